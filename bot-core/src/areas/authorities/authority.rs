//! Who has a say in projects.

use serde::{Deserialize, Serialize};

use super::Screen;
use crate::area;
use crate::conversation::Key;
use crate::decision::{Effect, Topic, Whom};
use crate::domain::{AuthorityId, Region, Territory, zone};
use crate::lists::List;
use crate::text::{Text, msg};

/// A national support service, or a regional authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// Its id.
    pub id: AuthorityId,
    /// Its country.
    pub country: Key,
    /// Its region; `None` for the national support service.
    pub region: Option<Key>,
    /// How many people are appointed to decide for it.
    pub approvers: u32,
}

/// What somebody is for an authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Rank {
    /// They decide.
    Approver,
    /// They decide where an approver has handed over to them, and on what has waited for long.
    Deputy,
}

/// What had waited for an authority that was taken out of use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// Projects on which it had not decided.
    pub projects: u32,
    /// How many of them nobody decides on now.
    pub nobody: u32,
    /// Teachers who waited to be validated by it.
    pub teachers: u32,
    /// Questions that waited for its answer.
    pub inquiries: u32,
}

/// What was done to have something decided that waits. Times are in ms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nudges {
    /// How often those who decide were reminded of it.
    pub reminders: u32,
    /// When they were last.
    pub reminded_at: Option<i64>,
    /// Since when deputies may decide.
    pub deputies_at: Option<i64>,
    /// When the operator was told that it waits.
    pub operator_at: Option<i64>,
}

/// What still waits for an authority, though the operator was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overdue {
    /// Projects on which it has not decided.
    pub projects: Option<Many>,
    /// Teachers who are not validated.
    pub teachers: Option<Many>,
}

/// How many there are, and since when the first of them has waited, in ms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Many {
    /// How many.
    pub count: u32,
    /// Since when.
    pub since: i64,
}

impl Authority {
    /// "National Support Service (Spain)", "Regional authority (Madrid)".
    pub fn label(&self) -> Text {
        match &self.region {
            None => msg::authority_national(List::countries().text(&self.country)),
            Some(region) => msg::authority_regional(Region::name(region)),
        }
    }

    /// "Spain", "Madrid": for which part of the world it decides.
    pub fn place(&self) -> Text {
        match &self.region {
            None => List::countries().text(&self.country),
            Some(region) => Region::name(region),
        }
    }

    /// "ES", "ES-MD": how the operator writes it.
    #[must_use]
    pub fn code(&self) -> String {
        self.region.as_ref().unwrap_or(&self.country).to_uppercase()
    }

    /// By whose clock and calendar its people live: a region's where that has another time, else the country's.
    #[must_use]
    pub fn clock(&self) -> &str {
        zone::clock_of(&self.country, self.region.as_deref())
    }

    /// The national support service of a country, if it is set up.
    pub fn service_of<'a>(country: &str, all: &'a [Self]) -> Option<&'a Self> {
        all.iter().find(|authority| authority.country == country && authority.region.is_none())
    }

    /// Those that have a say where schools lie there.
    pub fn of<'a>(territories: &[Territory], all: &'a [Self]) -> Vec<&'a Self> {
        all.iter().filter(|authority| territories.iter().any(|territory| authority.covers(territory))).collect()
    }

    /// The countries of these schools that have no national support service, each once.
    pub fn without_service(territories: &[Territory], all: &[Self]) -> Vec<Key> {
        let mut countries: Vec<Key> = territories.iter().map(|territory| territory.country.clone()).collect();
        countries.dedup();
        countries.retain(|country| Self::service_of(country, all).is_none());
        countries
    }

    /// Shows a screen to those who decide for it; where there is nobody, tells the operator so.
    pub(crate) fn asked(&self, screen: impl Into<area::Screen>) -> Effect {
        self.told(screen, Topic::Duty)
    }

    /// The same where it had decided on what is asked once more: those who decide read of it at once, or in the morning.
    pub(crate) fn asked_again(&self, screen: impl Into<area::Screen>) -> Effect {
        self.told(screen, Topic::Again)
    }

    /// The same where somebody has waited long enough to say so: it comes at night, too.
    pub(crate) fn reminded(&self, screen: impl Into<area::Screen>) -> Effect {
        self.told(screen, Topic::Asked)
    }

    fn told(&self, screen: impl Into<area::Screen>, topic: Topic) -> Effect {
        if self.approvers > 0 {
            return Effect::Notify(Whom::Approvers(self.id), screen.into(), topic);
        }
        Effect::Notify(Whom::Operator, Screen::NoApprover { authority: self.id }.into(), Topic::Asked)
    }

    /// Whether it has a say in the projects of schools there.
    pub fn covers(&self, territory: &Territory) -> bool {
        self.country == territory.country && (self.region.is_none() || self.region == territory.region)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample::cast::{SPAIN, authorities};

    #[test]
    fn what_an_authority_is_asked_can_wait_for_the_morning_and_a_reminder_cannot() {
        let all = authorities();
        let spain = all.iter().find(|authority| authority.id == SPAIN).expect("the service of Spain");
        let told = |topic| Effect::Notify(Whom::Approvers(SPAIN), area::home(), topic);
        assert_eq!((spain.asked(area::home()), spain.reminded(area::home())), (told(Topic::Duty), told(Topic::Asked)));
        assert_eq!(spain.asked_again(area::home()), told(Topic::Again), "and nor does it wait for all else");
        let nobody = Authority { approvers: 0, ..spain.clone() };
        let tells = Effect::Notify(Whom::Operator, Screen::NoApprover { authority: SPAIN }.into(), Topic::Asked);
        assert_eq!((nobody.asked(area::home()), nobody.reminded(area::home())), (tells.clone(), tells));
    }
}
