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
        Self::open_at(&discord.url().replace("http://", "ws://")).await
    }

    async fn open_at(url: &str) -> TestResult<Self> {
        Ok(Self(connect_async(format!("{url}/?v=10&encoding=json")).await?.0))
    }

    /// Goes on with a session where its address says, behind an event.
    async fn resumes(discord: &Emulator, (id, url): &(String, String), number: u64) -> TestResult<Self> {
        let mut line = Self::open_at(url).await?;
        line.says(json!({ "op": 6, "d": { "token": discord.token(), "session_id": id, "seq": number } })).await?;
        Ok(line)
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

/// A line with a session of its own: the session's id, and where it goes on.
async fn session(discord: &Emulator) -> TestResult<(Line, (String, String))> {
    let mut line = Line::open(discord).await?;
    line.introduces_itself(discord).await?;
    let ready = line.hears_of("READY").await?;
    let said = |name: &str| ready[name].as_str().map(str::to_owned).ok_or(name.to_owned());
    Ok((line, (said("session_id")?, said("resume_gateway_url")?)))
}

/// The words of the next messages.
async fn words(line: &mut Line, many: usize) -> TestResult<Vec<Value>> {
    let mut words = Vec::new();
    while words.len() < many {
        words.push(line.hears_of("MESSAGE_CREATE").await?["content"].clone());
    }
    Ok(words)
}

async fn start(patience: Duration) -> TestResult<Emulator> {
    Ok(Emulator::start(Options { patience, ..Options::default() }).await?)
}

#[tokio::test]
async fn who_is_silent_is_cut_off_and_who_says_that_they_are_there_is_not() -> TestResult {
    let discord = start(Duration::from_secs(3)).await?;
    // Who is silent is cut off after twice as long; a busy machine may stop who is lively for a part of that.
    discord.expect_heartbeats(Duration::from_millis(600));
    let (mut silent, mut lively) = (Line::open(&discord).await?, Line::open(&discord).await?);
    assert_eq!(lively.hears().await?.map(|hello| hello["d"]["heartbeat_interval"].clone()), Ok(json!(600)));
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
        code = tokio::time::timeout(Duration::from_secs(60), silent.closes()) => assert_eq!(code??, 4009),
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

#[tokio::test]
async fn who_goes_on_gets_what_was_missed_and_whose_session_is_over_is_told() -> TestResult {
    let discord = start(Duration::from_secs(3)).await?;
    let ana = discord.person(1, "Ana", "es-ES");
    let (mut line, known) = session(&discord).await?;
    ana.say("one");
    assert_eq!(words(&mut line, 1).await?, ["one"]);
    discord.break_connections();
    ana.say("two");
    ana.say("three");
    let mut again = Line::resumes(&discord, &known, 2).await?;
    assert_eq!(words(&mut again, 2).await?, ["two", "three"]);
    again.hears_of("RESUMED").await?;
    // What nobody has sent yet was not heard by anybody.
    assert_eq!(Line::resumes(&discord, &known, 99).await?.closes().await?, 4007);
    discord.doubt_sessions();
    assert_eq!(
        again.hears().await?.map(|payload| (payload["op"].clone(), payload["d"].clone())),
        Ok((json!(9), json!(true)))
    );
    discord.invalidate_sessions();
    let mut late = Line::resumes(&discord, &known, 2).await?;
    late.hears().await?.map_err(|code| format!("closed with {code}"))?;
    assert_eq!(
        late.hears().await?.map(|payload| (payload["op"].clone(), payload["d"].clone())),
        Ok((json!(9), json!(false)))
    );
    assert!(discord.violations().is_empty(), "{:?}", discord.violations());
    let elsewhere = (known.0, discord.url().replace("http://", "ws://"));
    Line::resumes(&discord, &elsewhere, 2).await?.hears().await?.map_err(|code| format!("closed with {code}"))?;
    Ok(())
}

#[tokio::test]
async fn a_silent_line_takes_nothing_and_says_nothing_and_a_farewell_ends_its_session() -> TestResult {
    let discord = start(Duration::from_secs(3)).await?;
    let ana = discord.person(1, "Ana", "es-ES");
    let (mut line, known) = session(&discord).await?;
    discord.silence(true);
    ana.say("one");
    line.says(json!({ "op": 1, "d": 1 })).await?;
    let nothing = tokio::time::timeout(Duration::from_millis(300), line.hears()).await;
    assert!(nothing.is_err(), "{nothing:?}");
    discord.silence(false);
    ana.say("two");
    let nothing = tokio::time::timeout(Duration::from_millis(300), line.hears()).await;
    assert!(nothing.is_err(), "once dead, it stays dead: {nothing:?}");
    let mut again = Line::resumes(&discord, &known, 1).await?;
    assert_eq!(words(&mut again, 2).await?, ["one", "two"]);
    again.hears_of("RESUMED").await?;
    again
        .0
        .close(Some(tokio_tungstenite::tungstenite::protocol::CloseFrame { code: 1000.into(), reason: "".into() }))
        .await?;
    while again.0.next().await.is_some() {}
    let mut late = Line::resumes(&discord, &known, 3).await?;
    late.hears().await?.map_err(|code| format!("closed with {code}"))?;
    assert_eq!(late.hears().await?.map(|payload| payload["op"].clone()), Ok(json!(9)), "it was given up");
    Ok(())
}

#[tokio::test]
async fn who_may_not_come_in_is_told_why() -> TestResult {
    let discord = start(Duration::from_secs(3)).await?;
    for (token, intents, expected) in
        [("un.known", 4096_u64, 4004), (discord.token(), 4096 | 1 << 40, 4013), (discord.token(), 4096 | 1 << 15, 4014)]
    {
        let mut line = Line::open(&discord).await?;
        line.says(json!({ "op": 2, "d": { "token": token, "intents": intents, "properties": {} } })).await?;
        assert_eq!(line.closes().await?, expected);
    }
    let (mut line, _) = session(&discord).await?;
    discord.close_connections(4000);
    assert_eq!(line.closes().await?, 4000);
    Ok(())
}

#[tokio::test]
async fn the_history_of_a_chat_is_told_from_a_message_on() -> TestResult {
    let discord = start(Duration::from_secs(3)).await?;
    let ana = discord.person(1, "Ana", "es-ES");
    let said: Vec<i64> = ["one", "two", "three"].into_iter().map(|words| ana.say(words)).collect();
    let client = reqwest::Client::builder().no_proxy().build()?;
    let history = |query: String| {
        let url = format!("{}/api/v10/channels/{}/messages?{query}", discord.url(), ana.chat());
        client.get(url).header("authorization", format!("Bot {}", discord.token())).send()
    };
    for (query, expected) in [
        (format!("after={}&limit=100", said[0]), vec!["three", "two"]),
        (format!("after={}&limit=1", said[0]), vec!["two"]),
        (format!("limit=2&after={}", said[2]), vec![]),
    ] {
        let told: Vec<Value> = serde_json::from_slice(&history(query.clone()).await?.bytes().await?)?;
        let words: Vec<&str> = told.iter().filter_map(|message| message["content"].as_str()).collect();
        assert_eq!(words, expected, "{query}");
        assert!(told.iter().all(|message| message["author"]["global_name"] == "Ana"), "with who wrote it");
    }
    assert_eq!(history("limit=101".to_owned()).await?.status().as_u16(), 400);
    Ok(())
}
