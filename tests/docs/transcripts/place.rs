//! The bot, its people and their time: the real engine and front end, on a clock that stands still between two chapters.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::time::Duration;

use bot_core::areas::operators::Role;
use bot_core::engine::{Engine, Operator, Outside, Setup};
use bot_core::platform::Platform;
use bot_core::reader::{self, Settings};
use bot_core::store::{Db, Options};
use bot_core::text::Locale;
use rehearsal::Actor;
use sqlx::AnyPool;
use tokio::time::Instant;

use super::tell;

/// A Monday: 14 September 2026, 10:00:05 in Madrid and Warsaw.
const BEGINS: i64 = 1_789_372_805_000;

/// What a chapter takes counts in no time that is read: no longer than this, in ms.
const CHAPTER: i64 = 40_000;

/// Time as a chapter says; chance as it is always.
pub(crate) struct Clock {
    /// When the chapter began, in ms UTC, and by the machine's clock.
    began: AtomicI64,
    real: std::sync::Mutex<Instant>,
    drawn: AtomicU32,
}

impl Default for Clock {
    fn default() -> Self {
        Self { began: AtomicI64::new(BEGINS), real: std::sync::Mutex::new(Instant::now()), drawn: AtomicU32::new(0) }
    }
}

impl Clock {
    fn advance(&self, minutes: i64) {
        *self.real.lock().expect("nobody has failed with it") = Instant::now();
        self.began.fetch_add(minutes * 60_000, Ordering::SeqCst);
    }
}

impl Outside for Clock {
    fn now(&self) -> i64 {
        let passed = self.real.lock().expect("nobody has failed with it").elapsed().as_millis();
        self.began.load(Ordering::SeqCst) + i64::try_from(passed).unwrap_or(CHAPTER).min(CHAPTER)
    }

    fn random(&self) -> u32 {
        self.drawn.fetch_add(1, Ordering::SeqCst).wrapping_mul(2_654_435_761)
    }

    fn code(&self) -> String {
        format!("made0up0code{:04}", self.drawn.fetch_add(1, Ordering::SeqCst) % 10_000)
    }
}

/// Who is responsible, as `operator_name` and its like would say it.
fn who_runs_it(locale: Locale) -> reader::Operator {
    let said = |words: &str| Some(words.to_owned());
    reader::Operator {
        name: said(tell(locale, "Ministry of Education of X", "Ministerio de Educación de X")),
        contact: said("data-protection@education.example"),
        privacy: said("https://education.example/twinbot/privacy"),
    }
}

/// How long nothing is heard of a bot that has nothing to do.
const QUIET: Duration = Duration::from_millis(400);

/// Nothing is due for longer than this on any machine.
const LONGEST: Duration = Duration::from_secs(60);

/// What of a bot's work is seen from outside.
#[derive(Clone)]
pub(crate) struct Work {
    pub(crate) app: Arc<dyn playground::App>,
    db: AnyPool,
    clock: Arc<Clock>,
}

impl Work {
    /// Waits until nothing is to be done or sent any more, and nothing was heard of the bot for a while: a busy machine may be quiet in the
    /// middle of something.
    pub(crate) async fn rests(&self) {
        let rests = async {
            loop {
                self.app.emulator().settle(QUIET).await;
                if self.due().await.is_empty() {
                    return;
                }
            }
        };
        if tokio::time::timeout(LONGEST, rests).await.is_err() {
            panic!("this is due for ever: {:?}", self.due().await);
        }
    }

    /// The timers and the messages that are due now.
    async fn due(&self) -> Vec<String> {
        let sql = "SELECT what FROM timer WHERE due <= $1 UNION ALL \
                   SELECT screen FROM outbox WHERE due <= $1 AND refused <> generation AND lane < 9";
        sqlx::query_scalar(sql).bind(self.clock.now()).fetch_all(&self.db).await.expect("the database is there")
    }
}

/// A bot at work, on the first platform.
pub(crate) struct Place {
    pub(crate) work: Work,
    clock: Arc<Clock>,
    engine: Engine,
    operator: Operator,
    _folder: tempfile::TempDir,
}

impl Place {
    /// A bot that says who runs it, in the language of the page.
    pub(crate) async fn open(locale: Locale) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}", folder.path().join("transcript.db").display());
        let db = Db::open(&url, Options::default()).await.expect("a database");
        let options = emulators::Options { username: Some("TwinbotOfMyMinistryBot".to_owned()), ..Default::default() };
        let apps = playground::apps(&options).await.expect("a port is free");
        let app = apps.into_iter().find(|app| app.platform() == Platform::ALL[0]).expect("there is one of each");
        let clock = Arc::new(Clock::default());
        let settings = Settings { operator: Arc::new(who_runs_it(locale)), ..Settings::default() };
        let outside = Arc::clone(&clock) as Arc<dyn Outside>;
        let setup = Setup { settings, pacing: false, outside, ..Setup::default() };
        let engine = playground::serve(db.clone(), std::slice::from_ref(&app), setup).await.expect("it serves");
        let operator = Operator::of(db, Arc::clone(&clock) as Arc<dyn Outside>);
        sqlx::any::install_default_drivers();
        let db = AnyPool::connect(&url).await.expect("it can be looked into");
        let work = Work { app, db, clock: Arc::clone(&clock) };
        Self { work, clock, engine, operator, _folder: folder }
    }

    /// Somebody with a phone.
    pub(crate) fn person(&self, id: i64, name: &str, locale: Locale) -> Actor {
        Actor::new(self.work.app.emulator().client(id, name, locale.tag()), locale)
    }

    /// The links for those who decide, by the country or region that the operator sets up.
    pub(crate) async fn links(
        &self,
        places: &[(&'static str, Option<&'static str>)],
    ) -> BTreeMap<&'static str, String> {
        let mut links = BTreeMap::new();
        for (country, region) in places {
            let authority = self.operator.set_up(country, *region).await.expect("it can be set up");
            let code = self.operator.invite(Role::Approver { authority }).await.expect("somebody can be invited");
            links.insert(region.unwrap_or(country), self.work.app.emulator().link(&code));
        }
        links
    }

    /// So many minutes later, with all that is due by then.
    pub(crate) async fn later(&self, minutes: i64) {
        self.work.rests().await;
        self.clock.advance(minutes);
        self.engine.look_again();
        self.work.rests().await;
    }

    pub(crate) async fn closes(self) {
        self.work.app.emulator().assert_clean();
        self.work.db.close().await;
        self.engine.stop().await;
        self.engine.db().clone().close().await;
    }
}
