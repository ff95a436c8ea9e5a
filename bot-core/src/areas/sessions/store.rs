//! Sessions, logins and wrong passwords in the database.

pub(crate) mod handouts;

use super::throttle::{ALL, Failures, about_account, about_minute, about_name};
use super::{Login, Past, Purpose, Screen, Session};
use crate::area;
use crate::credentials::UserName;
use crate::domain::{AccountId, ConversationId, PersonId, ProjectId, SpaceId, StudentId};
use crate::store::housekeeping::{Old, REMEMBERED};
use crate::store::outbox::{self, LeaseInfo};
use crate::store::people::ASKED_FOR;
use crate::store::{Lock, Result, Sql, Tx, Value, updates, values};

/// Asks an account for a secret.
pub(super) async fn ask(tx: &mut Tx, account: AccountId, purpose: Purpose, at: i64) -> Result<()> {
    let name = match purpose {
        Purpose::LogIn => "log-in".to_owned(),
        Purpose::Join(project) => format!("join {project}"),
        Purpose::Password => "password".to_owned(),
    };
    let sql = "INSERT INTO login (account_id, purpose, since) VALUES ($1, $2, $3) \
               ON CONFLICT (account_id) DO UPDATE SET purpose = excluded.purpose, since = excluded.since, student_id = NULL";
    tx.run(sql, values![account, name, at]).await
}

/// Asks an account for nothing any more: no message of its asks either.
pub(super) async fn answered(tx: &mut Tx, account: AccountId, info: LeaseInfo<'_>) -> Result<()> {
    ask_no_more(tx, account).await?;
    end_questions(tx, account, Past::Answered, info).await
}

/// The same where nothing was typed: something else was done, or its time is over.
pub(crate) async fn unasked(tx: &mut Tx, account: AccountId, info: LeaseInfo<'_>) -> Result<()> {
    ask_no_more(tx, account).await?;
    end_questions(tx, account, Past::Over, info).await
}

/// No message of an account asks for a secret any more.
async fn end_questions(tx: &mut Tx, account: AccountId, past: Past, info: LeaseInfo<'_>) -> Result<()> {
    let questions = [false, true].map(|again| [Screen::Login { again }.into(), Screen::Password { again }.into()]);
    outbox::end_of(tx, account, (&questions.concat(), &Screen::Past { past }.into()), info).await
}

/// Asks an account for nothing any more.
async fn ask_no_more(tx: &mut Tx, account: AccountId) -> Result<()> {
    tx.run("DELETE FROM login WHERE account_id = $1", values![account]).await
}

/// Notes whose password was typed: it is asked for no more.
pub(super) async fn prove(tx: &mut Tx, account: AccountId, student: StudentId, info: LeaseInfo<'_>) -> Result<()> {
    let sql = "UPDATE login SET student_id = $1 WHERE account_id = $2 RETURNING account_id";
    tx.must(sql, values![student, account]).await?;
    end_questions(tx, account, Past::Answered, info).await
}

/// Reads what an account is asked a secret for.
pub(crate) async fn login(tx: &mut Tx, account: AccountId, now: i64) -> Result<Option<Login>> {
    let sql = "SELECT purpose, student_id, since FROM login WHERE account_id = $1 AND since > $2";
    let row = tx.find(sql, values![account, now - ASKED_FOR], |row| {
        Ok((row.get::<String>("purpose")?, row.get::<Option<StudentId>>("student_id")?, row.get::<i64>("since")?))
    });
    Ok(row.await?.and_then(|(name, student, since)| Some(Login { purpose: purpose_of(&name)?, student, since })))
}

/// Reads since when an account is asked for a secret, in ms, though its time may be over.
pub(super) async fn asked_since(tx: &mut Tx, account: AccountId) -> Result<Option<i64>> {
    tx.find("SELECT since FROM login WHERE account_id = $1", values![account], |row| row.get("since")).await
}

fn purpose_of(name: &str) -> Option<Purpose> {
    match name.split_once(' ') {
        None if name == "log-in" => Some(Purpose::LogIn),
        None if name == "password" => Some(Purpose::Password),
        Some(("join", project)) => Some(Purpose::Join(project.parse::<ProjectId>().ok()?)),
        Some(_) | None => None,
    }
}

/// A student works in an account; whoever did so before does no more.
pub(super) async fn begin(tx: &mut Tx, account: AccountId, session: &Session, at: i64) -> Result<()> {
    let sql = "INSERT INTO session (account_id, student_id, space_id, begun_at, until, is_borrowed) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (account_id) DO UPDATE SET student_id = excluded.student_id, space_id = excluded.space_id, \
                 begun_at = excluded.begun_at, until = excluded.until, is_borrowed = excluded.is_borrowed, \
                 active_conversation = NULL";
    let Session { student, space, until, is_borrowed } = *session;
    tx.run(sql, values![account, student, space, at, until, is_borrowed]).await
}

/// A student has chosen where to work.
pub(super) async fn choose(tx: &mut Tx, account: AccountId, space: SpaceId) -> Result<()> {
    tx.must("UPDATE session SET space_id = $1 WHERE account_id = $2 RETURNING account_id", values![space, account])
        .await
}

/// Nobody works in an account any more: what the student has seen there is shown no more.
pub(super) async fn end(tx: &mut Tx, account: AccountId, info: LeaseInfo<'_>) -> Result<()> {
    tx.locks(Lock::Account(account)).await;
    tx.run("DELETE FROM session WHERE account_id = $1", values![account]).await?;
    outbox::end_of_students(tx, account, &Screen::Past { past: Past::LoggedOut }.into(), info).await?;
    outbox::release(tx, account, info.now).await
}

/// A student's link was used: what it proves stands in no message and waits for nobody.
pub(super) async fn forget_link(tx: &mut Tx, student: StudentId, info: LeaseInfo<'_>) -> Result<()> {
    let used = Screen::Past { past: Past::LinkUsed }.into();
    for opened in outbox::about(tx, student.0).await? {
        if matches!(opened, area::Screen::Sessions(Screen::Claim { .. })) {
            outbox::replace(tx, student.0, (&opened, &used), info).await?;
        }
    }
    Ok(())
}

/// A student works in no account any more.
pub(super) async fn end_all(tx: &mut Tx, student: StudentId, info: LeaseInfo<'_>) -> Result<()> {
    end_but(tx, student, AccountId(0), info).await?;
    handouts::end(tx, student).await?;
    // Nor is anybody let in who has proved the password before.
    tx.run("DELETE FROM login WHERE student_id = $1", values![student]).await
}

/// How long after a student was erased it is looked whether their account is anybody's still, in ms: an hour, in which the answer
/// arrives.
pub(crate) const LEFT_AFTER: i64 = 3_600_000;

/// A student is erased: nobody works as them, and no wrong password is counted for them. The accounts that were theirs alone go later.
pub(super) async fn gone(
    tx: &mut Tx,
    (student, name): (StudentId, &UserName),
    claimed: Option<AccountId>,
    info: LeaseInfo<'_>,
) -> Result<()> {
    let sql = "SELECT account_id FROM session WHERE student_id = $1 AND is_borrowed = 0 ORDER BY account_id";
    let mut accounts = tx.list(sql, values![student], |row| row.get::<AccountId>("account_id")).await?;
    accounts.extend(claimed.filter(|claimed| !accounts.contains(claimed)));
    end_all(tx, student, info).await?;
    let mut about = vec![about_name(name)];
    about.extend(accounts.iter().copied().flat_map(|account| [about_account(account), about_minute(account)]));
    forgive(tx, &about).await?;
    for account in accounts {
        updates::set_timer(tx, &area::account_left(account), info.now + LEFT_AFTER).await?;
    }
    Ok(())
}

/// A student works in no account any more but this one.
pub(super) async fn end_but(tx: &mut Tx, student: StudentId, but: AccountId, info: LeaseInfo<'_>) -> Result<()> {
    let accounts = all_accounts_of(tx, student).await?.into_iter().filter(|account| *account != but);
    for (nth, account) in (0..).zip(accounts) {
        let info = LeaseInfo { ord: info.ord + nth, ..info };
        end(tx, account, info).await?;
        ask_no_more(tx, account).await?;
        outbox::tell_account(tx, account, &area::offered_commands(), info).await?;
    }
    Ok(())
}

/// Reads who works in an account now.
pub(crate) async fn read(tx: &mut Tx, account: AccountId, now: i64) -> Result<Option<Session>> {
    let sql = "SELECT student_id, space_id, until, is_borrowed FROM session WHERE account_id = $1 AND until > $2";
    tx.find(sql, values![account, now], |row| {
        Ok(Session {
            student: row.get("student_id")?,
            space: row.get("space_id")?,
            until: row.get("until")?,
            is_borrowed: row.get("is_borrowed")?,
        })
    })
    .await
}

/// Which form of the student who works in an account gets free text from now on.
pub(crate) async fn activate(tx: &mut Tx, account: AccountId, conversation: Option<ConversationId>) -> Result<()> {
    let sql = "UPDATE session SET active_conversation = $1 WHERE account_id = $2";
    tx.run(sql, values![conversation, account]).await
}

/// Reads which students of a TwinSpace work somewhere now, each in an account of their own, and who has registered them.
pub(crate) async fn at_work(tx: &mut Tx, space: SpaceId, now: i64) -> Result<Vec<(AccountId, StudentId)>> {
    let sql = "SELECT e.account_id, e.student_id FROM pupil u JOIN session e ON e.student_id = u.student_id \
               WHERE u.space_id = $1 AND e.until > $2 AND e.is_borrowed = 0 ORDER BY e.student_id, e.account_id";
    tx.list(sql, values![space, now], |row| Ok((row.get("account_id")?, row.get("student_id")?))).await
}

/// Reads the accounts in which a student works now, on a device of their own.
pub(crate) async fn accounts_of(tx: &mut Tx, student: StudentId, now: i64) -> Result<Vec<AccountId>> {
    let sql =
        "SELECT account_id FROM session WHERE student_id = $1 AND until > $2 AND is_borrowed = 0 ORDER BY account_id";
    tx.list(sql, values![student, now], |row| row.get("account_id")).await
}

/// Reads in which accounts a student has a session, on whatever device, and though its time may be over.
pub(crate) async fn all_accounts_of(tx: &mut Tx, student: StudentId) -> Result<Vec<AccountId>> {
    let sql = "SELECT account_id FROM session WHERE student_id = $1 ORDER BY account_id";
    tx.list(sql, values![student], |row| row.get("account_id")).await
}

/// Reads until when somebody works in an account, or did.
pub(super) async fn until(tx: &mut Tx, account: AccountId) -> Result<Option<i64>> {
    tx.find("SELECT until FROM session WHERE account_id = $1", values![account], |row| row.get("until")).await
}

/// Reads whose account it is.
pub(super) async fn person(tx: &mut Tx, account: AccountId) -> Result<Option<PersonId>> {
    tx.find("SELECT person_id FROM account WHERE id = $1", values![account], |row| row.get("person_id")).await
}

/// Reads the hash of a student's link, while it opens something.
pub(super) async fn claim_hash(tx: &mut Tx, student: Option<StudentId>) -> Result<Option<Vec<u8>>> {
    let Some(student) = student else { return Ok(None) };
    let sql = "SELECT claim_hash FROM student WHERE id = $1 AND claim_hash IS NOT NULL";
    tx.find(sql, values![student], |row| row.get("claim_hash")).await
}

/// Locks and reads how often wrong passwords were typed, for each of what they are counted for, in the order of its name: two who try
/// at once are let through one after the other.
pub(super) async fn failures(tx: &mut Tx, about: &[String], now: i64) -> Result<Vec<Failures>> {
    let mut order: Vec<&String> = about.iter().collect();
    order.sort_unstable();
    for about in order {
        tx.locks(Lock::Tries(about.clone())).await;
        let sql = "INSERT INTO login_failure (about, times, since, last_at) VALUES ($1, 0, 0, 0) \
                   ON CONFLICT (about) DO UPDATE SET times = login_failure.times";
        tx.run(sql, values![about]).await?;
    }
    let mut all = Vec::new();
    for about in about {
        let sql = "SELECT times, since, last_at FROM login_failure WHERE about = $1";
        let row = tx.one(sql, values![about]).await?;
        let read = Failures { times: row.get("times")?, since: row.get("since")?, last_at: row.get("last_at")? };
        // Kept though the try may be refused: whoever waits shall come to the end of it.
        let seen = read.seen(now);
        if seen != read {
            write(tx, about, seen).await?;
        }
        all.push(seen);
    }
    Ok(all)
}

/// Writes the tries that are counted for each of these.
pub(super) async fn count(tx: &mut Tx, tries: &[(String, Failures)]) -> Result<()> {
    for (about, failures) in tries {
        write(tx, about, *failures).await?;
    }
    Ok(())
}

async fn write(tx: &mut Tx, about: &str, failures: Failures) -> Result<()> {
    let Failures { times, since, last_at } = failures;
    let sql = "UPDATE login_failure SET times = $2, since = $3, last_at = $4 WHERE about = $1";
    tx.run(sql, values![about, times, since, last_at]).await
}

/// Counts the tries no more that were made for these.
pub(super) async fn forgive(tx: &mut Tx, about: &[String]) -> Result<()> {
    let mut about: Vec<&String> = about.iter().filter(|about| *about != ALL).collect();
    if about.is_empty() {
        return Ok(());
    }
    about.sort_unstable();
    for about in &about {
        tx.locks(Lock::Tries((*about).clone())).await;
    }
    let places: Vec<String> = (1..=about.len()).map(|n| format!("${n}")).collect();
    let sql = format!("DELETE FROM login_failure WHERE about IN ({})", places.join(", "));
    tx.run(Sql::composed(sql), about.into_iter().map(Value::from).collect()).await
}

/// What is over: sessions, questions for a secret, tries, and logins that lead nowhere.
pub(crate) const OLD: &[Old] = &[
    handouts::OLD,
    Old {
        table: "session",
        stays: REMEMBERED,
        ages: "SELECT until AS at FROM session WHERE until > $1 AND until < $2 ORDER BY until LIMIT 500",
        deletes: &["DELETE FROM session WHERE until > 0 AND until < $1"],
    },
    Old {
        table: "login",
        stays: REMEMBERED,
        ages: "SELECT since AS at FROM login WHERE since > $1 AND since < $2 ORDER BY since LIMIT 500",
        deletes: &["DELETE FROM login WHERE since > 0 AND since < $1"],
    },
    Old {
        table: "login_failure",
        stays: REMEMBERED,
        ages: "SELECT last_at AS at FROM login_failure WHERE last_at > $1 AND last_at < $2 ORDER BY last_at LIMIT 500",
        deletes: &["DELETE FROM login_failure WHERE last_at > 0 AND last_at < $1"],
    },
];
