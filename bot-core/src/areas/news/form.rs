//! Writing a post, or changing one.
//!
//! ```text
//! Bot:  What is it about?   For example: Our first video call
//! Ana:  The first photographs of the clouds
//! Bot:  What would you like to tell?
//! Ana:  Today we …
//! Bot:  Everything at a glance.  [Publish] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};

use super::{Command, Post};
use crate::area;
use crate::conversation::{Problem, QuestionId};
use crate::domain::{Headline, PostId, PostText, ProjectId};
use crate::flows::{Flow, Reads};
use crate::form::{Field, Form, With};
use crate::text::{Text, msg};

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PostDraft {
    project: ProjectId,
    title: String,
    /// The post that is changed.
    #[serde(default)]
    post: Option<PostId>,
    #[serde(default)]
    headline: Option<Headline>,
    #[serde(default)]
    text: Option<PostText>,
}

impl PostDraft {
    /// Nothing is said yet, in the TwinSpace of a project of this title.
    #[must_use]
    pub fn of(project: ProjectId, title: &str) -> Self {
        Self { project, title: title.to_owned(), post: None, headline: None, text: None }
    }

    /// What a post says already.
    #[must_use]
    pub fn changing(post: &Post, title: &str) -> Self {
        let (headline, text) = (Some(post.headline.clone()), Some(post.text.clone()));
        Self { post: Some(post.id), headline, text, ..Self::of(post.project, title) }
    }
}

impl Form for PostDraft {
    type Known = ();

    fn fields(&mut self, (): &()) -> Vec<Field<'_>> {
        vec![
            Field::new("headline", msg::field_headline(), &mut self.headline),
            Field::new("text", msg::field_post(), &mut self.text),
        ]
    }

    fn heading(&self) -> Text {
        msg::post_heading(self.title.as_str())
    }

    fn notes(&self, _: With<'_, ()>) -> Vec<Text> {
        if self.post.is_some() { Vec::new() } else { vec![msg::note_post_read()] }
    }

    fn send(&self, _: With<'_, ()>) -> Result<Text, Text> {
        Ok(if self.post.is_some() { msg::button_save() } else { msg::button_publish() })
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let missing = |code| (QuestionId::new(code), Problem(msg::problem_empty()));
        let headline = self.headline.ok_or_else(|| missing("headline"))?;
        let text = self.text.ok_or_else(|| missing("text"))?;
        let command = match self.post {
            Some(post) => Command::Say { post, headline, text },
            None => Command::Publish { project: self.project, headline, text },
        };
        Ok(command.into())
    }
}

impl Flow for PostDraft {
    fn title(&self) -> Option<String> {
        self.headline.as_ref().map(|headline| headline.as_str().to_owned())
    }

    fn subject(&self) -> Option<i64> {
        Some(self.post.map_or(self.project.0, |post| post.0))
    }
}

impl Reads for PostDraft {}
