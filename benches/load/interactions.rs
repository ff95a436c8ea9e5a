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

use crate::cost::{Cost, cpu_of, memory_of, percentile};

/// What people think about before they act, at most: a second on average, which is fast.
const THINKS: Duration = Duration::from_secs(2);
/// How long the reference is measured.
const STRETCH: Duration = Duration::from_secs(10);
/// People who come at the same time.
const AT_ONCE: usize = 100;
/// What people notice: of 100 first answers 99 have to come within this time, in ms, where people think.
const SWIFT: f64 = 250.0;

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

pub(crate) async fn measure(
    name: &str,
    database: &str,
    transactions: &Cost,
    (acting, known): (usize, usize),
) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let setting = Setting::new(env!("CARGO_BIN_EXE_twinbot"), database).on(&[Platform::Discord]);
    let stage = Stage::set(setting, folder.path()).await?;
    stage.of::<Emulator>().count_only();
    stage.asks(&["authority", "add", "--country", "PL"]).await?;
    stage.of::<Emulator>().settle(Duration::from_millis(500)).await;
    let memory = || stage.pid(0).map(memory_of).unwrap_or_default();
    let idle = memory();

    let bare = reference(acting).await?;
    drop(stage.of::<Emulator>().take_first_answers());
    let thinking = register(&stage, acting, true).await?;
    let swift = p99(stage.of::<Emulator>().take_first_answers());
    println!("{name}, Discord: {} interactions of {acting} people who think for a second", thinking.count);
    println!("  p99 to the answer, ms:   {swift:8.1}   {:5.1} times the reference", swift / bare);
    thinking.print(transactions);

    let hasty = register(&stage, acting, false).await?;
    let first_answer = p99(stage.of::<Emulator>().take_first_answers());
    println!("{name}, Discord: {} interactions of {acting} people who do not think", hasty.count);
    println!("  p99 to the answer, ms:   {first_answer:8.1}   {:5.1} times the reference", first_answer / bare);
    hasty.print(transactions);

    let before = memory();
    come(&stage, known).await?;
    println!("{name}, Discord: {known} more people are known");
    println!("  memory MiB, idle, before, after: {idle:.1}   {before:.1}   {:.1}", memory());
    anyhow::ensure!(stage.of::<Emulator>().counters().missed == 0, "interactions that nobody answered in time");
    anyhow::ensure!(swift < SWIFT, "{swift:.0} ms to the first answer are more than {SWIFT} ms");
    Ok(())
}
