//! Twenty files of 20 MB, ten that a teacher sends as an album, and five each of two teachers at once; and some of them go out again: how
//! much memory the program holds meanwhile.
//!
//! The reference is what the same program holds before the first of them; ten uploads have to stay below 60 MB.

use std::path::Path;
use std::time::Duration;

use bot_core::text::msg;
use emulators::File;
use rehearsal::{Actor, Cast, Offer, Setting, Stage};

use crate::classes::founded;
use crate::cost::{cpu_of, memory_of, peak_of};
use crate::goal::Goal;

/// So many files come at once, of one person or of two.
const FILES: usize = 10;
/// So many of them go out again.
const OUT: usize = 8;
/// As large as a platform gives a bot, in bytes.
const SIZE: usize = 20 << 20;
/// What the program may hold while they come, 60 MB, in MiB.
const LIMIT: f64 = 60e6 / 1_048_576.0;
/// What is sent so much later joins no upload of before.
const APART: Duration = Duration::from_secs(4);

/// A film that differs from the others, and in itself.
fn film(nth: usize) -> File {
    let bytes = (0..SIZE).map(|at| at.wrapping_mul(nth + 3).to_le_bytes()[at % 3]).collect();
    File { name: format!("film {nth}.mp4"), media_type: "video/mp4".to_owned(), bytes }
}

fn sends(actor: &Actor, nth: usize) -> anyhow::Result<()> {
    anyhow::ensure!(actor.client.send_file(Some("file"), &film(nth)), "no file can be sent");
    Ok(())
}

/// Sends all of them at once, as an album goes out: one upload.
async fn sends_an_album(ana: &Actor, offer: &Offer) -> anyhow::Result<()> {
    ana.opens_files(offer).await?;
    (0..FILES).try_for_each(|nth| sends(ana, nth))?;
    ana.sees(&msg::upload_title_done(FILES, FILES)).await?;
    Ok(())
}

/// Two people send half of as many each, in turn: two uploads, on which the program works at once.
async fn both_send((ana, jan): (&Actor, &Actor), offer: &Offer) -> anyhow::Result<()> {
    tokio::time::sleep(APART).await;
    ana.opens_files(offer).await?;
    jan.opens_files(offer).await?;
    for nth in (FILES..2 * FILES).step_by(2) {
        sends(ana, nth)?;
        sends(jan, nth + 1)?;
    }
    let done = msg::upload_title_done(FILES / 2, FILES / 2);
    tokio::try_join!(ana.sees(&done), jan.sees(&done))?;
    Ok(())
}

/// Gets some, one after the other.
async fn gets(ana: &Actor, offer: &Offer) -> anyhow::Result<()> {
    for nth in 0..OUT {
        let name = film(nth).name;
        ana.opens_files(offer).await?;
        ana.finds_file(&name).await?;
        ana.downloads(&name).await?;
    }
    Ok(())
}

fn kept(shelf: &Path) -> anyhow::Result<u64> {
    let sizes = std::fs::read_dir(shelf.join("files"))?.map(|entry| Ok(entry?.metadata()?.len()));
    sizes.collect::<std::io::Result<Vec<u64>>>().map(|sizes| sizes.iter().sum()).map_err(anyhow::Error::from)
}

/// Whether uploads that took so much, in MiB, stayed below what they may.
fn is_kept(memory: f64) -> &'static str {
    if memory < LIMIT { "kept" } else { "NOT KEPT" }
}

pub(crate) async fn measure(name: &str, database: &str) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let shelf = folder.path().join("shelf");
    let setting = Setting::new(env!("CARGO_BIN_EXE_twinbot"), database)
        .with("TWINBOT_VALIDATE_TEACHERS", "at-once")
        .with("TWINBOT_UNDO_SECONDS", "0")
        .with("TWINBOT_FILES_PATH", shelf.display().to_string());
    let stage = Stage::set(setting, folder.path()).await?;
    let (Cast { ana, jan, .. }, offer) = founded(&stage).await?;
    let pid = stage.pid(0).ok_or_else(|| anyhow::anyhow!("the program does not run"))?;
    let (idle, cpu) = (memory_of(pid), cpu_of(&pid.to_string()));
    anyhow::ensure!(idle > 0.0, "nobody can say how much memory the program holds");
    // The most of a process never falls: each figure is the most of all that was until then.
    sends_an_album(&ana, &offer).await?;
    let album = peak_of(pid);
    both_send((&ana, &jan), &offer).await?;
    let (both, after) = (peak_of(pid), memory_of(pid));
    gets(&ana, &offer).await?;
    let given = peak_of(pid);
    println!("{name}: {} files of {} MiB, {} MiB on the disk", 2 * FILES, SIZE >> 20, kept(&shelf)? >> 20);
    println!("  {:<38} {idle:6.1} MiB", "before");
    for (what, memory) in [("most while an album comes", album), ("most once two people have sent at once", both)] {
        println!(
            "  {what:<38} {memory:6.1} MiB   {:5.2} times as much   60 MB ({LIMIT:.1} MiB): {}",
            memory / idle,
            is_kept(memory)
        );
    }
    for (what, memory) in [("afterwards", after), ("most once some have gone out", given)] {
        println!("  {what:<38} {memory:6.1} MiB   {:5.2} times as much", memory / idle);
    }
    println!("  {:<38} {:6.2} CPU s", "in all", (cpu_of(&pid.to_string()) - cpu).as_secs_f64());
    // Of a program that has ended meanwhile nothing is noted.
    anyhow::ensure!(both > 0.0, "nobody can say how much memory the program has held");
    let limit = Goal::AtMost(LIMIT);
    anyhow::ensure!(both < LIMIT, "ten files that come take {} MiB ({})", limit.told(both, 1), limit.written(1));
    Ok(())
}
