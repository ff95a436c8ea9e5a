//! Where values come from: file, environment, flags.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::{SETTINGS, Setting, Settings, Value};

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
    #[error("the configuration file {path} has the unknown key {key:?}; did you mean {nearest:?}?")]
    UnknownKey { path: String, key: String, nearest: &'static str },
    #[error("in the configuration file {path}, {key} has to be a text, a number or true/false")]
    Kind { path: String, key: String },
    #[error("both {0} and {0}_FILE are set; set one of them")]
    Both(String),
    #[error("{name} names a file that cannot be read: {why}")]
    SecretFile { name: String, why: std::io::Error },
    #[error("{key} (from {origin}) {what}")]
    Value { key: &'static str, origin: String, what: &'static str },
    #[error("telegram_webhook_url is set, so telegram_webhook_secret has to be set as well: any long random text")]
    WebhookSecret,
}

/// What the program is started with.
pub(crate) struct Outside<'a> {
    /// The configuration file that was asked for.
    pub(crate) file: Option<&'a Path>,
    /// Looks an environment variable up.
    pub(crate) variable: &'a dyn Fn(&str) -> Option<String>,
    /// Looks a flag up.
    pub(crate) flag: &'a dyn Fn(&str) -> Option<String>,
}

/// Reads what is in force.
pub(crate) fn read(outside: &Outside<'_>) -> Result<Settings, SettingsError> {
    let file = read_file(outside)?;
    let mut values = BTreeMap::new();
    for setting in &SETTINGS {
        let Some(value) = value_of(setting, outside, &file)? else { continue };
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
    Ok(settings)
}

type File = Option<(PathBuf, BTreeMap<String, String>)>;

fn value_of(setting: &Setting, outside: &Outside<'_>, file: &File) -> Result<Option<Value>, SettingsError> {
    let flag = setting.flag();
    if let Some(text) = (outside.flag)(setting.key) {
        return Ok(Some(Value { text, source: Source::Flag(flag) }));
    }
    let name = setting.variable();
    let direct = (outside.variable)(&name);
    let named = setting.secret.then(|| (outside.variable)(&format!("{name}_FILE"))).flatten();
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

/// The file beside the program is read only if it is there; one that was asked for has to be.
fn read_file(outside: &Outside<'_>) -> Result<File, SettingsError> {
    let asked = outside.file.map(Path::to_path_buf).or_else(|| (outside.variable)("TWINBOT_CONFIG").map(PathBuf::from));
    let path = match asked {
        Some(path) => path,
        None if Path::new("twinbot.toml").exists() => PathBuf::from("twinbot.toml"),
        None => return Ok(None),
    };
    let shown = path.display().to_string();
    let unreadable = |why: String| SettingsError::File { path: shown.clone(), why };
    let text = std::fs::read_to_string(&path).map_err(|error| unreadable(error.to_string()))?;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| unreadable(error.message().to_owned()))?;
    let mut keys = BTreeMap::new();
    for (key, value) in table {
        if !SETTINGS.iter().any(|setting| setting.key == key) {
            return Err(SettingsError::UnknownKey { path: shown, nearest: nearest(&key), key });
        }
        let text = match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(number) => number.to_string(),
            toml::Value::Boolean(on) => if on { "on" } else { "off" }.to_owned(),
            toml::Value::Float(_) | toml::Value::Datetime(_) | toml::Value::Array(_) | toml::Value::Table(_) => {
                return Err(SettingsError::Kind { path: shown, key });
            }
        };
        keys.insert(key, text);
    }
    Ok(Some((path, keys)))
}

/// The known key that shares the most pairs of letters with an unknown one.
fn nearest(key: &str) -> &'static str {
    let pairs = |text: &str| text.as_bytes().windows(2).map(<[u8]>::to_vec).collect::<Vec<_>>();
    let wanted = pairs(key);
    let shared = |setting: &&Setting| {
        let own = pairs(setting.key);
        let common = wanted.iter().filter(|pair| own.contains(pair)).count();
        common * 1000 / (own.len() + wanted.len()).max(1)
    };
    SETTINGS.iter().max_by_key(shared).map_or("database_url", |setting| setting.key)
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
        let look = |pairs: &[(&str, &str)], name: &str| {
            pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        };
        read(&Outside {
            file: file.is_some().then_some(path.as_path()),
            variable: &|name| look(variables, name),
            flag: &|name| look(flags, name),
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
        let variables =
            [("TWINBOT_TELEGRAM_TOKEN", "12345:SECRET"), ("TWINBOT_DATABASE_URL", "postgres://twin:SECRET@host/db")];
        let settings = read_with(None, &variables, &[]).expect("good settings");
        assert!(!format!("{settings:?}{}", settings.shown()).contains("SECRET"));
        assert!(settings.secrets().contains(&"SECRET".to_owned()));
    }

    #[test]
    fn faults_say_what_to_write() {
        let said = |file, variables: &[(&str, &str)]| {
            read_with(file, variables, &[]).expect_err("faulty settings").to_string()
        };
        assert!(said(Some("databse_url = \"x\""), &[]).contains("did you mean \"database_url\"?"));
        assert!(said(Some("undo_seconds = [1]"), &[]).contains("undo_seconds has to be a text"));
        assert!(said(Some("= 1"), &[]).contains("cannot be read"));
        let undo = said(None, &[("TWINBOT_UNDO_SECONDS", "soon")]);
        assert_eq!(
            undo,
            "undo_seconds (from environment TWINBOT_UNDO_SECONDS) has to be a whole number of seconds from 0 to 3600"
        );
        let both = [("TWINBOT_TELEGRAM_TOKEN", "1:a"), ("TWINBOT_TELEGRAM_TOKEN_FILE", "/none")];
        assert!(said(None, &both).contains("both TWINBOT_TELEGRAM_TOKEN and TWINBOT_TELEGRAM_TOKEN_FILE are set"));
        let hook = [("TWINBOT_TELEGRAM_WEBHOOK_URL", "https://example.org/telegram")];
        assert!(said(None, &hook).contains("telegram_webhook_secret has to be set"));
    }

    #[test]
    fn a_secret_comes_from_a_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("token");
        std::fs::write(&path, "1:token\n").expect("written");
        let path = path.to_string_lossy().into_owned();
        let settings = read_with(None, &[("TWINBOT_TELEGRAM_TOKEN_FILE", &path)], &[]).expect("good settings");
        assert_eq!(settings.get("telegram_token"), Some("1:token"));
    }
}
