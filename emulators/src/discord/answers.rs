//! What the bot answers to interactions: the first answer, once and in time, and what follows.

use serde_json::{Value, json};

use super::files::{Carried, attached};
use super::message::Author;
use super::rest::{Answer, BAD_FORM, Refused, UNKNOWN_MESSAGE, checked};
use super::rules;
use super::state::{BOT, Happening, Interaction, Kind, Modal, Progress, State};

/// How long a token can be used, in ms.
const TOKEN: i64 = 15 * 60 * 1000;

const UNKNOWN_INTERACTION: Refused = Refused(404, 10062);
const ACKNOWLEDGED: Refused = Refused(400, 40060);
const UNKNOWN_WEBHOOK: Refused = Refused(401, 50027);

/// The flag of a message that only one person sees.
const EPHEMERAL: u64 = 64;

/// A first answer by a call.
pub(super) fn called_back(
    state: &mut State,
    token: &str,
    (body, files): Carried<'_>,
    wants_message: bool,
    named: &str,
) -> Answer {
    let made = first(state, token, (body, files), named)?;
    if !wants_message {
        return Ok(None);
    }
    let message = made.and_then(|id| find(state, token, id));
    Ok(Some(
        json!({ "interaction": { "id": "1", "type": 2 }, "resource": { "type": body["type"], "message": message } }),
    ))
}

fn find(state: &State, token: &str, id: i64) -> Option<Value> {
    let channel = state.interactions.get(token)?.channel;
    Some(state.channels.get(&channel)?.messages.get(&id)?.body(BOT))
}

/// The first answer, however it came; gives the message that it made or changed.
pub(super) fn first(
    state: &mut State,
    token: &str,
    (body, files): Carried<'_>,
    named: &str,
) -> Result<Option<i64>, Refused> {
    let Some(interaction) = state.interactions.get(token).cloned() else { return Err(UNKNOWN_INTERACTION) };
    match interaction.progress {
        Progress::Open => {}
        Progress::Answered(_) => return Err(ACKNOWLEDGED),
        Progress::Missed => {
            state.violation(named, "a first answer that comes too late", &Value::Null);
            return Err(UNKNOWN_INTERACTION);
        }
    }
    let data = &body["data"];
    let mut opened = None;
    let original = match body["type"].as_u64() {
        Some(4) => {
            checked(state, named, data, true)?;
            Some(answered_in_new(state, &interaction, named, (data, files))?)
        }
        Some(5) => {
            let id = answered_in_new(state, &interaction, named, (data, &[]))?;
            let channel = state.channels.get_mut(&interaction.channel);
            if let Some(message) = channel.and_then(|channel| channel.messages.get_mut(&id)) {
                message.is_thinking = true;
            }
            Some(id)
        }
        Some(kind @ (6 | 7)) => {
            let Some(message) = interaction.message else { return broken(state, named, "there is no message", body) };
            if kind == 7 {
                checked(state, named, data, false)?;
                set(state, (interaction.channel, message), named, (data, files))?;
            }
            Some(message)
        }
        Some(8) => None,
        Some(9) if interaction.kind == Kind::Modal => {
            return broken(state, named, "a modal cannot follow a modal", body);
        }
        Some(9) => {
            let faults = rules::modal(data);
            if let Some(fault) = faults.first() {
                return broken(state, named, fault, body);
            }
            let modal = Modal::of(data, (interaction.channel, interaction.message));
            if let Some(user) = state.users.get_mut(&interaction.person) {
                user.modal = Some(modal.clone());
            }
            opened = Some(modal);
            interaction.message
        }
        _ => return broken(state, named, "an answer of an unknown type", body),
    };
    if let Some(interaction) = state.interactions.get_mut(token) {
        interaction.progress = Progress::Answered(original);
    }
    state.first_answers.push(interaction.sent.elapsed());
    if let Some(user) = state.users.get_mut(&interaction.person) {
        user.answered += 1;
    }
    state.wake(interaction.person);
    match (body["type"].as_u64(), original, opened) {
        (_, _, Some(modal)) => state.happened(interaction.person, Happening::Opened(modal)),
        (Some(4 | 5), Some(id), _) => state.shown(interaction.channel, id, Happening::Appeared),
        (Some(7), Some(id), _) => state.shown(interaction.channel, id, Happening::Edited),
        _ => {}
    }
    Ok(original)
}

fn broken<T>(state: &mut State, named: &str, rule: &str, body: &Value) -> Result<T, Refused> {
    state.violation(named, rule, body);
    Err(BAD_FORM)
}

fn answered_in_new(
    state: &mut State,
    interaction: &Interaction,
    named: &str,
    (data, files): Carried<'_>,
) -> Result<i64, Refused> {
    let attached = attached(state, interaction.channel, named, (data, files), &[])?;
    let is_hidden = data["flags"].as_u64().unwrap_or_default() & EPHEMERAL != 0;
    let message = state.add(interaction.channel, Author::Bot, is_hidden.then_some(interaction.person));
    message.set(data);
    message.files = attached.unwrap_or_default();
    Ok(message.id)
}

fn set(state: &mut State, (channel, id): (i64, i64), named: &str, (body, files): Carried<'_>) -> Result<(), Refused> {
    let now = state.now();
    let before = state.channels.get(&channel).and_then(|channel| channel.messages.get(&id));
    let before = before.ok_or(UNKNOWN_MESSAGE)?.files.clone();
    let attached = attached(state, channel, named, (body, files), &before)?;
    let message = state.channels.get_mut(&channel).and_then(|channel| channel.messages.get_mut(&id));
    let Some(message) = message else { return Err(UNKNOWN_MESSAGE) };
    message.set(body);
    message.files = attached.unwrap_or(before);
    message.edited_at = Some(now);
    Ok(())
}

/// An interaction whose token can still be used.
fn alive(state: &State, token: &str) -> Result<Interaction, Refused> {
    let interaction = state.interactions.get(token).ok_or(UNKNOWN_WEBHOOK)?;
    if state.now() - interaction.at > TOKEN {
        return Err(UNKNOWN_WEBHOOK);
    }
    Ok(interaction.clone())
}

/// The number of the first answer, or of a message that followed.
fn named_by(interaction: &Interaction, which: &str) -> Result<i64, Refused> {
    match (which, interaction.progress) {
        ("@original", Progress::Answered(Some(id))) => Ok(id),
        ("@original", _) => Err(UNKNOWN_MESSAGE),
        (id, _) => id.parse().map_err(|_| UNKNOWN_MESSAGE),
    }
}

/// Reads the first answer, or a message that followed.
pub(super) fn look_up(state: &State, token: &str, which: &str) -> Answer {
    let id = named_by(&alive(state, token)?, which)?;
    find(state, token, id).map(Some).ok_or(UNKNOWN_MESSAGE)
}

/// Changes the first answer, or a message that followed.
pub(super) fn change(
    state: &mut State,
    (token, which): (&str, &str),
    named: &str,
    (body, files): Carried<'_>,
) -> Answer {
    let interaction = alive(state, token)?;
    let id = named_by(&interaction, which)?;
    set(state, (interaction.channel, id), named, (body, files))?;
    state.shown(interaction.channel, id, Happening::Edited);
    Ok(find(state, token, id))
}

/// One more message.
pub(super) fn follow(state: &mut State, token: &str, named: &str, (body, files): Carried<'_>) -> Answer {
    let interaction = alive(state, token)?;
    if !matches!(interaction.progress, Progress::Answered(_)) {
        return Err(UNKNOWN_WEBHOOK);
    }
    let id = answered_in_new(state, &interaction, named, (body, files))?;
    state.shown(interaction.channel, id, Happening::Appeared);
    Ok(find(state, token, id))
}
