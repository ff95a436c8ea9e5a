//! Files of every kind become pictures that can be shown, or say why not. Those in `files` were written by Pillow 13, each 64 × 32
//! pixels, red on the left and blue on the right; the bombs are such files that lie about their size.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use pictures::{Format, LEAST, PIXELS, Picture, RATIO, SIDE, Unfit, prepared};

macro_rules! file {
    ($name:literal) => {
        include_bytes!(concat!("files/", $name))
    };
}

fn shown(picture: &Picture) -> RgbImage {
    image::load_from_memory(&picture.bytes).expect("what was written can be read").into_rgb8()
}

/// Whether a colour is red, or blue.
fn is_red(Rgb([red, _, blue]): Rgb<u8>) -> bool {
    red > 150 && blue < 90
}

fn is_blue(Rgb([red, _, blue]): Rgb<u8>) -> bool {
    blue > 150 && red < 90
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("it can be written");
    bytes.into_inner()
}

/// Something that no format makes small.
fn noise(width: u32, height: u32) -> RgbImage {
    let mut state = 7_u32;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_be_bytes()[1]
    };
    RgbImage::from_fn(width, height, |_, _| Rgb([next(), next(), next()]))
}

/// What the EXIF of a camera begins with, and what its author and its maker wrote: none of it may come along.
const SAID: [&[u8]; 6] = [b"Exif", b"Made-up", b"Model 7", b"remark", b"MM\x00*", b"II*\x00"];

#[test]
fn a_place_does_not_come_along_and_the_picture_is_upright() {
    for (name, file) in [("JPEG", &file!("place.jpg")[..]), ("WebP", file!("place.webp"))] {
        let says = |bytes: &[u8], words: &[u8]| bytes.windows(words.len()).any(|part| part == words);
        assert!(
            says(file, b"Made-up") && SAID.iter().any(|words| says(file, words)),
            "{name}: the test has something to find"
        );
        let picture = prepared(file).expect("a picture");
        for words in SAID {
            assert!(!says(&picture.bytes, words), "{name}: {:?}", String::from_utf8_lossy(words));
        }
        // It was held sideways: what was on the left is on top.
        assert_eq!(picture.size, (32, 64), "{name}");
        let pixels = shown(&picture);
        assert!(is_red(*pixels.get_pixel(16, 8)) && is_blue(*pixels.get_pixel(16, 56)), "{name}");
    }
}

#[test]
fn every_kind_of_picture_is_shown() {
    for (name, file, format) in [
        ("CMYK", &file!("cmyk.jpg")[..], Format::Jpeg),
        ("progressive", file!("progressive.jpg"), Format::Jpeg),
        ("palette", file!("palette.png"), Format::Png),
        ("GIF", file!("still.gif"), Format::Png),
        ("lossless WebP", file!("drawn.webp"), Format::Jpeg),
    ] {
        let picture = prepared(file).unwrap_or_else(|unfit| panic!("{name}: {unfit}"));
        assert_eq!((picture.size, picture.format), ((64, 32), format), "{name}");
        let pixels = shown(&picture);
        let right = *pixels.get_pixel(56, 16);
        let left = *pixels.get_pixel(8, 16);
        let is_white = left.0.iter().all(|part| *part > 240);
        assert!(is_red(left) || (name == "palette" && is_white), "{name}: {left:?}");
        assert!(is_blue(right) || (name == "palette" && right.0.iter().all(|part| *part > 240)), "{name}: {right:?}");
    }
    let grey = shown(&prepared(file!("grey.jpg")).expect("a picture"));
    let Rgb([red, green, blue]) = *grey.get_pixel(8, 16);
    assert!(red == green && green == blue && (60..110).contains(&red), "{red} {green} {blue}");
    let deep = DynamicImage::from(RgbImage::from_pixel(40, 30, Rgb([200, 30, 30]))).into_rgb16();
    let deep = prepared(&encoded(&DynamicImage::from(deep), ImageFormat::Png)).expect("a picture");
    assert!(is_red(*shown(&deep).get_pixel(20, 15)), "16 bits");
}

#[test]
fn what_can_be_seen_through_is_white() {
    let mut glass = RgbaImage::from_pixel(40, 40, Rgba([0, 0, 0, 0]));
    for x in 0..40 {
        glass.put_pixel(x, 0, Rgba([0, 0, 0, 255]));
        glass.put_pixel(x, 1, Rgba([0, 0, 0, 128]));
    }
    let pixels = shown(&prepared(&encoded(&glass.into(), ImageFormat::Png)).expect("a picture"));
    assert_eq!(pixels.get_pixel(5, 0).0, [0; 3]);
    assert_eq!(pixels.get_pixel(5, 1).0, [127; 3]);
    assert_eq!(pixels.get_pixel(5, 20).0, [255; 3]);
}

#[test]
fn what_is_drawn_stays_as_it_is_and_what_is_large_becomes_smaller() {
    let drawn =
        RgbImage::from_fn(300, 200, |x, y| if (x / 7 + y / 5) % 2 == 0 { Rgb([255; 3]) } else { Rgb([0, 90, 0]) });
    let picture = prepared(&encoded(&drawn.clone().into(), ImageFormat::Png)).expect("a picture");
    assert_eq!((picture.format, shown(&picture)), (Format::Png, drawn), "each pixel");
    let large = prepared(&encoded(&RgbImage::from_pixel(3000, 1000, Rgb([200, 30, 30])).into(), ImageFormat::Jpeg));
    assert_eq!(large.expect("a picture").size, (SIDE, 683));
    let larger = prepared(&encoded(&RgbImage::from_pixel(500, 5000, Rgb([200, 30, 30])).into(), ImageFormat::Png));
    assert_eq!(larger.expect("a picture").size, (205, SIDE));
}

#[test]
fn no_picture_takes_more_than_a_few_mb() {
    let loud = prepared(&encoded(&noise(2600, 2600).into(), ImageFormat::Png)).expect("a picture");
    assert_eq!((loud.format, loud.size), (Format::Jpeg, (SIDE, SIDE)));
    assert!(loud.bytes.len() < 5_000_000, "{} bytes", loud.bytes.len());
}

#[test]
fn what_moves_is_no_picture() {
    for file in [&file!("moving.gif")[..], file!("moving.png"), file!("moving.webp"), b"\x00\x00\x00\x18ftypmp42"] {
        assert_eq!(prepared(file), Err(Unfit::Moving), "{:?}", &file[..8]);
    }
}

#[test]
fn a_bomb_is_not_read() {
    for (name, file) in [
        ("PNG", &file!("bomb.png")[..]),
        ("JPEG", file!("bomb.jpg")),
        ("WebP", file!("bomb.webp")),
        ("GIF", file!("bomb.gif")),
    ] {
        assert_eq!(prepared(file), Err(Unfit::TooManyPixels), "{name}");
    }
    let side = u32::try_from(PIXELS.isqrt()).expect("some thousands") + 1;
    let many = encoded(&DynamicImage::new_luma8(side, side), ImageFormat::Png);
    assert!(many.len() < 200_000);
    assert_eq!(prepared(&many), Err(Unfit::TooManyPixels), "one that is small as a file");
    // Texts and profiles that unpack to 32 MB each change nothing.
    let picture = prepared(file!("text_bomb.png")).expect("a picture");
    assert!(picture.size == (64, 32) && picture.bytes.len() < 2_000, "{picture:?}");
}

#[test]
fn what_does_not_come_to_its_end_is_damaged() {
    for (name, file) in [
        ("JPEG", &file!("place.jpg")[..]),
        ("progressive", file!("progressive.jpg")),
        ("PNG", &encoded(&noise(64, 64).into(), ImageFormat::Png)),
        ("WebP", file!("place.webp")),
        ("GIF", file!("still.gif")),
    ] {
        for part in [3, 5, 7, 9] {
            let unfit = prepared(&file[..file.len() * part / 10]);
            assert!(unfit == Err(Unfit::Broken), "{name}, {part} tenths: {unfit:?}");
        }
        let damaged: Vec<u8> = file.iter().enumerate().map(|(at, byte)| if at < 12 { *byte } else { !byte }).collect();
        assert!(prepared(&damaged).is_err(), "{name}");
    }
}

#[test]
fn no_picture_and_none_that_can_be_seen_say_so() {
    for (file, why) in [
        (&b""[..], Unfit::Empty),
        (b"%PDF-1.7 called clouds.png", Unfit::NoPicture),
        (b"MZ\x90\x00 called clouds.jpg", Unfit::NoPicture),
        (b"<svg/>", Unfit::NoPicture),
        (b"\x00\x00\x00\x18ftypheic", Unfit::Foreign),
    ] {
        assert_eq!(prepared(file), Err(why));
    }
    let png = |width, height| encoded(&DynamicImage::new_rgb8(width, height), ImageFormat::Png);
    assert_eq!(prepared(&png(1, 1)), Err(Unfit::TooSmall));
    assert_eq!(prepared(&png(LEAST - 1, 100)), Err(Unfit::TooSmall));
    assert_eq!(prepared(&png(LEAST * RATIO + 1, LEAST)), Err(Unfit::TooNarrow));
    let strip = prepared(&png(5000, 5000 / RATIO + 1)).expect("a strip that is just taken");
    assert!(strip.size.0 <= 20 * strip.size.1, "{strip:?}");
}

#[test]
fn nothing_of_a_picture_reaches_a_log() {
    let picture = prepared(file!("still.gif")).expect("a picture");
    let shown = format!("{picture:?}");
    assert!(shown.starts_with("Picture(Png, 64 × 32, ") && shown.len() < 50, "{shown}");
}
