//! The page of who may do what is made from the table that the rules ask.

use std::fmt::Write as _;
use std::path::Path;

use bot_core::domain::{Desktop, Profiles, Right, TwinSpace};
use bot_core::text::{Locale, Text};
use strum::IntoEnumIterator as _;

/// Writes the page anew when it is set to `write`.
const VARIABLE: &str = "TWINBOT_GOLDEN";

const HEAD: &str = "\
# Who may do what in a project

Made from the table in `bot-core/src/domain/member.rs`, which every check, every button and the texts of the bot ask; a test
keeps this page as the table is. The rules are those of [domain.md](domain.md), \"Profiles\".

A teacher has two profiles in a project, each changed on its own: one on the Desktop, which is the project, and one in the
TwinSpace. A founder is one of the two who started it; that is a fact, and no profile.
";

/// What no table of the program holds: the rules of the area `operators` ask one question, whether somebody is one.
const TAIL: &str = "\
\n## Who runs the server

An operator has no rights in projects: they see no project but those on which nobody can decide, and decide nothing. What they may do, in their own chat or at
the command line, is in [domain.md](domain.md), \"Operators\":

| May | an operator | the last operator | the command line |
|---|:-:|:-:|:-:|
| set authorities up and take them out of use | x | x | x |
| end an appointment | x | x | x |
| invite approvers, deputies, groups and operators, and end an invitation | x | x | x |
| end another operator's access | x |  | x |
| end their own access as an operator | x |  |  |
| see what is stuck, figures and who is suspended | x | x |  |
| make two schools one, and close one | x | x | x |
| take lists of schools over, bind channels, change keys, purge students |  |  | x |
";

fn read(text: &Text) -> String {
    let text = Locale::english().plain(text);
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A table: a row for each right, and for each of these profiles whether it gives it.
fn table(title: &str, profiles: &[(String, Profiles)], on_desktop: bool) -> String {
    let heads: Vec<&str> = profiles.iter().map(|(head, _)| head.as_str()).collect();
    let mut page = format!("\n## {title}\n\n| May | {} |\n|---{}|\n", heads.join(" | "), "|:-:".repeat(heads.len()));
    for right in Right::iter().filter(|right| right.is_of_desktop() == on_desktop) {
        let cells: Vec<&str> =
            profiles.iter().map(|(_, profiles)| if profiles.may(right) { "x" } else { "" }).collect();
        writeln!(page, "| {} | {} |", read(&right.text()), cells.join(" | ")).expect("a String takes it");
    }
    page
}

fn page() -> String {
    let founder = |is_founder: bool, name: String| if is_founder { format!("founder, {name}") } else { name };
    let mut desktops = Vec::new();
    let mut roles = Vec::new();
    for is_founder in [false, true] {
        for desktop in Desktop::iter() {
            let profiles = Profiles { is_founder, desktop, twinspace: None };
            desktops.push((founder(is_founder, read(&desktop.text())), profiles));
        }
    }
    for role in TwinSpace::iter() {
        // Only teachers have founded anything.
        let can_be_founders = if TwinSpace::OF_TEACHERS.contains(&role) { &[false, true][..] } else { &[false] };
        for is_founder in can_be_founders.iter().copied() {
            let profiles = Profiles { is_founder, desktop: Desktop::Member, twinspace: Some(role) };
            roles.push((founder(is_founder, read(&role.text())), profiles));
        }
    }
    let defaults =
        [("founders", Profiles::FOUNDER), ("added partners", Profiles::ADDED), ("replacements", Profiles::REPLACEMENT)];
    let mut begins = String::from("\n## What they begin with\n\n");
    for (who, profiles) in defaults {
        let role = profiles.twinspace.map(|role| read(&role.text())).unwrap_or_default();
        writeln!(begins, "- {who}: {} and {role}", read(&profiles.desktop.text())).expect("a String takes it");
    }
    let tables = [table("On the Desktop", &desktops, true), table("In the TwinSpace", &roles, false)].concat();
    [HEAD, &begins, &tables, TAIL].concat()
}

#[test]
fn the_page_says_what_the_table_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/roles.md");
    let page = page();
    if std::fs::read_to_string(&file).ok().as_ref() == Some(&page) {
        return;
    }
    let writes = std::env::var(VARIABLE).is_ok_and(|value| value == "write");
    assert!(writes, "docs/roles.md is not as the table is: run this test with {VARIABLE}=write and commit the page");
    std::fs::write(&file, &page).expect("the page can be written");
}
