//! Holds the bodies of calls against Discord's official OpenAPI document.
//!
//! The document tells wrong types and missing fields; lengths and numbers that it does not know are in `rules`.

use std::collections::HashMap;
use std::io::{Error, ErrorKind};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::{Value, json};

/// The document's name in the folder of the specifications.
const FILE: &str = "discord-openapi.json";

/// Discord's official specification.
#[derive(Debug)]
pub(super) struct Spec {
    document: Value,
    /// What is compiled already, by operation; `None` where the document asks for no body.
    known: Mutex<HashMap<String, Option<Arc<Validator>>>>,
}

impl Spec {
    /// Reads the document from a folder.
    pub(super) fn read(folder: &Path) -> std::io::Result<Self> {
        let text = std::fs::read_to_string(folder.join(FILE))?;
        let document = serde_json::from_str(&text).map_err(|error| Error::new(ErrorKind::InvalidData, error))?;
        Ok(Self { document, known: Mutex::default() })
    }

    /// What is wrong with the body of a call.
    pub(super) fn faults(&self, method: &str, parts: &[&str], body: &Value) -> Vec<String> {
        let Some((template, operation)) = self.operation(method, parts) else {
            return vec![format!("the document knows no {method} {}", parts.join("/"))];
        };
        let key = format!("{method} {template}");
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let validator = known.entry(key).or_insert_with(|| self.compiled(operation)).clone();
        drop(known);
        let Some(validator) = validator else { return Vec::new() };
        let fault = |error: jsonschema::ValidationError<'_>| {
            let what: String = error.to_string().chars().take(300).collect();
            format!("the document at {}: {what}", error.instance_path())
        };
        validator.iter_errors(body).take(3).map(fault).collect()
    }

    /// The operation of a call, with the path as the document writes it; one without variables is nearer.
    fn operation(&self, method: &str, parts: &[&str]) -> Option<(&str, &Value)> {
        let paths = self.document["paths"].as_object()?;
        let fits = |template: &str| {
            let wanted: Vec<&str> = template.trim_start_matches('/').split('/').collect();
            let is_same = |(wanted, part): (&&str, &&str)| wanted.starts_with('{') || wanted == part;
            wanted.len() == parts.len() && wanted.iter().zip(parts).all(is_same)
        };
        let method = method.to_lowercase();
        let fitting = paths.iter().filter(|(template, item)| fits(template) && item.get(&method).is_some());
        let nearest = fitting.min_by_key(|(template, _)| template.matches('{').count());
        nearest.map(|(template, item)| (template.as_str(), &item[&method]))
    }

    fn compiled(&self, operation: &Value) -> Option<Arc<Validator>> {
        let body = operation["requestBody"]["content"]["application/json"].get("schema")?;
        let schema = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "allOf": [body],
            "components": self.document["components"] });
        match jsonschema::validator_for(&schema) {
            Ok(validator) => Some(Arc::new(validator)),
            Err(error) => panic!("Discord's document cannot be used: {error}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec() -> Option<Spec> {
        let folder = std::env::var_os("TWINBOT_SPECS")?;
        Some(Spec::read(Path::new(&folder)).expect("the document can be read"))
    }

    #[test]
    fn wrong_types_are_found() {
        let Some(spec) = spec() else {
            return testkit::skip("wrong_types_are_found", "TWINBOT_SPECS is not set");
        };
        let send = ["channels", "7", "messages"];
        assert_eq!(spec.faults("POST", &send, &json!({ "content": "hello" })), Vec::<String>::new());
        assert_ne!(spec.faults("POST", &send, &json!({ "content": 7 })), Vec::<String>::new());
        assert_ne!(spec.faults("POST", &["nowhere"], &Value::Null), Vec::<String>::new());
        let chat = ["users", "@me", "channels"];
        assert_ne!(spec.faults("POST", &chat, &json!({ "recipient_id": [] })), Vec::<String>::new());
    }
}
