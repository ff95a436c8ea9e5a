//! A day as people type it: in figures, or in words of their own language, of English, or of another one.
//!
//! Which words those are is left to locales/ (`day-words`). Languages have the same words for other things: "di" is Tuesday in German
//! and "of" in Italian, "mar" is March and Tuesday. So they are never read together.

use std::cmp::Reverse;

use jiff::civil::Weekday;

use super::Day;
use crate::text::{Locale, Text, folded, msg};

/// A shorter name of a weekday may be any little word where the language is not the reader's: it counts where nothing else is typed.
const SURE: usize = 4;

/// How many days a week has.
const WEEK: i64 = 7;

/// Reads a day: see [`Day::read`].
pub(super) fn read(words: &str, today: Day, reader: Locale) -> Option<Day> {
    let typed = Typed::of(words);
    let own = [reader, Locale::english()].into_iter();
    let said = own.map(|locale| Spoken { typed: &typed, locale, is_own: true }).find_map(|spoken| spoken.day(today));
    said.or_else(|| typed.elsewhere(today, reader)).or_else(|| in_figures(&typed.numbers(), today))
}

/// "3 December 2026", "December 3", by the number of the month.
fn dated(numbers: &[i64], month: i64, today: Day) -> Option<Day> {
    match *numbers {
        [day] => Day::coming(month, day, today),
        [year, day] if year > 31 => Day::try_of(year, month, day),
        [day, year] => Day::try_of(whole_year(year), month, day),
        _ => None,
    }
}

/// "2026-12-03", "3.12.2026", "3/12": the day stands before the month, unless it cannot be a month.
fn in_figures(numbers: &[i64], today: Day) -> Option<Day> {
    let in_order = |one: i64, other: i64| if other > 12 && one <= 12 { (other, one) } else { (one, other) };
    match *numbers {
        [one, other] => {
            let (day, month) = in_order(one, other);
            Day::coming(month, day, today)
        }
        [year, month, day] if year > 31 => Day::try_of(year, month, day),
        [one, other, year] => {
            let (day, month) = in_order(one, other);
            Day::try_of(whole_year(year), month, day)
        }
        _ => None,
    }
}

/// 26 for 2026.
fn whole_year(year: i64) -> i64 {
    if (0..100).contains(&year) { 2000 + year } else { year }
}

/// What somebody has typed: numbers and folded words, in order. An apostrophe or a hyphen divides a word, and a name of the locales
/// likewise, so that "aujourd’hui" is found and "octubre" within "d’octubre".
#[derive(Clone)]
pub(super) struct Typed(Vec<String>);

impl Typed {
    pub(super) fn of(words: &str) -> Self {
        let mut parts: Vec<String> = Vec::new();
        let mut last = None;
        for letter in folded(words).chars() {
            let kind = letter.is_alphanumeric().then(|| letter.is_ascii_digit());
            match (kind, parts.last_mut()) {
                (Some(_), Some(part)) if kind == last => part.push(letter),
                (Some(_), _) => parts.push(letter.to_string()),
                (None, _) => {}
            }
            last = kind;
        }
        Self(parts)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many words it has.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    pub(super) fn begins_with(&self, form: &Self) -> bool {
        !form.is_empty() && self.0.starts_with(&form.0)
    }

    pub(super) fn without_first(&self, words: usize) -> Self {
        Self(self.0.iter().skip(words).cloned().collect())
    }

    #[cfg(test)]
    pub(super) fn into_words(self) -> Vec<String> {
        self.0
    }

    fn numbers(&self) -> Vec<i64> {
        self.0.iter().filter_map(|part| part.parse().ok()).collect()
    }

    /// Whether these words stand in it, one behind the other.
    fn holds(&self, words: &Self) -> bool {
        !words.0.is_empty() && self.0.windows(words.0.len()).any(|part| part == words.0.as_slice())
    }

    fn has_words(&self) -> bool {
        self.0.iter().any(|part| part.starts_with(char::is_alphabetic))
    }

    pub(super) fn letters(&self) -> usize {
        self.0.iter().map(|word| word.chars().count()).sum()
    }

    /// The day in the languages that are neither the reader's nor English: that of the one which knows most of the words. Where several
    /// know as many and mean different days, nobody knows which is meant.
    fn elsewhere(&self, today: Day, reader: Locale) -> Option<Day> {
        // In figures nobody needs a language. In words, none of these is loaded: their `day-words` are said in all of them at once.
        if !self.has_words() {
            return None;
        }
        let others = Locale::all().filter(|locale| *locale != reader && *locale != Locale::english());
        let spoken = others.map(|locale| Spoken { typed: self, locale, is_own: false });
        let said: Vec<(usize, Day)> =
            spoken.filter_map(|spoken| spoken.day(today).map(|day| (spoken.known(), day))).collect();
        let most = said.iter().map(|(known, _)| *known).max()?;
        let mut best = said.into_iter().filter(|(known, _)| *known == most).map(|(_, day)| day);
        let day = best.next()?;
        best.all(|other| other == day).then_some(day)
    }
}

/// The forms of several names, between commas, with the number of the name, from 1. Between the forms of one name stand spaces, and
/// between the words of one form `_`.
pub(super) fn forms(names: &str) -> Vec<(i64, Typed)> {
    let of_name = |(nth, forms): (i64, &str)| -> Vec<(i64, Typed)> {
        forms.split_whitespace().map(|form| (nth, Typed::of(form))).collect()
    };
    (1..).zip(names.split(',')).flat_map(of_name).collect()
}

/// What somebody has typed, taken for words of one language.
struct Spoken<'a> {
    typed: &'a Typed,
    locale: Locale,
    /// Whether it is the reader's, or English.
    is_own: bool,
}

impl Spoken<'_> {
    fn day(&self, today: Day) -> Option<Day> {
        let numbers = self.typed.numbers();
        match (numbers.as_slice(), self.month()) {
            (numbers, Some(month)) => dated(numbers, month, today),
            ([], None) => self.relative(today),
            ([many], None) => today.try_after(many.checked_mul(self.unit()?)?),
            (_, None) => None,
        }
    }

    fn forms(&self, names: &Text) -> Vec<(i64, Typed)> {
        forms(&self.locale.plain(names))
    }

    /// Which of several names is typed: of several forms the one of most words, as "demà passat" is not "demà".
    fn which(&self, names: &Text) -> Option<i64> {
        self.which_of(self.forms(names))
    }

    fn which_of(&self, forms: Vec<(i64, Typed)>) -> Option<i64> {
        let said = forms.into_iter().filter(|(_, form)| self.typed.holds(form));
        said.min_by_key(|(_, form)| Reverse(form.0.len())).map(|(nth, _)| nth)
    }

    fn month(&self) -> Option<i64> {
        // "mar" is March behind a number, and Tuesday in Spanish without one.
        (!self.typed.numbers().is_empty()).then(|| self.which(&msg::day_words_months())).flatten()
    }

    fn weekday(&self) -> Option<i64> {
        let mut forms = self.forms(&msg::day_words_weekdays());
        forms.retain(|(_, form)| self.is_own || form.letters() >= SURE || form.0.len() == self.typed.0.len());
        self.which_of(forms)
    }

    /// How many days the unit behind a number has: "in 2 weeks".
    fn unit(&self) -> Option<i64> {
        match self.which(&msg::day_words_units())? {
            1 => Some(1),
            2 => Some(WEEK),
            _ => None,
        }
    }

    /// "today", "the day after tomorrow", "Monday", "next week", "in a week", "in two weeks".
    fn relative(&self, today: Day) -> Option<Day> {
        if self.which(&msg::day_words_day_after()).is_some() {
            return Some(today.after(2));
        }
        if self.which(&msg::day_words_in_a_week()).is_some() {
            return Some(today.after(WEEK));
        }
        let unit = self.unit();
        if let (Some(many), Some(unit)) = (self.which(&msg::day_words_numbers()), unit) {
            return today.try_after(many * unit);
        }
        match self.which(&msg::day_words()) {
            Some(1) => return Some(today),
            Some(2) => return Some(today.after(1)),
            Some(_) | None => {}
        }
        if let Some(weekday) = self.weekday() {
            return weekday.try_into().ok().map(|weekday| today.next(weekday));
        }
        (unit == Some(WEEK)).then(|| today.next(Weekday::Monday.to_monday_one_offset()))
    }

    /// How many of the words that are typed the language has for days.
    fn known(&self) -> usize {
        let lists = [
            msg::day_words(),
            msg::day_words_day_after(),
            msg::day_words_in_a_week(),
            msg::day_words_months(),
            msg::day_words_weekdays(),
            msg::day_words_units(),
            msg::day_words_numbers(),
        ];
        let forms = lists.iter().flat_map(|names| self.forms(names)).filter(|(_, form)| self.typed.holds(form));
        let words: Vec<String> = forms.flat_map(|(_, form)| form.0).collect();
        self.typed.0.iter().filter(|word| words.contains(word)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(written: &str) -> Day {
        Day::try_from(written.to_owned()).expect("a day")
    }

    /// A Wednesday.
    const TODAY: &str = "2026-12-02";

    fn read_in(tag: &str, words: &str) -> Option<Day> {
        read(words, day(TODAY), Locale::from_tag(tag).expect("a locale"))
    }

    #[track_caller]
    fn check(tag: &str, days: &[(&str, &str)]) {
        for (words, expected) in days {
            assert_eq!(read_in(tag, words), Some(day(expected)), "{tag}: {words}");
        }
    }

    #[test]
    fn a_day_is_read_as_people_type_it() {
        check(
            "en",
            &[
                ("today", "2026-12-02"),
                ("Tomorrow!", "2026-12-03"),
                ("the day after tomorrow", "2026-12-04"),
                ("Monday", "2026-12-07"),
                ("next Monday", "2026-12-07"),
                ("wednesday", "2026-12-09"),
                ("next week", "2026-12-07"),
                ("in a week", "2026-12-09"),
                ("in 2 weeks", "2026-12-16"),
                ("in two weeks", "2026-12-16"),
                ("3 December", "2026-12-03"),
                ("3rd of December 2027", "2027-12-03"),
                ("Dec 3, 2027", "2027-12-03"),
                ("1 mar", "2027-03-01"),
                ("3.12.", "2026-12-03"),
                ("3.12.26", "2026-12-03"),
                ("03/12/2026", "2026-12-03"),
                ("12/24", "2026-12-24"),
                ("1-1", "2027-01-01"),
                ("2026-12-03", "2026-12-03"),
                ("29.2.", "2028-02-29"),
                ("٣/١٢/٢٠٢٦", "2026-12-03"),
            ],
        );
    }

    #[test]
    fn everybody_types_days_in_their_own_language() {
        check("es", &[("mié", "2026-12-09"), ("el próximo lunes", "2026-12-07"), ("mar", "2026-12-08")]);
        check("es", &[("mañana", "2026-12-03"), ("manana", "2026-12-03"), ("pasado mañana", "2026-12-04")]);
        check("es", &[("dentro de una semana", "2026-12-09"), ("dentro de 10 días", "2026-12-12")]);
        check("es", &[("3 de diciembre", "2026-12-03"), ("1 de enero", "2027-01-01"), ("hoy", "2026-12-02")]);
        check("de", &[("Di", "2026-12-08"), ("Do", "2026-12-03"), ("übermorgen", "2026-12-04")]);
        check("de", &[("in einer Woche", "2026-12-09"), ("am 3. März", "2027-03-03"), ("nächste Woche", "2026-12-07")]);
        check("fr", &[("aujourd’hui", "2026-12-02"), ("aujourd'hui", "2026-12-02"), ("après-demain", "2026-12-04")]);
        check("fr", &[("d’ici une semaine", "2026-12-09"), ("1er mai", "2027-05-01"), ("mer.", "2026-12-09")]);
        check("it", &[("dopodomani", "2026-12-04"), ("l’8 marzo", "2027-03-08"), ("tra una settimana", "2026-12-09")]);
        check("ca", &[("l’11 d’octubre", "2027-10-11"), ("demà passat", "2026-12-04"), ("d’avui", "2026-12-02")]);
        check("pt", &[("depois de amanhã", "2026-12-04"), ("segunda-feira", "2026-12-07"), ("3 set", "2027-09-03")]);
        check("ro", &[("poimâine", "2026-12-04"), ("într-o săptămână", "2026-12-09"), ("vineri", "2026-12-04")]);
        check("pl", &[("pojutrze", "2026-12-04"), ("za tydzień", "2026-12-09"), ("w piątek", "2026-12-04")]);
        check("cs", &[("pozítří", "2026-12-04"), ("za týden", "2026-12-09"), ("3. prosince", "2026-12-03")]);
        check("tr", &[("öbür gün", "2026-12-04"), ("Pazartesi’ye kadar", "2026-12-07"), ("PER", "2026-12-03")]);
        check("tr", &[("bir hafta sonra", "2026-12-09"), ("on dört gün", "2026-12-16"), ("3 Aralık", "2026-12-03")]);
        check("uk", &[("п’ятниця", "2026-12-04"), ("у п'ятницю", "2026-12-04"), ("пʼятниця", "2026-12-04")]);
        check("uk", &[("післязавтра", "2026-12-04"), ("за тиждень", "2026-12-09"), ("за п’ять днів", "2026-12-07")]);
        check("el", &[("μεθαύριο", "2026-12-04"), ("ΑΥΡΙΟ", "2026-12-03"), ("σε μια βδομάδα", "2026-12-09")]);
        check("ar", &[("بعد غد", "2026-12-04"), ("غدًا", "2026-12-03"), ("بعد أسبوع", "2026-12-09")]);
        check("ar", &[("٣ كانون الأول", "2026-12-03"), ("3 كانون الثاني", "2027-01-03"), ("بعد يومين", "2026-12-04")]);
        check("ar", &[("يوم الجمعة", "2026-12-04"), ("الجمعه", "2026-12-04"), ("١٥ تشرين الثاني", "2027-11-15")]);
    }

    #[test]
    fn a_word_means_what_it_means_in_the_language_of_who_types_it() {
        // Tuesday in German, and "of" elsewhere.
        assert_eq!(read_in("de", "di"), Some(day("2026-12-08")));
        assert_eq!(read_in("it", "3 di marzo"), Some(day("2027-03-03")));
        assert_eq!(read_in("en", "not so soon"), None, "\"so\" is Sunday in German only");
        // Seven in Catalan, September in Italian.
        assert_eq!(read_in("ca", "d’aquí a set dies"), Some(day("2026-12-09")));
        assert_eq!(read_in("it", "7 set"), Some(day("2027-09-07")));
        // Ten in Turkish.
        assert_eq!(read_in("tr", "on gün sonra"), Some(day("2026-12-12")));
        assert_eq!(read_in("tr", "on Monday"), Some(day("2026-12-07")));
    }

    #[test]
    fn other_languages_are_read_where_it_is_clear_what_is_meant() {
        for (words, expected) in [
            ("mañana", Some("2026-12-03")),
            ("el próximo lunes", Some("2026-12-07")),
            // Portuguese knows the week only, Spanish knows how many.
            ("dentro de una semana", Some("2026-12-09")),
            ("sábado", Some("2026-12-05")),
            ("3 mai", Some("2027-05-03")),
            ("tomorrow", Some("2026-12-03")),
            ("soon", None),
        ] {
            assert_eq!(read_in("el", words), expected.map(day), "{words}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for words in
            ["", "soon", "31.2.2027", "32.1.", "15", "13.13.", "1.2.3.4", "99999999999 weeks", "9999999999999999999"]
        {
            assert_eq!(read_in("en", words), None, "{words}");
        }
    }

    /// Languages may have the same words; within one, each has one meaning.
    #[test]
    fn in_its_own_language_each_name_is_read_as_what_it_is() {
        let today = day(TODAY);
        for locale in Locale::all() {
            let nothing = Typed::of("");
            let spoken = Spoken { typed: &nothing, locale, is_own: true };
            let check = |words: &str, expected: Day| {
                assert_eq!(read(words, today, locale), Some(expected), "{locale:?}: {words}");
            };
            let all = |names: Text| spoken.forms(&names).into_iter().map(|(nth, form)| (nth, form.0.join(" ")));
            for (nth, form) in all(msg::day_words()) {
                check(&form, today.after(nth - 1));
            }
            all(msg::day_words_day_after()).for_each(|(_, form)| check(&form, today.after(2)));
            all(msg::day_words_in_a_week()).for_each(|(_, form)| check(&form, today.after(WEEK)));
            for (nth, form) in all(msg::day_words_weekdays()) {
                check(&form, today.next(i8::try_from(nth).expect("there are seven")));
            }
            for (nth, form) in all(msg::day_words_months()) {
                let month = Day::coming(nth, 15, today).expect("each month has 15 days");
                check(&format!("15 {form}"), month);
            }
            let many = |names: Text| all(names).map(|(nth, _)| nth).max();
            let counts = [msg::day_words(), msg::day_words_weekdays(), msg::day_words_months(), msg::day_words_units()];
            assert_eq!(counts.map(many), [Some(2), Some(7), Some(12), Some(2)], "{locale:?}");
        }
    }
}
