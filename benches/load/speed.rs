//! The program beside the bare reference of the same run: as many people as can be answered, then fewer at a steady pace, then memory.
//!
//! The reference and the program on each database take turns, several times, and the median counts: machines have moods.

use std::time::Duration;

use testkit::Durability;

use crate::asked::{Amount, Kind, Part};
use crate::cost::{median, percentile};
use crate::running::{Running, Stretch};
use crate::table::{Figures, Load};

/// People who act at the steady pace, and how often all of them together act in a second.
pub(crate) const PACED: (u32, u32) = (50, 40);

/// How much is measured.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    /// People at saturation.
    pub(crate) acting: u32,
    /// People who are known when memory is measured.
    pub(crate) known: usize,
    /// How often each takes its turn.
    pub(crate) rounds: usize,
}

impl Size {
    /// As the variables say.
    pub(crate) fn asked() -> anyhow::Result<Self> {
        let acting = u32::try_from(Amount::TEACHERS.asked())?;
        Ok(Self { acting, known: Amount::PEOPLE.asked(), rounds: Amount::ROUNDS.asked().max(1) })
    }
}

/// Those of them that can run on this machine.
///
/// # Errors
/// Where nothing of the program can.
pub(crate) async fn that_can_run(kinds: &[Kind]) -> anyhow::Result<Vec<Kind>> {
    let wants_postgres = kinds.iter().any(|kind| kind.is_on_postgres());
    let has_postgres = wants_postgres && testkit::postgres(Durability::On).await.is_some();
    if wants_postgres && !has_postgres {
        println!("PostgreSQL: none here");
    }
    Kind::that_can_run(kinds, has_postgres)
}

/// Measures these parts of each of these; gives the figures in the same order.
pub(crate) async fn measure(parts: &[Part], kinds: &[Kind], size: Size) -> anyhow::Result<Vec<(Kind, Figures)>> {
    let kinds = that_can_run(kinds).await?;
    let mut columns: Vec<(Kind, Figures)> = kinds.into_iter().map(|kind| (kind, Figures::default())).collect();
    for part in parts {
        println!("{}:", part.word());
        match part {
            Part::Saturation => {
                let loads = in_turn(&columns, (size.acting, None), size.rounds).await?;
                columns.iter_mut().zip(loads).for_each(|((_, figures), load)| figures.saturation = Some(load));
            }
            Part::Paced => {
                let (people, rate) = PACED;
                let every = Duration::from_secs(1) * people / rate;
                let loads = in_turn(&columns, (people, Some(every)), size.rounds).await?;
                columns.iter_mut().zip(loads).for_each(|((_, figures), load)| figures.paced = Some(load));
            }
            Part::Memory => {
                for (kind, figures) in &mut columns {
                    figures.memory = Some(memory(*kind, size.known).await?);
                }
            }
        }
    }
    Ok(columns)
}

/// Lets all of them work in turn, each on new people each time; gives what is in the middle of what was measured of each.
async fn in_turn(
    columns: &[(Kind, Figures)],
    (people, every): (u32, Option<Duration>),
    rounds: usize,
) -> anyhow::Result<Vec<Load>> {
    let mut all = Vec::new();
    for (kind, _) in columns {
        all.push((Running::start(*kind).await?, Vec::new()));
    }
    for _ in 0..rounds {
        for (running, loads) in &mut all {
            let load = load_of(&running.stretch(people, every).await?);
            println!("  {:24} {load}", running.kind.name());
            loads.push(load);
        }
    }
    Ok(all.iter().map(|(_, loads)| middle(loads)).collect())
}

pub(crate) fn load_of(stretch: &Stretch) -> Load {
    let times = &stretch.noticed.times;
    Load {
        rate: stretch.cost.rate(),
        cpu: stretch.cost.cpu() / 1000.0,
        half: percentile(times.clone(), 50),
        most: percentile(times.clone(), 95),
        calls: stretch.calls(),
        own: stretch.own(),
        late: u32::try_from(stretch.noticed.late).unwrap_or(u32::MAX).into(),
    }
}

/// Each figure in the middle of those of several rounds.
pub(crate) fn middle(loads: &[Load]) -> Load {
    let of = |figure: fn(&Load) -> f64| median(loads.iter().map(figure));
    Load {
        rate: of(|load| load.rate),
        cpu: of(|load| load.cpu),
        half: of(|load| load.half),
        most: of(|load| load.most),
        calls: of(|load| load.calls),
        own: of(|load| load.own),
        late: of(|load| load.late),
    }
}

/// The memory of one that has just begun, and the same when so many people have come, in MB.
async fn memory(kind: Kind, people: usize) -> anyhow::Result<(f64, f64)> {
    let mut running = Running::start(kind).await?;
    let idle = running.memory();
    anyhow::ensure!(idle > 0.0, "nobody can say how much memory a process holds");
    running.greets(people).await?;
    let after = running.memory();
    println!("  {:24} {idle:.1} MB, {after:.1} MB once {people} people have come", kind.name());
    Ok((idle, after))
}
