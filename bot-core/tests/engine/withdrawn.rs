//! Somebody leaves a TwinSpace: what they have read there is taken out of their chat, and neither a file that came to them nor anything of
//! another TwinSpace.

use bot_core::areas::{files, guests, journal, members, news};
use bot_core::conversation::Action;
use bot_core::domain::{PostId, ProjectId};
use bot_core::wire::Page;

use crate::classes::each_space;
use crate::guests::{comes, link_of};
use crate::play::{Play, plain, shown, until};
use crate::shared_files::{all_done, file_called, gets, inside, opens_space, says, sends_one};
use crate::story::publishes;
use crate::told::RIVERS;

const OVER: &str = "You can no longer read this";
/// The project that [`RIVERS`] adds.
const SECOND: ProjectId = ProjectId(77);

/// How many messages of somebody say this.
fn count(play: &Play, who: &str, words: &str) -> usize {
    play.chats_of(who).all(who).iter().filter(|(_, view)| plain(&shown(view)).contains(words)).count()
}

fn leaves(project: ProjectId) -> Action {
    Action::Sure(guests::Command::Leave { project }.into())
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_came_to_somebody_stay_theirs() {
    each_space("files_that_came_to_somebody_stay_theirs", async |play, project, _| {
        opens_space(play, "ana", project).await;
        sends_one(play, "ana", "rain.png", b"rain").await;
        all_done(play).await;
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        let file = file_called(play, "rain.png").await;
        gets(play, "nora", file).await;
        play.asks("nora", Action::Go(journal::Screen::Journal { project, page: Page(0) }.into())).await;
        play.asks("nora", leaves(project)).await;
        until("the journal is taken out", || count(play, "nora", OVER) == 1).await;
        let (number, came) = play.chats.files("nora").pop().expect("it came");
        assert_eq!(inside(&came).await, b"rain");
        let (_, stands) = play.chats.all("nora").into_iter().find(|(at, _)| *at == number).expect("it is there");
        assert!(plain(&shown(&stands)).contains("rain.png"), "{}", shown(&stands));
        // It is what has come, and no way to anything else.
        play.asks("nora", Action::Go(files::Screen::Download { file }.into())).await;
        assert_eq!(play.chats.files("nora").len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_of_another_twinspace_stays_as_it_is() {
    each_space("what_is_of_another_twinspace_stays", async |play, project, _| {
        for sql in RIVERS {
            play.stores(sql).await;
        }
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        play.stores(
            "INSERT INTO guest (space_id, person_id, name, invited_by, joined_at) \
             SELECT 78, person_id, name, invited_by, joined_at FROM guest",
        )
        .await;
        opens_space(play, "ana", project).await;
        sends_one(play, "ana", "rain.png", b"rain").await;
        all_done(play).await;
        let file = file_called(play, "rain.png").await;
        gets(play, "nora", file).await;
        publishes(play, "ana", project, "A slip", "It has rained a lot.").await;
        until("she is told", || says(play, "nora", "A slip")).await;
        let post = PostId(play.number("SELECT MAX(id) AS n FROM post").await);
        publishes(play, "ana", project, "Thunder", "It has rained a lot.").await;
        publishes(play, "ana", SECOND, "A dam", "It has rained a lot.").await;
        until("she is told", || says(play, "nora", "Thunder") && says(play, "nora", "A dam")).await;
        // What is gone there has nothing to do with where she goes.
        play.asks("ana", Action::Sure(news::Command::Remove { post }.into())).await;
        play.asks("ana", Action::Sure(files::Command::Remove { file }.into())).await;
        until("it is gone", || !says(play, "nora", "A slip")).await;
        play.asks("nora", leaves(SECOND)).await;
        until("what was there is taken out", || count(play, "nora", OVER) == 1 && !says(play, "nora", "A dam")).await;
        assert!(says(play, "nora", "Thunder") && says(play, "nora", "rain.png"));
        play.asks("nora", leaves(project)).await;
        until("and then all else", || !says(play, "nora", "Thunder")).await;
        assert!(says(play, "nora", "rain.png"), "but for what came to her");
    })
    .await;
}

/// Posts in Ana's name, of which nobody is told.
const POSTS: &str = "INSERT INTO post (id, space_id, person_id, headline, words, posted_at) \
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) \
     SELECT 1000 + n.i, s.id, p.founder_id, 'A shower', 'It has rained a lot.', 1000 + n.i \
     FROM n, space s JOIN project p ON p.id = s.project_id";

#[tokio::test(flavor = "multi_thread")]
async fn who_has_read_much_leaves_in_a_short_turn() {
    each_space("who_has_read_much_leaves_in_a_short_turn", async |play, project, _| {
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        play.stores(POSTS).await;
        for post in 1001..=1020 {
            play.asks("nora", Action::Go(news::Screen::of(PostId(post)).into())).await;
        }
        assert_eq!(count(play, "nora", "A shower"), 20);
        play.asks("nora", leaves(project)).await;
        let statements = play.statements.lock().expect("not poisoned").last().copied().unwrap_or_default();
        assert!(statements < 100, "one for each post, and none to show it: {statements}");
        until("all of them are taken out", || count(play, "nora", OVER) == 20).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_read_as_a_guest_goes_with_them_as_a_partner() {
    each_space("what_somebody_read_as_a_guest_goes", async |play, project, _| {
        let code = link_of(play, "ana", project).await;
        comes(play, "nora", &code, "Nora Alba").await;
        publishes(play, "ana", project, "Thunder", "It has rained a lot.").await;
        until("she is told", || says(play, "nora", "Thunder")).await;
        play.stores(
            "INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, added_by, joined_at) \
             SELECT s.project_id, g.person_id, 0, 'member', 'teacher-member', g.invited_by, g.joined_at + 1 \
             FROM guest g JOIN space s ON s.id = g.space_id",
        )
        .await;
        let person = play.person("nora").await;
        play.asks("ana", Action::Sure(members::Command::RemoveFromSpace { project, person }.into())).await;
        until("it is taken out", || count(play, "nora", OVER) == 1 && !says(play, "nora", "Thunder")).await;
    })
    .await;
}
