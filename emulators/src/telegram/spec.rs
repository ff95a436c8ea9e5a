//! The official specification of the Bot API, and whether a request keeps to it.

use std::collections::HashMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

/// The specification, as published in machine-readable form.
#[derive(Debug, Deserialize)]
pub(super) struct Spec {
    methods: HashMap<String, Shape>,
    types: HashMap<String, Shape>,
}

#[derive(Debug, Deserialize)]
struct Shape {
    #[serde(default)]
    fields: Vec<Field>,
    #[serde(default)]
    subtypes: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Field {
    name: String,
    types: Vec<String>,
    required: bool,
}

impl Spec {
    /// Reads `telegram-bot-api.json` from a folder.
    pub(super) fn read(folder: &Path) -> std::io::Result<Self> {
        let text = std::fs::read(folder.join("telegram-bot-api.json"))?;
        serde_json::from_slice(&text).map_err(std::io::Error::other)
    }

    /// What in a request is not as specified: where, and why.
    pub(super) fn fault(&self, method: &str, params: &Map<String, Value>) -> Option<String> {
        let Some(shape) = self.methods.get(method) else { return Some(format!("there is no method {method}")) };
        self.fields(&shape.fields, params).map(|fault| format!("{method}: {fault}"))
    }

    fn fields(&self, fields: &[Field], given: &Map<String, Value>) -> Option<String> {
        let unknown = given.keys().find(|name| !fields.iter().any(|field| field.name == **name));
        if let Some(name) = unknown {
            return Some(format!("{name} is not a field"));
        }
        fields.iter().find_map(|field| match given.get(&field.name) {
            None if field.required => Some(format!("{} is missing", field.name)),
            None => None,
            Some(value) => self.one_of(&field.types, value).map(|fault| format!("{}: {fault}", field.name)),
        })
    }

    /// `None` when the value is of one of the types; else what is wrong with the last of them.
    fn one_of(&self, types: &[String], value: &Value) -> Option<String> {
        let mut last = Some("no type is allowed".to_owned());
        for kind in types {
            last = self.value(kind, value);
            last.as_ref()?;
        }
        last
    }

    fn value(&self, kind: &str, value: &Value) -> Option<String> {
        if let Some(inner) = kind.strip_prefix("Array of ") {
            let Some(items) = value.as_array() else { return Some("not an array".to_owned()) };
            let fault = |(at, item)| self.value(inner, item).map(|fault| format!("[{at}] {fault}"));
            return items.iter().enumerate().find_map(fault);
        }
        let fits = match kind {
            "Integer" => value.is_i64(),
            "Float" => value.is_number(),
            "String" => value.is_string(),
            "Boolean" => value.is_boolean(),
            "True" => value == &Value::Bool(true),
            _ => return self.named(kind, value),
        };
        (!fits).then(|| format!("not of type {kind}"))
    }

    fn named(&self, kind: &str, value: &Value) -> Option<String> {
        let Some(shape) = self.types.get(kind) else { return Some(format!("there is no type {kind}")) };
        if !shape.subtypes.is_empty() {
            return self.one_of(&shape.subtypes, value);
        }
        match value.as_object() {
            Some(object) => self.fields(&shape.fields, object),
            None => Some(format!("not an object of type {kind}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn spec() -> Spec {
        serde_json::from_value(json!({
            "methods": {"send": {"fields": [
                {"name": "chat_id", "types": ["Integer", "String"], "required": true},
                {"name": "rows", "types": ["Array of Array of Key"], "required": false},
            ]}},
            "types": {"Key": {"fields": [{"name": "text", "types": ["String"], "required": true}]}},
        }))
        .expect("a specification")
    }

    fn fault(params: Value) -> Option<String> {
        spec().fault("send", params.as_object().expect("an object"))
    }

    #[test]
    fn what_is_as_specified_passes() {
        assert_eq!(fault(json!({"chat_id": 5, "rows": [[{"text": "a"}], []]})), None);
        assert_eq!(fault(json!({"chat_id": "@somebody"})), None);
    }

    #[test]
    fn what_is_not_as_specified_is_found_and_located() {
        assert_eq!(fault(json!({})).as_deref(), Some("send: chat_id is missing"));
        assert_eq!(fault(json!({"chat_id": 5, "colour": 1})).as_deref(), Some("send: colour is not a field"));
        let wrong = json!({"chat_id": 5, "rows": [[{"text": 1}]]});
        assert_eq!(fault(wrong).as_deref(), Some("send: rows: [0] [0] text: not of type String"));
        assert_eq!(fault(json!({"chat_id": 1.5})).as_deref(), Some("send: chat_id: not of type String"));
        assert!(spec().fault("sing", &Map::new()).is_some());
    }
}
