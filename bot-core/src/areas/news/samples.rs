//! Samples of news: posts by teachers and students, as each of them reads them.

use super::post::{Author, NamedPost, Pending, Post, Times};
use super::rules::Insider;
use super::{Command, Screen, views};
use crate::areas::members::samples::{Fill, Known, known};
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space::Space;
use crate::areas::space::samples::{inside, space};
use crate::areas::students::samples::pupil;
use crate::areas::students::{Pupil, PupilRole};
use crate::domain::{Headline, PostId, PostText, SpaceId, StudentId};
use crate::file_store::{FileHash, Kept};
use crate::picture::{Picture, PictureFault, PictureFormat};
use crate::reader::{Me, Reader};
use crate::text::Text;
use crate::wire::Page;

/// A post of the samples, so many hours old.
pub(crate) fn post(n: i64, by: Author, headline: &str, hours: i64) -> Post {
    Post {
        id: PostId(900 + n),
        project: PROJECT,
        space: SpaceId(400),
        by,
        headline: Headline::read(headline).expect("a headline"),
        text: PostText::read("Today we …").expect("a text"),
        picture: None,
        times: Times { posted: NOW - hours * HOUR, changed: None },
    }
}

/// A picture of the samples.
pub(crate) fn picture() -> Picture {
    Picture { kept: Kept { hash: FileHash([9; 32]), size: 80_000 }, format: PictureFormat::Jpeg }
}

/// A post of Ana's with a picture.
#[must_use]
pub fn pictured() -> Post {
    Post { picture: Some(picture()), ..post(3, Author::Person(ANA), "Photos of clouds", 50) }
}

/// Zofia may publish, Lea may not.
pub(crate) fn zofia() -> Pupil {
    Pupil { role: PupilRole::Manager, ..pupil(3, "Zofia", "Brzoza") }
}

/// What a sample of news knows.
#[derive(Clone)]
struct Board {
    known: Known,
    posts: Vec<NamedPost>,
    pending: Option<Pending>,
    pupil: Option<Pupil>,
    /// Whether the reader is a guest.
    is_visited: bool,
}

impl Board {
    fn of(state: State, fill: Fill<'_>) -> Self {
        let named = |n, by, name: &str, (headline, words): (&str, &str), hours| {
            let mut post = post(n, by, &fill(headline.to_owned(), Headline::MAX), hours);
            post.text = PostText::read(&fill(words.to_owned(), PostText::MAX)).expect("a text");
            NamedPost { post, by: Some(Text::words(fill(name.to_owned(), 40))) }
        };
        let call = (
            "Our first video call",
            "We met today.\nLea showed the cloud that she had painted, and Jan’s class sang a song.",
        );
        let rain = ("Rain gauge", "It has rained 12 mm here since Monday. And where you are?");
        let photos = ("Photographs of clouds", "Please send yours until Friday.");
        let mut posts = vec![
            named(1, Author::Person(JAN), "Jan Nowy", call, 2),
            named(2, Author::Student(StudentId(603)), "Zofia B.", rain, 26),
            named(3, Author::Person(ANA), "Ana Nube", photos, 50),
        ];
        posts[1].post.picture = Some(picture());
        posts[2].post.times.changed = Some(NOW - HOUR);
        Self { known: known(state, fill), posts, pending: None, pupil: None, is_visited: false }
    }

    /// One of the posts waits for a picture.
    fn pending(self, at: usize, is_change: bool, fault: Option<PictureFault>) -> Self {
        let post = Post { picture: None, ..self.posts[at].post.clone() };
        Self { pending: Some(Pending { post, is_change, sent: None, fault }), ..self }
    }

    fn empty(self) -> Self {
        Self { posts: Vec::new(), ..self }
    }

    fn read_by(self, pupil: Pupil) -> Self {
        Self { pupil: Some(pupil), ..self }
    }

    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<crate::view::View> {
        let space = Space { is_visited: self.is_visited, ..space((1, 2), None) };
        inside(&self.known, &space, reader, |inside| {
            let insider = Insider::of(inside, self.pupil.as_ref());
            match *screen {
                Screen::News { page, .. } => views::news(insider, (&self.posts, self.posts.len()), page),
                Screen::Post { post, page } => {
                    if let Some(pending) = self.pending.as_ref().filter(|pending| pending.post.id == post) {
                        return views::pending(insider, pending, page);
                    }
                    let at = self.posts.iter().position(|named| named.post.id == post)?;
                    let id = |at: Option<usize>| at.and_then(|at| self.posts.get(at)).map(|named| named.post.id);
                    let beside = (id(at.checked_sub(1)), id(Some(at + 1)));
                    views::post(insider, &self.posts[at], (beside, page))
                }
            }
        })
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, board: Board| {
        let reader = Reader { student: board.pupil.as_ref().map(|pupil| pupil.student.id), ..reader(me) };
        Sample::new(name, screen, reader, move |screen: &Screen, reader: &Reader| board.shows(screen, reader))
    };
    let active = || Board::of(State::Active, fill);
    let news = || Screen::News { project: PROJECT, page: Page(0) };
    let post = |n: i64| Screen::of(PostId(900 + n));
    let visited = || Board { is_visited: true, ..active() };
    let removing = active();
    let confirm =
        Sample::confirms("post/removing", Command::Remove { post: PostId(901) }, reader(jan()), move |reader| {
            inside(&removing.known, &space((1, 2), None), reader, |inside| {
                views::removing(Insider::of(inside, None), &removing.posts[0].post)
            })
        });
    let giving_up = |name, is_change| {
        let board = active().pending(2, is_change, Some(PictureFault::Broken));
        Sample::confirms(name, Command::GiveUp { post: PostId(903) }, reader(ana()), move |reader| {
            inside(&board.known, &space((1, 2), None), reader, |inside| {
                views::giving_up(Insider::of(inside, None), board.pending.as_ref()?)
            })
        })
    };
    let lea = || pupil(1, "Lea", "Nube");
    vec![
        sample("posts/none", news(), ana(), active().empty()),
        sample("posts/some", news(), ana(), active()),
        sample("posts/none for a student", news(), newcomer(), active().empty().read_by(lea())),
        sample("posts/for a student who publishes", news(), newcomer(), active().read_by(zofia())),
        sample("posts/for a guest", news(), newcomer(), visited()),
        sample("posts/closed", news(), ana(), Board::of(State::Closed, fill)),
        sample("posts/stranger", news(), newcomer(), active()),
        sample("post/of a colleague", post(1), ana(), active()),
        sample("post/of a student, with a picture", post(2), ana(), active()),
        sample("post/on its way", post(3), ana(), active().pending(2, false, None)),
        sample(
            "post/without a picture that can be used",
            post(3),
            ana(),
            active().pending(2, false, Some(PictureFault::NoPicture)),
        ),
        sample("post/changed, on its way", post(3), ana(), active().pending(2, true, None)),
        sample(
            "post/changed, with a moving picture",
            post(3),
            ana(),
            active().pending(2, true, Some(PictureFault::Moving)),
        ),
        sample("post/on its way, for a colleague", post(3), jan(), active().pending(2, true, None)),
        sample("post/one’s own, changed", post(3), ana(), active()),
        sample("post/a student’s own", post(2), newcomer(), active().read_by(zofia())),
        sample("post/for a guest", post(2), newcomer(), visited()),
        sample("post/removed", post(9), ana(), active()),
        confirm,
        giving_up("post/giving up", false),
        giving_up("post/giving up a change", true),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
