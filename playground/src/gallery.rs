//! The gallery: every view of every flow and screen as the front end sends it, in every language, with what is wrong
//! with its texts and where they stand.

mod cut;
mod looks;
mod studio;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, routing::get};
use bot_core::areas::sample;
use bot_core::platform::Platform;
use bot_core::text::{File, Locale};
use rehearsal::scenes::Reader;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use self::looks::Looks;
use self::studio::{Shot, Studio};
use crate::{Error, people};

#[derive(Deserialize)]
struct Asked {
    lang: String,
    #[serde(default = "people::usual")]
    app: Platform,
    #[serde(default)]
    group: String,
}

impl Asked {
    fn locale(&self) -> Locale {
        Locale::from_tag(&self.lang).unwrap_or_else(Locale::english)
    }

    fn reader(&self) -> Reader {
        Reader { locale: self.locale(), platform: self.app }
    }
}

/// One group of scenes, and how many marks its texts have.
#[derive(Clone, Default, Serialize)]
struct Group {
    name: String,
    scenes: usize,
    missing: usize,
    same: usize,
    /// What does not stand there in full, or not at all.
    long: usize,
}

/// What is known for one language and app. It was all sent once for this, which takes a moment, and does not change.
static GROUPS: Mutex<BTreeMap<(&'static str, Platform), Vec<Group>>> = Mutex::const_new(BTreeMap::new());

async fn groups(Query(asked): Query<Asked>) -> Result<Json<Vec<Group>>, Error> {
    let mut known = GROUPS.lock().await;
    let key = (asked.locale().tag(), asked.app);
    if let Some(groups) = known.get(&key) {
        return Ok(Json(groups.clone()));
    }
    let (studio, looks) = (Studio::open().await?.of(asked.app), Looks::of(asked.locale()));
    let mut groups: Vec<(Group, BTreeSet<String>)> = Vec::new();
    for scene in studio.scenes(asked.reader()) {
        let shot = studio.shoot(&scene, &looks).await;
        let at = groups.iter().position(|(group, _)| group.name == scene.group).unwrap_or_else(|| {
            groups.push((Group { name: scene.group, ..Group::default() }, BTreeSet::new()));
            groups.len() - 1
        });
        let (group, seen) = &mut groups[at];
        group.scenes += 1;
        group.long += shot.long();
        for look in shot.looks().filter(|look| seen.insert(look.id.clone())) {
            group.missing += usize::from(look.mark == Some("missing"));
            group.same += usize::from(look.mark == Some("same"));
        }
    }
    let groups: Vec<Group> = groups.into_iter().map(|(group, _)| group).collect();
    known.insert(key, groups.clone());
    Ok(Json(groups))
}

async fn shots(Query(asked): Query<Asked>) -> Result<Json<Vec<Shot>>, Error> {
    let studio = Studio::open().await?.of(asked.app);
    let looks = Looks::of(asked.locale());
    let mut shots = Vec::new();
    for scene in studio.scenes(asked.reader()).into_iter().filter(|scene| scene.group == asked.group) {
        shots.push(studio.shoot(&scene, &looks).await);
    }
    Ok(Json(shots))
}

/// One file of a locale, as it was when the program was built.
async fn file(Path((tag, name)): Path<(String, String)>) -> Response {
    let found = Locale::from_tag(&tag).and_then(|locale| locale.files().into_iter().find(|file| file.name == name));
    match found {
        Some(file) => ([(CONTENT_TYPE, "text/html; charset=utf-8")], numbered(&tag, file)).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A file with an anchor for each line.
fn numbered(tag: &str, file: File) -> String {
    let mut lines = String::new();
    for (number, line) in (1..).zip(file.content.lines()) {
        let line = line.replace('&', "&amp;").replace('<', "&lt;");
        let _ = write!(lines, "<li id=\"L{number}\" value=\"{number}\">{line}</li>");
    }
    format!(
        "<!doctype html><html lang=\"{tag}\"><meta charset=\"utf-8\"><title>locales/{tag}/{name}</title>\
         <link rel=\"icon\" href=\"/icon.svg\"><link rel=\"stylesheet\" href=\"/style.css\">\
         <link rel=\"stylesheet\" href=\"/gallery.css\"><body class=\"source\"><h1>locales/{tag}/{name}</h1>\
         <ol>{lines}</ol>",
        name = file.name
    )
}

pub(crate) fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/gallery/groups", get(groups))
        .route("/gallery/shots", get(shots))
        .route("/gallery/picture.jpg", get(async || ([(CONTENT_TYPE, "image/jpeg")], sample::PICTURE)))
        .route("/locales/{tag}/{name}", get(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_scene_is_shown_in_every_language_and_app() {
        for (lang, app) in [("en", Platform::Telegram), ("es", Platform::Discord), ("en-XA", Platform::Telegram)] {
            let asked = |group: &str| Query(Asked { lang: lang.to_owned(), app, group: group.to_owned() });
            let Json(groups) = groups(asked("")).await.expect("the studio opens");
            assert!(groups.len() > 12, "{lang}: {} groups", groups.len());
            assert!(groups.iter().all(|group| group.missing == 0), "every text is translated");
            // The pseudo-locale is longer than any language on purpose.
            let has_room = lang != "en-XA";
            let mut modals = 0;
            for group in &groups {
                let Json(shots) = shots(asked(&group.name)).await.expect("the studio opens");
                assert_eq!(shots.len(), group.scenes);
                for frame in shots.iter().flat_map(|shot| &shot.frames) {
                    let studio::Frame::Shows { message, modal, commands, texts, long, refused, .. } = frame else {
                        continue;
                    };
                    assert!(message.is_some() || !commands.is_empty(), "{lang} {}: nothing is shown", group.name);
                    assert!(!texts.is_empty() && !refused, "{lang} {}: it is refused", group.name);
                    assert!(long.is_empty() || !has_room, "{lang} {}: {long:?}", group.name);
                    modals += usize::from(modal.is_some());
                }
            }
            assert_eq!(modals > 10, app == Platform::Discord, "{modals} modals");
        }
    }
}
