//! Newsletters in the database, from the draft on.

pub(super) mod copies;
pub(super) mod readers;

use super::issue::{CopyState, Issue, Origin, Pending, Says, State, Times};
use crate::conversation::Key;
use crate::domain::{AuthorityId, DAY, Headline, IssueId, LetterId, LetterText, PersonId};
use crate::file::FileRef;
use crate::file_store::{FileHash, Kept};
use crate::picture::{Picture, PictureFault};
use crate::store::housekeeping::Old;
use crate::store::{Error, Json, Lock, Result, Row, Sql, Tx, Value, by_name, json, values};
use crate::view::part::Part;
use crate::wire::Page;

by_name!(State = "newsletter.state", CopyState = "newsletter_copy.state");

/// The conditions under which a person `p` has something here that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &["EXISTS (SELECT 1 FROM newsletter x WHERE x.person_id = p.id)"];

/// So many of the last newsletters of a country are shown to its readers.
const LAST: i64 = 10;

/// The columns of a newsletter, as [`issue_of`] reads them.
macro_rules! issues {
    ($rest:literal) => {
        concat!(
            "SELECT x.id, x.letter_id, x.authority_id, x.country, x.person_id, x.revision, x.language, x.title, x.words, x.picture, \
             x.picture_size, x.picture_format, x.reference, x.fault, x.state, x.written_at, x.due_at, x.begun_at, x.ended_at \
             FROM newsletter x ",
            $rest
        )
    };
}

/// Adds a draft.
pub(super) async fn write(tx: &mut Tx, issue: &Issue) -> Result<()> {
    let sql = "INSERT INTO newsletter (id, letter_id, authority_id, country, person_id, revision, language, title, words, reference, \
               state, written_at, is_resting, reached, refused) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, 0)";
    let values = values![
        issue.id,
        issue.letter,
        issue.of.authority,
        &issue.of.country,
        issue.of.by,
        issue.revision,
        &issue.says.language,
        issue.says.title.as_str(),
        issue.says.text.as_str(),
        issue.pending.sent.as_ref().map(json).transpose()?,
        issue.state,
        issue.times.written
    ];
    tx.run(sql, values).await
}

/// Changes what a draft says.
///
/// # Errors
/// [`Error::Stale`] where somebody else has changed it meanwhile, or it is no draft any more.
pub(super) async fn change(tx: &mut Tx, issue: &Issue) -> Result<()> {
    let (hash, size, format) = picture_parts(issue.says.picture);
    let sql = "UPDATE newsletter SET person_id = $1, revision = $2, language = $3, title = $4, words = $5, picture = $6, \
               picture_size = $7, picture_format = $8, reference = $9, fault = NULL \
               WHERE id = $10 AND revision = $2 - 1 AND state = 'draft' RETURNING id";
    let values = values![
        issue.of.by,
        issue.revision,
        &issue.says.language,
        issue.says.title.as_str(),
        issue.says.text.as_str(),
        hash,
        size,
        format,
        issue.pending.sent.as_ref().map(json).transpose()?,
        issue.id
    ];
    tx.must(sql, values).await
}

/// Keeps the picture of a draft, which says something else from then on.
pub(super) async fn picture(tx: &mut Tx, issue: IssueId, picture: Picture) -> Result<()> {
    let (hash, size, format) = picture_parts(Some(picture));
    let sql = "UPDATE newsletter SET picture = $1, picture_size = $2, picture_format = $3, reference = NULL, fault = NULL, \
               revision = revision + 1 WHERE id = $4 AND reference IS NOT NULL RETURNING id";
    tx.must(sql, values![hash, size, format, issue]).await
}

/// Notes why the file is no picture that was sent for a draft.
pub(super) async fn fail(tx: &mut Tx, issue: IssueId, fault: PictureFault) -> Result<()> {
    let sql = "UPDATE newsletter SET fault = $1, reference = NULL WHERE id = $2 AND reference IS NOT NULL RETURNING id";
    tx.must(sql, values![fault, issue]).await
}

/// The columns of a picture.
fn picture_parts(picture: Option<Picture>) -> (Option<String>, Option<i64>, Option<&'static str>) {
    let Some(Picture { kept, format }) = picture else { return (None, None, None) };
    (Some(kept.hash.to_string()), Some(i64::try_from(kept.size).unwrap_or(i64::MAX)), Some(format.into()))
}

/// Throws a draft away. What is kept of its picture goes by itself once nothing refers to it.
pub(super) async fn discard(tx: &mut Tx, issue: IssueId) -> Result<()> {
    tx.must("DELETE FROM newsletter WHERE id = $1 AND state = 'draft' RETURNING id", values![issue]).await
}

/// Lets a draft go out at a time, in ms.
pub(super) async fn schedule(tx: &mut Tx, issue: IssueId, (at, by): (i64, PersonId)) -> Result<()> {
    let sql = "UPDATE newsletter SET state = 'scheduled', due_at = $1, person_id = $2 WHERE id = $3 AND state = 'draft' RETURNING id";
    tx.must(sql, values![at, by, issue]).await
}

/// Makes a draft of a newsletter again that was to go out.
pub(super) async fn hold_back(tx: &mut Tx, issue: IssueId) -> Result<()> {
    let sql = "UPDATE newsletter SET state = 'draft', due_at = NULL WHERE id = $1 AND state = 'scheduled' RETURNING id";
    tx.must(sql, values![issue]).await
}

/// Begins to send a newsletter: nobody is found yet.
///
/// # Errors
/// [`Error::Stale`] where it is under way already.
pub(super) async fn begin(tx: &mut Tx, issue: IssueId, (by, at): (PersonId, i64)) -> Result<()> {
    let sql = "UPDATE newsletter SET state = 'sending', person_id = $1, begun_at = $2, found_to = 0, is_resting = 0 \
               WHERE id = $3 AND state IN ('draft', 'scheduled') RETURNING id";
    tx.must(sql, values![by, at, issue]).await
}

/// Lets a newsletter rest, or wakes it.
pub(super) async fn rest(tx: &mut Tx, issue: IssueId, is_resting: bool) -> Result<()> {
    let sql = "UPDATE newsletter SET is_resting = $1 WHERE id = $2 AND ended_at IS NULL RETURNING id";
    tx.must(sql, values![is_resting, issue]).await
}

/// Ends a newsletter, and notes how many have got it.
///
/// # Errors
/// [`Error::Stale`] where it is over already, or somebody is still to get it.
pub(super) async fn end(tx: &mut Tx, issue: IssueId, at: i64) -> Result<()> {
    let sql = "UPDATE newsletter SET state = CASE WHEN state = 'sending' THEN 'sent' ELSE state END, ended_at = $1, found_to = NULL, \
                 is_resting = 0, \
                 reached = (SELECT COUNT(*) FROM newsletter_copy c WHERE c.newsletter_id = $2 AND c.state = 'reached'), \
                 refused = (SELECT COUNT(*) FROM newsletter_copy c WHERE c.newsletter_id = $2 AND c.state = 'refused') \
               WHERE id = $2 AND ended_at IS NULL \
                 AND NOT EXISTS (SELECT 1 FROM newsletter_copy c WHERE c.newsletter_id = $2 AND c.state IN ('waits', 'out')) \
               RETURNING id";
    tx.must(sql, values![at, issue]).await
}

/// Locks a newsletter, if there is one: nobody else sends or changes it until the turn has ended.
pub(super) async fn lock(tx: &mut Tx, issue: IssueId) -> Result<Option<Issue>> {
    tx.locks(Lock::Issue(issue)).await;
    tx.run("UPDATE newsletter SET revision = revision WHERE id = $1", values![issue]).await?;
    read(tx, issue).await
}

/// Reads a newsletter.
pub(super) async fn read(tx: &mut Tx, issue: IssueId) -> Result<Option<Issue>> {
    tx.find(issues!("WHERE x.id = $1"), values![issue], issue_of).await
}

/// Reads a newsletter by what its readers know it by.
pub(super) async fn read_letter(tx: &mut Tx, letter: LetterId) -> Result<Option<Issue>> {
    tx.find(issues!("WHERE x.letter_id = $1"), values![letter], issue_of).await
}

/// Reads the last newsletters of a country that went out, the newest first. One that was stopped is shown to those alone who have got it.
pub(super) async fn last(tx: &mut Tx, country: &str) -> Result<Vec<Issue>> {
    let sql = issues!(
        "WHERE x.country = $1 AND x.begun_at IS NOT NULL AND x.state IN ('sending', 'sent') \
         ORDER BY x.begun_at DESC, x.id DESC LIMIT $2"
    );
    tx.list(sql, values![country, LAST], issue_of).await
}

/// Counts the newsletters of a service, drafts among them.
pub(super) async fn count(tx: &mut Tx, authority: AuthorityId) -> Result<usize> {
    let row = tx.one("SELECT COUNT(*) AS n FROM newsletter WHERE authority_id = $1", values![authority]).await?;
    Ok(usize::try_from(row.get::<i64>("n")?).unwrap_or_default())
}

/// Reads the newsletters of a page, of so many in all, the newest first.
pub(super) async fn page(tx: &mut Tx, authority: AuthorityId, (all, page): (usize, Page)) -> Result<Vec<Issue>> {
    let range = Part::<Issue>::range(all, page.0);
    let sql = issues!("WHERE x.authority_id = $1 ORDER BY x.written_at DESC, x.id DESC LIMIT $2 OFFSET $3");
    let [most, behind] = [range.len(), range.start].map(|number| i64::try_from(number).unwrap_or_default());
    tx.list(sql, values![authority, most, behind], issue_of).await
}

/// What is to be done next with a newsletter that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Next {
    /// By what its readers know it.
    pub(super) letter: LetterId,
    /// The reader who was found last; `None` once all were.
    pub(super) found_to: Option<PersonId>,
    /// In whose name it goes on.
    pub(super) by: PersonId,
}

/// Reads what is to be done next with a newsletter; `None` while it rests, and where nothing of it is on its way.
pub(super) async fn next(tx: &mut Tx, issue: IssueId) -> Result<Option<Next>> {
    let sql = "SELECT letter_id, found_to, person_id FROM newsletter \
               WHERE id = $1 AND state IN ('sending', 'cancelled') AND ended_at IS NULL AND is_resting = 0";
    let one = |row: &Row| {
        let (letter, found_to) = (row.get("letter_id")?, row.get("found_to")?);
        Ok(Next { letter, found_to, by: row.get("person_id")? })
    };
    tx.find(sql, values![issue], one).await
}

/// Reads the file that is to be looked at for a newsletter, and in whose name.
pub(super) async fn sent_for(tx: &mut Tx, issue: IssueId) -> Result<Option<(FileRef, PersonId)>> {
    let sql = "SELECT reference, person_id FROM newsletter WHERE id = $1 AND reference IS NOT NULL";
    tx.find(sql, values![issue], |row| Ok((row.get::<Json<FileRef>>("reference")?.0, row.get("person_id")?))).await
}

/// Reads those of these hashes that a newsletter refers to.
pub(crate) async fn known(tx: &mut Tx, hashes: &[FileHash]) -> Result<Vec<FileHash>> {
    if hashes.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (1..=hashes.len()).map(|place| format!("${place}")).collect();
    let sql = format!("SELECT DISTINCT picture FROM newsletter WHERE picture IN ({})", places.join(", "));
    let values: Vec<Value> = hashes.iter().map(|hash| hash.to_string().into()).collect();
    tx.list(Sql::composed(sql), values, hash_of).await
}

/// Reads the hashes that newsletters refer to behind one, in their order, so many at most.
pub(crate) async fn hashes(tx: &mut Tx, behind: &str, most: u32) -> Result<Vec<FileHash>> {
    let sql = "SELECT DISTINCT picture FROM newsletter WHERE picture > $1 ORDER BY picture LIMIT $2";
    tx.list(sql, values![behind, i64::from(most)], hash_of).await
}

fn hash_of(row: &Row) -> Result<FileHash> {
    row.get::<String>("picture")?.parse().map_err(|_| Error::Corrupt("picture"))
}

fn issue_of(row: &Row) -> Result<Issue> {
    let (title, text): (String, String) = (row.get("title")?, row.get("words")?);
    let says = Says {
        language: row.get::<Key>("language")?,
        title: Headline::read(&title).map_err(|_| Error::Corrupt("title"))?,
        text: LetterText::read(&text).map_err(|_| Error::Corrupt("words"))?,
        picture: picture_of(row)?,
    };
    let sent = row.get::<Option<Json<FileRef>>>("reference")?.map(|reference| reference.0);
    Ok(Issue {
        id: row.get("id")?,
        letter: row.get("letter_id")?,
        revision: row.get("revision")?,
        of: Origin { authority: row.get("authority_id")?, country: row.get("country")?, by: row.get("person_id")? },
        says,
        pending: Pending { sent, fault: row.get("fault")? },
        state: row.get("state")?,
        times: Times {
            written: row.get("written_at")?,
            due: row.get("due_at")?,
            begun: row.get("begun_at")?,
            ended: row.get("ended_at")?,
        },
    })
}

fn picture_of(row: &Row) -> Result<Option<Picture>> {
    let Some(hash) = row.get::<Option<String>>("picture")? else { return Ok(None) };
    let hash = hash.parse::<FileHash>().map_err(|_| Error::Corrupt("picture"))?;
    let size = u64::try_from(row.get::<i64>("picture_size")?).map_err(|_| Error::Corrupt("picture_size"))?;
    Ok(Some(Picture { kept: Kept { hash, size }, format: row.get("picture_format")? }))
}

/// To whom a newsletter went that was over a month ago: some hundred at a time, of one newsletter. How many have got it stays known.
pub(crate) const OLD: &[Old] = &[Old {
    table: "newsletter_copy",
    stays: 30 * DAY,
    ages: "SELECT n.ended_at AS at FROM newsletter n WHERE n.ended_at > $1 AND n.ended_at < $2 \
             AND EXISTS (SELECT 1 FROM newsletter_copy c WHERE c.newsletter_id = n.id) ORDER BY n.ended_at LIMIT 1",
    deletes: &["DELETE FROM newsletter_copy WHERE newsletter_id = ( \
                    SELECT n.id FROM newsletter n WHERE n.ended_at > 0 AND n.ended_at < $1 \
                      AND EXISTS (SELECT 1 FROM newsletter_copy c WHERE c.newsletter_id = n.id) ORDER BY n.ended_at, n.id LIMIT 1) \
                  AND person_id <= (SELECT MAX(w.person_id) FROM (SELECT c.person_id FROM newsletter_copy c WHERE c.newsletter_id = ( \
                    SELECT n.id FROM newsletter n WHERE n.ended_at > 0 AND n.ended_at < $1 \
                      AND EXISTS (SELECT 1 FROM newsletter_copy c WHERE c.newsletter_id = n.id) ORDER BY n.ended_at, n.id LIMIT 1) \
                    ORDER BY c.person_id LIMIT 500) w)"],
}];

/// What moves when two people turn out to be one; `$1` stays, `$2` is the other one. What the one who stays has chosen counts.
const MOVES: [&str; 4] = [
    "DELETE FROM subscription WHERE person_id = $2 AND EXISTS (SELECT 1 FROM subscription s WHERE s.person_id = $1)",
    "UPDATE subscription SET person_id = $1 WHERE person_id = $2",
    "DELETE FROM newsletter_copy WHERE person_id = $2 AND EXISTS (SELECT 1 FROM newsletter_copy c WHERE c.person_id = $1 \
       AND c.newsletter_id = newsletter_copy.newsletter_id)",
    "UPDATE newsletter_copy SET person_id = $1 WHERE person_id = $2",
];

/// Gives what the other person has chosen and got to the one who stays.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _: i64) -> Result<Vec<i64>> {
    tx.each(&MOVES, values![stays, other]).await?;
    Ok(Vec::new())
}

#[cfg(test)]
mod tests {
    use strum::VariantNames as _;

    use super::*;
    use crate::picture::PictureFormat;
    use crate::store::assert_holds;

    #[test]
    fn the_schema_knows_the_pictures_and_what_is_wrong_with_them() {
        assert_holds("newsletter.picture_format", PictureFormat::VARIANTS);
        assert_holds("newsletter.fault", PictureFault::VARIANTS);
    }
}
