//! A partner leaves, and a project ends: whenever the program is killed, none of it is half done.

use std::path::Path;

use bot_core::text::{Locale, msg};
use rehearsal::{Actor, Cast, Offer, Profile};

use crate::{
    INSISTS, PATIENCE, approvers, assert_done, assert_rules_were_kept, crashes, kills_until_played, serves, started,
};

/// A partner leaves the active project by a plan; then it is closed, and started anew with whoever has carried on.
async fn ends(cast: Cast, lea: Actor, offer: Offer) {
    let (ana, jan) = (&cast.ana, &cast.jan);
    ana.plans(&offer, jan, Some(&lea), &msg::way_space()).await.expect("a plan begins");
    lea.joins(ana).await.expect("Lea carries on");
    ana.closes(&offer, "Thank you all!").await.expect("it is closed");
    ana.starts_anew(&lea, &offer).await.expect("it is started anew");
    lea.is_offered(&msg::button_accept()).await.expect("Lea is asked to found it");
}

/// What there is once, and no more, after so many of these ends: each of it was done whole.
const ENDS: [(&str, &str); 7] = [
    ("a plan is done", "SELECT COUNT(*) FROM plan WHERE state = 'done'"),
    ("there is no other plan", "SELECT COUNT(*) FROM plan"),
    ("each step was done", "SELECT COUNT(*) / 4 FROM plan_step WHERE done_at IS NOT NULL"),
    (
        "somebody carries on",
        "SELECT COUNT(*) FROM member WHERE desktop = 'administrator' AND twinspace = 'teacher-administrator'",
    ),
    ("a founder has left the TwinSpace", "SELECT COUNT(*) FROM member WHERE twinspace IS NULL AND is_founder = 1"),
    ("a project is closed", "SELECT COUNT(*) FROM project WHERE state = 'closed'"),
    ("another one goes on", "SELECT COUNT(*) FROM project WHERE state = 'offered' AND follows IS NOT NULL"),
];

/// Nothing of a plan, of closing and of starting anew is half done, whenever the program is killed.
async fn ends_whole(url: &str, folder: &Path) {
    let mut stage = serves(url, folder).await;
    let approvers = approvers(&stage).await;
    let mut rng = fastrand::Rng::with_seed(11);
    let (mut kills, mut round) = (0, 0);
    while kills < crashes() {
        round += 1;
        let (cast, offer) = started(&stage, round, &approvers).await;
        let id = 10_005 + i64::try_from(round).expect("few rounds") * 10;
        let mut lea = stage.person_like(&cast.jan, id, &format!("Lea Brzoza {round:03}"), Locale::english());
        (lea.patience, lea.insists) = (PATIENCE, Some(INSISTS));
        lea.registers(&Profile::polish(&lea)).await.expect("Lea registers");
        cast.ana.meets(&lea).await.expect("they are contacts");
        let playing = tokio::spawn(ends(cast.clone(), lea, offer));
        kills_until_played(&mut stage, playing, (&mut rng, &mut kills)).await;
        sqlx::any::install_default_drivers();
        let db = sqlx::AnyPool::connect(url).await.expect("connects");
        for (what, sql) in ENDS {
            let found: i64 = sqlx::query_scalar(sql).fetch_one(&db).await.expect("a number");
            assert_eq!(found, i64::try_from(round).expect("few rounds"), "{what}, in each of {round} rounds");
        }
        db.close().await;
    }
    assert_rules_were_kept(&stage, false).await;
    stage.terminate(0).await.expect("ends");
    // Of each project that has closed it is looked at some day what becomes of its students.
    let db = sqlx::AnyPool::connect(url).await.expect("connects");
    let closed: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM project WHERE state = 'closed'")
        .fetch_one(&db)
        .await
        .expect("a number");
    let sql = "DELETE FROM timer WHERE what LIKE '{\"erasure\":{\"step\"%' RETURNING what";
    let timers = sqlx::query(sql).fetch_all(&db).await.expect("timers");
    assert_eq!(i64::try_from(timers.len()), Ok(closed), "a timer for each project that has closed");
    db.close().await;
    assert_done(url).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_partner_leaves_and_a_project_ends() {
    let _core = crate::a_core().await;
    let (database, folder) = (testkit::sqlite(), tempfile::tempdir().expect("a folder"));
    ends_whole(&database.url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_project_ends_on_postgresql() {
    let _core = crate::a_core().await;
    let Some(database) = testkit::postgres(testkit::Durability::On).await else {
        return testkit::skip("killed_while_a_project_ends_on_postgresql", "no PostgreSQL");
    };
    let folder = tempfile::tempdir().expect("a folder");
    ends_whole(&database.url, folder.path()).await;
}
