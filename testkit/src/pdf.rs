//! A PDF as a printer and a phone see it: its text is read by poppler, its codes from a picture of a page.

use std::io::ErrorKind;
use std::process::Command;

use crate::skip;

/// What stands on a sheet of login cards: columns, rows, and the margin around them in points.
const CARDS: (usize, usize, usize) = (2, 4, 28);

/// At which resolution codes are read, in dots an inch.
const RESOLUTION: usize = 300;

/// A page in grey, as a printer sees it.
pub struct Picture {
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
    /// Row by row, from 0 (black) to 255 (white).
    pub pixels: Vec<u8>,
}

/// The text of a PDF with a form feed behind each page; `None`, recorded under `name`, where no program reads it.
#[must_use]
pub fn text(name: &str, pdf: &[u8]) -> Option<String> {
    Some(String::from_utf8_lossy(&poppler(name, pdf, ("pdftotext", &[], &["-"]))?).into_owned())
}

/// A page, from 1, at a resolution in dots an inch; `None`, recorded under `name`, where no program draws it.
///
/// # Panics
/// When the PDF has no such page.
#[must_use]
pub fn picture(name: &str, pdf: &[u8], page: usize, resolution: usize) -> Option<Picture> {
    let [page, resolution] = [page, resolution].map(|number| number.to_string());
    // Without a name for its picture, pdftoppm writes it to its output.
    let arguments = ["-gray", "-r", &resolution, "-f", &page, "-l", &page];
    let output = poppler(name, pdf, ("pdftoppm", &arguments, &[]))?;
    // "P5 width height 255" and the bytes.
    let mut parts = output.splitn(4, |byte| byte.is_ascii_whitespace());
    let mut number = || std::str::from_utf8(parts.next().expect("a head")).expect("text").parse().ok();
    let (_, width, height) = (number(), number().expect("a width"), number().expect("a height"));
    let pixels = parts.next().and_then(|rest| rest.strip_prefix(b"255\n")).expect("pixels").to_vec();
    Some(Picture { width, height, pixels })
}

/// A login card as it is cut out.
#[derive(Clone, Debug)]
pub struct Card {
    /// What is printed on it, with one space for each gap.
    pub text: String,
    /// What its code says, if it has one.
    pub code: Option<String>,
}

/// The login cards of a page, row by row, as a phone that is held over each of them reads it; `None`, recorded under `name`, where no
/// program draws the page.
///
/// # Panics
/// When the PDF has no such page, or a card has several codes or one that cannot be read.
#[must_use]
pub fn cards(name: &str, pdf: &[u8], page: usize) -> Option<Vec<Card>> {
    let picture = picture(name, pdf, page, RESOLUTION)?;
    let mut cards = Vec::new();
    for place in places(&picture) {
        let numbers = [page, page, RESOLUTION, place.left, place.top, place.wide, place.high].map(|n| n.to_string());
        let names = ["-f", "-l", "-r", "-x", "-y", "-W", "-H"];
        let arguments: Vec<&str> = names.iter().zip(&numbers).flat_map(|(name, n)| [*name, n.as_str()]).collect();
        let text = poppler(name, pdf, ("pdftotext", &arguments, &["-"]))?;
        let text = String::from_utf8_lossy(&text).split_whitespace().collect::<Vec<_>>().join(" ");
        cards.push(Card { text, code: code(&picture, place) });
    }
    cards.retain(|card| !card.text.is_empty());
    Some(cards)
}

/// What the codes on a page of login cards say, card by card; `None`, recorded under `name`, where no program draws the page.
///
/// # Panics
/// As [`cards`] does.
#[must_use]
pub fn codes(name: &str, pdf: &[u8], page: usize) -> Option<Vec<String>> {
    let picture = picture(name, pdf, page, RESOLUTION)?;
    Some(places(&picture).into_iter().filter_map(|place| code(&picture, place)).collect())
}

/// Where a card is on its page, in pixels.
#[derive(Clone, Copy)]
struct Place {
    left: usize,
    top: usize,
    wide: usize,
    high: usize,
}

fn places(page: &Picture) -> Vec<Place> {
    let (columns, rows, points) = CARDS;
    let margin = points * RESOLUTION / 72;
    let (wide, high) = ((page.width - 2 * margin) / columns, (page.height - 2 * margin) / rows);
    let place = |nth| Place { left: margin + nth % columns * wide, top: margin + nth / columns * high, wide, high };
    (0..columns * rows).map(place).collect()
}

fn code(page: &Picture, Place { left, top, wide, high }: Place) -> Option<String> {
    let pixel = |x, y| page.pixels[(top + y) * page.width + left + x];
    let mut card = rqrr::PreparedImage::prepare_from_greyscale(wide, high, pixel);
    let grids = card.detect_grids();
    assert!(grids.len() < 2, "a card has {} codes", grids.len());
    grids.first().map(|grid| grid.decode().expect("it can be read").1)
}

/// What a program of poppler makes of a PDF, with arguments before and behind the file; `None` where there is no such program.
fn poppler(name: &str, pdf: &[u8], (program, before, behind): (&str, &[&str], &[&str])) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file.pdf");
    std::fs::write(&file, pdf).expect("a file");
    let output = match Command::new(program).args(before).arg(&file).args(behind).output() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            skip(name, &format!("there is no {program}; it is in the package poppler-utils"));
            return None;
        }
        output => output.expect("it runs"),
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(output.stdout)
}
