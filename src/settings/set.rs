//! What somebody has set, as `twinbot setup` and `twinbot config check` ask for it.

use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use super::{SETTINGS, Setting, Settings, Source, hidden};

impl Setting {
    /// The setting with this key.
    pub(crate) fn named(key: &str) -> Option<&'static Self> {
        SETTINGS.iter().find(|setting| setting.key == key)
    }

    /// Says what is wrong with a value, as the end of a sentence that begins with what it is.
    pub(crate) fn check(&self, text: &str) -> Result<(), &'static str> {
        (self.check)(text)
    }

    /// A value as it may be shown.
    pub(crate) fn shown(&self, text: &str) -> String {
        hidden(self, text)
    }
}

impl Settings {
    /// What somebody has set, with its keys, in the order of the settings.
    pub(crate) fn set(&self) -> impl Iterator<Item = (&'static Setting, &str)> {
        SETTINGS.iter().filter_map(|setting| {
            let value = self.0.get(setting.key).filter(|value| value.source != Source::Default)?;
            Some((setting, value.text.as_str()))
        })
    }

    /// The same, as if no other platform had a token.
    pub(crate) fn with_only(mut self, token: &'static str) -> Self {
        self.0.retain(|key, _| *key == token || !key.ends_with("_token"));
        self
    }

    /// The configuration file, where it holds a secret and others on this machine can read it.
    pub(crate) fn open_secrets(&self) -> Option<&Path> {
        let secret = SETTINGS.iter().filter(|setting| setting.secret).filter_map(|setting| self.0.get(setting.key));
        // The path of a database is no secret.
        let mut secret = secret.filter(|value| !value.text.starts_with("sqlite:"));
        secret.find_map(|value| match &value.source {
            Source::File(path) => {
                let is_open = std::fs::metadata(path).is_ok_and(|file| file.mode() & 0o077 != 0);
                is_open.then_some(path.as_path())
            }
            Source::Default | Source::Environment(_) | Source::SecretFile(_) | Source::Flag(_) => None,
        })
    }
}
