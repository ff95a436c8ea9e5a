//! Who may do what in a TwinSpace, and what guardians have to agree to (docs/domain.md, "The TwinSpace").

use super::{Event, Screen, Space};
use crate::areas::members;
use crate::areas::projects::Seen;
use crate::decision::{Change, Decided, Decision, Refusal};
use crate::domain::{Member, Profiles, ProjectId, Right, SpaceId};
use crate::reader::Fresh;
use crate::text::msg;

/// A TwinSpace before a reader.
#[derive(Clone, Copy, Debug)]
pub struct Inside<'a> {
    /// Its project.
    pub seen: Seen<'a>,
    /// The TwinSpace.
    pub space: &'a Space,
}

impl Inside<'_> {
    /// Its project.
    #[must_use]
    pub fn project(self) -> ProjectId {
        self.seen.project().id
    }

    /// What the reader may do here: who takes part in the project by their own profiles, a guest as guests may.
    #[must_use]
    pub fn profiles(self) -> Option<Profiles> {
        self.seen.profiles().or(self.space.is_visited.then_some(Profiles::GUEST))
    }

    /// Whether the reader has a right in it, also when the project is over: then there is only to be read.
    #[must_use]
    pub fn sees(self, right: Right) -> bool {
        self.profiles().is_some_and(|profiles| profiles.may(right))
    }

    /// Whether the reader has a right in it; strangers learn nothing.
    ///
    /// # Errors
    /// The reader does not belong here, has not the right, or the project is not active.
    pub fn may(self, right: Right) -> Result<(), Refusal> {
        members::has(self.seen, self.profiles().ok_or_else(Refusal::gone)?, right).map(|_| ())
    }

    /// The age, in years, below which guardians have to agree where the reader teaches.
    #[must_use]
    pub fn consent_age(self) -> u8 {
        let me = self.seen.reader.me.id;
        let mine = self.seen.known.members.iter().find(|member| member.person == me);
        let school = mine.and_then(|member: &Member| member.school.as_ref());
        let country = school.map_or("", |school| school.country.as_str());
        self.seen.reader.settings.students.consent_ages.of(country)
    }

    /// Whether guardians have to agree before the reader brings students in: the project is for children below the age of consent.
    #[must_use]
    pub fn needs_guardians(self) -> bool {
        self.seen.project().content.ages.youngest() < self.consent_age()
    }

    /// Whether that stands in the way still.
    #[must_use]
    pub fn waits_for_guardians(self) -> bool {
        self.needs_guardians() && self.space.agreed_at.is_none()
    }
}

/// Opens a TwinSpace.
pub(crate) fn opened(project: ProjectId, at: i64, fresh: &mut Fresh) -> Change {
    Change::event(Event::Opened { space: fresh.id::<SpaceId>(), project, at })
}

/// Confirms that the guardians of the reader's students agree. Confirming it once more changes nothing.
///
/// # Errors
/// The reader may bring nobody in, or the project is not active.
pub fn agree(inside: Inside<'_>) -> Decided {
    inside.may(Right::Invite)?;
    let shows = Screen::Space { project: inside.project() };
    if inside.space.agreed_at.is_some() {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    let (person, at) = (inside.seen.reader.me.id, inside.seen.reader.now);
    Ok(Decision::new(vec![Event::Agreed { space: inside.space.id, person, at }.into()], shows, msg::toast_saved()))
}
