//! What updates of each kind cost: the statements of the turn, and of all else that comes of it until nothing is left to be done: what is
//! searched for before the turn, deliveries and their notes.
//!
//! What a process asks again and again, whether or not anybody does something, is left out: it would fall into some measurements
//! and not into others. What can be repeated is done several times, and the least counts.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bot_core::area::Command;
use bot_core::areas::{approval, help, people, projects};
use bot_core::conversation::{Action, Press};
use bot_core::domain::ProjectId;
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::store::Value;
use bot_core::update::What;

use crate::plans;
use crate::play::{Play, buttons, on_each, until};
use crate::shared_files::{all_done, on_platform, opens_space};
use crate::story::{approves, is_approval, play_up_to_an_offer};

/// Statements of a turn, and of what else comes of it.
type Cost = (u32, u32);

/// What each kind may cost, on SQLite and on PostgreSQL. A figure becomes smaller, or there is a reason. Where several people are told,
/// or a job is done in pieces, how much is done together is left to chance: there the figure leaves some room. On PostgreSQL a turn that
/// sets a timer or begins a job tells the other processes so.
const MOST: [(&str, [Cost; 2]); 14] = [
    ("a typed answer that is taken", [(5, 2), (5, 2)]),
    ("a typed answer that is refused", [(5, 2), (5, 2)]),
    // Two statements more search, before the turn: how many schools have each word, and the first of those that have all of them.
    ("an answer that searches", [(5, 4), (5, 4)]),
    ("a tick", [(5, 2), (5, 2)]),
    ("a page of a list in a form", [(5, 2), (5, 2)]),
    // It is decided on, counted towards the caps, noted by the audit and told: a school, a teacher, the words by which they are found. The
    // form ends with the messages that show it, and a teacher has commands of their own from then on.
    ("a form that is sent", [(27, 8), (27, 9)]),
    ("a press that shows the questions", [(5, 2), (5, 2)]),
    // What waits for its reader is read in each area. The Home above becomes a record, and is forgotten by a statement of its own.
    ("a press that shows Home", [(15, 3), (15, 3)]),
    ("a typed command", [(4, 2), (4, 2)]),
    // Each of the two authorities that are asked is reminded when the time has come, and finds the project by its words. A decision has
    // one statement for the audit, whatever is noted.
    ("a decision with news for others", [(34, 88), (35, 92)]),
    ("a decision that can be taken back", [(20, 65), (20, 67)]),
    ("taking it back", [(20, 65), (20, 67)]),
    // Nobody is reminded of it any more. On a server it is not made final while who has decided is forgotten.
    ("a timer that makes it final", [(0, 94), (0, 97)]),
    // What is in a TwinSpace is read as it is delivered.
    ("a file, and the job that keeps it", [(28, 195), (28, 199)]),
];

/// How the statements begin by which an engine looks for what is to be done; the last one follows its sign that it lives.
pub(crate) const LOOKS: [&str; 4] = [
    "SELECT MIN(at) AS at FROM (SELECT due AS at, 0 AS n FROM (SELECT due FROM outbox",
    "SELECT MIN(at) AS at FROM ( SELECT due AS at FROM (SELECT due FROM timer",
    "SELECT MIN(at) AS at FROM ( SELECT due AS at FROM (SELECT due FROM job",
    "SELECT MIN(due) AS due FROM (",
];
/// How often something is measured that can be repeated.
const TIMES: usize = 3;
/// Nothing follows any more when nothing was asked for so many looks, 10 ms apart: a note waits for 50 ms at most.
const QUIET: u32 = 12;
/// How long a decision can be taken back, in ms.
const UNDO: i64 = 20_000;
const SECOND: i64 = 1_000;

/// What the one play of this test has asked its database.
static ASKED: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn asked() -> MutexGuard<'static, Vec<String>> {
    ASKED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn note(sql: &str, values: &[Value]) {
    plans::note(sql, values);
    asked().push(sql.to_owned());
}

/// Whether it is asked to chain the audit: a moment later, for all that was noted until then.
fn chains(sql: &str) -> bool {
    sql.contains("audit") && !sql.starts_with("INSERT INTO audit (")
}

/// Counts what a play asks.
struct Meter<'a> {
    play: &'a Play,
    /// What is asked though nobody does anything.
    looks: BTreeSet<String>,
    measured: Vec<(&'static str, Cost)>,
}

impl<'a> Meter<'a> {
    /// Begins when an engine has just started, which looks at everything at once.
    async fn begin(play: &'a Play) -> Self {
        let mut meter = Self { play, looks: BTreeSet::new(), measured: Vec::new() };
        let has_looked = |look: &str| asked().iter().any(|sql| sql.starts_with(look));
        until("it has looked at everything", || LOOKS.into_iter().all(has_looked)).await;
        meter.quiet().await;
        meter.looks = asked().drain(..).collect();
        meter
    }

    /// How many statements there were since they were cleared.
    fn count(&self) -> u32 {
        let many = asked().iter().filter(|sql| !self.looks.contains(*sql) && !chains(sql)).count();
        u32::try_from(many).expect("few")
    }

    /// Waits until nothing follows any more.
    async fn quiet(&self) {
        let (mut before, mut quiet) = (self.count(), 0);
        while quiet < QUIET {
            tokio::time::sleep(Duration::from_millis(10)).await;
            let now = self.count();
            quiet = if now == before { quiet + 1 } else { 0 };
            before = now;
        }
    }

    /// Measures what an update costs.
    async fn costs(&mut self, what: &'static str, act: impl AsyncFnOnce()) {
        self.quiet().await;
        asked().clear();
        act().await;
        let turn = self.play.engine.last_turn_statements();
        self.quiet().await;
        self.add(what, (turn, self.count().saturating_sub(turn)));
    }

    /// Measures what costs what happens by itself so much later, in ms.
    async fn costs_later(&mut self, what: &'static str, by: i64) {
        self.quiet().await;
        asked().clear();
        self.play.later(by);
        until(what, || self.count() > 0).await;
        self.quiet().await;
        self.add(what, (0, self.count()));
    }

    fn add(&mut self, what: &'static str, cost: Cost) {
        match self.measured.iter_mut().find(|(known, _)| *known == what) {
            Some((_, least)) => *least = (least.0.min(cost.0), least.1.min(cost.1)),
            None => self.measured.push((what, cost)),
        }
    }
}

/// Presses the newest button of this kind, and does not wait for what comes of it.
async fn presses(play: &Play, who: &str, kind: impl Fn(&Action) -> bool) {
    let (number, action) = play.finds(who, kind).await;
    play.does_unseen(who, What::Press { wire: action.encode(), message: Some(number) }).await;
}

/// Somebody registers, up to the first list of which several entries are ticked.
async fn forms(meter: &mut Meter<'_>) {
    let (play, who) = (meter.play, "nora");
    play.command(who, "start").await;
    play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
    for nth in 0..TIMES {
        // Too long for a name: it is asked again, and nothing has to be looked up.
        let words = "Nube ".repeat(100 + nth);
        meter.costs("a typed answer that is refused", async || play.says_unseen(who, &words).await).await;
    }
    for words in ["Nora Alba", "Spain"] {
        meter.costs("a typed answer that is taken", async || play.says_unseen(who, words).await).await;
    }
    play.says(who, "Escuela").await;
    play.presses(who, "not listed").await;
    for words in ["Escuela Alba", "Valverde", "Aragon"] {
        meter.costs("a typed answer that is taken", async || play.says_unseen(who, words).await).await;
    }
    let ticks = |action: &Action| matches!(action, Action::Form { press: Press::Tick(_), .. });
    let turns = |action: &Action| matches!(action, Action::Form { press: Press::Page(_), .. });
    for _ in 0..TIMES {
        meter.costs("a tick", async || presses(play, who, ticks).await).await;
        meter.costs("a page of a list in a form", async || presses(play, who, turns).await).await;
    }
}

/// Others register where no support service is: nobody is asked about them.
async fn registrations(meter: &mut Meter<'_>) {
    let play = meter.play;
    let sends = |action: &Action| matches!(action, Action::Form { press: Press::Send, .. });
    for who in ["pia", "rosa", "luz"] {
        play.command(who, "start").await;
        play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
        for words in ["Pia Mar", "Malta", "Valletta"] {
            play.says(who, words).await;
        }
        play.presses(who, "not listed").await;
        for words in ["Skola Qamar", "Valletta", "art"] {
            play.says(who, words).await;
        }
        play.presses(who, "Done").await;
        play.says(who, "english").await;
        play.presses(who, "Done").await;
        meter.costs("a form that is sent", async || presses(play, who, sends).await).await;
    }
}

/// Somebody looks for their school where there is one.
async fn searches(meter: &mut Meter<'_>) {
    let (play, who) = (meter.play, "kim");
    play.command(who, "start").await;
    play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
    for words in ["Kim Sol", "Spain"] {
        play.says(who, words).await;
    }
    for words in ["Escuela", "Valverde", "Nube"] {
        meter.costs("an answer that searches", async || play.says_unseen(who, words).await).await;
        let found = buttons(&play.chats.last(who).1);
        assert!(found.iter().any(|(label, _)| label.contains("Escuela Nube")), "{words}: {found:?}");
    }
}

/// A teacher looks things up.
async fn screens(meter: &mut Meter<'_>) {
    let (play, who) = (meter.play, "ana");
    for _ in 0..TIMES {
        let number = play.chats.number();
        let help = What::Command { name: "help".into(), argument: None, number };
        meter.costs("a typed command", async || play.does_unseen(who, help).await).await;
        for (what, screen) in [
            ("a press that shows the questions", help::Screen::Questions),
            ("a press that shows Home", help::Screen::Home),
        ] {
            let (number, _) = play.chats.last(who);
            let press = What::Press { wire: Action::Go(screen.into()).encode(), message: Some(number) };
            meter.costs(what, async || play.does_unseen(who, press).await).await;
        }
    }
}

/// An offer is accepted and approved; gives the project, which is active then.
async fn decisions(meter: &mut Meter<'_>) -> ProjectId {
    let play = meter.play;
    let accepts = |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
    meter.costs("a decision with news for others", async || presses(play, "jan", accepts).await).await;
    let undoes = |action: &Action| matches!(action, Action::Do(Command::Approval(approval::Command::Undo { .. })));
    for _ in 0..TIMES {
        let decides = async || presses(play, "eva", is_approval).await;
        meter.costs("a decision that can be taken back", decides).await;
        meter.costs("taking it back", async || presses(play, "eva", undoes).await).await;
    }
    approves(play, "eva").await;
    meter.costs_later("a timer that makes it final", UNDO + SECOND).await;
    approves(play, "olga").await;
    play.later(UNDO + SECOND);
    play.until_none("a project that waits", "SELECT id FROM project WHERE state <> 'active'").await;
    ProjectId(play.number("SELECT id AS n FROM project").await)
}

/// Files are sent into the TwinSpace.
async fn files(meter: &mut Meter<'_>, project: ProjectId) {
    let (play, who) = (meter.play, "ana");
    opens_space(play, who, project).await;
    for nth in 0..TIMES {
        let file = on_platform(play, who, &format!("{nth}.png"), format!("clouds {nth}").as_bytes());
        let sent = What::File { files: vec![file], words: None, number: play.chats.number() };
        meter.costs("a file, and the job that keeps it", async || play.does_unseen(who, sent).await).await;
    }
    all_done(play).await;
}

async fn measured(url: &str) -> Vec<(&'static str, Cost)> {
    let settings = Settings { undo_for: UNDO, ..Settings::default() };
    asked().clear();
    let play = Play::watched(url, Setup { settings, ..Setup::default() }, note).await;
    let mut meter = Meter::begin(&play).await;
    forms(&mut meter).await;
    registrations(&mut meter).await;
    play_up_to_an_offer(&play).await;
    // What waits for somebody who cannot be reached is looked at again and again.
    play.command("marco", "start").await;
    // The teachers are validated for good.
    play.later(UNDO + SECOND);
    play.until_none("a timer that is due", "SELECT what FROM timer WHERE what LIKE '%final%'").await;
    searches(&mut meter).await;
    screens(&mut meter).await;
    let project = decisions(&mut meter).await;
    files(&mut meter, project).await;
    let measured = meter.measured;
    play.end().await;
    measured
}

/// Whether a kind costs more than it may on one of the engines; one that was not measured there costs nothing.
fn is_too_much(most: &[Cost; 2], all: &[Cost; 2]) -> bool {
    all.iter().zip(most).any(|(cost, most)| cost.0 > most.0 || cost.1 > most.1)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_kind_of_update_costs_more_statements_than_it_may() {
    let engines = Mutex::new(Vec::new());
    on_each("no_kind_of_update_costs_more_statements_than_it_may", |url| {
        let engines = &engines;
        async move {
            let measured = measured(&url).await;
            engines.lock().expect("not poisoned").push(measured);
        }
    })
    .await;
    let engines = engines.into_inner().expect("not poisoned");
    let (mut lines, mut too_much) = (Vec::new(), Vec::new());
    for (what, most) in &MOST {
        let mut all = [Cost::default(); 2];
        for (cost, measured) in all.iter_mut().zip(&engines) {
            *cost = measured.iter().find(|(known, _)| known == what).expect("every kind is measured").1;
        }
        lines.push(format!("    ({what:?}, {all:?}),"));
        too_much.extend(is_too_much(most, &all).then_some(*what));
    }
    assert!(too_much.is_empty(), "these cost too much: {too_much:?}; measured was\n{}", lines.join("\n"));
}
