//! A person is forgotten: what is theirs goes, and of what is others', too, their name (docs/domain.md, "Being forgotten").

use std::collections::BTreeSet;

use super::parts::OF_PERSON;
use crate::area;
use crate::areas::dossier::names;
use crate::domain::{NAMELESS, PersonId, Teacher};
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Json, Result, Row, Sql, Tx, traces, values};

/// Forgets a person, but for their accounts and the row of theirs to which others refer.
pub(in crate::areas::dossier) async fn sweep(tx: &mut Tx, person: PersonId, info: LeaseInfo<'_>) -> Result<()> {
    tx.alone()?;
    let (names, subjects) = (names_of(tx, person).await?, shown_of(tx, person).await?);
    area::forget_told(tx, person).await?;
    area::forget_inquiries(tx, person, info).await?;
    blot(tx, person, &names).await?;
    for part in OF_PERSON {
        let Some(sql) = part.ending() else { continue };
        let values = if sql.contains("$2") { values![person, info.now] } else { values![person] };
        tx.run(Sql::composed(sql), values).await?;
    }
    let is_named = |words: &str| names.iter().any(|name| names::is_telling(name) && words.contains(name.as_str()));
    traces::forget_screens(tx, &is_named).await?;
    traces::forget_letters(tx, &is_named).await?;
    for subject in subjects {
        outbox::repair(tx, subject, info).await?;
    }
    tx.wipes();
    Ok(())
}

/// Replaces their names in what stays. That comes first: what they had a part in is found by what goes.
async fn blot(tx: &mut Tx, person: PersonId, names: &BTreeSet<String>) -> Result<()> {
    for part in OF_PERSON {
        let Some(sql) = part.blotting() else { continue };
        for (from, to) in names.iter().flat_map(|name| names::replaced(name)) {
            tx.run(Sql::composed(sql.clone()), values![person, from, to]).await?;
        }
    }
    Ok(())
}

/// Reads what a person is called, and was.
async fn names_of(tx: &mut Tx, person: PersonId) -> Result<BTreeSet<String>> {
    let sql = "SELECT name FROM person WHERE id = $1 \
               UNION SELECT person_name FROM history WHERE person_id = $1 \
               UNION SELECT person_name FROM vote WHERE person_id = $1 AND person_name IS NOT NULL \
               UNION SELECT by_name FROM suspension_entry WHERE decided_by = $1 \
               UNION SELECT giver_name FROM delegation WHERE giver_id = $1 \
               UNION SELECT taker_name FROM delegation WHERE taker_id = $1 \
               UNION SELECT person_name FROM inquiry_message WHERE answered_by = $1 AND person_name IS NOT NULL \
               UNION SELECT name FROM guest WHERE person_id = $1";
    let names = tx.list(sql, values![person], |row| row.get::<String>("name")).await?;
    let sql = "SELECT card FROM teacher WHERE person_id = $1";
    let registered = tx.find(sql, values![person], |row| row.get::<Json<Teacher>>("card")).await?;
    let registered = registered.map(|Json(teacher)| teacher.name.as_str().to_owned());
    let names = names.into_iter().chain(registered);
    Ok(names.filter(|name| !name.trim().is_empty() && name != NAMELESS).collect())
}

/// Reads what is shown somewhere and says something else once a person is forgotten.
async fn shown_of(tx: &mut Tx, person: PersonId) -> Result<Vec<i64>> {
    let sql = "SELECT DISTINCT subject FROM message WHERE subject IN (SELECT id FROM post WHERE person_id = $1 \
                 UNION SELECT id FROM shared_file WHERE person_id = $1 \
                 UNION SELECT project_id FROM member WHERE person_id = $1 \
                 UNION SELECT s.id FROM space s JOIN member m ON m.project_id = s.project_id WHERE m.person_id = $1 \
                 UNION SELECT id FROM project WHERE founder_id = $1 UNION SELECT id FROM project WHERE partner_id = $1 \
                 UNION SELECT id FROM project_invitation WHERE person_id = $1 \
                 UNION SELECT id FROM project_invitation WHERE invited_by = $1 \
                 UNION SELECT id FROM contact_request WHERE from_id = $1 \
                 UNION SELECT id FROM contact_request WHERE to_id = $1 \
                 UNION SELECT id FROM delegation WHERE giver_id = $1 UNION SELECT id FROM delegation WHERE taker_id = $1 \
                 UNION SELECT id FROM history WHERE person_id = $1 \
                 UNION SELECT id FROM person WHERE id = $1)";
    tx.list(sql, values![person], |row: &Row| row.get("subject")).await
}
