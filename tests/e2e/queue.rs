//! Much waits for those who decide, on both platforms: they read of it in the morning, and go through it from one to the next. They
//! return with a standard reason, and approve with a note.

use bot_core::platform::Platform;
use bot_core::text::{Text, msg};
use rehearsal::{Actor, Cast, Offer, Profile, Setting, Stage};
use sqlx::AnyPool;

use crate::sessions::looks_again;
use crate::{PROGRAM, cast, ends_well, folder, stage};

/// It is morning for everybody.
const MORNING: &str = "UPDATE timer SET due = 0 WHERE what LIKE '%morning%'";

/// Ana and Jan have three projects that wait for three authorities, each of which has one person who decides.
async fn three_wait(stage: &Stage) -> (Cast, [Offer; 3]) {
    let (cast, parts) = cast(stage).await;
    cast.appoint(&parts.links).await.expect("the approvers are appointed");
    cast.ana.registers(&Profile::spanish(&cast.ana)).await.expect("Ana registers");
    cast.jan.registers(&Profile::polish(&cast.jan)).await.expect("Jan registers");
    cast.meet().await.expect("they are contacts");
    let offers = [parts.offer, Offer::titled("Bridges of two rivers"), Offer::titled("Songs for a long winter")];
    for offer in &offers {
        cast.offer(offer).await.expect("the project is offered");
        cast.jan.accepts(offer).await.expect("the project is accepted");
        let accepted = msg::news_accepted("Jan Lipa", offer.title.as_str());
        cast.ana.sees(&accepted).await.expect("it waits for the authorities");
    }
    (cast, offers)
}

async fn morning_comes(url: &str) {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    sqlx::query(MORNING).execute(&db).await.expect("it is written");
    looks_again(url, &db).await;
    db.close().await;
}

/// Opens the first of all that waits from the message of the morning.
async fn begins(who: &Actor) {
    let told = who.reads(&msg::digest_title(3));
    who.presses_below(&told, &msg::button_go_through()).await.expect("it leads to the first one");
}

/// The first words of a text, by which somebody knows it.
fn beginning(who: &Actor, text: &Text) -> String {
    who.reads(text).chars().take(20).collect()
}

/// Returns a project with a reason that is offered, without typing a word.
async fn returns(who: &Actor, offer: &Offer, reason: &Text) {
    who.presses_below(&offer.title, &msg::button_return()).await.expect("it can be returned");
    let begins = beginning(who, reason);
    let offered = who.waits(&begins, |message| {
        message.buttons().find(|button| button.text.starts_with(&begins)).map(|button| button.text.clone())
    });
    let label = offered.await.expect("what is often said is offered");
    who.presses_words(&label).await.expect("it is picked");
    who.presses_below(&begins, &msg::button_return()).await.expect("it can be sent as it is");
}

async fn approves(who: &Actor, offer: &Offer, note: &str) {
    who.presses_below(&offer.title, &msg::button_approve_with()).await.expect("it can be approved with a note");
    who.answers(&msg::field_approve_ask(), note).await.expect("the note is asked for");
    who.presses_below(note, &msg::button_approve()).await.expect("it can be sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_are_gone_through_from_the_message_of_the_morning() {
    let (database, folder) = (testkit::sqlite(), folder());
    let setting = Setting::new(PROGRAM, &database.url).on(&Platform::ALL);
    let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
    // From midnight on it is late enough.
    let setting = setting.with("TWINBOT_DIGEST_ABOVE", "1").with("TWINBOT_DIGEST_HOUR", "0");
    let stage = stage(setting, folder.path()).await;
    let (cast, [clouds, bridges, songs]) = three_wait(&stage).await;
    let (eva, marco) = (&cast.eva, &cast.marco);
    assert_ne!(eva.client.platform(), marco.client.platform());
    for who in [eva, marco] {
        who.sees_words(&clouds.title).await.expect("the first one comes by itself");
        let told = |message: &rehearsal::Shown| message.text().contains(&songs.title);
        assert!(!who.client.messages(usize::MAX).iter().any(told), "where more wait, they come in the morning");
    }
    morning_comes(&database.url).await;
    for who in [eva, marco, &cast.olga] {
        who.sees(&msg::digest_title(3)).await.expect("one message in the morning");
    }

    begins(marco).await;
    returns(marco, &clouds, &msg::reason_ages()).await;
    cast.ana.sees_words(&marco.reads(&msg::reason_ages())).await.expect("she reads why");
    marco.presses(&msg::button_next_to_decide()).await.expect("it goes on from there");
    let (first, second) = ("A fine plan for Madrid.", "Please think of the holidays.");
    approves(marco, &bridges, first).await;

    // What was returned waits for nobody any more.
    begins(eva).await;
    approves(eva, &bridges, second).await;
    eva.presses_below(&bridges.title, &msg::button_next_to_decide()).await.expect("it goes on from there");
    returns(eva, &songs, &msg::reason_aims()).await;
    cast.ana.sees_words(&eva.reads(&msg::reason_aims())).await.expect("she reads why");

    begins(&cast.olga).await;
    cast.olga.approves(&bridges).await.expect("one press is enough");
    for founder in [&cast.ana, &cast.jan] {
        founder.celebrates(&bridges).await.expect("the work can start");
        for note in [first, second] {
            founder.sees_words(note).await.expect("the notes come with the approval");
        }
    }
    ends_well(&stage).await;
}
