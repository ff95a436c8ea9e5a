//! Which of a person's accounts gets what: notices go where the person wants them, and a form that ended in one account
//! asks nothing in another.

use super::LeaseInfo;
use crate::area;
use crate::domain::{AccountId, ConversationId, PersonId};
use crate::store::dues::Kind;
use crate::store::{Error, Sql, Tx, json, values};

/// The account that gets the notices of whoever has account `a`, as SQL: the chosen one, else the one used last; one
/// that can be reached before one that cannot.
pub(super) const NOTIFIED: &str = "(SELECT n.id FROM account n JOIN person w ON w.id = n.person_id \
    WHERE n.person_id = a.person_id \
    ORDER BY CASE WHEN n.unreachable_at IS NULL THEN 0 ELSE 1 END, \
      CASE WHEN n.id = w.notices_account THEN 0 WHEN n.id = w.last_account THEN 1 ELSE 2 END, n.touched_at DESC, n.id \
    LIMIT 1)";

/// The accounts from which a person's notices are taken: those that cannot be reached, and one that is theirs no more.
/// There is one at most, as nobody has more than two.
const LEFT: &str = "(SELECT u.id FROM account u \
    WHERE (u.person_id = $1 AND u.unreachable_at IS NOT NULL) OR (u.id = $2 AND u.person_id <> $1))";

/// A person's notices that wait for an account which cannot be reached, or is theirs no more, go to another one that can
/// be reached, if there is one.
pub(crate) async fn reroute(tx: &mut Tx, person: PersonId, gone: AccountId, info: LeaseInfo<'_>) -> Result<(), Error> {
    let sql = format!(
        "INSERT INTO outbox \
           (account_id, slot, lane, screen, number, generation, sent_as, ord, due, attempts, leased_by, leased_until, subject) \
         SELECT a.id, o.slot, o.lane, o.screen, NULL, $3, $3, o.ord, CASE WHEN o.lane = 3 THEN o.due ELSE $4 END, 0, '', 0, o.subject \
         FROM outbox o JOIN account a ON a.person_id = $1 AND a.unreachable_at IS NULL \
         WHERE o.lane IN (1, 3, 4) AND o.number IS NULL AND o.account_id IN {LEFT} AND a.id = {NOTIFIED} \
         ON CONFLICT (account_id, slot) DO UPDATE SET generation = excluded.generation, due = excluded.due"
    );
    let rerouted = tx.count(Sql::composed(sql), values![person, gone, info.ord, info.now]).await?;
    if rerouted > 0 {
        tx.falls_due(Kind::Row, info.now);
        let sql = format!("DELETE FROM outbox WHERE lane IN (1, 3, 4) AND number IS NULL AND account_id IN {LEFT}");
        tx.run(Sql::composed(sql), values![person, gone]).await?;
    }
    Ok(())
}

/// A form has ended in one account: what shows it in the person's other ones becomes Home.
pub(crate) async fn leave(
    tx: &mut Tx,
    form: ConversationId,
    here: AccountId,
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    tx.falls_due(Kind::Row, info.now);
    let home = json(&area::home())?;
    let sql = "\
        INSERT INTO outbox \
          (account_id, slot, lane, screen, number, generation, sent_as, ord, due, attempts, leased_by, leased_until, subject) \
        SELECT account_id, '#' || CAST(number AS TEXT), 1, $5, number, $1, $1, $1, $2, 0, '', 0, NULL FROM message \
        WHERE subject = $3 AND account_id <> $4 AND is_over = 0 \
        ON CONFLICT (account_id, slot) DO UPDATE SET screen = excluded.screen, generation = excluded.generation, \
          due = excluded.due, subject = excluded.subject";
    tx.run(sql, values![info.ord, info.now, form, here, &home]).await?;
    // A notice is shown in a message only while that shows the same.
    let sql = "UPDATE message SET screen = $1, subject = NULL WHERE subject = $2 AND account_id <> $3 AND is_over = 0";
    tx.run(sql, values![&home, form, here]).await?;
    Ok(())
}
