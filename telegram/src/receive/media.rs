//! Pictures, sounds and videos that clients send as such: Telegram gives most of them no name.

use std::collections::BTreeMap;

use bot_core::domain::zone;
use bot_core::file::FileRef;
use bot_core::platform::Platform;
use serde::Deserialize;
use serde_json::Value;

/// The kinds of messages that hold a file besides documents, and what one is called that has no name. Stickers and animations are
/// none that anybody means to keep.
const KINDS: [(&str, &str, &str); 5] = [
    ("photo", "photo", "jpg"),
    ("video", "video", "mp4"),
    ("video_note", "video", "mp4"),
    ("audio", "sound", "mp3"),
    ("voice", "voice", "ogg"),
];

/// The part of such a file that is read.
#[derive(Deserialize)]
struct Media {
    file_id: String,
    #[serde(default)]
    file_name: String,
    #[serde(default)]
    file_size: u64,
}

/// The file of a message, sent at a time in s; of a picture in its several sizes the largest. `None` where there is none, or
/// something is odd about it.
pub(super) fn file(fields: &BTreeMap<String, Value>, date: Option<i64>) -> Option<FileRef> {
    let (written, stem, ending) =
        KINDS.iter().find_map(|(kind, stem, ending)| Some((fields.get(*kind)?, stem, ending)))?;
    let largest = |sizes: &Vec<Value>| sizes.last().cloned();
    let written = written.as_array().map_or_else(|| Some(written.clone()), largest)?;
    let Media { file_id: id, file_name, file_size: size } = Media::deserialize(written).ok()?;
    let name = if file_name.is_empty() {
        // Photographs of one album keep their order.
        date.and_then(zone::utc_day).map_or_else(|| format!("{stem}.{ending}"), |day| format!("{stem} {day}.{ending}"))
    } else {
        file_name
    };
    Some(FileRef { platform: Platform::Telegram, id, name, size })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn named(fields: Value) -> Option<(String, String, u64)> {
        let fields = fields.as_object().cloned().expect("fields").into_iter().collect();
        file(&fields, Some(1_780_228_800)).map(|file| (file.id, file.name, file.size))
    }

    #[test]
    fn a_picture_is_its_largest_size_and_is_called_by_its_day() {
        let sizes = json!([{ "file_id": "small", "file_size": 90 }, { "file_id": "large", "file_size": 900 }]);
        let photo = named(json!({ "photo": sizes })).expect("a file");
        assert_eq!(photo, ("large".to_owned(), "photo 2026-05-31.jpg".to_owned(), 900));
        let song =
            named(json!({ "audio": { "file_id": "a", "file_name": "Song.mp3", "duration": 3 } })).expect("a file");
        assert_eq!(song, ("a".to_owned(), "Song.mp3".to_owned(), 0));
    }

    #[test]
    fn what_is_odd_is_no_file() {
        for fields in
            [json!({}), json!({ "photo": [] }), json!({ "video": 7 }), json!({ "sticker": { "file_id": "s" } })]
        {
            assert_eq!(named(fields.clone()), None, "{fields}");
        }
    }
}
