//! `twinbot ready`: asks the program that runs here whether it is ready, and prints what it says, for a container that has no
//! other way to ask.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::settings::Settings;

/// A health check does not wait longer.
const PATIENCE: Duration = Duration::from_secs(4);

pub(crate) async fn ask(settings: &Settings) -> Result<()> {
    let mut address: SocketAddr = settings.text("listen").parse()?;
    // Where it listens everywhere, it is asked here.
    if address.ip().is_unspecified() {
        let here: IpAddr = if address.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() };
        address.set_ip(here);
    }
    let answer = tokio::time::timeout(PATIENCE, exchange(address)).await;
    let answer = answer.with_context(|| format!("no answer from {address} within {} s", PATIENCE.as_secs()))?;
    let answer = answer.with_context(|| format!("no answer from {address}: does the program run here?"))?;
    let status = answer.split_whitespace().nth(1).unwrap_or_default();
    let (_, report) = answer.split_once("\r\n\r\n").unwrap_or_default();
    if status != "200" {
        bail!("{}", report.trim());
    }
    super::print(report.trim())
}

async fn exchange(address: SocketAddr) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(b"GET /readyz HTTP/1.0\r\n\r\n").await?;
    let mut answer = String::new();
    stream.take(4096).read_to_string(&mut answer).await?;
    Ok(answer)
}
