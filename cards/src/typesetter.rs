//! Sets text: shapes it, breaks it into lines that fit a box, and draws them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
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

/// A text as one paragraph a line, without what is no letter. Among letters from right to left, commands are isolated.
fn plain(text: &str, is_rtl: bool) -> Cow<'_, str> {
    let is_control = |letter: char| letter.is_control() && letter != '\n';
    let text = if text.contains(is_control) { Cow::Owned(text.replace(is_control, " ")) } else { Cow::Borrowed(text) };
    if is_rtl && command(&text).is_some() { Cow::Owned(isolated(&text)) } else { text }
}

/// A text in which each command is a piece of its own that runs from left to right: the slash stays before its name (`/login`), and what
/// it is given behind it (`/claim code:ab12`).
fn isolated(text: &str) -> String {
    let (mut isolated, mut rest) = (String::with_capacity(text.len() + 16), text);
    while let Some(found) = command(rest) {
        isolated.push_str(&rest[..found.start]);
        isolated.extend(["\u{2066}", &rest[found.clone()], "\u{2069}"]);
        rest = &rest[found.end..];
    }
    isolated + rest
}

/// Where the first command stands in a text: at its beginning, behind a space, or behind what opens a quotation.
fn command(text: &str) -> Option<Range<usize>> {
    let begins = |(at, _): &(usize, &str)| {
        let before = text[..*at].chars().next_back();
        before.is_none_or(|before| before.is_whitespace() || "([{«“„‘\"'".contains(before))
            && text[at + 1..].starts_with(|letter: char| letter.is_ascii_alphabetic())
    };
    let (start, _) = text.match_indices('/').find(begins)?;
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    let name = text[start + 1..].find(|letter| !is_name(letter)).map_or(text.len(), |length| start + 1 + length);
    let mut end = name;
    while let Some(option) = text[end..].strip_prefix(' ').and_then(option) {
        end += 1 + option.len();
    }
    Some(start..end)
}

/// What a command is given, as in `code:ab12`, where a text begins with that.
fn option(text: &str) -> Option<&str> {
    let word = text.split(char::is_whitespace).next()?;
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '،', '؛', '؟', ')', ']', '»', '”']);
    let (name, value) = word.split_once(':')?;
    let is_one = !name.is_empty() && name.chars().all(char::is_alphanumeric) && !value.is_empty() && value.is_ascii();
    is_one.then_some(word)
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

#[cfg(test)]
mod tests {
    use super::*;

    const FACE: Face = Face { size: 10.0, is_bold: false, gray: 0, is_typed: false };
    const HEBREW: &str = "או כתבו /login בצ'אט ואז את זה.";

    /// The letters of a text as they are read from the left to the right of one line.
    fn from_left_to_right(text: &str, layout: &Layout<()>) -> String {
        let mut lines = layout.lines();
        let line = lines.next().expect("a line");
        assert!(lines.next().is_none(), "it fits one line");
        let clusters = line.runs().flat_map(|run| {
            let clusters: Vec<_> = run.visual_clusters().map(|cluster| cluster.text_range()).collect();
            clusters
        });
        clusters.map(|range| &text[range]).collect::<String>().replace(['\u{2066}', '\u{2069}'], "")
    }

    fn set(text: &str, is_rtl: bool) -> String {
        let mut typesetter = Typesetter::new(is_rtl);
        let block = typesetter.set(text, FACE, Room { width: 400.0, height: 20.0 }).expect("it fits");
        from_left_to_right(&block.text, &block.layout)
    }

    #[test]
    fn a_command_among_letters_from_right_to_left_keeps_its_slash_before_it() {
        for text in [HEBREW, "أو اكتب /login في المحادثة ثم هذا.", "(/login) או", "כתבו «/login»", "/login"]
        {
            let drawn = set(text, true);
            assert!(drawn.contains("/login"), "{drawn}");
        }
        // Where nothing is done about it, the slash stands behind the name for whoever reads that from the left.
        let mut typesetter = Typesetter::new(true);
        let way = (TextWrapMode::Wrap, OverflowWrap::Normal);
        let layout = typesetter.lay_out(HEBREW, FACE, way, 400.0);
        assert!(from_left_to_right(HEBREW, &layout).contains("login/"));
    }

    #[test]
    fn what_a_command_is_given_stays_behind_it() {
        let drawn = set("כתבו /claim code:ab12-cd34 לבוט.", true);
        assert!(drawn.contains("/claim code:ab12-cd34"), "{drawn}");
        assert!(set("כתבו /claim code:ab12.", true).contains("/claim code:ab12"));
    }

    /// What stands on the cards and lists of a class in Arabic: names, labels, sentences, passwords, numbers and quotation marks.
    const ARABIC: [&str; 9] = [
        "محمد علي أحمد، لؤلؤة الخطيب، آية الله يوسف، هدى إسماعيل، رائد عبدالرؤوف",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي ءآأؤإئةى",
        "لا لأ لإ لآ تُرسلُ غدًا شكرًا مدرّسةٌ ـ",
        "سحابة-ليمون-نهر",
        "اسم المستخدم، كلمة المرور",
        "بطاقات الدخول إلى «Rivers of Europe!»",
        "للدخول: فتح البوت، ثم الضغط على «دخول التلاميذ»؛ أو كتابة /claim code:ab12 هنا؟ (كلمة المرور لك وحدك…)",
        "0123456789 – ٠١٢٣٤٥٦٧٨٩ ٪ 1 / 3",
        "ana.lopez",
    ];

    /// The glyphs of a text with the letters that they stand for, without marks that have no look.
    fn glyphs_of(text: &str, is_bold: bool) -> Vec<(String, u32)> {
        let mut typesetter = Typesetter::new(true);
        let room = Room { width: 1_000.0, height: 100.0 };
        let block = typesetter.set(text, Face { is_bold, ..FACE }, room).expect("it fits");
        let mut glyphs = Vec::new();
        for line in block.layout.lines() {
            for run in line.runs() {
                for cluster in run.visual_clusters() {
                    let letters = &block.text[cluster.text_range()];
                    if !letters.contains(['\u{2066}', '\u{2069}']) {
                        glyphs.extend(cluster.glyphs().map(|glyph| (letters.to_owned(), glyph.id)));
                    }
                }
            }
        }
        glyphs
    }

    #[test]
    fn the_font_has_every_letter_of_a_class_in_arabic() {
        for (text, is_bold) in ARABIC.into_iter().flat_map(|text| [(text, false), (text, true)]) {
            let glyphs = glyphs_of(text, is_bold);
            let missing: Vec<&String> = glyphs.iter().filter(|(_, id)| *id == 0).map(|(letters, _)| letters).collect();
            assert!(missing.is_empty() && glyphs.len() > 5, "{missing:?} of {text}");
        }
        assert!(glyphs_of("名前", false).iter().all(|(_, id)| *id == 0), "a letter that it lacks is noticed");
    }

    #[test]
    fn letters_of_arabic_take_the_form_of_their_place() {
        let ids = |text: &str| glyphs_of(text, false).into_iter().map(|(_, id)| id).collect::<Vec<_>>();
        let (alone, joined) = (ids("ب"), ids("ببب"));
        assert_eq!((alone.len(), joined.len()), (1, 3));
        assert!(joined.iter().all(|id| *id != alone[0]), "{joined:?} {alone:?}");
        assert!(joined[0] != joined[1] && joined[1] != joined[2] && joined[0] != joined[2], "{joined:?}");
    }

    #[test]
    fn only_commands_are_isolated_and_only_where_letters_run_from_right_to_left() {
        assert_eq!(plain(HEBREW, false), HEBREW);
        assert_eq!(plain("או /login, או /help.", true), "או \u{2066}/login\u{2069}, או \u{2066}/help\u{2069}.");
        for text in ["https://chat.example/abc", "24/7", "יום/לילה", "\u{2066}/login\u{2069} או", "א/login", "/"]
        {
            assert_eq!(plain(text, true), text);
        }
    }
}
