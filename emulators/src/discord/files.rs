//! What people, and the bot, send as files: kept at addresses of their own, which only whoever was told them can open.

use std::sync::Arc;

use axum::extract::{Path, Query, State as Shared};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::emulator::Inner;
use super::log::Request;
use super::rest::{BAD_FORM, Refused, TOO_LARGE};
use super::rules::{self, part_of};
use super::state::State;
use crate::File;
use crate::chaos::{Mishap, lost_answer};

/// Greatest size of a file that somebody, or the bot, may send, in bytes.
pub(super) const MOST: usize = 10 << 20;

/// A file as a message or a command names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What is in it, as Discord tells it.
    pub media_type: String,
    /// Its size, in bytes.
    pub size: usize,
    /// What it is about, for those who do not see it.
    #[serde(default)]
    pub about: String,
    url: String,
}

impl Attachment {
    /// As the API gives it.
    pub(super) fn body(&self) -> Value {
        let mut body = json!({ "id": self.id.to_string(), "filename": self.name, "size": self.size, "url": self.url,
            "proxy_url": self.url });
        if !self.about.is_empty() {
            body["description"] = self.about.clone().into();
        }
        if !self.media_type.is_empty() {
            body["content_type"] = self.media_type.clone().into();
        }
        body
    }
}

impl State {
    /// Keeps a file that somebody sends.
    ///
    /// # Panics
    /// When it is larger than Discord takes.
    pub(super) fn attach(&mut self, channel: i64, file: &File) -> Attachment {
        assert!(file.bytes.len() <= MOST, "Discord takes no file of {} bytes", file.bytes.len());
        let id = self.id();
        if !self.loses_files {
            self.files.insert(id, file.clone());
        }
        self.attachment(channel, id, file)
    }

    /// A file that was kept, as a message of this channel names it.
    pub(super) fn attachment(&self, channel: i64, id: i64, file: &File) -> Attachment {
        let (signature, url) = (format!("made-up-{id}"), &self.url);
        let url = format!("{url}/attachments/{channel}/{id}/{}?ex=1&is=1&hm={signature}", file.name);
        let File { name, media_type, bytes } = file.clone();
        // Discord says of texts how they are encoded, or thinks so.
        let media_type = if media_type == "text/plain" { format!("{media_type}; charset=utf-8") } else { media_type };
        Attachment { id, name, media_type, size: bytes.len(), about: String::new(), url }
    }
}

/// The body of a message, and the files that come with it.
pub(super) type Carried<'a> = (&'a Value, &'a [(String, File)]);

/// Holds the files of a message that had these before against the rules, and keeps them. Gives those that it has from now on; `None`: the
/// same.
pub(super) fn attached(
    state: &mut State,
    channel: i64,
    named: &str,
    (body, files): Carried<'_>,
    before: &[Attachment],
) -> Result<Option<Vec<Attachment>>, Refused> {
    let faults = rules::files(body, files, before);
    if !faults.is_empty() {
        faults.iter().for_each(|fault| state.violation(named, fault, body));
        return Err(BAD_FORM);
    }
    if files.iter().any(|(_, file)| file.bytes.len() > MOST) {
        return Err(TOO_LARGE);
    }
    let Some(said) = body["attachments"].as_array() else { return Ok(None) };
    let stays = |file: &&Attachment| said.iter().any(|said| said["id"].as_str() == Some(&file.id.to_string()));
    let mut all: Vec<Attachment> = before.iter().filter(stays).cloned().collect();
    all.extend(files.iter().map(|(part, file)| {
        let said = said.iter().find(|said| part_of(said) == *part);
        let about = said.and_then(|said| said["description"].as_str()).unwrap_or_default().to_owned();
        Attachment { about, ..state.attach(channel, file) }
    }));
    Ok(Some(all))
}

/// What was signed into the address of a file.
#[derive(Deserialize)]
pub(super) struct Signed {
    #[serde(default)]
    hm: String,
}

/// Gives a file to whoever knows its address.
pub(super) async fn serve(
    Shared(inner): Shared<Arc<Inner>>,
    Path((_, id, _)): Path<(i64, i64, String)>,
    Query(signed): Query<Signed>,
    headers: HeaderMap,
) -> Response {
    const CALL: &str = "GET attachments";
    let mishap = inner.state.change(|state| state.faults.draw(CALL));
    if let Some(Mishap::Slow(time)) = mishap {
        tokio::time::sleep(time).await;
    }
    if mishap == Some(Mishap::LostAnswer) {
        return lost_answer();
    }
    inner.state.change(|state| {
        if headers.contains_key("authorization") {
            state.violation(CALL, "who keeps the files is shown the token", &Value::Null);
        }
        let file = state.files.get(&id).filter(|_| signed.hm == format!("made-up-{id}")).cloned();
        let status = match (mishap, state.faults.take(CALL), &file) {
            (Some(Mishap::ServerError), ..) => 502,
            (Some(Mishap::TooMany), ..) => 429,
            (_, Some((status, _)), _) => status,
            (_, None, Some(_)) => 200,
            (_, None, None) => 404,
        };
        state.counters.requests += 1;
        state.requests.push(Request { call: CALL.to_owned(), body: Value::Null, status, code: 0 });
        match file {
            Some(file) if status == 200 => ([("content-type", file.media_type)], file.bytes).into_response(),
            _ => StatusCode::from_u16(status).unwrap_or(StatusCode::NOT_FOUND).into_response(),
        }
    })
}
