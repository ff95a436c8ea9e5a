//! People who press and write anything at all: nothing breaks, nobody gets stuck, everybody finds Home.

use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use emulators::discord::{self, Modal};
use emulators::telegram::{Button, Person};
use emulators::{Filled, Thing};
use rehearsal::{Actor, Cast, Offer, Parts, Shown, Stage};

use crate::{Discord, cast, each_engine, ends_well, quick, stage};

/// What somebody may write at any moment.
const WORDS: [&str; 24] = [
    "Rivers of Europe",
    "9-12",
    "24",
    "english, spanish",
    "biology",
    "chat",
    "To measure, and to listen.",
    "Jan",
    "Valverde",
    "Spain",
    "madrid",
    "🎉",
    " ",
    "-1",
    "/start",
    "/new",
    "/projects",
    "/contacts",
    "/inbox",
    "/queue",
    "/profile",
    "/help",
    "/cancel",
    "/language",
];

/// How many things are done in one walk.
const STEPS: usize = 200;

/// Does one thing.
fn acts(actor: &Actor, rng: &mut fastrand::Rng) {
    if let Some(phone) = actor.client.downcast() {
        acts_on_telegram(phone, rng);
    }
    if let Some(client) = actor.client.downcast() {
        acts_on_discord(client, rng);
    }
}

/// One of the messages of the bot, from the newest: mostly what stands on the screen, sometimes something old.
fn one_of<'a, T>(messages: &'a [T], rng: &mut fastrand::Rng) -> Option<&'a T> {
    let near = if rng.u8(0..10) == 0 { messages.len() } else { messages.len().min(2) };
    if near == 0 { None } else { messages.get(rng.usize(0..near)) }
}

fn acts_on_telegram(phone: &Person, rng: &mut fastrand::Rng) {
    let chat = phone.chat();
    let messages: Vec<_> = chat.from_bot().collect();
    let message = one_of(&messages, rng);
    let buttons: Vec<Button> = message.map(|message| message.buttons().cloned().collect()).unwrap_or_default();
    match rng.u8(0..20) {
        0 => drop(phone.attach(rng.choice(Thing::ALL).unwrap_or(Thing::Photo))),
        1 => drop(phone.say(&"long ".repeat(rng.usize(100..2000)))),
        2..=6 => drop(phone.say(rng.choice(WORDS).unwrap_or("/home"))),
        _ => match (message, rng.choice(&buttons)) {
            (Some(message), Some(Button { callback_data: Some(data), .. })) => {
                phone.press_data(message.id, data);
                // Some are quicker than the bot.
                if let (0..=2, Some(Button { callback_data: Some(data), .. })) = (rng.u8(0..10), rng.choice(&buttons)) {
                    phone.press_data(message.id, data);
                }
            }
            _ => drop(phone.say(rng.choice(WORDS).unwrap_or("/home"))),
        },
    }
}

fn acts_on_discord(client: &discord::Person, rng: &mut fastrand::Rng) {
    let view = client.view();
    if let Some(modal) = &view.modal {
        return match rng.u8(0..6) {
            0 => client.dismiss(),
            1 => client.send_modal(modal, &[]),
            _ => client.fill_in(&filled(modal, rng)).expect("what was filled in fits"),
        };
    }
    let messages: Vec<_> = view.from_bot().collect();
    let message = one_of(&messages, rng);
    let buttons = message.map(|message| message.buttons()).unwrap_or_default();
    let lists = message.map(|message| message.lists()).unwrap_or_default();
    let any = |rng: &mut fastrand::Rng| rng.choice(&buttons).and_then(|button| button.custom_id.as_ref());
    let pressed = any(rng);
    match (rng.u8(0..20), message, pressed, rng.choice(&lists)) {
        (0, ..) => client.send_any(9, serde_json::json!({ "unheard": "of" })),
        (1..=4, ..) | (_, None, ..) | (_, _, None, None) => {
            let commands: Vec<&str> = WORDS.iter().filter_map(|word| word.strip_prefix('/')).collect();
            // One that is not offered there is not sent.
            let _ = client.command(rng.choice(commands).unwrap_or("start"), &[]);
        }
        (5..=9, Some(message), _, Some(list)) if !list.choices.is_empty() => {
            let ticked = list.choices.iter().filter(|_| rng.bool()).take(usize::try_from(list.most).unwrap_or(1));
            let mut values: Vec<&str> = ticked.map(|choice| choice.value.as_str()).collect();
            if values.is_empty() {
                values.push(&list.choices[0].value);
            }
            client.choose_data(message.id, &list.custom_id, &values);
            presses_on(client, message.id, any(rng), rng);
        }
        (_, Some(message), Some(pressed), _) => {
            client.press_data(message.id, pressed);
            presses_on(client, message.id, any(rng), rng);
        }
        (_, Some(message), None, Some(list)) => client.choose_data(message.id, &list.custom_id, &["nonsense"]),
    }
}

/// Some are quicker than the bot.
fn presses_on(client: &discord::Person, message: i64, button: Option<&String>, rng: &mut fastrand::Rng) {
    if let (0..=2, Some(button)) = (rng.u8(0..10), button) {
        client.press_data(message, button);
    }
}

/// Anything at all in each field, as long as it fits.
fn filled(modal: &Modal, rng: &mut fastrand::Rng) -> Vec<(String, Filled)> {
    let field = |field: &discord::Field| {
        let filled = match &field.list {
            Some(list) => {
                let most = usize::try_from(list.most).unwrap_or(1);
                let ticked = list.choices.iter().filter(|_| rng.bool()).take(most);
                Filled::Chosen(ticked.map(|choice| choice.label.clone()).collect())
            }
            None => {
                let words =
                    if rng.u8(0..10) == 0 { "long ".repeat(900) } else { rng.choice(WORDS).unwrap_or("x").to_owned() };
                Filled::Text(words.chars().take(usize::try_from(field.max).unwrap_or(100)).collect())
            }
        };
        (field.label.clone(), filled)
    };
    modal.fields.iter().map(field).collect()
}

/// Opens links of each other that somebody has made.
fn follows(actors: &[Actor], rng: &mut fastrand::Rng) {
    let links = actors.iter().flat_map(|actor| actor.client.last().map(|message| message.links()).unwrap_or_default());
    let links: Vec<String> =
        links.filter(|link| link.contains("/twinbot_demo_bot?start=") || link.contains("/start code:")).collect();
    if let (Some(link), Some(actor)) = (rng.choice(&links), rng.choice(actors)) {
        let _ = actor.client.open(link);
    }
}

async fn walk(stage: &Stage, actors: &[Actor], seed: u64) {
    let mut rng = fastrand::Rng::with_seed(seed);
    for step in 0..STEPS {
        if let Some(actor) = rng.choice(actors) {
            acts(actor, &mut rng);
        }
        if step % 25 == 0 {
            follows(actors, &mut rng);
        }
        if rng.bool() {
            stage.settles(Duration::from_millis(20)).await;
        }
    }
    stage.settles(Duration::from_millis(500)).await;
    let letters = stage.asks(&["dead-letters", "list"]).await.expect("a list");
    assert_eq!(letters, "", "seed {seed}: nothing fails");
    for actor in actors {
        // What was done last may change an older message last.
        let once = actor.client.wait_until(|| rehearsal::twice(&*actor.client).is_empty().then_some(()));
        let _ = tokio::time::timeout(Duration::from_secs(20), once).await;
        let (newest, screen) = (actor.client.last(), actor.client.screen());
        let twice = rehearsal::twice(&*actor.client);
        assert!(twice.is_empty(), "seed {seed}: one form stands in one message: {twice:#?}\n{screen}");
        let is_asked = actor.client.last_with_buttons().is_some();
        assert!(is_asked || newest.is_none(), "seed {seed}: there is always a way on:\n{screen}");
        let home = if actor.client.downcast::<Person>().is_some() { "/home" } else { "/start" };
        // Another language may have been chosen on the way.
        let help: Vec<String> = Locale::all().map(|locale| locale.plain(&msg::button_help())).collect();
        let number = actor.client.speak(home).unwrap_or_else(|| panic!("seed {seed}: there is no {home}:\n{screen}"));
        let is_home = |message: &Shown| message.buttons().any(|button| help.contains(&button.text));
        let found = actor.waits("Home", |message| (message.id > number && is_home(message)).then_some(())).await;
        found.unwrap_or_else(|stuck| panic!("seed {seed}: everybody finds Home: {stuck}"));
    }
}

/// Everybody walks about where there is a project, and a stranger with them.
async fn walks(stage: &Stage, cast: Cast, parts: &Parts, stranger: Actor) {
    cast.prepare(&parts.links).await.expect("everybody is there");
    let mut actors: Vec<Actor> = cast.all().into_iter().cloned().collect();
    actors.push(stranger);
    cast.offer(&parts.offer).await.expect("there is a project to walk about in");
    for seed in [11, 12] {
        actors.extend(quick::newcomers(stage, seed).await);
        walk(stage, &actors, seed).await;
    }
    ends_well(stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn random_walks_end_at_home() {
    each_engine("random_walks_end_at_home", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        let stranger = stage.person_on(Platform::Telegram, 9001, "Nora Alba", cast.ana.locale);
        walks(&stage, cast, &parts, stranger).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn random_walks_end_at_home_on_discord() {
    each_engine("random_walks_end_at_home_on_discord", |setting, folder| async move {
        let stage = stage(setting.on(&[Platform::Discord]), &folder).await;
        let cast = stage.people(&[Locale::english(), crate::spanish()]);
        let links = stage.links().await.expect("the authorities are set up");
        let parts = Parts { links, offer: Offer::example(&cast.ana) };
        let stranger = stage.person(9001, "Nora Alba", Locale::english());
        walks(&stage, cast, &parts, stranger).await;
        assert!(stage.of::<Discord>().counters().interactions > 400, "{:?}", stage.of::<Discord>().counters());
    })
    .await;
}
