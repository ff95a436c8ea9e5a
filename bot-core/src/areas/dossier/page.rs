//! The page of a copy, `index.html`: it needs nothing beside it, is read in any browser, and prints well.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::contents::{Cell, Contents, Table, is_time};
use super::words::{self, Shown};
use crate::areas::archive::{address, escaped, framed};
use crate::areas::files::size;
use crate::domain::zone;
use crate::lists::List;
use crate::text::{Text, msg};

/// Writes the page. `lost`: the files that are not in the copy, by their place among all.
pub(super) fn html(contents: &Contents, lost: &BTreeSet<usize>, made_at: i64) -> Vec<u8> {
    let mut page = Page { out: String::new(), contents };
    page.head(made_at);
    page.tables();
    page.files(lost);
    let title = contents.about.locale.plain(&msg::copy_page());
    framed(contents.about.locale, &title, &page.out).into_bytes()
}

/// The page as far as it is written.
struct Page<'a> {
    out: String,
    contents: &'a Contents,
}

impl Page<'_> {
    fn says(&self, text: &Text) -> String {
        self.contents.about.locale.label(text)
    }

    fn moment(&self, at: i64) -> String {
        let about = &self.contents.about;
        about.locale.moment(at, zone::offset(&about.clock, at))
    }

    /// Writes words in an element, in whichever direction they are written themselves.
    fn element(&mut self, name: &str, words: &str) {
        let _ = write!(self.out, "<{name} dir=\"auto\">{}</{name}>", escaped(words));
    }

    fn text(&mut self, name: &str, text: &Text) {
        let says = self.says(text);
        self.element(name, &says);
    }

    fn note(&mut self, text: &Text) {
        let _ = writeln!(self.out, "<p class=\"note\">{}</p>", escaped(&self.says(text)));
    }

    fn head(&mut self, made_at: i64) {
        let about = &self.contents.about;
        self.text("h1", &msg::copy_page());
        self.element("p", &about.name);
        let at = self.moment(made_at);
        let made = if List::countries().contains(&about.clock) {
            msg::archive_page_made(at, List::countries().text(&about.clock))
        } else if about.clock.is_empty() {
            msg::archive_page_made_utc(at)
        } else {
            // Islands with a time of their own.
            msg::copy_page_made(at)
        };
        self.note(&made);
        self.note(&msg::copy_page_data());
    }

    /// The tables in which people read something; then how much there is of all else.
    fn tables(&mut self) {
        let contents = self.contents;
        let mut titles: Vec<Text> = Vec::new();
        for table in &contents.tables {
            let (title, shown) = words::table(table.name);
            if shown == Shown::Rows && !titles.contains(&title) {
                titles.push(title);
            }
        }
        for title in titles {
            self.text("h2", &title);
            self.out.push('\n');
            let of_it = |table: &&Table| words::table(table.name).0 == title;
            contents.tables.iter().filter(of_it).for_each(|table| self.table(table));
        }
        let is_other = |table: &&Table| words::table(table.name).1 == Shown::Count;
        let others: usize = contents.tables.iter().filter(is_other).map(|table| table.rows.len()).sum();
        if others > 0 {
            self.text("h2", &msg::copy_table());
            self.note(&msg::copy_table_rest(others));
        }
    }

    fn table(&mut self, table: &Table) {
        let heads: Vec<(usize, Text)> = table
            .columns
            .iter()
            .enumerate()
            .filter(|(at, _)| table.rows.iter().any(|row| row.get(*at).is_some_and(|cell| *cell != Cell::Nothing)))
            .filter_map(|(at, column)| Some((at, words::column(column)?)))
            .collect();
        if heads.is_empty() {
            return self.note(&msg::copy_table_rest(table.rows.len()));
        }
        self.out.push_str("<div class=\"wide\"><table>\n<tr>");
        heads.iter().for_each(|(_, head)| self.text("th", head));
        self.out.push_str("</tr>\n");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (at, _) in &heads {
                let words = self.cell(table.columns[*at], &row[*at]);
                self.element("td", &words);
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</table></div>\n");
    }

    /// What stands in a column, as people read it.
    fn cell(&self, column: &str, cell: &Cell) -> String {
        match cell {
            Cell::Nothing => String::new(),
            Cell::Number(at) if is_time(column) => self.moment(*at),
            Cell::Number(number) if ["project_id", "space_id"].contains(&column) => {
                self.contents.title(*number).map_or_else(|| number.to_string(), str::to_owned)
            }
            Cell::Number(number) => number.to_string(),
            Cell::Words(words) => words.clone(),
            Cell::Data(data) => {
                let mut lines = String::new();
                said(data, "", &mut lines);
                lines.trim_end().replace('\n', " · ")
            }
        }
    }

    fn files(&mut self, lost: &BTreeSet<usize>) {
        let contents = self.contents;
        if contents.files.is_empty() {
            return;
        }
        self.text("h2", &msg::button_files());
        self.out.push_str("\n<ul>\n");
        for (at, entry) in contents.files.iter().enumerate() {
            let name = entry.path.rsplit('/').next().unwrap_or_default();
            let about = [self.moment(entry.at), self.says(&size(entry.kept.size))].join(", ");
            let link = if lost.contains(&at) {
                let gone = self.says(&msg::archive_page_not_in());
                format!("<bdi>{}</bdi> <span class=\"lost\">{}</span>", escaped(name), escaped(&gone))
            } else {
                format!("<a href=\"{}\" dir=\"auto\">{}</a>", address(&entry.path), escaped(name))
            };
            let _ = writeln!(self.out, "<li>{link} <small>{}</small></li>", escaped(&about));
        }
        self.out.push_str("</ul>\n");
    }
}

/// Writes data line by line: what stands under which name.
fn said(data: &Value, under: &str, out: &mut String) {
    let mut line = |words: &str| {
        let _ = if under.is_empty() { writeln!(out, "{words}") } else { writeln!(out, "{under}: {words}") };
    };
    match data {
        Value::Null => {}
        Value::Bool(flag) => line(&flag.to_string()),
        Value::Number(number) => line(&number.to_string()),
        Value::String(words) => line(words),
        Value::Array(all) => all.iter().for_each(|one| said(one, under, out)),
        Value::Object(all) => {
            for (name, one) in all {
                let name = if under.is_empty() { name.clone() } else { format!("{under}.{name}") };
                said(one, &name, out);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_are_read_line_by_line() {
        let data = serde_json::json!({ "name": "Ana Nube", "school": { "town": "Valverde" }, "languages": ["en", "es"], "left": null });
        let mut lines = String::new();
        said(&data, "", &mut lines);
        assert_eq!(lines, "languages: en\nlanguages: es\nname: Ana Nube\nschool.town: Valverde\n");
    }
}
