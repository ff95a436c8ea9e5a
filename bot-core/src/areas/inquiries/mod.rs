//! Questions to a support service: anybody but a student asks one, somebody who decides for the service takes it and answers, and its
//! asker can write again.
//!
//! A question belongs to a country, not to an authority: those who decide for the support service of that country now answer it.

mod form;
mod inquiry;
mod origin;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{HOLDS, MUTES, inbox, lock_people};
pub use form::{InquiryDraft, Tells};
pub use inquiry::{Asked, Claim, Inquiry, InquiryState, Listed, Official, Said, begins};
pub use origin::Origin;
pub(crate) use store::{OLD, WAITS, merge, unattended};

use serde::{Deserialize, Serialize};

use crate::area::{Confirmation, Waiting, Wanted, events};
use crate::areas::authorities::{self, Authority};
use crate::conversation::{Input, Key};
use crate::decision::{Ask, Decided, Decision, Refusal};
use crate::domain::{InquiryId, Message, PersonId};
use crate::flows::Reads;
use crate::form::FormState;
use crate::reader::{Fresh, Reader, Settings};
use crate::store::people::involve;
use crate::store::{Error, Result, Tx, outbox};
use crate::text::msg;
use crate::view::View;
use crate::wire;
use crate::wire::{Page, Revision, Words};

wire! {
    /// What can be shown of questions to a support service.
    pub enum Screen {
        /// Where somebody writes to their support service, who comes from there; with their questions.
        113 = Contact { from: Option<Origin>, page: Page },
        /// A question as its asker sees it.
        114 = Question { inquiry: InquiryId, page: Page } about inquiry [Words],
        /// The same as those see it who answer for the service; in a room no more than that it waits, and who has it.
        115 = Inquiry { inquiry: InquiryId, page: Page } about inquiry [Words, Room],
    }
}

wire! {
    /// What can be asked for them.
    pub enum Command {
        /// Opens the form of a new question.
        166 = Write { from: Option<Origin> } [Begins],
        /// Takes a question, and answers it once there are words.
        167 = Answer { inquiry: InquiryId, revision: Revision, words: Words },
        /// Gives a question back that was taken.
        168 = GiveBack { inquiry: InquiryId },
        /// Writes to the service once more, which opens a question again that was answered or closed.
        169 = Reply { inquiry: InquiryId, words: Words },
        /// Closes a question.
        170 = Close { inquiry: InquiryId } [Confirmed],
        ;
        /// Shows where one writes to the support service, from what was shown last: it is typed.
        Contact,
        /// Asks the support service of a country.
        Ask { country: Key, words: Message, origin: Option<Origin> },
        /// The time is over for which somebody has taken a question.
        Free { inquiry: InquiryId },
        /// Asks a support service that was set up since.
        AskLate { inquiry: InquiryId },
    }
}

events! {
    /// What happened to them. All times are in ms.
    pub enum Event by (tx, info) {
        /// Somebody asked a question.
        Asked { inquiry: InquiryId, asked: Box<Asked>, at: i64 } => store::add(tx, *inquiry, asked, *at),
        /// Somebody of either side wrote something.
        Written { inquiry: InquiryId, said: Said } => store::write(tx, *inquiry, said),
        /// A question is so far now; it was in this state before.
        Moved { inquiry: InquiryId, step: (InquiryState, InquiryState), at: i64 } =>
            store::moved(tx, *inquiry, *step, *at),
        /// Somebody who answers has a question to themselves until then.
        Claimed { inquiry: InquiryId, by: PersonId, until: i64 } => store::claim(tx, *inquiry, *by, *until),
        /// Everybody who answers can do so again.
        Released { inquiry: InquiryId } => store::release(tx, *inquiry),
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// The time is over for which somebody has taken a question.
    Claim {
        /// Which.
        inquiry: InquiryId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        let Self::Claim { inquiry } = *self;
        Command::Free { inquiry }
    }

    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        let Self::Claim { .. } = self;
        rules::CLAIMED_FOR
    }
}

/// In whose name a timer acts: that of the person who has taken the question. What a press about it locks first is locked first here, too.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let Timer::Claim { inquiry } = *timer;
    store::lock(tx, inquiry).await?;
    store::claimed_by(tx, inquiry).await
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        let page = Page(0);
        match self {
            Self::Write { from } => Screen::Contact { from: *from, page },
            Self::Contact | Self::Ask { .. } => Screen::Contact { from: None, page },
            Self::Reply { inquiry, .. } | Self::Close { inquiry } => Screen::Question { inquiry: *inquiry, page },
            Self::Answer { inquiry, .. }
            | Self::GiveBack { inquiry }
            | Self::Free { inquiry }
            | Self::AskLate { inquiry } => Screen::Inquiry { inquiry: *inquiry, page },
        }
    }
}

/// A question as it was read, with what is known besides.
struct InquiryRead {
    inquiry: Inquiry,
    services: Vec<Authority>,
    waiting: u32,
}

impl InquiryRead {
    async fn of(tx: &mut Tx, inquiry: Option<Inquiry>, reader: &Reader) -> Result<Option<Self>> {
        let Some(inquiry) = inquiry else { return Ok(None) };
        let services = authorities::store::all(tx, [inquiry.asker.id; 2]).await?;
        let is_mine = inquiry.asker.id == reader.me.id;
        let waiting = if is_mine { store::count_waiting(tx, reader.me.id).await? } else { 0 };
        Ok(Some(Self { inquiry, services, waiting }))
    }

    fn about<'a>(&'a self, reader: &'a Reader) -> rules::About<'a> {
        let known = rules::Known { services: &self.services, waiting: self.waiting };
        rules::About { inquiry: &self.inquiry, known, reader }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let (inquiry, page) = match *screen {
        Screen::Contact { from, page } => {
            let (all, waiting) = (store::of(tx, reader.me.id).await?, store::count_waiting(tx, reader.me.id).await?);
            let services = authorities::store::all(tx, [reader.me.id; 2]).await?;
            let known = rules::Known { services: &services, waiting };
            return Ok(Some(views::contact(&all, known, (from, page), reader)));
        }
        Screen::Question { inquiry, page } | Screen::Inquiry { inquiry, page } => (inquiry, page),
    };
    let read = store::read(tx, inquiry, reader.now).await?;
    let Some(read) = InquiryRead::of(tx, read, reader).await? else { return Ok(None) };
    let about = read.about(reader);
    Ok(if matches!(screen, Screen::Inquiry { .. }) {
        views::inquiry(about, page)
    } else {
        views::question(about, page)
    })
}

/// What waits for the support services that the person decides for: questions that nobody else has taken.
pub(crate) async fn queue(tx: &mut Tx, reader: &Reader, wanted: &Wanted<'_>) -> Result<Waiting> {
    let mut waiting = Waiting::default();
    // Who asks has no partner.
    if wanted.narrowed.country.is_none() {
        for mandate in reader.me.decides_for.each().iter().filter(|mandate| mandate.is_whole()) {
            if let Some(country) = authorities::store::service_in(tx, mandate.authority).await? {
                let of = (reader.me.id, mandate.but(), country.as_str());
                waiting = waiting.and(store::waiting(tx, of, wanted, (reader.now, reader.locale)).await?);
            }
        }
    }
    Ok(waiting)
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let me = reader.me.id;
    let inquiry = match command {
        Command::Contact => {
            let shown = outbox::last_shown(tx, reader.account).await?;
            let from = shown.as_ref().and_then(Origin::of);
            return Ok(Ok(Decision::shows(Screen::Contact { from, page: Page(0) })));
        }
        Command::Write { from } => return Ok(rules::write(*from, store::count_waiting(tx, me).await?, reader)),
        Command::Ask { country, words, origin } => {
            let services = authorities::store::all(tx, [me; 2]).await?;
            let known = rules::Known { services: &services, waiting: store::count_waiting(tx, me).await? };
            return Ok(rules::ask((country, words, *origin), known, reader, fresh));
        }
        Command::Answer { inquiry, .. }
        | Command::GiveBack { inquiry }
        | Command::Reply { inquiry, .. }
        | Command::Close { inquiry }
        | Command::Free { inquiry }
        | Command::AskLate { inquiry } => *inquiry,
    };
    // The name of who has handed over is written down with an answer, and with nothing else.
    if matches!(command, Command::Answer { .. }) && !involve(tx, &reader.me.decides_for.givers()).await? {
        return Err(Error::Stale);
    }
    let found = if store::lock(tx, inquiry).await? { store::read(tx, inquiry, reader.now).await? } else { None };
    let read = InquiryRead::of(tx, found, reader).await?;
    Ok(match &read {
        Some(read) => about(command, read.about(reader)),
        None => Err(Refusal::gone()),
    })
}

/// Decides a command about a question that was found.
fn about(command: &Command, about: rules::About<'_>) -> Decided {
    match command {
        Command::Answer { revision, words, .. } => rules::answer(*revision, words, about),
        Command::GiveBack { .. } => rules::give_back(about),
        Command::Reply { words, .. } => rules::reply(words, about),
        Command::Close { .. } => rules::close(about),
        Command::Free { .. } => Ok(rules::free(about.inquiry, about.reader.now)),
        Command::AskLate { .. } => Ok(rules::ask_late(about)),
        Command::Contact | Command::Write { .. } | Command::Ask { .. } => Err(Refusal::gone()),
    }
}

/// Asks before a question is closed.
pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    let Command::Close { inquiry } = command else { return Ok(None) };
    let read = store::read(tx, *inquiry, reader.now).await?;
    let read = InquiryRead::of(tx, read, reader).await?;
    Ok(read.and_then(|read| views::closing(read.about(reader))))
}

/// How a command asks its asker, or those who answer, for words that it lacks.
pub(crate) fn asks(command: &Command, asker: &str) -> Option<Ask> {
    let (heading, label) = match command {
        Command::Answer { .. } => (msg::inquiry_title(asker), msg::field_answer_inquiry()),
        Command::Reply { .. } => (msg::inquiry_heading(), msg::field_reply()),
        Command::GiveBack { .. }
        | Command::Close { .. }
        | Command::Contact
        | Command::Write { .. }
        | Command::Ask { .. }
        | Command::Free { .. }
        | Command::AskLate { .. } => return None,
    };
    Some(Ask { heading, label, send: msg::button_send(), is_optional: false })
}

impl Reads for InquiryDraft {
    /// To whom it goes is read where that is said: before it is sent.
    async fn known(
        form: &FormState<Self>,
        input: Option<&Input>,
        tx: &mut Tx,
        reader: &Reader,
    ) -> Result<Vec<Authority>> {
        if input.is_some() || form.first_pending().is_some() {
            return Ok(Vec::new());
        }
        authorities::store::all(tx, [reader.me.id; 2]).await
    }
}
