//! The areas of the product: each a folder with its screens, commands, rules, views and tables. [`area`](crate::area)
//! lists them.

pub mod accounts;
pub mod approval;
pub mod archive;
pub mod authorities;
pub mod carry;
pub mod closing;
pub mod contacts;
pub mod dossier;
pub mod drafts;
pub mod erasure;
pub mod files;
pub(crate) mod forward;
pub mod guests;
pub mod help;
pub mod inquiries;
pub mod journal;
pub mod members;
pub mod news;
pub mod newsletter;
pub mod operators;
pub mod people;
pub mod projects;
pub mod queue;
pub mod reasons;
#[cfg(any(test, feature = "samples"))]
pub mod sample;
pub mod sessions;
pub mod space;
pub mod students;
pub mod suspension;
pub mod takeovers;
#[cfg(test)]
mod tests;
pub mod told;
