//! The address of a platform that cannot be reached yet: callers are asked to come again.

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;

/// What will be answered once it is known.
#[derive(Clone, Default)]
pub(super) struct Later(Arc<OnceLock<Router>>);

impl Later {
    /// Answers as it is filled, by then.
    pub(super) fn router(&self) -> Router {
        Router::new().fallback(answer).with_state(self.clone())
    }

    /// From now on this answers.
    pub(super) fn fill(&self, router: Router) {
        // The first one answers.
        let _ = self.0.set(router);
    }
}

async fn answer(State(later): State<Later>, request: Request) -> Response {
    match later.0.get() {
        Some(router) => router.clone().oneshot(request).await.into_response(),
        None => (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "10")]).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::routing::post;

    use super::*;

    #[tokio::test]
    async fn who_comes_too_early_is_asked_to_come_again() {
        let later = Later::default();
        let routes = Router::new().nest("/there", later.router());
        let asks = || async {
            let request = Request::post("/there").body(Body::empty()).expect("a request");
            routes.clone().oneshot(request).await.expect("an answer")
        };
        let early = asks().await;
        assert_eq!(
            (early.status(), &early.headers()[RETRY_AFTER]),
            (StatusCode::SERVICE_UNAVAILABLE, &"10".parse().expect("a value"))
        );
        later.fill(Router::new().route("/", post(|| async { "here" })));
        assert_eq!(asks().await.status(), StatusCode::OK);
    }
}
