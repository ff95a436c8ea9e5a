//! A throwaway PostgreSQL: one cluster per test program, a database of its own for each test.
//!
//! Where `TWINBOT_TEST_POSTGRES_URL` names a server, that is used. Else a cluster is started from the
//! installed programs, on a socket in a temporary folder, by a shell that ends it when this process does,
//! however that ends.
//!
//! Where `TWINBOT_TEST_POOLER` is the name of a test program, such as `engine`, that one reaches the databases of such a cluster
//! through PgBouncer in transaction mode.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use sqlx::{Connection, Executor, PgConnection};
use tokio::sync::OnceCell;

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
        let mut admin = PgConnection::connect(&self.direct.replace("{}", "postgres")).await?;
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
    Some(Database { url: cluster.url.replace("{}", &name), _folder: None })
}

/// A fresh database as this leaves one: made once, and copied then. `None` where there is no PostgreSQL.
pub(crate) async fn like<M, R>(made: M) -> Option<Database>
where
    M: FnOnce(String) -> R,
    R: Future<Output = ()>,
{
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    let cluster = CLUSTER.get_or_init(|| start(Durability::Off)).await.as_ref()?;
    let template = TEMPLATE.get_or_init(|| async {
        let name = format!("template_{}", std::process::id());
        cluster.does(format!("CREATE DATABASE {name}")).await.expect("the server does it");
        // A pooler would stay connected, and nobody copies what is in use.
        made(cluster.direct.replace("{}", &name)).await;
        disconnect(&name).await;
        name
    });
    let (template, name) = (template.await, fresh());
    // Connections end a little after those who had them.
    for _ in 0..50 {
        if cluster.does(format!("CREATE DATABASE {name} TEMPLATE {template}")).await.is_ok() {
            return Some(Database { url: cluster.url.replace("{}", &name), _folder: None });
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{template} cannot be copied");
}

fn fresh() -> String {
    format!("t{}_{}", std::process::id(), DATABASES.fetch_add(1, Ordering::Relaxed))
}

/// Ends all connections to a database. A pooler stays connected after everybody has gone.
pub(crate) async fn disconnect(url: &str) {
    let name = name_of(url);
    let end = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
    of_a_test().does(end).await.expect("the server does it");
}

/// Makes a database, which nobody has opened, anew: as a copy of another one, which everybody has closed.
pub(crate) async fn copy(from: &str, to: &str) {
    let (from, to) = (name_of(from), name_of(to));
    for statement in [format!("DROP DATABASE {to}"), format!("CREATE DATABASE {to} TEMPLATE {from}")] {
        of_a_test().does(statement).await.expect("the server does it");
    }
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

/// What a server need not do whose hundreds of databases live for seconds: above all look in each of them for what to clean.
const FOR_SPEED: &str =
    "-c fsync=off -c full_page_writes=off -c autovacuum=off -c wal_level=minimal -c max_wal_senders=0";

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
