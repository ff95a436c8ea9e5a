//! The commands that Discord offers while somebody types "/": the same for everybody, named and described in every language
//! that Discord knows.
//!
//! Which commands there are is left to the core. They are registered in one call, and only where they differ.

use std::collections::BTreeMap;

use bot_core::layout::label;
use bot_core::text::{Locale, Text, msg};
use bot_core::update::Intake;
use bot_core::view::CommandName;
use serde_json::{Value, json};

use crate::receive::{ATTACHMENT, HANDOUT, MEMBER};

/// Greatest lengths of a name and a description (docs/platforms.md, "Discord: commands").
pub(crate) const NAME: usize = 32;
pub(crate) const ABOUT: usize = 100;

/// Discord's locales (its specification, `AvailableLocalesEnum`). Whoever speaks another language has a client in one of these, and reads
/// theirs by /language.
const LOCALES: [&str; 34] = [
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr", "hu", "id",
    "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW",
];

/// What shall be registered.
pub(crate) fn wanted(intake: &dyn Intake) -> Value {
    let mut all: Vec<Value> = intake.all_commands().iter().map(typed).collect();
    all.push(with_a_file());
    all.push(on_a_person());
    all.push(handing_out());
    all.into()
}

fn typed(command: &CommandName) -> Value {
    let english = Locale::english();
    let name = name_of(command.name);
    let mut body = json!({ "type": 1, "name": command.name,
        "name_localizations": localized(|locale| named(&name, command.name, locale)),
        "description": label(&english.plain(&command.description), ABOUT),
        "description_localizations": localized(|locale| label(&locale.plain(&command.description), ABOUT)),
        "integration_types": [0, 1], "contexts": [0, 1, 2] });
    let about = match command.name {
        "start" => Some(msg::discord_option_code_about()),
        "link" => Some(msg::discord_option_link_about()),
        "claim" => Some(msg::discord_option_claim_about()),
        _ => None,
    };
    if let Some(about) = about {
        let code = msg::discord_option_code();
        body["options"] = json!([{ "type": 3, "name": "code", "required": false,
            "name_localizations": localized(|locale| named(&Some(code.clone()), "code", locale)),
            "description": english.plain(&about),
            "description_localizations": localized(|locale| label(&locale.plain(&about), ABOUT)) }]);
    }
    body
}

/// The command that answers with a text file, where nothing can be written to the bot.
fn with_a_file() -> Value {
    let (name, option) = (Some(msg::discord_name_file()), msg::discord_option_file());
    let (about, option_about) = (msg::discord_file_about(), msg::discord_option_file_about());
    json!({ "type": 1, "name": "file", "name_localizations": localized(|locale| named(&name, "file", locale)),
        "description": Locale::english().plain(&about),
        "description_localizations": localized(|locale| label(&locale.plain(&about), ABOUT)),
        "options": [{ "type": ATTACHMENT, "name": "file", "required": true,
            "name_localizations": localized(|locale| named(&Some(option.clone()), "file", locale)),
            "description": Locale::english().plain(&option_about),
            "description_localizations": localized(|locale| label(&locale.plain(&option_about), ABOUT)) }],
        "integration_types": [0, 1], "contexts": [0, 1, 2] })
}

/// The command by which a teacher gives a student's login to a member of the server in which it is sent; elsewhere there are none to
/// pick.
fn handing_out() -> Value {
    let option = |kind: u8, called: (&str, Text), about: Text| {
        json!({ "type": kind, "name": called.0, "required": true,
            "name_localizations": localized(|locale| named(&Some(called.1.clone()), called.0, locale)),
            "description": Locale::english().plain(&about),
            "description_localizations": localized(|locale| label(&locale.plain(&about), ABOUT)) })
    };
    let (name, about) = (Some(msg::discord_name_handout()), msg::discord_handout_about());
    let student = option(3, ("student", msg::discord_option_student()), msg::discord_option_student_about());
    let member = option(MEMBER, ("member", msg::discord_option_member()), msg::discord_option_member_about());
    json!({ "type": 1, "name": HANDOUT, "name_localizations": localized(|locale| named(&name, HANDOUT, locale)),
        "description": Locale::english().plain(&about),
        "description_localizations": localized(|locale| label(&locale.plain(&about), ABOUT)),
        "options": [student, member], "integration_types": [0], "contexts": [0] })
}

/// The entry of the menu of a person.
fn on_a_person() -> Value {
    let name = msg::discord_add_contact();
    json!({ "type": 2, "name": label(&Locale::english().plain(&name), NAME),
        "name_localizations": localized(|locale| label(&locale.plain(&name), NAME)),
        "integration_types": [0, 1], "contexts": [0, 1, 2] })
}

/// What a command is called in the languages, where it is called otherwise.
fn name_of(name: &str) -> Option<Text> {
    Some(match name {
        "start" => msg::discord_name_start(),
        "projects" => msg::discord_name_projects(),
        "new" => msg::discord_name_new(),
        "contacts" => msg::discord_name_contacts(),
        "inbox" => msg::discord_name_inbox(),
        "queue" => msg::discord_name_queue(),
        "operator" => msg::discord_name_operator(),
        "profile" => msg::discord_name_profile(),
        "language" => msg::discord_name_language(),
        "notices" => msg::discord_name_notices(),
        "newsletter" => msg::discord_name_newsletter(),
        "link" => msg::discord_name_link(),
        "unlink" => msg::discord_name_unlink(),
        "help" => msg::discord_name_help(),
        "contact" => msg::discord_name_contact(),
        "privacy" => msg::discord_name_privacy(),
        "cancel" => msg::discord_name_cancel(),
        "login" => msg::discord_name_login(),
        "logout" => msg::discord_name_logout(),
        "export" => msg::discord_name_export(),
        "forget" => msg::discord_name_forget(),
        "claim" => msg::discord_name_claim(),
        _ => return None,
    })
}

/// A name as Discord takes it, or the one that is the same in every language.
fn named(text: &Option<Text>, otherwise: &str, locale: Locale) -> String {
    let name = text.as_ref().map(|text| locale.plain(text).to_lowercase()).unwrap_or_default();
    let is_name = (1..=NAME).contains(&name.chars().count())
        && name.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '_');
    if is_name { name } else { otherwise.to_owned() }
}

/// A text in each of Discord's locales in which one of ours speaks. Without it, clients show it in English.
fn localized(text: impl Fn(Locale) -> String) -> BTreeMap<&'static str, String> {
    LOCALES.into_iter().filter_map(|tag| Some((tag, text(Locale::speaking(tag)?)))).collect()
}

/// Whether Discord has something else than is wanted. It adds fields of its own, which do not matter.
pub(crate) fn differs(current: &Value, wanted: &Value) -> bool {
    let (Some(current), Some(wanted)) = (current.as_array(), wanted.as_array()) else { return true };
    let key = |command: &Value| (command["type"].as_u64(), command["name"].as_str().map(str::to_owned));
    let known: BTreeMap<_, _> = current.iter().map(|command| (key(command), command)).collect();
    let is_known = |command: &Value| known.get(&key(command)).is_some_and(|known| holds(known, command));
    current.len() != wanted.len() || !wanted.iter().all(is_known)
}

/// Whether everything that is wanted stands there.
fn holds(known: &Value, wanted: &Value) -> bool {
    match (known, wanted) {
        (Value::Object(known), Value::Object(wanted)) => {
            let is_same = |(name, value): (&String, &Value)| match known.get(name) {
                Some(known) if name.ends_with("_localizations") => known == value,
                Some(known) => holds(known, value),
                // What is not required is not said.
                None => *value == Value::Bool(false),
            };
            // What is optional stays away where it is not wanted any more: options, languages.
            let is_left = |(name, value): (&String, &Value)| {
                !wanted.contains_key(name) && (name == "options" && value.as_array().is_some_and(|all| !all.is_empty()))
            };
            wanted.iter().all(is_same) && !known.iter().any(is_left)
        }
        (Value::Array(known), Value::Array(wanted)) => {
            known.len() == wanted.len() && known.iter().zip(wanted).all(|(known, wanted)| holds(known, wanted))
        }
        _ => known == wanted,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The language of a tag: `pt` of `pt-BR`.
    fn language(tag: &str) -> &str {
        tag.split('-').next().unwrap_or(tag)
    }

    fn start() -> Value {
        typed(&CommandName { name: "start", description: msg::command_home() })
    }

    #[test]
    fn every_language_that_discord_has_is_used() {
        let is_there = |wanted: &str| Locale::all().any(|locale| language(locale.tag()) == wanted);
        for tag in LOCALES.into_iter().filter(|tag| is_there(language(tag))) {
            let shown = Locale::speaking(tag).map(|locale| language(locale.tag()));
            assert_eq!(shown, Some(language(tag)), "{tag}");
        }
        let spoken = localized(Locale::native_name);
        let name = |tag: &str| spoken.get(tag).map(String::as_str);
        for (tag, expected) in [
            ("en-GB", Some("English")),
            ("es-ES", Some("Español")),
            ("es-419", Some("Español")),
            ("pt-BR", Some("Português")),
            ("ar", Some("العربية")),
            ("uk", Some("Українська")),
        ] {
            assert_eq!(name(tag), expected, "{tag}");
        }
        // As long as there are no texts in these, their clients show the command in English.
        for tag in ["hi", "ko", "ru", "th", "vi"].into_iter().filter(|tag| !is_there(tag)) {
            assert_eq!(name(tag), None, "{tag}");
        }
        let names = &start()["name_localizations"];
        assert_eq!((&names["es-ES"], &names["en-US"]), (&json!("inicio"), &json!("start")));
    }

    /// Texts name a command as the clients of their readers show it. Who speaks Catalan has a client in Spanish for the most part.
    #[test]
    fn a_language_that_discord_lacks_names_commands_as_its_readers_see_them() {
        let [catalan, spanish] = ["ca", "es"].map(Locale::negotiate);
        let names = bot_core::areas::help::every_command(true).into_iter().filter_map(|command| name_of(command.name));
        let options = [msg::discord_option_code(), msg::discord_name_file(), msg::discord_name_handout()];
        for name in names.chain(options) {
            assert_eq!(catalan.plain(&name), spanish.plain(&name));
        }
    }

    /// A name that people cannot tell from another one, or that Discord does not take, would fail all of them at once.
    #[test]
    fn names_are_valid_and_unique_in_every_language() {
        let mut commands: Vec<Value> = bot_core::areas::help::every_command(true).iter().map(typed).collect();
        commands.extend([with_a_file(), handing_out()]);
        for tag in LOCALES.into_iter().filter(|tag| Locale::speaking(tag).is_some()) {
            let name = |command: &Value| command["name_localizations"][tag].as_str().map(str::to_owned);
            let names: BTreeSet<String> = commands.iter().filter_map(name).collect();
            assert_eq!(names.len(), commands.len(), "{tag}: {names:?}");
            for command in &commands {
                let about = command["description_localizations"][tag].as_str().unwrap_or_default();
                assert!((1..=ABOUT).contains(&about.chars().count()) && !about.ends_with('…'), "{tag}: {about}");
            }
        }
        for command in bot_core::areas::help::every_command(true) {
            let translated = name_of(command.name).unwrap_or_else(|| panic!("{} has no name", command.name));
            for locale in Locale::all() {
                let shown = locale.plain(&translated);
                assert_eq!(named(&Some(translated.clone()), "-", locale), shown, "{}", locale.tag());
            }
        }
    }

    #[test]
    fn what_discord_adds_makes_no_difference() {
        let wanted = json!([start(), on_a_person()]);
        let mut current = wanted.clone();
        current[0]["id"] = "7".into();
        current[0]["version"] = "8".into();
        current[0]["options"][0].as_object_mut().expect("an option").remove("required");
        current.as_array_mut().expect("a list").reverse();
        assert!(!differs(&current, &wanted));
    }

    #[test]
    fn every_difference_is_found() {
        let wanted = json!([start(), on_a_person()]);
        for change in [
            |current: &mut Value| current[0]["description"] = "other".into(),
            |current: &mut Value| current[0]["description_localizations"]["es-ES"] = "otra".into(),
            |current: &mut Value| current[0]["options"] = json!([]),
            |current: &mut Value| current[0]["description_localizations"]["xx"] = "of a language that is gone".into(),
            |current: &mut Value| current[1]["options"] = current[0]["options"].clone(),
            |current: &mut Value| current[1]["name"] = "other".into(),
            |current: &mut Value| current.as_array_mut().expect("a list").clear(),
            |current: &mut Value| {
                let more = current[0].clone();
                current.as_array_mut().expect("a list").push(more);
            },
        ] {
            let mut current = wanted.clone();
            change(&mut current);
            assert!(differs(&current, &wanted), "{current}");
        }
    }
}
