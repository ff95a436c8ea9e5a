//! What the front end says beside the views: notes, and what to do when something cannot be shown as it was asked for.

use bot_core::conversation::Action;
use bot_core::layout::{Leaflet, Look, Part, cut};
use bot_core::text::{Locale, Text, msg};
use bot_core::view::Button;
use serde_json::{Value, json};

use super::components::Components;
use super::markdown::{escaped, joined, units};
use super::{App, TELLS};

/// Greatest length of what stands above the embeds (docs/platforms.md, "Discord: messages"); each
/// character may be escaped.
const CONTENT: usize = 2000;

/// Greatest length of all embeds of a message together.
const EMBEDS: usize = 6000;

/// Greatest length of one of them, so that they come out even.
const QUOTED: usize = 3000;

/// A text of our own, with buttons.
pub(crate) fn said(text: &Text, locale: Locale, buttons: &[(Text, Action)]) -> Value {
    let mut components = Components::new(locale);
    for (text, action) in buttons {
        components = components.buttons(&[Button::primary(text.clone(), action.clone())]);
    }
    let mut body = plain(&locale.label(text));
    body["components"] = components.rows().into();
    body
}

/// A line of our own.
pub(crate) fn plain(text: &str) -> Value {
    json!({ "content": escaped(&cut(text, CONTENT / 2)), "embeds": [], "components": [], "allowed_mentions": { "parse": [] } })
}

/// Puts a note above what is shown.
pub(crate) fn note(body: &mut Value, note: &str) {
    body["content"] = escaped(&cut(note, CONTENT / 2)).into();
}

/// Says that something was written to the person's own chat, and offers to show it here.
pub(crate) fn elsewhere(locale: Locale, app: &App, here: &Action) -> Value {
    let here = [Button::new(msg::discord_show_here(), here.clone())];
    let components = Components::new(locale).link(&msg::discord_open_chat(), &app.profile()).buttons(&here);
    let mut body = plain(&locale.label(&msg::discord_sent_elsewhere()));
    body["components"] = components.rows().into();
    crate::button::mark_aside(&mut body);
    body
}

/// Shows what somebody typed, to be copied.
pub(crate) fn quote(body: &mut Value, typed: &[String]) {
    let part = |words: &String| Part::new(Look::Block, words);
    let leaflet = Leaflet { body: typed.iter().map(part).collect(), ..Leaflet::default() };
    if typed.is_empty() {
        return;
    }
    let embed = |page: &Vec<Part>| json!({ "description": joined(page), "color": TELLS });
    let pages = leaflet.pages_by(QUOTED, &units);
    body["embeds"] = pages.iter().take(EMBEDS / QUOTED).map(embed).collect::<Vec<_>>().into();
}
