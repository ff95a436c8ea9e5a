//! A file that is older than the database is another one's, and stays, though nobody here refers to it. What is the database's own goes once
//! nobody does, also the last of all.

use std::sync::Arc;

use bot_core::areas::files;
use bot_core::conversation::Action;
use bot_core::engine::{Engine, Outside, Setup, System};
use bot_core::store::backup::Secrets;

use crate::backup::{copy, unwatched};
use crate::classes::each_space;
use crate::play::{Play, on_each, opened};
use crate::shared_files::{all_done, file_called, list, sends_one};
use crate::shelf::Shelf;
use crate::story::{fill_in, sends};
use crate::timing::Clock;

const DAY: i64 = 24 * 3_600_000;
/// What is in a file that another database refers to, if any.
const OTHERS: &[u8] = b"of a database before this one";
/// What is in one of a TwinSpace.
const OWN: &[u8] = b"\x89PNG of the only clouds";

#[tokio::test(flavor = "multi_thread")]
async fn a_new_database_beside_the_files_of_another_one_removes_none() {
    on_each("a_new_database_beside_the_files_of_another_one", async |url| {
        let play = Play::on(&url).await;
        play.shelf.has_had(OTHERS, System.now());
        play.later(3 * DAY);
        play.engine.sweep_files().await;
        assert!(play.shelf.holds(OTHERS), "nobody has done anything here yet");
        fill_in(&play, "ana").await;
        sends(&play, "ana").await;
        play.later(3 * DAY);
        play.engine.sweep_files().await;
        assert!(play.shelf.holds(OTHERS), "it was there before");
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_file_of_a_database_goes_and_what_is_older_stays() {
    each_space("the_last_file_of_a_database_goes", async |play, project, _| {
        play.asks("ana", list(project)).await;
        sends_one(play, "ana", "clouds.png", OWN).await;
        all_done(play).await;
        let begun = play.number("SELECT MIN(at) AS n FROM audit").await;
        play.shelf.has_had(OTHERS, begun - 1);
        let file = file_called(play, "clouds.png").await;
        play.asks("ana", Action::Sure(files::Command::Remove { file }.into())).await;
        play.later(2 * DAY);
        play.engine.sweep_files().await;
        assert!(!play.shelf.holds(OWN), "nobody refers to it any more, nor to any other one");
        assert!(play.shelf.holds(OTHERS));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_was_brought_back_is_as_old_as_the_one_before() {
    each_space("a_database_that_was_brought_back_is_as_old", async |_, _, url| {
        let (restored, shelf) = (testkit::another(url).await, Shelf::default());
        shelf.has_had(OTHERS, System.now());
        copy(url, &restored.url, Secrets::Sealed).await;
        let db = opened(&restored.url, unwatched()).await;
        let outside: Arc<dyn Outside> = Arc::new(Clock::ahead(3 * DAY));
        let setup = Setup { outside, files: Arc::new(shelf.clone()), ..Setup::default() };
        Engine::new(db.clone(), setup).sweep_files().await;
        assert!(!shelf.holds(OTHERS), "it came before this database, and after what that was made of");
        db.close().await;
    })
    .await;
}
