//! Posts in the database that wait for their pictures, and changes of posts that do.

use super::{parts_of, read_author};
use crate::areas::news::post::{Pending, Post, Times};
use crate::domain::{DAY, Headline, PersonId, PostId, PostText, ProjectId};
use crate::file::FileRef;
use crate::picture::PictureFault;
use crate::store::housekeeping::Old;
use crate::store::{Error, Json, Result, Row, Tx, json, values};

/// Lets a post wait, in place of what waited before under its id.
pub(in crate::areas::news) async fn wait(tx: &mut Tx, pending: &Pending) -> Result<()> {
    let post = &pending.post;
    let (person, student) = parts_of(post.by);
    end(tx, post.id).await?;
    let sql = "INSERT INTO pending_post (id, space_id, person_id, student_id, headline, words, is_change, reference, written_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let values = values![
        post.id,
        post.space,
        person,
        student,
        post.headline.as_str(),
        post.text.as_str(),
        pending.is_change,
        pending.sent.as_ref().map(json).transpose()?,
        post.times.posted
    ];
    tx.run(sql, values).await
}

/// Notes why the file is no picture for which a post waits.
///
/// # Errors
/// [`Error::Stale`] where it waits no more.
pub(in crate::areas::news) async fn fail(tx: &mut Tx, post: PostId, fault: PictureFault) -> Result<()> {
    let sql =
        "UPDATE pending_post SET fault = $1, reference = NULL WHERE id = $2 AND reference IS NOT NULL RETURNING id";
    tx.must(sql, values![fault, post]).await
}

/// Ends that a post waits, if it does.
pub(in crate::areas::news) async fn end(tx: &mut Tx, post: PostId) -> Result<()> {
    tx.run("DELETE FROM pending_post WHERE id = $1", values![post]).await
}

/// Reads a post that waits.
pub(in crate::areas::news) async fn read(tx: &mut Tx, post: PostId) -> Result<Option<Pending>> {
    let sql = "SELECT w.id, w.space_id, s.project_id, w.person_id, w.student_id, w.headline, w.words, w.is_change, w.reference, \
               w.written_at, w.fault FROM pending_post w JOIN space s ON s.id = w.space_id WHERE w.id = $1";
    tx.find(sql, values![post], pending_of).await
}

/// Reads of which project a post is that waits.
pub(crate) async fn project_of(tx: &mut Tx, post: PostId) -> Result<Option<ProjectId>> {
    Ok(read(tx, post).await?.map(|pending| pending.post.project))
}

fn pending_of(row: &Row) -> Result<Pending> {
    let (headline, text): (String, String) = (row.get("headline")?, row.get("words")?);
    let post = Post {
        id: row.get("id")?,
        project: row.get("project_id")?,
        space: row.get("space_id")?,
        by: read_author(row)?,
        headline: Headline::read(&headline).map_err(|_| Error::Corrupt("headline"))?,
        text: PostText::read(&text).map_err(|_| Error::Corrupt("words"))?,
        picture: None,
        times: Times { posted: row.get("written_at")?, changed: None },
    };
    let sent = row.get::<Option<Json<FileRef>>>("reference")?.map(|reference| reference.0);
    Ok(Pending { post, is_change: row.get("is_change")?, sent, fault: row.get("fault")? })
}

/// Reads the file for which a post waits, and in whose name it is looked at: of a student, who has registered them. `None` where
/// nothing is left to be done.
pub(in crate::areas::news) async fn next(tx: &mut Tx, post: PostId) -> Result<Option<(FileRef, PersonId)>> {
    let sql = "SELECT w.reference, COALESCE(w.person_id, t.registered_by) AS by_whom FROM pending_post w \
               LEFT JOIN student t ON t.id = w.student_id \
               WHERE w.id = $1 AND w.reference IS NOT NULL AND COALESCE(w.person_id, t.registered_by) IS NOT NULL";
    tx.find(sql, values![post], |row| Ok((row.get::<Json<FileRef>>("reference")?.0, row.get("by_whom")?))).await
}

/// What was written a month ago and waits for another picture still: its author was told then. What waits to be looked at stays, however
/// long that takes.
pub(crate) const OLD: &[Old] = &[Old {
    table: "pending_post",
    stays: 30 * DAY,
    ages: "SELECT written_at AS at FROM pending_post WHERE written_at > $1 AND written_at < $2 AND reference IS NULL \
           ORDER BY written_at LIMIT 500",
    deletes: &["DELETE FROM pending_post WHERE written_at > 0 AND written_at < $1 AND reference IS NULL"],
}];
