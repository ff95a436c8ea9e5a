//! `twinbot erase-again`: who was erased since a backup was made is there again once that is restored, and is erased again by an audit that
//! was exported in between (docs/operations.md, "Restoring after a loss").

use std::fmt::Display;
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use bot_core::engine::{ErasedAgain, Exported};
use bot_core::store::Db;
use clap::Args;

use super::{audit, moment, operator, print};
use crate::serve;
use crate::settings::Settings;

#[derive(Args)]
pub(crate) struct EraseAgain {
    /// What `twinbot audit export` has printed: all of the audit, or what came since the day before the backup was made.
    audit: PathBuf,
}

impl EraseAgain {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open_to_look(settings).await?;
        let done = self.erases(settings, &db).await;
        db.close().await;
        done
    }

    async fn erases(&self, settings: &Settings, db: &Db) -> Result<()> {
        let file = self.audit.display();
        let exported = self.read(db).await.with_context(|| format!("nobody is erased by {file}"))?;
        let Some(until) = exported.until() else {
            bail!(
                "nobody is erased by {file}: it has nothing that this database does not have, so it was exported before the backup was \
                 made, and does not say who was erased since"
            );
        };
        let erased = exported.erased();
        let operator = operator(db).deciding(serve::rules(settings));
        let again =
            operator.erase_again(erased).await.context("not all are erased again: give the command once more")?;
        print(&format!("Erased again: {}", told(&again)))?;
        eprintln!("The export ends {}: who was erased after that is there still.", moment(until));
        for line in left(&again) {
            eprintln!("{line}");
        }
        if !again.held.is_empty() {
            bail!("they could not be erased, as a rule does not let them go: {}", numbers(&again.held));
        }
        Ok(())
    }

    /// Reads all of the file before anybody is erased.
    async fn read(&self, db: &Db) -> Result<Exported> {
        let (mut exported, mut lines) = (Exported::beside(db), 0);
        for (nth, line) in (1_u64..).zip(BufReader::new(File::open(&self.audit)?).lines()) {
            let entry = audit::read(&line?);
            let entry = entry.with_context(|| format!("line {nth} is no entry as `twinbot audit export` prints it"))?;
            exported.take(&entry).await??;
            lines = nth;
        }
        if lines == 0 {
            bail!("it is empty: export it once more");
        }
        Ok(exported)
    }
}

/// How many were erased.
fn told(again: &ErasedAgain) -> String {
    let people = if again.people == 1 { "1 person".to_owned() } else { format!("{} people", again.people) };
    let students = if again.students == 1 { "1 student".to_owned() } else { format!("{} students", again.students) };
    format!("{people}, {students}")
}

/// What else the operator has to know or to do, a line each.
fn left(again: &ErasedAgain) -> Vec<String> {
    let all = [
        ("They had asked to be forgotten, which is lost; ask them to type /forget once more", numbers(&again.asked)),
        ("They had taken it back that they asked to be forgotten, which was lost; they stay", numbers(&again.kept)),
        (
            "One account of theirs had become that of somebody who was erased; ask them which, to part it again",
            numbers(&again.parted),
        ),
        (
            "In the TwinSpaces of these projects nobody can change roles any more; those who run one can close it, and start it anew",
            numbers(&again.without_roles),
        ),
    ];
    let said = all.into_iter().filter(|(_, numbers)| !numbers.is_empty());
    said.map(|(what, numbers)| format!("{what}: {numbers}")).collect()
}

/// The numbers of people or projects, as `twinbot audit export` has them.
fn numbers<T: Display>(all: impl IntoIterator<Item = T>) -> String {
    let numbers: Vec<String> = all.into_iter().map(|one| one.to_string()).collect();
    numbers.join(", ")
}

#[cfg(test)]
mod tests {
    use bot_core::domain::{PersonId, ProjectId};

    use super::*;

    #[test]
    fn it_is_said_how_many_were_erased() {
        let again = ErasedAgain { students: 2, people: 1, ..ErasedAgain::default() };
        assert_eq!(told(&again), "1 person, 2 students");
        assert_eq!(numbers([PersonId(7), PersonId(8)]), "7, 8");
    }

    #[test]
    fn what_is_left_to_do_is_said_and_nothing_else() {
        assert!(left(&ErasedAgain { people: 1, held: vec![PersonId(9)], ..ErasedAgain::default() }).is_empty());
        let asked = vec![PersonId(7)];
        let without_roles = [ProjectId(8), ProjectId(9)].into();
        let lines = left(&ErasedAgain { asked, without_roles, ..ErasedAgain::default() });
        let [first, second] = lines.as_slice() else { panic!("{lines:?}") };
        assert!(first.ends_with("/forget once more: 7") && second.ends_with(": 8, 9"), "{lines:?}");
    }
}
