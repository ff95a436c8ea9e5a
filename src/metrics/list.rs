//! The list of all that is counted and watched: what docs/metrics.md shows, and the only names that are given.

/// What a metric is to Prometheus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It only grows, from 0 at the start of the process.
    Counter,
    /// It is as it is.
    Gauge,
    /// How many were how large.
    Histogram,
}

#[cfg(test)]
impl Kind {
    /// By what it is called in the text.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::Gauge => "gauge",
            Self::Histogram => "histogram",
        }
    }
}

/// Something that is counted or watched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Metric {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// By what it is told apart. No value of a label says anything of a person.
    pub(super) labels: &'static [&'static str],
    /// The upper bounds of a histogram.
    pub(super) buckets: &'static [f64],
    pub(super) about: &'static str,
}

/// Declares metrics, and the list of all of them in their order.
macro_rules! metrics {
    ($($NAME:ident = $Kind:ident $name:literal [$($label:literal),*] $(up to $buckets:ident)? $about:literal;)+) => {
        $(pub(super) const $NAME: Metric = Metric {
            name: $name,
            kind: Kind::$Kind,
            labels: &[$($label),*],
            buckets: metrics!(@ $($buckets)?),
            about: $about,
        };)+

        /// All there is.
        pub(super) const ALL: &[Metric] = &[$($NAME),+];
    };
    (@ $buckets:ident) => { $buckets };
    (@) => { &[] };
}

/// In s. Somebody who waits is answered within 8 s.
const TURN: &[f64] = &[0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 8.0];
/// An answer takes at most 5.
const STATEMENTS: &[f64] = &[1.0, 2.0, 3.0, 4.0, 5.0, 8.0, 13.0, 21.0, 34.0, 55.0];
/// In s: a piece of a job has a lease of a minute.
const PIECE: &[f64] = &[0.1, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 60.0];
/// In s: a delivery may take 40 s.
const TRY: &[f64] = &[0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0];

metrics! {
    TURNS = Counter "twinbot_turns_total" ["kind", "outcome"]
        "Updates and timers that were worked on. Kind: what somebody did (press, text, command and so on), or timer. Outcome: done, again (a second copy), refused (a rule said no), turned_away (too much of one account), unavailable (the database), failed (put aside).";
    TURN_SECONDS = Histogram "twinbot_turn_duration_seconds" ["kind"] up to TURN
        "How long they took, from the beginning of the transaction to its commit.";
    TURN_STATEMENTS = Histogram "twinbot_turn_statements" ["kind"] up to STATEMENTS
        "How many statements the database was asked in each.";
    PIECES = Counter "twinbot_job_pieces_total" ["kind", "outcome"]
        "Pieces of jobs that were worked on, by the kind of the job. Outcome: done, refused, failed.";
    PIECE_SECONDS = Histogram "twinbot_job_piece_duration_seconds" ["kind"] up to PIECE
        "How long they took, with what is done outside the database.";
    TRIES = Counter "twinbot_deliveries_total" ["platform", "lane", "outcome"]
        "Tries to deliver a message. Lane: reply (to an interaction), answer, notice, file, bulk (newsletters). Outcome: shown, later (the pace), failed (no answer), unreachable, moved, refused.";
    TRY_SECONDS = Histogram "twinbot_delivery_duration_seconds" ["platform", "lane"] up to TRY
        "How long the platform took for each.";
    REFUSALS = Counter "twinbot_refusals_total" ["platform", "reason"]
        "Deliveries that the platform refused. Reason: blocked, deleted, unknown (never wrote to the bot), closed (takes no messages), not_taken (a defect: the message itself).";
    THROTTLED = Counter "twinbot_throttled_total" ["platform"]
        "Answers of the platform with status 429: too many calls.";
    DATABASE_STATEMENTS = Counter "twinbot_database_statements_total" []
        "Statements that this process has asked the database.";
    DATABASE_CALLS = Counter "twinbot_database_calls_total" []
        "Calls that took: on SQLite one brings several statements.";
    READY = Gauge "twinbot_ready" ["part"]
        "Whether people are served, 1 or 0: the database is written to, each platform is heard. What /readyz says.";
    STARTED = Gauge "twinbot_start_time_seconds" []
        "When this process started.";
    INFO = Gauge "twinbot_info" ["version", "database"]
        "Always 1: the version of the program, and its database (sqlite, postgres).";
    OUTBOX = Gauge "twinbot_outbox_messages" ["lane", "state"]
        "Messages that wait, 10 000 at most. Lane: answer, notice, file, bulk. State: due, later (at night, or nobody can be reached).";
    OUTBOX_AGE = Gauge "twinbot_outbox_oldest_seconds" ["lane"]
        "For how long the oldest message has been due that could be delivered; 0 for none.";
    OUTBOX_REFUSED = Gauge "twinbot_outbox_refused" []
        "Messages that a platform refuses for good and that are kept, 1 000 at most.";
    JOBS = Gauge "twinbot_jobs" ["state"]
        "Jobs, 1 000 of each state at most: waiting, running, put_off (failed, tried again later).";
    JOB_AGE = Gauge "twinbot_job_oldest_seconds" []
        "For how long the first of the jobs has waited that nobody works on; 0 for none.";
    TIMERS_LATE = Gauge "twinbot_timers_late" []
        "Timers that have been due for more than a minute, 10 000 at most.";
    TIMER_AGE = Gauge "twinbot_timer_oldest_seconds" []
        "For how long the first timer has been due; 0 for none.";
    VOTES = Gauge "twinbot_votes_waiting" ["authority", "age"]
        "Projects that wait for an authority, as ES or ES-MD, by how long: under_3_days, 3_to_7_days, 7_to_14_days, over_14_days; 1 000 of each at most.";
    VOTE_AGE = Gauge "twinbot_vote_oldest_seconds" ["authority"]
        "For how long the first of them has waited; 0 for none.";
    DEAD_LETTERS = Gauge "twinbot_dead_letters" []
        "Updates that were put aside, 1 000 at most.";
    DATABASE_BYTES = Gauge "twinbot_database_bytes" []
        "How large the database is: on SQLite the file without its log.";
    REPLICAS = Gauge "twinbot_replicas" []
        "Processes that live and share the database, this one among them.";
    FIGURES_READ = Gauge "twinbot_figures_time_seconds" []
        "When the figures of the database were read, from twinbot_outbox_messages on.";
}

/// The list as a table in Markdown.
#[cfg(test)]
pub(super) fn table() -> String {
    let mut table = "| metric | kind | labels | what it says |\n|---|---|---|---|\n".to_owned();
    for Metric { name, kind, labels, about, .. } in ALL {
        let labels: Vec<String> = labels.iter().map(|label| format!("`{label}`")).collect();
        table += &format!("| `{name}` | {} | {} | {about} |\n", kind.name(), labels.join(", "));
    }
    table
}
