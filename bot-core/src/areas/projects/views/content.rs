//! What a project says, in the order of its form wherever it is shown, and what was changed last.

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

/// Every field but the title, which heads the card (docs/domain.md, "Form fields").
pub(crate) fn fields(content: &Content) -> Vec<Block> {
    rows(content).into_iter().filter(|(id, _)| id.as_str() != "title").map(|(_, row)| row).collect()
}

/// Some of the fields, in the order of the form; nothing for a code of another version of the program.
pub(crate) fn some_fields(codes: &[&str], content: &Content) -> Vec<Block> {
    rows(content).into_iter().filter(|(id, _)| codes.contains(&id.as_str())).map(|(_, row)| row).collect()
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
        blocks.extend(some_fields(&self.codes, self.before));
        blocks
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample;
    use crate::platform::Platform;
    use crate::text::Locale;
    use crate::view::View;

    /// Where a project is shown, its fields stand in the order of the form, and the votes behind them.
    #[test]
    fn fields_stand_in_the_order_of_the_form_and_votes_behind_them() {
        let (mut draft, nothing) = (ProjectDraft::copy_of(sample::cast::content()), ProjectKnown::default());
        let order: Vec<Text> = draft.fields(&nothing).iter().map(|entry| entry.label().clone()).collect();
        let all = sample::all();
        for (name, votes) in [
            ("approval/open", 2),
            ("approval/open, others decided", 2),
            ("project/waiting", 3),
            ("offer/open", 0),
            ("invitation/for a teacher", 0),
        ] {
            let sample = all.iter().find(|sample| sample.name == name).unwrap_or_else(|| panic!("no {name}"));
            let View::Card { blocks, .. } = sample.view(Locale::english(), Platform::ALL[0]) else { panic!("{name}") };
            let place = |block: &Block| match block {
                Block::Field(row) => order.iter().position(|label| *label == row.label),
                Block::Title(_)
                | Block::Para(_)
                | Block::Quote(_)
                | Block::Item(_)
                | Block::Note(_)
                | Block::Invitation(_)
                | Block::StudentLink(_)
                | Block::SealedInvitation(_)
                | Block::Secret(_)
                | Block::File(_)
                | Block::Picture(_) => None,
            };
            let places: Vec<usize> = blocks.iter().filter_map(place).collect();
            assert!(places.len() >= 4 && places.is_sorted(), "{name}: {places:?}");
            let last = blocks.iter().rposition(|block| place(block).is_some()).unwrap_or_default();
            let is_item = |block: &&Block| matches!(block, Block::Item(_));
            let (before, behind) = blocks.split_at(last);
            assert_eq!(
                (before.iter().filter(is_item).count(), behind.iter().filter(is_item).count()),
                (0, votes),
                "{name}"
            );
        }
    }
}
