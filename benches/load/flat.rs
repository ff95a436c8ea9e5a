//! Whether what people do costs the same however much is stored: with 1 000, 100 000 and 1 000 000 teachers, and of all else as much as
//! they have.
//!
//! At each size 50 people register at the steady pace; then some of those who were there before look at what there is of theirs, and
//! somebody who decides at what waits. CPU time and the time within which 95 of 100 answers came are read beside those of the smallest
//! size. With most stored, it is looked at how the database goes about whatever was asked (`planned`).

mod planned;

use std::collections::BTreeMap;
use std::time::Duration;

use bot_core::area::Screen;
use bot_core::areas::projects::Group;
use bot_core::areas::{contacts, help, projects, queue};
use bot_core::conversation::Action;
use bot_core::domain::ProjectId;
use bot_core::engine::{Outside as _, System};
use bot_core::store::{Db, Dialect, Options, Sql};
use bot_core::wire::Page;
use futures::FutureExt as _;
use rehearsal::{Act, Actor, Played};
use testkit::{Database, Seed};
use tokio::time::Instant;

use crate::asked::Kind;
use crate::goal::{Goal, written};
use crate::page::Report;
use crate::running::Running;
use crate::speed::{PACED, load_of, middle, that_can_run};
use crate::table::Load;

const SIZES: [i64; 3] = [1_000, 100_000, 1_000_000];
/// How often people register at each size, and how often whoever walks goes round.
const ROUNDS: (usize, usize) = (3, 30);
/// So many people who were there before walk.
const WALKERS: usize = 5;
/// A figure may be so many times that of the smallest size.
const MOST: Goal = Goal::AtMost(1.2);

/// What was measured with so much stored.
struct Size {
    teachers: i64,
    script: Load,
    walk: Load,
}

/// What a figure is called, with how many decimals it is written, and how it is found.
type Figure = (&'static str, usize, fn(&Size) -> f64);

/// A figure in ms or s, and what it is, with who does it: a goal that is missed is named by this alone.
const FIGURES: [Figure; 4] = [
    ("registering: CPU s for 1 000 updates", 2, |size| size.script.cpu),
    ("registering: p95 of an answer, ms", 1, |size| size.script.most),
    ("a walk: CPU s for 1 000 updates", 2, |size| size.walk.cpu),
    ("a walk: p95 of an answer, ms", 1, |size| size.walk.most),
];

/// Runs a statement in a turn of its own.
async fn writes(db: &Db, sql: String) -> anyhow::Result<()> {
    let written = db.turn(move |tx| {
        let sql = sql.clone();
        async move { tx.run(Sql::composed(sql), Vec::new()).await }.boxed()
    });
    Ok(written.await?)
}

/// A database on which so much is stored.
pub(crate) async fn filled(kind: Kind, seed: Seed) -> anyhow::Result<Database> {
    let (database, begin) = (kind.database().await?, Instant::now());
    let db = Db::open(&database.url, Options::default()).await?;
    for sql in seed.statements(db.dialect() == Dialect::Postgres, System.now()) {
        writes(&db, sql).await?;
    }
    db.close().await;
    let (rows, time) = (seed.rows(), begin.elapsed().as_secs_f64());
    println!("{}, {} teachers: {} rows stored in {time:.0} s", kind.name(), grouped(seed.teachers), grouped(rows));
    Ok(database)
}

/// A number with a space before each three digits.
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let groups: Vec<String> =
        digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    groups.join(" ")
}

/// What there is of a teacher's.
fn of_teacher(teacher: i64) -> Vec<Screen> {
    let (page, project) = (Page(0), ProjectId(teacher));
    vec![
        projects::Screen::Projects { group: Group::All, page }.into(),
        projects::Screen::Project { project, page }.into(),
        contacts::Screen::Contacts { page }.into(),
        help::Screen::Inbox { page }.into(),
        help::Screen::Home.into(),
    ]
}

/// What waits for somebody who decides.
fn of_service() -> Vec<Screen> {
    let page = Page(0);
    vec![queue::Screen::Queue { page }.into(), help::Screen::Inbox { page }.into(), help::Screen::Home.into()]
}

/// Goes round so often; each screen reads otherwise than the one before.
pub(crate) async fn walks(actor: Actor, screens: Vec<Screen>, rounds: usize) -> Played {
    actor.starts().await?;
    for screen in screens.iter().cycle().take(rounds * screens.len()) {
        looks(&actor, screen).await?;
    }
    Ok(())
}

/// Presses what leads to a screen, on the newest message, whether or not that stands there.
async fn looks(actor: &Actor, screen: &Screen) -> Played {
    let before = actor.client.messages(1).into_iter().next().ok_or_else(|| actor.stuck("a message"))?;
    let carried = actor.client.carrying(&Action::Go(screen.clone()).encode());
    if let Some(conductor) = &actor.conductor {
        conductor.cue(actor, &Act::Press { message: before.id, label: carried.clone() }).await;
    }
    actor.client.press_data(before.id, &carried);
    actor.waits("another screen", |shown| (shown.id >= before.id && !shown.reads_like(&before)).then_some(())).await
}

/// Lets people act with so much stored; gives the database back.
async fn acts(kind: Kind, seed: Seed) -> anyhow::Result<(Size, Database)> {
    let mut running = Running::on(kind, filled(kind, seed).await?).await?;
    let (people, rate) = PACED;
    let mut scripts = Vec::new();
    for _ in 0..ROUNDS.0 {
        scripts.push(load_of(&running.stretch(people, Some(Duration::from_secs(1) * people / rate)).await?));
    }
    let service = running.appoints("ES").await?;
    let db = Db::open(running.url(), Options::default()).await?;
    writes(&db, Seed::cards(&service.client.id().to_string())).await?;
    db.close().await;
    let mut screens = BTreeMap::from([(service.client.id(), of_service())]);
    let mut walkers = vec![service];
    for teacher in seed.active().take(WALKERS) {
        screens.insert(Seed::account(teacher), of_teacher(teacher));
        walkers.push(running.person(Seed::account(teacher)));
    }
    let every = Duration::from_secs(1) * u32::try_from(walkers.len())? / rate;
    let walked = running.measured(walkers, Some(every), |actor| {
        let screens = screens.get(&actor.client.id()).cloned().unwrap_or_default();
        walks(actor, screens, ROUNDS.1)
    });
    let size = Size { teachers: seed.teachers, script: middle(&scripts), walk: load_of(&walked.await?) };
    println!("  registering {}\n  a walk      {}", size.script, size.walk);
    Ok((size, running.ends()))
}

/// The figures as a table in Markdown, with those of a larger size beside the smallest; and which of them grow.
fn table(kind: Kind, sizes: &[Size]) -> (String, Vec<String>) {
    let heads: Vec<String> = sizes.iter().map(|size| format!("{} teachers", grouped(size.teachers))).collect();
    let mut text = format!("| {} | {} |\n|---|{}\n", kind.name(), heads.join(" | "), "---|".repeat(heads.len()));
    let mut grown = Vec::new();
    for (what, decimals, of) in FIGURES {
        let figures: Vec<f64> = sizes.iter().map(of).collect();
        let least = figures.first().copied().unwrap_or_default();
        let cell = |(nth, figure): (usize, &f64)| {
            let beside = if nth == 0 { String::new() } else { format!(" ({})", MOST.told(figure / least, 2)) };
            format!("{}{beside}", written(*figure, decimals))
        };
        let cells: Vec<String> = figures.iter().enumerate().map(cell).collect();
        text.push_str(&format!("| {what} | {} |\n", cells.join(" | ")));
        let most = figures.iter().copied().fold(0.0, f64::max) / least;
        grown.extend(MOST.missed(&format!("{}, {what}, times that of the smallest size", kind.name()), most, 2));
    }
    (text, grown)
}

/// Measures each of these with up to so many teachers stored. The goals are missed, too, when a statement reads a table whole, or more
/// rows than it may.
pub(crate) async fn measure(kinds: &[Kind], most: i64) -> anyhow::Result<Report> {
    let (mut tables, mut missed) = (Vec::new(), Vec::new());
    for kind in that_can_run(kinds).await?.into_iter().filter(|kind| kind.is_single()) {
        let (mut sizes, mut largest) = (Vec::new(), None);
        for teachers in SIZES.into_iter().filter(|teachers| *teachers <= most) {
            let seed = Seed::of(teachers);
            let (size, database) = acts(kind, seed).await?;
            sizes.push(size);
            largest = Some((seed, database));
        }
        let (table, grown) = table(kind, &sizes);
        tables.push(table);
        missed.extend(grown);
        if let Some((seed, database)) = largest
            && let Err(error) = planned::look(&database.url, seed).await
        {
            println!("{error:#}");
            missed.push(format!("{}, what each statement may read with most stored", kind.name()));
        }
    }
    Ok(Report::new(&tables.join("\n"), missed))
}
