//! Saying when a newsletter goes out.
//!
//! ```text
//! Bot:  On which day?   [Today] [Tomorrow] [Next Monday]
//! Eva:  15 October
//! Bot:  At what time?   For example: 9:00. It is the time of Spain.  [Use 9:00]
//! Eva:  8:30
//! Bot:  It goes out on 15 October 2026 at 8:30, by the clock of Spain, and reaches 1,204 people.  [Schedule] [Change]
//! ```

use serde::{Deserialize, Serialize};

use super::Command;
use super::issue::Issue;
use super::rules::issue::AHEAD_MOST;
use crate::area;
use crate::conversation::{Answer, Key, Problem, QuestionId};
use crate::domain::{DAY, Day, IssueId, TimeOfDay};
use crate::flows::Flow;
use crate::form::{Days, Field, Form, With};
use crate::lists::List;
use crate::text::{Arg, Text, msg};
use crate::value::Value;
use crate::view::Widget;

/// A time of the day is no longer than this, in characters.
const WORDS_MOST: usize = 40;
/// The time that is offered.
const USUAL: &str = "9:00";

impl Value for TimeOfDay {
    fn widget() -> Widget {
        Widget::Text { max: WORDS_MOST, long: false }
    }

    fn parse(answer: &Answer) -> Result<Self, Problem> {
        match answer {
            Answer::Text(words) => Self::read(words).ok_or_else(|| Problem(msg::problem_time())),
            Answer::Unfetched => Err(Problem(msg::problem_unfetched())),
            Answer::One(_) | Answer::Many(_) | Answer::Skip | Answer::Unusable | Answer::File(_) => {
                Err(Problem(msg::problem_not_words()))
            }
        }
    }

    fn answer(&self) -> Answer {
        Answer::Text(self.words())
    }

    fn text(&self) -> Text {
        Text::words(self.words())
    }
}

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SendTimeDraft {
    issue: IssueId,
    /// As it was read before.
    revision: u32,
    /// What it is about.
    title: String,
    /// By whose clock it goes out.
    country: Key,
    #[serde(default)]
    day: Option<Day>,
    #[serde(default)]
    time: Option<TimeOfDay>,
}

/// What its questions have to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SendTimeKnown {
    /// How many it would reach now.
    pub readers: u32,
    /// Which day it is where the service is.
    pub today: Option<Day>,
}

impl SendTimeDraft {
    /// Nothing is said yet.
    #[must_use]
    pub fn of(issue: &Issue) -> Self {
        let (title, country) = (issue.says.title.as_str().to_owned(), issue.of.country.clone());
        Self { issue: issue.id, revision: issue.revision, title, country, day: None, time: None }
    }

    /// Of which newsletter it is.
    #[must_use]
    pub fn issue(&self) -> IssueId {
        self.issue
    }

    fn at(&self) -> Option<i64> {
        self.day?.at(&self.country, self.time?.parts())
    }
}

/// The days on which it can go out.
fn days(today: Day) -> Days {
    let offers = vec![
        (today, msg::button_today()),
        (today.after(1), msg::button_tomorrow(today.after(1).text())),
        (today.next(1), msg::button_next_monday(today.next(1).text())),
    ];
    Days { today, first: today, last: today.after(AHEAD_MOST / DAY), offers }
}

impl Form for SendTimeDraft {
    type Known = SendTimeKnown;

    fn fields(&mut self, known: &SendTimeKnown) -> Vec<Field<'_>> {
        let clock = msg::field_send_time_clock(List::countries().text(&self.country));
        vec![
            Field::day("send-day", msg::field_send_day(), &mut self.day, known.today.map(days)),
            Field::new("send-time", msg::field_send_time(), &mut self.time)
                .hint(Some(clock))
                .offering(Some(USUAL.to_owned())),
        ]
    }

    fn heading(&self) -> Text {
        msg::schedule_heading(self.title.as_str())
    }

    fn notes(&self, with: With<'_, SendTimeKnown>) -> Vec<Text> {
        let says = |at: i64| {
            let country = List::countries().text(&self.country);
            msg::note_newsletter_goes(Arg::Moment(at), country, with.known.readers)
        };
        self.at().map(says).into_iter().collect()
    }

    fn send(&self, with: With<'_, SendTimeKnown>) -> Result<Text, Text> {
        let at = self.at().ok_or_else(msg::problem_time)?;
        if at <= with.reader.now {
            return Err(msg::refusal_schedule_past());
        }
        if at > with.reader.now + AHEAD_MOST {
            return Err(msg::refusal_schedule_far());
        }
        if with.known.readers == 0 { Err(msg::refusal_newsletter_nobody()) } else { Ok(msg::button_schedule()) }
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let at = self.at().ok_or_else(|| (QuestionId::new("send-time"), Problem(msg::problem_time())))?;
        Ok(Command::Schedule { issue: self.issue, revision: self.revision, at }.into())
    }
}

impl Flow for SendTimeDraft {
    fn title(&self) -> Option<String> {
        Some(self.title.clone())
    }

    fn subject(&self) -> Option<i64> {
        Some(self.issue.0)
    }

    fn is_like(&self, other: &Self) -> bool {
        self.revision == other.revision
    }
}
