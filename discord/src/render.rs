//! A view as Discord shows it: an embed, and lists and buttons below it; or a modal with several questions.
//!
//! What the text says is laid out by the core; sending is left to `deliver`, what goes with it to `answer`.

mod components;
mod limits;
mod markdown;
mod modal;
mod page;
mod said;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;

use bot_core::conversation::{Action, Press};
use bot_core::delivery::Delivery;
use bot_core::layout::{self, Layout, Look, NOTHING, Part, is_blank};
use bot_core::platform::Platform;
use bot_core::text::{Arg, Locale, Text, msg};
use bot_core::view::{Button, Link, View};
use serde::Serialize;
use serde_json::{Value, json};

use crate::Discord;
use components::Components;
pub use limits::LIMITS;
pub(crate) use modal::{UPLOAD, modal};
use page::Page;
pub(crate) use said::{elsewhere, note, plain, quote, said};

/// Colours: what is asked, what can be sent, anything else.
const ASKS: u32 = 0x58_65_F2;
const REVIEWS: u32 = 0x2E_9E_6B;
const TELLS: u32 = 0x8A_93_A6;

/// Greatest length of what is said of a file (docs/platforms.md, "Discord: messages").
const DESCRIPTION: usize = 1024;

/// What a rendered view may refer to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct App {
    /// The application's id.
    pub(crate) id: i64,
    /// Whether modals may hold lists.
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
    /// The picture that is sent with it; what was there before does not stay.
    attachments: Vec<Attachment>,
    /// Nobody is called by what a person wrote.
    allowed_mentions: Mentions,
}

impl Rendered {
    /// The same with the picture of its delivery.
    pub(crate) fn with(mut self, delivery: &Delivery) -> Self {
        let (Some(file), Some(picture)) = (&delivery.picture, delivery.view.picture()) else { return self };
        let about = delivery.locale.label(&picture.about);
        let description = (!is_blank(&about)).then(|| label(&about, DESCRIPTION));
        self.attachments = vec![Attachment { id: "0", filename: file.name.clone(), description }];
        if let Some(embed) = self.embeds.first_mut() {
            embed.image = Some(Image { url: format!("attachment://{}", file.name) });
        }
        self
    }
}

/// A file that is sent with a message, and what it is about.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Attachment {
    /// Which of the files that is.
    id: &'static str,
    filename: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

#[derive(Clone, PartialEq, Serialize)]
struct Embed {
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    color: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<Image>,
    #[serde(skip_serializing_if = "Option::is_none")]
    footer: Option<Footer>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Image {
    url: String,
}

/// A text with a secret is left out: whoever reads a log could use it.
impl fmt::Debug for Embed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let description = self.description.as_deref();
        let description = description.map(|text| if markdown::hides(text) { NOTHING } else { text });
        f.debug_struct("Embed").field("title", &self.title).field("description", &description).finish_non_exhaustive()
    }
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
    let [invitation, student_link] =
        [invited as fn(&str) -> Text, claimed].map(|command| move |code: &str| leads_in(&command(code), *app, locale));
    let layout = Layout { locale, invitation: &invitation, student_link: &student_link };
    let page = Page { locale, layout, modal: modal(view, locale, app.lists) };
    let leaflet = page.layout.leaflet(&reworded(view));
    match view {
        View::Ask { pending, fill, buttons, .. } => page.ask(pending, fill, buttons, leaflet),
        View::Browse { question, list, fill, buttons, .. } => {
            let components = page.browse(question, list, fill, buttons);
            // The page stands in the text, but for what was searched for.
            let is_said = list.all.is_some() && list.query.is_none();
            let (at, of) = if is_said { (0, 1) } else { (list.page, list.pages) };
            page.whole(leaflet, at, of, ASKS, components)
        }
        View::Review { page: at, turn, change, buttons, .. } => {
            let is_listed = |button: &&Button| !matches!(press(button), Some(Press::ChangeAny | Press::Change(_)));
            let buttons: Vec<Button> = buttons.iter().filter(is_listed).cloned().collect();
            let above = Components::new(locale).choose(change, &msg::discord_change());
            page.leaf(leaflet, *at, Some(turn), REVIEWS, above, &buttons)
        }
        View::Card { page: at, turn, buttons, .. } => {
            let picks = buttons.iter().any(|button| button.link == Link::Pick);
            let above = Components::new(locale);
            let above = if picks { above.people(&msg::discord_pick()) } else { above };
            page.leaf(leaflet, *at, turn.as_ref(), TELLS, above, buttons)
        }
        View::Commands(_) => page.whole(leaflet, 0, 1, TELLS, Components::new(locale)),
    }
}

/// The view with the example of its list in the words that fit here.
fn reworded(view: &View) -> Cow<'_, View> {
    let mut view = Cow::Borrowed(view);
    if let View::Browse { question, list, .. } = &*view {
        let example = modal::example(question, list.pages > 1 || list.query.is_some());
        if let View::Browse { question, .. } = view.to_mut() {
            question.example = example;
        }
    }
    view
}

/// What a button asks of a form.
fn press(button: &Button) -> Option<&Press> {
    match &button.link {
        Link::Do(Action::Form { press, .. }) => Some(press),
        Link::Do(Action::Go(_) | Action::Do(_) | Action::Sure(_)) | Link::Share { .. } | Link::Pick => None,
    }
}

/// What somebody types who is invited with this code.
pub(crate) fn invited(code: &str) -> Text {
    Platform::Discord.command_with("start", code)
}

/// What a student types who has this code of their link.
pub(crate) fn claimed(code: &str) -> Text {
    Platform::Discord.command_with("claim", code)
}

/// A text on one line of at most `max` UTF-16 units; Discord counts marks of direction, too.
fn label(text: &str, max: usize) -> String {
    layout::cut(&layout::label(text, max), max)
}

/// Where somebody else adds the app, and what they have to type there.
fn leads_in(command: &Text, app: App, locale: Locale) -> Part {
    let how = msg::discord_invitation(Arg::Address(app.link()));
    Part::said(Look::Plain, &how, locale).and(Look::Plain, "\n").and(Look::Code, &locale.plain(command))
}

impl Discord {
    /// The modal in which a view is answered, as Discord is sent it, for those who look at every view; `None` where
    /// nothing is asked that fits one.
    #[must_use]
    pub fn modal(&self, view: &View, locale: Locale) -> Option<Value> {
        modal(view, locale, self.app().lists).map(|modal| json!(modal))
    }
}
