//! What is stored of people, column by column, and what becomes of it (docs/domain.md, "What is stored of a person").
//!
//! The one table is data: `personal.tsv`, a line for each column of the schema. Tests hold it against the schema, against what is
//! written when two accounts become one person's, and against a student who was erased. The copy that somebody gets of what is stored
//! about them, and what becomes of it when they ask to be forgotten, are made of it (`areas/dossier/store`).

use std::sync::LazyLock;

/// Whom a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum About {
    /// Nobody: it holds nothing personal.
    Nothing,
    /// Somebody with an account: a teacher, an official, or a student's own chat.
    Person,
    /// A student.
    Student,
    /// Words that people have written, or numbers, which may be about either.
    Anybody,
}

/// What becomes of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Fate {
    /// It stays as it is.
    Stays,
    /// It becomes the one's who stays.
    Moves,
    /// Whoever has it stays who they are; two who have it do not become one.
    Holds,
    /// It says that it has ended, and stays as the record of what was.
    Ends,
    /// It is deleted: all of it, or the rows that name the one who goes.
    Goes,
    /// The row stays, and this says nothing any more: a name becomes [`NAMELESS`], all else is empty.
    Blank,
    /// It stays, and the name of the one who goes becomes [`NAMELESS`] in it.
    Blot,
}

/// What stands in place of the name of somebody who was forgotten: the same in every language.
pub const NAMELESS: &str = "…";

/// What becomes of what is about somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fates {
    /// When two accounts turn out to be one person's.
    pub linking: Fate,
    /// When a person leaves a project, or a student one of several TwinSpaces.
    pub leaving: Fate,
    /// When a student is erased, and with them the account that was theirs alone.
    pub erasing: Fate,
    /// When a teacher, an official, an operator or a guest is forgotten.
    pub forgetting: Fate,
}

/// One column of the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonalColumn {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// Whom it is about.
    pub about: About,
    /// What becomes of it; `None` where it is about nobody.
    pub fates: Option<Fates>,
    /// Whether it stands in the copy that somebody gets of what is stored about them, where its table does.
    pub is_given: bool,
}

static COLUMNS: LazyLock<Vec<PersonalColumn>> = LazyLock::new(|| {
    let lines = include_str!("personal.tsv").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            column(line).expect("each line of personal.tsv has three fields, or eight where it is about somebody")
        })
        .collect()
});

/// Lists every column of the schema, in the order of the tables.
pub fn personal_columns() -> &'static [PersonalColumn] {
    &COLUMNS
}

/// One line of the table.
fn column(line: &'static str) -> Option<PersonalColumn> {
    let mut fields = line.split('\t');
    let (table, column, about) = (fields.next()?, fields.next()?, fields.next()?.parse().ok()?);
    let (fates, is_given) = match about {
        About::Nothing => (None, true),
        About::Person | About::Student | About::Anybody => {
            let mut fate = || fields.next()?.parse().ok();
            let fates = Fates { linking: fate()?, leaving: fate()?, erasing: fate()?, forgetting: fate()? };
            (Some(fates), given(fields.next()?)?)
        }
    };
    fields.next().is_none().then_some(PersonalColumn { table, column, about, fates, is_given })
}

fn given(word: &str) -> Option<bool> {
    match word {
        "given" => Some(true),
        "kept" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_stands_in_the_table_once_and_each_event_does_what_it_can() {
        let mut names: Vec<_> = personal_columns().iter().map(|one| (one.table, one.column)).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all, "twice");
        for PersonalColumn { table, column, about, fates, .. } in personal_columns() {
            let Some(Fates { linking, leaving, erasing, forgetting }) = fates else { continue };
            let name = format!("{table}.{column}");
            let may = [Fate::Stays, Fate::Moves, Fate::Holds, Fate::Goes];
            assert!(may.contains(linking), "{name}: linking");
            let may = [Fate::Stays, Fate::Goes, Fate::Blank, Fate::Blot];
            assert!(may.contains(forgetting), "{name}: forgetting");
            assert!(matches!(leaving, Fate::Stays | Fate::Ends | Fate::Goes), "{name}: leaving");
            assert!(matches!(erasing, Fate::Stays | Fate::Goes), "{name}: erasing");
            assert!(*about != About::Student || *erasing == Fate::Goes, "{name}: nothing of a student stays");
        }
        assert_eq!(column("a\tb\tperson\tmoves\tstays\tgoes\tgoes"), None, "a word is missing");
        assert_eq!(column("a\tb\tperson\tmoves\tstays\tgoes\tgoes\tperhaps"), None, "it is given, or kept");
        assert_eq!(column("a\tb\tnothing\tmoves\tstays\tgoes"), None, "nobody has nothing to lose");
        assert_eq!(column("a\tb\tsomebody"), None, "an unknown word");
    }
}
