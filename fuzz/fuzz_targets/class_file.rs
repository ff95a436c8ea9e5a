//! The file of a class list: CSV in any alphabet, XLSX, ODS, or anything else.
#![no_main]

#[path = "panics.rs"]
mod panics;

libfuzzer_sys::fuzz_target!(init: panics::leave_those_that_are_caught(), |bytes: &[u8]| {
    bot_core::areas::students::fuzz::class_file(bytes);
});
