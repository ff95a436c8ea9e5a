//! What people see of a partner who leaves: who goes, who comes, the ways, and how far a plan is.

use strum::IntoEnumIterator as _;

use super::rules::{self, Comer};
use super::{Asked, Plan, PlanState, Step, Way};
use crate::area::{self, Confirmation};
use crate::areas::contacts;
use crate::areas::forward;
use crate::areas::members::profiles::One;
use crate::areas::members::rules::Team;
use crate::areas::members::views::with_school;
use crate::areas::members::{Command, Screen};
use crate::areas::projects::{Seen, State, Stop, plans};
use crate::decision::{Decision, is_offered, offered};
use crate::domain::{Peer, PersonId, Profiles, Right};
use crate::reader::Fresh;
use crate::text::{Arg, Text, msg};
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, View, button, field};
use crate::wire::Page;

/// Whether the reader can begin a plan of any kind.
fn may_begin(team: Team<'_>) -> bool {
    let seen = team.seen;
    seen.project().state == State::Active && seen.profiles().is_some_and(rules::may_begin)
}

/// The way to plans from the list of members: those that are open, and a new one.
pub(in crate::areas::members) fn ways_in(team: Team<'_>) -> Vec<Button> {
    let is_shown = |plan: &&Plan| sees(plan, team);
    let open = team.plans.iter().filter(is_shown);
    let open =
        open.map(|plan| button::go(msg::button_plan_for(plan.leaver.1.as_str()), Screen::Plan { plan: plan.id }));
    let project = team.seen.project().id;
    let begin = may_begin(team).then(|| button::go(msg::button_leaver(), Screen::Leaver { project, page: Page(0) }));
    open.chain(begin).collect()
}

/// The same from the card of one of them.
pub(in crate::areas::members) fn way_in(team: Team<'_>, person: PersonId) -> Option<Button> {
    let open = team.plans.iter().find(|plan| plan.leaver.0 == person && sees(plan, team));
    if let Some(plan) = open {
        return Some(button::go(msg::button_plan(), Screen::Plan { plan: plan.id }));
    }
    may_begin(team).then(|| button::go(msg::button_carry_on(), area::comer(team.seen.project().id, person)))
}

/// Whether a reader sees a plan: who may change profiles does, and who shall leave.
fn sees(plan: &Plan, team: Team<'_>) -> bool {
    let seen = team.seen;
    seen.profiles().is_some_and(|profiles| rules::may(profiles) || plan.leaver.0 == seen.reader.me.id)
}

/// Who leaves? All who take part, the other founder first.
pub(super) fn leavers(team: Team<'_>, peers: &[Peer], page: Page) -> Option<View> {
    let (seen, project) = (team.seen, team.seen.project().id);
    if !may_begin(team) {
        return None;
    }
    let me = seen.reader.me.id;
    let mut peers: Vec<&Peer> = peers.iter().collect();
    peers.sort_by_key(|peer| peer.id == me);
    let line = |peer: &&Peer| {
        let school = seen.known.members.iter().find(|member| member.person == peer.id)?.school.as_ref();
        let plan = team.plans.iter().find(|plan| plan.leaver.0 == peer.id);
        let shows = plan.map_or_else(|| area::comer(project, peer.id), |plan| area::plan(plan.id));
        let more = school.map(|school| school.label()).into_iter().collect();
        Some(Line { says: with_school(peer, school), label: peer.name(), shows, more })
    };
    let lines: Vec<Line> = peers.iter().filter_map(line).collect();
    let titles = (msg::leaver_title(seen.project().content.title.as_str()), msg::members_title_empty());
    let (mut blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), Screen::Leaver { project, page });
    blocks.insert(1, Block::Para(msg::leaver_title_how()));
    buttons.extend([button::members(project), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Who carries on? Those who take part and are no founders, and the reader's contacts.
pub(super) fn comers(
    team: Team<'_>,
    leaver: One<'_>,
    (peers, contacts): (&[Peer], &[Peer]),
    page: Page,
) -> Option<View> {
    let (seen, project, person) = (team.seen, team.seen.project().id, leaver.member.person);
    if !may_begin(team) {
        return None;
    }
    let line = |peer: &Peer, is_in: bool| {
        let says = with_school(peer, peer.school.as_ref());
        let says = if is_in { msg::comer_title_in(says) } else { says };
        let shows = Screen::Ways { project, leaver: person, comer: peer.id }.into();
        let more = peer.checked_school().map(|school| school.label()).into_iter().collect();
        Line { says, label: peer.name(), shows, more }
    };
    let members = peers.iter().filter(|peer| peer.id != person && !rules::founds(peer, seen));
    let mut lines: Vec<Line> = members.map(|peer| line(peer, true)).collect();
    let others = contacts.iter().filter(|peer| !peers.iter().any(|member| member.id == peer.id));
    lines.extend(others.map(|peer| line(peer, false)));
    let titles = (msg::comer_title(leaver.peer.name()), msg::comer_title_empty());
    let screen = Screen::Comer { project, person, page };
    let (mut blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), screen);
    let mut place = 1;
    if rules::is_silent(leaver.member, seen.reader.now) {
        blocks.insert(place, Block::Note(msg::comer_title_silent(leaver.peer.name(), Arg::Day(leaver.member.seen_at))));
        place += 1;
    }
    if !lines.is_empty() {
        blocks.insert(place, Block::Para(msg::comer_title_how()));
    }
    let by_link = Screen::Ways { project, leaver: person, comer: PersonId(0) };
    buttons.push(button::go(msg::button_comer_link(), by_link));
    buttons.extend([button::navigate(msg::button_back(), Screen::Leaver { project, page: Page(0) }), button::home()]);
    Some(View::card(blocks, buttons))
}

/// The ways that are open, each with what it means.
pub(super) fn ways(team: Team<'_>, leaver: One<'_>, comer: Comer<'_>) -> Option<View> {
    let (seen, project) = (team.seen, team.seen.project().id);
    if !may_begin(team) {
        return None;
    }
    let who = comer.peer().map_or_else(msg::comer_new, Peer::name);
    let mut blocks = vec![Block::Title(msg::ways_title(who.clone(), leaver.peer.name()))];
    if let Some(plan) = team.plans.iter().find(|plan| plan.leaver.0 == leaver.member.person) {
        blocks.push(Block::Note(msg::ways_title_begun()));
        let open = button::primary_go(msg::button_plan(), Screen::Plan { plan: plan.id });
        return Some(View::card(blocks, vec![open, button::members(project), button::home()]));
    }
    if leaver.member.profiles.stays() {
        blocks.push(Block::Para(msg::refusal_founder_stays(leaver.peer.name())));
    }
    let begin = |way| Command::BeginPlan {
        project,
        leaver: leaver.member.person,
        comer: comer.peer().map_or(PersonId(0), |peer| peer.id),
        way,
    };
    let (mut buttons, mut is_asked) = (Vec::new(), false);
    for way in Way::iter().filter(|way| is_offered(&rules::begin(team, leaver, comer, *way, &mut Fresh::dry()))) {
        let (label, mut means) = described(way, who.clone(), leaver.peer.name());
        if way == Way::Anew && comer.peer().is_none() {
            means = msg::way_anew_later();
        }
        is_asked |= way != Way::Anew;
        blocks.push(Block::Item(msg::way_line(label.clone(), means)));
        buttons.push(if buttons.is_empty() {
            button::primary(label, begin(way))
        } else {
            button::act(label, begin(way))
        });
    }
    let is_full = team.room() == 0 && !matches!(comer, Comer::Member(_));
    blocks.extend(is_full.then(|| Block::Note(msg::refusal_project_full(seen.reader.settings.partners.most))));
    blocks.push(Block::Para(match (is_asked, comer) {
        (false, _) if !buttons.is_empty() => msg::ways_title_anew(),
        (false, _) => msg::ways_title_none(),
        (true, Comer::Contact(_)) => msg::ways_title_asked(who),
        (true, Comer::Member(_)) => msg::ways_title_at_once(who),
        (true, Comer::New) => msg::ways_title_link(),
    }));
    let back = Screen::Comer { project, person: leaver.member.person, page: Page(0) };
    buttons.extend([button::navigate(msg::button_back(), back), button::home()]);
    Some(View::card(blocks, buttons))
}

/// What a way is called, and what it means.
fn described(way: Way, comer: Text, leaver: Text) -> (Text, Text) {
    match way {
        Way::Remove => (msg::way_remove(), msg::way_remove_means(comer, leaver)),
        Way::RemoveFromSpace => (msg::way_space(), msg::way_space_means(comer, leaver)),
        Way::Keep => (msg::way_keep(), msg::way_keep_means(comer, leaver)),
        Way::Anew => (msg::way_anew(), msg::way_anew_means(comer)),
    }
}

/// A plan: how far it is, what it waits for, and what can be done about it.
pub(super) fn plan(plan: &Plan, team: Team<'_>) -> Option<View> {
    if !sees(plan, team) {
        return None;
    }
    let (leaver, comer) = (Text::words(plan.leaver.1.as_str()), comer_of(plan));
    let by = msg::plan_title_by(plan.begun.1.as_str(), Arg::Day(plan.begun.2));
    let mut blocks = vec![
        Block::Title(msg::plan_title(comer.clone(), leaver.clone())),
        Block::Note(by),
        field(msg::field_way(), described(plan.way, comer, leaver).0),
    ];
    let next = plan.next().filter(|_| plan.state == PlanState::Open);
    for stage in &plan.stages {
        let says = step(stage.step, plan);
        blocks.push(Block::Item(match stage.done_at {
            Some(at) => msg::step_done(says, Arg::Day(at)),
            None if next == Some(stage.step) => msg::step_now(says),
            None if plan.state == PlanState::Open => msg::step_later(says),
            None => msg::step_dropped(says),
        }));
    }
    blocks.push(Block::Para(match &plan.state {
        PlanState::Done => msg::plan_title_done(),
        PlanState::Stopped(why, (_, by)) => msg::plan_title_stopped(plans::stopped(*why, by)),
        PlanState::Open => waits(plan, team),
    }));
    let is_asked = plan.state == PlanState::Open && plan.comer.1.invitation().is_some();
    blocks.extend(plan.comer.0.as_ref().filter(|_| is_asked).and_then(contacts::unreachable));
    Some(View::card(blocks, buttons(plan, team)))
}

fn comer_of(plan: &Plan) -> Text {
    plan.comer.0.as_ref().map_or_else(msg::comer_new, Peer::name)
}

/// A step of a plan.
fn step(step: Step, plan: &Plan) -> Text {
    let (leaver, comer) = (plan.leaver.1.as_str(), comer_of(plan));
    match step {
        Step::Invite => msg::step_invite(comer),
        Step::Accept => msg::step_accept(comer),
        Step::Promote => msg::step_promote(comer),
        Step::Remove => msg::step_remove(leaver),
        Step::RemoveFromSpace => msg::step_space(leaver),
        Step::Close => msg::step_close(),
        Step::StartAnew if plan.comer.0.is_none() => msg::step_anew_later(),
        Step::StartAnew => msg::step_anew(comer),
    }
}

/// What an open plan waits for, and for whom.
fn waits(plan: &Plan, team: Team<'_>) -> Text {
    let invitation = |id| team.invited.iter().find(|invitation| invitation.id == id);
    match plan.comer.1 {
        Asked::Invitation(id) | Asked::Waiting(id) => match invitation(id) {
            Some(invitation) => msg::plan_title_waits(comer_of(plan), Arg::Day(invitation.until)),
            None => msg::plan_title_goes_on(),
        },
        Asked::Link(_) => msg::plan_title_waits_link(),
        Asked::NotAtAll if plan.is_done(Step::Close) => msg::plan_title_waits_anew(),
        Asked::NotAtAll => msg::plan_title_waits_close(),
    }
}

fn buttons(plan: &Plan, team: Team<'_>) -> Vec<Button> {
    let (seen, project, id) = (team.seen, plan.project, plan.id);
    let mut buttons = Vec::new();
    if plan.state == PlanState::Open {
        match plan.comer.1 {
            Asked::Invitation(invitation) | Asked::Waiting(invitation) => {
                buttons.push(button::go(msg::button_invitation(), Screen::Invitation { invitation }));
            }
            Asked::Link(link) if plan.begun.0 == seen.reader.me.id => {
                let language = forward::language_in(country_of(plan, team), seen.reader);
                buttons.push(button::primary(msg::button_link_of_plan(), Command::Write { link, language }));
            }
            Asked::Link(_) => {}
            Asked::NotAtAll if plan.is_done(Step::Close) => {
                let may = seen.profiles().is_some_and(|profiles| profiles.may(Right::Close));
                buttons.extend(may.then(|| button::primary(msg::button_start_anew(), area::start_anew(project))));
            }
            Asked::NotAtAll => {
                let may = seen.profiles().is_some_and(|profiles| profiles.may(Right::Close));
                buttons.extend(may.then(|| button::primary_go(msg::button_closing(), area::closing(project))));
            }
        }
        let (label, stop) = (stop_label(plan, team), Command::StopPlan { plan: id });
        buttons.extend(offered(&rules::stop(plan, team, &mut Fresh::dry()), button::danger(label, stop)));
    } else if matches!(plan.state, PlanState::Stopped(why, _) if why != Stop::Back) && may_begin(team) {
        let is_in = seen.known.members.iter().any(|member| member.person == plan.leaver.0 && member.is_in());
        let other = button::primary_go(msg::button_other_comer(), area::comer(project, plan.leaver.0));
        buttons.extend(is_in.then_some(other));
    }
    buttons.extend([button::members(project), button::home()]);
    buttons
}

/// Where whoever leaves teaches: who comes is mostly a colleague of theirs.
fn country_of<'a>(plan: &Plan, team: Team<'a>) -> Option<&'a str> {
    let member = team.seen.known.members.iter().find(|member| member.person == plan.leaver.0)?;
    Some(member.school.as_ref()?.country.as_str())
}

/// Who shall leave says that they stay; all others stop the plan.
fn stop_label(plan: &Plan, team: Team<'_>) -> Text {
    if plan.leaver.0 == team.seen.reader.me.id { msg::button_stay() } else { msg::button_stop_plan() }
}

/// Asks before a plan is stopped.
pub(super) fn confirmation(plan: &Plan, team: Team<'_>) -> Option<Confirmation> {
    rules::stop(plan, team, &mut Fresh::dry()).ok().filter(Decision::does_something)?;
    Some(Confirmation {
        question: stopping(plan),
        yes: stop_label(plan, team),
        command: Command::StopPlan { plan: plan.id }.into(),
        back: Screen::Plan { plan: plan.id }.into(),
    })
}

/// What stopping a plan means, as far as somebody was asked.
fn stopping(plan: &Plan) -> Text {
    let (comer, leaver) = (comer_of(plan), plan.leaver.1.as_str());
    match plan.comer.1 {
        Asked::Invitation(_) => msg::confirm_stop_plan_invitation(comer, leaver),
        Asked::Link(_) => msg::confirm_stop_plan_link(leaver),
        Asked::Waiting(_) | Asked::NotAtAll => msg::confirm_stop_plan(comer, leaver),
    }
}

/// Tells that somebody who takes part is at another school now, and how the project can go on.
pub(super) fn moved(one: One<'_>) -> Option<View> {
    let (seen, project, person) = (one.seen, one.seen.project().id, one.member.person);
    let is_me = person == seen.reader.me.id;
    seen.profiles().filter(|profiles| rules::may(*profiles) || is_me)?;
    let title = seen.project().content.title.as_str();
    let mut blocks = vec![Block::Title(msg::project_heading(title))];
    blocks.push(Block::Para(if is_me { msg::moved_you() } else { msg::moved_other(one.peer.name()) }));
    blocks.extend(one.peer.school.as_ref().map(|school| field(msg::field_school(), school.full_label())));
    let way_in = way_in(Team { seen, invited: &[], plans: &[] }, person);
    if way_in.is_some() {
        blocks.push(Block::Para(if is_me { msg::moved_you_how() } else { msg::moved_other_how() }));
    } else if is_me {
        let helps = |peer: &&Peer| peer.id != person && profiles_of(peer, seen).is_some_and(rules::may_begin);
        let founders = [&seen.known.founder, &seen.known.partner].into_iter().filter(helps);
        let names: Vec<Text> = founders.map(Peer::name).collect();
        blocks.extend((!names.is_empty()).then(|| Block::Para(msg::moved_you_ask(names))));
    }
    let mut buttons: Vec<Button> = way_in.into_iter().collect();
    buttons.extend([button::project(project), button::home()]);
    Some(View::card(blocks, buttons))
}

fn profiles_of(peer: &Peer, seen: Seen<'_>) -> Option<Profiles> {
    let member = seen.known.members.iter().find(|member| member.person == peer.id && member.is_in());
    member.map(|member| member.profiles)
}

/// What a support service can say about the founders who teach in its country.
pub(crate) fn reports(seen: Seen<'_>, authority: crate::domain::AuthorityId) -> Vec<Button> {
    let (known, project) = (seen.known, seen.project().id);
    let report = |peer: &Peer| {
        let member = known.members.iter().find(|member| member.person == peer.id)?;
        let name = peer.name.as_deref().unwrap_or_default();
        let decided = rules::report(seen, (member, name), authority, &mut Fresh::dry());
        let report = Command::Report { project, person: peer.id, authority };
        offered(&decided, button::act(msg::button_report(peer.name()), report))
    };
    [&known.founder, &known.partner].into_iter().filter_map(report).collect()
}
