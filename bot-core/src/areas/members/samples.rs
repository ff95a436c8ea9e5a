//! Samples of members: the list, one of them, what they can be given, invitations, and why something is refused.

use super::invitation::{InvitationState, PartnerInvitation};
use super::profiles::{self, One};
use super::replacement::Plan;
use super::rules::{self, Team};
use super::{Command, Purpose, Screen, purpose, views};
use crate::areas::contacts::{Invitation, InvitationKind};
use crate::areas::projects::{Project, ProjectFacts, Seen, State};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    ANA, HOUR, JAN, NOW, PROJECT, ana, ana_who, authorities, eva, jan, message, newcomer, project, reader,
    run_by_somebody, suspended, waiting,
};
use crate::decision::Refusal;
use crate::domain::{
    Desktop, LinkId, Member, Message, PartnerInvitationId, Peer, PersonId, PersonName, Profiles, ProjectId, School,
    SchoolId, SchoolName, Title, Town, TwinSpace,
};
use crate::reader::{Fresh, Me, Reader};
use crate::text::Locale;
use crate::wire::Page;

pub(crate) const OLGA: PersonId = PersonId(20);
pub(crate) const PIA: PersonId = PersonId(21);
pub(crate) const INVITATION: PartnerInvitationId = PartnerInvitationId(300);
const LINK: LinkId = LinkId(310);

/// How a sample shows people and the project: as they are, or with everything at its greatest length.
pub(crate) type Fill<'a> = &'a dyn Fn(String, usize) -> String;

pub(crate) fn peer(id: PersonId, name: &str, school: (&str, &str, &str)) -> Peer {
    let [school_name, town, country] = [school.0, school.1, school.2].map(str::to_owned);
    let school = School { id: SchoolId(id.0), name: school_name, town, country, region: None };
    Peer { id, name: Some(name.to_owned()), username: None, school: Some(school), valid: true, reachable: true }
}

fn added(peer: &Peer, profiles: Profiles) -> Member {
    let (person, school) = (peer.id, peer.school.clone());
    Member {
        person,
        profiles,
        school,
        teaches: None,
        added_by: Some(ANA),
        joined_at: NOW - 40 * HOUR,
        left_at: None,
        seen_at: NOW - HOUR,
    }
}

/// A project, those who take part in it, and who is invited.
#[derive(Clone)]
pub(crate) struct Known {
    pub(crate) project: ProjectFacts,
    pub(crate) peers: Vec<Peer>,
    pub(crate) invited: Vec<PartnerInvitation>,
    pub(crate) plans: Vec<Plan>,
}

/// Ana's project with Jan, where Olga was added, who runs it, and Pia, who takes part.
pub(crate) fn known(state: State, fill: Fill<'_>) -> Known {
    let mut project = project(state);
    let olga = peer(OLGA, "Olga Lac", ("Lycée du Lac", "Annecy", "fr"));
    let pia = peer(PIA, "Pia Bach", ("Schule am Bach", "Ulm", "de"));
    let mut peers = vec![ana().peer(), jan().peer()];
    if state == State::Active {
        project.members.push(added(&olga, Profiles::REPLACEMENT));
        let member =
            Profiles { is_founder: false, desktop: Desktop::Member, twinspace: Some(TwinSpace::TeacherMember) };
        project.members.push(added(&pia, member));
        peers.extend([olga, pia]);
    }
    let peers = peers.into_iter().map(|peer| filled(peer, fill)).collect();
    for member in &mut project.members {
        member.school = member.school.take().map(|school| filled_school(school, fill));
    }
    let title = fill(project.project.content.title.as_str().to_owned(), Title::MAX);
    let content = crate::areas::projects::Content {
        title: Title::read(&title).expect("as long as it may be"),
        ..project.project.content.clone()
    };
    project.project = Project { content, ..project.project };
    project.founder = filled(project.founder, fill);
    project.partner = filled(project.partner, fill);
    Known { project, peers, invited: Vec::new(), plans: Vec::new() }
}

pub(crate) fn filled(peer: Peer, fill: Fill<'_>) -> Peer {
    let name = peer.name.map(|name| fill(name, PersonName::MAX));
    Peer { name, school: peer.school.map(|school| filled_school(school, fill)), ..peer }
}

fn filled_school(school: School, fill: Fill<'_>) -> School {
    School { name: fill(school.name, SchoolName::MAX), town: fill(school.town, Town::MAX), ..school }
}

impl Known {
    pub(crate) fn inviting(mut self, invitation: PartnerInvitation) -> Self {
        self.invited.push(invitation);
        self
    }

    pub(crate) fn planning(mut self, plan: Plan) -> Self {
        self.plans.push(plan);
        self
    }

    /// The same, where nobody but the founders is in.
    pub(crate) fn of_two(mut self) -> Self {
        self.peers.truncate(2);
        self.project.members.truncate(2);
        self
    }

    /// The same, where somebody has other profiles.
    pub(crate) fn with(mut self, person: PersonId, profiles: Profiles) -> Self {
        for member in self.project.members.iter_mut().filter(|member| member.person == person) {
            member.profiles = profiles;
        }
        self
    }

    /// The same, where all who were added are called as Jan is, from schools of one name in two towns.
    pub(crate) fn of_one_name(mut self) -> Self {
        for peer in self.peers.iter_mut().skip(2) {
            peer.name = self.project.partner.name.clone();
            if let Some(school) = &mut peer.school {
                school.name = "Schule am Bach".to_owned();
            }
        }
        for member in self.project.members.iter_mut().skip(2) {
            let peer = self.peers.iter().find(|peer| peer.id == member.person);
            member.school = peer.and_then(|peer| peer.school.clone());
        }
        self
    }

    /// The same, where Olga or Pia takes part with these profiles.
    pub(crate) fn joined_by(mut self, person: PersonId, profiles: Profiles) -> Self {
        let peer = peer(person, "Olga Lac", ("Lycée du Lac", "Annecy", "fr"));
        self.project.members.push(added(&peer, profiles));
        self.peers.push(peer);
        self
    }

    pub(crate) fn team<R>(&self, reader: &Reader, show: impl FnOnce(Team<'_>) -> R) -> R {
        let authorities = authorities();
        let seen = Seen::of(&self.project, &authorities, reader);
        show(Team { seen, invited: &self.invited, plans: &self.plans })
    }

    pub(crate) fn one<R>(&self, person: PersonId, reader: &Reader, show: impl FnOnce(One<'_>) -> R) -> Option<R> {
        let member = self.project.members.iter().find(|member| member.person == person)?;
        let peer = self.peers.iter().find(|peer| peer.id == person)?;
        self.team(reader, |team| team.seen.is_mine().then(|| show(One { seen: team.seen, member, peer })))
    }
}

/// Ana has invited Nora, who has just come.
pub(crate) fn invitation(state: InvitationState, fill: Fill<'_>) -> PartnerInvitation {
    let words = fill("Come and watch the clouds with us!".to_owned(), Message::MAX);
    PartnerInvitation {
        id: INVITATION,
        project: PROJECT,
        invited: filled(newcomer().peer(), fill),
        by: (ANA, fill("Ana Nube".to_owned(), PersonName::MAX)),
        message: Some(message(&words)),
        at: NOW - 20 * HOUR,
        until: NOW + 700 * HOUR,
        state,
    }
}

pub(crate) fn link() -> Invitation {
    Invitation {
        id: LINK,
        kind: InvitationKind::Partner { of: ANA, project: PROJECT },
        code: Some("code310".to_owned()),
        reusable: false,
        made_at: NOW - 4 * HOUR,
        expires_at: Some(NOW + 500 * HOUR),
        revoked_at: None,
        used: None,
    }
}

/// Olga, who runs the project without having founded it.
pub(crate) fn olga() -> Me {
    Me { id: OLGA, ..Me::of(OLGA, "Olga Lac".to_owned()) }
}

fn lists(fill: Fill<'_>) -> Vec<Sample> {
    let list = |name, me: Me, known: Known, links: Vec<Invitation>, page| {
        let shows = move |screen: &Screen, reader: &Reader| {
            let Screen::Members { page, .. } = screen else { return None };
            known.team(reader, |team| views::members(team, (&known.peers, &links), *page))
        };
        Sample::new(name, Screen::Members { project: PROJECT, page: Page(page) }, reader(me), shows)
    };
    let many = || {
        let mut known = known(State::Active, fill);
        for id in 30..38 {
            let peer = filled(peer(PersonId(id), "Noa Valle", ("Escola do Vale", "Braga", "pt")), fill);
            known.project.members.push(added(&peer, Profiles::ADDED));
            known.peers.push(peer);
        }
        known
    };
    let open = || invitation(InvitationState::Open, fill);
    let links = || vec![link(), Invitation { id: LinkId(311), expires_at: Some(NOW + 501 * HOUR), ..link() }];
    vec![
        list("members/the founders", ana(), known(State::Active, fill).of_two(), Vec::new(), 0),
        list("members/with invitations", ana(), known(State::Active, fill).inviting(open()), vec![link()], 0),
        list("members/of one name", ana(), known(State::Active, fill).of_one_name(), links(), 0),
        list("members/for an added administrator", olga(), known(State::Active, fill), Vec::new(), 0),
        list("members/many, second page", ana(), many(), Vec::new(), 1),
        list("members/not approved yet", ana(), known(State::Waiting, fill), Vec::new(), 0),
        list("members/over", jan(), known(State::Closed, fill), Vec::new(), 0),
        list("members/stranger", newcomer(), known(State::Active, fill), Vec::new(), 0),
    ]
}

fn purposes(fill: Fill<'_>) -> Vec<Sample> {
    let titles = ["Rivers in two towns", "What we eat, and where it grows"];
    let title = |title: &str| Title::read(&fill(title.to_owned(), Title::MAX)).expect("a title");
    let two: Vec<(ProjectId, Title)> = titles.iter().zip(100..).map(|(one, id)| (ProjectId(id), title(one))).collect();
    let which = |name, purpose, projects: Vec<(ProjectId, Title)>| {
        let shows = move |_: &Screen, _: &Reader| Some(purpose::which(purpose, &projects, Page(0)));
        Sample::new(name, Screen::Which { purpose, page: Page(0) }, reader(ana()), shows)
    };
    vec![
        which("members/in which project, for profiles", Purpose::Profiles, two.clone()),
        which("members/in which project, for a partner who leaves", Purpose::Replacement, two.clone()),
        which("members/in which project, for students", Purpose::Students, two.clone()),
        which("members/in which project, for the TwinSpace", Purpose::Space, two),
        which("members/in no project", Purpose::Profiles, Vec::new()),
    ]
}

fn ones(fill: Fill<'_>) -> Vec<Sample> {
    let project = PROJECT;
    let one = |name, me: Me, screen: Screen, known: Known| {
        let shows = move |at: &Screen, reader: &Reader| {
            let person = match *at {
                Screen::Member { person, .. } | Screen::Desktop { person, .. } | Screen::Role { person, .. } => person,
                Screen::Members { .. }
                | Screen::Invitation { .. }
                | Screen::Link { .. }
                | Screen::Forward { .. }
                | Screen::NewPartner { .. }
                | Screen::Leaver { .. }
                | Screen::Comer { .. }
                | Screen::Ways { .. }
                | Screen::Plan { .. }
                | Screen::Moved { .. }
                | Screen::Which { .. } => return None,
            };
            known.one(person, reader, |one| known.team(reader, |team| views::one(at, one, team)))
        };
        Sample::new(name, screen, reader(me), shows)
    };
    let all = || known(State::Active, fill);
    let removed = || all().with(JAN, Profiles { twinspace: None, ..Profiles::FOUNDER });
    vec![
        one("member/oneself, founder", ana(), Screen::Member { project, person: ANA }, all()),
        one("member/the other founder, out of the space", ana(), Screen::Member { project, person: JAN }, removed()),
        one("member/a partner, for a founder", ana(), Screen::Member { project, person: PIA }, all()),
        one("member/a founder, for an administrator", olga(), Screen::Member { project, person: ANA }, all()),
        one("member/oneself, administrator", olga(), Screen::Member { project, person: OLGA }, all()),
        one(
            "member/of a project that is over",
            jan(),
            Screen::Member { project, person: ANA },
            known(State::Closed, fill),
        ),
        one("member/stranger", newcomer(), Screen::Member { project, person: ANA }, all()),
        one("member/desktop of a partner", ana(), Screen::Desktop { project, person: PIA }, all()),
        one("member/desktop of oneself", ana(), Screen::Desktop { project, person: ANA }, all()),
        one("member/role of a partner", ana(), Screen::Role { project, person: PIA }, all()),
        one("member/role of oneself", ana(), Screen::Role { project, person: ANA }, all()),
    ]
}

fn invitations(fill: Fill<'_>) -> Vec<Sample> {
    let shown = |name, me: Me, invitation: PartnerInvitation, state| {
        let known = known(state, fill);
        let shows = move |_: &Screen, reader: &Reader| known.team(reader, |team| views::invitation(&invitation, team));
        Sample::new(name, Screen::Invitation { invitation: INVITATION }, reader(me), shows)
    };
    let of = |state| invitation(state, fill);
    let open = || of(InvitationState::Open);
    let to = |me: &Me| PartnerInvitation { invited: filled(me.peer(), fill), ..open() };
    let valid = || Me { id: PersonId(7), ..ana() };
    let not_valid = || Me { id: PersonId(7), ..ana_who(waiting()) };
    let ended = || PartnerInvitation { until: NOW - HOUR, ..open() };
    let linked = |name, (screen, who): (Screen, Reader), link: Invitation| {
        let known = known(State::Active, fill);
        let shows = move |at: &Screen, reader: &Reader| {
            let language = reader.locale;
            let at = if let Screen::Forward { link, .. } = *at {
                Screen::Forward { link, language }
            } else {
                rules::link_screen(LINK, language)
            };
            known.team(reader, |team| views::link(&link, &at, team))
        };
        Sample::new(name, screen, who, shows)
    };
    let how = |me: Me| (rules::link_screen(LINK, Locale::english()), reader(me));
    let message = |me: Me| (Screen::Forward { link: LINK, language: Locale::english() }, run_by_somebody(reader(me)));
    let used = || Invitation { used: Some((NOW, JAN)), ..link() };
    let told = |name, me: Me| {
        let mut known = known(State::Active, fill);
        let peer = known.peers[0].clone();
        known.project.members[0].added_by = Some(JAN);
        let shows = move |_: &Screen, reader: &Reader| known.team(reader, |team| views::new_partner(&peer, team.seen));
        Sample::new(name, Screen::NewPartner { project: PROJECT, person: ANA }, reader(me), shows)
    };
    vec![
        shown("invitation/for a teacher", valid(), to(&valid()), State::Active),
        shown("invitation/not validated", not_valid(), to(&not_valid()), State::Active),
        shown("invitation/not registered", newcomer(), open(), State::Active),
        shown("invitation/suspended", suspended(valid()), to(&valid()), State::Active),
        shown("invitation/accepted", newcomer(), of(InvitationState::Accepted), State::Active),
        shown("invitation/declined", newcomer(), of(InvitationState::Declined), State::Active),
        shown("invitation/taken back", newcomer(), of(InvitationState::TakenBack), State::Active),
        shown("invitation/ended", newcomer(), ended(), State::Active),
        shown("invitation/project closed", newcomer(), open(), State::Closed),
        shown("invitation/for who invited", ana(), open(), State::Active),
        shown("invitation/for who invited, accepted", ana(), of(InvitationState::Accepted), State::Active),
        shown("invitation/for who invited, declined", ana(), of(InvitationState::Declined), State::Active),
        shown("invitation/stranger", eva(), open(), State::Active),
        linked("invitation/link", how(ana()), link()),
        linked("invitation/link of others", how(jan()), link()),
        linked("invitation/link, used", how(ana()), used()),
        linked("forward/to a partner", message(ana()), link()),
        linked("forward/to a partner, used", message(ana()), used()),
        linked("forward/to a partner, of others", message(jan()), link()),
        told("invitation/told to the service", eva()),
        told("invitation/told to a stranger", jan()),
    ]
}

/// "Are you sure?", before what cannot easily be taken back.
fn confirmations(fill: Fill<'_>) -> Vec<Sample> {
    let project = PROJECT;
    let one = |name, me: Me, person, command: Command| {
        let (known, asked) = (known(State::Active, fill), command.clone());
        let shows = move |reader: &Reader| known.one(person, reader, |one| views::confirmation(&asked, one)).flatten();
        Sample::confirms(name, command, reader(me), shows)
    };
    let taking_back = |name, me: Me, invitation: PartnerInvitation| {
        let known = known(State::Active, fill);
        let shows = move |reader: &Reader| known.team(reader, |team| views::taking_back(&invitation, team));
        Sample::confirms(name, Command::TakeBack { invitation: INVITATION }, reader(me), shows)
    };
    let ending = |name, link: Invitation| {
        let known = known(State::Active, fill);
        let command = Command::EndLink { link: link.id };
        Sample::confirms(name, command, reader(ana()), move |reader: &Reader| {
            known.team(reader, |team| views::ending(&link, team))
        })
    };
    let desktop = Desktop::Member;
    let role = TwinSpace::TeacherMember;
    vec![
        one("confirm/take a lower profile", ana(), ANA, Command::TakeDesktop { project, desktop }),
        one("confirm/take a lower role", ana(), ANA, Command::TakeRole { project, role }),
        one("confirm/remove from the space", ana(), JAN, Command::RemoveFromSpace { project, person: JAN }),
        one("confirm/remove a partner", ana(), PIA, Command::Remove { project, person: PIA }),
        one("confirm/remove a founder", olga(), ANA, Command::Remove { project, person: ANA }),
        one("confirm/leave", olga(), OLGA, Command::Leave { project }),
        taking_back("confirm/take an invitation back", ana(), invitation(InvitationState::Open, fill)),
        taking_back("confirm/take an answered invitation back", ana(), invitation(InvitationState::Accepted, fill)),
        ending("confirm/end a link to a project", link()),
    ]
}

/// Why a change about members is refused.
fn refusals(fill: Fill<'_>) -> Vec<Sample> {
    let all = || known(State::Active, fill);
    let refused = |known: Known, me: Me, person, rule: &dyn Fn(One<'_>) -> Refusal| {
        known.one(person, &reader(me), rule).expect("they take part")
    };
    let founder_stays =
        refused(all(), olga(), ANA, &|one| profiles::remove(one, &mut Fresh::dry()).expect_err("a founder stays"));
    let founder_leaves =
        refused(all(), ana(), ANA, &|one| profiles::leave(one, &mut Fresh::dry()).expect_err("a founder stays"));
    let low = Profiles { desktop: Desktop::Member, ..Profiles::FOUNDER };
    let last = refused(all().of_two().with(JAN, low), ana(), ANA, &|one| {
        profiles::set_desktop(one, Desktop::Member, &mut Fresh::dry()).expect_err("nobody would run it")
    });
    let out = Profiles { twinspace: None, ..Profiles::FOUNDER };
    let last_in_space = refused(all().of_two().with(JAN, out), ana(), ANA, &|one| {
        profiles::remove_from_space(one, &mut Fresh::dry()).expect_err("nobody would run the space")
    });
    let small = |me: Me| {
        let mut reader = reader(me);
        reader.settings.partners.most = 4;
        reader
    };
    let full = all().team(&small(ana()), rules::add).expect_err("there is no room");
    let early = known(State::Waiting, fill).team(&reader(ana()), rules::add).expect_err("it waits");
    let contacts = [jan().peer()];
    let twice = all().team(&reader(ana()), |team| {
        rules::invite(team, &[JAN], None, &contacts, &mut Fresh::dry()).expect_err("Jan is in it")
    });
    let again = all()
        .team(&reader(jan()), |team| rules::open_link((&link(), false), team, &mut Fresh::dry()))
        .expect_err("Jan takes part");
    [
        ("sorry/a founder stays", founder_stays),
        ("sorry/a founder does not leave", founder_leaves),
        ("sorry/the last who runs it", last),
        ("sorry/the last who runs the space", last_in_space),
        ("sorry/project is full", full),
        ("sorry/not approved yet", early),
        ("sorry/invited already", twice),
        ("sorry/takes part already", again),
    ]
    .map(|(name, refusal)| Sample::refuses(name, &refusal, reader(ana())))
    .to_vec()
}

pub(crate) fn all() -> Vec<Sample> {
    of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    of(&|_, most| words(most))
}

fn of(fill: Fill<'_>) -> Vec<Sample> {
    let plans = super::replacement::samples::of(fill);
    [lists(fill), purposes(fill), ones(fill), invitations(fill), confirmations(fill), refusals(fill), plans].concat()
}
