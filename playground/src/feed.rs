//! What the page is told: everything at first, then each chat, each line and whatever else has changed.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use bot_core::engine::Outside as _;
use bot_core::platform::Platform;
use bot_core::text::Locale;
use emulators::Events;
use futures::{FutureExt, Stream, StreamExt};
use serde::Serialize;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

use crate::people::{Resident, Role};
use crate::phone::{self, Phone};
use crate::timeline::Line;
use crate::tour::Status;
use crate::world::{Switches, World};

/// Changes within this time are told together.
const TOGETHER: Duration = Duration::from_millis(20);

/// One thing to tell.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum News {
    All { stage: Overview, chats: Vec<Phone>, lines: Vec<Line> },
    Stage { stage: Overview },
    Chat { chat: Box<Phone> },
    Line { line: Line },
}

/// Everything but the chats and the timeline.
#[derive(Serialize)]
struct Overview {
    people: Vec<Person>,
    switches: Switches,
    bot: bool,
    /// Another one whenever everything has become something else.
    epoch: u64,
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
    let mut events: Events = Box::pin(futures::stream::select_all(world.emulators().map(|emulator| emulator.events())));
    let mut lines = world.timeline().follow();
    let (mut stage, mut tour) = (world.follow(), world.tour().follow());
    let tell_phone = |id| phone::of(world, id).is_none_or(|chat| told(&News::Chat { chat: Box::new(chat) }));
    let (mut there, mut epoch) = (ids(world), world.epoch());
    // What was done between the two is told with everything, and not once more.
    let newest = world.timeline().lines().last().map_or(0, |line| line.number);
    if !told(&all(world, locale)) {
        return;
    }
    loop {
        let is_there = tokio::select! {
            happened = events.next() => match happened {
                Some(first) => match together(first.map(|event| event.person), &mut events).await {
                    Some(people) => people.into_iter().all(tell_phone),
                    None => told(&all(world, locale)),
                },
                None => return,
            },
            line = lines.recv() => match line {
                Ok(line) => line.number <= newest || told(&News::Line { line }),
                Err(RecvError::Lagged(_)) => told(&all(world, locale)),
                Err(RecvError::Closed) => return,
            },
            Ok(()) = stage.changed() => {
                let before = std::mem::replace(&mut there, ids(world));
                let now = world.epoch();
                if std::mem::replace(&mut epoch, now) == now {
                    there.difference(&before).all(|(id, _)| tell_phone(*id))
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

/// Everybody on whose phone something happens soon after the first; `None` when something was missed.
async fn together(first: Option<i64>, events: &mut Events) -> Option<BTreeSet<i64>> {
    let mut people = first.map(|person| BTreeSet::from([person]));
    tokio::time::sleep(TOGETHER).await;
    while let Some(Some(event)) = events.next().now_or_never() {
        people = people.zip(event).map(|(mut people, event)| {
            people.insert(event.person);
            people
        });
    }
    people
}

/// Who is there, with which app.
fn ids(world: &World) -> BTreeSet<(i64, Platform)> {
    world.people().iter().map(|resident| (resident.id, resident.platform)).collect()
}

fn all(world: &World, locale: Locale) -> News {
    let chats = world.people().iter().filter_map(|resident| phone::of(world, resident.id)).collect();
    News::All { stage: stage_of(world, locale), chats, lines: world.timeline().lines() }
}

fn stage_of(world: &World, locale: Locale) -> Overview {
    let person = |resident: Resident| {
        let spoken = Locale::from_tag(&resident.language);
        let rtl = spoken.is_some_and(|spoken| spoken.text_direction().is_from_right());
        let label = match &resident.role {
            role @ (Role::Teacher | Role::Student | Role::Guest | Role::Approver { .. }) => locale.plain(&role.label()),
        };
        Person { label, rtl: rtl || resident.mirrored, resident }
    };
    Overview {
        people: world.people().into_iter().map(person).collect(),
        switches: world.switches(),
        bot: world.is_bot_on(),
        epoch: world.epoch(),
        now: world.clock().now(),
        ahead: world.clock().ahead(),
        tour: world.tour().status(),
    }
}
