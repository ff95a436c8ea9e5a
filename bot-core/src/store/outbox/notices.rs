//! Notices: to whom each goes, in which of their accounts, and when. What is held because it is night waits in a lane of its own.

use super::accounts::NOTIFIED;
use super::{Lane, LeaseInfo, Place, lane_number, show};
use crate::area::{self, Screen};
use crate::decision::{Topic, When, Whom};
use crate::domain::{AccountId, AuthorityId, PersonId};
use crate::reader::OfAuthorities;
use crate::store::deciding::is_asked;
use crate::store::dues::Kind;
use crate::store::{Error, Sql, Tx, Value, json, values};
use crate::wire::{Mark, Wire as _};

/// Lets a screen be shown to whoever is notified, as a message of its own: each person in the account that gets their notices,
/// when they want to hear of the topic. This is the one place where that is decided, whatever area notifies.
///
/// # Errors
/// When the database fails.
pub async fn notify(
    tx: &mut Tx,
    whom: Whom,
    (screen, topic): (&Screen, Topic),
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    if let Whom::Approvers(authority) = whom {
        return ask(tx, (authority, &OfAuthorities::default()), (screen, topic), info).await;
    }
    let due = match area::when(tx, (whom, topic), screen, info.now).await? {
        When::Now => Due::at_once((screen, topic), info.now),
        When::At(at, about) => Due::held(at, Some(about)),
        When::NotSent => return Ok(()),
    };
    tell(tx, whom, (screen, topic), (due, &[]), info).await
}

/// The same for those who decide for an authority, as the deployment deals with them.
///
/// # Errors
/// When the database fails.
pub(crate) async fn ask(
    tx: &mut Tx,
    (authority, settings): (AuthorityId, &OfAuthorities),
    (screen, topic): (&Screen, Topic),
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    let mut but = Vec::new();
    for (person, when) in area::apart(tx, (authority, settings), (screen, topic), info.now).await? {
        if let When::At(until, _) = when {
            tell(tx, Whom::Person(person), (screen, topic), (Due::held(until, None), &[]), info).await?;
        }
        but.push(person);
    }
    let due = Due::at_once((screen, topic), info.now);
    tell(tx, Whom::Approvers(authority), (screen, topic), (due, &but), info).await
}

/// Reminds somebody who decides of what waits: for whom very much does, that stands in the message of their morning.
///
/// # Errors
/// When the database fails.
pub(crate) async fn remind(
    tx: &mut Tx,
    (person, settings): (PersonId, &OfAuthorities),
    screen: &Screen,
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    if area::is_left(tx, person, settings, info.now).await? {
        return Ok(());
    }
    notify(tx, Whom::Person(person), (screen, Topic::Duty), info).await
}

/// The accounts `a` of those who are told what an authority is asked. That goes out at once, so that `$3` is now.
const ASKED: &str = concat!(
    "a.id IN (SELECT o.id FROM appointment p JOIN account o ON o.person_id = p.person_id \
        WHERE p.authority_id = $6 AND p.revoked_at IS NULL AND ",
    is_asked!("p", "$3"),
    ")"
);

/// The same with the rooms that are bound to it: nothing personal goes there (`Mark::Room`).
const ASKED_AND_ROOMS: &str = concat!(
    "a.id IN (SELECT o.id FROM appointment p JOIN account o ON o.person_id = p.person_id \
        WHERE p.authority_id = $6 AND p.revoked_at IS NULL AND ",
    is_asked!("p", "$3"),
    " UNION SELECT account_id FROM channel WHERE authority_id = $6)"
);

/// Lets a screen be shown to whoever is notified, but these people, when it is due.
async fn tell(
    tx: &mut Tx,
    whom: Whom,
    (screen, topic): (&Screen, Topic),
    (due, but): (Due, &[PersonId]),
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    let (which, of) = match whom {
        Whom::Account(account) => ("a.id = $6", Some(account.0)),
        Whom::Person(person) => ("a.person_id = $6", Some(person.0)),
        Whom::Approvers(authority) if screen.is(Mark::Room) => (ASKED_AND_ROOMS, Some(authority.0)),
        Whom::Approvers(authority) => (ASKED, Some(authority.0)),
        Whom::Operator => ("a.person_id IN (SELECT person_id FROM operator)", None),
    };
    if let Whom::Account(account) = whom
        && due.lane != HELD
    {
        return tell_account(tx, account, screen, info).await;
    }
    let subject = screen.subject(if let Whom::Person(person) = whom { person } else { PersonId(0) }).or(due.about);
    let mut which = which.to_owned();
    if !but.is_empty() {
        let but: Vec<String> = but.iter().map(|person| person.0.to_string()).collect();
        which.push_str(&format!(" AND a.person_id NOT IN ({})", but.join(", ")));
    }
    if !matches!(whom, Whom::Account(_)) {
        which.push_str(&format!(" AND a.id = {NOTIFIED}"));
    }
    if let Some(muted) = area::mutes(topic) {
        which.push_str(&format!(" AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = a.person_id AND ({muted}))"));
    }
    write_to(tx, which, (screen, subject), (of, due), info).await
}

/// When a notice is due, in ms, and in which lane it waits.
#[derive(Clone, Copy)]
struct Due {
    lane: i64,
    at: i64,
    /// What it is about, where its screen does not say so itself.
    about: Option<i64>,
}

impl Due {
    /// Not held: among the notices, among the files where it carries one, or among what goes to many.
    fn at_once((screen, topic): (&Screen, Topic), now: i64) -> Self {
        let lane = if area::carries_file(screen) { Lane::File } else { Lane::Notice };
        let lane = if topic == Topic::Letter { Lane::Bulk } else { lane };
        Self { lane: lane_number(lane), at: now, about: None }
    }

    /// Held until a time in ms.
    fn held(until: i64, about: Option<i64>) -> Self {
        Self { lane: HELD, at: until, about }
    }
}

/// The lane of notices that are held because it is night where their reader is: nothing waits behind one that is not due. Who
/// takes one puts it among the notices.
pub(super) const HELD: i64 = 3;
/// How long a notice is held at most, in ms: from eight in the evening until nine in the morning, and the hour by which the clock
/// is set back.
pub(crate) const HELD_AT_MOST: i64 = 14 * 3_600_000;

/// The accounts of whoever is notified, in which something can be held: the id, and the condition under which an account is one.
fn held_in(whom: Whom) -> Option<(i64, &'static str)> {
    match whom {
        Whom::Person(person) => Some((person.0, "account_id IN (SELECT id FROM account WHERE person_id = $1)")),
        Whom::Account(account) => Some((account.0, "account_id = $1")),
        Whom::Approvers(_) | Whom::Operator => None,
    }
}

/// What is held for somebody goes out at this time, in ms.
pub(crate) async fn release_held(tx: &mut Tx, whom: Whom, due: i64) -> Result<(), Error> {
    let Some((of, accounts)) = held_in(whom) else { return Ok(()) };
    tx.falls_due(Kind::Row, due);
    let sql = format!("UPDATE outbox SET due = $2 WHERE lane = 3 AND {accounts}");
    tx.run(Sql::composed(sql), values![of, due]).await
}

/// What is held for somebody about these subjects does not go out.
pub(crate) async fn drop_held(tx: &mut Tx, whom: Whom, subjects: &[i64]) -> Result<(), Error> {
    let Some((of, accounts)) = held_in(whom) else { return Ok(()) };
    let places: Vec<String> = (2..).take(subjects.len()).map(|place| format!("${place}")).collect();
    let sql = format!("DELETE FROM outbox WHERE lane = 3 AND {accounts} AND subject IN ({})", places.join(", "));
    let values = std::iter::once(of).chain(subjects.iter().copied()).map(Value::from).collect();
    tx.run(Sql::composed(sql), values).await
}

/// Lets a screen be shown in one account, as a message of its own.
pub(crate) async fn tell_account(
    tx: &mut Tx,
    account: AccountId,
    screen: &Screen,
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    let row = tx.row("SELECT person_id FROM account WHERE id = $1", values![account]).await?;
    let Some(row) = row else { return Ok(()) };
    let person = row.get::<PersonId>("person_id")?;
    show(tx, (person, account), Lane::Notice, (screen, Place::New), LeaseInfo { lease: 0, ..info }).await?;
    Ok(())
}

/// Lets a person's commands be offered anew, in each of their accounts.
///
/// # Errors
/// When the database fails.
pub async fn offer_commands(tx: &mut Tx, person: PersonId, info: LeaseInfo<'_>) -> Result<(), Error> {
    let screen = area::offered_commands();
    let due = Due::at_once((&screen, Topic::Asked), info.now);
    write_to(tx, "a.person_id = $6".to_owned(), (&screen, None), (Some(person.0), due), info).await
}

/// Writes a notice to each account `a` that fulfils a condition. One that is not held takes the place of the same one that is.
async fn write_to(
    tx: &mut Tx,
    which: String,
    (screen, subject): (&Screen, Option<i64>),
    (of, due): (Option<i64>, Due),
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    let sql = format!(
        "INSERT INTO outbox \
           (account_id, slot, lane, screen, number, generation, sent_as, ord, due, attempts, leased_by, leased_until, subject) \
         SELECT a.id, $1, $5, $1, NULL, $2, $2, $2, $3, 0, '', 0, $4 FROM account a \
         WHERE {which} ON CONFLICT (account_id, slot) DO UPDATE SET screen = excluded.screen, \
           generation = excluded.generation, \
           due = CASE WHEN excluded.lane = 3 AND outbox.lane <> 3 THEN outbox.due ELSE excluded.due END, \
           lane = CASE WHEN outbox.lane = 3 THEN excluded.lane ELSE outbox.lane END"
    );
    tx.falls_due(Kind::Row, due.at);
    let mut values = values![json(screen)?, info.ord, due.at, subject, due.lane];
    values.extend(of.map(Value::from));
    tx.run(Sql::composed(sql), values).await?;
    Ok(())
}
