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
//! `interactions` on Discord, which makes another; without any of them all four. Databases: `sqlite`, `postgres`, `replicas`;
//! without any of them all. `reference` alone measures nothing but the reference. So `paced sqlite` takes two minutes. `write`
//! puts whole tables into docs/benchmarks.md, and `write-before` that of Telegram into its section for what was before; both refuse to begin
//! where it would be a part of one, or of less than usual.
//!
//! One of these words measures something else instead. With `write`, those that have a table in a page write it (`page`), and `all` writes
//! every table, one after the other:
//!
//! - `fair`: how much slower others are answered while somebody floods, and while people search among 300 000 schools;
//! - `flat`: whether it costs the same with 1 000 teachers and with `BENCH_STORED` (1 000 000), which takes half an hour and 10 GB;
//! - `broadcast`: how `BENCH_CREDENTIALS` passwords (10 000) go out at the platforms' pace, and what that does to others; `newsletter`: the
//!   same of a newsletter with `BENCH_READERS` readers (10 000); with a platform's name as well, on that one only;
//! - `rounds`: what a statement costs that goes to SQLite alone, or with what other turns ask at the same time;
//! - `schools`: the search of schools, up to `BENCH_SCHOOLS` of them (300 000); `classes`: a class of 300 from its file to its
//!   cards; `files`: how much memory ten files of 20 MB take, of one person and of two at once. These write no table.
//!
//! Where a goal is missed the bench fails, once all is measured and written; but for the table of Telegram, which says so below itself, and
//! what has no goal.

#![allow(clippy::print_stdout)]

mod asked;
mod beside;
mod broadcast;
mod classes;
mod cost;
mod fair;
mod files;
mod flat;
mod goal;
mod interactions;
mod machine;
mod newsletter;
mod pace;
mod page;
mod reference;
mod rounds;
mod running;
mod schools;
mod simulated;
mod speed;
mod table;

use std::cell::RefCell;
use std::process::Command;

use asked::{ALL, Amount, Asked, BROADCAST, FAIR, FLAT, NEWSLETTER, ROUNDS};
use bot_core::platform::Platform;
use broadcast::What;
use page::{DISCORD, Report};
use speed::{Size, that_can_run};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    if std::env::args().nth(1).as_deref() == Some(reference::RUN) {
        return reference::serve().await;
    }
    let asked = Asked::read()?;
    let is_for_schools = async |name: &str, url: &str| schools::measure(name, url, Amount::SCHOOLS.asked()).await;
    if asked.has(ALL) {
        return all();
    }
    let has_postgres = async || testkit::postgres(testkit::Durability::On).await.is_some();
    anyhow::ensure!(
        !asked.needs_postgres() || has_postgres().await,
        "the page takes figures of both databases, and PostgreSQL is not here"
    );
    if asked.has("schools") {
        return on_each(&asked, is_for_schools).await;
    }
    if asked.has("classes") {
        return on_each(&asked, classes::measure).await;
    }
    if asked.has("files") {
        return on_each(&asked, files::measure).await;
    }
    if asked.has(ROUNDS) {
        return tells(&asked, ROUNDS, rounds::measure().await?).await;
    }
    if asked.has(FAIR) {
        return tells(&asked, FAIR, fair::measure(&asked.kinds()).await?).await;
    }
    if asked.has(FLAT) {
        let most = i64::try_from(Amount::STORED.asked())?;
        return tells(&asked, FLAT, flat::measure(&asked.kinds(), most).await?).await;
    }
    if asked.has(BROADCAST) {
        let to_many = (What::Passwords, Amount::CREDENTIALS.asked());
        return tells(&asked, BROADCAST, broadcasts(&asked, to_many).await?).await;
    }
    if asked.has(NEWSLETTER) {
        let to_many = (What::Newsletter, Amount::READERS.asked());
        return tells(&asked, NEWSLETTER, broadcasts(&asked, to_many).await?).await;
    }
    let parts = asked.parts();
    if !parts.is_empty() {
        let size = Size::asked()?;
        let columns = speed::measure(&parts, &asked.kinds(), size).await?;
        // What is missed stands below the table: for now these goals are beyond what is reached.
        let table = format!("{}\n\n{}", heading(size).await?, table::table(&columns).text);
        println!("\n{table}");
        if let Some(name) = asked.writes() {
            page::write(name, &table)?;
        }
    }
    if asked.wants_interactions() { on_discord(&asked).await } else { Ok(()) }
}

/// Writes every table, each in a process of its own, so that none measures what another one has left behind. Fails where one has failed,
/// once all have been measured.
fn all() -> anyhow::Result<()> {
    let mut failed = Vec::new();
    for words in page::calls() {
        println!("\n{words}:");
        let status = Command::new(std::env::current_exe()?).args(words.split(' ')).status()?;
        if !status.success() {
            failed.push(words);
        }
    }
    anyhow::ensure!(failed.is_empty(), "these have failed: {}", failed.join(", "));
    Ok(())
}

/// Prints what was measured, writes it between the marks of this name where that is asked for, and fails where a goal is missed.
async fn tells(asked: &Asked, name: &str, report: Report) -> anyhow::Result<()> {
    let text = format!("{}.\n\n{}", on_what().await?, report.text);
    println!("\n{text}");
    if asked.writes().is_some() {
        page::write(name, &text)?;
    }
    report.is_kept()
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
    let (acting, known) = (Amount::TEACHERS.asked(), Amount::PEOPLE.asked());
    let Report { text, missed } = interactions::measure(&asked.kinds(), (acting, known)).await?;
    let sizes = format!("{acting} people who think for a second, then as many in haste; then {known} more come");
    let text = format!("{sizes}.\n\n{text}");
    tells(asked, DISCORD, Report { text, missed }).await
}

/// Measures something on a fresh database of each engine that was asked for.
async fn on_each(asked: &Asked, measure: impl AsyncFn(&str, &str) -> anyhow::Result<()>) -> anyhow::Result<()> {
    for kind in that_can_run(&asked.kinds()).await?.into_iter().filter(|kind| kind.is_single()) {
        let database = kind.database().await?;
        measure(kind.name(), &database.url).await?;
    }
    Ok(())
}

/// Lets something go to many on each platform and each database.
async fn broadcasts(asked: &Asked, (what, many): (What, usize)) -> anyhow::Result<Report> {
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
    let heading = format!("| | {} | used | 429s | 95 of 100 answers, alone / beside them |", what.name());
    Ok(Report::of_lines(&heading, all.into_inner()))
}
