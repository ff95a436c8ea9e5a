//! `twinbot stats`: the deployment in numbers, as tables for people and as one JSON object for programs.

use anyhow::{Context, Result};
use bot_core::engine::{ByState, Heads, Speed, Stats as Counted, Waits};
use clap::Args;
use serde_json::{Value, json};

use super::{listing, moment, operator, print};
use crate::serve;
use crate::settings::Settings;

/// What is printed.
#[derive(Args)]
pub(crate) struct Stats {
    /// Prints one JSON object, for programs; docs/operations.md says what stands in it
    #[arg(long)]
    json: bool,
}

impl Stats {
    pub(crate) async fn run(&self, settings: &Settings) -> Result<()> {
        let db = serve::open_to_look(settings).await?;
        let counted = operator(&db).stats().await.context("not everything can be counted");
        db.close().await;
        let counted = counted?;
        if self.json {
            return print(&serde_json::to_string_pretty(&fields(&counted))?);
        }
        print(&format!("Counted: {}", moment(counted.at)))?;
        for (heading, table) in
            [("Projects", projects(&counted)), ("Authorities", authorities(&counted)), ("People", people(&counted))]
        {
            print(&format!("\n{heading}"))?;
            listing::aligned(&table).iter().try_for_each(|line| print(line))?;
        }
        Ok(())
    }
}

/// A line of a table.
type Line = Vec<String>;

fn words<const N: usize>(words: [&str; N]) -> Line {
    words.map(str::to_owned).into()
}

/// How many projects there are in each state, for each country and in all: those of two countries stand in both.
fn projects(counted: &Counted) -> Vec<Line> {
    let states = Counted::states();
    let numbers = |by_state: &ByState| {
        let numbers = states.iter().map(|state| by_state.get(state).copied().unwrap_or_default());
        numbers.map(|number| number.to_string()).collect::<Vec<String>>()
    };
    let line = |name: String, by_state| [vec![name], numbers(by_state)].concat();
    let heads = [words(["Country"]), states.iter().map(|state| capital(state)).collect()].concat();
    let countries = counted.projects.iter().map(|(country, by_state)| line(country.to_uppercase(), by_state));
    let all = line("all".to_owned(), &counted.all_projects);
    [heads].into_iter().chain(countries).chain([all]).collect()
}

/// What waits for each authority, the oldest of it, and how fast it has decided lately.
fn authorities(counted: &Counted) -> Vec<Line> {
    let heads = ["Authority", "Projects", "Teachers", "Questions", "Oldest", "Decided", "Half within", "Nine in ten"];
    let line = |speed: &Speed| {
        let [half, most] = speed.took.map_or([const { String::new() }; 2], |took| took.map(days));
        let oldest = oldest(&speed.waiting).map_or_else(String::new, |since| days(counted.at - since));
        let [projects, teachers, questions] = speed.waiting.map(|waits| waits.count.to_string());
        vec![speed.authority.clone(), projects, teachers, questions, oldest, speed.decided.to_string(), half, most]
    };
    [words(heads)].into_iter().chain(counted.authorities.iter().map(line)).collect()
}

/// Since when the first of all that waits has waited.
fn oldest(waiting: &[Waits]) -> Option<i64> {
    waiting.iter().filter_map(|waits| waits.since).min()
}

/// How many people there are in each country, and how many of them have done something lately.
fn people(counted: &Counted) -> Vec<Line> {
    let heads = ["Country", "People", "7 days", "30 days", "90 days", "Students", "30 days"];
    let line = |(country, heads): (&Option<String>, &Heads)| {
        let Heads { people, active: [week, month, quarter], students, active_students } = *heads;
        let country = country.as_ref().map_or_else(|| "none".to_owned(), |country| country.to_uppercase());
        let numbers = [people, week, month, quarter, students, active_students].map(|number| number.to_string());
        [vec![country], numbers.into()].concat()
    };
    [words(heads)].into_iter().chain(counted.people.iter().map(line)).collect()
}

/// "returned" as a head: "Returned".
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
}

/// A duration in ms as people read it: "2.5 d".
fn days(ms: i64) -> String {
    let tenths = ms.max(0) / (24 * 360_000);
    format!("{}.{} d", tenths / 10, tenths % 10)
}

/// What programs read. Times are milliseconds since 1970, UTC; durations are milliseconds.
fn fields(counted: &Counted) -> Value {
    let country =
        |(country, by_state): (&String, &ByState)| json!({ "country": country.to_uppercase(), "states": by_state });
    let speed = |speed: &Speed| {
        let [projects, teachers, questions] = speed.waiting.map(|waits| waits.count);
        let [half, most] = speed.took.map_or([None; 2], |took| took.map(Some));
        json!({
            "authority": speed.authority,
            "projects": projects,
            "teachers": teachers,
            "questions": questions,
            "oldest": oldest(&speed.waiting),
            "decided": speed.decided,
            "half_within": half,
            "nine_in_ten_within": most,
        })
    };
    let heads = |(country, heads): (&Option<String>, &Heads)| {
        let [week, month, quarter] = heads.active;
        json!({
            "country": country.as_ref().map(|country| country.to_uppercase()),
            "people": heads.people,
            "active_7_days": week,
            "active_30_days": month,
            "active_90_days": quarter,
            "students": heads.students,
            "active_students": heads.active_students,
        })
    };
    json!({
        "at": counted.at,
        "all_projects": counted.all_projects,
        "projects": counted.projects.iter().map(country).collect::<Vec<Value>>(),
        "authorities": counted.authorities.iter().map(speed).collect::<Vec<Value>>(),
        "people": counted.people.iter().map(heads).collect::<Vec<Value>>(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const DAY: i64 = 24 * 3_600_000;

    fn counted() -> Counted {
        let both: ByState = [("active", 2), ("waiting", 1)].into();
        let waits = |count, ago: i64| Waits { count, since: Some(100 * DAY - ago) };
        let spain = Speed {
            authority: "ES".to_owned(),
            waiting: [waits(1, DAY), waits(4, 30 * DAY), Waits::default()],
            decided: 9,
            took: Some([DAY / 2, 12 * DAY]),
        };
        let new = Speed { authority: "PL".to_owned(), waiting: [Waits::default(); 3], decided: 0, took: None };
        let heads = Heads { people: 12, active: [3, 5, 9], students: 40, active_students: 31 };
        Counted {
            at: 100 * DAY,
            all_projects: both.clone(),
            projects: BTreeMap::from([("es".to_owned(), both.clone()), ("pl".to_owned(), both)]),
            authorities: vec![spain, new],
            people: BTreeMap::from([(None, Heads { people: 2, ..Heads::default() }), (Some("es".to_owned()), heads)]),
        }
    }

    #[test]
    fn people_read_a_line_for_each_country_and_authority() {
        let line = |table: Vec<Line>, nth: usize| table[nth].join(" ");
        assert_eq!(
            line(projects(&counted()), 0),
            "Country Offered Waiting Active Declined Returned Rejected Withdrawn Closed"
        );
        assert_eq!(line(projects(&counted()), 1), "ES 0 1 2 0 0 0 0 0");
        assert_eq!(line(projects(&counted()), 3), "all 0 1 2 0 0 0 0 0", "a project of two countries is one project");
        assert_eq!(line(authorities(&counted()), 1), "ES 1 4 0 30.0 d 9 0.5 d 12.0 d");
        assert_eq!(line(authorities(&counted()), 2), "PL 0 0 0  0  ", "it has decided on nothing yet");
        assert_eq!(line(people(&counted()), 1), "none 2 0 0 0 0 0");
        assert_eq!(line(people(&counted()), 2), "ES 12 3 5 9 40 31");
    }

    #[test]
    fn programs_read_the_same() {
        let fields = fields(&counted());
        assert_eq!(fields["projects"][1], json!({ "country": "PL", "states": { "active": 2, "waiting": 1 } }));
        assert_eq!(fields["all_projects"]["active"], 2);
        assert_eq!(
            (&fields["authorities"][0]["oldest"], &fields["authorities"][0]["half_within"]),
            (&json!(70 * DAY), &json!(DAY / 2))
        );
        assert_eq!(fields["authorities"][1]["half_within"], Value::Null);
        assert_eq!(
            (&fields["people"][0]["country"], &fields["people"][1]["active_30_days"]),
            (&Value::Null, &json!(5))
        );
    }
}
