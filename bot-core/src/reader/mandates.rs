//! For which authorities somebody decides, and in whose place: the one way in which rules and views ask for it.

use crate::domain::{AuthorityId, Named, PersonId};

/// For which authorities somebody decides, and how they came to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mandates {
    /// Those for which they are appointed to decide.
    pub own: Vec<AuthorityId>,
    /// Those whose deputy they are.
    pub deputy: Vec<AuthorityId>,
    /// What colleagues have handed over to them, as far as it runs now.
    pub covers: Vec<Cover>,
}

/// A colleague in whose place somebody decides now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// For which authority.
    pub authority: AuthorityId,
    /// Who has handed over.
    pub giver: PersonId,
    /// What they are called.
    pub name: String,
}

/// What somebody decides for one authority, and how they came to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandate {
    /// Which.
    pub authority: AuthorityId,
    /// Whether they are appointed to decide.
    pub is_own: bool,
    /// Whether they are its deputy.
    pub is_deputy: bool,
    /// The colleagues in whose place they decide now.
    pub givers: Vec<PersonId>,
}

impl Mandate {
    /// Whether they decide on all that the authority is asked: by their own appointment, or in a colleague's place.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.is_own || !self.givers.is_empty()
    }

    /// The one colleague without whom they would not decide: on what concerns that one they do not.
    #[must_use]
    pub fn but(&self) -> Option<PersonId> {
        match self.givers.as_slice() {
            [giver] if !self.is_own => Some(*giver),
            [..] => None,
        }
    }
}

/// How somebody comes to decide on something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capacity<'a> {
    /// By their own appointment.
    Own,
    /// In the place of a colleague.
    For(&'a Cover),
    /// As a deputy, as it has waited for long.
    Deputy,
}

impl Capacity<'_> {
    /// The colleague in whose place they decide.
    #[must_use]
    pub fn giver(self) -> Option<Named> {
        match self {
            Self::For(cover) => Some(Named { person: cover.giver, name: cover.name.clone() }),
            Self::Own | Self::Deputy => None,
        }
    }

    /// The name of that colleague.
    #[must_use]
    pub fn for_whom(self) -> Option<String> {
        self.giver().map(|giver| giver.name)
    }
}

impl Mandates {
    /// The colleagues in whose place they decide now.
    #[must_use]
    pub fn givers(&self) -> Vec<PersonId> {
        self.covers.iter().map(|cover| cover.giver).collect()
    }

    /// Whether they decide for an authority now: by their own appointment, or in a colleague's place.
    #[must_use]
    pub fn holds(&self, authority: AuthorityId) -> bool {
        self.own.contains(&authority) || self.covers.iter().any(|cover| cover.authority == authority)
    }

    /// Whether they have a part in what an authority decides, be it as a deputy whom nobody has asked yet.
    #[must_use]
    pub fn concerns(&self, authority: AuthorityId) -> bool {
        self.holds(authority) || self.deputy.contains(&authority)
    }

    /// Whether they have no part in what any authority decides.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.deputy.is_empty() && self.covers.is_empty()
    }

    /// What they decide for each authority, in the order of these.
    #[must_use]
    pub fn each(&self) -> Vec<Mandate> {
        let covered = self.covers.iter().map(|cover| cover.authority);
        let mut all: Vec<AuthorityId> = self.own.iter().chain(&self.deputy).copied().chain(covered).collect();
        all.sort_unstable();
        all.dedup();
        let of = |authority: AuthorityId| Mandate {
            authority,
            is_own: self.own.contains(&authority),
            is_deputy: self.deputy.contains(&authority),
            givers: self.covers.iter().filter(|cover| cover.authority == authority).map(|cover| cover.giver).collect(),
        };
        all.into_iter().map(of).collect()
    }

    /// How `person`, whose mandates these are, decides on something for an authority; `None` where they may not. Nobody decides on what
    /// `concerns` them, nor in the place of somebody whom it concerns. `is_escalated`: whether deputies may decide on it.
    pub fn capacity(
        &self,
        authority: AuthorityId,
        person: PersonId,
        is_escalated: bool,
        concerns: impl Fn(PersonId) -> bool,
    ) -> Option<Capacity<'_>> {
        if concerns(person) {
            return None;
        }
        let mut covers = self.covers.iter().filter(|cover| cover.authority == authority);
        if let Some(cover) = covers.find(|cover| !concerns(cover.giver)) {
            return Some(Capacity::For(cover));
        }
        if self.own.contains(&authority) {
            return Some(Capacity::Own);
        }
        (is_escalated && self.deputy.contains(&authority)).then_some(Capacity::Deputy)
    }
}

impl From<Vec<AuthorityId>> for Mandates {
    fn from(own: Vec<AuthorityId>) -> Self {
        Self { own, ..Self::default() }
    }
}

impl FromIterator<AuthorityId> for Mandates {
    fn from_iter<T: IntoIterator<Item = AuthorityId>>(own: T) -> Self {
        own.into_iter().collect::<Vec<_>>().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPAIN: AuthorityId = AuthorityId(10);
    const POLAND: AuthorityId = AuthorityId(11);
    const ME: PersonId = PersonId(1);
    const EVA: PersonId = PersonId(3);
    const LUZ: PersonId = PersonId(4);

    fn cover(giver: PersonId) -> Cover {
        Cover { authority: SPAIN, giver, name: "Eva Mar".to_owned() }
    }

    fn capacity(mandates: &Mandates, is_escalated: bool, concerned: &[PersonId]) -> Option<String> {
        let capacity = mandates.capacity(SPAIN, ME, is_escalated, |person| concerned.contains(&person))?;
        Some(match capacity {
            Capacity::Own => "own".to_owned(),
            Capacity::For(cover) => format!("for {}", cover.giver),
            Capacity::Deputy => "deputy".to_owned(),
        })
    }

    #[test]
    fn an_approver_decides_at_any_time_and_never_on_their_own() {
        let mandates = Mandates::from(vec![SPAIN]);
        assert_eq!(capacity(&mandates, false, &[]).as_deref(), Some("own"));
        assert_eq!(capacity(&mandates, true, &[ME]), None);
        assert!(mandates.holds(SPAIN) && !mandates.holds(POLAND) && !mandates.concerns(POLAND));
        assert_eq!(capacity(&Mandates::default(), true, &[]), None);
    }

    #[test]
    fn a_deputy_decides_on_what_has_waited_for_long() {
        let mandates = Mandates { deputy: vec![SPAIN], ..Mandates::default() };
        assert_eq!(capacity(&mandates, false, &[]), None);
        assert_eq!(capacity(&mandates, true, &[]).as_deref(), Some("deputy"));
        assert_eq!(capacity(&mandates, true, &[ME]), None, "who takes part is passed over");
        assert!(mandates.concerns(SPAIN) && !mandates.holds(SPAIN) && !mandates.is_empty());
    }

    #[test]
    fn who_covers_for_somebody_decides_in_their_place_but_not_on_what_is_theirs() {
        let mandates = Mandates { deputy: vec![SPAIN], covers: vec![cover(EVA)], ..Mandates::default() };
        assert!(mandates.holds(SPAIN));
        assert_eq!(capacity(&mandates, false, &[]).as_deref(), Some("for 3"));
        assert_eq!(capacity(&mandates, false, &[EVA]), None, "it is the giver's own");
        assert_eq!(capacity(&mandates, true, &[EVA]).as_deref(), Some("deputy"), "this is no matter of the giver's");
        let named = |mandates: &Mandates| mandates.capacity(SPAIN, ME, true, |_| false).and_then(Capacity::giver);
        assert_eq!(named(&mandates), Some(Named { person: EVA, name: "Eva Mar".to_owned() }));
        assert_eq!(named(&Mandates { covers: Vec::new(), ..mandates.clone() }), None, "as a deputy, in nobody's");
        let of_two = Mandates { covers: vec![cover(EVA), cover(LUZ)], ..mandates };
        assert_eq!(capacity(&of_two, false, &[EVA]).as_deref(), Some("for 4"));
        let colleague = Mandates { own: vec![SPAIN], deputy: Vec::new(), ..of_two };
        assert_eq!(capacity(&colleague, false, &[EVA, LUZ]).as_deref(), Some("own"), "by their own appointment");
        assert_eq!(capacity(&colleague, false, &[ME]), None);
    }

    #[test]
    fn what_somebody_decides_is_told_for_each_authority() {
        let mandates = Mandates { own: vec![POLAND], deputy: vec![SPAIN], covers: vec![cover(EVA)] };
        let all = mandates.each();
        assert_eq!(all.iter().map(|one| one.authority).collect::<Vec<_>>(), [SPAIN, POLAND]);
        assert_eq!(
            all.iter().map(|one| (one.is_whole(), one.but())).collect::<Vec<_>>(),
            [(true, Some(EVA)), (true, None)]
        );
        let of_two = Mandates { covers: vec![cover(EVA), cover(LUZ)], ..mandates.clone() };
        assert_eq!(of_two.each()[0].but(), None, "in the place of the other one");
        let deputy = Mandates { covers: Vec::new(), ..mandates };
        assert!(!deputy.each()[0].is_whole());
        assert!(Mandates::default().each().is_empty());
    }
}
