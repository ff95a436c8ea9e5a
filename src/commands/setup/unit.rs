//! The unit by which systemd runs Twinbot: that of deploy/twinbot.service, for the program and the configuration that are here.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::place;

const UNIT: &str = include_str!("../../../deploy/twinbot.service");

/// Where an administrator puts a unit.
const OURS: &str = "/etc/systemd/system/twinbot.service";
/// Where else it may be, as a package puts it.
const OF_PACKAGES: [&str; 2] = ["/usr/lib/systemd/system/twinbot.service", "/lib/systemd/system/twinbot.service"];
/// What the unit hides from the program, so that a program there would not start.
const HIDDEN: [&str; 3] = ["/home", "/root", "/tmp"];

/// Whether systemd knows a unit already.
pub(super) fn is_there() -> bool {
    known().any(|path| path.exists())
}

/// Whether the unit that systemd knows starts Twinbot with this configuration: that of a second bot has another one.
pub(super) fn starts(configuration: &Path) -> bool {
    // Of several files of this name systemd takes the first.
    known().find_map(|path| fs::read_to_string(path).ok()).is_some_and(|unit| names(&unit, configuration))
}

fn known() -> impl Iterator<Item = &'static Path> {
    std::iter::once(OURS).chain(OF_PACKAGES).map(Path::new)
}

fn names(unit: &str, configuration: &Path) -> bool {
    let command = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap_or_default();
    command.split_whitespace().skip_while(|word| *word != "--config").nth(1).map(Path::new) == Some(configuration)
}

/// This program, where systemd can start it.
///
/// # Errors
/// It is where the unit hides it.
pub(super) fn program() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    require_visible(&program)?;
    Ok(program)
}

fn require_visible(program: &Path) -> Result<()> {
    if HIDDEN.iter().any(|folder| program.starts_with(folder)) {
        bail!(
            "systemd would not find the program where it is. Put it where all users do, and set Twinbot up with that one: `{}`",
            place::installs(program)
        );
    }
    Ok(())
}

/// Writes the unit for a program and its configuration; says where.
///
/// # Errors
/// It cannot be written.
pub(super) fn write(program: &Path, configuration: &Path) -> Result<&'static str> {
    place::write(Path::new(OURS), &unit(program, configuration), 0o644, None)?;
    Ok(OURS)
}

fn unit(program: &Path, configuration: &Path) -> String {
    let starts = format!("ExecStart={} run --config {}", program.display(), configuration.display());
    let line = |line: &str| if line.starts_with("ExecStart=") { starts.clone() } else { line.to_owned() };
    UNIT.lines().map(line).collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_is_that_of_deploy_but_for_its_program_and_its_configuration() {
        let made = unit(Path::new("/opt/twinbot"), Path::new("/etc/other/twinbot.toml"));
        let differ: Vec<&str> =
            made.lines().zip(UNIT.lines()).filter(|(made, kept)| made != kept).map(|(made, _)| made).collect();
        assert_eq!(differ, ["ExecStart=/opt/twinbot run --config /etc/other/twinbot.toml"]);
        assert_eq!(made.lines().count(), UNIT.lines().count());
        assert!(UNIT.contains(&format!("WorkingDirectory={}\n", place::STATE)), "where setup puts the database");
    }

    #[test]
    fn a_unit_starts_twinbot_with_its_own_configuration_only() {
        let own = Path::new("/etc/twinbot/twinbot.toml");
        let second = Path::new("/etc/twinbot-test/twinbot.toml");
        assert!(names(UNIT, own) && !names(UNIT, second));
        assert!(names(&unit(Path::new("/opt/twinbot"), second), second));
        assert!(names("ExecStart=/opt/twinbot --config /etc/twinbot/twinbot.toml run\n", own), "in another order");
        assert!(!names("ExecStart=twinbot run\n", own) && !names("", own));
    }

    #[test]
    fn a_program_that_the_unit_hides_is_not_started() {
        for hidden in HIDDEN {
            let why = require_visible(&Path::new(hidden).join("twinbot")).expect_err("it is hidden").to_string();
            assert!(why.contains("/usr/local/bin/twinbot"), "{why}");
        }
        assert!(require_visible(Path::new("/usr/bin/twinbot")).is_ok());
    }
}
