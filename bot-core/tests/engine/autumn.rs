//! An autumn on a clock that is set from one time to the next at which something is due. Projects wait for those who decide in several countries,
//! who decide, put it off, hand over and sleep; summer time ends, and programs end and begin again. Beside the program is worked out, by what
//! docs/domain.md promises, who is told what and when (`autumn/oracle.rs`); each message is compared with that, as it comes.
//!
//! A small autumn is played each time: on SQLite by one program, on PostgreSQL by two. `just autumn` plays the whole one, and writes what came of
//! it into docs/measurements.md.

mod calendar;
mod figures;
mod oracle;
mod script;
mod world;

use std::sync::Mutex;

use crate::play::on_each;
use calendar::{BEGIN, DAY};
use figures::Figures;
use oracle::Oracle;
use script::{Act, Script, Size};
use world::World;

/// Says that the whole autumn is played, where it is `whole`.
const VARIABLE: &str = "TWINBOT_AUTUMN";
/// Twelve weeks.
const END: i64 = BEGIN + 84 * DAY;
/// What is stored of each vote in the end.
const VOTES: &str = "SELECT project_id - 10000 AS project, authority_id - 1 AS country, reminders, \
      CASE WHEN deputies_at IS NULL THEN 0 ELSE 1 END AS deputies, CASE WHEN operator_at IS NULL THEN 0 ELSE 1 END AS operator, \
      CASE WHEN decided_at IS NULL THEN 0 ELSE 1 END AS decided \
    FROM vote ORDER BY project_id, authority_id";

/// How much is played on a database.
fn size(url: &str, is_whole: bool) -> Size {
    match (is_whole, url.starts_with("sqlite:")) {
        (true, true) => Size::WHOLE,
        (true, false) => Size { programs: 2, ..Size::WHOLE },
        (false, true) => Size::SMALL,
        (false, false) => Size { projects: 30, restarts: 2, programs: 2, ..Size::SMALL },
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_whole_autumn_each_is_told_what_was_promised_once_and_at_its_time() {
    let is_whole = std::env::var(VARIABLE).is_ok_and(|value| value == "whole");
    let lines = Mutex::new(Vec::new());
    on_each("in_a_whole_autumn_each_is_told_what_was_promised", async |url| {
        let figures = play(&url, size(&url, is_whole)).await;
        eprintln!("{figures}");
        let engine = if url.starts_with("sqlite:") { "SQLite" } else { "PostgreSQL" };
        lines.lock().expect("not poisoned").push(figures.line(engine));
    })
    .await;
    if is_whole {
        figures::write(&lines.into_inner().expect("not poisoned"));
    }
}

async fn play(url: &str, size: Size) -> Figures {
    let script = Script::of(size);
    let (mut world, mut oracle) = (World::begins(url, &script).await, Oracle::of(&script));
    let mut figures = Figures::of(size);
    let mut acts = script.acts.iter().copied().peekable();
    loop {
        let due = world.next().await;
        let time = acts.peek().map_or(due, |(at, _)| due.min(*at));
        if time >= END {
            break;
        }
        world.becomes(time).await;
        figures.takes(time, (oracle.passes(time), world.news()), &oracle);
        while let Some((_, act)) = acts.next_if(|(at, _)| *at <= time) {
            does(act, time, (&mut world, &mut oracle, &mut figures), &script).await;
        }
    }
    ends(world, &oracle, &mut figures).await;
    figures
}

/// Somebody does something, or something befalls a program.
async fn does(act: Act, now: i64, (world, oracle, figures): (&mut World, &mut Oracle, &mut Figures), script: &Script) {
    match act {
        Act::Accepts { project } => {
            world.accepts(project, script).await;
            let told = oracle.accepts(project, script.projects[project].countries, now);
            figures.takes(now, (told, world.news()), oracle);
        }
        Act::Decides { project, country, nth, is_deputys } => {
            let Some(vote) = oracle.votes.get(&(project, country)) else { return };
            let deputy = Size::deputy(country).filter(|_| is_deputys && vote.deputies_at.is_some());
            let who = deputy.unwrap_or_else(|| Size::approvers(country)[nth].clone());
            world.decides(&who, project, country).await;
            oracle.decides((project, country), now);
            // What somebody does is answered.
            let told = world.news().into_iter().filter(|(to, _)| *to != who).collect();
            figures.takes(now, (Vec::new(), told), oracle);
        }
        Act::HandsOver { country } => {
            let [giver, second] = Size::approvers(country);
            let taker = Size::deputy(country).unwrap_or(second);
            world.hands_over(&giver, &taker).await;
            let expected = oracle.hands_over(&giver, &taker, now);
            let told = world.news().into_iter().filter(|(to, _)| *to != giver).collect();
            figures.takes(now, (expected, told), oracle);
        }
        Act::Restarts { down } => {
            world.restarts(down).await;
            world.becomes(now + down).await;
            figures.restarted();
            figures.takes(now + down, (oracle.passes(now + down), world.news()), oracle);
        }
    }
}

/// Nothing is lost: what is stored in the end is what should be, and the newsletter has reached everybody.
async fn ends(world: World, oracle: &Oracle, figures: &mut Figures) {
    let stored = world.numbers(VOTES, ["project", "country", "reminders", "deputies", "operator", "decided"]).await;
    let of = |((project, country), vote): (&(usize, usize), &oracle::Vote)| {
        let number = |count: usize| i64::try_from(count).expect("few");
        let done = [vote.deputies_at, vote.operator_at, vote.decided_at].map(|at| i64::from(at.is_some()));
        let [deputies, operator, decided] = done;
        [number(*project), number(*country), number(vote.reminders), deputies, operator, decided]
    };
    let expected: Vec<[i64; 6]> = oracle.votes.iter().map(of).collect();
    assert_eq!(stored, expected, "what was done about each vote");
    for reader in 0..figures.size.readers {
        assert_eq!(world.letters(reader), 1, "the newsletter of reader {reader}");
    }
    assert_eq!(world.reports(), 1, "who has sent it reads how many have got it");
    figures.counts(oracle);
    world.ends().await;
}
