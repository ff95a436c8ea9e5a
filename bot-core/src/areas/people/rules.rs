//! Registering, changing a profile, and the support service's decision on it.

use super::{Event, ProfileDraft, Screen};
use crate::areas::authorities::Authority;
use crate::decision::{Again, Decided, Decision, Effect, Refusal, Topic, Whom, read_words};
use crate::domain::{Profile, School, SchoolId, SchoolOf, Standing, Teacher};
use crate::reader::{Fresh, Reader};
use crate::text::msg;
use crate::wire::Words;

/// What the rules know.
#[derive(Clone, Debug, Default)]
pub struct TeacherFacts {
    /// The teacher concerned, locked: oneself, or whom a service decides on.
    pub teacher: Option<Teacher>,
    /// The authorities that are set up.
    pub services: Vec<Authority>,
}

/// Opens the form of one's own profile.
pub fn edit_profile(reader: &Reader) -> Decided {
    let draft = reader.me.teacher.as_ref().map_or_else(ProfileDraft::default, ProfileDraft::of);
    Ok(Decision::begins(draft, Again::GoesOn))
}

/// Saves a profile. A new school has to be validated again; running projects continue (docs/domain.md,
/// "A partner changes schools").
pub fn save(profile: &Profile, known: &TeacherFacts, reader: &Reader, fresh: &mut Fresh) -> Decided {
    let (me, now) = (reader.me.id, reader.now);
    let mut events = Vec::new();
    let school = match &profile.school {
        SchoolOf::Known(school) => school.clone(),
        SchoolOf::New(new) => {
            let school = School {
                id: fresh.id::<SchoolId>(),
                name: new.name.as_str().to_owned(),
                town: new.town.as_str().to_owned(),
                country: new.country.key().to_owned(),
                region: new.region.as_ref().map(|region| region.key().to_owned()),
            };
            events.push(Event::SchoolAdded { school: school.clone(), by: me }.into());
            school
        }
    };
    let before = known.teacher.as_ref();
    let same_school = before.is_some_and(|teacher| teacher.school.id == school.id);
    let standing = match before {
        Some(teacher) if same_school && !matches!(teacher.standing, Standing::Refused { .. }) => {
            teacher.standing.clone()
        }
        _ if reader.settings.validate_at_once => Standing::Valid { at: now, by: None },
        _ => Standing::Waiting { since: now, answer: None },
    };
    let waits = matches!(standing, Standing::Waiting { .. });
    let teacher = Teacher {
        person: me,
        revision: before.map_or(0, |teacher| teacher.revision) + 1,
        name: profile.name.clone(),
        school,
        subjects: profile.subjects.clone(),
        languages: profile.languages.clone(),
        standing,
    };
    let mut effects = Vec::new();
    if waits {
        effects.push(ask_service(&teacher, known));
    }
    if before.is_none() {
        effects.push(Effect::OfferAllCommands(me));
    }
    effects.push(Effect::Refresh(me.0));
    events.push(Event::TeacherSaved { teacher }.into());
    Ok(Decision::new(events, Screen::Registration, msg::toast_sent()).with(effects))
}

/// Shows a teacher to the support service of their country, or tells the operator that there is none.
fn ask_service(teacher: &Teacher, known: &TeacherFacts) -> Effect {
    let screen = Screen::Teacher { person: teacher.person };
    match Authority::service_of(&teacher.school.country, &known.services) {
        Some(service) => service.asked(screen),
        None => Effect::Notify(Whom::Operator, screen.into(), Topic::Asked),
    }
}

/// Says that a teacher belongs to the school.
///
/// # Errors
/// The reader may not decide, somebody was quicker, or the teacher has changed.
pub fn validate(revision: u32, known: &TeacherFacts, reader: &Reader) -> Decided {
    let me = reader.me.id;
    // A press that comes twice.
    if let Some(Teacher { person, standing: Standing::Valid { by, .. }, .. }) = &known.teacher
        && *by == Some(me)
    {
        return Ok(Decision::nothing(Screen::Teacher { person: *person }, msg::toast_decided()));
    }
    let teacher = open(revision, known, reader)?;
    Ok(stands(teacher, Standing::Valid { at: reader.now, by: Some(me) }, msg::toast_decided()))
}

/// Asks a teacher something before validating.
///
/// # Errors
/// The reader may not decide, somebody was quicker, the teacher has changed, or the question is missing.
pub fn ask(revision: u32, words: &Words, known: &TeacherFacts, reader: &Reader) -> Decided {
    let teacher = open(revision, known, reader)?;
    let question = read_words(words, teacher.name.as_str())?;
    Ok(stands(teacher, Standing::Asked { at: reader.now, question }, msg::toast_sent()))
}

/// Refuses a teacher.
///
/// # Errors
/// The reader may not decide, somebody was quicker, the teacher has changed, or the reason is missing.
pub fn refuse(revision: u32, words: &Words, known: &TeacherFacts, reader: &Reader) -> Decided {
    let teacher = open(revision, known, reader)?;
    let reason = read_words(words, teacher.name.as_str())?;
    Ok(stands(teacher, Standing::Refused { at: reader.now, reason }, msg::toast_decided()))
}

/// A teacher on whom the reader may decide as they were shown: once for each revision, by an approver of the service of
/// their country, never on oneself.
///
/// # Errors
/// There is no such teacher, the reader may not decide, somebody has decided, or the teacher has changed.
fn open<'a>(revision: u32, known: &'a TeacherFacts, reader: &Reader) -> Result<&'a Teacher, Refusal> {
    let teacher = known.teacher.as_ref().ok_or_else(Refusal::gone)?;
    let service = Authority::service_of(&teacher.school.country, &known.services);
    if !service.is_some_and(|service| reader.me.decides_for(service.id)) || teacher.person == reader.me.id {
        return Err(Refusal::not_allowed());
    }
    match &teacher.standing {
        Standing::Valid { .. } | Standing::Refused { .. } => Err(Refusal::too_late()),
        Standing::Waiting { .. } | Standing::Asked { .. } if teacher.revision != revision => {
            Err(Refusal::changed(teacher.revision))
        }
        Standing::Waiting { .. } | Standing::Asked { .. } => Ok(teacher),
    }
}

fn stands(teacher: &Teacher, standing: Standing, says: crate::text::Text) -> Decision {
    let (person, revision) = (teacher.person, teacher.revision);
    let changed = Event::StandingChanged { person, revision, standing };
    Decision::new(vec![changed.into()], Screen::Teacher { person }, says).with([
        Effect::Notify(Whom::Person(person), Screen::Registration.into(), Topic::Asked),
        Effect::Refresh(person.0),
        // What somebody was offered says whether they can accept.
        Effect::RefreshWaiting(person),
    ])
}

/// Answers what the service asked; the service is shown the teacher again.
///
/// # Errors
/// Nothing was asked, or the answer is missing.
pub fn answer(words: &Words, known: &TeacherFacts, reader: &Reader) -> Decided {
    let me = known.teacher.as_ref().ok_or_else(|| Refusal::not_yet(msg::refusal_not_registered()))?;
    if !me.is_asked() {
        return Err(Refusal::too_late());
    }
    let standing = Standing::Waiting { since: reader.now, answer: Some(read_words(words, me.name.as_str())?) };
    let changed = Event::StandingChanged { person: me.person, revision: me.revision, standing };
    let effects = [ask_service(me, known), Effect::Refresh(me.person.0)];
    Ok(Decision::new(vec![changed.into()], Screen::Registration, msg::toast_sent()).with(effects))
}
