//! Where a secret is asked for: a question that is over looks so, and a password that somebody types by mistake is taken away.

use std::sync::Arc;
use std::time::Duration;

use bot_core::areas::{news, sessions, students};
use bot_core::conversation::Action;
use bot_core::text::msg;
use bot_core::update::What;
use futures::FutureExt as _;
use tokio::sync::Notify;

use crate::classes::{each_space, passwords, with_class};
use crate::databases::dump;
use crate::play::{plain, shown, until};
use crate::sessions::{last, logs_in, types_secret, with_lea};
use crate::shared_files::{list, on_platform, says};

const MINUTE: i64 = 60_000;
const LEASED: &str = "SELECT slot FROM outbox WHERE leased_until > 0";
const WAITS: &str = "SELECT o.slot FROM outbox o JOIN account a ON a.id = o.account_id \
                     WHERE a.external_id = 'kid' AND o.lane < 2";
const SESSIONS: &str = "SELECT COUNT(*) AS n FROM session";

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_is_typed_while_somebody_works_on_the_device_is_taken_away() {
    each_space("a_password_that_is_typed_while_somebody_works", async |play, project, url| {
        with_lea(play, project).await;
        let all = passwords(play, "ana", project).await;
        logs_in(play, "ana", &format!("lea.rojo {}", all["lea.rojo"])).await;
        let number = play.chats.number();
        let argument = Some(format!("leo.monte {}", all["leo.monte"]));
        play.does("ana", What::Command { name: "login".into(), argument, number }).await;
        assert_eq!(play.chats.erased("ana", number), 1, "before the next one reads it");
        assert!(last(play, "ana").contains("please log out first"), "{}", last(play, "ana"));
        assert_eq!(play.number(SESSIONS).await, 1, "Lea works on");
        assert!(!format!("{:?}", dump(url).await).contains(&all["leo.monte"]), "and it is kept nowhere");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn both_words_that_nobody_has_asked_for_are_no_answer() {
    each_space("both_words_that_nobody_has_asked_for", async |play, project, url| {
        with_class(play, project).await;
        let all = passwords(play, "ana", project).await;
        let leos = format!("leo.monte {}", all["leo.monte"]);
        logs_in(play, "ana", &format!("lea.rojo {}", all["lea.rojo"])).await;
        // Lea has begun a post on her teacher's device, and Leo sits down there.
        play.asks("ana", Action::Do(news::Command::Write { project }.into())).await;
        let headline = play.asked("ana").id;
        let number = play.chats.number();
        play.does("ana", What::Text { words: leos.clone(), number }).await;
        assert_eq!(play.chats.erased("ana", number), 1, "before the next one reads it");
        assert!(last(play, "ana").contains("please log out first"), "{}", last(play, "ana"));
        // What only looks a little like that is her headline.
        assert!(!types_secret(play, "ana", "Tema2: los ríos de Europa").await);
        let text = play.asked("ana").id;
        assert_ne!(text, headline, "that one was not answered by it");
        // Nor does it become one where the answer is changed.
        play.does("ana", What::Edited { words: leos.clone(), number: number + 1000 }).await;
        assert_eq!(play.chats.erased("ana", number + 1000), 1);
        assert_eq!(play.number(SESSIONS).await, 1, "Lea works on");
        // Whoever sends a file writes beside it what they like.
        play.asks("ana", list(project)).await;
        let file = on_platform(play, "ana", "day.txt", b"The day in the mountains");
        let number = play.chats.number();
        let words = Some("Foto2 de la excursión".to_owned());
        play.does("ana", What::File { files: vec![file], words, number }).await;
        assert_eq!(play.chats.erased("ana", number), 0);
        until("it is there", || says(play, "ana", "✅ day.txt")).await;
        // On a phone of one's own it is a login, wherever that can be taken away.
        assert!(types_secret(play, "kid", &leos).await);
        assert!(last(play, "kid").contains("Hello Leo!"), "{}", last(play, "kid"));
        assert_eq!(play.number(SESSIONS).await, 2);
        let kid = "nia@discord";
        assert!(!types_secret(play, kid, &leos).await);
        assert_eq!(play.reads(kid, &msg::refusal_secret_here()), 1);
        assert_eq!(play.reads(kid, &msg::field_login_ask()), 1, "with the button that asks for it");
        // Who has a role writes of students; what can be nothing else is no answer of theirs either.
        assert!(!types_secret(play, "jan", "lea.rojo comes to us").await);
        assert_eq!(play.number(SESSIONS).await, 2);
        play.asks("jan", Action::Do(news::Command::Write { project }.into())).await;
        // A title is one, though it has a year and dashes in it.
        let headline = play.asked("jan").id;
        assert!(!types_secret(play, "jan", "Erasmus2026 España-Francia-Italia").await);
        assert_ne!(play.asked("jan").id, headline, "it is his answer");
        // Nor does a login become one where an answer is changed, or beside a file.
        let number = play.chats.number();
        play.does("jan", What::Text { words: "Rivers".to_owned(), number }).await;
        let file = on_platform(play, "jan", "day.txt", b"The day in the mountains");
        let above = play.chats.number();
        let caption = What::File { files: vec![file], words: Some(leos.clone()), number: above };
        for (number, what) in [(number, What::Edited { words: leos.clone(), number }), (above, caption)] {
            play.does("jan", what).await;
            assert_eq!(play.chats.erased("jan", number), 1);
            assert_eq!(play.number(SESSIONS).await, 3, "the device is Leo's");
            play.command("jan", "logout").await;
            assert_eq!(play.number(SESSIONS).await, 2);
        }
        assert!(types_secret(play, "jan", &leos).await);
        assert_eq!(play.number(SESSIONS).await, 3, "the device is Leo's for a while");
        let tables = format!("{:?}", dump(url).await);
        assert!(!tables.contains(&all["leo.monte"]) && !tables.contains(&all["lea.rojo"]), "it is kept nowhere");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_is_not_asked_for_once_the_question_is_over() {
    each_space("a_new_password_is_not_asked_for_once_over", async |play, project, _| {
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        // A question that came only after its answer would say, too, that it is over.
        play.command("kid", "login").await;
        until("it is asked", || play.reads("kid", &msg::field_login_ask()) == 1).await;
        play.until_none("a message", WAITS).await;
        assert!(types_secret(play, "kid", &format!("lea.rojo {words}")).await);
        // The question does not arrive before its time is over.
        play.chats.fail_in(&["kid"]);
        let asks = Action::Do(sessions::Command::ChangePassword.into());
        play.does_unseen("kid", What::Press { wire: asks.encode(), message: None }).await;
        until("it was tried", || play.chats.failed() > 0).await;
        // Nothing is on its way there as the clock is put forward: its lease would be over, and it would be sent twice.
        play.stores("UPDATE account SET next_at = 9000000000000000 WHERE external_id = 'kid'").await;
        play.until_none("a try", LEASED).await;
        play.later(31 * MINUTE);
        play.until_none("a question", "SELECT account_id FROM login").await;
        play.until_none("a try", LEASED).await;
        play.chats.fail_in(&[]);
        play.stores("UPDATE account SET next_at = 0, rests_until = 0 WHERE external_id = 'kid'").await;
        until("it says so", || play.reads("kid", &msg::past_over()) > 0).await;
        play.until_none("a message", WAITS).await;
        assert_eq!(play.reads("kid", &msg::past_over()), 1, "it says so once");
        assert_eq!(play.reads("kid", &msg::field_own_password_ask()), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_is_over_looks_so_and_takes_nothing() {
    each_space("a_question_that_is_over_looks_so", async |play, project, url| {
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        let asks = |who: &str| play.reads(who, &msg::field_login_ask());
        // Something else is done.
        play.command("kid", "login").await;
        assert_eq!(asks("kid"), 1);
        play.command("kid", "help").await;
        until("it is asked no more", || asks("kid") == 0 && play.reads("kid", &msg::past_over()) == 1).await;
        // Half an hour passes, with a form that waits for words.
        play.asks("ana", Action::Do(students::Command::Add { project }.into())).await;
        play.asks("ana", Action::Do(sessions::Command::LogIn.into())).await;
        assert_eq!(asks("ana"), 1);
        play.later(29 * MINUTE);
        tokio::time::sleep(Duration::from_millis(1200)).await;
        assert_eq!(asks("ana"), 1, "she has a little longer");
        play.later(MINUTE + 1000);
        until("it is asked no more", || asks("ana") == 0 && play.reads("ana", &msg::past_over()) == 1).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM login").await, 0);
        // Asked for anew, it has its time again.
        play.command("kid", "login").await;
        play.later(20 * MINUTE);
        play.command("kid", "login").await;
        play.later(20 * MINUTE);
        assert!(types_secret(play, "kid", &format!("lea.rojo {words}")).await);
        assert_eq!(play.number(SESSIONS).await, 1);
        assert!(!format!("{:?}", dump(url).await).contains(&words));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_whose_check_comes_too_late_is_asked_for_anew_and_does_not_count() {
    each_space("a_login_whose_check_comes_too_late", async |play, project, url| {
        if url.starts_with("sqlite:") {
            // There is one writer: the turn before it would wait, too, and the platform bring it again.
            return;
        }
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        play.command("kid", "login").await;
        let (before, _) = play.chats.last("kid");
        // Somebody holds the student for as long as anybody waits.
        let (locked, answered) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (tells, waits) = (Arc::clone(&locked), Arc::clone(&answered));
        let held = play.engine.db().turn(move |tx| {
            let (tells, waits) = (Arc::clone(&tells), Arc::clone(&waits));
            async move {
                tx.run("UPDATE student SET locale = locale", Vec::new()).await?;
                tells.notify_one();
                waits.notified().await;
                Ok(())
            }
            .boxed()
        });
        let number = play.chats.number();
        let types = async {
            locked.notified().await;
            // It ends with the time that anybody waits.
            play.does_unseen("kid", What::Text { words: format!("lea.rojo {words}"), number }).await;
            answered.notify_one();
        };
        let (held, ()) = tokio::join!(held, types);
        held.expect("the database is there");
        until("it is asked for anew", || play.chats.last("kid").0 > before).await;
        assert!(
            plain(&shown(&play.chats.last("kid").1)).contains("Please write the user name"),
            "{}",
            last(play, "kid")
        );
        assert_eq!(play.chats.erased("kid", number), 1);
        assert_eq!(play.number(SESSIONS).await, 0);
        let counted = "SELECT COUNT(*) AS n FROM login_failure WHERE times > 0";
        assert_eq!(play.number(counted).await, 0, "nobody knows whether it was wrong");
        assert!(types_secret(play, "kid", &format!("lea.rojo {words}")).await);
        assert_eq!(play.number(SESSIONS).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_account_does_not_take_the_tries_of_all() {
    each_space("one_account_does_not_take_the_tries_of_all", async |play, project, _| {
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        let right = format!("lea.rojo {words}");
        logs_in(play, "thief", &right).await;
        play.command("thief", "logout").await;
        let minute = "SELECT times AS n FROM login_failure WHERE about LIKE 'minute %'";
        assert_eq!(play.number(minute).await, 1, "a right one counts, too");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM login_failure WHERE about LIKE 'account %'").await, 0);
        // As many again.
        play.stores("UPDATE login_failure SET times = 30 WHERE about LIKE 'minute %'").await;
        logs_in(play, "thief", &right).await;
        assert!(last(play, "thief").contains("too many wrong passwords"), "{}", last(play, "thief"));
        logs_in(play, "kid", &right).await;
        assert_eq!(play.number(SESSIONS).await, 1, "everybody else gets in");
        play.later(MINUTE + 1000);
        logs_in(play, "thief", &right).await;
        assert_eq!(play.number(SESSIONS).await, 2, "a minute later so does whoever it was");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_login_is_no_new_password() {
    each_space("somebody_elses_login_is_no_new_password", async |play, project, url| {
        with_lea(play, project).await;
        let all = passwords(play, "ana", project).await;
        logs_in(play, "ana", &format!("lea.rojo {}", all["lea.rojo"])).await;
        play.asks("ana", Action::Do(sessions::Command::ChangePassword.into())).await;
        assert!(types_secret(play, "ana", &format!("leo.monte {}", all["leo.monte"])).await);
        assert!(last(play, "ana").contains("at least two words"), "{}", last(play, "ana"));
        logs_in(play, "kid", &format!("lea.rojo {}", all["lea.rojo"])).await;
        assert_eq!(play.number(SESSIONS).await, 2, "Lea's is as it was");
        assert!(!format!("{:?}", dump(url).await).contains(&all["leo.monte"]), "and it is kept nowhere");
    })
    .await;
}
