//! News of a TwinSpace: short posts, each with a picture perhaps, by those who may publish, read by everybody in it. When each is told
//! of them, `told` says.

mod form;
mod jobs;
mod post;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, WAITS, asks, inbox, lock_people, queue, unattended};
pub use form::{PictureSource, PostDraft};
pub use jobs::Job;
pub use post::{Author, Listener, Listening, NamedPost, Pending, PictureChange, Post, Said, Times};
pub use rules::Insider;
pub(crate) use store::{HOLDS, OLD, erase_student, merge};
pub(crate) use views::{author, home, in_project, ways_back};

use store::pending;

use crate::area::{self, Confirmation, events};
use crate::areas::space::SpaceRead;
use crate::areas::{guests, sessions, students};
use crate::conversation::Input;
use crate::decision::{Decided, Effect, Refusal, Whom, about};
use crate::domain::{Headline, PostId, PostText, ProjectId, SentId, SpaceId};
use crate::file::FileRef;
use crate::file_kind::Takes;
use crate::flows::Reads;
use crate::form::FormState;
use crate::picture::{Picture, PictureFault};
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx, people};
use crate::text::Text;
use crate::view::View;
use crate::wire;
use crate::wire::Page;

wire! {
    /// What can be shown of news.
    pub enum Screen {
        /// The posts of a TwinSpace, the newest first.
        80 = News { project: ProjectId, page: Page } [Student, Inside],
        /// One of them; for its author also while it waits for its picture.
        81 = Post { post: PostId, page: Page } about post [Student, Inside],
    }
}

wire! {
    /// What can be asked for news.
    pub enum Command {
        /// Looks at the posts: those that are there are not new any more.
        113 = Look { project: ProjectId } [Student],
        /// Opens the form of a post.
        114 = Write { project: ProjectId } [Student, Begins],
        /// Opens the form that changes a post.
        115 = Change { post: PostId } [Student, Begins],
        /// Removes a post.
        116 = Remove { post: PostId } [Student, Confirmed],
        /// Opens the form that asks for another picture of a post that waits for one.
        155 = Mend { post: PostId } [Student, Begins],
        /// Publishes a post, or changes it, without the picture for which it waits.
        156 = DoWithout { post: PostId } [Student],
        /// Gives up a post that waits for its picture, or a change of one.
        157 = GiveUp { post: PostId } [Student, Confirmed],
        ;
        /// Publishes a post.
        Publish { project: ProjectId, headline: Headline, text: PostText, picture: PictureChange },
        /// Changes what a post says, or publishes one that waits.
        Say { post: PostId, headline: Headline, text: PostText, picture: PictureChange },
        /// Notes that the picture of a post is kept, or why the file is none.
        Picture { post: PostId, file: FileRef, looked: std::result::Result<Picture, PictureFault> },
        /// Tells the next ones of a post, behind this one in the order of their ids.
        Tell { post: PostId, behind: i64 },
    }
}

events! {
    /// What happened to news. All times are in ms.
    pub enum Event by (tx, info) {
        /// A post was published.
        Published { post: Box<Post> } => store::add(tx, post),
        /// A post of another TwinSpace stands in this one, too; nobody is told of it.
        Brought { post: Box<Post> } => store::bring(tx, post),
        /// A post that came from another TwinSpace without its picture has that, too.
        PictureBrought { post: PostId, picture: Picture } => store::bring_picture(tx, *post, *picture),
        /// A post says something else, or has another picture or none.
        Changed { post: PostId, headline: Headline, text: PostText, picture: Option<Picture>, at: i64 } =>
            store::change(tx, *post, (headline, text, *picture), *at),
        /// A post, or a change of one, waits until its picture was looked at, in place of what waited before.
        Pended { pending: Box<Pending> } => pending::wait(tx, pending),
        /// The file for which it waits is no picture.
        PictureFailed { post: PostId, fault: PictureFault } => pending::fail(tx, *post, *fault),
        /// It does not wait any more.
        PendingOver { post: PostId } => pending::end(tx, *post),
        /// A post was removed.
        Removed { post: PostId } => store::remove(tx, *post),
        /// Everybody up to the second one, in the order of their ids, was told of a post; before it was the first one. `None`: all.
        PostTold { post: PostId, behind: i64, to: Option<i64> } => store::told(tx, *post, *behind, *to),
        /// Somebody has looked at the posts.
        Looked { space: SpaceId, listening: Listening, at: i64 } => store::look(tx, *space, *listening, *at),
    }
}

impl Screen {
    /// A post, from its beginning on.
    #[must_use]
    pub fn of(post: PostId) -> Self {
        Self::Post { post, page: Page(0) }
    }

    /// The newest posts of a TwinSpace.
    pub(crate) fn all(project: ProjectId) -> Self {
        Self::News { project, page: Page(0) }
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Look { project } | Self::Write { project } | Self::Publish { project, .. } => Screen::all(project),
            Self::Change { post }
            | Self::Remove { post }
            | Self::Mend { post }
            | Self::DoWithout { post }
            | Self::GiveUp { post }
            | Self::Say { post, .. }
            | Self::Picture { post, .. }
            | Self::Tell { post, .. } => Screen::of(post),
        }
    }
}

/// Somebody in a TwinSpace, as it was read.
pub(crate) struct InsiderRead {
    read: SpaceRead,
    pupil: Option<students::Pupil>,
}

impl InsiderRead {
    pub(crate) async fn of(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Self>> {
        let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
        Self::with(tx, read, reader).await
    }

    pub(crate) async fn locked(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Self>> {
        let Some(read) = SpaceRead::locked(tx, project, reader).await? else { return Ok(None) };
        Self::with(tx, read, reader).await
    }

    async fn with(tx: &mut Tx, read: SpaceRead, reader: &Reader) -> Result<Option<Self>> {
        let pupil = match reader.student {
            Some(student) => students::store::pupil(tx, read.id(), student).await?,
            None => None,
        };
        Ok(Some(Self { read, pupil }))
    }

    /// The TwinSpace.
    pub(crate) fn space(&self) -> SpaceId {
        self.read.id()
    }

    pub(crate) fn insider<'a>(&'a self, reader: &'a Reader) -> Insider<'a> {
        Insider::of(self.read.inside(reader), self.pupil.as_ref())
    }
}

/// A post with the TwinSpace in which it stands.
struct PostRead {
    insider: InsiderRead,
    post: Post,
}

impl PostRead {
    async fn of(tx: &mut Tx, id: PostId, reader: &Reader) -> Result<Option<Self>> {
        let Some(post) = store::read(tx, id).await? else { return Ok(None) };
        let insider = InsiderRead::of(tx, post.project, reader).await?;
        Ok(insider.map(|insider| Self { insider, post }))
    }

    async fn locked(tx: &mut Tx, id: PostId, reader: &Reader) -> Result<Option<Self>> {
        let Some(post) = store::read(tx, id).await? else { return Ok(None) };
        let Some(insider) = InsiderRead::locked(tx, post.project, reader).await? else { return Ok(None) };
        // It may have been removed or changed before the lock.
        Ok(store::read(tx, id).await?.map(|post| Self { insider, post }))
    }
}

/// A post that waits for its picture, with the TwinSpace in which it will stand; of whoever has written it alone.
struct PendingRead {
    insider: InsiderRead,
    pending: Pending,
}

impl PendingRead {
    async fn of(tx: &mut Tx, id: PostId, reader: &Reader) -> Result<Option<Self>> {
        let Some(pending) = own(tx, id, reader).await? else { return Ok(None) };
        let insider = InsiderRead::of(tx, pending.post.project, reader).await?;
        Ok(insider.map(|insider| Self { insider, pending }))
    }

    async fn locked(tx: &mut Tx, id: PostId, reader: &Reader) -> Result<Option<Self>> {
        let Some(pending) = own(tx, id, reader).await? else { return Ok(None) };
        let Some(insider) = InsiderRead::locked(tx, pending.post.project, reader).await? else { return Ok(None) };
        // It may have been published or given up before the lock.
        Ok(own(tx, id, reader).await?.map(|pending| Self { insider, pending }))
    }
}

async fn own(tx: &mut Tx, id: PostId, reader: &Reader) -> Result<Option<Pending>> {
    let pending = pending::read(tx, id).await?;
    Ok(pending.filter(|pending| Listening::of(reader).has_written(&pending.post)))
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Post { post, page } => {
            if let Some(read) = PendingRead::of(tx, post, reader).await?
                && let Some(view) = views::pending(read.insider.insider(reader), &read.pending, page)
            {
                return Ok(Some(view));
            }
            let Some(read) = PostRead::of(tx, post, reader).await? else { return Ok(None) };
            let insider = read.insider.insider(reader);
            let beside = store::beside(tx, &read.post).await?;
            let mut named = named(tx, &read.insider, vec![read.post.clone()]).await?;
            Ok(named.pop().and_then(|post| views::post(insider, &post, (beside, page))))
        }
        Screen::News { project, page } => {
            let Some(read) = InsiderRead::of(tx, project, reader).await? else { return Ok(None) };
            let all = store::count(tx, read.read.id()).await?;
            let posts = store::page(tx, read.read.id(), (all, page)).await?;
            let posts = named(tx, &read, posts).await?;
            Ok(views::news(read.insider(reader), (&posts, all), page))
        }
    }
}

/// Posts with the names of those who have written them.
async fn named(tx: &mut Tx, read: &InsiderRead, posts: Vec<Post>) -> Result<Vec<NamedPost>> {
    let mut named = Vec::new();
    for post in posts {
        let by = name_of(tx, read, post.by).await?;
        named.push(NamedPost { post, by });
    }
    Ok(named)
}

/// What somebody is called who has published something; `None` for somebody who is not here any more.
pub(crate) async fn name_of(tx: &mut Tx, read: &InsiderRead, by: Author) -> Result<Option<Text>> {
    Ok(match by {
        Author::Person(person) => people::peer(tx, person).await?.map(|peer| peer.name()),
        Author::Student(student) => students::store::pupil(tx, read.read.id(), student)
            .await?
            .map(|pupil| Text::words(pupil.student.name.short())),
        Author::Erased => None,
    })
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match command {
        Command::Look { project } => {
            let Some(read) = InsiderRead::of(tx, *project, reader).await? else { return Ok(Err(Refusal::gone())) };
            let fresh = store::count_new(tx, read.read.id(), Listening::of(reader)).await?;
            Ok(rules::look(read.insider(reader), fresh))
        }
        Command::Write { project } => of_space(*project, tx, reader, rules::write).await,
        Command::Publish { project, headline, text, picture } => {
            let said = Said { headline, text, picture };
            of_space(*project, tx, reader, |insider| rules::publish(insider, said, fresh.id::<PostId>())).await
        }
        Command::Change { post } => of_post(*post, tx, reader, rules::change).await,
        Command::Say { post, headline, text, picture } => {
            say(*post, Said { headline, text, picture }, tx, reader).await
        }
        Command::Mend { post } => {
            of_pending(*post, tx, reader, |insider, pending, _| rules::mend(insider, pending)).await
        }
        Command::DoWithout { post } => of_pending(*post, tx, reader, rules::do_without).await,
        Command::GiveUp { post } => {
            of_pending(*post, tx, reader, |insider, pending, _| rules::give_up(insider, pending)).await
        }
        Command::Picture { post, file, looked } => pictured(*post, (file, *looked), tx, reader).await,
        Command::Remove { post } => of_post(*post, tx, reader, rules::remove).await,
        Command::Tell { post, behind } => {
            let Some(known) = store::read(tx, *post).await? else { return Ok(Err(Refusal::gone())) };
            let read = InsiderRead::locked(tx, known.project, reader).await?;
            let next = match &read {
                Some(read) => listeners(tx, read, (&known, *behind), reader).await?,
                None => Vec::new(),
            };
            Ok(about(read, |read| rules::tell(read.read.inside(reader), (&known, *behind), &next)))
        }
    }
}

/// Everybody in a TwinSpace who may read, in the order of their ids.
async fn everybody(tx: &mut Tx, read: &InsiderRead, reader: &Reader) -> Result<Vec<Listener>> {
    let guests = guests::store::of(tx, read.read.id()).await?;
    let mut all = rules::people(read.read.inside(reader), &guests);
    all.extend(rules::pupils(&sessions::store::at_work(tx, read.read.id(), reader.now).await?));
    all.sort_by_key(|listener| listener.listening.id());
    Ok(all)
}

/// The next ones who are told of a post: all but who has written it.
async fn listeners(
    tx: &mut Tx,
    read: &InsiderRead,
    (post, behind): (&Post, i64),
    reader: &Reader,
) -> Result<Vec<Listener>> {
    let mut all = everybody(tx, read, reader).await?;
    all.retain(|listener| listener.listening.id() > behind && !listener.listening.has_written(post));
    all.truncate(crate::job::PIECE);
    Ok(all)
}

async fn of_space(
    project: ProjectId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(Insider<'_>) -> Decided,
) -> Result<Decided> {
    let read = InsiderRead::locked(tx, project, reader).await?;
    Ok(read.map_or_else(|| Err(Refusal::gone()), |read| rule(read.insider(reader))))
}

async fn of_post(
    post: PostId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(Insider<'_>, &Post) -> Decided,
) -> Result<Decided> {
    let read = PostRead::locked(tx, post, reader).await?;
    Ok(read.map_or_else(|| Err(Refusal::gone()), |read| rule(read.insider.insider(reader), &read.post)))
}

/// Changes a post, or says once more what one shall say that waits for its picture.
async fn say(post: PostId, said: Said<'_>, tx: &mut Tx, reader: &Reader) -> Result<Decided> {
    let pending = PendingRead::locked(tx, post, reader).await?;
    let over = pending.is_some().then(|| Event::PendingOver { post }.into());
    let decided = match pending {
        Some(read) if !read.pending.is_change => {
            // It was counted when it was written first.
            let published = rules::publish(read.insider.insider(reader), said, read.pending.post.id);
            Ok(published.map(|mut decision| {
                decision.effects.retain(|effect| !matches!(effect, Effect::Spend(_)));
                decision
            }))
        }
        Some(_) | None => of_post(post, tx, reader, |insider, post| rules::say(insider, post, said)).await,
    };
    // What waited before is over, whatever follows.
    Ok(decided?.map(|mut decision| {
        decision.events.splice(0..0, over);
        decision
    }))
}

/// Decides what comes of a picture, by what its author may do: the job works in the name of a student's teacher.
async fn pictured(
    post: PostId,
    (file, looked): (&FileRef, std::result::Result<Picture, PictureFault>),
    tx: &mut Tx,
    reader: &Reader,
) -> Result<Decided> {
    let Some(known) = pending::read(tx, post).await? else { return Ok(Err(Refusal::gone())) };
    let student = if let Author::Student(student) = known.post.by { Some(student) } else { None };
    let author = Reader { student, ..reader.clone() };
    let Some(read) = PendingRead::locked(tx, post, &author).await? else { return Ok(Err(Refusal::gone())) };
    let stands = store::read(tx, post).await?;
    let room = area::room_taken(tx, read.insider.space(), (SentId(0), reader.takes.most)).await?;
    let whom = match known.post.by {
        Author::Person(person) => vec![Whom::Person(person)],
        Author::Student(student) => sessions::store::at_work(tx, read.insider.space(), author.now)
            .await?
            .into_iter()
            .filter(|(_, at_work)| *at_work == student)
            .map(|(account, _)| Whom::Account(account))
            .collect(),
        Author::Erased => Vec::new(),
    };
    let insider = read.insider.insider(&author);
    Ok(rules::pictured(insider, (&read.pending, stands.as_ref()), (file, looked), (room, &whom)))
}

async fn of_pending(
    post: PostId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(Insider<'_>, &Pending, Option<&Post>) -> Decided,
) -> Result<Decided> {
    let Some(read) = PendingRead::locked(tx, post, reader).await? else { return Ok(Err(Refusal::gone())) };
    let stands = store::read(tx, post).await?;
    Ok(rule(read.insider.insider(reader), &read.pending, stands.as_ref()))
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    match *command {
        Command::Remove { post } => {
            let read = PostRead::of(tx, post, reader).await?;
            Ok(read.and_then(|read| views::removing(read.insider.insider(reader), &read.post)))
        }
        Command::GiveUp { post } => {
            let read = PendingRead::of(tx, post, reader).await?;
            Ok(read.and_then(|read| views::giving_up(read.insider.insider(reader), &read.pending)))
        }
        Command::Look { .. }
        | Command::Write { .. }
        | Command::Change { .. }
        | Command::Mend { .. }
        | Command::DoWithout { .. }
        | Command::Publish { .. }
        | Command::Say { .. }
        | Command::Picture { .. }
        | Command::Tell { .. } => Ok(None),
    }
}

impl Reads for PostDraft {
    /// It costs nothing: the reader knows it.
    async fn known(_: &FormState<Self>, _: Option<&Input>, _: &mut Tx, reader: &Reader) -> Result<Takes> {
        Ok(reader.takes)
    }
}
