//! A deployment in numbers, for whoever runs it: projects by state and country, how long authorities take, how many people are active.
//!
//! Everything is read by pages, each in a transaction of its own, so that nothing else waits, however much there is. What happens meanwhile
//! may be counted or not.

use std::collections::BTreeMap;

use super::Operator;
use crate::areas::projects::{State, store as projects};
use crate::areas::{inquiries, people, students};
use crate::conversation::Key;
use crate::domain::{DAY, PersonId, ProjectId, StudentId};
use crate::store::{Result, Tx};

/// So many rows are counted by one statement.
const PAGE: u32 = 5_000;
/// Decisions of so many days say how long an authority takes.
const DECIDED: i64 = 90;
/// Within so many days somebody has done something who is active.
const ACTIVE: [i64; 3] = [7, 30, 90];

/// A deployment in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stats {
    /// When it was counted, in ms.
    pub at: i64,
    /// All projects by their states, each by its name.
    pub all_projects: ByState,
    /// The same for each country, by its key: a project counts in the country of each of its founders.
    pub projects: BTreeMap<Key, ByState>,
    /// How long each authority takes that is in use.
    pub authorities: Vec<Speed>,
    /// How many people there are in each country; under `None` those without a school, such as officials, operators and guests.
    pub people: BTreeMap<Option<Key>, Heads>,
}

/// How many projects there are in each state, by its name.
pub type ByState = BTreeMap<&'static str, u32>;

/// How long an authority takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speed {
    /// Which, as the operator writes it.
    pub authority: String,
    /// What waits for it: projects, teachers to be validated, questions.
    pub waiting: [Waits; 3],
    /// How many projects it has decided on in the last 90 days, 1 000 at most. Only the votes on a project as it was sent last are kept.
    pub decided: u32,
    /// In how many ms half of these decisions fell, and nine in ten; `None` where there was none.
    pub took: Option<[i64; 2]>,
}

/// How much of a kind waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waits {
    /// How much.
    pub count: u32,
    /// Since when the first has waited, in ms.
    pub since: Option<i64>,
}

/// How many people there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heads {
    /// Everybody but students.
    pub people: u32,
    /// How many of them have done something in the last 7, 30 and 90 days.
    pub active: [u32; 3],
    /// Students.
    pub students: u32,
    /// How many of them have done something in the last 30 days.
    pub active_students: u32,
}

impl Stats {
    /// The names of the states, in the order in which a project comes to them.
    #[must_use]
    pub fn states() -> &'static [&'static str] {
        <State as strum::VariantNames>::VARIANTS
    }
}

impl Operator {
    /// Counts what there is.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn stats(&self) -> Result<Stats> {
        let at = self.outside.now();
        let (all_projects, projects) = self.count_projects().await?;
        let mut people = self.count_people(at).await?;
        self.count_students(at, &mut people).await?;
        Ok(Stats { at, all_projects, projects, authorities: self.speeds(at).await?, people })
    }

    async fn count_projects(&self) -> Result<(ByState, BTreeMap<Key, ByState>)> {
        let (mut all, mut countries) = (ByState::new(), BTreeMap::<Key, ByState>::new());
        let mut behind = Some(ProjectId(-1));
        while let Some(last) = behind {
            let (some, next) = projects::count_next(&mut self.db.read().await?, last, PAGE).await?;
            for some in some {
                let state = <&'static str>::from(some.state);
                *all.entry(state).or_default() += some.count;
                for country in some.countries {
                    *countries.entry(country).or_default().entry(state).or_default() += some.count;
                }
            }
            behind = next;
        }
        Ok((all, countries))
    }

    async fn count_people(&self, at: i64) -> Result<BTreeMap<Option<Key>, Heads>> {
        let (mut countries, since) = (BTreeMap::<Option<Key>, Heads>::new(), ACTIVE.map(|days| at - days * DAY));
        let mut behind = Some(PersonId(-1));
        while let Some(last) = behind {
            let (some, next) = people::store::count_next(&mut self.db.read().await?, (last, PAGE), since).await?;
            for some in some {
                let heads = countries.entry(some.country).or_default();
                heads.people += some.count;
                heads.active.iter_mut().zip(some.active).for_each(|(sum, more)| *sum += more);
            }
            behind = next;
        }
        Ok(countries)
    }

    async fn count_students(&self, at: i64, countries: &mut BTreeMap<Option<Key>, Heads>) -> Result<()> {
        let [_, month, _] = ACTIVE.map(|days| at - days * DAY);
        let mut behind = Some(StudentId(-1));
        while let Some(last) = behind {
            let (some, next) = students::store::count_next(&mut self.db.read().await?, (last, PAGE), month).await?;
            for some in some {
                let heads = countries.entry(Some(some.country)).or_default();
                heads.students += some.count;
                heads.active_students += some.active;
            }
            behind = next;
        }
        Ok(())
    }

    async fn speeds(&self, at: i64) -> Result<Vec<Speed>> {
        let waiting = projects::votes_waiting(&mut self.db.read().await?, at).await?;
        let mut speeds = Vec::new();
        for votes in waiting {
            let mut tx = self.db.read().await?;
            let mut took = projects::decided_within(&mut tx, votes.authority.id, at - DECIDED * DAY).await?;
            let of_projects = Waits { count: votes.by_age.iter().sum(), since: votes.since };
            let [teachers, questions] = match votes.authority.region {
                Some(_) => [Waits::default(); 2],
                None => asked_of_service(&mut tx, &votes.authority.country).await?,
            };
            speeds.push(Speed {
                authority: votes.authority.code(),
                waiting: [of_projects, teachers, questions],
                decided: u32::try_from(took.len()).unwrap_or(u32::MAX),
                took: within(&mut took),
            });
        }
        Ok(speeds)
    }
}

/// Reads what waits for the support service of a country beside projects.
async fn asked_of_service(tx: &mut Tx, country: &str) -> Result<[Waits; 2]> {
    let waits = |(count, since)| Waits { count, since };
    let teachers = people::store::waiting_in(tx, country).await?;
    Ok([waits(teachers), waits(inquiries::store::waiting_since_in(tx, country).await?)])
}

/// The times within which half of all fell, and nine in ten.
fn within(took: &mut [i64]) -> Option<[i64; 2]> {
    took.sort_unstable();
    let rank = |tenths: usize| took.get((took.len() * tenths).div_ceil(10).checked_sub(1)?).copied();
    Some([rank(5)?.max(0), rank(9)?.max(0)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_all_fall_within_the_first_time_and_nine_in_ten_within_the_other() {
        assert_eq!(within(&mut []), None);
        assert_eq!(within(&mut [7]), Some([7, 7]));
        assert_eq!(within(&mut [9, 1]), Some([1, 9]));
        assert_eq!(within(&mut (1..=10).rev().collect::<Vec<i64>>()), Some([5, 9]));
        assert_eq!(within(&mut [-5, -5]), Some([0, 0]), "a clock that was set back makes nobody faster than at once");
    }
}
