//! Says where the bot is in what Discord tells: in which sessions, and how far it has worked on each.
//!
//! It is noted in the database, so that whoever listens next goes on from there. Nothing is noted as heard before it was
//! worked on. What is noted is older than what was done, by some seconds at most: events that come twice are known by their
//! ids. A session's id is a secret, as the token is.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bot_core::update::Listens;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::Notify;
use tokio::time::timeout;

use super::LEASE;
use crate::receive::snowflake_of;

/// How often it is noted where the bot is, if that has changed: a commit each time.
const NOTED: Duration = Duration::from_secs(3);

/// Where whoever listened left off.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Place {
    /// The newest event that was worked on, as all before it were: its id, which tells the time.
    heard: Option<i64>,
    /// The session of each connection.
    sessions: Vec<Option<Session>>,
}

impl Place {
    /// Gives the newest event that was worked on; `None` where nobody ever listened.
    pub(super) fn heard(&self) -> Option<i64> {
        self.heard
    }
}

/// A session that can be gone on with.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) id: String,
    /// Where it goes on.
    pub(super) url: String,
    /// The number of the last event that is not wanted again.
    pub(super) number: u64,
}

/// A point in a session.
#[derive(Clone, Copy, Default)]
struct Point {
    number: u64,
    /// The newest id up to here.
    id: Option<i64>,
}

/// One session, as far as it was heard.
pub(super) struct Heard {
    id: String,
    url: String,
    points: Mutex<Points>,
}

#[derive(Default)]
struct Points {
    /// All up to here was worked on.
    done: Point,
    /// What came behind, in order, and whether it was worked on.
    open: VecDeque<(Point, bool)>,
    /// Whether what was written before the session began is still being asked for.
    is_behind: bool,
}

impl Heard {
    /// Begins with a session from an event on. Where `is_behind`, it is noted only once it has [`caught_up`](Self::catches_up).
    pub(super) fn new(session: Session, is_behind: bool) -> Arc<Self> {
        let done = Point { number: session.number, id: None };
        let points = Mutex::new(Points { done, is_behind, ..Points::default() });
        Arc::new(Self { id: session.id, url: session.url, points })
    }

    fn points(&self) -> MutexGuard<'_, Points> {
        self.points.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that an event is being worked on, until what this gives is dropped.
    pub(super) fn begin(self: &Arc<Self>, number: u64, body: &Value) -> Open {
        let mut points = self.points();
        let before = points.open.back().map_or(points.done, |(point, _)| *point);
        points.open.push_back((Point { number, id: before.id.max(snowflake_of(body)) }, false));
        Open { heard: Arc::clone(self), number }
    }

    fn end(&self, number: u64) {
        let mut points = self.points();
        if let Some((_, is_done)) = points.open.iter_mut().find(|(point, is_done)| point.number == number && !is_done) {
            *is_done = true;
        }
        while let Some((point, true)) = points.open.front().copied() {
            points.done = point;
            points.open.pop_front();
        }
    }

    /// Gives the session as this process goes on with it: from the last event that has come.
    pub(super) fn received(&self) -> Session {
        let points = self.points();
        self.at(points.open.back().map_or(points.done, |(point, _)| *point))
    }

    /// Notes that what was written before the session began was worked on.
    pub(super) fn catches_up(&self) {
        self.points().is_behind = false;
    }

    fn at(&self, point: Point) -> Session {
        Session { id: self.id.clone(), url: self.url.clone(), number: point.number }
    }

    /// Gives the session as another process would go on with it, and the newest id that was worked on.
    fn done(&self) -> Option<(Session, Option<i64>)> {
        let points = self.points();
        (!points.is_behind).then(|| (self.at(points.done), points.done.id))
    }
}

/// An event that is being worked on.
pub(super) struct Open {
    heard: Arc<Heard>,
    number: u64,
}

impl Drop for Open {
    fn drop(&mut self) {
        self.heard.end(self.number);
    }
}

/// What is known of a connection.
#[derive(Default)]
struct Connection {
    /// What it goes on with unless what it hears is to be noted.
    known: Option<Session>,
    heard: Option<Arc<Heard>>,
    /// The newest id that was worked on in sessions before.
    newest: Option<i64>,
}

impl Connection {
    /// Keeps what is known of the session that was heard so far.
    fn retire(&mut self) {
        if let Some((session, newest)) = self.heard.take().and_then(|heard| heard.done()) {
            (self.known, self.newest) = (Some(session), self.newest.max(newest));
        }
    }
}

/// Where every connection is.
pub(super) struct Places {
    connections: Mutex<Vec<Connection>>,
    /// What was noted last.
    noted: Mutex<Place>,
    /// A session has begun: that is noted at once.
    begun: Notify,
}

impl Places {
    /// Begins with so many connections where the last process left off. A session is one of so many: with another number
    /// of connections it cannot go on.
    pub(super) fn new(place: Place, connections: u32) -> Self {
        let count = usize::try_from(connections).unwrap_or(1);
        let known = if place.sessions.len() == count { place.sessions.clone() } else { vec![None; count] };
        let connections = known.into_iter().map(|known| Connection { known, ..Connection::default() }).collect();
        Self { connections: Mutex::new(connections), noted: Mutex::new(place), begun: Notify::new() }
    }

    fn connections(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn noted(&self) -> MutexGuard<'_, Place> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the session with which a connection begins; `None` where it has to introduce itself.
    pub(super) fn known(&self, nth: usize) -> Option<Session> {
        self.connections().get(nth)?.known.clone()
    }

    /// Notes that a connection hears this session from now on.
    pub(super) fn hears(&self, nth: usize, heard: &Arc<Heard>) {
        if let Some(connection) = self.connections().get_mut(nth) {
            connection.retire();
            connection.heard = Some(Arc::clone(heard));
            self.begun.notify_one();
        }
    }

    /// Notes that nobody can go on with the session of a connection.
    pub(super) fn forget(&self, nth: usize) {
        if let Some(connection) = self.connections().get_mut(nth) {
            connection.retire();
            connection.known = None;
        }
    }

    /// Says where the connections are now.
    pub(super) fn now(&self) -> Place {
        let mut place = Place { heard: self.noted().heard, sessions: Vec::new() };
        for connection in &*self.connections() {
            let done = connection.heard.as_ref().and_then(|heard| heard.done());
            place.heard = place.heard.max(connection.newest).max(done.as_ref().and_then(|(_, newest)| *newest));
            place.sessions.push(done.map(|(session, _)| session).or_else(|| connection.known.clone()));
        }
        place
    }

    /// Notes where the connections are, again and again, and as soon as a session begins.
    pub(super) async fn keep(&self, intake: &dyn Listens) {
        loop {
            let _ = timeout(NOTED, self.begun.notified()).await;
            self.note(intake).await;
        }
    }

    /// Notes where the connections are, if that has changed.
    pub(super) async fn note(&self, intake: &dyn Listens) {
        let place = self.now();
        let Ok(text) = serde_json::to_string(&place) else { return };
        if place == *self.noted() {
            return;
        }
        match intake.leave_off(LEASE.name, &text).await {
            Ok(()) => *self.noted() = place,
            Err(error) => tracing::debug!(platform = "discord", %error, "where to go on is noted later"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn session(id: &str, number: u64) -> Session {
        Session { id: id.to_owned(), url: "wss://gateway.example".to_owned(), number }
    }

    fn event(id: i64) -> Value {
        json!({ "id": id.to_string() })
    }

    fn noted(places: &Places) -> (Option<(String, u64)>, Option<i64>) {
        let place = places.now();
        (place.sessions[0].clone().map(|session| (session.id, session.number)), place.heard)
    }

    fn at(id: &str, number: u64) -> Option<(String, u64)> {
        Some((id.to_owned(), number))
    }

    #[test]
    fn nothing_is_noted_as_heard_before_all_up_to_it_was_worked_on() {
        let (places, heard) = (Places::new(Place::default(), 1), Heard::new(session("a", 1), false));
        places.hears(0, &heard);
        let (slow, quick) = (heard.begin(2, &event(20)), heard.begin(3, &event(30)));
        drop(quick);
        assert_eq!((noted(&places), heard.received().number), ((at("a", 1), None), 3));
        drop(heard.begin(4, &Value::Null));
        drop(slow);
        assert_eq!(noted(&places), (at("a", 4), Some(30)));
    }

    #[test]
    fn a_session_that_follows_on_another_is_noted_once_it_has_caught_up() {
        let place = Place { heard: Some(10), sessions: vec![Some(session("a", 7))] };
        let places = Places::new(place, 1);
        assert_eq!(places.known(0).map(|session| session.number), Some(7));
        let first = Heard::new(session("a", 7), false);
        places.hears(0, &first);
        let late = first.begin(8, &event(20));
        let second = Heard::new(session("b", 1), true);
        places.hears(0, &second);
        drop((late, second.begin(2, &event(40))));
        assert_eq!(noted(&places), (at("a", 7), Some(10)), "whoever starts now catches up, too");
        second.catches_up();
        assert_eq!(noted(&places), (at("b", 2), Some(40)));
        places.forget(0);
        assert_eq!(noted(&places), (None, Some(40)), "what was heard is known all the same");
    }

    #[test]
    fn as_many_connections_as_there_were_go_on() {
        let place = Place { heard: Some(10), sessions: vec![Some(session("a", 7))] };
        assert!(Places::new(place, 2).known(0).is_none());
    }
}
