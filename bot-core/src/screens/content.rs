//! What a project says, as readers need it: the essential first, the rest after it, and what was changed last.

use super::field;
use crate::conversation::Block;
use crate::domain::{Content, EntryKind, Peer, ProjectFacts};
use crate::facts::Facts;
use crate::form::Value;
use crate::text::{Text, msg};

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

fn value(code: &str, content: &Content, facts: &Facts) -> Option<Text> {
    Some(match code {
        "title" => content.title.text(facts),
        "description" => content.description.text(facts),
        "languages" => content.languages.labels().capitalized(),
        "subjects" => content.subjects.labels().capitalized(),
        "ages" => content.ages.text(facts),
        "pupils" => content.pupils.text(facts),
        "tools" => content.tools.labels().capitalized(),
        "aims" => content.aims.text(facts),
        "process" => content.process.text(facts),
        "results" => content.results.text(facts),
        "kit" => content.kit.text(facts).capitalized(),
        _ => return None,
    })
}

/// A field by its code; nothing for a code of another version of the program.
fn field_of(code: &str, content: &Content, facts: &Facts) -> Option<Block> {
    Some(field(label(code)?, value(code, content, facts)?))
}

/// These fields.
pub(super) fn fields(codes: &[&str], content: &Content, facts: &Facts) -> Vec<Block> {
    codes.iter().filter_map(|code| field_of(code, content, facts)).collect()
}

/// Every field but the title, which heads the card, and these.
pub(super) fn fields_but(codes: &[&str], content: &Content, facts: &Facts) -> Vec<Block> {
    let rest = CODES.iter().filter(|code| **code != "title" && !codes.contains(code));
    rest.filter_map(|code| field_of(code, content, facts)).collect()
}

/// The short names of fields, joined.
pub(super) fn labels(codes: &[String]) -> Text {
    msg::plain_list(codes.iter().filter_map(|code| label(code)).collect::<Vec<_>>())
}

/// Both founders with their schools.
pub(super) fn founders(known: &ProjectFacts) -> [Block; 2] {
    [(msg::project_founder(), &known.founder), (msg::project_partner(), &known.partner)]
        .map(|(label, peer)| field(label, whole_label(peer)))
}

fn whole_label(peer: &Peer) -> Text {
    match &peer.school {
        Some(school) => msg::peer_with_school(peer.name.as_str(), school.full_label()),
        None => peer.label(),
    }
}

/// The last change of a project since its readers were first asked.
pub(super) struct Change<'a> {
    by: &'a str,
    codes: &'a [String],
    before: &'a Content,
}

/// What was changed in the present revision; `None` where it is the one that was first offered or accepted.
pub(super) fn last_change(known: &ProjectFacts) -> Option<Change<'_>> {
    known
        .history
        .iter()
        .take_while(|entry| !matches!(entry.kind, EntryKind::Offered | EntryKind::Accepted))
        .filter(|entry| entry.revision == known.project.revision)
        .find_map(|entry| match &entry.kind {
            EntryKind::Edited { changed, before } => Some(Change { by: &entry.by_name, codes: changed, before }),
            EntryKind::Offered
            | EntryKind::Accepted
            | EntryKind::Declined(_)
            | EntryKind::Suggested(_)
            | EntryKind::Withdrawn
            | EntryKind::SentAgain
            | EntryKind::Voted { .. }
            | EntryKind::Undone { .. }
            | EntryKind::Activated
            | EntryKind::Returned { .. }
            | EntryKind::Rejected { .. } => None,
        })
}

impl Change<'_> {
    /// Which fields, for the first screen.
    pub(super) fn note(&self) -> Block {
        Block::Note(msg::project_changed(self.by, labels(self.codes)))
    }

    /// What stood there before, for the end of the card.
    pub(super) fn before(&self, facts: &Facts) -> Vec<Block> {
        let codes: Vec<&str> = self.codes.iter().map(String::as_str).collect();
        let mut blocks = vec![Block::Note(msg::project_before())];
        blocks.extend(fields(&codes, self.before, facts));
        blocks
    }
}
