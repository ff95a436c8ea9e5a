//! A project that waits, and what else those who decide have before them; and two operators.

use std::sync::Arc;

use bot_core::area::Command;
use bot_core::areas::operators::Role;
use bot_core::areas::people;
use bot_core::conversation::Action;
use bot_core::domain::{AuthorityId, Day};
use bot_core::engine::{Operator, System};
use bot_core::update::What;
use serde_json::{Value, json};

use super::stages::{Board, Stage, Subject, about_project, board, bytes, changed, command, text};
use crate::accounts::{ANA, THERE, gets_a_code};
use crate::deciding::{becomes_deputy, hands_over};
use crate::play::Play;
use crate::story::{approves, play_up_to_an_offer, sends};

/// A draft of the first service.
const NEWSLETTER: &str = "INSERT INTO newsletter (id, letter_id, authority_id, country, person_id, revision, language, title, words, \
    state, written_at, is_resting, reached, refused) \
    SELECT 700, 800, 1, 'es', MIN(person_id), 1, 'en', 'Meetings', 'There are two.', 'draft', 3, 0, 0, 0 FROM appointment \
    WHERE authority_id = 1";

/// One that goes out, and whose readers were found up to Ana.
const ON_ITS_WAY: &str = "INSERT INTO newsletter (id, letter_id, authority_id, country, person_id, revision, language, title, words, \
    state, written_at, begun_at, found_to, is_resting, reached, refused) \
    SELECT 701, 801, 1, 'es', MIN(person_id), 1, 'en', 'Trips', 'There are three.', 'sending', 3, MAX(appointed_at), \
    (SELECT a.person_id FROM account a WHERE a.external_id = 'ana'), 0, 0, 0 FROM appointment WHERE authority_id = 1";
const COPY: &str = "INSERT INTO newsletter_copy (newsletter_id, person_id, platform, state, due_at) \
    SELECT 701, person_id, 'telegram', 'waits', 0 FROM account WHERE external_id = 'ana'";

/// That Ana's school is suspended no more, of which its teachers have yet to be told.
const LIFTED: &str = "INSERT INTO suspension_entry (id, school_id, kind, authority_id, decided_by, by_name, at, told_to) \
    SELECT 900, t.school_id, 'lifted', 1, (SELECT MIN(x.person_id) FROM appointment x WHERE x.authority_id = 1), 'Eva Mar', 3, 0 \
    FROM teacher t JOIN account a ON a.person_id = t.person_id WHERE a.external_id = 'ana'";

/// Somebody had taken the question of late, and their time is over.
const TAKEN: &str = "UPDATE inquiry SET claimed_until = 3, \
    claimed_by = (SELECT MIN(x.person_id) FROM appointment x WHERE x.authority_id = 1)";

/// What else is asked about a newsletter, and what its readers do meanwhile.
fn about_newsletter(now: i64) -> Vec<Value> {
    let file = json!({"platform": "telegram", "id": "prize", "name": "prize.png", "size": 4});
    let says =
        json!({"issue": 700, "language": "en", "title": "Prizes", "text": "There are three.", "picture": "goes"});
    vec![
        json!({"newsletter": {"say": says}}),
        json!({"newsletter": {"act": {"issue": 700, "revision": 1, "act": "send"}}}),
        json!({"newsletter": {"act": {"issue": 700, "revision": 1, "act": "stop"}}}),
        json!({"newsletter": {"schedule": {"issue": 700, "revision": 1, "at": now + 3_600_000}}}),
        json!({"newsletter": {"begin": {"issue": 700}}}),
        json!({"newsletter": {"go-on": {"issue": 700}}}),
        json!({"newsletter": {"picture": {"issue": 700, "file": file, "looked": {"Err": "broken"}}}}),
        json!({"newsletter": {"subscribe": {"is_on": false}}}),
        json!({"newsletter": {"read-in": {"language": "es", "is_on": true}}}),
        json!({"newsletter": {"live-in": {"country": "pl"}}}),
        json!({"newsletter": {"save": {"authority": 1, "language": "en", "title": "Trips", "text": "To the sea.", "picture": "stays"}}}),
    ]
}

/// What is asked about one that goes out: its job goes on with it, and somebody stops it.
fn on_its_way(found_to: i64) -> Vec<Value> {
    vec![
        json!({"newsletter": {"find": {"issue": 701, "behind": found_to}}}),
        json!({"newsletter": {"post": {"issue": 701}}}),
        json!({"newsletter": {"act": {"issue": 701, "revision": 1, "act": "stop"}}}),
    ]
}

/// What its readers do meanwhile. Finding them is left out here: who leaves just then may be found, and their copy is dropped in its turn.
fn of_reader() -> Vec<Value> {
    vec![json!({"newsletter": {"post": {"issue": 701}}}), json!({"newsletter": {"subscribe": {"is_on": false}}})]
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
        json!({"queue": {"tell-morning": {"person": taker}}}),
    ]
}

/// Rosa registers in Spain, at a school that nobody knows yet, and waits for the service.
async fn registers_at_a_new_school(play: &Play) {
    let who = "rosa";
    play.command(who, "start").await;
    play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
    for words in ["Rosa Luz", "Spain", "Valverde"] {
        play.says(who, words).await;
    }
    play.presses(who, "not listed").await;
    for words in ["Escuela Luz", "Valverde"] {
        play.says(who, words).await;
    }
    play.presses(who, "Aragon").await;
    for words in ["biology, art", "spanish"] {
        play.says(who, words).await;
        play.presses(who, "Done").await;
    }
    sends(play, who).await;
}

/// What else is asked about Rosa's registration, which the board knows from now on.
async fn about_registration(play: &Play, board: &mut Board) -> Vec<Value> {
    let [teacher, ana] = [play.person("rosa").await.0, play.person("ana").await.0];
    let sql =
        "SELECT card AS t FROM teacher t JOIN account a ON a.person_id = t.person_id WHERE a.external_id = 'rosa'";
    let card: Value = serde_json::from_str(&text(play, sql).await).expect("JSON");
    let known = "SELECT t.school_id AS n FROM teacher t JOIN account a ON a.person_id = t.person_id WHERE a.external_id = 'ana'";
    board.0.extend([
        ("people/teacher", Value::from(teacher)),
        ("people/revision", card["revision"].clone()),
        ("people/new", card["school"]["id"].clone()),
        ("people/known", play.number(known).await.into()),
    ]);
    let profile = json!({
        "name": "Rosa Sol",
        "school": {"Known": card["school"]},
        "subjects": card["subjects"],
        "languages": card["languages"],
    });
    vec![
        json!({"people": {"save-profile": {"profile": profile}}}),
        json!({"people": {"answer-service": {"words": "Please ask my head."}}}),
        json!({"people": {"end-undoing": {"teacher": teacher}}}),
        // Who is validated, which can be taken back for a while.
        json!({"people": {"end-undoing": {"teacher": ana}}}),
        json!({"people": {"undo-teacher": {"teacher": ana}}}),
        json!({"approval": {"remind-of-teacher": {"teacher": teacher}}}),
    ]
}

/// A project that one of two authorities has approved, for which Eva has handed over since; somebody whom Ana has asked to be a contact,
/// her link, and an account that is to be hers, too; and somebody who waits to be validated.
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
    registers_at_a_new_school(play).await;
    for stored in [ON_ITS_WAY, COPY, LIFTED, TAKEN] {
        play.stores(stored).await;
    }
    let found_to = play.number("SELECT found_to AS n FROM newsletter WHERE id = 701").await;
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
    let registration = about_registration(play, &mut board).await;
    let [ana, nora, jan] = [play.person("ana").await.0, play.person("nora").await.0, play.person("jan").await.0];
    board.0.insert("suspension/whom", json!({"teacher": ana}));
    let opened = bytes(play, "SELECT hash AS b FROM link WHERE kind = 'contact'").await;
    let typed = bytes(play, "SELECT hash AS b FROM account_link").await;
    let between = [ana, nora, jan].map(|person| {
        [
            json!({"contacts": {"request-contact": {"person": person}}}),
            json!({"contacts": {"remove-contact": {"person": person}}}),
            json!({"projects": {"offer": {"partner": person, "content": content, "anew": null}}}),
        ]
    });
    let subjects = vec![
        board
            .subject("a project that waits", &["project"], about_project(play, &board, &content).await)
            .waits_for(&[("approval", "Settle")]),
        board.subject("a registration", &["people/teacher"], registration).waits_for(&[("people", "EndUndoing")]),
        board.subject("a standard reason", &["reasons/reason"], about_reasons(7)),
        board.subject("a contact request", &["request"], between.concat()),
        board
            .subject(
                "a question to the service",
                &["inquiry"],
                vec![
                    json!({"inquiries": {"free": {"inquiry": inquiry}}}),
                    json!({"inquiries": {"ask-late": {"inquiry": inquiry}}}),
                    json!({"inquiries": {"ask": {"country": "es", "words": "And my school?", "origin": null}}}),
                ],
            )
            .waits_for(&[("inquiries", "Free")]),
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
        board.subject("a newsletter that goes out", &[], on_its_way(found_to)),
        board.subject("a reader of a newsletter that goes out", &[], of_reader()),
    ];
    Stage { people: vec!["ana", "jan", "eva", "olga", "tomas", "nora", "rosa", THERE], subjects, now: play.now() }
}

/// Two operators there, who have invited somebody and a room, and all that they can begin and end: also each other.
pub(super) async fn operators(play: &Play) -> Stage {
    play.opens("iris", "operator").await;
    let server = Operator::of(play.engine.db().clone(), Arc::new(System));
    let authority = AuthorityId(1);
    for role in [Role::Deputy { authority }, Role::Room { authority }] {
        server.invite(role).await.expect("it is in use");
    }
    // What is told waits for those who are in the middle of a form.
    play.until_none("an answer", "SELECT account_id FROM outbox WHERE lane = 0 LIMIT 1").await;
    let [otto, iris, tomas] = [play.person("otto").await, play.person("iris").await, play.person("tomas").await];
    let link = play.number("SELECT MAX(id) AS n FROM link WHERE kind = 'deputy'").await;
    let room = play.number("SELECT MAX(id) AS n FROM link WHERE kind = 'room'").await;
    let opened = bytes(play, "SELECT hash AS b FROM link WHERE kind = 'room'").await;
    // The school of somebody who waits is nobody else's yet.
    let schools = [
        "SELECT MIN(id) AS n FROM school WHERE taken_at IS NOT NULL",
        "SELECT MAX(id) AS n FROM school WHERE taken_at IS NOT NULL",
    ];
    let [first, last] = [play.number(schools[0]).await, play.number(schools[1]).await];
    let staff = json!({"id": "staff", "address": "staff", "name": "Staff"});
    let commands = [
        json!({"operators": {"set-up": {"country": "de"}}}),
        json!({"operators": {"add": {"country": "de", "region": null}}}),
        json!({"operators": {"take-out-of-use": {"authority": 2}}}),
        json!({"operators": {"invite": {"role": "operator"}}}),
        json!({"operators": {"invite": {"role": {"approver": {"authority": 2}}}}}),
        json!({"operators": {"end-operator": {"person": otto}}}),
        json!({"operators": {"end-operator": {"person": iris}}}),
        json!({"operators": {"end-appointment": {"authority": 1, "person": tomas}}}),
        json!({"operators": {"revoke-invitation": {"link": link}}}),
        json!({"operators": {"merge-schools": {"from": first, "into": last}}}),
        json!({"operators": {"close-school": {"school": first}}}),
        json!({"dossier": "forget"}),
        json!({"dossier": "keep"}),
    ];
    let of_room = [
        json!({"contacts": {"bind-room": {"hash": opened, "room": staff}}}),
        json!({"operators": {"revoke-invitation": {"link": room}}}),
    ];
    let subjects = vec![
        Subject { name: "the operators", commands: commands.into_iter().map(command).collect(), timed: &[] },
        Subject { name: "a room", commands: of_room.into_iter().map(command).collect(), timed: &[] },
    ];
    Stage { people: vec!["otto", "iris", "eva"], subjects, now: play.now() }
}

/// What can be asked for about the school at which Ana teaches, and what a suspended teacher cannot begin.
async fn of_school(play: &Play) -> Vec<Value> {
    let sql = "SELECT t.school_id AS n FROM teacher t JOIN account a ON a.person_id = t.person_id WHERE a.external_id = 'ana'";
    let whom = json!({"school": play.number(sql).await});
    vec![
        json!({"suspension": {"suspend": {"whom": whom, "words": "A complaint."}}}),
        json!({"suspension": {"lift": {"whom": whom, "words": "Done."}}}),
        json!({"suspension": {"tell": {"measure": 900, "behind": 0}}}),
        json!({"contacts": {"make-link": {"reusable": true}}}),
    ]
}
