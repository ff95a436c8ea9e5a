//! What operators and approvers are told of authorities: who is missing, which rooms are bound, and the command that mends it.

mod cover;

pub(crate) use cover::roles;
pub(super) use cover::{colleagues, cover, delegation, ending};

use crate::area;
use crate::areas::authorities::{Authority, BoundRoom, Left, Nudges, Overdue};
use crate::domain::{AuthorityId, Country};
use crate::platform::Platform;
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::{Block, View, button, field};

/// For the operator: an authority that has a say, but nobody to say it, or nobody who does.
pub(super) fn no_approver(
    authority: AuthorityId,
    all: &[Authority],
    overdue: Overdue,
    reader: &Reader,
) -> Option<View> {
    let known = all.iter().find(|known| known.id == authority)?;
    if !reader.me.operator {
        return None;
    }
    let (mut blocks, mut buttons) = (vec![Block::Title(msg::operator_title())], Vec::new());
    if known.approvers == 0 {
        blocks.push(Block::Para(msg::operator_no_approver(known.label())));
        blocks.push(invite_approver(known));
        buttons.push(button::authority(known.id));
    } else if overdue != Overdue::default() {
        blocks.extend(still_waits(known, overdue));
        buttons.push(button::authority(known.id));
    } else {
        blocks.push(Block::Para(msg::operator_has_approver(known.label())));
    }
    buttons.extend([button::operator(), button::home()]);
    Some(View::card(blocks, buttons))
}

/// When those who decide for an authority were reminded by itself of something that waits, that its deputies are asked, and that the operator
/// knows of it.
pub(crate) fn nudged(authority: &Authority, nudges: Nudges) -> Vec<Block> {
    let Nudges { reminders, reminded_at, deputies_at, operator_at } = nudges;
    let lines = [
        reminded_at.map(|at| msg::nudged_reminded(authority.label(), reminders, Arg::Moment(at))),
        deputies_at.map(|at| msg::nudged_deputies(authority.label(), Arg::Moment(at))),
        operator_at.map(|at| msg::nudged_operator(authority.label(), Arg::Moment(at))),
    ];
    lines.into_iter().flatten().map(Block::Note).collect()
}

/// What still waits for an authority, and how somebody else can be asked.
fn still_waits(known: &Authority, overdue: Overdue) -> Vec<Block> {
    let says = [
        overdue.projects.map(|many| msg::operator_overdue(known.label(), many.count, Arg::Moment(many.since))),
        overdue.teachers.map(|many| msg::operator_overdue_teachers(known.label(), many.count, Arg::Moment(many.since))),
    ];
    let mut blocks: Vec<Block> = says.into_iter().flatten().map(Block::Para).collect();
    blocks.push(Block::Para(msg::operator_overdue_how()));
    blocks.push(command("twinbot approver list".to_owned()));
    blocks.push(invite_approver(known));
    // Deputies are not asked about registrations.
    if overdue.projects.is_some() {
        blocks.push(command(format!("twinbot approver invite --authority {} --deputy", known.code())));
    }
    blocks
}

/// For the operator: projects are offered in a country, and it has no national support service.
pub(super) fn no_service(country: &str, all: &[Authority], reader: &Reader) -> Option<View> {
    if !reader.me.operator {
        return None;
    }
    let (mut blocks, mut buttons) = (vec![Block::Title(msg::operator_title())], Vec::new());
    match Authority::service_of(country, all) {
        None => {
            blocks.push(Block::Para(msg::operator_offered_without_service(Country::name(country))));
            blocks.push(add_authority(country));
            buttons.push(button::set_up(country));
        }
        Some(service) => blocks.push(Block::Para(msg::operator_has_service(service.label()))),
    }
    buttons.extend([button::operator(), button::home()]);
    Some(View::card(blocks, buttons))
}

/// For the operator: an authority is out of use, what waited for it, and how it is set up again.
pub(super) fn out_of_use(known: &Authority, left: Left, all: &[Authority], reader: &Reader) -> Option<View> {
    if !reader.me.operator {
        return None;
    }
    let mut blocks = vec![Block::Title(msg::operator_title())];
    if all.iter().any(|authority| authority.id == known.id) {
        blocks.push(Block::Para(msg::operator_in_use_again(known.label())));
        return Some(View::card(blocks, vec![button::authority(known.id), button::operator(), button::home()]));
    }
    blocks.push(Block::Para(msg::operator_out_of_use(known.label(), left.projects)));
    if left.nobody > 0 {
        blocks.push(Block::Para(msg::operator_left_to_nobody(left.nobody)));
    }
    if left.teachers > 0 {
        blocks.push(Block::Para(msg::operator_left_teachers(left.teachers)));
    }
    if left.inquiries > 0 {
        blocks.push(Block::Para(msg::operator_left_inquiries(left.inquiries)));
    }
    blocks.push(Block::Note(msg::operator_set_up_again()));
    let country = known.country.to_ascii_uppercase();
    let region = known.region.as_ref().map(|region| format!(" --region {}", region.to_ascii_uppercase()));
    blocks.push(command(format!("twinbot authority add --country {country}{}", region.unwrap_or_default())));
    Some(View::card(blocks, vec![button::set_up(&known.country), button::operator(), button::home()]))
}

/// For everybody who reads along in a room, for the approvers and for the operator: what is shown there from now on.
pub(super) fn room_bound(known: &Authority, room: &Text, reader: &Reader) -> Option<View> {
    if !reader.me.operator && !reader.me.decides_for(known.id) {
        return None;
    }
    let title = reader.me.operator.then(|| Block::Title(msg::operator_title()));
    let says = [Block::Para(msg::room_bound(room.clone(), known.label())), Block::Note(msg::room_bound_how())];
    Some(View::card(title.into_iter().chain(says).collect(), vec![button::home()]))
}

/// For the operator and the approvers: whether the bot can write in a room, and what to do where it cannot.
pub(super) fn room_lost(known: &Authority, room: &BoundRoom, reader: &Reader) -> Option<View> {
    let platform = Platform::from_name(&room.platform)?;
    let is_operator = reader.me.operator;
    if !is_operator && !reader.me.decides_for(known.id) {
        return None;
    }
    let title = is_operator.then(|| Block::Title(msg::operator_title()));
    let mut blocks: Vec<Block> = title.into_iter().collect();
    let named = platform.room(&room.name, &room.id);
    if room.reachable {
        blocks.push(Block::Para(msg::room_back(named)));
        return Some(View::card(blocks, vec![button::home()]));
    }
    blocks.push(Block::Para(msg::room_lost(named, known.label())));
    blocks.push(Block::Para(platform.room_back()));
    if is_operator && platform.binds_by_id() {
        blocks.push(Block::Note(msg::room_bind_again()));
        blocks.push(command(format!("twinbot channel bind --authority {} --channel {}", known.code(), room.id)));
    } else if is_operator {
        blocks.push(Block::Note(msg::room_bind_other()));
        blocks.push(command(format!("twinbot channel invite --authority {}", known.code())));
        return Some(View::card(blocks, vec![button::authority(known.id), button::operator(), button::home()]));
    }
    Some(View::card(blocks, vec![button::home()]))
}

/// For the operator: messages that their platform refuses.
pub(super) fn undelivered(reasons: &[String], reader: &Reader) -> Option<View> {
    if !reader.me.operator {
        return None;
    }
    let mut blocks = vec![Block::Title(msg::operator_title())];
    match reasons.last() {
        Some(last) => {
            blocks.push(Block::Para(msg::operator_undelivered(reasons.len())));
            blocks.push(field(msg::operator_undelivered_why(), Text::words(last.clone())));
            blocks.push(command("twinbot dead-letters list".to_owned()));
        }
        None => blocks.push(Block::Para(msg::operator_delivered())),
    }
    let stuck = button::go(msg::button_stuck(), area::stuck());
    Some(View::card(blocks, vec![stuck, button::operator(), button::home()]))
}

/// For the operator: people could not be served for a while, or cannot be now.
pub(super) fn away(of: Option<Platform>, (since, until): (i64, Option<i64>), reader: &Reader) -> Option<View> {
    if !reader.me.operator {
        return None;
    }
    let (since, until) = (Arg::Moment(since), until.map(Arg::Moment));
    let said = match (of, until) {
        (Some(platform), None) => msg::operator_platform_away(platform.label(), since),
        (Some(platform), Some(until)) => msg::operator_platform_back(platform.label(), since, until),
        // While nothing can be stored nobody can be told.
        (None, None) => return None,
        (None, Some(until)) => msg::operator_database_back(since, until),
    };
    Some(View::card(vec![Block::Title(msg::operator_title()), Block::Para(said)], vec![button::home()]))
}

/// For the operator: a test message, sent at a time in ms.
pub(super) fn probe(at: i64, reader: &Reader) -> Option<View> {
    if !reader.me.operator {
        return None;
    }
    let blocks = vec![Block::Title(msg::operator_title()), Block::Para(msg::operator_probe(Arg::Moment(at)))];
    Some(View::card(blocks, vec![button::home()]))
}

/// The command that sets up the national support service of a country.
pub(crate) fn add_authority(country: &str) -> Block {
    command(format!("twinbot authority add --country {}", country.to_ascii_uppercase()))
}

/// The command that appoints somebody who decides for an authority.
pub(crate) fn invite_approver(authority: &Authority) -> Block {
    command(format!("twinbot approver invite --authority {}", authority.code()))
}

/// A command for the operator to copy.
fn command(line: String) -> Block {
    Block::Quote(Text::words(line))
}
