//! What stands in a workbook with a class list: its sheet, its strings, its formats.
#![no_main]

#[path = "panics.rs"]
mod panics;

libfuzzer_sys::fuzz_target!(init: panics::leave_those_that_are_caught(), |bytes: &[u8]| {
    bot_core::areas::students::fuzz::class_workbook(bytes);
});
