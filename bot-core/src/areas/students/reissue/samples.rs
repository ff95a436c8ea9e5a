//! Samples of new passwords for several students: how far they are, the ways to them, and the question before.

use super::{Reissue, ReissueRow, ReissueState, Remade, theirs, views};
use crate::areas::members::samples::{Fill, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, NOW, PROJECT, ana, jan, reader};
use crate::areas::space::samples::{inside, space};
use crate::areas::students::samples::class_of;
use crate::areas::students::views::{paper, sheet};
use crate::areas::students::{Command, Only, Screen};
use crate::domain::{ReissueId, SpaceId, StudentId};
use crate::paper::{Format, PaperKind};
use crate::reader::{Me, Reader};
use crate::wire::Page;

pub(crate) const REISSUE: ReissueId = ReissueId(510);

/// New passwords of Ana's for two students, which are so far.
pub(crate) fn reissue(state: ReissueState, remade: [Remade; 2]) -> Reissue {
    let rows = (601..).zip(remade).map(|(student, remade)| ReissueRow { student: StudentId(student), remade });
    Reissue { id: REISSUE, place: (PROJECT, SpaceId(400)), by: ANA, state, rows: rows.collect() }
}

pub(in crate::areas::students) fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, reissue: Reissue| {
        let (known, pupils) = (known(State::Active, fill), class_of(fill));
        Sample::new(name, screen, reader(me), move |screen: &Screen, reader: &Reader| {
            inside(&known, &space((0, 3), Some(NOW)), reader, |inside| match screen {
                Screen::ReissueSheet { page, .. } => {
                    sheet(inside, &theirs(&reissue, &pupils), (Some(reissue.id), *page))
                }
                Screen::ReissueCards { format, .. } => {
                    paper(inside, &theirs(&reissue, &pupils), (PaperKind::Cards, *format, Some(reissue.id)))
                }
                Screen::Reissue { .. }
                | Screen::Students { .. }
                | Screen::Student { .. }
                | Screen::Class { .. }
                | Screen::Row { .. }
                | Screen::Sheet { .. }
                | Screen::Cards { .. }
                | Screen::ClassList { .. }
                | Screen::Filtered { .. }
                | Screen::Found { .. } => views::reissue(inside, &reissue),
            })
        })
    };
    let so_far = Screen::Reissue { reissue: REISSUE };
    let made = Remade::Made(NOW);
    let done = || reissue(ReissueState::Done, [made, Remade::PassedOver]);
    let cards = |format| Screen::ReissueCards { reissue: REISSUE, format };
    let mere = || Me { id: PIA, ..olga() };
    vec![
        sample("reissue/under way", so_far.clone(), ana(), reissue(ReissueState::Making, [made, Remade::Waits])),
        sample("reissue/done", so_far.clone(), ana(), done()),
        sample("reissue/nobody was left", so_far.clone(), ana(), reissue(ReissueState::Done, [Remade::PassedOver; 2])),
        sample("reissue/stopped", so_far.clone(), ana(), reissue(ReissueState::Stopped, [made, Remade::Waits])),
        sample("reissue/of somebody else", so_far, jan(), done()),
        sample(
            "reissue/passwords",
            Screen::ReissueSheet { project: PROJECT, reissue: REISSUE, page: Page(0) },
            ana(),
            reissue(ReissueState::Done, [made; 2]),
        ),
        sample("reissue/login cards", cards(Format::Pdf), ana(), done()),
        sample("reissue/login cards as a table", cards(Format::Csv), ana(), done()),
        confirms("confirm/new passwords for all", Only::All, ana(), fill),
        confirms("confirm/new passwords for those not in yet", Only::Waiting, ana(), fill),
        confirms("confirm/new passwords, mere member", Only::All, mere(), fill),
    ]
}

fn confirms(name: &'static str, only: Only, me: Me, fill: Fill<'_>) -> Sample {
    let (known, pupils) = (known(State::Active, fill), class_of(fill));
    Sample::confirms(
        name,
        Command::ReissueAll { project: PROJECT, only, replaces: NOW - HOUR },
        reader(me),
        move |reader| {
            inside(&known, &space((0, 3), Some(NOW)), reader, |inside| views::confirmation(inside, &pupils, only))
        },
    )
}
