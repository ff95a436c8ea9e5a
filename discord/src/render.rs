//! A view as Discord shows it: an embed, and lists and buttons below it; or a window with several questions.
//!
//! What the text says is laid out by the core; sending is left to `deliver`, what goes with it to `answer`.

mod components;
mod markdown;
#[cfg(test)]
mod tests;
mod window;

use bot_core::conversation::{Action, Button, Link, Press, Style, View, Widget};
use bot_core::layout::{Layout, Leaflet, Look, NOTHING, Part, cut};
use bot_core::text::{Locale, Text, msg};
use serde::Serialize;
use serde_json::{Value, json};

use components::Components;
use markdown::{escaped, joined, written};
use window::is_searched;
pub(crate) use window::window;

/// Greatest length of the text of an embed (PLATFORMS.md), in UTF-16 units, which Discord does not count shorter.
const TEXT: usize = 4096;

/// Greatest length of an embed's title, before its characters are escaped: at most 256 after it.
const TITLE: usize = 128;

/// Greatest length of what stands above the embed.
const CONTENT: usize = 2000;

/// Colours: what is asked, what can be sent, anything else.
const ASKS: u32 = 0x58_65_F2;
const REVIEWS: u32 = 0x2E_9E_6B;
const TELLS: u32 = 0x8A_93_A6;

/// What a rendered view may refer to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct App {
    /// The application's id.
    pub(crate) id: i64,
    /// Whether windows may hold lists.
    pub(crate) lists: bool,
}

impl App {
    /// Where somebody adds the bot to their account or server.
    pub(crate) fn link(self) -> String {
        format!("https://discord.com/oauth2/authorize?client_id={}", self.id)
    }

    /// The bot's profile, from which one writes to it.
    fn profile(self) -> String {
        format!("https://discord.com/users/{}", self.id)
    }
}

/// A message, ready to be sent or to replace another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Rendered {
    embeds: Vec<Embed>,
    components: Vec<Value>,
    /// Nobody is called by what a person wrote.
    allowed_mentions: Mentions,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Embed {
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    description: String,
    color: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    footer: Option<Footer>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Footer {
    text: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct Mentions {
    parse: [(); 0],
}

/// Renders a view.
pub(crate) fn render(view: &View, locale: Locale, app: &App) -> Rendered {
    let invitation = |code: &str| invitation(code, *app, locale);
    let page = Page { locale, layout: Layout { locale, invitation: &invitation } };
    let components = Components::new(locale);
    match view {
        View::Ask { pending, fill, buttons, .. } => {
            let count = window(view, locale, app.lists).map_or(1, |window| window.len());
            let mut leaflet = page.layout.leaflet(view);
            if count > 1 {
                leaflet.body = pending.iter().take(count).flat_map(|question| page.one_of_several(question)).collect();
            }
            let components = components.first(&msg::discord_answer(count), fill, Style::Primary).buttons(buttons);
            page.whole(leaflet, ASKS, components)
        }
        View::Browse { question, list, fill, buttons, .. } => {
            let max = match &question.widget {
                Widget::Many { max, .. } => Some(*max),
                Widget::One(_) | Widget::Text { .. } => None,
            };
            let components = components.list(list, max, &question.ask);
            let components = match window(view, locale, app.lists) {
                Some(window) if window.len() > 1 => {
                    components.first(&msg::discord_answer(window.len()), fill, Style::Plain)
                }
                Some(_) if is_searched(question, list) => components.first(&msg::discord_search(), fill, Style::Plain),
                Some(_) | None => components,
            };
            // What is ticked in the only part of a list is the answer at once.
            let is_whole = list.pages == 1 && list.query.is_none();
            let is_needed = |button: &&Button| !(is_whole && presses(button, &Press::Done));
            let buttons: Vec<Button> = list.turn.iter().chain(buttons.iter().filter(is_needed)).cloned().collect();
            page.whole(page.layout.leaflet(view), ASKS, components.buttons(&buttons))
        }
        View::Review { page: at, turn, change, buttons, .. } => {
            let is_listed = |button: &&Button| {
                !matches!(&button.link, Link::Do(Action::Form { press: Press::ChangeAny | Press::Change(_), .. }))
            };
            let buttons: Vec<Button> = buttons.iter().filter(is_listed).cloned().collect();
            let components = components.choose(change, &msg::discord_change());
            page.leaf(page.layout.leaflet(view), *at, Some(turn), REVIEWS, |pages| pages(components).buttons(&buttons))
        }
        View::Card { page: at, turn, buttons, .. } => {
            let picks = buttons.iter().find(|button| button.link == Link::Pick);
            let components = picks.map_or(components, |pick| Components::new(locale).people(&pick.label));
            page.leaf(page.layout.leaflet(view), *at, turn.as_ref(), TELLS, |pages| pages(components).buttons(buttons))
        }
        View::Commands(_) => page.whole(Leaflet::default(), TELLS, components),
    }
}

fn presses(button: &Button, wanted: &Press) -> bool {
    matches!(&button.link, Link::Do(Action::Form { press, .. }) if press == wanted)
}

/// What somebody else has to type, and where.
fn invitation(code: &str, app: App, locale: Locale) -> Part {
    let how = locale.plain(&msg::discord_invitation(app.link()));
    Part::new(Look::Plain, &how).and(Look::Plain, "\n").and(Look::Code, &format!("/start code:{code}"))
}

/// Renders for one person.
struct Page<'a> {
    locale: Locale,
    layout: Layout<'a>,
}

impl Page<'_> {
    /// A question among others of a window, below its name.
    fn one_of_several(&self, question: &bot_core::conversation::Question) -> Vec<Part> {
        let name = self.layout.part(Look::Bold, &question.label);
        let mut parts = self.layout.question(question);
        if let Some(first) = parts.first_mut() {
            first.close = true;
        }
        if let Some(example) = parts.get_mut(1) {
            example.close = true;
        }
        std::iter::once(name).chain(parts).collect()
    }

    /// What fits one message; what does not is cut.
    fn whole(&self, leaflet: Leaflet, color: u32, components: Components) -> Rendered {
        let (title, mut pages) = self.pages(leaflet);
        self.rendered(title, pages.swap_remove(0), None, color, components)
    }

    /// One page of what may need several; a page beyond the last is the last.
    fn leaf(
        &self,
        leaflet: Leaflet,
        at: u16,
        turn: Option<&Action>,
        color: u32,
        components: impl FnOnce(&dyn Fn(Components) -> Components) -> Components,
    ) -> Rendered {
        let (title, mut pages) = self.pages(leaflet);
        let count = u16::try_from(pages.len()).unwrap_or(u16::MAX);
        let at = if turn.is_some() { at.min(count - 1) } else { 0 };
        let turned = |components: Components| match turn {
            Some(turn) => components.pages(at, count, turn),
            None => components,
        };
        let components = components(&turned);
        let footer = (turn.is_some() && count > 1).then(|| self.locale.plain(&msg::frame_page(at + 1, count)));
        self.rendered(title, pages.swap_remove(usize::from(at)), footer, color, components)
    }

    /// The title, and the text of each page.
    fn pages(&self, leaflet: Leaflet) -> (Option<String>, Vec<String>) {
        let plain = |part: &Part| part.spans.iter().map(|span| span.text.as_str()).collect::<String>();
        let title = leaflet.header.iter().map(plain).find(|title| !title.trim().is_empty());
        let all = |parts: Vec<Part>| parts.into_iter().map(written).collect();
        let leaflet = Leaflet { header: Vec::new(), body: all(leaflet.body), footer: all(leaflet.footer) };
        let pages = leaflet.pages(TEXT).iter().map(|page| joined(page)).collect();
        (title.map(|title| escaped(&cut(&title, TITLE))), pages)
    }

    fn rendered(
        &self,
        title: Option<String>,
        text: String,
        footer: Option<String>,
        color: u32,
        components: Components,
    ) -> Rendered {
        let description = match (text.trim().is_empty(), &title) {
            (true, None) => NOTHING.to_owned(),
            (true, Some(_)) => String::new(),
            (false, _) => text,
        };
        let embed = Embed { title, description, color, footer: footer.map(|text| Footer { text }) };
        Rendered { embeds: vec![embed], components: components.rows(), allowed_mentions: Mentions::default() }
    }
}

/// A text of our own, with buttons.
pub(crate) fn said(text: &Text, locale: Locale, buttons: &[(Text, Action)]) -> Value {
    let mut components = Components::new(locale);
    for (text, action) in buttons {
        components = components.first(text, action, Style::Primary);
    }
    let mut body = plain(&locale.plain(text));
    body["components"] = components.rows().into();
    body
}

/// A line of our own.
pub(crate) fn plain(text: &str) -> Value {
    json!({ "content": cut(&escaped(text), CONTENT), "embeds": [], "components": [], "allowed_mentions": { "parse": [] } })
}

/// Puts a note above what is shown.
pub(crate) fn note(body: &mut Value, note: &str) {
    body["content"] = cut(&escaped(note), CONTENT).into();
}

/// Says that something was written to the person's own chat, and offers to show it here.
pub(crate) fn elsewhere(locale: Locale, app: &App, here: &Action) -> Value {
    let components = Components::new(locale).link(&msg::discord_open_chat(), &app.profile()).first(
        &msg::discord_show_here(),
        here,
        Style::Plain,
    );
    let mut body = plain(&locale.plain(&msg::discord_sent_elsewhere()));
    body["components"] = components.rows().into();
    crate::button::mark_aside(&mut body);
    body
}

/// Shows what somebody typed, to be copied.
pub(crate) fn quote(body: &mut Value, typed: &[String]) {
    let part = |words: &String| written(Part::new(Look::Block, words));
    let leaflet = Leaflet { body: typed.iter().map(part).collect(), ..Leaflet::default() };
    if !typed.is_empty() {
        let embed = |page: &Vec<Part>| json!({ "description": joined(page), "color": TELLS });
        // Ten embeds of 6000 characters in all: a window holds more only if all its fields are full.
        body["embeds"] = leaflet.pages(TEXT).iter().take(1).map(embed).collect::<Vec<_>>().into();
    }
}
