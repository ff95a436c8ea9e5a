//! Samples of drafts.

use super::{Command, Draft, Screen, views};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{HOUR, NOW, ana, reader};
use crate::domain::{ConversationId, Title};
use crate::flows::FlowName;
use crate::view::Progress;

pub(crate) fn draft(id: i64, title: Option<&str>, flow: FlowName) -> Draft {
    let progress = title.is_none().then(|| Progress { at: usize::try_from(id).unwrap_or_default() + 1, of: 12 });
    Draft { id: ConversationId(id), title: title.map(str::to_owned), flow, progress, touched: NOW - id * HOUR }
}

fn shown(name: &'static str, id: i64, known: Option<Draft>) -> Sample {
    let screen = Screen::Draft { conversation: ConversationId(id) };
    Sample::new(name, screen, reader(ana()), move |_, _| known.as_ref().map(views::draft))
}

fn discarding(name: &'static str, known: Option<Draft>) -> Sample {
    let command = Command::Discard { conversation: ConversationId(1) };
    Sample::confirms(name, command, reader(ana()), move |_| known.as_ref().map(views::discarding))
}

pub(crate) fn all() -> Vec<Sample> {
    let rivers = || Some(draft(1, Some("Rivers of Europe"), FlowName::Project));
    vec![
        shown("projects/draft", 1, rivers()),
        shown("projects/draft without a title", 2, Some(draft(2, None, FlowName::Project))),
        shown(
            "projects/draft that cannot be read",
            3,
            Some(Draft { progress: None, ..draft(3, None, FlowName::Project) }),
        ),
        shown("projects/draft that is gone", 77, None),
        discarding("confirm/throw a draft away", rivers()),
        discarding("confirm/throw a strange draft away", None),
    ]
}

/// A draft with a title of the greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    let long = || Some(draft(1, Some(&words(Title::MAX)), FlowName::Project));
    vec![shown("projects/draft", 1, long()), discarding("confirm/throw a draft away", long())]
}
