//! Tries of passwords while the clock steps to and fro.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bot_core::areas::sessions::fuzz::login_throttle(bytes));
