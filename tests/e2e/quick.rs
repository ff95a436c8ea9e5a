//! Whoever presses faster than the bot answers, on every platform: several buttons of a message, as it was before the first of
//! them. Every tick is in the form afterwards.

use std::collections::BTreeSet;
use std::time::Duration;

use bot_core::conversation::{Action, Key, Press};
use bot_core::domain::ConversationId;
use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use emulators::discord;
use rehearsal::{Actor, Profile, Stage};
use testkit::until;

/// How long quick fingers need from one button to the next.
const APART: Duration = Duration::from_millis(150);

/// A list of which several entries can be ticked, as a message shows it.
struct List {
    message: i64,
    conversation: ConversationId,
    revision: u32,
    /// The entries that are shown, with whether they are ticked.
    entries: Vec<(Key, bool)>,
    /// What is sent with all entries ticked of the page, where they are not pressed one by one.
    together: Option<String>,
}

impl List {
    /// The newest list of a chat, if its newest message is one.
    fn of(actor: &Actor) -> Option<Self> {
        actor.client.downcast().map_or_else(|| Self::of_buttons(actor), Self::of_a_menu)
    }

    fn of_buttons(actor: &Actor) -> Option<Self> {
        let message = actor.client.last()?;
        let mut entries = Vec::new();
        let mut form = None;
        for data in message.buttons().filter_map(|button| button.data.as_deref()) {
            let Ok(Action::Form { conversation, revision, press }) = Action::decode(data) else { continue };
            if let Press::Tick(key) | Press::Untick(key) = &press {
                entries.push((key.clone(), matches!(press, Press::Untick(_))));
                form = Some((conversation, revision));
            }
        }
        let (conversation, revision) = form?;
        Some(Self { message: message.id, conversation, revision, entries, together: None })
    }

    fn of_a_menu(person: &discord::Person) -> Option<Self> {
        let view = person.view();
        let message = view.from_bot().next()?;
        message.lists().into_iter().find_map(|list| {
            let action = Action::decode(list.custom_id.split_once(':')?.1).ok()?;
            let Action::Form { conversation, revision, press: Press::TickPage(_) } = action else { return None };
            let entries = list.choices.into_iter().map(|choice| (choice.value, choice.is_ticked)).collect();
            Some(Self { message: message.id, conversation, revision, entries, together: Some(list.custom_id) })
        })
    }

    fn keys(&self) -> BTreeSet<&str> {
        self.entries.iter().map(|(key, _)| key.as_str()).collect()
    }

    fn ticked(&self) -> BTreeSet<&str> {
        self.entries.iter().filter(|(_, is_ticked)| *is_ticked).map(|(key, _)| key.as_str()).collect()
    }

    fn press(&self, actor: &Actor, press: Press) {
        let Self { conversation, revision, .. } = *self;
        let wire = Action::Form { conversation, revision, press }.encode();
        actor.client.press_data(self.message, &actor.client.carrying(&wire));
    }

    /// Ticks one entry more, by this message.
    fn tick(&self, actor: &Actor, ticked: &mut BTreeSet<String>, key: &str) {
        ticked.insert(key.to_owned());
        match &self.together {
            Some(list) => {
                let values: Vec<&str> = ticked.iter().map(String::as_str).collect();
                actor.client.choose_data(self.message, list, &values);
            }
            None => self.press(actor, Press::Tick(key.to_owned())),
        }
    }

    /// Ticks some entries more, and presses something at last.
    async fn ticks_and(
        &self,
        actor: &Actor,
        ticked: &mut BTreeSet<String>,
        last: Option<Press>,
        rng: &mut fastrand::Rng,
    ) {
        let mut open: Vec<&str> = self.keys().into_iter().filter(|key| !ticked.contains(*key)).collect();
        rng.shuffle(&mut open);
        for key in open.into_iter().take(rng.usize(2..4)) {
            let answered = actor.client.answered();
            self.tick(actor, ticked, key);
            self.rests(actor, answered, rng).await;
        }
        if let Some(press) = last {
            self.press(actor, press);
        }
    }

    /// Some press the next button at once, and some a little later; what is sent together is brought in no order by its
    /// platform, so there the one before has to have arrived. The message is looked at no more.
    async fn rests(&self, actor: &Actor, answered: usize, rng: &mut fastrand::Rng) {
        if self.together.is_some() || rng.bool() {
            tokio::time::sleep(APART).await;
        }
        if self.together.is_some() {
            until("the press has arrived", || actor.client.answered() > answered).await;
        }
    }
}

/// The list that is shown once it is as wanted.
async fn shows(actor: &Actor, what: &str, wanted: impl Fn(&List) -> bool) -> List {
    until(what, || List::of(actor).is_some_and(|list| wanted(&list))).await;
    List::of(actor).expect("it has just been there")
}

/// Ticks entries of the first page of the list that is asked for, again and again faster than the bot answers, as the answer.
async fn ticks(actor: &Actor, rng: &mut fastrand::Rng) {
    let mut ticked = BTreeSet::new();
    let first = shows(actor, "a list is asked for", |list| list.ticked().is_empty()).await;
    first.ticks_and(actor, &mut ticked, None, rng).await;
    let is_ticked = |list: &List, ticked: &BTreeSet<String>| list.ticked().into_iter().eq(ticked.iter());
    let then = shows(actor, "all that was pressed is ticked", |list| is_ticked(list, &ticked)).await;
    then.ticks_and(actor, &mut ticked, Some(Press::Page(1)), rng).await;
    let next = shows(actor, "the page is turned", |list| list.keys() != first.keys()).await;
    next.press(actor, Press::Page(0));
    let back = shows(actor, "all is ticked on the page before", |list| is_ticked(list, &ticked)).await;
    back.ticks_and(actor, &mut ticked, Some(Press::Done), rng).await;
    let other = shows(actor, "the next list is asked for", |list| list.keys() != first.keys()).await;
    other.press(actor, Press::Back);
    let again = shows(actor, "all that was ticked is the answer", |list| is_ticked(list, &ticked)).await;
    again.press(actor, Press::Done);
}

/// Somebody new on each platform, in the middle of a registration with its lists ticked by quick fingers.
pub(crate) async fn newcomers(stage: &Stage, seed: u64) -> Vec<Actor> {
    let mut rng = fastrand::Rng::with_seed(seed);
    let platforms = stage.served().filter_map(|emulator| Platform::from_name(emulator.platform()));
    let platforms: Vec<Platform> = platforms.collect();
    let mut newcomers = Vec::new();
    for (nth, platform) in (0..).zip(platforms) {
        let id = 9100 + 10 * i64::try_from(seed).expect("a small number") + nth;
        let actor = stage.person_on(platform, id, "Otto Berg", Locale::english());
        actor.starts().await.expect("Home");
        actor.presses(&msg::button_register()).await.expect("the form opens");
        actor.fills_in_up_to_subjects(&Profile::spanish(&actor)).await.expect("subjects are asked for");
        ticks(&actor, &mut rng).await;
        newcomers.push(actor);
    }
    newcomers
}
