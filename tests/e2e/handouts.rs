//! On Discord a teacher picks a member of the server who is a student; the bot writes to them, and they get their login there.

use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use emulators::discord::{Person, Place};
use rehearsal::{Actor, Setting, Stage};

use crate::closing::started;
use crate::students::gets_in;
use crate::{Discord, PROGRAM, ends_well, folder, stage};

/// A member of the server, and their phone.
fn member(stage: &Stage, id: i64, name: &str) -> (Person, Actor) {
    let person = stage.of::<Discord>().person(id, name, "en-US");
    (person.clone(), Actor::new(person, Locale::english()))
}

/// Waits until somebody reads this in the server, where nobody else sees it.
async fn reads_aside(person: &Person, text: &Text) {
    let words = Locale::english().plain(text);
    let seen = person.wait_for(|view| {
        let said = |text: String| text.replace(['\u{2068}', '\u{2069}', '\\'], "");
        view.from_bot().any(|message| said(message.text()).contains(&words)).then_some(())
    });
    let shown = tokio::time::timeout(std::time::Duration::from_secs(30), seen).await;
    assert!(shown.is_ok(), "{words} is never read:\n{}", person.screen());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_hands_logins_to_members_of_the_server() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting::new(PROGRAM, &url)
        .on(&[Platform::Discord])
        .with("TWINBOT_VALIDATE_TEACHERS", "at-once")
        .with("TWINBOT_UNDO_SECONDS", "0");
    let stage = stage(setting, folder.path()).await;
    let (cast, offer) = started(&stage).await;
    let (ana, class) = (&cast.ana, ["Lea Rojo", "Zoe Monte"]);
    ana.names_students(&offer, &class).await.expect("every line is there");
    ana.confirms_guardians(&offer, class.len()).await.expect("the guardians agree");
    ana.enrols_for(&offer, class.len(), 14).await.expect("both are in");

    let teacher = stage.of::<Discord>().person(ana.client.id(), &ana.client.name(), "en-US");
    let ((kim, kims), (nia, nias)) = (member(&stage, 1601, "Kim"), member(&stage, 1602, "Nia"));
    let channel = stage.of::<Discord>().server(&[&teacher, &kim, &nia]);
    let there = teacher.at(Place::Channel(channel));
    let lea = [("student", "lea")];
    assert!(
        teacher.command_about("handout", &lea, ("member", 1601)).is_err(),
        "in the own chat there is nobody to pick"
    );
    there.command_about("handout", &lea, ("member", 1601)).expect("it is offered");
    reads_aside(&there, &msg::handout_title_one("Kim", "Lea Rojo")).await;
    assert!(kim.at(Place::Channel(channel)).view().messages.is_empty(), "only Ana sees it");
    there.press(&Locale::english().plain(&msg::button_hand_out("Kim"))).expect("she says yes");
    reads_aside(&there, &msg::handout_sent("Kim", "Lea Rojo")).await;
    kims.presses_below(&kims.reads(&msg::claim_title("Lea R.")), &msg::button_claim()).await.expect("Kim is Lea");
    let login = kims.reads_login().await.expect("the password");
    assert_eq!(login.user_name, "lea.rojo");
    assert!(gets_in(&url, &login).await, "it is the one");
    kims.notes_password().await.expect("it is noted");

    // Nia takes no messages: Ana reads what to do.
    nia.close(true);
    there.command_about("handout", &[("student", "Zoe")], ("member", 1602)).expect("it is offered");
    reads_aside(&there, &msg::handout_title_one("Nia", "Zoe Monte")).await;
    there.press(&Locale::english().plain(&msg::button_hand_out("Nia"))).expect("she says yes");
    ana.sees(&msg::handout_lost("Nia", "Zoe Monte")).await.expect("she is told in her own chat");
    let code = ana.reads_code(&offer, "Zoe Monte", "Zoe M.").await.expect("the code is there");
    nia.close(false);
    nias.claims(&code, "Zoe M.").await.expect("by /claim, as ever");
    ends_well(&stage).await;
}
