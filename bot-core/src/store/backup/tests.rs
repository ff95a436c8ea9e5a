//! What a backup relies on in the schema, and that a row is read as it is written.

use std::collections::BTreeSet;

use super::super::{Value, migrations};
use super::*;

async fn today() -> Schema {
    Schema::of(Schema::newest()).await.expect("the migrations run")
}

#[tokio::test]
async fn every_table_of_the_migrations_comes_behind_those_to_which_its_rows_refer() {
    let schema = today().await;
    let sql: String = migrations(Dialect::Postgres).iter().map(|step| step.sql.as_str().to_owned()).collect();
    let named = sql.split("\nCREATE TABLE ").skip(1).filter_map(|rest| rest.split_whitespace().next());
    let (mut named, mut known): (Vec<&str>, Vec<&str>) = (named.collect(), Vec::new());
    for table in &schema.tables {
        let is_known = |parent: &String| *parent == table.name || known.contains(&parent.as_str());
        assert!(table.parents.iter().all(is_known), "{} comes before {:?}", table.name, table.parents);
        assert!(!table.key.is_empty() && !table.columns.is_empty(), "{table:?}");
        known.push(&table.name);
    }
    named.sort_unstable();
    known.sort_unstable();
    assert_eq!(known, named);
    let sums: Vec<usize> = schema.sums.iter().map(String::len).collect();
    assert_eq!(sums, vec![96; migrations(Dialect::Sqlite).iter().count()]);
}

#[test]
fn tables_in_a_circle_are_no_order() {
    let table = |name: &str, parents: &[&str]| {
        let parents = parents.iter().map(|parent| (*parent).to_owned()).collect();
        (name.to_owned(), Table { name: name.to_owned(), columns: Vec::new(), key: Vec::new(), parents })
    };
    let ordered = |tables: Vec<(String, Table)>| schema::in_order(tables.into_iter().collect());
    let names = |tables: Vec<Table>| tables.into_iter().map(|table| table.name).collect::<Vec<_>>();
    let good = vec![table("a", &["b", "a"]), table("b", &["c"]), table("c", &[])];
    assert_eq!(names(ordered(good).expect("an order")), ["c", "b", "a"]);
    assert!(ordered(vec![table("a", &["b"]), table("b", &["a"])]).is_err());
}

/// On a server only that lets a row come before the one to which it refers.
#[test]
fn a_column_that_refers_to_its_own_table_can_be_deferred() {
    let all = migrations(Dialect::Postgres);
    let (mut table, mut found) = (String::new(), 0);
    for line in all.iter().flat_map(|step| step.sql.as_str().lines()) {
        if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
            rest.trim_end_matches(" (").clone_into(&mut table);
        }
        if line.contains(&format!(" REFERENCES {table} (")) {
            assert!(line.contains(" DEFERRABLE"), "{table}: {line}");
            found += 1;
        }
    }
    assert_eq!(found, 2);
}

#[tokio::test]
async fn what_leads_to_a_secret_is_known_and_can_be_empty() {
    let schema = today().await;
    let mut named = Vec::new();
    for table in &schema.tables {
        let leads = |name: &str| name.ends_with("secret_id") || (name == "claim_hash");
        let columns = table.columns.iter().filter(|column| leads(&column.name));
        named.extend(columns.map(|column| (table.name.as_str(), column.name.as_str())));
    }
    named.sort_unstable();
    assert_eq!(named, LEADS_TO_SECRETS, "a column that leads to a secret, or opens one");
    let refer: Vec<&str> =
        schema.tables.iter().filter(|table| table.parents.contains("secret")).map(|t| t.name.as_str()).collect();
    assert!(refer.iter().all(|table| LEADS_TO_SECRETS.iter().any(|(known, _)| known == table)), "{refer:?}");
    for table in SECRET.iter().chain(&OF_PROCESSES) {
        assert!(schema.table(table).is_some(), "there is no table {table}");
    }
}

#[test]
fn a_line_is_read_as_it_is_written_and_nothing_else_is() {
    let column = |name: &str, kind| Column { name: name.to_owned(), kind };
    let columns = vec![column("n", Kind::Number), column("t", Kind::Text), column("b", Kind::Bytes)];
    let table = Table { name: "thing".to_owned(), columns, key: vec!["n".to_owned()], parents: BTreeSet::new() };
    assert_eq!(table.select(), "SELECT \"n\", \"t\", \"b\" FROM \"thing\" ORDER BY \"n\"");
    assert_eq!(table.insert(2), "INSERT INTO \"thing\" (\"n\", \"t\", \"b\") VALUES ($1, $2, $3), ($4, $5, $6)");
    let read = |line: &str| table.values(line, Secrets::Sealed);
    let values = read(&format!("[{},\"Kraków \\u0001\\n\",\"AP8=\"]", i64::MIN)).expect("a row");
    let [Value::Int(number), Value::Text(text), Value::Bytes(bytes)] = &values[..] else { panic!("three values") };
    assert_eq!(
        (*number, text.as_deref(), bytes.as_deref()),
        (Some(i64::MIN), Some("Kraków \u{1}\n"), Some(&[0, 255][..]))
    );
    let values = read("[null,null,null]").expect("a row");
    assert!(matches!(&values[..], [Value::Int(None), Value::Text(None), Value::Bytes(None)]));
    for other in [
        "",
        "{}",
        "[1,\"a\"]",
        "[1,\"a\",\"AP8=\",1]",
        "[1.5,\"a\",\"\"]",
        "[\"1\",\"a\",\"\"]",
        "[1,2,\"\"]",
        "[1,\"a\",\"?\"]",
    ] {
        assert!(read(other).is_none(), "{other}");
    }
}
