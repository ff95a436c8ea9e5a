//! The guided tour: the example is played on the visitor's phones, a chapter for each question that people ask, step by
//! step or at once. Whoever does something themself takes over, and the tour stops there.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::text::{Locale, msg};
use rehearsal::{Act, Actor, Cast, Conductor, Links, Offer, Played, Profile};
use serde::{Deserialize, Serialize};
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

use crate::Error;
use crate::people::{Apps, FIRST};
use crate::world::World;

/// How long people in a tour wait for the bot: the visitor may have switched it off.
const PATIENCE: Duration = Duration::from_secs(24 * 3600);
/// After how long they press again what nothing came of, as after a restart.
const INSISTS: Duration = Duration::from_secs(5);
/// How long they look before they act, and how long at each letter of the newest message.
const LOOKS: (Duration, Duration) = (Duration::from_millis(900), Duration::from_millis(6));

/// How fast it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Pace {
    /// Each step when the visitor says so.
    Step,
    /// By itself, at the pace of a reader.
    Play,
    /// At once.
    AtOnce,
}

/// The chapters: how everybody arrives, then the questions that people ask whose flows exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Chapter {
    /// Everybody arrives.
    Arrive,
    /// What do I do to create a project?
    Create,
    /// Why is my project still waiting?
    Waiting,
}

/// What is going on; the page has a sentence for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Scene {
    /// The approvers open the links that they were sent.
    Appoint,
    /// The teachers register, and are validated.
    Register,
    /// They come into contact.
    Meet,
    /// The form is filled in.
    Form,
    /// It is sent, and the partner accepts.
    Accept,
    /// The authorities approve.
    Approve,
    /// The time for undoing passes.
    Undo,
    /// The project is active.
    Active,
    /// Another project is offered.
    Second,
    /// It waits for the partner, who is reminded.
    Remind,
    /// It waits for the authorities.
    Authorities,
}

/// Where a tour stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Standing {
    /// There is none.
    #[default]
    None,
    /// Somebody is about to act.
    Cue,
    /// The bot is at work.
    Playing,
    /// The visitor has taken over.
    TakenOver,
    /// It came to its end.
    Ended,
    /// A screen did not become what was expected.
    Stuck,
}

/// What the page shows of a tour.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Status {
    standing: Standing,
    #[serde(skip_serializing_if = "Option::is_none")]
    chapter: Option<Chapter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scene: Option<Scene>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pace: Option<Pace>,
    /// Who acts next, or acted last.
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<i64>,
    /// What they do: `start`, `open`, `say` or `press`.
    #[serde(skip_serializing_if = "Option::is_none")]
    act: Option<&'static str>,
    /// The words, or what is written on the button.
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    /// The message with the button; as text, as Discord's numbers are too great for JavaScript.
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    /// How many steps were done.
    steps: u32,
}

/// How a tour is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) locale: Locale,
    /// Whether all phones are set from right to left.
    pub(crate) mirrored: bool,
    pub(crate) apps: Apps,
    /// What comes before is played at once.
    pub(crate) from: Chapter,
    pub(crate) pace: Pace,
}

/// The tour of a playground, if there is one.
pub(crate) struct Tour {
    guide: Arc<Guide>,
    task: Mutex<Option<JoinHandle<()>>>,
    /// One begins at a time.
    beginning: tokio::sync::Mutex<()>,
}

impl Default for Tour {
    fn default() -> Self {
        let guide = Guide {
            status: Mutex::default(),
            changed: watch::Sender::new(0),
            pace: watch::Sender::new(Pace::Step),
            from: Mutex::new(Chapter::Arrive),
            next: Notify::new(),
        };
        Self { guide: Arc::new(guide), task: Mutex::default(), beginning: tokio::sync::Mutex::default() }
    }
}

impl Tour {
    pub(crate) fn status(&self) -> Status {
        self.guide.status().clone()
    }

    /// Changes whenever its status does.
    pub(crate) fn follow(&self) -> watch::Receiver<u64> {
        self.guide.changed.subscribe()
    }

    /// Begins anew, with everything else in the playground.
    pub(crate) async fn start(&self, world: &World, plan: Plan) -> Result<(), Error> {
        let _one = self.beginning.lock().await;
        world.begin_anew(Some((plan.locale, plan.mirrored)), plan.apps).await?;
        *self.guide.from.lock().unwrap_or_else(PoisonError::into_inner) = plan.from;
        self.guide.pace.send_replace(plan.pace);
        self.guide.tell(|status| *status = Status { standing: Standing::Playing, ..Status::default() });
        let (guide, world) = (Arc::clone(&self.guide), world.clone());
        let task = tokio::spawn(async move {
            let played = play(&guide, &world, plan.locale).await;
            if let Err(stuck) = &played {
                tracing::warn!(%stuck, "the tour is stuck");
            }
            let standing = if played.is_ok() { Standing::Ended } else { Standing::Stuck };
            guide.tell(|status| *status = Status { standing, steps: status.steps, ..Status::default() });
        });
        *self.task() = Some(task);
        Ok(())
    }

    /// The next step, please.
    pub(crate) fn step(&self) {
        self.set_pace(Pace::Step);
        self.guide.next.notify_one();
    }

    pub(crate) fn set_pace(&self, pace: Pace) {
        self.guide.pace.send_replace(pace);
        self.guide.tell(|status| {
            if status.pace.is_some() {
                status.pace = Some(pace);
            }
        });
    }

    /// Somebody else acts: the tour ends where it is.
    pub(crate) fn take_over(&self) {
        if self.abort() {
            self.guide.tell(|status| {
                *status = Status { standing: Standing::TakenOver, steps: status.steps, ..Status::default() };
            });
        }
    }

    /// There is no tour any more.
    pub(crate) fn stop(&self) {
        self.abort();
        self.guide.tell(|status| *status = Status::default());
    }

    fn abort(&self) -> bool {
        let task = self.task().take();
        task.is_some_and(|task| {
            let was_running = !task.is_finished();
            task.abort();
            was_running
        })
    }

    fn task(&self) -> MutexGuard<'_, Option<JoinHandle<()>>> {
        self.task.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Leads the people of a tour.
#[derive(Debug)]
struct Guide {
    status: Mutex<Status>,
    changed: watch::Sender<u64>,
    pace: watch::Sender<Pace>,
    /// The chapter in which the visitor wants to begin.
    from: Mutex<Chapter>,
    next: Notify,
}

impl Guide {
    fn status(&self) -> MutexGuard<'_, Status> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, change: impl FnOnce(&mut Status)) {
        change(&mut self.status());
        self.changed.send_modify(|version| *version += 1);
    }

    fn scene(&self, chapter: Chapter, scene: Scene) {
        let pace = *self.pace.borrow();
        self.tell(|status| {
            (status.chapter, status.scene, status.pace) = (Some(chapter), Some(scene), Some(pace));
        });
    }

    /// Whether nobody waits for what comes now.
    fn hurries(&self) -> bool {
        let from = *self.from.lock().unwrap_or_else(PoisonError::into_inner);
        self.status().chapter.is_some_and(|chapter| chapter < from)
    }

    /// Waits until the next step may be done; `look` is what a reader takes.
    async fn permit(&self, look: Duration) {
        let mut pace = self.pace.subscribe();
        loop {
            let now = *pace.borrow_and_update();
            let permit = async {
                match now {
                    Pace::AtOnce => {}
                    Pace::Play => tokio::time::sleep(look).await,
                    Pace::Step => self.next.notified().await,
                }
            };
            tokio::select! {
                () = permit => return,
                // The pace is another one now; the wait begins anew.
                Ok(()) = pace.changed() => {}
            }
        }
    }

    async fn pauses(&self, look: Duration) {
        if self.hurries() {
            return;
        }
        self.tell(|status| status.standing = Standing::Cue);
        self.permit(look).await;
        self.tell(|status| {
            status.standing = Standing::Playing;
            status.steps += 1;
        });
    }
}

#[async_trait]
impl Conductor for Guide {
    async fn cue(&self, who: &Actor, act: &Act) {
        let (kind, words, message) = match act {
            Act::Start => ("start", None, None),
            Act::Open(link) => ("open", Some(link.clone()), None),
            Act::Say(words) => ("say", Some(words.clone()), None),
            Act::Press { message, label } => ("press", Some(label.clone()), Some(message.to_string())),
        };
        self.tell(|status| {
            (status.who, status.act, status.words, status.message) = (Some(who.hand.id()), Some(kind), words, message);
        });
        let letters = who.hand.last().map_or(0, |message| message.text().chars().count());
        self.pauses(LOOKS.0 + LOOKS.1 * u32::try_from(letters.min(400)).unwrap_or(400)).await;
    }
}

/// The whole tour.
async fn play(guide: &Arc<Guide>, world: &World, locale: Locale) -> Played {
    let mut cast = Cast::of(&[locale], |nth, name, locale| {
        let someone_new = || world.telegram().person(FIRST + nth, name, locale.tag()).into();
        world.phone(FIRST + nth).unwrap_or_else(someone_new)
    });
    for actor in cast.all_mut() {
        actor.conductor = Some(Arc::clone(guide) as Arc<dyn Conductor>);
        (actor.patience, actor.insists) = (PATIENCE, Some(INSISTS));
    }
    arrive(guide, world, &cast).await?;
    create(guide, world, &cast).await?;
    waiting(guide, &cast).await
}

async fn arrive(guide: &Guide, world: &World, cast: &Cast) -> Played {
    let people = world.people();
    let link = |actor: &Actor| {
        let resident = people.iter().find(|resident| resident.id == actor.hand.id());
        resident.and_then(|resident| resident.invitation.clone()).unwrap_or_default()
    };
    guide.scene(Chapter::Arrive, Scene::Appoint);
    cast.appoint(&Links { spain: link(&cast.eva), poland: link(&cast.olga), madrid: link(&cast.marco) }).await?;
    guide.scene(Chapter::Arrive, Scene::Register);
    let (ana, jan) = (Profile::spanish(&cast.ana), Profile::polish(&cast.jan));
    cast.ana.registers(&ana).await?;
    cast.eva.validates(&ana).await?;
    cast.ana.is_validated().await?;
    cast.jan.registers(&jan).await?;
    cast.olga.validates(&jan).await?;
    cast.jan.is_validated().await
}

async fn create(guide: &Guide, world: &World, cast: &Cast) -> Played {
    let offer = Offer::example(&cast.ana);
    guide.scene(Chapter::Create, Scene::Meet);
    cast.meet().await?;
    guide.scene(Chapter::Create, Scene::Form);
    cast.ana.drafts(&cast.jan, &offer).await?;
    guide.scene(Chapter::Create, Scene::Accept);
    cast.ana.sends(&offer).await?;
    cast.jan.accepts(&offer).await?;
    guide.scene(Chapter::Create, Scene::Approve);
    cast.approve(&offer).await?;
    for approver in [&cast.eva, &cast.marco, &cast.olga] {
        approver.is_offered(&msg::button_undo()).await?;
    }
    guide.scene(Chapter::Create, Scene::Undo);
    guide.tell(|status| (status.who, status.act, status.words, status.message) = (None, Some("time"), None, None));
    guide.pauses(LOOKS.0).await;
    world.move_clock(world.undo_seconds() + 1);
    guide.scene(Chapter::Create, Scene::Active);
    cast.become_active(&offer).await
}

async fn waiting(guide: &Guide, cast: &Cast) -> Played {
    let (ana, jan) = (&cast.ana, &cast.jan);
    let offer = Offer::titled(&ana.reads(&msg::playground_tour_second()));
    guide.scene(Chapter::Waiting, Scene::Second);
    ana.drafts(jan, &offer).await?;
    ana.sends(&offer).await?;
    jan.sees_words(&offer.title).await?;
    guide.scene(Chapter::Waiting, Scene::Remind);
    looks_at(ana, &offer).await?;
    ana.presses_below(&offer.title, &msg::button_remind()).await?;
    jan.accepts(&offer).await?;
    guide.scene(Chapter::Waiting, Scene::Authorities);
    looks_at(ana, &offer).await?;
    cast.eva.approves(&offer).await?;
    looks_at(ana, &offer).await
}

/// Opens a project that waits from the list of all.
async fn looks_at(actor: &Actor, offer: &Offer) -> Played {
    actor.says("/projects").await?;
    actor.presses_words(&actor.reads(&msg::marked("⏳", offer.title.as_str()))).await?;
    actor.sees_words(&offer.title).await.map(drop)
}
