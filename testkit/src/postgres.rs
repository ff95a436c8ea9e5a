//! A throwaway PostgreSQL: one cluster per test program, a database of its own for each test.
//!
//! Where `TWINBOT_TEST_POSTGRES_URL` names a server, that is used. Else a cluster is started from the
//! installed programs, on a socket in a temporary folder, by a shell that ends it when this process does,
//! however that ends.
//!
//! Where `TWINBOT_TEST_POOLER` is the name of a test program, such as `engine`, that one reaches the databases of such a cluster
//! through PgBouncer in transaction mode.

mod rows;

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

use sqlx::{Connection, Executor, PgConnection, Row};
use tokio::sync::OnceCell;

pub(crate) use self::rows::Rows;
use self::rows::schema_of;
use crate::Database;

/// Whether a commit survives the death of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// For crash tests.
    On,
    /// Faster, for all others.
    Off,
}

static CLUSTER: OnceCell<Option<Cluster>> = OnceCell::const_new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

struct Cluster {
    /// The URL of a database, as the program opens it; `{}` stands for its name.
    url: String,
    /// The same without a pooler.
    direct: String,
    /// Kept so that its input stays open: the shell ends the server when it closes.
    _shell: Option<Child>,
}

impl Cluster {
    /// Asks something of the server itself.
    async fn does(&self, statement: String) -> Result<(), sqlx::Error> {
        let mut admin = self.connect("postgres").await?;
        admin.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(statement))).await.map(|_| ())
    }
}

/// The ports in the names of the sockets: PostgreSQL's, and PgBouncer's.
const POSTGRES: u16 = 5432;
const POOLER: u16 = 6432;

/// A fresh database, or `None` where there is no PostgreSQL.
pub async fn postgres(durability: Durability) -> Option<Database> {
    let cluster = CLUSTER.get_or_init(|| start(durability)).await.as_ref()?;
    let name = fresh();
    cluster.does(format!("CREATE DATABASE {name}")).await.ok()?;
    Some(Database { url: cluster.url.replace("{}", &name), _folder: None, uses: None })
}

/// A database that was made once, and is one of many.
struct Template {
    name: String,
    schema: String,
    rows: Rows,
}

/// Such databases that tests have left, with how many tests have had them.
static LEFT: Mutex<Vec<(String, u32)>> = Mutex::new(Vec::new());
/// So many tests have a database after each other: what is left of deleted rows in its indexes grows.
const MOST_USES: u32 = 50;

/// A fresh database as this leaves one: made once, and copied then. `None` where there is no PostgreSQL. To make one costs as much as a
/// test, so one that another test has left is cleaned, where that can be done.
pub(crate) async fn like<M, R>(made: M) -> Option<Database>
where
    M: FnOnce(String) -> R,
    R: Future<Output = ()>,
{
    static TEMPLATE: OnceCell<Template> = OnceCell::const_new();
    let cluster = CLUSTER.get_or_init(|| start(Durability::Off)).await.as_ref()?;
    let template = TEMPLATE.get_or_init(|| async {
        let name = format!("template_{}", std::process::id());
        cluster.does(format!("CREATE DATABASE {name}")).await.expect("the server does it");
        // A pooler would stay connected, and nobody copies what is in use.
        made(cluster.direct.replace("{}", &name)).await;
        let mut database = cluster.connect(&name).await.expect("it is there");
        let schema = schema_of(&mut database).await.expect("its tables are read");
        let rows = Rows::of(&mut database).await.expect("its rows are read");
        drop(database);
        disconnect(&name).await;
        Template { name, schema, rows }
    });
    let template = template.await;
    let (name, uses) = match cluster.left(template).await {
        Some(left) => left,
        None => (cluster.copy(&template.name).await, 0),
    };
    Some(Database { url: cluster.url.replace("{}", &name), _folder: None, uses: Some(uses + 1) })
}

impl Cluster {
    /// A database as a copy of this one, to which nobody is connected.
    async fn copy(&self, template: &str) -> String {
        let name = fresh();
        // Connections end a little after those who had them.
        for _ in 0..50 {
            if self.does(format!("CREATE DATABASE {name} TEMPLATE {template}")).await.is_ok() {
                return name;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{template} cannot be copied");
    }

    /// One that a test has left, as if it were new, with how many have had it.
    async fn left(&self, template: &Template) -> Option<(String, u32)> {
        let newest = || LEFT.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut busy = Vec::new();
        let found = loop {
            let Some((name, uses)) = newest() else { break None };
            match self.clean(&name, template).await {
                Ok(true) => break Some((name, uses)),
                // Whoever has not left it yet may write there.
                Ok(false) => busy.push((name, uses)),
                // Its tables are others now.
                Err(sqlx::Error::RowNotFound) => {}
                Err(error) => panic!("{name} cannot be cleaned for another test: {error}"),
            }
        };
        LEFT.lock().unwrap_or_else(PoisonError::into_inner).splice(0..0, busy);
        found
    }

    /// Makes a database like the template; says whether everybody has left it. Fails where that cannot be done.
    async fn clean(&self, name: &str, template: &Template) -> Result<bool, sqlx::Error> {
        if self.is_used(name).await? {
            return Ok(false);
        }
        let mut database = self.connect(name).await?;
        if schema_of(&mut database).await? != template.schema {
            return Err(sqlx::Error::RowNotFound);
        }
        template.rows.put_in(&mut database).await?;
        database.close().await?;
        Ok(true)
    }

    /// Whether somebody is connected to a database, through the pooler where there is one.
    async fn is_used(&self, name: &str) -> Result<bool, sqlx::Error> {
        if self.url == self.direct {
            return Ok(self.connected(name, "").await? > 0);
        }
        let mut console = PgConnection::connect(&self.url.replace("{}", "pgbouncer")).await?;
        let clients = console.fetch_all(sqlx::raw_sql("SHOW CLIENTS")).await?;
        let mut of_it = clients.iter().map(|client| client.try_get::<String, _>("database"));
        let is_used = of_it.try_fold(false, |is_used, database| Ok::<_, sqlx::Error>(is_used || database? == name))?;
        // Whoever is gone may have asked for something that is still done.
        Ok(is_used || self.connected(name, "AND state <> 'idle'").await? > 0)
    }

    /// How many are connected to the server itself, of those for whom this holds.
    async fn connected(&self, name: &str, such: &str) -> Result<i64, sqlx::Error> {
        let sql = format!("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = $1 {such}");
        let mut admin = self.connect("postgres").await?;
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(name).fetch_one(&mut admin).await
    }

    async fn connect(&self, name: &str) -> Result<PgConnection, sqlx::Error> {
        PgConnection::connect(&self.direct.replace("{}", name)).await
    }
}

/// Another test may have a database that can be cleaned.
pub(crate) fn leave(url: &str, uses: u32) {
    if uses < MOST_USES {
        LEFT.lock().unwrap_or_else(PoisonError::into_inner).push((name_of(url).to_owned(), uses));
    }
}

/// What a database holds on the server.
pub(crate) async fn rows_of(url: &str) -> Rows {
    let mut database = of_a_test().connect(name_of(url)).await.expect("it is there");
    Rows::of(&mut database).await.expect("its rows are read")
}

/// Puts rows in the place of what a database holds, which nobody has opened.
pub(crate) async fn put(rows: &Rows, url: &str) {
    let mut database = of_a_test().connect(name_of(url)).await.expect("it is there");
    rows.put_in(&mut database).await.expect("they are put there");
}

fn fresh() -> String {
    format!("t{}_{}", std::process::id(), DATABASES.fetch_add(1, Ordering::Relaxed))
}

/// Ends all connections to a database. A pooler stays connected after everybody has gone.
async fn disconnect(name: &str) {
    let end = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
    of_a_test().does(end).await.expect("the server does it");
}

/// The cluster on which a test has a database already.
fn of_a_test() -> &'static Cluster {
    CLUSTER.get().and_then(Option::as_ref).expect("it was there for that database")
}

/// The name of a database.
fn name_of(url: &str) -> &str {
    let path = url.split('?').next().unwrap_or(url);
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

async fn start(durability: Durability) -> Option<Cluster> {
    if let Ok(url) = std::env::var("TWINBOT_TEST_POSTGRES_URL") {
        let server = url.rsplit_once('/').map_or(url.as_str(), |(server, _)| server);
        let url = format!("{server}/{{}}");
        return Some(Cluster { direct: url.clone(), url, _shell: None });
    }
    let programs = programs()?;
    let folder = std::env::temp_dir().join(format!("twinbot-postgres-{}", std::process::id()));
    let script = SCRIPT.replace("$WISHES", if durability == Durability::On { "" } else { FOR_SPEED });
    let mut command = unprivileged();
    command.args(["sh", "-c", &script]).env("BIN", &programs).env("DIR", &folder);
    command.env("POOLER", if is_pooled() { "pgbouncer" } else { "true" });
    let mut shell = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
    let at = |port: u16| format!("postgres://twinbot@localhost:{port}/{{}}?host={}", folder.display());
    let (direct, url) = (at(POSTGRES), at(if is_pooled() { POOLER } else { POSTGRES }));
    for _ in 0..1200 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        if PgConnection::connect(&url.replace("{}", "postgres")).await.is_ok() {
            return Some(Cluster { url, direct, _shell: Some(shell) });
        }
        if shell.try_wait().is_ok_and(|ended| ended.is_some()) {
            return None;
        }
    }
    None
}

/// Whether PostgreSQL is reached through a pooler in transaction mode.
#[must_use]
pub fn is_pooled() -> bool {
    static IS_POOLED: LazyLock<bool> = LazyLock::new(|| {
        let program = std::env::current_exe().ok();
        // Cargo puts a digest behind the name.
        let name = program.as_ref().and_then(|program| program.file_stem()?.to_str()?.rsplit_once('-'));
        std::env::var("TWINBOT_TEST_POOLER").is_ok_and(|pooled| name.is_some_and(|(name, _)| name == pooled))
    });
    *IS_POOLED
}

/// The same database as PostgreSQL itself gives it: what a test looks into by its own means has nothing to do with the pooler.
#[must_use]
pub fn past_the_pooler(url: &str) -> String {
    url.replace(&format!(":{POOLER}/"), &format!(":{POSTGRES}/"))
}

/// What a server need not do whose databases live for minutes: above all look in each of them for what to clean.
const FOR_SPEED: &str = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c wal_level=minimal -c max_wal_senders=0";

const SCRIPT: &str = r#"
    umask 077 && mkdir "$DIR" && cd "$DIR" || exit 1
    "$BIN/initdb" -D "$DIR/data" -U twinbot -A trust -E UTF8 --locale=C --no-sync > "$DIR/log" 2>&1 || exit 1
    chmod 711 "$DIR"
    "$BIN/postgres" -D "$DIR/data" -k "$DIR" -c listen_addresses= -c max_connections=200 \
        -c unix_socket_permissions=0777 $WISHES >> "$DIR/log" 2>&1 < /dev/null &
    postgres=$!
    # Fewer connections than the program has, so that they change hands.
    printf '%s\n' '[databases]' "* = host=$DIR user=twinbot" '[pgbouncer]' 'listen_addr =' "unix_socket_dir = $DIR" \
        'unix_socket_mode = 0777' 'auth_type = any' 'pool_mode = transaction' 'default_pool_size = 8' \
        'max_client_conn = 2000' 'server_login_retry = 1' 'server_idle_timeout = 1' 'ignore_startup_parameters = extra_float_digits' > pooler.ini
    "$POOLER" -q pooler.ini >> "$DIR/log" 2>&1 < /dev/null &
    pooler=$!
    trap '' INT TERM HUP
    cat > /dev/null
    kill -INT $pooler
    kill -INT $postgres
    wait
    rm -rf "$DIR"
"#;

/// The folder of `initdb` and `postgres`.
fn programs() -> Option<PathBuf> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"))
        .collect();
    folders.sort();
    folders.extend(std::env::var_os("PATH").iter().flat_map(std::env::split_paths));
    folders.into_iter().find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
}

/// A command as somebody else than root, as whom PostgreSQL does not run.
fn unprivileged() -> Command {
    let id = Command::new("id").arg("-u").output().map(|output| output.stdout).unwrap_or_default();
    if id.trim_ascii() == b"0" {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
        command
    } else {
        Command::new("env")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skip;

    async fn made(url: String) {
        let mut database = PgConnection::connect(&url).await.expect("it is there");
        let tables = "CREATE TABLE kind (id BIGINT PRIMARY KEY, name TEXT NOT NULL); INSERT INTO kind VALUES (1, 'one'); \
                      CREATE TABLE thing (id BIGINT PRIMARY KEY, kind BIGINT REFERENCES kind (id), seal BYTEA)";
        database.execute(sqlx::raw_sql(tables)).await.expect("tables");
    }

    /// Waits until nobody is connected to a database: a connection ends a little after whoever had it.
    async fn until_left(url: &str) {
        for _ in 0..500 {
            if !of_a_test().is_used(name_of(url)).await.expect("the server says so") {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("somebody stays in {url}");
    }

    async fn does(url: &str, statements: &'static str) -> PgConnection {
        let mut database = PgConnection::connect(url).await.expect("it is there");
        database.execute(sqlx::raw_sql(statements)).await.expect("it is done");
        database
    }

    async fn counts(url: &str) -> (i64, i64) {
        let mut database = PgConnection::connect(url).await.expect("it is there");
        let sql = "SELECT (SELECT COUNT(*) FROM kind WHERE name = 'one'), (SELECT COUNT(*) FROM thing)";
        sqlx::query_as(sql).fetch_one(&mut database).await.expect("it is read")
    }

    #[tokio::test]
    async fn what_a_test_leaves_is_cleaned_for_the_next_one_unless_it_is_in_use_or_has_other_tables() {
        let Some(first) = like(made).await else {
            skip("what_a_test_leaves_is_cleaned_for_the_next_one", "no PostgreSQL");
            return;
        };
        let url = first.url.clone();
        does(&url, "UPDATE kind SET name = 'other'; INSERT INTO thing VALUES (7, 1, '\\x00ff')").await;
        until_left(&url).await;
        drop(first);
        let second = like(made).await.expect("one");
        assert_eq!((second.url.as_str(), counts(&url).await), (url.as_str(), (1, 0)), "the same, as if it were new");

        // Whoever is still there may write.
        let there = does(&url, "INSERT INTO thing VALUES (8, 1, NULL)").await;
        drop(second);
        let third = like(made).await.expect("one");
        assert_ne!(third.url, url, "another one");
        assert_eq!(counts(&third.url).await, (1, 0));
        there.close().await.expect("it ends");
        until_left(&url).await;
        let fourth = like(made).await.expect("one");
        assert_eq!((fourth.url.as_str(), counts(&url).await), (url.as_str(), (1, 0)), "once it is left");

        does(&url, "CREATE INDEX named ON thing (kind)").await;
        until_left(&url).await;
        drop(fourth);
        let fifth = like(made).await.expect("one");
        assert_ne!(fifth.url, url, "its tables are others now");
    }

    #[tokio::test]
    async fn rows_are_put_into_a_database_as_they_were_in_another_one() {
        let (Some(from), Some(to)) = (postgres(Durability::Off).await, postgres(Durability::Off).await) else {
            skip("rows_are_put_into_a_database", "no PostgreSQL");
            return;
        };
        for database in [&from, &to] {
            made(database.url.clone()).await;
        }
        does(&from.url, "INSERT INTO thing VALUES (9007199254740993, 1, '\\x00ff')").await;
        does(&to.url, "INSERT INTO thing VALUES (3, NULL, NULL)").await;
        put(&rows_of(&from.url).await, &to.url).await;
        let exact = "SELECT CASE WHEN id = 9007199254740993 AND seal = '\\x00ff' THEN 1 / COUNT(*) OVER () ELSE 0 END FROM thing";
        let mut there = does(&to.url, "SELECT 1").await;
        let found: i64 = sqlx::query_scalar(exact).fetch_one(&mut there).await.expect("it is read");
        assert_eq!((found, counts(&to.url).await), (1, (1, 1)));
    }
}
