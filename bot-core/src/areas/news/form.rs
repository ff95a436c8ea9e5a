//! Writing a post, or changing one.
//!
//! ```text
//! Bot:  What is it about?   For example: Our first video call
//! Ana:  The first photographs of the clouds
//! Bot:  What would you like to tell?
//! Ana:  Today we …
//! Bot:  Would you like to add a picture?  [Skip]
//! Ana:  sends a photograph
//! Bot:  Everything at a glance.  [Publish] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};

use super::post::{Pending, PictureChange};
use super::{Command, Post};
use crate::area;
use crate::areas::suspension;
use crate::conversation::{Answer, Problem, QuestionId};
use crate::domain::{Headline, PostId, PostText, ProjectId};
use crate::file::{FileRef, Meant};
use crate::file_kind::{FileKind, Takes};
use crate::file_name::FileName;
use crate::flows::Flow;
use crate::form::{Field, Form, With};
use crate::picture::{PictureFault, megabytes, megapixels};
use crate::text::{Text, msg};
use crate::value::{Optional, Value};
use crate::view::Widget;

/// So much is shown of the name of a picture, in characters.
const NAME_MOST: usize = 60;

/// The key of the answer that leaves the picture of a post as it is.
const STANDS: &str = "stands";

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PostDraft {
    project: ProjectId,
    title: String,
    /// The post that is changed, or that waits for its picture.
    #[serde(default)]
    post: Option<PostId>,
    /// Whether nobody reads that post yet.
    #[serde(default)]
    is_new: bool,
    /// Whether it is about another picture, in place of one that could not be used.
    #[serde(default)]
    mends: bool,
    #[serde(default)]
    headline: Option<Headline>,
    #[serde(default)]
    text: Option<PostText>,
    #[serde(default)]
    picture: Option<Optional<PictureSource>>,
}

/// Where the picture of a post comes from.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PictureSource {
    /// It is the one that the post has.
    Stands,
    /// Somebody has sent it, and nobody has looked at it.
    Sent(FileRef),
}

/// What a picture is called never reaches a log.
impl std::fmt::Debug for PictureSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Stands => "Stands",
            Self::Sent(_) => "Sent(…)",
        })
    }
}

impl Value for PictureSource {
    const FILES: Option<Meant> = Some(Meant::Picture);

    fn widget() -> Widget {
        Widget::Picture
    }

    fn parse(answer: &Answer) -> Result<Self, Problem> {
        let fault = |fault: PictureFault| Problem(fault.text(&Takes::default()));
        match answer {
            Answer::File(file) if file.size > Takes::MOST => Err(fault(PictureFault::TooLarge)),
            Answer::File(file) => match FileKind::of(&FileName::cleaned(&file.name, "picture")) {
                // What is in it is looked at once it is fetched: a name says little.
                FileKind::Pictures | FileKind::Others => Ok(Self::Sent(file.clone())),
                FileKind::Videos => Err(fault(PictureFault::Moving)),
                FileKind::Documents
                | FileKind::Tables
                | FileKind::Slides
                | FileKind::Sounds
                | FileKind::Archives
                | FileKind::Programs => Err(fault(PictureFault::NoPicture)),
            },
            Answer::One(key) if key == STANDS => Ok(Self::Stands),
            Answer::Unfetched => Err(fault(PictureFault::Away)),
            Answer::Unusable => Err(fault(PictureFault::NoPicture)),
            Answer::Text(_) | Answer::One(_) | Answer::Many(_) | Answer::Skip => {
                Err(Problem(msg::problem_words_for_picture()))
            }
        }
    }

    fn answer(&self) -> Answer {
        match self {
            Self::Stands => Answer::One(STANDS.to_owned()),
            Self::Sent(file) => Answer::File(file.clone()),
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Stands => msg::picture_stands(),
            Self::Sent(file) => file.called(NAME_MOST).map_or_else(msg::picture_unnamed, Text::words),
        }
    }
}

impl PostDraft {
    /// Nothing is said yet, in the TwinSpace of a project of this title.
    #[must_use]
    pub fn of(project: ProjectId, title: &str) -> Self {
        let (headline, text, picture) = (None, None, None);
        Self { project, title: title.to_owned(), post: None, is_new: false, mends: false, headline, text, picture }
    }

    /// What a post says already.
    #[must_use]
    pub fn changing(post: &Post, title: &str) -> Self {
        let picture = post.picture.map(|_| PictureSource::Stands);
        Self { picture: Some(picture.into()), ..Self::saying(post, title) }
    }

    /// What a post says that waits for a picture: another one is asked for.
    #[must_use]
    pub fn mending(pending: &Pending, title: &str) -> Self {
        Self { is_new: !pending.is_change, mends: true, ..Self::saying(&pending.post, title) }
    }

    fn saying(post: &Post, title: &str) -> Self {
        let (headline, text) = (Some(post.headline.clone()), Some(post.text.clone()));
        Self { post: Some(post.id), headline, text, ..Self::of(post.project, title) }
    }

    fn is_change(&self) -> bool {
        self.post.is_some() && !self.is_new
    }
}

impl Form for PostDraft {
    /// Which files this deployment takes.
    type Known = Takes;

    fn fields(&mut self, takes: &Takes) -> Vec<Field<'_>> {
        let stands = matches!(self.picture, Some(Optional::Given(_)));
        vec![
            Field::new("headline", msg::field_headline(), &mut self.headline),
            Field::new("text", msg::field_post(), &mut self.text),
            Field::new("picture", msg::field_picture(), &mut self.picture)
                .hint(Some(msg::field_picture_how(megabytes(takes.most), megapixels())))
                .left_out_by(stands.then(msg::button_remove_picture)),
        ]
    }

    fn heading(&self) -> Text {
        msg::post_heading(self.title.as_str())
    }

    fn notes(&self, _: With<'_, Takes>) -> Vec<Text> {
        if self.is_change() { Vec::new() } else { vec![msg::note_post_read()] }
    }

    fn send(&self, with: With<'_, Takes>) -> Result<Text, Text> {
        let is_sent = matches!(self.picture, Some(Optional::Given(PictureSource::Sent(_))));
        if is_sent && suspension::may_begin(with.reader).is_err() {
            return Err(suspension::picture_waits(with.reader));
        }
        Ok(if self.is_change() { msg::button_save() } else { msg::button_publish() })
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let missing = |code| (QuestionId::new(code), Problem(msg::problem_empty()));
        let headline = self.headline.ok_or_else(|| missing("headline"))?;
        let text = self.text.ok_or_else(|| missing("text"))?;
        let picture = match self.picture.and_then(Optional::given) {
            Some(PictureSource::Sent(file)) => PictureChange::New(file),
            Some(PictureSource::Stands) => PictureChange::Stays,
            None => PictureChange::Goes,
        };
        let command = match self.post {
            Some(post) => Command::Say { post, headline, text, picture },
            None => Command::Publish { project: self.project, headline, text, picture },
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

    fn is_like(&self, other: &Self) -> bool {
        self.mends == other.mends && self.is_new == other.is_new
    }
}
