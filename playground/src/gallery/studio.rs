//! Shows views to nobody: each becomes a message of the emulator, as it is sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use bot_core::areas::sample;
use bot_core::delivery::{Delivery, FileOut, Outcome};
use bot_core::platform::Platform;
use bot_core::text::Locale;
use bot_core::view::{Block, View};
use emulators::{Client, Options};
use rehearsal::cut::cut;
use rehearsal::scenes::{Moment, Reader, Scene};
use serde::Serialize;
use serde_json::Value;
use tokio::sync::OnceCell;

use super::looks::{Look, Looks};
use super::title::title;
use crate::Error;
use crate::apps::{self, App, Drawn, Front};

/// A place to show views for each app.
pub(super) struct Studio(Vec<Set>);

/// One app and the front end that shows views in it.
pub(super) struct Set {
    app: Arc<dyn App>,
    front: Box<dyn Front>,
}

static STUDIO: OnceCell<Studio> = OnceCell::const_new();

/// Everybody who is shown something is somebody else.
static NEXT: AtomicI64 = AtomicI64::new(1);

/// A scene as it looks.
#[derive(Serialize)]
pub(super) struct Shot {
    /// The file of snapshots that it stands in, and its name there.
    group: String,
    name: String,
    /// What it is called in the language in which it is shown.
    title: String,
    /// Who looks at it.
    role: &'static str,
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
        message: Option<Value>,
        /// The modal in which it is answered.
        modal: Option<Value>,
        commands: Vec<Value>,
        texts: Vec<Look>,
        /// What does not stand there in full.
        long: Vec<String>,
        /// Whether the platform does not take it.
        refused: bool,
    },
}

impl Shot {
    /// Whether people can tell what it is.
    #[cfg(test)]
    pub(super) fn is_named(&self) -> bool {
        !self.title.is_empty()
    }

    /// The texts of all its frames.
    pub(super) fn looks(&self) -> impl Iterator<Item = &Look> {
        self.frames.iter().flat_map(|frame| match frame {
            Frame::Does { .. } => [].as_slice(),
            Frame::Shows { texts, .. } => texts.as_slice(),
        })
    }

    /// Whether the other one shows the same scene.
    #[cfg(test)]
    pub(super) fn is_scene_of(&self, other: &Self) -> bool {
        (&self.group, &self.name) == (&other.group, &other.name)
    }

    /// What does not stand there in full, text by text; `None` for what is not there at all.
    pub(super) fn cut_off(&self) -> Vec<Option<String>> {
        let of = |frame: &Frame| match frame {
            Frame::Does { .. } => Vec::new(),
            Frame::Shows { long, refused, .. } => {
                long.iter().cloned().map(Some).chain(refused.then_some(None)).collect::<Vec<_>>()
            }
        };
        self.frames.iter().flat_map(of).collect()
    }

    /// How much does not stand there in full, or not at all.
    pub(super) fn long(&self) -> usize {
        self.cut_off().len()
    }
}

impl Studio {
    pub(super) async fn open() -> Result<&'static Self, Error> {
        STUDIO.get_or_try_init(Self::begin).await
    }

    async fn begin() -> Result<Self, Error> {
        let mut sets = Vec::new();
        for app in apps::open(&Options::default()).await? {
            app.emulator().count_only();
            // Nobody calls, and nobody's limits are kept.
            let front = app.connect("secret", false).await?;
            sets.push(Set { app, front });
        }
        Ok(Self(sets))
    }

    /// The place of a platform's app.
    pub(super) fn of(&self, platform: Platform) -> &Set {
        self.0.iter().find(|set| set.app.platform() == platform).expect("there is an app of every platform")
    }
}

impl Set {
    /// What there is to look at.
    pub(super) fn scenes(&self, reader: Reader) -> Vec<Scene> {
        self.app.scenes(reader)
    }

    /// Shows a scene on a client of its own.
    pub(super) async fn shoot(&self, scene: &Scene, looks: &Looks) -> Shot {
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let client = self.app.emulator().client(id, "", looks.locale.tag());
        self.app.introduce(&*client);
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
            let number = self.show(&*client, view, message, looks).await;
            frames.push(self.frame(&*client, (view, becomes), number, looks));
            last = number.or(last);
        }
        self.app.emulator().remove(id);
        Shot {
            group: scene.group.clone(),
            name: scene.name.clone(),
            title: title(scene, looks.locale),
            role: scene.role.as_str(),
            frames,
        }
    }

    /// What is there to be seen of a view that was sent, by the number of its message; or of what a message became.
    fn frame(&self, client: &dyn Client, (view, becomes): (&View, bool), number: Option<i64>, looks: &Looks) -> Frame {
        let modal = self.front.modal(view, looks.locale).filter(|_| !becomes);
        let commands = self.app.draw_commands(client);
        let message = number.and_then(|number| self.app.draw_message(client, number));
        // Commands are no message.
        let refused = message.is_none() && (commands.is_empty() || !matches!(view, View::Commands(_)));
        let pieces = |drawn: &Drawn| drawn.1.clone();
        let pieces: Vec<String> = message.iter().chain(&modal).chain(&commands).flat_map(pieces).collect();
        let long = if refused { Vec::new() } else { cut(view, looks.locale, &pieces) };
        let (message, modal) = (message.map(|drawn| drawn.0), modal.map(|drawn| drawn.0));
        let commands = commands.into_iter().map(|drawn| drawn.0).collect();
        Frame::Shows { becomes, message, modal, commands, texts: looks.at(view), long, refused }
    }

    /// Shows a view, in place of a message or below all; gives the number of the message.
    async fn show(&self, client: &dyn Client, view: &View, message: Option<i64>, looks: &Looks) -> Option<i64> {
        let delivery = Delivery {
            account: client.id().to_string(),
            address: client.address(),
            handle: None,
            key: NEXT.fetch_add(1, Ordering::Relaxed).unsigned_abs().into(),
            locale: looks.locale,
            view: view.clone(),
            message,
            repeated: false,
            erases: false,
            repairs: false,
            was_secret: false,
            picture: sample::picture(view),
            above: Vec::new(),
            files: files(view, looks.locale),
        };
        match self.front.channel().deliver(&delivery).await {
            Outcome::Shown(at) => at.map(|at| at.number),
            Outcome::Later(_) | Outcome::Failed | Outcome::Unreachable(_) | Outcome::Moved(_) | Outcome::Refused(_) => {
                None
            }
        }
    }
}

/// The file of a view, with nothing in it: it is made when it is sent.
fn files(view: &View, locale: Locale) -> Vec<FileOut> {
    let blocks: &[Block] = if let View::Card { blocks, .. } = view { blocks } else { &[] };
    let file = |block: &Block| {
        let Block::File(enclosed) = block else { return None };
        Some(FileOut::made(enclosed.file_name(locale), enclosed.media_type(), b" ".to_vec()))
    };
    blocks.iter().find_map(file).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use bot_core::areas::people;
    use bot_core::conversation::Action;
    use bot_core::text::{Arg, Text};
    use bot_core::view::Button;
    use rehearsal::scenes::Role;

    use super::*;

    #[tokio::test]
    async fn what_is_too_long_is_marked_in_every_app() {
        let words = |letter: &str, length: usize| {
            Text::new("marked").arg("mark", "✅").arg("title", Arg::Verbatim(letter.repeat(length)))
        };
        let card = |text: usize, label: usize| Scene {
            group: "test".to_owned(),
            name: "a card".to_owned(),
            role: Role::Teacher,
            moments: vec![Moment::Shows(View::card(
                vec![Block::Para(words("x", text))],
                vec![Button::new(words("y", label), Action::Do(people::Command::EditProfile.into()))],
            ))],
        };
        let (studio, looks) = (Studio::begin().await.expect("a studio"), Looks::of(Locale::english()));
        for platform in Platform::ALL {
            for (text, label, many) in [(100, 20, 0), (100, 500, 1), (20_000, 20, 1), (20_000, 500, 2)] {
                let shot = studio.of(platform).shoot(&card(text, label), &looks).await;
                assert_eq!(shot.long(), many, "{platform:?}: {text} letters above a button with {label}");
            }
        }
    }

    #[tokio::test]
    async fn what_the_platform_refuses_is_marked() {
        let studio = Studio::begin().await.expect("a studio");
        let looks = Looks::of(Locale::english());
        let refused = emulators::telegram::Fault::Refused(400, "Bad Request: message is too long".to_owned());
        let set = studio.of(Platform::Telegram);
        let emulator = set.app.emulator().downcast::<emulators::telegram::Emulator>().expect("Telegram's");
        emulator.faults(|faults| faults.next.push_back(("sendMessage", refused)));
        let moment = Moment::Shows(View::card(vec![Block::Para(Text::new("help-title"))], Vec::new()));
        let (group, name) = ("test".to_owned(), "refused".to_owned());
        let scene = Scene { group, name, role: Role::Teacher, moments: vec![moment] };
        let shot = set.shoot(&scene, &looks).await;
        assert!(matches!(&shot.frames[..], [Frame::Shows { refused: true, .. }]), "it is marked");
    }
}
