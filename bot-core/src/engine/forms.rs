//! What is done in a form: words, presses, windows; and what comes of it when it is sent.

use super::turn::Turn;
use crate::conversation::{Action, Answer, Input, Key, Press, QuestionId, Screen, Sorry, Step};
use crate::domain::{Command, Content, ConversationId, WayOn};
use crate::flows::Conversation;
use crate::form::Handle;
use crate::screens;
use crate::store::conversations::Stored;
use crate::store::outbox::{Birth, Place};
use crate::store::{self, Error};
use crate::update::What;

impl Turn<'_> {
    /// Words, or something that holds none: an answer to the question shown last, or outside a form
    /// the way Home.
    pub(super) async fn heard(&mut self, answer: Answer, number: i64) -> Result<(), Error> {
        let Some(mut stored) = self.active(number).await? else {
            let screen = match answer {
                Answer::Unusable => Screen::Sorry(Sorry::Unusable),
                Answer::Unfetched => Screen::Sorry(Sorry::Unfetched),
                Answer::Text(_) | Answer::One(_) | Answer::Many(_) | Answer::Skip => Screen::Home,
            };
            return self.show(screen, Place::New).await;
        };
        let Ok(conversation) = stored.state.clone() else { return self.put_aside(stored.id).await };
        let Some(pending) = conversation.pending() else {
            return self.show(Screen::Conversation(stored.id), Place::New).await;
        };
        let input = if let Answer::Text(words) = answer {
            let question = stored.answers_to(&pending);
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
            return self.show(Screen::Sorry(Sorry::EditedTooLate), Place::New).await;
        };
        let Ok(conversation) = stored.state.clone() else { return self.put_aside(stored.id).await };
        match stored.correct(number, words) {
            Some((question, words)) => {
                let input = Input::answer(question, Answer::Text(words));
                self.step(stored, conversation, &input, Place::New).await
            }
            None => self.show(Screen::Sorry(Sorry::EditedTooLate), Place::New).await,
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
            if conversation.is_decision() && stored.revision == 1 {
                // Nothing was written: there is nothing to come back to.
                self.end(id).await?;
            } else if self.actor.me.active == Some(id) {
                self.activate(None).await?;
            }
            return self.show(Screen::Home, place).await;
        }
        self.activate(Some(id)).await?;
        if stored.revision != revision {
            self.outcome.reply.toast = Some(screens::toast_old());
            return self.show(Screen::Conversation(id), place).await;
        }
        self.step(stored, conversation, &Input::Press(press.clone()), place).await
    }

    /// The form that something was done in, and that what was typed before belongs to no answer any more. `None`: it is
    /// over, or unreadable, and the person is told.
    async fn form(&mut self, id: ConversationId, place: Place) -> Result<Option<(Stored, Conversation)>, Error> {
        let person = (self.actor.me.id, self.actor.account);
        let Some(mut stored) = store::conversations::read(self.tx, person, id, i64::MAX).await? else {
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

    /// The open questions shall be asked in a window.
    pub(super) async fn fill(&mut self, id: ConversationId, place: Place) -> Result<(), Error> {
        let Some((_, conversation)) = self.form(id, place).await? else { return Ok(()) };
        self.activate(Some(id)).await?;
        if conversation.pending().is_none() {
            return self.show(Screen::Conversation(id), place).await;
        }
        self.outcome.ask = Some(id);
        Ok(())
    }

    /// A window was sent. What the conversation has moved past is asked about, not overwritten.
    pub(super) async fn answered(
        &mut self,
        wire: &str,
        answers: &[(QuestionId, Answer)],
        place: Place,
    ) -> Result<(), Error> {
        let Ok(Action::Form { conversation: id, revision, press: Press::Fill }) = Action::decode(wire) else {
            self.outcome.reply.too_late = !answers.is_empty();
            return self.unreadable(place).await;
        };
        let Some((stored, conversation)) = self.form(id, place).await? else {
            self.outcome.reply.too_late = !answers.is_empty();
            return Ok(());
        };
        self.activate(Some(id)).await?;
        if answers.is_empty() {
            return self.show(Screen::Conversation(id), place).await;
        }
        let answers = answers.to_vec();
        let input = if stored.revision == revision { Input::Answer(answers) } else { Input::Late(answers) };
        self.step(stored, conversation, &input, place).await
    }

    /// Entries of the list that is shown were ticked together.
    pub(super) async fn ticked(&mut self, wire: &str, keys: &[Key], place: Place) -> Result<(), Error> {
        let Ok(Action::Form { conversation: id, revision, press: Press::Tick }) = Action::decode(wire) else {
            return self.unreadable(place).await;
        };
        let Some((stored, conversation)) = self.form(id, place).await? else { return Ok(()) };
        self.activate(Some(id)).await?;
        if stored.revision != revision {
            self.outcome.reply.toast = Some(screens::toast_old());
            return self.show(Screen::Conversation(id), place).await;
        }
        self.step(stored, conversation, &Input::Tick(keys.to_vec()), place).await
    }

    /// The questions of the form that is shown now, for a window, where what was done may be answered by one.
    pub(super) async fn ask(&mut self, what: &What) -> Result<(), Error> {
        let may_ask = match what {
            What::Press { wire, .. } => Action::decode(wire).is_ok_and(|action| action.may_ask()),
            What::Command { .. } => true,
            What::Text { .. }
            | What::Edited { .. }
            | What::Answers { .. }
            | What::Ticked { .. }
            | What::Unusable { .. }
            | What::Unfetched { .. }
            | What::Shared { .. }
            | What::Left
            | What::Returned => false,
        };
        let Some(id) = self.outcome.ask.filter(|_| self.has_via && may_ask) else { return Ok(()) };
        let person = (self.actor.me.id, self.actor.account);
        let Some(stored) = store::conversations::read(self.tx, person, id, i64::MAX).await? else { return Ok(()) };
        let Ok(conversation) = stored.state else { return Ok(()) };
        let facts = self.facts(&conversation.needs(None)).await?;
        let view = conversation.view(Handle { conversation: id, revision: stored.revision }, &facts);
        self.outcome.reply.ask = view.question().is_some().then_some(view);
        Ok(())
    }

    /// A press on what is over: what its message shows by now is shown, Home where that is not known.
    async fn moved_on(&mut self, place: Place) -> Result<(), Error> {
        self.outcome.reply.toast = Some(screens::toast_old());
        let shown = match place {
            Place::In(number) => store::outbox::shown_in(self.tx, self.actor.account, number).await?,
            Place::New => None,
        };
        self.show(shown.unwrap_or(Screen::Home), place).await
    }

    /// Ends a conversation; free text goes to the one that it had interrupted.
    pub(super) async fn end(&mut self, id: ConversationId) -> Result<(), Error> {
        self.leave(id).await?;
        let before = store::conversations::end(self.tx, self.actor.me.id, id).await?;
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
        let birth = Birth { lease: 0, ..self.birth() };
        store::outbox::leave(self.tx, form, self.actor.account, birth).await?;
        self.outcome.others = true;
        Ok(())
    }

    /// The conversation that gets free text.
    async fn active(&mut self, number: i64) -> Result<Option<Stored>, Error> {
        let Some(id) = self.actor.me.active else { return Ok(None) };
        let person = (self.actor.me.id, self.actor.account);
        store::conversations::read(self.tx, person, id, number).await
    }

    /// Takes an input in a conversation, saves what came of it, and shows it.
    async fn step(
        &mut self,
        stored: Stored,
        conversation: Conversation,
        input: &Input,
        place: Place,
    ) -> Result<(), Error> {
        let facts = self.facts(&conversation.needs(Some(input))).await?;
        match conversation.step(input, &facts) {
            Step::Continue(next) => {
                store::conversations::save(self.tx, &stored, &next, self.now).await?;
                self.show(Screen::Conversation(stored.id), place).await
            }
            Step::Refused(_) => {
                // A window that was sent empty answers nothing, and is no mistake.
                let is_press = !matches!(input, Input::Answer(_));
                self.outcome.reply.toast = is_press.then(screens::toast_old);
                self.show(Screen::Conversation(stored.id), place).await
            }
            Step::Submit(state, command) => {
                if let Command::Area(command) = *command {
                    return self.send(stored, state, &command, place).await;
                }
                self.submit(stored, state, &command, place).await
            }
        }
    }

    async fn submit(
        &mut self,
        stored: Stored,
        mut state: Conversation,
        command: &Command,
        place: Place,
    ) -> Result<(), Error> {
        match self.execute(command).await? {
            Ok(events) => {
                self.end(stored.id).await?;
                self.outcome.reply.toast = Some(screens::toast_sent());
                let screen = self.after(command, &events);
                self.show(screen, place).await
            }
            Err(refusal) => {
                self.outcome.reply.toast = Some(refusal.text());
                let about = self.after(command, &[]);
                match refusal.way_on() {
                    // Nothing can come of it any more: what holds now is shown instead.
                    WayOn::None if state.is_decision() => {
                        self.end(stored.id).await?;
                        return self.show(about, place).await;
                    }
                    WayOn::None if state.detach() => {
                        self.outcome.reply.toast = Some(screens::toast_own_draft());
                        store::conversations::save(self.tx, &stored, &state, self.now).await?;
                    }
                    WayOn::LookAgain => {
                        if let Some((revision, content)) = self.basis_of(command).await? {
                            state.rebase(revision, content.as_ref());
                            store::conversations::save(self.tx, &stored, &state, self.now).await?;
                        }
                        if state.is_decision() {
                            self.show(about, Place::New).await?;
                        }
                    }
                    WayOn::None | WayOn::Later => {}
                }
                self.show(Screen::Conversation(stored.id), place).await
            }
        }
    }

    /// The present revision of what a command is about, and what a project says in it.
    async fn basis_of(&mut self, command: &Command) -> Result<Option<(u32, Option<Content>)>, Error> {
        let Some(id) = command.project() else { return Ok(None) };
        let known = store::projects::read(self.tx, id, 0).await?;
        Ok(known.map(|known| (known.project.revision, Some(known.project.content))))
    }

    /// A conversation that does not decode stays in the database as it is, and the person is told.
    pub(super) async fn put_aside(&mut self, id: ConversationId) -> Result<(), Error> {
        tracing::error!(conversation = id.0, "a conversation does not decode and is put aside");
        store::conversations::archive(self.tx, id, self.now).await?;
        if self.actor.me.active == Some(id) {
            self.activate(None).await?;
        }
        self.show(Screen::Sorry(Sorry::DraftGone), Place::New).await
    }
}
