//! Power failures: the program is killed while people work, at random moments and at chosen ones, and started again; platforms are
//! away between the kills, refuse messages for reasons that nobody knows, and schools are brought in. What people end with is what they
//! would have had without; and of two processes one dies while the other goes on.
//!
//! `TWINBOT_CRASHES` says how many kills in each of these tests; 10 unless it is set. Aimed are a third as many, and at least 8.

mod aimed;
mod archive;
mod carry;
mod claims;
mod ends;
mod files;
mod outcome;
mod students;

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use emulators::{Chaos, Emulator, discord, telegram};
use rehearsal::{Actor, Cast, Links, Offer, Profile, Setting, Stage, Way};
use tokio::process::Child;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::task::JoinHandle;

use outcome::outcome;

const PROGRAM: &str = env!("CARGO_BIN_EXE_twinbot");

/// The file of the keys, which the program makes.
const KEYS: &str = "twinbot.keys";
/// The folder of what classes share.
const SHELF: &str = "shelf";
/// How long somebody waits to see something while the program is killed again and again.
const PATIENCE: Duration = Duration::from_secs(180);
/// After how long somebody presses again what nothing seems to come of.
const INSISTS: Duration = Duration::from_secs(3);
/// How often nobody hears that a message was created on Discord.
const LOST: f64 = 0.3;
/// How often a platform is away between two kills.
const AWAY: f64 = 0.15;
/// How often those that are away are so still when the program starts again.
const STILL_AWAY: f64 = 0.5;
/// How often a platform refuses a message for a reason that nobody knows.
const REFUSED: f64 = 0.05;
/// Messages that a refusal may bring, and one more question of who is not answered: the plain one, and what is read on the way back.
const WAY_BACK: usize = 8;
/// So often people ask for more after each kill and refusal, and may be answered: Home and Inbox, twice. A bot that leaves them waiting is
/// allowed no more for that.
const ASKED: usize = 4;
/// Schools that somebody brings in while people work.
const SCHOOLS: u32 = 3000;
/// Messages that one kill may bring where they are counted, in the chats of the founders with Telegram, of whom there is one in each round:
/// what was sent there and not yet noted, three at most, as a chat takes no more at once; and what comes of pressing once more.
const REPEATED: usize = 5;
/// What the kills are drawn from. At the third one a platform is away with this seed, and still so when the program starts again.
const SEED: u64 = 7;
/// After so many kills everything has happened: a platform was away, at a start as well; messages were refused; and a kill fell into an
/// import, as one begins right before each kill until one does.
const ALL_SEEN: usize = 3;

/// Waits for its share of a core: programs that start again and again keep it busy half of the time.
async fn a_core() -> SemaphorePermit<'static> {
    static CORES: LazyLock<Semaphore> =
        LazyLock::new(|| Semaphore::new(2 * std::thread::available_parallelism().map_or(1, NonZero::get)));
    CORES.acquire().await.expect("it is never closed")
}

fn crashes() -> usize {
    std::env::var("TWINBOT_CRASHES").ok().and_then(|number| number.parse().ok()).unwrap_or(10)
}

fn patiently(cast: &mut Cast) {
    for actor in cast.all_mut() {
        (actor.patience, actor.insists) = (PATIENCE, Some(INSISTS));
    }
}

/// New founders for each round, who meet the same approvers.
fn founders(stage: &Stage, round: usize, approvers: &Cast) -> (Cast, Offer) {
    let english = Locale::english();
    let first = 10_000 + i64::try_from(round).expect("few rounds") * 10;
    // Where several platforms are served, the founders are spread over them.
    let like = |other: &Actor, id: i64, name: &str| stage.person_like(other, id, name, english);
    let ana = like(&approvers.ana, first, &format!("Ana Nube {round:03}"));
    let jan = like(&approvers.jan, first + 1, &format!("Jan Lipa {round:03}"));
    let mut cast = Cast { ana, jan, ..approvers.clone() };
    patiently(&mut cast);
    (cast, Offer::titled(&format!("Rivers {round:03}")))
}

async fn approvers(stage: &Stage) -> Cast {
    let mut cast = stage.people(&[Locale::english()]);
    patiently(&mut cast);
    let links: Links = stage.links().await.expect("the authorities are set up");
    cast.appoint(&links).await.expect("the approvers are appointed");
    cast
}

/// From the first /start of both founders to the active project.
async fn play(cast: Cast, offer: Offer) {
    if let Err(stuck) = cast.found().await {
        // What one waits for may be what another one has not done.
        let screens: Vec<String> =
            cast.all().iter().map(|actor| format!("{}:\n{}", actor.name(), actor.client.screen())).collect();
        panic!("the founders are valid, and in contact: {stuck:?}\n{}", screens.join("\n"));
    }
    cast.offer(&offer).await.expect("the project is offered");
    cast.jan.accepts(&offer).await.expect("it is accepted");
    cast.approve(&offer).await.expect("it is approved");
    cast.become_active(&offer).await.expect("it becomes active");
}

/// Founders of an active project, where nobody has to be validated.
async fn started(stage: &Stage, round: usize, approvers: &Cast) -> (Cast, Offer) {
    let (cast, offer) = founders(stage, round, approvers);
    cast.ana.registers(&Profile::spanish(&cast.ana)).await.expect("Ana registers");
    cast.jan.registers(&Profile::polish(&cast.jan)).await.expect("Jan registers");
    cast.meet().await.expect("they are contacts");
    cast.offer(&offer).await.expect("the project is offered");
    cast.jan.accepts(&offer).await.expect("it is accepted");
    cast.approve(&offer).await.expect("it is approved");
    cast.become_active(&offer).await.expect("it becomes active");
    (cast, offer)
}

/// The program as it serves both platforms, where teachers are valid at once and nothing can be undone.
async fn serves(url: &str, folder: &Path) -> Stage {
    let setting = Setting::new(PROGRAM, url).on(&Platform::ALL);
    let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
    let setting = setting.with("TWINBOT_KEYS_PATH", folder.join(KEYS).display().to_string());
    let setting = setting.with("TWINBOT_FILES_PATH", folder.join(SHELF).display().to_string());
    Stage::set(setting, folder).await.expect("serves")
}

/// Kills the program at random until something is played to its end, or it was often enough.
async fn kills_until_played(
    stage: &mut Stage,
    playing: JoinHandle<()>,
    (rng, kills): (&mut fastrand::Rng, &mut usize),
) {
    while !playing.is_finished() && *kills < crashes() {
        tokio::time::sleep(Duration::from_millis(rng.u64(20..400))).await;
        stage.kill(0).await.expect("killed");
        *kills += 1;
        stage.start(0).await.expect("starts again");
    }
    playing.await.expect("the play goes on to its end");
}

/// How many messages of the bot stand in the founders' chats. Where nothing is kept for a bot that is off, whoever was not
/// answered asks again, and reads the answer more than once; see [`assert_told_once`].
fn messages(cast: &Cast) -> usize {
    let founders = [&cast.ana.client, &cast.jan.client].into_iter().filter(|client| client.keeps());
    founders.map(|client| client.messages(usize::MAX).len()).sum()
}

/// How often founders have written something where it is kept. Who is not answered for long asks for Home and Inbox, and presses on from
/// there.
fn asked(cast: &Cast) -> usize {
    let phones = [&cast.ana.client, &cast.jan.client].into_iter().filter_map(|client| client.downcast());
    let own =
        |phone: &telegram::Person| phone.chat().messages.values().filter(|message| !message.is_from_bot()).count();
    phones.map(own).sum()
}

/// The chat of somebody with Discord.
fn chat(actor: &Actor) -> Option<i64> {
    actor.client.downcast().map(discord::Person::chat)
}

/// On Discord what the bot says by itself is said once, whoever dies in between (ARCHITECTURE.md, "What may be repeated"):
/// approvers, who ask for nothing, never get the same message again.
fn assert_told_once(stage: &Stage, approvers: &Cast) {
    let decide = [&approvers.eva, &approvers.olga, &approvers.marco];
    let chats: Vec<i64> = decide.iter().filter_map(|actor| chat(actor)).collect();
    let created = stage.of::<discord::Emulator>().created();
    let mut told = std::collections::BTreeSet::new();
    for message in created.iter().filter(|message| chats.contains(&message.channel)) {
        assert!(told.insert((message.channel, &message.text)), "said twice: {message:?}");
    }
    assert!(chats.is_empty() || told.len() > 2, "they were told something: {told:?}");
    assert!(created.iter().all(|message| message.nonce.is_some()), "each message has a nonce");
}

/// Founders with Discord are told once that the work can start.
fn assert_celebrated_once(stage: &Stage, cast: &Cast, offer: &Offer) {
    for founder in [&cast.ana, &cast.jan] {
        let news = founder.reads(&msg::news_activated(offer.title.as_str()));
        let all = stage.of::<discord::Emulator>().created();
        let is_it = |message: &&discord::Created| {
            Some(message.channel) == chat(founder) && message.text.replace(['\u{2068}', '\u{2069}'], "").contains(&news)
        };
        let told = all.iter().filter(is_it).count();
        assert!(told <= 1, "{} is told {told} times that the work can start", founder.name());
    }
}

/// The bot has kept the rules of all platforms. Where it starts while one is away, it cannot answer what comes from there yet.
async fn assert_rules_were_kept(stage: &Stage, may_be_late: bool) {
    let quiet = Duration::from_secs(1);
    stage.settles(quiet).await;
    let is_late = |broken: &String| broken.contains("an interaction is answered with 503");
    let broken: Vec<String> =
        stage.violations().into_iter().filter(|broken| !(may_be_late && is_late(broken))).collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Everything was delivered: what the dead process was about to send, by the other one as well.
async fn assert_delivered(url: &str) {
    sqlx::any::install_default_drivers();
    let db = sqlx::AnyPool::connect(url).await.expect("connects");
    let delivered = async {
        loop {
            let left: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM outbox").fetch_one(&db).await.expect("counts");
            if left == 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::time::timeout(PATIENCE, delivered).await.expect("nothing waits in the outbox for ever");
    db.close().await;
}

/// Nothing is left over in the database.
async fn assert_done(url: &str) {
    sqlx::any::install_default_drivers();
    let db = sqlx::AnyPool::connect(url).await.expect("connects");
    for table in ["outbox", "timer", "conversation", "dead_letter"] {
        let count = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
        let left: i64 = sqlx::query_scalar(count).fetch_one(&db).await.expect("counts");
        assert_eq!(left, 0, "rows are left in {table}");
    }
    db.close().await;
}

/// A list of made-up schools, for somebody who takes it over while people work.
fn list_of_schools(folder: &Path) -> PathBuf {
    let line = |number| format!("{:08},Escuela Arroyo {number},Valverde {},ES\n", 28_000_000 + number, number % 40);
    let lines: String = (0..SCHOOLS).map(line).collect();
    let file = folder.join("schools.csv");
    std::fs::write(&file, format!("code,name,town,country\n{lines}")).expect("the list is written");
    file
}

/// Somebody who takes a list of schools over, and begins again in each round.
struct Import {
    list: PathBuf,
    under_way: Child,
}

impl Import {
    fn begin(stage: &Stage, list: PathBuf) -> Self {
        let under_way = Self::of(stage, &list);
        Self { list, under_way }
    }

    fn of(stage: &Stage, list: &Path) -> Child {
        let import = ["schools", "import", list.to_str().expect("a path in Unicode")];
        stage.begin(&import).expect("the import begins")
    }

    fn is_under_way(&mut self) -> bool {
        self.under_way.try_wait().expect("its state").is_none()
    }

    /// Begins again, unless it is under way.
    async fn go_on(&mut self, stage: &Stage) {
        if !self.is_under_way() {
            let ended = std::mem::replace(&mut self.under_way, Self::of(stage, &self.list));
            Self::end(ended).await;
        }
    }

    /// Has taken the list over, or says what to do; gives what it says.
    async fn end(import: Child) -> String {
        let ended = import.wait_with_output().await.expect("the import ends");
        let said = String::from_utf8_lossy(if ended.status.success() { &ended.stdout } else { &ended.stderr });
        assert!(ended.status.success() || said.contains("import the file again"), "{said}");
        said.into_owned()
    }

    /// The list is whole: taken over once more, it brings nothing that is not known.
    async fn assert_whole(self, stage: &Stage) {
        Self::end(self.under_way).await;
        let mut said = String::new();
        for _ in 0..2 {
            said = Self::end(Self::of(stage, &self.list)).await;
        }
        assert!(said.contains(&format!("0 added, 0 changed, {SCHOOLS} known already, 0 faulty")), "{said}");
    }
}

/// Some platforms may be away: they fail with whatever they are asked. Gives how many are.
fn some_go_away(stage: &Stage, rng: &mut fastrand::Rng) -> usize {
    let away = stage.served().filter(|_| rng.f64() < AWAY);
    away.map(|emulator| emulator.set_chaos(Chaos { server_error: 1.0, ..Chaos::default() })).count()
}

/// All platforms are there; now and then they refuse a message.
fn all_are_back(stage: &Stage) {
    stage.served().for_each(|emulator| emulator.set_chaos(Chaos { refused: REFUSED, ..Chaos::default() }));
}

fn all_is_well(stage: &Stage) {
    stage.served().for_each(|emulator| emulator.set_chaos(Chaos::default()));
}

/// How many messages were refused so far.
fn refused(stage: &Stage) -> usize {
    let refused: u64 = stage.served().map(Emulator::refused).sum();
    usize::try_from(refused).expect("a small number")
}

/// Kills processes at random until it was often enough, while people play; any of them may be the one.
async fn survives(url: &str, folder: &Path, way: Way, processes: usize) {
    let setting = Setting::new(PROGRAM, url).on(&Platform::ALL).by(way);
    let mut stage = Stage::set(setting, folder).await.expect("the program serves");
    for _ in 1..processes {
        stage.add().await.expect("another process serves");
    }
    let approvers = approvers(&stage).await;
    let (undisturbed, offer) = founders(&stage, 0, &approvers);
    play(undisturbed.clone(), offer.clone()).await;
    let (usual, usually_asked) = (messages(&undisturbed), asked(&undisturbed));
    let expected = (outcome(&undisturbed.ana, &offer).await, outcome(&undisturbed.jan, &offer).await);

    let mut import = Import::begin(&stage, list_of_schools(folder));
    // A process dies between the sending of a message and the note of it seldom; so Discord's answer gets lost, too.
    stage.of::<discord::Emulator>().faults(|faults| faults.lost = LOST);
    let mut rng = fastrand::Rng::with_seed(SEED);
    let (wanted, mut kills, mut outages, mut late, mut round) = (crashes(), 0, 0, 0, 0);
    let mut in_import = 0;
    while kills < wanted {
        round += 1;
        let (cast, offer) = founders(&stage, round, &approvers);
        import.go_on(&stage).await;
        let playing = tokio::spawn(play(cast.clone(), offer.clone()));
        let before = (kills, refused(&stage));
        all_are_back(&stage);
        while !playing.is_finished() && kills < wanted {
            let away = some_go_away(&stage, &mut rng);
            tokio::time::sleep(Duration::from_millis(rng.u64(20..400))).await;
            let (nth, stay_away) = (rng.usize(0..processes), rng.f64() < STILL_AWAY);
            if in_import == 0 {
                import.go_on(&stage).await;
            }
            let was_under_way = import.is_under_way();
            stage.kill(nth).await.expect("killed");
            in_import += usize::from(was_under_way && import.is_under_way());
            (kills, outages) = (kills + 1, outages + away);
            if away > 0 && stay_away {
                late += 1;
                stage.start_alive(nth).await.expect("starts again");
                // Whoever is away at the start is asked again seconds later: see tests/e2e/outage.rs.
                tokio::time::sleep(Duration::from_millis(rng.u64(20..400))).await;
                all_are_back(&stage);
            } else {
                all_are_back(&stage);
                stage.start(nth).await.expect("starts again");
            }
        }
        playing.await.expect("the play goes on to its end");
        all_is_well(&stage);
        let repeated = messages(&cast).saturating_sub(usual);
        let (killed, refused) = (kills - before.0, refused(&stage) - before.1);
        let asked = asked(&cast).saturating_sub(usually_asked);
        let allowed = killed * REPEATED + (refused + asked.min((killed + refused) * ASKED)) * WAY_BACK;
        let why = format!("{killed} kills and {refused} refusals, and what was asked {asked} times more");
        assert!(repeated <= allowed, "{repeated} messages more than usual after {why}");
        let found = (outcome(&cast.ana, &offer).await, outcome(&cast.jan, &offer).await);
        assert_eq!(found, expected, "round {round} ends as if nothing had happened");
        assert_celebrated_once(&stage, &cast, &offer);
    }
    assert!(in_import > 0 || wanted < ALL_SEEN, "a kill fell into the import");
    assert!(outages > 0 || wanted < ALL_SEEN, "a platform was away");
    assert!(late > 0 || wanted < ALL_SEEN, "a platform was away when the program started");
    assert!(refused(&stage) > 0 || wanted < ALL_SEEN, "messages were refused");
    import.assert_whole(&stage).await;
    // Whoever listens goes on with the session of the one who was killed.
    let introductions = stage.of::<discord::Emulator>().counters().identified;
    assert_eq!(introductions, u64::from(way == Way::Asks));
    assert_told_once(&stage, &approvers);
    for approver in [&approvers.eva, &approvers.olga, &approvers.marco] {
        approver.says("/queue").await.expect("the queue");
        approver.sees(&msg::queue_title_empty()).await.expect("nothing is left to decide");
    }
    assert_rules_were_kept(&stage, late > 0).await;
    assert_delivered(url).await;
    for nth in 0..processes {
        stage.terminate(nth).await.expect("ends");
    }
    assert_done(url).await;
}

async fn survives_on_sqlite(way: Way) {
    let (database, folder) = (testkit::sqlite(), tempfile::tempdir().expect("a folder"));
    survives(&database.url, folder.path(), way, 1).await;
}

async fn survives_on_postgresql(name: &str, way: Way, processes: usize) {
    let Some(database) = testkit::postgres(testkit::Durability::On).await else {
        return testkit::skip(name, "no PostgreSQL");
    };
    let folder = tempfile::tempdir().expect("a folder");
    survives(&database.url, folder.path(), way, processes).await;
}

// Each of these serves both platforms: called, or asking one and listening to the other.

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_on_sqlite() {
    let _core = a_core().await;
    survives_on_sqlite(Way::Called).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_on_sqlite_while_it_asks() {
    let _core = a_core().await;
    survives_on_sqlite(Way::Asks).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_on_postgresql() {
    let _core = a_core().await;
    survives_on_postgresql("killed_at_random_on_postgresql", Way::Called, 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn any_of_two_killed_at_random() {
    let _core = a_core().await;
    survives_on_postgresql("any_of_two_killed_at_random", Way::Called, 2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn any_of_two_killed_at_random_while_they_ask() {
    let _core = a_core().await;
    survives_on_postgresql("any_of_two_killed_at_random_while_they_ask", Way::Asks, 2).await;
}

/// Of two processes on one database, one is killed while four projects are under way.
#[tokio::test(flavor = "multi_thread")]
async fn one_of_two_processes_dies() {
    let _core = a_core().await;
    let Some(database) = testkit::postgres(testkit::Durability::On).await else {
        return testkit::skip("one_of_two_processes_dies", "no PostgreSQL");
    };
    let folder = tempfile::tempdir().expect("a folder");
    let setting = Setting::new(PROGRAM, &database.url).on(&Platform::ALL);
    let mut stage = Stage::set(setting, folder.path()).await.expect("serves");
    stage.add().await.expect("a second process serves");
    let approvers = approvers(&stage).await;
    let rounds: Vec<(Cast, Offer)> = (0..4).map(|round| founders(&stage, round, &approvers)).collect();
    let plays: Vec<_> = rounds.iter().cloned().map(|(cast, offer)| tokio::spawn(play(cast, offer))).collect();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    stage.kill(0).await.expect("one is killed");
    for playing in plays {
        playing.await.expect("everybody comes to the end");
    }
    let (first, offer) = &rounds[0];
    let expected = outcome(&first.ana, offer).await;
    for (cast, offer) in &rounds[1..] {
        assert_eq!(outcome(&cast.ana, offer).await, expected, "nothing is lost, nothing happens twice");
        assert_celebrated_once(&stage, cast, offer);
    }
    assert_delivered(&database.url).await;
    assert_rules_were_kept(&stage, false).await;
    stage.terminate(1).await.expect("ends");
    assert_done(&database.url).await;
}
