//! The page of an archive, `index.html`: it needs nothing but the pictures beside it, is read in any browser, and prints well.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::contents::{Contents, Entry, Item, Line, Shown, Teacher};
use crate::areas::files::size;
use crate::domain::{TwinSpace, zone};
use crate::lists::List;
use crate::text::{Locale, Text, is_blank, msg};

/// What stands around it, and how it looks: in the fonts of whoever reads it, light or dark as they like, and on paper without colours.
const FRAME: &str = include_str!("page.html");

/// Writes the page. `lost`: the files that are not in the archive, by their place among all.
pub(super) fn html(contents: &Contents, lost: &BTreeSet<usize>, made_at: i64) -> Vec<u8> {
    let mut page = Page { out: String::new(), contents };
    page.head(made_at);
    page.people();
    page.news(lost);
    page.files(lost);
    page.journal();
    framed(contents.about.locale, &contents.about.title, &page.out).into_bytes()
}

/// A page in a language with what stands around it: its title as words, and all else as HTML.
pub(crate) fn framed(locale: Locale, title: &str, main: &str) -> String {
    let frame = FRAME.replace("{lang}", locale.tag()).replace("{dir}", locale.text_direction().as_html());
    // What people have written may hold anything.
    let (head, rest) = frame.split_once("{title}").expect("page.html has a title");
    let (between, end) = rest.split_once("{main}").expect("page.html has a place for all the rest");
    [head, &escaped(title), between, main, end].concat()
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
        about.locale.moment(at, zone::offset(&about.country, at))
    }

    /// Writes what is HTML already.
    fn raw(&mut self, html: &str) {
        self.out.push_str(html);
    }

    /// Writes words in an element, in whichever direction they are written themselves.
    fn element(&mut self, name: &str, words: &str) {
        let _ = write!(self.out, "<{name} dir=\"auto\">{}</{name}>", escaped(words));
    }

    /// Writes a text of ours in an element.
    fn text(&mut self, name: &str, text: &Text) {
        let says = self.says(text);
        self.element(name, &says);
    }

    fn head(&mut self, made_at: i64) {
        let about = &self.contents.about;
        self.text("h1", &msg::space_title(about.title.as_str()));
        self.element("p", &about.description);
        let country = if about.country.is_empty() { None } else { Some(List::countries().text(&about.country)) };
        let at = self.moment(made_at);
        let made = match country {
            Some(country) => msg::archive_page_made(at, country),
            None => msg::archive_page_made_utc(at),
        };
        self.note(&made);
        if about.is_over {
            self.note(&msg::archive_page_over());
        }
        self.raw("<nav>");
        for (id, text) in SECTIONS {
            let _ = write!(self.out, "<a href=\"#{id}\">{}</a> ", escaped(&self.says(&text())));
        }
        self.raw("</nav>\n");
    }

    fn note(&mut self, text: &Text) {
        let _ = writeln!(self.out, "<p class=\"note\">{}</p>", escaped(&self.says(text)));
    }

    fn section(&mut self, nth: usize) {
        let (id, text) = SECTIONS[nth];
        let _ = writeln!(self.out, "<h2 id=\"{id}\">{}</h2>", escaped(&self.says(&text())));
    }

    fn people(&mut self) {
        self.section(0);
        let contents = self.contents;
        self.raw("<div class=\"wide\"><table>\n");
        contents.teachers.iter().for_each(|teacher| self.teacher(teacher));
        self.raw("</table></div>\n");
        let students = contents.students.iter().map(|pupil| (pupil.name.as_str(), pupil.role.text()));
        self.group(&msg::space_students(), students.collect());
        let guests = contents.guests.iter().map(|name| (name.as_str(), TwinSpace::Guest.text()));
        self.group(&msg::button_guests(), guests.collect());
    }

    fn teacher(&mut self, teacher: &Teacher) {
        self.raw("<tr>");
        self.element("td", &teacher.name);
        let school = teacher.school.as_ref().map(|[name, town, country]| {
            msg::school_full_label(name.as_str(), town.as_str(), List::countries().text(country))
        });
        self.element("td", &school.map(|school| self.says(&school)).unwrap_or_default());
        let role = teacher.role.map_or_else(msg::role_none, TwinSpace::text);
        let roles = [teacher.desktop.text(), role].map(|text| self.says(&text));
        let founder = teacher.is_founder.then(|| self.says(&msg::archive_page_founder()));
        self.element("td", &founder.into_iter().chain(roles).collect::<Vec<_>>().join(", "));
        self.raw("</tr>\n");
    }

    /// Students or guests, where there are any.
    fn group(&mut self, title: &Text, names: Vec<(&str, Text)>) {
        if names.is_empty() {
            return;
        }
        self.text("h3", title);
        self.raw("\n<ul>\n");
        for (name, role) in names {
            let role = self.says(&role);
            self.raw("<li>");
            self.element("span", name);
            let _ = writeln!(self.out, " <small>{}</small></li>", escaped(&role));
        }
        self.raw("</ul>\n");
    }

    fn news(&mut self, lost: &BTreeSet<usize>) {
        self.section(1);
        let contents = self.contents;
        contents.news.iter().for_each(|item| self.item(item, lost));
        self.nothing(contents.news.is_empty());
    }

    fn item(&mut self, item: &Item, lost: &BTreeSet<usize>) {
        self.raw("<article>");
        self.element("h3", &item.headline);
        self.raw("<small>");
        self.element("span", &item.by);
        let _ = write!(self.out, ", {}", escaped(&self.moment(item.posted_at)));
        if let Some(at) = item.changed_at {
            let changed = self.says(&msg::archive_page_changed(self.moment(at)));
            let _ = write!(self.out, " ({})", escaped(&changed));
        }
        self.raw("</small>");
        self.element("p", &item.text);
        if let Some(shown) = &item.picture {
            self.picture(item, shown, lost.contains(&shown.nth));
        }
        self.raw("</article>\n");
    }

    fn picture(&mut self, item: &Item, shown: &Shown, is_lost: bool) {
        if is_lost {
            let lost = self.says(&msg::archive_page_not_in());
            let _ = write!(self.out, "<p class=\"lost\">🖼 {}</p>", escaped(&lost));
            return;
        }
        let (source, about) = (address(&shown.path), escaped(&item.headline));
        let _ = write!(self.out, "<a href=\"{source}\"><img src=\"{source}\" alt=\"{about}\" loading=\"lazy\"></a>");
    }

    fn files(&mut self, lost: &BTreeSet<usize>) {
        self.section(2);
        let contents = self.contents;
        let lost: BTreeSet<usize> = lost.range(..contents.files.len()).copied().collect();
        if !lost.is_empty() {
            self.note(&msg::archive_page_lost(lost.len()));
        }
        if !contents.files.is_empty() {
            self.raw("<div class=\"wide\"><table>\n<tr>");
            let heads =
                [msg::archive_page_file(), msg::file_folder(), msg::file_by(), msg::file_at(), msg::file_size()];
            heads.iter().for_each(|head| self.text("th", head));
            self.raw("</tr>\n");
            for (at, entry) in contents.files.iter().enumerate() {
                self.entry(entry, lost.contains(&at));
            }
            self.raw("</table></div>\n");
        }
        self.nothing(contents.files.is_empty());
    }

    fn entry(&mut self, entry: &Entry, is_lost: bool) {
        self.raw("<tr><td dir=\"auto\">");
        if is_lost {
            let lost = self.says(&msg::archive_page_not_in());
            let _ = write!(self.out, "{} <span class=\"lost\">{}</span>", escaped(&entry.name), escaped(&lost));
        } else {
            let _ = write!(self.out, "<a href=\"{}\">{}</a>", address(&entry.path), escaped(&entry.name));
        }
        self.raw("</td>");
        self.element("td", entry.folder.as_deref().unwrap_or_default());
        self.element("td", &entry.by);
        let cells = [self.moment(entry.sent_at), self.says(&size(entry.kept.size))];
        cells.iter().for_each(|cell| self.element("td", cell));
        self.raw("</tr>\n");
    }

    fn journal(&mut self) {
        self.section(3);
        let contents = self.contents;
        if !contents.journal.is_empty() {
            self.raw("<ul>\n");
            contents.journal.iter().for_each(|line| self.line(line));
            self.raw("</ul>\n");
        }
        self.nothing(contents.journal.is_empty());
    }

    fn line(&mut self, line: &Line) {
        self.raw("<li>");
        self.text("span", &line.says);
        let _ = writeln!(self.out, " <small>{}</small></li>", escaped(&self.moment(line.at)));
    }

    fn nothing(&mut self, is_empty: bool) {
        if is_empty {
            self.note(&msg::archive_page_nothing());
        }
    }
}

/// A part of the page: by what a link finds it, and what it is called.
type Section = (&'static str, fn() -> Text);

const SECTIONS: [Section; 4] = [
    ("people", msg::archive_page_people),
    ("news", msg::button_news),
    ("files", msg::button_files),
    ("journal", msg::archive_page_journal),
];

/// Words as they stand in HTML, in an element or in an attribute; what nobody sees, and no HTML may hold, is left out.
pub(crate) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(letter),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    if is_blank(&out) { String::new() } else { out }
}

/// A path as a link from the page leads to it (RFC 3986).
pub(crate) fn address(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_words_and_no_html() {
        let words = "<script>alert('1')</script> & \"2\"\u{0}\u{1b}";
        assert_eq!(escaped(words), "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;2&quot;");
        assert_eq!(escaped("żółw\n雲 🎒"), "żółw\n雲 🎒");
    }

    #[test]
    fn a_link_leads_to_any_name() {
        assert_eq!(address("files/Łódź 1/a&b#?.png"), "files/%C5%81%C3%B3d%C5%BA%201/a%26b%23%3F.png");
    }
}
