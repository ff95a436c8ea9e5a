//! `twinbot setup`, driven by lines on its standard input: broken off anywhere, answered wrongly, done twice; and how the program ends.
//! What root sets up, as a service of the machine, is left to `service`.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use rehearsal::{Setting, Stage};

use crate::{Discord, PROGRAM, Telegram, folder};

/// What looks at all of it once Twinbot runs.
const DOCTOR: &str = "somebody has opened a link, see whether everything works: twinbot doctor\n";

/// The platforms of a machine on which nothing is set up yet.
pub(crate) async fn machine(at: &Path) -> Stage {
    Stage::empty(Setting::new(PROGRAM, "sqlite://twinbot.db"), at).await.expect("the emulators start")
}

/// The program in a folder, where only the addresses of the platforms are set.
fn program(stage: &Stage, at: &Path, arguments: &[&str]) -> Command {
    let mut program = rehearsal::program(PROGRAM);
    program.args(arguments).current_dir(at).env("TWINBOT_CONFIG", at.join("twinbot.toml"));
    program.env("TWINBOT_TELEGRAM_API_URL", stage.of::<Telegram>().url());
    program.env("TWINBOT_DISCORD_API_URL", stage.of::<Discord>().url());
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    program
}

/// Runs the program to its end; these lines are its input.
pub(crate) fn answered(mut program: Command, lines: &[&str]) -> Output {
    let mut child = program.spawn().expect("it starts");
    let mut input = child.stdin.take().expect("a pipe");
    // Who has ended reads no more.
    let _ = input.write_all(lines.iter().map(|line| format!("{line}\n")).collect::<String>().as_bytes());
    drop(input);
    child.wait_with_output().expect("it ends")
}

pub(crate) fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat()
}

#[track_caller]
pub(crate) fn assert_ends(output: &Output, code: i32, says: &[&str]) {
    let said = said(output);
    assert_eq!(output.status.code(), Some(code), "{said}");
    for part in says {
        assert!(said.contains(part), "{part}: {said}");
    }
}

/// The names of what is in a folder.
fn files(at: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(at).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn read(at: &Path, name: &str) -> String {
    std::fs::read_to_string(at.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn configuration(at: &Path, name: &str) -> toml::Table {
    read(at, name).parse().expect("it can be read")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_setup_that_is_broken_off_at_any_question_leaves_nothing_and_one_that_is_done_leaves_all() {
    let folder = folder();
    let at = folder.path();
    let stage = machine(at).await;
    let [telegram, discord] = [stage.of::<Telegram>().token(), stage.of::<Discord>().token()].map(str::to_owned);
    let contact = "data@rain.example";
    let (first, second) = (telegram.as_str(), discord.as_str());
    let lines = [first, second, "http://127.0.0.1:9/", "yes", "Ministry \"of\" Rain", contact, "", "ES, ES-MD", "yes"];
    for many in 0..lines.len() {
        let output = answered(program(&stage, at, &["setup"]), &lines[..many]);
        assert_ends(&output, 130, &["nothing is written"]);
        assert!(files(at).is_empty(), "after {many} answers: {:?}", files(at));
    }
    let output = answered(program(&stage, at, &["setup"]), &lines);
    let bot = "Telegram knows it: @twinbot_demo_bot.";
    assert_ends(
        &output,
        0,
        &[bot, "Discord knows it: Twinbot.", "ES-MD is set up", "Next: twinbot run", "/discord as Interactions"],
    );
    let all = said(&output);
    assert!(all.contains(DOCTOR) && all.contains("setup has not called that address"), "{all}");
    for secret in [first, second] {
        assert!(!said(&output).contains(secret), "nobody reads a token over a shoulder");
    }
    let links = String::from_utf8_lossy(&output.stdout).matches("start=").count();
    assert_eq!(links, 3, "a link for each authority and for the operator: {}", said(&output));
    for name in ["twinbot.toml", "twinbot.keys", "twinbot.db"] {
        let file = std::fs::metadata(at.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(file.permissions().mode() & 0o777, 0o600, "{name}");
    }
    let written = configuration(at, "twinbot.toml");
    let text = |key: &str| written.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    assert_eq!((text("telegram_token").as_str(), text("operator_name").as_str()), (first, "Ministry \"of\" Rain"));
    assert_eq!(text("telegram_webhook_url"), "http://127.0.0.1:9/telegram");
    assert_eq!(text("discord_public_key"), stage.of::<Discord>().public_key(), "Discord itself has said it");
    assert!(text("telegram_webhook_secret").len() >= 32 && !written.contains_key("operator_privacy"), "{written:?}");
    goes_on_and_replaces(&stage, at);
}

/// A second setup finds the first one's configuration.
fn goes_on_and_replaces(stage: &Stage, at: &Path) {
    let before = read(at, "twinbot.toml");
    let unasked = answered(program(stage, at, &["setup", "--no-input"]), &[]);
    assert_ends(&unasked, 3, &["there is a configuration already", "--keep or --replace"]);
    let kept = answered(program(stage, at, &["setup"]), &["what?", "keep", ""]);
    assert_ends(&kept, 0, &["Please answer keep or replace", "Links that were made before"]);
    assert_eq!((read(at, "twinbot.toml"), files(at).contains(&"twinbot.toml.old".to_owned())), (before.clone(), false));
    // Enter takes what was there.
    let replaced =
        answered(program(stage, at, &["setup"]), &["replace", "", "", "", "", "Ministry of Sun", "", "", "", ""]);
    assert_ends(&replaced, 0, &["The one before is ", "twinbot.toml.old now"]);
    assert_eq!(read(at, "twinbot.toml.old"), before);
    let [old, new] = ["twinbot.toml.old", "twinbot.toml"].map(|name| configuration(at, name));
    let others = new.iter().filter(|(key, value)| old.get(*key) != Some(*value));
    let differ: Vec<&str> = others.map(|(key, _)| key.as_str()).collect();
    assert_eq!((differ, new.len()), (vec!["operator_name"], old.len()), "the rest stays");
    let check = answered(program(stage, at, &["config", "check"]), &[]);
    assert_ends(&check, 0, &["The settings can be used."]);
    std::fs::set_permissions(at.join("twinbot.toml"), std::fs::Permissions::from_mode(0o644)).expect("it is ours");
    assert_ends(&answered(program(stage, at, &["config", "check"]), &[]), 0, &["others on this machine can read it"]);
    std::fs::write(at.join("twinbot.toml"), "telegram_token = 5 5").expect("written");
    let faulty = answered(program(stage, at, &["setup", "--keep", "--no-input"]), &[]);
    assert_ends(&faulty, 3, &["cannot be read: line 1"]);
    assert_eq!(read(at, "twinbot.toml"), "telegram_token = 5 5");
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_ends_a_setup_and_nothing_is_there() {
    let folder = folder();
    let at = folder.path();
    let stage = machine(at).await;
    let mut child = program(&stage, at, &["setup"]).spawn().expect("it starts");
    let _input = child.stdin.take().expect("a pipe");
    let mut screen = BufReader::new(child.stderr.take().expect("a pipe"));
    let mut shown = Vec::new();
    screen.read_until(b'>', &mut shown).expect("it asks");
    assert!(String::from_utf8_lossy(&shown).contains("@BotFather"), "it waits for the token");
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("it runs").success());
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    assert!(files(at).is_empty(), "{:?}", files(at));
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_answers_are_explained_and_asked_for_again() {
    let folder = folder();
    let at = folder.path();
    let stage = machine(at).await;
    let token = stage.of::<Telegram>().token().to_owned();
    // Without a bot nobody is served; an unknown token; one that nobody has.
    let lines = [
        "",
        "",
        "abc",
        "123456:made-up-made-up-made-up",
        &token,
        "made.up.token",
        "",
        "ftp://x",
        "",
        "",
        "x",
        "",
        "",
        "XX",
        "ES",
        "no",
    ];
    let output = answered(program(&stage, at, &["setup"]), &lines);
    let says = [
        "Without a bot nobody can be served",
        "This is no token of a Telegram bot",
        "Telegram does not accept the token",
        "Telegram knows it",
        "Discord does not accept the token",
        "This has to begin with https://",
        "This has to be an e-mail address",
        "is not one of the countries",
        "nothing is written",
    ];
    assert_ends(&output, 130, &says);
    assert!(files(at).is_empty(), "{:?}", files(at));

    let mut away = program(&stage, at, &["setup"]);
    away.env("TWINBOT_TELEGRAM_API_URL", "http://127.0.0.1:9").env("TWINBOT_TELEGRAM_TOKEN", &token);
    let output = answered(away, &["yes", "", "", "", "", "", "", ""]);
    assert_ends(
        &output,
        0,
        &["Telegram cannot be asked now: no answer", "Shall the token be taken without asking?", "/start "],
    );
    assert!(read(at, "twinbot.toml").contains(&token), "what the environment says is written");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_sets_up_without_questions_and_each_exit_code_is_that_of_the_table() {
    let folder = folder();
    let at = folder.path();
    let stage = machine(at).await;
    let token = stage.of::<Telegram>().token().to_owned();
    let runs = |token: &str, arguments: &[&str]| {
        let mut program = program(&stage, at, arguments);
        if !token.is_empty() {
            program.env("TWINBOT_TELEGRAM_TOKEN", token);
        }
        answered(program, &[])
    };
    let unattended = ["setup", "--no-input", "--authority", "PL", "--operator-name", "Ministry of Rain"];
    assert_ends(&runs("", &unattended), 3, &["Without a bot nobody can be served"]);
    assert_ends(&runs("123456:made-up-made-up-made-up", &unattended), 3, &["does not accept the token"]);
    assert_ends(&runs(&token, &["setup", "--no-input", "--authority", "XX"]), 3, &["not one of the countries"]);
    assert_ends(&runs(&token, &["setup", "--no-input", "--systemd"]), 3, &["below /etc"]);
    assert_ends(&runs(&token, &["setup", "--no-input", "--keep"]), 3, &["there is no configuration to keep"]);
    assert!(files(at).is_empty(), "{:?}", files(at));
    assert_ends(&runs(&token, &unattended), 0, &["PL is set up", "Next: twinbot run", DOCTOR]);
    assert!(read(at, "twinbot.toml").contains("operator_name = \"Ministry of Rain\""), "a flag says it");
    let kept = runs(&token, &["setup", "--no-input", "--keep"]);
    assert_ends(&kept, 0, &["Links that were made before", "Next: twinbot run", DOCTOR]);

    std::fs::remove_file(at.join("twinbot.toml")).expect("it is there");
    let without_file = |arguments: &[&str]| {
        let mut program = program(&stage, at, arguments);
        program.env_remove("TWINBOT_CONFIG");
        answered(program, &[])
    };
    assert_ends(&without_file(&["nonsense"]), 2, &["unrecognized subcommand"]);
    assert_ends(&without_file(&["run"]), 3, &["no platform has a token"]);
    assert_ends(&without_file(&["config", "check"]), 3, &["no platform has a token"]);
    assert_ends(
        &without_file(&["config", "print", "--listen", "127.0.0.1:7002"]),
        0,
        &["listen = \"127.0.0.1:7002\"  (flag"],
    );
    assert_ends(&without_file(&["config", "print", "--log", "loud"]), 3, &["has to be a level"]);
    assert_ends(&without_file(&["authority", "disable", "FR"]), 1, &["no authority \"FR\" is set up"]);
    assert_ends(&without_file(&["--help"]), 0, &["Exit codes:", "130  You broke"]);
}
