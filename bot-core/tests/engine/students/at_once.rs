//! A whole class does the same at the same moment.

use bot_core::areas::students;
use bot_core::conversation::Action;
use bot_core::update::What;
use bot_core::wire::Page;
use futures::future::join_all;

use crate::classes::{brings_in, each_space, lines, stored, uncovered};
use crate::play::until;
use crate::sessions::{code, says_yes};

const COUNT: usize = 24;

#[tokio::test(flavor = "multi_thread")]
async fn a_class_that_claims_at_the_same_moment_waits_for_nobody() {
    each_space("a_class_that_claims_at_the_same_moment", async |play, project, url| {
        brings_in(play, "ana", project, &lines(COUNT)).await;
        let sheet = |page| Action::Go(students::Screen::Sheet { project, page: Page(page) }.into());
        let mut pressed = Vec::new();
        for (nth, student) in stored(play).await.iter().enumerate() {
            let (code, who) = (code(play, project, student.id).await, format!("kid{nth}"));
            play.opens(&who, &code).await;
            let (number, yes) = play.finds(&who, says_yes).await;
            pressed.push((who, What::Press { wire: yes.encode(), message: Some(number) }));
        }
        // Ana has all of their passwords before her.
        for page in 0..3 {
            play.asks("ana", sheet(page)).await;
        }
        let shown = || play.chats.all("ana").iter().map(|(_, view)| uncovered(view).len()).sum::<usize>();
        assert!(shown() > 0);
        join_all(pressed.into_iter().map(|(who, what)| async move { play.does_unseen(&who, what).await })).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM session").await, i64::try_from(COUNT).expect("few"));
        until("Ana reads them no more", || shown() == 0).await;
        for nth in 0..COUNT {
            let who = format!("kid{nth}");
            until("each has got one", || play.chats.all(&who).iter().any(|(_, view)| uncovered(view).len() == 1)).await;
        }
        play.until_none("a timer of the lists", "SELECT 1 AS n FROM timer WHERE what LIKE '%sheets%'").await;
        if url.starts_with("postgres") {
            let deadlocks = "SELECT deadlocks AS n FROM pg_stat_database WHERE datname = current_database()";
            assert_eq!(play.number(deadlocks).await, 0);
        }
    })
    .await;
}
