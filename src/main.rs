//! The `twinbot` binary.
fn main() {}
