//! Who runs it and who writes: before the first question, in what is forwarded, and in reminders.

use std::sync::Arc;

use bot_core::area::Command;
use bot_core::areas::{contacts, help, people, projects};
use bot_core::conversation::Action;
use bot_core::engine::Setup;
use bot_core::reader::{Operator, Settings};
use bot_core::text::{Locale, msg};
use bot_core::view::{Block, View};
use bot_core::wire::Page;

use crate::accounts::{played, registers, sees, settled};
use crate::play::{Play, buttons, each, on_each, plain, shown, until};
use crate::story::{drafts, is_approval, meets, play_up_to_an_offer, play_up_to_teachers, sends};

const DAY: i64 = 24 * 3_600_000;
const OFFICE: &str = "Ministry of Rain";

/// Plays where somebody says who runs it.
async fn run_by_an_office(name: &str, play: impl AsyncFn(&Play)) {
    on_each(name, async |url| {
        let page = "https://rain.example/privacy".to_owned();
        let operator =
            Operator { name: Some(OFFICE.into()), contact: Some("dpo@rain.example".into()), privacy: Some(page) };
        let settings = Settings { operator: Arc::new(operator), validate_at_once: true, ..Settings::default() };
        let at = Play::set(&url, Setup { settings, ..Setup::default() }).await;
        play(&at).await;
        at.end().await;
    })
    .await;
}

/// What stands in somebody's chat for somebody else, the oldest first.
fn letters(play: &Play, who: &str) -> Vec<View> {
    play.chats.all(who).into_iter().map(|(_, view)| view).filter(|view| view.language().is_some()).collect()
}

/// What a message says in its own language.
fn read(letter: &View) -> String {
    let locale = letter.language().expect("it is for somebody else");
    let View::Card { blocks, .. } = letter else { panic!("a card") };
    let words = blocks.iter().filter_map(|block| match block {
        Block::Para(text) | Block::Note(text) => Some(plain(&locale.plain(text))),
        Block::Title(_)
        | Block::Field(_)
        | Block::Quote(_)
        | Block::Item(_)
        | Block::Invitation(_)
        | Block::StudentLink(_)
        | Block::SealedInvitation(_)
        | Block::Secret(_)
        | Block::Picture(_)
        | Block::File(_) => None,
    });
    words.collect::<Vec<_>>().join("\n")
}

fn code(letter: &View) -> Option<String> {
    let View::Card { blocks, .. } = letter else { return None };
    blocks.iter().find_map(|block| if let Block::Invitation(code) = block { Some(code.clone()) } else { None })
}

fn spanish() -> Locale {
    Locale::negotiate("es")
}

/// All that a chat says.
fn chat(play: &Play, who: &str) -> String {
    play.chats.all(who).iter().map(|(_, view)| plain(&shown(view))).collect::<Vec<_>>().join("\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_a_message_for_whoever_gets_it() {
    run_by_an_office("an_invitation_is_a_message_for_whoever_gets_it", async |play| {
        registers(play, "ana").await;
        play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: false }.into())).await;
        until("the message is there", || letters(play, "ana").len() == 1).await;
        let letter = &letters(play, "ana")[0];
        assert_eq!(letter.language(), Some(Locale::english()));
        assert!(buttons(letter).is_empty(), "nothing in it can be pressed");
        let words = read(letter);
        for part in ["Ana Nube", &format!("(responsible: {OFFICE})")] {
            assert!(words.contains(part), "{part:?} in {words}");
        }
        assert!(!words.contains("orward"), "how it is sent stands on the screen: {words}");
        // Jan reads Spanish: Ana has the message written once more.
        let in_spanish = |action: &Action| {
            let written = |command: &contacts::Command| {
                matches!(command, contacts::Command::Write { language, .. } if *language == spanish())
            };
            matches!(action, Action::Do(Command::Contacts(command)) if written(command))
        };
        play.presses_one("ana", in_spanish).await;
        until("the other message is there", || letters(play, "ana").len() == 2).await;
        let other = &letters(play, "ana")[1];
        assert_eq!(other.language(), Some(spanish()));
        assert!(read(other).starts_with("¡Hola!"), "{}", read(other));
        assert!(read(other).contains("\nHello! I am Ana Nube"), "and in a line in English: {}", read(other));
        let codes: Vec<Option<String>> = letters(play, "ana").iter().map(code).collect();
        assert!(codes[0].is_some() && codes[0] == codes[1], "one link, two languages");
        // Once somebody has come by it, neither is worth forwarding.
        play.opens("jan", codes[0].as_deref().expect("a code")).await;
        until("neither is there", || letters(play, "ana").iter().all(|letter| code(letter).is_none())).await;
        let over: Vec<String> = letters(play, "ana").iter().map(read).collect();
        let says_so = over.iter().filter(|words| words.starts_with("This invitation no longer works.")).count();
        assert_eq!(says_so, 2, "Ana reads it in their place, in her language: {over:?}");
    })
    .await;
}

played!(a_message_whose_link_was_ended_says_so_and_its_screen_too, play, {
    play.command("ana", "start").await;
    play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
    until("the message is there", || letters(&play, "ana").len() == 1).await;
    let words = read(&letters(&play, "ana")[0]);
    assert!(words.contains("an assistant for school twinning projects"), "no name is made up: {words}");
    let link: i64 = play.number("SELECT id AS n FROM link").await;
    let link = bot_core::domain::LinkId(link);
    play.asks("ana", Action::Sure(contacts::Command::RevokeLink { link }.into())).await;
    until("it says so", || letters(&play, "ana").iter().all(|letter| code(letter).is_none())).await;
    assert!(chat(&play, "ana").contains("This invitation no longer works."), "{}", chat(&play, "ana"));
    let language = Locale::english();
    play.asks("ana", Action::Go(contacts::Screen::Invite { link, language, page: Page(0) }.into())).await;
    sees(&play, "ana", &msg::invite_over_forwarded()).await;
    // Nor is it written once more.
    play.asks("ana", Action::Do(contacts::Command::Write { link, language: spanish() }.into())).await;
    settled(&play).await;
    assert_eq!(letters(&play, "ana").len(), 1);
});

#[tokio::test(flavor = "multi_thread")]
async fn people_read_who_runs_it_before_they_are_asked_about_themselves() {
    run_by_an_office("people_read_who_runs_it_before_they_are_asked", async |play| {
        play.command("ana", "start").await;
        assert_eq!(play.reads("ana", &msg::privacy_first_of(OFFICE)), 1, "on the first screen");
        play.asks("ana", Action::Do(people::Command::EditProfile.into())).await;
        let (question, view) = play.chats.last("ana");
        let View::Ask { note, .. } = &view else { panic!("the first question, not {}", shown(&view)) };
        assert_eq!(note, &Some(msg::privacy_first_of(OFFICE)));
        let privacy = buttons(&view).into_iter().map(|(_, action)| action);
        let privacy = privacy.into_iter().find(|action| *action == Action::Go(help::Screen::Privacy.into()));
        assert!(privacy.is_some(), "{:?}", buttons(&view));
        // Looking it up is no answer, and takes nothing away.
        play.presses_in("ana", question, &Locale::english().plain(&msg::button_privacy())).await;
        let (below, _) = play.chats.last("ana");
        assert!(below > question, "it stands below the question");
        let words = chat(play, "ana");
        for part in [OFFICE, "dpo@rain.example", "https://rain.example/privacy", "365 days", "Telegram", "Discord"] {
            assert!(words.contains(part), "{part:?} in {words}");
        }
        assert!(play.chats.all("ana").iter().any(|(number, view)| *number == question && view.question().is_some()));
        play.says("ana", "Ana Nube").await;
        let (_, next) = play.chats.last("ana");
        assert!(
            matches!(&next, View::Ask { note: None, .. } | View::Browse { .. }),
            "once is enough: {}",
            shown(&next)
        );
        assert_ne!(play.asked("ana").ask, msg::field_name_ask(), "it was answered");
    })
    .await;
}

played!(nobody_is_named_who_was_not_set, play, {
    play.command("ana", "privacy").await;
    assert_eq!(play.reads("ana", &msg::privacy_title_nobody()), 1);
    assert_eq!(play.reads("ana", &msg::privacy_title_rights_unnamed()), 1);
    play.command("ana", "start").await;
    assert_eq!(play.reads("ana", &msg::privacy_first()), 1);
});

played!(a_project_begins_with_the_contact_from_whose_page_it_was_asked_for, play, {
    play_up_to_teachers(&play).await;
    meets(&play, "jan").await;
    let partner = play.person("jan").await;
    play.asks("ana", Action::Go(contacts::Screen::Contact { person: partner }.into())).await;
    play.presses("ana", "New project").await;
    assert_eq!(play.asked("ana").ask, msg::field_title_ask(), "with whom is known");
    for words in ["Clouds over two towns", "We watch the sky for a month.", "english, spanish"] {
        play.says("ana", words).await;
    }
    play.presses("ana", "Done").await;
    play.says("ana", "geography").await;
    play.presses("ana", "Done").await;
    for words in ["9-12", "24", "chat"] {
        play.says("ana", words).await;
    }
    play.presses("ana", "Done").await;
    for words in ["To observe.", "October: we meet.", "A small atlas of clouds."] {
        play.says("ana", words).await;
    }
    play.presses("ana", "Skip").await;
    let (_, review) = play.chats.last("ana");
    let View::Review { rows, .. } = &review else { panic!("the review, not {}", shown(&review)) };
    let with = rows.iter().find(|row| row.label == msg::field_partner()).expect("with whom");
    assert!(plain(&Locale::english().plain(&with.value)).contains("Jan Lipa"), "the review shows it");
    play.presses("ana", "Change").await;
    play.presses("ana", &Locale::english().plain(&msg::field_partner())).await;
    assert_eq!(play.asked("ana").ask, msg::field_partner_ask(), "and lets it be changed");
    play.presses("ana", "Jan Lipa").await;
    sends(&play, "ana").await;
    assert_eq!(play.number("SELECT COUNT(*) AS n FROM project WHERE state = 'offered'").await, 1);
    // Two that have no title yet say how far they are.
    let jan = play.person("jan").await;
    play.asks("ana", Action::Do(projects::Command::NewWith { partner: jan }.into())).await;
    play.presses("ana", "Save and close").await;
    play.command("ana", "projects").await;
    let (_, list) = play.chats.last("ana");
    assert!(plain(&shown(&list)).contains(", question 2 of 12)"), "{}", shown(&list));
    // A stranger is no partner, whatever is pressed.
    let eva = play.person("eva").await;
    play.asks("ana", Action::Do(projects::Command::NewWith { partner: eva }.into())).await;
    assert_eq!(play.number("SELECT COUNT(*) AS n FROM conversation WHERE state LIKE '%Eva%'").await, 0);
});

played!(what_was_declined_is_offered_from_the_page_of_a_contact, play, {
    play_up_to_an_offer(&play).await;
    let declines = |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Decline { .. })));
    play.presses_one("jan", declines).await;
    play.presses("jan", "Skip").await;
    sends(&play, "jan").await;
    settled(&play).await;
    assert_eq!(play.number("SELECT COUNT(*) AS n FROM project WHERE state = 'declined'").await, 1);
    let partner = play.person("jan").await;
    play.asks("ana", Action::Go(contacts::Screen::Contact { person: partner }.into())).await;
    play.presses("ana", "Clouds over two towns").await;
    let (_, review) = play.chats.last("ana");
    assert!(matches!(review, View::Review { .. }), "nothing is left to be asked: {}", shown(&review));
    sends(&play, "ana").await;
    assert_eq!(play.number("SELECT COUNT(*) AS n FROM project WHERE state = 'offered'").await, 1);
    play.asks("ana", Action::Go(contacts::Screen::Contact { person: partner }.into())).await;
    let (_, page) = play.chats.last("ana");
    assert!(!buttons(&page).iter().any(|(label, _)| label.contains("Clouds")), "it is on its way");
});

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_says_from_whom_it_is_and_two_are_told_apart() {
    each("a_reminder_says_from_whom_it_is", async |play| {
        play_up_to_teachers(play).await;
        meets(play, "jan").await;
        drafts(play, "ana").await;
        sends(play, "ana").await;
        let project = bot_core::domain::ProjectId(play.number("SELECT id AS n FROM project").await);
        let remind = || Action::Do(projects::Command::Remind { project }.into());
        let from = |name: &str| format!("Reminder from {name}");
        let title = |who: &str, words: &str| {
            let says = |view: &View| plain(&shown(view)).lines().next().is_some_and(|line| line.contains(words));
            play.chats.all(who).iter().filter(|(_, view)| says(view)).count()
        };
        assert_eq!(title("jan", &from("Ana Nube")), 0, "an offer is no reminder");
        play.asks("ana", remind()).await;
        until("Jan is reminded", || title("jan", &from("Ana Nube")) > 0).await;
        let accepts =
            |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
        play.presses_one("jan", accepts).await;
        until("Eva is asked", || play.chats.all("eva").iter().any(|(_, view)| shown(view).contains("Clouds"))).await;
        assert_eq!(title("eva", "Reminder"), 0, "what Ana reminded Jan of is nothing to Eva");
        play.later(DAY);
        play.asks("ana", remind()).await;
        until("Eva is reminded", || title("eva", &from("Ana Nube")) > 0).await;
        play.asks("jan", remind()).await;
        settled(play).await;
        assert_eq!(title("eva", &from("Jan Lipa")), 0, "once a day, whoever it is");
        play.later(DAY);
        play.asks("jan", remind()).await;
        until("and by Jan", || title("eva", &from("Jan Lipa")) > 0).await;
        // The card names both, and her queue has one entry.
        let (number, approve) = play.finds("eva", is_approval).await;
        let card = play.chats.all("eva").into_iter().find(|(at, _)| *at == number).expect("the card").1;
        let both = plain(&shown(&card));
        assert!(both.contains("from Jan Lipa") && both.contains("Ana Nube,"), "{both}");
        play.command("eva", "queue").await;
        let (_, queue) = play.chats.last("eva");
        let entries = buttons(&queue).into_iter().filter(|(label, _)| label.contains("Clouds")).count();
        assert_eq!(entries, 1, "{}", shown(&queue));
        play.asks("eva", approve).await;
        settled(play).await;
        until("what is decided is no reminder", || title("eva", "Reminder") == 0).await;
    })
    .await;
}
