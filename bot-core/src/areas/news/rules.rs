//! Who may publish, change and remove posts, and who is told of them (docs/domain.md, "News").

use super::post::{Author, Listener, Listening, Post};
use super::{Event, Job, PostDraft, Screen};
use crate::area;
use crate::areas::guests::Guest;
use crate::areas::members;
use crate::areas::projects::State;
use crate::areas::space::Inside;
use crate::areas::students::Pupil;
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{
    AccountId, Cap, Deed, Headline, PersonId, PostId, PostText, Profiles, ProjectId, Right, StudentId, What,
};
use crate::domain::{Desktop, TwinSpace};
use crate::reader::Fresh;
use crate::text::msg;
use crate::wire::Page;

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
            Some(_) => pupil.map(|pupil| as_student(pupil.role.twinspace())),
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

/// A student has a role in the TwinSpace, and no part in the project.
fn as_student(role: TwinSpace) -> Profiles {
    Profiles { is_founder: false, desktop: Desktop::Member, twinspace: Some(role) }
}

/// Shows the posts; those that are there are not new any more.
///
/// # Errors
/// The reader may not read here.
pub fn look(insider: Insider<'_>, new: u32) -> Decided {
    reads(insider)?;
    let shows = Screen::News { project: insider.project(), page: Page(0) };
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

/// Publishes a post; everybody is told of it as they wish.
///
/// # Errors
/// The person may not publish, the project is not active, or they have published very much today.
pub fn publish(insider: Insider<'_>, (headline, text): (&Headline, &PostText), fresh: &mut Fresh) -> Decided {
    insider.may(Right::Publish)?;
    let id = fresh.id::<PostId>();
    let by = match insider.listening() {
        Listening::Person(person) => Author::Person(person),
        Listening::Student(student) => Author::Student(student),
    };
    let post = Post {
        id,
        project: insider.project(),
        space: insider.inside.space.id,
        by,
        headline: headline.clone(),
        text: text.clone(),
        posted_at: insider.inside.seen.reader.now,
        changed_at: None,
    };
    let published = Change::event(Event::Published { post: Box::new(post) });
    let effects =
        [Effect::Spend(Cap::Posts), Effect::Start(Job::Tell { post: id }.into()), Effect::Refresh(insider.project().0)];
    Ok(published.with(effects).decision(Screen::Post { post: id }, msg::toast_published()))
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

/// Changes what a post says. Nobody is told of that once more; where it is shown it is shown anew.
///
/// # Errors
/// As for [`change`].
pub fn say(insider: Insider<'_>, post: &Post, (headline, text): (&Headline, &PostText)) -> Decided {
    is_authors(insider, post)?;
    let shows = Screen::Post { post: post.id };
    if post.headline == *headline && post.text == *text {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    let at = insider.inside.seen.reader.now;
    let changed = Event::Changed { post: post.id, headline: headline.clone(), text: text.clone(), at };
    Ok(Change::event(changed).with([Effect::Refresh(post.id.0)]).decision(shows, msg::toast_saved()))
}

/// Removes a post: its author does, or whoever may remove what others have published.
///
/// # Errors
/// The person is neither, or the project is not active.
pub fn remove(insider: Insider<'_>, post: &Post) -> Decided {
    if is_authors(insider, post).is_err() {
        insider.may(Right::RemovePublished)?;
    }
    let shows = Screen::News { project: insider.project(), page: Page(0) };
    let effects = [Effect::Refresh(post.id.0), Effect::Refresh(insider.project().0)];
    let deed = Deed::of(insider.listening().doer(), What::PostRemoved, insider.inside.seen.reader.now);
    let noted = area::noted(insider.inside.space.id, deed);
    Ok(Change::event(Event::Removed { post: post.id })
        .and(noted)
        .with(effects)
        .decision(shows, msg::toast_post_removed()))
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
    let shows = Screen::Post { post: post.id };
    let is_over = inside.seen.project().state != State::Active;
    let told = |to| Change::event(Event::PostTold { post: post.id, behind, to });
    let Some(last) = next.last().filter(|_| !is_over) else {
        return Ok(told(None).decision(shows, msg::toast_saved()));
    };
    let notice = |whom: &Whom| Effect::Notify(*whom, shows.clone().into(), Topic::Posts(post.project));
    let notices: Vec<Effect> = next.iter().flat_map(|listener| &listener.whom).map(notice).collect();
    Ok(told(Some(last.listening.id())).with(notices).decision(shows, msg::toast_saved()))
}
