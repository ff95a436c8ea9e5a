//! The files of deploy/ are taken by the programs for which they are: nginx, Caddy, systemd and PgBouncer; so is what
//! docs/deployment.md has for Caddy and for systemd.

use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::root;

/// Whether a program is installed, in whatever version.
pub(crate) fn has(program: &str) -> bool {
    Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

fn file(name: &str) -> String {
    let path = root().join("deploy").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The blocks of docs/deployment.md that hold these words.
fn blocks(words: &str) -> Vec<String> {
    let page = std::fs::read_to_string(root().join("docs/deployment.md")).expect("the page");
    let inside = page.split("```").skip(1).step_by(2);
    let lines = inside.map(|block| block.split_once('\n').map_or("", |(_, lines)| lines).to_owned());
    lines.filter(|lines| lines.contains(words)).collect()
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).expect("it can be written");
}

/// Fails unless a program was content, with what it said.
#[track_caller]
fn assert_content(output: &Output) {
    let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat();
    assert!(output.status.success(), "{said}");
}

/// What stands around a site; what nginx writes stays in its folder.
const NGINX: &str = "daemon off; pid nginx.pid; events {}\n\
    http { access_log off; client_body_temp_path a; proxy_temp_path b; fastcgi_temp_path c; uwsgi_temp_path d; scgi_temp_path e;\n\
    include site.conf; }\n";

#[test]
fn nginx_takes_its_site() {
    if !has("nginx") || !has("openssl") {
        return testkit::skip("nginx_takes_its_site", "no nginx (nginx-light) or no openssl");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().display().to_string();
    let (key, certificate) = (format!("{at}/key.pem"), format!("{at}/certificate.pem"));
    let made =
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=twinbot.example -keyout";
    let made = Command::new("openssl").args(made.split(' ')).args([&key, "-out", &certificate]).output();
    assert_content(&made.expect("it runs"));
    let site = file("nginx.conf");
    let own = site.replace("/etc/ssl/certs/twinbot.pem", &certificate).replace("/etc/ssl/private/twinbot.key", &key);
    assert!(own.matches(at.as_str()).count() == 2, "it has a certificate and a key: {site}");
    write(folder.path(), "site.conf", &own);
    write(folder.path(), "nginx.conf", NGINX);
    let tried = Command::new("nginx").args(["-t", "-e", "stderr", "-c", "nginx.conf", "-p", &at]).output();
    assert_content(&tried.expect("it runs"));
}

#[test]
fn caddy_takes_its_sites() {
    if !has("caddy") {
        return testkit::skip("caddy_takes_its_sites", "no caddy (Debian: the package caddy)");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let of_the_page = blocks("reverse_proxy");
    assert_eq!(of_the_page.len(), 1, "the page has a site: {of_the_page:?}");
    for site in [file("Caddyfile")].into_iter().chain(of_the_page) {
        assert!(site.contains("\t@platforms path /telegram* /discord* /files/*\n"), "nothing else is public: {site}");
        write(folder.path(), "Caddyfile", &site);
        let mut caddy = Command::new("caddy");
        caddy.args(["validate", "--adapter", "caddyfile", "--config"]).arg(folder.path().join("Caddyfile"));
        caddy.env("TWINBOT_HOST", "twinbot.example");
        caddy.env("XDG_DATA_HOME", folder.path()).env("XDG_CONFIG_HOME", folder.path());
        assert_content(&caddy.output().expect("it runs"));
    }
}

#[test]
fn systemd_takes_the_units() {
    if !has("systemd-analyze") {
        return testkit::skip("systemd_takes_the_units", "no systemd-analyze (systemd)");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let starts = format!("\nExecStart={} run", env!("CARGO_BIN_EXE_twinbot"));
    let service = file("twinbot.service");
    let own = service.replace("\nExecStart=twinbot run", &starts);
    assert_ne!(own, service, "the program is found by its name");
    write(folder.path(), "twinbot.service", &own);
    let copied = ["twinbot-backup.service", "twinbot-backup.timer"];
    copied.iter().for_each(|name| write(folder.path(), name, &file(name)));
    // What the page says to change in them.
    let changes = blocks("# systemctl edit ");
    assert!(changes.len() >= 3, "{changes:?}");
    for (nth, change) in changes.iter().enumerate() {
        let unit =
            change.lines().find_map(|line| line.strip_prefix("# systemctl edit ")).expect("it says of which unit");
        let changes = folder.path().join(format!("{unit}.service.d"));
        std::fs::create_dir_all(&changes).expect("it can be made");
        write(&changes, &format!("{nth}.conf"), change);
    }
    let units = ["twinbot.service", copied[0], copied[1]].map(|name| folder.path().join(name));
    let tried = Command::new("systemd-analyze").arg("verify").args(units).output().expect("it runs");
    assert_content(&tried);
    let said = String::from_utf8_lossy(&tried.stderr);
    assert!(!said.contains("twinbot"), "it finds nothing to warn of: {said}");
}

/// A program as somebody else than root, as whom PgBouncer does not run.
fn unprivileged(program: &str) -> Command {
    if !rustix::process::geteuid().is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups", program]);
    command
}

#[test]
fn pgbouncer_starts_with_its_file_and_so_do_the_tests() {
    if !has("pgbouncer") {
        return testkit::skip("pgbouncer_starts_with_its_file", "no pgbouncer");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().display();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777)).expect("it is ours");
    let kept = file("pgbouncer.ini");
    let own = kept.replace("listen_addr = 127.0.0.1", &format!("listen_addr =\nunix_socket_dir = {at}"));
    write(folder.path(), "own.ini", &own.replace("/etc/pgbouncer/userlist.txt", &format!("{at}/users.txt")));
    write(folder.path(), "users.txt", "");
    let mut command = unprivileged("pgbouncer");
    command.arg(folder.path().join("own.ini")).stderr(Stdio::piped()).stdout(Stdio::null());
    let mut pgbouncer = command.spawn().expect("it starts");
    let mut said = String::new();
    // It serves, or ends by itself.
    for line in BufReader::new(pgbouncer.stderr.take().expect("a pipe")).lines().map_while(Result::ok) {
        said += &format!("{line}\n");
        if line.contains("process up") {
            break;
        }
    }
    let _ = pgbouncer.kill();
    pgbouncer.wait().expect("it ends");
    assert!(said.contains("process up") && !said.contains("ERROR"), "{said}");
    // The engine's tests run behind one of the same kind.
    let tests = std::fs::read_to_string(root().join("testkit/src/postgres.rs")).expect("a file of ours");
    for line in ["pool_mode = transaction", "ignore_startup_parameters = extra_float_digits"] {
        assert!(kept.lines().any(|kept| kept == line) && tests.contains(&format!("'{line}'")), "{line}");
    }
}
