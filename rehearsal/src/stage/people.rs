//! The people before a stage: somebody with what its platform needs, whether the program hears them, when all is quiet;
//! and what its log may not say of them.

use std::collections::BTreeSet;
use std::time::Duration;

use bot_core::text::Locale;

use super::{Platforms, Stage};
use crate::actor::Actor;
use crate::cast::{Cast, discord_locale};

/// What stands before a code in the addresses and commands that carry one.
const CODES: [&str; 3] = ["start=", "/start code:", "/link code:"];

/// No code is shorter; a form of words may be.
const SHORTEST: usize = 6;

impl Stage {
    /// Where the people of this stage are.
    #[must_use]
    pub fn platforms(&self) -> Platforms {
        self.setting.platforms
    }

    /// Somebody with what this stage's platform needs; with Telegram where it has both.
    #[must_use]
    pub fn person(&self, id: i64, name: &str, locale: Locale) -> Actor {
        match self.setting.platforms {
            Platforms::Telegram | Platforms::Both => Actor::new(self.emulator.person(id, name, locale.tag()), locale),
            Platforms::Discord | Platforms::Gateway => {
                Actor::new(self.discord.person(id, name, discord_locale(locale)), locale)
            }
        }
    }

    /// Five people, on both platforms where there are two, who speak these languages in turn.
    #[must_use]
    pub fn people(&self, locales: &[Locale]) -> Cast {
        match self.setting.platforms {
            Platforms::Telegram => Cast::new(&self.emulator, locales, 1001),
            Platforms::Discord | Platforms::Gateway => Cast::on_discord(&self.discord, locales, 1001),
            Platforms::Both => Cast::on_both(&self.emulator, &self.discord, locales, 1001),
        }
    }

    /// Waits until the commands are offered and somebody listens, where that takes longer than being ready.
    ///
    /// # Errors
    /// It does not come to that within half a minute.
    pub async fn hears(&self) -> std::io::Result<()> {
        let is_heard = || {
            let counters = self.discord.counters();
            match self.setting.platforms {
                Platforms::Telegram => true,
                Platforms::Discord | Platforms::Both => counters.registered > 0,
                Platforms::Gateway => counters.registered > 0 && counters.identified > 0,
            }
        };
        for _ in 0..600 {
            if is_heard() {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(std::io::Error::other(format!("nobody listens: {}", self.read_log(0))))
    }

    /// Waits until the program has been quiet for this long, on both platforms.
    pub async fn settles(&self, quiet: Duration) {
        tokio::join!(self.emulator.settle(quiet), self.discord.settle(quiet));
    }

    /// The codes of links and invitations that the program has shown or printed so far.
    #[must_use]
    pub fn codes(&self) -> BTreeSet<String> {
        let mut said: Vec<String> = self.printed.lock().map(|printed| printed.clone()).unwrap_or_default();
        said.extend(self.emulator.requests().iter().map(|request| request.params.to_string()));
        // What answers an interaction over HTTP is no request; it stands on the screens.
        said.push(format!("{:?}", self.discord.save()));
        said.extend(self.discord.requests().iter().map(|request| request.body.to_string()));
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
        private.extend([super::SECRET, self.emulator.token(), self.discord.token(), MADE_UP].map(str::to_owned));
        for nth in 0..self.processes.len() {
            let log = self.read_log(nth);
            for private in &private {
                assert!(!log.contains(private), "{private:?} stands in the log of process {nth}:\n{log}");
            }
        }
    }
}

/// What every token of an interaction and every signature of a file begins with, as the emulators make them.
const MADE_UP: &str = "made-up-";
