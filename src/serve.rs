//! `twinbot run`: the engine, the platforms that have a token, the health checks; and a clean end.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use bot_core::domain::{ConsentAges, DAY, Profiles};
use bot_core::engine::{Engine, Meter, Observer, Setup};
use bot_core::file_kind::Takes;
use bot_core::reader::{OfAuthorities, OfPartners, OfReminders, OfStudents, Operator};
use bot_core::store::backup::{Schema, peek};
use bot_core::store::{Db, Options};
use bot_core::vault::Vault;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::VERSION;
use crate::downloads;
use crate::exit::WrongSetting;
use crate::health;
use crate::keys;
use crate::logging::Watching;
use crate::metrics::{self, Metrics};
use crate::platforms::{Platforms, Serving};
use crate::process;
use crate::server;
use crate::settings::Settings;
use crate::shelf::{self, Shelf};

/// What runs has this long to finish; SIGTERM promises 10 s in all.
const FINISH: Duration = Duration::from_secs(6);

/// Opens the database that is configured.
pub(crate) async fn open(settings: &Settings) -> Result<Db> {
    open_up_to(settings, None).await
}

/// The same, brought up to date no further than to this migration.
pub(crate) async fn open_up_to(settings: &Settings, up_to: Option<i64>) -> Result<Db> {
    Ok(Db::open(settings.text("database_url"), Options { up_to, ..options(settings) }).await?)
}

/// Opens it for a command that makes no database and brings none up to date, as those that look at one, or erase again who is in it.
///
/// # Errors
/// There is none of this version, or it cannot be opened.
pub(crate) async fn open_to_look(settings: &Settings) -> Result<Db> {
    let found = peek(settings.text("database_url")).await?;
    require_current(found.version, &settings.database())?;
    open(settings).await
}

/// Refuses a database that is not there, or that an older program has left. What is wrong with a newer one is said where it is opened.
fn require_current(version: Option<i64>, place: &str) -> Result<()> {
    match version {
        None => Err(no_database(place).into()),
        Some(version) if version < Schema::newest() => bail!(
            "the database {place} is of an older version (its last migration is {version}), and this command brings none up to date: back it \
             up, then start `twinbot run`, which does"
        ),
        Some(_) => Ok(()),
    }
}

/// Says that there is no database where the settings say it is.
pub(crate) fn no_database(place: &str) -> WrongSetting {
    WrongSetting(format!("there is no database of Twinbot in {place}: is database_url right?"))
}

/// How that is opened.
pub(crate) fn options(settings: &Settings) -> Options {
    Options {
        connections: settings.number("postgres_connections"),
        statement_cache: settings.is_on("postgres_statement_cache"),
        ..Options::default()
    }
}

/// The engine as it is configured, on an open database; what it does is counted where somebody reads that.
pub(crate) fn engine(
    settings: &Settings,
    db: Db,
    (vault, shelf): (Arc<Vault>, Shelf),
    meter: Option<Arc<dyn Meter>>,
) -> Engine {
    let rules = rules(settings);
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let process = format!("{}:{}", host.trim(), settings.text("listen"));
    let pacing = settings.is_on("pacing");
    let (takes, files, public_url) = (takes(settings), Arc::new(shelf), settings.get("public_url").map(str::to_owned));
    let process = Some(process);
    let observer = tracing::enabled!(tracing::Level::DEBUG).then(|| Arc::new(Watching) as Arc<dyn Observer>);
    let watched = Setup { observer, meter, ..Setup::default() };
    let setup = Setup { settings: rules, takes, files, public_url, pacing, process, vault, ..watched };
    Engine::new(db, setup)
}

/// Which files of people this deployment takes.
fn takes(settings: &Settings) -> Takes {
    Takes {
        most: u64::from(settings.number("files_most_mb")) << 20,
        quota: u64::from(settings.number("files_quota_mb")) << 20,
        refused: settings.text("files_refused").parse().expect("checked kinds"),
    }
}

/// How this deployment decides.
pub(crate) fn rules(settings: &Settings) -> bot_core::reader::Settings {
    bot_core::reader::Settings {
        undo_for: i64::from(settings.number("undo_seconds")) * 1000,
        validate_at_once: settings.text("validate_teachers") == "at-once",
        names_of_officials: settings.text("names_of_officials") == "shown",
        linking: settings.tokens() > 1,
        authorities: OfAuthorities {
            digest_above: settings.number("digest_above"),
            digest_hour: i8::try_from(settings.number("digest_hour")).expect("a checked hour"),
            reminders: OfReminders {
                after: OfReminders::days(settings.text("reminder_days")).expect("checked days"),
                deputies_after: days(settings, "deputy_days"),
                operator_after: days(settings, "operator_days"),
            },
        },
        partners: OfPartners {
            added: Profiles {
                is_founder: false,
                desktop: settings.text("added_desktop").parse().expect("a checked profile"),
                twinspace: Some(settings.text("added_role").parse().expect("a checked role")),
            },
            most: settings.number("most_teachers"),
            tells_services: settings.text("new_partners") == "told",
        },
        operator: Arc::new(operator(settings)),
        students: OfStudents {
            claims_for: i64::from(settings.number("claim_days")) * DAY,
            sessions_for: i64::from(settings.number("session_days")) * DAY,
            kept_for: i64::from(settings.number("student_days")) * DAY,
            consent_ages: settings
                .get("consent_ages")
                .map_or_else(ConsentAges::default, |ages| ConsentAges::parse(ages).expect("checked ages")),
        },
    }
}

/// A checked number of working days.
fn days(settings: &Settings, key: &'static str) -> u16 {
    u16::try_from(settings.number(key)).expect("days are checked when they are read")
}

/// Who is responsible for this deployment.
fn operator(settings: &Settings) -> Operator {
    let said = |key| settings.get(key).map(|value| value.trim().to_owned());
    Operator { name: said("operator_name"), contact: said("operator_contact"), privacy: said("operator_privacy") }
}

/// Serves until a signal asks it to end, see [`stopping`].
pub(crate) async fn run(settings: &Settings) -> Result<()> {
    process::allow_many_connections();
    let stop = stopping()?;
    // A signal to end is heard while it begins, too.
    match stop.run_until_cancelled(begin(settings)).await {
        Some(begun) => serve(settings, begun?, stop).await,
        None => Ok(()),
    }
}

/// What serving needs.
struct Begun {
    db: Db,
    vault: Arc<Vault>,
    shelf: Shelf,
    platforms: Platforms,
    listener: TcpListener,
    metrics: Option<Metrics>,
}

async fn begin(settings: &Settings) -> Result<Begun> {
    // Before anything is made: no database and no key file of a program that serves nobody.
    Platforms::require_one(settings)?;
    let db = open(settings).await?;
    // A database that cannot be opened is one line by itself.
    let (version, database, files) = (VERSION, settings.database(), shelf::said(settings));
    tracing::info!(version, database, files, "starting");
    if settings.get("operator_name").is_none() {
        tracing::warn!(
            "operator_name is not set: people are told nothing of who runs this and who is responsible for their data"
        );
    }
    let vault = keys::open(settings, &db).await?;
    let resealed = keys::reseal(&db, &vault).await?;
    if resealed > 0 {
        tracing::info!(secrets = resealed, key = vault.seals_with(), "sealed anew with the newest key");
    }
    let shelf = shelf::open(settings).await?;
    let platforms = Platforms::connect(settings).await?;
    let listener = TcpListener::bind(settings.text("listen")).await;
    let listener = listener.with_context(|| format!("{} cannot be listened on", settings.text("listen")))?;
    let metrics = metrics::begin(settings).await?;
    Ok(Begun { db, vault, shelf, platforms, listener, metrics })
}

async fn serve(settings: &Settings, begun: Begun, stop: CancellationToken) -> Result<()> {
    let Begun { db, vault, shelf, platforms, listener, metrics } = begun;
    let engine = engine(settings, db.clone(), (vault, shelf), metrics.as_ref().map(Metrics::meter));
    platforms.deliver_from(&engine);
    engine.start().await;

    let serving = Serving { stop: stop.clone(), ..Serving::default() };
    let routes = platforms.receive(&engine, &serving)?.merge(downloads::router(engine.clone()));
    serving.tasks.spawn(server::serve(listener, routes, health::router(engine.clone(), stop.clone()), stop.clone()));
    let metrics = metrics.map_or(metrics::OFF, |metrics| {
        metrics.serve(&engine, &serving);
        settings.text("metrics_listen")
    });
    tracing::info!(listen = settings.text("listen"), metrics, "serving");

    stop.cancelled().await;
    tracing::info!("stopping: finishing what is under way");
    serving.tasks.close();
    let finished = async { tokio::join!(serving.tasks.wait(), engine.stop()) };
    if tokio::time::timeout(FINISH, finished).await.is_err() {
        tracing::warn!("something did not finish in time; it is done again after the next start");
    }
    let _ = tokio::time::timeout(Duration::from_secs(2), db.close()).await;
    tracing::info!("stopped");
    Ok(())
}

/// Cancelled by whatever asks a process to end: SIGTERM, SIGINT, SIGQUIT, or SIGHUP when its terminal goes.
pub(crate) fn stopping() -> Result<CancellationToken> {
    let stop = CancellationToken::new();
    for kind in [SignalKind::terminate(), SignalKind::interrupt(), SignalKind::quit(), SignalKind::hangup()] {
        let (mut signals, token) = (signal(kind)?, stop.clone());
        tokio::spawn(async move {
            signals.recv().await;
            token.cancel();
        });
    }
    Ok(stop)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::settings::{Outside, read};

    #[test]
    fn those_who_decide_are_reminded_when_the_settings_say() {
        let set = [("TWINBOT_REMINDER_DAYS", "1, 2"), ("TWINBOT_DEPUTY_DAYS", "4"), ("TWINBOT_OPERATOR_DAYS", "6")];
        let variables: BTreeMap<String, String> = set.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
        let settings = read(&Outside { file: None, variables: &variables, flag: &|_| None }).expect("good settings");
        let reminders = OfReminders { after: Arc::from([1, 2]), deputies_after: 4, operator_after: 6 };
        assert_eq!(rules(&settings).authorities.reminders, reminders);
    }

    #[test]
    fn what_brings_nothing_up_to_date_takes_neither_nothing_nor_an_older_database() {
        let newest = Schema::newest();
        let refused = |version| require_current(version, "/here").err().map(|error| error.to_string());
        assert!(refused(None).is_some_and(|said| said.starts_with("there is no database of Twinbot in /here")));
        let older = "and this command brings none up to date: back it up, then start `twinbot run`, which does";
        assert!(refused(Some(newest - 1)).is_some_and(|said| said.ends_with(older)));
        assert_eq!([refused(Some(newest)), refused(Some(newest + 1))], [None, None]);
    }
}
