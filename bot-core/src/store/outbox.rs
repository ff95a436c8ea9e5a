//! What has to be delivered, and where every screen is shown.

mod accounts;
mod bulk;
mod depth;
mod destination;
mod jobs;
mod limits;
mod next;
mod notices;
mod past;
mod refused;
mod shown;

pub(crate) use accounts::{leave, reroute};
pub(crate) use bulk::{ahead, take_back_all, take_back_from, take_back_of};
pub use depth::Depth;
pub(crate) use depth::{count_refused, depths};
pub use destination::{Destination, Standing};
pub(crate) use destination::{destination, moved, standing, whose};
pub(crate) use jobs::{
    ALIVE, alive, comes_back, free, free_of_the_dead, give_up, in_vain, leave_for_later, left_by_the_dead, overtaken,
    postpone, put_back, ready, release, set_aside, stand_back, step_aside, take, take_back, waiting_since,
};
pub use jobs::{Share, claim, waiting};
pub(crate) use limits::{ChatPace, book, hold, rest, wake, wake_all};
pub(crate) use next::{first_due, next};
use notices::HELD;
pub(crate) use notices::{HELD_AT_MOST, ask, drop_held, release_held, remind, tell_account};
pub use notices::{notify, offer_commands};
pub(crate) use past::{about, end_of, end_of_seen, end_of_students, replace, shown_to};
pub use refused::{Refused, refused, retry};
pub(crate) use refused::{keep, try_again};
pub use shown::{Delivered, SentMessage, note};
pub(crate) use shown::{last_shown, may_show, shown_in};

use sha2::{Digest, Sha256};

use super::dues::Kind;
use super::{Error, Tx, json, values};
use crate::area::Screen;
use crate::domain::{AccountId, PersonId};

/// Which of the lanes to a destination: answers are never held up by notices, nor either by files, nor any of them by what goes to many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Lane {
    /// Responses to an interaction, which expires: sent at once, ahead of the queue.
    Reply,
    /// What the person waits for.
    Answer,
    /// What happened elsewhere.
    Notice,
    /// A file that the person has asked for, which takes long on its way.
    File,
    /// What goes to many, and can wait for all else.
    Bulk,
}

impl Lane {
    /// All of them.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// By what it is counted.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The lane in which the bot itself sends it: what no interaction's own way has brought is an answer.
    #[must_use]
    pub(crate) fn of_the_bot(self) -> Self {
        match self {
            Self::Reply | Self::Answer => Self::Answer,
            Self::Notice => Self::Notice,
            Self::File => Self::File,
            Self::Bulk => Self::Bulk,
        }
    }
}

/// Who delivers, for how long and in which place of the order.
#[derive(Clone, Copy, Debug)]
pub struct LeaseInfo<'a> {
    /// The time, in ms.
    pub now: i64,
    /// The process that writes the row, and tries at once.
    pub process: &'a str,
    /// How long nobody else tries, in ms.
    pub lease: i64,
    /// The place in the order of its lane: greater is later.
    pub ord: i64,
}

/// A row of the outbox that this process has leased.
#[derive(Clone, Debug, PartialEq)]
pub struct DeliveryJob {
    /// Whose account.
    pub account: AccountId,
    /// What it is about.
    pub slot: String,
    /// What to show.
    pub screen: Screen,
    /// The message to show it in; `None` for a new one.
    pub number: Option<i64>,
    /// Raised by every change.
    pub generation: i64,
    /// Generation at the first attempt. Retries keep it, so that the platform can recognise duplicates; a new input starts a
    /// new one.
    pub sent_as: i64,
    /// The number of this try, from 1. What was tried before may have arrived.
    pub attempts: u32,
    /// In whose order it stands.
    pub lane: Lane,
}

impl DeliveryJob {
    /// The same for every try of the same message. What one turn tells to several people, or shows in several places, has one
    /// generation, so that whose and where belong to it.
    #[must_use]
    pub fn key(&self) -> u128 {
        let digest = Sha256::new()
            .chain_update(self.account.0.to_be_bytes())
            .chain_update(self.sent_as.to_be_bytes())
            .chain_update(&self.slot)
            .finalize();
        digest.iter().take(16).fold(0, |key, byte| key << 8 | u128::from(*byte))
    }

    /// In which generation somebody has asked for it. What it is about may have changed since, which raises its own.
    #[must_use]
    pub(crate) fn asked(&self) -> i64 {
        self.slot.strip_prefix(REPLY).and_then(|asked| asked.parse().ok()).unwrap_or(self.sent_as)
    }

    /// Whether it tells of something, in a message of its own.
    #[must_use]
    pub(crate) fn is_news(&self) -> bool {
        matches!(self.lane, Lane::Notice | Lane::Bulk) && self.number.is_none()
    }
}

/// How the slot of what goes out by a way of its own begins; the generation follows in which it was asked for.
const REPLY: &str = "reply ";

/// Where a screen is to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In this message.
    In(i64),
    /// In a new message at the end of the chat.
    New,
}

impl Place {
    /// In the message with this number, if it can still be edited.
    #[must_use]
    pub fn at(message: Option<i64>) -> Self {
        message.map_or(Self::New, Self::In)
    }

    /// The number of the message; `None` for a new one.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        match self {
            Self::In(number) => Some(number),
            Self::New => None,
        }
    }
}

/// Lets a screen be shown to an account. What waits already in the same place is replaced by it. Returns
/// the row when this process was born with its lease, as nothing else waits before it.
///
/// # Errors
/// When the database fails.
pub async fn show(
    tx: &mut Tx,
    to: (PersonId, AccountId),
    lane: Lane,
    shown: (&Screen, Place),
    info: LeaseInfo<'_>,
) -> Result<Option<DeliveryJob>, Error> {
    put(tx, UPSERT, to, (lane, shown), info).await
}

/// The same, for a screen about something that is one person's: its copies in their other accounts are shown anew.
pub(crate) async fn show_in_all(
    tx: &mut Tx,
    to: (PersonId, AccountId),
    lane: Lane,
    shown: (&Screen, Place),
    info: LeaseInfo<'_>,
) -> Result<Option<DeliveryJob>, Error> {
    put(tx, UPSERT_IN_ALL, to, (lane, shown), info).await
}

async fn put(
    tx: &mut Tx,
    upsert: &'static str,
    (person, account): (PersonId, AccountId),
    (lane, (screen, place)): (Lane, (&Screen, Place)),
    info: LeaseInfo<'_>,
) -> Result<Option<DeliveryJob>, Error> {
    let text = json(screen)?;
    let (slot, number) = match (lane, place) {
        (Lane::Reply, place) => (format!("{REPLY}{}", info.ord), place.number()),
        (_, Place::In(number)) => (format!("#{number}"), Some(number)),
        (_, Place::New) => (text.clone(), None),
    };
    let leased_until = if info.lease > 0 { info.now + info.lease } else { 0 };
    let values = values![
        account,
        &slot,
        lane_number(lane),
        text,
        number,
        info.ord,
        info.now,
        info.process,
        leased_until,
        screen.subject(person),
    ];
    let rows = tx.rows(upsert, values).await?;
    for row in &rows {
        if row.get::<i64>("leased_until")? <= info.now {
            tx.falls_due(Kind::Row, info.now);
        }
    }
    for row in rows {
        if row.get::<AccountId>("account_id")? == account {
            // A row that was there keeps its place in the order.
            let is_new = row.get::<i64>("ord")? == info.ord;
            let is_leased = row.get::<i64>("leased_until")? > info.now;
            let (screen, generation) = (screen.clone(), info.ord);
            let job = DeliveryJob { account, slot, screen, number, generation, sent_as: info.ord, attempts: 1, lane };
            return Ok((is_new && is_leased).then_some(job));
        }
    }
    Ok(None)
}

/// Writes one row, and those of the copies that follow it.
macro_rules! upsert {
    ($copies:literal) => {
        concat!(
            "INSERT INTO outbox \
               (account_id, slot, lane, screen, number, generation, sent_as, ord, due, attempts, leased_by, leased_until, subject) \
             SELECT $1, $2, $3, $4, $5, $6, $6, $6, $7, CASE WHEN $9 > 0 AND is_first = 1 THEN 1 ELSE 0 END, $8, \
               CASE WHEN is_first = 1 THEN $9 ELSE 0 END, $10 \
             FROM (SELECT CASE WHEN COUNT(*) = 0 THEN 1 ELSE 0 END AS is_first FROM outbox \
               WHERE account_id = $1 AND lane = $3 AND lane >= 0 AND refused <> generation) e \
             WHERE true ",
            $copies,
            " ON CONFLICT (account_id, slot) DO UPDATE SET screen = excluded.screen, \
               generation = excluded.generation, subject = excluded.subject, due = excluded.due, \
               sent_as = CASE WHEN excluded.lane <= 0 THEN excluded.sent_as ELSE outbox.sent_as END, \
               lane = CASE WHEN excluded.lane < outbox.lane THEN excluded.lane ELSE outbox.lane END \
             RETURNING account_id, ord, leased_until"
        )
    };
}

const UPSERT: &str = upsert!("");

const UPSERT_IN_ALL: &str = upsert!(
    "UNION ALL SELECT account_id, '#' || CAST(number AS TEXT), 1, screen, number, $6, $6, $6, $7, 0, '', 0, subject \
     FROM message WHERE subject = $10 AND account_id <> $1 AND is_over = 0"
);

/// Lets every recorded copy of what is about a subject be shown anew, where it stands.
///
/// # Errors
/// When the database fails.
pub async fn repair(tx: &mut Tx, subject: i64, info: LeaseInfo<'_>) -> Result<(), Error> {
    // What is on its way may have been read before the change: another generation shows it once more. A row that still waits to
    // show what the message showed before shows what it shows now; an answer on its way to it shows something newer. No copy relies
    // on a new message that makes a record of it: that one knows the newest copy only, as it was when it set out. It goes first, and
    // what is a record by then is left alone.
    // What is held stays so.
    tx.falls_due(Kind::Row, info.now);
    let sql = "UPDATE outbox SET generation = $1, due = CASE WHEN lane = 3 THEN due ELSE $2 END WHERE subject = $3";
    tx.run(sql, values![info.ord, info.now, subject]).await?;
    tx.run(REPAIR, values![info.ord, info.now, subject]).await?;
    Ok(())
}

/// Lets one message of an account show what it shows once more, in a generation, at a time in ms.
async fn again(
    tx: &mut Tx,
    account: AccountId,
    (number, screen, subject): (i64, &Screen, Option<i64>),
    (ord, at): (i64, i64),
) -> Result<(), Error> {
    let slot = format!("#{number}");
    tx.run(AGAIN, values![ord, at, account, slot, json(screen)?, number, subject]).await
}

/// Writes a row for each message that is to be shown anew.
macro_rules! repair {
    ($rows:literal) => {
        concat!(
            "INSERT INTO outbox \
               (account_id, slot, lane, screen, number, generation, sent_as, ord, due, attempts, leased_by, leased_until, subject) ",
            $rows,
            " ON CONFLICT (account_id, slot) DO UPDATE SET generation = excluded.generation, due = excluded.due, \
               screen = CASE WHEN outbox.lane > 0 THEN excluded.screen ELSE outbox.screen END, \
               subject = CASE WHEN outbox.lane > 0 THEN excluded.subject ELSE outbox.subject END"
        )
    };
}

const REPAIR: &str = repair!(
    "SELECT account_id, '#' || CAST(number AS TEXT), 1, screen, number, $1, $1, $1, $2, 0, '', 0, subject FROM message \
     WHERE subject = $3 AND is_over = 0"
);

const AGAIN: &str = repair!("VALUES ($3, $4, 1, $5, $6, $1, $1, $1, $2, 0, '', 0, $7)");

/// The lane of a stored number.
fn lane_of(number: i64) -> Lane {
    match number {
        ..0 => Lane::Reply,
        0 => Lane::Answer,
        1 | HELD => Lane::Notice,
        bulk::LANE => Lane::Bulk,
        2.. => Lane::File,
    }
}

fn lane_number(lane: Lane) -> i64 {
    match lane {
        Lane::Reply => -1,
        Lane::Answer => 0,
        Lane::Notice => 1,
        Lane::File => 2,
        Lane::Bulk => bulk::LANE,
    }
}
