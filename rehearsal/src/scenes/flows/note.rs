//! Walks through notes: a reason, a question, a message.

use bot_core::areas::people;
use bot_core::conversation::{Press, Verdict};
use bot_core::domain::{AuthorityId, PersonId, ProjectId};
use bot_core::flows::{About, Note};
use bot_core::form;
use bot_core::wire::{Revision, Words};

use super::Walk;
use super::project::longest;
use crate::scenes::{Reader, Scene, known};

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    let (project, authority, teacher) = (ProjectId(100), AuthorityId(10), PersonId(1));
    let vote = |verdict| About::Vote { project, revision: 2, authority, verdict };
    let clouds = "Clouds over two towns";
    let notes = [
        ("returning a project", vote(Verdict::Return), clouds, "How many lessons do you plan?"),
        ("rejecting a project", vote(Verdict::Reject), clouds, "It advertises a product."),
        ("suggesting a change", About::Suggest(project, 2), clouds, "Could we start in February?"),
        ("declining an offer", About::Decline(project, 2), clouds, "Too many pupils this year."),
    ];
    let (revision, words) = (Revision(2), Words::default);
    let of_people = [
        (
            "asking a teacher",
            people::Command::AskTeacher { teacher, revision, words: words() },
            "Which classes do you teach?",
        ),
        (
            "refusing a teacher",
            people::Command::RefuseTeacher { teacher, revision, words: words() },
            "The school does not know this name.",
        ),
        (
            "answering the service",
            people::Command::AnswerService { words: words() },
            "I teach biology in years 7 to 9.",
        ),
    ];
    let walk = |name, about, subject: &str| {
        let note = Note::new(about, subject.to_owned());
        Walk::begin("flow-note", name, note, known("home/teacher", reader))
    };
    let bad = [" ", "🎒", &longest(501), &longest(500)];
    let told = |walk: Walk, words: &str| {
        let walk = walk.sends_a_sticker().says_each(&bad);
        walk.presses_each(&[Press::ChangeAny, Press::Keep, Press::ChangeAny]).says(words).sends().0
    };
    let mut scenes: Vec<Scene> =
        notes.into_iter().map(|(name, about, subject, words)| told(walk(name, about, subject), words)).collect();
    scenes.extend(of_people.into_iter().map(|(name, command, words)| {
        let note = form::Note::new(command.into(), "Ana Nube".to_owned());
        told(Walk::begin("flow-note", name, note, known("home/teacher", reader)), words)
    }));
    let silent = walk("declining without a word", About::Decline(project, 2), clouds);
    scenes.push(silent.presses(&Press::Skip).sends().0);
    scenes
}
