//! Whether somebody who floods, or people who search, keep others waiting: ten people look things up at the steady pace, alone, while one
//! person sends messages as fast as they are taken, and while others search for a word that very many schools have.
//!
//! What is printed is the time within which 95 of 100 answers came to the ten, and by how much it grows. Telegram hands over the updates of
//! one bot by at most 40 calls at once, and so many hold the flood; what is put off comes again.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use bot_core::area::Screen;
use bot_core::areas::help;
use bot_core::text::msg;
use futures::future::join_all;
use rehearsal::{Actor, Played, SECRET, Stuck};
use reqwest::StatusCode;
use reqwest::header::CONTENT_TYPE;
use serde_json::json;
use testkit::Seed;
use tokio::time::sleep;

use crate::cost::{median, percentile};
use crate::flat::{filled, walks};
use crate::running::{Kind, Running, noticed};
use crate::speed::that_can_run;

/// People who look things up, and how often all of them together do in a second.
const TEN: (u32, u32) = (10, 40);
/// How often each of them goes round the two screens: half a minute in all.
const ROUNDS: usize = 60;
/// How often all three are measured, in turn.
const TIMES: usize = 3;
/// Messages of one person that are on their way at once: as many as Telegram makes calls.
const CALLS: usize = 40;
/// How many search beside each other, and for what: all schools have it.
const SEEKERS: usize = 3;
const WORD: &str = "colegio";
/// There are 15 000 schools in each country.
const SEED: Seed = Seed { teachers: 1_000, schools: 300_000, projects: 17, waiting: 10 };
/// The flood's updates and messages have numbers that the emulator does not come to.
const FIRST: u64 = 1_500_000_000;
/// How long whoever floods waits before what was put off comes again.
const AGAIN: Duration = Duration::from_millis(200);
/// The goal: p95 grows by no more than half.
const MOST: f64 = 1.5;
/// Telegram's header for the secret.
const HEADER: &str = "x-telegram-bot-api-secret-token";

/// What others do meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beside {
    Nobody,
    AFlood,
    Searches,
}

impl Beside {
    const ALL: [Self; 3] = [Self::Nobody, Self::AFlood, Self::Searches];

    fn name(self) -> &'static str {
        match self {
            Self::Nobody => "alone",
            Self::AFlood => "beside somebody who floods",
            Self::Searches => "beside people who search",
        }
    }
}

/// Looks up the one and the other.
async fn looks_up(actor: Actor) -> Played {
    let screens: Vec<Screen> = vec![help::Screen::Questions.into(), help::Screen::Home.into()];
    walks(actor, screens, ROUNDS).await
}

/// One person writes as fast as it is taken, until this is over. Gives how much was taken, and how much was put off.
async fn floods(running: &Running, who: i64, is_over: &AtomicBool) -> anyhow::Result<(u64, u64)> {
    static NEXT: AtomicU64 = AtomicU64::new(FIRST);
    let client = reqwest::Client::builder().no_proxy().build()?;
    let (taken, put_off) = (AtomicU64::new(0), AtomicU64::new(0));
    let from = json!({ "id": who, "is_bot": false, "first_name": "Jan", "language_code": "en" });
    let chat = json!({ "id": who, "type": "private", "first_name": "Jan" });
    let writes = async || -> anyhow::Result<()> {
        while !is_over.load(Ordering::Relaxed) {
            let id = NEXT.fetch_add(1, Ordering::Relaxed);
            let message = json!({ "message_id": id, "date": 1, "from": from, "chat": chat, "text": "Hello?" });
            let update = json!({ "update_id": id, "message": message }).to_string();
            loop {
                let call =
                    client.post(running.address()).header(HEADER, SECRET).header(CONTENT_TYPE, "application/json");
                let status = call.body(update.clone()).send().await?.status();
                if status != StatusCode::SERVICE_UNAVAILABLE {
                    anyhow::ensure!(status.is_success(), "the webhook answers {status}");
                    taken.fetch_add(1, Ordering::Relaxed);
                    break;
                }
                put_off.fetch_add(1, Ordering::Relaxed);
                if is_over.load(Ordering::Relaxed) {
                    return Ok(());
                }
                sleep(AGAIN).await;
            }
        }
        Ok(())
    };
    for written in join_all((0..CALLS).map(|_| writes())).await {
        written?;
    }
    Ok((taken.into_inner(), put_off.into_inner()))
}

/// Somebody who registers, up to the school.
async fn comes_to_the_school(actor: &Actor) -> Played {
    actor.starts().await?;
    actor.presses(&msg::button_register()).await?;
    actor.answers(&msg::field_name_ask(), &actor.name()).await?;
    actor.answers(&msg::field_country_ask(), "Spain").await?;
    actor.asked(&msg::field_school_ask()).await.map(drop)
}

/// Searches again and again, as fast as the answers come, until this is over. Gives how often.
async fn searches(seekers: &[Actor], is_over: &AtomicBool) -> anyhow::Result<u64> {
    let all = seekers.iter().map(|actor| async move {
        let mut count = 0;
        while !is_over.load(Ordering::Relaxed) {
            actor.says(WORD).await?;
            count += 1;
        }
        Ok::<u64, Stuck>(count)
    });
    let counts = join_all(all).await.into_iter().collect::<Result<Vec<u64>, Stuck>>()?;
    Ok(counts.into_iter().sum())
}

/// Measures the ten once, and says what the others did.
async fn once(
    running: &Running,
    (ten, who, seekers): (Vec<Actor>, i64, &[Actor]),
    beside: Beside,
) -> anyhow::Result<(f64, String)> {
    let (is_over, (people, rate)) = (AtomicBool::new(false), TEN);
    let measured = async {
        let noticed = noticed(ten, Some(Duration::from_secs(1) * people / rate), looks_up).await;
        is_over.store(true, Ordering::Relaxed);
        anyhow::Ok(percentile(noticed?.times, 95))
    };
    match beside {
        Beside::Nobody => Ok((measured.await?, String::new())),
        Beside::AFlood => {
            let (measured, flooded) = tokio::join!(measured, floods(running, who, &is_over));
            let (taken, put_off) = flooded?;
            Ok((measured?, format!("; {taken} messages were taken, and {put_off} put off")))
        }
        Beside::Searches => {
            let (measured, searched) = tokio::join!(measured, searches(seekers, &is_over));
            Ok((measured?, format!("; {} searches", searched?)))
        }
    }
}

async fn on(kind: Kind) -> anyhow::Result<()> {
    let mut running = Running::on(kind, filled(kind, SEED).await?).await?;
    let ten: Vec<Actor> = (0..TEN.0).map(|_| running.comes()).collect();
    let flooder = running.comes();
    flooder.starts().await?;
    let seekers: Vec<Actor> = (0..SEEKERS).map(|_| running.comes()).collect();
    for seeker in &seekers {
        comes_to_the_school(seeker).await?;
    }
    let mut all = Beside::ALL.map(|_| Vec::new());
    for _ in 0..TIMES {
        for (beside, times) in Beside::ALL.into_iter().zip(&mut all) {
            let people = (ten.clone(), flooder.client.id(), &seekers[..]);
            let (most, did) = once(&running, people, beside).await?;
            println!("  {:28} p95 {most:6.1} ms{did}", beside.name());
            times.push(most);
        }
    }
    let [alone, flood, search] = all.map(|times| median(times.into_iter()));
    for (beside, most) in [(Beside::AFlood, flood), (Beside::Searches, search)] {
        let (ratio, name) = (most / alone, beside.name());
        let kept = if ratio <= MOST { "kept" } else { "missed" };
        println!("{}, {name}: p95 {most:.1} ms, {ratio:.2} times as alone (at most {MOST}: {kept})", kind.name());
    }
    Ok(())
}

/// Prints by how much the answers to ten people grow slower on each of these.
pub(crate) async fn measure(kinds: &[Kind]) -> anyhow::Result<()> {
    let is_stored = |kind: &Kind| matches!(kind, Kind::Sqlite | Kind::Postgres);
    for kind in that_can_run(kinds).await.into_iter().filter(is_stored) {
        println!("{}:", kind.name());
        on(kind).await?;
    }
    Ok(())
}
