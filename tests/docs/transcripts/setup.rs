//! A new machine: Twinbot is set up by its questions, runs, and the first two people open their links.

use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::Locale;
use rehearsal::{Setting, Stage, Way};

use super::paper::{Paper, Read};
use super::tell;

const PROGRAM: &str = env!("CARGO_BIN_EXE_twinbot");

const HEAD: (&str, &str) = (
    "# Setting Twinbot up\n\nSomebody has built the program, has a token from @BotFather, and sits at the terminal of a new machine. This is \
     what `twinbot setup` asks there and what comes of it: a test does it and writes it down. Codes and times are made up, and the same each \
     time. A token is not shown while it is typed.\n",
    "# Poner Twinbot en marcha\n\nAlguien ha compilado el programa, tiene un token de @BotFather y está ante la terminal de una máquina nueva. Esto \
     es lo que pregunta `twinbot setup`, en inglés, y lo que resulta: una prueba lo hace y lo anota. Los códigos y las horas son siempre \
     los mismos. El token no se ve mientras se escribe.\n",
);

/// What only a rehearsal has to say: where its platform is, and a free port.
const OF_THE_REHEARSAL: [&str; 2] = ["telegram_api_url", "listen"];

pub(crate) async fn plays(locale: Locale) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    // Setup takes the folder as the machine knows it.
    let at = folder.path().canonicalize().expect("it is there");
    let setting = Setting::new(PROGRAM, "sqlite://twinbot.db").by(Way::Asks);
    let stage = Stage::empty(setting, &at).await.expect("the platforms are there");
    let mut paper = Paper { page: tell(locale, HEAD.0, HEAD.1).to_owned(), locale, folder: at.display().to_string() };
    let said = sets_up(&mut paper, &stage, &at);
    let links: Vec<&str> = said.split_whitespace().filter(|word| word.contains("start=")).collect();
    let [approver, .., operator] = links[..] else { panic!("links for both: {said}") };
    looks(&mut paper, &at);
    let mut serving = serves(&mut paper, &stage, &at).await;
    opens(&mut paper, &stage, (approver, operator)).await;
    ends(&mut serving.0);
    stage.assert_clean();
    format!("{}\n", paper.page.trim_end())
}

/// The program in its folder, with nothing set by its surroundings.
fn program(at: &Path, arguments: &[&str]) -> Command {
    let mut program = rehearsal::program(PROGRAM);
    program.args(arguments).current_dir(at);
    program
}

/// What is typed, a line each. The second token is one of the right form that nobody has.
fn answers(locale: Locale, token: &str) -> String {
    let name = tell(locale, "Ministry of Education of X", "Ministerio de Educación de X");
    let lines = [
        "123456:AAE",
        "123456:made-up-made-up-made-up",
        token,
        "",
        "",
        name,
        "education.example",
        "data-protection@education.example",
        "https://education.example/twinbot/privacy",
        "ES, ES-MD",
        "",
    ];
    lines.map(|line| format!("{line}\n")).concat()
}

/// Gives what the program said, links included.
fn sets_up(paper: &mut Paper, stage: &Stage, at: &Path) -> String {
    paper.chapter("1. Questions", "1. Las preguntas");
    paper.note(
        "Enter alone takes what the question says behind *Enter*. A token that was copied in part, one that Telegram does not know, and an address \
         that is none are asked for again.",
        "Con Intro se acepta lo que dice la pregunta detrás de *Enter*. Un token copiado a medias, uno que Telegram no conoce y una dirección que \
         no lo es se preguntan otra vez.",
    );
    let emulator = stage.emulator(Platform::ALL[0]);
    std::fs::write(at.join("typed"), answers(paper.locale, emulator.token())).expect("written");
    let (screen, typed) =
        (File::create(at.join("screen")).expect("a file"), File::open(at.join("typed")).expect("a file"));
    let mut setup = program(at, &["setup"]);
    setup.env("TWINBOT_CONFIG", at.join("twinbot.toml")).env("TWINBOT_TELEGRAM_API_URL", emulator.url());
    setup.env("TWINBOT_LISTEN", format!("127.0.0.1:{}", free_port()));
    setup.stdin(typed).stdout(screen.try_clone().expect("the same file")).stderr(screen);
    let status = setup.status().expect("it runs");
    let said = std::fs::read_to_string(at.join("screen")).expect("text");
    assert!(status.success() && !said.contains(emulator.token()), "{said}");
    let of_rehearsal = |line: &&str| OF_THE_REHEARSAL.iter().any(|key| line.trim_start().starts_with(key));
    let shown = said.lines().filter(|line| !of_rehearsal(line)).collect::<Vec<_>>().join("\n");
    paper.printed("twinbot setup", &shown);
    said
}

/// A port on which nobody listens, another one each time: below those that connections and other tests get by themselves.
pub(super) fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let begin = u16::try_from(std::process::id() % 1_000).unwrap_or_default();
    let mut ports = std::iter::repeat_with(|| 15_000 + begin + NEXT.fetch_add(1, Ordering::Relaxed)).take(1_000);
    ports.find(|port| std::net::TcpListener::bind(("127.0.0.1", *port)).is_ok()).expect("a port is free")
}

fn looks(paper: &mut Paper, at: &Path) {
    paper.chapter("2. What is there now", "2. Lo que hay ahora");
    let files = ["twinbot.db", "twinbot.keys", "twinbot.toml"];
    let listed =
        Command::new("stat").args(["--format", "%a %n"]).args(files).current_dir(at).output().expect("it runs");
    paper.ran(&format!("stat --format '%a %n' {}", files.join(" ")), &listed);
    for arguments in [&["config", "check"][..], &["authority", "list"]] {
        let output = program(at, arguments).output().expect("it runs");
        assert!(output.status.success(), "{output:?}");
        paper.ran(&format!("twinbot {}", arguments.join(" ")), &output);
    }
}

/// The program while it serves. It ends with the test, however that ends.
pub(super) struct Serving(pub(super) Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn serves(paper: &mut Paper, stage: &Stage, at: &Path) -> Serving {
    paper.chapter("3. Twinbot runs", "3. Twinbot en marcha");
    let log = File::create(at.join("log")).expect("a file");
    let child =
        program(at, &["run"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().expect("it starts");
    let serving = Serving(child);
    stage.hears().await.expect("it is heard");
    let ready = async {
        loop {
            let output = program(at, &["ready"]).output().expect("it runs");
            if output.status.success() {
                return output;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let ready = tokio::time::timeout(Duration::from_secs(30), ready).await.expect("it becomes ready");
    let said = std::fs::read_to_string(at.join("log")).expect("text");
    let begins: Vec<&str> =
        said.lines().filter(|line| line.contains("starting") || line.contains("the bot is known")).collect();
    paper.printed("twinbot run &", &begins.join("\n"));
    paper.ran("twinbot ready", &ready);
    serving
}

async fn opens(paper: &mut Paper, stage: &Stage, (approver, operator): (&str, &str)) {
    let locale = paper.locale;
    let (otto, eva) = (stage.person(2001, "Otto Berg", locale), stage.person(2002, "Eva Mar", locale));
    paper.chapter("4. The first two people", "4. Las dos primeras personas");
    paper.note(
        "The person at the terminal opens the last link on a phone:",
        "Quien está ante la terminal abre el último enlace en su teléfono:",
    );
    otto.opens(operator).await;
    otto.waits("the operator's home", |_| Some(())).await.expect("it answers");
    Read::default().on(paper, stage, &otto).await;
    paper.note("Eva Mar of the support service opens hers:", "Eva Mar, del servicio de apoyo, abre el suyo:");
    eva.is_appointed(approver).await.expect("she is appointed");
    Read::default().on(paper, stage, &eva).await;
}

pub(super) fn ends(program: &mut Child) {
    let _ = Command::new("kill").args(["-TERM", &program.id().to_string()]).status();
    assert!(program.wait().expect("it ends").success());
}
