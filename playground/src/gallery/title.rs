//! What a scene is called by people: by what it says first, in the language in which it is shown.

use bot_core::text::{Locale, msg};
use bot_core::view::{Block, View};
use rehearsal::scenes::{Moment, Scene};

/// A title has so many characters at most.
const MOST: usize = 80;

/// The title of a scene; of a conversation, of what is filled in.
pub(super) fn title(scene: &Scene, locale: Locale) -> String {
    let views = scene.moments.iter().filter_map(|moment| match moment {
        Moment::Shows(view) | Moment::Becomes(view) => Some(view),
        Moment::Does(_) => None,
    });
    let Some(first) = views.map(|view| said_first(view, locale)).next() else { return String::new() };
    let is_walk = scene.moments.iter().any(|moment| matches!(moment, Moment::Does(_)));
    let title = first.lines().next().unwrap_or_default().trim().to_owned();
    let title = if is_walk { locale.plain(&msg::gallery_walk(title)) } else { title };
    let title = title.replace(['\u{2068}', '\u{2069}'], "");
    if title.chars().count() <= MOST {
        return title;
    }
    let cut: String = title.chars().take(MOST - 1).collect();
    format!("{}…", cut.trim_end())
}

fn said_first(view: &View, locale: Locale) -> String {
    match view {
        View::Ask { heading, .. } | View::Browse { heading, .. } | View::Review { heading, .. } => {
            locale.plain(heading)
        }
        View::Card { blocks, .. } => blocks.iter().find_map(|block| words(block, locale)).unwrap_or_default(),
        View::Commands(_) => locale.plain(&msg::gallery_commands()),
    }
}

/// What a block says, if it says something.
fn words(block: &Block, locale: Locale) -> Option<String> {
    match block {
        Block::Title(text) | Block::Para(text) | Block::Quote(text) | Block::Item(text) | Block::Note(text) => {
            Some(locale.plain(text))
        }
        Block::Field(row) => Some(format!("{}: {}", locale.plain(&row.label), locale.plain(&row.value))),
        Block::Secret(secret) => Some(locale.plain(&secret.label)),
        Block::File(file) => Some(file.file_name(locale)),
        Block::Picture(_) | Block::Invitation(_) | Block::StudentLink(_) | Block::SealedInvitation(_) => None,
    }
}

/// All that can be read in a scene, to be searched.
pub(super) fn all_words(scene: &Scene, locale: Locale) -> Vec<u8> {
    let mut all = format!("{} {}", scene.group, scene.name);
    for moment in &scene.moments {
        all.push('\n');
        match moment {
            Moment::Does(words) => all.push_str(words),
            Moment::Shows(view) | Moment::Becomes(view) => {
                view.texts().iter().for_each(|text| {
                    all.push_str(&locale.plain(text));
                    all.push('\n');
                });
            }
        }
    }
    bot_core::text::fold(&all)
}
