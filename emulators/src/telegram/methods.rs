//! What the methods of the Bot API do.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::chat::Chat;
use super::files;
use super::keyboard::KeyboardKind;
use super::message::{Content, Entity};
use super::queue::Webhook;
use super::refused::{Answer, Refused};
use super::rules;
use super::state::{BotCommand, Happening, State};
use super::wire;
use crate::File;

/// The methods that are known, as the Bot API spells them; it takes any case.
const METHODS: [&str; 22] = [
    "getMe",
    "getUpdates",
    "setWebhook",
    "deleteWebhook",
    "getWebhookInfo",
    "sendMessage",
    "sendDocument",
    "sendPhoto",
    "editMessageText",
    "editMessageMedia",
    "editMessageReplyMarkup",
    "deleteMessage",
    "answerCallbackQuery",
    "setMyCommands",
    "deleteMyCommands",
    "getMyCommands",
    "setMyDescription",
    "getMyDescription",
    "setMyShortDescription",
    "getMyShortDescription",
    "sendChatAction",
    "getFile",
];

/// The method's name as the Bot API spells it.
pub(super) fn known(name: &str) -> Option<&'static str> {
    METHODS.into_iter().find(|method| method.eq_ignore_ascii_case(name))
}

/// Carries out every method but getUpdates, which waits.
pub(super) fn call(
    state: &mut State,
    method: &'static str,
    params: &Map<String, Value>,
    files: &BTreeMap<String, File>,
) -> Answer {
    match method {
        "getMe" => Ok(wire::bot(&state.username)),
        "setWebhook" => set_webhook(state, &read(params)?),
        "deleteWebhook" => {
            state.queue.webhook = None;
            Ok(true.into())
        }
        "getWebhookInfo" => Ok(webhook_info(state)),
        "sendMessage" => send(state, params),
        "sendDocument" => send_document(state, params, files),
        "sendPhoto" => send_photo(state, params, files),
        "editMessageText" => {
            let (text, entities) = texted(params)?;
            edit(state, params, Some(Content::Text { text, entities }))
        }
        "editMessageMedia" => edit_media(state, params, files),
        "editMessageReplyMarkup" => edit(state, params, None),
        "deleteMessage" => delete(state, &read(params)?),
        "answerCallbackQuery" => answer(state, &read(params)?),
        "setMyCommands" => set_commands(state, read(params)?),
        "deleteMyCommands" => {
            let Listed { scope, language_code, .. } = read(params)?;
            state.commands.remove(&(key(scope.as_ref()), language_code));
            Ok(true.into())
        }
        "getMyCommands" => {
            let Listed { scope, language_code, .. } = read(params)?;
            Ok(json!(state.commands.get(&(key(scope.as_ref()), language_code)).cloned().unwrap_or_default()))
        }
        "setMyDescription" => describe(state, params, (DESCRIPTION, 512)),
        "setMyShortDescription" => describe(state, params, (SHORT_DESCRIPTION, 120)),
        "getMyDescription" => Ok(described(state, params, DESCRIPTION)),
        "getMyShortDescription" => Ok(described(state, params, SHORT_DESCRIPTION)),
        "sendChatAction" => state.writable(chat_id(params)?).map(|_| true.into()),
        "getFile" => files::path(state, params.get("file_id").and_then(Value::as_str).unwrap_or_default()),
        _ => Err(Refused::new(404, "Not Found: method not found")),
    }
}

fn read<T: DeserializeOwned>(params: &Map<String, Value>) -> Result<T, Refused> {
    serde_json::from_value(Value::Object(params.clone())).map_err(|error| Refused::violation(error.to_string()))
}

fn chat_id(params: &Map<String, Value>) -> Result<i64, Refused> {
    let chat = params.get("chat_id");
    let id = chat.and_then(|id| id.as_i64().or_else(|| id.as_str()?.parse().ok()));
    id.ok_or_else(|| Refused::violation("chat_id is empty"))
}

#[derive(Deserialize)]
struct Texted {
    text: String,
    #[serde(default)]
    entities: Vec<Entity>,
    parse_mode: Option<String>,
}

fn texted(params: &Map<String, Value>) -> Result<(String, Vec<Entity>), Refused> {
    let Texted { text, entities, parse_mode } = read(params)?;
    if parse_mode.is_some() {
        return Err(Refused::violation("texts are formatted by entities here, not by a parse_mode"));
    }
    rules::text(&text, &entities)?;
    Ok((text, entities))
}

fn markup(params: &Map<String, Value>) -> Result<KeyboardKind, Refused> {
    let keyboard = KeyboardKind::read(params.get("reply_markup")).map_err(Refused::violation)?;
    rules::keyboard(&keyboard)?;
    Ok(keyboard)
}

fn send(state: &mut State, params: &Map<String, Value>) -> Answer {
    let id = chat_id(params)?;
    let (text, entities) = texted(params)?;
    let keyboard = markup(params)?;
    if let KeyboardKind::Reply(rows) = &keyboard {
        state.may_stand(id, rows)?;
    }
    state.writable(id)?;
    state.pace(id)?;
    put(state, id, params, (Content::Text { text, entities }, keyboard))
}

/// How a file is named that comes with the call.
pub(super) const ATTACHED: &str = "attach://";

fn send_document(state: &mut State, params: &Map<String, Value>, files: &BTreeMap<String, File>) -> Answer {
    let id = chat_id(params)?;
    let Captioned { document, caption, caption_entities } = read(params)?;
    let file = document.strip_prefix(ATTACHED).and_then(|name| files.get(name));
    let file = file.ok_or_else(|| Refused::violation("there is no document in the request"))?;
    files::checked(file)?;
    rules::caption(&caption, &caption_entities)?;
    let keyboard = markup(params)?;
    state.writable(id)?;
    state.pace(id)?;
    let document = state.keep(file);
    put(state, id, params, (Content::Document { document, text: caption, entities: caption_entities }, keyboard))
}

#[derive(Deserialize)]
struct Captioned {
    document: String,
    #[serde(default)]
    caption: String,
    #[serde(default)]
    caption_entities: Vec<Entity>,
}

#[derive(Deserialize)]
struct Photographed {
    #[serde(alias = "media")]
    photo: String,
    #[serde(default)]
    caption: String,
    #[serde(default)]
    caption_entities: Vec<Entity>,
}

/// A photograph that comes with the call, or was sent before, and the words below it.
fn photo(state: &mut State, said: Photographed, files: &BTreeMap<String, File>) -> Result<Content, Refused> {
    let Photographed { photo, caption, caption_entities } = said;
    rules::caption(&caption, &caption_entities)?;
    let photo = match photo.strip_prefix(ATTACHED) {
        Some(name) => {
            let file = files.get(name).ok_or_else(|| Refused::violation("there is no photo in the request"))?;
            files::checked(file)?;
            files::photographed(state, file)?
        }
        None => files::known_photo(state, &photo)?,
    };
    Ok(Content::Photo { photo, text: caption, entities: caption_entities })
}

fn send_photo(state: &mut State, params: &Map<String, Value>, files: &BTreeMap<String, File>) -> Answer {
    let id = chat_id(params)?;
    let keyboard = markup(params)?;
    state.writable(id)?;
    state.pace(id)?;
    let content = photo(state, read(params)?, files)?;
    put(state, id, params, (content, keyboard))
}

/// Lets a message show a photograph, whether it showed one before or words.
fn edit_media(state: &mut State, params: &Map<String, Value>, files: &BTreeMap<String, File>) -> Answer {
    let media = params.get("media").and_then(Value::as_object).cloned().unwrap_or_default();
    if media.get("type").and_then(Value::as_str) != Some("photo") {
        return Err(Refused::violation("only photographs are shown here"));
    }
    let content = photo(state, read(&media)?, files)?;
    edit(state, params, Some(content))
}

/// Puts a message of the bot into a chat.
fn put(
    state: &mut State,
    id: i64,
    params: &Map<String, Value>,
    (content, keyboard): (Content, KeyboardKind),
) -> Answer {
    let topic = state.topic(id, params.get("message_thread_id").and_then(Value::as_i64))?;
    let number = state.add(id, state.bot_in(id), content, keyboard);
    let chat = state.writable(id)?;
    if let Some(message) = chat.messages.get_mut(&number) {
        message.topic = topic;
        message.is_protected = params.get("protect_content").and_then(Value::as_bool).unwrap_or_default();
    }
    shown(chat, number)
}

fn shown(chat: &Chat, message: i64) -> Answer {
    let message = chat.messages.get(&message).ok_or_else(|| Refused::new(400, "Bad Request: message not found"))?;
    Ok(wire::message(message, (chat, chat)))
}

fn message_id(params: &Map<String, Value>) -> Result<i64, Refused> {
    let id = params.get("message_id").and_then(Value::as_i64);
    id.ok_or_else(|| Refused::violation("message identifier is not specified"))
}

/// Changes what a message shows and its buttons, or its buttons only.
fn edit(state: &mut State, params: &Map<String, Value>, content: Option<Content>) -> Answer {
    let (id, number) = (chat_id(params)?, message_id(params)?);
    let keyboard = markup(params)?;
    if matches!(keyboard, KeyboardKind::Reply(_) | KeyboardKind::Remove | KeyboardKind::ForceReply) {
        return Err(Refused::violation("inline keyboard expected"));
    }
    let now = state.now();
    let chat = state.reachable(id)?;
    let Some(message) = chat.messages.get_mut(&number) else {
        return Err(Refused::new(400, "Bad Request: message to edit not found"));
    };
    let keeps_reply_keyboard = matches!(message.keyboard, KeyboardKind::Reply(_));
    if !message.is_from_bot() || message.is_inaccessible || keeps_reply_keyboard {
        return Err(Refused::new(400, "Bad Request: message can't be edited"));
    }
    let has_text = message.document().or(message.photo()).is_none();
    if matches!(content, Some(Content::Text { .. })) && !has_text {
        return Err(Refused::new(400, "Bad Request: there is no text in the message to edit"));
    }
    let content = content.unwrap_or_else(|| message.content.clone());
    if message.content == content && message.keyboard == keyboard {
        return Err(Refused::new(
            400,
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the \
             same as a current content and reply markup of the message",
        ));
    }
    message.content = content;
    message.keyboard = keyboard;
    message.edited = Some(now);
    let edited = message.clone();
    state.happened(id, Happening::Edited(edited));
    shown(state.reachable(id)?, number)
}

#[derive(Deserialize)]
struct Deleted {
    chat_id: i64,
    message_id: i64,
}

fn delete(state: &mut State, deleted: &Deleted) -> Answer {
    let now = state.now();
    let chat = state.reachable(deleted.chat_id)?;
    let Some(message) = chat.messages.get(&deleted.message_id) else {
        return Err(Refused::new(400, "Bad Request: message to delete not found"));
    };
    if now - message.date > 48 * 3600 || message.is_inaccessible {
        return Err(Refused::new(400, "Bad Request: message can't be deleted"));
    }
    chat.messages.remove(&deleted.message_id);
    state.happened(deleted.chat_id, Happening::Deleted(deleted.message_id));
    Ok(true.into())
}

#[derive(Deserialize)]
struct Answered {
    callback_query_id: String,
    #[serde(default)]
    text: String,
}

fn answer(state: &mut State, answered: &Answered) -> Answer {
    if rules::units(&answered.text) > 200 {
        return Err(Refused::violation("MESSAGE_TOO_LONG"));
    }
    let open = state.queries.get_mut(&answered.callback_query_id).filter(|query| !query.is_answered);
    let Some(query) = open else {
        let description =
            "Bad Request: query is too old and response timeout expired or query ID is invalid".to_owned();
        return Err(Refused::new(400, description));
    };
    query.is_answered = true;
    let person = query.person;
    if !answered.text.is_empty() {
        if let Some(chat) = state.chats.get_mut(&person) {
            chat.toasts.push(answered.text.clone());
        }
        state.happened(person, Happening::Toast(answered.text.clone()));
    }
    // The button has stopped turning, also where no word was said.
    state.wake(person);
    Ok(true.into())
}

#[derive(Deserialize)]
struct Listed {
    #[serde(default)]
    commands: Vec<BotCommand>,
    scope: Option<Value>,
    #[serde(default)]
    language_code: String,
}

fn key(scope: Option<&Value>) -> String {
    scope.map_or_else(|| json!({ "type": "default" }).to_string(), Value::to_string)
}

fn set_commands(state: &mut State, listed: Listed) -> Answer {
    let Listed { commands, scope, language_code } = listed;
    if commands.len() > 100 {
        return Err(Refused::violation("BOT_COMMANDS_TOO_MUCH"));
    }
    let is_name = |name: &str| {
        let letters = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        (1..=32).contains(&name.len()) && letters
    };
    if commands.iter().any(|command| !is_name(&command.command)) {
        return Err(Refused::violation("BOT_COMMAND_INVALID"));
    }
    if commands.iter().any(|command| !(1..=256).contains(&rules::units(&command.description))) {
        return Err(Refused::violation("BOT_COMMAND_DESCRIPTION_INVALID"));
    }
    if !(language_code.is_empty() || language_code.len() == 2) {
        return Err(Refused::violation("LANG_CODE_INVALID"));
    }
    if let Some(chat) = scope.as_ref().and_then(|scope| scope.get("chat_id")).and_then(Value::as_i64) {
        state.writable(chat)?;
    }
    state.log.counters.commands += 1;
    let before = state.commands.insert((key(scope.as_ref()), language_code), commands.clone());
    if before == Some(commands) {
        state.log.counters.needless_commands += 1;
    }
    Ok(true.into())
}

/// The fields that say what the bot says of itself.
pub(super) const DESCRIPTION: &str = "description";
const SHORT_DESCRIPTION: &str = "short_description";

fn language(params: &Map<String, Value>) -> String {
    params.get("language_code").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn describe(state: &mut State, params: &Map<String, Value>, (field, most): (&'static str, usize)) -> Answer {
    let said = params.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    if rules::units(&said) > most {
        return Err(Refused::violation(format!("{field} is too long")));
    }
    let language = language(params);
    if !(language.is_empty() || language.len() == 2) {
        return Err(Refused::violation("LANG_CODE_INVALID"));
    }
    state.descriptions.insert((field, language), said);
    Ok(true.into())
}

fn described(state: &State, params: &Map<String, Value>, field: &'static str) -> Value {
    let said = state.descriptions.get(&(field, language(params)));
    json!({ field: said.cloned().unwrap_or_default() })
}

#[derive(Deserialize)]
struct Registration {
    url: String,
    secret_token: Option<String>,
    max_connections: Option<usize>,
    #[serde(default)]
    allowed_updates: Vec<String>,
    #[serde(default)]
    drop_pending_updates: bool,
}

fn set_webhook(state: &mut State, registration: &Registration) -> Answer {
    let url = registration.url.as_str();
    let is_local = ["http://127.0.0.1", "http://localhost", "http://[::1]"].iter().any(|local| url.starts_with(local));
    if !url.is_empty() && !url.starts_with("https://") && !is_local {
        return Err(Refused::violation("bad webhook: An HTTPS URL must be provided for webhook"));
    }
    let is_secret = |secret: &str| {
        let letters = secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        (1..=256).contains(&secret.len()) && letters
    };
    if registration.secret_token.as_deref().is_some_and(|secret| !is_secret(secret)) {
        return Err(Refused::violation("secret token contains unallowed characters"));
    }
    let connections = registration.max_connections.unwrap_or(40);
    if !(1..=100).contains(&connections) {
        return Err(Refused::violation("max_connections must be between 1 and 100"));
    }
    let queue = &mut state.queue;
    let secret = registration.secret_token.clone();
    queue.webhook = (!url.is_empty()).then(|| Webhook { url: url.to_owned(), secret, connections });
    queue.allowed.clone_from(&registration.allowed_updates);
    queue.last_error = None;
    if registration.drop_pending_updates {
        queue.waiting.clear();
    }
    Ok(true.into())
}

fn webhook_info(state: &State) -> Value {
    let queue = &state.queue;
    let mut info = json!({
        "url": queue.webhook.as_ref().map_or("", |webhook| &webhook.url),
        "has_custom_certificate": false,
        "pending_update_count": queue.waiting.len(),
        "allowed_updates": queue.allowed,
    });
    if let Some(webhook) = &queue.webhook {
        info["max_connections"] = webhook.connections.into();
    }
    if let Some(error) = &queue.last_error {
        info["last_error_date"] = state.now().into();
        info["last_error_message"] = error.as_str().into();
    }
    info
}

#[cfg(test)]
mod tests {
    use super::super::state::Query;
    use super::*;

    #[test]
    fn who_waits_for_an_answer_to_a_press_looks_again_though_no_word_was_said() {
        let mut state = State::new("twin_bot", 1);
        let mut phone = state.phone(7);
        state.queries.insert("70".to_owned(), Query { person: 7, is_answered: false });
        phone.borrow_and_update();
        let answered = Answered { callback_query_id: "70".to_owned(), text: String::new() };
        assert!(answer(&mut state, &answered).is_ok());
        assert!(phone.has_changed().expect("the phone is there"));
        assert!(answer(&mut state, &answered).is_err(), "it is answered once");
    }
}
