//! Stand-ins for the platforms, for tests, the demo and the bench: servers with a state of their own that behave as
//! the platforms do, hold every request against the platforms' rules, and can be made to misbehave.
//!
//! [`Client`] and [`Emulator`] are what all platforms have in common; `platform` has the one list of them.

mod chaos;
mod client;
mod date;
pub mod discord;
mod event;
mod file;
mod held;
mod platform;
mod sliding;
pub mod telegram;
mod uploads;
mod watched;

pub use chaos::Chaos;
pub use client::{Attached, Client, FieldData, Filled, Modal, NotThere, Pressable, Shown, Thing, code_of};
pub use event::{Event, Face, Happening, Look};
pub use file::File;
pub use held::{Held, Hold, Moment};
pub use platform::{Emulator, Events, Options, start};
