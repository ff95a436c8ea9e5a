//! What a value has to look like. Each check says what to write instead.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

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

pub(super) fn address_or_off(text: &str) -> Checked {
    let good = text == crate::metrics::OFF || address(text).is_ok();
    check(good, "has to be an address and a port, such as 127.0.0.1:9464, or off")
}

pub(super) fn url(text: &str) -> Checked {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    check(rest.is_some_and(|rest| !rest.is_empty()), "has to begin with https://")
}

/// The host of a URL, without login and port.
pub(super) fn host(url: &str) -> &str {
    let (_, rest) = url.split_once("://").unwrap_or(("", url));
    let server = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let server = server.rsplit('@').next().unwrap_or(server);
    match server.strip_prefix('[').and_then(|address| address.split_once(']')) {
        Some((address, _)) => address,
        None => server.split(':').next().unwrap_or(server),
    }
}

/// Links to files travel through other people's networks, unless they lead to this machine.
pub(super) fn public_url(text: &str) -> Checked {
    url(text)?;
    let is_here = matches!(host(text), "localhost" | "127.0.0.1" | "::1");
    check(
        text.starts_with("https://") || is_here,
        "has to begin with https://, as people open the links below it; http:// only leads to localhost or 127.0.0.1",
    )
}

/// People read it in the middle of a sentence.
pub(super) fn operator_name(text: &str) -> Checked {
    any(text)?;
    let is_line = !text.trim().chars().any(char::is_control);
    check(is_line && text.trim().chars().count() <= 100, "has to be one line of at most 100 letters")
}

/// Pages of the office that is responsible: what people read there, and write there, is theirs alone.
fn is_page(text: &str) -> bool {
    let is_plain = text.len() <= 200 && text.chars().all(|c| c.is_ascii_graphic());
    is_plain && text.starts_with("https://") && host(text).contains('.')
}

pub(super) fn operator_contact(text: &str) -> Checked {
    any(text)?;
    let text = text.trim();
    let is_mail = text.split_once('@').is_some_and(|(name, host)| {
        let is_plain = |part: &str| part.chars().all(|c| c.is_alphanumeric() || ".-_+".contains(c));
        !name.is_empty()
            && is_plain(name)
            && host.contains('.')
            && is_plain(host)
            && !host.starts_with('.')
            && !host.ends_with('.')
    });
    check(
        (is_mail && text.len() <= 200) || is_page(text),
        "has to be an e-mail address, or the address of a page that begins with https://, in at most 200 letters",
    )
}

pub(super) fn operator_privacy(text: &str) -> Checked {
    any(text)?;
    check(is_page(text.trim()), "has to be the address of a page that begins with https://, in at most 200 letters")
}

/// The parts of which platforms make their tokens.
fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// As @BotFather gives it: the bot's number, a colon, and a word.
pub(super) fn telegram_token(text: &str) -> Checked {
    any(text)?;
    let good = text.trim().split_once(':').is_some_and(|(number, word)| {
        !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) && word.len() >= 20 && is_word(word)
    });
    check(
        good,
        "is no token of a Telegram bot, which is a number, a colon and at least 20 of A-Z a-z 0-9 _ -; copy it whole from \
         @BotFather",
    )
}

/// As the application's page gives it: three words with dots between.
pub(super) fn discord_token(text: &str) -> Checked {
    any(text)?;
    let parts: Vec<&str> = text.trim().trim_start_matches("Bot ").split('.').collect();
    check(
        parts.len() == 3 && parts.into_iter().all(is_word),
        "is no token of a Discord bot, which has three parts with dots between; press Reset Token on the application's page, \
         under Bot, and copy the whole",
    )
}

/// Telegram takes shorter ones, which can be guessed.
pub(super) fn webhook_secret(text: &str) -> Checked {
    check(
        (16..=256).contains(&text.len()) && is_word(text),
        "has to be 16 to 256 of A-Z a-z 0-9 _ -, such as `openssl rand -hex 32` makes",
    )
}

/// A level, or parts of the program with levels. The filter itself takes any word for a part of which all is logged, so that a
/// level with a typing error would log nothing else.
pub(super) fn log(text: &str) -> Checked {
    let is_level = |word: &str| !word.is_empty() && word.parse::<LevelFilter>().is_ok();
    let is_directive = |directive: &str| match directive.rsplit_once('=') {
        // What stands in brackets is about spans, which the filter reads itself.
        _ if directive.contains('[') => true,
        Some((part, level)) => !part.is_empty() && !part.contains('=') && is_level(level),
        None => is_level(directive),
    };
    check(
        text.split(',').all(is_directive) && EnvFilter::try_new(text).is_ok(),
        "has to be a level (error, warn, info, debug, trace or off), or levels of parts, too, such as info,bot_core=debug",
    )
}

pub(super) fn public_key(text: &str) -> Checked {
    let good = discord::interactions::PublicKey::new(text).is_ok();
    check(
        good,
        "is no public key of a Discord application, which has 64 hexadecimal digits; copy it whole from its page",
    )
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

pub(super) fn reminder_days(text: &str) -> Checked {
    let known = bot_core::reader::OfReminders::days(text).is_some();
    check(
        known,
        "has to be one to five whole numbers of working days from 1 to 60, each more than the one before, such as 3, 7, 14",
    )
}

pub(super) fn working_days(text: &str) -> Checked {
    check(text.parse::<u32>().is_ok_and(|n| n <= 60), "has to be a whole number of working days from 0 to 60")
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

pub(super) fn digest_above(text: &str) -> Checked {
    check(text.parse::<u32>().is_ok_and(|n| n <= 1_000), "has to be a whole number from 0 to 1000")
}

pub(super) fn digest_hour(text: &str) -> Checked {
    check(text.parse::<i8>().is_ok_and(|n| (0..=12).contains(&n)), "has to be a full hour from 0 to 12")
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
    passwords(url).into_iter().fold(url.to_owned(), hide)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_in_urls_are_hidden() {
        assert_eq!(without_password("postgres://twin:pa:ss@host/db"), "postgres://twin:***@host/db");
        assert_eq!(without_password("sqlite://twinbot.db"), "sqlite://twinbot.db");
        let parameter = "postgres://twin@host/db?sslmode=require&password=p@ss";
        assert_eq!(without_password(parameter), "postgres://twin@host/db?sslmode=require&password=***");
        assert!(passwords("postgres://host/db").is_empty());
    }

    #[test]
    fn values_out_of_range_are_refused() {
        assert!(undo("3601").is_err() && undo("-1").is_err() && undo("0").is_ok());
        assert!(connections("0").is_err() && connections("200").is_ok());
        assert!(webhook_secret("a b").is_err() && webhook_secret(&"a".repeat(257)).is_err());
        assert!(webhook_secret(&"a".repeat(15)).is_err() && webhook_secret(&"a".repeat(16)).is_ok());
        assert!(
            address_or_off("off").is_ok() && address_or_off("[::]:9464").is_ok() && address_or_off("9464").is_err()
        );
        assert!(address("localhost").is_err() && url("ftp://x").is_err() && switch("yes").is_err());
    }

    #[test]
    fn reminders_come_one_after_another() {
        for good in ["3", "3, 7, 14", "1,2,3,4,60"] {
            assert!(reminder_days(good).is_ok(), "{good}");
        }
        for bad in ["", "0", "7, 3", "3, 3", "3,", "61", "1,2,3,4,5,6", "soon"] {
            assert!(reminder_days(bad).is_err(), "{bad}");
        }
        assert!(working_days("0").is_ok() && working_days("61").is_err() && working_days("-1").is_err());
    }

    #[test]
    fn a_token_has_the_shape_that_its_platform_gives_it() {
        for good in ["123456:made-UP_token_with_letters", " 1:abcdefghijklmnopqrst\n"] {
            assert!(telegram_token(good).is_ok(), "{good}");
        }
        for bad in
            ["abc", "123456", "123456:short", "a1:abcdefghijklmnopqrst", "1:abcdefghij klmnopqrst", "made.up.token"]
        {
            assert!(telegram_token(bad).is_err(), "{bad}");
        }
        assert!(discord_token("made.up.token-_1").is_ok() && discord_token("Bot made.up.token").is_ok());
        for bad in ["abc", "made.up", "made..token", "made.up.to ken", "made.up.token.more"] {
            assert!(discord_token(bad).is_err(), "{bad}");
        }
        assert_eq!(telegram_token(" "), Err("is empty; leave it out instead"));
    }

    #[test]
    fn a_log_filter_is_levels_and_parts_with_levels() {
        for good in
            ["info", "WARN", "off", "info,bot_core=debug", "warn,sqlx::query=trace", "info,[turn{person=3}]=debug"]
        {
            assert!(log(good).is_ok(), "{good}");
        }
        for bad in [
            "inof",
            "foo=bar=baz",
            "info,bot_core",
            "bot_core=",
            "=debug",
            "",
            "info,,debug",
            "warn, bot_core=info",
            "bot_core=loud",
        ] {
            assert!(log(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn who_is_responsible_is_one_line_and_their_pages_are_encrypted() {
        assert!(operator_name("Ministry of Education of Ruritania").is_ok() && operator_name(&"é".repeat(100)).is_ok());
        for bad in ["", "  ", "Ministry\nof Education", &"a".repeat(101)] {
            assert!(operator_name(bad).is_err(), "{bad:?}");
        }
        for good in
            ["data@schools.example", " data.protection+twinbot@schools.example ", "https://schools.example/contact"]
        {
            assert!(operator_contact(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "schools.example",
            "http://schools.example/contact",
            "@schools.example",
            "data@schools",
            "a b@c.example",
        ] {
            assert!(operator_contact(bad).is_err(), "{bad:?}");
        }
        assert!(operator_privacy("https://schools.example/privacy").is_ok());
        for bad in [
            "http://schools.example/privacy",
            "https://",
            "https://localhost",
            "data@schools.example",
            "https://a.example/b c",
        ] {
            assert!(operator_privacy(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn links_to_files_are_encrypted_unless_they_lead_to_this_machine() {
        for good in ["https://twinbot.example", "http://127.0.0.1:8080", "http://localhost", "http://[::1]:8080/"] {
            assert!(public_url(good).is_ok(), "{good}");
        }
        for bad in [
            "http://twinbot.example",
            "http://localhost.example",
            "http://127.0.0.1@twinbot.example/",
            "twinbot.example",
        ] {
            assert!(public_url(bad).is_err(), "{bad}");
        }
    }
}
