//! The words of the field that every area shares: ids, values, people as others see them. No input or output here.

pub mod audit;
mod caps;
mod consent;
mod contact;
mod day;
mod deed;
mod link;
mod member;
mod personal;
mod retention;
mod room;
mod school;
mod stand_in;
mod suspension;
mod teacher;
mod values;
mod words;
pub mod workdays;
pub mod zone;

pub use crate::id::*;
pub use caps::{ASK_AGAIN_AFTER, Cap, DAY};
pub use consent::{BadAges, ConsentAges, ConsentRule, consent_age, consent_rules};
pub use contact::{Peer, Username, called};
pub use day::{Day, TimeOfDay};
pub use deed::{Deed, Doer, What};
pub use link::{code_of, hash_of, kept_of, proof_of};
pub use member::{Desktop, Member, Profiles, Right, TwinSpace};
pub use personal::{About, Fate, Fates, NAMELESS, PersonalColumn, personal_columns};
pub use retention::{Bound, Retention, retention};
pub use room::Room;
pub use school::{Country, ListedSchool, NewSchool, Region, School, SchoolChoice, SchoolCode, SchoolsFound, Territory};
pub use stand_in::{Named, StandIn};
pub use suspension::{Suspended, Suspendee};
pub use teacher::{Profile, Reversible, Round, SchoolOf, Standing, Teacher};
pub use values::{Ages, Keys, Kit, Languages, Partner, Pupils, Subjects, TeacherLanguages, Tools};
pub use words::{
    Aims, Description, GivenName, Headline, LetterText, Message, PersonName, PostText, Reason, Results, SchoolName,
    Surname, Title, Town, WorkPlan,
};
