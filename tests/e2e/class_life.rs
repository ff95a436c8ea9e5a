//! The life of a class: it comes from a workbook, gets its cards and passwords, works in two projects, and goes. One scenario, with
//! people on every platform.

use std::time::Duration;

use bot_core::areas::students::StudentName;
use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use emulators::code_of;
use emulators::discord::Place;
use emulators::telegram::Fault;
use futures::future::join_all;
use rehearsal::{Actor, Cast, Login, Offer, Stage};
use sqlx::AnyPool;

use crate::class_files::{brings_in, named};
use crate::closing::started;
use crate::files::saved;
use crate::sessions::{hello, stored, typed};
use crate::students::{gets_in, is_said_only_to, is_shown_only_to};
use crate::{Discord, Telegram, each_engine, ends_well, stage};

/// So many students are in the class.
const MANY: u32 = 30;
/// The first of them loses the card and gets another one.
const REISSUED: usize = 0;
/// These cannot be written to, for two reasons.
const SHUT: std::ops::Range<usize> = 1..4;
const CLOSED: std::ops::Range<usize> = 4..6;
/// These work in the other project, too; the last one is not taken.
const SHARED: std::ops::Range<usize> = 6..10;
/// Does what everybody can do with their own account.
const OWN: usize = 10;
/// Works on the teacher's device.
const BORROWS: usize = 11;
/// Leaves the class.
const LEAVES: usize = 12;

/// What is typed in these runs: a wrong password, and a word of one that a student chooses.
const TYPED: [&str; 2] = ["moon-moon-moon", "quaxel"];

/// A student, with their card and their phone.
struct Pupil {
    name: StudentName,
    login: Login,
    code: String,
    phone: Actor,
}

impl Pupil {
    fn given(&self) -> &str {
        self.name.given.as_str()
    }

    fn address(&self) -> String {
        self.phone.client.address()
    }
}

/// What stands on a card behind a label.
fn behind(card: &str, label: &str) -> String {
    let rest = card.split_once(label).unwrap_or_else(|| panic!("no {label} on {card}")).1;
    rest.split_whitespace().next().unwrap_or_default().to_owned()
}

/// The class as its cards have it, which are printed and cut; half of it has phones with each platform. `None`, recorded, where no program
/// reads a PDF.
async fn cards(stage: &Stage, (ana, jan): (&Actor, &Actor), offer: &Offer) -> Option<Vec<Pupil>> {
    let attached = ana.gets_paper(offer, &msg::button_cards("PDF")).await.expect("the cards");
    let pdf = saved(stage, ana, &attached).bytes;
    let pages = (1..=MANY.div_ceil(8) as usize).map(|page| testkit::pdf::cards("class_life", &pdf, page));
    let cards = pages.collect::<Option<Vec<_>>>()?.concat();
    assert_eq!(cards.len(), MANY as usize, "everybody has a card");
    let pupil = |nth: usize| {
        let n = u32::try_from(nth).expect("few") + 1;
        let (given, surname) = named(n);
        let name = StudentName::of(&given, surname).expect("a name");
        let card = cards.iter().find(|card| card.text.contains(&name.whole())).expect("a card with this name");
        let label = |text| ana.reads(&text);
        let [user_name, password] = [msg::field_user_name(), msg::field_password()].map(label);
        let login = Login { user_name: behind(&card.text, &user_name), password: behind(&card.text, &password) };
        let code = card.code.as_deref().and_then(code_of).expect("the code of a link").to_owned();
        let is_like_ana = SHUT.contains(&nth) || (!CLOSED.contains(&nth) && nth.is_multiple_of(2));
        let like = if is_like_ana { ana } else { jan };
        let phone = stage.person_like(like, 2000 + i64::from(n), "A phone", english());
        Pupil { name, login, code, phone }
    };
    Some((0..MANY as usize).map(pupil).collect())
}

/// Waits until something is so.
pub(crate) async fn soon(what: &str, is_so: impl AsyncFn() -> bool) {
    for _ in 0..600 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("never: {what}");
}

fn english() -> Locale {
    Locale::english()
}

/// The card of a student is lost: password and link are made anew, and the old ones let nobody in any more.
async fn reissues(ana: &Actor, offer: &Offer, pupil: &mut Pupil) {
    let Pupil { name, phone, .. } = &*pupil;
    let (whole, unknown) = (name.whole(), phone.reads(&msg::refusal_link_unknown()));
    let new = ana.opens_and_renews(offer, &whole).await.expect("another password");
    assert_ne!(new.password, pupil.login.password);
    let before = phone.client.newest();
    phone.opens_code(&pupil.code).await;
    let says = |message: &emulators::Shown| (message.id > before && message.text().contains(&unknown)).then_some(());
    phone.waits(&unknown, says).await.expect("the old link opens nothing");
    phone.logs_in(&pupil.login).await.expect("it is asked");
    phone.sees(&msg::problem_login()).await.expect("the old password is wrong");
    phone.presses(&msg::button_leave_login()).await.expect("not now");
    let code = ana.reads_code(offer, &whole, &name.short()).await.expect("a new link");
    assert_ne!(code, pupil.code);
    (pupil.code, pupil.login) = (code, new);
}

async fn claims(pupil: &Pupil) {
    let login = pupil.phone.claims(&pupil.code, &pupil.name.short()).await.expect("the password");
    assert_eq!(login, pupil.login, "the code of a card gives what is printed beside it");
    pupil.phone.notes_password().await.expect("noted");
}

/// A student who says yes and blocks the bot before it has answered: the answer is refused, and nobody has told the bot why.
async fn claims_and_blocks(stage: &Stage, pupil: &Pupil) {
    let telegram = stage.of::<Telegram>();
    let title = pupil.phone.reads(&msg::claim_title(pupil.name.short()));
    pupil.phone.opens_code(&pupil.code).await;
    pupil.phone.sees_words(&title).await.expect("who they are");
    let refused = || {
        telegram
            .requests()
            .iter()
            .any(|request| request.code == 403 && request.params["chat_id"].to_string().contains(&pupil.address()))
    };
    let blocked = Fault::Refused(403, "Forbidden: bot was blocked by the user".to_owned());
    telegram.faults(|faults| faults.next.push_back(("sendMessage", blocked)));
    pupil.phone.presses_below(&title, &msg::button_claim()).await.expect("the student says yes");
    soon("the answer is refused", async || refused()).await;
    pupil.phone.client.shut();
}

/// A student who takes no direct messages uses the code in the school's server.
async fn claims_in_a_server(stage: &Stage, pupil: &Pupil) {
    let client = stage.of::<Discord>().person(pupil.phone.client.id(), "A phone", "en-US");
    let other = stage.of::<Discord>().person(9001, "Nora Alba", "en-US");
    let server = Place::Channel(stage.of::<Discord>().server(&[&client, &other]));
    client.close(true);
    let here = Actor::new(client.at(server), english());
    let refused = || stage.of::<Discord>().requests().iter().filter(|request| request.code == 50007).count();
    let before = refused();
    here.opens_code(&pupil.code).await;
    soon("the direct message is refused", async || refused() > before).await;
    here.presses(&msg::discord_show_here()).await.expect("a way to see it here");
    let title = here.reads(&msg::claim_title(pupil.name.short()));
    here.presses_below(&title, &msg::button_claim()).await.expect("the student says yes");
    let login = here.reads_login().await.expect("the password, where only they see it");
    assert_eq!(login, pupil.login);
    assert!(other.at(server).view().messages.is_empty(), "nobody else sees any of it");
}

/// What the teacher reads of a student who has said yes.
async fn is_reported(ana: &Actor, offer: &Offer, pupil: &Pupil, is_lost: bool) {
    ana.opens_student(offer, &pupil.name.whole()).await.expect("the card");
    ana.presses_below(&pupil.name.whole(), &msg::button_student_link()).await.expect("the link");
    let title = ana.reads(&msg::student_link(pupil.name.short()));
    let lost = ana.reads(&msg::student_unreachable());
    let says = |message: &emulators::Shown| {
        let text = message.text().replace(['\u{2068}', '\u{2069}'], "");
        (text.contains(&title) && text.contains(&lost) == is_lost).then_some(())
    };
    ana.waits(&title, says).await.expect("whether the chat can be reached");
}

/// Everybody opens their link; five of them cannot be written to, and their teacher reads of whom that is known.
async fn all_claim(stage: &Stage, ana: &Actor, (offer, class): (&Offer, &[Pupil])) {
    for pupil in &class[SHUT] {
        claims_and_blocks(stage, pupil).await;
    }
    for pupil in &class[CLOSED] {
        claims_in_a_server(stage, pupil).await;
    }
    for pupil in &class[SHUT] {
        is_reported(ana, offer, pupil, true).await;
    }
    for pupil in &class[SHUT] {
        pupil.phone.comes_back().await.expect("they are heard again");
        pupil.phone.sees(&msg::credentials_title_note()).await.expect("it has waited for them");
        pupil.phone.notes_password().await.expect("noted");
    }
    let others = class.iter().enumerate().filter(|(nth, _)| !SHUT.contains(nth) && !CLOSED.contains(nth));
    join_all(others.map(|(_, pupil)| claims(pupil))).await;
    is_reported(ana, offer, &class[SHUT.start], false).await;
}

/// Another project of both teachers, in which Jan takes students of Ana's over.
async fn takes_over(cast: &Cast, class: &[Pupil]) -> Offer {
    let (jan, other) = (&cast.jan, Offer::titled("Lakes"));
    cast.offer(&other).await.expect("it is offered");
    jan.accepts(&other).await.expect("it is accepted");
    cast.approve(&other).await.expect("all approve");
    cast.become_active(&other).await.expect("the work can start");
    jan.confirms_guardians_first(&other).await.expect("the guardians agree");
    let taken = &class[SHARED];
    for (nth, pupil) in taken.iter().enumerate() {
        let is_taken = nth + 1 < taken.len();
        jan.takes_over(&other, (&pupil.login, &pupil.name.short()), is_taken).await.expect("it is answered");
    }
    for pupil in &taken[..taken.len() - 1] {
        pupil.phone.sees(&msg::student_projects()).await.expect("the student is told");
        pupil.phone.chooses_project(other.title.as_str()).await.expect("there are two now");
    }
    other
}

/// A student gets in on another phone, and chooses a password.
async fn logs_in_elsewhere(url: &str, pupil: &Pupil, other: &Actor) {
    pupil.phone.logs_out().await.expect("logged out");
    other.logs_in(&typed(&pupil.login.user_name, "moon-moon-moon")).await.expect("it is asked");
    other.sees(&msg::problem_login()).await.expect("a wrong one");
    let loud = pupil.login.password.to_uppercase().replace('-', "  – ");
    other.types_login(&typed(&pupil.login.user_name, loud)).await.expect("it is asked again");
    other.sees(&hello(pupil.given())).await.expect("as children type");
    other.changes_password("Violet quaxel kitchen").await.expect("it is asked");
    let new = typed(&pupil.login.user_name, "violet-quaxel-kitchen");
    soon("the new password is kept", async || gets_in(url, &new).await).await;
    assert!(gets_in(url, &new).await && !gets_in(url, &pupil.login).await, "only the new one");
}

/// A student works on the teacher's device for a while.
async fn borrows(ana: &Actor, offer: &Offer, pupil: &Pupil) {
    ana.opens_students(offer).await.expect("the list");
    let list = ana.reads(&msg::students_title(offer.title.as_str()));
    ana.presses_below(&list, &msg::button_lend()).await.expect("it can be lent");
    ana.types_login(&pupil.login).await.expect("it is asked");
    ana.sees(&hello(pupil.given())).await.expect("the student's own side");
    ana.logs_out().await.expect("by one button");
    ana.sees(&msg::home_hello("Ana Nube")).await.expect("it is Ana's again");
}

async fn count(url: &str, sql: &'static str) -> i64 {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let count = sqlx::query_scalar(sql).fetch_one(&db).await.expect("a number");
    db.close().await;
    count
}

/// Who leaves the only TwinSpace is erased; who works in another one, too, goes on there.
async fn leave(url: &str, ana: &Actor, (offer, class): (&Offer, &[Pupil])) {
    let (erased, stays) = (&class[LEAVES], &class[SHARED.start]);
    for pupil in [erased, stays] {
        ana.removes_student(offer, &pupil.name.whole()).await.expect("removed");
    }
    erased.phone.says("/start").await.expect("an answer");
    erased.phone.is_offered(&msg::button_login_student()).await.expect("nobody works on this phone any more");
    erased.phone.logs_in(&erased.login).await.expect("it is asked");
    erased.phone.sees(&msg::problem_login()).await.expect("there is no such account");
    assert_eq!(count(url, "SELECT COUNT(*) FROM student").await, i64::from(MANY) - 1);
    stays.phone.says("/start").await.expect("an answer");
    stays.phone.is_offered(&msg::button_log_out()).await.expect("who stays is not logged out");
    stays.phone.says("/projects").await.expect("an answer");
    stays.phone.sees_words("Lakes").await.expect("the other project goes on");
}

/// No password and no link lies anywhere but with those whom it was shown to.
async fn is_kept(stage: &Stage, url: &str, (class, old): (&[Pupil], &Pupil)) {
    stage.settles(Duration::from_millis(400)).await;
    let (database, log) = (stored(url).await, stage.read_log(0));
    assert!(database.contains(&class[OWN].login.user_name), "what is stored can be found");
    for pupil in class.iter().chain([old]) {
        let secrets = [&pupil.login.password, &pupil.code];
        for secret in secrets {
            assert!(!database.contains(secret.as_str()), "{secret} lies in the database");
            assert!(!log.contains(secret.as_str()), "{secret} stands in the log");
        }
    }
    let mut pages = String::new();
    for page in ["livez", "readyz", "readyz/telegram", "readyz/discord", "metrics"] {
        pages += &stage.page(0, page).await;
    }
    assert!(pages.contains("ok"), "there is something to be read: {pages}");
    let secrets = class.iter().chain([old]).flat_map(|pupil| [pupil.login.password.as_str(), pupil.code.as_str()]);
    for secret in secrets.chain(TYPED) {
        assert!(!pages.contains(secret), "{secret} stands on a page for whoever watches the program");
    }
    for typed in TYPED {
        assert!(!database.contains(typed), "{typed} was typed, and lies in the database");
        assert!(!log.contains(typed), "{typed} was typed, and stands in the log");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_from_its_workbook_to_its_end() {
    each_engine("a_class_from_its_workbook_to_its_end", |setting, folder| async move {
        let url = setting.database.clone();
        let setting = setting
            .on(&Platform::ALL)
            .with("TWINBOT_VALIDATE_TEACHERS", "at-once")
            .with("TWINBOT_UNDO_SECONDS", "0")
            .with("TWINBOT_LOG", "debug");
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let (ana, jan) = (&cast.ana, &cast.jan);
        brings_in(ana, &offer, MANY).await;
        let Some(mut class) = cards(&stage, (ana, jan), &offer).await else { return };
        let first = &class[REISSUED];
        let old = Pupil {
            name: first.name.clone(),
            login: first.login.clone(),
            code: first.code.clone(),
            phone: first.phone.clone(),
        };
        reissues(ana, &offer, &mut class[REISSUED]).await;
        all_claim(&stage, ana, (&offer, &class)).await;
        assert_eq!(
            count(&url, "SELECT COUNT(*) FROM student WHERE claimed_in IS NOT NULL").await,
            i64::from(MANY),
            "everybody has got it"
        );
        takes_over(&cast, &class).await;
        let other = stage.person_like(jan, 1503, "Another phone", english());
        logs_in_elsewhere(&url, &class[OWN], &other).await;
        borrows(ana, &offer, &class[BORROWS]).await;
        leave(&url, ana, (&offer, &class)).await;
        is_kept(&stage, &url, (&class, &old)).await;
        for pupil in class.iter().chain([&old]) {
            is_shown_only_to(&stage, &pupil.login.password, &[ana.client.address(), pupil.address()]);
            is_said_only_to(&stage, &pupil.code, &[ana.client.address()]);
        }
        for typed in TYPED {
            assert_eq!(is_said_only_to(&stage, typed, &[]), 0, "what was typed is never repeated");
        }
        ends_well(&stage).await;
    })
    .await;
}
