//! A platform with modals for several questions, and with places where others are.

use std::time::Duration;

use bot_core::area;
use bot_core::areas::{drafts, help, people};
use bot_core::conversation::{Action, Answer, Press, QuestionId};
use bot_core::engine::{Outside as _, System};
use bot_core::store::outbox::{self, LeaseInfo};
use bot_core::text::{Locale, Text};
use bot_core::update::{Reply, What, Where};
use bot_core::view::View;

use futures::FutureExt as _;

use crate::play::{Play, on_each, shown, until};
use crate::story::{fill_in, sends, set_up};

fn pressed(action: &Action) -> What {
    What::Press { wire: action.encode(), message: None }
}

fn typed(name: &str) -> What {
    What::Command { name: name.into(), argument: None, number: 1 }
}

fn text(words: &str) -> Answer {
    Answer::Text(words.to_owned())
}

/// What a modal asks, and what it carries.
fn modal(reply: &Reply) -> (Vec<String>, Action) {
    match reply.ask.as_ref().expect("a modal is opened") {
        View::Ask { pending, fill, .. } => {
            (pending.iter().map(|question| question.id.as_str().to_owned()).collect(), fill.clone())
        }
        View::Browse { question, fill, .. } => (vec![question.id.as_str().to_owned()], fill.clone()),
        View::Review { .. } | View::Card { .. } | View::Commands(_) => panic!("nothing is asked"),
    }
}

fn sent(modal: &Action, answers: &[(&str, Answer)]) -> What {
    let answers = answers.iter().map(|(id, answer)| (QuestionId::from_code((*id).to_owned()), answer.clone()));
    What::Answers { wire: modal.encode(), answers: answers.collect(), message: None }
}

/// Opens the note to a support service, which asks one thing, or a form with several texts: here that of a new school.
async fn registering(play: &Play) -> Action {
    play.does_at(Where::Own, "ana", typed("start")).await;
    let reply = play.does_at(Where::Own, "ana", pressed(&Action::Do(people::Command::EditProfile.into()))).await;
    let (asked, fill) = modal(&reply);
    assert_eq!(asked[0], "name");
    fill
}

fn now(play: &Play) -> View {
    play.modals.last("ana").1
}

fn plain(text: &Text) -> String {
    Locale::english().plain(text)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_modal_answers_several_questions_and_may_be_half_empty() {
    on_each("a_modal_answers_several_questions", |url| async move {
        let play = Play::on(&url).await;
        let fill = registering(&play).await;
        // What is left empty is asked again, and is no mistake.
        let answers = [("name", text("Ana Nube")), ("country", Answer::Skip)];
        let reply = play.does_at(Where::Own, "ana", sent(&fill, &answers)).await;
        assert!(reply.toast.is_none() && !reply.too_late);
        assert!(shown(&now(&play)).starts_with("In which country is your school?"), "{}", shown(&now(&play)));
        // A modal that was sent with nothing in it changes nothing and says nothing.
        let View::Browse { fill, .. } = now(&play) else { panic!("a list") };
        let reply = play.does_at(Where::Own, "ana", sent(&fill, &[("country", Answer::Skip)])).await;
        assert!(reply.toast.is_none(), "{:?}", reply.toast);
        assert!(shown(&now(&play)).starts_with("In which country is your school?"));
    })
    .await;
}

/// Somebody is faster than the platform: the modal is sent before the message behind it is there.
#[tokio::test(flavor = "multi_thread")]
async fn one_form_stands_in_one_message_however_fast_it_is_filled_in() {
    on_each("one_form_stands_in_one_message", |url| async move {
        let play = Play::on(&url).await;
        play.does_at(Where::Own, "ana", typed("start")).await;
        play.modals.delay(Duration::from_millis(300));
        let reply = play.does_at(Where::Own, "ana", pressed(&Action::Do(people::Command::EditProfile.into()))).await;
        let (_, fill) = modal(&reply);
        play.does_at(Where::Own, "ana", sent(&fill, &[("name", text("Ana Nube"))])).await;
        play.until_none("anything on its way", "SELECT slot AS n FROM outbox").await;
        let asks = |view: &View| matches!(view, View::Ask { .. } | View::Browse { .. });
        let all = play.modals.all("ana");
        let open: Vec<String> = all.iter().map(|(_, view)| view).filter(|view| asks(view)).map(shown).collect();
        assert_eq!(open.len(), 1, "{open:#?}");
        assert!(shown(&now(&play)).starts_with("In which country is your school?"), "{}", shown(&now(&play)));
    })
    .await;
}

/// One conversation is one message: the notice that asked for words stays, and the question becomes what comes of it.
#[tokio::test(flavor = "multi_thread")]
async fn a_modal_that_was_opened_from_a_notice_leaves_no_question_behind() {
    on_each("a_modal_that_was_opened_from_a_notice", |url| async move {
        const EVA: &str = "eva@discord";
        let play = Play::on(&url).await;
        set_up(&play).await;
        play.opens(EVA, "spain").await;
        fill_in(&play, "ana").await;
        sends(&play, "ana").await;
        let asks =
            |action: &Action| matches!(action, Action::Do(area::Command::People(people::Command::AskTeacher { .. })));
        let (notice, ask) = play.finds(EVA, asks).await;
        let before = play.modals.all(EVA);
        let press = What::Press { wire: ask.encode(), message: Some(notice) };
        let (_, fill) = modal(&play.does_at(Where::Own, EVA, press).await);
        let words = "Which class do you teach?";
        let answers = vec![(QuestionId::new("words"), text(words))];
        let sent = What::Answers { wire: fill.encode(), answers, message: Some(notice) };
        play.does_at(Where::Own, EVA, sent).await;
        let after = play.modals.all(EVA);
        assert_eq!(after[..before.len()], before, "what stood there stays");
        let form: Vec<&View> = after[before.len()..].iter().map(|(_, view)| view).collect();
        assert!(matches!(form[..], [View::Review { .. }]) && shown(form[0]).contains(words), "{form:#?}");
    })
    .await;
}

/// A menu is no notice: the form goes on in its place.
#[tokio::test(flavor = "multi_thread")]
async fn a_modal_that_was_opened_from_a_menu_goes_on_in_its_place() {
    on_each("a_modal_that_was_opened_from_a_menu", |url| async move {
        let play = Play::on(&url).await;
        let fill = registering(&play).await;
        let (menu, _) = play.modals.all("ana").into_iter().next().expect("Home");
        play.stores("DELETE FROM message WHERE question IS NOT NULL").await;
        let before = play.modals.all("ana").len();
        let What::Answers { wire, answers, .. } = sent(&fill, &[("name", text("Ana Nube"))]) else { panic!("answers") };
        play.does_at(Where::Own, "ana", What::Answers { wire, answers, message: Some(menu) }).await;
        let after = play.modals.all("ana");
        let now = &after.iter().find(|(number, _)| *number == menu).expect("it is still there").1;
        assert!(after.len() == before && shown(now).starts_with("In which country"), "{}", shown(now));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_modal_that_is_sent_twice_counts_once() {
    on_each("a_modal_that_is_sent_twice_counts_once", |url| async move {
        let play = Play::on(&url).await;
        let fill = registering(&play).await;
        for _ in 0..2 {
            play.does_at(Where::Own, "ana", sent(&fill, &[("name", text("Ana Nube"))])).await;
        }
        let view = now(&play);
        assert!(shown(&view).starts_with("In which country is your school?"), "{}", shown(&view));
        assert!(view.question().is_some_and(|question| question.problem.is_none()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_modal_neither_overwrites_nor_is_lost() {
    on_each("a_late_modal_neither_overwrites", |url| async move {
        let play = Play::on(&url).await;
        let fill = registering(&play).await;
        play.does_at(Where::Own, "ana", sent(&fill, &[("name", text("Ana Nube"))])).await;
        // A second modal of the same question stood open on another device.
        play.does_at(Where::Own, "ana", sent(&fill, &[("name", text("Ana Lluvia"))])).await;
        let view = now(&play);
        let question = view.question().expect("a question").clone();
        assert_eq!((question.id.as_str(), question.typed.as_deref()), ("name", Some("Ana Lluvia")));
        assert!(plain(&question.problem.expect("it says why")).contains("You have already answered"));
        let View::Ask { fill, .. } = view else { panic!("a question") };
        // Sent again, it is meant so.
        play.does_at(Where::Own, "ana", sent(&fill, &[("name", text("Ana Lluvia"))])).await;
        assert!(shown(&now(&play)).starts_with("In which country is your school?"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_into_a_form_that_is_over_is_given_back() {
    on_each("what_is_typed_into_a_form_that_is_over", |url| async move {
        let play = Play::on(&url).await;
        let fill = registering(&play).await;
        let Action::Form { conversation, .. } = fill else { panic!("a form") };
        play.does_at(Where::Own, "ana", pressed(&Action::Sure(drafts::Command::Discard { conversation }.into()))).await;
        let reply = play.does_at(Where::Own, "ana", sent(&fill, &[("name", text("Ana Nube"))])).await;
        assert!(reply.too_late && reply.shows, "{reply:?}");
        let forged =
            What::Answers { wire: "x".into(), answers: vec![(QuestionId::new("name"), text("x"))], message: None };
        assert!(play.does_at(Where::Own, "ana", forged).await.too_late);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_modal_opens_with_the_form_and_by_its_button() {
    on_each("a_modal_opens_with_the_form", |url| async move {
        let play = Play::on(&url).await;
        let fill = registering(&play).await;
        let on_screen = now(&play).question().map(|question| question.id.as_str().to_owned());
        assert_eq!(on_screen.as_deref(), Some("name"), "the question stands on the screen, too");
        let reply = play.does_at(Where::Own, "ana", pressed(&fill)).await;
        assert_eq!(modal(&reply).1, fill);
        assert!(!reply.shows, "a modal changes nothing");
        // When an answer took too long, the modal is opened from what is kept.
        let reply = play.does_at(Where::Own, "ana", pressed(&Action::Do(drafts::Command::GoOn.into()))).await;
        assert_eq!(modal(&reply).1, fill);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_entries_are_ticked_together() {
    on_each("several_entries_are_ticked_together", |url| async move {
        let play = Play::on(&url).await;
        let fill = registering(&play).await;
        play.does_at(Where::Own, "ana", sent(&fill, &[("name", text("Ana Nube"))])).await;
        let View::Browse { list, .. } = now(&play) else { panic!("countries") };
        assert!(list.choices.len() > 8, "a list of this platform is longer: {}", list.choices.len());
        assert!(list.tick.is_none(), "there is one country");
        let spain = list.choices.iter().find(|choice| choice.key == "es").map(|choice| choice.action.clone());
        let spain = spain.unwrap_or_else(|| {
            let Action::Form { conversation, revision, .. } = list.choices[0].action else { panic!("a form") };
            Action::Form { conversation, revision, press: Press::Choose("es".into()) }
        });
        play.does_at(Where::Own, "ana", pressed(&spain)).await;
        play.does_at(Where::Own, "ana", What::Text { words: "Escuela".into(), number: play.modals.number() }).await;
        let View::Browse { list, .. } = now(&play) else { panic!("a list") };
        let none = list.choices.last().expect("none of these").action.clone();
        play.does_at(Where::Own, "ana", pressed(&none)).await;
        let View::Ask { fill, pending, .. } = now(&play) else { panic!("texts") };
        let open: Vec<&str> = pending.iter().map(|question| question.id.as_str()).collect();
        assert_eq!(open[..2], ["school-name", "town"]);
        let school = [("school-name", text("Escuela Nube")), ("town", text("Valverde"))];
        play.does_at(Where::Own, "ana", sent(&fill, &school)).await;
        let View::Browse { list, .. } = now(&play) else { panic!("regions") };
        let aragon = list.choices.iter().find(|choice| choice.key == "es-ar").expect("on the first page");
        play.does_at(Where::Own, "ana", pressed(&aragon.action)).await;
        let View::Browse { question, list, .. } = now(&play) else { panic!("subjects") };
        let tick = list.tick.expect("several may be chosen").encode();
        let keys: Vec<String> = list.choices[..2].iter().map(|choice| choice.key.clone()).collect();
        let forged = What::Ticked { wire: tick.clone(), keys: vec!["never-offered".into()], message: None };
        assert!(play.does_at(Where::Own, "ana", forged).await.toast.is_some(), "what was never offered is refused");
        play.does_at(Where::Own, "ana", What::Ticked { wire: tick.clone(), keys: keys.clone(), message: None }).await;
        let after = now(&play);
        if list.pages == 1 {
            assert_ne!(after.question().map(|next| &next.id), Some(&question.id), "that is the answer");
        } else {
            let View::Browse { list, .. } = &after else { panic!("the same list") };
            assert_eq!(list.choices.iter().filter(|choice| choice.ticked).count(), 2);
        }
        let again = play.does_at(Where::Own, "ana", What::Ticked { wire: tick, keys, message: None }).await;
        let is_over = after.question().map(|next| &next.id) != Some(&question.id);
        assert_eq!(again.toast.is_some(), is_over, "the same twice is one, and an old list changes nothing");
        assert_eq!(now(&play), after);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_personal_is_not_shown_where_others_are() {
    on_each("what_is_personal_is_not_shown", |url| async move {
        let play = Play::on(&url).await;
        let reply = play.does_at(Where::Others, "ana", typed("help")).await;
        assert!(reply.shows && reply.elsewhere.is_none() && play.modals.aside("ana").len() == 1);
        // Nobody knows her chat yet: it is found when something is sent there.
        let reply = play.does_at(Where::Others, "ana", typed("inbox")).await;
        assert!(!reply.shows && !reply.aside, "{reply:?}");
        assert!(reply.elsewhere.is_some() && play.modals.aside("ana").len() == 1);
        until("it is sent to her own chat", || !play.modals.is_empty("ana")).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_no_messages_sees_it_where_it_was_asked_for() {
    on_each("who_takes_no_messages_sees_it", |url| async move {
        let play = Play::on(&url).await;
        play.modals.close("ana");
        let reply = play.does_at(Where::Others, "ana", typed("inbox")).await;
        let screen = reply.elsewhere.expect("it is sent to her own chat first");
        // She asks to see it here.
        let reply = play.does_at(Where::Aside, "ana", pressed(&Action::Go(screen))).await;
        assert!(reply.shows && reply.aside, "{reply:?}");
        until("she sees it here", || play.modals.aside("ana").len() == 1).await;
        let reached = "SELECT 1 AS n FROM account WHERE external_id = 'ana' AND unreachable_at IS NULL";
        play.until_none("somebody of whom it is not known that she takes no messages", reached).await;
        let reply = play.does_at(Where::Others, "ana", typed("inbox")).await;
        assert!(reply.shows && reply.aside && reply.elsewhere.is_none(), "{reply:?}");
        until("she sees it here again", || play.modals.aside("ana").len() == 2).await;
        // When she writes in her own chat, she takes them again, and gets what waited.
        play.modals.open("ana");
        play.does_at(Where::Own, "ana", typed("home")).await;
        until("she gets what waited", || !play.modals.is_empty("ana")).await;
    })
    .await;
}

/// Lets the message of a form be shown anew.
async fn repairs(play: &Play) {
    let repaired = play.engine.db().turn(|tx| {
        async {
            // It says something else than it did: what looks the same is not sent again.
            tx.run("UPDATE message SET look = look + 1", Vec::new()).await?;
            let shown = tx.one("SELECT subject FROM message WHERE subject IS NOT NULL", Vec::new()).await?;
            let now = System.now();
            let info = LeaseInfo { now, process: "other", lease: 0, ord: now };
            outbox::repair(tx, shown.get("subject")?, info).await
        }
        .boxed()
    });
    repaired.await.expect("the database is there");
    // Whatever happens wakes the courier.
    play.command("jan", "start").await;
}

/// A message is repaired while a press puts something else there, by a way of its own: what the press brought stays, also where it has
/// overtaken the repair, and the platform puts that over it.
#[tokio::test(flavor = "multi_thread")]
async fn a_repair_that_is_on_its_way_does_not_undo_a_press() {
    on_each("a_repair_that_is_on_its_way", |url| async move {
        for slow in [300, 1200] {
            let database = testkit::another(&url).await;
            let play = Play::on(&database.url).await;
            registering(&play).await;
            let (number, form) = play.modals.last("ana");
            play.modals.delay(Duration::from_millis(slow));
            repairs(&play).await;
            until("the repair is on its way", || !play.modals.is_slow()).await;
            let away = What::Press { wire: Action::Go(help::Screen::Questions.into()).encode(), message: Some(number) };
            play.does_at(Where::Own, "ana", away).await;
            tokio::time::sleep(Duration::from_millis(slow)).await;
            let shows_help = || shown(&play.modals.last("ana").1) != shown(&form);
            until("what she has asked for stands there", shows_help).await;
            assert_eq!(play.modals.last("ana").0, number, "it is the same message");
            // What is repaired then is what stands there.
            play.until_none("anything on its way", "SELECT slot AS n FROM outbox").await;
            assert!(shows_help(), "{slow} ms");
            play.end().await;
        }
    })
    .await;
}

/// An answer takes long, and its message is repaired meanwhile: the repair, which would take longer still, waits, and then there is
/// nothing to repair.
#[tokio::test(flavor = "multi_thread")]
async fn a_repair_does_not_overtake_an_answer() {
    on_each("a_repair_does_not_overtake_an_answer", |url| async move {
        let play = Play::on(&url).await;
        registering(&play).await;
        let (number, form) = play.modals.last("ana");
        play.modals.delay(Duration::from_millis(1200));
        let away = What::Press { wire: Action::Go(help::Screen::Questions.into()).encode(), message: Some(number) };
        play.does_at(Where::Own, "ana", away).await;
        until("the answer is on its way", || !play.modals.is_slow()).await;
        play.modals.delay(Duration::from_millis(1500));
        repairs(&play).await;
        until("the answer stands there", || shown(&play.modals.last("ana").1) != shown(&form)).await;
        play.until_none("anything on its way", "SELECT slot AS n FROM outbox").await;
        assert_ne!(shown(&play.modals.last("ana").1), shown(&form), "and nothing is put over it");
        play.end().await;
    })
    .await;
}
