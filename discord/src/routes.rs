//! How many calls each route still takes, as Discord says with every answer (docs/platforms.md, "Discord: limits and bans").

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use front::PATIENCE;
use reqwest::Method;
use reqwest::header::HeaderMap;
use tokio::time::Instant;

/// As many routes are kept before those are forgotten that take everything again.
const KEPT: usize = 1_000;

/// All routes of which Discord has said something.
#[derive(Debug, Default)]
pub(crate) struct Routes(Mutex<HashMap<String, Route>>);

#[derive(Clone, Copy, Debug)]
struct Route {
    left: u32,
    resets: Instant,
}

/// Calls that share a limit: the method, the route without what it does not depend on, and the channel.
fn key(method: &Method, route: &str) -> String {
    let path = route.split('?').next().unwrap_or(route);
    let parts = path.split('/').enumerate().map(|(nth, part)| {
        let is_id = nth > 1 && part.bytes().all(|letter| letter.is_ascii_digit());
        if is_id { "*" } else { part }
    });
    format!("{method} {}", parts.collect::<Vec<_>>().join("/"))
}

impl Routes {
    /// Waits until a route takes one more call.
    ///
    /// # Errors
    /// How long that is, where nobody waits for it.
    pub(crate) async fn turn(&self, method: &Method, route: &str) -> Result<(), Duration> {
        let key = key(method, route);
        while let Some(wait) = self.take(&key, Instant::now()) {
            if wait > PATIENCE {
                return Err(wait);
            }
            tokio::time::sleep(wait).await;
        }
        Ok(())
    }

    /// Takes one call; else says how long to wait.
    fn take(&self, key: &str, now: Instant) -> Option<Duration> {
        let mut routes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let route = routes.get_mut(key).filter(|route| route.resets > now)?;
        match route.left.checked_sub(1) {
            Some(left) => route.left = left,
            None => return Some(route.resets - now),
        }
        None
    }

    /// Notes what an answer says of its route.
    pub(crate) fn note(&self, method: &Method, route: &str, headers: &HeaderMap) {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.parse::<f64>().ok();
        let Some((left, after)) = number("x-ratelimit-remaining").zip(number("x-ratelimit-reset-after")) else {
            return;
        };
        if !(0.0..=3_600.0).contains(&after) {
            return;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small number of calls")]
        let left = left.clamp(0.0, 1_000.0) as u32;
        self.learn(key(method, route), left, Instant::now() + Duration::from_secs_f64(after));
    }

    fn learn(&self, key: String, left: u32, resets: Instant) {
        let mut routes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if routes.len() >= KEPT {
            let now = Instant::now();
            routes.retain(|_, route| route.resets > now);
        }
        let route = routes.entry(key).or_insert(Route { left, resets });
        // What has set out meanwhile is not in what an older answer says.
        let is_same = route.resets.max(resets) - route.resets.min(resets) < Duration::from_millis(500);
        *route = Route { left: if is_same { route.left.min(left) } else { left }, resets };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POST: &str = "channels/7/messages";

    #[tokio::test(start_paused = true)]
    async fn a_route_waits_until_it_takes_calls_again_and_no_other_does() {
        let routes = Routes::default();
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-remaining", "1".parse().expect("a value"));
        headers.insert("x-ratelimit-reset-after", "2.5".parse().expect("a value"));
        routes.note(&Method::POST, POST, &headers);
        let begun = Instant::now();
        routes.turn(&Method::POST, POST).await.expect("one is left");
        routes.turn(&Method::POST, "channels/8/messages").await.expect("another channel");
        routes.turn(&Method::PATCH, "channels/7/messages/1").await.expect("another route");
        assert_eq!(Instant::now(), begun, "nobody has waited");
        routes.turn(&Method::POST, POST).await.expect("the next waits");
        assert_eq!(Instant::now() - begun, Duration::from_millis(2_500));
    }

    #[tokio::test(start_paused = true)]
    async fn what_an_older_answer_says_is_not_taken_for_new_and_a_long_wait_is_told() {
        let (routes, now) = (Routes::default(), Instant::now());
        let edit = |number: u32| key(&Method::PATCH, &format!("channels/7/messages/{number}"));
        assert_eq!(edit(1), edit(2), "the edits of a channel share their limit");
        routes.learn(edit(1), 1, now + Duration::from_secs(60));
        assert_eq!(routes.take(&edit(1), now), None);
        routes.learn(edit(2), 1, now + Duration::from_secs(60));
        assert_eq!(routes.take(&edit(1), now), Some(Duration::from_secs(60)), "the one that was left has set out");
        let told = routes.turn(&Method::PATCH, "channels/7/messages/3").await;
        assert_eq!(told, Err(Duration::from_secs(60)));
        routes.learn(edit(1), 4, now + Duration::from_secs(120));
        assert_eq!(routes.take(&edit(1), now), None, "a new time has begun");
    }
}
