//! Jobs that are held between two pieces: what a test does then happens while something is left to do, however fast the machine is.

use std::sync::{Arc, Condvar, Mutex};

use bot_core::engine::{Activity, Done, Observer};

/// How far the jobs of a program go.
#[derive(Default)]
pub(crate) struct Pieces {
    held: Mutex<Option<Held>>,
    changed: Condvar,
    /// Who hears of all that is done, too.
    other: Option<Arc<dyn Observer>>,
}

/// Which jobs are held.
struct Held {
    kind: &'static str,
    /// How many more pieces they write.
    left: usize,
    dies: bool,
}

impl Pieces {
    /// Beside somebody else who hears of all that is done.
    pub(crate) fn beside(other: Option<Arc<dyn Observer>>) -> Self {
        Self { other, ..Self::default() }
    }

    /// Jobs of this kind, such as `Enrol`, write so many more pieces, one at least, and wait then until they are let go.
    pub(crate) fn hold(&self, kind: &'static str, after: usize) {
        *self.held.lock().expect("not poisoned") = Some(Held { kind, left: after, dies: false });
    }

    /// All jobs go on.
    pub(crate) fn let_go(&self) {
        *self.held.lock().expect("not poisoned") = None;
        self.changed.notify_all();
    }

    /// Jobs that are held end where they are, as in a program that was killed.
    pub(crate) fn kill(&self) {
        if let Some(held) = &mut *self.held.lock().expect("not poisoned") {
            held.dies = true;
        }
        self.changed.notify_all();
    }

    fn holds(&self, kind: &str) -> bool {
        self.held.lock().expect("not poisoned").as_ref().is_some_and(|of| of.kind == kind)
    }

    /// Counts a piece of a job, and waits as long as the job is held; says whether it dies there.
    fn waits(&self, kind: &str) -> bool {
        let mut held = self.held.lock().expect("not poisoned");
        let Some(of) = held.as_mut().filter(|of| of.kind == kind) else { return false };
        of.left = of.left.saturating_sub(1);
        let waits = |held: &mut Option<Held>| held.as_ref().is_some_and(|of| of.left == 0 && !of.dies);
        let held = self.changed.wait_while(held, waits).expect("not poisoned");
        held.as_ref().is_some_and(|of| of.dies)
    }
}

impl Observer for Pieces {
    /// A piece is committed, and its job goes on when this returns.
    fn done(&self, done: Done) {
        if let Some(other) = &self.other {
            other.done(done.clone());
        }
        let Activity::Job { kind, .. } = done.activity else { return };
        // The runtime gives the other work of this thread to another one.
        if self.holds(&kind) && tokio::task::block_in_place(|| self.waits(&kind)) {
            std::panic::resume_unwind(Box::new("killed"));
        }
    }
}
