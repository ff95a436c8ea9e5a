//! The areas of the product: each a folder with its screens, commands, rules, views and tables. [`area`](crate::area)
//! lists them.

pub mod accounts;
pub mod authorities;
pub mod contacts;
pub mod help;
pub mod people;
#[cfg(any(test, feature = "samples"))]
pub mod sample;
