//! Teachers: registering, the own profile, and the support service that says whether somebody belongs to a school.

mod form;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub mod store;
#[cfg(test)]
mod tests;
mod views;

pub use form::ProfileDraft;
pub(crate) use rules::is_asked_for_something;
pub use rules::{TeacherFacts, answer, ask, edit_profile, refuse, same_school, save, undo, validate};
pub(crate) use views::standing;
#[cfg(any(test, feature = "samples"))]
pub(crate) use views::teacher as card;

pub(crate) use crate::area::none::{MUTES, OLD, WAITS, confirmation, lock_people};
pub(crate) use store::{HOLDS, merge, unattended};

use serde::{Deserialize, Serialize};

use crate::area::{self, Task, Waiting, Wanted, events};
use crate::areas::authorities::{self, Authority, Nudges};
use crate::conversation::{Input, Step};
use crate::decision::{Ask, Decided};
use crate::domain::{PersonId, Profile, School, SchoolId, SchoolOf, SchoolsFound, Standing, Teacher};
use crate::flows::{Reads, Sought};
use crate::form::{FormState, With};
use crate::reader::{Fresh, Reader, Settings};
use crate::store::people::involve;
use crate::store::{Error, Result, Tx};
use crate::text::msg;
use crate::view::View;
use crate::wire;
use crate::wire::{Revision, Words};

wire! {
    /// What can be shown of people.
    pub enum Screen {
        /// A teacher to be validated.
        13 = Teacher { person: PersonId } about person [Room],
        /// How the person's own registration stands.
        14 = Registration [Own],
    }
}

wire! {
    /// What can be asked for people.
    pub enum Command {
        /// Opens the form of one's own profile: to register, or to change it.
        0 = EditProfile [Begins],
        /// Says that a teacher belongs to the school.
        16 = Validate { teacher: PersonId, revision: Revision },
        /// Asks a teacher something before validating.
        17 = AskTeacher { teacher: PersonId, revision: Revision, words: Words },
        /// Refuses a teacher, with a reason.
        18 = RefuseTeacher { teacher: PersonId, revision: Revision, words: Words },
        /// Says that the new school of a teacher is one that is known, whatever else the teacher has changed.
        34 = SameSchool { teacher: PersonId, new: SchoolId, known: SchoolId },
        /// Takes back what was decided on a teacher, or asked, while it is not final.
        141 = UndoTeacher { teacher: PersonId },
        /// Answers what the support service asked about a registration.
        24 = AnswerService { words: Words },
        ;
        /// Registers as a teacher, or changes one's profile.
        SaveProfile { profile: Box<Profile> },
        /// What was decided on a teacher cannot be taken back any more.
        EndUndoing { teacher: PersonId },
    }
}

events! {
    /// What happened to people.
    pub enum Event by (tx, info) {
        /// A teacher has typed a school, which nobody else can choose yet.
        SchoolAdded { school: School, by: PersonId } => store::schools::add(tx, school, *by, info.now),
        /// A teacher belongs to a school: it is one, in the region that the teacher says if it had none.
        SchoolTaken { school: School } => store::schools::take(tx, school, info.now),
        /// A school is new again: whoever said that its teacher belongs there has taken that back.
        SchoolGivenBack { school: SchoolId, by: PersonId } => store::schools::give_back(tx, *school, *by),
        /// A school turned out to be another, as somebody has said, perhaps in a colleague's place.
        SchoolMerged { from: SchoolId, into: School, for_whom: Option<PersonId> } =>
            store::schools::merge(tx, *from, into, info.now),
        /// A teacher's profile is now so.
        TeacherSaved { teacher: Box<Teacher> } => store::save(tx, teacher),
        /// The support service stands otherwise to a teacher, whose revision must still be this.
        StandingChanged { teacher: Box<Teacher> } => store::save_standing(tx, teacher),
        /// Something was done to have a teacher validated who waits since a time in ms, before which this was done.
        RegistrationNudged { teacher: PersonId, since: i64, before: Nudges, nudges: Nudges } =>
            store::nudge(tx, (*teacher, *since), *before, *nudges),
        /// A teacher who seemed to wait since a time in ms that lies ahead waits since the time that their standing says.
        RegistrationWaits { teacher: Box<Teacher>, before: i64 } => store::waits_since(tx, teacher, *before),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match self {
            Self::EditProfile | Self::AnswerService { .. } | Self::SaveProfile { .. } => Screen::Registration,
            Self::Validate { teacher, .. }
            | Self::SameSchool { teacher, .. }
            | Self::AskTeacher { teacher, .. }
            | Self::RefuseTeacher { teacher, .. }
            | Self::UndoTeacher { teacher }
            | Self::EndUndoing { teacher } => Screen::Teacher { person: *teacher },
        }
    }

    /// Whether the name of who has handed over is written down with what is decided. Of schools that are one only the number is.
    fn names_giver(&self) -> bool {
        matches!(self, Self::Validate { .. } | Self::AskTeacher { .. } | Self::RefuseTeacher { .. })
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// What was decided on a teacher is final.
    Final {
        /// Whom.
        teacher: PersonId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        let Self::Final { teacher } = *self;
        Command::EndUndoing { teacher }
    }

    pub(crate) fn longest(&self, settings: &Settings) -> i64 {
        let Self::Final { .. } = self;
        settings.undo_for
    }
}

/// In whose name a timer acts: whoever has decided. `None` where the decision was taken back, or the teacher has gone on.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let Timer::Final { teacher } = *timer;
    let teacher = store::lock(tx, teacher).await?;
    Ok(teacher.and_then(|teacher| teacher.reversible).map(|decision| decision.by))
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let services = authorities::store::all(tx, [reader.me.id; 2]).await?;
    Ok(match screen {
        Screen::Registration => {
            let view = views::registration(&services, reader);
            Some(match &reader.me.teacher {
                Some(teacher) => match nudged(tx, teacher, &services).await? {
                    Some((service, nudges)) => views::nudged(view, service, nudges),
                    None => view,
                },
                None => view,
            })
        }
        Screen::Teacher { person } => match store::teacher(tx, *person).await? {
            Some(teacher) => card_of(&teacher, &services, tx, reader).await?,
            None => None,
        },
    })
}

/// The card of a teacher for their support service.
async fn card_of(teacher: &Teacher, services: &[Authority], tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let known = store::schools::known_beside(tx, &teacher.school).await?;
    let Some(mut view) = views::teacher(teacher, (services, &known), reader) else { return Ok(None) };
    if let Some((service, nudges)) = nudged(tx, teacher, services).await? {
        view = views::reminder(view, service, nudges);
    }
    Ok(Some(area::suspension_beside(view, teacher, tx, reader).await?))
}

/// What was done so far to have a registration decided, where it waits for a service that is set up.
async fn nudged<'a>(
    tx: &mut Tx,
    teacher: &Teacher,
    services: &'a [Authority],
) -> Result<Option<(&'a Authority, Nudges)>> {
    let service = Authority::service_of(&teacher.school.country, services);
    match service.filter(|_| matches!(teacher.standing, Standing::Waiting { .. })) {
        Some(service) => Ok(Some((service, store::nudges(tx, teacher.person).await?))),
        None => Ok(None),
    }
}

/// What waits for the person: what their support service has asked.
pub(crate) async fn inbox(_: &mut Tx, reader: &Reader) -> Result<Vec<Task>> {
    let asked = reader.me.teacher.as_ref().and_then(|teacher| match teacher.standing {
        Standing::Asked { at, .. } => Some(at),
        Standing::Waiting { .. } | Standing::Valid { .. } | Standing::Refused { .. } => None,
    });
    let task = |since| Task { screen: Screen::Registration.into(), label: msg::task_registration(), since };
    Ok(asked.into_iter().map(task).collect())
}

/// What waits for the support services that the person decides for: teachers to be validated.
pub(crate) async fn queue(tx: &mut Tx, reader: &Reader, wanted: &Wanted<'_>) -> Result<Waiting> {
    let mut waiting = Waiting::default();
    // Teachers have no partner.
    if wanted.narrowed.country.is_none() {
        for mandate in reader.me.decides_for.each().iter().filter(|mandate| mandate.is_whole()) {
            if let Some(country) = authorities::store::service_in(tx, mandate.authority).await? {
                let of = (reader.me.id, mandate.but(), country.as_str());
                waiting = waiting.and(store::waiting(tx, of, wanted).await?);
            }
        }
    }
    Ok(waiting)
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let subject = match command {
        Command::EditProfile => return Ok(rules::edit_profile(reader)),
        Command::AnswerService { .. } | Command::SaveProfile { .. } => reader.me.id,
        Command::Validate { teacher, .. }
        | Command::SameSchool { teacher, .. }
        | Command::AskTeacher { teacher, .. }
        | Command::RefuseTeacher { teacher, .. }
        | Command::UndoTeacher { teacher }
        | Command::EndUndoing { teacher } => *teacher,
    };
    // A timer has locked the registration already, and whoever forgets the giver waits for that: it involves nobody.
    if command.names_giver() && !involve(tx, &reader.me.decides_for.givers()).await? {
        return Err(Error::Stale);
    }
    let teacher = store::lock(tx, subject).await?;
    // Who acts on their own registration knows what they were told, and what they do comes before what they were not.
    let is_own = matches!(command, Command::AnswerService { .. } | Command::SaveProfile { .. });
    let teacher = if is_own { teacher.map(Teacher::told) } else { teacher };
    let school = match command {
        Command::SaveProfile { profile } => match &profile.school {
            SchoolOf::Known(school) => store::schools::current(tx, school.id, reader.me.id).await?,
            SchoolOf::New(new) => store::schools::like(tx, new, reader.me.id).await?,
        },
        Command::SameSchool { known, .. } => match &teacher {
            Some(teacher) if store::schools::is_new(tx, teacher.school.id).await? => {
                store::schools::current(tx, *known, teacher.person).await?
            }
            Some(_) | None => None,
        },
        Command::EditProfile
        | Command::Validate { .. }
        | Command::AskTeacher { .. }
        | Command::RefuseTeacher { .. }
        | Command::UndoTeacher { .. }
        | Command::EndUndoing { .. }
        | Command::AnswerService { .. } => None,
    };
    let is_school_new = match teacher.as_ref().filter(|_| matches!(command, Command::Validate { .. })) {
        Some(teacher) => store::schools::is_new(tx, teacher.school.id).await?,
        None => false,
    };
    let moves = match command {
        Command::SaveProfile { .. } if teacher.is_some() => area::moved(tx, reader.me.id).await?,
        Command::SaveProfile { .. }
        | Command::EditProfile
        | Command::Validate { .. }
        | Command::SameSchool { .. }
        | Command::AskTeacher { .. }
        | Command::RefuseTeacher { .. }
        | Command::UndoTeacher { .. }
        | Command::EndUndoing { .. }
        | Command::AnswerService { .. } => Vec::new(),
    };
    let (is_school_suspended, is_school_before_suspended) =
        suspended(tx, (school.as_ref(), teacher.as_ref()), command).await?;
    let services = authorities::store::all(tx, [reader.me.id; 2]).await?;
    let known = TeacherFacts {
        school,
        teacher,
        services,
        is_school_new,
        moves,
        is_school_suspended,
        is_school_before_suspended,
    };
    Ok(match command {
        Command::EditProfile => rules::edit_profile(reader),
        Command::Validate { revision, .. } => rules::validate(revision.0, &known, reader),
        Command::SameSchool { new, known: into, .. } => rules::same_school((*new, *into), &known, reader),
        Command::AskTeacher { revision, words, .. } => rules::ask(revision.0, words, &known, reader),
        Command::RefuseTeacher { revision, words, .. } => rules::refuse(revision.0, words, &known, reader),
        Command::AnswerService { words } => rules::answer(words, &known, reader),
        Command::UndoTeacher { .. } => rules::undo(&known, reader),
        Command::EndUndoing { .. } => rules::ended(&known, reader),
        Command::SaveProfile { profile } => rules::save(profile, &known, reader, fresh),
    })
}

/// Whether schools are suspended: the one that is meant; and the one before it, which turns out to be it, or which the teacher leaves.
async fn suspended(
    tx: &mut Tx,
    (meant, teacher): (Option<&School>, Option<&Teacher>),
    command: &Command,
) -> Result<(bool, bool)> {
    let is_suspended = match meant {
        Some(school) => area::is_school_suspended(tx, school.id).await?,
        None => false,
    };
    let before = match command {
        Command::SameSchool { new, .. } => Some(*new),
        Command::SaveProfile { .. } => {
            let before = teacher.map(|teacher| teacher.school.id);
            before.filter(|before| meant.is_none_or(|school| school.id != *before))
        }
        Command::EditProfile
        | Command::Validate { .. }
        | Command::AskTeacher { .. }
        | Command::RefuseTeacher { .. }
        | Command::UndoTeacher { .. }
        | Command::EndUndoing { .. }
        | Command::AnswerService { .. } => None,
    };
    let is_before = match before {
        Some(school) => area::is_school_suspended(tx, school).await?,
        None => false,
    };
    Ok((is_suspended, is_before))
}

/// How a command asks for words that it lacks, for a teacher known by this name.
pub(crate) fn asks(command: &Command, name: &str) -> Option<Ask> {
    let (heading, label, send) = match command {
        Command::AskTeacher { .. } => (msg::teacher_title(name), msg::field_ask_teacher(), msg::button_send()),
        Command::RefuseTeacher { .. } => (msg::teacher_title(name), msg::field_refuse_teacher(), msg::button_refuse()),
        Command::AnswerService { .. } => (msg::register_heading(), msg::field_answer_service(), msg::button_send()),
        Command::EditProfile
        | Command::Validate { .. }
        | Command::SameSchool { .. }
        | Command::UndoTeacher { .. }
        | Command::EndUndoing { .. }
        | Command::SaveProfile { .. } => return None,
    };
    Some(Ask { heading, label, send, is_optional: false })
}

impl Reads for ProfileDraft {
    fn may_search(form: &FormState<Self>) -> bool {
        form.query("school", None).is_some() || form.open().iter().any(|question| question.as_str() == "school")
    }

    fn sought(form: &FormState<Self>, input: Option<&Input>, reader: &Reader) -> Option<Sought> {
        let words = form.query("school", input)?;
        // A modal may say the country and the school together.
        let nothing = SchoolsFound::default();
        let after = input.map(|input| form.clone().step(input, With { reader, known: &nothing }));
        let form = match &after {
            Some(Step::Continue(after)) => after,
            _ => form,
        };
        let within = form.draft().country()?.key().to_owned();
        Some(Sought { words: words.to_owned(), within, by: reader.me.id })
    }

    async fn known(
        form: &FormState<Self>,
        input: Option<&Input>,
        tx: &mut Tx,
        reader: &Reader,
    ) -> Result<SchoolsFound> {
        match Self::sought(form, input, reader) {
            Some(Sought { words, within, by }) => store::schools::search(tx, &words, &within, by).await,
            None => Ok(SchoolsFound::default()),
        }
    }
}
