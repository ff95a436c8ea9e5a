//! Packs bytes as a workbook, for fuzz targets: what changes a packed file at random rarely leaves an archive that opens.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Divides the parts that a workbook is made of.
pub const BETWEEN: u8 = 0;

const CONTENT_TYPES: &str = concat!(
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" "#,
    r#"ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#
);
const RELATIONS: &str = concat!(
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" "#,
    r#"Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>"#,
    r#"<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" "#,
    r#"Target="sharedStrings.xml"/></Relationships>"#
);
const BOOK: &str = concat!(
    r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>"#,
    r#"<sheet name="Class 4b" sheetId="1" r:id="r1"/></sheets></workbook>"#
);
const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Makes a workbook: after an `o` an ODS with the content that follows, else an XLSX with a sheet, shared strings and styles, one
/// [`BETWEEN`] another; whatever stands first is the letter.
#[must_use]
pub fn workbook(bytes: &[u8]) -> Vec<u8> {
    let (kind, rest) = bytes.split_first().unwrap_or((&b'x', &[]));
    if *kind == b'o' {
        return packed(&[("mimetype", ODS.as_bytes()), ("content.xml", rest)]);
    }
    let mut given = rest.splitn(3, |byte| *byte == BETWEEN);
    let sheet = given.next().unwrap_or_default();
    let mut parts = vec![
        ("[Content_Types].xml", CONTENT_TYPES.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    parts.extend(["xl/sharedStrings.xml", "xl/styles.xml"].into_iter().zip(given));
    packed(&parts)
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        archive.start_file(*name, options).expect("the names are none of an attacker");
        archive.write_all(bytes).expect("memory takes it");
    }
    archive.finish().expect("memory takes it").into_inner()
}
