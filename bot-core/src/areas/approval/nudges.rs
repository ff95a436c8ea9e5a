//! A vote that waits: those who decide are reminded of it, then the deputies are asked, then the operator is told (docs/domain.md,
//! "Reminders and deputies"); and a registration (`teachers`). What is due for a person on a day is one message.

pub(crate) mod teachers;
#[cfg(test)]
mod tests;

use super::{Screen, Timer};
use crate::area::{self, Task};
use crate::areas::authorities::{self, Authority, Decider, Nudges, Office, Rank};
use crate::areas::projects::{Event, Seen, State, Vote};
use crate::decision::{Change, Decision, Effect, Topic, Whom};
use crate::domain::{AuthorityId, PersonId, ProjectId, workdays, zone};
use crate::reader::{OfReminders, Reader};
use crate::text::msg;
use crate::wire::Page;

/// What is due for a person is gathered for so long before they are told, in ms: ten minutes.
pub(super) const GATHERED: i64 = 600_000;

/// What is done next to have a vote decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Those who decide are reminded; so many reminders are due then.
    Remind(u32),
    /// The deputies are asked.
    Deputies,
    /// The operator is told.
    Operator,
}

/// A project or a registration of which somebody is to be reminded.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Due {
    /// What waits.
    pub(super) task: Task,
    /// How often those who decide were reminded of it.
    pub(super) reminders: u32,
    /// Whether its deputies are asked.
    pub(super) is_escalated: bool,
}

impl Due {
    /// Whether it is the last time that anybody is reminded, or deputies are asked: it comes at once, whatever else waits.
    fn is_last(&self, settings: &OfReminders) -> bool {
        self.is_escalated || usize::try_from(self.reminders).is_ok_and(|reminders| reminders >= settings.after.len())
    }
}

/// What is known of a vote that waits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting<'a> {
    /// The project, before the reader in whose name the timer acts.
    pub(super) seen: Seen<'a>,
    /// Those who decide for the authority.
    pub(super) office: &'a Office,
    /// When the operator was last told of something that still waits for this authority, in ms.
    pub(super) told_operator: Option<i64>,
}

/// Something for which an authority was asked at a time in ms, by whose clock it is, and what was done since to have it decided.
#[derive(Clone, Copy, Debug)]
struct Asked<'a> {
    clock: &'a str,
    at: i64,
    nudges: Nudges,
}

impl<'a> Asked<'a> {
    fn of(vote: &'a Vote) -> Self {
        Self { clock: vote.authority.clock(), at: vote.asked_at, nudges: vote.nudges }
    }
}

/// Looks after a vote that is asked for now.
pub(crate) fn sets(project: ProjectId, authority: &Authority, reader: &Reader) -> Effect {
    Effect::SetTimer(timer(project, authority.id), first((authority, reader.now), reader))
}

/// Looks after a vote no more.
pub(crate) fn clears(project: ProjectId, authority: AuthorityId) -> Effect {
    Effect::ClearTimer(timer(project, authority))
}

fn timer(project: ProjectId, authority: AuthorityId) -> area::Timer {
    Timer::Remind { project, authority }.into()
}

/// When something is done first about what an authority is asked at a time in ms, in ms.
fn first((authority, at): (&Authority, i64), reader: &Reader) -> i64 {
    let asked = Asked { clock: authority.clock(), at, nudges: Nudges::default() };
    next(asked, &reader.settings.authorities.reminders, reader.now).map_or(reader.now, |(_, due)| due)
}

/// What is done next to have something decided, and when, in ms; `None` where everything was done. Reminders are counted from the day on which
/// the authority was asked, and the rest from the step before: where that came late, as nothing ran, people have as long as otherwise.
fn next(asked: Asked<'_>, settings: &OfReminders, now: i64) -> Option<(Step, i64)> {
    let Asked { clock, at: asked_at, nudges } = asked;
    let day = |days: u16| workdays::morning(clock, asked_at, days);
    // A time that lies ahead is of a clock that was set back since: then it is counted from the beginning, too.
    let behind = |at: Option<i64>, days: u16| at.filter(|at| *at <= now).map(|at| workdays::morning(clock, at, days));
    let last = settings.after.last().copied().unwrap_or_default();
    let deputies = last.saturating_add(settings.deputies_after);
    if nudges.operator_at.is_some() {
        return None;
    }
    if nudges.deputies_at.is_some() {
        let due = behind(nudges.deputies_at, settings.operator_after);
        return Some((Step::Operator, due.unwrap_or_else(|| day(deputies.saturating_add(settings.operator_after)))));
    }
    let done = usize::try_from(nudges.reminders).unwrap_or(usize::MAX);
    let Some(after) = settings.after.get(done) else {
        let due = behind(nudges.reminded_at, settings.deputies_after);
        return Some((Step::Deputies, due.unwrap_or_else(|| day(deputies))));
    };
    // Of several that are due by now, one is enough.
    let missed = settings.after.iter().skip(done + 1).take_while(|after| day(**after) <= now).count();
    let reminders = u32::try_from(done + 1 + missed).unwrap_or(u32::MAX);
    let due = behind(nudges.reminded_at, 1).map_or(day(*after), |least| least.max(day(*after)));
    Some((Step::Remind(reminders), due))
}

/// The time of a vote has come: does what is due, on a working day and by day. A timer that outlived what it was set for does nothing.
pub(super) fn remind(waiting: Waiting<'_>) -> Decision {
    let (seen, authority) = (waiting.seen, waiting.office.authority.id);
    let project = seen.project();
    let vote = seen.known.vote_of(authority).filter(|_| project.state == State::Waiting);
    let is_in_use = seen.authorities.iter().any(|known| known.id == authority);
    let change = match vote.filter(|vote| is_in_use && vote.dropped_at.is_none()) {
        Some(vote) => looked_after(waiting, vote),
        None => Change::default(),
    };
    let shows = Screen::Approval { project: project.id, authority, page: Page(0) };
    change.decision(shows, msg::toast_reminded())
}

fn looked_after(waiting: Waiting<'_>, vote: &Vote) -> Change {
    let (seen, authority) = (waiting.seen, vote.authority.id);
    let (project, reader) = (seen.project().id, seen.reader);
    let (now, clock) = (reader.now, vote.authority.clock());
    let again = |due| Change::default().with([Effect::SetTimer(timer(project, authority), due)]);
    if let Some(cast) = &vote.cast {
        // It may be taken back yet.
        return if cast.settled {
            Change::default()
        } else {
            again(now + super::rules::settled_within(&reader.settings))
        };
    }
    if vote.asked_at > now {
        // The clock was set back behind the time at which the authority was asked: it is counted from now on.
        let asked = Asked { at: now, ..Asked::of(vote) };
        let due = next(asked, &reader.settings.authorities.reminders, now).map_or(now, |(_, due)| due);
        return Change::event(Event::VoteWaits { project, authority, at: now }).and(again(due));
    }
    match next(Asked::of(vote), &reader.settings.authorities.reminders, now) {
        None => Change::default(),
        Some((_, due)) if due > now => again(due),
        Some(_) if !workdays::is_open(clock, now) => again(workdays::next_morning(clock, now)),
        Some((step, _)) => done(waiting, vote, step),
    }
}

/// Does a step, and sets the time of the next one.
fn done(waiting: Waiting<'_>, vote: &Vote, step: Step) -> Change {
    let (seen, authority) = (waiting.seen, vote.authority.id);
    let (project, reader) = (seen.project().id, seen.reader);
    let (now, before) = (reader.now, vote.nudges);
    let (nudges, told) = match step {
        Step::Remind(reminders) => match reminded(waiting) {
            // Nobody is there who could decide: the deputies are asked at once.
            people if people.is_empty() => escalated(waiting, before),
            people => (Nudges { reminders, reminded_at: Some(now), ..before }, people),
        },
        Step::Deputies => escalated(waiting, before),
        Step::Operator => (Nudges { operator_at: Some(now), ..before }, Vec::new()),
    };
    let is_told = nudges.operator_at != before.operator_at;
    let tells_operator = is_told.then(|| operator(waiting.office, waiting.told_operator, now)).into_iter().flatten();
    let nudged = Change::event(Event::VoteNudged { project, authority, before, nudges });
    let after = Asked { nudges, ..Asked::of(vote) };
    let again = next(after, &reader.settings.authorities.reminders, now).map(|(_, due)| due.max(now + 1));
    nudged
        .with(again.map(|due| Effect::SetTimer(timer(project, authority), due)))
        .with(told.into_iter().map(|person| morning(person, now + GATHERED)))
        .with(tells_operator)
        .with([Effect::Refresh(project.0)])
}

/// Everybody who may decide and is not away, by their number; else those who are away.
fn reminded(waiting: Waiting<'_>) -> Vec<PersonId> {
    those_who_are_there(deciders(waiting, false))
}

/// Those of them who are not away, by their number; where all are, all of them.
fn those_who_are_there(deciders: Vec<Decider>) -> Vec<PersonId> {
    let (away, there): (Vec<Decider>, Vec<Decider>) = deciders.into_iter().partition(|decider| decider.is_away);
    in_order(if there.is_empty() { away } else { there })
}

/// The deputies may decide from now on. Where there is none who could, the operator is told at once.
fn escalated(waiting: Waiting<'_>, before: Nudges) -> (Nudges, Vec<PersonId>) {
    let now = waiting.seen.reader.now;
    let all = deciders(waiting, true).into_iter();
    let deputies = in_order(all.filter(|decider| decider.rank == Rank::Deputy).collect());
    let operator_at = if deputies.is_empty() { Some(now) } else { before.operator_at };
    (Nudges { deputies_at: Some(now), operator_at, ..before }, deputies)
}

fn deciders(waiting: Waiting<'_>, is_escalated: bool) -> Vec<Decider> {
    let known = waiting.seen.known;
    let takes_part = |person| known.profiles_of(person).is_some();
    waiting.office.deciders(is_escalated, takes_part, waiting.seen.reader.now)
}

/// By their numbers: two turns that set timers for the same people set them in the same order.
fn in_order(deciders: Vec<Decider>) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = deciders.into_iter().map(|decider| decider.person).collect();
    people.sort_unstable();
    people
}

/// The operator hears once a day of what waits for an authority; the message says how much by then.
fn operator(office: &Office, told: Option<i64>, now: i64) -> Vec<Effect> {
    let authority = &office.authority;
    let is_told = told.is_some_and(|at| zone::is_of_today(authority.clock(), at, now));
    let screen = authorities::Screen::NoApprover { authority: authority.id };
    let told = (!is_told).then(|| Effect::Notify(Whom::Operator, screen.into(), Topic::Asked));
    told.into_iter().chain([Effect::Refresh(authority.id.0)]).collect()
}

fn morning(person: PersonId, due: i64) -> Effect {
    Effect::SetTimer(Timer::Morning { person }.into(), due)
}

/// Since when what is due for somebody counts who was last told of it at a time, in ms: a time that lies ahead is of a clock that was
/// wrong.
pub(super) fn since(told: Option<i64>, now: i64) -> i64 {
    told.filter(|at| *at <= now).unwrap_or_default()
}

/// What is known of somebody who is to be reminded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Reminded {
    /// When they were told last of what waits, by a reminder or by a message of the morning, in ms.
    pub(super) told: Option<i64>,
    /// Whether so much waits that they read of it in the morning.
    pub(super) has_much: bool,
    /// Whether a colleague decides in their place for every authority for which they do.
    pub(super) is_away: bool,
}

/// Tells somebody of all that they are to be reminded of, in one message: the one place in which it is put together. `due` is what they were not
/// told of since they were last. They are told by day, while nobody decides in their place, and not on a day on which they had a reminder or a
/// message of the morning. For whom very much waits reads of it in that, but for what nobody is reminded of again.
pub(super) fn tell(due: &[Due], reminded: Reminded, reader: &Reader) -> Decision {
    let (me, now) = (&reader.me, reader.now);
    let Reminded { told, has_much, is_away } = reminded;
    let list = Screen::Due { since: since(told, now), page: Page(0) };
    let screen = match due {
        [] => return Decision::nothing(list, msg::toast_reminded()),
        [one] => one.task.screen.clone(),
        [..] => list.into(),
    };
    let clock = &me.traits.clock;
    let is_told = told.is_some_and(|at| zone::is_of_today(clock, at, now));
    if is_told || is_away || !workdays::is_open(clock, now) {
        let later = workdays::next_morning(clock, now) + GATHERED;
        return Change::default().with([morning(me.id, later)]).decision(screen, msg::toast_reminded());
    }
    let is_last = due.iter().any(|due| due.is_last(&reader.settings.authorities.reminders));
    let topic = if is_last { Topic::Asked } else { Topic::Duty };
    let tells = Effect::Notify(Whom::Person(me.id), screen.clone(), topic);
    // The message of the morning notes itself that they were told.
    let is_left = has_much && !is_last;
    let noted = if is_left { Change::default() } else { authorities::rules::reminded(me.id, now) };
    noted.with([tells]).decision(screen, msg::toast_reminded())
}
