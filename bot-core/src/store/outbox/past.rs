//! What was shown and may be read no more: something else takes its place, in every message and in what waits.

use super::LeaseInfo;
use crate::area::Screen;
use crate::domain::{AccountId, StudentId};
use crate::store::dues::Kind;
use crate::store::{Error, Sql, Tx, Value, json, unjson, values};

/// The messages of an account that a student has seen show something else from now on.
pub(crate) async fn end_of_students(
    tx: &mut Tx,
    account: AccountId,
    by: &Screen,
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    become_other(tx, ("account_id = $1 AND student_id IS NOT NULL", values![account]), by, info).await
}

/// The messages of an account that show one of these screens show something else from now on.
pub(crate) async fn end_of(
    tx: &mut Tx,
    account: AccountId,
    (old, by): (&[Screen], &Screen),
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    let mut values = values![account];
    for screen in old {
        values.push(json(screen)?.into());
    }
    let places: Vec<String> = (2..=values.len()).map(|n| format!("${n}")).collect();
    become_other(tx, (&format!("account_id = $1 AND screen IN ({})", places.join(", ")), values), by, info).await
}

/// The same of those messages only that the owner of the account, or a student, has seen there.
pub(crate) async fn end_of_seen(
    tx: &mut Tx,
    (account, student): (AccountId, Option<StudentId>),
    (old, by): (&[Screen], &Screen),
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    let mut values = values![account, student.unwrap_or(StudentId(0))];
    for screen in old {
        values.push(json(screen)?.into());
    }
    let places: Vec<String> = (3..=values.len()).map(|n| format!("${n}")).collect();
    let which = format!("account_id = $1 AND COALESCE(student_id, 0) = $2 AND screen IN ({})", places.join(", "));
    become_other(tx, (&which, values), by, info).await
}

/// The screens that stand in an account, each once: those that a student has seen there, or those that nobody has who works as one.
pub(crate) async fn shown_to(
    tx: &mut Tx,
    account: AccountId,
    student: Option<StudentId>,
) -> Result<Vec<Screen>, Error> {
    let sql =
        "SELECT DISTINCT screen FROM message WHERE account_id = $1 AND is_over = 0 AND COALESCE(student_id, 0) = $2";
    let student = student.unwrap_or(StudentId(0));
    let stored = tx.list(sql, values![account, student], |row| row.get::<String>("screen")).await?;
    Ok(stored.iter().filter_map(|screen| unjson(screen).ok()).collect())
}

/// The screens about a subject that stand or wait somewhere, each once.
pub(crate) async fn about(tx: &mut Tx, subject: i64) -> Result<Vec<Screen>, Error> {
    let sql = "SELECT screen FROM message WHERE subject = $1 UNION SELECT screen FROM outbox WHERE subject = $1";
    let stored = tx.list(sql, values![subject], |row| row.get::<String>("screen")).await?;
    Ok(stored.iter().filter_map(|screen| unjson(screen).ok()).collect())
}

/// A screen about a subject is shown nowhere any more, and another one in its place; where it waits for a new message, it is not shown at
/// all. Where it has set out already it may arrive, or have arrived without anybody having noted it yet: then the other one follows, in the
/// same message.
pub(crate) async fn replace(
    tx: &mut Tx,
    subject: i64,
    (old, by): (&Screen, &Screen),
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    let old = json(old)?;
    let sql = "DELETE FROM outbox WHERE subject = $1 AND screen = $2 AND number IS NULL AND leased_until < $3";
    tx.run(sql, values![subject, &old, info.now]).await?;
    let sql = "UPDATE outbox SET screen = $1, subject = NULL, lane = 1, generation = $2, due = $3 \
               WHERE subject = $4 AND screen = $5 AND number IS NULL";
    tx.run(sql, values![json(by)?, info.ord, info.now, subject, &old]).await?;
    become_other(tx, ("subject = $1 AND screen = $2", values![subject, &old]), by, info).await?;
    // A record above is not shown anew, and holds what it has shown all the same.
    let sql = "UPDATE message SET screen = $1, subject = NULL WHERE subject = $2 AND screen = $3";
    tx.run(sql, values![json(by)?, subject, &old]).await
}

/// The messages to which a condition with so many values applies show another screen from now on. What is on its way to one of them
/// is shown no more.
async fn become_other(
    tx: &mut Tx,
    (which, values): (&str, Vec<Value>),
    by: &Screen,
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    tx.falls_due(Kind::Row, info.now);
    let (first, by) = (values.len() + 1, json(by)?);
    let [ord, now, screen] = [first, first + 1, first + 2].map(|number| format!("${number}"));
    let sql = format!(
        "INSERT INTO outbox \
           (account_id, slot, lane, screen, number, generation, sent_as, ord, due, attempts, leased_by, leased_until, subject) \
         SELECT account_id, '#' || CAST(number AS TEXT), 1, {screen}, number, {ord}, {ord}, {ord}, {now}, 0, '', 0, NULL \
         FROM message WHERE {which} AND is_over = 0 \
         ON CONFLICT (account_id, slot) DO UPDATE SET screen = excluded.screen, generation = excluded.generation, \
           due = excluded.due, subject = excluded.subject"
    );
    let all = values.iter().cloned().chain(values![info.ord, info.now, &by]).collect();
    tx.run(Sql::composed(sql), all).await?;
    // A notice is shown in a message only while that shows the same.
    let sql = format!(
        "UPDATE message SET screen = ${first}, subject = NULL, question = NULL, student_id = NULL WHERE {which} AND is_over = 0"
    );
    tx.run(Sql::composed(sql), values.into_iter().chain(values![by]).collect()).await
}
