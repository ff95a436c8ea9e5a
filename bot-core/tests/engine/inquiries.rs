//! Questions to a support service: asked, taken by one, answered and opened again; and all that comes in between.

use std::sync::Arc;

use bot_core::area::Command;
use bot_core::areas::authorities::store as authorities;
use bot_core::areas::inquiries::{self, Command as Of};
use bot_core::conversation::Action;
use bot_core::credentials::Costs;
use bot_core::domain::{AuthorityId, FreshIds, InquiryId, OutboxId};
use bot_core::engine::{Operator, Setup, System};
use bot_core::store::outbox::LeaseInfo;
use bot_core::text::{Locale, Text, msg};
use bot_core::update::What;
use bot_core::wire::{Revision, Words};
use futures::FutureExt as _;

use crate::accounts::{ANA, THERE, count, last, link, played, registers, sees, settled};
use crate::clock::NOTICED;
use crate::play::{Play, all_later, on_each, until};
use crate::stand_ins::eva_is_away;
use crate::story::{sends, set_up};

const HOUR: i64 = 3_600_000;
const TOWN: &str = "Where do I change my town?";
const ANSWER: &str = "In your registration.";
/// A question that somebody has taken.
const TAKEN: &str = "SELECT 1 AS n FROM inquiry WHERE claimed_by IS NOT NULL";

fn words(text: &Text) -> String {
    Locale::english().plain(text)
}

/// Somebody asks from where they are, and does not say so where they are asked. The question of somebody new is for Spain.
pub(crate) async fn asks(play: &Play, who: &str) {
    play.command(who, "contact").await;
    play.presses(who, &words(&msg::button_write_service())).await;
    if play.asked(who).id.as_str() == "country" {
        play.says(who, "Spain").await;
    }
    play.says(who, TOWN).await;
    if play.chats_of(who).last(who).1.question().is_some() {
        play.presses(who, &words(&msg::inquiry_from_not())).await;
    }
    sends(play, who).await;
    settled(play).await;
}

/// Eva and Marco decide for Spain, where Ana has registered and asks.
async fn begins(play: &Play) {
    set_up(play).await;
    for (who, code) in [("eva", "spain"), ("marco", "spain"), ("otto", "operator")] {
        play.opens(who, code).await;
    }
    registers(play, ANA).await;
    asks(play, ANA).await;
}

async fn presses(play: &Play, who: &str, kind: impl Fn(&Of) -> bool) {
    let is_it = |action: &Action| matches!(action, Action::Do(Command::Inquiries(command)) if kind(command));
    play.presses_one(who, is_it).await;
}

/// Takes the question and begins to answer.
async fn takes(play: &Play, who: &str) {
    presses(play, who, |command| matches!(command, Of::Answer { .. })).await;
    settled(play).await;
}

async fn answers(play: &Play, who: &str, words: &str) {
    play.says(who, words).await;
    sends(play, who).await;
    settled(play).await;
}

async fn replies(play: &Play, words: &str) {
    presses(play, ANA, |command| matches!(command, Of::Reply { .. })).await;
    answers(play, ANA, words).await;
}

async fn id(play: &Play) -> InquiryId {
    InquiryId(play.number("SELECT MAX(id) AS n FROM inquiry").await)
}

/// Presses Answer on what was shown when there were so many messages.
async fn presses_answer(play: &Play, who: &str, inquiry: InquiryId, revision: u32) {
    let revision = Revision(revision);
    play.asks(who, Action::Do(Of::Answer { inquiry, revision, words: Words::default() }.into())).await;
}

/// Whether somebody is in the middle of an answer.
fn writes(play: &Play, who: &str) -> bool {
    play.chats_of(who).last(who).1.question().is_some()
}

fn has_read(play: &Play, who: &str, words: &str) -> bool {
    play.chats_of(who).all(who).iter().any(|(_, view)| crate::play::shown(view).contains(words))
}

async fn is(play: &Play, state: &'static str) -> bool {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let row = tx.one("SELECT state AS n FROM inquiry", Vec::new()).await.expect("one");
    row.get::<String>("n").expect("a word") == state
}

played!(a_question_is_asked_taken_answered_opened_again_and_closed, play, {
    begins(&play).await;
    for who in ["eva", "marco"] {
        sees(&play, who, &msg::inquiry_title(Text::words("Ana Nube"))).await;
    }
    play.command("eva", "queue").await;
    assert!(last(&play, "eva").contains("Question:"), "{}", last(&play, "eva"));
    takes(&play, "eva").await;
    until("her colleague reads who has it", || has_read(&play, "marco", "has taken this until")).await;
    assert!(has_read(&play, ANA, "Somebody is answering now"), "{}", last(&play, ANA));
    answers(&play, "eva", ANSWER).await;
    assert!(last(&play, ANA).contains(ANSWER), "{}", last(&play, ANA));
    assert!(!has_read(&play, ANA, "\u{2068}eva\u{2069}"), "the authority answers, and nobody by name");
    assert!(has_read(&play, "marco", ANSWER), "it is on every copy");
    let before = ["eva", "marco"].map(|who| play.chats.last(who).0);
    replies(&play, "And my school?").await;
    assert!(is(&play, "waiting").await, "it is open again");
    for (who, before) in ["eva", "marco"].into_iter().zip(before) {
        until("both are asked again", || {
            play.chats.last(who).0 > before && last(&play, who).contains("And my school?")
        })
        .await;
    }
    takes(&play, "marco").await;
    answers(&play, "marco", "There, too.").await;
    assert!(last(&play, ANA).contains("There, too."), "{}", last(&play, ANA));
    presses(&play, ANA, |command| matches!(command, Of::Close { .. })).await;
    assert!(is(&play, "answered").await, "she is asked first");
    let closes = |action: &Action| matches!(action, Action::Sure(Command::Inquiries(Of::Close { .. })));
    play.presses_one(ANA, closes).await;
    assert!(is(&play, "closed-by-asker").await);
    play.command("eva", "queue").await;
    assert!(!last(&play, "eva").contains("Question:"), "{}", last(&play, "eva"));
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM inquiry_message").await, 4);
});

played!(a_question_is_answered_in_a_colleagues_place_and_both_are_named_to_those_who_answer, play, {
    eva_is_away(&play).await;
    registers(&play, ANA).await;
    asks(&play, ANA).await;
    takes(&play, "tomas").await;
    answers(&play, "tomas", ANSWER).await;
    let both = msg::decided_for("tomas", "eva");
    for who in ["tomas", "marco"] {
        until("both are named on each copy", || play.reads(who, &both) > 0).await;
    }
    assert!(last(&play, ANA).contains(ANSWER), "{}", last(&play, ANA));
    assert_eq!(play.reads(ANA, &both), 0, "the authority answers, and nobody by name");
    let kept = "SELECT COUNT(*) AS n FROM inquiry_message m JOIN account t ON t.person_id = m.answered_by \
                JOIN account e ON e.person_id = m.answered_for \
                WHERE t.external_id = 'tomas' AND e.external_id = 'eva' AND m.for_name = 'eva'";
    assert_eq!(count(&play, kept).await, 1);
    replies(&play, "And my school?").await;
    takes(&play, "marco").await;
    answers(&play, "marco", "There, too.").await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM inquiry_message WHERE for_name IS NOT NULL").await, 1);
    // The colleague's own question is nothing to decide in her place.
    asks(&play, "eva").await;
    let hers = id(&play).await;
    presses_answer(&play, "tomas", hers, 1).await;
    assert!(!writes(&play, "tomas"), "{}", last(&play, "tomas"));
    presses_answer(&play, "marco", hers, 1).await;
    assert!(writes(&play, "marco"), "nobody is in his way: {}", last(&play, "marco"));
});

played!(where_somebody_was_is_said_in_words_if_they_wish, play, {
    set_up(&play).await;
    play.opens("eva", "spain").await;
    registers(&play, ANA).await;
    play.command(ANA, "profile").await;
    play.command(ANA, "contact").await;
    play.presses(ANA, &words(&msg::button_write_service())).await;
    play.says(ANA, TOWN).await;
    assert_eq!(play.asked(ANA).id.as_str(), "from");
    play.presses(ANA, &words(&msg::inquiry_place_people())).await;
    sends(&play, ANA).await;
    sees(&play, "eva", &msg::inquiry_from(msg::inquiry_place_people())).await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM inquiry WHERE origin = 'people'").await, 1, "and no more");
});

played!(of_two_who_press_answer_at_once_one_has_it, play, {
    begins(&play).await;
    let id = id(&play).await;
    tokio::join!(presses_answer(&play, "eva", id, 1), presses_answer(&play, "marco", id, 1));
    until("one of them is asked for it", || ["eva", "marco"].into_iter().any(|who| writes(&play, who))).await;
    settled(&play).await;
    let writing: Vec<&str> = ["eva", "marco"].into_iter().filter(|who| writes(&play, who)).collect();
    assert_eq!(writing.len(), 1, "{} {}", last(&play, "eva"), last(&play, "marco"));
    answers(&play, writing[0], ANSWER).await;
    presses_answer(&play, "eva", id, 1).await;
    presses_answer(&play, "marco", id, 1).await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM inquiry_message").await, 2, "it is answered once");
    assert!(!writes(&play, "eva") && !writes(&play, "marco"));
});

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_goes_on_with_is_free_after_an_hour() {
    on_each("what_nobody_goes_on_with_is_free", |url| async move {
        let play = Play::on(&url).await;
        begins(&play).await;
        takes(&play, "eva").await;
        play.says("eva", ANSWER).await;
        let setup = Setup { process: Some("second".to_owned()), costs: Costs::FOR_TESTS, ..Setup::default() };
        let other = play.next(0).begins(&url, setup).await;
        assert!(play.has(TAKEN).await);
        all_later(&[&play, &other], HOUR + 1000).await;
        play.until_none("a question that is taken", TAKEN).await;
        settled(&play).await;
        takes(&play, "marco").await;
        sends(&play, "eva").await;
        assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM inquiry_message").await, 1, "it is his now");
        answers(&play, "marco", "Under My registration.").await;
        assert!(last(&play, ANA).contains("Under My registration."), "{}", last(&play, ANA));
        other.end().await;
        play.end().await;
    })
    .await;
}

played!(a_clock_that_is_set_back_leaves_nothing_taken_for_longer_than_an_hour, play, {
    begins(&play).await;
    takes(&play, "eva").await;
    play.later(-30 * 24 * HOUR);
    // The step is noticed; from then on the hour counts.
    tokio::time::sleep(NOTICED).await;
    play.later(HOUR + 1000);
    play.until_none("a question that is taken", TAKEN).await;
    settled(&play).await;
    takes(&play, "marco").await;
    assert!(writes(&play, "marco"), "{}", last(&play, "marco"));
});

played!(a_question_can_be_given_back, play, {
    begins(&play).await;
    takes(&play, "eva").await;
    presses(&play, "eva", |command| matches!(command, Of::GiveBack { .. })).await;
    settled(&play).await;
    assert!(!play.has(TAKEN).await);
    takes(&play, "marco").await;
    assert!(writes(&play, "marco"), "{}", last(&play, "marco"));
    // What she wrote before is no answer any more.
    presses_answer(&play, "eva", id(&play).await, 1).await;
    assert!(has_read(&play, "eva", "has taken this until"));
});

/// Somebody decides for Spain no more.
async fn leaves(play: &Play, who: &str) {
    let (person, authority, now) = (play.person(who).await, AuthorityId(1), play.now());
    let left = play.engine.db().turn(move |tx| {
        async move {
            authorities::revoke(tx, person, authority, now).await?;
            let ord = FreshIds::new(now, 7).fresh::<OutboxId>().0;
            let info = LeaseInfo { now, process: "", lease: 0, ord };
            inquiries::store::leave(tx, (person, authority), info).await
        }
        .boxed()
    });
    left.await.expect("the database is there");
    play.engine.look_again();
}

played!(who_decides_there_no_more_keeps_no_question, play, {
    begins(&play).await;
    takes(&play, "eva").await;
    play.says("eva", ANSWER).await;
    leaves(&play, "eva").await;
    settled(&play).await;
    sends(&play, "eva").await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM inquiry_message").await, 1, "she may not answer any more");
    takes(&play, "marco").await;
    answers(&play, "marco", ANSWER).await;
    assert!(last(&play, ANA).contains(ANSWER), "{}", last(&play, ANA));
});

played!(a_service_that_goes_leaves_its_questions_to_the_next_one, play, {
    begins(&play).await;
    let operator = Operator::of(play.engine.db().clone(), Arc::new(System));
    let left = operator.take_out_of_use(AuthorityId(1)).await.expect("the database is there");
    assert_eq!(left.map(|left| left.inquiries), Some(1));
    play.engine.look_again();
    sees(&play, "otto", &msg::operator_left_inquiries(1)).await;
    until("she reads that nobody can answer", || last(&play, ANA).contains("No support service is set up yet")).await;
    presses_answer(&play, "eva", id(&play).await, 1).await;
    assert!(!writes(&play, "eva"), "nobody answers for a service that is not in use");
    let before = play.chats.last("eva").0;
    operator.set_up("es", None).await.expect("the database is there");
    play.engine.look_again();
    until("she is asked again", || play.chats.last("eva").0 > before && last(&play, "eva").contains(TOWN)).await;
    // The command does no harm twice.
    let before = play.chats.last("eva").0;
    operator.set_up("es", None).await.expect("the database is there");
    play.engine.look_again();
    settled(&play).await;
    assert_eq!(play.chats.last("eva").0, before, "she has been asked");
    takes(&play, "eva").await;
    answers(&play, "eva", ANSWER).await;
    assert!(last(&play, ANA).contains(ANSWER), "{}", last(&play, ANA));
});

played!(where_the_last_who_answers_is_gone_the_operator_and_who_asks_hear_of_it, play, {
    begins(&play).await;
    leaves(&play, "marco").await;
    settled(&play).await;
    assert!(!has_read(&play, "otto", "nobody can decide for"), "Eva is left");
    play.does("eva", What::Left).await;
    until("the operator is told", || has_read(&play, "otto", "nobody can decide for")).await;
    until("and who asks", || last(&play, ANA).contains("Nobody can answer there at the moment")).await;
    play.command("eva", "start").await;
    until("she can be asked again", || !last(&play, ANA).contains("Nobody can answer")).await;
    until("that is said, too", || has_read(&play, "otto", "Somebody can decide now for")).await;
    leaves(&play, "eva").await;
    until("the operator is told again", || has_read(&play, "otto", "nobody can decide for")).await;
    until("and who asks", || last(&play, ANA).contains("Nobody can answer there at the moment")).await;
});

played!(where_no_service_is_set_up_the_operator_hears_of_it, play, {
    set_up(&play).await;
    play.opens("otto", "operator").await;
    play.command("nora", "contact").await;
    play.presses("nora", &words(&msg::button_write_service())).await;
    play.says("nora", "Germany").await;
    play.says("nora", TOWN).await;
    if play.chats.last("nora").1.question().is_some() {
        play.presses("nora", &words(&msg::inquiry_from_not())).await;
    }
    sends(&play, "nora").await;
    sees(&play, "otto", &msg::operator_inquiry(Text::entry("country", "de"))).await;
    assert!(last(&play, "nora").contains("No support service is set up yet"), "{}", last(&play, "nora"));
    // It is kept for whom the service is handed to.
    let operator = Operator::of(play.engine.db().clone(), Arc::new(System));
    operator.set_up("de", None).await.expect("the database is there");
    play.engine.look_again();
    until("the operator reads that nobody decides there yet", || has_read(&play, "otto", "nobody can decide for"))
        .await;
});

played!(what_somebody_new_has_asked_is_the_teachers_once_they_are_one_person, play, {
    set_up(&play).await;
    play.opens("eva", "spain").await;
    registers(&play, ANA).await;
    asks(&play, THERE).await;
    link(&play, ANA, THERE).await;
    settled(&play).await;
    let hers = "SELECT COUNT(*) AS n FROM inquiry i JOIN account a ON a.person_id = i.person_id \
                WHERE a.external_id = 'ana'";
    assert_eq!(count(&play, hers).await, 1);
    sees(&play, "eva", &msg::inquiry_title(Text::words("Ana Nube"))).await;
    takes(&play, "eva").await;
    answers(&play, "eva", ANSWER).await;
    until("she reads it", || has_read(&play, ANA, ANSWER) || has_read(&play, THERE, ANSWER)).await;
});

/// As many as may wait.
const FULL: &str = "INSERT INTO inquiry (id, person_id, country, state, asked_at, since) \
                    SELECT p.n, a.person_id, 'es', 'waiting', p.n, p.n FROM account a, \
                      (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5) p \
                    WHERE a.external_id = 'ana'";
const FULL_OF_WORDS: &str = "INSERT INTO inquiry_message (inquiry_id, number, at, words) \
                             SELECT id, 1, 1, 'Where do I change my town?' FROM inquiry";

played!(as_many_wait_as_may, play, {
    set_up(&play).await;
    registers(&play, ANA).await;
    play.stores(FULL).await;
    play.stores(FULL_OF_WORDS).await;
    play.asks(ANA, Action::Do(Of::Write { from: None }.into())).await;
    assert!(!writes(&play, ANA), "{}", last(&play, ANA));
    play.command(ANA, "contact").await;
    assert!(last(&play, ANA).contains(&words(&msg::cap_open_inquiries())), "{}", last(&play, ANA));
});
