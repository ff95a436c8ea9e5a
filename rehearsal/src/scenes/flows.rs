//! A person who walks through a flow: types, presses what is offered, and sees what the form shows.
//!
//! The walks themselves are below, one file for each flow.

mod authority;
mod class;
mod delegation;
mod guest;
mod inquiry;
pub(crate) mod modals;
mod newsletter;
mod note;
mod partners;
mod post;
mod profile;
mod project;
mod refusals;
mod reissue;

use bot_core::area::Command;
use bot_core::areas::approval;
use bot_core::areas::projects::{Content, ProjectKnown};
use bot_core::areas::sample::cast;
use bot_core::conversation::{Action, Answer, Input, Press, QuestionId, Step};
use bot_core::domain::{ConversationId, School, SchoolId};
use bot_core::file::FileRef;
use bot_core::file_kind::Takes;
use bot_core::flows::{Conversation, Known};
use bot_core::form::Handle;
use bot_core::lists::List;
use bot_core::platform::Platform;
use bot_core::reader;
use bot_core::text::{Text, fold, msg};
use bot_core::view::{Block, Button, Link, View};
use bot_core::wire::Page;

use crate::scenes::{Moment, Reader, Role, Scene};

/// Every walk, in one language.
pub(crate) fn all(reader: Reader) -> Vec<Scene> {
    let others = [
        refusals::walks,
        profile::walks,
        partners::walks,
        class::walks,
        reissue::walks,
        post::walks,
        newsletter::walks,
        guest::walks,
        inquiry::walks,
        delegation::walks,
        authority::walks,
        note::walks,
    ];
    project::walks(reader).into_iter().chain(others.into_iter().flat_map(|walks| walks(reader))).collect()
}

pub use project::longest;

/// A project with every answer as long as it may be.
#[must_use]
pub fn to_the_brim(reader: Reader) -> Content {
    project::to_the_brim(reader).1
}

/// The names of a list's entries, as somebody types them.
fn typed(list: List, keys: &[&str], reader: Reader) -> String {
    keys.iter().map(|key| reader.locale.plain(&list.text(key))).collect::<Vec<_>>().join(", ")
}

/// A file that somebody sends.
fn sent(name: &str) -> FileRef {
    FileRef { platform: Platform::ALL[0], id: "7".to_owned(), name: name.to_owned(), size: 90_000 }
}

fn school(id: i64, name: &str, town: &str, country: &str, region: Option<&str>) -> School {
    let [name, town, country] = [name, town, country].map(str::to_owned);
    School { id: SchoolId(id), name, town, country, region: region.map(str::to_owned) }
}

/// A conversation as it goes on.
struct Walk {
    conversation: Conversation,
    revision: u32,
    reader: reader::Reader,
    /// What stands in the database about projects.
    known: ProjectKnown,
    /// The schools that a search can find.
    schools: Vec<School>,
    scene: Scene,
}

impl Walk {
    fn begin(
        group: &str,
        name: &str,
        conversation: impl Into<Conversation>,
        (reader, known): (reader::Reader, ProjectKnown),
    ) -> Self {
        let schools = vec![
            school(71, "Escuela Nube", "Valverde", "es", Some("es-md")),
            school(72, "IES Río Claro", "Valverde", "es", Some("es-ct")),
        ];
        let role = Role::of(&reader, group);
        let scene = Scene { group: group.to_owned(), name: name.to_owned(), role, moments: Vec::new() };
        let mut walk = Self { conversation: conversation.into(), revision: 1, reader, known, schools, scene };
        walk.look();
        walk
    }

    /// Types words below the question.
    fn says(self, words: &str) -> Self {
        self.answers(words, Answer::Text(words.to_owned()))
    }

    /// Types several words, one after another.
    fn says_each(self, all: &[&str]) -> Self {
        all.iter().fold(self, |walk, words| walk.says(words))
    }

    fn sends_a_sticker(self) -> Self {
        self.answers("(a sticker)", Answer::Unusable)
    }

    fn sends_a_file(self, name: &str) -> Self {
        self.answers(&format!("(📎 {name})"), Answer::File(sent(name)))
    }

    fn answers(mut self, said: &str, answer: Answer) -> Self {
        let question = self.view().question().expect("a question is asked").id.clone();
        self.scene.moments.push(Moment::Does(said.to_owned()));
        self.take(&Input::answer(question.clone(), answer));
        let record = self.record(&question);
        self.scene.moments.push(Moment::Becomes(record));
        self.look();
        self
    }

    /// Presses a button that stands there.
    fn presses(mut self, press: &Press) -> Self {
        self.push(press);
        self.take(&Input::Press(press.clone()));
        self.look();
        self
    }

    /// Presses them one after another.
    fn presses_each(self, all: &[Press]) -> Self {
        all.iter().fold(self, |walk, press| walk.presses(press))
    }

    /// Presses something on whatever page of a list it stands: which one that is, differs between languages.
    fn finds(mut self, press: &Press) -> Self {
        for page in 1.. {
            if self.label(press).is_some() || self.label(&Press::Page(page)).is_none() {
                break;
            }
            self = self.presses(&Press::Page(page));
        }
        self.presses(press)
    }

    /// Turns to a page of a list, if the list has so many.
    fn turns_to(self, page: u16) -> Self {
        let press = Press::Page(page);
        if self.label(&press).is_some() { self.presses(&press) } else { self }
    }

    /// Presses on to the last page of a list.
    fn turns_to_the_end(mut self) -> Self {
        for page in 1.. {
            if self.label(&Press::Page(page)).is_none() {
                break;
            }
            self = self.presses(&Press::Page(page));
        }
        self
    }

    fn ends(self) -> Scene {
        self.scene
    }

    /// Sends the form.
    fn sends(mut self) -> (Scene, Command) {
        self.push(&Press::Send);
        let known = self.known_for(None);
        match self.conversation.step(&Input::Press(Press::Send), &self.reader, &known) {
            Step::Submit(_, command) => (self.scene, *command),
            Step::Continue(_) | Step::Refused(_) => panic!("{} is not sent", self.scene.name),
        }
    }

    fn push(&mut self, press: &Press) {
        let none = || panic!("{}, {:?}: {press:?} is not offered", self.scene.name, self.reader.locale);
        let label = self.label(press).unwrap_or_else(none);
        self.scene.moments.push(Moment::Does(format!("[{label}]")));
    }

    fn take(&mut self, input: &Input) {
        let known = self.known_for(Some(input));
        match self.conversation.clone().step(input, &self.reader, &known) {
            Step::Continue(next) => self.conversation = next,
            Step::Submit(..) | Step::Refused(_) => panic!("{}: {input:?} leads nowhere", self.scene.name),
        }
        self.revision += 1;
    }

    fn look(&mut self) {
        let view = self.view();
        self.scene.moments.push(Moment::Shows(view));
    }

    fn view(&self) -> View {
        let handle = Handle { conversation: ConversationId(1), revision: self.revision };
        self.conversation.view(handle, &self.reader, &self.known_for(None))
    }

    /// What the message above becomes when the form goes on below.
    fn record(&self, question: &QuestionId) -> View {
        let row = self.conversation.answered_row(question);
        row.map_or_else(|| View::card(vec![Block::Note(msg::continues_below())], Vec::new()), View::answered)
    }

    /// What the questions of the flow have to know.
    fn known_for(&self, input: Option<&Input>) -> Known {
        match &self.conversation {
            Conversation::Profile(form) => {
                Known::Profile(form.query("school", input).map(|query| self.found(query)).unwrap_or_default().into())
            }
            Conversation::Project(_) => Known::Project(self.known.clone()),
            Conversation::Partners(_) => Known::Partners(self.known.contacts.clone()),
            Conversation::Class(_) => Known::Class(()),
            Conversation::Reissue(_) => Known::Reissue(reissue::class()),
            Conversation::Note(form) => {
                Known::Note(approval::usual_reasons(form.draft().asks_for(), self.reader.locale))
            }
            Conversation::Post(_) => Known::Post(Takes::default()),
            Conversation::Newsletter(_) => Known::Newsletter(Takes::default()),
            Conversation::SendTime(_) => Known::SendTime(newsletter::known()),
            Conversation::Guest(_) => Known::Guest(()),
            Conversation::Inquiry(_) => Known::Inquiry(cast::authorities()),
            Conversation::Delegation(_) => Known::Delegation(delegation::known()),
            Conversation::Authority(_) => Known::Authority(cast::authorities()),
        }
    }

    fn found(&self, query: &str) -> Vec<School> {
        let query = fold(query);
        let fits = |words: &str| fold(words).windows(query.len().max(1)).any(|part| part == query);
        self.schools.iter().filter(|school| fits(&school.name) || fits(&school.town)).cloned().collect()
    }

    /// What a button says that is on the screen, the page turners included.
    fn label(&self, press: &Press) -> Option<String> {
        let view = self.view();
        let label = match &view {
            View::Browse { list, buttons, .. } => {
                let choice = list.choices.iter().find(|choice| is(&choice.action, press));
                let choice = choice.map(|choice| choice.label.clone());
                choice.or_else(|| labelled(&list.turn, press)).or_else(|| labelled(buttons, press))
            }
            // How many pages a review has is the front end's affair.
            View::Review { turn, .. } if is(&turn.at_page(Page(1)), press) => Some(msg::frame_next_page()),
            View::Review { buttons, .. } | View::Ask { buttons, .. } | View::Card { buttons, .. } => {
                labelled(buttons, press)
            }
            View::Commands(_) => None,
        };
        label.map(|label| self.reader.locale.plain(&label))
    }
}

fn is(action: &Action, wanted: &Press) -> bool {
    matches!(action, Action::Form { press, .. } if press == wanted)
}

fn labelled(buttons: &[Button], press: &Press) -> Option<Text> {
    let leads = |button: &&Button| matches!(&button.link, Link::Do(action) if is(action, press));
    buttons.iter().find(leads).map(|button| button.label.clone())
}
