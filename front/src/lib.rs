//! What front ends have in common and no rule of the core's decides: how one of several processes asks a platform for
//! updates, how many calls it makes, how often those are too many, and what can happen to a connection. How a platform is spoken to is left to its front end.

mod budget;
mod date;
mod lease;
mod network;
mod throttled;

pub use budget::{Budget, PATIENCE, Spare};
pub use date::date_of;
pub use lease::Lease;
pub use network::NetworkFault;
pub use throttled::Throttled;
