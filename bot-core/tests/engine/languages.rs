//! Two people of one project, each with a language of their own: all that the bot says they read in it. What people have written stays as it
//! is, and whoever reads another language is told in which one it is.

use bot_core::areas::{help, news, projects};
use bot_core::conversation::Action;
use bot_core::layout::{Layout, Part};
use bot_core::wire::Page;

use crate::play::{Play, plain, until};
use crate::story::{each_started, publishes};

/// What somebody's newest message says, in the language in which it was sent.
fn last(play: &Play, who: &str) -> String {
    let nothing = |_: &str| Part::default();
    let layout = Layout { locale: play.chats.language(who), invitation: &nothing, student_link: &nothing };
    let leaflet = layout.leaflet(&play.chats.last(who).1);
    let part = |part: &Part| part.spans.iter().map(|span| span.text.as_str()).collect::<String>();
    let parts = leaflet.header.iter().chain(&leaflet.body).chain(&leaflet.footer).map(part);
    plain(&parts.collect::<Vec<_>>().join("\n"))
}

async fn speaks(play: &Play, who: &str, tag: &str) {
    play.asks(who, Action::Do(help::Command::Speak { tag: tag.to_owned() }.into())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_read_one_project_each_in_their_own_language() {
    each_started("two_people_read_one_project_each_in_their_own_language", async |play, project| {
        speaks(play, "ana", "es").await;
        speaks(play, "jan", "pl").await;
        let look = Action::Go(projects::Screen::Project { project, page: Page(0) }.into());
        let description = "We watch the sky for a month.";
        for (who, founder, written) in
            [("ana", "Iniciado por:", "Escrito en: inglés"), ("jan", "Rozpoczyna:", "Język tekstu: angielski")]
        {
            play.asks(who, look.clone()).await;
            let says = last(play, who);
            for part in [founder, description, written] {
                assert!(says.lines().any(|line| line.contains(part)), "{who} reads no {part:?}: {says}");
            }
        }
        // Who reads the language in which it is written is told nothing of it.
        speaks(play, "ana", "en").await;
        play.asks("ana", look).await;
        let says = last(play, "ana");
        assert!(says.contains(description) && !says.contains("Written in"), "{says}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_says_its_language_to_whoever_reads_another_one() {
    each_started("a_post_says_its_language", async |play, project| {
        speaks(play, "ana", "es").await;
        speaks(play, "jan", "pl").await;
        let words = "Hoy hemos visto las nubes desde el patio y cada estudiante ha dibujado una en su cuaderno.";
        publishes(play, "ana", project, "Nubes", words).await;
        until("Jan is told", || last(play, "jan").contains(words)).await;
        let says = last(play, "jan");
        assert!(says.contains("Język tekstu: hiszpański"), "{says}");
        // A few words leave a doubt, and no language is named.
        publishes(play, "ana", project, "Una foto", "¡Mirad!").await;
        until("Jan is told of the other one", || last(play, "jan").contains("¡Mirad!")).await;
        assert!(!last(play, "jan").contains("Język tekstu"), "{}", last(play, "jan"));
        // Ana reads her own words in her own language.
        play.asks("ana", Action::Do(news::Command::Look { project }.into())).await;
        assert!(!last(play, "ana").contains("Escrito en"), "{}", last(play, "ana"));
    })
    .await;
}
