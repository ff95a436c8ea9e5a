//! Where values come from: file, environment, flags.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use toml::Spanned;

use super::{SETTINGS, Setting, Settings, Value, checks};

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// Nobody set it.
    Default,
    /// The configuration file.
    File(PathBuf),
    /// An environment variable.
    Environment(String),
    /// A file named by an environment variable.
    SecretFile(String),
    /// A flag.
    Flag(String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File(path) => write!(f, "file {}", path.display()),
            Self::Environment(name) => write!(f, "environment {name}"),
            Self::SecretFile(name) => write!(f, "file named by {name}"),
            Self::Flag(name) => write!(f, "flag --{name}"),
        }
    }
}

/// What is wrong with the settings, and what to write instead.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SettingsError {
    #[error("the configuration file {path} cannot be read: {why}")]
    File { path: String, why: String },
    #[error("the configuration file {path} cannot be read: {at}: {why}")]
    Syntax { path: String, at: At, why: String },
    #[error("the configuration file {path}, {at}, has the unknown key {key:?}; {nearest}")]
    UnknownKey { path: String, at: At, key: String, nearest: Nearest },
    #[error("in the configuration file {path}, {at}, {key} has to be a text, a number or true/false")]
    Kind { path: String, at: At, key: String },
    #[error(
        "the environment variable {name} is no setting; {nearest} If it is meant for something else, take it out of the environment of twinbot"
    )]
    UnknownVariable { name: String, nearest: Nearest },
    #[error("both {0} and {0}_FILE are set; set one of them")]
    Both(String),
    #[error("{name} names a file that cannot be read: {why}")]
    SecretFile { name: String, why: std::io::Error },
    #[error("{key} (from {origin}) {what}")]
    Value { key: &'static str, origin: String, what: &'static str },
    #[error("telegram_webhook_url is set, so telegram_webhook_secret has to be set as well: any long random text")]
    WebhookSecret,
    #[error(
        "telegram_webhook_url (from {0}) has to begin with https://: Telegram calls no http:// address. Only a Bot API server of \
         your own does (telegram_api_url)"
    )]
    PlainWebhook(String),
}

/// Where in a file something stands, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct At {
    line: usize,
    column: usize,
}

impl At {
    /// The place of a byte.
    fn of(text: &str, byte: usize) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let (line, start) = (before.matches('\n').count() + 1, before.rfind('\n').map_or(0, |end| end + 1));
        Self { line, column: before[start..].chars().count() + 1 }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// What may have been meant by a name that nothing has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Nearest(Option<String>);

impl fmt::Display for Nearest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(name) => write!(f, "did you mean {name}?"),
            None => f.write_str("`twinbot config --reference` lists all there are."),
        }
    }
}

/// With which the variables of the settings begin.
pub(crate) const PREFIX: &str = "TWINBOT_";

/// Names the configuration file.
const CONFIG: &str = "TWINBOT_CONFIG";

/// What the program is started with.
pub(crate) struct Outside<'a> {
    /// The configuration file that was asked for.
    pub(crate) file: Option<&'a Path>,
    /// The environment, as far as it begins with [`PREFIX`].
    pub(crate) variables: &'a BTreeMap<String, String>,
    /// Looks a flag up.
    pub(crate) flag: &'a dyn Fn(&str) -> Option<String>,
}

/// Reads what is in force.
pub(crate) fn read(outside: &Outside<'_>) -> Result<Settings, SettingsError> {
    only_known(outside.variables)?;
    in_force(outside, &read_file(outside)?)
}

/// Reads what environment and flags say by themselves, whatever a configuration file says.
pub(crate) fn read_without_file(outside: &Outside<'_>) -> Result<Settings, SettingsError> {
    only_known(outside.variables)?;
    in_force(outside, &None)
}

fn in_force(outside: &Outside<'_>, file: &File) -> Result<Settings, SettingsError> {
    let mut values = BTreeMap::new();
    for setting in &SETTINGS {
        let Some(value) = value_of(setting, outside, file)? else { continue };
        (setting.check)(&value.text).map_err(|what| SettingsError::Value {
            key: setting.key,
            origin: value.source.to_string(),
            what,
        })?;
        values.insert(setting.key, value);
    }
    let settings = Settings(values);
    if settings.get("telegram_webhook_url").is_some() && settings.get("telegram_webhook_secret").is_none() {
        return Err(SettingsError::WebhookSecret);
    }
    let is_plain = |value: &&Value| !value.text.starts_with("https://");
    if let Some(webhook) = settings.0.get("telegram_webhook_url").filter(is_plain)
        && checks::host(settings.text("telegram_api_url")) == TELEGRAM
    {
        return Err(SettingsError::PlainWebhook(webhook.source.to_string()));
    }
    Ok(settings)
}

/// The host of Telegram's own Bot API.
const TELEGRAM: &str = "api.telegram.org";

/// Fails when the environment has a variable that looks like a setting's and is none.
fn only_known(variables: &BTreeMap<String, String>) -> Result<(), SettingsError> {
    let known: Vec<String> = SETTINGS.iter().flat_map(names).chain([CONFIG.to_owned()]).collect();
    match variables.keys().find(|name| !known.contains(name) && !is_of_kubernetes(name)) {
        Some(name) => {
            let nearest = nearest(name, known.iter().map(String::as_str), PREFIX);
            Err(SettingsError::UnknownVariable { name: name.clone(), nearest })
        }
        None => Ok(()),
    }
}

/// The variables that set something.
fn names(setting: &Setting) -> Vec<String> {
    let name = setting.variable();
    if setting.secret { vec![format!("{name}_FILE"), name] } else { vec![name] }
}

/// Whether a variable is one of those by which Kubernetes tells every container of the services beside it: of a service called
/// twinbot `TWINBOT_SERVICE_HOST`, `TWINBOT_PORT_8080_TCP_ADDR` and more, of one called twinbot-db `TWINBOT_DB_PORT`. Nobody
/// has set them, so they are left alone.
fn is_of_kubernetes(name: &str) -> bool {
    let words = || name.split('_').skip(1);
    let pairs = || words().zip(words().skip(1));
    let is_service = pairs().any(|pair| matches!(pair, ("SERVICE", "HOST" | "PORT")));
    let is_number = |word: &str| word.parse::<u16>().is_ok();
    let is_port = words().last() == Some("PORT") || pairs().any(|(first, next)| first == "PORT" && is_number(next));
    is_service || is_port
}

type File = Option<(PathBuf, BTreeMap<String, String>)>;

fn value_of(setting: &Setting, outside: &Outside<'_>, file: &File) -> Result<Option<Value>, SettingsError> {
    let flag = setting.flag();
    if let Some(text) = (outside.flag)(setting.key) {
        return Ok(Some(Value { text, source: Source::Flag(flag) }));
    }
    let name = setting.variable();
    let direct = outside.variables.get(&name).cloned();
    let named = setting.secret.then(|| outside.variables.get(&format!("{name}_FILE"))).flatten();
    match (direct, named) {
        (Some(_), Some(_)) => return Err(SettingsError::Both(name)),
        (Some(text), None) => return Ok(Some(Value { text, source: Source::Environment(name) })),
        (None, Some(path)) => {
            let name = format!("{name}_FILE");
            let text = std::fs::read_to_string(path)
                .map_err(|why| SettingsError::SecretFile { name: name.clone(), why })?
                .trim_end_matches(['\r', '\n'])
                .to_owned();
            return Ok(Some(Value { text, source: Source::SecretFile(name) }));
        }
        (None, None) => {}
    }
    if let Some((path, text)) = file.as_ref().and_then(|(path, keys)| Some((path, keys.get(setting.key)?))) {
        return Ok(Some(Value { text: text.clone(), source: Source::File(path.clone()) }));
    }
    Ok(setting.default.map(|text| Value { text: text.to_owned(), source: Source::Default }))
}

/// The configuration file that somebody asked for, by flag or by variable.
pub(crate) fn path(outside: &Outside<'_>) -> Option<PathBuf> {
    outside.file.map(Path::to_path_buf).or_else(|| outside.variables.get(CONFIG).map(PathBuf::from))
}

/// The file beside the program is read only if it is there; one that was asked for has to be.
fn read_file(outside: &Outside<'_>) -> Result<File, SettingsError> {
    let path = match path(outside) {
        Some(path) => path,
        None if Path::new("twinbot.toml").exists() => PathBuf::from("twinbot.toml"),
        None => return Ok(None),
    };
    let keys = values(&path)?;
    Ok(Some((path, keys)))
}

/// What a configuration file sets: keys with their values, which nobody has checked.
pub(crate) fn values(path: &Path) -> Result<BTreeMap<String, String>, SettingsError> {
    let shown = path.display().to_string();
    let unreadable = |why: String| SettingsError::File { path: shown.clone(), why };
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
    let table: BTreeMap<Spanned<String>, Spanned<toml::Value>> =
        toml::from_str(&text).map_err(|error: toml::de::Error| SettingsError::Syntax {
            path: shown.clone(),
            at: At::of(&text, error.span().map_or(text.len(), |span| span.start)),
            // Never the line itself, in which a secret may stand.
            why: error.message().lines().collect::<Vec<_>>().join(", "),
        })?;
    let mut keys = BTreeMap::new();
    for (key, value) in table {
        let at = At::of(&text, key.span().start);
        let key = key.into_inner();
        if !SETTINGS.iter().any(|setting| setting.key == key) {
            let nearest = nearest(&key, SETTINGS.iter().map(|setting| setting.key), "");
            return Err(SettingsError::UnknownKey { path: shown, at, key, nearest });
        }
        let at = At::of(&text, value.span().start);
        let value = match value.into_inner() {
            toml::Value::String(text) => text,
            toml::Value::Integer(number) => number.to_string(),
            toml::Value::Boolean(on) => if on { "on" } else { "off" }.to_owned(),
            toml::Value::Float(_) | toml::Value::Datetime(_) | toml::Value::Array(_) | toml::Value::Table(_) => {
                return Err(SettingsError::Kind { path: shown, at, key });
            }
        };
        keys.insert(key, value);
    }
    Ok(keys)
}

/// Of the pairs of letters of two names so many in a thousand are common ones where one may be meant by the other; of two equal
/// names it is 500.
const ALIKE: usize = 200;

/// The known name that shares the most pairs of letters with an unknown one, what all begin with left aside.
fn nearest<'k>(unknown: &str, known: impl Iterator<Item = &'k str>, prefix: &str) -> Nearest {
    let pairs = |text: &str| {
        let own = text.strip_prefix(prefix).unwrap_or(text).to_uppercase();
        own.as_bytes().windows(2).map(<[u8]>::to_vec).collect::<Vec<_>>()
    };
    let wanted = pairs(unknown);
    let shared = |name: &str| {
        let own = pairs(name);
        let common = wanted.iter().filter(|pair| own.contains(pair)).count();
        common * 1000 / (own.len() + wanted.len()).max(1)
    };
    let scored = known.map(|name| (shared(name), name)).filter(|(score, _)| *score >= ALIKE);
    Nearest(scored.max_by_key(|(score, _)| *score).map(|(_, name)| name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_with(
        file: Option<&str>,
        variables: &[(&str, &str)],
        flags: &[(&str, &str)],
    ) -> Result<Settings, SettingsError> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("twinbot.toml");
        if let Some(file) = file {
            std::fs::write(&path, file).expect("written");
        }
        let owned = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<BTreeMap<_, _>>()
        };
        let flags = owned(flags);
        read(&Outside {
            file: file.is_some().then_some(path.as_path()),
            variables: &owned(variables),
            flag: &|name| flags.get(name).cloned(),
        })
    }

    #[test]
    fn each_source_is_stronger_than_the_one_before() {
        let file = Some("undo_seconds = 1\nlisten = \"127.0.0.1:1\"\npacing = false");
        let variables = [("TWINBOT_UNDO_SECONDS", "2"), ("TWINBOT_LISTEN", "127.0.0.1:2")];
        let settings = read_with(file, &variables, &[("undo_seconds", "3")]).expect("good settings");
        assert_eq!(settings.number("undo_seconds"), 3);
        assert_eq!(settings.text("listen"), "127.0.0.1:2");
        assert!(!settings.is_on("pacing"));
        assert_eq!(settings.text("log"), "info");
        let shown = settings.shown();
        for line in ["undo_seconds = \"3\"  (flag --undo-seconds)", "(environment TWINBOT_LISTEN)", "(default)"] {
            assert!(shown.contains(line), "{shown}");
        }
    }

    #[test]
    fn secrets_are_not_shown() {
        let variables = [
            ("TWINBOT_TELEGRAM_TOKEN", "12345:SECRET_and_more_of_it"),
            ("TWINBOT_DATABASE_URL", "postgres://twin:SECRET@host/db"),
        ];
        let settings = read_with(None, &variables, &[]).expect("good settings");
        assert!(!format!("{settings:?}{}", settings.shown()).contains("SECRET"));
        assert!(settings.secrets().contains(&"SECRET".to_owned()));
    }

    #[test]
    fn faults_say_what_to_write() {
        let undo = said(None, &[("TWINBOT_UNDO_SECONDS", "soon")]);
        assert_eq!(
            undo,
            "undo_seconds (from environment TWINBOT_UNDO_SECONDS) has to be a whole number of seconds from 0 to 3600"
        );
        let both = [("TWINBOT_TELEGRAM_TOKEN", "1:a"), ("TWINBOT_TELEGRAM_TOKEN_FILE", "/none")];
        assert!(said(None, &both).contains("both TWINBOT_TELEGRAM_TOKEN and TWINBOT_TELEGRAM_TOKEN_FILE are set"));
        let hook = [("TWINBOT_TELEGRAM_WEBHOOK_URL", "https://example.org/telegram")];
        assert!(said(None, &hook).contains("telegram_webhook_secret has to be set"));
        let token = said(None, &[("TWINBOT_TELEGRAM_TOKEN", "abc")]);
        assert!(token.contains("is no token of a Telegram bot") && token.contains("@BotFather"), "{token}");
        assert!(said(None, &[("TWINBOT_DISCORD_TOKEN", "abc")]).contains("is no token of a Discord bot"));
        assert!(said(None, &[("TWINBOT_LOG", "foo=bar=baz")]).contains("has to be a level"));
        assert!(said(None, &[("TWINBOT_PUBLIC_URL", "http://twinbot.example")]).contains("has to begin with https://"));
    }

    #[test]
    fn what_is_wrong_in_the_file_is_said_with_its_line() {
        let said = |file: &str| {
            let said = said(Some(file), &[]);
            said.split_once("twinbot.toml").map_or_else(|| said.clone(), |(_, said)| said.to_owned())
        };
        assert_eq!(
            said("listen = \"127.0.0.1:1\"\n\n  databse_url = \"x\""),
            ", line 3, column 3, has the unknown key \"databse_url\"; did you mean database_url?"
        );
        assert_eq!(
            said("# a comment\nundo_seconds = [1]\n"),
            ", line 2, column 16, undo_seconds has to be a text, a number or true/false"
        );
        let syntax = said("pacing = \"off\"\ntelegram_token = 123456:SECRET");
        assert!(syntax.starts_with(" cannot be read: line 2, column ") && !syntax.contains("SECRET"), "{syntax}");
        assert!(!syntax.contains('\n'), "{syntax}");
        assert!(said("= 1").contains("line 1, column 1"));
        let twice = said("log = \"info\"\nlog = \"warn\"");
        assert!(twice.contains("line 2") && twice.contains("duplicate key"), "{twice}");
    }

    #[test]
    fn a_variable_that_is_no_setting_is_refused() {
        let typed = said(None, &[("TWINBOT_TELEGRAM_TOKN", "1:a")]);
        assert_eq!(
            typed,
            "the environment variable TWINBOT_TELEGRAM_TOKN is no setting; did you mean TWINBOT_TELEGRAM_TOKEN? If it is meant \
             for something else, take it out of the environment of twinbot"
        );
        assert!(said(None, &[("TWINBOT_XQZ", "1")]).contains("is no setting; `twinbot config --reference` lists all"));
        // Only a secret can come from a file.
        assert!(said(None, &[("TWINBOT_LISTEN_FILE", "x")]).contains("TWINBOT_LISTEN"));
        let of_kubernetes = [
            "TWINBOT_SERVICE_HOST",
            "TWINBOT_SERVICE_PORT",
            "TWINBOT_SERVICE_PORT_HTTP",
            "TWINBOT_PORT",
            "TWINBOT_PORT_8080_TCP",
            "TWINBOT_PORT_8080_TCP_ADDR",
            "TWINBOT_DB_SERVICE_HOST",
            "TWINBOT_DB_PORT_5432_TCP_PROTO",
        ];
        let variables = of_kubernetes.map(|name| (name, "tcp://10.0.0.1:8080"));
        assert!(read_with(None, &variables, &[]).is_ok(), "what Kubernetes sets is left alone");
    }

    #[test]
    fn telegram_is_not_called_to_an_address_that_it_would_not_call() {
        let hook = [
            ("TWINBOT_TELEGRAM_WEBHOOK_URL", "http://example.org/telegram"),
            ("TWINBOT_TELEGRAM_WEBHOOK_SECRET", "sixteen-letters_"),
        ];
        let plain = said(None, &hook);
        assert!(plain.contains("environment TWINBOT_TELEGRAM_WEBHOOK_URL") && plain.contains("https://"), "{plain}");
        let own = [("TWINBOT_TELEGRAM_API_URL", "http://127.0.0.1:8081"), hook[0], hook[1]];
        assert!(read_with(None, &own, &[]).is_ok(), "a server of one's own calls any address");
    }

    fn said(file: Option<&str>, variables: &[(&str, &str)]) -> String {
        read_with(file, variables, &[]).expect_err("faulty settings").to_string()
    }

    #[test]
    fn a_secret_comes_from_a_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("token");
        std::fs::write(&path, "1:token_of_twenty_letters\n").expect("written");
        let path = path.to_string_lossy().into_owned();
        let settings = read_with(None, &[("TWINBOT_TELEGRAM_TOKEN_FILE", &path)], &[]).expect("good settings");
        assert_eq!(settings.get("telegram_token"), Some("1:token_of_twenty_letters"));
    }
}
