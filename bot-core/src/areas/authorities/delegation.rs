//! What an approver hands over to somebody of their authority or to a deputy, from one day to another one.

use serde::{Deserialize, Serialize};

use super::{Authority, Rank};
use crate::conversation::Key;
use crate::domain::{AuthorityId, DAY, DelegationId, NAMELESS, Named, PersonId, zone};
use crate::text::{Arg, Text};
use crate::value::Chosen;

/// The hour of the day from which somebody is told that a handover has begun or ended.
const MORNING: i8 = 8;

/// A handover. Times are in ms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// Its id.
    pub id: DelegationId,
    /// For which authority.
    pub authority: AuthorityId,
    /// Who hands over.
    pub giver: Named,
    /// To whom.
    pub taker: Named,
    /// When the first day begins, where the authority is.
    pub begins_at: i64,
    /// When the day after the last one begins there.
    pub ends_at: i64,
    /// When the taker was told that it has begun.
    pub begun_at: Option<i64>,
    /// When and why it has ended.
    pub ended: Option<(i64, Ending)>,
}

/// Why a handover has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Ending {
    /// Its time is over.
    Over,
    /// One of the two has ended it.
    ByHand,
    /// One of the two decides for the authority no more.
    Role,
}

impl Delegation {
    /// Whether somebody decides by it at a time.
    #[must_use]
    pub fn runs(&self, now: i64) -> bool {
        self.is_open(now) && self.begins_at <= now
    }

    /// Whether it runs, or is still to begin.
    #[must_use]
    pub fn is_open(&self, now: i64) -> bool {
        self.ended.is_none() && now < self.ends_at
    }

    /// Whether it is at the same time as another one.
    #[must_use]
    pub(super) fn overlaps(&self, (begins_at, ends_at): (i64, i64)) -> bool {
        self.begins_at < ends_at && begins_at < self.ends_at
    }

    /// Whether a person is one of the two.
    #[must_use]
    pub(super) fn is_of(&self, person: PersonId) -> bool {
        [self.giver.person, self.taker.person].contains(&person)
    }

    /// Its first and its last day, wherever they are read.
    pub(super) fn days(&self) -> (Arg, Arg) {
        (Arg::Day(self.begins_at + DAY / 2), Arg::Day(self.ends_at - DAY / 2))
    }

    /// When the two are told that it has begun, and that it is over: in the morning, where the authority is.
    pub(super) fn told_at(&self, clock: &str) -> (i64, i64) {
        (zone::next(clock, MORNING, self.begins_at - 1), zone::next(clock, MORNING, self.ends_at - 1))
    }
}

/// Somebody who decides for an authority, or is its deputy.
#[derive(Clone, Debug, PartialEq)]
pub struct Official {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub name: Text,
    /// Which of the two they are.
    pub rank: Rank,
    /// Whether they can be written to.
    pub is_reachable: bool,
}

/// An authority with its people, and what they hand over.
#[derive(Clone, Debug, PartialEq)]
pub struct Office {
    /// The authority.
    pub authority: Authority,
    /// Everybody who decides for it and all its deputies, by when they were appointed.
    pub officials: Vec<Official>,
    /// What runs or is still to begin, the earliest first.
    pub delegations: Vec<Delegation>,
}

/// Somebody who can be told what is to be decided, and in whose place they would decide.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Decider {
    /// Who.
    pub(crate) person: PersonId,
    /// How they decide on it.
    pub(crate) rank: Rank,
    /// Whether a colleague decides in their place at the moment.
    pub(crate) is_away: bool,
}

impl Office {
    /// The official of this id.
    pub(super) fn official(&self, person: PersonId) -> Option<&Official> {
        self.officials.iter().find(|official| official.person == person)
    }

    /// Everybody who can be reached and may decide now on something that `concerns` some people, approvers first. `is_escalated`: whether
    /// deputies may.
    pub(crate) fn deciders(
        &self,
        is_escalated: bool,
        concerns: impl Fn(PersonId) -> bool + Copy,
        now: i64,
    ) -> Vec<Decider> {
        let can = |official: &Official| official.is_reachable && !concerns(official.person);
        let running = || self.delegations.iter().filter(move |delegation| delegation.runs(now));
        let is_covered = |giver: PersonId| {
            let mut takers = running().filter(|delegation| delegation.giver.person == giver && !concerns(giver));
            takers.any(|delegation| self.official(delegation.taker.person).is_some_and(can))
        };
        let covers = |taker: PersonId| {
            running().any(|delegation| delegation.taker.person == taker && !concerns(delegation.giver.person))
        };
        let may = |official: &&Official| match official.rank {
            Rank::Approver => true,
            Rank::Deputy => is_escalated || covers(official.person),
        };
        let mut deciders: Vec<Decider> = self
            .officials
            .iter()
            .filter(|official| can(official))
            .filter(may)
            .map(|official| Decider {
                person: official.person,
                rank: official.rank,
                is_away: official.rank == Rank::Approver && is_covered(official.person),
            })
            .collect();
        deciders.sort_by_key(|decider| decider.rank == Rank::Deputy);
        deciders
    }
}

/// Somebody to whom one can hand over.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colleague {
    /// Who.
    pub person: PersonId,
    name: Text,
}

impl Colleague {
    /// An official as a draft keeps them.
    pub fn of(official: &Official) -> Self {
        Self { person: official.person, name: official.name.clone() }
    }

    /// Who it is, unless they were forgotten, and have no name any more.
    pub(super) fn person_named(&self) -> Option<PersonId> {
        (self.name != Text::words(NAMELESS)).then_some(self.person)
    }
}

/// A name never reaches a log.
impl std::fmt::Debug for Colleague {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Colleague({})", self.person)
    }
}

impl Chosen for Colleague {
    fn key(&self) -> Key {
        self.person.to_string()
    }

    fn text(&self) -> Text {
        self.name.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::authorities::samples::{LUZ, TOMAS, delegation, office};
    use crate::areas::sample::cast::{ANA, EVA, NOW};

    fn deciders(office: &Office, is_escalated: bool, concerned: &[PersonId]) -> Vec<(PersonId, bool)> {
        let all = office.deciders(is_escalated, |person| concerned.contains(&person), NOW);
        all.into_iter().map(|decider| (decider.person, decider.is_away)).collect()
    }

    #[test]
    fn a_deputy_is_asked_once_it_has_waited_for_long_or_while_somebody_has_handed_over() {
        let office = Office { delegations: Vec::new(), ..office() };
        assert_eq!(deciders(&office, false, &[]), [(EVA, false), (LUZ, false)]);
        assert_eq!(deciders(&office, true, &[]), [(EVA, false), (LUZ, false), (TOMAS, false)]);
        assert_eq!(
            deciders(&office, true, &[TOMAS, ANA]),
            [(EVA, false), (LUZ, false)],
            "who takes part is passed over"
        );
        let covered = Office { delegations: vec![delegation(TOMAS, (-1, 5))], ..office.clone() };
        assert_eq!(deciders(&covered, false, &[]), [(EVA, true), (LUZ, false), (TOMAS, false)]);
        assert_eq!(deciders(&covered, false, &[EVA]), [(LUZ, false)], "nobody decides on it in Eva's place");
        assert_eq!(deciders(&covered, false, &[TOMAS]), [(EVA, false), (LUZ, false)], "it is hers again");
        let planned = Office { delegations: vec![delegation(TOMAS, (1, 5))], ..office.clone() };
        assert_eq!(deciders(&planned, false, &[]), [(EVA, false), (LUZ, false)]);
        let over = Office { delegations: vec![delegation(TOMAS, (-5, -1))], ..office };
        assert_eq!(deciders(&over, false, &[]), [(EVA, false), (LUZ, false)]);
    }

    #[test]
    fn who_cannot_be_reached_covers_for_nobody() {
        let mut office = Office { delegations: vec![delegation(TOMAS, (-1, 5))], ..office() };
        office.officials.iter_mut().for_each(|official| official.is_reachable = official.person != TOMAS);
        assert_eq!(deciders(&office, true, &[]), [(EVA, false), (LUZ, false)]);
    }

    #[test]
    fn the_two_are_told_in_the_morning_where_the_authority_is() {
        let delegation = delegation(TOMAS, (1, 3));
        let (begun, over) = delegation.told_at("es");
        assert_eq!((begun - delegation.begins_at, over - delegation.ends_at), (8 * DAY / 24, 8 * DAY / 24));
    }
}
