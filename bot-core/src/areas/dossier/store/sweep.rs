//! A person is forgotten: what is theirs goes, and of what is others', too, their name (docs/domain.md, "Being forgotten").

use std::collections::BTreeSet;

use super::blots::blot;
use super::parts::OF_PERSON;
use crate::area;
use crate::areas::dossier::names::{InPlace, Names};
use crate::domain::{NAMELESS, PersonId, Teacher};
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Json, Result, Row, Sql, Tx, conversations, traces, values};

/// Forgets a person, but for their accounts and the row of theirs to which others refer.
pub(in crate::areas::dossier) async fn sweep(tx: &mut Tx, person: PersonId, info: LeaseInfo<'_>) -> Result<()> {
    tx.alone()?;
    let names = Names::of(person, &names_of(tx, person).await?, in_place_of(tx, person).await?);
    let (subjects, accounts) = (shown_of(tx, person).await?, accounts_of(tx, person).await?);
    area::forget_told(tx, person).await?;
    area::forget_inquiries(tx, person, info).await?;
    // That comes first: what they had a part in is found by what goes.
    blot(tx, person, &names).await?;
    for part in OF_PERSON {
        let Some(sql) = part.ending() else { continue };
        let values = if sql.contains("$2") { values![person, info.now] } else { values![person] };
        tx.run(Sql::composed(sql), values).await?;
    }
    conversations::end_about(tx, person).await?;
    let is_named = |words: &str| names.are_in(words);
    traces::forget_messages(tx, &subjects, &is_named).await?;
    traces::forget_letters(tx, &is_named).await?;
    for (platform, number) in &accounts {
        traces::forget_letters_of(tx, (platform, number)).await?;
    }
    for subject in subjects {
        outbox::repair(tx, subject, info).await?;
    }
    tx.wipes();
    Ok(())
}

/// Reads by what the platforms of their accounts tell a person apart: each platform, and its id.
async fn accounts_of(tx: &mut Tx, person: PersonId) -> Result<Vec<(String, String)>> {
    let sql = "SELECT platform, external_id FROM account WHERE person_id = $1 ORDER BY id";
    tx.list(sql, values![person], |row| Ok((row.get("platform")?, row.get("external_id")?))).await
}

/// Reads what others have decided in a person's place: their name stands there, also where the votes of that round are void.
async fn in_place_of(tx: &mut Tx, person: PersonId) -> Result<BTreeSet<InPlace>> {
    let sql = "SELECT project_id, authority_id, at FROM audit WHERE for_id = $1 AND what = 'vote-cast' \
               AND project_id IS NOT NULL AND authority_id IS NOT NULL";
    let decided = |row: &Row| Ok((row.get("project_id")?, row.get("authority_id")?, row.get("at")?));
    Ok(tx.list(sql, values![person], decided).await?.into_iter().collect())
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
               UNION SELECT for_name FROM inquiry_message WHERE answered_for = $1 AND for_name IS NOT NULL \
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
                 UNION SELECT inquiry_id FROM inquiry_message WHERE answered_by = $1 \
                 UNION SELECT inquiry_id FROM inquiry_message WHERE answered_for = $1 \
                 UNION SELECT of_id FROM audit WHERE for_id = $1 AND what = 'standing-set' \
                 UNION SELECT of_id FROM audit WHERE by_id = $1 AND what = 'standing-set' \
                 UNION SELECT id FROM person WHERE id = $1)";
    tx.list(sql, values![person], |row: &Row| row.get("subject")).await
}
