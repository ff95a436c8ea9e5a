//! The steps of the schema, a file for each. They are listed by hand: sqlx's macro would find them, and would have both
//! drivers built a second time, for the compiler.

use sqlx::SqlSafeStr as _;
use sqlx::migrate::{Migration, MigrationType, Migrator};

/// Version, description and SQL, the oldest first; a new file comes last.
const STEPS: [(i64, &str, &str); 1] = [(1, "foundation", include_str!("../../../migrations/0001_foundation.sql"))];

/// Everything that a database has to run.
#[must_use]
pub fn migrations() -> Migrator {
    let step = |(version, description, sql): (i64, &'static str, &'static str)| {
        Migration::new(version, description.into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(STEPS.map(step).to_vec())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_is_a_step() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
        let files: BTreeSet<String> = std::fs::read_dir(folder)
            .expect("the folder")
            .map(|file| file.expect("a file").file_name().into_string().expect("a plain name"))
            .collect();
        let named = STEPS.map(|(version, description, _)| format!("{version:04}_{description}.sql"));
        assert_eq!(files, BTreeSet::from(named));
    }
}
