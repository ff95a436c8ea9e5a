//! Registering, changing a profile, and the support service's decision on it.

use super::super::event::Event;
use super::super::id::{FreshIds, PersonId, SchoolId};
use super::super::refusal::Refusal;
use super::super::school::School;
use super::super::teacher::{Profile, SchoolOf, Standing, Teacher, TeacherVerdict};
use super::super::words::Message;
use crate::conversation::Screen;
use crate::facts::Facts;

/// Saves a profile. A new school has to be validated again; running projects go on
/// (docs/domain.md, "A partner changes schools").
pub(super) fn save(profile: &Profile, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    let mut events = Vec::new();
    let school = match &profile.school {
        SchoolOf::Known(school) => school.clone(),
        SchoolOf::New(new) => {
            let school = School {
                id: ids.fresh::<SchoolId>(),
                name: new.name.as_str().to_owned(),
                town: new.town.as_str().to_owned(),
                country: new.country.key().to_owned(),
                region: new.region.as_ref().map(|region| region.key().to_owned()),
            };
            events.push(Event::SchoolAdded(school.clone()));
            school
        }
    };
    let before = facts.me.teacher.as_ref();
    let same_school = before.is_some_and(|teacher| teacher.school.id == school.id);
    let standing = match before {
        Some(teacher) if same_school && !matches!(teacher.standing, Standing::Refused { .. }) => {
            teacher.standing.clone()
        }
        _ if facts.settings.validate_at_once => Standing::Valid { at: facts.now, by: None },
        _ => Standing::Waiting { since: facts.now, answer: None },
    };
    let waits = matches!(standing, Standing::Waiting { .. });
    let teacher = Teacher {
        person: facts.me.id,
        revision: before.map_or(0, |teacher| teacher.revision) + 1,
        name: profile.name.clone(),
        school,
        subjects: profile.subjects.clone(),
        languages: profile.languages.clone(),
        standing,
    };
    let country = teacher.school.country.clone();
    events.push(Event::TeacherSaved(teacher));
    if waits {
        events.extend(ask_service(&country, facts));
    }
    events.push(Event::Repaired(facts.me.id.0));
    Ok(events)
}

/// Shows the teacher to the support service of a country, or tells the operator that there is none.
fn ask_service(country: &str, facts: &Facts) -> Vec<Event> {
    let screen = Screen::Teacher(facts.me.id);
    match facts.service_of(country) {
        Some(service) if service.approvers > 0 => vec![Event::ApproversTold(service.id, screen)],
        Some(service) => vec![Event::OperatorTold(Screen::NoApprover(service.id))],
        None => vec![Event::OperatorTold(screen)],
    }
}

/// Decides on a teacher: once for each revision, by an approver of the service of their country,
/// never on oneself.
pub(super) fn decide(
    teacher: PersonId,
    revision: u32,
    verdict: &TeacherVerdict,
    facts: &Facts,
) -> Result<Vec<Event>, Refusal> {
    let shown = facts.teacher.as_ref().filter(|shown| shown.person == teacher).ok_or(Refusal::Gone)?;
    let service = facts.service_of(&shown.school.country);
    if !service.is_some_and(|service| facts.me.decides_for(service.id)) || teacher == facts.me.id {
        return Err(Refusal::NotAllowed);
    }
    match &shown.standing {
        // A press that comes twice.
        Standing::Valid { by, .. } if *by == Some(facts.me.id) && *verdict == TeacherVerdict::Validate => {
            return Ok(Vec::new());
        }
        Standing::Valid { .. } | Standing::Refused { .. } => return Err(Refusal::TooLate),
        Standing::Waiting { .. } | Standing::Asked { .. } if shown.revision != revision => {
            return Err(Refusal::Changed);
        }
        Standing::Waiting { .. } | Standing::Asked { .. } => {}
    }
    let at = facts.now;
    let standing = match verdict {
        TeacherVerdict::Validate => Standing::Valid { at, by: Some(facts.me.id) },
        TeacherVerdict::Ask(question) => Standing::Asked { at, question: question.clone() },
        TeacherVerdict::Refuse(reason) => Standing::Refused { at, reason: reason.clone() },
    };
    Ok(vec![
        Event::StandingChanged { person: teacher, revision, standing },
        Event::Told(teacher, Screen::Registration),
        Event::Repaired(teacher.0),
    ])
}

/// Answers what the service asked; the service is shown the teacher again.
pub(super) fn answer(message: &Message, facts: &Facts) -> Result<Vec<Event>, Refusal> {
    let me = facts.me.teacher.as_ref().ok_or(Refusal::NotRegistered)?;
    if !matches!(me.standing, Standing::Asked { .. }) {
        return Err(Refusal::TooLate);
    }
    let standing = Standing::Waiting { since: facts.now, answer: Some(message.clone()) };
    let mut events = vec![Event::StandingChanged { person: me.person, revision: me.revision, standing }];
    events.extend(ask_service(&me.school.country, facts));
    events.push(Event::Repaired(me.person.0));
    Ok(events)
}
