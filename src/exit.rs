//! How the program ends: one number for each kind of end, so that scripts and systemd can tell them apart.
//!
//! The table is printed by `twinbot --help` and in the man page, and stands in docs/operations.md, "Exit codes".

use std::fmt::Write as _;
use std::process::ExitCode;

use crate::settings::SettingsError;

/// It is done.
pub(crate) const DONE: u8 = 0;
/// It failed, or what was looked at is not well.
pub(crate) const FAILED: u8 = 1;
/// The command line cannot be read. clap ends the program with this number.
pub(crate) const USAGE: u8 = 2;
/// A setting is wrong.
pub(crate) const SETTING: u8 = 3;
/// Somebody has broken it off; shells say this number of a program that Ctrl+C has ended.
pub(crate) const BROKEN_OFF: u8 = 130;

/// Every exit code, with what it says.
pub(crate) const CODES: [(u8, &str); 5] = [
    (DONE, "It is done."),
    (FAILED, "It failed, or what it looked at is not well. Standard error says what."),
    (USAGE, "The command line cannot be read; nothing was begun."),
    (SETTING, "A setting is wrong or missing. Starting again does not help until it is changed."),
    (BROKEN_OFF, "You broke `twinbot setup` off, by Ctrl+C or by the end of its input."),
];

/// A setting that the program finds wrong only when it uses it, such as a token that its platform does not know.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct WrongSetting(pub(crate) String);

/// Somebody has broken off what the program was doing; with what is left of it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct BrokenOff(pub(crate) &'static str);

/// The exit code of an error: that of its innermost known cause.
pub(crate) fn code(error: &anyhow::Error) -> ExitCode {
    number(error).into()
}

fn number(error: &anyhow::Error) -> u8 {
    let any = |is: fn(&(dyn std::error::Error + 'static)) -> bool| error.chain().any(is);
    if any(|cause| cause.is::<BrokenOff>()) {
        BROKEN_OFF
    } else if any(|cause| cause.is::<SettingsError>() || cause.is::<WrongSetting>()) {
        SETTING
    } else {
        FAILED
    }
}

/// The table as `twinbot --help` prints it.
pub(crate) fn help() -> String {
    let mut text = "Exit codes:\n".to_owned();
    for (code, says) in CODES {
        let _ = writeln!(text, "  {code:>3}  {says}");
    }
    text.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use anyhow::Context as _;

    use super::*;

    #[test]
    fn a_cause_decides_whatever_was_said_around_it() {
        let wrong = || anyhow::Error::from(WrongSetting("the token is unknown".into()));
        assert_eq!(number(&wrong()), SETTING);
        assert_eq!(number(&wrong().context("telegram")), SETTING);
        let unset: anyhow::Result<()> = Err(SettingsError::WebhookSecret.into());
        assert_eq!(number(&unset.context("reading").expect_err("an error")), SETTING);
        assert_eq!(number(&BrokenOff("nothing is written").into()), BROKEN_OFF);
        assert_eq!(number(&anyhow::anyhow!("no answer")), FAILED);
    }

    #[test]
    fn the_page_for_operators_has_the_same_table() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/operations.md");
        let page = std::fs::read_to_string(path).expect("a page of ours");
        let (_, section) = page.split_once("\n## Exit codes\n").expect("the section is there");
        let section = section.split("\n## ").next().unwrap_or_default();
        let rows: Vec<&str> = section.lines().filter(|line| line.starts_with("| `")).collect();
        let expected: Vec<String> = CODES.iter().map(|(code, says)| format!("| `{code}` | {says} |")).collect();
        assert_eq!(rows, expected, "docs/operations.md, \"Exit codes\"");
    }
}
