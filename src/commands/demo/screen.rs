//! The five phones as one chat in the terminal.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::Write as _;

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use emulators::telegram::{Event, Happening, Message};
use rehearsal::Cast;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::TryRecvError;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// Lines are not longer than this, however wide the terminal.
const WIDEST: usize = 80;

const WHO: Style = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Cyan)));
const OWN: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Green)));
const BUTTON: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Blue)));
const FAINT: Style = Style::new().dimmed();
const STRONG: Style = Style::new().bold();

/// Prints what happens on the phones until it is closed.
pub(super) struct Screen {
    task: JoinHandle<Result<()>>,
    close: CancellationToken,
}

impl Screen {
    pub(super) fn open(cast: &Cast, events: Receiver<Event>) -> Self {
        let names = cast.all().map(|actor| (actor.phone().id(), actor.phone().chat().name));
        let width = textwrap::termwidth().clamp(40, WIDEST);
        let printer = Printer { names: names.into(), printed: HashMap::new(), shown: None, width };
        let close = CancellationToken::new();
        let task = tokio::spawn(printer.print_all(events, close.clone()));
        Self { task, close }
    }

    /// Prints the rest and ends.
    pub(super) async fn close(self) -> Result<()> {
        self.close.cancel();
        self.task.await?
    }
}

struct Printer {
    names: HashMap<i64, String>,
    /// The messages of the bot as they were printed last, with their buttons.
    printed: HashMap<i64, (String, Vec<Vec<String>>)>,
    /// Whose phone was printed last.
    shown: Option<i64>,
    width: usize,
}

impl Printer {
    async fn print_all(mut self, mut events: Receiver<Event>, close: CancellationToken) -> Result<()> {
        while let Some(Ok(event)) = close.run_until_cancelled(events.recv()).await {
            self.print(event)?;
        }
        loop {
            match events.try_recv() {
                Ok(event) => self.print(event)?,
                Err(TryRecvError::Lagged(_)) => {}
                Err(TryRecvError::Empty | TryRecvError::Closed) => return Ok(()),
            }
        }
    }

    fn print(&mut self, event: Event) -> Result<()> {
        let Some(text) = self.happened(&event) else { return Ok(()) };
        let mut out = anstream::stdout().lock();
        if self.shown.replace(event.person) != Some(event.person) {
            let name = self.names.get(&event.person).map_or("", String::as_str);
            let line = "─".repeat(self.width.saturating_sub(textwrap::core::display_width(name) + 4));
            writeln!(out, "\n{WHO}── {name} {line}{WHO:#}")?;
        }
        writeln!(out, "{text}")?;
        Ok(out.flush()?)
    }

    /// What to print of an event; nothing for what only tidies up.
    fn happened(&mut self, event: &Event) -> Option<String> {
        match &event.happening {
            Happening::Appeared(message) => {
                Some(if message.is_from_bot() { self.message(message) } else { self.own(message.text()) })
            }
            Happening::Edited(message) => self.edited(message),
            Happening::Pressed(label) => Some(self.own(&format!("[{label}]"))),
            Happening::Toast(text) => Some(format!("  {FAINT}({text}){FAINT:#}")),
            Happening::Deleted(_) | Happening::Turned => None,
        }
    }

    fn own(&self, text: &str) -> String {
        let lines = textwrap::wrap(text, self.width.saturating_sub(10));
        let lines = lines.iter().map(|line| {
            let indent = self.width.saturating_sub(textwrap::core::display_width(line) + 2);
            format!("{}{OWN}{line} ◂{OWN:#}", " ".repeat(indent))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// A new message, as a whole.
    fn message(&mut self, message: &Message) -> String {
        self.printed.insert(message.id, (message.text().to_owned(), message.labels()));
        self.written("", lines(message), &message.labels())
    }

    /// Of an edited message its title and what is new in it; as a whole where most is new, nothing where nothing is, or
    /// where a message only loses its buttons to a newer one.
    fn edited(&mut self, message: &Message) -> Option<String> {
        let labels = message.labels();
        let (text, buttons) = self.printed.insert(message.id, (message.text().to_owned(), labels.clone()))?;
        let before: Vec<&str> = text.split('\n').collect();
        let all = lines(message);
        let changed = all.iter().filter(|(line, _)| !before.contains(line)).count();
        if labels.is_empty() || (changed == 0 && labels == buttons) {
            return None;
        }
        let labels = if labels == buttons { Vec::new() } else { labels };
        if changed * 2 > all.len() {
            return Some(self.written("✎ ", all, &labels));
        }
        let is_new = |(nth, (line, _)): &(usize, (&str, Style))| *nth == 0 || !before.contains(line);
        let new = all.into_iter().enumerate().filter(is_new).map(|(_, line)| line).collect();
        Some(self.written("✎ ", new, &labels))
    }

    fn written(&self, mark: &str, lines: Vec<(&str, Style)>, labels: &[Vec<String>]) -> String {
        let mut text = String::new();
        let mut first = mark;
        for (line, style) in lines {
            // A terminal may show the marks that keep the direction of people's words.
            let line = line.replace(['\u{2068}', '\u{2069}'], "");
            for part in textwrap::wrap(&format!("{first}{line}"), self.width.saturating_sub(4)) {
                let _ = writeln!(text, "  {FAINT}│{FAINT:#} {style}{part}{style:#}");
            }
            first = "";
        }
        for row in labels {
            let row = row.iter().map(|label| format!("{BUTTON}[{label}]{BUTTON:#}")).collect::<Vec<_>>();
            let _ = writeln!(text, "  {FAINT}╰{FAINT:#} {}", row.join(" "));
        }
        text
    }
}

/// The lines of a message, and how each looks: bold when all of it is.
fn lines(message: &Message) -> Vec<(&str, Style)> {
    let mut at = 0;
    let lines = message.text().split('\n').map(|line| {
        let length = line.encode_utf16().count();
        let (start, end) = (at, at + length);
        at = end + 1;
        let is = |kind: &str| {
            let covers = |offset: usize, length: usize| offset <= start && end <= offset + length;
            message.entities().iter().any(|entity| entity.kind == kind && covers(entity.offset, entity.length))
        };
        let style = match (is("bold"), is("italic")) {
            (true, _) => STRONG,
            (false, true) => FAINT,
            (false, false) => Style::new(),
        };
        (line, style)
    });
    lines.collect()
}
