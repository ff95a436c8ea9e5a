//! Databases in which something of everything is stored, and all that can be asked for there about each subject.

use std::collections::BTreeMap;
use std::sync::Arc;

use bot_core::area::Command;
use bot_core::areas::operators::Role;
use bot_core::areas::{files, members, sessions};
use bot_core::conversation::Action;
use bot_core::domain::{AuthorityId, Day, ProjectId};
use bot_core::engine::{Operator, System};
use bot_core::update::What;
use bot_core::wire::{Wire as _, Words};
use serde_json::{Map, Value, json};

use crate::accounts::{ANA, THERE, gets_a_code};
use crate::classes::{checks, with_class};
use crate::copies::is_validation;
use crate::deciding::{becomes_deputy, hands_over};
use crate::guests::{comes, link_of};
use crate::play::Play;
use crate::sessions::{types_secret, with_another_project};
use crate::shared_files::{all_done, logs_in, opens_space, sends_one};
use crate::story::{approves, fill_in_as, play_up_to_an_offer, publishes, sends};

/// What is written where a command needs words: a name, as some of them need one.
const WORDS: &str = "Zoe Alba";

/// A database, and what people can do there.
pub(super) struct Stage {
    pub(super) people: Vec<&'static str>,
    pub(super) subjects: Vec<Subject>,
    pub(super) now: i64,
}

/// What only the pieces of a job ask for, which one process has at a time.
const BY_A_JOB: (&str, &str) = ("news", "tell");

/// Something that commands are about.
pub(super) struct Subject {
    pub(super) name: &'static str,
    pub(super) commands: Vec<Command>,
}

/// What the fields of commands are filled with, by their names; where areas mean different things, by area and name.
struct Board(BTreeMap<&'static str, Value>);

/// A command in parts: its area, its name, its fields. `None` where it has none.
fn parts(command: &Command) -> Option<(String, String, Map<String, Value>)> {
    let Value::Object(of_area) = serde_json::to_value(command).expect("a command is stored so") else { return None };
    let (area, Value::Object(named)) = of_area.into_iter().next()? else { return None };
    let (name, Value::Object(fields)) = named.into_iter().next()? else { return None };
    Some((area, name, fields))
}

fn command(stored: Value) -> Command {
    let words = stored.to_string();
    let read: Command = serde_json::from_value(stored).unwrap_or_else(|error| panic!("{words}: {error}"));
    read.with_words(WORDS)
}

impl Board {
    /// What a field is filled with.
    fn known(&self, area: &str, field: &str) -> Option<&Value> {
        self.0.get(format!("{area}/{field}").as_str()).or_else(|| self.0.get(field))
    }

    /// A command about what is stored here, once for each way its flags can be; nothing where it is about something else.
    fn filled(&self, example: &Command) -> Vec<Command> {
        let Some((area, name, mut fields)) = parts(example) else { return Vec::new() };
        for (field, value) in &mut fields {
            match self.known(&area, field) {
                Some(known) => value.clone_from(known),
                None if value.is_number() => return Vec::new(),
                None => {}
            }
        }
        let mut all = vec![fields];
        let flags: Vec<String> =
            all[0].iter().filter(|(_, value)| value.is_boolean()).map(|(field, _)| field.clone()).collect();
        for flag in flags {
            let mut others = all.clone();
            others.iter_mut().for_each(|fields| drop(fields.insert(flag.clone(), false.into())));
            all.extend(others);
        }
        all.into_iter().map(|fields| command(json!({ area.as_str(): { name.as_str(): fields } }))).collect()
    }

    /// All that a button can ask for about a subject, known by these fields, and more that forms, timers and codes ask for.
    fn subject(&self, name: &'static str, about: &[&str], more: Vec<Value>) -> Subject {
        let is_about = |command: &Command| {
            parts(command).is_some_and(|(area, name, fields)| {
                let mut fields = fields.keys();
                (area.as_str(), name.as_str()) != BY_A_JOB
                    && fields.any(|field| {
                        about.contains(&field.as_str()) || about.contains(&format!("{area}/{field}").as_str())
                    })
            })
        };
        let examples = Command::examples();
        let filled = examples.iter().filter(|example| is_about(example)).flat_map(|example| self.filled(example));
        let commands: Vec<Command> = filled.chain(more.into_iter().map(command)).collect();
        assert!(commands.len() > 1, "about {name} nothing can be asked for");
        Subject { name, commands }
    }
}

async fn text(play: &Play, sql: &'static str) -> String {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    tx.one(sql, Vec::new()).await.expect("one row").get("t").expect("a text")
}

async fn bytes(play: &Play, sql: &'static str) -> Value {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    tx.one(sql, Vec::new()).await.expect("one row").get::<Vec<u8>>("b").expect("bytes").into()
}

/// What the first project says, with another title.
async fn changed(play: &Play) -> Value {
    let content = text(play, "SELECT content AS t FROM project ORDER BY id LIMIT 1").await;
    let mut content: Value = serde_json::from_str(&content).expect("JSON");
    content["title"] = "Rain over two towns".into();
    content
}

/// What every board has: the first project and its founders.
async fn board(play: &Play) -> Board {
    let (ana, jan) = (play.person("ana").await.0, play.person("jan").await.0);
    let project = play.number("SELECT MIN(id) AS n FROM project").await;
    let revision = play.number("SELECT revision AS n FROM project ORDER BY id LIMIT 1").await;
    Board(BTreeMap::from([
        ("project", project.into()),
        ("revision", revision.into()),
        ("authority", 1.into()),
        ("person", jan.into()),
        ("partner", jan.into()),
        ("leaver", jan.into()),
        ("comer", ana.into()),
        ("members/role", "teacher-member".into()),
    ]))
}

/// What forms and timers ask for about a project.
fn about_project(board: &Board, content: &Value) -> Vec<Value> {
    let [project, revision, partner] = ["project", "revision", "partner"].map(|name| &board.0[name]);
    vec![
        json!({"projects": {"save": {"project": project, "revision": revision, "content": content}}}),
        json!({"projects": {"send-again": {"project": project, "revision": revision, "partner": partner, "content": content}}}),
        json!({"projects": {"ask-late": {"project": project}}}),
        json!({"projects": {"hand-back": {"project": project, "authority": 2}}}),
        json!({"approval": {"settle": {"project": project, "revision": revision, "authority": 1}}}),
        json!({"approval": {"approve": {"project": project, "revision": revision, "authority": 2}}}),
        json!({"approval": {"return": {"project": project, "revision": revision, "authority": 2, "words": "Later"}}}),
        json!({"approval": {"reject": {"project": project, "revision": revision, "authority": 2, "words": "No"}}}),
        json!({"approval": {"remind": {"project": project, "authority": 2}}}),
    ]
}

/// A draft of the first service.
const NEWSLETTER: &str = "INSERT INTO newsletter (id, letter_id, authority_id, country, person_id, revision, language, title, words, \
    state, written_at, is_resting, reached, refused) \
    SELECT 700, 800, 1, 'es', MIN(person_id), 1, 'en', 'Meetings', 'There are two.', 'draft', 3, 0, 0, 0 FROM appointment \
    WHERE authority_id = 1";

/// What else is asked about a newsletter, and what its readers do meanwhile.
fn about_newsletter(now: i64) -> Vec<Value> {
    let says =
        json!({"issue": 700, "language": "en", "title": "Prizes", "text": "There are three.", "picture": "goes"});
    vec![
        json!({"newsletter": {"say": says}}),
        json!({"newsletter": {"act": {"issue": 700, "revision": 1, "act": "send"}}}),
        json!({"newsletter": {"act": {"issue": 700, "revision": 1, "act": "stop"}}}),
        json!({"newsletter": {"schedule": {"issue": 700, "revision": 1, "at": now + 3_600_000}}}),
        json!({"newsletter": {"begin": {"issue": 700}}}),
        json!({"newsletter": {"go-on": {"issue": 700}}}),
        json!({"newsletter": {"subscribe": {"is_on": false}}}),
        json!({"newsletter": {"read-in": {"language": "es", "is_on": true}}}),
    ]
}

/// What forms ask for about the standard reasons of an authority.
fn about_reasons(reason: i64) -> Vec<Value> {
    let known = json!({"known": {"reason": reason}});
    let another = json!({"another": {"authority": 1, "language": "en"}});
    let writes = |which: &Value, words: &str| json!({"reasons": {"write-reason": {"which": which, "words": words}}});
    vec![writes(&known, "Which classes?"), writes(&another, "Which classes?"), writes(&another, "Which school?")]
}

/// What forms and timers ask for about what Eva has handed over to Tomas.
async fn about_handovers(play: &Play, board: &mut Board) -> Vec<Value> {
    let delegation = play.number("SELECT id AS n FROM delegation").await;
    board.0.insert("delegation", delegation.into());
    let (taker, today) = (play.person("tomas").await.0, Day::of("es", play.now()));
    let hands_over = |from: i64| {
        let [from, until] = [from, from + 5].map(|days| String::from(today.after(days)));
        json!({"authorities": {"hand-over": {"authority": 1, "taker": taker, "from": from, "until": until}}})
    };
    vec![
        hands_over(0),
        hands_over(40),
        hands_over(43),
        json!({"authorities": {"turn-delegation": {"delegation": delegation}}}),
        json!({"approval": {"tell-due": {"person": taker}}}),
    ]
}

/// A project that one of two authorities has approved, for which Eva has handed over since; somebody whom Ana has asked to be a contact,
/// her link, and an account that is to be hers, too.
pub(super) async fn waiting(play: &Play) -> Stage {
    play_up_to_an_offer(play).await;
    let accepts = |action: &Action| {
        matches!(action, Action::Do(Command::Projects(bot_core::areas::projects::Command::Accept { .. })))
    };
    play.presses_one("jan", accepts).await;
    approves(play, "eva").await;
    crate::inquiries::asks(play, "ana").await;
    becomes_deputy(play, "tomas").await;
    hands_over(play, "eva", "tomas").await;
    play.command("nora", "start").await;
    play.does("ana", What::Shared { accounts: vec!["nora".into()], number: play.chats.number() }).await;
    let code = gets_a_code(play, ANA).await;
    play.types(THERE, "link", &code).await;
    play.until_none("a job", "SELECT what FROM job").await;
    play.stores(NEWSLETTER).await;
    play.stores(
        "INSERT INTO subscription (person_id, language, country, is_on) SELECT person_id, 'en', 'es', 1 FROM teacher",
    )
    .await;
    let mut board = board(play).await;
    let request = play.number("SELECT id AS n FROM contact_request WHERE answered_at IS NULL").await;
    let link = play.number("SELECT id AS n FROM link WHERE kind = 'contact'").await;
    let account_link = play.number("SELECT id AS n FROM account_link").await;
    let inquiry = play.number("SELECT id AS n FROM inquiry").await;
    board.0.extend([
        ("inquiry", Value::from(inquiry)),
        ("inquiries/revision", Value::from(1)),
        ("request", Value::from(request)),
        ("contacts/link", Value::from(link)),
        ("accounts/link", Value::from(account_link)),
        ("issue", Value::from(700)),
        ("newsletter/revision", Value::from(1)),
    ]);
    play.stores("INSERT INTO standard_reason (id, authority_id, locale, words) VALUES (7, 1, 'en', 'Which ages?')")
        .await;
    board.0.insert("reasons/reason", 7.into());
    let content = changed(play).await;
    let handovers = about_handovers(play, &mut board).await;
    let (ana, nora) = (play.person("ana").await.0, play.person("nora").await.0);
    board.0.insert("suspension/whom", json!({"teacher": ana}));
    let opened = bytes(play, "SELECT hash AS b FROM link WHERE kind = 'contact'").await;
    let typed = bytes(play, "SELECT hash AS b FROM account_link").await;
    let between = [ana, nora].map(|person| {
        [
            json!({"contacts": {"request-contact": {"person": person}}}),
            json!({"contacts": {"remove-contact": {"person": person}}}),
        ]
    });
    let subjects = vec![
        board.subject("a project that waits", &["project"], about_project(&board, &content)),
        board.subject("a standard reason", &["reasons/reason"], about_reasons(7)),
        board.subject("a contact request", &["request"], between.concat()),
        board.subject(
            "a question to the service",
            &["inquiry"],
            vec![
                json!({"inquiries": {"free": {"inquiry": inquiry}}}),
                json!({"inquiries": {"ask-late": {"inquiry": inquiry}}}),
                json!({"inquiries": {"ask": {"country": "es", "words": "And my school?", "origin": null}}}),
            ],
        ),
        board.subject("a handover", &["delegation"], handovers),
        board.subject("a link", &["contacts/link"], vec![json!({"contacts": {"open-link": {"hash": opened}}})]),
        board.subject(
            "an account link",
            &["accounts/link"],
            vec![
                json!({"accounts": {"type-code": {"hash": typed}}}),
                json!({"accounts": {"end": {"link": account_link}}}),
                json!({"accounts": "make-code"}),
            ],
        ),
        board.subject("a teacher who can be suspended", &["suspension/whom"], of_school(play).await),
        board.subject("a newsletter", &["issue"], about_newsletter(play.now())),
    ];
    Stage { people: vec!["ana", "jan", "eva", "olga", "tomas", "nora", THERE], subjects, now: play.now() }
}

/// Two operators there, one of whom has invited somebody, and all that they can end: also each other.
pub(super) async fn operators(play: &Play) -> Stage {
    play.opens("iris", "operator").await;
    let server = Operator::of(play.engine.db().clone(), Arc::new(System));
    server.invite(Role::Deputy { authority: AuthorityId(1) }).await.expect("it is in use");
    // What is told waits for those who are in the middle of a form.
    play.until_none("an answer", "SELECT account_id FROM outbox WHERE lane = 0 LIMIT 1").await;
    let [otto, iris, tomas] = [play.person("otto").await, play.person("iris").await, play.person("tomas").await];
    let link = play.number("SELECT MAX(id) AS n FROM link WHERE kind = 'deputy'").await;
    let schools = ["SELECT MIN(id) AS n FROM school", "SELECT MAX(id) AS n FROM school"];
    let [first, last] = [play.number(schools[0]).await, play.number(schools[1]).await];
    let commands = [
        json!({"end-operator": {"person": otto}}),
        json!({"end-operator": {"person": iris}}),
        json!({"end-appointment": {"authority": 1, "person": tomas}}),
        json!({"revoke-invitation": {"link": link}}),
        json!({"merge-schools": {"from": first, "into": last}}),
        json!({"close-school": {"school": first}}),
    ];
    let commands = commands.into_iter().map(|of| command(json!({ "operators": of }))).collect();
    Stage {
        people: vec!["otto", "iris", "eva"],
        subjects: vec![Subject { name: "the operators", commands }],
        now: play.now(),
    }
}

/// What can be asked for about the school at which Ana teaches, and what a suspended teacher cannot begin.
async fn of_school(play: &Play) -> Vec<Value> {
    let sql = "SELECT t.school_id AS n FROM teacher t JOIN account a ON a.person_id = t.person_id WHERE a.external_id = 'ana'";
    let whom = json!({"school": play.number(sql).await});
    vec![
        json!({"suspension": {"suspend": {"whom": whom, "words": "A complaint."}}}),
        json!({"suspension": {"lift": {"whom": whom, "words": "Done."}}}),
        json!({"contacts": {"make-link": {"reusable": true}}}),
    ]
}

/// A TwinSpace with a class and another one on its way, a student who is logged in, a guest, somebody who is invited, a post, files, and a
/// student who is asked for in another project.
pub(super) async fn active(play: &Play, project: ProjectId) -> Stage {
    let [lea, _] = with_class(play, project).await;
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
    // One of the files waits.
    play.until_none("a job", "SELECT what FROM job").await;
    play.chats.hang_fetches(true);
    opens_space(play, "ana", project).await;
    sends_one(play, "ana", "rain.txt", b"rain").await;
    let board = inside(play, (lea.0, class.0)).await;
    let subjects = subjects_inside(play, &board, second).await;
    Stage { people: vec!["ana", "jan", "eva", "nora", "kid", "pia"], subjects, now: play.now() }
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
        ("guests/link", "SELECT MAX(id) AS n FROM link WHERE kind = 'guest' AND used_at IS NULL"),
        ("members/link", "SELECT MAX(id) AS n FROM link WHERE kind = 'partner'"),
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
        ("instead", Value::from(0)),
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
    let mut of_project = about_project(board, &content);
    of_project.push(
        json!({"members": {"add-partners": {"project": project, "partners": [field("comer")], "message": null}}}),
    );
    let file = json!({"platform": "telegram", "id": "wind", "name": "wind.txt", "size": 4});
    vec![
        board.subject("a project that is active", &["project", "space"], of_project),
        board.subject("an invitation", &["invitation", "members/link"], vec![
            json!({"members": {"end": {"invitation": invitation}}}),
        ]),
        board.subject("a class", &["class"], vec![
            json!({"students": {"check": {"project": project, "names": {"words": "Noa Sol"}, "role": "member"}}}),
            json!({"students": {"cover": {"class": class}}}),
        ]),
        board.subject("a student", &["student"], Vec::new()),
        board.subject("an upload", &["file", "folder"], vec![
            json!({"files": {"send": {"to": {"project": project, "folder": null}, "files": [file]}}}),
            json!({"files": {"keep": {"upload": upload, "sent": sent, "kept": {"Err": "gone"}}}}),
        ]),
        board.subject("a post", &["post"], vec![
            json!({"news": {"publish": {"project": project, "headline": "Wind", "text": "It blows.", "picture": "stays"}}}),
            json!({"news": {"say": {"post": post, "headline": "Rain", "text": "It pours.", "picture": "stays"}}}),
        ]),
        board.subject("a takeover", &["takeover"], vec![
            json!({"takeovers": {"pass": {"takeover": takeover}}}),
            json!({"takeovers": {"end": {"takeover": takeover}}}),
            json!({"takeovers": {"ask": {"project": second.0, "name": "lea.rojo"}}}),
        ]),
        board.subject("a guest", &["guests/link", "guests/person"], vec![
            json!({"guests": {"open-link": {"hash": opened}}}),
            json!({"guests": {"come": {"link": link, "name": "Otto Mar"}}}),
        ]),
    ]
}

/// A project that is closed.
pub(super) async fn closed(play: &Play) -> Stage {
    play.until_none("a job", "SELECT what FROM job").await;
    let board = board(play).await;
    let content = changed(play).await;
    let subjects = vec![board.subject("a project that is closed", &["project"], about_project(&board, &content))];
    Stage { people: vec!["ana", "jan", "eva", "olga"], subjects, now: play.now() }
}
