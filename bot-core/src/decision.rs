//! How a rule answers: with a [`Decision`], or with a [`Refusal`].

use crate::area::{Event, Screen, Timer};
use crate::domain::{AccountId, AuthorityId, PersonId};
use crate::text::{Text, msg};

pub use crate::domain::WayOn;

/// What a rule says to a command.
pub type Decided = Result<Decision, Refusal>;

/// What follows from a command. Everything in it is written in the turn that decided it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// What happened, in order.
    pub events: Vec<Event>,
    /// What follows from that for others, in order.
    pub effects: Vec<Effect>,
    /// What the person sees then.
    pub shows: Screen,
    /// What the person reads for a moment, where they have pressed a button.
    pub says: Text,
}

impl Decision {
    /// Nothing happens: what was asked for is so already, because a press came twice.
    #[must_use]
    pub fn nothing(shows: impl Into<Screen>, says: Text) -> Self {
        Self { events: Vec::new(), effects: Vec::new(), shows: shows.into(), says }
    }

    /// Something happens.
    #[must_use]
    pub fn new(events: Vec<Event>, shows: impl Into<Screen>, says: Text) -> Self {
        Self { events, effects: Vec::new(), shows: shows.into(), says }
    }

    /// Adds what follows for others.
    #[must_use]
    pub fn with(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effects);
        self
    }
}

/// What follows from events of any area; the engine carries it out.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Shows a screen to somebody, as a message of its own.
    Notify(Whom, Screen, Topic),
    /// Shows every recorded copy about a subject anew.
    Refresh(i64),
    /// Does something at a time in ms; one timer of a kind and subject at most.
    SetTimer(Timer, i64),
    /// Does it no more.
    ClearTimer(Timer),
    /// Offers the commands of this account anew, as the person may do other things from now on.
    OfferCommands(AccountId),
    /// Offers the commands anew in each account of a person, who may do other things from now on.
    OfferAllCommands(PersonId),
    /// The rest of the turn is this person's: the one who acted has become them.
    Become(PersonId),
}

/// Who is notified. The engine resolves it where it writes the notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// A person, in the account that gets their notices.
    Person(PersonId),
    /// One account.
    Account(AccountId),
    /// Everybody who decides for an authority, and the channels bound to it.
    Approvers(AuthorityId),
    /// The operators.
    Operator,
}

/// What a notice is about: whether it can be muted or gathered is decided by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Somebody is asked for something, or told the answer.
    Asked,
    /// Something happened.
    News,
}

/// A rule says no: what the person reads, and what can be done about it. Everything is as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// What the person reads.
    pub text: Text,
    /// What can be done about it.
    pub way_on: WayOn,
    /// What shows why; else the command's own screen is shown, or the text stands on a card of its own.
    pub shows: Option<Box<Screen>>,
    /// Where the person finds what they need instead: what the button says, and where it leads.
    pub leads: Option<Box<(Text, Screen)>>,
}

impl Refusal {
    /// It will never be possible.
    #[must_use]
    pub fn never(text: Text) -> Self {
        Self { text, way_on: WayOn::None, shows: None, leads: None }
    }

    /// It may be possible later, or once something else was done.
    #[must_use]
    pub fn not_yet(text: Text) -> Self {
        Self { way_on: WayOn::Later, ..Self::never(text) }
    }

    /// There is no such thing, or it is not this person's: a stranger learns nothing.
    #[must_use]
    pub fn gone() -> Self {
        Self::never(msg::refusal_gone())
    }

    /// This person may not do it.
    #[must_use]
    pub fn not_allowed() -> Self {
        Self::never(msg::refusal_not_allowed())
    }

    /// It has changed since it was shown.
    #[must_use]
    pub fn changed() -> Self {
        Self { way_on: WayOn::LookAgain, ..Self::never(msg::refusal_changed()) }
    }

    /// The state does not allow it any more.
    #[must_use]
    pub fn too_late() -> Self {
        Self::never(msg::refusal_too_late())
    }

    /// The same, with the screen that shows why.
    #[must_use]
    pub fn showing(self, screen: impl Into<Screen>) -> Self {
        Self { shows: Some(Box::new(screen.into())), ..self }
    }

    /// The same, with a button to what the person needs instead.
    #[must_use]
    pub fn leading(self, label: Text, screen: impl Into<Screen>) -> Self {
        Self { leads: Some(Box::new((label, screen.into()))), ..self }
    }
}
