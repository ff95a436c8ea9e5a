//! New passwords for several students at once: those whom a teacher has ticked, those who have not got in yet, or all of a class.
//!
//! The old ones hold until the new ones are there; each piece of the job replaces some, and logs those students out.

mod form;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub(super) mod samples;
#[cfg(test)]
mod tests;
mod views;

pub use form::{ReissueDraft, Ticked};
use rules::{Wanted, begin, remade};
pub(super) use views::{way, ways};

use serde::{Deserialize, Serialize};

use super::student::Pupil;
use super::{Command, Only, Screen, papers, rules as of_students, store};
use crate::area::Confirmation;
use crate::areas::space::SpaceRead;
use crate::conversation::Input;
use crate::decision::{Decided, Refusal};
use crate::domain::{PersonId, ProjectId, ReissueId, SpaceId, StudentId};
use crate::flows::Reads;
use crate::form::FormState;
use crate::job::{NewPassword, PIECE, Piece, Work, Workbench};
use crate::paper::PaperKind;
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx};
use crate::view::View;

/// Passwords that are made anew for several students at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reissue {
    /// Its id.
    pub id: ReissueId,
    /// Where the students work.
    pub place: (ProjectId, SpaceId),
    /// The teacher who has asked for it.
    pub by: PersonId,
    /// How far it is.
    pub state: ReissueState,
    /// For whom, and what became of it.
    pub rows: Vec<ReissueRow>,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum ReissueState {
    /// Passwords are being made.
    Making,
    /// All are made.
    Done,
    /// It ended before: whoever began it may do so no more.
    Stopped,
}

/// One student who gets a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReissueRow {
    /// Who.
    pub student: StudentId,
    /// What became of it.
    pub remade: Remade,
}

/// What became of one student.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remade {
    /// The password is still to be made.
    Waits,
    /// It was made, at this time in ms.
    Made(i64),
    /// The student was gone from the TwinSpace, or from the class, before it was made.
    PassedOver,
}

/// A password that was made for a student.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renewed {
    /// For whom.
    pub student: StudentId,
    /// The password.
    pub password: NewPassword,
}

impl Reissue {
    /// How many passwords are made, of how many that are made in all.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        let count = |is: fn(&Remade) -> bool| self.rows.iter().filter(|row| is(&row.remade)).count();
        (count(|remade| matches!(remade, Remade::Made(_))), count(|remade| *remade != Remade::PassedOver))
    }

    /// Whether a student has got a password by it.
    #[must_use]
    pub fn has_made(&self, student: StudentId) -> bool {
        self.rows.iter().any(|row| row.student == student && matches!(row.remade, Remade::Made(_)))
    }
}

/// What was read of it: the TwinSpace, it, and the students there.
struct ReissueRead {
    read: SpaceRead,
    reissue: Reissue,
    pupils: Vec<Pupil>,
}

impl ReissueRead {
    async fn of(tx: &mut Tx, id: ReissueId, reader: &Reader, locks: bool) -> Result<Option<Self>> {
        let Some(known) = store::reissues::read(tx, id).await? else { return Ok(None) };
        let read = if locks {
            SpaceRead::locked(tx, known.place.0, reader).await?
        } else {
            SpaceRead::of(tx, known.place.0, reader).await?
        };
        // What it was before the lock may have changed.
        let Some((read, reissue)) = read.zip(store::reissues::read(tx, id).await?) else { return Ok(None) };
        let pupils = store::pupils(tx, reissue.place.1, reader.locale).await?;
        Ok(Some(Self { read, reissue, pupils }))
    }
}

pub(super) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let (Screen::Reissue { reissue } | Screen::ReissueSheet { reissue, .. } | Screen::ReissueCards { reissue, .. }) =
        *screen
    else {
        return Ok(None);
    };
    let Some(known) = ReissueRead::of(tx, reissue, reader, false).await? else { return Ok(None) };
    let inside = known.read.inside(reader);
    // A list is shown anew with what else is about its project.
    let is_elsewhere = matches!(*screen, Screen::ReissueSheet { project, .. } if project != inside.project());
    if known.reissue.by != reader.me.id || is_elsewhere {
        return Ok(None);
    }
    let theirs = theirs(&known.reissue, &known.pupils);
    Ok(match *screen {
        Screen::ReissueSheet { page, .. } => super::views::sheet(inside, &theirs, (Some(reissue), page)),
        Screen::ReissueCards { format, .. } => {
            super::views::paper(inside, &theirs, (PaperKind::Cards, format, Some(reissue)))
        }
        Screen::Reissue { .. }
        | Screen::Students { .. }
        | Screen::Student { .. }
        | Screen::Class { .. }
        | Screen::Row { .. }
        | Screen::Sheet { .. }
        | Screen::Cards { .. }
        | Screen::ClassList { .. }
        | Screen::Filtered { .. }
        | Screen::Found { .. } => views::reissue(inside, &known.reissue),
    })
}

/// The students who have got passwords by it.
fn theirs(reissue: &Reissue, pupils: &[Pupil]) -> Vec<Pupil> {
    pupils.iter().filter(|pupil| reissue.has_made(pupil.student.id)).cloned().collect()
}

/// Leaves those on a paper who got their passwords so, where it was asked for them; nobody else's paper has anybody.
pub(super) async fn narrows(
    of: Option<ReissueId>,
    pupils: Vec<Pupil>,
    tx: &mut Tx,
    reader: &Reader,
) -> Result<Vec<Pupil>> {
    let Some(of) = of else { return Ok(pupils) };
    let reissue = store::reissues::read(tx, of).await?.filter(|reissue| reissue.by == reader.me.id);
    Ok(reissue.map(|reissue| theirs(&reissue, &pupils)).unwrap_or_default())
}

pub(super) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match command {
        Command::ChooseReissue { project } => begins(*project, tx, reader, |inside, _, _| rules::choose(inside)).await,
        Command::ReissueAll { project, only, replaces } => {
            let wanted = Wanted::Only(*only, *replaces);
            begins(*project, tx, reader, |inside, pupils, last| begin(inside, pupils, (wanted, last), fresh)).await
        }
        Command::Reissue { project, students } => {
            let wanted = Wanted::These(students);
            begins(*project, tx, reader, |inside, pupils, last| begin(inside, pupils, (wanted, last), fresh)).await
        }
        Command::Reissued { reissue, made } => {
            let known = ReissueRead::of(tx, *reissue, reader, true).await?;
            let Some(known) = known else { return Ok(Err(Refusal::gone())) };
            let decided = remade(known.read.inside(reader), &known.reissue, &known.pupils, made);
            // What others have open of these students shows the old ones.
            let is_made = |pupil: &&Pupil| made.iter().any(|one| one.student == pupil.student.id);
            let students: Vec<_> = known.pupils.iter().filter(is_made).map(|pupil| pupil.student.clone()).collect();
            let sheets = super::decide::sheets_of(tx, &students, reader.now).await?;
            Ok(decided.map(|decision| decision.with(sheets)))
        }
        Command::CoverReissue { reissue } => {
            let mut readable = Vec::new();
            for student in store::reissues::readable(tx, *reissue).await? {
                readable.extend(store::student(tx, student).await?.filter(super::decide::is_covered));
            }
            let sheets = super::decide::sheets_of(tx, &readable, reader.now).await?;
            Ok(Ok(of_students::cover(&readable).with(sheets)))
        }
        Command::Add { .. }
        | Command::Correct { .. }
        | Command::LeaveOut { .. }
        | Command::Swap { .. }
        | Command::Enrol { .. }
        | Command::Discard { .. }
        | Command::Renew { .. }
        | Command::SetRole { .. }
        | Command::Remove { .. }
        | Command::Search { .. }
        | Command::ReadAgain { .. }
        | Command::Check { .. }
        | Command::Read { .. }
        | Command::Unread { .. }
        | Command::Enrolled { .. }
        | Command::Renewed { .. }
        | Command::Cover { .. }
        | Command::CoverOne { .. }
        | Command::ShowSheets { .. } => Ok(Err(Refusal::gone())),
    }
}

async fn begins(
    project: ProjectId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(crate::areas::space::Inside<'_>, &[Pupil], Option<(ReissueId, ReissueState)>) -> Decided,
) -> Result<Decided> {
    let Some(read) = SpaceRead::locked(tx, project, reader).await? else { return Ok(Err(Refusal::gone())) };
    let inside = read.inside(reader);
    let pupils = store::pupils(tx, inside.space.id, reader.locale).await?;
    let last = store::reissues::last(tx, inside.space.id, reader.me.id).await?;
    Ok(rule(inside, &pupils, last))
}

/// Asks before all passwords of a class, or of those who have not got in, are made anew.
pub(super) async fn confirmation(
    (project, only): (ProjectId, Only),
    tx: &mut Tx,
    reader: &Reader,
) -> Result<Option<Confirmation>> {
    let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
    let inside = read.inside(reader);
    let pupils = store::pupils(tx, inside.space.id, reader.locale).await?;
    Ok(views::confirmation(inside, &pupils, only))
}

/// Passwords for the next students; with none left, the end is written.
pub(super) async fn next(id: ReissueId, tx: &mut Tx) -> Result<Option<Piece>> {
    let reissue = store::reissues::read(tx, id).await?;
    let Some(reissue) = reissue.filter(|reissue| reissue.state == ReissueState::Making) else { return Ok(None) };
    let most = u32::try_from(PIECE).unwrap_or(u32::MAX);
    let waiting = store::reissues::waiting(tx, id, most).await?;
    let work = move |bench: &mut Workbench| {
        let one = |(student, locale)| Renewed { student, password: bench.password(locale) };
        Command::Reissued { reissue: id, made: waiting.into_iter().map(one).collect() }.into()
    };
    Ok(Some(Piece { by: reissue.by, work: Work::Makes(Box::new(work)) }))
}

impl Reads for ReissueDraft {
    async fn known(
        form: &FormState<Self>,
        _: Option<&Input>,
        tx: &mut Tx,
        reader: &Reader,
    ) -> Result<Vec<(Ticked, String)>> {
        let Some(read) = SpaceRead::of(tx, form.draft().project(), reader).await? else { return Ok(Vec::new()) };
        let inside = read.inside(reader);
        let pupils = store::pupils(tx, inside.space.id, reader.locale).await?;
        let own: Vec<_> = papers::own(inside, &pupils).collect();
        let called = |pupil: &Pupil| {
            let has_namesake =
                own.iter().filter(|other| other.student.name.folded() == pupil.student.name.folded()).count() > 1;
            let name = pupil.student.name.whole();
            if has_namesake { format!("{name} ({})", pupil.student.user_name.as_str()) } else { name }
        };
        Ok(own.iter().map(|pupil| (Ticked::of(pupil), called(pupil))).collect())
    }
}
