//! What nobody needs any more goes once an hour, in small steps: by its age, and by a round past all people that goes on where it was.
//!
//! What goes when is said in `domain/retention.tsv`, and done by `store::housekeeping`. Files that nobody refers to are left to `keeping`.
//!
//! What is deleted does not come back where the clock was wrong. So nothing is deleted by a clock that was put forward before it has gone
//! on for some days ([`Noted`]): somebody may set it right until then. A program that was off for long looks the same, and waits, too.

use std::time::Duration;

use super::Engine;
use crate::domain::{DAY, OutboxId};
use crate::store::housekeeping::{self, Place};
use crate::store::{Error, updates};
use crate::update::{Intake as _, Listens as _};

/// After a start whatever has waited goes first.
const BEGINS: Duration = Duration::from_secs(600);
/// How often it is looked for what can go.
const EVERY: Duration = Duration::from_secs(3_600);
/// One process does that; another one takes it over when it has not done so for this long.
const LEASE: Duration = Duration::from_secs(2 * 3_600);
/// The name of that, and of what is noted of it.
const NAME: &str = "housekeeping";
/// So many steps a round makes at a time: 50 000 people an hour.
const STEPS: usize = 1_000;
/// After so many it is noted how far the round is.
const NOTES: usize = 20;
/// Between two of them others have the database to themselves.
const PAUSE: Duration = Duration::from_millis(50);
/// Where nobody has looked at the clock for longer, in ms, it may have been put forward.
const GAP: i64 = 7 * DAY;
/// A clock that has gone on for so long without such a gap, in ms, is taken to be right: longer than a weekend on which nobody is there.
const EVEN: i64 = 3 * DAY;

/// What is noted from one time to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Noted {
    /// Where the round goes on.
    place: Place,
    /// Since when, in ms, the clock has gone on without a gap.
    since: i64,
    /// What it has shown when it was looked at last, in ms; 0 where nobody has.
    seen: i64,
}

impl Noted {
    /// Reads what [`Noted::text`] has written.
    fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split(' ').map(str::parse::<i64>);
        let mut next = || numbers.next()?.ok();
        Some(Self { place: Place(next()?), since: next()?, seen: next()? })
    }

    fn text(self) -> String {
        format!("{} {} {}", self.place.0, self.since, self.seen)
    }

    /// The same once the clock was looked at, which shows this time, in ms.
    fn at(self, now: i64) -> Self {
        let goes_on = (self.seen..=self.seen + GAP).contains(&now);
        Self { since: if goes_on { self.since } else { now }, seen: now, ..self }
    }

    /// Whether what is old by this clock is so.
    fn is_even(self) -> bool {
        self.seen - self.since >= EVEN
    }
}

impl Engine {
    pub(super) async fn run_housekeeping(&self) {
        let mut pause = BEGINS;
        while self.shared.stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_some() {
            pause = EVERY;
            // What was begun is done by the next one, a step later.
            self.shared.stop.run_until_cancelled(self.keep_house()).await;
        }
    }

    /// Lets go what nobody needs any more, if it is up to this process; says whether it is.
    pub async fn keep_house(&self) -> bool {
        let is_ours = self.lease(NAME, LEASE).await == Ok(true);
        if is_ours
            && let Err(error) = self.let_go().await
            && !self.shared.vitals.is_away(&error)
        {
            tracing::error!(%error, "what nobody needs any more could not be deleted; it is tried again in an hour");
        }
        is_ours
    }

    async fn let_go(&self) -> Result<(), Error> {
        // All of it goes by this time: the clock may be put forward while it is done.
        let (now, db) = (self.shared.outside.now(), &self.shared.db);
        let before = updates::left_off(&mut db.read().await?, NAME).await?;
        let before = before.as_deref().and_then(Noted::read).unwrap_or_default();
        let mut noted = before.at(now);
        self.notes(noted).await;
        if !noted.is_even() {
            if before.seen > 0 && noted.since == now {
                let days = (now - before.seen) / DAY;
                tracing::warn!(
                    days,
                    "the clock was set, or no program ran for long: what is old stays for three days more"
                );
            }
            return Ok(());
        }
        let gone = housekeeping::forget_old(db, now).await;
        for step in 1..=STEPS {
            let ord = self.ids().fresh::<OutboxId>().0;
            let Some(next) = housekeeping::some_people(db, noted.place, (now, ord)).await? else {
                // The next round begins with everybody.
                noted.place = Place::default();
                break;
            };
            noted.place = next;
            if step.is_multiple_of(NOTES) {
                self.notes(noted).await;
            }
            tokio::time::sleep(PAUSE).await;
        }
        self.notes(noted).await;
        let gone = gone?;
        tracing::debug!(gone, "rows that are too old are deleted");
        Ok(())
    }

    /// Where that is not noted, some are looked at twice, or what is old is kept for longer.
    async fn notes(&self, noted: Noted) {
        let _ = self.leave_off(NAME, &noted.text()).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000_000;
    const HOUR: i64 = DAY / 24;

    /// Looks at the clock once an hour for so long, in ms, from this time on.
    fn hourly(noted: Noted, from: i64, passed: i64) -> Noted {
        (0..=passed / HOUR).fold(noted, |noted, hour| noted.at(from + hour * HOUR))
    }

    #[test]
    fn nothing_is_old_by_a_clock_that_was_put_forward_until_it_has_gone_on_for_days() {
        let first = Noted::default().at(NOW);
        assert!(!first.is_even(), "nobody knows anything of it yet");
        let right = hourly(first, NOW, EVEN);
        assert!(right.is_even());
        let years = NOW + 4_000 * DAY;
        assert!(!right.at(years).is_even());
        let wrong = hourly(right, years, EVEN - HOUR);
        assert!(!wrong.is_even(), "nobody has noticed for a weekend");
        let again = NOW + 2 * EVEN;
        assert!(!wrong.at(again).is_even() && hourly(wrong, again, EVEN).is_even(), "it is set right");
        assert!(hourly(right, years, EVEN).is_even(), "a program that nobody has started for years goes on, too");
    }

    #[test]
    fn a_program_that_is_off_for_a_week_at_most_goes_on_at_once() {
        let right = hourly(Noted::default(), NOW, EVEN);
        assert!(right.at(right.seen + GAP).is_even());
        assert!(!right.at(right.seen + GAP + 1).is_even());
        let seldom = (1..=4).fold(Noted::default(), |noted, week| noted.at(NOW + week * GAP));
        assert!(seldom.is_even(), "one that runs once a week does so, too");
    }

    #[test]
    fn what_is_noted_is_read_again_and_what_was_noted_before_begins_anew() {
        let noted = Noted { place: Place(-7), since: NOW, seen: NOW + 1 };
        assert_eq!(Noted::read(&noted.text()), Some(noted));
        assert_eq!((Noted::read("385375650303297914"), Noted::read("")), (None, None));
    }
}
