//! Modals that somebody fills in.

use serde_json::{Value, json};

use super::Person;
use crate::NotThere;
use crate::discord::sending::{Sending, send};
use crate::discord::state::{Happening, Kind, Modal};
use crate::{FieldData, File, Filled};

impl Person {
    /// Fills fields of the open modal in, by their names, and sends it; what is not named stays as it is.
    ///
    /// # Errors
    /// [`NotThere`]: no modal is open, a field or an entry is missing, or a text is longer than the field takes.
    pub fn fill_in(&self, answers: &[(String, Filled)]) -> Result<(), NotThere> {
        self.fill(answers, false)
    }

    /// The same; who is careless sends texts that are longer than their fields take.
    pub(in crate::discord) fn fill(&self, answers: &[(String, Filled)], careless: bool) -> Result<(), NotThere> {
        let modal = self.view().modal.ok_or_else(|| self.not_there("modal"))?;
        let mut fields = Vec::new();
        for field in &modal.fields {
            let filled = answers.iter().find(|(label, _)| *label == field.label).map(|(_, filled)| filled);
            let (value, values) = match filled {
                Some(Filled::Text(text)) if !careless && text.chars().count() as u64 > field.max => {
                    return Err(self.not_there(&format!("room for {text:?}")));
                }
                Some(Filled::Text(text)) => (Some(text.clone()), Vec::new()),
                Some(Filled::Chosen(labels)) => {
                    let value = |label: &String| field.choice(label).map(|choice| choice.value.clone());
                    let values: Option<Vec<String>> = labels.iter().map(value).collect();
                    (None, values.ok_or_else(|| self.not_there(&labels.join(", ")))?)
                }
                Some(Filled::File(file)) if field.is_upload => {
                    let kept = self.inner.state.change_silently(|state| state.attach(modal.from.0, file));
                    (None, vec![kept.id.to_string()])
                }
                Some(Filled::File(file)) => return Err(self.not_there(&format!("room for {}", file.name))),
                None if field.list.is_some() => (None, field.ticked()),
                None if field.is_upload => (None, Vec::new()),
                None => (Some(field.value.clone()), Vec::new()),
            };
            fields.push((field.custom_id.clone(), value, values));
        }
        if let Some((label, _)) = answers.iter().find(|(label, _)| !modal.fields.iter().any(|f| f.label == *label)) {
            return Err(self.not_there(label));
        }
        self.send_filled(&modal, &fields);
        Ok(())
    }

    /// Fills every field of the open modal in, by what it carries, and sends it; says whether one is open.
    #[must_use]
    pub fn fill_data(&self, fields: &[FieldData]) -> bool {
        let modal = self.view().modal;
        modal.as_ref().is_some_and(|modal| {
            self.send_filled(modal, fields);
            true
        })
    }

    fn send_filled(&self, modal: &Modal, fields: &[FieldData]) {
        let said = |(id, value, values): &FieldData| {
            let field = modal.fields.iter().find(|field| field.custom_id == *id)?;
            let choices = field.list.iter().flat_map(|list| &list.choices);
            let chosen = choices.filter(|choice| values.contains(&choice.value)).map(|choice| choice.label.clone());
            let files = values.iter().filter(|_| field.is_upload).filter_map(|id| self.uploaded(id));
            let names = chosen.chain(files.map(|(_, file)| file.name));
            let said = value.clone().unwrap_or_else(|| names.collect::<Vec<_>>().join(", "));
            Some(format!("{}: {said}", field.label))
        };
        self.did(fields.iter().filter_map(said).collect::<Vec<_>>().join("\n"));
        self.dismiss();
        self.send_modal(modal, fields);
    }

    /// Sends a modal with these fields, whether or not it is open.
    pub fn send_modal(&self, modal: &Modal, fields: &[FieldData]) {
        let is_upload = |id: &String| modal.fields.iter().any(|field| field.custom_id == *id && field.is_upload);
        let field = |(id, value, values): &FieldData| match value {
            Some(value) => json!({ "type": 4, "id": 3, "custom_id": id, "value": value }),
            None if is_upload(id) => json!({ "type": 19, "id": 3, "custom_id": id, "values": values }),
            None => json!({ "type": 3, "id": 3, "custom_id": id, "values": values }),
        };
        let held = |part: Value| match modal.has_labels {
            true => json!({ "type": 18, "id": 2, "component": part }),
            false => json!({ "type": 1, "id": 2, "components": [part] }),
        };
        // What only stood there to be read comes back, too.
        let read = modal.words.iter().map(|_| json!({ "type": 10, "id": 1 }));
        let components: Vec<Value> = read.chain(fields.iter().map(field).map(held)).collect();
        let mut data = json!({ "custom_id": modal.custom_id, "components": components });
        let (channel, message) = modal.from;
        let uploads = fields.iter().filter(|(id, ..)| is_upload(id)).flat_map(|(_, _, values)| values);
        for (id, file) in uploads.filter_map(|id| self.uploaded(id)) {
            let file = self.inner.state.change_silently(|state| state.attachment(channel, id, &file));
            data["resolved"]["attachments"][id.to_string()] = file.body();
        }
        let (person, kind, number) = (self.id, Kind::Modal, 5);
        send(&self.inner, Sending { person, channel, kind, number, data, message });
    }

    /// Keeps a file that is to be put into a modal; gives the id by which a field names it.
    #[must_use]
    pub fn upload(&self, file: &File) -> String {
        let channel = self.channel();
        self.inner.state.change_silently(|state| state.attach(channel, file)).id.to_string()
    }

    fn uploaded(&self, id: &str) -> Option<(i64, File)> {
        let id = id.parse().ok()?;
        Some((id, self.inner.state.lock().files.get(&id)?.clone()))
    }

    /// Closes the modal without sending it.
    pub fn dismiss(&self) {
        self.inner.state.change(|state| {
            if let Some(user) = state.users.get_mut(&self.id) {
                user.modal = None;
            }
            state.happened(self.id, Happening::Turned);
        });
    }
}
