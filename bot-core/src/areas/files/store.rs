//! Files, folders and what was sent, in the database. What is in a file is kept elsewhere, by its hash.

use std::collections::HashSet;

use super::sent::{Fault, Folder, Order, Sent, SentState, SharedFile, Upload};
use crate::area;
use crate::areas::news::Author;
use crate::domain::{DAY, Deed, FileId, FolderId, PersonId, ProjectId, SentId, SpaceId, StudentId, UploadId, What};
use crate::file::FileRef;
use crate::file_name::FileName;
use crate::file_store::{FileHash, Kept};
use crate::store::housekeeping::Old;
use crate::store::{Error, Json, Result, Row, Sql, Tx, Value, by_name, json, values};
use crate::text::fold;

by_name!(Fault = "sent_file.fault");

/// The conditions under which a person `p` has something here that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM shared_file x WHERE x.person_id = p.id)",
    "EXISTS (SELECT 1 FROM upload x WHERE x.person_id = p.id)",
];

/// How many files a search shows.
const FOUND: i64 = 20;

/// The columns of a file, as [`file_of`] reads them.
macro_rules! files {
    ($rest:literal) => {
        concat!(
            "SELECT f.id, f.space_id, s.project_id, f.folder_id, f.person_id, f.student_id, f.name, f.hash, f.size, f.sent_at \
             FROM shared_file f JOIN space s ON s.id = f.space_id ",
            $rest
        )
    };
}

fn by_of(row: &Row) -> Result<Author> {
    Ok(match (row.get("person_id")?, row.get("student_id")?) {
        (Some(person), _) => Author::Person(person),
        (None, Some(student)) => Author::Student(student),
        (None, None) => Author::Erased,
    })
}

fn parts_of(by: Author) -> (Option<PersonId>, Option<StudentId>) {
    match by {
        Author::Person(person) => (Some(person), None),
        Author::Student(student) => (None, Some(student)),
        Author::Erased => (None, None),
    }
}

/// A name as it is stored: it was cleaned when it came.
fn name_of(row: &Row) -> Result<FileName> {
    Ok(FileName::cleaned(&row.get::<String>("name")?, "file"))
}

fn size_of(row: &Row, column: &'static str) -> Result<u64> {
    u64::try_from(row.get::<i64>(column)?).map_err(|_| Error::Corrupt(column))
}

fn file_of(row: &Row) -> Result<SharedFile> {
    let hash = row.get::<String>("hash")?.parse::<FileHash>().map_err(|_| Error::Corrupt("hash"))?;
    Ok(SharedFile {
        id: row.get("id")?,
        project: row.get("project_id")?,
        space: row.get("space_id")?,
        folder: row.get("folder_id")?,
        by: by_of(row)?,
        name: name_of(row)?,
        kept: Kept { hash, size: size_of(row, "size")? },
        sent_at: row.get("sent_at")?,
    })
}

fn folder_of(row: &Row) -> Result<Folder> {
    Ok(Folder {
        id: row.get("id")?,
        project: row.get("project_id")?,
        space: row.get("space_id")?,
        name: name_of(row)?,
        files: usize::try_from(row.get::<i64>("files")?).unwrap_or_default(),
    })
}

/// Reads a file.
pub(crate) async fn read(tx: &mut Tx, file: FileId) -> Result<Option<SharedFile>> {
    tx.find(files!("WHERE f.id = $1"), values![file], file_of).await
}

/// Reads these files, in the order of their ids; those that are gone are left out.
pub(crate) async fn these(tx: &mut Tx, files: &[FileId]) -> Result<Vec<SharedFile>> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (1..=files.len()).map(|place| format!("${place}")).collect();
    let sql = format!("{}({}) ORDER BY f.id", files!("WHERE f.id IN "), places.join(", "));
    tx.list(Sql::composed(sql), files.iter().map(|file| Value::from(*file)).collect(), file_of).await
}

/// Counts the files of a folder, or those beside all folders.
pub(super) async fn count(tx: &mut Tx, space: SpaceId, folder: Option<FolderId>) -> Result<usize> {
    let sql = "SELECT COUNT(*) AS n FROM shared_file WHERE space_id = $1 AND COALESCE(folder_id, 0) = $2";
    let row = tx.one(sql, values![space, folder.unwrap_or(FolderId(0))]).await?;
    Ok(usize::try_from(row.get::<i64>("n")?).unwrap_or_default())
}

/// Reads so many files of a folder, or of those beside all folders, behind so many others.
pub(super) async fn page(
    tx: &mut Tx,
    (space, folder): (SpaceId, Option<FolderId>),
    by: Order,
    (most, skip): (usize, usize),
) -> Result<Vec<SharedFile>> {
    let sql = match by {
        Order::Newest => files!(
            "WHERE f.space_id = $1 AND COALESCE(f.folder_id, 0) = $2 ORDER BY f.sent_at DESC, f.id DESC LIMIT $3 OFFSET $4"
        ),
        Order::Name => {
            files!("WHERE f.space_id = $1 AND COALESCE(f.folder_id, 0) = $2 ORDER BY f.folded, f.id LIMIT $3 OFFSET $4")
        }
    };
    let (most, skip) = (i64::try_from(most).unwrap_or_default(), i64::try_from(skip).unwrap_or_default());
    tx.list(sql, values![space, folder.unwrap_or(FolderId(0)), most, skip], file_of).await
}

/// Reads all files of a TwinSpace: those beside the folders first, then folder by folder, each by name.
pub(crate) async fn all(tx: &mut Tx, space: SpaceId) -> Result<Vec<SharedFile>> {
    let sql = files!(
        "LEFT JOIN folder d ON d.id = f.folder_id WHERE f.space_id = $1 \
         ORDER BY CASE WHEN d.id IS NULL THEN 0 ELSE 1 END, d.folded, d.id, f.folded, f.id"
    );
    tx.list(sql, values![space], file_of).await
}

/// Reads the files whose names have these words in them, the newest first.
pub(super) async fn find(tx: &mut Tx, space: SpaceId, words: &str) -> Result<Vec<SharedFile>> {
    // Folded names are compared as bytes, alike on both engines.
    let needle = fold(words);
    let sql = files!("WHERE f.space_id = $1 ORDER BY f.sent_at DESC, f.id DESC");
    let mut all = tx.list(sql, values![space], file_of).await?;
    let has = |name: &[u8]| needle.is_empty() || name.windows(needle.len()).any(|part| part == needle);
    all.retain(|file| has(&fold(file.name.as_str())));
    all.truncate(usize::try_from(FOUND).unwrap_or_default());
    Ok(all)
}

/// Reads how much room of a TwinSpace is given away, in bytes: what its files take, and what those take, but one, that were sent and wait
/// to be fetched. One whose size nobody knows may have as much as a file has at most, `most`.
pub(crate) async fn used(tx: &mut Tx, space: SpaceId, (but, most): (SentId, u64)) -> Result<u64> {
    let sql = "SELECT CAST(COALESCE((SELECT SUM(size) FROM shared_file WHERE space_id = $1), 0) \
                 + COALESCE((SELECT SUM(CASE WHEN w.size = 0 THEN $3 ELSE w.size END) FROM upload u \
                   JOIN sent_file w ON w.upload_id = u.id WHERE u.space_id = $1 AND w.id <> $2 \
                   AND w.reference IS NOT NULL AND w.fault IS NULL AND w.file_id IS NULL), 0) AS BIGINT) AS used";
    size_of(&tx.one(sql, values![space, but, stored(most)]).await?, "used")
}

/// Counts the files of a TwinSpace, with those that were sent and wait to be fetched.
pub(crate) async fn count_taken(tx: &mut Tx, space: SpaceId) -> Result<usize> {
    let sql = "SELECT (SELECT COUNT(*) FROM shared_file WHERE space_id = $1) + (SELECT COUNT(*) FROM upload u \
               JOIN sent_file w ON w.upload_id = u.id WHERE u.space_id = $1 AND w.reference IS NOT NULL) AS n";
    let count = tx.one(sql, values![space]).await?.get::<i64>("n")?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Reads how much was sent into a TwinSpace since a time in ms and was removed again, in bytes: it is kept for about a day.
pub(super) async fn removed_since(tx: &mut Tx, space: SpaceId, since: i64) -> Result<u64> {
    let sql = "SELECT CAST(COALESCE(SUM(w.size), 0) AS BIGINT) AS removed FROM upload u JOIN sent_file w ON w.upload_id = u.id \
               WHERE u.space_id = $1 AND u.last_at > $2 AND w.file_id IS NOT NULL \
               AND NOT EXISTS (SELECT 1 FROM shared_file f WHERE f.id = w.file_id)";
    size_of(&tx.one(sql, values![space, since]).await?, "removed")
}

/// Reads the folded names in a folder, but that of one file.
pub(crate) async fn names(
    tx: &mut Tx,
    (space, folder): (SpaceId, Option<FolderId>),
    but: FileId,
) -> Result<Vec<Vec<u8>>> {
    let sql = "SELECT folded FROM shared_file WHERE space_id = $1 AND COALESCE(folder_id, 0) = $2 AND id <> $3";
    tx.list(sql, values![space, folder.unwrap_or(FolderId(0)), but], |row| row.get("folded")).await
}

/// Reads those of these hashes that a file refers to.
pub(super) async fn known(tx: &mut Tx, hashes: &[FileHash]) -> Result<HashSet<FileHash>> {
    if hashes.is_empty() {
        return Ok(HashSet::new());
    }
    let places: Vec<String> = (1..=hashes.len()).map(|place| format!("${place}")).collect();
    let sql = format!("SELECT DISTINCT hash FROM shared_file WHERE hash IN ({})", places.join(", "));
    let values: Vec<Value> = hashes.iter().map(|hash| hash.to_string().into()).collect();
    let known = tx.list(Sql::composed(sql), values, |row| row.get::<String>("hash")).await?;
    known.iter().map(|hash| hash.parse().map_err(|_| Error::Corrupt("hash"))).collect()
}

/// Reads the hashes that files refer to behind one, in their order, so many at most.
pub(super) async fn hashes(tx: &mut Tx, behind: &str, most: u32) -> Result<Vec<FileHash>> {
    let sql = "SELECT DISTINCT hash FROM shared_file WHERE hash > $1 ORDER BY hash LIMIT $2";
    let hashes = tx.list(sql, values![behind, i64::from(most)], |row| row.get::<String>("hash")).await?;
    hashes.iter().map(|hash| hash.parse().map_err(|_| Error::Corrupt("hash"))).collect()
}

/// Gives a file another name.
pub(super) async fn rename(tx: &mut Tx, file: FileId, name: &FileName) -> Result<()> {
    let sql = "UPDATE shared_file SET name = $1, folded = $2 WHERE id = $3 RETURNING id";
    tx.must(sql, values![name.as_str(), fold(name.as_str()), file]).await
}

/// Moves a file.
pub(super) async fn put(tx: &mut Tx, file: FileId, folder: Option<FolderId>, name: &FileName) -> Result<()> {
    let sql = "UPDATE shared_file SET folder_id = $1, name = $2, folded = $3 WHERE id = $4 RETURNING id";
    tx.must(sql, values![folder, name.as_str(), fold(name.as_str()), file]).await
}

/// Removes a file. What was in it goes by itself once nothing refers to it.
pub(super) async fn remove(tx: &mut Tx, file: FileId) -> Result<()> {
    tx.must("DELETE FROM shared_file WHERE id = $1 RETURNING id", values![file]).await
}

/// Reads a folder.
pub(super) async fn folder(tx: &mut Tx, folder: FolderId) -> Result<Option<Folder>> {
    let sql = "SELECT d.id, d.space_id, s.project_id, d.name, \
               (SELECT COUNT(*) FROM shared_file f WHERE f.folder_id = d.id) AS files \
               FROM folder d JOIN space s ON s.id = d.space_id WHERE d.id = $1";
    tx.find(sql, values![folder], folder_of).await
}

/// Reads the folders of a TwinSpace by name.
pub(crate) async fn folders(tx: &mut Tx, space: SpaceId) -> Result<Vec<Folder>> {
    let sql = "SELECT d.id, d.space_id, s.project_id, d.name, \
               (SELECT COUNT(*) FROM shared_file f WHERE f.folder_id = d.id) AS files \
               FROM folder d JOIN space s ON s.id = d.space_id WHERE d.space_id = $1 ORDER BY d.folded, d.id";
    tx.list(sql, values![space], folder_of).await
}

/// Adds a folder.
pub(super) async fn make_folder(tx: &mut Tx, folder: &Folder, at: i64) -> Result<()> {
    let name = folder.name.as_str();
    let sql = "INSERT INTO folder (id, space_id, name, folded, made_at) VALUES ($1, $2, $3, $4, $5)";
    tx.run(sql, values![folder.id, folder.space, name, fold(name), at]).await
}

/// Gives a folder another name.
pub(super) async fn rename_folder(tx: &mut Tx, folder: FolderId, name: &FileName) -> Result<()> {
    let sql = "UPDATE folder SET name = $1, folded = $2 WHERE id = $3 RETURNING id";
    tx.must(sql, values![name.as_str(), fold(name.as_str()), folder]).await
}

/// Removes a folder; its files are beside all folders.
pub(super) async fn remove_folder(tx: &mut Tx, folder: FolderId) -> Result<()> {
    tx.run("UPDATE shared_file SET folder_id = NULL WHERE folder_id = $1", values![folder]).await?;
    tx.must("DELETE FROM folder WHERE id = $1 RETURNING id", values![folder]).await
}

/// Adds an upload with the files that were sent.
pub(super) async fn begin(tx: &mut Tx, upload: &Upload) -> Result<()> {
    let (person, student) = parts_of(upload.by);
    let sql =
        "INSERT INTO upload (id, space_id, folder_id, person_id, student_id, last_at) VALUES ($1, $2, $3, $4, $5, $6)";
    tx.run(sql, values![upload.id, upload.space, upload.folder, person, student, upload.last_at]).await?;
    send(tx, upload.id, &upload.sent).await
}

/// Adds more files to an upload.
pub(super) async fn join(tx: &mut Tx, upload: UploadId, sent: &[Sent], at: i64) -> Result<()> {
    tx.must("UPDATE upload SET last_at = $1 WHERE id = $2 RETURNING id", values![at, upload]).await?;
    send(tx, upload, sent).await
}

async fn send(tx: &mut Tx, upload: UploadId, sent: &[Sent]) -> Result<()> {
    for sent in sent {
        let (reference, size) = (sent.reference.as_ref().map(json).transpose()?, stored(sent.size));
        let fault = if let SentState::Failed(fault) = sent.state { Some(<&'static str>::from(fault)) } else { None };
        let sql = "INSERT INTO sent_file (id, upload_id, reference, name, size, fault) VALUES ($1, $2, $3, $4, $5, $6)";
        tx.run(sql, values![sent.id, upload, reference, sent.name.as_str(), size, fault]).await?;
    }
    Ok(())
}

fn stored(size: u64) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

/// Notes that a file that was sent is one of the TwinSpace.
pub(super) async fn keep(tx: &mut Tx, sent: SentId, file: &SharedFile, now: i64) -> Result<()> {
    let sql = "UPDATE sent_file SET file_id = $1, reference = NULL, size = $2, name = $3 \
               WHERE id = $4 AND file_id IS NULL AND fault IS NULL RETURNING id";
    tx.must(sql, values![file.id, stored(file.kept.size), file.name.as_str(), sent]).await?;
    add(tx, file).await?;
    match file.by.doer() {
        Some(doer) => area::note(tx, file.space, &Deed::of(doer, What::Shared, now)).await,
        None => Ok(()),
    }
}

/// Adds a file, of which nothing is noted.
pub(super) async fn add(tx: &mut Tx, file: &SharedFile) -> Result<()> {
    let (person, student) = parts_of(file.by);
    let sql = "INSERT INTO shared_file (id, space_id, folder_id, person_id, student_id, name, folded, hash, size, sent_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let (name, hash) = (file.name.as_str(), file.kept.hash.to_string());
    let values = values![
        file.id,
        file.space,
        file.folder,
        person,
        student,
        name,
        fold(name),
        hash,
        stored(file.kept.size),
        file.sent_at
    ];
    tx.run(sql, values).await
}

/// Notes why a file that was sent is none of the TwinSpace.
pub(super) async fn fail(tx: &mut Tx, sent: SentId, fault: Fault) -> Result<()> {
    let sql = "UPDATE sent_file SET fault = $1, reference = NULL WHERE id = $2 AND file_id IS NULL AND fault IS NULL RETURNING id";
    tx.must(sql, values![fault, sent]).await
}

/// Reads an upload.
pub(super) async fn upload(tx: &mut Tx, upload: UploadId) -> Result<Option<Upload>> {
    let sql = "SELECT u.id, u.space_id, s.project_id, u.folder_id, u.person_id, u.student_id, u.last_at \
               FROM upload u JOIN space s ON s.id = u.space_id WHERE u.id = $1";
    let found = tx.find(sql, values![upload], upload_of).await?;
    let Some(mut upload) = found else { return Ok(None) };
    let sql = "SELECT id, reference, name, size, fault, file_id FROM sent_file WHERE upload_id = $1 ORDER BY id";
    upload.sent = tx.list(sql, values![upload.id], sent_of).await?;
    Ok(Some(upload))
}

/// Reads into whose TwinSpace an upload went.
pub(crate) async fn project_of(tx: &mut Tx, upload: UploadId) -> Result<Option<ProjectId>> {
    let sql = "SELECT s.project_id FROM upload u JOIN space s ON s.id = u.space_id WHERE u.id = $1";
    tx.find(sql, values![upload], |row| row.get("project_id")).await
}

/// Reads the newest upload of somebody in a TwinSpace.
pub(super) async fn newest_upload(tx: &mut Tx, space: SpaceId, by: Author) -> Result<Option<Upload>> {
    let (person, student) = parts_of(by);
    let sql = "SELECT id FROM upload WHERE space_id = $1 AND COALESCE(person_id, student_id, 0) = $2 \
               ORDER BY last_at DESC, id DESC LIMIT 1";
    let by = person.map(|person| person.0).or(student.map(|student| student.0)).unwrap_or_default();
    let newest = tx.find(sql, values![space, by], |row| row.get("id")).await?;
    match newest {
        Some(id) => upload(tx, id).await,
        None => Ok(None),
    }
}

fn upload_of(row: &Row) -> Result<Upload> {
    Ok(Upload {
        id: row.get("id")?,
        project: row.get("project_id")?,
        space: row.get("space_id")?,
        folder: row.get("folder_id")?,
        by: by_of(row)?,
        last_at: row.get("last_at")?,
        sent: Vec::new(),
    })
}

fn sent_of(row: &Row) -> Result<Sent> {
    let state = match (row.get("file_id")?, row.get("fault")?) {
        (Some(file), _) => SentState::Kept(file),
        (None, Some(fault)) => SentState::Failed(fault),
        (None, None) => SentState::Waits,
    };
    let reference = row.get::<Option<Json<FileRef>>>("reference")?.map(|reference| reference.0);
    Ok(Sent { id: row.get("id")?, name: name_of(row)?, size: size_of(row, "size")?, reference, state })
}

/// Reads the first file of an upload that waits, and in whose name it is kept: of a student, who has registered them.
pub(super) async fn waiting(tx: &mut Tx, upload: UploadId) -> Result<Option<(SentId, FileRef, PersonId)>> {
    let sql = "SELECT f.id, f.reference, COALESCE(u.person_id, t.registered_by) AS by_whom FROM sent_file f \
               JOIN upload u ON u.id = f.upload_id LEFT JOIN student t ON t.id = u.student_id \
               WHERE f.upload_id = $1 AND f.fault IS NULL AND f.file_id IS NULL AND f.reference IS NOT NULL \
               AND COALESCE(u.person_id, t.registered_by) IS NOT NULL ORDER BY f.id LIMIT 1";
    let of = |row: &Row| Ok((row.get("id")?, row.get::<Json<FileRef>>("reference")?.0, row.get("by_whom")?));
    tx.find(sql, values![upload], of).await
}

/// What has become of files, a month after they were sent. Where one of them waits to be fetched still, it waits on.
pub(crate) const OLD: &[Old] = &[Old {
    table: "upload",
    stays: 30 * DAY,
    ages: "SELECT last_at AS at FROM upload WHERE last_at > $1 AND last_at < $2 ORDER BY last_at LIMIT 20",
    deletes: &[
        "UPDATE upload SET last_at = last_at WHERE last_at > 0 AND last_at < $1",
        "DELETE FROM sent_file WHERE upload_id IN (SELECT u.id FROM upload u WHERE u.last_at > 0 AND u.last_at < $1 \
           AND NOT EXISTS (SELECT 1 FROM sent_file w WHERE w.upload_id = u.id AND w.reference IS NOT NULL))",
        "DELETE FROM upload WHERE last_at > 0 AND last_at < $1 \
           AND NOT EXISTS (SELECT 1 FROM sent_file w WHERE w.upload_id = upload.id)",
    ],
}];

/// Forgets what a student has sent and is not kept, and who has sent what is.
pub(crate) async fn erase_student(tx: &mut Tx, student: StudentId) -> Result<()> {
    let statements = [
        "DELETE FROM sent_file WHERE upload_id IN (SELECT id FROM upload WHERE student_id = $1)",
        "DELETE FROM upload WHERE student_id = $1",
        "UPDATE shared_file SET student_id = NULL WHERE student_id = $1",
    ];
    tx.each(&statements, values![student]).await
}
