//! What is read for a copy: every row that is about somebody, as it stands in the database, and the files of theirs.

use std::collections::BTreeSet;

use super::parts::{OF_PERSON, OF_STUDENT, Part};
use crate::areas::dossier::bundle::Whose;
use crate::areas::dossier::contents::{Cell, Table};
use crate::areas::dossier::given::Given;
use crate::areas::people;
use crate::areas::projects::Content;
use crate::domain::PersonId;
use crate::file_store::{FileHash, Kept};
use crate::store::{Error, Json, Result, Row, Sql, Tx, Value, values};

/// A file of somebody's.
pub(in crate::areas::dossier) struct Sent {
    /// What it is called; a picture as its post or newsletter.
    pub(in crate::areas::dossier) name: String,
    /// How the name of a picture ends; `None` for a file that was sent as such.
    pub(in crate::areas::dossier) picture: Option<&'static str>,
    /// What is in it.
    pub(in crate::areas::dossier) kept: Kept,
    /// When it was sent, in ms.
    pub(in crate::areas::dossier) at: i64,
}

/// Reads all that is about somebody, table by table. Of a student who works in an account, that is what is theirs: whose the account is, is
/// another one.
pub(in crate::areas::dossier) async fn tables(tx: &mut Tx, whose: Whose, names_officials: bool) -> Result<Vec<Table>> {
    let mut tables = Vec::new();
    if let Some(student) = whose.student {
        let given = Given::to(BTreeSet::from([student.0]), names_officials, None);
        for part in OF_STUDENT {
            add(tx, &mut tables, (part, &given), student.into()).await?;
        }
        return Ok(tables);
    }
    let teacher = people::store::teacher(tx, whose.person).await?;
    let accounts = super::accounts(tx, whose.person).await?.into_iter().map(|account| account.0);
    let own = accounts.chain([whose.person.0]).collect();
    let given = Given::to(own, names_officials, teacher.as_ref());
    for part in OF_PERSON.iter().filter(|part| !part.given().is_empty()) {
        add(tx, &mut tables, (*part, &given), whose.person.into()).await?;
    }
    Ok(tables)
}

/// Adds the rows of a part. Those of the same table with other columns are a list of their own.
async fn add(tx: &mut Tx, tables: &mut Vec<Table>, (part, given): (Part, &Given), whose: Value) -> Result<()> {
    let columns = part.given();
    let read = tx.list(Sql::composed(part.reading()), vec![whose], |row| cells(row, &columns)).await?;
    let mut rows: Vec<Vec<Cell>> = read.iter().filter_map(|row| given.row(part.table, &columns, row)).collect();
    if rows.is_empty() {
        return Ok(());
    }
    match tables.iter_mut().find(|table| table.name == part.table && table.columns == columns) {
        // A row may be about somebody in two ways.
        Some(table) => {
            rows.retain(|row| !table.rows.contains(row));
            table.rows.extend(rows);
        }
        None => tables.push(Table { name: part.table, columns, rows }),
    }
    Ok(())
}

fn cells(row: &Row, columns: &[&'static str]) -> Result<Vec<Cell>> {
    columns.iter().map(|column| cell(row, column)).collect()
}

/// Reads a column of any kind.
fn cell(row: &Row, column: &str) -> Result<Cell> {
    if let Ok(number) = row.get::<Option<i64>>(column) {
        return Ok(number.map_or(Cell::Nothing, Cell::Number));
    }
    match row.get::<String>(column) {
        Ok(words) => Ok(Cell::read(words)),
        Err(_) => row.get(column).map(Cell::of_bytes),
    }
}

/// Reads what the projects, and their TwinSpaces, are called in which somebody has a part.
pub(in crate::areas::dossier) async fn titles(tx: &mut Tx, whose: Whose) -> Result<Vec<(i64, String)>> {
    let sql = "SELECT p.id, s.id AS space, p.content FROM project p LEFT JOIN space s ON s.project_id = p.id WHERE p.id IN \
                 (SELECT project_id FROM member WHERE person_id = $1 UNION SELECT id FROM project WHERE founder_id = $1 \
                    UNION SELECT id FROM project WHERE partner_id = $1 \
                    UNION SELECT w.project_id FROM guest g JOIN space w ON w.id = g.space_id WHERE g.person_id = $1 \
                    UNION SELECT w.project_id FROM pupil u JOIN space w ON w.id = u.space_id WHERE u.student_id = $2)";
    let title = |row: &Row| {
        let Json(content): Json<Content> = row.get("content")?;
        Ok((row.get::<i64>("id")?, row.get::<Option<i64>>("space")?, content.title.as_str().to_owned()))
    };
    let (person, student) = whose.student.map_or((whose.person, 0), |student| (PersonId(0), student.0));
    let all = tx.list(sql, values![person, student], title).await?;
    let both = |(project, space, title): (i64, Option<i64>, String)| {
        [Some((project, title.clone())), space.map(|space| (space, title))]
    };
    Ok(all.into_iter().flat_map(both).flatten().collect())
}

/// Reads the files that somebody has sent, and the pictures of what they have published.
pub(in crate::areas::dossier) async fn files(tx: &mut Tx, whose: Whose) -> Result<Vec<Sent>> {
    let all: &[&'static str] = if whose.student.is_some() { &OF_THE_STUDENT } else { &OF_THE_PERSON };
    let number = whose.student.map_or_else(|| Value::from(whose.person), Value::from);
    let mut files = Vec::new();
    for sql in all {
        files.extend(tx.list(*sql, vec![number.clone()], sent).await?);
    }
    Ok(files)
}

/// The files of a person, and of a student.
const OF_THE_PERSON: [&str; 3] = [
    "SELECT name, hash, size, sent_at AS at, CAST(NULL AS TEXT) AS format FROM shared_file WHERE person_id = $1 ORDER BY sent_at, id",
    "SELECT headline AS name, picture AS hash, picture_size AS size, posted_at AS at, picture_format AS format FROM post \
     WHERE person_id = $1 AND picture IS NOT NULL ORDER BY posted_at, id",
    "SELECT title AS name, picture AS hash, picture_size AS size, written_at AS at, picture_format AS format FROM newsletter \
     WHERE person_id = $1 AND picture IS NOT NULL ORDER BY written_at, id",
];
const OF_THE_STUDENT: [&str; 2] = [
    "SELECT name, hash, size, sent_at AS at, CAST(NULL AS TEXT) AS format FROM shared_file WHERE student_id = $1 ORDER BY sent_at, id",
    "SELECT headline AS name, picture AS hash, picture_size AS size, posted_at AS at, picture_format AS format FROM post \
     WHERE student_id = $1 AND picture IS NOT NULL ORDER BY posted_at, id",
];

fn sent(row: &Row) -> Result<Sent> {
    let hash = row.get::<String>("hash")?.parse::<FileHash>().map_err(|_| Error::Corrupt("hash"))?;
    let size = u64::try_from(row.get::<i64>("size")?).map_err(|_| Error::Corrupt("size"))?;
    let picture = row.get::<Option<String>>("format")?.map(|format| if format == "png" { "png" } else { "jpg" });
    Ok(Sent { name: row.get("name")?, picture, kept: Kept { hash, size }, at: row.get("at")? })
}
