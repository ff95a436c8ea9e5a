//! A project to be decided on for an authority.

use super::rules::{self, Ballot};
use super::{Command, Screen};
use crate::area::{self, Position, Task};
use crate::areas::projects::{
    Entry, EntryKind, Project, ProjectFacts, Seen, State, Verdict, Vote, content, reminders, status,
};
use crate::decision::offered;
use crate::domain::AuthorityId;
use crate::reader::{Capacity, Fresh};
use crate::text::{Arg, Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{self, Line, Part};
use crate::view::{Block, Button, View, button};
use crate::wire::{Page, Revision, Words};

/// The card for those who are appointed; nobody else sees it.
pub(super) fn view(seen: Seen<'_>, authority: AuthorityId, page: Page) -> Option<View> {
    let known = seen.known;
    let vote = known.vote_of(authority).filter(|vote| is_shown(seen, vote))?;
    let content = &known.project.content;
    let reminded = reminded(known, vote);
    let mut blocks = vec![Block::Title(title(msg::project_heading(content.title.as_str()), &reminded, vote))];
    blocks.extend(standing(seen, vote));
    blocks.extend(reminders::note(&reminded));
    blocks.extend(vote.is_open().then(|| status::nudged(vote)).into_iter().flatten());
    blocks.extend(earlier(seen));
    let change = status::change(known);
    blocks.extend(change.as_ref().map(content::Change::note));
    blocks.extend(content::founders(known));
    blocks.extend(content::fields(content));
    blocks.extend(others(seen, authority));
    blocks.extend(change.map(|change| change.before()).unwrap_or_default());
    let mut buttons = decisions(seen, authority);
    buttons.extend(area::reports(seen, authority));
    buttons.push(area::next_to_decide(Position { since: vote.asked_at, subject: known.project.id.0, authority }));
    buttons.extend([button::queue(), button::home()]);
    let screen = Screen::Approval { project: known.project.id, authority, page: Page(0) };
    Some(View::long(blocks, buttons, page, screen))
}

/// Whether the reader is shown the card of a vote: a deputy is once they are asked, or have decided.
fn is_shown(seen: Seen<'_>, vote: &Vote) -> bool {
    let (me, authority) = (&seen.reader.me, vote.authority.id);
    let is_mine = vote.cast.as_ref().is_some_and(|cast| cast.by == me.id);
    me.decides_for(authority) || (me.has_part_in(authority) && (vote.is_escalated() || is_mine))
}

/// What the card is called: that it is a reminder, and from whom, comes first.
fn title(heading: Text, reminded: &[&Entry], vote: &Vote) -> Text {
    let is_nudged = vote.is_open() && (vote.nudges.reminders > 0 || vote.is_escalated());
    if reminded.is_empty() && is_nudged { msg::nudged_title(heading) } else { reminders::titled(heading, reminded) }
}

/// The reminders of a vote, as long as it is waited for.
fn reminded<'a>(known: &'a ProjectFacts, vote: &Vote) -> Vec<&'a Entry> {
    if known.project.state == State::Waiting && vote.is_open() {
        reminders::since(known, vote.asked_at)
    } else {
        Vec::new()
    }
}

/// Where the authority's vote stands, and that the project is not open any more.
fn standing(seen: Seen<'_>, vote: &Vote) -> Vec<Block> {
    let (project, is_mine) = (seen.project(), seen.is_mine());
    let says = match &vote.cast {
        None if vote.dropped_at.is_some() => msg::vote_dropped(vote.authority.label()),
        None if project.state != State::Waiting => msg::approval_undecided(vote.authority.label()),
        None if !is_mine => msg::approval_asked(Arg::Moment(vote.asked_at), vote.authority.label()),
        None | Some(_) => status::ballot(vote, seen.reader),
    };
    let mut blocks = vec![Block::Note(says)];
    let reason = vote.cast.as_ref().and_then(|cast| cast.reason.as_ref());
    blocks.extend(reason.map(|reason| Block::Quote(Text::words(reason.as_str()))));
    if project.state != State::Waiting {
        let over = msg::approval_over(status::state(project.state), Arg::Moment(over_since(project, vote)));
        blocks.push(Block::Note(over));
    } else if is_mine {
        blocks.push(Block::Note(msg::refusal_own_project()));
    } else if vote.is_open() {
        blocks.extend(capacity(seen, vote).map(Block::Note));
    }
    blocks
}

/// In whose place the reader would decide, or why they may not.
fn capacity(seen: Seen<'_>, vote: &Vote) -> Option<Text> {
    match seen.capacity(vote.authority.id) {
        Some(Capacity::Own) => None,
        Some(Capacity::For(cover)) => Some(msg::approval_for(cover.name.as_str())),
        Some(Capacity::Deputy) => Some(msg::approval_deputy()),
        None => Some(msg::refusal_givers_project()),
    }
}

/// Since when there is nothing left to decide, in ms: where the authority's own decision has ended it, when they decided, which is the time
/// that the line of their vote tells, and not when it became final.
fn over_since(project: &Project, vote: &Vote) -> i64 {
    let has_ended_it = |verdict| match verdict {
        Verdict::Return => project.state == State::Returned,
        Verdict::Reject => project.state == State::Rejected,
        Verdict::Approve => false,
    };
    let cast = vote.cast.as_ref().filter(|cast| has_ended_it(cast.verdict));
    cast.map_or(project.since, |cast| cast.at)
}

/// What was decided in the round before, and why, while the project waits in another one.
fn earlier(seen: Seen<'_>) -> Vec<Block> {
    if seen.project().state != State::Waiting {
        return Vec::new();
    }
    let returned = seen.known.history.iter().find_map(|entry| {
        let EntryKind::Returned { authority, reason } = &entry.kind else { return None };
        Some((entry, *authority, reason))
    });
    let Some((entry, authority, reason)) = returned else { return Vec::new() };
    let at = returned_at(seen.known, entry, authority);
    let says = msg::approval_returned_before(seen.authority_label(authority), Arg::Moment(at));
    vec![Block::Note(says), Block::Quote(Text::words(reason.as_str()))]
}

/// When somebody returned the project for an authority, in ms: that line of the history stands before the one which says that it became
/// final, and tells the time that the card of the vote told.
fn returned_at(known: &ProjectFacts, returned: &Entry, by: AuthorityId) -> i64 {
    let vote = known.history.iter().find(|entry| {
        let EntryKind::Voted { authority, verdict: Verdict::Return, .. } = &entry.kind else { return false };
        *authority == by && entry.at <= returned.at
    });
    vote.map_or(returned.at, |vote| vote.at)
}

/// How the other authorities stand to it; once it is over, nobody is waited for.
fn others(seen: Seen<'_>, authority: AuthorityId) -> Vec<Block> {
    let known = seen.known;
    let is_open = known.project.state == State::Waiting;
    let others = known.votes.iter().filter(|vote| vote.authority.id != authority);
    let told = others.filter(|vote| is_open || vote.cast.is_some());
    let ballots: Vec<Block> = told.flat_map(|vote| status::ballot_and_note(vote, seen.reader)).collect();
    let lead = (!ballots.is_empty()).then(|| Block::Note(msg::approval_others()));
    lead.into_iter().chain(ballots).collect()
}

/// What the reader can decide now.
fn decisions(seen: Seen<'_>, authority: AuthorityId) -> Vec<Button> {
    let (project, revision) = (seen.project().id, Revision(seen.project().revision));
    let ballot = Ballot { seen, revision, authority };
    let words = Words::default();
    [
        offered(
            &rules::approve(ballot, &mut Fresh::dry()),
            button::primary(msg::button_approve(), Command::Approve { project, revision, authority }),
        ),
        offered(
            &rules::approve_with(ballot, &words, &mut Fresh::dry()),
            button::act(
                msg::button_approve_with(),
                Command::ApproveWith { project, revision, authority, words: Words::default() },
            ),
        ),
        offered(
            &rules::give_back(ballot, &words, &mut Fresh::dry()),
            button::act(
                msg::button_return(),
                Command::Return { project, revision, authority, words: Words::default() },
            ),
        ),
        offered(
            &rules::reject(ballot, &words, &mut Fresh::dry()),
            button::danger(
                msg::button_reject(),
                Command::Reject { project, revision, authority, words: Words::default() },
            ),
        ),
        offered(
            &rules::undo(ballot, &mut Fresh::dry()),
            button::act(msg::button_undo(), Command::Undo { project, revision, authority }),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The projects of which the reader is reminded, of those since a time in ms, the oldest first.
pub(super) fn due(due: &[Task], (since, page): (i64, Page)) -> View {
    let line = |task: &Task| Line {
        says: msg::task_line(task.label.clone(), Arg::Day(task.since)),
        label: task.label.clone(),
        shows: task.screen.clone(),
        more: by_time(task.since).to_vec(),
    };
    let lines: Vec<Line> = due.iter().map(line).collect();
    let titles = (msg::due_title(due.len()), msg::due_title_empty());
    let (blocks, mut buttons) = part::list(titles, &Part::of(&lines, page.0), Screen::Due { since, page });
    buttons.extend([button::queue(), button::home()]);
    View::card(blocks, buttons)
}
