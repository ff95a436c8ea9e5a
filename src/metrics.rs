//! What is counted and watched, as Prometheus reads it: `/metrics`, at an address of its own.
//!
//! What this process does is counted as it happens (`counted`); what waits in the database is read when somebody asks (`watched`). All
//! there is stands in one `list`, and is written in a `book`. No label says anything of a person.

mod book;
mod counted;
mod list;
#[cfg(test)]
mod tests;
mod watched;

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::State;
use axum::http::HeaderName;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use bot_core::engine::{Engine, Meter};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::platforms::Serving;
use crate::server;
use crate::settings::{Settings, Source};
use counted::{Counted, Seen};
use watched::Watched;

/// The value of the setting with which nothing is counted.
pub(crate) const OFF: &str = "off";

/// What is recorded takes room until it is sorted; where nobody asks, it is sorted so often.
const SORTED: Duration = Duration::from_secs(10);

/// What Prometheus takes: text, of this version of its form.
const FORM: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What is counted, and where it can be read.
pub(crate) struct Metrics {
    counted: Arc<Counted>,
    listener: TcpListener,
}

/// Begins to count, and to listen where the settings say; `None` where they say that nothing is to be counted.
///
/// # Errors
/// The address that somebody has set cannot be listened on. The usual one may be taken by another program on this machine.
pub(crate) async fn begin(settings: &Settings) -> Result<Option<Metrics>> {
    let address = settings.text("metrics_listen");
    if address == OFF {
        return Ok(None);
    }
    let listener = match TcpListener::bind(address).await {
        Ok(listener) => listener,
        Err(error) if settings.source("metrics_listen") == Some(&Source::Default) => {
            tracing::warn!(address, %error, "nobody can read the metrics; set metrics_listen to another address, or to off");
            return Ok(None);
        }
        Err(error) => return Err(error).with_context(|| format!("{address} cannot be listened on")),
    };
    let counted = Arc::new(Counted::new());
    counted.starts();
    Ok(Some(Metrics { counted, listener }))
}

impl Metrics {
    /// What counts.
    pub(crate) fn meter(&self) -> Arc<dyn Meter> {
        Arc::clone(&self.counted) as Arc<dyn Meter>
    }

    /// Lets what this engine does be read.
    pub(crate) fn serve(self, engine: &Engine, serving: &Serving) {
        let Self { counted, listener } = self;
        serving.tasks.spawn(sorts(Arc::clone(&counted), serving.stop.clone()));
        let page = Page { counted, engine: engine.clone(), watched: Watched::new(engine.clone()) };
        let routes = Router::new().route("/metrics", get(read)).with_state(page);
        serving.tasks.spawn(server::serve(listener, routes, Router::new(), serving.stop.clone()));
    }
}

/// Sorts what was recorded, now and then.
async fn sorts(counted: Arc<Counted>, stop: CancellationToken) {
    while stop.run_until_cancelled(tokio::time::sleep(SORTED)).await.is_some() {
        counted.sort();
    }
}

/// What is read.
#[derive(Clone)]
struct Page {
    counted: Arc<Counted>,
    engine: Engine,
    watched: Arc<Watched>,
}

async fn read(State(page): State<Page>) -> ([(HeaderName, &'static str); 1], String) {
    let watched = page.watched.text().await;
    page.counted.sees(&Seen::of(&page.engine));
    ([(CONTENT_TYPE, FORM)], page.counted.text() + &watched)
}

/// A time or a duration in ms as Prometheus has it.
fn seconds(ms: i64) -> f64 {
    number(ms) / 1000.0
}

/// A number as Prometheus has it: above 2^53 the last digits are rounded.
fn number(number: i64) -> f64 {
    number as f64
}
