//! A teacher brings a class in and reads the passwords; nobody else does.

use bot_core::credentials::{Password, PasswordHash};
use bot_core::platform::Platform;
use bot_core::text::msg;
use rehearsal::{Login, Stage};
use sqlx::{AnyPool, Row};

use crate::closing::started_as;
use crate::sessions::brings_in;
use crate::{Discord, Telegram, each_engine, each_platform, ends_well, stage};

const CLASS: [&str; 3] = ["Lea Rojo", "Mía; de la Torre", "Zoe Monte"];

/// Whether somebody gets in so, by what is stored.
pub(crate) async fn gets_in(url: &str, login: &Login) -> bool {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let sql = "SELECT password FROM student WHERE user_name = $1";
    let row = sqlx::query(sql).bind(&login.user_name).fetch_one(&db).await.expect("such a student");
    db.close().await;
    let hash = PasswordHash::from(row.get::<String, _>(0));
    hash.is_of(&Password::typed(&login.password).expect("words"))
}

/// Words stand in what was sent to these addresses, and nowhere else: in no other request, and before nobody else. Gives in how many
/// requests; what answers an interaction over HTTP is none.
pub(crate) fn is_said_only_to(stage: &Stage, words: &str, addresses: &[String]) -> usize {
    let is_one = |text: &str| addresses.iter().any(|address| text.contains(address));
    let mut said = 0;
    for request in stage.of::<Telegram>().requests() {
        if request.params.to_string().contains(words) {
            said += 1;
            assert!(is_one(&request.params["chat_id"].to_string()), "to somebody else: {}", request.method);
        }
    }
    for request in stage.of::<Discord>().requests() {
        if request.body.to_string().contains(words) {
            said += 1;
            // Whom an answer goes to, it does not say; who reads it, is asked below.
            let is_answer = request.call.contains("interactions/") || request.call.contains("webhooks/");
            let may_be = is_answer && !addresses.is_empty();
            assert!(may_be || is_one(&request.call), "to somebody else: {}", request.call);
        }
    }
    let clients = Platform::ALL.iter().flat_map(|platform| stage.emulator(*platform).clients());
    for client in clients {
        let mut all = client.messages(usize::MAX).into_iter();
        let reads = all.any(|message| message.text().contains(words));
        assert!(!reads || addresses.contains(&client.address()), "{} reads it", client.name());
    }
    said
}

/// The same for a password, which is hidden and, if that can be, protected.
pub(crate) fn is_shown_only_to(stage: &Stage, password: &str, addresses: &[String]) -> usize {
    for request in stage.of::<Telegram>().requests() {
        let said = request.params.to_string();
        if said.contains(password) {
            // What is changed stays as protected as it was sent.
            let is_edit = request.method == "editMessageText";
            assert!(is_edit || request.params["protect_content"] == true, "{} protects it", request.method);
            assert!(said.contains("spoiler"), "{} hides it", request.method);
        }
    }
    for person in stage.of::<Telegram>().people() {
        let chat = person.chat();
        let mut readable = chat.from_bot().filter(|message| message.text().contains(password));
        assert!(readable.all(|message| message.is_protected), "every message with it is protected");
    }
    for request in stage.of::<Discord>().requests() {
        let said = request.body.to_string();
        assert!(!said.contains(password) || said.contains(&format!("||`{password}`||")), "{} hides it", request.call);
    }
    is_said_only_to(stage, password, addresses)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_is_brought_in_and_only_its_teacher_reads_the_passwords() {
    each_platform("a_class_is_brought_in_and_only_its_teacher_reads", |setting, folder| async move {
        let url = setting.database.clone();
        let (stage, cast, offer) = brings_in(setting, &folder, (&CLASS, 14)).await;
        let (ana, jan) = (&cast.ana, &cast.jan);
        let all = ana.reads_passwords(&offer).await.expect("the passwords");
        let names: Vec<&str> = all.iter().map(|login| login.user_name.as_str()).collect();
        assert_eq!(names, ["mia.delatorre", "zoe.monte", "lea.rojo"], "by surname");
        for login in &all {
            assert!(gets_in(&url, login).await, "{} gets in", login.user_name);
        }
        ana.opens_student(&offer, "Lea Rojo").await.expect("her card");
        let old = ana.reads_password("Lea Rojo").await.expect("the same password");
        assert_eq!(old, all[2]);
        let new = ana.renews("Lea Rojo").await.expect("another password");
        assert!(gets_in(&url, &new).await && !gets_in(&url, &old).await, "the new one, and only that");

        jan.opens_students(&offer).await.expect("Jan sees who is in");
        jan.sees_words("Lea R.").await.expect("by the given name and an initial");
        assert!(!jan.client.screen().contains("Rojo"));
        stage.settles(std::time::Duration::from_millis(400)).await;
        let is_shown = |login: &Login| is_shown_only_to(&stage, &login.password, &[ana.client.address()]);
        assert!(is_shown(&new) > 0, "the new one came when it was made");
        for login in all.iter().chain([&new]) {
            is_shown(login);
            let password = login.password.as_str();
            stage.assert_logs_are_discreet(&[password, "Rojo", "lea.rojo", "Monte"]);
        }
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn guardians_are_asked_about_below_the_age_that_the_deployment_sets() {
    each_engine("guardians_are_asked_about_below_the_age", |setting, folder| async move {
        let url = setting.database.clone();
        let setting = setting
            .with("TWINBOT_VALIDATE_TEACHERS", "at-once")
            .with("TWINBOT_UNDO_SECONDS", "0")
            .with("TWINBOT_CONSENT_AGES", "ES=14, PL=13")
            .on(&Platform::ALL);
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started_as(&stage, |offer| offer.for_ages("13-15")).await;
        let (ana, jan) = (&cast.ana, &cast.jan);
        ana.names_students(&offer, &CLASS[..1]).await.expect("every line is there");
        ana.sees(&msg::class_guardians(14)).await.expect("where Ana teaches, guardians have to agree");
        // The law where Jan teaches says 16.
        jan.names_students(&offer, &CLASS[2..]).await.expect("every line is there");
        jan.enrols(&offer, 1).await.expect("where Jan teaches, nobody has to");
        let zoe = jan.reads_passwords(&offer).await.expect("the password").pop().expect("hers");
        assert!(gets_in(&url, &zoe).await, "Zoe gets in");
        ends_well(&stage).await;
    })
    .await;
}
