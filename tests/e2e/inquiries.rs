//! A question to the support service: asked by a command, answered, opened again, answered and closed.

use bot_core::platform::Platform;
use bot_core::text::msg;
use rehearsal::{Actor, Profile, Setting};

use crate::{PROGRAM, cast, ends_well, folder, stage};

/// Asks the support service something, by the command.
pub(crate) async fn asks(actor: &Actor, question: &str) {
    actor.says("/contact").await.expect("the command is known");
    actor.sees(&msg::inquiries_title()).await.expect("where questions are asked");
    actor.presses(&msg::button_write_service()).await.expect("they may ask");
    actor.answers(&msg::field_inquiry_ask(), question).await.expect("in words");
    actor.asked(&msg::field_inquiry_from_ask()).await.expect("they decide what is added");
    actor.presses(&msg::inquiry_from_not()).await.expect("nothing");
    actor.presses_below(question, &msg::button_send()).await.expect("it can be sent");
}

/// Takes a question, and sends an answer.
async fn answers(eva: &Actor, question: &str, answer: &str) {
    eva.presses_below(question, &msg::button_answer()).await.expect("Eva takes it");
    eva.answers(&msg::field_answer_inquiry_ask(), answer).await.expect("in words");
    eva.presses_below(answer, &msg::button_send()).await.expect("and sends them");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_asked_by_a_command_answered_and_opened_again() {
    for platform in Platform::ALL {
        let (database, folder) = (testkit::sqlite(), folder());
        let setting = Setting::new(PROGRAM, &database.url).on(&[platform]).with("TWINBOT_VALIDATE_TEACHERS", "at-once");
        let stage = stage(setting, folder.path()).await;
        let (cast, parts) = cast(&stage).await;
        let (ana, eva) = (&cast.ana, &cast.eva);
        eva.is_appointed(&parts.links.spain).await.expect("Eva decides for Spain");
        ana.registers(&Profile::spanish(ana)).await.expect("Ana registers");
        ana.loses(&msg::button_send()).await.expect("it is sent");

        let question = "Where do I change my town?";
        asks(ana, question).await;
        answers(eva, question, "In your registration.").await;
        ana.sees_words("In your registration.").await.expect("Ana reads the answer");
        let more = "And the name of my school?";
        ana.presses_below("In your registration.", &msg::button_reply()).await.expect("she can go on");
        ana.answers(&msg::field_reply_ask(), more).await.expect("in words");
        ana.presses_below(more, &msg::button_send()).await.expect("and sends them");

        answers(eva, more, "It is there, too.").await;
        ana.presses_below("It is there, too.", &msg::button_close_inquiry()).await.expect("Ana is content");
        let sure = ana.reads(&msg::confirm_close_inquiry_own());
        ana.presses_below(&sure, &msg::button_close_inquiry()).await.expect("and sure");
        eva.loses(&msg::button_close_inquiry()).await.expect("it is closed on every copy");
        ends_well(&stage).await;
    }
}
