//! What people see of their questions to a support service, and what those see who answer.

use super::rules::{self, About, Known};
use super::{Command, Inquiry, InquiryState, Listed, Official, Origin, Said, Screen, begins};
use crate::area::{self, Confirmation, Position};
use crate::areas::authorities::{Authority, add_authority, invite_approver};
use crate::decision::{Decision, offered};
use crate::lists::List;
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, View, button, field};
use crate::wire::{Page, Revision, Words};

/// To whom a question of a country goes, as its writer reads it before it is sent.
pub(super) fn goes_to(country: &str, services: &[Authority]) -> Text {
    match Authority::service_of(country, services) {
        Some(service) if service.approvers > 0 => msg::note_inquiry(service.label()),
        Some(service) => msg::note_inquiry_nobody(service.label()),
        None => msg::note_inquiry_no_service(List::countries().text(country)),
    }
}

/// Where somebody writes to their support service, with the questions that they have asked, the newest first.
pub(super) fn contact(
    all: &[Listed],
    known: Known<'_>,
    (origin, page): (Option<Origin>, Page),
    reader: &Reader,
) -> View {
    let lines: Vec<Line> = all.iter().map(line).collect();
    let titles = (msg::inquiries_title(), msg::inquiries_title_empty());
    let screen = Screen::Contact { from: origin, page };
    let (mut blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), screen);
    let goes_to = match &reader.me.teacher {
        Some(teacher) => goes_to(&teacher.school.country, known.services),
        None => msg::inquiries_title_country(),
    };
    blocks.splice(1..1, [Block::Para(msg::inquiries_title_what()), Block::Note(goes_to)]);
    let write = button::primary(msg::button_write_service(), Command::Write { from: origin });
    match rules::write(origin, known.waiting, reader) {
        Ok(_) => buttons.insert(0, write),
        Err(refusal) => blocks.push(Block::Note(refusal.text)),
    }
    buttons.extend([button::help(), button::home()]);
    View::card(blocks, buttons)
}

fn line(one: &Listed) -> Line {
    let (words, since) = (begins(&one.words), Arg::Day(one.since));
    let says = match one.state {
        InquiryState::Waiting => msg::inquiry_line(words.as_str(), since),
        InquiryState::Answered => msg::inquiry_line_answered(words.as_str(), since),
        InquiryState::ClosedByAsker | InquiryState::ClosedByService => msg::inquiry_line_closed(words.as_str(), since),
    };
    let shows = Screen::Question { inquiry: one.id, page: Page(0) }.into();
    Line { says, label: Text::words(words), shows, more: by_time(one.since).to_vec() }
}

/// Shows a question to the one who has asked; nobody else sees it so.
pub(super) fn question(about: About<'_>, page: Page) -> Option<View> {
    about.is_mine().then_some(())?;
    let inquiry = about.inquiry;
    let mut blocks = vec![Block::Title(msg::inquiry_own(rules::authority(inquiry)))];
    blocks.extend(standing(about));
    blocks.extend(said(inquiry, |said| match &said.by {
        // The authority answers, not the official who writes for it.
        Some(_) => msg::inquiry_said(rules::authority(inquiry), Arg::Moment(said.at)),
        None => msg::inquiry_said_you(Arg::Moment(said.at)),
    }));
    let id = inquiry.id;
    let reply = Command::Reply { inquiry: id, words: Words::default() };
    let reply = match inquiry.state {
        InquiryState::Waiting => button::act(msg::button_add_words(), reply),
        InquiryState::Answered => button::primary(msg::button_reply(), reply),
        InquiryState::ClosedByAsker | InquiryState::ClosedByService => button::act(msg::button_reply(), reply),
    };
    let close = button::act(msg::button_close_inquiry(), Command::Close { inquiry: id });
    let mut buttons: Vec<Button> = offered(&rules::reply(&Words::default(), about), reply).into_iter().collect();
    buttons.extend(offered(&rules::close(about), close));
    let mine = Screen::Contact { from: inquiry.origin, page: Page(0) };
    buttons.extend([button::navigate(msg::button_inquiries(), mine), button::home()]);
    Some(View::long(blocks, buttons, page, Screen::Question { inquiry: id, page }))
}

/// How far a question is, for the one who has asked: since when it waits, and which authority has it.
fn standing(about: About<'_>) -> Vec<Block> {
    let (inquiry, authority) = (about.inquiry, rules::authority(about.inquiry));
    let since = || Arg::Moment(inquiry.since);
    let says = match inquiry.state {
        InquiryState::Answered => msg::inquiry_answered(since(), authority),
        InquiryState::ClosedByAsker => msg::inquiry_closed(since()),
        InquiryState::ClosedByService => msg::inquiry_closed_by(since(), authority),
        InquiryState::Waiting => match about.service() {
            Some(_) if about.claim().is_some() => msg::inquiry_waits_taken(since(), authority),
            Some(service) if service.approvers > 0 => msg::inquiry_waits(since(), authority),
            Some(_) => return stuck(msg::inquiry_waits_nobody(since(), authority), about.reader),
            None => {
                let country = List::countries().text(&inquiry.country);
                return stuck(msg::inquiry_waits_no_service(since(), country), about.reader);
            }
        },
    };
    vec![Block::Note(says)]
}

/// Nobody can answer: how else those are reached who run the bot, where they say so.
fn stuck(says: Text, reader: &Reader) -> Vec<Block> {
    let reached = reader.settings.operator.reached();
    [says].into_iter().chain(reached.map(msg::inquiry_reach)).map(Block::Note).collect()
}

/// Where its asker was, and all that was written; `by` says whose each message is.
fn said(inquiry: &Inquiry, by: impl Fn(&Said) -> Text) -> Vec<Block> {
    let origin = inquiry.origin.map(|origin| Block::Note(msg::inquiry_from(origin.text())));
    let more = inquiry.has_more().then(|| Block::Note(msg::inquiry_said_more()));
    let said = inquiry.said.iter();
    let said = said.flat_map(|said| [Block::Note(by(said)), Block::Quote(Text::words(said.words.as_str()))]);
    origin.into_iter().chain(more).chain(said).collect()
}

/// Shows a question to those who answer for the support service; to the operator where there is none.
pub(super) fn inquiry(about: About<'_>, page: Page) -> Option<View> {
    let (inquiry, reader) = (about.inquiry, about.reader);
    if !about.is_asked_of_me() {
        return reader.me.operator.then(|| for_operator(about));
    }
    if reader.is_room() {
        return Some(in_room(about));
    }
    let name = rules::asker(inquiry);
    let mut blocks = vec![Block::Title(msg::inquiry_title(name.clone())), Block::Note(card_standing(about))];
    blocks.extend(who_asks(inquiry));
    if !inquiry.asker.reachable && !inquiry.state.is_closed() {
        blocks.push(Block::Note(msg::inquiry_unreachable(name.clone())));
    }
    blocks.extend(said(inquiry, |said| {
        let by = said.by.as_ref().map_or_else(|| name.clone(), Official::text);
        msg::inquiry_said(by, Arg::Moment(said.at))
    }));
    let mut buttons = answers(about);
    let position = Position { since: inquiry.waited_since(), subject: inquiry.id.0, ..Position::FIRST };
    buttons.extend([area::next_to_decide(position), button::queue(), button::home()]);
    Some(View::long(blocks, buttons, page, Screen::Inquiry { inquiry: inquiry.id, page }))
}

/// The same where everybody reads along: that a question waits, since when, and who has it. Who asks, and what both sides write, is read in
/// the own chat.
fn in_room(about: About<'_>) -> View {
    let blocks = vec![
        Block::Title(msg::inquiry_heading()),
        Block::Note(card_standing(about)),
        Block::Para(msg::inquiry_in_room()),
    ];
    let read = Screen::Inquiry { inquiry: about.inquiry.id, page: Page(0) };
    let read = button::go(msg::button_read_inquiry(), read);
    let buttons = answering(about).into_iter().chain([read, button::queue(), button::home()]);
    View::card(blocks, buttons.collect())
}

/// How far a question is, for those who answer: which of them has it, or has answered.
fn card_standing(about: About<'_>) -> Text {
    let (inquiry, me) = (about.inquiry, about.reader.me.id);
    let since = || Arg::Moment(inquiry.since);
    match inquiry.state {
        InquiryState::Waiting if about.is_mine() => msg::inquiry_asked_own(),
        InquiryState::Waiting => match about.claim() {
            Some(claim) if claim.by == me => msg::inquiry_asked_yours(Arg::Moment(claim.until)),
            Some(claim) => msg::inquiry_asked_taken(claim.name.clone(), Arg::Moment(claim.until)),
            None => msg::inquiry_asked(since()),
        },
        InquiryState::Answered => match inquiry.last_answer() {
            Some((_, by)) if by.id == me => msg::inquiry_asked_you_answered(since()),
            Some((_, by)) => msg::inquiry_asked_answered(by.text(), since()),
            None => msg::inquiry_answered(since(), rules::authority(inquiry)),
        },
        InquiryState::ClosedByAsker if about.reader.is_room() => msg::inquiry_asked_closed_room(since()),
        InquiryState::ClosedByAsker => msg::inquiry_asked_closed(rules::asker(inquiry), since()),
        InquiryState::ClosedByService => msg::inquiry_asked_closed_by(since()),
    }
}

/// The school of its asker, and whether a service has confirmed who they are.
fn who_asks(inquiry: &Inquiry) -> Vec<Block> {
    let asker = &inquiry.asker;
    match asker.school.as_ref().filter(|school| asker.valid || school.country == inquiry.country) {
        Some(school) => {
            let unchecked = (!asker.valid).then(|| Block::Note(msg::inquiry_unchecked()));
            [field(msg::field_school(), school.full_label())].into_iter().chain(unchecked).collect()
        }
        None => vec![Block::Note(msg::inquiry_unregistered())],
    }
}

/// Takes a question to answer it, where the reader may.
fn answering(about: About<'_>) -> Option<Button> {
    let (revision, words) = (Revision(about.inquiry.revision()), Words::default());
    let answer = Command::Answer { inquiry: about.inquiry.id, revision, words: words.clone() };
    offered(&rules::answer(revision, &words, about), button::primary(msg::button_answer(), answer))
}

fn answers(about: About<'_>) -> Vec<Button> {
    let id = about.inquiry.id;
    let back = button::act(msg::button_give_back(), Command::GiveBack { inquiry: id });
    let close = button::act(msg::button_close_inquiry(), Command::Close { inquiry: id });
    // Its asker closes it on the screen of their own question.
    let closes = if about.is_mine() { None } else { offered(&rules::close(about), close) };
    [answering(about), offered(&rules::give_back(about), back), closes].into_iter().flatten().collect()
}

/// Asks before a question is closed.
pub(super) fn closing(about: About<'_>) -> Option<Confirmation> {
    rules::close(about).ok().filter(Decision::does_something)?;
    let (inquiry, page) = (about.inquiry.id, Page(0));
    let (question, back) = if about.is_mine() {
        (msg::confirm_close_inquiry_own(), Screen::Question { inquiry, page })
    } else {
        (msg::confirm_close_inquiry(rules::asker(about.inquiry)), Screen::Inquiry { inquiry, page })
    };
    let (yes, command) = (msg::button_close_inquiry(), Command::Close { inquiry }.into());
    Some(Confirmation { question, yes, command, back: back.into() })
}

/// For the operator: somebody asks in a country whose support service is not set up, or nobody can answer there; or they can by now.
fn for_operator(about: About<'_>) -> View {
    let (mut blocks, mut buttons) = (vec![Block::Title(msg::operator_title())], Vec::new());
    match about.service() {
        Some(service) if service.approvers == 0 => {
            blocks.push(Block::Para(msg::operator_inquiry_nobody(service.label())));
            blocks.push(invite_approver(service));
            buttons.push(button::authority(service.id));
        }
        Some(service) => blocks.push(Block::Para(msg::operator_has_service(service.label()))),
        None => {
            let country = &about.inquiry.country;
            blocks.push(Block::Para(msg::operator_inquiry(List::countries().text(country))));
            blocks.push(add_authority(country));
            buttons.push(button::set_up(country));
        }
    }
    buttons.extend([button::operator(), button::home()]);
    View::card(blocks, buttons)
}
