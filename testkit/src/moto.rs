//! A service that speaks S3 and that others wrote: moto (PyPI, `moto[server]`), with one empty bucket. It is run by the Python that
//! `TWINBOT_TEST_MOTO` names, else by `python3`.

use std::ffi::OsString;
use std::process::Stdio;
use std::time::Duration;

use tokio::process::{Child, Command};

/// The name of its bucket.
pub const BUCKET: &str = "kept";

/// The server; it ends with this value.
pub struct Moto {
    /// Where it is.
    pub url: String,
    _child: Child,
}

impl Moto {
    /// Starts it; `None`, recorded under `name`, where there is no moto.
    ///
    /// # Panics
    /// It is there and does not answer.
    pub async fn start(name: &str) -> Option<Self> {
        let python = std::env::var_os("TWINBOT_TEST_MOTO").unwrap_or_else(|| OsString::from("python3"));
        let has_moto = Command::new(&python).args(["-c", "import moto.server"]).stderr(Stdio::null()).status().await;
        if !has_moto.is_ok_and(|status| status.success()) {
            crate::skip(name, "no moto (pip install 'moto[server]')");
            return None;
        }
        let port =
            std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let mut command = Command::new(&python);
        command.args(["-m", "moto.server", "-H", "127.0.0.1", "-p", &port.to_string()]).kill_on_drop(true);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
        let server = Self { url: format!("http://127.0.0.1:{port}"), _child: child };
        for _ in 0..600 {
            if server.asks("PUT", &format!("/{BUCKET}"), Vec::new()).await.is_some() {
                return Some(server);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("moto does not answer");
    }

    /// Makes a request; gives the answer, or `None` where nobody answers. moto does not look at the signature.
    ///
    /// # Panics
    /// moto answers that it does not do it.
    pub async fn asks(&self, method: &str, path: &str, body: Vec<u8>) -> Option<String> {
        let method = method.parse().expect("a method");
        let request = reqwest::Client::new().request(method, format!("{}{path}", self.url)).body(body);
        let scope = "Credential=made-up/20260101/us-east-1/s3/aws4_request";
        let signed = format!("AWS4-HMAC-SHA256 {scope}, SignedHeaders=host, Signature=0");
        let answer = request.header("Authorization", signed).send().await.ok()?;
        answer.error_for_status().expect("moto does it").text().await.ok()
    }

    /// The names of the objects, and how many uploads have begun and not ended.
    ///
    /// # Panics
    /// moto does not answer.
    pub async fn has(&self) -> (Vec<String>, usize) {
        let objects = self.asks("GET", &format!("/{BUCKET}?list-type=2"), Vec::new()).await.expect("it answers");
        let uploads = self.asks("GET", &format!("/{BUCKET}?uploads"), Vec::new()).await.expect("it answers");
        let names = objects.split("<Key>").skip(1).filter_map(|rest| rest.split_once("</Key>"));
        (names.map(|(name, _)| name.to_owned()).collect(), uploads.matches("<Upload>").count())
    }
}
