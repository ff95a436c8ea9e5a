//! Operators at work in their own chats: they set authorities up and take them out of use, invite people and end that, look at what is
//! stuck; and two of them end each other.

use std::sync::Arc;

use bot_core::area::{Command, Screen as Any};
use bot_core::areas::operators::{Command as Of, Role, Screen};
use bot_core::areas::projects;
use bot_core::conversation::Action;
use bot_core::domain::{AuthorityId, DAY, LinkId, SchoolId};
use bot_core::engine::{NotDone, Operator, System};
use bot_core::text::{Locale, Text, msg};
use bot_core::update::What;
use bot_core::view::{Block, View};
use bot_core::wire::{Page, Words};

use crate::accounts::{ANA, count, last, played, registers, sees, sees_words, settled};
use crate::play::{Play, until};
use crate::story::{play_up_to_an_offer, registers_in_poland_as, sends, set_up};

const SPAIN: AuthorityId = AuthorityId(1);
const POLAND: AuthorityId = AuthorityId(2);

/// Those who are operators.
const OPERATORS: &str = "SELECT COUNT(*) AS n FROM operator";
/// The codes of links that are kept, sealed.
const SEALED: &str = "SELECT COUNT(*) AS n FROM secret WHERE id <> 0";

fn words(text: &Text) -> String {
    Locale::english().plain(text)
}

/// Goes to a screen as an operator does, by a button.
async fn goes(play: &Play, who: &str, screen: Screen) {
    play.asks(who, Action::Go(Any::Operators(screen))).await;
}

/// Asks for something, and is sure of it.
async fn does(play: &Play, who: &str, command: Of) {
    play.asks(who, Action::Do(command.into())).await;
    play.presses_one(who, |action| matches!(action, Action::Sure(Command::Operators(_)))).await;
}

/// The code of the newest link that somebody can read.
fn code(play: &Play, who: &str) -> Option<String> {
    let all = play.chats_of(who).all(who);
    all.into_iter().rev().find_map(|(_, view)| {
        let View::Card { blocks, .. } = view else { return None };
        blocks.into_iter().find_map(|block| if let Block::Invitation(code) = block { Some(code) } else { None })
    })
}

/// Invites somebody for a role, and gives the code of the link that comes.
async fn invites(play: &Play, who: &str, role: Role) -> String {
    play.asks(who, Action::Do(Of::Invite { role }.into())).await;
    until("the link comes", || code(play, who).is_some()).await;
    code(play, who).expect("it has come")
}

/// Reads a person's whole chat.
fn has_read(play: &Play, who: &str, text: &Text) -> bool {
    play.reads(who, text) > 0
}

/// Otto and Iris are operators, and Eva decides for Spain.
async fn begins(play: &Play) {
    set_up(play).await;
    for (who, code) in [("otto", "operator"), ("iris", "operator"), ("eva", "spain")] {
        play.opens(who, code).await;
    }
    until("Otto reads of Iris", || has_read(play, "otto", &msg::operator_joined_shell("iris"))).await;
}

/// Nora, who is nobody yet, asks the service of Germany something.
async fn asks_in_germany(play: &Play) {
    play.command("nora", "contact").await;
    play.presses("nora", &words(&msg::button_write_service())).await;
    play.says("nora", "Germany").await;
    play.says("nora", "Where do I register?").await;
    if play.chats.last("nora").1.question().is_some() {
        play.presses("nora", &words(&msg::inquiry_from_not())).await;
    }
    sends(play, "nora").await;
}

played!(an_authority_is_set_up_in_the_chat_asked_about_what_waits_and_taken_out_of_use_again, play, {
    begins(&play).await;
    asks_in_germany(&play).await;
    let waits = |play: &Play| last(play, "nora").contains("No support service is set up yet");
    until("nobody answers there", || waits(&play)).await;
    play.command("otto", "operator").await;
    assert!(last(&play, "otto").contains(&words(&msg::operator_menu())), "{}", last(&play, "otto"));
    goes(&play, "otto", Screen::Stuck { page: Page(0) }).await;
    sees_words(&play, "otto", "Germany: one question").await;
    play.presses("otto", "Set up: Germany").await;
    play.presses("otto", "Germany").await;
    sends(&play, "otto").await;
    sees(&play, "otto", &msg::desk_nobody()).await;
    until("the service is asked about the question", || !waits(&play)).await;
    play.until_none("a job", "SELECT what FROM job").await;
    assert!(!play.has("SELECT id FROM authority WHERE country = 'de' AND asked_to IS NOT NULL").await, "about all");
    // The same once more changes nothing, also at the command line.
    let operator = Operator::of(play.engine.db().clone(), Arc::new(System));
    let germany = operator.set_up("de", None).await.expect("it is there");
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM authority WHERE country = 'de'").await, 1);
    for who in ["iris", "otto"] {
        play.asks(who, Action::Do(Of::TakeOutOfUse { authority: germany }.into())).await;
    }
    // Each is asked once more; who comes second finds it done.
    for who in ["iris", "otto"] {
        play.presses_one(who, |action| matches!(action, Action::Sure(Command::Operators(_)))).await;
    }
    until("who asks reads that nobody answers", || waits(&play)).await;
    until("both are told", || {
        ["otto", "iris"].iter().all(|who| has_read(&play, who, &msg::operator_left_inquiries(1)))
    })
    .await;
    assert_eq!(play.reads("otto", &msg::operator_left_inquiries(1)), 1, "once");
    let refused = operator.invite(Role::Approver { authority: germany }).await.expect_err("nobody could decide");
    assert_eq!(refused.to_string(), words(&msg::refusal_set_up_first()));
    assert!(matches!(refused, NotDone::Refused(_)));
});

played!(a_link_made_in_the_chat_is_sealed_read_by_operators_and_gone_once_it_is_used_or_ended, play, {
    begins(&play).await;
    let first = invites(&play, "otto", Role::Approver { authority: POLAND }).await;
    assert_eq!(count(&play, SEALED).await, 1);
    let in_clear = play.has("SELECT id FROM link WHERE kind = 'approver' AND code IS NOT NULL").await;
    assert!(!in_clear, "the table holds none in clear");
    let link = play.number("SELECT MAX(id) AS n FROM link WHERE kind = 'approver'").await;
    goes(&play, "iris", Screen::Invitation { link: LinkId(link) }).await;
    until("another operator reads it, too", || code(&play, "iris").as_ref() == Some(&first)).await;
    goes(&play, "nora", Screen::Invitation { link: LinkId(link) }).await;
    assert_eq!(code(&play, "nora"), None, "and nobody else");
    play.opens("olga", &first).await;
    until("both read who has opened it", || {
        ["otto", "iris"].iter().all(|who| code(&play, who).is_none() && last(&play, who).contains("olga opened it on"))
    })
    .await;
    assert_eq!(count(&play, SEALED).await, 0);
    let second = invites(&play, "otto", Role::Deputy { authority: SPAIN }).await;
    assert_ne!(first, second);
    let link = play.number("SELECT MAX(id) AS n FROM link WHERE kind = 'deputy'").await;
    does(&play, "iris", Of::RevokeInvitation { link: LinkId(link) }).await;
    assert_eq!(count(&play, SEALED).await, 0);
    play.opens("tomas", &second).await;
    assert!(last(&play, "tomas").contains(&words(&msg::refusal_link_over())), "{}", last(&play, "tomas"));
    // What nobody opens in time goes by itself.
    invites(&play, "otto", Role::Operator).await;
    for (days, left) in [(4, 1), (4, 1), (2, 0)] {
        play.later(days * DAY);
        assert!(play.engine.keep_house().await, "it is up to this process");
        assert_eq!(count(&play, SEALED).await, left);
    }
});

played!(who_decides_is_ended_in_the_chat_and_is_nobody_there_any_more, play, {
    begins(&play).await;
    let eva = play.person("eva").await;
    goes(&play, "otto", Screen::Authority { authority: SPAIN, page: Page(0) }).await;
    play.presses("otto", "eva").await;
    play.presses("otto", &words(&msg::button_end_appointment())).await;
    // Iris is faster.
    does(&play, "iris", Of::EndAppointment { authority: SPAIN, person: eva }).await;
    play.presses_one("otto", |action| matches!(action, Action::Sure(Command::Operators(_)))).await;
    assert!(last(&play, "otto").contains(&words(&msg::desk_nobody())), "{}", last(&play, "otto"));
    let appointed = "SELECT COUNT(*) AS n FROM appointment WHERE revoked_at IS NULL";
    assert_eq!(count(&play, appointed).await, 0);
    play.command("eva", "queue").await;
    assert!(last(&play, "eva").contains("Only support services and authorities"), "{}", last(&play, "eva"));
});

played!(of_two_operators_who_end_each_other_exactly_one_stays, play, {
    begins(&play).await;
    let (otto, iris) = (play.person("otto").await, play.person("iris").await);
    let ends = |person| {
        let command = Of::EndOperator { person };
        What::Press { wire: Action::Sure(command.into()).encode(), message: None }
    };
    let both = tokio::join!(play.is_told_as("otto", ends(iris), "one"), play.is_told_as("iris", ends(otto), "two"));
    assert_eq!(count(&play, OPERATORS).await, 1);
    let is_otto =
        "SELECT o.person_id FROM operator o JOIN account a ON a.person_id = o.person_id WHERE a.external_id = 'otto'";
    let ((stays, own), (went, late)) =
        if play.has(is_otto).await { (("otto", otto), ("iris", both.1)) } else { (("iris", iris), ("otto", both.0)) };
    assert_eq!(late.toast, Some(msg::refusal_no_operator()), "the other one is told why nothing came of it");
    sees(&play, went, &msg::operator_ended()).await;
    goes(&play, went, Screen::Menu).await;
    assert!(last(&play, went).contains(&words(&msg::not_there())), "{}", last(&play, went));
    // The one who is left cannot go, and reads what to do first.
    let alone = play.is_told_as(stays, ends(own), "three").await;
    assert_eq!(alone.toast, Some(msg::refusal_last_operator()));
    assert_eq!(count(&play, OPERATORS).await, 1);
    play.opens(went, "operator").await;
    let back = play.is_told_as(stays, ends(own), "four").await;
    assert_eq!(back.toast, Some(msg::toast_operator_ended()), "somebody else is there now");
    assert_eq!(count(&play, OPERATORS).await, 1);
    let operator = Operator::of(play.engine.db().clone(), Arc::new(System));
    let left = if stays == "otto" { iris } else { otto };
    assert!(operator.end_operator(left).await.expect("the command line may end the last one"));
    assert!(!operator.end_operator(left).await.expect("once"));
    assert_eq!(count(&play, OPERATORS).await, 0);
});

played!(who_is_ended_comes_back_by_no_link_of_their_own_and_all_others_read_who_becomes_an_operator, play, {
    begins(&play).await;
    let own = invites(&play, "iris", Role::Operator).await;
    let iris = play.person("iris").await;
    play.asks("otto", Action::Do(Of::EndOperator { person: iris }.into())).await;
    sees(&play, "otto", &msg::confirm_end_operator_links("iris", 1_usize)).await;
    play.presses_one("otto", |action| matches!(action, Action::Sure(Command::Operators(_)))).await;
    sees(&play, "iris", &msg::operator_ended()).await;
    assert_eq!((count(&play, OPERATORS).await, count(&play, SEALED).await), (1, 0));
    play.opens("iris", &own).await;
    sees(&play, "iris", &msg::refusal_link_over()).await;
    assert_eq!(count(&play, OPERATORS).await, 1);
    let by_otto = invites(&play, "otto", Role::Operator).await;
    play.opens("olga", &by_otto).await;
    sees(&play, "otto", &msg::operator_joined_own("olga")).await;
    let by_olga = invites(&play, "olga", Role::Operator).await;
    play.opens("tomas", &by_olga).await;
    sees(&play, "otto", &msg::operator_joined("tomas", "olga")).await;
    sees(&play, "olga", &msg::operator_joined_own("tomas")).await;
    settled(&play).await;
    assert_eq!(play.reads("tomas", &msg::operator_joined("tomas", "olga")), 0, "he knows");
});

played!(a_link_of_an_operator_who_is_forgotten_opens_nothing, play, {
    begins(&play).await;
    play.command("iris", "forget").await;
    play.presses("iris", "Erase my data").await;
    play.presses("iris", "Yes, erase my data").await;
    play.later(6 * DAY + 1000);
    play.until_none("somebody who is not reminded", "SELECT person_id FROM parting WHERE reminded_at IS NULL").await;
    let own = invites(&play, "iris", Role::Operator).await;
    play.later(DAY + 1000);
    play.until_none("somebody who is to be forgotten", "SELECT person_id FROM parting").await;
    assert_eq!((count(&play, OPERATORS).await, count(&play, SEALED).await), (1, 0));
    assert!(play.has("SELECT id FROM audit WHERE what = 'invitation-revoked' AND by_kind = 'program'").await);
    play.opens("nora", &own).await;
    sees(&play, "nora", &msg::refusal_link_over()).await;
    assert_eq!(count(&play, OPERATORS).await, 1);
});

played!(an_old_link_of_an_authority_gives_nothing_once_it_is_set_up_again, play, {
    begins(&play).await;
    let old = invites(&play, "otto", Role::Deputy { authority: SPAIN }).await;
    does(&play, "otto", Of::TakeOutOfUse { authority: SPAIN }).await;
    assert_eq!(count(&play, SEALED).await, 0);
    let operator = Operator::of(play.engine.db().clone(), Arc::new(System));
    operator.set_up("es", None).await.expect("it is there");
    play.opens("tomas", &old).await;
    sees(&play, "tomas", &msg::refusal_link_over()).await;
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM appointment WHERE rank = 'deputy'").await, 0);
});

played!(a_founder_who_is_an_operator_gets_their_project_past_no_vote, play, {
    play_up_to_an_offer(&play).await;
    let accepts = |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
    play.presses_one("jan", accepts).await;
    play.opens("ana", "operator").await;
    goes(&play, "ana", Screen::Authority { authority: SPAIN, page: Page(0) }).await;
    sees(&play, "ana", &msg::refusal_own_project_waits()).await;
    let takes = Of::TakeOutOfUse { authority: SPAIN };
    let press = What::Press { wire: Action::Sure(takes.clone().into()).encode(), message: None };
    let told = play.is_told_as("ana", press, "her own").await;
    assert_eq!(told.toast, Some(msg::refusal_own_project_waits()));
    let out_of_use = "SELECT COUNT(*) AS n FROM authority WHERE disabled_at IS NOT NULL";
    assert_eq!(count(&play, out_of_use).await, 0);
    // Otto takes no part, and at the command line nobody does.
    does(&play, "otto", takes).await;
    let operator = Operator::of(play.engine.db().clone(), Arc::new(System));
    assert!(operator.take_out_of_use(POLAND).await.expect("it is there").is_some());
    assert_eq!(count(&play, out_of_use).await, 2);
});

played!(a_stranger_changes_nothing_and_sees_nothing, play, {
    begins(&play).await;
    let eva = play.person("eva").await;
    let before = [
        count(&play, OPERATORS).await,
        count(&play, "SELECT COUNT(*) AS n FROM authority WHERE disabled_at IS NULL").await,
        count(&play, "SELECT COUNT(*) AS n FROM appointment WHERE revoked_at IS NULL").await,
        count(&play, "SELECT COUNT(*) AS n FROM link").await,
    ];
    for screen in [Screen::Menu, Screen::Stuck { page: Page(0) }, Screen::Authority { authority: SPAIN, page: Page(0) }]
    {
        goes(&play, "eva", screen).await;
        until("she sees nothing", || last(&play, "eva").contains(&words(&msg::not_there()))).await;
    }
    let otto = play.person("otto").await;
    for (n, command) in [
        Of::EndOperator { person: otto },
        Of::TakeOutOfUse { authority: SPAIN },
        Of::EndAppointment { authority: SPAIN, person: eva },
        Of::Invite { role: Role::Operator },
        Of::SetUp { country: "de".to_owned() },
        Of::CloseSchool { school: SchoolId(1) },
    ]
    .into_iter()
    .enumerate()
    {
        let what = What::Press { wire: Action::Sure(command.into()).encode(), message: None };
        play.is_told_as("eva", what, &format!("stranger {n}")).await;
    }
    settled(&play).await;
    let after = [
        count(&play, OPERATORS).await,
        count(&play, "SELECT COUNT(*) AS n FROM authority WHERE disabled_at IS NULL").await,
        count(&play, "SELECT COUNT(*) AS n FROM appointment WHERE revoked_at IS NULL").await,
        count(&play, "SELECT COUNT(*) AS n FROM link").await,
    ];
    assert_eq!(after, before);
});

played!(two_schools_become_one_in_the_chat_and_figures_count_them, play, {
    begins(&play).await;
    registers(&play, ANA).await;
    registers_in_poland_as(&play, "jan", "Jan Lipa").await;
    registers(&play, "rita").await;
    let (first, second) = (
        play.number("SELECT MIN(id) AS n FROM school WHERE country = 'es'").await,
        play.number("SELECT MAX(id) AS n FROM school WHERE country = 'es'").await,
    );
    assert_ne!(first, second, "each has typed one");
    goes(&play, "otto", Screen::NewSchools { page: Page(0) }).await;
    assert!(last(&play, "otto").contains("Escuela Nube, Valverde"), "{}", last(&play, "otto"));
    let merge = Of::MergeSchools { from: SchoolId(second), into: SchoolId(first) };
    let press = || What::Press { wire: Action::Sure(merge.clone().into()).encode(), message: None };
    let refused = play.is_told_as("otto", press(), "too early").await;
    let label = Text::new("school-label").arg("school", "Escuela Nube").arg("town", "Valverde");
    assert_eq!(refused.toast, Some(msg::refusal_school_stays(label)), "nobody can choose the one that is to stay");
    play.stores("UPDATE school SET taken_at = 1 WHERE id = (SELECT MIN(id) FROM school WHERE country = 'es')").await;
    does(&play, "otto", merge.clone()).await;
    assert_eq!(count(&play, "SELECT COUNT(DISTINCT school_id) AS n FROM teacher WHERE country = 'es'").await, 1);
    let abroad = play.number("SELECT MIN(id) AS n FROM school WHERE country = 'pl'").await;
    let of_two = Of::MergeSchools { from: SchoolId(abroad), into: SchoolId(first) };
    let told = What::Press { wire: Action::Sure(of_two.into()).encode(), message: None };
    assert_eq!(play.is_told_as("otto", told, "abroad").await.toast, Some(msg::refusal_schools_countries()));
    play.asks("otto", Action::Do(Of::FindSchool { words: Words::default() }.into())).await;
    play.says("otto", "nube").await;
    sends(&play, "otto").await;
    for screen in
        [Screen::Figures { page: Page(0) }, Screen::Suspended { page: Page(0) }, Screen::Desks { page: Page(0) }]
    {
        goes(&play, "otto", screen).await;
    }
    sees(&play, "otto", &msg::figures_title()).await;
    let spain = Text::new("authority-national").arg("country", Text::entry("country", "es"));
    let says = msg::authority_line(spain, 1_u32);
    sees(&play, "otto", &says).await;
    does(&play, "otto", Of::CloseSchool { school: SchoolId(abroad) }).await;
    assert!(play.has("SELECT id FROM school WHERE country = 'pl' AND closed_at IS NOT NULL").await);
});
