//! Where the configuration goes, for which user, and how it gets there: whole, or not at all.

use std::fs::{self, Permissions};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use rustix::fs::{Access, access};

/// Where the configuration of a service is.
const OF_A_SERVICE: &str = "/etc/twinbot";
/// Below this folder a configuration is that of a service of the machine.
const OF_THE_MACHINE: &str = "/etc";
/// Where the database and the files of a service are.
pub(super) const STATE: &str = "/var/lib/twinbot";
/// The user as whom a service runs.
pub(super) const USER: &str = "twinbot";
/// Where every user finds the program.
const FOR_ALL: &str = "/usr/local/bin/twinbot";

/// Where the configuration goes.
pub(super) struct Place {
    pub(super) path: PathBuf,
    /// The user of the service whose configuration it is; `None`: it is for the person who sets Twinbot up.
    pub(super) service: Option<Account>,
}

/// A user of this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) uid: u32,
    pub(super) gid: u32,
}

impl Account {
    /// A program that is run by it, in a folder.
    pub(super) fn command(self, program: &Path, folder: &Path) -> Command {
        let mut command = Command::new(program);
        command.uid(self.uid).gid(self.gid).current_dir(folder);
        command
    }

    /// Whether it can run this program in a folder.
    fn runs(self, program: &Path, folder: &Path) -> bool {
        let mut command = self.command(program, folder);
        command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }

    /// The command that opens to it what is closed on the way to a file or a folder.
    fn opens(self, path: &Path) -> String {
        let is_closed = |at: &&Path| fs::metadata(at).is_ok_and(|found| !self.passes(&found));
        let mut closed: Vec<&Path> = path.ancestors().filter(is_closed).collect();
        if closed.is_empty() {
            closed.push(path);
        }
        let closed: Vec<String> = closed.iter().rev().map(|at| at.display().to_string()).collect();
        format!("chmod 755 {}", closed.join(" "))
    }

    /// Whether it can go through a folder, or run a program, that is like this.
    fn passes(self, found: &fs::Metadata) -> bool {
        let right = match (found.uid() == self.uid, found.gid() == self.gid) {
            (true, _) => 0o100,
            (false, true) => 0o010,
            (false, false) => 0o001,
        };
        found.mode() & right != 0
    }
}

/// The command that puts a program where every user finds it.
pub(super) fn installs(program: &Path) -> String {
    let installs = format!("install -m 755 {} {FOR_ALL}", program.display());
    // Nothing can be installed over a link to itself.
    let leads_there = fs::canonicalize(FOR_ALL).is_ok_and(|there| there == program);
    if leads_there { format!("rm {FOR_ALL} && {installs}") } else { installs }
}

impl Place {
    /// The place that was asked for; else that of the service, where root sets it up; else this folder.
    ///
    /// # Errors
    /// It is for a service, and there is no such user.
    pub(super) fn of(asked: Option<PathBuf>) -> Result<Self> {
        let is_root = rustix::process::geteuid().is_root();
        let usual = || {
            let folder = Path::new(OF_A_SERVICE);
            if is_root && folder.is_dir() { folder.join("twinbot.toml") } else { PathBuf::from("twinbot.toml") }
        };
        let path = std::path::absolute(asked.unwrap_or_else(usual))?;
        let service = if is_root && path.starts_with(OF_THE_MACHINE) { Some(account()?) } else { None };
        Ok(Self { path, service })
    }

    /// Whether the configuration is that of a service, for root or for the user of the service.
    pub(super) fn is_of_a_service(&self) -> bool {
        let is_its_user = || account().is_ok_and(|account| account.uid == rustix::process::geteuid().as_raw());
        self.service.is_some() || (self.path.starts_with(OF_THE_MACHINE) && is_its_user())
    }

    pub(super) fn is_there(&self) -> bool {
        self.path.symlink_metadata().is_ok()
    }

    pub(super) fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new("."))
    }

    /// Says at once what would prevent the writing at the end.
    ///
    /// # Errors
    /// The folder is missing, or nothing can be written there.
    pub(super) fn require_writable(&self) -> Result<()> {
        let folder = self.folder().display();
        if !self.folder().is_dir() {
            bail!("there is no folder {folder}: make it first");
        }
        access(self.folder(), Access::WRITE_OK).with_context(|| {
            format!("{folder} cannot be written to; try it as root, or name another file with --config")
        })
    }

    /// Says at once what would keep the user of the service from going on at the end.
    ///
    /// # Errors
    /// The program, or the folder of the configuration, is closed to that user; or the folder of the database is somebody else's.
    pub(super) fn require_open(&self) -> Result<()> {
        let Some(account) = self.service else { return Ok(()) };
        let program = std::env::current_exe()?;
        if !account.runs(&program, Path::new("/")) {
            let cannot = format!("the user {USER} cannot run {}", program.display());
            if program == Path::new(FOR_ALL) {
                bail!("{cannot}: `{}` lets everybody do so", account.opens(&program));
            }
            bail!(
                "{cannot}. Put the program where all users do, and set Twinbot up with that one: `{}`",
                installs(&program)
            );
        }
        let folder = self.folder();
        if !account.runs(&program, folder) {
            let opens = account.opens(folder);
            bail!("the folder {} is closed to the user {USER}: `{opens}` opens it", folder.display());
        }
        if fs::metadata(STATE).is_ok_and(|state| state.uid() != account.uid) {
            bail!(
                "the folder {STATE} does not belong to the user {USER}: `chown {USER}: {STATE}` gives it to that user"
            );
        }
        Ok(())
    }

    /// The database, where nobody has said another one: that of a service has a folder of its own, any other one lies beside the
    /// configuration. `None`: in the working folder, as the program has it anyway.
    pub(super) fn database(&self) -> Option<String> {
        let is_here = || std::env::current_dir().is_ok_and(|here| here == self.folder());
        match self.service {
            Some(_) => Some(format!("sqlite://{STATE}/twinbot.db")),
            None if is_here() => None,
            None => Some(format!("sqlite://{}/twinbot.db", self.folder().display())),
        }
    }

    /// Keeps the file that is there beside itself; gives its new name.
    ///
    /// # Errors
    /// The folder cannot be written to.
    pub(super) fn keep(&self) -> Result<PathBuf> {
        let named = |end: String| PathBuf::from(format!("{}{end}", self.path.display()));
        let names = std::iter::once(".old".to_owned()).chain((2..).map(|nth| format!(".old.{nth}")));
        let free =
            names.map(named).find(|name| name.symlink_metadata().is_err()).context("there is always a next name")?;
        fs::hard_link(&self.path, &free).with_context(|| format!("{} cannot be kept", self.path.display()))?;
        Ok(free)
    }
}

/// The user of the service.
fn account() -> Result<Account> {
    let all = fs::read_to_string("/etc/passwd").context("the users of this machine cannot be read")?;
    find(&all, USER).with_context(|| {
        format!("there is no user {USER}. Make it with `useradd --system --home-dir {STATE} --shell /usr/sbin/nologin {USER}`")
    })
}

/// A user in the form of /etc/passwd.
fn find(all: &str, user: &str) -> Option<Account> {
    let line = all.lines().find(|line| line.split(':').next() == Some(user))?;
    let mut numbers = line.split(':').skip(2).map(str::parse::<u32>);
    Some(Account { uid: numbers.next()?.ok()?, gid: numbers.next()?.ok()? })
}

/// Makes the folder of a service, if it is missing.
///
/// # Errors
/// It cannot be made.
pub(super) fn make_state(account: Account) -> Result<()> {
    let folder = Path::new(STATE);
    if folder.is_dir() {
        return Ok(());
    }
    let unmade = || format!("{STATE} cannot be made");
    fs::create_dir(folder).with_context(unmade)?;
    chown(folder, Some(account.uid), Some(account.gid)).with_context(unmade)
}

/// Writes a file to a draft beside it, which then takes its name: a crash leaves the file that was there, or the new one.
///
/// # Errors
/// It cannot be written; nothing is left of it then.
pub(super) fn write(path: &Path, text: &str, mode: u32, owner: Option<Account>) -> Result<()> {
    let draft = PathBuf::from(format!("{}.new", path.display()));
    // One that somebody else has made, or a power failure has left, is nothing to be written into.
    let _ = fs::remove_file(&draft);
    let written = || -> std::io::Result<()> {
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
        file.write_all(text.as_bytes())?;
        if let Some(owner) = owner {
            chown(&draft, Some(owner.uid), Some(owner.gid))?;
        }
        file.set_permissions(Permissions::from_mode(mode))?;
        file.sync_all()?;
        fs::rename(&draft, path)?;
        fs::File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()
    };
    written()
        .inspect_err(|_| drop(fs::remove_file(&draft)))
        .with_context(|| format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(folder: &Path) -> Place {
        Place { path: folder.join("twinbot.toml"), service: None }
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("a file").permissions().mode() & 0o777
    }

    #[test]
    fn a_file_is_written_for_its_owner_only_and_leaves_no_draft() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = place(folder.path());
        let draft = folder.path().join("twinbot.toml.new");
        fs::write(&draft, "what a power failure has left").expect("written");
        fs::set_permissions(&draft, Permissions::from_mode(0o666)).expect("changed");
        write(&place.path, "a = 1\n", 0o600, None).expect("written");
        assert_eq!(fs::read_to_string(&place.path).expect("text"), "a = 1\n");
        assert_eq!(mode(&place.path), 0o600);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "no draft is left");
    }

    #[test]
    fn what_cannot_be_written_leaves_what_was_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = place(folder.path());
        // A file takes the name of no folder.
        fs::create_dir(&place.path).expect("a folder");
        let why = write(&place.path, "a = 1\n", 0o600, None).expect_err("it is a folder");
        assert!(format!("{why:#}").contains("twinbot.toml cannot be written"), "{why:#}");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "no draft is left");
        let missing = Place { path: folder.path().join("none/twinbot.toml"), service: None };
        assert!(missing.require_writable().expect_err("it is missing").to_string().contains("there is no folder"));
    }

    #[test]
    fn what_is_replaced_stays_under_a_name_that_nothing_has() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = place(folder.path());
        for (nth, name) in ["twinbot.toml.old", "twinbot.toml.old.2"].into_iter().enumerate() {
            write(&place.path, &format!("a = {nth}\n"), 0o600, None).expect("written");
            let kept = place.keep().expect("kept");
            assert_eq!(kept, folder.path().join(name));
            write(&place.path, "a = 9\n", 0o600, None).expect("written");
            assert_eq!(fs::read_to_string(&kept).expect("text"), format!("a = {nth}\n"));
            assert_eq!(mode(&kept), 0o600);
        }
    }

    #[test]
    fn a_user_is_found_by_its_whole_name() {
        let all = "root:x:0:0:root:/:/bin/sh\ntwinbotter:x:7:7::/:\ntwinbot:x:998:997:Twinbot:/var/lib/twinbot:/usr/sbin/nologin\n";
        assert_eq!(find(all, "twinbot"), Some(Account { uid: 998, gid: 997 }));
        assert_eq!(find(all, "bot"), None);
        assert_eq!(find("twinbot:x:many:997::/:", "twinbot"), None);
    }

    #[test]
    fn what_is_closed_on_the_way_is_opened_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let (outer, inner) = (folder.path().join("outer"), folder.path().join("outer/inner"));
        fs::create_dir_all(&inner).expect("folders");
        let set = |at: &Path, mode: u32| fs::set_permissions(at, Permissions::from_mode(mode)).expect("it is ours");
        let (outside, owner) = (folder.path().display().to_string(), fs::metadata(&inner).expect("a folder"));
        let nobody = Account { uid: owner.uid() + 7, gid: owner.gid() + 7 };
        let group = Account { gid: owner.gid(), ..nobody };
        set(folder.path(), 0o755);
        for (modes, account, closed) in [
            ((0o700, 0o700), nobody, ["/outer", "/outer/inner"].as_slice()),
            ((0o700, 0o755), nobody, &["/outer"]),
            ((0o755, 0o700), nobody, &["/outer/inner"]),
            ((0o710, 0o700), group, &["/outer/inner"]),
        ] {
            // From the inside out, as who is not root could not go in any more.
            set(&outer, 0o755);
            set(&inner, modes.1);
            set(&outer, modes.0);
            let opens = account.opens(&inner);
            // Where this folder itself is, may be closed as well.
            let here: Vec<&str> = opens.split(' ').filter_map(|word| word.strip_prefix(&outside)).collect();
            assert!(here == closed && opens.starts_with("chmod 755 /"), "{opens}");
        }
        assert_eq!(nobody.opens(Path::new("/")), "chmod 755 /", "where rights say nothing of why");
    }

    #[test]
    fn a_program_is_installed_by_a_command_that_can_be_followed() {
        assert_eq!(installs(Path::new("/opt/twinbot")), "install -m 755 /opt/twinbot /usr/local/bin/twinbot");
    }

    #[test]
    fn the_database_of_a_service_has_a_folder_of_its_own_and_any_other_lies_beside_the_configuration() {
        let account = Some(Account { uid: 1, gid: 1 });
        let service = Place { path: "/etc/twinbot/twinbot.toml".into(), service: account };
        assert_eq!(service.database().as_deref(), Some("sqlite:///var/lib/twinbot/twinbot.db"));
        let other = Place { path: "/srv/twinbot/twinbot.toml".into(), service: None };
        assert_eq!(other.database().as_deref(), Some("sqlite:///srv/twinbot/twinbot.db"));
        let here = Place { path: std::env::current_dir().expect("a folder").join("twinbot.toml"), service: None };
        assert_eq!(here.database(), None);
    }
}
