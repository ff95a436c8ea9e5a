//! A database that has been used for long: statements that fill an empty one with made-up people and with what they have left behind.
//!
//! Rows of one kind are alike but for what indexes and planners see: whose they are, in which country, since when. The statements
//! are the same for both engines, and each is over soon. Who runs them is left to the caller.

/// Accounts of people are known to their platform by a number from this one on.
const FIRST: i64 = 1_000_000;
/// Authorities have numbers from this one on, one for each country.
const AUTHORITIES: i64 = 1_000;
/// The countries in which people teach.
const COUNTRIES: [&str; 20] = [
    "es", "pl", "fr", "it", "pt", "de", "gr", "ro", "cz", "hu", "hr", "bg", "lt", "lv", "ee", "fi", "se", "dk", "ie",
    "mt",
];
/// So many of the teachers wait for their support service, and so many projects for an approval, however many there are.
const WAITING: (i64, i64) = (300, 15);
/// One of so many cannot be reached.
const UNREACHABLE: i64 = 16;
/// One of so many is on the second platform.
const ON_SECOND: i64 = 4;
/// So many rows one statement writes at most.
const AT_ONCE: i64 = 20_000;
/// In ms.
const HOUR: i64 = 3_600_000;

/// A teacher as stored: `@p` is the person, `@s` the school, `@c` its country, `@w` how the service stands to them.
const CARD: &str = r#"{"person":@p,"revision":1,"name":"Nora Alba","school":{"id":@s,"name":"Colegio K@s","town":"Lugar","country":"@c","region":null},"subjects":["art"],"languages":["es"],"standing":@w}"#;
const VALID: &str = r#"{"is":"valid","at":1,"by":1}"#;
const WAITS: &str = r#"{"is":"waiting","since":1,"answer":null}"#;
/// What a project is about: `@p` is its number.
const CONTENT: &str = r#"{"title":"Clouds over two towns @p","description":"We watch the sky for a month.","languages":["en","es"],"subjects":["geography"],"ages":{"from":9,"to":12},"pupils":24,"tools":["chat"],"aims":"To observe.","process":"October: we meet.","results":"A small atlas of clouds.","kit":"skipped"}"#;
/// Where its founders teach.
const TERRITORIES: &str = r#"[{"country":"@c","region":null},{"country":"@d","region":null}]"#;
/// A draft of a project that was just begun.
const DRAFT: &str = r#"{"draft":{"base":null,"settled":false,"partner":null,"title":null,"description":null,"languages":null,"subjects":null,"ages":null,"pupils":null,"tools":null,"aims":null,"process":null,"results":null,"kit":null},"rejected":{},"reopened":null,"ticked":{},"browsing":null,"choosing":false,"page":0}"#;

/// How much there is of what grows. The teachers are numbered from 1; the project of a number was founded by the teacher of the same
/// one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed {
    /// People with an account and a school.
    pub teachers: i64,
    /// Schools, of which everybody can choose each.
    pub schools: i64,
    /// Projects; fewer than teachers.
    pub projects: i64,
    /// Notices that wait: half of them are due for people who cannot be reached, the others are held for ten hours.
    pub waiting: i64,
}

impl Seed {
    /// The tables that are filled. A server knows how large they are only after it has looked: [`Seed::statements`] end with that, as
    /// servers do it by themselves for tables that have changed much, and for no others.
    const TABLES: &str = "person, account, school, school_word, teacher, teacher_word, contact, project, vote, member, history, space, \
                          message, update_seen, conversation, link, tally, timer, outbox, audit";

    /// As many teachers, and of all else as much as they have: for 1 000 000 teachers 300 000 schools, 17 000 projects and 10 000
    /// notices that wait.
    #[must_use]
    pub fn of(teachers: i64) -> Self {
        Self { teachers, schools: teachers * 3 / 10, projects: teachers * 17 / 1_000, waiting: teachers / 100 }
    }

    /// What the platform calls the account of a teacher.
    #[must_use]
    pub fn account(nth: i64) -> i64 {
        FIRST + nth
    }

    /// The numbers of teachers on the first platform who can be reached, do not wait for their service, and have founded a project that
    /// is active.
    pub fn active(&self) -> impl Iterator<Item = i64> {
        let (teachers, projects) = (self.teachers, self.projects);
        let is_active = |nth: &i64| nth % 3 != 0 && nth % ON_SECOND > 1 && nth % UNREACHABLE != 0;
        (1..=projects.min(teachers - WAITING.0)).filter(is_active)
    }

    /// How many rows there are, without what a statement adds for each country and for all.
    #[must_use]
    pub fn rows(&self) -> i64 {
        let Self { teachers, schools, projects, waiting } = self;
        12 * teachers + 4 * (teachers / 10) + 5 * schools + 8 * projects + waiting
    }

    /// What fills an empty database at a time in ms, in this order; for a server, or for a file.
    #[must_use]
    pub fn statements(&self, is_server: bool, now: i64) -> Vec<String> {
        let Self { teachers, schools, projects, waiting } = *self;
        let mut all = authorities();
        all.push(format!("INSERT INTO audit_head (id, number, hash) VALUES (1, {teachers}, '')"));
        for (most, rows) in [
            (teachers, people(now)),
            (schools, schools_of(is_server)),
            (teachers, self.teachers_of(is_server)),
            (projects, self.projects_of(now)),
            (teachers, self.traces(now)),
            (teachers / 10, self.tenths(is_server, now)),
            (waiting, self.waiting(now)),
        ] {
            all.extend(rows.iter().flat_map(|rows| in_parts(most, rows)));
        }
        if is_server {
            all.push(format!("ANALYZE {}", Self::TABLES));
        }
        all
    }

    /// The teachers with their schools, the words of their names, and each in contact with the next one.
    fn teachers_of(&self, is_server: bool) -> Vec<String> {
        let Self { teachers, schools, .. } = *self;
        let first_waiting = teachers - WAITING.0;
        let school = format!("(i % {schools} + 1)");
        let card = replaced(&[
            ("@w", &format!("CASE WHEN i > {first_waiting} THEN '{WAITS}' ELSE '{VALID}' END")),
            ("@p", "CAST(i AS TEXT)"),
            ("@s", &format!("CAST({school} AS TEXT)")),
            ("@c", &country(&school)),
        ]);
        let contact = |from: &str, to: &str| {
            format!("INSERT INTO contact (person_id, other_id, added_at) SELECT {from}, {to}, 1 FROM n")
        };
        let next = format!("i % {teachers} + 1");
        let word = |word: &str| {
            format!(
                "INSERT INTO teacher_word (person_id, word, country) SELECT i, {}, {} FROM n",
                bytes(is_server, word),
                country(&school)
            )
        };
        vec![
            format!(
                "INSERT INTO teacher (person_id, revision, card, country, school_id, waiting_since) \
                 SELECT i, 1, {card}, {}, {school}, CASE WHEN i > {first_waiting} THEN i END FROM n",
                country(&school)
            ),
            word("'nora'"),
            word("'alba'"),
            contact("i", &next),
            contact(&next, "i"),
        ]
    }

    /// Projects of a teacher with the next one: of three one is closed, and two are active; the last ones wait.
    fn projects_of(&self, now: i64) -> Vec<String> {
        let waits = format!("(i % 3 = 0 AND i > {})", self.projects - 3 * WAITING.1);
        let decided = |what: &str| format!("CASE WHEN {waits} THEN NULL ELSE {what} END");
        let vote = |nth: i64| {
            let (verdict, person, name) = (decided("'approve'"), decided("i % 20 + 1"), decided("'Eva Mar'"));
            let (at, later) = (decided("2"), decided("3"));
            format!(
                "INSERT INTO vote (project_id, authority_id, asked_at, verdict, person_id, person_name, decided_at, final_at, settled_at, \
                   waits_since, partner_country, sought) \
                 SELECT i, {AUTHORITIES} + (i + {nth}) % {}, 1, {verdict}, {person}, {name}, {at}, {later}, {later}, \
                   CASE WHEN {waits} THEN 1 END, {}, ' clouds over two towns nora alba ' FROM n",
                COUNTRIES.len(),
                country("(i + 1)")
            )
        };
        let member = |person: &str| {
            format!(
                "INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, joined_at) \
                 SELECT i, {person}, 1, 'manager', 'teacher-manager', 1 FROM n"
            )
        };
        let line = |id: &str, kind: &str| {
            format!(
                "INSERT INTO history (id, project_id, revision, at, person_id, person_name, kind) \
                 SELECT {id}, i, 1, 1, i, 'Nora Alba', '\"{kind}\"' FROM n"
            )
        };
        let content = format!("REPLACE('{CONTENT}', '@p', CAST(i AS TEXT))");
        let territories =
            format!("REPLACE(REPLACE('{TERRITORIES}', '@c', {}), '@d', {})", country("i"), country("(i + 1)"));
        vec![
            format!(
                "INSERT INTO project (id, revision, state, since, founder_id, partner_id, content, territories, locks) \
                 SELECT i, 1, CASE WHEN {waits} THEN 'waiting' WHEN i % 3 = 0 THEN 'closed' ELSE 'active' END, \
                   {now} - i * 1000, i, i + 1, {content}, {territories}, 0 FROM n"
            ),
            vote(0),
            vote(1),
            member("i"),
            member("i + 1"),
            line("2 * i", "offered"),
            line("2 * i + 1", "accepted"),
            "INSERT INTO space (id, project_id, opened_at) SELECT i, i, 1 FROM n".to_owned(),
        ]
    }

    /// What is left of what people did: a menu in each chat, above it the record of a question, two updates of the last four days, and an
    /// entry of the audit, without its hash.
    fn traces(&self, now: i64) -> Vec<String> {
        let message = |rest: &str| {
            format!(
                "INSERT INTO message (account_id, number, screen, subject, question, shown_at, is_over, is_repeated, has_words, \
                   is_secret) SELECT i, {rest}, 0, 0, 0 FROM n"
            )
        };
        let seen = |mark: &str| {
            format!(
                "INSERT INTO update_seen (platform, id, at) \
                 SELECT 'telegram', '{mark}' || CAST(i AS TEXT), {now} - (i % 300000) * 1000 FROM n"
            )
        };
        vec![
            message(&format!(r#"2, '{{"help":"questions"}}', NULL, NULL, {now} - 1000, 0"#)),
            message(&format!(
                r#"1, REPLACE('{{"conversation":@p}}', '@p', CAST(i AS TEXT)), i, 'name', {now} - (i % 300000) * 1000, 1"#
            )),
            seen("a"),
            seen("b"),
            format!(
                "INSERT INTO audit (id, number, at, by_kind, by_id, what, of_kind, of_id, detail, hash) \
                 SELECT i, i, {now} - (i % 300000) * 1000, 'person', i, 'profile-saved', 'person', i, 'waiting', '' FROM n"
            ),
        ]
    }

    /// What one in ten has: a draft, a link, something that was counted, and something that happens later.
    fn tenths(&self, is_server: bool, now: i64) -> Vec<String> {
        let (hash, later) = (bytes(is_server, "'hash ' || CAST(i AS TEXT)"), now + 720 * HOUR);
        vec![
            format!(
                "INSERT INTO conversation (id, person_id, flow, revision, state, touched_at, asked_revision, asked_at) \
                 SELECT i, 10 * i, 'project', 1, '{DRAFT}', 1, 1, 1 FROM n"
            ),
            format!(
                "INSERT INTO link (id, hash, kind, person_id, reusable, created_at) \
                 SELECT {FIRST} + i, {hash}, 'contact', 10 * i, 1, 1 FROM n"
            ),
            format!(
                "INSERT INTO tally (account_id, cap, target, since, times) \
                 SELECT 10 * i, 'notices', 'person ' || CAST(i AS TEXT), {now} - 1000, 1 FROM n"
            ),
            format!(
                "INSERT INTO timer (what, due, leased_until) \
                 SELECT REPLACE('{{\"people\":{{\"final\":{{\"teacher\":@p}}}}}}', '@p', CAST(i AS TEXT)), {later}, 0 FROM n"
            ),
        ]
    }

    /// Notices, in turn one that is due for somebody who cannot be reached, and one that is held for somebody else.
    fn waiting(&self, now: i64) -> Vec<String> {
        let (teachers, held) = (self.teachers, now + 10 * HOUR);
        let slot = r#"REPLACE('{"projects":{"entry":{"entry":@p}}}', '@p', CAST(i AS TEXT))"#;
        let account = format!(
            "CASE WHEN i % 2 = 1 THEN {UNREACHABLE} * (((i - 1) / 2) % {} + 1) ELSE 2 * ((i / 2) % {}) + 1 END",
            teachers / UNREACHABLE,
            teachers / 2
        );
        vec![format!(
            "INSERT INTO outbox (account_id, slot, lane, screen, generation, sent_as, ord, due, attempts, leased_by, leased_until, \
               subject) \
             SELECT {account}, {slot}, CASE WHEN i % 2 = 1 THEN 1 ELSE 3 END, {slot}, i, i, i, \
               CASE WHEN i % 2 = 1 THEN {now} - i ELSE {held} END, 0, '', 0, i FROM n"
        )]
    }

    /// The card of every project in the chat of somebody who decides: what a support service has before it after years. The
    /// account is the one that its platform knows by this number or name.
    #[must_use]
    pub fn cards(account: &str) -> String {
        let screen = format!(
            r#"REPLACE('{{"approval":{{"approval":{{"project":@p,"authority":{AUTHORITIES},"page":0}}}}}}', '@p', CAST(p.id AS TEXT))"#
        );
        format!(
            "INSERT INTO message (account_id, number, screen, subject, shown_at, is_over, is_repeated, has_words, is_secret) \
             SELECT a.id, 0 - p.id, {screen}, p.id, 1, 0, 0, 0, 0 FROM account a CROSS JOIN project p \
             WHERE a.external_id = '{account}' AND a.platform = 'telegram'"
        )
    }
}

/// A statement that goes on for the numbers `i` from 1 up to so many, as one for each part of them.
fn in_parts(most: i64, rows: &str) -> impl Iterator<Item = String> {
    let parts = (1..=most).step_by(usize::try_from(AT_ONCE).unwrap_or(usize::MAX));
    parts.map(move |first| {
        let last = most.min(first + AT_ONCE - 1);
        format!(
            "WITH RECURSIVE n (i) AS (SELECT CAST({first} AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < {last}) {rows}"
        )
    })
}

fn authorities() -> Vec<String> {
    let one = |(id, country): (i64, &str)| {
        format!("INSERT INTO authority (id, country, region, created_at) VALUES ({id}, '{country}', '', 1)")
    };
    (AUTHORITIES..).zip(COUNTRIES).map(one).collect()
}

/// People with their accounts.
fn people(now: i64) -> Vec<String> {
    let away = |what: &str| format!("CASE WHEN i % {UNREACHABLE} = 0 THEN {what} END");
    vec![
        "INSERT INTO person (id, created_at, touched_at, name, locale, last_account) \
         SELECT i, 1, i, 'Nora Alba', 'en', i FROM n"
            .to_owned(),
        format!(
            "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, unreachable_at, unreachable_why, next_at) \
             SELECT i, i, CASE WHEN i % {ON_SECOND} = 1 THEN 'discord' ELSE 'telegram' END, CAST({FIRST} + i AS TEXT), \
               CAST({FIRST} + i AS TEXT), 1, {}, {}, 0 FROM n",
            away(&now.to_string()),
            away("'blocked'")
        ),
    ]
}

/// Schools, and the words by which each is found: one that all have, one of its own, its town, and a district that few share.
fn schools_of(is_server: bool) -> Vec<String> {
    let of = |text: &str| bytes(is_server, text);
    let place = of("'lugar colegio k' || CAST(i AS TEXT)");
    let word = |word: &str, part: i64| {
        format!(
            "INSERT INTO school_word (school_id, word, country, part, place) SELECT i, {}, {}, {part}, {place} FROM n",
            of(word),
            country("i")
        )
    };
    vec![
        format!(
            "INSERT INTO school (id, country, code, name, town, same, added_at, taken_at) \
             SELECT i, {}, 'C' || CAST(i AS TEXT), 'Colegio K' || CAST(i AS TEXT), 'Lugar', {}, 1, 1 FROM n",
            country("i"),
            of("'same ' || CAST(i AS TEXT)")
        ),
        word("'colegio'", 0),
        word("'k' || CAST(i AS TEXT)", 0),
        word("'lugar'", 1),
        word("'d' || CAST(i % 500 AS TEXT)", 1),
    ]
}

/// The country of a number.
fn country(number: &str) -> String {
    format!("SUBSTR('{}', CAST(2 * ({number} % {}) + 1 AS INTEGER), 2)", COUNTRIES.concat(), COUNTRIES.len())
}

/// The bytes of a text.
fn bytes(is_server: bool, text: &str) -> String {
    if is_server { format!("CONVERT_TO({text}, 'UTF8')") } else { format!("CAST({text} AS BLOB)") }
}

/// A teacher's card with something in place of each mark.
fn replaced(marks: &[(&str, &str)]) -> String {
    marks.iter().fold(format!("'{CARD}'"), |text, (mark, by)| format!("REPLACE({text}, '{mark}', {by})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_table_is_filled_in_parts_without_a_gap() {
        let parts: Vec<String> = in_parts(2 * AT_ONCE + 1, "X").collect();
        let is = |nth: usize, first: i64, last: i64| {
            parts[nth].contains(&format!("CAST({first} AS BIGINT)")) && parts[nth].ends_with(&format!("i < {last}) X"))
        };
        assert!(parts.len() == 3 && is(0, 1, AT_ONCE) && is(1, AT_ONCE + 1, 2 * AT_ONCE), "{parts:?}");
        assert!(is(2, 2 * AT_ONCE + 1, 2 * AT_ONCE + 1), "{parts:?}");
    }

    #[test]
    fn those_who_act_can_be_reached_and_have_a_project() {
        let active: Vec<i64> = Seed::of(1_000).active().collect();
        assert_eq!(active, [2, 7, 10, 11, 14]);
        assert!(Seed::of(1_000_000).active().count() > 1_000);
    }

    #[test]
    fn a_million_teachers_have_what_a_country_has() {
        let Seed { schools, projects, waiting, .. } = Seed::of(1_000_000);
        assert_eq!((schools, projects, waiting), (300_000, 17_000, 10_000));
    }
}
