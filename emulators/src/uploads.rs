//! Calls with files in them, as browsers send forms: texts by their names, and files by theirs.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart, Request};
use axum::http::header::CONTENT_TYPE;

use crate::File;

/// The greatest size of a call with its files, in bytes: more than any platform takes.
const MOST: usize = 64 << 20;

/// Lets calls of that size in.
pub(crate) fn limit() -> DefaultBodyLimit {
    DefaultBodyLimit::max(MOST)
}

/// The parts of a call.
#[derive(Debug, Default)]
pub(crate) struct Form {
    pub(crate) texts: Vec<(String, String)>,
    pub(crate) files: Vec<(String, File)>,
}

/// What a call carries.
#[derive(Debug)]
pub(crate) enum Carried {
    /// A body, perhaps an empty one.
    Body(Bytes),
    /// A form, with files perhaps.
    Form(Form),
    /// Neither can be read.
    Unreadable,
}

/// Reads what a call carries.
pub(crate) async fn read(call: Request) -> Carried {
    let kind = call.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        return axum::body::to_bytes(call.into_body(), MOST).await.map_or(Carried::Unreadable, Carried::Body);
    }
    form(call).await.map_or(Carried::Unreadable, Carried::Form)
}

async fn form(call: Request) -> Option<Form> {
    let mut multipart = Multipart::from_request(call, &()).await.ok()?;
    let mut form = Form::default();
    while let Some(part) = multipart.next_field().await.ok()? {
        let name = part.name()?.to_owned();
        let file = part.file_name().map(str::to_owned);
        let media_type = part.content_type().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.ok()?.to_vec();
        match file {
            Some(file) => form.files.push((name, File { name: file, media_type, bytes })),
            None => form.texts.push((name, String::from_utf8(bytes).ok()?)),
        }
    }
    Some(form)
}
