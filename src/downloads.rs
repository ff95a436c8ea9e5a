//! `/files/…`: files that are too large for their platform, for people with a link that the bot has given them.

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY,
    RETRY_AFTER, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use bot_core::domain::FileId;
use bot_core::engine::{Engine, LinkFault, LinkedFile};

/// The addresses of files.
pub(crate) fn router(engine: Engine) -> Router {
    Router::new().route("/files/{file}/{token}", get(give)).with_state(engine)
}

/// A file is given to be saved, never to be shown: what is in it was written by anybody.
async fn give(State(engine): State<Engine>, Path((file, token)): Path<(i64, String)>) -> Response {
    match engine.linked(FileId(file), &token).await {
        Ok(LinkedFile { name, mime, size, pieces }) => {
            let head = [
                (CONTENT_TYPE, HeaderValue::from_static(mime)),
                (CONTENT_LENGTH, size.into()),
                (CONTENT_DISPOSITION, disposition(&name)),
                (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
                (CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
                (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
                (CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
            ];
            (head, Body::from_stream(pieces)).into_response()
        }
        Err(LinkFault::NoFile) => plain(StatusCode::NOT_FOUND, "There is no such file, or not any more.\n"),
        Err(error @ (LinkFault::NotRead(_) | LinkFault::Store(_))) => {
            tracing::warn!(%error, "a file is not given by its link");
            let again: [(HeaderName, &str); 1] = [(RETRY_AFTER, "60")];
            (again, plain(StatusCode::SERVICE_UNAVAILABLE, "The file cannot be read now. Try again later.\n"))
                .into_response()
        }
    }
}

fn plain(status: StatusCode, words: &'static str) -> Response {
    (status, words).into_response()
}

/// That a file is to be saved, and under which name: in ASCII, and as it is called (RFC 6266).
fn disposition(name: &str) -> HeaderValue {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || " ._-()".contains(letter);
    let ascii: String = name.chars().map(|letter| if is_plain(letter) { letter } else { '_' }).collect();
    let mut encoded = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'_' | b'-' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    let value = format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}");
    HeaderValue::from_str(&value).unwrap_or(HeaderValue::from_static("attachment"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_breaks_out_of_no_head() {
        let value = disposition("Zdjęcie \"1\"\r\nX: y.jpg");
        let text = value.to_str().expect("ASCII");
        assert_eq!(
            text,
            "attachment; filename=\"Zdj_cie _1___X_ y.jpg\"; filename*=UTF-8''Zdj%C4%99cie%20%221%22%0D%0AX%3A%20y.jpg"
        );
    }
}
