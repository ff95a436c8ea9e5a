//! Whatever the view, Telegram takes the message.

use bot_core::any;
use bot_core::layout::is_blank;
use bot_core::text::{Locale, seen_len, utf16_len};
use proptest::prelude::*;

use super::super::keyboard::Leads;
use super::super::{Markup, Rendered, render};

fn check(rendered: &Rendered) -> Result<(), TestCaseError> {
    let Rendered { text, entities, markup } = rendered;
    let length = utf16_len(text);
    prop_assert!(length <= 4096, "{length} units");
    prop_assert!(!is_blank(text) && text.trim() == text, "{text:?}");
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut free = 0;
    for entity in entities {
        prop_assert!(entity.length > 0 && entity.offset >= free, "entities in order");
        free = entity.offset + entity.length;
        prop_assert!(free <= length, "{entity:?} of {length}");
        prop_assert!(String::from_utf16(&units[entity.offset..free]).is_ok(), "an entity cuts a letter");
    }
    if let Some(Markup::Inline { inline_keyboard }) = markup {
        let count: usize = inline_keyboard.iter().map(Vec::len).sum();
        prop_assert!((1..=100).contains(&count), "{count} buttons");
        for key in inline_keyboard.iter().flatten() {
            prop_assert!(!is_blank(&key.text) && seen_len(&key.text) <= 40, "{:?}", key.text);
            match &key.leads {
                Leads::CallbackData(wire) => prop_assert!((1..=64).contains(&wire.len())),
                Leads::Url(url) => prop_assert!(url.len() < 4000 && url.parse::<reqwest::Url>().is_ok()),
            }
        }
        prop_assert!(inline_keyboard.iter().all(|row| (1..=3).contains(&row.len())));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_view_fits(view in any::view()) {
        let arabic = Locale::from_tag("ar").expect("there are texts in Arabic");
        for locale in [Locale::english(), Locale::pseudo(), arabic] {
            check(&render(&view, locale, "TwinBot"))?;
        }
    }
}
