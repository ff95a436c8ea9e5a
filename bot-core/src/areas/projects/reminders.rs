//! Reminders: whoever waits reminds whoever is waited for, and each of these reads by whom and when (docs/domain.md, "States").

use super::history::{Entry, EntryKind};
use super::moves::{offered, recorded};
use super::project::{ProjectFacts, Seen, Waiting};
use super::rules::{late, may, operator_told, screen};
use super::vote::Vote;
use super::{Event, status};
use crate::area;
use crate::decision::{Change, Decided, Effect, Refusal};
use crate::domain::{DAY, Right};
use crate::reader::Fresh;
use crate::text::{Arg, Text, msg};
use crate::view::Block;

/// Nobody is reminded more often, in ms: once a day (docs/domain.md, "States").
const REMIND_EVERY: i64 = DAY;

/// Reminds the partner, or the authorities that have not decided; at most once a day.
///
/// # Errors
/// The person is no founder, nobody else is waited for, or somebody was reminded within a day.
pub fn remind(seen: Seen<'_>, fresh: &mut Fresh) -> Decided {
    may(seen, Right::Change)?;
    let (project, reader) = (seen.project(), seen.reader);
    if let Some(at) = project.reminded_at.filter(|at| (0..REMIND_EVERY).contains(&(reader.now - at))) {
        return Err(Refusal::not_yet(msg::refusal_reminded(status::minute_after(at + REMIND_EVERY))));
    }
    let id = project.id;
    let reminded = match seen.known.waiting() {
        Waiting::Partner(partner) if project.founder == reader.me.id => {
            Change::default().with([offered(partner.id, id)])
        }
        Waiting::Authorities(votes) => {
            let asks = |vote: &&Vote| vote.authority.reminded(area::approval(id, vote.authority.id));
            Change::default().with(votes.iter().map(asks))
        }
        Waiting::Operator => match late(seen) {
            nobody if nobody.events.is_empty() => Change::default().with([operator_told(id)]),
            asked => asked,
        },
        Waiting::Partner(_) | Waiting::Nobody | Waiting::Final(_) => return Err(Refusal::too_late()),
    };
    let noted = Change::event(Event::Reminded { project: id, at: reader.now }).with([Effect::Refresh(id.0)]);
    let noted = noted.and(recorded(seen, EntryKind::Reminded, fresh));
    Ok(noted.and(reminded).decision(screen(id), msg::toast_reminded()))
}

/// The reminders since a time in ms, the newest first: of what is waited for since then.
pub(crate) fn since(known: &ProjectFacts, since: i64) -> Vec<&Entry> {
    let is_one = |entry: &&Entry| entry.kind == EntryKind::Reminded && entry.at >= since;
    known.history.iter().filter(is_one).collect()
}

/// The title of a card that somebody was reminded of: it says so first, and by whom.
pub(crate) fn titled(title: Text, reminders: &[&Entry]) -> Text {
    match reminders {
        [] => title,
        [last, ..] => msg::reminder_title(last.by_name.as_str(), title),
    }
}

/// When there were reminders and by whom, as a line.
pub(crate) fn note(reminders: &[&Entry]) -> Option<Block> {
    let one = |entry: &&Entry| msg::reminder_by(entry.by_name.as_str(), Arg::Moment(entry.at));
    let all: Vec<Text> = reminders.iter().map(one).collect();
    (!all.is_empty()).then(|| Block::Note(msg::reminder_title_all(all)))
}
