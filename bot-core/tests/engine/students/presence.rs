//! How far each student is, as their teacher reads it: invited, with a password, last seen, out of reach.

use bot_core::areas::students;
use bot_core::conversation::Action;
use bot_core::domain::ProjectId;
use bot_core::update::What;
use bot_core::wire::Page;

use super::{last, opens};
use crate::classes::{brings_in, each_space, stored};
use crate::play::Play;
use crate::sessions::code;

const HOUR: i64 = 3_600_000;
const SEEN: &str = "SELECT COALESCE(MAX(seen_at), 0) AS n FROM student";

async fn list(play: &Play, who: &str, project: ProjectId) -> String {
    play.asks(who, Action::Go(students::Screen::Students { project, page: Page(0) }.into())).await;
    last(play, who)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_reads_who_is_in_when_they_were_here_and_who_cannot_be_reached() {
    each_space("a_teacher_reads_who_is_in", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Rojo\nLeo Monte").await;
        let lea = stored(play).await[0].id;
        let shown = list(play, "ana", project).await;
        assert_eq!(shown.matches("not in yet").count(), 2, "{shown}");
        let code = code(play, project, lea).await;
        play.opens("kid", &code).await;
        play.presses("kid", "Yes, that is me").await;
        let shown = list(play, "ana", project).await;
        assert_eq!(shown.matches("not in yet").count(), 1, "{shown}");
        assert!(shown.contains("last here on"), "{shown}");
        let theirs = list(play, "jan", project).await;
        assert!(theirs.contains("Lea R.") && !theirs.contains("last here"), "of another school: {theirs}");
        // Whatever Lea does is noted once an hour, and nothing of it costs a turn more.
        let first = play.number(SEEN).await;
        play.presses("kid", "I have noted it").await;
        assert_eq!(play.number(SEEN).await, first);
        play.later(HOUR + 1);
        play.presses("kid", "Who is here").await;
        let second = play.number(SEEN).await;
        assert!(second >= first + HOUR, "an hour later: {first}, {second}");
        // A clock that was wrong does not keep her away for ever.
        play.later(-9 * HOUR);
        play.presses("kid", "My TwinSpace").await;
        assert!(play.number(SEEN).await < second);
        play.later(9 * HOUR);
        opens(play, "ana", project, lea).await;
        assert!(last(play, "ana").contains("Last here "), "{}", last(play, "ana"));
        play.does("kid", What::Left).await;
        let card = || last(play, "ana").contains("I can no longer write to the student’s chat");
        crate::play::until("her card says so by itself", card).await;
        play.asks("ana", Action::Go(students::Screen::Students { project, page: Page(0) }.into())).await;
        play.presses("ana", "Not reached (1)").await;
        assert!(last(play, "ana").contains("Lea Rojo"), "{}", last(play, "ana"));
        play.command("kid", "start").await;
        assert!(!list(play, "ana", project).await.contains("cannot be reached"), "she writes again");
    })
    .await;
}
