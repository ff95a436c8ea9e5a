//! Samples of projects: lists, projects, offers, news and histories.

use strum::IntoEnumIterator as _;

use super::project::{Project, ProjectFacts, Seen, State};
use super::{Chain, Command, Content, Entry, EntryKind, Group, Linked, PlanChange, Screen, Stop, Verdict, views};
use crate::areas::drafts::Draft;
use crate::areas::drafts::samples::draft;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    ANA, EVA, HOUR, JAN, MADRID, NOW, POLAND, PROJECT, SPAIN, ana, ana_who, authorities, content, decided, edited,
    entry, eva, jan, message, newcomer, nudged, operator, project, reader, reason, rosa, suspended, valid, waiting,
};
use crate::conversation::Answer;
use crate::domain::{
    Aims, Description, Message, Peer, PersonId, PersonName, PlanId, ProjectId, Reason, Results, SchoolName, Standing,
    Title, Town, WorkPlan,
};
use crate::flows::FlowName;
use crate::form::Value;
use crate::lists::List;
use crate::reader::{Me, Reader};
use crate::view::part::Part;
use crate::wire::Page;

const STATES: [State; 8] = [
    State::Offered,
    State::Waiting,
    State::Active,
    State::Declined,
    State::Returned,
    State::Rejected,
    State::Withdrawn,
    State::Closed,
];

/// How a sample shows a project: as it is, or with everything at its greatest length.
pub(crate) type Fill<'a> = &'a dyn Fn(ProjectFacts) -> ProjectFacts;

/// A screen about one project, before somebody.
fn shown(name: &'static str, screen: Screen, me: Me, known: ProjectFacts) -> Sample {
    let shows = move |at: &Screen, reader: &Reader| views::show(at, Seen::of(&known, &authorities(), reader));
    Sample::new(name, screen, reader(me), shows)
}

/// The same with the change that led to the present revision.
pub(crate) fn with_edit(state: State) -> ProjectFacts {
    let mut known = project(state);
    known.history.insert(0, edited());
    known
}

fn out_of_reach(state: State) -> ProjectFacts {
    let mut known = project(state);
    known.partner.reachable = false;
    known
}

fn reminded(state: State, ago: i64) -> ProjectFacts {
    let mut known = project(state);
    known.project.reminded_at = Some(NOW - ago * HOUR);
    known.project.since = NOW - 40 * HOUR;
    known.history.insert(0, entry(&ana(), ago, EntryKind::Reminded));
    known
}

/// The same where each of the founders has sent a reminder.
pub(crate) fn reminded_by_both(state: State) -> ProjectFacts {
    let mut known = reminded(state, 26);
    known.history.insert(0, entry(&jan(), 1, EntryKind::Reminded));
    known.project.reminded_at = Some(NOW - HOUR);
    known
}

fn lists(fill: Fill<'_>) -> Vec<Sample> {
    let in_state = |(n, state): (i64, State)| {
        let known = project(state);
        fill(ProjectFacts { project: Project { id: ProjectId(100 + n), ..known.project.clone() }, ..known })
    };
    let projects: Vec<ProjectFacts> = (0..).zip(STATES).map(in_state).collect();
    let drafts = vec![
        draft(1, Some("Rivers of Europe"), FlowName::Project),
        draft(2, None, FlowName::Project),
        draft(3, Some("Clouds over two towns"), FlowName::Note),
    ];
    let of_group = |name, (group, page): (Group, u16), me: Me, drafts: Vec<Draft>, projects: Vec<ProjectFacts>| {
        let shows = move |_: &Screen, reader: &Reader| {
            let drafts =
                drafts.iter().filter(|draft| draft.flow == FlowName::Project).cloned().map(views::Listed::Draft);
            let projects = projects.iter().cloned().map(|known| views::Listed::Project(Box::new(known)));
            let is_in = |group: Group, entry: &views::Listed| match entry {
                views::Listed::Draft(_) => matches!(group, Group::All | Group::Waiting),
                views::Listed::Project(known) => group.has(known.project.state),
            };
            let all: Vec<views::Listed> = drafts.chain(projects).collect();
            let count = |group: Group| (group, all.iter().filter(|entry| is_in(group, entry)).count());
            let counts = Group::iter().map(count).collect();
            let entries: Vec<views::Listed> = all.iter().filter(|entry| is_in(group, entry)).cloned().collect();
            let entries = entries[Part::<views::Listed>::range(entries.len(), page)].to_vec();
            Some(views::list(&views::List { entries, counts }, (group, Page(page)), reader))
        };
        Sample::new(name, Screen::Projects { group, page: Page(page) }, reader(me), shows)
    };
    let list = |name, page, me: Me, drafts: Vec<Draft>, projects: Vec<ProjectFacts>| {
        of_group(name, (Group::All, page), me, drafts, projects)
    };
    let found = |name, words: &'static str, projects: Vec<ProjectFacts>, all: usize| {
        let shows = move |_: &Screen, reader: &Reader| {
            let found = projects.iter().cloned().map(|known| views::Listed::Project(Box::new(known)));
            Some(views::found(words, &found.collect::<Vec<_>>(), all, reader))
        };
        Sample::new(name, Screen::Found { words: words.to_owned() }, reader(ana()), shows)
    };
    let group =
        |name, group, projects: &[ProjectFacts]| of_group(name, (group, 0), ana(), Vec::new(), projects.to_vec());
    let all = |name, page, me| list(name, page, me, drafts.clone(), projects.clone());
    let nobody = ProjectFacts { votes: Vec::new(), ..in_state((1, State::Waiting)) };
    vec![
        list("projects/none", 0, ana(), Vec::new(), Vec::new()),
        all("projects/first page", 0, ana()),
        all("projects/last page", 1, ana()),
        all("projects/of the partner", 0, jan()),
        list(
            "projects/of one title",
            0,
            ana(),
            vec![
                draft(1, Some("Clouds over two towns"), FlowName::Project),
                draft(2, None, FlowName::Project),
                draft(3, None, FlowName::Project),
            ],
            alike(&projects[0]),
        ),
        found("projects/found, of one title", "clouds", alike(&projects[0]), 4),
        group("projects/active", Group::Active, &projects),
        group("projects/over, none", Group::Over, &projects[..2]),
        found("projects/found", "clouds", projects[..2].to_vec(), 2),
        found("projects/found more", "clouds", [&projects[..], &projects[..]].concat()[..8].to_vec(), 11),
        found("projects/found nothing", "rainbow", Vec::new(), 0),
        list(
            "projects/nearly final, nobody to decide",
            0,
            ana(),
            Vec::new(),
            vec![fill(everybody_decided(NOW + 40_000)), nobody],
        ),
    ]
}

/// Four projects of one title: two with Jan, begun on one day, and two with others.
fn alike(one: &ProjectFacts) -> Vec<ProjectFacts> {
    let like = |(n, hours, partner): (i64, i64, Peer)| {
        let project = Project { id: ProjectId(300 + n), since: NOW - hours * HOUR, ..one.project.clone() };
        ProjectFacts { project, partner, ..one.clone() }
    };
    let named = |name: &str| Peer { name: Some(name.to_owned()), ..one.partner.clone() };
    let jan = || one.partner.clone();
    [(1, 2, jan()), (2, 3, jan()), (3, 90, named("Olga Lac")), (4, 91, named("Pia Bach"))].map(like).to_vec()
}

fn everybody_decided(final_at: i64) -> ProjectFacts {
    let yes = Verdict::Approve;
    decided(&[(SPAIN, yes, eva(), NOW - HOUR), (MADRID, yes, rosa(), NOW - HOUR), (POLAND, yes, newcomer(), final_at)])
}

fn projects(fill: Fill<'_>) -> Vec<Sample> {
    let by_jan = || {
        let mut known = project(State::Withdrawn);
        known.history[0] = entry(&jan(), 2, EntryKind::Withdrawn);
        known
    };
    let partly =
        decided(&[(SPAIN, Verdict::Approve, eva(), NOW - HOUR), (MADRID, Verdict::Return, rosa(), NOW + 40_000)]);
    let nobody = || ProjectFacts { votes: Vec::new(), ..project(State::Waiting) };
    let dropped = |count| {
        let mut known = project(State::Waiting);
        known.votes.iter_mut().take(count).for_each(|vote| vote.dropped_at = Some(NOW - HOUR));
        known
    };
    let ended = |kind| {
        let mut known = project(State::Closed);
        known.history.insert(0, entry(&ana(), 2, kind));
        known
    };
    let anew = |state, is_new| {
        let other =
            Linked { project: ProjectId(101), title: content().title, founders: [ANA, EVA], state: State::Active };
        let chain = if is_new {
            Chain { before: Some(other), after: None }
        } else {
            Chain { before: None, after: Some(other) }
        };
        ProjectFacts { chain, ..project(state) }
    };
    [
        ("project/offered", ana(), project(State::Offered)),
        ("project/waiting, approved with notes", ana(), noted(partly.clone())),
        ("project/offered, partner", jan(), project(State::Offered)),
        ("project/offered, no way to the partner", ana(), out_of_reach(State::Offered)),
        ("project/offered, reminded today", ana(), reminded(State::Offered, 5)),
        ("project/offered, reminded yesterday", ana(), reminded(State::Offered, 24)),
        ("project/waiting", ana(), project(State::Waiting)),
        ("project/waiting, partner", jan(), project(State::Waiting)),
        ("project/waiting, reminded today", ana(), reminded(State::Waiting, 5)),
        ("project/waiting, reminded by both", ana(), reminded_by_both(State::Waiting)),
        ("project/waiting, reminded by itself", ana(), nudged(2)),
        ("project/waiting, the deputies are asked", ana(), nudged(3)),
        ("project/waiting, changed", jan(), with_edit(State::Waiting)),
        ("project/partly decided", ana(), partly),
        ("project/nearly final", ana(), everybody_decided(NOW + HOUR)),
        ("project/nobody to decide", ana(), nobody()),
        ("project/nobody to decide, operator", operator(), nobody()),
        ("project/a vote dropped", ana(), dropped(1)),
        ("project/all votes dropped", ana(), dropped(3)),
        ("project/active", ana(), project(State::Active)),
        ("project/declined", ana(), project(State::Declined)),
        ("project/declined, partner", jan(), project(State::Declined)),
        ("project/returned", jan(), project(State::Returned)),
        ("project/rejected", ana(), project(State::Rejected)),
        ("project/withdrawn", ana(), project(State::Withdrawn)),
        ("project/withdrawn by the other", ana(), by_jan()),
        ("project/closed", ana(), project(State::Closed)),
        ("project/closed, with a goodbye", jan(), ended(EntryKind::Closed(Some(message("Thank you all!"))))),
        ("project/closed and started anew", ana(), anew(State::Closed, false)),
        ("project/started anew", ana(), anew(State::Offered, true)),
        ("project/stranger", newcomer(), project(State::Waiting)),
        ("project/approver", eva(), project(State::Waiting)),
        ("project/operator", operator(), project(State::Waiting)),
    ]
    .map(|(name, me, known)| shown(name, Screen::Project { project: PROJECT, page: Page(0) }, me, fill(known)))
    .to_vec()
}

fn offers(fill: Fill<'_>) -> Vec<Sample> {
    let jan_who = |standing: Option<Standing>| {
        let teacher = standing.and_then(|standing| ana_who(standing).teacher);
        Me { teacher, ..jan() }
    };
    [
        ("offer/open", jan(), project(State::Offered)),
        ("offer/not validated", jan_who(Some(waiting())), project(State::Offered)),
        ("offer/not registered", jan_who(None), project(State::Offered)),
        ("offer/suspended", suspended(jan()), project(State::Offered)),
        ("offer/open, reminded", jan(), reminded(State::Offered, 5)),
        ("offer/changed", jan(), with_edit(State::Offered)),
        ("offer/accepted", jan(), project(State::Waiting)),
        ("offer/active", jan(), project(State::Active)),
        ("offer/declined", jan(), project(State::Declined)),
        ("offer/withdrawn", jan(), project(State::Withdrawn)),
        ("offer/founder", ana(), project(State::Offered)),
        ("offer/approver", eva(), project(State::Offered)),
    ]
    .map(|(name, me, known)| shown(name, Screen::Offer { project: PROJECT, page: Page(0) }, me, fill(known)))
    .to_vec()
}

fn news(fill: Fill<'_>) -> Vec<Sample> {
    let authority = SPAIN;
    let voted = |verdict| {
        let words = if verdict == Verdict::Approve { "A fine plan." } else { "How many lessons?" };
        EntryKind::Voted { authority, verdict, reason: Some(reason(words)), for_whom: None }
    };
    let suggested = || EntryKind::Suggested(message("Could we start in February?"));
    let declined = || EntryKind::Declined(Some(message("Too many pupils this year.")));
    let returned = || EntryKind::Returned { authority, reason: reason("How many lessons?") };
    let rejected = || EntryKind::Rejected { authority, reason: reason("It advertises a product.") };
    let planned =
        |change| EntryKind::Plan { plan: PlanId(320), leaver: (JAN, "Jan Lipa".to_owned()), change, told: Vec::new() };
    let reported = || EntryKind::Reported { person: JAN, name: "Jan Lipa".to_owned(), authority };
    let edit = edited().kind;
    let told = |name, me: Me, by: Me, kind: EntryKind, state| {
        let mut known = project(state);
        known.history = vec![entry(&by, 2, kind)];
        let mut told = fill(known).history.remove(0);
        let by = told.id;
        if let Some(all) = told.kind.told_mut() {
            all.push((me.id, by));
        }
        let known = fill(project(state));
        let screen = Screen::Entry { entry: told.id };
        let shows = move |_: &Screen, reader: &Reader| views::news(&told, Seen::of(&known, &authorities(), reader));
        Sample::new(name, screen, reader(me), shows)
    };
    let mut samples = vec![
        told("news/offered", jan(), ana(), EntryKind::Offered, State::Offered),
        told("news/changed", jan(), ana(), edit.clone(), State::Waiting),
        told("news/accepted", ana(), jan(), EntryKind::Accepted, State::Waiting),
        told("news/declined", ana(), jan(), declined(), State::Declined),
        told("news/declined, offered again", ana(), jan(), declined(), State::Offered),
        told("news/suggested", ana(), jan(), suggested(), State::Offered),
        told("news/suggested, accepted since", ana(), jan(), suggested(), State::Waiting),
        told("news/withdrawn", jan(), ana(), EntryKind::Withdrawn, State::Withdrawn),
        told("news/sent again", jan(), ana(), EntryKind::SentAgain, State::Waiting),
        told("news/active", jan(), eva(), EntryKind::Activated, State::Active),
        told("news/returned", jan(), eva(), returned(), State::Returned),
        told("news/returned, sent again", jan(), eva(), returned(), State::Waiting),
        told("news/rejected", ana(), eva(), rejected(), State::Rejected),
        told("news/closed", jan(), ana(), EntryKind::Closed(Some(message("Thank you all!"))), State::Closed),
        told("news/opened again", jan(), ana(), EntryKind::Reopened, State::Active),
        told("news/a plan", jan(), ana(), planned(PlanChange::Begun), State::Active),
        told("news/a plan has stopped", ana(), jan(), planned(PlanChange::Stopped(Stop::Declined)), State::Active),
        told("news/somebody does not answer", ana(), eva(), reported(), State::Active),
        told("news/stranger", eva(), jan(), EntryKind::Accepted, State::Waiting),
    ];
    samples.extend([changed_twice(fill), approved_with_notes(fill)]);
    let mut known = project(State::Rejected);
    let told = [declined(), suggested(), EntryKind::Withdrawn, EntryKind::SentAgain, edit, returned()];
    let more = [
        voted(Verdict::Approve),
        voted(Verdict::Return),
        voted(Verdict::Reject),
        EntryKind::Undone { authority },
        EntryKind::Dropped { authority },
        EntryKind::Activated,
        EntryKind::Reminded,
        EntryKind::Closed(Some(message("Thank you all!"))),
        EntryKind::Reopened,
        EntryKind::StartedAnew,
        reported(),
        planned(PlanChange::Begun),
        planned(PlanChange::Stopped(Stop::ByHand)),
        planned(PlanChange::Done),
    ];
    known.history.splice(1..1, told.into_iter().chain(more).zip(3..).map(|(kind, ago)| entry(&jan(), ago, kind)));
    let history = |name, me| shown(name, Screen::History { project: PROJECT, page: Page(0) }, me, fill(known.clone()));
    samples.extend([history("news/history", ana()), history("news/history, stranger", eva())]);
    samples
}

/// The notice of a change after which the same founder has changed more.
fn changed_twice(fill: Fill<'_>) -> Sample {
    let more = ["pupils".to_owned(), "title".to_owned()].to_vec();
    let later = EntryKind::Edited { changed: more, before: Box::new(content()), told: false };
    let mut known = with_edit(State::Waiting);
    known.history.insert(0, entry(&ana(), 2, later));
    let known = fill(known);
    let told = known.history[1].clone();
    let screen = Screen::Entry { entry: told.id };
    let shows = move |_: &Screen, reader: &Reader| views::news(&told, Seen::of(&known, &authorities(), reader));
    Sample::new("news/changed twice", screen, reader(jan()), shows)
}

/// The same project with a note beside each approval.
fn noted(mut known: ProjectFacts) -> ProjectFacts {
    let casts = known.votes.iter_mut().filter_map(|vote| vote.cast.as_mut());
    casts.for_each(|cast| cast.reason = Some(reason("A fine plan. Please think of the holidays in May.")));
    known
}

/// The notice that all have approved, some with a note.
fn approved_with_notes(fill: Fill<'_>) -> Sample {
    let votes = noted(everybody_decided(NOW - HOUR)).votes;
    let known = fill(ProjectFacts { votes, ..project(State::Active) });
    let told = entry(&eva(), 2, EntryKind::Activated);
    let screen = Screen::Entry { entry: told.id };
    let shows = move |_: &Screen, reader: &Reader| views::news(&told, Seen::of(&known, &authorities(), reader));
    Sample::new("news/active, with notes", screen, reader(jan()), shows)
}

/// "Are you sure?", before a project is taken back.
fn confirmations(fill: Fill<'_>) -> Vec<Sample> {
    let stranger = Me { id: PersonId(44), ..ana_who(valid()) };
    [
        ("confirm/withdraw", ana(), State::Waiting),
        ("confirm/withdraw, partner", jan(), State::Waiting),
        ("confirm/withdraw what is active", ana(), State::Active),
        ("confirm/withdraw, stranger", stranger, State::Waiting),
    ]
    .map(|(name, me, state)| {
        let command = Command::Withdraw { project: PROJECT };
        let known = fill(project(state));
        let asks = move |reader: &Reader| views::withdrawing(Seen::of(&known, &authorities(), reader));
        Sample::confirms(name, command, reader(me), asks)
    })
    .to_vec()
}

fn of(fill: Fill<'_>) -> Vec<Sample> {
    [lists(fill), projects(fill), offers(fill), news(fill), confirmations(fill)].concat()
}

pub(crate) fn all() -> Vec<Sample> {
    of(&|known| known)
}

/// As many short lines as are read of a history.
fn long_history(mut known: ProjectFacts) -> ProjectFacts {
    let lines = known.history.iter().cycle().take(300).cloned();
    known.history = lines.map(|told| Entry { by_name: "A".to_owned(), ..told }).collect();
    known
}

/// Everything at its greatest length: what people have written, and what has happened.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    [of(&|known| filled(known, words)), of(&long_history)].concat()
}

/// A project with all words of the greatest length.
pub(crate) fn filled(known: ProjectFacts, words: &dyn Fn(usize) -> String) -> ProjectFacts {
    let peer = |peer: Peer| {
        let school = peer.school.map(|mut school| {
            (school.name, school.town) = (words(SchoolName::MAX), words(Town::MAX));
            school
        });
        Peer { name: Some(words(PersonName::MAX)), school, ..peer }
    };
    let votes = known.votes.into_iter().map(|mut vote| {
        if let Some(cast) = &mut vote.cast {
            cast.by_name = words(PersonName::MAX);
            cast.for_whom = cast.for_whom.take().map(|_| words(PersonName::MAX));
            cast.reason = cast.reason.take().map(|_| reason(&words(Reason::MAX)));
        }
        vote
    });
    let entry = |told: Entry| Entry { by_name: words(PersonName::MAX), kind: filled_kind(told.kind, words), ..told };
    ProjectFacts {
        project: Project { content: filled_content(words), ..known.project },
        founder: peer(known.founder),
        partner: peer(known.partner),
        votes: votes.collect(),
        territories: known.territories,
        members: known.members,
        history: known.history.into_iter().map(entry).collect(),
        chain: known.chain,
    }
}

fn filled_kind(kind: EntryKind, words: &dyn Fn(usize) -> String) -> EntryKind {
    let (said, why) = (|| message(&words(Message::MAX)), || reason(&words(Reason::MAX)));
    match kind {
        EntryKind::Edited { changed, told, .. } => {
            EntryKind::Edited { changed, before: Box::new(filled_content(words)), told }
        }
        EntryKind::Declined(message) => EntryKind::Declined(message.map(|_| said())),
        EntryKind::Closed(message) => EntryKind::Closed(message.map(|_| said())),
        EntryKind::Suggested(_) => EntryKind::Suggested(said()),
        EntryKind::Voted { authority, verdict, reason, for_whom } => {
            let for_whom = for_whom.map(|_| words(PersonName::MAX));
            EntryKind::Voted { authority, verdict, reason: reason.map(|_| why()), for_whom }
        }
        EntryKind::Returned { authority, .. } => EntryKind::Returned { authority, reason: why() },
        EntryKind::Rejected { authority, .. } => EntryKind::Rejected { authority, reason: why() },
        EntryKind::Reported { person, authority, .. } => {
            EntryKind::Reported { person, name: words(PersonName::MAX), authority }
        }
        EntryKind::Plan { plan, leaver, change, told } => {
            EntryKind::Plan { plan, leaver: (leaver.0, words(PersonName::MAX)), change, told }
        }
        kind @ (EntryKind::Offered
        | EntryKind::Accepted
        | EntryKind::Withdrawn
        | EntryKind::SentAgain
        | EntryKind::Reminded
        | EntryKind::Undone { .. }
        | EntryKind::Dropped { .. }
        | EntryKind::Member { .. }
        | EntryKind::Reopened
        | EntryKind::StartedAnew
        | EntryKind::Activated) => kind,
    }
}

fn filled_content(words: &dyn Fn(usize) -> String) -> Content {
    const FITS: &str = "as long as it may be, and not longer";
    let ten = |list: List| Answer::Many(list.keys().take(10).map(str::to_owned).collect());
    Content {
        title: Title::read(&words(Title::MAX)).expect(FITS),
        description: Description::read(&words(Description::MAX)).expect(FITS),
        languages: Value::parse(&ten(List::languages())).expect(FITS),
        subjects: Value::parse(&ten(List::subjects())).expect(FITS),
        tools: Value::parse(&ten(List::tools())).expect(FITS),
        aims: Aims::read(&words(Aims::MAX)).expect(FITS),
        process: WorkPlan::read(&words(WorkPlan::MAX)).expect(FITS),
        results: Results::read(&words(Results::MAX)).expect(FITS),
        ..content()
    }
}
