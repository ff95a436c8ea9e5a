//! How a project changes: one call gives what is written, who hears of it, and what is shown anew.

use super::history::{Entry, EntryKind};
use super::project::{Project, State};
use super::{Event, Screen};
use crate::decision::{Change, Effect, Topic, Whom};
use crate::domain::{EntryId, PersonId, ProjectId};
use crate::reader::{Fresh, Reader};
use crate::wire::Page;

/// Saves a project as it is now, records what has happened, tells whoever hears of it, and shows every copy anew.
pub(crate) fn moved(
    before: Option<&Project>,
    after: Project,
    kind: EntryKind,
    reader: &Reader,
    fresh: &mut Fresh,
) -> Change {
    let (project, was) = (after.id, before.map(|before| (before.revision, before.state)));
    let recorded = recorded(&after, was.map(|(_, state)| state), kind, reader, fresh);
    let saved = Change::event(Event::ProjectSaved { project: Box::new(after), before: was }).and(recorded);
    match before {
        Some(_) => saved.with([Effect::Refresh(project.0)]),
        None => saved,
    }
}

/// Records what has happened to a project, and tells whoever hears of it; `was` is its state before.
pub(crate) fn recorded(
    project: &Project,
    was: Option<State>,
    kind: EntryKind,
    reader: &Reader,
    fresh: &mut Fresh,
) -> Change {
    let entry = entry(project, kind, reader, fresh);
    let screen = |shown| match shown {
        Notice::Offer => Screen::Offer { project: project.id, page: Page(0) },
        Notice::News => Screen::News { entry: entry.id },
    };
    let tell = |(person, shown, topic)| Effect::Notify(Whom::Person(person), screen(shown).into(), topic);
    let effects = hears(&entry.kind, project, was, reader.me.id).into_iter().map(tell).collect();
    Change { events: vec![Event::Recorded { entry }.into()], effects }
}

/// All have approved for good: the work starts, with both founders in it.
pub(crate) fn activated(before: &Project, reader: &Reader, fresh: &mut Fresh) -> Change {
    let after = Project { state: State::Active, since: reader.now, ..before.clone() };
    let (project, at) = (before.id, reader.now);
    let joined = |person| Change::event(Event::FounderJoined { project, person, at });
    let change = moved(Some(before), after, EntryKind::Activated, reader, fresh);
    change.and(joined(before.founder)).and(joined(before.partner))
}

/// A line of a project's history, by the one who acts.
pub(super) fn entry(project: &Project, kind: EntryKind, reader: &Reader, fresh: &mut Fresh) -> Entry {
    let (by, by_name) = (reader.me.id, reader.me.name.clone());
    let (id, at) = (fresh.id::<EntryId>(), reader.now);
    Entry { id, project: project.id, revision: project.revision, at, by, by_name, kind }
}

/// What somebody is shown who hears of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Notice {
    /// The offer, to be decided on.
    Offer,
    /// What happened.
    News,
}

/// Shows the offer of a project to the one who shall accept it.
pub(super) fn offered(partner: PersonId, project: ProjectId) -> Effect {
    Effect::Notify(Whom::Person(partner), Screen::Offer { project, page: Page(0) }.into(), Topic::Asked)
}

/// Who hears of what happened to a project, what they are shown, and whether they are asked for something, or get an answer.
fn hears(kind: &EntryKind, project: &Project, was: Option<State>, by: PersonId) -> Vec<(PersonId, Notice, Topic)> {
    let other = project.other(by);
    match (kind, was) {
        (EntryKind::Edited { told: false, .. }, _) => Vec::new(),
        (EntryKind::Offered, _) | (EntryKind::Edited { .. }, Some(State::Offered)) => {
            vec![(project.partner, Notice::Offer, Topic::Asked)]
        }
        // Who has declined it has nothing to do with it any more.
        (EntryKind::Withdrawn, Some(State::Declined)) => Vec::new(),
        (EntryKind::Edited { .. } | EntryKind::SentAgain | EntryKind::Withdrawn, _) => {
            vec![(other, Notice::News, Topic::News)]
        }
        (EntryKind::Accepted | EntryKind::Declined(_) | EntryKind::Suggested(_), _) => {
            vec![(project.founder, Notice::News, Topic::Asked)]
        }
        (EntryKind::Activated | EntryKind::Returned { .. } | EntryKind::Rejected { .. }, _) => {
            [project.founder, project.partner].map(|founder| (founder, Notice::News, Topic::Asked)).to_vec()
        }
        (EntryKind::Voted { .. } | EntryKind::Undone { .. } | EntryKind::Dropped { .. }, _) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::projects::Verdict;
    use crate::areas::sample::cast::{ANA, JAN, SPAIN, content, message, project, reason};

    /// Who hears of what Ana, or Jan, has done: Ana offered the project to Jan.
    fn told(kind: EntryKind, was: State, by: PersonId) -> Vec<(PersonId, Notice, Topic)> {
        hears(&kind, &project(was).project, Some(was), by)
    }

    #[test]
    fn whoever_is_concerned_hears_of_it_and_nobody_else() {
        let edit = |told| EntryKind::Edited { changed: vec!["aims".to_owned()], before: Box::new(content()), told };
        let edited = || edit(true);
        let (asked, news) = ((Notice::Offer, Topic::Asked), (Notice::News, Topic::News));
        let answer = (Notice::News, Topic::Asked);
        let authority = SPAIN;
        let voted = EntryKind::Voted { authority, verdict: Verdict::Approve, reason: None };
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
