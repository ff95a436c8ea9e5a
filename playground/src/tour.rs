//! The guided tour: the example is played on the visitor's phones, a chapter for each question that people ask, step by
//! step or at once. Whoever does something themself takes over, and the tour stops there. What is played stands in
//! `script`, at which pace in `guide`.

mod guide;
mod script;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bot_core::text::Locale;
use serde::{Deserialize, Serialize};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use self::guide::{Guide, Shared, Stalled};
use crate::Error;
use crate::people::Apps;
use crate::world::World;

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
    /// My partner changes schools and a replacement wants to carry on: what now?
    Replacement,
    /// Do students have to use my password?
    Students,
    /// What can we do in the TwinSpace?
    Space,
}

/// What is going on; the page has a sentence for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Scene {
    /// The approvers open the links that they were sent.
    Appoint,
    /// The teachers register, and are validated.
    Register,
    /// The teachers register, and are valid at once.
    Join,
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
    /// A colleague of the partner arrives.
    Colleague,
    /// The partner leaves, and a plan says who carries on.
    Leaves,
    /// The colleague accepts, and the rest happens by itself.
    CarriesOn,
    /// The class comes as a file, and is looked through.
    Class,
    /// The guardians agree, and everybody gets a user name, a password and a card.
    Cards,
    /// A student gets in by the card, and chooses a password.
    Claim,
    /// The student logs in on another device.
    OtherDevice,
    /// The teacher lends a device to the student.
    Lent,
    /// News is published, and read by the partner.
    News,
    /// A file goes from one founder to the other.
    Files,
    /// A guest is invited, and looks in.
    Guest,
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
    /// A screen does not become what is expected.
    Stuck,
}

/// What the page shows of a tour.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Status {
    standing: Standing,
    /// How it is to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<Plan>,
    #[serde(skip_serializing_if = "Option::is_none")]
    chapter: Option<Chapter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scene: Option<Scene>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pace: Option<Pace>,
    /// Who acts next, or acted last; or on whose phone it is stuck.
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<i64>,
    /// What they do: `start`, `open`, `say`, `send` or `press`.
    #[serde(skip_serializing_if = "Option::is_none")]
    act: Option<&'static str>,
    /// The words, or what is written on the button; or what does not come where it is stuck.
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    /// The message with the button; as text, as some platforms' numbers are too great for JavaScript.
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    /// How many steps were done.
    steps: u32,
}

/// How a tour is to be.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Plan {
    #[serde(serialize_with = "tag")]
    pub(crate) locale: Locale,
    /// Whether all phones are set from right to left.
    pub(crate) mirrored: bool,
    pub(crate) apps: Apps,
    /// What comes before is played at once.
    pub(crate) from: Chapter,
    pub(crate) pace: Pace,
}

fn tag<S: serde::Serializer>(locale: &Locale, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(locale.tag())
}

/// The tour of a playground, if there is one.
#[derive(Default)]
pub(crate) struct Tour {
    stage: Arc<Shared>,
    task: Mutex<Option<JoinHandle<()>>>,
    /// One begins at a time.
    beginning: tokio::sync::Mutex<()>,
}

impl Tour {
    pub(crate) fn status(&self) -> Status {
        self.stage.status()
    }

    /// Changes whenever its status does.
    pub(crate) fn follow(&self) -> watch::Receiver<u64> {
        self.stage.follow()
    }

    /// Begins anew, with everything else in the playground.
    pub(crate) async fn start(&self, world: &World, plan: Plan) -> Result<(), Error> {
        let _one = self.beginning.lock().await;
        world.begin_anew(Some((plan.locale, plan.mirrored)), plan.apps).await?;
        let playing = Status { standing: Standing::Playing, plan: Some(plan), ..Status::default() };
        let guide = Arc::new(Guide::new(&self.stage, plan.from, playing));
        self.stage.set_pace(plan.pace);
        let world = world.clone();
        let task = tokio::spawn(async move {
            let stalled = tokio::select! {
                played = script::play(&guide, &world, &plan) => played.err().map(Stalled::from),
                stalled = guide.stalls(&world) => Some(stalled),
            };
            guide.ends(stalled);
        });
        *self.task() = Some(task);
        Ok(())
    }

    /// The next step, please.
    pub(crate) fn step(&self) {
        self.set_pace(Pace::Step);
        self.stage.ask();
    }

    pub(crate) fn set_pace(&self, pace: Pace) {
        self.stage.set_pace(pace);
    }

    /// Somebody else acts: the tour ends where it is.
    pub(crate) fn take_over(&self) {
        if self.abort() {
            self.stage.turn(|status| {
                let (plan, steps) = (status.plan, status.steps);
                *status = Status { standing: Standing::TakenOver, plan, steps, ..Status::default() };
            });
        }
    }

    /// There is no tour any more.
    pub(crate) fn stop(&self) {
        self.abort();
        self.stage.turn(|status| *status = Status::default());
    }

    /// Nobody begins anything new as long as this value.
    pub(crate) async fn hold(&self) -> impl Drop {
        self.stage.hold().await
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
