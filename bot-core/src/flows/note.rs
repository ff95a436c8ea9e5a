//! One text to somebody: a reason, a question, a message.
//!
//! ```text
//! Bot:  Return "Rivers of Europe": what should be changed? The founders will read it.
//!       For example: Please say how many lessons you plan.
//! Jana: Please add the ages of the pupils.
//! Bot:  Your reason: Please add the ages of the pupils.  [Send] [Change] [Later]
//! ```

use serde::{Deserialize, Serialize};

use super::Flow;
use crate::conversation::{Input, Problem, QuestionId, Verdict};
use crate::domain::{AuthorityId, Command, Content, Message, ProjectId, Reason};
use crate::facts::{Facts, Needs};
use crate::form::{Entry, Form, FormState, Optional, With};
use crate::text::{Text, msg};

/// What the text is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Why a project is returned or rejected.
    Vote {
        /// The project.
        project: ProjectId,
        /// The revision that was shown.
        revision: u32,
        /// For whom.
        authority: AuthorityId,
        /// Return or Reject.
        verdict: Verdict,
    },
    /// What the partner would like to be different.
    Suggest(ProjectId, u32),
    /// Why the partner declines, if they want to say.
    Decline(ProjectId, u32),
}

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    about: About,
    /// What or whom it concerns, for the heading.
    subject: String,
    #[serde(default)]
    reason: Option<Reason>,
    #[serde(default)]
    message: Option<Message>,
    #[serde(default)]
    word: Option<Optional<Message>>,
}

impl Note {
    /// An empty note about something, which people know as `subject`.
    #[must_use]
    pub fn new(about: About, subject: String) -> Self {
        Self { about, subject, reason: None, message: None, word: None }
    }
}

impl Form for Note {
    type Known = ();

    fn fields(&mut self, (): &()) -> Vec<Entry<'_>> {
        let label = match &self.about {
            About::Vote { verdict: Verdict::Reject, .. } => msg::field_reject(),
            About::Vote { .. } => msg::field_return(),
            About::Suggest(..) => msg::field_suggest(),
            About::Decline(..) => msg::field_decline(),
        };
        vec![match &self.about {
            About::Vote { .. } => Entry::new("reason", label, &mut self.reason),
            About::Suggest(..) => Entry::new("message", label, &mut self.message),
            About::Decline(..) => Entry::new("word", label, &mut self.word),
        }]
    }

    fn heading(&self) -> Text {
        let subject = self.subject.as_str();
        msg::project_heading(subject)
    }

    fn send(&self, _: With<'_, ()>) -> Result<Text, Text> {
        Ok(match &self.about {
            About::Vote { verdict: Verdict::Reject, .. } => msg::button_reject(),
            About::Vote { .. } => msg::button_return(),
            About::Decline(..) => msg::button_decline(),
            About::Suggest(..) => msg::button_send(),
        })
    }

    fn command(self) -> Result<Command, (QuestionId, Problem)> {
        let missing = |code| (QuestionId::new(code), Problem(msg::problem_empty()));
        let reason = self.reason.ok_or_else(|| missing("reason"));
        let message = self.message.ok_or_else(|| missing("message"));
        Ok(match self.about {
            About::Vote { project, revision, authority, verdict } => {
                Command::Vote { project, revision, authority, verdict, reason: Some(reason?) }
            }
            About::Suggest(project, revision) => Command::Suggest(project, revision, message?),
            About::Decline(project, revision) => {
                Command::Decline(project, revision, self.word.and_then(Optional::given))
            }
        })
    }
}

impl Flow for Note {
    fn subject(&self) -> Option<i64> {
        match &self.about {
            About::Vote { project, .. } | About::Suggest(project, _) | About::Decline(project, _) => Some(project.0),
        }
    }

    fn basis(&self) -> (u32, Option<&Content>) {
        let revision = match &self.about {
            About::Vote { revision, .. } | About::Suggest(_, revision) | About::Decline(_, revision) => *revision,
        };
        (revision, None)
    }

    fn rebase(&mut self, present: u32, _: Option<&Content>) {
        match &mut self.about {
            About::Vote { revision, .. } | About::Suggest(_, revision) | About::Decline(_, revision) => {
                *revision = present
            }
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        let of_no_revision = |note: &Self| {
            let mut note = note.clone();
            note.rebase(0, None);
            note.about
        };
        of_no_revision(self) == of_no_revision(other)
    }

    fn needs(_: &FormState<Self>, _: Option<&Input>) -> Needs {
        Needs::default()
    }

    fn known(_: &Facts) {}

    fn title(&self) -> Option<String> {
        Some(self.subject.clone())
    }
}
