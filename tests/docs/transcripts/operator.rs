//! The operator: sets the authorities up, invites those who decide, serves, and brings the schools in.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::Locale;
use rehearsal::{Actor, Profile, Setting, Shown, Stage, Way};

use super::book::Book;
use super::tell;

const PROGRAM: &str = env!("CARGO_BIN_EXE_twinbot");

const HEAD: (&str, &str) = (
    "# The first ten minutes of an operator\n\nA ministry has decided to try Twinbot. Somebody has built the program, has a token from \
     @BotFather, and sits at a terminal. This is what the program says there, and in the operator's own chat: a test does it and \
     writes it down. Times, numbers and codes are made up, and the same each time.\n",
    "# Los primeros diez minutos de quien administra\n\nUn ministerio quiere probar Twinbot. Alguien ha compilado el programa, tiene un token de \
     @BotFather y está ante una terminal, donde el programa habla en inglés. Esto es lo que dice, ahí y en el chat de quien \
     administra: una prueba lo hace y lo anota. Las horas, los números y los códigos son siempre los mismos.\n",
);

/// Who runs it, as a deployment says it in the language of the page.
fn who_runs_it(locale: Locale) -> [(&'static str, &'static str); 3] {
    [
        ("TWINBOT_OPERATOR_NAME", tell(locale, "Ministry of Education of X", "Ministerio de Educación de X")),
        ("TWINBOT_OPERATOR_CONTACT", "data-protection@education.example"),
        ("TWINBOT_OPERATOR_PRIVACY", "https://education.example/twinbot/privacy"),
    ]
}

/// What every moment becomes, and what the end of an invitation does.
const MOMENTS: [&str; 2] = ["14 Sept 2026, 08:00 UTC", "21 Sept 2026, 08:00 UTC"];
/// What every moment becomes in a chat, in English and Spanish.
const CHAT: (&str, &str) = ("14 Sept 2026, 10:00", "14 sept 2026, 10:00");

const SCHOOLS: &str = "code,name,town,country,region\n28001234,Escuela Nube,Valverde,ES,ES-MD\n28005678,IES Río Claro,Valverde,ES,ES-MD\n\
                       280099999,CEIP Lluvia,Pozo Alto,ES,ES-MD\n";

pub(crate) async fn plays(locale: Locale) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let setting = Setting::new(PROGRAM, "sqlite://twinbot.db").by(Way::Asks);
    let setting = who_runs_it(locale).into_iter().fold(setting, |setting, (name, value)| setting.with(name, value));
    let mut stage = Stage::empty(setting, folder.path()).await.expect("the platforms are there");
    let at = folder.path().display().to_string();
    let mut paper = Paper { page: tell(locale, HEAD.0, HEAD.1).to_owned(), locale, folder: at };
    begins(&mut paper, folder.path());
    sets_up(&mut paper, &stage).await;
    let (otto, eva, ana) = (
        person(&stage, 1, "Otto Berg", locale),
        person(&stage, 2, "Eva Mar", locale),
        person(&stage, 3, "Ana Nube", locale),
    );
    let links = invites(&mut paper, &stage).await;
    serves(&mut paper, &mut stage).await;
    is_told(&mut paper, &stage, (&otto, &links.1), (&eva, &links.0), &ana).await;
    brings_schools(&mut paper, &stage, folder.path()).await;
    ends(&mut paper, &mut stage).await;
    stage.assert_clean();
    format!("{}\n", paper.page.trim_end())
}

fn person(stage: &Stage, nth: i64, name: &str, locale: Locale) -> Actor {
    stage.person_on(Platform::ALL[0], 2000 + nth, name, locale)
}

/// What is written down.
struct Paper {
    page: String,
    locale: Locale,
    /// Where the program runs.
    folder: String,
}

impl Paper {
    fn chapter(&mut self, english: &str, spanish: &str) {
        let _ = write!(self.page, "\n## {}\n", tell(self.locale, english, spanish));
    }

    fn note(&mut self, english: &str, spanish: &str) {
        let _ = write!(self.page, "\n{}\n", tell(self.locale, english, spanish));
    }

    /// A command with what it prints, first what it gives, then what it says besides.
    fn ran(&mut self, command: &str, output: &Output) {
        let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat();
        self.printed(command, &said);
    }

    fn printed(&mut self, command: &str, said: &str) {
        let moment = MOMENTS[usize::from(command.contains("invitation"))];
        let said = if command.ends_with(" list") { numbered(said) } else { said.to_owned() };
        let said = aligned(&stable(&said.replace(&self.folder, "/srv/twinbot"), moment));
        let _ = write!(self.page, "\n```console\n$ {command}\n{}\n```\n", said.trim_end());
    }
}

/// The program before anything is set.
fn begins(paper: &mut Paper, folder: &Path) {
    let run = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut program = rehearsal::program(PROGRAM);
        program.args(arguments).current_dir(folder).envs(variables.iter().copied());
        program.output().expect("it runs")
    };
    paper.chapter("1. Is everything set?", "1. ¿Está todo configurado?");
    paper.ran("twinbot run", &run(&["run"], &[]));
    paper.note("A token that was copied in part is recognised:", "Un token copiado a medias se detecta:");
    paper.ran(
        "TWINBOT_TELEGRAM_TOKEN=123456:AAE twinbot config",
        &run(&["config"], &[("TWINBOT_TELEGRAM_TOKEN", "123456:AAE")]),
    );
    paper.note(
        "With the whole token, and with who is responsible, `twinbot config` shows what is set. Secrets are hidden.",
        "Con el token completo y los datos de la entidad responsable, `twinbot config` muestra lo que está configurado. Los \
         secretos no se ven.",
    );
    let operator = who_runs_it(paper.locale);
    let variables = [&[("TWINBOT_TELEGRAM_TOKEN", "123456:made-up-made-up-made-up")][..], &operator[..]].concat();
    let shown = run(&["config"], &variables);
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    let is_set = |line: &&str| !line.ends_with("(default)") && !line.ends_with("is not set");
    let shown = shown.lines().filter(is_set).collect::<Vec<_>>().join("\n");
    let exports = operator.map(|(name, value)| format!("$ export {name}=\"{value}\"\n")).concat();
    let config = "$ twinbot config | grep -v -e '(default)' -e 'is not set'";
    paper.printed(&format!("export TWINBOT_TELEGRAM_TOKEN=123456:…\n{exports}{config}"), &shown);
}

async fn runs(paper: &mut Paper, stage: &Stage, arguments: &[&str]) -> String {
    let output = stage.run(arguments).await.expect("it runs");
    paper.ran(&format!("twinbot {}", arguments.join(" ")), &output);
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

async fn sets_up(paper: &mut Paper, stage: &Stage) {
    paper.chapter("2. Who decides", "2. Quién decide");
    for arguments in [
        &["authority", "list"][..],
        &["authority", "add", "--country", "ES"],
        &["authority", "add", "--country", "ES", "--region", "ES-MD"],
        &["authority", "list"],
    ] {
        runs(paper, stage, arguments).await;
    }
}

/// The links of an approver and of the operator.
async fn invites(paper: &mut Paper, stage: &Stage) -> (String, String) {
    paper.note(
        "Each link is for one person. The operator sends the first one to Eva Mar of the support service, and keeps the second. The region gets \
         its approver in the same way.",
        "Cada enlace es para una persona. El primero se envía a Eva Mar, del servicio de apoyo; el segundo es para quien administra. Con la \
         región se hace lo mismo.",
    );
    let approver = runs(paper, stage, &["approver", "invite", "--authority", "ES"]).await;
    let operator = runs(paper, stage, &["operator", "invite"]).await;
    runs(paper, stage, &["invitation", "list"]).await;
    let link =
        |printed: &str| printed.split_whitespace().find(|word| word.contains("start")).unwrap_or_default().to_owned();
    (link(&approver), link(&operator))
}

async fn serves(paper: &mut Paper, stage: &mut Stage) {
    paper.chapter("3. Serving", "3. En marcha");
    stage.add().await.expect("it serves");
    stage.hears().await.expect("it is heard");
    paper.printed("twinbot run &", &stage.read_log(0));
    runs(paper, stage, &["ready"]).await;
}

/// The operator's chat, in which it is said that somebody waits for whom nobody can decide.
async fn is_told(
    paper: &mut Paper,
    stage: &Stage,
    (otto, operator): (&Actor, &str),
    (eva, approver): (&Actor, &str),
    ana: &Actor,
) {
    paper.chapter("4. The operator's own chat", "4. El chat de quien administra");
    paper.note(
        "The operator opens the second link on a phone:",
        "Quien administra abre el segundo enlace en su teléfono:",
    );
    let mut read = Read::default();
    otto.opens(operator).await;
    otto.waits("the operator's home", |_| Some(())).await.expect("it answers");
    read.on(paper, stage, otto).await;
    paper.note(
        "A first teacher, Ana Nube, registers, though Eva Mar has not opened her link yet. It is still valid, so no \
         other one is needed:",
        "Se registra una primera docente, Ana Nube, pero Eva Mar todavía no ha abierto su enlace. Sigue siendo válido \
         y no hace falta otro:",
    );
    let before = otto.client.newest();
    ana.registers(&Profile::spanish(ana)).await.expect("she registers");
    let told = otto.waits("that nobody can decide", |message| (message.id > before).then(|| message.clone()));
    let told = told.await.expect("the operator is told");
    read.on(paper, stage, otto).await;
    paper.note("Eva Mar opens hers:", "Eva Mar abre el suyo:");
    eva.is_appointed(approver).await.expect("she is appointed");
    let is_other = |message: &Shown| (message.id == told.id && !message.reads_like(&told)).then_some(());
    otto.waits("that somebody can decide", is_other).await.expect("the operator is told");
    read.on(paper, stage, otto).await;
    runs(paper, stage, &["approver", "list"]).await;
}

async fn brings_schools(paper: &mut Paper, stage: &Stage, folder: &Path) {
    paper.chapter("5. The schools", "5. Los centros");
    paper.note(
        "An official list of three schools. The first one is the one that Ana Nube has typed; in the last line the code is too long.",
        "Una lista oficial de tres centros. El primero es el que ha escrito Ana Nube; en la última línea, el código es demasiado largo.",
    );
    std::fs::write(folder.join("schools.csv"), SCHOOLS).expect("it can be written");
    paper.printed("cat schools.csv", SCHOOLS);
    runs(paper, stage, &["schools", "import", "schools.csv", "--dry-run"]).await;
    runs(paper, stage, &["schools", "import", "schools.csv"]).await;
    paper.note(
        "State is empty for both. It says which schools a teacher typed and nobody has checked yet, and which are closed.",
        "State está vacío en los dos. Dice qué centros ha escrito un docente y nadie ha revisado aún, y cuáles están cerrados.",
    );
    runs(paper, stage, &["schools", "list"]).await;
}

async fn ends(paper: &mut Paper, stage: &mut Stage) {
    paper.chapter("6. What one looks at later", "6. Lo que se mira después");
    runs(paper, stage, &["dead-letters", "list"]).await;
    runs(paper, stage, &["doctor", "--files"]).await;
    runs(paper, stage, &["students", "purge", "--dry-run"]).await;
    let before = stage.read_log(0).len();
    stage.terminate(0).await.expect("it ends");
    let said = stage.read_log(0)[before..].to_owned();
    paper.printed("kill %1", &said);
}

/// What was read in the operator's chat so far: each message, by its number.
#[derive(Default)]
struct Read(BTreeMap<i64, Shown>);

impl Read {
    /// Writes down what has come.
    async fn on(&mut self, paper: &mut Paper, stage: &Stage, who: &Actor) {
        stage.settles(Duration::from_millis(900)).await;
        let mut messages = who.client.messages(usize::MAX);
        messages.reverse();
        for message in messages {
            let before = self.0.insert(message.id, message.clone());
            if before.as_ref().is_some_and(|before| before.reads_like(&message)) {
                continue;
            }
            if before.is_some() {
                paper.note("The message becomes:", "El mensaje pasa a ser:");
            }
            let buttons: Vec<Vec<String>> = vec![message.buttons().map(|button| button.text.clone()).collect()];
            let quoted = Book::quoted(message.text(), &buttons);
            let moment = tell(paper.locale, CHAT.0, CHAT.1);
            let _ = write!(paper.page, "\n{}\n", stable(&quoted, moment));
        }
    }
}

/// The same without what is another one each time: moments, ports, codes, the numbers of people and things.
fn stable(said: &str, moment: &str) -> String {
    let (mut numbers, mut stable) = (Vec::new(), Vec::new());
    for line in said.lines() {
        let line = of_log(line);
        let mut words: Vec<String> = Vec::new();
        for word in line.split(' ') {
            words.push(of_word(word, &mut numbers));
        }
        stable.push(moments(&words.join(" "), moment));
    }
    stable.join("\n")
}

/// A line of the log with the time at which the page is made to begin.
fn of_log(line: &str) -> String {
    match line.split_once("Z ") {
        Some((time, rest)) if time.len() == 26 && time.starts_with("20") && time.contains('T') => {
            format!("2026-09-14T08:00:00.000000Z {rest}")
        }
        _ => line.to_owned(),
    }
}

/// A word with a made-up code, number or port in place of its own.
fn of_word(word: &str, numbers: &mut Vec<String>) -> String {
    // The commit of which the program was built is another one each time.
    if let Some((version, _)) = word.split_once('+').filter(|(version, _)| version.starts_with("version=")) {
        return format!("{version}\"");
    }
    if let Some((link, _)) = word.split_once("start=") {
        return format!("{link}start=made0up0code");
    }
    if let Some((before, port)) = word.rsplit_once("127.0.0.1:") {
        let end = port.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(port.len());
        return format!("{before}127.0.0.1:8080{}", &port[end..]);
    }
    let digits = word.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    if digits.len() >= 15 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        if !numbers.iter().any(|known| known == digits) {
            numbers.push(digits.to_owned());
        }
        let nth = numbers.iter().position(|known| known == digits).unwrap_or_default() + 1;
        return format!("{}{}", 1_200_000_000_000_000_000 + nth as u64, &word[digits.len()..]);
    }
    word.to_owned()
}

/// The same with one moment in place of every other.
fn moments(line: &str, moment: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let (mut out, mut at): (Vec<String>, usize) = (Vec::new(), 0);
    while at < words.len() {
        if let Some((many, today)) = today_at(&words[at..]) {
            out.push(today);
            at += many;
            continue;
        }
        let long = moment_at(&words[at..]);
        match long {
            Some((many, before, behind)) => {
                out.push(format!("{before}{moment}{behind}"));
                at += many;
            }
            None => {
                out.push(words[at].to_owned());
                at += 1;
            }
        }
    }
    out.join(" ")
}

/// A time of today, or of yesterday where it was just before midnight, that begins here: of how many words it consists, and what takes its
/// place: "today 10:02", "hoy a las 10:02".
fn today_at(words: &[&str]) -> Option<(usize, String)> {
    let (first, behind) = words.split_first()?;
    let (before, day) = first.split_at(first.find(char::is_alphabetic)?);
    let (many, today, clock) = match (day, behind) {
        ("today" | "yesterday", [clock, ..]) => (2, "today", clock),
        ("hoy" | "ayer", ["a", "las", clock, ..]) => (4, "hoy a las", clock),
        _ => return None,
    };
    let (hours, rest) = clock.split_once(':')?;
    hours.parse::<u8>().ok().zip(rest.get(..2)?.parse::<u8>().ok())?;
    Some((many, format!("{before}{today} 10:00{}", &rest[2..])))
}

/// Of how many words a moment consists that begins here, and what stands right before and behind it: "29 Nov 2026, 10:02 UTC" or
/// "29 nov 2026, 10:02".
fn moment_at<'a>(words: &[&'a str]) -> Option<(usize, &'a str, &'a str)> {
    let is_year = |word: &str| word.trim_end_matches(',').len() == 4 && word.starts_with("20");
    let is_day = |word: &str| word.trim_end_matches(',').parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    let is_month = |word: &str| word.len() >= 3 && word.chars().all(char::is_alphabetic);
    let [first, second, year, ..] = words else { return None };
    let before_end = first.find(|letter: char| letter.is_alphanumeric()).unwrap_or(0);
    let (before, first) = first.split_at(before_end);
    let is_moment = (is_month(first) && is_day(second)) || (is_day(first) && is_month(second));
    if !is_moment || !is_year(year) {
        return None;
    }
    let clock = words.get(3).copied().unwrap_or_default();
    let (hours, rest) = clock.split_once(':')?;
    let minutes = rest.get(..2)?;
    if hours.parse::<u8>().is_err() || minutes.parse::<u8>().is_err() {
        return None;
    }
    let behind = &rest[2..];
    let has_zone = behind.is_empty() && words.get(4).is_some_and(|word| word.starts_with("UTC"));
    Some(if has_zone { (5, before, &words[4][3..]) } else { (4, before, behind) })
}

/// A table with made-up digits in its column of numbers: those of people are none that a thing has.
fn numbered(said: &str) -> String {
    let cells = |line: &str| -> Vec<String> {
        line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
    };
    let heads = cells(said.lines().next().unwrap_or_default());
    let column = heads.iter().position(|head| head == "Number" || head == "Person");
    let Some(column) = column else { return said.to_owned() };
    let first = if heads[column] == "Person" { 7310 } else { 4821 };
    let mut known: Vec<String> = Vec::new();
    let row = |line: &str| {
        let mut cells = cells(line);
        if let Some(cell) = cells.get_mut(column).filter(|cell| cell.bytes().all(|byte| byte.is_ascii_digit())) {
            if !known.contains(cell) {
                known.push(cell.clone());
            }
            let nth = known.iter().position(|known| known == cell).unwrap_or_default();
            *cell = (first + nth).to_string();
        }
        cells.join("  ")
    };
    said.lines().map(row).collect::<Vec<_>>().join("\n")
}

/// A table whose cells begin below each other, whatever was put in place of numbers.
fn aligned(said: &str) -> String {
    let rows: Vec<Vec<&str>> =
        said.lines().map(|line| line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect()).collect();
    let is_table = rows.len() > 1 && rows[0].len() > 2 && rows.iter().all(|row| row.len() <= rows[0].len());
    if !is_table || said.contains("INFO") {
        return said.to_owned();
    }
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let line = |row: &Vec<&str>| {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let room = width(column) - cell.chars().count();
            format!("{cell}{}", " ".repeat(room))
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_another_one_each_time_becomes_the_same() {
    let is = |said: &str, expected: &str| assert_eq!(stable(said, MOMENTS[0]), expected);
    is("Until 6 Dec 2026, 01:40 UTC.", "Until 14 Sept 2026, 08:00 UTC.");
    is("since today 01:40.", "since today 10:00.");
    is("desde ayer a las 23:59.", "desde hoy a las 10:00.");
    is("desde el 29 nov 2026, 2:40.", "desde el 14 Sept 2026, 08:00 UTC.");
    is(
        "at http://127.0.0.1:18231/x and https://t.me/b?start=abc",
        "at http://127.0.0.1:8080/x and https://t.me/b?start=made0up0code",
    );
    is(
        "1810000000000000123 and 1810000000000000124 and 1810000000000000123.",
        "1200000000000000001 and 1200000000000000002 and 1200000000000000001.",
    );
    is("2026-11-29T01:40:38.928100Z  INFO twinbot: serving", "2026-09-14T08:00:00.000000Z  INFO twinbot: serving");
    is("starting version=\"0.1.0+3a8e56d73\" database=\"x\"", "starting version=\"0.1.0\" database=\"x\"");
    is("3 schools of 12 towns, 2026", "3 schools of 12 towns, 2026");
}

#[test]
fn numbers_of_a_list_are_made_up() {
    let said =
        "Authority  Person  Name     Since\nES         70433   Eva Mar  today\nPL         10433   Olga Lac  today\n";
    let expected = "Authority  Person  Name  Since\nES  7310  Eva Mar  today\nPL  7311  Olga Lac  today";
    assert_eq!(numbered(said), expected);
    assert_eq!(
        numbered("Number  For\n70433   operator\n"),
        "Number  For\n4821  operator",
        "no person has the number of a link"
    );
    assert_eq!(numbered("Number  School\nES:28001234  Escuela Nube"), "Number  School\nES:28001234  Escuela Nube");
    assert_eq!(numbered("Nobody decides."), "Nobody decides.");
}
