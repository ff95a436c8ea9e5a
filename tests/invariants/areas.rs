//! What makes an area stand alone: nobody else asks which of all screens, commands or events something is, what is known is
//! handed over in small parts, and a table is written in one place.

use std::collections::{BTreeMap, BTreeSet};

use bot_core::domain::{Fate, PersonalColumn, personal_columns};

use crate::code::{Kind, Part, Token, tokens};
use crate::sources::{Source, root, tracked};
use crate::{assert_clean, planted};

/// The enums that have a variant for each area.
const OF_ALL: [&str; 4] = ["Screen", "Command", "Event", "Timer"];

/// The areas in their order, as the one list of them has it: the name of the variant and of the folder.
pub(crate) fn listed() -> Vec<(String, String)> {
    let list = std::fs::read_to_string(root().join("bot-core/src/area.rs")).expect("the list of areas");
    let (_, list) = list.split_once("\nareas! {\n").expect("the list begins so");
    let lines = list.lines().take_while(|line| *line != "}");
    let names = lines.filter_map(|line| line.trim().trim_end_matches(',').split_once(" = "));
    let folder = |area: &str| area.split(' ').next().unwrap_or_default().to_owned();
    names.map(|(variant, area)| (variant.to_owned(), folder(area))).collect()
}

/// Code of the core that tells several areas apart, beside their list.
fn central(source: &Source) -> Vec<String> {
    if !source.is_program() || !source.is_in(&["bot-core/src"]) || source.path == "bot-core/src/area.rs" {
        return Vec::new();
    }
    let areas = listed();
    let tokens = tokens(source, Part::Program);
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for window in tokens.windows(5) {
        let [within, joined, of, sign, Token { kind: Kind::Ident(variant), .. }] = window else { continue };
        // An area's own enum has variants of any name.
        let is_own = joined.is_sign("::") && areas.iter().any(|(_, folder)| within.is_ident(folder));
        let is_of_all = OF_ALL.iter().any(|name| of.is_ident(name)) && sign.is_sign("::") && !is_own;
        if is_of_all && areas.iter().any(|(known, _)| known == variant) {
            told.insert(variant);
        }
    }
    let fault = || source.at(1, &format!("tells areas apart: {}", told.iter().copied().collect::<Vec<_>>().join(", ")));
    (told.len() > 1).then(fault).into_iter().collect()
}

#[test]
fn only_the_list_tells_all_areas_apart() {
    assert_clean(central);
    let text = "fn a(s: Screen) { match s { Screen::Projects(_) => {} area::Screen::Help(_) => {} _ => {} } }";
    assert_eq!(planted(central, "bot-core/src/engine/a.rs", text), 1);
    assert_eq!(planted(central, "bot-core/src/areas/help/a.rs", text), 1);
    assert_eq!(planted(central, "bot-core/src/area.rs", text), 0);
    assert_eq!(planted(central, "bot-core/src/areas/help/samples.rs", text), 0);
    assert_eq!(planted(central, "bot-core/src/engine/a.rs", "fn a() { Screen::Help(b); Screen::Refused(c) }"), 0);
}

/// What a rule or a view is told has no more parts.
const MOST_PARTS: usize = 8;

/// Structs of what is known with many fields. What a form holds, and what a project says, is as long as people write it.
fn bags(source: &Source) -> Vec<String> {
    let is_told = source.is_in(&["bot-core/src/areas", "bot-core/src/reader"]) && !source.path.ends_with("/form.rs");
    if !source.is_program() || !is_told {
        return Vec::new();
    }
    let tokens = tokens(source, Part::Program);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.is_ident("struct")) {
        let Some(Token { kind: Kind::Ident(name), .. }) = tokens.get(at + 1) else { continue };
        let fields = fields(&tokens[at + 2..]);
        if fields > MOST_PARTS && name != "Content" {
            found.push(source.at(token.line, &format!("{name} has {fields} fields; {MOST_PARTS} is the most")));
        }
    }
    found
}

/// How many fields the struct has whose body comes next.
fn fields(tokens: &[Token]) -> usize {
    let (mut depth, mut count) = (0_usize, 0);
    for token in tokens {
        match &token.kind {
            Kind::Open => depth += 1,
            Kind::Close if depth == 1 => break,
            Kind::Close => depth -= 1,
            Kind::Sign(sign) if sign == ":" && depth == 1 => count += 1,
            Kind::Sign(sign) if sign == ";" && depth == 0 => break,
            Kind::Ident(_) | Kind::Words(_) | Kind::Other | Kind::Sign(_) => {}
        }
    }
    count
}

#[test]
fn what_is_known_is_told_in_small_parts() {
    assert_clean(bags);
    let text = |fields: usize| format!("struct A<'a> {{ {} }}", "pub a: &'a b::C, ".repeat(fields));
    assert_eq!(planted(bags, "bot-core/src/areas/a/rules.rs", &text(MOST_PARTS + 1)), 1);
    assert_eq!(planted(bags, "bot-core/src/areas/a/rules.rs", &text(MOST_PARTS)), 0);
    assert_eq!(planted(bags, "bot-core/src/areas/a/form.rs", &text(MOST_PARTS + 1)), 0);
}

/// Whose file it is: an area's, by its name, or the kernel's.
fn owner(path: &str) -> Option<&str> {
    match path.strip_prefix("bot-core/src/areas/").and_then(|path| path.split_once('/')) {
        Some((area, _)) => Some(area),
        None => path.starts_with("bot-core/src/store").then_some("the kernel"),
    }
}

/// The tables that a statement writes, each as it stands behind these words.
fn written(statement: &str) -> Vec<String> {
    let mut tables = Vec::new();
    for verb in ["INSERT INTO ", "UPDATE ", "DELETE FROM "] {
        for (at, _) in statement.match_indices(verb) {
            let rest = &statement[at + verb.len()..];
            let table: String =
                rest.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect();
            // "DO UPDATE SET" names no table.
            if !table.is_empty() {
                tables.push(table);
            }
        }
    }
    tables
}

/// The kernel's tables, which some areas write as well: `accounts` makes two people one and parts them, and a channel that
/// `authorities` binds is an account. The codes of the links of `contacts` are secrets, which go with them.
const OF_THE_KERNEL: [&str; 6] = ["person", "account", "conversation", "message", "outbox", "secret"];
const BESIDE_THE_KERNEL: [&str; 3] = ["accounts", "authorities", "contacts"];

#[test]
fn a_table_is_written_by_one_area() {
    let mut writers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in tracked().iter().filter(|source| source.is_program()) {
        let Some(owner) = owner(&source.path) else { continue };
        for token in tokens(source, Part::Program) {
            let Kind::Words(words) = &token.kind else { continue };
            for table in written(words) {
                writers.entry(table).or_default().insert(owner.to_owned());
            }
        }
    }
    assert!(writers.len() > 10, "{writers:?}");
    for (table, writers) in &writers {
        let is_shared = OF_THE_KERNEL.contains(&table.as_str());
        let beside = writers.iter().filter(|writer| !(is_shared && BESIDE_THE_KERNEL.contains(&writer.as_str())));
        assert_eq!(beside.count(), 1, "{table} is written by {writers:?}");
    }
    assert_eq!(written("INSERT INTO a (b) VALUES ($1) ON CONFLICT DO UPDATE SET b = 1"), ["a"]);
}

/// The columns of the schema that name a person: table and column.
fn of_people(schema: &str) -> Vec<(String, String)> {
    let mut table = String::new();
    let mut found = Vec::new();
    for line in schema.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix("CREATE TABLE ") {
            name.trim_end_matches(" (").clone_into(&mut table);
            continue;
        }
        let column = line.split(' ').next().unwrap_or_default();
        if line.contains("REFERENCES person") || ["person_id", "added_by", "used_by"].contains(&column) {
            found.push((table.clone(), column.to_owned()));
        }
    }
    found
}

/// Whether somebody says what becomes of it when two people turn out to be one: it moves, or who has it stays.
fn is_declared(statements: &[String], table: &str, column: &str) -> bool {
    let moves = format!("UPDATE {table} SET {column} = $1 WHERE {column} = $2");
    let holds = format!("EXISTS (SELECT 1 FROM {table} x WHERE x.{column} = p.id)");
    statements.iter().any(|statement| *statement == moves || *statement == holds)
}

#[test]
fn a_column_that_names_a_person_says_what_becomes_of_it() {
    let mut statements = Vec::new();
    for source in tracked().iter().filter(|source| source.is_program() && owner(&source.path).is_some()) {
        let words = tokens(source, Part::Program).into_iter().filter_map(|token| match token.kind {
            Kind::Words(words) => Some(words),
            Kind::Ident(_) | Kind::Other | Kind::Sign(_) | Kind::Open | Kind::Close => None,
        });
        statements.extend(words);
    }
    let schemas: Vec<Source> = tracked().into_iter().filter(|source| source.is_in(&["migrations"])).collect();
    let columns: Vec<(String, String)> = schemas.iter().flat_map(|schema| of_people(&schema.text)).collect();
    assert!(columns.len() > 10, "{columns:?}");
    for (table, column) in &columns {
        assert!(is_declared(&statements, table, column), "nobody says what becomes of {table}.{column}");
    }
    // The one table says of each of them what the statements do, and of no other one that it moves.
    for PersonalColumn { table, column, fates, .. } in personal_columns() {
        let linking = fates.map(|fates| fates.linking);
        let moves = format!("UPDATE {table} SET {column} = $1 WHERE {column} = $2");
        let does_move = statements.contains(&moves);
        let names_a_person = columns.contains(&((*table).to_owned(), (*column).to_owned()));
        // Two schools become one by a statement of the same form.
        if names_a_person || linking == Some(Fate::Moves) {
            assert_eq!(linking == Some(Fate::Moves), does_move, "personal.tsv on {table}.{column}, and {moves:?}");
        }
        assert!(
            !names_a_person || matches!(linking, Some(Fate::Moves | Fate::Holds)),
            "{table}.{column} names a person"
        );
    }
    let planted =
        of_people("CREATE TABLE thanks (\n    id BIGINT,\n    by_id BIGINT NOT NULL REFERENCES person (id)\n);");
    assert_eq!(planted, [("thanks".to_owned(), "by_id".to_owned())]);
    assert!(!is_declared(&statements, "thanks", "by_id"));
}
