//! Somebody is forgotten beside others: what is theirs stays as it is, and nobody goes past somebody who relies on them; and a copy gives
//! nothing of others.

mod at_once;

use bot_core::area;
use bot_core::areas::{archive, dossier, people, projects, suspension};
use bot_core::conversation::Action;
use bot_core::domain::ArchiveId;
use bot_core::platform::Platform;
use bot_core::reader::Settings;
use bot_core::text::msg;
use bot_core::update::Intake as _;
use bot_core::wire::{Page, Words};
use serde_json::Value;

use crate::archive::{Unpacked, comes};
use crate::classes::{each_space, with_class};
use crate::guests;
use crate::play::{Play, on_each, until};
use crate::shared_files::{last, logs_in, says};
use crate::story::{fill_in, publishes, sends, set_up};
use crate::suspension::{lifts, school_of, suspends, teacher};

const DAY: i64 = 24 * 3_600_000;
const UNREMINDED: &str = "SELECT person_id FROM parting WHERE reminded_at IS NULL";
const UNHELD: &str = "SELECT person_id FROM parting WHERE held_at IS NULL";
const PLANNED: &str = "SELECT person_id FROM parting";

/// Somebody asks to be forgotten.
pub(crate) async fn asks(play: &Play, who: &str) {
    play.command(who, "forget").await;
    // Something that they are told may come below it.
    let forget = area::Command::from(dossier::Command::Forget);
    play.presses_one(who, |action| matches!(action, Action::Do(command) if *command == forget)).await;
    play.presses_one(who, |action| matches!(action, Action::Sure(command) if *command == forget)).await;
}

/// Their week goes by, up to the last moment.
pub(crate) async fn nearly_a_week_goes_by(play: &Play) {
    play.later(6 * DAY + 1000);
    play.until_none("somebody who is not reminded", UNREMINDED).await;
}

/// The same up to the end.
async fn a_week_goes_by(play: &Play) {
    nearly_a_week_goes_by(play).await;
    play.later(DAY + 1000);
}

/// Somebody asks to be forgotten, and is.
pub(crate) async fn is_forgotten(play: &Play, who: &str) {
    asks(play, who).await;
    a_week_goes_by(play).await;
    play.until_none("somebody who is to be forgotten", PLANNED).await;
}

/// What somebody gets who asks for a copy.
async fn copy(play: &Play, who: &str) -> (Unpacked, Value) {
    play.command(who, "export").await;
    play.presses(who, "Make the copy").await;
    let copy = comes(play, who, 0).await;
    let data = serde_json::from_str(&copy.text("data.json")).expect("JSON");
    (copy, data)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_a_word_of_the_program_or_a_part_of_another_name_harms_nobody() {
    each_space("a_name_that_is_a_word_of_the_program", async |play, project, _| {
        play.stores("UPDATE teacher SET card = REPLACE(card, 'Ana Nube', 'María José')").await;
        play.stores(
            "UPDATE project SET content = REPLACE(content, 'To observe.', 'María José Pérez and María José observe.')",
        )
        .await;
        play.renames("ana", "description", None);
        is_forgotten(play, "ana").await;
        assert!(play.has("SELECT id FROM project WHERE content LIKE '%\"María José Pérez and … observe.\"%'").await);
        play.asks("jan", Action::Go(projects::Screen::Project { project, page: Page(0) }.into())).await;
        assert!(last(play, "jan").contains("Clouds over two towns"), "{}", last(play, "jan"));
        play.asks("jan", Action::Go(projects::Screen::History { project, page: Page(0) }.into())).await;
        assert!(last(play, "jan").contains("…"), "{}", last(play, "jan"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_a_short_name_is_named_nowhere_by_their_number() {
    each_space("who_has_a_short_name_is_named_nowhere", async |play, _, _| {
        // Eva has decided in Marco's place, in this round and in one before.
        play.stores(
            "INSERT INTO audit (id, at, by_kind, by_id, what, for_id, project_id, authority_id) \
             SELECT 9901, v.decided_at, 'person', v.person_id, 'vote-cast', a.person_id, v.project_id, v.authority_id \
             FROM vote v JOIN account a ON a.external_id = 'marco' WHERE v.authority_id = 1",
        )
        .await;
        play.stores(
            "INSERT INTO audit (id, at, by_kind, by_id, what, for_id, project_id, authority_id) \
             SELECT 9902, 7, 'person', v.person_id, 'vote-cast', a.person_id, v.project_id, v.authority_id \
             FROM vote v JOIN account a ON a.external_id = 'marco' WHERE v.authority_id = 1",
        )
        .await;
        play.stores("UPDATE vote SET for_name = 'marco' WHERE authority_id = 1").await;
        play.stores(
            "INSERT INTO history (id, project_id, revision, at, person_id, person_name, kind) \
             SELECT 9903, v.project_id, 1, 7, v.person_id, 'eva', \
               '{\"voted\":{\"authority\":1,\"verdict\":\"return\",\"reason\":null,\"for_whom\":\"marco\"}}' \
             FROM vote v WHERE v.authority_id = 1",
        )
        .await;
        // He has suspended Jan's school, and Telegram has sent something of his that nobody could read.
        play.stores(
            "INSERT INTO suspension_entry (id, school_id, kind, authority_id, decided_by, by_name, reason, at) \
             SELECT 9904, t.school_id, 'suspended', 1, m.person_id, 'marco', 'A complaint.', 3 FROM account m \
             JOIN account j ON j.external_id = 'jan' JOIN teacher t ON t.person_id = j.person_id \
             WHERE m.external_id = 'marco'",
        )
        .await;
        play.stores(
            "INSERT INTO suspension (id, school_id, country, since, card) \
             SELECT 9905, school_id, 'pl', 3, '{\"of\":{\"school\":' || CAST(school_id AS TEXT) || \
               '},\"since\":3,\"reason\":\"A complaint.\",\"country\":\"es\",\"by\":\"marco\"}' \
             FROM suspension_entry WHERE id = 9904",
        )
        .await;
        // Eva has validated Jan in his place, and answered a question.
        play.stores(
            "INSERT INTO audit (id, at, by_kind, by_id, what, of_kind, of_id, for_id, detail) \
             SELECT 9906, 8, 'person', e.person_id, 'standing-set', 'person', j.person_id, m.person_id, 'valid' FROM account e \
             JOIN account j ON j.external_id = 'jan' JOIN account m ON m.external_id = 'marco' WHERE e.external_id = 'eva'",
        )
        .await;
        play.stores(
            "UPDATE teacher SET card = REPLACE(card, '\"is\":\"valid\"', '\"is\":\"valid\",\"stand_in\":{\"by\":{\"person\":' || \
               (SELECT CAST(person_id AS TEXT) FROM account WHERE external_id = 'eva') || ',\"name\":\"eva\"},\"giver\":{\"person\":' || \
               (SELECT CAST(person_id AS TEXT) FROM account WHERE external_id = 'marco') || ',\"name\":\"marco\"}}') \
             WHERE person_id = (SELECT person_id FROM account WHERE external_id = 'jan')",
        )
        .await;
        play.stores(
            "INSERT INTO inquiry (id, person_id, country, state, asked_at, since) \
             SELECT 9907, person_id, 'pl', 'answered', 1, 9000000000000 FROM account WHERE external_id = 'jan'",
        )
        .await;
        play.stores(
            "INSERT INTO inquiry_message (inquiry_id, number, at, words, answered_by, person_name, answered_for, for_name) \
             SELECT 9907, 1, 1, 'In your registration.', e.person_id, 'eva', m.person_id, 'marco' FROM account e \
             JOIN account m ON m.external_id = 'marco' WHERE e.external_id = 'eva'",
        )
        .await;
        assert!(play.has("SELECT person_id FROM teacher WHERE card LIKE '%\"name\":\"marco\"%'").await);
        let raw = r#"{"message":{"from":{"id":"marco","first_name":"M"},"text":"?"}}"#;
        play.engine.dead_letter(Platform::Telegram, raw, "a test").await.expect("kept");
        is_forgotten(play, "marco").await;
        for named in [
            "SELECT project_id FROM vote WHERE for_name = 'marco'",
            "SELECT id FROM history WHERE kind LIKE '%marco%'",
            "SELECT id FROM suspension WHERE card LIKE '%marco%'",
            "SELECT person_id FROM teacher WHERE card LIKE '%marco%'",
            "SELECT inquiry_id FROM inquiry_message WHERE for_name = 'marco'",
            "SELECT id FROM dead_letter",
        ] {
            play.until_none("his name", named).await;
        }
        assert!(play.has("SELECT id FROM suspension WHERE card LIKE '%A complaint.%'").await, "what he did stays");
        let in_place = "SELECT inquiry_id FROM inquiry_message WHERE answered_for IS NOT NULL AND for_name = '…'";
        assert!(play.has(in_place).await, "and that it was in somebody's place");
        assert!(play.has("SELECT person_id FROM teacher WHERE card LIKE '%\"name\":\"eva\"%'").await, "Eva is there");
        play.command("jan", "home").await;
        assert!(last(play, "jan").contains("Jan Lipa"), "his registration is read as before: {}", last(play, "jan"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_official_has_signed_on_a_registration_names_them_no_more() {
    each_space("what_an_official_has_signed_on_a_registration", async |play, _, _| {
        play.renames("marco", "Marco Luz", None);
        // He has asked Ana something in nobody's place, and something else before that.
        play.stores(
            "UPDATE teacher SET card = REPLACE(REPLACE(card, '\"is\":\"valid\"', \
               '\"is\":\"asked\",\"question\":\"And which town? Marco Luz\"'), '\"standing\":', \
               '\"earlier\":[{\"is\":\"answered\",\"at\":1,\"question\":\"Which school? Marco Luz\",\"answer\":\"A new one.\"}],\
               \"standing\":') WHERE person_id = (SELECT person_id FROM account WHERE external_id = 'ana')",
        )
        .await;
        play.stores(
            "INSERT INTO audit (id, at, by_kind, by_id, what, of_kind, of_id, detail) \
             SELECT 9908, 8, 'person', m.person_id, 'standing-set', 'person', a.person_id, 'asked' FROM account m \
             JOIN account a ON a.external_id = 'ana' WHERE m.external_id = 'marco'",
        )
        .await;
        asks(play, "marco").await;
        nearly_a_week_goes_by(play).await;
        play.asks("ana", Action::Go(people::Screen::Registration.into())).await;
        assert!(last(play, "ana").contains("And which town? Marco Luz"), "{}", last(play, "ana"));
        play.later(DAY + 1000);
        play.until_none("somebody who is to be forgotten", PLANNED).await;
        assert!(!play.has("SELECT person_id FROM teacher WHERE card LIKE '%Marco Luz%'").await);
        assert!(play.has("SELECT person_id FROM teacher WHERE card LIKE '%\"Which school? …\"%'").await, "the rest stays");
        until("Ana reads no name there", || says(play, "ana", "And which town? …")).await;
        assert!(!says(play, "ana", "Marco Luz"), "{}", last(play, "ana"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn others_keep_their_drafts_and_what_waits_for_them() {
    each_space("others_keep_their_drafts", async |play, _, _| {
        play.stores("UPDATE teacher SET card = REPLACE(card, 'Ana Nube', 'Ana')").await;
        play.asks("jan", Action::Do(projects::Command::New.into())).await;
        play.presses("jan", "Ana").await;
        assert!(play.has("SELECT id FROM conversation WHERE state LIKE '%\"Ana\"%'").await);
        play.stores("UPDATE teacher SET card = REPLACE(card, '\"Ana\"', '\"Ana Nube\"')").await;
        play.stores(
            "INSERT INTO outbox (account_id, slot, lane, screen, generation, sent_as, ord, due, attempts, leased_by, leased_until) \
             SELECT id, 'waits', 4, '{\"projects\":{\"found\":{\"words\":\"Ana Nube\"}}}', 1, 1, 1, 9000000000000000, 0, '', 0 \
             FROM account WHERE external_id = 'jan'",
        )
        .await;
        is_forgotten(play, "ana").await;
        assert!(!play.has("SELECT id FROM conversation WHERE state LIKE '%\"Ana\"%'").await);
        assert!(play.has("SELECT id FROM conversation WHERE state LIKE '%\"…\"%'").await, "his draft is there");
        assert!(play.has("SELECT account_id FROM outbox WHERE slot = 'waits'").await, "it is Jan's");
        play.stores("DELETE FROM outbox WHERE slot = 'waits'").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_official_begins_to_write_about_somebody_ends_with_them() {
    each_space("what_an_official_begins_to_write", async |play, _, _| {
        let whom = teacher(play, "ana").await;
        play.asks("eva", Action::Do(suspension::Command::Suspend { whom, words: Words(None) }.into())).await;
        assert!(play.has("SELECT id FROM conversation WHERE title = 'Ana Nube'").await);
        is_forgotten(play, "ana").await;
        assert!(!play.has("SELECT id FROM conversation WHERE title = 'Ana Nube' OR state LIKE '%Ana Nube%'").await);
        play.says("eva", "A complaint.").await;
        assert!(!play.has("SELECT id FROM suspension").await, "her words lead nowhere any more");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_operator_stays_until_there_is_another_one_who_reads_of_it() {
    each_space("the_last_operator_stays", async |play, _, _| {
        play.command("otto", "forget").await;
        assert!(last(play, "otto").contains("You are the only operator"), "{}", last(play, "otto"));
        play.opens("iris", "operator").await;
        let joined = msg::operator_joined_shell("iris");
        until("Otto reads of Iris", || play.reads("otto", &joined) == 1).await;
        asks(play, "otto").await;
        // She is none any more when his week is over.
        play.stores(
            "DELETE FROM operator WHERE person_id = (SELECT person_id FROM account WHERE external_id = 'iris')",
        )
        .await;
        a_week_goes_by(play).await;
        play.until_none("who is not held", UNHELD).await;
        until("he reads why not yet", || says(play, "otto", "You are the only operator")).await;
        play.opens("iris", "operator").await;
        play.later(DAY + 1000);
        play.until_none("somebody who is to be forgotten", PLANNED).await;
        until("Iris reads of it", || play.reads("iris", &msg::operators_title_left(1)) == 1).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM operator").await, 1);
        assert!(play.has("SELECT id FROM audit WHERE what = 'operator-unlinked' AND by_kind = 'program'").await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_founders_whose_week_is_over_at_once_one_stays() {
    each_space("of_two_founders_whose_week_is_over", async |play, _, _| {
        asks(play, "ana").await;
        asks(play, "jan").await;
        a_week_goes_by(play).await;
        play.until_none("who is not held", UNHELD).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM parting").await, 1, "who is left runs the project");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM member WHERE left_at IS NULL").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_was_ends_where_the_audit_sees_it() {
    each_space("what_somebody_was_ends_where", async |play, project, _| {
        with_class(play, project).await;
        let code = guests::link_of(play, "ana", project).await;
        guests::comes(play, "nora", &code, "Nora Wind").await;
        asks(play, "nora").await;
        // Somebody of the class uses her phone meanwhile.
        logs_in(play, "nora", project, "lea.rojo").await;
        a_week_goes_by(play).await;
        play.until_none("somebody who is to be forgotten", PLANNED).await;
        suspends(play, "eva", teacher(play, "ana").await, "A complaint.").await;
        is_forgotten(play, "ana").await;
        for noted in [
            "SELECT id FROM audit WHERE what = 'guest-left' AND by_kind = 'program'",
            "SELECT id FROM audit WHERE what = 'logged-out' AND by_kind = 'program' AND of_kind = 'student'",
            "SELECT id FROM audit WHERE what = 'suspension-lifted' AND by_kind = 'program' AND authority_id = 1",
        ] {
            assert!(play.has(noted).await, "{noted}");
        }
        assert!(!play.has("SELECT id FROM suspension").await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_rid_of_a_suspension_where_teachers_are_accepted_at_once() {
    on_each("nobody_gets_rid_of_a_suspension", async |url| {
        let settings = Settings { undo_for: 0, validate_at_once: true, ..Settings::default() };
        let play = Play::with(&url, settings).await;
        set_up(&play).await;
        play.opens("eva", "spain").await;
        fill_in(&play, "ana").await;
        sends(&play, "ana").await;
        suspends(&play, "eva", teacher(&play, "ana").await, "A complaint.").await;
        play.command("ana", "forget").await;
        assert!(last(&play, "ana").contains("You have been suspended by"), "{}", last(&play, "ana"));
        play.presses("ana", "Suspension").await;
        assert!(last(&play, "ana").contains("A complaint."), "{}", last(&play, "ana"));
        lifts(&play, "eva", teacher(&play, "ana").await).await;
        suspends(&play, "eva", school_of(&play, "ana").await, "The school is being looked into.").await;
        play.command("ana", "forget").await;
        // That the school is suspended is told her by itself, and may come below it.
        until("she reads that it is the school", || says(&play, "ana", "Your school has been suspended by")).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_archive_of_a_colleague_comes_once_more_without_what_is_gone() {
    each_space("the_archive_of_a_colleague_comes_once_more", async |play, project, _| {
        publishes(play, "ana", project, "Clouds", "It rains.").await;
        publishes(play, "jan", project, "Wind", "It blows.").await;
        asks(play, "ana").await;
        nearly_a_week_goes_by(play).await;
        // His archive is there for a day: it is there still when she goes.
        play.later(DAY / 2);
        let space = bot_core::domain::SpaceId(play.number("SELECT id AS n FROM space").await);
        play.asks("jan", Action::Do(archive::Command::Make { space, instead: ArchiveId(0) }.into())).await;
        assert_eq!(comes(play, "jan", 0).await.record()["news"].as_array().map(Vec::len), Some(2));
        play.later(DAY / 2);
        play.until_none("somebody who is to be forgotten", PLANNED).await;
        let anew = comes(play, "jan", 1).await.record();
        assert_eq!(anew["news"].as_array().map(Vec::len), Some(1), "{anew}");
        assert_eq!(anew["news"][0]["headline"], "Wind");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_names_no_official_whom_teachers_do_not_read_and_gives_no_numbers_of_others() {
    each_space("a_copy_names_no_official", async |play, _, _| {
        suspends(play, "eva", teacher(play, "ana").await, "A complaint.").await;
        let (_, data) = copy(play, "ana").await;
        let tables = &data["tables"];
        let card = &tables["suspension"][0]["card"];
        assert_eq!((&card["reason"], &card["by"]), (&"A complaint.".into(), &Value::Null), "{card}");
        let standing = &tables["teacher"][0]["card"]["standing"];
        assert_eq!((&standing["is"], &standing["by"]), (&"valid".into(), &Value::Null));
        let jan = play.person("jan").await.0;
        let holds = |value: &Value| value.to_string().contains(&jan.to_string());
        for table in ["project", "contact", "member", "tally", "history"] {
            assert!(!tables[table].is_null(), "{table}");
            assert!(!holds(&tables[table]), "{table}: {}", tables[table]);
        }
        let ana = play.person("ana").await.0;
        assert_eq!(tables["project"][0]["founder_id"], ana, "her own number is there");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_on_somebodys_phone_gets_nothing_of_whose_it_is() {
    each_space("a_student_on_somebodys_phone", async |play, project, _| {
        with_class(play, project).await;
        let code = guests::link_of(play, "ana", project).await;
        guests::comes(play, "nora", &code, "Nora Wind").await;
        logs_in(play, "nora", project, "lea.rojo").await;
        let (copy, data) = copy(play, "nora").await;
        let tables = &data["tables"];
        assert_eq!(tables["student"][0]["user_name"], "lea.rojo");
        for table in ["person", "account", "guest"] {
            assert!(tables[table].is_null(), "{table}: {}", tables[table]);
        }
        assert!(!copy.text("data.json").contains("Nora Wind"));
        let page = copy.text("index.html");
        assert!(page.contains("Lea Rojo") && !page.contains("nora"), "{page}");
    })
    .await;
}
