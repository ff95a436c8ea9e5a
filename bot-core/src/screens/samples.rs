//! Every screen in every state, with what is known of it: made-up people, for tests of how the screens look and which
//! buttons they have. A front end renders the same ones.

pub(crate) mod cast;
mod people;
mod projects;

use crate::conversation::Screen;
use crate::facts::Facts;

/// One screen in one state: its name, as "group/state", the screen, and what is known for it.
pub type Sample = (&'static str, Screen, Facts);

/// All of them, by group. They are in English; another language is set in [`Facts::locale`].
#[must_use]
pub fn all() -> Vec<Sample> {
    [
        people::homes(),
        people::tasks(),
        people::sorries(),
        projects::lists(),
        projects::projects(),
        projects::offers(),
        projects::approvals(),
        projects::news(),
        projects::confirmations(),
    ]
    .concat()
}
