//! When each of many people acts, and how long they wait for what comes of it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use rehearsal::{Act, Actor, Conductor};
use tokio::time::{Instant, sleep_until};

/// Who sets out later than this after their time is late: a timer rings up to a millisecond late by itself.
const SLACK: Duration = Duration::from_millis(5);

/// How often each of so many people acts, and when the first of them begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    pub(crate) begin: Instant,
    pub(crate) every: Duration,
}

/// What people noticed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Noticed {
    /// From each act to its answer. The time of somebody who set out late counts from when they should have.
    pub(crate) times: Vec<Duration>,
    /// How many set out late: they still waited for the answer before, or the machine was too busy.
    pub(crate) late: usize,
}

impl Noticed {
    pub(crate) fn add(&mut self, other: Self) {
        self.times.extend(other.times);
        self.late += other.late;
    }
}

/// Lets one person act when it is their time, whether or not the program keeps up: the next act is due when it would be if every
/// answer came at once. Without a pace, the person acts as soon as the answer before is there.
#[derive(Debug)]
pub(crate) struct Watch {
    every: Option<Duration>,
    noted: Mutex<Noted>,
}

#[derive(Debug, Default)]
struct Noted {
    /// When the next act is due.
    due: Option<Instant>,
    /// Since when the person waits for an answer.
    asked: Option<Instant>,
    noticed: Noticed,
}

impl Watch {
    /// Watches one of so many people, who begin one after the other, evenly.
    pub(crate) fn new(pace: Option<Pace>, (nth, people): (u32, u32)) -> Self {
        let due = pace.map(|pace| pace.begin + pace.every * nth / people);
        Self { every: pace.map(|pace| pace.every), noted: Mutex::new(Noted { due, ..Noted::default() }) }
    }

    fn noted(&self) -> MutexGuard<'_, Noted> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The person sees what they have waited for. Gives when they act next.
    fn sees(&self) -> Option<Instant> {
        let mut noted = self.noted();
        if let Some(asked) = noted.asked.take() {
            noted.noticed.times.push(asked.elapsed());
        }
        let due = noted.due?;
        noted.due = self.every.map(|every| due + every);
        Some(due)
    }

    /// The person sets out.
    fn acts(&self, due: Option<Instant>) {
        let (mut noted, now) = (self.noted(), Instant::now());
        let late = due.filter(|due| now.duration_since(*due) > SLACK);
        noted.noticed.late += usize::from(late.is_some());
        noted.asked = Some(late.unwrap_or(now));
    }

    /// The person has seen the last answer. Gives all that they noticed.
    pub(crate) fn ends(&self) -> Noticed {
        self.sees();
        std::mem::take(&mut self.noted().noticed)
    }
}

#[async_trait]
impl Conductor for Watch {
    async fn cue(&self, _: &Actor, _: &Act) {
        // Who acts next sees on their screen what they act on.
        let due = self.sees();
        if let Some(due) = due {
            sleep_until(due).await;
        }
        self.acts(due);
    }
}
