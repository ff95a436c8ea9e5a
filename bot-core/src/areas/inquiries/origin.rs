//! Where somebody was who writes to a support service: the part of the bot, in words, and nothing of what stood there.

use serde::{Deserialize, Serialize};

use crate::area;
use crate::text::{Text, msg};
use crate::wire;

/// A part of the bot. Buttons carry the place of a variant in this list, so that a new one comes last.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantNames,
    strum::EnumString,
    strum::EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Origin {
    /// Home, and the lists of what waits.
    Home,
    /// A form that is being filled in.
    Form,
    /// The questions that people ask.
    Help,
    /// One's accounts.
    Accounts,
    /// One's registration.
    People,
    /// Contacts.
    Contacts,
    /// A draft.
    Drafts,
    /// Projects.
    Projects,
    /// What a project waits for.
    Approval,
    /// Who takes part in a project.
    Members,
    /// The end of a project.
    Closing,
    /// A TwinSpace.
    Space,
    /// The students in it.
    Students,
    /// How students get in.
    Sessions,
    /// Students of other projects.
    Takeovers,
    /// The guests in it.
    Guests,
    /// The news in it.
    News,
    /// What has happened in it.
    Journal,
    /// The files in it.
    Files,
    /// All of it as one file.
    Archive,
    /// What one is told, and when.
    Told,
    /// What is brought over into it.
    Carry,
    /// How students are erased.
    Erasure,
    /// That one is suspended.
    Suspension,
    /// The newsletter.
    Newsletter,
}

wire::fields! { Option<Origin> = Some(Origin::Newsletter) }

impl Origin {
    /// The part to which a screen belongs; `None` for one that says nothing to a support service.
    pub(super) fn of(screen: &area::Screen) -> Option<Self> {
        if matches!(screen, area::Screen::Conversation(_)) {
            return Some(Self::Form);
        }
        if area::answers_questions(screen) {
            return Some(Self::Help);
        }
        match screen.area()? {
            "help" | "queue" => Some(Self::Home),
            // A name that is none of these is of an area that has no words here.
            name => name.parse().ok(),
        }
    }

    /// What people call it.
    pub(super) fn text(self) -> Text {
        match self {
            Self::Home => msg::inquiry_place(),
            Self::Form => msg::inquiry_place_form(),
            Self::Help => msg::inquiry_place_help(),
            Self::Accounts => msg::inquiry_place_accounts(),
            Self::People => msg::inquiry_place_people(),
            Self::Contacts => msg::inquiry_place_contacts(),
            Self::Drafts => msg::inquiry_place_drafts(),
            Self::Projects => msg::inquiry_place_projects(),
            Self::Approval => msg::inquiry_place_approval(),
            Self::Members => msg::inquiry_place_members(),
            Self::Closing => msg::inquiry_place_closing(),
            Self::Space => msg::inquiry_place_space(),
            Self::Students => msg::inquiry_place_students(),
            Self::Sessions => msg::inquiry_place_sessions(),
            Self::Takeovers => msg::inquiry_place_takeovers(),
            Self::Guests => msg::inquiry_place_guests(),
            Self::News => msg::inquiry_place_news(),
            Self::Journal => msg::inquiry_place_journal(),
            Self::Files => msg::inquiry_place_files(),
            Self::Archive => msg::inquiry_place_archive(),
            Self::Told => msg::inquiry_place_told(),
            Self::Carry => msg::inquiry_place_carry(),
            Self::Erasure => msg::inquiry_place_erasure(),
            Self::Suspension => msg::inquiry_place_suspension(),
            Self::Newsletter => msg::inquiry_place_newsletter(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::{contacts, inquiries, projects, suspension};
    use crate::domain::ConversationId;
    use crate::wire::Page;

    #[test]
    fn a_screen_is_named_by_its_part_and_not_by_what_stands_there() {
        let page = Page(0);
        let of = |screen: area::Screen| Origin::of(&screen);
        assert_eq!(of(area::home()), Some(Origin::Home));
        assert_eq!(of(area::queue()), Some(Origin::Home));
        assert_eq!(of(suspension::Screen::Why.into()), Some(Origin::Suspension));
        assert_eq!(of(area::questions()), Some(Origin::Help));
        assert_eq!(of(area::Screen::Conversation(ConversationId(7))), Some(Origin::Form));
        assert_eq!(of(contacts::Screen::Found { words: "Jan Lipa".to_owned() }.into()), Some(Origin::Contacts));
        let withdraw = projects::Command::Withdraw { project: crate::domain::ProjectId(7) };
        assert_eq!(of(area::Screen::Confirm(Box::new(withdraw.into()))), Some(Origin::Projects));
        assert_eq!(of(inquiries::Screen::Contact { from: None, page }.into()), None, "it leads nowhere else");
    }

    #[test]
    fn every_part_that_is_named_exists() {
        use crate::wire::Wire as _;
        use strum::IntoEnumIterator as _;
        let known: Vec<Option<Origin>> = area::Screen::examples().iter().map(Origin::of).collect();
        let lost: Vec<Origin> =
            Origin::iter().filter(|origin| *origin != Origin::Form && !known.contains(&Some(*origin))).collect();
        assert!(lost.is_empty(), "no screen is of {lost:?}");
    }
}
