//! Buttons whose bytes were made up: of a conversation or a project that is somebody else's, nothing is changed and nothing shown.

use bot_core::area::Command;
use bot_core::areas::{drafts, projects};
use bot_core::conversation::Action;
use bot_core::domain::{ConversationId, ProjectId};
use bot_core::wire::{Revision, Words};

use crate::play::{Play, on_each};
use crate::story::play_up_to_a_vote;

/// One number from the database.
async fn number(play: &Play, sql: &'static str) -> i64 {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    tx.one(sql, Vec::new()).await.expect("one row").get("n").expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_somebody_elses_stays_as_it_is() {
    on_each("what_is_somebody_elses_stays_as_it_is", |url| async move {
        let play = Play::on(&url).await;
        play_up_to_a_vote(&play).await;
        let project = number(&play, "SELECT id AS n FROM project").await;
        let draft = number(&play, "SELECT id AS n FROM conversation").await;
        let discard = |id| drafts::Command::Discard { conversation: ConversationId(id) };
        // Jan takes part in the project, and knows its number from his own buttons.
        let shown = "SELECT COUNT(*) AS n FROM message WHERE subject = (SELECT id FROM project)";
        while number(&play, shown).await < 3 {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        let before = number(&play, shown).await;
        play.asks("jan", Action::Sure(discard(project).into())).await;
        assert!(number(&play, shown).await >= before, "the copies of a project are known still");
        play.asks("jan", Action::Sure(discard(draft).into())).await;
        let drafts = "SELECT COUNT(*) AS n FROM conversation";
        assert_eq!(number(&play, drafts).await, 1, "Ana's draft is hers to throw away");
        // Eva decides on it, and is no founder.
        let (project, revision) = (ProjectId(project), Revision(1));
        let words = Words(Some("Give it to me.".to_owned()));
        let founders: [Command; 6] = [
            projects::Command::Edit { project }.into(),
            projects::Command::Copy { project }.into(),
            projects::Command::OfferAgain { project }.into(),
            projects::Command::Remind { project }.into(),
            projects::Command::Withdraw { project }.into(),
            projects::Command::Decline { project, revision, words }.into(),
        ];
        for command in founders {
            play.asks("eva", Action::Do(command.clone())).await;
            play.asks("eva", Action::Sure(command)).await;
        }
        assert_eq!(number(&play, drafts).await, 1, "no form begins with what the project says");
        let waits = "SELECT COUNT(*) AS n FROM project WHERE state = 'waiting' AND reminded_at IS NULL";
        assert_eq!(number(&play, waits).await, 1, "the project waits as before");
        play.end().await;
    })
    .await;
}
