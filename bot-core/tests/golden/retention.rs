//! The table in docs/data-protection.md, "What goes by itself", is made from the data that the tests hold against what is deleted.

use std::fmt::Write as _;
use std::path::Path;

use bot_core::domain::{Bound, Retention, retention};

/// Writes the table anew when it is set to `write`.
const VARIABLE: &str = "TWINBOT_GOLDEN";

/// How the table begins; it ends with the first empty line.
const HEAD: &str = "| table | its rows |\n|---|---|\n";

/// What bounds a table, in words.
fn said(line: &Retention) -> String {
    let says = line.says;
    match line.bound {
        Bound::Age(days) | Bound::Round(days) => format!("go {days} days after {says}"),
        Bound::Done => format!("go when {says}"),
        Bound::With(parent) => format!("go with the row of `{parent}` that they belong to"),
        Bound::Each => format!("are one for {says}"),
        Bound::Few => format!("are few: {says}"),
        Bound::Record => format!("stay: {says}"),
    }
}

fn table() -> String {
    let mut table = HEAD.to_owned();
    let mut lines = retention().iter().peekable();
    while let Some(line) = lines.next() {
        let mut all = vec![said(line)];
        while let Some(more) = lines.next_if(|next| next.table == line.table) {
            all.push(said(more));
        }
        writeln!(table, "| `{}` | {} |", line.table, all.join("; ")).expect("a String takes it");
    }
    table
}

#[test]
fn the_page_says_what_the_data_say() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/data-protection.md");
    let page = std::fs::read_to_string(&file).expect("the page is there");
    let start = page.find(HEAD).expect("the page has the table");
    let end = page[start..].find("\n\n").map(|at| start + at + 1).expect("an empty line ends the table");
    let table = table();
    if page[start..end] == table {
        return;
    }
    let writes = std::env::var(VARIABLE).is_ok_and(|value| value == "write");
    assert!(
        writes,
        "docs/data-protection.md is not as the data are: run this test with {VARIABLE}=write and commit the page"
    );
    std::fs::write(&file, [&page[..start], &table, &page[end..]].concat()).expect("the page can be written");
}
