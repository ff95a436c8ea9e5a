//! A newsletter: written by a service, sent to each reader once whatever stops and begins again, stopped half way, and read later.

use bot_core::area::Command;
use bot_core::areas::newsletter::issue::{Act, Part};
use bot_core::areas::newsletter::{self, Screen};
use bot_core::conversation::{Action, Press, QuestionId};
use bot_core::credentials::Costs;
use bot_core::domain::{AuthorityId, IssueId};
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::update::What;
use bot_core::wire::{Page, Revision};

use crate::forgotten::forgets_after;
use crate::outdated::presses;
use crate::pictures::PLACE;
use crate::play::{Play, all_later, buttons, each, on_each, plain, shown, until};
use crate::set_back::TWO_DAYS;
use crate::shared_files::{last, sends_one};
use crate::story::{sends, set_up};
use crate::told::until_hour;

const DAY: i64 = 24 * 3_600_000;
/// People who have an account and no role.
const PEOPLE: [&str; 2] = [
    "INSERT INTO person (id, created_at, touched_at, name, locale) \
     WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 360) SELECT 7000 + i, 1, 1, 'Reader', 'en' FROM n",
    "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at) \
     SELECT id, id, 'telegram', 'r' || CAST(id - 7000 AS TEXT), 'r' || CAST(id - 7000 AS TEXT), 1, 0 FROM person \
     WHERE id BETWEEN 7001 AND 7360",
];
/// Sixty of them, or all, read the newsletter of Spain in English.
const FEW: &str = "INSERT INTO subscription (person_id, language, country, is_on) \
    SELECT id, 'en', 'es', 1 FROM person WHERE id BETWEEN 7001 AND 7060";
const ALL: &str = "INSERT INTO subscription (person_id, language, country, is_on) \
    SELECT id, 'en', 'es', 1 FROM person WHERE id BETWEEN 7001 AND 7360";

const AT_WORK: &str = "SELECT id FROM newsletter WHERE begun_at IS NOT NULL AND ended_at IS NULL AND is_resting = 0";
const UNDER_WAY: &str = "SELECT id FROM newsletter WHERE begun_at IS NOT NULL AND ended_at IS NULL";
/// What waits until after a newsletter was sent: for more than a day, once the clock was set back by two.
const FAR: &str = "SELECT t.due FROM timer t JOIN newsletter n ON t.due > n.begun_at WHERE t.what LIKE '%newsletter%' \
    UNION ALL SELECT c.due_at FROM newsletter_copy c JOIN newsletter n ON c.due_at > n.begun_at WHERE c.state = 'waits'";
const IN_OUTBOX: &str = "SELECT COUNT(*) AS n FROM outbox WHERE lane = 4";
const REACHED: &str = "SELECT CAST(COALESCE(SUM(reached), 0) AS BIGINT) AS n FROM newsletter";
const REFUSED: &str = "SELECT CAST(COALESCE(SUM(refused), 0) AS BIGINT) AS n FROM newsletter";

fn setup(process: &str) -> Setup {
    let settings = Settings { undo_for: 0, ..Settings::default() };
    Setup { settings, process: Some(process.to_owned()), costs: Costs::FOR_TESTS, ..Setup::default() }
}

/// Eva decides for Spain, and there are people who read.
async fn begins(play: &Play, readers: Option<&'static str>) {
    set_up(play).await;
    play.opens("eva", "spain").await;
    for sql in PEOPLE.into_iter().chain(readers) {
        play.stores(sql).await;
    }
    // Nobody is asleep.
    until_hour(play, 12);
}

fn does(command: newsletter::Command) -> Action {
    Action::Do(command.into())
}

/// Eva writes a draft without a picture.
async fn writes(play: &Play, title: &str) -> IssueId {
    play.asks("eva", does(newsletter::Command::Write { authority: AuthorityId(1) })).await;
    play.says("eva", title).await;
    play.says("eva", "Dear colleagues, there are two meetings.").await;
    play.presses("eva", "Skip").await;
    sends(play, "eva").await;
    IssueId(play.number("SELECT MAX(id) AS n FROM newsletter").await)
}

/// What Eva is sure of.
fn act(issue: IssueId, act: Act) -> Action {
    Action::Sure(newsletter::Command::Act { issue, revision: Revision(1), act }.into())
}

/// How often a reader was shown something.
fn got(play: &Play, n: usize) -> usize {
    play.chats.sent(&format!("r{n}"))
}

/// Whether the newest message of somebody has a button that says this.
fn is_offered(play: &Play, who: &str, label: &str) -> bool {
    buttons(&play.chats.last(who).1).iter().any(|(says, _)| says.contains(label))
}

/// Lets time pass until nothing of a newsletter is under way.
async fn goes_on(plays: &[&Play]) {
    for _ in 0..500 {
        plays[0].until_none("a newsletter at work", AT_WORK).await;
        if !plays[0].has(UNDER_WAY).await {
            return;
        }
        plays[0].until_none("a copy on its way", "SELECT 1 AS n FROM outbox WHERE lane = 4").await;
        all_later(plays, 6_000).await;
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("it does not come to an end");
}

/// A program ends in the middle, and two go on.
#[tokio::test(flavor = "multi_thread")]
async fn each_reader_gets_it_once_whatever_program_sends_it() {
    on_each("each_reader_gets_it_once", async |url| {
        let play = Play::set(&url, setup("first")).await;
        begins(&play, Some(FEW)).await;
        play.chats.close("r7");
        let issue = writes(&play, "Meetings").await;
        play.pieces.hold("Post", 1);
        play.does_unseen("eva", What::Press { wire: act(issue, Act::Send).encode(), message: None }).await;
        until("some have got it", || (1..=60).any(|n| got(&play, n) > 0)).await;
        let next = play.next(0);
        play.end().await;
        let second = next.begins(&url, setup("second")).await;
        let third = second.next(0).begins(&url, setup("third")).await;
        goes_on(&[&second, &third]).await;
        for n in (1..=60).filter(|n| *n != 7) {
            assert_eq!(got(&second, n), 1, "reader {n}");
        }
        assert!((61..=360).all(|n| got(&second, n) == 0), "the others have not asked for it");
        assert_eq!(
            (second.number(REACHED).await, second.number(REFUSED).await),
            (59, 1),
            "one takes nothing from the bot"
        );
        until("Eva reads so", || last(&second, "eva").contains("Delivered: 59")).await;
        third.end().await;
        second.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_readers_have_it_while_others_are_still_found() {
    each("the_first_readers_have_it", async |play| {
        begins(play, Some(ALL)).await;
        let issue = writes(play, "Meetings").await;
        play.pieces.hold("Find", 3);
        play.does_unseen("eva", What::Press { wire: act(issue, Act::Send).encode(), message: None }).await;
        until("the first have it", || (1..=50).all(|n| got(play, n) == 1)).await;
        assert!(play.has("SELECT id FROM newsletter WHERE found_to < 7360").await, "the others are not found yet");
        play.pieces.let_go();
        goes_on(&[play]).await;
        let shown: Vec<usize> = (1..=360).map(|n| got(play, n)).collect();
        assert!(shown.iter().all(|times| *times == 1), "{shown:?}");
        assert_eq!(play.number(REACHED).await, 360);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_outbox_stays_small_and_what_has_not_set_out_is_taken_back() {
    each("the_outbox_stays_small", async |play| {
        begins(play, Some(ALL)).await;
        let issue = writes(play, "Meetings").await;
        play.chats.hang(true);
        play.does_unseen("eva", What::Press { wire: act(issue, Act::Send).encode(), message: None }).await;
        play.until_none("somebody who is not found", "SELECT id FROM newsletter WHERE found_to IS NOT NULL").await;
        play.until_none("a newsletter at work", AT_WORK).await;
        assert_eq!(play.number(IN_OUTBOX).await, 300, "however many they are");
        play.does_unseen("eva", What::Press { wire: act(issue, Act::Stop).encode(), message: None }).await;
        play.until_none("one that goes out", "SELECT id FROM newsletter WHERE state = 'sending'").await;
        let set_out = play.number(IN_OUTBOX).await;
        assert!((1..=64).contains(&set_out), "only what had set out goes on: {set_out}");
        play.chats.hang(false);
        goes_on(&[play]).await;
        let shown: Vec<usize> = (1..=360).map(|n| got(play, n)).collect();
        assert!(shown.iter().all(|times| *times <= 1), "{shown:?}");
        assert_eq!(
            i64::try_from(shown.iter().sum::<usize>()),
            Ok(play.number(REACHED).await),
            "who has got it is said"
        );
        assert!(shown.iter().sum::<usize>() <= 64, "{shown:?}");
        assert!(
            play.has("SELECT id FROM newsletter WHERE state = 'cancelled' AND refused = 0").await,
            "nobody was lost"
        );
        play.asks("eva", act(issue, Act::Send)).await;
        assert!(last(play, "eva").contains("Stopped."), "{}", last(play, "eva"));
        goes_on(&[play]).await;
        assert_eq!((1..=360).map(|n| got(play, n)).collect::<Vec<_>>(), shown, "it goes out no more");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn some_get_none_and_some_in_the_morning() {
    each("some_get_none_and_some_in_the_morning", async |play| {
        begins(play, Some(FEW)).await;
        for sql in [
            "INSERT INTO wish (reader_id, project_id, kind, wish) VALUES (7001, 0, 'all', 'never')",
            "INSERT INTO session (account_id, student_id, begun_at, until, is_borrowed) VALUES (7002, 5, 1, 9000000000000000, 0)",
            "INSERT INTO night (reader_id, from_hour, to_hour, is_on) VALUES (7003, 21, 7, 1)",
            "INSERT INTO wish (reader_id, project_id, kind, wish) VALUES (7004, 0, 'all', 'daily')",
            "UPDATE subscription SET language = 'pl' WHERE person_id = 7005",
            "UPDATE subscription SET country = 'pl' WHERE person_id = 7006",
        ] {
            play.stores(sql).await;
        }
        until_hour(play, 23);
        let issue = writes(play, "Meetings").await;
        play.asks("eva", act(issue, Act::Send)).await;
        until("the others have it", || (7..=60).all(|n| got(play, n) == 1)).await;
        for _ in 0..4 {
            play.until_none("a newsletter at work", AT_WORK).await;
            play.later(60_000);
        }
        assert!((1..=6).all(|n| got(play, n) == 0), "it is night, or they want none");
        until_hour(play, 7);
        until("he has slept well", || got(play, 3) == 1).await;
        assert_eq!(got(play, 4), 0, "she is told at five in the afternoon");
        until_hour(play, 17);
        until("she is told", || got(play, 4) == 1).await;
        goes_on(&[play]).await;
        assert!([1, 2, 5, 6].into_iter().all(|n| got(play, n) == 0), "those get none");
        assert_eq!((play.number(REACHED).await, play.number(REFUSED).await), (56, 0));
    })
    .await;
}

/// Some of it is in the outbox, and the rest waits for room, as the clock is set back.
#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_back_two_days_keeps_no_reader_waiting() {
    each("a_clock_that_is_set_back_two_days", async |play| {
        begins(play, Some(ALL)).await;
        let issue = writes(play, "Meetings").await;
        play.chats.hang(true);
        play.does_unseen("eva", What::Press { wire: act(issue, Act::Send).encode(), message: None }).await;
        play.until_none("somebody who is not found", "SELECT id FROM newsletter WHERE found_to IS NOT NULL").await;
        play.until_none("a newsletter at work", AT_WORK).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM newsletter_copy WHERE state = 'waits'").await, 60);
        play.later(-TWO_DAYS);
        play.until_none("what waits for more than a day", FAR).await;
        play.chats.hang(false);
        // That is less than an hour of its clock.
        goes_on(&[play]).await;
        let shown: Vec<usize> = (1..=360).map(|n| got(play, n)).collect();
        assert!(shown.iter().all(|times| *times == 1), "{shown:?}");
        assert_eq!((play.number(REACHED).await, play.number(REFUSED).await), (360, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sleeps_as_the_clock_is_set_back_two_days_sleeps_until_morning() {
    each("who_sleeps_as_the_clock_is_set_back", async |play| {
        begins(play, Some(FEW)).await;
        for sql in [
            "INSERT INTO night (reader_id, from_hour, to_hour, is_on) VALUES (7003, 21, 7, 1)",
            "INSERT INTO wish (reader_id, project_id, kind, wish) VALUES (7004, 0, 'all', 'daily')",
        ] {
            play.stores(sql).await;
        }
        until_hour(play, 23);
        let issue = writes(play, "Meetings").await;
        play.asks("eva", act(issue, Act::Send)).await;
        until("the others have it", || (1..=60).filter(|n| ![3, 4].contains(n)).all(|n| got(play, n) == 1)).await;
        play.until_none("a newsletter at work", AT_WORK).await;
        play.later(-TWO_DAYS);
        play.until_none("what waits for more than a day", FAR).await;
        for _ in 0..4 {
            play.later(60_000);
            play.until_none("a newsletter at work", AT_WORK).await;
        }
        assert_eq!([3, 4].map(|n| got(play, n)), [0, 0], "it is night once more");
        // An hour later, should summer time begin or end in that night.
        until_hour(play, 8);
        until("he has slept well", || got(play, 3) == 1).await;
        assert_eq!(got(play, 4), 0, "she is told at five in the afternoon");
        until_hour(play, 18);
        until("she is told", || got(play, 4) == 1).await;
        goes_on(&[play]).await;
        assert_eq!((play.number(REACHED).await, play.number(REFUSED).await), (60, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newsletter_for_nobody_or_of_ten_thousand_letters_is_refused() {
    each("a_newsletter_for_nobody", async |play| {
        begins(play, None).await;
        play.asks("eva", does(newsletter::Command::Write { authority: AuthorityId(1) })).await;
        play.says("eva", "Meetings").await;
        play.says("eva", &"x".repeat(10_000)).await;
        assert!(play.asked("eva").problem.is_some(), "they are too many");
        play.says("eva", "Dear colleagues, …").await;
        play.presses("eva", "Skip").await;
        sends(play, "eva").await;
        let issue = IssueId(play.number("SELECT id AS n FROM newsletter").await);
        assert!(last(play, "eva").contains("Nobody has subscribed"), "{}", last(play, "eva"));
        for action in
            [does(newsletter::Command::Act { issue, revision: Revision(1), act: Act::Send }), act(issue, Act::Send)]
        {
            play.asks("eva", action).await;
            assert!(play.has("SELECT id FROM newsletter WHERE state = 'draft'").await, "{}", last(play, "eva"));
        }
        // Who decides for nobody does nothing with it.
        play.command("nora", "start").await;
        for what in [Act::Send, Act::Stop, Act::Discard] {
            play.asks("nora", act(issue, what)).await;
        }
        play.asks("nora", does(newsletter::Command::Change { issue, part: Part::Words })).await;
        play.asks("nora", Action::Go(Screen::Issue { issue }.into())).await;
        assert!(!last(play, "nora").contains("Meetings"), "{}", last(play, "nora"));
        play.stores("UPDATE appointment SET revoked_at = 1").await;
        play.stores(FEW).await;
        play.asks("eva", act(issue, Act::Send)).await;
        assert!(play.has("SELECT id FROM newsletter WHERE state = 'draft'").await, "nor does who decides no more");
    })
    .await;
}

/// Eva says that it goes out at nine in the morning, two days ahead.
async fn schedules(play: &Play) {
    play.says("eva", "in 2 days").await;
    play.says("eva", "9:00").await;
    sends(play, "eva").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_goes_out_at_its_time_unless_it_is_held_back() {
    each("it_goes_out_at_its_time", async |play| {
        begins(play, Some(FEW)).await;
        let issue = writes(play, "Meetings").await;
        play.asks("eva", does(newsletter::Command::Change { issue, part: Part::Time })).await;
        play.says("eva", "1.1.2020").await;
        assert!(play.asked("eva").problem.is_some(), "that day is over");
        play.says("eva", "today").await;
        play.says("eva", "0:00").await;
        assert!(!is_offered(play, "eva", "Schedule"), "that time is over");
        presses(play, "eva", Press::ChangeAny).await;
        presses(play, "eva", Press::Change(QuestionId::new("send-day"))).await;
        play.says("eva", "in 2 days").await;
        presses(play, "eva", Press::ChangeAny).await;
        presses(play, "eva", Press::Change(QuestionId::new("send-time"))).await;
        play.says("eva", "9:00").await;
        sends(play, "eva").await;
        assert!(play.has("SELECT id FROM newsletter WHERE state = 'scheduled'").await, "{}", last(play, "eva"));
        play.asks("eva", act(issue, Act::Send)).await;
        assert_eq!(got(play, 1), 0, "it is scheduled");
        play.asks("eva", act(issue, Act::Stop)).await;
        assert!(!play.has("SELECT what FROM timer WHERE what LIKE '%newsletter%'").await);
        play.later(3 * DAY);
        until_hour(play, 12);
        assert_eq!(got(play, 1), 0, "it was held back");
        play.asks("eva", does(newsletter::Command::Change { issue, part: Part::Time })).await;
        schedules(play).await;
        play.later(DAY);
        assert_eq!(got(play, 1), 0, "there is a day left");
        play.later(DAY);
        until("it goes out", || (1..=60).all(|n| got(play, n) == 1)).await;
        goes_on(&[play]).await;
        assert_eq!(play.number(REACHED).await, 60);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_reaches_its_writer_alone_and_looks_as_it_will() {
    each("a_test_reaches_its_writer_alone", async |play| {
        begins(play, Some(FEW)).await;
        play.asks("eva", does(newsletter::Command::Write { authority: AuthorityId(1) })).await;
        play.says("eva", "Clouds").await;
        play.says("eva", "Dear colleagues, look at this.").await;
        sends_one(play, "eva", "clouds.jpg", PLACE).await;
        sends(play, "eva").await;
        play.until_none("a job", "SELECT what FROM job").await;
        assert!(play.has("SELECT id FROM newsletter WHERE picture IS NOT NULL").await, "{}", last(play, "eva"));
        let issue = IssueId(play.number("SELECT id AS n FROM newsletter").await);
        let before = play.chats.pictures("eva").len();
        play.asks("eva", does(newsletter::Command::Test { issue })).await;
        until("Eva has it", || play.chats.pictures("eva").len() > before).await;
        let (test, _) = play.chats.pictures("eva").pop().expect("a picture");
        assert!((1..=60).all(|n| got(play, n) == 0));
        // The picture came after she had looked at it first.
        play.asks("eva", act(issue, Act::Send)).await;
        assert_eq!(got(play, 1), 0, "she reads what has changed");
        let sure = newsletter::Command::Act { issue, revision: Revision(2), act: Act::Send };
        play.asks("eva", Action::Sure(sure.into())).await;
        until("all have it", || (1..=60).all(|n| got(play, n) == 1)).await;
        goes_on(&[play]).await;
        let in_test = play.chats.all("eva").into_iter().find(|(number, _)| *number == test).expect("the test").1;
        assert_eq!(plain(&shown(&in_test)), plain(&shown(&play.chats.last("r1").1)));
        assert!(!play.chats.pictures("r1").is_empty());
    })
    .await;
}

fn leaves(action: &Action) -> bool {
    matches!(action, Action::Do(Command::Newsletter(newsletter::Command::Subscribe { is_on: false })))
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_leaves_by_an_old_newsletter_and_reads_the_last_ones_still() {
    each("somebody_leaves_by_an_old_newsletter", async |play| {
        begins(play, None).await;
        play.command("nora", "newsletter").await;
        assert!(last(play, "nora").contains("Choose your country"), "{}", last(play, "nora"));
        play.asks("nora", does(newsletter::Command::LiveIn { country: "es".to_owned() })).await;
        assert!(last(play, "nora").contains("You get the newsletter of Spain in English."), "{}", last(play, "nora"));
        let first = writes(play, "Meetings").await;
        play.asks("eva", act(first, Act::Send)).await;
        goes_on(&[play]).await;
        until("Nora has it", || last(play, "nora").contains("there are two meetings")).await;
        forgets_after(play, 40 * DAY).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM newsletter_copy").await, 0, "who has got it is forgotten");
        play.presses_one("nora", leaves).await;
        assert!(last(play, "nora").contains("You do not get the newsletter of Spain."), "{}", last(play, "nora"));
        let second = writes(play, "Prizes").await;
        play.asks("eva", act(second, Act::Send)).await;
        assert!(last(play, "eva").contains("Nobody has subscribed"), "{}", last(play, "eva"));
        // The way back, and what has been sent.
        play.presses("nora", "Subscribe").await;
        assert!(last(play, "nora").contains("Meetings (English"), "{}", last(play, "nora"));
        play.asks("nora", Action::Go(Screen::Newsletter { page: Page(0) }.into())).await;
        play.presses("nora", "Meetings").await;
        assert!(last(play, "nora").contains("there are two meetings"), "{}", last(play, "nora"));
    })
    .await;
}
