//! Who decides lets those know who are writing about it, and what they write meanwhile is not lost by that.

use futures::FutureExt as _;
use futures::future::BoxFuture;

use super::*;
use crate::area::Command;
use crate::areas::approval;
use crate::domain::{AuthorityId, ProjectId};
use crate::flows::Note;
use crate::store::{Db, Options};
use crate::wire::{Revision, Words};

type Turn = Box<dyn for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<(), Error>> + Send + Sync>;

const NOTE: ConversationId = ConversationId(7);
const WRITER: PersonId = PersonId(5);

/// What the writer is asked the reason for.
fn asked() -> Command {
    let (project, authority, revision) = (ProjectId(1), AuthorityId(1), Revision(1));
    approval::Command::Return { project, revision, authority, words: Words(None) }.into()
}

/// The writer is asked for a reason.
fn begins() -> Turn {
    Box::new(|tx| {
        async move {
            let sql = "INSERT INTO person (id, created_at, touched_at, name, locale) VALUES ($1, 1, 1, 'Olga', 'en')";
            tx.run(sql, values![WRITER]).await?;
            let owner = Owner { person: WRITER, account: AccountId(51), student: None };
            assert!(add(tx, owner, NOTE, &Note::new(asked(), "Clouds".to_owned()).into(), None, 1).await?);
            Ok(())
        }
        .boxed()
    })
}

/// Somebody else decides.
fn decides() -> Turn {
    Box::new(|tx| {
        async move {
            let (screen, info) = (asked().screen(), LeaseInfo { now: 2, process: "one", lease: 0, ord: 1 });
            overtake(tx, (&screen, PersonId(6)), true, info).await
        }
        .boxed()
    })
}

/// The writer answers.
fn answers() -> Turn {
    Box::new(|tx| {
        async move {
            let row = tx.one("SELECT revision FROM conversation WHERE id = $1", values![NOTE]).await?;
            let sql = "UPDATE conversation SET revision = revision + 1, heard = 'How many?' WHERE id = $1 AND revision = $2 \
                       RETURNING id";
            tx.must(sql, values![NOTE, row.get::<u32>("revision")?]).await
        }
        .boxed()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_answered_while_somebody_else_decides_is_not_written_over() {
    testkit::each_engine("what_is_answered_while_somebody_else_decides", async |url| {
        let db = Db::open(&url, Options::default()).await.expect("opens");
        db.turn(begins()).await.expect("begun");
        // Both have read the conversation before either writes it.
        let at_once = db.side_by_side(vec![decides(), answers()]).await;
        assert!(matches!(at_once, Err(Error::Stale)), "{at_once:?}");
        db.turn(answers()).await.expect("answered");
        db.turn(decides()).await.expect("decided");
        let mut tx = db.read().await.expect("the database is there");
        let sql = "SELECT revision, heard, state FROM conversation WHERE id = $1";
        let row = tx.one(sql, values![NOTE]).await.expect("it is there");
        assert_eq!(row.get::<i64>("revision").expect("a number"), 3);
        assert_eq!(row.get::<String>("heard").expect("a text"), "How many?");
        assert!(row.get::<String>("state").expect("a text").contains("is_decided"));
        drop(tx);
        db.close().await;
    })
    .await;
}
