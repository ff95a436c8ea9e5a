//! Who may do what in a project, cell by cell: presses are forged, and what comes of each is what docs/roles.md says.

use std::time::Duration;

use bot_core::areas::members::{self, Way};
use bot_core::areas::{archive, closing, guests, news, projects};
use bot_core::conversation::Action;
use bot_core::domain::{ArchiveId, Desktop, PersonId, PostId, ProjectId, SpaceId, TwinSpace};
use bot_core::platform::Platform;
use bot_core::text::Locale;
use bot_core::wire::Words;
use rehearsal::{Actor, Profile};
use sqlx::{AnyPool, Row as _};

use crate::closing::started;
use crate::{each_platform, ends_well, stage};

/// The page that people read.
const PAGE: &str = include_str!("../../docs/roles.md");

/// Whether the page says that somebody of this column may do what stands in this row.
fn page_says(row: &str, column: &str) -> bool {
    let cells = |line: &str| -> Vec<String> { line.split('|').map(|cell| cell.trim().to_owned()).collect() };
    let mut columns = Vec::new();
    for line in PAGE.lines().filter(|line| line.starts_with('|')) {
        let found = cells(line);
        if found[1] == "May" {
            columns = found;
        } else if found[1] == row {
            let at = columns.iter().position(|name| name == column);
            return at.is_some_and(|at| found[at] == "x");
        }
    }
    panic!("docs/roles.md has no row for: {row}");
}

/// A row of the page, and whether the Desktop profile gives it.
type Row = (&'static str, bool);

/// What somebody needs for it: all of these rows, or to have founded the project.
#[derive(Clone, Copy, Debug)]
enum Needs {
    Rows(&'static [Row]),
    Founder,
}

/// Where the project has to stand for it, what that takes, and what is pressed.
type Cell = (&'static str, Needs, Action);

const ACTIVE: &str = "active";
const CLOSED: &str = "closed";

const ADD: Row = ("add partners", true);
const CHANGE_DESKTOP: Row = ("change Desktop profiles", true);
const REMOVE: Row = ("remove added partners", true);
const CLOSE: Row = ("close it or start it anew", true);
const CHANGE_ROLES: Row = ("change roles", false);
const ARCHIVE: Row = ("get an archive of it all", false);

/// A founder's post.
const POST: PostId = PostId(7);

/// One way to do each thing that can be done today, to a founder, somebody else who takes part, or a guest.
fn presses(
    (project, space): (ProjectId, SpaceId),
    (founder, person, guest): (PersonId, PersonId, PersonId),
) -> Vec<Cell> {
    let sure = |command: members::Command| Action::Sure(command.into());
    let act = |command: members::Command| Action::Do(command.into());
    let plan = |leaver, way| act(members::Command::BeginPlan { project, leaver, comer: BY_LINK, way });
    let close = closing::Command::Close { project, words: Words::default() };
    let active: [(&'static [Row], Action); 15] = [
        (&[("change its data", true)], Action::Do(projects::Command::Edit { project }.into())),
        (&[ADD], act(members::Command::MakeLink { project })),
        (&[CHANGE_DESKTOP], act(members::Command::SetDesktop { project, person, desktop: Desktop::Manager })),
        (&[REMOVE], sure(members::Command::Remove { project, person })),
        (&[CLOSE], Action::Do(close.into())),
        (&[CHANGE_ROLES], act(members::Command::SetRole { project, person, role: TwinSpace::TeacherManager })),
        (&[("remove members", false)], sure(members::Command::RemoveFromSpace { project, person })),
        (&[ADD, CHANGE_DESKTOP, CHANGE_ROLES, REMOVE], plan(person, Way::Remove)),
        (&[ADD, CHANGE_DESKTOP, CHANGE_ROLES, ("remove members", false)], plan(founder, Way::RemoveFromSpace)),
        (&[ADD, CHANGE_DESKTOP, CHANGE_ROLES], plan(founder, Way::Keep)),
        (&[CLOSE], plan(person, Way::Anew)),
        (&[("remove members", false)], Action::Sure(guests::Command::Remove { project, person: guest }.into())),
        (&[("invite students and guests", false)], Action::Do(guests::Command::MakeLink { project }.into())),
        (&[("publish news and files", false)], Action::Do(news::Command::Write { project }.into())),
        (&[("remove what others published", false)], Action::Sure(news::Command::Remove { post: POST }.into())),
    ];
    let active = active.into_iter().map(|(rows, action)| (ACTIVE, Needs::Rows(rows), action));
    let anew = Action::Do(closing::Command::StartAnew { project }.into());
    let reopen = Action::Do(closing::Command::Reopen { project }.into());
    let archive = || Action::Do(archive::Command::Make { space, instead: ArchiveId(0) }.into());
    let archived = [ACTIVE, CLOSED].map(|state| (state, Needs::Rows(&[ARCHIVE]), archive()));
    let closed = [(CLOSED, Needs::Rows(&[CLOSE]), anew), (CLOSED, Needs::Founder, reopen)];
    active.chain(archived).chain(closed).collect()
}

/// Whoever opens a link.
const BY_LINK: PersonId = PersonId(0);

/// What the database says of all that such a press could change.
const STANDS: &str = "\
    SELECT (SELECT COUNT(*) FROM conversation WHERE archived_at IS NULL) AS forms, \
      (SELECT COUNT(*) FROM link WHERE project_id IS NOT NULL) AS links, \
      (SELECT COUNT(*) FROM guest WHERE left_at IS NULL) + (SELECT COUNT(*) FROM post) + (SELECT COUNT(*) FROM history) \
        + (SELECT COUNT(*) FROM archive) AS lines";

/// Everything is as it was before a press.
const BACK: [&str; 11] = [
    "DELETE FROM archive",
    "DELETE FROM plan_step",
    "DELETE FROM plan",
    "DELETE FROM timer",
    "UPDATE person SET active_conversation = NULL",
    "UPDATE conversation SET archived_at = 1 WHERE archived_at IS NULL",
    "DELETE FROM link WHERE project_id IS NOT NULL",
    "DELETE FROM tally",
    "UPDATE guest SET left_at = NULL, removed_by = NULL",
    "INSERT INTO post (id, space_id, person_id, headline, words, posted_at) SELECT 7, s.id, p.founder_id, 'Clouds', 'It rains.', 1 \
     FROM space s JOIN project p ON p.id = s.project_id WHERE NOT EXISTS (SELECT 1 FROM post x WHERE x.id = 7)",
    "UPDATE member SET desktop = 'member', twinspace = 'teacher-member', left_at = NULL WHERE person_id = ",
];

struct Board {
    db: AnyPool,
    project: ProjectId,
    space: SpaceId,
}

impl Board {
    async fn run(&self, sql: &str) {
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&self.db).await.expect("it is written");
    }

    async fn id(&self, sql: &str) -> i64 {
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&self.db).await.expect("a number")
    }

    async fn person(&self, actor: &Actor) -> PersonId {
        let external = actor.client.id();
        PersonId(self.id(&format!("SELECT person_id FROM account WHERE external_id = '{external}'")).await)
    }

    /// Somebody is a guest, and there is a post.
    async fn begins(&self, guest: PersonId) {
        let sql = "INSERT INTO guest (space_id, person_id, name, invited_by, joined_at) \
                   SELECT s.id, ID, 'Eva Mar', p.founder_id, 1 FROM space s JOIN project p ON p.id = s.project_id";
        self.run(&sql.replace("ID", &guest.to_string())).await;
        for sql in BACK.into_iter().filter(|sql| sql.starts_with("INSERT")) {
            self.run(sql).await;
        }
    }

    async fn stands(&self) -> (i64, i64, i64) {
        let row = sqlx::query(STANDS).fetch_one(&self.db).await.expect("numbers");
        (row.get("forms"), row.get("links"), row.get("lines"))
    }

    /// Whether anything comes of a forged press; then all is as it was before. An answer may be put off: what is expected is waited for.
    async fn does_something(
        &self,
        who: &Actor,
        (state, action): (&str, &Action),
        (other, is_expected): (PersonId, bool),
    ) -> bool {
        self.run(&format!("UPDATE project SET state = '{state}'")).await;
        let before = self.stands().await;
        let answered = who.client.answered();
        let is_telegram = who.client.platform() == Platform::Telegram.as_str();
        let carried = if is_telegram { Some(action.encode()) } else { ::discord::Discord::custom_id(action) };
        who.client.press_data(who.client.newest(), &carried.expect("a button can carry it"));
        let is_answered = who.client.wait_until(|| (who.client.answered() > answered).then_some(()));
        tokio::time::timeout(Duration::from_secs(60), is_answered).await.expect("a press is answered");
        let mut after = self.stands().await;
        for _ in 0..400 {
            if !is_expected || after != before {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            after = self.stands().await;
        }
        for sql in BACK {
            match sql.ends_with("= ") {
                true => self.run(&format!("{sql}{other}")).await,
                false => self.run(sql).await,
            }
        }
        before != after
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_cannot_and_whoever_may_can() {
    each_platform("whoever_may_not_cannot_and_whoever_may_can", |setting, folder| async move {
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let url = setting.database.clone();
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let (lea, pia) =
            (stage.person(1006, "Lea Brzoza", Locale::english()), stage.person(1007, "Pia Brzoza", Locale::english()));
        for partner in [&lea, &pia] {
            partner.registers(&Profile::polish(partner)).await.expect("they register");
            cast.ana.meets(partner).await.expect("they are contacts");
        }
        cast.ana.invites(&offer, &[&lea, &pia], "Come and watch the rivers with us!").await.expect("both are invited");
        for partner in [&lea, &pia] {
            partner.joins(&cast.ana).await.expect("they take part");
        }
        stage.settles(Duration::from_millis(400)).await;
        sqlx::any::install_default_drivers();
        let db = AnyPool::connect(&url).await.expect("connects");
        let mut board = Board { db, project: ProjectId(0), space: SpaceId(0) };
        board.project = ProjectId(board.id("SELECT id FROM project").await);
        board.space = SpaceId(board.id("SELECT id FROM space").await);
        let (third, stranger) = (board.person(&pia).await, &cast.marco);
        let people = (board.person(&cast.ana).await, third, board.person(&cast.eva).await);
        board.begins(people.2).await;
        for (state, _, action) in presses((board.project, board.space), people) {
            let done = board.does_something(stranger, (state, &action), (third, false)).await;
            assert!(!done, "a stranger does nothing: {action:?}");
        }
        for (actor, is_founder) in [(&lea, false), (&cast.jan, true)] {
            let person = board.person(actor).await;
            for desktop in ["administrator", "manager", "member"] {
                for role in [Some("teacher-administrator"), Some("teacher-manager"), Some("teacher-member"), None] {
                    let twinspace = role.map_or("NULL".to_owned(), |role| format!("'{role}'"));
                    board
                        .run(&format!(
                            "UPDATE member SET desktop = '{desktop}', twinspace = {twinspace} WHERE person_id = {person}"
                        ))
                        .await;
                    for (state, needs, action) in presses((board.project, board.space), people) {
                        let expected = match needs {
                            Needs::Rows(rows) => rows.iter().all(|row| may(*row, (is_founder, desktop, role))),
                            Needs::Founder => is_founder,
                        };
                        let done = board.does_something(actor, (state, &action), (third, expected)).await;
                        let who = format!("{desktop}, {role:?}, founder: {is_founder}");
                        assert_eq!(done, expected, "{action:?} needs {needs:?}: {who}");
                    }
                }
            }
        }
        board.run("UPDATE project SET state = 'active'").await;
        board.db.close().await;
        ends_well(&stage).await;
    })
    .await;
}

/// What the page says of somebody with these profiles.
fn may((row, is_of_desktop): Row, (is_founder, desktop, role): (bool, &str, Option<&str>)) -> bool {
    let capitalized = |name: &str| {
        let mut letters = name.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    let profile = if is_of_desktop { Some(desktop) } else { role };
    let Some(profile) = profile.map(capitalized) else { return false };
    // Where it makes no difference that somebody has founded the project, there is no column for it.
    let founder = format!("founder, {profile}");
    let has_column = PAGE.lines().any(|line| line.starts_with("| May ") && line.contains(&format!("| {founder} |")));
    page_says(row, if is_founder && has_column { &founder } else { &profile })
}
