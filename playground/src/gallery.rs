//! The gallery: every view of every flow and screen as the front end sends it, in every language, with what is wrong
//! with its texts and where they stand.

mod looks;
mod studio;
mod title;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, routing::get};
use bot_core::areas::sample;
use bot_core::platform::Platform;
use bot_core::text::{File, Locale, fold};
use rehearsal::scenes::{Reader, Scene};
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
    /// Words that are searched, over all groups.
    #[serde(default)]
    words: String,
    /// Only what somebody of this role sees, over all groups.
    #[serde(default)]
    role: String,
    /// A language in which every scene is shown once more, beside the other one; empty where it is not.
    #[serde(default)]
    beside: String,
}

impl Asked {
    fn locale(&self) -> Locale {
        Locale::from_tag(&self.lang).unwrap_or_else(Locale::english)
    }

    fn reader(&self) -> Reader {
        Reader::new(self.locale(), self.app).with_words()
    }

    /// The language beside the one that is looked at, if it is another one.
    fn beside(&self) -> Option<Locale> {
        Locale::from_tag(&self.beside).filter(|beside| *beside != self.locale())
    }

    /// Whether scenes are searched, in place of looking at one group.
    fn is_search(&self) -> bool {
        !self.words.trim().is_empty() || !self.role.is_empty()
    }

    /// Whether a scene is to be shown: it is of the group, or it has the role and every word.
    fn wants(&self, scene: &Scene) -> bool {
        if !self.is_search() {
            return scene.group == self.group;
        }
        let has_role = self.role.is_empty() || scene.role.as_str() == self.role;
        has_role && has_words(scene, &self.words, self.locale())
    }
}

/// Whether every word stands somewhere in a scene, whatever its capitals and accents.
fn has_words(scene: &Scene, words: &str, locale: Locale) -> bool {
    let mut words = words.split_whitespace().map(fold).peekable();
    if words.peek().is_none() {
        return true;
    }
    let all = title::all_words(scene, locale);
    words.all(|word| word.is_empty() || all.windows(word.len()).any(|part| part == word))
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

/// So many scenes are shown of those that a search finds.
const MOST: usize = 60;

/// Scenes as they look, and how many there are; and each as it looks in another language, where that was asked for.
#[derive(Serialize)]
struct Shots {
    shots: Vec<Shot>,
    beside: Vec<Shot>,
    all: usize,
}

async fn shots(Query(asked): Query<Asked>) -> Result<Json<Shots>, Error> {
    let studio = Studio::open().await?.of(asked.app);
    let looks = Looks::of(asked.locale());
    // The scenes are the same in every language, in the same order.
    let scenes = studio.scenes(asked.reader()).into_iter().enumerate();
    let wanted: Vec<_> = scenes.filter(|(_, scene)| asked.wants(scene)).collect();
    let most = if asked.is_search() { MOST } else { wanted.len() };
    let mut shots = Vec::new();
    for (_, scene) in wanted.iter().take(most) {
        shots.push(studio.shoot(scene, &looks).await);
    }
    let mut beside = Vec::new();
    if let Some(locale) = asked.beside() {
        let (others, looks) = (studio.scenes(Reader { locale, ..asked.reader() }), Looks::of(locale));
        for scene in wanted.iter().take(most).filter_map(|(nth, _)| others.get(*nth)) {
            beside.push(studio.shoot(scene, &looks).await);
        }
    }
    Ok(Json(Shots { shots, beside, all: wanted.len() }))
}

/// A text that does not stand in full on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CutOff {
    /// The app that shows the screen, by the name of its platform.
    pub app: &'static str,
    /// The screen: its group and its name.
    pub scene: String,
    /// The text; `None` where the platform takes nothing of the screen.
    pub text: Option<String>,
}

/// Shows every screen of a language on every app. Gives what does not stand there in full.
///
/// # Errors
/// [`Error`]: the apps cannot be had.
pub async fn cut_off(locale: Locale) -> Result<Vec<CutOff>, Error> {
    let (studio, looks) = (Studio::open().await?, Looks::of(locale));
    let mut found = Vec::new();
    for platform in Platform::ALL {
        let set = studio.of(platform);
        for scene in set.scenes(Reader::new(locale, platform).with_words()) {
            let shot = set.shoot(&scene, &looks).await;
            let name = format!("{}/{}", scene.group, scene.name);
            let cut = |text| CutOff { app: platform.as_str(), scene: name.clone(), text };
            found.extend(shot.cut_off().into_iter().map(cut));
        }
    }
    Ok(found)
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
        "<!doctype html><html lang=\"{tag}\" dir=\"ltr\"><meta charset=\"utf-8\"><title>locales/{tag}/{name}</title>\
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
    use std::sync::LazyLock;

    use super::*;

    fn asked(lang: &str, app: Platform, group: &str) -> Asked {
        let (words, role, beside) = (String::new(), String::new(), String::new());
        Asked { lang: lang.to_owned(), app, group: group.to_owned(), words, role, beside }
    }

    /// All of these look at the one studio, whose runtime has to last as long as it.
    static RUNTIME: LazyLock<tokio::runtime::Runtime> =
        LazyLock::new(|| tokio::runtime::Runtime::new().expect("a runtime"));

    // One after another, these take longer than all other tests here together.
    #[test]
    fn every_scene_is_shown_in_english() {
        RUNTIME.block_on(every_scene_is_shown("en", Platform::Telegram));
    }

    #[test]
    fn every_scene_is_shown_in_spanish_in_the_other_app() {
        RUNTIME.block_on(every_scene_is_shown("es", Platform::Discord));
    }

    #[test]
    fn every_scene_is_shown_in_words_that_are_longer_than_any_language() {
        RUNTIME.block_on(every_scene_is_shown("en-XA", Platform::Telegram));
    }

    async fn every_scene_is_shown(lang: &str, app: Platform) {
        let Json(groups) = groups(Query(asked(lang, app, ""))).await.expect("the studio opens");
        assert!(groups.len() > 12, "{lang}: {} groups", groups.len());
        assert!(groups.iter().all(|group| group.missing == 0), "every text is translated");
        // The pseudo-locale is longer than any language on purpose.
        let has_room = lang != "en-XA";
        let mut modals = 0;
        for group in &groups {
            let Json(shots) = shots(Query(asked(lang, app, &group.name))).await.expect("the studio opens");
            assert_eq!((shots.shots.len(), shots.all), (group.scenes, group.scenes));
            assert!(shots.shots.iter().all(Shot::is_named), "{lang} {}: a scene has no title", group.name);
            for frame in shots.shots.iter().flat_map(|shot| &shot.frames) {
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

    #[test]
    fn every_group_has_a_name_for_people() {
        RUNTIME.block_on(every_group_has_a_name());
    }

    async fn every_group_has_a_name() {
        let Json(groups) = groups(Query(asked("en", Platform::Telegram, ""))).await.expect("the studio opens");
        let unnamed: Vec<&String> =
            groups.iter().map(|group| &group.name).filter(|name| !crate::page::names_group(name)).collect();
        assert!(
            unnamed.is_empty(),
            "say what these are called: locales/*/gallery.ftl, playground/src/page/words/gallery.rs: {unnamed:?}"
        );
    }

    #[test]
    fn each_scene_stands_beside_itself_in_another_language() {
        RUNTIME.block_on(each_scene_stands_beside_itself());
    }

    async fn each_scene_stands_beside_itself() {
        let look = async |lang: &str, beside: &str, words: &str| {
            let (beside, words) = (beside.to_owned(), words.to_owned());
            let asked = Asked { beside, words, ..asked(lang, Platform::Telegram, "approval") };
            shots(Query(asked)).await.expect("the studio opens").0
        };
        for words in ["", "proyecto"] {
            let Shots { shots, beside, .. } = look("es", "en", words).await;
            assert!(shots.len() > 5 && shots.len() == beside.len(), "{} and {}", shots.len(), beside.len());
            assert!(shots.iter().zip(&beside).all(|(one, other)| one.is_scene_of(other)), "{words}");
        }
        for (lang, beside) in [("es", ""), ("en", "en"), ("es", "xx")] {
            assert!(look(lang, beside, "").await.beside.is_empty(), "{lang} beside {beside}");
        }
    }

    #[test]
    fn a_search_finds_words_in_any_order_for_one_role_and_in_the_language_that_is_shown() {
        RUNTIME.block_on(a_search_finds_words());
    }

    async fn a_search_finds_words() {
        let find = async |lang: &str, words: &str, role: &str| {
            let asked =
                Asked { words: words.to_owned(), role: role.to_owned(), ..asked(lang, Platform::Telegram, "home") };
            let Json(found) = shots(Query(asked)).await.expect("the studio opens");
            found
        };
        let found = find("es", "EUROPA rios", "").await;
        assert!(found.all > 0, "what people write is in Spanish, too");
        assert!(find("es", "Rivers of Europe", "").await.all == 0);
        let (all, approvers) = (find("en", "clouds", "").await, find("en", "clouds", "approver").await);
        assert!(approvers.all > 0 && approvers.all < all.all, "{} of {}", approvers.all, all.all);
        assert!(all.all > MOST && all.shots.len() == MOST, "of many only some are drawn");
        assert_eq!(find("en", "no such words anywhere", "").await.all, 0);
    }
}
