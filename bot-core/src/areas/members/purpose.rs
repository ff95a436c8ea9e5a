//! What help leads to: in which of their projects somebody wants to do something there is for members.

use serde::{Deserialize, Serialize};

use super::{Screen, replacement};
use crate::area;
use crate::domain::{Profiles, ProjectId, Right, Title};
use crate::text::{Text, msg};
use crate::view::part::{Line, Part, list};
use crate::view::{View, button};
use crate::wire::{self, Page};

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Change somebody's profile.
    Profiles,
    /// Have somebody carry on in place of somebody.
    Replacement,
    /// Bring students into the TwinSpace.
    Students,
    /// Work in the TwinSpace.
    Space,
}

wire::fields! { Purpose = Self::Space }

impl Purpose {
    /// Whether somebody with these profiles can do it, in a project that is active.
    pub(super) fn is_for(self, profiles: Profiles) -> bool {
        match self {
            Self::Profiles => profiles.may(Right::ChangeDesktop) || profiles.may(Right::ChangeRoles),
            Self::Replacement => replacement::may_begin(profiles),
            Self::Students => profiles.may(Right::Invite),
            Self::Space => profiles.may(Right::Read),
        }
    }

    /// Where it is done.
    pub(super) fn screen(self, project: ProjectId) -> area::Screen {
        match self {
            Self::Profiles => area::members(project),
            Self::Replacement => Screen::Leaver { project, page: Page(0) }.into(),
            Self::Students => area::students(project),
            Self::Space => area::space(project),
        }
    }
}

/// In which project? Those are listed in which the reader can do it.
pub(super) fn which(purpose: Purpose, projects: &[(ProjectId, Title)], page: Page) -> View {
    let line = |(project, title): &(ProjectId, Title)| {
        let title = Text::words(title.as_str());
        Line { says: title.clone(), label: title, shows: purpose.screen(*project), more: Vec::new() }
    };
    let lines: Vec<Line> = projects.iter().map(line).collect();
    let titles = (msg::which_title(), msg::which_title_empty());
    let (blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), Screen::Which { purpose, page });
    buttons.extend([button::projects(), button::home()]);
    View::card(blocks, buttons)
}
