//! From which age a pupil consents alone, by country (docs/domain.md, "Age of digital consent").
//!
//! The ages are data: `consent.tsv`, a line for each country of the list of countries. Below the age, a teacher confirms that
//! the guardians agreed; that is left to the rules.

use std::sync::LazyLock;

/// How many countries the table has.
const COUNTRIES: usize = 47;

/// The age where none is known: the one that Article 8 of the GDPR sets.
const UNKNOWN: u8 = 16;

/// The lowest age that Article 8 of the GDPR permits.
const LOWEST: u8 = 13;

/// The age from which everybody consents alone.
const HIGHEST: u8 = 18;

/// Says from which age a pupil consents alone in one country, and who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsentRule {
    /// The country (ISO 3166-1, lower-case).
    pub country: &'static str,
    /// The age in years, 13 to 18.
    pub age: u8,
    /// The day from which the rule holds, as YYYY-MM-DD; empty where the country has no rule that was found.
    pub since: &'static str,
    /// The law, or the mapping of laws, that says so.
    pub source: &'static str,
    /// The day on which the source was looked up, as YYYY-MM-DD.
    pub checked: &'static str,
}

static RULES: LazyLock<Vec<ConsentRule>> = LazyLock::new(|| {
    let lines = include_str!("consent.tsv").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| rule(line).expect("each line of consent.tsv has five fields, and an age")).collect()
});

/// Lists the rules of all countries, by their codes.
pub fn consent_rules() -> &'static [ConsentRule] {
    &RULES
}

/// Returns the age in years from which a pupil of this country consents alone; 16 where the country is unknown.
pub fn consent_age(country: &str) -> u8 {
    index(country).map_or(UNKNOWN, |index| RULES[index].age)
}

/// What is wrong with ages that a deployment sets, for the operator.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadAges {
    /// This is no pair.
    #[error("{0:?} is not like DK=13")]
    NoPair(String),
    /// The list of countries does not have this one.
    #[error("{0:?} is not the code of a country that takes part")]
    UnknownCountry(String),
    /// No country may have the age in this pair.
    #[error("the age in {0:?} is not {LOWEST} to {HIGHEST}")]
    Age(String),
    /// This country has two ages.
    #[error("{0} is set twice")]
    Twice(String),
}

/// Holds the ages that a deployment sets instead of those in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsentAges([Option<u8>; COUNTRIES]);

impl ConsentAges {
    /// Reads pairs of a country and an age, as in `DK=13,FR=15`. Codes are read in any case; an empty text sets nothing.
    ///
    /// # Errors
    /// What is wrong, for the operator: no pair, an unknown country, an age outside 13 to 18, a country that is set twice.
    pub fn parse(text: &str) -> Result<Self, BadAges> {
        let mut ages = Self::default();
        if text.trim().is_empty() {
            return Ok(ages);
        }
        for pair in text.split(',') {
            let (index, age) = read(pair.trim())?;
            if ages.0[index].replace(age).is_some() {
                return Err(BadAges::Twice(RULES[index].country.to_ascii_uppercase()));
            }
        }
        Ok(ages)
    }

    /// Returns the age in years from which a pupil of this country consents alone: the one that is set, else [`consent_age`].
    pub fn of(&self, country: &str) -> u8 {
        index(country).and_then(|index| self.0[index]).unwrap_or_else(|| consent_age(country))
    }
}

/// Sets nothing: the table alone says the ages.
impl Default for ConsentAges {
    fn default() -> Self {
        Self([None; COUNTRIES])
    }
}

/// One line of the table.
fn rule(line: &'static str) -> Option<ConsentRule> {
    let mut fields = line.split('\t');
    let (country, age) = (fields.next()?, fields.next()?.parse().ok()?);
    let (since, source, checked) = (fields.next()?, fields.next()?, fields.next()?);
    fields.next().is_none().then_some(ConsentRule { country, age, since, source, checked })
}

/// Where a country stands in the table.
fn index(country: &str) -> Option<usize> {
    RULES.iter().position(|rule| rule.country.eq_ignore_ascii_case(country))
}

/// One pair of an operator's text: where the country stands, and its age.
fn read(pair: &str) -> Result<(usize, u8), BadAges> {
    let (country, age) = pair.split_once('=').ok_or_else(|| BadAges::NoPair(pair.to_owned()))?;
    let (country, age) = (country.trim(), age.trim());
    let index = index(country).ok_or_else(|| BadAges::UnknownCountry(country.to_owned()))?;
    let is_possible = |age: &u8| (LOWEST..=HIGHEST).contains(age);
    let known = age.parse().ok().filter(is_possible);
    known.map(|age| (index, age)).ok_or_else(|| BadAges::Age(pair.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lists::List;

    #[test]
    fn each_country_that_takes_part_has_one_rule_and_no_other_has() {
        let mut countries: Vec<_> = List::countries().keys().collect();
        countries.sort_unstable();
        let ruled: Vec<_> = consent_rules().iter().map(|rule| rule.country).collect();
        assert_eq!(ruled, countries);
        assert_eq!(ruled.len(), COUNTRIES);
    }

    #[test]
    fn each_rule_has_a_possible_age_a_source_and_dates() {
        let is_date = |text: &str| {
            let parts: Vec<_> = text.split('-').map(|part| (part.len(), part.parse::<u16>())).collect();
            matches!(parts[..], [(4, Ok(2000..=2026)), (2, Ok(1..=12)), (2, Ok(1..=31))])
        };
        for rule in consent_rules() {
            assert!((LOWEST..=HIGHEST).contains(&rule.age), "{rule:?}");
            assert!(rule.since.is_empty() || is_date(rule.since), "{rule:?}");
            assert!(is_date(rule.checked) && rule.since < rule.checked, "{rule:?}");
            assert!(!rule.source.trim().is_empty() && !rule.source.contains('|'), "{rule:?}");
            let is_own = !rule.since.is_empty();
            assert!(is_own || rule.age >= UNKNOWN, "{rule:?}: an age below 16 needs a law with a date");
        }
    }

    #[test]
    fn the_agreed_ages_hold() {
        let agreed = [
            ("at", 14),
            ("be", 13),
            ("cz", 15),
            ("de", 16),
            ("dk", 15),
            ("es", 14),
            ("fi", 13),
            ("fr", 15),
            ("gb", 13),
            ("ie", 16),
            ("it", 14),
            ("nl", 16),
            ("se", 13),
            ("sk", 16),
        ];
        for (country, age) in agreed {
            assert_eq!(consent_age(country), age, "{country}");
        }
        assert_eq!(consent_age("DK"), 15);
    }

    #[test]
    fn where_no_age_is_known_it_is_sixteen() {
        for country in ["us", "", "dk ", "d", "Österreich"] {
            assert_eq!(consent_age(country), 16, "{country:?}");
            assert_eq!(ConsentAges::default().of(country), 16, "{country:?}");
        }
    }

    #[test]
    fn an_operator_sets_other_ages_and_the_others_stay() {
        let ages = ConsentAges::parse(" DK=13, fr = 16,Tn=18").expect("three pairs");
        assert_eq!(["dk", "fr", "FR", "tn"].map(|country| ages.of(country)), [13, 16, 16, 18]);
        for rule in consent_rules().iter().filter(|rule| !["dk", "fr", "tn"].contains(&rule.country)) {
            assert_eq!(ages.of(rule.country), rule.age, "{}", rule.country);
        }
    }

    #[test]
    fn an_empty_text_sets_nothing() {
        for text in ["", "  "] {
            assert_eq!(ConsentAges::parse(text), Ok(ConsentAges::default()));
        }
    }

    #[track_caller]
    fn check(text: &str, fault: &str) {
        let said = ConsentAges::parse(text).map_err(|wrong| wrong.to_string());
        assert_eq!(said, Err(fault.to_owned()), "for {text:?}");
    }

    #[test]
    fn what_is_wrong_is_said() {
        check("DK", "\"DK\" is not like DK=13");
        check("DK=13,", "\"\" is not like DK=13");
        check("DK=13;FR=15", "the age in \"DK=13;FR=15\" is not 13 to 18");
        check("XX=13", "\"XX\" is not the code of a country that takes part");
        check("DK=12", "the age in \"DK=12\" is not 13 to 18");
        check("DK=19", "the age in \"DK=19\" is not 13 to 18");
        check("DK=-13", "the age in \"DK=-13\" is not 13 to 18");
        check("DK=", "the age in \"DK=\" is not 13 to 18");
        check("DK=13,dk=14", "DK is set twice");
    }
}
