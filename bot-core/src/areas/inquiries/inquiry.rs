//! A question to a support service: what both sides have written, how far it is, and who has it.

use super::Origin;
use crate::conversation::Key;
use crate::domain::{InquiryId, Message, Named, Peer, PersonId};
use crate::text::{Text, msg};

/// A question to the support service of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inquiry {
    /// Its id.
    pub id: InquiryId,
    /// Who asks.
    pub asker: Peer,
    /// The country whose support service answers. It stays, whatever school its asker has later.
    pub country: Key,
    /// Where its asker was, where they say so.
    pub origin: Option<Origin>,
    /// How far it is.
    pub state: InquiryState,
    /// Since when, in ms.
    pub since: i64,
    /// Who has taken it to answer it.
    pub claim: Option<Claim>,
    /// What was written, the oldest first: the last [`Inquiry::SHOWN`] messages.
    pub said: Vec<Said>,
}

impl Inquiry {
    /// So many messages are shown at most.
    pub const SHOWN: u32 = 20;

    /// Counts the messages: who answers has read as many.
    #[must_use]
    pub fn revision(&self) -> u32 {
        self.said.last().map_or(0, |said| said.number)
    }

    /// Whether older messages are not shown.
    #[must_use]
    pub fn has_more(&self) -> bool {
        self.said.first().is_some_and(|said| said.number > 1)
    }

    /// What its asker has written since the last answer, the oldest first.
    #[must_use]
    pub fn unanswered(&self) -> &[Said] {
        let answered = self.said.iter().rposition(|said| said.by.is_some()).map_or(0, |at| at + 1);
        &self.said[answered..]
    }

    /// Since when it waits, or waited last, in ms.
    #[must_use]
    pub fn waited_since(&self) -> i64 {
        let asked = self.said.iter().rev().skip_while(|said| said.by.is_some()).take_while(|said| said.by.is_none());
        match self.state {
            InquiryState::Waiting => self.since,
            InquiryState::Answered | InquiryState::ClosedByAsker | InquiryState::ClosedByService => {
                asked.last().map_or(self.since, |said| said.at)
            }
        }
    }

    /// The last answer.
    #[must_use]
    pub fn last_answer(&self) -> Option<(&Said, &Official)> {
        self.said.iter().rev().find_map(|said| Some((said, said.by.as_ref()?)))
    }
}

/// How far a question is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString, strum::EnumIter,
)]
#[strum(serialize_all = "kebab-case")]
pub enum InquiryState {
    /// It waits for an answer.
    Waiting,
    /// The service has answered.
    Answered,
    /// Its asker has closed it.
    ClosedByAsker,
    /// The service has closed it.
    ClosedByService,
}

impl InquiryState {
    /// Whether somebody has closed it.
    #[must_use]
    pub fn is_closed(self) -> bool {
        matches!(self, Self::ClosedByAsker | Self::ClosedByService)
    }
}

/// Somebody has taken a question to answer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Who.
    pub by: PersonId,
    /// What they are called.
    pub name: Text,
    /// Until when nobody else answers it, in ms.
    pub until: i64,
    /// Whether they still decide for the service.
    pub is_appointed: bool,
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its number in the question, from 1.
    pub number: u32,
    /// When it was written, in ms.
    pub at: i64,
    /// What it says.
    pub words: Message,
    /// Who has answered; `None` where its asker wrote it.
    pub by: Option<Official>,
}

/// Somebody who has answered for a support service.
#[derive(Clone, PartialEq, Eq)]
pub struct Official {
    /// Who.
    pub id: PersonId,
    /// What they were called then.
    pub name: String,
    /// In whose place, where a colleague had handed over to them.
    pub for_whom: Option<Named>,
}

impl Official {
    /// What they are called, with the colleague in whose place they have answered.
    #[must_use]
    pub fn text(&self) -> Text {
        match &self.for_whom {
            Some(giver) => msg::decided_for(self.name.as_str(), giver.name.as_str()),
            None => Text::words(self.name.as_str()),
        }
    }
}

/// A name never reaches a log.
impl std::fmt::Debug for Official {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Official({})", self.id)
    }
}

/// A question that somebody asks now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who asks.
    pub by: PersonId,
    /// The country whose support service answers.
    pub country: Key,
    /// Where they were, where they say so.
    pub origin: Option<Origin>,
    /// What they write.
    pub words: Message,
}

/// One of somebody's questions, in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: InquiryId,
    /// How far it is.
    pub state: InquiryState,
    /// Since when, in ms.
    pub since: i64,
    /// How it begins.
    pub words: Message,
}

/// So many letters of a question name it.
const NAMES: usize = 40;

/// The first words of a question, by which its asker knows it.
#[must_use]
pub fn begins(words: &Message) -> String {
    let line = words.as_str().lines().next().unwrap_or_default();
    if line.chars().count() <= NAMES {
        return line.to_owned();
    }
    let cut: String = line.chars().take(NAMES).collect();
    // At a space, where there is one: half a word reads like another one.
    let whole = cut.rfind(' ').map_or(cut.as_str(), |at| &cut[..at]);
    format!("{whole}…")
}
