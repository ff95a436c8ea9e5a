//! What the audit notes of projects and of what happens in their TwinSpaces.

use super::NOTHING;
use crate::areas::{
    archive, carry, files, guests, journal, members, news, projects, sessions, space, students, takeovers,
};
use crate::domain::audit::{Act, Kind};
use crate::domain::{AuthorityId, PersonId, TwinSpace};
use crate::reader::Reader;

/// In whose place the reader has decided for an authority: of the colleagues who have handed over to them, the one of this name.
fn giver(by: &Reader, authority: AuthorityId, name: Option<&String>) -> Option<PersonId> {
    let mut covers = by.me.decides_for.covers.iter();
    covers.find(|cover| cover.authority == authority && Some(&cover.name) == name).map(|cover| cover.giver)
}

/// A role in a TwinSpace, or that somebody has none there.
fn role(role: Option<TwinSpace>) -> &'static str {
    role.map_or("none", Into::into)
}

pub(in crate::area) fn projects(event: &projects::Event, by: &Reader) -> Vec<Act> {
    use projects::Event;
    match event {
        Event::ProjectSaved { project, before } => {
            let has_moved = before.is_none_or(|(_, state)| state != project.state);
            let moved = || Act::of(Kind::ProjectMoved).in_project(project.id).says(project.state.into());
            has_moved.then(moved).into_iter().collect()
        }
        Event::VotesAsked { project, .. } => vec![Act::of(Kind::VotesAsked).in_project(*project)],
        Event::VoteAdded { project, authority, .. } => {
            vec![Act::of(Kind::VoteAdded).in_project(*project).for_authority(*authority)]
        }
        Event::VoteCast { project, authority, cast } => {
            let act = Act::of(Kind::VoteCast).in_project(*project).for_authority(*authority);
            vec![act.for_whom(giver(by, *authority, cast.for_whom.as_ref())).says(cast.verdict.into())]
        }
        Event::VoteUndone { project, authority } => {
            vec![Act::of(Kind::VoteUndone).in_project(*project).for_authority(*authority)]
        }
        Event::VoteSettled { project, authority } => {
            vec![Act::of(Kind::VoteFinal).in_project(*project).for_authority(*authority)]
        }
        Event::VoteDropped { project, authority, .. } => {
            vec![Act::of(Kind::VoteDropped).in_project(*project).for_authority(*authority)]
        }
        Event::Joined { project, member } => {
            let as_what = if member.profiles.is_founder { "founder" } else { "partner" };
            vec![Act::of(Kind::Joined).to(member.person).in_project(*project).says(as_what)]
        }
        Event::Left { project, person, .. } | Event::Parted { project, person, .. } => {
            vec![Act::of(Kind::Left).to(*person).in_project(*project)]
        }
        Event::DesktopSet { project, person, desktop } => {
            vec![Act::of(Kind::DesktopSet).to(*person).in_project(*project).says((*desktop).into())]
        }
        Event::RoleSet { project, person, role: set } => {
            vec![Act::of(Kind::RoleSet).to(*person).in_project(*project).says(role(*set))]
        }
        Event::TerritoriesFixed { .. }
        | Event::VoteNudged { .. }
        | Event::VoteWaits { .. }
        | Event::Reminded { .. }
        | Event::Follows { .. }
        | Event::Unfollowed { .. }
        | Event::Recorded { .. } => NOTHING,
    }
}

pub(in crate::area) fn members(event: &members::Event, _: &Reader) -> Vec<Act> {
    use members::Event;
    match event {
        Event::Invited { project, between: (_, invited), .. } => {
            vec![Act::of(Kind::PartnerInvited).to(*invited).in_project(*project)]
        }
        // Who accepts takes part, and that is noted.
        Event::Answered { .. } | Event::PlanSaved { .. } => NOTHING,
    }
}

pub(in crate::area) fn space(event: &space::Event, _: &Reader) -> Vec<Act> {
    use space::Event;
    match event {
        Event::Opened { space, project, .. } => {
            vec![Act::of(Kind::SpaceOpened).in_project(*project).in_space(*space)]
        }
        Event::Agreed { space, person, .. } => vec![Act::of(Kind::GuardiansAgreed).to(*person).in_space(*space)],
    }
}

pub(in crate::area) fn students(event: &students::Event, _: &Reader) -> Vec<Act> {
    use students::Event;
    match event {
        Event::Enrolled { pupil, space, .. } => {
            let enrolled = Act::of(Kind::StudentEnrolled).to(pupil.student.id).in_space(*space);
            vec![enrolled.says(role(Some(pupil.role.twinspace())))]
        }
        Event::PasswordSet { student, .. } => vec![Act::of(Kind::PasswordSet).to(*student)],
        Event::PasswordChosen { student, .. } => vec![Act::of(Kind::PasswordChosen).to(*student)],
        Event::Claimed { student, .. } => vec![Act::of(Kind::PasswordClaimed).to(*student)],
        Event::Joined { space, student, role: set, .. } => {
            let joined = Act::of(Kind::StudentJoined).to(*student).in_space(*space);
            vec![joined.says(role(Some(set.twinspace())))]
        }
        Event::RoleSet { space, student, role: set } => {
            let set_to = Act::of(Kind::StudentRoleSet).to(*student).in_space(*space);
            vec![set_to.says(role(Some(set.twinspace())))]
        }
        Event::Removed { space, student } => vec![Act::of(Kind::StudentRemoved).to(*student).in_space(*space)],
        // Of whom nothing is left, `sessions` says it.
        Event::Erased { students, of: Some(space) } => {
            students.iter().map(|student| Act::of(Kind::StudentRemoved).to(*student).in_space(*space)).collect()
        }
        Event::Erased { of: None, .. }
        | Event::Checked { .. }
        | Event::Received { .. }
        | Event::RowsRead { .. }
        | Event::Unread { .. }
        | Event::RowChanged { .. }
        | Event::ClassMoved { .. }
        | Event::Discarded { .. }
        | Event::Covered { .. }
        | Event::ListsCleared { .. }
        | Event::Seen { .. }
        | Event::ReissueBegun { .. }
        | Event::Remade { .. }
        | Event::ReissueEnded { .. } => NOTHING,
    }
}

/// Wrong passwords are counted, and not noted: what was typed may be anything.
pub(in crate::area) fn sessions(event: &sessions::Event, by: &Reader) -> Vec<Act> {
    use sessions::Event;
    match event {
        Event::Begun { session, .. } => {
            let act = Act::of(Kind::LoggedIn).to(session.student);
            vec![if session.is_borrowed { act.says("lent-device") } else { act }]
        }
        // Where nobody works who could be named, a session has ended by its time.
        Event::Ended { student, .. } => {
            by.student.or(*student).map(|student| Act::of(Kind::LoggedOut).to(student)).into_iter().collect()
        }
        Event::HandedOut { handed, .. } if handed.to.is_some() => {
            vec![Act::of(Kind::LoginHandedOut).to(handed.student)]
        }
        Event::Gone { student, .. } => vec![Act::of(Kind::StudentErased).to(*student)],
        // A new password ends sessions, and is noted itself.
        Event::EndedElsewhere { .. } | Event::EndedAll { .. } => NOTHING,
        Event::Asked { .. }
        | Event::AskedNoMore { .. }
        | Event::Unasked { .. }
        | Event::Proved { .. }
        | Event::Chose { .. }
        | Event::LinkUsed { .. }
        | Event::HandoutAsked { .. }
        | Event::HandedOut { .. }
        | Event::Counted { .. }
        | Event::Forgiven { .. } => NOTHING,
    }
}

pub(in crate::area) fn takeovers(event: &takeovers::Event, _: &Reader) -> Vec<Act> {
    use takeovers::Event;
    match event {
        Event::Asked { takeover, .. } => {
            vec![Act::of(Kind::TakeoverAsked).to(takeover.id).in_project(takeover.project)]
        }
        Event::Moved { takeover, step: (_, after), .. } => {
            vec![Act::of(Kind::TakeoverMoved).to(*takeover).says((*after).into())]
        }
        Event::Left { .. } => NOTHING,
    }
}

pub(in crate::area) fn guests(event: &guests::Event, _: &Reader) -> Vec<Act> {
    use guests::Event;
    match event {
        Event::Came { space, guest } => {
            vec![Act::of(Kind::GuestCame).to(guest.person).for_whom(guest.invited_by).in_space(*space)]
        }
        Event::Left { space, person, .. } => vec![Act::of(Kind::GuestLeft).to(*person).in_space(*space)],
    }
}

pub(in crate::area) fn archive(event: &archive::Event, _: &Reader) -> Vec<Act> {
    use archive::Event;
    match event {
        Event::Begun { archive } => {
            vec![Act::of(Kind::ArchiveAsked).in_project(archive.project).in_space(archive.space)]
        }
        Event::GotOn { .. } | Event::Packed { .. } | Event::Dropped { .. } => NOTHING,
    }
}

pub(in crate::area) fn carry(event: &carry::Event, _: &Reader) -> Vec<Act> {
    use carry::Event;
    match event {
        // Students who come along join, and that is noted.
        Event::Offered { .. }
        | Event::Begun { .. }
        | Event::Carried { .. }
        | Event::Picture { .. }
        | Event::Ended { .. } => NOTHING,
    }
}

pub(in crate::area) fn news(event: &news::Event, _: &Reader) -> Vec<Act> {
    use news::Event;
    match event {
        Event::Published { .. }
        | Event::Brought { .. }
        | Event::PictureBrought { .. }
        | Event::Changed { .. }
        | Event::Pended { .. }
        | Event::PictureFailed { .. }
        | Event::PendingOver { .. }
        | Event::Removed { .. }
        | Event::PostTold { .. }
        | Event::Looked { .. } => NOTHING,
    }
}

pub(in crate::area) fn journal(event: &journal::Event, _: &Reader) -> Vec<Act> {
    use journal::Event;
    match event {
        Event::Noted { .. } | Event::Looked { .. } => NOTHING,
    }
}

pub(in crate::area) fn files(event: &files::Event, _: &Reader) -> Vec<Act> {
    use files::Event;
    match event {
        Event::Begun { .. }
        | Event::Joined { .. }
        | Event::Kept { .. }
        | Event::Failed { .. }
        | Event::Renamed { .. }
        | Event::Moved { .. }
        | Event::Removed { .. }
        | Event::Brought { .. }
        | Event::FolderMade { .. }
        | Event::FolderRenamed { .. }
        | Event::FolderRemoved { .. } => NOTHING,
    }
}
