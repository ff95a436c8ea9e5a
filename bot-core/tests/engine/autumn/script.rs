//! What happens in the autumn besides what comes by itself: drawn by chance, the same each time.

use super::calendar::{BEGIN, DAY, HOUR};

/// How much is played.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    /// So many countries, each with two who decide; every other one has a deputy besides.
    pub(super) countries: usize,
    /// So many projects, each between two of them.
    pub(super) projects: usize,
    /// So often a program ends and begins again.
    pub(super) restarts: usize,
    /// So many programs work beside each other.
    pub(super) programs: usize,
    /// So many get a newsletter.
    pub(super) readers: usize,
}

impl Size {
    /// What is played each time.
    pub(super) const SMALL: Self = Self { countries: 4, projects: 60, restarts: 3, programs: 1, readers: 70 };
    /// What is played when it is asked for.
    pub(super) const WHOLE: Self = Self { countries: 40, projects: 2_000, restarts: 20, programs: 1, readers: 400 };

    /// Who decides in a country: the first one on the first platform, the second one on the other.
    pub(super) fn approvers(country: usize) -> [String; 2] {
        [format!("a{:02}", 2 * country), format!("a{:02}@discord", 2 * country + 1)]
    }

    /// The deputy of a country, if it has one.
    pub(super) fn deputy(country: usize) -> Option<String> {
        country.is_multiple_of(2).then(|| format!("d{country:02}"))
    }

    /// The teachers of a country.
    pub(super) fn teachers(country: usize) -> [String; 3] {
        [0, 1, 2].map(|nth| format!("t{country:02}{nth}"))
    }
}

/// A project between teachers of two countries, each by its place and with one of its teachers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drafted {
    pub(super) countries: [usize; 2],
    pub(super) teachers: [usize; 2],
}

/// Something that somebody does, or that befalls a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// The partner accepts a project, so that it waits for both countries.
    Accepts { project: usize },
    /// One of the two who decide there approves it, or else the deputy if that one may by then.
    Decides { project: usize, country: usize, nth: usize, is_deputys: bool },
    /// The first one of a country hands over for a week: to the deputy, else to the second one.
    HandsOver { country: usize },
    /// The program ends, and begins again after so long, in ms.
    Restarts { down: i64 },
}

/// All of it.
#[derive(Debug)]
pub(super) struct Script {
    pub(super) size: Size,
    pub(super) projects: Vec<Drafted>,
    /// What is done, and when, in ms; in order.
    pub(super) acts: Vec<(i64, Act)>,
    /// From when to when those who decide sleep, by country and place among the two, if they want that.
    pub(super) nights: Vec<[Option<(i64, i64)>; 2]>,
}

/// When projects are accepted, in minutes of a day in UTC: by day, in the evening and at night.
const ACCEPTED_AT: [i64; 4] = [8 * 60 + 20, 11 * 60 + 40, 15 * 60 + 20, 20 * 60 + 40];
const DECIDED_AT: i64 = 13 * 60 + 20;
const HANDED_OVER_AT: i64 = 14 * 60 + 10;
const RESTARTED_AT: i64 = 12 * 60 + 30;
const ENDED_AT: i64 = 18 * 60 + 30;
/// For so long nothing runs at times, in ms: a whole day, from the evening before to the early morning behind it.
const DOWN: i64 = 33 * HOUR;
/// In these weeks projects are accepted.
const WEEKS: i64 = 9;

/// A time, in ms.
fn at(day: i64, minute: i64) -> i64 {
    BEGIN + day * DAY + minute * 60_000
}

impl Script {
    pub(super) fn of(size: Size) -> Self {
        let mut rng = fastrand::Rng::with_seed(19);
        let mut script = Self { size, projects: Vec::new(), acts: Vec::new(), nights: Vec::new() };
        for project in 0..size.projects {
            script.draws_project(project, &mut rng);
        }
        for country in 0..size.countries {
            script.nights.push([0, 1].map(|_| rng.bool().then(|| if rng.bool() { (21, 7) } else { (20, 6) })));
            let day = 7 * rng.i64(1..8) + rng.i64(0..4);
            script.acts.push((at(day, HANDED_OVER_AT), Act::HandsOver { country }));
        }
        script.draws_restarts();
        script.acts.sort_by_key(|(time, _)| *time);
        script
    }

    fn draws_project(&mut self, project: usize, rng: &mut fastrand::Rng) {
        let one = rng.usize(0..self.size.countries);
        let other = (one + rng.usize(1..self.size.countries)) % self.size.countries;
        let countries = [one, other];
        self.projects.push(Drafted { countries, teachers: [0, 1].map(|_| rng.usize(0..3)) });
        let day = rng.i64(0..7 * WEEKS);
        self.acts.push((at(day, ACCEPTED_AT[rng.usize(0..4)]), Act::Accepts { project }));
        for country in countries {
            let (nth, is_deputys) = (rng.usize(0..2), rng.bool());
            // Some are quick, some are not, and some never get round to it.
            let after = match rng.u8(0..100) {
                0..40 => rng.i64(1..4),
                40..65 => rng.i64(4..13),
                65..82 => rng.i64(13..31),
                _ => continue,
            };
            self.acts.push((at(day + after, DECIDED_AT), Act::Decides { project, country, nth, is_deputys }));
        }
    }

    /// In turn one that begins again at once, and one that is away for a day; where two work, the other one goes on. What people do while nothing
    /// runs they do two days later.
    fn draws_restarts(&mut self) {
        let often = i64::try_from(self.size.restarts).unwrap_or(1);
        for nth in 0..often {
            let day = 4 + nth * 76 / often;
            if nth % 2 == 0 || self.size.programs > 1 {
                self.acts.push((at(day, RESTARTED_AT), Act::Restarts { down: 0 }));
                continue;
            }
            let ends = at(day, ENDED_AT);
            for (time, _) in &mut self.acts {
                *time += if (ends..ends + DOWN).contains(time) { 2 * DAY } else { 0 };
            }
            self.acts.push((ends, Act::Restarts { down: DOWN }));
        }
    }
}
