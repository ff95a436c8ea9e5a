//! Stand-ins for the platforms, for tests, the demo and the bench: servers with a state of their own that behave as
//! the platforms do, hold every request against the platforms' rules, and can be made to misbehave.

mod chaos;
pub mod discord;
mod file;
pub mod telegram;

pub use chaos::Chaos;
pub use file::File;
