//! A suspended teacher, on every platform: the support service of their country finds and suspends them, they read why and begin nothing
//! new, what runs goes on, and the service lifts it.

use bot_core::platform::Platform;
use bot_core::text::{Text, msg};
use emulators::Shown;
use rehearsal::{Actor, Offer, Setting};

use crate::closing::started;
use crate::{PROGRAM, ends_well, folder, stage};

const REASON: &str = "We have had a complaint and are looking into it.";
const MESSAGE: &str = "All is cleared up.";

/// Writes what a support service says, and sends it.
async fn says(service: &Actor, title: &str, (button, question): (&Text, &Text), words: &str) {
    service.presses_below(title, button).await.expect("it can be decided");
    service.answers(question, words).await.expect("with words");
    service.presses_below(words, button).await.expect("and sent");
}

/// Finds a teacher by the words of their name, and suspends them. Gives the title of their card.
async fn suspends(service: &Actor, name: &str) -> String {
    service.says("/queue").await.expect("what waits");
    service.presses(&msg::button_suspensions()).await.expect("the suspensions");
    service.presses(&msg::button_search_suspension()).await.expect("the search");
    let words = name.to_lowercase();
    service.answers(&msg::field_search_suspension_ask(), &words).await.expect("a name");
    service.presses_below(&words, &msg::button_search()).await.expect("is looked for");
    let found = service.reads(&msg::frame_search_found(words.as_str(), 1_u32));
    service.presses_below(&found, &Text::words(name)).await.expect("and found");
    let card = service.reads(&msg::suspension_of(name));
    says(service, &card, (&msg::button_suspend(), &msg::field_suspend_ask()), REASON).await;
    service.is_offered(&msg::button_lift()).await.expect("it is decided");
    card
}

/// Waits for a message below another one that says this.
async fn reads_below(actor: &Actor, number: i64, words: &str) {
    let is_it = |message: &Shown| (message.id > number && message.text().contains(words)).then_some(());
    actor.waits(words, is_it).await.unwrap_or_else(|stuck| panic!("{words}: {stuck:?}"));
}

/// A teacher is suspended, and goes on; `new` posts wait for them.
async fn goes_through_it(teacher: &Actor, service: &Actor, (offer, new): (&Offer, u32)) {
    let card = suspends(service, &teacher.name()).await;
    teacher.sees_words(REASON).await.expect("the teacher is told why");
    let before = teacher.client.newest();
    teacher.says("/new").await.expect("an answer");
    reads_below(teacher, before, REASON).await;
    teacher.opens_news(offer, new).await.expect("the project goes on");
    teacher.publishes("Rain gauge", "It rains.").await.expect("and so does what is written there");

    says(service, &card, (&msg::button_lift(), &msg::field_lift_ask()), MESSAGE).await;
    teacher.sees(&msg::unsuspended_title()).await.expect("the teacher is told");
    teacher.sees_words(MESSAGE).await.expect("and reads the message");
    let before = teacher.client.newest();
    teacher.says("/new").await.expect("an answer");
    reads_below(teacher, before, &teacher.reads(&msg::field_partner_ask())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_teacher_reads_why_and_goes_on_with_what_runs() {
    let (database, folder) = (testkit::sqlite(), folder());
    let setting = Setting::new(PROGRAM, &database.url).on(&Platform::ALL);
    let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
    let stage = stage(setting, folder.path()).await;
    let (cast, offer) = started(&stage).await;
    assert_ne!(cast.ana.client.platform(), cast.jan.client.platform());
    goes_through_it(&cast.ana, &cast.eva, (&offer, 0)).await;
    goes_through_it(&cast.jan, &cast.olga, (&offer, 1)).await;
    ends_well(&stage).await;
}
