//! Puts cards on pages of A4, two columns of four, with dashed lines where to cut.

use std::str::FromStr as _;

use icu::locale::{Locale, LocaleDirectionality};
use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder};
use krilla::metadata::{Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Stroke, StrokeDash};

use crate::card::{self, Pen, Place};
use crate::typesetter::{Face, Room, Typesetter};
use crate::{Card, CardError, Sheet};

/// The cards of a page.
pub const PER_PAGE: usize = COLUMNS * ROWS;
const COLUMNS: usize = 2;
const ROWS: usize = 4;

/// A4 in points.
pub(crate) const WIDTH: f32 = 595.28;
pub(crate) const HEIGHT: f32 = 841.89;
/// What printers leave white, and room for the title.
pub(crate) const MARGIN: f32 = 28.0;
const TITLE: Face = Face { size: 7.0, is_bold: false, gray: 90, is_typed: false };

/// Writes the cards of a class as a PDF, [`PER_PAGE`] a page; the same cards are always the same bytes.
///
/// # Errors
/// A card holds something that has to be whole and does not fit, or the document cannot be written.
pub fn pdf(sheet: &Sheet) -> Result<Vec<u8>, CardError> {
    let mut typesetter = typesetter(&sheet.language);
    let is_rtl = typesetter.is_rtl();
    let mut document = document(&sheet.title, &sheet.language, is_rtl);
    let cards: Vec<(usize, &Card)> = sheet.cards.iter().enumerate().collect();
    let pages = cards.chunks(PER_PAGE);
    let count = pages.len();
    for (nth, cards) in pages.enumerate() {
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).expect("A4 is a size");
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let mut pen = Pen { typesetter: &mut typesetter, surface: &mut surface };
        head(&mut pen, &sheet.title, &format!("{} / {count}", nth + 1));
        let mut pressed = Vec::new();
        for (at, card) in cards.iter().enumerate() {
            pressed.extend(card::draw(&mut pen, *card, &sheet.labels, place(at, is_rtl))?);
        }
        if let Some(lines) = cuts() {
            surface.set_fill(None);
            surface.set_stroke(Some(dashes()));
            surface.draw_path(&lines);
        }
        surface.finish();
        pressed.into_iter().for_each(|link| page.add_annotation(link));
        page.finish();
    }
    document.finish().map_err(|error| CardError::Pdf(error.to_string()))
}

/// What sets the words of a language: its lines begin at the right if the script does in which CLDR says that it is usually written.
pub(crate) fn typesetter(language: &str) -> Typesetter {
    let locale = Locale::from_str(&language.replace('_', "-")).unwrap_or(Locale::UNKNOWN);
    Typesetter::new(LocaleDirectionality::new_common().is_right_to_left(&locale.id))
}

/// A document without pages that says what it is.
pub(crate) fn document(title: &str, language: &str, is_rtl: bool) -> Document {
    let mut document = Document::new();
    let direction = if is_rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    let about = Metadata::new().title(title.to_owned()).language(language.to_owned());
    document.set_metadata(about.text_direction(direction));
    document
}

/// The title where lines begin, and which page it is where they end.
pub(crate) fn head(pen: &mut Pen<'_, '_>, title: &str, number: &str) {
    let room = |width| Room { width, height: TITLE.size * 1.3 };
    let y = MARGIN - TITLE.size * 2.0;
    let right = WIDTH - MARGIN;
    let (wide, narrow) = ((WIDTH - 2.0 * MARGIN) * 0.8, 60.0);
    let is_rtl = pen.typesetter.is_rtl();
    let title = pen.typesetter.set_or_cut(title, TITLE, room(wide));
    pen.put(title.as_ref(), (if is_rtl { right - wide } else { MARGIN }, y));
    // Figures are written from left to right everywhere.
    if let Some(number) = pen.typesetter.set(number, Face { is_typed: true, ..TITLE }, room(narrow)) {
        let x = if is_rtl { MARGIN - (narrow - number.width()) } else { right - number.width() };
        pen.put(Some(&number), (x, y));
    }
}

/// Where a card is, by how many are before it on the page. The first is where lines begin.
fn place(nth: usize, is_rtl: bool) -> Place {
    let (width, height) = size();
    let (column, row) = (nth % COLUMNS, nth / COLUMNS);
    let column = if is_rtl { COLUMNS - 1 - column } else { column };
    Place { x: MARGIN + width * small(column), y: MARGIN + height * small(row), width, height }
}

/// The size of a card: 95 × 69 mm.
fn size() -> (f32, f32) {
    ((WIDTH - 2.0 * MARGIN) / small(COLUMNS), (HEIGHT - 2.0 * MARGIN) / small(ROWS))
}

fn cuts() -> Option<Path> {
    let ((width, height), mut lines) = (size(), PathBuilder::new());
    for column in 0..=COLUMNS {
        let x = MARGIN + width * small(column);
        lines.move_to(x, MARGIN);
        lines.line_to(x, HEIGHT - MARGIN);
    }
    for row in 0..=ROWS {
        let y = MARGIN + height * small(row);
        lines.move_to(MARGIN, y);
        lines.line_to(WIDTH - MARGIN, y);
    }
    lines.finish()
}

fn dashes() -> Stroke {
    Stroke {
        paint: rgb::Color::new(140, 140, 140).into(),
        width: 0.5,
        opacity: NormalizedF32::ONE,
        dash: Some(StrokeDash { array: vec![3.0, 3.0], offset: 0.0 }),
        ..Default::default()
    }
}

#[expect(clippy::cast_precision_loss, reason = "rows and columns of a page")]
pub(crate) fn small(number: usize) -> f32 {
    number as f32
}
