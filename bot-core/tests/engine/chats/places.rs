//! What becomes of the places of chats: they take no messages, take them again, or are others by now.

use super::Chats;

impl Chats {
    /// Somebody takes no messages from now on.
    pub(crate) fn close(&self, address: &str) {
        self.0.lock().expect("not poisoned").closed.push(address.to_owned());
    }

    /// A chat is another one from now on: nothing can be shown or changed in it any more.
    pub(crate) fn moves(&self, from: &str, to: &str) {
        self.0.lock().expect("not poisoned").moved.insert(from.to_owned(), to.to_owned());
    }

    /// Somebody takes messages again.
    pub(crate) fn open(&self, address: &str) {
        self.0.lock().expect("not poisoned").closed.retain(|closed| closed != address);
    }
}
