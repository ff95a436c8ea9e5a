//! Puts a table on pages of A4: heads on each page, a line between rows, columns of the same width.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::Stroke;

use crate::card::Pen;
use crate::page::{HEIGHT, MARGIN, WIDTH, document, head, small, typesetter};
use crate::typesetter::{Face, Room};
use crate::{CardError, List};

/// The rows of a page, besides its heads.
const ROWS: usize = 30;
/// Between two columns, in points.
const BESIDE: f32 = 8.0;
/// Between a line and what stands above it.
const ABOVE: f32 = 3.0;

const HEAD: Face = Face { size: 8.0, is_bold: true, gray: 90, is_typed: false };
const CELL: Face = Face { size: 10.0, is_bold: false, gray: 0, is_typed: false };

/// Writes a table as a PDF; the same table is always the same bytes. What does not fit its cell gets smaller, then is cut.
///
/// # Errors
/// The document cannot be written.
pub fn list(list: &List) -> Result<Vec<u8>, CardError> {
    let mut typesetter = typesetter(&list.language);
    let mut document = document(&list.title, &list.language, typesetter.is_rtl());
    let pages: Vec<&[Vec<String>]> = list.rows.chunks(ROWS).collect();
    for (nth, rows) in pages.iter().enumerate() {
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).expect("A4 is a size");
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let mut pen = Pen { typesetter: &mut typesetter, surface: &mut surface };
        head(&mut pen, &list.title, &format!("{} / {}", nth + 1, pages.len()));
        line(&mut pen, &list.heads, (HEAD, 0));
        for (at, row) in rows.iter().enumerate() {
            line(&mut pen, row, (CELL, at + 1));
        }
        if let Some(rules) = rules(rows.len()) {
            surface.set_fill(None);
            surface.set_stroke(Some(thin()));
            surface.draw_path(&rules);
        }
        surface.finish();
        page.finish();
    }
    document.finish().map_err(|error| CardError::Pdf(error.to_string()))
}

/// Draws the cells of a row, the first where lines begin.
fn line(pen: &mut Pen<'_, '_>, cells: &[String], (face, at): (Face, usize)) {
    let is_rtl = pen.typesetter.is_rtl();
    let width = (WIDTH - 2.0 * MARGIN) / small(cells.len().max(1));
    let y = MARGIN + height() * small(at) + ABOVE;
    for (nth, cell) in cells.iter().enumerate() {
        let column = if is_rtl { cells.len() - 1 - nth } else { nth };
        let room = Room { width: width - BESIDE, height: height() - 2.0 * ABOVE };
        let block = pen.typesetter.set_or_cut(cell, face, room);
        pen.put(block.as_ref(), (MARGIN + width * small(column) + BESIDE / 2.0, y));
    }
}

/// The height of a row.
fn height() -> f32 {
    (HEIGHT - 2.0 * MARGIN) / small(ROWS + 1)
}

/// A line below the heads, and below each row.
fn rules(rows: usize) -> Option<Path> {
    let mut lines = PathBuilder::new();
    for at in 1..=rows + 1 {
        let y = MARGIN + height() * small(at);
        lines.move_to(MARGIN, y);
        lines.line_to(WIDTH - MARGIN, y);
    }
    lines.finish()
}

fn thin() -> Stroke {
    let paint = rgb::Color::new(190, 190, 190).into();
    Stroke { paint, width: 0.5, opacity: NormalizedF32::ONE, ..Default::default() }
}
