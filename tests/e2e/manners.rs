//! What people do between the great steps: ask back, refuse, suggest, put off, remind, speak another language.

use bot_core::text::msg;
use rehearsal::Profile;

use crate::{cast, each_platform, ends_well, spanish, stage};

#[tokio::test(flavor = "multi_thread")]
async fn a_support_service_asks_and_refuses() {
    each_platform("a_support_service_asks_and_refuses", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.appoint(&parts.links).await.expect("the approvers are appointed");
        let (ana, eva) = (&cast.ana, &cast.eva);
        let profile = Profile::spanish(ana);
        ana.registers(&profile).await.expect("Ana registers");

        let question = "Which classes do you teach?";
        eva.presses_below(&profile.name, &msg::button_ask()).await.expect("Eva can ask");
        eva.answers(&msg::field_ask_teacher_ask(), question).await.expect("what");
        eva.presses_below(question, &msg::button_send()).await.expect("and send it");
        ana.sees_words(question).await.expect("Ana reads the question");
        ana.says("/inbox").await.expect("the inbox");
        ana.sees(&msg::task_registration()).await.expect("it stands in the inbox, too");
        let answer = "Years 7 to 9.";
        ana.presses(&msg::task_registration()).await.expect("opens it");
        ana.presses(&msg::button_answer()).await.expect("can be answered");
        ana.answers(&msg::field_answer_service_ask(), answer).await.expect("in words");
        ana.presses_below(answer, &msg::button_send()).await.expect("and sent");
        eva.sees_words(answer).await.expect("Eva reads the answer");

        let reason = "The school does not know this name.";
        eva.presses_below(&profile.name, &msg::button_refuse()).await.expect("Eva can refuse");
        eva.answers(&msg::field_refuse_teacher_ask(), reason).await.expect("with a reason");
        eva.presses_below(reason, &msg::button_refuse()).await.expect("and send it");
        ana.sees_words(reason).await.expect("Ana reads the reason");
        eva.loses(&msg::button_validate()).await.expect("it is decided in every copy");

        // Nothing is lost: she changes what was wrong, and is asked for anew.
        ana.presses(&msg::button_change()).await.expect("the profile can be changed");
        // The country stands in the form only.
        let review = format!("{}: Spain", ana.reads(&msg::field_country()));
        ana.changes(&review, &msg::field_name()).await.expect("every field can be changed");
        let name = format!("{} Alta", profile.name);
        ana.answers(&msg::field_name_ask(), &name).await.expect("the field is asked anew");
        ana.presses_below(&name, &msg::button_send_again()).await.expect("and sent again");
        eva.sees(&msg::teacher_says_now()).await.expect("Eva reads what is different");
        eva.validates(&profile).await.expect("Eva is shown Ana again, and validates");
        ana.is_validated().await.expect("Ana is told");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_partner_puts_off_and_suggests_and_is_reminded() {
    each_platform("a_partner_puts_off_and_suggests_and_is_reminded", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        cast.offer(&parts.offer).await.expect("Ana offers");
        let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
        let before = jan.client.told().len();
        jan.presses_below(&offer.title, &msg::button_later()).await.expect("later is an answer, too");
        let told = jan.is_told_after(before).await.expect("he is told where it is");
        assert_eq!(told, jan.reads(&msg::toast_later()));
        jan.says("/inbox").await.expect("the inbox");
        let label = jan.reads(&msg::task_offer(offer.title.as_str()));
        jan.presses_words(&label).await.expect("the offer waits there");

        let wish = "Could we start in February?";
        jan.presses_below(&offer.title, &msg::button_suggest()).await.expect("a change can be suggested");
        jan.answers(&msg::field_suggest_ask(), wish).await.expect("in words");
        jan.presses_below(wish, &msg::button_send()).await.expect("and sent");
        ana.sees(&msg::news_suggested("Jan Lipa", offer.title.as_str())).await.expect("Ana is told");
        ana.sees_words(wish).await.expect("and reads it");

        ana.says("/projects").await.expect("the projects");
        let line = ana.reads(&msg::marked("⏳", offer.title.as_str()));
        ana.presses_words(&line).await.expect("the project");
        let before = jan.client.last().expect("a message").id;
        ana.presses(&msg::button_remind()).await.expect("Jan can be reminded");
        jan.sees_below(before, &offer.title).await.expect("Jan is reminded");
        ana.loses(&msg::button_remind()).await.expect("once a day");

        jan.accepts(offer).await.expect("the offer is still open");
        cast.approve(offer).await.expect("everybody approves");
        cast.become_active(offer).await.expect("the work can start");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_can_be_changed_at_any_time() {
    each_platform("a_language_can_be_changed_at_any_time", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let mut ana = cast.ana.clone();
        ana.drafts_up_to_ages(&cast.jan, &parts.offer).await.expect("in the middle of a form");
        ana.says("/language").await.expect("the languages");
        ana.presses_words("Español").await.expect("Spanish");
        ana.locale = spanish();
        ana.sees(&msg::home_hello("Ana Nube")).await.expect("Home in Spanish");
        ana.presses(&msg::button_continue(parts.offer.title.as_str())).await.expect("the draft is where it was");
        ana.asked(&msg::field_ages_ask()).await.expect("and asks in Spanish");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_gives_the_form_back_that_it_interrupted() {
    each_platform("a_note_gives_the_form_back_that_it_interrupted", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        cast.offer(&parts.offer).await.expect("Ana offers");
        let (ana, jan, offer) = (&cast.ana, &cast.jan, &parts.offer);
        jan.sees_words(&offer.title).await.expect("Jan has the offer");
        jan.drafts_up_to_ages(ana, &rehearsal::Offer::titled("Lakes")).await.expect("Jan writes a project of his own");
        jan.presses_below(&offer.title, &msg::button_decline()).await.expect("declines the other one");
        jan.answers(&msg::field_decline_ask(), "Not this year.").await.expect("with a message");
        jan.presses_below("Not this year.", &msg::button_decline()).await.expect("and sends it");
        ana.sees_words("Not this year.").await.expect("Ana reads it");
        // What he answers next is what he was asked before.
        jan.answers(&msg::field_ages_ask(), "9-12").await.expect("he is asked again");
        jan.asked(&msg::field_pupils_ask()).await.expect("the form goes on");
        ends_well(&stage).await;
    })
    .await;
}
