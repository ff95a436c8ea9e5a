//! The closed list of flows. A new one is a file below and a line here.

mod note;
mod project;

pub use crate::areas::people::ProfileDraft;
pub use note::{About, Note};
pub use project::{ProjectDraft, ProjectKnown};

use serde::{Deserialize, Serialize};

use crate::conversation::{Input, QuestionId, Row, Step, View};
use crate::domain::Content;
use crate::facts::{Facts, Needs};
use crate::form::{self, Form, FormState, Handle, With};
use crate::wire::Revision;

/// What every flow says besides its form.
pub trait Flow: Form {
    /// What has to be known for an input, or for the view where there is none.
    fn needs(form: &FormState<Self>, input: Option<&Input>) -> Needs;

    /// The title under which the draft is listed.
    fn title(&self) -> Option<String> {
        None
    }

    /// What the draft is about, so that a second conversation about it goes on with the first.
    fn subject(&self) -> Option<i64> {
        None
    }

    /// Whether a draft about the same subject is for the same purpose, and can be gone on with.
    fn is_like(&self, _other: &Self) -> bool {
        true
    }

    /// What its questions need to know, of all that was loaded.
    fn known(facts: &Facts) -> Self::Known;

    /// What the draft is based on: its revision, and what it says.
    fn basis(&self) -> (u32, Option<&Content>) {
        (0, None)
    }

    /// Takes note that what the draft is based on is another one now: what the person has not changed follows it.
    fn rebase(&mut self, _revision: u32, _content: Option<&Content>) {}

    /// Makes the draft one of its own, as what it was based on can be changed no more; says whether it can.
    fn detach(&mut self) -> bool {
        false
    }
}

macro_rules! flows {
    ($($(#[$doc:meta])* $variant:ident($draft:ty) = $name:literal),* $(,)?) => {
        /// A conversation: one of the flows, in the middle.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(untagged)]
        pub enum Conversation {
            $($(#[$doc])* $variant(FormState<$draft>),)*
        }

        $(impl From<$draft> for Conversation {
            fn from(draft: $draft) -> Self {
                Self::$variant(FormState::new(draft))
            }
        })*

        impl Conversation {
            /// The name under which the flow is stored; it never changes.
            #[must_use]
            pub fn flow(&self) -> &'static str {
                match self { $(Self::$variant(_) => $name,)* }
            }

            /// The flow of a stored name, as its literal.
            #[must_use]
            pub fn flow_named(name: &str) -> Option<&'static str> {
                match name { $($name => Some($name),)* _ => None }
            }

            /// The state as it is stored.
            ///
            /// # Errors
            /// Never for the flows there are: their state is plain data.
            pub fn encode(&self) -> Result<String, serde_json::Error> {
                match self { $(Self::$variant(form) => serde_json::to_string(form),)* }
            }

            /// Reads a stored state.
            ///
            /// # Errors
            /// When the flow is unknown or its state does not decode any more.
            pub fn decode(flow: &str, state: &str) -> Result<Self, serde_json::Error> {
                match flow {
                    $($name => serde_json::from_str(state).map(Self::$variant),)*
                    _ => Err(serde::de::Error::custom("unknown flow")),
                }
            }

            /// What has to be known for an input, or for the view where there is none.
            #[must_use]
            pub fn needs(&self, input: Option<&Input>) -> Needs {
                match self { $(Self::$variant(form) => <$draft>::needs(form, input),)* }
            }

            /// Takes an input.
            #[must_use]
            pub fn step(self, input: &Input, facts: &Facts) -> Step<Self> {
                match self {
                    $(Self::$variant(form) => {
                        let (reader, known) = (facts.reader(), <$draft>::known(facts));
                        match form.step(input, With { reader: &reader, known: &known }) {
                            Step::Continue(form) => Step::Continue(Self::$variant(form)),
                            Step::Submit(form, command) => Step::Submit(Self::$variant(form), command),
                            Step::Refused(form) => Step::Refused(Self::$variant(form)),
                        }
                    })*
                }
            }

            /// The question that a typed text answers, if one is asked.
            #[must_use]
            pub fn pending(&self) -> Option<QuestionId> {
                match self { $(Self::$variant(form) => form.first_pending(),)* }
            }

            /// All questions that are open now, in the order of asking: a batch may answer any of them.
            #[must_use]
            pub fn open(&self) -> Vec<QuestionId> {
                match self { $(Self::$variant(form) => form.open(),)* }
            }

            /// What is shown now.
            #[must_use]
            pub fn view(&self, handle: Handle, facts: &Facts) -> View {
                let reader = facts.reader();
                match self {
                    $(Self::$variant(form) => {
                        form.view(handle, With { reader: &reader, known: &<$draft>::known(facts) })
                    })*
                }
            }

            /// A question with its answer, for the record that stays in the chat.
            #[must_use]
            pub fn answered_row(&self, id: &QuestionId) -> Option<Row> {
                match self { $(Self::$variant(form) => form.answered_row(id),)* }
            }

            /// The title under which the draft is listed.
            #[must_use]
            pub fn title(&self) -> Option<String> {
                match self { $(Self::$variant(form) => form.draft().title(),)* }
            }

            /// What it is about, so that a second conversation about it goes on with the first.
            #[must_use]
            pub fn subject(&self) -> Option<i64> {
                match self { $(Self::$variant(form) => form.draft().subject(),)* }
            }

            /// Whether this is for the same purpose as another, and can be gone on with in its place.
            #[must_use]
            pub fn is_like(&self, other: &Self) -> bool {
                match (self, other) {
                    $((Self::$variant(mine), Self::$variant(other)) => mine.draft().is_like(other.draft()),)*

                    _ => false,
                }
            }

            /// Whether it is a reason or a message that goes with a decision, not a draft of its own worth.
            #[must_use]
            pub fn is_decision(&self) -> bool {
                matches!(self, Self::Note(_) | Self::Words(_))
            }

            /// What the draft is based on: its revision, and what it says.
            #[must_use]
            pub fn basis(&self) -> (u32, Option<&Content>) {
                match self { $(Self::$variant(form) => form.draft().basis(),)* }
            }

            /// Takes note that what the draft is based on is another one now.
            pub fn rebase(&mut self, revision: u32, content: Option<&Content>) {
                match self { $(Self::$variant(form) => form.draft_mut().rebase(revision, content),)* }
            }

            /// Makes the draft one of its own; says whether it can.
            pub fn detach(&mut self) -> bool {
                match self { $(Self::$variant(form) => form.draft_mut().detach(),)* }
            }
        }
    };
}

flows! {
    /// Registering as a teacher, and changing one's profile.
    Profile(ProfileDraft) = "profile",
    /// A project, new or changed.
    Project(ProjectDraft) = "project",
    /// A reason, a question, a message: one text to somebody.
    Note(Note) = "note",
    /// The words that a command of an area lacks.
    Words(form::Note) = "words",
}

impl Flow for form::Note {
    fn needs(_: &FormState<Self>, _: Option<&Input>) -> Needs {
        Needs::default()
    }

    fn known(_: &Facts) {}

    fn title(&self) -> Option<String> {
        Some(self.known_as().to_owned())
    }

    fn subject(&self) -> Option<i64> {
        self.about()
    }

    fn is_like(&self, other: &Self) -> bool {
        self.is_for_the_same(other)
    }

    fn rebase(&mut self, revision: u32, _: Option<&Content>) {
        self.look_again(Revision(revision));
    }
}
