//! Twinbot's front end for Discord: reads interactions and messages, shows views, says what came of it.
//!
//! It knows no rule, stores nothing and writes no text of its own.

mod button;
mod commands;
mod render;
