//! Lines of a class list as somebody pastes them.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| bot_core::areas::students::fuzz::class_lines(text));
