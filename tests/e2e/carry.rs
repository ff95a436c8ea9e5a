//! A project is started anew, and what was in its TwinSpace comes along.

use bot_core::text::msg;
use rehearsal::exchange::plan;
use rehearsal::{Actor, Offer, Shown};

use crate::closing::started;
use crate::files::saved;
use crate::pictures::{PLACE, picture};
use crate::{each_platform_with_words, ends_well, stage};

/// A teacher's class: two students.
const CLASS: [&str; 2] = ["Lea Rojo", "Leo Monte"];

async fn reads(actor: &Actor, words: String) {
    actor.sees_words(&words).await.expect("what has come of it");
}

async fn starts_anew(ana: &Actor, jan: &Actor, offer: &Offer) {
    ana.closes(offer, "See you in the next one!").await.expect("Ana closes it");
    ana.starts_anew(jan, offer).await.expect("with Jan once more");
    jan.accepts(offer).await.expect("Jan accepts");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_the_twinspace_before_comes_along() {
    each_platform_with_words("what_is_in_the_twinspace_before_comes_along", |setting, folder| async move {
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let setting = setting.with("TWINBOT_FILES_PATH", folder.join("shelf").to_str().expect("a path in Unicode"));
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let (ana, jan) = (&cast.ana, &cast.jan);
        let file = plan(ana.locale);
        ana.shares(&offer, &file).await.expect("a file is there");
        let headline = ana.example(&msg::field_headline_example());
        let place = picture("IMG_2041.jpg", "image/jpeg", PLACE);
        ana.opens_news(&offer, 0).await.expect("the posts");
        ana.publishes_with_picture(&headline, "We met.", &place).await.expect("news is there");
        ana.names_students(&offer, &CLASS).await.expect("every line is there");
        ana.confirms_guardians(&offer, CLASS.len()).await.expect("the guardians agree");
        ana.enrols(&offer, CLASS.len()).await.expect("all are in");
        starts_anew(ana, jan, &offer).await;
        cast.approve(&offer).await.expect("all approve");
        let title = msg::over_ready_title(offer.title.as_str());
        for founder in [ana, jan] {
            founder.sees(&title).await.expect("both founders are told");
        }
        jan.brings_over(&offer, &[msg::button_news_over()]).await.expect("Jan brings the files and the news over");
        reads(jan, jan.reads(&msg::over_came(msg::over_label_files(), 1))).await;
        reads(jan, jan.reads(&msg::over_came(msg::over_label_news(), 1))).await;
        // Ana brings the students, once the guardians agree to the new TwinSpace.
        ana.brings_over(&offer, &[msg::button_students_over()]).await.expect("she asks for the students");
        ana.presses(&msg::button_guardians_agree()).await.expect("the guardians agree first");
        ana.brings_over(&offer, &[msg::button_students_over()]).await.expect("she asks once more");
        reads(ana, ana.reads(&msg::over_came(msg::over_label_students(), 2))).await;
        let got = ana.gets_file(&offer, &file.name).await.expect("the file is in the new TwinSpace");
        assert_eq!(saved(&stage, ana, &got).bytes, file.bytes, "as it was sent");
        let before = jan.client.newest();
        jan.reads_news(&offer, &headline).await.expect("the news is, too");
        jan.presses_words(&headline).await.expect("it can be opened");
        let is_seen = |message: &Shown| {
            let is_it = message.id >= before && message.text().contains(&headline);
            (is_it && !message.files().is_empty()).then_some(())
        };
        jan.waits("the picture", is_seen).await.expect("with its picture");
        let doctor = stage.asks(&["doctor", "--files"]).await.expect("all fits together");
        assert!(doctor.contains("lost or damaged: 0"), "{doctor}");
        ends_well(&stage).await;
    })
    .await;
}
