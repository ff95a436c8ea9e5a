//! Registering as a teacher, and changing one's profile later.
//!
//! ```text
//! Bot:  What is your full name (first name and surname)?  [Use “Ana N.”]
//! Ana:  Ana Nube
//! Bot:  In which country is your school?
//! Ana:  Spain
//! Bot:  Which is your school? Search by its name or its town.
//! Ana:  Valverde
//! Bot:  [Escuela Nube, Valverde] [My school is not listed]
//! Ana:  presses "My school is not listed"
//! Bot:  What is your school called? … town? region? subjects? languages?
//! Bot:  Everything at a glance.  [Send] [Change]
//! ```

use serde::{Deserialize, Serialize};

use super::{Command, rules};
use crate::area;
use crate::conversation::{Problem, QuestionId};
use crate::domain::{
    Country, NewSchool, PersonName, Profile, Region, School, SchoolChoice, SchoolName, SchoolOf, SchoolsFound,
    Standing, Subjects, Teacher, TeacherLanguages, Town,
};
use crate::flows::Flow;
use crate::form::{Field, Form, With};
use crate::lists::List;
use crate::reader::{Me, Reader};
use crate::text::{Arg, Text, msg};
use crate::view::{Button, Quote};

/// The draft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProfileDraft {
    /// Whether it changes a profile that exists.
    known: bool,
    /// What their account calls them: it may be their name.
    #[serde(skip_serializing_if = "Option::is_none")]
    called: Option<String>,
    name: Option<PersonName>,
    country: Option<Country>,
    school: Option<SchoolChoice>,
    school_name: Option<SchoolName>,
    town: Option<Town>,
    region: Option<Region>,
    subjects: Option<Subjects>,
    languages: Option<TeacherLanguages>,
    /// What the support service has asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    asked: Vec<Quote>,
}

impl ProfileDraft {
    /// A first profile of somebody whose account may know their name.
    pub fn first(me: &Me) -> Self {
        let name = PersonName::read(&me.name).ok().filter(|_| me.traits.is_named);
        Self { called: name.map(|name| name.as_str().to_owned()), ..Self::default() }
    }

    /// A profile that exists, to be changed.
    pub fn of(teacher: &Teacher) -> Self {
        Self {
            known: true,
            name: Some(teacher.name.clone()),
            country: Some(Country::of(teacher.school.country.clone())),
            school: Some(SchoolChoice::Known(teacher.school.clone())),
            subjects: Some(teacher.subjects.clone()),
            languages: Some(teacher.languages.clone()),
            asked: rules::asked_for(teacher).into_iter().collect(),
            ..Self::default()
        }
    }

    /// In which country the school is.
    pub(super) fn country(&self) -> Option<&Country> {
        self.country.as_ref()
    }

    fn school_of(&self) -> Result<SchoolOf, &'static str> {
        let region = self.region.as_ref().map(|region| region.key().to_owned());
        match self.school.clone().ok_or("school")? {
            SchoolChoice::Known(school) => Ok(SchoolOf::Known(School { region: school.region.or(region), ..school })),
            SchoolChoice::New => Ok(SchoolOf::New(NewSchool {
                name: self.school_name.clone().ok_or("school-name")?,
                town: self.town.clone().ok_or("town")?,
                country: self.country.clone().ok_or("country")?,
                region: self.region.clone(),
            })),
        }
    }

    fn profile(self) -> Result<Profile, &'static str> {
        let school = self.school_of()?;
        Ok(Profile {
            name: self.name.ok_or("name")?,
            school,
            subjects: self.subjects.ok_or("subjects")?,
            languages: self.languages.ok_or("languages")?,
        })
    }
}

impl Form for ProfileDraft {
    /// The schools that a search has found.
    type Known = SchoolsFound;

    fn fields(&mut self, known: &SchoolsFound) -> Vec<Field<'_>> {
        let country = self.country.as_ref().map(|country| country.key().to_owned()).unwrap_or_default();
        // The school of another country is none, and so is its region.
        self.school = self.school.take().filter(|choice| choice.country().is_none_or(|other| *other == country));
        self.region = self.region.take().filter(|region| List::regions(&country).contains(region.key()));
        let adds = self.school == Some(SchoolChoice::New);
        let lacks_region = self.school.as_ref().is_some_and(|choice| choice.region().is_none());
        let regions = List::regions(&country);
        let region = msg::field_region(Arg::Key(country.clone()));
        let found = known.schools.iter().cloned().map(SchoolChoice::Known).collect();
        let schools = (found, (SchoolChoice::New, msg::school_not_listed()));
        vec![
            Field::new("name", msg::field_name(), &mut self.name).offering(self.called.clone()),
            Field::listed("country", msg::field_country(), &mut self.country, (List::countries(), Country::of)),
            Field::found("school", msg::field_school(), &mut self.school, schools).hint(known.more()).listed_if(!adds),
            Field::new("school-name", msg::field_school_name(), &mut self.school_name).when(adds),
            Field::new("town", msg::field_town(), &mut self.town).when(adds),
            Field::listed("region", region, &mut self.region, (regions, Region::of))
                .when(lacks_region && !regions.is_empty()),
            Field::new("subjects", msg::field_subjects_taught(), &mut self.subjects),
            Field::new("languages", msg::field_languages_spoken(), &mut self.languages),
        ]
    }

    fn heading(&self) -> Text {
        if self.known { msg::profile_heading() } else { msg::register_heading() }
    }

    fn asked(&self) -> &[Quote] {
        &self.asked
    }

    fn preface(&self, reader: &Reader) -> Option<(Text, Button)> {
        (!self.known).then(|| area::privacy_first(reader))
    }

    fn notes(&self, with: With<'_, SchoolsFound>) -> Vec<Text> {
        let known = with.reader.me.teacher.as_ref().map(|teacher| teacher.school.id);
        let same = matches!(&self.school, Some(SchoolChoice::Known(school)) if Some(school.id) == known);
        if self.known && !same { vec![msg::profile_new_school()] } else { Vec::new() }
    }

    fn send(&self, with: With<'_, SchoolsFound>) -> Result<Text, Text> {
        let standing = with.reader.me.teacher.as_ref().map(|teacher| &teacher.standing);
        Ok(match standing {
            Some(Standing::Refused { .. }) => msg::button_send_again(),
            Some(Standing::Waiting { .. } | Standing::Asked { .. } | Standing::Valid { .. }) | None if self.known => {
                msg::button_save()
            }
            Some(Standing::Waiting { .. } | Standing::Asked { .. } | Standing::Valid { .. }) | None => {
                msg::button_send()
            }
        })
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let profile = self.profile().map_err(|code| (QuestionId::new(code), Problem(msg::problem_empty())))?;
        Ok(Command::SaveProfile { profile: Box::new(profile) }.into())
    }
}

impl Flow for ProfileDraft {
    fn follow(&mut self, newer: &Self) -> bool {
        let is_behind = self.asked != newer.asked;
        self.asked.clone_from(&newer.asked);
        is_behind
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample::cast::{newcomer, reader};
    use crate::conversation::{Input, Press, Step};
    use crate::domain::ConversationId;
    use crate::form::{FormState, Handle};
    use crate::reader::Traits;
    use crate::view::{Link, View};

    /// The first question to somebody, with the words of its buttons.
    fn asked(form: &FormState<ProfileDraft>, me: &Me) -> (Option<String>, Vec<String>) {
        let (reader, known) = (reader(me.clone()), SchoolsFound::default());
        let handle = Handle { conversation: ConversationId(7), revision: 1 };
        let view = form.view(handle, With { reader: &reader, known: &known });
        let View::Ask { pending, buttons, .. } = &view else { panic!("a question") };
        let does = buttons.iter().filter(|button| matches!(button.link, Link::Do(_)));
        (pending[0].offer.clone(), does.map(|button| reader.locale.plain(&button.label)).collect())
    }

    #[test]
    fn the_name_of_the_account_is_offered_and_can_be_used_as_it_is() {
        let me = Me::of(newcomer().id, "Nora Alba".to_owned());
        let form = FormState::new(ProfileDraft::first(&me));
        let (offer, buttons) = asked(&form, &me);
        assert_eq!(offer.as_deref(), Some("Nora Alba"));
        assert!(buttons.iter().any(|label| label.contains("Nora Alba")), "{buttons:?}");
        let (reader, known) = (reader(me), SchoolsFound::default());
        let used = form.step(&Input::Press(Press::Use), With { reader: &reader, known: &known });
        let Step::Continue(form) = used else { panic!("it can be used") };
        assert_eq!(form.draft().name.as_ref().map(PersonName::as_str), Some("Nora Alba"));
        assert_eq!(form.first_pending(), Some(QuestionId::new("country")));
    }

    #[test]
    fn a_name_that_was_made_up_is_not_offered() {
        let me = Me { traits: Traits::default(), ..newcomer() };
        let form = FormState::new(ProfileDraft::first(&me));
        let (offer, buttons) = asked(&form, &me);
        assert!(offer.is_none() && !buttons.iter().any(|label| label.contains(&me.name)), "{buttons:?}");
        let (reader, known) = (reader(me), SchoolsFound::default());
        let used = form.step(&Input::Press(Press::Use), With { reader: &reader, known: &known });
        assert!(matches!(used, Step::Refused(_)));
    }
}
