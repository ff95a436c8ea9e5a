//! What happens on people's clients, whatever the platform, as it can be printed line by line.

/// Something that is seen on somebody's client.
#[derive(Clone, Debug)]
pub struct Event<H = Happening> {
    /// Whose client.
    pub person: i64,
    /// What.
    pub happening: H,
}

/// What happened on a client.
#[derive(Clone, Debug)]
pub enum Happening {
    /// A message of the bot appeared.
    Appeared(Look),
    /// A message of the bot became this.
    Edited(Look),
    /// A modal with fields opened.
    Opened(Look),
    /// The person did this, or wrote it.
    Did(String),
    /// A short notice.
    Noted(String),
    /// What is seen has changed in another way.
    Turned,
}

/// A message, line by line.
#[derive(Clone, Debug)]
pub struct Look {
    /// The number of the message; 0 for a modal.
    pub id: i64,
    /// Its lines.
    pub lines: Vec<(String, Face)>,
    /// What stands on its buttons, row by row.
    pub labels: Vec<Vec<String>>,
}

/// How a line looks, when all of it looks so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// As usual.
    Plain,
    /// Bold.
    Strong,
    /// In italics.
    Faint,
}

impl Look {
    /// What its lines say.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        self.lines.iter().map(|(line, _)| line.clone()).collect()
    }
}
