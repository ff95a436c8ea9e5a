//! Numbers as people read and type them: of a number of 19 digits the last ones do, as many as tell those of a list apart.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

/// So many digits are shown at least, and have to be typed.
const LEAST: usize = 4;

/// Returns each number by its last digits: 4, or as many more as tell all of them apart.
pub(super) fn shown(all: &[i64]) -> Vec<String> {
    let whole: Vec<String> = all.iter().map(i64::to_string).collect();
    let different: BTreeSet<&str> = whole.iter().map(String::as_str).collect();
    let tells_apart = |digits: &usize| {
        let ends: BTreeSet<&str> = different.iter().map(|number| end(number, *digits)).collect();
        ends.len() == different.len()
    };
    let longest = different.iter().map(|number| number.len()).max().unwrap_or(LEAST);
    let digits = (LEAST..longest).find(tells_apart).unwrap_or(longest);
    whole.iter().map(|number| end(number, digits).to_owned()).collect()
}

/// Finds the number that somebody has typed, the whole of it or at least 4 of its last digits; `None` where there is none.
///
/// # Errors
/// Where several end so.
pub(super) fn find(typed: &str, all: &[i64]) -> Result<Option<i64>> {
    let whole = typed.parse::<i64>().ok().filter(|number| all.contains(number));
    if whole.is_some() || typed.len() < LEAST {
        return Ok(whole);
    }
    let found: BTreeSet<i64> = all.iter().copied().filter(|number| number.to_string().ends_with(typed)).collect();
    if found.len() > 1 {
        bail!("{typed} is the end of several numbers; type more of it, or the whole number, which --json lists");
    }
    Ok(found.into_iter().next())
}

fn end(number: &str, digits: usize) -> &str {
    &number[number.len().saturating_sub(digits)..]
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANA: i64 = 385_375_650_303_297_914;
    const JAN: i64 = 385_375_650_889_487_914;

    #[test]
    fn so_many_digits_are_shown_as_tell_all_apart() {
        assert_eq!(shown(&[ANA]), ["7914"], "one entry");
        assert_eq!(shown(&[ANA, 385_375_653_876_712_096]), ["7914", "2096"]);
        assert_eq!(shown(&[ANA, JAN, 385_375_653_876_712_096]), ["97914", "87914", "12096"], "two ends are equal");
        assert_eq!(shown(&[ANA, ANA]), ["7914", "7914"], "the same one twice");
        assert_eq!(shown(&[7, 12_345, 22_345]), ["7", "12345", "22345"]);
        assert!(shown(&[]).is_empty());
    }

    #[test]
    fn what_is_shown_is_found_and_so_is_the_whole_number() {
        let all = [ANA, JAN, ANA, 7];
        for (number, typed) in all.iter().zip(shown(&all)) {
            assert_eq!(find(&typed, &all).expect("it is one"), Some(*number), "{typed}");
            assert_eq!(find(&number.to_string(), &all).expect("it is one"), Some(*number));
        }
        for nothing in ["0000", "914", "", "x914", "1385375650303297914"] {
            assert_eq!(find(nothing, &all).expect("it is none"), None, "{nothing:?}");
        }
    }

    #[test]
    fn an_end_of_several_numbers_is_none_of_them() {
        let refused = find("7914", &[ANA, JAN]).expect_err("it may be either").to_string();
        assert!(refused.starts_with("7914 is the end of several numbers; type more of it"), "{refused}");
    }
}
