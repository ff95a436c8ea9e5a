//! Power failures at the moments at which something could be lost or be done twice: a message is on the screen and the program does
//! not know; it knows, and has not noted it; it works on what somebody did; it has committed, and the platform does not know. Kills at
//! random seldom hit these.
//!
//! Those whose platform keeps what they do while the program is off do everything once here, however long they wait.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::msg;
use emulators::{Moment, telegram};
use rehearsal::{Actor, Cast, Offer, Profile, Setting, Stage};
use sqlx::AnyPool;
use tokio::task::JoinHandle;

use crate::students::rows;
use crate::{
    PATIENCE, PROGRAM, approvers, assert_celebrated_once, assert_delivered, assert_done, assert_rules_were_kept,
    assert_told_once, crashes, founders, outcome,
};

/// So many times fewer kills are aimed than in each of the other tests, so that two engines take no longer than one of those.
const SHARE: usize = 3;
/// No fewer than that: at each aim while somebody registers, and at each after that.
const LEAST: usize = 2 * Aim::ALL.len();
/// The first, second or third thing that comes to a moment is the one at which the program is killed.
const SPREAD: usize = 3;
/// So many lines of a profile say what was answered.
const ANSWERS: usize = 4;

/// When the program is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aim {
    /// A message is on the screen, and the program does not know.
    Sent,
    /// It knows, and may not have noted it.
    Told,
    /// It has got what somebody did, and may not have committed what comes of that.
    Asked,
    /// It has committed, and the platform does not know that.
    Committed,
}

impl Aim {
    const ALL: [Self; 4] = [Self::Sent, Self::Told, Self::Asked, Self::Committed];

    fn moment(self) -> Moment {
        match self {
            Self::Sent | Self::Told => Moment::Shown,
            Self::Asked => Moment::HandedOver,
            Self::Committed => Moment::Acknowledged,
        }
    }

    /// How long after its moment the program is killed, at most.
    fn delay(self) -> Duration {
        match self {
            Self::Sent | Self::Committed => Duration::ZERO,
            // A note waits for 50 ms at most.
            Self::Told => Duration::from_millis(60),
            // A turn takes a few ms.
            Self::Asked => Duration::from_millis(20),
        }
    }
}

/// The kills so far.
struct Kills<'a> {
    url: &'a str,
    rng: fastrand::Rng,
    count: usize,
    /// How many deliveries were not noted when the program was killed at [`Aim::Sent`].
    not_noted: usize,
}

impl<'a> Kills<'a> {
    fn of(url: &'a str) -> Self {
        Self { url, rng: fastrand::Rng::with_seed(19), count: 0, not_noted: 0 }
    }

    fn wanted() -> usize {
        (crashes() / SHARE).max(LEAST)
    }

    /// Kills the program at each aim in turn until something is played to its end, or it was killed so often in all.
    async fn until_played(&mut self, stage: &mut Stage, mut playing: JoinHandle<()>, most: usize) {
        while self.count < most {
            let aim = Aim::ALL[self.count % Aim::ALL.len()];
            let after = self.rng.usize(0..SPREAD);
            let held = tokio::select! {
                played = &mut playing => {
                    played.expect("the play goes on to its end");
                    return;
                }
                held = stage.comes_to(aim.moment(), after) => held,
            };
            let held = (aim != Aim::Told).then_some(held);
            // More often soon than late.
            tokio::time::sleep(aim.delay().mul_f64(self.rng.f64().powi(3))).await;
            stage.kill(0).await.expect("killed");
            drop(held);
            self.count += 1;
            if aim == Aim::Sent {
                self.not_noted += not_noted(self.url).await;
            }
            stage.start(0).await.expect("starts again");
        }
        playing.await.expect("the play goes on to its end");
    }
}

/// How many deliveries have set out, or were about to, and are not noted.
async fn not_noted(url: &str) -> usize {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let left = rows(&db, "SELECT slot FROM outbox WHERE attempts > 0 AND leased_until > 0").await.len();
    db.close().await;
    left
}

/// All timers are done: those of the dead process, too, which had kept them to itself for some seconds.
async fn no_timer_is_left(url: &str) {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let done = async {
        while !rows(&db, "SELECT what FROM timer").await.is_empty() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::time::timeout(PATIENCE, done).await.expect("no timer waits for ever");
    db.close().await;
}

/// New founders and the approvers, who do nothing a second time where it is kept for the program.
fn patient(stage: &Stage, round: usize, approvers: &Cast) -> (Cast, Offer) {
    let (mut cast, offer) = founders(stage, round, approvers);
    for actor in cast.all_mut() {
        actor.insists = actor.insists.filter(|_| !actor.client.keeps());
    }
    (cast, offer)
}

async fn registers(ana: Actor) {
    ana.registers(&Profile::spanish(&ana)).await.expect("Ana registers");
}

/// What Ana reads that she has answered; her name has a number.
async fn answers(ana: &Actor) -> Vec<String> {
    let profile = ana.sees(&msg::profile_heading()).await.expect("she has sent it");
    let text = profile.text().replace(|letter: char| letter.is_ascii_digit(), "#");
    text.lines().rev().take(ANSWERS).map(str::to_owned).collect()
}

/// All that follows once Ana has registered.
async fn goes_on(cast: Cast, offer: Offer) {
    let (ana, jan) = (Profile::spanish(&cast.ana), Profile::polish(&cast.jan));
    cast.eva.validates(&ana).await.expect("Ana is valid");
    cast.ana.is_validated().await.expect("Ana hears of it");
    cast.jan.registers(&jan).await.expect("Jan registers");
    cast.olga.validates(&jan).await.expect("Jan is valid");
    cast.jan.is_validated().await.expect("Jan hears of it");
    cast.meet().await.expect("they are contacts");
    cast.offer(&offer).await.expect("the project is offered");
    cast.jan.accepts(&offer).await.expect("it is accepted");
    cast.approve(&offer).await.expect("it is approved");
    cast.become_active(&offer).await.expect("it becomes active");
}

/// How many messages of the bot stand in somebody's chat.
fn messages(actor: &Actor) -> usize {
    actor.client.messages(usize::MAX).len()
}

/// How many messages each chat of Telegram got that are the very same as one before. Discord tells them by their nonce.
fn copies(stage: &Stage) -> BTreeMap<String, usize> {
    let (mut sent, mut copies) = (BTreeMap::<String, usize>::new(), BTreeMap::<String, usize>::new());
    for request in stage.of::<telegram::Emulator>().requests() {
        if request.method == "sendMessage" && request.code == 200 {
            let times = sent.entry(request.params.to_string()).or_default();
            *times += 1;
            *copies.entry(request.params["chat_id"].to_string()).or_default() += usize::from(*times > 1);
        }
    }
    copies
}

/// Nothing is lost, decided twice or said more often than once more for each kill, whenever it comes between two steps.
async fn aimed(url: &str, folder: &Path) {
    let setting = Setting::new(PROGRAM, url).on(&Platform::ALL);
    let mut stage = Stage::set(setting, folder).await.expect("serves");
    let approvers = approvers(&stage).await;
    let (undisturbed, offer) = patient(&stage, 0, &approvers);
    registers(undisturbed.ana.clone()).await;
    let answered = answers(&undisturbed.ana).await;
    assert_delivered(url).await;
    let usual = messages(&undisturbed.ana);
    goes_on(undisturbed.clone(), offer.clone()).await;
    let expected = (outcome(&undisturbed.ana, &offer).await, outcome(&undisturbed.jan, &offer).await);

    let (mut kills, wanted, mut round) = (Kills::of(url), Kills::wanted(), 0);
    while kills.count < wanted {
        round += 1;
        let (cast, offer) = patient(&stage, round, &approvers);
        // Where one person does one thing after another, one message at most is on its way.
        let before = kills.count;
        let half = before + (wanted - before).div_ceil(2);
        kills.until_played(&mut stage, tokio::spawn(registers(cast.ana.clone())), half).await;
        assert_eq!(answers(&cast.ana).await, answered, "no answer is lost in round {round}");
        assert_delivered(url).await;
        let (repeated, killed) = (messages(&cast.ana).saturating_sub(usual), kills.count - before);
        assert!(repeated <= killed, "{repeated} messages more than usual after {killed} kills");

        kills.until_played(&mut stage, tokio::spawn(goes_on(cast.clone(), offer.clone())), wanted).await;
        let found = (outcome(&cast.ana, &offer).await, outcome(&cast.jan, &offer).await);
        assert_eq!(found, expected, "round {round} ends as if nothing had happened");
        assert_celebrated_once(&stage, &cast, &offer);
    }
    assert!(kills.not_noted > 0, "a message was on the screen and not noted when the program was killed");
    for (chat, copies) in copies(&stage) {
        assert!(copies <= kills.count, "{copies} copies came to {chat} by {} kills", kills.count);
    }
    assert_told_once(&stage, &approvers);
    for approver in [&approvers.eva, &approvers.olga, &approvers.marco] {
        approver.says("/queue").await.expect("the queue");
        approver.sees(&msg::queue_title_empty()).await.expect("nothing is left to decide");
    }
    assert_rules_were_kept(&stage, false).await;
    assert_delivered(url).await;
    no_timer_is_left(url).await;
    stage.terminate(0).await.expect("ends");
    assert_done(url).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_send_note_and_commit() {
    let _core = crate::a_core().await;
    let (database, folder) = (testkit::sqlite(), tempfile::tempdir().expect("a folder"));
    aimed(&database.url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_send_note_and_commit_on_postgresql() {
    let _core = crate::a_core().await;
    let Some(database) = testkit::postgres(testkit::Durability::On).await else {
        return testkit::skip("killed_between_send_note_and_commit_on_postgresql", "no PostgreSQL");
    };
    let folder = tempfile::tempdir().expect("a folder");
    aimed(&database.url, folder.path()).await;
}
