//! What is asked before something is done that cannot easily be taken back, and what is said of what is not there.

use super::{Command, Screen};
use crate::conversation::Action;
use crate::text::{Text, msg};
use crate::view::{Block, Button, View, button};

/// "Are you sure?", before a command that cannot easily be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Confirmation {
    /// What is asked.
    pub question: Text,
    /// What the button says that does it.
    pub yes: Text,
    /// What is done then.
    pub command: Command,
    /// What is shown instead.
    pub back: Screen,
}

impl Confirmation {
    /// The card that asks.
    pub fn view(self) -> View {
        let yes = Button::danger(self.yes, Action::Sure(self.command));
        let buttons = vec![yes, button::go(msg::button_no(), self.back), button::home()];
        View::card(vec![Block::Para(self.question)], buttons)
    }
}

/// Says the same whether something is gone or not this person's: a stranger learns nothing.
pub fn not_there() -> View {
    View::card(vec![Block::Para(msg::not_there())], vec![button::home()])
}
