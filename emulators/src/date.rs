//! The date in the head of an answer, by the clock of a platform.

use std::time::{Duration, UNIX_EPOCH};

use axum::http::HeaderValue;
use axum::http::header::DATE;
use axum::response::Response;

/// The same answer, given at a time in seconds since 1970.
pub(crate) fn dated(mut response: Response, seconds: i64) -> Response {
    let at = UNIX_EPOCH + Duration::from_secs(seconds.try_into().unwrap_or_default());
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(at)) {
        response.headers_mut().insert(DATE, date);
    }
    response
}
