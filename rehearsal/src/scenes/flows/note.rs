//! Walks through notes: a reason, a question, a message.

use bot_core::area::Command;
use bot_core::areas::queue::{self, By};
use bot_core::areas::reasons::{self, Which};
use bot_core::areas::sample::cast;
use bot_core::areas::{approval, people, projects};
use bot_core::conversation::Press;
use bot_core::domain::{AuthorityId, PersonId, ProjectId, ReasonId};
use bot_core::flows::Note;
use bot_core::lists::List;
use bot_core::text::{Locale, msg};
use bot_core::view::Quote;
use bot_core::wire::{Revision, Words};

use super::Walk;
use super::project::longest;
use crate::scenes::{Reader, Scene};

/// A reason that is not there yet.
fn another(authority: AuthorityId) -> Which {
    Which::Another { authority, language: Locale::english() }
}

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    let (project, authority, teacher) = (ProjectId(100), AuthorityId(10), PersonId(1));
    let (revision, words, clouds) = (Revision(2), Words::default, "Clouds over two towns");
    let decline = || projects::Command::Decline { project, revision, words: words() }.into();
    let returns = || Command::from(approval::Command::Return { project, revision, authority, words: words() });
    let notes: [(&str, Command, &str, &str); 10] = [
        ("returning a project", returns(), clouds, "How many lessons do you plan?"),
        (
            "approving a project with a note",
            approval::Command::ApproveWith { project, revision, authority, words: words() }.into(),
            clouds,
            "A fine plan.",
        ),
        (
            "writing a standard reason",
            reasons::Command::WriteReason { which: another(authority), words: words() }.into(),
            "English",
            "How many lessons do you plan?",
        ),
        ("searching what waits", queue::Command::Narrow { by: By::Words(words()) }.into(), "", "clouds"),
        (
            "rejecting a project",
            approval::Command::Reject { project, revision, authority, words: words() }.into(),
            clouds,
            "It advertises a product.",
        ),
        (
            "suggesting a change",
            projects::Command::Suggest { project, revision, words: words() }.into(),
            clouds,
            "Could we start in February?",
        ),
        ("declining an offer", decline(), clouds, "Too many pupils this year."),
        (
            "asking a teacher",
            people::Command::AskTeacher { teacher, revision, words: words() }.into(),
            "Ana Nube",
            "Which classes do you teach?",
        ),
        (
            "refusing a teacher",
            people::Command::RefuseTeacher { teacher, revision, words: words() }.into(),
            "Ana Nube",
            "The school does not know this name.",
        ),
        (
            "answering the service",
            people::Command::AnswerService { words: words() }.into(),
            "Ana Nube",
            "I teach biology in years 7 to 9.",
        ),
    ];
    let walk = |name, command, subject: &str| {
        let note = Note::new(command, subject.to_owned());
        Walk::begin("flow-note", name, note, (reader.who(cast::ana()), Default::default()))
    };
    let bad = [" ", "🎒", &longest(501), &longest(500)];
    let told = |walk: Walk, words: &str| {
        let walk = walk.sends_a_sticker().says_each(&bad);
        walk.presses_each(&[Press::ChangeAny, Press::Keep, Press::ChangeAny]).says(words).sends().0
    };
    let mut scenes: Vec<Scene> =
        notes.into_iter().map(|(name, command, subject, words)| told(walk(name, command, subject), words)).collect();
    let answer = || people::Command::AnswerService { words: words() }.into();
    let quoted = |name, asked: Vec<Quote>| {
        let note = Note::new(answer(), "Ana Nube".to_owned()).answering(asked);
        Walk::begin("flow-note", name, note, (reader.who(cast::ana()), Default::default()))
    };
    let service = || msg::authority_national(List::countries().text("es"));
    let asked = vec![Quote::of(service(), "Which classes do you teach?")];
    scenes.push(quoted("answering a question that is quoted", asked).says("Years 7 to 9.").sends().0);
    let asked = vec![Quote::of(service(), &longest(300)), Quote::of(service(), &longest(300))];
    let long = quoted("answering at length what was asked at length", asked).says(&longest(501)).says(&longest(500));
    scenes.push(long.presses(&Press::ChangeAny).ends());
    let picks = walk("returning a project with a standard reason", returns(), clouds);
    let picks = picks.says(&longest(501)).presses(&Press::Choose("steps".to_owned()));
    let picks = picks.presses(&Press::ChangeAny).presses(&Press::Choose("ages".to_owned()));
    scenes.push(picks.presses(&Press::ChangeAny).says("How old are they?").sends().0);
    let which = Which::Known { reason: ReasonId(701) };
    let change = reasons::Command::WriteReason { which, words: words() }.into();
    let note = Note::new(change, "English".to_owned()).changing(Some("How many lessons?".to_owned()));
    let known =
        Walk::begin("flow-note", "changing a standard reason", note, (reader.who(cast::eva()), Default::default()));
    scenes.push(known.presses(&Press::ChangeAny).says("How many lessons, and when?").sends().0);
    let silent = walk("declining without a word", decline(), clouds);
    scenes.push(silent.presses(&Press::Skip).sends().0);
    scenes
}
