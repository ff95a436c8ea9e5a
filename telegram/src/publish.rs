//! What everybody sees of the bot who never wrote to it: its commands, and who runs it, in every language that Telegram tells apart.
//!
//! What was set is noted, over restarts and all processes, so that a later start asks for what is set for no language, and for no more unless
//! texts of ours have changed. One process at a time does so.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::Locale;
use bot_core::update::{Listens, Unavailable};
use serde_json::json;
use teloxide_core::types::BotCommand;
use tokio::time::sleep;

use crate::Telegram;
use crate::api::CallError;
use crate::commands::listed;
use crate::introduction::Said;

/// The lease of the process that publishes; by its name is noted what was.
const LEASE: &str = "telegram-publishing";

/// How long it lasts when its holder dies, and how often it is asked for meanwhile.
const LASTS: Duration = Duration::from_secs(60);
const ASKED: Duration = Duration::from_secs(8);

/// The code of a call that Telegram does not carry out because of what is in it, such as a language that it does not know.
const BAD_REQUEST: u16 = 400;

/// Why not all of it is published. What was is noted, and not asked for again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PublishError {
    /// The Bot API cannot be reached, or wants to be left alone.
    #[error(transparent)]
    Call(#[from] CallError),
    /// Nobody can tell what was published.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// It took so long that another process does it by now.
    #[error("another process does it by now")]
    Overtaken,
}

impl PublishError {
    /// How long the Bot API wants to be left alone; nothing where it does not say so.
    #[must_use]
    pub fn wait(&self) -> Duration {
        match self {
            Self::Call(error) => error.wait(),
            Self::Unavailable(Unavailable) | Self::Overtaken => Duration::ZERO,
        }
    }
}

/// By language, a digest of what was published there; for no language, by an empty one.
type Published = BTreeMap<String, String>;

/// What is published in one language.
#[derive(Hash)]
struct Profile {
    commands: Vec<BotCommand>,
    /// `None` where nobody says who runs the bot: whatever stands there stays.
    introduction: Option<Said>,
}

impl Profile {
    /// Says whether two are the same. Another compiler may count otherwise: then everything is asked for once more.
    fn digest(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }
}

impl Telegram {
    /// Publishes the commands of somebody without a role, and who runs the bot: in English for no language, then in each of ours, then for
    /// those whose speakers read one of ours. What Telegram refuses stays as it is there until the next start, which tries again.
    ///
    /// # Errors
    /// [`PublishError`]: some of it is as it was before.
    pub async fn publish(&self, core: &dyn Listens) -> Result<(), PublishError> {
        while !core.lease(LEASE, LASTS).await? {
            tracing::debug!(platform = "telegram", "another process publishes what everybody sees of the bot");
            sleep(ASKED).await;
        }
        let published = self.publish_and_note(core).await;
        core.release(LEASE).await;
        published
    }

    async fn publish_and_note(&self, core: &dyn Listens) -> Result<(), PublishError> {
        let noted = core.left_off(LEASE).await?;
        let mut published: Published = noted.and_then(|noted| serde_json::from_str(&noted).ok()).unwrap_or_default();
        let before = published.clone();
        let done = self.publish_the_rest(core, &mut published).await;
        if published != before {
            core.leave_off(LEASE, &json!(published).to_string()).await?;
        }
        done
    }

    /// Publishes what is not published yet; goes on where Telegram refuses one language.
    async fn publish_the_rest(&self, core: &dyn Listens, published: &mut Published) -> Result<(), PublishError> {
        let (commands, introduction) = (core.commands(), core.introduction(Platform::Telegram));
        // Telegram knows languages by two letters, no regions. It shows English to whoever reads one that is not set, so
        // that those whose speakers read another one of ours are set, too.
        let languages = [("", Locale::english())].into_iter().chain(Locale::of_languages());
        for (language, locale) in languages {
            let introduction = introduction.as_ref().map(|introduction| Said::of(introduction, locale));
            let profile = Profile { commands: listed(&commands, locale), introduction };
            let digest = profile.digest();
            // What is set for no language tells whether somebody else has set it otherwise.
            if !language.is_empty() && published.get(language) == Some(&digest) {
                continue;
            }
            if !core.lease(LEASE, LASTS).await? {
                return Err(PublishError::Overtaken);
            }
            match self.publish_in(language, &profile).await {
                Ok(is_changed) => {
                    if is_changed && language.is_empty() {
                        published.clear();
                    }
                    published.insert(language.to_owned(), digest);
                }
                Err(CallError::Rejected(rejection)) if rejection.code() == BAD_REQUEST => {
                    tracing::warn!(platform = "telegram", language, %rejection, "nothing is published in a language");
                    published.remove(language);
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Publishes in one language, or for none; says whether anything was otherwise.
    async fn publish_in(&self, language: &str, profile: &Profile) -> Result<bool, CallError> {
        let language = Some(language).filter(|language| !language.is_empty());
        let is_changed = self.offer_to_all(language, &profile.commands).await?;
        let Some(said) = &profile.introduction else { return Ok(is_changed) };
        Ok(self.introduce(language, said).await? || is_changed)
    }
}
