//! The core of Twinbot: conversations, rules, storage and delivery, without any platform.
//!
//! The features are [`areas`]; everything else serves them. The rules and views of an area are pure, [`form`] is too.

#[cfg(feature = "any")]
pub mod any;
pub mod area;
pub mod areas;
pub mod conversation;
pub mod credentials;
pub mod decision;
pub mod delivery;
pub mod domain;
pub mod engine;
pub mod file;
pub mod file_kind;
pub mod file_name;
pub mod file_store;
pub mod flows;
pub mod form;
pub mod id;
mod job;
pub mod layout;
pub mod lists;
pub mod paper;
pub mod picture;
pub mod platform;
pub mod reader;
pub mod store;
pub mod text;
pub mod text_file;
pub mod translation;
pub mod update;
pub mod value;
pub mod vault;
pub mod view;
pub mod wire;
