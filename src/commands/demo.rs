//! `twinbot demo`: five people take a project from the first /start to its activation, without a token or a network.
//!
//! The engine, the store and the front ends are those of `twinbot run`; Telegram and Discord are the emulators. What is
//! printed is what would stand on the five phones.

mod screen;
mod seen;

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use async_trait::async_trait;
use bot_core::areas::contacts::InvitationKind;
use bot_core::engine::{Engine, Setup};
use bot_core::store::{Db, Options};
use bot_core::text::Locale;
use clap::{Args, ValueEnum};
use discord::Discord;
use discord::interactions::{self, PublicKey};
use emulators::{discord as on_discord, telegram as on_telegram};
use rehearsal::{Act, Actor, Cast, Conductor, Links, Offer, Parts};
use telegram::{Telegram, polling};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use screen::Screen;

/// How long a person looks at a screen before doing something, and how long at each letter.
const READS: (Duration, Duration) = (Duration::from_secs(1), Duration::from_millis(25));

/// How long a decision can be taken back in the demo, in ms at the speed of 1.
const UNDO: f64 = 8000.0;

#[derive(Args)]
pub(crate) struct Demo {
    /// The language of everybody, by its tag
    #[arg(long, default_value = "en", value_name = "TAG")]
    lang: String,
    /// How many times faster than people read
    #[arg(long, default_value_t = 4.0, value_name = "N")]
    speed: f64,
    /// The app that people have; with `both` one founder has each
    #[arg(long, value_enum, default_value_t = Apps::Telegram)]
    platform: Apps,
}

/// Which app people have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Apps {
    Telegram,
    Discord,
    Both,
}

/// Both platforms, as the emulators play them.
struct World {
    telegram: on_telegram::Emulator,
    discord: on_discord::Emulator,
}

impl Demo {
    pub(crate) async fn run(self) -> Result<()> {
        let Some(locale) = Locale::all().find(|locale| locale.tag().eq_ignore_ascii_case(&self.lang)) else {
            let known: Vec<&str> = Locale::all().map(Locale::tag).collect();
            bail!("there are no texts in {:?}; there are: {}", self.lang, known.join(", "));
        };
        ensure!(self.speed.is_finite() && self.speed > 0.0, "--speed takes a number above 0");
        tokio::select! {
            played = self.play(locale) => played,
            interrupted = tokio::signal::ctrl_c() => Ok(interrupted?),
        }
    }

    async fn play(&self, locale: Locale) -> Result<()> {
        let folder = tempfile::tempdir().context("no folder for the demo's database")?;
        let url = format!("sqlite://{}", folder.path().join("demo.db").display());
        let db = Db::open(&url, Options::default()).await?;
        let world = World::begin().await?;
        let links = self.links(&db, &world).await?;

        let mut cast = self.cast(&world, locale);
        for actor in cast.all_mut() {
            actor.conductor = Some(Arc::new(Reads { speed: self.speed }));
        }
        let offer = Offer::example(&cast.ana);
        let parts = Parts { links, offer };

        let (tell, seen) = mpsc::unbounded_channel();
        tokio::spawn(seen::pass_on(world.telegram.events(), seen::on_telegram, tell.clone()));
        tokio::spawn(seen::pass_on(world.discord.events(), seen::on_discord, tell));
        let screen = Screen::open(&cast, seen);
        let (engine, stop) = (self.engine(db.clone()), CancellationToken::new());
        let serving = world.serve(self.platform, &engine, &stop).await?;

        let played = cast.play(&parts).await;
        let quiet = Duration::from_millis(700);
        tokio::join!(world.telegram.settle(quiet), world.discord.settle(quiet));
        screen.close().await?;
        stop.cancel();
        engine.stop().await;
        serving.close();
        serving.wait().await;
        db.close().await;
        played?;
        anstream::eprintln!("\nThe project is active. To do the same with your own bot: twinbot run (see README.md).");
        Ok(())
    }

    fn cast(&self, world: &World, locale: Locale) -> Cast {
        let (locales, first) = ([locale], 1001);
        match self.platform {
            Apps::Telegram => Cast::new(&world.telegram, &locales, first),
            Apps::Discord => Cast::on_discord(&world.discord, &locales, first),
            Apps::Both => Cast::on_both(&world.telegram, &world.discord, &locales, first),
        }
    }

    fn engine(&self, db: Db) -> Engine {
        // A part of a millisecond does not matter here.
        #[expect(clippy::cast_possible_truncation, reason = "a number of milliseconds far below the greatest")]
        let undo_for = (UNDO / self.speed).clamp(0.0, UNDO * 10.0) as i64;
        let linking = self.platform == Apps::Both;
        let settings = bot_core::facts::Settings { undo_for, linking, ..bot_core::facts::Settings::default() };
        // The emulators have no limits here, so nobody has to wait for them.
        Engine::new(db, Setup { settings, pacing: false, ..Setup::default() })
    }

    /// Sets the authorities up and invites who decides for them.
    async fn links(&self, db: &Db, world: &World) -> Result<Links> {
        let operator = super::operator(db);
        let link = async |country, region| {
            let authority = operator.set_up(country, region).await?;
            let code = operator.invite(InvitationKind::Approver { authority }).await?;
            anyhow::Ok(format!("https://t.me/{}?start={code}", world.telegram.username()))
        };
        Ok(Links {
            spain: link("es", None).await?,
            poland: link("pl", None).await?,
            madrid: link("es", Some("es-md")).await?,
        })
    }
}

/// Lets everybody read before they act.
#[derive(Debug)]
struct Reads {
    speed: f64,
}

#[async_trait]
impl Conductor for Reads {
    async fn cue(&self, who: &Actor, _: &Act) {
        let letters = who.hand.last().map_or(0, |message| message.text().chars().count());
        let time = READS.0 + READS.1 * u32::try_from(letters.min(400)).unwrap_or(400);
        tokio::time::sleep(time.div_f64(self.speed)).await;
    }
}

impl World {
    async fn begin() -> Result<Self> {
        let telegram = on_telegram::Emulator::start(on_telegram::Options::default()).await?;
        telegram.faults(|faults| faults.limits = false);
        let discord = on_discord::Emulator::start(on_discord::Options::default()).await?;
        discord.faults(|faults| faults.limits = false);
        Ok(Self { telegram, discord })
    }

    /// Starts an engine on what people have; gives what runs beside it until `stop`.
    async fn serve(&self, apps: Apps, engine: &Engine, stop: &CancellationToken) -> Result<TaskTracker> {
        let tasks = TaskTracker::new();
        if apps != Apps::Discord {
            self.serve_telegram(engine, stop, &tasks).await?;
        }
        if apps != Apps::Telegram {
            self.serve_discord(engine, stop, &tasks).await?;
        }
        engine.start().await;
        Ok(tasks)
    }

    async fn serve_telegram(&self, engine: &Engine, stop: &CancellationToken, tasks: &TaskTracker) -> Result<()> {
        let (token, api_url) = (self.telegram.token().to_owned(), self.telegram.url().to_owned());
        let telegram = Telegram::connect(telegram::Settings { token, api_url }).await?;
        engine.connect(Arc::new(telegram.clone()));
        telegram.publish_commands(engine).await?;
        tasks.spawn(polling::poll(telegram, Arc::new(engine.clone()), stop.clone()));
        Ok(())
    }

    async fn serve_discord(&self, engine: &Engine, stop: &CancellationToken, tasks: &TaskTracker) -> Result<()> {
        let (token, api_url) = (self.discord.token().to_owned(), self.discord.url().to_owned());
        let discord = Discord::connect(discord::Settings { token, api_url, over_http: true }).await?;
        engine.connect(Arc::new(discord.clone()));
        discord.publish_commands(engine).await?;
        let key = PublicKey::new(&self.discord.public_key())?;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        self.discord.balance(vec![format!("http://{}", listener.local_addr()?)]);
        let routes = interactions::router(discord, Arc::new(engine.clone()), key, tasks.clone());
        let ended = stop.clone().cancelled_owned();
        tasks.spawn(async move {
            if let Err(error) = axum::serve(listener, routes).with_graceful_shutdown(ended).await {
                tracing::error!(%error, "interactions are not heard any more");
            }
        });
        Ok(())
    }
}
