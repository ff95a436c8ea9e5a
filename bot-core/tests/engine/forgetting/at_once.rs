//! Something is begun with somebody, or written down about them, at the very moment at which they are forgotten: it is found then, or refused.
//!
//! On a server each of the two waits for the other one in the middle of it, in both orders: who is first is held just before the end. On
//! SQLite one comes after the other.

use std::time::Duration;

use bot_core::area::Command;
use bot_core::areas::members::{self, Way};
use bot_core::areas::{approval, contacts, inquiries, people, projects};
use bot_core::conversation::{Action, Press};
use bot_core::domain::{AuthorityId, ProjectId};
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::update::What;
use bot_core::wire::Revision;

use super::{DAY, PLANNED, asks, nearly_a_week_goes_by};
use crate::copies::is_validation;
use crate::deciding::{becomes_deputy, hands_over};
use crate::gate::{Gate, LOOKS, is_free, is_on_server, until_waits_with};
use crate::play::{Play, buttons, each, on_each};
use crate::stand_ins::eva_is_away;
use crate::story::{
    approves, drafts, fill_in, fill_in_as, meets, play_up_to_an_offer, play_up_to_teachers, play_up_to_the_start,
    sends, set_up,
};
use crate::timing::all_later;

const SECOND: i64 = 1000;
/// So long a decision can be taken back, in ms, where it can.
const UNDO: i64 = 3_600_000;
/// The support service of Spain, for which Eva decides.
const SPAIN: AuthorityId = AuthorityId(1);

/// Somebody waits for a lock.
const WAITS: &str = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() \
                     AND cardinality(pg_blocking_pids(pid)) > 0";
/// Somebody waits for one who waits.
const BOTH_WAIT: &str = "SELECT a.pid FROM pg_stat_activity a WHERE a.datname = current_database() AND EXISTS (SELECT 1 \
                         FROM unnest(pg_blocking_pids(a.pid)) AS b (pid) WHERE cardinality(pg_blocking_pids(b.pid)) > 0)";
/// Requests to or from somebody of whom only the number is left, and contacts of such a one.
const REQUESTS: &str = "SELECT r.id FROM contact_request r WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = r.to_id) \
                        OR NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = r.from_id)";
const CONTACTS: &str =
    "SELECT c.other_id FROM contact c WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = c.other_id)";
const OFFERS: &str = "SELECT id FROM project WHERE state = 'offered'";
const INVITATIONS: &str = "SELECT id FROM project_invitation WHERE state = 'open'";
const DRAFTS: &str = "SELECT id FROM conversation WHERE state LIKE '%Jan Lipa%' OR state LIKE '%Pia Bach%'";
const NOT_FINAL: &str = "SELECT 1 AS n FROM vote WHERE decided_at > 0 AND settled_at IS NULL";
/// Registrations that are decided on for good later, and questions that somebody has taken.
const FINAL_LATER: &str = "SELECT what FROM timer WHERE what LIKE '%final%'";
const TAKEN: &str = "SELECT 1 AS n FROM inquiry WHERE claimed_by IS NOT NULL";
/// What somebody is appointed to. Who is forgotten loses that before their name is taken out of what stays.
const OFFICE_OF_EVA: &str = "SELECT person_id FROM appointment WHERE person_id = (SELECT person_id FROM account \
                             WHERE external_id = 'eva')";

/// Who is first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum First {
    /// Who does something.
    Acts,
    /// Who is forgotten.
    Goes,
}

/// Lets nothing be shown to somebody, and nobody else have their account, until it is opened; on a server only.
async fn gate_of(play: &Play, who: &str) -> Gate {
    Gate::close(play, &format!("SELECT id FROM account WHERE external_id = '{who}'")).await
}

/// Waits until somebody waits so, or nobody is to be forgotten any more: then nobody was waited for.
async fn until_waits(play: &Play, so: &'static str) {
    for _ in 0..LOOKS {
        if play.has(so).await || !play.has(PLANNED).await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("nobody waits: {so}");
}

/// Somebody does something at the moment at which another one is forgotten, whose week is nearly over.
async fn at_once(play: &Play, first: First, gone: &'static str, (who, what): (&'static str, What)) {
    let acts = play.does_unseen(who, what);
    match (is_on_server(play), first) {
        (true, First::Acts) => {
            let gate = gate_of(play, who).await;
            let goes = async {
                until_waits(play, WAITS).await;
                play.later(DAY + SECOND);
                until_waits(play, BOTH_WAIT).await;
                gate.open().await;
            };
            tokio::join!(acts, goes);
        }
        (true, First::Goes) => {
            let gate = gate_of(play, gone).await;
            play.later(DAY + SECOND);
            until_waits(play, WAITS).await;
            let opens = async {
                until_waits(play, BOTH_WAIT).await;
                gate.open().await;
            };
            tokio::join!(acts, opens);
        }
        (false, First::Acts) => {
            acts.await;
            play.later(DAY + SECOND);
        }
        (false, First::Goes) => {
            play.later(DAY + SECOND);
            play.until_none("somebody who is to be forgotten", PLANNED).await;
            acts.await;
        }
    }
    play.until_none("somebody who is to be forgotten", PLANNED).await;
}

/// Plays on each engine, in both orders.
async fn in_both_orders(name: &str, test: impl AsyncFn(&Play, First)) {
    for first in [First::Acts, First::Goes] {
        each(name, async |play| test(play, first).await).await;
    }
}

async fn is_about_to_go(play: &Play, gone: &str) {
    asks(play, gone).await;
    nearly_a_week_goes_by(play).await;
}

/// Ana and Jan are teachers, and she has a link.
async fn as_teachers(play: &Play) {
    play_up_to_teachers(play).await;
    play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
}

/// The same, and they are contacts.
async fn as_contacts(play: &Play) {
    as_teachers(play).await;
    meets(play, "jan").await;
}

/// Ana and Jan run a project, and Pia is a teacher whom Ana knows.
async fn with_pia(play: &Play) -> ProjectId {
    let project = play_up_to_the_start(play).await;
    fill_in_as(play, "pia", "Pia Bach").await;
    sends(play, "pia").await;
    let validates = |action: &Action| matches!(action, Action::Do(Command::People(people::Command::Validate { .. })));
    play.presses_one("eva", validates).await;
    meets(play, "pia").await;
    project
}

/// A press on the newest button of this kind.
async fn press(play: &Play, who: &str, kind: impl Fn(&Action) -> bool) -> What {
    let (number, action) = play.finds(who, kind).await;
    What::Press { wire: action.encode(), message: Some(number) }
}

/// A press that sends a form.
async fn sending(play: &Play, who: &str) -> What {
    press(play, who, |action| matches!(action, Action::Form { press: Press::Send, .. })).await
}

/// A press on a button of the last message.
fn labelled(play: &Play, who: &str, label: &str) -> What {
    let (number, view) = play.chats.last(who);
    let button = buttons(&view).into_iter().find(|(text, _)| text.contains(label));
    let (_, action) = button.unwrap_or_else(|| panic!("no button {label:?}"));
    What::Press { wire: action.encode(), message: Some(number) }
}

/// A press in no message in particular.
fn asking(command: impl Into<Command>) -> What {
    What::Press { wire: Action::Do(command.into()).encode(), message: None }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_to_somebody_who_is_forgotten_meanwhile_is_declined_or_not_made() {
    in_both_orders("an_offer_to_somebody_who_is_forgotten", async |play, first| {
        as_contacts(play).await;
        drafts(play, "ana").await;
        is_about_to_go(play, "jan").await;
        at_once(play, first, "jan", ("ana", sending(play, "ana").await)).await;
        assert!(!play.has(OFFERS).await, "nobody would ever answer it");
        assert!(!play.has(DRAFTS).await, "and nothing says who he was");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_that_was_declined_goes_to_nobody_who_is_forgotten_meanwhile() {
    in_both_orders("an_offer_that_was_declined_goes_to_nobody", async |play, first| {
        play_up_to_an_offer(play).await;
        let declines =
            |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Decline { .. })));
        play.presses_one("jan", declines).await;
        play.presses("jan", "Skip").await;
        sends(play, "jan").await;
        let project = ProjectId(play.number("SELECT id AS n FROM project WHERE state = 'declined'").await);
        play.asks("ana", Action::Do(projects::Command::OfferAgain { project }.into())).await;
        play.presses("ana", "Jan Lipa").await;
        is_about_to_go(play, "jan").await;
        at_once(play, first, "jan", ("ana", sending(play, "ana").await)).await;
        assert!(!play.has(OFFERS).await);
        assert!(!play.has(DRAFTS).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_to_somebody_who_is_forgotten_meanwhile_ends_or_is_not_made() {
    in_both_orders("an_invitation_to_somebody_who_is_forgotten", async |play, first| {
        let project = with_pia(play).await;
        play.asks("ana", Action::Do(members::Command::Add { project }.into())).await;
        play.presses("ana", "Pia Bach").await;
        play.presses("ana", "Done").await;
        play.says("ana", "Come and watch the clouds with us!").await;
        is_about_to_go(play, "pia").await;
        at_once(play, first, "pia", ("ana", sending(play, "ana").await)).await;
        assert!(!play.has(INVITATIONS).await);
        assert!(!play.has(DRAFTS).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_for_somebody_who_is_forgotten_meanwhile_invites_nobody() {
    in_both_orders("a_plan_for_somebody_who_is_forgotten", async |play, first| {
        let project = with_pia(play).await;
        let (leaver, comer) = (play.person("jan").await, play.person("pia").await);
        is_about_to_go(play, "pia").await;
        let begins = members::Command::BeginPlan { project, leaver, comer, way: Way::RemoveFromSpace };
        at_once(play, first, "pia", ("ana", asking(begins))).await;
        assert!(!play.has(INVITATIONS).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_to_somebody_who_is_forgotten_meanwhile_goes_or_is_not_made() {
    in_both_orders("a_request_to_somebody_who_is_forgotten", async |play, first| {
        as_teachers(play).await;
        is_about_to_go(play, "jan").await;
        let picks = What::Shared { accounts: vec!["jan".into()], number: play.chats.number() };
        at_once(play, first, "jan", ("ana", picks)).await;
        assert!(!play.has(REQUESTS).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_opens_the_link_of_somebody_who_is_forgotten_meanwhile_asks_nobody() {
    in_both_orders("who_opens_the_link_of_somebody", async |play, first| {
        as_teachers(play).await;
        let code: String = {
            let mut tx = play.engine.db().read().await.expect("the database is there");
            let sql = "SELECT code FROM link WHERE kind = 'contact'";
            tx.one(sql, Vec::new()).await.expect("a link").get("code").expect("a code")
        };
        is_about_to_go(play, "ana").await;
        let opens = What::Command { name: "start".into(), argument: Some(code), number: play.chats.number() };
        at_once(play, first, "ana", ("jan", opens)).await;
        assert!(!play.has(REQUESTS).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_accepts_somebody_who_is_forgotten_meanwhile_has_no_contact_without_a_name() {
    in_both_orders("who_accepts_somebody_who_is_forgotten", async |play, first| {
        as_teachers(play).await;
        play.does("ana", What::Shared { accounts: vec!["jan".into()], number: play.chats.number() }).await;
        is_about_to_go(play, "ana").await;
        let is_yes = |action: &Action| {
            matches!(action, Action::Do(Command::Contacts(contacts::Command::AnswerRequest { accept: true, .. })))
        };
        let accepts = press(play, "jan", is_yes).await;
        at_once(play, first, "ana", ("jan", accepts)).await;
        assert!(!play.has(CONTACTS).await);
        assert!(!play.has(REQUESTS).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_chooses_somebody_who_is_forgotten_meanwhile_has_no_draft_with_the_name() {
    in_both_orders("who_chooses_somebody_who_is_forgotten", async |play, first| {
        as_contacts(play).await;
        play.asks("ana", Action::Do(projects::Command::New.into())).await;
        is_about_to_go(play, "jan").await;
        at_once(play, first, "jan", ("ana", labelled(play, "ana", "Jan Lipa"))).await;
        assert!(!play.has(DRAFTS).await);
        assert!(play.has("SELECT id FROM conversation WHERE flow = 'project'").await, "her draft is there");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_begins_with_somebody_who_is_forgotten_meanwhile_has_no_name() {
    in_both_orders("a_draft_that_begins_with_somebody", async |play, first| {
        as_contacts(play).await;
        let partner = play.person("jan").await;
        is_about_to_go(play, "jan").await;
        at_once(play, first, "jan", ("ana", asking(projects::Command::NewWith { partner }))).await;
        assert!(!play.has(DRAFTS).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_goes_on_with_a_draft_writes_no_name_back() {
    in_both_orders("who_goes_on_with_a_draft", async |play, first| {
        as_contacts(play).await;
        play.asks("ana", Action::Do(projects::Command::New.into())).await;
        play.presses("ana", "Jan Lipa").await;
        is_about_to_go(play, "jan").await;
        let title = What::Text { words: "Clouds over two towns".into(), number: play.chats.number() };
        at_once(play, first, "jan", ("ana", title)).await;
        assert!(!play.has(DRAFTS).await);
        assert!(play.has("SELECT id FROM conversation WHERE state LIKE '%Clouds over two towns%'").await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_decides_in_the_place_of_somebody_who_is_forgotten_meanwhile_names_nobody() {
    in_both_orders("who_decides_in_the_place_of_somebody", async |play, first| {
        play_up_to_an_offer(play).await;
        becomes_deputy(play, "tomas").await;
        let accepts =
            |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
        play.presses_one("jan", accepts).await;
        hands_over(play, "eva", "tomas").await;
        asks(play, "eva").await;
        // It would be over by then.
        play.stores("UPDATE delegation SET ends_at = ends_at + 864000000").await;
        nearly_a_week_goes_by(play).await;
        let project = ProjectId(play.number("SELECT id AS n FROM project").await);
        let revision = u32::try_from(play.number("SELECT revision AS n FROM project").await).expect("a revision");
        let approves = approval::Command::Approve { project, revision: Revision(revision), authority: SPAIN };
        at_once(play, first, "eva", ("tomas", asking(approves))).await;
        for named in [
            "SELECT project_id FROM vote WHERE for_name = 'eva'",
            "SELECT id FROM history WHERE kind LIKE '%\"for_whom\":\"eva\"%'",
        ] {
            assert!(!play.has(named).await, "{named}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_becomes_final_by_itself_names_nobody_who_is_forgotten_meanwhile() {
    on_each("what_becomes_final_by_itself_names_nobody", async |url| {
        let settings = Settings { undo_for: UNDO, ..Settings::default() };
        let play = Play::with(&url, settings.clone()).await;
        if !is_on_server(&play) {
            // There one timer is worked on after the other.
            play.end().await;
            return;
        }
        play_up_to_an_offer(&play).await;
        let accepts =
            |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
        play.presses_one("jan", accepts).await;
        approves(&play, "olga").await;
        play.later(UNDO + SECOND);
        play.until_none("a decision that is not final", NOT_FINAL).await;
        is_about_to_go(&play, "eva").await;
        // Hers is final half an hour after she is forgotten; who works on the one waits, and the other program works on the other.
        play.later(DAY - UNDO / 2);
        approves(&play, "eva").await;
        let setup = Setup { settings, process: Some("second".to_owned()), ..Setup::default() };
        let other = play.next(0).begins(&url, setup).await;
        let gate = gate_of(&play, "eva").await;
        all_later(&[&play, &other], UNDO / 2 + SECOND).await;
        until_waits(&play, WAITS).await;
        all_later(&[&play, &other], UNDO).await;
        until_waits(&play, BOTH_WAIT).await;
        gate.open().await;
        play.until_none("somebody who is to be forgotten", PLANNED).await;
        play.until_none("a decision that is not final", NOT_FINAL).await;
        assert!(play.has("SELECT id FROM project WHERE state = 'active'").await);
        assert!(!play.has("SELECT id FROM history WHERE person_name = 'eva'").await);
        other.end().await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_ends_by_itself_waits_for_nobody_who_is_forgotten_meanwhile() {
    on_each("what_ends_by_itself_waits_for_nobody", async |url| {
        let settings = Settings { undo_for: UNDO, ..Settings::default() };
        let play = Play::with(&url, settings.clone()).await;
        if !is_on_server(&play) {
            // There one timer is worked on after the other.
            play.end().await;
            return;
        }
        eva_is_away(&play).await;
        is_about_to_go(&play, "eva").await;
        // It would be over by then.
        play.stores("UPDATE delegation SET ends_at = ends_at + 864000000").await;
        play.later(DAY - UNDO / 2);
        // In her place a teacher is validated and a question taken: both end half an hour after she is forgotten.
        fill_in(&play, "ana").await;
        sends(&play, "ana").await;
        play.presses_one("tomas", is_validation).await;
        crate::inquiries::asks(&play, "ana").await;
        let takes =
            |action: &Action| matches!(action, Action::Do(Command::Inquiries(inquiries::Command::Answer { .. })));
        play.presses_one("tomas", takes).await;
        assert!(play.has(FINAL_LATER).await && play.has(TAKEN).await);
        let setup = Setup { settings, process: Some("second".to_owned()), ..Setup::default() };
        let other = play.next(0).begins(&url, setup).await;
        let gate = Gate::close(&play, OFFICE_OF_EVA).await;
        all_later(&[&play, &other], UNDO / 2 + SECOND).await;
        until_waits_with(&play, "UPDATE appointment").await;
        all_later(&[&play, &other], UNDO).await;
        play.until_none("a decision that is not final", FINAL_LATER).await;
        play.until_none("a question that is taken", TAKEN).await;
        assert!(play.has(PLANNED).await, "nobody has waited until she was forgotten");
        gate.open().await;
        play.until_none("somebody who is to be forgotten", PLANNED).await;
        assert!(!play.has("SELECT person_id FROM teacher WHERE card LIKE '%\"eva\"%'").await);
        other.end().await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_reminds_of_a_registration_holds_it_no_sooner_than_the_service() {
    each("who_reminds_of_a_registration", async |play| {
        if !is_on_server(play) {
            // There one timer is worked on after the other.
            return;
        }
        set_up(play).await;
        play.opens("eva", "spain").await;
        fill_in(play, "ana").await;
        sends(play, "ana").await;
        let due = play.number("SELECT MIN(due) AS n FROM timer WHERE what LIKE '%remind-of-teacher%'").await;
        let gate = Gate::close(play, "SELECT id FROM authority WHERE country = 'es'").await;
        play.later(due - play.now() + SECOND);
        until_waits_with(play, "UPDATE authority").await;
        assert!(is_free(play, "SELECT person_id FROM teacher").await, "who is forgotten has the service before it");
        gate.open().await;
        play.until_none("a registration of which nobody is reminded", "SELECT 1 AS n FROM teacher WHERE reminders < 1")
            .await;
    })
    .await;
}
