//! Pages that comments and pages cite: each is in the repository, and has the section that is named with it.
//!
//! Cited is a path, as in docs/domain.md, or a path with sections, as in docs/domain.md, "States" and "Profiles".

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{self, Source};
use crate::{assert_clean, planted};

/// Stands for a line that is not prose, so that no citation goes on behind it.
const CODE: &str = "\0";

/// The pages of the project by their paths, each with its headings.
struct Shelf(BTreeMap<String, BTreeSet<String>>);

impl Shelf {
    fn of(sources: &[Source]) -> Self {
        let pages = sources.iter().filter(|source| is_page(source));
        Self(pages.map(|page| (page.path.clone(), headings(&page.text))).collect())
    }

    /// What a file cites that is not there.
    fn missing(&self, source: &Source) -> Vec<String> {
        let prose = prose(source);
        let mut found = Vec::new();
        for Citation { at, page, sections } in citations(&prose) {
            let line = prose[..at].matches('\n').count() + 1;
            match self.page(&source.path, page) {
                None => found.push(source.at(line, &format!("there is no page {page}"))),
                Some(headings) => {
                    let unknown = sections.iter().filter(|section| !headings.contains(*section));
                    found.extend(unknown.map(|section| source.at(line, &format!("{page} has no section {section:?}"))));
                }
            }
        }
        found
    }

    /// The headings of a page, named from the folder of the file that cites it or from the root.
    fn page(&self, from: &str, named: &str) -> Option<&BTreeSet<String>> {
        let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        self.0.get(&joined(folder, named)).or_else(|| self.0.get(&joined("", named)))
    }
}

fn is_page(source: &Source) -> bool {
    source.path.ends_with(".md")
}

/// The headings of a page, but for lines of code that look like some.
fn headings(text: &str) -> BTreeSet<String> {
    let mut is_code = false;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        is_code ^= line.starts_with("```");
        if line.starts_with('#') && !is_code {
            found.insert(line.trim_start_matches('#').trim().to_owned());
        }
    }
    found
}

/// A path from a folder, without its `..` and `.`.
pub(crate) fn joined(folder: &str, named: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in named.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// A page as it is, of other files their comments; each line stays where it was.
fn prose(source: &Source) -> String {
    let lines = source.text.lines();
    if is_page(source) {
        return lines.collect::<Vec<_>>().join("\n");
    }
    lines.map(|line| comment(line).unwrap_or(CODE)).collect::<Vec<_>>().join("\n")
}

fn comment(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let whole = ["///", "//!", "//", "#", "--"].into_iter().find_map(|mark| line.strip_prefix(mark));
    whole.or_else(|| line.split_once(" // ").map(|(_, comment)| comment))
}

/// A page that is cited, and the sections that are named with it.
struct Citation<'a> {
    at: usize,
    page: &'a str,
    sections: Vec<String>,
}

fn citations(prose: &str) -> Vec<Citation<'_>> {
    prose.match_indices(".md").filter_map(|(dot, ending)| citation(prose, dot, dot + ending.len())).collect()
}

fn citation(prose: &str, dot: usize, end: usize) -> Option<Citation<'_>> {
    let is_part = |letter: char| letter.is_alphanumeric() || "_-./".contains(letter);
    let at = prose[..dot].rfind(|letter| !is_part(letter)).map_or(0, |before| before + 1);
    let at = prose.ceil_char_boundary(at);
    let page = &prose[at..end];
    let is_address = page.starts_with("//");
    let is_pattern = at == dot || prose[..dot].ends_with('/');
    let goes_on = prose[end..].starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    if is_address || is_pattern || goes_on {
        return None;
    }
    Some(Citation { at, page, sections: sections(&prose[end..]) })
}

/// The sections that are named behind a page: `, "One" and "Another"`.
fn sections(behind: &str) -> Vec<String> {
    let mut rest = behind.trim_start_matches(['`', ')']);
    let mut found = Vec::new();
    let quoted =
        |text: &str, joint: &str| Some(text.trim_start().strip_prefix(joint)?.trim_start().strip_prefix('"')?.len());
    while let Some(left) = quoted(rest, ",").or_else(|| quoted(rest, "and").filter(|_| !found.is_empty())) {
        let Some((section, behind)) = rest[rest.len() - left..].split_once('"') else { break };
        found.push(section.split_whitespace().collect::<Vec<_>>().join(" "));
        rest = behind;
    }
    found
}

#[test]
fn what_is_cited_is_there() {
    let sources = sources::tracked();
    let shelf = Shelf::of(&sources);
    let missing = |source: &Source| shelf.missing(source);
    assert_clean(missing);

    let cited: Vec<usize> = sources
        .iter()
        .flat_map(|source| citations(&prose(source)).iter().map(|citation| citation.sections.len()).collect::<Vec<_>>())
        .collect();
    assert!(cited.len() > 60 && cited.iter().sum::<usize>() > 30, "hardly anything is cited: {cited:?}");
}

#[test]
fn a_page_or_section_that_is_not_there_is_found() {
    let page = "# A\n\n## One idea\n\n```sh\n# Code\n```\n";
    let shelf = Shelf::of(&[Source { path: "docs/a.md".into(), text: page.into() }]);
    let missing = |source: &Source| shelf.missing(source);
    for (path, text) in [
        ("src/a.rs", "/// As docs/b.md says.\n"),
        ("src/a.rs", "//! As B.md says.\n"),
        ("src/a.rs", "/// As docs/a.md, \"Another idea\", says.\n"),
        ("src/a.rs", "/// As it is said (docs/a.md,\n/// \"Another\n/// idea\").\n"),
        ("src/a.rs", "/// As docs/a.md, \"One idea\" and \"Code\", says.\n"),
        ("src/a.rs", concat!("let a = 1; /", "/ docs/b.md\n")),
        ("deploy/a.yaml", "# docs/b.md says why.\n"),
        ("migrations/a.sql", "-- docs/b.md says why.\n"),
        ("docs/a.md", "[B](b.md) says why.\n"),
        ("docs/a.md", "[A](../docs/a.md), \"Another idea\", says why.\n"),
    ] {
        assert_eq!(planted(missing, path, text), 1, "{path}: {text}");
    }
    for (path, text) in [
        ("src/a.rs", "/// As docs/a.md says: \"so\".\n"),
        ("src/a.rs", "/// As it is said (docs/a.md,\n/// \"One\n/// idea\").\n"),
        ("src/a.rs", "/// As docs/a.md, \"One idea\" and \"A\", says; every *.md is a page.\n"),
        ("src/a.rs", "let a = \"docs/b.md\";\n"),
        ("src/a.rs", "/// See https://example.org/b.md, and a.mdx.\n"),
        ("docs/c.md", "[A](a.md), [A](../docs/a.md#one-idea) and `docs/a.md`, \"One idea\".\n"),
    ] {
        assert_eq!(planted(missing, path, text), 0, "{path}: {text}");
    }
}
