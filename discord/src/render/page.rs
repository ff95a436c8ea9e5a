//! One message: what stands in its embed, and what can be pressed below.

use bot_core::conversation::{Action, Press};
use bot_core::layout::{Layout, Leaflet, Look, NOTHING, Part, is_blank};
use bot_core::text::{Locale, msg, utf16_len};
use bot_core::view::{Button, ListView, Question, Style, Widget};

use super::components::Components;
use super::markdown::{joined, units};
use super::modal::{Modal, example};
use super::{ASKS, Embed, Footer, Mentions, Rendered, press};

/// Greatest length of the text of an embed (docs/platforms.md, "Discord: messages"), in UTF-16 units, which
/// Discord does not count shorter.
const TEXT: usize = 4096;

/// Greatest length of an embed's title.
const TITLE: usize = 256;

/// Greatest length of each part of a question that is asked with others, so that five of them fit.
pub(super) const AMONG_OTHERS: usize = 160;

/// Renders for one person.
pub(super) struct Page<'a> {
    pub(super) locale: Locale,
    pub(super) layout: Layout<'a>,
    /// What can be answered in a modal.
    pub(super) modal: Option<Modal>,
}

impl Page<'_> {
    /// The questions that a modal asks, and the button that opens it.
    pub(super) fn ask(&self, pending: &[Question], fill: &Action, buttons: &[Button], leaflet: Leaflet) -> Rendered {
        let count = self.modal.as_ref().map_or(1, Modal::len);
        let body = match pending.get(..count) {
            Some(several) if count > 1 => several.iter().flat_map(|question| self.among_others(question)).collect(),
            Some(_) | None => leaflet.body,
        };
        // What fits no modal is answered by a message.
        let answer = self.modal.as_ref().map(|_| Button::primary(msg::discord_answer(count), fill.clone()));
        let buttons: Vec<Button> = answer.into_iter().chain(buttons.iter().cloned()).collect();
        let components = Components::new(self.locale).buttons(&buttons);
        self.whole(Leaflet { body, ..leaflet }, 0, 1, ASKS, components)
    }

    /// A question among others, below its name.
    fn among_others(&self, question: &Question) -> Vec<Part> {
        let typed = question.typed.as_ref().filter(|typed| !is_blank(typed));
        let parts = std::iter::once(self.layout.part(Look::Bold, &question.label))
            .chain(question.problem.iter().map(|why| self.layout.part(Look::Plain, &msg::frame_problem(why.clone()))))
            .chain([
                self.layout.part(Look::Plain, &question.ask),
                self.layout.part(Look::Italic, &example(question, false)),
            ])
            .chain(typed.map(|typed| Part::new(Look::Quote, typed)));
        let short = |(at, part): (usize, Part)| Part { close: at > 0, ..part.cut(AMONG_OTHERS) };
        parts.enumerate().map(short).collect()
    }

    /// The list, the ways through it, and what else can be done.
    pub(super) fn browse(&self, question: &Question, list: &ListView, fill: &Action, buttons: &[Button]) -> Components {
        let max = match &question.widget {
            Widget::Many { max, .. } => Some(*max),
            Widget::One(_) | Widget::Text { .. } | Widget::Picture => None,
        };
        let mut ways = list.turn.clone();
        let mut first: Vec<Button> = Vec::new();
        match &self.modal {
            Some(modal) if modal.searches() => ways.push(Button::navigate(msg::discord_search(), fill.clone())),
            Some(modal) if modal.len() > 1 => {
                first.push(Button::new(msg::discord_answer(modal.len()), fill.clone()));
            }
            Some(_) | None => {}
        }
        // What is ticked in a list that is shown whole is the answer at once.
        let is_needed = |button: &&Button| press(button) != Some(&Press::Done) || !list.ticked.is_empty();
        let (more, out): (Vec<_>, Vec<_>) =
            buttons.iter().filter(is_needed).cloned().partition(|button| button.style != Style::Navigation);
        first.splice(0..0, more);
        let components = Components::new(self.locale).list(list, max, &msg::discord_choose());
        components.buttons(&ways).buttons(&first).buttons(&out)
    }

    /// What fits one message; what does not is cut. It shows a part of something else: `at` of `of`.
    pub(super) fn whole(&self, leaflet: Leaflet, at: u16, of: u16, color: u32, components: Components) -> Rendered {
        let (title, mut pages) = self.pages(leaflet);
        self.rendered(title, pages.swap_remove(0), (at, of), color, components)
    }

    /// One page of what may need several; a page beyond the last is the last.
    pub(super) fn leaf(
        &self,
        leaflet: Leaflet,
        at: u16,
        turn: Option<&Action>,
        color: u32,
        above: Components,
        buttons: &[Button],
    ) -> Rendered {
        let (title, mut pages) = self.pages(leaflet);
        let count = u16::try_from(pages.len()).unwrap_or(u16::MAX);
        let Some(turn) = turn else {
            return self.rendered(title, pages.swap_remove(0), (0, 1), color, above.buttons(buttons));
        };
        let at = at.min(count - 1);
        let components = above.pages(at, count, turn).buttons(buttons);
        self.rendered(title, pages.swap_remove(usize::from(at)), (at, count), color, components)
    }

    /// The title, and the text of each page.
    fn pages(&self, leaflet: Leaflet) -> (Option<String>, Vec<String>) {
        let plain = |part: &Part| part.spans.iter().map(|span| span.text.as_str()).collect::<String>();
        let title = leaflet.header.iter().map(plain).find(|title| !is_blank(title));
        let leaflet = Leaflet { header: Vec::new(), ..leaflet };
        let pages = leaflet.pages_by(TEXT, &units).iter().map(|page| joined(page)).collect();
        (title.map(|title| titled(&title)), pages)
    }

    fn rendered(
        &self,
        title: Option<String>,
        text: String,
        (at, of): (u16, u16),
        color: u32,
        components: Components,
    ) -> Rendered {
        let footer = (of > 1).then(|| self.locale.label(&msg::frame_page(u32::from(at) + 1, of)));
        let footer = footer.map(|text| Footer { text });
        let description = Some(text).filter(|text| title.is_none() || text != NOTHING);
        let embed = Embed { title, description, color, image: None, footer };
        let (components, attachments) = (components.rows(), Vec::new());
        Rendered { embeds: vec![embed], components, attachments, allowed_mentions: Mentions::default() }
    }
}

/// A title as Discord takes it.
fn titled(title: &str) -> String {
    let whole = joined(&[Part::new(Look::Plain, title)]);
    // Each character may be escaped.
    if utf16_len(&whole) <= TITLE { whole } else { joined(&[Part::new(Look::Plain, title).cut(TITLE / 2)]) }
}
