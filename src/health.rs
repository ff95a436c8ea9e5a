//! The health checks: `/livez`, `/readyz`, and `/readyz/telegram` for one platform.
//!
//! They answer from what the engine remembers and ask nobody, so that they answer at once however things are.

use std::fmt::Write as _;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use bot_core::engine::{Engine, Health, Part};
use bot_core::platform::Platform;
use tokio_util::sync::CancellationToken;

use crate::commands::moment;

/// What a check answers.
type Answer = (StatusCode, String);

/// The addresses of the checks. From `stop` on the process is not ready.
pub(crate) fn router(engine: Engine, stop: CancellationToken) -> Router {
    let checks = Router::new().route("/readyz", get(ready)).route("/readyz/{platform}", get(serves));
    checks.with_state((engine, stop)).route("/livez", get(|| async { "ok\n" }))
}

/// Whether all is well.
async fn ready(State((engine, stop)): State<(Engine, CancellationToken)>) -> Answer {
    let health = engine.health();
    answer(&health, health.is_ready(), &stop)
}

/// Whether people of one platform are served, for a load balancer that shares its calls out.
async fn serves(State((engine, stop)): State<(Engine, CancellationToken)>, Path(platform): Path<String>) -> Answer {
    let health = engine.health();
    match Platform::from_name(&platform).and_then(|platform| health.serves(platform)) {
        Some(serves) => answer(&health, serves, &stop),
        None => (StatusCode::NOT_FOUND, "no such platform is served here\n".to_owned()),
    }
}

fn answer(health: &Health, is_ready: bool, stop: &CancellationToken) -> Answer {
    if stop.is_cancelled() {
        return (StatusCode::SERVICE_UNAVAILABLE, "not ready: stopping\n".to_owned());
    }
    let status = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, report(health, is_ready))
}

/// A line for each part, since when it is as it is, and what waits longest.
fn report(health: &Health, is_ready: bool) -> String {
    let mut lines = String::from(if is_ready { "ready\n" } else { "not ready\n" });
    for (part, state) in &health.parts {
        let (name, well) = match part {
            Part::Database => ("database", "written to"),
            Part::Platform(platform) => (platform.as_str(), "heard"),
        };
        let not = if state.is_well { "" } else { "not " };
        // A line cannot fail to be added to a text.
        let _ = writeln!(lines, "{name}: {not}{well} since {}", moment(state.since));
    }
    let waits = match health.waiting {
        Some(ms) => format!("the oldest message has been waiting for {} s", ms / 1000),
        None => "nothing".to_owned(),
    };
    let _ = writeln!(lines, "waiting: {waits}");
    lines
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use bot_core::engine::State;

    use super::*;

    /// What docs/operations.md shows of a program that is not ready.
    #[test]
    fn the_sample_in_the_pages_is_what_the_check_says() {
        let (morning, afternoon) = (1_795_687_320_000, 1_795_703_400_000);
        let [telegram, discord] = Platform::ALL.map(Part::Platform);
        let state = |is_well, since| State { is_well, since };
        let parts = [(Part::Database, state(true, morning)), (telegram, state(true, morning))];
        let parts: BTreeMap<Part, State> = parts.into_iter().chain([(discord, state(false, afternoon))]).collect();
        let health = Health { parts, waiting: Some(312_000) };
        let report = report(&health, health.is_ready());
        let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/operations.md"));
        let sample: String = report.lines().map(|line| format!("  {line}\n")).collect();
        assert!(page.expect("a page of ours").contains(&sample), "docs/operations.md shows no\n{sample}");
    }
}
