//! What people, and the bot, send as files: a file has an id, by which its path is asked for; the path leads to what is in it.

use std::sync::Arc;

use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::emulator::Inner;
use super::refused::{Answer, Refused};
use super::state::State;
use crate::File;

/// Greatest size of a file that a bot can fetch, in bytes.
const MOST: usize = 20 << 20;

/// Greatest size of a file that a bot can send, in bytes.
const SENT: usize = 50_000_000;

/// What a photograph is called: Telegram keeps no name of it.
pub(super) const PHOTO_NAME: &str = "photo.jpg";

/// Greatest size of a photograph, in bytes.
const PHOTO: usize = 10_000_000;

impl State {
    /// Keeps a file; gives the document that names it.
    pub(super) fn keep(&mut self, file: &File) -> Value {
        let id = if self.loses_files { "lost".to_owned() } else { format!("file-{}", self.files.len() + 1) };
        let mut document = json!({ "file_id": id, "file_unique_id": format!("unique-{id}"), "file_name": file.name,
            "file_size": file.bytes.len() });
        if !file.media_type.is_empty() {
            document["mime_type"] = file.media_type.clone().into();
        }
        if !self.loses_files {
            self.files.insert(id, file.clone());
        }
        document
    }
}

/// A file as the bot may send it.
pub(super) fn checked(file: &File) -> Result<(), Refused> {
    if file.bytes.is_empty() {
        return Err(Refused::violation("file must be non-empty"));
    }
    if file.bytes.len() > SENT {
        return Err(Refused::new(413, "Request Entity Too Large"));
    }
    if file.name.is_empty() || file.name.contains(['/', '\\']) {
        return Err(Refused::violation("a file without a name, or with a path for a name"));
    }
    Ok(())
}

/// A photograph that is sent now, in its sizes as the Bot API shows them.
///
/// # Errors
/// Telegram takes no such photograph (docs/platforms.md, "Telegram: pictures").
pub(super) fn photographed(state: &mut State, file: &File) -> Result<Value, Refused> {
    let size = measured(file)?;
    let kept = state.keep(&File { name: PHOTO_NAME.to_owned(), ..file.clone() });
    Ok(sizes(kept["file_id"].as_str().unwrap_or_default(), file, size))
}

/// A photograph that was sent before.
///
/// # Errors
/// It is not known, or none.
pub(super) fn known_photo(state: &State, id: &str) -> Result<Value, Refused> {
    let file = state.files.get(id);
    let file = file.ok_or_else(|| Refused::new(400, "Bad Request: wrong file identifier/HTTP URL specified"))?;
    Ok(sizes(id, file, measured(file)?))
}

/// Width and height, in pixels.
fn measured(file: &File) -> Result<(u32, u32), Refused> {
    if file.bytes.len() > PHOTO {
        return Err(Refused::violation("a photograph is too large"));
    }
    let read = image::ImageReader::new(std::io::Cursor::new(&file.bytes)).with_guessed_format();
    let size = read.ok().and_then(|read| read.into_dimensions().ok());
    let (width, height) = size.ok_or_else(|| Refused::violation("IMAGE_PROCESS_FAILED"))?;
    let is_narrow = width.max(height) > 20 * width.min(height);
    if width + height > 10_000 || is_narrow {
        return Err(Refused::violation("PHOTO_INVALID_DIMENSIONS"));
    }
    Ok((width, height))
}

fn sizes(id: &str, file: &File, (width, height): (u32, u32)) -> Value {
    // The small one is not kept: who wants to see something takes the large one.
    json!([
        { "file_id": format!("{id}-small"), "file_unique_id": format!("unique-{id}-small"), "width": 90, "height": 90,
            "file_size": 900 },
        { "file_id": id, "file_unique_id": format!("unique-{id}"), "width": width, "height": height,
            "file_size": file.bytes.len() },
    ])
}

/// Where a file is.
pub(super) fn path(state: &State, id: &str) -> Answer {
    let file = state.files.get(id).ok_or_else(|| Refused::new(400, "Bad Request: invalid file_id"))?;
    if file.bytes.len() > MOST {
        return Err(Refused::new(400, "Bad Request: file is too big"));
    }
    Ok(json!({ "file_id": id, "file_unique_id": format!("unique-{id}"), "file_size": file.bytes.len(),
        "file_path": format!("documents/{id}.txt") }))
}

/// Gives what is in a file.
pub(super) async fn serve(Shared(inner): Shared<Arc<Inner>>, Path((bot, path)): Path<(String, String)>) -> Response {
    let id = path.strip_prefix("documents/").and_then(|name| name.strip_suffix(".txt"));
    let is_ours = bot.strip_prefix("bot") == Some(inner.token.as_str());
    let file = inner.state.change(|state| id.filter(|_| is_ours).and_then(|id| state.files.get(id).cloned()));
    match file {
        Some(file) => file.bytes.into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
