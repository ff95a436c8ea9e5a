//! The page that says how far each language is has a row for each of them, and for no other.

use bot_core::text::Locale;

use crate::{Page, below};

#[test]
fn every_language_says_how_far_it_is() {
    let Page { text, .. } = below(&["docs/languages.md"]).remove(0);
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let tags: Vec<&str> = Locale::all().map(Locale::tag).collect();
    assert_eq!(
        rows.collect::<Vec<_>>(),
        tags,
        "docs/languages.md, left, has other languages than locales/, or in another order"
    );
}
