//! What is read of students, to be shown and to be decided on.

use std::collections::BTreeMap;

use super::class::{Class, ClassState};
use super::student::{Claim, Pupil, Student, StudentName};
use super::{ClassSource, Command, Screen, Timer, lines, papers, reissue, rules, store, views};
use crate::area::{self, Confirmation};
use crate::areas::projects::{self, State};
use crate::areas::space::{self, SpaceRead};
use crate::decision::{Change, Decided, Effect, Refusal};
use crate::domain::{ClassId, Member, PersonId, ProjectId, StudentId};
use crate::paper::PaperKind;
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx};
use crate::text::msg;
use crate::view::View;

/// A list of students as it was read, with where they shall work.
pub(crate) struct ClassRead {
    read: SpaceRead,
    class: Class,
    /// The folded names of those of the reader's class who work there already.
    here: Vec<String>,
    /// The folded names of the other students of the reader's school.
    at_school: Vec<String>,
}

impl ClassRead {
    async fn of(tx: &mut Tx, id: ClassId, reader: &Reader) -> Result<Option<Self>> {
        let Some(class) = store::classes::read(tx, id).await? else { return Ok(None) };
        let read = SpaceRead::of(tx, class.place.0, reader).await?;
        Self::with(tx, read, class, reader).await
    }

    async fn locked(tx: &mut Tx, id: ClassId, reader: &Reader) -> Result<Option<Self>> {
        let Some(class) = store::classes::read(tx, id).await? else { return Ok(None) };
        let read = SpaceRead::locked(tx, class.place.0, reader).await?;
        // What it was before the lock may have changed.
        let Some(class) = store::classes::read(tx, id).await? else { return Ok(None) };
        Self::with(tx, read, class, reader).await
    }

    async fn with(tx: &mut Tx, read: Option<SpaceRead>, class: Class, reader: &Reader) -> Result<Option<Self>> {
        let Some(read) = read else { return Ok(None) };
        let here = names_here(tx, read.inside(reader)).await?;
        let school = rules::own_school(read.inside(reader)).filter(|_| class.state == ClassState::Checked);
        let at_school = match school {
            Some(school) => store::names_of_school(tx, school, class.place.1).await?,
            None => Vec::new(),
        };
        Ok(Some(Self { read, class, here, at_school }))
    }

    /// The country in whose letters the user names of its students are written.
    fn country<'a>(&'a self, reader: &'a Reader) -> Option<&'a str> {
        rules::country(self.read.inside(reader))
    }

    fn list<'a>(&'a self, reader: &'a Reader) -> rules::List<'a> {
        let (here, at_school) = (&self.here, &self.at_school);
        rules::List { inside: self.read.inside(reader), class: &self.class, here, at_school }
    }
}

/// The folded names of those of the reader's class who work in a TwinSpace: of others nobody is told that they are there.
async fn names_here(tx: &mut Tx, inside: space::Inside<'_>) -> Result<Vec<String>> {
    store::names(tx, inside.space.id, (inside.seen.reader.me.id, rules::own_school(inside))).await
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match screen {
        Screen::Students { project, page } => {
            let Some(read) = SpaceRead::of(tx, *project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let (pupils, classes) = (
                store::pupils(tx, inside.space.id, reader.locale).await?,
                store::classes::open(tx, inside.space.id, reader.me.id).await?,
            );
            let under_way = store::reissues::under_way(tx, inside.space.id, reader.me.id).await?;
            let asked = area::count_asked(tx, *project, reader.me.id).await?;
            let under_way = views::UnderWay { classes: &classes, reissue: under_way, asked };
            Ok(views::students(inside, (&pupils, under_way), *page))
        }
        Screen::Filtered { project, only, page } => {
            let Some(read) = SpaceRead::of(tx, *project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let pupils = store::pupils(tx, inside.space.id, reader.locale).await?;
            Ok(views::filtered(inside, &pupils, (*only, *page)))
        }
        Screen::Reissue { .. } | Screen::ReissueSheet { .. } | Screen::ReissueCards { .. } => {
            reissue::show(screen, tx, reader).await
        }
        Screen::Found { project, words } => {
            let Some(read) = SpaceRead::of(tx, *project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let pupils = store::pupils(tx, inside.space.id, reader.locale).await?;
            Ok(views::found(inside, &pupils, words))
        }
        Screen::Sheet { project, page } => {
            let Some(read) = SpaceRead::of(tx, *project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let pupils = store::pupils(tx, inside.space.id, reader.locale).await?;
            Ok(views::sheet(inside, &pupils, (None, *page)))
        }
        Screen::Cards { project, format } => papers::show(*project, (PaperKind::Cards, *format), tx, reader).await,
        Screen::ClassList { project, format } => papers::show(*project, (PaperKind::List, *format), tx, reader).await,
        Screen::Student { project, student } => {
            let Some(read) = SpaceRead::of(tx, *project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let pupil = store::pupil(tx, inside.space.id, *student).await?;
            Ok(pupil.and_then(|pupil| views::student(inside, &pupil)))
        }
        Screen::Class { class, page } => {
            let read = ClassRead::of(tx, *class, reader).await?;
            Ok(read.and_then(|read| views::class(read.list(reader), *page)))
        }
        Screen::Row { class, line } => {
            let read = ClassRead::of(tx, *class, reader).await?;
            Ok(read.and_then(|read| views::row(read.list(reader), *line)))
        }
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match command {
        Command::Add { project } => of_space(*project, tx, reader, rules::add).await,
        Command::Search { project, words } => {
            of_space(*project, tx, reader, |inside| rules::search(inside, words)).await
        }
        Command::Check { project, names, role } => {
            let Some(read) = SpaceRead::locked(tx, *project, reader).await? else { return Ok(Err(Refusal::gone())) };
            let inside = read.inside(reader);
            let words = match names {
                ClassSource::Words(words) => words,
                ClassSource::File(file) => {
                    let unread = store::classes::unread_of(tx, inside.space.id, reader.me.id).await?;
                    return Ok(rules::receive(inside, (file, *role), &unread, fresh));
                }
            };
            let here = names_here(tx, inside).await?;
            let rows = lines::read(words, reader.locale).unwrap_or_default();
            let names = rows.iter().filter_map(|row| row.name.as_ref());
            let taken = store::taken(tx, names, rules::country(inside)).await?;
            Ok(rules::check(inside, (rows, *role), (&here, taken), fresh))
        }
        Command::Read { class, part } => {
            let Some(read) = ClassRead::locked(tx, *class, reader).await? else { return Ok(Err(Refusal::gone())) };
            let names = part.rows.iter().filter_map(|row| row.name.as_ref());
            let taken = store::taken(tx, names, read.country(reader)).await?;
            Ok(rules::read(read.list(reader), part, taken))
        }
        Command::Unread { class, fault } => of_class(*class, tx, reader, |list| rules::unread(list, *fault)).await,
        Command::ReadAgain { class } => of_class(*class, tx, reader, rules::read_again).await,
        Command::Correct { class, line, words } => {
            let Some(read) = ClassRead::locked(tx, *class, reader).await? else { return Ok(Err(Refusal::gone())) };
            let name = rules::corrected(words, *line);
            let taken = store::taken(tx, name.as_ref().ok(), read.country(reader)).await?;
            Ok(rules::correct(read.list(reader), *line, name, taken))
        }
        Command::LeaveOut { class, line, out } => {
            of_class(*class, tx, reader, |list| rules::leave_out(list, *line, *out)).await
        }
        Command::Swap { class } => {
            let Some(read) = ClassRead::locked(tx, *class, reader).await? else { return Ok(Err(Refusal::gone())) };
            let rows = read.class.rows.iter();
            let swapped: Vec<StudentName> = rows.filter_map(|row| rules::swapped(row.name.as_ref()?)).collect();
            let taken = store::taken(tx, &swapped, read.country(reader)).await?;
            Ok(rules::swap(read.list(reader), taken))
        }
        Command::Enrol { class } => of_class(*class, tx, reader, rules::enrol).await,
        Command::Discard { class } => of_class(*class, tx, reader, rules::discard).await,
        Command::Enrolled { class, made } => {
            let Some(read) = ClassRead::locked(tx, *class, reader).await? else { return Ok(Err(Refusal::gone())) };
            let names = made.iter().filter_map(|made| read.class.row(made.line)?.name.as_ref());
            let taken = store::taken(tx, names, read.country(reader)).await?;
            Ok(rules::enrolled(read.list(reader), made, taken))
        }
        Command::Renew { project, student, replaces } => {
            of_pupil((*project, *student), tx, reader, |inside, pupil| rules::renew(inside, pupil, *replaces)).await
        }
        Command::Renewed { project, student, replaces, password } => {
            let made = (*replaces, &**password);
            let decided =
                of_pupil((*project, *student), tx, reader, |inside, pupil| rules::renewed(inside, pupil, made)).await?;
            let student = store::student(tx, *student).await?;
            let sheets = sheets_of(tx, student.as_slice(), reader.now).await?;
            Ok(decided.map(|decision| decision.with(sheets)))
        }
        Command::SetRole { project, student, role } => {
            of_pupil((*project, *student), tx, reader, |inside, pupil| rules::set_role(inside, pupil, *role)).await
        }
        Command::Remove { project, student } => remove((*project, *student), tx, reader).await,
        Command::ChooseReissue { .. }
        | Command::ReissueAll { .. }
        | Command::Reissue { .. }
        | Command::Reissued { .. }
        | Command::CoverReissue { .. } => reissue::decide(command, tx, reader, fresh).await,
        Command::Cover { class } => {
            let mut readable = Vec::new();
            for student in store::classes::readable(tx, *class).await? {
                readable.extend(store::student(tx, student).await?.filter(is_covered));
            }
            let sheets = sheets_of(tx, &readable, reader.now).await?;
            Ok(Ok(rules::cover(&readable).with(sheets)))
        }
        Command::CoverOne { student } => {
            let readable = Vec::from_iter(store::student(tx, *student).await?.filter(is_covered));
            let sheets = sheets_of(tx, &readable, reader.now).await?;
            Ok(Ok(rules::cover(&readable).with(sheets)))
        }
        Command::ShowSheets { project } => {
            let shown = Change::default().with([Effect::Refresh(project.0)]);
            Ok(Ok(shown.decision(command.screen(), msg::toast_saved())))
        }
    }
}

/// Lets the lists of passwords be shown anew on which these students may stand, soon after `now`: those of all their TwinSpaces.
/// Done at once, everybody who claims a password would wait for all the others of the class, who change the same messages.
pub(crate) async fn sheets_of(tx: &mut Tx, students: &[Student], now: i64) -> Result<Vec<Effect>> {
    let mut projects = Vec::new();
    for student in students {
        projects.extend(store::spaces(tx, student.id).await?.into_iter().map(|(_, project)| project.0));
    }
    projects.sort_unstable();
    projects.dedup();
    let sheets = projects.into_iter().map(|project| Timer::Sheets { project: ProjectId(project) });
    Ok(sheets.map(|sheets| Effect::SetTimer(sheets.into(), now)).collect())
}

/// Reads who hears that a student does not get in, each with a project: those who care for them, and, where none of these can make a new
/// password, those who can give the right. Where no project is active, whoever has registered the student.
pub(crate) async fn helpers(tx: &mut Tx, student: &Student) -> Result<Vec<(PersonId, Option<ProjectId>)>> {
    let helpers = rules::helpers(student, &Places::default().of(tx, student).await?);
    let known: Vec<_> = helpers.into_iter().map(|(person, project)| (person, Some(project))).collect();
    Ok(if known.is_empty() { vec![(student.registered.0, None)] } else { known })
}

/// The projects in which students work, each read once: all who take part where it is active.
#[derive(Default)]
pub(crate) struct Places(BTreeMap<ProjectId, Option<Vec<Member>>>);

impl Places {
    /// Reads the active projects in which a student works, with all who take part.
    async fn of(&mut self, tx: &mut Tx, student: &Student) -> Result<Vec<(ProjectId, Vec<Member>)>> {
        let mut places = Vec::new();
        for (_, project) in store::spaces(tx, student.id).await? {
            let members = match self.0.get(&project) {
                Some(known) => known.clone(),
                None => {
                    let heading = projects::store::heading(tx, project).await?;
                    let is_active = heading.is_some_and(|(_, state)| state == State::Active);
                    let read = if is_active { Some(projects::store::members_of(tx, project).await?) } else { None };
                    self.0.insert(project, read.clone());
                    read
                }
            };
            places.extend(members.map(|members| (project, members)));
        }
        Ok(places)
    }
}

/// Reads who hears of what a student asks, or somebody asks about them: whoever cares for them, else whoever has registered them.
pub(crate) async fn hear_of(tx: &mut Tx, student: &Student) -> Result<Vec<PersonId>> {
    hear_of_at(&mut Places::default(), tx, student).await
}

/// The same of one of many, who work in few projects.
pub(crate) async fn hear_of_at(places: &mut Places, tx: &mut Tx, student: &Student) -> Result<Vec<PersonId>> {
    let carers = rules::carers(student, &places.of(tx, student).await?);
    let hear = carers.into_iter().map(|(person, _)| person).collect::<Vec<_>>();
    Ok(if hear.is_empty() { vec![student.registered.0] } else { hear })
}

/// Whether a password ends with its time: one that its student has got ends otherwise.
pub(super) fn is_covered(student: &Student) -> bool {
    !matches!(student.claim, Claim::Claimed(..))
}

async fn of_space(
    project: ProjectId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(space::Inside<'_>) -> Decided,
) -> Result<Decided> {
    let read = SpaceRead::locked(tx, project, reader).await?;
    Ok(read.map_or_else(|| Err(Refusal::gone()), |read| rule(read.inside(reader))))
}

async fn of_class(
    class: ClassId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(rules::List<'_>) -> Decided,
) -> Result<Decided> {
    let read = ClassRead::locked(tx, class, reader).await?;
    Ok(read.map_or_else(|| Err(Refusal::gone()), |read| rule(read.list(reader))))
}

async fn of_pupil(
    (project, student): (ProjectId, StudentId),
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(space::Inside<'_>, &Pupil) -> Decided,
) -> Result<Decided> {
    let Some(read) = SpaceRead::locked(tx, project, reader).await? else { return Ok(Err(Refusal::gone())) };
    let inside = read.inside(reader);
    let pupil = store::pupil(tx, inside.space.id, student).await?;
    Ok(pupil.map_or_else(|| Err(Refusal::gone()), |pupil| rule(inside, &pupil)))
}

async fn remove((project, student): (ProjectId, StudentId), tx: &mut Tx, reader: &Reader) -> Result<Decided> {
    let Some(read) = SpaceRead::locked(tx, project, reader).await? else { return Ok(Err(Refusal::gone())) };
    let inside = read.inside(reader);
    // Two who remove them at once, each from another TwinSpace, come one after the other.
    store::locked(tx, student).await?;
    let Some(pupil) = store::pupil(tx, inside.space.id, student).await? else { return Ok(Err(Refusal::gone())) };
    let stays = store::spaces(tx, student).await?.len() > 1;
    Ok(rules::remove(inside, (&pupil, stays)))
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    match *command {
        Command::Discard { class } => {
            let read = ClassRead::of(tx, class, reader).await?;
            Ok(read.and_then(|read| views::discarding(read.list(reader))))
        }
        Command::ReissueAll { project, only, .. } => reissue::confirmation((project, only), tx, reader).await,
        Command::Renew { project, student, .. } | Command::Remove { project, student } => {
            let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let pupil = store::pupil(tx, inside.space.id, student).await?;
            Ok(pupil.and_then(|pupil| views::confirmation(command, inside, &pupil)))
        }
        Command::Add { .. }
        | Command::Correct { .. }
        | Command::LeaveOut { .. }
        | Command::Swap { .. }
        | Command::Enrol { .. }
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
        | Command::Reissue { .. }
        | Command::Reissued { .. }
        | Command::CoverReissue { .. }
        | Command::ShowSheets { .. } => Ok(None),
    }
}
