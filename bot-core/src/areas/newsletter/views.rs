//! What readers see of the newsletter.

pub(super) mod issue;

use super::issue::Issue;
use super::reading::Choice;
use super::{Command, Screen, rules};
use crate::area;
use crate::areas::authorities::Authority;
use crate::conversation::Key;
use crate::decision::offered;
use crate::lists::List;
use crate::picture::{Picture, PictureOut};
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{self, Line, Part};
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// The reader's newsletter: whether they get it, and the last ones of their country.
pub(super) fn newsletter(
    choice: &Choice,
    (last, services): (&[Issue], &[Authority]),
    page: Page,
    reader: &Reader,
) -> View {
    let lines: Vec<Line> = last.iter().map(line).collect();
    let part = Part::of(&lines, page.0);
    let (listed, entries) =
        part::list((msg::newsletter_title(), msg::newsletter_title_none()), &part, Screen::Newsletter { page });
    let mut listed = listed.into_iter();
    let mut blocks: Vec<Block> = listed.next().into_iter().collect();
    blocks.push(Block::Para(state(choice, reader)));
    if choice.is_on && choice.is_silent {
        blocks.push(Block::Note(msg::newsletter_title_silent()));
    }
    // Who has no newsletter misses none.
    let has_one = choice.country.is_some() && choice.is_for(reader);
    blocks.extend(listed.filter(|_| has_one));
    let mut buttons = own_buttons(choice, reader);
    buttons.extend(entries);
    for service in services {
        let country = List::countries().text(&service.country).capitalized();
        buttons.push(button::go(msg::button_issues(country), rules::issue::all(service.id)));
    }
    buttons.push(button::home());
    View::card(blocks, buttons)
}

/// Whether the reader gets it, in one sentence or two.
fn state(choice: &Choice, reader: &Reader) -> Text {
    let country = choice.country.as_deref().map(|country| List::countries().text(country));
    match country {
        _ if !choice.is_for(reader) => msg::newsletter_title_not_for(),
        None => msg::newsletter_title_no_country(),
        Some(country) if choice.is_on => msg::newsletter_title_on(country, read(&choice.languages)),
        Some(country) => msg::newsletter_title_off(country),
    }
}

/// Languages as people list them.
fn read(languages: &[Key]) -> Vec<Text> {
    languages.iter().map(|language| List::languages().text(language)).collect()
}

/// What the reader can choose.
fn own_buttons(choice: &Choice, reader: &Reader) -> Vec<Button> {
    if !choice.is_for(reader) {
        return Vec::new();
    }
    if choice.country.is_none() {
        return vec![button::primary_go(msg::button_letter_country(), rules::countries())];
    }
    let mut buttons: Vec<Button> = switch(choice, reader).into_iter().collect();
    if choice.is_on {
        buttons.push(button::go(msg::button_letter_languages(), Screen::Choose { country: false, page: Page(0) }));
    }
    if choice.is_free {
        buttons.push(button::go(msg::button_letter_country(), rules::countries()));
    }
    if choice.is_on && choice.is_silent {
        buttons.push(button::go(msg::button_told_all(), area::told()));
    }
    buttons
}

/// Gets it from now on, or none any more: what the reader does not do yet.
fn switch(choice: &Choice, reader: &Reader) -> Option<Button> {
    let command = Command::Subscribe { is_on: !choice.is_on };
    let button = if choice.is_on { unsubscribe() } else { button::primary(msg::button_subscribe(), command) };
    offered(&rules::subscribe(choice, !choice.is_on, reader), button)
}

/// The button of every newsletter that ends it.
fn unsubscribe() -> Button {
    button::act(msg::button_unsubscribe(), Command::Subscribe { is_on: false })
}

/// A newsletter in a list: what it is about, in which language, and from when.
fn line(issue: &Issue) -> Line {
    let title = issue.says.title.as_str();
    let at = issue.times.begun.unwrap_or(issue.times.written);
    let language = List::languages().text(&issue.says.language);
    Line {
        says: msg::newsletter_line(title, language, Arg::Day(at)),
        label: Text::words(title),
        shows: Screen::of(issue.letter).into(),
        more: by_time(at).to_vec(),
    }
}

/// The languages in which the reader reads the newsletter, those first, and all others.
pub(super) fn languages(choice: &Choice, page: Page, reader: &Reader) -> Option<View> {
    (choice.is_on && choice.is_for(reader)).then_some(())?;
    let sorted = List::languages().sorted(reader.locale).iter().map(|(key, _)| *key);
    let (first, others): (Vec<&str>, Vec<&str>) = sorted.partition(|key| choice.languages.iter().any(|own| own == key));
    let all = [first, others].concat();
    let part = Part::of(&all, page.0);
    let mut blocks = vec![
        Block::Title(msg::letter_languages_title()),
        Block::Para(msg::letter_languages_title_read(read(&choice.languages))),
    ];
    blocks.extend(part.note());
    let one = |key: &&str| {
        let is_read = choice.languages.iter().any(|own| own == key);
        let name = List::languages().text(key).capitalized();
        let label = if is_read { msg::button_chosen(name) } else { name };
        let command = Command::ReadIn { language: (*key).to_owned(), is_on: !is_read };
        offered(&rules::read_in(choice, (key, !is_read), reader), button::act(label, command).entry())
    };
    let mut buttons: Vec<Button> = part.entries.iter().filter_map(one).collect();
    buttons.extend(part.turn(&Screen::Choose { country: false, page }.into()));
    buttons.extend(ways_out());
    Some(View::card(blocks, buttons))
}

/// The countries of which somebody may get the newsletter who teaches and decides nowhere.
pub(super) fn countries(choice: &Choice, page: Page, reader: &Reader) -> Option<View> {
    (choice.is_free && choice.is_for(reader)).then_some(())?;
    let all: Vec<&str> = List::countries().sorted(reader.locale).iter().map(|(key, _)| *key).collect();
    let part = Part::of(&all, page.0);
    let mut blocks = vec![Block::Title(msg::letter_countries_title()), Block::Para(msg::letter_countries_title_what())];
    blocks.extend(part.note());
    let one = |key: &&str| {
        let name = List::countries().text(key).capitalized();
        let is_chosen = choice.is_on && choice.country.as_deref() == Some(*key);
        let label = if is_chosen { msg::button_chosen(name) } else { name };
        let command = Command::LiveIn { country: (*key).to_owned() };
        offered(&rules::live_in(choice, key, reader), button::act(label, command).entry())
    };
    let mut buttons: Vec<Button> = part.entries.iter().filter_map(one).collect();
    buttons.extend(part.turn(&Screen::Choose { country: true, page }.into()));
    buttons.extend(ways_out());
    Some(View::card(blocks, buttons))
}

/// The ways to the reader's newsletter, and home.
fn ways_out() -> [Button; 2] {
    [button::navigate(msg::button_newsletter(), Screen::own()), button::home()]
}

/// A newsletter as its readers get it. Where it does not fit into one message, it has several pages. Those who decide for its service see
/// the same before it goes out, with one more button: the way back to it.
pub(super) fn letter(issue: &Issue, choice: &Choice, page: Page, reader: &Reader) -> Option<View> {
    let writes = rules::issue::writes(issue, reader).is_ok();
    let is_of_reader = choice.is_for(reader) && choice.country.as_ref() == Some(&issue.of.country);
    (writes || (issue.is_out() && is_of_reader)).then_some(())?;
    let title = || msg::letter_title(issue.says.title.as_str());
    let picture = |picture: Picture| Block::Picture(PictureOut { picture, about: title() });
    let mut blocks: Vec<Block> = issue.says.picture.map(picture).into_iter().collect();
    let service = msg::authority_national(List::countries().text(&issue.of.country));
    let at = Arg::Day(issue.times.begun.unwrap_or(reader.now));
    blocks.extend([
        Block::Title(title()),
        Block::Note(msg::letter_title_by(service, at)),
        Block::Quote(Text::words(issue.says.text.as_str())),
    ]);
    let mut buttons = if choice.is_on || !issue.is_out() {
        vec![unsubscribe()]
    } else {
        switch(choice, reader).into_iter().collect()
    };
    buttons.extend(ways_out());
    if writes && !issue.is_out() {
        buttons.push(button::navigate(msg::button_back_to_draft(), Screen::Issue { issue: issue.id }));
    }
    Some(View::long(blocks, buttons, page, Screen::of(issue.letter)))
}
