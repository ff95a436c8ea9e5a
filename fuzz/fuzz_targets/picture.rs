//! The picture of a post: a file of any kind.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    pictures::fuzz::any_file(bytes);
});
