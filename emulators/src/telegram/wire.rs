//! Messages and people as the Bot API writes them.

use serde_json::{Value, json};

use super::chat::Chat;
use super::message::{Author, Content, Message};
use super::state::BOT;

/// A person as the author of something.
pub(super) fn user(chat: &Chat) -> Value {
    let (first, last) = chat.name.split_once(' ').unwrap_or((&chat.name, ""));
    let mut user = json!({ "id": chat.id, "is_bot": false, "first_name": first });
    if !last.is_empty() {
        user["last_name"] = last.into();
    }
    if let Some(username) = username(&chat.name) {
        user["username"] = username.into();
    }
    if !chat.language.is_empty() {
        user["language_code"] = chat.language.as_str().into();
    }
    user
}

/// A user name after the name, where that can be written with the letters of one: nobody has to have one.
fn username(name: &str) -> Option<String> {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == ' ' || letter == '_';
    (!name.is_empty() && name.chars().all(is_plain)).then(|| name.to_lowercase().replace(' ', "_"))
}

pub(super) fn private(chat: &Chat) -> Value {
    let first = chat.name.split(' ').next().unwrap_or_default();
    json!({ "id": chat.id, "type": "private", "first_name": first })
}

/// A chat as the place of something.
pub(super) fn place(chat: &Chat) -> Value {
    let Some(group) = &chat.group else { return private(chat) };
    let kind = if group.is_super { "supergroup" } else { "group" };
    let mut place = json!({ "id": chat.id, "type": kind, "title": chat.name });
    if !group.topics.is_empty() {
        place["is_forum"] = true.into();
    }
    place
}

/// Telegram's own account, in whose name anonymous administrators of groups act.
pub(super) fn anonymous() -> Value {
    json!({ "id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot" })
}

pub(super) fn bot(username: &str) -> Value {
    json!({ "id": BOT, "is_bot": true, "first_name": "Twinbot", "username": username })
}

/// A message of a chat, whose author is this person where the bot is not.
pub(super) fn message(message: &Message, (chat, author): (&Chat, &Chat)) -> Value {
    let from = match message.author {
        Author::Bot => bot("twinbot_demo_bot"),
        Author::Person(_) => user(author),
        Author::Anonymous(_) | Author::AnonymousBot => anonymous(),
    };
    let mut body = json!({ "message_id": message.id, "date": message.date, "chat": place(chat), "from": from });
    if matches!(message.author, Author::Anonymous(_) | Author::AnonymousBot) {
        body["sender_chat"] = place(chat);
    }
    if let Some(topic) = message.topic {
        body["message_thread_id"] = topic.into();
        body["is_topic_message"] = true.into();
    }
    match &message.content {
        Content::Text { text, entities } => {
            body["text"] = text.as_str().into();
            if !entities.is_empty() {
                body["entities"] = json!(entities);
            }
        }
        Content::Document { document, text, entities } => {
            body["document"] = document.clone();
            if !text.is_empty() {
                body["caption"] = text.as_str().into();
                body["caption_entities"] = json!(entities);
            }
        }
        Content::Photo { photo, text, entities } => {
            body["photo"] = photo.clone();
            if !text.is_empty() {
                body["caption"] = text.as_str().into();
                body["caption_entities"] = json!(entities);
            }
        }
        Content::Other { field, value } => body[field.as_ref()] = value.clone(),
    }
    if message.is_protected {
        body["has_protected_content"] = true.into();
    }
    if let Some(edited) = message.edited {
        body["edit_date"] = edited.into();
    }
    if let Some(markup) = message.keyboard.shown() {
        body["reply_markup"] = markup;
    }
    body
}

/// A message as it is named in a press: one that is too old only by its number.
pub(super) fn pressed(pressed: &Message, chat: &Chat) -> Value {
    if pressed.is_inaccessible {
        return json!({ "message_id": pressed.id, "date": 0, "chat": place(chat) });
    }
    message(pressed, (chat, chat))
}
