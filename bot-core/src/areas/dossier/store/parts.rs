//! Which rows of each table are about somebody: by this and by the one table of columns (`domain/personal.tsv`) a copy is made of them, and
//! a person is forgotten.
//!
//! A new column of a table that stands here is in the copy by itself; a new table with something personal fails a test until it has a
//! line here.

use crate::domain::{Fate, PersonalColumn, personal_columns};

/// Some rows of a table.
#[derive(Clone, Copy, Debug)]
pub(in crate::areas::dossier) struct Part {
    /// The table.
    pub(in crate::areas::dossier) table: &'static str,
    /// These columns of it; all where none is named.
    only: &'static [&'static str],
    /// Under which condition a row is about somebody, `$1`.
    whose: &'static str,
    /// What becomes of it when that one is forgotten.
    end: End,
    /// Whether it stands in the copy.
    is_given: bool,
}

/// What becomes of rows when the person whom they are about is forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// They are deleted.
    Rows,
    /// They stay, and each column does what the table of columns says; what else is written into them, where it says that something is
    /// over: `$2` is the time.
    Cells(&'static str),
    /// Somebody else sees to them.
    Elsewhere,
}

impl Part {
    /// Rows that are somebody's own.
    const fn rows(table: &'static str, whose: &'static str) -> Self {
        Self { table, only: &[], whose, end: End::Rows, is_given: true }
    }

    /// Rows that are others' as well.
    const fn cells(table: &'static str, whose: &'static str) -> Self {
        Self { end: End::Cells(""), ..Self::rows(table, whose) }
    }

    /// The same, of which only these columns are about somebody.
    const fn only(self, only: &'static [&'static str]) -> Self {
        Self { only, ..self }
    }

    /// The same, where something is over then.
    const fn over(self, sets: &'static str) -> Self {
        Self { end: End::Cells(sets), ..self }
    }

    /// The same, and nobody gets it in a copy.
    const fn unseen(self) -> Self {
        Self { is_given: false, ..self }
    }

    /// The same, and another part, or area, says what becomes of it.
    const fn elsewhere(self) -> Self {
        Self { end: End::Elsewhere, ..self }
    }
}

/// The accounts of person `$1`, as SQL.
macro_rules! own_accounts {
    ($column:literal) => {
        concat!($column, " IN (SELECT id FROM account WHERE person_id = $1)")
    };
}

/// The projects in which person `$1` takes part, did, or shall, as SQL.
macro_rules! own_projects {
    ($column:literal) => {
        concat!(
            $column,
            " IN (SELECT project_id FROM member WHERE person_id = $1 UNION SELECT id FROM project WHERE founder_id = $1 \
               UNION SELECT id FROM project WHERE partner_id = $1)"
        )
    };
}

/// The projects on which somebody has decided in the place of person `$1`, as SQL.
macro_rules! decided_in_place {
    ($column:literal) => {
        concat!($column, " IN (SELECT project_id FROM audit WHERE for_id = $1 AND what = 'vote-cast')")
    };
}

/// What is about person `$1`, in the order in which it goes: what refers to something stands before that.
pub(in crate::areas::dossier) const OF_PERSON: [Part; 88] = [
    Part::rows("person", "id = $1").elsewhere(),
    Part::rows("account", "person_id = $1").elsewhere(),
    Part::rows("teacher", "person_id = $1"),
    Part::rows("teacher_word", "person_id = $1"),
    // What was decided in their place has their name: it is found by what they are appointed to, and by the audit, which knows the rounds
    // before, too.
    Part::cells(
        "vote",
        "authority_id IN (SELECT authority_id FROM appointment WHERE person_id = $1) AND for_name IS NOT NULL",
    )
    .only(&["for_name"])
    .unseen(),
    Part::cells("vote", concat!(decided_in_place!("project_id"), " AND for_name IS NOT NULL"))
        .only(&["for_name"])
        .unseen(),
    Part::cells(
        "history",
        "project_id IN (SELECT v.project_id FROM vote v JOIN appointment a ON a.authority_id = v.authority_id \
           WHERE a.person_id = $1 AND v.for_name IS NOT NULL)",
    )
    .only(&["kind"])
    .unseen(),
    Part::cells("history", decided_in_place!("project_id")).only(&["kind"]).unseen(),
    Part::rows("appointment", "person_id = $1"),
    Part::rows("delegation", "giver_id = $1"),
    Part::rows("delegation", "taker_id = $1"),
    Part::rows("operator", "person_id = $1"),
    Part::rows("suspension", "person_id = $1"),
    Part::rows("suspension_entry", "person_id = $1").only(&["person_id", "kind", "authority_id", "reason", "at"]),
    Part::cells("suspension_entry", "decided_by = $1").only(&[
        "id",
        "kind",
        "authority_id",
        "decided_by",
        "by_name",
        "reason",
        "at",
    ]),
    Part::cells("school", "added_by = $1").only(&["id", "country", "name", "town", "added_by", "added_at"]),
    Part::rows("contact", "person_id = $1"),
    Part::rows("contact", "other_id = $1"),
    // Who has asked does not learn whether the other one wants to hear nothing more of them.
    Part::rows("contact_request", "from_id = $1").only(&["id", "from_id", "to_id", "asked_at"]),
    Part::rows("contact_request", "to_id = $1"),
    Part::cells("link", "person_id = $1").over("revoked_at = COALESCE(revoked_at, $2)"),
    Part::cells("link", "used_by = $1").only(&["kind", "used_at", "used_by"]),
    Part::cells("project", own_projects!("id")),
    Part::cells("vote", "project_id IN (SELECT id FROM project WHERE founder_id = $1 OR partner_id = $1)")
        .only(&["sought", "reason"])
        .unseen(),
    Part::cells("vote", "person_id = $1").only(&[
        "project_id",
        "authority_id",
        "verdict",
        "person_id",
        "person_name",
        "for_name",
        "reason",
        "partner_country",
        "decided_at",
    ]),
    Part::cells("member", "person_id = $1").over("left_at = COALESCE(left_at, $2)"),
    Part::cells("member", "added_by = $1").only(&["project_id", "added_by", "joined_at"]),
    Part::cells("project_invitation", "person_id = $1")
        .over("state = CASE WHEN state = 'open' THEN 'ended' ELSE state END, answered_at = COALESCE(answered_at, $2)"),
    Part::cells("project_invitation", "invited_by = $1")
        .over("state = CASE WHEN state = 'open' THEN 'ended' ELSE state END, answered_at = COALESCE(answered_at, $2)"),
    Part::cells("plan", "leaver_id = $1"),
    Part::cells("plan", "comer_id = $1"),
    Part::cells("plan", "begun_by = $1"),
    Part::cells("plan", "ended_by = $1"),
    Part::cells("agreement", "person_id = $1"),
    Part::cells("history", "person_id = $1"),
    // What others have done with them says who they are, too.
    Part::cells("history", concat!(own_projects!("project_id"), " AND kind LIKE '%:' || CAST($1 AS TEXT) || '%'"))
        .only(&["project_id", "at", "kind"]),
    Part::cells("history", own_projects!("project_id")).only(&["kind"]).unseen(),
    Part::cells("class", "person_id = $1"),
    Part::cells("student", "registered_by = $1").only(&["registered_by", "registered_at"]),
    Part::cells("student", own_accounts!("claimed_in")).only(&["claimed_in", "claimed_at"]),
    Part::cells("reissue", "person_id = $1"),
    // Who has asked for a student does not learn whether somebody said no, or nobody is called so.
    Part::rows("takeover", "person_id = $1").only(&[
        "id",
        "project_id",
        "person_id",
        "user_name",
        "asked_at",
        "expires_at",
    ]),
    Part::rows("post", "person_id = $1"),
    Part::rows("pending_post", "person_id = $1"),
    Part::rows("sent_file", "upload_id IN (SELECT id FROM upload WHERE person_id = $1)"),
    Part::rows("upload", "person_id = $1"),
    Part::rows("shared_file", "person_id = $1"),
    Part::rows("guest", "person_id = $1"),
    Part::cells("guest", "invited_by = $1").only(&["space_id", "invited_by"]),
    Part::cells("guest", "removed_by = $1").only(&["space_id", "removed_by"]),
    Part::cells("journal", "by_id = $1"),
    Part::cells("journal", "of_id = $1"),
    Part::rows("archive", "person_id = $1"),
    Part::cells("carry", "person_id = $1"),
    Part::rows("inquiry_message", "inquiry_id IN (SELECT id FROM inquiry WHERE person_id = $1)").elsewhere(),
    Part::rows("inquiry", "person_id = $1")
        .only(&["id", "person_id", "country", "origin", "state", "asked_at", "since"])
        .elsewhere(),
    Part::cells("inquiry_message", "answered_by = $1").only(&[
        "inquiry_id",
        "number",
        "at",
        "words",
        "answered_by",
        "person_name",
    ]),
    Part::cells("inquiry_message", "answered_for = $1").only(&[
        "inquiry_id",
        "number",
        "at",
        "answered_for",
        "for_name",
    ]),
    Part::cells("inquiry", "claimed_by = $1").only(&["id", "claimed_by", "claimed_until"]),
    Part::rows("newsletter_copy", "person_id = $1"),
    Part::rows("subscription", "person_id = $1"),
    Part::cells("newsletter", "person_id = $1"),
    Part::rows("news_reader", "reader_id = $1"),
    Part::rows("journal_reader", "reader_id = $1"),
    Part::rows("wish", "reader_id = $1"),
    Part::rows("night", "reader_id = $1"),
    Part::rows("untold", "reader_id = $1"),
    Part::rows("morning", "person_id = $1"),
    Part::rows("queue_filter", "person_id = $1"),
    // What a student has done in an account of theirs is the student's, and goes with the account.
    Part::rows("conversation", "person_id = $1 AND student_id IS NULL"),
    Part::rows("conversation", "person_id = $1 AND student_id IS NOT NULL").unseen(),
    Part::rows("message", concat!(own_accounts!("account_id"), " AND student_id IS NULL")),
    Part::rows("message", concat!(own_accounts!("account_id"), " AND student_id IS NOT NULL")).unseen(),
    Part::rows("outbox", own_accounts!("account_id")),
    Part::rows("session", own_accounts!("account_id")),
    Part::rows("login", own_accounts!("account_id")),
    Part::rows(
        "login_failure",
        "about IN (SELECT 'account ' || CAST(id AS TEXT) FROM account WHERE person_id = $1 \
           UNION ALL SELECT 'minute ' || CAST(id AS TEXT) FROM account WHERE person_id = $1)",
    )
    .unseen(),
    Part::rows("handout", own_accounts!("account_id")),
    Part::rows("handout", own_accounts!("to_id")),
    Part::rows("account_link", own_accounts!("account_id")),
    Part::rows("account_link", own_accounts!("other_id")),
    Part::rows("tally", own_accounts!("account_id")),
    Part::rows(
        "tally",
        "target <> '' AND target IN (SELECT 'account ' || CAST(id AS TEXT) FROM account WHERE person_id = $1 \
           UNION ALL SELECT 'person ' || CAST(id AS TEXT) FROM person WHERE id = $1)",
    ),
    Part::rows("export", "person_id = $1"),
    Part::rows("parting", "person_id = $1"),
    // What they did, and what was done to them, or in their place: a number that leads to nobody any more stays.
    Part::cells("audit", "by_id = $1").only(&DONE_BY),
    Part::cells("audit", "of_id = $1").only(&DONE_TO),
    Part::cells("audit", "for_id = $1").only(&[
        "number",
        "at",
        "what",
        "for_id",
        "project_id",
        "space_id",
        "authority_id",
        "detail",
    ]),
];

/// What an entry of the audit says of the one who did something, and of the one to whom it was done. Who the other one is, is theirs.
const DONE_BY: [&str; 8] = ["number", "at", "what", "by_id", "project_id", "space_id", "authority_id", "detail"];
const DONE_TO: [&str; 8] = ["number", "at", "what", "of_id", "project_id", "space_id", "authority_id", "detail"];

/// What is about student `$1`. Nothing of it goes by this: `erasure` erases students.
pub(in crate::areas::dossier) const OF_STUDENT: [Part; 25] = [
    Part::rows("student", "id = $1"),
    Part::rows("pupil", "student_id = $1"),
    Part::rows("class_row", "student_id = $1"),
    Part::rows("reissue_row", "student_id = $1"),
    Part::rows("session", "student_id = $1"),
    Part::rows("login", "student_id = $1"),
    Part::rows("handout", "student_id = $1"),
    Part::rows("takeover", "student_id = $1").only(&[
        "id",
        "project_id",
        "user_name",
        "student_id",
        "asked_at",
        "expires_at",
    ]),
    Part::rows("post", "student_id = $1"),
    Part::rows("pending_post", "student_id = $1"),
    Part::rows("sent_file", "upload_id IN (SELECT id FROM upload WHERE student_id = $1)"),
    Part::rows("upload", "student_id = $1"),
    Part::rows("shared_file", "student_id = $1"),
    Part::rows("journal", "by_student = $1"),
    Part::rows("journal", "of_student = $1"),
    Part::rows("news_reader", "reader_id = $1"),
    Part::rows("journal_reader", "reader_id = $1"),
    Part::rows("wish", "reader_id = $1"),
    Part::rows("night", "reader_id = $1"),
    Part::rows("untold", "reader_id = $1"),
    Part::rows("conversation", "student_id = $1"),
    Part::rows("message", "account_id IN (SELECT account_id FROM session WHERE student_id = $1) AND student_id = $1"),
    Part::rows("export", "student_id = $1"),
    Part::rows("audit", "by_id = $1").only(&DONE_BY),
    Part::rows("audit", "of_id = $1").only(&DONE_TO),
];

/// The lines of the table of columns about one table, in their order.
fn columns(table: &str) -> impl Iterator<Item = &'static PersonalColumn> {
    personal_columns().iter().filter(move |column| column.table == table)
}

impl Part {
    /// The columns of it that are about somebody.
    fn columns(self) -> impl Iterator<Item = &'static PersonalColumn> {
        columns(self.table).filter(move |column| self.only.is_empty() || self.only.contains(&column.column))
    }

    /// The columns of it that stand in a copy, by their names; none where it stands in none.
    pub(in crate::areas::dossier) fn given(self) -> Vec<&'static str> {
        let is_given = |column: &&PersonalColumn| self.is_given && column.is_given;
        self.columns().filter(is_given).map(|column| column.column).collect()
    }

    /// Reads what stands of it in a copy, for `$1`.
    pub(super) fn reading(self) -> String {
        format!("SELECT {} FROM {} WHERE {}", self.given().join(", "), self.table, self.whose)
    }

    /// What becomes of it when person `$1` is forgotten, at `$2` where it asks for a time; `None` where nothing does, or somebody else
    /// sees to it.
    pub(super) fn ending(self) -> Option<String> {
        let over = match self.end {
            End::Elsewhere => return None,
            End::Rows => return Some(format!("DELETE FROM {} WHERE {}", self.table, self.whose)),
            End::Cells(over) => over,
        };
        let blanks = self.that(Fate::Blank).map(|column| format!("{column} = {}", blank(column)));
        let sets: Vec<String> = blanks.chain((!over.is_empty()).then(|| over.to_owned())).collect();
        (!sets.is_empty()).then(|| format!("UPDATE {} SET {} WHERE {}", self.table, sets.join(", "), self.whose))
    }

    /// The columns of it out of which the names of a person are taken who is forgotten.
    pub(super) fn blotted(self) -> impl Iterator<Item = &'static str> {
        let stays = matches!(self.end, End::Cells(_));
        self.that(Fate::Blot).filter(move |_| stays)
    }

    /// Finds the rows of it, for `$1`, by these columns.
    pub(super) fn finding(self, key: &[&str]) -> String {
        format!("SELECT DISTINCT {} FROM {} WHERE {}", key.join(", "), self.table, self.whose)
    }

    /// The names of its columns that do this when a person is forgotten.
    fn that(self, fate: Fate) -> impl Iterator<Item = &'static str> {
        self.columns()
            .filter(move |column| column.fates.is_some_and(|fates| fates.forgetting == fate))
            .map(|column| column.column)
    }
}

/// What a column says that says nothing any more.
fn blank(column: &str) -> &'static str {
    // Who is named there is asked for by those who read it.
    if column.ends_with("name") { "'…'" } else { "NULL" }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::{About, NAMELESS};

    fn name_of(column: &PersonalColumn) -> String {
        format!("{}.{}", column.table, column.column)
    }

    /// The columns that some of these parts give.
    fn given(parts: &[Part]) -> BTreeSet<String> {
        let names =
            parts.iter().flat_map(|part| part.given().into_iter().map(|column| format!("{}.{column}", part.table)));
        names.collect()
    }

    #[test]
    fn every_column_about_somebody_is_in_a_copy_unless_it_says_that_it_is_kept_back() {
        let (person, student) = (given(&OF_PERSON), given(&OF_STUDENT));
        let lacks = |column: &&PersonalColumn| {
            let name = name_of(column);
            match column.about {
                About::Nothing => false,
                About::Person => !person.contains(&name),
                About::Student => !student.contains(&name),
                About::Anybody => !person.contains(&name) && !student.contains(&name),
            }
        };
        let missing: Vec<String> =
            personal_columns().iter().filter(|column| column.is_given).filter(lacks).map(name_of).collect();
        assert!(missing.is_empty(), "no part of a copy (areas/dossier/store/parts.rs) has {missing:?}");
        let mut kept = personal_columns().iter().filter(|column| !column.is_given).map(name_of);
        assert!(kept.all(|name| !person.contains(&name) && !student.contains(&name)), "what is kept back is given");
    }

    #[test]
    fn every_column_that_does_something_when_a_person_is_forgotten_is_reached() {
        // These are found by the words in them (`store/traces.rs`).
        const BY_WORDS: [&str; 1] = ["dead_letter.body"];
        let mut missing = Vec::new();
        for column in personal_columns() {
            let Some(fates) = column.fates else { continue };
            let of_it =
                |part: &&Part| part.table == column.table && part.columns().any(|other| other.column == column.column);
            let mut parts = OF_PERSON.iter().filter(of_it);
            // A row goes whole, with what of it is given to nobody.
            let goes_with_row =
                OF_PERSON.iter().any(|part| part.table == column.table && matches!(part.end, End::Rows));
            let is_reached = match fates.forgetting {
                Fate::Stays => true,
                Fate::Goes => goes_with_row || parts.any(|part| matches!(part.end, End::Elsewhere)),
                Fate::Blank | Fate::Blot => parts.any(|part| matches!(part.end, End::Cells(_) | End::Elsewhere)),
                Fate::Moves | Fate::Holds | Fate::Ends => false,
            };
            if !is_reached && !BY_WORDS.contains(&name_of(column).as_str()) {
                missing.push(name_of(column));
            }
        }
        assert!(missing.is_empty(), "nothing becomes of {missing:?} (areas/dossier/store/parts.rs)");
    }

    #[test]
    fn what_goes_is_no_part_of_a_row_that_stays() {
        for part in OF_PERSON {
            let stays = matches!(part.end, End::Cells(_));
            let gone: Vec<&str> = part.that(Fate::Goes).collect();
            assert!(!stays || gone.is_empty(), "{part:?} stays, and {gone:?} goes");
        }
    }

    #[test]
    fn a_part_names_columns_that_there_are() {
        for part in OF_PERSON.iter().chain(&OF_STUDENT) {
            for column in part.only {
                assert!(columns(part.table).any(|known| known.column == *column), "{}.{column}", part.table);
            }
            assert!(columns(part.table).next().is_some(), "{}", part.table);
        }
    }

    #[test]
    fn statements_are_made_of_the_table_of_columns() {
        let contact = Part::rows("contact", "person_id = $1");
        assert_eq!(contact.reading(), "SELECT person_id, other_id, added_at FROM contact WHERE person_id = $1");
        assert_eq!(contact.ending().as_deref(), Some("DELETE FROM contact WHERE person_id = $1"));
        assert_eq!(contact.blotted().next(), None);
        let history = Part::cells("history", "person_id = $1");
        assert_eq!(history.ending().as_deref(), Some("UPDATE history SET person_name = '…' WHERE person_id = $1"));
        assert_eq!(history.blotted().collect::<Vec<_>>(), ["kind"]);
        assert_eq!(history.finding(&["id"]), "SELECT DISTINCT id FROM history WHERE person_id = $1");
        let member = Part::cells("member", "person_id = $1").over("left_at = $2");
        let ends = "UPDATE member SET school = NULL, left_at = $2 WHERE person_id = $1";
        assert_eq!(member.ending().as_deref(), Some(ends));
        assert_eq!(blank("by_name"), format!("'{NAMELESS}'"));
    }
}
