//! Whether somebody who floods, or people who search, keep others waiting: ten people look things up at the steady pace, alone, while one
//! person sends messages as fast as they are taken, and while others search for a word that very many schools have.
//!
//! What counts is the time within which 95 of 100 answers came to the ten, and by how much it grows (`beside`). Telegram hands over the
//! updates of one bot by at most 40 calls at once, and so many hold the flood; what is put off comes again. The flood goes on as long as
//! the ten act: 2 000 messages, which are one, may be taken within seconds, and would hardly show among the answers of half a minute.

use std::fmt;
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

use crate::asked::Kind;
use crate::beside::{Beside, HEADING};
use crate::cost::{median, percentile};
use crate::flat::{filled, walks};
use crate::page::{Measured, Report};
use crate::running::{Running, noticed};
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
/// Telegram's header for the secret.
const HEADER: &str = "x-telegram-bot-api-secret-token";

/// What others do meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Others {
    Nothing,
    Flood,
    Search,
}

impl Others {
    const ALL: [Self; 3] = [Self::Nothing, Self::Flood, Self::Search];

    fn name(self) -> &'static str {
        match self {
            Self::Nothing => "alone",
            Self::Flood => "beside somebody who floods",
            Self::Search => "beside people who search",
        }
    }
}

/// What others have done.
#[derive(Clone, Copy, Debug)]
enum Did {
    Nothing,
    Flooded { taken: u64, put_off: u64 },
    Searched(u64),
}

impl Did {
    /// How many messages were taken, or how often was searched.
    fn count(self) -> f64 {
        let count = match self {
            Self::Nothing => 0,
            Self::Flooded { taken, .. } => taken,
            Self::Searched(count) => count,
        };
        u32::try_from(count).unwrap_or(u32::MAX).into()
    }
}

impl fmt::Display for Did {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Flooded { taken, put_off } => write!(f, "; {taken} messages were taken, and {put_off} put off"),
            Self::Searched(count) => write!(f, "; {count} searches"),
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

/// Measures the ten once: the time within which 95 of 100 answers came, in ms, and what the others did.
async fn once(
    running: &Running,
    (ten, who, seekers): (Vec<Actor>, i64, &[Actor]),
    others: Others,
) -> anyhow::Result<(f64, Did)> {
    let (is_over, (people, rate)) = (AtomicBool::new(false), TEN);
    let measured = async {
        let noticed = noticed(ten, Some(Duration::from_secs(1) * people / rate), looks_up).await;
        is_over.store(true, Ordering::Relaxed);
        anyhow::Ok(percentile(noticed?.times, 95))
    };
    match others {
        Others::Nothing => Ok((measured.await?, Did::Nothing)),
        Others::Flood => {
            let (measured, flooded) = tokio::join!(measured, floods(running, who, &is_over));
            let (taken, put_off) = flooded?;
            Ok((measured?, Did::Flooded { taken, put_off }))
        }
        Others::Search => {
            let (measured, searched) = tokio::join!(measured, searches(seekers, &is_over));
            Ok((measured?, Did::Searched(searched?)))
        }
    }
}

async fn on(kind: Kind) -> anyhow::Result<Measured> {
    let mut running = Running::on(kind, filled(kind, SEED).await?).await?;
    let ten: Vec<Actor> = (0..TEN.0).map(|_| running.comes()).collect();
    let flooder = running.comes();
    flooder.starts().await?;
    let seekers: Vec<Actor> = (0..SEEKERS).map(|_| running.comes()).collect();
    for seeker in &seekers {
        comes_to_the_school(seeker).await?;
    }
    let mut all = Others::ALL.map(|_| Vec::new());
    for _ in 0..TIMES {
        for (others, figures) in Others::ALL.into_iter().zip(&mut all) {
            let people = (ten.clone(), flooder.client.id(), &seekers[..]);
            let (most, did) = once(&running, people, others).await?;
            println!("  {:28} p95 {most:6.1} ms{did}", others.name());
            figures.push((most, did.count()));
        }
    }
    let [alone, flood, search] = all.each_ref().map(|figures| median(figures.iter().map(|(most, _)| *most)));
    let [_, taken, searches] = all.map(|figures| figures.iter().map(|(_, count)| *count).fold(f64::INFINITY, f64::min));
    Ok(Beside { alone, flood, search, taken, searches }.line(kind.name()))
}

/// Measures by how much the answers to ten people come later, on each of these.
pub(crate) async fn measure(kinds: &[Kind]) -> anyhow::Result<Report> {
    let mut lines = Vec::new();
    for kind in that_can_run(kinds).await?.into_iter().filter(|kind| kind.is_single()) {
        println!("{}:", kind.name());
        lines.push(on(kind).await?);
    }
    Ok(Report::of_lines(HEADING, lines))
}
