//! What is given is what is listed, described on the page, drawn on the dashboard and watched by the alerts; and it is given at once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::areas::authorities::Authority;
use bot_core::delivery::Unreachable;
use bot_core::domain::AuthorityId;
use bot_core::engine::{Cost, Ended, Figures, Health, Meter as _, Part, State, TryEnd, TurnEnd, VotesWaiting};
use bot_core::platform::Platform;
use bot_core::store::outbox::{Depth, Lane};
use bot_core::store::{Dialect, Error, JobCounts, LateTimers};

use super::counted::{Counted, Seen};
use super::list::{ALL, Kind, Metric, table};
use super::watched::{Source, Watched, text_of};

fn file(path: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn figures() -> Figures {
    let depth = |lane| Depth { lane, due: 3, later: 1, since: Some(40_000) };
    let authority = |country: &str, region: Option<&str>| Authority {
        id: AuthorityId(1),
        country: country.to_owned(),
        region: region.map(str::to_owned),
        approvers: 0,
    };
    let votes = |authority, since| VotesWaiting { authority, by_age: [4, 3, 2, 1], since };
    Figures {
        at: 100_000,
        outbox: [Lane::Answer, Lane::Notice, Lane::File, Lane::Bulk].map(depth).into(),
        refused: 2,
        timers: LateTimers { late: 1, since: Some(30_000) },
        jobs: JobCounts { waiting: 1, running: 2, put_off: 0, since: None },
        dead_letters: 0,
        votes: vec![votes(authority("es", None), Some(1_000)), votes(authority("es", Some("es-md")), None)],
        bytes: 4096,
        processes: 2,
    }
}

fn seen() -> Seen {
    let parts = [(Part::Database, true), (Part::Platform(Platform::Telegram), false)];
    let parts = parts.map(|(part, is_well)| (part, State { is_well, since: 1 })).into();
    let health = Health { parts, waiting: None };
    Seen { health, throttled: vec![(Platform::Discord, 2)], statements: 70, calls: 30, dialect: Dialect::Sqlite }
}

/// A process that has done one thing of each kind.
fn counted() -> Counted {
    let (counted, took) = (Counted::new(), Duration::from_millis(30));
    counted.starts();
    let cost = Some(Cost { took, statements: 5 });
    counted.counts(Ended::Turn { kind: "press", end: TurnEnd::Done, cost });
    counted.counts(Ended::Turn { kind: "timer", end: TurnEnd::Failed, cost: None });
    counted.counts(Ended::Piece { job: "Enrol", end: TurnEnd::Done, took: Some(took) });
    counted.counts(Ended::Piece { job: "Enrol", end: TurnEnd::Failed, took: None });
    let (platform, lane) = (Platform::Telegram, Lane::Notice);
    for end in [TryEnd::Shown, TryEnd::Unreachable(Unreachable::Blocked), TryEnd::Refused] {
        counted.counts(Ended::Try { platform, lane, end, took });
    }
    counted.sees(&seen());
    counted
}

fn has(text: &str, line: &str) {
    assert!(text.lines().any(|one| one == line), "no {line} in\n{text}");
}

#[test]
fn what_is_done_is_counted_by_what_it_is() {
    let text = counted().text();
    for line in [
        "twinbot_turns_total{kind=\"press\",outcome=\"done\"} 1",
        "twinbot_turns_total{kind=\"press\",outcome=\"turned_away\"} 0",
        "twinbot_turns_total{kind=\"timer\",outcome=\"failed\"} 1",
        "twinbot_turn_duration_seconds_bucket{kind=\"press\",le=\"0.025\"} 0",
        "twinbot_turn_duration_seconds_bucket{kind=\"press\",le=\"0.05\"} 1",
        "twinbot_turn_statements_bucket{kind=\"press\",le=\"5\"} 1",
        "twinbot_turn_statements_count{kind=\"timer\"} 0",
        "twinbot_job_pieces_total{kind=\"Enrol\",outcome=\"failed\"} 1",
        "twinbot_job_piece_duration_seconds_count{kind=\"Enrol\"} 1",
        "twinbot_deliveries_total{platform=\"telegram\",lane=\"notice\",outcome=\"unreachable\"} 1",
        "twinbot_deliveries_total{platform=\"discord\",lane=\"reply\",outcome=\"shown\"} 0",
        "twinbot_delivery_duration_seconds_count{platform=\"telegram\",lane=\"notice\"} 3",
        "twinbot_refusals_total{platform=\"telegram\",reason=\"blocked\"} 1",
        "twinbot_refusals_total{platform=\"telegram\",reason=\"not_taken\"} 1",
        "twinbot_throttled_total{platform=\"discord\"} 2",
        "twinbot_ready{part=\"database\"} 1",
        "twinbot_ready{part=\"telegram\"} 0",
        "twinbot_database_statements_total 70",
    ] {
        has(&text, line);
    }
    assert!(!text.contains("part=\"discord\""), "it is not served");
}

#[test]
fn what_waits_is_said_by_lane_and_by_authority_with_its_age() {
    let text = text_of(&figures());
    for line in [
        "twinbot_outbox_messages{lane=\"bulk\",state=\"due\"} 3",
        "twinbot_outbox_messages{lane=\"notice\",state=\"later\"} 1",
        "twinbot_outbox_oldest_seconds{lane=\"answer\"} 60",
        "twinbot_timer_oldest_seconds 70",
        "twinbot_job_oldest_seconds 0",
        "twinbot_jobs{state=\"running\"} 2",
        "twinbot_votes_waiting{authority=\"ES-MD\",age=\"under_3_days\"} 4",
        "twinbot_votes_waiting{authority=\"ES\",age=\"over_14_days\"} 1",
        "twinbot_vote_oldest_seconds{authority=\"ES\"} 99",
        "twinbot_vote_oldest_seconds{authority=\"ES-MD\"} 0",
        "twinbot_database_bytes 4096",
        "twinbot_replicas 2",
    ] {
        has(&text, line);
    }
    let fewer = Figures { votes: Vec::new(), ..figures() };
    assert!(!text_of(&fewer).contains("ES"), "an authority that is out of use is in no later text");
}

/// The metrics of a text: each with its kind and with the names of its labels.
fn given(text: &str) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let types = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split_once(' '));
    let mut given: BTreeMap<String, (String, BTreeSet<String>)> =
        types.map(|(name, kind)| (name.to_owned(), (kind.to_owned(), BTreeSet::new()))).collect();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let name = line.split(['{', ' ']).next().unwrap_or_default();
        let base = ["_bucket", "_sum", "_count"].iter().find_map(|part| name.strip_suffix(part));
        let base = base.filter(|base| given.contains_key(*base)).unwrap_or(name);
        let labels = line.split_once('{').and_then(|(_, rest)| rest.split_once('}')).map_or("", |(labels, _)| labels);
        let labels = labels.split("\",").filter_map(|label| label.split_once("=\"")).map(|(label, _)| label.to_owned());
        let (_, known) = given.get_mut(base).unwrap_or_else(|| panic!("{line} is of no kind"));
        known.extend(labels.filter(|label| label != "le"));
    }
    given
}

#[test]
fn all_that_is_given_is_listed_and_all_that_is_listed_is_given() {
    let text = counted().text() + &text_of(&figures());
    let labels = |metric: &Metric| metric.labels.iter().map(|label| (*label).to_owned()).collect::<BTreeSet<String>>();
    let listed = ALL.iter().map(|metric| (metric.name.to_owned(), (metric.kind.name().to_owned(), labels(metric))));
    assert_eq!(given(&text), listed.collect());
    for metric in ALL {
        assert_eq!(metric.kind == Kind::Histogram, !metric.buckets.is_empty(), "{}", metric.name);
        assert_eq!(metric.kind == Kind::Counter, metric.name.ends_with("_total"), "{}", metric.name);
        let of_prometheus = |label: &&str| ["job", "instance", "le"].contains(label);
        assert!(!metric.labels.iter().any(of_prometheus), "Prometheus has a label of its own: {}", metric.name);
        has(&text, &format!("# HELP {} {}", metric.name, metric.about));
    }
}

#[test]
fn the_page_has_the_table_of_all_metrics() {
    let (page, table) = (file("docs/metrics.md"), table());
    assert!(page.contains(&table), "docs/metrics.md has another table than this:\n{table}");
    let named = names(&page);
    assert!(named.iter().all(|name| is_given(name)), "docs/metrics.md names what is not given: {named:?}");
}

/// Every word of a text that looks like the name of a metric.
fn names(text: &str) -> BTreeSet<&str> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    words.filter(|word| word.starts_with("twinbot_")).collect()
}

/// Whether there is such a series.
fn is_given(name: &str) -> bool {
    ALL.iter().any(|metric| match metric.kind {
        Kind::Counter | Kind::Gauge => name == metric.name,
        // A page may name it without its parts.
        Kind::Histogram => {
            let part = name.strip_prefix(metric.name);
            part.is_some_and(|part| ["", "_bucket", "_sum", "_count"].contains(&part))
        }
    })
}

#[test]
fn the_dashboard_draws_what_is_given() {
    let text = file("deploy/grafana-dashboard.json");
    let dashboard: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let panels = dashboard["panels"].as_array().expect("panels");
    let drawn: Vec<&serde_json::Value> = panels.iter().filter(|panel| panel["type"] != "row").collect();
    let mut ids = BTreeSet::new();
    for panel in &drawn {
        assert!(panel["title"].is_string() && panel["gridPos"]["h"].is_u64(), "{panel}");
        assert!(ids.insert(panel["id"].as_u64().expect("a number")), "two panels with one number: {panel}");
        assert_eq!(panel["datasource"]["uid"], "${datasource}", "{panel}");
        let targets = panel["targets"].as_array().expect("it asks for something");
        for target in targets {
            let expression = target["expr"].as_str().expect("an expression");
            let named = names(expression);
            assert!(!named.is_empty() && named.iter().all(|name| is_given(name)), "{expression}");
        }
    }
    let shown = names(&text);
    let is_shown = |metric: &&Metric| shown.iter().any(|name| name.starts_with(metric.name));
    let missing: Vec<&str> = ALL.iter().filter(|metric| !is_shown(metric)).map(|metric| metric.name).collect();
    assert!(missing.is_empty(), "the dashboard does not show {missing:?}");
    assert!(drawn.len() > 10 && dashboard["schemaVersion"].is_u64() && dashboard["uid"] == "twinbot");
}

#[test]
fn the_alerts_watch_what_is_given_and_say_what_to_do() {
    let text = file("deploy/alerts.yaml");
    let named = names(&text);
    let unknown: Vec<&&str> = named.iter().filter(|name| !is_given(name)).collect();
    assert!(named.len() > 8 && unknown.is_empty(), "{unknown:?}");
    let alerts: Vec<&str> = text.split("- alert: ").skip(1).collect();
    assert!(alerts.len() > 8, "{}", alerts.len());
    for alert in alerts {
        for part in ["\n        expr: ", "\n        for: ", "severity: ", "summary: ", "description: "] {
            assert!(alert.contains(part), "{part:?} is missing: {alert}");
        }
    }
}

#[test]
fn prometheus_takes_the_alerts() {
    let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/alerts.yaml");
    match std::process::Command::new("promtool").args(["check", "rules", rules]).output() {
        Err(_) => testkit::skip("prometheus_takes_the_alerts", "no promtool (Debian: the package prometheus)"),
        Ok(output) => {
            let said = [output.stdout, output.stderr].concat();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&said));
        }
    }
}

#[test]
fn prometheus_takes_what_is_given() {
    use std::io::Write as _;
    let promtool = std::process::Command::new("promtool")
        .args(["check", "metrics"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn();
    let Ok(mut promtool) = promtool else {
        return testkit::skip("prometheus_takes_what_is_given", "no promtool (Debian: the package prometheus)");
    };
    let text = counted().text() + &text_of(&figures());
    promtool.stdin.take().expect("it reads").write_all(text.as_bytes()).expect("it is written");
    let output = promtool.wait_with_output().expect("it ends");
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&said));
}

#[tokio::test]
async fn an_address_that_somebody_has_set_has_to_be_free_and_off_counts_nothing() {
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let begins = async |address: String| {
        let variables = BTreeMap::from([("TWINBOT_METRICS_LISTEN".to_owned(), address)]);
        let outside = crate::settings::Outside { file: None, variables: &variables, flag: &|_| None };
        super::begin(&crate::settings::read(&outside).expect("good settings")).await
    };
    let address = taken.local_addr().expect("an address").to_string();
    assert!(begins(address.clone()).await.is_err_and(|error| error.to_string().contains(&address)));
    drop(taken);
    assert!(begins(address).await.expect("it is free").is_some());
    assert!(begins("off".to_owned()).await.expect("nothing is needed").is_none());
}

/// A database that is there, fails or hangs, as it is told, and counts how often it is read.
#[derive(Clone, Default)]
struct Database {
    read: Arc<AtomicU32>,
    hangs: Arc<std::sync::atomic::AtomicBool>,
    fails: Arc<std::sync::atomic::AtomicBool>,
}

#[async_trait]
impl Source for Database {
    async fn figures(&self) -> Result<Figures, Error> {
        self.read.fetch_add(1, Ordering::SeqCst);
        if self.hangs.load(Ordering::SeqCst) {
            std::future::pending::<()>().await;
        }
        if self.fails.load(Ordering::SeqCst) { Err(Error::Closed) } else { Ok(figures()) }
    }
}

impl Database {
    fn times(&self) -> u32 {
        self.read.load(Ordering::SeqCst)
    }
}

#[tokio::test(start_paused = true)]
async fn however_often_somebody_asks_the_database_is_read_every_ten_seconds() {
    let database = Database::default();
    let watched = Watched::new(database.clone());
    let (one, other) = tokio::join!(watched.text(), watched.text());
    assert!(one.contains("twinbot_replicas 2") && one == other);
    for _ in 0..5 {
        watched.text().await;
    }
    assert_eq!(database.times(), 1);
    tokio::time::advance(Duration::from_secs(10)).await;
    watched.text().await;
    assert_eq!(database.times(), 2);
}

#[tokio::test(start_paused = true)]
async fn while_the_database_hangs_who_asks_is_answered_with_what_there_is() {
    let database = Database::default();
    let watched = Watched::new(database.clone());
    let first = watched.text().await;
    database.hangs.store(true, Ordering::SeqCst);
    tokio::time::advance(Duration::from_secs(15)).await;
    let asks = tokio::time::Instant::now();
    assert_eq!(watched.text().await, first, "what was read a little before");
    assert!(asks.elapsed() < Duration::from_secs(3), "{:?}", asks.elapsed());
    assert_eq!(watched.text().await, first);
    assert_eq!(database.times(), 2, "nobody reads beside one who hangs");
    tokio::time::advance(Duration::from_secs(60)).await;
    assert_eq!(watched.text().await, "", "nothing that is old");
    database.hangs.store(false, Ordering::SeqCst);
    tokio::time::advance(Duration::from_secs(60)).await;
    assert!(watched.text().await.contains("twinbot_replicas 2"), "it is read again as soon as it answers");
}

#[tokio::test(start_paused = true)]
async fn a_database_that_fails_is_not_asked_again_at_once() {
    let database = Database::default();
    database.fails.store(true, Ordering::SeqCst);
    let watched = Watched::new(database.clone());
    assert_eq!((watched.text().await, watched.text().await), (String::new(), String::new()));
    assert_eq!(database.times(), 1);
}
