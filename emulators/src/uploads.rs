//! Calls with files in them, as browsers send forms: texts by their names, and files by theirs.

use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart, Request};
use axum::http::header::CONTENT_TYPE;

use crate::File;

/// The greatest size of a call with its files, in bytes: more than any platform takes.
const MOST: usize = 64 << 20;

/// What is said of one that is larger.
const TOO_LONG: &str = "length limit exceeded";

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

/// Reads what a call carries. `None`: the caller was gone before all of it had come, as a program that is killed is; it has asked
/// nothing.
pub(crate) async fn read(call: Request) -> Option<Carried> {
    let (head, body) = call.into_parts();
    let kind = head.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let is_form = kind.starts_with("multipart/form-data");
    let bytes = match axum::body::to_bytes(body, MOST).await {
        Ok(bytes) => bytes,
        Err(error) if error.to_string() == TOO_LONG => return Some(Carried::Unreadable),
        Err(_) => return None,
    };
    if !is_form {
        return Some(Carried::Body(bytes));
    }
    let form = form(Request::from_parts(head, Body::from(bytes))).await;
    Some(form.map_or(Carried::Unreadable, Carried::Form))
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

#[cfg(test)]
mod tests {
    use futures::stream;

    use super::*;

    async fn carried(kind: &str, body: Body) -> Option<Carried> {
        let call = Request::post("/").header(CONTENT_TYPE, kind).body(body).expect("a call");
        read(call).await
    }

    #[tokio::test]
    async fn who_is_gone_in_the_middle_has_asked_nothing() {
        for kind in ["application/json", "multipart/form-data; boundary=x"] {
            let begun = [Ok("--x\r\n"), Err("the connection is gone")];
            assert!(carried(kind, Body::from_stream(stream::iter(begun))).await.is_none(), "{kind}");
        }
        let json = carried("application/json", Body::from("{")).await;
        assert!(matches!(json, Some(Carried::Body(body)) if &body[..] == b"{"), "what came is looked at");
        let form = carried("multipart/form-data; boundary=x", Body::from("--y")).await;
        assert!(matches!(form, Some(Carried::Unreadable)), "a form that is none is no cut");
        let long = carried("application/json", Body::from(vec![b' '; MOST + 1])).await;
        assert!(matches!(long, Some(Carried::Unreadable)));
    }
}
