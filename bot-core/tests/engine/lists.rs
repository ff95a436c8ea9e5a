//! A person's projects in groups, found by words, and reached from help.

use bot_core::area;
use bot_core::areas::contacts;
use bot_core::areas::help::{self, Faq};
use bot_core::areas::members::{self, Purpose};
use bot_core::areas::projects::{Command, Group, Screen};
use bot_core::areas::students;
use bot_core::conversation::{Action, Press};
use bot_core::domain::ProjectId;
use bot_core::reader::Settings;
use bot_core::text::{Locale, Text, msg};
use bot_core::wire::{Page, Words};

use crate::play::{Play, buttons, each, on_each, shown};
use crate::story::{play_up_to_an_offer, play_up_to_the_start};

/// What somebody reads in their newest message, without the marks that isolate names.
fn reads(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn in_english(text: &Text) -> String {
    plain(&Locale::english().plain(text))
}

async fn looks_for(play: &Play, who: &str, words: &str) -> String {
    looks(play, who, (Command::Search { words: Words::default() }.into(), words)).await
}

async fn looks(play: &Play, who: &str, (search, words): (area::Command, &str)) -> String {
    play.asks(who, Action::Do(search)).await;
    play.says(who, words).await;
    play.presses_one(who, |action| matches!(action, Action::Form { press: Press::Send, .. })).await;
    reads(play, who)
}

#[tokio::test(flavor = "multi_thread")]
async fn projects_are_found_by_their_group_and_by_words_with_a_typing_error() {
    on_each("projects_are_found_by_their_group_and_by_words", async |url| {
        let play = Play::with(&url, Settings { undo_for: 0, ..Settings::default() }).await;
        play_up_to_the_start(&play).await;
        let title = "Clouds over two towns";
        let group = |group| Action::Go(Screen::Projects { group, page: Page(0) }.into());
        play.asks("ana", group(Group::Active)).await;
        let card = reads(&play, "ana");
        let role = "Founder: Manager, Teacher-manager";
        assert!(card.contains(title) && card.contains(role), "with what she is there: {card}");
        play.asks("ana", group(Group::Over)).await;
        assert!(reads(&play, "ana").contains(&in_english(&msg::projects_title_none())), "none is over");
        for words in ["clouds", "TOWNS cloud", "cluods", "Lipa", "jan"] {
            let card = looks_for(&play, "ana", words).await;
            assert!(card.contains(title), "{words}: {card}");
        }
        let nothing = looks_for(&play, "ana", "rainbow").await;
        assert!(nothing.contains(&in_english(&msg::frame_search_nothing("rainbow"))), "{nothing}");
        let others = looks_for(&play, "eva", "clouds").await;
        assert!(!others.contains(title), "nobody finds what is not theirs: {others}");
        play.end().await;
    })
    .await;
}

/// Another active project, like the one there is, which Ana has founded, too, and where Jan is a mere member.
pub(crate) const ANOTHER: [&str; 3] = [
    "INSERT INTO project (id, revision, state, since, founder_id, partner_id, content, locks) \
     SELECT id + 1, revision, state, since, founder_id, founder_id, content, 0 FROM project",
    "INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, school, joined_at) \
     SELECT project_id + 1, person_id, is_founder, desktop, twinspace, school, joined_at FROM member",
    "UPDATE member SET is_founder = 0, desktop = 'member', twinspace = 'teacher-member' \
     WHERE project_id = (SELECT MAX(id) FROM project) AND person_id = (SELECT partner_id FROM project WHERE partner_id <> founder_id)",
];

#[tokio::test(flavor = "multi_thread")]
async fn contacts_are_found_by_their_country_and_by_words_with_a_typing_error() {
    each("contacts_are_found_by_their_country_and_by_words", async |play| {
        play_up_to_an_offer(play).await;
        let of =
            |country: &str| Action::Go(contacts::Screen::ContactsOf { country: country.into(), page: Page(0) }.into());
        play.asks("ana", of("pl")).await;
        assert!(reads(play, "ana").contains("Jan Lipa"), "he is in Poland: {}", reads(play, "ana"));
        play.asks("ana", of("es")).await;
        assert!(reads(play, "ana").contains(&in_english(&msg::contacts_title_none())), "nobody is in Spain");
        let search = || contacts::Command::Search { words: Words::default() }.into();
        for words in ["Lipa", "jan", "lipwoo", "poland"] {
            let card = looks(play, "ana", (search(), words)).await;
            assert!(card.contains("Jan Lipa"), "{words}: {card}");
        }
        let nothing = looks(play, "ana", (search(), "rainbow")).await;
        assert!(nothing.contains(&in_english(&msg::frame_search_nothing("rainbow"))), "{nothing}");
        let others = looks(play, "eva", (search(), "lipa")).await;
        assert!(!others.contains("Jan Lipa"), "nobody finds who is no contact of theirs: {others}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn help_leads_into_the_one_project_or_asks_in_which() {
    on_each("help_leads_into_the_one_project_or_asks_in_which", async |url| {
        let play = Play::with(&url, Settings { undo_for: 0, ..Settings::default() }).await;
        let project = play_up_to_the_start(&play).await;
        let other = ProjectId(project.0 + 1);
        // Where the button of each answer leads, the first of its card.
        let leads = async |who: &str| {
            let mut screens = Vec::new();
            for topic in [Faq::Profiles, Faq::Passwords, Faq::Students, Faq::Replacement] {
                play.asks(who, Action::Go(help::Screen::Answer { topic }.into())).await;
                let (_, card) = play.chats_of(who).last(who);
                let Action::Go(screen) = buttons(&card)[0].1.clone() else { panic!("a screen") };
                screens.push(screen);
            }
            screens
        };
        let page = Page(0);
        let straight = |project| -> Vec<area::Screen> {
            let students: area::Screen = students::Screen::Students { project, page }.into();
            let (first, last) = (members::Screen::Members { project, page }, members::Screen::Leaver { project, page });
            vec![first.into(), students.clone(), students, last.into()]
        };
        let asked = |purpose| members::Screen::Which { purpose, page };
        let projects: area::Screen = Screen::Projects { group: Group::All, page }.into();
        assert_eq!(leads("ana").await, straight(project));
        assert_eq!(leads("nora").await, vec![projects; 4], "who has none sees where they would be");
        play.asks("nora", Action::Go(help::Screen::Answer { topic: Faq::Passwords }.into())).await;
        assert!(reads(&play, "nora").contains(&in_english(&msg::help_no_space())), "and why nothing leads further");
        for sql in ANOTHER {
            play.stores(sql).await;
        }
        assert_eq!(leads("jan").await, straight(project), "he may do none of it in the other one");
        let purposes = [Purpose::Profiles, Purpose::Students, Purpose::Students, Purpose::Replacement];
        assert_eq!(leads("ana").await, purposes.map(|purpose| asked(purpose).into()));
        play.asks("ana", Action::Go(asked(Purpose::Replacement).into())).await;
        for project in [project, other] {
            let way = |action: &Action| *action == Action::Go(members::Screen::Leaver { project, page }.into());
            play.finds("ana", way).await;
        }
        play.asks("jan", Action::Go(asked(Purpose::Profiles).into())).await;
        let (_, card) = play.chats_of("jan").last("jan");
        let of_other = Action::Go(members::Screen::Members { project: other, page }.into());
        assert!(!buttons(&card).iter().any(|(_, action)| *action == of_other), "only where he may");
        play.end().await;
    })
    .await;
}
