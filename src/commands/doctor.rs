//! `twinbot doctor`: looks at everything that the program needs, and says what is wrong and what to do about it.
//!
//! It changes nothing: a database is opened only where it is of this version, no key and no folder is made, and what it writes where
//! files are kept it removes again. With `--send` a message goes out. What was found, it leaves to scripts, too: it fails where anything
//! needs attention.

mod database;
mod kept;
mod machine;
mod message;
mod work;

use anyhow::{Result, bail};
use clap::Args;
use serde_json::Value;

use super::print;
use crate::finding::{Finding, Health};
use crate::platforms::Platforms;
use crate::settings::Settings;

/// What is looked at.
#[derive(Args)]
pub(crate) struct Doctor {
    /// Prints one JSON array, for programs; docs/operations.md says what stands in it
    #[arg(long)]
    json: bool,
    /// Sends a test message to the operators' chats as well, and waits until it has arrived.
    #[arg(long)]
    send: bool,
    /// Looks at the files of TwinSpaces instead: reads each, and finds those that are lost, damaged, or that nobody refers to.
    #[arg(long, conflicts_with_all = ["json", "send"])]
    files: bool,
    /// Removes the files that nobody has referred to for a day, and what is left of uploads that never came to their end.
    #[arg(long, requires = "files")]
    repair: bool,
}

impl Doctor {
    pub(crate) async fn run(&self, settings: &Settings) -> Result<()> {
        if self.files {
            return kept::look(settings, self.repair).await;
        }
        let all = self.examine(settings).await;
        if self.json {
            let fields: Vec<Value> = all.iter().map(Finding::fields).collect();
            print(&serde_json::to_string_pretty(&fields)?)?;
        } else {
            all.iter().flat_map(lines).try_for_each(|line| print(&line))?;
        }
        match all.iter().filter(|finding| finding.health != Health::Well).count() {
            0 => Ok(()),
            1 => bail!("one thing needs attention"),
            several => bail!("{several} things need attention"),
        }
    }

    /// Looks at one thing after the other.
    async fn examine(&self, settings: &Settings) -> Vec<Finding> {
        let mut all = machine::settings(settings);
        let (found, db) = database::look(settings).await;
        all.extend(found);
        all.push(machine::files(settings).await);
        all.extend(machine::disks(settings));
        all.extend(Platforms::examine(settings).await);
        let Some(db) = db else {
            if self.send {
                all.push(Finding::wrong(
                    "message",
                    "there is no database to send a message by",
                    "see to the database first",
                ));
            }
            return all;
        };
        all.push(database::audit(&db).await);
        all.extend(work::look(&db).await);
        if self.send {
            all.push(message::send(&db).await);
        }
        db.close().await;
        all
    }
}

/// What people read of one thing: how it is, what was looked at, what was found, and below that what to do.
fn lines(finding: &Finding) -> Vec<String> {
    let Finding { check, health, says, to_do } = finding;
    let first = format!("{:<7}  {check:<9}  {says}", health.as_str());
    let second = to_do.as_ref().map(|to_do| format!("{:<7}  {:<9}  -> {to_do}", "", ""));
    std::iter::once(first).chain(second).collect()
}

/// What a failure of the database itself is, while something else was looked at.
fn unread(check: &'static str, error: &dyn std::fmt::Display) -> Finding {
    Finding::wrong(check, format!("the database does not say: {error}"), "see to the database first")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_do_stands_below_what_was_found() {
        let well = lines(&Finding::well("database", "it is whole"));
        assert_eq!(well, ["well     database   it is whole"]);
        let full = lines(&Finding::warning("disk", "it is full", "make room"));
        assert_eq!(full, ["warning  disk       it is full", "                    -> make room"]);
    }
}
