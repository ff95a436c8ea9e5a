//! A round past all people, some at a time: of each, what nobody needs any more goes.
//!
//! What stands in chats and what waits for them has no index by its age, which every answer would have to keep. So it is looked for by
//! whose it is.

use std::collections::BTreeSet;

use futures::FutureExt as _;

use super::left;
use crate::area;
use crate::domain::{AccountId, DAY, PersonId};
use crate::store::conversations::{self, Untouched};
use crate::store::outbox::LeaseInfo;
use crate::store::{Db, Lock, Result, Row, Sql, Tx, Value, values};

/// A message that was not shown anew for so long, in ms, is left as it is: longer than a year of school.
const STANDS: i64 = 400 * DAY;
/// What waits for somebody who cannot be reached, in ms.
const WAITS: i64 = 90 * DAY;
/// A note, or another form that goes with something else, and a form that cannot be read any more, in ms.
const NOTE: i64 = 90 * DAY;
/// Any other form that nobody has touched, in ms.
const FORM: i64 = 730 * DAY;
/// Somebody who has nothing here, and was not here for so long, in ms.
const STRANGER: i64 = 730 * DAY;

/// What a round takes: of which table, and how long that stays, in ms.
pub const OF_A_ROUND: [(&str, i64); 5] =
    [("person", STRANGER), ("conversation", NOTE), ("conversation", FORM), ("message", STANDS), ("outbox", WAITS)];

/// How far a round is: the person who was looked at last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place(pub i64);

/// What can go of some people.
#[derive(Default)]
struct Found {
    /// In whose chats messages stand that are old.
    with_messages: Vec<AccountId>,
    /// Who cannot be reached for long.
    unreachable: Vec<AccountId>,
    /// Who has forms that nobody has touched for long.
    with_forms: Vec<PersonId>,
    /// Who has nothing here, and was not here for long.
    strangers: Vec<PersonId>,
}

/// Looks at some people behind a place, and deletes of theirs what is not needed any more at a time in ms; `ord` is a fresh number for what
/// is shown then. Gives the place where the next step goes on; `None` at the end of the round. What fails of theirs is left for the next
/// round, and stops nothing else.
///
/// # Errors
/// When it cannot be read who comes next.
pub async fn some_people(db: &Db, place: Place, (now, ord): (i64, i64)) -> Result<Option<Place>> {
    let (last, found) = {
        let tx = &mut db.read().await?;
        let people = behind(tx, place).await?;
        let last = people.last().map(|person| person.get::<PersonId>("id")).transpose()?;
        let Some(last) = last else { return Ok(None) };
        (last, or_left("person", look(tx, people, now).await))
    };
    let Found { with_messages, unreachable, with_forms, strangers } = found;
    let info: LeaseInfo<'static> = LeaseInfo { now, process: "", lease: 0, ord };
    if !(with_messages.is_empty() && unreachable.is_empty()) {
        let forgotten = db.turn(move |tx| {
            let (messages, waiting) = (with_messages.clone(), unreachable.clone());
            async move {
                // Accounts, the outbox, messages, in the order of whoever writes several of them.
                forget_waiting(tx, &waiting, now).await?;
                forget_messages(tx, &messages, now).await
            }
            .boxed()
        });
        or_left("message", forgotten.await);
    }
    if !with_forms.is_empty() {
        let forgotten = db.turn(move |tx| {
            let people = with_forms.clone();
            async move { conversations::forget_untouched(tx, &people, untouched(now), info).await }.boxed()
        });
        or_left("conversation", forgotten.await);
    }
    for person in strangers {
        or_left("person", forget_stranger(db, person, info).await);
    }
    Ok(Some(Place(last.0)))
}

/// Gives what was found or done; where it has failed, that is logged, and nothing was.
fn or_left<T: Default>(table: &'static str, done: Result<T>) -> T {
    done.unwrap_or_else(|error| {
        left(table, &error);
        T::default()
    })
}

/// Forgets somebody in a turn of its own. Who has got something meanwhile stays.
async fn forget_stranger(db: &Db, person: PersonId, info: LeaseInfo<'static>) -> Result<()> {
    let since = info.now - STRANGER;
    let forgotten = db.turn(move |tx| async move { area::forget_stranger(tx, person, since, info).await }.boxed());
    match forgotten.await {
        Err(error) if error.is_transient() => {
            tracing::debug!(%error, "somebody has got something and is not forgotten");
            Ok(())
        }
        forgotten => forgotten,
    }
}

fn untouched(now: i64) -> Untouched {
    Untouched { notes: now - NOTE, forms: now - FORM }
}

/// Reads some people, in the order of their ids, each with their accounts.
async fn behind(tx: &mut Tx, place: Place) -> Result<Vec<Row>> {
    let sql = "SELECT p.id, p.touched_at, a.id AS account, a.unreachable_at \
               FROM (SELECT id, touched_at FROM person WHERE id > $1 ORDER BY id LIMIT 50) p \
               LEFT JOIN account a ON a.person_id = p.id ORDER BY p.id";
    tx.rows(sql, values![place.0]).await
}

/// Reads what of theirs is old.
async fn look(tx: &mut Tx, rows: Vec<Row>, now: i64) -> Result<Found> {
    let (mut people, mut away) = (BTreeSet::new(), BTreeSet::new());
    let (mut accounts, mut unreachable) = (Vec::new(), Vec::new());
    for row in &rows {
        let person: PersonId = row.get("id")?;
        people.insert(person);
        if row.get::<i64>("touched_at")? < now - STRANGER {
            away.insert(person);
        }
        let Some(account) = row.get::<Option<AccountId>>("account")? else { continue };
        accounts.push(account);
        if row.get::<Option<i64>>("unreachable_at")?.is_some_and(|since| since < now - WAITS) {
            unreachable.push(account);
        }
    }
    let mut strangers = Vec::new();
    for person in away {
        if area::is_stranger(tx, person, now - STRANGER).await? {
            strangers.push(person);
        }
    }
    let people: Vec<PersonId> = people.into_iter().collect();
    Ok(Found {
        with_messages: with_old_messages(tx, &accounts, now).await?,
        unreachable: awaited(tx, &unreachable).await?,
        with_forms: conversations::with_untouched(tx, &people, untouched(now)).await?,
        strangers,
    })
}

/// Which messages have stood for long: nothing secret can be read in them, no student has seen them, and they show no form.
const OLD_MESSAGES: &str = "shown_at > 0 AND shown_at < $1 AND is_secret = 0 AND student_id IS NULL \
    AND NOT EXISTS (SELECT 1 FROM conversation c WHERE c.id = message.subject)";

async fn with_old_messages(tx: &mut Tx, accounts: &[AccountId], now: i64) -> Result<Vec<AccountId>> {
    let sql = |places: String| {
        format!("SELECT DISTINCT account_id FROM message WHERE account_id IN ({places}) AND {OLD_MESSAGES}")
    };
    of_some(tx, accounts, (values![now - STANDS], sql), account_of).await
}

async fn forget_messages(tx: &mut Tx, accounts: &[AccountId], now: i64) -> Result<()> {
    if accounts.is_empty() {
        return Ok(());
    }
    let (places, values) = listed(values![now - STANDS], accounts);
    let sql = format!("DELETE FROM message WHERE account_id IN ({places}) AND {OLD_MESSAGES}");
    tx.run(Sql::for_rows(sql, accounts.len()), values).await
}

/// Those of these accounts for which something waits.
async fn awaited(tx: &mut Tx, accounts: &[AccountId]) -> Result<Vec<AccountId>> {
    let sql = |places: String| format!("SELECT DISTINCT account_id FROM outbox WHERE account_id IN ({places})");
    of_some(tx, accounts, (Vec::new(), sql), account_of).await
}

/// What waits for these accounts goes, unless somebody delivers it just now, where they still cannot be reached.
async fn forget_waiting(tx: &mut Tx, accounts: &[AccountId], now: i64) -> Result<()> {
    if accounts.is_empty() {
        return Ok(());
    }
    // Locked first, they come back before this or after it.
    for account in accounts {
        tx.locks(Lock::Account(*account)).await;
    }
    let (places, values) = listed(values![now - WAITS], accounts);
    let sql = format!(
        "UPDATE account SET next_at = next_at WHERE id IN ({places}) AND unreachable_at > 0 AND unreachable_at < $1 RETURNING id"
    );
    let still = tx.list(Sql::for_rows(sql, accounts.len()), values, |row| row.get::<AccountId>("id")).await?;
    if still.is_empty() {
        return Ok(());
    }
    let (places, values) = listed(values![now], &still);
    let sql = format!("DELETE FROM outbox WHERE account_id IN ({places}) AND leased_until < $1");
    tx.run(Sql::for_rows(sql, still.len()), values).await
}

fn account_of(row: &Row) -> Result<AccountId> {
    row.get("account_id")
}

/// Asks about some of something, if there are any.
async fn of_some<T: Copy + Into<Value>, R>(
    tx: &mut Tx,
    all: &[T],
    (values, sql): (Vec<Value>, impl FnOnce(String) -> String),
    read: impl Fn(&Row) -> Result<R>,
) -> Result<Vec<R>> {
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = listed(values, all);
    tx.list(Sql::for_rows(sql(places), all.len()), values, read).await
}

/// The places of some values behind those that are there, and all of them.
fn listed<T: Copy + Into<Value>>(mut values: Vec<Value>, all: &[T]) -> (String, Vec<Value>) {
    let first = values.len() + 1;
    let places: Vec<String> = (first..first + all.len()).map(|place| format!("${place}")).collect();
    values.extend(all.iter().map(|one| (*one).into()));
    (places.join(", "), values)
}
