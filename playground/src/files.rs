//! Files that people and the bot send: as the page hands them over, and as it shows them in the chats; and the class that is there to
//! be sent.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bot_core::platform::Platform;
use bot_core::text::Locale;
use emulators::File;
use rehearsal::class;
use serde::Deserialize;

use crate::world::World;

/// A file that somebody has chosen.
#[derive(Deserialize)]
pub(crate) struct Chosen {
    name: String,
    media_type: String,
    /// What is in it, in Base64.
    content: String,
}

impl From<Chosen> for File {
    fn from(Chosen { name, media_type, content }: Chosen) -> Self {
        Self { name, media_type, bytes: STANDARD.decode(content).unwrap_or_default() }
    }
}

/// What the browser shows by itself. Nothing in it is run: what is not here is saved.
const SHOWN: [&str; 6] = ["image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", TEXT];

/// Any text is shown as this.
const TEXT: &str = "text/plain; charset=utf-8";

/// A file that somebody has sent, or the bot.
async fn file(State(place): State<Place>, Path((app, id)): Path<(Platform, String)>) -> Response {
    let emulator = place.world.app(app).emulator();
    let Some(File { name, media_type, bytes }) = emulator.file(&id) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = media_type.split(';').next().unwrap_or_default();
    let kind = if kind.starts_with("text/") { TEXT } else { kind };
    let bytes = if kind == "application/pdf" { leads_here(bytes, &emulator.link(""), place.address) } else { bytes };
    match SHOWN.iter().find(|shown| **shown == kind) {
        Some(kind) => {
            let shown = disposition("inline", &name);
            ([(CONTENT_TYPE, *kind), (CONTENT_DISPOSITION, shown.as_str())], bytes).into_response()
        }
        None => {
            let saved = disposition("attachment", &name);
            ([(CONTENT_TYPE, "application/octet-stream"), (CONTENT_DISPOSITION, saved.as_str())], bytes).into_response()
        }
    }
}

/// How a file of this name is handed over (RFC 6266), whatever letters are in it.
fn disposition(how: &str, name: &str) -> String {
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    format!("{how}; filename*=UTF-8''{}", name.bytes().map(letter).collect::<String>())
}

/// A PDF whose links to the bot lead to this page, which asks who opens them: the bot of the playground is nowhere else. Links are
/// replaced by ones of the same length, so that all else stays where the file says it is.
fn leads_here(pdf: Vec<u8>, bots: &str, address: SocketAddr) -> Vec<u8> {
    let here = format!("http://{address}/?");
    let Some(gap) = bots.len().checked_sub(here.len() + OPENS.len()) else { return pdf };
    let wanted = format!("/URI({bots}").into_bytes();
    let ours = format!("/URI({here}{}{OPENS}", "&".repeat(gap)).into_bytes();
    let (mut changed, mut at) = (pdf, 0);
    while let Some(found) = changed[at..].windows(wanted.len()).position(|bytes| bytes == wanted) {
        changed[at + found..][..ours.len()].copy_from_slice(&ours);
        at += found + ours.len();
    }
    changed
}

/// By what the page is told to open a link; `app.js` knows it.
const OPENS: &str = "open=";

#[derive(Deserialize)]
struct Spoken {
    #[serde(default)]
    lang: String,
}

/// The class of the example, to be dropped on a phone: as a workbook, or as text.
async fn class(Path(name): Path<String>, Query(spoken): Query<Spoken>) -> Response {
    let locale = Locale::negotiate(&spoken.lang);
    let files = [class::workbook(locale), class::csv(locale)];
    let Some(file) = files.into_iter().find(|file| file.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    ([(CONTENT_TYPE, file.media_type), (CONTENT_DISPOSITION, disposition("attachment", &name))], file.bytes)
        .into_response()
}

#[derive(Clone)]
struct Place {
    world: World,
    address: SocketAddr,
}

pub(crate) fn routes<S>(world: World, address: SocketAddr) -> Router<S> {
    Router::new()
        .route("/files/{app}/{id}", get(file))
        .route("/class/{name}", get(class))
        .with_state(Place { world, address })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_on_a_card_leads_to_the_page_and_nothing_moves() {
        let bots = "https://t.me/TwinbotPlaygroundBot?start=";
        let link = |to: &str| format!("1 0 obj <</URI({to}abc)>> endobj\n").into_bytes();
        let pdf = [link(bots), link("https://elsewhere.example/"), link(bots)].concat();
        for address in ["127.0.0.1:8099", "127.0.0.1:80", "[::1]:65535"] {
            let changed = leads_here(pdf.clone(), bots, address.parse().expect("an address"));
            assert_eq!(changed.len(), pdf.len());
            let text = String::from_utf8(changed).expect("text");
            assert!(text.contains("https://elsewhere.example/abc") && !text.contains("t.me"), "{text}");
            assert_eq!(text.matches(&format!("(http://{address}/?&")).count(), 2, "{text}");
            assert_eq!(text.matches("&open=abc)").count(), 2, "{text}");
        }
        let short = leads_here(pdf.clone(), "https://t.me/b?start=", "127.0.0.1:8099".parse().expect("an address"));
        assert_eq!(short, pdf, "what does not fit stays");
    }

    #[test]
    fn a_name_in_any_letters_is_handed_over() {
        assert_eq!(disposition("inline", "cards-4b.pdf"), "inline; filename*=UTF-8''cards-4b.pdf");
        assert_eq!(disposition("inline", "Ñ\"\n"), "inline; filename*=UTF-8''%C3%91%22%0A");
    }
}
