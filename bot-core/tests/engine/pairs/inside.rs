//! A TwinSpace in which something of everything is; and a project that is closed.

use bot_core::areas::{archive, dossier, erasure, files, members, sessions, students};
use bot_core::conversation::Action;
use bot_core::domain::{AccountId, ArchiveId, ExportId, HandoutId, PersonId, ProjectId, SpaceId, StudentId, hash_of};
use bot_core::wire::Words;
use serde_json::{Value, json};

use super::stages::{Board, Stage, Subject, about_project, board, bytes, changed, stored, text};
use crate::classes::{checks, with_class};
use crate::closing::closes;
use crate::copies::is_validation;
use crate::guests::{comes, link_of};
use crate::handouts::{hands_to, picks};
use crate::pictures::{self, PLACE};
use crate::play::Play;
use crate::sessions::{code, types_secret, with_another_project};
use crate::shared_files::{all_done, logs_in, opens_space, sends_one};
use crate::story::{fill_in_as, publishes, sends};

/// The question about a student is as old as may be.
const IS_OVER: &str = "UPDATE takeover SET expires_at = asked_at";
/// Everybody has yet to be told of the post.
const UNTOLD: &str = "UPDATE post SET told_to = 0";
/// An archive and a copy of what is stored that are being packed, both for Jan.
const PACKED: [&str; 2] = [
    "INSERT INTO archive (id, space_id, person_id, name, asked_at, done, files, lost) \
     SELECT 902, x.space_id, a.person_id, x.name, x.asked_at, 0, 2, '[]' FROM archive x JOIN account a ON a.external_id = 'jan'",
    "INSERT INTO export (id, person_id, student_id, account_id, name, asked_at, done, files) \
     SELECT 903, a.person_id, 0, a.id, x.name, x.asked_at, 0, 2 FROM export x JOIN account a ON a.external_id = 'jan'",
];

/// A TwinSpace with a class and another one on its way, a student who is logged in and one whose login is handed over, a guest, somebody who
/// is invited, a post and one that waits for its picture, files, an archive, a copy of what is stored of Ana, a student who is asked for in
/// another project, and a plan of how that one goes on without Jan.
pub(super) async fn active(play: &Play, project: ProjectId) -> Stage {
    let [lea, leo] = with_class(play, project).await;
    logs_in(play, "kid", project, "lea.rojo").await;
    let class = checks(play, "ana", project, "Mia Sol\nKim Azul").await;
    let code = link_of(play, "ana", project).await;
    comes(play, "nora", &code, "Nora Alba").await;
    link_of(play, "ana", project).await;
    is_invited(play, project).await;
    publishes(play, "ana", project, "Clouds", "It rains.").await;
    opens_space(play, "ana", project).await;
    sends_one(play, "ana", "clouds.png", b"clouds").await;
    all_done(play).await;
    play.asks("ana", Action::Do(files::Command::NewFolder { project, words: Words(None) }.into())).await;
    play.says("ana", "Maps").await;
    sends(play, "ana").await;
    let second = with_another_project(play, project).await;
    play.asks("jan", Action::Do(sessions::Command::Join { project: second }.into())).await;
    types_secret(play, "jan", "leo.monte").await;
    let (leaver, comer, way) = (play.person("jan").await, PersonId(0), members::Way::Keep);
    let plan = members::Command::BeginPlan { project: second, leaver, comer, way };
    play.asks("ana", Action::Do(plan.into())).await;
    hands_to(play, "kim", "leo").await;
    play.does("ana", picks("nia", "leo")).await;
    let space = SpaceId(play.number("SELECT MIN(id) AS n FROM space").await);
    play.asks("ana", Action::Do(archive::Command::Make { space, instead: ArchiveId(0) }.into())).await;
    play.asks("ana", Action::Do(dossier::Command::Copy { instead: ExportId(0) }.into())).await;
    // One of the files waits, and so does a picture.
    play.until_none("a job", "SELECT what FROM job").await;
    play.chats.hang_fetches(true);
    pictures::publishes(play, "ana", project, "Wind gauge", ("gauge.jpg", PLACE)).await;
    opens_space(play, "ana", project).await;
    sends_one(play, "ana", "rain.txt", b"rain").await;
    let board = inside(play, (lea.0, class.0)).await;
    for stored in [IS_OVER, UNTOLD].into_iter().chain(PACKED) {
        play.stores(stored).await;
    }
    let mut subjects = subjects_inside(play, &board, second).await;
    subjects.extend(of_students(play, &board, (project, [lea, leo])).await);
    subjects.extend(that_end(play, &board, second).await);
    Stage { people: vec!["ana", "jan", "eva", "nora", "kid", "kim", "pia"], subjects, now: play.now() }
}

/// Pia opens a link to the project, registers, and is asked to accept.
async fn is_invited(play: &Play, project: ProjectId) {
    play.asks("ana", Action::Do(members::Command::MakeLink { project }.into())).await;
    let code = text(play, "SELECT code AS t FROM link WHERE kind = 'partner' ORDER BY created_at DESC LIMIT 1").await;
    play.opens("pia", &code).await;
    fill_in_as(play, "pia", "Pia Mar").await;
    sends(play, "pia").await;
    play.presses_one("eva", is_validation).await;
}

/// What else is stored of a TwinSpace with a student and a list.
async fn inside(play: &Play, (student, class): (i64, i64)) -> Board {
    let mut board = board(play).await;
    let nora = play.person("nora").await.0;
    for (name, sql) in [
        ("space", "SELECT MIN(id) AS n FROM space"),
        ("replaces", "SELECT password_at AS n FROM student WHERE user_name = 'lea.rojo'"),
        ("invitation", "SELECT id AS n FROM project_invitation WHERE state = 'open'"),
        ("post", "SELECT id AS n FROM post"),
        ("file", "SELECT id AS n FROM shared_file"),
        ("folder", "SELECT id AS n FROM folder"),
        ("upload", "SELECT MAX(upload_id) AS n FROM sent_file WHERE reference IS NOT NULL"),
        ("sent", "SELECT id AS n FROM sent_file WHERE reference IS NOT NULL"),
        ("takeover", "SELECT id AS n FROM takeover"),
        ("sessions/handout", "SELECT id AS n FROM handout WHERE student_id IS NULL"),
        ("archive/instead", "SELECT id AS n FROM archive"),
        ("dossier/instead", "SELECT id AS n FROM export"),
        ("plan", "SELECT id AS n FROM plan"),
        ("guests/link", "SELECT MAX(id) AS n FROM link WHERE kind = 'guest' AND used_at IS NULL"),
        (
            "members/link",
            "SELECT MAX(id) AS n FROM link WHERE kind = 'partner' AND project_id = (SELECT MIN(id) FROM project)",
        ),
    ] {
        board.0.insert(name, play.number(sql).await.into());
    }
    let (pia, until) = (play.person("pia").await.0, play.now());
    board.0.extend([
        ("guests/person", Value::from(nora)),
        ("comer", Value::from(pia)),
        ("student", Value::from(student)),
        ("class", Value::from(class)),
        ("line", Value::from(1)),
        ("until", Value::from(until)),
    ]);
    board
}

async fn subjects_inside(play: &Play, board: &Board, second: ProjectId) -> Vec<Subject> {
    let content = changed(play).await;
    let field = |name: &str| board.0[name].clone();
    let (project, upload, sent, post, takeover) =
        (field("project"), field("upload"), field("sent"), field("post"), field("takeover"));
    let (class, invitation, link) = (field("class"), field("invitation"), field("guests/link"));
    let opened =
        bytes(play, "SELECT hash AS b FROM link WHERE kind = 'guest' AND used_at IS NULL ORDER BY id DESC LIMIT 1")
            .await;
    let joins = "SELECT hash AS b FROM link WHERE kind = 'partner' AND project_id = (SELECT MIN(id) FROM project)";
    let joins = bytes(play, joins).await;
    let mut of_project = about_project(play, board, &content).await;
    of_project.push(
        json!({"members": {"add-partners": {"project": project, "partners": [field("comer")], "message": null}}}),
    );
    let file = json!({"platform": "telegram", "id": "wind", "name": "wind.txt", "size": 4});
    vec![
        board.subject("a project that is active", &["project", "space"], of_project),
        board.subject("an invitation", &["invitation", "members/link"], vec![
            json!({"members": {"end": {"invitation": invitation}}}),
            json!({"members": {"open-link": {"hash": joins}}}),
        ]),
        board.subject("a class", &["class"], vec![
            json!({"students": {"check": {"project": project, "names": {"words": "Noa Sol"}, "role": "member"}}}),
            json!({"students": {"cover": {"class": class}}}),
        ]),
        board.subject("an upload", &["file", "folder"], vec![
            json!({"files": {"send": {"to": {"project": project, "folder": null}, "files": [file]}}}),
            json!({"files": {"keep": {"upload": upload, "sent": sent, "kept": {"Err": "gone"}}}}),
        ]),
        board.subject("a post", &["post"], vec![
            json!({"news": {"publish": {"project": project, "headline": "Wind", "text": "It blows.", "picture": "stays"}}}),
            json!({"news": {"say": {"post": post, "headline": "Rain", "text": "It pours.", "picture": "stays"}}}),
            json!({"news": {"tell": {"post": post, "behind": 0}}}),
        ]),
        board
            .subject("a takeover", &["takeover"], vec![
                json!({"takeovers": {"pass": {"takeover": takeover}}}),
                json!({"takeovers": {"end": {"takeover": takeover}}}),
                json!({"takeovers": {"ask": {"project": second.0, "name": "lea.rojo"}}}),
            ])
            .waits_for(&[("takeovers", "End")]),
        board.subject("a guest", &["guests/link", "guests/person"], vec![
            json!({"guests": {"open-link": {"hash": opened}}}),
            json!({"guests": {"come": {"link": link, "name": "Otto Mar"}}}),
        ]),
    ]
}

/// What else can be asked for about Lea, about her work in her account, and about Leo, whose login was handed to Kim and may be handed to
/// Nia, too.
async fn of_students(play: &Play, board: &Board, (project, [lea, leo]): (ProjectId, [StudentId; 2])) -> [Subject; 3] {
    let account = AccountId(play.number("SELECT id AS n FROM account WHERE external_id = 'kid'").await);
    let replaces = play.number("SELECT password_at AS n FROM student WHERE user_name = 'leo.monte'").await;
    let handout = HandoutId(play.number("SELECT id AS n FROM handout WHERE student_id IS NOT NULL").await);
    let proof = sessions::Proof::of(&hash_of(&code(play, project, leo).await));
    let [known, since, asked] = ["student", "replaces", "sessions/handout"].map(|name| &board.0[name]);
    let of_lea = stored([students::Command::Reissue { project, students: vec![lea] }.into()]);
    let mut of_session = stored([
        sessions::Command::Noted.into(),
        sessions::Command::Forgot.into(),
        sessions::Command::LogIn.into(),
        sessions::Command::LogOut.into(),
        sessions::Command::Leave.into(),
        sessions::Command::ChangePassword.into(),
        sessions::Command::Expire { account }.into(),
        sessions::Command::Unask { account }.into(),
    ]);
    of_session.extend([
        json!({"sessions": {"try": {"name": "lea.rojo", "student": known}}}),
        json!({"sessions": {"tried": {"student": known, "password_at": since, "is_right": true}}}),
        json!({"sessions": {"unchecked": {"name": "lea.rojo", "tried_at": play.now()}}}),
        json!({"sessions": {"chosen": {"hash": "$argon2id$"}}}),
    ]);
    let mut of_leo = stored([
        sessions::Command::TakeHandout { handout }.into(),
        sessions::Command::Claim { student: leo, proof }.into(),
        students::Command::Renew { project, student: leo, replaces }.into(),
        students::Command::Remove { project, student: leo }.into(),
        erasure::Command::Forget { project, student: leo }.into(),
    ]);
    let to = json!({"account": "nia", "name": "Nia of 4b", "is_bot": false});
    of_leo.extend([
        json!({"sessions": {"hand-out": {"handout": asked, "student": leo}}}),
        json!({"sessions": {"ask-handout": {"to": to, "words": "leo"}}}),
    ]);
    [
        board.subject("a student", &["student"], of_lea),
        board.subject("a session", &[], of_session),
        board.subject("a login that is handed over", &["sessions/handout"], of_leo),
    ]
}

/// What is there for a while, or waits for something, and what ends it.
async fn that_end(play: &Play, board: &Board, second: ProjectId) -> [Subject; 4] {
    let [plan, archive, export] = ["plan", "archive/instead", "dossier/instead"].map(|name| &board.0[name]);
    let leaver = play.person("jan").await;
    let opened = "SELECT hash AS b FROM link WHERE kind = 'partner' AND project_id = (SELECT MAX(id) FROM project)";
    let opened = bytes(play, opened).await;
    let post = play.number("SELECT id AS n FROM pending_post").await;
    let sent = text(play, "SELECT reference AS t FROM pending_post").await;
    let sent: Value = serde_json::from_str(&sent).expect("JSON");
    let of_plan = vec![
        json!({"members": {"end-plan": {"plan": plan}}}),
        json!({"members": {"begin-plan": {"project": second, "leaver": leaver, "comer": 0, "way": "keep"}}}),
        json!({"members": {"open-link": {"hash": opened}}}),
        json!({"closing": {"close": {"project": second, "words": "Thank you!"}}}),
    ];
    let of_post = vec![
        json!({"news": {"mend": {"post": post}}}),
        json!({"news": {"do-without": {"post": post}}}),
        json!({"news": {"give-up": {"post": post}}}),
        json!({"news": {"remove": {"post": post}}}),
        json!({"news": {"say": {"post": post, "headline": "Rain", "text": "It pours.", "picture": "goes"}}}),
        json!({"news": {"picture": {"post": post, "file": sent, "looked": {"Err": "broken"}}}}),
    ];
    let kept = json!({"hash": vec![7; 32], "size": 4});
    let of_archive = vec![
        json!({"archive": {"expire": {"archive": archive}}}),
        json!({"archive": {"expire": {"archive": 902}}}),
        json!({"archive": {"get-on": {"archive": 902, "done": 1, "all": 2}}}),
        json!({"archive": {"finish": {"archive": 902, "kept": kept, "lost": []}}}),
    ];
    let of_copy = vec![
        json!({"dossier": {"expire": {"export": export}}}),
        json!({"dossier": {"expire": {"export": 903}}}),
        json!({"dossier": {"get-on": {"export": 903, "done": 1, "all": 2}}}),
        json!({"dossier": {"finish": {"export": 903, "kept": kept}}}),
    ];
    [
        board.subject("a plan", &["plan"], of_plan),
        board.subject("an archive", &["archive/instead"], of_archive),
        board.subject("a copy of what is stored", &["dossier/instead"], of_copy),
        board.subject("a post that waits for its picture", &[], of_post),
    ]
}

/// A project with students that is closed.
pub(super) async fn closed(play: &Play, project: ProjectId) -> Stage {
    let [student, _] = with_class(play, project).await;
    closes(play, project).await;
    play.until_none("a job", "SELECT what FROM job").await;
    let mut board = board(play).await;
    board.0.insert("student", student.0.into());
    let content = changed(play).await;
    let mut of_project = about_project(play, &board, &content).await;
    of_project.extend(stored([
        erasure::Command::Step { project, told: erasure::Told::Nothing }.into(),
        erasure::Command::Erase { project }.into(),
    ]));
    let subjects = vec![board.subject("a project that is closed", &["project"], of_project)];
    Stage { people: vec!["ana", "jan", "eva", "olga"], subjects, now: play.now() }
}
