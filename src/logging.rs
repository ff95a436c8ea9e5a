//! Structured logs to stderr, in which no secret ever stands.
//!
//! Nothing that is logged holds a token, a password, a person's words or name in the first place; the
//! writer here is the last defence, which blots out the configured secrets wherever they come from.

use std::io::{self, Write};
use std::sync::Arc;

use anyhow::{Context, Result};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use bot_core::engine::{Activity, Done, Observer};

use crate::settings::Settings;

/// What is not logged unless it is asked for by name (`debug,sqlx::query=debug`): what a driver says of its connections, the
/// engine says in plain words; of each update one line says more than its statements and calls, and a statement that is slow is no
/// line that an operator reads.
const QUIET: &str = "sqlx=error,sqlx_core=warn,sqlx_core::pool=off,hyper=info,hyper_util=info,reqwest=info,rustls=info";

/// Starts logging as the settings say; where they say nothing, as is `usual` for the command.
pub(crate) fn start(settings: &Settings, usual: &str) -> Result<()> {
    let filter = EnvFilter::try_new(format!("{QUIET},{}", settings.set_or("log", usual)))
        .context("log is no filter; write info, or info,bot_core=debug")?;
    let blotting = Blotting { secrets: settings.secrets().into(), to: io::stderr };
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(blotting).with_ansi(false);
    if settings.text("log_format") == "json" {
        subscriber.json().init();
    } else {
        subscriber.init();
    }
    Ok(())
}

/// Logs at debug what the engine does, one line for each update, timer, piece of a job and delivery. Names and numbers only: nobody
/// is named, and nothing that anybody wrote.
#[derive(Debug)]
pub(crate) struct Watching;

impl Observer for Watching {
    fn done(&self, done: Done) {
        let ms = u64::try_from(done.took.as_millis()).unwrap_or(u64::MAX);
        match done.activity {
            Activity::Update { kind, commands, events, statements, again, account: _ } => {
                tracing::debug!(kind, ?commands, ?events, statements, again, ms, "an update");
            }
            Activity::Timer { kind, command, events } => tracing::debug!(kind, ?command, ?events, ms, "a timer"),
            Activity::Job { kind, command, events } => tracing::debug!(kind, command, ?events, ms, "a piece of a job"),
            Activity::Delivery { screen, outcome, attempt, address: _ } => {
                tracing::debug!(screen, outcome, attempt, ms, "a delivery");
            }
            Activity::DeadLetter => tracing::debug!(ms, "a dead letter"),
        }
    }
}

/// Writers that blot out secrets.
struct Blotting<F> {
    secrets: Arc<[String]>,
    to: F,
}

impl<'w, F, W> MakeWriter<'w> for Blotting<F>
where
    F: Fn() -> W,
    W: Write,
{
    type Writer = Line<W>;

    fn make_writer(&'w self) -> Self::Writer {
        Line { secrets: Arc::clone(&self.secrets), line: Vec::new(), to: (self.to)() }
    }
}

/// One event, written as a whole so that no secret is split.
struct Line<W: Write> {
    secrets: Arc<[String]>,
    line: Vec<u8>,
    to: W,
}

impl<W: Write> Write for Line<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.line.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut line = String::from_utf8_lossy(&self.line).into_owned();
        self.line.clear();
        for secret in self.secrets.iter().filter(|secret| secret.len() > 3) {
            line = line.replace(secret.as_str(), "***");
        }
        self.to.write_all(line.as_bytes())?;
        self.to.flush()
    }
}

impl<W: Write> Drop for Line<W> {
    fn drop(&mut self) {
        // Nobody can be told that the log cannot be written.
        let _ = self.flush();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[derive(Clone, Default)]
    struct Memory(Arc<Mutex<Vec<u8>>>);

    impl Write for Memory {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("not poisoned").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_configured_secret_is_blotted_out_of_every_event() {
        let memory = Memory::default();
        let to = memory.clone();
        let blotting = Blotting { secrets: Arc::new(["123:SECRET".to_owned()]), to: move || to.clone() };
        let subscriber = tracing_subscriber::fmt().with_writer(blotting).finish();
        tracing::subscriber::with_default(subscriber, || {
            tracing::error!(url = "https://api.example/bot123:SECRET/getMe", "a call to 123:SECRET failed");
        });
        let written = String::from_utf8(memory.0.lock().expect("not poisoned").clone()).expect("UTF-8");
        assert!(written.contains("bot***/getMe") && !written.contains("SECRET"), "{written}");
    }
}
