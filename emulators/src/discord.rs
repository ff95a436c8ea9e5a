//! A stand-in for Discord, and for the people on the other side of it.
//!
//! [`Emulator`] is the server that a bot talks to, and which sends it interactions over HTTP; [`Person`] is somebody with
//! Discord's client. Between the two stands one state, behind one lock that is never held over an await. What is checked
//! of every request stands in `rules`. It knows messages with embeds, rows of buttons and lists, and modals; what no bot
//! here sends is refused.

mod answers;
mod client;
mod emulator;
mod faults;
mod files;
mod gateway;
mod limits;
mod lines;
mod log;
mod message;
mod person;
mod reach;
mod rest;
mod rules;
mod saved;
mod sending;
#[cfg(feature = "specs")]
mod spec;
#[cfg(not(feature = "specs"))]
#[path = "discord/no_spec.rs"]
mod spec;
mod state;

pub use emulator::{Emulator, Options};
pub use faults::Faults;
pub use files::Attachment;
pub use log::{Counters, Created, Request, Violation};
pub use message::{Author, Button, Choice, Embed, List, Message};
pub use person::{Person, Place};
pub use reach::Rights;
pub use saved::Saved;
pub use state::{Event, Field, Happening, Modal, View};

pub(crate) use client::start;
