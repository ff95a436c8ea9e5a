//! What time it is by a platform's clock, as the head of each answer says.

use std::time::UNIX_EPOCH;

use reqwest::header::{DATE, HeaderMap};

/// Reads the date of an answer, in ms UTC, with the precision of a second; `None` where it says none.
#[must_use]
pub fn date_of(headers: &HeaderMap) -> Option<i64> {
    let said = httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()?;
    i64::try_from(said.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_it_stands_in_the_head_of_an_answer() {
        let of = |said: &'static str| date_of(&HeaderMap::from_iter([(DATE, said.parse().expect("a value"))]));
        assert_eq!(of("Thu, 26 Nov 2026 10:02:00 GMT"), Some(1_795_687_320_000));
        assert_eq!(of("some day"), None);
        assert_eq!(date_of(&HeaderMap::new()), None);
    }
}
