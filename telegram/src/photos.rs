//! Pictures that are seen with a view: a photograph with the words below it, in one message.
//!
//! Telegram makes a photograph of a text, and another one of a photograph, but no text of a photograph (docs/platforms.md, "Telegram:
//! pictures"). Where that is needed, the text comes in a message of its own and the photograph is taken away; or, where a message has to
//! stay where it stands, an empty picture takes the place of the one that nobody shall see any more.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bot_core::delivery::{Contents, FileOut, Outcome, ShownIn};
use bot_core::file_store::FileHash;
use serde_json::{Map, Value, json};
use teloxide_core::types::ChatId;

use crate::Telegram;
use crate::api::{CallError, millis};
use crate::deliver::{GONE, SAME};
use crate::render::Rendered;

/// A picture on which nothing is seen: a narrow grey line.
const BLANK: &[u8] = include_bytes!("blank.png");

/// As many pictures are remembered by what Telegram calls them.
const MOST: usize = 200;

/// What Telegram says where it does not know a picture any more by what it called it.
const FORGOTTEN: [&str; 4] = ["file identifier", "file_id", "file reference", "file_reference"];

/// What Telegram calls the pictures that were sent last: many people are sent the same one, and it is sent there once.
#[derive(Default)]
pub(crate) struct Photos {
    known: Mutex<VecDeque<(FileHash, String)>>,
    /// Those that are being sent for the first time: the others who are sent the same one wait for what it is called then.
    going: Mutex<HashMap<FileHash, Arc<tokio::sync::Mutex<()>>>>,
}

/// Whoever knows what a file is called can perhaps read it.
impl fmt::Debug for Photos {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Photos(…)")
    }
}

impl Photos {
    fn known(&self, picture: FileHash) -> Option<String> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.iter().find(|(hash, _)| *hash == picture).map(|(_, called)| called.clone())
    }

    fn forget(&self, picture: FileHash) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).retain(|(hash, _)| *hash != picture);
    }

    fn remember(&self, picture: FileHash, called: &str) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|(hash, _)| *hash != picture);
        known.push_back((picture, called.to_owned()));
        if known.len() > MOST {
            known.pop_front();
        }
    }

    /// The turn of a picture, which one delivery of it has at a time.
    fn turn(&self, picture: FileHash) -> Arc<tokio::sync::Mutex<()>> {
        let mut going = self.going.lock().unwrap_or_else(PoisonError::into_inner);
        going.retain(|_, turn| Arc::strong_count(turn) > 1);
        Arc::clone(going.entry(picture).or_default())
    }
}

impl Telegram {
    /// Shows a picture and the words below it, in place of another message or below all others.
    pub(crate) async fn show_photo(
        &self,
        chat: ChatId,
        rendered: &Rendered,
        picture: &FileOut,
        message: Option<i64>,
    ) -> Result<ShownIn, CallError> {
        if let Some(number) = message {
            match self.put_photo(chat, rendered, picture, number).await {
                Ok(at) => return Ok(ShownIn { number, at }),
                Err(CallError::Rejected(rejection)) if rejection.says(&GONE) => {}
                Err(error) => return Err(error),
            }
        }
        let sent = self.call_with("SendPhoto", picture, |known| {
            let mut fields = fields(chat, rendered);
            fields.extend(caption(rendered));
            fields.extend(known.map(|called| ("photo".to_owned(), json!(called))));
            fields
        });
        let sent = sent.await?;
        let number = sent["message_id"].as_i64().ok_or(CallError::Unreadable)?;
        Ok(ShownIn { number, at: millis(&sent["date"]) })
    }

    /// The same in place of a message, whatever that shows. Gives when that was, where Telegram says so.
    async fn put_photo(
        &self,
        chat: ChatId,
        rendered: &Rendered,
        picture: &FileOut,
        number: i64,
    ) -> Result<Option<i64>, CallError> {
        let put = self.call_with("EditMessageMedia", picture, |known| {
            let mut media = caption(rendered);
            media.insert("type".to_owned(), json!("photo"));
            media.insert("media".to_owned(), json!(known.unwrap_or("attach://photo")));
            let mut fields = fields(chat, rendered);
            fields.insert("message_id".to_owned(), json!(number));
            fields.insert("media".to_owned(), Value::Object(media));
            fields
        });
        match put.await {
            Err(CallError::Rejected(rejection)) if rejection.says(&SAME) => Ok(None),
            put => put.map(|put| millis(&put["edit_date"])),
        }
    }

    /// Lets a message with a picture show words only, where it stands.
    pub(crate) async fn put_blank(
        &self,
        chat: ChatId,
        rendered: &Rendered,
        number: i64,
    ) -> Result<Option<i64>, CallError> {
        let blank = FileOut::made("picture.png".to_owned(), "image/png", BLANK.to_vec());
        self.put_photo(chat, rendered, &blank, number).await
    }

    /// Takes a message with a picture away; where that cannot be done any more, it becomes this record, without the picture.
    pub(crate) async fn take_away(&self, chat: ChatId, record: &Rendered, number: i64) {
        if matches!(self.erase(chat, number).await, Outcome::Shown(_)) {
            return;
        }
        if let Err(error) = self.put_blank(chat, record, number).await {
            tracing::debug!(platform = "telegram", %error, "a record keeps its picture");
        }
    }

    /// Calls a method with a picture: by what Telegram calls it, where that is known, else with the file.
    async fn call_with(
        &self,
        method: &str,
        picture: &FileOut,
        fields: impl Fn(Option<&str>) -> Map<String, Value>,
    ) -> Result<Value, CallError> {
        let hash = match &picture.contents {
            Contents::Stored(stored) => Some(stored.hash()),
            Contents::Made(_) => None,
        };
        let turn = hash.filter(|hash| self.photos.known(*hash).is_none()).map(|hash| self.photos.turn(hash));
        let _alone = match &turn {
            Some(turn) => Some(turn.lock().await),
            None => None,
        };
        if let Some((hash, called)) = hash.and_then(|hash| Some((hash, self.photos.known(hash)?))) {
            match self.api.post(method, &fields(Some(&called))).await {
                Err(CallError::Rejected(rejection)) if rejection.says(&FORGOTTEN) => self.photos.forget(hash),
                answered => return answered,
            }
        }
        let answer: Value = self.api.upload(method, fields(None), ("photo", picture)).await?;
        let largest = answer["photo"].as_array().and_then(|sizes| sizes.last());
        if let (Some(hash), Some(called)) = (hash, largest.and_then(|size| size["file_id"].as_str())) {
            self.photos.remember(hash, called);
        }
        Ok(answer)
    }
}

/// Where a picture goes, and what can be pressed below it.
fn fields(chat: ChatId, rendered: &Rendered) -> Map<String, Value> {
    let mut fields = Map::from_iter([("chat_id".to_owned(), json!(chat))]);
    fields.extend(rendered.markup.iter().map(|markup| ("reply_markup".to_owned(), json!(markup))));
    fields
}

/// The words below a picture.
fn caption(rendered: &Rendered) -> Map<String, Value> {
    let Rendered { text, entities, .. } = rendered;
    let said = [("caption".to_owned(), json!(text)), ("caption_entities".to_owned(), json!(entities))];
    if text.is_empty() { Map::new() } else { Map::from_iter(said) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pictures_that_were_sent_last_are_remembered() {
        let photos = Photos::default();
        let hash = |n: usize| FileHash([u8::try_from(n).expect("few"); 32]);
        for n in 0..=MOST {
            photos.remember(hash(n), &format!("file {n}"));
        }
        assert_eq!(photos.known(hash(0)), None);
        assert_eq!(photos.known(hash(1)).as_deref(), Some("file 1"));
        photos.remember(hash(1), "another");
        assert_eq!(photos.known(hash(1)).as_deref(), Some("another"));
        photos.forget(hash(1));
        assert_eq!(photos.known(hash(1)), None);
        assert_eq!(format!("{photos:?}"), "Photos(…)");
    }
}
