//! The table of ages in docs/domain.md, "Age of digital consent", is made from the data that the rules ask.

use std::fmt::Write as _;
use std::path::Path;

use bot_core::domain::{ConsentRule, consent_rules};
use bot_core::lists::List;
use bot_core::text::Locale;

/// Writes the table anew when it is set to `write`.
const VARIABLE: &str = "TWINBOT_GOLDEN";

/// How the table begins; it ends with the first empty line.
const HEAD: &str = "| country | age | since | source | checked |\n|---|---|---|---|---|\n";

fn table() -> String {
    let mut table = HEAD.to_owned();
    for (country, name) in List::countries().sorted(Locale::english()) {
        let rule = consent_rules().iter().find(|rule| rule.country == *country).expect("each country has a rule");
        let ConsentRule { age, since, source, checked, .. } = rule;
        writeln!(table, "| {name} | {age} | {since} | {source} | {checked} |").expect("a String takes it");
    }
    table
}

#[test]
fn the_page_says_what_the_data_say() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/domain.md");
    let page = std::fs::read_to_string(&file).expect("the page is there");
    let start = page.find(HEAD).expect("the page has the table");
    let end = page[start..].find("\n\n").map(|at| start + at + 1).expect("an empty line ends the table");
    let table = table();
    if page[start..end] == table {
        return;
    }
    let writes = std::env::var(VARIABLE).is_ok_and(|value| value == "write");
    assert!(writes, "docs/domain.md is not as the data are: run this test with {VARIABLE}=write and commit the page");
    std::fs::write(&file, [&page[..start], &table, &page[end..]].concat()).expect("the page can be written");
}
