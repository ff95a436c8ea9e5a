//! Of messages that show the same menu in a chat, the newest has the buttons.

use bot_core::text::{Locale, Text, msg};

use crate::{each_platform_with_words, ends_well, stage};

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_again_and_again_finds_each_menu_once() {
    each_platform_with_words("whoever_asks_again_and_again_finds_each_menu_once", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let ana = stage.person(1001, "Ana Nube", Locale::english());
        ana.starts().await.expect("Home");
        let home: fn() -> Text = msg::home_welcome_what;
        let asked = [
            ("Hello?", home),
            ("/contacts", msg::contacts_title),
            ("Is anybody there?", home),
            ("/help", msg::help_title),
            ("/contacts", msg::contacts_title),
            ("Hm", home),
            ("/help", msg::help_title),
        ];
        for (words, shown) in asked {
            let before = ana.client.last().expect("a message").id;
            if words.starts_with('/') {
                ana.says(words).await.expect("a command is typed");
            } else {
                ana.client.say(words);
            }
            ana.sees_below(before, &ana.reads(&shown())).await.expect("it is answered below");
        }
        // The newest one becomes Home in its place.
        let number = ana.client.last().expect("a message").id;
        ana.presses(&msg::button_home()).await.expect("Help leads Home");
        ana.sees(&home()).await.expect("Home");
        let below = ana.reads(&msg::continues_below());
        let records = || ana.client.messages(usize::MAX).iter().filter(|message| message.text() == below).count();
        let all = ana.client.wait_until(|| (records() >= 6).then_some(()));
        ana.in_time("six records", all).await.expect("older menus make room");
        ends_well(&stage).await;
        stage.assert_menus_make_room().await;
        let newest = ana.client.last().expect("a message");
        assert!(newest.id == number && newest.text().contains(&ana.reads(&home())), "{}", ana.client.screen());
        assert_eq!(records(), 6, "{}", ana.client.screen());
    })
    .await;
}
