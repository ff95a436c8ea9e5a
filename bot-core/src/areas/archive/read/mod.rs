//! What is read for an archive: all of a TwinSpace, as a founder sees it.

use std::collections::BTreeMap;

use super::bundle::Archive;
use super::contents::{About, Contents, Entry, Item, Line, Pupil, Shown, Teacher};
use super::paths;
use crate::areas::files::{self, SharedFile};
use crate::areas::journal::{self, Named, NamedLine};
use crate::areas::news::{self, Author, Insider, InsiderRead};
use crate::areas::projects::State;
use crate::areas::{guests, members, students};
use crate::domain::{Doer, Peer, PostId, Profiles, Right, What};
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::text::Text;

/// What an archive is packed of.
pub(super) struct Bundle {
    pub(super) contents: Contents,
    /// The folders, with those that hold nothing.
    pub(super) folders: Vec<String>,
}

impl Bundle {
    /// Reads it; `None` where the one who has asked may not have it.
    pub(super) async fn of(tx: &mut Tx, archive: &Archive, reader: &Reader) -> Result<Option<Self>> {
        let Some(read) = InsiderRead::of(tx, archive.project, reader).await? else { return Ok(None) };
        if !read.insider(reader).sees(Right::Archive) {
            return Ok(None);
        }
        let mut names = Names { read: &read, reader, authors: BTreeMap::new(), called: BTreeMap::new() };
        let (files, folders) = packed(tx, &mut names).await?;
        let (news, headlines) = posts(tx, &mut names, files.len()).await?;
        let journal = lines(tx, &mut names, &headlines).await?;
        let (teachers, students) = (teachers(tx, &read, reader).await?, students(tx, &read, reader).await?);
        let guests = guests::store::of(tx, read.space()).await?;
        let insider = read.insider(reader);
        let project = insider.inside.seen.project();
        let about = About {
            title: project.content.title.as_str().to_owned(),
            description: project.content.description.as_str().to_owned(),
            is_over: project.state == State::Closed,
            country: country_of(insider),
            locale: reader.locale,
        };
        let guests = guests.iter().map(|guest| guest.name.as_str().to_owned()).collect();
        Ok(Some(Self { contents: Contents { about, teachers, students, guests, news, files, journal }, folders }))
    }
}

/// Those who take part in the project, in the order in which they joined.
async fn teachers(tx: &mut Tx, read: &InsiderRead, reader: &Reader) -> Result<Vec<Teacher>> {
    let insider = read.insider(reader);
    let known = &insider.inside.seen.known.members;
    let peers = members::store::peers(tx, insider.project()).await?;
    let teacher = |peer: &Peer| {
        let member = known.iter().find(|member| member.person == peer.id && member.is_in())?;
        let school = member.school.as_ref();
        let Profiles { is_founder, desktop, twinspace } = member.profiles;
        Some(Teacher {
            name: reader.locale.plain(&peer.name()),
            school: school.map(|school| [school.name.clone(), school.town.clone(), school.country.clone()]),
            is_founder,
            desktop,
            role: twinspace,
        })
    };
    Ok(peers.iter().filter_map(teacher).collect())
}

/// The students, by their first names: no order tells the surnames.
async fn students(tx: &mut Tx, read: &InsiderRead, reader: &Reader) -> Result<Vec<Pupil>> {
    let pupils = students::store::pupils(tx, read.space(), reader.locale).await?;
    let pupil = |pupil: &students::Pupil| Pupil { name: pupil.student.name.short(), role: pupil.role.twinspace() };
    let mut pupils: Vec<Pupil> = pupils.iter().map(pupil).collect();
    reader.locale.sort_by(&mut pupils, |pupil| &pupil.name);
    Ok(pupils)
}

/// Where the reader teaches: as they say today, else as it was when they joined.
fn country_of(insider: Insider<'_>) -> String {
    let me = &insider.inside.seen.reader.me;
    let today = me.teacher.as_ref().map(|teacher| teacher.school.country.clone());
    let members = &insider.inside.seen.known.members;
    let member = || members.iter().find(|member| member.person == me.id)?.school.as_ref();
    today.or_else(|| member().map(|school| school.country.clone())).unwrap_or_default().to_string()
}

/// What people are called, each looked up once.
struct Names<'a> {
    read: &'a InsiderRead,
    reader: &'a Reader,
    authors: BTreeMap<Option<Doer>, String>,
    called: BTreeMap<Option<Doer>, Named>,
}

impl Names<'_> {
    /// What somebody is called who has published something.
    async fn author(&mut self, tx: &mut Tx, by: Author) -> Result<String> {
        if let Some(known) = self.authors.get(&by.doer()) {
            return Ok(known.clone());
        }
        let name = news::name_of(tx, self.read, by).await?;
        let text = news::author(self.read.insider(self.reader), (by, &name));
        let name = self.reader.locale.plain(&text);
        self.authors.insert(by.doer(), name.clone());
        Ok(name)
    }

    /// What somebody is called who stands in the journal.
    async fn called(&mut self, tx: &mut Tx, who: Option<Doer>) -> Result<Named> {
        if let Some(known) = self.called.get(&who) {
            return Ok(known.clone());
        }
        let named = journal::called(tx, self.read, who, self.reader).await?;
        self.called.insert(who, named.clone());
        Ok(named)
    }
}

/// The files where they are packed, and the folders.
async fn packed(tx: &mut Tx, names: &mut Names<'_>) -> Result<(Vec<Entry>, Vec<String>)> {
    let space = names.read.space();
    let folders = files::store::folders(tx, space).await?;
    let all: Vec<SharedFile> = files::store::all(tx, space).await?;
    let laid_out = paths::laid_out(&folders, &all);
    let mut entries = Vec::new();
    for (file, path) in all.into_iter().zip(laid_out.files) {
        let by = names.author(tx, file.by).await?;
        let folder = folders.iter().find(|folder| Some(folder.id) == file.folder);
        entries.push(Entry {
            path,
            name: file.name.as_str().to_owned(),
            folder: folder.map(|folder| folder.name.as_str().to_owned()),
            by,
            sent_at: file.sent_at,
            kept: file.kept,
        });
    }
    Ok((entries, laid_out.folders.into_iter().map(|(_, path)| path).collect()))
}

/// The posts, and the headline of each. Their pictures come behind so many files.
async fn posts(tx: &mut Tx, names: &mut Names<'_>, files: usize) -> Result<(Vec<Item>, BTreeMap<PostId, String>)> {
    let (mut items, mut headlines) = (Vec::new(), BTreeMap::new());
    let all = news::store::all(tx, names.read.space()).await?;
    let pictured = |post: &news::Post| post.picture.is_some();
    let ending = |post: &news::Post| post.picture.map_or("", |picture| picture.format.ending());
    let named = all.iter().filter(|post| pictured(post)).map(|post| (post.headline.as_str(), ending(post)));
    let mut paths = paths::of_pictures(named).into_iter().zip(files..);
    for post in all {
        let by = names.author(tx, post.by).await?;
        let headline = post.headline.as_str().to_owned();
        headlines.insert(post.id, headline.clone());
        let (text, posted_at, changed_at) = (post.text.as_str().to_owned(), post.times.posted, post.times.changed);
        let picture = post.picture.and_then(|picture| {
            let (path, nth) = paths.next()?;
            Some(Shown { path, nth, kept: picture.kept })
        });
        items.push(Item { headline, text, by, posted_at, changed_at, picture });
    }
    Ok((items, headlines))
}

/// The lines of the journal.
async fn lines(tx: &mut Tx, names: &mut Names<'_>, headlines: &BTreeMap<PostId, String>) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for line in journal::store::all(tx, names.read.space()).await? {
        let (by, of) = (names.called(tx, line.by).await?, names.called(tx, line.of).await?);
        let headline = if let What::Posted(post) = line.what { headlines.get(&post) } else { None };
        let named = NamedLine { line, by, of, headline: headline.map(|headline| Text::words(headline.as_str())) };
        let (insider, locale) = (names.read.insider(names.reader), names.reader.locale);
        let called = |named: &Named| locale.plain(&journal::name(insider, named));
        lines.push(Line {
            at: named.line.at,
            what: named.line.what,
            by: called(&named.by),
            of: named.line.of.map(|_| called(&named.of)),
            times: named.line.times,
            says: journal::says(insider, &named).capitalized(),
        });
    }
    Ok(lines)
}
