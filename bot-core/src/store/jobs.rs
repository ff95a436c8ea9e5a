//! Jobs: what is worked on in pieces, and by which process.

use super::dues::{self, Kind};
use super::outbox::LeaseInfo;
use super::{Json, Result, Tx, json, values};
use crate::area::Job;

/// Begins a job. One that is under way already looks for more to do before it ends.
pub(crate) async fn start(tx: &mut Tx, job: &Job, now: i64) -> Result<()> {
    tx.falls_due(Kind::Job, now);
    let sql = "INSERT INTO job (what, due, leased_by, leased_until, attempts, asked, risked) VALUES ($1, $2, '', 0, 0, 1, 0) \
               ON CONFLICT (what) DO UPDATE SET due = excluded.due, asked = job.asked + 1, risked = 0";
    tx.run(sql, values![json(job)?, now]).await
}

/// Whether a job waits for somebody to work on it; costs no commit.
pub(crate) async fn is_due(tx: &mut Tx, now: i64) -> Result<bool> {
    tx.any("SELECT what FROM job WHERE due <= $1 AND leased_until < $1 ORDER BY due LIMIT 1", values![now]).await
}

/// Reads the first time, in ms, at which a job is due that nobody works on, or at which somebody does so no more; costs no commit.
pub(crate) async fn first_due(tx: &mut Tx, now: i64) -> Result<Option<i64>> {
    let sql = "SELECT MIN(at) AS at FROM ( \
                 SELECT due AS at FROM (SELECT due FROM job WHERE due >= 0 AND leased_until < $1 ORDER BY due LIMIT 1) f \
                 UNION ALL \
                 SELECT leased_until + 1 FROM (SELECT leased_until FROM job WHERE leased_until > 0 AND leased_until >= $1 \
                   ORDER BY leased_until LIMIT 1) l) j";
    tx.one(sql, values![now]).await?.get("at")
}

/// Leases at most so many jobs, those that wait longest first. One that only a newer program knows is left to it.
pub(crate) async fn claim(tx: &mut Tx, info: LeaseInfo<'_>, most: u32) -> Result<Vec<Job>> {
    let sql = "UPDATE job SET leased_by = $1, leased_until = $2 WHERE leased_until < $3 AND what IN \
               (SELECT what FROM job WHERE due <= $3 AND leased_until < $3 ORDER BY due LIMIT $4) RETURNING what";
    let rows = tx.rows(sql, values![info.process, info.now + info.lease, info.now, most]).await?;
    let mut jobs = Vec::new();
    for row in &rows {
        match row.get("what") {
            Ok(Json(job)) => jobs.push(job),
            Err(error) => tracing::error!(%error, "a job cannot be read"),
        }
    }
    Ok(jobs)
}

/// Keeps a job to this process for another while.
///
/// # Errors
/// [`Error::Stale`](super::Error::Stale) where another process has it by now.
pub(crate) async fn keep(tx: &mut Tx, job: &Job, info: LeaseInfo<'_>) -> Result<()> {
    let sql =
        "UPDATE job SET leased_until = $1, attempts = 0, risked = 0 WHERE what = $2 AND leased_by = $3 RETURNING what";
    tx.must(sql, values![info.now + info.lease, json(job)?, info.process]).await
}

/// Reads how often a job that this process works on was asked for; `None` where it works on it no more.
pub(crate) async fn asked(tx: &mut Tx, job: &Job, process: &str) -> Result<Option<i64>> {
    let sql = "SELECT asked FROM job WHERE what = $1 AND leased_by = $2";
    tx.find(sql, values![json(job)?, process], |row| row.get("asked")).await
}

/// Ends a job that this process works on, unless it was asked for more often than so many times: then there may be more to do.
pub(crate) async fn finish(tx: &mut Tx, job: &Job, process: &str, asked: i64) -> Result<()> {
    let sql = "DELETE FROM job WHERE what = $1 AND leased_by = $2 AND asked <= $3";
    tx.run(sql, values![json(job)?, process, asked]).await
}

/// Gives a job back that has failed, to be gone on with at a time in ms.
pub(crate) async fn put_off(tx: &mut Tx, job: &Job, process: &str, due: i64) -> Result<()> {
    tx.falls_due(Kind::Job, due);
    let sql = "UPDATE job SET leased_until = 0, due = $1, attempts = attempts + 1, risked = 0 WHERE what = $2 AND leased_by = $3";
    tx.run(sql, values![due, json(job)?, process]).await
}

/// Gives a job back that has got on, at a time in ms: whatever has been due since before comes first.
pub(crate) async fn give_way(tx: &mut Tx, job: &Job, process: &str, now: i64) -> Result<()> {
    tx.falls_due(Kind::Job, now);
    let sql = "UPDATE job SET leased_until = 0, due = $1, risked = 0 WHERE what = $2 AND leased_by = $3";
    tx.run(sql, values![now, json(job)?, process]).await
}

/// Notes that a piece of a job is begun with which the process may die.
///
/// # Errors
/// [`Error::Stale`](super::Error::Stale) where another process has the job by now.
pub(crate) async fn risk(tx: &mut Tx, job: &Job, process: &str) -> Result<()> {
    let sql = "UPDATE job SET risked = risked + 1 WHERE what = $1 AND leased_by = $2 RETURNING what";
    tx.must(sql, values![json(job)?, process]).await
}

/// Reads how often such a piece was begun since one of the job was written or the job was given back.
pub(crate) async fn risked(tx: &mut Tx, job: &Job) -> Result<u32> {
    let row = tx.row("SELECT risked FROM job WHERE what = $1", values![json(job)?]).await?;
    row.map_or(Ok(0), |row| row.get("risked"))
}

/// Reads how often a job has failed since it last got on.
pub(crate) async fn attempts(tx: &mut Tx, job: &Job) -> Result<u32> {
    let row = tx.row("SELECT attempts FROM job WHERE what = $1", values![json(job)?]).await?;
    row.map_or(Ok(0), |row| row.get("attempts"))
}

/// Ends the leases of a process that was restarted.
pub(crate) async fn free(tx: &mut Tx, process: &str) -> Result<()> {
    tx.falls_due(Kind::Job, dues::NOW);
    tx.run("UPDATE job SET leased_until = 0 WHERE leased_until > 0 AND leased_by = $1", values![process]).await
}

/// Ends the leases of other processes that do not live any more: their heartbeat is a lease with this beginning.
pub(crate) async fn free_of_the_dead(tx: &mut Tx, process: &str, now: i64, alive: &str) -> Result<u64> {
    let sql = "UPDATE job SET leased_until = 0 WHERE leased_until > 0 AND leased_until >= $1 AND leased_by <> $2 \
               AND NOT EXISTS (SELECT 1 FROM lease WHERE name = $3 || job.leased_by AND until >= $1)";
    let freed = tx.count(sql, values![now, process, alive]).await?;
    if freed > 0 {
        tx.falls_due(Kind::Job, now);
    }
    Ok(freed)
}

#[cfg(test)]
mod tests {
    use futures::FutureExt as _;

    use super::*;
    use crate::areas::students;
    use crate::domain::ClassId;
    use crate::store::{Db, Options};

    #[tokio::test(flavor = "multi_thread")]
    async fn a_job_that_is_asked_for_while_it_ends_goes_on() {
        testkit::each_engine("a_job_that_is_asked_for_while_it_ends", async |url| {
            let db = Db::open(&url, Options::default()).await.expect("opens");
            let left = db.turn(|tx| {
                async move {
                    let job = Job::from(students::Job::Enrol { class: ClassId(7) });
                    start(tx, &job, 1).await?;
                    let info = LeaseInfo { now: 2, process: "one", lease: 60_000, ord: 1 };
                    assert_eq!(claim(tx, info, 1).await?, std::slice::from_ref(&job));
                    let seen = asked(tx, &job, "one").await?.expect("it is this one's");
                    assert_eq!(asked(tx, &job, "other").await?, None);
                    start(tx, &job, 3).await?;
                    assert_eq!(risked(tx, &job).await?, 0, "what is asked for anew is tried anew");
                    finish(tx, &job, "one", seen).await?;
                    let seen = asked(tx, &job, "one").await?.expect("it was asked for meanwhile");
                    finish(tx, &job, "one", seen).await?;
                    asked(tx, &job, "one").await
                }
                .boxed()
            });
            assert_eq!(left.await.expect("the database is there"), None);
            db.close().await;
        })
        .await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn it_is_counted_how_often_a_piece_was_begun_and_nothing_came_of_it() {
        testkit::each_engine("it_is_counted_how_often_a_piece_was_begun", async |url| {
            let db = Db::open(&url, Options::default()).await.expect("opens");
            let counted = db.turn(|tx| {
                async move {
                    let job = Job::from(students::Job::Enrol { class: ClassId(7) });
                    start(tx, &job, 1).await?;
                    let info = LeaseInfo { now: 2, process: "one", lease: 60_000, ord: 1 };
                    let mut counted = Vec::new();
                    for _ in 0..2 {
                        claim(tx, info, 1).await?;
                        risk(tx, &job, "one").await?;
                        counted.push(risked(tx, &job).await?);
                        free(tx, "one").await?;
                    }
                    claim(tx, info, 1).await?;
                    keep(tx, &job, info).await?;
                    counted.push(risked(tx, &job).await?);
                    for gives_back in [true, false] {
                        free(tx, "one").await?;
                        claim(tx, info, 1).await?;
                        risk(tx, &job, "one").await?;
                        counted.push(risked(tx, &job).await?);
                        match gives_back {
                            true => put_off(tx, &job, "one", 2).await?,
                            false => give_way(tx, &job, "one", 2).await?,
                        }
                        counted.push(risked(tx, &job).await?);
                    }
                    Ok::<_, crate::store::Error>(counted)
                }
                .boxed()
            });
            assert_eq!(counted.await.expect("the database is there"), [1, 2, 0, 1, 0, 1, 0]);
            db.close().await;
        })
        .await;
    }
}
