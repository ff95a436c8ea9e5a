//! Somebody gets a copy of all that is stored about them, asks to be forgotten, and changes their mind.

use bot_core::text::msg;
use emulators::{Attached, Shown};
use serde_json::Value;

use crate::archive::unpacked;
use crate::closing::started;
use crate::files::saved;
use crate::{each_platform, ends_well, stage};

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_gets_a_copy_asks_to_be_forgotten_and_stays() {
    const NAME: &str = "a_teacher_gets_a_copy_asks_to_be_forgotten";
    each_platform(NAME, |setting, folder| async move {
        let shelf = folder.join("shelf");
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let setting = setting.with("TWINBOT_FILES_PATH", shelf.to_str().expect("a path in Unicode"));
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let jan = &cast.jan;
        jan.says("/export").await.expect("an answer");
        let before = jan.client.newest();
        jan.presses(&msg::button_make_copy()).await.expect("it is asked for");
        let is_new = |message: &Shown| {
            let attached = message.files().first().filter(|file| file.name.ends_with(".zip"))?;
            (message.id > before).then(|| attached.clone())
        };
        let attached: Attached = jan.waits("a copy", is_new).await.expect("it comes");
        let zip = saved(&stage, jan, &attached);
        if let Some(all) = unpacked(NAME, &zip.bytes) {
            let data: Value = serde_json::from_slice(&all["data.json"]).expect("JSON");
            assert_eq!(data["tables"]["teacher"][0]["card"]["name"], "Jan Lipa");
            assert_eq!(data["tables"]["member"].as_array().map(Vec::len), Some(1));
            let page = String::from_utf8(all["index.html"].clone()).expect("text");
            assert!(page.contains(&jan.reads(&msg::copy_page())) && page.contains(offer.title.as_str()), "{page}");
        }
        jan.says("/forget").await.expect("an answer");
        jan.sees(&msg::forget_title_stays()).await.expect("he reads what stays");
        jan.presses_below(&jan.reads(&msg::forget_title()), &msg::button_forget()).await.expect("he goes on");
        jan.presses(&msg::button_forget_sure()).await.expect("he is sure");
        jan.sees(&msg::forget_planned_until()).await.expect("he has a week");
        jan.presses(&msg::button_keep_data()).await.expect("he changes his mind");
        jan.sees(&msg::forget_title_week()).await.expect("nothing is planned any more");
        ends_well(&stage).await;
    })
    .await;
}
