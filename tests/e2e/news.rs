//! News of a TwinSpace is read by everybody there, and told to each as they wish.

use std::time::Duration;

use bot_core::text::msg;
use rehearsal::Shown;
use tokio::time::timeout;

use crate::sessions::{brings_two_in, passes, phone};
use crate::{each_platform, ends_well};

const DAY: i64 = 24 * 3_600_000;
const PATIENCE: Duration = Duration::from_secs(60);
const CALL: &str = "Our first video call";
const RAIN: &str = "It has rained";

#[tokio::test(flavor = "multi_thread")]
async fn news_reaches_a_student_at_once_and_a_teacher_at_five() {
    each_platform("news_reaches_a_student_at_once", |setting, folder| async move {
        let url = setting.database.clone();
        let (stage, cast, offer) = brings_two_in(setting, &folder, 14).await;
        let (ana, jan, lea) = (&cast.ana, &cast.jan, phone(&stage, 1501));
        let code = ana.reads_code(&offer, "Lea Rojo", "Lea R.").await.expect("a link");
        lea.claims(&code, "Lea R.").await.expect("the password");
        lea.notes_password().await.expect("it is noted");
        // Whatever time it is, she is told at once.
        lea.stays_up().await.expect("she wants that");
        jan.opens_news(&offer, 0).await.expect("there is none yet");
        let daily = msg::button_told_space(msg::wish_daily());
        jan.presses(&msg::button_told()).await.expect("how he is told");
        jan.presses(&daily).await.expect("once a day");
        jan.is_offered(&msg::button_chosen(daily)).await.expect("it is so from now on");

        ana.opens_news(&offer, 0).await.expect("the posts");
        ana.publishes(CALL, "We met today.\nLea’s class sang @everyone a song, and *nobody* was late.")
            .await
            .expect("it is there");
        lea.sees_words("and *nobody* was late").await.expect("she is told at once, as it was written");
        ana.opens_news(&offer, 0).await.expect("one’s own is not new");
        ana.publishes(RAIN, "12 mm since Monday.").await.expect("it is there");
        lea.sees_words("12 mm since Monday").await.expect("she is told of each");
        let daily = jan.reads(&msg::untold_title_day(""));
        let all = jan.client.messages(usize::MAX);
        assert!(!all.iter().any(|message| message.text().contains(&daily)), "he is told once a day");
        passes(&url, DAY + DAY / 24).await;
        let told = jan.sees(&msg::untold_title_day("")).await.expect("he is told of the day");
        assert!(told.text().contains(CALL) && told.text().contains(RAIN), "{}", told.text());

        jan.presses(&msg::button_untold_space(offer.title.as_str())).await.expect("the news");
        jan.presses_words(RAIN).await.expect("the post");
        jan.presses(&msg::button_remove_post()).await.expect("a question first");
        let sure = jan.reads(&msg::confirm_remove_post(RAIN));
        jan.presses_below(&sure, &msg::button_remove_post()).await.expect("it is removed");
        let is_read = |message: &Shown| message.text().contains("12 mm since Monday");
        let gone = timeout(PATIENCE, lea.client.wait_for_none(is_read)).await;
        assert!(gone.is_ok(), "she reads it still: {}", lea.client.screen());
        lea.says("/start").await.expect("her own side");
        lea.presses(&msg::button_news_new(1)).await.expect("one is left, and she has not looked");
        lea.sees_words(CALL).await.expect("the other one");
        lea.loses(&msg::button_write_post()).await.expect("a Student-member does not write");
        ends_well(&stage).await;
    })
    .await;
}
