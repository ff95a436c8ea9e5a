//! Signs and spaces: quotation marks, the spaces beside them, what no text may have.

use super::parse::GAP;
use super::style::Style;
use super::{Flaw, Said};
use crate::text::is_directional;

/// What no text may contain: front ends escape every text, so that markup would be shown as it stands.
const MARKUP: [&str; 11] = ["<", ">", "**", "__", "`", "](", "&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;"];

/// All quotation marks but the straight ones, which no language has.
const QUOTES: [char; 9] = ['“', '”', '„', '‟', '«', '»', '‘', '’', '‚'];

/// Stands in words, too.
const APOSTROPHE: char = '’';

/// Signs before which no space stands, unless the language wants one.
const SIGNS: [char; 9] = [':', ';', '?', '!', '.', ',', '؟', '؛', '،'];

/// What is wrong with the signs of a text.
pub(super) fn flaws(name: &str, said: &Said, style: &Style) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for wording in &said.wordings {
        flaws.extend(untidy(wording));
        let letters: Vec<char> = wording.chars().collect();
        let at = |at: usize| Place { letters: &letters, at };
        flaws.extend((0..letters.len()).flat_map(|nth| at(nth).flaws(style)));
        flaws.extend(unpaired(&letters, style));
        let never = style.never(name, wording).into_iter();
        flaws.extend(never.map(|letters| {
            Flaw::new(format!("it has “{letters}”"), "check.txt says why no text has it; say it otherwise")
        }));
        flaws.extend(named_command(wording));
        // Whether the name of an office takes an article, and which, nobody knows: "the Ministry of X", but "Schools of X".
        if said.variables.contains("operator") && !wording.contains(&format!(": {GAP}")) {
            let to_do = "let the name stand behind a colon, as it may be of any gender and number";
            flaws.push(Flaw::new("{ $operator } stands in a sentence", to_do));
        }
    }
    flaws
}

/// Markup, spaces where nobody sees them, and signs that steer the layout.
fn untidy(wording: &str) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if wording.trim() != wording || wording.contains("  ") || wording.contains(['\t', '\u{FEFF}']) {
        flaws.push(Flaw::new(format!("{wording:?} has needless spaces"), "take them out"));
    }
    let markup = MARKUP.iter().filter(|markup| wording.contains(*markup));
    flaws.extend(markup.map(|markup| Flaw::new(format!("“{markup}” is shown as it stands"), "write it in words")));
    let steers = |letter: &char| matches!(letter, '\u{AD}' | '\u{200B}' | '\u{2060}') || is_directional(*letter);
    let steers = wording.chars().filter(steers);
    flaws.extend(steers.map(|letter| {
        let wrong = format!("it has U+{:04X}, which nobody sees", u32::from(letter));
        Flaw::new(wrong, "take it out: the program puts marks of direction by itself")
    }));
    if wording.contains("...") {
        flaws.push(Flaw::new("it has three dots", "write the one sign …"));
    }
    flaws
}

/// One letter of a wording, with those around it.
#[derive(Clone, Copy)]
struct Place<'a> {
    letters: &'a [char],
    at: usize,
}

impl Place<'_> {
    fn letter(self) -> char {
        self.letters.get(self.at).copied().unwrap_or_default()
    }

    fn before(self) -> Option<char> {
        self.letters.get(self.at.checked_sub(1)?).copied()
    }

    fn after(self) -> Option<char> {
        self.letters.get(self.at + 1).copied()
    }

    /// The letters around it, by which people find it.
    fn around(self) -> String {
        let (from, to) = (self.at.saturating_sub(12), self.letters.len().min(self.at + 8));
        let around: String = self.letters.get(from..to).unwrap_or_default().iter().collect();
        around.replace(GAP, "…")
    }

    fn flaws(self, style: &Style) -> Vec<Flaw> {
        [self.quote(style), self.sign(style), self.within(style)].into_iter().flatten().collect()
    }

    /// A quotation mark that the language does not have.
    fn quote(self, style: &Style) -> Option<Flaw> {
        let letter = self.letter();
        let is_apostrophe =
            letter == APOSTROPHE && self.before().is_some_and(|one| one.is_alphanumeric() || one == GAP);
        let is_known = style.quotes.iter().any(|(open, close)| [*open, *close].contains(&letter));
        let is_straight = letter == '"' || letter == '\'';
        if !(is_straight || QUOTES.contains(&letter)) || is_apostrophe || is_known {
            return None;
        }
        let pairs: Vec<String> = style.quotes.iter().map(|(open, close)| format!("{open}…{close}")).collect();
        let to_do = format!("write {}, or {APOSTROPHE} for an apostrophe", pairs.join(" or "));
        Some(Flaw::new(format!("{letter} in “{}” is none of the language’s quotation marks", self.around()), to_do))
    }

    /// The space before a sign.
    fn sign(self, style: &Style) -> Option<Flaw> {
        let letter = self.letter();
        // A point before a letter begins the ending of a file.
        let is_sign = SIGNS.contains(&letter)
            && !(['.', ','].contains(&letter) && self.after().is_some_and(char::is_alphanumeric));
        let before = self.before().filter(|_| is_sign)?;
        let wanted = style.space_before(letter);
        let is_right = match (before.is_whitespace().then_some(before), wanted) {
            (Some(space), wanted) => Some(space) == wanted,
            (None, None) => true,
            // Between other letters it is no sign of a sentence, as in 17:05; and of ?! the first one has the space.
            (None, Some(_)) => !self.ends_here() || SIGNS.contains(&before),
        };
        (!is_right).then(|| self.spaced("before", wanted))
    }

    /// Whether a word or the text ends behind it.
    fn ends_here(self) -> bool {
        self.after().is_none_or(|next| next.is_whitespace() || QUOTES.contains(&next) || next == ')')
    }

    /// The space inside of a quotation mark.
    fn within(self, style: &Style) -> Option<Flaw> {
        let letter = self.letter();
        let is_apostrophe = letter == APOSTROPHE;
        let inside = style.quotes.iter().find_map(|(open, close)| match letter {
            letter if letter == *open => Some(self.after()),
            letter if letter == *close && !is_apostrophe => Some(self.before()),
            _ => None,
        })?;
        let wanted = style.space_within(letter);
        let is_right = inside.filter(|inside| inside.is_whitespace()) == wanted;
        (!is_right).then(|| self.spaced("inside of", wanted))
    }

    fn spaced(self, place: &str, wanted: Option<char>) -> Flaw {
        let wrong = format!("a wrong space {place} {} in “{}”", self.letter(), self.around());
        let to_do = match wanted {
            Some(space) => format!("write U+{:04X} there", u32::from(space)),
            None => "write none there".to_owned(),
        };
        Flaw::new(wrong, to_do)
    }
}

/// Quotation marks that open and do not close, or the other way round.
fn unpaired(letters: &[char], style: &Style) -> Vec<Flaw> {
    let is_shared = |mark: &char| {
        style.quotes.iter().filter(|(open, close)| open == mark || close == mark).count() > 1 || *mark == APOSTROPHE
    };
    let mut flaws = Vec::new();
    for (open, close) in style.quotes.iter().filter(|(open, close)| !is_shared(open) && !is_shared(close)) {
        let mut depth = 0_i32;
        let mut is_wrong = false;
        for letter in letters {
            depth += i32::from(letter == open) - i32::from(letter == close);
            is_wrong |= depth < 0;
        }
        if is_wrong || depth != 0 {
            let wording: String = letters.iter().collect();
            let wrong = format!("{open} and {close} are no pairs in “{}”", wording.replace(GAP, "…"));
            flaws.push(Flaw::new(wrong, "open and close each quotation in the same variant"));
        }
    }
    flaws
}

/// A command in a text. Each platform calls it otherwise, one of them in each language: a text takes it as a variable
/// (`Platform::command`).
fn named_command(wording: &str) -> Option<Flaw> {
    let words = wording.split(|letter: char| letter.is_whitespace() || "“«(‘„".contains(letter));
    let mut names = words.filter_map(|word| word.strip_prefix('/'));
    let name = names.find(|name| name.starts_with(char::is_alphabetic))?;
    Some(Flaw::new(format!("it names the command /{name}"), "let the program fill it in, as English does"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is wrong with a text of a language that is written so.
    fn wrong(wording: &str, style: &str) -> Vec<String> {
        let said = Said { wordings: vec![wording.to_owned()], ..Said::default() };
        let (style, _) = Style::read(style);
        flaws("home-title", &said, &style).into_iter().map(|flaw| flaw.wrong).collect()
    }

    const FRENCH: &str = "quotes « » “ ”\nspace U+202F before ; ! ?\nspace U+00A0 before :\nspace U+00A0 within « »";
    const GERMAN: &str = "quotes „ “ ‚ ‘";
    const ENGLISH: &str = "quotes “ ” ‘ ’";

    #[test]
    fn what_is_written_well_is_right() {
        for (wording, style) in [
            ("Le projet «\u{A0}}\u{A0}» attend\u{A0}: réponds\u{202F}! C’est à 17:05\u{202F}?!", FRENCH),
            ("„}“ wartet, bitte „‚Ja‘ oder ‚Nein‘“ drücken …", GERMAN),
            ("Ana’s “}” has ‘one’ list.pdf (1/2 and/or .csv)", ENGLISH),
            ("}’s project", ENGLISH),
        ] {
            assert_eq!(wrong(wording, style), [""; 0], "{wording}");
        }
    }

    #[test]
    fn signs_of_another_language_are_found() {
        for (wording, style) in [
            ("Das \"Projekt\"", GERMAN),
            ("Das ”Projekt", GERMAN),
            ("“Projekt„", GERMAN),
            ("„Projekt", GERMAN),
            ("L'école", FRENCH),
            ("Envoyer ?", FRENCH),
            ("Envoyer?", FRENCH),
            ("« Projet »", FRENCH),
            ("«Projet»", FRENCH),
            ("Send !", ENGLISH),
            ("a “ b”", ENGLISH),
            ("and so on...", ENGLISH),
        ] {
            assert_ne!(wrong(wording, style), [""; 0], "{wording}");
        }
    }

    #[test]
    fn what_no_text_may_have_is_found() {
        for wording in ["**bold**", "a  b", " a", "a\u{2068}b\u{2069}", "Press /start", "See “/inicio”", "soft\u{AD}ly"]
        {
            assert_ne!(wrong(wording, ENGLISH), [""; 0], "{wording:?}");
        }
        for mark in ['\u{61C}', '\u{200E}', '\u{200F}', '\u{202B}', '\u{2067}'] {
            assert_ne!(wrong(&format!("نهر {mark}2"), ENGLISH), [""; 0], "{mark:?}");
        }
        assert_eq!(wrong("1/2, and/or https://a/b", ENGLISH), [""; 0]);
        assert_eq!(wrong("El alumnado", "never alumn"), ["it has “alumn”"]);
    }

    #[test]
    fn what_may_be_the_same_as_in_english_has_the_same_rules() {
        for wording in ["**Podcast**", "Pod\u{AD}cast", "\"Podcast\"", "Podcast !"] {
            let style = format!("{ENGLISH}\nsame home-title");
            assert_ne!(wrong(wording, &style), [""; 0], "{wording:?}");
        }
    }

    #[test]
    fn the_name_of_an_office_stands_alone() {
        let wrong = |wording: &str| {
            let variables = ["operator".to_owned()].into();
            let said = Said { wordings: vec![wording.to_owned()], variables, ..Said::default() };
            flaws("privacy", &said, &Style::default()).len()
        };
        assert_eq!((wrong("Responsible: }"), wrong("It is run by }.")), (0, 1));
    }
}
