//! A message above that becomes a record by the answer to an update: it is made one once, by that or by whoever delivers, and where
//! something else is on its way there, what that is stays.

use bot_core::areas::{help, people};
use bot_core::conversation::Action;
use bot_core::engine::{Outside as _, System};
use bot_core::store::outbox::{self, LeaseInfo};
use bot_core::text::{Locale, msg};
use bot_core::update::{Intake as _, Record, Update, What};
use bot_core::view::View;
use futures::FutureExt as _;

use crate::play::{Play, buttons, on_each, plain, shown, until, update_of};

const ANA: &str = "ana";
/// What waits to be delivered.
const WAITS: &str = "SELECT slot FROM outbox";
/// Questions that are over.
const RECORDS: &str = "SELECT COUNT(*) AS n FROM message WHERE is_over = 1";

/// Somebody does something where the answer to it can carry a record; gives that.
async fn does(play: &Play, id: &str, what: What) -> Option<Record> {
    let update = Update { carries: true, ..update_of(ANA, what, id.to_owned()) };
    play.engine.handle(update).await.expect("the database is there").record
}

async fn writes(play: &Play, words: &str) -> Option<Record> {
    does(play, words, What::Text { words: words.to_owned(), number: play.chats.number() }).await
}

/// Ana is asked for her name; gives the message that does.
async fn is_asked(play: &Play) -> i64 {
    play.command(ANA, "start").await;
    play.asks(ANA, Action::Do(people::Command::EditProfile.into())).await;
    play.chats.last(ANA).0
}

/// What a message shows.
fn in_message(play: &Play, number: i64) -> View {
    let all = play.chats.all(ANA);
    all.into_iter().find(|(at, _)| *at == number).expect("the message is there").1
}

/// A press on what leads to the questions, in a message.
fn press(number: i64) -> What {
    What::Press { wire: Action::Go(help::Screen::Questions.into()).encode(), message: Some(number) }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answered_question_becomes_a_record_by_the_answer_to_its_update_alone() {
    on_each("an_answered_question_becomes_a_record_by_the_answer", |url| async move {
        let play = Play::on(&url).await;
        let number = is_asked(&play).await;
        let question = in_message(&play, number);
        let record = writes(&play, "Ana Nube").await.expect("nothing else is on its way there");
        assert_eq!((record.number, record.address.as_str()), (number, ANA));
        assert_eq!(plain(&shown(&record.view)), "Name: Ana Nube");
        play.until_none("something that waits", WAITS).await;
        assert!(play.chats.last(ANA).0 > number, "the next question is asked");
        assert_eq!(in_message(&play, number), question, "nobody else changes it");
        assert_eq!(play.number(RECORDS).await, 1, "and it counts as done");
        // Where the answer carries nothing, whoever delivers makes the record.
        let (next, _) = play.chats.last(ANA);
        play.says(ANA, "Spain").await;
        assert!(buttons(&in_message(&play, next)).is_empty());
        // What is searched for is a question once more, below.
        let (next, _) = play.chats.last(ANA);
        let record = writes(&play, "Escuela").await.expect("nothing else is on its way there");
        assert_eq!(record.number, next);
        play.until_none("something that waits", WAITS).await;
        assert_eq!(play.number(RECORDS).await, 3);
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_menu_that_comes_once_more_leaves_its_buttons_to_the_newest_by_the_answer() {
    on_each("a_menu_that_comes_once_more", |url| async move {
        let play = Play::on(&url).await;
        play.command(ANA, "start").await;
        play.command(ANA, "help").await;
        let (number, _) = play.chats.last(ANA);
        let help = What::Command { name: "help".into(), argument: None, number: play.chats.number() };
        let record = does(&play, "help", help).await.expect("nothing else is on its way there");
        assert_eq!(record.number, number);
        assert_eq!(shown(&record.view), Locale::english().plain(&msg::continues_below()));
        play.until_none("something that waits", WAITS).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM message").await, 2, "Home, and the newest");
        play.end().await;
    })
    .await;
}

/// Lets the question that Ana is asked be shown anew where it stands, whatever that shows.
async fn repairs(play: &Play) {
    let repaired = play.engine.db().turn(|tx| {
        async {
            tx.run("UPDATE message SET look = NULL", Vec::new()).await?;
            let shown = tx.one("SELECT subject FROM message WHERE subject IS NOT NULL", Vec::new()).await?;
            let now = System.now();
            let info = LeaseInfo { now, process: "other", lease: 0, ord: now };
            outbox::repair(tx, shown.get("subject")?, info).await
        }
        .boxed()
    });
    repaired.await.expect("the database is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_carried_to_a_message_where_something_is_on_its_way() {
    on_each("nothing_is_carried_to_a_message_where_something_is", |url| async move {
        let play = Play::on(&url).await;
        let number = is_asked(&play).await;
        play.chats.hold();
        repairs(&play).await;
        until("it is on its way once more", || play.chats.held() == 1).await;
        assert_eq!(writes(&play, "Ana Nube").await, None);
        play.chats.let_go();
        play.until_none("something that waits", WAITS).await;
        assert!(play.chats.last(ANA).0 > number, "the next question is asked");
        assert_eq!(play.number(RECORDS).await, 1, "whoever delivers has made it a record");
        play.end().await;
    })
    .await;
}

/// The next question takes long, and Ana presses in the one that she has answered.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_pressed_in_a_message_that_became_a_record_is_there_in_the_end() {
    on_each("what_is_pressed_in_a_message_that_became_a_record", |url| async move {
        let play = Play::on(&url).await;
        let number = is_asked(&play).await;
        play.chats.hold();
        assert_eq!(writes(&play, "Ana Nube").await.map(|record| record.number), Some(number));
        until("the next question is on its way", || play.chats.held() == 1).await;
        play.does_unseen(ANA, press(number)).await;
        play.chats.let_go();
        play.until_none("something that waits", WAITS).await;
        let help = Locale::english().plain(&msg::help_title());
        assert!(shown(&in_message(&play, number)).contains(&help), "what was pressed is there");
        assert_eq!(play.number(RECORDS).await, 0, "and it is known");
        play.end().await;
    })
    .await;
}
