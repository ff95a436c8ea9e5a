//! A project: new, changed, sent again, or offered to another contact.
//!
//! ```text
//! Bot:   With whom will you start the project?  [Jan — Szkoła Pod Lipą, Kraków]
//! Ana:   presses Jan
//! Bot:   What is the title? For example: Rivers of Europe            2 of 12
//! Ana:   Clouds over two towns
//!        … description, languages, subjects, ages, pupils, tools, aims, process, results, kit …
//! Bot:   Everything at a glance.  [Send] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};

use super::Command;
use super::project::{Content, Project, ProjectFacts, State};
use crate::area;
use crate::areas::authorities::Authority;
use crate::areas::suspension;
use crate::conversation::{Problem, QuestionId};
use crate::domain::{
    Ages, Aims, Country, Description, Kit, Languages, Partner, Peer, PersonId, ProjectId, Pupils, Results, Subjects,
    Territory, Title, Tools, WorkPlan,
};
use crate::flows::Flow;
use crate::form::{Chosen, Field, Form, Optional, With};
use crate::text::{Text, msg};
use crate::view::{Button, Quote, button};
use crate::wire::Revision;

/// The draft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProjectDraft {
    /// The project and the revision it is based on; `None` for a new one.
    base: Option<(ProjectId, u32)>,
    /// The project that is started anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    anew: Option<ProjectId>,
    /// Whether it may still go to another contact.
    settled: bool,
    partner: Option<Partner>,
    title: Option<Title>,
    description: Option<Description>,
    languages: Option<Languages>,
    subjects: Option<Subjects>,
    ages: Option<Ages>,
    pupils: Option<Pupils>,
    tools: Option<Tools>,
    aims: Option<Aims>,
    process: Option<WorkPlan>,
    results: Option<Results>,
    kit: Option<Optional<Kit>>,
    /// What the project said when it was taken over into this draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stood: Option<Box<Content>>,
    /// What an authority, or the partner, has asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    asked: Vec<Quote>,
    /// The fields that somebody else changed meanwhile, and that were taken over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    taken: Vec<String>,
}

impl ProjectDraft {
    /// A new project that says the same as another: only the partner is asked.
    pub fn copy_of(content: Content) -> Self {
        Self {
            title: Some(content.title),
            description: Some(content.description),
            languages: Some(content.languages),
            subjects: Some(content.subjects),
            ages: Some(content.ages),
            pupils: Some(content.pupils),
            tools: Some(content.tools),
            aims: Some(content.aims),
            process: Some(content.process),
            results: Some(content.results),
            kit: Some(content.kit),
            ..Self::default()
        }
    }

    /// A new project with a contact.
    pub fn with(partner: Partner) -> Self {
        Self { partner: Some(partner), ..Self::default() }
    }

    /// The same for this contact.
    pub fn to(self, partner: Partner) -> Self {
        Self { partner: Some(partner), ..self }
    }

    /// A project that says the same as one that is over, and goes on where that has ended, perhaps with a partner who is known.
    pub fn anew(project: &Project, partner: Option<Partner>) -> Self {
        Self { anew: Some(project.id), partner, ..Self::copy_of(project.content.clone()) }
    }

    /// A project to be changed; its partner stays.
    pub fn edit(project: Project, partner: Partner) -> Self {
        let base = Some((project.id, project.revision));
        let stood = Some(Box::new(project.content.clone()));
        Self { base, settled: true, partner: Some(partner), stood, ..Self::copy_of(project.content) }
    }

    /// The same; it answers what somebody has asked for.
    pub fn answering(self, asked: Vec<Quote>) -> Self {
        Self { asked, ..self }
    }

    /// A declined project for another contact.
    pub fn offer_again(project: Project) -> Self {
        let base = Some((project.id, project.revision));
        let stood = Some(Box::new(project.content.clone()));
        Self { base, stood, ..Self::copy_of(project.content) }
    }

    /// The project that is changed.
    pub fn base(&self) -> Option<ProjectId> {
        self.base.map(|(id, _)| id)
    }

    /// The codes of the fields in which two projects differ.
    pub(super) fn differing(one: &Content, other: &Content) -> Vec<String> {
        let (mut one, mut other) = (Self::copy_of(one.clone()), Self::copy_of(other.clone()));
        let differing = one.differing_from(&mut other, &ProjectKnown::default());
        differing.iter().map(|entry| entry.id().as_str().to_owned()).collect()
    }

    fn differing_from<'a>(&'a mut self, other: &mut Self, known: &ProjectKnown) -> Vec<Field<'a>> {
        let others = other.fields(known);
        let pairs = self.fields(known).into_iter().zip(others);
        pairs.filter(|(mine, theirs)| mine.answer() != theirs.answer()).map(|(mine, _)| mine).collect()
    }

    /// Which fields sending will change, as the project stands now.
    fn changes(&self, known: &ProjectKnown) -> Option<Text> {
        let project = &known.project.as_ref().filter(|known| Some(known.project.id) == self.base())?.project;
        let mut stands = Self::copy_of(project.content.clone());
        stands.partner.clone_from(&self.partner);
        stands.settled = self.settled;
        let mut draft = self.clone();
        let differing = draft.differing_from(&mut stands, known);
        let labels: Vec<Text> = differing.iter().map(|entry| entry.label().clone()).collect();
        (!labels.is_empty()).then(|| msg::note_changes(labels))
    }

    /// How the project that is changed stands.
    fn state(&self, known: &ProjectKnown) -> Option<State> {
        let known = known.project.as_ref().filter(|known| Some(known.project.id) == self.base());
        known.map(|known| known.project.state)
    }

    fn partner_note(&self, partner: &Partner, known: &ProjectKnown) -> Text {
        let name = partner.text();
        match self.state(known) {
            Some(State::Offered) if self.settled => msg::note_partner_asked_anew(name),
            _ if self.settled => msg::note_partner_told(name),
            _ => msg::note_partner_asked(name),
        }
    }

    /// What a change means for those who decide.
    fn asked_anew(&self, known: &ProjectKnown) -> Option<Text> {
        match self.state(known).filter(|_| self.settled)? {
            State::Waiting => Some(msg::note_votes_void()),
            State::Returned => Some(msg::note_votes_anew()),
            State::Offered | State::Active | State::Closed | State::Declined | State::Rejected | State::Withdrawn => {
                None
            }
        }
    }

    /// Which fields somebody else changed meanwhile.
    fn taken_over(&self) -> Option<Text> {
        let mut draft = self.clone();
        let fields = draft.fields(&ProjectKnown::default());
        let is_taken = |field: &&Field<'_>| self.taken.iter().any(|code| code == field.id().as_str());
        let labels: Vec<Text> = fields.iter().filter(is_taken).map(|field| field.label().clone()).collect();
        (!labels.is_empty()).then(|| msg::note_taken_over(labels))
    }

    fn content(self) -> Result<Content, &'static str> {
        Ok(Content {
            title: self.title.ok_or("title")?,
            description: self.description.ok_or("description")?,
            languages: self.languages.ok_or("languages")?,
            subjects: self.subjects.ok_or("subjects")?,
            ages: self.ages.ok_or("ages")?,
            pupils: self.pupils.ok_or("pupils")?,
            tools: self.tools.ok_or("tools")?,
            aims: self.aims.ok_or("aims")?,
            process: self.process.ok_or("process")?,
            results: self.results.ok_or("results")?,
            kit: self.kit.ok_or("kit")?,
        })
    }
}

/// What the questions and the review of a project need to know.
#[derive(Clone, Debug, Default)]
pub struct ProjectKnown {
    /// The person's contacts, by name.
    pub contacts: Vec<Peer>,
    /// The authorities of all countries.
    pub authorities: Vec<Authority>,
    /// The project that is changed, as it stands now.
    pub project: Option<ProjectFacts>,
}

impl Form for ProjectDraft {
    type Known = ProjectKnown;

    fn fields(&mut self, known: &ProjectKnown) -> Vec<Field<'_>> {
        let mut fields = Vec::new();
        if !self.settled {
            let partner = |peer: &Peer| (Partner::of(peer), peer.label());
            let contacts = known.contacts.iter().map(partner).collect();
            fields.push(Field::given("partner", msg::field_partner(), &mut self.partner, contacts));
        }
        fields.extend([
            Field::new("title", msg::field_title(), &mut self.title),
            Field::new("description", msg::field_description(), &mut self.description),
            Field::new("languages", msg::field_languages(), &mut self.languages),
            Field::new("subjects", msg::field_subjects(), &mut self.subjects),
            Field::new("ages", msg::field_ages(), &mut self.ages),
            Field::new("pupils", msg::field_pupils(), &mut self.pupils),
            Field::new("tools", msg::field_tools(), &mut self.tools),
            Field::new("aims", msg::field_aims(), &mut self.aims),
            Field::new("process", msg::field_process(), &mut self.process),
            Field::new("results", msg::field_results(), &mut self.results),
            Field::new("kit", msg::field_kit(), &mut self.kit),
        ]);
        fields
    }

    fn heading(&self) -> Text {
        match &self.title {
            None => msg::project_new_heading(),
            Some(title) => msg::project_heading(title.as_str()),
        }
    }

    fn asked(&self) -> &[Quote] {
        &self.asked
    }

    fn ways(&self, question: &QuestionId, known: &ProjectKnown) -> Vec<Button> {
        let lacks_contacts = question.as_str() == "partner" && known.contacts.is_empty();
        lacks_contacts.then(button::add_contact).into_iter().collect()
    }

    fn notes(&self, with: With<'_, ProjectKnown>) -> Vec<Text> {
        let known = with.known;
        let changes = self.changes(known);
        let state = self.state(known).filter(|_| self.settled);
        let mut notes: Vec<Text> = self.taken_over().into_iter().collect();
        if changes.is_none() && state.is_some_and(|state| state != State::Returned) {
            // Nothing comes of saving what is as it was.
            notes.push(msg::note_changes_nothing());
            return notes;
        }
        notes.extend(changes);
        notes.extend(self.partner.as_ref().map(|partner| self.partner_note(partner, known)));
        notes.extend(self.asked_anew(known));
        if state != Some(State::Active) {
            notes.extend(missing(self.partner.as_ref(), with));
        }
        notes
    }

    fn send(&self, with: With<'_, ProjectKnown>) -> Result<Text, Text> {
        match &with.reader.me.teacher {
            None => Err(msg::send_waits_register()),
            Some(_) if self.settled && self.state(with.known) != Some(State::Returned) => Ok(msg::button_save()),
            Some(_) if self.settled => Ok(msg::button_send()),
            Some(_) if suspension::may_begin(with.reader).is_err() => Err(suspension::waits(with.reader)),
            Some(teacher) if teacher.is_valid() => Ok(msg::button_send()),
            Some(teacher) => Err(match Authority::service_of(&teacher.school.country, &with.known.authorities) {
                Some(service) => msg::send_waits_validation(service.label()),
                None => msg::send_waits_operator(),
            }),
        }
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let missing = |code| (QuestionId::new(code), Problem(msg::problem_empty()));
        let partner = self.partner.clone().ok_or_else(|| missing("partner"))?.person;
        let (base, settled, anew) = (self.base, self.settled, self.anew);
        let content = Box::new(self.content().map_err(missing)?);
        let command = match base.map(|(project, revision)| (project, Revision(revision))) {
            None => Command::Offer { partner, content, anew },
            Some((project, revision)) if settled => Command::Save { project, revision, content },
            Some((project, revision)) => Command::SendAgain { project, revision, partner, content },
        };
        Ok(command.into())
    }
}

/// Lets a field follow what it is based on, unless the person has changed it; says whether it did.
fn follow<T: Clone + PartialEq>(mine: &mut Option<T>, stood: &T, now: &T) -> bool {
    let follows = stood != now && mine.as_ref() == Some(stood);
    if follows {
        *mine = Some(now.clone());
    }
    follows
}

/// Who will be missing among those who decide: countries in which no service is set up, and authorities for which nobody can
/// decide yet.
fn missing(partner: Option<&Partner>, with: With<'_, ProjectKnown>) -> Vec<Text> {
    let (known, authorities) = (with.known, &with.known.authorities);
    let accepted = known.project.as_ref().and_then(|known| known.territories.clone());
    let territories = accepted.unwrap_or_else(|| {
        let other = partner.and_then(|partner| known.contacts.iter().find(|peer| peer.id == partner.person));
        let mine = with.reader.me.teacher.as_ref().map(|teacher| &teacher.school);
        Territory::of(mine.into_iter().chain(other.and_then(|peer| peer.school.as_ref())))
    });
    let countries = Authority::without_service(&territories, authorities);
    let services = countries.iter().map(|country| msg::note_no_service(Country::name(country)));
    let asked = Authority::of(&territories, authorities).into_iter();
    let empty = asked.filter(|authority| authority.approvers == 0);
    services.chain(empty.map(|authority| msg::note_no_approver(authority.label()))).collect()
}

impl Flow for ProjectDraft {
    fn title(&self) -> Option<String> {
        self.title.as_ref().map(|title| title.as_str().to_owned())
    }

    fn subject(&self) -> Option<i64> {
        self.base().or(self.anew).map(|id| id.0)
    }

    fn named(&self) -> Vec<PersonId> {
        self.partner.iter().filter_map(Partner::person_named).collect()
    }

    fn is_like(&self, other: &Self) -> bool {
        self.settled == other.settled && self.base() == other.base() && self.anew == other.anew
    }

    fn follow(&mut self, newer: &Self) -> bool {
        let is_behind = self.base != newer.base || self.stood != newer.stood;
        if let (true, Some((_, revision)), Some(stood)) = (is_behind, newer.base, &newer.stood) {
            self.rebase(revision, stood);
        }
        let is_asked = self.asked != newer.asked;
        self.asked.clone_from(&newer.asked);
        // Whoever begins with a contact means that one, whomever they had chosen before.
        let is_to_another =
            !self.settled && self.anew.is_none() && newer.partner.is_some() && self.partner != newer.partner;
        if is_to_another {
            self.partner.clone_from(&newer.partner);
        }
        is_behind || is_asked || is_to_another
    }

    fn look_again(&mut self, _: Revision, known: &ProjectKnown) {
        if let Some(known) = known.project.as_ref().filter(|known| Some(known.project.id) == self.base()) {
            self.rebase(known.project.revision, &known.project.content);
        }
    }

    fn detach(&mut self) -> bool {
        let is_bound = self.base.take().is_some();
        if is_bound {
            self.settled = false;
            self.partner = None;
            self.stood = None;
        }
        is_bound
    }
}

impl ProjectDraft {
    /// Takes over what somebody else has changed in the project, unless the person has changed the same.
    fn rebase(&mut self, revision: u32, now: &Content) {
        if let Some((_, base)) = &mut self.base {
            *base = revision;
        }
        let Some(stood) = self.stood.take() else { return };
        let taken = [
            ("title", follow(&mut self.title, &stood.title, &now.title)),
            ("description", follow(&mut self.description, &stood.description, &now.description)),
            ("languages", follow(&mut self.languages, &stood.languages, &now.languages)),
            ("subjects", follow(&mut self.subjects, &stood.subjects, &now.subjects)),
            ("ages", follow(&mut self.ages, &stood.ages, &now.ages)),
            ("pupils", follow(&mut self.pupils, &stood.pupils, &now.pupils)),
            ("tools", follow(&mut self.tools, &stood.tools, &now.tools)),
            ("aims", follow(&mut self.aims, &stood.aims, &now.aims)),
            ("process", follow(&mut self.process, &stood.process, &now.process)),
            ("results", follow(&mut self.results, &stood.results, &now.results)),
            ("kit", follow(&mut self.kit, &stood.kit, &now.kit)),
        ];
        self.taken.extend(taken.into_iter().filter(|(_, taken)| *taken).map(|(code, _)| code.to_owned()));
        self.stood = Some(Box::new(now.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample::cast;
    use crate::domain::ConversationId;
    use crate::form::{FormState, Handle};
    use crate::view::View;

    fn content(title: &str, aims: &str) -> Content {
        let title = Title::read(title).expect("a title");
        Content { title, aims: Aims::read(aims).expect("aims"), ..cast::content() }
    }

    fn draft(content: &Content) -> ProjectDraft {
        let stood = Some(Box::new(content.clone()));
        let partner = Some(Partner::of(&cast::peer(&cast::jan())));
        let base = Some((ProjectId(7), 1));
        ProjectDraft { base, settled: true, partner, stood, ..ProjectDraft::copy_of(content.clone()) }
    }

    #[test]
    fn what_one_founder_has_not_changed_follows_the_other() {
        let before = content("Rivers", "To measure.");
        let mut mine = draft(&before);
        mine.aims = content("Rivers", "To compare.").aims.into();
        let theirs = content("Lakes", "To sing.");
        mine.rebase(2, &theirs);
        assert_eq!(mine.title.as_ref(), Some(&theirs.title), "not changed here: taken over");
        assert_eq!(mine.aims, Some(content("Rivers", "To compare.").aims), "changed here: kept");
        assert_eq!((mine.base, mine.taken.as_slice()), (Some((ProjectId(7), 2)), &["title".to_owned()][..]));
        mine.rebase(3, &content("Seas", "To sing."));
        assert_eq!(mine.title, Some(content("Seas", "To sing.").title), "and again");
    }

    #[test]
    fn a_draft_of_something_that_is_over_becomes_its_own() {
        let mut mine = draft(&content("Rivers", "To measure."));
        assert!(mine.detach());
        assert_eq!((mine.base, mine.settled, &mine.partner), (None, false, &None));
        assert!(mine.title.is_some(), "nothing that was typed is lost");
        assert!(!mine.detach(), "there is nothing left to detach from");
    }

    #[test]
    fn who_has_no_contact_is_led_to_adding_one() {
        let (reader, add) = (cast::reader(cast::ana()), button::add_contact());
        let handle = Handle { conversation: ConversationId(7), revision: 1 };
        let offers = |known: &ProjectKnown| {
            let view = FormState::new(ProjectDraft::default()).view(handle, With { reader: &reader, known });
            let View::Browse { buttons, .. } = view else { panic!("a list of contacts") };
            buttons.contains(&add)
        };
        assert!(offers(&ProjectKnown::default()));
        assert!(!offers(&ProjectKnown { contacts: vec![cast::peer(&cast::jan())], ..ProjectKnown::default() }));
    }

    #[test]
    fn an_edit_is_not_gone_on_with_as_another_offer() {
        let edit = draft(&content("Rivers", "To measure."));
        let again = ProjectDraft { settled: false, partner: None, ..edit.clone() };
        assert!(!edit.is_like(&again) && edit.is_like(&edit));
    }
}
