//! The people, schools, authorities and the project of the samples.

use std::sync::Arc;

use crate::areas::authorities::{Authority, Nudges};
use crate::areas::projects::{Cast, Chain, Content, Entry, EntryKind, Project, ProjectFacts, State, Verdict, Vote};
use crate::conversation::Answer;
use crate::domain::{
    AuthorityId, EntryId, Member, Message, Peer, PersonId, ProjectId, Reason, School, SchoolId, Standing, Suspended,
    Suspendee, Teacher, Territory,
};
use crate::form::Value;
use crate::reader::{Me, Operator, Reader, Settings, Traits};
use crate::text::Locale;

/// 23 November 2026, 17:40 UTC.
pub(crate) const NOW: i64 = 1_795_455_600_000;
pub(crate) const HOUR: i64 = 3_600_000;

pub(crate) const ANA: PersonId = PersonId(1);
pub(crate) const JAN: PersonId = PersonId(2);
pub(crate) const EVA: PersonId = PersonId(3);
pub(crate) const ROSA: PersonId = PersonId(5);
pub(crate) const SPAIN: AuthorityId = AuthorityId(10);
pub(crate) const POLAND: AuthorityId = AuthorityId(11);
pub(crate) const MADRID: AuthorityId = AuthorityId(12);
pub(crate) const PROJECT: ProjectId = ProjectId(100);

/// Reads a value as a form would.
fn value<T: Value>(answer: Answer) -> T {
    T::parse(&answer).expect("the samples have readable answers")
}

fn words<T: Value>(words: &str) -> T {
    value(Answer::Text(words.to_owned()))
}

fn keys<T: Value>(keys: &[&str]) -> T {
    value(Answer::Many(keys.iter().map(|key| (*key).to_owned()).collect()))
}

pub(crate) fn message(text: &str) -> Message {
    words(text)
}

pub(crate) fn reason(text: &str) -> Reason {
    words(text)
}

pub(crate) fn content() -> Content {
    Content {
        title: words("Clouds over two towns"),
        description: words("Our classes watch the sky for a month and compare what they see."),
        languages: keys(&["en", "es"]),
        subjects: keys(&["geography", "mathematics"]),
        ages: words("9-12"),
        pupils: words("24"),
        tools: keys(&["email", "forum"]),
        aims: words("To observe, to measure and to describe in English."),
        process: words("October: the classes meet.\nNovember: we watch.\nDecember: we compare."),
        results: words("A small atlas of clouds."),
        kit: value(Answer::Skip),
    }
}

pub(crate) fn me(id: PersonId, name: &str) -> Me {
    Me::of(id, name.to_owned())
}

/// Somebody who lives by the clock of a country.
fn in_country(country: &str, me: Me) -> Me {
    let traits = Traits { clock: country.to_owned(), ..me.traits };
    Me { traits, ..me }
}

pub(crate) fn school(id: PersonId) -> School {
    let (name, town, country, region) = match id {
        JAN => ("Szkoła Pod Lipą", "Kraków", "pl", None),
        _ => ("Escuela Nube", "Valverde", "es", Some("es-md")),
    };
    let [name, town, country] = [name, town, country].map(str::to_owned);
    School { id: SchoolId(id.0), name, town, country, region: region.map(str::to_owned) }
}

pub(crate) fn teacher(id: PersonId, name: &str, standing: Standing) -> Teacher {
    let (subjects, languages) = (keys(&["geography"]), keys(&["en", "es"]));
    Teacher {
        person: id,
        revision: 2,
        name: words(name),
        school: school(id),
        subjects,
        languages,
        standing,
        earlier: Vec::new(),
        reversible: None,
        left: None,
    }
}

/// How a validated teacher stands.
pub fn valid() -> Standing {
    Standing::Valid { at: NOW - 90 * HOUR, by: Some(EVA), stand_in: None }
}

/// How a teacher stands who waits to be validated.
pub fn waiting() -> Standing {
    Standing::Waiting { since: NOW - 5 * HOUR, question: None, answer: None }
}

/// Ana, a teacher in Spain, as her support service sees her.
pub fn ana_who(standing: Standing) -> Me {
    Me { teacher: Some(teacher(ANA, "Ana Nube", standing)), ..in_country("es", me(ANA, "Ana Nube")) }
}

/// Ana, a validated teacher in Spain.
pub fn ana() -> Me {
    ana_who(valid())
}

/// Jan, a teacher in Poland.
pub fn jan() -> Me {
    Me { teacher: Some(teacher(JAN, "Jan Lipa", valid())), ..in_country("pl", me(JAN, "Jan Lipa")) }
}

/// A suspension of two days ago, by Eva for the support service of Spain.
pub(crate) fn suspension(of: Suspendee) -> Suspended {
    let reason = reason("We have had a complaint about the last project and are looking into it.");
    Suspended { of, since: NOW - 48 * HOUR, reason, country: "es".to_owned(), by: "Eva Mar".to_owned() }
}

/// Somebody who is suspended.
pub(crate) fn suspended(me: Me) -> Me {
    Me { suspended: Some(suspension(Suspendee::Teacher(me.id))), ..me }
}

/// Eva decides for the support service of Spain.
pub fn eva() -> Me {
    Me { decides_for: vec![SPAIN].into(), ..in_country("es", me(EVA, "Eva Mar")) }
}

/// A group of those who decide for the support service of Spain: everybody in it reads along.
pub(crate) fn staff() -> Me {
    let me = in_country("es", me(PersonId(60), "Staff"));
    Me { decides_for: vec![SPAIN].into(), traits: Traits { is_room: true, ..me.traits }, ..me }
}

/// Rosa decides for the region of Madrid.
pub(crate) fn rosa() -> Me {
    Me { decides_for: vec![MADRID].into(), ..in_country("es", me(ROSA, "Rosa Campo")) }
}

/// Otto, an operator.
pub fn operator() -> Me {
    Me { operator: true, ..me(PersonId(6), "Otto") }
}

/// Somebody who has just come.
pub fn newcomer() -> Me {
    me(PersonId(7), "Nora")
}

fn authority(id: AuthorityId, country: &str, region: Option<&str>) -> Authority {
    let approvers = u32::from(id != POLAND);
    Authority { id, country: country.to_owned(), region: region.map(str::to_owned), approvers }
}

/// Spain with Madrid, and Poland, where nobody is appointed.
pub fn authorities() -> Vec<Authority> {
    vec![authority(SPAIN, "es", None), authority(MADRID, "es", Some("es-md")), authority(POLAND, "pl", None)]
}

/// Who reads a screen, in English.
pub fn reader(me: Me) -> Reader {
    Reader::of(me, Locale::english(), NOW)
}

/// The same reader where it is said who runs Twinbot.
pub fn run_by_somebody(reader: Reader) -> Reader {
    let said = |words: &str| Some(words.to_owned());
    let operator = Operator {
        name: said("Ministry of Education of Ruritania"),
        contact: said("data@schools.example"),
        privacy: said("https://schools.example/privacy"),
    };
    Reader { settings: Settings { operator: Arc::new(operator), ..reader.settings }, ..reader }
}

pub(crate) fn peer(me: &Me) -> Peer {
    me.peer()
}

pub(crate) fn cast(verdict: Verdict, by: &Me, final_at: i64) -> Cast {
    let reason = (verdict != Verdict::Approve).then(|| reason("Please say how many lessons you plan."));
    let (at, settled) = (NOW - HOUR, final_at <= NOW);
    Cast { verdict, by: by.id, by_name: by.name.clone(), for_whom: None, reason, at, final_at, settled }
}

/// The votes of all three authorities: nobody has decided.
pub(crate) fn votes() -> Vec<Vote> {
    authorities().into_iter().map(|authority| Vote::asked(authority, NOW - 30 * HOUR)).collect()
}

/// The same with these decisions.
pub(crate) fn votes_cast(casts: &[(AuthorityId, Cast)]) -> Vec<Vote> {
    let decided = |id| casts.iter().find(|(authority, _)| *authority == id).map(|(_, cast)| cast.clone());
    votes().into_iter().map(|vote| Vote { cast: decided(vote.authority.id), ..vote }).collect()
}

/// A line of the history, `ago` hours ago.
pub(crate) fn entry(by: &Me, ago: i64, kind: EntryKind) -> Entry {
    let (id, at) = (EntryId(1000 - ago), NOW - ago * HOUR);
    Entry { id, project: PROJECT, revision: 2, at, by: by.id, by_name: by.name.clone(), kind }
}

/// Ana's project with Jan in a state, with the history that led there.
pub fn project(state: State) -> ProjectFacts {
    let mut history = vec![entry(&ana(), 50, EntryKind::Offered)];
    let accepted = !matches!(state, State::Offered | State::Declined);
    if accepted {
        history.insert(0, entry(&jan(), 30, EntryKind::Accepted));
    }
    history.splice(0..0, ending(state));
    let project = Project {
        id: PROJECT,
        revision: 2,
        state,
        since: NOW - 2 * HOUR,
        founder: ANA,
        partner: JAN,
        content: content(),
        reminded_at: None,
    };
    let votes = if accepted { votes() } else { Vec::new() };
    let (founder, partner) = (peer(&ana()), peer(&jan()));
    let territories = accepted.then(|| Territory::of(founder.school.iter().chain(&partner.school)));
    let joined = |founder: &Peer| Member::founder(founder, NOW - 30 * HOUR);
    let members = if accepted { vec![joined(&founder), joined(&partner)] } else { Vec::new() };
    let chain = Chain::default();
    ProjectFacts { project, founder, partner, votes, territories, members, history, chain }
}

/// Waiting for approval with these decisions, each by its authority, and final at a time.
pub(crate) fn decided(casts: &[(AuthorityId, Verdict, Me, i64)]) -> ProjectFacts {
    let casts: Vec<_> = casts.iter().map(|(id, verdict, by, at)| (*id, cast(*verdict, by, *at))).collect();
    ProjectFacts { votes: votes_cast(&casts), ..project(State::Waiting) }
}

/// Waiting for approval, where the service of Spain has had so many reminders; after three its deputies were asked, and the operator knows.
pub(crate) fn nudged(reminders: u32) -> ProjectFacts {
    let mut known = project(State::Waiting);
    let at = |hours: i64| Some(NOW - hours * HOUR);
    for vote in known.votes.iter_mut().filter(|vote| vote.authority.id == SPAIN) {
        vote.asked_at = NOW - 700 * HOUR;
        vote.nudges = Nudges { reminders, reminded_at: at(200), ..Nudges::default() };
        if reminders == 3 {
            (vote.nudges.deputies_at, vote.nudges.operator_at) = (at(100), at(2));
        }
    }
    known
}

fn ending(state: State) -> Option<Entry> {
    let authority = SPAIN;
    let (by, kind) = match state {
        State::Declined => (jan(), EntryKind::Declined(Some(message("Too many pupils this year. In autumn?")))),
        State::Returned => (eva(), EntryKind::Returned { authority, reason: reason("How many lessons do you plan?") }),
        State::Rejected => (eva(), EntryKind::Rejected { authority, reason: reason("It advertises a product.") }),
        State::Withdrawn => (ana(), EntryKind::Withdrawn),
        State::Active => (eva(), EntryKind::Activated),
        State::Offered | State::Waiting | State::Closed => return None,
    };
    Some(entry(&by, 2, kind))
}

/// The change that led to the present revision.
pub(crate) fn edited() -> Entry {
    let before = Content { ages: words("6-9"), aims: words("To observe."), ..content() };
    let changed = ["ages", "aims"].map(str::to_owned).to_vec();
    entry(&ana(), 3, EntryKind::Edited { changed, before: Box::new(before), told: true })
}
