//! bot-core

pub mod text;
