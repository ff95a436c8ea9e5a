//! Who runs it: named where people are asked for their data and where they are invited, and nobody where nobody is set.

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use emulators::{Client, Shown};
use rehearsal::{Profile, Setting};

use crate::outage::logs;
use crate::{Telegram, cast, each_platform, ends_well, on_sqlite, spanish, stage};

const OFFICE: &str = "Ministry of Rain";
const PAGE: &str = "https://rain.example/privacy";

fn run_by_an_office(setting: Setting) -> Setting {
    let setting = setting.with("TWINBOT_OPERATOR_NAME", OFFICE).with("TWINBOT_OPERATOR_CONTACT", "dpo@rain.example");
    setting.with("TWINBOT_OPERATOR_PRIVACY", PAGE).with("TWINBOT_VALIDATE_TEACHERS", "at-once")
}

/// The newest message without a button that says these words.
fn message(client: &dyn Client, words: &str) -> Option<Shown> {
    let mut all = client.messages(20).into_iter();
    all.find(|message| message.text().contains(words) && message.buttons().next().is_none())
}

#[tokio::test(flavor = "multi_thread")]
async fn people_read_who_runs_it_and_a_stranger_reads_who_invites_in_their_language() {
    each_platform("people_read_who_runs_it", |setting, folder| async move {
        let stage = stage(run_by_an_office(setting), &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.appoint(&parts.links).await.expect("the approvers are appointed");
        let (ana, jan) = (&cast.ana, &cast.jan);
        ana.says("/privacy").await.expect("a command");
        let privacy = ana.sees(&msg::privacy_title_responsible(OFFICE)).await.expect("who is responsible");
        for part in ["dpo@rain.example", PAGE, "365", "Telegram", "Discord"] {
            assert!(privacy.text().contains(part), "{part}: {}", privacy.text());
        }
        ana.registers(&Profile::spanish(ana)).await.expect("Ana registers");
        let link = ana.makes_a_link().await.expect("Ana makes a link");
        let hello = message(&*ana.client, OFFICE).expect("the message to be forwarded");
        assert!(hello.text().contains("Ana Nube") && hello.text().contains("Escuela"), "{}", hello.text());
        assert!(hello.links().contains(&link), "{:?}", hello.links());
        // She has it written in Spanish: that is another message, with the same link. A command has a Spanish name, too.
        let code = emulators::code_of(&link).expect("a code");
        let names = ana.client.last_with_buttons().expect("the screen").buttons().cloned().collect::<Vec<_>>();
        assert!(names.iter().any(|button| button.text == spanish().native_name()), "{names:?}");
        ana.presses_words(&spanish().native_name()).await.expect("the languages are offered");
        let hola = ana.client.wait_until(|| message(&*ana.client, "¡Hola!")).await;
        assert!(hola.id > hello.id && hola.text().contains(code), "{}", hola.text());
        // Jan reads it, and who runs it before he says anything of himself.
        jan.opens(&link).await;
        jan.sees(&msg::contact_request_own_title("Ana Nube")).await.expect("Jan asks by it");
        jan.starts().await.expect("Home");
        jan.sees(&msg::privacy_first_of(OFFICE)).await.expect("who is responsible");
        // Now that it was used, neither message is worth forwarding.
        ana.client.wait_until(|| message(&*ana.client, code).is_none().then_some(())).await;
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_says_of_itself_who_runs_it_in_each_language() {
    let folder = crate::folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting::new(crate::PROGRAM, &url).on(&[Platform::Telegram]);
    let stage = stage(run_by_an_office(setting), folder.path()).await;
    for locale in [Locale::english(), spanish()] {
        let language = if locale == Locale::english() { "" } else { locale.tag() };
        let says = locale.plain(&msg::bot_about(OFFICE, Platform::Telegram.command("privacy")));
        let mut tries = 0;
        while stage.of::<Telegram>().description(language) != says {
            tries += 1;
            assert!(tries < 1200, "{}: {:?}", locale.tag(), stage.of::<Telegram>().description(language));
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }
    assert!(!stage.read_log(0).contains("operator_name is not set"));
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_is_set_nobody_is_named_and_the_log_warns() {
    let folder = crate::folder();
    let stage = on_sqlite(folder.path()).await;
    logs(&stage, "operator_name is not set").await;
    assert_eq!(stage.of::<Telegram>().description(""), "", "what was set by hand is left alone");
    let ana = stage.person(1001, "Ana Nube", Locale::english());
    ana.says("/privacy").await.expect("a command");
    ana.sees(&msg::privacy_title_nobody()).await.expect("it says so");
    ends_well(&stage).await;
}
