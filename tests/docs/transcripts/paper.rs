//! A page about a terminal: commands with what they print, and what comes in a chat besides, without what is another one each time.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Output;
use std::time::Duration;

use bot_core::text::Locale;
use rehearsal::{Actor, Shown, Stage};

use super::book::Book;
use super::tell;

/// What every moment becomes, and what the end of an invitation does.
const MOMENTS: [&str; 2] = ["14 Sept 2026, 08:00 UTC", "21 Sept 2026, 08:00 UTC"];
/// What every moment becomes in a chat, in English and Spanish.
const CHAT: (&str, &str) = ("14 Sept 2026, 10:00", "14 sept 2026, 10:00");

/// What is written down.
pub(super) struct Paper {
    pub(super) page: String,
    pub(super) locale: Locale,
    /// Where the program runs.
    pub(super) folder: String,
}

impl Paper {
    pub(super) fn chapter(&mut self, english: &str, spanish: &str) {
        let _ = write!(self.page, "\n## {}\n", tell(self.locale, english, spanish));
    }

    pub(super) fn note(&mut self, english: &str, spanish: &str) {
        let _ = write!(self.page, "\n{}\n", tell(self.locale, english, spanish));
    }

    /// A command with what it prints, first what it gives, then what it says besides.
    pub(super) fn ran(&mut self, command: &str, output: &Output) {
        let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat();
        self.printed(command, &said);
    }

    pub(super) fn printed(&mut self, command: &str, said: &str) {
        if command.ends_with(" list") {
            self.written(command, &numbered(said));
        } else {
            self.written(command, said);
        }
    }

    /// The same, where the numbers of a list are made up already.
    pub(super) fn written(&mut self, command: &str, said: &str) {
        let moment = MOMENTS[usize::from(command.contains("invitation"))];
        let said = aligned(&stable(&said.replace(&self.folder, "/srv/twinbot"), moment));
        // What says nothing leaves no empty line.
        let lines = format!("$ {command}\n{}", said.trim_end());
        let _ = write!(self.page, "\n```console\n{}\n```\n", lines.trim_end());
    }
}

/// What was read in a chat so far: each message, by its number.
#[derive(Default)]
pub(super) struct Read(BTreeMap<i64, Shown>);

impl Read {
    /// Writes down what has come.
    pub(super) async fn on(&mut self, paper: &mut Paper, stage: &Stage, who: &Actor) {
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

/// The cells of a line of a table, without those that are empty.
pub(super) fn cells(line: &str) -> Vec<String> {
    line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
}

/// A table with made-up digits in its column of numbers: those of people are none that a thing has.
fn numbered(said: &str) -> String {
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
    // What `doctor` says to do stands below its line.
    if !is_table || said.contains("INFO") || said.contains("\n    ") {
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
