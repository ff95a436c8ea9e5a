//! The people before a stage and the platforms they are on: somebody with a client, whether the program hears them, when all
//! is quiet; and what its log may not say of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use bot_core::conversation::Action;
use bot_core::domain::ConversationId;
use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use emulators::{Client, Emulator};

use super::{Stage, Way};
use crate::actor::{Actor, unmarked};
use crate::cast::Cast;

/// What stands before a code in the addresses and commands that carry one.
const CODES: [&str; 3] = ["start=", " code:", " código:"];

/// No code is shorter; a form of words may be.
const SHORTEST: usize = 6;

/// So often it is looked whether older menus have lost their buttons, after so long a quiet each time: the newest message comes first.
const TRIES: usize = 50;
const QUIET: Duration = Duration::from_millis(400);

impl Stage {
    /// The platforms that are served, in the order in which people are spread over them.
    ///
    /// # Panics
    /// There is no emulator of one.
    pub fn served(&self) -> impl Iterator<Item = &dyn Emulator> {
        self.setting.platforms.iter().map(|platform| self.emulator(*platform))
    }

    /// The emulator of a platform.
    ///
    /// # Panics
    /// There is none.
    #[must_use]
    pub fn emulator(&self, platform: Platform) -> &dyn Emulator {
        let found = self.emulators.iter().find(|emulator| emulator.platform() == platform.as_str());
        found.map(AsRef::as_ref).unwrap_or_else(|| panic!("there is no emulator of {platform:?}"))
    }

    /// The emulator of one platform, where its own behaviour is the point.
    ///
    /// # Panics
    /// There is none.
    #[must_use]
    pub fn of<T: Emulator>(&self) -> &T {
        let found = self.emulators.iter().find_map(|emulator| emulator.downcast());
        found.expect("every platform has an emulator on the stage")
    }

    /// How the program gets its updates here.
    #[must_use]
    pub fn way(&self) -> Way {
        self.setting.way
    }

    /// Somebody on the first platform that is served.
    #[must_use]
    pub fn person(&self, id: i64, name: &str, locale: Locale) -> Actor {
        self.person_on(self.setting.platforms[0], id, name, locale)
    }

    /// Somebody on this platform.
    #[must_use]
    pub fn person_on(&self, platform: Platform, id: i64, name: &str, locale: Locale) -> Actor {
        Actor::new(self.emulator(platform).client(id, name, locale.tag()), locale)
    }

    /// Somebody on the platform of somebody else.
    ///
    /// # Panics
    /// This program does not know the platform.
    #[must_use]
    pub fn person_like(&self, other: &Actor, id: i64, name: &str, locale: Locale) -> Actor {
        let platform = Platform::from_name(other.client.platform()).expect("a platform that is known");
        self.person_on(platform, id, name, locale)
    }

    /// Five people, spread over the platforms that are served, who speak these languages in turn.
    #[must_use]
    pub fn people(&self, locales: &[Locale]) -> Cast {
        let served: Vec<&dyn Emulator> = self.served().collect();
        Cast::new(&served, locales, 1001)
    }

    /// Waits until the commands are offered and somebody listens, where that takes longer than being ready.
    ///
    /// # Errors
    /// It does not come to that within half a minute.
    pub async fn hears(&self) -> std::io::Result<()> {
        let is_heard = || self.served().all(|emulator| emulator.is_heard(self.setting.way == Way::Asks));
        for _ in 0..600 {
            if is_heard() {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(std::io::Error::other(format!("nobody listens: {}", self.read_log(0))))
    }

    /// Waits until the program has been quiet for this long, on all platforms.
    pub async fn settles(&self, quiet: Duration) {
        futures::future::join_all(self.emulators.iter().map(|emulator| emulator.settle(quiet))).await;
    }

    /// The rules of the platforms that the program has broken so far.
    #[must_use]
    pub fn violations(&self) -> Vec<String> {
        self.emulators.iter().flat_map(|emulator| emulator.violations()).collect()
    }

    /// Fails when a rule of a platform was broken, something was not answered in time, or a form stands in two messages.
    ///
    /// # Panics
    /// With what was broken.
    pub fn assert_clean(&self) {
        for emulator in &self.emulators {
            emulator.assert_clean();
            for client in emulator.clients() {
                let twice = twice(&*client);
                assert!(twice.is_empty(), "one form stands in one message: {twice:#?}\n{}", client.screen());
            }
        }
    }

    /// Whether every press is answered, and no form stands in two messages: what [`assert_clean`](Self::assert_clean) finds otherwise
    /// may be right a moment later.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        let has_answered = self.emulators.iter().all(|emulator| emulator.unanswered() == 0);
        has_answered && self.clients().all(|client| twice(&*client).is_empty())
    }

    /// Fails when a menu keeps buttons in two messages of a chat. It may where a platform was not there when the older ones should
    /// have lost them, and where somebody has pressed further up.
    ///
    /// # Panics
    /// With the menus.
    pub async fn assert_menus_make_room(&self) {
        let find = || {
            let mut menus = self.clients().map(|client| (menus_twice(&*client), client));
            menus.find(|(menus, _)| !menus.is_empty())
        };
        for _ in 0..TRIES {
            if find().is_none() {
                return;
            }
            self.settles(QUIET).await;
        }
        if let Some((menus, client)) = find() {
            panic!("the newest of two menus has the buttons: {menus:#?}\n{}", client.screen());
        }
    }

    /// Everybody's clients, on all platforms.
    fn clients(&self) -> impl Iterator<Item = Arc<dyn Client>> {
        self.emulators.iter().flat_map(|emulator| emulator.clients())
    }

    /// The codes of links and invitations that the program has shown or printed so far.
    #[must_use]
    pub fn codes(&self) -> BTreeSet<String> {
        let mut said: Vec<String> = self.printed.lock().map(|printed| printed.clone()).unwrap_or_default();
        said.extend(self.emulators.iter().flat_map(|emulator| emulator.said()));
        let codes = said.iter().flat_map(|said| CODES.iter().flat_map(|mark| said.split(mark).skip(1)));
        let code =
            |rest: &str| rest.chars().take_while(|letter| letter.is_alphanumeric() || "_-".contains(*letter)).collect();
        codes.map(code).filter(|code: &String| code.len() >= SHORTEST).collect()
    }

    /// Fails when a secret or something of a person stands in a log; `private` says more that may not.
    ///
    /// # Panics
    /// With what stands there.
    pub fn assert_logs_are_discreet(&self, private: &[&str]) {
        let mut private: BTreeSet<String> = private.iter().map(|&word| word.to_owned()).collect();
        private.extend(self.codes());
        private.extend([super::SECRET, MADE_UP].map(str::to_owned));
        private.extend(self.emulators.iter().map(|emulator| emulator.token().to_owned()));
        for nth in 0..self.processes.len() {
            let log = self.read_log(nth);
            for private in &private {
                assert!(!log.contains(private), "{private:?} stands in the log of process {nth}:\n{log}");
            }
        }
    }
}

/// The messages of a chat that have buttons of a form, of which another one has some, too.
#[must_use]
pub fn twice(client: &dyn Client) -> Vec<String> {
    let mut forms: BTreeMap<ConversationId, Vec<String>> = BTreeMap::new();
    for message in client.messages(usize::MAX) {
        let carried = message.buttons().filter_map(|button| button.data.as_deref());
        let wires = carried.map(|carried| carried.split_once(':').map_or(carried, |(_, wire)| wire));
        let form = |wire| match Action::decode(wire) {
            Ok(Action::Form { conversation, .. }) => Some(conversation),
            Ok(_) | Err(_) => None,
        };
        let here: BTreeSet<ConversationId> = wires.filter_map(form).collect();
        for conversation in here {
            forms.entry(conversation).or_default().push(message.text().to_owned());
        }
    }
    forms.into_values().filter(|messages| messages.len() > 1).flatten().collect()
}

/// The menus of a chat that have buttons in two messages or more, by their titles: Home, the lists, help.
fn menus_twice(client: &dyn Client) -> Vec<String> {
    let titles: Vec<String> = Locale::all().flat_map(titles).collect();
    let mut menus: BTreeMap<String, usize> = BTreeMap::new();
    for message in client.messages(usize::MAX) {
        let has_buttons = message.buttons().next().is_some();
        let text = unmarked(message.text());
        let title = text.lines().find_map(|line| titles.iter().find(|title| is_titled(line, title)));
        if let (Some(title), true) = (title, has_buttons) {
            *menus.entry(title.clone()).or_default() += 1;
        }
    }
    menus.into_iter().filter(|(_, messages)| *messages > 1).map(|(title, _)| title).collect()
}

/// The titles of menus in a language. One that greets somebody has this name.
fn titles(locale: Locale) -> Vec<String> {
    let texts = [
        msg::home_hello(ANYBODY),
        msg::home_welcome(ANYBODY),
        msg::inbox_title(),
        msg::queue_title(),
        msg::contacts_title(),
        msg::projects_title(),
        msg::help_title(),
        msg::privacy_title(),
        msg::languages_title(),
    ];
    texts.iter().map(|text| unmarked(&locale.plain(text))).collect()
}

fn is_titled(line: &str, title: &str) -> bool {
    match title.split_once(ANYBODY) {
        Some((before, after)) => {
            line.len() > before.len() + after.len() && line.starts_with(before) && line.ends_with(after)
        }
        None => line == title,
    }
}

const ANYBODY: &str = "Anybody";

/// What every token of an interaction and every signature of a file begins with, as the emulators make them.
const MADE_UP: &str = "made-up-";
