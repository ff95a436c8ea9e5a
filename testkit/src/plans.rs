//! How a database goes about a statement: whether it reads a table from its beginning to its end that grows as people use Twinbot, and
//! how many rows it reads.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};

/// Tables that stay small, however many people there are.
const SMALL: [&str; 9] = [
    // As many as countries and regions have authorities, with a few people and channels each.
    "authority",
    "appointment",
    "channel",
    "operator",
    // As many as there are processes and platforms.
    "lease",
    "bookmark",
    "pace",
    "attempt",
    // What teachers have handed out in the last days.
    "handout",
];

/// Statements that may, by how they begin.
const PERMITTED: [&str; 14] = [
    // Only where the clock was set back, and when a process starts behind the last one's clock.
    "UPDATE account SET next_at = $1 WHERE next_at > $1",
    "UPDATE account SET rests_until = 0 WHERE rests_until > 0",
    "UPDATE timer SET leased_until = 0 WHERE leased_until > $1",
    "UPDATE outbox SET due = $1 WHERE due > $1 AND lane",
    "UPDATE outbox SET due = CASE WHEN (due - $1) % $2",
    "UPDATE newsletter_copy SET due_at = due_at -",
    "UPDATE untold SET since = CASE WHEN since > $1",
    // Counts all of them, when somebody asks.
    "SELECT COUNT(*) AS n, MIN(due) AS oldest FROM outbox",
    // Once each time a platform is heard again; what waits to go out is little then.
    "DELETE FROM outbox WHERE slot = $1 AND number IS NULL",
    // When a student is erased: what is on its way, and what nobody has dealt with yet.
    "SELECT account_id, slot, screen FROM outbox WHERE screen LIKE",
    "SELECT id, body FROM dead_letter",
    // In the order of an index, and no more than the first of them.
    "SELECT id, platform, at, reason, body FROM dead_letter ORDER BY at, id LIMIT 1000",
    // When a process starts, and by hand.
    "SELECT key_id, CAST(SUM(CASE WHEN id = $1",
    // Once when a session with a gateway was lost, for those who are in the middle of a conversation.
    "SELECT a.address FROM person p JOIN account a ON a.person_id = p.id WHERE (p.active_conversation IS NOT NULL",
];

/// A search that finds half of a table.
const WIDE: [&str; 1] = ["(platform=?)"];

/// The tables of the schema.
fn tables() -> BTreeSet<&'static str> {
    let schema = include_str!("../../migrations/0001_foundation.sql");
    schema.split("\nCREATE TABLE ").skip(1).filter_map(|rest| rest.split_whitespace().next()).collect()
}

/// What each name in a statement may stand for: a table itself, or a short name that is given to one or to several.
fn names(sql: &str) -> BTreeMap<&str, BTreeSet<&'static str>> {
    let tables = tables();
    let mut names: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let words: Vec<&str> = sql.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    for (at, word) in words.iter().enumerate() {
        let Some(table) = tables.iter().copied().find(|table| table == word) else { continue };
        names.entry(word).or_default().insert(table);
        let next = words.get(at + 1).copied().unwrap_or_default();
        let next = if next == "AS" { words.get(at + 2).copied().unwrap_or_default() } else { next };
        if next.chars().all(|letter| letter.is_ascii_lowercase()) && !next.is_empty() {
            names.entry(next).or_default().insert(table);
        }
    }
    names
}

/// The lines of a plan, of either engine, that read a table which grows from its beginning to its end; none for a statement that may.
#[must_use]
pub fn reads_whole(sql: &str, plan: &[String]) -> Vec<String> {
    if PERMITTED.iter().any(|permitted| sql.starts_with(permitted)) {
        return Vec::new();
    }
    let names = names(sql);
    let grows = |name: &str| {
        let tables = names.get(name).into_iter().flatten();
        tables.copied().any(|table| !SMALL.contains(&table))
    };
    let is_whole = |line: &&String| {
        let line = line.trim_start_matches([' ', '-', '>']);
        let mut words = line.split_whitespace();
        let scanned = match (words.next(), words.next(), words.next()) {
            (Some("SCAN"), name, _) => name,
            (Some("SEARCH"), name, _) if WIDE.iter().any(|wide| line.ends_with(wide)) => name,
            // "Seq Scan on account a  (cost=…": the short name comes last.
            (Some("Seq"), Some("Scan"), Some("on")) => {
                let table = words.next();
                words.next().filter(|next| !next.starts_with('(')).or(table)
            }
            _ => None,
        };
        scanned.is_some_and(grows)
    };
    plan.iter().filter(is_whole).cloned().collect()
}

/// What PostgreSQL makes a plan for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlannedFor {
    /// For the values that are given, as where no statement stays prepared.
    These,
    /// For any values: once, as the program asks for it.
    Any,
}

impl PlannedFor {
    /// Both.
    pub const ALL: [Self; 2] = [Self::These, Self::Any];

    fn mode(self) -> &'static str {
        match self {
            Self::These => "force_custom_plan",
            Self::Any => "force_generic_plan",
        }
    }
}

/// What PostgreSQL is asked in one transaction to say how it goes about a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explaining {
    /// First, in this order.
    pub before: [String; 2],
    /// This is answered by the lines of the plan.
    pub explains: String,
    /// At last, so that another statement can be explained.
    pub after: String,
}

/// How many statements were explained by this process.
static EXPLAINED: AtomicU64 = AtomicU64::new(0);

/// Explains a statement whose values have these types, and are written so. Where it `is_run`, the plan says how many rows were read;
/// whoever asks rolls back what was written.
#[must_use]
pub fn explaining(sql: &str, values: &[(&str, String)], planned_for: PlannedFor, is_run: bool) -> Explaining {
    let listed = |parts: Vec<&str>| if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) };
    let types = listed(values.iter().map(|(kind, _)| *kind).collect());
    let written = listed(values.iter().map(|(_, written)| written.as_str()).collect());
    // Where a statement fails that is run, its name stays taken in that session.
    let name = format!("looked_at_{}", EXPLAINED.fetch_add(1, Ordering::Relaxed));
    let how = if is_run { " (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)" } else { "" };
    Explaining {
        before: [
            format!("SET LOCAL plan_cache_mode = {}", planned_for.mode()),
            format!("PREPARE {name}{types} AS {sql}"),
        ],
        explains: format!("EXPLAIN{how} EXECUTE {name}{written}"),
        after: format!("DEALLOCATE {name}"),
    }
}

/// A text as it is written in a statement.
#[must_use]
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Bytes as they are written in a statement.
#[must_use]
pub fn quoted_bytes(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("'\\x{digits}'")
}

/// The steps of a plan that read the rows of a table.
const READS: [&str; 4] = ["Seq Scan on ", "Index Scan ", "Index Only Scan ", "Bitmap Heap Scan on "];

/// How many rows PostgreSQL has read from tables by a plan that was run, those that it has passed over included.
#[must_use]
pub fn rows_read(plan: &[String]) -> f64 {
    let number = |text: &str, name: &str| {
        let behind = text.split_once(name).map(|(_, behind)| behind).unwrap_or_default();
        let end = behind.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(behind.len());
        behind[..end].parse::<f64>().unwrap_or_default()
    };
    let (mut read, mut times) = (0.0, 0.0);
    for line in plan {
        if let Some((step, run)) = line.split_once("(actual ") {
            times = number(run, "loops=");
            let is_of_table = READS.iter().any(|reads| step.contains(reads)) && !step.contains("Bitmap Index Scan");
            read += if is_of_table { number(run, "rows=") * times } else { 0.0 };
        } else {
            // Of each time, as the rows above.
            let passed_over = ["Rows Removed by Filter: ", "Rows Removed by Index Recheck: "];
            read += passed_over.iter().map(|name| number(line, name) * times).sum::<f64>();
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_explained_for_any_values_or_for_these() {
        let values = [("BIGINT", "7".to_owned()), ("TEXT", quoted("it's")), ("BYTEA", quoted_bytes(&[0, 255]))];
        let sql = "SELECT $1, $2, $3";
        let explaining = |planned_for, is_run| explaining(sql, &values, planned_for, is_run);
        let Explaining { before, explains, after } = explaining(PlannedFor::Any, false);
        let name = after.strip_prefix("DEALLOCATE ").expect("its name is free again");
        assert_eq!(before[0], "SET LOCAL plan_cache_mode = force_generic_plan");
        assert_eq!(before[1], format!("PREPARE {name} (BIGINT, TEXT, BYTEA) AS SELECT $1, $2, $3"));
        assert_eq!(explains, format!("EXPLAIN EXECUTE {name} (7, 'it''s', '\\x00ff')"));
        let Explaining { before, explains, .. } = explaining(PlannedFor::These, true);
        assert!(before[0].ends_with("force_custom_plan") && explains.contains("ANALYZE"), "{explains}");
        let without = super::explaining("SELECT 1", &[], PlannedFor::Any, false);
        let another = without.after.strip_prefix("DEALLOCATE ").expect("its name is free again");
        assert_ne!(name, another, "a name that was not freed is in nobody's way");
        assert_eq!(without.before[1], format!("PREPARE {another} AS SELECT 1"));
        assert_eq!(without.explains, format!("EXPLAIN EXECUTE {another}"));
    }

    #[test]
    fn rows_are_counted_where_tables_are_read_and_those_passed_over_too() {
        let plan = [
            "Limit (actual rows=3 loops=1)",
            "  ->  Nested Loop (actual rows=3 loops=1)",
            "        ->  Index Scan using outbox_due on outbox o (actual rows=10.00 loops=1)",
            "              Filter: (refused <> generation)",
            "              Rows Removed by Filter: 5",
            "        ->  Bitmap Heap Scan on account a (actual rows=1 loops=10)",
            "              Rows Removed by Index Recheck: 2",
            "              ->  Bitmap Index Scan on account_person (actual rows=4 loops=10)",
            "  SubPlan 1",
            "    ->  Seq Scan on message (never executed)",
        ];
        let plan = plan.map(str::to_owned);
        assert!((rows_read(&plan) - (10.0 + 5.0 + 10.0 + 20.0)).abs() < f64::EPSILON, "{}", rows_read(&plan));
    }

    #[test]
    fn a_table_that_is_read_whole_is_found_by_either_engines_words() {
        let sql = "SELECT p.id FROM project p JOIN authority a ON a.id = p.id WHERE p.state = 'waiting'";
        let whole = |line: &str| reads_whole(sql, &[line.to_owned()]).len();
        assert_eq!((whole("SCAN p"), whole("SCAN p USING INDEX project_founder")), (1, 1));
        assert_eq!((whole("SCAN a"), whole("SCAN CONSTANT ROW"), whole("SEARCH p USING INDEX x (state=?)")), (0, 0, 0));
        assert_eq!(whole("  ->  Seq Scan on project p  (cost=0.00..1.01 rows=1 width=8)"), 1);
        assert_eq!(whole("Seq Scan on authority a  (cost=0.00..1.01 rows=1 width=8)"), 0);
        assert_eq!(whole("Index Scan using project_state on project p  (cost=0.00..1.01 rows=1 width=8)"), 0);
        let by_platform = "SEARCH account USING INDEX sqlite_autoindex_account_1 (platform=?)".to_owned();
        assert_eq!(reads_whole("UPDATE account SET rests_until = 0 WHERE platform = $1", &[by_platform]).len(), 1);
        let permitted = "UPDATE account SET next_at = $1 WHERE next_at > $1";
        assert!(reads_whole(permitted, &["SCAN account".to_owned()]).is_empty());
    }
}
