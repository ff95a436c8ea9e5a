//! Samples of the newsletter: as its readers get it, and as those see it who write and send it.

use super::issue::{Act, Counts, Issue, Origin, Pending, Says, State, Times};
use super::reading::Choice;
use super::{Command, Screen, rules, views};
use crate::areas::authorities::Authority;
use crate::areas::members::samples::Fill;
use crate::areas::news::samples::picture;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{EVA, HOUR, NOW, SPAIN, ana, authorities, eva, newcomer, reader};
use crate::conversation::Key;
use crate::domain::{Headline, IssueId, LetterId, LetterText};
use crate::file::FileRef;
use crate::picture::PictureFault;
use crate::platform::Platform;
use crate::reader::{Me, Reader};
use crate::view::View;
use crate::wire::{Page, Revision};

/// A newsletter of Eva’s, so many hours old.
pub(super) fn issue(n: i64, title: &str, (state, hours): (State, i64)) -> Issue {
    let at = NOW - hours * HOUR;
    let (begun, ended) = match state {
        State::Draft | State::Scheduled => (None, None),
        State::Sending => (Some(at), None),
        State::Sent | State::Cancelled => (Some(at), Some(at + HOUR)),
    };
    let due = (state == State::Scheduled).then_some(NOW + 40 * HOUR);
    Issue {
        id: IssueId(700 + n),
        letter: LetterId(800 + n),
        revision: 2,
        of: Origin { authority: SPAIN, country: "es".to_owned(), by: EVA },
        says: Says {
            language: "es".to_owned(),
            title: Headline::read(title).expect("a title"),
            text: LetterText::read("Dear colleagues, …").expect("a text"),
            picture: None,
        },
        pending: Pending::default(),
        state,
        times: Times { written: at - HOUR, due, begun, ended },
    }
}

/// A draft with a picture.
#[must_use]
pub fn pictured() -> Issue {
    let mut issue = issue(6, "Online meetings in October", (State::Draft, 2));
    issue.says.picture = Some(picture());
    issue
}

/// What Ana has chosen, who teaches in Spain.
pub(super) fn chosen() -> Choice {
    let languages = ["en", "es"].map(str::to_owned).to_vec();
    Choice { country: Some("es".to_owned()), is_on: true, languages, ..Choice::default() }
}

/// The service of Spain.
fn spain() -> Authority {
    let all = authorities();
    all.into_iter().find(|authority| authority.id == SPAIN).expect("it is set up")
}

/// What a sample knows.
#[derive(Clone)]
struct Desk {
    choice: Choice,
    issues: Vec<Issue>,
    /// How many would get one now.
    readers: u32,
    counts: Counts,
}

impl Desk {
    fn of(fill: Fill<'_>) -> Self {
        let named = |n, (title, text): (&str, &str), how| {
            let mut issue = issue(n, &fill(title.to_owned(), Headline::MAX), how);
            let text = fill(text.to_owned(), LetterText::MAX);
            issue.says.text = LetterText::read(&text).expect("a text");
            issue
        };
        let meetings = (
            "Online meetings in October",
            "Dear colleagues,\nthis month we invite you to two online meetings.\nIn the first one, three schools show their projects.",
        );
        let prize = ("Prizes for projects", "Send us your project until the end of the month.");
        let kits = ("New project kits", "There are three new kits for the winter.");
        let mut issues = vec![
            named(1, meetings, (State::Draft, 2)),
            named(2, prize, (State::Scheduled, 5)),
            named(3, kits, (State::Sending, 1)),
            named(4, ("Welcome back", "A good start to everybody!"), (State::Sent, 50)),
            named(5, ("Summer meetings", "They are in Valverde this year."), (State::Cancelled, 900)),
        ];
        issues[3].says.picture = Some(picture());
        let counts = Counts { waits: 300, out: 40, reached: 812, refused: 3 };
        Self { choice: chosen(), issues, readers: 1155, counts }
    }

    /// Somebody has chosen otherwise.
    fn by(self, choice: Choice) -> Self {
        Self { choice, ..self }
    }

    /// Nothing was written yet.
    fn empty(self) -> Self {
        Self { issues: Vec::new(), ..self }
    }

    /// Nobody reads it.
    fn unread(self) -> Self {
        Self { readers: 0, ..self }
    }

    /// The draft waits for a picture.
    fn pending(mut self, pending: Pending) -> Self {
        self.issues[0].pending = pending;
        self
    }

    fn audience(&self) -> (u32, Counts) {
        (self.readers, self.counts)
    }

    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<View> {
        match *screen {
            Screen::Newsletter { page } => {
                let is_out = |issue: &&Issue| matches!(issue.state, State::Sending | State::Sent);
                let has_one = self.choice.country.is_some() && self.choice.is_for(reader);
                let last: Vec<Issue> = self.issues.iter().filter(|_| has_one).filter(is_out).cloned().collect();
                let services: Vec<Authority> = reader.me.decides_for(SPAIN).then(spain).into_iter().collect();
                Some(views::newsletter(&self.choice, (&last, &services), page, reader))
            }
            Screen::Choose { country: true, page } => views::countries(&self.choice, page, reader),
            Screen::Choose { country: false, page } => views::languages(&self.choice, page, reader),
            Screen::Letter { letter, page } => {
                let issue = self.issues.iter().find(|issue| issue.letter == letter)?;
                views::letter(issue, &self.choice, page, reader)
            }
            Screen::Issues { authority, page } => {
                let service = Some(spain()).filter(|_| reader.me.decides_for(authority))?;
                Some(views::issue::issues(&service, (&self.issues, self.issues.len()), page, reader))
            }
            Screen::Issue { issue } => {
                let issue = self.issues.iter().find(|known| known.id == issue)?;
                views::issue::issue(issue, self.audience(), reader)
            }
        }
    }
}

/// The samples of those who read.
fn of_readers(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, desk: Desk| {
        Sample::new(name, screen, reader(me), move |screen: &Screen, reader: &Reader| desk.shows(screen, reader))
    };
    let desk = || Desk::of(fill);
    let letter = |n: i64| Screen::of(LetterId(800 + n));
    let choose = |country| Screen::Choose { country, page: Page(0) };
    let off = || Choice { is_on: false, ..chosen() };
    let free = |country: Option<Key>| Choice { is_free: true, is_on: country.is_some(), country, ..chosen() };
    let nobody = || Choice { is_free: true, ..Choice::default() };
    vec![
        sample("newsletter/on", Screen::own(), ana(), desk()),
        sample("newsletter/off", Screen::own(), ana(), desk().by(off())),
        sample("newsletter/none yet", Screen::own(), ana(), desk().empty()),
        sample("newsletter/silent", Screen::own(), ana(), desk().by(Choice { is_silent: true, ..chosen() })),
        sample("newsletter/no country", Screen::own(), newcomer(), desk().by(nobody())),
        sample("newsletter/chosen country", Screen::own(), newcomer(), desk().by(free(Some("es".to_owned())))),
        sample("newsletter/a guest", Screen::own(), newcomer(), desk().by(Choice { is_guest: true, ..nobody() })),
        sample("newsletter/for who writes it", Screen::own(), eva(), desk()),
        sample("newsletter/languages", choose(false), ana(), desk()),
        sample("newsletter/countries", choose(true), newcomer(), desk().by(nobody())),
        sample("newsletter/countries, for a teacher", choose(true), ana(), desk()),
        sample("newsletter/one", letter(4), ana(), desk()),
        sample("newsletter/one, unsubscribed", letter(3), ana(), desk().by(off())),
        sample("newsletter/preview", letter(1), eva(), desk()),
        sample("newsletter/not sent yet", letter(1), ana(), desk()),
    ]
}

/// The samples of those who write and send.
fn of_writers(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, desk: Desk| {
        Sample::new(name, screen, reader(me), move |screen: &Screen, reader: &Reader| desk.shows(screen, reader))
    };
    let desk = || Desk::of(fill);
    let all = || rules::issue::all(SPAIN);
    let issue = |n: i64| Screen::Issue { issue: IssueId(700 + n) };
    let file = FileRef { platform: Platform::ALL[0], id: "1".to_owned(), name: "clouds.jpg".to_owned(), size: 9 };
    let sent = Pending { sent: Some(file), fault: None };
    let fault = Pending { sent: None, fault: Some(PictureFault::Broken) };
    let sure = |name, n: usize, act: Act| {
        let desk = desk();
        let id = desk.issues[n - 1].id;
        let command = Command::Act { issue: id, revision: Revision(2), act };
        Sample::confirms(name, command, reader(eva()), move |reader| {
            views::issue::sure(&desk.issues[n - 1], act, desk.audience(), reader)
        })
    };
    vec![
        sample("issues/none", all(), eva(), desk().empty()),
        sample("issues/some", all(), eva(), desk()),
        sample("issues/for a teacher", all(), ana(), desk()),
        sample("issues/draft", issue(1), eva(), desk()),
        sample("issues/draft for nobody", issue(1), eva(), desk().unread()),
        sample("issues/draft with a picture on its way", issue(1), eva(), desk().pending(sent)),
        sample("issues/draft with a broken picture", issue(1), eva(), desk().pending(fault)),
        sample("issues/scheduled", issue(2), eva(), desk()),
        sample("issues/going out", issue(3), eva(), desk()),
        sample("issues/sent", issue(4), eva(), desk()),
        sample("issues/stopped", issue(5), eva(), desk()),
        sample("issues/one, for a teacher", issue(1), ana(), desk()),
        sure("issues/sending", 1, Act::Send),
        sure("issues/unscheduling", 2, Act::Stop),
        sure("issues/stopping", 3, Act::Stop),
        sure("issues/throwing away", 1, Act::Discard),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    [of_readers(&|words, _| words), of_writers(&|words, _| words)].concat()
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    [of_readers(&|_, most| words(most)), of_writers(&|_, most| words(most))].concat()
}
