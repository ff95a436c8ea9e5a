//! Takes the name of somebody who is forgotten out of what stays: row by row, some of them at a time.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::OF_PERSON;
use crate::areas::dossier::names::Names;
use crate::domain::{NAMELESS, PersonId};
use crate::store::{Result, Row, Sql, Tx, Value, values};

/// So many rows are read at a time, or a few more where a key has two parts.
const AT_ONCE: usize = 50;

/// A column, by its table and its name.
type Column = (&'static str, &'static str);
/// A row, by the numbers of its key: the second one is 0 where there is only one.
type Key = (i64, i64);

/// The cards of suspensions that person `$1` has decided: they say who that was.
const CARDS: &str = "SELECT n.id FROM suspension_entry e JOIN suspension n ON n.person_id = e.person_id \
                       WHERE e.decided_by = $1 AND e.kind = 'suspended' AND e.at = n.since \
                     UNION SELECT n.id FROM suspension_entry e JOIN suspension n ON n.school_id = e.school_id \
                       WHERE e.decided_by = $1 AND e.kind = 'suspended' AND e.at = n.since";

/// The teachers on whom person `$1` has decided, or somebody in that one's place: their cards name who has stood in for whom, and have
/// what the official wrote, who may have signed it.
const STANDINGS: &str = "SELECT person_id FROM teacher WHERE person_id IN \
                           (SELECT of_id FROM audit WHERE for_id = $1 AND what = 'standing-set' \
                            UNION SELECT of_id FROM audit WHERE by_id = $1 AND what = 'standing-set')";

/// The drafts in which others have chosen person `$1`: who could, is a contact, was asked to be one, or has or had a part in a project or an
/// authority of theirs.
const DRAFTS: &str = "SELECT id FROM conversation WHERE person_id IN (SELECT person_id FROM contact WHERE other_id = $1 \
                        UNION SELECT to_id FROM contact_request WHERE from_id = $1 \
                        UNION SELECT from_id FROM contact_request WHERE to_id = $1 \
                        UNION SELECT founder_id FROM project WHERE partner_id = $1 \
                        UNION SELECT partner_id FROM project WHERE founder_id = $1 \
                        UNION SELECT m.person_id FROM member o JOIN member m ON m.project_id = o.project_id WHERE o.person_id = $1 \
                        UNION SELECT a.person_id FROM appointment o JOIN appointment a ON a.authority_id = o.authority_id \
                          WHERE o.person_id = $1) \
                      AND person_id <> $1 AND state LIKE '%:' || CAST($1 AS TEXT) || '%'";

/// The numbers by which a row of a table is known.
fn key_of(table: &str) -> (&'static str, Option<&'static str>) {
    match table {
        "vote" => ("project_id", Some("authority_id")),
        "inquiry_message" => ("inquiry_id", Some("number")),
        "teacher" => ("person_id", None),
        _ => ("id", None),
    }
}

/// Takes a person's names out of what stays.
pub(super) async fn blot(tx: &mut Tx, person: PersonId, names: &Names) -> Result<()> {
    let mut all: BTreeMap<Column, BTreeSet<Key>> = BTreeMap::new();
    for part in OF_PERSON {
        let (first, second) = key_of(part.table);
        let key: Vec<&str> = std::iter::once(first).chain(second).collect();
        for column in part.blotted().collect::<Vec<_>>() {
            let found = keys(tx, part.table, (Sql::composed(part.finding(&key)), person)).await?;
            all.entry((part.table, column)).or_default().extend(found);
        }
    }
    let others =
        [(("suspension", "card"), CARDS), (("teacher", "card"), STANDINGS), (("conversation", "state"), DRAFTS)];
    for (column, sql) in others {
        let found = keys(tx, column.0, (Sql::from(sql), person)).await?;
        all.entry(column).or_default().extend(found);
    }
    for (column, keys) in all {
        each(tx, column, &keys, names).await?;
    }
    Ok(())
}

/// Reads which rows of a table a statement finds.
async fn keys(tx: &mut Tx, table: &str, (sql, person): (Sql, PersonId)) -> Result<Vec<Key>> {
    tx.list(sql, values![person], |row| key(row, table)).await
}

fn key(row: &Row, table: &str) -> Result<Key> {
    let (first, second) = key_of(table);
    let second = match second {
        Some(second) => row.get::<i64>(second)?,
        None => 0,
    };
    Ok((row.get::<i64>(first)?, second))
}

/// What stands in a column of a row.
struct Said {
    key: Key,
    words: Option<String>,
    /// Of which project it is, and when it was said, in ms, where that tells what it is about.
    at: Option<(i64, i64)>,
}

fn said(row: &Row, (table, column): Column) -> Result<Said> {
    let key = key(row, table)?;
    let at = match table {
        "history" => Some((row.get::<i64>("project_id")?, row.get::<i64>("at")?)),
        "vote" => row.get::<Option<i64>>("decided_at")?.map(|at| (key.0, at)),
        _ => None,
    };
    Ok(Said { key, words: row.get(column)?, at })
}

/// Takes the names out of a column of these rows.
async fn each(tx: &mut Tx, column: Column, keys: &BTreeSet<Key>, names: &Names) -> Result<()> {
    let (table, first) = (column.0, key_of(column.0).0);
    let firsts: Vec<i64> = keys.iter().map(|key| key.0).collect::<BTreeSet<_>>().into_iter().collect();
    for some in firsts.chunks(AT_ONCE) {
        let places: Vec<String> = (1..=some.len()).map(|place| format!("${place}")).collect();
        let sql = format!("SELECT * FROM {table} WHERE {first} IN ({})", places.join(", "));
        let wanted = some.iter().map(|first| Value::from(*first)).collect();
        let rows = tx.list(Sql::for_rows(sql, some.len()), wanted, |row| said(row, column)).await?;
        for row in &rows {
            let words = row.words.as_deref().filter(|_| keys.contains(&row.key));
            let without = words.and_then(|words| without(names, column, (row, words)));
            if let Some((words, without)) = words.zip(without) {
                write(tx, column, row.key, (words, without.as_str())).await?;
            }
        }
    }
    Ok(())
}

/// What stands in a column from now on; `None` where that is the same.
fn without(names: &Names, column: Column, (row, words): (&Said, &str)) -> Option<String> {
    match column {
        ("project", "content") | ("history", "kind") | ("teacher", "card") | ("conversation", "state") => {
            names.data(words, row.at)
        }
        ("suspension", "card") => names.card(words),
        ("vote", "for_name") => {
            let decided = row.at.map(|(project, at)| (project, row.key.1, at));
            names.is_in_place(decided, words).then(|| NAMELESS.to_owned())
        }
        _ => names.are_in(words).then(|| names.words(words)),
    }
}

/// Writes it, where nobody else has written there meanwhile.
///
/// # Errors
/// [`Error::Stale`](crate::store::Error::Stale) where somebody has.
async fn write(tx: &mut Tx, (table, column): Column, key: Key, (words, without): (&str, &str)) -> Result<()> {
    let (first, second) = key_of(table);
    // Whoever goes on with a draft at this moment has read it with the name.
    let overtakes = if table == "conversation" { ", revision = revision + 1" } else { "" };
    let mut sql = format!("UPDATE {table} SET {column} = $1{overtakes} WHERE {first} = $2 AND {column} = $3");
    let mut values = values![without, key.0, words];
    if let Some(second) = second {
        sql.push_str(&format!(" AND {second} = $4"));
        values.push(key.1.into());
    }
    sql.push_str(&format!(" RETURNING {first}"));
    tx.must(Sql::composed(sql), values).await
}
