//! What the page can ask for: one address for each thing that a visitor does.

use std::net::SocketAddr;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use bot_core::platform::Platform;
use bot_core::text::Locale;
use emulators::{Client, Thing};
use serde::Deserialize;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::files::Chosen;
use crate::people::{self, Apps, Role};
use crate::saved::{Saved, Unusable};
use crate::tour::{Chapter, Pace, Plan};
use crate::world::{Switches, World};
use crate::{Error, feed, files, gallery, guard, page};

/// Greatest size of what a visitor does, in bytes: a file may be in it.
const DEED: usize = 16 * 1024 * 1024;

/// Greatest size of a saved playground, in bytes.
const SAVED: usize = 64 * 1024 * 1024;

#[derive(Clone)]
struct Api {
    world: World,
    stop: CancellationToken,
}

/// Everything that is served.
pub(crate) fn routes(world: World, address: SocketAddr, stop: CancellationToken) -> Router {
    Router::new()
        .merge(page::routes())
        .merge(gallery::routes())
        .merge(files::routes(world.clone(), address))
        .route("/feed", get(follow))
        .route("/do", post(act).layer(DefaultBodyLimit::max(DEED)))
        .route("/save", post(save))
        .route("/load", post(load).layer(DefaultBodyLimit::max(SAVED)))
        .with_state(Api { world, stop })
        .layer(middleware::from_fn_with_state(address, guard::guard))
}

#[derive(Deserialize)]
struct Spoken {
    #[serde(default)]
    lang: String,
}

async fn follow(State(api): State<Api>, Query(spoken): Query<Spoken>) -> Response {
    feed::feed(api.world, Locale::negotiate(&spoken.lang), api.stop).into_response()
}

/// What is begun is done, even if the page goes meanwhile: a bot that was stopped for it has to be started again.
async fn undisturbed<T: Send + 'static>(
    work: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    tokio::spawn(work).await.map_err(|error| Error::Bot(error.to_string()))?
}

/// It stops the bot for a moment, so it is asked for as what changes something.
async fn save(State(api): State<Api>) -> Result<Response, Error> {
    let saved = undisturbed(async move { api.world.save().await }).await?;
    let named = (CONTENT_DISPOSITION, "attachment; filename=\"twinbot-playground.json\"");
    Ok(([named, (CONTENT_TYPE, "application/json")], Json(saved)).into_response())
}

async fn load(State(api): State<Api>, file: Bytes) -> Result<StatusCode, Error> {
    let saved = Saved::read(&file)?;
    undisturbed(async move { api.world.load(saved).await }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a visitor does.
#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
enum Visit {
    /// On a phone.
    Start {
        person: i64,
    },
    Say {
        person: i64,
        text: String,
    },
    Edit {
        person: i64,
        message: i64,
        text: String,
    },
    Press {
        person: i64,
        message: Number,
        data: String,
    },
    /// Where there are commands, lists and modals.
    Command {
        person: i64,
        name: String,
        #[serde(default)]
        options: Vec<(String, String)>,
    },
    Choose {
        person: i64,
        message: Number,
        list: String,
        values: Vec<String>,
    },
    Fill {
        person: i64,
        fields: Vec<Field>,
    },
    Dismiss {
        person: i64,
    },
    Hide {
        person: i64,
        message: Number,
    },
    Open {
        person: i64,
        link: String,
    },
    /// With a phone that nobody had before.
    OpenAnew {
        link: String,
        language: String,
        platform: Platform,
    },
    Attach {
        person: i64,
        what: Thing,
    },
    /// With a command, where files in the chat are not heard.
    File {
        person: i64,
        command: Option<String>,
        file: Chosen,
        /// Whether it is sent as a photograph, where the app knows such.
        #[serde(default)]
        photo: bool,
    },
    Share {
        person: i64,
        whom: i64,
    },
    Block {
        person: i64,
    },
    Unblock {
        person: i64,
    },
    DeleteAccount {
        person: i64,
    },
    /// Beside the phones.
    Speak {
        person: i64,
        language: String,
        #[serde(default)]
        mirrored: bool,
    },
    Add {
        name: Option<String>,
        #[serde(flatten)]
        role: Role,
        language: String,
        #[serde(default = "people::usual")]
        platform: Platform,
    },
    Move {
        person: i64,
        platform: Platform,
    },
    Remove {
        person: i64,
    },
    Switch {
        switches: Switches,
    },
    Kill,
    Restart,
    Revive,
    Forward {
        seconds: u32,
    },
    Reset,
    /// The tour.
    Tour {
        language: String,
        #[serde(default)]
        mirrored: bool,
        #[serde(default)]
        apps: Apps,
        from: Chapter,
        pace: Pace,
    },
    Step,
    Pace {
        pace: Pace,
    },
    Stop,
}

/// The number of a message; those that are greater than a number of JavaScript can be come as text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Plain(i64),
    Text(String),
}

impl Number {
    fn get(&self) -> i64 {
        match self {
            Self::Plain(number) => *number,
            Self::Text(digits) => digits.parse().unwrap_or(0),
        }
    }
}

/// What is put into a field of a modal: words, entries of a list, or a file.
#[derive(Deserialize)]
struct Field {
    id: String,
    #[serde(default)]
    value: Option<String>,
    #[serde(default)]
    values: Vec<String>,
    #[serde(default)]
    file: Option<Chosen>,
}

async fn act(State(api): State<Api>, Json(what): Json<Visit>) -> Result<StatusCode, Error> {
    undisturbed(async move { does(&api.world, what).await }).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn does(world: &World, what: Visit) -> Result<(), Error> {
    match what {
        Visit::Start { person } => on_phone(world, person, |client| {
            client.start();
        }),
        Visit::Say { person, text } => on_phone(world, person, |client| {
            client.say(&text);
        }),
        Visit::Edit { person, message, text } => on_phone(world, person, |client| client.edit(message, &text)),
        Visit::Press { person, message, data } => {
            on_phone(world, person, |client| client.press_data(message.get(), &data));
        }
        // What is done below may have gone in the meantime, or not be there in this app.
        Visit::Command { person, name, options } => on_phone(world, person, |client| {
            let options: Vec<(&str, &str)> = options.iter().map(|(name, value)| (&**name, &**value)).collect();
            client.command(&name, &options);
        }),
        Visit::Choose { person, message, list, values } => on_phone(world, person, |client| {
            client.choose_data(message.get(), &list, &values.iter().map(String::as_str).collect::<Vec<_>>());
        }),
        Visit::Fill { person, fields } => on_phone(world, person, |client| {
            let field = |Field { id, value, values, file }| {
                let sent = file.and_then(|file: Chosen| client.upload(&file.into()));
                (id, value, values.into_iter().chain(sent).collect())
            };
            let fields: Vec<_> = fields.into_iter().map(field).collect();
            client.fill_data(&fields);
        }),
        Visit::Dismiss { person } => on_phone(world, person, |client| client.dismiss()),
        Visit::Hide { person, message } => on_phone(world, person, |client| client.hide(message.get())),
        Visit::Open { person, link } => on_phone(world, person, |client| {
            client.open(&link);
        }),
        Visit::OpenAnew { link, language, platform } => {
            world.tour().take_over();
            world.open_anew(&link, platform, spoken(&language).tag()).await?;
        }
        Visit::Attach { person, what } => on_phone(world, person, |client| {
            client.attach(what);
        }),
        Visit::File { person, command, file, photo } => on_phone(world, person, |client| {
            let (command, file) = (command.as_deref(), file.into());
            if photo {
                client.send_photo(command, &file, "");
            } else {
                client.send_file(command, &file);
            }
        }),
        Visit::Share { person, whom } => on_phone(world, person, |client| {
            client.pick(&[whom]);
        }),
        Visit::Block { person } => on_phone(world, person, |client| client.shut()),
        Visit::Unblock { person } => on_phone(world, person, |client| {
            client.reopen();
        }),
        Visit::DeleteAccount { person } => on_phone(world, person, |client| client.delete_account()),
        Visit::Speak { person, language, mirrored } => world.speak(person, spoken(&language), mirrored),
        Visit::Add { name, role, language, platform } => {
            let name = name.as_deref().map(str::trim).filter(|name| !name.is_empty());
            drop(world.add(name, role, platform, (spoken(&language).tag(), false)).await?);
        }
        Visit::Move { person, platform } => {
            world.tour().take_over();
            world.move_to(person, platform).await?;
        }
        Visit::Remove { person } => {
            world.tour().take_over();
            world.remove(person);
        }
        Visit::Switch { switches } => world.switch(switches),
        Visit::Kill => world.kill_bot().await,
        Visit::Restart => world.restart_bot().await?,
        Visit::Revive => world.revive_bot().await?,
        Visit::Forward { seconds } => world.move_clock(seconds),
        Visit::Reset => world.reset().await?,
        Visit::Tour { language, mirrored, apps, from, pace } => {
            let plan = Plan { locale: spoken(&language), mirrored, apps, from, pace };
            world.tour().start(world, plan).await?;
        }
        Visit::Step => world.tour().step(),
        Visit::Pace { pace } => world.tour().set_pace(pace),
        Visit::Stop => world.tour().take_over(),
    }
    Ok(())
}

/// A visitor who acts on a phone takes over from the tour.
fn on_phone(world: &World, person: i64, act: impl FnOnce(&dyn Client)) {
    if let Some(client) = world.client(person) {
        world.tour().take_over();
        act(&*client);
    }
    world.change();
}

fn spoken(language: &str) -> Locale {
    Locale::from_tag(language).unwrap_or_else(Locale::english)
}

/// A word of the page says what is wrong; `why` is for whoever looks for the cause.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, word) = match &self {
            Self::Saved(Unusable::Foreign) => (StatusCode::BAD_REQUEST, "load-foreign"),
            Self::Saved(Unusable::Newer) => (StatusCode::BAD_REQUEST, "load-newer"),
            Self::Saved(Unusable::Damaged) => (StatusCode::BAD_REQUEST, "load-damaged"),
            Self::Off => (StatusCode::CONFLICT, "bot-needed"),
            Self::NotLoopback(_)
            | Self::Listen(..)
            | Self::SetUp(_)
            | Self::Store(_)
            | Self::Bot(_)
            | Self::Operator(_) => (StatusCode::INTERNAL_SERVER_ERROR, "error"),
        };
        (status, Json(json!({ "word": word, "why": self.to_string() }))).into_response()
    }
}
