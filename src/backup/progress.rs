//! How far a backup or a restore is, said every few seconds on standard error.

use std::time::Duration;

use tokio::time::Instant;

/// How often that is said.
const EVERY: Duration = Duration::from_secs(5);

/// What is said of something that takes long; of what is over soon, nothing.
pub(crate) struct Progress {
    said: Instant,
}

impl Progress {
    pub(crate) fn begin() -> Self {
        Self { said: Instant::now() }
    }

    /// Says how far it is, unless that was said just before.
    pub(crate) fn tells(&mut self, far: impl FnOnce() -> String) {
        if self.said.elapsed() >= EVERY {
            self.said = Instant::now();
            eprintln!("{}", far());
        }
    }
}

/// A number of bytes as people read it.
pub(crate) fn size(bytes: u64) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"];
    let mut whole = bytes;
    let mut unit = 0;
    while whole >= 10_000 && unit + 1 < units.len() {
        whole = (whole + 500) / 1_000;
        unit += 1;
    }
    format!("{whole} {}", units[unit])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_said_in_the_unit_that_fits() {
        let said = [0, 9_999, 10_000, 41_400_000, 3_400_000_000, 7_000_000_000_000_000].map(size);
        assert_eq!(said, ["0 bytes", "9999 bytes", "10 kB", "41 MB", "3400 MB", "7000 TB"]);
    }
}
