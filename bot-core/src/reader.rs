//! Who acts or reads, and when: what every rule and every view may know.

mod mandates;

pub use mandates::{Capacity, Cover, Mandate, Mandates};

use std::sync::Arc;

use crate::domain::{
    AccountId, AuthorityId, ConsentAges, ConversationId, DAY, FreshIds, Peer, PersonId, Profiles, StudentId, Suspended,
    Teacher,
};
use crate::file_kind::Takes;
use crate::platform::Platform;
use crate::text::{Arg, Locale};

/// The person who acts or reads, by which account, when, in which language, and how the deployment decides.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The time, in ms UTC.
    pub now: i64,
    /// The language in which they read.
    pub locale: Locale,
    /// The person.
    pub me: Me,
    /// The account by which they act or read.
    pub account: AccountId,
    /// How this deployment decides.
    pub settings: Settings,
    /// Which files it takes.
    pub takes: Takes,
    /// Where they read: it says how many entries of a long list one screen shows, and what commands are called.
    pub platform: Platform,
    /// The student who works in that account now.
    pub student: Option<StudentId>,
}

impl Reader {
    /// Whether the reader may know which official has decided for an authority: officials do, and teachers where the deployment
    /// says so.
    pub(crate) fn names_officials(&self) -> bool {
        self.me.is_approver() || self.me.operator || self.settings.names_of_officials
    }

    /// Whether a student works in an account of somebody who has a role: on a teacher's own device.
    #[must_use]
    pub fn is_lent(&self) -> bool {
        self.student.is_some() && (self.me.teacher.is_some() || self.me.is_approver() || self.me.operator)
    }

    /// Whether a channel or a group reads, with everybody who reads along there: nothing personal is shown.
    #[must_use]
    pub fn is_room(&self) -> bool {
        self.me.traits.is_room
    }

    /// A person by no account in particular, where nothing is said of the deployment.
    pub fn of(me: Me, locale: Locale, now: i64) -> Self {
        Self {
            now,
            locale,
            me,
            account: AccountId(0),
            settings: Settings::default(),
            takes: Takes::default(),
            platform: Platform::ALL[0],
            student: None,
        }
    }

    /// The id of nobody: no person has it.
    pub const NOBODY: PersonId = PersonId(0);

    /// Nobody: what is asked follows by itself.
    pub fn nobody(now: i64) -> Self {
        Self::of(Me::of(Self::NOBODY, String::new()), Locale::english(), now)
    }

    /// The command line of the server: it may do what an operator may, and nobody acts.
    pub fn command_line(now: i64) -> Self {
        let mut me = Me { operator: true, ..Me::of(Self::NOBODY, String::new()) };
        me.traits.is_shell = true;
        Self::of(me, Locale::english(), now)
    }
}

/// The person who acts or reads.
#[derive(Clone, Debug)]
pub struct Me {
    /// Who.
    pub id: PersonId,
    /// What they are called, in words that can be seen: as registered, else by their account.
    pub name: String,
    /// What they registered.
    pub teacher: Option<Teacher>,
    /// Why they can begin nothing new for now, where they or their school are suspended.
    pub suspended: Option<Suspended>,
    /// The authorities they decide for, and in whose place.
    pub decides_for: Mandates,
    /// Whether their chat is an operator's.
    pub operator: bool,
    /// The conversation that gets free text.
    pub active: Option<ConversationId>,
    /// What else is known of them.
    pub traits: Traits,
}

/// What is known of a person besides what they may do.
#[derive(Clone, Debug, Default)]
pub struct Traits {
    /// Whether they or their account say their name; else it is made of their user name or number.
    pub is_named: bool,
    /// By whose clock they live: a country's, or that of islands with another time; empty where nobody knows.
    pub clock: String,
    /// Whether they are nobody but a channel or a group that is bound to an authority.
    pub is_room: bool,
    /// When they are forgotten, in ms, where they have asked for that.
    pub parts_at: Option<i64>,
    /// Whether they are nobody but the command line of the server.
    pub is_shell: bool,
}

impl Me {
    /// Somebody who has no role yet, by the name that their account says.
    pub fn of(id: PersonId, name: String) -> Self {
        let (decides_for, traits) = (Mandates::default(), Traits { is_named: !name.is_empty(), ..Traits::default() });
        Self { id, name, teacher: None, suspended: None, decides_for, operator: false, active: None, traits }
    }

    /// Whether they decide for an authority now: as an approver, or in the place of one.
    pub fn decides_for(&self, authority: AuthorityId) -> bool {
        self.decides_for.holds(authority)
    }

    /// Whether they are appointed to decide for an authority themselves, not only in somebody's place.
    pub fn is_appointed_to(&self, authority: AuthorityId) -> bool {
        self.decides_for.own.contains(&authority)
    }

    /// Whether they have a part in what an authority decides: the same, or as its deputy.
    pub fn has_part_in(&self, authority: AuthorityId) -> bool {
        self.decides_for.concerns(authority)
    }

    /// Whether they have a part in what any authority decides: as an approver or as a deputy.
    pub fn is_approver(&self) -> bool {
        !self.decides_for.is_empty()
    }

    /// How they decide on something for an authority; `None` where they may not, as [`Mandates::capacity`] says.
    pub fn capacity(
        &self,
        authority: AuthorityId,
        is_escalated: bool,
        concerns: impl Fn(PersonId) -> bool,
    ) -> Option<Capacity<'_>> {
        self.decides_for.capacity(authority, self.id, is_escalated, concerns)
    }

    /// Whether they may send and accept projects.
    pub fn is_valid(&self) -> bool {
        self.teacher.as_ref().is_some_and(Teacher::is_valid)
    }

    /// The person as others see them.
    pub fn peer(&self) -> Peer {
        let school = self.teacher.as_ref().map(|teacher| teacher.school.clone());
        let (name, username) = (Some(self.name.clone()), None);
        Peer { id: self.id, name, username, school, valid: self.is_valid(), reachable: true }
    }
}

/// How a deployment decides, and who is responsible for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How long a decision can be undone, in ms; 0 where it cannot.
    pub undo_for: i64,
    /// Whether teachers are valid as soon as they register: for closed deployments.
    pub validate_at_once: bool,
    /// Whether teachers read the names of the officials who decide; else those of the authorities only.
    pub names_of_officials: bool,
    /// Whether people are met on more than one platform, so that accounts can be linked.
    pub linking: bool,
    /// How those who decide for authorities are dealt with.
    pub authorities: OfAuthorities,
    /// How partners are dealt with.
    pub partners: OfPartners,
    /// How students are dealt with.
    pub students: OfStudents,
    /// Who is responsible for it.
    pub operator: Arc<Operator>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            undo_for: 60_000,
            validate_at_once: false,
            names_of_officials: false,
            linking: false,
            authorities: OfAuthorities::default(),
            partners: OfPartners::default(),
            students: OfStudents::default(),
            operator: Arc::default(),
        }
    }
}

/// Who is responsible for a deployment, as far as they say so: what they do not say is never made up (docs/domain.md, "Who runs
/// it").
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Operator {
    /// The office or person that is responsible.
    pub name: Option<String>,
    /// How they are reached: an e-mail address, or an address that begins with `https://`.
    pub contact: Option<String>,
    /// The page that says what they do with data; it begins with `https://`.
    pub privacy: Option<String>,
}

impl Operator {
    /// How they are reached, where they say so: the address of a page leads there, one of e-mail is copied.
    pub(crate) fn reached(&self) -> Option<Arg> {
        let contact = self.contact.clone()?;
        Some(if contact.contains("://") { Arg::Address(contact) } else { Arg::Verbatim(contact) })
    }
}

/// How a deployment deals with those who decide for authorities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfAuthorities {
    /// For whom more decisions wait than so many is told of all of them together, once a day; 0: of each as it comes.
    pub digest_above: u32,
    /// At which full hour of their own morning, 0 to 12.
    pub digest_hour: i8,
    /// When they are reminded.
    pub reminders: OfReminders,
}

impl Default for OfAuthorities {
    fn default() -> Self {
        Self { digest_above: 0, digest_hour: 8, reminders: OfReminders::default() }
    }
}

/// How a deployment deals with the partners of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfPartners {
    /// What a partner begins with who is added to a project.
    pub added: Profiles,
    /// How many teachers a project has at most, 2 to 200; those who are invited count.
    pub most: u32,
    /// Whether the support service of a new partner's country is told of them.
    pub tells_services: bool,
}

impl Default for OfPartners {
    fn default() -> Self {
        Self { added: Profiles::ADDED, most: 30, tells_services: true }
    }
}

/// How a deployment deals with students.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfStudents {
    /// How long a student can get their password by its link, and teachers can read it, in ms.
    pub claims_for: i64,
    /// How long a student stays logged in, in ms.
    pub sessions_for: i64,
    /// Below which age guardians decide for a child, by country.
    pub consent_ages: ConsentAges,
    /// How long after a project closes its students are kept, in ms.
    pub kept_for: i64,
}

impl Default for OfStudents {
    fn default() -> Self {
        Self { claims_for: 14 * DAY, sessions_for: 90 * DAY, consent_ages: ConsentAges::default(), kept_for: 365 * DAY }
    }
}

/// When a deployment reminds those who decide, and whom it asks then, in working days (docs/domain.md, "Reminders and deputies").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfReminders {
    /// After so many days each, from the day on which the authority was asked: at least one, and each more than the one before.
    pub after: Arc<[u16]>,
    /// How long after the last reminder the deputies are asked.
    pub deputies_after: u16,
    /// How long after that the operator is told.
    pub operator_after: u16,
}

impl Default for OfReminders {
    fn default() -> Self {
        Self { after: Arc::from([3, 7, 14]), deputies_after: 3, operator_after: 5 }
    }
}

impl OfReminders {
    /// The furthest day of all, in working days.
    pub const MOST: u16 = 60;

    /// Reads days with commas between, such as "3, 7, 14"; `None` where they are no whole numbers from 1 to 60, each more than the one
    /// before, five at most.
    #[must_use]
    pub fn days(written: &str) -> Option<Arc<[u16]>> {
        let days: Vec<u16> = written.split(',').map(|day| day.trim().parse().ok()).collect::<Option<_>>()?;
        let rise = days.windows(2).all(|pair| pair[0] < pair[1]);
        let fit = days.len() <= 5 && days.iter().all(|day| (1..=Self::MOST).contains(day));
        (rise && fit).then(|| days.into())
    }
}

/// What a rule uses that nothing else has: ids, and one code that nobody can guess. It is made outside the pure parts.
#[derive(Clone, Debug)]
pub struct Fresh {
    ids: FreshIds,
    code: Code,
}

#[derive(Clone)]
struct Code(String);

/// Whoever reads a log could use it.
impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(…)")
    }
}

impl Fresh {
    /// Ids from `ids`, and this code, which is as [`code_of`](crate::domain::code_of) makes it.
    pub fn new(ids: FreshIds, code: String) -> Self {
        Self { ids, code: Code(code) }
    }

    /// For a dry run, of which nothing is kept: whether a rule would refuse.
    pub fn dry() -> Self {
        Self::new(FreshIds::new(0, 0), String::new())
    }

    /// The next id.
    pub fn id<T: From<crate::domain::Fresh>>(&mut self) -> T {
        self.ids.fresh()
    }

    /// The ids that are left.
    pub fn into_ids(self) -> FreshIds {
        self.ids
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.code.0
    }
}
