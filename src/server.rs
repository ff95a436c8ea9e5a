//! The server that platforms and health checks call: how many connections there are, how long a head may take, a clean end.
//!
//! A caller who sends half a request holds a connection for a while only. When all are taken, some more are kept for health checks:
//! of these the newest goes before the oldest, so that nobody can hold them all. How long a body may take is its reader's.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

/// How many connections are served at once: many times as many as Telegram and Discord open.
const MOST: usize = 512;
/// How many more are taken for health checks only.
const SPARE: usize = 32;
/// How long a head may take, and how long a connection may rest between two requests.
const HEAD: Duration = Duration::from_secs(20);
/// The same for a health check when all connections are taken.
const SPARE_HEAD: Duration = Duration::from_secs(2);
/// Greatest size of a head in bytes; real ones have less than a thousand.
const HEAD_SIZE: usize = 32 * 1024;
/// How often it is said that all connections are taken, at most.
const SAID: Duration = Duration::from_secs(60);
/// The pause when no connection can be taken, as when too many files are open.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until `stop`, then finishes the requests that have begun. `checks` answer always, `routes` within bounds.
pub(crate) async fn serve(listener: TcpListener, routes: Router, checks: Router, stop: CancellationToken) {
    let (routes, spare) = (routes.merge(checks.clone()), checks.fallback(come_again));
    let (places, ending) = (Arc::new(Semaphore::new(MOST)), GracefulShutdown::new());
    let (mut others, mut said) = (VecDeque::new(), None);
    while let Some(accepted) = stop.run_until_cancelled(listener.accept()).await {
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(error) => {
                tracing::debug!(%error, "a connection cannot be taken");
                sleep(PAUSE).await;
                continue;
            }
        };
        let watcher = ending.watcher();
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else {
            if said.is_none_or(|said: Instant| said.elapsed() > SAID) {
                said = Some(Instant::now());
                tracing::warn!(MOST, "all connections are taken; further ones are turned away");
            }
            make_room(&mut others);
            let served = connection(stream, spare.clone(), SPARE_HEAD, watcher);
            others.push_back(tokio::spawn(served).abort_handle());
            continue;
        };
        let served = connection(stream, routes.clone(), HEAD, watcher);
        tokio::spawn(async move {
            served.await;
            drop(place);
        });
    }
    drop(listener);
    ending.shutdown().await;
}

/// Ends the oldest of the spare connections if there are too many.
fn make_room(spare: &mut VecDeque<AbortHandle>) {
    spare.retain(|one| !one.is_finished());
    if spare.len() >= SPARE
        && let Some(oldest) = spare.pop_front()
    {
        oldest.abort();
    }
}

async fn connection(stream: TcpStream, routes: Router, head: Duration, watcher: Watcher) {
    // Answers are small and waited for.
    let _ = stream.set_nodelay(true);
    let mut server = http1::Builder::new();
    server.timer(TokioTimer::new()).header_read_timeout(head).max_buf_size(HEAD_SIZE);
    let connection = server.serve_connection(TokioIo::new(stream), TowerToHyperService::new(routes));
    // Who goes away in the middle does not hear an answer.
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!(%error, "a connection broke");
    }
}

async fn come_again() -> (StatusCode, [(axum::http::HeaderName, &'static str); 1]) {
    (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "5")])
}
