//! The work of a deployment: who decides, who is told, who does it, and what is late.

use anyhow::Result;
use bot_core::areas::authorities::{Authority, store as authorities};
use bot_core::domain::PersonId;
use bot_core::engine::{Outside as _, System};
use bot_core::store::stuck::{Late, Stuck, stuck};
use bot_core::store::{Db, Tx};

use super::unread;
use crate::commands::authority::label;
use crate::commands::moment;
use crate::finding::Finding;

const AUTHORITY: &str = "authority";
const OPERATOR: &str = "operator";
const PROGRAM: &str = "program";
const WORK: &str = "work";

/// What was due so long ago, in ms, should have been done: five minutes.
const LATE: i64 = 5 * 60_000;
/// An update that was worked on later than now by more than so many ms was so by another clock.
const SKEW: i64 = 5_000;

/// Looks at it.
pub(super) async fn look(db: &Db) -> Vec<Finding> {
    match read(db).await {
        Ok(all) => all,
        Err(error) => vec![unread(WORK, &error)],
    }
}

async fn read(db: &Db) -> Result<Vec<Finding>> {
    let (mut tx, now) = (db.read().await?, System.now());
    let mut all = deciding(&authorities::all(&mut tx, [PersonId(0); 2]).await?);
    all.push(operators(&mut tx).await?);
    all.extend(late(&stuck(&mut tx, now, LATE).await?, now));
    Ok(all)
}

/// Whether somebody decides for each authority.
fn deciding(all: &[Authority]) -> Vec<Finding> {
    if all.is_empty() {
        let says = "no authority is set up: nobody validates teachers or decides on projects";
        return vec![Finding::warning(AUTHORITY, says, "twinbot authority add --country ES")];
    }
    let nobody = |authority: &Authority| {
        let (code, label) = (authority.code(), label(authority));
        let says = format!("nobody who can be reached decides for {code}, {label}");
        Finding::warning(AUTHORITY, says, format!("twinbot approver invite --authority {code}"))
    };
    let lonely: Vec<Finding> = all.iter().filter(|authority| authority.approvers == 0).map(nobody).collect();
    if lonely.is_empty() {
        return vec![Finding::well(AUTHORITY, format!("somebody decides for each of {}", all.len()))];
    }
    lonely
}

/// Whether somebody is told what needs attention.
async fn operators(tx: &mut Tx) -> Result<Finding> {
    let chats = authorities::operators(tx).await?.len();
    Ok(match chats {
        0 => Finding::warning(
            OPERATOR,
            "no chat is an operator's, so nobody is told what needs attention",
            "twinbot operator invite",
        ),
        chats => Finding::well(OPERATOR, format!("chats in which operators read what needs attention: {chats}")),
    })
}

/// Whether somebody does the work, and what is late at a time in ms.
fn late(stuck: &Stuck, now: i64) -> Vec<Finding> {
    let mut all = Vec::new();
    if stuck.alive.is_empty() {
        let to_do = "start it (`systemctl start twinbot`, or `twinbot run`); until then nobody is served";
        all.push(Finding::warning(PROGRAM, "no program serves this database now", to_do));
    } else {
        all.push(Finding::well(PROGRAM, format!("this database is served by {}", stuck.alive.join(", "))));
        all.extend(undone(stuck, now));
    }
    if stuck.refused.count > 0 {
        let says =
            counted(&stuck.refused, "message is refused by its platform", "messages are refused by their platform");
        all.push(Finding::warning(
            WORK,
            says,
            "twinbot dead-letters list; they are tried again when their people do something",
        ));
    }
    if stuck.letters.count > 0 {
        let says = counted(&stuck.letters, "update could not be worked on", "updates could not be worked on");
        let to_do = "twinbot dead-letters list says why; then twinbot dead-letters replay (docs/operations.md, \"Dead letters\")";
        all.push(Finding::warning(WORK, says, to_do));
    }
    if stuck.newest.is_some_and(|newest| newest > now + SKEW) {
        let says =
            "something was written at a later time than now: the clock was set back, or another machine's is ahead";
        all.push(Finding::warning("clock", says, "see to the clocks of all machines on which the program runs"));
    }
    if all.iter().all(|finding| finding.check != WORK) && !stuck.alive.is_empty() {
        all.push(Finding::well(WORK, "nothing is late"));
    }
    all
}

/// What a program that runs should have done by now.
fn undone(stuck: &Stuck, now: i64) -> Vec<Finding> {
    let mut all = Vec::new();
    if let Some(since) = stuck.waiting_since.filter(|since| now - since > LATE) {
        let says = format!("a message has been waiting since {} to be delivered", moment(since));
        let to_do = "see `twinbot ready`, and look in the log for `the platform does not answer`";
        all.push(Finding::wrong(WORK, says, to_do));
    }
    let log = "look in the log for errors since then; start the program again if there are none, and tell its makers";
    if stuck.timers.count > 0 {
        all.push(Finding::wrong(WORK, counted(&stuck.timers, "timer is late", "timers are late"), log));
    }
    if stuck.jobs.count > 0 {
        all.push(Finding::wrong(WORK, counted(&stuck.jobs, "job is late", "jobs are late"), log));
    }
    if stuck.failing.count > 0 {
        let says = counted(&stuck.failing, "job fails again and again", "jobs fail again and again");
        all.push(Finding::warning(
            WORK,
            says,
            "look in the log for `a job failed`, `is not kept` and `cannot be read`, which say why",
        ));
    }
    all
}

/// So many of something, and since when the oldest has been due.
fn counted(late: &Late, one: &str, several: &str) -> String {
    let what = if late.count == 1 { one } else { several };
    let since = late.since.map(|since| format!(", since {}", moment(since))).unwrap_or_default();
    format!("{} {what}{since}", late.count)
}

#[cfg(test)]
mod tests {
    use bot_core::domain::AuthorityId;

    use super::*;
    use crate::finding::Health;

    const NOW: i64 = 1_800_000_000_000;

    fn health(stuck: &Stuck) -> Vec<(&'static str, Health)> {
        late(stuck, NOW).iter().map(|finding| (finding.check, finding.health)).collect()
    }

    fn some() -> Late {
        Late { count: 2, since: Some(NOW - 2 * LATE) }
    }

    #[test]
    fn a_program_that_runs_and_has_nothing_late_is_well() {
        let served = Stuck { alive: vec!["one:8080".to_owned()], waiting_since: Some(NOW - LATE), ..Stuck::default() };
        assert_eq!(health(&served), [(PROGRAM, Health::Well), (WORK, Health::Well)]);
    }

    #[test]
    fn what_a_running_program_should_have_done_is_wrong() {
        let alive = vec!["one:8080".to_owned()];
        let stuck = Stuck {
            alive,
            waiting_since: Some(NOW - LATE - 1),
            timers: some(),
            jobs: some(),
            failing: some(),
            ..Stuck::default()
        };
        let found = health(&stuck);
        assert_eq!(found.iter().filter(|(_, health)| *health == Health::Wrong).count(), 3, "{found:?}");
        assert_eq!(found.iter().filter(|(_, health)| *health == Health::Warning).count(), 1, "{found:?}");
        assert!(late(&stuck, NOW)[2].says.starts_with("2 timers are late, since "), "{:?}", late(&stuck, NOW));
    }

    #[test]
    fn where_no_program_runs_that_is_the_cause_and_nothing_else_is_said_of_it() {
        let stuck = Stuck { waiting_since: Some(1), timers: some(), jobs: some(), ..Stuck::default() };
        assert_eq!(health(&stuck), [(PROGRAM, Health::Warning)]);
        let refused = Stuck { refused: some(), letters: some(), newest: Some(NOW + 3_600_000), ..Stuck::default() };
        let warned =
            [(PROGRAM, Health::Warning), (WORK, Health::Warning), (WORK, Health::Warning), ("clock", Health::Warning)];
        assert_eq!(health(&refused), warned);
    }

    #[test]
    fn an_authority_for_which_nobody_decides_is_named_with_the_command_that_helps() {
        let of = |region: Option<&str>, approvers| {
            let region = region.map(Into::into);
            Authority { id: AuthorityId(1), country: "es".into(), region, approvers }
        };
        let found = deciding(&[of(None, 1), of(Some("es-md"), 0)]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].to_do.as_deref(), Some("twinbot approver invite --authority ES-MD"));
        assert_eq!(deciding(&[of(None, 2)])[0].health, Health::Well);
        assert_eq!(deciding(&[])[0].health, Health::Warning);
    }
}
