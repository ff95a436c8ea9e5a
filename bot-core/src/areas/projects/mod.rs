//! Projects: the draft, the offer to a contact, its acceptance, every change, and what has happened since.
//!
//! The votes of authorities are stored here, as they are part of where a project stands; what approvers do with them is
//! [`approval`](crate::areas::approval)'s.

mod drafting;
mod form;
mod history;
mod moves;
mod project;
pub(crate) mod reminders;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub mod store;
mod views;
mod vote;

pub(crate) use crate::area::none::{MUTES, OLD, lock_people, queue};
pub use drafting::{copy, edit, new_with, offer_again, offer_to};
pub use form::{ProjectDraft, ProjectKnown};
pub use history::{Entry, EntryKind, MemberChange, PlanChange, Stop};
pub(crate) use moves::{activated, moved, recorded, recorded_together};
pub use project::{Chain, Content, Group, Linked, Project, ProjectFacts, Seen, State, Waiting};
pub use reminders::remind;
pub use rules::{accept, ask_late, decline, hand_back, offer, save, send_again, suggest, withdraw};
pub(crate) use store::{HOLDS, WAITS, merge, unattended};
pub(crate) use views::{content, plans, status};
pub use vote::{Cast, Verdict, Vote};

use strum::IntoEnumIterator as _;

use crate::area::{self, Confirmation, Task, events};
use crate::areas::authorities::Nudges;
use crate::areas::{authorities, contacts};
use crate::conversation::{Input, QuestionId};
use crate::decision::{Ask, Decided, Decision, Refusal};
use crate::domain::{AuthorityId, Desktop, EntryId, Member, PersonId, ProjectId, Territory, TwinSpace};
use crate::flows::{FlowName, Reads};
use crate::form::FormState;
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx, conversations};
use crate::text::msg;
use crate::view::part::Part;
use crate::view::{PAGE, View};
use crate::wire;
use crate::wire::{Page, Revision, Wire as _, Words};

/// As many lines of a project's history as tell how it came to be as it is now.
pub(crate) const RECENT: u32 = 30;

/// More lines than a project's history has; the oldest of a longer one are not shown.
pub(crate) const WHOLE: u32 = 300;

wire! {
    /// What can be shown of projects.
    pub enum Screen {
        /// The person's projects and drafts.
        9 = Projects { group: Group, page: Page },
        /// One project, for those who take part in it, and who is waited for.
        10 = Project { project: ProjectId, page: Page } about project,
        /// A project offered to the person who shall accept it.
        11 = Offer { project: ProjectId, page: Page } about project,
        /// Something that happened to a project, told to somebody.
        18 = Entry { entry: EntryId } about entry [Words],
        /// The history of a project.
        20 = History { project: ProjectId, page: Page },
        ;
        /// Those of the person's projects that somebody's words name.
        Found { words: String } [Slow],
    }
}

wire! {
    /// What can be asked for projects.
    pub enum Command {
        /// Opens the form for a new project.
        1 = New [Begins],
        /// Changes a project: opens the form with all its data.
        2 = Edit { project: ProjectId } [Begins],
        /// Offers a declined project to another contact: only the contact is asked.
        4 = OfferAgain { project: ProjectId } [Begins],
        /// Copies a rejected or withdrawn project into a new draft.
        5 = Copy { project: ProjectId } [Begins],
        /// Takes part in a project.
        10 = Accept { project: ProjectId, revision: Revision },
        /// Declines an offer, perhaps with a message.
        11 = Decline { project: ProjectId, revision: Revision, words: Words },
        /// Proposes a change to the founder; the offer stays open.
        12 = Suggest { project: ProjectId, revision: Revision, words: Words },
        /// Decides on an offer another time: it stays in the inbox.
        13 = Later,
        /// Takes a project back, whatever it says by now.
        14 = Withdraw { project: ProjectId } [Confirmed],
        /// Reminds the one who is waited for; at most once a day.
        15 = Remind { project: ProjectId },
        /// Opens the form for a new project with this contact.
        161 = NewWith { partner: PersonId } [Begins],
        /// Offers a declined project to this contact.
        162 = OfferTo { project: ProjectId, partner: PersonId } [Begins],
        /// Looks for one's projects by words of the title, or of who takes part.
        56 = Search { words: Words },
        ;
        /// Sends a new project to a contact.
        Offer { partner: PersonId, content: Box<Content>, anew: Option<ProjectId> },
        /// Saves what a founder changed in a project.
        Save { project: ProjectId, revision: Revision, content: Box<Content> },
        /// Sends a declined project to a contact, perhaps changed.
        SendAgain { project: ProjectId, revision: Revision, partner: PersonId, content: Box<Content> },
        /// Asks authorities about a project that were set up after it was accepted.
        AskLate { project: ProjectId },
        /// Drops the vote of an authority that is taken out of use, if it has not decided.
        HandBack { project: ProjectId, authority: AuthorityId },
    }
}

events! {
    /// What happened to projects. All times are in ms.
    pub enum Event by (tx, info) {
        /// A project is new, or is now so; then revision and state before must have been these.
        ProjectSaved { project: Box<Project>, before: Option<(u32, State)> } => store::save(tx, project, *before),
        /// The partner has accepted: where the founders' schools are now fixes who has a say.
        TerritoriesFixed { project: ProjectId, territories: Vec<Territory> } =>
            store::fix_territories(tx, *project, territories),
        /// The votes given are void; these authorities are asked about the present revision.
        VotesAsked { project: ProjectId, authorities: Vec<AuthorityId>, at: i64 } =>
            store::ask(tx, *project, authorities, *at),
        /// An authority that was set up late is asked as well.
        VoteAdded { project: ProjectId, authority: AuthorityId, at: i64 } =>
            store::ask_one(tx, *project, *authority, *at),
        /// An authority decided, for the first time on this revision.
        VoteCast { project: ProjectId, authority: AuthorityId, cast: Cast } =>
            store::cast(tx, *project, *authority, cast),
        /// An authority was taken out of use before it had decided.
        VoteDropped { project: ProjectId, authority: AuthorityId, at: i64 } =>
            store::drop_vote(tx, *project, *authority, *at),
        /// Something was done to have a vote decided that waits; before, this was.
        VoteNudged { project: ProjectId, authority: AuthorityId, before: Nudges, nudges: Nudges } =>
            store::nudge(tx, (*project, *authority), *before, *nudges),
        /// A vote waits since this time: the clock was set back behind the one at which it was asked for.
        VoteWaits { project: ProjectId, authority: AuthorityId, at: i64 } =>
            store::waits_since(tx, *project, *authority, *at),
        /// A decision was taken back before it was final.
        VoteUndone { project: ProjectId, authority: AuthorityId } => store::undo(tx, *project, *authority),
        /// A decision is final.
        VoteSettled { project: ProjectId, authority: AuthorityId } =>
            store::settle(tx, *project, *authority, info.now),
        /// Somebody was reminded of a project.
        Reminded { project: ProjectId, at: i64 } => store::remind(tx, *project, *at),
        /// Somebody takes part in a project.
        Joined { project: ProjectId, member: Box<Member> } => store::join(tx, *project, member),
        /// Somebody takes part no more.
        Left { project: ProjectId, person: PersonId, at: i64 } =>
            store::leave(tx, (*project, *person), *at, info),
        /// Somebody takes part no more who is forgotten, founder or not.
        Parted { project: ProjectId, person: PersonId, at: i64 } =>
            store::part(tx, (*project, *person), *at, info),
        /// Somebody has another Desktop profile.
        DesktopSet { project: ProjectId, person: PersonId, desktop: Desktop } =>
            store::set_desktop(tx, *project, *person, *desktop),
        /// Somebody has another role in the TwinSpace, or none.
        RoleSet { project: ProjectId, person: PersonId, role: Option<TwinSpace> } =>
            store::set_role(tx, (*project, *person), *role, info),
        /// A new project goes on where another one has ended.
        Follows { project: ProjectId, before: ProjectId } => store::follow(tx, *project, *before),
        /// Nothing goes on any more where a project had ended, as it is open again.
        Unfollowed { project: ProjectId } => store::unfollow(tx, *project),
        /// A line of the project's history.
        Recorded { entry: Entry } => store::record(tx, entry),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        let page = Page(0);
        match *self {
            Self::New | Self::NewWith { .. } | Self::Later | Self::Offer { .. } | Self::Search { .. } => {
                Screen::Projects { group: Group::All, page }
            }
            Self::Accept { project, .. } | Self::Decline { project, .. } | Self::Suggest { project, .. } => {
                Screen::Offer { project, page }
            }
            Self::Edit { project }
            | Self::OfferAgain { project }
            | Self::OfferTo { project, .. }
            | Self::Copy { project }
            | Self::Withdraw { project }
            | Self::Remind { project }
            | Self::Save { project, .. }
            | Self::SendAgain { project, .. }
            | Self::AskLate { project }
            | Self::HandBack { project, .. } => Screen::Project { project, page },
        }
    }

    /// The project that it is about, if that exists already.
    fn project(&self) -> Option<ProjectId> {
        self.screen().about().map(ProjectId)
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let me = reader.me.id;
    let (project, lines) = match screen {
        Screen::Projects { group, page } => {
            let listed = listed(tx, me, (*group, *page)).await?;
            return Ok(Some(views::list(&listed, (*group, *page), reader)));
        }
        Screen::Found { words } => {
            let (found, all) = found(tx, me, words).await?;
            return Ok(Some(views::found(words, &found, all, reader)));
        }
        Screen::Entry { entry } => {
            let Some(entry) = store::entry(tx, *entry).await? else { return Ok(None) };
            let says_more = matches!(entry.kind, EntryKind::Edited { .. }) || entry.kind.told().is_some();
            let lines = if says_more { RECENT } else { 0 };
            let read = read(tx, entry.project, lines).await?;
            return Ok(
                read.and_then(|(known, authorities)| views::news(&entry, Seen::of(&known, &authorities, reader)))
            );
        }
        Screen::Project { project, .. } | Screen::Offer { project, .. } => (*project, RECENT),
        Screen::History { project, .. } => (*project, WHOLE),
    };
    let Some((known, authorities)) = read(tx, project, lines).await? else { return Ok(None) };
    Ok(views::show(screen, Seen::of(&known, &authorities, reader)))
}

/// Reads a page of a person's drafts and projects, of one group or all; and how many there are in each.
async fn listed(tx: &mut Tx, person: PersonId, (group, page): (Group, Page)) -> Result<views::List> {
    let mut drafts = conversations::drafts(tx, person).await?;
    drafts.retain(|draft| draft.flow == FlowName::Project);
    let stands = store::of_person(tx, person).await?;
    let in_group = |group: Group| stands.iter().filter(|(_, state)| group.has(*state)).count();
    let with_drafts =
        |group| in_group(group) + if matches!(group, Group::Active | Group::Over) { 0 } else { drafts.len() };
    let counts = Group::iter().map(|group| (group, with_drafts(group))).collect();
    if matches!(group, Group::Active | Group::Over) {
        drafts.clear();
    }
    let ids: Vec<ProjectId> = stands.iter().filter(|(_, state)| group.has(*state)).map(|(id, _)| *id).collect();
    let (first, all) = (drafts.len(), drafts.len() + ids.len());
    let mut entries = Vec::new();
    for place in Part::<()>::range(all, page.0) {
        if let Some(draft) = drafts.get(place) {
            entries.push(views::Listed::Draft(draft.clone()));
        } else if let Some(known) = store::read(tx, ids[place - first], 0).await? {
            entries.push(views::Listed::Project(Box::new(known)));
        }
    }
    Ok(views::List { entries, counts })
}

/// Reads those of a person's projects that somebody's words fit, as many as a page takes; and how many there are.
async fn found(tx: &mut Tx, person: PersonId, words: &str) -> Result<(Vec<views::Listed>, usize)> {
    let ids = store::named(tx, person, words).await?;
    let mut found = Vec::new();
    for id in ids.iter().take(PAGE) {
        found.extend(store::read(tx, *id, 0).await?.map(|known| views::Listed::Project(Box::new(known))));
    }
    Ok((found, ids.len()))
}

/// Reads a project, with so many lines of its history, and the authorities: the founders do not count among those who decide.
pub(crate) async fn read(
    tx: &mut Tx,
    project: ProjectId,
    lines: u32,
) -> Result<Option<(ProjectFacts, Vec<authorities::Authority>)>> {
    let Some(known) = store::read(tx, project, lines).await? else { return Ok(None) };
    let authorities = authorities::store::all(tx, [known.project.founder, known.project.partner]).await?;
    Ok(Some((known, authorities)))
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let found = match command.project() {
        Some(project) => {
            // One that goes on where another has ended does so only while that is closed.
            if let Command::SendAgain { .. } = command
                && let Some(before) = store::followed(tx, project).await?
            {
                store::lock(tx, before).await?;
            }
            store::lock(tx, project).await?;
            // A change is told or not by when another one was; a form quotes what was asked for.
            let looks_back = matches!(command, Command::Save { .. } | Command::Edit { .. } | Command::Copy { .. });
            let lines = if looks_back { RECENT } else { 0 };
            read(tx, project, lines).await?
        }
        None => None,
    };
    let found = found.as_ref().map(|(known, authorities)| Seen::of(known, authorities, reader));
    let about = found.ok_or_else(Refusal::gone);
    Ok(match command {
        Command::Search { words } => rules::search(words),
        Command::New => drafting::new(reader),
        Command::NewWith { partner } => drafting::new_with(*partner, &contacts::store::of(tx, reader).await?, reader),
        Command::Edit { .. } => about.and_then(drafting::edit),
        Command::OfferAgain { .. } => about.and_then(drafting::offer_again),
        Command::OfferTo { partner, .. } => {
            let contacts = contacts::store::of(tx, reader).await?;
            about.and_then(|seen| drafting::offer_to(seen, *partner, &contacts))
        }
        Command::Copy { .. } => about.and_then(drafting::copy),
        Command::Accept { revision, .. } => about.and_then(|seen| rules::accept(seen, *revision, fresh)),
        Command::Decline { revision, words, .. } => {
            about.and_then(|seen| rules::decline(seen, *revision, words, fresh))
        }
        Command::Suggest { revision, words, .. } => {
            about.and_then(|seen| rules::suggest(seen, *revision, words, fresh))
        }
        Command::Later => Ok(Decision::nothing(area::home(), msg::toast_later())),
        Command::Withdraw { .. } => about.and_then(|seen| rules::withdraw(seen, fresh)),
        Command::Remind { .. } => about.and_then(|seen| reminders::remind(seen, fresh)),
        Command::Offer { partner, content, anew } => {
            let before = match anew {
                Some(before) => {
                    store::lock(tx, *before).await?;
                    read(tx, *before, 0).await?
                }
                None => None,
            };
            let contacts = contacts::store::involving(tx, reader, &[*partner]).await?;
            let authorities = authorities::store::all(tx, [reader.me.id, *partner]).await?;
            let before = before.as_ref().map(|(known, authorities)| Seen::of(known, authorities, reader));
            let offered = rules::offer((*partner, content), (&contacts, &authorities), before, reader, fresh);
            match (offered, anew) {
                (Ok(decision), Some(before)) if decision.events.iter().any(is_sequel) => {
                    let plans = area::started_anew(tx, (*before, *partner), reader, fresh).await?;
                    let events = decision.events.into_iter().chain(plans.events).collect();
                    Ok(Decision { events, ..decision }.with(plans.effects))
                }
                (offered, _) => offered,
            }
        }
        Command::Save { revision, content, .. } => about.and_then(|seen| rules::save(seen, *revision, content, fresh)),
        Command::SendAgain { revision, partner, content, .. } => {
            let contacts = contacts::store::involving(tx, reader, &[*partner]).await?;
            about.and_then(|seen| rules::send_again(seen, *revision, (*partner, content), &contacts, fresh))
        }
        Command::AskLate { .. } => about.map(rules::ask_late),
        Command::HandBack { authority, .. } => about.map(|seen| rules::hand_back(seen, *authority, fresh)),
    })
}

/// Whether a new project goes on by it where another one has ended.
fn is_sequel(event: &area::Event) -> bool {
    matches!(event, area::Event::Projects(Event::Follows { .. }))
}

/// How a command asks for words that it lacks, for a project of this title.
pub(crate) fn asks(command: &Command, title: &str) -> Option<Ask> {
    if let Command::Search { .. } = command {
        let (heading, label) = (msg::projects_title(), msg::field_search_projects());
        return Some(Ask { heading, label, send: msg::button_search(), is_optional: false });
    }
    let heading = msg::project_heading(title);
    if let Command::Decline { .. } = command {
        return Some(Ask { heading, label: msg::field_decline(), send: msg::button_decline(), is_optional: true });
    }
    if let Command::Suggest { .. } = command {
        return Some(Ask { heading, label: msg::field_suggest(), send: msg::button_send(), is_optional: false });
    }
    None
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    let Command::Withdraw { project } = command else { return Ok(None) };
    let read = read(tx, *project, 0).await?;
    Ok(read.and_then(|(known, authorities)| views::withdrawing(Seen::of(&known, &authorities, reader))))
}

/// What waits for the person: offers, and projects that an authority has returned.
pub(crate) async fn inbox(tx: &mut Tx, reader: &Reader) -> Result<Vec<Task>> {
    let mut tasks = store::offers(tx, reader.me.id).await?;
    tasks.extend(store::returned(tx, reader.me.id).await?);
    Ok(tasks)
}

impl Reads for ProjectDraft {
    async fn known(form: &FormState<Self>, _: Option<&Input>, tx: &mut Tx, reader: &Reader) -> Result<ProjectKnown> {
        let (pending, me) = (form.first_pending(), reader.me.id);
        let mut known = ProjectKnown::default();
        if pending.as_ref().is_none_or(|question| *question == QuestionId::new("partner")) {
            known.contacts = contacts::store::of(tx, reader).await?;
        }
        if pending.is_some() {
            return Ok(known);
        }
        if let Some(project) = form.draft().base() {
            known.project = store::read(tx, project, 0).await?;
        }
        // Nobody decides on a project that they take part in.
        let concerned = known.project.as_ref().map_or([me, me], |known| [known.project.founder, known.project.partner]);
        known.authorities = authorities::store::all(tx, concerned).await?;
        Ok(known)
    }
}
