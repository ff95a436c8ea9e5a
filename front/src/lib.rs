//! What front ends have in common and no rule of the core's decides: how one of several processes asks a platform for
//! updates, and what can happen to a connection. How a platform is spoken to is left to its front end.

mod lease;
mod network;

pub use lease::Lease;
pub use network::NetworkFault;
