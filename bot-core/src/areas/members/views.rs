//! What people see of members: the list of them, one of them, what they can be given, and invitations.

mod invitation;
mod list;
mod one;

pub(super) use invitation::{ending, invitation, link, new_partner, taking_back};
pub(super) use list::members;
pub(super) use one::{confirmation, one};

use crate::domain::{Peer, Profiles, Right, School};
use crate::text::{Text, msg};

/// Both profiles in a few words.
fn profiles(profiles: Profiles) -> Text {
    let role = profiles.twinspace.map_or_else(msg::role_none, |role| role.text());
    msg::member_profiles(profiles.desktop.text(), role)
}

/// What profiles let somebody do on the Desktop, or in the TwinSpace, in one line.
pub(crate) fn rights(profiles: Profiles, on_desktop: bool) -> Option<Text> {
    // What is there to be brought over is said where it can be.
    let rights = profiles.rights(on_desktop).filter(|right| *right != Right::BringOver);
    let rights: Vec<Text> = rights.map(Right::text).collect();
    (!rights.is_empty()).then(|| msg::plain_list(rights))
}

/// "Name — School, Town, Country", with the school as it was when they joined.
pub(super) fn with_school(peer: &Peer, school: Option<&School>) -> Text {
    match school {
        Some(school) => msg::peer_with_school(peer.name(), school.full_label()),
        None => peer.name(),
    }
}
