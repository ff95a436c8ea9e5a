//! A newsletter from its draft to the reader who wants no more of them.

use bot_core::lists::List;
use bot_core::platform::Platform;
use bot_core::text::msg;
use rehearsal::{Profile, Setting, Way};

use crate::{PROGRAM, cast, ends_well, folder, stage};

const TITLE: &str = "Meetings in October";
const WORDS: &str = "Dear colleagues, *two* meetings are open to you.";

/// What differs between the engines lies below: each platform plays on one.
#[tokio::test(flavor = "multi_thread")]
async fn a_newsletter_is_written_read_and_left() {
    for platform in Platform::ALL {
        let (database, folder) = (testkit::sqlite(), folder());
        let setting = Setting::new(PROGRAM, &database.url).on(&[platform]).by(Way::Called);
        let stage = stage(setting, folder.path()).await;
        let (cast, parts) = cast(&stage).await;
        let (ana, eva) = (&cast.ana, &cast.eva);
        eva.is_appointed(&parts.links.spain).await.expect("she decides for Spain");
        ana.registers(&Profile::spanish(ana)).await.expect("she teaches there");
        ana.loses(&msg::button_send()).await.expect("it is sent");
        let (spain, english) = (List::countries().text("es"), List::languages().text("en"));
        ana.says("/newsletter").await.expect("her newsletter");
        ana.presses(&msg::button_subscribe()).await.expect("she wants it");
        ana.sees(&msg::newsletter_title_on(spain.clone(), vec![english])).await.expect("in her own language");

        eva.says("/newsletter").await.expect("the way to those of her service");
        eva.presses(&msg::button_issues(spain.clone().capitalized())).await.expect("there are none yet");
        eva.presses(&msg::button_write_letter()).await.expect("a form");
        eva.answers(&msg::field_letter_title_ask(), TITLE).await.expect("its title");
        eva.answers(&msg::field_letter_text_ask(), WORDS).await.expect("its text");
        eva.skips(&msg::field_picture_ask(), &msg::button_save()).await.expect("no picture");
        eva.settles(TITLE, &msg::button_save()).await.expect("it is saved");
        let card = eva.reads(&msg::issue_title(TITLE));
        eva.presses_below(&card, &msg::button_letter_test()).await.expect("a test first");
        eva.is_offered(&msg::button_unsubscribe()).await.expect("it is as it will be");
        let all = ana.client.messages(usize::MAX);
        assert!(!all.iter().any(|message| message.text().contains(WORDS)), "nobody else has it");
        eva.presses_below(&card, &msg::button_send_letter()).await.expect("a question first");
        let sure = eva.reads(&msg::confirm_send_letter(TITLE, 1));
        eva.presses_below(&sure, &msg::button_send_letter()).await.expect("it goes out");

        ana.sees_words(WORDS).await.expect("she gets it as it was written");
        ana.presses_below(WORDS, &msg::button_unsubscribe()).await.expect("one press");
        ana.sees(&msg::newsletter_title_off(spain)).await.expect("it is said");
        ana.is_offered(&msg::button_subscribe()).await.expect("the way back");
        ana.presses_words(TITLE).await.expect("what was sent can be read still");
        ends_well(&stage).await;
    }
}
