//! What a founder sees of an archive.

use super::bundle::{Archive, Ready};
use super::rules;
use super::{Command, Screen};
use crate::area;
use crate::areas::files::size;
use crate::areas::news::{Insider, home, ways_back};
use crate::areas::space::Inside;
use crate::decision::offered;
use crate::domain::{ArchiveId, Right, SpaceId};
use crate::paper::Enclosed;
use crate::reader::Fresh;
use crate::text::{Arg, Text, msg};
use crate::view::{Block, Button, Style, View, button};

/// So many files that could not be read are named; the page in the archive names all.
const NAMED: usize = 10;

/// The way to the archive from the home of a TwinSpace, for whoever may have one.
pub(crate) fn offered_on_home(inside: Inside<'_>) -> Option<Button> {
    inside.sees(Right::Archive).then(|| way(inside.space.id))
}

/// The same for a TwinSpace, whoever reads it.
pub(crate) fn way(space: SpaceId) -> Button {
    button::go(msg::button_archive(), Screen::Archive { space })
}

/// The reader's own archive of a TwinSpace: what would be in one, how far it is, or until when it is there.
pub(super) fn archive(insider: Insider<'_>, own: Option<&Archive>) -> Option<View> {
    insider.sees(Right::Archive).then_some(())?;
    let title = insider.inside.seen.project().content.title.as_str();
    let mut blocks = vec![Block::Title(msg::archive_title(title))];
    let mut buttons = Vec::new();
    match own.map(|own| (own, &own.ready)) {
        None => {
            blocks.extend([msg::archive_title_what(), msg::archive_title_names()].map(Block::Para));
            blocks.push(Block::Note(msg::archive_title_day()));
            let label = msg::button_make_archive();
            buttons.extend(make(insider, None, label).map(|button| Button { style: Style::Primary, ..button }));
        }
        Some((Archive { progress: (done, all), .. }, None)) => {
            blocks.push(Block::Para(msg::archive_waits(*all, *done)));
            blocks.push(Block::Note(msg::archive_waits_then()));
        }
        Some((own, Some(ready))) => {
            let (at, until) = (Arg::Moment(ready.made_at), Arg::Moment(ready.until()));
            blocks.push(Block::Para(msg::archive_ready(at, size(ready.kept.size), until)));
            blocks.extend(lost(ready));
            buttons.push(button::primary_go(msg::button_get_archive(), Screen::Download { archive: own.id }));
            buttons.extend(make(insider, Some(own), msg::button_fresh_archive()));
        }
    }
    buttons.extend(ways_back(insider));
    Some(View::card(blocks, buttons))
}

fn make(insider: Insider<'_>, own: Option<&Archive>, label: Text) -> Option<Button> {
    let instead = own.map_or(ArchiveId(0), |own| own.id);
    let decided = rules::make(insider, (own, instead), 0, &mut Fresh::dry());
    offered(&decided, button::act(label, Command::Make { space: insider.inside.space.id, instead }))
}

/// The files that are not in it.
fn lost(ready: &Ready) -> Vec<Block> {
    let Some(more) = ready.lost.len().checked_sub(1).map(|_| ready.lost.len().saturating_sub(NAMED)) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::Para(msg::archive_lost(ready.lost.len()))];
    blocks.extend(ready.lost.iter().take(NAMED).map(|name| Block::Item(Text::words(name.as_str()))));
    blocks.extend((more > 0).then(|| Block::Note(msg::archive_lost_more(more))));
    blocks
}

/// The archive itself, for whoever has asked for it.
pub(super) fn download(insider: Insider<'_>, archive: &Archive) -> Option<View> {
    let is_theirs = insider.inside.seen.reader.me.id == archive.person;
    (is_theirs && insider.sees(Right::Archive)).then_some(())?;
    let (file, ready) = (archive.goes_out()?, archive.ready.as_ref()?);
    let title = insider.inside.seen.project().content.title.as_str();
    let mut blocks =
        vec![Block::File(Enclosed::Shared(file)), Block::Para(msg::archive_out(title, Arg::Moment(ready.made_at)))];
    blocks.extend(lost(ready));
    blocks.push(Block::Note(msg::archive_out_private(Arg::Moment(ready.until()))));
    let buttons = vec![
        button::navigate(msg::button_archive(), Screen::Archive { space: archive.space }),
        button::navigate(msg::button_space(), area::space(archive.project)),
        home(insider),
    ];
    Some(View::card(blocks, buttons))
}
