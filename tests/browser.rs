//! The playground's page in a real browser, on the real binary: what a visitor sees and does, for each promise of the
//! page one test. The scenarios are in `tests/browser`; each gets a playground of its own.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Condvar, Mutex, PoisonError};

use bot_core::text::{Locale, Text, msg};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_twinbot");

/// The folder of the scenarios.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

/// What is missing on this machine, and how to get it.
fn missing() -> Option<&'static str> {
    let succeeds = |program: &mut Command| {
        let quiet = program.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success())
    };
    if !succeeds(Command::new("node").arg("--version")) {
        return Some("no Node.js: install the package nodejs (20 or later), with npm");
    }
    if !succeeds(Command::new("node").args(["--eval", "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)"])) {
        return Some("Node.js is too old: version 20 or later is needed (`node --version` tells which one is there)");
    }
    let libraries = ["playwright-core", "axe-core", "@fluent/bundle"];
    if !libraries.iter().all(|name| folder().join("node_modules").join(name).is_dir()) {
        return Some("not all libraries: run `npm ci --prefix tests/browser`");
    }
    if !succeeds(Command::new("node").arg(folder().join("chromium.mjs"))) {
        return Some("no Chromium: install the package chromium, or name the program in TWINBOT_CHROMIUM");
    }
    None
}

/// A playground that is served as long as this value.
struct Served {
    program: Child,
    url: String,
    folder: TempDir,
}

impl Served {
    fn start(settings: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the program");
        let log = std::fs::File::create(folder.path().join("log")).expect("a file for the log");
        let mut program = rehearsal::program(PROGRAM);
        program.args(["playground", "--no-browser", "--listen", "127.0.0.1:0"]).args(settings);
        program.current_dir(folder.path());
        let mut program = program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log).spawn().expect("it starts");
        let mut line = String::new();
        let output = program.stdout.take().expect("its output is read");
        BufReader::new(output).read_line(&mut line).expect("it says something");
        let url = line.split_whitespace().find(|word| word.starts_with("http://")).map(str::to_owned);
        let served = Self { program, url: url.unwrap_or_default(), folder };
        assert!(!served.url.is_empty(), "it says where it is, not {line:?}\n{}", served.log());
        served
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself, and then the test has failed already.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Browsers that may still begin. A browser keeps a core busy, unlike what other tests wait for.
static FREE: Mutex<usize> = Mutex::new(2);
static FREED: Condvar = Condvar::new();

/// A browser that may run as long as this value.
struct Turn;

impl Turn {
    fn wait() -> Self {
        let free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = FREED.wait_while(free, |free| *free == 0).unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *FREE.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        FREED.notify_one();
    }
}

/// Plays a scenario with these arguments on a fresh playground.
fn play(scenario: &str, arguments: &[&str]) {
    play_where(&[], scenario, arguments);
}

/// The same on a playground with these settings.
fn play_where(settings: &[&str], scenario: &str, arguments: &[&str]) {
    if let Some(missing) = missing() {
        testkit::skip(
            &["browser", scenario].into_iter().chain(arguments.iter().copied()).collect::<Vec<_>>().join(" "),
            missing,
        );
        return;
    }
    let _turn = Turn::wait();
    let served = Served::start(settings);
    let mut node = Command::new("node");
    let played = node.arg(folder().join(scenario).with_extension("mjs")).arg(&served.url).args(arguments).output();
    let played = played.expect("node runs");
    let said = [played.stdout, played.stderr].concat();
    assert!(played.status.success(), "{}\nThe program says:\n{}", String::from_utf8_lossy(&said), served.log());
}

#[test]
fn the_example_is_played_to_its_end_in_english() {
    play("example", &["en"]);
}

#[test]
fn the_example_is_played_to_its_end_in_spanish() {
    play("example", &["es"]);
}

#[test]
fn the_example_is_played_to_its_end_from_right_to_left() {
    play("example", &["en-XA|rtl"]);
}

#[test]
fn the_example_is_played_to_its_end_on_both_apps() {
    play("example", &["es", "both"]);
}

#[test]
fn the_example_is_played_to_its_end_on_discord() {
    play("example", &["en", "discord"]);
}

#[test]
fn a_phone_with_discord_is_used_by_hand() {
    play("discord", &[]);
}

#[test]
fn a_picture_is_dropped_on_a_phone_and_seen_on_others() {
    play("news", &["telegram"]);
}

#[test]
fn a_picture_is_dropped_on_a_phone_and_seen_on_the_other_app() {
    play("news", &["both"]);
}

#[test]
fn each_step_is_one_act() {
    play("steps", &[]);
}

#[test]
fn a_visitor_takes_over_and_goes_on_by_hand() {
    play("takeover", &[]);
}

#[test]
fn a_teacher_registers_by_hand() {
    play("hand", &[]);
}

#[test]
fn the_example_ends_well_whatever_goes_wrong() {
    play("faults", &[]);
}

#[test]
fn who_blocks_the_bot_is_reported_and_can_come_back() {
    play("blocked", &[]);
}

#[test]
fn a_power_failure_loses_nothing_that_was_typed() {
    play("power", &[]);
}

#[test]
fn a_restart_in_the_middle_does_not_end_the_example() {
    play("restart", &["telegram"]);
}

#[test]
fn a_restart_in_the_middle_does_not_end_the_example_on_both_apps() {
    play("restart", &["both"]);
}

#[test]
fn an_example_that_cannot_go_on_says_so() {
    play("halt", &[]);
}

#[test]
fn time_is_moved_forward() {
    // A busy machine takes longer than the usual time to look at what can still be undone.
    play_where(&["--undo-seconds", "600"], "time", &[]);
}

#[test]
fn a_saved_playground_comes_back() {
    play("saved", &[]);
}

#[test]
fn people_come_and_go_and_change_their_language() {
    play("people", &[]);
}

#[test]
fn a_class_is_dropped_on_a_phone_and_its_students_get_in_by_a_click() {
    play("class", &[]);
}

#[test]
fn dates_chapters_and_what_the_bot_did_are_in_spanish_on_a_spanish_page() {
    play("language", &["es"]);
}

#[test]
fn dates_chapters_and_what_the_bot_did_are_in_english_on_an_english_page() {
    play("language", &["en"]);
}

#[test]
fn everybody_can_read_and_use_the_page() {
    play("access", &[]);
}

#[test]
fn the_keyboard_is_enough() {
    play("keyboard", &[]);
}

#[test]
fn the_gallery_shows_everything_and_leads_to_each_text() {
    play("gallery", &[]);
}

/// A message with a number, by its id and the name of the number.
type Counted = (&'static str, &'static str, fn(u32) -> Text);

/// Some of the messages that have a form for each plural.
const COUNTED: [Counted; 12] = [
    ("home-waiting", "count", |count| msg::home_waiting(count)),
    ("waits-projects", "count", |count| msg::waits_projects(count)),
    ("waits-teachers", "count", |count| msg::waits_teachers(count)),
    ("waits-questions", "count", |count| msg::waits_questions(count)),
    ("over-news", "count", |count| msg::over_news(count)),
    ("over-students", "count", |count| msg::over_students(count)),
    ("discord-answer", "count", |count| msg::discord_answer(count)),
    ("archive-lost", "count", |count| msg::archive_lost(count)),
    ("digest-title", "count", |count| msg::digest_title(count)),
    ("figures-hours", "hours", |hours| msg::figures_hours(hours)),
    ("closing-students", "days", |days| msg::closing_students(days)),
    ("button-enrol", "count", |count| msg::button_enrol(count)),
];

/// Numbers that take each of the plurals of each language: Arabic has six, Polish tells 21 from 22 and 25.
const NUMBERS: [u32; 22] = [0, 1, 2, 3, 4, 5, 7, 10, 11, 12, 19, 20, 21, 22, 25, 100, 101, 102, 103, 111, 121, 200];

#[test]
fn fluents_own_library_says_the_same_of_all_numbers() {
    if let Some(missing) = missing() {
        testkit::skip("fluents_own_library_says_the_same", missing);
        return;
    }
    let all = Locale::all().flat_map(|locale| {
        let of = move |(id, name, text): &Counted| {
            let says = move |number: u32| (locale.tag(), *id, *name, number, locale.plain(&text(number)));
            NUMBERS.map(says)
        };
        COUNTED.iter().flat_map(of)
    });
    let all = serde_json::to_vec(&all.collect::<Vec<_>>()).expect("JSON");
    let mut node = Command::new("node");
    let node = node.arg(folder().join("fluent.mjs")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut node = node.spawn().expect("it starts");
    node.stdin.take().expect("its input").write_all(&all).expect("it is read");
    let said = node.wait_with_output().expect("it ends").stdout;
    let said = String::from_utf8_lossy(&said);
    let expected = format!("{} compared\n", Locale::all().count() * COUNTED.len() * NUMBERS.len());
    assert_eq!(said, expected, "on the left of each line what the program says, on the right what it would be");
}
