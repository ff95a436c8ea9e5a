//! The engine on both databases, with a platform that only remembers what it was shown.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::conversation::{Action, Link, View};
use bot_core::delivery::{Channel, Delivery, Outcome};
use bot_core::engine::{Engine, Setup};
use bot_core::platform::Platform;
use bot_core::store::{Db, Options};
use bot_core::text::Locale;
use bot_core::update::{Intake, Sender, Update, What};

/// A chat as a person sees it: message numbers and what they show.
#[derive(Clone, Default)]
struct Chats(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    next: i64,
    shown: BTreeMap<(String, i64), View>,
}

#[async_trait]
impl Channel for Chats {
    fn platform(&self) -> Platform {
        Platform::Telegram
    }

    async fn deliver(&self, delivery: &Delivery) -> Outcome {
        let mut state = self.0.lock().expect("not poisoned");
        if let Some((above, view)) = &delivery.above {
            state.shown.insert((delivery.address.clone(), *above), view.clone());
        }
        let number = delivery.message.unwrap_or_else(|| {
            state.next += 1;
            state.next
        });
        state.shown.insert((delivery.address.clone(), number), delivery.view.clone());
        Outcome::Shown(number)
    }
}

impl Chats {
    fn number(&self) -> i64 {
        let mut state = self.0.lock().expect("not poisoned");
        state.next += 1;
        state.next
    }

    fn last(&self, address: &str) -> (i64, View) {
        let state = self.0.lock().expect("not poisoned");
        let of = state.shown.iter().filter(|((to, _), _)| to == address);
        let ((_, number), view) = of.max_by_key(|((_, number), _)| *number).expect("something was shown");
        (*number, view.clone())
    }
}

struct Play {
    engine: Engine,
    chats: Chats,
    updates: std::sync::atomic::AtomicU64,
}

impl Play {
    async fn on(url: &str) -> Self {
        let db = Db::open(url, Options::default()).await.expect("opens");
        let engine = Engine::new(db, Setup { pacing: false, ..Setup::default() });
        let chats = Chats::default();
        engine.connect(Arc::new(chats.clone()));
        engine.start();
        Self { engine, chats, updates: std::sync::atomic::AtomicU64::new(0) }
    }

    async fn does(&self, who: &str, what: What) {
        let id = self.updates.fetch_add(1, std::sync::atomic::Ordering::SeqCst).to_string();
        let sender = Sender { account: who.into(), address: who.into(), name: who.into(), language: "en".into() };
        let update = Update { platform: Platform::Telegram, id, sender, what, raw: String::new() };
        self.engine.handle(update).await.expect("the database is there");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }

    async fn says(&self, who: &str, words: &str) {
        self.does(who, What::Text { words: words.into(), number: self.chats.number() }).await;
    }

    async fn command(&self, who: &str, name: &str) {
        let number = self.chats.number();
        self.does(who, What::Command { name: name.into(), argument: None, number }).await;
    }

    async fn presses(&self, who: &str, label: &str) {
        let (number, view) = self.chats.last(who);
        let buttons = buttons(&view);
        let action = buttons.iter().find(|(text, _)| text.contains(label));
        let (_, action) = action.unwrap_or_else(|| panic!("no {label:?} among {:?}", labels(&buttons)));
        self.does(who, What::Press { wire: action.encode(), message: Some(number) }).await;
    }
}

fn labels(buttons: &[(String, Action)]) -> Vec<&str> {
    buttons.iter().map(|(label, _)| label.as_str()).collect()
}

fn buttons(view: &View) -> Vec<(String, Action)> {
    let en = Locale::english();
    let mut all = Vec::new();
    let plain = match view {
        View::Ask { buttons, .. } | View::Review { buttons, .. } | View::Card { buttons, .. } => buttons.clone(),
        View::Browse { buttons, list, .. } => {
            all.extend(list.choices.iter().map(|choice| (en.plain(&choice.label), choice.action.clone())));
            list.turn.iter().chain(buttons).cloned().collect()
        }
        View::Commands(_) => Vec::new(),
    };
    for button in plain {
        if let Link::Do(action) = button.link {
            all.push((en.plain(&button.label), action));
        }
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_registers() {
    testkit::each_engine("a_teacher_registers", |url| async move {
        let play = Play::on(&url).await;
        play.command("ana", "start").await;
        play.does(
            "ana",
            What::Press { wire: Action::Do(bot_core::conversation::Deed::Register).encode(), message: None },
        )
        .await;
        play.says("ana", "Ana Nube").await;
        play.says("ana", "Valverde").await;
        play.presses("ana", "not here").await;
        play.says("ana", "Escuela Nube").await;
        play.says("ana", "Valverde").await;
        play.says("ana", "Spain").await;
        play.presses("ana", "Keep").await;
    })
    .await;
}
