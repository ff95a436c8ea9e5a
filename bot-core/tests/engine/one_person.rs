//! What is one once two accounts are one person's, where notices go, and what parts again.

use bot_core::area::{self, Screen};
use bot_core::areas::accounts::Command;
use bot_core::areas::{approval, contacts, drafts, people, projects};
use bot_core::conversation::{Action, Press};
use bot_core::domain::ConversationId;
use bot_core::text::msg;
use bot_core::update::What;
use bot_core::view::{Link, View};

use crate::accounts::{
    ANA, THERE, count, last, link, linking, other, people, played, reads, registers, sees, sees_words, settled,
};
use crate::play::{Play, shown};
use crate::story::{approves, fill_in, play_up_to_a_vote};

played!(a_form_goes_on_where_the_person_is, play, {
    play.command(THERE, "start").await;
    play.asks(THERE, Action::Do(people::Command::EditProfile.into())).await;
    play.says(THERE, "Ana Nube").await;
    play.command(ANA, "start").await;
    link(&play, ANA, THERE).await;
    // What was begun there goes on here; the copy there follows.
    play.command(ANA, "home").await;
    play.presses_one(ANA, |action| matches!(action, Action::Do(area::Command::Drafts(drafts::Command::Resume { .. }))))
        .await;
    assert_eq!(play.asked(ANA).id.as_str(), "country");
    play.says(ANA, "Spain").await;
    play.presses(ANA, "not listed").await;
    assert_eq!(play.asked(ANA).id.as_str(), "school-name");
    settled(&play).await;
    let copies = play.chats_of(THERE).all(THERE);
    let asked = |id: &str| copies.iter().any(|(_, view)| view.question().is_some_and(|asked| asked.id.as_str() == id));
    assert!(asked("school-name") && !asked("country"), "the copy there asks the same");
    // A text there answers what is asked there, which is the same.
    play.says(THERE, "Escuela Nube").await;
    assert_eq!(play.asked(THERE).id.as_str(), "town");
    settled(&play).await;
    play.says(ANA, "Valverde").await;
    assert_eq!(play.asked(ANA).id.as_str(), "region");
});

played!(an_old_press_on_the_other_copy_is_answered_with_what_holds, play, {
    link(&play, ANA, THERE).await;
    play.asks(ANA, Action::Do(people::Command::EditProfile.into())).await;
    play.says(ANA, "Ana Nube").await;
    play.command(THERE, "home").await;
    play.presses_one(THERE, |action| {
        matches!(action, Action::Do(area::Command::Drafts(drafts::Command::Resume { .. })))
    })
    .await;
    let (number, _) = play.chats_of(THERE).last(THERE);
    settled(&play).await;
    play.says(ANA, "Spain").await;
    play.presses(ANA, "not listed").await;
    // A press that was on its way.
    let id = ConversationId(count(&play, "SELECT MAX(id) AS n FROM conversation").await);
    let old = Action::Form { conversation: id, revision: 2, press: Press::Back };
    play.does(THERE, What::Press { wire: old.encode(), message: Some(number) }).await;
    assert_eq!(play.asked(THERE).id.as_str(), "school-name");
    // What is thrown away on one side asks nothing on the other.
    play.asks(ANA, Action::Sure(drafts::Command::Discard { conversation: id }.into())).await;
    settled(&play).await;
    let asks = play.chats_of(THERE).all(THERE).iter().any(|(_, view)| view.question().is_some());
    assert!(!asks, "nothing is asked there any more");
    assert_eq!(
        count(
            &play,
            "SELECT COUNT(*) AS n FROM message m JOIN account a ON a.id = m.account_id \
                             WHERE a.platform = 'discord' AND m.question IS NOT NULL AND m.is_over = 0"
        )
        .await,
        0
    );
});

played!(pieces_of_two_chats_are_not_one_answer, play, {
    link(&play, ANA, THERE).await;
    play.asks(ANA, Action::Do(people::Command::EditProfile.into())).await;
    play.says(ANA, &"a".repeat(4096)).await;
    play.command(THERE, "home").await;
    play.presses_one(THERE, |action| {
        matches!(action, Action::Do(area::Command::Drafts(drafts::Command::Resume { .. })))
    })
    .await;
    play.says(THERE, "Ana Nube").await;
    assert_eq!(play.asked(THERE).id.as_str(), "country", "a short name, by itself");
});

played!(commands_follow_in_both_chats, play, {
    link(&play, ANA, THERE).await;
    settled(&play).await;
    let offers = |command| [ANA, THERE].map(|who| play.chats_of(who).offers(who, command));
    assert_eq!((offers("unlink"), offers("projects")), ([true, true], [false, false]));
    registers(&play, ANA).await;
    settled(&play).await;
    assert_eq!(offers("projects"), [true, true]);
    play.asks(THERE, Action::Sure(Command::Unlink { link: linking(&play).await }.into())).await;
    settled(&play).await;
    assert_eq!((offers("unlink"), offers("projects")), ([false, false], [true, false]));
});

played!(a_decision_on_one_platform_repairs_the_copy_on_the_other, play, {
    play_up_to_a_vote(&play).await;
    play.command("olga@discord", "start").await;
    link(&play, "olga", "olga@discord").await;
    // She decides for Poland from either account, and sees the question in both.
    for who in ["olga", "olga@discord"] {
        play.command(who, "queue").await;
        play.presses_one(who, |action| matches!(action, Action::Go(Screen::Approval(_)))).await;
    }
    let is_vote = |link: &Link| {
        use approval::Command::{Approve, Reject, Return};
        let Link::Do(Action::Do(area::Command::Approval(command))) = link else { return false };
        matches!(command, Approve { .. } | Return { .. } | Reject { .. })
    };
    let votes = |who: &str| {
        let of = |(_, view): &(i64, View)| match view {
            View::Card { buttons, .. } => buttons.iter().any(|button| is_vote(&button.link)),
            View::Ask { .. } | View::Browse { .. } | View::Review { .. } | View::Commands(_) => false,
        };
        play.chats_of(who).all(who).iter().filter(|copy| of(copy)).count()
    };
    settled(&play).await;
    assert_eq!([votes("olga"), votes("olga@discord")].map(|copies| copies > 0), [true, true]);
    approves(&play, "olga@discord").await;
    settled(&play).await;
    assert_eq!((votes("olga"), votes("olga@discord")), (0, 0), "no copy can be voted with any more");
});

/// What somebody is asked by a colleague, so that they get a notice.
async fn is_asked(play: &Play, by: &str, account: &str) {
    play.does(by, What::Shared { accounts: vec![account.into()], number: play.chats_of(by).number() }).await;
    settled(play).await;
}

fn is_asked_by(play: &Play, who: &str, name: &str) -> bool {
    play.chats_of(who)
        .all(who)
        .iter()
        .any(|(_, view)| shown(view).contains(&format!("@{name} (Telegram) would like to be your contact")))
}

played!(notices_go_where_the_person_was_last_or_wants_them, play, {
    link(&play, ANA, THERE).await;
    for name in ["eva", "jan", "marco", "olga", "otto", "rosa"] {
        play.command(name, "start").await;
    }
    play.command(THERE, "home").await;
    is_asked(&play, "eva", ANA).await;
    assert_eq!((is_asked_by(&play, ANA, "eva"), is_asked_by(&play, THERE, "eva")), (false, true));
    play.command(ANA, "link").await;
    is_asked(&play, "jan", ANA).await;
    assert_eq!((is_asked_by(&play, ANA, "jan"), is_asked_by(&play, THERE, "jan")), (true, false));
    // Chosen: there, although she was here last.
    play.command(ANA, "link").await;
    play.presses(ANA, "Discord").await;
    assert!(reads(&play, ANA, &msg::accounts_notices_chosen(other(ANA))));
    is_asked(&play, "marco", ANA).await;
    assert_eq!((is_asked_by(&play, ANA, "marco"), is_asked_by(&play, THERE, "marco")), (false, true));
    // Nothing arrives there any more, which is found out with the next one.
    play.chats_of(THERE).close(THERE);
    is_asked(&play, "olga", ANA).await;
    sees_words(&play, ANA, "@olga (Telegram) would like to be your contact").await;
    is_asked(&play, "rosa", ANA).await;
    assert!(is_asked_by(&play, ANA, "rosa"), "known by now");
    play.command(ANA, "link").await;
    assert!(reads(&play, ANA, &msg::accounts_notices_instead(other(ANA))), "{}", last(&play, ANA));
    play.presses(ANA, "The app I used last").await;
    is_asked(&play, "otto", ANA).await;
    assert!(is_asked_by(&play, ANA, "otto"));
});

played!(what_waits_for_a_closed_chat_comes_where_the_person_returns, play, {
    link(&play, ANA, THERE).await;
    play.command("eva", "start").await;
    play.does(ANA, What::Left).await;
    play.does(THERE, What::Left).await;
    is_asked(&play, "eva", ANA).await;
    play.does(ANA, What::Returned).await;
    sees_words(&play, ANA, "@eva (Telegram) would like to be your contact").await;
});

played!(an_unlinked_account_begins_anew_and_everything_stays, play, {
    registers(&play, ANA).await;
    play.asks(ANA, Action::Do(projects::Command::New.into())).await;
    link(&play, ANA, THERE).await;
    settled(&play).await;
    play.command(THERE, "unlink").await;
    assert!(last(&play, THERE).starts_with("Unlink this account on Discord?"), "{}", last(&play, THERE));
    let id = linking(&play).await;
    play.presses(THERE, "Unlink").await;
    assert!(reads(&play, THERE, &msg::linking_unlinked_you(other(THERE))), "{}", last(&play, THERE));
    sees(&play, ANA, &msg::linking_unlinked(other(ANA))).await;
    play.command(THERE, "home").await;
    assert!(last(&play, THERE).starts_with("Welcome"), "{}", last(&play, THERE));
    play.command(ANA, "home").await;
    assert!(last(&play, ANA).starts_with("Hello, Ana Nube!"), "{}", last(&play, ANA));
    assert_eq!(people(&play).await, 2);
    // Once is enough, and an old button of the other side is not one of these.
    play.asks(THERE, Action::Sure(Command::Unlink { link: id }.into())).await;
    play.asks(ANA, Action::Sure(Command::Unlink { link: id }.into())).await;
    assert_eq!(people(&play).await, 2);
    assert_eq!(
        count(&play, "SELECT COUNT(*) AS n FROM conversation c JOIN teacher t ON t.person_id = c.person_id").await,
        1
    );
    // And they can be linked again.
    link(&play, THERE, ANA).await;
    play.command(THERE, "home").await;
    assert!(last(&play, THERE).starts_with("Hello, Ana Nube!"));
});

played!(wishes_and_links_of_whoever_is_nobody_any_more_lead_on, play, {
    registers(&play, ANA).await;
    for who in ["eva@discord", "jan@discord", THERE] {
        play.command(who, "start").await;
    }
    // Eva asks the newcomer, the newcomer asks Jan.
    is_asked(&play, "eva@discord", THERE).await;
    is_asked(&play, THERE, "jan@discord").await;
    link(&play, ANA, THERE).await;
    settled(&play).await;
    sees_words(&play, "jan@discord", "@ana (Telegram) would like to be your contact").await;
    play.command(ANA, "inbox").await;
    let accepts = |action: &Action| {
        matches!(action, Action::Do(area::Command::Contacts(contacts::Command::AnswerRequest { accept: true, .. })))
    };
    play.presses_one(ANA, |action| {
        matches!(action, Action::Go(Screen::Contacts(contacts::Screen::ContactRequest { .. })))
    })
    .await;
    play.presses_one(ANA, accepts).await;
    play.presses_one("jan@discord", accepts).await;
    play.command(THERE, "contacts").await;
    let contacts = last(&play, THERE);
    assert!(contacts.contains("eva@discord") && contacts.contains("jan@discord"), "{contacts}");
});

played!(an_answer_costs_as_little_as_before, play, {
    link(&play, ANA, THERE).await;
    let before = play.statements.lock().expect("not poisoned").len();
    fill_in(&play, ANA).await;
    let statements = play.statements.lock().expect("not poisoned")[before..].to_vec();
    assert!(statements[6..].iter().all(|turn| *turn <= 5), "{statements:?}");
});
