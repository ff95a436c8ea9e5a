//! Whom a form names: each form says so, and who is named is not forgotten before the form is stored, so that the name is found there.

use std::collections::BTreeSet;
use std::path::Path;

use bot_core::flows::Conversation;
use serde_json::Value;

use crate::read;

/// The numbers of people beside which a name stands.
fn numbers(value: &Value, found: &mut BTreeSet<i64>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get("person").and_then(Value::as_i64).filter(|_| fields.contains_key("name")));
            fields.values().for_each(|value| numbers(value, found));
        }
        Value::Array(all) => all.iter().for_each(|value| numbers(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn a_form_says_whom_it_names() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/files");
    let mut flows = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there").flatten() {
        let Some(form) = Some(entry.path()).filter(|path| path.is_file()).and_then(|path| read(&path)) else {
            continue;
        };
        let (Some(flow), Some(state)) = (form["flow"].as_str(), form.get("state")) else { continue };
        let conversation = Conversation::decode(flow, &state.to_string()).expect("it opens");
        let said: BTreeSet<i64> = conversation.named().into_iter().map(|person| person.0).collect();
        let mut stands = BTreeSet::new();
        numbers(state, &mut stands);
        assert_eq!(said, stands, "{}", entry.path().display());
        flows.extend((!said.is_empty()).then(|| flow.to_owned()));
    }
    assert_eq!(flows.into_iter().collect::<Vec<_>>(), ["delegation", "partners", "project"]);
}
