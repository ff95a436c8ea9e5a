//! Works on what happens in one chat one after the other, and on different chats side by side.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::oneshot::{self, Receiver, error::TryRecvError};
use tokio_util::task::TaskTracker;

/// The last of what is worked on in each chat; it is over when its end cannot be heard any more.
#[derive(Debug, Default)]
pub(super) struct Order(Mutex<HashMap<String, Receiver<()>>>);

impl Order {
    /// Does `work` when all is done that was put in before for the same chat.
    pub(super) fn put(&self, tasks: &TaskTracker, chat: String, work: impl Future<Output = ()> + Send + 'static) {
        let (end, ended) = oneshot::channel::<()>();
        let before = {
            let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            last.retain(|_, ended| ended.try_recv() == Err(TryRecvError::Empty));
            last.insert(chat, ended)
        };
        tasks.spawn(async move {
            if let Some(before) = before {
                let _ = before.await;
            }
            work.await;
            drop(end);
        });
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn what_happens_in_one_chat_is_done_in_order_and_keeps_no_other_waiting() {
        let (order, tasks, done) = (Order::default(), TaskTracker::new(), Arc::new(Mutex::new(Vec::new())));
        for (name, chat, takes) in [("slow", "1", 50), ("quick", "1", 1), ("other", "2", 10), ("last", "1", 0)] {
            let done = Arc::clone(&done);
            order.put(&tasks, chat.to_owned(), async move {
                tokio::time::sleep(Duration::from_millis(takes)).await;
                done.lock().expect("not poisoned").push(name);
            });
        }
        tasks.close();
        tasks.wait().await;
        assert_eq!(*done.lock().expect("not poisoned"), ["other", "slow", "quick", "last"]);
        order.put(&TaskTracker::new(), "3".to_owned(), async {});
        assert_eq!(order.0.lock().expect("not poisoned").len(), 1, "what is over is forgotten");
    }
}
