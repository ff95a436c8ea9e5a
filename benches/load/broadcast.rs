//! 10 000 students are shown their passwords, or as many readers get a newsletter (`newsletter`), at the pace that a platform permits,
//! while others talk with the bot.
//!
//! Engine, front end and emulator run in this process on one thread, on a clock that is simulated (`simulated`): what is
//! measured is who waits for whom, not how fast this machine is. The emulated platform answers each call after up to 80 ms,
//! and counts calls in any second as the real one does.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use bot_core::areas::sessions::Screen;
use bot_core::delivery::Channel;
use bot_core::domain::{AccountId, PersonId, SecretId, StudentId};
use bot_core::engine::{Engine, Outside, Setup};
use bot_core::platform::Platform;
use bot_core::store::outbox::{self, Lane, LeaseInfo, Place};
use bot_core::store::{Db, Options, secrets};
use bot_core::text::Locale;
use bot_core::vault::Vault;
use emulators::{Chaos, Client};
use futures::FutureExt as _;
use rehearsal::Actor;
use tokio::time::{Instant, sleep, sleep_until};

use crate::goal::{Goal, written};
use crate::newsletter;
use crate::page::Measured;
use crate::simulated::{self, Clock};

/// Of what is permitted so much is used at least, in %.
const USED: Goal = Goal::AtLeast(95.0);
/// No call may be answered with 429.
const REFUSED: Goal = Goal::AtMost(0.0);
/// 95 of 100 answers are so many times as late as alone, at most.
const LATER: Goal = Goal::AtMost(1.5);
/// How long a call to the platform takes, at most; half of it on average.
const CALL: Duration = Duration::from_millis(80);
/// So many people talk with the bot, each once in this time on average.
const TALKERS: i64 = 12;
const TALKS_EVERY: Duration = Duration::from_secs(10);
/// How long they talk alone.
const ALONE: Duration = Duration::from_secs(150);
/// People are written in so many at a time.
pub(crate) const BATCH: i64 = 500;
/// In ms.
pub(crate) const DAY: i64 = 24 * 3_600_000;
/// The number of the first of those who get something; whatever there is of one has it.
pub(crate) const FIRST: i64 = 1_000_000;

/// What goes to many.
#[derive(Clone, Copy)]
pub(crate) enum What {
    /// Its password to each of so many students, as notices.
    Passwords,
    /// A newsletter to so many readers, behind all else.
    Newsletter,
}

impl What {
    /// Writes those in who get it, a day later.
    async fn prepares(self, db: &Db, vault: &Vault, served: &Served, about: (i64, i64)) -> anyhow::Result<()> {
        match self {
            Self::Passwords => students(db, vault, served, about).await,
            Self::Newsletter => newsletter::readers(db, served, about).await,
        }
    }

    /// Lets it go out at a time, in ms.
    async fn falls_due(self, db: &Db, due: i64) -> anyhow::Result<()> {
        let due_at = "UPDATE outbox SET due = $1 WHERE lane = 1";
        match self {
            Self::Passwords => {
                db.turn(move |tx| async move { tx.run(due_at, vec![due.into()]).await }.boxed()).await?;
                Ok(())
            }
            Self::Newsletter => newsletter::falls_due(db, due).await,
        }
    }

    /// Waits until everybody has got it, looking ten times a second.
    async fn is_sent(self, db: &Db) -> anyhow::Result<()> {
        loop {
            sleep(Duration::from_millis(100)).await;
            let is_found = match self {
                Self::Passwords => true,
                Self::Newsletter => newsletter::is_put_in(db).await?,
            };
            if is_found && outbox::waiting(&mut db.read().await?).await?.0 == 0 {
                return Ok(());
            }
        }
    }

    /// How it is called in tables.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Passwords => "passwords",
            Self::Newsletter => "newsletters",
        }
    }
}

/// Gives a person by their number, who can be written to, and their address.
pub(crate) type People = dyn Fn(i64) -> (Arc<dyn Client>, String);

/// The platform, and the front end that serves it.
pub(crate) struct Served {
    pub(crate) platform: Platform,
    pub(crate) channel: Arc<dyn Channel>,
    /// So many calls a second the platform takes.
    permitted: f64,
    pub(crate) person: Box<People>,
    /// How many calls that count were made so far, and how many were too many.
    calls: Box<dyn Fn() -> (u64, u64)>,
}

pub(crate) async fn telegram() -> anyhow::Result<(Served, impl AsyncFn(Arc<Engine>) -> anyhow::Result<()>)> {
    use emulators::telegram::{Emulator, Options};
    use telegram::webhook::{self, Secret};
    let emulator = Arc::new(Emulator::start(Options { specs: None, ..Options::default() }).await?);
    emulator.count_only();
    emulator.faults(|faults| faults.chaos = Chaos { slow: CALL, ..Chaos::default() });
    let (token, api_url) = (emulator.token().to_owned(), emulator.url().to_owned());
    let front = telegram::Telegram::connect(telegram::Settings { token, api_url, pacing: true }).await?;
    let (people, counted) = (Arc::clone(&emulator), Arc::clone(&emulator));
    let person = move |number| {
        let person = people.person(number, "Jan Lipa", "en");
        person.unblock();
        (Arc::new(person) as Arc<dyn Client>, number.to_string())
    };
    let calls = move || (counted.counters().requests, counted.counters().too_many);
    let channel = Arc::new(front.clone());
    let (person, calls) = (Box::new(person), Box::new(calls));
    let served = Served { platform: Platform::Telegram, channel, permitted: 30.0, person, calls };
    let begin = async move |engine: Arc<Engine>| {
        let secret = Secret::new("made-up_secret")?;
        let address = serve(webhook::router(front.clone(), engine, secret.clone())).await?;
        Ok(webhook::register(&front, &address, &secret).await?)
    };
    Ok((served, begin))
}

async fn discord() -> anyhow::Result<(Served, impl AsyncFn(Arc<Engine>) -> anyhow::Result<()>)> {
    use discord::interactions::{self, PublicKey};
    use emulators::discord::{Emulator, Options};
    let emulator = Arc::new(Emulator::start(Options { specs: None, ..Options::default() }).await?);
    emulator.count_only();
    emulator.faults(|faults| faults.chaos = Chaos { slow: CALL, ..Chaos::default() });
    let (token, api_url) = (emulator.token().to_owned(), emulator.url().to_owned());
    let settings = discord::Settings { token, api_url, over_http: true, pacing: true };
    let front = discord::Discord::connect(settings).await?;
    let (people, counted, called) = (Arc::clone(&emulator), Arc::clone(&emulator), Arc::clone(&emulator));
    let person = move |number| {
        let person = people.person(number, "Jan Lipa", "en-US");
        let address = person.chat().to_string();
        (Arc::new(person) as Arc<dyn Client>, address)
    };
    // What answers an interaction does not count.
    let calls = move || {
        let counters = counted.counters();
        (counters.requests - counters.interactions, counters.too_many)
    };
    let channel = Arc::new(front.clone());
    let (person, calls) = (Box::new(person), Box::new(calls));
    let served = Served { platform: Platform::Discord, channel, permitted: 50.0, person, calls };
    let begin = async move |engine: Arc<Engine>| {
        front.publish_commands(&*engine).await?;
        let key = PublicKey::new(&called.public_key())?;
        let address = serve(interactions::router(front.clone(), engine, key, Default::default())).await?;
        called.balance(vec![address]);
        Ok(())
    };
    Ok((served, begin))
}

/// Serves a front end; gives its address.
async fn serve(routes: Router) -> anyhow::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}/", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, routes).await });
    Ok(address)
}

/// Writes so many students in, each with an account of their own that works as them, and a password to be shown a day later.
async fn students(db: &Db, vault: &Vault, served: &Served, (many, now): (i64, i64)) -> anyhow::Result<()> {
    db.turn(move |tx| {
        async move {
            let person = "INSERT INTO person (id, created_at, touched_at, name, locale) VALUES (1, 0, 0, 'Ana Nube', 'en')";
            tx.run(person, Vec::new()).await?;
            let school = "INSERT INTO school (id, country, name, town, same, added_at) VALUES (1, 'ES', 'Colegio', 'Lugo', $1, 0)";
            tx.run(school, vec![b"same".as_slice().into()]).await
        }
        .boxed()
    })
    .await?;
    for first in (0..many).step_by(usize::try_from(BATCH)?) {
        let rows: Vec<_> = (first..many.min(first + BATCH))
            .map(|nth| {
                let id = FIRST + nth;
                (id, (served.person)(id).1, vault.seal(SecretId(id), "river-lemon-cloud"))
            })
            .collect();
        let platform = served.platform.as_str();
        db.turn(move |tx| {
            let rows = rows.clone();
            async move {
                for (id, address, sealed) in rows {
                    secrets::put(tx, SecretId(id), &sealed).await?;
                    let sql = "INSERT INTO person (id, created_at, touched_at, name, locale, last_account) \
                               VALUES ($1, $2, $2, 'Lea Rojo', 'en', $1)";
                    tx.run(sql, vec![id.into(), now.into()]).await?;
                    let sql = "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at) \
                               VALUES ($1, $1, $2, $3, $4, $5, 0)";
                    tx.run(sql, vec![id.into(), platform.into(), id.to_string().into(), address.into(), now.into()])
                        .await?;
                    let sql = "INSERT INTO student (id, user_name, given, surname, locale, school_id, registered_by, \
                                 registered_at, password, password_at, secret_id, claimed_in, claimed_at) \
                               VALUES ($1, $2, 'Lea', 'Rojo', 'en', 1, 1, $3, '', $3, $1, $1, $3)";
                    tx.run(sql, vec![id.into(), format!("lea.rojo{id}").into(), now.into()]).await?;
                    let sql = "INSERT INTO session (account_id, student_id, begun_at, until, is_borrowed) \
                               VALUES ($1, $1, $2, $3, 0)";
                    tx.run(sql, vec![id.into(), now.into(), (now + DAY).into()]).await?;
                    let screen = Screen::Credentials { student: StudentId(id) }.into();
                    let info = LeaseInfo { now: now + DAY, process: "", lease: 0, ord: id };
                    let to = (PersonId(id), AccountId(id));
                    outbox::show(tx, to, Lane::Notice, (&screen, Place::New), info).await?;
                }
                Ok(())
            }
            .boxed()
        })
        .await?;
    }
    Ok(())
}

/// How long answers took, by when they were asked for.
#[derive(Clone, Default)]
struct Waits(Arc<Mutex<Vec<(Instant, Duration)>>>);

impl Waits {
    fn add(&self, asked: Instant) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((asked, asked.elapsed()));
    }

    /// How many there were between two times, and within which time 50 and 95 of 100 came, in ms.
    fn between(&self, from: Instant, until: Instant) -> (usize, [f64; 2]) {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut times: Vec<_> =
            all.iter().filter(|(at, _)| (from..until).contains(at)).map(|(_, took)| *took).collect();
        times.sort_unstable();
        let percentile = |part: usize| {
            let at = times.len().saturating_sub(1) * part / 100;
            times.get(at).copied().unwrap_or_default().as_secs_f64() * 1000.0
        };
        (times.len(), [percentile(50), percentile(95)])
    }
}

/// Asks for help again and again, and notes how long the answer takes.
async fn talks(client: Arc<dyn Client>, waits: Waits) {
    loop {
        sleep(TALKS_EVERY.mul_f64(0.5 + fastrand::f64())).await;
        let (before, asked) = (client.newest(), Instant::now());
        client.command("help", &[]);
        client.wait_for(|message| (message.id > before).then_some(())).await;
        waits.add(asked);
    }
}

/// Measures on a runtime of one thread, which the caller makes.
async fn play<B>(
    name: &str,
    url: &str,
    (what, many): (What, i64),
    (served, begin): (Served, B),
) -> anyhow::Result<Measured>
where
    B: AsyncFn(Arc<Engine>) -> anyhow::Result<()>,
{
    let (clock, vault) = (Arc::new(Clock::begin()), Arc::new(Vault::fresh()));
    let db = Db::open(url, Options::default()).await?;
    let setup = Setup { outside: clock.clone(), vault: Arc::clone(&vault), ..Setup::default() };
    let engine = Engine::new(db.clone(), setup);
    engine.connect(Arc::clone(&served.channel));
    engine.start().await;
    begin(Arc::new(engine.clone())).await?;
    let talkers: Vec<_> = (1..=TALKERS).map(|number| (served.person)(number).0).collect();
    for client in &talkers {
        Actor::new(Arc::clone(client), Locale::english()).starts().await?;
    }
    what.prepares(&db, &vault, &served, (many, clock.now())).await?;
    let (at, due) = (Instant::now() + ALONE, clock.now() + i64::try_from(ALONE.as_millis())?);
    what.falls_due(&db, due).await?;
    engine.look_again();

    tokio::time::pause();
    tokio::spawn(simulated::passes());
    let (waits, alone) = (Waits::default(), Instant::now());
    let talking: Vec<_> = talkers.into_iter().map(|client| tokio::spawn(talks(client, waits.clone()))).collect();
    sleep_until(at).await;
    let before = (served.calls)();
    what.is_sent(&db).await?;
    let (over, after) = (Instant::now(), (served.calls)());
    talking.iter().for_each(tokio::task::JoinHandle::abort);

    let took = (over - at).as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "numbers of calls far below 2^52")]
    let (calls, sent, refused) = ((after.0 - before.0) as f64, many as f64, after.1 as f64);
    let share = |calls: f64| 100.0 * calls / took / served.permitted;
    let ((few, [half, most]), (number, [half_beside, most_beside])) =
        (waits.between(alone, at), waits.between(at, over));
    let (platform, name_of) = (served.channel.platform().as_str(), what.name());
    println!("{name}, {platform}: {many} {name_of} in {took:.0} s of simulated time");
    println!("  share of what is permitted:  {:5.1} %, {:.1} % with all other calls", share(sent), share(calls));
    println!("  answers with 429:            {:5}", after.1);
    println!("  p95 of an answer, alone:     {most:5.0} ms of {few} (median {half:.0})");
    println!(
        "  p95 beside the broadcast:    {most_beside:5.0} ms of {number} (median {half_beside:.0})   {:.2} times",
        most_beside / most
    );
    engine.stop().await;
    let (used, later) = (share(calls), most_beside / most);
    let about = |what: &str| format!("{platform}, {name}, {what}");
    let missed = [
        USED.missed(&about("% of what is permitted that is used"), used, 1),
        REFUSED.missed(&about("calls answered with 429"), refused, 0),
        LATER.missed(&about("times as late as alone"), later, 2),
    ];
    let (used, later) = (USED.told(used, 1), LATER.told(later, 2));
    let (sent, refused) = (written(sent, 0), written(refused, 0));
    Ok(Measured {
        line: format!(
            "| {platform}, {name} | {sent} | {used} % | {refused} | {most:.0} / {most_beside:.0} ms, {later} times |"
        ),
        missed: missed.into_iter().flatten().collect(),
    })
}

/// Runs on a thread of its own, as its clock is.
pub(crate) async fn measure(
    name: &str,
    platform: Platform,
    database: &str,
    what: (What, i64),
) -> anyhow::Result<Measured> {
    let (name, database) = (name.to_owned(), database.to_owned());
    let measured = tokio::task::spawn_blocking(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            match platform {
                Platform::Telegram => play(&name, &database, what, telegram().await?).await,
                Platform::Discord => play(&name, &database, what, discord().await?).await,
            }
        })
    });
    measured.await?
}
