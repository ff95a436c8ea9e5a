//! What people do until something of everything is stored: two teachers, their approvers, an operator.

use bot_core::area::Command;
use bot_core::areas::authorities::store as authorities;
use bot_core::areas::contacts::{self, Invitation, InvitationKind};
use bot_core::areas::{approval, news, people, projects};
use bot_core::conversation::{Action, Press};
use bot_core::domain::{AuthorityId, LinkId, ProjectId, hash_of};
use bot_core::platform::Platform;
use bot_core::store::Error;
use bot_core::update::{Intake as _, Listens as _, What};
use futures::FutureExt;

use crate::play::{Play, each};

/// Registers up to the review.
pub(crate) async fn fill_in(play: &Play, who: &str) {
    fill_in_as(play, who, "Ana Nube").await;
}

/// The same for somebody of this name.
pub(crate) async fn fill_in_as(play: &Play, who: &str, name: &str) {
    play.command(who, "start").await;
    let register = Action::Do(people::Command::EditProfile.into()).encode();
    play.does(who, What::Press { wire: register, message: None }).await;
    play.says(who, name).await;
    play.says(who, "Spain").await;
    play.says(who, "Valverde").await;
    play.presses(who, "not listed").await;
    play.says(who, "Escuela Nube").await;
    play.says(who, "Valverde").await;
    play.presses(who, "Aragon").await;
    play.says(who, "biology, art").await;
    play.presses(who, "Done").await;
    play.says(who, "spanish").await;
    play.presses(who, "Done").await;
}

/// The words of which the title of Ana's second draft consists; too many, so they stay as an answer to be corrected.
pub(crate) const TOO_LONG: &str = "A title that goes on and on until nobody remembers how it began, and then goes on a \
                                   little longer, because it can.";

/// An authority and the code of the link by which somebody becomes its approver; the operator's without one.
const CODES: [(&str, Option<&str>); 3] = [("spain", Some("es")), ("poland", Some("pl")), ("operator", None)];

pub(crate) async fn set_up(play: &Play) {
    let added = play.engine.db().turn(|tx| {
        async move {
            for (number, (code, country)) in (1..).zip(CODES) {
                let kind = match country {
                    Some(country) => {
                        let authority = authorities::add(tx, AuthorityId(number), (country, None), 1).await?;
                        InvitationKind::Approver { authority }
                    }
                    None => InvitationKind::Operator,
                };
                let (id, reusable) = (LinkId(number), true);
                let (code, hash, made_at) = (None, hash_of(code), 1);
                let invitation =
                    Invitation { id, kind, code, reusable, made_at, expires_at: None, revoked_at: None, used: None };
                contacts::store::add_invitation(tx, &invitation, &hash).await?;
            }
            Ok::<(), Error>(())
        }
        .boxed()
    });
    added.await.expect("the authorities are added");
}

/// Registers a teacher in Poland, and sends.
async fn registers_in_poland(play: &Play, who: &str) {
    registers_in_poland_as(play, who, "Jan Lipa").await;
}

/// The same for somebody of this name.
pub(crate) async fn registers_in_poland_as(play: &Play, who: &str, name: &str) {
    play.command(who, "start").await;
    play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
    for words in [name, "Poland", "Lipowo"] {
        play.says(who, words).await;
    }
    play.presses(who, "not listed").await;
    for words in ["Szkoła Pod Lipą", "Lipowo", "art"] {
        play.says(who, words).await;
    }
    play.presses(who, "Done").await;
    play.says(who, "polish").await;
    play.presses(who, "Done").await;
    sends(play, who).await;
}

pub(crate) async fn sends(play: &Play, who: &str) {
    play.presses_one(who, |action| matches!(action, Action::Form { press: Press::Send, .. })).await;
}

/// Publishes a post without a picture.
pub(crate) async fn publishes(play: &Play, who: &str, project: ProjectId, headline: &str, words: &str) {
    play.asks(who, Action::Do(news::Command::Write { project }.into())).await;
    play.says(who, headline).await;
    play.says(who, words).await;
    play.presses(who, "Skip").await;
    sends(play, who).await;
}

/// Ana, who has a link, shares somebody with the bot, who accepts: they are contacts.
pub(crate) async fn meets(play: &Play, who: &str) {
    play.does("ana", What::Shared { accounts: vec![who.into()], number: play.chats.number() }).await;
    let accepts = |action: &Action| {
        matches!(action, Action::Do(Command::Contacts(contacts::Command::AnswerRequest { accept: true, .. })))
    };
    play.presses_one(who, accepts).await;
}

/// Fills a new project in for the only contact, up to the review.
pub(crate) async fn drafts(play: &Play, who: &str) {
    play.asks(who, Action::Do(projects::Command::New.into())).await;
    play.presses(who, "Jan Lipa").await;
    for words in ["Clouds over two towns", "We watch the sky for a month.", "english, spanish"] {
        play.says(who, words).await;
    }
    play.presses(who, "Done").await;
    play.says(who, "geography").await;
    play.presses(who, "Done").await;
    for words in ["9-12", "24", "chat"] {
        play.says(who, words).await;
    }
    play.presses(who, "Done").await;
    for words in ["To observe.", "October: we meet.", "A small atlas of clouds."] {
        play.says(who, words).await;
    }
    play.presses(who, "Skip").await;
}

/// Plays up to Ana and Jan, who are validated by their services; there is an operator.
pub(crate) async fn play_up_to_teachers(play: &Play) {
    set_up(play).await;
    for (who, code) in [("eva", "spain"), ("marco", "spain"), ("olga", "poland"), ("otto", "operator")] {
        play.opens(who, code).await;
    }
    fill_in(play, "ana").await;
    sends(play, "ana").await;
    registers_in_poland(play, "jan").await;
    for service in ["eva", "olga"] {
        play.presses_one(service, |action| {
            matches!(action, Action::Do(Command::People(people::Command::Validate { .. })))
        })
        .await;
    }
}

/// Plays up to a project that Ana has offered to Jan.
pub(crate) async fn play_up_to_an_offer(play: &Play) {
    play_up_to_teachers(play).await;
    // What is told to Marco from now on waits for him.
    play.does("marco", What::Left).await;
    play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
    meets(play, "jan").await;
    drafts(play, "ana").await;
    sends(play, "ana").await;
}

/// Plays on each engine, from an active project of Ana and Jan on.
pub(crate) async fn each_started(name: &str, play: impl AsyncFn(&Play, ProjectId)) {
    each(name, async |at| {
        let project = play_up_to_the_start(at).await;
        play(at, project).await;
    })
    .await;
}

/// Plays up to a project that is active, where decisions cannot be undone. Gives its number.
pub(crate) async fn play_up_to_the_start(play: &Play) -> ProjectId {
    play_up_to_an_offer(play).await;
    play.presses_one("jan", |action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. }))))
        .await;
    approves(play, "eva").await;
    approves(play, "olga").await;
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let sql = "SELECT id FROM project WHERE state = 'active'";
    tx.one(sql, Vec::new()).await.expect("it is active").get("id").expect("a number")
}

/// Plays up to a project that one of two authorities has approved, and a draft in the middle.
pub(crate) async fn play_up_to_a_vote(play: &Play) {
    play_up_to_an_offer(play).await;
    play.presses_one("jan", |action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. }))))
        .await;
    approves(play, "eva").await;
    play.asks("ana", Action::Do(projects::Command::New.into())).await;
    play.presses("ana", "Jan Lipa").await;
    play.says("ana", TOO_LONG).await;
    play.command("jan", "link").await;
    play.engine.dead_letter(Platform::Telegram, "{", "not an update").await.expect("the database is there");
    play.engine.attempt("connecting").await.expect("the database is there");
    play.engine.lease("polling", std::time::Duration::from_secs(60)).await.expect("the database is there");
    play.engine.leave_off("polling", "page 7").await.expect("the database is there");
}

/// Whether a button approves a project.
pub(crate) fn is_approval(action: &Action) -> bool {
    matches!(action, Action::Do(Command::Approval(approval::Command::Approve { .. })))
}

pub(crate) async fn approves(play: &Play, who: &str) {
    play.presses_one(who, is_approval).await;
}
