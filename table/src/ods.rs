//! Reads an ODS workbook. calamine would unroll every cell that a file says is repeated, and kilobytes can say that
//! gigabytes are; here what is repeated counts against the limits before it is copied.

use std::collections::HashSet;

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::rows::Rows;
use crate::{Bound, Limits, Unreadable};

/// More spaces in a row than this are cut.
const SPACES: usize = 100;
/// What a cell says by an attribute, rather than by its text (ODF 1.3 part 3, 19.370 to 19.389).
const VALUES: [&str; 5] =
    ["office:value", "office:date-value", "office:time-value", "office:boolean-value", "office:string-value"];

/// The first visible sheet that holds anything, and its name, of the part `content.xml`.
///
/// # Errors
/// There is none, it is broken, or it passes a limit.
pub(crate) fn read(content: &str, limits: &Limits) -> Result<(String, Rows), Unreadable> {
    let mut reader = Reader::from_str(content);
    reader.config_mut().expand_empty_elements = true;
    let (mut style, mut hidden) = (String::new(), HashSet::new());
    while let Some(part) = next(&mut reader)? {
        let Part::Open(tag) = part else { continue };
        match tag.name().as_ref() {
            "style:style" => style = attribute(&tag, "style:name")?,
            "style:table-properties" if attribute(&tag, "table:display")? == "false" => {
                hidden.insert(style.clone());
            }
            "table:table" if hidden.contains(&attribute(&tag, "table:style-name")?) => pass(&mut reader, &tag)?,
            "table:table" => {
                let rows = sheet(&mut reader, limits)?;
                if !rows.is_empty() {
                    return Ok((attribute(&tag, "table:name")?, rows));
                }
            }
            _ => {}
        }
    }
    Err(Unreadable::Empty)
}

/// A cell that holds something: its column, what it says, and over how many lines it goes.
struct Cell {
    column: usize,
    words: String,
    lines: usize,
}

fn sheet(reader: &mut Reader<&[u8]>, limits: &Limits) -> Result<Rows, Unreadable> {
    let (mut rows, mut line) = (Rows::new(limits), 1_usize);
    while let Some(part) = next(reader)? {
        match part {
            Part::Open(tag) if tag.name().as_ref() == "table:table-row" => {
                let repeated = number(&tag, "table:number-rows-repeated")?;
                let cells = row(reader, limits)?;
                // What is blank is only counted, however often it is repeated: the end of a sheet is a million rows.
                for line in (line..line.saturating_add(repeated)).take_while(|_| !cells.is_empty()) {
                    for Cell { column, words, lines } in &cells {
                        rows.put(line, *column, words)?;
                        rows.merge(line, line.saturating_add(lines.saturating_sub(1)), *column);
                    }
                }
                line = line.saturating_add(repeated);
            }
            Part::Close(tag) if tag.name().as_ref() == "table:table" => return Ok(rows),
            Part::Open(_) | Part::Close(_) | Part::Words(_) => {}
        }
    }
    Err(Unreadable::Broken)
}

fn row(reader: &mut Reader<&[u8]>, limits: &Limits) -> Result<Vec<Cell>, Unreadable> {
    let (mut cells, mut column, mut left) = (Vec::new(), 0_usize, limits.unpacked);
    while let Some(part) = next(reader)? {
        match part {
            Part::Open(tag) if tag.name().as_ref() == "table:table-cell" => {
                let repeated = number(&tag, "table:number-columns-repeated")?;
                let lines = number(&tag, "table:number-rows-spanned")?;
                let words = cell(reader, &tag)?;
                let repeats = if words.trim().is_empty() { 0 } else { repeated };
                let size = repeats.saturating_mul(size_of::<Cell>() + words.len());
                left = left.checked_sub(size).ok_or(Unreadable::TooLarge(Bound::Unpacked))?;
                let copy = |nth| Cell { column: column.saturating_add(nth), words: words.clone(), lines };
                cells.extend((0..repeats).map(copy));
                column = column.saturating_add(repeated);
            }
            // Nobody sees what is covered by the cell that it is merged with.
            Part::Open(tag) if tag.name().as_ref() == "table:covered-table-cell" => {
                column = column.saturating_add(number(&tag, "table:number-columns-repeated")?);
                pass(reader, &tag)?;
            }
            Part::Close(tag) if tag.name().as_ref() == "table:table-row" => return Ok(cells),
            Part::Open(_) | Part::Close(_) | Part::Words(_) => {}
        }
    }
    Err(Unreadable::Broken)
}

/// What a cell says: its value, or else its paragraphs.
fn cell(reader: &mut Reader<&[u8]>, start: &BytesStart<'_>) -> Result<String, Unreadable> {
    let words = paragraphs(reader, start)?;
    for name in VALUES {
        let value = attribute(start, name)?;
        if !value.is_empty() {
            return Ok(value);
        }
    }
    Ok(words)
}

/// The paragraphs up to the end of a cell. Comments, pictures and tables within it are passed over.
fn paragraphs(reader: &mut Reader<&[u8]>, start: &BytesStart<'_>) -> Result<String, Unreadable> {
    let (mut words, mut count, mut is_inside) = (String::new(), 0, false);
    while let Some(part) = next(reader)? {
        match part {
            Part::Open(tag) => match tag.name().as_ref() {
                "text:p" => {
                    if count > 0 {
                        words.push('\n');
                    }
                    (count, is_inside) = (count + 1, true);
                }
                "text:s" => words.extend(std::iter::repeat_n(' ', number(&tag, "text:c")?.min(SPACES))),
                "text:tab" => words.push('\t'),
                "text:line-break" => words.push('\n'),
                "text:span" | "text:a" => {}
                _ => pass(reader, &tag)?,
            },
            Part::Close(tag) if tag.name() == start.name() => return Ok(words),
            Part::Close(tag) if tag.name().as_ref() == "text:p" => is_inside = false,
            Part::Words(more) if is_inside => words.push_str(&more),
            Part::Close(_) | Part::Words(_) => {}
        }
    }
    Err(Unreadable::Broken)
}

/// What a table is written with.
enum Part<'x> {
    Open(BytesStart<'x>),
    Close(BytesEnd<'x>),
    Words(String),
}

/// The next part; `None` at the end.
fn next<'x>(reader: &mut Reader<&'x [u8]>) -> Result<Option<Part<'x>>, Unreadable> {
    loop {
        return Ok(Some(match reader.read_event().map_err(|_| Unreadable::Broken)? {
            Event::Start(tag) | Event::Empty(tag) => Part::Open(tag),
            Event::End(tag) => Part::Close(tag),
            Event::Text(text) => Part::Words(text.xml10_content().into_owned()),
            Event::CData(text) => Part::Words(text.xml10_content().into_owned()),
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(letter)) => Part::Words(letter.to_string()),
                Ok(None) => {
                    let letter = resolve_xml_entity(&name.xml10_content()).ok_or(Unreadable::Broken)?;
                    Part::Words(letter.to_owned())
                }
                Err(_) => return Err(Unreadable::Broken),
            },
            Event::Eof => return Ok(None),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => continue,
        }));
    }
}

/// Passes over all that is within a tag.
fn pass(reader: &mut Reader<&[u8]>, tag: &BytesStart<'_>) -> Result<(), Unreadable> {
    reader.read_to_end(tag.name()).map(drop).map_err(|_| Unreadable::Broken)
}

/// An attribute, or nothing where there is none.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<String, Unreadable> {
    let found = tag.try_get_attribute(name).map_err(|_| Unreadable::Broken)?;
    let value = found.map(|found| found.normalized_value(XmlVersion::Implicit1_0).map(String::from));
    value.transpose().map(Option::unwrap_or_default).map_err(|_| Unreadable::Broken)
}

/// An attribute that counts, 1 where there is none.
fn number(tag: &BytesStart<'_>, name: &str) -> Result<usize, Unreadable> {
    match attribute(tag, name)?.as_str() {
        "" => Ok(1),
        digits => digits.parse().map_err(|_| Unreadable::Broken),
    }
}
