//! What the pages say of the bench is so: every call that they name can be asked, every table that it writes has its marks, and a goal that
//! is missed is seen and fails. These modules are the bench's own, which runs no tests.

#[allow(dead_code, reason = "the bench uses the rest")]
#[path = "../../benches/load/asked.rs"]
mod asked;
#[path = "../../benches/load/beside.rs"]
mod beside;
#[allow(dead_code, reason = "the bench uses the rest")]
#[path = "../../benches/load/goal.rs"]
mod goal;
#[allow(dead_code, reason = "the bench uses the rest")]
#[path = "../../benches/load/machine.rs"]
mod machine;
#[allow(dead_code, reason = "the bench uses the rest")]
#[path = "../../benches/load/page.rs"]
mod page;
#[allow(dead_code, reason = "the bench uses the rest")]
#[path = "../../benches/load/table.rs"]
mod table;

use std::collections::BTreeSet;

use asked::{APART, Asked, Kind};
use beside::{Beside, HEADING};
use goal::Goal;
use page::{Measured, Report, TABLES, Table, calls, with};
use table::{Acted, Figures, Load, OnDiscord, table};

use crate::{Page, below, code};

/// The table that `just autumn` writes.
const AUTUMN: &str = "autumn";

fn asks(words: &str) -> anyhow::Result<Asked> {
    Asked::of(words.split_whitespace().map(str::to_owned).collect())
}

#[test]
fn every_table_has_its_marks_and_says_of_what_it_is() {
    for Table { name, page, words } in TABLES {
        let Page { text, .. } = below(&[page]).remove(0);
        let marks = [format!("<!-- {name}: begin -->"), format!("<!-- {name}: end -->")];
        for mark in &marks {
            assert_eq!(text.matches(mark.as_str()).count(), 1, "{page}: {mark}");
        }
        let rest = text.split_once(marks[0].as_str()).map_or("", |(_, rest)| rest);
        let (stands, _) = rest.split_once(marks[1].as_str()).expect("it begins before it ends");
        let stands = stands.trim();
        let is_empty = stands == format!("No figures stand here so far; `just bench {words}` writes them.");
        let says_of_what = stands.lines().next().is_some_and(|line| line.contains(", commit ") && line.contains("; "));
        assert!(is_empty || (says_of_what && stands.contains("|---|")), "{page}, {name}: {stands}");
    }
}

#[test]
fn no_marks_wait_for_figures_in_vain() {
    for page in TABLES.map(|table| table.page) {
        let Page { text, .. } = below(&[page]).remove(0);
        for line in text.lines() {
            let Some((name, _)) = line.strip_prefix("<!-- ").and_then(|rest| rest.split_once(": begin")) else {
                continue;
            };
            let is_written = TABLES.iter().any(|table| table.name == name && table.page == page);
            assert!(is_written || name == AUTUMN, "{page}: nothing writes {name}");
        }
    }
}

#[test]
fn what_is_written_stands_between_its_marks_and_nowhere_else() {
    let page = "A\n\n<!-- a: begin -->\n\nold\n\n<!-- a: end -->\n\n<!-- b: begin -->\n<!-- b: end -->\n";
    let once = with(page, "a", "\nnew\n").expect("it has marks");
    assert_eq!(once, page.replace("old", "new"));
    assert_eq!(with(&once, "a", "new").expect("it has marks"), once);
    assert!(with(page, "c", "new").is_err());
}

#[test]
fn every_call_of_the_bench_that_is_named_can_be_asked() {
    let mut named = Vec::new();
    for Page { path, text } in below(&["docs", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "justfile"]) {
        for (code, _) in code(&text) {
            let Some(words) = code.strip_prefix("just bench") else { continue };
            if let Err(error) = asks(words) {
                panic!("{path}: `{code}` cannot be asked: {error}");
            }
            named.push(words.trim().to_owned());
        }
    }
    for word in APART {
        assert!(named.iter().any(|call| call.split(' ').any(|named| named == word)), "no page names {word}");
    }
    for Table { words, .. } in TABLES {
        assert!(named.iter().any(|call| call == words), "no page says that `just bench {words}` writes a table");
    }
}

#[test]
fn only_whole_tables_are_written() {
    for Table { words, .. } in TABLES {
        assert!(asks(words).is_ok_and(|asked| asked.writes().is_some()), "{words}");
    }
    for words in
        ["", "sqlite", "paced sqlite", "interactions", "interactions write", "fair postgres", "broadcast discord"]
    {
        assert!(asks(words).is_ok(), "{words}");
    }
    for words in [
        "saturation write",
        "reference write",
        "interactions paced write",
        "interactions sqlite write",
        "fair sqlite write",
        "broadcast telegram write",
        "fair write-before",
        "interactions write-before",
        "fair flat",
        "fair replicas",
        "interactions reference",
        "all sqlite",
        "everything",
    ] {
        assert!(asks(words).is_err(), "{words}");
    }
}

#[test]
fn all_writes_every_table_once() {
    assert!(asks("all").is_ok());
    let all = ["write", "fair write", "broadcast write", "newsletter write", "rounds write", "flat write"];
    assert_eq!(calls(), all);
    let wants_discord = |words| asks(words).expect("it can be asked").wants_interactions();
    assert!(wants_discord("") && wants_discord("write") && !wants_discord("write-before"));
    assert!(wants_discord("postgres") && wants_discord("replicas sqlite"));
    assert!(!wants_discord("replicas") && !wants_discord("reference"), "there is none of these");
}

#[test]
fn a_bench_that_can_measure_nothing_fails() {
    let kinds = |words| asks(words).expect("it can be asked").kinds();
    for (words, has_postgres, left) in [
        ("", true, Some(4)),
        ("", false, Some(2)),
        ("sqlite", false, Some(2)),
        ("reference", false, Some(1)),
        ("postgres", true, Some(2)),
        ("postgres", false, None),
        ("replicas postgres", false, None),
        ("interactions postgres", false, None),
        ("files postgres", false, None),
    ] {
        let can_run = Kind::that_can_run(&kinds(words), has_postgres);
        assert_eq!(can_run.ok().map(|kinds| kinds.len()), left, "{words:?}");
    }
    for (words, needs) in [("write", true), ("fair write", true), ("rounds write", false), ("postgres", false)] {
        assert_eq!(asks(words).expect("it can be asked").needs_postgres(), needs, "{words}");
    }
}

#[test]
fn every_line_says_of_which_part_it_is() {
    let load = Load { rate: 1.0, cpu: 9.0, half: 9.0, most: 9.0, calls: 9.0, own: 1.0, late: 9.0 };
    let memory = Some((99.0, 99.0));
    let telegram = Figures { saturation: Some(load), paced: Some(load), memory, discord: None };
    let acted = Acted { first: 999.0, rate: 1.0, cpu: 9.0 };
    let discord = Figures { discord: Some(OnDiscord { thinking: acted, hasty: acted, memory }), ..Figures::default() };
    for figures in [telegram, discord] {
        let Report { text, missed } = table(&[(Kind::Reference, figures), (Kind::Sqlite, figures)]);
        let lines: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next()).collect();
        assert!(lines[1..].iter().all(|what| what.contains(": ")), "{text}");
        assert!(!missed.is_empty(), "{text}");
        for all in [lines, missed.iter().map(String::as_str).collect()] {
            assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{text}");
        }
    }
}

#[test]
fn a_figure_that_misses_its_goal_never_reads_like_it() {
    for (goal, figure, decimals, told) in [
        (Goal::AtMost(3.0), 2.96, 1, "3.0"),
        (Goal::AtMost(3.0), 3.0, 1, "3.0"),
        (Goal::AtMost(3.0), 3.04, 1, "3.04"),
        (Goal::AtMost(3.0), 3.004, 1, "3.004"),
        (Goal::AtMost(3.0), 3.000_000_4, 1, "3.0000004"),
        (Goal::AtMost(3.0), 3.1, 1, "3.1"),
        (Goal::AtMost(25.0), 25.4, 0, "25.4"),
        (Goal::AtLeast(95.0), 94.96, 1, "94.96"),
        (Goal::AtLeast(6_000.0), 5_999.7, 0, "5 999.7"),
        (Goal::None, 3.04, 1, "3.0"),
    ] {
        assert_eq!(goal.told(figure, decimals), told, "{goal:?}");
    }
    let missed = Goal::AtMost(3.0).missed("p95", 3.04, 1);
    assert_eq!(missed.as_deref(), Some("p95: 3.04 (at most 3.0)"));
    assert_eq!(Goal::AtMost(3.0).missed("p95", 2.96, 1), None);
}

#[test]
fn who_keeps_others_waiting_fails_the_bench() {
    let kept = Beside { alone: 2.0, flood: 3.0, search: 2.5, taken: 2_000.0, searches: 900.0 };
    let Measured { line, missed } = kept.line("SQLite");
    assert_eq!(line, "| SQLite | 2.0 | 3.0 (1.50) | 2.5 (1.25) | 2 000 | 900 |");
    assert!(missed.is_empty(), "{missed:?}");
    assert!(Report::of_lines(HEADING, vec![kept.line("SQLite")]).is_kept().is_ok());
    for (figures, says) in [
        (Beside { flood: 3.2, ..kept }, "times as late beside somebody who floods: 1.60 (at most 1.50)"),
        (Beside { search: 3.008, ..kept }, "times as late beside people who search: 1.504 (at most 1.50)"),
        (Beside { taken: 1_999.0, ..kept }, "messages of the flood: 1 999 (at least 2 000)"),
    ] {
        let report = Report::of_lines(HEADING, vec![kept.line("PostgreSQL"), figures.line("SQLite")]);
        assert!(report.is_kept().is_err(), "{report:?}");
        assert!(report.text.contains(&format!("Missed: SQLite, {says}.")), "{report:?}");
    }
    let nothing = Report::of_lines(HEADING, Vec::new());
    assert!(nothing.is_kept().is_err(), "{nothing:?}");
}
