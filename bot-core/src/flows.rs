//! The closed list of flows: the forms that areas have, and the one that asks for words.

mod note;

use std::future::Future;

pub use crate::areas::authorities::DelegationDraft;
pub use crate::areas::guests::GuestDraft;
pub use crate::areas::inquiries::InquiryDraft;
pub use crate::areas::members::PartnersDraft;
pub use crate::areas::news::PostDraft;
pub use crate::areas::newsletter::{IssueDraft, SendTimeDraft};
pub use crate::areas::operators::AuthorityDraft;
pub use crate::areas::people::ProfileDraft;
pub use crate::areas::projects::ProjectDraft;
pub use crate::areas::students::{ClassDraft, ReissueDraft};
pub use note::Note;

use serde::{Deserialize, Serialize};

use crate::area::Screen;
use crate::conversation::{Input, Key, QuestionId, Step};
use crate::domain::PersonId;
use crate::file::Meant;
use crate::form::{Form, FormState, Handle, With};
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::view::{Progress, Row, View};
use crate::wire::Revision;

/// What every flow says besides its form.
pub trait Flow: Form {
    /// Whether it is a reason or a message that goes with a decision, not a draft of its own worth.
    const IS_NOTE: bool = false;

    /// Whether nothing of it is worth keeping once its command is refused for good.
    const ENDS_REFUSED: bool = false;

    /// The title under which the draft is listed.
    fn title(&self) -> Option<String> {
        None
    }

    /// What the draft is about, so that a second conversation about it goes on with the first.
    fn subject(&self) -> Option<i64> {
        None
    }

    /// The people whom the draft names, but for those who have no name any more.
    fn named(&self) -> Vec<PersonId> {
        Vec::new()
    }

    /// Whether a draft about the same subject is for the same purpose, and can be gone on with.
    fn is_like(&self, _other: &Self) -> bool {
        true
    }

    /// Takes over what a newer draft about the same is based on: what the person has not changed follows it. Says whether
    /// anything was behind.
    fn follow(&mut self, _newer: &Self) -> bool {
        false
    }

    /// Takes note that what the draft is based on is at another revision now.
    fn look_again(&mut self, _revision: Revision, _known: &Self::Known) {}

    /// Takes note that somebody else has decided what a screen asks, or has taken that back; says whether the draft is about it
    /// and did not know.
    fn overtake(&mut self, _about: &Screen, _is_decided: bool) -> bool {
        false
    }

    /// Makes the draft one of its own, as what it was based on can be changed no more; says whether it can.
    fn detach(&mut self) -> bool {
        false
    }
}

/// What is searched for among very much.
#[derive(Clone, PartialEq, Eq)]
pub struct Sought {
    /// The words.
    pub words: String,
    /// Among what: the key of a country.
    pub within: Key,
    /// By whom: what only they can choose is found, too.
    pub by: PersonId,
}

/// What the questions of a flow have to know of what stands in the database; nothing, unless it says so.
pub trait Reads: Flow {
    /// Whether something may be searched for among very much by what is done next.
    fn may_search(_form: &FormState<Self>) -> bool {
        false
    }

    /// What is searched for among very much to know what they have to for an input, or for the view where there is none: nobody else's
    /// turn waits for that. What is known then depends on nothing else.
    fn sought(_form: &FormState<Self>, _input: Option<&Input>, _reader: &Reader) -> Option<Sought> {
        None
    }

    /// Reads what they have to know for an input, or for the view where there is none.
    fn known(
        _form: &FormState<Self>,
        _input: Option<&Input>,
        _tx: &mut Tx,
        _reader: &Reader,
    ) -> impl Future<Output = Result<Self::Known>> + Send {
        async { Ok(Self::Known::default()) }
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

        /// What the questions of a conversation have to know.
        #[expect(clippy::large_enum_variant, reason = "it lives as long as one step")]
        #[derive(Clone, Debug)]
        pub enum Known {
            $($(#[$doc])* $variant(<$draft as Form>::Known),)*
        }

        /// Which flow a conversation is in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FlowName {
            $($(#[$doc])* $variant,)*
        }

        $(impl From<$draft> for Conversation {
            fn from(draft: $draft) -> Self {
                Self::$variant(FormState::new(draft))
            }
        })*

        impl Conversation {
            /// The name under which the flow is stored; it never changes.
            pub fn flow(&self) -> &'static str {
                match self { $(Self::$variant(_) => $name,)* }
            }

            /// The flow of a stored name.
            pub fn flow_named(name: &str) -> Option<FlowName> {
                match name { $($name => Some(FlowName::$variant),)* _ => None }
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

            /// Whether something may be searched for among very much by what is done next.
            #[must_use]
            pub fn may_search(&self) -> bool {
                match self { $(Self::$variant(form) => <$draft>::may_search(form),)* }
            }

            /// What is searched for among very much for an input, or for the view where there is none. What its questions have to know
            /// depends on nothing else then.
            #[must_use]
            pub fn sought(&self, input: Option<&Input>, reader: &Reader) -> Option<Sought> {
                match self { $(Self::$variant(form) => <$draft>::sought(form, input, reader),)* }
            }

            /// Reads what its questions have to know for an input, or for the view where there is none.
            pub async fn known(&self, input: Option<&Input>, tx: &mut Tx, reader: &Reader) -> Result<Known> {
                match self {
                    $(Self::$variant(form) => <$draft>::known(form, input, tx, reader).await.map(Known::$variant),)*
                }
            }

            /// Takes an input. What is known has to be its own: else nothing is known.
            pub fn step(self, input: &Input, reader: &Reader, known: &Known) -> Step<Self> {
                match self {
                    $(Self::$variant(form) => {
                        let nothing = Default::default();
                        let known = if let Known::$variant(known) = known { known } else { &nothing };
                        match form.step(input, With { reader, known }) {
                            Step::Continue(form) => Step::Continue(Self::$variant(form)),
                            Step::Submit(form, command) => Step::Submit(Self::$variant(form), command),
                            Step::Refused(form) => Step::Refused(Self::$variant(form)),
                        }
                    })*
                }
            }

            /// The question that a typed text answers, if one is asked.
            pub fn pending(&self) -> Option<QuestionId> {
                match self { $(Self::$variant(form) => form.first_pending(),)* }
            }

            /// Which files may be the answer to that question; `None` where none may.
            pub fn takes_files(&self) -> Option<Meant> {
                match self { $(Self::$variant(form) => form.takes_files(),)* }
            }

            /// Whether another state of it asks the same, so that a press on a button of one holds in the other.
            pub fn asks_the_same(&self, other: &Self) -> bool {
                match (self, other) {
                    $((Self::$variant(mine), Self::$variant(other)) => mine.asks_the_same(other),)*
                    _ => false,
                }
            }

            /// All questions that are open now, in the order of asking: a batch may answer any of them.
            pub fn open(&self) -> Vec<QuestionId> {
                match self { $(Self::$variant(form) => form.open(),)* }
            }

            /// What is shown now. What is known has to be its own: else nothing is known.
            pub fn view(&self, handle: Handle, reader: &Reader, known: &Known) -> View {
                match self {
                    $(Self::$variant(form) => {
                        let nothing = Default::default();
                        let known = if let Known::$variant(known) = known { known } else { &nothing };
                        form.view(handle, With { reader, known })
                    })*
                }
            }

            /// A question with its answer, for the record that stays in the chat.
            pub fn answered_row(&self, id: &QuestionId) -> Option<Row> {
                match self { $(Self::$variant(form) => form.answered_row(id),)* }
            }

            /// The title under which the draft is listed.
            pub fn title(&self) -> Option<String> {
                match self { $(Self::$variant(form) => form.draft().title(),)* }
            }

            /// The question that is asked now, of how many; `None` where none is.
            #[must_use]
            pub fn progress(&self) -> Option<Progress> {
                match self { $(Self::$variant(form) => form.asks(),)* }
            }

            /// What it is about, so that a second conversation about it goes on with the first.
            pub fn subject(&self) -> Option<i64> {
                match self { $(Self::$variant(form) => form.draft().subject(),)* }
            }

            /// The people whom it names, but for those who have no name any more.
            pub fn named(&self) -> Vec<PersonId> {
                match self { $(Self::$variant(form) => form.draft().named(),)* }
            }

            /// Whether this is for the same purpose as another, and can be gone on with in its place.
            pub fn is_like(&self, other: &Self) -> bool {
                match (self, other) {
                    $((Self::$variant(mine), Self::$variant(other)) => mine.draft().is_like(other.draft()),)*

                    _ => false,
                }
            }

            /// Whether it is a reason or a message that goes with a decision, not a draft of its own worth.
            pub fn is_note(&self) -> bool {
                match self { $(Self::$variant(_) => <$draft>::IS_NOTE,)* }
            }

            /// The names under which those flows are stored that are such notes.
            pub(crate) fn notes() -> impl Iterator<Item = &'static str> {
                let all = [$((<$draft>::IS_NOTE, $name)),*];
                all.into_iter().filter_map(|(is_note, name)| is_note.then_some(name))
            }

            /// Whether nothing of it is worth keeping once its command is refused for good.
            pub fn ends_refused(&self) -> bool {
                match self { $(Self::$variant(_) => <$draft>::ENDS_REFUSED,)* }
            }

            /// Takes over what a newer one is based on; says whether anything was behind.
            pub fn follow(&mut self, newer: &Self) -> bool {
                match (self, newer) {
                    $((Self::$variant(mine), Self::$variant(newer)) => mine.draft_mut().follow(newer.draft()),)*
                    _ => false,
                }
            }

            /// Takes note that what it is based on is at another revision now. What is known has to be its own.
            pub fn look_again(&mut self, revision: Revision, known: &Known) {
                match (self, known) {
                    $((Self::$variant(form), Known::$variant(known)) => form.draft_mut().look_again(revision, known),)*
                    _ => {}
                }
            }

            /// Takes note that somebody else has decided what a screen asks, or has taken that back; says whether it is about
            /// it and did not know.
            pub fn overtake(&mut self, about: &Screen, is_decided: bool) -> bool {
                match self { $(Self::$variant(form) => form.draft_mut().overtake(about, is_decided),)* }
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
    /// The contacts who are invited to a project.
    Partners(PartnersDraft) = "partners",
    /// Students who are brought into a TwinSpace.
    Class(ClassDraft) = "class",
    /// Students who get new passwords.
    Reissue(ReissueDraft) = "reissue",
    /// A post in a TwinSpace.
    Post(PostDraft) = "post",
    /// A newsletter of a support service.
    Newsletter(IssueDraft) = "newsletter",
    /// When a newsletter goes out.
    SendTime(SendTimeDraft) = "newsletter-time",
    /// The name of a guest.
    Guest(GuestDraft) = "guest",
    /// A question to a support service.
    Inquiry(InquiryDraft) = "inquiry",
    /// What an approver hands over, to whom and for how long.
    Delegation(DelegationDraft) = "delegation",
    /// An authority that an operator sets up.
    Authority(AuthorityDraft) = "authority",
    /// The words that a command lacks: a reason, a question, a message.
    Note(Note) = "note",
}
