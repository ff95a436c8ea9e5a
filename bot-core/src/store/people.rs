//! People, their accounts, their roles, and teachers.

mod involved;

pub(crate) use involved::{involve, let_go};

use super::conversations::Owner;
use super::outbox::{self, LeaseInfo};
use super::{Json, Lock, Result, Row, Sql, Tx, Value, json, updates, values};
use crate::area;
use crate::domain::{
    AccountId, ConversationId, Peer, PersonId, PersonName, StudentId, Suspended, Teacher, Username, called,
};
use crate::file::Desk;
use crate::platform::Platform;
use crate::reader::{Cover, Mandates, Me, Traits};
use crate::text::{Locale, Text};
use crate::update::{Sender, Update};

/// An account is asked for a secret no longer than this, in ms: half an hour. What is typed later is an answer like any other.
pub(crate) const ASKED_FOR: i64 = 30 * 60_000;

/// By whose clock somebody lives, as SQL: as they have said, else where they teach or decide, where the teacher of a student who works
/// in their account teaches, or whoever founded what they visit; an empty text where nobody knows.
macro_rules! clock_of {
    ($person:literal) => {
        concat!(
            "COALESCE((SELECT clock FROM night WHERE reader_id = ",
            $person,
            "), (SELECT country FROM teacher WHERE person_id = ",
            $person,
            "), (SELECT MAX(a.country) FROM appointment x JOIN authority a ON a.id = x.authority_id WHERE x.person_id = ",
            $person,
            " AND x.revoked_at IS NULL), (SELECT MAX(t.country) FROM account v JOIN session e ON e.account_id = v.id \
               JOIN student k ON k.id = e.student_id JOIN teacher t ON t.person_id = k.registered_by WHERE v.person_id = ",
            $person,
            "), (SELECT MAX(t.country) FROM guest g JOIN space s ON s.id = g.space_id JOIN project p ON p.id = s.project_id \
               JOIN teacher t ON t.person_id = p.founder_id WHERE g.person_id = ",
            $person,
            "), '')"
        )
    };
}

/// How somebody is suspended, as JSON, or else their school, as SQL; NULL where neither is.
macro_rules! suspended_of {
    ($person:literal) => {
        concat!(
            "COALESCE((SELECT n.card FROM suspension n WHERE n.person_id = ",
            $person,
            "), (SELECT n.card FROM teacher t JOIN suspension n ON n.school_id = t.school_id WHERE t.person_id = ",
            $person,
            "))"
        )
    };
}

/// The person who acts, locked until the transaction ends, with the account they act from.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The person.
    pub me: Me,
    /// Their language.
    pub locale: Locale,
    /// The account.
    pub account: AccountId,
    /// Where its chat is; empty where nobody knows it yet.
    pub address: String,
    /// The earliest time at which the chat may be written to, in ms.
    pub next_at: i64,
    /// Whether what waits for the account rests, as a delivery there has failed.
    pub rests: bool,
    /// Whether the platform has refused something that waits for the account.
    pub refused: bool,
    /// Whether the account could not be reached.
    pub unreachable: bool,
    /// Whether the person has other accounts, too.
    pub linked: bool,
    /// The student who works in the account now.
    pub student: Option<StudentId>,
    /// Whether it is time to note again that this student has done something.
    pub is_unseen: bool,
    /// Whether they write for the first time: nobody was known by this account.
    pub is_new: bool,
    /// Whether the account is asked for a secret: what is typed next is one.
    pub is_asked: bool,
    /// Where files go that are sent now.
    pub desk: Option<Desk>,
}

impl Actor {
    /// Whose forms are filled in by what they do.
    pub(crate) fn owner(&self) -> Owner {
        Owner { person: self.me.id, account: self.account, student: self.student }
    }
}

/// Locks the person of an account where a condition holds, and reads what every turn needs of them.
macro_rules! lock {
    ($condition:literal) => {
        concat!(
            "UPDATE person SET locks = locks + 1, touched_at = $1, name = $4, username = $5, last_account = \
              (SELECT id FROM account WHERE platform = $2 AND external_id = $3) WHERE id = \
              (SELECT person_id FROM account WHERE platform = $2 AND external_id = $3) ",
            $condition,
            "RETURNING id, name, username, $2 AS platform, locale, active_conversation, \
              locks, (SELECT p.locks FROM person p WHERE p.id = person.id) AS locks_before, \
              (SELECT card FROM teacher WHERE person_id = person.id) AS card, \
              (SELECT COUNT(*) FROM appointment WHERE person_id = person.id AND revoked_at IS NULL) AS appointments, \
              (SELECT COUNT(*) FROM operator WHERE person_id = person.id) AS operators, \
              (SELECT due_at FROM parting WHERE person_id = person.id) AS parts_at, \
              (SELECT COUNT(*) FROM account WHERE person_id = person.id) AS accounts, \
              (SELECT id FROM account WHERE platform = $2 AND external_id = $3) AS account_id, \
              (SELECT address FROM account WHERE platform = $2 AND external_id = $3) AS address, \
              (SELECT next_at FROM account WHERE platform = $2 AND external_id = $3) AS next_at, \
              (SELECT rests_until FROM account WHERE platform = $2 AND external_id = $3) AS rests_until, \
              (SELECT COUNT(*) FROM outbox o JOIN account a ON a.id = o.account_id WHERE a.platform = $2 \
                AND a.external_id = $3 AND o.refused = o.generation) AS refused, \
              (SELECT desk FROM account WHERE platform = $2 AND external_id = $3) AS desk, \
              (SELECT unreachable_at FROM account WHERE platform = $2 AND external_id = $3) AS unreachable_at, \
              (SELECT s.student_id FROM session s JOIN account a ON a.id = s.account_id WHERE a.platform = $2 \
                AND a.external_id = $3 AND s.until > $1) AS student_id, \
              (SELECT s.active_conversation FROM session s JOIN account a ON a.id = s.account_id WHERE a.platform = $2 \
                AND a.external_id = $3) AS student_conversation, \
              (SELECT COALESCE(t.seen_at, 0) FROM session s JOIN account a ON a.id = s.account_id \
                JOIN student t ON t.id = s.student_id WHERE a.platform = $2 AND a.external_id = $3) AS seen_at, \
              (SELECT COUNT(*) FROM login l JOIN account a ON a.id = l.account_id WHERE a.platform = $2 \
                AND a.external_id = $3 AND l.student_id IS NULL AND l.since > $6) AS asked, ",
            suspended_of!("person.id"),
            " AS suspended, ",
            clock_of!("person.id"),
            " AS clock"
        )
    };
}

/// Locks the person of an account and reads what every turn needs of them. `None`: never met.
pub(crate) async fn lock(tx: &mut Tx, platform: Platform, sender: &Sender, now: i64) -> Result<Option<Actor>> {
    tx.locks(Lock::Sender(platform, sender.account.clone())).await;
    loop {
        let Some(row) = tx.row(lock!(""), locked(platform, sender, now)).await? else { return Ok(None) };
        // Whoever had them before may have changed what was read.
        if is_theirs_alone(tx, &row).await? {
            return actor(tx, &row, now).await.map(Some);
        }
    }
}

/// Locks the account and the person in a row of `lock!`; says whether nobody else had them before. On a server the person is read as they
/// are now, and all the rest as it was before this waited for whoever had locked them.
async fn is_theirs_alone(tx: &mut Tx, row: &Row) -> Result<bool> {
    if tx.has_other_writers() && row.get::<i64>("locks")? != row.get::<i64>("locks_before")? + 1 {
        return Ok(false);
    }
    let is_first = tx.locks(Lock::Account(row.get("account_id")?)).await;
    Ok(tx.locks(Lock::Person(row.get("id")?)).await && is_first)
}

/// Claims an update, and locks the person who has sent it as [`lock`] does, in one call. `None`: it was worked on before, and changes nothing.
pub(crate) async fn claim(tx: &mut Tx, update: &Update, now: i64) -> Result<Option<Option<Actor>>> {
    // What was claimed before was claimed at another time.
    let sql = lock!(
        "AND EXISTS (SELECT 1 FROM update_seen seen WHERE seen.platform = $2 AND seen.id = $7 AND seen.at = $1) "
    );
    let mut values = locked(update.platform, &update.sender, now);
    values.push(Value::from(&update.id));
    tx.locks(Lock::Sender(update.platform, update.sender.account.clone())).await;
    let (claimed, rows) = tx.both(updates::claiming(update.platform, &update.id, now), (sql, values)).await?;
    if claimed.is_empty() {
        return Ok(None);
    }
    let Some(row) = rows.first() else { return Ok(Some(None)) };
    if is_theirs_alone(tx, row).await? {
        return actor(tx, row, now).await.map(|actor| Some(Some(actor)));
    }
    lock(tx, update.platform, &update.sender, now).await.map(Some)
}

/// The values of `lock!`.
fn locked(platform: Platform, sender: &Sender, now: i64) -> Vec<Value> {
    let (name, username) = names_of(platform, sender);
    values![now, platform.as_str(), &sender.account, name, username, now - ASKED_FOR]
}

/// Locks a person until the transaction ends, as whoever acts is locked.
pub(crate) async fn hold(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.locks(Lock::Person(person)).await;
    tx.run("UPDATE person SET locks = locks + 1 WHERE id = $1", values![person]).await
}

/// The person who acts, in a row of `lock!`.
async fn actor(tx: &mut Tx, row: &Row, now: i64) -> Result<Actor> {
    let (student, mut me) = (row.get::<Option<StudentId>>("student_id")?, me(tx, row, now).await?);
    if student.is_some() {
        me.active = row.get("student_conversation")?;
    }
    Ok(Actor {
        locale: row.get("locale")?,
        account: row.get("account_id")?,
        address: row.get("address")?,
        next_at: row.get("next_at")?,
        rests: row.get::<i64>("rests_until")? > 0,
        refused: row.get::<i64>("refused")? > 0,
        unreachable: row.get::<Option<i64>>("unreachable_at")?.is_some(),
        linked: row.get::<i64>("accounts")? > 1,
        student,
        is_unseen: area::is_unseen(row.get("seen_at")?, now),
        is_new: false,
        is_asked: row.get::<i64>("asked")? > 0,
        desk: row.get::<Option<Json<Desk>>>("desk")?.map(|desk| desk.0),
        me,
    })
}

/// Reads a person by id, as a timer or a delivery does: for whom they decide at a time in ms. `None`: no such person.
pub(crate) async fn read(tx: &mut Tx, person: PersonId, now: i64) -> Result<Option<(Me, Locale)>> {
    let sql = concat!(
        "SELECT id, name, username, \
          (SELECT platform FROM account WHERE id = person.last_account) AS platform, locale, active_conversation, \
          (SELECT card FROM teacher WHERE person_id = person.id) AS card, \
          (SELECT COUNT(*) FROM appointment WHERE person_id = person.id AND revoked_at IS NULL) + (SELECT COUNT(*) \
            FROM channel c JOIN account a ON a.id = c.account_id WHERE a.person_id = person.id) AS appointments, \
          (SELECT COUNT(*) FROM operator WHERE person_id = person.id) AS operators, \
          (SELECT due_at FROM parting WHERE person_id = person.id) AS parts_at, ",
        suspended_of!("person.id"),
        " AS suspended, ",
        clock_of!("person.id"),
        " AS clock FROM person WHERE id = $1"
    );
    let row = tx.row(sql, values![person]).await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some((me(tx, &row, now).await?, row.get("locale")?)))
}

async fn me(tx: &mut Tx, row: &Row, now: i64) -> Result<Me> {
    let id = row.get::<PersonId>("id")?;
    let teacher = row.get::<Option<Json<Teacher>>>("card")?.map(|card| card.0.told());
    let decides_for = match row.get::<i64>("appointments")? {
        0 => Mandates::default(),
        _ => mandates(tx, id, now).await?,
    };
    let given = name(row)?;
    let is_named = teacher.is_some() || given.is_some();
    let name = match &teacher {
        Some(teacher) => teacher.name.as_str().to_owned(),
        None => row.get::<Locale>("locale")?.plain(&called(given.as_deref(), username(row)?.as_ref(), id)),
    };
    let suspended = row.get::<Option<Json<Suspended>>>("suspended")?.map(|suspended| suspended.0);
    let suspended = match (suspended, teacher.as_ref().and_then(Teacher::held_by)) {
        (None, Some(school)) => area::suspension_left(tx, school).await?,
        (suspended, _) => suspended,
    };
    let (operator, active) = (row.get("operators")?, row.get("active_conversation")?);
    let traits = Traits { is_named, clock: row.get("clock")?, parts_at: row.get("parts_at")?, ..Traits::default() };
    Ok(Me { id, name, teacher, suspended, decides_for, operator, active, traits })
}

/// The name and the user name of an account, as they are stored: empty where nothing of the name can be read.
fn names_of(platform: Platform, sender: &Sender) -> (String, Option<String>) {
    let name = PersonName::given(&sender.name).map(|name| name.as_str().to_owned()).unwrap_or_default();
    let username = sender.username.as_deref().and_then(|name| Username::read(name, platform));
    (name, username.map(|username| username.as_str().to_owned()))
}

/// The name that the account used last gives, in a row with `name`.
fn name(row: &Row) -> Result<Option<String>> {
    Ok(Some(row.get::<String>("name")?).filter(|name| !name.is_empty()))
}

/// The user name of the account used last, in a row with `username` and its `platform`.
fn username(row: &Row) -> Result<Option<Username>> {
    let (username, platform): (Option<String>, Option<String>) = (row.get("username")?, row.get("platform")?);
    let platform = platform.as_deref().and_then(Platform::from_name);
    Ok(username.zip(platform).and_then(|(name, platform)| Username::read(&name, platform)))
}

/// What somebody is called, in a row with `name`, `username`, `platform` and the `card` of a teacher.
pub(crate) fn called_in(row: &Row, person: PersonId) -> Result<Text> {
    let name = match row.get::<Option<Json<Teacher>>>("card")? {
        Some(Json(teacher)) => Some(teacher.name.as_str().to_owned()),
        None => name(row)?,
    };
    Ok(called(name.as_deref(), username(row)?.as_ref(), person))
}

/// Reads for which authorities a person decides at a time in ms, and in whose place.
async fn mandates(tx: &mut Tx, person: PersonId, now: i64) -> Result<Mandates> {
    // What stands in a channel is what those see who decide there.
    let sql = "SELECT a.authority_id, a.rank, d.giver_id, d.giver_name FROM appointment a \
                 LEFT JOIN delegation d ON d.taker_id = a.person_id AND d.authority_id = a.authority_id \
                   AND d.ended_at IS NULL AND d.begins_at <= $2 AND d.ends_at > $2 \
                 WHERE a.person_id = $1 AND a.revoked_at IS NULL \
               UNION ALL SELECT c.authority_id, 'approver', NULL, NULL FROM channel c \
                 JOIN account o ON o.id = c.account_id WHERE o.person_id = $1 \
               ORDER BY authority_id, giver_id";
    let mut mandates = Mandates::default();
    for row in tx.rows(sql, values![person, now]).await? {
        let authority = row.get("authority_id")?;
        let is_deputy = row.get::<String>("rank")? == "deputy";
        let list = if is_deputy { &mut mandates.deputy } else { &mut mandates.own };
        if !list.contains(&authority) {
            list.push(authority);
        }
        if let Some(giver) = row.get::<Option<PersonId>>("giver_id")? {
            mandates.covers.push(Cover { authority, giver, name: row.get("giver_name")? });
        }
    }
    Ok(mandates)
}

/// Adds a person who writes for the first time, with their account.
///
/// # Errors
/// When the database fails, or another turn has added them meanwhile (then it is rerun).
pub async fn add(
    tx: &mut Tx,
    platform: Platform,
    sender: &Sender,
    (person, account): (PersonId, AccountId),
    now: i64,
) -> Result<Actor> {
    let locale = Locale::negotiate(&sender.language);
    let sql = "INSERT INTO person (id, created_at, touched_at, name, username, locale, last_account) \
         VALUES ($1, $2, $2, $3, $4, $5, $6)";
    let (name, username) = names_of(platform, sender);
    tx.run(sql, values![person, now, &name, username.as_deref(), locale.tag(), account]).await?;
    let sql = "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at) \
               VALUES ($1, $2, $3, $4, $5, $6, 0)";
    let address = sender.address.clone().unwrap_or_default();
    tx.run(sql, values![account, person, platform.as_str(), &sender.account, &address, now]).await?;
    let username = username.and_then(|name| Username::read(&name, platform));
    let name = Some(name.as_str()).filter(|name| !name.is_empty());
    let me = Me::of(person, locale.plain(&called(name, username.as_ref(), person)));
    let me = Me { traits: Traits { is_named: name.is_some(), ..Traits::default() }, ..me };
    Ok(Actor {
        me,
        locale,
        account,
        address,
        next_at: 0,
        rests: false,
        refused: false,
        unreachable: false,
        linked: false,
        student: None,
        is_unseen: false,
        is_new: true,
        is_asked: false,
        desk: None,
    })
}

/// Whether a person has accounts on more than one platform.
pub(crate) async fn has_several_accounts(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let row = tx.one("SELECT COUNT(*) AS accounts FROM account WHERE person_id = $1", values![person]).await?;
    Ok(row.get::<u32>("accounts")? > 1)
}

/// The person of an account, for somebody who was picked from the platform's list.
pub(crate) async fn find(tx: &mut Tx, platform: Platform, account: &str) -> Result<Option<PersonId>> {
    let sql = "SELECT person_id FROM account WHERE platform = $1 AND external_id = $2";
    let row = tx.row(sql, values![platform.as_str(), account]).await?;
    row.map(|row| row.get("person_id")).transpose()
}

/// Reads the account that the platform of another one knows by an id, and whose it is.
pub(crate) async fn find_beside(
    tx: &mut Tx,
    beside: AccountId,
    external: &str,
) -> Result<Option<(AccountId, PersonId)>> {
    let sql = "SELECT id, person_id FROM account WHERE external_id = $1 \
               AND platform = (SELECT platform FROM account WHERE id = $2)";
    tx.find(sql, values![external, beside], |row| Ok((row.get("id")?, row.get("person_id")?))).await
}

/// Adds somebody who has never written, on the platform of another account; their chat is opened when something is sent there.
///
/// # Errors
/// When the database fails, or they have written meanwhile (then the turn is run again).
pub(crate) async fn meet(
    tx: &mut Tx,
    beside: AccountId,
    (external, name): (&str, &str),
    (person, account): (PersonId, AccountId),
    now: i64,
) -> Result<()> {
    let name = PersonName::given(name).map(|name| name.as_str().to_owned()).unwrap_or_default();
    // Their language is most likely that of whoever has picked them.
    let sql = "INSERT INTO person (id, created_at, touched_at, name, username, locale, last_account) \
               SELECT $1, $2, $2, $3, NULL, p.locale, $4 FROM account a JOIN person p ON p.id = a.person_id WHERE a.id = $5";
    tx.run(sql, values![person, now, name, account, beside]).await?;
    let sql = "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at) \
               SELECT $1, $2, platform, $3, '', $4, 0 FROM account WHERE id = $5";
    tx.run(sql, values![account, person, external, now, beside]).await
}

/// The columns of a person `p` and of their teacher's `t` by which others see them.
macro_rules! peer_columns {
    () => {
        "p.id, p.name, p.username, (SELECT u.platform FROM account u WHERE u.id = p.last_account) AS platform, t.card, \
           (SELECT COUNT(*) FROM account a WHERE a.person_id = p.id AND a.unreachable_at IS NULL) AS open"
    };
}
pub(crate) use peer_columns;

/// A person as others see them.
pub(crate) async fn peer(tx: &mut Tx, person: PersonId) -> Result<Option<Peer>> {
    let sql =
        concat!("SELECT ", peer_columns!(), " FROM person p LEFT JOIN teacher t ON t.person_id = p.id WHERE p.id = $1");
    tx.find(sql, values![person], peer_of).await
}

/// The peer in a row of [`peer_columns`].
pub(crate) fn peer_of(row: &Row) -> Result<Peer> {
    let (id, username, reachable) = (row.get("id")?, username(row)?, row.get("open")?);
    Ok(match row.get::<Option<Json<Teacher>>>("card")? {
        None => Peer { id, name: name(row)?, username, school: None, valid: false, reachable },
        Some(Json(teacher)) => {
            let (name, valid) = (Some(teacher.name.as_str().to_owned()), teacher.is_valid());
            Peer { id, name, username, valid, school: Some(teacher.school), reachable }
        }
    })
}

/// Notes where files go from now on that are sent from an account.
pub(crate) async fn open_desk(tx: &mut Tx, account: AccountId, desk: Option<&Desk>) -> Result<()> {
    let desk = desk.map(json).transpose()?;
    tx.run("UPDATE account SET desk = $1 WHERE id = $2", values![desk, account]).await
}

/// Calls a person otherwise from now on, as far as anything of the name can be read.
pub(crate) async fn rename(tx: &mut Tx, person: PersonId, name: &str) -> Result<()> {
    let name = PersonName::given(name).map(|name| name.as_str().to_owned()).unwrap_or_default();
    tx.run("UPDATE person SET name = $1 WHERE id = $2", values![name, person]).await
}

/// Speaks another language to a person from now on.
pub(crate) async fn speak(tx: &mut Tx, person: PersonId, locale: Locale) -> Result<()> {
    tx.run("UPDATE person SET locale = $1 WHERE id = $2", values![locale.tag(), person]).await
}

/// Which conversation of the person gets free text.
pub(crate) async fn active(tx: &mut Tx, person: PersonId) -> Result<Option<ConversationId>> {
    let row = tx.one("SELECT active_conversation FROM person WHERE id = $1", values![person]).await?;
    row.get("active_conversation")
}

/// Which conversation of the person gets free text from now on.
pub(crate) async fn activate(tx: &mut Tx, person: PersonId, conversation: Option<ConversationId>) -> Result<()> {
    tx.run("UPDATE person SET active_conversation = $1 WHERE id = $2", values![conversation, person]).await
}

/// Notes that an account cannot be reached, or can again; what waits for it goes to another account of the person, or
/// waits until then, and whoever waits for the person sees why.
pub(crate) async fn reach(tx: &mut Tx, account: AccountId, why_not: Option<&str>, info: LeaseInfo<'_>) -> Result<()> {
    tx.locks(Lock::Account(account)).await;
    let sql = "UPDATE account SET unreachable_at = $1, unreachable_why = $2 WHERE id = $3 \
               AND CASE WHEN unreachable_at IS NULL THEN 0 ELSE 1 END <> $4 RETURNING person_id";
    let row = tx.row(sql, values![why_not.map(|_| info.now), why_not, account, why_not.is_some()]).await?;
    let Some(row) = row else { return Ok(()) };
    let person: PersonId = row.get("person_id")?;
    outbox::reroute(tx, person, account, info).await?;
    match why_not {
        Some(_) => area::lost(tx, account, info).await?,
        None => outbox::comes_back(tx, account, info.now).await?,
    }
    area::reached(tx, person, why_not.is_none(), info).await?;
    refresh_waiting(tx, person, info).await
}

/// Shows everything anew that waits for a person: who waits sees whether they can answer.
pub(crate) async fn refresh_waiting(tx: &mut Tx, person: PersonId, info: LeaseInfo<'_>) -> Result<()> {
    let waiting = tx.rows(Sql::composed(area::waits()), values![person]).await?;
    for row in &waiting {
        outbox::repair(tx, row.get("id")?, info).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
