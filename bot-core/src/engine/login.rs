//! Secrets that people type, and whoever works as a student.
//!
//! A secret is taken out of its update and is never state: the turn counts the try and commits, the password is checked outside any
//! turn, and a second turn goes on with what came of it. Where that one comes too late, the secret is asked for anew. A program that
//! ends in between has let nobody in.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::time::Instant;

use super::Engine;
use super::act::Asked;
use super::turn::{self, Outcome, Turn};
use crate::area::{self, Command, Screen};
use crate::areas::{sessions, students};
use crate::conversation::{Action, Answer};
use crate::credentials::{Costs, Password, PasswordHash, UserName, is_surely_login, looks_like_login};
use crate::decision::Refused;
use crate::domain::StudentId;
use crate::store::outbox::{LeaseInfo, Place};
use crate::store::people::Actor;
use crate::store::{Error, people};
use crate::text::{Text, msg};
use crate::update::{Update, What};
use crate::wire::{Mark, Wire as _};

/// How long it takes until a secret is asked for anew that could not be checked in time, and until that is tried again.
const ASKS_AGAIN_AFTER: Duration = Duration::from_secs(1);

/// What was written so much earlier than a question, in ms, answers another one.
const EARLY: i64 = 2_000;

/// What has to be checked outside any turn.
pub(super) enum Check {
    /// Whether a password is that of a student; of nobody, where there is no such user name, so that this costs as much. What was tried
    /// is the user name and when, in ms.
    Is { tried: (UserName, i64), password: Password, student: Option<StudentId>, password_at: i64, hash: PasswordHash },
    /// A password that a student has chosen: how it is kept.
    New(Password),
}

/// What a person has typed where a secret was asked for.
#[derive(Clone, Copy)]
enum Typed<'a> {
    /// In a message with this number.
    Message(&'a str, i64),
    /// In a modal.
    Modal(&'a str),
    /// Something else, in a message.
    NoWords,
}

impl Engine {
    /// Checks what a turn could not check, and goes on with what came of it.
    pub(super) async fn checked(
        &self,
        mut outcome: Outcome,
        update: &Arc<Update>,
        until: Instant,
    ) -> Result<Outcome, Error> {
        let Some(check) = outcome.checks.take() else { return Ok(outcome) };
        let (name, tried_at) = match &check {
            Check::Is { tried: (name, at), .. } => (Some(name.clone()), *at),
            Check::New(_) => (None, 0),
        };
        match self.checks(check, update, until).await {
            Ok(went_on) => Ok(went_on),
            // It is taken away and counted already: whoever brings it once more comes to nothing.
            Err(error) if matches!(error, Error::Late | Error::Closed) || self.shared.vitals.is_away(&error) => {
                self.asks_again(update, sessions::Command::Unchecked { name, tried_at }.into());
                Ok(outcome)
            }
            Err(error) => Err(error),
        }
    }

    async fn checks(&self, check: Check, update: &Arc<Update>, until: Instant) -> Result<Outcome, Error> {
        let hand = tokio::time::timeout_at(until, self.shared.checking.acquire()).await.map_err(|_| Error::Late)?;
        let _hand = hand.map_err(|_| Error::Closed)?;
        let costs = self.shared.costs;
        let command = tokio::task::spawn_blocking(move || done(check, costs)).await.map_err(|_| Error::Panicked)?;
        self.goes_on(update, &Arc::new(command), until).await
    }

    /// Goes on with an update whose first turn has ended, until then.
    async fn goes_on(&self, update: &Arc<Update>, command: &Arc<Command>, until: Instant) -> Result<Outcome, Error> {
        let (shared, update, command) = (Arc::clone(&self.shared), Arc::clone(update), Arc::clone(command));
        let went_on = self.shared.db.turn_until(until, move |tx| {
            let (shared, update, command) = (Arc::clone(&shared), Arc::clone(&update), Arc::clone(&command));
            async move { turn::go_on(tx, &shared, &update, (&command, Outcome::default())).await }.boxed()
        });
        went_on.await
    }

    /// Asks for a secret anew, as soon as the database is there.
    fn asks_again(&self, update: &Arc<Update>, command: Command) {
        let (engine, update, command) = (self.clone(), Arc::clone(update), Arc::new(command));
        self.shared.tasks.spawn(async move {
            loop {
                tokio::select! {
                    () = engine.shared.stop.cancelled() => return,
                    () = tokio::time::sleep(ASKS_AGAIN_AFTER) => {}
                }
                let mark = engine.shared.order.now();
                match engine.goes_on(&update, &command, Instant::now() + Self::DEADLINE).await {
                    Ok(outcome) => return engine.brings(&update, mark, outcome),
                    Err(error) if engine.shared.vitals.is_away(&error) => {}
                    Err(error) => return tracing::error!(%error, "a secret could not be asked for anew"),
                }
            }
        });
    }
}

/// Does the work: 23 ms of CPU at the recommended costs.
fn done(check: Check, costs: Costs) -> Command {
    match check {
        Check::Is { tried: _, password, student, password_at, hash } => {
            let is_right = hash.is_of(&password) && student.is_some();
            sessions::Command::Tried { student, password_at, is_right }.into()
        }
        Check::New(password) => sessions::Command::Chosen { hash: password.hash(costs, crate::job::random()) }.into(),
    }
}

impl Turn<'_> {
    /// Takes what was typed where a secret was asked for; says whether it was one. Whatever else is done ends the question.
    pub(super) async fn takes_secret(&mut self, update: &Update) -> Result<bool, Error> {
        let was_asked = self.actor.is_asked;
        let Some(typed) = self.typed(update).await? else { return Ok(false) };
        let words = match typed {
            Typed::Message(words, number) if self.platform.erases() => {
                self.erase(number, update.written).await?;
                words
            }
            Typed::Message(..) => {
                self.say(Refused::because(msg::refusal_secret_here())).await?;
                if !was_asked {
                    // The question with its button stands nowhere yet.
                    self.show(sessions::Screen::Login { again: false }.into(), Place::New).await?;
                }
                return Ok(true);
            }
            Typed::Modal(words) => words,
            Typed::NoWords => "",
        };
        let login = sessions::store::login(self.tx, self.actor.account, self.now).await?;
        match login.map(|login| login.purpose) {
            Some(sessions::Purpose::Password) => self.takes_password(words).await?,
            Some(sessions::Purpose::Join(project)) => match UserName::alone(words) {
                Some(name) => self.act(&area::asks_consent(project, name), Asked::Typed).await?,
                None => self.takes_login(words).await?,
            },
            Some(sessions::Purpose::LogIn) => self.takes_login(words).await?,
            None => self.show(area::home(), Place::New).await?,
        }
        Ok(true)
    }

    /// What of an update was typed where a secret was asked for.
    async fn typed<'u>(&mut self, update: &'u Update) -> Result<Option<Typed<'u>>, Error> {
        Ok(match &update.what {
            What::Text { words, number } if self.actor.is_asked && self.was_asked_before(update).await? => {
                Some(Typed::Message(words, *number))
            }
            // Nor does a login become an answer where one is changed, or beside a file.
            What::Edited { words, number } | What::File { words: Some(words), number, .. }
                if self.actor.student.is_none() && is_surely_login(words) =>
            {
                let is_asked = self.actor.is_asked || self.decided(&sessions::Command::LogIn.into()).await?.is_ok();
                is_asked.then_some(Typed::Message(words, *number))
            }
            What::Unusable { .. } | What::Unfetched { .. } | What::File { .. }
                if self.actor.is_asked && self.was_asked_before(update).await? =>
            {
                Some(Typed::NoWords)
            }
            // Both words behind the command, as people try it.
            What::Command { name, argument: Some(words), number }
                if name == "login" && self.actor.student.is_none() =>
            {
                self.decided(&sessions::Command::LogIn.into()).await?.ok().map(|_| Typed::Message(words, *number))
            }
            // Without the command, before anybody has asked.
            What::Text { words, number } if self.actor.student.is_none() && is_login(&self.actor, words) => {
                self.decided(&sessions::Command::LogIn.into()).await?.ok().map(|_| Typed::Message(words, *number))
            }
            What::Answers { wire, answers, .. } if asks_secret(wire) => match answers.first() {
                Some((_, Answer::Text(words))) => Some(Typed::Modal(words)),
                Some(_) | None => Some(Typed::NoWords),
            },
            What::Press { wire, .. } if asks_secret(wire) => None,
            What::Press { .. }
            | What::Command { .. }
            | What::Ticked { .. }
            | What::Shared { .. }
            | What::HandOut { .. }
            | What::Answers { .. } => {
                if self.actor.is_asked {
                    let info = LeaseInfo { lease: 0, ..self.info() };
                    sessions::store::unasked(self.tx, self.actor.account, info).await?;
                    self.actor.is_asked = false;
                }
                None
            }
            What::Text { .. }
            | What::Unusable { .. }
            | What::Unfetched { .. }
            | What::File { .. }
            | What::Edited { .. }
            | What::Left
            | What::Returned => None,
        })
    }

    /// Whether the secret was asked for before something was written, and of whoever works here now.
    async fn was_asked_before(&mut self, update: &Update) -> Result<bool, Error> {
        let Some(login) = sessions::store::login(self.tx, self.actor.account, self.now).await? else {
            return Ok(false);
        };
        if login.purpose == sessions::Purpose::Password && self.actor.student.is_none() {
            return Ok(false);
        }
        let since = self.shared.platform_clocks.says(self.platform, login.since.min(self.now));
        Ok(update.written.is_none_or(|written| written >= since - EARLY))
    }

    /// A user name and a password, to be checked.
    async fn takes_login(&mut self, words: &str) -> Result<(), Error> {
        let (name, password) = words.trim().split_once(char::is_whitespace).unwrap_or_default();
        let (Some(name), Some(password)) = (UserName::typed(name), Password::typed(password)) else {
            return self.show(sessions::Screen::Login { again: true }.into(), Place::New).await;
        };
        let known = students::store::by_user_name(self.tx, &name).await?;
        let student = known.as_ref().map(|(student, _)| student.id);
        let password_at = known.as_ref().map_or(0, |(student, _)| student.password_at);
        let hash = known.map_or_else(PasswordHash::nobodys, |(_, hash)| hash);
        if self.is_let_through(name.clone(), student).await? {
            let tried = (name, self.now);
            self.outcome.checks = Some(Check::Is { tried, password, student, password_at, hash });
        }
        Ok(())
    }

    /// Counts the try; says whether it is let through, and shows how long to wait where it is not.
    async fn is_let_through(&mut self, name: UserName, student: Option<StudentId>) -> Result<bool, Error> {
        match self.decided(&sessions::Command::Try { name, student }.into()).await? {
            Ok(_) => Ok(true),
            Err(refusal) => {
                self.say(Refused::from(&refusal)).await?;
                Ok(false)
            }
        }
    }

    /// A password that a student has chosen.
    async fn takes_password(&mut self, words: &str) -> Result<(), Error> {
        let own = match self.actor.student {
            Some(student) => students::store::student(self.tx, student).await?,
            None => None,
        };
        let Some(own) = own else { return self.show(area::home(), Place::New).await };
        if is_surely_login(words) {
            // Somebody else wants to log in.
            return self.show(sessions::Screen::Password { again: true }.into(), Place::New).await;
        }
        match Password::chosen(words, &own.user_name) {
            Ok(password) => self.outcome.checks = Some(Check::New(password)),
            Err(_) => self.show(sessions::Screen::Password { again: true }.into(), Place::New).await?,
        }
        Ok(())
    }

    /// Whether a student works here, for whom all but their own side is closed.
    pub(super) async fn keeps_to_students(&mut self, update: &Update) -> Result<bool, Error> {
        if self.actor.student.is_none() {
            return Ok(false);
        }
        let place = match &update.what {
            What::Left | What::Returned => return Ok(false),
            What::Press { wire, message } => match Action::decode(wire) {
                // What these lead to is looked at where it is shown or done; a form is read as whose it is.
                Ok(Action::Go(_) | Action::Do(_) | Action::Sure(_) | Action::Form { .. }) => return Ok(false),
                Err(_) => Place::at(*message),
            },
            // Somebody else's link waits until whoever works here has gone, and their password is left to nobody.
            What::Command { name, argument: Some(_), number }
                if matches!(name.as_str(), "start" | "claim" | "login") =>
            {
                self.refuses_login((name == "login").then_some(*number), update).await?;
                return Ok(true);
            }
            // Nor is it an answer in the form of whoever works here.
            What::Text { words, number } | What::Edited { words, number } if is_login(&self.actor, words) => {
                self.refuses_login(Some(*number), update).await?;
                return Ok(true);
            }
            What::File { words: Some(words), number, .. } if is_surely_login(words) => {
                self.refuses_login(Some(*number), update).await?;
                return Ok(true);
            }
            What::Command { name, .. } => {
                let leads = match name.as_str() {
                    "projects" => Some(sessions::Screen::MyProjects.into()),
                    "logout" | "language" | "notices" | "privacy" | "export" | "forget" | "cancel" => return Ok(false),
                    _ => None,
                };
                self.show(leads.unwrap_or_else(area::student_home), Place::New).await?;
                return Ok(true);
            }
            // What answers a form of their own does, and what answers none leads to their home.
            What::Answers { .. }
            | What::Ticked { .. }
            | What::Text { .. }
            | What::Edited { .. }
            | What::Unusable { .. }
            | What::Unfetched { .. }
            | What::File { .. } => return Ok(false),
            What::Shared { .. } | What::HandOut { .. } => Place::New,
        };
        self.show(area::student_home(), place).await?;
        Ok(true)
    }

    /// Says that somebody works here already, and takes away the message with this number, which looks like somebody else's password.
    async fn refuses_login(&mut self, number: Option<i64>, update: &Update) -> Result<(), Error> {
        let says = match number {
            Some(number) if self.platform.erases() => {
                self.erase(number, update.written).await?;
                msg::refusal_not_yours()
            }
            Some(_) => msg::refusal_not_yours_stays(),
            None => msg::refusal_logged_in(),
        };
        let refused = Refused::because(says);
        self.say(refused.leading(msg::button_my_space(), area::student_home())).await
    }

    /// Notes who works here after these events: what is shown then is theirs.
    pub(super) async fn hands_over(&mut self, events: &[area::Event]) -> Result<(), Error> {
        if let Some(student) = sessions::works_after(events, self.actor.account) {
            self.outcome.handed_over = Some(self.actor.account);
            self.actor.student = student;
            self.actor.me.active = match student {
                Some(_) => None,
                None => people::active(self.tx, self.actor.me.id).await?,
            };
        }
        Ok(())
    }

    /// What is shown instead of a screen to whoever works here as a student.
    pub(super) fn for_whoever_works_here(&self, screen: Screen) -> Screen {
        let is_theirs = if let Screen::Conversation(id) = screen {
            self.actor.me.active == Some(id)
        } else {
            area::is_for_students(&screen)
        };
        if self.actor.student.is_some() && !is_theirs { area::student_home() } else { screen }
    }

    /// Whether a command is closed to whoever works here.
    pub(super) fn is_closed_to_students(&self, command: &Command) -> bool {
        self.actor.student.is_some()
            && command.number().is_some()
            && !command.is(Mark::Student)
            && !sessions::claims(command)
    }

    /// Says to a student that this is not for them.
    pub(super) async fn turn_away(&mut self, asked: Asked) -> Result<(), Error> {
        let text: Text = msg::refusal_student();
        self.outcome.reply.toast = asked.toast(Some(text));
        self.show(area::student_home(), asked.place()).await
    }
}

/// Whether a button asks for a secret, so that what a modal answers it with is one.
fn asks_secret(wire: &str) -> bool {
    Action::decode(wire).is_ok_and(|action| area::is_secret(&action))
}

/// Whether words are taken for a login and taken away: where something is filled in, and of whoever has a role, only what can hardly be
/// anything else.
fn is_login(actor: &Actor, words: &str) -> bool {
    let me = &actor.me;
    let fills_in = me.active.is_some() || actor.desk.is_some();
    let has_role = me.teacher.is_some() || me.is_approver() || me.operator;
    let writes = fills_in || (has_role && actor.student.is_none());
    if writes { is_surely_login(words) } else { looks_like_login(words) }
}

/// Whether an update may hold a secret, whatever it answers: it is kept nowhere.
pub(super) fn may_hold_secret(what: &What, actor: Option<&Actor>) -> bool {
    match what {
        What::Answers { wire, .. } => asks_secret(wire),
        // Who has it can say yes in the student's place.
        What::Press { wire, .. } => Action::decode(wire).is_ok_and(|action| area::proves(&action)),
        What::Command { name, argument, .. } => {
            argument.is_some() && matches!(name.as_str(), "start" | "claim" | "login")
        }
        What::Text { words, .. } | What::Edited { words, .. } => match actor {
            Some(actor) => is_login(actor, words),
            None => looks_like_login(words),
        },
        What::File { words: Some(words), .. } => is_surely_login(words),
        What::Ticked { .. }
        | What::Unusable { .. }
        | What::Unfetched { .. }
        | What::File { words: None, .. }
        | What::Shared { .. }
        | What::HandOut { .. }
        | What::Left
        | What::Returned => false,
    }
}
