//! A project: what it says, its state, and whom it waits for.

use serde::{Deserialize, Serialize};

use super::history::Entry;
use super::vote::{Verdict, Vote};
use crate::areas::authorities::Authority;
use crate::domain::{
    Ages, Aims, AuthorityId, Description, Kit, Languages, Member, Peer, PersonId, Profiles, ProjectId, Pupils, Results,
    Subjects, Territory, Title, Tools, WorkPlan,
};
use crate::form::Optional;
use crate::reader::{Capacity, Reader};
use crate::text::{Text, msg};

/// All that a project says (docs/domain.md, "Form fields").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Its title.
    pub title: Title,
    /// Its short description.
    pub description: Description,
    /// The languages it works in.
    pub languages: Languages,
    /// Its subjects.
    pub subjects: Subjects,
    /// The pupils' ages.
    pub ages: Ages,
    /// How many pupils take part.
    pub pupils: Pupils,
    /// What the classes will use.
    pub tools: Tools,
    /// What it is for.
    pub aims: Aims,
    /// How the classes will work.
    pub process: WorkPlan,
    /// What shall come of it.
    pub results: Results,
    /// The kit it follows, if any.
    pub kit: Optional<Kit>,
}

/// Where a project stands (docs/domain.md, "States"). A draft is not a project yet but a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// Sent; the partner has to accept.
    Offered,
    /// Accepted; the authorities have to approve.
    Waiting,
    /// Approved: work goes on.
    Active,
    /// The partner said no; it can go to another contact.
    Declined,
    /// An authority sent it back with a reason; it can be changed and sent again.
    Returned,
    /// An authority said no; it can be copied into a new draft.
    Rejected,
    /// Taken back by a founder; it can be copied into a new draft.
    Withdrawn,
    /// Over.
    Closed,
}

/// A project as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// Its id.
    pub id: ProjectId,
    /// Raised by every change of what it says, from 1.
    pub revision: u32,
    /// Where it stands.
    pub state: State,
    /// Since when, in ms.
    pub since: i64,
    /// Who started it.
    pub founder: PersonId,
    /// With whom.
    pub partner: PersonId,
    /// What it says.
    pub content: Content,
    /// When somebody was last reminded, in ms.
    pub reminded_at: Option<i64>,
}

impl Project {
    /// The other one of the two founders.
    pub fn other(&self, person: PersonId) -> PersonId {
        if self.founder == person { self.partner } else { self.founder }
    }
}

/// A project with all that is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectFacts {
    /// The project.
    pub project: Project,
    /// Who started it.
    pub founder: Peer,
    /// With whom.
    pub partner: Peer,
    /// The votes on its present revision.
    pub votes: Vec<Vote>,
    /// Where the founders' schools were when the partner accepted, which fixes who has a say (docs/domain.md, "Authorities and
    /// votes"). `None` until then.
    pub territories: Option<Vec<Territory>>,
    /// All who take part or did; nobody before the partner accepts.
    pub members: Vec<Member>,
    /// Its history, the newest first; as much of it as was asked for.
    pub history: Vec<Entry>,
    /// The project that was started anew as this one, and the one as which this was started anew.
    pub chain: Chain,
}

/// Which project goes on as which.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// The one before.
    pub before: Option<Linked>,
    /// The one after.
    pub after: Option<Linked>,
}

/// Another project, as one names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// Its id.
    pub project: ProjectId,
    /// Its title.
    pub title: Title,
    /// Its two founders: who may look at it is not known here of others.
    pub founders: [PersonId; 2],
    /// Where it stands.
    pub state: State,
}

impl Chain {
    /// Whether the project goes on as another one, which is neither declined nor taken back nor rejected.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        let ended = |state| matches!(state, State::Declined | State::Rejected | State::Withdrawn);
        self.after.as_ref().is_some_and(|after| !ended(after.state))
    }
}

/// A project before somebody who reads it or acts on it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The project.
    pub known: &'a ProjectFacts,
    /// Every authority that is set up.
    pub authorities: &'a [Authority],
    /// Who reads or acts.
    pub reader: &'a Reader,
}

impl<'a> Seen<'a> {
    /// A project before a reader.
    pub fn of(known: &'a ProjectFacts, authorities: &'a [Authority], reader: &'a Reader) -> Self {
        Self { known, authorities, reader }
    }

    /// The project itself.
    pub fn project(self) -> &'a Project {
        &self.known.project
    }

    /// An authority's name, from wherever it is known.
    pub fn authority_label(self, id: AuthorityId) -> Text {
        let asked = self.known.votes.iter().map(|vote| &vote.authority);
        let found = asked.chain(self.authorities).find(|authority| authority.id == id);
        found.map_or_else(msg::authority_unknown, |authority| authority.label())
    }

    /// The reader's profiles, if they take part.
    pub fn profiles(self) -> Option<Profiles> {
        self.known.profiles_of(self.reader.me.id)
    }

    /// Whether the reader takes part.
    pub fn is_mine(self) -> bool {
        self.profiles().is_some()
    }

    /// How the reader decides on it for an authority; `None` where they may not. Nobody does who takes part, nor in the place of somebody
    /// who does.
    pub fn capacity(self, authority: AuthorityId) -> Option<Capacity<'a>> {
        let is_escalated = self.known.vote_of(authority).is_some_and(Vote::is_escalated);
        self.reader.me.capacity(authority, is_escalated, |person| self.known.profiles_of(person).is_some())
    }
}

/// Which of a person's projects a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::EnumIter)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// All of them, and the drafts.
    All,
    /// Those that are active.
    Active,
    /// Those that wait for somebody, and the drafts.
    Waiting,
    /// Those that are over.
    Over,
}

crate::wire::fields! { Group = Group::Over }

impl Group {
    /// Whether a project in this state belongs to it.
    pub fn has(self, state: State) -> bool {
        self == Self::All || self == Self::of(state)
    }

    fn of(state: State) -> Self {
        match state {
            State::Active => Self::Active,
            State::Offered | State::Waiting | State::Returned => Self::Waiting,
            State::Declined | State::Rejected | State::Withdrawn | State::Closed => Self::Over,
        }
    }
}

/// For whom a project waits.
#[derive(Clone, Debug, PartialEq)]
pub enum Waiting<'a> {
    /// For nobody.
    Nobody,
    /// For the partner's answer.
    Partner(&'a Peer),
    /// For these authorities, each since its own time.
    Authorities(Vec<&'a Vote>),
    /// For the time in which a decision can be undone, until then in ms.
    Final(i64),
    /// For the operator, who has set up no authority that could decide.
    Operator,
}

impl ProjectFacts {
    /// For whom the project waits.
    pub fn waiting(&self) -> Waiting<'_> {
        match self.project.state {
            State::Offered => Waiting::Partner(&self.partner),
            State::Waiting if self.standing_votes().next().is_none() => Waiting::Operator,
            State::Waiting => {
                let open: Vec<&Vote> = self.standing_votes().filter(|vote| vote.cast.is_none()).collect();
                if open.is_empty() { Waiting::Final(self.final_at()) } else { Waiting::Authorities(open) }
            }
            State::Active | State::Declined | State::Returned | State::Rejected | State::Withdrawn | State::Closed => {
                Waiting::Nobody
            }
        }
    }

    /// The profiles of somebody who takes part. Before the partner accepts, the two who shall found it do.
    pub fn profiles_of(&self, person: PersonId) -> Option<Profiles> {
        if self.members.is_empty() {
            let founds = self.project.founder == person || self.project.partner == person;
            return founds.then_some(Profiles::FOUNDER);
        }
        let member = self.members.iter().find(|member| member.person == person && member.left_at.is_none());
        member.map(|member| member.profiles)
    }

    /// The vote of an authority.
    pub fn vote_of(&self, authority: AuthorityId) -> Option<&Vote> {
        self.votes.iter().find(|vote| vote.authority.id == authority)
    }

    /// Whether every authority has said yes for good.
    pub fn is_approved(&self) -> bool {
        let yes = |vote: &Vote| vote.cast.as_ref().is_some_and(|c| c.settled && c.verdict == Verdict::Approve);
        self.standing_votes().next().is_some() && self.standing_votes().all(yes)
    }

    /// The votes that count: an authority that was taken out of use has handed back what it had not decided.
    pub fn standing_votes(&self) -> impl Iterator<Item = &Vote> {
        self.votes.iter().filter(|vote| vote.dropped_at.is_none())
    }

    /// Where the founders' schools are now, each place once.
    pub fn present_territories(&self) -> Vec<Territory> {
        Territory::of([&self.founder, &self.partner].into_iter().filter_map(|peer| peer.school.as_ref()))
    }

    /// The authorities that have a say in it, as they are set up now: by where the schools were when the partner accepted.
    pub fn voters<'a>(&self, all: &'a [Authority]) -> Vec<&'a Authority> {
        let territories = self.territories.clone().unwrap_or_else(|| self.present_territories());
        Authority::of(&territories, all)
    }

    fn final_at(&self) -> i64 {
        self.votes.iter().filter_map(|vote| vote.cast.as_ref()).map(|cast| cast.final_at).max().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample::cast::{ana, project};
    use crate::domain::School;

    fn authority(id: i64, country: &str, region: Option<&str>) -> Authority {
        Authority { id: AuthorityId(id), country: country.into(), region: region.map(Into::into), approvers: 1 }
    }

    fn founder(country: &str, region: Option<&str>) -> Peer {
        let peer = ana().peer();
        let school =
            peer.school.map(|school| School { country: country.into(), region: region.map(Into::into), ..school });
        Peer { school, ..peer }
    }

    #[test]
    fn each_founders_service_and_county_have_a_say_once() {
        let all = [
            authority(1, "es", None),
            authority(2, "es", Some("es-md")),
            authority(3, "es", Some("es-ct")),
            authority(4, "pl", None),
            authority(5, "fr", None),
        ];
        let ids = |founder, partner| {
            let known = ProjectFacts { founder, partner, ..project(State::Offered) };
            known.voters(&all).iter().map(|authority| authority.id.0).collect::<Vec<_>>()
        };
        let (madrid, barcelona) = (founder("es", Some("es-md")), founder("es", Some("es-ct")));
        assert_eq!(ids(madrid.clone(), founder("pl", None)), [1, 2, 4]);
        assert_eq!(ids(madrid.clone(), barcelona), [1, 2, 3], "two counties of one country");
        assert_eq!(ids(madrid.clone(), founder("es", Some("es-md"))), [1, 2], "a shared county counts once");
        assert_eq!(ids(founder("pl", None), founder("de", None)), [4], "a country without a service");
    }
}
