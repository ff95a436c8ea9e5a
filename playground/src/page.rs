//! The page as it is sent to the browser: its files, and its words in the language of the visitor.

mod words;

use axum::Router;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bot_core::lists::List;
use bot_core::text::{Locale, msg};
use rehearsal::class;
use serde::Deserialize;
use serde_json::json;

use crate::people;

const FRAME: &str = include_str!("../page/index.html");
const GALLERY: &str = include_str!("../page/gallery.html");

/// The files that the page consists of, beside its frame.
const FILES: [(&str, &str, &str); 16] = [
    ("/style.css", "text/css; charset=utf-8", include_str!("../page/style.css")),
    ("/telegram.css", "text/css; charset=utf-8", include_str!("../page/telegram.css")),
    ("/frame.css", "text/css; charset=utf-8", include_str!("../page/frame.css")),
    ("/discord.css", "text/css; charset=utf-8", include_str!("../page/discord.css")),
    ("/app.js", "text/javascript; charset=utf-8", include_str!("../page/app.js")),
    ("/telegram.js", "text/javascript; charset=utf-8", include_str!("../page/telegram.js")),
    ("/discord.js", "text/javascript; charset=utf-8", include_str!("../page/discord.js")),
    ("/frame.js", "text/javascript; charset=utf-8", include_str!("../page/frame.js")),
    ("/server.js", "text/javascript; charset=utf-8", include_str!("../page/server.js")),
    ("/dialog.js", "text/javascript; charset=utf-8", include_str!("../page/dialog.js")),
    ("/people.js", "text/javascript; charset=utf-8", include_str!("../page/people.js")),
    ("/timeline.js", "text/javascript; charset=utf-8", include_str!("../page/timeline.js")),
    ("/gallery.css", "text/css; charset=utf-8", include_str!("../page/gallery.css")),
    ("/gallery.js", "text/javascript; charset=utf-8", include_str!("../page/gallery.js")),
    ("/words.js", "text/javascript; charset=utf-8", include_str!("../page/words.js")),
    ("/icon.svg", "image/svg+xml", include_str!("../page/icon.svg")),
];

pub(crate) fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    let pages = Router::new()
        .route("/", get(|asked, headers| async move { frame(FRAME, asked, &headers) }))
        .route("/gallery", get(|asked, headers| async move { frame(GALLERY, asked, &headers) }));
    FILES.iter().fold(pages, |routes, (path, kind, content)| {
        routes.route(path, get(|| async { ([(CONTENT_TYPE, *kind)], *content) }))
    })
}

#[derive(Deserialize)]
struct Asked {
    lang: Option<String>,
}

fn frame(frame: &str, Query(asked): Query<Asked>, headers: &HeaderMap) -> Response {
    let locale = locale_of(asked.lang.as_deref(), headers);
    let direction = locale.text_direction().as_html();
    // In the element of a script, `<` could end it.
    let setting = setting(locale).to_string().replace('<', "\\u003c");
    let page = frame.replace("{{lang}}", locale.tag()).replace("{{dir}}", direction).replace("{{setting}}", &setting);
    ([(CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
}

/// The language of the page: the one that was asked for, or else the browser's first one that there is.
fn locale_of(asked: Option<&str>, headers: &HeaderMap) -> Locale {
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let tags = accepted.split(',').filter_map(|tag| tag.split(';').next()).map(str::trim);
    let mut wanted = asked.into_iter().chain(tags);
    wanted.find_map(Locale::speaking).unwrap_or_else(Locale::english)
}

/// Whose dates and numbers a language has, as a tag; what is only longer English has those of English.
fn conventions(locale: Locale) -> String {
    let locale = if locale == Locale::pseudo() { Locale::english() } else { locale };
    locale.plain(&msg::locale_conventions())
}

/// Whether a group of scenes has a name that people read.
#[cfg(test)]
pub(crate) fn names_group(group: &str) -> bool {
    words::all(Locale::english()).contains_key(format!("group-{group}").as_str())
}

/// What the page knows from the beginning.
fn setting(locale: Locale) -> serde_json::Value {
    let name = |list: List, key: &str| json!({ "key": key, "name": locale.plain(&list.label(key)) });
    let countries: Vec<_> =
        List::countries().sorted(locale).iter().map(|(key, _)| name(List::countries(), key)).collect();
    let regions: Vec<_> = List::countries()
        .keys()
        .flat_map(|country| {
            let list = List::regions(country);
            list.sorted(locale)
                .iter()
                .map(|(key, _)| json!({ "key": key, "country": country, "name": locale.plain(&list.label(key)) }))
                .collect::<Vec<_>>()
        })
        .collect();
    json!({
        "language": locale.tag(),
        "conventions": conventions(locale),
        "languages": people::languages(),
        "countries": countries,
        "regions": regions,
        "class": class::FILES,
        "words": words::all(locale),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_page_begins_on_the_side_of_its_language() {
        for (lang, side) in [("ar", "rtl"), ("en", "ltr"), ("es", "ltr")] {
            for page in [FRAME, GALLERY] {
                let answer = frame(page, Query(Asked { lang: Some(lang.to_owned()) }), &HeaderMap::new());
                let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a page");
                let body = String::from_utf8_lossy(&body);
                assert!(body.contains(&format!("<html lang=\"{lang}\" dir=\"{side}\">")), "{lang}");
            }
        }
    }
}
