//! `twinbot erase-again`: who was erased since a backup was made is there again once that is restored, and is erased again by an audit that
//! was exported in between (docs/operations.md, "Restoring after a loss").

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use bot_core::domain::PersonId;
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
            return print(&format!(
                "Nobody is erased: {file} has nothing that this database does not have. It was exported before the backup was made"
            ));
        };
        let erased = exported.erased();
        let operator = operator(db).deciding(serve::rules(settings));
        let again =
            operator.erase_again(erased).await.context("not all are erased again: give the command once more")?;
        print(&format!("Erased again: {}", told(&again)))?;
        eprintln!("The export ends {}: who was erased after that is there still.", moment(until));
        if !again.asked.is_empty() {
            let people = numbers(&again.asked);
            eprintln!("They had asked to be forgotten, which is lost; ask them to type /forget once more: {people}");
        }
        if !erased.parted.is_empty() {
            let people = numbers(&erased.parted);
            eprintln!(
                "One account of theirs had become that of somebody who was erased; ask them which, to part it again: {people}"
            );
        }
        if !again.held.is_empty() {
            bail!("they could not be erased, as a rule does not let them go: {}", numbers(&again.held));
        }
        Ok(())
    }

    /// Reads all of the file before anybody is erased.
    async fn read(&self, db: &Db) -> Result<Exported> {
        let mut exported = Exported::beside(db);
        for (nth, line) in (1_u64..).zip(BufReader::new(File::open(&self.audit)?).lines()) {
            let entry = audit::read(&line?);
            let entry = entry.with_context(|| format!("line {nth} is no entry as `twinbot audit export` prints it"))?;
            exported.take(&entry).await??;
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

/// The numbers of people, as `twinbot audit export` has them.
fn numbers<'a>(people: impl IntoIterator<Item = &'a PersonId>) -> String {
    let numbers: Vec<String> = people.into_iter().map(ToString::to_string).collect();
    numbers.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_said_how_many_were_erased() {
        let again = ErasedAgain { students: 2, people: 1, ..ErasedAgain::default() };
        assert_eq!(told(&again), "1 person, 2 students");
        assert_eq!(numbers(&[PersonId(7), PersonId(8)]), "7, 8");
    }
}
