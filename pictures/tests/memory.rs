//! How much memory a picture takes while it is made, by which an operator sets a limit for the program. The test is alone in its
//! process, as it measures that.
#![cfg(target_os = "linux")]

use std::fs;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _};
use pictures::{MEMORY, PIXELS, prepared};

/// The most memory that this process has held since [`begins_anew`], in bytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("it tells the most");
    let kilobytes = line.trim().trim_end_matches(" kB").parse::<u64>().expect("a number");
    kilobytes << 10
}

/// What was held before counts no more.
fn begins_anew() {
    fs::write("/proc/self/clear_refs", "5").expect("a process may do that for itself");
}

#[test]
fn the_largest_picture_of_the_deepest_colours_takes_no_more_than_is_said() {
    let side = u32::try_from(PIXELS.isqrt()).expect("some thousands");
    let mut file = Vec::new();
    {
        let pixels = vec![0x55; usize::try_from(8 * PIXELS).expect("200 MB")];
        let encoder = PngEncoder::new_with_quality(&mut file, CompressionType::Fast, FilterType::NoFilter);
        encoder.write_image(&pixels, side, side, ExtendedColorType::Rgba16).expect("it can be written");
    }
    begins_anew();
    let before = peak();
    let picture = prepared(&file).expect("a picture");
    assert_eq!(picture.size, (pictures::SIDE, pictures::SIDE));
    let taken = peak() - before;
    assert!(taken <= MEMORY, "{} MB", taken >> 20);
}
