//! Shows views to nobody: each becomes a message of the emulator, as it is sent.

use std::sync::atomic::{AtomicI64, Ordering};

use bot_core::conversation::View;
use bot_core::delivery::{Channel, Delivery, Outcome};
use bot_core::platform::Platform;
use bot_core::text::utf16_len;
use discord::Discord;
use emulators::telegram::BotCommand;
use rehearsal::scenes::{Moment, Scene};
use rehearsal::{Hand, discord_locale};
use serde::Serialize;
use telegram::Telegram;
use tokio::sync::OnceCell;

use super::looks::{Look, Looks};
use crate::{Error, phone};

/// Longer labels are cut by every client of Telegram, in UTF-16 units.
const LABEL: usize = 64;
/// Greatest length of a message and of a command's description on Telegram, in UTF-16 units.
const TEXT: usize = 4096;
const DESCRIPTION: usize = 256;

/// Both front ends, and where they send what they show.
pub(super) struct Studio {
    telegram: (emulators::telegram::Emulator, Telegram),
    discord: (emulators::discord::Emulator, Discord),
}

static STUDIO: OnceCell<Studio> = OnceCell::const_new();

/// Everybody who is shown something is somebody else.
static NEXT: AtomicI64 = AtomicI64::new(1);

/// A scene as it looks.
#[derive(Serialize)]
pub(super) struct Shot {
    name: String,
    pub(super) frames: Vec<Frame>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum Frame {
    /// The person did something.
    Does { words: String },
    /// A message, or the commands where it has none; or what the message above becomes.
    Shows {
        becomes: bool,
        message: Option<Box<Message>>,
        /// The window in which it is answered.
        window: Option<Box<emulators::discord::Window>>,
        commands: Vec<BotCommand>,
        texts: Vec<Look>,
        /// What is too long.
        long: Vec<String>,
    },
}

/// A message as its app draws it.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Message {
    Telegram(emulators::telegram::Message),
    Discord(phone::Message),
}

impl Studio {
    pub(super) async fn open() -> Result<&'static Self, Error> {
        STUDIO.get_or_try_init(|| async { Ok(Self { telegram: telegram().await?, discord: discord().await? }) }).await
    }

    /// Shows a scene on a phone of its own.
    pub(super) async fn shoot(&self, scene: &Scene, platform: Platform, looks: &Looks) -> Shot {
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let hand = self.hand(id, platform, looks);
        let mut frames = Vec::new();
        let mut last = None;
        for moment in &scene.moments {
            let (view, message) = match moment {
                Moment::Does(words) => {
                    frames.push(Frame::Does { words: words.clone() });
                    continue;
                }
                Moment::Shows(view) => (view, None),
                Moment::Becomes(view) => (view, last),
            };
            let becomes = matches!(moment, Moment::Becomes(_));
            let number = self.show(&hand, view, message, looks).await;
            let window = self.window(platform, view, looks).filter(|_| !becomes).map(Box::new);
            let commands = self.telegram.0.commands(Some(id), "");
            let (message, long) = shown(&hand, number, &commands);
            frames.push(Frame::Shows { becomes, message, window, commands, texts: looks.at(view), long });
            last = number.or(last);
        }
        match platform {
            Platform::Telegram => self.telegram.0.remove(id),
            Platform::Discord => self.discord.0.remove(id),
        }
        Shot { name: scene.name.clone(), frames }
    }

    /// Somebody who looks.
    fn hand(&self, id: i64, platform: Platform, looks: &Looks) -> Hand {
        match platform {
            Platform::Telegram => {
                let phone = self.telegram.0.person(id, "", looks.locale.tag());
                phone.start();
                phone.into()
            }
            Platform::Discord => {
                let client = self.discord.0.person(id, "", discord_locale(looks.locale));
                // Who has written once can be written to.
                client.delete(client.say("/start"));
                client.into()
            }
        }
    }

    /// Shows a view, in place of a message or below all; gives the number of the message.
    async fn show(&self, hand: &Hand, view: &View, message: Option<i64>, looks: &Looks) -> Option<i64> {
        let account = hand.id().to_string();
        let (channel, address): (&dyn Channel, String) = match hand {
            Hand::Telegram(_) => (&self.telegram.1, account.clone()),
            Hand::Discord(client) => (&self.discord.1, client.chat().to_string()),
        };
        let (locale, view) = (looks.locale, view.clone());
        let delivery = Delivery {
            account,
            address,
            via: None,
            key: NEXT.fetch_add(1, Ordering::Relaxed).unsigned_abs().into(),
            locale,
            view,
            message,
            repeated: false,
            above: None,
        };
        match channel.deliver(&delivery).await {
            Outcome::Shown(number) => number,
            Outcome::Later(_) | Outcome::Failed | Outcome::Unreachable(_) | Outcome::Moved(_) | Outcome::Refused => {
                None
            }
        }
    }

    fn window(&self, platform: Platform, view: &View, looks: &Looks) -> Option<emulators::discord::Window> {
        match platform {
            Platform::Telegram => None,
            Platform::Discord => self.discord.1.window(view, looks.locale).map(|body| (&body).into()),
        }
    }
}

async fn telegram() -> Result<(emulators::telegram::Emulator, Telegram), Error> {
    let emulator = emulators::telegram::Emulator::start(emulators::telegram::Options::default()).await?;
    emulator.faults(|faults| faults.limits = false);
    emulator.count_only();
    let settings = telegram::Settings { token: emulator.token().to_owned(), api_url: emulator.url().to_owned() };
    let front_end = Telegram::connect(settings).await.map_err(|error| Error::Bot(error.to_string()))?;
    Ok((emulator, front_end))
}

async fn discord() -> Result<(emulators::discord::Emulator, Discord), Error> {
    let emulator = emulators::discord::Emulator::start(emulators::discord::Options::default()).await?;
    emulator.faults(|faults| faults.limits = false);
    emulator.count_only();
    let (token, api_url) = (emulator.token().to_owned(), emulator.url().to_owned());
    let settings = discord::Settings { token, api_url, over_http: true };
    let front_end = Discord::connect(settings).await.map_err(|error| Error::Bot(error.to_string()))?;
    Ok((emulator, front_end))
}

/// A message as its app shows it, and what is longer than the app or a phone shows. On Discord nothing is: what is too
/// long is refused there, and nothing is shown.
fn shown(hand: &Hand, number: Option<i64>, commands: &[BotCommand]) -> (Option<Box<Message>>, Vec<String>) {
    match hand {
        Hand::Telegram(phone) => {
            let message = number.and_then(|number| phone.chat().messages.remove(&number));
            let long = too_long(message.as_ref(), commands);
            (message.map(|message| Box::new(Message::Telegram(message))), long)
        }
        Hand::Discord(client) => {
            let message = client.view().messages.into_iter().find(|message| Some(message.id) == number);
            (message.map(|message| Box::new(Message::Discord(message.into()))), Vec::new())
        }
    }
}

fn too_long(message: Option<&emulators::telegram::Message>, commands: &[BotCommand]) -> Vec<String> {
    let Some(message) = message else {
        let long = commands.iter().filter(|command| utf16_len(&command.description) > DESCRIPTION);
        return long.map(|command| command.description.clone()).collect();
    };
    let text = (utf16_len(message.text()) > TEXT).then(|| message.text().to_owned());
    let labels = message.buttons().map(|button| button.text.clone()).filter(|label| utf16_len(label) > LABEL);
    text.into_iter().chain(labels).collect()
}
