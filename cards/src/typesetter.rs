//! Sets text: shapes it, breaks it into lines that fit a box, and draws them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use krilla::color::rgb;
use krilla::geom::Point;
use krilla::num::NormalizedF32;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::fontique::{Blob, Collection, CollectionOptions};
use parley::layout::{Alignment, Layout, Run};
use parley::style::{FontFamily, FontFamilyName, FontWeight, OverflowWrap, StyleProperty, TextWrapMode};
use parley::{BaseDirection, FontContext, LayoutContext};

const REGULAR: &[u8] = include_bytes!("../fonts/DejaVuSans.ttf");
const BOLD: &[u8] = include_bytes!("../fonts/DejaVuSans-Bold.ttf");
const FAMILY: &str = "DejaVu Sans";
/// The smallest size of letters, in points: people read it, if with an effort.
const SMALLEST: f32 = 5.0;
/// From size to size when letters have to become smaller.
const STEP: f32 = 0.5;

/// How a text looks.
#[derive(Clone, Copy)]
pub(crate) struct Face {
    /// The size of the letters where there is room, in points.
    pub(crate) size: f32,
    pub(crate) is_bold: bool,
    /// 0 is black, 255 is white.
    pub(crate) gray: u8,
    /// Whether it is typed letter by letter: on one line where possible, and in the direction of its own letters.
    pub(crate) is_typed: bool,
}

/// The room that a text has, in points.
#[derive(Clone, Copy)]
pub(crate) struct Room {
    pub(crate) width: f32,
    pub(crate) height: f32,
}

/// A text in its lines.
pub(crate) struct Block<'t> {
    text: Cow<'t, str>,
    layout: Layout<()>,
    gray: u8,
}

/// Has the fonts, and knows on which side lines begin.
pub(crate) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    known: HashMap<u64, Font>,
    is_rtl: bool,
}

impl Typesetter {
    pub(crate) fn new(is_rtl: bool) -> Self {
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut fonts = FontContext { collection, ..Default::default() };
        for bytes in [REGULAR, BOLD] {
            fonts.collection.register_fonts(Blob::new(Arc::new(bytes)), None);
        }
        Self { fonts, layouts: LayoutContext::new(), known: HashMap::new(), is_rtl }
    }

    pub(crate) fn is_rtl(&self) -> bool {
        self.is_rtl
    }

    /// Sets a text as large as it fits; `None` if it does not even fit in the smallest letters.
    pub(crate) fn set<'t>(&mut self, text: &'t str, face: Face, room: Room) -> Option<Block<'t>> {
        let text = plain(text, self.is_rtl && !face.is_typed);
        self.fit(text, face, room)
    }

    /// Sets a text as large as it fits, and cuts it where it does not.
    pub(crate) fn set_or_cut<'t>(&mut self, text: &'t str, face: Face, room: Room) -> Option<Block<'t>> {
        let text = plain(text, self.is_rtl && !face.is_typed);
        // A text that fits is shorter than this by far.
        let few: String = text.chars().take(2_000).collect();
        if few.len() == text.len()
            && let Some(block) = self.fit(text, face, room)
        {
            return Some(block);
        }
        let ends: Vec<usize> = few.char_indices().map(|(at, _)| at).collect();
        let cut = |end: usize| format!("{}…", few[..end].trim_end());
        let too_long = ends.partition_point(|end| self.fit(Cow::Owned(cut(*end)), face, room).is_some());
        self.fit(Cow::Owned(cut(ends[too_long.checked_sub(1)?])), face, room)
    }

    fn fit<'t>(&mut self, text: Cow<'t, str>, face: Face, room: Room) -> Option<Block<'t>> {
        let whole = if face.is_typed { TextWrapMode::NoWrap } else { TextWrapMode::Wrap };
        // First without breaking words, then, where one is wider than the room, anywhere.
        let ways = [(whole, OverflowWrap::Normal), (TextWrapMode::Wrap, OverflowWrap::Anywhere)];
        for way in ways {
            let mut size = face.size;
            while size >= SMALLEST {
                let layout = self.lay_out(&text, Face { size, ..face }, way, room.width);
                if fits(&layout, room) {
                    return Some(Block { text, layout, gray: face.gray });
                }
                size -= STEP;
            }
        }
        None
    }

    fn lay_out(&mut self, text: &str, face: Face, way: (TextWrapMode, OverflowWrap), width: f32) -> Layout<()> {
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        let names = [FontFamilyName::Named(Cow::Borrowed(FAMILY))];
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&names))));
        builder.push_default(StyleProperty::FontSize(face.size));
        builder.push_default(StyleProperty::FontWeight(if face.is_bold {
            FontWeight::BOLD
        } else {
            FontWeight::NORMAL
        }));
        builder.push_default(StyleProperty::TextWrapMode(way.0));
        builder.push_default(StyleProperty::OverflowWrap(way.1));
        builder.set_base_direction(match (face.is_typed, self.is_rtl) {
            (true, _) => BaseDirection::Auto,
            (false, true) => BaseDirection::Rtl,
            (false, false) => BaseDirection::Ltr,
        });
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width));
        layout.align(if self.is_rtl { Alignment::Right } else { Alignment::Left }, Default::default());
        layout
    }

    /// Draws a text with its upper left corner at this place, in points.
    pub(crate) fn draw(&mut self, surface: &mut Surface<'_>, block: &Block<'_>, (left, top): (f32, f32)) {
        surface.set_fill(Some(fill(block.gray)));
        for line in block.layout.lines() {
            let y = top + line.metrics().baseline;
            let mut x = left + line.metrics().offset;
            for run in line.runs() {
                let begin = Point::from_xy(x, y);
                let (glyphs, width) = glyphs(&run);
                x += width;
                if let Some(font) = self.font(&run) {
                    surface.draw_glyphs(begin, &glyphs, font, &block.text, run.font_size(), false);
                }
            }
        }
    }

    fn font(&mut self, run: &Run<'_, ()>) -> Option<Font> {
        let font = run.font().clone();
        let (bytes, id) = font.data.into_raw_parts();
        if let Some(font) = self.known.get(&id) {
            return Some(font.clone());
        }
        let font = Font::new(bytes.into(), font.index)?;
        self.known.insert(id, font.clone());
        Some(font)
    }
}

impl Block<'_> {
    /// How tall it is, in points.
    pub(crate) fn height(&self) -> f32 {
        self.layout.height()
    }

    /// How wide its longest line is, in points.
    pub(crate) fn width(&self) -> f32 {
        self.layout.width()
    }
}

/// A colour between black (0) and white (255).
pub(crate) fn fill(gray: u8) -> Fill {
    let paint = rgb::Color::new(gray, gray, gray).into();
    Fill { paint, opacity: NormalizedF32::ONE, rule: Default::default() }
}

/// A text as one paragraph a line, without what is no letter. Among letters from right to left, a command keeps its slash
/// before it: `/login` is isolated.
fn plain(text: &str, is_rtl: bool) -> Cow<'_, str> {
    let is_control = |letter: char| letter.is_control() && letter != '\n';
    let text = if text.contains(is_control) { Cow::Owned(text.replace(is_control, " ")) } else { Cow::Borrowed(text) };
    let is_command =
        |word: &str| word.strip_prefix('/').is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()));
    if !is_rtl || !text.split(' ').any(is_command) {
        return text;
    }
    let isolated = |word: &str| match is_command(word) {
        true => {
            let end =
                word[1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(word.len(), |end| end + 1);
            format!("\u{2066}{}\u{2069}{}", &word[..end], &word[end..])
        }
        false => word.to_owned(),
    };
    Cow::Owned(text.split(' ').map(isolated).collect::<Vec<_>>().join(" "))
}

fn fits(layout: &Layout<()>, room: Room) -> bool {
    let wide = |line: parley::layout::Line<'_, ()>| {
        let metrics = line.metrics();
        metrics.advance - metrics.hanging_advance > room.width + 0.01
    };
    layout.height() <= room.height && !layout.lines().any(wide)
}

/// The glyphs of a run from left to right, and how far they go.
fn glyphs(run: &Run<'_, ()>) -> (Vec<KrillaGlyph>, f32) {
    let (size, mut width) = (run.font_size(), 0.0);
    let mut glyphs = Vec::<KrillaGlyph>::new();
    for cluster in run.visual_clusters() {
        if cluster.is_ligature_continuation() {
            if let Some(glyph) = glyphs.last_mut() {
                glyph.text_range.end = cluster.text_range().end.max(glyph.text_range.end);
                glyph.text_range.start = cluster.text_range().start.min(glyph.text_range.start);
            }
            continue;
        }
        for glyph in cluster.glyphs() {
            let [advance, right, up] = [glyph.advance, glyph.x, glyph.y].map(|points| points / size);
            let id = GlyphId::new(glyph.id);
            glyphs.push(KrillaGlyph::new(id, advance, right, up, 0.0, cluster.text_range(), None));
            width += glyph.advance;
        }
    }
    (glyphs, width)
}
