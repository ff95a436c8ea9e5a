//! What waits for an authority.

mod due;

pub(super) use due::due;

use super::Screen;
use crate::area::{COUNTED, Task, Waiting, Wanted};
use crate::areas::projects::Content;
use crate::domain::{AuthorityId, PersonId};
use crate::reader::Mandate;
use crate::store::{Json, Result, Row, Sql, Tx, Value, values};
use crate::text::msg;
use crate::wire::Page;

/// The votes `v` of authority `$1` that wait since a time between `$2` and `$3`, on projects in which person `$4` takes no part.
const WAITS: &str = "v.authority_id = $1 AND v.waits_since IS NOT NULL AND v.waits_since >= $2 AND v.waits_since <= $3 \
    AND v.project_id NOT IN (SELECT id FROM project WHERE founder_id = $4 UNION SELECT id FROM project WHERE partner_id = $4)";

/// The projects that a person can approve, return or reject by what they decide for an authority, the oldest first.
pub(super) async fn waiting(
    tx: &mut Tx,
    (approver, mandate): (PersonId, &Mandate),
    wanted: &Wanted<'_>,
) -> Result<Waiting> {
    let mut which = Which::waits((approver, mandate), wanted.narrowed.times());
    if let Some(country) = &wanted.narrowed.country {
        which.adds("v.partner_country = ", country.as_str());
    }
    let all = if wanted.counts { counted(tx, which.clone(), wanted).await? } else { 0 };
    let tasks = if wanted.read() > 0 { listed(tx, (which, mandate.authority), wanted).await? } else { Vec::new() };
    Ok(Waiting { tasks, all })
}

/// A condition with its values.
#[derive(Clone)]
struct Which {
    sql: String,
    values: Vec<Value>,
}

impl Which {
    /// The votes `v` that wait for an authority, since a time between two, and on which a person may decide.
    fn waits((approver, mandate): (PersonId, &Mandate), (from, until): (i64, i64)) -> Self {
        let mut which = Self { sql: WAITS.to_owned(), values: values![mandate.authority, from, until, approver] };
        if mandate.is_own {
            return which;
        }
        // As a deputy what has waited for long, and in the place of a colleague what is not that one's own.
        let mut ways: Vec<String> =
            mandate.is_deputy.then(|| "v.deputies_at IS NOT NULL".to_owned()).into_iter().collect();
        for giver in &mandate.givers {
            let giver = which.takes(*giver);
            ways.push(format!(
                "v.project_id NOT IN (SELECT id FROM project WHERE founder_id = {giver} \
                   UNION SELECT id FROM project WHERE partner_id = {giver})"
            ));
        }
        which.sql.push_str(&format!(" AND ({})", ways.join(" OR ")));
        which
    }

    /// Takes one more value, and says by which name it is known.
    fn takes(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    /// Adds a comparison with a value.
    fn adds(&mut self, compared: &str, value: impl Into<Value>) {
        let value = self.takes(value);
        self.sql.push_str(&format!(" AND {compared}{value}"));
    }

    /// The condition under which each word begins one of what a vote `s` is found by; of none all are found.
    fn named(&mut self, words: &[String]) -> String {
        let mut named = "1 = 1".to_owned();
        for word in words {
            let place = self.takes(format!("% {}%", escaped(word)));
            named.push_str(&format!(" AND s.sought LIKE {place} ESCAPE '\\'"));
        }
        named
    }
}

/// A word as a pattern that finds just this word.
fn escaped(word: &str) -> String {
    word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// How many there are, as far as that is counted.
async fn counted(tx: &mut Tx, mut which: Which, wanted: &Wanted<'_>) -> Result<u32> {
    let named = which.named(&wanted.narrowed.words);
    let sql = format!(
        "SELECT COUNT(*) AS n FROM (SELECT v.sought FROM vote v WHERE {} \
           ORDER BY v.waits_since, v.project_id LIMIT {COUNTED}) s WHERE {named}",
        which.sql
    );
    tx.one(Sql::composed(sql), which.values).await?.get("n")
}

/// As many as are wanted, in order.
async fn listed(tx: &mut Tx, (mut which, authority): (Which, AuthorityId), wanted: &Wanted<'_>) -> Result<Vec<Task>> {
    let (since, subject) = (which.takes(wanted.after.since), which.takes(wanted.after.subject));
    which.sql.push_str(&format!(" AND (v.waits_since, v.project_id) >= ({since}, {subject})"));
    let words = &wanted.narrowed.words;
    let inside = which.takes(if words.is_empty() { wanted.read() } else { COUNTED });
    let (named, most) = (which.named(words), which.takes(wanted.read()));
    let sql = format!(
        "SELECT f.project_id, f.waits_since, p.content FROM ( \
           SELECT s.project_id, s.waits_since FROM ( \
             SELECT v.project_id, v.waits_since, v.sought FROM vote v WHERE {} \
             ORDER BY v.waits_since, v.project_id LIMIT {inside}) s \
           WHERE {named} ORDER BY s.waits_since, s.project_id LIMIT {most}) f \
         JOIN project p ON p.id = f.project_id ORDER BY f.waits_since, f.project_id",
        which.sql
    );
    tx.list(Sql::composed(sql), which.values, |row| task(row, authority)).await
}

fn task(row: &Row, authority: AuthorityId) -> Result<Task> {
    let Json(content) = row.get::<Json<Content>>("content")?;
    Ok(Task {
        screen: Screen::Approval { project: row.get("project_id")?, authority, page: Page(0) }.into(),
        label: msg::task_approval(content.title.as_str()),
        since: row.get("waits_since")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_finds_itself_and_no_pattern() {
        assert_eq!(escaped("100%_a\\b"), "100\\%\\_a\\\\b");
        let mut which = Which { sql: String::new(), values: values![1_i64] };
        assert_eq!(which.named(&[]), "1 = 1");
        assert_eq!(which.named(&["a".to_owned()]), "1 = 1 AND s.sought LIKE $2 ESCAPE '\\'");
    }

    #[test]
    fn a_deputy_finds_what_has_waited_for_long_and_in_a_colleagues_place_what_is_not_that_ones_own() {
        let own = Mandate { authority: AuthorityId(1), is_own: true, is_deputy: false, givers: Vec::new() };
        let sql = |mandate: &Mandate| Which::waits((PersonId(2), mandate), (0, 9)).sql;
        assert_eq!(sql(&own), WAITS);
        let deputy = Mandate { is_own: false, is_deputy: true, ..own.clone() };
        assert_eq!(sql(&deputy), format!("{WAITS} AND (v.deputies_at IS NOT NULL)"));
        let covers = Mandate { givers: vec![PersonId(3), PersonId(4)], ..deputy };
        let which = Which::waits((PersonId(2), &covers), (0, 9));
        assert_eq!((which.values.len(), which.sql.matches(" OR ").count()), (6, 2), "{}", which.sql);
        assert_eq!(
            sql(&Mandate { is_own: true, ..covers }),
            WAITS,
            "by their own appointment they decide on all of it"
        );
    }
}
