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
