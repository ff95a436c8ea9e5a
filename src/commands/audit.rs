//! `twinbot audit`: who did what, to whom and for whom, when; whether that is whole, and as a file.

use std::io::Write;

use anyhow::{Context, Result, bail};
use bot_core::domain::audit::{Act, Entry, Fault, Head, Kind};
use bot_core::domain::{DAY, Day};
use bot_core::engine::verify_audit;
use bot_core::store::{Db, audit};
use clap::{Args, Subcommand};
use serde::Deserialize;
use serde_json::json;

use super::{noted, print};
use crate::serve;
use crate::settings::Settings;

/// So many entries are read at a time.
const PAGE: u32 = 1_000;

#[derive(Subcommand)]
pub(crate) enum Audit {
    /// Looks whether the audit is whole: names each entry that was edited, removed, added or moved, and fails where there is one.
    Verify {
        /// A head that was noted elsewhere, as it was printed: its entry must be there and have the same hash.
        #[arg(long, value_name = "HEAD")]
        head: Option<String>,
    },
    /// Prints the head of the audit, to be noted elsewhere: the number of the last entry and its hash.
    Head,
    /// Prints the entries, each as a line of JSON.
    Export(Export),
}

#[derive(Args)]
pub(crate) struct Export {
    /// Only what happened on this day or later: 2027-01-31, UTC.
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// Only what happened on this day or before: 2027-01-31, UTC.
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    /// Only what names a person or a student, by the whole of their number.
    #[arg(long, value_name = "NUMBER")]
    person: Option<i64>,
    /// Prints a table with commas between its columns, by which the hashes can be checked.
    #[arg(long)]
    csv: bool,
}

impl Audit {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open_to_look(settings).await?;
        let done = match self {
            Self::Verify { head } => verify(&db, head.as_deref()).await,
            Self::Head => head(&db).await,
            Self::Export(export) => export.run(&db).await,
        };
        db.close().await;
        done
    }
}

async fn verify(db: &Db, noted: Option<&str>) -> Result<()> {
    let no_head = |typed: &str| format!("{typed:?} is no head: `twinbot audit head` prints one, as 1234:0a1b…");
    let noted = noted.map(|typed| Head::read(typed).with_context(|| no_head(typed))).transpose()?;
    let verdict = verify_audit(db, noted).await.context("the audit cannot be read")?;
    for fault in &verdict.faults {
        print(&said(*fault))?;
    }
    if verdict.more > 0 {
        print(&format!("and {} faults more", verdict.more))?;
    }
    let waiting =
        if verdict.waiting > 0 { format!("; {} wait for their places", verdict.waiting) } else { String::new() };
    let faults = verdict.faults.len() as u64 + verdict.more;
    if faults > 0 {
        bail!("the audit is not as it was written: {} entries, {faults} faults{waiting}", verdict.entries);
    }
    print(&format!("The audit is whole: {} entries{waiting}.", verdict.entries))?;
    verdict.head.map_or(Ok(()), |head| print(&format!("Head, to be noted elsewhere: {head}")))
}

/// What is wrong, in a sentence.
fn said(fault: Fault) -> String {
    match fault {
        Fault::Missing { from, to } if from == to => format!("entry {from} is missing"),
        Fault::Missing { from, to } => format!("entries {from} to {to} are missing"),
        Fault::Unfit { number } => {
            format!("entry {number} does not fit behind the one before: either was edited, or is not in its place")
        }
        Fault::Stray { number } => format!("entry {number} was added: its number is another one's, or no entry's"),
        Fault::Added { from, to } if from == to => format!("entry {from} was added behind the end"),
        Fault::Added { from, to } => format!("entries {from} to {to} were added behind the end"),
        Fault::Head { number } => format!("entry {number}, the last one, was edited"),
        Fault::Noted { number } => {
            format!(
                "entry {number} is not the one that was noted: the audit was written anew, or brought back from a backup"
            )
        }
    }
}

async fn head(db: &Db) -> Result<()> {
    match audit::head(&mut db.read().await?).await? {
        Some(head) => print(&head.to_string()),
        None => {
            eprintln!("Nothing is in the audit yet.");
            Ok(())
        }
    }
}

/// The times in ms between which entries are wanted: from the first one on, and before the second one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Between(i64, i64);

impl Between {
    fn read(since: Option<&str>, until: Option<&str>) -> Result<Self> {
        let midnight = |typed: &str| {
            let day = Day::try_from(typed.to_owned()).ok();
            let day = day.with_context(|| format!("{typed:?} is no day; write it as 2027-01-31"))?;
            Ok::<i64, anyhow::Error>(day.noon() - DAY / 2)
        };
        let (since, until) = (since.map(midnight).transpose()?, until.map(midnight).transpose()?);
        if since.zip(until).is_some_and(|(since, until)| since > until) {
            bail!("the last day comes before the first one");
        }
        Ok(Self(since.unwrap_or(i64::MIN), until.map_or(i64::MAX, |until| until + DAY)))
    }

    fn has(self, entry: &Entry) -> bool {
        (self.0..self.1).contains(&entry.at)
    }
}

impl Export {
    async fn run(self, db: &Db) -> Result<()> {
        let between = Between::read(self.since.as_deref(), self.until.as_deref())?;
        // Whoever reads all of it is noted there, too, whatever comes of it.
        noted(db, Act::of(Kind::AuditExported)).await?;
        let mut out = std::io::BufWriter::new(std::io::stdout());
        if self.csv {
            writeln!(out, "{},hash", Entry::HEADS.join(","))?;
        }
        let mut behind = i64::MIN;
        loop {
            let tx = &mut db.read().await?;
            let entries = match self.person {
                Some(_) if behind > i64::MIN => break,
                Some(person) => audit::naming(tx, person).await?,
                None => audit::page(tx, behind, PAGE).await?,
            };
            let Some(last) = entries.last() else { break };
            behind = last.number;
            for entry in entries.iter().filter(|entry| between.has(entry)) {
                writeln!(out, "{}", if self.csv { format!("{},{}", entry.line(), entry.hash) } else { line(entry) })?;
            }
        }
        out.flush()?;
        let waiting = audit::count_waiting(&mut db.read().await?).await?;
        if waiting > 0 {
            eprintln!("Entries that wait for their places, and are left for the next export: {waiting}");
        }
        Ok(())
    }
}

/// An entry as a line of JSON. Numbers of people and things are texts, as in all lists for programs.
fn line(entry: &Entry) -> String {
    let text = |number: Option<i64>| number.map(|number| number.to_string());
    let fields = json!({
        "number": entry.number,
        "at": entry.at,
        "by": entry.by,
        "by_number": text(entry.by_number),
        "what": entry.what,
        "of": entry.of,
        "of_number": text(entry.of_number),
        "for": text(entry.for_whom),
        "project": text(entry.project),
        "space": text(entry.space),
        "authority": text(entry.authority),
        "detail": entry.detail,
        "hash": entry.hash,
    });
    fields.to_string()
}

/// The fields of such a line.
#[derive(Deserialize)]
struct Line {
    number: i64,
    at: i64,
    by: String,
    by_number: Option<String>,
    what: String,
    of: Option<String>,
    of_number: Option<String>,
    #[serde(rename = "for")]
    for_whom: Option<String>,
    project: Option<String>,
    space: Option<String>,
    authority: Option<String>,
    detail: Option<String>,
    hash: String,
}

/// Reads an entry as [`line`] writes it; `None` where it is none.
pub(super) fn read(line: &str) -> Option<Entry> {
    let line: Line = serde_json::from_str(line).ok()?;
    let number = |digits: Option<String>| digits.map(|digits| digits.parse::<i64>()).transpose().ok();
    Some(Entry {
        number: line.number,
        at: line.at,
        by: line.by,
        by_number: number(line.by_number)?,
        what: line.what,
        of: line.of,
        of_number: number(line.of_number)?,
        for_whom: number(line.for_whom)?,
        project: number(line.project)?,
        space: number(line.space)?,
        authority: number(line.authority)?,
        detail: line.detail,
        hash: line.hash,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_days_count_and_what_is_no_day_is_refused() {
        let first = 1_801_267_200_000; // 30 January 2027, 0:00 UTC
        let read = |since, until| Between::read(since, until).ok();
        assert_eq!(read(Some("2027-01-30"), Some("2027-01-31")), Some(Between(first, first + 2 * DAY)));
        assert_eq!(read(None, Some("2027-01-30")), Some(Between(i64::MIN, first + DAY)));
        assert_eq!(read(None, None), Some(Between(i64::MIN, i64::MAX)));
        for (since, until) in [("2027-02-30", "2027-03-01"), ("soon", "2027-03-01"), ("2027-01-31", "2027-01-30")] {
            assert_eq!(read(Some(since), Some(until)), None, "{since} {until}");
        }
    }

    #[test]
    fn a_line_has_all_that_is_hashed_and_the_hash() {
        let entry = Entry {
            number: 3,
            at: 7,
            by: "person".to_owned(),
            by_number: Some(385_375_650_303_297_914),
            what: "appointed".to_owned(),
            of: None,
            of_number: None,
            for_whom: None,
            project: None,
            space: None,
            authority: Some(12),
            detail: Some("deputy".to_owned()),
            hash: "ab".to_owned(),
        };
        let read: serde_json::Value = serde_json::from_str(&line(&entry)).expect("it is JSON");
        let object = read.as_object().expect("an object");
        assert!(Entry::HEADS.iter().all(|head| object.contains_key(*head)) && object.len() == Entry::HEADS.len() + 1);
        assert_eq!((&read["by_number"], &read["of"]), (&json!("385375650303297914"), &json!(null)));
        assert_eq!(super::read(&line(&entry)), Some(entry));
        for other in ["", "{}", "number,at,by", &read.to_string().replace("\"12\"", "\"a dozen\"")] {
            assert_eq!(super::read(other), None, "{other}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_the_entry() {
        assert_eq!(said(Fault::Missing { from: 3, to: 3 }), "entry 3 is missing");
        assert_eq!(said(Fault::Added { from: 7, to: 9 }), "entries 7 to 9 were added behind the end");
    }
}
