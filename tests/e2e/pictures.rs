//! The picture of a post: sent on one platform, seen on the other one, replaced and removed, and nothing of it but what is seen.

use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::msg;
use emulators::{Attached, File, Shown};
use rehearsal::{Actor, Offer, Setting, Stage, Way};
use tokio::time::timeout;

use crate::closing::started;
use crate::files::saved;
use crate::{each_engine, ends_well, folder, stage};

const PATIENCE: Duration = Duration::from_secs(60);
/// A photograph that says where it was taken.
pub(crate) const PLACE: &[u8] = include_bytes!("../../pictures/tests/files/place.jpg");
const OTHER: &[u8] = include_bytes!("../../pictures/tests/files/grey.jpg");
const DRAWN: &[u8] = include_bytes!("../../pictures/tests/files/palette.png");
const MOVING: &[u8] = include_bytes!("../../pictures/tests/files/moving.gif");
/// What Telegram shows where nobody shall see a picture any more.
const BLANK: &[u8] = include_bytes!("../../telegram/src/blank.png");

pub(crate) fn picture(name: &str, media_type: &str, bytes: &[u8]) -> File {
    File { name: name.to_owned(), media_type: media_type.to_owned(), bytes: bytes.to_vec() }
}

/// The picture in the message that says this, and the number of the message, once one is there that is not `before`.
pub(crate) async fn sees(stage: &Stage, actor: &Actor, words: &str, before: Option<&File>) -> (i64, File) {
    let shown = |message: &Shown| {
        let attached = message.files().first().filter(|_| message.text().contains(words))?;
        let file = saved(stage, actor, attached);
        (before.is_none_or(|before| before.bytes != file.bytes)).then_some((message.id, file))
    };
    actor.waits(words, shown).await.expect("the picture is seen")
}

/// Waits until the message that says this has no picture, or an empty one where it has to stay where it stands (docs/platforms.md,
/// "Telegram: pictures").
async fn loses(stage: &Stage, actor: &Actor, words: &str) -> i64 {
    let is_blank = |attached: &Attached| saved(stage, actor, attached).bytes == BLANK;
    let is_plain = |message: &Shown| {
        (message.text().contains(words) && message.files().iter().all(is_blank)).then_some(message.id)
    };
    actor.waits(words, is_plain).await.expect("it is gone")
}

/// Begins to change the picture of a post of one's own.
async fn changes(actor: &Actor, offer: &Offer, headline: &str) {
    actor.presses_below(headline, &msg::button_change()).await.expect("one\u{2019}s own can be changed");
    let review = actor.reads(&msg::post_heading(offer.title.as_str()));
    actor.changes(&review, &msg::field_picture()).await.expect("the picture, too");
}

async fn plays(setting: Setting, folder: std::path::PathBuf) {
    let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
    let stage = stage(setting.on(&Platform::ALL), &folder).await;
    let (cast, offer) = started(&stage).await;
    let is_on = |actor: &Actor, platform: Platform| actor.client.platform() == platform.as_str();
    let (here, there) =
        if is_on(&cast.ana, Platform::Telegram) { (&cast.ana, &cast.jan) } else { (&cast.jan, &cast.ana) };
    assert!(is_on(there, Platform::Discord), "they are on both platforms");

    here.opens_news(&offer, 0).await.expect("there is none yet");
    let place = picture("IMG_2041.jpg", "image/jpeg", PLACE);
    here.publishes_with_picture("Clouds", "We met today.", &place).await.expect("it is there");
    let (number, first) = sees(&stage, there, "We met today.", None).await;
    assert!(first.bytes.starts_with(b"\xFF\xD8") && first.name == "picture.jpg", "{}", first.name);
    assert!(!first.bytes.windows(4).any(|part| part == b"Exif"), "nothing of where it was taken");
    let own = sees(&stage, here, "We met today.", None).await.1;
    assert_eq!(own.bytes, first.bytes, "they see the same");

    there.opens_news(&offer, 1).await.expect("the posts");
    let drawn = picture("rain.png", "image/png", DRAWN);
    there.publishes_with_picture("Rain", "12 mm since Monday.", &drawn).await.expect("it is there");
    let (_, rain) = sees(&stage, here, "12 mm since Monday.", None).await;
    assert!(rain.bytes.starts_with(b"\x89PNG"), "what is drawn stays so");

    // Another one, where the first one was.
    changes(here, &offer, "Clouds").await;
    here.answers_with_picture(&msg::field_picture_ask(), &picture("b.jpg", "image/jpeg", OTHER))
        .await
        .expect("it is asked for");
    here.settles("Clouds", &msg::button_save()).await.expect("all is as it should be");
    let (same, second) = sees(&stage, there, "We met today.", Some(&first)).await;
    assert_eq!(same, number, "it stands where it stood");
    sees(&stage, here, "We met today.", Some(&first)).await;
    changes(there, &offer, "Rain").await;
    there.answers_with_picture(&msg::field_picture_ask(), &place).await.expect("it is asked for");
    there.settles("Rain", &msg::button_save()).await.expect("all is as it should be");
    let (_, now) = sees(&stage, here, "12 mm since Monday.", Some(&rain)).await;
    assert_eq!(now.bytes, first.bytes, "the same is made of the same");
    assert_ne!(now.bytes, second.bytes);

    // None any more, on both.
    for (actor, other, headline, words) in
        [(here, there, "Clouds", "We met today."), (there, here, "Rain", "12 mm since Monday.")]
    {
        changes(actor, &offer, headline).await;
        actor.asked(&msg::field_picture_ask()).await.expect("it is asked for");
        actor.client.dismiss();
        actor.presses(&msg::button_remove_picture()).await.expect("it can be removed");
        actor.settles(headline, &msg::button_save()).await.expect("all is as it should be");
        loses(&stage, other, words).await;
        loses(&stage, actor, words).await;
    }

    // What is none is said to its author, and nobody else sees anything before there is one, or it goes without.
    for (actor, other, headline, file, fault) in [
        (here, there, "Stars", picture("dance.gif", "image/gif", MOVING), msg::picture_moving()),
        (there, here, "Snow", picture("plan.png", "image/png", b"%PDF-1.7"), msg::picture_none()),
    ] {
        actor.opens_news(&offer, 1).await.expect("the posts");
        actor.writes_with_picture(headline, "It was a fine day.", &file).await.expect("it is written");
        actor.settles(headline, &msg::button_publish()).await.expect("it can be published");
        actor.sees(&fault).await.expect("what is wrong is said");
        assert!(!other.client.messages(usize::MAX).iter().any(|message| message.text().contains(headline)));
        actor.presses(&msg::button_other_picture()).await.expect("another one can be sent");
        actor.answers_with_picture(&msg::field_picture_ask(), &place).await.expect("it is asked for");
        actor.settles(headline, &msg::button_publish()).await.expect("it can be published");
        let seen = sees(&stage, other, headline, None).await.1;
        assert_eq!(seen.bytes, first.bytes);
    }

    // A post takes its picture along.
    there.presses_below("Snow", &msg::button_remove_post()).await.expect("one\u{2019}s own can be removed");
    let sure = there.reads(&msg::confirm_remove_post("Snow"));
    there.presses_below(&sure, &msg::button_remove_post()).await.expect("she is sure");
    let is_seen = |message: &Shown| message.text().contains("Snow") && !message.files().is_empty();
    let gone = timeout(PATIENCE, here.client.wait_for_none(is_seen)).await;
    assert!(gone.is_ok(), "it is seen still: {}", here.client.screen());
    let doctor = stage.asks(&["doctor", "--files"]).await.expect("all fits together");
    assert!(doctor.contains("lost or damaged: 0"), "{doctor}");
    ends_well(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_goes_from_one_platform_to_the_other() {
    each_engine("a_picture_goes_from_one_platform_to_the_other", plays).await;
}

/// Where the program listens, a picture is sent as a message on every platform.
#[tokio::test(flavor = "multi_thread")]
async fn a_picture_goes_over_the_gateway() {
    let (database, folder) = (testkit::sqlite(), folder());
    let setting = Setting::new(crate::PROGRAM, &database.url).by(Way::Asks);
    plays(setting, folder.path().to_owned()).await;
}
