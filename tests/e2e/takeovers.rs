//! A teacher who does not know a student's password asks the one who registered the student, and learns nothing else.

use std::time::Duration;

use bot_core::text::msg;
use rehearsal::{Actor, Cast, Offer};

use crate::sessions::{brings_two_in, passes, phone};
use crate::{each_platform, ends_well};

const DAY: i64 = 24 * 3_600_000;

/// Ana and Jan have a second project, for pupils whose guardians have to agree to nothing.
async fn with_another(cast: &Cast) -> Offer {
    let second = Offer::titled("Lakes of Europe").for_ages("16-18");
    cast.offer(&second).await.expect("it is offered");
    cast.jan.accepts(&second).await.expect("it is accepted");
    cast.approve(&second).await.expect("all approve");
    cast.become_active(&second).await.expect("the work can start");
    second
}

/// Waits until somebody reads so many times that nothing came of it.
async fn came_to_nothing(actor: &Actor, times: usize) {
    let ended = actor.reads(&msg::takeover_ended());
    for _ in 0..600 {
        let all = actor.client.messages(usize::MAX);
        let read = all.iter().filter(|message| message.text().replace(['\u{2068}', '\u{2069}'], "").contains(&ended));
        if read.count() == times {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("never {times} times");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_teacher_who_registered_a_student_agrees_and_nobody_else_learns_of_the_student() {
    each_platform("the_teacher_who_registered_a_student_agrees", |setting, folder| async move {
        let url = setting.database.clone();
        let (stage, cast, offer) = brings_two_in(setting, &folder, 14).await;
        let (ana, jan, lea) = (&cast.ana, &cast.jan, phone(&stage, 1501));
        let code = ana.reads_code(&offer, "Lea Rojo", "Lea R.").await.expect("a link");
        lea.claims(&code, "Lea R.").await.expect("the password");
        lea.notes_password().await.expect("it is noted");
        let second = with_another(&cast).await;

        jan.asks_for_student(&second, "lea.rojo").await.expect("he is answered");
        ana.answers_for_student(jan, &second, true).await.expect("Ana agrees");
        let known = jan.reads(&msg::known_title("Lea R."));
        jan.presses_below(&known, &msg::button_accept_student()).await.expect("Jan accepts");
        lea.sees(&msg::student_projects()).await.expect("Lea is told");
        lea.chooses_project(&second.title).await.expect("she works there, too");

        jan.asks_for_student(&second, "zoe.monte").await.expect("he is answered");
        ana.answers_for_student(jan, &second, true).await.expect("Ana agrees");
        let known = jan.reads(&msg::known_title("Zoe M."));
        jan.presses_below(&known, &msg::button_reject_student()).await.expect("Jan rejects");
        jan.sees(&msg::takeover_rejected()).await.expect("nobody was added");
        jan.is_offered(&msg::button_another_student()).await.expect("somebody else can be");

        jan.asks_for_student(&second, "zoe.monte").await.expect("he is answered");
        ana.answers_for_student(jan, &second, false).await.expect("Ana declines");
        jan.asks_for_student(&second, "moon.sosa").await.expect("he is answered alike, and nobody has that name");
        came_to_nothing(jan, 0).await;
        passes(&url, 14 * DAY).await;
        came_to_nothing(jan, 2).await;
        let all = jan.client.messages(usize::MAX);
        assert!(!all.iter().any(|message| message.text().contains("Rojo")), "no more than an initial");
        ends_well(&stage).await;
        stage.assert_logs_are_discreet(&["Rojo", "lea.rojo", "zoe.monte", "moon.sosa"]);
    })
    .await;
}
