//! What to show: a pure function of state and facts, still without a language.

pub(crate) mod apart;
pub(crate) mod button;
mod hidden;
pub(crate) mod part;
mod plain;
mod reword;
mod texts;

use serde::{Deserialize, Serialize};

use crate::area::Screen;
use crate::conversation::{Action, Key, Press, QuestionId};
use crate::id::SecretId;
use crate::paper::Enclosed;
use crate::picture::PictureOut;
use crate::text::{Arg, Locale, Text, msg};
use crate::vault::Opened;
use crate::wire::Page;

/// How many entries of a list one screen shows, where a platform has no idea of its own.
pub const PAGE: usize = 8;

/// The same of a list whose entries are a word each: rows of three for a thumb, or a menu that has room for one more.
pub const SHORT_PAGE: usize = 24;

/// One screen, to be rendered in a platform's own idiom.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum View {
    /// Questions to answer: the first one, or as many as a modal holds.
    Ask {
        /// What is being filled in.
        heading: Text,
        /// What somebody asked for, which is answered here.
        asked: Vec<Quote>,
        /// The questions not yet answered, in order; never empty.
        pending: Vec<Question>,
        /// How far the form is.
        progress: Progress,
        /// What to know before anything is answered.
        note: Option<Text>,
        /// Asks as many of the questions at once as the platform can.
        fill: Action,
        /// Skip, back, keep, leave.
        buttons: Vec<Button>,
    },
    /// A list to choose from, for the first pending question.
    Browse {
        /// What is being filled in.
        heading: Text,
        /// What somebody asked for, which is answered here.
        asked: Vec<Quote>,
        /// The question that the list answers.
        question: Box<Question>,
        /// The part of the list that is shown.
        list: ListView,
        /// The questions that follow, in order.
        next: Vec<Question>,
        /// How far the form is.
        progress: Progress,
        /// Searches the list, or asks several questions at once where all of them fit.
        fill: Action,
        /// Done, back, skip, leave.
        buttons: Vec<Button>,
    },
    /// Everything that was answered, to be changed or sent.
    Review {
        /// What was filled in.
        heading: Text,
        /// What somebody asked for, which is answered here.
        asked: Vec<Quote>,
        /// The answers, in the form's order.
        rows: Vec<Row>,
        /// Which part, from 0, of what does not fit one message.
        page: u16,
        /// Shows this review at another part, by [`Action::at_page`].
        turn: Action,
        /// What to know before sending, such as who has to be waited for.
        notes: Vec<Text>,
        /// The answers that can be changed, for platforms that list them beside the review.
        change: Vec<Choice>,
        /// Send, change, leave.
        buttons: Vec<Button>,
    },
    /// Anything else: a menu, a card, a piece of news.
    Card {
        /// What it says.
        blocks: Vec<Block>,
        /// What can be done.
        buttons: Vec<Button>,
        /// Which part, from 0, of what does not fit one message.
        page: u16,
        /// Shows this card at another part, by [`Action::at_page`]; `None` where one part is enough.
        turn: Option<Action>,
        /// In which language it is written, where that is not its reader's: somebody else is to read it.
        language: Option<Locale>,
    },
    /// Not a message: the commands that this person can use from now on.
    Commands(Vec<CommandName>),
}

/// Somebody's words, quoted where they are answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Whose they are, as a line that leads to them.
    pub by: Text,
    /// The words.
    pub words: Text,
}

impl Quote {
    /// What somebody has written.
    pub fn of(by: impl Into<Arg>, words: &str) -> Self {
        Self { by: msg::said_by(by), words: Text::words(words) }
    }
}

/// What the bot says of itself where a platform shows that before anybody has written to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introduction {
    /// In some sentences, in at most 512 letters.
    pub about: Text,
    /// In a few words, in at most 120 letters.
    pub short: Text,
}

/// A command that people can type.
#[derive(Clone, Debug, PartialEq)]
pub struct CommandName {
    /// Its name, the same in every language: a-z only.
    pub name: &'static str,
    /// What it does.
    pub description: Text,
}

/// A question as it is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The field's stable code.
    pub id: QuestionId,
    /// Its short name: "Title".
    pub label: Text,
    /// The question in full.
    pub ask: Text,
    /// An example of a good answer.
    pub example: Text,
    /// How it is answered.
    pub widget: Widget,
    /// What was typed or stands there, to be corrected.
    pub typed: Option<String>,
    /// An answer that is likely and can be used as it is, while there is none.
    pub offer: Option<String>,
    /// What is wrong with it.
    pub problem: Option<Text>,
    /// Whether it may be left out.
    pub optional: bool,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Widget {
    /// Words, of at most `max` characters.
    Text {
        /// Greatest length in characters as people count them.
        max: usize,
        /// Whether several lines are usual.
        long: bool,
    },
    /// A picture, sent as a file or as a client sends photographs.
    Picture,
    /// One entry of a list.
    One(Options),
    /// Several entries of a list, at most `max`.
    Many {
        /// The list.
        options: Options,
        /// Greatest number of entries.
        max: usize,
    },
}

impl Widget {
    /// The list of a widget that has one.
    pub fn options(&self) -> Option<&Options> {
        match self {
            Self::One(options) | Self::Many { options, .. } => Some(options),
            Self::Text { .. } | Self::Picture => None,
        }
    }
}

/// Where a list's entries come from.
#[derive(Clone, Debug, PartialEq)]
pub enum Options {
    /// A list of data, translated.
    List(crate::lists::List),
    /// Entries that are facts, searched here: contacts.
    Given(Vec<(Key, Text)>),
    /// Entries that the store has found for the query already: schools.
    Found {
        /// What was found.
        found: Vec<(Key, Text)>,
        /// What stands below it on every page: none of these.
        none: (Key, Text),
    },
}

/// The part of a list that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ListView {
    /// The entries of this page.
    pub choices: Vec<Choice>,
    /// This page, from 0.
    pub page: u16,
    /// How many pages there are; at least 1.
    pub pages: u16,
    /// How many entries there are on all pages; `None` where the question says it.
    pub all: Option<usize>,
    /// What was searched for.
    pub query: Option<String>,
    /// The names of all entries ticked so far, or of the one that stands, as in the middle of a sentence.
    pub ticked: Vec<Text>,
    /// Previous and next page, show all.
    pub turn: Vec<Button>,
    /// Takes what is ticked on this page in one go, for platforms that let people tick several entries before they
    /// send; `None` where only one can be chosen.
    pub tick: Option<Box<Action>>,
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its stable key.
    pub key: Key,
    /// What people read.
    pub label: Text,
    /// Whether it is ticked.
    pub ticked: bool,
    /// What a press on it does.
    pub action: Action,
}

/// How far a form is: question `at` of `of`, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// This question.
    pub at: usize,
    /// All questions that are visible now.
    pub of: usize,
}

/// A question with its answer, in a review or a project.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The question's short name.
    pub label: Text,
    /// Its answer, readable.
    pub value: Text,
}

/// A part of a card.
#[derive(Clone, PartialEq)]
pub enum Block {
    /// What the card is about.
    Title(Text),
    /// A paragraph.
    Para(Text),
    /// A fact with its name.
    Field(Row),
    /// Somebody's own words.
    Quote(Text),
    /// One of several lines that belong together.
    Item(Text),
    /// Something of lesser weight: a state, a hint.
    Note(Text),
    /// The link of an invitation, by its code: the front end knows where it leads.
    Invitation(String),
    /// The link by which a student gets their password, by its code.
    StudentLink(String),
    /// A link of either kind, by the secret that its code is sealed as; the engine opens it just before it is delivered.
    SealedInvitation(SealedLink),
    /// A password or the like: hidden until the reader uncovers it.
    Secret(Secret),
    /// A file that goes out with the card; a view has one at most.
    File(Enclosed),
    /// A picture that is seen with the card, above its words or below them; a view has one at most.
    Picture(PictureOut),
}

/// A link whose code is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealedLink {
    /// The one by which a student gets their password.
    Student(SecretId),
    /// That of an invitation.
    Invitation(SecretId),
}

impl SealedLink {
    /// The secret as which its code is stored.
    pub(crate) fn secret(self) -> SecretId {
        let (Self::Student(secret) | Self::Invitation(secret)) = self;
        secret
    }

    /// The block that shows it, once its code is known.
    pub(crate) fn opened(self, code: String) -> Block {
        match self {
            Self::Student(_) => Block::StudentLink(code),
            Self::Invitation(_) => Block::Invitation(code),
        }
    }
}

/// What only its reader may see, with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Secret {
    /// What it is: "Password".
    pub label: Text,
    /// The secret itself.
    pub words: SecretWords,
}

/// A secret on its way to its reader. An area builds its view with [`Sealed`](Self::Sealed) only; the engine opens it just before
/// the view is delivered.
#[derive(Clone, Debug, PartialEq)]
pub enum SecretWords {
    /// As it is stored.
    Sealed(SecretId),
    /// As its reader sees it.
    Opened(Opened),
    /// It was deleted, or the key that opens it is not there.
    Gone,
}

/// Something that can be pressed.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Button {
    /// What it says.
    pub label: Text,
    /// What it does.
    pub link: Link,
    /// How it looks, where a platform can show it.
    pub style: Style,
}

/// What a button leads to.
#[derive(Clone, PartialEq)]
pub enum Link {
    /// Something is asked of the core.
    Do(Action),
    /// Sends an invitation to somebody by the platform's own means of sharing.
    Share {
        /// The code that the link carries.
        code: String,
        /// The message that goes with it.
        words: Text,
        /// In which language.
        language: Locale,
    },
    /// Lets the person pick somebody from the platform's own list of people; comes back as
    /// [`What::Shared`](crate::update::What::Shared).
    Pick,
}

/// How a button looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// What most people will want next.
    Primary,
    /// Anything else.
    #[default]
    Plain,
    /// What cannot easily be taken back.
    Danger,
    /// One of a list, such as a name. Such buttons stand in rows of their own, apart from what can be done.
    Entry,
    /// Leads elsewhere: another page, back, home. Such buttons stand below what can be done, apart from it.
    Navigation,
}

impl Button {
    /// A plain button.
    pub fn new(label: Text, action: Action) -> Self {
        Self { label, link: Link::Do(action), style: Style::Plain }
    }

    /// The button that most people will want.
    pub fn primary(label: Text, action: Action) -> Self {
        Self { style: Style::Primary, ..Self::new(label, action) }
    }

    /// A button that leads elsewhere.
    pub fn navigate(label: Text, action: Action) -> Self {
        Self { style: Style::Navigation, ..Self::new(label, action) }
    }

    /// The same as one of a list.
    pub fn entry(self) -> Self {
        Self { style: Style::Entry, ..self }
    }

    /// A button for what cannot easily be taken back.
    pub fn danger(label: Text, action: Action) -> Self {
        Self { style: Style::Danger, ..Self::new(label, action) }
    }
}

impl View {
    /// A card of one part.
    pub fn card(blocks: Vec<Block>, buttons: Vec<Button>) -> Self {
        Self::Card { blocks, buttons, page: 0, turn: None, language: None }
    }

    /// A card of as many parts as it takes, at one of them; `screen` shows it.
    pub(crate) fn long(blocks: Vec<Block>, buttons: Vec<Button>, page: Page, screen: impl Into<Screen>) -> Self {
        Self::Card { blocks, buttons, page: page.0, turn: Some(Action::Go(screen.into())), language: None }
    }

    /// A message in this language for somebody else, to whom its reader forwards it: nothing in it can be pressed.
    pub(crate) fn to_be_forwarded(blocks: Vec<Block>, language: Locale) -> Self {
        Self::Card { blocks, buttons: Vec::new(), page: 0, turn: None, language: Some(language) }
    }

    /// Whether a secret can be read in it.
    pub(crate) fn shows_secret(&self) -> bool {
        let is_open = |block: &Block| matches!(block, Block::Secret(Secret { words: SecretWords::Opened(_), .. }));
        matches!(self, Self::Card { blocks, .. } if blocks.iter().any(is_open))
    }

    /// The language in which it is written, where that is not its reader's.
    pub fn language(&self) -> Option<Locale> {
        match self {
            Self::Card { language, .. } => *language,
            Self::Ask { .. } | Self::Browse { .. } | Self::Review { .. } | Self::Commands(_) => None,
        }
    }

    /// The record that stays in the chat of a question that was answered.
    pub fn answered(row: Row) -> Self {
        Self::card(vec![Block::Field(row)], Vec::new())
    }

    /// The same with something to know below it, where there is a place for that.
    pub(crate) fn noting(mut self, says: Text) -> Self {
        match &mut self {
            Self::Card { blocks, .. } => blocks.push(Block::Note(says)),
            Self::Ask { note, .. } => *note = note.take().or(Some(says)),
            Self::Review { notes, .. } => notes.push(says),
            Self::Browse { .. } | Self::Commands(_) => {}
        }
        self
    }

    /// The question that a typed text would answer, if one is asked.
    pub fn question(&self) -> Option<&Question> {
        match self {
            Self::Ask { pending, .. } => pending.first(),
            Self::Browse { question, .. } => Some(question),
            Self::Review { .. } | Self::Card { .. } | Self::Commands(_) => None,
        }
    }

    /// Whether answers to its question can be picked beside it: people look at these before a modal asks for other words.
    pub(crate) fn offers_picks(&self) -> bool {
        let picks = |button: &Button| matches!(&button.link, Link::Do(Action::Form { press: Press::Choose(_), .. }));
        matches!(self, Self::Ask { buttons, .. } if buttons.iter().any(picks))
    }

    /// The picture that is seen with it.
    #[must_use]
    pub fn picture(&self) -> Option<&PictureOut> {
        let Self::Card { blocks, .. } = self else { return None };
        blocks.iter().find_map(|block| if let Block::Picture(picture) = block { Some(picture) } else { None })
    }

    /// Whether anything can be pressed, or chosen from a list.
    pub(crate) fn has_buttons(&self) -> bool {
        match self {
            Self::Ask { .. } | Self::Browse { .. } | Self::Review { .. } => true,
            Self::Card { buttons, turn, .. } => !buttons.is_empty() || turn.is_some(),
            Self::Commands(_) => false,
        }
    }
}

/// A fact with its name.
pub(crate) fn field(label: Text, value: Text) -> Block {
    Block::Field(Row { label, value })
}
