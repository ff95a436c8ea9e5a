//! The entries of a list, and the commands of a platform: no two of them have one name, as nobody could tell which one they choose.

use std::collections::BTreeMap;

use super::{Flaw, Limit, Said};

/// Entries and commands that are called like one before them: file, name, and what is wrong. `limits` say which texts are names of commands.
pub(super) fn twice(texts: &BTreeMap<String, Said>, limits: &[Limit]) -> Vec<(String, String, Flaw)> {
    let mut known: BTreeMap<(&str, String), &str> = BTreeMap::new();
    let mut found = Vec::new();
    for (name, said) in texts {
        let commands = || limits.iter().find_map(|limit| limit.names(name));
        let list = if said.is_entry { Some(list(name)) } else { commands() };
        let (Some(list), Some(wording)) = (list, said.wordings.last()) else { continue };
        if let Some(earlier) = known.insert((list, wording.to_lowercase()), name) {
            let flaw = Flaw::new(format!("it is called like {earlier}"), "say of one of them what tells it apart");
            found.push((said.file.clone(), name.clone(), flaw));
        }
    }
    found
}

/// The list of an entry: what stands before its key. The regions of each country are a list.
fn list(name: &str) -> &str {
    let end = if name.starts_with("region-") { name.rfind('-') } else { name.find('-') };
    &name[..end.unwrap_or(name.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_has_its_name_for_itself() {
        let entry = |name: &str, wording: &str| {
            let said = Said { wordings: vec![wording.to_owned()], is_entry: true, ..Said::default() };
            (name.to_owned(), said)
        };
        let texts = BTreeMap::from([
            entry("language-de", "German"),
            entry("language-gsw", "german"),
            entry("region-ro-ab", "Alba"),
            entry("region-es-ab", "Alba"),
            entry("subject-german", "German"),
        ]);
        let found: Vec<String> = twice(&texts, &[]).into_iter().map(|(_, name, _)| name).collect();
        assert_eq!(found, ["language-gsw"]);
    }

    #[test]
    fn a_command_has_its_name_for_itself() {
        let limits = [
            Limit::name("name-*", 32, "the name of a command"),
            Limit::name("option-file", 32, "the name of a command"),
            Limit::line("button-*", 40, "a button"),
        ];
        let named = [("name-file", "file"), ("name-help", "hilfe"), ("name-info", "hilfe"), ("option-file", "file")];
        let buttons = [("button-a", "file"), ("button-b", "file")];
        let said = |wording: &str| Said { wordings: vec![wording.to_owned()], ..Said::default() };
        let all = named.into_iter().chain(buttons);
        let texts: BTreeMap<String, Said> = all.map(|(name, wording)| (name.to_owned(), said(wording))).collect();
        let found: Vec<String> = twice(&texts, &limits).into_iter().map(|(_, name, _)| name).collect();
        assert_eq!(found, ["name-info"]);
    }
}
