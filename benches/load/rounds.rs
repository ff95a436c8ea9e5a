//! What turns of one group cost by how they ask: each statement in a call of its own, or all that they ask at a time in one
//! (`bot-core/src/store/round.rs`).
//!
//! A turn is five statements, each of which needs the answer to the one before: note an update, lock a person, read another one, write
//! the person, write what they are shown. Beside it stands what a trial of a hundred lines has reached, without the store around it
//! (docs/measurements.md, "Several statements in one call", where the table goes).

use bot_core::store::{Db, Error, Options, Tx};
use futures::FutureExt as _;
use futures::future::BoxFuture;
use tokio::time::Instant;

use crate::cost::{Cost, cpu_of};
use crate::goal::{Goal, written};
use crate::page::Report;

/// So many turns are measured for each line.
const TURNS: i64 = 6_000;
const PEOPLE: i64 = 1_000;
/// Turns a second, in groups of 30, below which a round is not worth its code.
const GOAL: Goal = Goal::AtLeast(15_000.0);

/// How many turns a group has, and what the trial has reached: turns a second and CPU s for 1 000 of them, with one call a statement, and
/// with one call a round.
type Group = (i64, Option<[(f64, f64); 2]>);

/// The groups that are measured.
const GROUPS: [Group; 5] = [
    (1, Some([(3_956.0, 0.197), (2_547.0, 0.322)])),
    (3, None),
    (10, Some([(9_272.0, 0.100), (19_662.0, 0.045)])),
    (30, Some([(6_939.0, 0.127), (42_508.0, 0.027)])),
    (64, None),
];

const SCHEMA: [&str; 3] = [
    "CREATE TABLE seen (id BIGINT PRIMARY KEY, at BIGINT NOT NULL)",
    "CREATE TABLE somebody (id BIGINT PRIMARY KEY, n BIGINT NOT NULL, state TEXT NOT NULL)",
    "CREATE TABLE shown (id BIGINT PRIMARY KEY, screen TEXT NOT NULL)",
];

async fn set_up(tx: &mut Tx) -> Result<(), Error> {
    for table in SCHEMA {
        tx.run(table, Vec::new()).await?;
    }
    for id in 0..PEOPLE {
        tx.run("INSERT INTO somebody (id, n, state) VALUES ($1, 0, '')", vec![id.into()]).await?;
    }
    Ok(())
}

/// A turn of five statements.
async fn turn(tx: &mut Tx, id: i64) -> Result<(), Error> {
    let person = id % PEOPLE;
    let sql = "INSERT INTO seen (id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id";
    if tx.row(sql, vec![id.into(), 1_i64.into()]).await?.is_none() {
        return Ok(());
    }
    let sql = "UPDATE somebody SET n = n + 1 WHERE id = $1 RETURNING n, state";
    tx.one(sql, vec![person.into()]).await?.get::<i64>("n")?;
    let other = person * 7 % PEOPLE;
    tx.one("SELECT id, n, state FROM somebody WHERE id = $1", vec![other.into()]).await?.get::<String>("state")?;
    let sql = "UPDATE somebody SET state = $2 WHERE id = $1";
    tx.run(sql, vec![person.into(), "some state of the conversation".into()]).await?;
    tx.run("INSERT INTO shown (id, screen) VALUES ($1, $2)", vec![id.into(), "{screen}".into()]).await
}

/// How a group asks.
#[derive(Clone, Copy)]
enum Asks {
    Each,
    Together,
}

type Turn = Box<dyn for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<(), Error>> + Send + Sync>;

fn boxed(id: i64) -> Turn {
    Box::new(move |tx| turn(tx, id).boxed())
}

/// Runs groups of these sizes, again and again, until there were enough turns; none of them has an id below `next`.
async fn run(db: &Db, asks: Asks, sizes: &[i64], next: &mut i64) -> Result<Cost, Error> {
    let (begin, cpu, first) = (Instant::now(), cpu_of("self"), *next);
    for size in sizes.iter().cycle() {
        let ids = *next..*next + size;
        *next = ids.end;
        match asks {
            Asks::Each => {
                db.turn(move |tx| {
                    let ids = ids.clone();
                    async move {
                        for id in ids {
                            turn(tx, id).await?;
                        }
                        Ok(())
                    }
                    .boxed()
                })
                .await?;
            }
            Asks::Together => drop(db.side_by_side(ids.map(boxed).collect()).await?),
        }
        if *next >= first + TURNS {
            break;
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "small")]
    let count = (*next - first) as f64;
    Ok(Cost { count, time: begin.elapsed(), cpu: cpu_of("self") - cpu })
}

/// Turns a second, and CPU s for 1 000.
fn cell((rate, cpu): (f64, f64)) -> String {
    format!("{}/s, {cpu:.3}", written(rate, 0))
}

fn taken(cost: &Cost) -> (f64, f64) {
    (cost.rate(), cost.cpu() / 1000.0)
}

/// A line of the table: how many turns a group has, and what each way reaches, beside what the trial has.
fn line(size: &str, each: (f64, f64), together: (f64, f64), trial: Option<[(f64, f64); 2]>) -> String {
    let [of_each, of_together] = trial.map_or_else(Default::default, |trial| trial.map(cell));
    let line = format!("| {size} | {} | {of_each} | {} | {of_together} |", cell(each), cell(together));
    println!("{line}");
    line
}

/// Measures groups of each size; gives the table.
pub(crate) async fn measure() -> anyhow::Result<Report> {
    let database = testkit::sqlite();
    let db = Db::open(&database.url, Options::default()).await?;
    db.turn(|tx| set_up(tx).boxed()).await?;
    let (mut next, mut missed) = (0, Vec::new());
    let (each, together) = ("one call a statement", "one call a round");
    let mut lines = vec![
        format!(
            "| turns in a group; turns/s, CPU s for 1 000 | {each} | the trial | {together} | the trial, prepared |"
        ),
        "|---|---|---|---|---|".to_owned(),
    ];
    for (size, trial) in GROUPS {
        let each = taken(&run(&db, Asks::Each, &[size], &mut next).await?);
        let together = taken(&run(&db, Asks::Together, &[size], &mut next).await?);
        lines.push(line(&size.to_string(), each, together, trial));
        if size == 30 {
            missed.extend(GOAL.missed("turns a second in groups of 30, one call a round", together.0, 0));
        }
    }
    // As they come: a text of several statements stays prepared only where it comes again.
    let sizes: Vec<i64> = (0..41).map(|nth| 20 + nth * 7 % 21).collect();
    let each = taken(&run(&db, Asks::Each, &sizes, &mut next).await?);
    let together = taken(&run(&db, Asks::Together, &sizes, &mut next).await?);
    lines.push(line("20 to 40", each, together, None));
    db.close().await;
    Ok(Report::new(&lines.join("\n"), missed))
}
