//! People on Discord, by interactions over HTTP: the time to the first answer, the cost of an interaction, and the memory
//! that people leave behind.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use axum::Json;
use axum::routing::post;
use bot_core::platform::Platform;
use bot_core::text::Locale;
use emulators::discord::{self, Emulator, Person};
use rehearsal::{Act, Actor, Conductor, Profile, Setting, Stage};
use serde_json::json;
use tokio::time::Instant;

use crate::asked::Kind;
use crate::cost::{Cost, cpu_of, memory_of, percentile, transactions};
use crate::page::Report;
use crate::speed::that_can_run;
use crate::table::{Acted, Figures, OnDiscord, table};

/// What people think about before they act, at most: a second on average, which is fast.
const THINKS: Duration = Duration::from_secs(2);
/// How long the reference is measured.
const STRETCH: Duration = Duration::from_secs(10);
/// People who come at the same time.
const AT_ONCE: usize = 100;

/// Thinks before each act.
#[derive(Debug)]
struct Thinks;

fn thinks() -> Duration {
    THINKS.mul_f64(fastrand::f64())
}

#[async_trait]
impl Conductor for Thinks {
    async fn cue(&self, _: &Actor, _: &Act) {
        tokio::time::sleep(thinks()).await;
    }
}

/// The time within which 99 of 100 first answers came, in ms.
fn p99(times: Vec<Duration>) -> f64 {
    percentile(times, 99)
}

fn person(discord: &Emulator, number: usize) -> Person {
    discord.person(10_000 + i64::try_from(number).unwrap_or(0), "Jan Lipa", "en-US")
}

/// As many people, who think as long, with a server that answers everything at once.
async fn reference(number: usize) -> anyhow::Result<f64> {
    let discord = Emulator::start(discord::Options { specs: None, ..discord::Options::default() }).await?;
    discord.count_only();
    let answer = json!({ "type": 4, "data": { "content": "Hello", "allowed_mentions": { "parse": [] } } });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    discord.balance(vec![format!("http://{}/", listener.local_addr()?)]);
    let routes = axum::Router::new().route("/", post(async move || Json(answer)));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    let end = Instant::now() + STRETCH;
    let people: Vec<_> = (0..number)
        .map(|at| {
            let person = person(&discord, at);
            tokio::spawn(async move {
                while Instant::now() < end {
                    tokio::time::sleep(thinks()).await;
                    person.press_data(1, "p0:x");
                }
            })
        })
        .collect();
    for person in people {
        person.await?;
    }
    Ok(p99(discord.take_first_answers()))
}

/// Everybody registers; gives what it cost.
async fn register(stage: &Stage, number: usize, thinks: bool) -> anyhow::Result<Cost> {
    let pid = stage.pid(0).unwrap_or_default().to_string();
    let first = if thinks { 0 } else { number };
    let (begin, cpu, sent) = (Instant::now(), cpu_of(&pid), stage.of::<Emulator>().counters().interactions);
    let people: Vec<_> = (first..first + number)
        .map(|at| {
            let mut actor = Actor::new(person(stage.of::<Emulator>(), at), Locale::english());
            actor.patience = Duration::from_secs(300);
            if thinks {
                actor.conductor = Some(Arc::new(Thinks));
            }
            tokio::spawn(async move { actor.registers(&Profile::polish(&actor)).await })
        })
        .collect();
    for registered in people {
        registered.await??;
    }
    #[expect(clippy::cast_precision_loss, reason = "a number of interactions far below 2^52")]
    let count = (stage.of::<Emulator>().counters().interactions - sent) as f64;
    Ok(Cost { count, time: begin.elapsed(), cpu: cpu_of(&pid) - cpu })
}

/// So many people send /start, and are known from then on.
async fn come(stage: &Stage, known: usize) -> anyhow::Result<()> {
    let numbers: Vec<usize> = (20_000..20_000 + known).collect();
    for together in numbers.chunks(AT_ONCE) {
        let people: Vec<_> = together
            .iter()
            .map(|at| {
                let actor = Actor::new(person(stage.of::<Emulator>(), *at), Locale::english());
                tokio::spawn(async move { actor.starts().await })
            })
            .collect();
        for started in people {
            started.await??;
        }
    }
    Ok(())
}

/// What was measured while people acted.
fn acted(cost: &Cost, first: f64) -> Acted {
    Acted { first, rate: cost.rate(), cpu: cost.cpu() / 1000.0 }
}

/// Lets people act on a fresh database, and very many come.
async fn on(kind: Kind, (acting, known): (usize, usize)) -> anyhow::Result<OnDiscord> {
    let (database, folder) = (kind.database().await?, tempfile::tempdir()?);
    let setting = Setting::new(env!("CARGO_BIN_EXE_twinbot"), &database.url).on(&[Platform::Discord]);
    let stage = Stage::set(setting, folder.path()).await?;
    stage.of::<Emulator>().count_only();
    stage.asks(&["authority", "add", "--country", "PL"]).await?;
    stage.of::<Emulator>().settle(Duration::from_millis(500)).await;
    // In MB, as that of people on Telegram.
    let memory = || stage.pid(0).map(memory_of).unwrap_or_default() * 1.048_576;
    let idle = memory();
    anyhow::ensure!(idle > 0.0, "nobody can say how much memory a process holds");

    drop(stage.of::<Emulator>().take_first_answers());
    let cost = register(&stage, acting, true).await?;
    let thinking = acted(&cost, p99(stage.of::<Emulator>().take_first_answers()));
    println!("  {:24} {acting} people who think: {thinking}", kind.name());
    let cost = register(&stage, acting, false).await?;
    let hasty = acted(&cost, p99(stage.of::<Emulator>().take_first_answers()));
    println!("  {:24} {acting} people in haste: {hasty}", kind.name());

    let before = memory();
    come(&stage, known).await?;
    let after = memory();
    println!("  {:24} {idle:.1} MB, {before:.1} MB, {after:.1} MB once {known} more people have come", kind.name());
    anyhow::ensure!(stage.of::<Emulator>().counters().missed == 0, "interactions that nobody answered in time");
    Ok(OnDiscord { thinking, hasty, memory: Some((idle, after)) })
}

/// Measures each of these beside the references of the same run: for the time to the first answer a server that answers at once, for the
/// rest bare transactions. So many people act, and so many are known.
pub(crate) async fn measure(kinds: &[Kind], (acting, known): (usize, usize)) -> anyhow::Result<Report> {
    println!("Discord:");
    let kinds = that_can_run(kinds).await?;
    let folder = tempfile::tempdir()?;
    let bare = acted(&transactions(folder.path()).await?, reference(acting).await?);
    println!("  {:24} {bare}", Kind::Reference.name());
    let of = |discord| Figures { discord: Some(discord), ..Figures::default() };
    let mut columns = vec![(Kind::Reference, of(OnDiscord { thinking: bare, hasty: bare, memory: None }))];
    for kind in kinds.into_iter().filter(|kind| kind.is_single()) {
        columns.push((kind, of(on(kind, (acting, known)).await?)));
    }
    Ok(table(&columns))
}
