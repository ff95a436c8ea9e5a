//! Archives in the database. The file itself is kept elsewhere, by its hash.

use std::collections::HashSet;

use super::bundle::{Archive, Ready};
use crate::domain::{ArchiveId, DAY, PersonId, SpaceId, StudentId};
use crate::file_name::FileName;
use crate::file_store::{FileHash, Kept};
use crate::store::housekeeping::Old;
use crate::store::{Error, Json, Result, Row, Sql, Tx, Value, json, values};

/// The condition under which a person `p` has something here that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &["EXISTS (SELECT 1 FROM archive x WHERE x.person_id = p.id)"];

/// The columns of an archive, as [`archive_of`] reads them.
macro_rules! archives {
    ($rest:literal) => {
        concat!("SELECT a.*, s.project_id FROM archive a JOIN space s ON s.id = a.space_id ", $rest)
    };
}

fn archive_of(row: &Row) -> Result<Archive> {
    Ok(Archive {
        id: row.get("id")?,
        project: row.get("project_id")?,
        space: row.get("space_id")?,
        person: row.get("person_id")?,
        // It was cleaned when it was made up.
        name: FileName::cleaned(&row.get::<String>("name")?, "archive.zip"),
        asked_at: row.get("asked_at")?,
        progress: (row.get("done")?, row.get("files")?),
        ready: ready_of(row)?,
    })
}

fn ready_of(row: &Row) -> Result<Option<Ready>> {
    let Some(hash) = row.get::<Option<String>>("hash")? else { return Ok(None) };
    let hash = hash.parse::<FileHash>().map_err(|_| Error::Corrupt("hash"))?;
    let size =
        row.get::<Option<i64>>("size")?.and_then(|size| u64::try_from(size).ok()).ok_or(Error::Corrupt("size"))?;
    let made_at = row.get::<Option<i64>>("made_at")?.ok_or(Error::Corrupt("made_at"))?;
    Ok(Some(Ready { kept: Kept { hash, size }, made_at, lost: row.get::<Json<_>>("lost")?.0 }))
}

/// Reads an archive.
pub(super) async fn read(tx: &mut Tx, archive: ArchiveId) -> Result<Option<Archive>> {
    tx.find(archives!("WHERE a.id = $1"), values![archive], archive_of).await
}

/// Reads somebody's archive of a TwinSpace.
pub(super) async fn of(tx: &mut Tx, space: SpaceId, person: PersonId) -> Result<Option<Archive>> {
    tx.find(archives!("WHERE a.space_id = $1 AND a.person_id = $2"), values![space, person], archive_of).await
}

/// Reads the archives of others in which a person stands: of the TwinSpaces in whose projects they have or had a part.
pub(super) async fn naming(tx: &mut Tx, person: PersonId) -> Result<Vec<Archive>> {
    let sql = archives!(
        "WHERE a.space_id IN (SELECT w.id FROM space w JOIN member m ON m.project_id = w.project_id WHERE m.person_id = $1) \
           AND a.person_id <> $1"
    );
    tx.list(sql, values![person], archive_of).await
}

/// Counts the files of a TwinSpace, and the pictures of its news.
pub(super) async fn count_files(tx: &mut Tx, space: SpaceId) -> Result<u32> {
    let sql = "SELECT (SELECT COUNT(*) FROM shared_file WHERE space_id = $1) \
               + (SELECT COUNT(picture) FROM post WHERE space_id = $1) AS n";
    tx.one(sql, values![space]).await?.get("n")
}

/// Adds an archive that is to be packed, in place of an older one of the same person and TwinSpace.
pub(super) async fn begin(tx: &mut Tx, archive: &Archive) -> Result<()> {
    let sql = "DELETE FROM archive WHERE space_id = $1 AND person_id = $2";
    tx.run(sql, values![archive.space, archive.person]).await?;
    let sql = "INSERT INTO archive (id, space_id, person_id, name, asked_at, done, files, lost) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, '[]')";
    let (name, (done, files)) = (archive.name.as_str(), archive.progress);
    tx.run(sql, values![archive.id, archive.space, archive.person, name, archive.asked_at, done, files]).await
}

/// Notes that so many files were looked at, of how many.
pub(super) async fn get_on(tx: &mut Tx, archive: ArchiveId, (done, all): (u32, u32)) -> Result<()> {
    let sql = "UPDATE archive SET done = $1, files = $2 WHERE id = $3 AND hash IS NULL RETURNING id";
    tx.must(sql, values![done, all, archive]).await
}

/// Notes that it is kept.
pub(super) async fn pack(tx: &mut Tx, archive: ArchiveId, ready: &Ready) -> Result<()> {
    let sql = "UPDATE archive SET done = files, hash = $1, size = $2, made_at = $3, lost = $4 \
               WHERE id = $5 AND hash IS NULL RETURNING id";
    let size = i64::try_from(ready.kept.size).unwrap_or(i64::MAX);
    tx.must(sql, values![ready.kept.hash.to_string(), size, ready.made_at, json(&ready.lost)?, archive]).await
}

/// Deletes an archive. What was in it goes by itself once nothing refers to it.
pub(super) async fn delete(tx: &mut Tx, archive: ArchiveId) -> Result<()> {
    tx.run("DELETE FROM archive WHERE id = $1", values![archive]).await
}

/// Reads those of these hashes that an archive refers to.
pub(crate) async fn known(tx: &mut Tx, hashes: &[FileHash]) -> Result<HashSet<FileHash>> {
    if hashes.is_empty() {
        return Ok(HashSet::new());
    }
    let places: Vec<String> = (1..=hashes.len()).map(|place| format!("${place}")).collect();
    let sql = format!("SELECT DISTINCT hash FROM archive WHERE hash IN ({})", places.join(", "));
    let values: Vec<Value> = hashes.iter().map(|hash| hash.to_string().into()).collect();
    let known = tx.list(Sql::composed(sql), values, |row| row.get::<String>("hash")).await?;
    known.iter().map(|hash| hash.parse().map_err(|_| Error::Corrupt("hash"))).collect()
}

/// Reads the hashes that archives refer to behind one, in their order, so many at most.
pub(crate) async fn hashes(tx: &mut Tx, behind: &str, most: u32) -> Result<Vec<FileHash>> {
    let sql = "SELECT DISTINCT hash FROM archive WHERE hash > $1 ORDER BY hash LIMIT $2";
    let hashes = tx.list(sql, values![behind, i64::from(most)], |row| row.get::<String>("hash")).await?;
    hashes.iter().map(|hash| hash.parse().map_err(|_| Error::Corrupt("hash"))).collect()
}

/// Archives that were asked for a month ago and never came about. One that did has a timer.
pub(crate) const OLD: &[Old] = &[Old {
    table: "archive",
    stays: 30 * DAY,
    ages: "SELECT asked_at AS at FROM archive WHERE asked_at > $1 AND asked_at < $2 AND hash IS NULL ORDER BY asked_at LIMIT 500",
    deletes: &["DELETE FROM archive WHERE asked_at > 0 AND asked_at < $1 AND hash IS NULL"],
}];

/// Forgets the archives in which a student stands.
pub(crate) async fn erase_student(tx: &mut Tx, student: StudentId) -> Result<()> {
    let sql = "DELETE FROM archive WHERE space_id IN (SELECT space_id FROM pupil WHERE student_id = $1)";
    tx.run(sql, values![student]).await
}
