//! Shows views to nobody: each becomes a message of the emulator, as it is sent.

use std::sync::atomic::{AtomicI64, Ordering};

use bot_core::conversation::View;
use bot_core::delivery::{Channel, Delivery, Outcome};
use bot_core::platform::Platform;
use discord::Discord;
use emulators::discord::{Field, Window};
use emulators::telegram::BotCommand;
use rehearsal::scenes::{Moment, Scene};
use rehearsal::{Hand, discord_locale};
use serde::Serialize;
use telegram::Telegram;
use tokio::sync::OnceCell;

use super::cut::cut;
use super::looks::{Look, Looks};
use crate::{Error, phone};

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
        window: Option<Box<Window>>,
        commands: Vec<BotCommand>,
        texts: Vec<Look>,
        /// What does not stand there in full.
        long: Vec<String>,
        /// Whether the platform does not take it.
        refused: bool,
    },
}

impl Shot {
    /// The texts of all its frames.
    pub(super) fn looks(&self) -> impl Iterator<Item = &Look> {
        self.frames.iter().flat_map(|frame| match frame {
            Frame::Does { .. } => [].as_slice(),
            Frame::Shows { texts, .. } => texts.as_slice(),
        })
    }

    /// How much does not stand there in full, or not at all.
    pub(super) fn long(&self) -> usize {
        let of = |frame: &Frame| match frame {
            Frame::Does { .. } => 0,
            Frame::Shows { long, refused, .. } => long.len() + usize::from(*refused),
        };
        self.frames.iter().map(of).sum()
    }
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
        STUDIO.get_or_try_init(Self::begin).await
    }

    async fn begin() -> Result<Self, Error> {
        Ok(Self { telegram: telegram().await?, discord: discord().await? })
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
            frames.push(self.frame(&hand, (view, becomes), number, looks));
            last = number.or(last);
        }
        match platform {
            Platform::Telegram => self.telegram.0.remove(id),
            Platform::Discord => self.discord.0.remove(id),
        }
        Shot { name: scene.name.clone(), frames }
    }

    /// What is there to be seen of a view that was sent, by the number of its message; or of what a message became.
    fn frame(&self, hand: &Hand, (view, becomes): (&View, bool), number: Option<i64>, looks: &Looks) -> Frame {
        let window = self.window(hand, view, looks).filter(|_| !becomes).map(Box::new);
        let commands = self.telegram.0.commands(Some(hand.id()), "");
        let seen = shown(hand, number);
        // Commands are no message.
        let refused = seen.is_none() && (commands.is_empty() || !matches!(view, View::Commands(_)));
        let (message, mut pieces) = seen.map_or((None, Vec::new()), |(message, pieces)| (Some(message), pieces));
        pieces.extend(window.iter().flat_map(|window| in_window(window)));
        pieces.extend(commands.iter().map(|command| command.description.clone()));
        let long = if refused { Vec::new() } else { cut(view, looks.locale, &pieces) };
        Frame::Shows { becomes, message, window, commands, texts: looks.at(view), long, refused }
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

    fn window(&self, hand: &Hand, view: &View, looks: &Looks) -> Option<Window> {
        match hand {
            Hand::Telegram(_) => None,
            Hand::Discord(_) => self.discord.1.window(view, looks.locale).map(|body| (&body).into()),
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

/// A message as its app shows it, and all that can be read on it, piece by piece.
fn shown(hand: &Hand, number: Option<i64>) -> Option<(Box<Message>, Vec<String>)> {
    let number = number?;
    Some(match hand {
        Hand::Telegram(phone) => {
            let message = phone.chat().messages.remove(&number)?;
            let labels = message.buttons().map(|button| button.text.clone());
            let pieces = std::iter::once(message.text().to_owned()).chain(labels).collect();
            (Box::new(Message::Telegram(message)), pieces)
        }
        Hand::Discord(client) => {
            let message = client.view().messages.into_iter().find(|message| message.id == number)?;
            let cards = message.embeds.iter().flat_map(|embed| [&embed.title, &embed.description, &embed.footer]);
            let lists = message.lists().into_iter().map(|list| list.placeholder);
            let words = std::iter::once(&message.content).chain(cards).cloned();
            let pieces = words.chain(message.labels().into_iter().flatten()).chain(lists).collect();
            (Box::new(Message::Discord(message.into())), pieces)
        }
    })
}

/// What can be read in a window.
fn in_window(window: &Window) -> impl Iterator<Item = String> {
    let field = |field: &Field| {
        let list = field.list.iter();
        let entries = list.flat_map(|list| list.choices.iter().map(|choice| choice.label.clone()));
        [field.label.clone(), field.placeholder.clone()].into_iter().chain(entries).collect::<Vec<_>>()
    };
    std::iter::once(window.title.clone()).chain(window.fields.iter().flat_map(field))
}

#[cfg(test)]
mod tests {
    use bot_core::areas::people;
    use bot_core::conversation::{Action, Block, Button};
    use bot_core::text::{Arg, Locale, Text};

    use super::*;

    #[tokio::test]
    async fn what_is_too_long_is_marked_on_both_apps() {
        let words = |letter: &str, length: usize| {
            Text::new("marked").arg("mark", "✅").arg("title", Arg::Verbatim(letter.repeat(length)))
        };
        let card = |text: usize, label: usize| Scene {
            group: "test".to_owned(),
            name: "a card".to_owned(),
            moments: vec![Moment::Shows(View::card(
                vec![Block::Para(words("x", text))],
                vec![Button::new(words("y", label), Action::Do(people::Command::EditProfile.into()))],
            ))],
        };
        let (studio, looks) = (Studio::begin().await.expect("a studio"), Looks::of(Locale::english()));
        for platform in [Platform::Telegram, Platform::Discord] {
            for (text, label, many) in [(100, 20, 0), (100, 500, 1), (20_000, 20, 1), (20_000, 500, 2)] {
                let shot = studio.shoot(&card(text, label), platform, &looks).await;
                assert_eq!(shot.long(), many, "{platform:?}: {text} letters above a button with {label}");
            }
        }
    }

    #[tokio::test]
    async fn what_the_platform_refuses_is_marked() {
        let studio = Studio::begin().await.expect("a studio");
        let looks = Looks::of(Locale::english());
        let refused = emulators::telegram::Fault::Refused(400, "Bad Request: message is too long".to_owned());
        studio.telegram.0.faults(|faults| faults.next.push_back(("sendMessage", refused)));
        let moment = Moment::Shows(View::card(vec![Block::Para(Text::new("help-title"))], Vec::new()));
        let scene = Scene { group: "test".to_owned(), name: "refused".to_owned(), moments: vec![moment] };
        let shot = studio.shoot(&scene, Platform::Telegram, &looks).await;
        assert!(matches!(&shot.frames[..], [Frame::Shows { refused: true, .. }]), "it is marked");
    }
}
