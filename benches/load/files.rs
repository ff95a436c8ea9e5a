//! Ten files of 20 MB that a teacher sends one after the other, and gets again: how much memory the program holds meanwhile.
//!
//! The reference is what the same program holds before the first of them.

use std::path::Path;

use bot_core::text::msg;
use emulators::{File, Shown};
use rehearsal::{Actor, Offer, Setting, Stage};

use crate::classes::founded;
use crate::cost::{cpu_of, memory_of, peak_of};

const FILES: usize = 10;
/// So many of them are on the first page of the list, the newest.
const LISTED: usize = 8;
/// As large as a platform gives a bot, in bytes.
const SIZE: usize = 20 << 20;

/// A film that differs from the others, and in itself.
fn film(nth: usize) -> File {
    let bytes = (0..SIZE).map(|at| at.wrapping_mul(nth + 3).to_le_bytes()[at % 3]).collect();
    File { name: format!("film {nth}.mp4"), media_type: "video/mp4".to_owned(), bytes }
}

/// Sends all of them at once, as an album goes out.
async fn sends(ana: &Actor, offer: &Offer) -> anyhow::Result<()> {
    ana.opens_files(offer).await?;
    for nth in 0..FILES {
        anyhow::ensure!(ana.client.send_file(Some("file"), &film(nth)), "no file can be sent");
    }
    ana.sees(&msg::upload_title_done(FILES, FILES)).await?;
    Ok(())
}

/// Gets those of the first page, one after the other.
async fn gets(ana: &Actor, offer: &Offer) -> anyhow::Result<()> {
    for nth in FILES - LISTED..FILES {
        let name = film(nth).name;
        ana.opens_files(offer).await?;
        ana.presses_words(&name).await?;
        let before = ana.client.newest();
        ana.presses(&msg::button_download()).await?;
        ana.waits(&name, |message: &Shown| (message.id > before && !message.files().is_empty()).then_some(())).await?;
    }
    Ok(())
}

fn kept(shelf: &Path) -> anyhow::Result<u64> {
    let sizes = std::fs::read_dir(shelf.join("files"))?.map(|entry| Ok(entry?.metadata()?.len()));
    sizes.collect::<std::io::Result<Vec<u64>>>().map(|sizes| sizes.iter().sum()).map_err(anyhow::Error::from)
}

pub(crate) async fn measure(name: &str, database: &str) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let shelf = folder.path().join("shelf");
    let setting = Setting::new(env!("CARGO_BIN_EXE_twinbot"), database)
        .with("TWINBOT_VALIDATE_TEACHERS", "at-once")
        .with("TWINBOT_UNDO_SECONDS", "0")
        .with("TWINBOT_FILES_PATH", shelf.display().to_string());
    let stage = Stage::set(setting, folder.path()).await?;
    let (ana, offer) = founded(&stage).await?;
    let pid = stage.pid(0).unwrap_or_default();
    let (idle, cpu) = (memory_of(pid), cpu_of(&pid.to_string()));
    sends(&ana, &offer).await?;
    let (sent, after) = (peak_of(pid), memory_of(pid));
    gets(&ana, &offer).await?;
    let given = peak_of(pid);
    println!("{name}: {FILES} files of {} MB, {} MB kept", SIZE >> 20, kept(&shelf)? >> 20);
    println!("  {:<24} {idle:6.1} MiB", "before");
    for (what, memory) in [("most while they come", sent), ("afterwards", after), ("most while they go out", given)] {
        println!("  {what:<24} {memory:6.1} MiB   {:5.2} times as much", memory / idle);
    }
    println!("  {:<24} {:6.2} CPU s", "in all", (cpu_of(&pid.to_string()) - cpu).as_secs_f64());
    Ok(())
}
