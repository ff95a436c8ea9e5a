//! What people see of news.

use super::post::{Author, NamedPost, Pending, Post};
use super::rules::{self, Insider};
use super::{Command, Screen};
use crate::area::{self, Confirmation};
use crate::areas::projects::State;
use crate::decision::offered;
use crate::domain::{PostId, Right};
use crate::picture::{Picture, PictureOut};
use crate::text::{Arg, Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{self, Line, Part};
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// The posts of a page, of so many in all.
pub(super) fn news(insider: Insider<'_>, (posts, all): (&[NamedPost], usize), page: Page) -> Option<View> {
    insider.sees(Right::Read).then_some(())?;
    let project = insider.project();
    let lines: Vec<Line> = posts.iter().map(|post| line(insider, post)).collect();
    let title = msg::news_title(insider.inside.seen.project().content.title.as_str());
    let empty = if offered_write(insider).is_some() { msg::news_title_empty_write() } else { msg::news_title_empty() };
    let part = Part::read(&lines, page.0, all);
    let (mut blocks, list) = part::list((title, empty), &part, Screen::News { project, page });
    if insider.inside.seen.project().state == State::Closed {
        blocks.push(Block::Note(msg::space_title_over()));
    }
    let mut buttons: Vec<Button> = offered_write(insider).into_iter().collect();
    buttons.extend(list);
    buttons.push(button::go(msg::button_told(), area::told_of(project)));
    buttons.extend(ways_back(insider));
    Some(View::card(blocks, buttons))
}

fn offered_write(insider: Insider<'_>) -> Option<Button> {
    let write = button::primary(msg::button_write_post(), Command::Write { project: insider.project() });
    offered(&rules::write(insider), write)
}

/// A post in a list: its headline, by whom and when, and whether there is a picture.
fn line(insider: Insider<'_>, post: &NamedPost) -> Line {
    let headline = post.post.headline.as_str();
    let (by, at) = (author(insider, (post.post.by, &post.by)), Arg::Day(post.post.times.posted));
    let says = match post.post.picture {
        Some(_) => msg::news_line_picture(headline, by, at),
        None => msg::news_line(headline, by, at),
    };
    let more = by_time(post.post.times.posted).to_vec();
    Line { says, label: Text::words(headline), shows: Screen::of(post.post.id).into(), more }
}

/// What somebody is called who has published something: guests see no student's name.
pub(crate) fn author(insider: Insider<'_>, (by, name): (Author, &Option<Text>)) -> Text {
    match (name, by) {
        (_, Author::Student(_)) if !insider.sees(Right::SeeStudents) => msg::author_student(),
        (Some(name), _) => name.clone(),
        (None, Author::Student(_) | Author::Erased) => msg::author_student(),
        (None, Author::Person(_)) => msg::author_gone(),
    }
}

/// The posts before and after one.
pub(super) type Beside = (Option<PostId>, Option<PostId>);

/// One post with its picture, and the ones before and after it. Where it does not fit below the picture, it has several pages.
pub(super) fn post(insider: Insider<'_>, named: &NamedPost, ((newer, older), page): (Beside, Page)) -> Option<View> {
    insider.sees(Right::Read).then_some(())?;
    let post = &named.post;
    let title = insider.inside.seen.project().content.title.as_str();
    let picture =
        |picture: Picture| Block::Picture(PictureOut { picture, about: msg::post_title(post.headline.as_str()) });
    let mut blocks: Vec<Block> = post.picture.map(picture).into_iter().collect();
    blocks.extend([
        Block::Title(msg::post_title(post.headline.as_str())),
        Block::Note(msg::post_title_by(
            author(insider, (named.post.by, &named.by)),
            Arg::Moment(post.times.posted),
            title,
        )),
        Block::Quote(Text::words(post.text.as_str())),
    ]);
    blocks.extend(post.times.changed.map(|at| Block::Note(msg::post_title_changed(Arg::Moment(at)))));
    let change = button::act(msg::button_change(), Command::Change { post: post.id });
    let remove = button::danger(msg::button_remove_post(), Command::Remove { post: post.id });
    let own = [offered(&rules::change(insider, post), change), offered(&rules::remove(insider, post), remove)];
    let mut buttons: Vec<Button> = own.into_iter().flatten().collect();
    let beside =
        |label: fn() -> Text, post: Option<PostId>| post.map(|post| button::navigate(label(), Screen::of(post)));
    buttons.extend(beside(msg::button_newer, newer));
    buttons.extend(beside(msg::button_older, older));
    buttons.extend(ways_out(insider));
    Some(View::long(blocks, buttons, page, Screen::of(post.id)))
}

/// The ways from a post to all of them, and home.
fn ways_out(insider: Insider<'_>) -> [Button; 2] {
    [button::navigate(msg::button_news(), Screen::all(insider.project())), home(insider)]
}

/// A post, or a change of one, that waits for its picture: how far that is, and what can be done where it is none.
pub(super) fn pending(insider: Insider<'_>, pending: &Pending, page: Page) -> Option<View> {
    insider.profiles.filter(|_| insider.listening().has_written(&pending.post))?;
    let post = &pending.post;
    let mut blocks = vec![Block::Title(msg::post_title(post.headline.as_str()))];
    blocks.extend(in_project(insider));
    match pending.fault {
        None if pending.is_change => blocks.push(Block::Para(msg::pending_post_change())),
        None => blocks.push(Block::Para(msg::pending_post())),
        Some(fault) => {
            let stays = if pending.is_change { msg::pending_post_unchanged() } else { msg::pending_post_unread() };
            let takes = &insider.inside.seen.reader.takes;
            blocks.extend([Block::Para(fault.text(takes)), Block::Note(stays)]);
        }
    }
    blocks.push(Block::Quote(Text::words(post.text.as_str())));
    let mend = button::primary(msg::button_other_picture(), Command::Mend { post: post.id });
    let without = if pending.is_change { msg::button_save_without() } else { msg::button_publish_without() };
    let without = button::act(without, Command::DoWithout { post: post.id });
    let give_up = button::danger(msg::button_give_up_post(), Command::GiveUp { post: post.id });
    let mend = pending.fault.and_then(|_| offered(&rules::mend(insider, pending), mend));
    let mut buttons: Vec<Button> = mend.into_iter().collect();
    buttons.extend(offered(&rules::do_without(insider, pending, Some(post)), without));
    buttons.extend(offered(&rules::give_up(insider, pending), give_up));
    buttons.extend(ways_out(insider));
    Some(View::long(blocks, buttons, page, Screen::of(post.id)))
}

/// "Are you sure?", before a post is given up that waits for its picture.
pub(super) fn giving_up(insider: Insider<'_>, pending: &Pending) -> Option<Confirmation> {
    rules::give_up(insider, pending).ok()?;
    let headline = pending.post.headline.as_str();
    let question =
        if pending.is_change { msg::confirm_give_up_change(headline) } else { msg::confirm_give_up_post(headline) };
    Some(Confirmation {
        question,
        yes: msg::button_give_up_post(),
        command: Command::GiveUp { post: pending.post.id }.into(),
        back: Screen::of(pending.post.id).into(),
    })
}

/// "Are you sure?", before a post is removed.
pub(super) fn removing(insider: Insider<'_>, post: &Post) -> Option<Confirmation> {
    rules::remove(insider, post).ok()?;
    Some(Confirmation {
        question: msg::confirm_remove_post(post.headline.as_str()),
        yes: msg::button_remove_post(),
        command: Command::Remove { post: post.id }.into(),
        back: Screen::of(post.id).into(),
    })
}

/// Of which project something is, for a student who may work in several, where nothing else says so.
pub(crate) fn in_project(insider: Insider<'_>) -> Option<Block> {
    let seen = insider.inside.seen;
    seen.reader.student.map(|_| Block::Note(msg::student_in(seen.project().content.title.as_str())))
}

/// The ways back from something in a TwinSpace, for whoever reads it.
pub(crate) fn ways_back(insider: Insider<'_>) -> Vec<Button> {
    if insider.inside.seen.reader.student.is_some() {
        return vec![home(insider)];
    }
    vec![button::navigate(msg::button_space(), area::space(insider.project())), home(insider)]
}

/// The way back to where a reader begins.
pub(crate) fn home(insider: Insider<'_>) -> Button {
    match insider.inside.seen.reader.student {
        Some(_) => button::navigate(msg::button_my_space(), area::student_home()),
        None => button::home(),
    }
}
