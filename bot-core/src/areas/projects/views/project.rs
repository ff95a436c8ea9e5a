//! One project as its two founders see it: where it stands, what it says, and what can be done about it.

use super::{content, status};
use crate::area::{self, Confirmation};
use crate::areas::authorities::add_authority;
use crate::areas::projects::{
    Command, Linked, Project, ProjectFacts, Screen, Seen, State, Waiting, drafting, reminders, rules,
};
use crate::decision::{Decision, offered};
use crate::domain::Right;
use crate::form::Value as _;
use crate::reader::Fresh;
use crate::text::{Arg, Text, msg};
use crate::view::{Block, Button, View, button, field};
use crate::wire::Page;

/// The project for its founders; for the operator only that nobody can decide on it.
pub(super) fn view(seen: Seen<'_>, page: Page) -> Option<View> {
    if !seen.is_mine() {
        return for_operator(seen);
    }
    let known = seen.known;
    let project = &known.project;
    let mut blocks = vec![Block::Title(title(project))];
    blocks.extend(status::full(seen));
    let change = status::change(known);
    blocks.extend(change.as_ref().map(content::Change::note));
    blocks.extend(chain(known));
    blocks.extend(content::founders(known));
    blocks.extend(content::fields(&project.content));
    blocks.extend(status::votes(seen));
    blocks.extend(change.map(|change| change.before()).unwrap_or_default());
    Some(View::long(blocks, buttons(seen), page, Screen::Project { project: project.id, page: Page(0) }))
}

/// Which project it goes on from, and as which it goes on.
fn chain(known: &ProjectFacts) -> Vec<Block> {
    let named = |label, linked: &Option<Linked>| linked.as_ref().map(|linked| field(label, linked.title.text()));
    let chain =
        [named(msg::project_goes_on_from(), &known.chain.before), named(msg::project_goes_on_as(), &known.chain.after)];
    chain.into_iter().flatten().collect()
}

/// The ways to these two, for those who may look at them for sure.
fn to_linked(seen: Seen<'_>) -> Vec<Button> {
    let me = seen.reader.me.id;
    let go = |label: Text, linked: &Option<Linked>| {
        let linked = linked.as_ref().filter(|linked| linked.founders.contains(&me))?;
        Some(button::go(label, Screen::Project { project: linked.project, page: Page(0) }))
    };
    let chain = &seen.known.chain;
    let buttons = [go(msg::button_project_before(), &chain.before), go(msg::button_project_after(), &chain.after)];
    buttons.into_iter().flatten().collect()
}

fn title(project: &Project) -> Text {
    status::marked(status::mark(project.state), project.content.title.as_str())
}

fn buttons(seen: Seen<'_>) -> Vec<Button> {
    let (project, page) = (seen.project().id, Page(0));
    let is_next = seen.project().state == State::Returned;
    let edit = if is_next { button::primary } else { button::act };
    let is_asked = seen.project().state == State::Offered && seen.project().partner == seen.reader.me.id;
    let mut buttons: Vec<Button> = [
        is_asked.then(|| button::primary_go(msg::button_offer(), Screen::Offer { project, page })),
        offered(&drafting::edit(seen), edit(msg::button_change(), Command::Edit { project })),
        offered(
            &drafting::offer_again(seen),
            button::primary(msg::button_offer_again(), Command::OfferAgain { project }),
        ),
        offered(&drafting::copy(seen), button::act(msg::button_copy(), Command::Copy { project })),
        offered(
            &reminders::remind(seen, &mut Fresh::dry()),
            button::act(msg::button_remind(), Command::Remind { project }),
        ),
        offered(
            &rules::withdraw(seen, &mut Fresh::dry()),
            button::danger(msg::button_withdraw(), Command::Withdraw { project }),
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !seen.known.members.is_empty() {
        buttons.push(button::members(project));
    }
    if matches!(seen.project().state, State::Active | State::Closed) {
        buttons.push(button::space(project));
    }
    if seen.profiles().is_some_and(|profiles| profiles.may(Right::Close) || profiles.reopens()) {
        let label = match seen.project().state {
            State::Active => Some(msg::button_closing()),
            State::Closed if !seen.known.chain.goes_on() => Some(msg::button_closed()),
            State::Closed
            | State::Offered
            | State::Waiting
            | State::Declined
            | State::Returned
            | State::Rejected
            | State::Withdrawn => None,
        };
        buttons.extend(label.map(|label| button::go(label, area::closing(project))));
    }
    buttons.extend(to_linked(seen));
    buttons.push(button::go(msg::button_history(), Screen::History { project, page }));
    buttons.extend([button::projects(), button::home()]);
    buttons
}

/// Asks before a project is taken back.
pub(in crate::areas::projects) fn withdrawing(seen: Seen<'_>) -> Option<Confirmation> {
    rules::withdraw(seen, &mut Fresh::dry()).ok().filter(Decision::does_something)?;
    let project = seen.project().id;
    Some(Confirmation {
        question: msg::confirm_withdraw(seen.project().content.title.as_str()),
        yes: msg::button_withdraw(),
        command: Command::Withdraw { project }.into(),
        back: Screen::Project { project, page: Page(0) }.into(),
    })
}

/// Projects on which no authority can decide, until the operator sets one up.
fn for_operator(seen: Seen<'_>) -> Option<View> {
    let known = seen.known;
    if !seen.reader.me.operator || known.waiting() != Waiting::Operator {
        return None;
    }
    let schools = [&known.founder, &known.partner].into_iter().filter_map(|peer| peer.school.as_ref());
    let reminded = reminders::since(known, known.project.since);
    let mut blocks = vec![
        Block::Title(reminders::titled(msg::operator_title(), &reminded)),
        Block::Para(msg::operator_no_authority(Arg::Moment(known.project.since), known.project.content.title.as_str())),
    ];
    blocks.extend(reminders::note(&reminded));
    let mut countries: Vec<&str> = schools.map(|school| school.country.as_str()).collect();
    countries.dedup();
    blocks.extend(countries.iter().copied().map(add_authority));
    let sets_up = countries.into_iter().map(button::set_up);
    Some(View::card(blocks, sets_up.chain([button::operator(), button::home()]).collect()))
}
