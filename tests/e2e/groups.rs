//! A group of Telegram that is bound to an authority by a link: its approvers decide there, and nobody else does; what waits comes along
//! when the group becomes a supergroup, and when the bot is back that was thrown out.

use std::path::Path;

use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use emulators::telegram::{Part, Person};
use rehearsal::{Actor, Cast, Profile, Setting, Stage};

use crate::{PROGRAM, Telegram, each_engine, ends_well, folder, stage};

/// A stage with the three approvers, and a group of Eva, who decides for Spain, and Nora, who decides for nobody.
struct Scene {
    stage: Stage,
    cast: Cast,
    eva: Person,
    nora: Person,
    group: i64,
    link: String,
}

impl Scene {
    async fn on(setting: Setting, folder: &Path) -> Self {
        let stage = stage(setting.on(&[Platform::Telegram]), folder).await;
        let cast = stage.people(&[Locale::english()]);
        let links = stage.links().await.expect("the authorities are set up");
        cast.appoint(&links).await.expect("the approvers are appointed");
        let telegram = stage.of::<Telegram>();
        let (eva, nora) = (cast.eva.on::<Person>().clone(), telegram.person(9001, "Nora Alba", "en"));
        let group = telegram.group("Staff room", &[&eva, &nora]);
        let link = stage.asks(&["channel", "invite", "--authority", "ES"]).await.expect("a link");
        Self { stage, cast, eva, nora, group, link }
    }

    /// The same once Eva has opened the link in the group.
    async fn bound(setting: Setting, folder: &Path) -> Self {
        let scene = Self::on(setting, folder).await;
        scene.eva.in_group(scene.group).open(&scene.link);
        there(&scene.eva, scene.group).sees(&msg::room_bound_how()).await.expect("the group is told");
        scene
    }

    /// Somebody registers: their card is titled so.
    async fn registers(&self, nth: i64) -> (Actor, String) {
        let teacher = self.stage.person(3000 + nth, &format!("Ana Nube {nth}"), Locale::english());
        let profile = Profile::spanish(&teacher);
        teacher.registers(&profile).await.expect("she registers");
        (teacher, format!("Registration of {}", profile.name))
    }
}

/// Somebody who looks at a group.
fn there(person: &Person, group: i64) -> Actor {
    Actor::new(person.in_group(group), Locale::english())
}

/// Somebody presses a button of a card, and reads what is said for it.
async fn is_told(actor: &Actor, card: &str, label: &Text) -> String {
    let before = actor.client.told().len();
    actor.presses_below(card, label).await.expect("the button is there");
    actor.is_told_after(before).await.expect("something is said")
}

/// How many messages of the bot in a group show a card.
fn count(person: &Person, group: i64, card: &str) -> usize {
    let says = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "").contains(card);
    person.in_group(group).chat().from_bot().filter(|message| says(message.text())).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_group_only_who_is_appointed_binds_and_decides_and_nothing_personal_is_shown() {
    let folder = folder();
    let setting = Setting::new(PROGRAM, &format!("sqlite://{}", folder.path().join("twinbot.db").display()));
    let scene = Scene::on(setting, folder.path()).await;
    assert!(scene.link.starts_with("https://t.me/") && scene.link.contains("?startgroup="), "{}", scene.link);
    let (nora, eva) = (there(&scene.nora, scene.group), there(&scene.eva, scene.group));
    scene.nora.in_group(scene.group).open(&scene.link);
    nora.sees(&msg::refusal_room_binder()).await.expect("she decides for nobody");
    scene.eva.in_group(scene.group).open(&scene.link);
    nora.sees(&msg::room_bound_how()).await.expect("everybody in the group is told");
    scene.cast.eva.sees(&msg::room_bound_how()).await.expect("and the approver, in her own chat");

    let (teacher, card) = scene.registers(1).await;
    let validate = msg::button_validate();
    let stranger = is_told(&nora, &card, &validate).await;
    assert_eq!(stranger, nora.reads(&msg::toast_room_stranger()));
    scene.eva.acts_for(scene.group, true);
    assert_eq!(is_told(&eva, &card, &validate).await, eva.reads(&msg::toast_room_unnamed()));
    scene.eva.acts_for(scene.group, false);
    assert!(scene.nora.chat().messages.is_empty(), "nobody writes to her by herself");
    nora.is_offered(&validate).await.expect("it is open still");

    // What has to be written is asked where nobody reads along.
    let before = count(&scene.eva, scene.group, "");
    assert_eq!(is_told(&eva, &card, &msg::button_ask()).await, eva.reads(&msg::toast_room_elsewhere()));
    scene.cast.eva.sees(&msg::field_ask_teacher_ask()).await.expect("the question is asked in her own chat");
    scene.cast.eva.says("/cancel").await.expect("she thinks better of it");
    assert_eq!(count(&scene.eva, scene.group, ""), before);

    is_told(&eva, &card, &validate).await;
    teacher.is_validated().await.expect("the decision counts");
    nora.sees_words("✅ Validated on").await.expect("everybody reads it");
    nora.loses(&validate).await.expect("and nothing is left to decide");
    let listed = scene.stage.lists(&["channel", "list"]).await.expect("a list");
    let of_it = |field: &str| listed[0][field].as_str().unwrap_or_default().to_owned();
    let expected = [scene.group.to_string(), "Staff room".to_owned(), "ES".to_owned()];
    assert_eq!(["channel", "name", "authority"].map(of_it), expected);
    ends_well(&scene.stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_makes_the_bot_anonymous_decides_as_before_and_has_each_card_once() {
    each_engine("a_group_that_makes_the_bot_anonymous", |setting, folder| async move {
        let scene = Scene::bound(setting, &folder).await;
        let (stage, telegram) = (&scene.stage, scene.stage.of::<Telegram>());
        let supergroup = telegram.upgrade(scene.group, &scene.eva);
        let (eva, nora) = (there(&scene.eva, supergroup), there(&scene.nora, supergroup));
        let (ana, before) = scene.registers(1).await;
        nora.sees_words(&before).await.expect("one card stands there before");
        telegram.makes_bot(supergroup, &scene.eva, Part::Anonymous);
        let (lea, after) = scene.registers(2).await;
        nora.sees_words(&after).await.expect("one comes in the name of the group");
        scene.nora.in_group(supergroup).say("Who is that?");
        for (teacher, card) in [(ana, &before), (lea, &after)] {
            let stranger = is_told(&nora, card, &msg::button_validate()).await;
            assert_eq!(stranger, nora.reads(&msg::toast_room_stranger()));
            is_told(&eva, card, &msg::button_validate()).await;
            teacher.is_validated().await.expect("it is decided there");
            nora.loses_below(card, &msg::button_validate()).await.expect("nothing is left to decide");
            assert_eq!(count(&scene.nora, supergroup, card), 1, "the card itself says so");
        }
        telegram.makes_bot(supergroup, &scene.eva, Part::Member);
        ends_well(stage).await;
        assert_eq!([&before, &after].map(|card| count(&scene.nora, supergroup, card)), [1, 1], "nothing comes twice");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_in_a_group_comes_along_when_it_is_a_supergroup_and_when_the_bot_is_back() {
    each_engine("what_waits_in_a_group_comes_along", |setting, folder| async move {
        let scene = Scene::bound(setting, &folder).await;
        let (stage, telegram) = (&scene.stage, scene.stage.of::<Telegram>());
        let otto = stage.person(9002, "Otto Berg", Locale::english());
        otto.opens(&stage.asks(&["operator", "invite"]).await.expect("a link")).await;
        otto.sees(&msg::home_operator()).await.expect("the chat is the operator's");
        let (ana, card) = scene.registers(1).await;
        there(&scene.nora, scene.group).sees_words(&card).await.expect("it waits in the group");

        let supergroup = telegram.upgrade(scene.group, &scene.eva);
        let (eva, nora) = (there(&scene.eva, supergroup), there(&scene.nora, supergroup));
        nora.sees_words(&card).await.expect("it waits in the supergroup");
        is_told(&eva, &card, &msg::button_validate()).await;
        ana.is_validated().await.expect("it is decided there");
        nora.sees_words("✅ Validated on").await.expect("everybody reads it");
        assert_eq!(count(&scene.nora, supergroup, &card), 1, "it stands there once");

        telegram.makes_bot(supergroup, &scene.eva, Part::Kicked);
        let lost = "I can no longer write in the group “Staff room”";
        otto.sees_words(lost).await.expect("the operator is told");
        scene.cast.eva.sees_words(lost).await.expect("and who decides");
        let (teacher, second) = scene.registers(2).await;
        scene.cast.eva.sees_words(&second).await.expect("she is told in her own chat");
        telegram.makes_bot(supergroup, &scene.eva, Part::Member);
        nora.sees_words(&second).await.expect("what waited comes");
        otto.sees_words("I can write in the group “Staff room” again").await.expect("whoever was told is told");
        is_told(&eva, &second, &msg::button_validate()).await;
        teacher.is_validated().await.expect("and counts");
        ends_well(stage).await;

        let number = format!("--channel={supergroup}");
        stage.asks(&["channel", "unbind", "--authority", "ES", &number]).await.expect("it is unbound");
        assert_eq!(stage.asks(&["channel", "list"]).await.expect("a list"), "");
    })
    .await;
}
