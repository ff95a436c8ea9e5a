//! Logins that are handed over, in the database.

use crate::areas::sessions::{Handed, Handout, Screen};
use crate::conversation::Picked;
use crate::domain::{AccountId, HandoutId, PersonId, SecretId, StudentId};
use crate::store::housekeeping::{Old, REMEMBERED};
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Lock, Result, Row, Tx, people, values};

/// A teacher has picked somebody.
pub(in crate::areas::sessions) async fn ask(tx: &mut Tx, handout: &Handout, words: &str) -> Result<()> {
    let sql = "INSERT INTO handout (id, account_id, external_id, name, words, made_at) VALUES ($1, $2, $3, $4, $5, $6)";
    let Handout { id, by, to, made_at, .. } = handout;
    tx.run(sql, values![*id, *by, &to.account, &to.name, words, *made_at]).await
}

/// A login was handed over. Whoever gets it may take messages again.
///
/// # Errors
/// [`Error::Stale`](crate::store::Error::Stale) where one was already.
pub(in crate::areas::sessions) async fn hand_out(
    tx: &mut Tx,
    handout: &Handout,
    (handed, person): (Handed, Option<PersonId>),
    info: LeaseInfo<'_>,
) -> Result<()> {
    let Handed { student, code, to } = handed;
    if let Some((person, account)) = person.zip(to) {
        let picked = (handout.to.account.as_str(), handout.to.name.as_str());
        people::meet(tx, handout.by, picked, (person, account), info.now).await?;
    } else if let Some(account) = to {
        people::reach(tx, account, None, info).await?;
    }
    let sql = "UPDATE handout SET student_id = $1, secret_id = $2, to_id = $3, handed_at = $4, words = '' \
               WHERE id = $5 AND handed_at IS NULL RETURNING id";
    tx.must(sql, values![student, code, to, info.now, handout.id]).await
}

/// Reads what is handed over.
pub(in crate::areas::sessions) async fn read(tx: &mut Tx, id: HandoutId) -> Result<Option<Handout>> {
    let sql = "SELECT id, account_id, external_id, name, made_at, student_id, secret_id, to_id, failed_at FROM handout \
               WHERE id = $1";
    tx.find(sql, values![id], handout_of).await
}

/// Locks what is handed over, and reads it.
pub(in crate::areas::sessions) async fn locked(tx: &mut Tx, id: HandoutId) -> Result<Option<Handout>> {
    tx.locks(Lock::Handout(id)).await;
    tx.run("UPDATE handout SET made_at = made_at WHERE id = $1", values![id]).await?;
    read(tx, id).await
}

/// Reads what was typed of the student's name.
pub(in crate::areas::sessions) async fn words(tx: &mut Tx, id: HandoutId) -> Result<String> {
    let words = tx.find("SELECT words FROM handout WHERE id = $1", values![id], |row| row.get("words")).await?;
    Ok(words.unwrap_or_default())
}

fn handout_of(row: &Row) -> Result<Handout> {
    let (student, code) = (row.get::<Option<StudentId>>("student_id")?, row.get::<Option<SecretId>>("secret_id")?);
    let to = row.get::<Option<AccountId>>("to_id")?;
    Ok(Handout {
        id: row.get("id")?,
        by: row.get("account_id")?,
        to: Picked { account: row.get("external_id")?, name: row.get("name")?, is_bot: false },
        made_at: row.get("made_at")?,
        handed: student.zip(code).map(|(student, code)| Handed { student, code, to }),
        is_lost: row.get::<Option<i64>>("failed_at")?.is_some(),
    })
}

/// An account takes no messages: whoever has handed a login to it, which nobody has got yet, is told.
pub(crate) async fn lost(tx: &mut Tx, account: AccountId, info: LeaseInfo<'_>) -> Result<()> {
    let sql = "UPDATE handout SET failed_at = $1 WHERE to_id = $2 AND failed_at IS NULL \
               AND EXISTS (SELECT 1 FROM student s WHERE s.id = handout.student_id AND s.claim_secret_id = handout.secret_id) \
               RETURNING id, account_id";
    let lost = tx.rows(sql, values![info.now, account]).await?;
    for (nth, row) in (0..).zip(&lost) {
        let (handout, by) = (row.get::<HandoutId>("id")?, row.get::<AccountId>("account_id")?);
        let info = LeaseInfo { ord: info.ord + nth, ..info };
        outbox::tell_account(tx, by, &Screen::Handout { handout }.into(), info).await?;
    }
    Ok(())
}

/// What was handed over of a student leads nowhere any more.
pub(in crate::areas::sessions) async fn end(tx: &mut Tx, student: StudentId) -> Result<()> {
    tx.run("DELETE FROM handout WHERE student_id = $1", values![student]).await
}

/// What was picked and leads nowhere: what was handed over stays as long as its link.
pub(super) const OLD: Old = Old {
    table: "handout",
    stays: REMEMBERED,
    ages: "SELECT made_at AS at FROM handout WHERE made_at > $1 AND made_at < $2 ORDER BY made_at LIMIT 500",
    deletes: &["DELETE FROM handout WHERE made_at > 0 AND made_at < $1 AND NOT EXISTS (SELECT 1 FROM student s \
                WHERE s.id = handout.student_id AND s.claim_secret_id = handout.secret_id)"],
};

/// Forgets what was typed to hand a login over and names somebody who is erased.
pub(crate) async fn forget_typed(tx: &mut Tx, is_named: &(dyn Fn(&str) -> bool + Sync)) -> Result<()> {
    let typed = tx.list("SELECT id, words FROM handout WHERE words <> ''", values![], |row| {
        Ok((row.get::<HandoutId>("id")?, row.get::<String>("words")?))
    });
    for (handout, _) in typed.await?.into_iter().filter(|(_, words)| is_named(words)) {
        tx.run("DELETE FROM handout WHERE id = $1", values![handout]).await?;
    }
    Ok(())
}
