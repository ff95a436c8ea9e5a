//! Who takes part in an active project: they come by a link or from the contacts, are given other profiles, and go.

use bot_core::area::Command;
use bot_core::areas::{members, people, projects};
use bot_core::conversation::{Action, Press};
use bot_core::domain::{Desktop, ProjectId, TwinSpace};
use bot_core::text::{Locale, Text, msg};

use crate::journal::journal;
use crate::play::{Play, plain, shown, until};
use crate::story::{each_started, fill_in, sends};

const IN: &str = "SELECT COUNT(*) AS n FROM member WHERE left_at IS NULL";

fn is(action: &Action, wanted: impl Fn(&members::Command) -> bool) -> bool {
    matches!(action, Action::Do(Command::Members(command)) | Action::Sure(Command::Members(command)) if wanted(command))
}

/// Ana makes a link to the project, and Pia, who has never met the bot, opens it.
async fn comes_by_a_link(play: &Play, project: ProjectId) {
    play.asks("ana", Action::Do(members::Command::MakeLink { project }.into())).await;
    let code: String = {
        let mut tx = play.engine.db().read().await.expect("the database is there");
        let sql = "SELECT code FROM link WHERE project_id IS NOT NULL ORDER BY created_at DESC";
        tx.rows(sql, Vec::new()).await.expect("links")[0].get("code").expect("a code")
    };
    play.opens("pia", &code).await;
}

/// Pia registers, is validated, and accepts.
async fn accepts(play: &Play) {
    fill_in(play, "pia").await;
    sends(play, "pia").await;
    let validates = |action: &Action| matches!(action, Action::Do(Command::People(people::Command::Validate { .. })));
    play.presses_one("eva", validates).await;
    play.presses_one("pia", |action| is(action, |command| matches!(command, members::Command::Accept { .. }))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_comes_by_a_link_and_every_old_button_ends_when_they_are_removed() {
    each_started("somebody_comes_by_a_link", async |play, project| {
        comes_by_a_link(play, project).await;
        assert_eq!(play.reads("pia", &msg::invitation_register()), 1, "she is told what to do first");
        assert_eq!(play.reads("pia", &msg::who_speaks()), 1, "and who speaks");
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM contact").await, 4, "and is a contact, either way round");
        accepts(play).await;
        assert_eq!(play.number(IN).await, 3);
        until("Ana and Jan are told", || {
            ["ana", "jan"].iter().all(|who| play.reads(who, &msg::member_joined("Ana Nube").capitalized()) == 1)
        })
        .await;
        until("and her support service", || play.reads("eva", &msg::new_partner_title()) == 1).await;
        let came = journal(play, "jan", project).await;
        assert!(came.contains("Ana Nube takes part now"), "{came}");
        // She could change the project now.
        let edit = Action::Do(projects::Command::Edit { project }.into());
        let leave = Action::Sure(members::Command::Leave { project }.into());
        play.asks("pia", edit.clone()).await;
        assert!(plain(&shown(&play.chats.last("pia").1)).contains("Clouds over two towns"), "the form with its data");
        let pia = play.person("pia").await;
        play.asks("ana", Action::Sure(members::Command::Remove { project, person: pia }.into())).await;
        assert_eq!(play.number(IN).await, 2);
        until("she is told by whom", || play.reads("pia", &msg::member_you_removed("Ana Nube")) == 1).await;
        let went = journal(play, "jan", project).await;
        assert!(went.contains("Ana Nube removed Ana Nube"), "of one name: {went}");
        let before = play.number("SELECT COUNT(*) AS n FROM history").await;
        for old in [edit, leave, Action::Do(members::Command::Add { project }.into())] {
            play.asks("pia", old).await;
        }
        for screen in [
            members::Screen::Members { project, page: Default::default() },
            members::Screen::Member { project, person: pia },
        ] {
            play.asks("pia", Action::Go(screen.into())).await;
            assert_eq!(shown(&play.chats.last("pia").1), Locale::english().plain(&msg::not_there()));
        }
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM history").await, before, "nothing came of any of them");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn profiles_are_changed_independently_and_quick_changes_are_one_message() {
    each_started("profiles_are_changed_independently", async |play, project| {
        let (ana, jan) = (play.person("ana").await, play.person("jan").await);
        let sets = |desktop| Action::Do(members::Command::SetDesktop { project, person: jan, desktop }.into());
        play.asks("ana", sets(Desktop::Administrator)).await;
        play.asks("ana", sets(Desktop::Administrator)).await;
        let role = TwinSpace::TeacherMember;
        play.asks("ana", Action::Do(members::Command::SetRole { project, person: jan, role }.into())).await;
        let desktop = msg::member_you_desktop("Ana Nube", Desktop::Administrator.text());
        let in_space = msg::member_you_role("Ana Nube", role.text());
        until("Jan reads both", || play.reads("jan", &in_space) == 1).await;
        assert_eq!(play.reads("jan", &desktop), 1);
        let both = play.chats.all("jan").into_iter().find(|(_, view)| plain(&shown(view)).contains("made you"));
        let both = plain(&shown(&both.expect("a notice").1));
        assert!(both.contains("Administrator") && both.contains("Teacher-member"), "in one message: {both}");
        let stored =
            "SELECT COUNT(*) AS n FROM member WHERE desktop = 'administrator' AND twinspace = 'teacher-member'";
        assert_eq!(play.number(stored).await, 1, "each on its own");
        let lines = "SELECT COUNT(*) AS n FROM history WHERE kind LIKE '%member%'";
        assert_eq!(play.number(lines).await, 2, "what was so already is no line");
        // Jan cannot change roles any more; Ana, who could, is the last.
        let change = |person, role| Action::Do(members::Command::SetRole { project, person, role }.into());
        play.asks("jan", change(ana, TwinSpace::TeacherMember)).await;
        play.asks("ana", Action::Sure(members::Command::TakeRole { project, role }.into())).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM member WHERE twinspace = 'teacher-manager'").await, 1);
        assert_eq!(play.number(lines).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_ends_for_both_sides_whatever_ends_it() {
    each_started("an_invitation_ends_for_both_sides", async |play, project| {
        // Nobody is left among Ana's contacts: she is told what to do.
        play.asks("ana", Action::Do(members::Command::Add { project }.into())).await;
        let asked = play.asked("ana");
        assert_eq!(asked.id.as_str(), "partners");
        play.presses("ana", "Save and close").await;
        comes_by_a_link(play, project).await;
        let accept = play
            .finds("pia", |action| matches!(action, Action::Do(Command::Members(members::Command::Decline { .. }))))
            .await;
        let take_back = |action: &Action| is(action, |command| matches!(command, members::Command::TakeBack { .. }));
        play.presses_one("ana", take_back).await;
        play.presses_one("ana", |action| matches!(action, Action::Sure(_)) && take_back(action)).await;
        until("Pia sees that", || play.reads("pia", &msg::invitation_taken_back()) == 1).await;
        play.asks("pia", accept.1).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM project_invitation WHERE state = 'taken-back'").await, 1);
        // Invited again, as a contact now; nobody answers, and it ends.
        play.asks("ana", Action::Do(members::Command::Add { project }.into())).await;
        play.presses("ana", "pia").await;
        play.presses("ana", "Done").await;
        play.says("ana", "Come and watch the clouds with us!").await;
        play.presses_one("ana", |action| matches!(action, Action::Form { press: Press::Send, .. })).await;
        until("Pia is asked", || play.reads("pia", &Text::words("Come and watch the clouds with us!")) == 1).await;
        play.later(31 * 24 * 3_600_000);
        until("it has ended for her", || play.reads("pia", &msg::invitation_ended()) == 1).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM project_invitation WHERE state = 'ended'").await, 1);
        assert_eq!(play.number(IN).await, 2);
    })
    .await;
}
