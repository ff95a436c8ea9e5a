//! Accounts of two platforms that become one person's: the code, who has confirmed, and whether they may.
//!
//! A code is made in one account and typed in the other; the other confirms first, then the one that made it. Only
//! somebody who has nothing yet can become somebody else: two people with projects are never made one.

use std::fmt;

use super::Screen;
use crate::decision::Refusal;
use crate::domain::{AccountId, AccountLinkId, ConversationId, PersonId, hash_of};
use crate::platform::Platform;
use crate::text::{Text, msg};

/// How long each step is waited for, in ms: ten minutes.
pub(super) const STEP: i64 = 600_000;

/// The code by which one account finds the other. It gives no more than the right to ask, for ten minutes.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkCode(String);

impl LinkCode {
    /// As many letters as nobody guesses in ten minutes: 50 bits.
    const LETTERS: usize = 10;

    /// The code that begins as a fresh code of [`code_of`](crate::domain::code_of) does, in capitals and two halves.
    pub fn of(fresh: &str) -> Self {
        let letters: String = fresh.chars().take(Self::LETTERS).collect::<String>().to_uppercase();
        let (first, second) = letters.split_at(letters.len() / 2);
        Self(format!("{first}-{second}"))
    }

    /// The code as it was stored.
    pub fn stored(code: String) -> Self {
        Self(code)
    }

    /// As people read it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is stored of it for good.
    pub fn hash(&self) -> Vec<u8> {
        Self::hash_of(&self.0)
    }

    /// The hash of what somebody has typed, however they write it: in small letters, without the hyphen, and with a
    /// letter that the code never has in place of the one that looks like it.
    pub fn hash_of(typed: &str) -> Vec<u8> {
        let letters = typed.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_uppercase);
        let read: String = letters.map(|letter| if matches!(letter, 'L' | '1') { 'I' } else { letter }).collect();
        hash_of(&read)
    }
}

/// Whoever reads a log could type it.
impl fmt::Debug for LinkCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkCode(…)")
    }
}

/// How far two accounts are on their way to one person. Stored as its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum LinkState {
    /// The code can be typed.
    Open,
    /// It was typed; that account is asked.
    Typed,
    /// That account has confirmed; the one that made the code is asked.
    Confirmed,
    /// Both have: they are one person's.
    Linked,
    /// One of them has said no.
    Declined,
    /// Nobody has typed the code, or confirmed, in time.
    Over,
    /// They were one person's, and are not any more.
    Unlinked,
}

impl LinkState {
    /// Whether somebody is waited for.
    pub fn waits(self) -> bool {
        matches!(self, Self::Open | Self::Typed | Self::Confirmed)
    }

    /// Whether nothing comes of it any more.
    pub fn has_ended(self) -> bool {
        matches!(self, Self::Declined | Self::Over | Self::Unlinked)
    }
}

/// An account of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// Which.
    pub id: AccountId,
    /// Where.
    pub platform: Platform,
    /// Whether messages arrive there.
    pub reachable: bool,
}

/// One of the two accounts, and the person it belongs to now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Which.
    pub account: AccountId,
    /// Where.
    pub platform: Platform,
    /// Whose.
    pub person: PersonId,
    /// What they are called.
    pub name: Text,
    /// Since when they are known, in ms.
    pub since: i64,
    /// How many accounts they have.
    pub accounts: u32,
    /// Whether they have a school, a role, a contact or a project.
    pub holds: bool,
    /// The conversation that gets their free text.
    pub active: Option<ConversationId>,
}

/// Two accounts on their way to one person, or what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountLink {
    /// Its id.
    pub id: AccountLinkId,
    /// How far it is.
    pub state: LinkState,
    /// The code, while it can be typed.
    pub code: Option<LinkCode>,
    /// When what is waited for is not waited for any more, in ms.
    pub until: i64,
    /// Where the code was made.
    pub from: Side,
    /// Where it was typed.
    pub to: Option<Side>,
    /// From which account it was ended.
    pub ended_by: Option<AccountId>,
}

impl AccountLink {
    /// Both sides, once there are two.
    pub(super) fn sides(&self) -> impl Iterator<Item = &Side> {
        [Some(&self.from), self.to.as_ref()].into_iter().flatten()
    }

    /// The side of an account.
    pub fn side(&self, account: AccountId) -> Option<&Side> {
        self.sides().find(|side| side.account == account)
    }

    /// The side across from an account.
    pub fn other(&self, account: AccountId) -> Option<&Side> {
        self.sides().find(|side| side.account != account)
    }

    /// Whether it is waited for somebody, and still in time. A time further away than any step takes was set by a clock that was
    /// set back since.
    pub fn is_under_way(&self, now: i64) -> bool {
        self.state.waits() && now < self.until && self.until - now <= 2 * STEP
    }

    /// Why these two cannot become one, as things stand now.
    pub fn hindrance(&self, to: &Side) -> Option<Refusal> {
        let from = &self.from;
        let says = if from.account == to.account {
            return Some(Refusal::never(msg::refusal_own_code()));
        } else if from.person == to.person {
            msg::refusal_linked_already()
        } else if from.platform == to.platform {
            msg::refusal_same_platform()
        } else if from.accounts > 1 || to.accounts > 1 {
            msg::refusal_linked_already()
        } else if from.holds && to.holds {
            msg::refusal_both_hold()
        } else {
            return None;
        };
        Some(Refusal::never(says).leading(msg::button_accounts(), Screen::Accounts))
    }

    /// Who stays, and who becomes them: the one who has something, else the one who is known for longer.
    ///
    /// # Errors
    /// [`AccountLink::hindrance`], or that nobody has typed the code.
    pub fn merged(&self) -> Result<(&Side, &Side), Refusal> {
        let to = self.to.as_ref().ok_or_else(Refusal::too_late)?;
        if let Some(hindrance) = self.hindrance(to) {
            return Err(hindrance);
        }
        let from = &self.from;
        let stays =
            if from.holds == to.holds { (from.since, from.person) <= (to.since, to.person) } else { from.holds };
        Ok(if stays { (from, to) } else { (to, from) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code_of;

    #[test]
    fn a_code_is_found_however_it_is_typed() {
        let code = LinkCode::of("abcdefghijkmnpqrstuvwxyz");
        assert_eq!(code.as_str(), "ABCDE-FGHIJ");
        for typed in ["ABCDE-FGHIJ", "abcdefghij", " abcde fghij ", "abcde–fgh1j", "ABCDEFGHLJ"] {
            assert_eq!(LinkCode::hash_of(typed), code.hash(), "{typed}");
        }
        assert_ne!(LinkCode::hash_of("ABCDE-FGHIK"), code.hash());
    }

    #[test]
    fn a_code_has_no_letters_that_look_alike_and_stands_in_no_log() {
        for random in 0..=255 {
            let code = LinkCode::of(&code_of([random; 15]));
            assert!(!code.as_str().contains(['L', 'O', '0', '1']), "{}", code.as_str());
            assert_eq!((code.as_str().len(), format!("{code:?}")), (11, "LinkCode(…)".to_owned()));
        }
    }
}
