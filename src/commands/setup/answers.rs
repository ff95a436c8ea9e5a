//! What the configuration is to say: values by their keys, those that were given before anybody is asked, and the file that they make.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;

use crate::settings::{self, Outside, SETTINGS, Setting, Settings, SettingsError};

const HEAD: &str = "\
# Twinbot, as `twinbot setup` has written it. docs/configuration.md says what else can be set.
# Secrets stand in it: keep it readable for its owner only (chmod 600).

";

/// The answers so far.
pub(super) struct Answers<'a> {
    outside: &'a Outside<'a>,
    values: BTreeMap<&'static str, String>,
    /// What environment and flags say: nobody is asked for it, and the file says it, too.
    given: BTreeMap<&'static str, String>,
    /// What is left to do for somebody who sets Twinbot up.
    pub(super) later: Vec<String>,
}

impl<'a> Answers<'a> {
    /// Begins with what environment and flags say, and otherwise with what an older file says.
    ///
    /// # Errors
    /// A value of the environment or of a flag cannot be used.
    pub(super) fn new(outside: &'a Outside<'a>, older: &BTreeMap<String, String>) -> Result<Self, SettingsError> {
        let in_force = settings::read_without_file(outside)?;
        let given: BTreeMap<_, _> = in_force.set().map(|(setting, text)| (setting.key, text.to_owned())).collect();
        // What cannot be used any more is left behind.
        let good = |setting: &&Setting| older.get(setting.key).is_some_and(|text| setting.check(text).is_ok());
        let older = SETTINGS.iter().filter(good).map(|setting| (setting.key, older[setting.key].clone()));
        let values = older.chain(given.clone()).collect();
        Ok(Self { outside, values, given, later: Vec::new() })
    }

    /// What environment or flags say, once: if it is wrong, somebody is asked.
    pub(super) fn given(&mut self, key: &'static str) -> Option<String> {
        self.given.remove(key)
    }

    pub(super) fn get(&self, key: &'static str) -> Option<&str> {
        self.values.get(key).map(String::as_str)
    }

    pub(super) fn set(&mut self, key: &'static str, text: impl Into<String>) {
        self.values.insert(key, text.into());
    }

    pub(super) fn forget(&mut self, keys: &[&'static str]) {
        keys.iter().for_each(|key| drop(self.values.remove(key)));
    }

    /// The settings as they would be in force.
    ///
    /// # Errors
    /// Two of them do not fit together, or one cannot be used.
    pub(super) fn settings(&self) -> Result<Settings, SettingsError> {
        let flag = |key: &str| self.values.get(key).cloned();
        settings::read_without_file(&Outside { file: None, variables: self.outside.variables, flag: &flag })
    }

    /// The file.
    pub(super) fn file(&self) -> String {
        let mut file = HEAD.to_owned();
        for (setting, text) in self.in_order() {
            let _ = writeln!(file, "{} = {}", setting.key, toml::Value::from(text));
        }
        file
    }

    /// What stands in it, with secrets hidden.
    pub(super) fn shown(&self) -> String {
        let line = |(setting, text): (&Setting, &str)| format!("  {} = {}\n", setting.key, setting.shown(text));
        self.in_order().map(line).collect()
    }

    fn in_order(&self) -> impl Iterator<Item = (&'static Setting, &str)> {
        SETTINGS.iter().filter_map(|setting| Some((setting, self.get(setting.key)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "123456:made-UP_token_with_letters";

    fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn the_file_says_what_was_answered_whatever_letters_are_in_it() {
        let variables = map(&[("TWINBOT_TELEGRAM_TOKEN", TOKEN)]);
        let outside = Outside { file: None, variables: &variables, flag: &|_| None };
        let name = "Ministry \"Ñ\" of \\ schools # and = more";
        let mut answers =
            Answers::new(&outside, &map(&[("undo_seconds", "5"), ("operator_name", "old"), ("log", "loud")]))
                .expect("good");
        answers.set("operator_name", name);
        answers.set("operator_contact", "a@b.example");
        answers.forget(&["operator_contact"]);
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("twinbot.toml");
        std::fs::write(&path, answers.file()).expect("written");
        let none = BTreeMap::new();
        let read =
            settings::read(&Outside { file: Some(&path), variables: &none, flag: &|_| None }).expect("it can be read");
        assert_eq!(read.get("telegram_token"), Some(TOKEN), "what the environment says stands in it");
        assert_eq!((read.get("operator_name"), read.get("operator_contact")), (Some(name), None));
        assert_eq!(read.number("undo_seconds"), 5, "what nobody is asked for stays");
        assert_eq!(read.text("log"), "info", "what cannot be used does not");
        let shown = answers.shown();
        assert!(shown.contains("telegram_token = (set, hidden)") && !shown.contains(TOKEN), "{shown}");
    }

    #[test]
    fn what_environment_and_flags_say_is_stronger_than_an_older_file_and_taken_once() {
        let variables = map(&[("TWINBOT_OPERATOR_NAME", "Ministry of Rain")]);
        let outside = Outside { file: None, variables: &variables, flag: &|_| None };
        let mut answers = Answers::new(&outside, &map(&[("operator_name", "old")])).expect("good");
        assert_eq!(answers.get("operator_name"), Some("Ministry of Rain"));
        assert_eq!(answers.given("operator_name").as_deref(), Some("Ministry of Rain"));
        assert_eq!(answers.given("operator_name"), None);
        assert_eq!(answers.given("operator_contact"), None);
    }
}
