//! Rooms: shared places in which nothing can be shown to one person alone, such as groups.
//!
//! Who does something there acts by their own account and role, and only where they decide for an authority that is bound to the room.
//! They read a short note there, and all else in their own chat. Nobody is stored for what they do in a room.

use std::sync::Arc;

use futures::FutureExt;
use tokio::time::Instant;

use super::Engine;
use super::act::Asked;
use super::turn::Turn;
use crate::area::{self, Command, Screen};
use crate::conversation::Action;
use crate::decision::Shows;
use crate::domain::{OutboxId, PersonId, Room, hash_of};
use crate::reader::Fresh;
use crate::store::outbox::{self, Lane, LeaseInfo, Place};
use crate::store::{self, Error, Tx};
use crate::text::{Locale, Text, msg};
use crate::update::{Intake as _, Reply, RoomUpdate, Unavailable, Update, What, Where};

impl Engine {
    /// Notes what happened to a room.
    pub(super) async fn room_changes(&self, update: RoomUpdate) -> Result<(), Unavailable> {
        self.heard(update.platform);
        let (shared, change, now) = (Arc::clone(&self.shared), Arc::new(update.clone()), self.shared.outside.now());
        let ord = self.ids().fresh::<OutboxId>().0;
        let noted = self.shared.db.turn_until(Instant::now() + Self::DEADLINE, move |tx| {
            let (shared, change) = (Arc::clone(&shared), Arc::clone(&change));
            async move {
                if !store::updates::claim(tx, change.platform, &change.id, now).await? {
                    return Ok(());
                }
                let info = LeaseInfo { now, process: &shared.process, lease: 0, ord };
                area::room_changed(tx, &change, info).await
            }
            .boxed()
        });
        match noted.await {
            Ok(()) => Ok(()),
            Err(error) if self.shared.vitals.is_away(&error) => Err(Unavailable),
            Err(error) => {
                tracing::error!(%error, "what happened to a channel could not be noted and is put aside");
                self.dead_letter(update.platform, &update.raw, &error.to_string()).await
            }
        }
    }
}

/// Answers somebody in a room whom nobody knows, or who acted in the room's name: nothing is done, and nothing of them is kept.
pub(super) async fn not_known(tx: &mut Tx, update: &Update, (room, unnamed): (&Room, bool)) -> Result<Reply, Error> {
    let is_typed = matches!(update.what, What::Command { .. });
    let says = match (unnamed, is_typed) {
        (true, _) => msg::toast_room_unnamed(),
        (false, true) => msg::refusal_room_binder(),
        (false, false) => msg::toast_room_stranger(),
    };
    let locale = match update.sender.language.as_str() {
        "" => area::spoken_in(tx, update.platform, &room.id).await?,
        language => Some(Locale::negotiate(language)),
    };
    Ok(Reply { toast: Some(says), locale, ..Reply::default() })
}

impl Turn<'_> {
    /// Does what somebody asks for in a room.
    pub(super) async fn in_room(&mut self, room: &Room, what: &What) -> Result<(), Error> {
        match what {
            What::Press { wire, .. } => self.press_in_room(room, wire).await,
            What::Command { name, argument: Some(code), .. } if name == "start" => self.bind(room, code).await,
            // Nothing else is heard there.
            What::Command { .. }
            | What::Text { .. }
            | What::Edited { .. }
            | What::Answers { .. }
            | What::Ticked { .. }
            | What::Unusable { .. }
            | What::File { .. }
            | What::Unfetched { .. }
            | What::Shared { .. }
            | What::HandOut { .. }
            | What::Left
            | What::Returned => Ok(()),
        }
    }

    /// Only who decides for an authority that is bound to the room, or is its deputy, can do anything there.
    async fn press_in_room(&mut self, room: &Room, wire: &str) -> Result<(), Error> {
        let bound = area::bound_to(self.tx, self.platform, &room.id).await?;
        if !bound.iter().any(|authority| self.actor.me.has_part_in(*authority)) {
            let says = if bound.is_empty() { msg::toast_room_unbound() } else { msg::toast_room_stranger() };
            self.outcome.reply.toast = Some(says);
            return Ok(());
        }
        let asked = Asked::Pressed(Place::New);
        let action = Action::decode(wire);
        if let Ok(Action::Do(command) | Action::Sure(command)) = &action
            && self.asks_in_vain(command).await?
        {
            return Ok(());
        }
        match action {
            Ok(Action::Go(screen)) => self.show(screen, Place::New).await,
            Ok(Action::Do(command)) => self.ask_to(&command, asked).await,
            Ok(Action::Sure(command)) => self.act(&command, asked).await,
            // Forms are filled in where nobody reads along.
            Ok(Action::Form { .. }) | Err(_) => self.show(area::home(), Place::New).await,
        }
    }

    /// Whether a command would begin a form that whoever presses cannot get: nothing is decided then, and they read what to do.
    async fn asks_in_vain(&mut self, command: &Command) -> Result<bool, Error> {
        if !self.is_without_chat() {
            return Ok(false);
        }
        let decided = command.decide(self.tx, &self.reader(), &mut Fresh::dry()).await?;
        let begins = decided.is_ok_and(|decision| matches!(decision.shows, Shows::Form(..) | Shows::Resumed(_)));
        if begins {
            self.outcome.reply.toast = Some(self.no_chat());
        }
        Ok(begins)
    }

    /// Whether nothing can be shown to whoever acts in their own chat.
    fn is_without_chat(&self) -> bool {
        self.actor.unreachable || self.actor.address.is_empty()
    }

    fn no_chat(&self) -> Text {
        msg::toast_room_no_chat(self.platform.command("start"))
    }

    /// Binds a room to the authority of a link. Where that succeeds the room is told by a notice, else by what is said at once.
    async fn bind(&mut self, room: &Room, code: &str) -> Result<(), Error> {
        if self.actor.student.is_some() {
            self.outcome.reply.toast = Some(msg::refusal_student());
            return Ok(());
        }
        let decided = self.decided(&area::binds(hash_of(code.trim()), room)).await?;
        self.outcome.reply.toast = decided.err().map(|refusal| refusal.text);
        Ok(())
    }

    pub(super) fn is_in_room(&self) -> bool {
        matches!(self.at, Where::Room { .. })
    }

    /// Shows to whoever acts in a room what they have asked for, in their own chat. Where a note says what came of a press, that is
    /// enough, unless words are wanted: the card in the room shows the rest.
    pub(super) async fn show_at_home(&mut self, screen: Screen) -> Result<(), Error> {
        if self.outcome.reply.toast.is_some() && !matches!(screen, Screen::Conversation(_)) {
            return Ok(());
        }
        if self.is_without_chat() {
            self.outcome.reply.toast = Some(self.no_chat());
            return Ok(());
        }
        if area::carries_file(&screen) {
            return self.send_file(&screen).await;
        }
        self.outcome.reply.toast.get_or_insert_with(msg::toast_room_elsewhere);
        self.opens_desk(&screen).await?;
        let info = self.info();
        let lease = if self.actor.next_at <= self.now { info.lease } else { 0 };
        let (to, shown) = ((self.actor.me.id, self.actor.account), (&screen, Place::New));
        let job = outbox::show(self.tx, to, Lane::Answer, shown, LeaseInfo { lease, ..info }).await?;
        self.sends(job);
        Ok(())
    }

    /// Shows the card of a command anew wherever it stands: somebody has pressed what it offers no more.
    pub(super) async fn repairs_in_room(&mut self, command: &Command) -> Result<(), Error> {
        let Some(subject) = command.screen().subject(PersonId(0)).filter(|_| self.is_in_room()) else { return Ok(()) };
        let info = LeaseInfo { lease: 0, ..self.info() };
        outbox::repair(self.tx, subject, info).await
    }
}
