//! What came of the autumn, counted, and held against what was promised; and the page that keeps it.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use bot_core::domain::zone;

use super::oracle::{Message, Oracle, What};
use super::script::Size;

/// Nobody is told what was promised later than this, in ms: what falls due together is done together.
const LATE: i64 = 5 * 60_000;
/// At this hour of their own people are told in the morning.
const MORNING: i64 = 8;
const PAGE: &str = "../docs/measurements.md";
const MARKS: (&str, &str) = ("<!-- autumn: begin -->", "<!-- autumn: end -->");

/// What was counted.
#[derive(Debug)]
pub(super) struct Figures {
    pub(super) size: Size,
    votes: usize,
    reminders: usize,
    escalated: usize,
    told_operator: usize,
    /// Cards, reminders, messages of the morning.
    messages: [usize; 3],
    restarts: usize,
    /// How often it was looked.
    times: usize,
    /// The latest message, in ms behind its time.
    latest: i64,
    /// What each was told last, and when, in ms.
    told: BTreeMap<String, Vec<(i64, What)>>,
    /// How many reminders and messages of the morning each had on each day.
    days: BTreeMap<(String, i64), usize>,
}

impl Figures {
    pub(super) fn of(size: Size) -> Self {
        Self {
            size,
            votes: 0,
            reminders: 0,
            escalated: 0,
            told_operator: 0,
            messages: [0; 3],
            restarts: 0,
            times: 0,
            latest: 0,
            told: BTreeMap::new(),
            days: BTreeMap::new(),
        }
    }

    /// Compares the messages of a time, in ms, with those that were promised for it.
    pub(super) fn takes(&mut self, now: i64, (promised, told): (Vec<Message>, Vec<(String, What)>), oracle: &Oracle) {
        self.times += 1;
        let mut expected: Vec<(&String, &What)> = promised.iter().map(|(who, what, _)| (who, what)).collect();
        let mut found: Vec<(&String, &What)> = told.iter().map(|(who, what)| (who, what)).collect();
        expected.sort();
        found.sort();
        let named = found.iter().chain(&expected).map(|(who, _)| who.as_str());
        let before: BTreeMap<&str, _> = named.map(|who| (who, self.told.get(who).map(|told| said(told)))).collect();
        let at = zone::utc(now);
        assert_eq!(
            found, expected,
            "what was told, and what was promised, at {at}; what they were told before: {before:#?}"
        );
        for (who, what) in &told {
            self.told.entry(who.clone()).or_default().push((now, what.clone()));
        }
        for (who, what, due) in &promised {
            match what {
                What::Asked(_) => self.messages[0] += 1,
                What::Reminder(_) | What::Reminders(_) => self.messages[1] += 1,
                What::Morning(_) => self.messages[2] += 1,
                What::Overdue => self.told_operator += 1,
                What::Handover | What::Other(_) => {}
            }
            if what.is_daily() {
                self.is_in_time((who.as_str(), what), now - due, oracle.local(who, now));
            }
        }
    }

    /// A message that nobody gets twice a day came so late, in ms, on a day and at an hour of its reader.
    fn is_in_time(&mut self, (who, what): (&str, &What), late: i64, (day, hour): (i64, i64)) {
        assert!(late <= LATE, "{who}: {what:?} is {late} ms late");
        self.latest = self.latest.max(late);
        let is_morning = matches!(what, What::Morning(_));
        assert!(if is_morning { hour == MORNING } else { (9..18).contains(&hour) }, "{who}: {what:?} at {hour}");
        let today = self.days.entry((who.to_owned(), day)).or_default();
        *today += 1;
        assert_eq!(*today, 1, "{who} is told {what:?}, and was told something that day");
    }

    pub(super) fn restarted(&mut self) {
        self.restarts += 1;
    }

    /// Counts what was done about the votes.
    pub(super) fn counts(&mut self, oracle: &Oracle) {
        self.votes = oracle.votes.len();
        self.reminders = oracle.votes.values().map(|vote| vote.reminders).sum();
        self.escalated = oracle.votes.values().filter(|vote| vote.deputies_at.is_some()).count();
        let [asked, reminders, mornings] = self.messages;
        assert!(asked > 0 && reminders > 0 && mornings > 0 && self.escalated > 0 && self.told_operator > 0, "{self}");
    }

    /// The same as a line of a table.
    pub(super) fn line(&self, engine: &str) -> String {
        let Self { size, votes, reminders, escalated, told_operator, restarts, .. } = self;
        let [asked, sent, mornings] = self.messages;
        format!(
            "| {engine} | {} | {} | {} | {} | {restarts} | {votes} | {asked} | {reminders} | {sent} | {mornings} | {escalated} | {told_operator} | {} s |",
            size.countries,
            size.projects,
            2 * size.countries,
            size.programs,
            (self.latest + 999) / 1_000,
        )
    }
}

/// The last few things that somebody was told.
fn said(told: &[(i64, What)]) -> Vec<String> {
    told.iter().rev().take(8).map(|(at, what)| format!("{} {what:?}", zone::utc(*at))).collect()
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { size, votes, reminders, escalated, told_operator, restarts, times, .. } = self;
        let [asked, sent, mornings] = self.messages;
        let Size { countries, projects, programs, readers, .. } = size;
        writeln!(
            f,
            "an autumn: {countries} countries, {projects} projects, {votes} votes, {programs} programs, {restarts} restarts"
        )?;
        writeln!(f, "  asked by a card of its own: {asked}; votes reminded of: {reminders}, by {sent} messages")?;
        writeln!(
            f,
            "  told in the morning: {mornings}; deputies asked: {escalated}; the operator told: {told_operator}"
        )?;
        write!(
            f,
            "  nobody twice a day, {} ms late at most; {readers} newsletters; looked at {times} times",
            self.latest
        )
    }
}

/// Writes the lines into the page, between its marks.
pub(super) fn write(lines: &[String]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    let page = std::fs::read_to_string(&path).expect("the page is there");
    let (before, rest) = page.split_once(MARKS.0).expect("the page has the first mark");
    let (_, after) = rest.split_once(MARKS.1).expect("the page has the second mark");
    let heading = "| | countries | projects | who decide | programs | restarts | votes | cards | reminders of votes | in messages \
                   | messages of the morning | deputies asked | operator told | latest |";
    let columns = heading.matches('|').count() - 1;
    let table = format!("{heading}\n|{}\n{}", "---|".repeat(columns), lines.join("\n"));
    let written = format!("{before}{}\n\n{table}\n\n{}{after}", MARKS.0, MARKS.1);
    std::fs::write(&path, written).expect("the page is written");
}
