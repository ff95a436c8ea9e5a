//! Transcripts in docs/transcripts: what `twinbot setup` asks on a new machine, what a teacher, one who was invited, an approver and an
//! operator meet in their first ten minutes, and what an operator types in a month, played on the real program, in the languages in which they
//! are kept. A test fails when the program says something else; `TWINBOT_GOLDEN=write` writes them anew. Another language begins with an empty
//! file of its name.

mod approver;
mod book;
mod invited;
mod month;
mod operator;
mod paper;
mod place;
mod setup;
mod teacher;

use std::path::PathBuf;

use bot_core::text::Locale;

use crate::root;

/// The same in the language of a page.
pub(crate) fn tell<'a>(locale: Locale, english: &'a str, spanish: &'a str) -> &'a str {
    match locale.tag() {
        "es" => spanish,
        _ => english,
    }
}

fn path(name: &str, locale: Locale) -> PathBuf {
    root().join(format!("docs/transcripts/{name}.{}.md", locale.tag()))
}

/// The languages in which a transcript is kept.
fn kept_in(name: &str) -> Vec<Locale> {
    let kept: Vec<Locale> = Locale::all().filter(|locale| path(name, *locale).exists()).collect();
    assert!(kept.contains(&Locale::english()) && kept.len() > 1, "{name} is kept in {kept:?}");
    kept
}

/// The codes of a page, numbered as they stand there: how many are drawn besides, depends on the moment.
fn numbered(page: &str) -> String {
    const CODE: &str = "made0up0code";
    let (mut parts, mut known) = (page.split(CODE), Vec::new());
    let mut told = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (drawn, rest) = part.split_at(part.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(part.len()));
        if !known.contains(&drawn) {
            known.push(drawn);
        }
        let nth = known.iter().position(|known| *known == drawn).unwrap_or_default() + 1;
        told += CODE;
        if !drawn.is_empty() {
            told += &format!("{nth:04}");
        }
        told += rest;
    }
    told
}

/// Compares a transcript with the one that is kept, or keeps it.
fn keep(name: &str, locale: Locale, page: &str) {
    let page = numbered(page);
    let path = path(name, locale);
    if std::env::var("TWINBOT_GOLDEN").is_ok_and(|mode| mode == "write") {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        std::fs::write(&path, &page).expect("it can be written");
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(page.lines()).position(|(kept, now)| kept != now);
    let at = differs.unwrap_or_else(|| kept.lines().count().min(page.lines().count()));
    let around = |page: &str| page.lines().skip(at.saturating_sub(3)).take(8).collect::<Vec<_>>().join("\n");
    assert!(
        kept == page,
        "{} is not what the program says now (TWINBOT_GOLDEN=write cargo test --test docs writes it anew; read it then). At line {}, \
         it has:\n{}\n\nand the program says:\n{}",
        path.display(),
        at + 1,
        around(&kept),
        around(&page)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_reads_what_the_transcript_says() {
    let plays = async |locale| keep("teacher", locale, &teacher::plays(locale).await);
    futures::future::join_all(kept_in("teacher").into_iter().map(plays)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_who_was_invited_reads_what_the_transcript_says() {
    let plays = async |locale| keep("invited", locale, &invited::plays(locale).await);
    futures::future::join_all(kept_in("invited").into_iter().map(plays)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approver_reads_what_the_transcript_says() {
    let plays = async |locale| keep("approver", locale, &approver::plays(locale).await);
    futures::future::join_all(kept_in("approver").into_iter().map(plays)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_reads_what_the_transcript_says() {
    let plays = async |locale| keep("operator", locale, &operator::plays(locale).await);
    futures::future::join_all(kept_in("operator").into_iter().map(plays)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_has_a_month_as_the_transcript_says() {
    let plays = async |locale| keep("month", locale, &month::plays(locale).await);
    futures::future::join_all(kept_in("month").into_iter().map(plays)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_machine_is_set_up_as_the_transcript_says() {
    let plays = async |locale| keep("setup", locale, &setup::plays(locale).await);
    futures::future::join_all(kept_in("setup").into_iter().map(plays)).await;
}
