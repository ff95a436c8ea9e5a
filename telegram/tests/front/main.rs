//! The front end between a Bot API and a core, both fake: what it sends, and when it says that an update is done.

mod connect;
mod deliver;
mod fake;
mod files;
mod photos;
mod polling;
mod webhook;
