//! What people see of files.

use super::read::Named;
use super::rules::{self, Room};
use super::sent::{Folder, Order, Sent, SentState, SharedFile, Side, Upload, size};
use super::{Command, Screen};
use crate::area::Confirmation;
use crate::areas::news::{Insider, author, home, in_project, ways_back};
use crate::areas::projects::State;
use crate::decision::{is_offered, offered};
use crate::domain::{FolderId, Right};
use crate::file_kind::FileKind;
use crate::reader::Fresh;
use crate::text::{Arg, Text, msg};
use crate::view::apart::by_time;
use crate::view::part::{self, Line, Part};
use crate::view::{Block, Button, View, button, field};
use crate::wire::{Page, Words};

/// What is to be listed.
#[derive(Clone, Copy)]
pub(super) struct Shelf<'a> {
    /// The folder that is open; `None` beside all folders.
    pub(super) open: Option<&'a Folder>,
    /// The folders on this page.
    pub(super) folders: &'a [Folder],
    /// The files on this page.
    pub(super) files: &'a [Named],
    /// How many folders and files there are on all pages.
    pub(super) all: usize,
    /// How much room all files of the TwinSpace take, in bytes.
    pub(super) used: u64,
}

/// A page of files.
pub(super) fn files(insider: Insider<'_>, shelf: &Shelf<'_>, (by, page): (Order, Page)) -> Option<View> {
    insider.sees(Right::Read).then_some(())?;
    let (project, takes) = (insider.project(), insider.inside.seen.reader.takes);
    let folder = shelf.open.map_or(FolderId(0), |folder| folder.id);
    let folders = shelf.folders.iter().map(|folder| Line {
        says: msg::folder_line(folder.name.as_str(), folder.files),
        label: msg::button_folder(folder.name.as_str()),
        shows: Screen::inside(project, Some(folder.id)).into(),
        more: Vec::new(),
    });
    let lines: Vec<Line> = folders.chain(shelf.files.iter().map(|file| line(insider, file))).collect();
    let title = match shelf.open {
        Some(folder) => msg::folder_title(folder.name.as_str()),
        None => msg::files_title(insider.inside.seen.project().content.title.as_str()),
    };
    let may_send = insider.may(Right::Publish).is_ok();
    let empty = if may_send { msg::files_title_empty_send() } else { msg::files_title_empty() };
    let screen = Screen::Files { project, folder, by, page };
    let (mut blocks, list) = part::list((title, empty), &Part::read(&lines, page.0, shelf.all), screen);
    blocks.extend(shelf.open.and_then(|_| in_project(insider)));
    if insider.inside.seen.project().state == State::Closed {
        blocks.push(Block::Note(msg::space_title_over()));
    } else if may_send {
        blocks.push(Block::Note(msg::files_title_how(size(takes.most), size(shelf.used), size(takes.quota))));
    }
    let mut buttons = list;
    if shelf.all > 1 {
        let (label, other) = match by {
            Order::Newest => (msg::button_by_name(), Order::Name),
            Order::Name => (msg::button_by_date(), Order::Newest),
        };
        buttons.push(button::go(label, Screen::Files { project, folder, by: other, page: Page(0) }));
        buttons.push(button::act(msg::button_search(), Command::Find { project, words: Words::default() }));
    }
    buttons.extend(of_folder(insider, shelf.open));
    buttons.extend(ways_back(insider));
    Some(View::card(blocks, buttons))
}

/// What can be done with the folder that is open, or to have another one.
fn of_folder(insider: Insider<'_>, open: Option<&Folder>) -> Vec<Button> {
    let project = insider.project();
    let Some(open) = open else {
        let make = button::act(msg::button_new_folder(), Command::NewFolder { project, words: Words::default() });
        let decided = rules::new_folder(insider, &Words::default(), &[], &mut Fresh::dry());
        return offered(&decided, make).into_iter().collect();
    };
    let rename = Command::RenameFolder { folder: open.id, words: Words::default() };
    let renames = rules::rename_folder(insider, open, (&Words::default(), &[]));
    let rename = offered(&renames, button::act(msg::button_rename(), rename));
    let remove = button::danger(msg::button_remove_folder(), Command::RemoveFolder { folder: open.id });
    let remove = offered(&rules::remove_folder(insider, open, (&[], rules::Room::EMPTY)), remove);
    let all = button::navigate(msg::button_all_files(), Screen::of(project));
    rename.into_iter().chain(remove).chain([all]).collect()
}

/// A file in a list: its name, by whom, when, and how large.
fn line(insider: Insider<'_>, (file, by): &Named) -> Line {
    let by = author(insider, (file.by, by));
    let says = msg::file_line(file.name.as_str(), by, Arg::Day(file.sent_at), size(file.kept.size));
    let more = by_time(file.sent_at).to_vec();
    Line { says, label: Text::words(file.name.as_str()), shows: Screen::card(file.id).into(), more }
}

/// The files whose names have some words in them.
pub(super) fn found(insider: Insider<'_>, words: &str, files: &[Named]) -> Option<View> {
    insider.sees(Right::Read).then_some(())?;
    let project = insider.project();
    let lines: Vec<Line> = files.iter().map(|file| line(insider, file)).collect();
    let texts = (msg::found_files_title(words), msg::found_files_title_none());
    let screen = Screen::Found { project, words: words.to_owned() };
    let (mut blocks, mut buttons) = part::list(texts, &Part::read(&lines, 0, lines.len()), screen);
    blocks.extend(in_project(insider));
    buttons.push(button::act(msg::button_search(), Command::Find { project, words: Words::default() }));
    buttons.push(button::navigate(msg::button_all_files(), Screen::of(project)));
    buttons.push(home(insider));
    Some(View::card(blocks, buttons))
}

/// One file, and what can be done with it.
pub(super) fn card(insider: Insider<'_>, (file, by): (&SharedFile, &Option<Text>), folders: &[Folder]) -> Option<View> {
    insider.sees(Right::Read).then_some(())?;
    let mut blocks = vec![
        Block::Title(msg::file_title(file.name.as_str())),
        field(msg::file_by(), author(insider, (file.by, by))),
        field(msg::file_at(), msg::file_moment(Arg::Moment(file.sent_at))),
        field(msg::file_kind(), FileKind::of(&file.name).text()),
        field(msg::file_size(), size(file.kept.size)),
    ];
    let folder = folders.iter().find(|folder| file.folder == Some(folder.id));
    blocks.extend(folder.map(|folder| field(msg::file_folder(), Text::words(folder.name.as_str()))));
    blocks.extend(in_project(insider));
    let mut buttons = vec![button::primary_go(msg::button_download(), Screen::Download { file: file.id })];
    let room = Room { used: 0, names: &[] };
    let renames = rules::rename(insider, file, (&Words::default(), room));
    let rename = Command::Rename { file: file.id, words: Words::default() };
    buttons.extend(offered(&renames, button::act(msg::button_rename(), rename)));
    let other = folders.iter().find(|folder| file.folder != Some(folder.id));
    if file.folder.is_some() || other.is_some() {
        // Somewhere else than where it is.
        let moves = rules::put(insider, file, (other.filter(|_| file.folder.is_none()), room));
        let shows = Screen::File { file: file.id, side: Side::Folders, page: Page(0) };
        buttons.extend(is_offered(&moves).then(|| button::go(msg::button_move_file(), shows)));
    }
    let remove = button::danger(msg::button_remove_file(), Command::Remove { file: file.id });
    buttons.extend(offered(&rules::remove(insider, file), remove));
    buttons.push(button::navigate(msg::button_files(), Screen::inside(file.project, file.folder)));
    buttons.push(home(insider));
    Some(View::card(blocks, buttons))
}

/// Where a file can be moved to.
pub(super) fn moving(insider: Insider<'_>, file: &SharedFile, (folders, page): (&[Folder], Page)) -> Option<View> {
    insider.sees(Right::Read).then_some(())?;
    let room = Room { used: 0, names: &[] };
    let part = Part::of(folders, page.0);
    let screen = Screen::File { file: file.id, side: Side::Folders, page };
    let to = |folder: Option<&Folder>| {
        let label = folder.map_or_else(msg::button_no_folder, |folder| msg::button_folder(folder.name.as_str()));
        let command = Command::Move { file: file.id, folder: folder.map_or(FolderId(0), |folder| folder.id) };
        offered(&rules::put(insider, file, (folder, room)), button::act(label, command).entry())
    };
    let mut buttons: Vec<Button> = part.entries.iter().filter_map(|folder| to(Some(folder))).chain(to(None)).collect();
    if buttons.is_empty() && folders.len() <= part.entries.len() {
        return card(insider, (file, &None), folders);
    }
    buttons.extend(part.turn(&screen.into()));
    buttons.push(button::navigate(msg::button_back(), Screen::card(file.id)));
    buttons.push(home(insider));
    let mut blocks = vec![Block::Title(msg::file_title(file.name.as_str())), Block::Para(msg::file_title_where())];
    blocks.extend(part.note());
    blocks.extend(in_project(insider));
    Some(View::card(blocks, buttons))
}

/// A file itself.
pub(super) fn download(insider: Insider<'_>, (file, by): (&SharedFile, &Option<Text>)) -> Option<View> {
    insider.sees(Right::Read).then_some(())?;
    let title = insider.inside.seen.project().content.title.as_str();
    let blocks = vec![
        Block::File(crate::paper::Enclosed::Shared(file.goes_out())),
        Block::Note(msg::file_title_by(author(insider, (file.by, by)), Arg::Moment(file.sent_at), title)),
    ];
    let buttons = vec![
        button::navigate(msg::button_file(), Screen::card(file.id)),
        button::navigate(msg::button_files(), Screen::inside(file.project, file.folder)),
        home(insider),
    ];
    Some(View::card(blocks, buttons))
}

/// What becomes of files that the reader has sent.
pub(super) fn upload(insider: Insider<'_>, upload: &Upload) -> Option<View> {
    (insider.profiles.is_some() && insider.listening().is(upload.by)).then_some(())?;
    let most = insider.inside.seen.reader.takes.most;
    let title = insider.inside.seen.project().content.title.as_str();
    let kept = upload.sent.iter().filter(|sent| matches!(sent.state, SentState::Kept(_))).count();
    let says = if upload.waits() {
        msg::upload_title_waits(kept, upload.sent.len())
    } else {
        msg::upload_title_done(kept, upload.sent.len())
    };
    let mut blocks = vec![Block::Title(msg::upload_title(title)), Block::Para(says)];
    blocks.extend(upload.sent.iter().map(|sent| Block::Item(sent_line(sent, most))));
    let mut buttons = vec![button::primary_go(msg::button_files(), Screen::inside(upload.project, upload.folder))];
    if let [Sent { state: SentState::Kept(file), .. }] = upload.sent[..] {
        buttons.push(button::go(msg::button_file(), Screen::card(file)));
    }
    buttons.extend(ways_back(insider));
    Some(View::card(blocks, buttons))
}

fn sent_line(sent: &Sent, most: u64) -> Text {
    let name = sent.name.as_str();
    match sent.state {
        SentState::Waits => msg::sent_waits(name),
        SentState::Kept(_) => msg::sent_kept(name, size(sent.size)),
        SentState::Failed(fault) => msg::sent_failed(name, fault.text(most)),
    }
}

/// "Are you sure?", before a file is removed.
pub(super) fn removing(insider: Insider<'_>, file: &SharedFile) -> Option<Confirmation> {
    rules::remove(insider, file).ok()?;
    Some(Confirmation {
        question: msg::confirm_remove_file(file.name.as_str()),
        yes: msg::button_remove_file(),
        command: Command::Remove { file: file.id }.into(),
        back: Screen::card(file.id).into(),
    })
}

/// The same, before a folder is.
pub(super) fn removing_folder(insider: Insider<'_>, folder: &Folder) -> Option<Confirmation> {
    rules::remove_folder(insider, folder, (&[], rules::Room::EMPTY)).ok()?;
    Some(Confirmation {
        question: msg::confirm_remove_folder(folder.name.as_str(), folder.files),
        yes: msg::button_remove_folder(),
        command: Command::RemoveFolder { folder: folder.id }.into(),
        back: Screen::inside(folder.project, Some(folder.id)).into(),
    })
}
