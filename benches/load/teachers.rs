//! Teachers who register at the same time on Telegram, by webhook.

use std::time::Duration;

use bot_core::text::Locale;
use emulators::telegram::Emulator;
use rehearsal::{Actor, Profile, Setting, Stage};
use tokio::time::Instant;

use crate::cost::{Cost, cpu_of, memory_of};

/// All teachers fill the registration in and send it.
async fn teachers(stage: &Stage, number: usize) -> anyhow::Result<Cost> {
    let pid = stage.pid(0).unwrap_or_default().to_string();
    let people: Vec<Actor> = (0..number)
        .map(|at| {
            let id = 10_000 + i64::try_from(at).unwrap_or(0);
            let mut actor = stage.person(id, "Jan Lipa", Locale::english());
            actor.patience = Duration::from_secs(300);
            actor
        })
        .collect();
    let (begin, cpu, taken) = (Instant::now(), cpu_of(&pid), stage.of::<Emulator>().counters().taken);
    let tasks: Vec<_> = people
        .into_iter()
        .map(|actor| tokio::spawn(async move { actor.registers(&Profile::polish(&actor)).await }))
        .collect();
    for task in tasks {
        task.await??;
    }
    let time = begin.elapsed();
    #[expect(clippy::cast_precision_loss, reason = "a number of updates far below 2^52")]
    let count = (stage.of::<Emulator>().counters().taken - taken) as f64;
    Ok(Cost { count, time, cpu: cpu_of(&pid) - cpu })
}

pub(crate) async fn measure(name: &str, database: &str, reference: &Cost, number: usize) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let stage = Stage::set(Setting::new(env!("CARGO_BIN_EXE_twinbot"), database), folder.path()).await?;
    stage.of::<Emulator>().count_only();
    stage.asks(&["authority", "add", "--country", "PL"]).await?;
    let idle = stage.pid(0).map(memory_of).unwrap_or_default();
    let cost = teachers(&stage, number).await?;
    let busy = stage.pid(0).map(memory_of).unwrap_or_default();
    println!("{name}, Telegram: {} updates of {number} teachers in {:.1} s", cost.count, cost.time.as_secs_f64());
    cost.print(reference);
    println!("  memory MiB, idle, after: {idle:8.1}   {busy:5.1}");
    Ok(())
}
