//! Wrong passwords: what they say, how long the next one waits, over all replicas, and who is told.

use bot_core::credentials::Costs;
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::update::What;

use crate::classes::{each_space, passwords};
use crate::databases::dump;
use crate::play::{Play, all_later, until};
use crate::sessions::{last, logs_in, types_secret, with_lea};

const SESSIONS: &str = "SELECT COUNT(*) AS n FROM session";

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_says_nothing_of_the_user_name_and_is_tried_ever_more_slowly() {
    each_space("a_wrong_password_says_nothing_of_the_user_name", async |play, project, url| {
        with_lea(play, project).await;
        let words = passwords(play, "ana", project).await["lea.rojo"].clone();
        let mut said = Vec::new();
        for (who, typed) in [("a", "lea.rojo moon-moon-moon"), ("b", "nobody.here moon-moon-moon"), ("c", "lea.rojo")] {
            logs_in(play, who, typed).await;
            said.push(last(play, who));
        }
        assert!(said[0].contains("That is not right"), "{}", said[0]);
        assert!(said.iter().all(|text| *text == said[0]), "{said:?}");
        // The wait grows to a quarter of an hour, which is longer than this takes on any machine.
        for _ in 0..9 {
            assert!(types_secret(play, "a", "lea.rojo moon-moon-one").await);
            play.later(16 * 60_000);
        }
        assert!(types_secret(play, "a", "lea.rojo moon-moon-two").await);
        assert!(types_secret(play, "a", &format!("lea.rojo {words}")).await);
        assert!(last(play, "a").contains("too many wrong passwords"), "{}", last(play, "a"));
        assert_eq!(play.number(SESSIONS).await, 0, "not even with the right one");
        logs_in(play, "d", &format!("lea.rojo {words}")).await;
        assert_eq!(play.number(SESSIONS).await, 0, "in no other account either");
        play.later(16 * 60_000);
        logs_in(play, "a", &format!("lea.rojo {words}")).await;
        assert_eq!(play.number(SESSIONS).await, 1);
        for word in ["moon", &words] {
            let tables = format!("{:?}", dump(url).await);
            assert!(!tables.contains(word), "{word} is stored");
        }
    })
    .await;
}

const OF_NAMES: &str =
    "SELECT CAST(COALESCE(SUM(times), 0) AS BIGINT) AS n FROM login_failure WHERE about LIKE 'name %'";

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passwords_count_in_all_replicas() {
    each_space("wrong_passwords_count_in_all_replicas", async |play, project, url| {
        with_lea(play, project).await;
        let right = format!("lea.rojo {}", passwords(play, "ana", project).await["lea.rojo"]);
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let (process, costs) = (Some("second".to_owned()), Costs::FOR_TESTS);
        let other = play.next(0).begins(url, Setup { settings, process, costs, ..Setup::default() }).await;
        for (at, who) in [(play, "a"), (&other, "b"), (play, "c")] {
            logs_in(at, who, "lea.rojo moon-moon-moon").await;
        }
        assert_eq!(play.number(OF_NAMES).await, 3, "whoever has counted");
        // As after some more, so that nobody has to be fast.
        play.stores("UPDATE login_failure SET times = 12 WHERE about LIKE 'name %'").await;
        logs_in(&other, "d", &right).await;
        assert!(last(play, "d").contains("too many wrong passwords"), "{}", last(play, "d"));
        assert_eq!(play.number(SESSIONS).await, 0, "not even with the right one");
        all_later(&[play, &other], 16 * 60_000).await;
        logs_in(&other, "d", &right).await;
        assert_eq!(play.number(SESSIONS).await, 1);
        // Many at once: each that is let through is counted.
        let all: Vec<(&Play, String)> = (0..8).map(|n| ([play, &other][n % 2], format!("e{n}"))).collect();
        for (at, who) in &all {
            at.command(who, "login").await;
        }
        let types = all.iter().map(|(at, who)| {
            let what = What::Text { words: "lea.rojo moon-moon-moon".to_owned(), number: play.chats.number() };
            async move { at.does_unseen(who, what).await }
        });
        futures::future::join_all(types).await;
        let are_wrong = || all.iter().filter(|(_, who)| play.reads(who, &msg::problem_login()) == 1).count();
        let wait = || all.iter().filter(|(_, who)| last(play, who).contains("too many wrong passwords")).count();
        until("all are answered", || are_wrong() + wait() == 8).await;
        let counted = play.number(OF_NAMES).await;
        assert_eq!(usize::try_from(counted).expect("a few"), are_wrong());
        assert!((3..8).contains(&counted), "three are free, and the next ones wait: {counted}");
        other.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_wrong_passwords_are_told_to_the_teacher() {
    each_space("many_wrong_passwords_are_told_to_the_teacher", async |play, project, _| {
        with_lea(play, project).await;
        for n in 0..10 {
            logs_in(play, &format!("kid{n}"), "lea.rojo moon-moon-moon").await;
            play.later(16 * 60_000);
        }
        until("Ana is told", || play.reads("ana", &msg::locked_out_wrong("Lea Rojo")) == 1).await;
    })
    .await;
}
