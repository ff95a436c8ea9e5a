//! Who may call: pages of this server, opened on this machine. Another site in the same browser may not, nor a name
//! that was made to lead here.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderName, HeaderValue, ORIGIN, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Nothing from anywhere else, nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Lets only requests through that mean this address, and says how the browser has to treat the answer.
pub(crate) async fn guard(State(address): State<SocketAddr>, request: Request, next: Next) -> Response {
    if !is_meant(request.headers(), address) {
        return (StatusCode::FORBIDDEN, "This page is for this machine only.").into_response();
    }
    let mut response = next.run(request).await;
    let headers: [(HeaderName, &str); 5] = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in headers {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Where a browser says that a request comes from: `cross-site`, `same-site`, `same-origin`, or `none` for the visitor.
const FETCHED_FROM: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What becomes of the answer in the browser, such as `image`; `document` for a page in a window.
const FETCHED_FOR: HeaderName = HeaderName::from_static("sec-fetch-dest");

fn is_meant(headers: &HeaderMap, address: SocketAddr) -> bool {
    let mut ours = vec![address.to_string(), format!("localhost:{}", address.port())];
    // Browsers leave out the usual port.
    if address.port() == 80 {
        let bare = match address.ip() {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("[{ip}]"),
        };
        ours.extend([bare, "localhost".to_owned()]);
    }
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?").to_owned());
    let host = text(HOST).is_some_and(|host| ours.contains(&host));
    let origin = text(ORIGIN).is_none_or(|origin| ours.iter().any(|own| origin == format!("http://{own}")));
    let is_ours = text(FETCHED_FROM).is_none_or(|site| matches!(&*site, "same-origin" | "none"));
    // A link on another page may lead here: the page that opens is ours, in a window of its own.
    let is_opened = text(FETCHED_FOR).is_some_and(|what| what == "document") && !headers.contains_key(ORIGIN);
    host && origin && (is_ours || is_opened)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(host: &str, origin: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().expect("a header"));
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().expect("a header"));
        }
        headers
    }

    #[test]
    fn only_the_own_page_is_let_in() {
        let address: SocketAddr = "127.0.0.1:8099".parse().expect("an address");
        let is_let_in = |host, origin| is_meant(&headers(host, origin), address);
        assert!(is_let_in("127.0.0.1:8099", None));
        assert!(is_let_in("localhost:8099", Some("http://localhost:8099")));
        assert!(!is_let_in("twinbot.example:8099", None), "a name that leads here");
        assert!(!is_let_in("127.0.0.1:8099", Some("https://elsewhere.example")), "another site's script");
        assert!(!is_let_in("127.0.0.1:8099", Some("null")), "a page without an origin");
        assert!(!is_meant(&HeaderMap::new(), address));
    }

    #[test]
    fn a_picture_on_another_page_asks_for_nothing() {
        let address: SocketAddr = "127.0.0.1:8099".parse().expect("an address");
        let is_let_in = |site: &str| {
            let mut headers = headers("127.0.0.1:8099", None);
            headers.insert(FETCHED_FROM, site.parse().expect("a header"));
            is_meant(&headers, address)
        };
        assert!(is_let_in("none"), "typed into the browser");
        assert!(is_let_in("same-origin"));
        assert!(!is_let_in("cross-site"));
        assert!(!is_let_in("same-site"), "another port of this machine");
        let mut link = headers("127.0.0.1:8099", None);
        link.insert(FETCHED_FROM, "cross-site".parse().expect("a header"));
        link.insert(FETCHED_FOR, "document".parse().expect("a header"));
        assert!(is_meant(&link, address), "a link leads here");
        link.insert(ORIGIN, "null".parse().expect("a header"));
        assert!(!is_meant(&link, address), "a form of another page");
    }

    #[test]
    fn the_usual_port_need_not_be_said() {
        let [four, six] = ["127.0.0.1:80", "[::1]:80"].map(|address| address.parse().expect("an address"));
        assert!(is_meant(&headers("127.0.0.1", Some("http://127.0.0.1")), four));
        assert!(is_meant(&headers("localhost", None), four));
        assert!(is_meant(&headers("[::1]", Some("http://[::1]")), six));
        assert!(!is_meant(&headers("127.0.0.1", None), "127.0.0.1:8099".parse().expect("an address")));
    }
}
