//! Samples of the end of a project.

use super::{Screen, views};
use crate::area;
use crate::areas::members::samples::{Known, OLGA, PIA, invitation, known, olga};
use crate::areas::members::{InvitationState, samples};
use crate::areas::projects::{Linked, State};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::domain::{Profiles, ProjectId, SpaceId};
use crate::reader::{Me, Reader};

fn all_of(fill: samples::Fill<'_>) -> Vec<Sample> {
    let closing = |name, me: Me, known: Known| {
        let archive = [ANA, JAN].contains(&me.id).then(|| area::archive_way(SpaceId(400)));
        let shows =
            move |_: &super::Screen, reader: &Reader| known.team(reader, |team| views::closing(team, archive.clone()));
        Sample::new(name, Screen::Closing { project: PROJECT }, reader(me), shows)
    };
    let of = |state| known(state, fill);
    let long_ago = || {
        let mut known = of(State::Closed);
        known.project.project.since = NOW - 31 * 24 * HOUR;
        known
    };
    let gone_on = || {
        let mut known = of(State::Closed);
        let title = known.project.project.content.title.clone();
        let after = Linked { project: ProjectId(101), title, founders: [ANA, OLGA], state: State::Offered };
        known.project.chain.after = Some(after);
        known
    };
    let run_by_olga = || of(State::Closed).joined_by(OLGA, Profiles::REPLACEMENT);
    vec![
        closing("closing/active", ana(), of(State::Active)),
        closing(
            "closing/active, with an invitation",
            jan(),
            of(State::Active).inviting(invitation(InvitationState::Open, fill)),
        ),
        closing("closing/active, for a mere member", Me { id: PIA, ..olga() }, of(State::Active)),
        closing("closing/closed", ana(), of(State::Closed)),
        closing("closing/closed long ago", ana(), long_ago()),
        closing("closing/closed and started anew", ana(), gone_on()),
        closing("closing/closed, for an added administrator", olga(), run_by_olga()),
        closing("closing/waiting", ana(), of(State::Waiting)),
        closing("closing/stranger", newcomer(), of(State::Active)),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
