//! What was brought over from one TwinSpace into the next, in the database: of each thing once.

use super::baggage::{Baggage, Carry, CarryFault, CarryKind, CarryState, Count, Wanted};
use crate::areas::files::{self, Folder};
use crate::areas::students::PupilRole;
use crate::domain::{FileId, FolderId, PersonId, PostId, ProjectId, SpaceId, StudentId};
use crate::file_name::FileName;
use crate::file_store::FileHash;
use crate::job::PIECE;
use crate::picture::PictureFormat;
use crate::store::{Error, Result, Row, Tx, by_name, values};

by_name!(CarryState = "carry.state", CarryKind = "carried.kind", CarryFault = "carried.fault");

/// The condition under which a person `p` has something here that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &["EXISTS (SELECT 1 FROM carry x WHERE x.person_id = p.id)"];

/// So many files that stayed behind are named.
const NAMED: i64 = 10;

/// From which TwinSpace into which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Way {
    pub(super) from: SpaceId,
    pub(super) to: SpaceId,
}

/// Reads from which TwinSpace into which something can be brought over, and who has founded the new project; `None` for one that goes
/// on where none has ended.
pub(super) async fn way(tx: &mut Tx, project: ProjectId) -> Result<Option<(Way, PersonId)>> {
    let sql = "SELECT n.id AS to_id, o.id AS from_id, p.founder_id FROM project p JOIN space n ON n.project_id = p.id \
               JOIN space o ON o.project_id = p.follows WHERE p.id = $1";
    let of = |row: &Row| Ok((Way { from: row.get("from_id")?, to: row.get("to_id")? }, row.get("founder_id")?));
    tx.find(sql, values![project], of).await
}

/// Reads how it was asked for last; `None` where it was not even offered.
pub(super) async fn read(tx: &mut Tx, space: SpaceId) -> Result<Option<Carry>> {
    let of = |row: &Row| {
        let wish = Wanted { news: row.get::<i64>("news")? != 0, students: row.get::<i64>("students")? != 0 };
        Ok(Carry { by: row.get("person_id")?, wish, run: row.get("run")?, state: row.get("state")? })
    };
    tx.find("SELECT person_id, news, students, run, state FROM carry WHERE space_id = $1", values![space], of).await
}

/// Counts a kind of things: `$1` is the TwinSpace before, `$2` the new one, `$3` how often it was asked for. `$from` joins what was
/// carried as `c`, `$before` says what was there before, and `$bytes` how large it is.
macro_rules! counts {
    ($from:literal, $before:literal, $bytes:literal) => {
        concat!(
            "SELECT COUNT(*) AS total, CAST(COALESCE(SUM(CASE WHEN ",
            $before,
            " THEN 1 ELSE 0 END), 0) AS BIGINT) AS was_there, \
             CAST(COALESCE(SUM(CASE WHEN c.fault IS NULL AND c.run = $3 THEN 1 ELSE 0 END), 0) AS BIGINT) AS has_come, \
             CAST(COALESCE(SUM(CASE WHEN c.fault IS NOT NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS behind, \
             CAST(COALESCE(SUM(",
            $bytes,
            "), 0) AS BIGINT) AS bytes FROM ",
            $from
        )
    };
}

fn count_of(row: &Row) -> Result<(Count, u64)> {
    let count = Count {
        all: row.get("total")?,
        before: row.get("was_there")?,
        now: row.get("has_come")?,
        behind: row.get("behind")?,
    };
    Ok((count, u64::try_from(row.get::<i64>("bytes")?).map_err(|_| Error::Corrupt("bytes"))?))
}

/// Reads what there is in the TwinSpace before, and what has become of it, where it was asked for so often.
pub(super) async fn baggage(tx: &mut Tx, way: Way, run: u32) -> Result<Baggage> {
    let sql = counts!(
        "shared_file f LEFT JOIN carried c ON c.space_id = $2 AND c.kind = 'file' AND c.item_id = f.id WHERE f.space_id = $1",
        "c.fault IS NULL AND c.run <> $3",
        "f.size"
    );
    let (files, bytes) = count_of(&tx.one(sql, values![way.from, way.to, run]).await?)?;
    let sql = counts!(
        "post x LEFT JOIN carried c ON c.space_id = $2 AND c.kind = 'post' AND c.item_id = x.id WHERE x.space_id = $1",
        "c.fault IS NULL AND c.run <> $3",
        "0"
    );
    let (posts, _) = count_of(&tx.one(sql, values![way.from, way.to, run]).await?)?;
    let sql = counts!(
        "pupil u LEFT JOIN carried c ON c.space_id = $2 AND c.kind = 'student' AND c.item_id = u.student_id \
         LEFT JOIN pupil n ON n.space_id = $2 AND n.student_id = u.student_id WHERE u.space_id = $1",
        "(c.fault IS NULL AND c.run <> $3) OR (c.item_id IS NULL AND n.student_id IS NOT NULL)",
        "0"
    );
    let (students, _) = count_of(&tx.one(sql, values![way.from, way.to, run]).await?)?;
    let sql = "SELECT COUNT(x.picture) AS n FROM carried c JOIN post x ON x.id = c.item_id \
               WHERE c.space_id = $1 AND c.kind = 'picture' AND c.fault IS NOT NULL";
    let pictures = tx.one(sql, values![way.to]).await?.get("n")?;
    let faults = if files.behind + pictures == 0 { Vec::new() } else { faults(tx, way.to).await? };
    Ok(Baggage { files, bytes, posts, students, pictures, faults })
}

async fn faults(tx: &mut Tx, space: SpaceId) -> Result<Vec<(FileName, CarryFault)>> {
    let sql = "SELECT f.name, c.fault FROM carried c JOIN shared_file f ON f.id = c.item_id \
               WHERE c.space_id = $1 AND c.kind = 'file' AND c.fault IS NOT NULL ORDER BY f.folded, f.id LIMIT $2";
    let of = |row: &Row| Ok((FileName::cleaned(&row.get::<String>("name")?, "file"), row.get("fault")?));
    let mut faults = tx.list(sql, values![space, NAMED], of).await?;
    let sql = "SELECT x.headline, x.picture_format, c.fault FROM carried c JOIN post x ON x.id = c.item_id \
               WHERE c.space_id = $1 AND c.kind = 'picture' AND c.fault IS NOT NULL ORDER BY x.posted_at, x.id LIMIT $2";
    let of = |row: &Row| {
        let headline = row.get::<String>("headline")?.replace(['/', '\\'], "-");
        let format = row.get::<Option<PictureFormat>>("picture_format")?.unwrap_or(PictureFormat::Jpeg);
        let called = format!("{headline}.{}", format.ending());
        Ok((FileName::cleaned(&called, "picture"), row.get("fault")?))
    };
    faults.extend(tx.list(sql, values![space, NAMED], of).await?);
    faults.truncate(usize::try_from(NAMED).unwrap_or_default());
    Ok(faults)
}

fn piece() -> i64 {
    i64::try_from(PIECE).unwrap_or(i64::MAX)
}

/// Reads as many folders as a piece takes that are not there yet.
pub(super) async fn folders_left(tx: &mut Tx, way: Way) -> Result<Vec<Folder>> {
    let carried = folders_carried(tx, way.to).await?;
    let mut left = files::store::folders(tx, way.from).await?;
    left.retain(|folder| carried.iter().all(|(old, _)| *old != folder.id));
    left.truncate(PIECE);
    Ok(left)
}

/// Reads which folders have become which.
pub(super) async fn folders_carried(tx: &mut Tx, space: SpaceId) -> Result<Vec<(FolderId, FolderId)>> {
    let sql =
        "SELECT item_id, became_id FROM carried WHERE space_id = $1 AND kind = 'folder' AND became_id IS NOT NULL";
    tx.list(sql, values![space], |row| Ok((row.get("item_id")?, row.get("became_id")?))).await
}

/// Reads as many files as a piece takes that have neither come nor stayed behind, in the order of their ids.
pub(super) async fn files_left(tx: &mut Tx, way: Way) -> Result<Vec<(FileId, FileHash)>> {
    let sql = "SELECT f.id, f.hash FROM shared_file f WHERE f.space_id = $1 AND NOT EXISTS \
               (SELECT 1 FROM carried c WHERE c.space_id = $2 AND c.kind = 'file' AND c.item_id = f.id) ORDER BY f.id LIMIT $3";
    let of = |row: &Row| {
        let hash = row.get::<String>("hash")?.parse().map_err(|_| Error::Corrupt("hash"))?;
        Ok((row.get("id")?, hash))
    };
    tx.list(sql, values![way.from, way.to, piece()], of).await
}

/// Reads as many posts as a piece takes that are not there yet, in the order of their ids, each with its picture.
pub(super) async fn posts_left(tx: &mut Tx, way: Way) -> Result<Vec<(PostId, Option<FileHash>)>> {
    let sql = "SELECT x.id, x.picture FROM post x WHERE x.space_id = $1 AND NOT EXISTS \
               (SELECT 1 FROM carried c WHERE c.space_id = $2 AND c.kind = 'post' AND c.item_id = x.id) ORDER BY x.id LIMIT $3";
    let of = |row: &Row| {
        let picture = row.get::<Option<String>>("picture")?;
        let picture = picture.map(|hash| hash.parse().map_err(|_| Error::Corrupt("picture"))).transpose()?;
        Ok((row.get("id")?, picture))
    };
    tx.list(sql, values![way.from, way.to, piece()], of).await
}

/// Reads as many pictures as a piece takes that stayed behind before it was asked for so often, each with its post in the TwinSpace
/// before, in the order of their ids.
pub(super) async fn pictures_left(tx: &mut Tx, way: Way, run: u32) -> Result<Vec<(PostId, FileHash)>> {
    let sql = "SELECT x.id, x.picture FROM carried c JOIN post x ON x.id = c.item_id WHERE c.space_id = $1 AND c.kind = 'picture' \
               AND c.fault IS NOT NULL AND c.run < $2 AND x.picture IS NOT NULL ORDER BY x.id LIMIT $3";
    let of = |row: &Row| {
        let hash = row.get::<String>("picture")?.parse().map_err(|_| Error::Corrupt("picture"))?;
        Ok((row.get("id")?, hash))
    };
    tx.list(sql, values![way.to, run, piece()], of).await
}

/// Reads what a post of the TwinSpace before has become.
pub(super) async fn became(tx: &mut Tx, space: SpaceId, post: PostId) -> Result<Option<PostId>> {
    let sql = "SELECT became_id FROM carried WHERE space_id = $1 AND kind = 'post' AND item_id = $2 AND became_id IS NOT NULL";
    tx.find(sql, values![space, post], |row| row.get("became_id")).await
}

/// Notes that a picture that stayed behind has come, or why it did not come again.
///
/// # Errors
/// [`Error::Stale`] where that is noted already.
pub(super) async fn picture(
    tx: &mut Tx,
    space: SpaceId,
    post: PostId,
    (fault, run): (Option<CarryFault>, u32),
) -> Result<()> {
    match fault {
        Some(fault) => {
            let sql = "UPDATE carried SET fault = $1, run = $2 WHERE space_id = $3 AND kind = 'picture' AND item_id = $4 AND run < $2 \
                       RETURNING item_id";
            tx.must(sql, values![fault, run, space, post]).await
        }
        None => {
            let sql = "DELETE FROM carried WHERE space_id = $1 AND kind = 'picture' AND item_id = $2 RETURNING item_id";
            tx.must(sql, values![space, post]).await
        }
    }
}

/// Reads as many students as a piece takes who have neither come nor stayed behind, nor work there otherwise, with their roles.
pub(super) async fn students_left(tx: &mut Tx, way: Way) -> Result<Vec<(StudentId, PupilRole)>> {
    let sql = "SELECT u.student_id, u.publishes FROM pupil u WHERE u.space_id = $1 AND NOT EXISTS \
               (SELECT 1 FROM carried c WHERE c.space_id = $2 AND c.kind = 'student' AND c.item_id = u.student_id) \
               AND NOT EXISTS (SELECT 1 FROM pupil n WHERE n.space_id = $2 AND n.student_id = u.student_id) \
               ORDER BY u.student_id LIMIT $3";
    let of = |row: &Row| Ok((row.get("student_id")?, PupilRole::that_publishes(row.get("publishes")?)));
    tx.list(sql, values![way.from, way.to, piece()], of).await
}

/// Notes that the founders were told that there is something.
///
/// # Errors
/// [`Error::Stale`] where they were told already.
pub(super) async fn offer(tx: &mut Tx, space: SpaceId, at: i64) -> Result<()> {
    let sql = "INSERT INTO carry (space_id, news, students, run, asked_at, state) VALUES ($1, 0, 0, 0, $2, $3) \
               ON CONFLICT DO NOTHING RETURNING space_id";
    tx.must(sql, values![space, at, CarryState::Offered]).await
}

/// Notes that somebody has asked for it; what stayed behind before is tried again.
pub(super) async fn begin(tx: &mut Tx, space: SpaceId, (by, wish): (PersonId, Wanted), at: i64) -> Result<()> {
    let sql = "INSERT INTO carry (space_id, person_id, news, students, run, asked_at, state) VALUES ($1, $2, $3, $4, 1, $5, $6) \
               ON CONFLICT (space_id) DO UPDATE SET person_id = excluded.person_id, news = excluded.news, \
                 students = excluded.students, run = carry.run + 1, asked_at = excluded.asked_at, state = excluded.state";
    tx.run(sql, values![space, by, wish.news, wish.students, at, CarryState::Running]).await?;
    // A post without its picture is there: what is known of that picture stays until it has come.
    tx.run("DELETE FROM carried WHERE space_id = $1 AND fault IS NOT NULL AND kind <> 'picture'", values![space]).await
}

/// Notes that something is there, perhaps as something of another id, or why it stayed behind.
///
/// # Errors
/// [`Error::Stale`] where that is noted already.
pub(super) async fn carried(
    tx: &mut Tx,
    space: SpaceId,
    (kind, item): (CarryKind, i64),
    (became, run): (std::result::Result<Option<i64>, CarryFault>, u32),
) -> Result<()> {
    let fault = became.err().map(<&'static str>::from);
    let sql = "INSERT INTO carried (space_id, kind, item_id, run, became_id, fault) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT DO NOTHING RETURNING item_id";
    tx.must(sql, values![space, kind, item, run, became.unwrap_or_default().map(FileId), fault]).await
}

/// Notes that it has come to its end.
///
/// # Errors
/// [`Error::Stale`] where it has already, or was asked for once more.
pub(super) async fn end(tx: &mut Tx, space: SpaceId, (run, state): (u32, CarryState)) -> Result<()> {
    let sql = "UPDATE carry SET state = $1 WHERE space_id = $2 AND run = $3 AND state = $4 RETURNING space_id";
    tx.must(sql, values![state, space, run, CarryState::Running]).await
}

/// Forgets that a student was brought over.
pub(crate) async fn erase_student(tx: &mut Tx, student: StudentId) -> Result<()> {
    tx.run("DELETE FROM carried WHERE kind = 'student' AND item_id = $1", values![student]).await
}
