//! People of whom nothing is kept any more, as they have nothing: a student's own account goes so once the student is erased.

use crate::area;
use crate::domain::{AccountId, NAMELESS, PersonId};
use crate::store::outbox::LeaseInfo;
use crate::store::{Result, Sql, Tx, tally, values};

/// The conditions under which something of a person `p` is somebody else's concern, or goes on, beside what
/// [holds](crate::area) them.
const CONCERNS: [&str; 22] = [
    "SELECT 1 FROM conversation x WHERE x.person_id = p.id",
    "SELECT 1 FROM contact_request x WHERE x.from_id = p.id OR x.to_id = p.id",
    "SELECT 1 FROM link x WHERE x.person_id = p.id OR x.used_by = p.id",
    "SELECT 1 FROM project_invitation x WHERE x.person_id = p.id OR x.invited_by = p.id",
    "SELECT 1 FROM guest x WHERE x.person_id = p.id OR x.invited_by = p.id OR x.removed_by = p.id",
    "SELECT 1 FROM journal x WHERE x.by_id = p.id OR x.of_id = p.id",
    "SELECT 1 FROM plan x WHERE x.comer_id = p.id OR x.ended_by = p.id",
    "SELECT 1 FROM school x WHERE x.added_by = p.id",
    "SELECT 1 FROM inquiry x WHERE x.claimed_by = p.id",
    "SELECT 1 FROM inquiry_message x WHERE x.answered_by = p.id OR x.answered_for = p.id",
    "SELECT 1 FROM suspension_entry x WHERE x.decided_by = p.id",
    "SELECT 1 FROM history x WHERE x.person_id = p.id",
    "SELECT 1 FROM vote x WHERE x.person_id = p.id",
    "SELECT 1 FROM member x WHERE x.added_by = p.id",
    "SELECT 1 FROM channel x JOIN account a ON a.id = x.account_id WHERE a.person_id = p.id",
    "SELECT 1 FROM account a JOIN account_link x ON x.account_id = a.id WHERE a.person_id = p.id AND x.ended_at IS NULL",
    "SELECT 1 FROM account a JOIN account_link x ON x.other_id = a.id WHERE a.person_id = p.id AND x.ended_at IS NULL",
    "SELECT 1 FROM student x JOIN account a ON a.id = x.claimed_in WHERE a.person_id = p.id",
    "SELECT 1 FROM account a JOIN handout x ON x.account_id = a.id WHERE a.person_id = p.id",
    "SELECT 1 FROM account a JOIN handout x ON x.to_id = a.id WHERE a.person_id = p.id",
    "SELECT 1 FROM session x JOIN account a ON a.id = x.account_id WHERE a.person_id = p.id",
    "SELECT 1 FROM login x JOIN account a ON a.id = x.account_id WHERE a.person_id = p.id",
];

/// The condition under which a person `p` has nothing that anybody would miss, as SQL.
fn has_nothing() -> String {
    let concerns: Vec<String> = CONCERNS.iter().map(|condition| format!("EXISTS ({condition})")).collect();
    format!("NOT ({}) AND NOT ({})", area::holds(), concerns.join(" OR "))
}

/// Reads whose account it is, where they have nothing that anybody would miss.
///
/// # Errors
/// When the database fails.
pub(crate) async fn nobodys(tx: &mut Tx, account: AccountId) -> Result<Option<PersonId>> {
    let has_nothing = has_nothing();
    let sql =
        format!("SELECT p.id FROM person p JOIN account o ON o.person_id = p.id WHERE o.id = $1 AND {has_nothing}");
    tx.find(Sql::composed(sql), values![account], |row| row.get("id")).await
}

/// Whether a person was not here since a time in ms, has nothing that anybody would miss, and gets no newsletter.
///
/// # Errors
/// When the database fails.
pub(crate) async fn is_stranger(tx: &mut Tx, person: PersonId, since: i64) -> Result<bool> {
    let has_nothing = has_nothing();
    let sql = format!(
        "SELECT p.id FROM person p WHERE p.id = $1 AND p.touched_at < $2 AND {has_nothing} \
           AND NOT EXISTS (SELECT 1 FROM subscription x WHERE x.person_id = p.id AND x.is_on = 1)"
    );
    tx.any(Sql::composed(sql), values![person, since]).await
}

/// Forgets such a person; any other one stays.
///
/// # Errors
/// When the database fails.
pub(crate) async fn forget_stranger(tx: &mut Tx, person: PersonId, since: i64, info: LeaseInfo<'_>) -> Result<()> {
    tx.alone()?;
    // Locked first, they come back before this or after it.
    tx.run("UPDATE person SET touched_at = touched_at WHERE id = $1", values![person]).await?;
    if is_stranger(tx, person, since).await? {
        forget_person(tx, person, info).await?;
    }
    Ok(())
}

/// The person is no more, nor are their accounts and what they have asked a support service. Should they have got something meanwhile,
/// the foreign keys refuse to let them go, and the turn is run again.
pub(in crate::areas::accounts) async fn forget_person(
    tx: &mut Tx,
    person: PersonId,
    info: LeaseInfo<'_>,
) -> Result<()> {
    tx.alone()?;
    let sql = "SELECT id FROM account WHERE person_id = $1 ORDER BY id";
    let accounts = tx.list(sql, values![person], |row| row.get::<AccountId>("id")).await?;
    for account in accounts {
        tally::forget_account(tx, (account, person)).await?;
        tx.each(
            &[
                "DELETE FROM outbox WHERE account_id = $1",
                "DELETE FROM message WHERE account_id = $1",
                "DELETE FROM account_link WHERE account_id = $1 OR other_id = $1",
                "DELETE FROM account WHERE id = $1",
            ],
            values![account],
        )
        .await?;
    }
    area::forget_told(tx, person).await?;
    area::forget_inquiries(tx, person, info).await?;
    area::forget_newsletter(tx, person).await?;
    area::forget_copies(tx, person).await?;
    tx.run("DELETE FROM person WHERE id = $1", values![person]).await?;
    tx.wipes();
    Ok(())
}

/// Nothing says any more who a person was.
pub(in crate::areas::accounts) async fn empty(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.alone()?;
    let sql = "UPDATE person SET created_at = 0, touched_at = 0, locks = 0, name = $1, username = NULL, locale = 'en', \
                 active_conversation = NULL, last_account = NULL, notices_account = NULL WHERE id = $2";
    tx.run(sql, values![NAMELESS, person]).await?;
    tx.wipes();
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::store::{Db, Options};

    /// What refers to a person and goes with them, as [`forget_person`] deletes it.
    const GOES: [&str; 5] = [
        "account.person_id",
        "export.person_id",
        "inquiry.person_id",
        "newsletter_copy.person_id",
        "subscription.person_id",
    ];

    #[tokio::test]
    async fn nobody_has_nothing_to_whom_something_refers_that_stays() {
        let database = testkit::sqlite();
        let db = Db::open(&database.url, Options::default()).await.expect("opens");
        let sql = "SELECT m.name AS name, f.\"from\" AS col FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f \
                   WHERE m.type = 'table' AND f.\"table\" = 'person'";
        let mut tx = db.read().await.expect("the database is there");
        let rows = tx.rows(sql, values![]).await.expect("the schema can be read");
        let has_nothing = has_nothing();
        let mut goes = BTreeSet::new();
        for row in rows {
            let [table, column] = ["name", "col"].map(|part| row.get::<String>(part).expect("a name"));
            let (table_is, column_is) = (format!("FROM {table} x "), format!("x.{column} = p.id"));
            let asks = |condition: &str| condition.contains(&table_is) && condition.contains(&column_is);
            if !has_nothing.split("EXISTS (").any(asks) {
                goes.insert(format!("{table}.{column}"));
            }
        }
        assert_eq!(goes, BTreeSet::from(GOES.map(str::to_owned)));
    }
}
