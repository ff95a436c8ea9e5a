//! What a student logs in with: a user name made from their name, and a password that a child can type.
//!
//! Pure: random numbers and salts come in as facts. Whether a user name is free is left to the store; how often a password may be
//! tried, and how it reaches the student, to the login and to the delivery.

mod arabic;
mod cyrillic;
mod greek;
mod hash;
mod latin;
mod offensive;
mod password;
mod typed;
mod user_name;
mod words;

pub use hash::{Costs, PasswordHash};
pub use password::{Password, Weak};
pub use typed::{is_surely_login, looks_like_login};
pub use user_name::UserName;
pub(crate) use words::{Endings, faults as faults_of_words, unfit_faults as faults_of_unfit};
