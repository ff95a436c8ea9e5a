//! Saying when a newsletter goes out.
//!
//! ```text
//! Bot:  On which day, and at which time?   For example: 24.12.2026 9:00
//! Eva:  15.10.2026 8:30
//! Bot:  It goes out on 15 October 2026 at 8:30, by the clock of Spain, and reaches 1,204 people.  [Schedule] [Change]
//! ```

use serde::{Deserialize, Serialize};

use super::Command;
use super::issue::Issue;
use super::rules::issue::AHEAD_MOST;
use crate::area;
use crate::conversation::{Answer, Key, Problem, QuestionId};
use crate::domain::{IssueId, zone};
use crate::flows::Flow;
use crate::form::{Field, Form, With};
use crate::lists::List;
use crate::text::{Arg, Text, msg};
use crate::value::Value;
use crate::view::Widget;

/// A day and a time are no longer than this, in characters.
const WORDS_MOST: usize = 30;

/// A day and a time, as the clock on a wall shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendAt {
    day: (i16, i8, i8),
    time: (i8, i8),
}

impl SendAt {
    /// Reads "24.12.2026 9:00", "24/12/2026 9:00" or "2026-12-24 09:00"; the minutes may be left out. `None` where it is no day and time.
    #[must_use]
    pub fn read(words: &str) -> Option<Self> {
        let mut parts = words
            .split(|sign: char| sign.is_whitespace() || sign == ',' || sign == 'T')
            .filter(|part| !part.is_empty());
        let (day, time) = (parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let read = Self { day: day_of(day)?, time: time_of(time)? };
        // That there is such a day does not depend on where it is.
        read.at("").map(|_| read)
    }

    /// When that is in a country, in ms.
    #[must_use]
    pub fn at(self, country: &str) -> Option<i64> {
        zone::at(country, self.day, self.time)
    }

    fn words(self) -> String {
        let ((year, month, day), (hour, minute)) = (self.day, self.time);
        format!("{day}.{month}.{year} {hour}:{minute:02}")
    }
}

fn numbers<const N: usize>(words: &str, between: char) -> Option<[i16; N]> {
    let numbers: Vec<i16> = words.split(between).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    numbers.try_into().ok()
}

fn small(number: i16) -> Option<i8> {
    i8::try_from(number).ok()
}

fn day_of(words: &str) -> Option<(i16, i8, i8)> {
    let from_the_year = numbers::<3>(words, '-');
    let from_the_day = ['.', '/'].into_iter().find_map(|between| numbers::<3>(words, between));
    let [year, month, day] = from_the_year.or_else(|| from_the_day.map(|[day, month, year]| [year, month, day]))?;
    // A year of two digits may be meant otherwise.
    (year >= 1000).then_some(())?;
    Some((year, small(month)?, small(day)?))
}

fn time_of(words: &str) -> Option<(i8, i8)> {
    let [hour, minute] = match numbers::<1>(words, ':') {
        Some([hour]) => [hour, 0],
        None => [':', '.'].into_iter().find_map(|between| numbers::<2>(words, between))?,
    };
    Some((small(hour)?, small(minute)?))
}

impl Value for SendAt {
    fn widget() -> Widget {
        Widget::Text { max: WORDS_MOST, long: false }
    }

    fn parse(answer: &Answer) -> Result<Self, Problem> {
        match answer {
            Answer::Text(words) => Self::read(words).ok_or_else(|| Problem(msg::problem_send_at())),
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
    when: Option<SendAt>,
}

impl SendTimeDraft {
    /// Nothing is said yet.
    #[must_use]
    pub fn of(issue: &Issue) -> Self {
        let (title, country) = (issue.says.title.as_str().to_owned(), issue.of.country.clone());
        Self { issue: issue.id, revision: issue.revision, title, country, when: None }
    }

    /// Of which newsletter it is.
    #[must_use]
    pub fn issue(&self) -> IssueId {
        self.issue
    }

    fn at(&self) -> Option<i64> {
        self.when.and_then(|when| when.at(&self.country))
    }
}

impl Form for SendTimeDraft {
    /// How many it would reach now.
    type Known = u32;

    fn fields(&mut self, _: &u32) -> Vec<Field<'_>> {
        let clock = msg::field_send_at_clock(List::countries().text(&self.country));
        vec![Field::new("when", msg::field_send_at(), &mut self.when).hint(Some(clock))]
    }

    fn heading(&self) -> Text {
        msg::schedule_heading(self.title.as_str())
    }

    fn notes(&self, with: With<'_, u32>) -> Vec<Text> {
        let says = |at: i64| {
            let country = List::countries().text(&self.country);
            msg::note_newsletter_goes(Arg::Moment(at), country, *with.known)
        };
        self.at().map(says).into_iter().collect()
    }

    fn send(&self, with: With<'_, u32>) -> Result<Text, Text> {
        let at = self.at().ok_or_else(msg::problem_send_at)?;
        if at <= with.reader.now {
            return Err(msg::refusal_schedule_past());
        }
        if at > with.reader.now + AHEAD_MOST {
            return Err(msg::refusal_schedule_far());
        }
        if *with.known == 0 { Err(msg::refusal_newsletter_nobody()) } else { Ok(msg::button_schedule()) }
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let at = self.at().ok_or_else(|| (QuestionId::new("when"), Problem(msg::problem_send_at())))?;
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
