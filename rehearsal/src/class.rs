//! The class of the example, as the office of a school keeps it: a file with a title, heads, numbers and names, of which one is not
//! whole. Everything in it is made up.

use bot_core::text::{Locale, msg};
use emulators::File;
use rust_xlsxwriter::{Workbook, XlsxError};

/// How many students are in it.
pub const MANY: usize = 7;

/// The names of its files: a workbook, and text.
pub const FILES: [&str; 2] = ["class-4b.xlsx", "class-4b.csv"];

/// The line that has to be corrected: what stands there, and what is meant.
pub const FAULTY: (&str, &str) = ("Bruno", "Bruno; Río");

/// Who opens their link in the example: the given name, the surname, and what others call them.
pub const FIRST: (&str, &str, &str) = ("Zoe", "Monte Alto", "Zoe M.");

/// Given names and surnames.
const STUDENTS: [(&str, &str); MANY] = [
    ("Iria", "de la Nube"),
    FAULTY_LINE,
    ("Óscar Luis", "Peñalba Sol"),
    (FIRST.0, FIRST.1),
    ("Łucja", "Źródło-Llano"),
    ("Naïm", "O’Lago"),
    ("Mei", "Li"),
];
const FAULTY_LINE: (&str, &str) = (FAULTY.0, "");

/// The names of the class, as people call each other; those that are whole.
pub fn names() -> impl Iterator<Item = String> {
    let whole = STUDENTS.into_iter().filter(|(_, surname)| !surname.is_empty());
    whole.map(|(given, surname)| format!("{given} {surname}"))
}

/// What stands above the names. A made-up language has no words for it that anybody writes.
fn heads(locale: Locale) -> [String; 2] {
    let locale = if locale == Locale::pseudo() { Locale::english() } else { locale };
    [msg::field_given(), msg::field_surname()].map(|head| locale.plain(&head))
}

/// The class as a workbook, with heads in this language.
///
/// # Panics
/// Never: what is written fits a workbook.
#[must_use]
pub fn workbook(locale: Locale) -> File {
    let bytes = written(locale).expect("seven lines fit a workbook");
    let media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned();
    File { name: FILES[0].to_owned(), media_type, bytes }
}

fn written(locale: Locale) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("4b")?;
    sheet.write(0, 0, locale.plain(&msg::playground_class_title()))?;
    let [given, surname] = heads(locale);
    for (column, head) in (0..).zip(["", &given, &surname]) {
        sheet.write(2, column, head)?;
    }
    for (row, (given, surname)) in (3..).zip(STUDENTS) {
        sheet.write(row, 0, row - 2)?;
        sheet.write(row, 1, given)?;
        sheet.write(row, 2, surname)?;
    }
    sheet.autofit();
    book.save_to_buffer()
}

/// The class as a table in text, as spreadsheets save it.
#[must_use]
pub fn csv(locale: Locale) -> File {
    let [given, surname] = heads(locale);
    let head = [(given.as_str(), surname.as_str())].into_iter();
    let lines = head.chain(STUDENTS).map(|(given, surname)| format!("{given};{surname}\r\n"));
    let text: String = std::iter::once("\u{FEFF}".to_owned()).chain(lines).collect();
    File { name: FILES[1].to_owned(), media_type: "text/csv".to_owned(), bytes: text.into_bytes() }
}

/// The link that the card of a student opens, in the PDF of all cards; for names without letters of other alphabets. There is none
/// where no platform that is served has links.
#[must_use]
pub fn link_on_card(pdf: &[u8], student: &str) -> Option<String> {
    let text = String::from_utf8_lossy(pdf);
    let (before, _) = text.split_once(&format!("/Contents({student})"))?;
    let (_, link) = before.rsplit_once("/URI(")?;
    link.split_once(')').map(|(link, _)| link.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_files_say_the_same_in_every_language() {
        for locale in Locale::all() {
            let [given, surname] = heads(locale);
            let text = String::from_utf8(csv(locale).bytes).expect("text");
            assert!(text.starts_with(&format!("\u{FEFF}{given};{surname}\r\n")), "{text}");
            assert_eq!(text.lines().count(), MANY + 1);
            assert!(workbook(locale).bytes.starts_with(b"PK"), "a workbook is a ZIP");
        }
        assert_eq!(names().count(), MANY - 1, "one is to be corrected first");
    }

    #[test]
    fn the_link_is_the_one_on_the_students_own_card() {
        let card =
            |name: &str, code: &str| format!("<</A<</URI(https://chat.example/?start={code})>>/Contents({name})>>\n");
        let pdf = [card("Iria de la Nube", "one"), card("Zoe Monte Alto", "two")].concat();
        let link = link_on_card(pdf.as_bytes(), "Zoe Monte Alto");
        assert_eq!(link.as_deref(), Some("https://chat.example/?start=two"));
        assert_eq!(link_on_card(pdf.as_bytes(), "Mei Li"), None);
    }
}
