//! Samples of questions to a support service: as their asker sees them, and as those see them who answer.

use super::rules::{About, CLAIMED_FOR, Known};
use super::{Claim, Inquiry, InquiryState, Listed, Official, Origin, Said, Screen, views};
use crate::areas::authorities::samples::{stand_in, tomas_for_eva};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    HOUR, NOW, ana, ana_who, authorities, eva, jan, message, newcomer, operator, peer, reader, rosa, run_by_somebody,
    staff, waiting,
};
use crate::domain::{InquiryId, Message, Named, Peer, PersonId, PersonName, School, SchoolName, Town};
use crate::reader::{Me, Reader};
use crate::wire::Page;

const INQUIRY: InquiryId = InquiryId(900);
const DAY: i64 = 24 * HOUR;

/// How long the words of a sample are: as they stand here, or of the greatest length.
type Fill<'a> = &'a dyn Fn(&str, usize) -> String;

/// Luz decides for the same service as Eva.
fn luz() -> Me {
    Me { id: PersonId(33), name: "Luz Mar".to_owned(), ..eva() }
}

fn asks(number: u32, hours: i64, words: &str) -> Said {
    Said { number, at: NOW - hours * HOUR, words: message(words), by: None }
}

fn answers(number: u32, hours: i64, by: &Me, words: &str) -> Said {
    let by = Official { id: by.id, name: by.name.clone(), for_whom: None };
    Said { by: Some(by), ..asks(number, hours, words) }
}

fn claim(by: &Me) -> Claim {
    Claim { by: by.id, name: peer(by).name(), until: NOW + CLAIMED_FOR / 2, is_appointed: true }
}

/// A question of somebody in a country that waits for an answer.
pub(super) fn inquiry(asker: Peer, country: &str) -> Inquiry {
    Inquiry {
        id: INQUIRY,
        asker,
        country: country.to_owned(),
        origin: None,
        state: InquiryState::Waiting,
        since: NOW - 20 * HOUR,
        claim: None,
        said: vec![asks(1, 20, "Where do I change my town?")],
    }
}

/// Ana's question to the support service of Spain.
pub(super) fn of_ana() -> Inquiry {
    inquiry(peer(&ana()), "es")
}

/// The same, answered.
pub(super) fn answered_by(by: &Me) -> Inquiry {
    let answer = answers(2, 2, by, "In your registration. I check it again then.");
    Inquiry {
        state: InquiryState::Answered,
        since: answer.at,
        said: of_ana().said.into_iter().chain([answer]).collect(),
        ..of_ana()
    }
}

/// The same, answered by Tomás in Eva's place.
fn answered_in_place() -> Inquiry {
    let mut known = answered_by(&tomas_for_eva());
    for by in known.said.iter_mut().filter_map(|said| said.by.as_mut()) {
        by.for_whom = Some(stand_in().giver);
    }
    known
}

fn closed(state: InquiryState) -> Inquiry {
    Inquiry { state, since: NOW - HOUR, ..answered_by(&eva()) }
}

fn reopened() -> Inquiry {
    let more = asks(3, 1, "And the name of my school?");
    let said = answered_by(&eva()).said.into_iter().chain([more]).collect();
    Inquiry { state: InquiryState::Waiting, since: NOW - HOUR, said, ..of_ana() }
}

/// The last messages of many.
fn many() -> Inquiry {
    let said = (0..20).map(|at| Said { number: 5 + at, ..asks(1, 20 - i64::from(at), "Where do I change my town?") });
    Inquiry { said: said.collect(), ..of_ana() }
}

fn filled(inquiry: Inquiry, fill: Fill<'_>) -> Inquiry {
    let school = |school: School| School {
        name: fill(&school.name, SchoolName::MAX),
        town: fill(&school.town, Town::MAX),
        ..school
    };
    let giver = |giver: Named| Named { name: fill(&giver.name, PersonName::MAX), ..giver };
    let official =
        |by: Official| Official { name: fill(&by.name, PersonName::MAX), for_whom: by.for_whom.map(giver), ..by };
    let said = |said: Said| Said {
        words: message(&fill(said.words.as_str(), Message::MAX)),
        by: said.by.map(official),
        ..said
    };
    let asker = inquiry.asker;
    let name = asker.name.map(|name| fill(&name, PersonName::MAX));
    let asker = Peer { name, school: asker.school.map(school), ..asker };
    Inquiry { asker, said: inquiry.said.into_iter().map(said).collect(), ..inquiry }
}

fn listed(id: i64, state: InquiryState, fill: Fill<'_>) -> Listed {
    let words = message(&fill("Where do I change my town?", Message::MAX));
    Listed { id: InquiryId(900 + id), state, since: NOW - id * DAY, words }
}

/// Where one writes to the support service.
fn contacts(fill: Fill<'_>) -> Vec<Sample> {
    use InquiryState::{Answered, ClosedByAsker, ClosedByService, Waiting};
    let page = |name, reader: Reader, all: Vec<Listed>| {
        let waiting = all.iter().filter(|one| one.state == Waiting).count().try_into().unwrap_or(u32::MAX);
        let shows = move |screen: &Screen, reader: &Reader| {
            let Screen::Contact { from, page } = *screen else { return None };
            Some(views::contact(&all, Known { services: &authorities(), waiting }, (from, page), reader))
        };
        Sample::new(name, Screen::Contact { from: Some(Origin::Help), page: Page(0) }, reader, shows)
    };
    let all = |states: &[InquiryState]| -> Vec<Listed> {
        states.iter().zip(1..).map(|(state, id)| listed(id, *state, fill)).collect()
    };
    vec![
        page("inquiries/none yet", reader(ana()), Vec::new()),
        page("inquiries/nobody decides there", reader(jan()), Vec::new()),
        page("inquiries/newcomer", reader(newcomer()), Vec::new()),
        page("inquiries/in every state", reader(ana()), all(&[Waiting, Answered, ClosedByAsker, ClosedByService])),
        page("inquiries/as many as may wait", reader(ana()), all(&[Waiting; 5])),
        page("inquiries/more than a page", reader(ana()), all(&[Answered; 14])),
    ]
}

/// A question before a reader.
fn shows(known: Inquiry) -> impl Fn(&Screen, &Reader) -> Option<crate::view::View> + Send + Sync + 'static {
    move |screen, reader| {
        let services = authorities();
        let about = About { inquiry: &known, known: Known { services: &services, waiting: 1 }, reader };
        match *screen {
            Screen::Question { page, .. } => views::question(about, page),
            Screen::Inquiry { page, .. } => views::inquiry(about, page),
            Screen::Contact { .. } => None,
        }
    }
}

/// A question as its asker sees it.
fn questions(fill: Fill<'_>) -> Vec<Sample> {
    let screen = Screen::Question { inquiry: INQUIRY, page: Page(0) };
    let of =
        |name, reader: Reader, known: Inquiry| Sample::new(name, screen.clone(), reader, shows(filled(known, fill)));
    let by = |me: Me, country: &str| inquiry(peer(&me), country);
    vec![
        of("inquiry/waiting", reader(ana()), of_ana()),
        of("inquiry/waiting, with where one was", reader(ana()), Inquiry { origin: Some(Origin::People), ..of_ana() }),
        of("inquiry/taken", reader(ana()), Inquiry { claim: Some(claim(&eva())), ..of_ana() }),
        of("inquiry/nobody to answer", run_by_somebody(reader(jan())), by(jan(), "pl")),
        of("inquiry/no service", run_by_somebody(reader(newcomer())), by(newcomer(), "de")),
        of("inquiry/no service, nobody named", reader(newcomer()), by(newcomer(), "de")),
        of("inquiry/answered", reader(ana()), answered_by(&eva())),
        of("inquiry/answered in a colleague's place", reader(ana()), answered_in_place()),
        of("inquiry/reopened", reader(ana()), reopened()),
        of("inquiry/closed by oneself", reader(ana()), closed(InquiryState::ClosedByAsker)),
        of("inquiry/closed by the service", reader(ana()), closed(InquiryState::ClosedByService)),
        of("inquiry/long", reader(ana()), many()),
        of("inquiry/stranger", reader(jan()), of_ana()),
    ]
}

/// The same as those see it who answer.
fn cards(fill: Fill<'_>) -> Vec<Sample> {
    let screen = Screen::Inquiry { inquiry: INQUIRY, page: Page(0) };
    let of = |name, me: Me, known: Inquiry| Sample::new(name, screen.clone(), reader(me), shows(filled(known, fill)));
    let by = |me: &Me, country: &str| inquiry(peer(me), country);
    let unreachable = Peer { reachable: false, ..peer(&ana()) };
    let ana_decides = Me { decides_for: eva().decides_for, ..ana() };
    vec![
        of("answering/waiting", eva(), of_ana()),
        of("answering/waiting, with where they were", eva(), Inquiry { origin: Some(Origin::People), ..of_ana() }),
        of("answering/taken by me", eva(), Inquiry { claim: Some(claim(&eva())), ..of_ana() }),
        of("answering/taken by a colleague", eva(), Inquiry { claim: Some(claim(&luz())), ..of_ana() }),
        of("answering/answered by me", eva(), answered_by(&eva())),
        of("answering/answered by a colleague", eva(), answered_by(&luz())),
        of("answering/answered in a colleague's place", eva(), answered_in_place()),
        of("answering/answered by me in a colleague's place", tomas_for_eva(), answered_in_place()),
        of("answering/reopened", eva(), reopened()),
        of("answering/closed by who asked", eva(), closed(InquiryState::ClosedByAsker)),
        of("answering/closed by the service", eva(), closed(InquiryState::ClosedByService)),
        of("answering/of somebody not registered", eva(), by(&newcomer(), "es")),
        of("answering/of somebody not validated", eva(), by(&ana_who(waiting()), "es")),
        of("answering/of somebody out of reach", eva(), inquiry(unreachable, "es")),
        of("answering/waiting, in a group", staff(), of_ana()),
        of("answering/taken, in a group", staff(), Inquiry { claim: Some(claim(&luz())), ..of_ana() }),
        of("answering/answered, in a group", staff(), answered_by(&luz())),
        of("answering/answered in a colleague's place, in a group", staff(), answered_in_place()),
        of("answering/closed by who asked, in a group", staff(), closed(InquiryState::ClosedByAsker)),
        of("answering/nobody but who asks", operator(), by(&jan(), "pl")),
        of("answering/one’s own", ana_decides, of_ana()),
        of("answering/for a regional authority", rosa(), of_ana()),
        of("answering/no service", operator(), by(&newcomer(), "de")),
        of("answering/a service at last", operator(), of_ana()),
        of("answering/no service, approver", eva(), by(&newcomer(), "de")),
    ]
}

/// Before a question is closed.
fn closings(fill: Fill<'_>) -> Vec<Sample> {
    let of = |name, me: Me| {
        let known = filled(of_ana(), fill);
        let command = super::Command::Close { inquiry: INQUIRY };
        Sample::confirms(name, command, reader(me), move |reader| {
            let services = authorities();
            views::closing(About { inquiry: &known, known: Known { services: &services, waiting: 1 }, reader })
        })
    };
    vec![of("inquiry/closing", ana()), of("answering/closing", eva()), of("answering/closing, stranger", jan())]
}

fn of(fill: Fill<'_>) -> Vec<Sample> {
    [contacts(fill), questions(fill), cards(fill), closings(fill)].concat()
}

pub(crate) fn all() -> Vec<Sample> {
    of(&|words, _| words.to_owned())
}

/// The same with names, schools and messages of the greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    of(&|_, length| words(length))
}
