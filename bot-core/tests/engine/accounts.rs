//! How two accounts become one person's: the code, both confirmations, and what stands in their way.

use bot_core::area;
use bot_core::areas::accounts::Command;
use bot_core::conversation::{Action, Press};
use bot_core::domain::AccountLinkId;
use bot_core::platform::Platform;
use bot_core::reader::Settings;
use bot_core::text::{Locale, Text, msg};
use bot_core::update::What;
use bot_core::view::{Block, View};

use crate::play::{Play, platform_of, shown};
use crate::story::fill_in;

pub(crate) const ANA: &str = "ana";
pub(crate) const THERE: &str = "ana@discord";
/// Longer than any step is waited for, in ms.
const TOO_LATE: i64 = 600_001;

/// The code in the chat's last message, as a person would type it.
pub(crate) fn code(play: &Play, who: &str) -> String {
    let (_, view) = play.chats_of(who).last(who);
    let View::Card { blocks, .. } = &view else { panic!("no card: {}", shown(&view)) };
    let quoted = blocks.iter().find_map(|block| match block {
        Block::Quote(text) => Some(Locale::english().plain(text)),
        Block::Title(_)
        | Block::Para(_)
        | Block::Field(_)
        | Block::Item(_)
        | Block::Note(_)
        | Block::Invitation(_)
        | Block::StudentLink(_)
        | Block::SealedInvitation(_)
        | Block::Secret(_)
        | Block::File(_)
        | Block::Picture(_) => None,
    });
    let way = if platform_of(who) == Platform::Telegram { "/link code:" } else { "/link " };
    quoted
        .and_then(|quoted| quoted.strip_prefix(way).map(str::to_owned))
        .expect("how it is typed on the other platform")
}

pub(crate) async fn gets_a_code(play: &Play, who: &str) -> String {
    play.command(who, "link").await;
    code(play, who)
}

/// What the button that confirms an account link asks for.
fn confirm(link: AccountLinkId) -> Action {
    Action::Do(Command::Confirm { link }.into())
}

/// The newest button that confirms an account link.
pub(crate) async fn confirms(play: &Play, who: &str) {
    play.presses_one(who, |action| matches!(action, Action::Do(area::Command::Accounts(Command::Confirm { .. }))))
        .await;
}

pub(crate) async fn declines(play: &Play, who: &str) {
    play.presses_one(who, |action| matches!(action, Action::Do(area::Command::Accounts(Command::Decline { .. }))))
        .await;
}

/// Makes two accounts one person's; the first one makes the code.
pub(crate) async fn link(play: &Play, from: &str, to: &str) {
    let code = gets_a_code(play, from).await;
    play.types(to, "link", &code).await;
    confirms(play, to).await;
    confirms(play, from).await;
    assert!(reads(play, from, &msg::linking_done(other(from))), "{}", last(play, from));
    sees(play, to, &msg::linking_done(other(to))).await;
}

/// The platform across.
pub(crate) fn other(who: &str) -> Text {
    platform_of(who).others()[0].label()
}

pub(crate) fn last(play: &Play, who: &str) -> String {
    shown(&play.chats_of(who).last(who).1)
}

pub(crate) fn reads(play: &Play, who: &str, text: &Text) -> bool {
    last(play, who).contains(&Locale::english().plain(text))
}

/// Waits until one of the messages of a chat says this.
pub(crate) async fn sees(play: &Play, who: &str, text: &Text) {
    let words = Locale::english().plain(text);
    sees_words(play, who, &words).await;
}

pub(crate) async fn sees_words(play: &Play, who: &str, words: &str) {
    for _ in 0..1200 {
        if play.chats_of(who).all(who).iter().any(|(_, view)| shown(view).contains(words)) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let all: Vec<String> = play.chats_of(who).all(who).iter().map(|(_, view)| shown(view)).collect();
    panic!("{who} never reads {words:?} but {all:#?}");
}

pub(crate) async fn settled(play: &Play) {
    for _ in 0..1200 {
        if count(
            play,
            "SELECT COUNT(*) AS n FROM outbox o JOIN account a ON a.id = o.account_id \
                        WHERE a.unreachable_at IS NULL",
        )
        .await
            == 0
        {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the outbox never empties");
}

pub(crate) async fn count(play: &Play, sql: &'static str) -> i64 {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let row = tx.one(sql, Vec::new()).await.expect("a row");
    row.get("n").expect("a number")
}

pub(crate) async fn people(play: &Play) -> i64 {
    count(play, "SELECT COUNT(*) AS n FROM person").await
}

pub(crate) async fn registers(play: &Play, who: &str) {
    fill_in(play, who).await;
    play.presses_one(who, |action| matches!(action, Action::Form { press: Press::Send, .. })).await;
}

/// Runs a test on both engines, each time with a play of its own.
macro_rules! played {
    ($name:ident, $play:ident, $body:block) => {
        #[tokio::test(flavor = "multi_thread")]
        async fn $name() {
            $crate::play::on_each(stringify!($name), |url| async move {
                let $play = Play::on(&url).await;
                $body
                $play.end().await;
            })
            .await;
        }
    };
}
pub(crate) use played;

played!(a_newcomer_there_becomes_the_teacher_here, play, {
    registers(&play, ANA).await;
    link(&play, ANA, THERE).await;
    assert_eq!(people(&play).await, 1, "the newcomer is nobody any more");
    play.command(THERE, "home").await;
    assert!(last(&play, THERE).contains("Hello, Ana Nube!"), "{}", last(&play, THERE));
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM account_link WHERE code IS NOT NULL").await, 0);
});

played!(a_newcomer_here_becomes_the_teacher_there, play, {
    registers(&play, THERE).await;
    link(&play, ANA, THERE).await;
    assert_eq!(people(&play).await, 1);
    play.command(ANA, "home").await;
    assert!(last(&play, ANA).contains("Hello, Ana Nube!"), "{}", last(&play, ANA));
});

played!(of_two_newcomers_the_older_one_stays, play, {
    play.command(THERE, "start").await;
    link(&play, ANA, THERE).await;
    let stays = "SELECT COUNT(*) AS n FROM person p JOIN account a ON a.id = p.last_account WHERE p.created_at = \
                 (SELECT MIN(created_at) FROM person) AND p.name = 'ana@discord'";
    assert_eq!((people(&play).await, count(&play, stays).await), (1, 1));
});

played!(what_cannot_be_linked_is_explained, play, {
    let en = Locale::english();
    let says = |who: &str, text: Text| {
        let (said, expected) = (last(&play, who), en.plain(&text));
        assert!(said.contains(&expected), "{said:?} instead of {expected:?}");
    };
    play.types(THERE, "link", "ABCDE-FGHIJ").await;
    says(THERE, msg::refusal_code_unknown());
    let first = gets_a_code(&play, ANA).await;
    play.types(ANA, "link", &first).await;
    says(ANA, msg::refusal_own_code());
    play.types("marco", "link", &first).await;
    says("marco", msg::refusal_same_platform());
    let second = gets_a_code(&play, ANA).await;
    play.types(THERE, "link", &first).await;
    says(THERE, msg::refusal_code_over());
    play.types(THERE, "link", &second).await;
    play.types("eva@discord", "link", &second).await;
    says("eva@discord", msg::refusal_code_used());
    confirms(&play, THERE).await;
    confirms(&play, ANA).await;
    let third = gets_a_code(&play, "marco").await;
    play.types(THERE, "link", &third).await;
    says(THERE, msg::refusal_linked_already());
    // Who has two accounts sees them instead of a code.
    play.command(ANA, "link").await;
    says(ANA, msg::accounts_notices_last());
    play.command("marco", "unlink").await;
    says("marco", msg::refusal_not_linked());
});

played!(two_who_have_something_stay_two, play, {
    registers(&play, ANA).await;
    registers(&play, THERE).await;
    let code = gets_a_code(&play, ANA).await;
    play.types(THERE, "link", &code).await;
    assert!(reads(&play, THERE, &msg::refusal_both_hold()), "{}", last(&play, THERE));
    assert_eq!(people(&play).await, 2);
});

played!(whoever_gets_something_in_between_stays_somebody, play, {
    registers(&play, ANA).await;
    let code = gets_a_code(&play, ANA).await;
    play.types(THERE, "link", &code).await;
    confirms(&play, THERE).await;
    settled(&play).await;
    let (asked_in, asked) = play.chats_of(ANA).last(ANA);
    assert!(shown(&asked).contains(&Locale::english().plain(&msg::linking_is_it_you())));
    registers(&play, THERE).await;
    let confirmed = confirm(linking(&play).await);
    play.does(ANA, What::Press { wire: confirmed.encode(), message: Some(asked_in) }).await;
    assert!(reads(&play, ANA, &msg::refusal_both_hold()), "{}", last(&play, ANA));
    assert_eq!(people(&play).await, 2);
    play.command(THERE, "home").await;
    assert!(last(&play, THERE).contains("Hello, Ana Nube!"));
});

pub(crate) async fn linking(play: &Play) -> AccountLinkId {
    AccountLinkId(count(play, "SELECT MAX(id) AS n FROM account_link").await)
}

played!(a_code_and_a_question_end_with_their_time, play, {
    let late = gets_a_code(&play, ANA).await;
    play.later(TOO_LATE);
    sees(&play, ANA, &msg::linking_over()).await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM account_link WHERE code IS NOT NULL").await, 0);
    play.types(THERE, "link", &late).await;
    assert!(reads(&play, THERE, &msg::refusal_code_over()));
    let code = gets_a_code(&play, ANA).await;
    play.types(THERE, "link", &code).await;
    confirms(&play, THERE).await;
    sees(&play, ANA, &msg::linking_is_it_you()).await;
    play.later(TOO_LATE);
    let confirmed = confirm(linking(&play).await);
    play.asks(ANA, confirmed).await;
    assert!(reads(&play, ANA, &msg::linking_over()), "{}", last(&play, ANA));
    sees(&play, THERE, &msg::linking_over()).await;
    assert_eq!(people(&play).await, 2);
});

played!(either_side_can_say_no_and_the_other_one_hears_of_it, play, {
    for who in [ANA, THERE] {
        let code = gets_a_code(&play, ANA).await;
        play.types(THERE, "link", &code).await;
        if who == ANA {
            confirms(&play, THERE).await;
            sees(&play, ANA, &msg::linking_is_it_you()).await;
        }
        declines(&play, who).await;
        let (here, there) = if who == ANA { (ANA, THERE) } else { (THERE, ANA) };
        sees(&play, there, &msg::linking_declined(other(there))).await;
        settled(&play).await;
        assert!(reads(&play, here, &msg::linking_declined_you()), "{}", last(&play, here));
        // What was asked before is answered with what holds.
        play.asks(THERE, confirm(linking(&play).await)).await;
        assert_eq!(people(&play).await, 2);
    }
});

played!(pressing_twice_is_pressing_once, play, {
    registers(&play, ANA).await;
    let code = gets_a_code(&play, ANA).await;
    play.types(THERE, "link", &code).await;
    play.types(THERE, "link", &code).await;
    let id = linking(&play).await;
    // Whoever made the code cannot confirm before it is their turn.
    play.asks(ANA, confirm(id)).await;
    play.asks(THERE, confirm(id)).await;
    play.asks(THERE, confirm(id)).await;
    assert_eq!(people(&play).await, 2);
    play.asks(ANA, confirm(id)).await;
    play.asks(ANA, confirm(id)).await;
    play.asks(THERE, Action::Do(Command::Decline { link: id }.into())).await;
    assert_eq!(people(&play).await, 1);
    // Somebody else has no part in it.
    play.asks("marco", Action::Sure(Command::Unlink { link: id }.into())).await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM account_link WHERE state = 'linked'").await, 1);
});

played!(both_confirm_at_the_same_time_in_either_order, play, {
    let mine = gets_a_code(&play, ANA).await;
    let theirs = gets_a_code(&play, THERE).await;
    play.types(THERE, "link", &mine).await;
    // To be on one's way to two others at once is not possible.
    play.types(ANA, "link", &theirs).await;
    assert!(reads(&play, ANA, &msg::refusal_code_over()) || reads(&play, ANA, &msg::refusal_code_used()));
    let id = linking_of(&play, "typed").await;
    let press = |who: &'static str| play.asks(who, confirm(id));
    futures::join!(press(THERE), press(ANA), press(THERE), press(ANA));
    press(ANA).await;
    assert_eq!(people(&play).await, 1);
});

async fn linking_of(play: &Play, state: &'static str) -> AccountLinkId {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let row = tx.one("SELECT id FROM account_link WHERE state = $1", vec![state.into()]).await;
    row.expect("one").get("id").expect("an id")
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_one_platform_there_is_nothing_to_link() {
    crate::play::on_each("where_there_is_one_platform_there_is_nothing_to_link", |url| async move {
        let play = Play::with(&url, Settings::default()).await;
        play.command(ANA, "link").await;
        let here = platform_of(ANA).label();
        assert!(reads(&play, ANA, &msg::accounts_title_only(here)), "{}", last(&play, ANA));
        play.asks(ANA, Action::Do(Command::MakeCode.into())).await;
        play.types(ANA, "link", "ABCDE-FGHIJ").await;
        assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM account_link").await, 0);
        play.end().await;
    })
    .await;
}

played!(whoever_registers_in_the_same_moment_loses_nothing, play, {
    for round in 0..6 {
        let (here, there) = (format!("ana{round}"), format!("ana{round}@discord"));
        registers(&play, &here).await;
        fill_in(&play, &there).await;
        let code = gets_a_code(&play, &here).await;
        play.types(&there, "link", &code).await;
        confirms(&play, &there).await;
        let (before, teachers) = (people(&play).await, teachers(&play).await);
        let confirmed = confirm(linking(&play).await);
        let send = |action: &Action| matches!(action, Action::Form { press: Press::Send, .. });
        futures::join!(play.asks(&here, confirmed), play.presses_one(&there, send));
        let (people, now) = (people(&play).await, self::teachers(&play).await);
        // Either the draft came along, and was sent by the one they are, or it was sent first, and they stay two.
        let (one, two) = ((before - 1, teachers), (before, teachers + 1));
        assert!([one, two].contains(&(people, now)), "{people} people, {now} teachers");
    }
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM dead_letter").await, 0);
});

async fn teachers(play: &Play) -> i64 {
    count(play, "SELECT COUNT(*) AS n FROM teacher").await
}
