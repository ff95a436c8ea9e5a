//! Writes a table as CSV that a spreadsheet opens by a double click, and in which nothing is run.

/// Languages, and countries of languages, whose spreadsheets have a comma between cells: those that write 1.5. All others
/// write 1,5 and have a semicolon (CLDR 48, decimal separators).
const COMMA: [&str; 22] = [
    "cy", "en", "ga", "he", "hi", "ja", "ko", "mt", "sw", "th", "zh", "de-CH", "de-LI", "es-DO", "es-GT", "es-HN",
    "es-MX", "es-NI", "es-PA", "es-PE", "es-PR", "es-US",
];

/// What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), the wide forms among them.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Writes rows in UTF-8 with a byte order mark, as spreadsheets of this language (BCP 47) expect them. A cell that would
/// be a formula gets an apostrophe before it.
pub fn csv<R, C>(language: &str, rows: impl IntoIterator<Item = R>) -> Vec<u8>
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut out = ::csv::WriterBuilder::new()
        .delimiter(separator(language))
        .terminator(::csv::Terminator::CRLF)
        .flexible(true)
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    for row in rows {
        let cells = row.into_iter().map(|cell| escaped(cell.as_ref()));
        out.write_record(cells.collect::<Vec<_>>()).expect("writing into memory does not fail");
    }
    out.into_inner().expect("writing into memory does not fail")
}

fn escaped(cell: &str) -> String {
    let mark = if cell.trim_start_matches(' ').starts_with(FORMULA) { "'" } else { "" };
    [mark, cell].concat()
}

fn separator(language: &str) -> u8 {
    let parts: Vec<&str> = language.split(['-', '_']).collect();
    let region = parts.iter().skip(1).find(|part| part.len() == 2).copied().unwrap_or_default();
    let is_it = |known: &str| match known.split_once('-') {
        None => known.eq_ignore_ascii_case(parts[0]),
        Some((language, of)) => language.eq_ignore_ascii_case(parts[0]) && of.eq_ignore_ascii_case(region),
    };
    // South Africa writes 1,5 in English as well.
    let is_comma = COMMA.iter().any(|known| is_it(known)) && !region.eq_ignore_ascii_case("ZA");
    if is_comma { b',' } else { b';' }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(language: &str, rows: &[&[&str]]) -> String {
        let bytes = csv(language, rows.iter().copied());
        String::from_utf8(bytes).expect("UTF-8").strip_prefix('\u{FEFF}').expect("a mark").to_owned()
    }

    #[test]
    fn cells_are_divided_as_the_language_expects() {
        for (language, line) in [
            ("en", "a,\"b,c\",d;e\r\n"),
            ("en-ZA", "a;b,c;\"d;e\"\r\n"),
            ("es", "a;b,c;\"d;e\"\r\n"),
            ("es-MX", "a,\"b,c\",d;e\r\n"),
            ("es_mx", "a,\"b,c\",d;e\r\n"),
            ("sr-Latn-RS", "a;b,c;\"d;e\"\r\n"),
            ("", "a;b,c;\"d;e\"\r\n"),
        ] {
            assert_eq!(written(language, &[&["a", "b,c", "d;e"]]), line, "{language}");
        }
    }

    #[test]
    fn nothing_that_somebody_is_called_is_run() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1"] {
            let line = written("en", &[&[formula, "plain"]]);
            let cell = line.trim_start_matches('"');
            assert!(cell.starts_with('\''), "{line:?}");
            assert!(cell[1..].starts_with(formula), "{line:?}");
        }
        assert_eq!(written("en", &[&["O'Neill-Żak", "a=b", "a@b.example"]]), "O'Neill-Żak,a=b,a@b.example\r\n");
        assert_eq!(written("en", &[&["a \"b\"\nc"], &[], &["x", "y"]]), "\"a \"\"b\"\"\nc\"\r\n\"\"\r\nx,y\r\n");
    }
}
