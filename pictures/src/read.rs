//! Reads a picture within limits, and turns it upright.

use std::io::Cursor;

use image::codecs::gif::GifDecoder;
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageResult, Limits};

use super::whole::{Kind, gif_moves, jpeg_ends, kind, webp_ends};
use super::{LEAST, PIXELS, RATIO, Unfit};

/// The longest side of a picture that is read, in pixels: no camera takes longer ones.
const LONGEST: u32 = 32_768;

/// As much memory a decoder may take, in bytes: for pixels of 16 bits and four channels.
const MEMORY: u64 = 8 * PIXELS;

/// A profile of colours is at most so large, in bytes: those of screens and cameras have some thousands.
const PROFILE: usize = 1 << 20;

/// A picture as it was read.
pub(crate) struct Read {
    /// Its pixels, not upright yet.
    pub(crate) pixels: DynamicImage,
    /// How it is turned upright.
    pub(crate) turn: Orientation,
    /// What its colours mean, where it says so.
    pub(crate) profile: Option<Vec<u8>>,
    /// Whether it is of a kind that keeps every pixel as it was drawn.
    pub(crate) is_drawn: bool,
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(LONGEST), Some(LONGEST));
    limits.max_alloc = Some(MEMORY);
    limits
}

/// Reads a picture.
///
/// # Errors
/// Why the file is none that can be shown.
pub(crate) fn read(file: &[u8]) -> Result<Read, Unfit> {
    let kind = kind(file)?;
    let from = Cursor::new(file);
    match kind {
        Kind::Jpeg => {
            let decoder = JpegDecoder::new(from).map_err(unfit)?;
            decoded(decoder, false, || jpeg_ends(file))
        }
        Kind::Png => {
            let decoder = PngDecoder::with_limits(from, limits()).map_err(unfit)?;
            if decoder.is_apng().map_err(unfit)? {
                return Err(Unfit::Moving);
            }
            decoded(decoder, true, || true)
        }
        Kind::WebP => {
            // What it says of itself is believed from here on.
            if !webp_ends(file) {
                return Err(Unfit::Broken);
            }
            let decoder = WebPDecoder::new(from).map_err(unfit)?;
            if decoder.has_animation() {
                return Err(Unfit::Moving);
            }
            decoded(decoder, false, || true)
        }
        Kind::Gif => {
            let decoder = GifDecoder::new(from).map_err(unfit)?;
            fits(decoder.dimensions())?;
            // To decode the second one takes as much memory as the first.
            if gif_moves(file) {
                return Err(Unfit::Moving);
            }
            decoded(decoder, true, || true)
        }
    }
}

/// Reads the pixels, once it is clear that they fit.
fn decoded(mut decoder: impl ImageDecoder, is_drawn: bool, ends: impl FnOnce() -> bool) -> Result<Read, Unfit> {
    fits(decoder.dimensions())?;
    if !ends() {
        return Err(Unfit::Broken);
    }
    decoder.set_limits(limits()).map_err(unfit)?;
    // What is odd about these makes no other picture.
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten().filter(|profile| profile.len() <= PROFILE);
    let pixels = pixels(decoder).map_err(unfit)?;
    Ok(Read { pixels, turn, profile, is_drawn })
}

fn pixels(decoder: impl ImageDecoder) -> ImageResult<DynamicImage> {
    limits().reserve(decoder.total_bytes())?;
    DynamicImage::from_decoder(decoder)
}

/// Whether a picture of this size is taken.
fn fits((width, height): (u32, u32)) -> Result<(), Unfit> {
    if u64::from(width) * u64::from(height) > PIXELS || width.max(height) > LONGEST {
        return Err(Unfit::TooManyPixels);
    }
    if width.min(height) < LEAST {
        return Err(Unfit::TooSmall);
    }
    if width.max(height) > RATIO * width.min(height) {
        return Err(Unfit::TooNarrow);
    }
    Ok(())
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where errors are mapped")]
fn unfit(error: ImageError) -> Unfit {
    match error {
        ImageError::Limits(_) => Unfit::TooManyPixels,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::Unsupported(_)
        | ImageError::IoError(_) => Unfit::Broken,
    }
}
