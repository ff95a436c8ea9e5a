//! The program as a process of its own, with emulators as its platforms: started, killed, stopped, asked.

mod people;

pub use people::twice;

use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Output, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bot_core::platform::Platform;
use emulators::{Emulator, Held, Moment, Options};
use tokio::process::{Child, Command};

use crate::approval::Links;

/// What a platform that calls has to say, on every stage.
pub const SECRET: &str = "made-up-secret_1";

/// How long a platform waits here for an answer that is soon due. The program answers, or puts the answer off, within two
/// seconds; a busy machine may stop it for longer than the third one that is granted.
const PATIENCE: Duration = Duration::from_secs(10);

/// How the program gets its updates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The platform calls the program.
    Called,
    /// The program connects, and asks or listens.
    Asks,
}

/// How a stage is set.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The program.
    pub program: PathBuf,
    /// The database.
    pub database: String,
    /// Where people are: the platforms that the program serves.
    pub platforms: Vec<Platform>,
    /// How updates come.
    pub way: Way,
    /// Whether the program keeps, and the emulators enforce, the platforms' limits.
    pub limits: bool,
    /// More settings, by their environment variables; they win.
    pub environment: Vec<(&'static str, String)>,
}

impl Setting {
    /// On the first platform, which calls, without limits, and with decisions that are final after a second.
    #[must_use]
    pub fn new(program: &str, database: &str) -> Self {
        let (program, database, platforms) = (program.into(), database.to_owned(), vec![Platform::ALL[0]]);
        Self { program, database, platforms, way: Way::Called, limits: false, environment: Vec::new() }
    }

    /// With one more setting.
    #[must_use]
    pub fn with(mut self, variable: &'static str, value: impl Into<String>) -> Self {
        self.environment.push((variable, value.into()));
        self
    }

    /// On other platforms.
    #[must_use]
    pub fn on(mut self, platforms: &[Platform]) -> Self {
        self.platforms = platforms.to_vec();
        self
    }

    /// With updates that come another way.
    #[must_use]
    pub fn by(mut self, way: Way) -> Self {
        self.way = way;
        self
    }
}

/// A stage: the platforms, and the processes that serve them.
#[derive(Debug)]
pub struct Stage {
    /// All platforms, whether or not they are served.
    emulators: Vec<Arc<dyn Emulator>>,
    setting: Setting,
    folder: PathBuf,
    processes: Vec<Running>,
    /// What commands of the program have printed.
    printed: Mutex<Vec<String>>,
}

#[derive(Debug)]
struct Running {
    port: u16,
    child: Option<Child>,
}

impl Stage {
    /// Starts the emulators and one process, which hears what people do; `folder` takes the logs, and is where the program
    /// runs.
    ///
    /// # Errors
    /// The program cannot be started, or does not become ready.
    pub async fn set(setting: Setting, folder: &Path) -> std::io::Result<Self> {
        let mut stage = Self::empty(setting, folder).await?;
        stage.add().await?;
        stage.hears().await?;
        Ok(stage)
    }

    /// Starts the emulators only.
    ///
    /// # Errors
    /// No port is free.
    pub async fn empty(setting: Setting, folder: &Path) -> std::io::Result<Self> {
        let emulators = emulators::start(&Options { patience: Some(PATIENCE), ..Options::default() }).await?;
        emulators.iter().for_each(|emulator| emulator.set_limits(setting.limits));
        Ok(Self { emulators, setting, folder: folder.to_owned(), processes: Vec::new(), printed: Mutex::default() })
    }

    /// Starts one more process; where the platforms call, they call all processes in turn.
    ///
    /// # Errors
    /// The program cannot be started, or does not become ready.
    pub async fn add(&mut self) -> std::io::Result<()> {
        self.add_ready_for("readyz").await
    }

    /// The same, where one of the health checks is enough: `readyz/telegram`.
    ///
    /// # Errors
    /// The program cannot be started, or does not become ready.
    pub async fn add_ready_for(&mut self, check: &str) -> std::io::Result<()> {
        self.processes.push(Running { port: free_port()?, child: None });
        let nth = self.processes.len() - 1;
        self.spawn(nth)?;
        self.ready_for(nth, check).await?;
        if self.setting.way == Way::Called {
            for emulator in self.served() {
                let addresses = self.processes.iter().map(|running| address(running.port, emulator));
                emulator.balance(addresses.collect());
            }
        }
        Ok(())
    }

    /// Sets the program otherwise, from its next start on.
    pub fn change(&mut self, otherwise: impl FnOnce(Setting) -> Setting) {
        self.setting = otherwise(self.setting.clone());
    }

    /// Starts a process that does not run, and waits until it is ready.
    ///
    /// # Errors
    /// The program cannot be started, or does not become ready.
    pub async fn start(&mut self, nth: usize) -> std::io::Result<()> {
        self.spawn(nth)?;
        self.ready(nth).await
    }

    /// Starts a process that does not run.
    ///
    /// # Errors
    /// The program cannot be started.
    pub fn spawn(&mut self, nth: usize) -> std::io::Result<()> {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.log(nth))?;
        let mut command = self.command(self.processes[nth].port);
        self.processes[nth].child = Some(command.arg("run").stderr(log).stdout(Stdio::null()).spawn()?);
        Ok(())
    }

    /// Starts a process that does not run, and waits until it answers, whichever platforms it can serve by then.
    ///
    /// # Errors
    /// The program cannot be started, or does not answer.
    pub async fn start_alive(&mut self, nth: usize) -> std::io::Result<()> {
        self.spawn(nth)?;
        self.ready_for(nth, "livez").await
    }

    /// Waits until a process says that it is ready.
    ///
    /// # Errors
    /// It ends, or is not ready within half a minute.
    pub async fn ready(&mut self, nth: usize) -> std::io::Result<()> {
        self.ready_for(nth, "readyz").await
    }

    async fn ready_for(&mut self, nth: usize, check: &str) -> std::io::Result<()> {
        for _ in 0..600 {
            if self.health(nth, check).await == Some(200) {
                return Ok(());
            }
            if let Some(child) = &mut self.processes[nth].child
                && let Some(status) = child.try_wait()?
            {
                return Err(std::io::Error::other(format!("{status}: {}", self.read_log(nth))));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(std::io::Error::other(format!("not ready: {}", self.read_log(nth))))
    }

    /// The status of a health check, if it is answered.
    pub async fn health(&self, nth: usize, check: &str) -> Option<u16> {
        let address = format!("http://127.0.0.1:{}/{check}", self.port(nth));
        reqwest::get(address).await.ok().map(|response| response.status().as_u16())
    }

    /// What a page of a process says, whatever its status; empty where it is not answered.
    pub async fn page(&self, nth: usize, path: &str) -> String {
        let address = format!("http://127.0.0.1:{}/{path}", self.port(nth));
        match reqwest::get(address).await {
            Ok(response) => response.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// The port that a process listens on.
    #[must_use]
    pub fn port(&self, nth: usize) -> u16 {
        self.processes[nth].port
    }

    /// The number of a process that runs.
    #[must_use]
    pub fn pid(&self, nth: usize) -> Option<u32> {
        self.processes[nth].child.as_ref().and_then(Child::id)
    }

    /// Ends a process at once, as a power failure does.
    ///
    /// # Errors
    /// The process cannot be ended.
    pub async fn kill(&mut self, nth: usize) -> std::io::Result<()> {
        let Some(mut child) = self.processes[nth].child.take() else { return Ok(()) };
        child.kill().await
    }

    /// Waits until something comes to this moment between the program and a platform that is served, after so many others there, and
    /// holds it. For ever, if nothing does.
    pub async fn comes_to(&self, moment: Moment, after: usize) -> Held {
        let holds = self.served().map(|emulator| Box::pin(emulator.hold(moment, after).reached()));
        futures::future::select_all(holds).await.0
    }

    /// Asks a process to end (SIGTERM), and gives how it ended.
    ///
    /// # Errors
    /// It does not end within a minute.
    pub async fn terminate(&mut self, nth: usize) -> std::io::Result<ExitStatus> {
        self.signal(nth, "TERM").await?;
        self.ended(nth).await
    }

    /// Sends a signal, such as `TERM`, to a process.
    ///
    /// # Errors
    /// There is no `kill` program.
    pub async fn signal(&self, nth: usize, signal: &str) -> std::io::Result<()> {
        let pid = self.pid(nth).unwrap_or_default().to_string();
        Command::new("kill").args([&format!("-{signal}"), &pid]).status().await.map(drop)
    }

    /// Waits until a process has ended, and gives how.
    ///
    /// # Errors
    /// It does not end within a minute.
    pub async fn ended(&mut self, nth: usize) -> std::io::Result<ExitStatus> {
        let Some(mut child) = self.processes[nth].child.take() else {
            return Err(std::io::Error::other("the process does not run"));
        };
        let ended = tokio::time::timeout(Duration::from_secs(60), child.wait()).await;
        ended.map_err(std::io::Error::other)?
    }

    /// What a process has logged, over all its lives.
    #[must_use]
    pub fn read_log(&self, nth: usize) -> String {
        std::fs::read_to_string(self.log(nth)).unwrap_or_default()
    }

    fn log(&self, nth: usize) -> PathBuf {
        self.folder.join(format!("process-{nth}.log"))
    }

    /// Runs a command of the program to its end.
    ///
    /// # Errors
    /// The program cannot be started.
    pub async fn run(&self, arguments: &[&str]) -> std::io::Result<Output> {
        let port = self.processes.first().map_or(0, |running| running.port);
        self.command(port).args(arguments).output().await
    }

    /// Begins a command of the program, which goes on meanwhile.
    ///
    /// # Errors
    /// The program cannot be started.
    pub fn begin(&self, arguments: &[&str]) -> std::io::Result<Child> {
        let port = self.processes.first().map_or(0, |running| running.port);
        self.command(port).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()
    }

    /// Runs a command of the program that has to succeed, and gives what it prints.
    ///
    /// # Errors
    /// It fails; with what it says.
    pub async fn asks(&self, arguments: &[&str]) -> std::io::Result<String> {
        let output = self.run(arguments).await?;
        if output.status.success() {
            let printed = String::from_utf8_lossy(&output.stdout).trim().to_owned();
            if let Ok(mut all) = self.printed.lock() {
                all.push(printed.clone());
            }
            return Ok(printed);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(std::io::Error::other(format!("{arguments:?} ends with {}: {said}", output.status)))
    }

    /// Runs a command that lists something, and gives its entries as programs read them.
    ///
    /// # Errors
    /// It fails, or prints no JSON array.
    pub async fn lists(&self, arguments: &[&str]) -> std::io::Result<Vec<serde_json::Value>> {
        let printed = self.asks(&[arguments, &["--json"]].concat()).await?;
        Ok(serde_json::from_str(&printed)?)
    }

    /// Sets the three authorities up, and invites who decides for them.
    ///
    /// # Errors
    /// A command fails.
    pub async fn links(&self) -> std::io::Result<Links> {
        self.asks(&["authority", "add", "--country", "ES"]).await?;
        self.asks(&["authority", "add", "--country", "PL"]).await?;
        self.asks(&["authority", "add", "--country", "ES", "--region", "ES-MD"]).await?;
        Ok(Links {
            spain: self.asks(&["approver", "invite", "--authority", "ES"]).await?,
            poland: self.asks(&["approver", "invite", "--authority", "PL"]).await?,
            madrid: self.asks(&["approver", "invite", "--authority", "ES-MD"]).await?,
        })
    }

    /// The program with the settings of this stage, and nothing of the environment that could set it otherwise.
    fn command(&self, port: u16) -> Command {
        let setting = &self.setting;
        let mut command = Command::from(program(&setting.program));
        command.current_dir(&self.folder).kill_on_drop(true).stdin(Stdio::null());
        command.env("TWINBOT_DATABASE_URL", &setting.database);
        command.env("TWINBOT_LISTEN", format!("127.0.0.1:{port}"));
        // Many programs run beside each other here.
        command.env("TWINBOT_METRICS_LISTEN", "off");
        command.env("TWINBOT_UNDO_SECONDS", "1");
        // Each decision comes by itself, however many wait.
        command.env("TWINBOT_DIGEST_ABOVE", "0");
        command.env("TWINBOT_PACING", if setting.limits { "on" } else { "off" });
        for emulator in self.served() {
            let variable = |end: &str| format!("TWINBOT_{}_{end}", emulator.platform().to_uppercase());
            command.env(variable("TOKEN"), emulator.token());
            command.env(variable("API_URL"), emulator.url());
            if setting.way == Way::Called {
                for (end, value) in emulator.calling(&address(port, emulator), SECRET) {
                    command.env(variable(end), value);
                }
            }
        }
        for (name, value) in &setting.environment {
            command.env(name, value);
        }
        command
    }
}

/// The program, without the variables by which whoever runs the tests sets something: those that begin with `TWINBOT_` would be
/// its settings, and what is none it refuses.
#[must_use]
pub fn program(path: impl AsRef<std::ffi::OsStr>) -> std::process::Command {
    let mut command = std::process::Command::new(path);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("TWINBOT_")) {
        command.env_remove(name);
    }
    command
}

/// The address of a process that a platform calls.
fn address(port: u16, emulator: &dyn Emulator) -> String {
    format!("http://127.0.0.1:{port}/{}", emulator.platform())
}

/// The ports of programs: below those that connections get by themselves, so that none is taken while its program starts again.
const PORTS: std::ops::Range<u16> = 18_000..32_000;

/// A port on which nobody listens; another one each time.
///
/// # Errors
/// None is free.
pub fn free_port() -> std::io::Result<u16> {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Several tests may run beside each other, each in a process of its own.
    let length = PORTS.end - PORTS.start;
    let begin = u16::try_from(std::process::id().wrapping_mul(131) % u32::from(length)).unwrap_or_default();
    for _ in PORTS {
        let nth = NEXT.fetch_add(1, Ordering::Relaxed) % length;
        let port = PORTS.start + (begin + nth) % length;
        if std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    Err(std::io::Error::other("no port is free"))
}
