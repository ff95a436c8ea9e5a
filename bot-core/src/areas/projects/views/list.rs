//! My projects: drafts and projects, with where each stands and what one may do there.

use strum::IntoEnumIterator as _;

use super::status;
use crate::areas::drafts::{self, Draft};
use crate::areas::projects::{Command, Group, ProjectFacts, Screen, Seen};
use crate::domain::TwinSpace;
use crate::reader::Reader;
use crate::text::{Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{self, Line, Part};
use crate::view::{Block, Button, PAGE, View, button};
use crate::wire::{Page, Words};

/// From more than this many projects on, one can look for some of them by words.
const SEARCHED_FROM: usize = 10;

/// A line of the list.
#[derive(Clone, Debug)]
pub(in crate::areas::projects) enum Listed {
    /// One that is being filled in.
    Draft(Draft),
    /// One that was sent.
    Project(Box<ProjectFacts>),
}

/// The entries of one page, and how many there are in each group on all pages.
#[derive(Clone, Debug)]
pub(in crate::areas::projects) struct List {
    pub(in crate::areas::projects) entries: Vec<Listed>,
    pub(in crate::areas::projects) counts: Vec<(Group, usize)>,
}

impl List {
    fn count(&self, group: Group) -> usize {
        self.counts.iter().find(|(of, _)| *of == group).map_or(0, |(_, count)| *count)
    }
}

/// Drafts first, then projects, those that changed last first: of one group, or all.
pub(in crate::areas::projects) fn list(list: &List, (group, page): (Group, Page), reader: &Reader) -> View {
    let lines: Vec<Line> = list.entries.iter().map(|entry| line(entry, reader)).collect();
    let all = list.count(Group::All);
    let empty = if all == 0 { msg::projects_title_empty() } else { msg::projects_title_none() };
    let titles = (heading(group), empty);
    let part = Part::read(&lines, page.0, list.count(group));
    let (blocks, mut buttons) = part::list(titles, &part, Screen::Projects { group, page });
    buttons.extend(groups(list, group));
    if all > SEARCHED_FROM {
        buttons.push(button::act(msg::button_search_projects(), Command::Search { words: Words::default() }));
    }
    buttons.push(match all {
        0 => button::primary(msg::button_new_project(), Command::New),
        _ => button::new_project(),
    });
    buttons.push(button::home());
    View::card(blocks, buttons)
}

fn heading(group: Group) -> Text {
    match group {
        Group::All => msg::projects_title(),
        Group::Active => msg::projects_title_active(),
        Group::Waiting => msg::projects_title_waiting(),
        Group::Over => msg::projects_title_over(),
    }
}

/// The way to the other groups, where there is more than one.
fn groups(list: &List, shown: Group) -> Vec<Button> {
    let is_one_of_several =
        |group: &Group| *group != shown && (0..list.count(Group::All)).contains(&list.count(*group));
    let go = |group: Group| {
        let label = match group {
            Group::All => msg::button_all_projects(list.count(group)),
            Group::Active => msg::button_active_projects(list.count(group)),
            Group::Waiting => msg::button_waiting_projects(list.count(group)),
            Group::Over => msg::button_over_projects(list.count(group)),
        };
        button::navigate(label, Screen::Projects { group, page: Page(0) })
    };
    let others = Group::iter().filter(|group| *group != Group::All && list.count(*group) > 0);
    let back = (shown != Group::All).then_some(Group::All);
    others.filter(is_one_of_several).chain(back).map(go).collect()
}

/// What somebody's words have found, as many as a page takes of so many in all.
pub(in crate::areas::projects) fn found(words: &str, found: &[Listed], all: usize, reader: &Reader) -> View {
    let lines: Vec<Line> = found.iter().map(|entry| line(entry, reader)).collect();
    let titles = (msg::projects_title(), msg::frame_search_nothing(words));
    let part = Part::of(&lines, 0);
    let (mut blocks, mut buttons) = part::list(titles, &part, Screen::Found { words: words.to_owned() });
    if all > 0 {
        blocks.insert(1, Block::Note(msg::frame_search_found(words, all)));
    }
    if all > PAGE {
        blocks.push(Block::Note(msg::projects_title_more()));
    }
    buttons.push(button::act(msg::button_search_projects(), Command::Search { words: Words::default() }));
    buttons.extend([button::projects(), button::home()]);
    View::card(blocks, buttons)
}

fn line(entry: &Listed, reader: &Reader) -> Line {
    match entry {
        Listed::Draft(draft) => Line {
            says: msg::project_line(drafts::marked(draft), msg::state_draft()),
            label: drafts::label(draft),
            shows: drafts::Screen::Draft { conversation: draft.id }.into(),
            more: by_time(draft.touched).to_vec(),
        },
        Listed::Project(known) => {
            let marked = status::marked(status::mark(known.project.state), known.project.content.title.as_str());
            let says = msg::project_line(marked.clone(), status::short(known, reader));
            let shows = Screen::Project { project: known.project.id, page: Page(0) }.into();
            let is_founder = known.project.founder == reader.me.id;
            let other = if is_founder { known.partner.name() } else { known.founder.name() };
            let more = std::iter::once(other).chain(by_time(known.project.since)).collect();
            Line { says: with_role(says, Seen::of(known, &[], reader)), label: marked, shows, more }
        }
    }
}

/// The same with what the reader is there, once that is settled.
fn with_role(says: Text, seen: Seen<'_>) -> Text {
    let profiles = seen.profiles().filter(|_| !seen.known.members.is_empty());
    let Some(profiles) = profiles else { return says };
    let role = profiles.twinspace.map_or_else(msg::role_none, TwinSpace::text);
    let mine = msg::member_profiles(profiles.desktop.text(), role);
    if profiles.stays() { msg::project_line_founder(says, mine) } else { msg::project_line_mine(says, mine) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample::cast::{ana, reader};

    #[test]
    fn projects_are_searched_from_the_eleventh_on() {
        let is_searched = |many: usize| {
            let all = List { entries: Vec::new(), counts: vec![(Group::All, many)] };
            let View::Card { buttons, .. } = list(&all, (Group::All, Page(0)), &reader(ana())) else {
                panic!("a card")
            };
            buttons.iter().any(|button| button.label == msg::button_search_projects())
        };
        assert!(!is_searched(10) && is_searched(11));
    }
}
