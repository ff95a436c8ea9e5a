//! What people, the program and the operator do stands in the audit, by numbers alone; and the audit shows what was done to it.

use std::collections::BTreeSet;
use std::sync::Arc;

use bot_core::areas::erasure;
use bot_core::areas::operators::Role;
use bot_core::conversation::Action;
use bot_core::domain::audit::{Entry, Fault, Head};
use bot_core::engine::{Operator, Setup, System, verify_audit};
use bot_core::reader::Settings;
use bot_core::store::{Db, audit};

use crate::classes::{brings_in, each_space, stored};
use crate::databases::dump;
use crate::play::{Play, on_each, opened, options};
use crate::story::{approves, play_up_to_a_vote, play_up_to_the_start};

/// All entries, once each has its place.
pub(crate) async fn entries(play: &Play) -> Vec<Entry> {
    play.later(10_000);
    play.until_none("an entry without a place", "SELECT id FROM audit WHERE number IS NULL AND at >= 0").await;
    let mut tx = play.engine.db().read().await.expect("the database is there");
    audit::page(&mut tx, 0, 10_000).await.expect("it can be read")
}

/// Those that say this.
fn of<'a>(entries: &'a [Entry], what: &str) -> Vec<&'a Entry> {
    entries.iter().filter(|entry| entry.what == what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_decided_is_noted_with_who_decided_and_without_a_word_of_theirs() {
    on_each("what_is_decided_is_noted", async |url| {
        let play = Play::with(&url, Settings { undo_for: 0, ..Settings::default() }).await;
        let project = play_up_to_the_start(&play).await;
        let (eva, ana, all) = (play.person("eva").await, play.person("ana").await, entries(&play).await);
        let votes = of(&all, "vote-cast");
        let by_eva = votes.iter().find(|vote| vote.by_number == Some(eva.0)).expect("Eva has decided");
        assert_eq!((votes.len(), by_eva.by.as_str(), by_eva.detail.as_deref()), (2, "person", Some("approve")));
        assert_eq!((by_eva.project, by_eva.authority.is_some()), (Some(project.0), true));
        let states: Vec<&str> = of(&all, "project-moved").iter().filter_map(|one| one.detail.as_deref()).collect();
        assert_eq!(states, ["offered", "waiting", "active"]);
        let appointed = of(&all, "appointed");
        assert!(appointed.len() == 3 && appointed.iter().all(|one| one.detail.as_deref() == Some("approver")));
        assert_eq!(of(&all, "operator-linked").len(), 1);
        let standing = of(&all, "standing-set").into_iter().find(|one| one.of_number == Some(ana.0));
        assert_eq!(standing.and_then(|one| one.by_number), Some(eva.0), "Eva has validated Ana");
        let words = format!("{:?}", dump(&url).await["audit"]).to_lowercase();
        for word in ["ana", "nube", "eva", "clouds", "valverde", "escuela"] {
            let is_word = |part: &str| part.split(|letter: char| !letter.is_alphanumeric()).any(|one| one == word);
            assert!(!is_word(&words), "{word}");
        }
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_to_students_is_noted_up_to_their_end() {
    each_space("what_is_done_to_students_is_noted", async |play, project, _| {
        brings_in(play, "ana", project, "Lea Monte").await;
        let lea = stored(play).await[0].id;
        play.asks("ana", Action::Sure(erasure::Command::Forget { project, student: lea }.into())).await;
        play.until_none("a student", "SELECT id FROM student").await;
        let (ana, all) = (play.person("ana").await, entries(play).await);
        for what in ["student-enrolled", "student-erased"] {
            let noted: Vec<_> = of(&all, what).iter().map(|one| (one.by_number, one.of_number)).collect();
            assert_eq!(noted, [(Some(ana.0), Some(lea.0))], "{what}");
        }
        assert_eq!(of(&all, "guardians-agreed").len(), 1);
    })
    .await;
}

/// Does as the operator what the command line does.
async fn operates(db: &Db) -> BTreeSet<String> {
    let operator = Operator::of(db.clone(), Arc::new(System));
    let spain = operator.set_up("es", None).await.expect("set up");
    operator.set_up("es", None).await.expect("it is there already");
    operator.invite(Role::Approver { authority: spain }).await.expect("invited");
    operator.take_out_of_use(spain).await.expect("out of use");
    let mut tx = db.read().await.expect("the database is there");
    let rows = tx.rows("SELECT what FROM audit WHERE by_kind = 'operator'", Vec::new()).await.expect("read");
    let all: Vec<String> = rows.iter().map(|row| row.get("what").expect("a word")).collect();
    assert_eq!(all.len(), 4, "setting up what is there is nothing: {all:?}");
    all.into_iter().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_operator_does_is_noted_and_chained_by_the_program_that_runs() {
    on_each("what_the_operator_does_is_noted", async |url| {
        let play = Play::on(&url).await;
        let db = opened(&url, options()).await;
        let noted = operates(&db).await;
        let expected = ["authority-disabled", "authority-set-up", "invitation-revoked", "role-invited"];
        assert_eq!(noted, expected.map(str::to_owned).into());
        db.close().await;
        play.engine.look_again();
        assert!(entries(&play).await.iter().all(|entry| entry.by == "operator"));
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_programs_make_one_chain_also_where_one_ends_and_a_clock_is_set_back() {
    on_each("two_programs_make_one_chain", async |url| {
        let of_process = |name: &str| Setup { process: Some(name.to_owned()), ..Setup::default() };
        let play = Play::set(&url, of_process("first")).await;
        let other = play.next(0).begins(&url, of_process("second")).await;
        play_up_to_a_vote(&play).await;
        approves(&other, "olga").await;
        // Both look at once; then one of them ends, and for the other one something happens in an hour.
        tokio::join!(entries(&play), entries(&other));
        other.end().await;
        play.later(-3_600_000);
        Operator::of(play.engine.db().clone(), Arc::new(System)).set_up("pt", None).await.expect("set up");
        let many = entries(&play).await.len() as u64;
        let verdict = verify_audit(play.engine.db(), None).await.expect("it can be read");
        assert_eq!((verdict.faults.as_slice(), verdict.waiting, verdict.entries), ([].as_slice(), 0, many));
        let head = verdict.head.expect("there are entries");
        let noted = verify_audit(play.engine.db(), Some(head.clone())).await.expect("it can be read");
        assert_eq!(noted.faults, []);
        // A chain that was brought back from a backup lacks what was noted since.
        let later = Head { number: head.number + 1, ..head };
        let lacks = verify_audit(play.engine.db(), Some(later.clone())).await.expect("it can be read");
        assert_eq!(lacks.faults, [Fault::Noted { number: later.number }]);
        play.end().await;
    })
    .await;
}
