//! Many people write within one moment: the platforms never have to ask for patience, and everybody is answered.

use bot_core::platform::Platform;
use bot_core::text::Locale;
use rehearsal::{Actor, Setting, Way};

use crate::{Discord, PROGRAM, Telegram, ends_well, folder, stage};

/// More than any platform takes in a second, so that they go on in the next one.
const PEOPLE: i64 = 70;

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_is_answered_without_a_platform_that_asks_for_patience() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    for platform in Platform::ALL {
        let setting = Setting { limits: true, ..Setting::new(PROGRAM, &url).on(&[platform]).by(Way::Asks) };
        let stage = stage(setting, folder.path()).await;
        let crowd: Vec<Actor> =
            (0..PEOPLE).map(|nth| stage.person_on(platform, 3001 + nth, "Ana Nube", Locale::english())).collect();
        let all = futures::future::join_all(crowd.iter().map(Actor::starts));
        for seen in all.await {
            seen.expect("everybody sees Home");
        }
        ends_well(&stage).await;
        let too_many = match platform {
            Platform::Telegram => stage.of::<Telegram>().counters().too_many,
            Platform::Discord => stage.of::<Discord>().counters().too_many,
        };
        assert_eq!(too_many, 0, "nobody had to be told to slow down");
    }
}
