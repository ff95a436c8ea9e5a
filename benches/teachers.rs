//! 200 teachers register at the same time, by webhook, against the program as a process of its own.
//!
//! Printed are updates a second and the CPU time of 1 000 updates, each beside a reference measured in the same run on
//! the same disk: bare transactions of one row, one after the other, as durable as the program's. Machines differ; what
//! can be compared are the ratios. `BENCH_TEACHERS` says how many teachers.

#![allow(clippy::print_stdout)]

use std::time::Duration;

use bot_core::text::Locale;
use rehearsal::{Actor, Profile, Setting, Stage};
use sqlx::{Connection, Executor, SqliteConnection};
use tokio::time::Instant;

/// Clock ticks a second in /proc, the same on every Linux.
const TICKS: f64 = 100.0;

/// What a measured stretch cost.
struct Cost {
    count: f64,
    time: Duration,
    cpu: Duration,
}

impl Cost {
    fn rate(&self) -> f64 {
        self.count / self.time.as_secs_f64()
    }

    /// In ms of CPU time for each 1 000.
    fn cpu(&self) -> f64 {
        self.cpu.as_secs_f64() * 1e6 / self.count
    }
}

/// The CPU time that a process has used so far; `self` is this one.
fn cpu_of(process: &str) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The name of the program, in brackets, may hold anything.
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let ticks = |at: usize| fields.get(at).and_then(|ticks| ticks.parse::<f64>().ok()).unwrap_or_default();
    Duration::from_secs_f64((ticks(11) + ticks(12)) / TICKS)
}

/// Memory that a process holds, in MiB.
fn memory_of(pid: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

/// Bare durable transactions, one row each.
async fn reference(folder: &std::path::Path) -> anyhow::Result<Cost> {
    let url = format!("sqlite://{}?mode=rwc", folder.join("reference.db").display());
    let mut db = SqliteConnection::connect(&url).await?;
    db.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)")
        .await?;
    let (begin, cpu) = (Instant::now(), cpu_of("self"));
    let mut count = 0.0;
    while begin.elapsed() < Duration::from_secs(3) {
        sqlx::query("INSERT INTO t (v) VALUES ($1)").bind("x".repeat(200)).execute(&mut db).await?;
        count += 1.0;
    }
    Ok(Cost { count, time: begin.elapsed(), cpu: cpu_of("self") - cpu })
}

/// All teachers fill the registration in and send it.
async fn teachers(stage: &Stage, number: usize) -> anyhow::Result<Cost> {
    let pid = stage.pid(0).unwrap_or_default().to_string();
    let people: Vec<Actor> = (0..number)
        .map(|at| {
            let id = 10_000 + i64::try_from(at).unwrap_or(0);
            let mut actor = Actor::new(stage.emulator.person(id, "Jan Lipa", "en"), Locale::english());
            actor.patience = Duration::from_secs(300);
            actor
        })
        .collect();
    let (begin, cpu, taken) = (Instant::now(), cpu_of(&pid), stage.emulator.counters().taken);
    let tasks: Vec<_> = people
        .into_iter()
        .map(|actor| tokio::spawn(async move { actor.registers(&Profile::polish(&actor)).await }))
        .collect();
    for task in tasks {
        task.await??;
    }
    let time = begin.elapsed();
    #[expect(clippy::cast_precision_loss, reason = "a number of updates far below 2^52")]
    let count = (stage.emulator.counters().taken - taken) as f64;
    Ok(Cost { count, time, cpu: cpu_of(&pid) - cpu })
}

async fn measure(name: &str, database: &str, reference: &Cost, number: usize) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let stage = Stage::set(Setting::new(env!("CARGO_BIN_EXE_twinbot"), database), folder.path()).await?;
    stage.emulator.count_only();
    stage.asks(&["authority", "add", "--country", "PL"]).await?;
    let idle = stage.pid(0).map(memory_of).unwrap_or_default();
    let cost = teachers(&stage, number).await?;
    let busy = stage.pid(0).map(memory_of).unwrap_or_default();
    println!("{name}: {} updates of {number} teachers in {:.1} s", cost.count, cost.time.as_secs_f64());
    println!(
        "  updates/s:               {:8.0}   {:5.2} of the reference",
        cost.rate(),
        cost.rate() / reference.rate()
    );
    println!(
        "  CPU ms/1 000 updates:    {:8.0}   {:5.1} times the reference",
        cost.cpu(),
        cost.cpu() / reference.cpu()
    );
    println!("  memory MiB, idle, after: {idle:8.1}   {busy:5.1}");
    Ok(())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let number = std::env::var("BENCH_TEACHERS").ok().and_then(|number| number.parse().ok()).unwrap_or(200);
    let folder = tempfile::tempdir()?;
    let reference = reference(folder.path()).await?;
    println!("reference: {:.0} durable transactions/s, {:.0} ms CPU/1 000", reference.rate(), reference.cpu());
    let sqlite = testkit::sqlite();
    measure("SQLite", &sqlite.url, &reference, number).await?;
    match testkit::postgres(testkit::Durability::On).await {
        Some(database) => measure("PostgreSQL", &database.url, &reference, number).await?,
        None => println!("PostgreSQL: none here"),
    }
    Ok(())
}
