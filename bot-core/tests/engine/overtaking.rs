//! Who waits for an answer waits for nothing slow: what was pressed last is what stands there in the end, whatever came late.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bot_core::area::Screen;
use bot_core::areas::{help, people, projects};
use bot_core::conversation::Action;
use bot_core::decision::{Topic, Whom};
use bot_core::domain::{AccountId, EntryId};
use bot_core::engine::{Outside as _, System};
use bot_core::store::outbox::{self, LeaseInfo};
use bot_core::update::{Intake as _, ReplyHandle, Update, What};
use bot_core::view::View;
use futures::FutureExt as _;

use crate::accounts::settled;
use crate::play::{Play, buttons, each, on_each, shown, until, update_of};
use crate::story::play_up_to_an_offer;

const ANA: &str = "ana@discord";

/// What waits to be delivered.
const WAITS: &str = "SELECT slot FROM outbox";

/// Somebody who presses in a message is answered by that press's own way; nobody waits here until the answer is there.
async fn presses(play: &Play, number: i64, screen: impl Into<Screen>) {
    presses_at(play, number, screen, None).await;
}

/// The same at a time by the platform's clock, in ms.
async fn presses_at(play: &Play, number: i64, screen: impl Into<Screen>, written: Option<i64>) {
    static PRESSES: AtomicU64 = AtomicU64::new(0);
    let id = format!("press {}", PRESSES.fetch_add(1, Ordering::Relaxed));
    let what = What::Press { wire: Action::Go(screen.into()).encode(), message: Some(number) };
    let handle = Some(ReplyHandle::new(Arc::new(())));
    play.engine.handle(Update { handle, written, ..update_of(ANA, what, id) }).await.expect("the database is there");
}

/// What Ana reads who asks for the questions.
async fn questions(play: &Play) -> View {
    let (before, _) = play.modals.last(ANA);
    play.asks(ANA, Action::Go(help::Screen::Questions.into())).await;
    until("they are there", || play.modals.last(ANA).0 > before).await;
    play.modals.last(ANA).1
}

/// Changes what is shown of somebody, as a turn with this number does.
async fn repairs_with(play: &Play, who: &str, ord: i64) {
    let person = play.person(who).await;
    let repaired = play.engine.db().turn(move |tx| {
        async move {
            let info = LeaseInfo { now: System.now(), process: "other", lease: 0, ord };
            outbox::repair(tx, person.0, info).await
        }
        .boxed()
    });
    repaired.await.expect("the database is there");
}

/// Tells somebody of a screen, as a notice.
async fn tells(play: &Play, who: &'static str, screen: impl Into<Screen>) {
    let screen = screen.into();
    let told = play.engine.db().turn(move |tx| {
        let screen = screen.clone();
        async move {
            let row = tx.one("SELECT id FROM account WHERE external_id = $1", vec![who.into()]).await?;
            let (whom, now) = (Whom::Account(row.get::<AccountId>("id")?), System.now());
            let info = LeaseInfo { now, process: "other", lease: 0, ord: now };
            outbox::notify(tx, whom, (&screen, Topic::Asked), info).await
        }
        .boxed()
    });
    told.await.expect("the database is there");
}

/// What a message of Ana's shows.
fn in_message(play: &Play, number: i64) -> View {
    let all = play.modals.all(ANA);
    all.into_iter().find(|(at, _)| *at == number).expect("the message is there").1
}

/// A new message comes below all others though one is held.
async fn comes_beside(play: &Play, what: &str) {
    let (before, held) = (play.modals.last(ANA).0, play.modals.held());
    tells(play, ANA, help::Screen::Privacy).await;
    until(what, || play.modals.last(ANA).0 > before).await;
    assert_eq!((held, play.modals.held()), (1, 1), "{what}");
}

/// A question that Ana answers below it: its message becomes a record, and the next question is held on its way. Then she presses in that
/// message, and has what she asked for.
async fn presses_in_a_record(play: &Play) -> i64 {
    play.command(ANA, "start").await;
    play.asks(ANA, Action::Do(people::Command::EditProfile.into())).await;
    let (number, question) = play.modals.last(ANA);
    play.modals.hold();
    play.says_unseen(ANA, "Ana Nube").await;
    until("the next question is on its way", || play.modals.held() == 1).await;
    presses(play, number, help::Screen::Questions).await;
    until("what was pressed is shown", || in_message(play, number) != question).await;
    number
}

/// A notice with somebody's words can be seen before the platform has said in which message it stands, and be pressed there: what comes of that
/// stands below.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_pressed_in_a_notice_that_is_not_noted_yet_stands_below_it() {
    each("what_is_pressed_in_a_notice_that_is_not_noted_yet", async |play| {
        play_up_to_an_offer(play).await;
        settled(play).await;
        let entry = EntryId(play.number("SELECT MAX(id) AS n FROM history").await);
        play.chats.hold();
        tells(play, "ana", projects::Screen::Entry { entry }).await;
        until("the notice is on its way", || play.chats.held() == 1).await;
        let (before, unknown) = (play.chats.last("ana").0, 9_999);
        let wire = Action::Go(help::Screen::Questions.into()).encode();
        play.does_unseen("ana", What::Press { wire, message: Some(unknown) }).await;
        until("what was pressed is shown", || play.chats.last("ana").0 > before).await;
        assert_ne!(play.chats.last("ana").0, unknown, "in the place of the notice");
        play.chats.let_go();
        play.until_none("something that waits", WAITS).await;
    })
    .await;
}

/// The next question takes long, and its record is written over what was pressed there meanwhile: that comes back.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_pressed_in_a_record_comes_back() {
    on_each("what_was_pressed_in_a_record_comes_back", |url| async move {
        let play = Play::on(&url).await;
        let number = presses_in_a_record(&play).await;
        let pressed = in_message(&play, number);
        play.modals.let_go();
        until("the next question is there", || play.modals.last(ANA).0 > number).await;
        play.until_none("something that waits", WAITS).await;
        assert_eq!(in_message(&play, number), pressed, "{}", shown(&in_message(&play, number)));
        play.end().await;
    })
    .await;
}

/// An answer takes long, and a notice about what its message has shown comes below: the message is no record, as the answer comes.
#[tokio::test(flavor = "multi_thread")]
async fn a_message_in_which_an_answer_is_on_its_way_is_no_record() {
    on_each("a_message_in_which_an_answer_is_on_its_way_is_no_record", |url| async move {
        let play = Play::on(&url).await;
        play.command(ANA, "start").await;
        play.asks(ANA, Action::Go(people::Screen::Registration.into())).await;
        let (number, registration) = play.modals.last(ANA);
        play.modals.hold();
        presses(&play, number, help::Screen::Questions).await;
        until("the answer is on its way", || play.modals.held() == 1).await;
        tells(&play, ANA, people::Screen::Registration).await;
        until("the notice is there", || play.modals.last(ANA).0 > number).await;
        assert_eq!(in_message(&play, number), registration, "nothing is put in its place");
        play.modals.let_go();
        play.until_none("something that waits", WAITS).await;
        let now = in_message(&play, number);
        assert!(now != registration && !buttons(&now).is_empty(), "{}", shown(&now));
        let records = play.number("SELECT COUNT(*) AS n FROM message WHERE is_over = 1").await;
        assert_eq!(records, 0, "it is known what it shows");
        play.end().await;
    })
    .await;
}

/// Lets every message about a person's own registration be shown anew.
async fn repairs(play: &Play) {
    repairs_as(play, System.now()).await;
}

/// The same in a generation.
async fn repairs_as(play: &Play, ord: i64) {
    let repaired = play.engine.db().turn(move |tx| {
        async move {
            let shown = tx.one("SELECT subject FROM message WHERE subject IS NOT NULL", Vec::new()).await?;
            let info = LeaseInfo { now: System.now(), process: "other", lease: 0, ord };
            outbox::repair(tx, shown.get("subject")?, info).await
        }
        .boxed()
    });
    repaired.await.expect("the database is there");
}

/// An answer about something takes long, and another message that shows the same is repaired: that is slow for nobody else.
#[tokio::test(flavor = "multi_thread")]
async fn no_notice_waits_behind_a_repair_of_something_that_is_on_its_way() {
    on_each("no_notice_waits_behind_a_repair", |url| async move {
        let play = Play::on(&url).await;
        play.command(ANA, "start").await;
        let (above, _) = play.modals.last(ANA);
        play.asks(ANA, Action::Go(people::Screen::Registration.into())).await;
        let (number, registration) = play.modals.last(ANA);
        let copies = "UPDATE message SET screen = (SELECT m.screen FROM message m WHERE m.subject IS NOT NULL), \
                      subject = (SELECT m.subject FROM message m WHERE m.subject IS NOT NULL) WHERE subject IS NULL";
        play.stores(copies).await;
        play.modals.hold();
        presses(&play, number, people::Screen::Registration).await;
        until("the answer is on its way", || play.modals.held() == 1).await;
        repairs(&play).await;
        comes_beside(&play, "the notice is there").await;
        until("the copy is repaired", || in_message(&play, above) == registration).await;
        play.modals.let_go();
        play.until_none("something that waits", WAITS).await;
        play.end().await;
    })
    .await;
}

/// What was pressed in a message is to be shown once more, and waits for what is slow there: that is slow for nobody else either.
#[tokio::test(flavor = "multi_thread")]
async fn no_notice_waits_behind_a_repair_that_cannot_go() {
    on_each("no_notice_waits_behind_a_repair_that_cannot_go", |url| async move {
        let play = Play::on(&url).await;
        presses_in_a_record(&play).await;
        let none = "SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE lane = 1 AND number IS NOT NULL)";
        play.until_none("no repair", none).await;
        comes_beside(&play, "the notice is there").await;
        assert!(!play.has(none).await, "the repair waits still");
        play.modals.let_go();
        play.until_none("something that waits", WAITS).await;
        play.end().await;
    })
    .await;
}

/// The answer to a press is held on its way, and overtaken by what was pressed after it in the same message; gives that message.
async fn overtakes(play: &Play) -> i64 {
    play.command(ANA, "start").await;
    let (number, home) = play.modals.last(ANA);
    play.modals.hold();
    presses(play, number, people::Screen::Registration).await;
    until("the first answer is on its way", || play.modals.held() == 1).await;
    presses(play, number, help::Screen::Questions).await;
    until("the second one is there", || in_message(play, number) != home).await;
    number
}

/// Whoever presses twice sees what they pressed last, also where the first press has failed in the end: it is not tried again.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_overtaken_and_fails_is_not_tried_again() {
    on_each("what_was_overtaken_and_fails", |url| async move {
        let play = Play::on(&url).await;
        let number = overtakes(&play).await;
        let last = in_message(&play, number);
        play.modals.fail_in(&[ANA]);
        play.modals.let_go();
        until("the first answer has failed", || play.modals.failed() > 0).await;
        play.modals.fail_in(&[]);
        play.until_none("something that waits", WAITS).await;
        assert_eq!(in_message(&play, number), last, "{}", shown(&in_message(&play, number)));
        let shown_once = play.number("SELECT COUNT(*) AS n FROM message WHERE subject IS NOT NULL").await;
        assert_eq!(shown_once, 0, "the first one stands nowhere");
        play.end().await;
    })
    .await;
}

/// Somebody presses twice, takes the message out of their chat, and the first answer comes in a message of its own: that is known, so it
/// changes with what it shows.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_overtaken_is_known_where_it_stands_elsewhere() {
    on_each("what_was_overtaken_is_known", |url| async move {
        let play = Play::on(&url).await;
        let number = overtakes(&play).await;
        play.modals.take_out(ANA, number);
        play.modals.let_go();
        until("the first answer is there", || !play.modals.is_empty(ANA)).await;
        play.until_none("something that waits", WAITS).await;
        let known = play.number("SELECT COUNT(*) AS n FROM message WHERE subject IS NOT NULL AND is_over = 0").await;
        assert_eq!(known, 1);
        play.end().await;
    })
    .await;
}

/// An answer waits for something slow, and something that was pressed after it goes first: the answer is not shown, and whoever waits for
/// it is answered all the same.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_late_to_be_shown_is_answered_all_the_same() {
    on_each("what_is_too_late_to_be_shown", |url| async move {
        let play = Play::on(&url).await;
        play.command(ANA, "start").await;
        let (above, _) = play.modals.last(ANA);
        play.asks(ANA, Action::Go(people::Screen::Registration.into())).await;
        let (number, registration) = play.modals.last(ANA);
        play.modals.hold();
        presses(&play, above, people::Screen::Registration).await;
        until("another message about the same is on its way", || play.modals.held() == 1).await;
        play.modals.hold();
        presses(&play, number, people::Screen::Registration).await;
        presses(&play, number, help::Screen::Questions).await;
        until("the first answer is given up", || play.modals.nodded() == 1).await;
        assert_eq!(play.modals.held(), 2, "the second one is on its way");
        play.modals.let_go();
        play.until_none("something that waits", WAITS).await;
        assert_eq!(in_message(&play, above), registration);
        assert_ne!(in_message(&play, number), registration, "what was pressed last is there");
        play.end().await;
    })
    .await;
}

/// The answer to a press fails, and something else is pressed in the same message: that is what stands there, and the first one is not tried
/// again over it.
#[tokio::test(flavor = "multi_thread")]
async fn what_failed_is_not_tried_over_what_was_pressed_since() {
    on_each("what_failed_is_not_tried_over_what_was_pressed_since", |url| async move {
        let play = Play::on(&url).await;
        play.command(ANA, "start").await;
        let (number, _) = play.modals.last(ANA);
        let last = questions(&play).await;
        play.modals.fail_in(&[ANA]);
        presses(&play, number, people::Screen::Registration).await;
        let rests = "SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM account WHERE rests_until > 0)";
        play.until_none("a chat that does not rest", rests).await;
        play.modals.fail_in(&[]);
        presses(&play, number, help::Screen::Questions).await;
        play.until_none("something that waits", WAITS).await;
        assert_eq!(in_message(&play, number), last, "{}", shown(&in_message(&play, number)));
        play.end().await;
    })
    .await;
}

/// A job changes what an answer shows while that is on its way, and Ana has pressed on: what she has pressed stands there, and the first
/// answer does not come once more.
#[tokio::test(flavor = "multi_thread")]
async fn what_changes_on_its_way_is_not_shown_over_what_was_pressed_since() {
    on_each("what_changes_on_its_way_is_not_shown_over", |url| async move {
        let play = Play::on(&url).await;
        play.command(ANA, "start").await;
        let (number, home) = play.modals.last(ANA);
        let last = questions(&play).await;
        // What it is about is known by this message.
        play.asks(ANA, Action::Go(people::Screen::Registration.into())).await;
        play.until_none("something that waits", WAITS).await;
        play.modals.hold();
        presses(&play, number, people::Screen::Registration).await;
        until("the answer is on its way", || play.modals.held() == 1).await;
        presses(&play, number, help::Screen::Questions).await;
        until("what was pressed then is there", || in_message(&play, number) != home).await;
        repairs_as(&play, i64::MAX / 2).await;
        play.modals.let_go();
        play.until_none("something that waits", WAITS).await;
        assert_eq!(in_message(&play, number), last, "{}", shown(&in_message(&play, number)));
        play.end().await;
    })
    .await;
}

/// Ana presses twice before anything is there, and the answers cross on their way: the platform puts the first one last. What she has pressed
/// last is shown once more.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_presses_at_once_the_second_one_stands_there_in_the_end() {
    on_each("of_two_presses_at_once_the_second_one_stands_there", |url| async move {
        let play = Play::on(&url).await;
        play.command(ANA, "start").await;
        let (number, _) = play.modals.last(ANA);
        let last = questions(&play).await;
        let at_once = Some(System.now() - 1_000);
        play.modals.cross();
        presses_at(&play, number, people::Screen::Registration, at_once).await;
        play.until_none("an answer that is not noted", WAITS).await;
        presses_at(&play, number, help::Screen::Questions, at_once).await;
        play.until_none("something that waits", WAITS).await;
        assert_eq!(in_message(&play, number), last, "{}", shown(&in_message(&play, number)));
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_turn_changes_that_had_begun_before_a_press_is_shown_after_it() {
    on_each("what_a_turn_changes_that_had_begun_before", |url| async move {
        let play = Play::on(&url).await;
        play.command("ana", "start").await;
        let (number, _) = play.chats.last("ana");
        let wire = Action::Go(people::Screen::Registration.into()).encode();
        play.chats.hold();
        play.does_unseen("ana", What::Press { wire, message: Some(number) }).await;
        until("it is on its way", || play.chats.held() == 1).await;
        let before = play.chats.sent("ana");
        repairs_with(&play, "ana", 1).await;
        play.chats.let_go();
        play.until_none("something that waits", WAITS).await;
        assert_eq!(play.chats.sent("ana"), before + 2, "it is shown once more");
        play.end().await;
    })
    .await;
}
