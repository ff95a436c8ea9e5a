//! Where each message stands in locales/, for translators: nothing that people see is made with it.

use std::collections::BTreeMap;

use super::locale::Locale;
use super::{Arg, Text};

/// One file of a locale.
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// Its name, such as `home.ftl`.
    pub name: &'static str,
    /// What stands in it.
    pub content: &'static str,
}

/// Where a message, or an attribute of one, begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's name.
    pub file: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// What it says, as written.
    pub says: String,
}

/// The messages of a locale by id, those of attributes as `id.attribute`.
#[derive(Clone, Debug, Default)]
pub struct Catalogue(BTreeMap<String, Place>);

impl Catalogue {
    /// All messages of a locale; none of the pseudo-locale, which has no files.
    pub fn of(locale: Locale) -> Self {
        let mut places = BTreeMap::new();
        for file in locale.files() {
            let mut begun: Option<(String, Place)> = None;
            let mut message = String::new();
            for (number, line) in (1..).zip(file.content.lines()) {
                let Some((id, says)) = beginning(line, &message) else {
                    let continues = line.is_empty() || line.starts_with([' ', '}']);
                    match &mut begun {
                        Some((_, place)) if continues => place.says = format!("{}\n{}", place.says, line.trim()),
                        _ => places.extend(begun.take()),
                    }
                    continue;
                };
                if !line.starts_with(' ') {
                    message.clone_from(&id);
                }
                let place = Place { file: file.name, line: number, says: says.trim().to_owned() };
                places.extend(begun.replace((id, place)));
            }
            places.extend(begun);
        }
        places.values_mut().for_each(|place| place.says = place.says.trim().to_owned());
        Self(places)
    }

    /// Where a message stands; an attribute as `id.attribute`.
    pub fn find(&self, id: &str) -> Option<&Place> {
        self.0.get(id)
    }

    /// All of them, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Place)> {
        self.0.iter().map(|(id, place)| (id.as_str(), place))
    }
}

/// What a line begins: a message, or an attribute of the message above.
fn beginning(line: &str, message: &str) -> Option<(String, String)> {
    let (name, says) = line.split_once('=')?;
    let is_name = |name: &str| {
        name.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    let trimmed = name.trim();
    if let Some(attribute) = trimmed.strip_prefix('.').filter(|attribute| is_name(attribute)) {
        return Some((format!("{message}.{attribute}"), says.to_owned()));
    }
    (!line.starts_with(' ') && is_name(trimmed)).then(|| (trimmed.to_owned(), says.to_owned()))
}

impl Text {
    /// The messages that the text is made of, in order; an attribute as `id.attribute`.
    pub fn messages(&self) -> Vec<String> {
        let own = match &self.attribute {
            _ if self.id.is_empty() => None,
            None => Some(self.id.to_string()),
            Some(attribute) => Some(format!("{}.{attribute}", self.id)),
        };
        own.into_iter().chain(self.args.iter().flat_map(|(_, arg)| messages(arg))).collect()
    }
}

fn messages(arg: &Arg) -> Vec<String> {
    match arg {
        Arg::Text(text) | Arg::Command(text) => text.messages(),
        Arg::List(texts) => texts.iter().flat_map(Text::messages).collect(),
        Arg::Words(_) | Arg::Verbatim(_) | Arg::Key(_) | Arg::Address(_) => Vec::new(),
        Arg::Number(_) | Arg::Moment(_) | Arg::Second(_) | Arg::Day(_) | Arg::Clocked(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::msg;

    #[test]
    fn every_message_has_its_place() {
        let catalogue = Catalogue::of(Locale::english());
        let place = catalogue.find("help-title.intro").expect("an attribute is found");
        assert!(place.file == "help.ftl" && place.line > 1 && place.says.starts_with("Frequently"));
        let long = catalogue.find("help-create.answer").expect("a long one, too");
        assert!(long.says.contains("contacts") && long.says.contains("TwinSpace"), "{}", long.says);
        assert!(!long.says.contains("help-profiles"), "it ends where the next one begins");
        assert_eq!(catalogue.find("no-such-message"), None);
        let files: std::collections::BTreeSet<_> = catalogue.iter().map(|(_, place)| place.file).collect();
        assert_eq!(files.len(), Locale::english().files().len());
    }

    #[test]
    fn a_text_names_the_messages_within_it() {
        let text = msg::authority_national(Text::entry("country", "es"));
        assert_eq!(text.messages(), ["authority-national", "country-es"]);
        assert!(Text::words("Ana").messages().is_empty());
    }
}
