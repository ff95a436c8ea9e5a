//! Samples of files: of teachers and students, in folders, and what becomes of those that are sent.

use super::read::Named;
use super::sent::{Fault, Folder, Order, Sent, SentState, SharedFile, Side, Upload};
use super::views::Shelf;
use super::{Command, Screen, some, views};
use crate::areas::members::samples::{Fill, Known, OLGA, known, olga};
use crate::areas::news::samples::zofia;
use crate::areas::news::{Author, Insider};
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space::samples::{inside, space};
use crate::areas::students::Pupil;
use crate::areas::students::samples::pupil;
use crate::domain::{Desktop, FileId, FolderId, Profiles, SentId, SpaceId, StudentId, TwinSpace, UploadId};
use crate::file_name::FileName;
use crate::file_store::{FileHash, Kept};
use crate::reader::{Me, Reader};
use crate::text::Text;
use crate::wire::Page;

/// A file of the samples, so many hours old.
pub(crate) fn file(n: u8, by: Author, name: &str, hours: i64) -> SharedFile {
    SharedFile {
        id: FileId(900 + i64::from(n)),
        project: PROJECT,
        space: SpaceId(400),
        folder: None,
        by,
        name: FileName::cleaned(name, "file"),
        kept: Kept { hash: FileHash([n; 32]), size: u64::from(n) * 700_000 },
        sent_at: NOW - hours * HOUR,
    }
}

/// A folder of the samples.
pub(crate) fn folder(n: i64, name: &str, files: usize) -> Folder {
    Folder {
        id: FolderId(800 + n),
        project: PROJECT,
        space: SpaceId(400),
        name: FileName::cleaned(name, "folder"),
        files,
    }
}

/// A file that was sent.
pub(crate) fn sent(n: i64, name: &str, state: SentState) -> Sent {
    Sent { id: SentId(700 + n), name: FileName::cleaned(name, "file"), size: 400_000, reference: None, state }
}

/// What a sample of files knows.
#[derive(Clone)]
struct Cupboard {
    known: Known,
    folders: Vec<Folder>,
    files: Vec<Named>,
    upload: Upload,
    pupil: Option<Pupil>,
}

impl Cupboard {
    fn of(state: State, fill: Fill<'_>) -> Self {
        let named = |n, by, who: &str, name: &str, hours| {
            let name = format!("{}.{}", fill(name.to_owned(), FileName::MAX), if n == 2 { "mp3" } else { "jpg" });
            (file(n, by, &name, hours), Some(Text::words(fill(who.to_owned(), 40))))
        };
        let mut files = vec![
            named(1, Author::Person(JAN), "Jan Nowy", "Clouds over the river", 2),
            named(2, Author::Student(StudentId(603)), "Zofia B.", "Our song", 26),
            named(3, Author::Person(ANA), "Ana Nube", "Rain gauge", 50),
        ];
        files[2].0.folder = Some(FolderId(801));
        let sent = |n, name: &str, state| sent(n, &fill(name.to_owned(), FileName::MAX), state);
        let upload = Upload {
            id: UploadId(600),
            project: PROJECT,
            space: SpaceId(400),
            folder: None,
            by: Author::Person(ANA),
            last_at: NOW,
            sent: vec![
                sent(1, "clouds.jpg", SentState::Kept(FileId(901))),
                sent(2, "game.exe", SentState::Failed(Fault::Refused)),
                sent(3, "film.mp4", SentState::Failed(Fault::TooLarge)),
                sent(4, "rain.jpg", SentState::Waits),
            ],
        };
        let folders = vec![folder(1, &fill("Weather".to_owned(), 60), 1), folder(2, &fill("Songs".to_owned(), 60), 0)];
        Self { known: known(state, fill), folders, files, upload, pupil: None }
    }

    fn empty(self) -> Self {
        Self { folders: Vec::new(), files: Vec::new(), ..self }
    }

    fn read_by(self, pupil: Pupil) -> Self {
        Self { pupil: Some(pupil), ..self }
    }

    fn sent(self, states: &[SentState]) -> Self {
        let mut upload = self.upload.clone();
        upload.sent.truncate(states.len());
        upload.sent.iter_mut().zip(states).for_each(|(sent, state)| sent.state = *state);
        Self { upload, ..self }
    }

    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<crate::view::View> {
        let space = space((1, 2), None);
        let of = |file: &FileId| self.files.iter().find(|(known, _)| known.id == *file);
        inside(&self.known, &space, reader, |inside| {
            let insider = Insider::of(inside, self.pupil.as_ref());
            match screen {
                Screen::Files { folder, by, page, .. } => {
                    let open = self.folders.iter().find(|known| Some(known.id) == some(*folder));
                    let files: Vec<Named> =
                        self.files.iter().filter(|(file, _)| file.folder == some(*folder)).cloned().collect();
                    let folders: &[Folder] = if open.is_some() { &[] } else { &self.folders };
                    let all = folders.len() + files.len();
                    let shelf = Shelf { open, folders, files: &files, all, used: 5 << 20 };
                    views::files(insider, &shelf, (*by, *page))
                }
                Screen::File { file, side: Side::Card, .. } => {
                    let (file, by) = of(file)?;
                    views::card(insider, (file, by), &self.folders)
                }
                Screen::File { file, page, .. } => views::moving(insider, &of(file)?.0, (&self.folders, *page)),
                Screen::Download { file } => {
                    let (file, by) = of(file)?;
                    views::download(insider, (file, by))
                }
                Screen::Upload { .. } => views::upload(insider, &self.upload),
                Screen::Found { words, .. } => views::found(insider, words, &self.files),
            }
        })
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, board: Cupboard| {
        let reader = Reader { student: board.pupil.as_ref().map(|pupil| pupil.student.id), ..reader(me) };
        Sample::new(name, screen, reader, move |screen: &Screen, reader: &Reader| board.shows(screen, reader))
    };
    let active = || Cupboard::of(State::Active, fill);
    let files = || Screen::of(PROJECT);
    let by_name = Screen::Files { project: PROJECT, folder: FolderId(0), by: Order::Name, page: Page(0) };
    let card = |n: i64| Screen::card(FileId(900 + n));
    let guest = Profiles { is_founder: false, desktop: Desktop::Member, twinspace: Some(TwinSpace::Guest) };
    let visited = || Cupboard { known: known(State::Active, fill).with(OLGA, guest), ..active() };
    let (removing, removing_folder) = (active(), active());
    let confirm =
        Sample::confirms("shared-file/removing", Command::Remove { file: FileId(901) }, reader(jan()), move |reader| {
            inside(&removing.known, &space((1, 2), None), reader, |inside| {
                views::removing(Insider::of(inside, None), &removing.files[0].0)
            })
        });
    let command = Command::RemoveFolder { folder: FolderId(801) };
    let confirm_folder = Sample::confirms("shared-folder/removing", command, reader(jan()), move |reader| {
        inside(&removing_folder.known, &space((1, 2), None), reader, |inside| {
            views::removing_folder(Insider::of(inside, None), &removing_folder.folders[0])
        })
    });
    let lea = || pupil(1, "Lea", "Nube");
    let upload = || Screen::Upload { upload: UploadId(600) };
    let found = || Screen::Found { project: PROJECT, words: "cloud".to_owned() };
    let kept = SentState::Kept(FileId(901));
    vec![
        sample("files/none", files(), ana(), active().empty()),
        sample("files/some", files(), ana(), active()),
        sample("files/by name", by_name, ana(), active()),
        sample("files/in a folder", Screen::inside(PROJECT, Some(FolderId(801))), ana(), active()),
        sample("files/in an empty folder", Screen::inside(PROJECT, Some(FolderId(802))), ana(), active()),
        sample("files/for a student", files(), newcomer(), active().read_by(lea())),
        sample("files/for a student who publishes", files(), newcomer(), active().read_by(zofia())),
        sample(
            "files/in a folder, for a student",
            Screen::inside(PROJECT, Some(FolderId(801))),
            newcomer(),
            active().read_by(lea()),
        ),
        sample("files/found, for a student", found(), newcomer(), active().read_by(lea())),
        sample("files/for a guest", files(), olga(), visited()),
        sample("files/closed", files(), ana(), Cupboard::of(State::Closed, fill)),
        sample("files/stranger", files(), newcomer(), active()),
        sample("files/found", found(), ana(), active()),
        sample("files/found none", found(), ana(), active().empty()),
        sample("shared-file/of a colleague", card(1), ana(), active()),
        sample("shared-file/one’s own, in a folder", card(3), ana(), active()),
        sample("shared-file/a student’s own", card(2), newcomer(), active().read_by(zofia())),
        sample("shared-file/for a guest", card(2), olga(), visited()),
        sample("shared-file/closed", card(3), ana(), Cupboard::of(State::Closed, fill)),
        sample("shared-file/removed", card(9), ana(), active()),
        sample(
            "shared-file/moving",
            Screen::File { file: FileId(903), side: Side::Folders, page: Page(0) },
            ana(),
            active(),
        ),
        sample("shared-file/itself", Screen::Download { file: FileId(901) }, ana(), active()),
        confirm,
        confirm_folder,
        sample("upload/on its way", upload(), ana(), active()),
        sample("upload/one, done", upload(), ana(), active().sent(&[kept])),
        sample("upload/nothing came of it", upload(), ana(), active().sent(&[SentState::Failed(Fault::Gone)])),
        sample("upload/somebody else’s", upload(), jan(), active()),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
