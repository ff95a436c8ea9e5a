//! The emulator's gateway holds what Discord says of its own: who is silent or introduces themselves too often is not kept,
//! and what is answered too late is not taken, just as over HTTP.

use std::time::Duration;

use emulators::discord::{Emulator, Options};
use futures::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

type TestResult<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A connection of a bot to the gateway.
struct Line(WebSocketStream<MaybeTlsStream<TcpStream>>);

impl Line {
    async fn open(discord: &Emulator) -> TestResult<Self> {
        let url = format!("{}/", discord.url().replace("http://", "ws://"));
        Ok(Self(connect_async(url).await?.0))
    }

    async fn says(&mut self, payload: Value) -> TestResult {
        Ok(self.0.send(Message::text(payload.to_string())).await?)
    }

    async fn introduces_itself(&mut self, discord: &Emulator) -> TestResult {
        self.says(json!({ "op": 2, "d": { "token": discord.token(), "intents": 4096, "properties": {} } })).await
    }

    /// The next payload; the code, once the connection is closed.
    async fn hears(&mut self) -> TestResult<Result<Value, u16>> {
        match self.0.next().await.ok_or("the connection broke")?? {
            Message::Text(text) => Ok(Ok(serde_json::from_str(&text)?)),
            Message::Close(frame) => Ok(Err(frame.map_or(0, |frame| frame.code.into()))),
            other @ (Message::Binary(_) | Message::Ping(_) | Message::Pong(_) | Message::Frame(_)) => {
                Err(format!("{other:?}").into())
            }
        }
    }

    /// Hears until the connection is closed; with which code.
    async fn closes(&mut self) -> TestResult<u16> {
        loop {
            if let Err(code) = self.hears().await? {
                return Ok(code);
            }
        }
    }

    /// Hears until an event of this kind; its body.
    async fn hears_of(&mut self, kind: &str) -> TestResult<Value> {
        loop {
            let payload = self.hears().await?.map_err(|code| format!("closed with {code}"))?;
            if payload["t"] == kind {
                return Ok(payload["d"].clone());
            }
        }
    }
}

async fn start(patience: Duration) -> TestResult<Emulator> {
    Ok(Emulator::start(Options { patience, ..Options::default() }).await?)
}

#[tokio::test]
async fn who_is_silent_is_cut_off_and_who_says_that_they_are_there_is_not() -> TestResult {
    let discord = start(Duration::from_secs(3)).await?;
    discord.expect_heartbeats(Duration::from_millis(100));
    let (mut silent, mut lively) = (Line::open(&discord).await?, Line::open(&discord).await?);
    assert_eq!(lively.hears().await?.map(|hello| hello["d"]["heartbeat_interval"].clone()), Ok(json!(100)));
    lively.introduces_itself(&discord).await?;
    lively.hears_of("READY").await?;
    silent.introduces_itself(&discord).await?;
    let beats = async {
        loop {
            lively.says(json!({ "op": 1, "d": null })).await?;
            if lively.hears().await?.map(|ack| ack["op"].clone()) != Ok(json!(11)) {
                return TestResult::Ok(());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::select! {
        code = silent.closes() => assert_eq!(code?, 4009),
        ended = beats => panic!("who beats is kept: {ended:?}"),
    }
    Ok(())
}

#[tokio::test]
async fn who_introduces_themselves_too_often_loses_every_session() -> TestResult {
    let discord = start(Duration::from_secs(3)).await?;
    discord.limit_starts(1);
    let (mut first, mut second) = (Line::open(&discord).await?, Line::open(&discord).await?);
    first.introduces_itself(&discord).await?;
    first.hears_of("READY").await?;
    second.introduces_itself(&discord).await?;
    assert_eq!((second.closes().await?, first.closes().await?), (4004, 4004));
    assert!(discord.violations().iter().any(|violation| violation.call == "IDENTIFY"), "{:?}", discord.violations());
    Ok(())
}

#[tokio::test]
async fn what_is_answered_too_late_is_not_taken() -> TestResult {
    let discord = start(Duration::from_millis(300)).await?;
    let client = reqwest::Client::builder().no_proxy().build()?;
    let call = |method, route: String, body: Value| {
        let request = client.request(method, format!("{}/api/v10/{route}", discord.url())).json(&body);
        request.header("authorization", format!("Bot {}", discord.token())).send()
    };
    let start = json!([{ "name": "start", "type": 1, "description": "Begin", "contexts": [0, 1] }]);
    call(reqwest::Method::PUT, "applications/1/commands".into(), start).await?;
    let mut line = Line::open(&discord).await?;
    line.introduces_itself(&discord).await?;
    line.hears_of("READY").await?;
    let ana = discord.person(1, "Ana", "es-ES");
    ana.command("start", &[])?;
    let interaction = line.hears_of("INTERACTION_CREATE").await?;
    ana.wait_for(|view| (view.failures == 1).then_some(())).await;
    let route = format!("interactions/1/{}/callback", interaction["token"].as_str().ok_or("no token")?);
    let late = json!({ "type": 4, "data": { "content": "hola", "allowed_mentions": { "parse": [] } } });
    let answer = call(reqwest::Method::POST, route, late).await?;
    let (status, body) = (answer.status(), answer.bytes().await?);
    let body: Value = serde_json::from_slice(&body)?;
    assert_eq!((status.as_u16(), body["code"].as_u64()), (404, Some(10062)));
    assert_eq!((discord.counters().missed, ana.view().messages.len()), (1, 0));
    assert!(discord.violations().iter().any(|violation| violation.rule.contains("too late")), "it is a violation");
    Ok(())
}
