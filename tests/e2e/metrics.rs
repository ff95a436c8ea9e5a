//! What Prometheus reads: what was done on each platform, what waits, and nothing of anybody; also while the program is killed.

use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::Locale;
use rehearsal::{Setting, Stage, free_port};

use crate::{PROGRAM, ends_well, folder, stage};

/// Reads the metrics; `None` where nobody answers.
pub(crate) async fn read(port: u16) -> Option<String> {
    let client = reqwest::Client::builder().timeout(Duration::from_secs(60)).build().expect("a client");
    let answer = client.get(format!("http://127.0.0.1:{port}/metrics")).send().await.ok()?;
    answer.text().await.ok()
}

/// The sum of all series of a metric in whose labels this stands.
fn sum(text: &str, metric: &str, label: &str) -> f64 {
    let series = text.lines().filter(|line| line.starts_with(&format!("{metric}{{")) && line.contains(label));
    series.filter_map(|line| line.rsplit(' ').next()?.parse::<f64>().ok()).sum()
}

/// Reads until something of each platform was shown, and that is counted.
async fn is_counted(stage: &Stage, port: u16) -> String {
    for _ in 0..600 {
        let text = read(port).await.expect("it is read");
        let shown = |platform: &Platform| {
            let of = format!("platform=\"{}\"", platform.as_str());
            let all: Vec<&str> = text.lines().filter(|line| line.contains("outcome=\"shown\"")).collect();
            sum(&all.join("\n"), "twinbot_deliveries_total", &of) > 0.0
        };
        if Platform::ALL.iter().all(shown) {
            return text;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("nothing is counted: {}", stage.read_log(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn prometheus_reads_what_is_done_and_what_waits_and_a_crash_costs_no_more_than_the_counts() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let port = free_port().expect("a port");
    let setting = Setting::new(PROGRAM, &url).on(&Platform::ALL);
    let mut stage = stage(setting.with("TWINBOT_METRICS_LISTEN", format!("127.0.0.1:{port}")), folder.path()).await;
    stage.asks(&["authority", "add", "--country", "ES"]).await.expect("it is set up");
    for (id, platform) in (1001..).zip(Platform::ALL) {
        stage.person_on(platform, id, "Ana Nube", Locale::english()).starts().await.expect("she is greeted");
    }
    let text = is_counted(&stage, port).await;
    assert!(sum(&text, "twinbot_turns_total", "kind=\"command\",outcome=\"done\"") >= 2.0, "{text}");
    for line in ["twinbot_replicas 1", "twinbot_ready{part=\"database\"} 1", "twinbot_timers_late 0"] {
        assert!(text.lines().any(|one| one == line), "{line}: {text}");
    }
    assert!(text.contains("twinbot_votes_waiting{authority=\"ES\",age=\"under_3_days\"} 0"), "{text}");
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/metrics.md")).expect("a page");
    for name in text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next()) {
        assert!(page.contains(&format!("| `{name}` |")), "docs/metrics.md does not say what {name} is");
    }
    assert!(!text.contains("Nube") && !text.contains("1001"), "nobody is named: {text}");
    assert_eq!(stage.health(0, "metrics").await, Some(404), "not where everybody calls");

    let reader = tokio::spawn(async move {
        let mut whole = 0;
        // Until it has been read again after the crash.
        loop {
            match read(port).await {
                Some(text) if sum(&text, "twinbot_turns_total", "kind=\"command\",outcome=\"done\"") < 1.0 => {
                    return whole;
                }
                Some(_) => whole += 1,
                None => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
    });
    stage.kill(0).await.expect("killed");
    stage.start(0).await.expect("it starts again");
    tokio::time::timeout(Duration::from_secs(60), reader).await.expect("it is read again").expect("it ends");
    let counted = stage.asks(&["stats", "--json"]).await.expect("it is counted beside");
    let counted: serde_json::Value = serde_json::from_str(&counted).expect("JSON");
    assert_eq!(counted["people"][0]["people"], 2, "{counted}");
    assert_eq!(counted["authorities"][0]["authority"], "ES");
    ends_well(&stage).await;
}
