//! On what, and with what, was measured: so that figures of two machines are not compared by mistake.

use std::path::Path;
use std::process::Command;

use sqlx::{Connection as _, PgConnection, SqliteConnection};
use testkit::Durability;

// Named from above, as the test of the pages has this module, too.
use super::page::TABLES;

/// How many cores there are.
pub(crate) fn cores() -> f64 {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    u32::try_from(cores).unwrap_or(u32::MAX).into()
}

/// The machine in a sentence.
pub(crate) fn machine() -> String {
    let cores = cores();
    let processor = value_of("/proc/cpuinfo", "model name").unwrap_or_else(|| "a processor without a name".to_owned());
    let memory = value_of("/proc/meminfo", "MemTotal").unwrap_or_default();
    let kib = memory.split(' ').next().and_then(|kib| kib.parse::<f64>().ok()).unwrap_or_default();
    let system = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    format!("{cores} cores of {processor}, {:.0} GB, Linux {}", kib * 1024.0 / 1e9, system.trim())
}

/// What stands behind a name in a file of lines such as `name : value`.
fn value_of(path: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// The program and the day in a sentence.
pub(crate) fn program() -> String {
    let exe = std::env::current_exe().unwrap_or_default();
    // As in target/dist/deps/load-….
    let profile = exe.ancestors().nth(2).and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
    let commit = commit();
    let day = said(Command::new("date").args(["-u", "+%Y-%m-%d"]));
    format!("{day}, commit {commit}, profile `{profile}`")
}

/// The commit, and whether anything has changed since then but the pages into which figures are written.
fn commit() -> String {
    let commit = said(Command::new("git").args(["describe", "--always"]));
    let mut changes = Command::new("git");
    changes.args(["diff", "--quiet", "HEAD", "--", "."]).current_dir(env!("CARGO_MANIFEST_DIR"));
    changes.args(TABLES.iter().map(|table| format!(":(exclude){}", table.page)));
    // 1 says that there are some, anything else that nobody knows.
    let is_changed = changes.status().is_ok_and(|status| status.code() == Some(1));
    if is_changed { format!("{commit}-dirty") } else { commit }
}

fn said(command: &mut Command) -> String {
    let output = command.current_dir(env!("CARGO_MANIFEST_DIR")).output().map(|output| output.stdout);
    let said = String::from_utf8_lossy(&output.unwrap_or_default()).trim().to_owned();
    if said.is_empty() { "unknown".to_owned() } else { said }
}

/// The databases with their versions.
pub(crate) async fn databases() -> anyhow::Result<String> {
    let mut sqlite = SqliteConnection::connect("sqlite::memory:").await?;
    let sqlite: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(&mut sqlite).await?;
    let Some(database) = testkit::postgres(Durability::On).await else { return Ok(format!("SQLite {sqlite}")) };
    let mut postgres = PgConnection::connect(&database.url).await?;
    let postgres: String = sqlx::query_scalar("SHOW server_version").fetch_one(&mut postgres).await?;
    Ok(format!("SQLite {sqlite}, PostgreSQL {}", postgres.split(' ').next().unwrap_or_default()))
}
