//! What Discord itself says of the application, of its gateway and of the time: for whoever looks what is wrong.

use serde::Deserialize;

use crate::Discord;
use crate::api::CallError;

/// How Discord knows the application.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Registration {
    /// The key by which it signs interactions, in hexadecimal digits.
    #[serde(default)]
    pub verify_key: String,
    /// Where it sends interactions; `None` where they come by the gateway.
    #[serde(default)]
    pub interactions_endpoint_url: Option<String>,
}

/// How often the bot may introduce itself to the gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Starts {
    /// How often today.
    pub remaining: u64,
    /// When the day is over, in ms from now on.
    pub reset_after: u64,
}

/// The part of the answer about the gateway that is read.
#[derive(Deserialize)]
struct Gateway {
    session_start_limit: Starts,
}

impl Discord {
    /// Asks how Discord knows the application.
    ///
    /// # Errors
    /// [`CallError`]: nobody says it.
    pub async fn registration(&self) -> Result<Registration, CallError> {
        self.api.get("applications/@me").await
    }

    /// Asks how often the bot may introduce itself to the gateway.
    ///
    /// # Errors
    /// [`CallError`]: nobody says it.
    pub async fn starts(&self) -> Result<Starts, CallError> {
        Ok(self.api.get::<Gateway>("gateway/bot").await?.session_start_limit)
    }

    /// Asks what time it is there, in ms UTC, with the precision of a second; `None` where the answer does not say so.
    ///
    /// # Errors
    /// [`CallError`]: nobody answers.
    pub async fn clock(&self) -> Result<Option<i64>, CallError> {
        self.api.clock().await
    }
}
