//! What teachers see of students: who works in a TwinSpace, one of them, their passwords, and a list on its way.

mod class;
mod papers;

use std::collections::BTreeMap;

pub(super) use class::{class, discarding, row};
pub(super) use papers::paper;

use super::papers::own as papers_of;
use super::student::{Claim, Pupil, PupilRole};
use super::{Command, Only, Screen, reissue, rules};
use crate::area::{self, Confirmation};
use crate::areas::projects::State;
use crate::areas::space::{self, Inside};
use crate::decision::{is_offered, offered};
use crate::domain::{ClassId, ReissueId, Right, SecretId};
use crate::paper::PaperKind;
use crate::text::{Arg, Text, folded, msg};
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, Secret, SecretWords, View, button, field};
use crate::wire::{Page, Words};

/// What a reader calls a student: those of their own class by their whole name, all others by the given name and an initial.
fn called(inside: Inside<'_>, pupil: &Pupil) -> String {
    if rules::is_of_class(inside, pupil) { pupil.student.name.whole() } else { pupil.student.name.short() }
}

/// What is on its way for a reader.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct UnderWay<'a> {
    /// Lists, each with its number of lines.
    pub(super) classes: &'a [(ClassId, u32)],
    /// New passwords that are being made.
    pub(super) reissue: Option<ReissueId>,
    /// How many questions to other teachers wait.
    pub(super) asked: u32,
}

fn line(inside: Inside<'_>, pupil: &Pupil) -> Line {
    let (project, name, role) = (inside.project(), called(inside, pupil), pupil.role.twinspace().text());
    let is_own = inside.sees(Right::Invite) && rules::is_of_class(inside, pupil);
    let says = match is_own {
        true => msg::student_line_state(name.as_str(), role, pupil.state()),
        false => msg::student_line(name.as_str(), role),
    };
    // Their user names tell two of one name apart to whoever may read them.
    let more = is_own.then(|| Text::words(pupil.student.user_name.as_str())).into_iter().collect();
    Line { says, label: Text::words(name), shows: Screen::Student { project, student: pupil.student.id }.into(), more }
}

/// Shows who works in a TwinSpace to those who may see students, and the reader's lists on their way.
pub(super) fn students(inside: Inside<'_>, (pupils, under_way): (&[Pupil], UnderWay<'_>), page: Page) -> Option<View> {
    let project = inside.project();
    inside.sees(Right::SeeStudents).then_some(())?;
    let lines: Vec<Line> = pupils.iter().map(|pupil| line(inside, pupil)).collect();
    let titles = (msg::students_title(inside.seen.project().content.title.as_str()), msg::students_title_empty());
    let screen = Screen::Students { project, page };
    let (mut blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), screen);
    if !pupils.is_empty() {
        blocks.insert(1, Block::Note(msg::space_students_count(pupils.len())));
    }
    blocks.extend(namesakes(inside, pupils));
    if inside.seen.project().state == State::Closed {
        blocks.push(Block::Note(msg::space_title_over()));
    }
    let class = |(class, lines): &(ClassId, u32)| {
        button::primary_go(msg::button_class(*lines), Screen::Class { class: *class, page: Page(0) })
    };
    if inside.sees(Right::Invite) {
        buttons.extend(under_way.classes.iter().map(class));
        let reissue = |reissue| button::primary_go(msg::reissue_title(), Screen::Reissue { reissue });
        buttons.extend(under_way.reissue.map(reissue));
        buttons.extend(to_others(inside, pupils, Only::All));
    }
    let add = button::primary(msg::button_add_students(), Command::Add { project });
    buttons.extend(offered(&rules::add(inside), add));
    if inside.sees(Right::Invite) && !pupils.is_empty() {
        buttons.push(button::act(msg::button_lend(), area::log_in()));
    }
    let join = button::act(msg::button_join_student(), area::joins_student(project));
    buttons.extend(offered(&area::may_join_student(inside), join));
    if under_way.asked > 0 {
        buttons.push(button::go(msg::button_asked(under_way.asked), area::asked_students(project)));
    }
    // Who takes students of another project over has no list on which guardians are asked about.
    if inside.may(Right::Invite).is_ok() && inside.waits_for_guardians() && !papers::has_own(inside, pupils) {
        buttons.push(button::go(msg::button_guardians(), space::Screen::Guardians { project }));
    }
    if papers::has_own(inside, pupils) {
        buttons.push(button::go(msg::button_passwords(), Screen::Sheet { project, page: Page(0) }));
    }
    buttons.extend(papers::offered_ways(inside, pupils, PaperKind::Cards));
    if pupils.len() > crate::view::PAGE {
        buttons.push(button::act(msg::button_find_student(), Command::Search { project, words: Words::default() }));
    }
    buttons.extend([button::space(project), button::home()]);
    Some(View::card(blocks, buttons))
}

/// The ways to those of the reader's class who are so far, where there are any; `now` are shown already.
fn to_others(inside: Inside<'_>, pupils: &[Pupil], now: Only) -> Vec<Button> {
    let project = inside.project();
    let of_class = |only| pupils.iter().filter(move |pupil| rules::is_of_class(inside, pupil) && pupil.is_one_of(only));
    let to = |only| {
        let count = of_class(only).count();
        let label = match only {
            Only::All => msg::button_only_all(),
            Only::Waiting => msg::button_only_waiting(count),
            Only::Lost => msg::button_only_lost(count),
        };
        let screen = Screen::Filtered { project, only, page: Page(0) };
        (only != now && count > 0).then(|| button::go(label, screen))
    };
    [Only::Waiting, Only::Lost].into_iter().filter_map(to).collect()
}

/// Shows those of the reader's class who are so far, and what can be done for them.
pub(super) fn filtered(inside: Inside<'_>, pupils: &[Pupil], (only, page): (Only, Page)) -> Option<View> {
    let project = inside.project();
    inside.sees(Right::Invite).then_some(())?;
    let is_one = |pupil: &&Pupil| rules::is_of_class(inside, pupil) && pupil.is_one_of(only);
    let lines: Vec<Line> = pupils.iter().filter(is_one).map(|pupil| line(inside, pupil)).collect();
    let (title, empty) = match only {
        Only::All => (msg::students_title(inside.seen.project().content.title.as_str()), msg::students_title_empty()),
        Only::Waiting => (msg::waiting_title(), msg::waiting_title_none()),
        Only::Lost => (msg::lost_title(), msg::lost_title_none()),
    };
    let (mut blocks, mut buttons) =
        list((title, empty), &Part::of(&lines, page.0), Screen::Filtered { project, only, page });
    if !lines.is_empty() {
        let hint = match only {
            Only::All => None,
            Only::Waiting => Some(msg::waiting_title_hint()),
            Only::Lost => Some(msg::lost_title_hint()),
        };
        blocks.extend(hint.map(Block::Note));
        buttons.extend(reissue::way(inside, pupils, only));
    }
    buttons.extend(to_others(inside, pupils, only));
    let all = button::navigate(msg::button_only_all(), Screen::Students { project, page: Page(0) });
    buttons.extend([all, button::home()]);
    Some(View::card(blocks, buttons))
}

/// Shows those whose names hold these words.
pub(super) fn found(inside: Inside<'_>, pupils: &[Pupil], words: &str) -> Option<View> {
    let project = inside.project();
    inside.sees(Right::SeeStudents).then_some(())?;
    let wanted: Vec<String> = folded(words).split_whitespace().map(str::to_owned).collect();
    let is_wanted = |pupil: &&Pupil| {
        let name = folded(&called(inside, pupil));
        wanted.iter().all(|word| name.split_whitespace().any(|part| part.starts_with(word)))
    };
    let lines: Vec<Line> = pupils.iter().filter(is_wanted).map(|pupil| line(inside, pupil)).collect();
    let titles = (msg::students_title(inside.seen.project().content.title.as_str()), msg::students_title_none(words));
    let shown = &lines[..lines.len().min(crate::view::PAGE)];
    let screen = Screen::Found { project, words: words.to_owned() };
    let (mut blocks, mut buttons) = list(titles, &Part::of(shown, 0), screen);
    if lines.len() > shown.len() {
        blocks.push(Block::Note(msg::students_title_more(lines.len())));
    }
    buttons.push(button::act(msg::button_find_student(), Command::Search { project, words: Words::default() }));
    buttons.extend([button::students(project), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Points out to whoever may bring students in which of those of their own school are called the same.
fn namesakes(inside: Inside<'_>, pupils: &[Pupil]) -> Option<Block> {
    let mut called: BTreeMap<String, Vec<&Pupil>> = BTreeMap::new();
    for pupil in papers_of(inside, pupils) {
        called.entry(pupil.student.name.folded()).or_default().push(pupil);
    }
    let same: Vec<Text> = called
        .values()
        .filter(|same| same.len() > 1)
        .filter_map(|same| same.first().map(|pupil| Text::words(pupil.student.name.whole())))
        .collect();
    (!same.is_empty()).then(|| Block::Note(msg::students_namesakes(same)))
}

/// Those whose password can still be read.
pub(super) fn readable<'a>(pupils: impl IntoIterator<Item = &'a Pupil>) -> impl Iterator<Item = (&'a Pupil, SecretId)> {
    pupils.into_iter().filter_map(|pupil| Some((pupil, pupil.student.readable()?)))
}

fn secret(label: Text, secret: SecretId) -> Block {
    Block::Secret(Secret { label, words: SecretWords::Sealed(secret) })
}

/// Shows the user names and passwords that can still be read to those who may set them anew: all of the class, or those that were
/// made together.
pub(super) fn sheet(inside: Inside<'_>, pupils: &[Pupil], (of, page): (Option<ReissueId>, Page)) -> Option<View> {
    let project = inside.project();
    inside.sees(Right::Invite).then_some(())?;
    let all: Vec<(&Pupil, SecretId)> =
        readable(pupils).filter(|(pupil, _)| rules::is_of_class(inside, pupil)).collect();
    let part = Part::of(&all, page.0);
    let mut blocks = vec![Block::Title(msg::sheet_title())];
    blocks.push(Block::Para(if all.is_empty() { msg::sheet_title_empty() } else { msg::sheet_title_hint() }));
    blocks.extend(namesakes(inside, pupils));
    for (pupil, sealed) in part.entries {
        blocks.push(field(Text::words(called(inside, pupil)), Text::words(pupil.student.user_name.as_str())));
        blocks.push(secret(msg::field_password(), *sealed));
    }
    blocks.extend(part.note());
    let screen = match of {
        Some(reissue) => Screen::ReissueSheet { project, reissue, page },
        None => Screen::Sheet { project, page },
    };
    let mut buttons = part.turn(&screen.into());
    match of {
        Some(reissue) => buttons.push(button::navigate(msg::button_back(), Screen::Reissue { reissue })),
        None => {
            buttons.extend(papers::offered_ways(inside, pupils, PaperKind::List));
            buttons.extend(reissue::ways(inside, pupils));
        }
    }
    buttons.extend([button::students(project), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Shows a student to those who may see students.
pub(super) fn student(inside: Inside<'_>, pupil: &Pupil) -> Option<View> {
    let (project, student) = (inside.project(), pupil.student.id);
    inside.sees(Right::SeeStudents).then_some(())?;
    let mut blocks = vec![
        Block::Title(Text::words(called(inside, pupil))),
        field(msg::field_role(), pupil.role.twinspace().text()),
        Block::Note(msg::student_since(Arg::Day(pupil.joined_at))),
    ];
    if inside.sees(Right::Invite) && rules::is_of_class(inside, pupil) {
        blocks.push(field(msg::field_user_name(), Text::words(pupil.student.user_name.as_str())));
        match pupil.student.readable() {
            Some(sealed) => {
                blocks.push(secret(msg::field_password(), sealed));
                let until = pupil.student.password_at + inside.seen.reader.settings.students.claims_for;
                blocks.push(Block::Note(msg::student_password_until(Arg::Day(until))));
            }
            None if matches!(pupil.student.claim, Claim::Claimed(..)) => {}
            None => blocks.push(Block::Note(msg::student_password_gone())),
        }
    }
    let other = if pupil.role == PupilRole::Manager { PupilRole::Member } else { PupilRole::Manager };
    if inside.sees(Right::Invite) && rules::is_of_class(inside, pupil) {
        blocks.extend(states(pupil));
    }
    let role = button::act(
        msg::button_make_role(other.twinspace().text()),
        Command::SetRole { project, student, role: other },
    );
    let replaces = pupil.student.password_at;
    let renew = button::act(msg::button_renew(), Command::Renew { project, student, replaces });
    let remove = button::danger(msg::button_remove_student(), Command::Remove { project, student });
    let mut buttons: Vec<Button> = [
        offered(&rules::renew(inside, pupil, replaces), renew),
        offered(&rules::set_role(inside, pupil, other), role),
        offered(&rules::remove(inside, (pupil, false)), remove),
    ]
    .into_iter()
    .flatten()
    .chain(area::forgets_student(inside, pupil))
    .collect();
    if inside.sees(Right::Invite) && rules::is_of_class(inside, pupil) {
        buttons.insert(0, button::go(msg::button_student_link(), area::student_link(project, student)));
    }
    buttons.extend([button::students(project), button::home()]);
    Some(View::card(blocks, buttons))
}

/// How far a student is.
fn states(pupil: &Pupil) -> Vec<Block> {
    let claimed = match pupil.student.claim {
        Claim::Claimed(_, at) => Some(msg::student_claimed(Arg::Moment(at))),
        Claim::Open(_) | Claim::Over => (!pupil.has_got_in()).then(msg::student_waiting),
    };
    let seen = pupil.presence.seen_at.map(|at| msg::student_seen(Arg::Moment(at)));
    let lost = pupil.presence.is_lost.then(msg::student_unreachable);
    claimed.into_iter().chain(seen).chain(lost).map(Block::Note).collect()
}

/// Asks before a student gets a new password, or is removed.
pub(super) fn confirmation(command: &Command, inside: Inside<'_>, pupil: &Pupil) -> Option<Confirmation> {
    let (project, student) = (inside.project(), pupil.student.id);
    let name = called(inside, pupil);
    let (decided, question, yes) = match command {
        Command::Renew { replaces, .. } => {
            (rules::renew(inside, pupil, *replaces), msg::confirm_renew(name.as_str()), msg::button_renew())
        }
        Command::Remove { .. } => (
            rules::remove(inside, (pupil, false)),
            msg::confirm_remove_student(name.as_str(), inside.seen.project().content.title.as_str()),
            msg::button_remove_student(),
        ),
        Command::Add { .. }
        | Command::Correct { .. }
        | Command::LeaveOut { .. }
        | Command::Swap { .. }
        | Command::Enrol { .. }
        | Command::Discard { .. }
        | Command::SetRole { .. }
        | Command::Search { .. }
        | Command::ReadAgain { .. }
        | Command::Check { .. }
        | Command::Read { .. }
        | Command::Unread { .. }
        | Command::Enrolled { .. }
        | Command::Renewed { .. }
        | Command::Cover { .. }
        | Command::CoverOne { .. }
        | Command::ChooseReissue { .. }
        | Command::ReissueAll { .. }
        | Command::Reissue { .. }
        | Command::Reissued { .. }
        | Command::CoverReissue { .. }
        | Command::ShowSheets { .. } => return None,
    };
    is_offered(&decided).then_some(())?;
    let back = Screen::Student { project, student }.into();
    Some(Confirmation { question, yes, command: command.clone().into(), back })
}

/// The way to what guardians have to agree to.
fn guardians(inside: Inside<'_>) -> Button {
    button::primary_go(msg::button_guardians(), space::Screen::Guardians { project: inside.project() })
}
