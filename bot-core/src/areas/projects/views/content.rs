//! What a project says, as readers need it: the essential first, the rest after it, and what was changed last.

use crate::areas::projects::{Content, Entry, EntryKind, ProjectDraft, ProjectFacts, ProjectKnown};
use crate::conversation::QuestionId;
use crate::domain::Peer;
use crate::form::{Field, Form as _};
use crate::text::{Text, msg};
use crate::view::{Block, field};

/// Every field of a project by its code, in the order of the form, as the form names it and reads it.
fn rows(content: &Content) -> Vec<(QuestionId, Block)> {
    let (mut draft, nothing) = (ProjectDraft::copy_of(content.clone()), ProjectKnown::default());
    let row = |entry: Field<'_>| Some((entry.id().clone(), field(entry.label().clone(), entry.text()?)));
    draft.fields(&nothing).into_iter().filter_map(row).collect()
}

/// These fields; nothing for a code of another version of the program.
pub(crate) fn fields(codes: &[&str], content: &Content) -> Vec<Block> {
    let rows = rows(content);
    let row = |code: &&str| rows.iter().find(|(id, _)| id.as_str() == *code).map(|(_, row)| row.clone());
    codes.iter().filter_map(row).collect()
}

/// Every field but the title, which heads the card, and these.
pub(crate) fn fields_but(codes: &[&str], content: &Content) -> Vec<Block> {
    let is_left = |id: &QuestionId| id.as_str() != "title" && !codes.contains(&id.as_str());
    rows(content).into_iter().filter(|(id, _)| is_left(id)).map(|(_, row)| row).collect()
}

/// The short names of fields, joined.
pub(crate) fn labels(codes: &[String]) -> Text {
    let (mut draft, nothing) = (ProjectDraft::default(), ProjectKnown::default());
    let entries = draft.fields(&nothing);
    let label =
        |code: &String| entries.iter().find(|entry| entry.id().as_str() == code).map(|entry| entry.label().clone());
    msg::plain_list(codes.iter().filter_map(label).collect::<Vec<_>>())
}

/// Both founders with their schools.
pub(crate) fn founders(known: &ProjectFacts) -> [Block; 2] {
    [(msg::project_founder(), &known.founder), (msg::project_partner(), &known.partner)]
        .map(|(label, peer)| field(label, whole_label(peer)))
}

fn whole_label(peer: &Peer) -> Text {
    match peer.checked_school() {
        Some(school) => msg::peer_with_school(peer.name(), school.full_label()),
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
        if let EntryKind::Edited { changed, before, .. } = &entry.kind {
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
