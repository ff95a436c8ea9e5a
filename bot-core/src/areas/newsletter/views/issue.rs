//! What those see of newsletters who write and send them.

use crate::area::Confirmation;
use crate::areas::authorities::Authority;
use crate::areas::newsletter::issue::{Act, Counts, Issue, Part as Changes, State};
use crate::areas::newsletter::{Command, Screen, rules};
use crate::decision::offered;
use crate::lists::List;
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{self, Line, Part};
use crate::view::{Block, Button, View, button, field};
use crate::wire::{Page, Revision};

/// The newsletters of a service on a page, of so many in all.
pub(in crate::areas::newsletter) fn issues(
    service: &Authority,
    (issues, all): (&[Issue], usize),
    page: Page,
    reader: &Reader,
) -> View {
    let lines: Vec<Line> = issues.iter().map(line).collect();
    let part = Part::read(&lines, page.0, all);
    let title = msg::issues_title(List::countries().text(&service.country));
    let (blocks, list) =
        part::list((title, msg::issues_title_empty()), &part, Screen::Issues { authority: service.id, page });
    let write = button::primary(msg::button_write_letter(), Command::Write { authority: service.id });
    let services = std::slice::from_ref(service);
    let mut buttons: Vec<Button> =
        offered(&rules::issue::write(service.id, services, reader), write).into_iter().collect();
    buttons.extend(list);
    buttons.extend(super::ways_out());
    View::card(blocks, buttons)
}

fn line(issue: &Issue) -> Line {
    let title = issue.says.title.as_str();
    let language = List::languages().text(&issue.says.language);
    Line {
        says: msg::issue_line(title, language, brief(issue)),
        label: Text::words(title),
        shows: Screen::Issue { issue: issue.id }.into(),
        more: by_time(issue.times.written).to_vec(),
    }
}

/// How far a newsletter is, in a few words.
fn brief(issue: &Issue) -> Text {
    let day = |at: Option<i64>| Arg::Day(at.unwrap_or(issue.times.written));
    match issue.state {
        State::Draft => msg::issue_is_draft(),
        State::Scheduled => msg::issue_is_scheduled(day(issue.times.due)),
        State::Sending => msg::issue_is_sending(),
        State::Sent => msg::issue_is_sent(day(issue.times.begun)),
        State::Cancelled => msg::issue_is_stopped(day(issue.times.ended.or(issue.times.begun))),
    }
}

/// A newsletter for those who decide for its service: how far it is, and what they can do with it. `readers`: how many would get it now.
pub(in crate::areas::newsletter) fn issue(
    issue: &Issue,
    (readers, counts): (u32, Counts),
    reader: &Reader,
) -> Option<View> {
    rules::issue::writes(issue, reader).ok()?;
    let mut blocks = vec![
        Block::Title(msg::issue_title(issue.says.title.as_str())),
        field(msg::field_letter_language(), List::languages().text(&issue.says.language).capitalized()),
    ];
    blocks.extend(picture(issue, reader));
    blocks.push(Block::Para(state(issue, (readers, counts))));
    if issue.times.begun.is_some() {
        let (reached, refused) = (msg::issue_reached(counts.reached), msg::issue_refused(counts.refused));
        blocks.extend([Block::Item(reached), Block::Item(refused)]);
        blocks.extend((issue.state == State::Sending).then(|| Block::Item(msg::issue_left(counts.left()))));
    }
    Some(View::card(blocks, buttons(issue, readers, reader)))
}

/// What became of the picture that was sent for it.
fn picture(issue: &Issue, reader: &Reader) -> Vec<Block> {
    match (&issue.pending.sent, issue.pending.fault) {
        (_, Some(fault)) => vec![Block::Para(fault.text(&reader.takes)), Block::Note(msg::issue_picture_fault())],
        (Some(_), None) => vec![Block::Note(msg::issue_picture())],
        (None, None) => Vec::new(),
    }
}

/// How far it is.
fn state(issue: &Issue, (readers, counts): (u32, Counts)) -> Text {
    let moment = |at: Option<i64>| Arg::Moment(at.unwrap_or(issue.times.written));
    match issue.state {
        State::Draft if readers == 0 => msg::issue_draft_nobody(),
        State::Draft => msg::issue_draft(readers),
        State::Scheduled => msg::issue_scheduled(moment(issue.times.due), readers),
        // Some of them may not be found yet.
        State::Sending if counts.all() == 0 => msg::issue_sending_begun(),
        State::Sending => msg::issue_sending(counts.all()),
        State::Sent => msg::issue_sent(moment(issue.times.ended)),
        State::Cancelled => msg::issue_stopped(moment(issue.times.begun)),
    }
}

/// What can be done with it.
fn buttons(issue: &Issue, readers: u32, reader: &Reader) -> Vec<Button> {
    let id = issue.id;
    let act = |act: Act| Command::Act { issue: id, revision: Revision(issue.revision), act };
    let may = |what: Act| rules::issue::act(issue, (what, issue.revision), readers, reader);
    let change = |part: Changes| rules::issue::change(issue, part, reader);
    let stop = if issue.state == State::Scheduled { msg::button_unschedule() } else { msg::button_stop_letter() };
    let time = button::act(msg::button_schedule_letter(), Command::Change { issue: id, part: Changes::Time });
    let mut buttons: Vec<Button> =
        offered(&may(Act::Send), button::primary(msg::button_send_letter(), act(Act::Send))).into_iter().collect();
    buttons.extend(offered(&change(Changes::Time), time).filter(|_| readers > 0));
    buttons.extend(offered(&may(Act::Stop), button::danger(stop, act(Act::Stop))));
    buttons.push(button::go(msg::button_letter_preview(), Screen::of(issue.letter)));
    buttons.extend(offered(
        &rules::issue::test(issue, reader),
        button::act(msg::button_letter_test(), Command::Test { issue: id }),
    ));
    let words = button::act(msg::button_change(), Command::Change { issue: id, part: Changes::Words });
    buttons.extend(offered(&change(Changes::Words), words));
    buttons.extend(offered(&may(Act::Discard), button::danger(msg::button_discard(), act(Act::Discard))));
    let all = List::countries().text(&issue.of.country).capitalized();
    buttons.push(button::navigate(msg::button_issues(all), rules::issue::all(issue.of.authority)));
    buttons.push(button::home());
    buttons
}

/// "Are you sure?", before a newsletter goes out, is stopped, or its draft is thrown away.
pub(in crate::areas::newsletter) fn sure(
    issue: &Issue,
    act: Act,
    (readers, counts): (u32, Counts),
    reader: &Reader,
) -> Option<Confirmation> {
    rules::issue::act(issue, (act, issue.revision), readers, reader).ok()?;
    let title = issue.says.title.as_str();
    let (question, yes) = match (act, issue.state) {
        (Act::Send, _) => (msg::confirm_send_letter(title, readers), msg::button_send_letter()),
        (Act::Stop, State::Scheduled) => (msg::confirm_unschedule(title), msg::button_unschedule()),
        (Act::Stop, State::Sending) => {
            (msg::confirm_stop_letter(title, counts.reached, counts.left()), msg::button_stop_letter())
        }
        (Act::Stop, State::Draft | State::Sent | State::Cancelled) => return None,
        (Act::Discard, _) => (msg::confirm_discard(title), msg::button_discard()),
    };
    let command = Command::Act { issue: issue.id, revision: Revision(issue.revision), act };
    Some(Confirmation { question, yes, command: command.into(), back: Screen::Issue { issue: issue.id }.into() })
}
