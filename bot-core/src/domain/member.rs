//! Who takes part in a project, and what each of them may do there (docs/domain.md, "Profiles").

use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator as _;

use super::{Peer, PersonId, School, SchoolId};
use crate::text::{Text, msg};
use crate::wire;

/// What a teacher is on the Desktop, which is the project.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantNames,
    strum::EnumString,
    strum::EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Desktop {
    /// Runs the project.
    Administrator,
    /// Works on it, as founders do.
    Manager,
    /// Takes part.
    Member,
}

/// What somebody is in the TwinSpace, where the classes work.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantNames,
    strum::EnumString,
    strum::EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum TwinSpace {
    /// A teacher who runs it.
    TeacherAdministrator,
    /// A teacher who brings students in, as founders do.
    TeacherManager,
    /// A teacher who works in it.
    TeacherMember,
    /// A student who publishes, too.
    StudentManager,
    /// A student.
    StudentMember,
    /// A visitor.
    Guest,
}

/// The two profiles of somebody in a project, each changed on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profiles {
    /// Whether they are one of the two founders: a fact, and no profile.
    pub is_founder: bool,
    /// In the project.
    pub desktop: Desktop,
    /// In its TwinSpace; `None` for somebody who was removed from there.
    pub twinspace: Option<TwinSpace>,
}

/// Somebody who takes part in a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// What they may do.
    pub profiles: Profiles,
    /// Their school as it was when they joined.
    pub school: Option<School>,
    /// The school at which they teach by now, as it is read of a profile that is validated; `None` where none is, so that what somebody
    /// writes into a profile changes nothing.
    pub teaches: Option<SchoolId>,
    /// Who has added them; `None` for a founder.
    pub added_by: Option<PersonId>,
    /// When they joined, in ms.
    pub joined_at: i64,
    /// When they left, in ms; `None` while they take part.
    pub left_at: Option<i64>,
    /// When they last wrote or pressed something, in whatever they do here, in ms.
    pub seen_at: i64,
}

/// Something that somebody may do in a project or its TwinSpace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumIter)]
pub enum Right {
    /// See the project.
    See,
    /// Change what it says, send it again, remind those who are waited for.
    Change,
    /// Add partners.
    AddPartners,
    /// Change somebody's Desktop profile.
    ChangeDesktop,
    /// Remove a partner who is no founder: a founder is never removed.
    RemovePartner,
    /// Close it or take it back, and start it anew.
    Close,
    /// Change somebody's role in the TwinSpace.
    ChangeRoles,
    /// Remove somebody from the TwinSpace.
    RemoveFromSpace,
    /// Invite students and guests, and set a student's password anew.
    Invite,
    /// Publish news, and upload files.
    Publish,
    /// Remove what others have published.
    RemovePublished,
    /// Read news, files and the list of members.
    Read,
    /// Read the names of students in it.
    SeeStudents,
    /// Take everything that is in it along, as one file.
    Archive,
    /// Bring over what is in the TwinSpace of the project that was started anew as this one.
    BringOver,
}

wire::fields! {
    Desktop = Desktop::Member,
    TwinSpace = TwinSpace::Guest,
}

impl Desktop {
    /// What it is called.
    pub fn text(self) -> Text {
        match self {
            Self::Administrator => msg::desktop_administrator(),
            Self::Manager => msg::desktop_manager(),
            Self::Member => msg::desktop_member(),
        }
    }
}

impl TwinSpace {
    /// The roles of teachers, the one that may most first.
    pub const OF_TEACHERS: [Self; 3] = [Self::TeacherAdministrator, Self::TeacherManager, Self::TeacherMember];

    /// What it is called.
    pub fn text(self) -> Text {
        match self {
            Self::TeacherAdministrator => msg::role_teacher_administrator(),
            Self::TeacherManager => msg::role_teacher_manager(),
            Self::TeacherMember => msg::role_teacher_member(),
            Self::StudentManager => msg::role_student_manager(),
            Self::StudentMember => msg::role_student_member(),
            Self::Guest => msg::role_guest(),
        }
    }
}

impl Right {
    /// Whether the Desktop profile gives it; else the role in the TwinSpace does.
    pub fn is_of_desktop(self) -> bool {
        match self {
            Self::See | Self::Change | Self::AddPartners | Self::ChangeDesktop | Self::RemovePartner | Self::Close => {
                true
            }
            Self::ChangeRoles
            | Self::RemoveFromSpace
            | Self::Invite
            | Self::Publish
            | Self::RemovePublished
            | Self::Read
            | Self::SeeStudents
            | Self::Archive
            | Self::BringOver => false,
        }
    }

    /// What somebody may do who has it: "add partners".
    pub fn text(self) -> Text {
        match self {
            Self::See => msg::right_see(),
            Self::Change => msg::right_change(),
            Self::AddPartners => msg::right_add_partners(),
            Self::ChangeDesktop => msg::right_change_desktop(),
            Self::RemovePartner => msg::right_remove_partner(),
            Self::Close => msg::right_close(),
            Self::ChangeRoles => msg::right_change_roles(),
            Self::RemoveFromSpace => msg::right_remove_from_space(),
            Self::Invite => msg::right_invite(),
            Self::Publish => msg::right_publish(),
            Self::RemovePublished => msg::right_remove_published(),
            Self::Read => msg::right_read(),
            Self::SeeStudents => msg::right_see_students(),
            Self::Archive => msg::right_archive(),
            Self::BringOver => msg::right_bring_over(),
        }
    }
}

impl Member {
    /// Whether they take part now.
    #[must_use]
    pub fn is_in(&self) -> bool {
        self.left_at.is_none()
    }

    /// A founder who joins as the partner accepts.
    #[must_use]
    pub fn founder(founder: &Peer, at: i64) -> Self {
        let (person, school) = (founder.id, founder.school.clone());
        let (teaches, added_by, left_at) = (None, None, None);
        Self { person, profiles: Profiles::FOUNDER, school, teaches, added_by, joined_at: at, left_at, seen_at: at }
    }
}

impl Profiles {
    /// What the founders begin with.
    pub const FOUNDER: Self = Self { is_founder: true, ..Self::ADDED };
    /// What an added partner begins with, unless it is set otherwise.
    pub const ADDED: Self =
        Self { is_founder: false, desktop: Desktop::Manager, twinspace: Some(TwinSpace::TeacherManager) };
    /// What a guest has: nothing on the Desktop, and no more than to read in the TwinSpace.
    pub const GUEST: Self = Self { is_founder: false, desktop: Desktop::Member, twinspace: Some(TwinSpace::Guest) };
    /// What somebody begins with who replaces a partner.
    pub const REPLACEMENT: Self =
        Self { is_founder: false, desktop: Desktop::Administrator, twinspace: Some(TwinSpace::TeacherAdministrator) };

    /// What a student has: a role in the TwinSpace, and no part in the project.
    #[must_use]
    pub fn of_student(role: TwinSpace) -> Self {
        Self { is_founder: false, desktop: Desktop::Member, twinspace: Some(role) }
    }

    /// What they may do on the Desktop, or in the TwinSpace, in the order of the table.
    pub fn rights(self, on_desktop: bool) -> impl Iterator<Item = Right> {
        Right::iter().filter(move |right| right.is_of_desktop() == on_desktop && self.may(*right))
    }

    /// Whether they can neither leave the project nor be removed from it: founders.
    #[must_use]
    pub fn stays(self) -> bool {
        self.is_founder
    }

    /// Whether they may open a closed project again: founders, whatever their profiles.
    #[must_use]
    pub fn reopens(self) -> bool {
        self.is_founder
    }

    /// Whether they may do something: the one table of rights.
    #[must_use]
    pub fn may(self, right: Right) -> bool {
        let (runs, works) = match self.desktop {
            Desktop::Administrator => (true, true),
            Desktop::Manager => (self.is_founder, true),
            Desktop::Member => (false, false),
        };
        let role = Role::of(self);
        match right {
            Right::See => true,
            Right::Change | Right::AddPartners => works,
            Right::ChangeDesktop => self.is_founder || self.desktop == Desktop::Administrator,
            Right::RemovePartner | Right::Close => runs,
            Right::ChangeRoles | Right::RemoveFromSpace => role >= Role::Runs,
            Right::Invite | Right::RemovePublished => role >= Role::Manages,
            Right::Publish => role >= Role::Publishes,
            Right::SeeStudents => role >= Role::Belongs,
            // Whoever was removed from the TwinSpace reads nothing there, founder or not.
            Right::Archive => self.is_founder && role >= Role::Belongs,
            Right::Read => role >= Role::Visits,
            Right::BringOver => self.is_founder && role >= Role::Manages,
        }
    }
}

/// How much somebody may do in the TwinSpace: each may do what the ones before it may.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Nothing,
    Visits,
    Belongs,
    Publishes,
    Manages,
    Runs,
}

impl Role {
    fn of(profiles: Profiles) -> Self {
        match profiles.twinspace {
            None => Self::Nothing,
            Some(TwinSpace::Guest) => Self::Visits,
            Some(TwinSpace::StudentMember) => Self::Belongs,
            Some(TwinSpace::TeacherMember | TwinSpace::StudentManager) => Self::Publishes,
            Some(TwinSpace::TeacherManager) if profiles.is_founder => Self::Runs,
            Some(TwinSpace::TeacherManager) => Self::Manages,
            Some(TwinSpace::TeacherAdministrator) => Self::Runs,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether each may, in order: `x` for yes.
    fn row(right: Right, all: &[Profiles]) -> String {
        all.iter().map(|profiles| if profiles.may(right) { 'x' } else { '.' }).collect()
    }

    #[test]
    fn on_the_desktop_everybody_may_what_the_table_says() {
        let profiles = |is_founder| {
            let of = move |desktop| Profiles { is_founder, desktop, twinspace: None };
            [Desktop::Administrator, Desktop::Manager, Desktop::Member].map(of)
        };
        let all = [profiles(false), profiles(true)].concat();
        for (right, expected) in [
            (Right::See, "xxxxxx"),
            (Right::Change, "xx.xx."),
            (Right::AddPartners, "xx.xx."),
            (Right::ChangeDesktop, "x..xxx"),
            (Right::RemovePartner, "x..xx."),
            (Right::Close, "x..xx."),
        ] {
            assert_eq!(row(right, &all), expected, "{right:?}: Administrator, Manager, Member; then as founders");
        }
    }

    #[test]
    fn in_the_twinspace_everybody_may_what_the_table_says() {
        let of = |is_founder, twinspace| Profiles { is_founder, desktop: Desktop::Member, twinspace };
        let roles = [
            Some(TwinSpace::TeacherAdministrator),
            Some(TwinSpace::TeacherManager),
            Some(TwinSpace::TeacherMember),
            Some(TwinSpace::StudentManager),
            Some(TwinSpace::StudentMember),
            Some(TwinSpace::Guest),
            None,
        ];
        let mut all = roles.map(|role| of(false, role)).to_vec();
        all.extend(roles[..3].iter().map(|role| of(true, *role)));
        all.push(of(true, None));
        for (right, expected) in [
            (Right::ChangeRoles, "x......xx.."),
            (Right::RemoveFromSpace, "x......xx.."),
            (Right::Invite, "xx.....xx.."),
            (Right::Publish, "xxxx...xxx."),
            (Right::RemovePublished, "xx.....xx.."),
            (Right::Read, "xxxxxx.xxx."),
            (Right::SeeStudents, "xxxxx..xxx."),
            (Right::Archive, ".......xxx."),
            (Right::BringOver, ".......xx.."),
        ] {
            assert_eq!(row(right, &all), expected, "{right:?}");
        }
    }

    #[test]
    fn the_desktop_gives_nothing_in_the_twinspace_and_the_other_way_round() {
        let weak = Desktop::Member;
        for right in Right::iter() {
            // These take a founder besides.
            let is_founder = matches!(right, Right::Archive | Right::BringOver);
            let strong = Profiles { is_founder, ..Profiles::REPLACEMENT };
            let desktop_only = Profiles { twinspace: None, ..strong }.may(right);
            let space_only = Profiles { desktop: weak, ..strong }.may(right);
            assert_eq!(
                desktop_only,
                right.is_of_desktop(),
                "{right:?} for an Administrator who is not in the TwinSpace"
            );
            assert_eq!(
                space_only,
                !right.is_of_desktop() || right == Right::See,
                "{right:?} for a mere Member who runs it"
            );
        }
    }
}
