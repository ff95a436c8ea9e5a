//! How a registration stands and for whom it waits, as the teacher and as the support service see it.

use super::Command;
use super::rules::{self, TeacherFacts};
use crate::area::{self, Position};
use crate::areas::authorities::{self, Authority, Nudges, add_authority};
use crate::decision::{is_offered, offered};
use crate::domain::{Round, School, Standing, Teacher};
use crate::lists::List;
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::value::Value as _;
use crate::view::{Block, Button, View, button, field};
use crate::wire::{Revision, Words};

/// The person's own profile, with the next thing to do about it.
pub(super) fn registration(services: &[Authority], reader: &Reader) -> View {
    let Some(teacher) = &reader.me.teacher else {
        let (privacy, more) = area::privacy_first(reader);
        let blocks =
            vec![Block::Title(msg::register_heading()), Block::Para(msg::registration_none()), Block::Note(privacy)];
        let register = button::primary(msg::button_register(), Command::EditProfile);
        return View::card(blocks, vec![register, more, button::home()]);
    };
    let mut blocks = vec![Block::Title(msg::profile_heading()), Block::Note(standing(teacher, services))];
    blocks.extend(exchanged(&teacher.standing));
    blocks.extend(next(teacher, reader).map(Block::Para));
    blocks.extend(area::suspension_of_own(reader));
    blocks.extend(profile(teacher));
    View::card(blocks, buttons(teacher, reader))
}

/// The same card with what was done so far to have the registration decided, below how it stands.
pub(super) fn nudged(mut view: View, service: &Authority, nudges: Nudges) -> View {
    let View::Card { blocks, .. } = &mut view else { return view };
    let below = blocks.len().min(2);
    blocks.splice(below..below, authorities::nudged(service, nudges));
    view
}

/// The same for the service, where that it is a reminder comes first.
pub(super) fn reminder(mut view: View, service: &Authority, nudges: Nudges) -> View {
    if let View::Card { blocks, .. } = &mut view
        && let Some(Block::Title(title)) = blocks.first_mut().filter(|_| nudges.reminders > 0)
    {
        *title = msg::nudged_title(title.clone());
    }
    nudged(view, service, nudges)
}

/// What a teacher can do now, or until there is an answer; `None` where they have to do something else first, or are suspended.
fn next(teacher: &Teacher, reader: &Reader) -> Option<Text> {
    if reader.me.suspended.is_some() {
        return None;
    }
    match teacher.standing {
        Standing::Waiting { .. } => Some(msg::standing_waiting_next()),
        Standing::Valid { .. } => Some(msg::standing_valid_next()),
        Standing::Asked { .. } | Standing::Refused { .. } => None,
    }
}

/// What the support service wrote, or what one answered to it, as the teacher reads it.
fn exchanged(standing: &Standing) -> Option<Block> {
    if let Standing::Waiting { answer: Some(answer), .. } = standing {
        return Some(field(msg::field_answer_service(), Text::words(answer.as_str())));
    }
    words(standing)
}

/// What the support service wrote, or what was answered to it.
fn words(standing: &Standing) -> Option<Block> {
    let words = match standing {
        Standing::Asked { question, .. } => question.as_str(),
        Standing::Refused { reason, .. } => reason.as_str(),
        Standing::Waiting { answer, .. } => answer.as_ref()?.as_str(),
        Standing::Valid { .. } => return None,
    };
    Some(Block::Quote(Text::words(words)))
}

/// What was asked and answered, or decided, in the rounds before, and what the teacher said then that is different now; while it
/// waits again.
fn earlier(teacher: &Teacher) -> Vec<Block> {
    if teacher.earlier.is_empty() || !matches!(teacher.standing, Standing::Waiting { .. } | Standing::Asked { .. }) {
        return Vec::new();
    }
    let mut blocks: Vec<Block> = teacher.earlier.iter().flat_map(|round| self::round(round, teacher)).collect();
    blocks.push(Block::Note(msg::teacher_says_now()));
    blocks
}

fn round(round: &Round, now: &Teacher) -> Vec<Block> {
    match round {
        Round::Answered { at, question, answer } => vec![
            Block::Note(msg::teacher_asked_before(question.as_str(), Arg::Moment(*at))),
            Block::Quote(Text::words(answer.as_str())),
        ],
        Round::Refused { teacher: before } => {
            let Standing::Refused { at, reason, .. } = &before.standing else { return Vec::new() };
            let mut blocks = vec![
                Block::Note(msg::teacher_refused_before(Arg::Moment(*at))),
                Block::Quote(Text::words(reason.as_str())),
            ];
            blocks.extend(stand_in(&before.standing));
            let differing = profile(before).into_iter().zip(profile(now)).filter(|(then, now)| then != now);
            let differing: Vec<Block> = differing.map(|(then, _)| then).collect();
            if !differing.is_empty() {
                blocks.push(Block::Note(msg::project_before()));
                blocks.extend(differing);
            }
            blocks
        }
    }
}

/// What a teacher says of themselves.
fn profile(teacher: &Teacher) -> [Block; 4] {
    [
        field(msg::field_name(), Text::words(teacher.name.as_str())),
        field(msg::field_school(), teacher.school.full_label()),
        field(msg::field_subjects_taught(), teacher.subjects.text()),
        field(msg::field_languages_spoken(), teacher.languages.text()),
    ]
}

fn buttons(teacher: &Teacher, reader: &Reader) -> Vec<Button> {
    let known = TeacherFacts { teacher: Some(teacher.clone()), ..TeacherFacts::default() };
    let edit = |label| match teacher.standing {
        Standing::Refused { .. } => button::primary(label, Command::EditProfile),
        Standing::Waiting { .. } | Standing::Asked { .. } | Standing::Valid { .. } => {
            button::act(label, Command::EditProfile)
        }
    };
    let may_answer = is_offered(&rules::answer(&Words::default(), &known, reader));
    let answer = || button::primary(msg::button_answer(), Command::AnswerService { words: Words::default() });
    let mut buttons: Vec<Button> = may_answer.then(answer).into_iter().collect();
    if next(teacher, reader).is_some() {
        buttons.extend([button::add_contact(), button::new_project()]);
    }
    buttons.extend(reader.me.suspended.is_some().then(button::ask_service));
    let told = button::go(msg::button_told_all(), area::told());
    buttons.extend([edit(msg::button_change()), told, button::home()]);
    buttons
}

/// How the support service stands to the teacher who reads this.
pub(crate) fn standing(teacher: &Teacher, services: &[Authority]) -> Text {
    match &teacher.standing {
        Standing::Waiting { since, .. } => match Authority::service_of(&teacher.school.country, services) {
            Some(service) if service.approvers > 0 => msg::standing_waiting(Arg::Moment(*since), service.label()),
            Some(service) => msg::standing_waiting_nobody(Arg::Moment(*since), service.label()),
            None => msg::standing_waiting_operator(Arg::Moment(*since)),
        },
        Standing::Asked { at, .. } => msg::standing_asked(Arg::Moment(*at)),
        Standing::Valid { at, .. } => msg::standing_valid(Arg::Day(*at)),
        Standing::Refused { at, .. } => msg::standing_refused(Arg::Moment(*at)),
    }
}

/// The card for the approvers of the teacher's support service; for the operator where there is none.
/// `known` are the schools that a new one may be; `None` where the teacher's is none that is new.
pub(crate) fn teacher(
    teacher: &Teacher,
    (services, known): (&[Authority], &Option<Vec<School>>),
    reader: &Reader,
) -> Option<View> {
    let Some(service) = Authority::service_of(&teacher.school.country, services) else {
        return reader.me.operator.then(|| without_service(teacher));
    };
    if !reader.me.decides_for(service.id) {
        return None;
    }
    let says = if teacher.person == reader.me.id {
        msg::teacher_own()
    } else if is_givers(teacher, service, reader) {
        msg::teacher_own_giver()
    } else {
        seen(&teacher.standing, reader)
    };
    let mut blocks = vec![Block::Title(msg::teacher_title(teacher.name.as_str())), Block::Note(says)];
    blocks.extend(words(&teacher.standing));
    blocks.extend(stand_in(&teacher.standing));
    let facts = TeacherFacts { teacher: Some(teacher.clone()), services: services.to_vec(), ..TeacherFacts::default() };
    let undo = button::act(msg::button_undo(), Command::UndoTeacher { teacher: teacher.person });
    let undo = offered(&rules::undo(&facts, reader), undo).zip(teacher.reversible.as_ref());
    // Right below what can be taken back.
    blocks.extend(undo.as_ref().map(|(_, decision)| {
        let until = Arg::Second(decision.until);
        Block::Note(match teacher.standing {
            Standing::Asked { .. } => msg::teacher_undo_question(until),
            Standing::Refused { .. } => msg::teacher_undo_refusal(until),
            Standing::Waiting { .. } | Standing::Valid { .. } => msg::teacher_undo(until),
        })
    }));
    blocks.extend(earlier(teacher));
    blocks.extend(profile(teacher));
    let mut buttons = decisions(teacher, services, reader);
    if let (Some(known), false) = (known, buttons.is_empty()) {
        blocks.push(Block::Note(msg::teacher_new_school()));
        blocks.extend((!known.is_empty()).then(|| Block::Note(msg::teacher_new_school_known())));
        buttons.splice(1..1, known.iter().map(|school| same_school(teacher, school)));
    }
    buttons.extend(undo.map(|(button, _)| button));
    buttons.push(area::next_to_decide(position(teacher)));
    buttons.extend([button::queue(), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Where a teacher stands, or stood, among all that waits; before everything where nobody knows any more.
fn position(teacher: &Teacher) -> Position {
    let before = teacher.reversible.as_ref().map(|decision| &decision.before);
    let since = [Some(&teacher.standing), before].into_iter().flatten().find_map(|standing| match standing {
        Standing::Waiting { since, .. } => Some(*since),
        Standing::Asked { .. } | Standing::Valid { .. } | Standing::Refused { .. } => None,
    });
    since.map_or(Position::FIRST, |since| Position { since, subject: teacher.person.0, ..Position::FIRST })
}

/// How the support service stands to a teacher, for those who decide.
fn seen(standing: &Standing, reader: &Reader) -> Text {
    match standing {
        Standing::Waiting { since, answer: Some(_), question: Some(question) } => {
            msg::teacher_answered(question.as_str(), Arg::Moment(*since))
        }
        Standing::Waiting { since, .. } => msg::teacher_waits(Arg::Moment(*since)),
        Standing::Asked { at, .. } => msg::teacher_asked(Arg::Moment(*at)),
        Standing::Valid { at, by, .. } if *by == Some(reader.me.id) => msg::teacher_valid_you(Arg::Moment(*at)),
        Standing::Valid { at, .. } => msg::teacher_valid(Arg::Moment(*at)),
        Standing::Refused { at, .. } => msg::teacher_refused(Arg::Moment(*at)),
    }
}

/// Whether a teacher on whom the service has still to decide is the colleague in whose place the reader would, who decides there.
fn is_givers(teacher: &Teacher, service: &Authority, reader: &Reader) -> bool {
    let is_open = matches!(teacher.standing, Standing::Waiting { .. } | Standing::Asked { .. });
    is_open && reader.me.capacity(service.id, false, |person| person == teacher.person).is_none()
}

/// Who has decided so in a colleague's place, with that colleague: for those who decide.
fn stand_in(standing: &Standing) -> Option<Block> {
    standing.stand_in().map(|both| Block::Note(both.text()))
}

/// What can be decided; a question that waits for its answer can be asked anew, or decided without it.
fn decisions(teacher: &Teacher, services: &[Authority], reader: &Reader) -> Vec<Button> {
    let known = TeacherFacts { teacher: Some(teacher.clone()), services: services.to_vec(), ..TeacherFacts::default() };
    let (person, revision, words) = (teacher.person, Revision(teacher.revision), Words::default());
    if !is_offered(&rules::refuse(revision.0, &words, &known, reader)) {
        return Vec::new();
    }
    let ask = Command::AskTeacher { teacher: person, revision, words: words.clone() };
    let refuse = Command::RefuseTeacher { teacher: person, revision, words };
    vec![
        button::primary(msg::button_validate(), Command::Validate { teacher: person, revision }),
        button::act(msg::button_ask(), ask),
        button::danger(msg::button_refuse(), refuse),
    ]
}

/// Says that the new school of a teacher is this one.
fn same_school(teacher: &Teacher, school: &School) -> Button {
    let command = Command::SameSchool { teacher: teacher.person, new: teacher.school.id, known: school.id };
    button::act(msg::button_same_school(school.label()), command)
}

/// For the operator: a country whose support service is not set up.
fn without_service(teacher: &Teacher) -> View {
    let country = List::countries().text(&teacher.school.country);
    let blocks = vec![
        Block::Title(msg::operator_title()),
        Block::Para(msg::operator_no_service(country)),
        add_authority(&teacher.school.country),
    ];
    View::card(blocks, vec![button::set_up(&teacher.school.country), button::operator(), button::home()])
}
