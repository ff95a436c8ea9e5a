//! Lists of students on their way in.

use crate::areas::students::class::{Class, ClassRow, ClassState, RowState};
use crate::areas::students::file::{ClassFile, FileFault};
use crate::areas::students::form::ClassDraft;
use crate::areas::students::student::{PupilRole, StudentName};
use crate::credentials::UserName;
use crate::domain::{ClassId, DAY, PersonId, ProjectId, SpaceId, StudentId};
use crate::flows::Conversation;
use crate::store::housekeeping::Old;
use crate::store::{Error, Json, Result, Row, Sql, Tx, Value, by_name, conversations, json, values};

by_name!(ClassState = "class.state", FileFault = "class.fault");

/// Lists are kept for this long, in ms: 90 days, longer than a password can be read.
pub(super) const KEPT_FOR: i64 = 90 * DAY;

/// So many lines are written by one statement.
const AT_ONCE: usize = 50;

/// Keeps a list.
pub(in crate::areas::students) async fn add(tx: &mut Tx, class: &Class, at: i64) -> Result<()> {
    let sql = "INSERT INTO class (id, space_id, person_id, publishes, locale, state, made_at, file, file_rows) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let of = class.file.as_ref();
    let file = of.and_then(|of| of.file.as_ref()).map(json).transpose()?;
    let values = values![
        class.id,
        class.place.1,
        class.by,
        class.role.publishes(),
        class.locale.tag(),
        class.state,
        at,
        file,
        of.map(|of| of.lines),
    ];
    tx.run(sql, values).await?;
    write_rows(tx, class.id, &class.rows).await
}

async fn write_rows(tx: &mut Tx, class: ClassId, rows: &[ClassRow]) -> Result<()> {
    for rows in rows.chunks(AT_ONCE) {
        let (mut places, mut values): (Vec<String>, Vec<Value>) = (Vec::new(), Vec::new());
        for row in rows {
            let first = values.len() + 1;
            let numbers: Vec<String> = (first..first + 7).map(|n| format!("${n}")).collect();
            places.push(format!("({})", numbers.join(", ")));
            values.extend(values_of(class, row));
        }
        let sql = format!(
            "INSERT INTO class_row (class_id, line, typed, given, surname, user_name, is_out) VALUES {}",
            places.join(", ")
        );
        tx.run(Sql::composed(sql), values).await?;
    }
    Ok(())
}

/// Lines of a file are there, which has so many in all; of the sheet with this name.
pub(in crate::areas::students) async fn add_rows(
    tx: &mut Tx,
    class: ClassId,
    rows: &[ClassRow],
    (sheet, all): (Option<&str>, u32),
) -> Result<()> {
    let sql = "UPDATE class SET sheet = $1, file_rows = $2 WHERE id = $3 AND state = 'reading' RETURNING id";
    tx.must(sql, values![sheet.map(str::to_owned), all, class]).await?;
    write_rows(tx, class, rows).await
}

/// A file cannot be read.
///
/// # Errors
/// [`Error::Stale`] where it is not read any more.
pub(in crate::areas::students) async fn unread(tx: &mut Tx, class: ClassId, fault: FileFault) -> Result<()> {
    let sql = "UPDATE class SET state = 'unread', fault = $1 WHERE id = $2 AND state = 'reading' RETURNING id";
    tx.must(sql, values![fault, class]).await
}

fn values_of(class: ClassId, row: &ClassRow) -> Vec<Value> {
    let name = row.name.as_ref();
    values![
        class,
        row.line,
        &row.typed,
        name.map(|name| name.given.as_str().to_owned()),
        name.map(|name| name.surname.as_str().to_owned()),
        row.user_name.as_ref().map(|name| name.as_str().to_owned()),
        row.state == RowState::Out,
    ]
}

/// Reads a list.
pub(in crate::areas::students) async fn read(tx: &mut Tx, id: ClassId) -> Result<Option<Class>> {
    let sql = "SELECT c.*, s.project_id FROM class c JOIN space s ON s.id = c.space_id WHERE c.id = $1";
    let Some(row) = tx.row(sql, values![id]).await? else { return Ok(None) };
    let sql = "SELECT * FROM class_row WHERE class_id = $1 ORDER BY line";
    let rows = tx.list(sql, values![id], row_of).await?;
    Ok(Some(Class {
        id,
        place: (row.get("project_id")?, row.get("space_id")?),
        by: row.get("person_id")?,
        role: PupilRole::that_publishes(row.get("publishes")?),
        locale: row.get("locale")?,
        state: row.get("state")?,
        file: file_of(&row)?,
        rows,
    }))
}

/// Reads into whose TwinSpace the students of a list come.
pub(crate) async fn project_of(tx: &mut Tx, class: ClassId) -> Result<Option<ProjectId>> {
    let sql = "SELECT s.project_id FROM class c JOIN space s ON s.id = c.space_id WHERE c.id = $1";
    tx.find(sql, values![class], |row| row.get("project_id")).await
}

fn file_of(row: &Row) -> Result<Option<ClassFile>> {
    let Some(lines) = row.get::<Option<u32>>("file_rows")? else { return Ok(None) };
    let file = row.get::<Option<Json<_>>>("file")?.map(|Json(file)| file);
    Ok(Some(ClassFile { file, fault: row.get("fault")?, sheet: row.get("sheet")?, lines }))
}

fn row_of(row: &Row) -> Result<ClassRow> {
    let given = row.get::<Option<String>>("given")?;
    let name = match (given, row.get::<Option<String>>("surname")?) {
        (Some(given), Some(surname)) => Some(StudentName::of(&given, &surname).map_err(|_| Error::Corrupt("name"))?),
        (Some(_), None) | (None, Some(_)) | (None, None) => None,
    };
    let student = row.get::<Option<StudentId>>("student_id")?;
    let kept = if row.get("is_out")? { RowState::Out } else { RowState::In };
    Ok(ClassRow {
        line: row.get("line")?,
        typed: row.get("typed")?,
        name,
        user_name: row.get::<Option<String>>("user_name")?.map(UserName::from),
        state: student.map_or(kept, RowState::Enrolled),
    })
}

/// Reads the lists of a TwinSpace that somebody has not finished, the oldest first, each with its number of lines.
pub(in crate::areas::students) async fn open(
    tx: &mut Tx,
    space: SpaceId,
    person: PersonId,
) -> Result<Vec<(ClassId, u32)>> {
    let sql = "SELECT c.id, (SELECT COUNT(*) FROM class_row r WHERE r.class_id = c.id) AS n FROM class c \
               WHERE c.space_id = $1 AND c.person_id = $2 AND c.state IN ('reading', 'unread', 'checked', 'enrolling') ORDER BY c.made_at, c.id";
    tx.list(sql, values![space, person], |row| Ok((row.get("id")?, row.get("n")?))).await
}

/// Reads the lists of a TwinSpace whose files could not be read, of those that somebody has sent.
pub(in crate::areas::students) async fn unread_of(
    tx: &mut Tx,
    space: SpaceId,
    person: PersonId,
) -> Result<Vec<ClassId>> {
    let sql = "SELECT id FROM class WHERE space_id = $1 AND person_id = $2 AND state = 'unread' ORDER BY id";
    tx.list(sql, values![space, person], |row| row.get("id")).await
}

/// Reads the students of a list who have their first password still, while that can be read.
pub(in crate::areas::students) async fn readable(tx: &mut Tx, class: ClassId) -> Result<Vec<StudentId>> {
    let sql = "SELECT s.id FROM class_row r JOIN student s ON s.id = r.student_id \
               WHERE r.class_id = $1 AND s.secret_id IS NOT NULL AND s.password_at = s.registered_at ORDER BY r.line";
    tx.list(sql, values![class], |row| row.get("id")).await
}

/// A line is so now.
///
/// # Errors
/// [`Error::Stale`] where it is enrolled.
pub(in crate::areas::students) async fn set_row(tx: &mut Tx, class: ClassId, row: &ClassRow) -> Result<()> {
    let sql = "UPDATE class_row SET typed = $3, given = $4, surname = $5, user_name = $6, is_out = $7 \
               WHERE class_id = $1 AND line = $2 AND student_id IS NULL RETURNING line";
    tx.must(sql, values_of(class, row)).await
}

/// A line is a student from now on, of this user name.
///
/// # Errors
/// [`Error::Stale`] where it is one already.
pub(super) async fn enrol(
    tx: &mut Tx,
    (class, line): (ClassId, u32),
    (student, user_name): (StudentId, &UserName),
) -> Result<()> {
    let sql = "UPDATE class_row SET student_id = $3, user_name = $4 \
               WHERE class_id = $1 AND line = $2 AND student_id IS NULL AND is_out = 0 RETURNING line";
    tx.must(sql, values![class, line, student, user_name.as_str()]).await
}

/// A list is so far now. Once it is read, its file is needed no more.
///
/// # Errors
/// [`Error::Stale`] where it was not in the state before.
pub(in crate::areas::students) async fn moved(
    tx: &mut Tx,
    class: ClassId,
    before: ClassState,
    after: ClassState,
) -> Result<()> {
    let is_read = !matches!(after, ClassState::Reading | ClassState::Unread);
    let file = if is_read { ", file = NULL" } else { "" };
    let sql = format!("UPDATE class SET state = $1, fault = NULL{file} WHERE id = $2 AND state = $3 RETURNING id");
    tx.must(Sql::composed(sql), values![after, class, before]).await
}

/// Throws a list away of which nobody is enrolled.
pub(in crate::areas::students) async fn discard(tx: &mut Tx, class: ClassId) -> Result<()> {
    let statements = ["DELETE FROM class_row WHERE class_id = $1", "DELETE FROM class WHERE id = $1"];
    tx.each(&statements, values![class]).await
}

/// Lists that nobody has finished, or on which all are enrolled, as they hold children's names; and passwords that were made anew together.
/// Those that are younger than their passwords may be old are kept, and so is a list of which a password can be read still.
pub(crate) const OLD: &[Old] = &[
    Old {
        table: "class",
        stays: KEPT_FOR,
        ages: "SELECT made_at AS at FROM class WHERE made_at > $1 AND made_at < $2 AND state <> 'enrolling' ORDER BY made_at LIMIT 20",
        deletes: &[
            "UPDATE class SET made_at = made_at WHERE made_at > 0 AND made_at < $1 AND state <> 'enrolling'",
            "DELETE FROM class_row WHERE class_id IN (SELECT id FROM class WHERE made_at > 0 AND made_at < $1 AND state <> 'enrolling') \
               AND NOT EXISTS (SELECT 1 FROM class_row r JOIN student s ON s.id = r.student_id \
                 WHERE r.class_id = class_row.class_id AND s.secret_id IS NOT NULL)",
            "DELETE FROM class WHERE made_at > 0 AND made_at < $1 AND state <> 'enrolling' \
               AND NOT EXISTS (SELECT 1 FROM class_row r WHERE r.class_id = class.id)",
        ],
    },
    super::reissues::OLD,
];

/// A line that may name a student, as [`naming`] reads it.
pub(super) struct Line {
    class: ClassId,
    line: u32,
    /// All that was written in it.
    pub(super) words: String,
    /// Whether it is this student's own.
    pub(super) is_own: bool,
}

/// Reads the lines that may name a student: their own, and those that became nobody's account, on the lists of their TwinSpaces.
pub(super) async fn naming(tx: &mut Tx, student: StudentId) -> Result<Vec<Line>> {
    let sql = "\
        SELECT class_id, line, typed, given, surname, user_name, student_id FROM class_row WHERE student_id = $1 \
        UNION ALL \
        SELECT r.class_id, r.line, r.typed, r.given, r.surname, r.user_name, r.student_id FROM pupil u \
          JOIN class c ON c.space_id = u.space_id JOIN class_row r ON r.class_id = c.id \
          WHERE u.student_id = $1 AND r.student_id IS NULL \
        ORDER BY class_id, line";
    tx.list(sql, values![student], |row| {
        let part = |column| Ok::<_, Error>(row.get::<Option<String>>(column)?.unwrap_or_default());
        Ok(Line {
            class: row.get("class_id")?,
            line: row.get("line")?,
            words: [part("typed")?, part("given")?, part("surname")?, part("user_name")?].join(" "),
            is_own: row.get::<Option<StudentId>>("student_id")?.is_some(),
        })
    })
    .await
}

/// Takes lines off their lists.
pub(super) async fn drop_lines(tx: &mut Tx, lines: &[Line]) -> Result<()> {
    for line in lines {
        let sql = "DELETE FROM class_row WHERE class_id = $1 AND line = $2";
        tx.run(sql, values![line.class, line.line]).await?;
    }
    Ok(())
}

/// The lists of a TwinSpace are gone, and the forms in which students were named for it.
pub(in crate::areas::students) async fn clear(tx: &mut Tx, space: SpaceId, project: ProjectId) -> Result<()> {
    let statements = [
        "DELETE FROM class_row WHERE class_id IN (SELECT id FROM class WHERE space_id = $1)",
        "DELETE FROM class WHERE space_id = $1",
    ];
    tx.each(&statements, values![space]).await?;
    let flow = Conversation::from(ClassDraft::of(project, "")).flow();
    conversations::end_all(tx, flow, project.0).await
}

/// Whether a TwinSpace has any.
pub(crate) async fn any(tx: &mut Tx, space: SpaceId) -> Result<bool> {
    tx.any("SELECT id FROM class WHERE space_id = $1 LIMIT 1", values![space]).await
}
