//! `twinbot setup` by root, for a service of the machine: what belongs to whom, the unit, and what is left when it is broken off.
//!
//! Each test has a machine of its own: /etc, /var/lib and /usr/local/bin are folders of the test there, and nobody else sees them. Only
//! root can make such a machine.

use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use rehearsal::Stage;
use tempfile::TempDir;

use crate::setup::{answered, assert_ends, machine, said};
use crate::{PROGRAM, Telegram, folder};

const TWINBOT: &str = "/usr/local/bin/twinbot";
const CONFIGURATION: &str = "etc/twinbot/twinbot.toml";
const UNIT: &str = "etc/systemd/system/twinbot.service";

/// The user of the service there and its group, neither of which this machine knows.
const USER: (u32, u32) = (64_998, 64_997);
const ROOT: (u32, u32) = (0, 0);

/// Puts the folders of a machine in their places, for one command.
const INSIDE: &str = r#"mount --bind "$0/etc" /etc; mount --bind "$0/lib" /var/lib; mount --bind "$0/bin" /usr/local/bin
exec "$@""#;

/// A machine on which Twinbot is to be a service.
struct Host {
    folder: TempDir,
    stage: Stage,
}

impl Host {
    /// With the program and its user, as docs/deployment.md makes them; `None`: there can be none here, which is noted as a skipped test.
    async fn make(test: &str) -> Option<Self> {
        let runs = |words: &[&str]| {
            let mut command = Command::new(words[0]);
            command.args(&words[1..]).stdout(Stdio::null()).stderr(Stdio::null());
            command.status().is_ok_and(|status| status.success())
        };
        let is_root = rustix::process::geteuid().is_root();
        if !is_root || !runs(&["unshare", "--mount", "true"]) || !runs(&["systemd-analyze", "--version"]) {
            testkit::skip(test, "not as root, no unshare (util-linux), or no systemd-analyze (systemd)");
            return None;
        }
        let folder = folder();
        let at = folder.path();
        for name in ["etc", "etc/twinbot", "etc/systemd", "etc/systemd/system", "lib", "bin"] {
            std::fs::create_dir(at.join(name)).expect("a folder");
            set_mode(&at.join(name), 0o755);
        }
        let (uid, gid) = USER;
        let users = format!("root:x:0:0::/root:/bin/sh\ntwinbot:x:{uid}:{gid}::/var/lib/twinbot:/usr/sbin/nologin\n");
        std::fs::write(at.join("etc/passwd"), users).expect("written");
        std::fs::write(at.join("etc/group"), format!("root:x:0:\ntwinbot:x:{gid}:\n")).expect("written");
        assert!(runs(&["install", "-m", "755", PROGRAM, &at.join("bin/twinbot").display().to_string()]));
        let stage = machine(at).await;
        Some(Self { folder, stage })
    }

    fn at(&self, place: &str) -> PathBuf {
        self.folder.path().join(place)
    }

    fn read(&self, place: &str) -> String {
        std::fs::read_to_string(self.at(place)).unwrap_or_else(|error| panic!("{place}: {error}"))
    }

    /// A command on that machine, where a bot's token is known.
    fn command(&self, words: &[&str]) -> Command {
        let mut command = rehearsal::program("unshare");
        command.args(["--mount", "sh", "-euc", INSIDE]).arg(self.folder.path()).args(words).current_dir("/");
        let telegram = self.stage.of::<Telegram>();
        command.env("TWINBOT_TELEGRAM_API_URL", telegram.url()).env("TWINBOT_TELEGRAM_TOKEN", telegram.token());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Setup by root, with these lines as its input.
    fn setup(&self, arguments: &[&str], lines: &[&str]) -> Output {
        answered(self.command(&[&[TWINBOT, "setup"][..], arguments].concat()), lines)
    }

    /// A command of the program as the user of the service, who has no variables.
    fn by_user(&self, arguments: &[&str]) -> Output {
        let (uid, gid) = (format!("--reuid={}", USER.0), format!("--regid={}", USER.1));
        let user =
            ["setpriv", &uid, &gid, "--clear-groups", "--reset-env", TWINBOT, "--config", "/etc/twinbot/twinbot.toml"];
        answered(self.command(&[&user[..], arguments].concat()), &[])
    }

    /// A file or a folder belongs to this user and group, with these rights.
    #[track_caller]
    fn assert_owned(&self, place: &str, owner: (u32, u32), mode: u32) {
        let found = std::fs::symlink_metadata(self.at(place)).unwrap_or_else(|error| panic!("{place}: {error}"));
        let (user, rights) = ((found.uid(), found.gid()), found.mode() & 0o7777);
        assert_eq!((user, format!("{rights:o}")), (owner, format!("{mode:o}")), "{place}");
    }

    /// What setup has left: everything in /etc/twinbot, /etc/systemd/system and /var/lib.
    fn left(&self) -> Vec<String> {
        let mut names = Vec::new();
        for place in ["etc/twinbot", "etc/systemd/system", "lib"] {
            let entries = std::fs::read_dir(self.at(place)).expect("a folder");
            names.extend(entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()));
        }
        names.sort();
        names
    }
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("it is ours");
}

/// What comes next is said once, and this is it.
#[track_caller]
fn assert_next(output: &Output, command: &str) {
    let said = said(output);
    let next: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("Next: ")).collect();
    assert_eq!(next, [command], "{said}");
}

/// What looks at all of it is said once.
#[track_caller]
fn assert_looks(output: &Output) {
    let looks = "see whether everything works: sudo -u twinbot twinbot --config /etc/twinbot/twinbot.toml doctor\n";
    assert_eq!(said(output).matches(looks).count(), 1, "{}", said(output));
}

const BY_SYSTEMD: &str = "systemctl enable --now twinbot";
const BY_HAND: &str = "sudo -u twinbot twinbot --config /etc/twinbot/twinbot.toml run";

#[tokio::test(flavor = "multi_thread")]
async fn root_sets_a_service_up_and_all_that_it_needs_belongs_to_its_user() {
    let Some(host) = Host::make("root_sets_a_service_up").await else { return };
    let output = host.setup(&["--no-input", "--systemd", "--authority", "ES"], &[]);
    let says = ["Written: /etc/twinbot/twinbot.toml.", "Written: /etc/systemd/system/twinbot.service.", "ES is set up"];
    assert_ends(&output, 0, &says);
    assert_next(&output, BY_SYSTEMD);
    assert_looks(&output);
    assert_eq!(said(&output).matches("start=").count(), 2, "a link for the authority and one for the operator");
    host.assert_owned(CONFIGURATION, USER, 0o600);
    host.assert_owned(UNIT, ROOT, 0o644);
    host.assert_owned("lib/twinbot", USER, 0o700);
    for entry in std::fs::read_dir(host.at("lib/twinbot")).expect("its folder") {
        let name = entry.expect("an entry").file_name();
        host.assert_owned(&format!("lib/twinbot/{}", name.to_string_lossy()), USER, 0o600);
    }
    assert!(host.at("lib/twinbot/twinbot.db").exists() && host.at("lib/twinbot/twinbot.keys").exists());
    assert_eq!(host.left(), ["twinbot", "twinbot.service", "twinbot.toml"], "no draft is left");

    let unit = host.read(UNIT);
    let starts = format!("\nExecStart={TWINBOT} run --config /etc/twinbot/twinbot.toml\nUser=twinbot\n");
    assert!(unit.contains(&starts), "{unit}");
    let verified = answered(host.command(&["systemd-analyze", "verify", "/etc/systemd/system/twinbot.service"]), &[]);
    assert_ends(&verified, 0, &[]);
    assert!(!said(&verified).contains("twinbot"), "it finds nothing to warn of: {}", said(&verified));
    assert_ends(&host.by_user(&["config", "check"]), 0, &["The settings can be used."]);
    assert_ends(&host.by_user(&["authority", "list"]), 0, &["ES "]);
    goes_on(&host);
}

/// A second setup keeps what is there, writes a unit only where there is none, and replaces by the same rights.
fn goes_on(host: &Host) {
    let (configuration, unit) = (host.read(CONFIGURATION), host.read(UNIT));
    let kept = host.setup(&["--no-input", "--keep", "--authority", "ES"], &[]);
    assert_ends(&kept, 0, &["Links that were made before"]);
    assert_next(&kept, BY_SYSTEMD);
    assert_looks(&kept);
    assert!(!said(&kept).contains("Written: "), "{}", said(&kept));
    assert_eq!((host.read(CONFIGURATION), host.read(UNIT)), (configuration.clone(), unit.clone()));
    // As after a setup that was broken off between the two.
    std::fs::remove_file(host.at(UNIT)).expect("it is there");
    let unasked = host.setup(&["--no-input", "--keep"], &[]);
    assert_ends(&unasked, 0, &[]);
    assert_next(&unasked, BY_HAND);
    let written = host.setup(&["--no-input", "--keep", "--systemd"], &[]);
    assert_ends(&written, 0, &["Written: /etc/systemd/system/twinbot.service."]);
    assert_next(&written, BY_SYSTEMD);
    assert_eq!((host.read(CONFIGURATION), host.read(UNIT)), (configuration, unit));
    assert_next(&host.by_user(&["setup", "--keep", "--no-input"]), BY_SYSTEMD);
    let replaced = host.setup(&["--no-input", "--replace", "--operator-name", "Ministry of Rain"], &[]);
    assert_ends(&replaced, 0, &["The one before is /etc/twinbot/twinbot.toml.old now."]);
    [CONFIGURATION, "etc/twinbot/twinbot.toml.old"].iter().for_each(|place| host.assert_owned(place, USER, 0o600));
}

#[tokio::test(flavor = "multi_thread")]
async fn root_breaks_a_setup_off_at_any_question_and_nothing_is_left() {
    let Some(host) = Host::make("root_breaks_a_setup_off").await else { return };
    let asks = "Shall systemd run Twinbot, and start it again when the machine does?";
    // No bot on Discord, no public address; the token is known.
    let lines = ["", "", "Ministry of Rain", "", "", "ES", "perhaps", "no", "yes"];
    for many in 0..lines.len() {
        let output = host.setup(&[], &lines[..many]);
        assert_ends(&output, 130, &["nothing is written"]);
        assert_eq!(said(&output).matches(asks).count(), many.saturating_sub(5).min(2), "after {many} answers");
        assert!(host.left().is_empty(), "after {many} answers: {:?}", host.left());
    }
    let by_hand = host.setup(&[], &lines);
    assert_ends(&by_hand, 0, &["Please answer yes or no.", "ES is set up"]);
    assert_next(&by_hand, BY_HAND);
    assert_eq!(host.left(), ["twinbot", "twinbot.toml"], "systemd was not wanted");
    let configuration = host.read(CONFIGURATION);
    let off = host.setup(&[], &["keep", ""]);
    assert_ends(&off, 130, &[asks]);
    assert_eq!((host.left().len(), host.read(CONFIGURATION)), (2, configuration.clone()), "it changes nothing");
    let by_systemd = host.setup(&[], &["keep", "", "yes"]);
    assert_ends(&by_systemd, 0, &["Written: /etc/systemd/system/twinbot.service."]);
    assert_next(&by_systemd, BY_SYSTEMD);
    host.assert_owned(UNIT, ROOT, 0o644);
    assert_eq!(host.read(CONFIGURATION), configuration);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_keep_the_service_from_its_files_is_said_before_anything_is_written() {
    let Some(host) = Host::make("what_would_keep_the_service_from_its_files").await else { return };
    let fails = |says: &str, left: &[&str]| {
        assert_ends(&host.setup(&["--no-input", "--systemd", "--authority", "ES"], &[]), 1, &[says]);
        assert_eq!(host.left(), left, "{says}");
    };
    let closed = [
        ("bin", "`chmod 755 /usr/local/bin`"),
        ("bin/twinbot", "`chmod 755 /usr/local/bin/twinbot`"),
        ("etc", "`chmod 755 /etc`"),
        ("etc/twinbot", "`chmod 755 /etc/twinbot`"),
    ];
    for (place, says) in closed {
        set_mode(&host.at(place), 0o700);
        fails(says, &[]);
        set_mode(&host.at(place), 0o755);
    }
    // A link leads to where only root can go.
    std::fs::create_dir(host.at("lib/private")).expect("a folder");
    set_mode(&host.at("lib/private"), 0o700);
    std::fs::rename(host.at("bin/twinbot"), host.at("lib/private/twinbot")).expect("it is moved");
    std::os::unix::fs::symlink("/var/lib/private/twinbot", host.at("bin/twinbot")).expect("a link");
    let installs = format!("rm {TWINBOT} && install -m 755 /var/lib/private/twinbot {TWINBOT}");
    fails(&format!("`{installs}`"), &["private"]);
    assert_ends(&answered(host.command(&["sh", "-euc", &installs]), &[]), 0, &[]);
    std::fs::remove_dir_all(host.at("lib/private")).expect("nobody needs it any more");
    assert_ends(&host.by_user(&["--version"]), 0, &["twinbot"]);
    std::fs::create_dir(host.at("lib/twinbot")).expect("a folder");
    fails("chown twinbot: /var/lib/twinbot", &["twinbot"]);
    std::fs::write(host.at("etc/passwd"), "root:x:0:0::/root:/bin/sh\n").expect("written");
    fails("there is no user twinbot", &["twinbot"]);
}
