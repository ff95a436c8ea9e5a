//! Questions in a terminal, each with an example and answered by one line. What cannot be used is said and asked again.
//!
//! Where standard input is no terminal, its lines are the answers all the same; each is written behind its question then, so that
//! a log reads like a terminal. Secrets are shown nowhere. What is asked, and in which order, is left to `questions`.

use std::io::{BufRead, BufReader, IsTerminal as _, Write};
use std::os::fd::AsFd;

use anyhow::{Result, bail};
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

use crate::exit::{BrokenOff, WrongSetting};

/// What is said of a setup that ends at one of its questions.
pub(super) const NOTHING: BrokenOff = BrokenOff("broken off: nothing is written, and `twinbot setup` begins again");

/// One question.
pub(super) struct Question<'a> {
    /// The question itself.
    pub(super) ask: &'a str,
    /// An answer that somebody might give.
    pub(super) example: &'a str,
    /// What Enter alone means: the answer that it gives, and how that is said. `None`: an answer is needed.
    pub(super) enter: Option<(&'a str, &'a str)>,
    /// Whether nobody may read the answer on the screen.
    pub(super) is_secret: bool,
}

/// A conversation with the person at the terminal.
pub(super) struct Dialogue {
    /// The answers, a line each; `None` where nobody is asked.
    lines: Option<Box<dyn BufRead + Send>>,
    to: Box<dyn Write + Send>,
    is_terminal: bool,
}

impl Dialogue {
    /// With the person at standard input, unless nobody is to be asked.
    pub(super) fn here(asks: bool) -> Self {
        let (input, is_terminal) = (std::io::stdin(), std::io::stdin().is_terminal());
        let lines = asks.then(|| Box::new(BufReader::new(input)) as Box<dyn BufRead + Send>);
        Self { lines, to: Box::new(std::io::stderr()), is_terminal }
    }

    /// Whether anybody is asked.
    pub(super) fn asks(&self) -> bool {
        self.lines.is_some()
    }

    /// Asks until there is an answer. Where nobody is asked, Enter is the answer.
    ///
    /// # Errors
    /// Somebody breaks it off; or nobody is asked, and an answer is needed.
    pub(super) async fn ask(&mut self, question: &Question<'_>) -> Result<String> {
        if !self.asks() {
            let Some((answer, _)) = question.enter else {
                bail!(WrongSetting(format!(
                    "nobody is asked (--no-input), and this needs an answer: {}",
                    question.ask
                )));
            };
            return Ok(answer.to_owned());
        }
        let enter = question.enter.map(|(_, says)| format!(" Enter: {says}.")).unwrap_or_default();
        self.say(&format!("\n{}\n  Example: {}.{enter}", question.ask, question.example))?;
        loop {
            let line = self.line(question.is_secret).await?;
            match (read(&line), question.enter) {
                (Ok(""), Some((answer, _))) => return Ok(answer.to_owned()),
                (Ok(""), None) => self.say("This needs an answer.")?,
                (Ok(text), _) => return Ok(text.to_owned()),
                (Err(why), _) => self.say(why)?,
            }
        }
    }

    /// Asks for a yes or a no.
    ///
    /// # Errors
    /// Somebody breaks it off.
    pub(super) async fn agrees(&mut self, ask: &str, usually: bool) -> Result<bool> {
        let enter = if usually { "yes" } else { "no" };
        let example = if usually { "no" } else { "yes" };
        let question = Question { ask, example, enter: Some((enter, enter)), is_secret: false };
        loop {
            match self.ask(&question).await?.to_lowercase().as_str() {
                "yes" | "y" => return Ok(true),
                "no" | "n" => return Ok(false),
                _ => self.wrong("Please answer yes or no.")?,
            }
        }
    }

    /// Says a line.
    pub(super) fn say(&mut self, line: &str) -> Result<()> {
        Ok(writeln!(self.to, "{line}")?)
    }

    /// Says what is wrong with an answer, before it is asked for again.
    ///
    /// # Errors
    /// Nobody is asked again: it came from a flag or a variable.
    pub(super) fn wrong(&mut self, why: &str) -> Result<()> {
        if !self.asks() {
            bail!(WrongSetting(why.to_owned()));
        }
        self.say(why)
    }

    /// The next line, with its end.
    async fn line(&mut self, is_secret: bool) -> Result<Vec<u8>> {
        write!(self.to, "> ")?;
        self.to.flush()?;
        let Some(mut lines) = self.lines.take() else { bail!(NOTHING) };
        let hidden = (is_secret && self.is_terminal).then(|| Hidden::on(std::io::stdin())).flatten();
        // Waiting for a person takes a thread of its own, which the end of the program does not wait for.
        let reads = tokio::task::spawn_blocking(move || {
            let mut line = Vec::new();
            let read = lines.read_until(b'\n', &mut line);
            (lines, read.map(|_| line))
        });
        let (lines, line) = reads.await?;
        let was_hidden = hidden.is_some();
        drop(hidden);
        self.lines = Some(lines);
        let line = line?;
        if line.is_empty() {
            self.say("")?;
            bail!(NOTHING);
        }
        if !self.is_terminal || was_hidden {
            self.echo(&line, is_secret)?;
        }
        Ok(line)
    }

    /// Writes what a terminal would have shown of an answer.
    fn echo(&mut self, line: &[u8], is_secret: bool) -> Result<()> {
        let typed = String::from_utf8_lossy(line).trim().to_owned();
        let shown = if is_secret && !typed.is_empty() { "(hidden)".to_owned() } else { typed };
        self.say(&shown.replace(char::is_control, "?"))
    }
}

/// What a line says.
fn read(line: &[u8]) -> Result<&str, &'static str> {
    let text =
        std::str::from_utf8(line).map_err(|_| "These letters cannot be read (no UTF-8). Please type it again.")?;
    let text = text.trim();
    if text.contains(char::is_control) {
        return Err("A key in it is no letter, such as an arrow. Please type it again.");
    }
    Ok(text)
}

/// While this lives, a terminal shows nothing of what is typed.
struct Hidden<F: AsFd> {
    terminal: F,
    before: Termios,
}

impl<F: AsFd> Hidden<F> {
    /// `None`: it is no terminal.
    fn on(terminal: F) -> Option<Self> {
        let before = tcgetattr(&terminal).ok()?;
        let mut silent = before.clone();
        silent.local_modes.remove(LocalModes::ECHO);
        tcsetattr(&terminal, OptionalActions::Now, &silent).ok()?;
        Some(Self { terminal, before })
    }
}

impl<F: AsFd> Drop for Hidden<F> {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing.
        let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use rustix::pty::{OpenptFlags, openpt};

    use super::*;

    #[derive(Clone, Default)]
    struct Screen(Arc<Mutex<Vec<u8>>>);

    impl Screen {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().expect("not poisoned").clone()).expect("text")
        }
    }

    impl Write for Screen {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().expect("not poisoned").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    /// A dialogue that is answered by these bytes, and what it shows.
    fn answered(bytes: &'static [u8]) -> (Dialogue, Screen) {
        let screen = Screen::default();
        let to = Box::new(screen.clone());
        let dialogue = Dialogue { lines: Some(Box::new(bytes)), to, is_terminal: false };
        (dialogue, screen)
    }

    const NEEDED: Question<'static> = Question { ask: "Where?", example: "here", enter: None, is_secret: false };

    #[tokio::test]
    async fn what_cannot_be_used_is_said_and_asked_again() {
        let (mut dialogue, screen) = answered(b"\n\xff\n\x1b[A\n  there \r\n");
        assert_eq!(dialogue.ask(&NEEDED).await.expect("an answer"), "there");
        let shown = screen.text();
        assert!(shown.starts_with("\nWhere?\n  Example: here.\n> "), "{shown}");
        for said in ["This needs an answer.", "no UTF-8", "such as an arrow", "> there\n"] {
            assert!(shown.contains(said), "{said}: {shown}");
        }
        assert!(!shown.contains('\x1b'), "a log has no keys in it: {shown:?}");
    }

    #[tokio::test]
    async fn enter_is_an_answer_where_the_question_says_so() {
        let (mut dialogue, screen) = answered(b"\n\n");
        let question = Question { enter: Some(("", "nowhere")), ..NEEDED };
        assert_eq!(dialogue.ask(&question).await.expect("an answer"), "");
        assert!(screen.text().contains("Enter: nowhere."), "{}", screen.text());
        assert!(dialogue.agrees("Really?", true).await.expect("an answer"));
    }

    #[tokio::test]
    async fn the_end_of_the_input_breaks_it_off() {
        let (mut dialogue, _) = answered(b"");
        let end = dialogue.ask(&NEEDED).await.expect_err("nothing comes any more");
        assert!(end.is::<BrokenOff>() && end.to_string().contains("nothing is written"), "{end}");
    }

    #[tokio::test]
    async fn a_secret_is_not_shown() {
        let (mut dialogue, screen) = answered(b"hush-hush\n");
        let question = Question { is_secret: true, ..NEEDED };
        assert_eq!(dialogue.ask(&question).await.expect("an answer"), "hush-hush");
        assert!(screen.text().contains("> (hidden)\n") && !screen.text().contains("hush"), "{}", screen.text());
    }

    #[tokio::test]
    async fn yes_and_no_are_words_of_few_letters() {
        let (mut dialogue, screen) = answered(b"perhaps\nY\nno\n");
        assert!(dialogue.agrees("Really?", false).await.expect("an answer"));
        assert!(!dialogue.agrees("Really?", true).await.expect("an answer"));
        assert!(screen.text().contains("Please answer yes or no."), "{}", screen.text());
    }

    #[tokio::test]
    async fn where_nobody_is_asked_enter_is_the_answer_and_what_is_wrong_an_error() {
        let (mut dialogue, screen) = answered(b"there\n");
        dialogue.lines = None;
        let question = Question { enter: Some(("here", "here")), ..NEEDED };
        assert_eq!(dialogue.ask(&question).await.expect("an answer"), "here");
        assert!(dialogue.ask(&NEEDED).await.expect_err("it is needed").is::<WrongSetting>());
        assert!(dialogue.wrong("No token.").expect_err("it is wrong").is::<WrongSetting>());
        assert_eq!(screen.text(), "", "nobody reads questions");
    }

    #[test]
    fn a_terminal_shows_nothing_while_a_secret_is_typed_and_everything_afterwards() {
        let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        let echoes = || tcgetattr(&terminal).expect("its modes").local_modes.contains(LocalModes::ECHO);
        assert!(echoes());
        let hidden = Hidden::on(&terminal).expect("it is one");
        assert!(!echoes());
        drop(hidden);
        assert!(echoes());
        let file = tempfile::tempfile().expect("a file");
        assert!(Hidden::on(&file).is_none(), "a file is no terminal");
    }
}
