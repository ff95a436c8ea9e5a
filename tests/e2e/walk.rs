//! People who press and write anything at all: nothing breaks, nobody gets stuck, everybody finds Home.

use std::time::Duration;

use bot_core::text::msg;
use emulators::telegram::{Attachment, Button};
use rehearsal::{Actor, Stage};

use crate::{cast, each_engine, ends_well, stage};

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
    let chat = actor.phone().chat();
    let messages: Vec<_> = chat.from_bot().collect();
    // Mostly what stands on the screen, sometimes something old.
    let near = if rng.u8(0..10) == 0 { messages.len() } else { messages.len().min(2) };
    let message = if near == 0 { None } else { messages.get(rng.usize(0..near)) };
    let buttons: Vec<Button> = message.map(|message| message.buttons().cloned().collect()).unwrap_or_default();
    match rng.u8(0..20) {
        0 => {
            actor.phone().attach(rng.choice(Attachment::ALL).unwrap_or(Attachment::Photo));
        }
        1 => {
            actor.phone().say(&"long ".repeat(rng.usize(100..2000)));
        }
        2..=6 => {
            actor.phone().say(rng.choice(WORDS).unwrap_or("/home"));
        }
        _ => match (message, rng.choice(&buttons)) {
            (Some(message), Some(Button { callback_data: Some(data), .. })) => {
                actor.phone().press_data(message.id, data)
            }
            _ => {
                actor.phone().say(rng.choice(WORDS).unwrap_or("/home"));
            }
        },
    }
}

/// Opens links of each other that somebody has made.
fn follows(actors: &[Actor], rng: &mut fastrand::Rng) {
    let links = actors.iter().flat_map(|actor| actor.phone().last().map(|message| message.links()).unwrap_or_default());
    let links: Vec<String> = links.filter(|link| link.contains("/TwinbotDemoBot?start=")).collect();
    if let (Some(link), Some(actor)) = (rng.choice(&links), rng.choice(actors)) {
        actor.phone().open(link);
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
            stage.emulator.settle(Duration::from_millis(20)).await;
        }
    }
    stage.emulator.settle(Duration::from_millis(500)).await;
    let letters = stage.asks(&["dead-letters", "list"]).await.expect("a list");
    assert_eq!(letters, "", "seed {seed}: nothing fails");
    for actor in actors {
        let newest = actor.phone().chat().from_bot().next().map(|message| message.id);
        let is_asked = actor.phone().last_with_buttons().is_some();
        assert!(is_asked || newest.is_none(), "seed {seed}: there is always a way on:\n{}", actor.phone().screen());
        actor.says("/home").await.unwrap_or_else(|stuck| panic!("seed {seed}: {stuck}"));
        let home = actor.phone().last_with_buttons().expect("Home has buttons");
        // Another language may have been chosen on the way.
        let help =
            [bot_core::text::Locale::english(), crate::spanish()].map(|locale| locale.plain(&msg::button_help()));
        let has_help = home.buttons().any(|button| help.contains(&button.text));
        assert!(has_help, "seed {seed}: everybody finds Home:\n{}", actor.phone().screen());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn random_walks_end_at_home() {
    each_engine("random_walks_end_at_home", |setting, folder| async move {
        let stage = stage(setting, &folder).await;
        let (cast, parts) = cast(&stage).await;
        cast.prepare(&parts.links).await.expect("everybody is there");
        let stranger = Actor::new(stage.emulator.person(9001, "Nora Alba", "en"), cast.ana.locale);
        let mut actors: Vec<Actor> = cast.all().into_iter().cloned().collect();
        actors.push(stranger);
        cast.offer(&parts.offer).await.expect("there is a project to walk about in");
        for seed in [11, 12] {
            walk(&stage, &actors, seed).await;
        }
        ends_well(&stage).await;
    })
    .await;
}
