//! News of a TwinSpace: written by those who may, read by everybody there, told to each as they wish.

use bot_core::areas::{news, sessions, students, told};
use bot_core::conversation::Action;
use bot_core::domain::ProjectId;
use bot_core::text::msg;
use bot_core::update::What;
use bot_core::wire::Page;

use crate::classes::{each_space, passwords, with_class};
use crate::play::{Play, buttons, plain, shown, until};
use crate::story::sends;
use crate::told::until_hour;

const POSTS: &str = "SELECT COUNT(*) AS n FROM post";
const DAY: i64 = 24 * 3_600_000;

fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

/// Whether a post stands in somebody's chat.
fn has(play: &Play, who: &str, headline: &str) -> bool {
    play.chats_of(who).all(who).iter().any(|(_, view)| plain(&shown(view)).lines().next() == Some(headline))
}

async fn logs_in(play: &Play, who: &str, project: ProjectId, name: &str) {
    let words = passwords(play, "ana", project).await[name].clone();
    play.command(who, "login").await;
    let number = play.chats_of(who).number();
    play.does(who, What::Text { words: format!("{name} {words}"), number }).await;
    assert!(last(play, who).contains("You are Student-"), "{}", last(play, who));
}

/// What the buttons of somebody's newest message say.
fn labels(play: &Play, who: &str) -> Vec<String> {
    buttons(&play.chats_of(who).last(who).1).into_iter().map(|(label, _)| plain(&label)).collect()
}

/// What the button to the news says on the home of a TwinSpace that somebody is shown.
fn ways_to_news(play: &Play, who: &str) -> Vec<String> {
    let mut labels = labels(play, who);
    labels.retain(|label| label.starts_with("News"));
    labels
}

/// The title of what somebody is shown, of a post what it is about; and the ways to the posts before and after it.
fn beside(play: &Play, who: &str) -> (String, Vec<String>) {
    let headline = last(play, who).lines().next().unwrap_or_default().to_owned();
    let mut labels = labels(play, who);
    labels.retain(|label| ["‹ Newer", "Older ›"].contains(&label.as_str()));
    (headline, labels)
}

fn look(project: ProjectId) -> Action {
    Action::Do(news::Command::Look { project }.into())
}

async fn publishes(play: &Play, who: &str, project: ProjectId, headline: &str) {
    play.asks(who, look(project)).await;
    play.presses(who, "Write news").await;
    play.says(who, headline).await;
    play.says(who, "We met today, and it was fine.").await;
    play.presses(who, "Skip").await;
    sends(play, who).await;
    assert!(has(play, who, headline), "{}", last(play, who));
}

/// Somebody chooses when they are told of the posts.
async fn wishes(play: &Play, who: &str, project: ProjectId, wish: told::Wish) {
    play.asks(who, Action::Do(told::Command::Wish { project, kind: told::Kind::Space, wish }.into())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_told_to_everybody_as_they_wish() {
    each_space("a_post_is_told_to_everybody", async |play, project, _| {
        with_class(play, project).await;
        // Students are told nothing at night.
        until_hour(play, 12);
        logs_in(play, "kid", project, "lea.rojo").await;
        logs_in(play, "other", project, "leo.monte").await;
        wishes(play, "jan", project, told::Wish::Daily).await;
        wishes(play, "other", project, told::Wish::Never).await;
        publishes(play, "ana", project, "Our first video call").await;
        until("Lea is told at once", || has(play, "kid", "Our first video call")).await;
        play.until_none("all were told", "SELECT id FROM post WHERE told_to IS NOT NULL").await;
        assert!(!has(play, "jan", "Our first video call"), "he is told once a day");
        assert!(!has(play, "other", "Our first video call"), "he wants to hear of none");
        publishes(play, "kid", project, "Rain gauge").await;
        until("Ana is told of what a student wrote", || has(play, "ana", "Rain gauge")).await;
        assert!(last(play, "ana").contains("Lea R."), "{}", last(play, "ana"));
        play.until_none("all were told", "SELECT id FROM post WHERE told_to IS NOT NULL").await;
        let daily = msg::untold_title_day("");
        assert_eq!(play.reads("jan", &daily), 0);
        play.later(DAY + DAY / 24);
        until("Jan is told of both", || play.reads("jan", &daily) == 1).await;
        let told = last(play, "jan");
        assert!(told.contains("Our first video call") && told.contains("Rain gauge"), "{told}");
        play.later(2 * DAY);
        publishes(play, "ana", project, "A third one").await;
        play.until_none("all were told", "SELECT id FROM post WHERE told_to IS NOT NULL").await;
        play.later(DAY + DAY / 24);
        until("Jan is told of the new one", || last(play, "jan").contains("A third one")).await;
        assert!(!last(play, "jan").contains("Rain gauge"), "not of those of before: {}", last(play, "jan"));
        // Leo finds all of it where he looks.
        play.asks("other", look(project)).await;
        assert!(last(play, "other").contains("Our first video call"), "{}", last(play, "other"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_new_is_counted_until_it_is_looked_at() {
    each_space("what_is_new_is_counted", async |play, project, _| {
        with_class(play, project).await;
        let home = || Action::Go(bot_core::areas::space::Screen::Space { project }.into());
        publishes(play, "ana", project, "Clouds").await;
        publishes(play, "ana", project, "More clouds").await;
        until("Jan is told of both", || has(play, "jan", "Clouds") && has(play, "jan", "More clouds")).await;
        play.asks("jan", home()).await;
        assert_eq!(ways_to_news(play, "jan"), ["News (2 new)"]);
        play.presses("jan", "News (2 new)").await;
        play.presses("jan", "More clouds").await;
        assert_eq!(beside(play, "jan"), ("More clouds".to_owned(), vec!["Older ›".to_owned()]));
        play.presses("jan", "Older ›").await;
        assert_eq!(beside(play, "jan"), ("Clouds".to_owned(), vec!["‹ Newer".to_owned()]));
        play.presses("jan", "‹ Newer").await;
        assert_eq!(beside(play, "jan"), ("More clouds".to_owned(), vec!["Older ›".to_owned()]));
        play.asks("jan", home()).await;
        assert_eq!(ways_to_news(play, "jan"), ["News"], "he has looked at them");
        play.asks("ana", home()).await;
        assert_eq!(ways_to_news(play, "ana"), ["News"], "what she has written is not new to her");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removed_post_is_shown_nowhere_and_a_changed_one_as_it_is_now() {
    each_space("a_removed_post_is_shown_nowhere", async |play, project, _| {
        with_class(play, project).await;
        publishes(play, "ana", project, "Clowds").await;
        until("Jan is told", || has(play, "jan", "Clowds")).await;
        play.presses("ana", "Change").await;
        play.presses("ana", "Change").await;
        play.presses_one("ana", |action| {
            matches!(action, Action::Form { press: bot_core::conversation::Press::Change(_), .. })
        })
        .await;
        play.says("ana", "Clouds").await;
        sends(play, "ana").await;
        until("Jan's copy says so", || has(play, "jan", "Clouds") && !has(play, "jan", "Clowds")).await;
        let post = bot_core::domain::PostId(play.number("SELECT id AS n FROM post").await);
        play.asks("jan", Action::Sure(news::Command::Remove { post }.into())).await;
        assert_eq!(play.number(POSTS).await, 0);
        until("Ana's copy is gone", || !has(play, "ana", "Clouds")).await;
        // Buttons of before lead nowhere.
        for command in [news::Command::Change { post }, news::Command::Remove { post }] {
            play.asks("ana", Action::Do(command.into())).await;
        }
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM conversation").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_publish_cannot_be_made_to() {
    each_space("who_may_not_publish_cannot_be_made_to", async |play, project, _| {
        with_class(play, project).await;
        logs_in(play, "other", project, "leo.monte").await;
        for who in ["other", "stranger"] {
            play.asks(who, Action::Do(news::Command::Write { project }.into())).await;
            play.says(who, "Look at me").await;
            play.asks(who, look(project)).await;
        }
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM conversation").await, 0);
        assert!(!last(play, "stranger").contains("Clouds over two towns"), "{}", last(play, "stranger"));
        publishes(play, "ana", project, "Clouds").await;
        let post = bot_core::domain::PostId(play.number("SELECT id AS n FROM post").await);
        for who in ["other", "stranger"] {
            play.asks(who, Action::Sure(news::Command::Remove { post }.into())).await;
            play.asks(who, Action::Do(news::Command::Change { post }.into())).await;
        }
        play.asks("stranger", Action::Go(news::Screen::of(post).into())).await;
        assert!(!last(play, "stranger").contains("it was fine"), "{}", last(play, "stranger"));
        assert_eq!(play.number(POSTS).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_on_a_lent_device_writes_beside_its_owners_form() {
    each_space("a_student_on_a_lent_device_writes", async |play, project, _| {
        with_class(play, project).await;
        // Ana is in the middle of something.
        play.asks("ana", look(project)).await;
        play.presses("ana", "Write news").await;
        play.says("ana", "What Ana has begun").await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        play.command("ana", "login").await;
        let number = play.chats_of("ana").number();
        play.does("ana", What::Text { words: format!("lea.rojo {words}"), number }).await;
        assert!(last(play, "ana").contains("This is your teacher’s device."), "{}", last(play, "ana"));
        play.says("ana", "This answers nothing of Ana's").await;
        assert!(last(play, "ana").contains("Hello Lea!"), "{}", last(play, "ana"));
        play.asks("ana", look(project)).await;
        play.presses("ana", "Write news").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM conversation").await, 2);
        play.says("ana", "What Lea writes").await;
        play.says("ana", "She writes it on Ana's telephone.").await;
        play.presses("ana", "Skip").await;
        sends(play, "ana").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM post WHERE student_id IS NOT NULL").await, 1);
        // Half a post stays for the next time.
        play.asks("ana", look(project)).await;
        play.presses("ana", "Write news").await;
        play.says("ana", "Half a post").await;
        play.command("ana", "logout").await;
        play.command("ana", "projects").await;
        assert!(
            !last(play, "ana").contains("Half a post"),
            "a student's draft is not the teacher's: {}",
            last(play, "ana")
        );
        play.asks("ana", Action::Do(news::Command::Write { project }.into())).await;
        play.says("ana", "And how it goes on.").await;
        play.presses("ana", "Skip").await;
        assert!(last(play, "ana").contains("What Ana has begun"), "{}", last(play, "ana"));
        play.command("ana", "login").await;
        let number = play.chats_of("ana").number();
        play.does("ana", What::Text { words: format!("lea.rojo {words}"), number }).await;
        play.asks("ana", Action::Do(news::Command::Write { project }.into())).await;
        play.says("ana", "The other half.").await;
        play.presses("ana", "Skip").await;
        assert!(last(play, "ana").contains("Half a post"), "{}", last(play, "ana"));
        play.asks("ana", Action::Do(sessions::Command::LogOut.into())).await;
        assert_eq!(play.number(POSTS).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_erased_student_has_published_names_nobody() {
    each_space("what_an_erased_student_has_published", async |play, project, _| {
        let [lea, _] = with_class(play, project).await;
        logs_in(play, "kid", project, "lea.rojo").await;
        publishes(play, "kid", project, "Rain gauge").await;
        wishes(play, "kid", project, told::Wish::Daily).await;
        publishes(play, "ana", project, "Clouds").await;
        play.until_none("all were told", "SELECT id FROM post WHERE told_to IS NOT NULL").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM timer WHERE what LIKE '%digest%'").await, 1);
        play.asks("kid", Action::Do(news::Command::Write { project }.into())).await;
        play.says("kid", "Half a post").await;
        play.asks("ana", Action::Sure(students::Command::Remove { project, student: lea }.into())).await;
        for left in [
            "SELECT COUNT(*) AS n FROM conversation",
            "SELECT COUNT(*) AS n FROM news_reader WHERE reader_id NOT IN (SELECT id FROM person)",
            "SELECT COUNT(*) AS n FROM wish WHERE reader_id NOT IN (SELECT id FROM person)",
            "SELECT COUNT(*) AS n FROM untold WHERE reader_id NOT IN (SELECT id FROM person)",
            "SELECT COUNT(*) AS n FROM timer WHERE what LIKE '%digest%'",
        ] {
            assert_eq!(play.number(left).await, 0, "{left}");
        }
        until("Jan was told of both", || has(play, "jan", "Clouds") && has(play, "jan", "Rain gauge")).await;
        play.asks("jan", Action::Go(news::Screen::News { project, page: Page(0) }.into())).await;
        assert!(last(play, "jan").contains("Rain gauge (a student"), "{}", last(play, "jan"));
    })
    .await;
}

/// Three hundred more teachers take part.
const MANY: [&str; 3] = [
    "INSERT INTO person (id, created_at, touched_at, name, locale) \
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) \
     SELECT 90000 + i, 1, 1, 'Reader', 'en' FROM n",
    "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at) \
     SELECT id, id, 'telegram', CAST(id AS TEXT), CAST(id AS TEXT), 1, 0 FROM person WHERE id BETWEEN 90001 AND 90300",
    "INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, added_by, joined_at) \
     SELECT p.id, r.id, 0, 'member', 'teacher-member', p.founder_id, 1 FROM project p, person r \
     WHERE r.id BETWEEN 90001 AND 90300",
];

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_are_told_once_each_and_not_in_the_turn_that_publishes() {
    each_space("three_hundred_are_told_once_each", async |play, project, _| {
        let cost = || play.statements.lock().expect("not poisoned").last().copied().unwrap_or_default();
        publishes(play, "ana", project, "Rain").await;
        let alone = cost();
        play.until_none("all were told", "SELECT id FROM post WHERE told_to IS NOT NULL").await;
        for sql in MANY {
            play.stores(sql).await;
        }
        publishes(play, "ana", project, "Clouds").await;
        assert!(cost() < alone + 30, "nobody is told in the turn that publishes: {alone} and {}", cost());
        play.command("ana", "home").await;
        assert_eq!(beside(play, "ana").0, "Hello, Ana Nube!", "she is answered");
        play.until_none("all were told", "SELECT id FROM post WHERE told_to IS NOT NULL").await;
        let count = |reader: i64| play.chats.all(&reader.to_string()).len();
        let readers = 90_001..=90_300;
        until("each of them is told", || readers.clone().all(|reader| count(reader) > 0)).await;
        until("and Jan", || has(play, "jan", "Clouds")).await;
        // A second one that is still on its way would be counted by nobody.
        let waits = "SELECT slot FROM outbox WHERE account_id BETWEEN 90001 AND 90300";
        play.until_none("a notice on its way", waits).await;
        for reader in readers {
            assert_eq!(count(reader), 1, "once: {reader}");
            assert!(has(play, &reader.to_string(), "Clouds"));
        }
    })
    .await;
}
