//! Conversations that rest: to go on with, or to throw away.

#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod views;

pub(crate) use crate::area::none::{HOLDS, MUTES, OLD, WAITS, asks, inbox, lock_people, merge, queue, unattended};
pub use crate::store::conversations::Draft;
pub(crate) use views::{label, marked, title};

use crate::area::{self, Confirmation};
use crate::decision::{Decided, Decision, Effect, Refusal};
use crate::domain::ConversationId;
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx, conversations};
use crate::text::msg;
use crate::view::View;
use crate::wire;

wire! {
    /// What can be shown of drafts.
    pub enum Screen {
        /// A draft that rests: to go on with, or to throw away.
        19 = Draft { conversation: ConversationId },
    }
}

wire! {
    /// What can be asked for drafts.
    pub enum Command {
        /// Goes on with a conversation that rests.
        23 = Resume { conversation: ConversationId } [Begins],
        /// Throws a draft away.
        25 = Discard { conversation: ConversationId } [Confirmed],
        /// Goes on with what was being filled in.
        31 = GoOn [Begins],
    }
}

impl Command {
    pub(crate) fn screen(&self) -> area::Screen {
        match *self {
            Self::Resume { conversation } | Self::Discard { conversation } => Screen::Draft { conversation }.into(),
            Self::GoOn => area::home(),
        }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let Screen::Draft { conversation } = *screen;
    Ok(draft(tx, reader, conversation).await?.map(|draft| views::draft(&draft)))
}

async fn draft(tx: &mut Tx, reader: &Reader, id: ConversationId) -> Result<Option<Draft>> {
    Ok(conversations::drafts(tx, reader.me.id).await?.into_iter().find(|draft| draft.id == id))
}

/// Decides a command. Whether a conversation can still be read is seen when it is gone on with.
pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, _: &mut Fresh) -> Result<Decided> {
    Ok(match *command {
        Command::Resume { conversation } => Ok(Decision::resumes(conversation)),
        Command::GoOn => Ok(match reader.me.active {
            Some(conversation) => Decision::resumes(conversation),
            None => Decision::shows(area::home()),
        }),
        Command::Discard { conversation }
            if conversations::is_of(tx, conversations::Owner::of(reader), conversation).await? =>
        {
            Ok(Decision::shows(area::projects()).with([Effect::EndForm(conversation)]))
        }
        Command::Discard { .. } => Err(Refusal::never(msg::toast_old()).showing(area::projects())),
    })
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    let Command::Discard { conversation } = *command else { return Ok(None) };
    Ok(draft(tx, reader, conversation).await?.map(|draft| views::discarding(&draft)))
}
