//! What a measured stretch cost, and bare transactions beside which it is read.

use std::time::Duration;

use sqlx::{Connection, Executor, SqliteConnection};
use tokio::time::Instant;

/// Clock ticks a second in /proc, the same on every Linux.
const TICKS: f64 = 100.0;

/// What a measured stretch cost.
pub(crate) struct Cost {
    pub(crate) count: f64,
    pub(crate) time: Duration,
    pub(crate) cpu: Duration,
}

impl Cost {
    pub(crate) fn rate(&self) -> f64 {
        self.count / self.time.as_secs_f64()
    }

    /// In ms of CPU time for each 1 000.
    pub(crate) fn cpu(&self) -> f64 {
        self.cpu.as_secs_f64() * 1e6 / self.count
    }
}

/// The CPU time that a process has used so far; `self` is this one.
pub(crate) fn cpu_of(process: &str) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The name of the program, in brackets, may hold anything.
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let ticks = |at: usize| fields.get(at).and_then(|ticks| ticks.parse::<f64>().ok()).unwrap_or_default();
    Duration::from_secs_f64((ticks(11) + ticks(12)) / TICKS)
}

/// Memory that a process holds, in MiB.
pub(crate) fn memory_of(pid: u32) -> f64 {
    noted(pid, "VmRSS:")
}

/// The most memory that a process has held so far, in MiB.
pub(crate) fn peak_of(pid: u32) -> f64 {
    noted(pid, "VmHWM:")
}

fn noted(pid: u32, what: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(what)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

/// The time within which so many of 100 came, in ms.
pub(crate) fn percentile(mut times: Vec<Duration>, of_100: usize) -> f64 {
    times.sort_unstable();
    let at = times.len().saturating_sub(1) * of_100 / 100;
    times.get(at).copied().unwrap_or_default().as_secs_f64() * 1000.0
}

/// The one in the middle; the upper one of two.
pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Bare durable transactions, one row each.
pub(crate) async fn transactions(folder: &std::path::Path) -> anyhow::Result<Cost> {
    let url = format!("sqlite://{}?mode=rwc", folder.join("transactions.db").display());
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
