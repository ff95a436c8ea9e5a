//! `twinbot locales`: what is missing or wrong in the texts of the languages, and the folder of a new one.
//!
//! The texts are read as they lie in the folder, so that they can be checked before the program is built with them. With `--screens`
//! the program shows what it was built with.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use bot_core::lists::List;
use bot_core::translation::{self, Folder, Mistake};
use clap::{Args, Subcommand};

use super::print;
use crate::platforms;

/// The language in which every text is first written.
const ENGLISH: &str = "en";

#[derive(Subcommand)]
pub(crate) enum Locales {
    /// Says what is missing or wrong in the texts of each language, a line for each, and fails where there is anything.
    Check(Check),
    /// Writes the folder of a new language: all texts in English, as comments, to be translated one by one.
    Template(Template),
}

#[derive(Args)]
pub(crate) struct Check {
    /// Looks at this language only, such as pt
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// The folder of the languages
    #[arg(long, value_name = "FOLDER", default_value = "locales")]
    folder: PathBuf,
    /// Shows every screen on every platform, too, and says what does not stand there in full: of the texts that this program was built
    /// with
    #[cfg(feature = "playground")]
    #[arg(long)]
    screens: bool,
}

#[derive(Args)]
pub(crate) struct Template {
    /// The tag of the language, such as sv, pt-BR or sr-Latn; the folder is called so
    tag: String,
    /// The folder of the languages
    #[arg(long, value_name = "FOLDER", default_value = "locales")]
    folder: PathBuf,
}

impl Locales {
    pub(crate) fn run(&self) -> Result<()> {
        match self {
            Self::Check(check) => check.run(),
            Self::Template(template) => template.run(),
        }
    }
}

impl Check {
    fn run(&self) -> Result<()> {
        let all = folders(&self.folder)?;
        let english = english(&all, &self.folder)?;
        let is_wanted =
            |folder: &&Folder| self.locale.as_deref().is_none_or(|tag| tag.eq_ignore_ascii_case(folder.tag()));
        let wanted: Vec<&Folder> = all.iter().filter(is_wanted).collect();
        ensure!(!wanted.is_empty(), "there is no folder of this language in {}", self.folder.display());
        let found = mistakes(&wanted, english);
        #[cfg(feature = "playground")]
        let found = [found, self.seen(&wanted)?].concat();
        found.iter().try_for_each(|mistake| print(&mistake.to_string()))?;
        let counts: Vec<String> = wanted.iter().map(|folder| format!("{} {}", folder.tag(), folder.count())).collect();
        print(&format!("Messages, of {} in English: {}", english.count(), counts.join(", ")))?;
        match found.len() {
            0 => Ok(()),
            1 => bail!("one thing has to be mended"),
            several => bail!("{several} things have to be mended"),
        }
    }

    /// What does not stand in full on a screen, if that is asked for.
    #[cfg(feature = "playground")]
    fn seen(&self, wanted: &[&Folder]) -> Result<Vec<Mistake>> {
        if !self.screens {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        crate::cli::on_a_runtime(async {
            for folder in wanted {
                found.extend(shown(folder.tag()).await?);
            }
            Ok(())
        })?;
        Ok(found)
    }
}

/// What is wrong with these languages, one after the other.
fn mistakes(wanted: &[&Folder], english: &Folder) -> Vec<Mistake> {
    let room = platforms::room();
    wanted.iter().flat_map(|folder| translation::mistakes(folder, english, &room)).collect()
}

/// What of the texts of a language does not stand in full on a screen of this program.
#[cfg(feature = "playground")]
async fn shown(tag: &str) -> Result<Vec<Mistake>> {
    let Some(locale) = bot_core::text::Locale::from_tag(tag) else {
        bail!("this program was built without {tag}; build it anew to see its screens");
    };
    let found = playground::cut_off(locale).await.context("the screens cannot be shown")?;
    let mistake = |cut: playground::CutOff| Mistake {
        tag: tag.to_owned(),
        file: cut.app.to_owned(),
        id: cut.scene,
        wrong: cut.text.map_or_else(|| "the app does not take it".to_owned(), |text| format!("“{text}” is cut off")),
        to_do: "say it in fewer words".to_owned(),
    };
    Ok(found.into_iter().map(mistake).collect())
}

impl Template {
    fn run(&self) -> Result<()> {
        let (language, rest) = match self.tag.split_once('-') {
            Some((language, rest)) => (language, Some(rest)),
            None => (self.tag.as_str(), None),
        };
        let is_tag = is_code(language) && rest.is_none_or(is_way_of_it);
        ensure!(is_tag, "{:?} is no tag of a language as its folder is called, such as sv, pt-BR or sr-Latn", self.tag);
        ensure!(
            List::languages().contains(language),
            "{language} is no code in bot-core/lists/languages.txt: write a line for the language there first"
        );
        let folder = self.folder.join(&self.tag);
        ensure!(!folder.exists(), "{} is there already; nothing is written", folder.display());
        let files = translation::template(files(&self.folder.join(ENGLISH))?);
        write(&folder, &files).with_context(|| format!("{} cannot be written", folder.display()))?;
        print(&format!(
            "{} has {} files. Begin with locale.ftl; docs/translating.md says what comes next",
            folder.display(),
            files.len()
        ))
    }
}

/// Whether letters can be the code of a language.
fn is_code(letters: &str) -> bool {
    !letters.is_empty() && letters.bytes().all(|letter| letter.is_ascii_lowercase())
}

/// Whether the rest of a tag names a script, a region, or a region behind a script.
fn is_way_of_it(rest: &str) -> bool {
    match rest.split_once('-') {
        Some((script, region)) => is_script(script) && is_region(region),
        None => is_script(rest) || is_region(rest),
    }
}

/// Whether letters can be a script: `Latn`.
fn is_script(letters: &str) -> bool {
    letters.len() == 4 && letters.starts_with(|first: char| first.is_ascii_uppercase()) && is_code(&letters[1..])
}

/// Whether letters can be a region: `BR`, or `419`.
fn is_region(letters: &str) -> bool {
    match letters.len() {
        2 => letters.bytes().all(|letter| letter.is_ascii_uppercase()),
        3 => letters.bytes().all(|digit| digit.is_ascii_digit()),
        _ => false,
    }
}

/// Writes files that everybody on the machine may read, whatever this process makes otherwise.
fn write(folder: &Path, files: &[(String, String)]) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::set_permissions(folder, Permissions::from_mode(0o755))?;
    for (name, content) in files {
        fs::write(folder.join(name), content)?;
        fs::set_permissions(folder.join(name), Permissions::from_mode(0o644))?;
    }
    Ok(())
}

/// The languages of a folder, in the order of their tags.
fn folders(folder: &Path) -> Result<Vec<Folder>> {
    let mut folders = listed(folder)?;
    folders.retain(|path| path.is_dir());
    folders.iter().map(|path| Ok(Folder::read(&name(path), files(path)?))).collect()
}

fn english<'f>(all: &'f [Folder], folder: &Path) -> Result<&'f Folder> {
    all.iter().find(|folder| folder.tag() == ENGLISH).with_context(|| {
        format!("{} has no folder {ENGLISH}: run this in the sources, or name their folder locales", folder.display())
    })
}

/// What the files of a language are called, and what stands in them.
fn files(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut paths = listed(folder)?;
    let is_ours =
        |path: &PathBuf| path.extension().is_some_and(|ending| ["ftl", "txt", "md"].iter().any(|ours| ending == *ours));
    paths.retain(is_ours);
    let read = |path: &PathBuf| {
        let content = fs::read_to_string(path).with_context(|| format!("{} is no text in UTF-8", path.display()))?;
        Ok((name(path), content))
    };
    paths.iter().map(read).collect()
}

/// What is in a folder, by name.
fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = || format!("{} cannot be read", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        paths.push(entry.with_context(unreadable)?.path());
    }
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The languages of the project.
    fn ours() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
    }

    #[test]
    fn every_language_is_right() {
        let all = folders(&ours()).expect("our languages");
        let english = english(&all, &ours()).expect("English");
        let found = mistakes(&all.iter().collect::<Vec<_>>(), english);
        let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(lines.is_empty(), "{} things have to be mended:\n{}", lines.len(), lines.join("\n"));
        assert!(english.count() > 2_000, "only {} texts are read", english.count());
    }

    /// One language, as each takes seconds. The tests of the front ends look at all of them (`nothing_is_cut_in_any_language`).
    #[cfg(feature = "playground")]
    #[test]
    fn every_screen_of_a_language_stands_there_in_full() {
        let check = Check { locale: Some("es".to_owned()), folder: ours(), screens: true };
        assert_eq!(check.run().map_err(|error| format!("{error:#}")), Ok(()));
    }

    /// A folder of languages with English alone.
    fn with_english() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        let english = files(&ours().join(ENGLISH)).expect("English");
        write(&folder.path().join(ENGLISH), &english).expect("written");
        folder
    }

    #[test]
    fn a_template_lacks_every_text_and_is_written_once() {
        let folder = with_english();
        let template = template("sv", folder.path());
        template.run().expect("it is written");
        let all = folders(folder.path()).expect("two languages");
        let [english, swedish] = all.as_slice() else { panic!("{} languages", all.len()) };
        assert_eq!((swedish.tag(), swedish.count(), swedish.unread()), ("sv", 0, [].as_slice()));
        let found = mistakes(&[swedish], english);
        assert!(found.len() > 30 && found.iter().all(|mistake| mistake.wrong.contains("missing")), "{found:#?}");
        let mode = fs::metadata(folder.path().join("sv/home.ftl")).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o644);
        assert!(template.run().expect_err("it is there").to_string().contains("nothing is written"));
    }

    /// A template of this language in this folder.
    fn template(tag: &str, folder: &Path) -> Template {
        Template { tag: tag.to_owned(), folder: folder.to_owned() }
    }

    #[test]
    fn a_template_is_of_a_language_of_ours_called_by_its_code() {
        let folder = with_english();
        let refused = |tag: &str| template(tag, folder.path()).run().expect_err("no such language").to_string();
        for tag in ["../sv", "SV", "Sv", "sv-", "sv-fi", "sv-Fi", "sv-FI-x", "sv_FI", "", "-FI"] {
            assert!(refused(tag).contains("is no tag of a language"), "{tag}: {}", refused(tag));
        }
        for tag in ["sr-latn", "sr-LATN", "sr-Lat", "sr-Latñ", "sr-ME-Latn", "sr-Latn-", "es-41", "es-4190", "es-E1"] {
            assert!(refused(tag).contains("is no tag of a language"), "{tag}: {}", refused(tag));
        }
        for tag in ["xx", "eo", "xx-SE"] {
            assert!(refused(tag).contains("languages.txt"), "{tag}: {}", refused(tag));
        }
        assert_eq!(listed(folder.path()).expect("a folder").len(), 1, "nothing is written");
        for tag in ["sv-FI", "es-419", "zh-Hant", "sr-Latn", "sr-Latn-ME"] {
            template(tag, folder.path()).run().expect("it is written");
        }
        let all = folders(folder.path()).expect("six languages");
        let tags: Vec<&str> = all.iter().map(Folder::tag).collect();
        assert_eq!(tags, ["en", "es-419", "sr-Latn", "sr-Latn-ME", "sv-FI", "zh-Hant"]);
    }

    #[test]
    fn what_cannot_be_looked_at_is_told() {
        let empty = tempfile::tempdir().expect("a folder");
        let check = |folder: &Path, locale: Option<&str>| {
            let check = Check {
                locale: locale.map(str::to_owned),
                folder: folder.to_owned(),
                #[cfg(feature = "playground")]
                screens: false,
            };
            check.run().map_err(|error| format!("{error:#}"))
        };
        assert!(check(empty.path(), None).expect_err("nothing").contains("has no folder en"));
        assert!(check(&empty.path().join("none"), None).expect_err("nowhere").contains("cannot be read"));
        let folder = with_english();
        assert!(check(folder.path(), Some("xx")).expect_err("no such language").contains("no folder of this language"));
        assert_eq!(check(folder.path(), Some("EN")), Ok(()));
    }
}
