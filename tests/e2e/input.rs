//! What people write and send that does not fit: a clear answer in their language, nothing lost, nothing changed.

use bot_core::lists::List;
use bot_core::text::{Text, msg};
use rehearsal::{Actor, Cast, Offer, Profile, Stage};

use crate::{cast, each_platform, each_platform_with_words, ends_well, spanish, stage};

/// Two valid teachers in contact.
pub(crate) async fn teachers(stage: &Stage) -> Cast {
    let (cast, parts) = cast(stage).await;
    cast.prepare(&parts.links).await.expect("everybody is there");
    cast
}

/// Answers a question in a way that cannot be taken; the problem is named, the question stays.
async fn is_refused(actor: &Actor, question: &Text, words: &str, problem: &Text) {
    actor.answers(question, words).await.expect("the question is asked");
    let message = actor.sees(problem).await.unwrap_or_else(|stuck| panic!("{words:?}: {stuck}"));
    assert!(message.text().contains(&actor.reads(question)), "the question is asked once more: {}", message.text());
    let shown: String = words.chars().take(20).collect();
    if shown.contains(char::is_alphabetic) {
        assert!(message.text().contains(&shown), "what was written is kept for correction: {}", message.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_cannot_be_a_title() {
    each_platform("words_that_cannot_be_a_title", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let cast = teachers(&stage).await;
        let ana = &cast.ana.careless();
        ana.drafts_up_to_title(&cast.jan).await.expect("the title is asked");
        let title = msg::field_title_ask();
        is_refused(ana, &title, "\u{200b}\u{2060}", &msg::problem_empty()).await;
        is_refused(ana, &title, "🎉🎉🎉", &msg::problem_no_letters()).await;
        let long = "River ".repeat(30);
        let over = u32::try_from(long.trim().len() - 100).expect("small");
        is_refused(ana, &title, &long, &msg::problem_too_long(over + 100, 100_u32, over)).await;
        ana.answers(&title, "Rivers").await.expect("the title is asked still");
        ana.asked(&msg::field_description_ask()).await.expect("the form goes on");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_words_are_data() {
    each_platform("odd_words_are_data", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let cast = teachers(&stage).await;
        let (ana, jan) = (&cast.ana, &cast.jan);
        let markup = "<b>Rivers</b> *of* _Europe_ [x](https://school.example) & `co`";
        ana.drafts(jan, &Offer::titled(markup)).await.expect("markup is words");
        ana.sends(&Offer::titled(markup)).await.expect("it can be sent");
        jan.sees_words(markup).await.expect("Jan reads it as it was written");

        let hebrew = "נהרות אירופה";
        ana.drafts(jan, &Offer::titled(hebrew)).await.expect("words from right to left");
        ana.sends(&Offer::titled(hebrew)).await.expect("it can be sent");
        jan.sees_words(hebrew).await.expect("Jan reads it");

        ana.drafts_up_to_title(jan).await.expect("the title is asked");
        ana.answers(&msg::field_title_ask(), "Ri\u{0}vers\u{7} of\u{202e} Europe").await.expect("asked");
        ana.asked(&msg::field_description_ask()).await.expect("control characters do no harm");
        ana.sees(&msg::project_heading("Rivers of Europe")).await.expect("and are left out");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_out_of_range_or_in_words() {
    each_platform("numbers_out_of_range_or_in_words", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let cast = teachers(&stage).await;
        let ana = &cast.ana.careless();
        ana.drafts_up_to_ages(&cast.jan, &Offer::titled("Rivers")).await.expect("the ages are asked");
        let ages = msg::field_ages_ask();
        is_refused(ana, &ages, "from nine to twelve", &msg::problem_ages()).await;
        is_refused(ana, &ages, "2-40", &msg::problem_ages_range(3_u32, 19_u32)).await;
        is_refused(ana, &ages, "12-9", &msg::problem_ages_order()).await;
        is_refused(ana, &ages, "99999999999999999999-9", &msg::problem_ages_range(3_u32, 19_u32)).await;
        ana.answers(&ages, " 9 – 12 ").await.expect("asked");
        let pupils = msg::field_pupils_ask();
        is_refused(ana, &pupils, "twenty", &msg::problem_number()).await;
        is_refused(ana, &pupils, "-3", &msg::problem_number()).await;
        is_refused(ana, &pupils, "2.5", &msg::problem_number()).await;
        let range = ana.reads(&msg::problem_pupils_range(0_u32));
        let range = range.split('0').next().unwrap_or_default().to_owned();
        for wrong in ["0", "99999999999999999999"] {
            ana.answers(&pupils, wrong).await.expect("asked");
            let told = ana.sees_words(&range).await.unwrap_or_else(|stuck| panic!("{wrong:?}: {stuck}"));
            assert!(told.text().contains(&ana.reads(&pupils)));
        }
        ana.answers(&pupils, "24").await.expect("asked");
        ana.asked(&msg::field_tools_ask()).await.expect("the form goes on");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edited_message_corrects_the_last_answer() {
    each_platform_with_words("an_edited_message_corrects_the_last_answer", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let cast = teachers(&stage).await;
        let ana = &cast.ana;
        ana.drafts_up_to_title(&cast.jan).await.expect("the title is asked");
        let number = ana.client.say("Rivers of Erope");
        ana.asked(&msg::field_description_ask()).await.expect("the form goes on");
        // Nobody corrects in the moment in which the next question appears.
        stage.settles(std::time::Duration::from_millis(400)).await;
        ana.client.edit(number, "Rivers of Europe");
        ana.sees(&msg::project_heading("Rivers of Europe")).await.expect("the answer is corrected");
        let description = ana.client.say("Our classes compare two rivers.");
        ana.asked(&msg::field_languages_ask()).await.expect("the form goes on");
        ana.client.edit(number, "Lakes of Europe");
        ana.sees(&msg::sorry_edited_too_late()).await.expect("an earlier one is not, and this is said");
        ana.client.edit(description, "Our classes compare two lakes.");
        stage.settles(std::time::Duration::from_millis(400)).await;
        ana.says("/projects").await.expect("the projects");
        ana.sees_words("Rivers of Europe").await.expect("the title stands as corrected");
        ends_well(&stage).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn outside_a_form_there_is_always_a_way_home() {
    each_platform("outside_a_form_there_is_always_a_way_home", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let mute = stage.person(2001, "Nora Alba", spanish());
        mute.starts().await.expect("Home");
        for command in ["/queue", "/inbox", "/projects", "/privacy", "/help", "/cancel", "/new"] {
            mute.says(command).await.unwrap_or_else(|stuck| panic!("{command}: {stuck}"));
            let last = mute.client.last().expect("a message");
            assert!(last.buttons().next().is_some(), "{command} has a way on: {}", last.text());
        }
        // Half a registration waits until it is taken up again.
        mute.says("/profile").await.expect("the registration");
        mute.presses(&msg::button_register()).await.expect("can be begun");
        mute.answers(&msg::field_name_ask(), "Nora Alba").await.expect("asked");
        mute.asked(&msg::field_country_ask()).await.expect("goes on");
        mute.says("/cancel").await.expect("left");
        mute.says("/profile").await.expect("come back");
        mute.asked(&msg::field_country_ask()).await.expect("it goes on where it was left");
        ends_well(&stage).await;
    })
    .await;
}

/// An hour, in ms.
const HOUR: i64 = 3_600_000;

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_a_message_is_changed_to_ask_is_dated_by_the_platforms_clock() {
    each_platform("a_question_that_a_message_is_changed_to_ask", |setting, folder| async move {
        let database = setting.database.clone();
        let stage = stage(setting, &folder).await;
        // It is an hour ahead of the program's.
        stage.served().for_each(|emulator| emulator.advance(std::time::Duration::from_secs(3600)));
        let nora = stage.person(2001, "Nora Alba", spanish());
        let now = || i64::try_from(std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_millis()).expect("a time");
        nora.starts().await.expect("Home");
        nora.presses(&msg::button_register()).await.expect("the form opens");
        nora.fills_in_up_to_subjects(&Profile::spanish(&nora)).await.expect("subjects are asked for");
        let began = now();
        let subject = List::subjects().text("art");
        nora.ticks(&msg::field_subjects_taught_ask(), &[&subject]).await.expect("the list is ticked");
        nora.asked(&msg::field_languages_spoken_ask()).await.expect("its message asks for the languages");
        stage.settles(std::time::Duration::from_millis(400)).await;
        sqlx::any::install_default_drivers();
        let db = sqlx::AnyPool::connect(&database).await.expect("connects");
        let asked = "SELECT asked_at FROM message WHERE question = 'languages' AND is_over = 0";
        // That it is shown is noted a little later.
        let mut found = None;
        for _ in 0..400 {
            found = sqlx::query_scalar(asked).fetch_optional(&db).await.expect("reads");
            if found.is_some() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        let asked: i64 = found.expect("one message asks");
        db.close().await;
        // Telegram counts seconds.
        assert!((began + HOUR - 1000..now() + HOUR).contains(&asked), "{began} {asked}");
        let language = List::languages().text("pl");
        nora.ticks(&msg::field_languages_spoken_ask(), &[&language]).await.expect("what is answered now is an answer");
        nora.is_offered(&msg::button_send()).await.expect("the review");
        ends_well(&stage).await;
    })
    .await;
}
