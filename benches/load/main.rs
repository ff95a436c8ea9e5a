//! Many people at the same time, against the program as a process of its own: by Telegram's webhook, and by Discord's
//! interactions over HTTP.
//!
//! Everything is printed beside a reference measured in the same run: bare transactions of one row on the same disk, one
//! after the other, as durable as the program's; and for the time to a first answer a server that answers every
//! interaction at once. Machines differ; what can be compared are the ratios. `BENCH_TEACHERS` says how many people act
//! (200), `BENCH_PEOPLE` how many are known (10 000).
//!
//! With the argument `schools` it measures the search of schools instead, up to `BENCH_SCHOOLS` of them (300 000).

#![allow(clippy::print_stdout)]

mod cost;
mod interactions;
mod schools;
mod teachers;

fn number(variable: &str, usual: usize) -> usize {
    std::env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    if std::env::args().any(|argument| argument == "schools") {
        return searches(number("BENCH_SCHOOLS", 300_000)).await;
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
