//! Interactions over HTTP: who is let in, what is answered, and how soon.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use bot_core::area;
use bot_core::areas::{drafts, help, projects};
use bot_core::conversation::{Action, Press, QuestionId};
use bot_core::delivery::Outcome;
use bot_core::domain::ConversationId;
use bot_core::text::{Locale, msg};
use bot_core::update::{Reply, What, Where};
use bot_core::view::{Progress, Question, View, Widget};
use bot_core::wire::Page;
use discord::Discord;
use discord::interactions::{PublicKey, router};
use ed25519_dalek::{Signer, SigningKey};
use serde_json::{Value, json};
use testkit::until;
use tokio_util::task::TaskTracker;
use tower::ServiceExt as _;

use crate::deliver::{card, number_of};
use crate::fake::{APPLICATION, FakeApi, FakeCore, Part, locked};

const ID: &str = "1400000000000000009";

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

#[expect(clippy::disallowed_methods, reason = "signatures are dated by the clock")]
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs()
}

fn signed(body: &[u8], at: u64, key: &SigningKey) -> Request<Body> {
    let at = at.to_string();
    let signature = key.sign(&[at.as_bytes(), body].concat()).to_bytes();
    let hex: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
    let request = Request::post("/").header("x-signature-ed25519", hex).header("x-signature-timestamp", at);
    request.body(Body::from(body.to_vec())).expect("a request")
}

/// A front end, a core that plays a part, and the address of the interactions.
pub(crate) struct Front {
    pub(crate) api: FakeApi,
    pub(crate) core: Arc<FakeCore>,
    address: Router,
}

impl Front {
    pub(crate) async fn set(part: Part) -> Self {
        let api = FakeApi::start().await;
        let discord: Discord = api.connect().await;
        let core = FakeCore::playing(&discord, part);
        let public: String = key().verifying_key().to_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        let public = PublicKey::new(&public).expect("a key");
        let address = router(discord, core.clone(), public, TaskTracker::new());
        Self { api, core, address }
    }

    async fn asks(&self, request: Request<Body>) -> (StatusCode, Value) {
        let response = self.address.clone().oneshot(request).await.expect("it always answers");
        let status = response.status();
        let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.expect("a body");
        (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
    }

    pub(crate) async fn sends(&self, body: &Value) -> (StatusCode, Value) {
        self.asks(signed(body.to_string().as_bytes(), now(), &key())).await
    }
}

fn user() -> Value {
    json!({ "id": "7", "username": "ana" })
}

pub(crate) fn own(kind: u8, data: Value) -> Value {
    json!({ "id": ID, "application_id": APPLICATION, "type": kind, "token": "tok", "version": 1, "channel_id": "70",
        "context": 1, "user": user(), "locale": "es-ES", "data": data })
}

pub(crate) fn in_server(kind: u8, data: Value) -> Value {
    let mut body = own(kind, data);
    body["guild_id"] = "9".into();
    body["context"] = 0.into();
    body["user"] = Value::Null;
    body["member"] = json!({ "user": user() });
    body
}

pub(crate) fn command() -> Value {
    json!({ "id": "1", "name": "help", "type": 1 })
}

pub(crate) fn press(action: &Action) -> Value {
    let letter = if action.may_ask() { "m" } else { "p" };
    json!({ "custom_id": format!("{letter}0:{}", action.encode()), "component_type": 2 })
}

pub(crate) fn below(mut body: Value, message: &str, flags: u64) -> Value {
    body["message"] = json!({ "id": message, "flags": flags });
    body
}

pub(crate) fn go_home() -> Action {
    Action::Go(area::home())
}

pub(crate) fn fill() -> Action {
    Action::Form { conversation: ConversationId(7), revision: 1, press: Press::Fill }
}

/// A view that asks for a text.
fn asking() -> View {
    let question = Question {
        id: QuestionId::new("title"),
        label: msg::command_home(),
        ask: msg::command_home(),
        example: msg::command_help(),
        widget: Widget::Text { max: 100, long: false },
        typed: Some("Rivers".to_owned()),
        offer: None,
        problem: None,
        optional: false,
    };
    let (heading, progress) = (msg::command_new(), Progress { at: 1, of: 1 });
    View::Ask {
        heading,
        asked: Vec::new(),
        pending: vec![question],
        progress,
        note: None,
        fill: fill(),
        buttons: Vec::new(),
    }
}

fn shows(message: Option<i64>) -> Part {
    Part { shows: Some((card(), message)), ..Part::default() }
}

#[tokio::test]
async fn only_discord_is_let_in() {
    let front = Front::set(Part::default()).await;
    let ping = json!({ "id": "1", "type": 1 }).to_string();
    let (status, pong) = front.asks(signed(ping.as_bytes(), now(), &key())).await;
    assert_eq!((status, pong), (StatusCode::OK, json!({ "type": 1 })));
    let other = SigningKey::from_bytes(&[8; 32]);
    let mut changed = signed(ping.as_bytes(), now(), &key());
    *changed.body_mut() = Body::from(ping.replace('1', "2"));
    let mut without = signed(ping.as_bytes(), now(), &key());
    without.headers_mut().remove("x-signature-ed25519");
    let mut odd = signed(ping.as_bytes(), now(), &key());
    odd.headers_mut().insert("x-signature-ed25519", "zz".parse().expect("a header"));
    for (why, request) in [
        ("another key", signed(ping.as_bytes(), now(), &other)),
        ("an old signature, sent again", signed(ping.as_bytes(), now() - 301, &key())),
        ("a signature of the future", signed(ping.as_bytes(), now() + 400, &key())),
        ("another body", changed),
        ("no signature", without),
        ("no hexadecimal digits", odd),
    ] {
        assert_eq!(front.asks(request).await.0, StatusCode::UNAUTHORIZED, "{why}");
    }
    let large = vec![b' '; 2 << 20];
    assert_eq!(front.asks(signed(&large, now(), &key())).await.0, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(locked(&front.core.handled).is_empty(), "nothing of it reaches the core");
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_and_noted() {
    let front = Front::set(Part::default()).await;
    let odd = br#"{"id":"1","token":"SECRET","type":"odd","data":{"custom_id":"x"}}"#;
    for body in [&b"{"[..], odd, br#"{"id":"1","token":"SECRET"#] {
        assert_eq!(front.asks(signed(body, now(), &key())).await.0, StatusCode::BAD_REQUEST);
    }
    let kept = locked(&front.core.dead_letters).clone();
    assert_eq!(kept, ["{", r#"{"data":{"custom_id":"x"},"id":"1","type":"odd"}"#, r#"{"id":"1","token"…"#]);
    let (status, body) = front.sends(&own(77, json!({}))).await;
    assert_eq!((status, &body["type"]), (StatusCode::OK, &json!(4)), "an unknown kind is answered in words");
    let (_, none) = front.sends(&own(4, json!({}))).await;
    assert_eq!(none, json!({ "type": 8, "data": { "choices": [] } }));
    assert!(locked(&front.core.handled).is_empty());
}

#[tokio::test]
async fn a_press_changes_its_message_in_the_answer_itself() {
    let front = Front::set(shows(Some(40))).await;
    let (status, answer) = front.sends(&below(own(3, press(&go_home())), "40", 0)).await;
    assert_eq!((status, &answer["type"]), (StatusCode::OK, &json!(7)));
    assert!(answer["data"]["embeds"][0]["title"].is_string());
    until("it is noted where it stands", || !locked(&front.core.outcomes).is_empty()).await;
    let Outcome::Shown(Some(shown)) = locked(&front.core.outcomes)[0].clone() else { panic!("it stands in a message") };
    let made = (ID.parse::<i64>().expect("a number") >> 22) + 1_420_070_400_000;
    assert!(shown.number == 40 && shown.at >= Some(made), "not before the press, by Discord's clock: {shown:?}");
    assert!(front.api.calls().is_empty(), "no call is needed");
}

#[tokio::test]
async fn a_new_message_in_the_own_chat_tells_its_number() {
    let front = Front::set(shows(None)).await;
    let (status, _) = front.sends(&own(2, command())).await;
    assert_eq!(status, StatusCode::ACCEPTED, "the answer comes by a call, which tells the number");
    until("it is shown", || !locked(&front.core.outcomes).is_empty()).await;
    assert!(number_of(&locked(&front.core.outcomes)[0]) > Some(0));
    let answers = front.api.bodies(&format!("POST interactions/{ID}/tok/callback"));
    assert_eq!((answers.len(), &answers[0]["type"]), (1, &json!(4)));
    assert!(answers[0]["data"]["flags"].is_null(), "it stays");
}

#[tokio::test]
async fn in_a_server_only_who_asked_sees_the_answer() {
    let front = Front::set(shows(None)).await;
    let (status, answer) = front.sends(&in_server(2, command())).await;
    assert_eq!((status, &answer["type"], &answer["data"]["flags"]), (StatusCode::OK, &json!(4), &json!(64)));
    until("it is shown", || !locked(&front.core.outcomes).is_empty()).await;
    assert_eq!(locked(&front.core.outcomes)[0], Outcome::Shown(None), "it cannot be found again");
    assert_eq!(locked(&front.core.handled)[0].at, Where::Others);
}

#[tokio::test]
async fn a_note_stands_with_what_is_shown_or_alone() {
    let reply = Reply { toast: Some(msg::command_cancel()), ..Reply::default() };
    let front = Front::set(Part { reply: reply.clone(), ..shows(Some(40)) }).await;
    let (_, answer) = front.sends(&below(own(3, press(&go_home())), "40", 0)).await;
    assert!(answer["data"]["content"].as_str().is_some_and(|note| !note.is_empty()), "{answer}");
    let front = Front::set(Part { reply, ..Part::default() }).await;
    let (_, answer) = front.sends(&in_server(3, press(&go_home()))).await;
    assert_eq!((&answer["type"], &answer["data"]["flags"]), (&json!(4), &json!(64)));
}

#[tokio::test]
async fn a_press_with_nothing_to_say_is_acknowledged() {
    let front = Front::set(Part::default()).await;
    let (_, answer) = front.sends(&below(own(3, press(&go_home())), "40", 0)).await;
    assert_eq!(answer["type"], 6);
}

#[tokio::test]
async fn a_modal_is_the_first_answer_and_the_screen_follows_as_the_bot() {
    let reply = Reply { ask: Some(asking()), ..Reply::default() };
    let front = Front::set(Part { reply, ..shows(Some(40)) }).await;
    let (_, answer) = front.sends(&below(own(3, press(&Action::Do(projects::Command::New.into()))), "40", 0)).await;
    assert_eq!(answer["type"], 9);
    let field = &answer["data"]["components"][0]["component"];
    assert_eq!(
        (&field["custom_id"], &field["value"], &field["required"]),
        (&json!("title"), &json!("Rivers"), &json!(false))
    );
    until("the message behind it changes", || !locked(&front.core.outcomes).is_empty()).await;
    assert_eq!(front.api.bodies("PATCH channels/70/messages/40").len(), 1);
}

#[tokio::test]
async fn a_modal_never_follows_a_modal() {
    let reply = Reply { ask: Some(asking()), ..Reply::default() };
    let front = Front::set(Part { reply, ..shows(Some(40)) }).await;
    let custom_id = format!("w0:{}", fill().encode());
    let rows = json!([{ "type": 18, "component": { "type": 4, "custom_id": "title", "value": "Seas" } }]);
    let data = json!({ "custom_id": custom_id, "components": rows });
    let (_, answer) = front.sends(&below(own(5, data), "40", 0)).await;
    assert_eq!(answer["type"], 7, "the next questions stand below a button");
    assert!(matches!(&locked(&front.core.handled)[0].what, What::Answers { answers, .. } if answers.len() == 1));
}

#[tokio::test]
async fn what_is_not_shown_as_something_newer_is_there_is_answered_all_the_same() {
    let custom_id = format!("w0:{}", fill().encode());
    let rows = json!([{ "type": 18, "component": { "type": 4, "custom_id": "title", "value": "Seas" } }]);
    // A command has opened the window: there is no message that was pressed.
    let sent = own(5, json!({ "custom_id": custom_id, "components": rows }));
    let part = |toast| Part { gives_up: true, reply: Reply { toast, ..Reply::default() }, ..shows(Some(40)) };
    let note = Locale::english().plain(&msg::command_cancel());
    for (toast, said) in [(Some(msg::command_cancel()), note.as_str()), (None, "👍")] {
        let front = Front::set(part(toast)).await;
        let (status, answer) = front.sends(&sent).await;
        assert_eq!((status, &answer["type"], &answer["data"]["flags"]), (StatusCode::OK, &json!(4), &json!(64)));
        assert_eq!(answer["data"]["content"], said);
    }
    let front = Front::set(part(None)).await;
    let (_, answer) = front.sends(&below(own(3, press(&go_home())), "40", 0)).await;
    assert_eq!(answer, json!({ "type": 6 }), "the message that was pressed stays as it is");
    assert!(front.api.calls().is_empty() && locked(&front.core.outcomes).is_empty());
}

#[tokio::test]
async fn what_takes_too_long_is_put_off_and_comes_later() {
    let slow = Duration::from_millis(1900);
    let front = Front::set(Part { takes: slow, ..shows(Some(40)) }).await;
    let (_, answer) = front.sends(&below(own(3, press(&go_home())), "40", 0)).await;
    assert_eq!(answer, json!({ "type": 6 }));
    until("it changes later", || !locked(&front.core.outcomes).is_empty()).await;
    assert_eq!(front.api.bodies(&format!("PATCH webhooks/{APPLICATION}/tok/messages/@original")).len(), 1);
    let front = Front::set(Part { takes: slow, ..shows(None) }).await;
    let (_, answer) = front.sends(&in_server(3, press(&go_home()))).await;
    assert_eq!((&answer["type"], &answer["data"]["flags"]), (&json!(5), &json!(64)), "others see nothing of it");
}

#[tokio::test]
async fn what_is_shown_too_late_is_put_off_though_its_turn_was_quick() {
    let late = Duration::from_secs(4);
    for (action, what) in
        [(go_home(), "a screen"), (Action::Do(projects::Command::New.into()), "a modal that never came")]
    {
        let front = Front::set(Part { shows_after: late, ..shows(Some(40)) }).await;
        let (status, answer) = front.sends(&below(own(3, press(&action)), "40", 0)).await;
        assert_eq!((status, answer), (StatusCode::OK, json!({ "type": 6 })), "{what}");
        until("it is shown later", || !locked(&front.core.outcomes).is_empty()).await;
        assert_eq!(front.api.bodies(&format!("PATCH webhooks/{APPLICATION}/tok/messages/@original")).len(), 1);
    }
}

#[tokio::test]
async fn a_call_that_hangs_does_not_keep_the_first_answer() {
    let front = Front::set(shows(None)).await;
    front.api.delay(&format!("POST interactions/{ID}/tok/callback"), Duration::from_secs(60));
    let (status, answer) = front.sends(&own(2, command())).await;
    assert_eq!((status, &answer["type"]), (StatusCode::OK, &json!(5)), "the response puts it off");
    until("it is shown later", || !locked(&front.core.outcomes).is_empty()).await;
    assert!(number_of(&locked(&front.core.outcomes)[0]) > Some(0));
    assert_eq!(front.api.bodies(&format!("PATCH webhooks/{APPLICATION}/tok/messages/@original")).len(), 1);
}

#[tokio::test]
async fn a_modal_that_comes_too_late_stands_behind_a_button() {
    let reply = Reply { ask: Some(asking()), ..Reply::default() };
    let front = Front::set(Part { takes: Duration::from_millis(2300), reply, ..Part::default() }).await;
    let (_, answer) = front.sends(&below(own(3, press(&Action::Do(projects::Command::New.into()))), "40", 0)).await;
    let button = &answer["data"]["components"][0]["components"][0]["custom_id"];
    let wire = button.as_str().and_then(|id| id.split_once(':')).expect("a button of ours").1;
    assert_eq!((&answer["type"], Action::decode(wire)), (&json!(4), Ok(Action::Do(drafts::Command::GoOn.into()))));
}

#[tokio::test]
async fn without_a_database_nothing_is_lost_and_the_person_is_told() {
    let front = Front::set(Part { is_away: true, ..Part::default() }).await;
    let custom_id = format!("w0:{}", fill().encode());
    let rows = json!([{ "type": 18, "component": { "type": 4, "custom_id": "title", "value": "Seven seas" } }]);
    let (status, answer) = front.sends(&own(5, json!({ "custom_id": custom_id, "components": rows }))).await;
    assert_eq!((status, &answer["data"]["flags"]), (StatusCode::OK, &json!(64)));
    assert!(answer.to_string().contains("Seven seas"), "what was typed is given back: {answer}");
}

#[tokio::test]
async fn what_comes_too_late_for_its_form_is_given_back() {
    let reply = Reply { too_late: true, ..Reply::default() };
    let front = Front::set(Part { reply, ..Part::default() }).await;
    let custom_id = format!("w0:{}", fill().encode());
    let rows = json!([{ "type": 18, "component": { "type": 4, "custom_id": "title", "value": "Seven `seas`" } }]);
    let (_, answer) = front.sends(&in_server(5, json!({ "custom_id": custom_id, "components": rows }))).await;
    assert!(answer["data"]["embeds"][0]["description"].as_str().is_some_and(|text| text.contains("Seven ˋseasˋ")));
}

#[tokio::test]
async fn what_is_personal_is_sent_elsewhere_and_can_be_shown_here() {
    let reply = Reply { elsewhere: Some(help::Screen::Inbox { page: Page(0) }.into()), ..Reply::default() };
    let front = Front::set(Part { reply, ..Part::default() }).await;
    let (_, answer) = front.sends(&in_server(2, command())).await;
    let rows = answer["data"]["components"].as_array().expect("buttons").clone();
    let ids: Vec<&str> = rows.iter().filter_map(|row| row["components"][0]["custom_id"].as_str()).collect();
    let wire = ids[0].strip_prefix("P").and_then(|id| id.split_once(':')).expect("it is gone on with here").1;
    assert_eq!(Action::decode(wire), Ok(Action::Go(help::Screen::Inbox { page: Page(0) }.into())));
    // Pressed, it is shown here, and what stands below it stays here, too.
    let aside = Reply { aside: true, ..Reply::default() };
    let front = Front::set(Part { reply: aside, ..shows(None) }).await;
    let data = json!({ "custom_id": ids[0], "component_type": 2 });
    let (_, answer) = front.sends(&below(in_server(3, data), "40", 64)).await;
    assert_eq!((&answer["type"], &answer["data"]["flags"]), (&json!(4), &json!(64)));
    assert_eq!(locked(&front.core.handled)[0].at, Where::Aside);
}

#[tokio::test]
async fn the_same_interaction_again_is_not_answered_twice() {
    let reply = Reply { again: true, ..Reply::default() };
    let front = Front::set(Part { reply, ..Part::default() }).await;
    let (status, answer) = front.sends(&own(2, command())).await;
    assert_eq!((status, answer), (StatusCode::ACCEPTED, Value::Null));
    assert!(front.api.calls().is_empty());
}
