//! Draws the QR code of a link.

use krilla::geom::{Path, PathBuilder, Rect};
use qrcode::{Color, EcLevel, QrCode};

/// The side of the square that a code takes, in points: 27 mm.
pub(crate) const SIDE: f32 = 76.0;
/// The side of a module at most. A short link gets a smaller code, so that the gaps around it are four modules wide.
const LARGEST: f32 = 2.2;
/// The modules of a side at most (version 15): more are too fine for the camera of an old phone at this size.
const MODULES: usize = 77;

/// The dark modules of a code whose upper corner is at this place, aligned to the left or to the right of its square.
/// `None` if the link is too long.
pub(crate) fn draw(link: &str, (x, y): (f32, f32), is_right: bool) -> Option<Path> {
    let code = QrCode::with_error_correction_level(link, EcLevel::M).ok().filter(|code| code.width() <= MODULES)?;
    let width = code.width();
    #[expect(clippy::cast_precision_loss, reason = "at most 77")]
    let scale = |modules: usize| modules as f32;
    let unit = (SIDE / scale(width)).min(LARGEST);
    let x = if is_right { x + SIDE - unit * scale(width) } else { x };
    let mut path = PathBuilder::new();
    for (row, colors) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        // Dark neighbours are one rectangle: printers leave hairlines between two.
        for run in colors.chunk_by(|left, right| left == right) {
            if run[0] == Color::Dark {
                let [left, top] = [x + unit * scale(column), y + unit * scale(row)];
                path.push_rect(Rect::from_xywh(left, top, unit * scale(run.len()), unit)?);
            }
            column += run.len();
        }
    }
    path.finish()
}
