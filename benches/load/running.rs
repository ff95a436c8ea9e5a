//! What is measured while it runs: the bare reference, and the program on each database, each on a stage of its own with an emulated
//! Telegram that calls it; and the people who act there.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use bot_core::text::{Locale, msg};
use emulators::telegram::Emulator;
use rehearsal::{Actor, Played, Profile, Setting, Stage};
use testkit::{Database, Durability};
use tokio::time::{Instant, sleep};

use crate::asked::Kind;
use crate::cost::{Cost, cpu_of, memory_of};
use crate::pace::{Noticed, Pace, Watch};

/// So many updates one person causes: what a registration has from the first /start to its end.
const STEPS: usize = 13;
/// People who come at the same time.
const AT_ONCE: usize = 100;
/// Nothing comes any more when nothing has come for so long.
const QUIET: Duration = Duration::from_millis(300);
const PATIENCE: Duration = Duration::from_secs(300);

impl Kind {
    /// A fresh database for it.
    pub(crate) async fn database(self) -> anyhow::Result<Database> {
        match self {
            Self::Reference | Self::Sqlite => Ok(testkit::sqlite()),
            Self::Postgres | Self::Replicas => {
                testkit::postgres(Durability::On).await.context("PostgreSQL was there a moment ago")
            }
        }
    }

    fn processes(self) -> usize {
        match self {
            Self::Reference | Self::Sqlite | Self::Postgres => 1,
            Self::Replicas => 2,
        }
    }

    /// Acts as one person: registers, or says as much to the reference, which takes no notice of what is said.
    async fn is_used_by(self, actor: &Actor) -> Played {
        match self {
            Self::Reference => {
                actor.starts().await?;
                for _ in 1..STEPS {
                    actor.says("Szkoła Pod Lipą").await?;
                }
                Ok(())
            }
            Self::Sqlite | Self::Postgres | Self::Replicas => {
                actor.registers(&Profile::polish(actor)).await?;
                actor.loses(&msg::button_send()).await
            }
        }
    }
}

/// What a stretch cost, and what people noticed.
pub(crate) struct Stretch {
    pub(crate) cost: Cost,
    pub(crate) noticed: Noticed,
    /// The CPU time of the bench itself, in which the emulator and the people run.
    own: Duration,
    /// How many calls of the Bot API there were. What comes in the answer of the webhook is none, and what offers commands no answer.
    calls: f64,
}

impl Stretch {
    /// Calls of the Bot API for each update, which is answered once.
    pub(crate) fn calls(&self) -> f64 {
        self.calls / self.cost.count
    }

    /// How many cores the bench itself has taken.
    pub(crate) fn own(&self) -> f64 {
        self.own.as_secs_f64() / self.cost.time.as_secs_f64()
    }
}

/// What runs, and who uses it.
pub(crate) struct Running {
    pub(crate) kind: Kind,
    stage: Stage,
    /// The number of the person who comes next.
    next: i64,
    _folder: tempfile::TempDir,
    database: Database,
}

impl Running {
    pub(crate) async fn start(kind: Kind) -> anyhow::Result<Self> {
        let database = kind.database().await?;
        Self::on(kind, database).await
    }

    /// The same on a database that is there already.
    pub(crate) async fn on(kind: Kind, database: Database) -> anyhow::Result<Self> {
        let program = match kind {
            Kind::Reference => std::env::current_exe()?.display().to_string(),
            Kind::Sqlite | Kind::Postgres | Kind::Replicas => env!("CARGO_BIN_EXE_twinbot").to_owned(),
        };
        let folder = tempfile::tempdir()?;
        let mut stage = Stage::set(Setting::new(&program, &database.url), folder.path()).await?;
        stage.of::<Emulator>().count_only();
        if kind != Kind::Reference {
            stage.asks(&["authority", "add", "--country", "PL"]).await?;
        }
        for _ in 1..kind.processes() {
            stage.add().await?;
        }
        stage.of::<Emulator>().settle(QUIET).await;
        Ok(Self { kind, stage, next: 10_000, _folder: folder, database })
    }

    /// Ends it, and leaves its database.
    pub(crate) fn ends(self) -> Database {
        self.database
    }

    /// Where its database is.
    pub(crate) fn url(&self) -> &str {
        &self.database.url
    }

    fn pids(&self) -> impl Iterator<Item = u32> {
        (0..self.kind.processes()).filter_map(|nth| self.stage.pid(nth))
    }

    /// The CPU time of all its processes.
    fn cpu(&self) -> Duration {
        self.pids().map(|pid| cpu_of(&pid.to_string())).sum()
    }

    /// The memory of its largest process, in MB.
    pub(crate) fn memory(&self) -> f64 {
        self.pids().map(memory_of).fold(0.0, f64::max) * 1.048_576
    }

    /// Where its platform calls its first process.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/telegram", self.stage.port(0))
    }

    /// Somebody who was never here.
    pub(crate) fn comes(&mut self) -> Actor {
        self.next += 1;
        self.person(self.next)
    }

    /// Whoever has this number.
    pub(crate) fn person(&self, number: i64) -> Actor {
        let mut actor = self.stage.person(number, "Jan Lipa", Locale::english());
        actor.patience = PATIENCE;
        actor
    }

    /// Somebody who was never here decides for an authority from now on.
    pub(crate) async fn appoints(&mut self, authority: &str) -> anyhow::Result<Actor> {
        let link = self.stage.asks(&["approver", "invite", "--authority", authority]).await?;
        let actor = self.comes();
        actor.is_appointed(&link).await?;
        self.stage.of::<Emulator>().settle(QUIET).await;
        Ok(actor)
    }

    /// So many people come and act, each with a pace of their own, or as fast as they are answered. Lasts until nothing is left to be
    /// done.
    pub(crate) async fn stretch(&mut self, people: u32, every: Option<Duration>) -> anyhow::Result<Stretch> {
        let (kind, actors) = (self.kind, (0..people).map(|_| self.comes()).collect());
        self.measured(actors, every, move |actor| async move { kind.is_used_by(&actor).await }).await
    }

    /// The same of these people, who act so.
    pub(crate) async fn measured<A, P>(
        &self,
        actors: Vec<Actor>,
        every: Option<Duration>,
        acts: A,
    ) -> anyhow::Result<Stretch>
    where
        A: Fn(Actor) -> P,
        P: Future<Output = Played> + Send + 'static,
    {
        let emulator = self.stage.of::<Emulator>();
        let (begin, cpu, own, before) = (Instant::now(), self.cpu(), cpu_of("self"), emulator.counters());
        let noticed = noticed(actors, every, acts).await?;
        while emulator.waiting() > 0 {
            sleep(Duration::from_millis(1)).await;
        }
        let (time, own) = (begin.elapsed(), cpu_of("self") - own);
        emulator.settle(QUIET).await;
        let after = emulator.counters();
        let cost = Cost { count: difference(after.taken, before.taken), time, cpu: self.cpu() - cpu };
        let called = difference(after.requests, before.requests) - difference(after.carried, before.carried);
        let calls = called - difference(after.commands, before.commands);
        anyhow::ensure!(cost.count > 0.0, "nothing was measured");
        Ok(Stretch { cost, noticed, own, calls })
    }

    /// So many people send /start, and are known from then on.
    pub(crate) async fn greets(&mut self, people: usize) -> anyhow::Result<()> {
        let actors: Vec<Actor> = (0..people).map(|_| self.comes()).collect();
        for together in actors.chunks(AT_ONCE) {
            let all: Vec<_> =
                together.iter().cloned().map(|actor| tokio::spawn(async move { actor.starts().await })).collect();
            for one in all {
                one.await??;
            }
        }
        self.stage.of::<Emulator>().settle(QUIET).await;
        Ok(())
    }
}

/// Lets these people act so, each with a pace of their own, or as fast as they are answered; gives what they noticed.
pub(crate) async fn noticed<A, P>(actors: Vec<Actor>, every: Option<Duration>, acts: A) -> anyhow::Result<Noticed>
where
    A: Fn(Actor) -> P,
    P: Future<Output = Played> + Send + 'static,
{
    let (people, begin) = (u32::try_from(actors.len())?, Instant::now());
    let pace = every.map(|every| Pace { begin, every });
    let all: Vec<_> = (0..people)
        .zip(actors)
        .map(|(nth, mut actor)| {
            let watch = Arc::new(Watch::new(pace, (nth, people)));
            actor.conductor = Some(Arc::clone(&watch) as _);
            let acted = acts(actor);
            tokio::spawn(async move { acted.await.map(|()| watch.ends()) })
        })
        .collect();
    let mut noticed = Noticed::default();
    for one in all {
        noticed.add(one.await??);
    }
    Ok(noticed)
}

#[expect(clippy::cast_precision_loss, reason = "numbers of updates and calls far below 2^52")]
fn difference(after: u64, before: u64) -> f64 {
    (after - before) as f64
}
