//! Lays out one card: the project and the name beside the code, then what the student types, then how to begin.

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::geom::Rect;
use krilla::surface::Surface;

use crate::typesetter::{Block, Face, Room, Typesetter, fill};
use crate::{Card, CardError, Labels, code};

/// Between the edge of a card and what stands on it, in points.
const PADDING: f32 = 10.0;
/// Between the code and the name: as wide as phones need it to tell where the code begins.
const BESIDE: f32 = 11.0;
/// Between two groups.
const GAP: f32 = 7.0;
/// Between two fields.
const FIELDS: f32 = 4.0;
/// Between the project and the name.
const NEAR: f32 = 1.5;

const PROJECT: Face = Face { size: 8.0, is_bold: false, gray: 90, is_typed: false };
const NAME: Face = Face { size: 15.0, is_bold: true, gray: 0, is_typed: false };
const LABEL: Face = Face { size: 7.0, is_bold: false, gray: 90, is_typed: false };
const VALUE: Face = Face { size: 12.5, is_bold: true, gray: 0, is_typed: true };
const BEGIN: Face = Face { size: 9.0, is_bold: false, gray: 0, is_typed: false };

/// Where a card is on its page, in points.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

/// What draws a page.
pub(crate) struct Pen<'a, 'p> {
    pub(crate) typesetter: &'a mut Typesetter,
    pub(crate) surface: &'a mut Surface<'p>,
}

impl Pen<'_, '_> {
    /// Draws a text at this place; says where it ends.
    pub(crate) fn put(&mut self, block: Option<&Block<'_>>, (x, y): (f32, f32)) -> f32 {
        let Some(block) = block else { return y };
        self.typesetter.draw(self.surface, block, (x, y));
        y + block.height()
    }

    fn cut(&mut self, text: &str, face: Face, (x, y): (f32, f32), room: Room) -> f32 {
        let block = self.typesetter.set_or_cut(text, face, room);
        self.put(block.as_ref(), (x, y))
    }

    /// A field that is typed: its label, and its value whole. `None` if it does not fit.
    fn field(&mut self, label: &str, value: &str, (x, y): (f32, f32), room: Room) -> Option<f32> {
        let under = self.cut(label, LABEL, (x, y), Room { height: LABEL.size * 1.3, ..room });
        let block = self.typesetter.set(value, VALUE, Room { height: room.height - (under - y), ..room })?;
        Some(self.put(Some(&block), (x, under)))
    }
}

/// Draws a card, which is the `nth` from 0. Gives what makes its code open the link when it is pressed: nobody can scan the screen
/// that they hold. Readers of screens say the name there.
///
/// # Errors
/// What has to be whole does not fit.
pub(crate) fn draw(
    pen: &mut Pen<'_, '_>,
    (nth, card): (usize, &Card),
    labels: &Labels,
    place: Place,
) -> Result<Option<Annotation>, CardError> {
    let (left, top) = (place.x + PADDING, place.y + PADDING);
    let (width, bottom) = (place.width - 2.0 * PADDING, place.y + place.height - PADDING);
    let is_rtl = pen.typesetter.is_rtl();
    let (mut text_left, mut text_width, mut pressed) = (left, width, None);
    if let Some(link) = &card.link {
        text_width -= code::SIDE + BESIDE;
        let code_left = if is_rtl { left } else { left + text_width + BESIDE };
        text_left = if is_rtl { left + code::SIDE + BESIDE } else { left };
        let code = code::draw(link, (code_left, top), !is_rtl).ok_or(CardError::Link(nth))?;
        pen.surface.set_fill(Some(fill(0)));
        pen.surface.draw_path(&code);
        pressed = Rect::from_xywh(code_left, top, code::SIDE, code::SIDE).map(|area| opens(link, area, &card.name));
    }
    let room = |height| Room { width: text_width, height };
    let under = pen.cut(&card.project, PROJECT, (text_left, top), room(2.4 * PROJECT.size)) + NEAR;
    pen.cut(&card.name, NAME, (text_left, under), room(top + code::SIDE - under));

    let room = Room { width, height: (LABEL.size + VALUE.size) * 1.25 };
    let mut y = top + code::SIDE + GAP;
    for (label, value) in [(&labels.user_name, &card.user_name), (&labels.password, &card.password)] {
        y = pen.field(label, value, (left, y), room).ok_or(CardError::TooLong(nth))? + FIELDS;
    }
    let begin = card.begin.join("\n");
    y += GAP - FIELDS;
    pen.cut(&begin, BEGIN, (left, y), Room { width, height: bottom - y });
    Ok(pressed)
}

fn opens(link: &str, area: Rect, name: &str) -> Annotation {
    let target = Target::Action(Action::Link(LinkAction::new(link.to_owned())));
    Annotation::new_link(LinkAnnotation::new(area, target), Some(name.to_owned()))
}
