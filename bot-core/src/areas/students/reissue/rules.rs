//! Who gets a new password together with others, and what follows from it.

use super::{Reissue, ReissueDraft, ReissueRow, ReissueState, Remade, Renewed};
use crate::area;
use crate::areas::space::Inside;
use crate::areas::students::student::Pupil;
use crate::areas::students::{Event, Job, Only, Screen, Timer, rules as of_students};
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal};
use crate::domain::{ReissueId, Right, StudentId};
use crate::reader::Fresh;
use crate::text::msg;
use crate::wire::Page;

/// Whose passwords a teacher wants to be made anew.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted<'a> {
    /// Those of these students of the class, the newest of which is from this time, in ms.
    Only(Only, i64),
    /// Those of the ones who were ticked.
    These(&'a [StudentId]),
}

impl Wanted<'_> {
    fn is(self, pupil: &Pupil) -> bool {
        match self {
            Self::Only(only, _) => pupil.is_one_of(only),
            Self::These(students) => students.contains(&pupil.student.id),
        }
    }
}

/// Those of the reader's class who are wanted.
pub(super) fn chosen<'a>(
    inside: Inside<'a>,
    pupils: &'a [Pupil],
    wanted: Wanted<'a>,
) -> impl Iterator<Item = &'a Pupil> {
    pupils.iter().filter(move |pupil| of_students::is_of_class(inside, pupil) && wanted.is(pupil))
}

/// Opens the form in which students are ticked.
///
/// # Errors
/// The person may not, or the project is not active.
pub(super) fn choose(inside: Inside<'_>) -> Decided {
    inside.may(Right::Invite)?;
    let project = inside.seen.project();
    Ok(Decision::begins(ReissueDraft::of(project.id, project.content.title.as_str()), Again::GoesOn))
}

/// Of these students of the reader's class the newest password, by when it was made, in ms; 0 where there are none.
pub(super) fn newest(inside: Inside<'_>, pupils: &[Pupil], only: Only) -> i64 {
    let made = chosen(inside, pupils, Wanted::Only(only, 0)).map(|pupil| pupil.student.password_at);
    made.max().unwrap_or_default()
}

/// Begins to make new passwords for several students of the reader's class; the old ones hold until then. While it is under way,
/// nothing else begins, nor where somebody has got another one since it was asked for: pressed twice, they are made once. `last` is what
/// the reader has begun last.
///
/// # Errors
/// The person may not, the project is not active, or nobody is wanted who is of the class.
pub(super) fn begin(
    inside: Inside<'_>,
    pupils: &[Pupil],
    (wanted, last): (Wanted<'_>, Option<(ReissueId, ReissueState)>),
    fresh: &mut Fresh,
) -> Decided {
    inside.may(Right::Invite)?;
    if let Some((reissue, ReissueState::Making)) = last {
        return Ok(Decision::nothing(Screen::Reissue { reissue }, msg::toast_reissuing()));
    }
    let project = inside.project();
    let row = |pupil: &Pupil| ReissueRow { student: pupil.student.id, remade: Remade::Waits };
    let rows: Vec<ReissueRow> = chosen(inside, pupils, wanted).map(row).collect();
    if rows.is_empty() {
        let sheet = Screen::Sheet { project, page: Page(0) };
        return Err(Refusal::not_yet(msg::refusal_reissue_nobody()).showing(sheet));
    }
    if let Wanted::Only(only, replaces) = wanted
        && newest(inside, pupils, only) != replaces
    {
        let sheet = Screen::Sheet { project, page: Page(0) };
        let shown = last.map_or(sheet, |(reissue, _)| Screen::Reissue { reissue });
        return Ok(Decision::nothing(shown, msg::toast_old()));
    }
    let (id, reader) = (fresh.id::<ReissueId>(), inside.seen.reader);
    let reissue =
        Reissue { id, place: (project, inside.space.id), by: reader.me.id, state: ReissueState::Making, rows };
    let begun = Event::ReissueBegun { reissue: Box::new(reissue), at: reader.now };
    let starts = Effect::Start(Job::Reissue { reissue: id }.into());
    Ok(Change::event(begun).with([starts]).decision(Screen::Reissue { reissue: id }, msg::toast_reissuing()))
}

/// Gives students their new passwords. Who is not there any more is passed over; where whoever has begun it may do so no more, it
/// stops with those who have new ones.
///
/// # Errors
/// It is not under way any more.
pub(super) fn remade(inside: Inside<'_>, reissue: &Reissue, pupils: &[Pupil], made: &[Renewed]) -> Decided {
    if reissue.state != ReissueState::Making {
        return Err(Refusal::too_late());
    }
    if inside.may(Right::Invite).is_err() {
        return Ok(ended(inside, reissue, (ReissueState::Stopped, Change::default())));
    }
    let waits = |student| reissue.rows.iter().any(|row| row.student == student && row.remade == Remade::Waits);
    let mut change = Change::default();
    for one in made.iter().filter(|one| waits(one.student)) {
        let pupil = pupils.iter().find(|pupil| pupil.student.id == one.student);
        let pupil = pupil.filter(|pupil| of_students::is_of_class(inside, pupil));
        change = change.and(replaced(inside, reissue, (pupil, one)));
    }
    // Whoever was erased meanwhile has no row any more.
    let is_left = |row: &&ReissueRow| row.remade == Remade::Waits && !made.iter().any(|one| one.student == row.student);
    if made.is_empty() || !reissue.rows.iter().any(|row| is_left(&row)) {
        return Ok(ended(inside, reissue, (ReissueState::Done, change)));
    }
    let shows = Screen::Reissue { reissue: reissue.id };
    Ok(change.with([Effect::Refresh(reissue.id.0)]).decision(shows, msg::toast_saved()))
}

/// A student has the new password, and nothing of the old one holds.
fn replaced(inside: Inside<'_>, reissue: &Reissue, (pupil, made): (Option<&Pupil>, &Renewed)) -> Change {
    let (id, student, at) = (reissue.id, made.student, inside.seen.reader.now);
    let Some(pupil) = pupil else {
        return Change::event(Event::Remade { reissue: id, student, made_at: None });
    };
    let before = pupil.student.password_at;
    let set = Event::PasswordSet { student, password: Box::new(made.password.clone()), before, at };
    // All of these end together; an end that was set for the old password would come too early.
    let effects = [Effect::ClearTimer(Timer::CoverOne { student }.into()), Effect::Refresh(student.0)];
    let change = of_students::covered(&pupil.student).and(Change::event(set)).and(area::student_leaves(student));
    change.and(Change::event(Event::Remade { reissue: id, student, made_at: Some(at) })).with(effects)
}

/// It has come to its end: the passwords can be read for a while.
fn ended(inside: Inside<'_>, reissue: &Reissue, (state, change): (ReissueState, Change)) -> Decision {
    let (id, reader) = (reissue.id, inside.seen.reader);
    let until = reader.now + reader.settings.students.claims_for;
    let effects = [Effect::SetTimer(Timer::CoverReissue { reissue: id }.into(), until), Effect::Refresh(id.0)];
    let change = change.and(Change::event(Event::ReissueEnded { reissue: id, state })).with(effects);
    change.decision(Screen::Reissue { reissue: id }, msg::toast_saved())
}
