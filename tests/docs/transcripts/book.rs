//! What stands on one person's phone, written down act by act, as Markdown.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use bot_core::text::{Locale, msg};
use emulators::{Event, Events, Face, Happening, Look};
use futures::{FutureExt as _, StreamExt as _};
use rehearsal::{Act, Actor, Conductor};

use super::place::Work;
use super::tell;

/// Of so many buttons all are written down; of more the first ones.
const BUTTONS: usize = 12;

/// Writes down what one person does and reads.
pub(crate) struct Book {
    /// Whose phone it is.
    who: i64,
    locale: Locale,
    work: Work,
    written: Mutex<Written>,
}

struct Written {
    page: String,
    events: Events,
    /// Each message as it was written down last.
    shown: BTreeMap<i64, Look>,
}

impl std::fmt::Debug for Book {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Book({})", self.who)
    }
}

impl Book {
    /// Begins a page about this person, who has the app of a bot at work.
    pub(crate) fn begin(who: i64, locale: Locale, work: &Work, head: &str) -> Arc<Self> {
        let events = work.app.emulator().events();
        let written = Written { page: head.to_owned(), events, shown: BTreeMap::new() };
        Arc::new(Self { who, locale, work: work.clone(), written: Mutex::new(written) })
    }

    /// Writes a heading below what is there.
    pub(crate) async fn chapter(&self, english: &str, spanish: &str) {
        self.catches_up().await;
        self.add(&format!("## {}", tell(self.locale, english, spanish)));
    }

    /// Writes what happens elsewhere, or what somebody who reads has to know.
    pub(crate) async fn note(&self, english: &str, spanish: &str) {
        self.catches_up().await;
        self.add(&format!("*{}*", tell(self.locale, english, spanish)));
    }

    /// All that was written down.
    pub(crate) async fn ends(&self) -> String {
        self.catches_up().await;
        format!("{}\n", self.written().page.trim_end())
    }

    /// A message of which the lines and the buttons are known, as it is read.
    pub(crate) fn quoted(text: &str, labels: &[Vec<String>]) -> String {
        let lines: Vec<(String, Face)> = text.lines().map(|line| (line.to_owned(), Face::Plain)).collect();
        quoted(&lines, labels)
    }

    fn written(&self) -> std::sync::MutexGuard<'_, Written> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, paragraph: &str) {
        let mut written = self.written();
        let _ = write!(written.page, "\n{}\n", paragraph.trim_end());
    }

    /// Writes down what has come on the phone since then, when nothing more comes of it.
    async fn catches_up(&self) {
        self.work.rests().await;
        let mut written = self.written();
        let (mut fresh, mut noted): (Vec<Look>, Vec<String>) = (Vec::new(), Vec::new());
        while let Some(Some(event)) = written.events.next().now_or_never() {
            let Event { person, happening } = event.expect("nothing was missed");
            if person != self.who {
                continue;
            }
            match happening {
                Happening::Appeared(look) | Happening::Edited(look) => {
                    match fresh.iter_mut().find(|known| known.id == look.id) {
                        Some(known) => *known = look,
                        None => fresh.push(look),
                    }
                }
                Happening::Noted(words) => noted.push(words),
                Happening::Opened(_) | Happening::Did(_) | Happening::Turned => {}
            }
        }
        let newest = written.shown.keys().next_back().copied();
        fresh.sort_by_key(|look| look.id);
        let mut said = Vec::new();
        for words in noted {
            said.push(format!("*{}* {}", tell(self.locale, "A short note:", "Un aviso breve:"), escaped(&words)));
        }
        let titles: Vec<(i64, String)> = fresh.iter().map(|look| (look.id, title(look))).collect();
        for look in fresh {
            let before = written.shown.insert(look.id, look.clone());
            // Older copies of a card change as the newest one does, which is written down.
            let is_copy = titles.iter().any(|(id, newer)| *id > look.id && *newer == title(&look));
            if !(is_copy && before.is_some()) {
                said.extend(self.changed(&look, before.as_ref(), newest));
            }
        }
        drop(written);
        said.iter().for_each(|said| self.add(said));
    }

    /// A message as a quotation: the whole of a new one, and of one that has changed as much as is new.
    fn changed(&self, look: &Look, before: Option<&Look>, newest: Option<i64>) -> Option<String> {
        let Some(before) = before else { return Some(quoted(&look.lines, &look.labels)) };
        let words = before.words();
        let is_new = |(line, _): &&(String, Face)| !words.contains(line) && !line.trim().is_empty();
        let new: Vec<(String, Face)> = look.lines.iter().filter(is_new).cloned().collect();
        let is_same = new.is_empty() && look.labels == before.labels;
        let goes_on = self.locale.plain(&msg::continues_below());
        let says_nothing = new.iter().all(|(line, _)| plain(line) == plain(&goes_on));
        if is_same || (look.labels.is_empty() && says_nothing) {
            return None;
        }
        let is_last = newest == Some(look.id);
        let head = if look.labels.is_empty() {
            tell(self.locale, "It now says:", "Ahora dice:")
        } else if is_last {
            tell(self.locale, "The message becomes:", "El mensaje pasa a ser:")
        } else {
            tell(self.locale, "A message further up becomes:", "Un mensaje de más arriba pasa a ser:")
        };
        // Of a long card that changes a little, its first line and what is new.
        let is_short = new.len() * 2 > look.lines.iter().filter(|(line, _)| !line.trim().is_empty()).count();
        let is_other = before.words().first() != look.words().first();
        let lines = if is_short || is_other {
            look.lines.clone()
        } else {
            let first = look.lines.iter().take(1).filter(|line| !is_new(line)).cloned();
            shortened(&look.lines, first.chain(new).collect(), self.locale)
        };
        Some(format!("*{head}*\n\n{}", quoted(&lines, &look.labels)))
    }

    fn did(&self, who: &Actor, act: &Act) {
        let name = who.name();
        let said = match act {
            Act::Start => {
                tell(self.locale, "opens the chat and presses Start.", "abre el chat y pulsa Iniciar.").to_owned()
            }
            Act::Open(link) => format!("{} {}", tell(self.locale, "opens the link", "abre el enlace"), escaped(link)),
            Act::Say(words) => {
                format!("{} {}", tell(self.locale, "writes:", "escribe:"), escaped(words).replace('\n', " "))
            }
            Act::Send(file) => format!("{} {}", tell(self.locale, "sends the file", "envía el archivo"), escaped(file)),
            Act::Press { label, .. } => format!("{} `{label}`", tell(self.locale, "presses", "pulsa")),
        };
        self.add(&format!("**{name}** {said}"));
    }
}

#[async_trait]
impl Conductor for Book {
    async fn cue(&self, who: &Actor, act: &Act) {
        if who.client.id() == self.who {
            self.catches_up().await;
            self.did(who, act);
        }
    }
}

/// The lines of a card that are written down, and that there are others.
fn shortened(all: &[(String, Face)], mut shown: Vec<(String, Face)>, locale: Locale) -> Vec<(String, Face)> {
    let count = |lines: &[(String, Face)]| lines.iter().filter(|(line, _)| !line.trim().is_empty()).count();
    if count(&shown) < count(all) {
        let rest = tell(locale, "(the rest as before)", "(lo demás, como antes)");
        shown.extend([(String::new(), Face::Plain), (rest.to_owned(), Face::Faint)]);
    }
    shown
}

/// By what the copies of a card are known.
fn title(look: &Look) -> String {
    look.lines.first().map(|(line, _)| plain(line)).unwrap_or_default()
}

/// A message as it is read, with its buttons.
fn quoted(lines: &[(String, Face)], labels: &[Vec<String>]) -> String {
    let mut paragraphs: Vec<Vec<String>> = vec![Vec::new()];
    for (line, face) in lines {
        let line = line.trim();
        if line.is_empty() {
            paragraphs.push(Vec::new());
            continue;
        }
        let line = escaped(line);
        let line = match face {
            Face::Strong => format!("**{line}**"),
            Face::Faint => format!("*{line}*"),
            Face::Plain => line,
        };
        paragraphs.last_mut().expect("there is one").push(line);
    }
    let buttons: Vec<String> = labels.iter().flatten().map(|label| format!("`{}`", plain(label))).collect();
    if !buttons.is_empty() {
        let more = if buttons.len() > BUTTONS { " …" } else { "" };
        let shown: Vec<String> = buttons.into_iter().take(BUTTONS).collect();
        paragraphs.push(vec![format!("{}{more}", shown.join(" "))]);
    }
    let paragraphs = paragraphs.iter().filter(|paragraph| !paragraph.is_empty());
    let paragraphs: Vec<String> =
        paragraphs.map(|lines| lines.iter().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\\\n")).collect();
    paragraphs.join("\n>\n")
}

/// Without the marks that keep the direction of people's words.
fn plain(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

/// Words as Markdown shows them.
fn escaped(words: &str) -> String {
    let mut escaped = String::new();
    for letter in plain(words).chars() {
        if matches!(letter, '*' | '_' | '`' | '<' | '[' | ']' | '\\') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

#[test]
fn what_is_left_out_of_a_card_is_said() {
    let lines = |lines: &[&str]| lines.iter().map(|line| ((*line).to_owned(), Face::Plain)).collect::<Vec<_>>();
    let (all, some) = (lines(&["Title", "", "what is new", "what was there"]), lines(&["Title", "what is new"]));
    let written = quoted(&shortened(&all, some, Locale::english()), &[]);
    assert_eq!(written, "> Title\\\n> what is new\n>\n> *(the rest as before)*");
    assert_eq!(quoted(&shortened(&all, all.clone(), Locale::english()), &[]).matches("rest").count(), 0);
}
