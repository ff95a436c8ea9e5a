//! Who may publish, change and remove posts, and who is told of them (docs/domain.md, "News").

use super::post::{Listener, Listening, Pending, PictureChange, Post, Said, Times};
use super::{Event, Job, PostDraft, Screen};
use crate::area;
use crate::areas::guests::Guest;
use crate::areas::members;
use crate::areas::projects::State;
use crate::areas::space::Inside;
use crate::areas::students::Pupil;
use crate::areas::suspension;
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{AccountId, Cap, Deed, PersonId, PostId, Profiles, ProjectId, Right, StudentId, What};
use crate::file::FileRef;
use crate::file_kind::FileKind;
use crate::picture::{Picture, PictureFault};
use crate::text::msg;

/// Somebody in a TwinSpace: a teacher or a guest by themselves, or a student.
#[derive(Clone, Copy, Debug)]
pub struct Insider<'a> {
    /// The TwinSpace before the reader.
    pub inside: Inside<'a>,
    /// What they may do there; `None` for a stranger.
    pub profiles: Option<Profiles>,
}

impl<'a> Insider<'a> {
    /// The reader: where a student works, that student and nobody else.
    #[must_use]
    pub fn of(inside: Inside<'a>, pupil: Option<&Pupil>) -> Self {
        let profiles = match inside.seen.reader.student {
            Some(_) => pupil.map(|pupil| Profiles::of_student(pupil.role.twinspace())),
            None => inside.profiles(),
        };
        Self { inside, profiles }
    }

    /// Its project.
    #[must_use]
    pub fn project(self) -> ProjectId {
        self.inside.project()
    }

    /// Whether they have a right, also when the project is over: then there is only to be read.
    #[must_use]
    pub fn sees(self, right: Right) -> bool {
        self.profiles.is_some_and(|profiles| profiles.may(right))
    }

    /// Whether they have a right; strangers learn nothing.
    ///
    /// # Errors
    /// They do not belong here, have not the right, or the project is not active.
    pub fn may(self, right: Right) -> Result<(), Refusal> {
        let profiles = self.profiles.ok_or_else(Refusal::gone)?;
        members::has(self.inside.seen, profiles, right).map(|_| ())
    }

    /// Whoever acts.
    #[must_use]
    pub fn listening(self) -> Listening {
        Listening::of(self.inside.seen.reader)
    }
}

/// Shows the posts; those that are there are not new any more.
///
/// # Errors
/// The reader may not read here.
pub fn look(insider: Insider<'_>, new: u32) -> Decided {
    reads(insider)?;
    let shows = Screen::all(insider.project());
    let looked = if new == 0 {
        Change::default()
    } else {
        let (space, at) = (insider.inside.space.id, insider.inside.seen.reader.now);
        let looked = Change::event(Event::Looked { space, listening: insider.listening(), at });
        looked.and(area::seen_posts(insider.project(), insider.inside.seen.reader))
    };
    Ok(Decision { says: None, ..looked.decision(shows, msg::toast_saved()) })
}

fn reads(insider: Insider<'_>) -> Result<(), Refusal> {
    let profiles = insider.profiles.ok_or_else(Refusal::gone)?;
    if profiles.may(Right::Read) { Ok(()) } else { Err(Refusal::not_allowed()) }
}

/// Opens the form of a post.
///
/// # Errors
/// The person may not publish, or the project is not active.
pub fn write(insider: Insider<'_>) -> Decided {
    insider.may(Right::Publish)?;
    let title = &insider.inside.seen.project().content.title;
    Ok(Decision::begins(PostDraft::of(insider.project(), title.as_str()), Again::GoesOn))
}

/// Publishes a post; everybody is told of it as they wish. One with a picture waits until that was looked at.
///
/// # Errors
/// The person may not publish, the project is not active, pictures are not taken here, they are suspended and there is one, or they have
/// published very much today.
pub fn publish(insider: Insider<'_>, said: Said<'_>, id: PostId) -> Decided {
    insider.may(Right::Publish)?;
    let post = Post {
        id,
        project: insider.project(),
        space: insider.inside.space.id,
        by: insider.listening().into(),
        headline: said.headline.clone(),
        text: said.text.clone(),
        picture: None,
        times: Times { posted: insider.inside.seen.reader.now, changed: None },
    };
    let spends = [Effect::Spend(Cap::Posts)];
    match said.picture {
        PictureChange::New(file) => Ok(waits(insider, (post, false), file)?.with(spends)),
        PictureChange::Stays | PictureChange::Goes => {
            Ok(published(post).with(spends).decision(Screen::of(id), msg::toast_published()))
        }
    }
}

/// A post is there from now on, and everybody is told of it.
fn published(post: Post) -> Change {
    let effects = [
        Effect::Start(Job::Tell { post: post.id }.into()),
        Effect::Refresh(post.project.0),
        Effect::Refresh(post.id.0),
    ];
    Change::event(Event::Published { post: Box::new(post) }).with(effects)
}

/// A post, or a change of one, waits until its picture was looked at.
fn waits(insider: Insider<'_>, (post, is_change): (Post, bool), file: &FileRef) -> Decided {
    suspension::may_begin(insider.inside.seen.reader)?;
    if insider.inside.seen.reader.takes.refused.has(FileKind::Pictures) {
        return Err(Refusal::not_yet(msg::refusal_pictures()));
    }
    let id = post.id;
    let pending = Pending { post, is_change, sent: Some(file.clone()), fault: None };
    let effects = [Effect::Start(Job::Picture { post: id }.into()), Effect::Refresh(id.0)];
    let pended = Change::event(Event::Pended { pending: Box::new(pending) }).with(effects);
    Ok(pended.decision(Screen::of(id), msg::toast_picture_looked_at()))
}

/// Opens the form that changes a post: its author's.
///
/// # Errors
/// Somebody else has written it, the person may not publish any more, or the project is not active.
pub fn change(insider: Insider<'_>, post: &Post) -> Decided {
    is_authors(insider, post)?;
    let title = &insider.inside.seen.project().content.title;
    Ok(Decision::begins(PostDraft::changing(post, title.as_str()), Again::GoesOn))
}

fn is_authors(insider: Insider<'_>, post: &Post) -> Result<(), Refusal> {
    insider.may(Right::Publish)?;
    if insider.listening().has_written(post) { Ok(()) } else { Err(Refusal::not_allowed()) }
}

/// Changes what a post says. Nobody is told of that once more; where it is shown it is shown anew. A new picture is looked at first.
///
/// # Errors
/// As for [`change`]; or pictures are not taken here, or the person is suspended and there is a new one.
pub fn say(insider: Insider<'_>, post: &Post, said: Said<'_>) -> Decided {
    is_authors(insider, post)?;
    let new = Post { headline: said.headline.clone(), text: said.text.clone(), ..post.clone() };
    let picture = match said.picture {
        PictureChange::New(file) => {
            let times = Times { posted: insider.inside.seen.reader.now, ..post.times };
            let pending = Post { picture: None, times, ..new };
            return waits(insider, (pending, true), file);
        }
        PictureChange::Stays => post.picture,
        PictureChange::Goes => None,
    };
    let (new, shows) = (Post { picture, ..new }, Screen::of(post.id));
    if new == *post {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    Ok(changed(insider, &new).decision(shows, msg::toast_saved()))
}

/// A post says this from now on.
fn changed(insider: Insider<'_>, new: &Post) -> Change {
    let (headline, text) = (new.headline.clone(), new.text.clone());
    let at = insider.inside.seen.reader.now;
    let changed = Event::Changed { post: new.id, headline, text, picture: new.picture, at };
    Change::event(changed).with([Effect::Refresh(new.id.0)])
}

/// Removes a post: its author does, or whoever may remove what others have published.
///
/// # Errors
/// The person is neither, or the project is not active.
pub fn remove(insider: Insider<'_>, post: &Post) -> Decided {
    if is_authors(insider, post).is_err() {
        insider.may(Right::RemovePublished)?;
    }
    let shows = Screen::all(insider.project());
    let effects = [Effect::Refresh(post.id.0), Effect::Refresh(insider.project().0)];
    let deed = Deed::of(insider.listening().doer(), What::PostRemoved, insider.inside.seen.reader.now);
    let noted = area::noted(insider.inside.space.id, deed);
    Ok(Change::event(Event::Removed { post: post.id })
        .and(noted)
        .with(effects)
        .decision(shows, msg::toast_post_removed()))
}

/// What comes of the picture of a post that waits for it: the post is published, or changed, or its author is told why that is not done.
/// They may have lost their right since; `room` is what the TwinSpace holds already, in bytes, and `whom` where its author is told.
///
/// # Errors
/// None: what may not be is a fault of the picture.
pub(super) fn pictured(
    insider: Insider<'_>,
    (pending, stands): (&Pending, Option<&Post>),
    (file, looked): (&FileRef, Result<Picture, PictureFault>),
    (room, whom): (u64, &[Whom]),
) -> Decided {
    let (id, takes) = (pending.post.id, insider.inside.seen.reader.takes);
    let shows = Screen::of(id);
    if pending.sent.as_ref() != Some(file) || pending.fault.is_some() {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    let may = insider.may(Right::Publish).and_then(|()| suspension::may_begin(insider.inside.seen.reader));
    let allowed = may.map_err(|_| PictureFault::NotAllowed);
    // The one in whose place it comes makes room for it.
    let replaced = stands.filter(|_| pending.is_change).and_then(|stands| stands.picture);
    let room = room.saturating_sub(replaced.map_or(0, |picture| picture.kept.size));
    let fits = |picture: Picture| {
        if room + picture.kept.size > takes.quota { Err(PictureFault::NoRoom) } else { Ok(picture) }
    };
    let change = match allowed.and(looked).and_then(fits) {
        Ok(picture) => becomes(insider, (pending, stands), Some(picture)),
        Err(fault) => {
            let told = whom.iter().map(|whom| Effect::Notify(*whom, shows.clone().into(), Topic::Asked));
            Change::event(Event::PictureFailed { post: id, fault }).with(told).with([Effect::Refresh(id.0)])
        }
    };
    Ok(change.decision(shows, msg::toast_saved()))
}

/// A post does not wait any more: it is there with this picture, or the one that stands says what it shall.
fn becomes(insider: Insider<'_>, (pending, stands): (&Pending, Option<&Post>), picture: Option<Picture>) -> Change {
    let over = Change::event(Event::PendingOver { post: pending.post.id });
    match (pending.is_change, stands) {
        (false, _) => {
            let times = Times { posted: insider.inside.seen.reader.now, ..pending.post.times };
            over.and(published(Post { picture, times, ..pending.post.clone() }))
        }
        (true, Some(stands)) => {
            let (headline, text) = (pending.post.headline.clone(), pending.post.text.clone());
            let picture = picture.or(stands.picture);
            over.and(changed(insider, &Post { headline, text, picture, ..stands.clone() }))
        }
        // It was removed meanwhile.
        (true, None) => over.with([Effect::Refresh(pending.post.id.0)]),
    }
}

/// Opens the form that asks for another picture, in place of one that cannot be used.
///
/// # Errors
/// Somebody else has written the post, the person may not publish any more or is suspended, or the project is not active.
pub fn mend(insider: Insider<'_>, pending: &Pending) -> Decided {
    is_authors(insider, &pending.post)?;
    suspension::may_begin(insider.inside.seen.reader)?;
    let title = &insider.inside.seen.project().content.title;
    Ok(Decision::begins(PostDraft::mending(pending, title.as_str()), Again::GoesOn))
}

/// Publishes a post, or changes it, without the picture for which it waits.
///
/// # Errors
/// Somebody else has written the post, the person may not publish any more, or the project is not active.
pub fn do_without(insider: Insider<'_>, pending: &Pending, stands: Option<&Post>) -> Decided {
    is_authors(insider, &pending.post)?;
    let says = if pending.is_change { msg::toast_saved() } else { msg::toast_published() };
    Ok(becomes(insider, (pending, stands), None).decision(Screen::of(pending.post.id), says))
}

/// Gives up a post that waits for its picture, or a change of one.
///
/// # Errors
/// Somebody else has written it.
pub fn give_up(insider: Insider<'_>, pending: &Pending) -> Decided {
    let post = &pending.post;
    insider.profiles.filter(|_| insider.listening().has_written(post)).ok_or_else(Refusal::gone)?;
    let shows = if pending.is_change { Screen::of(post.id) } else { Screen::all(post.project) };
    let over = Change::event(Event::PendingOver { post: post.id }).with([Effect::Refresh(post.id.0)]);
    Ok(over.decision(shows, msg::toast_given_up()))
}

/// The teachers and guests of a TwinSpace who may read.
pub(super) fn people(inside: Inside<'_>, guests: &[Guest]) -> Vec<Listener> {
    let members = &inside.seen.known.members;
    let read = members.iter().filter(|member| member.is_in() && member.profiles.may(Right::Read));
    let one = |person: PersonId| Listener { listening: Listening::Person(person), whom: vec![Whom::Person(person)] };
    read.map(|member| one(member.person)).chain(guests.iter().map(|guest| one(guest.person))).collect()
}

/// The students who work somewhere now, each with the accounts.
pub(super) fn pupils(at_work: &[(AccountId, StudentId)]) -> Vec<Listener> {
    let mut listeners: Vec<Listener> = Vec::new();
    for (account, student) in at_work {
        let listening = Listening::Student(*student);
        match listeners.iter_mut().find(|known| known.listening == listening) {
            Some(known) => known.whom.push(Whom::Account(*account)),
            None => listeners.push(Listener { listening, whom: vec![Whom::Account(*account)] }),
        }
    }
    listeners
}

/// Tells the next ones of a post.
pub(super) fn tell(inside: Inside<'_>, (post, behind): (&Post, i64), next: &[Listener]) -> Decided {
    let shows = Screen::of(post.id);
    let is_over = inside.seen.project().state != State::Active;
    let told = |to| Change::event(Event::PostTold { post: post.id, behind, to });
    let Some(last) = next.last().filter(|_| !is_over) else {
        return Ok(told(None).decision(shows, msg::toast_saved()));
    };
    let notice = |whom: &Whom| Effect::Notify(*whom, shows.clone().into(), Topic::Posts(post.project));
    let notices: Vec<Effect> = next.iter().flat_map(|listener| &listener.whom).map(notice).collect();
    Ok(told(Some(last.listening.id())).with(notices).decision(shows, msg::toast_saved()))
}
