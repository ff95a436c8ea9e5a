//! A stand-in for Telegram's Bot API, and for the people on the other side of it.
//!
//! [`Emulator`] is the server that a bot talks to; [`Person`] is somebody with a phone who talks to the bot, alone or in a [`Group`]. Between
//! the two stands one state, behind one lock that is never held over an await. What is checked of every request stands
//! in `rules` and `spec`, what can be made to go wrong in [`Faults`]. Texts are formatted by entities; a request with a
//! `parse_mode` is refused, as are methods that no bot here uses.

mod chat;
mod client;
mod clock;
mod emulator;
mod faults;
mod files;
mod group;
mod keyboard;
mod log;
mod message;
mod methods;
mod person;
mod queue;
mod refused;
mod rules;
mod saved;
mod server;
mod spec;
mod state;
mod webhook;
mod wire;

pub use chat::{Chat, Standing};
pub use emulator::{Emulator, Options};
pub use faults::{Fault, Faults};
pub use group::{Group, Part, Topic};
pub use keyboard::{Button, Keyboard, KeyboardKind};
pub use log::{Counters, Request, Violation};
pub use message::{Author, Content, Entity, Message};
pub use person::Person;
pub use saved::Saved;
pub use state::{BotCommand, Event, Happening};

pub(crate) use client::start;
