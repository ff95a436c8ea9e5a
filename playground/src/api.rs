//! What the page can ask for: one address for each thing that a visitor does.

use std::net::SocketAddr;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use bot_core::text::Locale;
use emulators::telegram::{Attachment, Person};
use serde::Deserialize;
use tokio_util::sync::CancellationToken;

use crate::people::Role;
use crate::saved::Saved;
use crate::tour::{Chapter, Pace, Plan};
use crate::world::{Switches, World};
use crate::{Error, feed, gallery, guard, page};

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
        .route("/feed", get(follow))
        .route("/do", post(act))
        .route("/save", get(save))
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

async fn save(State(api): State<Api>) -> Result<Response, Error> {
    let saved = api.world.save().await?;
    let named = (CONTENT_DISPOSITION, "attachment; filename=\"twinbot-playground.json\"");
    Ok(([named, (CONTENT_TYPE, "application/json")], Json(saved)).into_response())
}

async fn load(State(api): State<Api>, file: Bytes) -> Result<StatusCode, Error> {
    api.world.load(Saved::read(&file)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a visitor does.
#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
enum Deed {
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
        message: i64,
        data: String,
    },
    Open {
        person: i64,
        link: String,
    },
    Attach {
        person: i64,
        what: Thing,
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
        from: Chapter,
        pace: Pace,
    },
    Step,
    Pace {
        pace: Pace,
    },
    Stop,
}

/// What can be sent that is no text.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Thing {
    Sticker,
    Photo,
    Voice,
    Location,
}

async fn act(State(api): State<Api>, Json(deed): Json<Deed>) -> Result<StatusCode, Error> {
    let world = &api.world;
    match deed {
        Deed::Start { person } => on_phone(world, person, Person::start),
        Deed::Say { person, text } => on_phone(world, person, |phone| {
            phone.say(&text);
        }),
        Deed::Edit { person, message, text } => on_phone(world, person, |phone| phone.edit(message, &text)),
        Deed::Press { person, message, data } => on_phone(world, person, |phone| phone.press_data(message, &data)),
        Deed::Open { person, link } => on_phone(world, person, |phone| phone.open(&link)),
        Deed::Attach { person, what } => on_phone(world, person, |phone| {
            phone.attach(attachment(what));
        }),
        Deed::Share { person, whom } => on_phone(world, person, |phone| {
            phone.share(&[whom]);
        }),
        Deed::Block { person } => on_phone(world, person, Person::block),
        Deed::Unblock { person } => on_phone(world, person, Person::unblock),
        Deed::DeleteAccount { person } => on_phone(world, person, Person::delete_account),
        Deed::Speak { person, language, mirrored } => world.speak(person, spoken(&language), mirrored),
        Deed::Add { name, role, language } => {
            let name = name.as_deref().map(str::trim).filter(|name| !name.is_empty());
            drop(world.add(name, role, spoken(&language).tag(), false).await?);
        }
        Deed::Remove { person } => {
            world.tour().take_over();
            world.remove(person);
        }
        Deed::Switch { switches } => world.switch(switches),
        Deed::Kill => world.kill_bot().await,
        Deed::Restart => world.restart_bot().await?,
        Deed::Revive => world.revive_bot().await?,
        Deed::Forward { seconds } => world.move_clock(i64::from(seconds)),
        Deed::Reset => world.reset().await?,
        Deed::Tour { language, mirrored, from, pace } => {
            let plan = Plan { locale: spoken(&language), mirrored, from, pace };
            world.tour().start(world, plan).await?;
        }
        Deed::Step => world.tour().step(),
        Deed::Pace { pace } => world.tour().set_pace(pace),
        Deed::Stop => world.tour().take_over(),
    }
    Ok(StatusCode::NO_CONTENT)
}

/// A visitor who acts on a phone takes over from the tour.
fn on_phone(world: &World, person: i64, act: impl FnOnce(&Person)) {
    if let Some(phone) = world.phone(person) {
        world.tour().take_over();
        act(&phone);
    }
    world.change();
}

fn spoken(language: &str) -> Locale {
    Locale::from_tag(language).unwrap_or_else(Locale::english)
}

fn attachment(thing: Thing) -> Attachment {
    match thing {
        Thing::Sticker => Attachment::Sticker,
        Thing::Photo => Attachment::Photo,
        Thing::Voice => Attachment::Voice,
        Thing::Location => Attachment::Location,
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::Saved(_) => StatusCode::BAD_REQUEST,
            Self::Off => StatusCode::CONFLICT,
            Self::NotLoopback(_) | Self::Listen(..) | Self::SetUp(_) | Self::Store(_) | Self::Bot(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        (status, self.to_string()).into_response()
    }
}
