//! Looks into a ZIP archive before it is read as a workbook: what it is, and whether it is small enough and honest.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::result::ZipError;

use crate::{Bound, Unreadable};

/// What [`crate::ods`] reads, by its media type ([ODF 1.3] part 2, 3.3): a spreadsheet or the template of one.
const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";
/// How many formats of cells there may be: Excel allows 65 490 for cells, and as many for styles.
const MOST_FORMATS: usize = 2 * 65_490;
/// What the formats may take together, were each as long as the longest tag, in bytes.
const MOST_COPIED: usize = 32 << 20;

/// What an archive holds.
pub(crate) enum Kind {
    Xlsx,
    Ods,
}

/// An archive whose parts together are within a limit.
pub(crate) struct Archive<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl<'a> Archive<'a> {
    /// Unpacks everything once to measure it: the sizes that an archive declares may be lies.
    ///
    /// # Errors
    /// It is larger than the limit (bytes), locked or broken.
    pub(crate) fn open(bytes: &'a [u8], limit: usize) -> Result<Self, Unreadable> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(fault)?;
        let mut left = u64::try_from(limit).unwrap_or(u64::MAX);
        for nth in 0..archive.len() {
            let part = archive.by_index(nth).map_err(fault)?;
            let mut part = part.take(left.saturating_add(1));
            let size = std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| Unreadable::Broken)?;
            left = left.checked_sub(size).ok_or(Unreadable::TooLarge(Bound::Unpacked))?;
        }
        Ok(Self(archive))
    }

    /// Tells the workbooks that are read from all other archives.
    ///
    /// # Errors
    /// It is another archive, a workbook of a form that is not read, or locked.
    pub(crate) fn kind(&mut self) -> Result<Kind, Unreadable> {
        if let Ok(media_type) = self.part("mimetype") {
            let is_locked = self.part("META-INF/manifest.xml").is_ok_and(|part| part.contains("encryption-data"));
            return match media_type.starts_with(ODS) {
                true if is_locked => Err(Unreadable::Locked),
                true => Ok(Kind::Ods),
                false => Err(Unreadable::Binary),
            };
        }
        let types = self.part("[Content_Types].xml").map_err(|_| Unreadable::Binary)?;
        match ["spreadsheetml", "sheet.macroEnabled", "sheet.binary"].map(|name| types.contains(name)) {
            [_, _, true] => Err(Unreadable::Old),
            [false, false, false] => Err(Unreadable::Binary),
            [_, _, false] => Ok(Kind::Xlsx),
        }
    }

    /// A part as text.
    ///
    /// # Errors
    /// It is missing, or no UTF-8.
    pub(crate) fn part(&mut self, name: &str) -> Result<String, Unreadable> {
        let mut part = self.0.by_name(name).map_err(fault)?;
        let mut text = String::new();
        part.read_to_string(&mut text).map_err(|_| Unreadable::Broken)?;
        Ok(text)
    }

    /// Refuses what would make calamine take far more memory than the parts have bytes: it believes how many strings
    /// there are to be, and gives each format of a cell a copy of its font.
    ///
    /// # Errors
    /// The archive does one of these.
    pub(crate) fn check_for_calamine(&mut self) -> Result<(), Unreadable> {
        let names = self.0.file_names().map(|name| name.map(Cow::into_owned));
        let names: Vec<String> = names.collect::<Result<_, _>>().map_err(fault)?;
        for name in names {
            let lower = name.to_lowercase();
            let is_strings = lower.ends_with("sharedstrings.xml");
            if !is_strings && !lower.ends_with("styles.xml") {
                continue;
            }
            let text = self.part(&name)?;
            // In another alphabet these would hide what is looked for. XML forbids both.
            if text.contains(['\0', '\u{1B}']) {
                return Err(Unreadable::Broken);
            }
            if is_strings && !counts_are_possible(&text) {
                return Err(Unreadable::Broken);
            }
            if !is_strings && !formats_are_small(&text) {
                return Err(Unreadable::TooLarge(Bound::Unpacked));
            }
        }
        Ok(())
    }
}

fn fault(error: ZipError) -> Unreadable {
    let locked = matches!(error, ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED));
    if locked { Unreadable::Locked } else { Unreadable::Broken }
}

/// Whether no number of strings that is declared is larger than the part itself.
fn counts_are_possible(text: &str) -> bool {
    text.split("uniqueCount").skip(1).all(|rest| {
        let digits = rest.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
        digits[..end].is_empty() || digits[..end].parse::<usize>().is_ok_and(|count| count <= text.len())
    })
}

/// Whether the formats of cells stay small, though each gets a copy of its font and of how its numbers are written.
fn formats_are_small(text: &str) -> bool {
    let (mut reader, mut formats, mut longest) = (Reader::from_str(text), 0_usize, 0_usize);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                formats += usize::from(tag.local_name().as_ref() == "xf");
                longest = longest.max(tag.len());
            }
            Ok(Event::Eof) => return formats <= MOST_FORMATS && formats.saturating_mul(longest) <= MOST_COPIED,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_strings_is_believed_only_where_the_part_can_hold_them() {
        assert!(counts_are_possible("<sst count=\"9\" uniqueCount=\"2\"><si/><si/></sst>"));
        assert!(counts_are_possible("<sst><si/></sst>"));
        for count in ["100000", "99999999999999999999999999"] {
            assert!(!counts_are_possible(&format!("<sst uniqueCount = '{count}'><si/></sst>")), "{count}");
        }
    }

    #[test]
    fn formats_that_copy_a_long_font_are_too_large() {
        let styles = |name: usize, formats: usize| {
            let xfs = "<x:xf fontId=\"0\"/>".repeat(formats);
            format!("<s><font><name val=\"{}>\"/></font>{xfs}</s>", "a".repeat(name))
        };
        assert!(formats_are_small(&styles(31, 65_490)) && formats_are_small(&styles(1_000, 1_000)));
        assert!(!formats_are_small(&styles(1 << 20, 1_000)) && !formats_are_small(&styles(1, 200_000)));
    }
}
