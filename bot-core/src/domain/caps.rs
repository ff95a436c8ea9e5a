//! How much one person may have or make, and how often they reach somebody else: the one table of it.
//!
//! Whoever reaches a cap is refused, and nothing changes. Caps with a time are counted by account, from the first time on, so
//! that somebody who parts their accounts does not begin anew.

use crate::text::{Arg, Text, msg};

/// One hour, in ms.
const HOUR: i64 = 3_600_000;
/// One day, in ms.
pub const DAY: i64 = 24 * HOUR;
/// Nobody asks the same person for contact again before this time after a no, in ms: 30 days.
pub const ASK_AGAIN_AFTER: i64 = 30 * DAY;

/// Something of which there is a most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Cap {
    /// Messages that somebody causes in the chats of one person or of one authority.
    Notices,
    /// People who are asked for contact, those who do not use the bot included.
    Asks,
    /// Personal invitations made, those that have ended included.
    Links,
    /// Personal invitations that can be opened.
    OpenLinks,
    /// Codes for linking accounts.
    Codes,
    /// Registrations, or changes of school, that a support service has to look at.
    Registrations,
    /// Schools typed by hand.
    Schools,
    /// Projects offered, or offered again.
    Offers,
    /// Questions whether a student may work in another project, too, whether or not there is such a student.
    Takeovers,
    /// People invited to take part in projects, by a link or from the contacts.
    Partners,
    /// Posts published in TwinSpaces.
    Posts,
    /// Students' logins handed to somebody whom a teacher has picked.
    Handouts,
    /// TwinSpaces packed as an archive.
    Archives,
    /// Copies of what is stored about oneself.
    Exports,
    /// Questions to a support service, and what is written to it besides.
    Inquiries,
    /// Questions that wait for a support service.
    OpenInquiries,
    /// Newsletters sent or scheduled.
    Newsletters,
    /// Forms that rest: drafts of projects and of a profile.
    Drafts,
}

impl Cap {
    /// The longest time in ms within which anything counts.
    pub const LONGEST: i64 = 30 * DAY;

    /// The most, and within which time in ms it counts; `None` for what a person has, whenever they made it.
    ///
    /// A teacher who prepares a year does a tenth of it. It is enough for those who try everything out, and too little to
    /// bother anybody, or to fill a database.
    pub fn limit(self) -> (u32, Option<i64>) {
        match self {
            Self::Notices => (30, Some(DAY)),
            Self::Asks | Self::Links | Self::Codes | Self::Offers | Self::Takeovers | Self::Posts => (20, Some(DAY)),
            Self::Partners => (60, Some(DAY)),
            // Two classes, and those who get theirs once more.
            Self::Handouts => (80, Some(DAY)),
            Self::Registrations | Self::Archives | Self::Inquiries => (10, Some(DAY)),
            // What is there already can be had again and again.
            Self::Exports => (3, Some(DAY)),
            // One in each of the languages of a country with many.
            Self::Newsletters => (6, Some(DAY)),
            Self::Schools => (6, Some(Self::LONGEST)),
            Self::OpenLinks => (20, None),
            Self::OpenInquiries => (5, None),
            Self::Drafts => (30, None),
        }
    }

    /// The name under which it is counted; it never changes.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Says that it is reached, and what to do: to wait until a time in ms, or to make room.
    pub fn reached(self, until: Option<i64>) -> Text {
        let what = match self {
            Self::Notices => msg::cap_notices(),
            Self::Asks => msg::cap_asks(),
            Self::Links => msg::cap_links(),
            Self::OpenLinks => msg::cap_open_links(),
            Self::Codes => msg::cap_codes(),
            Self::Registrations => msg::cap_registrations(),
            Self::Schools => msg::cap_schools(),
            Self::Offers => msg::cap_offers(),
            Self::Partners => msg::cap_partners(),
            Self::Posts => msg::cap_posts(),
            Self::Takeovers => msg::cap_takeovers(),
            Self::Handouts => msg::cap_handouts(),
            Self::Archives => msg::cap_archives(),
            Self::Exports => msg::cap_exports(),
            Self::Inquiries => msg::cap_inquiries(),
            Self::OpenInquiries => msg::cap_open_inquiries(),
            Self::Newsletters => msg::cap_newsletters(),
            Self::Drafts => msg::cap_drafts(),
        };
        let way = until.map_or_else(msg::cap_make_room, |until| msg::cap_wait(Arg::Moment(until)));
        msg::refusal_cap(self.limit().0, what, way)
    }
}
