//! Who acts here: an operator in their own chat, or the command line of the server.

use crate::domain::PersonId;

/// Who has done something that only operators do. Each event says it, so that the record of what operators do can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The command line of the server: which person that is, the program does not know.
    Shell,
    /// An operator, in their own chat.
    Operator(PersonId),
}
