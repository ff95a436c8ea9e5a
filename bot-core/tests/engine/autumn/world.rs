//! The program in the autumn, on a database with its people: what it is asked, what it shows, how it ends and begins again.

use std::collections::HashSet;
use std::time::Duration;

use bot_core::area::Command;
use bot_core::areas::{approval, projects};
use bot_core::conversation::Action;
use bot_core::domain::{AuthorityId, ProjectId};
use bot_core::engine::Setup;
use bot_core::reader::{OfAuthorities, Settings};
use bot_core::store::{Error, Value};
use bot_core::view::View;
use bot_core::wire::Revision;
use futures::FutureExt as _;

use super::calendar::{BEGIN, COUNTRIES, DAY};
use super::oracle::{MANY, OPERATOR, SOON, What};
use super::script::{Script, Size};
use crate::deciding::hands_over;
use crate::play::{Next, Play, all_later, plain, platform_of, shown};

/// What is due at a time in ms, and is not done.
const DUE: &str = "SELECT (SELECT COUNT(*) FROM timer WHERE due <= $1) + (SELECT COUNT(*) FROM job WHERE due <= $1) \
    + (SELECT COUNT(*) FROM outbox WHERE due <= $1) AS n";
/// When the next thing is due.
const NEXT: &str = "SELECT COALESCE(MIN(x.due), 9000000000000000) AS n FROM (SELECT MIN(due) AS due FROM timer \
    UNION ALL SELECT MIN(due) AS due FROM job UNION ALL SELECT MIN(due) AS due FROM outbox) x";
/// What is due is done so long afterwards, in ms: what falls due together is done together.
const AFTERWARDS: i64 = 45_000;
/// So often it is looked whether all is done, every two milliseconds.
const LOOKS: usize = 30_000;

/// The program, or several of them, at work on one database.
pub(super) struct World {
    url: String,
    plays: Vec<Play>,
    /// How much was shown so far that was looked at, on each platform.
    seen: [usize; 2],
    /// The messages that are known.
    known: HashSet<(String, i64)>,
    /// How often who has sent the newsletter read that it is over.
    reports: usize,
    /// Who acted how often.
    acted: usize,
}

/// What a program is called.
fn name(nth: usize) -> String {
    format!("program {nth}")
}

fn setup(nth: usize) -> Setup {
    let digest_above = u32::try_from(MANY).expect("few");
    let authorities = OfAuthorities { digest_above, ..OfAuthorities::default() };
    let settings = Settings { undo_for: 0, authorities, ..Settings::default() };
    Setup { settings, process: Some(name(nth)), ..Setup::default() }
}

/// The number by which the project at a place is stored.
fn project_of(place: usize) -> ProjectId {
    ProjectId(10_000 + number(place))
}

fn number(place: usize) -> i64 {
    i64::try_from(place).expect("few")
}

impl World {
    /// Begins the day before, with all people, and projects that are offered.
    pub(super) async fn begins(url: &str, script: &Script) -> Self {
        let mut plays = vec![Next::first(BEGIN - DAY).begins(url, setup(0)).await];
        for nth in 1..script.size.programs {
            let next = plays[0].next(0);
            plays.push(next.begins(url, setup(nth)).await);
        }
        let world = Self { url: url.to_owned(), plays, seen: [0; 2], known: HashSet::new(), reports: 0, acted: 0 };
        for rows in rows(script).chunks(400) {
            let rows = rows.to_vec();
            let stored = world.plays[0].engine.db().turn(move |tx| {
                let rows = rows.clone();
                async move {
                    for (sql, values) in rows {
                        tx.run(sql, values).await?;
                    }
                    Ok::<(), Error>(())
                }
                .boxed()
            });
            stored.await.expect("all of it is stored");
        }
        world
    }

    /// The program that works on what somebody does next.
    fn play(&mut self) -> &Play {
        self.acted += 1;
        &self.plays[self.acted % self.plays.len()]
    }

    fn now(&self) -> i64 {
        self.plays[0].now()
    }

    async fn count(&self, sql: &'static str, values: Vec<Value>) -> i64 {
        let mut tx = self.plays[0].engine.db().read().await.expect("the database is there");
        tx.one(sql, values).await.expect("one row").get("n").expect("a number")
    }

    /// What is stored, for a statement that gives rows of numbers by these names.
    pub(super) async fn numbers<const N: usize>(&self, sql: &'static str, names: [&str; N]) -> Vec<[i64; N]> {
        let mut tx = self.plays[0].engine.db().read().await.expect("the database is there");
        let rows = tx.rows(sql, Vec::new()).await.expect("the database is there");
        rows.iter().map(|row| names.map(|name| row.get(name).expect("a number"))).collect()
    }

    /// When there is something to be done next, in ms.
    pub(super) async fn next(&self) -> i64 {
        self.count(NEXT, Vec::new()).await + AFTERWARDS
    }

    /// It is this time, in ms: all is done that is due by then, or soon.
    pub(super) async fn becomes(&self, time: i64) {
        self.sets(time).await;
        if self.count(NEXT, Vec::new()).await <= time + SOON {
            self.sets(time + SOON).await;
        }
    }

    async fn sets(&self, time: i64) {
        let by = (time - self.now()).max(0);
        match self.plays.as_slice() {
            [alone] => alone.later(by),
            several => all_later(&several.iter().collect::<Vec<_>>(), by).await,
        }
        self.settles().await;
    }

    /// Waits until nothing is due by the clock of any program: they differ by a little, and what is written by one that is ahead is not due
    /// yet by another one's.
    async fn settles(&self) {
        for _ in 0..LOOKS {
            for play in &self.plays {
                play.engine.db().noted_for_all().await.expect("the database is there");
            }
            let latest = self.plays.iter().map(Play::now).max().expect("one at least");
            if self.count(DUE, vec![latest.into()]).await == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        panic!("what is due is not done");
    }

    /// The new messages of those who decide, and of the operator, as their titles say them.
    pub(super) fn news(&mut self) -> Vec<(String, What)> {
        let mut news = Vec::new();
        for (nth, chats) in [&self.plays[0].chats, &self.plays[0].modals].into_iter().enumerate() {
            for (who, message, view) in chats.shown_after(self.seen[nth]) {
                self.seen[nth] += 1;
                let (is_new, what) = (self.known.insert((who.clone(), message)), what(&view));
                let is_meant = if who == OPERATOR { what == What::Overdue } else { who.starts_with(['a', 'd']) };
                let is_report = what == What::Other("Your newsletter “Meetings”".to_owned());
                self.reports += usize::from(is_new && is_report);
                if is_new && is_meant && !is_report {
                    news.push((who, what));
                }
            }
        }
        news
    }

    /// How often who has sent the newsletter was told that it is over. When that is, depends on how many read it.
    pub(super) fn reports(&self) -> usize {
        self.reports
    }

    /// How often a reader of the newsletter was shown something.
    pub(super) fn letters(&self, reader: usize) -> usize {
        self.plays[0].chats.sent(&reader_of(reader))
    }

    /// The partner of a project accepts it.
    pub(super) async fn accepts(&mut self, project: usize, script: &Script) {
        let drafted = script.projects[project];
        let partner = Size::teachers(drafted.countries[1])[drafted.teachers[1]].clone();
        let accept = projects::Command::Accept { project: project_of(project), revision: Revision(1) };
        self.asks(&partner, accept.into()).await;
    }

    /// Somebody approves a project for their country.
    pub(super) async fn decides(&mut self, who: &str, project: usize, country: usize) {
        let (project, authority) = (project_of(project), AuthorityId(number(country) + 1));
        let approve = approval::Command::Approve { project, revision: Revision(1), authority };
        self.asks(who, approve.into()).await;
    }

    async fn asks(&mut self, who: &str, command: Command) {
        self.play().asks(who, Action::Do(command)).await;
        self.settles().await;
    }

    pub(super) async fn hands_over(&mut self, giver: &str, taker: &str) {
        // On the other platform people are called as on the first one.
        let called = taker.split('@').next().unwrap_or(taker);
        hands_over(self.play(), giver, called).await;
        self.settles().await;
    }

    /// A program ends, and begins again after so long, in ms.
    pub(super) async fn restarts(&mut self, down: i64) {
        let nth = self.acted % self.plays.len();
        let play = self.plays.remove(nth);
        let next = play.next(down);
        play.end().await;
        self.plays.insert(nth, next.begins(&self.url, setup(nth)).await);
        self.settles().await;
    }

    pub(super) async fn ends(self) {
        for play in self.plays {
            play.end().await;
        }
    }
}

/// What somebody is told, by what the message says first.
fn what(view: &View) -> What {
    let text = plain(&shown(view));
    let title = text.lines().next().unwrap_or_default().to_owned();
    let number = || title.split_whitespace().find_map(|word| word.parse().ok()).unwrap_or(1);
    let project = title.split_once("Clouds ").and_then(|(_, rest)| rest.get(..5)?.parse().ok());
    match project {
        Some(project) if title.contains("Still waiting") => What::Reminder(project),
        Some(project) => What::Asked(project),
        None if title.contains("still wait") => What::Reminders(number()),
        None if title.contains("waiting for you") => What::Morning(number()),
        None if text.contains("hands over decisions to you") || text.contains("It is over.") => What::Handover,
        None if text.contains("I have sent reminders") => What::Overdue,
        None => What::Other(title),
    }
}

fn reader_of(reader: usize) -> String {
    format!("r{reader:03}")
}

/// A row that is stored before the play begins.
type Stored = (&'static str, Vec<Value>);

/// Somebody with an account, by their number.
fn person(id: i64, who: &str) -> [Stored; 2] {
    let person =
        "INSERT INTO person (id, created_at, touched_at, name, locale, last_account) VALUES ($1, 1, 1, $2, 'en', $1)";
    let account = "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at) \
                   VALUES ($1, $1, $2, $3, $3, 1, 0)";
    let called = who.split('@').next().unwrap_or(who);
    let platform = platform_of(who).as_str();
    [(person, vec![id.into(), called.into()]), (account, vec![id.into(), platform.into(), who.into()])]
}

/// All that is stored before.
fn rows(script: &Script) -> Vec<Stored> {
    let mut rows: Vec<Stored> = person(1, OPERATOR).to_vec();
    rows.push(("INSERT INTO operator (person_id, linked_at) VALUES (1, 1)", Vec::new()));
    for country in 0..script.size.countries {
        rows.extend(country_of(country, script));
    }
    for project in 0..script.projects.len() {
        rows.extend(project_rows(project, script));
    }
    rows.extend(newsletter(script.size.readers));
    rows
}

/// A country: its support service with its people, a school and its teachers.
fn country_of(country: usize, script: &Script) -> Vec<Stored> {
    let (id, key) = (number(country) + 1, COUNTRIES[country].key);
    let authority = "INSERT INTO authority (id, country, region, created_at) VALUES ($1, $2, '', 1)";
    let school = "INSERT INTO school (id, country, name, town, same, added_at, taken_at) VALUES ($1, $2, 'School', 'Town', $3, 1, 1)";
    let mut rows: Vec<Stored> =
        vec![(authority, vec![id.into(), key.into()]), (school, vec![id.into(), key.into(), key.as_bytes().into()])];
    let approvers = Size::approvers(country).into_iter().zip([Some(0), Some(1)]);
    let deputy = Size::deputy(country).into_iter().map(|who| (who, None));
    for (nth, (who, place)) in approvers.chain(deputy).enumerate() {
        let official = 100 + 10 * number(country) + number(nth);
        rows.extend(person(official, &who));
        let rank = if place.is_some() { "approver" } else { "deputy" };
        let appointment =
            "INSERT INTO appointment (person_id, authority_id, rank, appointed_at) VALUES ($1, $2, $3, 1)";
        rows.push((appointment, vec![official.into(), id.into(), rank.into()]));
        if let Some((from, to)) = place.and_then(|place: usize| script.nights[country][place]) {
            let night = "INSERT INTO night (reader_id, from_hour, to_hour, is_on) VALUES ($1, $2, $3, 1)";
            rows.push((night, vec![official.into(), from.into(), to.into()]));
        }
    }
    for (nth, who) in Size::teachers(country).into_iter().enumerate() {
        let teacher = teacher_of(country, nth);
        rows.extend(person(teacher, &who));
        let card = format!(
            r#"{{"person":{teacher},"revision":1,"name":"Nora Alba","school":{{"id":{id},"name":"School","town":"Town","country":"{key}","region":null}},"subjects":["art"],"languages":["en"],"standing":{{"is":"valid","at":1,"by":null}}}}"#
        );
        let sql = "INSERT INTO teacher (person_id, revision, card, country, school_id) VALUES ($1, 1, $2, $3, $4)";
        rows.push((sql, vec![teacher.into(), card.into(), key.into(), id.into()]));
    }
    rows
}

fn teacher_of(country: usize, nth: usize) -> i64 {
    2_000 + 3 * number(country) + number(nth)
}

/// A project that was offered.
fn project_rows(project: usize, script: &Script) -> [Stored; 2] {
    let drafted = script.projects[project];
    let [founder, partner] = [0, 1].map(|side| teacher_of(drafted.countries[side], drafted.teachers[side]));
    let (id, content) = (project_of(project).0, CONTENT.replace("@p", &format!("{project:05}")));
    let sql = "INSERT INTO project (id, revision, state, since, founder_id, partner_id, content, locks) \
               VALUES ($1, 1, 'offered', $2, $3, $4, $5, 0)";
    let before = BEGIN - DAY;
    let entry = "INSERT INTO history (id, project_id, revision, at, person_id, person_name, kind) \
                 VALUES ($1, $1, 1, $2, $3, 'Nora Alba', '\"offered\"')";
    [
        (sql, vec![id.into(), before.into(), founder.into(), partner.into(), content.into()]),
        (entry, vec![id.into(), before.into(), founder.into()]),
    ]
}

/// What a project is about.
const CONTENT: &str = r#"{"title":"Clouds @p","description":"We watch the sky.","languages":["en"],"subjects":["geography"],"ages":{"from":9,"to":12},"pupils":24,"tools":["chat"],"aims":"To observe.","process":"We meet.","results":"An atlas.","kit":"skipped"}"#;

/// A newsletter of the first country, which goes out after three weeks, and its readers.
fn newsletter(readers: usize) -> Vec<Stored> {
    let due = BEGIN + 21 * DAY + 10 * 3_600_000;
    let issue = "INSERT INTO newsletter (id, letter_id, authority_id, country, person_id, revision, language, title, words, state, \
                   written_at, due_at, is_resting, reached, refused) \
                 VALUES (700, 800, 1, 'es', 100, 1, 'en', 'Meetings', 'There are two.', 'scheduled', $1, $1, 0, 0, 0)";
    let timer =
        "INSERT INTO timer (what, due, leased_until) VALUES ('{\"newsletter\":{\"due\":{\"issue\":700}}}', $1, 0)";
    let mut rows: Vec<Stored> = vec![(issue, vec![due.into()]), (timer, vec![due.into()])];
    for reader in 0..readers {
        let id = 5_000 + number(reader);
        rows.extend(person(id, &reader_of(reader)));
        let subscribes = "INSERT INTO subscription (person_id, language, country, is_on) VALUES ($1, 'en', 'es', 1)";
        rows.push((subscribes, vec![id.into()]));
    }
    rows
}
