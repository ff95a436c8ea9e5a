//! Samples of what people are told: what they have chosen, what was held, what was told once a day.

use super::wish::{Chosen, Group, Heard, Kind, Night, Own, Wish};
use super::{Screen, views};
use crate::areas::members::samples::Fill;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{HOUR, NOW, PROJECT, ana, eva, newcomer, reader};
use crate::domain::{Headline, ProjectId, StudentId, Title};
use crate::reader::{Me, Reader};
use crate::wire::Page;

/// Somebody in Spain who has chosen nothing yet.
pub(crate) fn own() -> Own {
    Own { usual: Wish::AtOnce, night: None, clock: "es".to_owned(), takes_part: true }
}

/// A project of the samples, and what was chosen for it.
pub(crate) fn heard(n: i64, title: &str, of: (Option<Chosen>, Option<Chosen>)) -> Heard {
    let title = Title::read(title).expect("a title");
    Heard { project: ProjectId(PROJECT.0 + n), title, of_project: of.0, of_space: of.1 }
}

/// So much that was not told of a project of the samples.
pub(crate) fn group(n: i64, kind: Kind, count: u32, headlines: &[String]) -> Group {
    let title = Title::read("Clouds over two towns").expect("a title");
    Group {
        project: ProjectId(PROJECT.0 + n),
        title,
        kind,
        count,
        since: NOW - 5 * HOUR,
        newest: NOW - HOUR,
        headlines: headlines.iter().enumerate().map(|(nth, headline)| (headline.clone(), nth == 1)).collect(),
    }
}

/// What somebody is told who is in four projects.
fn some(fill: Fill<'_>) -> Vec<Heard> {
    let title = |words: &str| fill(words.to_owned(), Title::MAX);
    let daily = || Some(Chosen::Own(Wish::Daily));
    vec![
        heard(0, &title("Clouds over two towns"), (Some(Chosen::AsEverywhere), daily())),
        heard(1, &title("Rivers of Europe"), (Some(Chosen::AsEverywhere), Some(Chosen::AsEverywhere))),
        heard(2, &title("Bread"), (Some(Chosen::Own(Wish::Never)), None)),
        heard(3, &title("A visit"), (None, Some(Chosen::Own(Wish::AtOnce)))),
    ]
}

fn groups(fill: Fill<'_>) -> Vec<Group> {
    let headline = |words: &str| fill(words.to_owned(), Headline::MAX);
    let headlines = [headline("Our first video call"), headline("Rain gauge")];
    let title = Title::read(&fill("Rivers of Europe".to_owned(), Title::MAX)).expect("a title");
    vec![
        group(0, Kind::Space, 2, &headlines),
        group(0, Kind::Project, 1, &[]),
        Group { title, ..group(1, Kind::Project, 3, &[]) },
    ]
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample =
        |name, screen: Screen, me: (Me, Option<StudentId>), (own, heard): (Own, Vec<Heard>), groups: Vec<Group>| {
            let reader = Reader { student: me.1, ..reader(me.0) };
            Sample::new(name, screen, reader, move |screen: &Screen, reader: &Reader| match *screen {
                Screen::Told { page } => Some(views::told(&own, &heard, page, reader)),
                Screen::Of { project } => {
                    heard.iter().find(|heard| heard.project == project).map(|heard| views::of(&own, heard, reader))
                }
                Screen::Night => Some(views::night(&own, reader)),
                Screen::Clocks { page } => Some(views::clocks(&own, page, reader)),
                Screen::Untold { digest, page } => Some(views::untold((&groups, digest), page, reader)),
            })
        };
    let gathered = |mut sample: Sample| {
        sample.reader.settings.authorities.digest_above = 5;
        sample
    };
    let told = || Screen::Told { page: Page(0) };
    let of = |n: i64| Screen::Of { project: ProjectId(PROJECT.0 + n) };
    let untold = |digest| Screen::Untold { digest, page: Page(0) };
    let teacher = || (ana(), None);
    let lea = || (newcomer(), Some(StudentId(601)));
    let night = |from, to, is_on| Own { night: Some(Night { from, to, is_on }), ..own() };
    let nowhere = || Own { clock: String::new(), ..own() };
    let many: Vec<Heard> =
        (0..20).map(|n| heard(n, &format!("Project {n}"), (Some(Chosen::AsEverywhere), None))).collect();
    vec![
        sample("told/nothing chosen, no project", told(), teacher(), (own(), Vec::new()), Vec::new()),
        sample("told/some", told(), teacher(), (night(22, 7, true), some(fill)), Vec::new()),
        sample("told/many", told(), teacher(), (Own { usual: Wish::Daily, ..own() }, many), Vec::new()),
        sample("told/by a guest", told(), (newcomer(), None), (nowhere(), some(fill).split_off(3)), Vec::new()),
        sample("told/by a student", told(), lea(), (night(21, 7, true), some(fill).split_off(3)), Vec::new()),
        sample("told/by an approver", told(), (eva(), None), (own(), Vec::new()), Vec::new()),
        gathered(sample(
            "told/by an approver, told of much together",
            told(),
            (eva(), None),
            (own(), Vec::new()),
            Vec::new(),
        )),
        sample("told/one", of(0), teacher(), (own(), some(fill)), Vec::new()),
        sample("told/one, as everywhere", of(1), teacher(), (own(), some(fill)), Vec::new()),
        sample("told/one without a TwinSpace", of(2), teacher(), (own(), some(fill)), Vec::new()),
        sample("told/one, by a student", of(3), lea(), (own(), some(fill)), Vec::new()),
        sample("told/one, stranger", of(9), teacher(), (own(), some(fill)), Vec::new()),
        sample("told/night, not chosen", Screen::Night, teacher(), (own(), Vec::new()), Vec::new()),
        sample("told/night, on", Screen::Night, teacher(), (night(21, 7, true), Vec::new()), Vec::new()),
        sample("told/night, off", Screen::Night, teacher(), (night(23, 9, false), Vec::new()), Vec::new()),
        sample("told/night, of a student", Screen::Night, lea(), (night(21, 7, true), Vec::new()), Vec::new()),
        sample("told/night, of an approver", Screen::Night, (eva(), None), (own(), Vec::new()), Vec::new()),
        sample("told/night, nowhere", Screen::Night, teacher(), (nowhere(), Vec::new()), Vec::new()),
        sample("told/clocks", Screen::Clocks { page: Page(1) }, teacher(), (own(), Vec::new()), Vec::new()),
        sample("told/not sent", untold(0), teacher(), (own(), Vec::new()), groups(fill)),
        sample("told/not sent, nothing", untold(0), teacher(), (own(), Vec::new()), Vec::new()),
        sample("told/of a day", untold(NOW), teacher(), (own(), Vec::new()), groups(fill)),
        sample("told/of a day, to a student", untold(NOW), lea(), (own(), Vec::new()), groups(fill)[..1].to_vec()),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
