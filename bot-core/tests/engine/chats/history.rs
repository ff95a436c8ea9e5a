//! What was shown in chats, in its order.

use bot_core::view::View;

use super::Chats;

impl Chats {
    /// What was shown after so many things, each with its chat and the number of its message.
    pub(crate) fn shown_after(&self, many: usize) -> Vec<(String, i64, View)> {
        let state = self.0.lock().expect("not poisoned");
        state.stood.get(many..).map(<[_]>::to_vec).unwrap_or_default()
    }
}
