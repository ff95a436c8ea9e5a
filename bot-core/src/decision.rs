//! How a rule answers: with a [`Decision`], or with a [`Refusal`].

use serde::{Deserialize, Serialize};

use crate::area::{Event, Job, Screen, Timer};
use crate::conversation::Answer;
use crate::domain::{AccountId, AuthorityId, Cap, ConversationId, PersonId, ProjectId};
use crate::flows::Conversation;
use crate::text::{Locale, Text, msg};
use crate::value::Value;
use crate::view::{Block, Button, Quote, View, button};
use crate::wire::{Revision, Words};

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
    pub shows: Shows,
    /// What the person reads for a moment, where they have pressed a button.
    pub says: Option<Text>,
}

/// What a person sees after a command.
#[derive(Clone, Debug, PartialEq)]
pub enum Shows {
    /// A screen.
    Screen(Screen),
    /// A form that begins with it.
    Form(Box<Conversation>, Again),
    /// A form that was begun before.
    Resumed(ConversationId),
}

/// What becomes of a form that was begun before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// One about the same subject is gone on with.
    GoesOn,
    /// One that was left as it was opened is gone on with.
    GoesOnUntouched,
    /// It stays, and another one begins.
    Anew,
}

impl Decision {
    /// Nothing happens: what was asked for is so already, because a press came twice.
    pub fn nothing(shows: impl Into<Screen>, says: Text) -> Self {
        Self::new(Vec::new(), shows, says)
    }

    /// Something is shown, and nothing said.
    pub fn shows(screen: impl Into<Screen>) -> Self {
        Self::of(Shows::Screen(screen.into()))
    }

    /// A form begins.
    pub fn begins(draft: impl Into<Conversation>, again: Again) -> Self {
        Self::of(Shows::Form(Box::new(draft.into()), again))
    }

    /// A form that was begun before is gone on with.
    pub fn resumes(conversation: ConversationId) -> Self {
        Self::of(Shows::Resumed(conversation))
    }

    fn of(shows: Shows) -> Self {
        Self { events: Vec::new(), effects: Vec::new(), shows, says: None }
    }

    /// Something happens.
    pub fn new(events: Vec<Event>, shows: impl Into<Screen>, says: Text) -> Self {
        Self { events, effects: Vec::new(), shows: Shows::Screen(shows.into()), says: Some(says) }
    }

    /// Whether anything comes of it: a view offers a button where something would.
    pub fn does_something(&self) -> bool {
        !self.events.is_empty() || !self.effects.is_empty() || !matches!(self.shows, Shows::Screen(_))
    }

    /// Adds what follows for others.
    pub fn with(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effects);
        self
    }
}

/// A part of a decision: what is written, and what follows for others.
#[derive(Clone, Debug, Default)]
pub(crate) struct Change {
    pub(crate) events: Vec<Event>,
    pub(crate) effects: Vec<Effect>,
}

impl Change {
    /// Something is written, of which nobody hears.
    pub(crate) fn event(event: impl Into<Event>) -> Self {
        Self { events: vec![event.into()], effects: Vec::new() }
    }

    /// The same, and then another one.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.events.extend(other.events);
        self.effects.extend(other.effects);
        self
    }

    /// The same, with what follows besides.
    pub(crate) fn with(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effects);
        self
    }

    /// The decision that it is, with what the person sees then.
    pub(crate) fn decision(self, shows: impl Into<Screen>, says: Text) -> Decision {
        Decision::new(self.events, shows, says).with(self.effects)
    }
}

/// Decides about what was found; nothing else is said of what is gone.
pub(crate) fn about<T>(found: Option<T>, rule: impl FnOnce(&T) -> Decided) -> Decided {
    rule(&found.ok_or_else(Refusal::gone)?)
}

/// A button that a view offers, as its command's rule says.
pub(crate) fn offered(decided: &Decided, button: Button) -> Option<Button> {
    is_offered(decided).then_some(button)
}

/// Whether a view offers a command: its rule would not refuse it, or for no more than the words that are asked for.
pub fn is_offered(decided: &Decided) -> bool {
    match decided {
        Ok(decision) => decision.does_something(),
        Err(refusal) => matches!(refusal.way_on, WayOn::NeedsWords(_)),
    }
}

/// Reads the words that a command about what people know as `subject` needs.
pub(crate) fn read_words<T: Value>(words: &Words, subject: &str) -> Result<T, Refusal> {
    let words = words.0.clone().ok_or_else(|| Refusal::needs_words(subject))?;
    T::parse(&Answer::Text(words)).map_err(|problem| Refusal::not_yet(problem.0))
}

/// What follows from events of any area; the engine carries it out.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Shows a screen to somebody, as a message of its own.
    Notify(Whom, Screen, Topic),
    /// Counts one more towards a cap of the person who acts. Over it, the command is refused and nothing else happens.
    Spend(Cap),
    /// Shows every recorded copy about a subject anew.
    Refresh(i64),
    /// Does something at a time in ms; one timer of a kind and subject at most.
    SetTimer(Timer, i64),
    /// Does it no more.
    ClearTimer(Timer),
    /// What is held for somebody, because it was night, goes out at a time in ms.
    ReleaseHeld(Whom, i64),
    /// What is held for somebody about these subjects does not go out at all.
    DropHeld(Whom, Vec<i64>),
    /// Begins to work on something in pieces, unless that is under way already.
    Start(Job),
    /// Shows everything anew that waits for a person: what they are offered, and asked.
    RefreshWaiting(PersonId),
    /// Offers the commands of this account anew, as the person may do other things from now on.
    OfferCommands(AccountId),
    /// The same in each account of a person.
    OfferAllCommands(PersonId),
    /// The rest of the turn is this person's: the one who acted has become them.
    Become(PersonId),
    /// The rest of the turn is in this language.
    Speak(Locale),
    /// A form ends without being sent.
    EndForm(ConversationId),
    /// Somebody has decided what a screen asks: whoever else is writing a reason for it is told at once, and keeps their words.
    CloseNotes(Screen, PersonId),
    /// That was taken back: what they have written can be sent again.
    ReopenNotes(Screen, PersonId),
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

/// What a notice is about: by it, and by what each reader has chosen, is decided when it comes (`areas/told`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Somebody is asked for something, told the answer, or told of what is done to themselves: it comes at once, always.
    Asked,
    /// An authority is asked to decide. That can be done in the morning, too, and with all else that waits where that is much.
    Duty,
    /// An authority is asked once more about something on which it had decided: as [`Duty`](Self::Duty), but never with all else.
    Again,
    /// Something happened in a project.
    News(ProjectId),
    /// Somebody has written news in the TwinSpace of a project.
    Posts(ProjectId),
    /// A newsletter, which goes to many: it leaves the way free to all else. When each reader gets it is decided before it is put in.
    Letter,
}

/// When a notice goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At once.
    Now,
    /// At a time, in ms; with what it is about, by which it is found until then.
    At(i64, i64),
    /// Not by itself.
    NotSent,
}

/// What can be done about a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayOn {
    /// Look at what has changed, and do it again: it is at this revision now.
    LookAgain(Revision),
    /// The same may be possible later, or once something else was done.
    Later,
    /// Words are missing, and would be taken: the note form asks for them.
    NeedsWords(Box<NeededWords>),
    /// It will never be possible.
    None,
}

/// What the words are for that a command lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeededWords {
    /// What people know it as that they are about.
    pub subject: String,
    /// What somebody has written, which is answered by them.
    pub asked: Vec<Quote>,
    /// What they are so far, to be changed; `None` where there is nothing yet.
    pub stands: Option<String>,
}

/// How the note form asks for the words that a command lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What the form is about.
    pub heading: Text,
    /// The question: a message with the attributes `ask` and `example`.
    pub label: Text,
    /// What the button says that sends it.
    pub send: Text,
    /// Whether the words may be left out.
    pub is_optional: bool,
}

/// A rule says no: what the person reads, and what can be done about it. Everything is as it was.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
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
    pub fn never(text: Text) -> Self {
        Self { text, way_on: WayOn::None, shows: None, leads: None }
    }

    /// It may be possible later, or once something else was done.
    pub fn not_yet(text: Text) -> Self {
        Self { way_on: WayOn::Later, ..Self::never(text) }
    }

    /// There is no such thing, or it is not this person's: a stranger learns nothing.
    pub fn gone() -> Self {
        Self::never(msg::refusal_gone())
    }

    /// This person may not do it.
    pub fn not_allowed() -> Self {
        Self::never(msg::refusal_not_allowed())
    }

    /// It has changed since it was shown, and is at this revision now.
    pub fn changed(revision: u32) -> Self {
        Self { way_on: WayOn::LookAgain(Revision(revision)), ..Self::never(msg::refusal_changed()) }
    }

    /// Nothing stands in the way, but words are needed: for what people know as `subject`.
    pub fn needs_words(subject: &str) -> Self {
        let needed = NeededWords { subject: subject.to_owned(), asked: Vec::new(), stands: None };
        Self { way_on: WayOn::NeedsWords(Box::new(needed)), ..Self::never(msg::refusal_reason_needed()) }
    }

    /// The same; the words that are needed answer what somebody has written.
    pub fn answering(mut self, quote: Quote) -> Self {
        if let WayOn::NeedsWords(needed) = &mut self.way_on {
            needed.asked.push(quote);
        }
        self
    }

    /// The same; the words that are needed change these.
    pub fn changing(mut self, words: &str) -> Self {
        if let WayOn::NeedsWords(needed) = &mut self.way_on {
            needed.stands = Some(words.to_owned());
        }
        self
    }

    /// A cap is reached: something has to end first, or a time in ms to come.
    pub fn capped(cap: Cap, until: Option<i64>) -> Self {
        Self::not_yet(cap.reached(until))
    }

    /// The state does not allow it any more.
    pub fn too_late() -> Self {
        Self::never(msg::refusal_too_late())
    }

    /// The same, with the screen that shows why.
    pub fn showing(self, screen: impl Into<Screen>) -> Self {
        Self { shows: Some(Box::new(screen.into())), ..self }
    }

    /// The same, with a button to what the person needs instead.
    pub fn leading(self, label: Text, screen: impl Into<Screen>) -> Self {
        Self { leads: Some(Box::new((label, screen.into()))), ..self }
    }
}

/// What a rule said no with, and where the person finds what they need: what a button says, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
pub struct Refused {
    /// What is wrong.
    pub text: Text,
    /// The way to what they need.
    pub leads: Option<(Text, Screen)>,
}

impl From<&Refusal> for Refused {
    fn from(refusal: &Refusal) -> Self {
        Self { text: refusal.text.clone(), leads: refusal.leads.as_deref().cloned() }
    }
}

impl Refused {
    /// Something that was typed or sent led nowhere.
    pub fn because(text: Text) -> Self {
        Self { text, leads: None }
    }

    /// The same, with a button to what the person needs instead.
    pub fn leading(self, label: Text, screen: impl Into<Screen>) -> Self {
        Self { leads: Some((label, screen.into())), ..self }
    }

    /// The card of its own that says so.
    pub fn view(self) -> View {
        let mut buttons: Vec<Button> =
            self.leads.into_iter().map(|(label, screen)| button::go(label, screen)).collect();
        buttons.push(button::home());
        View::card(vec![Block::Para(self.text)], buttons)
    }
}
