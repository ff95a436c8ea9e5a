//! Writes a picture anew: upright, no larger than it is shown, on white, and without anything but its pixels.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as Filter, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ExtendedColorType, GenericImageView as _, ImageEncoder as _, Rgb, RgbImage, Rgba};

use super::colours;
use super::read::Read;
use super::{Format, Picture, SIDE, Unfit};

/// What is drawn stays as it is where it takes no more than this, in bytes.
const SMALL: usize = 1 << 20;

/// A photograph takes no more than this, in bytes: a TwinSpace sends each to all who are in it.
const MOST: usize = 2 << 20;

/// How well photographs are kept, of 100: worse where that takes more than [`MOST`].
const QUALITIES: [u8; 3] = [82, 70, 55];

/// Writes a picture whose file had so many bytes.
///
/// # Errors
/// [`Unfit::Broken`], where it cannot be written.
pub(crate) fn written(read: Read, bytes: usize) -> Result<Picture, Unfit> {
    let Read { pixels, turn, profile, is_drawn } = read;
    let mut pixels = shown(on_white(pixels));
    pixels.apply_orientation(turn);
    let pixels = colours::known_to_all(pixels.into_rgb8(), profile.as_deref());
    let size = pixels.dimensions();
    if is_drawn && bytes <= SMALL {
        let bytes = png(&pixels)?;
        if bytes.len() <= SMALL {
            return Ok(Picture { bytes, format: Format::Png, size });
        }
    }
    Ok(Picture { bytes: jpeg(&pixels)?, format: Format::Jpeg, size })
}

/// The picture no larger than it is shown. What it was before a step goes as soon as that is done.
fn shown(pixels: RgbImage) -> DynamicImage {
    let longest = |pixels: &DynamicImage| pixels.width().max(pixels.height());
    let mut pixels = DynamicImage::from(pixels);
    // Roughly at first: to do it well takes 16 bytes for each pixel.
    if longest(&pixels) > 2 * SIDE {
        pixels = pixels.thumbnail(2 * SIDE, 2 * SIDE);
    }
    if longest(&pixels) > SIDE {
        pixels = pixels.resize(SIDE, SIDE, FilterType::CatmullRom);
    }
    pixels
}

/// Its pixels in 8 bits; what can be seen through is white. Beside what was read that takes 3 bytes for each pixel.
fn on_white(pixels: DynamicImage) -> RgbImage {
    if !pixels.color().has_alpha() {
        return pixels.into_rgb8();
    }
    RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let Rgba([red, green, blue, seen]) = pixels.get_pixel(x, y);
        let over = |colour: u8| {
            let mixed = u32::from(colour) * u32::from(seen) + 255 * (255 - u32::from(seen));
            u8::try_from((mixed + 127) / 255).unwrap_or(u8::MAX)
        };
        Rgb([red, green, blue].map(over))
    })
}

fn png(pixels: &RgbImage) -> Result<Vec<u8>, Unfit> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, Filter::Adaptive);
    let (width, height) = pixels.dimensions();
    encoder.write_image(pixels, width, height, ExtendedColorType::Rgb8).map_err(|_| Unfit::Broken)?;
    Ok(bytes)
}

fn jpeg(pixels: &RgbImage) -> Result<Vec<u8>, Unfit> {
    let mut bytes = Vec::new();
    for quality in QUALITIES {
        bytes.clear();
        JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(pixels).map_err(|_| Unfit::Broken)?;
        if bytes.len() <= MOST {
            break;
        }
    }
    Ok(bytes)
}
