//! The students' own side: they get their password by a link, log in, choose one of their projects, and see its TwinSpace.
//!
//! A session lets one account work as a student for a while; nothing but what is marked [`Student`](crate::wire::Mark::Student) is
//! reached then. What is typed to log in is never state: the [engine](crate::engine) takes it out of the update and asks here.

#[cfg(feature = "fuzz")]
pub mod fuzz;
mod handout;
mod locked_out;
mod outside;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod session;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod throttle;
pub(crate) mod views;

pub(crate) use crate::area::none::{
    HOLDS, MUTES, WAITS, asks, confirmation, inbox, lock_people, merge, queue, unattended,
};
pub use handout::{Handed, Handout};
pub(crate) use outside::{asks_secret, claims, erases_since, is_open, is_secret, names_projects, proves, works_after};
pub use session::{Login, Past, Proof, Purpose, Session};
pub(crate) use store::OLD;
pub(crate) use store::handouts::lost;
pub use throttle::Failures;

use serde::{Deserialize, Serialize};

use crate::area::events;
use crate::areas::projects::State;
use crate::areas::space::SpaceRead;
use crate::areas::students::{self, Claim, Student};
use crate::areas::{members, projects};
use crate::conversation::Picked;
use crate::credentials::{PasswordHash, UserName};
use crate::decision::{Change, Decided, Effect, Refusal};
use crate::domain::{AccountId, HandoutId, PersonId, ProjectId, SpaceId, StudentId, Title};
use crate::reader::{Fresh, Reader, Settings};
use crate::store::people::ASKED_FOR;
use crate::store::{Lock, Result, Tx};
use crate::view::View;
use crate::wire;
use crate::wire::Page;

wire! {
    /// What can be shown to students, and of them.
    pub enum Screen {
        /// Asks whoever has opened a link whether they are its student.
        51 = Claim { student: StudentId, proof: Proof } about student,
        /// A student's user name and password, for a day.
        52 = Credentials { student: StudentId } about student [Student],
        /// The home of a student: the TwinSpace that they have chosen.
        53 = Home [Student, Receives],
        /// The projects of a student, to choose one.
        54 = MyProjects [Student],
        /// Asks for a user name and a password, perhaps again.
        55 = Login { again: bool },
        /// Tells a teacher that somebody does not get in as a student, or has lost the password that was made at `since`, in ms.
        56 = LockedOut { student: StudentId, lost: bool, since: i64 } about student,
        /// Asks a student for a password of their own, perhaps again.
        57 = Password { again: bool } [Student],
        /// Who works in the TwinSpace that a student has chosen.
        58 = Pupils { page: Page } [Student],
        /// A student of another project, whose password a teacher has typed.
        60 = Known { project: ProjectId } [Inside],
        /// The link by which a student gets their password, for a teacher.
        61 = Link { project: ProjectId, student: StudentId } about student [Inside],
        /// In place of what a student has seen in an account in which they work no more, or of a link that was used.
        75 = Past { past: Past } [Student],
        /// A student's login that a teacher hands to somebody whom they have picked: whose, and what has come of it.
        76 = Handout { handout: HandoutId } [Shared],
        /// Asks somebody whom a teacher has picked whether they are the student.
        77 = Offered { student: StudentId, handout: HandoutId } about student,
        ;
        /// Takes a message away in which somebody has typed a password, at this time in ms.
        Erase { since: i64 },
    }
}

wire! {
    /// What can be asked for by students, and about their sessions.
    pub enum Command {
        /// Says that one is the student of a link.
        68 = Claim { student: StudentId, proof: Proof },
        /// Has noted user name and password: they are shown no more.
        69 = Noted [Student],
        /// Chooses the TwinSpace to work in.
        70 = Choose { space: SpaceId } [Student],
        /// Asks the teacher for a new password.
        71 = Forgot,
        /// Begins to log in.
        72 = LogIn [Begins],
        /// Logs out.
        73 = LogOut [Student],
        /// Does not log in after all.
        74 = Leave [Student],
        /// Begins to choose a password of one's own.
        75 = ChangePassword [Student, Begins],
        /// Begins to bring a student of another project in, with their user name and password.
        76 = Join { project: ProjectId } [Begins],
        /// Brings that student in.
        77 = Accept { project: ProjectId },
        /// Does not bring that student in.
        78 = Reject { project: ProjectId },
        /// Hands a student's login to whoever was picked.
        107 = HandOut { handout: HandoutId, student: StudentId },
        /// Says that one is the student whose login a teacher has handed over.
        108 = TakeHandout { handout: HandoutId },
        ;
        /// Picks somebody to whom the login of a student shall be handed, of whose name something was typed.
        AskHandout { to: Picked, words: String },
        /// Opens a link, with the proof that its code gives.
        OpenLink { proof: Proof },
        /// Tries a password for a user name, which perhaps nobody has. It is counted before it is checked.
        Try { name: UserName, student: Option<StudentId> },
        /// Goes on after a password was checked.
        Tried { student: Option<StudentId>, password_at: i64, is_right: bool },
        /// Takes a password that a student has chosen.
        Chosen { hash: PasswordHash },
        /// Asks anew for what could not be checked in time; of a login, with the user name that was typed, and when, in ms.
        Unchecked { name: Option<UserName>, tried_at: i64 },
        /// Ends a session whose time is over.
        Expire { account: AccountId },
        /// Ends a question for a secret whose time is over.
        Unask { account: AccountId },
        /// Ends that a student can read their password.
        Cover { student: StudentId },
    }
}

events! {
    /// What happened to sessions. All times are in ms.
    pub enum Event by (tx, info) {
        /// An account is asked for a secret.
        Asked { account: AccountId, purpose: Purpose, at: i64 } => store::ask(tx, *account, *purpose, *at),
        /// It is asked no more.
        AskedNoMore { account: AccountId } => store::answered(tx, *account, info),
        /// The time of what it was asked for is over.
        Unasked { account: AccountId } => store::unasked(tx, *account, info),
        /// A teacher has typed the right password of a student.
        Proved { account: AccountId, student: StudentId } => store::prove(tx, *account, *student, info),
        /// A student works in an account.
        Begun { account: AccountId, session: Session, at: i64 } => store::begin(tx, *account, session, *at),
        /// A student has chosen where to work.
        Chose { account: AccountId, space: SpaceId } => store::choose(tx, *account, *space),
        /// Nobody works in an account any more: the student who did, where somebody else has ended that.
        Ended { account: AccountId, student: Option<StudentId> } => store::end(tx, *account, info),
        /// A student works in no other account any more.
        EndedElsewhere { student: StudentId, account: AccountId } =>
            store::end_but(tx, *student, *account, info),
        /// A student works in no account any more.
        EndedAll { student: StudentId } => store::end_all(tx, *student, info),
        /// A student's link was used: what it has opened shows so, and what it proves is kept nowhere.
        LinkUsed { student: StudentId } => store::forget_link(tx, *student, info),
        /// A teacher has picked somebody.
        HandoutAsked { handout: Box<Handout>, words: String } => store::handouts::ask(tx, handout, words),
        /// The login of a student was handed to an account; `person` is new where nobody had it yet.
        HandedOut { handout: Box<Handout>, handed: Handed, person: Option<PersonId> } =>
            store::handouts::hand_out(tx, handout, (*handed, *person), info),
        /// A try was counted.
        Counted { tries: Vec<(String, Failures)> } => store::count(tx, tries),
        /// A right password was typed: the tries before count no more.
        Forgiven { about: Vec<String> } => store::forgive(tx, about),
        /// A student is erased, of this user name, who has got the password in that account.
        Gone { student: StudentId, name: UserName, claimed: Option<AccountId> } =>
            store::gone(tx, (*student, name), *claimed, info),
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// A session ends.
    Expire {
        /// Whose account.
        account: AccountId,
    },
    /// A question for a secret ends.
    Unask {
        /// Of which account.
        account: AccountId,
    },
    /// A student can read their password no more.
    Cover {
        /// Whose.
        student: StudentId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        match *self {
            Self::Expire { account } => Command::Expire { account },
            Self::Unask { account } => Command::Unask { account },
            Self::Cover { student } => Command::Cover { student },
        }
    }

    pub(crate) fn longest(&self, settings: &Settings) -> i64 {
        match self {
            Self::Expire { .. } => settings.students.sessions_for.max(rules::BORROWED_FOR),
            Self::Unask { .. } => ASKED_FOR,
            Self::Cover { .. } => rules::SHOWN_FOR,
        }
    }
}

/// In whose name a timer acts: the account's person, or whoever has registered the student.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    match *timer {
        Timer::Expire { account } | Timer::Unask { account } => store::person(tx, account).await,
        Timer::Cover { student } => {
            Ok(students::store::student(tx, student).await?.map(|student| student.registered.0))
        }
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Claim { student, proof } => Screen::Claim { student, proof },
            Self::Noted | Self::Choose { .. } | Self::LogOut | Self::Expire { .. } | Self::Leave => Screen::Home,
            Self::Forgot
            | Self::LogIn
            | Self::OpenLink { .. }
            | Self::Try { .. }
            | Self::Tried { .. }
            | Self::Unchecked { .. }
            | Self::Unask { .. } => Screen::Login { again: false },
            Self::ChangePassword | Self::Chosen { .. } => Screen::Password { again: false },
            Self::Join { project } | Self::Accept { project } | Self::Reject { project } => Screen::Known { project },
            Self::Cover { student } => Screen::Credentials { student },
            Self::HandOut { handout, .. } => Screen::Handout { handout },
            Self::TakeHandout { .. } | Self::AskHandout { .. } => Screen::Home,
        }
    }
}

/// What follows for the sessions of a student who has another password, or is gone.
pub(crate) fn student_leaves(student: StudentId) -> Change {
    Change::event(Event::EndedAll { student })
}

/// What follows for a student who is erased.
pub(crate) fn gone(student: &Student) -> Change {
    let claimed = if let Claim::Claimed(account, _) = student.claim { Some(account) } else { None };
    let gone = Event::Gone { student: student.id, name: student.user_name.clone(), claimed };
    Change::event(gone).with([Effect::ClearTimer(Timer::Cover { student: student.id }.into())])
}

/// A student as they see themselves: their session, and the TwinSpace that they have chosen.
pub(crate) struct OwnRead {
    session: Session,
    student: Student,
    /// Their projects; whether each is over.
    spaces: Vec<(SpaceId, ProjectId, String, bool)>,
    /// The one that they have chosen, or the only one.
    chosen: Option<(SpaceId, ProjectId)>,
}

impl OwnRead {
    /// Reads who works in the reader's account; `None` where nobody does.
    async fn of(tx: &mut Tx, reader: &Reader) -> Result<Option<Self>> {
        let Some(session) = store::read(tx, reader.account, reader.now).await? else { return Ok(None) };
        let Some(student) = students::store::student(tx, session.student).await? else { return Ok(None) };
        let mut spaces = Vec::new();
        for (space, project) in students::store::spaces(tx, student.id).await? {
            let heading = projects::store::heading(tx, project).await?;
            let of = |(title, state): (Title, _)| (space, project, title.as_str().to_owned(), state == State::Closed);
            spaces.extend(heading.map(of));
        }
        let is_chosen = |(space, ..): &&(SpaceId, ProjectId, String, bool)| session.space == Some(*space);
        let chosen = spaces.iter().find(is_chosen).or(if let [only] = &spaces[..] { Some(only) } else { None });
        let chosen = chosen.map(|(space, project, ..)| (*space, *project));
        Ok(Some(Self { session, student, spaces, chosen }))
    }

    fn own<'a>(&'a self, reader: &'a Reader) -> rules::Own<'a> {
        rules::Own { reader, session: &self.session, student: &self.student, spaces: &self.spaces, chosen: self.chosen }
    }
}

/// The project that the student has chosen who works in the reader's account.
pub(crate) async fn chosen(tx: &mut Tx, reader: &Reader) -> Result<Option<ProjectId>> {
    let read = OwnRead::of(tx, reader).await?;
    Ok(read.and_then(|read| read.chosen).map(|(_, project)| project))
}

/// Its title.
pub(crate) async fn chosen_title(tx: &mut Tx, reader: &Reader) -> Result<Option<String>> {
    let Some(read) = OwnRead::of(tx, reader).await? else { return Ok(None) };
    let chosen = read.chosen.map(|(space, _)| space);
    Ok(read.spaces.into_iter().find(|(space, ..)| Some(*space) == chosen).map(|(_, _, title, _)| title))
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Claim { student, proof } => {
            let student = students::store::student(tx, student).await?;
            let hash = store::claim_hash(tx, student.as_ref().map(|student| student.id)).await?;
            let by = rules::Way::Link(hash.as_deref(), proof);
            let command =
                Command::Claim { student: student.as_ref().map_or(StudentId(0), |student| student.id), proof };
            Ok(views::claim(student.as_ref(), (by, command), reader))
        }
        Screen::Login { again } => {
            let login = store::login(tx, reader.account, reader.now).await?;
            // It may come so late that nobody asks any more.
            Ok(Some(if login.is_some() { views::login(login, again) } else { views::past(Past::Over) }))
        }
        Screen::Handout { handout } => handout::show(handout, tx, reader).await,
        Screen::Offered { student, handout } => handout::offered(student, handout, tx, reader).await,
        Screen::Past { past } => Ok(Some(views::past(past))),
        Screen::Erase { .. } => Ok(Some(views::not_erased())),
        Screen::Known { project } => {
            let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
            let student = proved(tx, reader, project).await?;
            Ok(views::known(read.inside(reader), student.as_ref()))
        }
        Screen::Link { project, student } => {
            let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let pupil = students::store::pupil(tx, inside.space.id, student).await?;
            Ok(pupil.and_then(|pupil| views::link(inside, &pupil)))
        }
        Screen::LockedOut { student, lost, since } => locked_out::show(student, (lost, since), tx, reader).await,
        Screen::Credentials { .. }
        | Screen::Home
        | Screen::MyProjects
        | Screen::Password { .. }
        | Screen::Pupils { .. } => {
            let Some(read) = OwnRead::of(tx, reader).await? else { return Ok(None) };
            own(screen, &read, tx, reader).await
        }
    }
}

/// What a student sees of their own.
async fn own(screen: &Screen, read: &OwnRead, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let own = read.own(reader);
    match *screen {
        Screen::Credentials { student } => Ok((student == read.student.id).then(|| views::credentials(own))),
        Screen::Password { again } => {
            let login = store::login(tx, reader.account, reader.now).await?;
            // As above: what is typed then would be plain words.
            let is_asked = login.is_some_and(|login| login.purpose == Purpose::Password);
            Ok(Some(if is_asked { views::password(again) } else { views::past(Past::Over) }))
        }
        Screen::MyProjects => Ok(Some(views::projects(own))),
        Screen::Home | Screen::Pupils { .. } => {
            let Some((space, project)) = read.chosen else { return Ok(Some(views::projects(own))) };
            let Some(inside) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
            let peers = members::store::peers(tx, project).await?;
            let pupils = students::store::pupils(tx, space, reader.locale).await?;
            Ok(match *screen {
                Screen::Pupils { page } => views::pupils(own, inside.inside(reader), &pupils, page),
                Screen::Home
                | Screen::Claim { .. }
                | Screen::Credentials { .. }
                | Screen::MyProjects
                | Screen::Login { .. }
                | Screen::LockedOut { .. }
                | Screen::Password { .. }
                | Screen::Known { .. }
                | Screen::Link { .. }
                | Screen::Past { .. }
                | Screen::Handout { .. }
                | Screen::Offered { .. }
                | Screen::Erase { .. } => views::home(own, inside.inside(reader), (&peers, &pupils)),
            })
        }
        Screen::Claim { .. }
        | Screen::Login { .. }
        | Screen::LockedOut { .. }
        | Screen::Known { .. }
        | Screen::Link { .. }
        | Screen::Past { .. }
        | Screen::Handout { .. }
        | Screen::Offered { .. }
        | Screen::Erase { .. } => Ok(None),
    }
}

/// The student whose password a teacher has typed for a project.
async fn proved(tx: &mut Tx, reader: &Reader, project: ProjectId) -> Result<Option<Student>> {
    let login = store::login(tx, reader.account, reader.now).await?;
    let Some(Login { purpose: Purpose::Join(wanted), student: Some(student), .. }) = login else { return Ok(None) };
    if wanted != project {
        return Ok(None);
    }
    students::store::student(tx, student).await
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let account = reader.account;
    match command {
        Command::OpenLink { proof } => {
            let proof = proof.bytes();
            let student = students::store::by_claim(tx, &proof).await?;
            Ok(rules::open_link(student.as_ref(), &proof, reader))
        }
        Command::Claim { student, proof } => {
            let student = students::store::locked(tx, *student).await?;
            let hash = store::claim_hash(tx, student.as_ref().map(|student| student.id)).await?;
            let decided = rules::claim(student.as_ref(), rules::Way::Link(hash.as_deref(), *proof), reader);
            // Nor do teachers read it any more.
            let sheets = students::sheets_of(tx, student.as_slice(), reader.now).await?;
            Ok(decided.map(|decision| decision.with(sheets)))
        }
        Command::AskHandout { to, words } => handout::ask(to, words, tx, reader, fresh).await,
        Command::HandOut { handout, student } => handout::hand_out(*handout, *student, tx, reader, fresh).await,
        Command::TakeHandout { handout } => handout::take(*handout, tx, reader).await,
        Command::LogIn => Ok(rules::log_in(reader)),
        Command::ChangePassword => of_own(tx, reader, rules::change_password).await,
        Command::Join { project } => {
            let read = SpaceRead::locked(tx, *project, reader).await?;
            Ok(read.map_or_else(|| Err(Refusal::gone()), |read| rules::join(read.inside(reader))))
        }
        Command::Accept { project } | Command::Reject { project } => {
            let Some(read) = SpaceRead::locked(tx, *project, reader).await? else { return Ok(Err(Refusal::gone())) };
            let student = proved(tx, reader, *project).await?;
            let inside = read.inside(reader);
            let is_here = match &student {
                Some(student) => students::store::pupil(tx, inside.space.id, student.id).await?.is_some(),
                None => false,
            };
            let accounts = match &student {
                Some(student) => store::accounts_of(tx, student.id, reader.now).await?,
                None => Vec::new(),
            };
            let accepts = matches!(command, Command::Accept { .. });
            Ok(rules::answer(inside, (student.as_ref(), &accounts), (is_here, accepts)))
        }
        Command::Leave => {
            let login = store::login(tx, account, reader.now).await?;
            Ok(rules::leave(login, reader))
        }
        Command::Try { name, student } => locked_out::tries(name, *student, tx, reader).await,
        Command::Unchecked { name, tried_at } => locked_out::asks_again((name.as_ref(), *tried_at), tx, reader).await,
        Command::Tried { student, password_at, is_right } => {
            let login = store::login(tx, account, reader.now).await?;
            let student = match student {
                Some(student) if *is_right => students::store::locked(tx, *student).await?,
                Some(_) | None => None,
            };
            // It may have got another password while this one was checked.
            let student = student.filter(|student| student.password_at == *password_at);
            Ok(rules::tried(login, student.as_ref(), reader))
        }
        Command::Chosen { hash } => {
            let read = OwnRead::of(tx, reader).await?;
            let decided = rules::chosen(read.as_ref().map(|read| read.own(reader)), hash);
            // Teachers who have the old one before them read it no more.
            let own = read.as_ref().map(|read| std::slice::from_ref(&read.student)).unwrap_or_default();
            let sheets = students::sheets_of(tx, own, reader.now).await?;
            Ok(decided.map(|decision| decision.with(sheets)))
        }
        Command::Forgot => locked_out::forgot(tx, reader).await,
        Command::Noted => of_own(tx, reader, rules::noted).await,
        Command::LogOut => of_own(tx, reader, rules::log_out).await,
        Command::Choose { space } => of_own(tx, reader, |own| rules::choose(own, *space)).await,
        Command::Expire { account } => {
            tx.locks(Lock::Account(*account)).await;
            let until = store::until(tx, *account).await?;
            Ok(Ok(rules::expire(*account, until.is_some_and(|until| until <= reader.now))))
        }
        Command::Unask { account } => {
            tx.locks(Lock::Account(*account)).await;
            let since = store::asked_since(tx, *account).await?;
            Ok(Ok(rules::unask(*account, since, reader)))
        }
        Command::Cover { student } => {
            let student = students::store::student(tx, *student).await?;
            Ok(Ok(rules::cover(student.as_ref())))
        }
    }
}

async fn of_own(tx: &mut Tx, reader: &Reader, rule: impl FnOnce(Option<rules::Own<'_>>) -> Decided) -> Result<Decided> {
    let read = OwnRead::of(tx, reader).await?;
    Ok(rule(read.as_ref().map(|read| read.own(reader))))
}
