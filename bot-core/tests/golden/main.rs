//! What is stored outlives the program that wrote it: an upgrade must read what older versions wrote, and go on with it.
//!
//! `files/` holds one file for each thing stored and each form in which a version wrote it: `name.1.json`,
//! `name.2.json`. The newest is what is written today; all of them are read. Whole databases are left to `engine`.

mod buttons;
mod conversations;

use std::path::{Path, PathBuf};

use serde_json::Value;

/// Adds the files that are missing when it is set to `add`.
const VARIABLE: &str = "TWINBOT_GOLDEN";

/// All forms in which `name` was ever written, the oldest first; the last is `today`.
///
/// # Panics
/// When today's form has no file yet.
fn all_forms_of(name: &str, today: &Value) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/files");
    let file = |number: usize| folder.join(format!("{name}.{number}.json"));
    let mut forms: Vec<Value> = (1..).map(file).map_while(|file| read(&file)).collect();
    if forms.last() != Some(today) {
        let new = file(forms.len() + 1);
        assert!(
            std::env::var(VARIABLE).is_ok_and(|value| value == "add"),
            "{name} is not written as it was, so what is stored has another form from now on. People have drafts of \
             the old form: never change an old golden file. If the change is meant, add a new one, {}, by running the \
             tests with {VARIABLE}=add, and commit it beside the old. It is now:\n{today:#}",
            new.display(),
        );
        write(&new, today);
        forms.push(today.clone());
    }
    forms
}

fn read(file: &Path) -> Option<Value> {
    let text = std::fs::read_to_string(file).ok()?;
    Some(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
}

fn write(file: &PathBuf, form: &Value) {
    std::fs::create_dir_all(file.parent().expect("a file stands in a folder")).expect("the folder can be made");
    std::fs::write(file, format!("{form:#}\n")).expect("the file can be written");
}
