//! Everybody who takes part in a project, and who is invited.

use super::{profiles, with_school};
use crate::areas::contacts::Invitation;
use crate::areas::members::{Command, PartnerInvitation, Screen, Team, profiles as rules_of_one, replacement, rules};
use crate::areas::projects::State;
use crate::decision::offered;
use crate::domain::{Member, Peer};
use crate::reader::Fresh;
use crate::text::{Arg, Locale, Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// Shows them to those who take part, those who joined first first; `links` are the reader's own open ones.
pub(in crate::areas::members) fn members(
    team: Team<'_>,
    (peers, links): (&[Peer], &[Invitation]),
    page: Page,
) -> Option<View> {
    let (seen, project) = (team.seen, team.seen.project().id);
    if !seen.is_mine() {
        return None;
    }
    let member = |peer: &Peer| seen.known.members.iter().find(|member| member.person == peer.id && member.is_in());
    let mut lines: Vec<Line> = peers.iter().filter_map(|peer| Some(line(peer, member(peer)?, project))).collect();
    let count = lines.len();
    lines.extend(team.invited.iter().map(invited));
    lines.extend(links.iter().map(|one| link(one, seen.reader.locale)));
    let titles = (msg::members_title(seen.project().content.title.as_str()), msg::members_title_empty());
    let screen = Screen::Members { project, page };
    let (mut blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), screen);
    blocks.insert(1, Block::Note(msg::members_title_count(count)));
    if seen.project().state != State::Active {
        blocks.push(Block::Note(match seen.project().state {
            State::Offered | State::Waiting | State::Returned => msg::refusal_not_active(),
            State::Active | State::Declined | State::Rejected | State::Withdrawn | State::Closed => {
                msg::members_title_over()
            }
        }));
    }
    buttons.extend(actions(team, peers, links));
    buttons.extend(replacement::ways_in(team));
    buttons.extend([button::project(project), button::home()]);
    Some(View::card(blocks, buttons))
}

fn line(peer: &Peer, member: &Member, project: crate::domain::ProjectId) -> Line {
    let says = msg::member_line(with_school(peer, member.school.as_ref()), profiles(member.profiles));
    let says = if member.profiles.is_founder { msg::member_founder(says) } else { says };
    let school = member.school.as_ref().map(|school| school.label());
    let more = school.into_iter().chain(by_time(member.joined_at)).collect();
    Line { says, label: peer.name(), shows: Screen::Member { project, person: peer.id }.into(), more }
}

fn invited(invitation: &PartnerInvitation) -> Line {
    let name = invitation.invited.name();
    let says = msg::member_invited(name.clone(), Arg::Day(invitation.until));
    let label: Text = msg::button_invited(name);
    let school = invitation.invited.checked_school().map(|school| school.label());
    let more = school.into_iter().chain(by_time(invitation.at)).collect();
    Line { says, label, shows: Screen::Invitation { invitation: invitation.id }.into(), more }
}

fn link(link: &Invitation, language: Locale) -> Line {
    let until = link.expires_at.unwrap_or_default();
    let (says, label) = (msg::member_link(Arg::Day(until)), msg::button_link_until(Arg::Moment(until)));
    Line { says, label, shows: rules::link_screen(link.id, language).into(), more: by_time(until).to_vec() }
}

/// What can be done about all of them.
fn actions(team: Team<'_>, peers: &[Peer], links: &[Invitation]) -> Vec<Button> {
    let (seen, project) = (team.seen, team.seen.project().id);
    let me = seen.reader.me.id;
    let mut fresh = Fresh::dry();
    let mine = peers.iter().find(|peer| peer.id == me).zip(seen.known.members.iter().find(|one| one.person == me));
    let leaves = mine.and_then(|(peer, member)| {
        let leave = rules_of_one::leave(rules_of_one::One { seen, member, peer }, &mut fresh);
        offered(&leave, button::danger(msg::button_leave(), Command::Leave { project }))
    });
    let add = button::primary(msg::button_add_partners(), Command::Add { project });
    let make = button::act(msg::button_link_partner(), Command::MakeLink { project });
    [offered(&rules::add(team), add), offered(&rules::make_link(team, links, &mut fresh), make), leaves]
        .into_iter()
        .flatten()
        .collect()
}
