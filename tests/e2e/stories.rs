//! The whole of "Registering a project", with five people.

use bot_core::text::msg;
use emulators::Chaos;
use rehearsal::{Offer, Parts, Setting, Way};

use crate::class_life::soon;
use crate::{PROGRAM, Telegram, cast, each_engine, ends_well, folder, spanish, stage};

#[tokio::test(flavor = "multi_thread")]
async fn from_the_first_start_to_the_active_project_by_webhook() {
    each_engine("from_the_first_start_to_the_active_project_by_webhook", |setting, folder| async move {
        let stage = stage(setting.with("TWINBOT_LOG", "debug"), &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.play(&parts).await.expect("the project becomes active");
        ends_well(&stage).await;
        stage.assert_menus_make_room().await;
        assert!(stage.read_log(0).contains("serving"), "the log says what the program does");
        assert!(
            stage.read_log(0).contains("DEBUG") && stage.codes().len() > 3,
            "there is a log, and what it may not say"
        );
        let counters = stage.of::<Telegram>().counters();
        assert_eq!(counters.failed_calls, 0, "every update is taken at once");
        assert_eq!(counters.needless_commands, 0, "commands are set only where they differ");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_in_spanish_by_polling() {
    each_engine("everything_in_spanish_by_polling", |setting, folder| async move {
        let stage = stage(setting.by(Way::Asks), &folder).await;
        let cast = stage.people(&[spanish()]);
        let links = stage.links().await.expect("the authorities are set up");
        let offer = Offer::example(&cast.ana);
        assert_eq!(offer.title, "Ríos de Europa");
        cast.play(&Parts { links, offer }).await.expect("the project becomes active");
        ends_well(&stage).await;
        stage.assert_menus_make_room().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn telegrams_limits_are_kept() {
    let folder = folder();
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    let setting = Setting { limits: true, ..Setting::new(PROGRAM, &url) };
    let stage = stage(setting, folder.path()).await;
    let (cast, parts) = cast(&stage).await;
    cast.play(&parts).await.expect("the project becomes active");
    ends_well(&stage).await;
    assert_eq!(stage.of::<Telegram>().counters().too_many, 0, "nobody had to be told to slow down");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_bad_day_of_telegram() {
    each_engine("on_a_bad_day_of_telegram", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        stage.of::<Telegram>().faults(|faults| faults.chaos = Chaos::bad_day());
        cast.play(&parts).await.expect("the project becomes active");
        assert!(stage.of::<Telegram>().counters().repeated > 0, "some updates came twice");
        stage.of::<Telegram>().faults(|faults| faults.chaos = Chaos::default());
        stage.of::<Telegram>().settle(std::time::Duration::from_secs(2)).await;
        let violations = stage.of::<Telegram>().violations();
        assert!(violations.is_empty(), "{violations:#?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_offered_by_language_and_role_and_follow_them() {
    let folder = folder();
    let stage = crate::on_sqlite(folder.path()).await;
    let (cast, parts) = cast(&stage).await;
    cast.prepare(&parts.links).await.expect("everybody is there");
    ends_well(&stage).await;
    let names = |person: Option<i64>, language: &str| -> Vec<String> {
        stage.of::<Telegram>().commands(person, language).into_iter().map(|command| command.command).collect()
    };
    let strangers = names(None, "");
    assert!(strangers.contains(&"help".to_owned()), "{strangers:?}");
    assert!(!strangers.contains(&"queue".to_owned()), "{strangers:?}");
    let english = stage.of::<Telegram>().commands(None, "");
    let spanish = stage.of::<Telegram>().commands(None, "es");
    assert_eq!(english.len(), spanish.len());
    assert_ne!(english[0].description, spanish[0].description);
    let has = |person: i64, command: &str| names(Some(person), "").contains(&command.to_owned());
    soon("Eva's commands", async || has(cast.eva.client.id(), "queue")).await;
    soon("Ana's commands", async || has(cast.ana.client.id(), "new")).await;
    assert!(!has(cast.ana.client.id(), "queue"));

    let mut ana = cast.ana.clone();
    ana.says("/language").await.expect("the languages");
    ana.presses_words("Español").await.expect("Spanish");
    ana.locale = crate::spanish();
    ana.sees(&msg::home_hello("Ana Nube")).await.expect("Home in Spanish");
    ends_well(&stage).await;
    let helps = || {
        let hers = stage.of::<Telegram>().commands(Some(ana.client.id()), "");
        hers.into_iter().find(|command| command.command == "help").expect("help is offered").description
    };
    soon("they follow her language", async || helps() == ana.reads(&msg::command_help())).await;

    let approvers = stage.lists(&["approver", "list"]).await.expect("a list");
    let eva = approvers.iter().find(|approver| approver["name"] == "Eva Mar").expect("Eva is listed");
    let person = eva["person"].as_str().expect("a number");
    stage.asks(&["approver", "revoke", "--authority", "ES", "--person", person]).await.expect("ended");
    soon("they go with the role", async || !has(cast.eva.client.id(), "queue")).await;
}
