//! What changed about those who take part in a project, and about plans for who leaves: told to them, and in its history.

use super::news::says;
use crate::area;
use crate::areas::projects::{Entry, EntryKind, MemberChange, Seen};
use crate::domain::{Profiles, Right};
use crate::text::{Text, msg};
use crate::view::{Block, View, button};

/// What a notice about members and plans says: this line, and those shortly after it of which nobody was told by a notice of its
/// own. Who was removed reads that, and no more.
pub(super) fn view(entry: &Entry, seen: Seen<'_>) -> Option<View> {
    let me = seen.reader.me.id;
    let is_told = |entry: &Entry, by| entry.kind.told().is_some_and(|told| told.contains(&(me, by)));
    if !is_told(entry, entry.id) {
        return None;
    }
    let later = seen.known.history.iter().rev().filter(|other| is_told(other, entry.id) && other.id != entry.id);
    let (mut blocks, mut plan) = (Vec::new(), None);
    for entry in std::iter::once(entry).chain(later) {
        let by = entry.by_name.as_str();
        if let EntryKind::Plan { plan: id, .. } = &entry.kind
            && seen.is_mine()
        {
            blocks.extend(says(entry, seen).map(Block::Para));
            plan = plan.or(Some(button::go(msg::button_plan(), area::plan(*id))));
        }
        let EntryKind::Member { person, name, change, .. } = &entry.kind else { continue };
        if *person == me {
            blocks.push(Block::Para(about_you(by, *change)));
            blocks.extend(seen.profiles().and_then(|profiles| may(*change, profiles)).map(Block::Note));
        } else {
            blocks.push(Block::Para(happened(by, name, *change).capitalized()));
        }
    }
    if blocks.is_empty() {
        return None;
    }
    blocks.insert(0, Block::Title(msg::project_heading(seen.project().content.title.as_str())));
    let project = seen.is_mine().then(|| button::project(seen.project().id));
    Some(View::card(blocks, plan.into_iter().chain(project).chain([button::home()]).collect()))
}

/// What somebody has done to the reader.
fn about_you(by: &str, change: MemberChange) -> Text {
    match change {
        MemberChange::Joined => msg::member_you_joined(by),
        MemberChange::Left => msg::member_you_left(),
        MemberChange::Removed => msg::member_you_removed(by),
        MemberChange::Desktop(desktop) => msg::member_you_desktop(by, desktop.text()),
        MemberChange::Role(Some(role)) => msg::member_you_role(by, role.text()),
        MemberChange::Role(None) => msg::member_you_no_role(by),
    }
}

/// What the reader may do by the profile that somebody has changed, as it is now.
fn may(change: MemberChange, profiles: Profiles) -> Option<Text> {
    let on_desktop = match change {
        MemberChange::Desktop(_) => true,
        MemberChange::Role(_) => false,
        MemberChange::Joined | MemberChange::Left | MemberChange::Removed => return None,
    };
    let rights = profiles.rights(on_desktop).filter(|right| *right != Right::BringOver);
    let rights: Vec<Text> = rights.map(Right::text).collect();
    (!rights.is_empty()).then(|| msg::profile_may(rights))
}

/// Who did what to whom, as a line.
pub(super) fn happened(by: &str, name: &str, change: MemberChange) -> Text {
    match change {
        MemberChange::Joined => msg::member_joined(name),
        MemberChange::Left => msg::member_left(name),
        MemberChange::Removed => msg::member_removed(by, name),
        MemberChange::Desktop(desktop) => msg::member_desktop(by, name, desktop.text()),
        MemberChange::Role(Some(role)) => msg::member_role(by, name, role.text()),
        MemberChange::Role(None) => msg::member_no_role(by, name),
    }
}
