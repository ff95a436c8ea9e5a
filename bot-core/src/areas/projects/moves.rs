//! How a project changes: one call gives what is written, who hears of it, and what is shown anew.

use super::history::{Entry, EntryKind, MemberChange, PlanChange, Stop};
use super::project::{Project, Seen, State};
use super::{Event, Screen};
use crate::area;
use crate::decision::{Change, Effect, Topic, Whom};
use crate::domain::{EntryId, Member, PersonId, ProjectId, Right};
use crate::reader::{Fresh, Reader};
use crate::wire::Page;

/// Several changes about members and plans within this time, in ms, are one message: a minute (docs/domain.md, "Profiles").
const TOGETHER: i64 = 60_000;

/// Saves a new project, records that it was offered, and tells whoever hears of it.
pub(super) fn begun(project: Project, reader: &Reader, fresh: &mut Fresh) -> Change {
    let told = hears(&EntryKind::Offered, (&project, None), &[], reader.me.id);
    let entry = entry(&project, EntryKind::Offered, reader, fresh);
    let tell = told.into_iter().map(|told| told.notice(&entry)).collect::<Vec<_>>();
    let saved = Event::ProjectSaved { project: Box::new(project), before: None };
    Change::event(saved).and(Change::event(Event::Recorded { entry })).with(tell)
}

/// Saves a project as it is now, records what has happened, tells whoever hears of it, and shows every copy anew.
pub(crate) fn moved(seen: Seen<'_>, after: Project, kind: EntryKind, fresh: &mut Fresh) -> Change {
    let was = seen.project();
    let before = Some((was.revision, was.state));
    let recorded = recorded_as(seen, &after, kind, fresh);
    let id = after.id.0;
    let for_students = match (was.state == State::Closed, after.state == State::Closed) {
        (false, true) => area::students_end(after.id, seen.reader),
        (true, false) => area::students_stay(after.id),
        (false, false) | (true, true) => Change::default(),
    };
    // Nobody is reminded of what is decided on no more.
    let ends = was.state == State::Waiting && after.state != State::Waiting;
    let votes = seen.known.votes.iter().filter(|_| ends);
    let calm: Vec<Effect> = votes.map(|vote| area::reminds_no_more(was.id, vote.authority.id)).collect();
    let saved = Change::event(Event::ProjectSaved { project: Box::new(after), before }).and(recorded).with(calm);
    // What is closed says what has become of the project that goes on where it ended.
    let ended = seen.known.chain.before.as_ref().map(|before| Effect::Refresh(before.project.0));
    saved.with([Effect::Refresh(id)]).with(ended).and(for_students)
}

/// Records what has happened to a project that stays as it is, and tells whoever hears of it.
pub(crate) fn recorded(seen: Seen<'_>, kind: EntryKind, fresh: &mut Fresh) -> Change {
    recorded_as(seen, seen.project(), kind, fresh)
}

/// Records all that has happened at once, each by somebody, and tells whoever hears of it, in one message each.
pub(crate) fn recorded_together(
    seen: Seen<'_>,
    kinds: Vec<((PersonId, &str), EntryKind)>,
    fresh: &mut Fresh,
) -> Change {
    let removed = kinds.iter().filter_map(|(_, kind)| {
        let EntryKind::Member { person, change: MemberChange::Left | MemberChange::Removed, .. } = kind else {
            return None;
        };
        Some(*person)
    });
    let removed: Vec<PersonId> = removed.collect();
    let (mut events, mut effects) = (Vec::new(), Vec::new());
    let mut lately = seen.known.history.clone();
    for ((by, name), kind) in kinds {
        let entry = Entry { by, by_name: name.to_owned(), ..entry(seen.project(), kind, seen.reader, fresh) };
        let (entry, tells) = told(seen, (seen.project(), &removed), entry, &lately);
        lately.insert(0, entry.clone());
        events.push(Event::Recorded { entry }.into());
        effects.extend(tells);
    }
    Change { events, effects }
}

fn recorded_as(seen: Seen<'_>, after: &Project, kind: EntryKind, fresh: &mut Fresh) -> Change {
    let entry = entry(after, kind, seen.reader, fresh);
    let (entry, effects) = told(seen, (after, &[]), entry, &seen.known.history);
    Change { events: vec![Event::Recorded { entry }.into()], effects }
}

/// Tells whoever hears of it, and notes whom, where a notice of before can say it, too: `lately` is what happened before. Who is
/// `removed` at once hears of members only, as nothing else is theirs to see any more.
fn told(
    seen: Seen<'_>,
    (after, removed): (&Project, &[PersonId]),
    mut entry: Entry,
    lately: &[Entry],
) -> (Entry, Vec<Effect>) {
    let reader = seen.reader;
    let mut hears = hears(&entry.kind, (after, Some(seen.project().state)), &seen.known.members, reader.me.id);
    if !matches!(entry.kind, EntryKind::Member { .. }) {
        hears.retain(|told| !removed.contains(&told.person));
    }
    let mut effects = Vec::new();
    let goes_together = entry.kind.told().is_some();
    for told in hears {
        let earlier = told_lately(lately, told.person, reader.now).filter(|_| goes_together);
        let by = earlier.unwrap_or(entry.id);
        if let Some(all) = entry.kind.told_mut() {
            all.push((told.person, by));
        }
        match earlier {
            None => effects.push(told.notice(&entry)),
            // The notice that they have already says this, too.
            Some(earlier) if !effects.contains(&Effect::Refresh(earlier.0)) => effects.push(Effect::Refresh(earlier.0)),
            Some(_) => {}
        }
    }
    (entry, effects)
}

/// The notice about members or plans that somebody got so lately that it can say more.
fn told_lately(history: &[Entry], person: PersonId, now: i64) -> Option<EntryId> {
    let is_told = |entry: &&Entry| {
        entry.kind.told().is_some_and(|told| told.contains(&(person, entry.id)))
            && (0..TOGETHER).contains(&(now - entry.at))
    };
    history.iter().find(is_told).map(|entry| entry.id)
}

/// All have approved for good: the work starts, in a TwinSpace.
pub(crate) fn activated(seen: Seen<'_>, fresh: &mut Fresh) -> Change {
    let after = Project { state: State::Active, since: seen.reader.now, ..seen.project().clone() };
    let space = area::opens_space(after.id, seen.reader.now, fresh);
    let over = area::comes_over(after.id, seen.known.chain.before.is_some());
    moved(seen, after, EntryKind::Activated, fresh).and(space).and(over)
}

/// A line of a project's history, by the one who acts.
pub(super) fn entry(project: &Project, kind: EntryKind, reader: &Reader, fresh: &mut Fresh) -> Entry {
    let (by, by_name) = (reader.me.id, reader.me.name.clone());
    let (id, at) = (fresh.id::<EntryId>(), reader.now);
    Entry { id, project: project.id, revision: project.revision, at, by, by_name, kind }
}

/// Somebody who hears of something, what they are shown, and whether they are asked for something, or get an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Told {
    person: PersonId,
    shown: Notice,
    topic: Topic,
}

/// What somebody is shown who hears of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Notice {
    /// The offer, to be decided on.
    Offer,
    /// What happened.
    News,
}

impl Told {
    fn notice(self, entry: &Entry) -> Effect {
        let screen = match self.shown {
            Notice::Offer => Screen::Offer { project: entry.project, page: Page(0) },
            Notice::News => Screen::Entry { entry: entry.id },
        };
        Effect::Notify(Whom::Person(self.person), screen.into(), self.topic)
    }
}

/// Shows the offer of a project to the one who shall accept it.
pub(super) fn offered(partner: PersonId, project: ProjectId) -> Effect {
    Effect::Notify(Whom::Person(partner), Screen::Offer { project, page: Page(0) }.into(), Topic::Asked)
}

/// Who hears of what happened to a project: the one table of it. Before the partner accepts nobody is a member yet, and the two
/// founders hear what concerns them.
fn hears(kind: &EntryKind, (project, was): (&Project, Option<State>), members: &[Member], by: PersonId) -> Vec<Told> {
    // Where nobody has answered in time, nobody has acted, and whoever has begun the plan hears of it.
    let ended = matches!(kind, EntryKind::Plan { change: PlanChange::Stopped(Stop::Ended), .. });
    let by = if ended { PersonId(0) } else { by };
    let tells = |shown, topic| move |person| Told { person, shown, topic };
    let (asked, answered, news) = (
        tells(Notice::Offer, Topic::Asked),
        tells(Notice::News, Topic::Asked),
        tells(Notice::News, Topic::News(project.id)),
    );
    let who_may = |right| {
        let may = members.iter().filter(move |member| member.is_in() && member.profiles.may(right));
        may.map(|member| member.person).filter(|person| *person != by)
    };
    let everybody = |news: &dyn Fn(PersonId) -> Told| -> Vec<Told> {
        if members.is_empty() {
            return [project.founder, project.partner].into_iter().filter(|person| *person != by).map(news).collect();
        }
        who_may(Right::See).map(news).collect()
    };
    match (kind, was) {
        (EntryKind::Edited { told: false, .. }, _) => Vec::new(),
        (EntryKind::Offered, _) | (EntryKind::Edited { .. }, Some(State::Offered)) => vec![asked(project.partner)],
        // Who has declined it has nothing to do with it any more.
        (EntryKind::Withdrawn, Some(State::Declined)) => Vec::new(),
        (
            EntryKind::Edited { .. }
            | EntryKind::SentAgain
            | EntryKind::Withdrawn
            | EntryKind::Closed(_)
            | EntryKind::Reopened,
            _,
        ) => everybody(&news),
        (EntryKind::Accepted | EntryKind::Declined(_) | EntryKind::Suggested(_), _) => vec![answered(project.founder)],
        (EntryKind::Activated | EntryKind::Returned { .. } | EntryKind::Rejected { .. }, _) => everybody(&answered),
        (
            EntryKind::Voted { .. }
            | EntryKind::Undone { .. }
            | EntryKind::Dropped { .. }
            | EntryKind::StartedAnew
            // Whoever is reminded reads what waits for them.
            | EntryKind::Reminded,
            _,
        ) => Vec::new(),
        (EntryKind::Reported { person, .. }, _) => {
            who_may(Right::ChangeDesktop).filter(|other| other != person).map(answered).collect()
        }
        // That the project was closed, or opened again, says enough; and what was done, who takes part.
        (EntryKind::Plan { change: PlanChange::Done | PlanChange::Stopped(Stop::Closed | Stop::Reopened), .. }, _) => {
            Vec::new()
        }
        (EntryKind::Plan { leaver: (leaver, _), .. }, _) => {
            let still_in = who_may(Right::See).filter(|person| person == leaver).map(answered);
            still_in.chain(who_may(Right::ChangeDesktop).filter(|other| other != leaver).map(news)).collect()
        }
        (EntryKind::Member { person, change, .. }, _) => {
            let right = match change {
                MemberChange::Joined | MemberChange::Left | MemberChange::Removed => Right::See,
                MemberChange::Desktop(_) => Right::ChangeDesktop,
                MemberChange::Role(_) => Right::ChangeRoles,
            };
            let concerned = Some(*person).filter(|person| *person != by).map(answered);
            concerned.into_iter().chain(who_may(right).filter(|other| other != person).map(news)).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::projects::Verdict;
    use crate::areas::sample::cast::{ANA, JAN, PROJECT, SPAIN, content, message, project, reason};

    /// Who hears of what Ana, or Jan, has done: Ana offered the project to Jan.
    fn told(kind: EntryKind, was: State, by: PersonId) -> Vec<(PersonId, Notice, Topic)> {
        let known = project(was);
        let told = hears(&kind, (&known.project, Some(was)), &known.members, by);
        told.into_iter().map(|told| (told.person, told.shown, told.topic)).collect()
    }

    #[test]
    fn whoever_is_concerned_hears_of_it_and_nobody_else() {
        let edit = |told| EntryKind::Edited { changed: vec!["aims".to_owned()], before: Box::new(content()), told };
        let edited = || edit(true);
        let (asked, news) = ((Notice::Offer, Topic::Asked), (Notice::News, Topic::News(PROJECT)));
        let answer = (Notice::News, Topic::Asked);
        let authority = SPAIN;
        let voted = EntryKind::Voted { authority, verdict: Verdict::Approve, reason: None, for_whom: None };
        let returned = EntryKind::Returned { authority, reason: reason("How many lessons?") };
        let rejected = EntryKind::Rejected { authority, reason: reason("It advertises.") };
        let eva = PersonId(3);
        for (kind, was, by, expected) in [
            (EntryKind::Offered, State::Declined, ANA, vec![(JAN, asked)]),
            (edited(), State::Offered, ANA, vec![(JAN, asked)]),
            (edited(), State::Waiting, ANA, vec![(JAN, news)]),
            (edited(), State::Waiting, JAN, vec![(ANA, news)]),
            (edited(), State::Active, JAN, vec![(ANA, news)]),
            (edit(false), State::Waiting, ANA, vec![]),
            (EntryKind::SentAgain, State::Returned, JAN, vec![(ANA, news)]),
            (EntryKind::Accepted, State::Offered, JAN, vec![(ANA, answer)]),
            (EntryKind::Declined(None), State::Offered, JAN, vec![(ANA, answer)]),
            (EntryKind::Suggested(message("In spring?")), State::Offered, JAN, vec![(ANA, answer)]),
            (EntryKind::Withdrawn, State::Offered, ANA, vec![(JAN, news)]),
            (EntryKind::Withdrawn, State::Waiting, JAN, vec![(ANA, news)]),
            (EntryKind::Withdrawn, State::Declined, ANA, vec![]),
            (voted, State::Waiting, eva, vec![]),
            (EntryKind::Undone { authority }, State::Waiting, eva, vec![]),
            (EntryKind::Dropped { authority }, State::Waiting, PersonId(0), vec![]),
            (EntryKind::Activated, State::Waiting, eva, vec![(ANA, answer), (JAN, answer)]),
            (returned, State::Waiting, eva, vec![(ANA, answer), (JAN, answer)]),
            (rejected, State::Waiting, eva, vec![(ANA, answer), (JAN, answer)]),
        ] {
            let expected: Vec<_> = expected.into_iter().map(|(who, (shown, topic))| (who, shown, topic)).collect();
            assert_eq!(told(kind.clone(), was, by), expected, "{kind:?} by {by:?}, {was:?} before");
        }
    }
}
