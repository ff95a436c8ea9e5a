//! Many people at the same time, against the program as a process of its own: by Telegram's webhook, and by Discord's
//! interactions over HTTP.
//!
//! Everything is printed beside a reference measured in the same run. Machines differ; what can be compared are the ratios. For
//! Telegram it is a bare webhook with one commit and one message (`reference`); for Discord's interactions bare transactions of one
//! row on the same disk, one after the other, as durable as the program's, and for the time to a first answer a server that
//! answers every interaction at once. `BENCH_TEACHERS` says how many people act (200), `BENCH_PEOPLE` how many are known
//! (10 000), `BENCH_ROUNDS` how often the reference and the program take turns (3).
//!
//! Arguments are words, in any order. Parts: `saturation`, `paced` and `memory` on Telegram, which make one table, and
//! `interactions` on Discord; without any of them all four. Databases: `sqlite`, `postgres`, `replicas`; without any of them all.
//! `reference` alone measures nothing but the reference. So `paced sqlite` takes two minutes. `write` puts the whole table into
//! docs/benchmarks.md, and `write-before` into its section for what was before.
//!
//! With the argument `schools` it measures the search of schools instead, up to `BENCH_SCHOOLS` of them (300 000); with
//! `classes` a class of 300 from its file to its cards; with `files` how much memory ten files of 20 MB take, of one person and of two at
//! once, which fails above 60 MB; with `flat` whether it costs the same with 1 000 teachers and with `BENCH_STORED` (1 000 000), which
//! takes half an hour and 10 GB (`write` puts that into the page, too); with `broadcast` how `BENCH_CREDENTIALS` passwords (10 000) go out
//! at the platforms' pace, and what that does to others; with `newsletter` the same of a newsletter with `BENCH_READERS` readers (10 000), which
//! fails where a goal is missed (`write` puts the figures into docs/measurements.md); with a platform's name as well, on that one only; with `rounds` what a statement
//! costs that goes to SQLite alone, or with what other turns ask at the same time; with `fair` how much slower others are answered while
//! somebody floods, and while people search among 300 000 schools.

#![allow(clippy::print_stdout)]

mod asked;
mod broadcast;
mod classes;
mod cost;
mod fair;
mod files;
mod flat;
mod interactions;
mod machine;
mod newsletter;
mod pace;
mod reference;
mod rounds;
mod running;
mod schools;
mod simulated;
mod speed;
mod table;

use std::cell::RefCell;

use asked::{Asked, FLAT, NEWSLETTER};
use bot_core::platform::Platform;
use broadcast::{Measured, What};
use running::Kind;
use speed::Size;

fn number(variable: &str, usual: usize) -> usize {
    std::env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    if std::env::args().nth(1).as_deref() == Some(reference::RUN) {
        return reference::serve().await;
    }
    let asked = Asked::read()?;
    let is_for_schools =
        async |name: &str, url: &str| schools::measure(name, url, number("BENCH_SCHOOLS", 300_000)).await;
    if asked.has("schools") {
        return on_each(&asked, is_for_schools).await;
    }
    if asked.has("classes") {
        return on_each(&asked, classes::measure).await;
    }
    if asked.has("rounds") {
        return rounds::measure().await;
    }
    if asked.has("fair") {
        return fair::measure(&asked.kinds()).await;
    }
    if asked.has("files") {
        return on_each(&asked, files::measure).await;
    }
    if asked.has(FLAT) {
        let table = flat::measure(&asked.kinds(), i64::try_from(number("BENCH_STORED", 1_000_000))?).await?;
        println!("\n{table}");
        return match asked.writes() {
            Some(_) => table::write(FLAT, &format!("{}.\n\n{table}", on_what().await?)),
            None => Ok(()),
        };
    }
    if asked.has("broadcast") {
        return broadcasts(&asked, (What::Passwords, number("BENCH_CREDENTIALS", 10_000))).await.map(drop);
    }
    if asked.has(NEWSLETTER) {
        return newsletters(&asked).await;
    }
    let parts = asked.parts();
    if !parts.is_empty() {
        let size = Size::asked()?;
        let columns = speed::measure(&parts, &asked.kinds(), size).await?;
        let table = format!("{}\n\n{}", heading(size).await?, table::table(&columns));
        println!("\n{table}");
        if let Some(name) = asked.writes() {
            table::write(name, &table)?;
        }
    }
    if asked.wants_interactions() { on_discord(&asked).await } else { Ok(()) }
}

/// What is said above the table.
async fn heading(Size { acting, known, rounds }: Size) -> anyhow::Result<String> {
    let sizes = format!("{acting} people at saturation, {known} people known, the median of {rounds} rounds");
    Ok(format!("{}; {sizes}.", on_what().await?))
}

/// The program, the machine and the databases.
async fn on_what() -> anyhow::Result<String> {
    Ok(format!("{}; {}; {}", machine::program(), machine::machine(), machine::databases().await?))
}

async fn on_discord(asked: &Asked) -> anyhow::Result<()> {
    let (acting, known) = (number("BENCH_TEACHERS", 200), number("BENCH_PEOPLE", 10_000));
    let folder = tempfile::tempdir()?;
    let bare = cost::transactions(folder.path()).await?;
    println!("bare transactions: {:.0} a second, {:.0} ms CPU/1 000", bare.rate(), bare.cpu());
    let measure = async |name: &str, url: &str| interactions::measure(name, url, &bare, (acting, known)).await;
    on_each(asked, measure).await
}

/// Measures something on a fresh database of each engine that was asked for.
async fn on_each(asked: &Asked, measure: impl AsyncFn(&str, &str) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let kinds = asked.kinds();
    if kinds.contains(&Kind::Sqlite) {
        measure("SQLite", &testkit::sqlite().url).await?;
    }
    if kinds.contains(&Kind::Postgres) {
        match testkit::postgres(testkit::Durability::On).await {
            Some(database) => measure("PostgreSQL", &database.url).await?,
            None => println!("PostgreSQL: none here"),
        }
    }
    Ok(())
}

async fn broadcasts(asked: &Asked, (what, many): (What, usize)) -> anyhow::Result<Vec<Measured>> {
    let (many, all) = (i64::try_from(many)?, RefCell::new(Vec::new()));
    let any = Platform::ALL.iter().any(|platform| asked.has(platform.as_str()));
    for platform in Platform::ALL.into_iter().filter(|platform| !any || asked.has(platform.as_str())) {
        let measure = async |name: &str, url: &str| {
            let measured = broadcast::measure(name, platform, url, (what, many)).await?;
            all.borrow_mut().push(measured);
            anyhow::Ok(())
        };
        on_each(asked, measure).await?;
    }
    Ok(all.into_inner())
}

/// Fails where a goal is missed, once all is measured.
async fn newsletters(asked: &Asked) -> anyhow::Result<()> {
    let all = broadcasts(asked, (What::Newsletter, number("BENCH_READERS", 10_000))).await?;
    let lines: Vec<&str> = all.iter().map(|measured| measured.line.as_str()).collect();
    let heading = "| | newsletters | used | 429s | 95 of 100 answers, alone / beside them |\n|---|---|---|---|---|";
    let table = format!("{}.\n\n{heading}\n{}", on_what().await?, lines.join("\n"));
    if asked.writes().is_some() {
        table::write(NEWSLETTER, &table)?;
    }
    let missed: Vec<String> = all.into_iter().flat_map(|measured| measured.missed).collect();
    anyhow::ensure!(missed.is_empty(), "goals are missed: {}", missed.join("; "));
    Ok(())
}
