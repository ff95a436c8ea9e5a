//! Files that people send: as the page hands them over, and as it shows them in the chats.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bot_core::platform::Platform;
use emulators::File;
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

/// What can be shown as a picture; anything else is saved.
const PICTURES: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// A file that somebody has sent.
async fn file(State(world): State<World>, Path((app, id)): Path<(Platform, String)>) -> Response {
    let Some(file) = world.app(app).emulator().file(&id) else { return StatusCode::NOT_FOUND.into_response() };
    match PICTURES.iter().find(|kind| **kind == file.media_type) {
        Some(kind) => ([(CONTENT_TYPE, *kind)], file.bytes).into_response(),
        None => {
            let saved = [(CONTENT_TYPE, "application/octet-stream"), (CONTENT_DISPOSITION, "attachment")];
            (saved, file.bytes).into_response()
        }
    }
}

pub(crate) fn routes<S>(world: World) -> Router<S> {
    Router::new().route("/files/{app}/{id}", get(file)).with_state(world)
}
