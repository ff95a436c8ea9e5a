//! What is worked on in pieces: files are read, students are enrolled, passwords are renewed.

use serde::{Deserialize, Serialize};

use super::class::ClassState;
use super::file::{FILE_MOST, FileFault};
use super::{Command, Made, columns, reissue, store};
use crate::domain::{ClassId, PersonId, ProjectId, ReissueId, StudentId};
use crate::file::FetchFault;
use crate::job::{PIECE, Piece, Wanted, Work, Workbench};
use crate::store::{Result, Tx, people};

/// What is worked on in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Job {
    /// The students of a list get accounts.
    Enrol {
        /// Which list.
        class: ClassId,
    },
    /// A file is fetched, and its lines become those of a list.
    Read {
        /// Which list.
        class: ClassId,
    },
    /// A student gets another password.
    Renew {
        /// In which project this was asked for.
        project: ProjectId,
        /// For whom.
        student: StudentId,
        /// By whom this was asked.
        by: PersonId,
        /// When the student got the password that is to be replaced, in ms: any other one stays.
        replaces: i64,
    },
    /// Several students get other passwords.
    Reissue {
        /// Which of these.
        reissue: ReissueId,
    },
}

impl Job {
    pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
        match *self {
            Self::Enrol { class } => enrols(class, tx).await,
            Self::Read { class } => reads(class, tx).await,
            Self::Renew { project, student, by, replaces } => renews((project, student), (by, replaces), tx).await,
            Self::Reissue { reissue } => reissue::next(reissue, tx).await,
        }
    }
}

/// Passwords for the next students of a list.
async fn enrols(id: ClassId, tx: &mut Tx) -> Result<Option<Piece>> {
    let Some(class) = store::classes::read(tx, id).await? else { return Ok(None) };
    if class.state != ClassState::Enrolling {
        return Ok(None);
    }
    let lines: Vec<u32> = class.to_enrol().take(PIECE).map(|row| row.line).collect();
    let locale = class.locale;
    let work = move |bench: &mut Workbench| {
        let one = |line| Made { line, student: bench.id(), password: bench.password(locale) };
        Command::Enrolled { class: id, made: lines.into_iter().map(one).collect() }.into()
    };
    Ok(Some(Piece { by: class.by, work: Work::Makes(Box::new(work)) }))
}

/// The next lines of a file, behind those that are written.
async fn reads(id: ClassId, tx: &mut Tx) -> Result<Option<Piece>> {
    let Some(class) = store::classes::read(tx, id).await? else { return Ok(None) };
    let file = class.file.filter(|_| class.state == ClassState::Reading).and_then(|file| file.file);
    let Some(file) = file else { return Ok(None) };
    let (last, locale) = (class.rows.last().map_or(0, |row| row.line), class.locale);
    // For whom they decide makes no difference.
    let country = people::read(tx, class.by, 0).await?.and_then(|(me, _)| Some(me.teacher?.school.country));
    let work = move |fetched: Result<&[u8], FetchFault>| {
        let part = fetched
            .map_err(FileFault::from)
            .and_then(|bytes| columns::read(bytes, country.as_deref(), locale))
            .map(|found| found.part(last, PIECE));
        match part {
            Ok(part) => Command::Read { class: id, part }.into(),
            Err(fault) => Command::Unread { class: id, fault }.into(),
        }
    };
    Ok(Some(Piece { by: class.by, work: Work::Reads(Wanted { file, most: FILE_MOST }, Box::new(work)) }))
}

async fn renews(
    (project, student): (ProjectId, StudentId),
    (by, replaces): (PersonId, i64),
    tx: &mut Tx,
) -> Result<Option<Piece>> {
    let known = store::student(tx, student).await?;
    let Some(known) = known.filter(|known| known.password_at == replaces) else { return Ok(None) };
    let work = move |bench: &mut Workbench| {
        Command::Renewed { project, student, replaces, password: Box::new(bench.password(known.locale)) }.into()
    };
    Ok(Some(Piece { by, work: Work::Makes(Box::new(work)) }))
}
