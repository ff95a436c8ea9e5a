//! `twinbot demo`: five people take a project from the first /start to its activation, without a token or a network.
//!
//! The engine, the store and the front end are those of `twinbot run`; Telegram is the emulator. What is printed is what
//! would stand on the five phones.

mod screen;

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use async_trait::async_trait;
use bot_core::domain::LinkKind;
use bot_core::engine::{Engine, Setup};
use bot_core::store::{Db, Options};
use bot_core::text::Locale;
use clap::Args;
use emulators::telegram::Emulator;
use rehearsal::{Act, Actor, Cast, Conductor, Links, Offer, Parts};
use telegram::{Telegram, polling};
use tokio_util::sync::CancellationToken;

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
        let emulator = Emulator::start(emulators::telegram::Options::default()).await?;
        emulator.faults(|faults| faults.limits = false);
        let parts = self.parts(&db, &emulator).await?;

        let mut cast = Cast::new(&emulator, &[locale], 1001);
        for actor in cast.all_mut() {
            actor.conductor = Some(Arc::new(Reads { speed: self.speed }));
        }
        let offer = Offer::example(&cast.ana);
        let parts = Parts { links: parts, offer };

        let screen = Screen::open(&cast, emulator.events());
        let (engine, stop) = (self.engine(db.clone()), CancellationToken::new());
        let telegram = connect(&emulator).await?;
        engine.connect(Arc::new(telegram.clone()));
        engine.start().await;
        telegram.publish_commands(&engine).await?;
        let polling = tokio::spawn(polling::poll(telegram, Arc::new(engine.clone()), stop.clone()));

        let played = cast.play(&parts).await;
        emulator.settle(Duration::from_millis(700)).await;
        screen.close().await?;
        stop.cancel();
        engine.stop().await;
        polling.await?;
        db.close().await;
        played?;
        anstream::eprintln!("\nThe project is active. To do the same with your own bot: twinbot run (see README.md).");
        Ok(())
    }

    fn engine(&self, db: Db) -> Engine {
        // A part of a millisecond does not matter here.
        #[expect(clippy::cast_possible_truncation, reason = "a number of milliseconds far below the greatest")]
        let undo_for = (UNDO / self.speed).clamp(0.0, UNDO * 10.0) as i64;
        let settings = bot_core::facts::Settings { undo_for, ..bot_core::facts::Settings::default() };
        // The emulator has no limits here, so nobody has to wait for them.
        Engine::new(db, Setup { settings, pacing: false, ..Setup::default() })
    }

    /// Sets the authorities up and invites who decides for them.
    async fn parts(&self, db: &Db, emulator: &Emulator) -> Result<Links> {
        let operator = super::operator(db);
        let link = async |country, region| {
            let authority = operator.set_up(country, region).await?;
            let code = operator.invite(LinkKind::Approver { authority }).await?;
            anyhow::Ok(format!("https://t.me/{}?start={code}", emulator.username()))
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
        let letters = who.phone().last().map_or(0, |message| message.text().chars().count());
        let time = READS.0 + READS.1 * u32::try_from(letters.min(400)).unwrap_or(400);
        tokio::time::sleep(time.div_f64(self.speed)).await;
    }
}

async fn connect(emulator: &Emulator) -> Result<Telegram> {
    let settings = telegram::Settings { token: emulator.token().to_owned(), api_url: emulator.url().to_owned() };
    Ok(Telegram::connect(settings).await?)
}
