//! A card may stand in a chat more than once: what is decided is decided in every copy, whatever is on its way there.

use bot_core::area::{Command, Screen};
use bot_core::areas::people;
use bot_core::conversation::Action;
use bot_core::decision::{Topic, Whom};
use bot_core::domain::AccountId;
use bot_core::store::outbox::{self, LeaseInfo};
use bot_core::update::What;
use futures::FutureExt;

use crate::play::{Play, buttons, each, until};
use crate::story::{fill_in, sends, set_up};

pub(crate) fn is_validation(action: &Action) -> bool {
    matches!(action, Action::Do(Command::People(people::Command::Validate { .. })))
}

/// The messages of Eva's in which a teacher can be validated.
pub(crate) fn open(play: &Play) -> Vec<i64> {
    let can = |view| buttons(view).iter().any(|(_, action)| is_validation(action));
    play.chats.all("eva").iter().filter(|(_, view)| can(view)).map(|(number, _)| *number).collect()
}

/// Shows Eva a screen in a new message, as what happens elsewhere does.
pub(crate) async fn tells(play: &Play, screen: Screen) {
    let told = play.engine.db().turn(move |tx| {
        let screen = screen.clone();
        async move {
            let row = tx.one("SELECT id FROM account WHERE external_id = 'eva'", Vec::new()).await?;
            let whom = Whom::Account(row.get::<AccountId>("id")?);
            let info = LeaseInfo { now: 1, process: "other", lease: 0, ord: 1 };
            outbox::notify(tx, whom, (&screen, Topic::Asked), info).await
        }
        .boxed()
    });
    told.await.expect("the database is there");
}

/// A new message about the same takes the buttons of the newest copy only, and waits for a slow platform: no other copy may rely on it.
#[tokio::test(flavor = "multi_thread")]
async fn every_copy_is_over_though_a_newer_message_is_on_its_way() {
    each("every_copy_is_over_though_a_newer_message_is_on_its_way", async |play| {
        set_up(play).await;
        play.opens("eva", "spain").await;
        fill_in(play, "ana").await;
        sends(play, "ana").await;
        let is_question =
            |action: &Action| matches!(action, Action::Do(Command::People(people::Command::AskTeacher { .. })));
        play.presses_one("eva", is_question).await;
        play.says("eva", "Which classes do you teach?").await;
        sends(play, "eva").await;
        let copies = open(play);
        assert_eq!(copies.len(), 2, "the card that came first, and the one in the place of the question");

        let (number, validate) = play.finds("eva", is_validation).await;
        let Action::Do(Command::People(people::Command::Validate { teacher, .. })) = &validate else { panic!("it is") };
        play.chats.hang(true);
        tells(play, people::Screen::Teacher { person: *teacher }.into()).await;
        until("another message about her is on its way", || play.chats.on_the_way().0 == 1).await;
        play.does_unseen("eva", What::Press { wire: validate.encode(), message: Some(number) }).await;
        play.chats.hang(false);
        until("it is decided in every copy", || open(play).is_empty()).await;
        until("the other message is there", || play.chats.last("eva").0 > copies[1]).await;
        until("it is decided in every copy", || open(play).is_empty()).await;
    })
    .await;
}
