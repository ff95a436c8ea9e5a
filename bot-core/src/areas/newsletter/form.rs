//! Writing a newsletter, or changing one.
//!
//! ```text
//! Bot:  What is the newsletter about?   For example: Dates of this autumn
//! Eva:  Meetings in October
//! Bot:  What would you like to tell?
//! Eva:  Dear colleagues, …
//! Bot:  Would you like to add a picture?  [Skip]
//! Eva:  sends a photograph
//! Bot:  Everything at a glance.  [Save] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};

use super::Command;
use super::issue::{Issue, Language};
use super::reading::own_language;
use crate::area;
use crate::areas::authorities::Authority;
use crate::areas::news::{PictureChange, PictureSource};
use crate::conversation::{Key, Problem, QuestionId};
use crate::domain::{AuthorityId, Headline, IssueId, LetterText};
use crate::file_kind::Takes;
use crate::flows::Flow;
use crate::form::{Field, Form, With};
use crate::lists::List;
use crate::picture::{megabytes, megapixels};
use crate::text::{Locale, Text, msg};
use crate::value::Optional;

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IssueDraft {
    authority: AuthorityId,
    country: Key,
    /// The newsletter that is changed.
    #[serde(default)]
    issue: Option<IssueId>,
    #[serde(default)]
    language: Option<Language>,
    #[serde(default)]
    title: Option<Headline>,
    #[serde(default)]
    text: Option<LetterText>,
    #[serde(default)]
    picture: Option<Optional<PictureSource>>,
}

impl IssueDraft {
    /// Nothing is said yet, by a support service; in the language of the person who writes it.
    #[must_use]
    pub fn of(service: &Authority, locale: Locale) -> Self {
        let language = Some(Language::of(own_language(locale)));
        let (issue, title, text, picture) = (None, None, None, None);
        Self { authority: service.id, country: service.country.clone(), issue, language, title, text, picture }
    }

    /// What a newsletter says already.
    #[must_use]
    pub fn changing(issue: &Issue) -> Self {
        let picture = issue.says.picture.map(|_| PictureSource::Stands);
        Self {
            authority: issue.of.authority,
            country: issue.of.country.clone(),
            issue: Some(issue.id),
            language: Some(Language::of(issue.says.language.clone())),
            title: Some(issue.says.title.clone()),
            text: Some(issue.says.text.clone()),
            picture: Some(picture.into()),
        }
    }
}

impl Form for IssueDraft {
    /// Which files this deployment takes.
    type Known = Takes;

    fn fields(&mut self, takes: &Takes) -> Vec<Field<'_>> {
        let stands = matches!(self.picture, Some(Optional::Given(_)));
        let languages = (List::languages(), Language::of as fn(Key) -> Language);
        vec![
            Field::listed("language", msg::field_letter_language(), &mut self.language, languages),
            Field::new("title", msg::field_letter_title(), &mut self.title),
            Field::new("text", msg::field_letter_text(), &mut self.text),
            Field::new("picture", msg::field_picture(), &mut self.picture)
                .hint(Some(msg::field_picture_how(megabytes(takes.most), megapixels())))
                .left_out_by(stands.then(msg::button_remove_picture)),
        ]
    }

    fn heading(&self) -> Text {
        msg::newsletter_heading(List::countries().text(&self.country))
    }

    fn notes(&self, _: With<'_, Takes>) -> Vec<Text> {
        if self.issue.is_some() { Vec::new() } else { vec![msg::note_newsletter_draft()] }
    }

    fn send(&self, _: With<'_, Takes>) -> Result<Text, Text> {
        Ok(msg::button_save())
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let missing = |code| (QuestionId::new(code), Problem(msg::problem_empty()));
        let language = self.language.ok_or_else(|| missing("language"))?;
        let title = self.title.ok_or_else(|| missing("title"))?;
        let text = self.text.ok_or_else(|| missing("text"))?;
        let picture = match self.picture.and_then(Optional::given) {
            Some(PictureSource::Sent(file)) => PictureChange::New(file),
            Some(PictureSource::Stands) => PictureChange::Stays,
            None => PictureChange::Goes,
        };
        let command = match self.issue {
            Some(issue) => Command::Say { issue, language, title, text, picture },
            None => Command::Save { authority: self.authority, language, title, text, picture },
        };
        Ok(command.into())
    }
}

impl Flow for IssueDraft {
    fn title(&self) -> Option<String> {
        self.title.as_ref().map(|title| title.as_str().to_owned())
    }

    fn subject(&self) -> Option<i64> {
        Some(self.issue.map_or(self.authority.0, |issue| issue.0))
    }
}
