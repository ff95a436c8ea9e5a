//! What the events have made of a project, and what must hold after each command.

mod recipients;

use std::collections::BTreeSet;

use bot_core::area::{self, Command};
use bot_core::areas::approval::{self, Ballot};
use bot_core::areas::authorities::Authority;
use bot_core::areas::projects::{self, Cast, Chain, Content, Event, ProjectFacts, Seen, State, Verdict, Vote};
use bot_core::decision::{Decided, Refusal};
use bot_core::domain::{AuthorityId, FreshIds, Member, Peer, PersonId, School, SchoolId, Standing, Teacher};
use bot_core::reader::{Fresh, Me, Reader, Settings};
use bot_core::text::Locale;
use bot_core::wire::Revision;

pub(crate) const ANA: PersonId = PersonId(1);
pub(crate) const JAN: PersonId = PersonId(2);
pub(crate) const SERVICE_ES: PersonId = PersonId(3);
pub(crate) const REGION: PersonId = PersonId(4);
pub(crate) const SERVICE_PL: PersonId = PersonId(5);
pub(crate) const STRANGER: PersonId = PersonId(6);
/// Decides for the same authority as [`SERVICE_ES`].
pub(crate) const COLLEAGUE: PersonId = PersonId(7);
pub(crate) const EVERYBODY: [PersonId; 7] = [ANA, JAN, SERVICE_ES, REGION, SERVICE_PL, STRANGER, COLLEAGUE];
pub(crate) const UNDO: i64 = 60_000;
pub(crate) const HOUR: i64 = 3_600_000;

pub(crate) fn school(country: &str, region: Option<&str>) -> School {
    School {
        id: SchoolId(1),
        name: "Escuela Nube".into(),
        town: "Valverde".into(),
        country: country.into(),
        region: region.map(Into::into),
    }
}

pub(crate) fn teacher(person: PersonId, school: School) -> Teacher {
    let draft = r#"{"name":"Ana Nube","subjects":["art"],"languages":["en"]}"#;
    let parts: serde_json::Value = serde_json::from_str(draft).expect("JSON");
    Teacher {
        person,
        revision: 1,
        name: serde_json::from_value(parts["name"].clone()).expect("a name"),
        school,
        subjects: serde_json::from_value(parts["subjects"].clone()).expect("subjects"),
        languages: serde_json::from_value(parts["languages"].clone()).expect("languages"),
        standing: Standing::Valid { at: 1, by: None, stand_in: None },
        earlier: Vec::new(),
        reversible: None,
        left: None,
    }
}

fn everywhere() -> Vec<Authority> {
    let authority = |id, country: &str, region: Option<&str>| Authority {
        id: AuthorityId(id),
        country: country.into(),
        region: region.map(Into::into),
        approvers: 1,
    };
    vec![
        authority(1, "es", None),
        authority(2, "es", Some("es-md")),
        authority(3, "pl", None),
        authority(4, "es", Some("es-ct")),
    ]
}

pub(crate) fn content(title: &str) -> Content {
    let json = format!(
        r#"{{"title":"{title}","description":"d","languages":["en"],"subjects":["art"],"ages":{{"from":9,"to":12}},
            "pupils":20,"tools":["chat"],"aims":"a","process":"p","results":"r","kit":"skipped"}}"#
    );
    serde_json::from_str(&json).expect("a project's content")
}

/// Whether an authority has a say in projects of a school.
fn has_a_say(authority: &Authority, school: &School) -> bool {
    authority.country == school.country && (authority.region.is_none() || authority.region == school.region)
}

/// What the events have made of it.
#[derive(Default)]
pub(crate) struct Model {
    pub(crate) now: i64,
    pub(crate) ana_approves: bool,
    /// Jan teaches in Barcelona from now on, no longer in Poland.
    pub(crate) jan_moved: bool,
    /// Nobody is appointed to decide for Madrid.
    pub(crate) is_madrid_empty: bool,
    /// The authorities that are not set up, or not any more.
    pub(crate) out_of_use: Vec<AuthorityId>,
    /// Where the founders taught when the partner accepted.
    pub(crate) accepted: Vec<School>,
    /// By whom a change was that others were told of, and when.
    pub(crate) told_changes: Vec<(PersonId, i64)>,
    pub(crate) project: Option<ProjectFacts>,
    pub(crate) activated: u32,
}

impl Model {
    pub(crate) fn authorities(&self) -> Vec<Authority> {
        let mut all = everywhere();
        all.retain(|authority| !self.out_of_use.contains(&authority.id));
        for authority in &mut all {
            authority.approvers = u32::from(authority.id != AuthorityId(2) || !self.is_madrid_empty);
        }
        all
    }

    pub(crate) fn school_of(&self, person: PersonId) -> School {
        match person {
            JAN if self.jan_moved => school("es", Some("es-ct")),
            JAN => school("pl", None),
            _ => school("es", Some("es-md")),
        }
    }

    pub(crate) fn peer(&self, person: PersonId) -> Peer {
        Peer {
            id: person,
            name: Some(format!("Person {person}")),
            username: None,
            school: Some(self.school_of(person)),
            valid: true,
            reachable: true,
        }
    }

    pub(crate) fn decides_for(&self, person: PersonId) -> Vec<AuthorityId> {
        let mut authorities = match person {
            SERVICE_ES | COLLEAGUE => vec![AuthorityId(1)],
            REGION => vec![AuthorityId(2)],
            SERVICE_PL => vec![AuthorityId(3)],
            _ => Vec::new(),
        };
        if person == ANA && self.ana_approves {
            authorities.push(AuthorityId(1));
        }
        authorities
    }

    pub(crate) fn reader(&self, person: PersonId) -> Reader {
        let me = Me {
            teacher: [ANA, JAN, STRANGER].contains(&person).then(|| teacher(person, self.school_of(person))),
            decides_for: self.decides_for(person).into(),
            ..Me::of(person, format!("Person {person}"))
        };
        let settings = Settings { undo_for: UNDO, ..Settings::default() };
        Reader { settings, ..Reader::of(me, Locale::english(), self.now) }
    }

    pub(crate) fn contacts(&self, person: PersonId) -> Vec<Peer> {
        match person {
            ANA => vec![self.peer(JAN)],
            JAN => vec![self.peer(ANA)],
            _ => Vec::new(),
        }
    }

    /// What the rules say when somebody asks for a command.
    pub(crate) fn decide(&self, person: PersonId, command: &Command) -> Decided {
        use approval::Command as A;
        use projects::Command as P;
        let (reader, contacts, authorities) = (self.reader(person), self.contacts(person), self.authorities());
        let mut fresh = Fresh::new(FreshIds::new(self.now, 0), String::new());
        if let Command::Projects(P::Offer { partner, content, .. }) = command {
            return projects::offer((*partner, content), (&contacts, &authorities), None, &reader, &mut fresh);
        }
        let Some(known) = &self.project else { return Err(Refusal::gone()) };
        let known = &ProjectFacts { partner: self.peer(JAN), ..known.clone() };
        let seen = Seen::of(known, &authorities, &reader);
        let ballot =
            |revision: &Revision, authority: &AuthorityId| Ballot { seen, revision: *revision, authority: *authority };
        match command {
            Command::Projects(command) => match command {
                P::Save { revision, content, .. } => projects::save(seen, *revision, content, &mut fresh),
                P::SendAgain { revision, partner, content, .. } => {
                    projects::send_again(seen, *revision, (*partner, content), &contacts, &mut fresh)
                }
                P::Accept { revision, .. } => projects::accept(seen, *revision, &mut fresh),
                P::Decline { revision, words, .. } => projects::decline(seen, *revision, words, &mut fresh),
                P::Suggest { revision, words, .. } => projects::suggest(seen, *revision, words, &mut fresh),
                P::Withdraw { .. } => projects::withdraw(seen, &mut fresh),
                P::Remind { .. } => projects::remind(seen, &mut fresh),
                P::AskLate { .. } => Ok(projects::ask_late(seen)),
                P::HandBack { authority, .. } => Ok(projects::hand_back(seen, *authority, &mut fresh)),
                other => panic!("{other:?} is not walked"),
            },
            Command::Approval(command) => match command {
                A::Approve { revision, authority, .. } => approval::approve(ballot(revision, authority), &mut fresh),
                A::ApproveWith { revision, authority, words, .. } => {
                    approval::approve_with(ballot(revision, authority), words, &mut fresh)
                }
                A::Return { revision, authority, words, .. } => {
                    approval::give_back(ballot(revision, authority), words, &mut fresh)
                }
                A::Reject { revision, authority, words, .. } => {
                    approval::reject(ballot(revision, authority), words, &mut fresh)
                }
                A::Undo { revision, authority, .. } => approval::undo(ballot(revision, authority), &mut fresh),
                A::Settle { revision, authority, .. } => Ok(approval::settle(ballot(revision, authority), &mut fresh)),
                A::Remind { .. } | A::RemindOfTeacher { .. } | A::TellDue { .. } => {
                    panic!("no timer of a reminder is walked")
                }
            },
            other => panic!("{other:?} is about no project"),
        }
    }

    pub(crate) fn apply(&mut self, event: &Event) {
        match event {
            Event::ProjectSaved { project, before } => {
                let known = self.project.as_ref().map(|known| (known.project.revision, known.project.state));
                assert_eq!(*before, known, "a project is saved over what was decided on");
                let (founder, partner) = (self.peer(project.founder), self.peer(project.partner));
                let stood = self.project.take();
                self.activated +=
                    u32::from(project.state == State::Active && known.map(|k| k.1) != Some(State::Active));
                self.project = Some(ProjectFacts {
                    project: (**project).clone(),
                    founder,
                    partner,
                    votes: stood.as_ref().map(|known| known.votes.clone()).unwrap_or_default(),
                    territories: stood.as_ref().and_then(|known| known.territories.clone()),
                    members: stood.as_ref().map(|known| known.members.clone()).unwrap_or_default(),
                    history: stood.map(|known| known.history).unwrap_or_default(),
                    chain: Chain::default(),
                });
            }
            Event::TerritoriesFixed { territories, .. } => self.known().territories = Some(territories.clone()),
            Event::Joined { member, .. } => {
                let members = &mut self.known().members;
                members.retain(|known| known.person != member.person || known.is_in());
                assert!(members.iter().all(|known| known.person != member.person), "nobody is in it twice");
                members.push((**member).clone());
            }
            Event::Left { person, at, .. } | Event::Parted { person, at, .. } => {
                self.member(*person).left_at = Some(*at);
            }
            Event::DesktopSet { person, desktop, .. } => self.member(*person).profiles.desktop = *desktop,
            Event::RoleSet { person, role, .. } => self.member(*person).profiles.twinspace = *role,
            Event::Follows { .. } | Event::Unfollowed { .. } => panic!("nothing is started anew here"),
            Event::Recorded { entry } => self.known().history.insert(0, entry.clone()),
            Event::VotesAsked { authorities: asked, at, .. } => {
                let all = self.authorities();
                let known = |id: &AuthorityId| all.iter().find(|authority| authority.id == *id).expect("known").clone();
                let vote = |id: &AuthorityId| Vote::asked(known(id), *at);
                self.known().votes = asked.iter().map(vote).collect();
            }
            Event::VoteAdded { authority, at, .. } => {
                let added = self.authorities().into_iter().find(|known| known.id == *authority).expect("in use");
                let votes = &mut self.known().votes;
                votes.retain(|vote| vote.authority.id != *authority || vote.dropped_at.is_none());
                assert!(votes.iter().all(|vote| vote.authority.id != *authority), "an authority is asked once");
                votes.push(Vote::asked(added, *at));
            }
            Event::VoteDropped { authority, at, .. } => {
                let vote = self.vote(*authority);
                assert!(vote.cast.is_none() && vote.dropped_at.is_none(), "only what is open is dropped");
                vote.dropped_at = Some(*at);
            }
            Event::VoteCast { authority, cast, .. } => {
                let vote = self.vote(*authority);
                assert!(vote.cast.is_none(), "a vote is cast once");
                assert!(vote.dropped_at.is_none(), "what was handed back is not decided");
                vote.cast = Some(cast.clone());
            }
            Event::VoteUndone { authority, .. } => self.vote(*authority).cast = None,
            Event::VoteSettled { authority, .. } => {
                let cast: &mut Cast = self.vote(*authority).cast.as_mut().expect("a vote that was cast");
                assert!(!cast.settled, "a vote is settled once");
                cast.settled = true;
            }
            Event::Reminded { at, .. } => self.known().project.reminded_at = Some(*at),
            Event::VoteNudged { .. } | Event::VoteWaits { .. } => panic!("no timer of a reminder is walked"),
        }
    }

    pub(crate) fn known(&mut self) -> &mut ProjectFacts {
        self.project.as_mut().expect("there is a project")
    }

    fn member(&mut self, person: PersonId) -> &mut Member {
        let mut members = self.known().members.iter_mut();
        members.find(|member| member.person == person && member.is_in()).expect("they take part")
    }

    pub(crate) fn vote(&mut self, authority: AuthorityId) -> &mut Vote {
        let votes = &mut self.known().votes;
        votes.iter_mut().find(|vote| vote.authority.id == authority).expect("the authority was asked")
    }

    /// Whoever has decided for an authority, finally or not.
    pub(crate) fn decided_by(&self, authority: AuthorityId) -> Option<PersonId> {
        let votes = &self.project.as_ref()?.votes;
        votes.iter().find(|vote| vote.authority.id == authority)?.cast.as_ref().map(|cast| cast.by)
    }

    /// Carries a command out as somebody and checks what it did.
    pub(crate) fn carry_out(&mut self, person: PersonId, command: &Command) -> Result<(), Refusal> {
        let before = self.project.clone();
        let decision = self.decide(person, command)?;
        if let Command::Projects(projects::Command::Accept { .. }) = command
            && !decision.events.is_empty()
        {
            self.accepted = vec![self.school_of(ANA), self.school_of(JAN)];
        }
        for event in &decision.events {
            match event {
                area::Event::Projects(event) => self.apply(event),
                // The TwinSpace is no part of the reference.
                area::Event::Space(_) => {}
                other => panic!("{other:?} is about no project"),
            }
        }
        if decision.events.is_empty() {
            assert_eq!(recipients::told(&decision.effects), BTreeSet::new(), "nothing happens, and nobody hears of it");
        } else {
            self.check(person, command, before.as_ref());
            let expected = self.hears(person, command, before.as_ref());
            assert_eq!(recipients::told(&decision.effects), expected, "who hears of {command:?} by {person}");
            let is_change = matches!(command, Command::Projects(projects::Command::Save { .. }));
            let was = before.as_ref().map(|known| known.project.state);
            if is_change && was != Some(State::Returned) && !self.is_told_lately(|by| by == person) {
                self.told_changes.push((person, self.now));
            }
        }
        Ok(())
    }

    pub(crate) fn check(&self, person: PersonId, command: &Command, before: Option<&ProjectFacts>) {
        let after = self.project.as_ref().expect("events leave a project");
        let is_founder = before.is_some_and(|known| [known.project.founder, known.project.partner].contains(&person));
        match command {
            Command::Approval(command) => self.check_vote(person, command, before),
            Command::Projects(
                projects::Command::Accept { .. }
                | projects::Command::Decline { .. }
                | projects::Command::Suggest { .. },
            ) => {
                assert_eq!(before.map(|known| known.project.partner), Some(person), "only the partner answers");
            }
            Command::Projects(
                projects::Command::Save { .. } | projects::Command::Withdraw { .. } | projects::Command::Remind { .. },
            ) => {
                assert!(is_founder, "only founders change, withdraw, remind");
            }
            _ => {}
        }
        let Some(before) = before else { return };
        let (was, is) = (before.project.state, after.project.state);
        if let Command::Projects(projects::Command::Save { .. }) = command {
            let against =
                |vote: &Vote| vote.cast.as_ref().is_some_and(|cast| cast.verdict != Verdict::Approve && !cast.settled);
            assert!(!before.votes.iter().any(against) || before == after, "a change escapes no decision");
            assert_ne!((was, is), (State::Declined, State::Offered), "only by offering it again");
        }
        if let Command::Projects(projects::Command::SendAgain { .. }) = command {
            assert_eq!(was, State::Declined, "only what was declined is offered again");
            assert_eq!(before.project.founder, person, "by who started it");
        }
        if was != State::Active && is == State::Active {
            let all = after
                .standing_votes()
                .all(|vote| vote.cast.as_ref().is_some_and(|cast| cast.settled && cast.verdict == Verdict::Approve));
            assert!(all && after.standing_votes().next().is_some(), "all have approved for good");
        }
        if before.votes != after.votes {
            let fixed = |vote: &Vote| self.accepted.iter().any(|school| has_a_say(&vote.authority, school));
            assert!(after.votes.iter().all(fixed), "who has a say is fixed at acceptance");
        }
        let changed = before.project.content != after.project.content;
        assert!(!changed || after.project.revision > before.project.revision, "a change raises the revision");
        if changed && is == State::Waiting {
            assert!(after.votes.iter().all(|vote| vote.cast.is_none()), "a change voids the votes given");
        }
    }

    pub(crate) fn check_vote(&self, person: PersonId, command: &approval::Command, before: Option<&ProjectFacts>) {
        use approval::Command::{Approve, ApproveWith, Reject, Remind, RemindOfTeacher, Return, Settle, TellDue, Undo};
        let (revision, authority) = match command {
            Approve { revision, authority, .. }
            | ApproveWith { revision, authority, .. }
            | Return { revision, authority, .. }
            | Reject { revision, authority, .. } => (revision, authority),
            Undo { authority, .. } => {
                let undone = before.and_then(|known| known.vote_of(*authority)).and_then(|vote| vote.cast.as_ref());
                assert_eq!(undone.map(|cast| cast.by), Some(person), "only by who made it");
                return;
            }
            Settle { .. } | Remind { .. } | RemindOfTeacher { .. } | TellDue { .. } => return,
        };
        assert!(self.decides_for(person).contains(authority), "only for one's own authority");
        let is_founder = before.is_some_and(|known| [known.project.founder, known.project.partner].contains(&person));
        assert!(!is_founder, "nobody approves a project they take part in");
        let after = self.project.as_ref().expect("events leave a project");
        let cast = after.vote_of(*authority).and_then(|vote| vote.cast.as_ref()).expect("a decision");
        assert!(cast.verdict == Verdict::Approve || cast.reason.is_some(), "a reason is required");
        assert_eq!(before.map(|known| known.project.revision), Some(revision.0), "on what was shown");
    }
}
