//! What was taken is not forgotten while it waits, however long that is, and what has failed not before a month.

use bot_core::areas::archive;
use bot_core::conversation::Action;
use bot_core::domain::{ArchiveId, SpaceId};
use bot_core::text::msg;

use crate::classes::each_space;
use crate::pictures::{PLACE, publishes};
use crate::play::{Play, until};
use crate::shared_files::{last, opens_space, says, sends_one};

const DAY: i64 = 24 * 3_600_000;
const PENDING: &str = "SELECT COUNT(*) AS n FROM pending_post";
const UPLOADS: &str = "SELECT COUNT(*) AS n FROM upload";
const ARCHIVES: &str = "SELECT COUNT(*) AS n FROM archive";

/// Time passes, in ms, and what is old is forgotten, as it is every hour.
pub(crate) async fn forgets_after(play: &Play, passed: i64) {
    play.later(passed);
    let forgotten = bot_core::store::housekeeping::forget_old(play.engine.db(), play.now());
    forgotten.await.expect("the database is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_waits_a_month_for_another_picture() {
    each_space("what_was_written_waits_a_month", async |play, project, _| {
        publishes(play, "ana", project, "Thunder", ("plan.png", b"%PDF-1.7")).await;
        until("it is said", || last(play, "ana").contains("This is not a picture")).await;
        play.until_none("a job", "SELECT what FROM job").await;
        for _ in 0..5 {
            forgets_after(play, 5 * DAY).await;
            assert_eq!(play.number(PENDING).await, 1);
        }
        forgets_after(play, 6 * DAY).await;
        assert_eq!(play.number(PENDING).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_for_the_place_where_it_is_kept_is_never_forgotten() {
    each_space("what_waits_for_the_place_where_it_is_kept", async |play, project, _| {
        opens_space(play, "ana", project).await;
        sends_one(play, "ana", "snow.png", b"snow").await;
        play.until_none("a job", "SELECT what FROM job").await;
        play.shelf.go_away(true);
        play.later(60_000);
        let tries = play.shelf.tries();
        sends_one(play, "ana", "hail.png", b"hail").await;
        publishes(play, "ana", project, "Thunder", ("thunder.jpg", PLACE)).await;
        let space = SpaceId(play.number("SELECT id AS n FROM space").await);
        play.asks("jan", Action::Do(archive::Command::Make { space, instead: ArchiveId(0) }.into())).await;
        until("all were tried", || play.shelf.tries() >= tries + 3).await;
        assert_eq!(play.number(UPLOADS).await, 2);
        forgets_after(play, 10 * DAY).await;
        assert_eq!((play.number(PENDING).await, play.number(UPLOADS).await, play.number(ARCHIVES).await), (1, 2, 1));
        // What has become of the first one is forgotten.
        forgets_after(play, 50 * DAY).await;
        assert_eq!((play.number(PENDING).await, play.number(UPLOADS).await), (1, 1));
        play.shelf.go_away(false);
        until("they are there", || {
            play.later(1_000);
            says(play, "ana", "✅ hail.png") && play.reads("jan", &msg::post_title("Thunder")) == 1
        })
        .await;
        play.until_none("a job", "SELECT what FROM job").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM shared_file").await, 2);
        forgets_after(play, 0).await;
        assert_eq!((play.number(PENDING).await, play.number(UPLOADS).await), (0, 0), "nothing waits any more");
    })
    .await;
}
