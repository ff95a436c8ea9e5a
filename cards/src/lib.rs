//! Login cards of a class as PDF, eight a page to be cut apart; tables as PDF, and as CSV for spreadsheets.
//!
//! Every word comes from the caller, in the language of the class. The font, DejaVu Sans, is part of the program
//! (`fonts/LICENSE.txt`): Latin, Greek, Cyrillic, Armenian, Georgian, Arabic and Hebrew.

mod card;
mod code;
mod csv;
mod list;
mod page;
mod typesetter;

use std::fmt;

pub use crate::csv::csv;
pub use crate::list::list;
pub use crate::page::{PER_PAGE, pdf};

/// The cards of a class.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The title of the document. It stands above the cards, too.
    pub title: String,
    /// The language of the words (BCP 47): it decides on which side lines begin.
    pub language: String,
    /// What stands above the user name and the password.
    pub labels: Labels,
    /// The cards in their order.
    pub cards: Vec<Card>,
}

/// The names of the fields of a card.
#[derive(Clone, Debug)]
pub struct Labels {
    /// "User name".
    pub user_name: String,
    /// "Password".
    pub password: String,
}

/// The card of one student. Its `Debug` form shows neither the password nor the link, which logs the student in.
#[derive(Clone)]
pub struct Card {
    /// Name and surname, as the class calls them. What does not fit is cut.
    pub name: String,
    /// What the student types, together with the password.
    pub user_name: String,
    /// In clear.
    pub password: String,
    /// The name of the project. What does not fit is cut.
    pub project: String,
    /// Two sentences how to begin. What does not fit is cut.
    pub begin: [String; 2],
    /// What the QR code opens when it is scanned, or pressed on a screen. Without a link there is no code.
    pub link: Option<String>,
}

impl fmt::Debug for Card {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let link = self.link.as_ref().map(|_| "…");
        let mut out = out.debug_struct("Card");
        out.field("name", &self.name).field("user_name", &self.user_name).field("password", &"…");
        out.field("project", &self.project).field("begin", &self.begin).field("link", &link).finish()
    }
}

/// A table, such as a class list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The title of the document. It stands above the rows, too.
    pub title: String,
    /// The language of the words (BCP 47): it decides on which side lines begin, and what stands between the cells of a CSV.
    pub language: String,
    /// What stands above the columns.
    pub heads: Vec<String>,
    /// The rows, with as many cells as there are heads.
    pub rows: Vec<Vec<String>>,
}

/// Why cards cannot be drawn. It names no student, and no secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CardError {
    /// The user name or the password of a card (by its place, from 0) does not fit, and must not be cut.
    #[error("the user name or the password of card {0} is too long")]
    TooLong(usize),
    /// The link of a card (by its place, from 0) does not fit into a code that phones read.
    #[error("the link of card {0} is too long for a code")]
    Link(usize),
    /// The document cannot be written.
    #[error("the cards cannot be written as PDF: {0}")]
    Pdf(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_logged_of_a_card_holds_no_secret() {
        let card = Card {
            name: "Ana Núñez".into(),
            user_name: "ana.nunez".into(),
            password: "river-lemon-cloud".into(),
            project: "Rivers".into(),
            begin: ["Scan.".into(), "Type.".into()],
            link: Some("https://example.org/claim-abc".into()),
        };
        let labels = Labels { user_name: "User name".into(), password: "Password".into() };
        let sheet = Sheet { title: "4b".into(), language: "en".into(), labels, cards: vec![card] };
        let said = format!("{sheet:?}");
        assert!(said.contains("ana.nunez") && !said.contains("lemon") && !said.contains("claim-abc"), "{said}");
    }
}
