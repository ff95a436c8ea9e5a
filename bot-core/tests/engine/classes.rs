//! What teachers do to bring a class in, and what is stored of it then.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use bot_core::area::Command;
use bot_core::areas::{space, students};
use bot_core::conversation::Action;
use bot_core::credentials::{Costs, Password, PasswordHash};
use bot_core::domain::{ClassId, ProjectId, StudentId};
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::text::{Locale, msg};
use bot_core::view::{Block, SecretWords, View};
use bot_core::wire::Page;
use testkit::Snapshot;
use tokio::sync::OnceCell;

use crate::play::{Next, Play, on_each};
use crate::story::{play_up_to_the_start, sends};

/// An active project of Ana and Jan, and what a program needs that goes on from there.
struct Started {
    stored: Snapshot,
    next: Next,
    project: ProjectId,
}

impl Started {
    /// What leads there is played once on each engine.
    async fn on(url: &str) -> &'static Self {
        static SQLITE: OnceCell<Started> = OnceCell::const_new();
        static POSTGRES: OnceCell<Started> = OnceCell::const_new();
        let started = if url.starts_with("sqlite:") { &SQLITE } else { &POSTGRES };
        started
            .get_or_init(async || {
                let database = testkit::another(url).await;
                let play = Play::with(&database.url, settings()).await;
                let project = play_up_to_the_start(&play).await;
                let next = play.next(0);
                play.end().await;
                Self { stored: Snapshot::of(database).await, next, project }
            })
            .await
    }
}

/// A decision is final at once.
fn settings() -> Settings {
    Settings { undo_for: 0, ..Settings::default() }
}

/// Plays on each engine from an active project of Ana and Jan on; the last argument says where the database is.
pub(crate) async fn each_space(name: &str, play: impl AsyncFn(&Play, ProjectId, &str)) {
    each_space_at(Costs::FOR_TESTS, name, play).await;
}

/// The same where passwords take their time, so that something can happen while a list is worked through.
pub(crate) async fn each_busy_space(name: &str, play: impl AsyncFn(&Play, ProjectId, &str)) {
    each_space_at(Costs::RECOMMENDED, name, play).await;
}

async fn each_space_at(costs: Costs, name: &str, play: impl AsyncFn(&Play, ProjectId, &str)) {
    on_each(name, async |url| {
        let started = Started::on(&url).await;
        started.stored.put_in(&url).await;
        let setup = Setup { settings: settings(), costs, ..Setup::default() };
        let at = started.next.apart().begins(&url, setup).await;
        play(&at, started.project, &url).await;
        at.end().await;
    })
    .await;
}

/// Who has an account.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) id: StudentId,
    pub(crate) user_name: String,
    pub(crate) is_readable: bool,
    /// When it was given, in ms.
    pub(crate) password_at: i64,
    hash: String,
}

impl Stored {
    /// Whether somebody gets in with these words.
    pub(crate) fn gets_in_with(&self, words: &str) -> bool {
        PasswordHash::from(self.hash.clone()).is_of(&Password::typed(words).expect("words"))
    }
}

/// Lets a student have a new password in place of the one they have now.
pub(crate) async fn renewing(play: &Play, project: ProjectId, student: StudentId) -> Action {
    let all = stored(play).await;
    let replaces = all.iter().find(|other| other.id == student).expect("the student is known").password_at;
    Action::Sure(students::Command::Renew { project, student, replaces }.into())
}

/// All students, by user name.
pub(crate) async fn stored(play: &Play) -> Vec<Stored> {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let sql = "SELECT * FROM student ORDER BY user_name";
    let rows = tx.rows(sql, Vec::new()).await.expect("the database is there");
    let student = |row: &bot_core::store::Row| {
        let text = |column| row.get::<String>(column).expect("a text");
        Stored {
            id: row.get("id").expect("an id"),
            user_name: text("user_name"),
            is_readable: row.get::<Option<i64>>("secret_id").expect("an id, or none").is_some(),
            hash: text("password"),
            password_at: row.get("password_at").expect("a time"),
        }
    };
    rows.iter().map(student).collect()
}

/// No name is given twice; as many students have one.
pub(crate) async fn are_told_apart(play: &Play, count: usize) {
    let all = stored(play).await;
    let names: BTreeSet<&str> = all.iter().map(|student| student.user_name.as_str()).collect();
    assert_eq!((all.len(), names.len()), (count, count), "each has an account, and a name of their own");
    assert_eq!(play.number("SELECT COUNT(*) AS n FROM pupil").await, i64::try_from(count).expect("few"));
}

/// So many lines of made-up students, all of them different.
pub(crate) fn lines(count: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).expect("a letter"));
    let line = |n: usize| format!("Li Zu{}{}", letter(n / 26), letter(n));
    (0..count).map(line).collect::<Vec<_>>().join("\n")
}

/// Names students in the form, one a line, and looks through the list.
pub(crate) async fn checks(play: &Play, who: &str, project: ProjectId, names: &str) -> ClassId {
    play.asks(who, Action::Do(students::Command::Add { project }.into())).await;
    play.says(who, names).await;
    play.presses(who, "Student-member").await;
    sends(play, who).await;
    ClassId(play.number("SELECT MAX(id) AS n FROM class").await)
}

pub(crate) async fn agrees(play: &Play, who: &str, project: ProjectId) {
    play.asks(who, Action::Do(space::Command::Agree { project }.into())).await;
}

pub(crate) fn enrol(class: ClassId) -> Action {
    Action::Do(students::Command::Enrol { class }.into())
}

/// Whether a button enrols a list.
pub(crate) fn is_enrol(action: &Action) -> bool {
    matches!(action, Action::Do(Command::Students(students::Command::Enrol { .. })))
}

/// Enrols the students of a list, and waits until all are in.
pub(crate) async fn enrols(play: &Play, who: &str, class: ClassId) {
    play.asks(who, enrol(class)).await;
    becomes(play, class, "done").await;
}

/// Brings students in whose guardians agree.
pub(crate) async fn brings_in(play: &Play, who: &str, project: ProjectId, names: &str) -> ClassId {
    agrees(play, who, project).await;
    let class = checks(play, who, project, names).await;
    enrols(play, who, class).await;
    class
}

/// How far a list is.
pub(crate) async fn state(play: &Play, class: ClassId) -> String {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let sql = "SELECT state FROM class WHERE id = $1";
    tx.one(sql, vec![class.into()]).await.expect("a list").get("state").expect("a text")
}

/// Waits until a list is so far: a password takes as long as it may.
pub(crate) async fn becomes(play: &Play, class: ClassId, wanted: &str) {
    for _ in 0..3000 {
        if state(play, class).await == wanted {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the list is {}, never {wanted}", state(play, class).await);
}

/// Waits until so many students are in at least.
pub(crate) async fn are_in(play: &Play, count: i64) {
    for _ in 0..3000 {
        if play.number("SELECT COUNT(*) AS n FROM student").await >= count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{count} students are never in");
}

/// The passwords that a message shows in clear.
pub(crate) fn uncovered(view: &View) -> Vec<String> {
    let View::Card { blocks, .. } = view else { return Vec::new() };
    let words = |block: &Block| {
        let Block::Secret(secret) = block else { return None };
        match &secret.words {
            SecretWords::Opened(words) => Some(words.as_str().to_owned()),
            SecretWords::Sealed(_) | SecretWords::Gone => None,
        }
    };
    blocks.iter().filter_map(words).collect()
}

/// What stands above each of them: the user name.
fn above(view: &View) -> Vec<String> {
    let View::Card { blocks, .. } = view else { return Vec::new() };
    let pairs = blocks.windows(2).filter(|pair| matches!(pair[1], Block::Secret(_)));
    let name = |pair: &[Block]| {
        let Block::Field(row) = &pair[0] else { return None };
        Some(Locale::english().plain(&row.value))
    };
    pairs.filter_map(name).collect()
}

/// Whether a message is a page of the list of passwords. What is shown of a single student has a password, too.
fn is_sheet(view: &View) -> bool {
    matches!(view, View::Card { blocks, .. } if blocks.first() == Some(&Block::Title(msg::sheet_title())))
}

/// The passwords that somebody can read in the list of all, by user name.
pub(crate) async fn passwords(play: &Play, who: &str, project: ProjectId) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for page in 0.. {
        let newest = play.chats_of(who).last(who).0;
        play.asks(who, Action::Go(students::Screen::Sheet { project, page: Page(page) }.into())).await;
        // Something else may be told below it, and what was asked for before may come only now.
        let sheet = || {
            let came = play.chats_of(who).all(who).into_iter().filter(|(number, _)| *number > newest);
            came.map(|(_, view)| view).find(is_sheet)
        };
        testkit::until("the page is there", || sheet().is_some()).await;
        let sheet = sheet();
        let read: Vec<_> = sheet.iter().flat_map(|view| above(view).into_iter().zip(uncovered(view))).collect();
        if read.iter().all(|(name, _)| all.contains_key(name)) {
            break;
        }
        all.extend(read);
    }
    all
}

/// All of somebody's class get new passwords, in place of those that they have now.
pub(crate) async fn reissues_all(play: &Play, project: ProjectId) -> students::Command {
    let replaces = play.number("SELECT MAX(password_at) AS n FROM student").await;
    students::Command::ReissueAll { project, only: students::Only::All, replaces }
}

/// Whoever has an account gets in with the password that is shown for it.
pub(crate) async fn all_get_in(play: &Play, who: &str, project: ProjectId) {
    let shown = passwords(play, who, project).await;
    let all = stored(play).await;
    assert_eq!(shown.len(), all.len(), "each password can be read");
    // Trying one takes as long as making it.
    for student in all.iter().step_by(all.len() / 20 + 1) {
        let words = &shown[&student.user_name];
        assert!(student.gets_in_with(words), "{} gets in", student.user_name);
    }
}

/// Lea publishes, Leo does not; gives both.
pub(crate) async fn with_class(play: &Play, project: ProjectId) -> [StudentId; 2] {
    brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
    let all = stored(play).await;
    let [lea, leo] = ["lea.rojo", "leo.monte"]
        .map(|name| all.iter().find(|student| student.user_name == name).expect("is there").id);
    let role = students::PupilRole::Manager;
    play.asks("ana", Action::Do(students::Command::SetRole { project, student: lea, role }.into())).await;
    [lea, leo]
}
