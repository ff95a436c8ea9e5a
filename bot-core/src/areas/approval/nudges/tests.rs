//! When those who decide are reminded, and who: on working days only, each once a day, and with whatever else is due.

use super::*;
use crate::areas::authorities::samples::{LUZ, TOMAS, delegation, office};
use crate::areas::projects::{ProjectFacts, Verdict};
use crate::areas::sample::cast::{EVA, HOUR, NOW, PROJECT, SPAIN, authorities, cast, eva, project, reader};
use crate::domain::DAY;

/// A time in UTC, in ms. It is an hour later in Spain in winter.
fn at(time: &str) -> i64 {
    time.parse::<jiff::Timestamp>().expect("a time").as_millisecond()
}

fn vote() -> Vote {
    let service = authorities().into_iter().find(|authority| authority.id == SPAIN).expect("the service of Spain");
    Vote::asked(service, NOW)
}

/// A project that waits since a Monday evening, with this vote.
fn known(vote: Vote) -> ProjectFacts {
    ProjectFacts { votes: vec![vote], ..project(State::Waiting) }
}

/// What happens at a time.
fn at_time(known: &ProjectFacts, office: &Office, now: i64, told_operator: Option<i64>) -> Decision {
    let (authorities, reader) = (authorities(), Reader { now, ..reader(eva()) });
    let seen = Seen::of(known, &authorities, &reader);
    remind(Waiting { seen, office, told_operator })
}

/// Nobody has handed over.
fn all_there() -> Office {
    Office { delegations: Vec::new(), ..office() }
}

/// What was done, if anything was.
fn nudges(decision: &Decision) -> Option<Nudges> {
    decision.events.iter().find_map(|event| {
        let area::Event::Projects(Event::VoteNudged { nudges, .. }) = event else { return None };
        Some(*nudges)
    })
}

/// Who is told with what else is due for them.
fn told(decision: &Decision) -> Vec<PersonId> {
    let person = |effect: &Effect| {
        let Effect::SetTimer(area::Timer::Approval(Timer::Morning { person }), _) = effect else { return None };
        Some(*person)
    };
    decision.effects.iter().filter_map(person).collect()
}

/// When it is looked at again.
fn again(decision: &Decision) -> Option<i64> {
    decision.effects.iter().find_map(|effect| {
        let Effect::SetTimer(area::Timer::Approval(Timer::Remind { .. }), due) = effect else { return None };
        Some(*due)
    })
}

fn tells_operator(decision: &Decision) -> bool {
    decision.effects.iter().any(|effect| matches!(effect, Effect::Notify(Whom::Operator, ..)))
}

#[test]
fn a_vote_is_reminded_of_three_times_then_the_deputies_are_asked_then_the_operator_is_told() {
    let (mut known, mut now, mut done) = (known(vote()), NOW, Vec::new());
    let deputies_too = |known: &ProjectFacts| known.votes[0].is_escalated();
    while let Some((step, due)) = next(Asked::of(&known.votes[0]), &OfReminders::default(), now) {
        now = due;
        let decision = at_time(&known, &all_there(), now, None);
        known.votes[0].nudges = nudges(&decision).expect("something is done");
        let last = again(&decision);
        assert_eq!(last.is_none(), step == Step::Operator, "{step:?} is the last");
        let whom = match step {
            Step::Remind(_) => vec![EVA, LUZ],
            Step::Deputies => vec![TOMAS],
            Step::Operator => Vec::new(),
        };
        assert_eq!((told(&decision), deputies_too(&known)), (whom, !matches!(step, Step::Remind(_))), "{step:?}");
        assert_eq!(tells_operator(&decision), step == Step::Operator);
        done.push((step, zone::utc(now)));
    }
    // Asked on Monday, 23 November; 8 December is off.
    let expected = [
        (Step::Remind(1), "2026-11-26T08:00:00Z"),
        (Step::Remind(2), "2026-12-02T08:00:00Z"),
        (Step::Remind(3), "2026-12-14T08:00:00Z"),
        (Step::Deputies, "2026-12-17T08:00:00Z"),
        (Step::Operator, "2026-12-24T08:00:00Z"),
    ];
    assert_eq!(done, expected.map(|(step, due)| (step, due.to_owned())));
    assert_eq!(known.votes[0].nudges.reminders, 3);
}

#[test]
fn nobody_is_reminded_at_night_or_on_a_day_off() {
    for (now, later) in [
        ("2026-11-26T07:59:00Z", "2026-11-26T08:00:00Z"),
        ("2026-11-26T17:00:00Z", "2026-11-27T08:00:00Z"),
        ("2026-11-27T23:30:00Z", "2026-11-30T08:00:00Z"),
        ("2026-11-28T10:00:00Z", "2026-11-30T08:00:00Z"),
        ("2026-12-08T10:00:00Z", "2026-12-09T08:00:00Z"),
    ] {
        let decision = at_time(&known(vote()), &all_there(), at(now), None);
        assert_eq!((nudges(&decision), again(&decision)), (None, Some(at(later))), "{now}");
        assert_eq!(decision.effects.len(), 1, "{now}: nobody is told");
    }
}

#[test]
fn of_several_reminders_that_came_too_late_one_is_enough_and_the_next_one_is_not_at_once() {
    // Nothing ran until Friday, 11 December.
    let late = at("2026-12-11T10:00:00Z");
    let decision = at_time(&known(vote()), &all_there(), late, None);
    let done = nudges(&decision).expect("one reminder");
    assert_eq!((done.reminders, done.reminded_at), (2, Some(late)));
    assert_eq!(again(&decision), Some(at("2026-12-14T08:00:00Z")));
    // Nor until long after the last one: people have as long as otherwise before the deputies are asked.
    let later = at("2027-01-15T10:00:00Z");
    let decision = at_time(&known(vote()), &all_there(), later, None);
    assert_eq!(nudges(&decision).expect("one reminder").reminders, 3);
    assert_eq!(again(&decision), Some(at("2027-01-20T08:00:00Z")));
}

#[test]
fn a_clock_that_is_set_back_reminds_nobody_twice_and_is_counted_from_anew() {
    let done = Nudges { reminders: 1, reminded_at: Some(at("2026-11-26T08:00:00Z")), ..Nudges::default() };
    let reminded = known(Vote { nudges: done, ..vote() });
    // It is the day before again.
    let decision = at_time(&reminded, &all_there(), at("2026-11-25T10:00:00Z"), None);
    assert_eq!((nudges(&decision), again(&decision)), (None, Some(at("2026-12-02T08:00:00Z"))));
    // It was asked for a year ahead, by a clock that was wrong.
    let ahead = known(Vote { asked_at: NOW + 365 * DAY, ..vote() });
    let decision = at_time(&ahead, &all_there(), NOW, None);
    assert_eq!(decision.events, [Event::VoteWaits { project: PROJECT, authority: SPAIN, at: NOW }.into()]);
    assert_eq!(again(&decision), Some(at("2026-11-26T08:00:00Z")));
}

#[test]
fn a_timer_that_outlived_its_cause_does_nothing() {
    let due = at("2026-11-26T08:00:00Z");
    let decided = |final_at| Vote { cast: Some(cast(Verdict::Approve, &eva(), final_at)), ..vote() };
    let mut over = known(vote());
    over.project.state = State::Withdrawn;
    let dropped = known(Vote { dropped_at: Some(NOW), ..vote() });
    let never = ProjectFacts { votes: Vec::new(), ..known(vote()) };
    for (why, known) in [
        ("it is decided", known(decided(NOW - HOUR))),
        ("it is withdrawn", over),
        ("the authority is out of use", dropped),
        ("it was never asked", never),
    ] {
        let decision = at_time(&known, &all_there(), due, None);
        assert!(decision.events.is_empty() && decision.effects.is_empty(), "{why}: {decision:?}");
    }
    // What can be taken back is looked at again.
    let decision = at_time(&known(decided(due + HOUR)), &all_there(), due, None);
    assert!(decision.events.is_empty() && again(&decision).is_some_and(|again| again > due));
}

#[test]
fn where_nobody_is_there_the_deputies_are_asked_at_once_and_without_them_the_operator() {
    let due = at("2026-11-26T08:00:00Z");
    let only = |people: &[PersonId]| {
        let mut office = all_there();
        office.officials.retain(|official| people.contains(&official.person));
        office
    };
    let decision = at_time(&known(vote()), &only(&[TOMAS]), due, None);
    let done = nudges(&decision).expect("the deputy is asked");
    assert_eq!((done.reminders, done.deputies_at, done.operator_at), (0, Some(due), None));
    assert_eq!((told(&decision), again(&decision)), (vec![TOMAS], Some(at("2026-12-03T08:00:00Z"))));

    let decision = at_time(&known(vote()), &only(&[]), due, None);
    let done = nudges(&decision).expect("the operator is told");
    assert_eq!((done.deputies_at, done.operator_at), (Some(due), Some(due)));
    assert!(tells_operator(&decision) && told(&decision).is_empty() && again(&decision).is_none());
    // Once a day for all that waits there, also where the clock was set back since.
    for told_before in [due - HOUR, due + HOUR, due + 20 * HOUR, due + 36 * HOUR] {
        let decision = at_time(&known(vote()), &only(&[]), due, Some(told_before));
        assert!(!tells_operator(&decision) && nudges(&decision).is_some());
        assert!(decision.effects.contains(&Effect::Refresh(SPAIN.0)), "the message says how much by then");
    }
    let decision = at_time(&known(vote()), &only(&[]), due, Some(due - DAY));
    assert!(tells_operator(&decision));
}

#[test]
fn who_is_away_is_not_reminded_and_a_deputy_who_takes_part_is_passed_over() {
    let due = at("2026-11-26T08:00:00Z");
    let covered = Office { delegations: vec![delegation(TOMAS, (-1, 12))], ..office() };
    assert_eq!(told(&at_time(&known(vote()), &covered, due, None)), [LUZ, TOMAS]);

    let reminded = Nudges { reminders: 3, reminded_at: Some(NOW), ..Nudges::default() };
    let mut takes_part = known(Vote { nudges: reminded, ..vote() });
    for member in &mut takes_part.members[..1] {
        member.person = TOMAS;
    }
    let decision = at_time(&takes_part, &all_there(), due, None);
    assert!(told(&decision).is_empty() && tells_operator(&decision), "there is no other deputy");
}

/// A project of which somebody is reminded for the first time.
fn due(number: i64) -> Due {
    let project = ProjectId(number);
    let screen = Screen::Approval { project, authority: SPAIN, page: Page(0) }.into();
    let task = Task { screen, label: msg::task_approval("Clouds over two towns"), since: NOW - DAY };
    Due { task, reminders: 1, is_escalated: false }
}

/// A Monday afternoon on which people work.
const OPEN: i64 = NOW - 2 * HOUR;

fn by_day() -> Reader {
    Reader { now: OPEN, ..reader(eva()) }
}

/// Somebody who was told last at a time in ms, for whom little waits.
fn before(told: Option<i64>) -> Reminded {
    Reminded { told, ..Reminded::default() }
}

/// What Eva is told in the morning, on which topic, and whether it is noted.
fn tells(due: &[Due], told: Option<i64>, now: i64) -> (Option<(area::Screen, Topic)>, bool) {
    let decision = tell(due, before(told), &Reader { now, ..reader(eva()) });
    let told = decision.effects.iter().find_map(|effect| {
        let Effect::Notify(Whom::Person(EVA), screen, topic) = effect else { return None };
        Some((screen.clone(), *topic))
    });
    let noted = authorities::Event::Reminded { person: EVA, at: now };
    (told, decision.events == [noted.into()])
}

fn list(since: i64) -> area::Screen {
    Screen::Due { since, page: Page(0) }.into()
}

#[test]
fn all_that_is_due_on_a_day_is_one_message() {
    let duty = |screen| (Some((screen, Topic::Duty)), true);
    assert_eq!(tells(&[], None, OPEN), (None, false));
    assert_eq!(tells(&[due(1)], None, OPEN), duty(due(1).task.screen));
    assert_eq!(tells(&[due(1), due(2)], None, OPEN), duty(list(0)));
    let two_days_ago = OPEN - 2 * DAY;
    assert_eq!(tells(&[due(1), due(2)], Some(two_days_ago), OPEN), duty(list(two_days_ago)));
}

#[test]
fn the_last_reminder_comes_at_once_and_so_does_what_deputies_are_asked() {
    for last in [Due { reminders: 3, ..due(1) }, Due { reminders: 0, is_escalated: true, ..due(1) }] {
        let screen = last.task.screen.clone();
        assert_eq!(tells(std::slice::from_ref(&last), None, OPEN), (Some((screen, Topic::Asked)), true), "{last:?}");
        assert_eq!(tells(&[due(2), last], None, OPEN), (Some((list(0), Topic::Asked)), true));
    }
    assert_eq!(tells(&[Due { reminders: 2, ..due(1) }], None, OPEN).0.map(|(_, topic)| topic), Some(Topic::Duty));
}

#[test]
fn for_whom_much_waits_only_the_last_reminder_is_noted_as_the_rest_stands_in_the_message_of_the_morning() {
    for (due, is_noted) in [(due(1), false), (Due { reminders: 3, ..due(1) }, true)] {
        let decision = tell(std::slice::from_ref(&due), Reminded { has_much: true, ..Reminded::default() }, &by_day());
        let topic = if is_noted { Topic::Asked } else { Topic::Duty };
        assert_eq!(decision.effects, [Effect::Notify(Whom::Person(EVA), due.task.screen.clone(), topic)]);
        assert_eq!(!decision.events.is_empty(), is_noted);
        let later =
            tell(std::slice::from_ref(&due), Reminded { has_much: true, ..before(Some(OPEN - HOUR)) }, &by_day());
        assert!(later.events.is_empty(), "there was a message that day");
    }
}

#[test]
fn nobody_gets_two_messages_a_day() {
    let morning = at("2026-11-24T08:00:00Z");
    for told in [OPEN - HOUR, OPEN + HOUR, OPEN + 36 * HOUR] {
        let decision = tell(&[due(1)], before(Some(told)), &by_day());
        assert!(decision.events.is_empty(), "not twice");
        let later = Effect::SetTimer(Timer::Morning { person: EVA }.into(), morning + GATHERED);
        assert_eq!(decision.effects, [later], "but tomorrow");
    }
    let wrong = OPEN + 365 * DAY;
    let told = (Some((list(0), Topic::Duty)), true);
    assert_eq!(tells(&[due(1), due(2)], Some(wrong), OPEN), told, "a clock that was wrong holds up nothing");
}

#[test]
fn who_is_to_be_told_at_night_or_while_a_colleague_decides_is_told_on_the_next_working_day() {
    let morning = |at: i64| vec![Effect::SetTimer(Timer::Morning { person: EVA }.into(), at + GATHERED)];
    let night = tell(&[due(1)], before(None), &Reader { now: NOW, ..reader(eva()) });
    let weekend = tell(&[due(1)], before(None), &Reader { now: at("2026-11-28T10:00:00Z"), ..reader(eva()) });
    let away = tell(&[due(1)], Reminded { is_away: true, ..before(None) }, &by_day());
    for (decision, day) in [(night, "2026-11-24"), (weekend, "2026-11-30"), (away, "2026-11-24")] {
        assert!(decision.events.is_empty());
        assert_eq!(decision.effects, morning(at(&format!("{day}T08:00:00Z"))));
    }
}
