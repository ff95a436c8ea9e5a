//! What a value has to look like. Each check says what to write instead.

type Checked = Result<(), &'static str>;

fn check(holds: bool, otherwise: &'static str) -> Checked {
    if holds { Ok(()) } else { Err(otherwise) }
}

pub(super) fn any(text: &str) -> Checked {
    check(!text.trim().is_empty(), "is empty; leave it out instead")
}

pub(super) fn database_url(text: &str) -> Checked {
    let known = ["sqlite://", "postgres://", "postgresql://"].iter().any(|engine| text.starts_with(engine));
    check(known, "has to begin with sqlite:// or postgres://, such as sqlite://twinbot.db")
}

pub(super) fn keys(text: &str) -> Checked {
    let good = crate::keys::read(text).is_some();
    check(good, "has to be one or more keys of 32 bytes in base64, such as `openssl rand -base64 32` makes")
}

pub(super) fn address(text: &str) -> Checked {
    let good = text.parse::<std::net::SocketAddr>().is_ok();
    check(good, "has to be an address and a port, such as 127.0.0.1:8080")
}

pub(super) fn url(text: &str) -> Checked {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    check(rest.is_some_and(|rest| !rest.is_empty()), "has to begin with https://")
}

pub(super) fn webhook_secret(text: &str) -> Checked {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    check((1..=256).contains(&text.len()) && text.chars().all(allowed), "has to be 1 to 256 of A-Z a-z 0-9 _ -")
}

pub(super) fn public_key(text: &str) -> Checked {
    let good = text.len() == 64 && text.chars().all(|c| c.is_ascii_hexdigit());
    check(good, "has to be 64 hexadecimal digits, from the application's page")
}

pub(super) fn validate(text: &str) -> Checked {
    check(matches!(text, "ask" | "at-once"), "has to be ask or at-once")
}

pub(super) fn names(text: &str) -> Checked {
    check(matches!(text, "hidden" | "shown"), "has to be hidden or shown")
}

pub(super) fn desktop(text: &str) -> Checked {
    let known = text.parse::<bot_core::domain::Desktop>().is_ok();
    check(known, "has to be administrator, manager or member")
}

pub(super) fn role(text: &str) -> Checked {
    let is_of_teachers = |role| bot_core::domain::TwinSpace::OF_TEACHERS.contains(&role);
    check(text.parse().is_ok_and(is_of_teachers), "has to be teacher-administrator, teacher-manager or teacher-member")
}

pub(super) fn teachers(text: &str) -> Checked {
    check(text.parse::<u32>().is_ok_and(|n| (2..=200).contains(&n)), "has to be a whole number from 2 to 200")
}

pub(super) fn new_partners(text: &str) -> Checked {
    check(matches!(text, "told" | "untold"), "has to be told or untold")
}

pub(super) fn claim_days(text: &str) -> Checked {
    check(text.parse::<u32>().is_ok_and(|n| (1..=60).contains(&n)), "has to be a whole number of days from 1 to 60")
}

pub(super) fn session_days(text: &str) -> Checked {
    check(text.parse::<u32>().is_ok_and(|n| (1..=366).contains(&n)), "has to be a whole number of days from 1 to 366")
}

pub(super) fn student_days(text: &str) -> Checked {
    check(text.parse::<u32>().is_ok_and(|n| (1..=3650).contains(&n)), "has to be a whole number of days from 1 to 3650")
}

pub(super) fn consent_ages(text: &str) -> Checked {
    let known = bot_core::domain::ConsentAges::parse(text).is_ok();
    check(known, "has to be countries with ages from 13 to 18, such as DK=13, FR=15")
}

pub(super) fn files_most(text: &str) -> Checked {
    check(text.parse::<u32>().is_ok_and(|n| (1..=20).contains(&n)), "has to be a whole number of MB from 1 to 20")
}

pub(super) fn files_quota(text: &str) -> Checked {
    check(
        text.parse::<u32>().is_ok_and(|n| (1..=100_000).contains(&n)),
        "has to be a whole number of MB from 1 to 100000",
    )
}

pub(super) fn files_refused(text: &str) -> Checked {
    let known = text.parse::<bot_core::file_kind::FileKinds>().is_ok();
    check(known, "has to be kinds of files with commas between, such as programs, archives; or none")
}

pub(super) fn undo(text: &str) -> Checked {
    check(text.parse::<u32>().is_ok_and(|n| n <= 3600), "has to be a whole number of seconds from 0 to 3600")
}

pub(super) fn connections(text: &str) -> Checked {
    check(text.parse::<u32>().is_ok_and(|n| (1..=200).contains(&n)), "has to be a whole number from 1 to 200")
}

pub(super) fn switch(text: &str) -> Checked {
    check(matches!(text, "on" | "off"), "has to be on or off")
}

pub(super) fn log_format(text: &str) -> Checked {
    check(matches!(text, "text" | "json"), "has to be text or json")
}

/// The passwords in a URL: before the host, and among the parameters.
pub(super) fn passwords(url: &str) -> Vec<&str> {
    let Some((_, rest)) = url.split_once("://") else { return Vec::new() };
    let (place, parameters) = rest.split_once('?').unwrap_or((rest, ""));
    let login = place.rsplit_once('@').and_then(|(login, _)| login.split_once(':'));
    let parameter = parameters.split('&').filter_map(|parameter| parameter.split_once('='));
    let among = parameter.filter(|(name, _)| name.to_ascii_lowercase().contains("password"));
    let all = login.into_iter().chain(among).map(|(_, password)| password);
    all.filter(|password| !password.is_empty()).collect()
}

/// A URL whose passwords are hidden.
pub(super) fn without_password(url: &str) -> String {
    let hide = |url: String, password: &str| {
        url.replace(&format!(":{password}@"), ":***@").replace(&format!("={password}"), "=***")
    };
    let hidden = passwords(url).into_iter().fold(url.to_owned(), hide);
    format!("{hidden:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_in_urls_are_hidden() {
        assert_eq!(without_password("postgres://twin:pa:ss@host/db"), r#""postgres://twin:***@host/db""#);
        assert_eq!(without_password("sqlite://twinbot.db"), r#""sqlite://twinbot.db""#);
        let parameter = "postgres://twin@host/db?sslmode=require&password=p@ss";
        assert_eq!(without_password(parameter), r#""postgres://twin@host/db?sslmode=require&password=***""#);
        assert!(passwords("postgres://host/db").is_empty());
    }

    #[test]
    fn values_out_of_range_are_refused() {
        assert!(undo("3601").is_err() && undo("-1").is_err() && undo("0").is_ok());
        assert!(connections("0").is_err() && connections("200").is_ok());
        assert!(webhook_secret("a b").is_err() && webhook_secret(&"a".repeat(257)).is_err());
        assert!(address("localhost").is_err() && url("ftp://x").is_err() && switch("yes").is_err());
    }
}
