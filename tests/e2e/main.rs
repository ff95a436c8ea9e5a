//! The program as its users meet it: a process of its own, people on phones, an operator with a shell.

mod archive;
mod audit;
mod authorities;
mod backup;
mod carry;
mod channel;
mod class_files;
mod class_life;
mod closing;
mod database;
mod deciding;
#[cfg(feature = "playground")]
mod demo;
mod discord;
mod discord_forged;
mod discord_input;
mod discord_people;
mod discord_reach;
mod doctor;
mod dossier;
mod endings;
mod erasure;
mod files;
mod gateway;
mod gateway_lost;
mod gateway_sessions;
mod groups;
mod guests;
mod handouts;
mod input;
mod inquiries;
mod keys;
mod links;
mod manners;
mod matrix;
mod members;
mod menus;
mod metrics;
mod neighbours;
mod news;
mod newsletter;
mod operator;
mod operators;
mod outage;
mod pace;
mod pictures;
mod presses;
mod queue;
mod quick;
mod reach;
mod reissue;
mod replacement;
mod requests;
mod restored;
mod server;
mod service;
mod sessions;
mod settings;
mod setup;
mod space_files;
mod stories;
mod students;
mod suspension;
mod takeovers;
mod telegram;
mod told;
mod walk;
mod week;
mod who;

use std::future::Future;
use std::path::Path;

use bot_core::platform::Platform;
use bot_core::store::{Db, Options};
use bot_core::text::Locale;
use rehearsal::{Cast, Offer, Parts, Setting, Stage, Way};

/// The platforms' emulators, for tests of what only one of them does.
pub(crate) use emulators::{discord::Emulator as Discord, telegram::Emulator as Telegram};

/// The program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_twinbot");

/// A temporary folder.
pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Runs a test on SQLite and on PostgreSQL, each with a folder of its own.
pub(crate) async fn each_engine<F, R>(name: &str, test: F)
where
    F: Fn(Setting, std::path::PathBuf) -> R,
    R: Future<Output = ()>,
{
    let (test, made) =
        (&test, async |url: String| Db::open(&url, Options::default()).await.expect("it is made").close().await);
    testkit::each_engine_like(name, made, |url| async move {
        let folder = folder();
        test(Setting::new(PROGRAM, &url), folder.path().to_owned()).await;
    })
    .await;
}

/// Runs a scenario wherever people can be: on the first platform over both engines, and on each other one over SQLite.
///
/// What differs between the engines lies below what differs between the platforms, and the whole story is played on every
/// platform over both engines besides; so the scenarios take half as long again, not twice.
pub(crate) async fn each_platform<F, R>(name: &str, test: F)
where
    F: Fn(Setting, std::path::PathBuf) -> R,
    R: Future<Output = ()>,
{
    on_each(name, Way::Called, test).await;
}

/// The same for a scenario in which people write what nobody has asked for: a program that is called does not hear that
/// everywhere, so on the other platforms it listens.
pub(crate) async fn each_platform_with_words<F, R>(name: &str, test: F)
where
    F: Fn(Setting, std::path::PathBuf) -> R,
    R: Future<Output = ()>,
{
    on_each(name, Way::Asks, test).await;
}

async fn on_each<F, R>(name: &str, others: Way, test: F)
where
    F: Fn(Setting, std::path::PathBuf) -> R,
    R: Future<Output = ()>,
{
    for other in &Platform::ALL[1..] {
        let (database, folder) = (testkit::sqlite(), folder());
        let setting = Setting::new(PROGRAM, &database.url).on(&[*other]).by(others);
        test(setting, folder.path().to_owned()).await;
    }
    each_engine(name, test).await;
}

/// A stage on SQLite, in a folder.
pub(crate) async fn on_sqlite(folder: &Path) -> Stage {
    let url = format!("sqlite://{}", folder.join("twinbot.db").display());
    stage(Setting::new(PROGRAM, &url), folder).await
}

pub(crate) async fn stage(setting: Setting, folder: &Path) -> Stage {
    Stage::set(setting, folder).await.expect("the program serves")
}

/// Five people who speak English and Spanish in turn, and their parts.
pub(crate) async fn cast(stage: &Stage) -> (Cast, Parts) {
    let cast = stage.people(&[Locale::english(), spanish()]);
    let links = stage.links().await.expect("the authorities are set up");
    let offer = Offer::example(&cast.ana);
    (cast, Parts { links, offer })
}

pub(crate) fn spanish() -> Locale {
    Locale::all().find(|locale| locale.tag() == "es").expect("there are texts in Spanish")
}

/// Waits until nothing happens any more; then no rule may have been broken, everything answered in time, and nothing said
/// in a log that is not for everybody's eyes.
pub(crate) async fn ends_well(stage: &Stage) {
    // A busy machine may be quiet in the middle of something.
    for _ in 0..50 {
        stage.settles(std::time::Duration::from_millis(400)).await;
        if stage.is_clean() {
            break;
        }
    }
    stage.assert_clean();
    stage.assert_logs_are_discreet(&PRIVATE);
}

/// Names and words of the people of these tests, as far as they are no words of the program.
const PRIVATE: [&str; 12] = [
    "Nube",
    "Lipa",
    "Sosna",
    "Llano",
    "Brzoza",
    "Nora Alba",
    "Otto Berg",
    "Valverde",
    "Lipowo",
    "Rivers",
    "Ríos",
    "river",
];
