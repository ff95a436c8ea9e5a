//! The engine on both databases, with a platform that only remembers what it was shown.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::conversation::{Action, Deed, Link, View};
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
    statements: Mutex<Vec<u32>>,
}

impl Play {
    async fn on(url: &str) -> Self {
        let db = Db::open(url, Options::default()).await.expect("opens");
        let engine = Engine::new(db, Setup { pacing: false, ..Setup::default() });
        let chats = Chats::default();
        engine.connect(Arc::new(chats.clone()));
        engine.start().await;
        Self { engine, chats, updates: std::sync::atomic::AtomicU64::new(0), statements: Mutex::default() }
    }

    async fn does(&self, who: &str, what: What) {
        let id = self.updates.fetch_add(1, std::sync::atomic::Ordering::SeqCst).to_string();
        self.does_as(who, what, &id).await;
    }

    async fn does_as(&self, who: &str, what: What, id: &str) {
        let id = id.to_owned();
        let sender = Sender { account: who.into(), address: who.into(), name: who.into(), language: "en".into() };
        let update = Update { platform: Platform::Telegram, id, sender, what, raw: String::new() };
        self.engine.handle(update).await.expect("the database is there");
        self.statements.lock().expect("not poisoned").push(self.engine.last_turn_statements());
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

fn shown(view: &View) -> String {
    let en = Locale::english();
    match view {
        View::Ask { pending, .. } => {
            let question = &pending[0];
            let problem = question.problem.as_ref().map(|problem| en.plain(problem)).unwrap_or_default();
            format!("{problem}{}", en.plain(&question.ask))
        }
        View::Browse { question, .. } => en.plain(&question.ask),
        View::Review { rows, .. } => {
            let rows = rows.iter().map(|row| format!("{}: {}", en.plain(&row.label), en.plain(&row.value)));
            rows.collect::<Vec<_>>().join("\n")
        }
        View::Card { .. } | View::Commands(_) => String::new(),
    }
}

/// Registers up to the review.
async fn fill_in(play: &Play, who: &str) {
    play.command(who, "start").await;
    let register = Action::Do(Deed::Register).encode();
    play.does(who, What::Press { wire: register, message: None }).await;
    play.says(who, "Ana Nube").await;
    play.says(who, "Valverde").await;
    play.presses(who, "not here").await;
    play.says(who, "Escuela Nube").await;
    play.says(who, "Valverde").await;
    play.says(who, "Spain").await;
    play.presses(who, "Aragon").await;
    play.says(who, "biology, art").await;
    play.presses(who, "Done").await;
    play.says(who, "spanish").await;
    play.presses(who, "Done").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_registers_and_every_turn_is_cheap() {
    testkit::each_engine("a_teacher_registers_and_every_turn_is_cheap", |url| async move {
        let play = Play::on(&url).await;
        fill_in(&play, "ana").await;
        let (_, view) = play.chats.last("ana");
        insta::allow_duplicates! {
            insta::assert_snapshot!(shown(&view), @r"
            Name: Ana Nube
            School: not listed yet; added with the lines below
            School’s name: Escuela Nube
            Town: Valverde
            Country: Spain
            Region: Aragon
            Subjects: Biology and art
            Languages: Spanish
            ");
        }
        let statements = play.statements.lock().expect("not poisoned").clone();
        // Opening the form takes one more, searching a school one more before the step and one after.
        assert!(statements.iter().max() <= Some(&9), "{statements:?}");
        assert!(statements[5..].iter().all(|turn| *turn <= 7), "an answer takes at most 7: {statements:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_copy_of_an_update_changes_nothing() {
    testkit::each_engine("a_second_copy_of_an_update_changes_nothing", |url| async move {
        let play = Play::on(&url).await;
        play.command("ana", "start").await;
        let register = Action::Do(Deed::Register).encode();
        play.does("ana", What::Press { wire: register, message: None }).await;
        let number = play.chats.number();
        for _ in 0..3 {
            let words = What::Text { words: "Ana Nube".into(), number };
            play.does_as("ana", words, "the same").await;
        }
        assert!(shown(&play.chats.last("ana").1).starts_with("Which is your school?"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pieces_of_a_split_text_are_one_answer() {
    testkit::each_engine("the_pieces_of_a_split_text_are_one_answer", |url| async move {
        let play = Play::on(&url).await;
        play.command("ana", "start").await;
        let register = Action::Do(Deed::Register).encode();
        play.does("ana", What::Press { wire: register, message: None }).await;
        let (first, second) = (play.chats.number(), play.chats.number());
        // The second piece arrives before the first.
        play.does("ana", What::Text { words: "b".repeat(900), number: second }).await;
        play.does("ana", What::Text { words: "a".repeat(4096), number: first }).await;
        let (_, view) = play.chats.last("ana");
        let question = view.question().expect("the name is asked again");
        let typed = question.typed.clone().expect("what was typed is kept");
        assert_eq!((typed.len(), typed.starts_with('a'), typed.ends_with('b')), (4996, true, true));
    })
    .await;
}
