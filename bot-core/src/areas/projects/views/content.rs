//! What a project says, as readers need it: the essential first, the rest after it, and what was changed last.

use crate::areas::projects::{Content, Entry, EntryKind, ProjectFacts};
use crate::domain::Peer;
use crate::form::Value;
use crate::text::{Text, msg};
use crate::view::{Block, field};

/// The fields in the order of the form, by the codes that a change names.
const CODES: [&str; 11] =
    ["title", "description", "languages", "subjects", "ages", "pupils", "tools", "aims", "process", "results", "kit"];

fn label(code: &str) -> Option<Text> {
    Some(match code {
        "title" => msg::field_title(),
        "description" => msg::field_description(),
        "languages" => msg::field_languages(),
        "subjects" => msg::field_subjects(),
        "ages" => msg::field_ages(),
        "pupils" => msg::field_pupils(),
        "tools" => msg::field_tools(),
        "aims" => msg::field_aims(),
        "process" => msg::field_process(),
        "results" => msg::field_results(),
        "kit" => msg::field_kit(),
        _ => return None,
    })
}

fn value(code: &str, content: &Content) -> Option<Text> {
    Some(match code {
        "title" => content.title.text(),
        "description" => content.description.text(),
        "languages" => content.languages.labels().capitalized(),
        "subjects" => content.subjects.labels().capitalized(),
        "ages" => content.ages.text(),
        "pupils" => content.pupils.text(),
        "tools" => content.tools.labels().capitalized(),
        "aims" => content.aims.text(),
        "process" => content.process.text(),
        "results" => content.results.text(),
        "kit" => content.kit.text().capitalized(),
        _ => return None,
    })
}

/// A field by its code; nothing for a code of another version of the program.
fn field_of(code: &str, content: &Content) -> Option<Block> {
    Some(field(label(code)?, value(code, content)?))
}

/// These fields.
pub(crate) fn fields(codes: &[&str], content: &Content) -> Vec<Block> {
    codes.iter().filter_map(|code| field_of(code, content)).collect()
}

/// Every field but the title, which heads the card, and these.
pub(crate) fn fields_but(codes: &[&str], content: &Content) -> Vec<Block> {
    let rest = CODES.iter().filter(|code| **code != "title" && !codes.contains(code));
    rest.filter_map(|code| field_of(code, content)).collect()
}

/// The short names of fields, joined.
pub(crate) fn labels(codes: &[String]) -> Text {
    msg::plain_list(codes.iter().filter_map(|code| label(code)).collect::<Vec<_>>())
}

/// Both founders with their schools.
pub(crate) fn founders(known: &ProjectFacts) -> [Block; 2] {
    [(msg::project_founder(), &known.founder), (msg::project_partner(), &known.partner)]
        .map(|(label, peer)| field(label, whole_label(peer)))
}

fn whole_label(peer: &Peer) -> Text {
    match &peer.school {
        Some(school) => msg::peer_with_school(peer.name.as_str(), school.full_label()),
        None => peer.label(),
    }
}

/// What has changed in a project since its readers were first asked.
pub(crate) struct Change<'a> {
    by: Vec<&'a str>,
    codes: Vec<&'a str>,
    before: &'a Content,
}

/// All that was changed since the project was offered, accepted or returned; `None` where nothing was.
pub(crate) fn last_change(known: &ProjectFacts) -> Option<Change<'_>> {
    let is_recent =
        |entry: &&Entry| !matches!(entry.kind, EntryKind::Offered | EntryKind::Accepted | EntryKind::Returned { .. });
    let mut change: Option<Change<'_>> = None;
    // From the newest to the oldest, which knows what stood there at first.
    for entry in known.history.iter().take_while(is_recent) {
        if let EntryKind::Edited { changed, before } = &entry.kind {
            let before: &Content = before;
            let found = change.get_or_insert_with(|| Change { by: Vec::new(), codes: Vec::new(), before });
            found.before = before;
            let by = entry.by_name.as_str();
            if !found.by.contains(&by) {
                found.by.push(by);
            }
            for code in changed {
                if !found.codes.contains(&code.as_str()) {
                    found.codes.push(code.as_str());
                }
            }
        }
    }
    change
}

impl Change<'_> {
    /// Which fields, for the first screen.
    pub(crate) fn note(&self) -> Block {
        let by: Vec<Text> = self.by.iter().map(|name| Text::words(*name)).collect();
        let codes: Vec<String> = self.codes.iter().map(|code| (*code).to_owned()).collect();
        Block::Note(msg::project_changed(by, labels(&codes)))
    }

    /// What stood there before, for the end of the card.
    pub(crate) fn before(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Note(msg::project_before())];
        blocks.extend(fields(&self.codes, self.before));
        blocks
    }
}
