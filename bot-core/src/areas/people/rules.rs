//! Registering, changing a profile, and the support service's decision on it.

#[cfg(test)]
mod tests;

use super::{Event, ProfileDraft, Screen, Timer};
use crate::area;
use crate::areas::authorities::Authority;
use crate::conversation::Key;
use crate::decision::{Again, Decided, Decision, Effect, Refusal, Topic, Whom, read_words};
use crate::domain::{
    Cap, Named, NewSchool, PersonId, Profile, Reversible, Round, School, SchoolId, SchoolOf, StandIn, Standing, Teacher,
};
use crate::lists::List;
use crate::reader::{Capacity, Fresh, Me, Reader};
use crate::text::{Text, msg};
use crate::view::Quote;
use crate::wire::Words;

/// What the rules know.
#[derive(Clone, Debug, Default)]
pub struct TeacherFacts {
    /// The teacher concerned, locked: oneself, or whom a service decides on.
    pub teacher: Option<Teacher>,
    /// The school that is meant as it is now: the one that was chosen, or the one that is written as what was typed.
    pub school: Option<School>,
    /// The authorities that are set up.
    pub services: Vec<Authority>,
    /// Whether the teacher's school is new: nobody else can choose it.
    pub is_school_new: bool,
    /// What follows in the projects of the person once they are at another school.
    pub moves: Vec<Effect>,
    /// Whether the school that was chosen is suspended: its teachers are, too, and the service hears who comes.
    pub is_school_suspended: bool,
    /// Whether the school is suspended that turns out to be another one, or that the teacher leaves.
    pub is_school_before_suspended: bool,
}

/// What the support service has asked a teacher, or why it has refused them.
pub(super) fn asked_for(teacher: &Teacher) -> Option<Quote> {
    let words = match &teacher.standing {
        Standing::Asked { question, .. } => question.as_str(),
        Standing::Refused { reason, .. } => reason.as_str(),
        Standing::Waiting { .. } | Standing::Valid { .. } => return None,
    };
    Some(Quote::of(msg::authority_national(List::countries().text(&teacher.school.country)), words))
}

/// Whether the support service has asked a person for something, or has refused them.
pub(crate) fn is_asked_for_something(me: &Me) -> bool {
    me.teacher.as_ref().and_then(asked_for).is_some()
}

/// Opens the form of one's own profile.
pub fn edit_profile(reader: &Reader) -> Decided {
    let draft = reader.me.teacher.as_ref().map_or_else(|| ProfileDraft::first(&reader.me), ProfileDraft::of);
    Ok(Decision::begins(draft, Again::GoesOn))
}

/// Saves a profile. A new school has to be validated again, by somebody where the one before is suspended; running projects continue
/// (docs/domain.md, "A partner changes schools").
///
/// # Errors
/// The school that was chosen is closed, or the teacher was refused and nothing is changed.
pub fn save(profile: &Profile, known: &TeacherFacts, reader: &Reader, fresh: &mut Fresh) -> Decided {
    let (me, now) = (reader.me.id, reader.now);
    let before = known.teacher.as_ref();
    let (mut events, mut effects) = (Vec::new(), Vec::new());
    let school = match (&profile.school, &known.school) {
        (SchoolOf::Known(chosen), Some(school)) => in_region(school, chosen.region.as_ref()),
        // One's own school stays when it is closed.
        (SchoolOf::Known(chosen), None) if before.is_some_and(|teacher| teacher.school.id == chosen.id) => {
            chosen.clone()
        }
        (SchoolOf::Known(_), None) => return Err(Refusal::not_yet(msg::refusal_school_closed())),
        (SchoolOf::New(new), Some(school)) => {
            in_region(school, new.region.as_ref().map(|region| region.key().to_owned()).as_ref())
        }
        (SchoolOf::New(new), None) => {
            effects.push(Effect::Spend(Cap::Schools));
            let school = added(new, fresh.id::<SchoolId>());
            events.push(Event::SchoolAdded { school: school.clone(), by: me }.into());
            school
        }
    };
    if before.is_some_and(|teacher| is_refused(teacher) && says(teacher, profile, &school)) {
        return Err(Refusal::not_yet(msg::refusal_unchanged()));
    }
    let same_school = before.is_some_and(|teacher| teacher.school.id == school.id);
    let left = before.and_then(|before| before.leaves(school.id, known.is_school_before_suspended));
    let standing = match before {
        Some(teacher) if same_school && !is_refused(teacher) => teacher.standing.clone(),
        _ if reader.settings.validate_at_once && left.is_none() => {
            Standing::Valid { at: now, by: None, stand_in: None }
        }
        _ => Standing::Waiting { since: now, question: None, answer: None },
    };
    let waits = matches!(standing, Standing::Waiting { .. });
    let is_news = before.is_none_or(|teacher| teacher.school != school || !teacher.is_valid());
    if matches!(standing, Standing::Valid { .. }) && is_news {
        events.push(Event::SchoolTaken { school: school.clone() }.into());
    }
    let teacher = Teacher {
        person: me,
        revision: before.map_or(0, |teacher| teacher.revision) + 1,
        name: profile.name.clone(),
        school,
        subjects: profile.subjects.clone(),
        languages: profile.languages.clone(),
        standing,
        earlier: before.filter(|_| waits).map_or_else(Vec::new, |before| rounds(before, same_school)),
        reversible: None,
        left,
    };
    if waits {
        effects.extend([ask_service(&teacher, known), Effect::Spend(Cap::Registrations)]);
        effects.extend(reminds(&teacher, &known.services, reader));
    } else if known.is_school_suspended && !same_school {
        effects.push(ask_service(&teacher, known));
    }
    if before.is_some_and(|before| before.school.country != teacher.school.country) {
        events.extend(area::suspension_moves(me, &teacher.school.country).events);
    }
    if before.is_none() {
        effects.push(Effect::OfferAllCommands(me));
    }
    if before.is_none_or(|before| before.is_valid() != teacher.is_valid()) {
        // A contact request says whether the one who asks has registered.
        effects.push(Effect::RefreshWaiting(me));
    }
    if before.is_some() && !same_school {
        effects.extend(known.moves.iter().cloned());
    }
    effects.push(Effect::Refresh(me.0));
    events.push(Event::TeacherSaved { teacher: Box::new(teacher) }.into());
    Ok(Decision::new(events, Screen::Registration, msg::toast_sent()).with(effects))
}

/// What was asked, answered and refused before, for whoever decides on it again. At the same school a question goes on.
fn rounds(teacher: &Teacher, same_school: bool) -> Vec<Round> {
    if same_school && !is_refused(teacher) { teacher.earlier.clone() } else { teacher.rounds() }
}

fn is_refused(teacher: &Teacher) -> bool {
    matches!(teacher.standing, Standing::Refused { .. })
}

/// Whether a teacher has said exactly this already.
fn says(teacher: &Teacher, profile: &Profile, school: &School) -> bool {
    teacher.name == profile.name
        && teacher.school == *school
        && teacher.subjects == profile.subjects
        && teacher.languages == profile.languages
}

/// A school, in a region that a teacher says if it had none.
fn in_region(school: &School, region: Option<&Key>) -> School {
    School { region: school.region.clone().or_else(|| region.cloned()), ..school.clone() }
}

fn added(new: &NewSchool, id: SchoolId) -> School {
    School {
        id,
        name: new.name.as_str().to_owned(),
        town: new.town.as_str().to_owned(),
        country: new.country.key().to_owned(),
        region: new.region.as_ref().map(|region| region.key().to_owned()),
    }
}

/// Shows a teacher to the support service of their country, or tells the operator that there is none.
fn ask_service(teacher: &Teacher, known: &TeacherFacts) -> Effect {
    let screen = Screen::Teacher { person: teacher.person };
    match Authority::service_of(&teacher.school.country, &known.services) {
        Some(service) => service.asked(screen),
        None => Effect::Notify(Whom::Operator, screen.into(), Topic::Asked),
    }
}

/// Reminds the support service of a teacher who waits for it, when the time has come; nobody where there is none.
fn reminds(teacher: &Teacher, services: &[Authority], reader: &Reader) -> Option<Effect> {
    let Standing::Waiting { since, .. } = teacher.standing else { return None };
    let service = Authority::service_of(&teacher.school.country, services)?;
    Some(area::reminds_of_teacher((teacher.person, since), service, reader))
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
    let teacher = open(revision, known, reader)?.clone().told();
    let stand_in = stand_in(&teacher, known, reader);
    let valid = Teacher { standing: Standing::Valid { at: reader.now, by: Some(me), stand_in }, ..teacher.clone() };
    let decision = decided(valid, known, reader, msg::toast_decided());
    let mut decision = decision.with([Effect::CloseNotes(Screen::Teacher { person: teacher.person }.into(), me)]);
    decision.events.push(Event::SchoolTaken { school: teacher.school.clone() }.into());
    Ok(decision)
}

/// Says that the new school of a teacher is one that is known: the teacher is at that one from now on.
///
/// # Errors
/// The reader may not decide, somebody was quicker, the teacher has another school, one of the two is not there any more, or the new one is
/// suspended and the other one is not.
pub fn same_school((new, into): (SchoolId, SchoolId), known: &TeacherFacts, reader: &Reader) -> Decided {
    let teacher = undecided(known, reader)?;
    let (from, person) = (&teacher.school, teacher.person);
    // A press that comes twice.
    if from.id == into {
        return Ok(Decision::nothing(Screen::Teacher { person }, msg::toast_decided()));
    }
    if from.id != new {
        return Err(Refusal::changed(teacher.revision));
    }
    let into = known.school.as_ref().filter(|into| into.country == from.country && into.id != from.id);
    let into = into.ok_or_else(Refusal::too_late)?.clone();
    // Those of the other one would be suspended without a word.
    if known.is_school_before_suspended && !known.is_school_suspended {
        return Err(Refusal::never(msg::refusal_school_suspended()));
    }
    let for_whom = stand_in(teacher, known, reader).map(|both| both.giver.person);
    let merged = Event::SchoolMerged { from: from.id, into, for_whom };
    let mut effects = vec![Effect::Refresh(person.0)];
    if known.is_school_suspended && !known.is_school_before_suspended {
        effects.push(Effect::Notify(Whom::Person(person), area::why_suspended(), Topic::Asked));
    }
    Ok(Decision::new(vec![merged.into()], Screen::Teacher { person }, msg::toast_decided()).with(effects))
}

/// Asks a teacher something before validating.
///
/// # Errors
/// The reader may not decide, somebody was quicker, the teacher has changed, or the question is missing.
pub fn ask(revision: u32, words: &Words, known: &TeacherFacts, reader: &Reader) -> Decided {
    let teacher = open(revision, known, reader)?.clone().told();
    let question = read_words(words, teacher.name.as_str())?;
    let standing = Standing::Asked { at: reader.now, question, stand_in: stand_in(&teacher, known, reader) };
    let asked = Teacher { standing, earlier: teacher.rounds(), ..teacher };
    Ok(decided(asked, known, reader, msg::toast_sent()))
}

/// Refuses a teacher.
///
/// # Errors
/// The reader may not decide, somebody was quicker, the teacher has changed, or the reason is missing.
pub fn refuse(revision: u32, words: &Words, known: &TeacherFacts, reader: &Reader) -> Decided {
    let teacher = open(revision, known, reader)?.clone().told();
    let reason = read_words(words, teacher.name.as_str())?;
    let closes = Effect::CloseNotes(Screen::Teacher { person: teacher.person }.into(), reader.me.id);
    let standing = Standing::Refused { at: reader.now, reason, stand_in: stand_in(&teacher, known, reader) };
    let refused = Teacher { standing, ..teacher };
    Ok(decided(refused, known, reader, msg::toast_decided()).with([closes]))
}

/// Takes back what the reader has decided on a teacher, or asked them, while that can be done: it is open again.
///
/// # Errors
/// The reader may not decide, somebody else has decided, or it is final: the time is over, or the teacher has answered it.
pub fn undo(known: &TeacherFacts, reader: &Reader) -> Decided {
    let teacher = mine_to_decide(known, reader)?;
    let screen = Screen::Teacher { person: teacher.person };
    let Some(decision) = &teacher.reversible else {
        // A press that comes twice.
        let is_open = matches!(teacher.standing, Standing::Waiting { .. });
        return if is_open { Ok(Decision::nothing(screen, msg::toast_undone())) } else { Err(is_final()) };
    };
    if decision.by != reader.me.id {
        return Err(Refusal::too_late());
    }
    if !decision.holds(reader.now) {
        return Err(is_final());
    }
    let before = teacher.reversed(decision);
    let reminds = reminds(&before, &known.services, reader);
    let mut undone = stands(before, msg::toast_undone(), is_told_at_once(&teacher.standing)).with(reminds);
    if teacher.is_valid() && decision.school_was_new {
        undone.events.push(Event::SchoolGivenBack { school: teacher.school.id, by: teacher.person }.into());
    }
    Ok(undone.with([
        Effect::ClearTimer(Timer::Final { teacher: teacher.person }.into()),
        Effect::ReopenNotes(screen.into(), reader.me.id),
    ]))
}

fn is_final() -> Refusal {
    Refusal::never(msg::refusal_final())
}

/// The time for undoing is over: the card offers it no more, and what was not told yet is. A timer that outlived what it was set for
/// does nothing.
pub(super) fn ended(known: &TeacherFacts, reader: &Reader) -> Decided {
    let teacher = known.teacher.as_ref().ok_or_else(Refusal::gone)?;
    let screen = Screen::Teacher { person: teacher.person };
    let is_over = teacher.reversible.as_ref().is_some_and(|decision| !decision.holds(reader.now));
    if !is_over {
        return Ok(Decision::nothing(screen, msg::toast_decided()));
    }
    let over = Event::StandingChanged { teacher: Box::new(Teacher { reversible: None, ..teacher.clone() }) };
    let decision = Decision::new(vec![over.into()], screen, msg::toast_decided());
    let told = (!is_told_at_once(&teacher.standing)).then(|| tells(teacher.person));
    Ok(decision.with(told).with([Effect::Refresh(teacher.person.0), Effect::RefreshWaiting(teacher.person)]))
}

/// A teacher on whom the reader may decide as they were shown: once for each revision.
///
/// # Errors
/// As for [`undecided`], or the teacher has changed.
fn open<'a>(revision: u32, known: &'a TeacherFacts, reader: &Reader) -> Result<&'a Teacher, Refusal> {
    let teacher = undecided(known, reader)?;
    if teacher.revision == revision { Ok(teacher) } else { Err(Refusal::changed(teacher.revision)) }
}

/// A teacher on whom the reader may decide: an approver of the service of their country, never on oneself.
///
/// # Errors
/// There is no such teacher, the reader may not decide, or somebody has decided.
fn undecided<'a>(known: &'a TeacherFacts, reader: &Reader) -> Result<&'a Teacher, Refusal> {
    let teacher = mine_to_decide(known, reader)?;
    match &teacher.standing {
        Standing::Valid { .. } | Standing::Refused { .. } => Err(Refusal::too_late()),
        Standing::Waiting { .. } | Standing::Asked { .. } => Ok(teacher),
    }
}

/// A teacher of a country for whose service the reader decides, and who is neither they nor the colleague in whose place they would.
fn mine_to_decide<'a>(known: &'a TeacherFacts, reader: &Reader) -> Result<&'a Teacher, Refusal> {
    let teacher = known.teacher.as_ref().ok_or_else(Refusal::gone)?;
    if capacity(teacher, known, reader).is_some() { Ok(teacher) } else { Err(Refusal::not_allowed()) }
}

/// How the reader decides on a teacher for the service of their country; `None` where they may not.
fn capacity<'a>(teacher: &Teacher, known: &TeacherFacts, reader: &'a Reader) -> Option<Capacity<'a>> {
    let service = Authority::service_of(&teacher.school.country, &known.services)?;
    reader.me.capacity(service.id, false, |person| person == teacher.person)
}

/// The reader, and the colleague in whose place they decide on a teacher, where it is one's.
fn stand_in(teacher: &Teacher, known: &TeacherFacts, reader: &Reader) -> Option<StandIn> {
    let giver = capacity(teacher, known, reader)?.giver()?;
    Some(StandIn { by: Named { person: reader.me.id, name: reader.me.name.clone() }, giver })
}

/// The service has decided on a teacher, who is so now; it can be taken back for a while.
fn decided(teacher: Teacher, known: &TeacherFacts, reader: &Reader, says: Text) -> Decision {
    let undo_for = reader.settings.undo_for;
    // What the teacher was not told yet is as if it had never been asked or decided.
    let before = known.teacher.clone().map(|teacher| teacher.told().standing).filter(|_| undo_for > 0);
    let reversible = before.map(|before| Reversible {
        by: reader.me.id,
        at: reader.now,
        until: reader.now + undo_for,
        before,
        school_was_new: known.is_school_new,
    });
    let timer = reversible
        .as_ref()
        .map(|decision| Effect::SetTimer(Timer::Final { teacher: teacher.person }.into(), decision.until));
    // Words that can be taken back are read when they cannot any more, as what a project is told.
    let is_told = reversible.is_none() || is_told_at_once(&teacher.standing);
    let reminds_no_more = area::reminds_no_more_of_teacher(teacher.person);
    stands(Teacher { reversible, ..teacher }, says, is_told).with(timer).with([reminds_no_more])
}

/// Whether a teacher is told at once how their service stands to them, though that can be taken back: they may take part, or it was
/// taken back.
fn is_told_at_once(standing: &Standing) -> bool {
    match standing {
        Standing::Waiting { .. } | Standing::Valid { .. } => true,
        Standing::Asked { .. } | Standing::Refused { .. } => false,
    }
}

fn tells(person: PersonId) -> Effect {
    Effect::Notify(Whom::Person(person), Screen::Registration.into(), Topic::Asked)
}

fn stands(teacher: Teacher, says: Text, is_told: bool) -> Decision {
    let person = teacher.person;
    let told = is_told.then(|| tells(person));
    let changed = Event::StandingChanged { teacher: Box::new(teacher) };
    Decision::new(vec![changed.into()], Screen::Teacher { person }, says).with(told).with([
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
    let answer = read_words(words, me.name.as_str()).map_err(|refusal| match asked_for(me) {
        Some(quote) => refusal.answering(quote),
        None => refusal,
    });
    let question = match &me.standing {
        Standing::Asked { question, .. } => Some(question.clone()),
        Standing::Waiting { .. } | Standing::Valid { .. } | Standing::Refused { .. } => None,
    };
    let standing = Standing::Waiting { since: reader.now, question, answer: Some(answer?) };
    let teacher = Teacher { standing, reversible: None, ..me.clone() };
    let effects = [ask_service(me, known), Effect::Refresh(me.person.0)];
    let reminds = reminds(&teacher, &known.services, reader);
    let changed = Event::StandingChanged { teacher: Box::new(teacher) };
    Ok(Decision::new(vec![changed.into()], Screen::Registration, msg::toast_sent()).with(effects).with(reminds))
}
