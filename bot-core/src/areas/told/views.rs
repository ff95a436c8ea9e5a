//! What people see of what they are told.

use strum::IntoEnumIterator as _;

use super::rules::{self, EVERYWHERE};
use super::wish::{Chosen, Group, Heard, Held, Kind, Night, Own, Wish};
use super::{Command, Screen};
use crate::area;
use crate::areas::{news, projects};
use crate::decision::offered;
use crate::domain::{ProjectId, zone};
use crate::lists::List;
use crate::reader::{OfAuthorities, Reader};
use crate::text::{Arg, Locale, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// What a person is told of, and when: everything, and each of their projects.
pub(super) fn told(own: &Own, heard: &[Heard], page: Page, reader: &Reader) -> View {
    let part = Part::of(heard, page.0);
    let mut blocks = vec![Block::Title(msg::told_title())];
    let mut buttons = Vec::new();
    if reader.student.is_some() {
        blocks.push(Block::Para(msg::told_title_student()));
    } else if reader.me.teacher.is_none() && reader.me.is_approver() && heard.is_empty() {
        blocks.push(Block::Para(msg::told_title_authority()));
    } else {
        blocks.extend([msg::told_title_always(), msg::told_usual(own.usual.text())].map(Block::Para));
        buttons.extend(wishes((EVERYWHERE, Kind::All), Some(own.usual), Text::capitalized));
    }
    let OfAuthorities { digest_above, digest_hour, .. } = reader.settings.authorities;
    if digest_above > 0 && reader.me.is_approver() && reader.student.is_none() {
        let at = hour(u16::try_from(digest_hour).unwrap_or_default());
        blocks.push(Block::Para(msg::told_title_digest(digest_above, at)));
    }
    blocks.push(Block::Para(night_line(own)));
    blocks.extend(part.entries.iter().map(|heard| Block::Item(line(own, heard))));
    blocks.extend(part.note());
    buttons.push(button::go(msg::button_night(), Screen::Night));
    let one =
        |heard: &Heard| button::go(Text::words(heard.title.as_str()), Screen::Of { project: heard.project }).entry();
    buttons.extend(part.entries.iter().map(one));
    buttons.extend(part.turn(&Screen::Told { page }.into()));
    // Who hears of a project in which they do not take part is a guest there.
    let is_guest = heard.iter().any(|heard| heard.of_project.is_none());
    if area::is_newsletter_for(is_guest, reader) {
        buttons.push(button::go(msg::button_newsletter(), area::newsletter()));
    }
    if reader.me.teacher.is_some() && reader.student.is_none() {
        buttons.push(button::registration());
    }
    buttons.push(home(reader));
    View::card(blocks, buttons)
}

/// What somebody has chosen for a project, in one line.
fn line(own: &Own, heard: &Heard) -> Text {
    let title = heard.title.as_str();
    match (heard.of_project, heard.of_space) {
        (None | Some(Chosen::AsEverywhere), None | Some(Chosen::AsEverywhere)) => msg::told_line_usual(title),
        (Some(project), Some(space)) => {
            msg::told_line_both(title, project.counts(own.usual).text(), space.counts(own.usual).text())
        }
        (Some(one), None) | (None, Some(one)) => msg::told_line_one(title, one.counts(own.usual).text()),
    }
}

/// The buttons that choose a wish; the one that counts is ticked.
fn wishes((project, kind): (ProjectId, Kind), now: Option<Wish>, label: impl Fn(Text) -> Text) -> Vec<Button> {
    let one = |wish: Wish| {
        let label = label(wish.text());
        let label = if Some(wish) == now { msg::button_chosen(label) } else { label };
        button::act(label, rules::chooses(project, kind, wish))
    };
    Wish::iter().map(one).collect()
}

/// When the reader is told of one project, and of the news in its TwinSpace.
pub(super) fn of(own: &Own, heard: &Heard, reader: &Reader) -> View {
    let project = heard.project;
    let mut blocks =
        vec![Block::Title(msg::told_of_title(heard.title.as_str())), Block::Para(msg::told_of_title_always())];
    let mut buttons = Vec::new();
    if let Some(chosen) = heard.of_project {
        blocks.push(Block::Item(msg::told_of_project(says(chosen, own))));
        buttons.extend(wishes((project, Kind::Project), own_wish(chosen), msg::button_told_project));
    }
    if let Some(chosen) = heard.of_space {
        blocks.push(Block::Item(msg::told_of_space(says(chosen, own))));
        buttons.extend(wishes((project, Kind::Space), own_wish(chosen), msg::button_told_space));
    }
    let usual = button::act(msg::button_as_everywhere(), Command::AsEverywhere { project });
    buttons.extend(offered(&rules::as_everywhere(heard, (own, &Held::default()), reader), usual));
    if heard.of_space.is_some() {
        buttons.push(button::navigate(msg::button_news(), news::Screen::News { project, page: Page(0) }));
    }
    buttons.push(button::navigate(msg::button_told_all(), Screen::Told { page: Page(0) }));
    buttons.push(home(reader));
    View::card(blocks, buttons)
}

fn says(chosen: Chosen, own: &Own) -> Text {
    match chosen {
        Chosen::AsEverywhere => msg::told_as_everywhere(own.usual.text()),
        Chosen::Own(wish) => wish.text(),
    }
}

fn own_wish(chosen: Chosen) -> Option<Wish> {
    match chosen {
        Chosen::AsEverywhere => None,
        Chosen::Own(wish) => Some(wish),
    }
}

fn home(reader: &Reader) -> Button {
    match reader.student {
        Some(_) => button::navigate(msg::button_my_space(), area::student_home()),
        None => button::home(),
    }
}

/// From when to when nothing is sent to a person that can wait, and by which clock.
pub(super) fn night(own: &Own, reader: &Reader) -> View {
    let night = own.night.unwrap_or(Night { is_on: false, ..Night::USUAL });
    let mut blocks = vec![Block::Title(msg::night_title())];
    blocks.push(Block::Para(match reader.student {
        Some(_) => msg::night_title_student(),
        None => msg::night_title_what(),
    }));
    // What an authority is asked stands in the queue meanwhile.
    let decides = reader.student.is_none() && reader.me.is_approver();
    blocks.extend(decides.then(|| Block::Para(msg::night_title_authority())));
    blocks.push(Block::Para(night_line(own)));
    blocks.extend(clock_line(own, reader).map(Block::Note));
    let to = |night: Night| Command::Night { from: night.from, to: night.to, is_on: night.is_on };
    let switched = Night { is_on: !night.is_on, ..night };
    let switch =
        if night.is_on { msg::button_night_off() } else { msg::button_night_on(hour(night.from), hour(night.to)) };
    let mut buttons = vec![button::act(switch, to(switched))];
    if night.is_on {
        let (from, until) = Night::HOURS;
        let begins = from.iter().filter(|from| **from != night.from);
        buttons.extend(
            begins.map(|from| button::act(msg::button_night_from(hour(*from)), to(Night { from: *from, ..night }))),
        );
        let ends = until.iter().filter(|until| **until != night.to);
        buttons.extend(
            ends.map(|until| button::act(msg::button_night_to(hour(*until)), to(Night { to: *until, ..night }))),
        );
    }
    if reader.student.is_none() {
        buttons.push(button::go(msg::button_clock(), Screen::Clocks { page: Page(0) }));
    }
    buttons.push(button::navigate(msg::button_told_all(), Screen::Told { page: Page(0) }));
    buttons.push(home(reader));
    View::card(blocks, buttons)
}

fn night_line(own: &Own) -> Text {
    match own.night.filter(|night| night.is_on) {
        Some(night) => msg::night_line(hour(night.from), hour(night.to)),
        None => msg::night_line_off(),
    }
}

/// What time it is for the reader, and where.
fn clock_line(own: &Own, reader: &Reader) -> Option<Text> {
    let (hour, minute) = zone::time_of_day(&own.clock, reader.now)?;
    let time = Arg::Verbatim(format!("{hour}:{minute:02}"));
    Some(if zone::is_known(&own.clock) {
        msg::night_clock(time, clock_name(&own.clock))
    } else {
        msg::night_clock_unknown(time)
    })
}

/// A full hour, as people of all our languages write it.
fn hour(hour: u16) -> Arg {
    Arg::Verbatim(format!("{hour}:00"))
}

/// The clocks by which people live, in the alphabet of the reader's language; islands behind their country.
pub(super) fn clocks(own: &Own, page: Page, reader: &Reader) -> View {
    let all = clock_keys(reader.locale);
    let part = Part::of(&all, page.0);
    let mut blocks = vec![Block::Title(msg::clocks_title())];
    blocks.extend(clock_line(own, reader).map(Block::Note));
    blocks.extend(part.note());
    let one = |clock: &&'static str| {
        let name = clock_name(clock).capitalized();
        let label = if own.clock == **clock { msg::button_chosen(name) } else { name };
        button::act(label, Command::Clock { clock: (*clock).to_owned() }).entry()
    };
    let mut buttons: Vec<Button> = part.entries.iter().map(one).collect();
    buttons.extend(part.turn(&Screen::Clocks { page }.into()));
    buttons.push(button::navigate(msg::button_night(), Screen::Night));
    buttons.push(button::home());
    View::card(blocks, buttons)
}

fn clock_keys(locale: Locale) -> Vec<&'static str> {
    let mut keys = Vec::new();
    for (country, _) in List::countries().sorted(locale) {
        if !zone::is_known(country) {
            continue;
        }
        keys.push(*country);
        keys.extend(zone::ISLANDS.into_iter().filter(|islands| islands.starts_with(&format!("{country}-"))));
    }
    keys
}

fn clock_name(clock: &str) -> Text {
    match clock {
        "es-cn" => msg::clock_canaries(),
        "pt-20" => msg::clock_azores(),
        "pt-30" => msg::clock_madeira(),
        country => List::countries().text(country),
    }
}

/// What was told at once a day, or what was not sent: a line and a button for each project and kind.
pub(super) fn untold((groups, digest): (&[Group], i64), page: Page, reader: &Reader) -> View {
    let part = Part::of(groups, page.0);
    let is_digest = digest != 0;
    let title = if is_digest { msg::untold_title_day(Arg::Day(digest)) } else { msg::untold_title() };
    let mut blocks = vec![Block::Title(title)];
    if groups.is_empty() {
        blocks.push(Block::Para(msg::untold_title_empty()));
    }
    blocks.extend(part.entries.iter().map(|group| Block::Item(group_line(group))));
    blocks.extend(part.note());
    let mut buttons: Vec<Button> = part.entries.iter().map(|group| leads(group).entry()).collect();
    buttons.extend(part.turn(&Screen::Untold { digest, page }.into()));
    if !is_digest && let Some(until) = groups.iter().map(|group| group.newest).max() {
        let seen = button::act(msg::button_untold_seen(), Command::Seen { until });
        buttons.extend(offered(&rules::seen(groups, until, reader), seen));
    }
    buttons.push(button::navigate(msg::button_told_all(), Screen::Told { page: Page(0) }));
    buttons.push(home(reader));
    View::card(blocks, buttons)
}

fn group_line(group: &Group) -> Text {
    let title = group.title.as_str();
    match group.kind {
        Kind::Space if !group.headlines.is_empty() => {
            let headlines = group.headlines.iter().map(|(headline, is_shown)| match is_shown {
                true => msg::untold_headline_picture(headline.as_str()),
                false => msg::untold_headline(headline.as_str()),
            });
            msg::untold_space(title, group.count, headlines.collect::<Vec<_>>())
        }
        Kind::Space | Kind::Project | Kind::All => msg::untold_project(title, group.count),
    }
}

/// Where all of it stands: the news of the TwinSpace, or the history of the project.
fn leads(group: &Group) -> Button {
    let (project, title) = (group.project, group.title.as_str());
    match group.kind {
        Kind::Space => button::act(msg::button_untold_space(title), news::Command::Look { project }),
        Kind::Project | Kind::All => {
            button::go(msg::button_untold_project(title), projects::Screen::History { project, page: Page(0) })
        }
    }
}

/// The question whether somebody wants a night, with its two answers.
pub(crate) fn question(own: &Own) -> (Block, [Button; 2]) {
    let Night { from, to, .. } = Night::USUAL;
    let place = if zone::is_known(&own.clock) { clock_name(&own.clock) } else { msg::clock_unknown() };
    let asks = Block::Para(msg::night_question(hour(from), hour(to), place));
    let answer = |is_on| Command::Night { from, to, is_on };
    let yes = button::act(msg::button_night_on(hour(from), hour(to)), answer(true));
    (asks, [yes, button::act(msg::button_night_never(), answer(false))])
}
