//! Which texts the program asks for: looks through the sources of all crates for `msg::name` and `Text::new("name")`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use bot_core::platform::Platform;

use super::folders::{listing, root};

/// What the sources ask for.
#[derive(Default)]
pub(crate) struct Used {
    functions: BTreeSet<String>,
    ids: BTreeSet<String>,
    /// Attributes asked of whatever message is at hand: `label.attr("ask")`.
    attributes: BTreeSet<String>,
}

impl Used {
    /// Whether the sources ask for this message or attribute.
    pub(crate) fn contains(&self, name: &str) -> bool {
        let is_called = |name: &str| self.ids.contains(name) || self.functions.contains(&name.replace(['-', '.'], "_"));
        let is_asked = |attribute: &str| self.attributes.contains(attribute);
        is_called(name) || name.split_once('.').is_some_and(|(id, attribute)| is_called(id) && is_asked(attribute))
    }

    fn read(&mut self, source: &str) {
        for call in source.split("msg::").skip(1) {
            let call = call.strip_prefix("r#").unwrap_or(call);
            let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
            let end = call.find(|letter| !is_name(letter)).unwrap_or(call.len());
            self.functions.insert(call[..end].to_owned());
        }
        for (call, found) in [("Text::new(\"", &mut self.ids), (".attr(\"", &mut self.attributes)] {
            for rest in source.split(call).skip(1) {
                let end = rest.find('"').unwrap_or(rest.len());
                found.insert(rest[..end].to_owned());
            }
        }
    }
}

/// Reads the sources of the root package and of every crate beside it.
pub(crate) fn texts_in_sources() -> Used {
    let mut used = Used::default();
    let root = root();
    read_folder(&root.join("src"), &mut used);
    for package in listing(&root) {
        if package.join("Cargo.toml").exists() {
            read_folder(&package.join("src"), &mut used);
        }
    }
    used
}

fn read_folder(folder: &Path, used: &mut Used) {
    for path in listing(folder) {
        if path.is_dir() {
            read_folder(&path, used);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            used.read(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn calls_are_found() {
    let mut used = Used::default();
    used.read(r#"text::msg::home_title(name); msg::r#move; Text::new("locale-name")"#);
    for name in ["home-title", "home.title", "move", "locale-name"] {
        assert!(used.contains(name), "{name}");
    }
    assert!(!used.contains("home"));
    assert!(!used.contains("locale-name.ask"));
    used.read(r#"label.clone().attr("ask")"#);
    assert!(used.contains("locale-name.ask") && !used.contains("home.ask"));
}

/// What a platform's texts say that may be read elsewhere: its name, a command as it is typed there, how an invitation is opened, and
/// which room there is meant.
const READ_ELSEWHERE: [&str; 7] =
    ["name", "typed", "typed_code", "option_code", "invitation_elsewhere", "room", "room_back"];

/// How to answer on one platform is said nowhere else: its texts are asked for by its own crate.
#[test]
fn the_texts_of_a_platform_are_shown_there() {
    for platform in Platform::ALL.map(Platform::as_str) {
        let others = Platform::ALL.map(Platform::as_str).into_iter().filter(|other| *other != platform);
        for package in others.chain(["", "bot-core"]) {
            let mut used = Used::default();
            read_folder(&root().join(package).join("src"), &mut used);
            assert!(!used.functions.is_empty(), "{package} says something");
            let theirs = used.functions.iter().filter_map(|name| name.strip_prefix(platform)?.strip_prefix('_'));
            let theirs: Vec<&str> = theirs.filter(|name| !READ_ELSEWHERE.contains(name)).collect();
            assert!(theirs.is_empty(), "{package:?} shows what is said on {platform}: {theirs:?}");
        }
    }
}
