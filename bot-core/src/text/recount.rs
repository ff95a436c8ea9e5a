//! Numbers that take another plural than the library of the messages thinks.
//!
//! `intl_pluralrules` 7.0, by which Fluent counts, takes a number whole where the rules of Unicode take what is left of it by a hundred: in Arabic
//! 103 is not as 3, and in Romanian 101 not as 2. ICU counts rightly. So another number, which both count as ICU does, stands in for one that
//! is miscounted when a variant is chosen; it knows which one is shown.

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use super::language::ROOT;
use super::messages::bundle;

/// The rules that are miscounted go by what is left of a number by a hundred. What begins at a million ("many" of Spanish) is counted by nobody here.
const LOOKED_AT: i64 = 200;

/// Says of a number which plural it takes.
const PROBE: &str = "probe = { $count ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

/// Which numbers have a stand-in in a language, and which.
pub(super) struct Recount {
    rules: PluralRules,
    /// From this number on each has one, above 1.
    from: i64,
    stand_ins: Vec<(PluralCategory, i64)>,
}

impl Recount {
    /// `None` for a language that is counted rightly.
    pub(super) fn of(tag: &str, locale: &Locale) -> Option<Self> {
        let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).expect(ROOT);
        let probe = FluentResource::try_new(PROBE.to_owned()).expect("the probe is a message");
        let mut bundle = bundle(tag);
        bundle.add_resource(&probe).expect("the bundle is empty");
        let counted: Vec<(i64, bool)> = (0..=LOOKED_AT)
            .map(|number| {
                let mut arguments = FluentArgs::new();
                arguments.set("count", number);
                let pattern = bundle.get_message("probe").and_then(|message| message.value());
                let said = pattern.map(|pattern| bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()));
                (number, said.as_deref() == Some(name(rules.category_for(number))))
            })
            .collect();
        let from = counted.iter().find(|(_, is_right)| !is_right)?.0;
        // The last one of its plural below: hardly ever has it a variant of its own.
        let below = counted.iter().map(|(number, _)| *number).take_while(|number| *number < from).skip(2);
        let mut stand_ins: Vec<(PluralCategory, i64)> = Vec::new();
        for number in below {
            let category = rules.category_for(number);
            stand_ins.retain(|(other, _)| *other != category);
            stand_ins.push((category, number));
        }
        Some(Self { rules, from, stand_ins })
    }

    /// The number as Fluent is to have it.
    pub(super) fn counted(&self, number: i64) -> FluentValue<'static> {
        let category = self.rules.category_for(number);
        let stand_in = self.stand_ins.iter().find(|(of, _)| *of == category && number >= self.from);
        let (Some((_, stand_in)), Ok(shown)) = (stand_in, usize::try_from(number)) else { return number.into() };
        // Nothing here asks Fluent for significant digits, and a number may carry how many it has: the one that is shown.
        let mut counted = FluentNumber::from(*stand_in);
        counted.options.maximum_significant_digits = Some(shown);
        FluentValue::Number(counted)
    }
}

/// Which number is shown where this one is given: itself, unless it stands in.
pub(super) fn shown(number: &FluentNumber) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "only integers are given as numbers")]
    let itself = number.value as i64;
    let other = number.options.maximum_significant_digits;
    other.and_then(|shown| shown.try_into().ok()).unwrap_or(itself)
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use super::super::messages::{Messages, Sources};
    use super::*;

    const NUMBERS: [i64; 14] = [0, 1, 2, 3, 11, 21, 99, 100, 101, 102, 103, 111, 121, 1_005];

    #[test]
    fn every_number_takes_the_plural_of_its_language_and_is_shown_as_it_is() {
        let text = format!(
            "{}shown = {{ NUMBER($count, useGrouping: \"false\") }}\n",
            PROBE.replace("[zero]", "[0] none\n    [zero]")
        );
        for locale in super::super::Locale::all() {
            let (tag, sources) = (locale.tag(), Sources::parse(&[&text]));
            let rules =
                PluralRules::try_new((&Locale::from_str(tag).expect("a tag")).into(), PluralRulesOptions::default());
            let (rules, messages) = (rules.expect("known"), Messages::of(tag, &sources));
            for number in NUMBERS {
                let mut arguments = FluentArgs::new();
                arguments.set("count", messages.counted(number));
                let says = |id: &str| messages.format(id, None, &arguments);
                let expected = if number == 0 { "none" } else { name(rules.category_for(number)) };
                assert_eq!(says("probe").as_deref(), Some(expected), "{tag} {number}");
                assert_eq!(says("shown"), Some(number.to_string()), "{tag}");
            }
        }
    }
}
