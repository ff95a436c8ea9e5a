//! What people see of the end of a project: what it means, and what can be done then.

use super::{Command, rules};
use crate::areas::members::Team;
use crate::areas::projects::{State, status};
use crate::areas::suspension;
use crate::decision::{is_offered, offered};
use crate::domain::{DAY, Right};
use crate::reader::Fresh;
use crate::text::{Arg, msg};
use crate::view::{Block, Button, View, button};
use crate::wire::Words;

/// Shows whoever may close a project, or found it, what closing means; `None` for everybody else, and for one that is neither
/// active nor closed. `archive`: how they take with them what is in the TwinSpace.
pub(super) fn closing(team: Team<'_>, archive: Option<Button>) -> Option<View> {
    let (seen, project) = (team.seen, team.seen.project().id);
    seen.profiles().filter(|profiles| profiles.may(Right::Close) || profiles.reopens())?;
    let title = seen.project().content.title.as_str();
    let mut blocks = Vec::new();
    let reopened = rules::reopen(team, &mut Fresh::dry());
    match seen.project().state {
        State::Active => {
            blocks.push(Block::Title(msg::closing_title(title)));
            blocks.push(Block::Para(msg::closing_title_means()));
            let days = seen.reader.settings.students.kept_for / DAY;
            blocks.push(Block::Para(msg::closing_students(days)));
            if !team.invited.is_empty() {
                blocks.push(Block::Para(msg::closing_title_invitations(team.invited.len())));
            }
            blocks.push(Block::Para(msg::closing_title_anew()));
        }
        State::Closed => {
            blocks.push(Block::Title(msg::project_heading(title)));
            blocks.extend(status::full(seen));
            let until = seen.project().since + seen.reader.settings.students.kept_for;
            blocks.push(Block::Note(msg::closing_students_until(Arg::Day(until))));
            if seen.known.chain.goes_on() {
                blocks.push(Block::Para(msg::refusal_started_anew()));
            } else if is_offered(&rules::start_anew(team, &[])) {
                blocks.push(Block::Para(msg::closing_title_closed()));
            } else {
                blocks.extend(suspension::note(seen.reader));
            }
            let until = Arg::Moment(seen.project().since + rules::REOPENED_WITHIN);
            blocks.extend(is_offered(&reopened).then(|| Block::Para(msg::closing_title_reopen(until))));
        }
        State::Offered | State::Waiting | State::Declined | State::Returned | State::Rejected | State::Withdrawn => {
            return None;
        }
    }
    blocks.extend(archive.is_some().then(|| Block::Para(msg::closing_title_files())));
    let (mut fresh, words) = (Fresh::dry(), Words::default());
    let close = button::danger(msg::button_close(), Command::Close { project, words: words.clone() });
    let mut buttons: Vec<Button> = [
        offered(&rules::close(team, &words, &mut fresh), close),
        offered(
            &rules::start_anew(team, &[]),
            button::primary(msg::button_start_anew(), Command::StartAnew { project }),
        ),
        offered(&reopened, button::act(msg::button_reopen(), Command::Reopen { project })),
    ]
    .into_iter()
    .flatten()
    .collect();
    buttons.extend(archive);
    buttons.extend([button::project(project), button::home()]);
    Some(View::card(blocks, buttons))
}
