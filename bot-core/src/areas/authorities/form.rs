//! Handing over: to whom, from which day on, and until which.
//!
//! ```text
//! Bot:   Who decides in your place?  [Luz Sol] [Tomás Vera (deputy)]
//! Eva:   presses Tomás Vera
//! Bot:   From which day on?  [Today] [Tomorrow] [Next Monday]
//! Eva:   21 December
//! Bot:   Until which day?  [A week] [Two weeks] [Friday]
//! Eva:   presses Two weeks
//! Bot:   Everything at a glance.  [Hand over] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};

use super::Command;
use super::delegation::Colleague;
use crate::area;
use crate::conversation::{Problem, QuestionId};
use crate::domain::{AuthorityId, Day, PersonId};
use crate::flows::Flow;
use crate::form::{Days, Field, Form, With};
use crate::text::{Text, msg};

/// A handover begins within so many days, and lasts no longer: a year.
pub(super) const LONGEST: i64 = 366;

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DelegationDraft {
    authority: AuthorityId,
    label: Text,
    #[serde(default)]
    taker: Option<Colleague>,
    #[serde(default)]
    from: Option<Day>,
    #[serde(default)]
    until: Option<Day>,
}

/// What its questions have to know.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationKnown {
    /// To whom one can hand over, each as they are read in the list.
    pub colleagues: Vec<(Colleague, Text)>,
    /// Which day it is where the authority is.
    pub today: Option<Day>,
}

impl DelegationDraft {
    /// Nothing is said yet, for an authority of this name.
    #[must_use]
    pub fn of(authority: AuthorityId, label: Text) -> Self {
        Self { authority, label, taker: None, from: None, until: None }
    }

    /// The authority.
    pub(super) fn authority(&self) -> AuthorityId {
        self.authority
    }
}

/// The days on which a handover can begin.
fn begins(today: Day) -> Days {
    let offers = vec![
        (today, msg::button_today()),
        (today.after(1), msg::button_tomorrow(today.after(1).text())),
        (today.next(1), msg::button_next_monday(today.next(1).text())),
    ];
    Days { today, first: today, last: today.after(LONGEST), offers }
}

/// The days on which one can end that begins on a day.
fn ends(today: Day, from: Day) -> Days {
    let friday = from.after(-1).next(5);
    let mut offers = vec![
        (from.after(6), msg::button_one_week(from.after(6).text())),
        (from.after(13), msg::button_two_weeks(from.after(13).text())),
    ];
    if !offers.iter().any(|(day, _)| *day == friday) {
        offers.push((friday, msg::button_friday(friday.text())));
    }
    Days { today, first: from, last: from.after(LONGEST), offers }
}

impl Form for DelegationDraft {
    type Known = DelegationKnown;

    fn fields(&mut self, known: &DelegationKnown) -> Vec<Field<'_>> {
        let (today, from) = (known.today, self.from);
        let until = today.map(|today| ends(today, from.unwrap_or(today)));
        vec![
            Field::given("taker", msg::field_taker(), &mut self.taker, known.colleagues.clone()),
            Field::day("first-day", msg::field_from(), &mut self.from, today.map(begins)),
            Field::day("last-day", msg::field_until(), &mut self.until, until),
        ]
    }

    fn heading(&self) -> Text {
        msg::delegation_heading(self.label.clone())
    }

    fn notes(&self, _: With<'_, DelegationKnown>) -> Vec<Text> {
        vec![msg::note_delegation()]
    }

    fn send(&self, _: With<'_, DelegationKnown>) -> Result<Text, Text> {
        Ok(msg::button_hand_over())
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let missing = |code| (QuestionId::new(code), Problem(msg::problem_empty()));
        let taker = self.taker.ok_or_else(|| missing("taker"))?.person;
        let from = self.from.ok_or_else(|| missing("first-day"))?;
        let until = self.until.ok_or_else(|| missing("last-day"))?;
        // The first day may have been changed since the last one was chosen.
        if until < from {
            return Err((QuestionId::new("last-day"), Problem(msg::problem_day_early(from.text()))));
        }
        Ok(Command::HandOver { authority: self.authority, taker, from, until }.into())
    }
}

impl Flow for DelegationDraft {
    const IS_NOTE: bool = true;

    fn subject(&self) -> Option<i64> {
        Some(self.authority.0)
    }

    fn named(&self) -> Vec<PersonId> {
        self.taker.iter().filter_map(Colleague::person_named).collect()
    }
}
