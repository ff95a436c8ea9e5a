//! What is said in every language at once: what platforms show of the bot, how it names its commands, the words by which it reads what
//! people type, and the names of the entries of lists.
//!
//! The build script keeps these texts in one table, so that no start of the program and nobody's words load languages that nobody reads
//! here. What is more than words and variables is left to the language.

use super::direction;
use super::language::Style;
use super::locale::Locale;
use super::stretch::unmarked;
use super::{Arg, Text};

include!(concat!(env!("OUT_DIR"), "/excerpts.rs"));

/// The text as its language says it; `None`: only the language itself knows that.
pub(super) fn said(locale: Locale, text: &Text, style: Style) -> Option<String> {
    if let Some(words) = text.as_words() {
        return Some(words.to_owned());
    }
    // Each language has its own capitals; and what is in English everywhere is not in the reader's language.
    if text.capital || text.english {
        return None;
    }
    let style = if text.whole { Style::Plain } else { style };
    let said = filled(locale, text, style)?;
    Some(if style == Style::Plain { said } else { direction::begun(said, locale.text_direction()) })
}

/// The text with what stands for its variables, where that is not to be set apart.
fn filled(locale: Locale, text: &Text, style: Style) -> Option<String> {
    let says = find(locale, text)?;
    if !says.contains(VARIABLE) {
        return Some(says.to_owned());
    }
    if style != Style::Plain {
        return None;
    }
    let mut said = String::with_capacity(says.len());
    for (nth, part) in says.split(VARIABLE).enumerate() {
        // Every other part is the name of a variable.
        if nth.is_multiple_of(2) {
            said.push_str(part);
        } else {
            said.push_str(&argument(locale, text, part)?);
        }
    }
    Some(said)
}

fn find(locale: Locale, text: &Text) -> Option<&'static str> {
    let name = (&*text.id, text.attribute.as_deref().unwrap_or_default());
    let all = EXCERPTS.get(locale.index())?;
    let at = all.binary_search_by(|(id, attribute, _)| (*id, *attribute).cmp(&name)).ok()?;
    all.get(at).map(|(_, _, says)| *says)
}

/// What stands for a variable, plain; `None` where each language writes it in its own way.
fn argument(locale: Locale, text: &Text, variable: &str) -> Option<String> {
    let (_, argument) = text.args.iter().find(|(name, _)| name == variable)?;
    match argument {
        Arg::Words(words) | Arg::Address(words) => Some(words.clone()),
        Arg::Verbatim(verbatim) => Some(unmarked(verbatim)),
        Arg::Command(text) | Arg::Text(text) => said(locale, text, Style::Plain),
        Arg::Key(_) | Arg::Number(_) | Arg::Moment(_) | Arg::Second(_) => None,
        Arg::Day(_) | Arg::Clocked(_) | Arg::List(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::area;
    use crate::areas::help::every_command;
    use crate::lists::List;
    use crate::platform::Platform;
    use crate::reader::Operator;
    use crate::text::msg;

    /// What the language itself says.
    fn in_full(locale: Locale, text: &Text, style: Style) -> String {
        locale.language().render(Locale::english().language(), text, style)
    }

    #[test]
    fn every_language_says_the_same_itself() {
        for locale in Locale::all() {
            let all = EXCERPTS[locale.index()];
            assert!(all.len() > 300 && all.is_sorted(), "{locale:?}: {}", all.len());
            for (id, attribute, says) in all {
                let mut text = Text::new(*id);
                if !attribute.is_empty() {
                    text = text.attr(*attribute);
                }
                for variable in says.split(VARIABLE).skip(1).step_by(2) {
                    text = text.arg(variable.to_owned(), "Río 7");
                }
                let plain = in_full(locale, &text, Style::Plain);
                assert_eq!(said(locale, &text, Style::Plain), Some(plain), "{locale:?}: {id}.{attribute}");
                for style in [Style::Prose, Style::Marked] {
                    // A person's words are set apart there.
                    let expected = (!says.contains(VARIABLE)).then(|| in_full(locale, &text, style));
                    assert_eq!(said(locale, &text, style), expected, "{locale:?}: {id}.{attribute}");
                }
            }
        }
    }

    #[test]
    fn what_is_filled_in_is_what_the_language_fills_in() {
        let operator = Operator { name: Some("Rivers".to_owned()), ..Operator::default() };
        for platform in Platform::ALL {
            let introduction = area::introduction(&operator, platform).expect("somebody runs it");
            let texts = [introduction.about, introduction.short, platform.command_with("link", "abc-1")];
            for (locale, text) in Locale::all().flat_map(|locale| texts.iter().map(move |text| (locale, text))) {
                let expected = in_full(locale, text, Style::Plain);
                assert_eq!(said(locale, text, Style::Plain), Some(expected), "{locale:?}: {text:?}");
            }
        }
    }

    /// A language that is missing here would be loaded because somebody else types a day, or because the program starts.
    #[test]
    fn what_is_said_in_every_language_needs_none() {
        let commands = every_command(true).into_iter().flat_map(|command| {
            let named = Platform::ALL.map(|platform| platform.command(command.name));
            named.into_iter().chain([command.description])
        });
        let typed = [
            msg::class_heads_given(),
            msg::class_heads_surname(),
            msg::class_heads_whole(),
            msg::day_words(),
            msg::day_words_day_after(),
            msg::day_words_in_a_week(),
            msg::day_words_months(),
            msg::day_words_weekdays(),
            msg::day_words_units(),
            msg::day_words_numbers(),
            msg::day_words_times(),
            msg::school_column_code(),
            msg::school_column_name(),
            msg::school_column_town(),
            msg::school_column_country(),
            msg::school_column_region(),
            msg::locale_name(),
        ];
        let entries = List::all().flat_map(|list| list.keys().map(move |key| list.text(key)));
        let all: Vec<Text> = commands.chain(typed).chain(entries).collect();
        for locale in Locale::all() {
            let missing = all.iter().find(|text| said(locale, text, Style::Plain).is_none());
            assert!(missing.is_none(), "{locale:?}: {missing:?} has to be words and variables, no more");
        }
    }

    #[test]
    fn what_only_a_language_knows_is_left_to_it() {
        let spanish = Locale::negotiate("es");
        let entry = Text::entry("country", "es");
        assert_eq!(said(spanish, &entry, Style::Plain).as_deref(), Some("España"));
        assert_eq!(said(spanish, &entry.capitalized(), Style::Plain), None);
        assert_eq!(said(spanish, &msg::bot_about(12_345, "/privacy"), Style::Plain), None, "it writes numbers");
        assert_eq!(said(Locale::pseudo(), &msg::command_home(), Style::Plain), None);
    }
}
