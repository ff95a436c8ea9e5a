//! Pictures that are seen with a view: one message each, and sent to Telegram once however many people see them.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use axum::body::Bytes;
use bot_core::delivery::{Channel as _, Contents, Delivery, FileOut, Outcome, Stored};
use bot_core::file_store::{FileHash, FileStore, Incoming, KeepFault, Kept, Known, Outgoing, Swept};
use bot_core::picture::{Picture, PictureFormat, PictureOut};
use bot_core::text::Text;
use bot_core::view::{Block, View};
use futures::{StreamExt as _, stream};
use serde_json::{Value, json};

use crate::deliver::{card, delivery, keyboard, shown};
use crate::fake::FakeBot;

const WITHOUT_TEXT: &str = "Bad Request: there is no text in the message to edit";

/// A place with a file that says how often it was read.
#[derive(Default)]
struct Shelf(AtomicUsize);

#[async_trait]
impl FileStore for Shelf {
    async fn keep(&self, _: Incoming, _: u64) -> Result<Kept, KeepFault> {
        Err(KeepFault::Empty)
    }

    async fn read(&self, hash: FileHash) -> Result<Outgoing, KeepFault> {
        self.0.fetch_add(1, Ordering::SeqCst);
        let lost = hash == FileHash([0; 32]);
        if lost { Err(KeepFault::Missing) } else { Ok(stream::iter([Ok(Bytes::from_static(b"clouds"))]).boxed()) }
    }

    async fn sweep(&self, _: Range<i64>, _: Known<'_>) -> Result<Swept, KeepFault> {
        Ok(Swept::default())
    }
}

/// A post with a picture of this hash.
fn pictured(shelf: &Arc<Shelf>, n: u8, words: &str) -> Delivery {
    let kept = Kept { hash: FileHash([n; 32]), size: 6 };
    let picture = PictureOut { picture: Picture { kept, format: PictureFormat::Jpeg }, about: Text::words(words) };
    let View::Card { mut blocks, buttons, .. } = card(words) else { panic!("a card") };
    blocks.insert(0, Block::Picture(picture));
    let store: Arc<dyn FileStore> = shelf.clone();
    let contents = Contents::Stored(Stored::new(kept, store));
    let file = FileOut { name: "picture.jpg".to_owned(), mime: "image/jpeg", contents };
    Delivery { picture: Some(file), ..delivery(View::card(blocks, buttons)) }
}

fn methods(bot: &FakeBot) -> Vec<String> {
    bot.calls().into_iter().map(|(method, _)| method).collect()
}

#[tokio::test]
async fn a_picture_goes_out_with_the_words_below_it_and_its_bytes_once() {
    let (bot, shelf) = (FakeBot::start().await, Arc::new(Shelf::default()));
    let telegram = bot.connect().await;
    for number in [101, 102, 103] {
        assert_eq!(telegram.deliver(&pictured(&shelf, 1, "Clouds")).await, shown(number));
    }
    let sent = bot.bodies("sendphoto");
    let caption = json!([{"type": "bold", "offset": 0, "length": 6}]);
    let file = json!({"file_name": "picture.jpg", "content_type": "image/jpeg", "content": "clouds"});
    assert_eq!(sent[0]["photo"], file);
    // A form carries texts only.
    let read = |part: &Value| serde_json::from_str::<Value>(part.as_str().expect("a text")).expect("JSON");
    assert_eq!((&sent[0]["caption"], read(&sent[0]["caption_entities"])), (&json!("Clouds"), caption.clone()));
    assert_eq!(read(&sent[0]["reply_markup"]), keyboard());
    let known = json!({"chat_id": 7, "photo": "large-1", "caption": "Clouds", "caption_entities": caption,
        "reply_markup": keyboard()});
    assert_eq!(sent[1..], [known.clone(), known]);
    assert_eq!(shelf.0.load(Ordering::SeqCst), 1);
    // Telegram forgets, or the bot is another one now.
    bot.fail("sendPhoto", 400, "Bad Request: wrong file identifier/HTTP URL specified");
    assert_eq!(telegram.deliver(&pictured(&shelf, 1, "Clouds")).await, shown(104));
    assert_eq!(shelf.0.load(Ordering::SeqCst), 2, "it is sent once more");
    telegram.deliver(&pictured(&shelf, 2, "Rain")).await;
    assert_eq!(shelf.0.load(Ordering::SeqCst), 3, "another one is another one");
    assert_eq!(telegram.deliver(&pictured(&shelf, 0, "Lost")).await, Outcome::Failed);
}

#[tokio::test]
async fn of_many_who_are_sent_a_picture_at_once_one_is_sent_its_bytes() {
    let (bot, shelf) = (FakeBot::start().await, Arc::new(Shelf::default()));
    let telegram = bot.connect().await;
    let (clouds, rain) = (pictured(&shelf, 1, "Clouds"), pictured(&shelf, 2, "Rain"));
    let (first, second, third, other) = tokio::join!(
        telegram.deliver(&clouds),
        telegram.deliver(&clouds),
        telegram.deliver(&clouds),
        telegram.deliver(&rain)
    );
    assert!([first, second, third, other].iter().all(|outcome| matches!(outcome, Outcome::Shown(Some(_)))));
    assert_eq!(shelf.0.load(Ordering::SeqCst), 2, "each of both pictures once");
    let known = bot.bodies("sendphoto").iter().filter(|body| body["photo"] == "large-1").count();
    assert_eq!(known, 2);
    // Where the first one fails, the next one tries.
    assert_eq!(telegram.deliver(&pictured(&shelf, 0, "Lost")).await, Outcome::Failed);
    assert_eq!(telegram.deliver(&pictured(&shelf, 0, "Lost")).await, Outcome::Failed);
}

#[tokio::test]
async fn words_become_a_picture_where_they_stand_and_a_picture_another_one() {
    let (bot, shelf) = (FakeBot::start().await, Arc::new(Shelf::default()));
    let telegram = bot.connect().await;
    let edit = |n, words| Delivery { message: Some(40), ..pictured(&shelf, n, words) };
    assert_eq!(telegram.deliver(&edit(1, "Clouds")).await, shown(40));
    assert_eq!(telegram.deliver(&edit(1, "More clouds")).await, shown(40));
    let edited = bot.bodies("editmessagemedia");
    let media: Value = serde_json::from_str(edited[0]["media"].as_str().expect("a text")).expect("JSON");
    assert_eq!(
        (&media["media"], &media["type"], &media["caption"]),
        (&json!("attach://photo"), &json!("photo"), &json!("Clouds"))
    );
    assert_eq!(edited[0]["photo"]["content"], "clouds");
    assert_eq!((&edited[1]["media"]["media"], &edited[1]["message_id"]), (&json!("large-1"), &json!(40)));
    assert_eq!(edited[1]["media"]["caption"], "More clouds");
    bot.fail("editMessageMedia", 400, "Bad Request: message is not modified: it is the same");
    assert_eq!(telegram.deliver(&edit(1, "More clouds")).await, shown(40));
    bot.fail("editMessageMedia", 400, "Bad Request: message to edit not found");
    assert_eq!(telegram.deliver(&edit(1, "More clouds")).await, shown(101), "it is sent anew");
    assert_eq!(
        methods(&bot),
        ["editmessagemedia", "editmessagemedia", "editmessagemedia", "editmessagemedia", "sendphoto"]
    );
}

#[tokio::test]
async fn a_picture_gives_way_to_words_below_it() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    bot.fail("editMessageText", 400, WITHOUT_TEXT);
    let leads_on = Delivery { message: Some(40), ..delivery(card("News")) };
    assert_eq!(telegram.deliver(&leads_on).await, shown(101));
    assert_eq!(methods(&bot), ["editmessagetext", "sendmessage", "deletemessage"]);
    assert_eq!(bot.bodies("deletemessage"), [json!({"chat_id": 7, "message_id": 40})]);
    // After two days a message cannot be taken away any more.
    bot.fail("editMessageText", 400, WITHOUT_TEXT);
    bot.fail("deleteMessage", 400, "Bad Request: message can't be deleted");
    assert_eq!(telegram.deliver(&leads_on).await, shown(102));
    let left = &bot.bodies("editmessagemedia")[0];
    assert_eq!(left["photo"]["content_type"], "image/png", "nothing is seen on it");
    let media: Value = serde_json::from_str(left["media"].as_str().expect("a text")).expect("JSON");
    assert_eq!(media["caption"], "⬇️ Continued below");
    assert!(left.get("reply_markup").is_none());
}

#[tokio::test]
async fn a_copy_that_loses_its_picture_stays_where_it_is() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    bot.fail("editMessageText", 400, WITHOUT_TEXT);
    let repair = Delivery { message: Some(40), repairs: true, ..delivery(card("Removed")) };
    assert_eq!(telegram.deliver(&repair).await, shown(40));
    assert_eq!(methods(&bot), ["editmessagetext", "editmessagemedia"]);
    let media: Value =
        serde_json::from_str(bot.bodies("editmessagemedia")[0]["media"].as_str().expect("a text")).expect("JSON");
    assert_eq!(media["caption"], "Removed");
    // What is a record now and was a picture is taken away, too.
    bot.fail("editMessageText", 400, WITHOUT_TEXT);
    let below = Delivery { above: vec![(30, card("Clouds"))], ..delivery(card("Next")) };
    assert_eq!(telegram.deliver(&below).await, shown(101));
    assert_eq!(bot.bodies("deletemessage"), [json!({"chat_id": 7, "message_id": 30})]);
}
