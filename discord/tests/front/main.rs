//! Discord's front end against an API and a core of a few lines: what is asked of them, and when.

mod connect;
mod deliver;
mod fake;
mod files;
mod interactions;
mod pictures;
