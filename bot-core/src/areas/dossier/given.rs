//! What of a row stands in the copy of whom it is about: the numbers of others do not, nor what an official is called of whom teachers read
//! the authority only, nor what the support service can still take back.

use std::collections::BTreeSet;

use serde_json::Value;

use super::contents::Cell;
use crate::domain::{Round, Standing, Teacher};

/// The columns that hold the number of somebody, beside all that say by whom something was done.
const OF_SOMEBODY: [&str; 21] = [
    "person_id",
    "account_id",
    "other_id",
    "from_id",
    "to_id",
    "giver_id",
    "taker_id",
    "founder_id",
    "partner_id",
    "leaver_id",
    "comer_id",
    "reader_id",
    "by_id",
    "of_id",
    "for_id",
    "answered_for",
    "student_id",
    "by_student",
    "of_student",
    "claimed_in",
    "told_to",
];

/// For whom a copy is made, and what they may read.
pub(super) struct Given {
    /// Their own numbers: of the person and the accounts, or of the student.
    own: BTreeSet<i64>,
    /// Whether they read which official has decided.
    names_officials: bool,
    /// Since when, in ms, something is decided about them that they are not told yet.
    untold: Option<i64>,
}

impl Given {
    /// For whom these numbers are. `teacher`: what they have registered.
    pub(super) fn to(own: BTreeSet<i64>, names_officials: bool, teacher: Option<&Teacher>) -> Self {
        let is_untold =
            |teacher: &&Teacher| matches!(teacher.standing, Standing::Asked { .. } | Standing::Refused { .. });
        let decision = teacher.filter(is_untold).and_then(|teacher| teacher.reversible.as_ref());
        Self { own, names_officials, untold: decision.map(|decision| decision.at) }
    }

    /// A row as they get it; `None` where they do not.
    pub(super) fn row(&self, table: &str, columns: &[&'static str], cells: &[Cell]) -> Option<Vec<Cell>> {
        let place = |column: &str| columns.iter().position(|known| *known == column);
        let says = |column: &str| place(column).and_then(|place| cells.get(place));
        let number = |column: &str| match says(column) {
            Some(Cell::Number(number)) => Some(*number),
            Some(Cell::Nothing | Cell::Words(_) | Cell::Data(_)) | None => None,
        };
        let is_decision = says("what") == Some(&Cell::Words("standing-set".to_owned()));
        if table == "audit" && is_decision && self.untold.is_some_and(|since| number("at") >= Some(since)) {
            return None;
        }
        let is_own = |column: &str| number(column).is_some_and(|by| self.own.contains(&by));
        let is_answer = table == "inquiry_message" && !is_own("answered_by") && !is_own("answered_for");
        let teacher = if table == "teacher" { says("card").and_then(told) } else { None };
        let by_column = |(column, cell): (&&'static str, &Cell)| match (*column, &teacher) {
            ("person_name" | "for_name", _) if is_answer && !self.names_officials => Cell::Nothing,
            ("card", Some(teacher)) => serde_json::to_value(teacher).map_or(Cell::Nothing, Cell::Data),
            ("waiting_since", Some(Teacher { standing: Standing::Waiting { since, .. }, .. })) => Cell::Number(*since),
            (column, _) => self.cell((table, column), cell),
        };
        Some(columns.iter().zip(cells).map(by_column).collect())
    }

    fn cell(&self, (table, column): (&str, &str), cell: &Cell) -> Cell {
        match cell {
            Cell::Number(number) if is_of_somebody(column) && !self.own.contains(number) => Cell::Nothing,
            // Towards whom something was counted: "person 7".
            Cell::Words(words) if (table, column) == ("tally", "target") && !self.is_own(words) => Cell::Nothing,
            Cell::Data(data) => {
                let mut data = data.clone();
                if (table, column) == ("suspension", "card")
                    && !self.names_officials
                    && let Some(card) = data.as_object_mut()
                {
                    card.remove("by");
                }
                self.without_others(&mut data);
                Cell::Data(data)
            }
            Cell::Nothing | Cell::Number(_) | Cell::Words(_) => cell.clone(),
        }
    }

    fn is_own(&self, target: &str) -> bool {
        let number = target.split(' ').next_back().and_then(|number| number.parse::<i64>().ok());
        number.is_some_and(|number| self.own.contains(&number))
    }

    fn is_of_other(&self, value: &Value) -> bool {
        value.as_i64().is_some_and(|number| !self.own.contains(&number))
    }

    /// Leaves out of data who others are: their numbers, what they are called, and who was told.
    fn without_others(&self, data: &mut Value) {
        match data {
            Value::Object(fields) => {
                if fields.get("person").is_some_and(|person| self.is_of_other(person)) {
                    fields.remove("person");
                    fields.remove("name");
                }
                if fields.get("leaver").and_then(|leaver| leaver.get(0)).is_some_and(|one| self.is_of_other(one)) {
                    fields.remove("leaver");
                }
                if fields.get("told").is_some_and(Value::is_array) {
                    fields.remove("told");
                }
                fields.values_mut().for_each(|value| self.without_others(value));
            }
            Value::Array(all) => all.iter_mut().for_each(|value| self.without_others(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

/// Whether a column holds the number of somebody.
fn is_of_somebody(column: &str) -> bool {
    column.ends_with("_by") || OF_SOMEBODY.contains(&column)
}

/// A teacher as they are told, without who has decided, now and in the rounds before.
fn told(card: &Cell) -> Option<Teacher> {
    let Cell::Data(card) = card else { return None };
    let teacher = serde_json::from_value::<Teacher>(card.clone()).ok()?.told();
    let mut earlier = teacher.earlier;
    for round in &mut earlier {
        if let Round::Refused { teacher } = round {
            teacher.standing = teacher.standing.clone().unnamed();
        }
    }
    Some(Teacher { standing: teacher.standing.unnamed(), earlier, reversible: None, ..teacher })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::areas::authorities::samples::stand_in;
    use crate::areas::sample::cast::{ANA, EVA, JAN, NOW, message, reason, teacher, waiting};
    use crate::domain::Reversible;

    fn given(names_officials: bool) -> Given {
        Given::to(BTreeSet::from([ANA.0, 51]), names_officials, None)
    }

    /// What of a row is given, by the names of its columns.
    fn row(given: &Given, table: &str, cells: &[(&'static str, Cell)]) -> Option<Vec<Cell>> {
        let (columns, cells): (Vec<_>, Vec<_>) = cells.iter().cloned().unzip();
        given.row(table, &columns, &cells)
    }

    fn words(words: &str) -> Cell {
        Cell::Words(words.to_owned())
    }

    #[test]
    fn the_numbers_of_others_are_theirs() {
        let (mine, other) = (Cell::Number(ANA.0), Cell::Number(JAN.0));
        let project = [("founder_id", mine.clone()), ("partner_id", other.clone()), ("revision", Cell::Number(JAN.0))];
        assert_eq!(
            row(&given(true), "project", &project),
            Some(vec![mine.clone(), Cell::Nothing, Cell::Number(JAN.0)])
        );
        let contact = [("person_id", mine.clone()), ("other_id", other.clone()), ("added_at", Cell::Number(9))];
        assert_eq!(row(&given(true), "contact", &contact), Some(vec![mine, Cell::Nothing, Cell::Number(9)]));
        let tally = [("account_id", Cell::Number(77)), ("target", words("person 1"))];
        assert_eq!(row(&given(true), "tally", &tally), Some(vec![Cell::Nothing, words("person 1")]));
        let tally = [("account_id", Cell::Number(51)), ("target", words("person 2"))];
        assert_eq!(row(&given(true), "tally", &tally), Some(vec![Cell::Number(51), Cell::Nothing]));
        assert_eq!(row(&given(true), "plan", &[("begun_by", other)]), Some(vec![Cell::Nothing]));
        let kind = json!({"member":{"person":JAN.0,"name":"Jan Lipa","change":"left","told":[[JAN.0,9]]}});
        let kept = json!({"member":{"change":"left"}});
        assert_eq!(row(&given(true), "history", &[("kind", Cell::Data(kind))]), Some(vec![Cell::Data(kept)]));
        let own = json!({"member":{"person":ANA.0,"name":"Ana Nube","change":"left"}});
        assert_eq!(row(&given(true), "history", &[("kind", Cell::Data(own.clone()))]), Some(vec![Cell::Data(own)]));
    }

    #[test]
    fn an_official_is_named_where_teachers_read_that() {
        let card = json!({"of":{"teacher":ANA.0},"since":3,"reason":"A complaint.","country":"es","by":"Eva Mar"});
        let unnamed = json!({"of":{"teacher":ANA.0},"since":3,"reason":"A complaint.","country":"es"});
        for (names, shown) in [(true, card.clone()), (false, unnamed)] {
            let cells = [("card", Cell::Data(card.clone()))];
            assert_eq!(row(&given(names), "suspension", &cells), Some(vec![Cell::Data(shown)]));
        }
        let answer = |by, name: &str| [("answered_by", Cell::Number(by)), ("person_name", words(name))];
        assert_eq!(
            row(&given(false), "inquiry_message", &answer(EVA.0, "Eva Mar")),
            Some(vec![Cell::Nothing, Cell::Nothing])
        );
        assert_eq!(
            row(&given(true), "inquiry_message", &answer(EVA.0, "Eva Mar")),
            Some(vec![Cell::Nothing, words("Eva Mar")])
        );
        let own = [Cell::Number(ANA.0), words("Ana Nube")].to_vec();
        assert_eq!(row(&given(false), "inquiry_message", &answer(ANA.0, "Ana Nube")), Some(own), "what she answered");
        let in_place = |giver, name: &str| [("answered_for", Cell::Number(giver)), ("for_name", words(name))];
        for (names, shown) in [(true, words("Eva Mar")), (false, Cell::Nothing)] {
            let given = row(&given(names), "inquiry_message", &in_place(EVA.0, "Eva Mar"));
            assert_eq!(given, Some(vec![Cell::Nothing, shown]), "in whose place she was answered");
        }
        let own = [Cell::Number(ANA.0), words("Ana Nube")].to_vec();
        assert_eq!(row(&given(false), "inquiry_message", &in_place(ANA.0, "Ana Nube")), Some(own), "in her place");
    }

    #[test]
    fn what_can_be_taken_back_is_not_told_yet() {
        let reversible = Reversible { by: EVA, at: NOW, until: NOW + 60_000, before: waiting(), school_was_new: false };
        let asked = Standing::Asked { at: NOW, question: message("Which school?"), stand_in: None };
        let decided = Teacher { reversible: Some(reversible.clone()), ..teacher(ANA, "Ana Nube", asked) };
        let card = |teacher: &Teacher| Cell::Data(serde_json::to_value(teacher).expect("it is data"));
        let given = Given::to(BTreeSet::from([ANA.0]), false, Some(&decided));
        let shown = row(&given, "teacher", &[("card", card(&decided)), ("waiting_since", Cell::Nothing)]);
        let before = teacher(ANA, "Ana Nube", waiting());
        let Standing::Waiting { since, .. } = waiting() else { panic!("she waits") };
        assert_eq!(shown, Some(vec![card(&before), Cell::Number(since)]), "as if nothing was decided");
        let entry = |at| [("at", Cell::Number(at)), ("what", words("standing-set"))];
        assert_eq!(row(&given, "audit", &entry(NOW)), None);
        assert!(row(&given, "audit", &entry(NOW - 1)).is_some(), "what was decided before");
        let valid = Standing::Valid { at: NOW, by: Some(EVA), stand_in: Some(stand_in()) };
        let valid = Teacher { reversible: Some(reversible), ..teacher(ANA, "Ana Nube", valid) };
        let shown = row(&given, "teacher", &[("card", card(&valid))]);
        let unnamed = teacher(ANA, "Ana Nube", Standing::Valid { at: NOW, by: None, stand_in: None });
        assert_eq!(shown, Some(vec![card(&unnamed)]), "and never who has decided");
        let refused = |stand_in| Standing::Refused { at: NOW, reason: reason("Nobody knows you."), stand_in };
        let after = |stand_in| {
            let before = Round::Refused { teacher: Box::new(teacher(ANA, "Ana Nube", refused(stand_in))) };
            card(&Teacher { earlier: vec![before], ..teacher(ANA, "Ana Nube", waiting()) })
        };
        let shown = row(&given, "teacher", &[("card", after(Some(stand_in())))]);
        assert_eq!(shown, Some(vec![after(None)]), "nor who had decided before");
    }
}
