//! What is shown once, sealed: the table never holds it in clear. Which key opens it is the vault's to know.

use super::{Result, Row, Sql, Tx, Value, values};
use crate::area;
use crate::id::SecretId;
use crate::vault::Sealed;

/// The row that says to which keys a database belongs, also when nothing is sealed: no secret has this id.
pub const MARK: SecretId = SecretId(0);

/// Stores a secret, unless something has this id.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, id: SecretId, sealed: &Sealed) -> Result<()> {
    let sql = "INSERT INTO secret (id, key_id, sealed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    tx.run(sql, values![id, &sealed.key, sealed.bytes.as_slice()]).await
}

/// Stores a secret, in place of what had this id before.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &mut Tx, id: SecretId, sealed: &Sealed) -> Result<()> {
    let sql = "INSERT INTO secret (id, key_id, sealed) VALUES ($1, $2, $3) \
               ON CONFLICT (id) DO UPDATE SET key_id = excluded.key_id, sealed = excluded.sealed";
    tx.run(sql, values![id, &sealed.key, sealed.bytes.as_slice()]).await
}

/// Reads those of these secrets that are still there, in no order.
///
/// # Errors
/// When the database fails.
pub async fn read(tx: &mut Tx, ids: &[SecretId]) -> Result<Vec<(SecretId, Sealed)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("SELECT id, key_id, sealed FROM secret WHERE id IN ({})", places(ids));
    tx.list(Sql::composed(sql), numbers(ids), secret_of).await
}

/// Deletes these secrets; those that are gone already stay so.
///
/// # Errors
/// When the database fails.
pub async fn delete(tx: &mut Tx, ids: &[SecretId]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let sql = format!("DELETE FROM secret WHERE id IN ({})", places(ids));
    tx.run(Sql::composed(sql), numbers(ids)).await
}

/// Reads at most `limit` secrets that another key than this one has sealed, behind `after` in the order of their ids.
///
/// # Errors
/// When the database fails.
pub async fn of_other_keys(tx: &mut Tx, key: &str, after: SecretId, limit: u32) -> Result<Vec<(SecretId, Sealed)>> {
    let sql = "SELECT id, key_id, sealed FROM secret WHERE key_id <> $1 AND id > $2 ORDER BY id LIMIT $3";
    tx.list(sql, values![key, after, limit], secret_of).await
}

/// Replaces what a secret was sealed to, unless it was deleted or sealed anew since it was read as `before`.
///
/// # Errors
/// When the database fails.
pub async fn reseal(tx: &mut Tx, id: SecretId, before: &Sealed, sealed: &Sealed) -> Result<()> {
    let sql = "UPDATE secret SET key_id = $1, sealed = $2 WHERE id = $3 AND key_id = $4 AND sealed = $5";
    let before = (&before.key, before.bytes.as_slice());
    tx.run(sql, values![&sealed.key, sealed.bytes.as_slice(), id, before.0, before.1]).await
}

/// Reads the id of each key in use, and how many secrets it has sealed: 0 where it is only the one to which the database belongs.
///
/// # Errors
/// When the database fails.
pub async fn keys(tx: &mut Tx) -> Result<Vec<(String, u32)>> {
    let sql = "SELECT key_id, CAST(SUM(CASE WHEN id = $1 THEN 0 ELSE 1 END) AS BIGINT) AS n FROM secret \
               GROUP BY key_id ORDER BY key_id";
    tx.list(sql, values![MARK], |row| Ok((row.get("key_id")?, row.get("n")?))).await
}

/// Deletes whatever a key has sealed: it is lost for good, and nothing leads to it any more. Gives how many rows.
///
/// # Errors
/// When the database fails.
pub async fn give_up(tx: &mut Tx, key: &str) -> Result<u64> {
    tx.alone()?;
    area::given_up(tx, key).await?;
    tx.count("DELETE FROM secret WHERE key_id = $1", values![key]).await
}

fn secret_of(row: &Row) -> Result<(SecretId, Sealed)> {
    Ok((row.get("id")?, Sealed { key: row.get("key_id")?, bytes: row.get("sealed")? }))
}

fn places(ids: &[SecretId]) -> String {
    (1..=ids.len()).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ")
}

fn numbers(ids: &[SecretId]) -> Vec<Value> {
    ids.iter().map(|id| Value::from(*id)).collect()
}
