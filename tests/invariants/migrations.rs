//! A released migration never changes: databases have run it. The lock beside this file knows each by its checksum, from
//! the release on that brought it; until then it may be changed.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::sources::{Source, tracked};

const LOCK: &str = include_str!("migrations.lock");

/// Checksums by path.
type Sums = BTreeMap<String, String>;

fn locked(lock: &str) -> Sums {
    let lines = lock.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(' ')).map(|(sum, path)| (path.to_owned(), sum.to_owned())).collect()
}

fn found(sources: &[Source]) -> Sums {
    let migrations = sources.iter().filter(|source| source.is_in(&["migrations"]));
    migrations.map(|source| (source.path.clone(), sum_of(&source.text))).collect()
}

fn sum_of(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |mut sum, byte| {
        write!(sum, "{byte:02x}").expect("a string can be written to");
        sum
    })
}

fn faults(locked: &Sums, found: &Sums) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, sum) in locked {
        match found.get(path) {
            Some(now) if now == sum => {}
            Some(now) => faults.push(format!(
                "{path} was changed. Databases that have run it will be refused: write a new migration instead. \
                 (It is now {now})"
            )),
            None => faults.push(format!("{path} is gone. Databases that have run it will be refused: bring it back")),
        }
    }
    faults
}

#[test]
fn released_migrations_never_change() {
    let found = found(&tracked());
    assert!(!found.is_empty(), "no migration was found");
    let faults = faults(&locked(LOCK), &found);
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn changed_and_lost_migrations_are_found() {
    let file = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let now = found(&[file("migrations/1.sql", "one"), file("migrations/2.sql", "two"), file("src/a.rs", "")]);
    let lock = |one: &str, path: &str| {
        locked(&format!("# note\n{} {path}\n{} migrations/2.sql\n", sum_of(one), sum_of("two")))
    };
    assert_eq!(faults(&lock("one", "migrations/1.sql"), &now), Vec::<String>::new());
    assert_eq!(faults(&lock("uno", "migrations/1.sql"), &now).len(), 1);
    assert_eq!(faults(&lock("one", "migrations/0.sql"), &now).len(), 1);
}
