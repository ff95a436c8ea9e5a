//! A backup is restored only as it was made: not cut off, not changed, not of a newer program.

use std::fs::{self, File};
use std::io::Write as _;

use bot_core::store::backup::Schema;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};

use super::check::{Checked, FILES, HEAD, MANIFEST, head, whole};
use super::container::{END, Writer};
use super::make::seconds;
use super::manifest::{FilesSaid, Head, Manifest, Part, Rows, Version};
use super::*;

/// A file of a TwinSpace.
const CLOUDS: &[u8] = b"clouds";
/// The rows of a table.
const ROWS: [&str; 2] = ["[1,\"es\",\"\",7,null,null]", "[2,\"es\",\"es-md\",7,8,9]"];

async fn schema() -> Schema {
    Schema::of(Schema::newest()).await.expect("the migrations run")
}

fn of_today(schema: &Schema) -> Head {
    let schema = Version { migration: schema.version, sums: schema.sums.clone() };
    let (program, engine) = ("0.1.0".to_owned(), "sqlite".to_owned());
    Head { format: FORMAT, program, made_at: 1_800_000_000_500, engine, schema, has_files: true, has_secrets: false }
}

fn compressed(lines: &[&str]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    lines.iter().for_each(|line| writeln!(encoder, "{line}").expect("memory"));
    encoder.finish().expect("memory")
}

/// A backup with two rows and a file, whose head and manifest are a little otherwise.
fn made(schema: &Schema, lines: &[&str], changed: impl Fn(&mut Manifest)) -> Vec<u8> {
    let part = compressed(lines);
    let name = "tables/authority/000001.jsonl.gz".to_owned();
    let filled = vec![Part { name: name.clone(), rows: 2, sha256: digits(&Sha256::digest(&part)) }];
    let rows = |table: &bot_core::store::backup::Table| {
        let parts = if table.name == "authority" { filled.clone() } else { Vec::new() };
        let rows = parts.iter().map(|part| part.rows).sum();
        Rows { table: table.name.clone(), columns: table.columns.clone(), rows, parts }
    };
    let tables = schema.tables.iter().map(rows).collect();
    let files = Some(FilesSaid { count: 1, bytes: CLOUDS.len() as u64, missing: 0 });
    let mut manifest = Manifest { head: of_today(schema), tables, files, keys: Vec::new() };
    changed(&mut manifest);

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.tar");
    let mut writer = Writer::new(File::create(&path).expect("a file"), seconds(&manifest.head));
    writer.whole(HEAD, &json(&manifest.head)).expect("written");
    writer.whole(&name, &part).expect("written");
    // One that could not be read to its end leaves nothing.
    let place = writer.place();
    writer.begin("files/half", 700).and_then(|()| writer.bytes(&[7; 600])).expect("written");
    writer.back_to(place).expect("taken back");
    writer.whole(&format!("{FILES}{}", digits(&Sha256::digest(CLOUDS))), CLOUDS).expect("written");
    writer.whole(MANIFEST, &json(&manifest)).expect("written");
    let (_, bytes) = writer.end().expect("written");
    let all = fs::read(&path).expect("it is there");
    assert_eq!(all.len() as u64, bytes);
    all
}

fn json(value: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("JSON")
}

/// Looks through bytes as through a file.
fn looked(bytes: &[u8], schema: &Schema) -> Result<Checked, Bad> {
    whole(bytes, bytes.len() as u64, (head(bytes)?, schema.clone()))
}

#[tokio::test]
async fn what_was_made_is_found_where_it_is() {
    let schema = schema().await;
    let all = made(&schema, &ROWS, |_| {});
    let checked = looked(&all, &schema).expect("it is whole");
    assert_eq!((checked.manifest.rows(), checked.manifest.secrets()), (2, 0));
    let (place, _) = &checked.parts["authority"][0];
    let range = |at: u64, bytes: u64| usize::try_from(at).expect("short")..usize::try_from(at + bytes).expect("short");
    assert_eq!(all[range(place.at, place.size)], compressed(&ROWS));
    let files = range(checked.files.start, checked.files.end - checked.files.start);
    assert!(all[files.clone()].starts_with(b"files/") && all[files][512..].starts_with(CLOUDS));
}

#[tokio::test]
async fn a_backup_that_is_cut_off_at_any_byte_is_none() {
    let schema = schema().await;
    let all = made(&schema, &ROWS, |_| {});
    // What is no whole number of blocks is refused by its length alone.
    for length in (0..all.len()).filter(|length| length.is_multiple_of(512) || length.is_multiple_of(7)) {
        assert!(looked(&all[..length], &schema).is_err(), "{length} of {} bytes", all.len());
    }
    let more = [&all[..], &[0]].concat();
    assert!(looked(&more, &schema).is_err());
}

#[tokio::test]
async fn a_backup_in_which_a_byte_is_another_one_is_none() {
    let schema = schema().await;
    let mut all = made(&schema, &ROWS, |_| {});
    let end = all.len() - usize::try_from(END).expect("short");
    let places = (0..1024).step_by(5).chain((1024..end).step_by(29)).chain((end..all.len()).step_by(5));
    for place in places {
        all[place] ^= 0x10;
        assert!(looked(&all, &schema).is_err(), "byte {place}");
        all[place] ^= 0x10;
    }
    assert!(looked(&all, &schema).is_ok());
}

#[tokio::test]
async fn who_edits_a_backup_and_hashes_it_anew_is_found_out_by_what_it_says_of_itself() {
    let schema = schema().await;
    let is_damaged = |lines: &[&str], changed: fn(&mut Manifest)| {
        let all = made(&schema, lines, changed);
        matches!(looked(&all, &schema), Err(Bad::Damaged(_)))
    };
    assert!(!is_damaged(&ROWS, |_| {}));
    for lines in
        [&ROWS[..1], &["[1,\"es\",\"\",7,null]", ROWS[1]], &["no json", ROWS[1]], &["[1,2,\"\",7,null,null]", ROWS[1]]]
    {
        assert!(is_damaged(lines, |_| {}), "{lines:?}");
    }
    let changes: [fn(&mut Manifest); 6] = [
        |manifest| manifest.tables[0].rows += 1,
        |manifest| drop(manifest.tables.pop()),
        |manifest| manifest.files = None,
        |manifest| manifest.files = Some(FilesSaid::default()),
        |manifest| drop(manifest.tables[0].columns.pop()),
        |manifest| manifest.tables.iter_mut().for_each(|rows| rows.parts.clear()),
    ];
    for (nth, changed) in changes.into_iter().enumerate() {
        assert!(is_damaged(&ROWS, changed), "change {nth}");
    }
}

#[tokio::test]
async fn a_newer_backup_is_told_from_a_damaged_one_and_from_something_else() {
    let schema = schema().await;
    let newer = made(&schema, &ROWS, |manifest| manifest.head.format += 1);
    assert!(matches!(head(&newer[..]), Err(Bad::Newer(program)) if program == "0.1.0"));
    for other in [&b""[..], b"{}", &[0; 4096], &b"SQLite format 3\0".repeat(100)[..]] {
        assert!(matches!(head(other), Err(Bad::Foreign)));
    }
    type Change = fn(&mut Head);
    let changes: [(Change, &str); 2] = [
        (|head| head.schema.migration = i64::MAX, "a newer program has made it"),
        (|head| head.schema.sums[0].push('0'), "are not those of this program"),
    ];
    for (changed, said) in changes {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.tar");
        fs::write(&path, made(&schema, &ROWS, |manifest| changed(&mut manifest.head))).expect("written");
        let why = check(&path).await.err().expect("it is refused").to_string();
        assert!(why.contains(said), "{why}");
    }
}
