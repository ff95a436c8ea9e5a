//! One project as its two founders see it: where it stands, what it says, and what can be done about it.

use super::{content, status};
use crate::areas::authorities::add_authority;
use crate::conversation::{Action, Block, Button, Deed, Screen, View};
use crate::domain::{Project, ProjectFacts, ProjectId, REMIND_EVERY, State, Waiting};
use crate::facts::Facts;
use crate::text::{Arg, Text, msg};
use crate::view::button;

/// What stands on the first screen, whatever the rest takes.
const ESSENTIAL: [&str; 4] = ["description", "languages", "ages", "pupils"];

/// The project for its founders; for the operator only that nobody can decide on it.
pub(super) fn view(id: ProjectId, page: u16, facts: &Facts) -> Option<View> {
    let known = facts.project.as_ref().filter(|known| known.project.id == id)?;
    if !known.project.is_founder(facts.me.id) {
        return for_operator(known, facts);
    }
    let project = &known.project;
    let mut blocks = vec![Block::Title(title(project))];
    blocks.extend(status::full(known, facts));
    let change = status::change(known);
    blocks.extend(change.as_ref().map(content::Change::note));
    blocks.extend(content::founders(known));
    blocks.extend(content::fields(&ESSENTIAL, &project.content));
    blocks.extend(content::fields_but(&ESSENTIAL, &project.content));
    blocks.extend(change.map(|change| change.before()).unwrap_or_default());
    let turn = Some(Action::Go(Screen::Project { id, page: 0 }));
    Some(View::Card { blocks, buttons: buttons(known, facts), page, turn })
}

fn title(project: &Project) -> Text {
    status::marked(status::mark(project.state), project.content.title.as_str())
}

fn buttons(known: &ProjectFacts, facts: &Facts) -> Vec<Button> {
    let project = &known.project;
    let mut buttons = deeds(project, project.founder == facts.me.id);
    if may_remind(known, facts) {
        buttons.push(button::act(msg::button_remind(), Deed::Remind(project.id)));
    }
    if may_withdraw(project, facts) {
        buttons.push(button::confirm(msg::button_withdraw(), Deed::Withdraw(project.id, project.revision)));
    }
    buttons.push(button::go(msg::button_history(), Screen::History { id: project.id, page: 0 }));
    buttons.extend([button::projects(), button::home()]);
    buttons
}

/// What the state asks for first.
fn deeds(project: &Project, is_mine: bool) -> Vec<Button> {
    let id = project.id;
    let edit = || button::act(msg::button_change(), Deed::EditProject(id));
    match project.state {
        State::Offered if is_mine => vec![edit()],
        State::Offered => vec![button::primary_go(msg::button_offer(), Screen::Offer { id, page: 0 })],
        State::Waiting | State::Active => vec![edit()],
        State::Returned => vec![button::primary(msg::button_change(), Deed::EditProject(id))],
        State::Declined if is_mine => vec![button::primary(msg::button_offer_again(), Deed::OfferAgain(id))],
        State::Rejected | State::Withdrawn => vec![button::act(msg::button_copy(), Deed::Copy(id))],
        State::Declined | State::Closed => Vec::new(),
    }
}

/// Whether somebody else blocks the project and was not reminded within a day.
pub(super) fn may_remind(known: &ProjectFacts, facts: &Facts) -> bool {
    let recently = known.project.reminded_at.is_some_and(|at| facts.now - at < REMIND_EVERY);
    let blocked = match known.waiting() {
        Waiting::Partner(partner) => partner.id != facts.me.id,
        Waiting::Authorities(_) | Waiting::Operator => true,
        Waiting::Final(_) | Waiting::Nobody => false,
    };
    blocked && !recently
}

/// Whether this founder may take the project back as it stands.
pub(super) fn may_withdraw(project: &Project, facts: &Facts) -> bool {
    match project.state {
        State::Offered | State::Declined => project.founder == facts.me.id,
        State::Waiting | State::Returned => project.is_founder(facts.me.id),
        State::Active | State::Rejected | State::Withdrawn | State::Closed => false,
    }
}

/// Projects on which no authority can decide, until the operator sets one up.
fn for_operator(known: &ProjectFacts, facts: &Facts) -> Option<View> {
    if !facts.me.operator || known.waiting() != Waiting::Operator {
        return None;
    }
    let schools = [&known.founder, &known.partner].into_iter().filter_map(|peer| peer.school.as_ref());
    let mut blocks = vec![
        Block::Title(msg::operator_title()),
        Block::Para(msg::operator_no_authority(Arg::Moment(known.project.since), known.project.content.title.as_str())),
    ];
    let mut countries: Vec<&str> = schools.map(|school| school.country.as_str()).collect();
    countries.dedup();
    blocks.extend(countries.into_iter().map(add_authority));
    Some(View::card(blocks, vec![button::home()]))
}
