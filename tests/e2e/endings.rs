//! How a project can end or turn other than well: declined, returned, rejected, withdrawn, edited, undone.

use bot_core::lists::List;
use bot_core::text::{Locale, Text, msg};
use rehearsal::{Actor, Cast, Offer, Parts, Profile, Stage};

use crate::{cast, each_platform, ends_well, stage};

/// Everybody is there, and Ana's project waits for Jan.
async fn offered(stage: &Stage) -> (Cast, Parts) {
    let (cast, parts) = cast(stage).await;
    cast.prepare(&parts.links).await.expect("everybody is there");
    cast.offer(&parts.offer).await.expect("the project is offered");
    (cast, parts)
}

/// Ana's project waits for the three authorities.
async fn accepted(stage: &Stage) -> (Cast, Parts) {
    let (cast, parts) = offered(stage).await;
    cast.jan.accepts(&parts.offer).await.expect("the project is accepted");
    (cast, parts)
}

/// Writes a note that a button asks for, and sends it by the button of its review.
async fn notes(actor: &Actor, about: &Offer, button: &Text, question: &Text, words: &str) {
    actor.presses_below(&about.title, button).await.expect("the button is there");
    actor.answers(question, words).await.expect("the reason is asked");
    actor.presses_below(words, button).await.expect("the note can be sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn declined_it_goes_to_another_contact_without_typing_again() {
    each_platform("declined_it_goes_to_another_contact_without_typing_again", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = offered(&stage).await;
        let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
        let lea = stage.person(1006, "Lea Brzoza", Locale::english());
        let profile = Profile { name: "Lea Brzoza".to_owned(), ..Profile::polish(&lea) };
        lea.registers(&profile).await.expect("Lea registers");
        cast.olga.validates(&profile).await.expect("Lea is validated");
        ana.meets(&lea).await.expect("Lea is a contact");

        let why = "Too many pupils this year.";
        notes(jan, offer, &msg::button_decline(), &msg::field_decline_ask(), why).await;
        ana.sees(&msg::news_declined("Jan Lipa", offer.title.as_str())).await.expect("Ana is told");
        ana.sees_words(why).await.expect("Ana reads why");

        ana.presses(&msg::button_offer_again()).await.expect("it can be offered again");
        ana.chooses_partner(&lea).await.expect("only the partner is asked");
        ana.sends(offer).await.expect("nothing else has to be typed");
        lea.accepts(offer).await.expect("Lea gets the offer, and accepts");
        cast.approve(offer).await.expect("everybody approves");
        ana.celebrates(offer).await.expect("Ana is told");
        lea.celebrates(offer).await.expect("Lea is told");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn returned_it_is_changed_and_sent_again() {
    each_platform("returned_it_is_changed_and_sent_again", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = accepted(&stage).await;
        let (ana, offer) = (&cast.ana, &parts.offer);
        cast.marco.approves(offer).await.expect("one approves");
        let why = "Please say how many lessons you plan.";
        notes(&cast.eva, offer, &msg::button_return(), &msg::field_return_ask(), why).await;

        let service = msg::authority_national(List::countries().text("es"));
        ana.sees(&msg::news_returned(service, offer.title.as_str())).await.expect("Ana is told by whom");
        ana.sees_words(why).await.expect("Ana reads why");
        ana.presses(&msg::button_project()).await.expect("the project can be opened");
        changes_aims(ana, offer, "To measure, in eight lessons.", &msg::button_send()).await;
        cast.approve(offer).await.expect("all three are asked again, and approve");
        cast.become_active(offer).await.expect("the work can start");
        ends_well(&stage).await;
    })
    .await;
}

/// Opens a project's form from its screen, changes what it is for, and sends it.
async fn changes_aims(actor: &Actor, offer: &Offer, aims: &str, save: &Text) {
    changes(actor, offer, (&msg::field_aims(), &msg::field_aims_ask(), aims), save).await;
}

/// Opens a project's form from its screen, changes one field, and sends it.
async fn changes(actor: &Actor, offer: &Offer, (field, question, answer): (&Text, &Text, &str), save: &Text) {
    actor.presses_below(&offer.title, &msg::button_change()).await.expect("the project can be changed");
    let review = format!("{}: {}", actor.reads(&msg::field_title()), offer.title);
    actor.changes(&review, field).await.expect("every field can be changed");
    actor.answers(question, answer).await.expect("the field is asked anew");
    actor.presses_below(answer, save).await.expect("the change can be sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_are_told_once_an_hour_and_shown_in_place_in_between() {
    each_platform("changes_are_told_once_an_hour", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = accepted(&stage).await;
        let (ana, jan, olga, offer) = (&cast.ana, &cast.jan, &cast.olga, &parts.offer);
        let opens = || async {
            ana.says("/projects").await.expect("the projects");
            ana.presses_words(&ana.reads(&msg::marked("⏳", offer.title.as_str()))).await.expect("it is listed");
        };
        opens().await;
        changes_aims(ana, offer, "To measure, and to compare.", &msg::button_save()).await;
        let title = offer.title.as_str();
        let told = |fields: Vec<Text>| msg::news_edited("Ana Nube", title, msg::plain_list(fields));
        let first = jan.sees(&told(vec![msg::field_aims()])).await.expect("Jan is told");
        let asked = olga.sees_words("To measure, and to compare.").await.expect("Poland is asked anew");

        opens().await;
        let results = (&msg::field_results(), &msg::field_results_ask(), "A book of both rivers.");
        changes(ana, offer, results, &msg::button_save()).await;
        let both = jan.sees(&told(vec![msg::field_aims(), msg::field_results()])).await.expect("Jan reads both");
        assert_eq!(both.id, first.id, "in the notice that he has");
        let repaired = olga.sees_words("A book of both rivers.").await.expect("Poland reads what stands there now");
        assert_eq!(repaired.id, asked.id, "on the card that it has");
        for approver in [&cast.eva, &cast.marco] {
            approver.sees_words("A book of both rivers.").await.expect("and so do the other two");
        }
        cast.approve(offer).await.expect("all three approve what stands there now");
        cast.become_active(offer).await.expect("the work can start");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn edited_while_waiting_the_approvals_are_void() {
    each_platform("edited_while_waiting_the_approvals_are_void", |setting, folder| async move {
        let setting = setting.with("TWINBOT_UNDO_SECONDS", "0");
        let stage = stage(setting, &folder).await;
        let (cast, parts) = accepted(&stage).await;
        let (ana, offer) = (&cast.ana, &parts.offer);
        cast.eva.approves(offer).await.expect("one approves");
        let service = ana.reads(&msg::authority_national(List::countries().text("es")));
        let approved = ana.reads(&msg::vote_approved_unnamed(service, ""));
        ana.sees_words(approved.trim_end_matches([',', ' '])).await.expect("Ana sees each approval");

        // Marco has the project on the screen as it was before.
        let old = cast.marco.sees_words(&offer.title).await.expect("Marco is asked");
        let approve = cast.marco.reads(&msg::button_approve());
        let data = old.buttons().find(|button| button.text == approve).and_then(|button| button.data.clone());

        ana.says("/projects").await.expect("the projects");
        let line = ana.reads(&msg::marked("⏳", offer.title.as_str()));
        ana.presses_words(&line).await.expect("the project is listed");
        let aims = "To measure, and to compare.";
        changes_aims(ana, offer, aims, &msg::button_save()).await;

        for approver in [&cast.eva, &cast.marco, &cast.olga] {
            approver.sees_words(aims).await.expect("every authority sees the project as it is now");
            let changed = approver.reads(&msg::project_before());
            approver.sees_words(&changed).await.expect("and what has changed");
        }
        // A press on the old revision shows the changes, and asks again.
        let told = cast.marco.is_told_for(old.id, &data.expect("Marco could approve")).await;
        assert_eq!(told.expect("he is told"), cast.marco.reads(&msg::refusal_changed()));

        cast.approve(offer).await.expect("all three approve what stands there now");
        cast.become_active(offer).await.expect("the work can start");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_can_be_taken_back() {
    each_platform("a_decision_can_be_taken_back", |setting, folder| async move {
        let stage = stage(setting.with("TWINBOT_UNDO_SECONDS", "3600"), &folder).await;
        let (cast, parts) = accepted(&stage).await;
        let (ana, offer) = (&cast.ana, &parts.offer);
        cast.approve(offer).await.expect("everybody approves");
        cast.olga.presses_below(&offer.title, &msg::button_undo()).await.expect("it can be taken back");
        let title = offer.title.as_str();
        cast.olga.approves(offer).await.expect("it can be decided anew");
        let active = msg::news_activated(title);
        stage.settles(std::time::Duration::from_secs(1)).await;
        assert!(!ana.client.screen().contains(&ana.reads(&active)), "nothing follows before the time is over");
        // What was undone is in no history of theirs, nor is the name of an official.
        ana.says("/projects").await.expect("the projects");
        ana.presses_words(&ana.reads(&msg::marked("⏳", title))).await.expect("the project is listed");
        ana.presses(&msg::button_history()).await.expect("it has a history");
        let shown = ana.sees(&msg::history_title(title)).await.expect("which is shown");
        let approved = msg::history_approved_for(msg::authority_national(List::countries().text("pl")));
        assert_eq!(shown.text().matches(&ana.reads(&approved)).count(), 1, "decided once: {}", shown.text());
        assert!(!shown.text().contains("Olga"), "{}", shown.text());
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rejected_it_can_be_copied() {
    each_platform("rejected_it_can_be_copied", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = accepted(&stage).await;
        let (ana, offer) = (&cast.ana, &parts.offer);
        let why = "The project advertises a product.";
        notes(&cast.olga, offer, &msg::button_reject(), &msg::field_reject_ask(), why).await;
        let service = msg::authority_national(List::countries().text("pl"));
        ana.sees(&msg::news_rejected(service.clone(), offer.title.as_str())).await.expect("Ana is told by whom");
        cast.jan.sees(&msg::news_rejected(service, offer.title.as_str())).await.expect("Jan is told, too");
        ana.sees_words(why).await.expect("Ana reads why");

        // The others cannot decide any more.
        cast.eva.loses(&msg::button_approve()).await.expect("Eva's copy says that it is over");
        cast.marco.loses(&msg::button_approve()).await.expect("and Marco's");

        ana.presses(&msg::button_project()).await.expect("the project can be opened");
        ana.presses(&msg::button_copy()).await.expect("it can be copied");
        ana.chooses_partner(&cast.jan).await.expect("the partner is chosen anew");
        ana.presses_below(&offer.title, &msg::button_send()).await.expect("nothing else has to be typed");
        cast.jan.accepts(offer).await.expect("the copy is offered");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawn_the_offer_is_repaired() {
    each_platform("withdrawn_the_offer_is_repaired", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = offered(&stage).await;
        let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
        jan.sees_words(&offer.title).await.expect("Jan has the offer");
        ana.presses_below(&offer.title, &msg::button_withdraw()).await.expect("it can be withdrawn");
        let sure = ana.reads(&msg::confirm_withdraw(offer.title.as_str()));
        ana.presses_below(&sure, &msg::button_withdraw()).await.expect("it is asked once more");
        jan.sees(&msg::news_withdrawn("Ana Nube", offer.title.as_str())).await.expect("Jan is told");
        jan.loses(&msg::button_accept()).await.expect("nothing can be accepted any more");
        ends_well(&stage).await;
    })
    .await;
}
