//! Rows that a test holds on a server, so that whoever needs one of them waits in the middle of what they do. On SQLite one turn comes
//! after the other, and nobody waits there.

use std::sync::Arc;
use std::time::Duration;

use bot_core::store::{Dialect, Error, Sql};
use futures::FutureExt as _;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

use crate::plans;
use crate::play::Play;

/// So often it is looked whether somebody waits, every 20 ms.
pub(crate) const LOOKS: usize = 1500;

/// Somebody waits for a lock with a statement that begins so.
const WAITING: &str = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() \
                       AND cardinality(pg_blocking_pids(pid)) > 0 AND query LIKE $1";

pub(crate) fn is_on_server(play: &Play) -> bool {
    play.engine.db().dialect() == Dialect::Postgres
}

/// Lets nobody else lock some rows until it is opened; on a server only.
pub(crate) struct Gate(Option<Held>);

/// The turn that holds the rows, until it may end.
struct Held {
    opens: Arc<Semaphore>,
    turn: JoinHandle<Result<(), Error>>,
}

impl Gate {
    /// Locks the rows that a query finds, once nothing is on its way any more: what was just shown to somebody could not be noted while their
    /// account is held, and would be taken for whoever shall wait here.
    pub(crate) async fn close(play: &Play, query: &str) -> Self {
        if !is_on_server(play) {
            return Self(None);
        }
        play.settles().await;
        let (closed, opens) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
        let (db, is_closed, is_open) = (play.engine.db().clone(), Arc::clone(&closed), Arc::clone(&opens));
        let sql = format!("{query} FOR UPDATE");
        plans::is_put_together(&sql);
        let held = tokio::spawn(async move {
            let turn = db.turn(move |tx| {
                let (sql, is_closed, is_open) = (sql.clone(), Arc::clone(&is_closed), Arc::clone(&is_open));
                async move {
                    tx.run(Sql::composed(sql), Vec::new()).await?;
                    is_closed.add_permits(1);
                    drop(is_open.acquire().await);
                    Ok(())
                }
                .boxed()
            });
            turn.await
        });
        drop(closed.acquire().await);
        Self(Some(Held { opens, turn: held }))
    }

    pub(crate) async fn open(self) {
        let Some(Held { opens, turn }) = self.0 else { return };
        opens.add_permits(1);
        turn.await.expect("it ends").expect("the database is there");
    }
}

/// Whether nobody has locked the row that a query finds.
pub(crate) async fn is_free(play: &Play, query: &str) -> bool {
    let sql = format!("{query} FOR UPDATE SKIP LOCKED");
    plans::is_put_together(&sql);
    let found = play.engine.db().turn(move |tx| {
        let sql = sql.clone();
        async move { Ok(tx.row(Sql::composed(sql), Vec::new()).await?.is_some()) }.boxed()
    });
    found.await.expect("the database is there")
}

/// Waits until somebody waits for a lock with a statement that begins so.
pub(crate) async fn until_waits_with(play: &Play, statement: &str) {
    for _ in 0..LOOKS {
        let mut tx = play.engine.db().read().await.expect("the database is there");
        let waiting = tx.row(WAITING, vec![format!("{statement}%").into()]).await;
        if waiting.expect("the database is there").is_some() {
            return;
        }
        drop(tx);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("nobody waits with {statement}");
}
