//! `twinbot shell`: how a shell completes what is typed behind `twinbot`, and the man pages, both made of the command line itself.

use std::fs::{self, Permissions};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::{Command, Subcommand};
use clap_complete::aot::{Shell as Which, generate};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use crate::{cli, exit};

#[derive(Subcommand)]
pub(crate) enum Shell {
    /// Prints the completions of a shell; docs/operations.md says where each shell looks for them.
    Completions {
        /// The shell, such as bash.
        shell: Which,
    },
    /// Writes a man page for each command into a folder, which has to be there.
    Man {
        /// The folder, such as /usr/local/share/man/man1.
        folder: PathBuf,
    },
}

impl Shell {
    pub(crate) fn run(self) -> Result<()> {
        match self {
            Self::Completions { shell } => {
                let mut script = Vec::new();
                generate(shell, &mut cli::command(), "twinbot", &mut script);
                Ok(std::io::stdout().write_all(&script)?)
            }
            Self::Man { folder } => {
                // A page for `twinbot help authority` would say what that of `twinbot authority` says.
                let mut command = cli::command().disable_help_subcommand(true);
                command.build();
                pages(&command, &folder)
            }
        }
    }
}

/// Writes the page of a command, and those of the commands below it.
fn pages(command: &Command, folder: &Path) -> Result<()> {
    command.get_subcommands().filter(|below| !below.is_hide_set()).try_for_each(|below| pages(below, folder))?;
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render(&mut page)?;
    exit_status().to_writer(&mut page)?;
    let path = folder.join(man.get_filename());
    let unwritable = || format!("{} cannot be written", path.display());
    fs::write(&path, page).with_context(unwritable)?;
    // Everybody on the machine may read a man page, whatever this process makes otherwise.
    fs::set_permissions(&path, Permissions::from_mode(0o644)).with_context(unwritable)
}

/// The exit codes, where readers of man pages look for them.
fn exit_status() -> Roff {
    let mut section = Roff::new();
    section.control("SH", ["EXIT STATUS"]);
    for (code, says) in exit::CODES {
        section.control("TP", ["5"]);
        section.text([roman(code.to_string())]);
        section.text([roman(says)]);
    }
    section
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The names of all commands, as `twinbot-authority-add`.
    fn names(command: &Command, before: &str, found: &mut BTreeSet<String>) {
        let name =
            if before.is_empty() { command.get_name().to_owned() } else { format!("{before}-{}", command.get_name()) };
        command.get_subcommands().for_each(|below| names(below, &name, found));
        found.insert(name);
    }

    #[test]
    fn every_command_has_a_page_that_everybody_can_read() {
        let folder = tempfile::tempdir().expect("a folder");
        Shell::Man { folder: folder.path().to_owned() }.run().expect("they are written");
        let mut expected = BTreeSet::new();
        names(&cli::command(), "", &mut expected);
        let mut written = BTreeSet::new();
        for entry in fs::read_dir(folder.path()).expect("a folder") {
            let path = entry.expect("an entry").path();
            let page = fs::read_to_string(&path).expect("text");
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            assert!(page.contains(".SH NAME") && page.contains(".SH \"EXIT STATUS\""), "{name}: {page}");
            assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o644, "{name}");
            written.insert(name);
        }
        assert_eq!(written, expected);
        assert!(written.contains("twinbot-authority-add"), "{written:?}");
    }

    #[test]
    fn a_folder_that_is_missing_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let why = Shell::Man { folder: folder.path().join("none") }.run().expect_err("it is missing");
        assert!(format!("{why:#}").contains("none"), "{why:#}");
    }

    #[test]
    fn completions_know_commands_flags_and_settings() {
        for shell in [Which::Bash, Which::Zsh, Which::Fish] {
            let mut script = Vec::new();
            generate(shell, &mut cli::command(), "twinbot", &mut script);
            let script = String::from_utf8(script).expect("text");
            for word in ["authority", "dry-run", "undo-seconds"] {
                assert!(script.contains(word), "{shell}: {word}");
            }
            assert!(!script.contains("telegram-token"), "{shell}: a secret is no flag");
        }
    }
}
