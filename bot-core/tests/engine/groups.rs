//! Groups that are bound to an authority: who binds one, whose presses count there, and what becomes of it when the group is another one
//! by now, throws the bot out or lets nobody write.

use bot_core::area::Command;
use bot_core::areas::authorities::store::channels;
use bot_core::areas::contacts::{self, Invitation, InvitationKind};
use bot_core::areas::{inquiries, people};
use bot_core::conversation::Action;
use bot_core::domain::{AuthorityId, LinkId, hash_of};
use bot_core::engine::Setup;
use bot_core::platform::Platform;
use bot_core::reader::Settings;
use bot_core::text::{Locale, Text, msg};
use bot_core::update::{Reply, RoomChange, What};
use bot_core::wire::Words;
use futures::FutureExt;

use crate::copies::is_validation;
use crate::play::{Play, buttons, each, on_each, plain, shown, until};
use crate::story::{fill_in_as, sends, set_up};

const STAFF: (&str, bool) = ("staff", false);
const SPAIN: AuthorityId = AuthorityId(1);
/// Two links that bind a group.
const FIRST: (i64, &str) = (51, "group");
const SECOND: (i64, &str) = (52, "again");

/// Makes a link with this number and code that binds a group to the authority of Spain.
async fn invites(play: &Play, (number, code): (i64, &'static str)) {
    let made = play.engine.db().turn(move |tx| {
        async move {
            let (id, kind) = (LinkId(number), InvitationKind::Room { authority: SPAIN });
            let (code, hash, made_at) = (None, hash_of(code), 1);
            let invitation =
                Invitation { id, kind, code, reusable: false, made_at, expires_at: None, revoked_at: None, used: None };
            contacts::store::add_invitation(tx, &invitation, &hash).await
        }
        .boxed()
    });
    made.await.expect("the link is stored");
}

/// Opens a link in a group.
async fn opens(play: &Play, at: (&str, bool), who: &str, code: &str) -> Option<Text> {
    let what = What::Command { name: "start".into(), argument: Some(code.into()), number: play.chats.number() };
    play.does_in(at, who, what).await.toast
}

async fn presses(play: &Play, at: (&str, bool), who: &str, action: &Action) -> Reply {
    play.does_in(at, who, What::Press { wire: action.encode(), message: None }).await
}

/// Eva decides for Spain, and the group of the staff is bound to it.
async fn bound(play: &Play) {
    set_up(play).await;
    play.opens("eva", "spain").await;
    invites(play, FIRST).await;
    assert_eq!(opens(play, STAFF, "eva", "group").await, None);
}

/// The texts of the messages of a chat, the oldest first.
fn said(play: &Play, address: &str) -> Vec<String> {
    play.chats.all(address).iter().map(|(_, view)| plain(&shown(view))).collect()
}

/// What a group says from the beginning.
fn greeting() -> String {
    plain(&Locale::english().plain(&msg::room_bound_how()))
}

/// The cards in a chat on which a teacher of this name can be validated.
fn open_cards(play: &Play, address: &str, name: &str) -> Vec<(i64, Action)> {
    let all = play.chats.all(address);
    let of = all.iter().filter(|(_, view)| shown(view).contains(name));
    let offers = |view| buttons(view).into_iter().find(|(_, action)| is_validation(action));
    of.filter_map(|(number, view)| Some((*number, offers(view)?.1))).collect()
}

/// The one card in a chat on which a teacher of this name can be validated, once it is there.
async fn card(play: &Play, address: &str, name: &str) -> (i64, Action) {
    until("a card that can be decided", || open_cards(play, address, name).len() == 1).await;
    open_cards(play, address, name).remove(0)
}

async fn registers(play: &Play, who: &str, name: &str) {
    fill_in_as(play, who, name).await;
    sends(play, who).await;
}

const NOBODY: &str = "SELECT id FROM account WHERE external_id = 'zoe'";

#[tokio::test(flavor = "multi_thread")]
async fn a_group_is_bound_once_by_somebody_who_decides_and_everybody_is_told() {
    each("a_group_is_bound_once_by_somebody_who_decides", async |play| {
        set_up(play).await;
        play.opens("eva", "spain").await;
        play.command("ana", "start").await;
        play.opens("otto", "operator").await;
        invites(play, FIRST).await;
        let refused = Some(msg::refusal_room_binder());
        assert_eq!(opens(play, STAFF, "zoe", "group").await, refused, "nobody knows her");
        assert_eq!(opens(play, STAFF, "ana", "group").await, refused, "she decides for nobody");
        assert!(!play.has(NOBODY).await, "and is not stored for it");
        assert_eq!(opens(play, ("staff", true), "zoe", "group").await, Some(msg::toast_room_unnamed()));
        assert_eq!(opens(play, STAFF, "eva", "nothing").await, Some(msg::refusal_link_unknown()));
        assert_eq!(opens(play, STAFF, "eva", "spain").await, Some(msg::refusal_link_unknown()), "it is for a person");
        assert!(play.chats.is_empty("staff"));
        play.opens("eva", "group").await;
        assert_eq!(play.reads("eva", &msg::refusal_room_link()), 1, "in her own chat it binds nothing");

        assert_eq!(opens(play, STAFF, "eva", "group").await, None);
        until("the group is told", || said(play, "staff").concat().contains(&greeting())).await;
        for who in ["eva", "otto"] {
            until("the approver and the operator are told", || said(play, who).concat().contains(&greeting())).await;
        }
        assert_eq!(opens(play, ("others", false), "eva", "group").await, Some(msg::refusal_link_used()));
        assert!(play.chats.is_empty("others"));
        let bound = "SELECT COUNT(*) AS n FROM channel";
        assert_eq!(play.number(bound).await, 1);
        invites(play, SECOND).await;
        assert_eq!(opens(play, STAFF, "eva", "again").await, None);
        assert_eq!(play.number(bound).await, 1, "it does no harm twice");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_group_only_presses_of_its_approvers_count() {
    each("in_a_group_only_presses_of_its_approvers_count", async |play| {
        bound(play).await;
        registers(play, "ana", "Ana Nube").await;
        let (number, validate) = card(play, "staff", "Ana Nube").await;
        let before = said(play, "staff");
        for (at, who, says) in [
            (STAFF, "zoe", msg::toast_room_stranger()),
            (STAFF, "ana", msg::toast_room_stranger()),
            (("staff", true), "eva", msg::toast_room_unnamed()),
            (("others", false), "eva", msg::toast_room_unbound()),
        ] {
            assert_eq!(presses(play, at, who, &validate).await.toast, Some(says), "{who}");
        }
        assert!(!play.has(NOBODY).await, "nobody is stored for a press");
        assert_eq!((said(play, "staff"), open_cards(play, "staff", "Ana Nube").len()), (before.clone(), 1));

        // She decides: the card says so to everybody, and nothing comes to her own chat besides.
        let own = play.chats.all("eva").len();
        let reply = presses(play, STAFF, "eva", &validate).await;
        assert!(reply.toast.is_some_and(|says| says != msg::toast_room_elsewhere()));
        until("the card is decided", || open_cards(play, "staff", "Ana Nube").is_empty()).await;
        let (last, view) = play.chats.last("staff");
        assert!(last == number && shown(&view).contains("Validated"), "{}", shown(&view));
        until("her own copy is decided, too", || open_cards(play, "eva", "Ana Nube").is_empty()).await;
        assert_eq!(play.chats.all("eva").len(), own, "what she has there is repaired, and that is all");
        let again = presses(play, STAFF, "eva", &validate).await;
        assert!(again.toast.is_some(), "a press that comes twice changes nothing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_filled_in_or_looked_up_is_shown_in_nobodys_sight() {
    each("what_is_filled_in_or_looked_up_is_shown_in_nobodys_sight", async |play| {
        bound(play).await;
        registers(play, "ana", "Ana Nube").await;
        let (_, validate) = card(play, "staff", "Ana Nube").await;
        let before = said(play, "staff");
        let Action::Do(Command::People(people::Command::Validate { teacher, revision })) = validate else {
            panic!("it is");
        };
        let asks = people::Command::AskTeacher { teacher, revision, words: Words::default() };
        let elsewhere = Some(msg::toast_room_elsewhere());
        assert_eq!(presses(play, STAFF, "eva", &Action::Do(asks.clone().into())).await.toast, elsewhere);
        play.asked("eva");
        let own = play.chats.all("eva").len();
        assert_eq!(presses(play, STAFF, "eva", &Action::Go(bot_core::area::home())).await.toast, elsewhere);
        until("she reads it", || play.chats.all("eva").len() > own).await;
        assert_eq!(said(play, "staff"), before);
        // Where she cannot be written to, she is told what to do.
        play.does("eva", What::Left).await;
        let told = presses(play, STAFF, "eva", &Action::Do(asks.into())).await.toast;
        assert_eq!(told, Some(msg::toast_room_no_chat(Platform::Telegram.command("start"))));
        assert_eq!(said(play, "staff"), before);
    })
    .await;
}

/// The buttons in a chat by which a question can be answered.
fn answers(play: &Play, address: &str) -> Vec<Action> {
    let is_it = |action: &Action| matches!(action, Action::Do(Command::Inquiries(inquiries::Command::Answer { .. })));
    let all = play.chats.all(address);
    all.iter().flat_map(|(_, view)| buttons(view)).map(|(_, action)| action).filter(is_it).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_to_the_service_is_taken_in_the_group_and_answered_in_the_own_chat() {
    each("a_question_to_the_service_is_taken_in_the_group", async |play| {
        bound(play).await;
        crate::inquiries::asks(play, "ana").await;
        until("the group is asked", || answers(play, "staff").len() == 1).await;
        let answer = answers(play, "staff").remove(0);
        assert_eq!(presses(play, STAFF, "ana", &answer).await.toast, Some(msg::toast_room_stranger()));
        // Whoever cannot be written to takes nothing: no form would come.
        play.does("eva", What::Left).await;
        let no_chat = msg::toast_room_no_chat(Platform::Telegram.command("start"));
        assert_eq!(presses(play, STAFF, "eva", &answer).await.toast, Some(no_chat));
        assert!(!play.has("SELECT id FROM inquiry WHERE claimed_by IS NOT NULL").await);
        play.command("eva", "start").await;
        assert_eq!(presses(play, STAFF, "eva", &answer).await.toast, Some(msg::toast_room_elsewhere()));
        until("everybody there reads who has it", || answers(play, "staff").is_empty()).await;
        play.says("eva", "In your registration.").await;
        sends(play, "eva").await;
        until("she gets the answer", || said(play, "ana").concat().contains("In your registration.")).await;
        until("it is on the card", || said(play, "staff").concat().contains("answered on")).await;
        let read_along = said(play, "staff").concat();
        assert!(
            !["my town", "In your registration.", "ana"].iter().any(|words| read_along.contains(words)),
            "{read_along}"
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspension_is_read_in_the_own_chat_and_not_on_the_card_in_the_group() {
    each("a_suspension_is_read_in_the_own_chat", async |play| {
        bound(play).await;
        registers(play, "ana", "Ana Nube").await;
        let (number, validate) = card(play, "staff", "Ana Nube").await;
        presses(play, STAFF, "eva", &validate).await;
        until("the card is decided", || open_cards(play, "staff", "Ana Nube").is_empty()).await;
        let ana = crate::suspension::teacher(play, "ana").await;
        crate::suspension::suspends(play, "eva", ana, "A complaint.").await;
        until("her own copy says so", || said(play, "eva").concat().contains("⛔ Suspended")).await;
        crate::accounts::settled(play).await;
        let all = play.chats.all("staff");
        let view = &all.iter().find(|(at, _)| *at == number).expect("the card stands there").1;
        let says = plain(&shown(view));
        assert!(says.contains("Validated") && !says.contains("Suspended") && !says.contains("complaint"), "{says}");
        let leads_there = |action: &Action| matches!(action, Action::Go(bot_core::area::Screen::Suspension(_)));
        assert!(!buttons(view).iter().any(|(_, action)| leads_there(action)));
        assert!(!said(play, "staff").concat().contains("complaint"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_is_unbound_decides_nothing_any_more() {
    each("a_group_that_is_unbound_decides_nothing", async |play| {
        bound(play).await;
        registers(play, "ana", "Ana Nube").await;
        let (_, validate) = card(play, "staff", "Ana Nube").await;
        let unbound = play
            .engine
            .db()
            .turn(|tx| async move { channels::unbind(tx, (Platform::Telegram, "staff"), SPAIN).await }.boxed());
        assert!(unbound.await.expect("the database is there"));
        assert_eq!(presses(play, STAFF, "eva", &validate).await.toast, Some(msg::toast_room_unbound()));
        assert_eq!(open_cards(play, "eva", "Ana Nube").len(), 1, "it is open still");
    })
    .await;
}

/// A teacher who is validated in the group, and one who waits there.
async fn two_cards(play: &Play) {
    bound(play).await;
    registers(play, "ana", "Ana Nube").await;
    registers(play, "leo", "Leo Llano").await;
    card(play, "staff", "Leo Llano").await;
    let (_, validate) = card(play, "staff", "Ana Nube").await;
    presses(play, STAFF, "eva", &validate).await;
    until("one is decided", || open_cards(play, "staff", "Ana Nube").is_empty()).await;
}

/// The new group shows what waits once, and nothing else.
async fn has_come_along(play: &Play, newest: i64) {
    let (number, validate) = card(play, "many", "Leo Llano").await;
    assert!(number > newest, "it is a new message: numbers of the old group mean nothing here");
    assert_eq!(said(play, "many").len(), 1, "{:?}", said(play, "many"));
    let moved = "SELECT COUNT(*) AS n FROM account WHERE external_id = 'channel/many' AND address = 'many'";
    assert_eq!(play.number(moved).await, 1);
    assert_eq!(play.number("SELECT COUNT(*) AS n FROM channel").await, 1);
    let reply = presses(play, ("many", false), "eva", &validate).await;
    assert!(reply.toast.is_some());
    until("it is decided there", || open_cards(play, "many", "Leo Llano").is_empty()).await;
    assert_eq!(said(play, "many").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_is_another_one_by_now_keeps_what_waits_once() {
    each("a_group_that_is_another_one_by_now_keeps_what_waits", async |play| {
        two_cards(play).await;
        let (newest, before) = (play.chats.last("staff").0, said(play, "staff"));
        play.chats.moves("staff", "many");
        // It is told in the old group and in the new one.
        for _ in 0..2 {
            play.happens_to("staff", RoomChange::Moved("many".into())).await;
        }
        play.happens_to("many", RoomChange::Opened).await;
        has_come_along(play, newest).await;
        assert_eq!(said(play, "staff"), before, "what stood in the old one stays");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_is_another_one_by_now_is_found_by_what_is_sent_there() {
    each("a_group_that_is_another_one_by_now_is_found", async |play| {
        bound(play).await;
        registers(play, "leo", "Leo Llano").await;
        let newest = card(play, "staff", "Leo Llano").await.0;
        play.chats.moves("staff", "many");
        registers(play, "mia", "Mia Llano").await;
        let (number, validate) = card(play, "many", "Mia Llano").await;
        assert!(number > newest);
        presses(play, ("many", false), "eva", &validate).await;
        until("it is decided there", || open_cards(play, "many", "Mia Llano").is_empty()).await;
        // What is told afterwards is known already.
        play.happens_to("staff", RoomChange::Moved("many".into())).await;
        let (waiting, all) = (open_cards(play, "many", "Leo Llano").len(), said(play, "many").len());
        assert_eq!((waiting, all), (1, 2), "{:?}", said(play, "many"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_was_bound_as_another_one_before_that_is_told_has_each_card_once() {
    each("a_group_that_was_bound_as_another_one_before", async |play| {
        two_cards(play).await;
        play.happens_to("staff", RoomChange::Removed).await;
        until("the approver is told", || is_told(play, "eva") == 1).await;
        let newest = play.chats.last("staff").0;
        play.chats.moves("staff", "many");
        invites(play, SECOND).await;
        assert_eq!(opens(play, ("many", false), "eva", "again").await, None);
        until("the new one is told", || said(play, "many").concat().contains(&greeting())).await;
        play.happens_to("staff", RoomChange::Moved("many".into())).await;
        assert!(card(play, "many", "Leo Llano").await.0 > newest);
        until("nobody reads any more that the old one is closed", || is_told(play, "eva") == 0).await;
        assert_eq!(said(play, "many").len(), 2);
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM channel").await, 1);
        assert!(
            !play
                .has("SELECT o.slot FROM outbox o JOIN account a ON a.id = o.account_id WHERE a.address = 'staff'")
                .await
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_that_hear_of_it_move_a_group_once() {
    on_each("two_processes_that_hear_of_it_move_a_group_once", |url| async move {
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let play = Play::with(&url, settings.clone()).await;
        two_cards(&play).await;
        let newest = play.chats.last("staff").0;
        let setup = Setup { settings, process: Some("second".into()), ..Setup::default() };
        let other = play.next(0).begins(&url, setup).await;
        play.chats.moves("staff", "many");
        let moved = || RoomChange::Moved("many".into());
        tokio::join!(play.happens_to("staff", moved()), other.happens_to("staff", moved()));
        has_come_along(&play, newest).await;
        other.end().await;
        play.end().await;
    })
    .await;
}

/// How often somebody has read that the bot can write in the group no longer.
fn is_told(play: &Play, who: &str) -> usize {
    said(play, who).iter().filter(|text| text.contains("I can no longer write in the group “Staff”")).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_relies_on_a_group_is_told_when_the_bot_is_thrown_out_and_what_waited_comes_when_it_is_back() {
    for (closed, name) in [(RoomChange::Removed, "thrown_out"), (RoomChange::Muted, "mute")] {
        each(&format!("a_group_in_which_the_bot_is_{name}"), async |play| {
            bound(play).await;
            play.opens("otto", "operator").await;
            play.chats.close("staff");
            for _ in 0..2 {
                play.happens_to("staff", closed.clone()).await;
            }
            registers(play, "ana", "Ana Nube").await;
            card(play, "eva", "Ana Nube").await;
            assert_eq!((is_told(play, "otto"), is_told(play, "eva")), (1, 1));
            assert!(open_cards(play, "staff", "Ana Nube").is_empty());
            play.chats.open("staff");
            play.happens_to("staff", RoomChange::Opened).await;
            card(play, "staff", "Ana Nube").await;
            assert_eq!(is_told(play, "staff"), 0, "nobody there is told that nothing can be told");
            until("who was told reads that it is over", || is_told(play, "otto") + is_told(play, "eva") == 0).await;
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_takes_no_message_is_known_by_that_and_comes_back_by_another_link() {
    each("a_group_that_takes_no_message", async |play| {
        bound(play).await;
        play.opens("otto", "operator").await;
        play.chats.close("staff");
        registers(play, "ana", "Ana Nube").await;
        until("the operator is told", || is_told(play, "otto") == 1).await;
        play.chats.open("staff");
        invites(play, SECOND).await;
        assert_eq!(opens(play, STAFF, "eva", "again").await, None);
        card(play, "staff", "Ana Nube").await;
        until("who was told reads that it is over", || is_told(play, "otto") == 0).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_to_groups_that_nobody_has_bound_is_not_noted() {
    each("what_happens_to_groups_that_nobody_has_bound", async |play| {
        set_up(play).await;
        for change in [RoomChange::Opened, RoomChange::Removed, RoomChange::Muted, RoomChange::Moved("many".into())] {
            play.happens_to("somewhere", change).await;
        }
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM account").await, 0);
    })
    .await;
}
