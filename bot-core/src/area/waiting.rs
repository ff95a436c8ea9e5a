//! What waits for those who decide, of all areas in one order, and the doors to it: as much is read as is wanted, the oldest first.

use super::{Command, Screen, Task};
use crate::areas::{approval, help, queue};
use crate::conversation::Key;
use crate::decision::Effect;
use crate::domain::{AuthorityId, DAY, PersonId, ProjectId};
use crate::form::Suggestion;
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::text::folded;
use crate::view::Button;
use crate::wire::Page;

/// So many of what waits for one authority are counted at most, and so many are searched by words.
pub(crate) const COUNTED: u32 = 1_000;

/// Where something stands in the order of all that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    /// Since when it waits, in ms.
    pub(crate) since: i64,
    /// What it is about: a project, a teacher.
    pub(crate) subject: i64,
    /// For whom it waits, where that is not the only one; else 0.
    pub(crate) authority: AuthorityId,
}

impl Position {
    /// Before everything.
    pub(crate) const FIRST: Self = Self { since: 0, subject: 0, authority: AuthorityId(0) };

    /// Where a task stands.
    pub(crate) fn of(task: &Task) -> Self {
        let (subject, authority) = (task.screen.subject(PersonId(0)), decides_for(&task.screen));
        Self { since: task.since, subject: subject.unwrap_or(0), authority: authority.unwrap_or(AuthorityId(0)) }
    }
}

/// What of all that waits is wanted. It has no `Debug`: words of a person are in it.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Narrowed {
    /// Only projects with a partner in this country, as the authority sees them.
    pub(crate) country: Option<Key>,
    /// Waiting since this time at the latest, in ms.
    pub(crate) until: Option<i64>,
    /// Waiting since this time at the earliest, in ms.
    pub(crate) from: Option<i64>,
    /// Found by all of these words, folded.
    pub(crate) words: Vec<String>,
}

impl Narrowed {
    /// Waiting for so many days at least and at most, where these are not 0.
    pub(crate) fn waiting(self, (older, newer): (u16, u16), now: i64) -> Self {
        let ago = |days: u16| (days > 0).then(|| now - i64::from(days) * DAY);
        Self { until: ago(older), from: ago(newer), ..self }
    }

    /// Found by these words, as they were typed.
    pub(crate) fn found_by(self, words: &str) -> Self {
        let words = folded(words).split_whitespace().map(str::to_owned).take(8).collect();
        Self { words, ..self }
    }

    /// The times in ms between which it waits since.
    pub(crate) fn times(&self) -> (i64, i64) {
        (self.from.unwrap_or(0), self.until.unwrap_or(i64::MAX))
    }

    /// Whether each of the words begins one of a name.
    pub(crate) fn fits(&self, name: &str) -> bool {
        let name = format!(" {} ", folded(name));
        self.words.iter().all(|word| name.contains(&format!(" {word}")))
    }
}

/// How much of what is wanted is read.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'a> {
    /// What.
    pub(crate) narrowed: &'a Narrowed,
    /// Only what comes after this position.
    pub(crate) after: Position,
    /// So many of it.
    pub(crate) most: u32,
    /// Whether all of it is counted.
    pub(crate) counts: bool,
}

impl<'a> Wanted<'a> {
    /// How many there are.
    pub(crate) fn count(narrowed: &'a Narrowed) -> Self {
        Self { narrowed, after: Position::FIRST, most: 0, counts: true }
    }

    /// The first so many, and how many there are.
    pub(crate) fn first(narrowed: &'a Narrowed, most: u32) -> Self {
        Self { most: most.min(COUNTED), ..Self::count(narrowed) }
    }

    /// The next one after a position.
    pub(crate) fn next(narrowed: &'a Narrowed, after: Position) -> Self {
        Self { narrowed, after, most: 1, counts: false }
    }

    /// So many are read of one authority: what has the position itself is left out afterwards.
    pub(crate) fn read(&self) -> u32 {
        if self.most == 0 { 0 } else { self.most + 1 }
    }
}

/// What waits.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waiting {
    /// As many as are wanted, the oldest first.
    pub(crate) tasks: Vec<Task>,
    /// How many there are; nobody counts further than [`COUNTED`] for one authority.
    pub(crate) all: u32,
}

impl Waiting {
    /// The same with more.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.tasks.extend(other.tasks);
        self.all = self.all.saturating_add(other.all);
        self
    }

    /// The same in order, with no more than is wanted.
    pub(super) fn sorted(mut self, wanted: &Wanted<'_>) -> Self {
        self.tasks.retain(|task| Position::of(task) > wanted.after);
        self.tasks.sort_by_key(Position::of);
        self.tasks.truncate(usize::try_from(wanted.most).unwrap_or(usize::MAX));
        self
    }
}

/// What waits for the authorities that a person decides for.
pub(crate) fn queue() -> Screen {
    queue::Screen::Queue { page: Page(0) }.into()
}

/// What waits for a person's own answer, and for the authorities that they decide for.
pub(crate) fn to_answer() -> Screen {
    help::Screen::Inbox { page: Page(0) }.into()
}

/// Leads to what waits next, after this position.
pub(crate) fn next_to_decide(after: Position) -> Button {
    queue::next_button(after)
}

/// Looks in the next morning of somebody who decides from now on whether very much waits for them.
pub(crate) fn first_morning(reader: &Reader) -> Option<Effect> {
    queue::rules::first(reader)
}

/// The same for somebody to whom a colleague has handed over, where the authority has this clock.
pub(crate) fn first_morning_of(taker: PersonId, clock: &str, reader: &Reader) -> Option<Effect> {
    queue::rules::first_of(taker, clock, reader)
}

/// A project to be decided on for an authority.
pub(crate) fn approval(project: ProjectId, authority: AuthorityId) -> Screen {
    approval::Screen::Approval { project, authority, page: Page(0) }.into()
}

/// The authority for which a screen lets somebody decide.
pub(crate) fn decides_for(screen: &Screen) -> Option<AuthorityId> {
    let Screen::Approval(approval::Screen::Approval { authority, .. }) = screen else { return None };
    Some(*authority)
}

/// What can be picked where a command lacks words.
pub(crate) async fn suggested(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Vec<Suggestion>> {
    let Command::Approval(command) = command else { return Ok(Vec::new()) };
    approval::suggested(command, tx, reader).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::people;
    use crate::text::msg;

    fn task(screen: impl Into<Screen>, since: i64) -> Task {
        Task { screen: screen.into(), label: msg::task_registration(), since }
    }

    #[test]
    fn all_that_waits_has_one_order_in_which_nothing_has_the_position_of_something_else() {
        let of = |project, authority, since| task(approval(ProjectId(project), AuthorityId(authority)), since);
        let teacher = task(people::Screen::Teacher { person: PersonId(7) }, 5);
        let all = [of(9, 1, 5), of(8, 2, 5), teacher.clone(), of(8, 1, 5), of(1, 1, 6)];
        let waiting = all
            .iter()
            .fold(Waiting::default(), |waiting, task| waiting.and(Waiting { tasks: vec![task.clone()], all: 1 }));
        let narrowed = Narrowed::default();
        let in_order = [teacher, of(8, 1, 5), of(8, 2, 5), of(9, 1, 5), of(1, 1, 6)];
        let first = waiting.clone().sorted(&Wanted::first(&narrowed, 9));
        assert_eq!((first.tasks, first.all), (in_order.to_vec(), 5));
        let mut after = Position::FIRST;
        for expected in &in_order {
            let next = waiting.clone().sorted(&Wanted::next(&narrowed, after));
            assert_eq!(next.tasks.as_slice(), std::slice::from_ref(expected), "one by one, and none twice");
            after = Position::of(expected);
        }
        assert!(waiting.sorted(&Wanted::next(&narrowed, after)).tasks.is_empty());
    }

    #[test]
    fn a_name_is_found_by_the_beginnings_of_its_words() {
        let fits = |words: &str| Narrowed::default().found_by(words).fits("Núria Álvarez");
        for words in ["", "nuria", "alva NÚ", " Álvarez "] {
            assert!(fits(words), "{words:?}");
        }
        for words in ["varez", "nuria x", "nu%"] {
            assert!(!fits(words), "{words:?}");
        }
    }

    #[test]
    fn days_are_times_between_which_something_waits() {
        let narrowed = Narrowed::default().waiting((7, 0), 10 * DAY);
        assert_eq!(narrowed.times(), (0, 3 * DAY));
        assert_eq!(Narrowed::default().waiting((0, 1), 10 * DAY).times(), (9 * DAY, i64::MAX));
        assert_eq!(Narrowed::default().times(), (0, i64::MAX));
    }
}
