//! Many people at the same time, against the program as a process of its own: by Telegram's webhook, and by Discord's
//! interactions over HTTP.
//!
//! Everything is printed beside a reference measured in the same run: bare transactions of one row on the same disk, one
//! after the other, as durable as the program's; and for the time to a first answer a server that answers every
//! interaction at once. Machines differ; what can be compared are the ratios. `BENCH_TEACHERS` says how many people act
//! (200), `BENCH_PEOPLE` how many are known (10 000).
//!
//! With the argument `schools` it measures the search of schools instead, up to `BENCH_SCHOOLS` of them (300 000); with
//! `classes` a class of 300 from its file to its cards; with `files` how much memory ten files of 20 MB take, of one person and of two at
//! once, which fails above 60 MB; with `broadcast` how `BENCH_CREDENTIALS` passwords (10 000) go out at the platforms' pace, and what that
//! does to others; with a platform's name as well, on that one only; with `rounds` what a statement costs that goes to SQLite alone, or
//! with what other turns ask at the same time.

#![allow(clippy::print_stdout)]

mod broadcast;
mod classes;
mod cost;
mod files;
mod interactions;
mod rounds;
mod schools;
mod simulated;
mod teachers;

use bot_core::platform::Platform;

fn number(variable: &str, usual: usize) -> usize {
    std::env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let is_asked = |what: &str| std::env::args().any(|argument| argument == what);
    if is_asked("schools") {
        return searches(number("BENCH_SCHOOLS", 300_000)).await;
    }
    if is_asked("classes") {
        return classes().await;
    }
    if is_asked("files") {
        return files().await;
    }
    if is_asked("rounds") {
        return rounds::measure().await;
    }
    if is_asked("broadcast") {
        return broadcasts(i64::try_from(number("BENCH_CREDENTIALS", 10_000))?).await;
    }
    let (acting, known) = (number("BENCH_TEACHERS", 200), number("BENCH_PEOPLE", 10_000));
    let folder = tempfile::tempdir()?;
    let reference = cost::reference(folder.path()).await?;
    println!("reference: {:.0} durable transactions/s, {:.0} ms CPU/1 000", reference.rate(), reference.cpu());
    let sqlite = (testkit::sqlite(), testkit::sqlite());
    teachers::measure("SQLite", &sqlite.0.url, &reference, acting).await?;
    interactions::measure("SQLite", &sqlite.1.url, &reference, (acting, known)).await?;
    let postgres = (testkit::postgres(testkit::Durability::On).await, testkit::postgres(testkit::Durability::On).await);
    let (Some(first), Some(second)) = postgres else {
        println!("PostgreSQL: none here");
        return Ok(());
    };
    teachers::measure("PostgreSQL", &first.url, &reference, acting).await?;
    interactions::measure("PostgreSQL", &second.url, &reference, (acting, known)).await
}

async fn searches(most: usize) -> anyhow::Result<()> {
    schools::measure("SQLite", &testkit::sqlite().url, most).await?;
    match testkit::postgres(testkit::Durability::On).await {
        Some(database) => schools::measure("PostgreSQL", &database.url, most).await?,
        None => println!("PostgreSQL: none here"),
    }
    Ok(())
}

async fn classes() -> anyhow::Result<()> {
    classes::measure("SQLite", &testkit::sqlite().url).await?;
    match testkit::postgres(testkit::Durability::On).await {
        Some(database) => classes::measure("PostgreSQL", &database.url).await?,
        None => println!("PostgreSQL: none here"),
    }
    Ok(())
}

async fn files() -> anyhow::Result<()> {
    files::measure("SQLite", &testkit::sqlite().url).await?;
    match testkit::postgres(testkit::Durability::On).await {
        Some(database) => files::measure("PostgreSQL", &database.url).await?,
        None => println!("PostgreSQL: none here"),
    }
    Ok(())
}

async fn broadcasts(many: i64) -> anyhow::Result<()> {
    let named = |platform: &Platform| std::env::args().any(|argument| argument == platform.as_str());
    let any = Platform::ALL.iter().any(named);
    for platform in Platform::ALL.into_iter().filter(|platform| !any || named(platform)) {
        broadcast::measure("SQLite", platform, &testkit::sqlite().url, many).await?;
        match testkit::postgres(testkit::Durability::On).await {
            Some(database) => broadcast::measure("PostgreSQL", platform, &database.url, many).await?,
            None => println!("PostgreSQL: none here"),
        }
    }
    Ok(())
}
