//! Suspension: a support service lets a teacher, or all teachers of a school, begin nothing new, and lifts that again (docs/domain.md,
//! "Suspension").
//!
//! Who is suspended is a part of the person who acts ([`Me::suspended`](crate::reader::Me::suspended)); whether they may begin something
//! is asked here, by `may_begin`, whichever area it is of.

mod measure;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, OLD, WAITS, confirmation, inbox, lock_people, queue, unattended};
pub use measure::{Case, Listed, Measure, MeasureKind};
pub(crate) use rules::{Cause, cause, may_begin};
pub use rules::{lift, suspend};
pub use store::is_school_suspended;
pub(crate) use store::{HOLDS, merge, of_left};
pub(crate) use views::{note, own, picture_waits, waits};

use serde::{Deserialize, Serialize};

use crate::area::events;
use crate::areas::{authorities, people};
use crate::decision::{Ask, Change, Decided, Refusal, about};
use crate::domain::{PersonId, Suspended, Suspendee, SuspensionId, Teacher};
use crate::job::{PIECE, Piece, Work};
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx};
use crate::text::msg;
use crate::view::part::Part;
use crate::view::{PAGE, View};
use crate::wire;
use crate::wire::{Page, Words};

/// So many of the decisions about somebody are shown.
const SHOWN: u32 = 6;

/// Of what a search finds so many are schools, where there are as many teachers besides.
const SCHOOLS: usize = 3;

wire! {
    /// What can be shown of suspensions.
    pub enum Screen {
        /// Who is suspended in the countries for whose support services the person decides, those of late first.
        124 = Suspended { page: Page },
        /// A teacher or a school, with what was decided about them, for the support service of their country.
        125 = Card { whom: Suspendee } about whom,
        /// Why the person can begin nothing new for now.
        135 = Why [Own],
        ;
        /// The teachers and schools of these countries whom somebody's words name.
        Found { words: String } [Slow],
        /// Tells a teacher that they, or their school, are suspended, or are not any more.
        Told { measure: SuspensionId } [Words],
    }
}

wire! {
    /// What can be asked for suspensions.
    pub enum Command {
        /// Suspends a teacher or a school, with a reason.
        182 = Suspend { whom: Suspendee, words: Words },
        /// Lifts that, perhaps with a reason.
        183 = Lift { whom: Suspendee, words: Words },
        /// Looks for teachers and schools by words of their names.
        184 = Search { words: Words },
        ;
        /// Tells the next teachers of a school what was decided about it, behind this one in the order of their ids.
        Tell { measure: SuspensionId, behind: PersonId },
    }
}

events! {
    /// What happened to suspensions. All times are in ms.
    pub enum Event by (tx, info) {
        /// Somebody is suspended from now on.
        Suspended { id: SuspensionId, suspended: Box<Suspended> } => store::suspend(tx, *id, suspended),
        /// Somebody is suspended no more.
        Lifted { whom: Suspendee } => store::lift(tx, *whom),
        /// A support service has decided something.
        Measured { measure: Box<Measure> } => store::record(tx, measure),
        /// A teacher teaches in another country from now on.
        Moved { person: PersonId, country: String } => store::moved(tx, *person, country),
        /// All teachers of a school up to the second one, in the order of their ids, were told what was decided about it; before it was
        /// the first one. `None`: all.
        Told { measure: SuspensionId, behind: PersonId, to: Option<PersonId> } =>
            store::told(tx, *measure, *behind, *to),
    }
}

/// What is worked on in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Job {
    /// All teachers of a school are told what was decided about it.
    Tell {
        /// What that is.
        measure: SuspensionId,
    },
}

impl Job {
    pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
        let Self::Tell { measure } = *self;
        let Some((behind, by)) = store::telling(tx, measure).await? else { return Ok(None) };
        let command = Command::Tell { measure, behind };
        Ok(Some(Piece { by, work: Work::Makes(Box::new(move |_| command.into())) }))
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Suspend { whom, .. } | Self::Lift { whom, .. } => Screen::Card { whom },
            Self::Search { .. } => Screen::Suspended { page: Page(0) },
            Self::Tell { measure, .. } => Screen::Told { measure },
        }
    }
}

/// Reads what the support service of their country knows of a teacher or a school; `None` where there is no such one.
async fn case(tx: &mut Tx, whom: Suspendee, reader: &Reader) -> Result<Option<Case>> {
    let (name, school, held_by) = match whom {
        Suspendee::Teacher(person) => match people::store::teacher(tx, person).await? {
            Some(teacher) => (teacher.name.as_str().to_owned(), teacher.school.clone(), teacher.held_by()),
            None => return Ok(None),
        },
        Suspendee::School(school) => match people::store::schools::entry(tx, school).await? {
            Some(entry) if entry.merged_into.is_none() => (entry.school.name.clone(), entry.school, None),
            Some(_) | None => return Ok(None),
        },
    };
    let services = authorities::store::all(tx, [reader.me.id; 2]).await?;
    let service = authorities::Authority::service_of(&school.country, &services).cloned();
    let suspended = store::of(tx, whom).await?;
    let (by_school, is_colleague) = match (whom, &service) {
        (Suspendee::Teacher(person), Some(service)) => (
            store::of(tx, Suspendee::School(school.id)).await?,
            authorities::store::decides(tx, person, service.id).await?,
        ),
        (Suspendee::School(school), Some(service)) => {
            (None, people::store::has_official(tx, school, service.id).await?)
        }
        (Suspendee::Teacher(_) | Suspendee::School(_), None) => (None, false),
    };
    let by_school = match (by_school, held_by) {
        (None, Some(left)) => store::of_left(tx, left).await?,
        (by_school, _) => by_school,
    };
    let history = store::history(tx, whom, SHOWN).await?;
    Ok(Some(Case { whom, name, school, service, suspended, by_school, is_colleague, history }))
}

/// The same of somebody who is locked.
async fn locked(tx: &mut Tx, whom: Suspendee, reader: &Reader) -> Result<Option<Case>> {
    match whom {
        Suspendee::Teacher(person) => drop(people::store::lock(tx, person).await?),
        Suspendee::School(school) => people::store::schools::lock(tx, school).await?,
    }
    case(tx, whom, reader).await
}

/// The reader, who is forgotten, is suspended no more.
pub(crate) async fn parts(tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Change> {
    let case = case(tx, Suspendee::Teacher(reader.me.id), reader).await?;
    Ok(case.map_or_else(Change::default, |case| rules::parts(&case, reader, fresh)))
}

/// The countries for whose support services the reader decides.
async fn countries(tx: &mut Tx, reader: &Reader) -> Result<Vec<String>> {
    let services = authorities::store::all(tx, [reader.me.id; 2]).await?.into_iter();
    let mine = services.filter(|service| service.region.is_none() && reader.me.decides_for(service.id));
    Ok(mine.map(|service| service.country).collect())
}

/// The card of a teacher for their support service, with how they are suspended and what can be done about it.
pub(crate) async fn beside(view: View, teacher: &Teacher, tx: &mut Tx, reader: &Reader) -> Result<View> {
    let case = case(tx, Suspendee::Teacher(teacher.person), reader).await?;
    Ok(match case {
        Some(case) => views::beside(view, &case, (teacher.is_valid(), reader)),
        None => view,
    })
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    Ok(match screen {
        Screen::Suspended { page } => {
            let countries = countries(tx, reader).await?;
            if countries.is_empty() {
                return Ok(None);
            }
            let all = store::count(tx, &countries).await?;
            let listed = store::page(tx, &countries, Part::<Listed>::range(all, page.0)).await?;
            Some(views::suspended(&listed, all, *page))
        }
        Screen::Card { whom } => case(tx, *whom, reader).await?.and_then(|case| views::card(&case, reader)),
        Screen::Found { words } => {
            let countries = countries(tx, reader).await?;
            if countries.is_empty() {
                return Ok(None);
            }
            let (found, is_all) = found(tx, words, &countries).await?;
            Some(views::found(words, &found, is_all))
        }
        Screen::Why => Some(views::why(reader)),
        Screen::Told { measure } => {
            store::measure(tx, *measure).await?.and_then(|measure| views::told(&measure, reader))
        }
    })
}

/// Finds teachers and schools of countries by words of their names, as many as a page takes; and whether these are all.
async fn found(tx: &mut Tx, words: &str, countries: &[String]) -> Result<(Vec<Listed>, bool)> {
    let (mut teachers, mut schools) = (Vec::new(), Vec::new());
    for country in countries {
        let named = people::store::named(tx, words, country, PAGE + 1).await?.into_iter();
        teachers.extend(named.map(|teacher| Listed {
            whom: Suspendee::Teacher(teacher.person),
            name: Some(teacher.name.as_str().to_owned()),
            school: teacher.school,
            suspended: None,
        }));
        // Nobody's own: what a teacher has typed is found by the teacher.
        let known = people::store::schools::search(tx, words, country, PersonId(0)).await?.schools.into_iter();
        schools.extend(known.map(|school| Listed {
            whom: Suspendee::School(school.id),
            name: None,
            school,
            suspended: None,
        }));
    }
    let all = teachers.len() + schools.len();
    let room = PAGE.saturating_sub(teachers.len()).max(SCHOOLS);
    schools.truncate(room);
    teachers.truncate(PAGE - schools.len());
    let mut found: Vec<Listed> = teachers.into_iter().chain(schools).collect();
    for one in &mut found {
        one.suspended = match store::of(tx, one.whom).await? {
            None if one.name.is_some() => store::of(tx, Suspendee::School(one.school.id)).await?,
            own => own,
        };
    }
    let is_all = found.len() == all;
    Ok((found, is_all))
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    Ok(match command {
        Command::Suspend { whom, words } => {
            about(locked(tx, *whom, reader).await?, |case| rules::suspend(case, words, reader, fresh))
        }
        Command::Lift { whom, words } => {
            about(locked(tx, *whom, reader).await?, |case| rules::lift(case, words, reader, fresh))
        }
        Command::Search { words } => rules::search(words, !countries(tx, reader).await?.is_empty()),
        Command::Tell { measure, behind } => {
            let Some(measure) = store::measure(tx, *measure).await? else { return Ok(Err(Refusal::gone())) };
            let Suspendee::School(school) = measure.whom else { return Ok(Err(Refusal::gone())) };
            people::store::schools::lock(tx, school).await?;
            let next = if rules::is_so_still(&measure, store::of(tx, measure.whom).await?.as_ref()) {
                people::store::of_school(tx, school, *behind, PIECE).await?
            } else {
                Vec::new()
            };
            Ok(rules::tell(&measure, *behind, &next))
        }
    })
}

/// How a command asks for words that it lacks, for somebody of this name.
pub(crate) fn asks(command: &Command, name: &str) -> Option<Ask> {
    let heading = msg::suspension_of(name);
    Some(match command {
        Command::Suspend { .. } => {
            Ask { heading, label: msg::field_suspend(), send: msg::button_suspend(), is_optional: false }
        }
        Command::Lift { .. } => Ask { heading, label: msg::field_lift(), send: msg::button_lift(), is_optional: true },
        Command::Search { .. } => Ask {
            heading: msg::suspensions_title(),
            label: msg::field_search_suspension(),
            send: msg::button_search(),
            is_optional: false,
        },
        Command::Tell { .. } => return None,
    })
}
