//! What is done in a form: words, presses, modals; and what comes of it when it is sent.

use super::prepare::OpenForm;
use super::turn::Turn;
use crate::area::{self, Screen};
use crate::areas::help::dead_ends;
use crate::conversation::{Action, Answer, Input, Key, Press, QuestionId, Step};
use crate::domain::ConversationId;
use crate::file::FileRef;
use crate::flows::Conversation;
use crate::store::conversations::Stored;
use crate::store::outbox::{LeaseInfo, Place};
use crate::store::{self, Error};
use crate::text::msg;
use crate::update::What;

impl Turn<'_> {
    /// Words, or something that holds none: an answer to the question shown last, or outside a form
    /// the way Home, which says that nothing was asked, unless they are somebody's first words. One of the files that came with it is the answer where the question takes one.
    pub(super) async fn heard(
        &mut self,
        answer: Answer,
        files: &[FileRef],
        number: i64,
        written: Option<i64>,
    ) -> Result<(), Error> {
        let Some(mut stored) = self.active(number).await? else {
            return match answer {
                Answer::Unusable => self.say(dead_ends::unusable()).await,
                Answer::Unfetched => self.say(dead_ends::unfetched()).await,
                Answer::Text(_) | Answer::One(_) | Answer::Many(_) | Answer::Skip | Answer::File(_) => {
                    let home = if self.actor.is_new { area::home() } else { area::not_understood() };
                    self.show(home, Place::New).await
                }
            };
        };
        let Ok(conversation) = stored.state.clone() else { return self.put_aside(stored.id).await };
        let Some(pending) = conversation.pending() else {
            return self.show_form(OpenForm::read(stored, conversation), Place::New).await;
        };
        let file = conversation.takes_files().and_then(|meant| FileRef::meant(files.to_vec(), meant));
        let answer = file.map_or(answer, Answer::File);
        let input = if let Answer::Text(words) = answer {
            let question = stored.answers_to(&pending, number);
            // A clock that was set back has not asked later than now.
            let since = self.shared.platform_clocks.says(self.platform, stored.asking.since.min(self.now));
            if !stored.is_overtaken(number) && stored.is_early(&pending, written, since) {
                if stored.is_repeated(&words) {
                    return self.show_form(OpenForm::read(stored, conversation), Place::New).await;
                }
                return self.step(stored, conversation, &Input::Early(words), Place::New).await;
            }
            let words = stored.hear(&question, number, words);
            Input::answer(question, Answer::Text(words))
        } else {
            Input::answer(pending, answer)
        };
        self.step(stored, conversation, &input, Place::New).await
    }

    /// A message was changed: if it is part of the last answer, that answer is.
    pub(super) async fn edited(&mut self, words: &str, number: i64) -> Result<(), Error> {
        let Some(mut stored) = self.active(i64::MAX).await? else {
            return self.say(dead_ends::edited_too_late()).await;
        };
        let Ok(conversation) = stored.state.clone() else { return self.put_aside(stored.id).await };
        match stored.correct(number, words) {
            Some((question, words)) => {
                let input = Input::answer(question, Answer::Text(words));
                self.step(stored, conversation, &input, Place::New).await
            }
            None => self.say(dead_ends::edited_too_late()).await,
        }
    }

    pub(super) async fn press_in_form(
        &mut self,
        id: ConversationId,
        revision: u32,
        press: &Press,
        place: Place,
    ) -> Result<(), Error> {
        let Some((stored, conversation)) = self.form(id, place).await? else { return Ok(()) };
        if *press == Press::Pause {
            if conversation.is_note() && stored.revision == 1 {
                // Nothing was written: there is nothing to come back to.
                self.end(id).await?;
            } else if self.actor.me.active == Some(id) {
                self.activate(None).await?;
            }
            return self.show(area::home(), place).await;
        }
        self.activate(Some(id)).await?;
        if stored.asking.revision != revision {
            self.outcome.reply.toast = Some(msg::toast_old());
            return self.show_form(OpenForm::read(stored, conversation), place).await;
        }
        self.step(stored, conversation, &Input::Press(press.clone()), place).await
    }

    /// The form that something was done in, and that what was typed before belongs to no answer any more. `None`: it is
    /// over, or unreadable, and the person is told.
    async fn form(&mut self, id: ConversationId, place: Place) -> Result<Option<(Stored, Conversation)>, Error> {
        let Some(mut stored) = store::conversations::read(self.tx, self.actor.owner(), id, i64::MAX).await? else {
            self.moved_on(place).await?;
            return Ok(None);
        };
        let Ok(conversation) = stored.state.clone() else {
            self.put_aside(stored.id).await?;
            return Ok(None);
        };
        stored.heard = None;
        Ok(Some((stored, conversation)))
    }

    /// The open questions shall be asked in a modal.
    pub(super) async fn fill(&mut self, id: ConversationId, place: Place) -> Result<(), Error> {
        let Some((stored, conversation)) = self.form(id, place).await? else { return Ok(()) };
        self.activate(Some(id)).await?;
        let is_open = conversation.pending().is_some();
        let form = OpenForm::read(stored, conversation);
        if !is_open {
            return self.show_form(form, place).await;
        }
        self.outcome.ask = Some(id);
        self.may_search_in(&form.conversation);
        self.form = Some(form);
        Ok(())
    }

    /// A modal was sent. What the conversation has moved past is asked about, not overwritten.
    pub(super) async fn answered(
        &mut self,
        wire: &str,
        answers: &[(QuestionId, Answer)],
        place: Place,
    ) -> Result<(), Error> {
        let Ok(Action::Form { conversation: id, press: Press::Fill, .. }) = Action::decode(wire) else {
            self.outcome.reply.too_late = !answers.is_empty();
            return self.unreadable(place).await;
        };
        let Some((stored, conversation)) = self.form(id, place).await? else {
            self.outcome.reply.too_late = !answers.is_empty();
            return Ok(());
        };
        let place = self.own_place(&stored, place).await?;
        self.activate(Some(id)).await?;
        if answers.is_empty() {
            return self.show_form(OpenForm::read(stored, conversation), place).await;
        }
        self.step(stored, conversation, &Input::Modal(answers.to_vec()), place).await
    }

    /// Where a form goes on whose modal was opened from a message: in its own one. A notice that asked for it stays as it
    /// is; what changes by itself nowhere, such as a menu, makes room for the form.
    async fn own_place(&mut self, stored: &Stored, place: Place) -> Result<Place, Error> {
        let Place::In(number) = place else { return Ok(place) };
        let own = stored.shown.as_ref().map(|(own, _)| *own);
        if !self.is_in_own_chat() || own == Some(number) {
            return Ok(place);
        }
        let shown = store::outbox::shown_in(self.tx, self.actor.account, number).await?;
        Ok(match shown.filter(|screen| !area::is_menu(screen)) {
            Some(Screen::Conversation(id)) if id == stored.id => place,
            Some(_) => Place::at(own),
            None => own.map_or(place, Place::In),
        })
    }

    /// Entries of a page of a list were ticked together.
    pub(super) async fn ticked(&mut self, wire: &str, keys: &[Key], place: Place) -> Result<(), Error> {
        let Ok(Action::Form { conversation: id, revision, press: Press::TickPage(page) }) = Action::decode(wire) else {
            return self.unreadable(place).await;
        };
        let Some((stored, conversation)) = self.form(id, place).await? else { return Ok(()) };
        self.activate(Some(id)).await?;
        if stored.asking.revision != revision {
            self.outcome.reply.toast = Some(msg::toast_old());
            return self.show_form(OpenForm::read(stored, conversation), place).await;
        }
        self.step(stored, conversation, &Input::Tick { page, keys: keys.to_vec() }, place).await
    }

    /// The questions of the form that is shown now, for a modal, where what was done may be answered by one.
    pub(super) async fn ask(&mut self, what: &What) -> Result<(), Error> {
        let may_ask = match what {
            What::Press { wire, .. } => Action::decode(wire).is_ok_and(|action| action.may_ask()),
            What::Command { .. } => true,
            What::Text { .. }
            | What::Edited { .. }
            | What::Answers { .. }
            | What::Ticked { .. }
            | What::Unusable { .. }
            | What::File { .. }
            | What::Unfetched { .. }
            | What::Shared { .. }
            | What::HandOut { .. }
            | What::Left
            | What::Returned => false,
        };
        if let Some(screen) = self.outcome.asks_secret.take().filter(|_| self.has_handle && may_ask) {
            let reader = self.reader();
            self.outcome.reply.ask = screen.show(self.tx, &reader).await?;
            return Ok(());
        }
        let Some(id) = self.outcome.ask.filter(|_| self.has_handle && may_ask) else { return Ok(()) };
        let view = match self.built(&Screen::Conversation(id)) {
            Some(view) => view,
            None => {
                let Some(form) = self.form_now(id).await? else { return Ok(()) };
                let known = self.known(&form.conversation, None).await?;
                form.shows(&self.reader(), &known)
            }
        };
        let opens = view.question().is_some() && (asks_for_words(what) || !view.offers_picks());
        self.outcome.reply.ask = opens.then_some(view);
        Ok(())
    }

    /// A press on what is over: what its message shows by now is shown, Home where that is not known.
    async fn moved_on(&mut self, place: Place) -> Result<(), Error> {
        self.outcome.reply.toast = Some(msg::toast_old());
        let shown = match place {
            Place::In(number) => store::outbox::shown_in(self.tx, self.actor.account, number).await?,
            Place::New => None,
        };
        self.show(shown.unwrap_or(area::home()), place).await
    }

    /// Ends a conversation; free text goes to the one that it had interrupted.
    pub(super) async fn end(&mut self, id: ConversationId) -> Result<(), Error> {
        self.leave(id).await?;
        let before = store::conversations::end(self.tx, self.actor.owner(), id).await?;
        if self.actor.me.active == Some(id) {
            self.activate(before).await?;
        }
        Ok(())
    }

    /// A form ends here: the copies in the person's other accounts do not ask any more.
    pub(super) async fn leave(&mut self, form: ConversationId) -> Result<(), Error> {
        if !self.actor.linked {
            return Ok(());
        }
        let info = LeaseInfo { lease: 0, ..self.info() };
        store::outbox::leave(self.tx, form, self.actor.account, info).await
    }

    /// The conversation that gets free text.
    async fn active(&mut self, number: i64) -> Result<Option<Stored>, Error> {
        let Some(id) = self.actor.me.active else { return Ok(None) };
        store::conversations::read(self.tx, self.actor.owner(), id, number).await
    }

    /// Takes an input in a conversation, saves what came of it, and shows it.
    async fn step(
        &mut self,
        stored: Stored,
        conversation: Conversation,
        input: &Input,
        place: Place,
    ) -> Result<(), Error> {
        let reader = self.reader();
        let known = self.known(&conversation, Some(input)).await?;
        match conversation.step(input, &reader, &known) {
            Step::Continue(next) => {
                store::conversations::save(self.tx, &stored, &next, self.now).await?;
                self.show_form(OpenForm::saved(stored, next, self.now), place).await
            }
            Step::Refused(_) => {
                // A modal that was sent empty answers nothing, and is no mistake.
                let is_press = !matches!(input, Input::Answer(_) | Input::Modal(_));
                self.outcome.reply.toast = is_press.then(msg::toast_old);
                self.show(Screen::Conversation(stored.id), place).await
            }
            Step::Submit(state, command) => self.send(stored, state, &command, place).await,
        }
    }

    /// A conversation that does not decode stays in the database as it is, and the person is told.
    pub(super) async fn put_aside(&mut self, id: ConversationId) -> Result<(), Error> {
        tracing::error!(conversation = id.0, "a conversation does not decode and is put aside");
        store::conversations::archive(self.tx, id, self.now).await?;
        if self.actor.me.active == Some(id) {
            self.activate(None).await?;
        }
        self.say(dead_ends::draft_gone()).await
    }
}

/// Whether a press asks for the modal itself, in which words are typed.
fn asks_for_words(what: &What) -> bool {
    let What::Press { wire, .. } = what else { return false };
    matches!(Action::decode(wire), Ok(Action::Form { press: Press::Fill | Press::Change(_), .. }))
}
