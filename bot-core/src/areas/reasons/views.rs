//! The standard reasons of an authority, for those who decide for it.

use super::reason::{StandardReason, Which, texts};
use super::rules::MOST;
use super::{Command, Screen};
use crate::area::Confirmation;
use crate::areas::authorities::Authority;
use crate::areas::projects::Verdict;
use crate::reader::Reader;
use crate::text::{Locale, Text, beginning, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, View, button};
use crate::wire::{Page, Words};

/// Those in a language, each by how it begins; where there are none, what is offered in their place.
pub(super) fn list(
    (authority, language): (&Authority, Locale),
    reasons: &[StandardReason],
    page: Page,
    reader: &Reader,
) -> Option<View> {
    if !reader.me.decides_for(authority.id) {
        return None;
    }
    let part = Part::of(reasons, page.0);
    let mut blocks = vec![
        Block::Title(msg::reasons_title(authority.label())),
        Block::Para(msg::reasons_title_what()),
        Block::Note(msg::reasons_title_language(Text::words(language.native_name()))),
    ];
    let known = |verdict| texts(verdict).into_iter().map(|(_, text)| Block::Item(text));
    if reasons.is_empty() {
        blocks.push(Block::Para(msg::reasons_title_empty()));
        blocks.extend(known(Verdict::Return).chain(known(Verdict::Reject)));
    }
    blocks.extend(part.entries.iter().map(|reason| Block::Item(begins(reason))));
    blocks.extend(part.note());
    Some(View::card(blocks, buttons((authority, language), (&part, reasons.len()), page)))
}

fn buttons(
    (authority, language): (&Authority, Locale),
    (part, all): (&Part<'_, StandardReason>, usize),
    page: Page,
) -> Vec<Button> {
    let here = Screen::Reasons { authority: authority.id, language, page };
    let one = |reason: &StandardReason| button::go(begins(reason), Screen::Reason { reason: reason.id }).entry();
    let mut buttons: Vec<Button> = part.entries.iter().map(one).collect();
    buttons.extend(part.turn(&here.into()));
    if all < MOST {
        let which = Which::Another { authority: authority.id, language };
        buttons.push(button::act(msg::button_add_reason(), Command::WriteReason { which, words: Words::default() }));
    }
    let languages = Screen::Languages { authority: authority.id, language, page: Page(0) };
    buttons.push(button::go(msg::button_reasons_languages(), languages));
    buttons.extend([button::queue(), button::home()]);
    buttons
}

/// The other languages by their own names, each of which leads to its list: as many as there are, beside no list of reasons.
pub(super) fn languages((authority, language): (&Authority, Locale), page: Page, reader: &Reader) -> Option<View> {
    if !reader.me.decides_for(authority.id) {
        return None;
    }
    let others: Vec<Locale> = Locale::by_name().into_iter().filter(|other| *other != language).collect();
    let part = Part::of_short(&others, page.0);
    let mut blocks =
        vec![Block::Title(msg::reasons_title(authority.label())), Block::Para(msg::reasons_title_languages())];
    blocks.extend(part.note());
    let list = |language: Locale| Screen::Reasons { authority: authority.id, language, page: Page(0) };
    let one = |other: &Locale| button::go(Text::words(other.native_name()), list(*other)).entry();
    let mut buttons: Vec<Button> = part.entries.iter().map(one).collect();
    buttons.extend(part.turn(&Screen::Languages { authority: authority.id, language, page }.into()));
    buttons.extend([button::navigate(msg::button_reasons(), list(language)), button::home()]);
    Some(View::card(blocks, buttons))
}

fn begins(reason: &StandardReason) -> Text {
    Text::words(beginning(reason.words.as_str()))
}

/// One of them in full.
pub(super) fn one(reason: &StandardReason, reader: &Reader) -> Option<View> {
    if !reader.me.decides_for(reason.authority) {
        return None;
    }
    let language = Text::words(reason.language.native_name());
    let blocks = vec![Block::Title(msg::reason_title(language)), Block::Quote(Text::words(reason.words.as_str()))];
    let which = Which::Known { reason: reason.id };
    let buttons = vec![
        button::act(msg::button_change(), Command::WriteReason { which, words: Words::default() }),
        button::danger(msg::button_remove_reason(), Command::RemoveReason { reason: reason.id }),
        button::navigate(msg::button_reasons(), of(reason)),
        button::home(),
    ];
    Some(View::card(blocks, buttons))
}

fn of(reason: &StandardReason) -> Screen {
    Screen::Reasons { authority: reason.authority, language: reason.language, page: Page(0) }
}

/// Asks before one is taken off the list.
pub(super) fn removing(reason: &StandardReason) -> Confirmation {
    Confirmation {
        question: msg::confirm_remove_reason(beginning(reason.words.as_str())),
        yes: msg::button_remove_reason(),
        command: Command::RemoveReason { reason: reason.id }.into(),
        back: Screen::Reason { reason: reason.id }.into(),
    }
}
