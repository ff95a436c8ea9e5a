//! `twinbot demo`: five people take a project from the first /start to its activation, a class comes in, and the TwinSpace is used,
//! without a token or a network.
//!
//! The engine, the store and the front ends are those of `twinbot run`; the platforms are emulators. What is printed is what
//! would stand on the five phones.

mod screen;

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use async_trait::async_trait;
use bot_core::areas::operators::Role;
use bot_core::engine::Setup;
use bot_core::platform::Platform;
use bot_core::store::{Db, Options};
use bot_core::text::{Arg, Locale, Text, msg};
use clap::Args;
use clap::builder::PossibleValuesParser;
use emulators::Emulator;
use playground::App;
use rehearsal::{Act, Actor, Cast, Conductor, Links, Offer, Parts, Played, class, exchange, lesson};

use screen::Screen;

/// How long a person looks at a screen before doing something, and how long at each letter.
const READS: (Duration, Duration) = (Duration::from_secs(1), Duration::from_millis(25));

/// For how many days the passwords of a class can be read unless it is set otherwise.
const DAYS: u32 = 14;

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
    #[arg(long, value_name = "PLATFORM", value_parser = known_apps(), default_value = Platform::ALL[0].as_str())]
    platform: String,
}

/// The app of everybody who is not spread over all of them.
const ALL: &str = "both";

fn known_apps() -> PossibleValuesParser {
    Platform::ALL.map(Platform::as_str).into_iter().chain([ALL]).collect::<Vec<_>>().into()
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
        anstream::eprintln!("{}", locale.plain(&msg::playground_demo_begins()));
        let folder = tempfile::tempdir().context("no folder for the demo's database")?;
        let url = format!("sqlite://{}", folder.path().join("demo.db").display());
        let db = Db::open(&url, Options::default()).await?;
        let apps = self.apps().await?;
        let emulators: Vec<&dyn Emulator> = apps.iter().map(|app| app.emulator()).collect();
        let links = links(&db, emulators[0]).await?;

        let mut cast = Cast::new(&emulators, &[locale], 1001);
        let reads: Arc<dyn Conductor> = Arc::new(Reads { speed: self.speed });
        for actor in cast.all_mut() {
            actor.conductor = Some(Arc::clone(&reads));
        }
        let offer = Offer::example(&cast.ana);
        let parts = Parts { links, offer };

        let (students, guest) = (students(&emulators, locale, &reads), guest(&emulators, locale, &reads));
        let everybody: Vec<&Actor> = cast.all().into_iter().chain(&students).chain([&guest]).collect();
        let screen = Screen::open(&everybody, emulators.iter().map(|emulator| emulator.events()));
        let files = Arc::new(crate::shelf::open_folder(&folder.path().join("files")).await?);
        let setup = Setup { files, ..self.setup() };
        let engine = playground::serve(db.clone(), &apps, setup).await?;

        let played = async {
            cast.play(&parts).await?;
            with_class(&cast, &parts.offer, (&students, emulators[0])).await?;
            in_the_space(&cast, &parts.offer, &guest).await
        };
        let played = played.await;
        let quiet = Duration::from_millis(700);
        futures::future::join_all(emulators.iter().map(|emulator| emulator.settle(quiet))).await;
        screen.close().await?;
        engine.stop().await;
        db.close().await;
        played?;
        let ended = msg::playground_demo_ended(Arg::Command(Text::words("twinbot run")));
        anstream::eprintln!("\n{}", locale.plain(&ended));
        Ok(())
    }

    /// The apps that people have.
    async fn apps(&self) -> Result<Vec<Arc<dyn App>>> {
        let all = playground::apps(&emulators::Options::default()).await?;
        let is_used = |app: &Arc<dyn App>| [ALL, app.platform().as_str()].contains(&&*self.platform);
        Ok(all.into_iter().filter(is_used).collect())
    }

    fn setup(&self) -> Setup {
        // A part of a millisecond does not matter here.
        #[expect(clippy::cast_possible_truncation, reason = "a number of milliseconds far below the greatest")]
        let undo_for = (UNDO / self.speed).clamp(0.0, UNDO * 10.0) as i64;
        let linking = self.platform == ALL;
        let settings = bot_core::reader::Settings { undo_for, linking, ..bot_core::reader::Settings::default() };
        // The emulators have no limits here, so nobody has to wait for them.
        Setup { settings, pacing: false, ..Setup::default() }
    }
}

/// A student's phone, and a tablet of the school; with several platforms, one on the first and one on the last.
fn students(emulators: &[&dyn Emulator], locale: Locale, reads: &Arc<dyn Conductor>) -> [Actor; 2] {
    let (given, surname, _) = class::FIRST;
    let (first, last) = (emulators[0], emulators[emulators.len() - 1]);
    let phone = first.client(1006, &format!("{given} {surname}"), locale.tag());
    let tablet = last.client(1007, &locale.plain(&msg::playground_tour_tablet()), locale.tag());
    [phone, tablet].map(|client| {
        let mut student = Actor::new(client, locale);
        student.conductor = Some(Arc::clone(reads));
        student
    })
}

/// The phone of somebody who is invited to look at the TwinSpace.
fn guest(emulators: &[&dyn Emulator], locale: Locale, reads: &Arc<dyn Conductor>) -> Actor {
    let mut guest = Actor::new(emulators[0].client(1008, exchange::GUEST, locale.tag()), locale);
    guest.conductor = Some(Arc::clone(reads));
    guest
}

/// The founders exchange news and a file, and a guest looks in.
async fn in_the_space(cast: &Cast, offer: &Offer, guest: &Actor) -> Played {
    exchange::happens(&cast.ana, &cast.jan, offer).await?;
    let link = cast.ana.makes_a_guest_link(offer).await?;
    guest.comes_as_guest(&link, offer, exchange::GUEST).await
}

/// A class comes in, one of its students gets in and chooses a password, logs in on another device, and on the teacher's.
async fn with_class(cast: &Cast, offer: &Offer, ([student, tablet], emulator): (&[Actor; 2], &dyn Emulator)) -> Played {
    let ana = &cast.ana;
    lesson::comes_in(ana, offer, &class::workbook(ana.locale), DAYS).await?;
    let cards = ana.gets_cards(offer, emulator).await?;
    let code = lesson::code_on_card(ana, offer, &cards).await?;
    let login = lesson::gets_in(student, &code).await?;
    lesson::logs_in_on(tablet, &login).await?;
    ana.lends(offer, &login, class::FIRST.0).await
}

/// Sets the authorities up and invites who decides for them.
async fn links(db: &Db, emulator: &dyn Emulator) -> Result<Links> {
    let operator = super::operator(db);
    let link = async |country, region| {
        let authority = operator.set_up(country, region).await?;
        let code = operator.invite(Role::Approver { authority }).await?;
        anyhow::Ok(emulator.link(&code))
    };
    Ok(Links {
        spain: link("es", None).await?,
        poland: link("pl", None).await?,
        madrid: link("es", Some("es-md")).await?,
    })
}

/// Lets everybody read before they act.
#[derive(Debug)]
struct Reads {
    speed: f64,
}

#[async_trait]
impl Conductor for Reads {
    async fn cue(&self, who: &Actor, _: &Act) {
        let letters = who.client.last().map_or(0, |message| message.text().chars().count());
        let time = READS.0 + READS.1 * u32::try_from(letters.min(400)).unwrap_or(400);
        tokio::time::sleep(time.div_f64(self.speed)).await;
    }
}
