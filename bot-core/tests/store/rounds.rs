//! Turns that run side by side: what they ask travels together, and each gets the answers to its own.
//!
//! That one text may hold several statements, and that the driver says where the rows of each end, is a habit of sqlx's driver of SQLite
//! which its authors may change: here it is looked at kind by kind.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use bot_core::store::{Db, Dialect, Error, Options, Row, Tx, Value};
use futures::FutureExt;
use futures::future::BoxFuture;
use tokio::sync::Notify;

use super::open;

/// A turn, whatever it does.
pub(super) type Turn<T> = Box<dyn for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T, Error>> + Send + Sync>;

pub(super) fn turn<T, F>(body: F) -> Turn<T>
where
    F: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<T, Error>> + Send + Sync + 'static,
{
    Box::new(body)
}

/// A database with a table of things, numbered from 10 to 14: each has ten times its number.
pub(super) async fn with_things(url: &str) -> Db {
    let db = open(url).await;
    let made = db.turn(|tx| {
        async move {
            tx.run("CREATE TABLE thing (id BIGINT PRIMARY KEY, n BIGINT, t TEXT, b BYTEA)", Vec::new()).await?;
            for id in 10..15 {
                add(tx, id, id * 10).await?;
            }
            Ok(())
        }
        .boxed()
    });
    made.await.expect("made");
    db
}

pub(super) async fn add(tx: &mut Tx, id: i64, n: i64) -> Result<(), Error> {
    tx.run("INSERT INTO thing (id, n) VALUES ($1, $2)", vec![id.into(), n.into()]).await
}

/// The things but those that were there from the beginning.
pub(super) async fn added(db: &Db) -> Vec<(i64, i64)> {
    let mut tx = db.read().await.expect("the database is there");
    let rows = tx.rows("SELECT id, n FROM thing WHERE id NOT BETWEEN 10 AND 14 ORDER BY id", Vec::new()).await;
    let number = |row: &Row, name| row.get::<i64>(name).expect("a number");
    rows.expect("read").iter().map(|row| (number(row, "id"), number(row, "n"))).collect()
}

/// So many calls on SQLite; elsewhere each statement is one.
pub(super) fn calls(db: &Db, on_sqlite: u64, statements: u64) -> u64 {
    match db.dialect() {
        Dialect::Sqlite => on_sqlite,
        Dialect::Postgres => statements,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_all_turns_ask_at_a_time_goes_in_few_calls() {
    testkit::each_engine("what_all_turns_ask_at_a_time_goes_in_few_calls", |url| async move {
        let db = with_things(&url).await;
        let turns = (100..130).map(|id| {
            turn(move |tx| {
                async move {
                    add(tx, id, id * 2).await?;
                    let n: i64 = tx.one("SELECT n FROM thing WHERE id = $1", vec![id.into()]).await?.get("n")?;
                    let sql = "UPDATE thing SET n = $2 WHERE id = $1";
                    let written = tx.count(sql, vec![id.into(), (n + 1).into()]).await?;
                    Ok((n, written, tx.statements()))
                }
                .boxed()
            })
        });
        let before = (db.statements(), db.calls());
        let ended = db.side_by_side(turns.collect()).await.expect("written");
        assert_eq!(ended, (100..130).map(|id| (id * 2, 1, 3)).collect::<Vec<_>>());
        assert_eq!((db.statements() - before.0, db.calls() - before.1), (90, calls(&db, 3 * 4, 90)), "16, 8, 4 and 2");
        assert_eq!(added(&db).await, (100..130).map(|id| (id, id * 2 + 1)).collect::<Vec<_>>());
        db.close().await;
    })
    .await;
}

/// A number, a text and bytes, where there are some.
type Held = (Option<i64>, Option<String>, Option<Vec<u8>>);

/// What a row of a thing holds.
fn held(row: &Row) -> Result<Held, Error> {
    Ok((row.get("n")?, row.get("t")?, row.get("b")?))
}

/// A turn with a statement of each kind.
fn kinds() -> Vec<Turn<String>> {
    const ADDS: &str = "INSERT INTO thing (id, n, t, b) VALUES ($1, $2, $3, $4) RETURNING n, t, b";
    vec![
        turn(|tx| {
            async move {
                let nulls = vec![1_i64.into(), None::<i64>.into(), None::<&str>.into(), None::<Vec<u8>>.into()];
                Ok(format!("nulls {:?}", held(&tx.one(ADDS, nulls).await?)?))
            }
            .boxed()
        }),
        turn(|tx| {
            async move {
                let words = "it's; $1 \"Kraków\" -- no end";
                let values = vec![2_i64.into(), i64::MIN.into(), words.into(), vec![0_u8, 255, b';'].into()];
                Ok(format!("values {:?}", held(&tx.one(ADDS, values).await?)?))
            }
            .boxed()
        }),
        turn(|tx| {
            async move {
                let sql = "UPDATE thing SET n = 0 WHERE id = $1 RETURNING id";
                Ok(format!("nobody {}", tx.row(sql, vec![99_i64.into()]).await?.is_none()))
            }
            .boxed()
        }),
        turn(|tx| {
            async move {
                let sql = "SELECT id FROM thing WHERE id BETWEEN $1 AND $2 ORDER BY id";
                let rows = tx.rows(sql, vec![10_i64.into(), 14_i64.into()]).await?;
                let ids = rows.iter().map(|row| row.get::<i64>("id")).collect::<Result<Vec<_>, _>>()?;
                Ok(format!("many {ids:?}"))
            }
            .boxed()
        }),
        turn(|tx| {
            async move {
                // There are five, and the first one is asked for.
                let sql = "SELECT id FROM thing WHERE id BETWEEN $1 AND $2 ORDER BY id DESC";
                let row = tx.row(sql, vec![10_i64.into(), 14_i64.into()]).await?;
                Ok(format!("first {:?}", row.map(|row| row.get::<i64>("id")).transpose()?))
            }
            .boxed()
        }),
        turn(|tx| {
            async move {
                let sql = "UPDATE thing SET t = $1 WHERE id BETWEEN 11 AND 13";
                Ok(format!("written {}", tx.count(sql, vec!["x".into()]).await?))
            }
            .boxed()
        }),
        turn(|tx| {
            async move {
            Ok(format!("none {}", tx.count("DELETE FROM thing WHERE id = $1", vec![98_i64.into()]).await?))
        }
        .boxed()
        }),
        turn(|tx| {
            async move {
                let sql = "SELECT '$1; it''s $2' AS t, n FROM thing WHERE id = $1";
                let row = tx.one(sql, vec![12_i64.into()]).await?;
                Ok(format!("quoted {} {}", row.get::<String>("t")?, row.get::<i64>("n")?))
            }
            .boxed()
        }),
        turn(|tx| {
            async move { Ok(format!("no values {}", tx.rows("SELECT 1 AS n", Vec::new()).await?.len())) }.boxed()
        }),
    ]
}

/// One after the other, as nobody knows whether the same are asked again; and from the second time on all in one call.
#[tokio::test(flavor = "multi_thread")]
async fn each_kind_of_statement_gets_its_own_answer() {
    testkit::each_engine("each_kind_of_statement_gets_its_own_answer", |url| async move {
        let db = with_things(&url).await;
        for on_sqlite in [8, 1, 1] {
            db.turn(|tx| tx.run("DELETE FROM thing WHERE id < 10", Vec::new()).boxed()).await.expect("as it was");
        let before = db.calls();
        let ended = db.side_by_side(kinds()).await.expect("written");
        assert_eq!(db.calls() - before, calls(&db, on_sqlite, 9));
        assert_eq!(
            ended,
            [
                "nulls (None, None, None)",
                "values (Some(-9223372036854775808), Some(\"it's; $1 \\\"Kraków\\\" -- no end\"), Some([0, 255, 59]))",
                "nobody true",
                "many [10, 11, 12, 13, 14]",
                "first Some(14)",
                "written 3",
                "none 0",
                "quoted $1; it's $2 120",
                "no values 1",
            ]
        );
        }
        db.close().await;
    })
    .await;
}

/// As it stays prepared from its second time on.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_again_and_again_is_answered_anew() {
    testkit::each_engine("what_is_asked_again_and_again_is_answered_anew", |url| async move {
        let db = with_things(&url).await;
        for round in 1..6 {
            let turns = (10_i64..15).map(|id| {
                turn(move |tx| {
                    async move {
                        let sql = "UPDATE thing SET n = n + $2 WHERE id = $1 RETURNING n";
                        tx.one(sql, vec![id.into(), 1_i64.into()]).await?.get::<i64>("n")
                    }
                    .boxed()
                })
            });
            let ended = db.side_by_side(turns.collect()).await.expect("written");
            assert_eq!(ended, (10..15).map(|id| id * 10 + round).collect::<Vec<_>>());
        }
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_fails_takes_all_with_it_and_leaves_the_database_as_it_was() {
    testkit::each_engine("one_that_fails_takes_all_with_it", |url| async move {
        let db = with_things(&url).await;
        // The third of five in one call is there already, and each has written before.
        let turns = [1, 2, 10, 4, 5].map(|id| {
            turn(move |tx| {
                async move {
                    add(tx, 100 + id, 0).await?;
                    add(tx, id, 0).await?;
                    add(tx, 200 + id, 0).await
                }
                .boxed()
            })
        });
        let failed = db.side_by_side(Vec::from(turns)).await;
        assert!(matches!(&failed, Err(error @ Error::Db(_)) if error.is_transient()), "{failed:?}");
        // One that cannot even be planned.
        let turns = ["SELECT 1 AS n", "SELECT 2 AS n", "SELECT nothing FROM nowhere", "DELETE FROM thing"];
        let turns = turns.map(|sql| turn(move |tx| tx.run(sql, Vec::new()).boxed()));
        assert!(matches!(db.side_by_side(Vec::from(turns)).await, Err(Error::Db(_))));
        // One that is wrong by itself, or has a defect.
        for panics in [false, true] {
            let faulty = turn(move |tx| {
                async move {
                    add(tx, 8, 0).await?;
                    assert!(!panics, "a defect");
                    Err(Error::Corrupt("on purpose"))
                }
                .boxed()
            });
            let failed = db.side_by_side(vec![turn(|tx| add(tx, 7, 0).boxed()), faulty]).await;
            assert_eq!(matches!(failed, Err(Error::Panicked)), panics);
            assert!(panics || matches!(failed, Err(Error::Corrupt("on purpose"))));
        }
        assert_eq!(added(&db).await, []);
        // The connection goes on as if nothing had been.
        db.side_by_side(vec![turn(|tx| add(tx, 7, 1).boxed()), turn(|tx| add(tx, 8, 2).boxed())])
            .await
            .expect("written");
        assert_eq!(added(&db).await, [(7, 1), (8, 2)]);
        let left = db.turn(|tx| {
            async move { tx.one("SELECT COUNT(*) AS n FROM thing", Vec::new()).await?.get::<i64>("n") }.boxed()
        });
        assert_eq!(left.await.expect("counted"), 5 + 2);
        db.close().await;
    })
    .await;
}

/// Nobody would know whose rows are whose, and nobody gets what belongs to another.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_statement_with_its_values_fails_and_mixes_nothing_up() {
    testkit::each_engine("what_is_no_statement_with_its_values_fails", |url| async move {
        let db = with_things(&url).await;
        for (sql, values) in [
            ("SELECT 1 AS n; SELECT 2 AS n", 0),
            ("", 0),
            // It asks for a second value, and its neighbour has one.
            ("SELECT n FROM thing WHERE id = $2", 1),
        ] {
            let other = turn(|tx| {
                async move {
                    let row = tx.one("SELECT n FROM thing WHERE id = $1", vec![12_i64.into()]).await?;
                    assert_eq!(row.get::<i64>("n")?, 120);
                    Ok(())
                }
                .boxed()
            });
            let odd = turn(move |tx| tx.run(sql, vec![Value::from(11_i64); values]).boxed());
            let failed = db.side_by_side(vec![odd, other]).await;
            assert!(matches!(failed, Err(Error::Corrupt(_) | Error::Db(_))), "{sql}: {failed:?}");
        }
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_for_something_else_keeps_nobody_waiting() {
    testkit::each_engine("who_waits_for_something_else_keeps_nobody_waiting", |url| async move {
        let db = with_things(&url).await;
        let (inside, outside) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (waits, tells) = (Arc::clone(&inside), Arc::clone(&inside));
        let last = Arc::clone(&outside);
        let turns = vec![
            // Waits for another turn, which asks twice before.
            turn(move |tx| {
                let waits = Arc::clone(&waits);
                async move {
                    waits.notified().await;
                    tx.one("SELECT n FROM thing WHERE id = 10", Vec::new()).await?.get::<i64>("n")
                }
                .boxed()
            }),
            turn(move |tx| {
                let tells = Arc::clone(&tells);
                async move {
                    tx.run("UPDATE thing SET n = 1 WHERE id = 10", Vec::new()).await?;
                    tx.run("UPDATE thing SET n = n + 1 WHERE id = 10", Vec::new()).await?;
                    tells.notify_one();
                    Ok(0)
                }
                .boxed()
            }),
            // Waits when nobody asks any more.
            turn(move |tx| {
                let last = Arc::clone(&last);
                async move {
                    tokio::task::yield_now().await;
                    last.notified().await;
                    tx.one("SELECT n FROM thing WHERE id = 11", Vec::new()).await?.get::<i64>("n")
                }
                .boxed()
            }),
        ];
        let before = db.calls();
        let late = async {
            testkit::until("the others have asked", || db.calls() - before >= 3).await;
            outside.notify_one();
        };
        let (ended, ()) = tokio::join!(db.side_by_side(turns), late);
        assert_eq!(ended.expect("written"), [2, 0, 110]);
        db.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_much_for_one_call_goes_in_several() {
    testkit::each_engine("what_is_too_much_for_one_call", |url| async move {
        let db = with_things(&url).await;
        let before = db.calls();
        let turns = (1_000..1_450).map(|id| turn(move |tx| add(tx, id, id).boxed()));
        db.side_by_side(turns.collect()).await.expect("written");
        assert_eq!(db.calls() - before, calls(&db, 15, 450), "32 at a time");
        assert_eq!(added(&db).await.len(), 450);
        let mut sql = "SELECT COUNT(*) AS n FROM thing WHERE id IN ($1".to_owned();
        (2..=1_000).for_each(|nth| write!(sql, ", ${nth}").expect("a text takes all"));
        sql.push(')');
        let turns = (0..40_i64).map(|nth| {
            let sql = sql.clone();
            turn(move |tx| {
                let sql = bot_core::store::Sql::composed(sql.clone());
                // The things end at 1 449: each finds ten less than the one before.
                let values = (0..1_000_i64).map(|n| Value::from(1_000 + nth * 10 + n)).collect();
                async move { tx.one(sql, values).await?.get::<i64>("n") }.boxed()
            })
        });
        let ended = db.side_by_side(turns.collect()).await.expect("counted");
        assert_eq!(ended, (0..40).map(|nth| 450 - nth * 10).collect::<Vec<i64>>());
        db.close().await;
    })
    .await;
}

/// What was asked by the test below, in its order.
static ASKED: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn asks(sql: &str, values: &[Value]) {
    ASKED.lock().expect("not poisoned").push(format!("{sql} with {}", values.len()));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_watches_sees_each_statement_as_its_turn_asks_it() {
    testkit::each_engine("who_watches_sees_each_statement", |url| async move {
        let db = Db::open(&url, Options { watch: Some(asks), ..Options::default() }).await.expect("opens");
        ASKED.lock().expect("not poisoned").clear();
        let turns = (0..3_i64).map(|nth| {
            turn(move |tx| {
                async move {
                    let (one, two) = (("SELECT $1 AS b", vec![nth.into()]), ("SELECT $1 AS a", vec![nth.into()]));
                    tx.both(one, two).await.map(drop)
                }
                .boxed()
            })
        });
        db.side_by_side(turns.collect()).await.expect("asked");
        let mut asked = ASKED.lock().expect("not poisoned").clone();
        asked.sort();
        assert_eq!(asked, [["SELECT $1 AS a with 1"; 3], ["SELECT $1 AS b with 1"; 3]].concat());
        db.close().await;
    })
    .await;
}

/// Adds to a thing, and reads it: the second sees what the first has written.
async fn raise(tx: &mut Tx, id: i64, by: i64) -> Result<(i64, Vec<i64>), Error> {
    let (first, second) = tx
        .both(
            ("UPDATE thing SET n = n + $1 WHERE id = $2 RETURNING id", vec![by.into(), id.into()]),
            // By its text it stands before the other.
            ("SELECT n FROM thing WHERE id >= $1 ORDER BY id", vec![id.into()]),
        )
        .await?;
    let second = second.iter().map(|row| row.get("n")).collect::<Result<_, _>>()?;
    Ok((first.first().ok_or(Error::Stale)?.get("id")?, second))
}

#[tokio::test(flavor = "multi_thread")]
async fn two_statements_go_in_one_call_the_first_before_the_second() {
    testkit::each_engine("two_statements_go_in_one_call", |url| async move {
        let db = with_things(&url).await;
        // Nobody knows the first time whether the same will be asked again.
        db.turn(|tx| raise(tx, 13, 0).boxed()).await.expect("raised");
        let before = (db.statements(), db.calls());
        let alone = db.turn(|tx| {
            async move {
                let raised = raise(tx, 13, 5).await?;
                Ok((raised, tx.statements()))
            }
            .boxed()
        });
        assert_eq!(alone.await.expect("raised"), ((13, vec![135, 140]), 2));
        assert_eq!((db.statements() - before.0, db.calls() - before.1), (2, calls(&db, 1, 2)));
        // Beside others, too.
        let before = db.calls();
        let turns = vec![
            turn(|tx| raise(tx, 14, 1).boxed()),
            turn(|tx| add(tx, 9, 0).map(|done| done.map(|()| (9, Vec::new()))).boxed()),
            turn(|tx| raise(tx, 13, 1).boxed()),
        ];
        let ended = db.side_by_side(turns).await.expect("raised");
        assert_eq!(db.calls() - before, calls(&db, 3, 5), "equal ones together");
        assert_eq!(ended, [(14, vec![141]), (9, Vec::new()), (13, vec![136, 141])]);
        // Where the second fails, the first is rolled back with it.
        let failed = db.turn(|tx| {
            async move {
                let wrong = ("SELECT nothing FROM nowhere", Vec::new());
                tx.both(("DELETE FROM thing WHERE id = $1", vec![9_i64.into()]), wrong).await.map(drop)
            }
            .boxed()
        });
        assert!(matches!(failed.await, Err(Error::Db(_))));
        assert_eq!(added(&db).await, [(9, 0)]);
        db.close().await;
    })
    .await;
}
