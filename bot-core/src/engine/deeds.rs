//! What the buttons outside a form do: each asks something of the domain, or opens a form.

use super::act::Asked;
use super::turn::Turn;
use crate::conversation::{Deed, Screen, Verdict};
use crate::domain::{Command, ConversationId, Event, Partner, ProjectFacts, ProjectId, Refusal, decide};
use crate::facts::Needs;
use crate::flows::{About, Conversation, Note, ProjectDraft};
use crate::screens;
use crate::store::outbox::Place;
use crate::store::{self, Error};

impl Turn<'_> {
    pub(super) async fn deed(&mut self, deed: &Deed, place: Place) -> Result<(), Error> {
        match deed {
            Deed::NewProject => self.open_untouched(ProjectDraft::default().into(), place).await,
            Deed::Resume(id) => self.resume(*id, place).await,
            Deed::GoOn => match self.actor.me.active {
                Some(id) => self.resume(id, place).await,
                None => self.show(Screen::Home, place).await,
            },
            Deed::Discard(id) => {
                self.end(*id).await?;
                self.show(Screen::Projects { page: 0 }, place).await
            }
            Deed::Later(..) => {
                self.outcome.reply.toast = Some(screens::toast_later());
                self.show(Screen::Home, place).await
            }
            Deed::EditProject(id) => self.open_project(*id, changed, place).await,
            Deed::OfferAgain(id) => self.open_project(*id, offered_again, place).await,
            Deed::Copy(id) => self.open_project(*id, copied, place).await,
            Deed::Suggest(id, revision) => self.open_note(*id, About::Suggest(*id, *revision), place).await,
            Deed::Decline(id, revision) => self.open_note(*id, About::Decline(*id, *revision), place).await,
            Deed::Vote { project, revision, authority, verdict: verdict @ (Verdict::Return | Verdict::Reject) } => {
                let (project, revision, authority, verdict) = (*project, *revision, *authority, *verdict);
                self.open_note(project, About::Vote { project, revision, authority, verdict }, place).await
            }
            Deed::Accept(..) | Deed::Vote { .. } | Deed::Undo { .. } | Deed::Withdraw(..) | Deed::Remind(_) => {
                match command_of(deed) {
                    Some(command) => self.carry_out(&command, place).await,
                    None => self.show(Screen::Home, place).await,
                }
            }
            Deed::Accounts(_) | Deed::Authorities(_) | Deed::Contacts(_) | Deed::Help(_) | Deed::People(_) => {
                self.ask_to(deed, Asked::Pressed(place)).await
            }
        }
    }

    /// Carries out what one press asks for, and shows what holds then, whatever came of it.
    pub(super) async fn carry_out(&mut self, command: &Command, place: Place) -> Result<(), Error> {
        let screen = match self.execute(command).await? {
            Ok(events) => {
                self.outcome.reply.toast = Some(screens::toast_of(command));
                self.after(command, &events)
            }
            Err(refusal) => {
                self.outcome.reply.toast = Some(refusal.text());
                self.after(command, &[])
            }
        };
        self.show(screen, place).await
    }

    /// What is shown after a command.
    pub(super) fn after(&self, command: &Command, events: &[Event]) -> Screen {
        let made = events.iter().find_map(made);
        match command {
            Command::Accept(id, _) | Command::Decline(id, ..) | Command::Suggest(id, ..) => {
                Screen::Offer { id: *id, page: 0 }
            }
            Command::Withdraw(id, _) | Command::Remind(id) => Screen::Project { id: *id, page: 0 },
            Command::SaveProject { base: Some((id, _)), .. } | Command::OfferAgain { project: id, .. } => {
                Screen::Project { id: *id, page: 0 }
            }
            Command::Vote { project, authority, .. }
            | Command::UndoVote { project, authority, .. }
            | Command::SettleVote { project, authority, .. } => {
                Screen::Approval { id: *project, authority: *authority, page: 0 }
            }
            Command::Area(_) => Screen::Home,
            Command::SaveProject { base: None, .. } => made.unwrap_or(Screen::Home),
        }
    }

    /// Opens a form, or goes on with the one about the same subject.
    pub(super) async fn open(&mut self, conversation: Conversation, place: Place) -> Result<(), Error> {
        let person = self.actor.me.id;
        let subject = conversation.subject();
        for id in store::conversations::find(self.tx, person, conversation.flow(), subject).await? {
            let stored = store::conversations::read(self.tx, (person, self.actor.account), id, i64::MAX).await?;
            let Some(stored) = stored else { continue };
            let Ok(mut known) = stored.state.clone() else { continue };
            if !known.is_like(&conversation) {
                continue;
            }
            let (revision, content) = conversation.basis();
            if known.basis() != (revision, content) {
                known.rebase(revision, content);
                store::conversations::save(self.tx, &stored, &known, self.now).await?;
            }
            return self.resume(id, place).await;
        }
        self.open_new(conversation, place).await
    }

    /// Opens a new form, or the one that was opened before and left as it was.
    pub(super) async fn open_untouched(&mut self, conversation: Conversation, place: Place) -> Result<(), Error> {
        let person = self.actor.me.id;
        for id in store::conversations::find(self.tx, person, conversation.flow(), None).await? {
            let stored = store::conversations::read(self.tx, (person, self.actor.account), id, i64::MAX).await?;
            if stored.is_some_and(|stored| stored.revision == 1 && stored.state.as_ref() == Ok(&conversation)) {
                return self.resume(id, place).await;
            }
        }
        self.open_new(conversation, place).await
    }

    pub(super) async fn open_new(&mut self, conversation: Conversation, place: Place) -> Result<(), Error> {
        let id = self.ids.fresh::<ConversationId>();
        // A note interrupts; what else was being filled in comes back after it.
        let before = self.actor.me.active.filter(|_| conversation.is_decision());
        store::conversations::add(self.tx, self.actor.me.id, id, &conversation, before, self.now).await?;
        self.activate(Some(id)).await?;
        self.show(Screen::Conversation(id), place).await
    }

    async fn resume(&mut self, id: ConversationId, place: Place) -> Result<(), Error> {
        let person = (self.actor.me.id, self.actor.account);
        match store::conversations::read(self.tx, person, id, i64::MAX).await? {
            Some(stored) if stored.state.is_err() => self.put_aside(id).await,
            Some(_) => {
                self.activate(Some(id)).await?;
                self.show(Screen::Conversation(id), place).await
            }
            None => {
                self.outcome.reply.toast = Some(screens::toast_old());
                self.show(Screen::Home, place).await
            }
        }
    }

    /// Opens a project's form: to change it, to offer it to somebody else, or as a new draft.
    async fn open_project(
        &mut self,
        id: ProjectId,
        draft: fn(ProjectFacts) -> ProjectDraft,
        place: Place,
    ) -> Result<(), Error> {
        let Some(known) = self.my_project(id).await? else {
            self.outcome.reply.toast = Some(screens::toast_old());
            return self.show(Screen::Home, place).await;
        };
        let draft = draft(known);
        if draft.base().is_some() {
            self.open(draft.into(), place).await
        } else {
            self.open_new(draft.into(), place).await
        }
    }

    async fn my_project(&mut self, id: ProjectId) -> Result<Option<ProjectFacts>, Error> {
        let known = store::projects::read(self.tx, id, 0).await?;
        Ok(known.filter(|known| known.project.is_founder(self.actor.me.id)))
    }

    /// Opens the form of a reason or a message, below what it is about; not where it could not be sent.
    async fn open_note(&mut self, id: ProjectId, about: About, place: Place) -> Result<(), Error> {
        let command = match &about {
            About::Vote { project, revision, authority, verdict } => Command::Vote {
                project: *project,
                revision: *revision,
                authority: *authority,
                verdict: *verdict,
                reason: None,
            },
            About::Suggest(_, revision) | About::Decline(_, revision) => Command::Decline(id, *revision, None),
        };
        if let Some(refusal) = self.refused(&command).await? {
            self.outcome.reply.toast = Some(refusal.text());
            let screen = self.after(&command, &[]);
            return self.show(screen, place).await;
        }
        let Some(known) = store::projects::read(self.tx, id, 0).await? else {
            return self.show(Screen::Home, place).await;
        };
        let title = known.project.content.title.as_str().to_owned();
        self.open(Note::new(about, title).into(), Place::New).await
    }

    /// What the rules say against a command, were it asked now; nothing happens. A reason may still be missing.
    async fn refused(&mut self, command: &Command) -> Result<Option<Refusal>, Error> {
        let facts = self.facts(&command.needs()).await?;
        Ok(decide(command, &facts, &mut self.ids).err().filter(|refusal| *refusal != Refusal::ReasonNeeded))
    }
}

/// The screen of what came into being.
#[expect(clippy::wildcard_enum_match_arm, reason = "few events bring something to look at")]
fn made(event: &Event) -> Option<Screen> {
    match event {
        Event::ProjectSaved { project, .. } => Some(Screen::Project { id: project.id, page: 0 }),
        _ => None,
    }
}

fn changed(known: ProjectFacts) -> ProjectDraft {
    let partner = Partner::new(known.project.partner, known.partner.name);
    ProjectDraft::edit(known.project, partner)
}

fn offered_again(known: ProjectFacts) -> ProjectDraft {
    ProjectDraft::offer_again(known.project)
}

fn copied(known: ProjectFacts) -> ProjectDraft {
    ProjectDraft::copy_of(known.project.content)
}

/// The command of a deed that needs nothing more than the press.
fn command_of(deed: &Deed) -> Option<Command> {
    Some(match deed.clone() {
        Deed::Accept(id, revision) => Command::Accept(id, revision),
        Deed::Vote { project, revision, authority, verdict } => {
            Command::Vote { project, revision, authority, verdict, reason: None }
        }
        Deed::Undo { project, revision, authority } => Command::UndoVote { project, revision, authority },
        Deed::Withdraw(id, revision) => Command::Withdraw(id, revision),
        Deed::Remind(id) => Command::Remind(id),
        Deed::NewProject
        | Deed::Resume(_)
        | Deed::Discard(_)
        | Deed::Decline(..)
        | Deed::Suggest(..)
        | Deed::Later(..)
        | Deed::EditProject(_)
        | Deed::OfferAgain(_)
        | Deed::Copy(_)
        | Deed::Accounts(_)
        | Deed::Authorities(_)
        | Deed::Contacts(_)
        | Deed::Help(_)
        | Deed::People(_)
        | Deed::GoOn => return None,
    })
}

impl Command {
    /// What has to be known to decide it.
    pub(super) fn needs(&self) -> Needs {
        let project = self.project().map(|id| (id, 0));
        let base = Needs { project, ..Needs::default() };
        match self {
            Self::Area(_) => base,
            Self::SaveProject { .. } | Self::OfferAgain { .. } => Needs { contacts: true, authorities: true, ..base },
            Self::Accept(..)
            | Self::Decline(..)
            | Self::Suggest(..)
            | Self::Withdraw(..)
            | Self::Vote { .. }
            | Self::UndoVote { .. }
            | Self::SettleVote { .. }
            | Self::Remind(_) => Needs { authorities: true, ..base },
        }
    }
}
