//! What the pure parts know: loaded before a step or a view, and never looked up by them.

use crate::domain::{AccountId, Authority, ConversationId, Entry, EntryId, Peer, ProjectFacts, ProjectId, School};
use crate::form::PAGE;
use crate::reader::Reader;
pub use crate::reader::{Me, Settings};
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
    /// Schools found for what was searched.
    pub schools: Vec<School>,
    /// The authorities of the countries concerned.
    pub authorities: Vec<Authority>,
    /// The project concerned.
    pub project: Option<ProjectFacts>,
    /// The person's projects, those that changed last first.
    pub projects: Vec<ProjectFacts>,
    /// The person's drafts and other conversations that rest, the newest first.
    pub drafts: Vec<Draft>,
    /// The line of a project's history that is told.
    pub entry: Option<Entry>,
    /// What waits for the person's decision.
    pub inbox: Vec<Task>,
    /// What waits for the authorities that the person decides for.
    pub queue: Vec<Task>,
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
    /// Schools, searched by these words.
    pub schools: Option<String>,
    /// The authorities of the countries of the person and the project, or all of them.
    pub authorities: bool,
    /// A project, with as many lines of its history.
    pub project: Option<(ProjectId, u32)>,
    /// The person's projects and drafts.
    pub projects: bool,
    /// The person's drafts.
    pub drafts: bool,
    /// A line of a project's history, and its project.
    pub entry: Option<EntryId>,
    /// What waits for the person.
    pub inbox: bool,
    /// What waits for the person's authorities.
    pub queue: bool,
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
            schools: Vec::new(),
            authorities: Vec::new(),
            project: None,
            projects: Vec::new(),
            drafts: Vec::new(),
            entry: None,
            inbox: Vec::new(),
            queue: Vec::new(),
        }
    }

    /// Who acts or reads, as rules and views of areas see them.
    #[must_use]
    pub fn reader(&self) -> Reader {
        let (now, locale, me) = (self.now, self.locale, self.me.clone());
        let (account, settings, page) = (self.account.unwrap_or(AccountId(0)), self.settings, self.page);
        Reader { now, locale, me, account, settings, page }
    }

    /// The national support service of a country, if it is set up.
    #[must_use]
    pub fn service_of(&self, country: &str) -> Option<&Authority> {
        Authority::service_of(country, &self.authorities)
    }

    /// The national support service that the person's registration waits for.
    #[must_use]
    pub fn my_service(&self) -> Option<&Authority> {
        self.service_of(&self.me.teacher.as_ref()?.school.country)
    }
}
