//! What the answer to an update carries besides, where a platform hands updates over by calls of its own: a message that becomes a record
//! is changed by it, and takes no call.
//!
//! Nobody hears what came of it. So it is done where nothing else is on its way to that message, and the row that goes on below it keeps
//! that message's place in the order until it is delivered: whatever is pressed there meanwhile overtakes the record, as it overtakes one
//! that is made by a call.

use super::Engine;
use super::order::{Going, Line, Mark};
use super::showing::Leased;
use super::turn::{Outcome, Turn};
use crate::area::{self, Screen};
use crate::store::outbox::Lane;
use crate::update::Record;

/// A message that the answer to an update makes a record, and its place in the order.
pub(super) struct Recorded {
    number: i64,
    going: Going,
}

impl Recorded {
    /// Its number, and its place in the order.
    pub(super) fn into_parts(self) -> (i64, Going) {
        (self.number, self.going)
    }
}

impl Turn<'_> {
    /// What becomes of the message above a row that is shown in a new one, where a front end can let the answer to the update do that. Only
    /// forms and menus are never pictures, of which a record cannot be made in one step.
    pub(super) fn record_above(&self, leased: &Leased) -> Option<Record> {
        let (job, form) = (&leased.job, self.form.as_ref());
        let is_new = job.lane == Lane::Answer && job.number.is_none();
        let is_plain = matches!(job.screen, Screen::Conversation(_)) || area::is_menu(&job.screen);
        if !self.carries || !is_new || !is_plain {
            return None;
        }
        let (number, view) = match &leased.prepared {
            Some(prepared) => prepared.above().into_iter().max_by_key(|(number, _)| *number)?,
            // What still has to be searched for is left to the delivery, and its form is known all the same.
            None => {
                let form = form.filter(|form| job.screen == Screen::Conversation(form.id))?;
                let (number, asked) = form.shown.as_ref()?;
                (*number, form.record(asked.as_ref()))
            }
        };
        Some(Record { address: self.actor.address.clone(), number, view })
    }
}

impl Engine {
    /// Lets the answer to an update carry a record that its turn has made, where nothing else is on its way to that message, nor has
    /// arrived in its chat since a point in the order.
    pub(super) fn carries(&self, mark: Mark, outcome: &mut Outcome) {
        let (order, reply) = (&self.shared.order, &mut outcome.reply);
        for leased in &mut outcome.jobs {
            let account = leased.job.account;
            let wanted = leased.record.take().filter(|_| reply.record.is_none() && order.is_quiet_since(account, mark));
            let Some(record) = wanted else { continue };
            if let Some(going) = order.records((account, Line::In(record.number))) {
                leased.recorded = Some(Recorded { number: record.number, going });
                reply.record = Some(record);
            }
        }
    }
}
