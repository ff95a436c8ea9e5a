//! From an update as it arrived to what is answered at once: the same by webhook and by polling.
//!
//! A webhook carries the answer in its own response, which saves a request; polling calls it. A response has room for one request, so it is
//! the answer to a press, or else a message that becomes a record (docs/platforms.md, "Telegram: updates").

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use bot_core::update::{Intake, Record, Reply, RoomUpdate, Unavailable, Update, What, Where};
use serde::Serialize;
use serde_json::Value;
use teloxide_core::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters as _, EditMessageText, SendMessage, SendMessageSetters as _,
};
use teloxide_core::types::{CallbackQueryId, ChatId, MessageId, ThreadId};

use crate::api::Done;
use crate::deliver::{WithMarkup, changed};
use crate::groups::{ONCE, SOME};
use crate::receive::{self, Called, Reading};
use crate::render::{Key, Markup, cut, render};
use crate::rooms::Destination;
use crate::{Telegram, button};

/// Greatest length of the note for a press, in UTF-16 units.
pub(crate) const TOAST: usize = 200;

/// Where something was typed in a group that the core answers by a note.
fn typed_in_group(update: &Update) -> Option<String> {
    let (Where::Room { room, .. }, What::Command { .. }) = (&update.at, &update.what) else { return None };
    Some(room.address.clone())
}

/// How an update has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// By a call of Telegram's, whose response may carry a request.
    Called,
    /// As Telegram was asked for it.
    Asked,
}

/// What is answered at once.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A press was received: the button stops turning.
    Press(AnswerCallbackQuery),
    /// What is said in a group: the way out of it, or why a link does not bind it.
    Group(Box<WithMarkup<SendMessage>>),
    /// A message above becomes a record of what goes on below it.
    Record(Box<WithMarkup<EditMessageText>>),
}

impl Answer {
    fn press(id: String, reply: Reply) -> Self {
        let answer = AnswerCallbackQuery::new(CallbackQueryId(id));
        let locale = reply.locale.unwrap_or_else(Locale::english);
        let toast = reply.toast.map(|toast| cut(&locale.label(&toast), TOAST));
        Self::Press(match toast.filter(|toast| !toast.is_empty()) {
            Some(toast) => answer.text(toast),
            None => answer,
        })
    }

    /// The answer as the body of a webhook's response.
    pub(crate) fn body(&self) -> Value {
        match self {
            Self::Press(answer) => with_method("answerCallbackQuery", answer),
            Self::Group(message) => with_method("sendMessage", message),
            Self::Record(message) => with_method("editMessageText", message),
        }
    }
}

fn with_method(method: &str, payload: &impl Serialize) -> Value {
    let mut body = serde_json::to_value(payload).expect("payloads are plain structs");
    body["method"] = method.into();
    body
}

impl Telegram {
    /// Works on one update as it arrived. When this returns, it may be acknowledged.
    pub(crate) async fn take(&self, intake: &dyn Intake, raw: &str, way: Way) -> Result<Option<Answer>, Unavailable> {
        let received = match receive::read(raw, &self.me) {
            Ok(received) => received,
            Err(unreadable) => {
                tracing::warn!(platform = "telegram", reason = %unreadable, "an update is put aside");
                intake.dead_letter(Platform::Telegram, raw, &unreadable.to_string()).await?;
                return Ok(None);
            }
        };
        let reply = match received.reading {
            Reading::Update(update) => {
                let update = self.with_file(*update, received.file).await;
                let group = typed_in_group(&update);
                // The response to a press answers that.
                let spare = (way == Way::Called && received.press.is_none()).then(|| self.api.spare()).flatten();
                let mut reply = intake.handle(Update { carries: spare.is_some(), ..update }).await?;
                if let (Some(record), Some(spare)) = (reply.record.take(), spare) {
                    spare.sets_out();
                    return Ok(self.record_of(&record, reply.locale));
                }
                if let Some(group) = group {
                    return Ok(self.says_in_group(&group, reply));
                }
                reply
            }
            Reading::Room(update) => {
                intake.room(*update).await?;
                Reply::default()
            }
            Reading::Called(called) => return Ok(self.way_out(intake, &called)),
            Reading::Ignored(kind) => {
                tracing::debug!(platform = "telegram", %kind, "an update is ignored");
                Reply::default()
            }
        };
        Ok(received.press.map(|id| Answer::press(id, reply)))
    }

    /// What makes a message a record.
    fn record_of(&self, record: &Record, locale: Option<Locale>) -> Option<Answer> {
        let chat = record.address.parse().ok().map(ChatId)?;
        let rendered = render(&record.view, locale.unwrap_or_else(Locale::english), self.username()).record();
        Some(Answer::Record(Box::new(changed(chat, rendered, record.number))))
    }

    /// Works again on an update that was put aside, under an id of its own, so that it is done once however often it is
    /// tried. What would be answered at once is not, as it is late.
    ///
    /// # Errors
    /// [`Unavailable`]: the core cannot work on it now.
    pub async fn replay(&self, intake: &dyn Intake, raw: &str, id: String) -> Result<(), Unavailable> {
        match receive::read(raw, &self.me).map(|received| (received.reading, received.file)) {
            Ok((Reading::Update(update), file)) => {
                let update = self.with_file(*update, file).await;
                intake.handle(Update { id, ..update }).await.map(drop)
            }
            Ok((Reading::Room(update), _)) => {
                let update = *update;
                intake.room(RoomUpdate { id, ..update }).await
            }
            Ok((Reading::Called(_) | Reading::Ignored(_), _)) => Ok(()),
            Err(unreadable) => intake.dead_letter(Platform::Telegram, raw, &unreadable.to_string()).await,
        }
    }

    /// What to say in a group; nothing where another bot may be meant.
    fn way_out(&self, intake: &dyn Intake, called: &Called) -> Option<Answer> {
        let locale = Locale::negotiate(&called.language);
        let is_ours = |name: &str| name == "start" || intake.commands().iter().any(|ours| ours.name == name);
        if !called.command.as_deref().is_none_or(is_ours) {
            return None;
        }
        if !self.groups.may_be_answered(called.chat, ONCE) {
            tracing::debug!(platform = "telegram", "a group calls too often");
            return None;
        }
        let link = button::chat_link(self.username(), None);
        let key = Key::url(&locale.label(&msg::telegram_group_open()), link);
        let mut message = SendMessage::new(ChatId(called.chat), locale.format(&msg::telegram_group()));
        if let Some(thread) = called.thread {
            message = message.message_thread_id(ThreadId(MessageId(thread)));
        }
        let markup = Some(Markup::Inline { inline_keyboard: vec![vec![key]] });
        Some(Answer::Group(Box::new(WithMarkup::new(message, markup))))
    }

    /// Says in a group, where it was typed, what came of something.
    fn says_in_group(&self, address: &str, reply: Reply) -> Option<Answer> {
        let Destination { chat, topic } = Destination::read(address)?;
        let says = reply.toast?;
        if !self.groups.may_be_answered(chat.0, SOME) {
            tracing::debug!(platform = "telegram", "a group asks too often");
            return None;
        }
        let locale = reply.locale.unwrap_or_else(Locale::english);
        let mut message = SendMessage::new(chat, locale.label(&says));
        if let Some(topic) = topic {
            message = message.message_thread_id(topic);
        }
        Some(Answer::Group(Box::new(WithMarkup::new(message, None))))
    }

    /// Calls an answer. Nobody waits for it: a press may be too old, the bot may be mute in a group.
    pub(crate) async fn say(&self, answer: Answer) {
        let said = match answer {
            Answer::Press(answer) => self.api.call::<_, Done>(&answer).await,
            Answer::Group(message) => self.api.call::<_, Done>(&*message).await,
            Answer::Record(message) => self.api.call::<_, Done>(&*message).await,
        };
        if let Err(error) = said {
            tracing::debug!(platform = "telegram", %error, "an answer is not taken");
        }
    }
}
