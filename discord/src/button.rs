//! A button, a list or a modal of the core as Discord carries it: what it is, and an action, in a `custom_id`.
//!
//! What a pressed button means is read by the core alone, as its bytes can be forged. The letter before the action says how
//! the answer is to be read, and whether a modal may follow, which is known before the core has looked at it.

use bot_core::conversation::Action;
use serde_json::Value;

/// Greatest length of a `custom_id`, in characters.
const CUSTOM_ID: usize = 100;

/// What carries an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A button.
    Press,
    /// A list of which each entry carries an action of its own.
    Choose,
    /// A list of which several entries are ticked: their keys.
    Tick,
    /// A list of the platform's people.
    Pick,
    /// A modal.
    Modal,
}

/// What a `custom_id` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pressed {
    pub(crate) kind: Kind,
    /// What the core reads.
    pub(crate) wire: String,
    /// Whether it stands below something personal where others are.
    pub(crate) aside: bool,
    may_ask: bool,
}

impl Kind {
    fn letter(self, may_ask: bool) -> char {
        match self {
            Self::Press if may_ask => 'm',
            Self::Press => 'p',
            Self::Choose if may_ask => 'd',
            Self::Choose => 'c',
            Self::Tick => 't',
            Self::Pick => 'u',
            Self::Modal => 'w',
        }
    }

    fn of(letter: char) -> Option<(Self, bool)> {
        Some(match letter {
            'm' => (Self::Press, true),
            'p' => (Self::Press, false),
            'd' => (Self::Choose, true),
            'c' => (Self::Choose, false),
            't' => (Self::Tick, false),
            'u' => (Self::Pick, false),
            'w' => (Self::Modal, false),
            _ => return None,
        })
    }
}

impl Pressed {
    /// Whether a modal may be the answer.
    pub(crate) fn may_ask(&self) -> bool {
        self.may_ask
    }
}

/// The `custom_id` of a component that carries an action; `index` tells it from the others of the message. `None` when it
/// does not fit, which is a defect of whoever made the action: the component is left out, so that the rest arrives.
pub(crate) fn custom_id(kind: Kind, index: usize, action: &Action) -> Option<String> {
    carrying(kind, index, &action.encode(), action.may_ask())
}

/// The `custom_id` of a list whose entries say themselves what they do.
pub(crate) fn list_id(index: usize, may_ask: bool) -> Option<String> {
    carrying(Kind::Choose, index, "", may_ask)
}

/// The `custom_id` of a list of the platform's people.
pub(crate) fn people_id(index: usize) -> Option<String> {
    carrying(Kind::Pick, index, "", false)
}

fn carrying(kind: Kind, index: usize, wire: &str, may_ask: bool) -> Option<String> {
    let id = format!("{}{index}:{wire}", kind.letter(may_ask));
    if id.len() > CUSTOM_ID {
        tracing::error!(bytes = id.len(), "a component is left out: its action does not fit");
        return None;
    }
    Some(id)
}

/// What a `custom_id` says, `None` when it is none of ours.
pub(crate) fn read(custom_id: &str) -> Option<Pressed> {
    let (head, wire) = custom_id.split_once(':')?;
    let letter = head.chars().next()?;
    let (kind, may_ask) = Kind::of(letter.to_ascii_lowercase())?;
    head[letter.len_utf8()..].parse::<u16>().ok()?;
    Some(Pressed { kind, wire: wire.to_owned(), aside: letter.is_ascii_uppercase(), may_ask })
}

/// Marks every component of a message or a modal as standing below something personal where others are.
pub(crate) fn mark_aside(body: &mut Value) {
    match body {
        Value::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                if let Value::String(id) = value
                    && name == "custom_id"
                    && read(id).is_some()
                {
                    id[..1].make_ascii_uppercase();
                } else {
                    mark_aside(value);
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(mark_aside),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use bot_core::area;
    use bot_core::areas::projects;
    use bot_core::conversation::Press;
    use bot_core::domain::ConversationId;
    use serde_json::json;

    use super::*;

    #[test]
    fn actions_travel_and_come_back() {
        let press = Press::Tick("pl".to_owned());
        let form = |press| Action::Form { conversation: ConversationId(i64::MAX), revision: u32::MAX, press };
        for (kind, action, may_ask) in [
            (Kind::Press, form(press), false),
            (Kind::Modal, form(Press::Fill), false),
            (Kind::Press, form(Press::Fill), true),
            (Kind::Press, Action::Do(projects::Command::New.into()), true),
            (Kind::Press, Action::Go(area::home()), false),
        ] {
            let id = custom_id(kind, 7, &action).expect("it fits");
            let pressed = read(&id).expect("one of ours");
            assert_eq!((pressed.kind, pressed.may_ask(), pressed.aside), (kind, may_ask, false), "{id}");
            assert_eq!(Action::decode(&pressed.wire), Ok(action));
        }
        assert_eq!(custom_id(Kind::Press, 0, &form(Press::Tick("x".repeat(99)))), None);
    }

    #[test]
    fn what_is_none_of_ours_is_not_read() {
        for id in ["", ":", "p", "p:", "px:abc", "é1:abc", "x1:abc", "p99999999:abc"] {
            assert_eq!(read(id), None, "{id}");
        }
    }

    #[test]
    fn a_whole_message_is_marked() {
        let mut body = json!({ "components": [{ "components": [{ "custom_id": "p0:abc" }, { "url": "p0:abc" }] }],
            "content": "p0:abc" });
        mark_aside(&mut body);
        assert_eq!(body["components"][0]["components"][0]["custom_id"], "P0:abc");
        assert_eq!(
            (&body["content"], &body["components"][0]["components"][1]["url"]),
            (&json!("p0:abc"), &json!("p0:abc"))
        );
        assert!(read("P0:abc").is_some_and(|pressed| pressed.aside));
    }
}
