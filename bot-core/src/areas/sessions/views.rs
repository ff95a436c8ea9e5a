//! What students see, and what teachers see of their way in.

use super::rules::{self, Own, Way};
use super::{Command, Login, Past, Purpose, Screen};
use crate::area;
use crate::areas::projects::State;
use crate::areas::space::{self, Inside};
use crate::areas::students::{self, Claim, Pupil, Student};
use crate::conversation::{Action, QuestionId};
use crate::credentials::Password;
use crate::decision::offered;
use crate::domain::{Peer, Profiles, Right, TwinSpace};
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, Progress, Question, SealedLink, Secret, SecretWords, View, Widget, button, field};
use crate::wire::Page;

/// Asks whoever has opened a link whether they are its student; says no more than a name and an initial.
pub(super) fn claim(student: Option<&Student>, (by, command): (Way<'_>, Command), reader: &Reader) -> Option<View> {
    let student = student?;
    let decided = rules::claim(Some(student), by, reader);
    let name = student.name.short();
    let (privacy, more) = area::privacy_first(reader);
    let blocks =
        vec![Block::Title(msg::claim_title(name.as_str())), Block::Para(msg::claim_title_what()), Block::Note(privacy)];
    let claim = offered(&decided, button::primary(msg::button_claim(), command))?;
    let buttons = vec![claim, button::navigate(msg::button_not_this_student(), area::home()), more];
    Some(View::card(blocks, buttons))
}

/// A plain line in place of what was shown: nothing can be pressed there.
pub(super) fn past(past: Past) -> View {
    let says = match past {
        Past::LoggedOut => msg::past_logged_out(),
        Past::LinkUsed => msg::past_link_used(),
        Past::Answered => msg::past_answered(),
        Past::Over => msg::past_over(),
        Past::Withdrawn => msg::past_withdrawn(),
    };
    View::card(vec![Block::Note(says)], Vec::new())
}

/// Asks whoever has typed a password to take the message away that the bot could not.
pub(super) fn not_erased() -> View {
    View::card(vec![Block::Para(msg::not_erased())], vec![button::home()])
}

/// The user name and the password that a student has got.
pub(super) fn credentials(own: Own<'_>) -> View {
    let mut blocks = vec![Block::Title(msg::credentials_title(own.student.name.given.as_str()))];
    let user_name = Text::words(own.student.user_name.as_str());
    let mut buttons = Vec::new();
    match own.student.secret.filter(|_| own.reads_password()) {
        Some(sealed) => {
            blocks.push(Block::Para(msg::credentials_title_note()));
            blocks.push(field(msg::field_user_name(), user_name));
            let words = SecretWords::Sealed(sealed);
            blocks.push(Block::Secret(Secret { label: msg::field_password(), words }));
            if let Claim::Claimed(_, at) = own.student.claim {
                blocks.push(Block::Note(msg::credentials_title_day(Arg::Moment(at + rules::SHOWN_FOR))));
            }
            buttons.push(button::primary(msg::button_noted(), Command::Noted));
        }
        None => {
            blocks.push(Block::Para(msg::credentials_title_gone()));
            blocks.push(field(msg::field_user_name(), user_name));
        }
    }
    buttons.push(to_home());
    View::card(blocks, buttons)
}

fn to_home() -> Button {
    button::navigate(msg::button_my_space(), Screen::Home)
}

/// The TwinSpace that a student has chosen: who teaches there, who else works there, and what they may do.
pub(super) fn home(own: Own<'_>, inside: Inside<'_>, (peers, pupils): (&[Peer], &[Pupil])) -> Option<View> {
    let me = pupils.iter().find(|pupil| pupil.student.id == own.student.id)?;
    let mut blocks = vec![Block::Title(msg::space_title(inside.seen.project().content.title.as_str()))];
    if inside.seen.project().state == State::Closed {
        blocks.push(Block::Note(msg::space_title_over()));
    }
    let role = me.role.twinspace();
    blocks.push(Block::Para(msg::student_hello(own.student.name.given.as_str(), role.text())));
    let may = rights(role, inside.seen.project().state == State::Active);
    blocks.extend((!may.is_empty()).then(|| Block::Note(msg::student_may(msg::plain_list(may)))));
    let teachers: Vec<Text> = peers.iter().filter(|peer| teaches(inside, peer)).map(Peer::name).collect();
    if !teachers.is_empty() {
        blocks.push(field(msg::space_teachers(), msg::plain_list(teachers)));
    }
    blocks.push(field(msg::space_students(), msg::space_students_count(pupils.len())));
    if own.session.is_borrowed {
        blocks.push(Block::Note(msg::student_borrowed()));
    }
    blocks.extend(space::missed(inside));
    let mut buttons = vec![
        button::news(inside.project(), inside.space.new_posts),
        button::files(inside.project()),
        button::journal(inside.project(), inside.space.missed),
        button::go(msg::button_classmates(), Screen::Pupils { page: Page(0) }),
    ];
    if own.spaces.len() > 1 {
        buttons.push(button::go(msg::button_other_project(), Screen::MyProjects));
    }
    buttons.extend(settings(own));
    Some(View::card(blocks, buttons))
}

/// What a student may do: where the project is over, no more than to look.
fn rights(role: TwinSpace, is_active: bool) -> Vec<Text> {
    let looks = |right: &Right| matches!(right, Right::Read | Right::SeeStudents);
    let rights = Profiles::of_student(role).rights(false).filter(|right| is_active || looks(right));
    // Students read no more than a given name and an initial of each other.
    rights.map(|right| if right == Right::SeeStudents { msg::student_may_members() } else { right.text() }).collect()
}

fn teaches(inside: Inside<'_>, peer: &Peer) -> bool {
    let members =
        inside.seen.known.members.iter().filter(|member| member.is_in() && member.profiles.twinspace.is_some());
    members.into_iter().any(|member| member.person == peer.id)
}

/// What a student can do about themselves, wherever they work. The language of a teacher's device is the teacher's.
fn settings(own: Own<'_>) -> Vec<Button> {
    let mut buttons = vec![button::act(msg::button_change_password(), Command::ChangePassword)];
    if !own.session.is_borrowed {
        buttons.push(button::go(msg::button_language(), area::languages()));
    }
    buttons.push(button::act(msg::button_log_out(), Command::LogOut));
    buttons
}

/// The projects of a student, to choose one.
pub(super) fn projects(own: Own<'_>) -> View {
    let title = if own.spaces.is_empty() { msg::student_projects_none() } else { msg::student_projects() };
    let mut blocks = vec![Block::Title(msg::student_welcome(own.student.name.given.as_str())), Block::Para(title)];
    let mut buttons = Vec::new();
    for (space, _, title, is_over) in own.spaces {
        let is_now = own.chosen.is_some_and(|(chosen, _)| chosen == *space);
        // Started anew, a project has the same title.
        let title = if *is_over { msg::student_project_over(title.as_str()) } else { Text::words(title.as_str()) };
        let label = if is_now { msg::profile_now(title) } else { title };
        blocks.push(Block::Item(label.clone()));
        buttons.push(button::act(label, Command::Choose { space: *space }).entry());
    }
    buttons.extend(settings(own));
    View::card(blocks, buttons)
}

/// Who works in the TwinSpace that a student has chosen: the given name and an initial of each.
pub(super) fn pupils(own: Own<'_>, inside: Inside<'_>, pupils: &[Pupil], page: Page) -> Option<View> {
    pupils.iter().any(|pupil| pupil.student.id == own.student.id).then_some(())?;
    let part = Part::of(pupils, page.0);
    let mut blocks = vec![Block::Title(msg::students_title(inside.seen.project().content.title.as_str()))];
    blocks.extend(
        part.entries
            .iter()
            .map(|pupil| Block::Item(msg::student_line(pupil.student.name.short(), pupil.role.twinspace().text()))),
    );
    blocks.extend(part.note());
    let mut buttons = part.turn(&Screen::Pupils { page }.into());
    buttons.push(to_home());
    Some(View::card(blocks, buttons))
}

/// Asks for a secret. What is typed is never shown again.
fn asks(question: Question, heading: Text, fill: Command, buttons: Vec<Button>) -> View {
    View::Ask {
        heading,
        asked: Vec::new(),
        pending: vec![question],
        progress: Progress { at: 1, of: 1 },
        note: None,
        fill: Action::Do(fill.into()),
        buttons,
    }
}

/// Asks for a user name and a password in one line, which children type at once.
pub(super) fn login(login: Option<Login>, again: bool) -> View {
    let purpose = login.map_or(Purpose::LogIn, |login| login.purpose);
    let (heading, fill, label) = match purpose {
        Purpose::LogIn | Purpose::Password => (msg::login_title(), Command::LogIn, msg::field_login()),
        Purpose::Join(project) => (msg::login_title_join(), Command::Join { project }, msg::field_join()),
    };
    let question = Question {
        id: QuestionId::new("login"),
        ask: label.clone().attr("ask"),
        example: label.clone().attr("example"),
        label,
        widget: Widget::Text { max: Password::LONGEST, long: false },
        typed: None,
        offer: None,
        problem: again.then(msg::problem_login),
        optional: false,
    };
    let mut buttons = Vec::new();
    if purpose == Purpose::LogIn {
        buttons.push(button::act(msg::button_forgot(), Command::Forgot));
    }
    buttons.push(button::act(msg::button_leave_login(), Command::Leave));
    asks(question, heading, fill, buttons)
}

/// Asks a student for a password of their own.
pub(super) fn password(again: bool) -> View {
    let label = msg::field_own_password();
    let question = Question {
        id: QuestionId::new("password"),
        ask: label.clone().attr("ask"),
        example: label.clone().attr("example"),
        label,
        widget: Widget::Text { max: Password::LONGEST, long: false },
        typed: None,
        offer: None,
        problem: again.then(|| msg::problem_password(Password::SHORTEST)),
        optional: false,
    };
    let leave = button::act(msg::button_leave_login(), Command::Leave);
    asks(question, msg::button_change_password(), Command::ChangePassword, vec![leave])
}

/// A student of another project whose password a teacher has typed: accept or reject.
pub(super) fn known(inside: Inside<'_>, student: Option<&Student>) -> Option<View> {
    let project = inside.project();
    inside.sees(Right::Invite).then_some(())?;
    let student = student?;
    let blocks = known_says(inside, student);
    let accept = button::primary(msg::button_accept_student(), Command::Accept { project });
    let reject = button::act(msg::button_reject_student(), Command::Reject { project });
    let other = button::act(msg::button_another_student(), students::Command::Add { project });
    let answer = rules::answer(inside, (Some(student), &[]), (false, true));
    let mut buttons: Vec<Button> =
        [offered(&answer, accept), offered(&answer, reject), offered(&answer, other)].into_iter().flatten().collect();
    buttons.extend([button::students(project), button::home()]);
    Some(View::card(blocks, buttons))
}

/// As much of a student of another project as a teacher reads before they accept or reject.
pub(crate) fn known_says(inside: Inside<'_>, student: &Student) -> Vec<Block> {
    vec![
        Block::Title(msg::known_title(student.name.short())),
        Block::Para(msg::known_title_what(inside.seen.project().content.title.as_str())),
    ]
}

/// The link by which a student gets their password, for whoever may set it anew.
pub(super) fn link(inside: Inside<'_>, pupil: &Pupil) -> Option<View> {
    let (project, student) = (inside.project(), pupil.student.id);
    (inside.sees(Right::Invite) && students::rules::is_of_class(inside, pupil)).then_some(())?;
    let mut blocks = vec![Block::Title(msg::student_link(pupil.student.name.short()))];
    match pupil.student.claim {
        Claim::Open(secret) => {
            blocks.push(Block::Para(msg::student_link_what()));
            blocks.push(Block::SealedInvitation(SealedLink::Student(secret)));
            let until = pupil.student.password_at + inside.seen.reader.settings.students.claims_for;
            blocks.push(Block::Note(msg::student_link_until(Arg::Day(until))));
            blocks.extend(pupil.presence.is_lost.then(|| Block::Note(msg::student_unreachable())));
        }
        Claim::Over => blocks.push(Block::Para(msg::student_link_over())),
        Claim::Claimed(_, at) => {
            blocks.push(Block::Para(msg::student_claimed(Arg::Moment(at))));
            blocks.extend(pupil.presence.is_lost.then(|| Block::Note(msg::student_unreachable())));
        }
    }
    let replaces = pupil.student.password_at;
    let renew = button::act(msg::button_renew(), students::Command::Renew { project, student, replaces });
    let mut buttons: Vec<Button> =
        offered(&students::rules::renew(inside, pupil, replaces), renew).into_iter().collect();
    let back = students::Screen::Student { project, student };
    buttons.extend([button::navigate(msg::button_back(), back), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Tells a teacher that somebody does not get in as a student, or has lost the password that was made at `since`, in ms; `at`: where the
/// teacher can make a new one. Once there is another password, nothing is to be done: one press would void what a colleague has made.
pub(super) fn locked_out(student: &Student, at: Option<(Inside<'_>, &Pupil)>, (is_lost, since): (bool, i64)) -> View {
    let is_strange = at.is_some_and(|(inside, pupil)| !students::rules::is_of_class(inside, pupil));
    let name = if is_strange { student.name.short() } else { student.name.whole() };
    if student.password_at != since {
        let to_student = |(inside, pupil): (Inside<'_>, &Pupil)| {
            let (project, student) = (inside.project(), pupil.student.id);
            button::go(Text::words(name.clone()), students::Screen::Student { project, student })
        };
        let buttons = at.map(to_student).into_iter().chain([button::home()]).collect();
        return View::card(vec![Block::Para(msg::locked_out_done(name.as_str()))], buttons);
    }
    let text = if is_lost { msg::locked_out_lost(name.as_str()) } else { msg::locked_out_wrong(name.as_str()) };
    let (mut blocks, mut buttons) = (vec![Block::Para(text)], Vec::new());
    if let Some((inside, pupil)) = at {
        let (project, student, replaces) = (inside.project(), pupil.student.id, pupil.student.password_at);
        let command = students::Command::Renew { project, student, replaces };
        // Whoever has lost it has asked for a new one: nobody has to be asked again.
        let renew = match is_lost {
            true => Button::primary(msg::button_renew(), Action::Sure(command.into())),
            false => button::primary(msg::button_renew(), command),
        };
        match offered(&students::rules::renew(inside, pupil, replaces), renew) {
            Some(renew) => buttons.push(renew),
            None => {
                blocks.push(Block::Note(msg::locked_out_role()));
                buttons.extend(inside.may(Right::ChangeRoles).is_ok().then(|| button::members(project)));
            }
        }
        buttons.push(button::go(Text::words(name), students::Screen::Student { project, student }));
    }
    buttons.push(button::home());
    View::card(blocks, buttons)
}
