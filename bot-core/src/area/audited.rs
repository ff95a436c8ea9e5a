//! What the audit notes of each event (docs/audit.md): the one place that says it, event by event. Who did it, when, and that it is written
//! with the event, is the engine's (`engine/act.rs`).
//!
//! A new event asks for a line here. Noted are decisions, roles, who takes part, what is done to students, logins, erasures and exports;
//! what people write, read and send is not. An entry takes numbers and words of the program, no name.

mod spaces;

pub(super) use spaces::{
    archive, carry, files, guests, journal, members, news, projects, sessions, space, students, takeovers,
};

use crate::areas::contacts::{Invitation, InvitationKind};
use crate::areas::{
    accounts, authorities, contacts, dossier, help, inquiries, newsletter, operators, people, queue, reasons,
    suspension, told,
};
use crate::domain::audit::{Act, Kind};
use crate::domain::{PersonId, Standing, Suspendee, Teacher};
use crate::reader::Reader;

/// Nothing.
const NOTHING: Vec<Act> = Vec::new();

pub(super) fn accounts(event: &accounts::Event, _: &Reader) -> Vec<Act> {
    use accounts::Event;
    match event {
        Event::PeopleJoined { stays, other, .. } => vec![Act::of(Kind::PeopleJoined).to(*other).for_whom(*stays)],
        Event::AccountParted { of, to, .. } => vec![Act::of(Kind::AccountParted).to(*of).for_whom(*to)],
        Event::Emptied { person } | Event::Forgotten { person } => vec![Act::of(Kind::PersonErased).to(*person)],
        // Whose an account was who is forgotten, nothing says.
        Event::AccountFreed { .. } => NOTHING,
        Event::LinkSaved { .. } | Event::NoticesChosen { .. } => NOTHING,
    }
}

pub(super) fn authorities(event: &authorities::Event, _: &Reader) -> Vec<Act> {
    use authorities::Event;
    match event {
        Event::Appointed { person, authority, rank, .. } => {
            vec![Act::of(Kind::Appointed).to(*person).for_authority(*authority).says((*rank).into())]
        }
        Event::Delegated { delegation } => {
            let (giver, taker) = (delegation.giver.person, delegation.taker.person);
            vec![Act::of(Kind::Delegated).to(taker).for_whom(giver).for_authority(delegation.authority)]
        }
        Event::DelegationEnded { delegation, ending, .. } => {
            vec![Act::of(Kind::DelegationEnded).to(*delegation).says((*ending).into())]
        }
        Event::OperatorLinked { person } => vec![Act::of(Kind::OperatorLinked).to(*person)],
        Event::RoomBound { authority, .. } => vec![Act::of(Kind::ChannelBound).for_authority(*authority)],
        // That it has begun follows from what was handed over.
        Event::DelegationBegun { .. } | Event::Reminded { .. } => NOTHING,
    }
}

/// How a support service stands to a teacher.
fn standing(teacher: &Teacher) -> &'static str {
    match teacher.standing {
        Standing::Waiting { .. } => "waiting",
        Standing::Asked { .. } => "asked",
        Standing::Valid { .. } => "valid",
        Standing::Refused { .. } => "refused",
    }
}

/// In whose place somebody decides on a teacher now; nobody's where what was decided before becomes final, or comes back.
fn giver(teacher: &Teacher, by: &Reader) -> Option<PersonId> {
    let both = teacher.standing.stand_in().filter(|_| teacher.standing.since() == by.now);
    both.map(|both| both.giver.person)
}

pub(super) fn people(event: &people::Event, by: &Reader) -> Vec<Act> {
    use people::Event;
    match event {
        Event::SchoolTaken { school } => vec![Act::of(Kind::SchoolTaken).to(school.id)],
        Event::SchoolGivenBack { school, .. } => vec![Act::of(Kind::SchoolGivenBack).to(*school)],
        Event::SchoolMerged { from, for_whom, .. } => {
            vec![Act::of(Kind::SchoolMerged).to(*from).for_whom(*for_whom)]
        }
        Event::TeacherSaved { teacher } => {
            vec![Act::of(Kind::ProfileSaved).to(teacher.person).says(standing(teacher))]
        }
        Event::StandingChanged { teacher } => {
            let set = Act::of(Kind::StandingSet).to(teacher.person).for_whom(giver(teacher, by));
            vec![set.says(standing(teacher))]
        }
        Event::SchoolAdded { .. } | Event::RegistrationNudged { .. } | Event::RegistrationWaits { .. } => NOTHING,
    }
}

pub(super) fn suspension(event: &suspension::Event, _: &Reader) -> Vec<Act> {
    use suspension::{Event, MeasureKind};
    match event {
        Event::Measured { measure } => {
            let act = Act::of(match measure.kind {
                MeasureKind::Suspended => Kind::Suspended,
                MeasureKind::Lifted => Kind::SuspensionLifted,
            });
            let act = match measure.whom {
                Suspendee::Teacher(person) => act.to(person),
                Suspendee::School(school) => act.to(school),
            };
            vec![act.for_authority(measure.authority)]
        }
        // What was measured says it.
        Event::Suspended { .. } | Event::Lifted { .. } | Event::Moved { .. } | Event::Told { .. } => NOTHING,
    }
}

/// Links for a role are made by operators; those of teachers give no role.
pub(super) fn contacts(event: &contacts::Event, _: &Reader) -> Vec<Act> {
    use contacts::Event;
    match event {
        Event::LinkMade { .. }
        | Event::LinkRevoked { .. }
        | Event::LinkUsed { .. }
        | Event::ContactRequested { .. }
        | Event::ContactAnswered { .. }
        | Event::Blocked { .. }
        | Event::Unblocked { .. }
        | Event::ContactAdded { .. }
        | Event::ContactRemoved { .. } => NOTHING,
    }
}

pub(super) fn reasons(event: &reasons::Event, _: &Reader) -> Vec<Act> {
    use reasons::Event;
    match event {
        Event::ReasonWritten { .. } | Event::ReasonRemoved { .. } => NOTHING,
    }
}

pub(super) fn told(event: &told::Event, _: &Reader) -> Vec<Act> {
    use told::Event;
    match event {
        Event::Wished { .. }
        | Event::Silenced { .. }
        | Event::AsEverywhere { .. }
        | Event::NightChosen { .. }
        | Event::ClockChosen { .. }
        | Event::Seen { .. }
        | Event::ToldDigest { .. } => NOTHING,
    }
}

pub(super) fn inquiries(event: &inquiries::Event, _: &Reader) -> Vec<Act> {
    use inquiries::Event;
    match event {
        Event::Asked { .. }
        | Event::Written { .. }
        | Event::Moved { .. }
        | Event::Claimed { .. }
        | Event::Released { .. } => NOTHING,
    }
}

pub(super) fn queue(event: &queue::Event, _: &Reader) -> Vec<Act> {
    use queue::Event;
    match event {
        Event::Narrowed { .. } | Event::ToldMorning { .. } | Event::NothingLeft { .. } => NOTHING,
    }
}

pub(super) fn newsletter(event: &newsletter::Event, _: &Reader) -> Vec<Act> {
    use newsletter::Event;
    match event {
        Event::Begun { issue, by, .. } => vec![Act::of(Kind::NewsletterSent).to(*issue).for_whom(*by)],
        Event::Stopped { issue, .. } => vec![Act::of(Kind::NewsletterStopped).to(*issue)],
        Event::Subscribed { .. }
        | Event::Unsubscribed { .. }
        | Event::Reads { .. }
        | Event::Written { .. }
        | Event::Changed { .. }
        | Event::Pictured { .. }
        | Event::PictureFailed { .. }
        | Event::Discarded { .. }
        | Event::Scheduled { .. }
        | Event::HeldBack { .. }
        | Event::Found { .. }
        | Event::Became { .. }
        | Event::Rested { .. }
        | Event::Woken { .. }
        | Event::GivenUp { .. }
        | Event::Ended { .. } => NOTHING,
    }
}

/// That everything is gone is said by whose number nothing refers to any more (`accounts`).
pub(super) fn dossier(event: &dossier::Event, _: &Reader) -> Vec<Act> {
    use dossier::Event;
    match event {
        Event::Begun { export } => {
            let asked = Act::of(Kind::CopyAsked);
            vec![match export.whose.student {
                Some(student) => asked.to(student),
                None => asked.to(export.whose.person),
            }]
        }
        Event::Planned { person, .. } => vec![Act::of(Kind::ErasureAsked).to(*person)],
        Event::Kept { person } => vec![Act::of(Kind::ErasureTakenBack).to(*person)],
        Event::Resigned { person, authority } => {
            vec![Act::of(Kind::AppointmentEnded).to(*person).for_authority(*authority)]
        }
        Event::GotOn { .. }
        | Event::Packed { .. }
        | Event::Dropped { .. }
        | Event::Noted { .. }
        | Event::Swept { .. } => NOTHING,
    }
}

/// Whether an operator has done it in their chat, or somebody at the command line, says who has caused the event.
pub(super) fn operators(event: &operators::Event, _: &Reader) -> Vec<Act> {
    use operators::Event;
    match event {
        Event::SetUp { authority, .. } => vec![Act::of(Kind::AuthoritySetUp).for_authority(*authority)],
        Event::TakenOutOfUse { authority, .. } => vec![Act::of(Kind::AuthorityDisabled).for_authority(*authority)],
        Event::AppointmentEnded { person, authority, .. } => {
            vec![Act::of(Kind::AppointmentEnded).to(*person).for_authority(*authority)]
        }
        Event::Invited { invitation, .. } => vec![invited(invitation)],
        Event::InvitationRevoked { link, .. } => vec![Act::of(Kind::InvitationRevoked).to(*link)],
        Event::OperatorEnded { person, .. } => vec![Act::of(Kind::OperatorUnlinked).to(*person)],
        Event::SchoolMerged { from, .. } => vec![Act::of(Kind::SchoolMerged).to(*from)],
        Event::SchoolClosed { school, .. } => vec![Act::of(Kind::SchoolClosed).to(*school)],
        // What it is asked about, and what is everybody's again, follows.
        Event::AskedLate { .. } | Event::QuestionsLeft { .. } => NOTHING,
    }
}

/// That a link for a role was made, or one that binds a room.
fn invited(invitation: &Invitation) -> Act {
    let act = Act::of(Kind::RoleInvited).to(invitation.id);
    match invitation.kind {
        InvitationKind::Approver { authority } => act.for_authority(authority).says("approver"),
        InvitationKind::Deputy { authority } => act.for_authority(authority).says("deputy"),
        InvitationKind::Room { authority } => act.for_authority(authority).says("room"),
        InvitationKind::Operator => act.says("operator"),
        InvitationKind::Contact { of } => act.says("contact").for_whom(of),
        InvitationKind::Partner { of, project } => act.says("partner").for_whom(of).in_project(project),
        InvitationKind::Guest { of, project } => act.says("guest").for_whom(of).in_project(project),
    }
}

pub(super) fn help(event: &help::Event, _: &Reader) -> Vec<Act> {
    use help::Event;
    match event {
        Event::LanguageChosen { .. } => NOTHING,
    }
}

#[cfg(test)]
mod tests;
