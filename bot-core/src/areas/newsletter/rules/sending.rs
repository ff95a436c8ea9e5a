//! How a newsletter goes out: its readers are found, some at a time, and each gets it when the own wishes say so, also while others are still
//! found, in an outbox that never holds many (docs/domain.md, "The newsletter").

use crate::areas::newsletter::issue::{CopyState, Counts, Issue, Recipient, State};
use crate::areas::newsletter::rules::issue::changes;
use crate::areas::newsletter::{Event, Job, Screen, Timer};
use crate::areas::told::{How, Own, rules as told};
use crate::decision::{Change, Decision, Effect, Topic, Whom};
use crate::domain::{DAY, PersonId};
use crate::job::PIECE;
use crate::platform::Platform;
use crate::text::msg;

/// So many copies of a newsletter are in the outbox of a platform at most: more than it takes until it is looked again.
pub(in crate::areas::newsletter) const AHEAD: u32 = 300;
/// While readers are still found, some are put in whenever fewer than this are in it: finding takes no longer than these.
pub(in crate::areas::newsletter) const ENOUGH: u32 = AHEAD / 2;
/// After this time it is looked again, in ms; after the longer one where nothing has moved.
const PAUSE: i64 = 5_000;
pub(in crate::areas::newsletter) const LONG_PAUSE: i64 = 60_000;
/// What has not arrived by then does not go out any more, in ms: three days, within which any night is over.
const GIVEN_UP_AFTER: i64 = 3 * DAY;
/// It is looked again no later than this, in ms: what waits longest waits for five in the afternoon.
const LOOKS_WITHIN: i64 = DAY + DAY / 24;
/// Due since ever, in ms: a clock that is set back lets nothing wait that goes out at once.
pub(in crate::areas::newsletter) const AT_ONCE: i64 = 0;

/// A reader who was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Who.
    pub person: PersonId,
    /// Where they are written to; `None` where they cannot be.
    pub platform: Option<Platform>,
    /// When they want to be told of what can wait.
    pub own: Own,
}

/// What is known of the readers of a newsletter as it goes on.
#[derive(Clone, Copy, Debug)]
pub struct Round<'a> {
    /// What has become of those in the outbox.
    pub settled: &'a [(PersonId, CopyState)],
    /// Whose turn it is now, and what becomes of each.
    pub next: &'a [(PersonId, CopyState)],
    /// Whether all its readers are found.
    pub is_found: bool,
    /// How many there are of each, before that.
    pub counts: Counts,
    /// When the first one is due of those that wait, in ms.
    pub first_due: Option<i64>,
}

/// A newsletter begins to go out; this person has sent it.
pub(super) fn begun(issue: &Issue, by: PersonId, at: i64) -> Change {
    changes(Event::Begun { issue: issue.id, by, at }, issue).with(goes_on(issue, at + PAUSE))
}

/// The job goes on at once, and the timer sees to it later.
fn goes_on(issue: &Issue, at: i64) -> [Effect; 2] {
    let job = Effect::Start(Job::Send { issue: issue.id }.into());
    [job, Effect::SetTimer(Timer::Goes { issue: issue.id }.into(), at)]
}

/// The time of a scheduled newsletter has come. To nobody it does not go, nor for a service that is no longer in use: it is a draft again,
/// and the one who has scheduled it reads so.
pub(in crate::areas::newsletter) fn due(issue: &Issue, (readers, is_in_use): (u32, bool), now: i64) -> Decision {
    let shows = Screen::Issue { issue: issue.id };
    if issue.state != State::Scheduled {
        return Decision::nothing(shows, msg::toast_saved());
    }
    if readers == 0 || !is_in_use {
        let told = Effect::Notify(Whom::Person(issue.of.by), shows.clone().into(), Topic::Asked);
        let held = changes(Event::HeldBack { issue: issue.id }, issue).with([told]);
        return held.decision(shows, msg::toast_saved());
    }
    begun(issue, issue.of.by, now).decision(shows, msg::toast_saved())
}

/// The next readers were found, behind one in the order of their ids; nobody is left where there are none.
pub(in crate::areas::newsletter) fn found(issue: &Issue, behind: PersonId, next: &[Found], now: i64) -> Decision {
    let shows = Screen::Issue { issue: issue.id };
    let recipient = |found: &Found| {
        let due = match told::how(&found.own, None, now) {
            How::AtOnce => AT_ONCE,
            How::Held(until) => until,
            How::Daily(due) => due,
            How::Never => return None,
        };
        Some(Recipient { person: found.person, platform: found.platform, due })
    };
    let (to, readers) = (next.last().map(|last| last.person), next.iter().filter_map(recipient).collect());
    let event = Event::Found { issue: issue.id, behind, to, readers };
    Change::event(event).with(goes_on(issue, now + PAUSE)).decision(shows, msg::toast_saved())
}

/// Goes on with a newsletter: notes what has become of those in the outbox, and puts the next ones in. Rests where nothing can be done
/// before a time; ends once nobody is left, or after three days.
pub(in crate::areas::newsletter) fn post(issue: &Issue, round: Round<'_>, now: i64) -> Decision {
    let shows = Screen::Issue { issue: issue.id };
    let is_over = now - issue.times.begun.unwrap_or(now) >= GIVEN_UP_AFTER;
    let became: Vec<(PersonId, CopyState)> =
        if is_over { round.settled.to_vec() } else { round.settled.iter().chain(round.next).copied().collect() };
    let letter = Screen::of(issue.letter);
    let put = became.iter().filter(|(_, state)| *state == CopyState::Out);
    let notices: Vec<Effect> =
        put.map(|(person, _)| Effect::Notify(Whom::Person(*person), letter.clone().into(), Topic::Letter)).collect();
    let (has_moved, puts) = (!became.is_empty(), notices.len());
    let events = has_moved.then(|| Event::Became { issue: issue.id, people: became }.into());
    let change = Change { events: Vec::from_iter(events), effects: notices };
    let left = round.counts.left() as usize + puts;
    let done = round.settled.len() + round.next.len();
    if is_over || (round.is_found && left <= done) {
        return change.and(ended(issue, is_over, now)).decision(shows, msg::toast_saved());
    }
    if !round.is_found || round.next.len() >= PIECE {
        // The others are found, or there may be room for more.
        return change.with(goes_on(issue, now + PAUSE)).decision(shows, msg::toast_saved());
    }
    let out = round.counts.out as usize + puts > round.settled.len();
    let at = match round.first_due {
        _ if has_moved => now + PAUSE,
        Some(due) if !out => due.clamp(now + PAUSE, now + LOOKS_WITHIN),
        Some(_) | None => now + LONG_PAUSE,
    };
    let rests = Event::Rested { issue: issue.id };
    let rests = if has_moved { changes(rests, issue) } else { Change::event(rests) };
    let timer = Effect::SetTimer(Timer::Goes { issue: issue.id }.into(), at);
    change.and(rests.with([timer])).decision(shows, msg::toast_saved())
}

/// A newsletter is over: the person who has sent it reads how many have got it.
fn ended(issue: &Issue, gives_up: bool, at: i64) -> Change {
    let told = Effect::Notify(Whom::Person(issue.of.by), Screen::Issue { issue: issue.id }.into(), Topic::Asked);
    let timer = Effect::ClearTimer(Timer::Goes { issue: issue.id }.into());
    let given_up = Event::GivenUp { issue: issue.id, letter: issue.letter, at };
    let given_up = if gives_up { Change::event(given_up) } else { Change::default() };
    given_up.and(changes(Event::Ended { issue: issue.id, at }, issue)).with([timer, told])
}

/// A newsletter is stopped half way: what has not set out does not go out.
pub(super) fn stopped(issue: &Issue, at: i64) -> Change {
    let stopped = Event::Stopped { issue: issue.id, letter: issue.letter, at };
    changes(stopped, issue).with(goes_on(issue, at + PAUSE))
}

/// Goes on with a newsletter that has rested.
pub(in crate::areas::newsletter) fn go_on(issue: &Issue) -> Decision {
    let shows = Screen::Issue { issue: issue.id };
    if !issue.goes_out() {
        return Decision::nothing(shows, msg::toast_saved());
    }
    let job = Effect::Start(Job::Send { issue: issue.id }.into());
    Change::event(Event::Woken { issue: issue.id }).with([job]).decision(shows, msg::toast_saved())
}
