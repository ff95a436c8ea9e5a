//! New passwords for several students and for a whole class: what held before holds nowhere.

use bot_core::platform::Platform;
use bot_core::text::msg;
use rehearsal::Login;

use crate::sessions::{brings_in, phone};
use crate::students::{gets_in, is_shown_only_to};
use crate::{each_platform, ends_well};

const CLASS: [&str; 3] = ["Lea Rojo", "Leo Azul", "Zoe Monte"];

#[tokio::test(flavor = "multi_thread")]
async fn several_students_and_then_all_get_new_passwords_and_nothing_old_opens_anything() {
    each_platform("several_students_and_then_all_get_new_passwords", |setting, folder| async move {
        let url = setting.database.clone();
        let (stage, cast, offer) = brings_in(setting, &folder, (&CLASS, 14)).await;
        let ana = &cast.ana;
        let first = ana.reads_passwords(&offer).await.expect("the passwords");
        let of = |all: &[Login], name: &str| all.iter().find(|login| login.user_name == name).expect("hers").clone();
        let zoe = phone(&stage, 1501);
        zoe.logs_in(&of(&first, "zoe.monte")).await.expect("it is asked");
        zoe.is_offered(&msg::button_log_out()).await.expect("she is in");
        let code = ana.reads_code(&offer, "Lea Rojo", "Lea R.").await.expect("a link");

        let some = ana.renews_some(&offer, &["Lea Rojo", "Leo Azul"], &first).await.expect("two are made");
        assert_eq!(some.len(), 2);
        for login in &some {
            let old = of(&first, &login.user_name);
            assert!(gets_in(&url, login).await && !gets_in(&url, &old).await, "{}", login.user_name);
        }
        assert!(gets_in(&url, &of(&first, "zoe.monte")).await, "who was not ticked keeps hers");
        zoe.is_offered(&msg::button_log_out()).await.expect("and stays in");
        let other = phone(&stage, 1502);
        other.opens_code(&code).await;
        other.sees(&msg::refusal_link_unknown()).await.expect("the old link opens nothing");
        other.logs_in(&of(&first, "lea.rojo")).await.expect("it is asked");
        other.sees(&msg::problem_login()).await.expect("nor does the old password");

        let known: Vec<Login> = first.iter().chain(&some).cloned().collect();
        let all = ana.renews_all(&offer, CLASS.len(), &known).await.expect("all are made");
        assert_eq!(all.len(), CLASS.len());
        for login in &all {
            assert!(gets_in(&url, login).await, "{}", login.user_name);
        }
        for old in &known {
            assert!(!gets_in(&url, old).await, "{}", old.user_name);
        }
        zoe.says("/start").await.expect("an answer");
        zoe.is_offered(&msg::button_login_student()).await.expect("she is out");
        let done = msg::reissue_state_done(CLASS.len(), 14);
        // Hers stand in no list of the two above.
        let zoes = of(&all, "zoe.monte").password;
        ana.presses_on_to(&zoes, &msg::button_back(), &done).await.expect("the way back");
        ana.presses_below(&ana.reads(&done), &msg::button_cards("CSV")).await.expect("the way to the cards");
        let file = ana.waits("a file", |message| message.files().first().cloned()).await.expect("it comes");
        let platform = Platform::from_name(ana.client.platform()).expect("a platform");
        let file = stage.emulator(platform).file(&file.id).expect("it can be saved");
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        assert!(all.iter().all(|login| text.contains(&login.password)), "the new ones are on the cards");
        assert!(known.iter().all(|login| !text.contains(&login.password)), "and no old one");
        stage.settles(std::time::Duration::from_millis(400)).await;
        for login in all.iter().chain(&some) {
            is_shown_only_to(&stage, &login.password, &[ana.client.address()]);
            stage.assert_logs_are_discreet(&[login.password.as_str(), "Rojo", "lea.rojo"]);
        }
        ends_well(&stage).await;
    })
    .await;
}
