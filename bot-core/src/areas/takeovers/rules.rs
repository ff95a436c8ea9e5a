//! Who asks whom for a student, and what comes of it (docs/domain.md, "Students").

use super::{Event, Screen, Takeover, TakeoverState, Timer};
use crate::areas::projects::State;
use crate::areas::sessions;
use crate::areas::space::Inside;
use crate::areas::students::{self, Pupil, Student};
use crate::credentials::UserName;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{ASK_AGAIN_AFTER, AccountId, Cap, DAY, Member, PersonId, Right, TakeoverId};
use crate::reader::Fresh;
use crate::text::msg;

/// A question waits this long, in ms: 14 days. So does what somebody has agreed to.
pub(crate) const OPEN_FOR: i64 = 14 * DAY;

/// A question before a reader.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// Where the student would work, too.
    pub inside: Inside<'a>,
    /// The question.
    pub takeover: &'a Takeover,
    /// The student, if there is one of that user name.
    pub student: Option<&'a Student>,
    /// The same, where they work there already.
    pub here: Option<&'a Pupil>,
    /// Who asks.
    pub asker: &'a crate::domain::Peer,
    /// Who is asked: those who care for the student.
    pub asked: &'a [PersonId],
    /// Where the student is logged in on a device of their own.
    pub accounts: &'a [AccountId],
}

impl About<'_> {
    /// Whether the reader has asked.
    #[must_use]
    pub fn is_mine(self) -> bool {
        self.takeover.by == self.inside.seen.reader.me.id
    }

    /// Whether the reader is asked: they care for the student, and have not asked themselves.
    #[must_use]
    pub fn is_asked_of_me(self) -> bool {
        !self.is_mine() && self.student.is_some() && self.asked.contains(&self.inside.seen.reader.me.id)
    }

    /// Whether the reader has registered the student, and so knows the whole name.
    #[must_use]
    pub fn has_registered(self) -> bool {
        self.student.is_some_and(|student| student.registered.0 == self.inside.seen.reader.me.id)
    }

    /// Whether an answer would lead to anything: the project is active, whoever has asked may bring students in, and the student is
    /// not there.
    #[must_use]
    pub fn leads_on(self) -> bool {
        let mut members = self.inside.seen.known.members.iter();
        let may =
            |member: &Member| member.person == self.takeover.by && member.is_in() && member.profiles.may(Right::Invite);
        self.inside.seen.project().state == State::Active && members.any(may) && self.here.is_none()
    }

    fn shows(self) -> Screen {
        Screen::Question { takeover: self.takeover.id }
    }

    fn moved(self, after: TakeoverState, until: i64) -> Change {
        let (takeover, at) = (self.takeover.id, self.inside.seen.reader.now);
        let moved = Event::Moved { takeover, step: (self.takeover.state, after), at, until };
        Change::event(moved).with([Effect::Refresh(takeover.0)])
    }

    /// It is over, in this way.
    fn over(self, after: TakeoverState) -> Change {
        let ends = Timer::End { takeover: self.takeover.id };
        self.moved(after, self.takeover.until).with([Effect::ClearTimer(ends.into())])
    }
}

/// What is known of a user name that somebody asks for.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Whose it is.
    pub student: Option<&'a Student>,
    /// The same, where they work in the TwinSpace already.
    pub here: Option<&'a Pupil>,
    /// The question about it that the reader has asked for this project already, while something may come of it.
    pub open: Option<TakeoverId>,
    /// When the one who is asked has declined last, in ms.
    pub declined: Option<i64>,
    /// Whether the reader cares for the student.
    pub is_own: bool,
}

/// Asks those who care for the student of a user name, if somebody has it. The answer is the same whether or not there is such a
/// student; a teacher's own student needs nobody else. Who has declined is asked again only after a while, which shows nowhere.
///
/// # Errors
/// The person may bring nobody in, the project is not active, guardians have not agreed, or too much was asked lately.
pub fn ask(inside: Inside<'_>, name: &UserName, known: Known<'_>, fresh: &mut Fresh) -> Decided {
    sessions::rules::may_join(inside)?;
    let (project, reader) = (inside.project(), inside.seen.reader);
    let answered =
        Change::event(sessions::Event::AskedNoMore { account: reader.account }).with([Effect::Spend(Cap::Takeovers)]);
    if let Some(pupil) = known.here.filter(|pupil| students::rules::is_of_class(inside, pupil)) {
        let shows = students::Screen::Student { project, student: pupil.student.id };
        return Ok(answered.decision(shows, msg::toast_is_here()));
    }
    if let Some(takeover) = known.open {
        return Ok(answered.decision(Screen::Question { takeover }, msg::toast_sent()));
    }
    let is_own = known.is_own || known.student.is_some_and(|student| student.registered.0 == reader.me.id);
    let declined_lately = known.declined.is_some_and(|at| at + ASK_AGAIN_AFTER > reader.now);
    let state = match (is_own, declined_lately) {
        (true, _) => TakeoverState::Agreed,
        (false, true) => TakeoverState::Declined,
        (false, false) => TakeoverState::Asked,
    };
    let (id, until) = (fresh.id::<TakeoverId>(), reader.now + OPEN_FOR);
    let student = known.student.map(|student| student.id);
    let takeover = Box::new(Takeover { id, project, by: reader.me.id, name: name.clone(), student, until, state });
    let effects = [
        Effect::SetTimer(Timer::End { takeover: id }.into(), until),
        Effect::SetTimer(Timer::Pass { takeover: id }.into(), reader.now),
    ];
    let asked = Change::event(Event::Asked { takeover, at: reader.now }).with(effects);
    Ok(answered.and(asked).decision(Screen::Question { takeover: id }, msg::toast_sent()))
}

/// Passes a question on to those who care for the student, if there is one.
///
/// # Errors
/// None.
pub(super) fn pass(about: About<'_>) -> Decided {
    let asks = about.takeover.state == TakeoverState::Asked && about.leads_on();
    let told = about.asked.iter().filter(|person| asks && about.student.is_some() && **person != about.takeover.by);
    let notices = told.map(|person| Effect::Notify(Whom::Person(*person), about.shows().into(), Topic::Asked));
    Ok(Decision::shows(about.shows()).with(notices))
}

/// Takes a question back that seems to wait. Taking it back once more changes nothing.
///
/// # Errors
/// It is somebody else's, or was answered.
pub fn take_back(about: About<'_>) -> Decided {
    if !about.is_mine() {
        return Err(Refusal::gone());
    }
    match about.takeover.state {
        TakeoverState::Asked | TakeoverState::Declined => {
            Ok(about.over(TakeoverState::TakenBack).decision(about.shows(), msg::toast_left()))
        }
        TakeoverState::TakenBack => Ok(Decision::nothing(about.shows(), msg::toast_left())),
        TakeoverState::Agreed | TakeoverState::Accepted | TakeoverState::Rejected | TakeoverState::Ended => {
            Err(Refusal::too_late().showing(about.shows()))
        }
    }
}

/// Agrees that a student works in another project, too: whoever has asked accepts or rejects. Agreeing once more changes nothing.
///
/// # Errors
/// The reader is not asked, has declined, or nothing can come of it any more.
pub fn agree(about: About<'_>) -> Decided {
    if !about.is_asked_of_me() {
        return Err(Refusal::gone());
    }
    match about.takeover.state {
        TakeoverState::Asked if about.leads_on() => {
            let until = about.inside.seen.reader.now + OPEN_FOR;
            let ends = Timer::End { takeover: about.takeover.id };
            let tells = Effect::Notify(Whom::Person(about.takeover.by), about.shows().into(), Topic::Asked);
            let change = about.moved(TakeoverState::Agreed, until).with([Effect::SetTimer(ends.into(), until), tells]);
            Ok(change.decision(about.shows(), msg::toast_decided()))
        }
        TakeoverState::Agreed | TakeoverState::Accepted | TakeoverState::Rejected => {
            Ok(Decision::nothing(about.shows(), msg::toast_decided()))
        }
        TakeoverState::Asked | TakeoverState::Declined | TakeoverState::TakenBack | TakeoverState::Ended => {
            Err(Refusal::too_late().showing(about.shows()))
        }
    }
}

/// Does not agree. Whoever has asked does not learn it: the question seems to wait, and ends with its time.
///
/// # Errors
/// The reader is not asked, has agreed, or it is over.
pub fn decline(about: About<'_>) -> Decided {
    if !about.is_asked_of_me() {
        return Err(Refusal::gone());
    }
    match about.takeover.state {
        TakeoverState::Asked => {
            let change = about.moved(TakeoverState::Declined, about.takeover.until);
            Ok(change.decision(about.shows(), msg::toast_decided()))
        }
        TakeoverState::Declined => Ok(Decision::nothing(about.shows(), msg::toast_decided())),
        TakeoverState::Agreed
        | TakeoverState::Accepted
        | TakeoverState::Rejected
        | TakeoverState::TakenBack
        | TakeoverState::Ended => Err(Refusal::too_late().showing(about.shows())),
    }
}

/// The student for whom somebody has agreed, for whoever has asked.
fn agreed(about: About<'_>) -> Result<&Student, Refusal> {
    let student = about.student.filter(|_| about.is_mine()).ok_or_else(Refusal::gone)?;
    if about.takeover.state != TakeoverState::Agreed {
        return Err(Refusal::too_late().showing(about.shows()));
    }
    sessions::rules::may_join(about.inside)?;
    Ok(student)
}

/// Brings a student in for whom somebody has agreed. Who is there already stays as they are.
///
/// # Errors
/// The reader has not asked or may bring nobody in, nobody has agreed, it is over, or there is no room.
pub fn accept(about: About<'_>) -> Decided {
    let project = about.inside.project();
    if about.is_mine() && about.takeover.state == TakeoverState::Accepted {
        return Ok(Decision::shows(about.shows()));
    }
    let student = agreed(about)?;
    let shows = students::Screen::Student { project, student: student.id };
    let over = about.over(TakeoverState::Accepted);
    if about.here.is_some() {
        return Ok(over.decision(shows, msg::toast_is_here()));
    }
    let joined = sessions::rules::joined(about.inside, (student, about.accounts))?;
    Ok(over.and(joined).decision(shows, msg::toast_done()))
}

/// Does not bring a student in for whom somebody has agreed.
///
/// # Errors
/// The reader has not asked, nobody has agreed, or it is over.
pub fn reject(about: About<'_>) -> Decided {
    if about.is_mine() && about.takeover.state == TakeoverState::Rejected {
        return Ok(Decision::nothing(about.shows(), msg::toast_left()));
    }
    agreed(about)?;
    Ok(about.over(TakeoverState::Rejected).decision(about.shows(), msg::toast_left()))
}

/// Ends a question whose time is over. Whoever has asked is told that nothing came of it, while they could bring students in.
///
/// # Errors
/// None.
pub(super) fn end(about: About<'_>) -> Decided {
    let (state, now) = (about.takeover.state, about.inside.seen.reader.now);
    if !state.is_open() || about.takeover.until > now {
        return Ok(Decision::shows(about.shows()));
    }
    let is_told = state.seems_to_wait() && about.here.is_none() && about.inside.may(Right::Invite).is_ok();
    let tells = Effect::Notify(Whom::Person(about.takeover.by), about.shows().into(), Topic::Asked);
    let over = about.moved(TakeoverState::Ended, about.takeover.until).with(is_told.then_some(tells));
    Ok(over.decision(about.shows(), msg::toast_left()))
}
