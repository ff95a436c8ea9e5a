//! The conversations of a project, played by people on the phones of the emulator, from the first /start to the active
//! project: what the demo shows, what the end-to-end tests repeat under bad conditions, and what the bench measures.
//!
//! Everybody reads their own language: buttons are found by the labels of the texts, and what is answered is what the
//! questions give as examples. Whether the bot is a process or a part of this one is left to who casts the people.

mod actor;
mod approval;
mod cast;
pub mod class;
mod closing;
mod contacts;
pub mod cut;
pub mod exchange;
mod guests;
pub mod lesson;
mod members;
mod news;
mod project;
mod registration;
mod reissue;
mod replacement;
pub mod scenes;
mod sessions;
pub mod shots;
mod stage;
mod students;
mod takeovers;

pub use actor::{Act, Actor, Conductor, Played, Stuck};
pub use approval::Links;
pub use cast::{Cast, Parts};
pub use emulators::{Client, Pressable, Shown};
pub use project::Offer;
pub use registration::Profile;
pub use stage::{SECRET, Setting, Stage, Way, free_port, program, twice};
pub use students::Login;
