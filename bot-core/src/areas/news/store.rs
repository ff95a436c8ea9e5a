//! Posts in the database, and who has looked at them when.

use super::post::{Author, Listening, Post};
use crate::area;
use crate::domain::{Deed, Headline, PersonId, PostId, PostText, SpaceId, StudentId, What};
use crate::store::{Error, Result, Row, Sql, Tx, Value, values};
use crate::view::part::Part;
use crate::wire::Page;

/// The conditions under which a person `p` has something here that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &["EXISTS (SELECT 1 FROM post x WHERE x.person_id = p.id)"];

/// The columns of a post, as [`post_of`] reads them.
macro_rules! posts {
    ($rest:literal) => {
        concat!(
            "SELECT x.id, x.space_id, s.project_id, x.person_id, x.student_id, x.headline, x.words, x.posted_at, x.changed_at \
             FROM post x JOIN space s ON s.id = x.space_id ",
            $rest
        )
    };
}

fn parts_of(by: Author) -> (Option<PersonId>, Option<StudentId>) {
    match by {
        Author::Person(person) => (Some(person), None),
        Author::Student(student) => (None, Some(student)),
        Author::Erased => (None, None),
    }
}

/// Adds a post, of which nobody is told yet.
pub(super) async fn add(tx: &mut Tx, post: &Post) -> Result<()> {
    let (person, student) = parts_of(post.by);
    let sql = "INSERT INTO post (id, space_id, person_id, student_id, headline, words, posted_at, told_to) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, 0)";
    let values =
        values![post.id, post.space, person, student, post.headline.as_str(), post.text.as_str(), post.posted_at];
    tx.run(sql, values).await?;
    let Some(by) = post.by.doer() else { return Ok(()) };
    area::note(tx, post.space, &Deed::of(by, What::Posted(post.id), post.posted_at)).await
}

/// Adds a post as it stood elsewhere, of which nobody is told and nothing is noted.
pub(super) async fn bring(tx: &mut Tx, post: &Post) -> Result<()> {
    let (person, student) = parts_of(post.by);
    let sql = "INSERT INTO post (id, space_id, person_id, student_id, headline, words, posted_at, changed_at, told_to) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL)";
    let (headline, text) = (post.headline.as_str(), post.text.as_str());
    let values = values![post.id, post.space, person, student, headline, text, post.posted_at, post.changed_at];
    tx.run(sql, values).await
}

/// Changes what a post says.
pub(super) async fn change(tx: &mut Tx, post: PostId, (headline, text): (&Headline, &PostText), at: i64) -> Result<()> {
    let sql = "UPDATE post SET headline = $1, words = $2, changed_at = $3 WHERE id = $4 RETURNING id";
    tx.must(sql, values![headline.as_str(), text.as_str(), at, post]).await
}

/// Removes a post.
pub(super) async fn remove(tx: &mut Tx, post: PostId) -> Result<()> {
    tx.must("DELETE FROM post WHERE id = $1 RETURNING id", values![post]).await
}

/// Notes who was told of a post; nobody is left where that is `None`.
///
/// # Errors
/// [`Error::Stale`] where others were told meanwhile.
pub(super) async fn told(tx: &mut Tx, post: PostId, behind: i64, to: Option<i64>) -> Result<()> {
    let sql = "UPDATE post SET told_to = $1 WHERE id = $2 AND told_to = $3 RETURNING id";
    tx.must(sql, values![to, post, behind]).await
}

/// Reads who was told of a post last, 0 for nobody, and in whose name it goes on; `None` where nobody is left.
pub(super) async fn telling(tx: &mut Tx, post: PostId) -> Result<Option<(i64, PersonId)>> {
    let sql = "SELECT x.told_to, COALESCE(x.person_id, t.registered_by) AS by_whom FROM post x \
               LEFT JOIN student t ON t.id = x.student_id \
               WHERE x.id = $1 AND x.told_to IS NOT NULL AND COALESCE(x.person_id, t.registered_by) IS NOT NULL";
    tx.find(sql, values![post], |row| Ok((row.get("told_to")?, row.get("by_whom")?))).await
}

/// Reads a post.
pub(crate) async fn read(tx: &mut Tx, post: PostId) -> Result<Option<Post>> {
    tx.find(posts!("WHERE x.id = $1"), values![post], post_of).await
}

/// Reads these posts, in the order of their ids; those that are gone are left out.
pub(crate) async fn these(tx: &mut Tx, posts: &[PostId]) -> Result<Vec<Post>> {
    if posts.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (1..=posts.len()).map(|place| format!("${place}")).collect();
    let sql = format!("{}({}) ORDER BY x.id", posts!("WHERE x.id IN "), places.join(", "));
    tx.list(Sql::composed(sql), posts.iter().map(|post| Value::from(*post)).collect(), post_of).await
}

/// Counts the posts of a TwinSpace.
pub(crate) async fn count(tx: &mut Tx, space: SpaceId) -> Result<usize> {
    let row = tx.one("SELECT COUNT(*) AS n FROM post WHERE space_id = $1", values![space]).await?;
    Ok(usize::try_from(row.get::<i64>("n")?).unwrap_or_default())
}

/// Counts the posts that somebody has not looked at yet: of others, since they looked last.
pub(crate) async fn count_new(tx: &mut Tx, space: SpaceId, listening: Listening) -> Result<u32> {
    let sql = "SELECT COUNT(*) AS n FROM post WHERE space_id = $1 AND COALESCE(student_id, person_id, 0) <> $2 \
               AND posted_at > COALESCE((SELECT looked_at FROM news_reader WHERE space_id = $1 AND reader_id = $2), 0)";
    tx.one(sql, values![space, listening.id()]).await?.get("n")
}

/// Reads the posts of a page, of so many in all, the newest first.
pub(super) async fn page(tx: &mut Tx, space: SpaceId, (all, page): (usize, Page)) -> Result<Vec<Post>> {
    let range = Part::<Post>::range(all, page.0);
    let sql = posts!("WHERE x.space_id = $1 ORDER BY x.posted_at DESC, x.id DESC LIMIT $2 OFFSET $3");
    let (most, behind) =
        (i64::try_from(range.len()).unwrap_or_default(), i64::try_from(range.start).unwrap_or_default());
    tx.list(sql, values![space, most, behind], post_of).await
}

/// Reads all posts of a TwinSpace, the newest first.
pub(crate) async fn all(tx: &mut Tx, space: SpaceId) -> Result<Vec<Post>> {
    tx.list(posts!("WHERE x.space_id = $1 ORDER BY x.posted_at DESC, x.id DESC"), values![space], post_of).await
}

/// Reads the post that is newer than one, and the one that is older.
pub(super) async fn beside(tx: &mut Tx, post: &Post) -> Result<(Option<PostId>, Option<PostId>)> {
    let values = || values![post.space, post.posted_at, post.id];
    let newer = "SELECT id FROM post WHERE space_id = $1 AND (posted_at > $2 OR (posted_at = $2 AND id > $3)) \
                 ORDER BY posted_at, id LIMIT 1";
    let older = "SELECT id FROM post WHERE space_id = $1 AND (posted_at < $2 OR (posted_at = $2 AND id < $3)) \
                 ORDER BY posted_at DESC, id DESC LIMIT 1";
    let newer = tx.find(newer, values(), |row| row.get("id")).await?;
    Ok((newer, tx.find(older, values(), |row| row.get("id")).await?))
}

fn post_of(row: &Row) -> Result<Post> {
    let by = match (row.get("person_id")?, row.get("student_id")?) {
        (Some(person), _) => Author::Person(person),
        (None, Some(student)) => Author::Student(student),
        (None, None) => Author::Erased,
    };
    let (headline, text): (String, String) = (row.get("headline")?, row.get("words")?);
    Ok(Post {
        id: row.get("id")?,
        project: row.get("project_id")?,
        space: row.get("space_id")?,
        by,
        headline: Headline::read(&headline).map_err(|_| Error::Corrupt("headline"))?,
        text: PostText::read(&text).map_err(|_| Error::Corrupt("words"))?,
        posted_at: row.get("posted_at")?,
        changed_at: row.get("changed_at")?,
    })
}

/// Notes that somebody has looked at the posts.
pub(super) async fn look(tx: &mut Tx, space: SpaceId, listening: Listening, at: i64) -> Result<()> {
    let sql = "INSERT INTO news_reader (space_id, reader_id, looked_at) VALUES ($1, $2, $3) \
               ON CONFLICT (space_id, reader_id) DO UPDATE SET looked_at = excluded.looked_at";
    tx.run(sql, values![space, listening.id(), at]).await
}

/// Forgets what a student has looked at, and who has published what they have.
pub(crate) async fn erase_student(tx: &mut Tx, student: StudentId) -> Result<()> {
    let statements =
        ["DELETE FROM news_reader WHERE reader_id = $1", "UPDATE post SET student_id = NULL WHERE student_id = $1"];
    tx.each(&statements, values![student]).await
}

/// Gives what the other person has looked at to the one who stays, where they have not looked themselves.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _: i64) -> Result<Vec<i64>> {
    let statements = [
        "DELETE FROM news_reader WHERE reader_id = $2 AND space_id IN (SELECT space_id FROM news_reader WHERE reader_id = $1)",
        "UPDATE news_reader SET reader_id = $1 WHERE reader_id = $2",
    ];
    tx.each(&statements, values![stays, other]).await?;
    Ok(Vec::new())
}
