//! How far a student is: invited, with a password, last seen, out of reach.

use serde::{Deserialize, Serialize};

use super::student::{Claim, Pupil};
use crate::text::{Arg, Text, msg};
use crate::wire;

/// A student counts as seen again after this long, in ms, so that what they do costs no more than usual: an hour.
pub(crate) const SEEN_EVERY: i64 = 3_600_000;

/// What is known of where a student is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// When the student did something last where they were logged in, in ms, to the hour.
    pub seen_at: Option<i64>,
    /// Whether the chat in which the student got the password cannot be written to, or the platform has refused the password there; or,
    /// before, whether that is so of everybody to whom it was handed over.
    pub is_lost: bool,
    /// Whether somebody of their school takes part, as rules say it, where they work, too: in another TwinSpace whose project is active.
    pub elsewhere: bool,
}

/// Which students of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, strum::EnumIter)]
#[serde(rename_all = "kebab-case")]
pub enum Only {
    /// All of them.
    All,
    /// Those who have not got in with their present password.
    Waiting,
    /// Those who could not be reached.
    Lost,
}

wire::fields! { Only = Self::Lost }

impl Pupil {
    /// Whether the student has got in with the present password: by the link, or by typing it.
    #[must_use]
    pub fn has_got_in(&self) -> bool {
        let is_seen = self.presence.seen_at.is_some_and(|at| at >= self.student.password_at);
        is_seen || matches!(self.student.claim, Claim::Claimed(..))
    }

    /// Whether the student is one of these.
    #[must_use]
    pub fn is_one_of(&self, only: Only) -> bool {
        match only {
            Only::All => true,
            Only::Waiting => !self.has_got_in(),
            Only::Lost => self.presence.is_lost,
        }
    }

    /// How far the student is, in a few words for a list.
    pub(super) fn state(&self) -> Text {
        match (self.presence, self.student.claim) {
            (Presence { is_lost: true, .. }, _) => msg::pupil_state_lost(),
            (Presence { seen_at: Some(at), .. }, _) if self.has_got_in() => msg::pupil_state_seen(Arg::Day(at)),
            (_, Claim::Claimed(_, at)) => msg::pupil_state_claimed(Arg::Day(at)),
            (_, Claim::Open(_) | Claim::Over) => msg::pupil_state_invited(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::students::samples::pupil;
    use crate::domain::AccountId;
    use crate::text::Locale;

    fn with(claim: Claim, seen_at: Option<i64>, is_lost: bool) -> Pupil {
        let mut pupil = pupil(1, "Lea", "Nube");
        pupil.student.claim = claim;
        pupil.presence = Presence { seen_at, is_lost, ..Presence::default() };
        pupil
    }

    fn says(pupil: &Pupil) -> String {
        Locale::english().plain(&pupil.state())
    }

    #[test]
    fn who_types_the_password_has_got_in_as_well_as_who_opens_the_link() {
        let at = pupil(1, "Lea", "Nube").student.password_at;
        let claimed = with(Claim::Claimed(AccountId(9), at), None, false);
        let typed = with(Claim::Over, Some(at + 1), false);
        for pupil in [&claimed, &typed] {
            assert!(pupil.has_got_in() && !pupil.is_one_of(Only::Waiting), "{}", says(pupil));
        }
        let before = with(Claim::Over, Some(at - 1), false);
        assert!(before.is_one_of(Only::Waiting), "that was with the password before");
        assert_eq!(says(&before), says(&with(Claim::Over, None, false)), "the present password waits");
        assert!(with(Claim::Over, None, false).is_one_of(Only::Waiting));
    }

    #[test]
    fn who_cannot_be_reached_is_told_before_all_else() {
        let lost = with(Claim::Claimed(AccountId(9), 5), Some(i64::MAX), true);
        assert!(lost.is_one_of(Only::Lost) && lost.is_one_of(Only::All) && !lost.is_one_of(Only::Waiting));
        assert_ne!(says(&lost), says(&with(Claim::Claimed(AccountId(9), 5), Some(i64::MAX), false)));
    }
}
