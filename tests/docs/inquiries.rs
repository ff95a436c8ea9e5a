//! What operators are told to ask the database can be asked: each statement in the pages runs on a fresh database.

use sqlx::{AnyPool, AssertSqlSafe};

use crate::below;

/// The statements of a page that only read.
fn statements(text: &str) -> Vec<String> {
    let blocks = text.split("```sql\n").skip(1).filter_map(|rest| rest.split("```").next());
    let without_comments =
        |block: &str| block.lines().filter(|line| !line.starts_with("--")).collect::<Vec<_>>().join("\n");
    let all = blocks.map(without_comments).collect::<Vec<_>>().join(";\n");
    let read = all.split(';').map(str::trim).filter(|statement| statement.starts_with("SELECT"));
    read.map(str::to_owned).collect()
}

#[tokio::test]
async fn every_inquiry_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let mut program = rehearsal::program(env!("CARGO_BIN_EXE_twinbot"));
    let made = program.args(["authority", "add", "--country", "ES"]).env("TWINBOT_DATABASE_URL", &url).output();
    assert!(made.expect("it runs").status.success(), "the database is there");
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(&url).await.expect("it can be opened");
    let operations = below(&["docs/operations.md"]).remove(0).text;
    let all = statements(&operations);
    assert!(all.len() >= 3, "only {} statements are shown", all.len());
    for statement in all {
        let ran = sqlx::query(AssertSqlSafe(statement.clone())).fetch_all(&db).await.map(|rows| rows.len());
        assert!(ran.is_ok(), "docs/operations.md: {statement}: {ran:?}");
    }
}
