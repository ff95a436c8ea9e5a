//! Views by hand, as people see them on Discord.
