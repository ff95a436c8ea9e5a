//! Whom entries of the audit name as erased: they are erased again where a backup from before is brought back.
//!
//! Two people may have turned out to be one in between, and accounts may have parted. In the older database they are as they were.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, Kind};
use crate::domain::{PersonId, StudentId};

/// Whom entries name as erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Students.
    pub students: BTreeSet<StudentId>,
    /// People, with those who had turned out to be one with them.
    pub people: BTreeSet<PersonId>,
    /// People who have asked to be forgotten, and neither are nor have taken it back.
    pub asked: BTreeSet<PersonId>,
    /// People who have taken that back, and when they did so last, in ms.
    pub kept: BTreeMap<PersonId, i64>,
    /// One account of each of these people has become somebody else's, who was erased. No entry says which account that was, nor, where it
    /// was one of two people who had turned out to be one, whose.
    pub parted: BTreeSet<PersonId>,
    /// By the one who has stayed, those who are nobody any more as they turned out to be that one.
    same: BTreeMap<PersonId, BTreeSet<PersonId>>,
    /// By the one whose account it became, whose it was.
    came_of: BTreeMap<PersonId, PersonId>,
}

impl Erased {
    /// Takes the next entry, in the order of their numbers.
    pub fn take(&mut self, entry: &Entry) {
        let Some(of) = entry.of_number else { return };
        let is = |kind: Kind| entry.what == <&'static str>::from(kind);
        let (person, other) = (PersonId(of), entry.for_whom.map(PersonId));
        if is(Kind::StudentErased) {
            self.students.insert(StudentId(of));
        } else if is(Kind::PersonErased) {
            self.person(person);
        } else if is(Kind::ErasureAsked) {
            self.asked.insert(person);
        } else if is(Kind::ErasureTakenBack) {
            self.asked.remove(&person);
            self.kept.insert(person, entry.at);
        } else if is(Kind::PeopleJoined)
            && let Some(stays) = other
        {
            let mut same = self.same.remove(&person).unwrap_or_default();
            same.insert(person);
            self.same.entry(stays).or_default().extend(same);
        } else if is(Kind::AccountParted)
            && let Some(to) = other
        {
            self.came_of.insert(to, person);
        }
    }

    /// Somebody is erased, with all who had turned out to be one with them.
    fn person(&mut self, person: PersonId) {
        let mut all = self.same.remove(&person).unwrap_or_default();
        all.insert(person);
        for one in &all {
            self.asked.remove(one);
            self.kept.remove(one);
            self.parted.remove(one);
        }
        let whose: Vec<PersonId> = all.iter().flat_map(|one| self.first_owners(*one)).collect();
        self.people.extend(all);
        self.parted.extend(whose.into_iter().filter(|whose| !self.people.contains(whose)));
    }

    /// Whose an account was at first that has become this person's: an older database knows nobody of those who had it in between.
    fn first_owners(&self, person: PersonId) -> BTreeSet<PersonId> {
        let (mut owners, mut next) = (BTreeSet::new(), Vec::<PersonId>::new());
        next.extend(self.came_of.get(&person));
        while let Some(owner) = next.pop() {
            // Somebody whose account has parted may turn out to be the same again.
            if owners.insert(owner) {
                next.extend(self.same.get(&owner).into_iter().flatten());
                next.extend(self.came_of.get(&owner));
            }
        }
        owners.retain(|owner| !self.came_of.contains_key(owner));
        owners
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An entry about somebody, for somebody else.
    fn entry(what: Kind, of: i64, for_whom: Option<i64>) -> Entry {
        Entry {
            number: 1,
            at: 1,
            by: "program".to_owned(),
            by_number: Some(99),
            what: <&'static str>::from(what).to_owned(),
            of: Some("person".to_owned()),
            of_number: Some(of),
            for_whom,
            project: None,
            space: None,
            authority: None,
            detail: None,
            hash: String::new(),
        }
    }

    fn all(entries: &[(Kind, i64, Option<i64>)]) -> Erased {
        let mut erased = Erased::default();
        entries.iter().for_each(|(what, of, for_whom)| erased.take(&entry(*what, *of, *for_whom)));
        erased
    }

    fn people(numbers: &[i64]) -> BTreeSet<PersonId> {
        numbers.iter().copied().map(PersonId).collect()
    }

    #[test]
    fn who_was_erased_is_named_and_nobody_else() {
        let erased = all(&[
            (Kind::Joined, 1, None),
            (Kind::StudentErased, 2, None),
            (Kind::PersonErased, 3, None),
            (Kind::StudentRemoved, 4, None),
            (Kind::CopyAsked, 5, Some(6)),
        ]);
        assert_eq!((erased.students, erased.people), ([StudentId(2)].into(), people(&[3])));
        assert!(erased.asked.is_empty() && erased.parted.is_empty());
    }

    #[test]
    fn who_had_turned_out_to_be_one_with_them_goes_along_and_who_did_later_does_not() {
        let joined = |other, stays| (Kind::PeopleJoined, other, Some(stays));
        let erased = all(&[joined(1, 2), joined(2, 3), joined(4, 5), (Kind::PersonErased, 3, None), joined(6, 5)]);
        assert_eq!(erased.people, people(&[1, 2, 3]), "whose account was the one's before is theirs there");
    }

    #[test]
    fn who_has_asked_and_is_not_erased_yet_is_named_apart() {
        let (asked, back) = (Kind::ErasureAsked, Kind::ErasureTakenBack);
        let erased = all(&[
            (asked, 1, None),
            (asked, 2, None),
            (asked, 3, None),
            (back, 2, None),
            (Kind::PersonErased, 3, None),
        ]);
        assert_eq!((erased.asked, erased.people), (people(&[1]), people(&[3])));
        assert_eq!(erased.kept, [(PersonId(2), 1)].into());
    }

    #[test]
    fn who_has_taken_it_back_is_named_with_the_last_time_unless_they_are_erased() {
        let (asked, back) = (Kind::ErasureAsked, Kind::ErasureTakenBack);
        let mut erased = all(&[(back, 1, None), (back, 2, None), (Kind::PersonErased, 2, None), (asked, 1, None)]);
        assert_eq!(erased.kept, [(PersonId(1), 1)].into(), "what they had asked before is taken back all the same");
        assert_eq!(erased.asked, people(&[1]));
        erased.take(&Entry { at: 9, ..entry(back, 1, None) });
        assert_eq!((erased.kept, erased.asked), ([(PersonId(1), 9)].into(), people(&[])));
    }

    #[test]
    fn whose_account_was_somebody_elses_who_is_erased_is_named_apart() {
        let parted = |of, to| (Kind::AccountParted, of, Some(to));
        let erased = all(&[parted(1, 2), parted(3, 4), (Kind::PersonErased, 2, None)]);
        assert_eq!((erased.parted, erased.people), (people(&[1]), people(&[2])), "which of the accounts, nobody knows");
        let erased = all(&[parted(1, 2), (Kind::PersonErased, 2, None), (Kind::PersonErased, 1, None)]);
        assert_eq!((erased.parted, erased.people), (people(&[]), people(&[1, 2])), "all of them go");
        let joined = all(&[parted(1, 2), (Kind::PeopleJoined, 2, Some(5)), (Kind::PersonErased, 5, None)]);
        assert_eq!(joined.parted, people(&[1]));
    }

    #[test]
    fn an_account_that_has_parted_twice_is_of_whom_the_older_database_may_know() {
        let parted = |of, to| (Kind::AccountParted, of, Some(to));
        let joined = |other, stays| (Kind::PeopleJoined, other, Some(stays));
        let erased = |number| (Kind::PersonErased, number, None);
        assert_eq!(all(&[parted(1, 2), parted(2, 3), erased(3)]).parted, people(&[1]));
        assert_eq!(all(&[parted(1, 2), parted(2, 3), erased(2), erased(3)]).parted, people(&[1]));
        assert_eq!(all(&[parted(1, 2), joined(2, 5), parted(5, 6), erased(6)]).parted, people(&[1, 5]), "either's");
        assert_eq!(all(&[parted(1, 2), joined(2, 1), parted(1, 3), erased(3)]).parted, people(&[1]));
    }
}
