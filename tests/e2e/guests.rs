//! A guest of a TwinSpace is invited by a link, reads the news, finds the rest closed, gains nothing for others, leaves and is removed.

use bot_core::areas::{guests, members, news, projects, students};
use bot_core::conversation::Action;
use bot_core::domain::ProjectId;
use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use bot_core::wire::Page;
use rehearsal::Actor;
use rehearsal::exchange::plan;
use sqlx::AnyPool;

use crate::files::saved;
use crate::sessions::brings_two_in;
use crate::{each_platform, ends_well, spanish};

const NORA: &str = "Nora Alba";

/// Everything that somebody can read in their chat.
fn reads(actor: &Actor) -> String {
    let all = actor.client.messages(usize::MAX);
    all.iter().map(|message| message.text().replace(['\u{2068}', '\u{2069}'], "")).collect::<Vec<_>>().join("\n")
}

/// Presses a button that was never shown, and waits for the answer.
async fn forges(actor: &Actor, action: &Action) {
    let answered = actor.client.answered();
    let is_telegram = actor.client.platform() == Platform::Telegram.as_str();
    let carried = if is_telegram { Some(action.encode()) } else { ::discord::Discord::custom_id(action) };
    actor.client.press_data(actor.client.newest(), &carried.expect("a button can carry it"));
    let is_answered = actor.client.wait_until(|| (actor.client.answered() > answered).then_some(()));
    tokio::time::timeout(std::time::Duration::from_secs(60), is_answered).await.expect("a press is answered");
}

/// What is none of a guest's.
fn closed(project: ProjectId) -> Vec<Action> {
    let page = Page(0);
    vec![
        Action::Go(projects::Screen::Project { project, page }.into()),
        Action::Go(members::Screen::Members { project, page }.into()),
        Action::Go(students::Screen::Students { project, page }.into()),
        Action::Go(guests::Screen::Guests { project, page }.into()),
        Action::Do(news::Command::Write { project }.into()),
        Action::Do(guests::Command::MakeLink { project }.into()),
    ]
}

async fn number(url: &str, sql: &'static str) -> i64 {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let number = sqlx::query_scalar(sql).fetch_one(&db).await.expect("a number");
    db.close().await;
    number
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_is_invited_reads_and_goes_and_gains_nothing_for_others() {
    each_platform("a_guest_is_invited_reads_and_goes", |setting, folder| async move {
        let url = setting.database.clone();
        let (stage, cast, offer) = brings_two_in(setting, &folder, 14).await;
        let (ana, jan) = (&cast.ana, &cast.jan);
        let nora = stage.person(1601, "Nora", spanish());
        let link = ana.makes_a_guest_link(&offer).await.expect("Ana makes a link");
        nora.comes_as_guest(&link, &offer, NORA).await.expect("Nora comes in");
        ana.sees(&msg::guest_title(NORA)).await.expect("Ana hears who has come");
        ana.opens_news(&offer, 0).await.expect("the posts");
        ana.publishes("The first bridge", "We built it today.").await.expect("Ana publishes");
        nora.sees_words("We built it today.").await.expect("Nora is told, and reads it");
        let read = reads(&nora);
        assert!(read.contains(&ana.name()) && read.contains(&jan.name()), "she reads who teaches there");

        let plan = plan(ana.locale);
        ana.shares(&offer, &plan).await.expect("Ana sends a file");
        nora.presses(&msg::button_files()).await.expect("Nora looks at the files");
        nora.presses_words(&plan.name).await.expect("at this one");
        let got = nora.downloads(&plan.name).await.expect("and gets it");
        assert_eq!(saved(&stage, &nora, &got).bytes, plan.bytes);
        nora.sends_file(&plan).await.expect("she sends one herself");
        nora.sees(&msg::refusal_no_upload(offer.title.as_str())).await.expect("and reads that guests do not");

        let project = ProjectId(number(&url, "SELECT id FROM project").await);
        for action in closed(project) {
            forges(&nora, &action).await;
        }
        assert_eq!(number(&url, "SELECT COUNT(*) FROM link WHERE kind = 'guest'").await, 1, "she invites nobody");
        let read = reads(&nora);
        for name in ["Lea", "Rojo", "Zoe", "Monte"] {
            assert!(!read.contains(name), "but she reads {name}");
        }

        // She forwards the link.
        let pia = stage.person(1602, "Pia Bach", Locale::english());
        pia.opens(&link).await;
        pia.sees(&msg::refusal_link_used()).await.expect("it gains Pia nothing");
        assert_eq!(number(&url, "SELECT COUNT(*) FROM guest WHERE left_at IS NULL").await, 1);

        jan.removes_guest(&offer, NORA).await.expect("Jan removes her");
        nora.sees(&msg::guest_removed(jan.name(), offer.title.as_str())).await.expect("she is told by whom");
        nora.opens(&link).await;
        nora.sees(&msg::refusal_link_used()).await.expect("the old link lets her in no more");
        let again = jan.makes_a_guest_link(&offer).await.expect("Jan makes another link");
        nora.comes_as_guest(&again, &offer, NORA).await.expect("Nora comes in again");
        nora.leaves_space(&offer).await.expect("and leaves");
        assert_eq!(number(&url, "SELECT COUNT(*) FROM guest WHERE left_at IS NULL").await, 0);
        ends_well(&stage).await;
    })
    .await;
}
