//! Walks on a platform that asks several questions at once, in a modal, and lets people tick a list in one go.

use bot_core::areas::news::PostDraft;
use bot_core::areas::people::ProfileDraft;
use bot_core::areas::projects::ProjectDraft;
use bot_core::areas::sample::cast;
use bot_core::conversation::{Answer, Input, Key, Press, QuestionId};
use bot_core::domain::ProjectId;
use bot_core::file::FileRef;
use bot_core::lists::List;
use bot_core::view::{Options, Question, View, Widget};

use super::project::{ana, longest};
use super::{Walk, sent, typed};
use crate::scenes::{Moment, Reader, Scene};

const GROUP: &str = "modals";

/// As many questions a modal asks, and as many entries a list in it holds (docs/platforms.md,
/// "Discord: modals").
const FIELDS: usize = 5;
const ENTRIES: usize = 25;

/// `lists`: whether modals hold lists.
pub(crate) fn walks(reader: Reader, lists: bool) -> Vec<Scene> {
    let walk = |name, conversation: ProjectDraft| Walk::begin(GROUP, name, conversation, ana(reader));
    let registering =
        Walk::begin(GROUP, "registering", ProfileDraft::default(), (reader.who(cast::newcomer()), Default::default()))
            .fills(&[words("name", "Ana Nube")], lists)
            .says(&typed(List::countries(), &["es"], reader))
            .fills(&[words("school", "valverde")], lists)
            .presses(&Press::Choose("71".to_owned()))
            .fills(&[ticks("subjects", 2), ticks("languages", 1)], lists);
    let project = walk("a project", ProjectDraft::default())
        .presses(&Press::Choose("2".to_owned()))
        .fills(&project("Clouds over *two* towns"), lists)
        .presses(&Press::Skip);
    let refused = walk("a project, in bad answers", ProjectDraft::default())
        .presses(&Press::Choose("2".to_owned()))
        .fills_once(&[words("title", "🎒🎒"), words("description", &longest(800)), words("ages", "young")], lists)
        .fills_once(&[words("title", "Clouds"), words("description", "We watch the sky.")], lists)
        .fills_once(
            &[ticks("languages", 1), ticks("subjects", 1), words("ages", "12-9"), words("pupils", "many")],
            lists,
        );
    let post = PostDraft::of(ProjectId(100), "Clouds over two towns");
    let post = Walk::begin(GROUP, "news with a picture", post, (reader.who(cast::ana()), Default::default()))
        .fills_once(&[words("headline", "Clouds"), words("text", "We met."), file("picture", "plan.pdf")], lists)
        .fills(&[file("picture", "clouds.jpg")], lists);
    vec![registering.sends().0, project.sends().0, refused.ends(), post.sends().0]
}

fn project(title: &str) -> Vec<Field> {
    vec![
        words("title", title),
        words("description", "Our classes watch the sky for a month: see https://clouds.example/our_sky."),
        ticks("languages", 2),
        ticks("subjects", 1),
        words("ages", "9-12"),
        words("pupils", "24"),
        ticks("tools", 2),
        words("aims", "- to observe\n- to measure\n- to describe"),
        words("process", "October: the classes meet.\nNovember: we watch.\nDecember: we compare."),
        words("results", "A small atlas of clouds."),
    ]
}

/// What somebody fills in: words, the first entries of a list, or a file.
struct Field {
    id: QuestionId,
    what: What,
}

enum What {
    Words(String),
    First(usize),
    File(FileRef),
}

fn words(id: &'static str, words: &str) -> Field {
    Field { id: QuestionId::new(id), what: What::Words(words.to_owned()) }
}

fn ticks(id: &'static str, count: usize) -> Field {
    Field { id: QuestionId::new(id), what: What::First(count) }
}

fn file(id: &'static str, name: &str) -> Field {
    Field { id: QuestionId::new(id), what: What::File(sent(name)) }
}

impl Walk {
    /// Fills in modal after modal, and ticks the lists that no modal holds, until everything here is answered.
    fn fills(self, fields: &[Field], lists: bool) -> Self {
        let mut walk = self;
        while walk.first(fields).is_some() {
            walk = walk.fills_once(fields, lists);
        }
        walk
    }

    fn first<'f>(&self, fields: &'f [Field]) -> Option<&'f Field> {
        let asked = asked(&self.view()).into_iter().next()?.id;
        fields.iter().find(|field| field.id == asked && !is_searched(&self.view()))
    }

    /// Fills in one modal, or ticks one list.
    fn fills_once(self, fields: &[Field], lists: bool) -> Self {
        let asked = asked(&self.view());
        let field = |id: &QuestionId| fields.iter().find(|field| field.id == *id);
        let fits = asked.iter().take(FIELDS).map_while(|question| fits(question, lists).then_some(&question.id));
        let answers: Vec<(QuestionId, Answer)> =
            fits.filter_map(field).map(|field| (field.id.clone(), self.answer(field))).collect();
        match (answers.is_empty(), asked.first().and_then(|first| field(&first.id))) {
            (false, _) => self.sends_modal(answers),
            (true, Some(Field { what: What::First(count), .. })) => self.ticks(*count),
            (true, Some(Field { what: What::Words(words), .. })) => self.says(words),
            (true, Some(Field { what: What::File(file), .. })) => self.sends_a_file(&file.name),
            (true, None) => panic!("{}: nothing is filled in", self.scene.name),
        }
    }

    fn answer(&self, field: &Field) -> Answer {
        let question = asked(&self.view()).into_iter().find(|question| question.id == field.id);
        match (&field.what, question) {
            (What::First(count), Some(question)) => {
                Answer::Many(entries(&question.widget).into_iter().take(*count).collect())
            }
            (What::First(_), None) => panic!("{:?} is not asked", field.id),
            (What::Words(words), _) => Answer::Text(words.clone()),
            (What::File(file), _) => Answer::File(file.clone()),
        }
    }

    fn sends_modal(mut self, answers: Vec<(QuestionId, Answer)>) -> Self {
        for (_, answer) in &answers {
            let said = match answer {
                Answer::Text(words) => words.clone(),
                Answer::Many(keys) => format!("☑ {}", keys.join(", ")),
                Answer::File(file) => format!("📎 {}", file.name),
                Answer::One(_) | Answer::Skip | Answer::Unusable | Answer::Unfetched => {
                    panic!("no modal is filled in so")
                }
            };
            self.scene.moments.push(Moment::Does(said));
        }
        self.take(&Input::Modal(answers));
        self.look();
        self
    }

    /// Ticks the first entries of the list that is shown, and says that these are all where others could be ticked.
    fn ticks(mut self, count: usize) -> Self {
        let View::Browse { list, question, .. } = self.view() else { panic!("no list is shown") };
        let (page, keys) = (list.page, list.choices.iter().take(count).map(|choice| choice.key.clone()).collect());
        let ticked = || list.choices.iter().take(count);
        let labels: Vec<String> = ticked().map(|choice| self.reader.locale.plain(&choice.label)).collect();
        self.scene.moments.push(Moment::Does(format!("☑ {}", labels.join(", "))));
        self.take(&Input::Tick { page, keys });
        self.look();
        let goes_on = self.view().question().is_some_and(|asked| asked.id == question.id);
        if goes_on { self.presses(&Press::Done) } else { self }
    }
}

/// The questions that are open, in order.
fn asked(view: &View) -> Vec<Question> {
    match view {
        View::Ask { pending, .. } => pending.clone(),
        View::Browse { question, next, .. } => std::iter::once(&**question).chain(next).cloned().collect(),
        View::Review { .. } | View::Card { .. } | View::Commands(_) => Vec::new(),
    }
}

/// Whether something was found already.
fn is_searched(view: &View) -> bool {
    matches!(view, View::Browse { list, .. } if list.query.is_some())
}

/// Whether a modal holds the question.
fn fits(question: &Question, lists: bool) -> bool {
    match &question.widget {
        Widget::Text { .. } => true,
        Widget::Picture => lists,
        widget @ (Widget::One(_) | Widget::Many { .. }) => lists && (1..=ENTRIES).contains(&entries(widget).len()),
    }
}

fn entries(widget: &Widget) -> Vec<Key> {
    match widget.options() {
        Some(Options::List(list)) => list.keys().map(str::to_owned).collect(),
        Some(Options::Given(given)) => given.iter().map(|(key, _)| key.clone()).collect(),
        Some(Options::Found { .. }) | None => Vec::new(),
    }
}
