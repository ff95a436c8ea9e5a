//! The archive as data, for programs: `twinspace.json`, of the shape that docs/archive.md describes. Its names never change; what is
//! added later has names of its own.

use std::collections::BTreeSet;

use serde::Serialize;

use super::contents::{Contents, Entry, Item, Line, Pupil, Shown, Teacher};
use crate::domain::What;
use crate::domain::zone::utc;
use crate::text::Locale;

/// The version of the shape.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Record<'a> {
    format: &'static str,
    version: u32,
    made_at: String,
    language: &'static str,
    project: Project<'a>,
    people: People<'a>,
    news: Vec<Post<'a>>,
    #[serde(flatten)]
    rest: Rest<'a>,
}

#[derive(Serialize)]
struct Rest<'a> {
    files: Vec<File<'a>>,
    journal: Vec<Happened<'a>>,
}

#[derive(Serialize)]
struct Project<'a> {
    title: &'a str,
    description: &'a str,
    is_over: bool,
}

#[derive(Serialize)]
struct People<'a> {
    teachers: Vec<InSpace<'a>>,
    students: Vec<InSpace<'a>>,
    guests: Vec<InSpace<'a>>,
}

#[derive(Serialize)]
struct InSpace<'a> {
    name: &'a str,
    role: Option<&'static str>,
    #[serde(flatten)]
    teacher: Option<OfTeacher<'a>>,
}

#[derive(Serialize)]
struct OfTeacher<'a> {
    desktop: &'static str,
    is_founder: bool,
    school: Option<School<'a>>,
}

#[derive(Serialize)]
struct School<'a> {
    name: &'a str,
    town: &'a str,
    country: &'a str,
}

#[derive(Serialize)]
struct Post<'a> {
    headline: &'a str,
    text: &'a str,
    by: &'a str,
    posted_at: String,
    changed_at: Option<String>,
    picture: Option<Picture<'a>>,
}

#[derive(Serialize)]
struct Picture<'a> {
    path: &'a str,
    size: u64,
    sha256: String,
    is_packed: bool,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    name: &'a str,
    folder: Option<&'a str>,
    by: &'a str,
    sent_at: String,
    size: u64,
    sha256: String,
    is_packed: bool,
}

#[derive(Serialize)]
struct Happened<'a> {
    at: String,
    what: &'static str,
    by: &'a str,
    of: Option<&'a str>,
    role: Option<&'static str>,
    times: u32,
    says: String,
}

/// Writes everything as JSON. `lost`: the files and pictures that are not in the archive, by their place
/// among all that is packed.
pub(super) fn json(contents: &Contents, lost: &BTreeSet<usize>, made_at: i64) -> Vec<u8> {
    let locale = contents.about.locale;
    let journal = contents.journal.iter().map(|line| happened(line, locale));
    let files = contents.files.iter().enumerate().map(|(at, entry)| file(entry, !lost.contains(&at)));
    let record = Record {
        format: "twinbot-archive",
        version: VERSION,
        made_at: utc(made_at),
        language: locale.tag(),
        project: Project {
            title: &contents.about.title,
            description: &contents.about.description,
            is_over: contents.about.is_over,
        },
        people: People {
            teachers: contents.teachers.iter().map(teacher).collect(),
            students: contents.students.iter().map(student).collect(),
            guests: contents.guests.iter().map(|name| guest(name)).collect(),
        },
        news: contents.news.iter().map(|item| post(item, lost)).collect(),
        rest: Rest { files: files.collect(), journal: journal.collect() },
    };
    let mut json = serde_json::to_vec_pretty(&record).expect("texts and numbers always encode");
    json.push(b'\n');
    json
}

fn teacher(teacher: &Teacher) -> InSpace<'_> {
    let school = teacher.school.as_ref().map(|[name, town, country]| School { name, town, country });
    let of = OfTeacher { desktop: teacher.desktop.into(), is_founder: teacher.is_founder, school };
    InSpace { name: &teacher.name, role: teacher.role.map(Into::into), teacher: Some(of) }
}

fn student(pupil: &Pupil) -> InSpace<'_> {
    InSpace { name: &pupil.name, role: Some(pupil.role.into()), teacher: None }
}

fn guest(name: &str) -> InSpace<'_> {
    InSpace { name, role: Some(crate::domain::TwinSpace::Guest.into()), teacher: None }
}

fn post<'a>(item: &'a Item, lost: &BTreeSet<usize>) -> Post<'a> {
    let picture = |shown: &'a Shown| Picture {
        path: &shown.path,
        size: shown.kept.size,
        sha256: shown.kept.hash.to_string(),
        is_packed: !lost.contains(&shown.nth),
    };
    Post {
        headline: &item.headline,
        text: &item.text,
        by: &item.by,
        posted_at: utc(item.posted_at),
        changed_at: item.changed_at.map(utc),
        picture: item.picture.as_ref().map(picture),
    }
}

fn file(entry: &Entry, is_packed: bool) -> File<'_> {
    File {
        path: &entry.path,
        name: &entry.name,
        folder: entry.folder.as_deref(),
        by: &entry.by,
        sent_at: utc(entry.sent_at),
        size: entry.kept.size,
        sha256: entry.kept.hash.to_string(),
        is_packed,
    }
}

fn happened(line: &Line, locale: Locale) -> Happened<'_> {
    let (what, role) = match line.what {
        What::Joined => ("joined", None),
        What::Left => ("left", None),
        What::Removed => ("removed", None),
        What::Role(role) => ("role", role.map(Into::into)),
        What::Came => ("came", None),
        What::BroughtIn => ("brought-in", None),
        What::Posted(_) => ("posted", None),
        What::PostRemoved => ("post-removed", None),
        What::Shared => ("shared", None),
        What::FileRemoved => ("file-removed", None),
        What::FilesOver(_) => ("files-over", None),
        What::NewsOver(_) => ("news-over", None),
        What::StudentsOver(_) => ("students-over", None),
    };
    let times = match line.what {
        What::FilesOver(count) | What::NewsOver(count) | What::StudentsOver(count) => count,
        What::Joined
        | What::Left
        | What::Removed
        | What::Role(_)
        | What::Came
        | What::BroughtIn
        | What::Posted(_)
        | What::PostRemoved
        | What::Shared
        | What::FileRemoved => line.times,
    };
    let (by, of) = (line.by.as_str(), line.of.as_deref());
    Happened { at: utc(line.at), what, by, of, role, times, says: locale.plain(&line.says) }
}
