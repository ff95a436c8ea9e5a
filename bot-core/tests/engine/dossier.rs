//! Everybody gets a copy of all that is stored about them, and nothing is stored any more once they are forgotten: a person is marked in
//! every column of the one table of columns, and the mark is in the copy, and nowhere afterwards.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bot_core::areas::{dossier, projects};
use bot_core::conversation::Action;
use bot_core::domain::{About, ExportId, Fate, PersonalColumn, ProjectId, personal_columns};
use bot_core::platform::Platform;
use bot_core::store::Value as Stored;
use bot_core::store::backup::{Secrets, rows};
use bot_core::text::msg;
use bot_core::update::Intake as _;
use bot_core::wire::Words;
use futures::{FutureExt as _, TryStreamExt as _};
use serde_json::Value;

use crate::archive::{Unpacked, comes};
use crate::backup::{today, unwatched};
use crate::classes::{each_space, with_class};
use crate::databases::{Tables, dump};
use crate::erased::files_with;
use crate::plans;
use crate::play::{Play, each, opened, plain, shown, until};
use crate::shared_files::{all_done, last, list, logs_in, sends_one};
use crate::story::{play_up_to_an_offer, publishes, sends};

const DAY: i64 = 24 * 3_600_000;
const UNREMINDED: &str = "SELECT person_id FROM parting WHERE reminded_at IS NULL";
/// What she is called, whom everything here is about, and what nothing else says.
const NAME: &str = "Zyxwa Qwvutz";
const MARK: &str = "zyxwa";

fn make(instead: i64) -> Action {
    Action::Do(dossier::Command::Copy { instead: ExportId(instead) }.into())
}

fn data(copy: &Unpacked) -> Value {
    serde_json::from_str(&copy.text("data.json")).expect("JSON")
}

/// Stores something, with bytes where it asks for some.
async fn plants(play: &Play, sql: String) {
    plans::is_put_together(&sql);
    let planted = play.engine.db().turn(move |tx| {
        let sql = sql.clone();
        async move {
            // The hash of a code stays, and says nothing of her.
            let bytes = if sql.starts_with("INSERT INTO link ") { b"of a code" } else { MARK.as_bytes() };
            let values = if sql.contains("$1") { vec![Stored::from(bytes)] } else { Vec::new() };
            tx.run(bot_core::store::Sql::composed(sql), values).await
        }
        .boxed()
    });
    planted.await.expect("it is stored");
}

/// What is planted of person `@p`, whose mark is `@m`, where she has not left it herself.
const PLANTED: [&str; 56] = [
    "UPDATE teacher SET card = REPLACE(card, 'Ana Nube', '@m') WHERE person_id = @p",
    "INSERT INTO teacher_word (person_id, word, country) VALUES (@p, $1, 'es')",
    "INSERT INTO account (id, person_id, platform, external_id, address, touched_at, next_at, unreachable_at, unreachable_why) \
     VALUES (9001, @p, 'discord', 'zyxwa@discord', 'zyxwa@discord', 1, 0, 1, '@m')",
    "INSERT INTO account_link (id, state, hash, code, account_id, other_id, created_at, expires_at) \
     VALUES (9002, 'open', $1, '@m', 9001, NULL, 1, 9000000000000)",
    "INSERT INTO outbox (account_id, slot, lane, screen, generation, sent_as, ord, due, attempts, leased_by, leased_until) \
     VALUES (9001, '@m', 1, '{\"projects\":{\"found\":{\"words\":\"@m\"}}}', 1, 1, 1, 9000000000000000, 0, '', 0)",
    "INSERT INTO login (account_id, purpose, since) VALUES (9001, '@m', 1)",
    "INSERT INTO handout (id, account_id, external_id, name, words, made_at) VALUES (9003, 9001, '@m', '@m', '@m', 1)",
    "INSERT INTO login_failure (about, times, since, last_at) VALUES ('account 9001', 1, 1, 1)",
    "INSERT INTO tally (account_id, cap, target, since, times) VALUES (9001, 'posts', 'person @p', 1, 1)",
    "INSERT INTO operator (person_id, linked_at) VALUES (@p, 1)",
    "INSERT INTO appointment (person_id, authority_id, rank, appointed_at) VALUES (@p, 1, 'approver', 1)",
    "INSERT INTO appointment (person_id, authority_id, rank, appointed_at) VALUES (@p, 2, 'approver', 1)",
    "INSERT INTO delegation (id, authority_id, giver_id, taker_id, giver_name, taker_name, begins_at, ends_at, ended_at, ending) \
     VALUES (9004, 1, @p, (SELECT MIN(id) FROM person), '@m', '@m', 1, 2, 2, 'over')",
    "INSERT INTO suspension (id, person_id, country, since, card) VALUES (9005, @p, 'es', 3, \
       '{\"of\":{\"teacher\":@p},\"since\":3,\"reason\":\"@m has to wait.\",\"country\":\"es\",\"by\":\"Eva Mar\"}')",
    "INSERT INTO suspension_entry (id, person_id, kind, authority_id, decided_by, by_name, reason, at) \
     SELECT 9006, @p, 'suspended', 1, MIN(id), 'Eva Mar', '@m has to wait.', 3 FROM person WHERE id <> @p",
    "INSERT INTO suspension_entry (id, person_id, kind, authority_id, decided_by, by_name, reason, at) \
     SELECT 9007, MIN(id), 'lifted', 1, @p, '@m', 'So says @m.', 3 FROM person WHERE id <> @p",
    "UPDATE school SET added_by = @p WHERE id = (SELECT MIN(id) FROM school)",
    "INSERT INTO link (id, hash, kind, person_id, code, reusable, created_at) VALUES (9008, $1, 'contact', @p, '@m', 1, 1)",
    "INSERT INTO contact_request (id, from_id, to_id, asked_at, answered_at, accepted, is_quiet, blocked_at) \
     SELECT 9009, @p, MAX(id), 1, 2, 0, 0, 2 FROM person",
    "INSERT INTO contact_request (id, from_id, to_id, asked_at, answered_at, accepted, is_quiet, blocked_at) \
     SELECT 9010, MAX(id), @p, 1, 2, 0, 0, 2 FROM person",
    "INSERT INTO inquiry (id, person_id, country, state, asked_at, since) VALUES (9011, @p, 'es', 'answered', 1, 9000000000000)",
    "INSERT INTO inquiry_message (inquiry_id, number, at, words) VALUES (9011, 1, 1, 'I am @m.')",
    "INSERT INTO inquiry (id, person_id, country, state, asked_at, since, claimed_by, claimed_until) \
     SELECT 9012, MAX(id), 'es', 'answered', 1, 9000000000000, @p, 3 FROM person",
    "INSERT INTO inquiry_message (inquiry_id, number, at, words, answered_by, person_name) \
     VALUES (9012, 1, 1, 'Ask @m.', @p, '@m')",
    "INSERT INTO inquiry_message (inquiry_id, number, at, words, answered_by, person_name, answered_for, for_name) \
     SELECT 9012, 2, 1, 'Ask somebody.', MIN(id), 'Eva Mar', @p, '@m' FROM person WHERE id <> @p",
    "UPDATE teacher SET card = REPLACE(card, '\"is\":\"valid\"', '\"is\":\"valid\",\"stand_in\":{\"by\":{\"person\":@p,\"name\":\"@m\"},\
       \"giver\":{\"person\":7,\"name\":\"Eva Mar\"}}') WHERE person_id <> @p",
    "UPDATE teacher SET card = REPLACE(card, '\"standing\":', '\"earlier\":[{\"is\":\"answered\",\"at\":1,\
       \"question\":\"Ask @m.\",\"answer\":\"I have.\"}],\"standing\":') WHERE person_id <> @p",
    "INSERT INTO audit (id, at, by_kind, by_id, what, of_kind, of_id, for_id, detail) \
     SELECT 9025, 3, 'person', @p, 'standing-set', 'person', person_id, 7, 'valid' FROM teacher WHERE person_id <> @p",
    "UPDATE project SET content = REPLACE(content, 'We watch', '@m and we watch')",
    "UPDATE vote SET person_id = @p, person_name = '@m', for_name = '@m', reason = 'So says @m.', sought = ' @m ' \
     WHERE authority_id = 1",
    "UPDATE vote SET for_name = '@m', sought = ' @m ' WHERE authority_id = 2",
    "UPDATE member SET school = REPLACE(school, 'Escuela Nube', 'Escuela of @m') WHERE person_id = @p",
    "INSERT INTO project_invitation (id, project_id, person_id, invited_by, message, invited_at, expires_at, state) \
     SELECT 9013, id, @p, partner_id, 'Come, @m!', 1, 2, 'ended' FROM project",
    "INSERT INTO project_invitation (id, project_id, person_id, invited_by, message, invited_at, expires_at, state) \
     SELECT 9014, id, partner_id, @p, 'I am @m.', 1, 2, 'ended' FROM project",
    "INSERT INTO class (id, space_id, person_id, publishes, locale, state, made_at, file, sheet) \
     SELECT 9015, id, @p, 0, 'en', 'stopped', 1, '@m', '@m' FROM space",
    "INSERT INTO takeover (id, project_id, person_id, user_name, asked_at, expires_at, state) \
     SELECT 9016, id, @p, '@m', 1, 2, 'ended' FROM project",
    "INSERT INTO pending_post (id, space_id, person_id, headline, words, is_change, reference, written_at, fault) \
     SELECT 9017, id, @p, '@m', '@m', 0, '@m', 5, 'moving' FROM space",
    "UPDATE sent_file SET reference = '@m', name = '@m.png'",
    "INSERT INTO guest (space_id, person_id, name, invited_by, joined_at) \
     SELECT s.id, @p, '@m', p.partner_id, 1 FROM space s JOIN project p ON p.id = s.project_id",
    "INSERT INTO archive (id, space_id, person_id, name, asked_at, done, files, lost) \
     SELECT 9018, id, @p, 'Rain.zip', 9000000000000, 0, 1, '[\"@m.png\"]' FROM space",
    "INSERT INTO archive (id, space_id, person_id, name, asked_at, done, files, lost) \
     SELECT 9019, s.id, p.partner_id, 'Rain.zip', 9000000000000, 0, 1, '[\"@m.png\"]' \
     FROM space s JOIN project p ON p.id = s.project_id",
    "INSERT INTO subscription (person_id, language, country, is_on) VALUES (@p, 'es', 'es', 1)",
    "INSERT INTO newsletter (id, letter_id, authority_id, country, person_id, revision, language, title, words, reference, state, \
       written_at, is_resting, reached, refused) \
     VALUES (9020, 9021, 1, 'es', @p, 1, 'es', 'By @m', 'By @m', '@m', 'cancelled', 3, 0, 0, 0)",
    "INSERT INTO newsletter_copy (newsletter_id, person_id, platform, state, due_at) VALUES (9020, @p, 'telegram', 'reached', 3)",
    "UPDATE history SET person_name = '@m' WHERE person_id = @p",
    "INSERT INTO history (id, project_id, revision, at, person_id, person_name, kind) \
     SELECT 9022, id, 1, 1, partner_id, 'Jan Lipa', '{\"suggested\":\"Let @m write to @m.\"}' FROM project",
    "INSERT INTO history (id, project_id, revision, at, person_id, person_name, kind) \
     SELECT 9024, id, 1, 1, @p, '@m', '{\"suggested\":\"I am @m.\"}' FROM project",
    "INSERT INTO news_reader (space_id, reader_id, looked_at) SELECT id, @p, 3 FROM space",
    "INSERT INTO journal_reader (space_id, reader_id, looked_at) SELECT id, @p, 3 FROM space",
    "INSERT INTO wish (reader_id, project_id, kind, wish) VALUES (@p, 0, 'all', 'at-once')",
    "INSERT INTO night (reader_id, from_hour, to_hour, is_on, clock) VALUES (@p, 21, 7, 0, 'es')",
    "INSERT INTO untold (reader_id, kind, about_id, project_id, way, since, until, digest) \
     SELECT @p, 'project', 9022, id, 'never', 9000000000000, NULL, 0 FROM project",
    "INSERT INTO morning (person_id, left_at, told_at) VALUES (@p, NULL, 2)",
    "INSERT INTO queue_filter (person_id, country, older, newer, words, chosen_at) VALUES (@p, 'pl', 0, 0, '@m', 9000000000000)",
    "INSERT INTO reissue (id, space_id, person_id, begun_at, state) SELECT 9023, id, @p, 9000000000000, 'done' FROM space",
    "INSERT INTO agreement (space_id, person_id, agreed_at) SELECT id, @p, 3 FROM space",
];

/// Columns of words in which nobody's name can stand: one of a list, a digest, or what the program tells rows apart by.
const NO_WORDS: [&str; 26] = [
    "account.platform",
    "appointment.rank",
    "archive.hash",
    "delegation.ending",
    "export.hash",
    "inquiry.country",
    "login_failure.about",
    "newsletter_copy.platform",
    "newsletter_copy.state",
    "night.clock",
    "person.locale",
    "post.picture",
    "queue_filter.country",
    "shared_file.hash",
    "subscription.country",
    "subscription.language",
    "suspension_entry.kind",
    "tally.target",
    "teacher.country",
    "teacher_word.country",
    "timer.what",
    "untold.kind",
    "untold.way",
    "wish.kind",
    "wish.wish",
    "message.question",
];

/// The columns that hold words or bytes, as the migration says.
fn wordy() -> BTreeSet<(String, String)> {
    let (mut table, mut found) = (String::new(), BTreeSet::new());
    for line in include_str!("../../../migrations/0001_foundation.sql").lines() {
        if let Some(name) = line.strip_prefix("CREATE TABLE ") {
            name.trim_end_matches(" (").clone_into(&mut table);
        }
        let mut words = line.strip_prefix("    ").unwrap_or_default().split([' ', ',']);
        if let (Some(column), Some("TEXT" | "BYTEA")) = (words.next(), words.next()) {
            found.insert((table.clone(), column.to_owned()));
        }
    }
    found
}

/// What a column says, in small letters.
fn said(value: &Value) -> String {
    match value["bytes"].as_array() {
        Some(bytes) => {
            let bytes: Vec<u8> = bytes.iter().filter_map(|byte| u8::try_from(byte.as_u64()?).ok()).collect();
            String::from_utf8_lossy(&bytes).to_lowercase()
        }
        None => value.to_string().to_lowercase(),
    }
}

/// The columns in which the mark stands.
fn marked(tables: &Tables) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for (table, rows) in tables {
        for (column, value) in rows.iter().flat_map(BTreeMap::iter) {
            if said(value).contains(MARK) {
                found.insert((table.clone(), column.clone()));
            }
        }
    }
    found
}

/// The tables of a backup that is made now in which the mark stands, as words or as bytes.
async fn backed_up(url: &str) -> BTreeSet<String> {
    let is_marked = |line: &String| {
        let values: Vec<Value> = serde_json::from_str(line).expect("a row");
        values.iter().filter_map(Value::as_str).any(|text| {
            let bytes = BASE64_STANDARD.decode(text).unwrap_or_default();
            text.to_lowercase().contains(MARK) || String::from_utf8_lossy(&bytes).to_lowercase().contains(MARK)
        })
    };
    let (schema, db) = (today().await, opened(url, unwatched()).await);
    let mut tx = db.snapshot().await.expect("a transaction");
    let mut found = BTreeSet::new();
    for table in &schema.tables {
        let lines: Vec<String> = rows(&mut tx, table, Secrets::Sealed).try_collect().await.expect("all rows");
        if lines.iter().any(is_marked) {
            found.insert(table.name.clone());
        }
    }
    drop(tx);
    db.close().await;
    found
}

/// Ana is called otherwise from now on, everywhere, and leaves what people leave: a file, a post, a search, a draft.
async fn lives_as_marked(play: &Play, project: ProjectId) {
    play.stores("UPDATE account SET external_id = 'zyxwa', address = 'zyxwa' WHERE external_id = 'ana'").await;
    play.renames(MARK, NAME, Some("zyxwaq"));
    play.command(MARK, "home").await;
    play.asks(MARK, list(project)).await;
    sends_one(play, MARK, "zyxwa.png", b"\x89PNG of zyxwa").await;
    all_done(play).await;
    publishes(play, MARK, project, "By Zyxwa", "This is Zyxwa Qwvutz.").await;
    play.asks(MARK, Action::Do(projects::Command::Search { words: Words(None) }.into())).await;
    play.says(MARK, "Zyxwa").await;
    sends(play, MARK).await;
    play.asks(MARK, Action::Do(projects::Command::New.into())).await;
    play.presses(MARK, "Jan Lipa").await;
    play.says(MARK, "Zyxwa's clouds").await;
    let raw = r#"{"message":{"text":"I am Zyxwa Qwvutz"}}"#;
    play.engine.dead_letter(Platform::Telegram, raw, "a test").await.expect("kept");
    let person = play.person(MARK).await.0.to_string();
    for sql in PLANTED {
        plants(play, sql.replace("@p", &person).replace("@m", NAME)).await;
    }
    play.engine.look_again();
}

/// Every column that says something of her is marked, where words stand in it.
async fn is_marked_everywhere(url: &str) {
    let (found, wordy) = (marked(&dump(url).await), wordy());
    let is_hers = |column: &&PersonalColumn| {
        let is_about_her = matches!(column.about, About::Person | About::Anybody);
        is_about_her && column.fates.is_some_and(|fates| fates.forgetting != Fate::Stays)
    };
    let missing: Vec<String> = personal_columns()
        .iter()
        .filter(is_hers)
        .map(|column| (column.table.to_owned(), column.column.to_owned()))
        .filter(|column| wordy.contains(column) && !found.contains(column))
        .map(|(table, column)| format!("{table}.{column}"))
        .filter(|name| !NO_WORDS.contains(&name.as_str()))
        .collect();
    assert!(missing.is_empty(), "nothing is planted in {missing:?}");
    let tables: BTreeSet<String> = found.into_iter().map(|(table, _)| table).collect();
    assert!(tables.is_subset(&backed_up(url).await), "and a backup has all of it: {tables:?}");
}

/// The copy has every mark that it may have.
async fn is_in_the_copy(url: &str, copy: &Unpacked) {
    let (data, found) = (data(copy), marked(&dump(url).await));
    let mut missing = Vec::new();
    for column in personal_columns().iter().filter(|column| column.is_given && column.fates.is_some()) {
        let name = (column.table.to_owned(), column.column.to_owned());
        let rows = data["tables"][column.table].as_array().cloned().unwrap_or_default();
        let is_in = rows.iter().any(|row| said(&row[column.column]).contains(MARK));
        if found.contains(&name) && !is_in {
            missing.push(format!("{}.{}", column.table, column.column));
        }
    }
    assert!(missing.is_empty(), "the copy lacks {missing:?}");
    let page = copy.text("index.html");
    for words in [NAME, "By Zyxwa", "Escuela of Zyxwa Qwvutz", "My data"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert_eq!(copy.0["files/zyxwa.png"], b"\x89PNG of zyxwa", "and what she has sent");
    for hidden in ["Olga", "argon2"] {
        assert!(!copy.text("data.json").contains(hidden), "{hidden} is nothing of hers");
    }
}

/// Nothing says any more who she was: not now, nor in what SQLite has yet to write, nor in a file.
async fn is_nowhere(play: &Play, url: &str) {
    play.until_none("an account of hers", "SELECT id FROM account WHERE external_id LIKE 'zyxwa%'").await;
    assert_eq!(marked(&dump(url).await), BTreeSet::new());
    assert_eq!(backed_up(url).await, BTreeSet::new(), "a backup that is made later does not know her");
    let marks = [MARK.to_owned()];
    for _ in 0..100 {
        if files_with(url, &marks).is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(files_with(url, &marks), Vec::<String>::new());
    play.later(2 * DAY);
    play.until_none("an archive that was packed anew", "SELECT id FROM archive").await;
    play.engine.sweep_files().await;
    assert!(!play.shelf.holds(MARK.as_bytes()), "what she has sent is gone");
    assert_eq!(play.shelf.count(), 0, "and so is her copy");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_marked_person_is_everywhere_in_their_copy_and_nowhere_afterwards() {
    each_space("a_marked_person_is_everywhere_in_their_copy", async |play, project, url| {
        lives_as_marked(play, project).await;
        is_marked_everywhere(url).await;
        assert!(
            url.starts_with("postgres") || !files_with(url, &[MARK.to_owned()]).is_empty(),
            "what is there is found"
        );
        play.command(MARK, "export").await;
        play.presses(MARK, "Make the copy").await;
        is_in_the_copy(url, &comes(play, MARK, 0).await).await;
        play.command(MARK, "forget").await;
        assert!(last(play, MARK).contains("What stays"), "{}", last(play, MARK));
        play.presses(MARK, "Erase my data").await;
        play.presses(MARK, "Yes, erase my data").await;
        assert!(last(play, MARK).contains("Until then everything works as before"), "{}", last(play, MARK));
        play.later(6 * DAY + 1000);
        play.until_none("somebody who is not reminded", UNREMINDED).await;
        assert!(
            play.has("SELECT person_id FROM teacher WHERE card LIKE '%Zyxwa%'").await,
            "not before her week is over"
        );
        play.later(DAY + 1000);
        let done = msg::forget_done();
        until("it is done", || play.reads(MARK, &done) == 1).await;
        let told = |who: &str| play.chats.all(who).iter().any(|(_, view)| plain(&shown(view)).contains("… has left"));
        until("Jan is told that somebody has left", || told("jan")).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM member WHERE left_at IS NOT NULL").await, 1);
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM project WHERE state = 'active'").await, 1, "Jan goes on");
        play.later(3_600_000 + 1000);
        is_nowhere(play, url).await;
        play.command(MARK, "start").await;
        assert!(last(play, MARK).contains("tell me who you are"), "somebody new: {}", last(play, MARK));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_asked_for_ten_times_comes_once_and_a_few_times_a_day() {
    each_space("a_copy_asked_for_ten_times_comes_once", async |play, project, _| {
        with_class(play, project).await;
        logs_in(play, "kid", project, "lea.rojo").await;
        for _ in 0..10 {
            play.asks("ana", make(0)).await;
        }
        let copy = comes(play, "ana", 0).await;
        play.until_none("a job", "SELECT what FROM job").await;
        let came = |who: &str| play.chats_of(who).files(who).len();
        assert_eq!((came("ana"), play.number("SELECT COUNT(*) AS n FROM export").await), (1, 1), "once");
        assert_eq!(data(&copy)["tables"]["teacher"][0]["card"]["name"], "Ana Nube");
        assert!(!copy.text("data.json").contains("Rojo"), "a student's name is the student's");
        // What is there can be had again; a new one twice more.
        for nth in 1..=3 {
            play.command("ana", "export").await;
            let before = play.number("SELECT MAX(id) AS n FROM export").await;
            play.presses("ana", "Make a new one").await;
            play.until_none("a job", "SELECT what FROM job").await;
            until("it has come", || came("ana") == 1 + nth.min(2)).await;
            let is_new = play.number("SELECT MAX(id) AS n FROM export").await != before;
            assert_eq!(is_new, nth < 3, "{nth}: {}", last(play, "ana"));
        }
        play.presses("ana", "Get the copy").await;
        until("the last one comes again", || came("ana") == 4).await;
        // A student's own is theirs, and nobody else's.
        play.command("kid", "export").await;
        play.presses("kid", "Make the copy").await;
        let own = data(&comes(play, "kid", 0).await);
        assert_eq!(own["tables"]["student"][0]["user_name"], "lea.rojo");
        assert_eq!(own["tables"]["student"][0].get("password"), None, "nobody needs its hash");
        let theirs = play.number("SELECT id AS n FROM export WHERE student_id > 0").await;
        let get = Action::Go(dossier::Screen::Download { export: ExportId(theirs) }.into());
        for who in ["ana", "jan", "stranger"] {
            let before = came(who);
            play.asks(who, get.clone()).await;
            assert_eq!(came(who), before, "{who}");
        }
        play.later(DAY + 1000);
        play.until_none("a copy whose day is over", "SELECT id FROM export").await;
        play.command("ana", "export").await;
        play.presses("ana", "Make the copy").await;
        until("there is another day", || came("ana") == 5).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_needed_reads_what_to_do_first_and_changes_their_mind_by_one_press() {
    each("who_is_needed_reads_what_to_do_first", async |play| {
        play_up_to_an_offer(play).await;
        let planned = "SELECT person_id FROM parting";
        play.command("ana", "forget").await;
        assert!(last(play, "ana").contains("waits for your partner’s answer"), "{}", last(play, "ana"));
        play.asks("ana", Action::Sure(dossier::Command::Forget.into())).await;
        assert!(!play.has(planned).await, "a forged press does nothing");
        // Olga is the only one for Poland.
        play.command("olga", "forget").await;
        assert!(last(play, "olga").contains("Nobody else decides there"), "{}", last(play, "olga"));
        play.presses("ana", "Open: Clouds").await;
        play.presses("ana", "Withdraw").await;
        play.presses_one("ana", |action| matches!(action, Action::Sure(bot_core::area::Command::Projects(_)))).await;
        play.command("ana", "forget").await;
        play.presses("ana", "Erase my data").await;
        play.presses("ana", "Yes, erase my data").await;
        assert!(play.has(planned).await);
        play.command("ana", "profile").await;
        assert!(last(play, "ana").contains("I will erase your data on"), "every screen says so: {}", last(play, "ana"));
        play.command("ana", "inbox").await;
        assert!(last(play, "ana").contains("I will erase your data on"), "{}", last(play, "ana"));
        play.later(6 * DAY + 1000);
        play.until_none("somebody who is not reminded", UNREMINDED).await;
        play.presses_one("ana", |action| *action == Action::Do(dossier::Command::Keep.into())).await;
        assert!(!play.has(planned).await, "one press takes it back");
        play.later(2 * DAY);
        play.command("ana", "profile").await;
        assert!(
            last(play, "ana").contains("Ana Nube") && !last(play, "ana").contains("I will erase"),
            "{}",
            last(play, "ana")
        );
        assert!(!play.has("SELECT what FROM timer WHERE what LIKE '%dossier%'").await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_needed_by_then_is_told_and_forgotten_once_nobody_needs_them() {
    each_space("who_is_needed_by_then_is_told", async |play, _, _| {
        play.command("jan", "forget").await;
        play.presses("jan", "Erase my data").await;
        play.presses("jan", "Yes, erase my data").await;
        // Ana is nobody who could run it any more.
        play.stores("UPDATE member SET desktop = 'member' WHERE person_id = (SELECT founder_id FROM project)").await;
        play.later(6 * DAY + 1000);
        play.until_none("somebody who is not reminded", UNREMINDED).await;
        play.later(DAY + 1000);
        until("he reads why not yet", || says(play, "Nobody else can run")).await;
        play.until_none("who is not held", "SELECT person_id FROM parting WHERE held_at IS NULL").await;
        assert!(play.has("SELECT person_id FROM teacher WHERE card LIKE '%Jan Lipa%'").await, "he is there");
        play.stores("UPDATE project SET state = 'closed'").await;
        play.later(DAY + 1000);
        until("it is done", || play.reads("jan", &msg::forget_done()) == 1).await;
        assert!(!play.has("SELECT person_id FROM teacher WHERE card LIKE '%Jan Lipa%'").await);
    })
    .await;
}

fn says(play: &Play, words: &str) -> bool {
    play.chats.all("jan").iter().any(|(_, view)| plain(&shown(view)).contains(words))
}
