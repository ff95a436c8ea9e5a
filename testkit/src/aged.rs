//! A database that is younger than it says.

use sqlx::AnyPool;

/// Lets a database have begun long ago, by the first entry of its audit: a file of any age may be its own.
///
/// # Panics
/// The database cannot be written.
pub async fn began_long_ago(url: &str) {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("the database opens");
    let sql = "INSERT INTO audit (id, at, by_kind, what) VALUES (1, 0, 'program', 'audit-exported')";
    sqlx::query(sql).execute(&db).await.expect("it is noted");
    db.close().await;
}
