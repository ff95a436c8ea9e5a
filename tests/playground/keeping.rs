//! Saving a playground and bringing it back.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sqlx::Connection as _;

use crate::ANA;
use crate::visit::{Visit, asked_for_a_name, messages, shown};

#[tokio::test(flavor = "multi_thread")]
async fn a_state_is_saved_and_brought_back() {
    let visit = Visit::begin().await;
    visit.plays("en", false).await;
    // What is still to come would come once more to the phones of then.
    visit.settles().await;
    // Nothing is missing in the file, even right after a power failure.
    visit.does(json!({ "do": "kill" })).await;
    let saved = visit.saves().await;
    let before = visit.sees(shown).await;
    visit.does(json!({ "do": "reset" })).await;
    visit.sees(|all| messages(all, ANA).is_empty().then_some(())).await;
    assert_eq!(visit.loads(saved).await.0, 204);
    // They show what they showed.
    visit.sees(|all| (shown(all)? == before).then_some(())).await;
    visit.presses(ANA, "Home").await;
    visit.reads(ANA, "Hello, Ana Nube").await;
    // What was sealed before opens: its key came with the database.
    visit.does(json!({ "do": "say", "person": ANA, "text": "/projects" })).await;
    for label in ["✅ Rivers of Europe", "TwinSpace", "Students", "Login cards (CSV)"] {
        visit.presses(ANA, label).await;
    }
    let table = |message: &Value| {
        let file = &message["content"]["document"]["document"];
        (file["mime_type"] == "text/csv").then(|| file["file_id"].as_str().map(str::to_owned)).flatten()
    };
    let file = visit.sees(|all| messages(all, ANA).iter().find_map(table)).await;
    let logins = visit.get(&format!("files/telegram/{file}")).await.text().await.expect("text");
    assert!(logins.contains("Iria") && logins.contains("https://t.me/"), "{logins}");
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_while_the_bot_was_off_is_saved_too() {
    let visit = Visit::begin().await;
    visit.does(json!({ "do": "speak", "person": ANA, "language": "en" })).await;
    visit.does(json!({ "do": "start", "person": ANA })).await;
    visit.presses(ANA, "Register").await;
    visit.reads(ANA, &asked_for_a_name()).await;
    visit.does(json!({ "do": "kill" })).await;
    visit.does(json!({ "do": "say", "person": ANA, "text": "Ana Nube" })).await;
    let saved = visit.saves().await;
    visit.sees(|all| (all["stage"]["bot"] == false).then_some(())).await;
    visit.does(json!({ "do": "reset" })).await;
    assert_eq!(visit.loads(saved).await.0, 204);
    visit.reads(ANA, "In which country is your school?").await;
    visit.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_used_changes_nothing() {
    let visit = Visit::begin().await;
    visit.does(json!({ "do": "speak", "person": ANA, "language": "en" })).await;
    visit.does(json!({ "do": "start", "person": ANA })).await;
    visit.presses(ANA, "Register").await;
    visit.reads(ANA, &asked_for_a_name()).await;
    let saved: Value = serde_json::from_slice(&visit.saves().await).expect("JSON");
    let before = visit.sees(shown).await;
    let with = |database: &[u8]| {
        let mut saved = saved.clone();
        saved["database"] = STANDARD.encode(database).into();
        serde_json::to_vec(&saved).expect("JSON")
    };
    let garbage = [b"SQLite format 3\0".as_slice(), &[7; 5000]].concat();
    let sound = STANDARD.decode(saved["database"].as_str().expect("a database")).expect("Base64");
    for (what, file, word) in [
        ("something else", b"{}".to_vec(), "load-foreign"),
        ("a picture", b"\x89PNG".to_vec(), "load-foreign"),
        ("another form", br#"{ "form": "twinbot-playground-9" }"#.to_vec(), "load-newer"),
        ("no database", with(b"nothing"), "load-damaged"),
        ("garbage behind a good beginning", with(&garbage), "load-damaged"),
        ("a migration that is not known", with(&from_the_future(&sound).await), "load-newer"),
    ] {
        assert_eq!(visit.loads(file).await, (400, word.to_owned()), "{what}");
        assert_eq!(visit.sees(shown).await, before, "{what}: the phones show what they showed");
    }
    visit.does(json!({ "do": "say", "person": ANA, "text": "Ana Nube" })).await;
    visit.reads(ANA, "In which country is your school?").await;
    assert_eq!(visit.loads(with(&sound)).await.0, 204, "a sound one is loaded all the same");
    visit.does(json!({ "do": "say", "person": ANA, "text": "Ana Nube" })).await;
    visit.reads(ANA, "In which country is your school?").await;
    visit.ends().await;
}

/// A database as a later program leaves it.
async fn from_the_future(database: &[u8]) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("newer.db");
    std::fs::write(&file, database).expect("written");
    sqlx::any::install_default_drivers();
    let url = format!("sqlite://{}", file.display());
    let mut connection = sqlx::AnyConnection::connect(&url).await.expect("it opens");
    let later = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                 VALUES (99999999999999, 'later', TRUE, x'00', 0)";
    sqlx::query(later).execute(&mut connection).await.expect("a later migration");
    connection.close().await.expect("closed");
    std::fs::read(&file).expect("read")
}
