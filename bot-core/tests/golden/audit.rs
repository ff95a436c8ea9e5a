//! The page about the audit explains every word that an entry can say, and every column.

use std::path::Path;

use bot_core::domain::audit::{ByKind, Entry, Kind, PartyKind};
use strum::VariantNames as _;

#[test]
fn every_word_of_the_audit_is_explained() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/audit.md");
    let page = std::fs::read_to_string(path).expect("the page");
    let words = [Kind::VARIANTS, ByKind::VARIANTS, PartyKind::VARIANTS, &Entry::HEADS, &["hash"]].concat();
    let unsaid: Vec<&str> = words.into_iter().filter(|word| !page.contains(&format!("`{word}`"))).collect();
    assert!(unsaid.is_empty(), "docs/audit.md does not say what these are: {unsaid:?}");
}
