//! Posts in the database, and who has looked at them when.

pub(super) mod pending;

pub(crate) use pending::{OLD, project_of as project_of_pending};

use super::post::{Author, Listening, Post, Times};
use crate::area;
use crate::domain::{Deed, Headline, PersonId, PostId, PostText, SpaceId, StudentId, What};
use crate::file_store::{FileHash, Kept};
use crate::picture::{Picture, PictureFault, PictureFormat};
use crate::store::{Error, Result, Row, Sql, Tx, Value, by_name, values};
use crate::view::part::Part;
use crate::wire::Page;

by_name!(PictureFormat = "post.picture_format", PictureFault = "pending_post.fault");

/// The conditions under which a person `p` has something here that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM post x WHERE x.person_id = p.id)",
    "EXISTS (SELECT 1 FROM pending_post x WHERE x.person_id = p.id)",
];

/// The columns of a post, as [`post_of`] reads them.
macro_rules! posts {
    ($rest:literal) => {
        concat!(
            "SELECT x.id, x.space_id, s.project_id, x.person_id, x.student_id, x.headline, x.words, x.posted_at, x.changed_at, x.picture, x.picture_size, x.picture_format \
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
    insert(tx, post, Some(0)).await?;
    let Some(by) = post.by.doer() else { return Ok(()) };
    area::note(tx, post.space, &Deed::of(by, What::Posted(post.id), post.times.posted)).await
}

/// Adds a post as it stood elsewhere, of which nobody is told and nothing is noted.
pub(super) async fn bring(tx: &mut Tx, post: &Post) -> Result<()> {
    insert(tx, post, None).await
}

/// Adds a post, with who was told of it last.
async fn insert(tx: &mut Tx, post: &Post, told_to: Option<i64>) -> Result<()> {
    let (person, student) = parts_of(post.by);
    let (hash, size, format) = picture_parts(post.picture);
    let sql = "INSERT INTO post (id, space_id, person_id, student_id, headline, words, posted_at, changed_at, told_to, \
               picture, picture_size, picture_format) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let values = values![
        post.id,
        post.space,
        person,
        student,
        post.headline.as_str(),
        post.text.as_str(),
        post.times.posted,
        post.times.changed,
        told_to,
        hash,
        size,
        format
    ];
    tx.run(sql, values).await
}

/// The columns of a picture.
fn picture_parts(picture: Option<Picture>) -> (Option<String>, Option<i64>, Option<&'static str>) {
    let Some(Picture { kept, format }) = picture else { return (None, None, None) };
    (Some(kept.hash.to_string()), Some(i64::try_from(kept.size).unwrap_or(i64::MAX)), Some(format.into()))
}

/// Changes what a post says, and what is seen with it.
pub(super) async fn change(
    tx: &mut Tx,
    post: PostId,
    (headline, text, picture): (&Headline, &PostText, Option<Picture>),
    at: i64,
) -> Result<()> {
    let (hash, size, format) = picture_parts(picture);
    let sql = "UPDATE post SET headline = $1, words = $2, changed_at = $3, picture = $4, picture_size = $5, picture_format = $6 \
               WHERE id = $7 RETURNING id";
    tx.must(sql, values![headline.as_str(), text.as_str(), at, hash, size, format, post]).await
}

/// Lets a post have a picture that has none.
pub(super) async fn bring_picture(tx: &mut Tx, post: PostId, picture: Picture) -> Result<()> {
    let (hash, size, format) = picture_parts(Some(picture));
    let sql = "UPDATE post SET picture = $1, picture_size = $2, picture_format = $3 WHERE id = $4 AND picture IS NULL RETURNING id";
    tx.must(sql, values![hash, size, format, post]).await
}

/// Removes a post, and a change of it that waits. What is kept of its picture goes by itself once nothing refers to it.
pub(super) async fn remove(tx: &mut Tx, post: PostId) -> Result<()> {
    pending::end(tx, post).await?;
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
    let values = || values![post.space, post.times.posted, post.id];
    let newer = "SELECT id FROM post WHERE space_id = $1 AND (posted_at > $2 OR (posted_at = $2 AND id > $3)) \
                 ORDER BY posted_at, id LIMIT 1";
    let older = "SELECT id FROM post WHERE space_id = $1 AND (posted_at < $2 OR (posted_at = $2 AND id < $3)) \
                 ORDER BY posted_at DESC, id DESC LIMIT 1";
    let newer = tx.find(newer, values(), |row| row.get("id")).await?;
    Ok((newer, tx.find(older, values(), |row| row.get("id")).await?))
}

fn read_author(row: &Row) -> Result<Author> {
    Ok(match (row.get("person_id")?, row.get("student_id")?) {
        (Some(person), _) => Author::Person(person),
        (None, Some(student)) => Author::Student(student),
        (None, None) => Author::Erased,
    })
}

fn post_of(row: &Row) -> Result<Post> {
    let (headline, text): (String, String) = (row.get("headline")?, row.get("words")?);
    Ok(Post {
        id: row.get("id")?,
        project: row.get("project_id")?,
        space: row.get("space_id")?,
        by: read_author(row)?,
        headline: Headline::read(&headline).map_err(|_| Error::Corrupt("headline"))?,
        text: PostText::read(&text).map_err(|_| Error::Corrupt("words"))?,
        picture: picture_of(row)?,
        times: Times { posted: row.get("posted_at")?, changed: row.get("changed_at")? },
    })
}

fn picture_of(row: &Row) -> Result<Option<Picture>> {
    let Some(hash) = row.get::<Option<String>>("picture")? else { return Ok(None) };
    let hash = hash.parse::<FileHash>().map_err(|_| Error::Corrupt("picture"))?;
    let size = u64::try_from(row.get::<i64>("picture_size")?).map_err(|_| Error::Corrupt("picture_size"))?;
    Ok(Some(Picture { kept: Kept { hash, size }, format: row.get("picture_format")? }))
}

/// Reads how much room the pictures of a TwinSpace take, in bytes.
pub(crate) async fn used(tx: &mut Tx, space: SpaceId) -> Result<u64> {
    let sql = "SELECT CAST(COALESCE((SELECT SUM(picture_size) FROM post WHERE space_id = $1), 0) AS BIGINT) AS used";
    let used = tx.one(sql, values![space]).await?.get::<i64>("used")?;
    u64::try_from(used).map_err(|_| Error::Corrupt("used"))
}

/// Reads those of these hashes that a post refers to.
pub(crate) async fn known(tx: &mut Tx, hashes: &[FileHash]) -> Result<Vec<FileHash>> {
    if hashes.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (1..=hashes.len()).map(|place| format!("${place}")).collect();
    let sql = format!("SELECT DISTINCT picture FROM post WHERE picture IN ({})", places.join(", "));
    let values: Vec<Value> = hashes.iter().map(|hash| hash.to_string().into()).collect();
    tx.list(Sql::composed(sql), values, hash_of).await
}

/// Reads the hashes that posts refer to behind one, in their order, so many at most.
pub(crate) async fn hashes(tx: &mut Tx, behind: &str, most: u32) -> Result<Vec<FileHash>> {
    let sql = "SELECT DISTINCT picture FROM post WHERE picture > $1 ORDER BY picture LIMIT $2";
    tx.list(sql, values![behind, i64::from(most)], hash_of).await
}

fn hash_of(row: &Row) -> Result<FileHash> {
    row.get::<String>("picture")?.parse().map_err(|_| Error::Corrupt("picture"))
}

/// Notes that somebody has looked at the posts.
pub(super) async fn look(tx: &mut Tx, space: SpaceId, listening: Listening, at: i64) -> Result<()> {
    let sql = "INSERT INTO news_reader (space_id, reader_id, looked_at) VALUES ($1, $2, $3) \
               ON CONFLICT (space_id, reader_id) DO UPDATE SET looked_at = excluded.looked_at";
    tx.run(sql, values![space, listening.id(), at]).await
}

/// Forgets what a student has looked at, what of theirs waits to be published, and who has published what they have.
pub(crate) async fn erase_student(tx: &mut Tx, student: StudentId) -> Result<()> {
    let statements = [
        "DELETE FROM news_reader WHERE reader_id = $1",
        "DELETE FROM pending_post WHERE student_id = $1",
        "UPDATE post SET student_id = NULL WHERE student_id = $1",
    ];
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
