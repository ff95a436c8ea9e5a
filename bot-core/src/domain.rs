//! The rules of twinning projects: values, commands, and what comes of them. No input or output here:
//! time, fresh ids and everything stored come in as [`Facts`](crate::facts::Facts).

mod approval;
mod command;
mod contact;
mod event;
mod id;
mod link;
mod project;
mod refusal;
mod values;
mod words;

pub use crate::areas::people::{
    Country, NewSchool, Profile, Region, School, SchoolChoice, SchoolOf, Standing, Teacher,
};
pub use approval::{Authority, Cast, Vote};
pub(crate) use command::REMIND_EVERY;
pub use command::{Command, asked_late, decide};
pub use contact::Peer;
pub use event::{Entry, EntryKind, Event, Lane, TimerKind};
pub use id::{
    AccountId, AccountLinkId, AuthorityId, ContactRequestId, ConversationId, EntryId, Fresh, FreshIds, Id, LinkId,
    OutboxId, PersonId, ProjectId, SchoolId, TimerId,
};
pub use link::{code_of, hash_of};
pub use project::{Content, Project, ProjectFacts, State, Waiting};
pub use refusal::{Refusal, WayOn};
pub use values::{Ages, Keys, Kit, Languages, Partner, Pupils, Subjects, TeacherLanguages, Tools};
pub use words::{Aims, Description, Message, PersonName, Reason, Results, SchoolName, Title, Town, WorkPlan};
