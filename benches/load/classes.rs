//! A class of 300: from the workbook that a teacher sends to the login cards that come back as PDF.
//!
//! The reference is what cannot be saved: as many bare argon2id hashes with the same costs, one after the other, and one
//! PDF of as many cards.

use std::time::Duration;

use bot_core::credentials::{Costs, Password};
use bot_core::text::{Locale, msg};
use emulators::{Attached, File, Shown};
use rehearsal::{Actor, Cast, Offer, Profile, Setting, Stage};
use rust_xlsxwriter::Workbook;
use tokio::time::Instant;

use crate::cost::cpu_of;

/// So many students are in the class, by so many given names and surnames.
const STUDENTS: usize = GIVEN.len() * SURNAMES.len();
const GIVEN: [&str; 15] = [
    "Lea",
    "Ángel",
    "Zoë",
    "Jo",
    "Mía",
    "Iker",
    "Łucja",
    "Noor",
    "Elif",
    "Tomás",
    "Ida",
    "Børge",
    "Anaïs",
    "Юля",
    "Παύλος",
];
const SURNAMES: [&str; 20] = [
    "Nube",
    "d’Ombre",
    "Monte Alto",
    "Prado",
    "Łąka",
    "Rojo",
    "de la Torre",
    "Brzoza",
    "Llano",
    "Sosna",
    "Lipa",
    "Río",
    "Wierzba",
    "Olmo",
    "Skała",
    "Campo",
    "Dąb",
    "Fuente",
    "Góra",
    "Valle",
];

/// What a stretch took, in time and in CPU time.
#[derive(Clone, Copy, Default)]
struct Took {
    time: Duration,
    cpu: Duration,
}

impl Took {
    fn print(self, what: &str, reference: Self) {
        let [time, cpu] = [self.time, self.cpu].map(|time| time.as_secs_f64());
        let [of_time, of_cpu] = [time / reference.time.as_secs_f64(), cpu / reference.cpu.as_secs_f64()];
        println!("  {what:<24} {time:6.2} s  {cpu:6.2} CPU s   {of_time:5.2} and {of_cpu:5.2} times the reference");
    }
}

/// Measures what a process takes until something has happened.
async fn takes<T>(process: &str, happens: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<(T, Took)> {
    let (begin, cpu) = (Instant::now(), cpu_of(process));
    let happened = happens.await?;
    Ok((happened, Took { time: begin.elapsed(), cpu: cpu_of(process) - cpu }))
}

fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    GIVEN.iter().flat_map(|given| SURNAMES.iter().map(|surname| (*given, *surname)))
}

/// The class list as a school's office saves it.
fn workbook() -> anyhow::Result<File> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Surname", "Given name"])?;
    for (row, (given, surname)) in (1..).zip(names()) {
        sheet.write_row(row, 0, [surname, given])?;
    }
    let media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned();
    Ok(File { name: "class.xlsx".to_owned(), media_type, bytes: book.save_to_buffer()? })
}

/// Hashes as many passwords one after the other, and draws one PDF of as many cards.
fn bare() -> anyhow::Result<()> {
    let password = Password::typed("river-lemon-cloud").ok_or_else(|| anyhow::anyhow!("no password"))?;
    for nth in 0..STUDENTS {
        std::hint::black_box(password.hash(Costs::RECOMMENDED, [u8::try_from(nth % 256)?; 16]));
    }
    let card = |(nth, (given, surname)): (usize, (&str, &str))| cards::Card {
        name: format!("{given} {surname}"),
        user_name: format!("student.{nth}"),
        password: "river-lemon-cloud".to_owned(),
        project: "Rivers that we share".to_owned(),
        begin: ["Scan the code with a phone.".to_owned(), "Or type this.".to_owned()],
        link: Some(format!("https://t.me/twinbot_demo_bot?start=c{nth:0>24}")),
    };
    let labels = cards::Labels { user_name: "User name".to_owned(), password: "Password".to_owned() };
    let cards = names().enumerate().map(card).collect();
    let sheet = cards::Sheet { title: "Rivers".to_owned(), language: "en".to_owned(), labels, cards };
    std::hint::black_box(cards::pdf(&sheet)?);
    Ok(())
}

/// Ana has an active project with Jan.
pub(crate) async fn founded(stage: &Stage) -> anyhow::Result<(Cast, Offer)> {
    let mut cast = stage.people(&[Locale::english()]);
    for actor in cast.all_mut() {
        actor.patience = Duration::from_secs(300);
    }
    let (links, offer) = (stage.links().await?, Offer::example(&cast.ana));
    cast.appoint(&links).await?;
    cast.ana.registers(&Profile::spanish(&cast.ana)).await?;
    cast.jan.registers(&Profile::polish(&cast.jan)).await?;
    cast.meet().await?;
    cast.offer(&offer).await?;
    cast.jan.accepts(&offer).await?;
    cast.approve(&offer).await?;
    cast.become_active(&offer).await?;
    Ok((cast, offer))
}

/// Sends the file, and comes to the list of its lines.
async fn sends(ana: &Actor, file: &File) -> anyhow::Result<()> {
    anyhow::ensure!(ana.client.send_file(Some("file"), file), "no file can be sent");
    ana.answers(&msg::field_pupil_role_ask(), "Student-member").await?;
    ana.sees_words(&file.name).await?;
    ana.presses(&msg::button_check_class()).await?;
    ana.is_offered(&msg::button_guardians()).await?;
    Ok(())
}

/// Asks for the cards, and has them.
async fn gets_cards(stage: &Stage, ana: &Actor, offer: &Offer) -> anyhow::Result<usize> {
    let before = ana.client.newest();
    let title = ana.reads(&msg::students_title(offer.title.as_str()));
    ana.presses_below(&title, &msg::button_cards("PDF")).await?;
    let is_file = |message: &Shown| message.files().first().filter(|_| message.id > before).cloned();
    let Attached { id, .. } = ana.waits("the cards", is_file).await?;
    let served = stage.served().next().and_then(|emulator| emulator.file(&id));
    Ok(served.map(|file| file.bytes.len()).unwrap_or_default())
}

pub(crate) async fn measure(name: &str, database: &str) -> anyhow::Result<()> {
    let ((), reference) = takes("self", async { bare() }).await?;
    let folder = tempfile::tempdir()?;
    let setting = Setting::new(env!("CARGO_BIN_EXE_twinbot"), database)
        .with("TWINBOT_VALIDATE_TEACHERS", "at-once")
        .with("TWINBOT_UNDO_SECONDS", "0");
    let stage = Stage::set(setting, folder.path()).await?;
    let (Cast { ana, .. }, offer) = founded(&stage).await?;
    let pid = stage.pid(0).unwrap_or_default().to_string();
    let file = workbook()?;
    ana.opens_students(&offer).await?;
    ana.presses_below(&ana.reads(&msg::students_title(offer.title.as_str())), &msg::button_add_students()).await?;
    ana.asked(&msg::field_class_ask()).await?;
    let ((), read) = takes(&pid, sends(&ana, &file)).await?;
    ana.confirms_guardians(&offer, STUDENTS).await?;
    let ((), enrolled) = takes(&pid, async { Ok(ana.enrols(&offer, STUDENTS).await?) }).await?;
    ana.opens_students(&offer).await?;
    let (size, drawn) = takes(&pid, gets_cards(&stage, &ana, &offer)).await?;
    let [time, cpu] =
        [|took: &Took| took.time, |took: &Took| took.cpu].map(|of| [read, enrolled, drawn].iter().map(of).sum());
    println!(
        "{name}: a class of {STUDENTS}, from {} KiB of XLSX to {} KiB of PDF",
        file.bytes.len() / 1024,
        size / 1024
    );
    println!("  {:<24} {:6.2} s  {:6.2} CPU s", "reference", reference.time.as_secs_f64(), reference.cpu.as_secs_f64());
    read.print("file to list", reference);
    enrolled.print("list to accounts", reference);
    drawn.print("accounts to cards", reference);
    Took { time, cpu }.print("in all", reference);
    Ok(())
}
