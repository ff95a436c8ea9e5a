//! bot-core

pub mod lists;
pub mod text;
