//! What databases have in common in which something of everything is stored: what the commands about a subject are filled with, and what
//! can be asked for about a project.

use std::collections::BTreeMap;

use bot_core::area::Command;
use bot_core::areas::news::Listening;
use bot_core::areas::{dossier, told};
use bot_core::domain::{PersonId, ProjectId};
use bot_core::wire::Wire as _;
use serde_json::{Map, Value, json};

use super::CommandName;
use crate::play::Play;

/// What is written where a command needs words: a name, as some of them need one.
const WORDS: &str = "Zoe Alba";

/// A database, and what people can do there.
pub(super) struct Stage {
    pub(super) people: Vec<&'static str>,
    pub(super) subjects: Vec<Subject>,
    pub(super) now: i64,
}

impl Stage {
    /// Its subjects, each with the people there.
    pub(super) fn each(&self) -> impl Iterator<Item = (&[&'static str], &Subject)> {
        self.subjects.iter().map(move |subject| (self.people.as_slice(), subject))
    }
}

/// Something that commands are about.
pub(super) struct Subject {
    pub(super) name: &'static str,
    pub(super) commands: Vec<Command>,
    /// Those of them that do something only once their time has come, which it has an hour later.
    pub(super) timed: &'static [CommandName],
}

impl Subject {
    /// The same with what waits for its time.
    pub(super) fn waits_for(self, timed: &'static [CommandName]) -> Self {
        Self { timed, ..self }
    }
}

/// What the fields of commands are filled with, by their names; where areas mean different things, by area and name.
pub(super) struct Board(pub(super) BTreeMap<&'static str, Value>);

/// A command in parts: its area, its name, its fields. `None` where it has none.
fn parts(command: &Command) -> Option<(String, String, Map<String, Value>)> {
    let Value::Object(of_area) = serde_json::to_value(command).expect("a command is stored so") else { return None };
    let (area, Value::Object(named)) = of_area.into_iter().next()? else { return None };
    let (name, Value::Object(fields)) = named.into_iter().next()? else { return None };
    Some((area, name, fields))
}

/// Commands as they are stored.
pub(super) fn stored(commands: impl IntoIterator<Item = Command>) -> Vec<Value> {
    commands.into_iter().map(|command| serde_json::to_value(command).expect("a command is stored so")).collect()
}

pub(super) fn command(stored: Value) -> Command {
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
    pub(super) fn subject(&self, name: &'static str, about: &[&str], more: Vec<Value>) -> Subject {
        let is_about = |command: &Command| {
            parts(command).is_some_and(|(area, _, fields)| {
                let is = |field: &String| {
                    about.contains(&field.as_str()) || about.contains(&format!("{area}/{field}").as_str())
                };
                fields.keys().any(is)
            })
        };
        let examples = Command::examples();
        let filled = examples.iter().filter(|example| is_about(example)).flat_map(|example| self.filled(example));
        let commands: Vec<Command> = filled.chain(more.into_iter().map(command)).collect();
        assert!(commands.len() > 1, "about {name} nothing can be asked for");
        Subject { name, commands, timed: &[] }
    }
}

pub(super) async fn text(play: &Play, sql: &'static str) -> String {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    tx.one(sql, Vec::new()).await.expect("one row").get("t").expect("a text")
}

pub(super) async fn bytes(play: &Play, sql: &'static str) -> Value {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    tx.one(sql, Vec::new()).await.expect("one row").get::<Vec<u8>>("b").expect("bytes").into()
}

/// What the first project says, with another title.
pub(super) async fn changed(play: &Play) -> Value {
    let content = text(play, "SELECT content AS t FROM project ORDER BY id LIMIT 1").await;
    let mut content: Value = serde_json::from_str(&content).expect("JSON");
    content["title"] = "Rain over two towns".into();
    content
}

/// What every board has: the first project and its founders.
pub(super) async fn board(play: &Play) -> Board {
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

/// What forms and timers ask for about a project, and what its people choose for themselves while they are told of it.
pub(super) async fn about_project(play: &Play, board: &Board, content: &Value) -> Vec<Value> {
    let [project, revision, partner] = ["project", "revision", "partner"].map(|name| &board.0[name]);
    let mut all = vec![
        json!({"projects": {"save": {"project": project, "revision": revision, "content": content}}}),
        json!({"projects": {"send-again": {"project": project, "revision": revision, "partner": partner, "content": content}}}),
        json!({"projects": {"ask-late": {"project": project}}}),
        json!({"projects": {"hand-back": {"project": project, "authority": 2}}}),
        json!({"approval": {"settle": {"project": project, "revision": revision, "authority": 1}}}),
        json!({"approval": {"approve": {"project": project, "revision": revision, "authority": 2}}}),
        json!({"approval": {"return": {"project": project, "revision": revision, "authority": 2, "words": "Later"}}}),
        json!({"approval": {"reject": {"project": project, "revision": revision, "authority": 2, "words": "No"}}}),
        json!({"approval": {"remind": {"project": project, "authority": 2}}}),
    ];
    all.extend(stored(of_oneself(play.person("ana").await, play.now())));
    all
}

/// What somebody chooses of what they are told, and whether they want to be forgotten: others tell them something meanwhile, and may be
/// what keeps them. A timer tells Ana of all of a day.
fn of_oneself(ana: PersonId, now: i64) -> [Command; 8] {
    let (project, kind, wish) = (ProjectId(0), told::Kind::All, told::Wish::Daily);
    [
        told::Command::Wish { project, kind, wish }.into(),
        told::Command::Night { from: 20, to: 9, is_on: true }.into(),
        told::Command::Night { from: 21, to: 7, is_on: false }.into(),
        told::Command::Clock { clock: "fi".to_owned() }.into(),
        told::Command::Seen { until: now }.into(),
        told::Command::TellDigest { listening: Listening::Person(ana) }.into(),
        dossier::Command::Forget.into(),
        dossier::Command::Keep.into(),
    ]
}
