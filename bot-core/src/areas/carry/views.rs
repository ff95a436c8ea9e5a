//! What people see of what is brought over.

use super::baggage::{Baggage, Carry, CarryState, Count, Wanted};
use super::rules::{self, Crossing};
use super::{Command, Screen};
use crate::areas::files::size;
use crate::areas::suspension;
use crate::decision::is_offered;
use crate::domain::{Peer, ProjectId, Right};
use crate::text::{Text, msg};
use crate::view::{self, Block, Button, View};

/// Leads to what there is to be brought over.
pub(crate) fn button(project: ProjectId) -> Button {
    view::button::primary_go(msg::button_bring_over(), Screen::of(project))
}

/// The same on the home of the new TwinSpace, while there is something that the reader may bring over, or it is on its way.
pub(super) fn offered_on_home(crossing: Crossing<'_>) -> Option<Button> {
    (may_begin(crossing) || (crossing.sees() && crossing.is_running())).then(|| button(crossing.project()))
}

/// Whether the reader may bring over anything at all; that guardians have to agree before students come is said once they are wanted.
fn may_begin(crossing: Crossing<'_>) -> bool {
    let students = crossing.baggage.students.rest() > 0 && !crossing.new.inside.waits_for_guardians();
    if suspension::may_begin(crossing.new.inside.seen.reader).is_err() {
        return false;
    }
    let any = is_offered(&rules::begin(crossing, Wanted { news: true, students }));
    any || (crossing.baggage.students.rest() > 0 && crossing.sees() && crossing.new.may(Right::BringOver).is_ok())
}

/// What there is, how far it is, and what of it is wanted.
pub(super) fn carry(crossing: Crossing<'_>, wish: Wanted) -> Option<View> {
    crossing.sees().then_some(())?;
    let (project, baggage) = (crossing.project(), crossing.baggage);
    let title = crossing.new.inside.seen.project().content.title.as_str();
    let mut blocks = vec![Block::Title(msg::bring_over_title(title))];
    let begun = crossing.carry.filter(|carry| carry.state != CarryState::Offered);
    match begun {
        None if baggage.has_rest() => {
            blocks.push(Block::Para(msg::bring_over_title_what()));
            blocks.extend(there(baggage));
        }
        None => blocks.push(Block::Para(msg::bring_over_title_nothing())),
        Some(carry) => blocks.extend(came(carry, baggage)),
    }
    if !crossing.is_running() {
        blocks.extend(suspension::note(crossing.new.inside.seen.reader));
    }
    let mut buttons = Vec::new();
    if !crossing.is_running() && may_begin(crossing) {
        blocks.extend((baggage.files.rest() > 0).then(|| Block::Note(msg::bring_over_title_how())));
        let ticks = ticks(project, baggage, wish);
        if baggage.students.rest() > 0 {
            blocks.push(Block::Note(msg::bring_over_title_students()));
        }
        let Wanted { news, students } = wish;
        let begin = view::button::primary(msg::button_begin_over(), Command::Begin { project, news, students });
        let waits = students && baggage.students.rest() > 0 && crossing.new.inside.waits_for_guardians();
        let is_offered = waits || is_offered(&rules::begin(crossing, wish));
        buttons.extend(ticks);
        buttons.extend(is_offered.then_some(begin));
    }
    buttons.extend([view::button::space(project), view::button::home()]);
    Some(View::card(blocks, buttons))
}

/// What can be ticked besides the files.
fn ticks(project: ProjectId, baggage: &Baggage, wish: Wanted) -> Vec<Button> {
    let tick = |is_wanted: bool, label: Text, then: Wanted| {
        let Wanted { news, students } = then;
        let mark = if is_wanted { "☑" } else { "☐" };
        view::button::go(msg::marked(mark, label), Screen::Carry { project, news, students })
    };
    let news = (baggage.posts.rest() + baggage.pictures > 0)
        .then(|| tick(wish.news, msg::button_news_over(), Wanted { news: !wish.news, ..wish }));
    let students = (baggage.students.rest() > 0)
        .then(|| tick(wish.students, msg::button_students_over(), Wanted { students: !wish.students, ..wish }));
    news.into_iter().chain(students).collect()
}

/// What there is in the TwinSpace before.
fn there(baggage: &Baggage) -> Vec<Block> {
    vec![
        Block::Item(msg::over_files(baggage.files.all, size(baggage.bytes))),
        Block::Item(msg::over_news(baggage.posts.all)),
        Block::Item(msg::over_students(baggage.students.all)),
    ]
}

/// How far it is, or what has come of it: all of it in one summary.
fn came(carry: &Carry, baggage: &Baggage) -> Vec<Block> {
    let behind = baggage.files.behind + baggage.students.behind + baggage.pictures;
    let says = match carry.state {
        CarryState::Offered | CarryState::Running => msg::bring_over_title_running(),
        CarryState::Done if behind > 0 => msg::bring_over_title_done_but(),
        CarryState::Done => msg::bring_over_title_done(),
        CarryState::NotAllowed => msg::bring_over_title_not_allowed(),
        CarryState::Closed => msg::bring_over_title_closed(),
    };
    let line = |label: Text, count: Count| {
        let is_running = carry.state == CarryState::Running;
        Block::Item(if is_running { msg::over_progress(label, count.done(), count.all) } else { summed(label, count) })
    };
    let mut blocks = vec![Block::Para(says), line(msg::over_label_files(), baggage.files)];
    let wanted = |is_wanted: bool, count: Count| is_wanted || count.before + count.now > 0;
    blocks.extend(wanted(carry.wish.news, baggage.posts).then(|| line(msg::over_label_news(), baggage.posts)));
    let students = wanted(carry.wish.students, baggage.students);
    blocks.extend(students.then(|| line(msg::over_label_students(), baggage.students)));
    blocks
        .extend(baggage.faults.iter().map(|(name, fault)| Block::Item(msg::over_behind(name.as_str(), fault.text()))));
    let unnamed = (baggage.files.behind + baggage.pictures)
        .saturating_sub(u32::try_from(baggage.faults.len()).unwrap_or(u32::MAX));
    blocks.extend((unnamed > 0).then(|| Block::Item(msg::over_behind_more(unnamed))));
    let full = baggage.students.behind;
    blocks.extend((full > 0).then(|| Block::Item(msg::over_students_behind(full))));
    if behind > 0 && carry.state != CarryState::Running {
        blocks.push(Block::Note(msg::bring_over_title_again()));
    }
    blocks
}

/// What has come of one kind, what was there already, and what is not.
fn summed(label: Text, count: Count) -> Text {
    let mut line = msg::over_came(label, count.now);
    if count.before > 0 {
        line = msg::over_came_before(line, count.before);
    }
    if count.rest() > 0 {
        line = msg::over_came_rest(line, count.rest());
    }
    line
}

/// The notice to the founders that there is something to be brought over, and who of them can do that.
pub(super) fn ready(crossing: Crossing<'_>, peers: &[Peer]) -> Option<View> {
    crossing.new.inside.seen.profiles().filter(|profiles| profiles.is_founder)?;
    let (project, baggage) = (crossing.project(), crossing.baggage);
    let title = crossing.new.inside.seen.project().content.title.as_str();
    let mut blocks = vec![Block::Title(msg::over_ready_title(title))];
    let mut buttons = Vec::new();
    if offered_on_home(crossing).is_some() {
        blocks.push(Block::Para(msg::over_ready_title_what()));
        blocks.extend(there(baggage));
        buttons.push(button(project));
    } else if !baggage.has_rest() {
        blocks.push(Block::Para(msg::bring_over_title_nothing()));
    } else {
        let able = able(crossing, peers);
        if !able.is_empty() {
            blocks.push(Block::Para(msg::over_ready_title_other(msg::plain_list(able))));
        }
    }
    buttons.extend([view::button::space(project), view::button::home()]);
    Some(View::card(blocks, buttons))
}

/// The founders who can bring it over.
fn able(crossing: Crossing<'_>, peers: &[Peer]) -> Vec<Text> {
    let old = &crossing.old.seen.known.members;
    let reads = |person| old.iter().any(|one| one.is_in() && one.person == person && one.profiles.may(Right::Read));
    let members = crossing.new.inside.seen.known.members.iter().filter(|one| one.is_in());
    let able = members.filter(|one| one.profiles.may(Right::BringOver) && reads(one.person));
    able.filter_map(|one| peers.iter().find(|peer| peer.id == one.person)).map(Peer::name).collect()
}
