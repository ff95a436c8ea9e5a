//! Which way a language is written, and the marks that keep a text that way: nobody sees them, and clients obey them.
//!
//! A client takes the direction of a line from its first letter that has one, some of them even where that is isolated
//! (docs/platforms.md, "Right to left"). So a line that begins with a name of the other direction gets a mark at its start: one in Latin
//! letters where the language is written from right to left, one in Arabic letters where it is not. What a person wrote is isolated. Where
//! a language is written from right to left, so is all else in a sentence that may go the other way. What people copy or tap has marks
//! around it, and none within.

use std::str::FromStr as _;

use icu::locale::LocaleDirectionality;
use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

use super::is_blank;
use super::stretch::{Stretch, split};

/// Begins what goes from left to right, whatever it is.
const FROM_LEFT: char = '\u{2066}';

/// Begins what goes as the first of its letters does.
const OWN: char = '\u{2068}';

/// Ends what one of them has begun.
const END: char = '\u{2069}';

/// A letter from right to left that nobody sees.
const RIGHT: char = '\u{200F}';

/// A letter from left to right that nobody sees.
const LEFT: char = '\u{200E}';

/// Invisible characters that change the direction of what follows; a person's words may hold them, also unpaired. Those that are a letter
/// by themselves (U+061C, U+200E, U+200F) are none of them: once somebody's words are isolated, they reach no further than these.
pub(super) const DIRECTIONAL: [char; 9] =
    ['\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Direction {
    /// The direction of the script in which a language (BCP 47) is usually written, as CLDR has it; of one that it does not know, that
    /// of English.
    pub fn of(tag: &str) -> Self {
        let locale = icu::locale::Locale::from_str(tag).unwrap_or(icu::locale::Locale::UNKNOWN);
        let is_from_right = LocaleDirectionality::new_common().is_right_to_left(&locale.id);
        if is_from_right { Self::RightToLeft } else { Self::LeftToRight }
    }

    /// What HTML calls it, in the attribute `dir`.
    pub fn as_html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }

    /// Whether lines begin at the right.
    pub fn is_from_right(self) -> bool {
        self == Self::RightToLeft
    }

    /// The direction against it.
    pub fn other(self) -> Self {
        match self {
            Self::LeftToRight => Self::RightToLeft,
            Self::RightToLeft => Self::LeftToRight,
        }
    }

    /// The letter that nobody sees and that makes a line go this way.
    fn mark(self) -> char {
        match self {
            Self::LeftToRight => LEFT,
            Self::RightToLeft => RIGHT,
        }
    }
}

/// Whether a character is a mark of direction, be it one of ours or one that people type: nobody sees it.
pub fn is_directional(letter: char) -> bool {
    letter == '\u{61C}' || letter == LEFT || letter == RIGHT || DIRECTIONAL.contains(&letter)
}

/// The length of what can be seen of a text, in UTF-16 units: marks of direction take no room.
pub fn seen_len(text: &str) -> usize {
    text.chars().filter(|letter| !is_directional(*letter)).map(char::len_utf16).sum()
}

/// What ends all that is isolated at the end of a text and goes on there.
pub(crate) fn ends_of(text: &str) -> String {
    let mut depth = 0_usize;
    for letter in text.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            END => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    END.to_string().repeat(depth)
}

/// Whether a letter is written from right to left. A mark of direction can be one.
pub fn is_from_right(letter: char) -> bool {
    !letter.is_ascii() && of(letter) == Some(Direction::RightToLeft)
}

/// The direction of a letter; digits and signs have none of their own.
fn of(letter: char) -> Option<Direction> {
    let class = CodePointMapData::<BidiClass>::new().get(letter);
    if class == BidiClass::LeftToRight {
        Some(Direction::LeftToRight)
    } else if class == BidiClass::RightToLeft || class == BidiClass::ArabicLetter {
        Some(Direction::RightToLeft)
    } else {
        None
    }
}

/// The direction of the first letter that has one, whether or not it is isolated.
fn first(text: &str) -> Option<Direction> {
    text.chars().find_map(of)
}

/// Whether a text has letters of a direction, or signs that go as letters do (🆕); marks are none.
pub fn has_letters(text: &str, direction: Direction) -> bool {
    text.chars().any(|letter| !is_directional(letter) && of(letter) == Some(direction))
}

/// Whether a text within one from right to left goes the other way, as a name in Latin letters does. What is isolated in it already
/// does not count.
pub(super) fn is_foreign(text: &str) -> bool {
    let (mut depth, mut has_letters) = (0_usize, false);
    for letter in text.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            END => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            letter => match of(letter) {
                Some(Direction::RightToLeft) => return false,
                Some(Direction::LeftToRight) => has_letters = true,
                None => {}
            },
        }
    }
    has_letters
}

/// A text that keeps its own direction, whatever stands around it.
pub(super) fn isolated(text: &str) -> String {
    format!("{OWN}{text}{END}")
}

/// A text that goes from left to right, whatever stands around it: the slash stays before its command.
pub(super) fn from_left(text: &str) -> String {
    format!("{FROM_LEFT}{text}{END}")
}

/// What stands before and behind something with a look of its own, so that it keeps its direction and has no mark within.
pub(super) const AROUND: (&str, &str) = ("\u{2068}", "\u{2069}");

/// The text with a mark at the start of each line that a client would not begin where lines of this direction do. One that holds nothing
/// but an address or a command goes its own way. Addresses, commands and moments in it may stand between marks of ours.
pub(super) fn begun(text: String, direction: Direction) -> String {
    if !direction.is_from_right() && !text.contains(is_from_right) {
        return text;
    }
    let begun = |line: &str| {
        if begins_elsewhere(line, direction) { format!("{}{line}", direction.mark()) } else { line.to_owned() }
    };
    text.split('\n').map(begun).collect::<Vec<_>>().join("\n")
}

fn begins_elsewhere(line: &str, direction: Direction) -> bool {
    let stretches = split(line);
    let is_copied = |stretch: &Stretch| match stretch {
        Stretch::Address(_) | Stretch::Command(_) => true,
        Stretch::Prose(words) => is_blank(words),
        Stretch::Moment(..) => false,
    };
    let first = stretches.iter().find_map(|stretch| first(stretch.words()));
    goes_elsewhere(first, direction) && !stretches.iter().all(is_copied)
}

/// Whether a line whose first letter has this direction goes another way than the lines around it. One without such a letter begins at the
/// left.
fn goes_elsewhere(first: Option<Direction>, direction: Direction) -> bool {
    first.unwrap_or(Direction::LeftToRight) != direction
}

/// A line of a person's words alone, such as a name or a title, among lines of a direction: it begins where they do, and its signs stay
/// where they are. One that goes that way by itself needs nothing.
pub(super) fn among_lines(words: &str, direction: Direction) -> String {
    if is_blank(words) || !goes_elsewhere(first(words), direction) {
        return words.to_owned();
    }
    format!("{}{}", direction.mark(), isolated(words.replace(DIRECTIONAL, "").trim()))
}

#[cfg(test)]
mod tests {
    use super::super::language::{Language, Style};
    use super::super::{Arg, Locale, Text};
    use super::Direction::{LeftToRight, RightToLeft};
    use super::*;

    const ARABIC: &str = "
begins = مرحبًا { $name }، يمكنك كتابة { $command } أو { $code }.
ready = { $file } جاهز: { $link }
since = منذ { $since }
tools = الأدوات: { $tools }
kinds = { $kind ->
        [es] إسبانيا
       *[other] بلد آخر
    }
typed = /{ $name }
mark = { $mark } { $title }
steps =
    1. Twinbot هنا
    ثم { $step }
    أو { $step }
latin = Twinbot
";

    const ENGLISH: &str = "
accepted = { $name } has accepted “{ $title }”.
asked =
    Asked by { $name }
    { $name }: { $title }
ready = { $file } is ready
";

    fn said(text: &Text, style: Style) -> String {
        let (arabic, english) = (Language::load("ar", &[ARABIC]), Language::load("en", &[ENGLISH]));
        arabic.render(&english, text, style)
    }

    fn in_english(text: &Text) -> String {
        let english = Language::load("en", &[ENGLISH]);
        english.render(&english, text, Style::Prose)
    }

    fn accepted(name: &str, title: &str) -> Text {
        Text::new("accepted").arg("name", name).arg("title", title)
    }

    #[track_caller]
    fn check(text: &Text, shown: &str) {
        assert_eq!(said(text, Style::Prose), shown);
    }

    fn start() -> Text {
        Text::new("typed").arg("name", Arg::Verbatim("start".to_owned())).in_one_piece()
    }

    fn verbatim(words: &str) -> Arg {
        Arg::Verbatim(words.to_owned())
    }

    #[test]
    fn languages_go_the_way_of_their_script() {
        let is_from_right = |tag: &&str| Direction::of(tag).is_from_right();
        let tags = ["ar", "ar-TN", "he", "fa", "ur", "pa-Arab", "en-Arab"];
        assert!(tags.iter().all(is_from_right), "{tags:?}");
        let tags = ["en", "en-XA", "es", "el", "uk", "tr", "pa", "ar-Latn", "zz", "", "not a tag"];
        assert!(!tags.iter().any(is_from_right), "{tags:?}");
        assert_eq!(Locale::from_tag("ar").map(|arabic| arabic.text_direction().as_html()), Some("rtl"));
    }

    #[test]
    fn what_is_copied_and_what_people_wrote_is_set_apart_and_has_no_mark_within() {
        let text = Text::new("begins").arg("name", "Ana!").arg("command", start()).arg("code", verbatim("ab-12"));
        let shown = "مرحبًا \u{2068}Ana!\u{2069}، يمكنك كتابة \u{2066}/start\u{2069} أو \u{2068}ab-12\u{2069}.";
        check(&text, shown);
        assert_eq!(said(&text, Style::Plain), "مرحبًا Ana!، يمكنك كتابة /start أو ab-12.");
        let copied = Text::new("begins").arg("name", "نور").arg("command", Arg::Command(start()));
        check(
            &copied.arg("code", verbatim("✅")),
            "مرحبًا \u{2068}نور\u{2069}، يمكنك كتابة \u{2066}/start\u{2069} أو ✅.",
        );
    }

    #[test]
    fn a_line_that_begins_with_a_latin_word_begins_at_the_right() {
        let link = || Arg::Address("https://b.example/a_".to_owned());
        let text = Text::new("ready").arg("file", verbatim("plan.pdf")).arg("link", link());
        check(&text, "\u{200F}\u{2068}plan.pdf\u{2069} جاهز: \u{2066}https://b.example/a_\u{2069}");
        let arabic = Text::new("ready").arg("file", verbatim("خطة.pdf")).arg("link", link());
        check(&arabic, "\u{2068}خطة.pdf\u{2069} جاهز: \u{2066}https://b.example/a_\u{2069}");
        let steps = Text::new("steps").arg("step", "Ana\nاليوم\nLea");
        check(
            &steps,
            "\u{200F}1. Twinbot هنا\nثم \u{2068}Ana\u{2069}\n\u{2068}اليوم\u{2069}\n\u{200F}\u{2068}Lea\u{2069}\n\
             أو \u{2068}Ana\u{2069}\n\u{2068}اليوم\u{2069}\n\u{200F}\u{2068}Lea\u{2069}",
        );
        check(
            &Text::new("mark").arg("mark", verbatim("✅")).arg("title", "Rivers"),
            "\u{200F}✅ \u{2068}Rivers\u{2069}",
        );
        check(&Text::new("mark").arg("mark", verbatim("✅")).arg("title", "أنهار"), "✅ \u{2068}أنهار\u{2069}");
        check(&Text::words("Rivers"), "Rivers");
    }

    #[test]
    fn a_line_that_begins_with_an_arabic_word_begins_at_the_left_where_all_others_do() {
        let arabic = "\u{200E}\u{2068}نور\u{2069} has accepted “\u{2068}Rivers\u{2069}”.";
        assert_eq!(in_english(&accepted("نور", "Rivers")), arabic);
        let latin = "\u{2068}Ana\u{2069} has accepted “\u{2068}أنهار\u{2069}”.";
        assert_eq!(in_english(&accepted("Ana", "أنهار")), latin, "that line begins there by itself");
        let asked = Text::new("asked").arg("name", "نور").arg("title", "One\nاثنان!");
        assert_eq!(
            in_english(&asked),
            "Asked by \u{2068}نور\u{2069}\n\u{200E}\u{2068}نور\u{2069}: \u{2068}One\u{2069}\n\
             \u{200E}\u{2068}اثنان!\u{2069}"
        );
        let ready = |file: &str| in_english(&Text::new("ready").arg("file", verbatim(file)));
        assert_eq!(ready("خطة (1).pdf"), "\u{200E}\u{2068}خطة (1).pdf\u{2069} is ready");
        assert_eq!(ready("plan (1).pdf"), "plan (1).pdf is ready");
    }

    /// Whoever gets a message may read English alone.
    #[test]
    fn a_line_in_english_is_english_in_every_language_and_keeps_its_own_direction() {
        let line = || accepted("نور", "Rivers").in_english();
        let english = in_english(&line());
        check(&line(), &english);
        let among = Text::new("mark").arg("mark", verbatim("✅")).arg("title", line());
        check(&among, &format!("\u{200F}✅ \u{2068}{english}\u{2069}"));
        assert_eq!(said(&among, Style::Plain), "✅ نور has accepted “Rivers”.");
    }

    #[test]
    fn a_line_of_something_to_copy_goes_its_own_way() {
        let text = |mark: Arg, title: &str| Text::new("mark").arg("mark", mark).arg("title", title);
        let marked = said(&text(Arg::Address("https://b.example".to_owned()), ""), Style::Marked);
        assert!(!marked.contains(RIGHT), "{marked:?}");
        let marked = said(&text(Arg::Command(start()), "Ana"), Style::Marked);
        assert!(marked.starts_with(RIGHT), "{marked:?}");
        assert_eq!(said(&start(), Style::Prose), "/start", "a command alone is copied whole");
    }

    #[test]
    fn names_in_other_letters_are_set_apart_in_a_list_and_no_sentence_of_ours_is() {
        let tools = vec![Text::new("latin"), Text::new("since").arg("since", "2026"), Text::words("C++")];
        let shown = said(&Text::new("tools").arg("tools", tools), Style::Prose);
        for part in ["\u{2068}Twinbot\u{2069}", "منذ \u{2068}2026\u{2069}", "\u{2068}C++\u{2069}"] {
            assert!(shown.contains(part), "{part:?} in {shown:?}");
        }
        assert!(!shown.contains("\u{2068}منذ"), "{shown:?}");
    }

    #[test]
    fn a_moment_is_set_apart_as_a_whole() {
        let since = said(&Text::new("since").arg("since", Arg::Day(1_795_455_600_000)), Style::Prose);
        let day = since.strip_prefix("منذ \u{2068}").and_then(|rest| rest.strip_suffix('\u{2069}'));
        assert!(day.is_some_and(|day| !day.is_empty() && !day.contains([OWN, END])), "{since:?}");
    }

    #[test]
    fn a_key_still_chooses() {
        check(&Text::new("kinds").arg("kind", Arg::Key("es".to_owned())), "إسبانيا");
        check(&Text::new("kinds").arg("kind", Arg::Key("pl".to_owned())), "بلد آخر");
    }

    #[test]
    fn words_alone_begin_where_the_lines_around_them_do() {
        assert_eq!(among_lines(" Rivers\u{202E}! ", RightToLeft), "\u{200F}\u{2068}Rivers!\u{2069}");
        assert_eq!(among_lines("24", RightToLeft), "\u{200F}\u{2068}24\u{2069}");
        assert_eq!(among_lines("24 نهرا!", LeftToRight), "\u{200E}\u{2068}24 نهرا!\u{2069}");
        for (words, direction) in [("أنهار!", RightToLeft), ("", RightToLeft), (" ", RightToLeft)] {
            assert_eq!(among_lines(words, direction), words);
        }
        for words in ["Rivers أنهار!", "24!", ""] {
            assert_eq!(among_lines(words, LeftToRight), words);
        }
    }

    #[test]
    fn marks_of_direction_are_no_letters_and_take_no_room() {
        let marks = ['\u{61C}', '\u{200E}', '\u{200F}', '\u{202E}', '\u{2066}', '\u{2069}'];
        assert!(marks.into_iter().all(is_directional) && !['a', 'ن', '\u{200D}', ' '].into_iter().any(is_directional));
        assert_eq!(seen_len("\u{200F}✅ \u{2068}Ana🎒\u{2069}\u{61C}"), 7);
        assert!(!has_letters("\u{200E}✅ 24", LeftToRight) && !has_letters("\u{200F}Ana", RightToLeft));
        assert!(has_letters("🆕 24", LeftToRight) && has_letters("Ana نور", RightToLeft));
    }

    #[test]
    fn what_is_open_at_the_end_of_a_text_is_ended() {
        for (text, ends) in [("\u{2068}a\u{2069} \u{2066}b \u{2068}c", 2), ("\u{2068}a\u{2069}", 0), ("\u{2069}a", 0)] {
            assert_eq!(ends_of(text), "\u{2069}".repeat(ends), "{text:?}");
        }
    }

    #[test]
    fn only_what_is_not_isolated_makes_a_text_foreign() {
        assert!(is_foreign("Twinbot 2") && is_foreign("\u{2068}نور\u{2069} Twinbot"));
        assert!(!is_foreign("✅ \u{2068}Rivers\u{2069}") && !is_foreign("24") && !is_foreign("Twinbot هنا"));
    }
}
