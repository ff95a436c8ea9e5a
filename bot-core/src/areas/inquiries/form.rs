//! A question to a support service: in which country, where nobody knows it, what, and whether to say where its asker was.
//!
//! ```text
//! Bot:  What would you like to ask?
//! Ana:  My school has moved to another town. What do I have to change?
//! Bot:  Should I add where you were?  [From: Projects] [Leave it out]
//! Ana:  presses "From: Projects"
//! Bot:  Everything at a glance. Your message goes to: National Support Service (Spain).  [Send] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};

use super::{Command, Origin, views};
use crate::area;
use crate::areas::authorities::Authority;
use crate::conversation::{Key, Problem, QuestionId};
use crate::domain::{Country, Message};
use crate::flows::Flow;
use crate::form::{Field, Form, With};
use crate::lists::List;
use crate::reader::Reader;
use crate::text::{Text, msg};
use crate::value::Chosen;
use crate::view::Button;

/// The draft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InquiryDraft {
    /// The country in which its writer teaches; who is not registered says one.
    #[serde(skip_serializing_if = "Option::is_none")]
    teaches_in: Option<Key>,
    /// Where its writer was.
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<Origin>,
    country: Option<Country>,
    words: Option<Message>,
    tells: Option<Tells>,
}

/// Whether a question says where its writer was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tells {
    /// It does.
    Place(Origin),
    /// It does not.
    Nothing,
}

impl Chosen for Tells {
    fn key(&self) -> Key {
        match self {
            Self::Place(_) => "place".to_owned(),
            Self::Nothing => "nothing".to_owned(),
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Place(origin) => origin.text(),
            Self::Nothing => msg::value_skipped().capitalized(),
        }
    }
}

impl InquiryDraft {
    /// A new question of somebody who teaches in this country, if they teach, and comes from there.
    #[must_use]
    pub fn of(teaches_in: Option<Key>, origin: Option<Origin>) -> Self {
        Self { teaches_in, origin, ..Self::default() }
    }

    fn goes_to(&self) -> Option<&str> {
        self.teaches_in.as_deref().or(self.country.as_ref().map(Country::key))
    }
}

impl Form for InquiryDraft {
    /// The authorities that are set up.
    type Known = Vec<Authority>;

    fn fields(&mut self, _: &Vec<Authority>) -> Vec<Field<'_>> {
        let asks_country = self.teaches_in.is_none();
        let place = self.origin.map(|origin| (Tells::Place(origin), msg::inquiry_from(origin.text())));
        let (asks_place, tells_not) = (place.is_some(), (Tells::Nothing, msg::inquiry_from_not()));
        let tells = place.into_iter().chain([tells_not]).collect();
        let countries = (List::countries(), Country::of as fn(Key) -> Country);
        vec![
            Field::listed("country", msg::field_inquiry_country(), &mut self.country, countries).when(asks_country),
            Field::new("question", msg::field_inquiry(), &mut self.words),
            Field::given("from", msg::field_inquiry_from(), &mut self.tells, tells).when(asks_place),
        ]
    }

    fn heading(&self) -> Text {
        msg::inquiry_heading()
    }

    fn preface(&self, reader: &Reader) -> Option<(Text, Button)> {
        self.teaches_in.is_none().then(|| area::privacy_first(reader))
    }

    fn notes(&self, with: With<'_, Vec<Authority>>) -> Vec<Text> {
        // Where its writer teaches now, wherever that was as they began.
        let teaches_in = with.reader.me.teacher.as_ref().map(|teacher| teacher.school.country.as_str());
        let country = teaches_in.or_else(|| self.goes_to());
        country.map(|country| views::goes_to(country, with.known)).into_iter().collect()
    }

    fn send(&self, _: With<'_, Vec<Authority>>) -> Result<Text, Text> {
        Ok(msg::button_send())
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let missing = |field| (QuestionId::new(field), Problem(msg::problem_empty()));
        let country = self.goes_to().map(str::to_owned).ok_or_else(|| missing("country"))?;
        let words = self.words.ok_or_else(|| missing("question"))?;
        let origin = match self.tells {
            Some(Tells::Place(origin)) => Some(origin),
            Some(Tells::Nothing) | None => None,
        };
        Ok(Command::Ask { country, words, origin }.into())
    }
}

impl Flow for InquiryDraft {
    /// Who comes from somewhere else by now is asked about that, and who has registered since goes to their own service.
    fn follow(&mut self, newer: &Self) -> bool {
        let is_behind = self.teaches_in != newer.teaches_in || self.origin != newer.origin;
        if self.origin != newer.origin {
            self.tells = None;
        }
        self.teaches_in.clone_from(&newer.teaches_in);
        self.origin = newer.origin;
        is_behind
    }
}
