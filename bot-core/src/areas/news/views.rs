//! What people see of news.

use super::post::{Author, NamedPost, Post};
use super::rules::{self, Insider};
use super::{Command, Screen};
use crate::area::{self, Confirmation};
use crate::areas::projects::State;
use crate::decision::offered;
use crate::domain::{PostId, Right};
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

/// A post in a list: its headline, by whom and when.
fn line(insider: Insider<'_>, post: &NamedPost) -> Line {
    let headline = post.post.headline.as_str();
    let says = msg::news_line(headline, author(insider, (post.post.by, &post.by)), Arg::Day(post.post.posted_at));
    let more = by_time(post.post.posted_at).to_vec();
    Line { says, label: Text::words(headline), shows: Screen::Post { post: post.post.id }.into(), more }
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

/// One post, with the ones before and after it.
pub(super) fn post(
    insider: Insider<'_>,
    named: &NamedPost,
    (newer, older): (Option<PostId>, Option<PostId>),
) -> Option<View> {
    insider.sees(Right::Read).then_some(())?;
    let post = &named.post;
    let title = insider.inside.seen.project().content.title.as_str();
    let mut blocks = vec![
        Block::Title(msg::post_title(post.headline.as_str())),
        Block::Note(msg::post_title_by(
            author(insider, (named.post.by, &named.by)),
            Arg::Moment(post.posted_at),
            title,
        )),
        Block::Quote(Text::words(post.text.as_str())),
    ];
    blocks.extend(post.changed_at.map(|at| Block::Note(msg::post_title_changed(Arg::Moment(at)))));
    let change = button::act(msg::button_change(), Command::Change { post: post.id });
    let remove = button::danger(msg::button_remove_post(), Command::Remove { post: post.id });
    let own = [offered(&rules::change(insider, post), change), offered(&rules::remove(insider, post), remove)];
    let mut buttons: Vec<Button> = own.into_iter().flatten().collect();
    let beside =
        |label: fn() -> Text, post: Option<PostId>| post.map(|post| button::navigate(label(), Screen::Post { post }));
    buttons.extend(beside(msg::button_newer, newer));
    buttons.extend(beside(msg::button_older, older));
    buttons.push(button::navigate(msg::button_news(), Screen::News { project: insider.project(), page: Page(0) }));
    buttons.push(home(insider));
    Some(View::card(blocks, buttons))
}

/// "Are you sure?", before a post is removed.
pub(super) fn removing(insider: Insider<'_>, post: &Post) -> Option<Confirmation> {
    rules::remove(insider, post).ok()?;
    Some(Confirmation {
        question: msg::confirm_remove_post(post.headline.as_str()),
        yes: msg::button_remove_post(),
        command: Command::Remove { post: post.id }.into(),
        back: Screen::Post { post: post.id }.into(),
    })
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
