//! Files on their way to somebody: each is a message of its own with one attachment, and the last one shows the view. The picture of a view
//! is an attachment of its message, and seen in the embed.

use bot_core::delivery::{Contents, Delivery, FileOut, ShownIn};
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::Discord;
use crate::api::{Api, CallError, Sent};
use crate::deliver::nonce;
use crate::receive::written;

impl Discord {
    /// Sends the files of a delivery as the bot, and the view with the last one. A message of an earlier try is not sent again.
    pub(crate) async fn send_files(&self, delivery: &Delivery, body: &Value) -> Result<ShownIn, CallError> {
        let route = format!("channels/{}/messages", delivery.address);
        let mut shown = None;
        for (nth, file) in (0_u8..).zip(&delivery.files) {
            let is_last = usize::from(nth) + 1 == delivery.files.len();
            let mut body = if is_last { body.clone() } else { json!({ "allowed_mentions": { "parse": [] } }) };
            body["nonce"] = nonce(delivery.key.wrapping_add(nth.into())).into();
            body["enforce_nonce"] = true.into();
            body["attachments"] = json!([{ "id": "0", "filename": file.name }]);
            let sent: Sent = self.api.upload(Method::POST, &route, form(&body, file).await?).await?;
            shown = Some(ShownIn { number: sent.id, at: written(sent.id) });
        }
        shown.ok_or(CallError::Unreadable)
    }
}

impl Api {
    /// Sends or changes a message as the bot, with the picture that is seen in it.
    pub(crate) async fn put<T: DeserializeOwned>(
        &self,
        method: Method,
        route: &str,
        body: &Value,
        picture: Option<&FileOut>,
    ) -> Result<T, CallError> {
        match picture {
            Some(picture) => self.upload(method, route, form(body, picture).await?).await,
            None => self.send(method, route, body).await,
        }
    }

    /// The same by the token of an interaction, which stands in the route.
    pub(crate) async fn answer_with<T: DeserializeOwned>(
        &self,
        method: Method,
        route: &str,
        body: &Value,
        picture: Option<&FileOut>,
    ) -> Result<T, CallError> {
        match picture {
            Some(picture) => self.upload_answer(method, route, form(body, picture).await?).await,
            None => self.answer(method, route, body).await,
        }
    }
}

/// Whether Discord shows a file under this name: it leaves letters and signs out.
pub(crate) fn keeps_name(name: &str) -> bool {
    name.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-".contains(letter))
}

/// The body of a message, and its file.
///
/// # Errors
/// A kept file cannot be read.
async fn form(body: &Value, file: &FileOut) -> Result<Form, CallError> {
    let part = match &file.contents {
        Contents::Made(bytes) => Part::bytes(bytes.clone()),
        Contents::Stored(stored) => {
            let pieces = stored.read().await.map_err(CallError::NoFile)?;
            Part::stream_with_length(reqwest::Body::wrap_stream(pieces), stored.size())
        }
    };
    // Media types are the core's own, and all of them are valid.
    let part = part.file_name(file.name.clone()).mime_str(file.mime).map_err(|_| CallError::Unreadable)?;
    let json = Part::text(body.to_string()).mime_str("application/json").map_err(|_| CallError::Unreadable)?;
    Ok(Form::new().part("payload_json", json).part("files[0]", part))
}
