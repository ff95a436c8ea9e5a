//! Who has to hear of what was done: said here once more, from what people expect.

use std::collections::BTreeSet;

use bot_core::area::Command;
use bot_core::areas::authorities::Authority;
use bot_core::areas::projects::{self, ProjectFacts, State};
use bot_core::decision::{Effect, Whom};
use bot_core::domain::PersonId;

use super::{ANA, HOUR, JAN, Model, has_a_say};

/// Who is notified by these effects, each once.
pub(super) fn told(effects: &[Effect]) -> BTreeSet<String> {
    let whom = |effect: &Effect| match effect {
        Effect::Notify(whom, ..) => Some(format!("{whom:?}")),
        _ => None,
    };
    effects.iter().filter_map(whom).collect()
}

fn people(people: &[PersonId]) -> BTreeSet<String> {
    people.iter().map(|person| format!("{:?}", Whom::Person(*person))).collect()
}

fn operator() -> BTreeSet<String> {
    BTreeSet::from([format!("{:?}", Whom::Operator)])
}

/// Whoever decides for these authorities; the operator for those without anybody, and where there is no authority at all.
fn asked<'a>(authorities: impl IntoIterator<Item = &'a Authority>) -> BTreeSet<String> {
    let whom = |authority: &Authority| match authority.approvers {
        0 => format!("{:?}", Whom::Operator),
        _ => format!("{:?}", Whom::Approvers(authority.id)),
    };
    let asked: BTreeSet<String> = authorities.into_iter().map(whom).collect();
    if asked.is_empty() { operator() } else { asked }
}

impl Model {
    /// Who hears of a command that was carried out.
    pub(super) fn hears(&self, by: PersonId, command: &Command, before: Option<&ProjectFacts>) -> BTreeSet<String> {
        use projects::Command as P;
        let after = self.project.as_ref().expect("events leave a project");
        let was = before.map(|known| known.project.state);
        let other = if by == ANA { JAN } else { ANA };
        let is_over = was == Some(State::Waiting) && after.project.state != State::Waiting;
        let Command::Projects(command) = command else {
            return people(if is_over { &[ANA, JAN] } else { &[] });
        };
        match command {
            P::Offer { .. } | P::SendAgain { .. } => {
                let mut hears = people(&[JAN]);
                if [ANA, JAN].iter().any(|founder| !self.has_service(*founder)) {
                    hears.extend(operator());
                }
                hears
            }
            P::Save { .. } if was == Some(State::Returned) => &people(&[other]) | &asked(&self.voters()),
            P::Save { .. } => {
                let mut hears =
                    people(if self.is_told_lately(|author| author == by) { &[] } else { std::slice::from_ref(&other) });
                if was == Some(State::Waiting) {
                    hears.extend(self.asked_anew(before.expect("it waited")));
                }
                hears
            }
            P::Accept { .. } => &people(&[ANA]) | &asked(&self.voters()),
            P::Decline { .. } | P::Suggest { .. } => people(&[ANA]),
            P::Withdraw { .. } if was == Some(State::Declined) => people(&[]),
            P::Withdraw { .. } => people(&[other]),
            P::Remind { .. } if was == Some(State::Offered) => people(&[JAN]),
            P::Remind { .. } | P::AskLate { .. } => {
                let open = after.standing_votes().filter(|vote| vote.cast.is_none());
                let new =
                    |id| before.and_then(|known| known.standing_votes().find(|vote| vote.authority.id == id)).is_none();
                let is_late = matches!(command, P::AskLate { .. });
                asked(open.map(|vote| &vote.authority).filter(|authority| !is_late || new(authority.id)))
            }
            P::HandBack { .. } => people(if is_over { &[ANA, JAN] } else { &[] }),
            other => panic!("{other:?} is not walked"),
        }
    }

    /// A change soon after another is only shown in place, and told to those whose decision it makes void.
    fn asked_anew(&self, before: &ProjectFacts) -> BTreeSet<String> {
        if !self.is_told_lately(|_| true) {
            return asked(&self.voters());
        }
        let has_decided = |voter: &Authority| before.vote_of(voter.id).is_some_and(|vote| vote.cast.is_some());
        let again: Vec<Authority> = self.voters().into_iter().filter(has_decided).collect();
        if again.is_empty() { BTreeSet::new() } else { asked(&again) }
    }

    /// Whether others were told within the hour of a change by one of these.
    pub(super) fn is_told_lately(&self, is_one: impl Fn(PersonId) -> bool) -> bool {
        self.told_changes.iter().any(|(by, at)| is_one(*by) && self.now - at < HOUR)
    }

    fn has_service(&self, person: PersonId) -> bool {
        let country = self.school_of(person).country;
        self.authorities().iter().any(|authority| authority.country == country && authority.region.is_none())
    }

    /// The authorities that are in use and have a say by where the founders taught at acceptance.
    fn voters(&self) -> Vec<Authority> {
        let mut all = self.authorities();
        all.retain(|authority| self.accepted.iter().any(|school| has_a_say(authority, school)));
        all
    }
}
