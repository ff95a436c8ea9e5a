//! A registration that waits: those who decide for the support service are reminded of it as of a vote, and then the operator is told. Deputies
//! are not asked: they decide on registrations in a colleague's place only.

use super::{Asked, GATHERED, Step, first, morning, next, operator, those_who_are_there};
use crate::area;
use crate::areas::approval::Timer;
use crate::areas::authorities::{Authority, Nudges, Office};
use crate::areas::people::{Event, Screen};
use crate::decision::{Change, Decision, Effect};
use crate::domain::{PersonId, Standing, Teacher, workdays};
use crate::reader::Reader;
use crate::text::msg;

/// What is known of a registration that waits.
#[derive(Clone, Copy, Debug)]
pub(in crate::areas::approval) struct Registration<'a> {
    /// The teacher, in whose name the timer acts.
    pub(in crate::areas::approval) teacher: &'a Teacher,
    /// What was done since they wait.
    pub(in crate::areas::approval) nudges: Nudges,
    /// Those who decide for the support service.
    pub(in crate::areas::approval) office: &'a Office,
    /// When the operator was last told of something that still waits for it, in ms.
    pub(in crate::areas::approval) told_operator: Option<i64>,
}

/// Looks after a teacher who waits for a support service since a time in ms.
pub(crate) fn sets((teacher, since): (PersonId, i64), service: &Authority, reader: &Reader) -> Effect {
    Effect::SetTimer(timer(teacher), first((service, since), reader))
}

/// Looks after a teacher no more.
pub(crate) fn clears(teacher: PersonId) -> Effect {
    Effect::ClearTimer(timer(teacher))
}

fn timer(teacher: PersonId) -> area::Timer {
    Timer::RemindOfTeacher { teacher }.into()
}

/// The time of a registration has come: does what is due, on a working day and by day. A timer that outlived what it was set for does nothing.
pub(in crate::areas::approval) fn remind(waits: Registration<'_>, reader: &Reader) -> Decision {
    let change = match waits.teacher.standing {
        Standing::Waiting { since, .. } => looked_after(waits, since, reader),
        Standing::Asked { .. } | Standing::Valid { .. } | Standing::Refused { .. } => Change::default(),
    };
    change.decision(Screen::Teacher { person: waits.teacher.person }, msg::toast_reminded())
}

fn looked_after(waits: Registration<'_>, since: i64, reader: &Reader) -> Change {
    let (now, clock) = (reader.now, waits.office.authority.clock());
    let again = |due| Change::default().with([Effect::SetTimer(timer(waits.teacher.person), due)]);
    if since > now {
        // The clock was set back behind the time since which the teacher waits: it is counted from now on.
        let asked = Asked { clock, at: now, nudges: waits.nudges };
        let next = next(asked, &reader.settings.authorities.reminders, now);
        let teacher = Box::new(waits_since(waits.teacher, now));
        return Change::event(Event::RegistrationWaits { teacher, before: since })
            .with(next.map(|(_, due)| Effect::SetTimer(timer(waits.teacher.person), due)));
    }
    let asked = Asked { clock, at: since, nudges: waits.nudges };
    match next(asked, &reader.settings.authorities.reminders, now) {
        None => Change::default(),
        Some((_, due)) if due > now => again(due),
        Some(_) if !workdays::is_open(clock, now) => again(workdays::next_morning(clock, now)),
        Some((step, _)) => done(waits, (since, step), reader),
    }
}

/// The teacher, where they wait since a time in ms.
fn waits_since(teacher: &Teacher, at: i64) -> Teacher {
    let mut teacher = teacher.clone();
    if let Standing::Waiting { since, .. } = &mut teacher.standing {
        *since = at;
    }
    teacher
}

/// Does a step, and sets the time of the next one.
fn done(waits: Registration<'_>, (since, step): (i64, Step), reader: &Reader) -> Change {
    let (teacher, now, before) = (waits.teacher.person, reader.now, waits.nudges);
    let people = match step {
        Step::Remind(_) => those_who_are_there(waits.office.deciders(false, |person| person == teacher, now)),
        Step::Deputies | Step::Operator => Vec::new(),
    };
    let nudges = match step {
        Step::Remind(reminders) if !people.is_empty() => Nudges { reminders, reminded_at: Some(now), ..before },
        // Nobody is there who could decide, or nobody has.
        Step::Remind(_) | Step::Deputies | Step::Operator => Nudges { operator_at: Some(now), ..before },
    };
    let is_told = nudges.operator_at != before.operator_at;
    let tells_operator = is_told.then(|| operator(waits.office, waits.told_operator, now)).into_iter().flatten();
    let after = Asked { clock: waits.office.authority.clock(), at: since, nudges };
    let again = next(after, &reader.settings.authorities.reminders, now).map(|(_, due)| due.max(now + 1));
    Change::event(Event::RegistrationNudged { teacher, since, before, nudges })
        .with(again.map(|due| Effect::SetTimer(timer(teacher), due)))
        .with(people.into_iter().map(|person| morning(person, now + GATHERED)))
        .with(tells_operator)
        .with([Effect::Refresh(teacher.0)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::authorities::samples::{LUZ, TOMAS, office};
    use crate::areas::sample::cast::{self, ANA, EVA, NOW};
    use crate::decision::Whom;
    use crate::domain::{DAY, zone};
    use crate::reader::OfReminders;

    /// Who waits since a Monday evening, 23 November.
    fn teacher() -> Teacher {
        cast::teacher(ANA, "Ana Nube", Standing::Waiting { since: NOW, question: None, answer: None })
    }

    /// Those who decide, none of whom has handed over.
    fn service() -> Office {
        Office { delegations: Vec::new(), ..office() }
    }

    /// What happens at a time.
    fn at_time(teacher: &Teacher, (nudges, office): (Nudges, &Office), now: i64) -> Decision {
        let reader = Reader { now, ..cast::reader(cast::ana()) };
        remind(Registration { teacher, nudges, office, told_operator: None }, &reader)
    }

    fn noted(decision: &Decision) -> Option<Nudges> {
        decision.events.iter().find_map(|event| {
            let area::Event::People(Event::RegistrationNudged { nudges, .. }) = event else { return None };
            Some(*nudges)
        })
    }

    fn again(decision: &Decision) -> Option<i64> {
        decision.effects.iter().find_map(|effect| {
            let Effect::SetTimer(of, due) = effect else { return None };
            (*of == timer(ANA)).then_some(*due)
        })
    }

    fn told(decision: &Decision) -> Vec<PersonId> {
        decision
            .effects
            .iter()
            .filter_map(|effect| {
                let Effect::SetTimer(area::Timer::Approval(Timer::Morning { person }), _) = effect else { return None };
                Some(*person)
            })
            .collect()
    }

    fn tells_operator(decision: &Decision) -> bool {
        decision.effects.iter().any(|effect| matches!(effect, Effect::Notify(Whom::Operator, ..)))
    }

    #[test]
    fn those_who_decide_are_reminded_as_of_a_vote_and_then_the_operator_is_told_but_no_deputy() {
        let (teacher, office, mut nudges, mut done) = (teacher(), service(), Nudges::default(), Vec::new());
        let asked = |nudges| Asked { clock: "es", at: NOW, nudges };
        while let Some((_, due)) = next(asked(nudges), &OfReminders::default(), NOW + 90 * DAY) {
            let decision = at_time(&teacher, (nudges, &office), due);
            nudges = noted(&decision).expect("something is done");
            let is_last = nudges.operator_at.is_some();
            assert_eq!((tells_operator(&decision), again(&decision).is_none()), (is_last, is_last));
            assert_eq!(told(&decision), if is_last { Vec::new() } else { vec![EVA, LUZ] }, "and not {TOMAS}");
            done.push((nudges.reminders, zone::utc(due)));
        }
        let expected = [(1, "2026-11-26"), (2, "2026-12-02"), (3, "2026-12-14"), (3, "2026-12-17")]
            .map(|(n, day)| (n, format!("{day}T08:00:00Z")));
        assert_eq!(done, expected);
        assert_eq!(nudges.deputies_at, None);
    }

    #[test]
    fn who_is_the_teacher_is_not_reminded_and_where_nobody_else_is_there_the_operator_is_told() {
        let due = first((&service().authority, NOW), &cast::reader(cast::ana()));
        let only = |people: &[PersonId]| {
            let mut office = service();
            office.officials.retain(|official| people.contains(&official.person));
            office
        };
        for (people, expected) in [(vec![EVA, TOMAS], vec![EVA]), (vec![TOMAS], Vec::new())] {
            let decision = at_time(&teacher(), (Nudges::default(), &only(&people)), due);
            assert_eq!(
                (told(&decision), tells_operator(&decision)),
                (expected.clone(), expected.is_empty()),
                "{people:?}"
            );
        }
        let eva = Teacher { person: EVA, ..teacher() };
        let decision = at_time(&eva, (Nudges::default(), &service()), due);
        assert_eq!(told(&decision), [LUZ], "nobody decides on their own registration");
    }

    #[test]
    fn a_registration_that_waits_no_more_is_left_alone_and_nobody_is_reminded_at_night() {
        let due = first((&service().authority, NOW), &cast::reader(cast::ana()));
        let over = cast::teacher(ANA, "Ana Nube", cast::valid());
        let nothing = at_time(&over, (Nudges::default(), &service()), due);
        assert!(nothing.events.is_empty() && nothing.effects.is_empty(), "{nothing:?}");
        let night = at_time(&teacher(), (Nudges::default(), &service()), due + 14 * DAY / 24);
        assert_eq!((noted(&night), again(&night)), (None, Some(due + DAY)), "but in the morning");
    }

    #[test]
    fn a_registration_of_a_clock_that_was_wrong_is_counted_from_anew_once() {
        let ahead = waits_since(&teacher(), NOW + 365 * DAY);
        let found = at_time(&ahead, (Nudges::default(), &service()), NOW);
        let [area::Event::People(Event::RegistrationWaits { teacher: noted, before })] = found.events.as_slice() else {
            panic!("it waits since now: {found:?}")
        };
        assert_eq!((&**noted, *before), (&teacher(), NOW + 365 * DAY));
        let due = first((&service().authority, NOW), &cast::reader(cast::ana()));
        assert_eq!((again(&found), told(&found)), (Some(due), Vec::new()));
        let reminded = at_time(noted, (Nudges::default(), &service()), due);
        assert_eq!(told(&reminded), [EVA, LUZ], "and not later again");
        // Where everything was done before, nothing more is.
        let done = Nudges { reminders: 3, operator_at: Some(NOW), ..Nudges::default() };
        assert_eq!(again(&at_time(&ahead, (done, &service()), NOW)), None);
    }
}
