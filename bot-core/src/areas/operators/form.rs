//! Setting an authority up: in which country, and for all of it or for one of its regions.
//!
//! ```text
//! Bot:   In which country?
//! Otto:  Spain
//! Bot:   Which authority?  [Spain] [Andalusia] [Madrid] …
//! Otto:  presses Madrid
//! Bot:   Everything at a glance. Authority: Regional authority (Madrid)  [Set up] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};

use super::Command;
use crate::area;
use crate::areas::authorities::Authority;
use crate::conversation::{Key, Problem, QuestionId};
use crate::domain::{AuthorityId, Country, Territory};
use crate::flows::Flow;
use crate::form::{Chosen, Field, Form, With};
use crate::lists::List;
use crate::text::{Text, msg};

/// The draft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthorityDraft {
    country: Option<Country>,
    seat: Option<Seat>,
}

/// For what an authority decides: a whole country, or one of its regions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seat(Territory);

impl Chosen for Seat {
    fn key(&self) -> Key {
        self.0.region.as_ref().unwrap_or(&self.0.country).clone()
    }

    fn text(&self) -> Text {
        self.authority().label()
    }
}

impl Seat {
    fn authority(&self) -> Authority {
        let Territory { country, region } = self.0.clone();
        Authority { id: AuthorityId(0), country, region, approvers: 0 }
    }

    /// Those of a country that have no authority in use yet: the whole country before its regions. A button names the place only, as all that
    /// is said of an authority takes more room.
    pub(super) fn free(country: &str, in_use: &[Authority]) -> Vec<(Self, Text)> {
        let regions = List::regions(country).keys().map(|region| Some(region.to_owned()));
        let seats = [None].into_iter().chain(regions).map(|region| Territory { country: country.to_owned(), region });
        let is_free = |seat: &Territory| {
            !in_use.iter().any(|known| (&known.country, &known.region) == (&seat.country, &seat.region))
        };
        seats.filter(is_free).map(Self).map(|seat| (seat.clone(), seat.authority().place())).collect()
    }
}

impl AuthorityDraft {
    /// Nothing is said yet but the country, where that is known.
    #[must_use]
    pub fn of(country: Option<Country>) -> Self {
        Self { country, seat: None }
    }
}

impl Form for AuthorityDraft {
    /// The authorities that are in use.
    type Known = Vec<Authority>;

    fn fields(&mut self, known: &Vec<Authority>) -> Vec<Field<'_>> {
        let country = self.country.as_ref().map(|country| country.key().to_owned());
        // The authority of another country is none.
        self.seat = self.seat.take().filter(|seat| Some(&seat.0.country) == country.as_ref());
        let seats = country.map(|country| Seat::free(&country, known)).unwrap_or_default();
        let countries = (List::countries(), Country::of as fn(Key) -> Country);
        vec![
            Field::listed("country", msg::field_authority_country(), &mut self.country, countries),
            Field::given("seat", msg::field_authority_seat(), &mut self.seat, seats),
        ]
    }

    fn heading(&self) -> Text {
        msg::set_up_heading()
    }

    fn notes(&self, _: With<'_, Vec<Authority>>) -> Vec<Text> {
        vec![msg::note_set_up()]
    }

    fn send(&self, _: With<'_, Vec<Authority>>) -> Result<Text, Text> {
        Ok(msg::button_set_up())
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let missing = || (QuestionId::new("seat"), Problem(msg::problem_empty()));
        let Seat(Territory { country, region }) = self.seat.ok_or_else(missing)?;
        Ok(Command::Add { country, region }.into())
    }
}

impl Flow for AuthorityDraft {
    const IS_NOTE: bool = true;

    /// The country that a newer one begins with is meant now.
    fn follow(&mut self, newer: &Self) -> bool {
        let is_behind = newer.country.is_some() && newer.country != self.country;
        if is_behind {
            *self = newer.clone();
        }
        is_behind
    }
}
