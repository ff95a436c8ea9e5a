//! What happens on the phones, whatever app they show.

use emulators::{discord, telegram};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::mpsc::UnboundedSender;

/// More entries of a list than these are not printed.
const ENTRIES: usize = 6;

/// Something that is seen on a phone.
pub(super) struct Seen {
    pub(super) person: i64,
    pub(super) happened: Happened,
}

pub(super) enum Happened {
    /// A message of the bot appeared.
    Appeared(Look),
    /// A message of the bot became this.
    Edited(Look),
    /// A window with fields opened.
    Opened(Look),
    /// The person did this, or wrote it.
    Did(String),
    /// A short notice.
    Noted(String),
}

/// A message, line by line.
pub(super) struct Look {
    pub(super) id: i64,
    pub(super) lines: Vec<(String, Face)>,
    /// What stands on its buttons, row by row.
    pub(super) labels: Vec<Vec<String>>,
}

/// How a line looks, when all of it looks so.
#[derive(Clone, Copy)]
pub(super) enum Face {
    Plain,
    Strong,
    Faint,
}

impl Look {
    pub(super) fn words(&self) -> Vec<String> {
        self.lines.iter().map(|(line, _)| line.clone()).collect()
    }
}

/// Passes on what is seen, until nothing more can be.
pub(super) async fn pass_on<T: Clone>(
    mut events: Receiver<T>,
    read: fn(T) -> Option<Seen>,
    seen: UnboundedSender<Seen>,
) {
    loop {
        let read = match events.recv().await {
            Ok(event) => read(event),
            Err(RecvError::Lagged(_)) => None,
            Err(RecvError::Closed) => return,
        };
        if read.is_some_and(|one| seen.send(one).is_err()) {
            return;
        }
    }
}

pub(super) fn on_telegram(telegram::Event { person, happening }: telegram::Event) -> Option<Seen> {
    let happened = match happening {
        telegram::Happening::Appeared(message) if message.is_from_bot() => Happened::Appeared(look(&message)),
        telegram::Happening::Appeared(message) => Happened::Did(message.text().to_owned()),
        telegram::Happening::Edited(message) => Happened::Edited(look(&message)),
        telegram::Happening::Pressed(label) => Happened::Did(format!("[{label}]")),
        telegram::Happening::Toast(text) => Happened::Noted(text),
        telegram::Happening::Deleted(_) | telegram::Happening::Turned => return None,
    };
    Some(Seen { person, happened })
}

fn look(message: &telegram::Message) -> Look {
    let mut at = 0;
    let lines = message.text().split('\n').map(|line| {
        let length = line.encode_utf16().count();
        let (start, end) = (at, at + length);
        at = end + 1;
        let is = |kind: &str| {
            let covers = |offset: usize, length: usize| offset <= start && end <= offset + length;
            message.entities().iter().any(|entity| entity.kind == kind && covers(entity.offset, entity.length))
        };
        let face = match (is("bold"), is("italic")) {
            (true, _) => Face::Strong,
            (false, true) => Face::Faint,
            (false, false) => Face::Plain,
        };
        (line.to_owned(), face)
    });
    Look { id: message.id, lines: lines.collect(), labels: message.labels() }
}

pub(super) fn on_discord(discord::Event { person, happening }: discord::Event) -> Option<Seen> {
    let happened = match happening {
        discord::Happening::Appeared(message) if message.is_from_bot() => Happened::Appeared(card(&message)),
        discord::Happening::Appeared(message) => Happened::Did(message.text()),
        discord::Happening::Edited(message) => Happened::Edited(card(&message)),
        discord::Happening::Opened(window) => Happened::Opened(fields(&window)),
        discord::Happening::Did(words) if words.starts_with('/') => Happened::Did(words),
        discord::Happening::Did(words) => Happened::Did(format!("[{words}]")),
        discord::Happening::Failed => Happened::Noted("The app did not respond.".to_owned()),
        discord::Happening::Turned => return None,
    };
    Some(Seen { person, happened })
}

/// A message as Discord shows it: the words, then each card with its title.
fn card(message: &discord::Message) -> Look {
    let titles: Vec<&str> = message.embeds.iter().map(|embed| embed.title.as_str()).collect();
    let text = message.text();
    let face = |line: &str| if titles.contains(&line) { Face::Strong } else { Face::Plain };
    let lines = text.lines().map(|line| (line.to_owned(), face(line))).collect();
    let few = |mut row: Vec<String>| {
        if row.len() > ENTRIES {
            row.truncate(ENTRIES);
            row.push("…".to_owned());
        }
        row
    };
    Look { id: message.id, lines, labels: message.labels().into_iter().map(few).collect() }
}

fn fields(window: &discord::Window) -> Look {
    let title = (window.title.clone(), Face::Strong);
    let field = |field: &discord::Field| match field.value.as_str() {
        "" => (format!("{}: ____", field.label), Face::Plain),
        value => (format!("{}: {value}", field.label), Face::Plain),
    };
    let lines = std::iter::once(title).chain(window.fields.iter().map(field)).collect();
    Look { id: 0, lines, labels: Vec::new() }
}
