//! A request that is not carried out, in Telegram's words.

use serde_json::{Value, json};

/// What a method answers.
pub(super) type Answer = Result<Value, Refused>;

/// Why a request is not carried out.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Refused {
    pub(super) code: u16,
    pub(super) description: String,
    retry_after: Option<u64>,
    migrate_to: Option<i64>,
    /// A rule is broken that a bot can know beforehand.
    pub(super) is_violation: bool,
}

impl Refused {
    /// As life goes: nobody did wrong.
    pub(super) fn new(code: u16, description: impl Into<String>) -> Self {
        Self { code, description: description.into(), retry_after: None, migrate_to: None, is_violation: false }
    }

    /// A rule is broken.
    pub(super) fn violation(description: impl AsRef<str>) -> Self {
        let description = format!("Bad Request: {}", description.as_ref());
        Self { is_violation: true, ..Self::new(400, description) }
    }

    /// Too many requests: not again before so many seconds.
    pub(super) fn too_many(seconds: u64) -> Self {
        let description = format!("Too Many Requests: retry after {seconds}");
        Self { retry_after: Some(seconds), ..Self::new(429, description) }
    }

    /// The group is this supergroup now.
    pub(super) fn moved(to: i64) -> Self {
        let description = "Bad Request: group chat was upgraded to a supergroup chat";
        Self { migrate_to: Some(to), ..Self::new(400, description) }
    }

    /// The body of the answer.
    pub(super) fn body(&self) -> Value {
        let mut body = json!({ "ok": false, "error_code": self.code, "description": self.description });
        if let Some(seconds) = self.retry_after {
            body["parameters"] = json!({ "retry_after": seconds });
        }
        if let Some(to) = self.migrate_to {
            body["parameters"] = json!({ "migrate_to_chat_id": to });
        }
        body
    }
}
