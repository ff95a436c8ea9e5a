//! What people have chosen to be told, and what they were not told at once, in the database.

use super::wish::{Group, Heard, How, Kind, Night, Own, Wish};
use super::{Timer, rules};
use crate::areas::guests::store::is_in;
use crate::areas::news::Listening;
use crate::areas::projects::Content;
use crate::domain::{AccountId, AuthorityId, DAY, PersonId, ProjectId, StudentId};
use crate::store::deciding::is_asked;
use crate::store::housekeeping::Old;
use crate::store::outbox::HELD_AT_MOST;
use crate::store::{Error, Json, Result, Row, Tx, by_name, updates, values};

by_name!(Kind = "wish.kind", Wish = "wish.wish");

/// What is kept of what was not sent, or was told in a digest, in ms: three months.
const KEPT: i64 = 90 * DAY;

/// What somebody `$1` has chosen for everything: columns.
macro_rules! own_columns {
    () => {
        concat!(
            "(SELECT wish FROM wish WHERE reader_id = $1 AND project_id = 0 AND kind = 'all') AS usual, \
             (SELECT from_hour FROM night WHERE reader_id = $1) AS from_hour, \
             (SELECT to_hour FROM night WHERE reader_id = $1) AS to_hour, \
             (SELECT is_on FROM night WHERE reader_id = $1) AS is_on, \
             (SELECT COUNT(*) FROM member WHERE person_id = $1 AND left_at IS NULL) \
               + (SELECT COUNT(*) FROM guest g JOIN space s ON s.id = g.space_id WHERE g.person_id = $1 AND ",
            is_in!(),
            ") AS projects, \
             COALESCE((SELECT clock FROM night WHERE reader_id = $1), (SELECT country FROM teacher WHERE person_id = $1), \
               (SELECT MAX(a.country) FROM appointment x JOIN authority a ON a.id = x.authority_id \
                 WHERE x.person_id = $1 AND x.revoked_at IS NULL), \
               (SELECT t.country FROM student s JOIN teacher t ON t.person_id = s.registered_by WHERE s.id = $1), \
               (SELECT MAX(t.country) FROM guest g JOIN space s ON s.id = g.space_id JOIN project p ON p.id = s.project_id \
                 JOIN teacher t ON t.person_id = p.founder_id WHERE g.person_id = $1), '') AS clock"
        )
    };
}

/// Whether somebody `$1` hears of what happens to a project `p`.
macro_rules! takes_part {
    () => {
        "(p.founder_id = $1 OR (p.partner_id = $1 AND p.state = 'offered') OR EXISTS (SELECT 1 FROM member m \
           WHERE m.project_id = p.id AND m.person_id = $1 AND m.left_at IS NULL))"
    };
}

/// Whether somebody `$1` reads in a TwinSpace `s`.
macro_rules! reads_in {
    () => {
        concat!(
            "(EXISTS (SELECT 1 FROM member m WHERE m.project_id = s.project_id AND m.person_id = $1 AND m.left_at IS NULL \
                AND m.twinspace IS NOT NULL) \
              OR EXISTS (SELECT 1 FROM guest g WHERE g.space_id = s.id AND g.person_id = $1 AND ",
            is_in!(),
            ") OR EXISTS (SELECT 1 FROM pupil k WHERE k.space_id = s.id AND k.student_id = $1))"
        )
    };
}

/// Reads what somebody has chosen for everything.
pub(crate) async fn own(tx: &mut Tx, listening: Listening) -> Result<Own> {
    own_of(&tx.one(concat!("SELECT ", own_columns!()), values![listening.id()]).await?, listening)
}

/// The same, with what they have chosen for a project or its TwinSpace.
pub(super) async fn chosen(
    tx: &mut Tx,
    listening: Listening,
    (project, kind): (ProjectId, Kind),
) -> Result<(Own, Option<Wish>)> {
    let sql = concat!(
        "SELECT (SELECT wish FROM wish WHERE reader_id = $1 AND project_id = $2 AND kind = $3) AS own, ",
        own_columns!()
    );
    let row = tx.one(sql, values![listening.id(), project, kind]).await?;
    Ok((own_of(&row, listening)?, row.get("own")?))
}

fn own_of(row: &Row, listening: Listening) -> Result<Own> {
    let own = Own {
        usual: row.get::<Option<Wish>>("usual")?.unwrap_or_default(),
        night: night_of(row)?,
        clock: row.get("clock")?,
        takes_part: row.get::<i64>("projects")? > 0,
    };
    Ok(match listening {
        Listening::Person(_) => own,
        Listening::Student(_) => own.of_student(),
    })
}

fn night_of(row: &Row) -> Result<Option<Night>> {
    let hours = row.get::<Option<u32>>("from_hour")?.zip(row.get::<Option<u32>>("to_hour")?);
    let is_on = row.get::<Option<bool>>("is_on")?;
    let hour = |hour: u32| u16::try_from(hour).unwrap_or_default();
    Ok(hours.zip(is_on).map(|((from, to), is_on)| Night { from: hour(from), to: hour(to), is_on }))
}

/// Reads those who are told what an authority is asked at a time in ms, and want a quiet night: when that is, and by which clock.
pub(super) async fn nights(tx: &mut Tx, authority: AuthorityId, now: i64) -> Result<Vec<(PersonId, Night, String)>> {
    let sql = concat!(
        "SELECT n.reader_id, n.from_hour, n.to_hour, n.is_on, COALESCE(n.clock, t.country, a.country) AS clock \
           FROM appointment x JOIN authority a ON a.id = x.authority_id JOIN night n ON n.reader_id = x.person_id \
           LEFT JOIN teacher t ON t.person_id = x.person_id \
           WHERE x.authority_id = $1 AND x.revoked_at IS NULL AND n.is_on = 1 AND ",
        is_asked!("x", "$2"),
        " ORDER BY n.reader_id"
    );
    let one = |row: &Row| {
        let night = night_of(row)?.ok_or(Error::Corrupt("night"))?;
        Ok((row.get("reader_id")?, night, row.get("clock")?))
    };
    tx.list(sql, values![authority, now], one).await
}

/// Who listens in an account: the student who works there, else whose it is.
pub(super) async fn listens_in(tx: &mut Tx, account: AccountId, now: i64) -> Result<Option<Listening>> {
    let sql = "SELECT a.person_id, e.student_id FROM account a \
               LEFT JOIN session e ON e.account_id = a.id AND e.until > $2 WHERE a.id = $1";
    let one = |row: &Row| {
        let person = Listening::Person(row.get("person_id")?);
        Ok(row.get::<Option<StudentId>>("student_id")?.map_or(person, Listening::Student))
    };
    tx.find(sql, values![account, now], one).await
}

/// Projects of which somebody `$1` hears, and what they have chosen for each.
macro_rules! heard {
    ($which:literal) => {
        concat!(
            "SELECT p.id, p.content, CASE WHEN ",
            takes_part!(),
            " THEN 1 ELSE 0 END AS takes_part, \
             CASE WHEN EXISTS (SELECT 1 FROM space s WHERE s.project_id = p.id AND ",
            reads_in!(),
            ") THEN 1 ELSE 0 END AS reads, \
             (SELECT wish FROM wish w WHERE w.reader_id = $1 AND w.project_id = p.id AND w.kind = 'project') AS of_project, \
             (SELECT wish FROM wish w WHERE w.reader_id = $1 AND w.project_id = p.id AND w.kind = 'space') AS of_space \
             FROM project p WHERE ",
            $which
        )
    };
}

/// Reads the projects of which somebody hears as long as they go on, those that changed last first.
pub(super) async fn heard(tx: &mut Tx, listening: Listening) -> Result<Vec<Heard>> {
    let sql = heard!(
        "p.id IN (SELECT id FROM project WHERE founder_id = $1 UNION SELECT id FROM project WHERE partner_id = $1 \
           UNION SELECT project_id FROM member WHERE person_id = $1 \
           UNION SELECT s.project_id FROM space s JOIN guest g ON g.space_id = s.id WHERE g.person_id = $1 \
           UNION SELECT s.project_id FROM space s JOIN pupil k ON k.space_id = s.id WHERE k.student_id = $1) \
         AND p.state IN ('offered', 'waiting', 'returned', 'active') ORDER BY p.since DESC, p.id DESC"
    );
    let all = tx.list(sql, values![listening.id()], heard_row).await?;
    Ok(all.into_iter().filter(hears).collect())
}

/// Reads one of them, whether or not it goes on.
pub(super) async fn heard_of(tx: &mut Tx, listening: Listening, project: ProjectId) -> Result<Option<Heard>> {
    let found = tx.find(heard!("p.id = $2"), values![listening.id(), project], heard_row).await?;
    Ok(found.filter(hears))
}

fn hears(heard: &Heard) -> bool {
    heard.of_project.is_some() || heard.of_space.is_some()
}

fn heard_row(row: &Row) -> Result<Heard> {
    let Json(Content { title, .. }) = row.get("content")?;
    let (takes_part, reads): (bool, bool) = (row.get("takes_part")?, row.get("reads")?);
    let (of_project, of_space): (Option<Wish>, Option<Wish>) = (row.get("of_project")?, row.get("of_space")?);
    let (of_project, of_space) = (takes_part.then(|| of_project.into()), reads.then(|| of_space.into()));
    Ok(Heard { project: row.get("id")?, title, of_project, of_space })
}

/// Notes how somebody wishes to be told.
pub(super) async fn wish(
    tx: &mut Tx,
    listening: Listening,
    (project, kind): (ProjectId, Kind),
    wish: Wish,
) -> Result<()> {
    let sql = "INSERT INTO wish (reader_id, project_id, kind, wish) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (reader_id, project_id, kind) DO UPDATE SET wish = excluded.wish";
    tx.run(sql, values![listening.id(), project, kind, wish]).await
}

/// What waits to be told to somebody `$1` of a project `$2` and a kind `$3`, at a time `$4` in ms. A project of 0 stands for all for
/// which they have chosen nothing else, and the kind `all` for both.
macro_rules! still_waits {
    () => {
        "reader_id = $1 AND digest = 0 AND (way = 'daily' OR (way = 'held' AND until > $4)) \
         AND (project_id = $2 OR ($2 = 0 AND NOT EXISTS (SELECT 1 FROM wish w WHERE w.reader_id = $1 \
           AND w.project_id = untold.project_id AND w.kind = untold.kind))) \
         AND (kind = $3 OR $3 = 'all')"
    };
}

/// Reads what that is about which is held for somebody, of a project and a kind, at a time in ms.
pub(super) async fn held(
    tx: &mut Tx,
    listening: Listening,
    (project, kind): (ProjectId, Kind),
    now: i64,
) -> Result<Vec<i64>> {
    let sql = concat!("SELECT about_id FROM untold WHERE way = 'held' AND ", still_waits!(), " ORDER BY about_id");
    tx.list(sql, values![listening.id(), project, kind, now], |row| row.get("about_id")).await
}

/// What waits to be told to somebody of a project and a kind is not told any more, and stays in the inbox.
pub(super) async fn silence(
    tx: &mut Tx,
    listening: Listening,
    (project, kind): (ProjectId, Kind),
    now: i64,
) -> Result<()> {
    let sql = concat!("UPDATE untold SET way = 'never', until = NULL WHERE ", still_waits!());
    tx.run(sql, values![listening.id(), project, kind, now]).await
}

/// Forgets what somebody has chosen for a project.
pub(super) async fn as_everywhere(tx: &mut Tx, listening: Listening, project: ProjectId) -> Result<()> {
    tx.run("DELETE FROM wish WHERE reader_id = $1 AND project_id = $2", values![listening.id(), project]).await
}

/// Notes when somebody's night is; what is held goes out at this time, in ms.
pub(super) async fn choose_night(
    tx: &mut Tx,
    listening: Listening,
    (night, due): (Night, i64),
    now: i64,
) -> Result<()> {
    let sql = "INSERT INTO night (reader_id, from_hour, to_hour, is_on) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (reader_id) DO UPDATE SET from_hour = excluded.from_hour, to_hour = excluded.to_hour, \
                 is_on = excluded.is_on";
    tx.run(sql, values![listening.id(), i64::from(night.from), i64::from(night.to), night.is_on]).await?;
    held_until(tx, listening, due, now).await
}

/// Notes by which clock a person lives; what is held goes out at this time, in ms. Who has not said whether they want a night has
/// none.
pub(super) async fn choose_clock(tx: &mut Tx, person: PersonId, (clock, due): (&str, i64), now: i64) -> Result<()> {
    let sql = "INSERT INTO night (reader_id, from_hour, to_hour, is_on, clock) VALUES ($1, $2, $3, 0, $4) \
               ON CONFLICT (reader_id) DO UPDATE SET clock = excluded.clock";
    let Night { from, to, .. } = Night::USUAL;
    tx.run(sql, values![person, i64::from(from), i64::from(to), clock]).await?;
    held_until(tx, Listening::Person(person), due, now).await
}

/// What is still held then goes out at another time, in ms.
async fn held_until(tx: &mut Tx, listening: Listening, due: i64, now: i64) -> Result<()> {
    let sql = "UPDATE untold SET until = $1 WHERE reader_id = $2 AND way = 'held' AND until > $3";
    tx.run(sql, values![due, listening.id(), now]).await
}

/// Keeps what somebody is not told at once: something of this kind about a subject.
pub(super) async fn keep(
    tx: &mut Tx,
    listening: Listening,
    (project, kind, about): (ProjectId, Kind, i64),
    (how, now): (How, i64),
) -> Result<()> {
    let (way, until) = match how {
        How::AtOnce => return Ok(()),
        How::Held(until) => ("held", Some(until)),
        How::Daily(due) => ("daily", Some(due)),
        How::Never => ("never", None),
    };
    let sql = "INSERT INTO untold (reader_id, kind, about_id, project_id, way, since, until, digest) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, 0) ON CONFLICT (reader_id, kind, about_id) DO UPDATE SET \
                 way = excluded.way, since = excluded.since, until = excluded.until, digest = 0";
    tx.run(sql, values![listening.id(), kind, about, project, way, now, until]).await
}

/// What somebody `$1` was not told, by project and kind, the newest first: as much of it as they may see.
macro_rules! groups {
    ($which:literal) => {
        concat!(
            "SELECT u.project_id, u.kind, p.content, COUNT(*) AS n, MIN(u.since) AS since, MAX(u.since) AS newest \
             FROM untold u JOIN project p ON p.id = u.project_id WHERE u.reader_id = $1 AND ",
            $which,
            " AND ((u.kind = 'project' AND ",
            takes_part!(),
            ") OR (u.kind = 'space' AND EXISTS (SELECT 1 FROM post x JOIN space s ON s.id = x.space_id \
                WHERE x.id = u.about_id AND ",
            reads_in!(),
            "))) GROUP BY u.project_id, u.kind, p.content ORDER BY MAX(u.since) DESC, u.project_id DESC, u.kind"
        )
    };
}

/// What the newest posts of project `$3` are about of which somebody `$1` was not told.
macro_rules! headlines {
    ($which:literal) => {
        concat!(
            "SELECT x.headline, CASE WHEN x.picture IS NULL THEN 0 ELSE 1 END AS is_shown FROM untold u JOIN post x ON x.id = u.about_id WHERE u.reader_id = $1 AND u.kind = 'space' \
             AND u.project_id = $3 AND ",
            $which,
            " ORDER BY x.posted_at DESC, x.id DESC LIMIT 3"
        )
    };
}

/// A condition on what was not told, in both statements that read it.
macro_rules! untold {
    ($which:literal) => {
        (groups!($which), headlines!($which))
    };
}

/// Reads what was not sent to somebody, or not yet, at a time in ms.
pub(super) async fn unsent(tx: &mut Tx, listening: Listening, now: i64) -> Result<Vec<Group>> {
    groups(tx, untold!("u.digest = 0 AND (u.way <> 'held' OR u.until > $2)"), (listening, now)).await
}

/// Reads what somebody was told in the digest of a time in ms.
pub(super) async fn of_digest(tx: &mut Tx, listening: Listening, digest: i64) -> Result<Vec<Group>> {
    groups(tx, untold!("u.digest = $2"), (listening, digest)).await
}

/// Reads what waits to be told once a day, up to a time in ms.
pub(super) async fn of_day(tx: &mut Tx, listening: Listening, now: i64) -> Result<Vec<Group>> {
    groups(tx, untold!("u.digest = 0 AND u.way = 'daily' AND u.since <= $2"), (listening, now)).await
}

async fn groups(
    tx: &mut Tx,
    (groups, headlines): (&'static str, &'static str),
    (listening, at): (Listening, i64),
) -> Result<Vec<Group>> {
    let mut groups = tx.list(groups, values![listening.id(), at], group_of).await?;
    for group in groups.iter_mut().filter(|group| group.kind == Kind::Space) {
        let values = values![listening.id(), at, group.project];
        group.headlines = tx.list(headlines, values, |row| Ok((row.get("headline")?, row.get("is_shown")?))).await?;
    }
    Ok(groups)
}

fn group_of(row: &Row) -> Result<Group> {
    let Json(Content { title, .. }) = row.get("content")?;
    Ok(Group {
        project: row.get("project_id")?,
        title,
        kind: row.get("kind")?,
        count: row.get("n")?,
        since: row.get("since")?,
        newest: row.get("newest")?,
        headlines: Vec::new(),
    })
}

/// Whether something waits to be told to somebody once a day.
pub(super) async fn waits(tx: &mut Tx, listening: Listening) -> Result<bool> {
    let sql = "SELECT about_id FROM untold WHERE reader_id = $1 AND digest = 0 AND way = 'daily' LIMIT 1";
    tx.any(sql, values![listening.id()]).await
}

/// Notes that somebody was told of all that waits to be told once a day, at this time in ms.
pub(super) async fn told_digest(tx: &mut Tx, listening: Listening, digest: i64) -> Result<()> {
    let sql = "UPDATE untold SET digest = $1 WHERE reader_id = $2 AND digest = 0 AND way = 'daily' AND since <= $1";
    tx.run(sql, values![digest, listening.id()]).await
}

/// Forgets what somebody has read that was not sent, up to a time in ms; where a project is named, its posts only.
pub(super) async fn seen(tx: &mut Tx, listening: Listening, (project, until): (ProjectId, i64)) -> Result<()> {
    let sql = "DELETE FROM untold WHERE reader_id = $1 AND digest = 0 AND since <= $2 \
               AND ($3 = 0 OR (project_id = $3 AND kind = 'space'))";
    tx.run(sql, values![listening.id(), until, project]).await
}

/// What nobody looks for any more in the inbox.
pub(crate) const OLD: &[Old] = &[Old {
    table: "untold",
    stays: KEPT,
    ages: "SELECT since AS at FROM untold WHERE since > $1 AND since < $2 ORDER BY since LIMIT 500",
    deletes: &["DELETE FROM untold WHERE since > 0 AND since < $1"],
}];

/// Where the clock was set back to `now`, in ms, what was kept by the time before has happened by now. What is held for a night is told when its row
/// in the outbox goes out: at the hour at which that night ends, and by day, or where there is no such row any more, it is told by now. What
/// waits for five o'clock waits for the next time that it is five.
pub(crate) async fn set_back(tx: &mut Tx, now: i64) -> Result<()> {
    let sql = "UPDATE untold SET since = CASE WHEN since > $1 THEN $1 ELSE since END, \
               until = CASE WHEN way = 'held' AND ((until - $1) % $2 > $3 OR (reader_id, about_id) NOT IN ( \
                   SELECT a.person_id, o.subject FROM outbox o JOIN account a ON a.id = o.account_id \
                     WHERE o.lane = 3 AND o.subject IS NOT NULL \
                   UNION SELECT e.student_id, o.subject FROM outbox o JOIN session e ON e.account_id = o.account_id \
                     WHERE o.lane = 3 AND o.subject IS NOT NULL)) \
                 THEN $1 ELSE until - ((until - $1) / $2) * $2 END \
               WHERE since > $1 OR (way = 'held' AND until > $1)";
    tx.run(sql, values![now, DAY, HELD_AT_MOST]).await
}

/// What is left of somebody, whoever they were.
const OF_READER: [&str; 3] = [
    "DELETE FROM wish WHERE reader_id = $1",
    "DELETE FROM untold WHERE reader_id = $1",
    "DELETE FROM night WHERE reader_id = $1",
];

/// Forgets what a student has chosen, and what they were not told.
pub(crate) async fn erase_student(tx: &mut Tx, student: StudentId) -> Result<()> {
    let timer = Timer::Digest { listening: Listening::Student(student) };
    updates::take_timer(tx, &timer.into(), i64::MAX).await?;
    tx.each(&OF_READER, values![student]).await
}

/// Forgets what a person has chosen, and what they were not told.
pub(crate) async fn forget_person(tx: &mut Tx, person: PersonId) -> Result<()> {
    let timer = Timer::Digest { listening: Listening::Person(person) };
    updates::take_timer(tx, &timer.into(), i64::MAX).await?;
    tx.each(&OF_READER, values![person]).await
}

/// What moves when two people turn out to be one; `$1` stays, `$2` is the other one. What the one who stays has chosen counts.
const MOVES: [&str; 6] = [
    "DELETE FROM wish WHERE reader_id = $2 AND EXISTS (SELECT 1 FROM wish w WHERE w.reader_id = $1 \
       AND w.project_id = wish.project_id AND w.kind = wish.kind)",
    "UPDATE wish SET reader_id = $1 WHERE reader_id = $2",
    "DELETE FROM night WHERE reader_id = $2 AND EXISTS (SELECT 1 FROM night n WHERE n.reader_id = $1)",
    "UPDATE night SET reader_id = $1 WHERE reader_id = $2",
    "DELETE FROM untold WHERE reader_id = $2 AND EXISTS (SELECT 1 FROM untold u WHERE u.reader_id = $1 \
       AND u.kind = untold.kind AND u.about_id = untold.about_id)",
    "UPDATE untold SET reader_id = $1 WHERE reader_id = $2",
];

/// Gives what the other person has chosen to the one who stays, where they have chosen nothing themselves, and tells them of what
/// waits once a day.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, now: i64) -> Result<Vec<i64>> {
    tx.each(&MOVES, values![stays, other]).await?;
    let listening = Listening::Person(stays);
    if waits(tx, listening).await? {
        let due = rules::daily(&own(tx, listening).await?, now);
        updates::set_timer_by(tx, &Timer::Digest { listening }.into(), due).await?;
    }
    Ok(Vec::new())
}
