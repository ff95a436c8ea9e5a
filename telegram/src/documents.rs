//! Files on their way to somebody: each is a document of its own, and the last one shows the view.

use bot_core::delivery::{Contents, Delivery, FileOut, ShownIn};
use reqwest::multipart::Part;
use serde_json::{Map, Value, json};
use teloxide_core::payloads::{SendMessage, SendMessageSetters as _};
use teloxide_core::types::ChatId;

use crate::Telegram;
use crate::api::{CallError, Sent};
use crate::deliver::{WithMarkup, no_preview};
use crate::render::{CAPTION, Rendered, units};

impl Telegram {
    /// Sends the files of a delivery, and the view with the last one. Words that do not fit there stand in a message above.
    ///
    /// They are not protected: what can neither be saved nor forwarded cannot be printed.
    pub(crate) async fn send_files(
        &self,
        chat: ChatId,
        mut rendered: Rendered,
        delivery: &Delivery,
    ) -> Result<ShownIn, CallError> {
        if units(&rendered.text) > CAPTION {
            let (text, entities) = (std::mem::take(&mut rendered.text), std::mem::take(&mut rendered.entities));
            let message = SendMessage::new(chat, text).entities(entities).link_preview_options(no_preview());
            self.api.call::<_, Sent>(&WithMarkup::new(message, None)).await?;
        }
        let mut shown = None;
        for (nth, file) in (1..).zip(&delivery.files) {
            let shows = (nth == delivery.files.len()).then_some(&rendered);
            let sent: Sent = self.api.upload("SendDocument", fields(chat, shows), ("document", file)).await?;
            shown = Some(ShownIn { number: sent.message_id, at: sent.at() });
        }
        shown.ok_or(CallError::Unreadable)
    }
}

/// What goes with a document.
fn fields(chat: ChatId, shows: Option<&Rendered>) -> Map<String, Value> {
    let mut fields = Map::from_iter([("chat_id".to_owned(), json!(chat))]);
    let Some(Rendered { text, entities, markup }) = shows else { return fields };
    if !text.is_empty() {
        fields.insert("caption".to_owned(), json!(text));
        fields.insert("caption_entities".to_owned(), json!(entities));
    }
    if let Some(markup) = markup {
        fields.insert("reply_markup".to_owned(), json!(markup));
    }
    fields
}

/// What is uploaded, with its name.
///
/// # Errors
/// A kept file cannot be read.
pub(crate) async fn part(file: &FileOut) -> Result<Part, CallError> {
    let part = match &file.contents {
        Contents::Made(bytes) => Part::bytes(bytes.clone()),
        Contents::Stored(stored) => {
            let pieces = stored.read().await.map_err(CallError::NoFile)?;
            Part::stream_with_length(reqwest::Body::wrap_stream(pieces), stored.size())
        }
    };
    // Media types are the core's own, and all of them are valid.
    part.file_name(file.name.clone()).mime_str(file.mime).map_err(|_| CallError::Unreadable)
}
