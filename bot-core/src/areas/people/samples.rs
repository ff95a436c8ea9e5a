//! Samples of one's own registration, and of a teacher as the support service sees them.

use super::{Screen, views};
use crate::areas::authorities::samples::{TOMAS, stand_in, tomas_for_eva};
use crate::areas::authorities::{Authority, Nudges};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    ANA, EVA, HOUR, JAN, NOW, SPAIN, ana_who, authorities, eva, jan, message, newcomer, operator, reader, reason, rosa,
    suspended, teacher, valid, waiting,
};
use crate::domain::{
    Message, Named, PersonId, PersonName, Reason, Reversible, Round, School, SchoolId, SchoolName, StandIn, Standing,
    Teacher, Town,
};
use crate::reader::{Me, Reader};

fn asked() -> Standing {
    Standing::Asked { at: NOW - HOUR, question: message("Which classes do you teach?"), stand_in: None }
}

fn answered() -> Standing {
    Standing::Waiting {
        since: NOW - HOUR,
        question: Some(message("Which classes do you teach?")),
        answer: Some(message("Years 7 to 9.")),
    }
}

fn refused() -> Standing {
    Standing::Refused { at: NOW - HOUR, reason: reason("The school does not know this name."), stand_in: None }
}

/// The same as Tomás has decided it in Eva's place.
fn in_place(standing: Standing) -> Standing {
    let both = Some(stand_in());
    match standing {
        Standing::Asked { at, question, .. } => Standing::Asked { at, question, stand_in: both },
        Standing::Valid { at, .. } => Standing::Valid { at, by: Some(TOMAS), stand_in: both },
        Standing::Refused { at, reason, .. } => Standing::Refused { at, reason, stand_in: both },
        Standing::Waiting { .. } => standing,
    }
}

fn registrations() -> Vec<Sample> {
    let shown = |name, me: Me, services: Vec<Authority>| {
        let shows = move |_: &Screen, reader: &Reader| Some(views::registration(&services, reader));
        Sample::new(name, Screen::Registration, reader(me), shows)
    };
    let own = |name, standing| shown(name, ana_who(standing), authorities());
    let in_poland = Me { teacher: Some(teacher(JAN, "Jan Lipa", waiting())), ..jan() };
    vec![
        shown("registration/none", newcomer(), authorities()),
        own("registration/waiting", waiting()),
        shown("registration/nobody appointed", in_poland, authorities()),
        shown("registration/no service", ana_who(waiting()), Vec::new()),
        reminded(("registration/waiting, reminded", Screen::Registration), ana_who(waiting())),
        own("registration/asked", asked()),
        own("registration/answered", answered()),
        own("registration/valid", valid()),
        own("registration/refused", refused()),
        shown("registration/suspended", suspended(ana_who(valid())), authorities()),
    ]
}

/// A registration of which the service was reminded twice, as its teacher or as the service sees it.
fn reminded((name, screen): (&'static str, Screen), me: Me) -> Sample {
    let nudges = Nudges { reminders: 2, reminded_at: Some(NOW - 30 * HOUR), ..Nudges::default() };
    let shows = move |screen: &Screen, reader: &Reader| {
        let services = authorities();
        let known = teacher(ANA, "Ana Nube", waiting());
        let service = Authority::service_of(&known.school.country, &services)?;
        Some(match screen {
            Screen::Registration => views::nudged(views::registration(&services, reader), service, nudges),
            Screen::Teacher { .. } => {
                views::reminder(views::teacher(&known, (&services, &None), reader)?, service, nudges)
            }
        })
    };
    Sample::new(name, screen, reader(me), shows)
}

fn teachers() -> Vec<Sample> {
    let shown = |name, me: Me, standing, services: Vec<Authority>| {
        let (known, beside) = (teacher(ANA, "Ana Nube", standing), None);
        let shows = move |_: &Screen, reader: &Reader| views::teacher(&known, (&services, &beside), reader);
        Sample::new(name, Screen::Teacher { person: ANA }, reader(me), shows)
    };
    let card = |name, me, standing| shown(name, me, standing, authorities());
    let new = |name, beside: Vec<School>| {
        let (known, beside) = (teacher(ANA, "Ana Nube", waiting()), Some(beside));
        let shows = move |_: &Screen, reader: &Reader| views::teacher(&known, (&authorities(), &beside), reader);
        Sample::new(name, Screen::Teacher { person: ANA }, reader(eva()), shows)
    };
    let beside =
        |id, name: &str| School { id: SchoolId(id), name: name.to_owned(), ..teacher(ANA, "Ana Nube", valid()).school };
    let shows = |name, known: Teacher| {
        let shows = move |_: &Screen, reader: &Reader| views::teacher(&known, (&authorities(), &None), reader);
        Sample::new(name, Screen::Teacher { person: ANA }, reader(eva()), shows)
    };
    let refused_before = || Round::Refused { teacher: Box::new(teacher(ANA, "A. Nube", refused())) };
    let refused_in_place = || Round::Refused { teacher: Box::new(teacher(ANA, "A. Nube", in_place(refused()))) };
    let asked_before = |question, answer| Round::Answered {
        at: NOW - 20 * HOUR,
        question: message(question),
        answer: message(answer),
    };
    let after = |earlier, standing| Teacher { earlier, ..teacher(ANA, "Ana Nube", standing) };
    let undoable = |standing| {
        let (by, at, until, before) = (EVA, NOW - 20_000, NOW + 40_000, answered());
        let reversible = Some(Reversible { by, at, until, before, school_was_new: false });
        Teacher { reversible, ..teacher(ANA, "Ana Nube", standing) }
    };
    let just_now = Standing::Valid { at: NOW - 20_000, by: Some(EVA), stand_in: None };
    let rounds = || vec![asked_before("Which town is it in?", "In Valverde."), refused_before()];
    let colleague = Me { id: PersonId(33), ..eva() };
    let own = Me { decides_for: vec![SPAIN].into(), ..ana_who(waiting()) };
    vec![
        card("teacher/waiting", eva(), waiting()),
        reminded(("teacher/waiting, reminded", Screen::Teacher { person: ANA }), eva()),
        new("teacher/new school", Vec::new()),
        new("teacher/new school, maybe a known one", vec![beside(7, "CEIP Nube Blanca"), beside(8, "Instituto Nube")]),
        card("teacher/asked", eva(), asked()),
        card("teacher/answered", eva(), answered()),
        card("teacher/validated by me", eva(), valid()),
        card("teacher/validated by a colleague", colleague, valid()),
        card("teacher/validated in a colleague's place", eva(), in_place(valid())),
        card("teacher/validated by me in a colleague's place", tomas_for_eva(), in_place(valid())),
        card("teacher/asked in a colleague's place", eva(), in_place(asked())),
        card("teacher/refused in a colleague's place", eva(), in_place(refused())),
        shows("teacher/refused in a colleague's place, sent again", after(vec![refused_in_place()], waiting())),
        card("teacher/refused", eva(), refused()),
        shows("teacher/refused, sent again", after(vec![refused_before()], waiting())),
        shows("teacher/asked and refused before", after(rounds(), answered())),
        shows("teacher/validated just now", undoable(just_now)),
        shows("teacher/refused just now", undoable(refused())),
        shows("teacher/asked just now", undoable(asked())),
        card("teacher/oneself", own, waiting()),
        of_the_giver(),
        card("teacher/for a regional authority", rosa(), waiting()),
        shown("teacher/no service, operator", operator(), waiting(), Vec::new()),
        shown("teacher/no service, approver", eva(), waiting(), Vec::new()),
    ]
}

/// What Tomás is shown while he decides in the place of Eva, who has registered as a teacher.
fn of_the_giver() -> Sample {
    let known = teacher(EVA, "Eva Mar", waiting());
    let shows = move |_: &Screen, reader: &Reader| views::teacher(&known, (&authorities(), &None), reader);
    let screen = Screen::Teacher { person: EVA };
    Sample::new("teacher/of the colleague in whose place", screen, reader(tomas_for_eva()), shows)
}

/// A registration and a card with everything at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    let long = |standing| {
        let mut known = teacher(ANA, &words(PersonName::MAX), standing);
        (known.school.name, known.school.town) = (words(SchoolName::MAX), words(Town::MAX));
        known
    };
    let official = |person| Named { person, name: words(PersonName::MAX) };
    let both = || Some(StandIn { by: official(TOMAS), giver: official(EVA) });
    let standings = [
        Standing::Asked { at: NOW - HOUR, question: message(&words(Message::MAX)), stand_in: both() },
        Standing::Waiting {
            since: NOW - HOUR,
            question: Some(message(&words(Message::MAX))),
            answer: Some(message(&words(Message::MAX))),
        },
        Standing::Refused { at: NOW - HOUR, reason: reason(&words(Reason::MAX)), stand_in: both() },
    ];
    let shown = |standing: Standing| {
        let known = long(standing);
        let me = Me { name: words(PersonName::MAX), teacher: Some(known.clone()), ..ana_who(waiting()) };
        let beside = Some(vec![known.school.clone(); 3]);
        let own = move |_: &Screen, reader: &Reader| Some(views::registration(&authorities(), reader));
        let card = move |_: &Screen, reader: &Reader| views::teacher(&known, (&authorities(), &beside), reader);
        [
            Sample::new("registration/longest", Screen::Registration, reader(me), own),
            Sample::new("teacher/longest", Screen::Teacher { person: ANA }, reader(eva()), card),
        ]
    };
    standings.into_iter().flat_map(shown).collect()
}

pub(crate) fn all() -> Vec<Sample> {
    [registrations(), teachers()].concat()
}
