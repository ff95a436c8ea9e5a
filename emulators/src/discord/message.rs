//! Messages as a channel holds them, and what can be pressed below them.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::files::Attachment;

/// What stands before the name of a file that came with a message, where an embed shows it.
pub(super) const ATTACHED: &str = "attachment://";

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Author {
    /// The bot.
    Bot,
    /// The person with this id.
    Person(i64),
}

/// The card below the text of a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Embed {
    /// What stands on top, in markdown.
    #[serde(default)]
    pub title: String,
    /// The text, in markdown.
    #[serde(default)]
    pub description: String,
    /// What stands at the bottom.
    #[serde(default)]
    pub footer: String,
    /// Its colour.
    #[serde(default)]
    pub color: u32,
    /// The picture in it: the name of the file that came with the message.
    #[serde(default)]
    pub image: Option<String>,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What is written on it.
    pub label: String,
    /// What it carries; `None` for one that opens an address.
    pub custom_id: Option<String>,
    /// The address that it opens.
    pub url: Option<String>,
    /// How it looks, 1 to 5.
    pub style: u64,
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What people read.
    pub label: String,
    /// What is sent.
    pub value: String,
    /// Whether it is ticked already.
    pub is_ticked: bool,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// What it carries.
    pub custom_id: String,
    /// What stands on it while it is closed.
    pub placeholder: String,
    /// Its entries; none for a list of people.
    pub choices: Vec<Choice>,
    /// How many have to be ticked.
    pub least: u64,
    /// How many may be.
    pub most: u64,
    /// Whether it lists people.
    pub is_of_people: bool,
}

/// A message as it stands in a channel now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// Grows over all channels.
    pub id: i64,
    /// Where it stands.
    pub channel: i64,
    /// Who wrote it.
    pub author: Author,
    /// The text, in markdown.
    pub content: String,
    /// The cards.
    pub embeds: Vec<Embed>,
    /// The files that came with it.
    #[serde(default)]
    pub files: Vec<Attachment>,
    /// The rows below it, as the bot sent them.
    pub components: Vec<Value>,
    /// The only person who sees it.
    pub only_for: Option<i64>,
    /// Whether it stands for an answer that takes longer.
    pub is_thinking: bool,
    /// When it was changed last, in ms since 1970.
    #[serde(default)]
    pub edited_at: Option<i64>,
    /// How often its author changed it.
    #[serde(default)]
    pub(super) edits: u8,
}

impl Message {
    pub(super) fn new(id: i64, channel: i64, author: Author) -> Self {
        Self {
            id,
            channel,
            author,
            content: String::new(),
            embeds: Vec::new(),
            files: Vec::new(),
            components: Vec::new(),
            only_for: None,
            is_thinking: false,
            edited_at: None,
            edits: 0,
        }
    }

    /// Takes what a body of the API sets; what it does not name stays.
    pub(super) fn set(&mut self, body: &Value) {
        if let Some(content) = body.get("content") {
            content.as_str().unwrap_or_default().clone_into(&mut self.content);
        }
        if let Some(embeds) = body.get("embeds").and_then(Value::as_array) {
            let text = |embed: &Value, name: &str| embed[name].as_str().unwrap_or_default().to_owned();
            let embed = |embed: &Value| Embed {
                title: text(embed, "title"),
                description: text(embed, "description"),
                footer: text(&embed["footer"], "text"),
                color: embed["color"].as_u64().and_then(|color| color.try_into().ok()).unwrap_or_default(),
                image: embed["image"]["url"].as_str().and_then(|url| url.strip_prefix(ATTACHED)).map(str::to_owned),
            };
            self.embeds = embeds.iter().map(embed).collect();
        }
        if let Some(components) = body.get("components").and_then(Value::as_array) {
            components.clone_into(&mut self.components);
        }
        self.is_thinking = false;
    }

    /// When it was written, in ms since 1970: the id says so.
    #[must_use]
    pub fn sent_at(&self) -> i64 {
        (self.id >> 22) + super::state::EPOCH
    }

    /// Whether the bot wrote it.
    #[must_use]
    pub fn is_from_bot(&self) -> bool {
        self.author == Author::Bot
    }

    /// The picture that a card of it shows.
    #[must_use]
    pub fn image(&self, embed: &Embed) -> Option<&Attachment> {
        let name = embed.image.as_deref()?;
        self.files.iter().find(|file| file.name == name)
    }

    /// What people read: the text, and the cards below it, without markup.
    #[must_use]
    pub fn text(&self) -> String {
        let embeds = self.embeds.iter().flat_map(|embed| [&embed.title, &embed.description, &embed.footer]);
        let parts = std::iter::once(&self.content).chain(embeds).filter(|part| !part.is_empty());
        parts.map(|part| plain(part)).collect::<Vec<_>>().join("\n")
    }

    /// What the bot says above the cards, without markup.
    pub(super) fn note(&self) -> Option<String> {
        (self.is_from_bot() && !self.content.is_empty()).then(|| plain(&self.content))
    }

    fn parts(&self) -> impl Iterator<Item = &Value> {
        self.components.iter().filter_map(|row| row["components"].as_array()).flatten()
    }

    /// The buttons below it, row after row.
    #[must_use]
    pub fn buttons(&self) -> Vec<Button> {
        let text = |part: &Value, name: &str| part[name].as_str().map(str::to_owned);
        let button = |part: &Value| Button {
            label: text(part, "label").unwrap_or_default(),
            custom_id: text(part, "custom_id"),
            url: text(part, "url"),
            style: part["style"].as_u64().unwrap_or_default(),
        };
        self.parts().filter(|part| part["type"] == 2).map(button).collect()
    }

    /// The lists below it.
    #[must_use]
    pub fn lists(&self) -> Vec<List> {
        self.parts().filter(|part| matches!(part["type"].as_u64(), Some(3 | 5))).map(list).collect()
    }

    /// What stands on everything that can be pressed below it, row by row.
    #[must_use]
    pub fn labels(&self) -> Vec<Vec<String>> {
        let label = |part: &Value| match part["type"].as_u64() {
            Some(2) => vec![part["label"].as_str().unwrap_or_default().to_owned()],
            _ => list(part).choices.into_iter().map(|choice| choice.label).collect(),
        };
        let row = |row: &Value| row["components"].as_array().into_iter().flatten().flat_map(label).collect();
        self.components.iter().map(row).collect()
    }

    /// As the API gives it.
    pub(super) fn body(&self, bot: i64) -> Value {
        let embeds: Vec<Value> = self
            .embeds
            .iter()
            .map(|embed| {
                let mut body = json!({ "type": "rich", "title": embed.title, "description": embed.description,
                    "color": embed.color });
                if let Some(image) = self.image(embed) {
                    body["image"] = json!({ "url": image.body()["url"] });
                }
                body
            })
            .collect();
        let author = match self.author {
            Author::Bot => json!({ "id": bot.to_string(), "username": "twinbot", "discriminator": "0", "avatar": null,
                "bot": true, "public_flags": 0, "flags": 0, "global_name": null, "primary_guild": null }),
            Author::Person(id) => json!({ "id": id.to_string(), "username": "somebody", "discriminator": "0",
                "avatar": null, "public_flags": 0, "flags": 0, "global_name": null, "primary_guild": null }),
        };
        json!({ "id": self.id.to_string(), "channel_id": self.channel.to_string(), "author": author, "type": 0,
            "content": self.content, "embeds": embeds, "components": self.components,
            "attachments": self.files.iter().map(Attachment::body).collect::<Vec<_>>(), "mentions": [], "mention_roles": [], "mention_everyone": false, "pinned": false, "tts": false,
            "flags": if self.only_for.is_some() { 64 } else { 0 }, "timestamp": written(self.sent_at(), 0),
            // Two changes within one ms are two all the same.
            "edited_timestamp": self.edited_at.map(|at| written(at, self.edits)) })
    }
}

/// A time in ms since 1970, and so many more microseconds, as Discord writes it.
fn written(ms: i64, micros: u8) -> String {
    let (days, of_day) = (ms.div_euclid(86_400_000), ms.rem_euclid(86_400_000));
    let (seconds, ms) = (of_day / 1000, of_day % 1000);
    // Years begin in March here, so that a leap day is the last one; 719 468 days lie between the first of those and 1970.
    let (era, day) = ((days + 719_468).div_euclid(146_097), (days + 719_468).rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (day, month) = (day - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    let year = year + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}{micros:03}+00:00")
}

/// A list in the API's shape.
pub(super) fn list(part: &Value) -> List {
    let text = |part: &Value, name: &str| part[name].as_str().unwrap_or_default().to_owned();
    let choice = |option: &Value| Choice {
        label: text(option, "label"),
        value: text(option, "value"),
        is_ticked: option["default"] == true,
    };
    List {
        custom_id: text(part, "custom_id"),
        placeholder: text(part, "placeholder"),
        choices: part["options"].as_array().into_iter().flatten().map(choice).collect(),
        least: part["min_values"].as_u64().unwrap_or(1),
        most: part["max_values"].as_u64().unwrap_or(1),
        is_of_people: part["type"] == 5,
    }
}

/// Markdown as it is read: without escapes, marks and the bars of quotes. Addresses are taken as they stand, a backslash in
/// them as well.
fn plain(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    for line in markdown.split_inclusive('\n') {
        let mut rest = line.strip_prefix("> ").unwrap_or(line);
        while let Some(letter) = rest.chars().next() {
            let length = match letter {
                'h' if rest.starts_with("https://") || rest.starts_with("http://") => {
                    let is_over = |letter: char| letter.is_whitespace() || letter == '<';
                    let address = &rest[..rest.find(is_over).unwrap_or(rest.len())];
                    out.push_str(address);
                    address.len()
                }
                '\\' if rest[1..].starts_with(|next: char| next.is_ascii_punctuation()) => {
                    out.push_str(&rest[1..2]);
                    2
                }
                '*' | '`' => 1,
                letter => {
                    out.push(letter);
                    letter.len_utf8()
                }
            };
            rest = &rest[length..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn markdown_is_read_as_people_read_it() {
        assert_eq!(plain("**Title:** a\\*b\n> \\# quoted\n`code`"), "Title: a*b\n# quoted\ncode");
        let address = r"Open https://t.me/a\_b_bot?start=c*d now \_x\_ <https://example.org>";
        assert_eq!(plain(address), r"Open https://t.me/a\_b_bot?start=c*d now _x_ <https://example.org>");
    }
}
