//! A picture that is seen with a view: sent with its message, by whichever way that goes out.

use bot_core::conversation::Answer;
use bot_core::delivery::{Channel as _, Delivery, FileOut, Outcome};
use bot_core::file::FileRef;
use bot_core::file_store::{FileHash, Kept};
use bot_core::picture::{Picture, PictureFormat, PictureOut};
use bot_core::platform::Platform;
use bot_core::text::Text;
use bot_core::update::What;
use bot_core::view::{Block, View};
use serde_json::{Value, json};
use testkit::until;

use crate::deliver::{card, number_of};
use crate::fake::{FakeApi, Part, delivery, locked};
use crate::interactions::{Front, below, command, fill, go_home, in_server, own, press};

/// A post with a picture.
fn post() -> View {
    let kept = Kept { hash: FileHash([1; 32]), size: 6 };
    let picture = Picture { kept, format: PictureFormat::Jpeg };
    let about = Text::words("Clouds over *two* towns");
    let View::Card { mut blocks, buttons, .. } = card() else { panic!("a card") };
    blocks.insert(0, Block::Picture(PictureOut { picture, about }));
    View::card(blocks, buttons)
}

fn pictured() -> Delivery {
    let file = FileOut::made("picture.jpg".to_owned(), "image/jpeg", b"clouds".to_vec());
    Delivery { picture: Some(file), ..delivery(post()) }
}

#[track_caller]
fn has_picture(body: &Value) {
    let attached = json!([{ "id": "0", "filename": "picture.jpg", "description": "Clouds over *two* towns" }]);
    let sent =
        json!([{ "name": "files[0]", "file_name": "picture.jpg", "content_type": "image/jpeg", "content": "clouds" }]);
    assert_eq!((&body["attachments"], &body["files"]), (&attached, &sent));
    assert_eq!(body["embeds"][0]["image"]["url"], "attachment://picture.jpg");
    assert_eq!(body["embeds"].as_array().map(Vec::len), Some(1), "{body}");
}

/// Nothing of a picture stays that stood there before.
#[track_caller]
fn has_none(body: &Value) {
    assert_eq!((&body["attachments"], body.get("files")), (&json!([]), None));
    assert!(body["embeds"][0].get("image").is_none());
}

#[tokio::test]
async fn a_message_gets_a_picture_another_one_and_none() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    number_of(&discord.deliver(&pictured()).await).expect("it is there");
    let sent = api.bodies("POST channels/70/messages");
    has_picture(&sent[0]);
    assert_eq!(sent[0]["enforce_nonce"], true);
    for _ in 0..2 {
        let edit = Delivery { message: Some(40), ..pictured() };
        assert_eq!(number_of(&discord.deliver(&edit).await), Some(40));
    }
    discord.deliver(&Delivery { message: Some(40), ..delivery(card()) }).await;
    let edits = api.bodies("PATCH channels/70/messages/40");
    has_picture(&edits[0]);
    has_picture(&edits[1]);
    has_none(&edits[2]);
    // One that cannot be read for now leaves the words, which say so.
    discord.deliver(&delivery(post())).await;
    has_none(&api.bodies("POST channels/70/messages")[1]);
    api.fail("POST channels/70/messages", 413, 40_005);
    assert!(matches!(discord.deliver(&pictured()).await, Outcome::Refused(_)));
}

#[tokio::test]
async fn what_is_asked_for_is_put_off_first_and_the_picture_follows() {
    let front = Front::set(Part { shows: Some((post(), Some(40))), ..Part::default() }).await;
    let (_, answer) = front.sends(&below(own(3, press(&go_home())), "40", 0)).await;
    assert_eq!(answer, json!({ "type": 6 }), "it changes in a moment");
    until("it is shown", || !locked(&front.core.outcomes).is_empty()).await;
    let changed = front.api.calls();
    let (call, body) = &changed[0];
    assert!(call.starts_with("PATCH webhooks/") && call.ends_with("/messages/@original"), "{call}");
    has_picture(body);
    assert_eq!(changed.len(), 1);

    let front = Front::set(Part { shows: Some((post(), None)), ..Part::default() }).await;
    let (_, answer) = front.sends(&own(2, command())).await;
    assert_eq!((&answer["type"], &answer["data"]["flags"]), (&json!(5), &json!(0)));
    until("it is shown", || !locked(&front.core.outcomes).is_empty()).await;
    assert!(number_of(&locked(&front.core.outcomes)[0]) > Some(0), "and can be found again");
    has_picture(&front.api.calls()[0].1);
}

#[tokio::test]
async fn below_what_was_pressed_it_comes_as_the_bot_or_for_one_person_only() {
    // In the own chat.
    let front = Front::set(Part { shows: Some((post(), None)), ..Part::default() }).await;
    front.sends(&below(own(3, press(&go_home())), "40", 0)).await;
    until("it is shown", || !locked(&front.core.outcomes).is_empty()).await;
    has_picture(&front.api.bodies("POST channels/70/messages")[0]);
    // Where others are.
    let front = Front::set(Part { shows: Some((post(), None)), ..Part::default() }).await;
    let (_, answer) = front.sends(&in_server(2, command())).await;
    assert_eq!((&answer["type"], &answer["data"]["flags"]), (&json!(5), &json!(64)));
    until("it is shown", || !locked(&front.core.outcomes).is_empty()).await;
    let (call, body) = &front.api.calls()[0];
    assert!(call.starts_with("PATCH webhooks/"), "{call}");
    has_picture(body);
}

#[tokio::test]
async fn a_file_in_a_modal_is_an_answer() {
    let front = Front::set(Part::default()).await;
    let labelled = |field: Value| json!({ "type": 18, "component": field });
    let upload = |ids: Value| labelled(json!({ "type": 19, "custom_id": "picture", "values": ids }));
    let kept = json!({ "id": "5", "filename": "clouds.jpg", "size": 900, "content_type": "image/jpeg",
        "url": "https://cdn.discordapp.com/attachments/1/5/clouds.jpg" });
    let cases = [(json!(["5"]), Some(900)), (json!(["6"]), None), (json!([]), None)];
    for (ids, size) in cases {
        let title = labelled(json!({ "type": 4, "custom_id": "title", "value": "Clouds" }));
        let data = json!({ "custom_id": format!("w0:{}", fill().encode()), "components": [title, upload(ids.clone())],
            "resolved": { "attachments": { "5": kept } } });
        front.sends(&below(own(5, data), "40", 0)).await;
        let handled = locked(&front.core.handled).pop().expect("it is heard");
        let What::Answers { answers, .. } = handled.what else { panic!("{handled:?}") };
        assert_eq!(answers[0].1, Answer::Text("Clouds".to_owned()));
        let expected = match (size, ids.as_array().map(Vec::len)) {
            (Some(size), _) => Answer::File(FileRef {
                platform: Platform::Discord,
                id: "https://cdn.discordapp.com/attachments/1/5/clouds.jpg".to_owned(),
                name: "clouds.jpg".to_owned(),
                size,
            }),
            (None, Some(0)) => Answer::Skip,
            (None, _) => Answer::Unusable,
        };
        assert_eq!((answers[1].0.as_str(), &answers[1].1), ("picture", &expected));
    }
}
