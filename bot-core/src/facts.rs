//! What the pure parts know: loaded before a step or a view, and never looked up by them.

use crate::conversation::Key;
use crate::domain::{
    Account, AccountId, Authority, AuthorityId, ContactRequest, ContactRequestId, ConversationId, Entry, EntryId, Link,
    Linking, LinkingId, Peer, PersonId, ProjectFacts, ProjectId, School, SchoolId, Side, Teacher,
};
use crate::form::PAGE;
use crate::text::Locale;

/// Everything known for one step or one view.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The time, in ms UTC.
    pub now: i64,
    /// The language of who reads.
    pub locale: Locale,
    /// Who acts or reads.
    pub me: Me,
    /// The account by which they act or read.
    pub account: Option<AccountId>,
    /// How this deployment decides.
    pub settings: Settings,
    /// How many entries of a long list one screen shows where the person reads.
    pub page: usize,
    /// The person's contacts, by name.
    pub contacts: Vec<Peer>,
    /// The person's own links.
    pub links: Vec<Link>,
    /// Schools found for what was searched.
    pub schools: Vec<School>,
    /// One school that was asked for by id.
    pub school: Option<School>,
    /// The country whose regions are asked for.
    pub country: Option<Key>,
    /// The authorities of the countries concerned.
    pub authorities: Vec<Authority>,
    /// The project concerned.
    pub project: Option<ProjectFacts>,
    /// The person's projects, those that changed last first.
    pub projects: Vec<ProjectFacts>,
    /// The person's drafts and other conversations that rest, the newest first.
    pub drafts: Vec<Draft>,
    /// The teacher concerned.
    pub teacher: Option<Teacher>,
    /// The other person concerned.
    pub peer: Option<Peer>,
    /// The wish to be a contact that is concerned.
    pub request: Option<ContactRequest>,
    /// The wish between the person and the other one that still waits, whoever had it.
    pub pending: Option<ContactRequestId>,
    /// The link that is opened.
    pub link: Option<Link>,
    /// A fresh code for a link.
    pub code: Option<String>,
    /// The line of a project's history that is told.
    pub entry: Option<Entry>,
    /// What waits for the person's decision.
    pub inbox: Vec<Task>,
    /// What waits for the authorities that the person decides for.
    pub queue: Vec<Task>,
    /// The person's accounts, the oldest first.
    pub accounts: Vec<Account>,
    /// The account that the person has chosen for notices.
    pub notices: Option<AccountId>,
    /// The account by which they act or read, as somebody who links it sees it.
    pub side: Option<Side>,
    /// How linking stands for that account, unless it has ended.
    pub own_linking: Option<Linking>,
    /// The linking concerned.
    pub linking: Option<Linking>,
}

/// The person who acts or reads.
#[derive(Clone, Debug)]
pub struct Me {
    /// Who.
    pub id: PersonId,
    /// Their name: as registered, else as their account gives it.
    pub name: String,
    /// What they registered.
    pub teacher: Option<Teacher>,
    /// The authorities they decide for.
    pub decides_for: Vec<AuthorityId>,
    /// Whether their chat is an operator's.
    pub operator: bool,
    /// The conversation that gets free text.
    pub active: Option<ConversationId>,
}

impl Me {
    /// Whether they decide for an authority.
    #[must_use]
    pub fn decides_for(&self, authority: AuthorityId) -> bool {
        self.decides_for.contains(&authority)
    }

    /// Whether they decide for any.
    #[must_use]
    pub fn is_approver(&self) -> bool {
        !self.decides_for.is_empty()
    }

    /// Whether they may send and accept projects.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.teacher.as_ref().is_some_and(Teacher::is_valid)
    }

    /// The person as others see them.
    #[must_use]
    pub fn peer(&self) -> Peer {
        let school = self.teacher.as_ref().map(|teacher| teacher.school.clone());
        Peer { id: self.id, name: self.name.clone(), school, valid: self.is_valid(), reachable: true }
    }
}

/// How a deployment decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How long a decision can be undone, in ms; 0 where it cannot.
    pub undo_for: i64,
    /// Whether teachers are valid as soon as they register: for closed deployments.
    pub validate_at_once: bool,
    /// Whether people are met on more than one platform, so that accounts can be linked.
    pub linking: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { undo_for: 60_000, validate_at_once: false, linking: false }
    }
}

/// A conversation that rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Which.
    pub id: ConversationId,
    /// Its title as far as it has one.
    pub title: Option<String>,
    /// Which flow it is in.
    pub flow: &'static str,
    /// When it was touched last, in ms.
    pub touched: i64,
}

/// Something that waits for a decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// The screen on which it is decided.
    pub screen: crate::conversation::Screen,
    /// What it is about: a title, a name.
    pub about: String,
    /// Since when, in ms.
    pub since: i64,
}

/// What has to be loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// The person's contacts.
    pub contacts: bool,
    /// The person's links.
    pub links: bool,
    /// Schools, searched by these words.
    pub schools: Option<String>,
    /// One school.
    pub school: Option<SchoolId>,
    /// The authorities of the countries of the person and the project, or all of them.
    pub authorities: bool,
    /// A project, with as many lines of its history.
    pub project: Option<(ProjectId, u32)>,
    /// The person's projects and drafts.
    pub projects: bool,
    /// The person's drafts.
    pub drafts: bool,
    /// A teacher.
    pub teacher: Option<PersonId>,
    /// Another person.
    pub peer: Option<PersonId>,
    /// A wish to be a contact.
    pub request: Option<ContactRequestId>,
    /// The link with this hash.
    pub link: Option<Vec<u8>>,
    /// A fresh code.
    pub code: bool,
    /// A line of a project's history, and its project.
    pub entry: Option<EntryId>,
    /// What waits for the person.
    pub inbox: bool,
    /// What waits for the person's authorities.
    pub queue: bool,
    /// The person's accounts.
    pub accounts: bool,
    /// How linking stands for the account by which they act or read.
    pub own_linking: bool,
    /// A linking.
    pub linking: Option<LinkingId>,
    /// The linking whose code has this hash.
    pub code_typed: Option<Vec<u8>>,
}

impl Facts {
    /// Facts of which nothing but the person is known.
    #[must_use]
    pub fn of(now: i64, locale: Locale, me: Me, settings: Settings) -> Self {
        Self {
            now,
            locale,
            me,
            account: None,
            settings,
            page: PAGE,
            contacts: Vec::new(),
            links: Vec::new(),
            schools: Vec::new(),
            school: None,
            country: None,
            authorities: Vec::new(),
            project: None,
            projects: Vec::new(),
            drafts: Vec::new(),
            teacher: None,
            peer: None,
            request: None,
            pending: None,
            link: None,
            code: None,
            entry: None,
            inbox: Vec::new(),
            queue: Vec::new(),
            accounts: Vec::new(),
            notices: None,
            side: None,
            own_linking: None,
            linking: None,
        }
    }

    /// The national support service of a country, if it is set up.
    #[must_use]
    pub fn service_of(&self, country: &str) -> Option<&Authority> {
        self.authorities.iter().find(|authority| authority.country == country && authority.region.is_none())
    }

    /// The national support service that the person's registration waits for.
    #[must_use]
    pub fn my_service(&self) -> Option<&Authority> {
        self.service_of(&self.me.teacher.as_ref()?.school.country)
    }
}
