//! Of messages that show the same menu in a chat, the newest has the buttons.

use std::time::Duration;

use bot_core::area::{self, Command, Screen};
use bot_core::areas::{contacts, help, people, projects};
use bot_core::conversation::Action;
use bot_core::decision::{Topic, Whom};
use bot_core::domain::AccountId;
use bot_core::store::outbox::{self, LeaseInfo};
use bot_core::text::{Locale, Text, msg};
use bot_core::update::{What, Where};
use bot_core::view::View;
use bot_core::wire::Page;
use futures::FutureExt;

use crate::play::{Play, buttons, each, platform_of, shown, until};
use crate::story::{play_up_to_an_offer, set_up};

/// Presses a button that leads to a screen, in a message.
async fn goes(play: &Play, who: &str, number: i64, screen: impl Into<Screen>) {
    play.does(who, What::Press { wire: Action::Go(screen.into()).encode(), message: Some(number) }).await;
}

/// What a message says, and whether it has buttons.
fn in_message(play: &Play, who: &str, number: i64) -> (String, bool) {
    let all = play.chats_of(who).all(who);
    let view = all.into_iter().find(|(at, _)| *at == number).expect("the message is there").1;
    let has_buttons = match &view {
        View::Card { buttons, .. } => !buttons.is_empty(),
        View::Ask { .. } | View::Browse { .. } | View::Review { .. } => true,
        View::Commands(_) => false,
    };
    (shown(&view), has_buttons)
}

/// A message has become a record that leads down.
fn is_record(play: &Play, who: &str, number: i64) -> bool {
    in_message(play, who, number) == (Locale::english().plain(&msg::continues_below()), false)
}

/// How many menus are found again.
async fn menus(play: &Play) -> i64 {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let row = tx.one("SELECT COUNT(*) AS n FROM message WHERE subject IS NULL", Vec::new()).await.expect("a row");
    row.get("n").expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_writes_again_finds_one_home_with_buttons() {
    each("whoever_writes_again_finds_one_home", async |play| {
        let mut homes = Vec::new();
        for words in ["Hello", "Is anybody there?", "Hm"] {
            play.says("ana", words).await;
            homes.push(play.chats.last("ana").0);
            assert_eq!(menus(play).await, 1, "there is no more than one to be found");
        }
        assert!(is_record(play, "ana", homes[0]) && is_record(play, "ana", homes[1]));
        assert!(in_message(play, "ana", homes[2]).1, "the newest has them");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_understood_is_answered_above_home() {
    each("what_is_not_understood_is_answered_above_home", async |play| {
        let says = |text: Text| Locale::english().plain(&text);
        let help = || platform_of("ana").command("help");
        play.command("ana", "home").await;
        let (home, _) = play.chats.last("ana");
        play.says("ana", "Rivers of Europe").await;
        let (first, view) = play.chats.last("ana");
        assert!(shown(&view).starts_with(&says(msg::home_not_understood(help()))), "{}", shown(&view));
        assert!(in_message(play, "ana", first).1 && is_record(play, "ana", home), "there is one Home");
        play.command("ana", "nonsense").await;
        let (_, view) = play.chats.last("ana");
        assert!(shown(&view).starts_with(&says(msg::home_no_such_command(help()))), "{}", shown(&view));
        assert!(is_record(play, "ana", first) && menus(play).await == 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebodys_first_words_are_welcomed() {
    each("somebodys_first_words_are_welcomed", async |play| {
        let says = |text: Text| Locale::english().plain(&text);
        let not_understood = says(msg::home_not_understood(platform_of("ana").command("help")));
        play.says("ana", "Hola").await;
        let (_, view) = play.chats.last("ana");
        assert!(shown(&view).starts_with(&says(msg::home_welcome("ana"))), "{}", shown(&view));
        assert!(!shown(&view).contains(&not_understood), "{}", shown(&view));
        play.says("ana", "Hola").await;
        let (_, view) = play.chats.last("ana");
        assert!(shown(&view).starts_with(&not_understood), "{}", shown(&view));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_gets_a_role_reads_what_this_is_and_what_they_do_here() {
    each("who_gets_a_role_reads_what_this_is", async |play| {
        set_up(play).await;
        let says = |text: Text| Locale::english().plain(&text);
        let mine = [
            ("spain", msg::welcome_title_approver(msg::queue_title())),
            ("operator", msg::welcome_title_operator(msg::button_operator())),
        ];
        for (code, own) in mine {
            play.opens("eva", code).await;
            let all = play.chats.all("eva");
            let welcome = all.iter().map(|(_, view)| view).rfind(|view| shown(view).contains(&says(own.clone())));
            let view = welcome.unwrap_or_else(|| panic!("{code}: nobody is welcomed"));
            let read = shown(view);
            for text in [msg::welcome_title_what(), msg::privacy_first()] {
                assert!(read.contains(&says(text.clone())), "{code}: {text:?} is not in {read}");
            }
            let labels: Vec<String> = buttons(view).into_iter().map(|(label, _)| label).collect();
            for label in [msg::button_help(), msg::button_language(), msg::button_privacy(), msg::button_home()] {
                assert!(labels.contains(&says(label)), "{code}: {labels:?}");
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_the_same_at_whatever_page() {
    each("a_list_is_the_same_at_whatever_page", async |play| {
        play.command("ana", "contacts").await;
        let (list, _) = play.chats.last("ana");
        goes(play, "ana", list, contacts::Screen::Contacts { page: Page(1) }).await;
        play.command("ana", "help").await;
        let (questions, _) = play.chats.last("ana");
        play.command("ana", "contacts").await;
        let (newest, _) = play.chats.last("ana");
        assert!(list < questions && questions < newest);
        assert!(is_record(play, "ana", list));
        assert!(in_message(play, "ana", questions).1, "another menu keeps its buttons");
        assert!(in_message(play, "ana", newest).1);
        assert_eq!(menus(play).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_on_the_newest_menu_goes_on_in_it_and_leaves_nothing() {
    each("a_press_on_the_newest_menu_goes_on_in_it", async |play| {
        play.command("ana", "home").await;
        let (number, home) = play.chats.last("ana");
        goes(play, "ana", number, help::Screen::Questions).await;
        assert_eq!(play.chats.all("ana").len(), 1, "one message");
        assert!(shown(&play.chats.last("ana").1) != shown(&home) && menus(play).await == 1);
        goes(play, "ana", number, area::home()).await;
        assert_eq!((play.chats.all("ana"), menus(play).await), (vec![(number, home)], 1));
    })
    .await;
}

/// Typed commands leave many lists behind, and from each one goes Home.
#[tokio::test(flavor = "multi_thread")]
async fn what_becomes_home_takes_the_buttons_of_one_above_and_leaves_one_below() {
    each("what_becomes_home_takes_the_buttons_of_one_above", async |play| {
        let mut numbers = Vec::new();
        for command in ["help", "home", "contacts"] {
            play.command("ana", command).await;
            numbers.push(play.chats.last("ana").0);
        }
        goes(play, "ana", numbers[2], area::home()).await;
        assert!(is_record(play, "ana", numbers[1]) && in_message(play, "ana", numbers[2]).1);
        // Whoever presses further up is answered there, and the newest stays what it is.
        goes(play, "ana", numbers[0], area::home()).await;
        assert!(in_message(play, "ana", numbers[0]).1 && in_message(play, "ana", numbers[2]).1);
        play.says("ana", "Hello").await;
        assert!(is_record(play, "ana", numbers[0]) && is_record(play, "ana", numbers[2]), "all above it");
        assert_eq!(menus(play).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_told_stays_as_it_is() {
    each("what_was_told_stays_as_it_is", async |play| {
        play_up_to_an_offer(play).await;
        let accepts =
            |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
        let (offer, _) = play.finds("jan", accepts).await;
        let told = in_message(play, "jan", offer);
        for words in ["Hello", "Is anybody there?"] {
            play.says("jan", words).await;
        }
        assert_eq!(in_message(play, "jan", offer), told);

        // Nor is a notice changed that is about nothing in particular, when the same is shown below it.
        let (before, _) = play.chats.last("jan");
        tells(play, "jan", help::Screen::Privacy.into()).await;
        play.says("ana", "Hello").await;
        until("it is told", || play.chats.last("jan").0 > before).await;
        let (notice, view) = play.chats.last("jan");
        play.command("jan", "privacy").await;
        assert!(play.chats.last("jan").0 > notice);
        assert_eq!(in_message(play, "jan", notice), (shown(&view), true));
    })
    .await;
}

/// Tells somebody of a screen, as a notice.
async fn tells(play: &Play, who: &str, screen: Screen) {
    let (who, now) = (who.to_owned(), bot_core::engine::Outside::now(&bot_core::engine::System));
    let told = play.engine.db().turn(move |tx| {
        let (who, screen) = (who.clone(), screen.clone());
        async move {
            let row = tx.one("SELECT id FROM account WHERE external_id = $1", vec![who.into()]).await?;
            let whom = Whom::Account(row.get::<AccountId>("id")?);
            let info = LeaseInfo { now, process: "other", lease: 0, ord: now };
            outbox::notify(tx, whom, (&screen, Topic::Asked), info).await
        }
        .boxed()
    });
    told.await.expect("the database is there");
}

/// Somebody types, and presses in the older menu before its buttons are gone: what the press brought stays.
#[tokio::test(flavor = "multi_thread")]
async fn a_menu_that_is_on_its_way_does_not_undo_a_press() {
    each("a_menu_that_is_on_its_way_does_not_undo_a_press", async |play| {
        let types = || What::Command { name: "home".into(), argument: None, number: 1 };
        play.does_at(Where::Own, "ana", types()).await;
        let (number, _) = play.modals.last("ana");
        play.modals.delay(Duration::from_millis(300));
        play.does_at(Where::Own, "ana", types()).await;
        while play.modals.is_slow() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let register = Action::Do(people::Command::EditProfile.into()).encode();
        play.does_at(Where::Own, "ana", What::Press { wire: register, message: Some(number) }).await;
        until("the menu has arrived", || play.modals.last("ana").0 > number).await;
        tokio::time::sleep(Duration::from_millis(600)).await;
        let (_, form) = play.modals.all("ana").into_iter().find(|(at, _)| *at == number).expect("it is there");
        assert!(matches!(form, View::Ask { .. }), "{}", shown(&form));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_closes_nothing_or_has_nothing_to_decide_is_told_so() {
    each("who_closes_nothing_or_has_nothing_to_decide_is_told_so", async |play| {
        for (command, says) in [("cancel", msg::sorry_nothing_open()), ("queue", msg::queue_title_nobody())] {
            play.command("ana", command).await;
            assert_eq!(play.reads("ana", &says), 1, "/{command}");
        }
        let register = Action::Do(people::Command::EditProfile.into()).encode();
        play.does("ana", What::Press { wire: register, message: None }).await;
        play.command("ana", "cancel").await;
        assert_eq!(play.reads("ana", &msg::sorry_nothing_open()), 1, "a form that is closed is no such case");
    })
    .await;
}
