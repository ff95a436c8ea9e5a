//! What people see of a TwinSpace.

use super::rules::{self, Inside};
use super::{Command, Screen};
use crate::area;
use crate::areas::members;
use crate::areas::projects::State;
use crate::decision::offered;
use crate::domain::{Peer, Right, TwinSpace};
use crate::text::{Text, msg};
use crate::view::{Block, Button, View, button, field};

/// Shows those who take part in the project, and guests, who teaches here, how many students there are, and what they may do themselves.
/// `over`: how they bring over what is in the TwinSpace before.
pub(super) fn space(inside: Inside<'_>, peers: &[Peer], over: Option<Button>) -> Option<View> {
    let (seen, project) = (inside.seen, inside.project());
    let mine = inside.profiles()?;
    let mut blocks = vec![Block::Title(msg::space_title(seen.project().content.title.as_str()))];
    if seen.project().state == State::Closed {
        blocks.push(Block::Note(msg::space_title_over()));
    }
    let role = mine.twinspace.map_or_else(msg::role_none, TwinSpace::text);
    blocks.push(field(msg::space_role(), role));
    let may = members::rights(mine, false).unwrap_or_else(msg::right_none);
    blocks.push(Block::Note(msg::member_may(may)));
    if inside.sees(Right::Read) {
        for role in TwinSpace::OF_TEACHERS {
            let names = teachers(inside, peers, role);
            if !names.is_empty() {
                blocks.push(field(role.text(), msg::plain_list(names)));
            }
        }
        let (managers, members) = inside.space.students;
        blocks.push(field(msg::space_students(), msg::space_students_count(managers + members)));
    }
    let mut buttons: Vec<Button> = over.into_iter().collect();
    if inside.sees(Right::Read) {
        blocks.extend(missed(inside));
        buttons.push(button::news(project, inside.space.new_posts));
        buttons.push(button::files(project));
        buttons.push(button::journal(project, inside.space.missed));
    }
    if inside.sees(Right::SeeStudents) {
        let students = button::students(project);
        buttons.push(if inside.sees(Right::Invite) {
            Button { style: crate::view::Style::Primary, ..students }
        } else {
            students
        });
    }
    if inside.space.is_visited {
        buttons.extend(area::guest_leaves(inside));
    } else {
        if inside.sees(Right::SeeStudents) {
            buttons.push(button::guests(project));
        }
        buttons.extend(area::archive_offered(inside));
        buttons.extend([button::members(project), button::project(project)]);
    }
    buttons.push(button::home());
    Some(View::card(blocks, buttons))
}

/// How much the reader has missed, if anything.
pub(crate) fn missed(inside: Inside<'_>) -> Option<Block> {
    let missed = inside.space.missed;
    (missed > 0).then(|| Block::Note(msg::space_missed(missed)))
}

/// The names of those who have a role.
fn teachers(inside: Inside<'_>, peers: &[Peer], role: TwinSpace) -> Vec<Text> {
    let members = inside.seen.known.members.iter();
    let have = members.filter(|member| member.is_in() && member.profiles.twinspace == Some(role));
    have.filter_map(|member| peers.iter().find(|peer| peer.id == member.person)).map(Peer::name).collect()
}

/// Asks whoever may bring students in whether guardians agree.
pub(super) fn guardians(inside: Inside<'_>) -> Option<View> {
    let project = inside.project();
    inside.sees(Right::Invite).then_some(())?;
    let mut blocks = vec![
        Block::Title(msg::guardians_title()),
        Block::Para(msg::guardians_title_why(inside.consent_age())),
        Block::Para(msg::guardians_title_kept()),
    ];
    if inside.space.agreed_at.is_some() {
        blocks.push(Block::Note(msg::guardians_title_done()));
    }
    let agree = button::primary(msg::button_guardians_agree(), Command::Agree { project });
    let asked = inside.space.agreed_at.is_none().then(|| offered(&rules::agree(inside), agree)).flatten();
    let mut buttons: Vec<Button> = asked.into_iter().collect();
    buttons.extend([button::students(project), button::navigate(msg::button_back(), Screen::Space { project })]);
    buttons.push(button::home());
    Some(View::card(blocks, buttons))
}
