//! How forms begin, and are gone on with.

use super::prepare::OpenForm;
use super::turn::Turn;
use crate::area::{self, Screen};
use crate::decision::Refused;
use crate::domain::{Cap, ConversationId};
use crate::flows::Conversation;
use crate::store::conversations::Stored;
use crate::store::outbox::Place;
use crate::store::{self, Result};
use crate::text::msg;

impl Turn<'_> {
    /// Opens a form, or goes on with the one about the same subject.
    pub(super) async fn open(&mut self, conversation: Conversation, place: Place) -> Result<()> {
        let owner = self.actor.owner();
        let subject = conversation.subject();
        for id in store::conversations::find(self.tx, owner, conversation.flow(), subject).await? {
            let stored = store::conversations::read(self.tx, owner, id, i64::MAX).await?;
            let Some(stored) = stored else { continue };
            let Ok(mut known) = stored.state.clone() else { continue };
            if !known.is_like(&conversation) {
                continue;
            }
            let form = if known.follow(&conversation) {
                store::conversations::save(self.tx, &stored, &known, self.now).await?;
                OpenForm::saved(stored, known, self.now)
            } else {
                OpenForm::read(stored, known)
            };
            return self.go_on(form, place).await;
        }
        self.open_new(conversation, place).await
    }

    /// Opens a new form, or the one that was opened before and left as it was.
    pub(super) async fn open_untouched(&mut self, conversation: Conversation, place: Place) -> Result<()> {
        let owner = self.actor.owner();
        for id in store::conversations::find(self.tx, owner, conversation.flow(), None).await? {
            let stored = store::conversations::read(self.tx, owner, id, i64::MAX).await?;
            let is_untouched = |stored: &Stored| stored.revision == 1 && stored.state.as_ref() == Ok(&conversation);
            if let Some(stored) = stored.filter(is_untouched) {
                return self.go_on(OpenForm::read(stored, conversation), place).await;
            }
        }
        self.open_new(conversation, place).await
    }

    pub(super) async fn open_new(&mut self, conversation: Conversation, place: Place) -> Result<()> {
        let id = self.ids.fresh::<ConversationId>();
        // A note interrupts; what else was being filled in comes back after it.
        let before = self.actor.me.active.filter(|_| conversation.is_note());
        if !store::conversations::add(self.tx, self.actor.owner(), id, &conversation, before, self.now).await? {
            let full = Refused::because(Cap::Drafts.reached(None));
            let full = full.leading(msg::button_projects(), area::projects());
            return self.show(Screen::Refused(Box::new(full)), place).await;
        }
        self.go_on(OpenForm::new(id, conversation), place).await
    }

    /// Goes on with a form: free text answers it from now on.
    async fn go_on(&mut self, form: OpenForm, place: Place) -> Result<()> {
        self.activate(Some(form.id)).await?;
        self.show_form(form, place).await
    }

    /// Goes on with a form that rests.
    pub(super) async fn resume(&mut self, id: ConversationId, place: Place) -> Result<()> {
        let Some(stored) = store::conversations::read(self.tx, self.actor.owner(), id, i64::MAX).await? else {
            self.outcome.reply.toast = Some(msg::toast_old());
            return self.show(area::home(), place).await;
        };
        match stored.state.clone() {
            Ok(conversation) => self.go_on(OpenForm::read(stored, conversation), place).await,
            Err(_) => self.put_aside(id).await,
        }
    }
}
