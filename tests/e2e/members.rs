//! Partners of an active project: they come by a link and from the contacts, are given other profiles, and go.

use bot_core::domain::Desktop;
use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use rehearsal::{Actor, Offer, Profile};

use crate::closing::started;
use crate::{each_engine, each_platform, ends_well, spanish, stage};

/// Whether a button with this label is on the newest screen that lists the members.
fn offers(actor: &Actor, offer: &Offer, label: &bot_core::text::Text) -> bool {
    let (title, label) = (actor.reads(&msg::members_title(offer.title.as_str())), actor.reads(label));
    let newest = actor.client.messages(usize::MAX).into_iter().rev().find(|message| message.text().contains(&title));
    newest.is_some_and(|message| message.buttons().any(|button| button.text == label))
}

#[tokio::test(flavor = "multi_thread")]
async fn partners_come_from_the_contacts_and_by_a_link() {
    each_platform("partners_come_from_the_contacts_and_by_a_link", |setting, folder| async move {
        let setting = setting
            .with("TWINBOT_VALIDATE_TEACHERS", "at-once")
            .with("TWINBOT_UNDO_SECONDS", "0")
            .with("TWINBOT_ADDED_DESKTOP", "member")
            .with("TWINBOT_ADDED_ROLE", "teacher-member")
            .with("TWINBOT_MOST_TEACHERS", "4")
            .with("TWINBOT_NEW_PARTNERS", "untold");
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let (ana, jan) = (&cast.ana, &cast.jan);
        let lea = stage.person(1006, "Lea Brzoza", Locale::english());
        lea.registers(&Profile::polish(&lea)).await.expect("Lea registers");
        ana.meets(&lea).await.expect("they are contacts");

        let words = "Come and watch the rivers with us!";
        ana.invites(&offer, &[&lea], words).await.expect("Lea is invited");
        lea.sees_words(words).await.expect("Lea reads why");
        lea.joins(ana).await.expect("Lea takes part");
        ana.sees(&msg::member_joined("Lea Brzoza").capitalized()).await.expect("Ana hears of it");
        jan.sees(&msg::member_joined("Lea Brzoza").capitalized()).await.expect("and so does Jan");
        lea.opens_members(&offer).await.expect("Lea sees who takes part");
        assert!(!offers(&lea, &offer, &msg::button_add_partners()), "as a mere member she adds nobody");

        let link = ana.makes_a_link_to(&offer).await.expect("Ana makes a link");
        let nora = stage.person(1007, "Nora Alba", spanish());
        nora.follows(&link, &Profile::spanish(&nora), ana).await.expect("the invitation waits for her");
        nora.joins(ana).await.expect("Nora takes part");
        ana.opens_members(&offer).await.expect("Ana sees who takes part");
        assert!(!offers(ana, &offer, &msg::button_add_partners()), "there is room for four");
        assert!(
            !cast.eva.client.screen().contains(&cast.eva.reads(&msg::new_partner_title())),
            "the service is not told"
        );

        ana.opens_member(&offer, &lea).await.expect("one of them");
        ana.presses(&msg::button_desktop()).await.expect("her profile can be changed");
        ana.presses(&Desktop::Administrator.text()).await.expect("to this one");
        lea.sees(&msg::member_you_desktop("Ana Nube", Desktop::Administrator.text())).await.expect("Lea is told");
        lea.removes(&offer, &nora).await.expect("now she may");
        nora.sees(&msg::member_you_removed("Lea Brzoza")).await.expect("Nora is told by whom");
        nora.says("/projects").await.expect("her projects");
        nora.sees(&msg::projects_title_empty()).await.expect("there is none any more");
        ends_well(&stage).await;
    })
    .await;
}

/// Where the partners of the large project teach: eight countries.
const COUNTRIES: [&str; 8] = ["pl", "fr", "nl", "ie", "pt", "gr", "bg", "se"];

#[tokio::test(flavor = "multi_thread")]
async fn a_project_of_twelve_partners_from_eight_countries() {
    each_engine("a_project_of_twelve_partners_from_eight_countries", |setting, folder| async move {
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let stage = stage(setting.on(&Platform::ALL), &folder).await;
        let (cast, offer) = started(&stage).await;
        let ana = &cast.ana;
        let mut partners = Vec::new();
        for nth in 0..12 {
            let at = usize::try_from(nth).expect("small");
            let platform = Platform::ALL[at % Platform::ALL.len()];
            let locale = [Locale::english(), spanish()][at % 2];
            let name = format!("{} Brzoza", ["Lea", "Nora", "Ola", "Pia"][at % 4]);
            let partner = stage.person_on(platform, 1100 + nth, &name, locale);
            let profile = Profile { country: COUNTRIES[at % COUNTRIES.len()], ..Profile::polish(&partner) };
            let link = ana.makes_a_link_to(&offer).await.expect("Ana makes a link");
            partner.registers(&profile).await.expect("they register");
            partner.opens(&link).await;
            partner.joins(ana).await.expect("they take part");
            partners.push(partner);
        }
        ana.opens_members(&offer).await.expect("all of them");
        ana.sees(&msg::members_title_count(14)).await.expect("with the two founders");
        let last = partners.last().expect("there are twelve");
        last.opens_members(&offer).await.expect("each sees them, too");
        last.sees(&msg::members_title_count(14)).await.expect("with the two founders");
        ends_well(&stage).await;
    })
    .await;
}
