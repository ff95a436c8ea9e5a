//! Who was erased after a backup was made is there again once that is brought back, and is erased again by the audit that was exported since:
//! without a week, whatever relies on them, and only by an audit that goes on where the backup ends.

use std::sync::Arc;

use bot_core::area::Command;
use bot_core::areas::erasure;
use bot_core::conversation::Action;
use bot_core::domain::PersonId;
use bot_core::domain::audit::{Entry, Erased, Head};
use bot_core::engine::{ErasedAgain, Exported, Misfit, Operator, Setup, System};
use bot_core::store::backup::Secrets;
use bot_core::store::{Db, audit};
use futures::FutureExt as _;
use testkit::Database;

use crate::audit::entries;
use crate::backup::{copy, unwatched};
use crate::classes::{each_space, with_class};
use crate::databases::dump;
use crate::forgetting::{asks, is_forgotten, nearly_a_week_goes_by};
use crate::play::{Play, on_each, opened};
use crate::shared_files::logs_in;
use crate::story::play_up_to_an_offer;

/// A database as it is now, in another place, where nobody works on.
async fn backed_up(url: &str) -> (Database, Db) {
    let database = testkit::another(url).await;
    copy(url, &database.url, Secrets::Sealed).await;
    let db = opened(&database.url, unwatched()).await;
    (database, db)
}

/// Whom exported entries name as erased that a database has not.
async fn named(db: &Db, entries: &[Entry]) -> Result<Erased, Misfit> {
    let mut exported = Exported::beside(db);
    for entry in entries {
        exported.take(entry).await.expect("the database is there")?;
    }
    Ok(exported.erased().clone())
}

fn operator(db: &Db) -> Operator {
    Operator::of(db.clone(), Arc::new(System))
}

async fn has(db: &Db, sql: &'static str) -> bool {
    let mut tx = db.read().await.expect("the database is there");
    tx.row(sql, Vec::new()).await.expect("it can be read").is_some()
}

async fn stores(db: &Db, sql: &'static str) {
    let stored = db.turn(move |tx| async move { tx.run(sql, Vec::new()).await }.boxed());
    stored.await.expect("it is stored");
}

/// How often it is noted that one person or student was erased again.
async fn times_noted(db: &Db) -> i64 {
    let mut tx = db.read().await.expect("the database is there");
    let sql = "SELECT COUNT(*) AS n FROM audit WHERE what = 'erased-again' AND of_kind = 'people' AND of_id = 1";
    tx.one(sql, Vec::new()).await.expect("one row").get("n").expect("a number")
}

/// Nothing in a database says any of these words.
async fn says_nothing_of(url: &str, words: &[&str]) {
    let all = format!("{:?}", dump(url).await).to_lowercase();
    let said: Vec<&&str> = words.iter().filter(|word| all.contains(**word)).collect();
    assert!(said.is_empty(), "{said:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_erased_after_a_backup_is_erased_again_by_the_audit() {
    each_space("who_was_erased_after_a_backup_is_erased_again", async |play, project, url| {
        let [lea, _] = with_class(play, project).await;
        logs_in(play, "kid", project, "lea.rojo").await;
        let (database, db) = backed_up(url).await;
        let (jan, kid) = (play.person("jan").await, play.person("kid").await);
        play.asks("ana", Action::Sure(erasure::Command::Forget { project, student: lea }.into())).await;
        is_forgotten(play, "jan").await;
        play.until_none("the chat of a child", "SELECT id FROM account WHERE external_id = 'kid'").await;

        let erased = named(&db, &entries(play).await).await.expect("it goes on where the backup ends");
        assert_eq!(erased.students, [lea].into());
        assert!([jan, kid].iter().all(|one| erased.people.contains(one)), "{erased:?}");
        let is_there = "SELECT person_id FROM teacher WHERE card LIKE '%Jan Lipa%'";
        assert!(has(&db, is_there).await && has(&db, "SELECT id FROM student WHERE given = 'Lea'").await);
        let again = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(again, ErasedAgain { students: 1, people: 2, ..ErasedAgain::default() });
        says_nothing_of(&database.url, &["rojo", "jan lipa", "\"jan\"", "\"kid\""]).await;
        assert!(has(&db, "SELECT id FROM student WHERE given = 'Leo'").await, "who was not erased stays");
        assert!(has(&db, "SELECT id FROM project WHERE state = 'active'").await, "Ana goes on");
        for noted in [
            "SELECT id FROM audit WHERE what = 'erased-again' AND by_kind = 'operator' AND of_kind = 'people' AND of_id = 3",
            "SELECT id FROM audit WHERE what = 'student-erased' AND by_kind = 'operator'",
            "SELECT id FROM audit WHERE what = 'person-erased' AND by_kind = 'operator'",
        ] {
            assert!(has(&db, noted).await, "{noted}");
        }
        let nobody = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(nobody, ErasedAgain::default(), "given twice, the command does nothing");
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_asked_again_to_wait_a_week_or_to_find_somebody_else_first() {
    on_each("nobody_is_asked_again_to_wait_a_week", async |url| {
        let play = Play::on(&url).await;
        play_up_to_an_offer(&play).await;
        let (database, db) = backed_up(&url).await;
        // Ana takes her offer back, and Olga is not the only one any more: so they can go.
        play.command("ana", "forget").await;
        play.presses("ana", "Open: Clouds").await;
        play.presses("ana", "Withdraw").await;
        play.presses_one("ana", |action| matches!(action, Action::Sure(Command::Projects(_)))).await;
        play.opens("iris", "poland").await;
        is_forgotten(&play, "ana").await;
        is_forgotten(&play, "olga").await;
        let erased = named(&db, &entries(&play).await).await.expect("it goes on where the backup ends");
        play.end().await;

        let again = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(again, ErasedAgain { people: 2, ..ErasedAgain::default() });
        assert!(
            has(&db, "SELECT id FROM project WHERE state = 'withdrawn'").await,
            "Jan is asked for nothing any more"
        );
        assert!(!has(&db, "SELECT person_id FROM appointment WHERE authority_id = 2 AND revoked_at IS NULL").await);
        says_nothing_of(&database.url, &["ana nube", "\"ana\"", "\"olga\""]).await;
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_that_nobody_else_can_run_is_closed() {
    each_space("a_project_that_nobody_else_can_run_is_closed", async |play, _, url| {
        play.stores("UPDATE member SET left_at = 1 WHERE person_id = (SELECT partner_id FROM project)").await;
        let (_database, db) = backed_up(url).await;
        let mut erased = Erased::default();
        erased.people.insert(play.person("ana").await);
        let again = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(again, ErasedAgain { people: 1, ..ErasedAgain::default() });
        assert!(has(&db, "SELECT id FROM project WHERE state = 'closed'").await);
        assert!(!has(&db, "SELECT person_id FROM member WHERE left_at IS NULL").await);
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_had_asked_to_be_forgotten_is_named_where_that_is_lost() {
    each_space("who_had_asked_to_be_forgotten_is_named", async |play, _, url| {
        let (_database, db) = backed_up(url).await;
        play.command("jan", "forget").await;
        play.presses("jan", "Erase my data").await;
        play.presses("jan", "Yes, erase my data").await;
        let erased = named(&db, &entries(play).await).await.expect("it goes on where the backup ends");
        let again = operator(&db).erase_again(&erased).await.expect("the database is there");
        let asked = vec![play.person("jan").await];
        assert_eq!(again, ErasedAgain { asked, ..ErasedAgain::default() }, "he is there still, and has to ask again");
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_had_taken_it_back_is_forgotten_by_no_restore() {
    each_space("who_had_taken_it_back_is_forgotten_by_no_restore", async |play, _, url| {
        asks(play, "jan").await;
        nearly_a_week_goes_by(play).await;
        let (_database, db) = backed_up(url).await;
        let jan = play.person("jan").await;
        play.command("jan", "forget").await;
        play.presses("jan", "Keep my data").await;
        let planned = "SELECT person_id FROM parting";
        let due = "SELECT what FROM timer WHERE what LIKE '%dossier%' AND what LIKE '%step%'";
        assert!(has(&db, planned).await && has(&db, due).await, "he was reminded, and is forgotten tomorrow");

        let erased = named(&db, &entries(play).await).await.expect("it goes on where the backup ends");
        let again = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(again, ErasedAgain { kept: vec![jan], ..ErasedAgain::default() });
        assert!(!has(&db, planned).await && !has(&db, due).await, "nothing is due when the program starts");
        let noted = "SELECT id FROM audit WHERE what = 'erasure-taken-back' AND by_kind = 'operator'";
        assert!(has(&db, noted).await);
        let nobody = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(nobody, ErasedAgain::default(), "given twice, the command does nothing");
        // He asks for it anew.
        stores(
            &db,
            "INSERT INTO parting (person_id, asked_at, due_at) \
             SELECT person_id, 9000000000000, 9000000000001 FROM account WHERE external_id = 'jan'",
        )
        .await;
        let nobody = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(nobody, ErasedAgain::default());
        assert!(has(&db, planned).await, "what he has asked for since is done");
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_asked_once_more_is_not_forgotten_by_what_they_had_asked_before() {
    each_space("who_has_asked_once_more_is_not_forgotten", async |play, _, url| {
        asks(play, "jan").await;
        nearly_a_week_goes_by(play).await;
        let (_database, db) = backed_up(url).await;
        let jan = play.person("jan").await;
        play.command("jan", "forget").await;
        play.presses("jan", "Keep my data").await;
        asks(play, "jan").await;
        let erased = named(&db, &entries(play).await).await.expect("it goes on where the backup ends");
        let again = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(again, ErasedAgain { kept: vec![jan], asked: vec![jan], ..ErasedAgain::default() });
        assert!(!has(&db, "SELECT person_id FROM parting").await, "he has another week, once he has asked again");
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_erased_again_before_it_is_broken_off_is_noted() {
    each_space("who_is_erased_again_before_it_is_broken_off", async |play, project, url| {
        let [lea, _] = with_class(play, project).await;
        play.command("zoe", "start").await;
        let (_database, db) = backed_up(url).await;
        let mut erased = Erased::default();
        erased.students.insert(lea);
        erased.people.insert(play.person("zoe").await);
        // Nobody can read who Zoe is.
        stores(
            &db,
            "INSERT INTO teacher (person_id, revision, card, country, school_id) \
             SELECT person_id, 1, '{', 'es', (SELECT MIN(id) FROM school) FROM account WHERE external_id = 'zoe'",
        )
        .await;
        operator(&db).erase_again(&erased).await.expect_err("it is broken off");
        assert_eq!(times_noted(&db).await, 1, "a student is erased by then");
        stores(&db, "DELETE FROM teacher WHERE card = '{'").await;
        let again = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(again, ErasedAgain { people: 1, ..ErasedAgain::default() });
        assert_eq!(times_noted(&db).await, 2, "and Zoe now");
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_in_which_nobody_gives_roles_any_more_is_named() {
    each_space("a_project_in_which_nobody_gives_roles_any_more", async |play, project, url| {
        play.stores(
            "UPDATE member SET twinspace = 'teacher-member' WHERE person_id = (SELECT partner_id FROM project)",
        )
        .await;
        let (_database, db) = backed_up(url).await;
        let mut erased = Erased::default();
        erased.people.insert(play.person("ana").await);
        let without_roles = [project].into();
        let again = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(again, ErasedAgain { people: 1, without_roles, ..ErasedAgain::default() });
        assert!(has(&db, "SELECT id FROM project WHERE state = 'active'").await, "Jan can close it, and start it anew");
        let without_roles = [project].into();
        let again = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(again, ErasedAgain { without_roles, ..ErasedAgain::default() }, "it is said each time");
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_account_was_somebody_elses_who_was_erased_is_named_where_they_are_known() {
    each_space("whose_account_was_somebody_elses", async |play, _, url| {
        let (_database, db) = backed_up(url).await;
        let mut erased = Erased::default();
        let jan = play.person("jan").await;
        erased.parted.extend([jan, PersonId(7)]);
        let again = operator(&db).erase_again(&erased).await.expect("the database is there");
        assert_eq!(again, ErasedAgain { parted: vec![jan], ..ErasedAgain::default() });
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_an_audit_that_goes_on_where_the_backup_ends_is_gone_by() {
    on_each("only_an_audit_that_goes_on_where_the_backup_ends", async |url| {
        let play = Play::on(&url).await;
        for country in ["es", "pl"] {
            operator(play.engine.db()).set_up(country, None).await.expect("set up");
        }
        play.engine.look_again();
        entries(&play).await;
        let (database, db) = backed_up(&url).await;
        for country in ["pt", "fr", "it"] {
            operator(play.engine.db()).set_up(country, None).await.expect("set up");
        }
        play.engine.look_again();
        let all = entries(&play).await;
        let head = audit::head(&mut db.read().await.expect("it is there")).await.expect("it can be read");
        let end = head.expect("something was done").number;
        let behind = usize::try_from(end).expect("few");
        assert_eq!((behind, all.len()), (2, 5));

        let fits = Ok(Erased::default());
        assert_eq!(named(&db, &all).await, fits, "all of it");
        assert_eq!(named(&db, &all[behind - 1..]).await, fits, "what came since the day before");
        assert_eq!(named(&db, &all[behind..]).await, fits, "what came since");
        assert_eq!(named(&db, &all[..behind]).await, fits, "one from before the backup says nothing new");
        let lacks = |number| Err(Misfit::Missing { from: number, to: number });
        assert_eq!(named(&db, &all[behind + 1..]).await, lacks(end + 1));
        let gap = [&all[..behind + 1], &all[behind + 2..]].concat();
        assert_eq!(named(&db, &gap).await, lacks(end + 2));
        let mut edited = all.clone();
        edited[behind + 1].at += 1;
        assert_eq!(named(&db, &edited).await, Err(Misfit::Unfit(end + 2)));
        let (mut others, mut last) = (Vec::new(), Head::default());
        for entry in &all {
            let other = Entry { at: entry.at + 7, ..entry.clone() }.behind(&last);
            last = other.head();
            others.push(other);
        }
        assert_eq!(named(&db, &others).await, Err(Misfit::Unfit(1)), "the audit of another database");

        // Where the program has begun to serve again, the two have parted; that is no other database.
        let restored = play.next(0).apart().begins(&database.url, Setup::default()).await;
        operator(&db).set_up("de", None).await.expect("set up");
        restored.engine.look_again();
        assert_eq!(entries(&restored).await.len(), behind + 1);
        assert_eq!(named(&db, &all).await, fits, "another entry is the third one here");
        restored.end().await;
        db.close().await;
        play.end().await;
    })
    .await;
}
