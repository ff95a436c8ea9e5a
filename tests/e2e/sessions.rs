//! Students get in: by the link that their teacher gives them, with what they type, and on the teacher's device. What they type is
//! kept nowhere.

use std::time::Duration;

use bot_core::domain::TwinSpace;
use bot_core::text::{Locale, Text, msg};
use emulators::telegram::Fault;
use rehearsal::{Actor, Cast, Login, Offer, Setting, Stage};
use sqlx::{AnyPool, AssertSqlSafe, Row};

use crate::class_life::soon;
use crate::closing::started;
use crate::students::{gets_in, is_said_only_to, is_shown_only_to};
use crate::{Telegram, each_platform, ends_well, stage};

/// Typed by somebody who does not know better.
const WRONG: &str = "moon-moon-moon";
const DAY: i64 = 24 * 3_600_000;

/// Ana has brought Lea and Zoe in, with passwords that can be read for so many days.
pub(crate) async fn brings_two_in(setting: Setting, folder: &std::path::Path, days: u32) -> (Stage, Cast, Offer) {
    brings_in(setting, folder, (&["Lea Rojo", "Zoe Monte"], days)).await
}

/// Ana has brought these students in, with passwords that can be read for so many days.
pub(crate) async fn brings_in(
    setting: Setting,
    folder: &std::path::Path,
    (class, days): (&[&str], u32),
) -> (Stage, Cast, Offer) {
    let setting = setting
        .with("TWINBOT_VALIDATE_TEACHERS", "at-once")
        .with("TWINBOT_UNDO_SECONDS", "0")
        .with("TWINBOT_LOG", "debug");
    let stage = stage(setting, folder).await;
    let (cast, offer) = started(&stage).await;
    let ana = &cast.ana;
    ana.names_students(&offer, class).await.expect("every line is there");
    ana.confirms_guardians(&offer, class.len()).await.expect("the guardians agree");
    ana.enrols_for(&offer, class.len(), days).await.expect("all are in");
    (stage, cast, offer)
}

/// A phone of somebody's own.
pub(crate) fn phone(stage: &Stage, id: i64) -> Actor {
    stage.person(id, "A phone", Locale::english())
}

pub(crate) fn typed(user_name: &str, password: impl Into<String>) -> Login {
    Login { user_name: user_name.to_owned(), password: password.into() }
}

pub(crate) fn hello(name: &str) -> Text {
    msg::student_hello(name, TwinSpace::StudentMember.text())
}

/// Everything that lies in the database, as far as words can be found in it.
pub(crate) async fn stored(url: &str) -> String {
    if let Some(path) = url.strip_prefix("sqlite://") {
        let files = ["", "-wal", "-shm"].map(|end| std::fs::read(format!("{path}{end}")).unwrap_or_default());
        return files.iter().map(|file| String::from_utf8_lossy(file).into_owned()).collect();
    }
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(&testkit::past_the_pooler(url)).await.expect("connects");
    let tables = "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = 'public'";
    let tables = sqlx::query(tables).fetch_all(&db).await.expect("the tables");
    let mut all = String::new();
    for table in tables.iter().map(|row| row.get::<String, _>(0)) {
        let sql = AssertSqlSafe(format!("SELECT CAST(t.* AS TEXT) FROM {table} AS t"));
        let rows = sqlx::query(sql).fetch_all(&db).await.expect("the rows");
        all.extend(rows.iter().map(|row| row.get::<String, _>(0) + "\n"));
    }
    db.close().await;
    // What is kept as bytes is written in hexadecimal there.
    let bytes = all.split("\\x").skip(1).map(|rest| {
        let digits: Vec<u8> = rest.bytes().take_while(u8::is_ascii_hexdigit).collect();
        let pairs = digits.chunks_exact(2).filter_map(|pair| std::str::from_utf8(pair).ok());
        let bytes: Vec<u8> = pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    });
    let bytes: String = bytes.collect();
    all + &bytes
}

/// Lets the program look at what was changed past it, as one that writes to a server tells the others. That its file was changed, it
/// notices by itself.
pub(crate) async fn looks_again(url: &str, db: &AnyPool) {
    if !url.starts_with("sqlite:") {
        sqlx::query("SELECT pg_notify('twinbot', '')").execute(db).await.expect("it is told");
    }
}

/// Lets time pass for what is to happen, and for sessions.
pub(crate) async fn passes(url: &str, time: i64) {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    // The timers come last. One that was due before its session ended would be set again.
    for sql in [
        "UPDATE session SET until = until - $1",
        "UPDATE takeover SET expires_at = expires_at - $1",
        "UPDATE timer SET due = due - $1",
    ] {
        sqlx::query(sql).bind(time).execute(&db).await.expect("time passes");
    }
    looks_again(url, &db).await;
    db.close().await;
}

/// Waits until nobody reads these words in the chat of a person on Telegram, whoever has written them there.
async fn is_gone(stage: &Stage, id: i64, words: &str) {
    for _ in 0..600 {
        let people = stage.of::<Telegram>().people();
        let chat = people.iter().find(|person| person.id() == id).expect("somebody").chat();
        if !chat.messages.values().any(|message| message.text().contains(words)) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it is still there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_gets_the_password_by_the_link_and_logs_in_with_it() {
    each_platform("a_student_gets_the_password_by_the_link", |setting, folder| async move {
        let (url, erases) = (setting.database.clone(), setting.platforms[0].erases());
        let (stage, cast, offer) = brings_two_in(setting, &folder, 14).await;
        let (ana, lea, other) = (&cast.ana, phone(&stage, 1501), phone(&stage, 1502));
        let code = ana.reads_code(&offer, "Lea Rojo", "Lea R.").await.expect("a link");
        other.opens_code(&code).await;
        other.sees(&msg::claim_title("Lea R.")).await.expect("to look is not to take");
        assert!(!other.client.screen().contains("Rojo"), "no more than an initial");
        let login = lea.claims(&code, "Lea R.").await.expect("the password");
        assert_eq!(login.user_name, "lea.rojo");
        assert!(gets_in(&url, &login).await, "it is the one");
        lea.notes_password().await.expect("it is noted");
        lea.sees(&hello("Lea")).await.expect("her TwinSpace");
        assert!(!lea.client.messages(usize::MAX).iter().any(|message| message.text().contains(&login.password)));
        other.sees(&msg::past_link_used()).await.expect("a link works once");
        lea.logs_out().await.expect("logged out");

        lea.logs_in(&typed("lea.rojo", WRONG)).await.expect("it is asked");
        lea.sees(&msg::problem_login()).await.expect("it is wrong, and nobody says what of it");
        if erases {
            is_gone(&stage, 1501, WRONG).await;
            stage.of::<Telegram>().faults(|faults| {
                let next = [Fault::ServerError(500), Fault::TooMany(1)].map(|fault| ("deleteMessage", fault));
                faults.next.extend(next);
            });
        }
        let loud = login.password.to_uppercase().replace('-', "  – ");
        lea.types_login(&typed("Lea.Rojo", loud.clone())).await.expect("it is asked again");
        lea.sees(&hello("Lea")).await.expect("as children type");
        if erases {
            is_gone(&stage, 1501, &loud).await;
            let codes = || -> Vec<u16> {
                let requests = stage.of::<Telegram>().requests();
                requests
                    .iter()
                    .filter(|request| request.method == "deleteMessage")
                    .map(|request| request.code)
                    .collect()
            };
            // What a request did is seen before the request is noted.
            soon("four tries", async || codes().len() >= 4).await;
            assert_eq!(codes(), [200, 500, 429, 200]);
        }

        stage.settles(Duration::from_millis(400)).await;
        let (database, log) = (stored(&url).await, stage.read_log(0));
        assert!(database.contains("lea.rojo"), "what is stored can be found");
        for secret in [&login.password, &loud, WRONG, &code] {
            assert!(!database.contains(secret), "{secret} lies in the database");
            assert!(!log.contains(secret), "{secret} stands in the log");
        }
        let both = [ana, &lea].map(|actor| actor.client.address());
        is_shown_only_to(&stage, &login.password, &both);
        is_said_only_to(&stage, &code, &[ana.client.address()]);
        for typed in [loud.as_str(), WRONG] {
            assert_eq!(is_said_only_to(&stage, typed, &[]), 0, "what was typed is never repeated");
        }
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_lends_the_own_device_to_a_student_and_has_it_back() {
    each_platform("a_teacher_lends_the_own_device", |setting, folder| async move {
        let (stage, cast, offer) = brings_two_in(setting, &folder, 14).await;
        let ana = &cast.ana;
        let all = ana.reads_passwords(&offer).await.expect("the passwords");
        let zoe = all.iter().find(|login| login.user_name == "zoe.monte").expect("hers");
        ana.opens_students(&offer).await.expect("the list");
        let list = ana.reads(&msg::students_title(offer.title.as_str()));
        ana.presses_below(&list, &msg::button_lend()).await.expect("it can be lent");
        ana.types_login(zoe).await.expect("it is asked");
        ana.sees(&hello("Zoe")).await.expect("Zoe's own side");
        for command in ["/contacts", "/inbox", "/new", "/profile"] {
            let before = ana.client.newest();
            ana.says(command).await.expect("an answer");
            let shown = ana.waits(command, |message| (message.id > before).then(|| message.text().to_owned()));
            let shown = shown.await.expect("an answer");
            assert!(!shown.contains("Jan") || shown.contains("Zoe"), "{command} shows what is Ana's: {shown}");
            ana.sees(&hello("Zoe")).await.expect("still Zoe's");
        }
        ana.says("/projects").await.expect("an answer");
        ana.sees(&msg::student_projects()).await.expect("Zoe's projects");
        ana.chooses_project(offer.title.as_str()).await.expect("the one there is");
        ana.logs_out().await.expect("by one button");
        ana.sees(&msg::home_hello("Ana Nube")).await.expect("it is Ana's again");
        ana.opens_students(&offer).await.expect("as before");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn links_and_sessions_last_as_long_as_the_deployment_sets() {
    each_platform("links_and_sessions_last_as_long", |setting, folder| async move {
        let url = setting.database.clone();
        let setting = setting.with("TWINBOT_CLAIM_DAYS", "1").with("TWINBOT_SESSION_DAYS", "1");
        let (stage, cast, offer) = brings_two_in(setting, &folder, 1).await;
        let (ana, lea, zoe) = (&cast.ana, phone(&stage, 1501), phone(&stage, 1502));
        let mut codes = Vec::new();
        for (name, short) in [("Lea Rojo", "Lea R."), ("Zoe Monte", "Zoe M.")] {
            codes.push(ana.reads_code(&offer, name, short).await.expect("a link"));
        }
        lea.claims(&codes[0], "Lea R.").await.expect("in time");
        lea.notes_password().await.expect("it is noted");
        passes(&url, DAY - 3_600_000).await;
        lea.says("/start").await.expect("an answer");
        lea.sees(&hello("Lea")).await.expect("logged in for a day");
        zoe.opens_code(&codes[1]).await;
        zoe.sees(&msg::claim_title("Zoe M.")).await.expect("good for a day");
        passes(&url, 3_600_000).await;
        lea.is_offered(&msg::button_login_student()).await.expect("logged out by itself");
        let before = zoe.client.newest();
        zoe.opens_code(&codes[1]).await;
        let unknown = zoe.reads(&msg::refusal_link_unknown());
        zoe.waits(&unknown, |message| (message.id > before && message.text().contains(&unknown)).then_some(()))
            .await
            .expect("the link has ended");
        ends_well(&stage).await;
    })
    .await;
}
