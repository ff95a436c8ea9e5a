//! Walks through notes: a reason, a question, a message.

use bot_core::conversation::{Press, Verdict};
use bot_core::domain::{AuthorityId, PersonId, ProjectId};
use bot_core::flows::{About, Note};

use super::Walk;
use super::project::longest;
use crate::scenes::{Reader, Scene, known};

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    let (project, authority, teacher) = (ProjectId(100), AuthorityId(10), PersonId(1));
    let vote = |verdict| About::Vote { project, revision: 2, authority, verdict };
    let (clouds, ana) = ("Clouds over two towns", "Ana Nube");
    let notes = [
        ("returning a project", vote(Verdict::Return), clouds, "How many lessons do you plan?"),
        ("rejecting a project", vote(Verdict::Reject), clouds, "It advertises a product."),
        ("suggesting a change", About::Suggest(project, 2), clouds, "Could we start in February?"),
        ("declining an offer", About::Decline(project, 2), clouds, "Too many pupils this year."),
        ("asking a teacher", About::AskTeacher(teacher, 2), ana, "Which classes do you teach?"),
        ("refusing a teacher", About::RefuseTeacher(teacher, 2), ana, "The school does not know this name."),
        ("answering the service", About::AnswerService, ana, "I teach biology in years 7 to 9."),
    ];
    let walk = |name, about, subject: &str| {
        let note = Note::new(about, subject.to_owned());
        Walk::begin("flow-note", name, note, known("home/teacher", reader))
    };
    let bad = [" ", "🎒", &longest(501), &longest(500)];
    let mut scenes: Vec<Scene> = notes
        .into_iter()
        .map(|(name, about, subject, words)| {
            let walk = walk(name, about, subject).sends_a_sticker().says_each(&bad);
            walk.presses_each(&[Press::ChangeAny, Press::Keep, Press::ChangeAny]).says(words).sends().0
        })
        .collect();
    let silent = walk("declining without a word", About::Decline(project, 2), clouds);
    scenes.push(silent.presses(&Press::Skip).sends().0);
    scenes
}
