//! What was shown in chats, in its order, and in which language.

use bot_core::text::Locale;
use bot_core::view::View;

use super::Chats;

impl Chats {
    /// In which language a chat was written to last.
    pub(crate) fn language(&self, address: &str) -> Locale {
        let state = self.0.lock().expect("not poisoned");
        let last = state.stood.iter().rfind(|(of, ..)| of == address);
        let written = last.and_then(|(of, number, _)| state.written.get(&(of.clone(), *number)));
        *written.expect("something was written there")
    }

    /// What was shown after so many things, each with its chat and the number of its message.
    pub(crate) fn shown_after(&self, many: usize) -> Vec<(String, i64, View)> {
        let state = self.0.lock().expect("not poisoned");
        state.stood.get(many..).map(<[_]>::to_vec).unwrap_or_default()
    }
}
