//! A week in the TwinSpace of two classes, who are on both platforms: five of them send files, one writes news with a picture, a guest looks in, a
//! film goes from one platform to the other, some of it is removed, and a founder takes the rest home.

use std::collections::{BTreeMap, BTreeSet};

use bot_core::domain::TwinSpace;
use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use emulators::{File, Shown};
use futures::future::join_all;
use rehearsal::{Actor, Offer, Stage, Way};
use sqlx::AnyPool;

use crate::archive::{PUBLIC, checked, gets, opens_link, reads_link, unpacked};
use crate::class_life::soon;
use crate::closing::started;
use crate::files::saved;
use crate::pictures::{PLACE, picture, sees};
use crate::sessions::passes;
use crate::space_files::{file, opens, sends_now};
use crate::{each_engine, ends_well, stage};

const NAME: &str = "two_classes_have_a_week_and_take_it_home";
const DAY: i64 = 24 * 3_600_000;
/// So many uploads each of the five makes: thirty in all.
const EACH: usize = 6;
/// So many pictures one of them is.
const ALBUM: usize = 4;
/// The students, who may all send files.
const CLASS: [&str; 3] = ["Lea Rojo", "Leo Azul", "Zoe Monte"];
/// What each of them sends first and second: under the same name, and the same.
const DIARY: &str = "diary.png";
const SAME: &[u8] = b"the same clouds";
const GUEST: &str = "Nora Alba";
const FILM: &str = "film.png";

/// What was sent into the TwinSpace, by how often.
type Sent = BTreeMap<Vec<u8>, usize>;

/// Nothing that is sent from now on joins what was sent before.
async fn seconds_pass(url: &str) {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    sqlx::query("UPDATE upload SET last_at = last_at - 4000").execute(&db).await.expect("time passes");
    db.close().await;
}

/// The files that somebody sends one by one.
fn files_of(name: &str) -> Vec<File> {
    let diary = file(DIARY, format!("the diary of {name}").as_bytes());
    let others = (2..EACH).map(|n| file(&format!("{name} {n}.png"), format!("picture {n} of {name}").as_bytes()));
    [diary, file(&format!("{name} 1.png"), SAME)].into_iter().chain(others).collect()
}

/// Sends one by the command for files, as whoever is on a platform without files in the chat does.
async fn sends_by_command(actor: &Actor, file: &File) {
    let before = actor.client.newest();
    actor.sends_file(file).await.expect("the command takes it");
    let done = actor.reads(&msg::upload_title_done(1_usize, 1_usize));
    let is_new = |message: &Shown| (message.id > before && message.text().contains(&done)).then_some(());
    actor.waits(&done, is_new).await.expect("it is there");
}

/// Somebody whose files are open sends all of theirs, each as an upload of its own; the last one by the command, where it takes files.
async fn sends_one_by_one(url: &str, actor: &Actor, files: &[File]) {
    for (nth, file) in files.iter().enumerate() {
        seconds_pass(url).await;
        if nth + 1 == files.len() && actor.client.has_modals() {
            sends_by_command(actor, file).await;
        } else {
            sends_now(actor, std::slice::from_ref(file), 1).await;
        }
    }
}

/// The students come in by their links, on both platforms.
async fn students(stage: &Stage, (ana, jan): (&Actor, &Actor), offer: &Offer) -> Vec<Actor> {
    ana.names_students_as(offer, &CLASS, TwinSpace::StudentManager).await.expect("every line is there");
    ana.confirms_guardians(offer, CLASS.len()).await.expect("the guardians agree");
    ana.enrols(offer, CLASS.len()).await.expect("all are in");
    let mut phones = Vec::new();
    for ((student, like), id) in CLASS.iter().zip([ana, ana, jan]).zip(1501..) {
        let (given, surname) = student.split_once(' ').expect("two names");
        let short = format!("{given} {}.", &surname[..1]);
        let code = ana.reads_code(offer, student, &short).await.expect("a link");
        let phone = stage.person_like(like, id, "A phone", Locale::english());
        phone.claims(&code, &short).await.expect("the password");
        phone.notes_password().await.expect("it is noted");
        // Whatever time it is, they are told at once.
        phone.stays_up().await.expect("they want that");
        phones.push(phone);
    }
    phones
}

/// Thirty uploads come at once: of each founder, of each student, and an album in a folder of its own.
async fn all_send(url: &str, (ana, jan): (&Actor, &Actor), (offer, phones): (&Offer, &[Actor])) -> Sent {
    opens(ana, offer).await;
    opens(jan, offer).await;
    for phone in phones {
        phone.says("/start").await.expect("the own side");
        phone.presses(&msg::button_files()).await.expect("the files");
        phone.sees(&msg::files_title(offer.title.as_str())).await.expect("a list");
    }
    let names = ["ana", "jan", "lea", "leo", "zoe"];
    let mut all: Vec<Vec<File>> = names.iter().map(|name| files_of(name)).collect();
    // The album is one of Ana's.
    all[0].pop();
    let actors = [ana, jan].into_iter().chain(phones);
    join_all(actors.zip(&all).map(|(actor, files)| sends_one_by_one(url, actor, files))).await;

    opens(ana, offer).await;
    ana.presses(&msg::button_new_folder()).await.expect("a folder");
    ana.answers(&msg::field_folder_ask(), "Weather").await.expect("its name");
    ana.presses_below("Weather", &msg::button_save()).await.expect("it is made");
    ana.sees(&msg::folder_title("Weather")).await.expect("it is open");
    let album: Vec<File> = (1..=ALBUM).map(|n| file("clouds.png", format!("cloud {n}").as_bytes())).collect();
    let summary = sends_now(ana, &album, ALBUM).await;
    assert!(summary.text().contains("clouds (4).png"), "one summary tells of all: {}", summary.text());
    all.push(album);

    let mut sent = Sent::new();
    for file in all.concat() {
        *sent.entry(file.bytes).or_default() += 1;
    }
    assert_eq!(sent.values().sum::<usize>(), 5 * EACH - 1 + ALBUM);
    sent
}

/// News with a picture comes at once, at five o'clock, or to whoever looks in. Gives the picture as all have seen it.
async fn news_goes_round(
    (url, stage): (&str, &Stage),
    (ana, jan): (&Actor, &Actor),
    readers: &[&Actor],
    offer: &Offer,
) -> Vec<u8> {
    const CALL: &str = "Our first video call";
    const WORDS: &str = "We met today, and nobody was late.";
    jan.opens_news(offer, 0).await.expect("there is none yet");
    let daily = msg::button_told_space(msg::wish_daily());
    jan.presses(&msg::button_told()).await.expect("how he is told");
    jan.presses(&daily).await.expect("once a day");
    jan.is_offered(&msg::button_chosen(daily)).await.expect("it is so from now on");
    ana.opens_news(offer, 0).await.expect("the posts");
    let place = picture("IMG_2041.jpg", "image/jpeg", PLACE);
    ana.publishes_with_picture(CALL, WORDS, &place).await.expect("it is there");
    let (_, own) = sees(stage, ana, WORDS, None).await;
    assert!(own.bytes != PLACE, "it is made fit to be shown");
    let platforms: BTreeSet<&str> = readers.iter().map(|reader| reader.client.platform()).collect();
    assert_eq!(platforms.len(), Platform::ALL.len(), "it is seen on both platforms");
    for reader in readers {
        // Who wants that is told at once.
        let (_, seen) = sees(stage, reader, WORDS, None).await;
        assert!(seen.bytes == own.bytes, "all of them see the same");
    }
    assert!(!jan.client.messages(usize::MAX).iter().any(|message| message.text().contains(WORDS)));
    passes(url, DAY + DAY / 24).await;
    let told = jan.sees(&msg::untold_title_day("")).await.expect("he is told of the day");
    assert!(told.text().contains(CALL), "{}", told.text());
    own.bytes
}

/// A film is too large for the other platform, so that a link to it goes there; gives that.
async fn film_goes_over(url: &str, stage: &Stage, (ana, jan): (&Actor, &Actor), offer: &Offer) -> String {
    assert!(jan.client.platform() == Platform::Discord.as_str(), "its files are smaller there");
    let film: Vec<u8> = (0..15_u32 << 20).map(|n| n.to_le_bytes()[n as usize % 3]).collect();
    opens(ana, offer).await;
    seconds_pass(url).await;
    sends_now(ana, &[file(FILM, &film)], 1).await;
    opens(jan, offer).await;
    jan.finds_file(FILM).await.expect("it is in the list");
    jan.presses_below(FILM, &msg::button_download()).await.expect("he asks for it");
    let end = reads_link(jan).await;
    let answer = opens_link(stage, &end).await;
    let head = |name: &str| answer.headers()[name].to_str().expect("words").to_owned();
    assert!(head("content-disposition").starts_with("attachment; filename=\"film.png\""));
    assert_eq!(head("x-content-type-options"), "nosniff");
    assert!(answer.bytes().await.expect("all of it comes") == film, "it is what was sent");
    for wrong in [&end[..end.len() - 2], "7/x.y", "7", &format!("8{end}")] {
        let answer = opens_link(stage, wrong).await;
        assert!(answer.status().is_client_error(), "{wrong}: {}", answer.status());
    }
    // Where its platform takes it, it comes as it is.
    opens(ana, offer).await;
    ana.finds_file(FILM).await.expect("it is in the list");
    let attached = ana.downloads(FILM).await.expect("it comes");
    assert!(saved(stage, ana, &attached).bytes == film);
    end
}

/// Finds a file and removes it, and is sure.
async fn removes(actor: &Actor, offer: &Offer, name: &str) {
    opens(actor, offer).await;
    actor.finds_file(name).await.expect("it is in the list");
    actor.presses_below(name, &msg::button_remove_file()).await.expect("it can be removed");
    let sure = actor.reads(&msg::confirm_remove_file(name));
    actor.presses_below(&sure, &msg::button_remove_file()).await.expect("it is removed");
    actor.sees(&msg::files_title(offer.title.as_str())).await.expect("the files that are left");
}

fn takes_out(sent: &mut Sent, bytes: &[u8]) {
    let count = sent.get_mut(bytes).expect("it was sent");
    *count -= 1;
    if *count == 0 {
        sent.remove(bytes);
    }
}

/// A file is removed of which others sent the same, one of which nobody did, and the guest.
async fn some_goes(stage: &Stage, (ana, jan): (&Actor, &Actor), (offer, sent): (&Offer, &mut Sent), link: &str) {
    for (name, bytes) in [("lea 1.png", SAME), ("jan 2.png", b"picture 2 of jan")] {
        removes(ana, offer, name).await;
        takes_out(sent, bytes);
    }
    removes(ana, offer, FILM).await;
    let is_refused = async || opens_link(stage, link).await.status().is_client_error();
    soon("no link gives what was removed", is_refused).await;
    jan.removes_guest(offer, GUEST).await.expect("the guest is removed");
}

/// Who may send files no more is told so.
async fn loses_the_right(ana: &Actor, zoe: &Actor, offer: &Offer) {
    ana.opens_student(offer, CLASS[2]).await.expect("her card");
    ana.presses_below(CLASS[2], &msg::button_make_role(TwinSpace::StudentMember.text())).await.expect("another role");
    ana.is_offered(&msg::button_make_role(TwinSpace::StudentManager.text())).await.expect("it is so");
    let before = zoe.client.newest();
    zoe.says("/start").await.expect("her own side");
    zoe.presses(&msg::button_files()).await.expect("the files");
    let title = zoe.reads(&msg::files_title(offer.title.as_str()));
    let is_new = |message: &Shown| (message.id > before && message.text().contains(&title)).then_some(());
    zoe.waits(&title, is_new).await.expect("a list");
    zoe.on::<emulators::discord::Person>().send("", &[file("late.png", b"late")]);
    zoe.sees(&msg::refusal_no_upload(offer.title.as_str())).await.expect("she reads why");
}

/// What is in the archive is what was sent and not removed: each file as often, under a name of its own, and as it was; and the picture of
/// the news as it was seen.
async fn is_taken_home(stage: &Stage, ana: &Actor, offer: &Offer, (sent, seen): (&Sent, &[u8])) {
    let zip = gets(stage, ana, offer).await;
    let Some(all) = unpacked(NAME, &zip.bytes) else { return };
    let record = checked(&all);
    let mut home = Sent::new();
    for (_, bytes) in all.iter().filter(|(path, _)| path.starts_with("files/")) {
        *home.entry(bytes.clone()).or_default() += 1;
    }
    assert!(home == *sent, "{:?}", all.keys());
    assert_eq!(all["files/Weather/clouds (4).png"], b"cloud 4");
    assert!(all.contains_key("files/diary (5).png"), "{:?}", all.keys());
    assert_eq!(record["news"].as_array().map(Vec::len), Some(1));
    let path = record["news"][0]["picture"]["path"].as_str().expect("the news has its picture");
    assert!(all[path] == seen, "{path} is what was seen");
    let page = String::from_utf8_lossy(&all["index.html"]).into_owned();
    assert!(page.contains("Lea R.") && !page.contains("Rojo"), "students stand there with an initial");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_classes_have_a_week_and_take_it_home() {
    each_engine(NAME, |setting, folder| async move {
        let (url, shelf) = (setting.database.clone(), folder.join("shelf"));
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let setting = setting.with("TWINBOT_FILES_PATH", shelf.to_str().expect("a path in Unicode"));
        let setting = setting.on(&Platform::ALL).by(Way::Asks).with("TWINBOT_PUBLIC_URL", PUBLIC);
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let founders = (&cast.ana, &cast.jan);
        let (ana, _) = founders;
        let phones = students(&stage, founders, &offer).await;
        let nora = stage.person_like(ana, 1601, "Nora", Locale::english());
        let link = ana.makes_a_guest_link(&offer).await.expect("a link for a guest");
        nora.comes_as_guest(&link, &offer, GUEST).await.expect("she comes in");

        let mut sent = all_send(&url, founders, (&offer, &phones)).await;
        let kept = std::fs::read_dir(shelf.join("files")).expect("where files are kept").count();
        assert_eq!(kept, sent.len(), "what was sent five times is kept once");
        let seen = news_goes_round((&url, &stage), founders, &[&phones[0], &phones[2], &nora], &offer).await;
        nora.presses(&msg::button_files()).await.expect("the guest looks at the files");
        nora.finds_file("jan 3.png").await.expect("and finds one that came from the other platform");
        let attached = nora.downloads("jan 3.png").await.expect("it comes");
        assert_eq!(saved(&stage, &nora, &attached).bytes, b"picture 3 of jan");
        let zoe = &phones[2];
        zoe.says("/start").await.expect("her own side");
        zoe.presses(&msg::button_files()).await.expect("a student looks at the files");
        zoe.finds_file("ana 2.png").await.expect("and finds one that came from the other platform");
        let attached = zoe.downloads("ana 2.png").await.expect("it comes");
        assert_eq!(saved(&stage, zoe, &attached).bytes, b"picture 2 of ana");

        let film = film_goes_over(&url, &stage, founders, &offer).await;
        some_goes(&stage, founders, (&offer, &mut sent), &film).await;
        loses_the_right(ana, zoe, &offer).await;
        is_taken_home(&stage, ana, &offer, (&sent, &seen)).await;
        let doctor = stage.asks(&["doctor", "--files"]).await.expect("all fits together");
        assert!(doctor.contains("lost or damaged: 0"), "{doctor}");
        ends_well(&stage).await;
    })
    .await;
}
