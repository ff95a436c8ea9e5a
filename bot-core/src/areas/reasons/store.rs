//! The standard reasons of authorities in the database.

use super::reason::StandardReason;
use crate::domain::{AuthorityId, Reason, ReasonId};
use crate::store::{Error, Result, Row, Tx, values};
use crate::text::Locale;

/// Those of an authority in a language, in the order in which they were written.
pub(super) async fn list(tx: &mut Tx, authority: AuthorityId, language: Locale) -> Result<Vec<StandardReason>> {
    let sql = "SELECT * FROM standard_reason WHERE authority_id = $1 AND locale = $2 ORDER BY id LIMIT 50";
    tx.list(sql, values![authority, language.tag()], reason).await
}

/// One of them.
pub(super) async fn find(tx: &mut Tx, id: ReasonId) -> Result<Option<StandardReason>> {
    tx.find("SELECT * FROM standard_reason WHERE id = $1", values![id], reason).await
}

fn reason(row: &Row) -> Result<StandardReason> {
    let words: String = row.get("words")?;
    Ok(StandardReason {
        id: row.get("id")?,
        authority: row.get("authority_id")?,
        language: row.get("locale")?,
        words: Reason::read(&words).map_err(|_| Error::Corrupt("standard_reason.words"))?,
    })
}

/// Writes one, new or said otherwise.
pub(super) async fn write(tx: &mut Tx, reason: &StandardReason) -> Result<()> {
    let sql = "INSERT INTO standard_reason (id, authority_id, locale, words) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (id) DO UPDATE SET words = excluded.words";
    let StandardReason { id, authority, language, words } = reason;
    tx.run(sql, values![*id, *authority, language.tag(), words.as_str()]).await
}

/// Takes one off the list.
pub(super) async fn remove(tx: &mut Tx, id: ReasonId) -> Result<()> {
    tx.run("DELETE FROM standard_reason WHERE id = $1", values![id]).await
}
