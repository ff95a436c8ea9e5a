//! What is stored outlives the program that wrote it: an upgrade must read what older versions wrote, and go on with it.
//!
//! `files/` holds one file for each thing stored, as it is written today. A release copies them into a folder named after
//! its version, `files/1.0.0/`; from then on every later version must read them. Whole databases are left to `engine`.

mod audit;
mod buttons;
mod consent;
mod conversations;
mod named;
mod retention;
mod roles;

use std::path::{Path, PathBuf};

use serde_json::Value;

/// Writes today's files anew when it is set to `write`.
const VARIABLE: &str = "TWINBOT_GOLDEN";

/// Every form in which `name` has to be read: those of all releases, and `today`, which is what is written.
///
/// # Panics
/// When today's form is not the one in its file.
fn all_forms_of(name: &str, today: &Value) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/files");
    let file = folder.join(format!("{name}.json"));
    if read(&file).as_ref() != Some(today) {
        assert!(
            std::env::var(VARIABLE).is_ok_and(|value| value == "write"),
            "{name} is not written as {} has it. If the change is meant, run the tests with {VARIABLE}=write and commit \
             the file; what a release has written is in the folder of its version, and must still be read. It is \
             now:\n{today:#}",
            file.display(),
        );
        write(&file, today);
    }
    let entries = std::fs::read_dir(&folder).expect("the folder is there").flatten().map(|entry| entry.path());
    let mut releases: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    releases.sort();
    let released = releases.iter().filter_map(|release| read(&release.join(format!("{name}.json"))));
    released.chain([today.clone()]).collect()
}

fn read(file: &Path) -> Option<Value> {
    let text = std::fs::read_to_string(file).ok()?;
    Some(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
}

fn write(file: &PathBuf, form: &Value) {
    std::fs::create_dir_all(file.parent().expect("a file stands in a folder")).expect("the folder can be made");
    std::fs::write(file, format!("{form:#}\n")).expect("the file can be written");
}
