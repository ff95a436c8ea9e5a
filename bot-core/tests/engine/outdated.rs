//! Forms that are sent after what they are about has changed, or is over: nothing that somebody wrote is lost.

use bot_core::areas::{approval, projects};
use bot_core::conversation::{Action, Press};
use bot_core::domain::{AuthorityId, ProjectId};
use bot_core::view::View;
use bot_core::wire::{Revision, Words};

use crate::play::{Play, on_each, shown};
use crate::story::play_up_to_a_vote;

/// What a project says now, its revision and its state.
pub(crate) async fn project(play: &Play) -> (ProjectId, String, u32, String) {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let sql = "SELECT id, content, revision, state FROM project";
    let row = tx.one(sql, Vec::new()).await.expect("there is one project");
    let text = |column| row.get::<String>(column).expect("a text");
    (row.get("id").expect("its id"), text("content"), row.get("revision").expect("a number"), text("state"))
}

pub(crate) async fn presses(play: &Play, who: &str, press: Press) {
    let wanted = |action: &Action| matches!(action, Action::Form { press: other, .. } if *other == press);
    play.presses_one(who, wanted).await;
}

/// Opens the form of the project and answers one question anew.
pub(crate) async fn changes(play: &Play, who: &str, question: &'static str, words: &str) {
    let (project, ..) = project(play).await;
    play.asks(who, Action::Do(projects::Command::Edit { project }.into())).await;
    presses(play, who, Press::ChangeAny).await;
    presses(play, who, Press::Change(bot_core::conversation::QuestionId::new(question))).await;
    play.says(who, words).await;
}

/// Waits until the form with this stands in a chat, and this as well.
async fn reads(play: &Play, who: &str, words: [&str; 2]) {
    let is_it = |view: &View| words.iter().all(|words| shown(view).contains(words));
    testkit::until(words[0], || play.chats.all(who).iter().any(|(_, view)| is_it(view))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_founders_change_a_project_at_once_and_an_approver_decides() {
    on_each("two_founders_change_a_project_at_once", |url| async move {
        let play = Play::on(&url).await;
        play_up_to_a_vote(&play).await;
        let (id, ..) = project(&play).await;
        // Olga is about to return it as she has seen it.
        let (authority, words) = (AuthorityId(2), Words(None));
        let gives_back = approval::Command::Return { project: id, revision: Revision(1), authority, words };
        play.asks("olga", Action::Do(gives_back.into())).await;
        play.says("olga", "How many lessons?").await;
        // Ana is about to save another title when Jan saves other aims.
        changes(&play, "ana", "title", "Lakes").await;
        changes(&play, "jan", "aims", "To listen to each other.").await;
        presses(&play, "jan", Press::Send).await;
        presses(&play, "ana", Press::Send).await;
        let (_, content, revision, _) = project(&play).await;
        assert!(content.contains("To listen") && !content.contains("Lakes") && revision == 2, "{revision} {content}");
        reads(&play, "ana", ["Lakes", "To listen to each other."]).await;
        presses(&play, "ana", Press::Send).await;
        let (_, content, revision, _) = project(&play).await;
        assert!(content.contains("To listen") && content.contains("Lakes") && revision == 3, "{revision} {content}");
        // What Olga wrote waits until she has looked at it again.
        presses(&play, "olga", Press::Send).await;
        reads(&play, "olga", ["How many lessons?", ""]).await;
        let decided = "SELECT COUNT(*) AS n FROM vote WHERE reason = 'How many lessons?'";
        let count = || async {
            let mut tx = play.engine.db().read().await.expect("the database is there");
            tx.one(decided, Vec::new()).await.expect("a count").get::<i64>("n").expect("a number")
        };
        assert_eq!(count().await, 0, "nobody decides on what they have not seen");
        presses(&play, "olga", Press::Send).await;
        assert_eq!(count().await, 1, "she decides on it as it is now");
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_changed_in_a_project_that_is_over_becomes_a_draft_of_its_own() {
    on_each("what_was_changed_in_a_project_that_is_over", |url| async move {
        let play = Play::on(&url).await;
        play_up_to_a_vote(&play).await;
        changes(&play, "ana", "title", "Lakes").await;
        let (project, ..) = project(&play).await;
        let withdraw = projects::Command::Withdraw { project };
        play.asks("jan", Action::Sure(withdraw.into())).await;
        presses(&play, "ana", Press::Send).await;
        // It goes to a contact of her choice now, with all that she has written.
        presses(&play, "ana", Press::Choose(partner(&play).await)).await;
        reads(&play, "ana", ["Lakes", "Jan Lipa"]).await;
        let (_, content, _, state) = self::project(&play).await;
        assert!(state == "withdrawn" && !content.contains("Lakes"), "{state} {content}");
        play.end().await;
    })
    .await;
}

/// Jan's number, as the list of contacts has it.
async fn partner(play: &Play) -> String {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let row = tx.one("SELECT partner_id FROM project", Vec::new()).await.expect("there is one project");
    row.get::<i64>("partner_id").expect("a number").to_string()
}
