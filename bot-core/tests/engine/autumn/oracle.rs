//! Who is told what in the autumn, and when: worked out plainly by what docs/domain.md promises ("The queue", "Reminders and deputies", "Handing
//! over"), from what people do alone. It knows nothing of the program's database.

use std::collections::BTreeMap;

use super::calendar::{COUNTRIES, Country};
use super::script::{Script, Size};

/// What somebody is told, as its title says it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// A project for which their authority is asked now.
    Asked(usize),
    /// A reminder of one project.
    Reminder(usize),
    /// A reminder of so many.
    Reminders(usize),
    /// So many wait, in the morning.
    Morning(usize),
    /// A handover to them, or that one of theirs is over.
    Handover,
    /// An authority does not decide, for the operator.
    Overdue,
    /// Anything else.
    Other(String),
}

impl What {
    /// Whether nobody gets more than one such message a day.
    pub(super) fn is_daily(&self) -> bool {
        matches!(self, Self::Reminder(_) | Self::Reminders(_) | Self::Morning(_))
    }
}

/// A message: to whom, which one, and for when it was promised, in ms.
pub(super) type Message = (String, What, i64);

/// For whom more wait reads of them in the morning.
pub(super) const MANY: usize = 5;
/// At this hour.
const MORNING: i64 = 8;
/// After so many working days those who decide are reminded; so much later the deputies are asked, and then the operator is told.
const REMINDED_AFTER: [usize; 3] = [3, 7, 14];
const DEPUTIES_AFTER: usize = 3;
const OPERATOR_AFTER: usize = 5;
/// What is due on a morning is gathered for so long, in ms.
const GATHERED: i64 = 600_000;
/// What is due within a minute of a time is done then.
pub(super) const SOON: i64 = 60_000;

/// The vote of a country on a project. Times are in ms.
#[derive(Clone, Debug, Default)]
pub(super) struct Vote {
    pub(super) asked_at: i64,
    pub(super) decided_at: Option<i64>,
    pub(super) reminders: usize,
    reminded_at: Option<i64>,
    pub(super) deputies_at: Option<i64>,
    pub(super) operator_at: Option<i64>,
    /// When it is looked at again.
    due: Option<i64>,
}

impl Vote {
    fn is_open(&self) -> bool {
        self.decided_at.is_none()
    }

    /// When the next thing is done about it: the next reminder, then the deputies, then the operator.
    fn next(&self, country: &Country) -> Option<i64> {
        match (self.reminders, self.reminded_at, self.deputies_at, self.operator_at) {
            (.., Some(_)) => None,
            (_, _, Some(deputies), None) => Some(country.morning(deputies, OPERATOR_AFTER)),
            (3.., Some(last), None, None) => Some(country.morning(last, DEPUTIES_AFTER)),
            (done, last, ..) => {
                let day = country.morning(self.asked_at, REMINDED_AFTER[done]);
                Some(last.map_or(day, |last| day.max(country.morning(last, 1))))
            }
        }
    }
}

/// Somebody who decides for a country, or is its deputy. Times are in ms.
#[derive(Clone, Debug)]
struct Official {
    country: usize,
    is_deputy: bool,
    night: Option<(i64, i64)>,
    /// When they were told last of what waits.
    told_at: Option<i64>,
    /// When they are reminded of what is due.
    reminded_due: Option<i64>,
    /// When they may be told in the morning.
    morning_due: Option<i64>,
    /// Whether something waits for that of which they got no notice.
    is_left: bool,
}

/// A handover, in ms.
#[derive(Clone, Debug)]
struct Handover {
    giver: String,
    taker: String,
    begins: i64,
    ends: i64,
    is_told: bool,
}

/// All that is known.
#[derive(Debug, Default)]
pub(super) struct Oracle {
    pub(super) votes: BTreeMap<(usize, usize), Vote>,
    officials: BTreeMap<String, Official>,
    handovers: Vec<Handover>,
    /// What is held at night, until when.
    held: Vec<Message>,
}

impl Oracle {
    pub(super) fn of(script: &Script) -> Self {
        let mut oracle = Self::default();
        for (country, nights) in script.nights.iter().enumerate() {
            let official = |is_deputy, night| Official {
                country,
                is_deputy,
                night,
                told_at: None,
                reminded_due: None,
                morning_due: None,
                is_left: false,
            };
            for (who, night) in Size::approvers(country).into_iter().zip(nights) {
                oracle.officials.insert(who, official(false, *night));
            }
            oracle.officials.extend(Size::deputy(country).map(|who| (who, official(true, None))));
        }
        oracle
    }

    /// The day and the hour that it is for an official at a time in ms.
    pub(super) fn local(&self, who: &str, at: i64) -> (i64, i64) {
        COUNTRIES[self.officials[who].country].local(at)
    }

    fn is_away(&self, who: &str, now: i64) -> bool {
        self.handovers.iter().any(|one| one.giver == who && (one.begins..one.ends).contains(&now))
    }

    fn covers(&self, who: &str, now: i64) -> bool {
        self.handovers.iter().any(|one| one.taker == who && (one.begins..one.ends).contains(&now))
    }

    /// Those who are asked for a country: who decides and is there, and a deputy in whose hands somebody is.
    fn asked(&self, country: usize, now: i64) -> Vec<String> {
        let is_asked = |(who, official): &(&String, &Official)| {
            let is_there = if official.is_deputy { self.covers(who, now) } else { !self.is_away(who, now) };
            official.country == country && is_there
        };
        self.officials.iter().filter(is_asked).map(|(who, _)| who.clone()).collect()
    }

    /// Whether somebody may decide on a vote of their country.
    fn may(&self, who: &str, vote: &Vote, now: i64) -> bool {
        !self.officials[who].is_deputy || vote.deputies_at.is_some() || self.covers(who, now)
    }

    /// The votes on which somebody may decide.
    fn load(&self, who: &str, now: i64) -> Vec<((usize, usize), &Vote)> {
        let country = self.officials[who].country;
        let waits =
            |((_, of), vote): &(&(usize, usize), &Vote)| *of == country && vote.is_open() && self.may(who, vote, now);
        self.votes.iter().filter(waits).map(|(key, vote)| (*key, vote)).collect()
    }

    fn official(&mut self, who: &str) -> &mut Official {
        self.officials.get_mut(who).expect("an official")
    }

    /// A project waits for two countries from now on. Gives who is told of it at once.
    pub(super) fn accepts(&mut self, project: usize, countries: [usize; 2], now: i64) -> Vec<Message> {
        for country in countries {
            let mut vote = Vote { asked_at: now, ..Vote::default() };
            vote.due = vote.next(&COUNTRIES[country]);
            self.votes.insert((project, country), vote);
        }
        let mut at_once = Vec::new();
        for country in countries {
            for who in self.asked(country, now) {
                let place = &COUNTRIES[country];
                if self.load(&who, now).len() > MANY {
                    self.leaves(&who, now);
                    continue;
                }
                match self.officials[&who].night.and_then(|night| place.night_until(now, night)) {
                    Some(until) => self.held.push((who, What::Asked(project), until)),
                    None => at_once.push((who, What::Asked(project), now)),
                }
            }
        }
        at_once
    }

    /// Something waits for somebody's next morning.
    fn leaves(&mut self, who: &str, now: i64) {
        let official = self.official(who);
        let due = COUNTRIES[official.country].next(now, MORNING);
        official.is_left = true;
        official.morning_due = Some(official.morning_due.map_or(due, |before| before.min(due)));
    }

    pub(super) fn decides(&mut self, key: (usize, usize), now: i64) {
        let vote = self.votes.get_mut(&key).expect("it was asked for");
        (vote.decided_at, vote.due) = (Some(now), None);
    }

    /// Somebody hands over from today on, for a week. Gives who is told of it.
    pub(super) fn hands_over(&mut self, giver: &str, taker: &str, now: i64) -> Vec<Message> {
        let place = &COUNTRIES[self.officials[giver].country];
        let (begins, ends) = (place.midnight(now, 0), place.midnight(now, 7));
        let (giver, due) = (giver.to_owned(), place.next(now, MORNING));
        self.handovers.push(Handover { giver, taker: taker.to_owned(), begins, ends, is_told: false });
        // Much may wait for them by then.
        self.official(taker).morning_due = Some(due);
        vec![(taker.to_owned(), What::Handover, now)]
    }

    /// What comes by itself at a time, at which all is done that is due soon.
    pub(super) fn passes(&mut self, now: i64) -> Vec<Message> {
        let is_due = |due: i64| due <= now + SOON;
        let held = std::mem::take(&mut self.held).into_iter();
        let (mut told, held): (Vec<Message>, Vec<Message>) = held.partition(|(.., until)| is_due(*until));
        self.held = held;
        for one in self.handovers.iter_mut().filter(|one| !one.is_told) {
            let due = COUNTRIES[self.officials[&one.giver].country].next(one.ends - 1, MORNING);
            if is_due(due) {
                one.is_told = true;
                told.extend([&one.giver, &one.taker].map(|who| (who.clone(), What::Handover, due)));
            }
        }
        told.extend(self.reminds(now));
        let officials: Vec<String> = self.officials.keys().cloned().collect();
        for who in officials {
            let Official { reminded_due, morning_due, .. } = self.officials[&who];
            let (reminded, morning) = (reminded_due.filter(|due| is_due(*due)), morning_due.filter(|due| is_due(*due)));
            let messages = [
                reminded.and_then(|due| self.gathers(&who, due, now)),
                morning.and_then(|due| self.greets(&who, due, now)),
            ];
            told.extend(messages.into_iter().flatten());
        }
        told
    }

    /// Looks after the votes that are due. Gives what the operator is told.
    fn reminds(&mut self, now: i64) -> Vec<Message> {
        let is_due = |vote: &Vote| vote.due.is_some_and(|due| due <= now + SOON);
        let due: Vec<(usize, usize)> =
            self.votes.iter().filter(|(_, vote)| is_due(vote)).map(|(key, _)| *key).collect();
        let mut told = Vec::new();
        for key in due {
            let (country, place) = (key.1, &COUNTRIES[key.1]);
            let mut vote = self.votes[&key].clone();
            let promised = vote.due.expect("it is due");
            if !place.is_open(now) {
                vote.due = Some(place.next_morning(now));
                self.votes.insert(key, vote);
                continue;
            }
            let people = match (vote.reminders, vote.deputies_at) {
                (3, None) => {
                    vote.deputies_at = Some(now);
                    Size::deputy(country).into_iter().collect()
                }
                (_, None) => {
                    (vote.reminders, vote.reminded_at) = (vote.reminders + 1, Some(now));
                    self.asked(country, now)
                }
                (_, Some(_)) => Vec::new(),
            };
            if people.is_empty() {
                // Once a day for all that waits there.
                let was_told = |vote: &Vote| {
                    vote.is_open() && vote.operator_at.is_some_and(|at| place.local(at).0 == place.local(now).0)
                };
                if !self.votes.iter().any(|((_, of), vote)| *of == country && was_told(vote)) {
                    told.push((OPERATOR.to_owned(), What::Overdue, promised));
                }
                vote.operator_at = Some(now);
            }
            for who in people {
                self.official(&who).reminded_due = Some(now + GATHERED);
            }
            vote.due = vote.next(place);
            self.votes.insert(key, vote);
        }
        told
    }

    /// Whether somebody was told today of what waits.
    fn was_told(&self, who: &str, now: i64) -> bool {
        let official = &self.officials[who];
        let day = |at: i64| COUNTRIES[official.country].local(at).0;
        official.told_at.is_some_and(|at| day(at) == day(now))
    }

    /// Reminds somebody of what is due since they were told last.
    fn gathers(&mut self, who: &str, promised: i64, now: i64) -> Option<Message> {
        self.official(who).reminded_due = None;
        let official = self.officials[who].clone();
        let told = official.told_at.unwrap_or_default();
        let is_new = |vote: &Vote| {
            let of_deputies = vote.deputies_at.filter(|_| official.is_deputy);
            vote.reminded_at.into_iter().chain(of_deputies).any(|at| at > told)
        };
        let load = self.load(who, now);
        let (many, due) = (load.len() > MANY, load.into_iter().filter(|(_, vote)| is_new(vote)));
        let due: Vec<((usize, usize), bool)> = due
            .map(|(key, vote)| (key, vote.reminders == REMINDED_AFTER.len() || vote.deputies_at.is_some()))
            .collect();
        let is_last = due.iter().any(|(_, is_last)| *is_last);
        let ((project, _), _) = due.first()?;
        let place = &COUNTRIES[official.country];
        if self.was_told(who, now) || self.is_away(who, now) || !place.is_open(now) {
            self.official(who).reminded_due = Some(place.next_morning(now) + GATHERED);
            return None;
        }
        if many && !is_last {
            self.leaves(who, now);
            return None;
        }
        self.official(who).told_at = Some(now);
        let what = if due.len() == 1 { What::Reminder(*project) } else { What::Reminders(due.len()) };
        Some((who.to_owned(), what, promised))
    }

    /// Tells somebody in the morning of all that waits.
    fn greets(&mut self, who: &str, promised: i64, now: i64) -> Option<Message> {
        self.official(who).morning_due = None;
        let (official, waits) = (self.officials[who].clone(), self.load(who, now).len());
        if waits == 0 {
            self.official(who).is_left = false;
            return None;
        }
        if !official.is_left && waits <= MANY {
            return None;
        }
        let place = &COUNTRIES[official.country];
        let next = place.next(now, MORNING);
        if self.was_told(who, now) || self.is_away(who, now) || place.local(now).1 < MORNING {
            self.official(who).morning_due = Some(next);
            return None;
        }
        let official = self.official(who);
        (official.told_at, official.is_left) = (Some(now), false);
        official.morning_due = (waits > MANY).then_some(next);
        Some((who.to_owned(), What::Morning(waits), promised))
    }
}

/// Who is told what nobody decides.
pub(super) const OPERATOR: &str = "otto";
