//! `twinbot students`: erases students whose projects have been closed for as long as students are kept.

use anyhow::{Context, Result};
use bot_core::engine::Due;
use bot_core::store::Db;
use clap::Subcommand;

use super::{moment, operator, print};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Students {
    /// Erases at once all students whose projects have been closed for as long as students are kept (student_days). The running program
    /// does so by itself, after it has told their teachers; this also erases those whose teachers it could not tell.
    Purge {
        /// Only lists what would be erased, and writes nothing.
        #[arg(long)]
        dry_run: bool,
    },
}

impl Students {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        let Self::Purge { dry_run } = self;
        let done = purge(settings, &db, dry_run).await;
        db.close().await;
        done
    }
}

async fn purge(settings: &Settings, db: &Db, is_dry: bool) -> Result<()> {
    let (operator, rules) = (operator(db), serve::rules(settings));
    let due = operator.due_students(rules.clone()).await.context("what is due cannot be read")?;
    let days = counted(usize::try_from(settings.number("student_days")).unwrap_or(usize::MAX), "day");
    if due.is_empty() {
        return print(&format!("Nothing is due: no project with students has been closed for {days}."));
    }
    let would = if is_dry { "would be erased (nothing is written)" } else { "are erased" };
    print(&format!("Students of projects that have been closed for {days} or more {would}:"))?;
    for one in &due {
        if !is_dry {
            operator.erase_students(rules.clone(), one.project).await.with_context(|| {
                format!("the students of project {} cannot be erased; those before it are", one.project)
            })?;
        }
        print(&line(one))?;
    }
    let (erased, stay) = due.iter().fold((0, 0), |(erased, stay), one| (erased + one.erased, stay + one.stay));
    print(&format!("In all: {}, {}.", counted(due.len(), "project"), told(erased, stay)))
}

/// One project: its number, when it was closed, and how many students it is about. Its name stands in no terminal.
fn line(due: &Due) -> String {
    format!("project {}, closed {}: {}", due.project, moment(due.closed_at), told(due.erased, due.stay))
}

fn told(erased: u32, stay: u32) -> String {
    let erased = counted(usize::try_from(erased).unwrap_or(usize::MAX), "student");
    if stay == 0 { erased } else { format!("{erased}, and {stay} more who stay in other projects") }
}

fn counted(count: usize, of: &str) -> String {
    if count == 1 { format!("1 {of}") } else { format!("{count} {of}s") }
}
