//! How far new passwords are, and the question before.

use super::rules::{Wanted, begin, chosen, newest};
use super::{Reissue, ReissueState};
use crate::area::Confirmation;
use crate::areas::space::Inside;
use crate::areas::students::student::Pupil;
use crate::areas::students::{Command, Only, Screen};
use crate::decision::is_offered;
use crate::domain::{DAY, Right};
use crate::paper::Format;
use crate::reader::Fresh;
use crate::text::msg;
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// Shows how far it is to whoever has begun it, and the ways to the new passwords.
pub(super) fn reissue(inside: Inside<'_>, reissue: &Reissue) -> Option<View> {
    let (id, (made, all)) = (reissue.id, reissue.progress());
    (reissue.by == inside.seen.reader.me.id && inside.seen.profiles().is_some()).then_some(())?;
    let days = inside.seen.reader.settings.students.claims_for / DAY;
    let state = match reissue.state {
        ReissueState::Making => msg::reissue_state(made, all),
        ReissueState::Done => msg::reissue_state_done(made, days),
        ReissueState::Stopped => msg::reissue_state_stopped(made, all),
    };
    let mut blocks = vec![Block::Title(msg::reissue_title()), Block::Para(state)];
    let mut buttons: Vec<Button> = Vec::new();
    if reissue.state != ReissueState::Making && made > 0 && inside.sees(Right::Invite) {
        blocks.push(Block::Note(msg::reissue_title_next()));
        let sheet = Screen::ReissueSheet { project: inside.project(), reissue: id, page: Page(0) };
        buttons.push(button::primary_go(msg::button_passwords(), sheet));
        buttons.extend([Format::Pdf, Format::Csv].map(|format| {
            let name = format.extension().to_uppercase();
            button::go(msg::button_cards(name), Screen::ReissueCards { reissue: id, format })
        }));
    }
    buttons.extend([button::students(inside.project()), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Asks before passwords of a class are made anew.
pub(super) fn confirmation(inside: Inside<'_>, pupils: &[Pupil], only: Only) -> Option<Confirmation> {
    let (project, replaces) = (inside.project(), newest(inside, pupils, only));
    let wanted = Wanted::Only(only, replaces);
    let decided = begin(inside, pupils, (wanted, None), &mut Fresh::dry());
    is_offered(&decided).then_some(())?;
    let count = chosen(inside, pupils, wanted).count();
    Some(Confirmation {
        question: msg::confirm_reissue(count),
        yes: msg::button_reissue(count),
        command: Command::ReissueAll { project, only, replaces }.into(),
        back: Screen::Sheet { project, page: Page(0) }.into(),
    })
}

/// The way to new passwords for those of the class who are so far.
pub(in crate::areas::students) fn way(inside: Inside<'_>, pupils: &[Pupil], only: Only) -> Option<Button> {
    let replaces = newest(inside, pupils, only);
    let wanted = Wanted::Only(only, replaces);
    let decided = begin(inside, pupils, (wanted, None), &mut Fresh::dry());
    let label = match only {
        Only::All => msg::button_reissue_all,
        Only::Waiting => msg::button_reissue_waiting,
        Only::Lost => msg::button_reissue_lost,
    };
    let count = chosen(inside, pupils, wanted).count();
    let command = Command::ReissueAll { project: inside.project(), only, replaces };
    is_offered(&decided).then(|| button::act(label(count), command))
}

/// The ways to new passwords for several students, with how many that are.
pub(in crate::areas::students) fn ways(inside: Inside<'_>, pupils: &[Pupil]) -> Vec<Button> {
    let project = inside.project();
    let several = way(inside, pupils, Only::All);
    let ticks = several.is_some().then(|| button::act(msg::button_reissue_some(), Command::ChooseReissue { project }));
    let waiting = way(inside, pupils, Only::Waiting);
    // Where nobody has got in, both are the same.
    let is_all = chosen(inside, pupils, Wanted::Only(Only::All, 0)).all(|pupil| pupil.is_one_of(Only::Waiting));
    ticks.into_iter().chain(waiting.filter(|_| !is_all)).chain(several).collect()
}
