//! A class is brought into a TwinSpace, gets passwords that work, and is cared for.

mod at_once;
mod forged;
mod presence;
mod reissue;
mod together;

use bot_core::areas::{projects, students};
use bot_core::conversation::Action;
use bot_core::domain::{ClassId, ProjectId, StudentId};
use bot_core::store::secrets;
use bot_core::text::msg;
use bot_core::wire::Page;
use futures::FutureExt as _;

use crate::classes::{
    all_get_in, are_told_apart, brings_in, checks, each_space, enrol, enrols, is_enrol, passwords, renewing, state,
    stored, uncovered,
};
use crate::databases::{Tables, dump};
use crate::play::{Play, plain, shown, until};
use crate::story::sends;

const DAY: i64 = 24 * 3_600_000;
const SECRETS: &str = "SELECT COUNT(*) AS n FROM secret";

/// As teachers paste it: a name that stands twice, one that is no name yet, what a spreadsheet would take for a formula.
const PASTED: &str = "Alumnado\nLea Rojo\n\nZoe\nlea  ROJO\nMía; de la Torre\n=cmd Azul\nנועה שמש";

fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

/// The tables in which a word stands, as text or among bytes.
pub(crate) fn holds(tables: &Tables, word: &str) -> Vec<String> {
    let has = |value: &serde_json::Value| match (value.as_str(), value.get("bytes")) {
        (Some(text), _) => text.contains(word),
        (None, Some(bytes)) => {
            let bytes: Vec<u8> = serde_json::from_value(bytes.clone()).expect("bytes");
            bytes.windows(word.len()).any(|part| part == word.as_bytes())
        }
        (None, None) => false,
    };
    let rows = tables.iter().filter(|(_, rows)| rows.iter().flat_map(|row| row.values()).any(has));
    rows.map(|(table, _)| table.clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_is_looked_through_and_every_password_that_is_read_is_the_one_that_works() {
    each_space("a_class_is_looked_through", async |play, project, url| {
        play.asks("ana", Action::Go(projects::Screen::Project { project, page: Page(0) }.into())).await;
        for label in ["TwinSpace", "Students", "Add students"] {
            play.presses("ana", label).await;
        }
        play.says("ana", PASTED).await;
        play.presses("ana", "Student-member").await;
        sends(play, "ana").await;
        let list = last(play, "ana");
        for line in
            ["Lea Rojo → lea.rojo", "❗ Zoe (name and surname are both needed)", "➖ lea ROJO (left out: the same name"]
        {
            assert!(list.contains(line), "{line}: {list}");
        }
        // Nobody has an account before the end.
        are_told_apart(play, 0).await;
        play.presses("ana", "❗ Zoe").await;
        play.presses("ana", "Correct").await;
        play.says("ana", "Zoe; Monte").await;
        sends(play, "ana").await;
        play.presses("ana", "=cmd Azul").await;
        play.presses("ana", "Leave out").await;
        assert!(last(play, "ana").contains("Zoe Monte → zoe.monte"), "{}", last(play, "ana"));
        assert!(last(play, "ana").contains("➖ =cmd Azul (left out)"), "{}", last(play, "ana"));
        guardians_first(play).await;
        play.presses_one("ana", is_enrol).await;
        until("the list says that all are in", || play.reads("ana", &msg::class_state_done(4, 14)) > 0).await;
        let names: Vec<String> = stored(play).await.into_iter().map(|student| student.user_name).collect();
        assert_eq!(names.len(), 4);
        for name in ["lea.rojo", "mia.delatorre", "zoe.monte"] {
            assert!(names.iter().any(|known| known == name), "{name} in {names:?}");
        }
        all_get_in(play, "ana", project).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM job").await, 0, "nothing is left to do");
        nothing_is_stored_in_clear(play, project, url).await;
    })
    .await;
}

/// Where the pupils are nine, the teacher has to confirm what guardians agreed to.
async fn guardians_first(play: &Play) {
    let class = ClassId(play.number("SELECT id AS n FROM class").await);
    play.asks("ana", enrol(class)).await;
    assert_eq!(state(play, class).await, "checked", "not before the guardians agree");
    assert_eq!(play.number("SELECT COUNT(*) AS n FROM agreement").await, 0);
    play.presses("ana", "Yes, they agree").await;
    let person = play.person("ana").await.0;
    assert_eq!(play.number("SELECT person_id AS n FROM agreement").await, person);
    for label in ["Students", "List of 6 students"] {
        play.presses("ana", label).await;
    }
}

/// Neither the three words of a password nor two of them stand anywhere in the database.
async fn nothing_is_stored_in_clear(play: &Play, project: ProjectId, url: &str) {
    let shown = passwords(play, "ana", project).await;
    let tables = dump(url).await;
    assert!(holds(&tables, "lea.rojo").contains(&"student".to_owned()), "what is there is found");
    for (name, words) in shown {
        let all: Vec<&str> = words.split('-').collect();
        assert_eq!(all.len(), 3, "three words");
        for pair in all.windows(2) {
            for word in [pair.join("-"), pair.join(" "), pair.concat()] {
                assert_eq!(holds(&tables, &word), Vec::<String>::new(), "the password of {name}");
            }
        }
    }
}

/// The student's card, as a teacher opens it.
async fn opens(play: &Play, who: &str, project: ProjectId, student: StudentId) {
    play.asks(who, Action::Go(students::Screen::Student { project, student }.into())).await;
}

async fn only(play: &Play) -> StudentId {
    stored(play).await[0].id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_ends_the_old_one_wherever_it_stands() {
    each_space("a_new_password_ends_the_old_one", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nZoe Monte").await;
        let student = only(play).await;
        opens(play, "ana", project, student).await;
        let (card, view) = play.chats.last("ana");
        let old = uncovered(&view).pop().expect("it can be read");
        let secret = play.number("SELECT secret_id AS n FROM student ORDER BY user_name LIMIT 1").await;
        play.presses("ana", "New password").await;
        let is_sure = |action: &Action| matches!(action, Action::Sure(_));
        let (question, sure) = play.finds("ana", is_sure).await;
        assert!(stored(play).await[0].gets_in_with(&old), "not before she is sure");
        // Pressed twice at once.
        for _ in 0..2 {
            let what = bot_core::update::What::Press { wire: sure.encode(), message: Some(question) };
            play.does_unseen("ana", what).await;
        }
        play.until_none("a job", "SELECT 1 AS n FROM job").await;
        let new = || {
            let all = play.chats.all("ana");
            let is_card =
                |(number, view): &(i64, _)| *number >= card && uncovered(view).iter().any(|words| *words != old);
            all.into_iter().find(is_card).and_then(|(_, view)| uncovered(&view).pop())
        };
        until("she reads another one", || new().is_some()).await;
        let (new, lea) = (new().expect("just seen"), &stored(play).await[0]);
        assert!(lea.gets_in_with(&new), "the one that is shown");
        assert!(!lea.gets_in_with(&old), "and not the old one");
        let shows_old = || play.chats.all("ana").iter().any(|(_, view)| uncovered(view).contains(&old));
        until("which is shown nowhere any more", || !shows_old()).await;
        assert_eq!(play.number(SECRETS).await, 4, "a password and a link each");
        assert!(play.number("SELECT MIN(secret_id) AS n FROM student").await != secret, "the old words are gone");
        // A press that comes late means the password that is gone.
        let at = lea.password_at;
        let what = bot_core::update::What::Press { wire: sure.encode(), message: Some(question) };
        play.does("ana", what).await;
        play.until_none("a job", "SELECT 1 AS n FROM job").await;
        let lea = &stored(play).await[0];
        assert!(lea.gets_in_with(&new) && lea.password_at == at, "pressed twice, it is one new password");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_can_be_had_after_the_clock_was_set_back() {
    each_space("a_new_password_after_the_clock_was_set_back", async |play, project, _| {
        play.later(300 * DAY);
        brings_in(play, "ana", project, "Lea Rojo").await;
        let (student, old) = (only(play).await, passwords(play, "ana", project).await["lea.rojo"].clone());
        play.later(-300 * DAY);
        play.asks("ana", renewing(play, project, student).await).await;
        play.until_none("a job", "SELECT 1 AS n FROM job").await;
        assert!(!stored(play).await[0].gets_in_with(&old));
        all_get_in(play, "ana", project).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_two_weeks_no_password_can_be_read_and_all_of_them_work() {
    each_space("after_two_weeks_no_password_can_be_read", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nZoe Monte").await;
        let (lea, shown) = (only(play).await, passwords(play, "ana", project).await);
        play.later(13 * DAY);
        // Zoe, who has lost hers, gets another one, for another two weeks.
        let zoe = stored(play).await[1].id;
        play.asks("ana", renewing(play, project, zoe).await).await;
        play.until_none("a job", "SELECT 1 AS n FROM job").await;
        opens(play, "ana", project, lea).await;
        assert!(!uncovered(&play.chats.last("ana").1).is_empty(), "on the last day");
        play.later(2 * DAY);
        until("her card says so", || play.reads("ana", &msg::student_password_gone()) == 1).await;
        assert_eq!(play.number(SECRETS).await, 2, "Zoe's are there");
        let left: Vec<String> = passwords(play, "ana", project).await.into_keys().collect();
        assert_eq!(left, ["zoe.monte"]);
        assert!(stored(play).await[0].gets_in_with(&shown["lea.rojo"]), "whoever has noted it gets in");
        play.later(12 * DAY);
        play.until_none("a secret", "SELECT 1 AS n FROM secret").await;
        assert!(passwords(play, "ana", project).await.is_empty());
        assert!(stored(play).await.iter().all(|student| !student.is_readable));
        play.until_none("a timer", "SELECT 1 AS n FROM timer").await;
    })
    .await;
}

/// A TwinSpace of a second project, in which Lea works, too.
pub(crate) const ELSEWHERE: [&str; 3] = [
    crate::lists::ANOTHER[0],
    "INSERT INTO space (id, project_id, opened_at) SELECT id + 1, project_id + 1, opened_at FROM space",
    "INSERT INTO pupil (space_id, student_id, publishes, joined_at) \
     SELECT u.space_id + 1, u.student_id, 0, 1 FROM pupil u JOIN student s ON s.id = u.student_id WHERE s.given = 'Lea'",
];

#[tokio::test(flavor = "multi_thread")]
async fn who_is_removed_from_the_last_space_is_erased() {
    each_space("who_is_removed_from_the_last_space_is_erased", async |play, project, url| {
        brings_in(play, "ana", project, "Lea Rojo\nZoe Monte").await;
        for sql in ELSEWHERE {
            play.stores(sql).await;
        }
        for student in stored(play).await {
            let student = student.id;
            play.asks("ana", Action::Do(students::Command::Remove { project, student }.into())).await;
            play.presses_one("ana", |action| matches!(action, Action::Sure(_))).await;
        }
        assert!(last(play, "ana").contains("There are no students yet"), "{}", last(play, "ana"));
        let left: Vec<String> = stored(play).await.into_iter().map(|student| student.user_name).collect();
        assert_eq!(left, ["lea.rojo"], "Lea works elsewhere");
        assert_eq!(play.number(SECRETS).await, 2);
        let tables = dump(url).await;
        for word in ["Zoe", "Monte", "zoe.monte"] {
            assert_eq!(holds(&tables, word), Vec::<String>::new(), "{word} is erased");
        }
        assert!(!holds(&tables, "lea.rojo").is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_five_hundred_is_brought_in_and_one_more_is_not_read() {
    each_space("a_list_of_five_hundred", async |play, project, _| {
        crate::classes::agrees(play, "ana", project).await;
        let most = students::MOST;
        // As short as names can be, or so many do not fit one message.
        let lines = (0..=most).map(|n| {
            let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).expect("a letter"));
            format!("A {}{}o", letter(n / 26), letter(n))
        });
        let lines: Vec<String> = lines.collect();
        play.asks("ana", Action::Do(students::Command::Add { project }.into())).await;
        play.says("ana", &lines.join("\n")).await;
        assert_eq!(play.asked("ana").id.as_str(), "names", "asked again");
        play.presses("ana", "Save and close").await;
        let class = checks(play, "ana", project, &lines[..most].join("\n")).await;
        enrols(play, "ana", class).await;
        are_told_apart(play, most).await;
        all_get_in(play, "ana", project).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_forgotten_after_a_while_and_those_who_are_in_stay() {
    each_space("lists_are_forgotten_after_a_while", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo").await;
        checks(play, "jan", project, "Zoe Monte").await;
        let forget = async |now: i64| {
            let forgotten = bot_core::store::housekeeping::forget_old(play.engine.db(), now);
            forgotten.await.expect("the database is there");
        };
        let now = bot_core::engine::Outside::now(&bot_core::engine::System);
        forget(now).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM class").await, 2, "nobody has to hurry");
        forget(now + 91 * DAY).await;
        let lists = "SELECT COUNT(*) AS n FROM class";
        assert_eq!(play.number(lists).await, 1, "nor is one forgotten whose passwords can be read");
        play.later(15 * DAY);
        play.until_none("a secret", "SELECT 1 AS n FROM secret").await;
        forget(now + 91 * DAY).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM class_row").await, 0, "no name stays on a list");
        are_told_apart(play, 1).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_lost_key_has_sealed_is_given_up_though_students_lead_to_it() {
    each_space("what_a_lost_key_has_sealed_is_given_up", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nZoe Monte").await;
        let words = passwords(play, "ana", project).await;
        play.stores("UPDATE secret SET key_id = 'lost'").await;
        let given_up = play.engine.db().turn(|tx| async move { secrets::give_up(tx, "lost").await }.boxed());
        assert_eq!(given_up.await.expect("no student holds it up"), 4, "a password and a link each");
        let leads = "SELECT 1 AS n FROM student \
                     WHERE secret_id IS NOT NULL OR claim_secret_id IS NOT NULL OR claim_hash IS NOT NULL";
        assert!(!play.has(leads).await, "nothing leads to what is gone");
        for student in stored(play).await {
            assert!(student.gets_in_with(&words[&student.user_name]), "a password works as long as it is known");
        }
    })
    .await;
}
