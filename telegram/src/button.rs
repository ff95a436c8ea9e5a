//! A button of the core as Telegram carries it: an action in `callback_data`, an invitation in a link.
//!
//! What a pressed button means is read by the core alone, as its bytes can be forged.

use bot_core::conversation::Action;
use bot_core::layout::cut;
use bot_core::text::utf16_len;
use bot_core::wire::Page;

/// Greatest length of `callback_data` in bytes.
const CALLBACK_DATA: usize = 64;

/// The action as `callback_data`; `None` when it does not fit, which is a defect of whoever made the button: such a
/// button is left out, so that the rest of the message still arrives.
pub(crate) fn callback_data(action: &Action) -> Option<String> {
    let wire = action.encode();
    if wire.is_empty() || wire.len() > CALLBACK_DATA {
        tracing::error!(bytes = wire.len(), "a button is left out: its action does not fit");
        return None;
    }
    Some(wire)
}

/// Whether a press of this action shows another page than `page`: the one before or after it.
pub(crate) fn turns_from(action: &Action, page: u16) -> bool {
    let leads_to = |to: Option<u16>| to.is_some_and(|to| action.at_page(Page(to)) == *action);
    let has_pages = action.at_page(Page(0)) != action.at_page(Page(1));
    has_pages && (leads_to(page.checked_sub(1)) || leads_to(page.checked_add(1)))
}

/// The link that opens the private chat with the bot; with a code it hands the code over.
pub(crate) fn chat_link(username: &str, code: Option<&str>) -> String {
    match code {
        Some(code) => format!("https://t.me/{username}?start={}", percent_encoded(code)),
        None => format!("https://t.me/{username}"),
    }
}

/// Greatest length of an address that shares something, in bytes (docs/platforms.md, "Telegram: texts").
const SHARED: usize = 2048;

/// The link that lets a person send `link` with `words` to somebody they choose. Words that are too long for an address are cut.
pub(crate) fn share_link(link: &str, words: &str) -> String {
    let begins = format!("https://t.me/share/url?url={}&text=", percent_encoded(link));
    let room = SHARED.saturating_sub(begins.len());
    let encoded = percent_encoded(words);
    if encoded.len() <= room {
        return begins + &encoded;
    }
    let cut_at = |most: usize| percent_encoded(&cut(words, most));
    let (mut fits, mut too_long) = (0, utf16_len(words));
    while too_long - fits > 1 {
        let middle = usize::midpoint(fits, too_long);
        if cut_at(middle).len() <= room {
            fits = middle;
        } else {
            too_long = middle;
        }
    }
    begins + &cut_at(fits)
}

/// Spaces become %20: clients show a plus as it stands.
pub(crate) fn percent_encoded(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use bot_core::area;
    use bot_core::areas::projects;
    use bot_core::conversation::Press;
    use bot_core::domain::ConversationId;

    use super::*;

    fn form(press: Press) -> Action {
        Action::Form { conversation: ConversationId(7), revision: 3, press }
    }

    #[test]
    fn actions_travel_and_come_back() {
        let action = form(Press::Tick("pl".to_owned()));
        assert_eq!(Action::decode(&callback_data(&action).expect("a short key fits")), Ok(action));
        assert_eq!(callback_data(&form(Press::Tick("x".repeat(60)))), None);
    }

    #[test]
    fn neighbouring_pages_are_known() {
        assert!(turns_from(&form(Press::Page(0)), 1) && turns_from(&form(Press::Page(2)), 1));
        assert!(turns_from(
            &Action::Go(projects::Screen::Projects { group: projects::Group::All, page: Page(1) }.into()),
            0
        ));
        assert!(!turns_from(&form(Press::Page(1)), 1) && !turns_from(&form(Press::Page(3)), 1));
        assert!(!turns_from(&form(Press::ShowAll), 0) && !turns_from(&Action::Go(area::home()), 0));
        assert!(!turns_from(&form(Press::Page(0)), u16::MAX));
    }

    #[test]
    fn links_are_encoded() {
        assert_eq!(chat_link("TwinBot", Some("a-B_9")), "https://t.me/TwinBot?start=a-B_9");
        let shared = share_link("https://t.me/TwinBot?start=x", "¡Hola! a+b & c");
        assert_eq!(
            shared,
            "https://t.me/share/url?url=https%3A%2F%2Ft.me%2FTwinBot%3Fstart%3Dx&text=%C2%A1Hola%21%20a%2Bb%20%26%20c"
        );
        assert!(shared.parse::<reqwest::Url>().is_ok());
        // What fits is whole, in whatever script; the rest is cut between letters.
        let whole = "Привет! ".repeat(20);
        assert!(share_link("https://t.me/TwinBot?start=x", &whole).ends_with(&percent_encoded(&whole)));
        let long = share_link("https://t.me/TwinBot?start=x", &"Привет! ".repeat(200));
        assert!((1900..=2048).contains(&long.len()) && long.ends_with(&percent_encoded("…")), "{}", long.len());
    }
}
