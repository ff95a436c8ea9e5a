//! A language comes into memory because somebody reads it: not because the program starts, and not because of what is typed. Languages stay
//! where they are loaded, so this is a program of its own.

use std::sync::Arc;

use bot_core::areas::students::ClassSource;
use bot_core::conversation::Answer;
use bot_core::domain::Day;
use bot_core::engine::{Engine, Setup};
use bot_core::form::Value as _;
use bot_core::lists::List;
use bot_core::reader::{Operator, Settings};
use bot_core::store::{Db, Options};
use bot_core::text::{Locale, msg};
use emulators::{discord as of_discord, telegram as of_telegram};

/// The languages in memory, but for English, in which all others are made up for.
fn loaded() -> Vec<&'static str> {
    Locale::all().filter(|locale| locale.is_loaded() && *locale != Locale::english()).map(Locale::tag).collect()
}

#[tokio::test]
async fn nothing_loads_a_language_but_who_reads_it() {
    let database = testkit::sqlite();
    let db = Db::open(&database.url, Options::default()).await.expect("the database opens");
    let operator = Arc::new(Operator { name: Some("The Ministry of Rivers".to_owned()), ..Operator::default() });
    let settings = Settings { operator, linking: true, ..Settings::default() };
    let engine = Engine::new(db, Setup { settings, ..Setup::default() });

    let emulator = of_telegram::Emulator::start(of_telegram::Options::default()).await.expect("a free port");
    let (token, api_url) = (emulator.token().to_owned(), emulator.url().to_owned());
    let front = telegram::Telegram::connect(telegram::Settings { token, api_url, pacing: false }).await;
    front.expect("the bot is known").publish(&engine).await.expect("published");
    assert!(emulator.commands(None, "uk") != emulator.commands(None, ""), "in Ukrainian, too");
    assert!(emulator.description("ar").contains("The Ministry of Rivers"), "{}", emulator.description("ar"));
    emulator.assert_clean();
    assert_eq!(loaded(), [""; 0]);

    let emulator = of_discord::Emulator::start(of_discord::Options::default()).await.expect("a free port");
    let (token, api_url) = (emulator.token().to_owned(), emulator.url().to_owned());
    let settings = discord::Settings { token, api_url, over_http: true, pacing: false };
    let front = discord::Discord::connect(settings).await.expect("the bot is known");
    front.publish_commands(&engine).await.expect("published");
    assert!(emulator.commands().len() > 20, "{:?}", emulator.commands());
    assert_eq!(loaded(), [""; 0]);

    let (today, spanish) = (Day::try_from("2026-12-02".to_owned()).expect("a day"), Locale::negotiate("es"));
    assert_eq!(Day::read("pronto, pronto", today, spanish), None, "nobody knows which day that is");
    assert!(ClassSource::parse(&Answer::Text("Ana García\nLuis Pérez".to_owned())).is_ok());
    assert_eq!(List::countries().named("Atlantis"), None);
    assert_eq!(loaded(), [""; 0]);

    assert!(spanish.plain(&msg::home_hello("Ana Nube")).contains("Ana Nube"));
    assert_eq!(loaded(), ["es"], "this one is read");
}
