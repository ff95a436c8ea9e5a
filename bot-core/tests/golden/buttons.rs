//! Screens, as the outbox and the recorded messages hold them, and buttons, as they stand in people's chats.

use bot_core::area::{self, Command, Screen};
use bot_core::areas::{accounts, authorities, help, projects};
use bot_core::conversation::{Action, Press};
use bot_core::decision::Refused;
use bot_core::domain::{AuthorityId, ConversationId, ProjectId};
use bot_core::platform::Platform;
use bot_core::text::msg;
use bot_core::wire::Wire as _;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::all_forms_of;

const CONVERSATION: ConversationId = ConversationId(5);

/// What a button asks for, as its file has it.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Asks {
    Go(Screen),
    Form { conversation: ConversationId, revision: u32, press: Press },
    Do(Command),
    Sure(Command),
}

impl From<Action> for Asks {
    fn from(action: Action) -> Self {
        match action {
            Action::Go(screen) => Self::Go(screen),
            Action::Form { conversation, revision, press } => Self::Form { conversation, revision, press },
            Action::Do(command) => Self::Do(command),
            Action::Sure(command) => Self::Sure(command),
        }
    }
}

/// Gives each field a number of its own, so that a field which is taken for another one is found.
fn told_apart<T: Serialize + DeserializeOwned>(example: &T) -> T {
    let mut value = serde_json::to_value(example).expect("it encodes");
    number(&mut value, &mut (1001..));
    serde_json::from_value(value).expect("a field takes any such number")
}

fn number(value: &mut Value, numbers: &mut impl Iterator<Item = u16>) {
    match value {
        Value::Number(_) => *value = json!(numbers.next()),
        Value::Array(values) => values.iter_mut().for_each(|value| number(value, numbers)),
        Value::Object(values) => values.values_mut().for_each(|value| number(value, numbers)),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

fn screens() -> Vec<Screen> {
    use Screen as S;
    let withdraw = projects::Command::Withdraw { project: ProjectId(1_234_567_890_123_456_789) };
    let room = ("-1001200000001".to_owned(), "Staff".to_owned());
    // Those that stand on no button.
    let others = [
        S::Conversation(CONVERSATION),
        S::Confirm(Box::new(withdraw.into())),
        S::Refused(Box::new(Refused::because(msg::sorry_failed()))),
        S::Refused(Box::new(Refused::because(msg::refusal_gone()).leading(msg::button_home(), area::home()))),
        accounts::Screen::Unlinking.into(),
        authorities::Screen::RoomBound { authority: AuthorityId(10), platform: Platform::ALL[0], room }.into(),
        authorities::Screen::Away { of: Some(Platform::ALL[0]), since: 1_795_455_600_000, until: None }.into(),
        help::Screen::Commands.into(),
    ];
    others.into_iter().chain(S::examples().iter().map(told_apart)).collect()
}

fn commands() -> Vec<Command> {
    Command::examples().iter().map(told_apart).collect()
}

fn actions() -> Vec<Action> {
    let form = |press| Action::Form { conversation: CONVERSATION, revision: 9, press };
    let shown = screens().into_iter().filter(|screen| screen.number().is_some()).map(Action::Go);
    let pressed = Press::examples().into_iter().map(|press| form(told_apart(&press)));
    let done = commands().into_iter().map(Action::Do);
    let sure = commands().into_iter().map(Action::Sure);
    shown.chain(pressed).chain(done).chain(sure).collect()
}

#[test]
fn every_screen_ever_stored_is_known() {
    let today = serde_json::to_value(screens()).expect("screens encode");
    for form in all_forms_of("screens", &today) {
        for screen in form.as_array().expect("a list of screens") {
            let read: Screen = serde_json::from_value(screen.clone()).unwrap_or_else(|_| panic!("{screen} is lost"));
            let again = serde_json::to_value(&read).expect("it encodes");
            assert_eq!(serde_json::from_value::<Screen>(again).ok(), Some(read));
        }
    }
}

#[test]
fn every_button_ever_shown_still_asks_the_same() {
    let button = |action: Action| json!({"wire": action.encode(), "asks": Asks::from(action)});
    let today: Value = actions().into_iter().map(button).collect();
    for form in all_forms_of("buttons", &today) {
        for button in form.as_array().expect("a list of buttons") {
            let wire = button["wire"].as_str().expect("what the button carries");
            let asks: Asks = serde_json::from_value(button["asks"].clone()).expect("what it asks for");
            assert_eq!(Action::decode(wire).map(Asks::from), Ok(asks), "{wire}");
        }
    }
}
