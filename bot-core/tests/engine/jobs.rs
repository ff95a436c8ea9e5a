//! Jobs go on: whoever dies, whatever the clock does, and when the database was away.

use std::sync::Arc;
use std::time::Duration;

use bot_core::credentials::Costs;
use bot_core::domain::{ClassId, ProjectId};
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::update::What;
use tokio::runtime::{Builder, Runtime};

use crate::classes::{agrees, all_get_in, are_in, are_told_apart, becomes, checks, each_space, enrol, lines, state};
use crate::databases::dump;
use crate::play::{Next, Play, on_each};
use crate::ready::Lock;
use crate::story::play_up_to_the_start;

const SECOND: i64 = 1_000;
const YEAR: i64 = 365 * 24 * 3600 * SECOND;
/// More than two pieces.
const MANY: usize = 120;

fn setup(process: &str) -> Setup {
    let settings = Settings { undo_for: 0, ..Settings::default() };
    Setup { settings, process: Some(process.to_owned()), costs: Costs::FOR_TESTS, ..Setup::default() }
}

/// Ana's students are being added: one piece of them is in, and the next one waits.
async fn begins(play: &Play, project: ProjectId) -> ClassId {
    agrees(play, "ana", project).await;
    let class = checks(play, "ana", project, &lines(MANY)).await;
    play.pieces.hold("Enrol", 1);
    play.does_unseen("ana", What::Press { wire: enrol(class).encode(), message: None }).await;
    are_in(play, 50).await;
    class
}

/// All students are in, each once.
async fn all_are_in(play: &Play, project: ProjectId, class: ClassId) {
    becomes(play, class, "done").await;
    play.until_none("a job", "SELECT 1 AS n FROM job").await;
    are_told_apart(play, MANY).await;
    assert_eq!(
        play.number("SELECT COUNT(*) AS n FROM secret").await,
        240,
        "neither a password nor a link is left over"
    );
    all_get_in(play, "ana", project).await;
}

/// Plays in a program that dies in the middle: nothing of it goes on, whatever it was about to do. Its clock is ahead by this, in ms.
async fn dies(url: &str, ahead: i64) -> (Next, ProjectId, ClassId) {
    let runtime = Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let url = url.to_owned();
    let plays = runtime.spawn(async move {
        let play = Play::set(&url, setup("first")).await;
        play.later(ahead);
        let project = play_up_to_the_start(&play).await;
        let class = begins(&play, project).await;
        assert_eq!(state(&play, class).await, "enrolling", "there is something left to do");
        (play.next(-ahead), project, class, Arc::clone(&play.pieces))
    });
    let (next, project, class, pieces) = plays.await.expect("it is played");
    Runtime::shutdown_background(runtime);
    pieces.kill();
    (next, project, class)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_begins_again_goes_on_with_its_jobs() {
    on_each("a_program_that_begins_again_goes_on_with_its_jobs", async |url| {
        let play = Play::set(&url, setup("first")).await;
        let project = play_up_to_the_start(&play).await;
        let class = begins(&play, project).await;
        let next = play.next(0);
        play.end().await;
        assert_eq!(dump(&url).await["student"].len(), 50, "it ended in the middle");
        let play = next.begins(&url, setup("second")).await;
        all_are_in(&play, project, class).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_was_killed_goes_on_with_its_jobs_at_once() {
    on_each("a_program_that_was_killed_goes_on_with_its_jobs", async |url| {
        let (next, project, class) = dies(&url, 0).await;
        let play = next.begins(&url, setup("first")).await;
        all_are_in(&play, project, class).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_program_goes_on_with_the_jobs_of_a_dead_one() {
    on_each("another_program_goes_on_with_the_jobs_of_a_dead_one", async |url| {
        let (next, project, class) = dies(&url, 0).await;
        let play = next.begins(&url, setup("second")).await;
        // Programs that share a database learn that one is dead when it is silent; a file has one, which waits for the lease.
        play.later(if url.starts_with("sqlite:") { 61 } else { 11 } * SECOND);
        all_are_in(&play, project, class).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_back_keeps_no_job_waiting() {
    on_each("a_clock_that_is_set_back_keeps_no_job_waiting", async |url| {
        // Leased until a time that is a year away by the next program's clock.
        let (next, project, class) = dies(&url, YEAR).await;
        let play = next.begins(&url, setup("second")).await;
        tokio::time::sleep(Duration::from_millis(2500)).await;
        play.later(61 * SECOND);
        all_are_in(&play, project, class).await;
        // What is to be tried again at such a time is not put off either.
        play.later(YEAR);
        play.stores("UPDATE class_row SET student_id = NULL").await;
        play.stores("DELETE FROM pupil").await;
        play.stores("DELETE FROM student").await;
        play.stores("UPDATE class SET state = 'checked'").await;
        play.pieces.hold("Enrol", 1);
        play.does_unseen("ana", What::Press { wire: enrol(class).encode(), message: None }).await;
        are_in(&play, 50).await;
        play.later(-YEAR);
        play.pieces.let_go();
        becomes(&play, class, "done").await;
        are_told_apart(&play, MANY).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_away_delays_a_job_and_nothing_else() {
    each_space("a_database_that_is_away_delays_a_job", async |play, project, url| {
        let class = begins(play, project).await;
        let mut lock = Lock::take(url).await;
        play.pieces.let_go();
        // Longer than a lock is waited for.
        tokio::time::sleep(Duration::from_secs(12)).await;
        // Behind a pooler whoever waits for the lock may have taken all other connections.
        let sql = format!("SELECT state FROM class WHERE id = {}", class.0);
        assert_eq!(lock.reads(&sql).await, "enrolling", "nothing can be written");
        lock.release().await;
        // The lease is not over: whoever has it goes on.
        all_are_in(play, project, class).await;
    })
    .await;
}
