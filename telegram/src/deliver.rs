//! Shows a view to somebody: sends or edits, and says what came of it.
//!
//! When to try again, and what follows from somebody being out of reach, is left to the outbox.

use std::time::Duration;

use async_trait::async_trait;
use bot_core::delivery::{Channel, Delivery, Outcome, ShownIn, Unreachable};
use bot_core::file::{FetchFault, FileRef};
use bot_core::file_store::Incoming;
use bot_core::platform::Platform;
use bot_core::text::{Arg, Locale, msg};
use bot_core::view::{Block, View};
use serde::Serialize;
use teloxide_core::payloads::{EditMessageText, EditMessageTextSetters as _, SendMessage, SendMessageSetters as _};
use teloxide_core::requests::Payload;
use teloxide_core::types::{ChatId, LinkPreviewOptions, MessageId};

use crate::Telegram;
use crate::api::{CallError, Edited, Rejection, Sent};
use crate::button;
use crate::render::{CAPTION, Markup, Rendered, render, render_within};
use crate::rooms::{Destination, MUTE, NO_TOPIC};

/// What Telegram says of a message that shows already what it shall show.
pub(crate) const SAME: [&str; 1] = ["message is not modified"];

/// What Telegram says of a message that can only be replaced by a new one.
pub(crate) const GONE: [&str; 4] = [
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier is not specified",
];

/// What Telegram says of a message whose text shall change and that has none: it is a picture.
const NO_TEXT: [&str; 1] = ["there is no text in the message to edit"];

/// A request with a keyboard of ours, which knows more than teloxide's.
#[derive(Debug, Serialize)]
pub(crate) struct WithMarkup<P> {
    #[serde(flatten)]
    payload: P,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<Markup>,
}

impl<P> WithMarkup<P> {
    pub(crate) fn new(payload: P, reply_markup: Option<Markup>) -> Self {
        Self { payload, reply_markup }
    }
}

impl<P: Payload> Payload for WithMarkup<P> {
    type Output = P::Output;
    const NAME: &'static str = P::NAME;
}

#[async_trait]
impl Channel for Telegram {
    fn platform(&self) -> Platform {
        Platform::Telegram
    }

    fn invitation(&self, code: &str) -> Vec<Block> {
        let link = button::chat_link(self.username(), Some(code));
        vec![Block::Para(msg::telegram_invitation_elsewhere(Arg::Address(link)))]
    }

    fn link(&self, code: &str) -> Option<String> {
        Some(button::chat_link(self.username(), Some(code)))
    }

    fn drawn(&self, view: &View, locale: Locale) -> Option<String> {
        let Rendered { text, entities, markup } = render(view, locale, self.username());
        serde_json::to_string(&(text, entities, markup)).ok()
    }

    async fn room(&self) {
        self.api.room().await;
    }

    fn throttled(&self) -> u64 {
        self.api.throttled()
    }

    async fn deliver(&self, delivery: &Delivery) -> Outcome {
        let Some(Destination { chat, .. }) = Destination::read(&delivery.address) else {
            return Outcome::Refused("an address is no chat".to_owned());
        };
        if let View::Commands(commands) = &delivery.view {
            let offered = self.offer_commands(chat, commands, delivery.locale).await;
            return offered.map_or_else(outcome, |()| Outcome::Shown(None));
        }
        if let Some(number) = delivery.message.filter(|_| delivery.erases) {
            return self.erase(chat, number).await;
        }
        let rendered = render(&delivery.shown(|_| true), delivery.locale, self.username());
        if !delivery.files.is_empty() {
            let sent = self.send_files(chat, rendered, delivery).await;
            return sent.map_or_else(outcome, |shown| Outcome::Shown(Some(shown)));
        }
        let left = delivery.message.filter(|_| rendered.is_secret()).map(|number| (number, below()));
        let shown = match &delivery.picture {
            Some(picture) => self.show_photo(chat, &self.below_picture(delivery), picture, delivery.message).await,
            None => self.show(chat, rendered, delivery).await,
        };
        let shown = match shown {
            Ok(shown) => shown,
            Err(error) => return outcome(error),
        };
        for (above, record) in delivery.above.iter().chain(&left).filter(|(above, _)| *above != shown.number) {
            self.record(chat, record, delivery.locale, *above).await;
        }
        Outcome::Shown(Some(shown))
    }

    async fn fetch(&self, file: &FileRef, most: u64) -> Result<Vec<u8>, FetchFault> {
        self.fetch_for_core(file, most).await
    }

    async fn open(&self, file: &FileRef) -> Result<Incoming, FetchFault> {
        self.open_for_core(file).await
    }
}

impl Telegram {
    /// The words of a view as they stand below a picture.
    fn below_picture(&self, delivery: &Delivery) -> Rendered {
        render_within(&delivery.view, delivery.locale, self.username(), CAPTION)
    }

    /// Shows a text in place of another message, or below all others.
    async fn show(&self, chat: ChatId, rendered: Rendered, delivery: &Delivery) -> Result<ShownIn, CallError> {
        let is_secret = rendered.is_secret();
        // A keyboard in place of the letters comes with a new message only, and so does protection, which an edit leaves as it is.
        let is_new = (is_secret && !delivery.was_secret) || matches!(rendered.markup, Some(Markup::Reply(_)));
        let mut picture = None;
        if let Some(number) = delivery.message.filter(|_| !is_new) {
            match self.edit(chat, rendered.clone(), number).await {
                Ok(at) => return Ok(ShownIn { number, at }),
                Err(CallError::Rejected(rejection)) if rejection.says(&NO_TEXT) && delivery.repairs => {
                    let at = self.put_blank(chat, &self.below_picture(delivery), number).await?;
                    return Ok(ShownIn { number, at });
                }
                Err(CallError::Rejected(rejection)) if rejection.says(&NO_TEXT) => picture = Some(number),
                Err(CallError::Rejected(rejection)) if rejection.says(&GONE) => {}
                Err(error) => return Err(error),
            }
        }
        let mut request =
            SendMessage::new(chat, rendered.text).entities(rendered.entities).link_preview_options(no_preview());
        if is_secret {
            request = request.protect_content(true);
        }
        let sent = self.send(WithMarkup::new(request, rendered.markup), &delivery.address).await?;
        if let Some(number) = picture {
            self.take_away(chat, &self.as_record(&below(), delivery.locale), number).await;
        }
        Ok(ShownIn { number: sent.message_id, at: sent.at() })
    }

    /// Sends a message to an address. Where its topic is closed or gone it stands in the group, where everybody finds it.
    async fn send(&self, message: WithMarkup<SendMessage>, address: &str) -> Result<Sent, CallError> {
        let Some(topic) = Destination::read(address).and_then(|to| to.topic) else {
            return self.api.call(&message).await;
        };
        let WithMarkup { payload, reply_markup } = message;
        let in_topic = WithMarkup::new(payload.clone().message_thread_id(topic), reply_markup.clone());
        match self.api.call(&in_topic).await {
            Err(CallError::Rejected(rejection)) if rejection.says(&NO_TOPIC) => {
                self.api.call(&WithMarkup::new(payload, reply_markup)).await
            }
            answer => answer,
        }
    }

    fn as_record(&self, view: &View, locale: Locale) -> Rendered {
        render_within(view, locale, self.username(), CAPTION).record()
    }

    /// Makes a message a record. What was to be shown is shown; a record that keeps its buttons is repaired when one is pressed.
    async fn record(&self, chat: ChatId, view: &View, locale: Locale, number: i64) {
        match self.edit(chat, render(view, locale, self.username()).record(), number).await {
            Err(CallError::Rejected(rejection)) if rejection.says(&NO_TEXT) => {
                self.take_away(chat, &self.as_record(view, locale), number).await;
            }
            Err(error) => tracing::debug!(platform = "telegram", %error, "a record keeps its buttons"),
            Ok(_) => {}
        }
    }

    /// Changes a message; gives when that was, where Telegram says so.
    async fn edit(&self, chat: ChatId, rendered: Rendered, number: i64) -> Result<Option<i64>, CallError> {
        match self.api.call::<_, Edited>(&changed(chat, rendered, number)).await {
            Err(CallError::Rejected(rejection)) if rejection.says(&SAME) => Ok(None),
            answer => answer.map(|edited| edited.at()),
        }
    }
}

/// Asks for a message to be changed.
pub(crate) fn changed(chat: ChatId, rendered: Rendered, number: i64) -> WithMarkup<EditMessageText> {
    // No message of Telegram has a number that does not fit: Telegram says that it does not exist.
    let number = MessageId(i32::try_from(number).unwrap_or(i32::MAX));
    let request = EditMessageText::new(chat, number, rendered.text)
        .entities(rendered.entities)
        .link_preview_options(no_preview());
    WithMarkup::new(request, rendered.markup)
}

/// What a message becomes that showed what is shown below it now.
fn below() -> View {
    View::card(vec![Block::Note(msg::continues_below())], Vec::new())
}

/// A preview of an invitation's link would be larger than the message.
pub(crate) fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// What an error means for a delivery.
pub(crate) fn outcome(error: CallError) -> Outcome {
    match error {
        CallError::TooMany(wait) => Outcome::Later(wait.max(Duration::from_secs(1))),
        CallError::Moved(chat) => Outcome::Moved(chat.to_string()),
        CallError::Network(_) | CallError::Server(_) | CallError::NoFile(_) | CallError::Unreadable => {
            tracing::warn!(platform = "telegram", %error, "a delivery failed");
            Outcome::Failed
        }
        CallError::Rejected(rejection) => refused(&rejection),
    }
}

fn refused(rejection: &Rejection) -> Outcome {
    let is_gone = rejection.says(&["deactivated", "group chat was deleted"]);
    let is_unknown = rejection.says(&[
        "chat not found",
        "user not found",
        "peer_id_invalid",
        "can't initiate conversation",
        "can't send messages to bots",
    ]);
    match rejection.code() {
        400 | 403 if is_gone => Outcome::Unreachable(Unreachable::Deleted),
        400 | 403 if is_unknown => Outcome::Unreachable(Unreachable::Unknown),
        400 | 403 if rejection.says(&MUTE) => Outcome::Unreachable(Unreachable::Closed),
        403 => Outcome::Unreachable(Unreachable::Blocked),
        // A token that is not valid any more: nothing is wrong with the message.
        401 | 404 | 409 => {
            tracing::error!(platform = "telegram", %rejection, "the bot is not let in");
            Outcome::Failed
        }
        _ => Outcome::Refused(rejection.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use front::NetworkFault;

    fn answered(code: u16, description: &str) -> Outcome {
        outcome(CallError::Rejected(Rejection::new(code, description)))
    }

    #[test]
    fn errors_become_outcomes() {
        let unreachable = Outcome::Unreachable;
        for (code, description, expected) in [
            (403, "Forbidden: bot was blocked by the user", unreachable(Unreachable::Blocked)),
            (403, "Forbidden: user is deactivated", unreachable(Unreachable::Deleted)),
            (403, "Forbidden: bot can't initiate conversation with a user", unreachable(Unreachable::Unknown)),
            (403, "Forbidden: something new", unreachable(Unreachable::Blocked)),
            (403, "Forbidden: bot was kicked from the supergroup chat", unreachable(Unreachable::Blocked)),
            (403, "Forbidden: bot is not a member of the group chat", unreachable(Unreachable::Blocked)),
            (403, "Forbidden: the group chat was deleted", unreachable(Unreachable::Deleted)),
            (400, "Bad Request: not enough rights to send text messages to the chat", unreachable(Unreachable::Closed)),
            (400, "Bad Request: chat not found", unreachable(Unreachable::Unknown)),
            (400, "Bad Request: PEER_ID_INVALID", unreachable(Unreachable::Unknown)),
            (
                400,
                "Bad Request: message is too long",
                Outcome::Refused("400 Bad Request: message is too long".to_owned()),
            ),
            (401, "Unauthorized", Outcome::Failed),
        ] {
            assert_eq!(answered(code, description), expected, "{description}");
        }
        assert_eq!(outcome(CallError::TooMany(Duration::ZERO)), Outcome::Later(Duration::from_secs(1)));
        assert_eq!(outcome(CallError::Moved(-1005)), Outcome::Moved("-1005".to_owned()));
        for error in [CallError::Server(502), CallError::Network(NetworkFault::Timeout)] {
            assert_eq!(outcome(error), Outcome::Failed);
        }
    }
}
