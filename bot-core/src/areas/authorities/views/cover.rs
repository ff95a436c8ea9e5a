//! Who decides for one's authorities, and what approvers have handed over.

use super::super::delegation::{Colleague, Delegation, Ending, Office, Official};
use super::super::{Authority, Command, Rank, Screen, rules};
use crate::area::Confirmation;
use crate::decision::{Decision, is_offered, offered};
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// Who decides for the reader's authorities, with all that runs or is still to begin; `None` where the reader has a part in none.
pub(in crate::areas::authorities) fn cover(offices: &[Office], page: Page, reader: &Reader) -> Option<View> {
    if offices.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Title(msg::cover_title()), Block::Para(msg::cover_title_what())];
    let mut buttons: Vec<Button> = offices.iter().filter_map(|office| hand_over(office, offices, reader)).collect();
    for office in offices {
        blocks.push(Block::Note(msg::cover_office(office.authority.label())));
        blocks.extend(people(office, Rank::Approver).map(|names| Block::Item(msg::cover_approvers(names))));
        blocks.extend(people(office, Rank::Deputy).map(|names| Block::Item(msg::cover_deputies(names))));
        blocks.extend(office.delegations.iter().map(|delegation| Block::Item(line(delegation, reader.now))));
        buttons.extend(office.delegations.iter().filter(|one| one.is_of(reader.me.id)).map(leads));
    }
    buttons.extend([button::queue(), button::home()]);
    Some(View::long(blocks, buttons, page, Screen::Cover { page: Page(0) }))
}

/// For which authorities the reader decides, in whose place, and whose deputy they are: a line each.
pub(crate) fn roles(authorities: &[Authority], reader: &Reader) -> Vec<Text> {
    let (me, mandates) = (&reader.me, &reader.me.decides_for);
    let labels = |is_one: &dyn Fn(&Authority) -> bool| -> Option<Vec<Text>> {
        let all: Vec<Text> = authorities.iter().filter(|one| is_one(one)).map(|one| one.label()).collect();
        (!all.is_empty()).then_some(all)
    };
    let decides = labels(&|authority| me.decides_for(authority.id)).map(msg::home_decides_for);
    let names: Vec<Text> = mandates.covers.iter().map(|cover| Text::words(cover.name.as_str())).collect();
    let covers = (!names.is_empty()).then(|| msg::home_covers(names));
    let deputy = labels(&|authority| mandates.deputy.contains(&authority.id) && !me.decides_for(authority.id));
    let deputy = deputy.map(msg::home_deputy_for);
    [decides, covers, deputy].into_iter().flatten().collect()
}

/// Begins to hand over, where the reader may; the button names the authority where they decide for several.
fn hand_over(office: &Office, offices: &[Office], reader: &Reader) -> Option<Button> {
    let is_one_of_several = offices.len() > 1;
    let label =
        if is_one_of_several { msg::button_hand_over_for(office.authority.place()) } else { msg::button_hand_over() };
    let command = Command::Delegate { authority: office.authority.id };
    offered(&rules::delegate(office, reader), button::act(label, command))
}

fn people(office: &Office, rank: Rank) -> Option<Vec<Text>> {
    let of_rank = office.officials.iter().filter(|official| official.rank == rank);
    let names: Vec<Text> = of_rank.map(|official| official.name.clone()).collect();
    (!names.is_empty()).then_some(names)
}

/// Who hands over to whom, from when to when.
fn line(delegation: &Delegation, now: i64) -> Text {
    let (first, last) = delegation.days();
    let (giver, taker) = (delegation.giver.name.as_str(), delegation.taker.name.as_str());
    if delegation.runs(now) {
        msg::cover_runs(giver, taker, first, last)
    } else {
        msg::cover_planned(giver, taker, first, last)
    }
}

fn leads(delegation: &Delegation) -> Button {
    let label = msg::button_delegation(delegation.giver.name.as_str(), delegation.taker.name.as_str());
    button::go(label, Screen::Delegation { delegation: delegation.id }).entry()
}

/// A handover before the two and their colleagues.
pub(in crate::areas::authorities) fn delegation(
    delegation: &Delegation,
    authority: &Authority,
    reader: &Reader,
) -> Option<View> {
    if !rules::may_see(delegation, reader) {
        return None;
    }
    let mut blocks = vec![Block::Title(msg::delegation_heading(authority.label()))];
    blocks.push(Block::Para(says(delegation, reader)));
    blocks.push(Block::Note(standing(delegation, reader.now)));
    let is_taker = delegation.taker.person == reader.me.id;
    if is_taker && delegation.is_open(reader.now) {
        blocks.push(Block::Para(msg::delegation_taker(delegation.giver.name.as_str())));
    }
    let label = if delegation.runs(reader.now) { msg::button_end_delegation() } else { msg::button_call_off() };
    let end = button::danger(label, Command::EndDelegation { delegation: delegation.id });
    let mut buttons: Vec<Button> = offered(&rules::end(delegation, reader), end).into_iter().collect();
    buttons.push(button::navigate(msg::button_cover(), Screen::Cover { page: Page(0) }));
    buttons.extend([button::queue(), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Who hands over to whom, and when.
fn says(delegation: &Delegation, reader: &Reader) -> Text {
    let (first, last) = delegation.days();
    let (giver, taker) = (&delegation.giver, &delegation.taker);
    if giver.person == reader.me.id {
        msg::delegation_mine(taker.name.as_str(), first, last)
    } else if taker.person == reader.me.id {
        msg::delegation_to_me(giver.name.as_str(), first, last)
    } else {
        msg::delegation_between(giver.name.as_str(), taker.name.as_str(), first, last)
    }
}

/// Whether it is still to begin, runs, or why it has ended.
fn standing(delegation: &Delegation, now: i64) -> Text {
    match delegation.ended {
        Some((at, Ending::ByHand)) => msg::delegation_ended(Arg::Moment(at)),
        Some((at, Ending::Role)) => msg::delegation_lost(Arg::Moment(at)),
        Some((_, Ending::Over)) => msg::delegation_over(),
        None if !delegation.is_open(now) => msg::delegation_over(),
        None if delegation.runs(now) => msg::delegation_runs(),
        None => msg::delegation_planned(),
    }
}

/// Asks before a handover is ended.
pub(in crate::areas::authorities) fn ending(delegation: &Delegation, reader: &Reader) -> Option<Confirmation> {
    rules::end(delegation, reader).ok().filter(Decision::does_something)?;
    let (giver, taker) = (delegation.giver.name.as_str(), delegation.taker.name.as_str());
    let runs = delegation.runs(reader.now);
    Some(Confirmation {
        question: if runs { msg::confirm_end_delegation(giver, taker) } else { msg::confirm_call_off(giver, taker) },
        yes: if runs { msg::button_end_delegation() } else { msg::button_call_off() },
        command: Command::EndDelegation { delegation: delegation.id }.into(),
        back: Screen::Delegation { delegation: delegation.id }.into(),
    })
}

/// To whom the reader can hand over, each as they are read in a list; a deputy is called so.
pub(in crate::areas::authorities) fn colleagues(office: &Office, reader: &Reader) -> Vec<(Colleague, Text)> {
    if !is_offered(&rules::delegate(office, reader)) {
        return Vec::new();
    }
    let is_other = |official: &&Official| official.is_reachable && official.person != reader.me.id;
    let read = |official: &Official| match official.rank {
        Rank::Approver => official.name.clone(),
        Rank::Deputy => msg::delegation_deputy(official.name.clone()),
    };
    office.officials.iter().filter(is_other).map(|official| (Colleague::of(official), read(official))).collect()
}
