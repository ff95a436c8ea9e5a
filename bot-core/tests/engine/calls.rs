//! How often a turn goes to the database and back: on SQLite what need not be known first travels with something else.

use bot_core::areas::people;
use bot_core::conversation::Action;
use bot_core::store::Dialect;
use bot_core::update::{Intake as _, What};

use crate::play::{Play, on_each, update_of};

/// That its update is noted goes with the lock of its person, and the form as it is now with the row of what is shown: of its five
/// statements two take no way of their own. Whatever else asks the database alone asks one statement at a time. PostgreSQL takes one
/// statement a call, so there is nothing to be spared: there it is only seen that nothing is.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_goes_to_the_database_less_often_than_it_asks() {
    on_each("an_answer_goes_to_the_database_less_often", |url| async move {
        let play = Play::on(&url).await;
        play.command("ana", "start").await;
        let register = Action::Do(people::Command::EditProfile.into()).encode();
        play.does("ana", What::Press { wire: register, message: None }).await;
        let spared = || {
            let db = play.engine.db();
            db.statements().wrapping_sub(db.calls())
        };
        // What was never asked together before is asked one after the other.
        play.says("ana", &"Luz ".repeat(100)).await;
        play.says("ana", &"Sol ".repeat(100)).await;
        let before = spared();
        for nth in 0..6 {
            // Too long for a name: it is asked again, and nothing has to be looked up.
            play.says("ana", &"Nube ".repeat(100 + nth)).await;
        }
        // Where somebody else's turn has run beside one of these, what both asked has spared more.
        let spares = |answers: u64| match play.engine.db().dialect() {
            Dialect::Sqlite => 2 * answers..1_000,
            Dialect::Postgres => 0..1,
        };
        // A statement is counted a moment before its call.
        testkit::until("each answer has spared as many", || spares(6).contains(&spared().wrapping_sub(before))).await;
        let before = spared();
        for words in ["Ana Nube", "Spain"] {
            // It is taken, and the next question is asked.
            play.says("ana", words).await;
            assert!(play.chats.last("ana").1.question().is_some(), "{words}");
        }
        testkit::until("each answer that is taken, too", || spares(2).contains(&spared().wrapping_sub(before))).await;
    })
    .await;
}

/// Not even how its sender was called then.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_copy_of_an_update_changes_nothing_of_its_person() {
    on_each("a_second_copy_changes_nothing_of_its_person", |url| async move {
        let play = Play::on(&url).await;
        let mut names = Vec::new();
        for (id, name) in [("first", "Ana Sol"), ("second", "Ana Nube"), ("first", "Ana Sol")] {
            let hello = What::Text { words: "Hello".into(), number: play.chats.number() };
            let mut update = update_of("ana", hello, id.to_owned());
            name.clone_into(&mut update.sender.name);
            let reply = play.engine.handle(update).await.expect("the database is there");
            assert_eq!(reply.again, names.len() == 2, "{id}");
            // Later by the clock: nothing that happens at one moment is told apart.
            play.later(1_000);
            let mut tx = play.engine.db().read().await.expect("the database is there");
            let sql = "SELECT p.name FROM account a JOIN person p ON p.id = a.person_id \
                       WHERE a.platform = 'telegram' AND a.external_id = 'ana'";
            let row = tx.one(sql, Vec::new()).await.expect("they are known");
            names.push(row.get::<String>("name").expect("a name"));
        }
        assert_eq!(names, ["Ana Sol", "Ana Nube", "Ana Nube"]);
    })
    .await;
}
