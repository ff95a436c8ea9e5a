//! The gallery: every view of every flow and screen as the front end sends it, in every language, with what is wrong
//! with its texts and where they stand.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, routing::get};
use bot_core::conversation::View;
use bot_core::delivery::{Channel as _, Delivery, Outcome};
use bot_core::platform::Platform;
use bot_core::text::{Catalogue, File, Locale, utf16_len};
use emulators::telegram::{BotCommand, Emulator, Message, Options};
use rehearsal::scenes::{self, Moment, Reader, Scene};
use serde::{Deserialize, Serialize};
use telegram::Telegram;
use tokio::sync::OnceCell;

use crate::Error;

/// Longer labels are cut by every client, in UTF-16 units.
const LABEL: usize = 64;
/// Greatest length of a message and of a command's description, in UTF-16 units.
const TEXT: usize = 4096;
const DESCRIPTION: usize = 256;

/// A front end that shows views to nobody.
struct Studio {
    emulator: Emulator,
    telegram: Telegram,
}

static STUDIO: OnceCell<Studio> = OnceCell::const_new();

/// Everybody who is shown something is somebody else.
static NEXT: AtomicI64 = AtomicI64::new(1);

impl Studio {
    async fn open() -> Result<&'static Self, Error> {
        STUDIO
            .get_or_try_init(|| async {
                let emulator = Emulator::start(Options::default()).await?;
                emulator.faults(|faults| faults.limits = false);
                emulator.count_only();
                let settings =
                    telegram::Settings { token: emulator.token().to_owned(), api_url: emulator.url().to_owned() };
                let telegram = Telegram::connect(settings).await.map_err(|error| Error::Bot(error.to_string()))?;
                Ok(Self { emulator, telegram })
            })
            .await
    }

    /// Shows a scene on a phone of its own.
    async fn shoot(&self, scene: &Scene, locale: Locale, looks: &Looks) -> Shot {
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let phone = self.emulator.person(id, "", locale.tag());
        phone.start();
        let mut frames = Vec::new();
        let mut last = None;
        for moment in &scene.moments {
            let (view, message) = match moment {
                Moment::Does(words) => {
                    frames.push(Frame::Does { words: words.clone() });
                    continue;
                }
                Moment::Shows(view) => (view, None),
                Moment::Becomes(view) => (view, last),
            };
            let (account, address, view) = (id.to_string(), id.to_string(), view.clone());
            let looked_at = looks.at(&view);
            let delivery = Delivery { account, address, via: None, key: 0, locale, view, message, above: None };
            let number = match self.telegram.deliver(&delivery).await {
                Outcome::Shown(number) => number,
                Outcome::Later(_)
                | Outcome::Failed
                | Outcome::Unreachable(_)
                | Outcome::Moved(_)
                | Outcome::Refused => None,
            };
            let shown = number.and_then(|number| phone.chat().messages.remove(&number));
            let commands = self.emulator.commands(Some(id), "");
            let becomes = matches!(moment, Moment::Becomes(_));
            let long = too_long(shown.as_ref(), &commands);
            frames.push(Frame::Shows { becomes, message: shown, commands, texts: looked_at, long });
            last = number.or(last);
        }
        self.emulator.remove(id);
        Shot { name: scene.name.clone(), frames }
    }
}

/// What is longer than the platform or a phone shows.
fn too_long(message: Option<&Message>, commands: &[BotCommand]) -> Vec<String> {
    let Some(message) = message else {
        let long = commands.iter().filter(|command| utf16_len(&command.description) > DESCRIPTION);
        return long.map(|command| command.description.clone()).collect();
    };
    let text = (utf16_len(message.text()) > TEXT).then(|| message.text().to_owned());
    let labels = message.buttons().map(|button| button.text.clone()).filter(|label| utf16_len(label) > LABEL);
    text.into_iter().chain(labels).collect()
}

/// A scene as it looks.
#[derive(Serialize)]
struct Shot {
    name: String,
    frames: Vec<Frame>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Frame {
    /// The person did something.
    Does { words: String },
    /// A message, or the commands where it has none; or what the message above becomes.
    Shows {
        becomes: bool,
        message: Option<Message>,
        commands: Vec<BotCommand>,
        texts: Vec<Look>,
        /// What is too long.
        long: Vec<String>,
    },
}

/// One message of locales/ in a view.
#[derive(Clone, Serialize)]
struct Look {
    id: String,
    /// Where it stands: the locale's folder, the file, the line.
    locale: &'static str,
    file: &'static str,
    line: usize,
    /// `missing`, `same` as in English, or nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    mark: Option<&'static str>,
}

/// The messages of a language beside those of English.
struct Looks {
    locale: Locale,
    own: Catalogue,
    english: Catalogue,
}

impl Looks {
    fn of(locale: Locale) -> Self {
        Self { locale, own: Catalogue::of(locale), english: Catalogue::of(Locale::english()) }
    }

    fn at(&self, view: &View) -> Vec<Look> {
        let ids: BTreeSet<String> = view.texts().iter().flat_map(bot_core::text::Text::messages).collect();
        ids.into_iter().filter_map(|id| self.look(id)).collect()
    }

    fn look(&self, id: String) -> Option<Look> {
        let (own, english) = (self.own.find(&id), self.english.find(&id));
        let is_original = self.locale == Locale::english() || self.locale == Locale::pseudo();
        let mark = match (own, english) {
            _ if is_original => None,
            (None, _) => Some("missing"),
            (Some(own), Some(english)) if own.says == english.says && is_wordy(&own.says) => Some("same"),
            (Some(_), _) => None,
        };
        let (locale, place) = match own {
            Some(own) => (self.locale, own),
            None => (Locale::english(), english?),
        };
        Some(Look { id, locale: locale.tag(), file: place.file, line: place.line, mark })
    }
}

/// Whether a text says something beside what is put into it.
fn is_wordy(says: &str) -> bool {
    let mut depth = 0_u32;
    says.chars().any(|letter| {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && letter.is_alphabetic()
    })
}

#[derive(Deserialize)]
struct Asked {
    lang: String,
    #[serde(default)]
    group: String,
}

impl Asked {
    fn locale(&self) -> Locale {
        Locale::from_tag(&self.lang).unwrap_or_else(Locale::english)
    }

    fn reader(&self) -> Reader {
        Reader { locale: self.locale(), platform: Platform::Telegram }
    }
}

/// One group of scenes, and how many marks its texts have.
#[derive(Serialize)]
struct Group {
    name: String,
    scenes: usize,
    missing: usize,
    same: usize,
}

async fn groups(Query(asked): Query<Asked>) -> Json<Vec<Group>> {
    let looks = Looks::of(asked.locale());
    let mut groups: Vec<(Group, BTreeSet<String>)> = Vec::new();
    for scene in scenes::all(asked.reader()) {
        let at = groups.iter().position(|(group, _)| group.name == scene.group).unwrap_or_else(|| {
            groups.push((Group { name: scene.group.clone(), scenes: 0, missing: 0, same: 0 }, BTreeSet::new()));
            groups.len() - 1
        });
        let (group, seen) = &mut groups[at];
        group.scenes += 1;
        for moment in &scene.moments {
            let (Moment::Shows(view) | Moment::Becomes(view)) = moment else { continue };
            for look in looks.at(view).into_iter().filter(|look| seen.insert(look.id.clone())) {
                group.missing += usize::from(look.mark == Some("missing"));
                group.same += usize::from(look.mark == Some("same"));
            }
        }
    }
    Json(groups.into_iter().map(|(group, _)| group).collect())
}

async fn shots(Query(asked): Query<Asked>) -> Result<Json<Vec<Shot>>, Error> {
    let (studio, locale) = (Studio::open().await?, asked.locale());
    let looks = Looks::of(locale);
    let mut shots = Vec::new();
    for scene in scenes::all(asked.reader()).into_iter().filter(|scene| scene.group == asked.group) {
        shots.push(studio.shoot(&scene, locale, &looks).await);
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
        .route("/locales/{tag}/{name}", get(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_is_no_word_of_the_text() {
        assert!(is_wordy("Hello, { $name }!"));
        assert!(!is_wordy("{ $mark } { $title }"));
        assert!(!is_wordy("1/2 ·"));
    }

    #[tokio::test]
    async fn every_scene_is_shown_in_every_language() {
        let asked = |lang: &str, group: &str| Query(Asked { lang: lang.to_owned(), group: group.to_owned() });
        for lang in ["en", "es", "en-XA"] {
            let Json(groups) = groups(asked(lang, "")).await;
            assert!(groups.len() > 12, "{lang}: {} groups", groups.len());
            assert!(groups.iter().all(|group| group.missing == 0), "every text is translated");
            for group in &groups {
                let Json(shots) = shots(asked(lang, &group.name)).await.expect("the studio opens");
                assert_eq!(shots.len(), group.scenes);
                for frame in shots.iter().flat_map(|shot| &shot.frames) {
                    let Frame::Shows { message, commands, texts, long, .. } = frame else { continue };
                    assert!(message.is_some() || !commands.is_empty(), "{lang} {}: nothing is shown", group.name);
                    assert!(!texts.is_empty() && long.is_empty(), "{lang} {}: {long:?}", group.name);
                }
            }
        }
    }

    #[test]
    fn a_text_that_is_left_in_english_is_marked() {
        let spanish = Locale::from_tag("es").expect("there is Spanish");
        let looks = Looks { locale: spanish, own: Catalogue::of(Locale::english()), ..Looks::of(spanish) };
        assert_eq!(looks.look("help-title".to_owned()).and_then(|look| look.mark), Some("same"));
        let looks = Looks { locale: spanish, own: Catalogue::default(), ..Looks::of(spanish) };
        let look = looks.look("help-title".to_owned()).expect("English has it");
        assert_eq!((look.mark, look.locale, look.file), (Some("missing"), "en", "help.ftl"));
        assert_eq!(Looks::of(spanish).look("help-title".to_owned()).and_then(|look| look.mark), None);
    }
}
