//! What the page is told: everything at first, then each chat, each line and whatever else has changed.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use bot_core::engine::Outside as _;
use bot_core::text::Locale;
use emulators::telegram::{BotCommand, Chat, Message, Standing};
use futures::Stream;
use serde::Serialize;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

use crate::people::{Resident, Role};
use crate::timeline::Line;
use crate::tour::Status;
use crate::world::{Switches, World};

/// The page shows so many messages of a chat.
const MESSAGES: usize = 80;
/// The notices that are told; the page shows only those that are new.
const TOASTS: usize = 3;
/// Changes within this time are told together.
const TOGETHER: Duration = Duration::from_millis(20);

/// One thing to tell.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum News {
    All { stage: Stage, chats: Vec<Phone>, lines: Vec<Line> },
    Stage { stage: Stage },
    Chat { chat: Box<Phone> },
    Line { line: Line },
}

/// Everything but the chats and the timeline.
#[derive(Serialize)]
struct Stage {
    people: Vec<Person>,
    switches: Switches,
    bot: bool,
    /// The time in the playground, in ms UTC, and how far that is ahead.
    now: i64,
    ahead: i64,
    tour: Status,
}

#[derive(Serialize)]
struct Person {
    #[serde(flatten)]
    resident: Resident,
    /// The role, in the language of the page.
    label: String,
    rtl: bool,
}

/// What stands on one phone.
#[derive(Serialize)]
struct Phone {
    id: i64,
    standing: Standing,
    messages: Vec<Message>,
    /// How many notices there were in all, and the newest.
    toasts: (usize, Vec<String>),
    commands: Vec<BotCommand>,
}

/// Tells one page, in its language, until it goes or the server ends.
pub(crate) fn feed(
    world: World,
    locale: Locale,
    stop: CancellationToken,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let (tell, told) = futures::channel::mpsc::unbounded();
    tokio::spawn(async move {
        let told = |news: &News| {
            let event = Event::default().json_data(news).unwrap_or_default();
            tell.unbounded_send(Ok(event)).is_ok()
        };
        tokio::select! {
            () = follow(&world, locale, told) => {}
            () = stop.cancelled() => {}
        }
    });
    Sse::new(told).keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
}

async fn follow(world: &World, locale: Locale, told: impl Fn(&News) -> bool) {
    let (mut happenings, mut lines) = (world.emulator().events(), world.timeline().follow());
    let (mut stage, mut tour) = (world.follow(), world.tour().follow());
    let tell_phone = |id| phone(world, id).is_none_or(|chat| told(&News::Chat { chat: Box::new(chat) }));
    let (mut there, mut epoch) = (ids(world), world.epoch());
    if !told(&all(world, locale)) {
        return;
    }
    loop {
        let is_there = tokio::select! {
            happened = happenings.recv() => match happened {
                Ok(event) => {
                    let mut people = BTreeSet::from([event.person]);
                    tokio::time::sleep(TOGETHER).await;
                    while let Ok(event) = happenings.try_recv() {
                        people.insert(event.person);
                    }
                    people.into_iter().all(tell_phone)
                }
                Err(RecvError::Lagged(_)) => told(&all(world, locale)),
                Err(RecvError::Closed) => return,
            },
            line = lines.recv() => match line {
                Ok(line) => told(&News::Line { line }),
                Err(RecvError::Lagged(_)) => told(&all(world, locale)),
                Err(RecvError::Closed) => return,
            },
            Ok(()) = stage.changed() => {
                let before = std::mem::replace(&mut there, ids(world));
                let now = world.epoch();
                if std::mem::replace(&mut epoch, now) == now {
                    there.difference(&before).all(|id| tell_phone(*id))
                        && told(&News::Stage { stage: stage_of(world, locale) })
                } else {
                    told(&all(world, locale))
                }
            }
            Ok(()) = tour.changed() => told(&News::Stage { stage: stage_of(world, locale) }),
        };
        if !is_there {
            return;
        }
    }
}

/// Who is there.
fn ids(world: &World) -> BTreeSet<i64> {
    world.people().iter().map(|resident| resident.id).collect()
}

fn all(world: &World, locale: Locale) -> News {
    let chats = world.people().iter().filter_map(|resident| phone(world, resident.id)).collect();
    News::All { stage: stage_of(world, locale), chats, lines: world.timeline().lines() }
}

fn stage_of(world: &World, locale: Locale) -> Stage {
    let person = |resident: Resident| {
        let spoken = Locale::from_tag(&resident.language);
        let rtl = spoken.is_some_and(|spoken| spoken.text_direction() == bot_core::text::Direction::RightToLeft);
        let label = match &resident.role {
            role @ (Role::Teacher | Role::Approver { .. }) => locale.plain(&role.label()),
        };
        Person { label, rtl: rtl || resident.mirrored, resident }
    };
    Stage {
        people: world.people().into_iter().map(person).collect(),
        switches: world.switches(),
        bot: world.is_bot_on(),
        now: world.clock().now(),
        ahead: world.clock().ahead(),
        tour: world.tour().status(),
    }
}

fn phone(world: &World, id: i64) -> Option<Phone> {
    let Chat { standing, messages, toasts, language, .. } = world.phone(id)?.chat();
    let own = world.emulator().commands(Some(id), "");
    let of_language = || world.emulator().commands(None, &language);
    let commands = [own].into_iter().chain([of_language()]).find(|commands| !commands.is_empty());
    let skipped = messages.len().saturating_sub(MESSAGES);
    let newest = toasts.len().saturating_sub(TOASTS);
    Some(Phone {
        id,
        standing,
        messages: messages.into_values().skip(skipped).collect(),
        toasts: (toasts.len(), toasts.into_iter().skip(newest).collect()),
        commands: commands.unwrap_or_else(|| world.emulator().commands(None, "")),
    })
}
