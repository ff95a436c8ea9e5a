//! What `twinbot doctor` finds: how something is, and what to do about it.

use serde_json::{Value, json};

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Health {
    /// As it should be.
    Well,
    /// It works, and somebody should look after it.
    Warning,
    /// It does not work, or will not for long.
    Wrong,
}

impl Health {
    /// As it is written, for people and for programs.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Well => "well",
            Self::Warning => "warning",
            Self::Wrong => "wrong",
        }
    }
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// What was looked at: `database`, `telegram`.
    pub(crate) check: &'static str,
    /// How it is.
    pub(crate) health: Health,
    /// What was found, in a sentence without an end.
    pub(crate) says: String,
    /// What to do about it.
    pub(crate) to_do: Option<String>,
}

impl Finding {
    pub(crate) fn well(check: &'static str, says: impl Into<String>) -> Self {
        Self { check, health: Health::Well, says: says.into(), to_do: None }
    }

    pub(crate) fn warning(check: &'static str, says: impl Into<String>, to_do: impl Into<String>) -> Self {
        Self { check, health: Health::Warning, says: says.into(), to_do: Some(to_do.into()) }
    }

    pub(crate) fn wrong(check: &'static str, says: impl Into<String>, to_do: impl Into<String>) -> Self {
        Self { check, health: Health::Wrong, says: says.into(), to_do: Some(to_do.into()) }
    }

    /// As programs read it.
    pub(crate) fn fields(&self) -> Value {
        json!({ "check": self.check, "state": self.health.as_str(), "says": self.says, "do": self.to_do })
    }
}

/// A clock that differs by less, in ms, is right: dates are told by the second, and calls take a while.
const AGREES: i64 = 5_000;
/// With one that differs by more, in ms, codes and links end at another time than people read.
const OFF: i64 = 60_000;

/// How a clock is that is ahead of this machine's by so many ms: whose it is, as it is called.
pub(crate) fn clock(of: &str, ahead: i64) -> Finding {
    let seconds = (ahead.abs() + 500) / 1000;
    let says = match ahead {
        ..0 => format!("this machine's clock is {seconds} s ahead of {of}"),
        0.. => format!("this machine's clock is {seconds} s behind {of}"),
    };
    let to_do = "let the machine set its clock by itself: `timedatectl set-ntp true`, or chrony";
    if ahead.abs() <= AGREES {
        Finding::well("clock", format!("this machine's clock agrees with {of}"))
    } else if ahead.abs() <= OFF {
        Finding::warning("clock", says, to_do)
    } else {
        Finding::wrong("clock", says, to_do)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_judged_by_how_far_it_is_off() {
        let of = |ahead| clock("the platform's", ahead).health;
        assert_eq!([of(0), of(-4_000), of(5_000)], [Health::Well; 3]);
        assert_eq!([of(5_001), of(-60_000)], [Health::Warning; 2]);
        assert_eq!([of(60_001), of(-3_600_000)], [Health::Wrong; 2]);
        assert_eq!(clock("the platform's", -3_600_000).says, "this machine's clock is 3600 s ahead of the platform's");
        assert_eq!(clock("the platform's", 7_000).says, "this machine's clock is 7 s behind the platform's");
    }

    #[test]
    fn programs_read_the_same_names_always() {
        let fields = Finding::warning("disk", "it is full", "make room").fields();
        assert_eq!(fields, json!({ "check": "disk", "state": "warning", "says": "it is full", "do": "make room" }));
        assert_eq!(Finding::well("disk", "there is room").fields()["do"], Value::Null);
    }
}
