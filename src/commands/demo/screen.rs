//! The phones as one chat in the terminal.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::Write as _;

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use emulators::{Event, Events, Face, Happening, Look};
use futures::{FutureExt, StreamExt};
use rehearsal::Actor;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// Lines are not longer than this, however wide the terminal.
const WIDEST: usize = 80;

/// More entries of a row than these are not printed.
const ENTRIES: usize = 6;

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
    pub(super) fn open(people: &[&Actor], events: impl Iterator<Item = Events>) -> Self {
        let events: Events = Box::pin(futures::stream::select_all(events));
        let names = people.iter().map(|actor| (actor.client.id(), actor.name()));
        let width = textwrap::termwidth().clamp(40, WIDEST);
        let printer = Printer { names: names.collect(), printed: HashMap::new(), shown: None, width };
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
    printed: HashMap<i64, (Vec<String>, Vec<Vec<String>>)>,
    /// Whose phone was printed last.
    shown: Option<i64>,
    width: usize,
}

impl Printer {
    async fn print_all(mut self, mut events: Events, close: CancellationToken) -> Result<()> {
        while let Some(Some(event)) = close.run_until_cancelled(events.next()).await {
            self.print(event)?;
        }
        while let Some(Some(event)) = events.next().now_or_never() {
            self.print(event)?;
        }
        Ok(())
    }

    fn print(&mut self, event: Option<Event>) -> Result<()> {
        let Some(Event { person, happening }) = event else { return Ok(()) };
        let Some(text) = self.happened(happening) else { return Ok(()) };
        let mut out = anstream::stdout().lock();
        if self.shown.replace(person) != Some(person) {
            let name = self.names.get(&person).map_or("", String::as_str);
            let line = "─".repeat(self.width.saturating_sub(textwrap::core::display_width(name) + 4));
            writeln!(out, "\n{WHO}── {name} {line}{WHO:#}")?;
        }
        writeln!(out, "{text}")?;
        Ok(out.flush()?)
    }

    /// What to print; nothing of what only tidies up.
    fn happened(&mut self, happening: Happening) -> Option<String> {
        match happening {
            Happening::Appeared(look) => Some(self.message(few(look))),
            Happening::Edited(look) => self.edited(few(look)),
            Happening::Opened(look) => Some(self.written("▢ ", look.lines.iter().collect(), &look.labels)),
            Happening::Did(words) => Some(self.own(&words)),
            Happening::Noted(text) => Some(format!("  {FAINT}({text}){FAINT:#}")),
            Happening::Turned => None,
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
    fn message(&mut self, look: Look) -> String {
        let text = self.written("", look.lines.iter().collect(), &look.labels);
        self.printed.insert(look.id, (look.words(), look.labels));
        text
    }

    /// Of an edited message its title and what is new in it; as a whole where most is new, nothing where nothing is, or
    /// where a message only loses its buttons to a newer one.
    fn edited(&mut self, look: Look) -> Option<String> {
        let (before, buttons) = self.printed.insert(look.id, (look.words(), look.labels.clone()))?;
        let is_known = |line: &str| before.iter().any(|known| known == line);
        let changed = look.lines.iter().filter(|(line, _)| !is_known(line)).count();
        if look.labels.is_empty() || (changed == 0 && look.labels == buttons) {
            return None;
        }
        let labels = if look.labels == buttons { Vec::new() } else { look.labels };
        if changed * 2 > look.lines.len() {
            return Some(self.written("✎ ", look.lines.iter().collect(), &labels));
        }
        let is_new = |(nth, (line, _)): &(usize, &(String, Face))| *nth == 0 || !is_known(line);
        let new = look.lines.iter().enumerate().filter(is_new).map(|(_, line)| line).collect();
        Some(self.written("✎ ", new, &labels))
    }

    fn written(&self, mark: &str, lines: Vec<&(String, Face)>, labels: &[Vec<String>]) -> String {
        let mut text = String::new();
        let mut first = mark;
        for (line, face) in lines {
            let style = match face {
                Face::Strong => STRONG,
                Face::Faint => FAINT,
                Face::Plain => Style::new(),
            };
            // A terminal may show the marks that keep the direction of people's words.
            let line = line.replace(['\u{2068}', '\u{2069}'], "");
            for part in textwrap::wrap(&format!("{first}{line}"), self.width.saturating_sub(4)) {
                let _ = writeln!(text, "  {FAINT}│{FAINT:#} {style}{part}{style:#}");
            }
            first = "";
        }
        for row in labels {
            let row = row.iter().map(|label| format!("{BUTTON}[{label}]{BUTTON:#}")).collect::<Vec<_>>();
            for line in textwrap::wrap(&row.join(" "), self.width.saturating_sub(4)) {
                let _ = writeln!(text, "  {FAINT}╰{FAINT:#} {line}");
            }
        }
        text
    }
}

/// A message whose lists are not printed in full.
fn few(mut look: Look) -> Look {
    for row in look.labels.iter_mut().filter(|row| row.len() > ENTRIES) {
        row.truncate(ENTRIES);
        row.push("…".to_owned());
    }
    look
}
