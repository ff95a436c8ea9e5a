//! A question about a day: typed as people type one, or chosen from some that are likely.

use super::value::Slot;
use crate::conversation::{Answer, Key, Problem};
use crate::domain::Day;
use crate::text::{Locale, Text, msg};
use crate::view::Widget;

/// Longer than anybody types a day, in characters.
const LONGEST: usize = 60;

/// Which days may be the answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Days {
    /// Which day it is: "tomorrow" and "Monday" are counted from it.
    pub today: Day,
    /// The earliest.
    pub first: Day,
    /// The latest.
    pub last: Day,
    /// Some that are likely, each as its button says it.
    pub offers: Vec<(Day, Text)>,
}

/// A place that holds a day; where nothing is known, none can be put there.
pub(super) struct DayOf<'a>(pub(super) &'a mut Option<Day>, pub(super) Option<Days>);

impl DayOf<'_> {
    fn read(&self, answer: &Answer, reader: Locale) -> Result<Day, Problem> {
        let words = match answer {
            Answer::Text(words) | Answer::One(words) => words,
            Answer::Unfetched => return Err(Problem(msg::problem_unfetched())),
            Answer::Many(_) | Answer::Skip | Answer::Unusable | Answer::File(_) => {
                return Err(Problem(msg::problem_day()));
            }
        };
        let days = self.1.as_ref().ok_or_else(|| Problem(msg::problem_day()))?;
        let day = Day::read(words, days.today, reader).ok_or_else(|| Problem(msg::problem_day()))?;
        if day < days.first {
            return Err(Problem(msg::problem_day_early(days.first.text())));
        }
        if day > days.last {
            return Err(Problem(msg::problem_day_late(days.last.text())));
        }
        Ok(day)
    }
}

impl Slot for DayOf<'_> {
    fn widget(&self) -> Widget {
        Widget::Text { max: LONGEST, long: false }
    }

    fn optional(&self) -> bool {
        false
    }

    fn offers(&self) -> Vec<(Key, Text)> {
        let days = self.1.iter().flat_map(|days| &days.offers);
        days.map(|(day, label)| (String::from(*day), label.clone())).collect()
    }

    fn set(&mut self, answer: &Answer, reader: Locale) -> Result<(), Problem> {
        *self.0 = Some(self.read(answer, reader)?);
        Ok(())
    }

    fn clear(&mut self) -> bool {
        self.0.take().is_some()
    }

    fn answer(&self) -> Option<Answer> {
        self.0.map(|day| Answer::Text(day.into()))
    }

    fn text(&self) -> Option<Text> {
        self.0.map(Day::text)
    }
}
