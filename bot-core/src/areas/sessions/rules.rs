//! How a student gets in, stays in, and goes (docs/domain.md, "Students").

use super::throttle::{self, Failures};
use super::{ASKED_FOR, Event, Login, Proof, Purpose, Screen, Session, Timer};
use crate::area::{self, students};
use crate::areas::space::Inside;
use crate::areas::students::rules as of_students;
use crate::areas::students::{self as pupils, Claim, PupilRole, Student};
use crate::credentials::PasswordHash;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{AccountId, PersonId, ProjectId, Right, SpaceId, StudentId, What};
use crate::reader::Reader;
use crate::text::msg;

/// A student works on a teacher's device for this long, in ms: a quarter of an hour.
pub(super) const BORROWED_FOR: i64 = 15 * 60_000;
/// A student can read the password that they have got for this long, in ms: a day.
pub(super) const SHOWN_FOR: i64 = 24 * 3_600_000;

/// A student before themselves.
#[derive(Clone, Copy, Debug)]
pub struct Own<'a> {
    /// By which account, and when.
    pub reader: &'a Reader,
    /// Their session there.
    pub session: &'a Session,
    /// Who they are.
    pub student: &'a Student,
    /// Their projects: TwinSpace, project and title.
    pub spaces: &'a [(SpaceId, ProjectId, String, bool)],
    /// The one that they have chosen, or the only one.
    pub chosen: Option<(SpaceId, ProjectId)>,
}

impl Own<'_> {
    /// Whether they have just got their password here, and can read it still.
    #[must_use]
    pub fn reads_password(self) -> bool {
        let Claim::Claimed(account, at) = self.student.claim else { return false };
        account == self.reader.account && self.student.secret.is_some() && self.reader.now - at < SHOWN_FOR
    }
}

/// Whether the account is somebody's who has a role: such a one is lent to students, and is no student's own.
pub(super) fn is_teachers(reader: &Reader) -> bool {
    reader.me.teacher.is_some() || reader.me.is_approver() || reader.me.operator
}

/// Asks whoever opens a link whether they are its student.
///
/// # Errors
/// Nobody has such a link any more, or the account is a teacher's.
pub fn open_link(student: Option<&Student>, hash: &[u8], reader: &Reader) -> Decided {
    let student = student.ok_or_else(unknown)?;
    if is_teachers(reader) {
        return Err(Refusal::never(msg::refusal_claim_teacher()));
    }
    Ok(Decision::shows(Screen::Claim { student: student.id, proof: Proof::of(hash) }))
}

/// A link that opens nothing says the same as one that never was.
fn unknown() -> Refusal {
    Refusal::never(msg::refusal_link_unknown())
}

/// By what somebody says that they are a student.
#[derive(Clone, Copy, Debug)]
pub enum Way<'a> {
    /// By a link: the hash that is kept of it, and what proves that it was opened.
    Link(Option<&'a [u8]>, Proof),
    /// By a message of the bot, for which a teacher has picked them: whether it is for this account, and the link is still the same.
    Handout(bool),
}

impl Way<'_> {
    /// Whether it leads to the password.
    fn is_open(self) -> bool {
        match self {
            Self::Link(kept, proof) => kept.is_some_and(|kept| proof.is_of(kept)),
            Self::Handout(is_open) => is_open,
        }
    }
}

/// Gives a student their password in their own chat, and logs them in. Said once more by the same one, it is shown again.
///
/// # Errors
/// Nobody has such a link any more, the account is a teacher's, or somebody else works in it.
pub fn claim(student: Option<&Student>, by: Way<'_>, reader: &Reader) -> Decided {
    // Whoever works here learns of nobody else, nor whether there is such a one.
    if reader.student.is_some_and(|works| student.is_none_or(|student| student.id != works)) {
        return Err(Refusal::not_yet(msg::refusal_logged_in()).showing(Screen::Home));
    }
    let student = student.ok_or_else(unknown)?;
    let shows = Screen::Credentials { student: student.id };
    if matches!(student.claim, Claim::Claimed(account, _) if account == reader.account) {
        return Ok(Decision::nothing(shows, msg::toast_welcome()));
    }
    if is_teachers(reader) {
        return Err(Refusal::never(msg::refusal_claim_teacher()));
    }
    if !by.is_open() {
        return Err(unknown());
    }
    let (account, at) = (reader.account, reader.now);
    let Claim::Open(secret) = student.claim else { return Err(unknown()) };
    if reader.now - student.password_at >= reader.settings.students.claims_for {
        return Err(unknown());
    }
    let claimed = Change::event(pupils::Event::Claimed { student: student.id, account, secret, at })
        .and(Change::event(Event::LinkUsed { student: student.id }))
        .and(Change::event(pupils::Event::Covered { secrets: vec![secret] }));
    let effects =
        [Effect::SetTimer(Timer::Cover { student: student.id }.into(), at + SHOWN_FOR), Effect::Refresh(student.id.0)];
    Ok(claimed.and(begun(student, reader)).with(effects).decision(shows, msg::toast_welcome()))
}

/// A student works in the reader's account from now on.
fn begun(student: &Student, reader: &Reader) -> Change {
    let is_borrowed = is_teachers(reader);
    let until = reader.now + if is_borrowed { BORROWED_FOR } else { reader.settings.students.sessions_for };
    let account = reader.account;
    let session = Session { student: student.id, space: None, until, is_borrowed };
    let events = Change::event(Event::Begun { account, session, at: reader.now })
        .and(Change::event(pupils::Event::Seen { student: student.id, at: reader.now }))
        .and(Change::event(Event::AskedNoMore { account }));
    events.with([Effect::SetTimer(Timer::Expire { account }.into(), until), Effect::OfferCommands(account)])
}

/// Shows the user name and the password no more: the student has noted them.
///
/// # Errors
/// Nobody works in the account.
pub fn noted(own: Option<Own<'_>>) -> Decided {
    let own = own.ok_or_else(Refusal::gone)?;
    if !own.reads_password() {
        return Ok(Decision::nothing(Screen::Home, msg::toast_noted()));
    }
    let clear = Effect::ClearTimer(Timer::Cover { student: own.student.id }.into());
    Ok(of_students::covered(own.student).with([clear]).decision(Screen::Home, msg::toast_noted()))
}

/// Ends that a student can read the password that they have got.
pub(super) fn cover(student: Option<&Student>) -> Decision {
    let student = student.filter(|student| matches!(student.claim, Claim::Claimed(..)));
    let change = student
        .map_or_else(Change::default, |student| of_students::covered(student).with([Effect::Refresh(student.id.0)]));
    change.decision(Screen::Home, msg::toast_noted())
}

fn asked(purpose: Purpose, reader: &Reader) -> Decision {
    let (account, at) = (reader.account, reader.now);
    let ends = Effect::SetTimer(Timer::Unask { account }.into(), at + ASKED_FOR);
    Decision { events: vec![Event::Asked { account, purpose, at }.into()], ..asks(purpose) }.with([ends])
}

/// Shows the question for a secret.
fn asks(purpose: Purpose) -> Decision {
    Decision::shows(match purpose {
        Purpose::Password => Screen::Password { again: false },
        Purpose::LogIn | Purpose::Join(_) => Screen::Login { again: false },
    })
}

/// Ends a question for a secret whose time is over; one that was asked later goes on.
pub(super) fn unask(account: AccountId, since: Option<i64>, reader: &Reader) -> Decision {
    let is_over = since.is_some_and(|since| reader.now - since >= ASKED_FOR);
    let change = if is_over { Change::event(Event::Unasked { account }) } else { Change::default() };
    change.decision(area::home(), msg::toast_left())
}

/// Asks for a user name and a password.
///
/// # Errors
/// Somebody works in the account already.
pub fn log_in(reader: &Reader) -> Decided {
    if reader.student.is_some() {
        return Err(Refusal::not_yet(msg::refusal_logged_in()).showing(Screen::Home));
    }
    Ok(asked(Purpose::LogIn, reader))
}

/// Asks a student for a password of their own.
///
/// # Errors
/// Nobody works in the account.
pub fn change_password(own: Option<Own<'_>>) -> Decided {
    let own = own.ok_or_else(Refusal::gone)?;
    Ok(asked(Purpose::Password, own.reader))
}

/// Asks a teacher for the user name and the password of a student who is registered in another project.
///
/// # Errors
/// The person may bring nobody in, the project is not active, or guardians have not agreed.
pub fn join(inside: Inside<'_>) -> Decided {
    may_join(inside)?;
    Ok(asked(Purpose::Join(inside.project()), inside.seen.reader))
}

/// Whether a teacher may bring a student of another project in.
///
/// # Errors
/// The person may bring nobody in, the project is not active, or guardians have not agreed.
pub(crate) fn may_join(inside: Inside<'_>) -> Result<(), Refusal> {
    inside.may(Right::Invite)?;
    if inside.waits_for_guardians() {
        let guardians = crate::areas::space::Screen::Guardians { project: inside.project() };
        return Err(Refusal::not_yet(msg::refusal_guardians()).showing(guardians));
    }
    Ok(())
}

/// Asks for no secret any more.
pub fn leave(login: Option<Login>, reader: &Reader) -> Decided {
    let ended = Change::event(Event::AskedNoMore { account: reader.account });
    Ok(ended.decision(after(login, reader), msg::toast_left()))
}

/// Where somebody is who was asked for a secret.
fn after(login: Option<Login>, reader: &Reader) -> area::Screen {
    match login.map(|login| login.purpose) {
        Some(Purpose::Join(project)) => students(project),
        Some(Purpose::Password) => Screen::Home.into(),
        Some(Purpose::LogIn) | None if reader.student.is_some() => Screen::Home.into(),
        Some(Purpose::LogIn) | None => area::home(),
    }
}

/// Counts a try before it is checked. After many for one student, those who can make a new password are told.
///
/// # Errors
/// There were too many lately: how long to wait.
pub fn try_password(
    (student, told): (Option<&Student>, &[PersonId]),
    (about, failures): (&[String], &[Failures]),
    reader: &Reader,
) -> Decided {
    let waits = about.iter().zip(failures).filter_map(|(about, failures)| failures.waits(about, reader.now)).max();
    if let Some(until) = waits {
        return Err(Refusal::not_yet(msg::refusal_login_wait(crate::text::Arg::Moment(until))));
    }
    let one_more = |(about, failures): (&String, &Failures)| (about.clone(), failures.counted(about, reader.now));
    let tries: Vec<(String, Failures)> = about.iter().zip(failures).map(one_more).collect();
    let counted = Change::event(Event::Counted { tries });
    let many = student.filter(|_| is_told((about, failures), reader));
    let told = many.into_iter().flat_map(|student| locked_out(student, false, told));
    Ok(counted.with(told).decision(Screen::Login { again: false }, msg::toast_saved()))
}

/// Whether somebody is told of one more try for a user name.
pub(super) fn is_told((about, failures): (&[String], &[Failures]), reader: &Reader) -> bool {
    about.first().zip(failures.first()).is_some_and(|(about, failures)| failures.tells(about, reader.now))
}

/// Tells each of these that somebody does not get in as a student, or has lost the password.
fn locked_out(student: &Student, lost: bool, told: &[PersonId]) -> Vec<Effect> {
    let screen: area::Screen = Screen::LockedOut { student: student.id, lost, since: student.password_at }.into();
    told.iter().map(|person| Effect::Notify(Whom::Person(*person), screen.clone(), Topic::Asked)).collect()
}

/// Asks anew for what could not be checked in time: the try at that time, in ms, does not count.
pub(super) fn unchecked(login: Option<Login>, (about, failures): (&[String], &[Failures]), tried_at: i64) -> Decision {
    let uncounted = |(about, failures): (&String, &Failures)| (about.clone(), failures.uncounted(about, tried_at));
    let tries = about.iter().zip(failures).map(uncounted).collect();
    let shows = login.map_or_else(|| Decision::shows(area::home()), |login| asks(login.purpose));
    Decision { events: vec![Event::Counted { tries }.into()], ..shows }
}

/// Goes on after a password was checked: with whose it is, or nobody where it was wrong. What is wrong, the user name or the
/// password, nobody learns.
///
/// # Errors
/// The account is asked for nothing any more.
pub fn tried(login: Option<Login>, student: Option<&Student>, reader: &Reader) -> Decided {
    let login = login.ok_or_else(Refusal::gone)?;
    let Some(student) = student else {
        let again = Screen::Login { again: true };
        return Ok(Decision { says: None, ..Decision::nothing(again, msg::toast_saved()) });
    };
    let mut about = throttle::about(&student.user_name, reader.account);
    about.retain(|about| throttle::by_minute(about).is_none());
    let forgiven = Change::event(Event::Forgiven { about });
    match login.purpose {
        Purpose::LogIn => {
            let begun = forgiven.and(begun(student, reader)).decision(Screen::Home, msg::toast_welcome());
            Ok(begun.with([Effect::ClearTimer(Timer::Unask { account: reader.account }.into())]))
        }
        Purpose::Join(project) => {
            let proved = Event::Proved { account: reader.account, student: student.id };
            Ok(forgiven.and(Change::event(proved)).decision(Screen::Known { project }, msg::toast_saved()))
        }
        Purpose::Password => Err(Refusal::gone()),
    }
}

/// Brings a student of another project in, or does not. Who is here already stays as they are. `accounts`: where they are logged in.
///
/// # Errors
/// The person may not, the project is not active, or has typed nobody's password.
pub fn answer(
    inside: Inside<'_>,
    (student, accounts): (Option<&Student>, &[AccountId]),
    (is_here, accepts): (bool, bool),
) -> Decided {
    inside.may(Right::Invite)?;
    let student = student.ok_or_else(Refusal::gone)?;
    let (project, reader) = (inside.project(), inside.seen.reader);
    let ended = Change::event(Event::AskedNoMore { account: reader.account });
    let shows = pupils::Screen::Student { project, student: student.id };
    if accepts && is_here {
        return Ok(ended.decision(shows, msg::toast_is_here()));
    }
    if !accepts {
        return Ok(ended.decision(students(project), msg::toast_left()));
    }
    Ok(ended.and(joined(inside, (student, accounts))?).decision(shows, msg::toast_done()))
}

/// A student of another project works here, too, from now on, and is told where they are logged in on a device of their own.
///
/// # Errors
/// There is no room.
pub(crate) fn joined(inside: Inside<'_>, (student, accounts): (&Student, &[AccountId])) -> Result<Change, Refusal> {
    if of_students::room(inside) == 0 {
        return Err(of_students::full(inside));
    }
    let (role, at) = (PupilRole::Member, inside.seen.reader.now);
    let joined = pupils::Event::Joined { space: inside.space.id, student: student.id, role, at };
    let refreshes = [Effect::Refresh(student.id.0), Effect::Refresh(inside.project().0)];
    let told = accounts.iter().map(|account| {
        let screen = Screen::MyProjects.into();
        Effect::Notify(Whom::Account(*account), screen, Topic::Asked)
    });
    let noted = of_students::noted(inside, What::BroughtIn, student.id);
    Ok(Change::event(joined).and(noted).with(refreshes).with(told))
}

/// Takes a password that a student has chosen. Whoever works with the old one elsewhere is logged out, and it is shown nowhere.
///
/// # Errors
/// Nobody works in the account any more.
pub fn chosen(own: Option<Own<'_>>, hash: &PasswordHash) -> Decided {
    let own = own.ok_or_else(Refusal::gone)?;
    let (student, at, account) = (own.student.id, own.reader.now, own.reader.account);
    let before = own.student.password_at;
    let change = Change::event(pupils::Event::PasswordChosen { student, hash: hash.clone(), before, at })
        .and(of_students::covered(own.student))
        .and(Change::event(Event::EndedElsewhere { student, account }))
        .and(Change::event(Event::AskedNoMore { account }))
        .with([Effect::Refresh(student.0)]);
    Ok(change.decision(Screen::Home, msg::toast_password_changed()))
}

/// Chooses where to work.
///
/// # Errors
/// Nobody works in the account, or the student does not work there.
pub fn choose(own: Option<Own<'_>>, space: SpaceId) -> Decided {
    let own = own.ok_or_else(Refusal::gone)?;
    if !own.spaces.iter().any(|(known, ..)| *known == space) {
        return Err(Refusal::gone().showing(Screen::MyProjects));
    }
    let chose = Event::Chose { account: own.reader.account, space };
    Ok(Change::event(chose).decision(Screen::Home, msg::toast_done()))
}

/// Logs a student out. On a teacher's device, the teacher goes on.
///
/// # Errors
/// Nobody works in the account.
pub fn log_out(own: Option<Own<'_>>) -> Decided {
    let own = own.ok_or_else(|| Refusal::gone().showing(area::home()))?;
    let account = own.reader.account;
    Ok(ended(account).decision(area::home(), msg::toast_logged_out()))
}

/// Nobody works in an account any more.
pub(crate) fn ended(account: AccountId) -> Change {
    let ended = Change::event(Event::Ended { account, student: None });
    let ended = ended.and(Change::event(Event::AskedNoMore { account }));
    ended.with([Effect::ClearTimer(Timer::Expire { account }.into()), Effect::OfferCommands(account)])
}

/// A student works in an account no more whose owner is forgotten.
pub(crate) fn account_goes(account: AccountId, student: StudentId) -> Change {
    let ended = Change::event(Event::Ended { account, student: Some(student) });
    ended.with([Effect::ClearTimer(Timer::Expire { account }.into())])
}

/// Ends a session whose time is over, unless another one has begun.
pub(super) fn expire(account: AccountId, is_over: bool) -> Decision {
    let change = if is_over {
        let note = Effect::Notify(Whom::Account(account), area::home(), Topic::Asked);
        ended(account).with([note])
    } else {
        Change::default()
    };
    change.decision(area::home(), msg::toast_logged_out())
}

/// Asks those who can make a student a new password.
///
/// # Errors
/// Nobody has got a password in this account, so that nobody knows whose it is.
pub fn forgot((student, told): (Option<&Student>, &[PersonId]), reader: &Reader) -> Decided {
    let student = student.ok_or_else(|| Refusal::not_yet(msg::refusal_forgot_unknown()))?;
    let ended = Change::event(Event::AskedNoMore { account: reader.account });
    Ok(ended.with(locked_out(student, true, told)).decision(area::home(), msg::toast_forgot()))
}
