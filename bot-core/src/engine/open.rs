//! How forms begin, and are gone on with.

use super::turn::Turn;
use crate::area::{self, Screen};
use crate::domain::ConversationId;
use crate::flows::Conversation;
use crate::store::outbox::Place;
use crate::store::{self, Result};
use crate::text::msg;

impl Turn<'_> {
    /// Opens a form, or goes on with the one about the same subject.
    pub(super) async fn open(&mut self, conversation: Conversation, place: Place) -> Result<()> {
        let person = self.actor.me.id;
        let subject = conversation.subject();
        for id in store::conversations::find(self.tx, person, conversation.flow(), subject).await? {
            let stored = store::conversations::read(self.tx, (person, self.actor.account), id, i64::MAX).await?;
            let Some(stored) = stored else { continue };
            let Ok(mut known) = stored.state.clone() else { continue };
            if !known.is_like(&conversation) {
                continue;
            }
            if known.follow(&conversation) {
                store::conversations::save(self.tx, &stored, &known, self.now).await?;
            }
            return self.resume(id, place).await;
        }
        self.open_new(conversation, place).await
    }

    /// Opens a new form, or the one that was opened before and left as it was.
    pub(super) async fn open_untouched(&mut self, conversation: Conversation, place: Place) -> Result<()> {
        let person = self.actor.me.id;
        for id in store::conversations::find(self.tx, person, conversation.flow(), None).await? {
            let stored = store::conversations::read(self.tx, (person, self.actor.account), id, i64::MAX).await?;
            if stored.is_some_and(|stored| stored.revision == 1 && stored.state.as_ref() == Ok(&conversation)) {
                return self.resume(id, place).await;
            }
        }
        self.open_new(conversation, place).await
    }

    pub(super) async fn open_new(&mut self, conversation: Conversation, place: Place) -> Result<()> {
        let id = self.ids.fresh::<ConversationId>();
        // A note interrupts; what else was being filled in comes back after it.
        let before = self.actor.me.active.filter(|_| conversation.is_note());
        store::conversations::add(self.tx, self.actor.me.id, id, &conversation, before, self.now).await?;
        self.activate(Some(id)).await?;
        self.show(Screen::Conversation(id), place).await
    }

    /// Goes on with a form that rests.
    pub(super) async fn resume(&mut self, id: ConversationId, place: Place) -> Result<()> {
        let person = (self.actor.me.id, self.actor.account);
        match store::conversations::read(self.tx, person, id, i64::MAX).await? {
            Some(stored) if stored.state.is_err() => self.put_aside(id).await,
            Some(_) => {
                self.activate(Some(id)).await?;
                self.show(Screen::Conversation(id), place).await
            }
            None => {
                self.outcome.reply.toast = Some(msg::toast_old());
                self.show(area::home(), place).await
            }
        }
    }
}
