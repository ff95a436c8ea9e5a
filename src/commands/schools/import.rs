//! Takes a list of schools over, a batch at a time, beside a bot that goes on answering.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use bot_core::areas::people::store::schools::{self, BATCH, Outcome};
use bot_core::conversation::Problem;
use bot_core::domain::audit::{Act, Kind};
use bot_core::domain::{Country, ListedSchool, NewSchool, Region, SchoolCode, SchoolName, Town};
use bot_core::engine::{Outside as _, System};
use bot_core::lists::List;
use bot_core::store::{Db, Error};
use bot_core::text::{Locale, fold};
use futures::FutureExt;
use table::{Limits, Line, Unreadable};
use tokio::time::Instant;

use super::Import;
use super::columns::{Cells, Columns};
use super::faults::Faults;
use crate::commands::{ids, operator, place, print};
use crate::serve;
use crate::settings::Settings;

/// What has become of the rows so far.
#[derive(Default)]
struct Sum {
    added: usize,
    changed: usize,
    known: usize,
    /// Whether the audit has noted the import: the first batch that is written brings that.
    is_noted: bool,
}

/// A school with the line in which it stands.
type Read = (usize, ListedSchool);

/// Imports what is good and names the lines that are not.
pub(super) async fn run(import: &Import, settings: &Settings) -> Result<()> {
    let usual = import.country.as_deref().map(|country| place(country, None)).transpose()?.map(|(country, _)| country);
    let (good, mut faults) = read(import, usual.as_deref())?;
    let db = serve::open(settings).await?;
    let mut sum = Sum::default();
    for (done, batch) in (1..).zip(good.chunks(BATCH)) {
        let begun = Instant::now();
        take(&db, batch, import.dry_run, (&mut sum, &mut faults)).await?;
        if !import.dry_run {
            tokio::time::sleep(pause(begun.elapsed())).await;
        }
        if (done * BATCH).is_multiple_of(10_000) {
            eprintln!("{} schools so far", done * BATCH);
        }
    }
    db.close().await;
    let Sum { added, changed, known, .. } = sum;
    let count = faults.count();
    faults.tell(&import.file)?;
    let would = if import.dry_run { "nothing is written; it would be: " } else { "" };
    print(&format!("{would}{added} added, {changed} changed, {known} known already, {count} faulty"))?;
    if count > 0 {
        let lines = if count == 1 { "one line".to_owned() } else { format!("{count} lines") };
        bail!("{lines} cannot be imported: correct what is wrong, and import the file again")
    }
    Ok(())
}

/// How long the database is left to others after it was held for a time: on SQLite only one process writes at once, and
/// those who wait look again after up to 100 ms.
fn pause(held: Duration) -> Duration {
    held.max(Duration::from_millis(20))
}

/// Reads the schools of a file, each once, and what is wrong with the others.
fn read(import: &Import, usual: Option<&str>) -> Result<(Vec<Read>, Faults)> {
    let rows = rows(&import.file, usual)?;
    let (heads, rows) = rows.split_first().context("no rows")?;
    let columns = Columns::read(&heads.cells).with_context(|| format!("{} cannot be read", import.file.display()))?;
    let (mut good, mut faults, mut lines) = (Vec::new(), Faults::default(), BTreeMap::new());
    for row in rows {
        let school = match school(&columns.cells(&row.cells), usual) {
            Ok(school) => school,
            Err(error) => {
                faults.add(row.number, error);
                continue;
            }
        };
        match lines.insert(key(&school), row.number) {
            None => good.push((row.number, school)),
            Some(line) => faults.add(row.number, format!("this school stands in line {line} already")),
        }
    }
    Ok((good, faults))
}

/// The lines of a file from a country, the names of the columns first and at least one below.
fn rows(file: &Path, country: Option<&str>) -> Result<Vec<Line>> {
    if file.is_dir() {
        bail!("{} is a folder; say which file in it", file.display());
    }
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let read = table::read_from(&bytes, country, &Limits::NONE).map(|table| table.lines);
    match read {
        Err(Unreadable::Empty) => bail!("{} is empty", file.display()),
        Err(error) => bail!("{} cannot be read: {error}", file.display()),
        Ok(lines) if lines.len() == 1 => {
            bail!("{} has one row only, and no schools below the names of the columns", file.display())
        }
        Ok(lines) => Ok(lines),
    }
}

/// What no two schools of a list have in common.
fn key(ListedSchool { code, school }: &ListedSchool) -> (String, Vec<u8>) {
    let written = || [fold(school.name.as_str()), fold(school.town.as_str())].join(&b'\n');
    let key = code.as_ref().map_or_else(written, |code| [b"#", code.as_str().as_bytes()].concat());
    (school.country.key().to_owned(), key)
}

/// A school, read by the values that read what teachers type.
fn school(cells: &Cells<'_>, usual: Option<&str>) -> Result<ListedSchool> {
    let name = SchoolName::read(cells.name).map_err(|problem| fault("name", &problem))?;
    let town = Town::read(cells.town).map_err(|problem| fault("town", &problem))?;
    let country = match (cells.country, usual) {
        ("", Some(usual)) => usual,
        ("", None) => bail!("country: it is missing; say it in a column of its own, or by --country"),
        (words, _) => {
            named(List::countries(), words).with_context(|| format!("country: {words:?} is none that is known"))?
        }
    };
    let regions = List::regions(country);
    let region = match cells.region {
        "" => None,
        words => {
            let region = named(regions, words).or_else(|| regions.key(&format!("{country}-{}", words.to_lowercase())));
            Some(region.with_context(|| format!("region: {words:?} is none of {country} that is known"))?)
        }
    };
    let country = Country::of(country.to_owned());
    let code = match cells.code {
        "" => None,
        words => Some(SchoolCode::read(words, &country).map_err(|problem| fault("code", &problem))?),
    };
    let region = region.map(|region| Region::of(region.to_owned()));
    Ok(ListedSchool { code, school: NewSchool { name, town, country, region } })
}

/// An entry of a list by its key, or by what it is called in any locale or where it is at home.
fn named(list: List, words: &str) -> Option<&'static str> {
    list.key(&words.to_lowercase()).or_else(|| list.named(words))
}

fn fault(column: &str, problem: &Problem) -> anyhow::Error {
    anyhow::anyhow!("{column}: {}", Locale::english().plain(&problem.0))
}

/// Takes a batch over. When it fails, each school is tried alone, so that only the faulty one is lost.
async fn take(db: &Db, batch: &[Read], is_dry: bool, (sum, faults): (&mut Sum, &mut Faults)) -> Result<()> {
    let outcomes = match write(db, batch, is_dry, &mut sum.is_noted).await {
        Ok(outcomes) => outcomes.into_iter().map(Ok).collect(),
        Err(error) if error.is_unavailable() => return Err(stopped(error, batch)),
        Err(_) => {
            let mut outcomes = Vec::new();
            for read in batch {
                match write(db, std::slice::from_ref(read), is_dry, &mut sum.is_noted).await {
                    Err(error) if error.is_unavailable() => return Err(stopped(error, std::slice::from_ref(read))),
                    alone => outcomes.push(alone.map(|outcomes| outcomes[0])),
                }
            }
            outcomes
        }
    };
    for ((line, _), outcome) in batch.iter().zip(outcomes) {
        match outcome {
            Ok(Outcome::Added) => sum.added += 1,
            Ok(Outcome::Changed) => sum.changed += 1,
            Ok(Outcome::Known) => sum.known += 1,
            Ok(Outcome::Ambiguous) => {
                faults.add(*line, "several schools are called so in this town; say which one by its code")
            }
            Err(error) => faults.add(*line, format!("it cannot be stored: {error}")),
        }
    }
    Ok(())
}

fn stopped(error: Error, batch: &[Read]) -> anyhow::Error {
    let line = batch.first().map_or(0, |(line, _)| *line);
    let said = format!("the import has stopped before line {line}; once the database is there, import the file again");
    anyhow::Error::from(error).context(said)
}

async fn write(db: &Db, batch: &[Read], is_dry: bool, is_noted: &mut bool) -> Result<Vec<Outcome>, Error> {
    let listed: Vec<ListedSchool> = batch.iter().map(|(_, school)| school.clone()).collect();
    if is_dry {
        return schools::plan(&mut db.read().await?, &listed).await;
    }
    let (now, notes, operator) = (System.now(), !*is_noted, operator(db));
    let written = operator.does(move |tx| {
        let (listed, mut ids) = (listed.clone(), ids());
        async move {
            let outcomes = schools::upsert(tx, &listed, &mut ids, now).await?;
            Ok((outcomes, notes.then(|| Act::of(Kind::SchoolsImported))))
        }
        .boxed()
    });
    let outcomes = written.await?;
    *is_noted = true;
    Ok(outcomes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_from(list: &str) -> (Vec<Read>, String) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("list.csv");
        std::fs::write(&file, list).expect("a file");
        let (good, faults) = read(&Import { file, country: None, dry_run: true }, None).expect("it can be read");
        (good, faults.all())
    }

    #[test]
    fn others_have_the_database_as_long_as_an_import_had_it() {
        for held in [0, 5, 400].map(Duration::from_millis) {
            assert!(pause(held) >= held && pause(held) >= Duration::from_millis(20));
        }
    }

    #[test]
    fn what_comes_from_outside_is_read_by_the_values_of_what_is_typed() {
        let long = "a".repeat(SchoolName::MAX + 1);
        let list = format!(
            "name,town,country\n\u{200B},Valverde,ES\n{long},Valverde,ES\nEscuela,{long},ES\nEs\u{202E}cue\0la  \
             Nube,Val\u{200B}verde,ES\n"
        );
        let (good, faults) = read_from(&list);
        let clean = &good.first().expect("one is good").1.school;
        assert_eq!((clean.name.as_str(), clean.town.as_str(), good.len()), ("Escuela Nube", "Valverde", 1));
        let begins = ["line 2: name: This answer is empty", "line 3: name: Your answer has 121", "line 4: town: "];
        let begin = |(fault, begin): (&str, &str)| assert!(fault.starts_with(begin), "{fault}");
        assert_eq!(faults.lines().count(), 3, "{faults}");
        faults.lines().zip(begins).for_each(begin);
    }

    #[test]
    fn places_are_known_by_their_names_in_every_locale() {
        let list = "name;town;country;region\nA;T;España;Comunidad de Madrid\nB;T;spain;ES-MD\nC;T;ES;md\nD;T;Deutschland;Bayern\n";
        let (good, faults) = read_from(list);
        let places = good
            .iter()
            .map(|(_, listed)| (listed.school.country.key(), listed.school.region.as_ref().map(Region::key)));
        let spain = ("es", Some("es-md"));
        assert_eq!(places.collect::<Vec<_>>(), [spain, spain, spain, ("de", Some("de-by"))], "{faults}");
    }

    #[test]
    fn a_spreadsheet_is_read_with_its_numbers_and_the_lines_that_it_has() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/schools.xlsx");
        let rows = rows(&file, None).expect("it can be read");
        let cells: Vec<(usize, &str, &str)> =
            rows.iter().map(|row| (row.number, row.cells[0].as_str(), row.cells[1].as_str())).collect();
        let expected = [(1, "Código", "Nombre"), (3, "8001234", "Escuela  Nube"), (4, "28005678", "Escuela Río")];
        assert_eq!(cells, expected);
    }

    #[test]
    fn two_spaces_are_one_and_a_school_stands_once() {
        let (good, faults) = read_from("name,town,country\nEscuela  Nube,Valverde,ES\nescuela nube, valverde ,es\n");
        assert_eq!((good.len(), faults.as_str()), (1, "line 3: this school stands in line 2 already\n"));
    }
}
