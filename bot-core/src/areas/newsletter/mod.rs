//! The newsletter of a country: a support service writes it, and those get it who want it, in a language that they read.
//!
//! It goes out in a lane of its own, behind all else (`store/outbox/bulk`), and only a part of it is in the outbox at any time
//! (`rules/sending`). Each reader has a copy, which says how far it is with them: that is how each gets it once, whatever stops and begins
//! again, and how it can be stopped half way.

mod form;
pub mod issue;
mod job;
pub mod reading;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod schedule;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, WAITS, asks, inbox, lock_people, queue, unattended};
pub use crate::areas::news::PictureChange;
pub use form::IssueDraft;
pub use job::Job;
pub use schedule::{SendTimeDraft, SendTimeKnown};
pub(crate) use store::copies::{lost, set_back};
pub(crate) use store::readers::{forget_person, moved};
pub(crate) use store::{HOLDS, OLD, merge};

use serde::{Deserialize, Serialize};

use self::issue::{Act, CopyState, Counts, Issue, Language, Part, Recipient, Says};
use self::reading::Choice;
use self::store::{copies, readers};
use crate::area::{Confirmation, events};
use crate::areas::authorities::{self, Authority};
use crate::conversation::{Input, Key};
use crate::decision::{Decided, Decision, Refusal};
use crate::domain::{AuthorityId, Day, Headline, IssueId, LetterId, LetterText, PersonId};
use crate::file::FileRef;
use crate::file_kind::Takes;
use crate::flows::Reads;
use crate::form::FormState;
use crate::picture::{Picture, PictureFault};
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Lock, Result, Tx};
use crate::text::msg;
use crate::value::Chosen as _;
use crate::view::View;
use crate::wire;
use crate::wire::{Page, Revision};

wire! {
    /// What can be shown of newsletters.
    pub enum Screen {
        /// The reader's newsletter: whether they get it, and the last ones.
        129 = Newsletter { page: Page },
        /// A newsletter, as its readers get it.
        130 = Letter { letter: LetterId, page: Page } about letter [Words],
        /// The newsletters of a support service, for those who decide for it.
        131 = Issues { authority: AuthorityId, page: Page },
        /// One of them, and how far it is.
        132 = Issue { issue: IssueId } about issue [Slow],
        /// In which languages the reader reads it; or of which country it is.
        133 = Choose { country: bool, page: Page },
    }
}

wire! {
    /// What can be asked for newsletters.
    pub enum Command {
        /// Gets the newsletter from now on, or none any more.
        185 = Subscribe { is_on: bool },
        /// Reads it in a language, or in that one no more.
        186 = ReadIn { language: String, is_on: bool },
        /// Gets that of a country.
        187 = LiveIn { country: String },
        /// Opens the form of a newsletter.
        188 = Write { authority: AuthorityId } [Begins],
        /// Opens the form that changes one, or says when it goes out.
        189 = Change { issue: IssueId, part: Part } [Begins],
        /// Sends it to the person who asks for that.
        190 = Test { issue: IssueId },
        /// Sends it, stops it or throws its draft away.
        191 = Act { issue: IssueId, revision: Revision, act: Act } [Confirmed],
        ;
        /// Keeps a newsletter as a draft.
        Save { authority: AuthorityId, language: Language, title: Headline, text: LetterText, picture: PictureChange },
        /// Changes what a draft says.
        Say { issue: IssueId, language: Language, title: Headline, text: LetterText, picture: PictureChange },
        /// Lets it go out at a time, in ms.
        Schedule { issue: IssueId, revision: u32, at: i64 },
        /// Notes that its picture is kept, or why the file is none.
        Picture { issue: IssueId, file: FileRef, looked: std::result::Result<Picture, PictureFault> },
        /// Lets it go out, as its time has come.
        Begin { issue: IssueId },
        /// Finds the next readers, behind this one in the order of their ids.
        Find { issue: IssueId, behind: PersonId },
        /// Goes on with it: notes what has arrived, and puts the next ones into the outbox.
        Post { issue: IssueId },
        /// Goes on with one that has rested.
        GoOn { issue: IssueId },
    }
}

events! {
    /// What happened to newsletters and their readers. All times are in ms.
    pub enum Event by (tx, info) {
        /// Somebody gets the newsletter of a country from now on, in these languages.
        Subscribed { person: PersonId, country: Key, languages: Vec<Key> } =>
            readers::subscribe(tx, *person, (country, languages)),
        /// Somebody gets none any more.
        Unsubscribed { person: PersonId } => readers::unsubscribe(tx, *person, info.now),
        /// Somebody reads it in a language, or in that one no more.
        Reads { person: PersonId, language: Key, is_on: bool } => readers::read_in(tx, *person, (language, *is_on)),
        /// A draft was written.
        Written { issue: Box<Issue> } => store::write(tx, issue),
        /// It says something else.
        Changed { issue: Box<Issue> } => store::change(tx, issue),
        /// It has a picture.
        Pictured { issue: IssueId, picture: Picture } => store::picture(tx, *issue, *picture),
        /// The file that was sent for it is no picture.
        PictureFailed { issue: IssueId, fault: PictureFault } => store::fail(tx, *issue, *fault),
        /// It was thrown away.
        Discarded { issue: IssueId } => store::discard(tx, *issue),
        /// It goes out at a time.
        Scheduled { issue: IssueId, at: i64, by: PersonId } => store::schedule(tx, *issue, (*at, *by)),
        /// It does not go out at its time, and is a draft again.
        HeldBack { issue: IssueId } => store::hold_back(tx, *issue),
        /// It goes out from now on.
        Begun { issue: IssueId, by: PersonId, at: i64 } => store::begin(tx, *issue, (*by, *at)),
        /// The readers up to one, in the order of their ids, were found; before it was the first one. `None`: all.
        Found { issue: IssueId, behind: PersonId, to: Option<PersonId>, readers: Vec<Recipient> } =>
            copies::found(tx, *issue, (*behind, *to), readers),
        /// This has become of some copies.
        Became { issue: IssueId, people: Vec<(PersonId, CopyState)> } => copies::became(tx, *issue, people),
        /// Nobody works on it, until a timer goes on.
        Rested { issue: IssueId } => store::rest(tx, *issue, true),
        /// Somebody works on it again.
        Woken { issue: IssueId } => store::rest(tx, *issue, false),
        /// Somebody has stopped it.
        Stopped { issue: IssueId, letter: LetterId, at: i64 } => copies::stop(tx, (*issue, *letter), *at),
        /// What has not arrived goes out no more.
        GivenUp { issue: IssueId, letter: LetterId, at: i64 } => copies::give_up(tx, (*issue, *letter), *at),
        /// It is over.
        Ended { issue: IssueId, at: i64 } => store::end(tx, *issue, *at),
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// A newsletter goes out.
    Due {
        /// Which.
        issue: IssueId,
    },
    /// One that goes out is looked at again.
    Goes {
        /// Which.
        issue: IssueId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        match *self {
            Self::Due { issue } => Command::Begin { issue },
            Self::Goes { issue } => Command::GoOn { issue },
        }
    }

    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        match self {
            Self::Due { .. } => rules::issue::AHEAD_MOST,
            // What waits for a night is waited for anew.
            Self::Goes { .. } => rules::sending::LONG_PAUSE,
        }
    }
}

/// In whose name a timer acts: the person who has scheduled or sent it.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let (Timer::Due { issue } | Timer::Goes { issue }) = *timer;
    Ok(store::read(tx, issue).await?.map(|issue| issue.of.by))
}

impl Screen {
    /// The reader's newsletter.
    pub(crate) fn own() -> Self {
        Self::Newsletter { page: Page(0) }
    }

    /// A newsletter from its beginning on.
    #[must_use]
    pub fn of(letter: LetterId) -> Self {
        Self::Letter { letter, page: Page(0) }
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Subscribe { .. } | Self::LiveIn { .. } => Screen::own(),
            Self::ReadIn { .. } => Screen::Choose { country: false, page: Page(0) },
            Self::Write { authority } | Self::Save { authority, .. } => rules::issue::all(authority),
            Self::Change { issue, .. }
            | Self::Test { issue }
            | Self::Act { issue, .. }
            | Self::Say { issue, .. }
            | Self::Schedule { issue, .. }
            | Self::Picture { issue, .. }
            | Self::Begin { issue }
            | Self::Find { issue, .. }
            | Self::Post { issue }
            | Self::GoOn { issue } => Screen::Issue { issue },
        }
    }
}

/// The support services of countries for which a reader decides.
async fn services(tx: &mut Tx, reader: &Reader) -> Result<Vec<Authority>> {
    if !reader.me.is_approver() || reader.student.is_some() {
        return Ok(Vec::new());
    }
    let mut all = authorities::store::all(tx, [reader.me.id; 2]).await?;
    all.retain(|authority| authority.region.is_none() && reader.me.decides_for(authority.id));
    Ok(all)
}

/// How many readers a newsletter has, or would have: those who would get it, and how far it is with those who do.
async fn audience(tx: &mut Tx, issue: &Issue) -> Result<(u32, Counts)> {
    Ok(match (issue.times.begun, issue.times.ended) {
        (None, _) => (readers::count(tx, (&issue.of.country, &issue.says)).await?, Counts::default()),
        (Some(_), None) => (0, copies::counts(tx, issue.id).await?),
        (Some(_), Some(_)) => (0, copies::counted(tx, issue.id).await?),
    })
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Newsletter { page } => {
            let choice = readers::choice(tx, reader.me.id).await?;
            let last = match choice.country.as_deref().filter(|_| choice.is_for(reader)) {
                Some(country) => store::last(tx, country).await?,
                None => Vec::new(),
            };
            let services = services(tx, reader).await?;
            Ok(Some(views::newsletter(&choice, (&last, &services), page, reader)))
        }
        Screen::Choose { country, page } => {
            let choice = readers::choice(tx, reader.me.id).await?;
            let choose = if country { views::countries } else { views::languages };
            Ok(choose(&choice, page, reader))
        }
        Screen::Letter { letter, page } => {
            let Some(issue) = store::read_letter(tx, letter).await? else { return Ok(None) };
            let choice = readers::choice(tx, reader.me.id).await?;
            Ok(views::letter(&issue, &choice, page, reader))
        }
        Screen::Issues { authority, page } => {
            let services = services(tx, reader).await?;
            let Some(service) = services.iter().find(|service| service.id == authority) else { return Ok(None) };
            let all = store::count(tx, authority).await?;
            let issues = store::page(tx, authority, (all, page)).await?;
            Ok(Some(views::issue::issues(service, (&issues, all), page, reader)))
        }
        Screen::Issue { issue } => {
            let Some(issue) = store::read(tx, issue).await? else { return Ok(None) };
            let audience = audience(tx, &issue).await?;
            Ok(views::issue::issue(&issue, audience, reader))
        }
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match command {
        Command::Subscribe { is_on } => of_reader(tx, reader, |own| rules::subscribe(own, *is_on, reader)).await,
        Command::ReadIn { language, is_on } => {
            of_reader(tx, reader, |own| rules::read_in(own, (language, *is_on), reader)).await
        }
        Command::LiveIn { country } => of_reader(tx, reader, |own| rules::live_in(own, country, reader)).await,
        Command::Write { authority } => {
            let services = services(tx, reader).await?;
            Ok(rules::issue::write(*authority, &services, reader))
        }
        Command::Save { authority, language, title, text, picture } => {
            let services = services(tx, reader).await?;
            let says = says(language, title, text);
            let wanted = rules::issue::Wanted { says: &says, picture };
            Ok(rules::issue::save(*authority, wanted, &services, (reader, fresh)))
        }
        Command::Change { issue, part } => {
            of_issue(*issue, tx, |issue| rules::issue::change(issue, *part, reader)).await
        }
        Command::Say { issue, language, title, text, picture } => {
            let says = says(language, title, text);
            let wanted = rules::issue::Wanted { says: &says, picture };
            of_issue(*issue, tx, |issue| rules::issue::say(issue, wanted, reader)).await
        }
        Command::Test { issue } => of_issue(*issue, tx, |issue| rules::issue::test(issue, reader)).await,
        Command::Picture { issue, file, looked } => {
            of_issue(*issue, tx, |issue| Ok(rules::issue::pictured(issue, (file, *looked)))).await
        }
        Command::GoOn { issue } => of_issue(*issue, tx, |issue| Ok(rules::sending::go_on(issue))).await,
        Command::Act { issue, revision, act } => {
            let Some(issue) = store::lock(tx, *issue).await? else { return Ok(Err(Refusal::gone())) };
            let readers = readers::any(tx, (&issue.of.country, &issue.says)).await?;
            Ok(rules::issue::act(&issue, (*act, revision.0), readers, reader))
        }
        Command::Schedule { issue, revision, at } => {
            let Some(issue) = store::lock(tx, *issue).await? else { return Ok(Err(Refusal::gone())) };
            let readers = readers::any(tx, (&issue.of.country, &issue.says)).await?;
            Ok(rules::issue::schedule(&issue, (*at, *revision), readers, reader))
        }
        Command::Begin { issue } => begin(*issue, tx, reader).await,
        Command::Find { issue, behind } => find(*issue, *behind, tx, reader).await,
        Command::Post { issue } => post(*issue, tx, reader).await,
    }
}

/// What somebody has written.
fn says(language: &Language, title: &Headline, text: &LetterText) -> Says {
    Says { language: language.key(), title: title.clone(), text: text.clone(), picture: None }
}

async fn of_reader(tx: &mut Tx, reader: &Reader, rule: impl FnOnce(&Choice) -> Decided) -> Result<Decided> {
    tx.locks(Lock::Reader(reader.me.id.0)).await;
    Ok(rule(&readers::choice(tx, reader.me.id).await?))
}

async fn of_issue(issue: IssueId, tx: &mut Tx, rule: impl FnOnce(&Issue) -> Decided) -> Result<Decided> {
    let issue = store::lock(tx, issue).await?;
    Ok(issue.map_or_else(|| Err(Refusal::gone()), |issue| rule(&issue)))
}

/// The time of a newsletter has come: it goes out where its service is in use.
async fn begin(issue: IssueId, tx: &mut Tx, reader: &Reader) -> Result<Decided> {
    let Some(known) = store::read(tx, issue).await? else { return Ok(Err(Refusal::gone())) };
    let is_in_use = authorities::store::hold(tx, known.of.authority).await?.is_some();
    let Some(issue) = store::lock(tx, issue).await? else { return Ok(Err(Refusal::gone())) };
    let readers = readers::any(tx, (&issue.of.country, &issue.says)).await?;
    Ok(Ok(rules::sending::due(&issue, (readers, is_in_use), reader.now)))
}

/// Somebody else has gone on with a newsletter meanwhile, or stopped it.
fn overtaken(issue: &Issue) -> Decided {
    Ok(Decision::nothing(Screen::Issue { issue: issue.id }, msg::toast_saved()))
}

async fn find(issue: IssueId, behind: PersonId, tx: &mut Tx, reader: &Reader) -> Result<Decided> {
    let Some(issue) = store::lock(tx, issue).await? else { return Ok(Err(Refusal::gone())) };
    if store::next(tx, issue.id).await?.and_then(|next| next.found_to) != Some(behind) {
        return Ok(overtaken(&issue));
    }
    let next = readers::find(tx, (&issue.of.country, &issue.says), behind).await?;
    Ok(Ok(rules::sending::found(&issue, behind, &next, reader.now)))
}

async fn post(issue: IssueId, tx: &mut Tx, reader: &Reader) -> Result<Decided> {
    let Some(issue) = store::lock(tx, issue).await? else { return Ok(Err(Refusal::gone())) };
    let Some(goes_on) = store::next(tx, issue.id).await? else { return Ok(overtaken(&issue)) };
    let settled = copies::settled(tx, &issue).await?;
    let next = copies::next(tx, &issue, reader.now).await?;
    let round = rules::sending::Round {
        settled: &settled,
        next: &next,
        is_found: goes_on.found_to.is_none(),
        counts: copies::counts(tx, issue.id).await?,
        first_due: copies::first_due(tx, issue.id).await?,
    };
    Ok(Ok(rules::sending::post(&issue, round, reader.now)))
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    match *command {
        Command::Act { issue, act, .. } => {
            let Some(issue) = store::read(tx, issue).await? else { return Ok(None) };
            let audience = audience(tx, &issue).await?;
            Ok(views::issue::sure(&issue, act, audience, reader))
        }
        Command::Subscribe { .. }
        | Command::ReadIn { .. }
        | Command::LiveIn { .. }
        | Command::Write { .. }
        | Command::Change { .. }
        | Command::Test { .. }
        | Command::Save { .. }
        | Command::Say { .. }
        | Command::Schedule { .. }
        | Command::Picture { .. }
        | Command::Begin { .. }
        | Command::Find { .. }
        | Command::Post { .. }
        | Command::GoOn { .. } => Ok(None),
    }
}

impl Reads for IssueDraft {
    async fn known(_: &FormState<Self>, _: Option<&Input>, _: &mut Tx, reader: &Reader) -> Result<Takes> {
        Ok(reader.takes)
    }
}

impl Reads for SendTimeDraft {
    async fn known(form: &FormState<Self>, _: Option<&Input>, tx: &mut Tx, reader: &Reader) -> Result<SendTimeKnown> {
        let Some(issue) = store::read(tx, form.draft().issue()).await? else { return Ok(SendTimeKnown::default()) };
        let readers = readers::count(tx, (&issue.of.country, &issue.says)).await?;
        Ok(SendTimeKnown { readers, today: Some(Day::of(&issue.of.country, reader.now)) })
    }
}
