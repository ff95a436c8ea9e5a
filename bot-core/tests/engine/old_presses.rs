//! Presses on a copy that is older than what it shows: what they mean is done as long as it can be, whatever else has changed,
//! and once. Who says yes or no to what was shown is shown the change first.

use bot_core::area::Command;
use bot_core::areas::{approval, contacts, people, projects};
use bot_core::conversation::{Action, Press, QuestionId};
use bot_core::domain::PersonId;
use bot_core::text::{Text, msg};
use bot_core::update::{Intake as _, Reply, What};
use bot_core::wire::Page;

use crate::accounts::{count, played, sees_words, settled};
use crate::outdated::{changes, presses, project};
use crate::play::{Play, update_of};
use crate::story::{approves, play_up_to_a_vote, play_up_to_an_offer, play_up_to_teachers, sends};

/// Presses what stood on an old copy; gives the toast.
async fn press(play: &Play, who: &str, (number, action): &(i64, Action)) -> Option<Text> {
    let id = format!("old {}", play.chats.number());
    let what = What::Press { wire: action.encode(), message: Some(*number) };
    let Reply { toast, .. } = play.engine.handle(update_of(who, what, id)).await.expect("the database is there");
    settled(play).await;
    toast
}

async fn is_withdrawn(play: &Play) -> bool {
    project(play).await.3 == "withdrawn"
}

fn withdraws(action: &Action) -> bool {
    matches!(action, Action::Do(Command::Projects(projects::Command::Withdraw { .. })))
}

/// The button that is pressed when "are you sure?" is asked.
fn is_sure(action: &Action) -> bool {
    matches!(action, Action::Sure(_))
}

/// Saves another title.
async fn retitles(play: &Play, who: &str, title: &str) {
    changes(play, who, "title", title).await;
    presses(play, who, Press::Send).await;
    assert!(project(play).await.1.contains(title), "it is saved");
}

/// Takes another name.
async fn renames_herself(play: &Play, who: &str, name: &str) {
    play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
    presses(play, who, Press::ChangeAny).await;
    presses(play, who, Press::Change(QuestionId::new("name"))).await;
    play.says(who, name).await;
    sends(play, who).await;
}

played!(a_project_is_withdrawn_whatever_it_says_by_now, play, {
    play_up_to_an_offer(&play).await;
    let (id, ..) = project(&play).await;
    play.asks("ana", Action::Go(projects::Screen::Project { project: id, page: Page(0) }.into())).await;
    let withdraw = play.finds("ana", withdraws).await;
    retitles(&play, "ana", "Clouds over three towns").await;
    let accepts = |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
    play.presses_one("jan", accepts).await;
    assert_eq!(press(&play, "ana", &withdraw).await, None);
    sees_words(&play, "ana", "Withdraw “Clouds over three towns”?").await;
    let sure = play.finds("ana", is_sure).await;
    retitles(&play, "jan", "Clouds over four towns").await;
    assert!(!is_withdrawn(&play).await);
    for _ in 0..2 {
        assert_eq!(press(&play, "ana", &sure).await, Some(msg::toast_done()));
        assert!(is_withdrawn(&play).await);
    }
    // There is nothing more to be sure of.
    assert_eq!(press(&play, "ana", &withdraw).await, Some(msg::toast_done()));
    let withdrawn = "SELECT COUNT(*) AS n FROM history WHERE kind LIKE '%withdrawn%'";
    assert_eq!(count(&play, withdrawn).await, 1, "it is withdrawn once");
});

played!(a_decision_is_taken_back_whatever_others_do_meanwhile_and_no_other_one_is, play, {
    play_up_to_a_vote(&play).await;
    let undoes = |action: &Action| matches!(action, Action::Do(Command::Approval(approval::Command::Undo { .. })));
    let undo = play.finds("eva", undoes).await;
    let (id, ..) = project(&play).await;
    play.asks("jan", Action::Do(projects::Command::Remind { project: id }.into())).await;
    approves(&play, "olga").await;
    for _ in 0..2 {
        assert_eq!(press(&play, "eva", &undo).await, Some(msg::toast_undone()));
    }
    let open = "SELECT COUNT(*) AS n FROM vote WHERE decided_at IS NULL";
    assert_eq!(count(&play, open).await, 1, "hers is open again");
    let undone = "SELECT COUNT(*) AS n FROM history WHERE kind LIKE '%undone%'";
    assert_eq!(count(&play, undone).await, 1, "it is taken back once");
    // What is decided on the project as it was changed is another decision.
    retitles(&play, "jan", "Clouds over four towns").await;
    approves(&play, "eva").await;
    assert_eq!(count(&play, open).await, 1, "Olga's is void");
    assert_eq!(press(&play, "eva", &undo).await, Some(msg::refusal_changed()));
    assert_eq!(count(&play, open).await, 1, "what she has decided stands");
});

played!(who_says_yes_or_no_to_what_was_shown_is_shown_the_change_first, play, {
    play_up_to_an_offer(&play).await;
    let on = |kind: fn(&projects::Command) -> bool| move |action: &Action| matches!(action, Action::Do(Command::Projects(command)) if kind(command));
    let accept = play.finds("jan", on(|command| matches!(command, projects::Command::Accept { .. }))).await;
    let decline = play.finds("jan", on(|command| matches!(command, projects::Command::Decline { .. }))).await;
    retitles(&play, "ana", "Clouds over three towns").await;
    for answer in [&accept, &decline] {
        assert_eq!(press(&play, "jan", answer).await, Some(msg::refusal_changed()));
        assert_eq!(project(&play).await.3, "offered");
    }
    sees_words(&play, "jan", "Clouds over three towns").await;
});

played!(a_school_is_said_to_be_a_known_one_whatever_else_its_teacher_changes, play, {
    play_up_to_teachers(&play).await;
    // Both schools are known by now; another teacher types one of them by another name.
    let who = "nora";
    play.command(who, "start").await;
    play.asks(who, Action::Do(people::Command::EditProfile.into())).await;
    for words in ["Nora Alba", "Spain", "Valverde"] {
        play.says(who, words).await;
    }
    play.presses(who, "not listed").await;
    for words in ["Colegio Nube", "Valverde", "Aragon", "art"] {
        play.says(who, words).await;
    }
    play.presses(who, "Done").await;
    play.says(who, "spanish").await;
    play.presses(who, "Done").await;
    sends(&play, who).await;
    let same = |action: &Action| matches!(action, Action::Do(Command::People(people::Command::SameSchool { .. })));
    let same = play.finds("eva", same).await;
    renames_herself(&play, who, "Nora Alba Rey").await;
    sees_words(&play, "eva", "Nora Alba Rey").await;
    for _ in 0..2 {
        assert_eq!(press(&play, "eva", &same).await, Some(msg::toast_decided()));
    }
    let merged = "SELECT COUNT(*) AS n FROM school WHERE merged_into IS NOT NULL";
    assert_eq!(count(&play, merged).await, 1);
});

played!(an_invitation_ends_though_others_have_opened_it_meanwhile, play, {
    play.command("ana", "start").await;
    play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
    let revokes =
        |action: &Action| matches!(action, Action::Do(Command::Contacts(contacts::Command::RevokeLink { .. })));
    let revoke = play.finds("ana", revokes).await;
    assert_eq!(press(&play, "ana", &revoke).await, None);
    let sure = play.finds("ana", is_sure).await;
    play.stores("UPDATE link SET used_at = 1, used_by = person_id").await;
    for again in [&sure, &sure, &revoke] {
        assert_eq!(press(&play, "ana", again).await, Some(msg::toast_link_ended()));
    }
    let ended = "SELECT COUNT(*) AS n FROM link WHERE revoked_at IS NOT NULL";
    assert_eq!(count(&play, ended).await, 1);
});

played!(people_part_and_let_each_other_ask_again_once, play, {
    play_up_to_teachers(&play).await;
    play.does("ana", What::Shared { accounts: vec!["jan".into()], number: play.chats.number() }).await;
    let blocks = |action: &Action| matches!(action, Action::Do(Command::Contacts(contacts::Command::Block { .. })));
    let block = play.finds("jan", blocks).await;
    // What the one says of herself who asks is another name by now.
    renames_herself(&play, "ana", "Ana Nube Alta").await;
    assert_eq!(press(&play, "jan", &block).await, None);
    let sure = play.finds("jan", is_sure).await;
    for again in [&sure, &sure, &block] {
        assert_eq!(press(&play, "jan", again).await, Some(msg::toast_done()));
    }
    let blocked = "SELECT COUNT(*) AS n FROM contact_request WHERE blocked_at IS NOT NULL";
    assert_eq!(count(&play, blocked).await, 1);
    play.asks("jan", Action::Go(contacts::Screen::Blocked { page: Page(0) }.into())).await;
    let unblocks = |action: &Action| matches!(action, Action::Do(Command::Contacts(contacts::Command::Unblock { .. })));
    let unblock = play.finds("jan", unblocks).await;
    for _ in 0..2 {
        assert_eq!(press(&play, "jan", &unblock).await, Some(msg::toast_done()));
    }
    assert_eq!(count(&play, blocked).await, 0);
});

played!(a_contact_is_removed_once, play, {
    play_up_to_an_offer(&play).await;
    let contact = "SELECT other_id AS n FROM contact WHERE person_id = (SELECT founder_id FROM project)";
    let jan = PersonId(count(&play, contact).await);
    play.asks("ana", Action::Go(contacts::Screen::Contact { person: jan }.into())).await;
    let removes =
        |action: &Action| matches!(action, Action::Do(Command::Contacts(contacts::Command::RemoveContact { .. })));
    let remove = play.finds("ana", removes).await;
    assert_eq!(press(&play, "ana", &remove).await, None);
    let sure = play.finds("ana", is_sure).await;
    for again in [&sure, &sure, &remove] {
        assert_eq!(press(&play, "ana", again).await, Some(msg::toast_removed()));
    }
    assert_eq!(count(&play, "SELECT COUNT(*) AS n FROM contact").await, 0);
});
