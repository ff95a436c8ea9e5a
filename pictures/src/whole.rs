//! What a file is by its first bytes, and whether it comes to its end: the decoders show half of a picture as if it were all of it, and
//! believe what a file says of the sizes of its parts.

use super::Unfit;

/// A kind of pictures that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Jpeg,
    Png,
    WebP,
    Gif,
}

/// What a file is.
pub(crate) fn kind(file: &[u8]) -> Result<Kind, Unfit> {
    match file {
        [] => Err(Unfit::Empty),
        [0xFF, 0xD8, 0xFF, ..] => Ok(Kind::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(Kind::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Kind::WebP),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Ok(Kind::Gif),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => Err(film_or_foreign(brand)),
        _ => Err(Unfit::NoPicture),
    }
}

/// What begins as films do is a picture where its brand says so (ISO/IEC 23008-12, annex B; AVIF 1.1, section 6).
fn film_or_foreign(brand: &[u8]) -> Unfit {
    const FOREIGN: [&[u8]; 8] = [b"heic", b"heix", b"heim", b"heis", b"mif1", b"mif2", b"avif", b"avio"];
    if FOREIGN.iter().any(|known| brand.starts_with(known)) { Unfit::Foreign } else { Unfit::Moving }
}

/// Whether a JPEG comes to its end: behind the head its end is marked, as nothing else can be there. What cameras add behind that is
/// theirs.
pub(crate) fn jpeg_ends(file: &[u8]) -> bool {
    scan(file).is_some_and(|scan| scan.windows(2).any(|pair| pair == [0xFF, 0xD9]))
}

/// What stands behind the first "start of scan" of a JPEG; within the head stand files of their own, such as thumbnails (ITU-T T.81,
/// section B.1).
fn scan(file: &[u8]) -> Option<&[u8]> {
    let mut rest = file.get(2..)?;
    loop {
        match rest {
            // Bytes that fill.
            [0xFF, 0xFF, ..] => rest = &rest[1..],
            // Without a length.
            [0xFF, 0x01 | 0xD0..=0xD7, ..] => rest = &rest[2..],
            [0xFF, marker, high, low, ..] => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                let behind = rest.get(2 + length..)?;
                if *marker == 0xDA {
                    return Some(behind);
                }
                rest = behind;
            }
            _ => return None,
        }
    }
}

/// Whether all parts of a WebP are there as long as it says (RFC 9649, section 2.3).
pub(crate) fn webp_ends(file: &[u8]) -> bool {
    let length = |at: usize| {
        let bytes: [u8; 4] = file.get(at..at + 4)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(bytes)).ok()
    };
    let Some(all) = length(4).and_then(|all| all.checked_add(8)) else { return false };
    if all > file.len() {
        return false;
    }
    let mut at = 12;
    while at < all {
        // A part of odd length is filled up.
        let Some(next) = length(at + 4).and_then(|size| size.checked_add(size % 2)?.checked_add(at + 8)) else {
            return false;
        };
        at = next;
    }
    // Some programs leave the last one out.
    at <= all + 1
}

/// Whether more than one picture is in a GIF. That there is a second one is enough, whatever is in it (GIF89a, sections 17 to 26).
pub(crate) fn gif_moves(file: &[u8]) -> bool {
    let table = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3_usize << (u32::from(flags & 7) + 1) };
    let Some(flags) = file.get(10) else { return false };
    let mut rest = file.get(13 + table(*flags)..).unwrap_or_default();
    let mut is_second = false;
    loop {
        match rest {
            // What is said of a picture, or besides: a label, and blocks.
            [0x21, _, blocks @ ..] => rest = behind_blocks(blocks),
            [0x2C, ..] if is_second => return true,
            [0x2C, head @ ..] => {
                is_second = true;
                let Some(flags) = head.get(8) else { return false };
                // Behind its colours stands a byte, then its blocks.
                rest = behind_blocks(head.get(10 + table(*flags)..).unwrap_or_default());
            }
            _ => return false,
        }
    }
}

/// What stands behind the blocks of a GIF, each after its length; an empty one is the last.
fn behind_blocks(mut rest: &[u8]) -> &[u8] {
    while let [length, blocks @ ..] = rest {
        rest = blocks.get(usize::from(*length)..).unwrap_or_default();
        if *length == 0 {
            break;
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_picture_in_a_gif_is_found_without_reading_the_first() {
        let head = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xFF\xFF\xFF";
        let said = b"\x21\xF9\x04\x00\x00\x00\x00\x00";
        let bare = b"\x2C\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00";
        let coloured = b"\x2C\x00\x00\x00\x00\x01\x00\x01\x00\x80,,,,,,\x02\x02\x2C\x01\x00";
        for (pictures, moves) in [
            (&[][..], false),
            (&[&bare[..]], false),
            (&[&said[..], bare, b";"], false),
            (&[&said[..], coloured, said, b";"], false),
            (&[&coloured[..], said, bare], true),
            (&[&bare[..], b"\x2C"], true),
            (&[&bare[..14]], false),
        ] {
            let file = [&head[..], &pictures.concat()].concat();
            assert_eq!(gif_moves(&file), moves, "{file:?}");
        }
        assert!(!gif_moves(b"GIF89a") && !gif_moves(b""));
    }

    #[test]
    fn a_file_is_known_by_its_first_bytes() {
        for (file, known) in [
            (&b""[..], Err(Unfit::Empty)),
            (b"%PDF-1.7 clouds.png", Err(Unfit::NoPicture)),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Err(Unfit::NoPicture)),
            (b"BM\x00\x00", Err(Unfit::NoPicture)),
            (b"\xFF\xD8", Err(Unfit::NoPicture)),
            (b"\xFF\xD8\xFF\xE0", Ok(Kind::Jpeg)),
            (b"GIF89a", Ok(Kind::Gif)),
            (b"RIFF\x00\x00\x00\x00WEBPVP8 ", Ok(Kind::WebP)),
            (b"RIFF\x00\x00\x00\x00WAVE", Err(Unfit::NoPicture)),
            (b"\x00\x00\x00\x18ftypheic", Err(Unfit::Foreign)),
            (b"\x00\x00\x00\x18ftypavif", Err(Unfit::Foreign)),
            (b"\x00\x00\x00\x18ftypisom", Err(Unfit::Moving)),
            (b"\x00\x00\x00\x18ftypqt  ", Err(Unfit::Moving)),
        ] {
            assert_eq!(kind(file), known, "{file:?}");
        }
    }

    #[test]
    fn the_end_of_a_thumbnail_is_not_the_end_of_its_picture() {
        let head = b"\xFF\xD8\xFF\xE1\x00\x06\xFF\xD8\xFF\xD9\xFF\xFF\xDA\x00\x02";
        let with = |rest: &[u8]| [head, rest].concat();
        assert!(!jpeg_ends(&with(b"\x12\x34\xFF\x00\xFF\xD0")), "cut off");
        assert!(jpeg_ends(&with(b"\x12\x34\xFF\x00\xFF\xD9")));
        assert!(jpeg_ends(&with(b"\x12\x34\xFF\xD9 and a film behind it")));
        assert!(!jpeg_ends(b"\xFF\xD8\xFF\xE1\xFF\xFF\xFF\xD9"), "a head that is longer than the file");
        assert!(!jpeg_ends(b"\xFF\xD8\xFF\xD9"));
    }

    #[test]
    fn a_part_is_no_longer_than_its_file() {
        let file = |size: u32, part: u32, bytes: usize| {
            let part = [&b"ICCP"[..], &part.to_le_bytes(), &vec![0; bytes]].concat();
            [&b"RIFF"[..], &size.to_le_bytes(), b"WEBP", &part].concat()
        };
        assert!(webp_ends(&file(16, 4, 4)));
        assert!(webp_ends(&file(16, 3, 4)), "filled up");
        assert!(!webp_ends(&file(16, u32::MAX, 4)));
        assert!(!webp_ends(&file(16, 400, 4)));
        assert!(!webp_ends(&file(16, 4, 3)), "cut off");
        assert!(!webp_ends(b"RIFF\x04\x00\x00"));
    }
}
