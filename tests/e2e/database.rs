//! A database that cannot be reached: what every command says, and what the log says when it goes away.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use rehearsal::{Setting, Stage};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::task::JoinSet;

use crate::outage::logs;
use crate::{PROGRAM, folder, stage};

const COMMANDS: [&[&str]; 9] = [
    &["run"],
    &["keys", "list"],
    &["authority", "list"],
    &["approver", "list"],
    &["channel", "list"],
    &["operator", "list"],
    &["invitation", "list"],
    &["schools", "list"],
    &["dead-letters", "list"],
];

/// Runs a command on a database that fails, and gives what it says.
async fn fails(url: &str, arguments: &[&str]) -> String {
    let folder = folder();
    let stage = Stage::empty(Setting::new(PROGRAM, url), folder.path()).await.expect("an emulator");
    let output = stage.run(arguments).await.expect("runs");
    assert!(!output.status.success(), "{arguments:?} fails");
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_says_once_what_is_wrong_with_the_database() {
    let folder = folder();
    let garbage = folder.path().join("garbage.db");
    std::fs::write(&garbage, "no database ".repeat(100)).expect("a file");
    let garbage = garbage.display();
    for arguments in COMMANDS {
        let said = fails("sqlite:///nowhere/at/all.db", arguments).await;
        assert_eq!(said, "twinbot: the database /nowhere/at/all.db cannot be opened: no such file or directory");
        let said = fails(&format!("sqlite://{garbage}"), arguments).await;
        let wanted = format!("twinbot: the database {garbage} cannot be opened: file is not a database");
        assert_eq!(said.lines().last(), Some(wanted.as_str()));
        let said = fails("postgres://twin:se/cret@db.example/twin", arguments).await;
        assert!(
            said.starts_with("twinbot: the database URL cannot be read: in the URL, letters of a password"),
            "{said}"
        );
        assert!(!said.contains("cret@") && !said.contains("twin:se"), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_refuses_is_named_with_its_own_cause() {
    let said = fails("postgres://twin:hush-hush@127.0.0.1:1/twin", &["authority", "list"]).await;
    assert_eq!(said, "twinbot: the database 127.0.0.1:1 cannot be opened: connection refused");
    let server = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let port = server.local_addr().expect("an address").port();
    let refuses = tokio::spawn(async move {
        while let Ok((client, _)) = server.accept().await {
            tokio::spawn(refuse(
                client,
                b"SFATAL\0VFATAL\0C3D000\0Mdatabase \"twin\" does not exist\0Fpostinit.c\0L941\0\0",
            ));
        }
    });
    for arguments in [&["authority", "list"][..], &["run"]] {
        let said = fails(&format!("postgres://twin:hush-hush@127.0.0.1:{port}/twin?sslmode=disable"), arguments).await;
        let wanted =
            format!("twinbot: the database 127.0.0.1:{port} cannot be opened: database \"twin\" does not exist");
        assert_eq!(said.lines().last(), Some(wanted.as_str()), "{said}");
        assert!(!said.contains("hush") && !said.contains("postinit"), "{said}");
    }
    refuses.abort();
    for (password, advice) in [("hush%2dhush", true), ("hush-hush", false)] {
        let server = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let port = server.local_addr().expect("an address").port();
        let asked = Arc::new(AtomicU32::new(0));
        let heard = Arc::clone(&asked);
        let refuses = tokio::spawn(async move {
            while let Ok((client, _)) = server.accept().await {
                heard.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(refuse(client, WRONG_PASSWORD));
            }
        });
        let url = format!("postgres://twin:{password}@127.0.0.1:{port}/twin?sslmode=disable");
        let said = fails(&url, &["authority", "list"]).await;
        let wanted = format!("the database 127.0.0.1:{port} cannot be opened: password authentication failed for user");
        assert!(said.contains(&wanted) && said.matches("authentication").count() == 1, "{said}");
        assert_eq!(said.contains("percent-encoded"), advice, "{said}");
        assert!(!said.contains("line") && !said.contains("hush"), "{said}");
        assert_eq!(asked.load(Ordering::SeqCst), 1, "it is said at once");
        refuses.abort();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_says_nothing_is_given_up() {
    // Connections are taken, and nobody answers: without a limit of its own, the program would wait for ever.
    let server = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let port = server.local_addr().expect("an address").port();
    let url = format!("postgres://twin:hush-hush@127.0.0.1:{port}/twin?sslmode=disable");
    let said = fails(&url, &["authority", "list"]).await;
    assert_eq!(said, format!("twinbot: the database 127.0.0.1:{port} cannot be opened: it does not answer"));
}

/// What PostgreSQL says of a wrong password.
const WRONG_PASSWORD: &[u8] =
    b"SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user \"twin\"\0Fauth.c\0L329\0\0";

/// Answers as PostgreSQL does to who may not connect.
async fn refuse(mut client: TcpStream, fields: &'static [u8]) {
    let mut greeting = [0; 1024];
    let _ = client.read(&mut greeting).await;
    let length = u32::try_from(fields.len() + 4).expect("short").to_be_bytes();
    let _ = client.write_all(&[&b"E"[..], &length, fields].concat()).await;
}

/// A server of its own address, by which PostgreSQL is reached, and can be cut off.
struct Way {
    port: u16,
    socket: String,
    open: JoinSet<()>,
}

impl Way {
    async fn open(&mut self) {
        let server = TcpListener::bind(("127.0.0.1", self.port)).await.expect("the port is free");
        self.port = server.local_addr().expect("an address").port();
        let socket = self.socket.clone();
        self.open.spawn(async move {
            let mut all = JoinSet::new();
            while let Ok((mut client, _)) = server.accept().await {
                let socket = socket.clone();
                all.spawn(async move {
                    let mut database = UnixStream::connect(socket).await.expect("PostgreSQL is there");
                    let _ = copy_bidirectional(&mut client, &mut database).await;
                });
            }
        });
    }

    async fn close(&mut self) {
        self.open.shutdown().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_goes_away_is_said_once_with_its_cause() {
    let name = "a_server_that_goes_away_is_said_once_with_its_cause";
    let Some(database) = testkit::postgres(testkit::Durability::Off).await else {
        return testkit::skip(name, "no PostgreSQL");
    };
    let Some((url, host)) = database.url.split_once("?host=").filter(|_| !testkit::is_pooled()) else {
        return testkit::skip(name, "PostgreSQL listens on no socket");
    };
    let (_, base) = url.rsplit_once('/').expect("the database has a name");
    let mut way = Way { port: 0, socket: format!("{host}/.s.PGSQL.5432"), open: JoinSet::new() };
    way.open().await;
    let folder = folder();
    let url = format!("postgres://twinbot@127.0.0.1:{}/{base}", way.port);
    let mut stage =
        stage(Setting::new(PROGRAM, &url).with("TWINBOT_OPERATOR_NAME", "Ministry of Rain"), folder.path()).await;
    way.close().await;
    logs(&stage, "not ready: people cannot be served").await;
    tokio::time::sleep(Duration::from_secs(8)).await;
    way.open().await;
    stage.ready(0).await.expect("it goes on by itself");
    logs(&stage, "the database is there again").await;
    let log = stage.read_log(0);
    let said: Vec<&str> = log.lines().filter(|line| line.contains(" WARN ") || line.contains(" ERROR ")).collect();
    let [away, not_ready] = said[..] else { panic!("it is said once: {log}") };
    let place = format!("database=\"127.0.0.1:{}\"", way.port);
    assert!(away.contains("the database is away") && away.contains(&place), "{away}");
    assert!(not_ready.contains("not ready: people cannot be served"), "{not_ready}");
    for wrong in ["pool timed out", "error returned from", "error communicating", " at line "] {
        assert!(!log.contains(wrong), "{wrong}: {log}");
    }
}
