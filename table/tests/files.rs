//! Files as people send them, and as they should not: each is read, or refused by its own reason.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use table::{Bound, Limits, Line, Table, Unreadable, read};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// As a chat allows them.
const LIMITS: Limits = Limits { bytes: 2 << 20, unpacked: 16 << 20, rows: 10_000 };

fn line(number: usize, cells: &[&str]) -> Line {
    Line { number, cells: cells.iter().map(|cell| (*cell).to_owned()).collect() }
}

fn xlsx(write: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    write(&mut book);
    book.save_to_buffer().expect("a workbook")
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        archive.start_file(*name, options).expect("a part");
        archive.write_all(bytes).expect("a part");
    }
    archive.finish().expect("an archive").into_inner()
}

/// The parts of an archive with their names.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let count = archive.len();
    let part = |nth| {
        let mut part = archive.by_index(nth).expect("a part");
        let (name, mut bytes) = (part.name().expect("a name").into_owned(), Vec::new());
        std::io::copy(&mut part, &mut bytes).expect("a part");
        (name, bytes)
    };
    (0..count).map(part).collect()
}

fn archive_of(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    archive(&parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect::<Vec<_>>())
}

/// An archive with one of its parts in a new wording.
fn altered(bytes: &[u8], name: &str, alter: impl Fn(String) -> Vec<u8>) -> Vec<u8> {
    let mut parts = parts(bytes);
    let (_, part) = parts.iter_mut().find(|(known, _)| known == name).expect("the part is there");
    *part = alter(String::from_utf8(std::mem::take(part)).expect("text"));
    archive_of(&parts)
}

/// An ODS file with these sheets.
fn ods(sheets: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:automatic-styles>\
         <style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>\
         <style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>\
         </office:automatic-styles><office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body>\
         </office:document-content>"
    );
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    let manifest = b"<manifest:manifest><manifest:file-entry manifest:full-path=\"/\"/></manifest:manifest>";
    archive(&[("mimetype", kind), ("META-INF/manifest.xml", manifest), ("content.xml", content.as_bytes())])
}

#[test]
fn a_class_in_a_workbook_is_read_as_people_see_it() {
    let file = xlsx(|book| {
        let hidden = book.add_worksheet().set_name("Lists").expect("a name");
        hidden.set_hidden(true).write(0, 0, "not a student").expect("a cell");
        book.add_worksheet().set_name("Empty").expect("a name").set_active(true);
        let class = book.add_worksheet().set_name("Klasa 4b").expect("a name");
        class.merge_range(0, 1, 0, 3, "Klasa 4b", &Format::new()).expect("a title");
        class.write_row(2, 1, ["Nazwisko", "Imię", "Urodziny", "Nr"]).expect("heads");
        // Sisters: one surname over two lines.
        class.merge_range(3, 1, 4, 1, "Żak-Łucka", &Format::new()).expect("a surname");
        class.write(3, 2, "Łucja").expect("a cell").write(4, 2, "Ana María").expect("a cell");
        let day = ExcelDateTime::from_ymd(2014, 3, 9).expect("a day");
        class.write_with_format(3, 3, &day, &Format::new().set_num_format("dd.mm.yyyy")).expect("a day");
        class.write_formula(3, 4, Formula::new("=1+6").set_result("7")).expect("a formula");
        class.write_formula(4, 4, Formula::new("=NOTHING()").set_result("#NAME?")).expect("a formula");
        class.write(20, 2, "  ").expect("a blank cell");
        class.write(30, 1, "مريم").expect("a cell");
        book.add_worksheet().write(0, 0, "another sheet").expect("a cell");
    });
    let expected = Table {
        sheet: Some("Klasa 4b".to_owned()),
        lines: vec![
            line(1, &["Klasa 4b"]),
            line(3, &["Nazwisko", "Imię", "Urodziny", "Nr"]),
            line(4, &["Żak-Łucka", "Łucja", "2014-03-09", "7"]),
            line(5, &["Żak-Łucka", "Ana María", "", "#NAME?"]),
            line(31, &["مريم"]),
        ],
    };
    assert_eq!(read(&file, &LIMITS), Ok(expected));
}

#[test]
fn a_class_in_libreoffice_is_read_as_people_see_it() {
    let file = ods("<table:table table:name=\"Lists\" table:style-name=\"ta2\"><table:table-row><table:table-cell \
         office:value-type=\"string\"><text:p>hidden</text:p></table:table-cell></table:table-row></table:table>\
         <table:table table:name=\"Empty\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell \
         table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
         <table:table table:name=\"Τάξη Β&amp;2\" table:style-name=\"ta1\">\
         <table:table-column table:number-columns-repeated=\"16384\"/>\
         <table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"3\"/>\
         </table:table-row>\
         <table:table-row><table:table-cell/><table:table-cell table:number-rows-spanned=\"2\" \
         office:value-type=\"string\"><office:annotation><text:p>ask her</text:p></office:annotation>\
         <text:p>O&apos;Neill<text:s text:c=\"2\"/>&#209;</text:p><text:p>second</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"float\" office:value=\"28001234\"><text:p>28.001.234</text:p>\
         </table:table-cell><table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\"><table:table-cell/><table:covered-table-cell/>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2014-03-09\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell \
         table:number-columns-repeated=\"16384\"/></table:table-row></table:table>");
    let expected = Table {
        sheet: Some("Τάξη Β&2".to_owned()),
        lines: vec![
            line(3, &["O'Neill  Ñ\nsecond", "28001234"]),
            line(4, &["O'Neill  Ñ\nsecond", "2014-03-09"]),
            line(5, &["", "2014-03-09"]),
        ],
    };
    assert_eq!(read(&file, &LIMITS), Ok(expected));
}

#[test]
fn a_thousand_names_pasted_and_twice_the_same_stay_what_they_are() {
    let names = "Ana\tde la Cruz\nAna\tde la Cruz\n\n\u{1F600}\t=cmd|' /C calc'!A0\nA\tO'Brien-Núñez\n";
    let table = table::lines(names, &LIMITS).expect("it can be read");
    let expected = [
        line(1, &["Ana", "de la Cruz"]),
        line(2, &["Ana", "de la Cruz"]),
        line(4, &["\u{1F600}", "=cmd|' /C calc'!A0"]),
        line(5, &["A", "O'Brien-Núñez"]),
    ];
    assert_eq!(table.lines, expected);
}

#[test]
fn what_holds_nothing_is_empty() {
    let nothing = [vec![], b" \r\n\t\n".to_vec(), b"\xEF\xBB\xBF".to_vec(), b";;;\n;;;\n".to_vec()];
    let books = [xlsx(|book| drop(book.add_worksheet().write(3, 3, " "))), ods("<table:table/>")];
    for file in nothing.into_iter().chain(books) {
        assert_eq!(read(&file, &LIMITS), Err(Unreadable::Empty), "{file:?}");
    }
}

#[test]
fn what_is_no_table_is_told_from_what_is_broken() {
    let png = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xDE".to_vec();
    let letter = archive(&[("[Content_Types].xml", b"wordprocessingml"), ("word/document.xml", b"<w:document/>")]);
    let text = archive(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")]);
    for file in [png, b"%PDF-1.7\n".to_vec(), letter, text, archive(&[("class.csv", b"Ana;Ruiz")])] {
        assert_eq!(read(&file, &LIMITS), Err(Unreadable::Binary), "{file:?}");
    }
    let whole = xlsx(|book| drop(book.add_worksheet().write(0, 0, "Ana")));
    let cut = whole[..whole.len() / 2].to_vec();
    let no_sheet = altered(&whole, "xl/worksheets/sheet1.xml", |_| b"<worksheet><sheetData><row><c".to_vec());
    let open = "<table:table><table:table-row><table:table-cell><text:p>Ana";
    for file in [cut, no_sheet, ods(open), archive(&[("[Content_Types].xml", b"spreadsheetml")])] {
        assert_eq!(read(&file, &LIMITS), Err(Unreadable::Broken));
    }
}

#[test]
fn what_is_locked_or_old_is_told_apart() {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let old = [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0; 600].as_slice()].concat();
    assert_eq!(read(&[old.as_slice(), &name].concat(), &LIMITS), Err(Unreadable::Locked));
    assert_eq!(read(&old, &LIMITS), Err(Unreadable::Old));
    let binary = archive(&[("[Content_Types].xml", b"application/vnd.ms-excel.sheet.binary.macroEnabled.main")]);
    assert_eq!(read(&binary, &LIMITS), Err(Unreadable::Old));
    let locked = altered(&ods("<table:table/>"), "META-INF/manifest.xml", |_| b"<manifest:encryption-data/>".to_vec());
    assert_eq!(read(&locked, &LIMITS), Err(Unreadable::Locked));
}

#[test]
fn every_limit_is_named() {
    let too_large = |bound| Err(Unreadable::TooLarge(bound));
    assert_eq!(read(&vec![b'a'; 20 << 20], &LIMITS), too_large(Bound::Bytes));
    let names = "Ana;Ruiz\n".repeat(10_001);
    assert_eq!(read(names.as_bytes(), &LIMITS), too_large(Bound::Rows));
    assert_eq!(read("Ana;Ruiz\n\n".repeat(10_000).as_bytes(), &LIMITS).map(|table| table.lines.len()), Ok(10_000));
    let book = xlsx(|book| {
        let sheet = book.add_worksheet();
        (0..10_001).for_each(|row| drop(sheet.write(row, 0, "Ana")));
    });
    assert_eq!(read(&book, &LIMITS), too_large(Bound::Rows));
    let rows = "<table:table><table:table-row table:number-rows-repeated=\"10001\"><table:table-cell><text:p>Ana</text:p>\
                </table:table-cell></table:table-row></table:table>";
    assert_eq!(read(&ods(rows), &LIMITS), too_large(Bound::Rows));
}

/// Kilobytes that say that they are gigabytes. Each would take more memory than there is, were it believed.
#[test]
fn a_file_that_would_swell_is_refused() {
    let book = xlsx(|book| drop(book.add_worksheet().write(0, 0, "Ana")));
    let bomb = altered(&book, "xl/theme/theme1.xml", |_| vec![b' '; 32 << 20]);
    assert!(bomb.len() < LIMITS.bytes);
    let unpacked = Err(Unreadable::TooLarge(Bound::Unpacked));
    assert_eq!(read(&bomb, &LIMITS), unpacked);
    let promise = |text: String| text.replace("uniqueCount=\"1\"", "uniqueCount=\"99999999999999\"").into_bytes();
    assert_eq!(read(&altered(&book, "xl/sharedStrings.xml", promise), &LIMITS), Err(Unreadable::Broken));
    let font = |text: String| {
        let text = text.replace("Calibri", &"a".repeat(1 << 20));
        text.replace("</cellXfs>", &["<xf fontId=\"0\"/>".repeat(60_000).as_str(), "</cellXfs>"].concat()).into_bytes()
    };
    assert_eq!(read(&altered(&book, "xl/styles.xml", font), &LIMITS), unpacked);
    // A cell in the last column of each row.
    let rows: String =
        (1..=10_000).map(|row| format!("<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>")).collect();
    let wide = |_: String| format!("<worksheet><sheetData>{rows}</sheetData></worksheet>").into_bytes();
    assert_eq!(read(&altered(&book, "xl/worksheets/sheet1.xml", wide), &LIMITS), unpacked);
    // One long cell, everywhere.
    let long = "a".repeat(1 << 20);
    let everywhere = format!(
        "<table:table><table:table-row table:number-rows-repeated=\"9999\"><table:table-cell \
         table:number-columns-repeated=\"16384\"><text:p>{long}</text:p></table:table-cell></table:table-row></table:table>"
    );
    assert_eq!(read(&ods(&everywhere), &LIMITS), unpacked);
    let spaces = "<table:table><table:table-row><table:table-cell><text:p>a<text:s text:c=\"4000000000\"/>b</text:p>\
                  </table:table-cell></table:table-row></table:table>";
    assert_eq!(read(&ods(spaces), &LIMITS).map(|table| table.lines[0].cells[0].len() < 1_000), Ok(true));
    assert_eq!(read("a,".repeat(1 << 20).as_bytes(), &LIMITS), Err(Unreadable::Broken));
}

/// Bytes turned at random: whatever comes of them, nothing panics and nothing hangs.
#[test]
fn damage_of_any_kind_is_survived() {
    let mut random = fastrand::Rng::with_seed(15);
    let book = xlsx(|book| drop(book.add_worksheet().write_row(0, 0, ["Ana", "Ruiz"]).expect("cells").write(1, 0, 7)));
    let sheet = ods(
        "<table:table table:name=\"a\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Ana\
         </text:p></table:table-cell></table:table-row></table:table>",
    );
    for file in [book, sheet] {
        let whole = parts(&file);
        for _ in 0..300 {
            // Damage within the parts: what is damaged outside of them hardly ever passes the archive's own checks.
            let mut parts = whole.clone();
            for (_, bytes) in parts.iter_mut().filter(|(name, _)| name != "mimetype") {
                if random.bool() {
                    continue;
                }
                let at = random.usize(..bytes.len());
                bytes[at] = random.choice(*b"<>\"'/=&;09A \0\xFF").expect("a byte");
            }
            let bytes = archive_of(&parts);
            if let Ok(table) = read(&bytes, &LIMITS) {
                assert!(!table.lines.is_empty() && table.lines.len() < 10);
            }
        }
        // Fewer bytes than these four are a word.
        for end in 4..file.len() {
            assert!(read(&file[..end], &LIMITS).is_err(), "a file without its end");
        }
    }
}
