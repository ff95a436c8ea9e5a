//! What is wrong with a database, in one clause: the cause itself, without what its driver wraps around it.

use std::str::FromStr as _;

use sqlx::migrate::MigrateError;
use sqlx::postgres::PgConnectOptions;

/// What a driver's error says.
#[expect(clippy::wildcard_enum_match_arm, reason = "what is not told apart says itself what it is")]
pub(super) fn clause(error: &sqlx::Error) -> String {
    let said = match error {
        // What PostgreSQL adds is a line of its own sources.
        sqlx::Error::Database(error) => error.message().to_owned(),
        sqlx::Error::Io(error) => error.to_string(),
        sqlx::Error::Configuration(error) => error.to_string(),
        sqlx::Error::Tls(error) => format!("no encrypted connection: {error}"),
        sqlx::Error::PoolTimedOut => "all connections to it are in use".to_owned(),
        sqlx::Error::PoolClosed => "it is closed".to_owned(),
        other => other.to_string(),
    };
    tidy(&said)
}

/// What the error of a migration says.
pub(super) fn migration(error: &MigrateError) -> String {
    if let MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) = error {
        return clause(error);
    }
    tidy(&error.to_string())
}

/// One line, in the way of a clause: no capital at its beginning, no number of the operating system's at its end.
pub(super) fn tidy(said: &str) -> String {
    let said = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    let said = said.split(" (os error").next().unwrap_or_default();
    let mut letters = said.chars();
    let first = letters.next().map(char::to_lowercase);
    match letters.next() {
        // Not "SSL", "I/O".
        Some(second) if second.is_lowercase() => first.into_iter().flatten().chain([second]).chain(letters).collect(),
        _ => said.to_owned(),
    }
}

/// A database as it may be shown: the file, or host and port.
pub(super) fn place(url: &str) -> String {
    let (_, rest) = url.split_once("://").unwrap_or(("", url));
    if url.starts_with("sqlite:") {
        return rest.split('?').next().unwrap_or(rest).to_owned();
    }
    if let Some(server) = PgConnectOptions::from_str(url).ok().filter(|_| !is_cut_short(url)) {
        return match server.get_socket() {
            Some(socket) => socket.display().to_string(),
            None => format!("{}:{}", server.get_host(), server.get_port()),
        };
    }
    // What stands before the last @ may be a password.
    let server = rest.rsplit('@').next().unwrap_or(rest);
    server.split(['/', '?', '#']).next().unwrap_or(server).to_owned()
}

/// Whether the password in a server's URL has a letter that ends it: what should be the server begins within the password.
pub(super) fn is_cut_short(url: &str) -> bool {
    let Some((_, rest)) = url.split_once("://") else { return false };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (server, rest) = rest.split_at(end);
    let is_port = |port: &str| port.bytes().all(|digit| digit.is_ascii_digit());
    let has_port = server.rsplit_once(':').is_none_or(|(_, port)| is_port(port));
    // Among the parameters it may be part of a value.
    let is_value = rest.find('=').is_some_and(|equals| rest.find('@').is_some_and(|at| equals < at));
    !server.contains('@') && rest.contains('@') && !(has_port && is_value)
}

/// What to do about a password that may not be what was meant.
pub(super) const ENCODE: &str = "in the URL, letters of a password such as % / ? # @ : have to be percent-encoded: % as %25, \
                                 / as %2F, @ as %40";

/// Whether a server refuses the password, and it has letters that may have been meant otherwise.
pub(super) fn is_misread(url: &str, error: &sqlx::Error) -> bool {
    let is_refused = error
        .as_database_error()
        .and_then(|error| error.code())
        .is_some_and(|code| matches!(code.as_ref(), "28P01" | "28000"));
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~".contains(letter);
    is_refused && password(url).is_some_and(|password| !password.chars().all(is_plain))
}

/// The password before the host or among the parameters, as it stands there.
fn password(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let before = rest.rsplit_once('@').and_then(|(login, _)| login.split_once(':')).map(|(_, password)| password);
    let among = || rest.split(['?', '&']).find_map(|parameter| parameter.strip_prefix("password="));
    before.or_else(among).filter(|password| !password.is_empty())
}

/// A clause in which no password of a URL stands.
pub(super) fn masked(said: &str, url: &str) -> String {
    password(url).filter(|password| password.len() > 3).map_or_else(|| said.to_owned(), |it| said.replace(it, "***"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_said_in_one_clause() {
        for (said, clause) in [
            ("Connection refused (os error 111)", "connection refused"),
            ("I/O error\n", "I/O error"),
            ("password authentication failed", "password authentication failed"),
            ("Two\n lines", "two lines"),
        ] {
            assert_eq!(tidy(said), clause);
        }
        let refused = std::io::Error::from_raw_os_error(111);
        assert_eq!(clause(&sqlx::Error::Io(refused)), "connection refused");
        assert_eq!(clause(&sqlx::Error::PoolTimedOut), "all connections to it are in use");
    }

    #[test]
    fn a_database_is_named_without_its_password() {
        for (url, shown) in [
            ("sqlite:///var/lib/twinbot.db?mode=rwc", "/var/lib/twinbot.db"),
            ("postgres://twin:se:cret@db.example/twin", "db.example:5432"),
            ("postgres://twin:se%40cret@db.example:6432/twin?sslmode=require", "db.example:6432"),
            ("postgres://twin@localhost/twin?host=/run/postgresql&password=secret", "/run/postgresql"),
            ("postgres://twin:se/cret@db.example:6432/twin", "db.example:6432"),
            ("postgres://twin:12?secret@db.example/twin", "db.example"),
        ] {
            assert_eq!(place(url), shown, "{url}");
        }
        assert_eq!(masked("no secret here", "postgres://twin:secret@db/twin"), "no *** here");
    }

    #[test]
    fn a_password_that_ends_too_early_is_recognised() {
        for cut in ["se/cret", "se?cret", "se#cret", "12/34", "1?2@x", "/secret"] {
            assert!(is_cut_short(&format!("postgres://twin:{cut}@db.example/twin")), "{cut}");
        }
        for whole in [
            "postgres://twin:se@cret@db.example/twin",
            "postgres://twin:se%2Fcret@db.example/twin",
            "postgres://db.example:5432/twin?user=twin&password=s@cret",
            "postgres://db.example/twin",
        ] {
            assert!(!is_cut_short(whole), "{whole}");
        }
    }
}
