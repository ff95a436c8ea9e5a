//! Which crate may know which: the directions of ARCHITECTURE.md, read from every Cargo.toml.

use crate::sources::{Source, tracked};
use crate::{assert_clean, planted};

/// A crate of the workspace, and the others of it that it may use. A new crate needs a line here.
const CRATES: [(&str, &[&str]); 14] = [
    (
        "Cargo.toml",
        &[
            "bot-core",
            "cards",
            "discord",
            "emulators",
            "files",
            "pictures",
            "playground",
            "rehearsal",
            "table",
            "telegram",
        ],
    ),
    ("bot-core/Cargo.toml", &["cards", "pictures", "table"]),
    ("cards/Cargo.toml", &[]),
    ("discord/Cargo.toml", &["bot-core", "front"]),
    ("emulators/Cargo.toml", &[]),
    ("files/Cargo.toml", &[]),
    ("front/Cargo.toml", &["bot-core"]),
    ("fuzz/Cargo.toml", &["bot-core", "pictures"]),
    ("pictures/Cargo.toml", &[]),
    ("playground/Cargo.toml", &["bot-core", "discord", "emulators", "rehearsal", "telegram"]),
    ("rehearsal/Cargo.toml", &["bot-core", "emulators"]),
    ("table/Cargo.toml", &[]),
    ("telegram/Cargo.toml", &["bot-core", "front"]),
    ("testkit/Cargo.toml", &[]),
];

/// What only some may use: the platforms' libraries, the database, the clocks and doors of a program.
const RESERVED: [(&str, &[&str]); 8] = [
    (
        "axum",
        &["Cargo.toml", "discord/Cargo.toml", "emulators/Cargo.toml", "playground/Cargo.toml", "telegram/Cargo.toml"],
    ),
    ("clap", &["Cargo.toml"]),
    ("fluent-bundle", &["bot-core/Cargo.toml"]),
    (
        "reqwest",
        &[
            "discord/Cargo.toml",
            "emulators/Cargo.toml",
            "files/Cargo.toml",
            "front/Cargo.toml",
            "rehearsal/Cargo.toml",
            "telegram/Cargo.toml",
            "testkit/Cargo.toml",
        ],
    ),
    ("serenity", &["discord/Cargo.toml"]),
    ("sqlx", &["bot-core/Cargo.toml", "testkit/Cargo.toml"]),
    ("teloxide-core", &["telegram/Cargo.toml"]),
    ("twilight-gateway", &["discord/Cargo.toml"]),
];

/// What tests of any crate may use.
const FOR_TESTS: [&str; 2] = ["rehearsal", "testkit"];

fn table(source: &Source) -> toml::Table {
    source.text.parse().unwrap_or_else(|error| panic!("{}: {error}", source.path))
}

fn dependencies<'t>(manifest: &'t toml::Table, section: &str) -> Vec<(&'t String, &'t toml::Value)> {
    let section = manifest.get(section).and_then(toml::Value::as_table);
    section.into_iter().flatten().collect()
}

fn directions(source: &Source) -> Vec<String> {
    if !source.path.ends_with("Cargo.toml") {
        return Vec::new();
    }
    let Some((_, may_use)) = CRATES.iter().find(|(path, _)| *path == source.path) else {
        return vec![format!("{} has no line among CRATES", source.path)];
    };
    let own = |path: &str| path.split('/').next().filter(|folder| *folder != "Cargo.toml").map(str::to_owned);
    let crates: Vec<String> = CRATES.iter().filter_map(|(path, _)| own(path)).collect();
    let manifest = table(source);
    let mut found = Vec::new();
    for (name, _) in dependencies(&manifest, "dependencies") {
        let inside = crates.contains(name) && !may_use.contains(&name.as_str());
        let reserved = RESERVED.iter().find(|(reserved, _)| reserved == name);
        if inside || reserved.is_some_and(|(_, by)| !by.contains(&source.path.as_str())) {
            found.push(format!("{} must not depend on {name}", source.path));
        }
    }
    // Tests may look at everything but a crate above their own; two crates are there for tests.
    for (name, _) in dependencies(&manifest, "dev-dependencies") {
        if crates.contains(name) && !FOR_TESTS.contains(&name.as_str()) && !may_use.contains(&name.as_str()) {
            found.push(format!("the tests of {} must not depend on {name}", source.path));
        }
    }
    found
}

#[test]
fn crates_depend_in_one_direction() {
    assert_clean(directions);
    let core = "[dependencies]\ntelegram.workspace = true\nteloxide-core.workspace = true\nserde.workspace = true\n\
                [dev-dependencies]\nemulators.workspace = true\ntestkit.workspace = true\n";
    assert_eq!(planted(directions, "bot-core/Cargo.toml", core), 3);
    assert_eq!(planted(directions, "emulators/Cargo.toml", "[dependencies]\nbot-core.workspace = true\n"), 1);
    assert_eq!(planted(directions, "telegram/Cargo.toml", "[dependencies]\nsqlx = \"1\"\nbot-core = \"1\"\n"), 1);
    assert_eq!(planted(directions, "newcomer/Cargo.toml", ""), 1);
}

/// What stands in for the platforms and plays on them: only the commands `playground` and `demo` need it.
const STAND_INS: [&str; 3] = ["emulators", "playground", "rehearsal"];

/// The server can be built without them: they are optional, and one feature brings them.
fn server(source: &Source) -> Vec<String> {
    if source.path != "Cargo.toml" {
        return Vec::new();
    }
    let manifest = table(source);
    let mut found = Vec::new();
    for (name, value) in dependencies(&manifest, "dependencies") {
        let is_optional = value.get("optional").and_then(toml::Value::as_bool) == Some(true);
        if STAND_INS.contains(&name.as_str()) && !is_optional {
            found.push(format!("{}: every server would have {name}; it has to be optional", source.path));
        }
    }
    for (feature, parts) in dependencies(&manifest, "features") {
        let parts = parts.as_array().into_iter().flatten().filter_map(toml::Value::as_str);
        let names = parts.map(|part| part.trim_start_matches("dep:").split(['/', '?']).next().unwrap_or_default());
        let brought = names.filter(|name| STAND_INS.contains(name) && !["default", "playground"].contains(&&**feature));
        found.extend(brought.map(|name| format!("{}: the feature {feature} brings {name}", source.path)));
    }
    found
}

#[test]
fn a_server_needs_no_stand_ins() {
    assert_clean(server);
    let firmly = "[dependencies]\nemulators.workspace = true\nrehearsal = { workspace = true, optional = true }\n\
                  [features]\nplayground = [\"dep:rehearsal\"]\nbench = [\"dep:rehearsal\", \"emulators?/specs\"]\n";
    assert_eq!(planted(server, "Cargo.toml", firmly), 3);
    assert_eq!(planted(server, "playground/Cargo.toml", firmly), 0);
}

#[test]
fn every_crate_of_the_table_exists() {
    let tracked = tracked();
    for (path, _) in CRATES {
        assert!(tracked.iter().any(|source| source.path == path), "{path}");
    }
}

/// Versions stand in one place, each with the reason why the crate is there.
fn versions(source: &Source) -> Vec<String> {
    if !source.path.ends_with("Cargo.toml") {
        return Vec::new();
    }
    let manifest = table(source);
    let mut found = Vec::new();
    // A workspace of its own cannot inherit any.
    let inherits = source.path == "Cargo.toml" || manifest.get("workspace").is_none();
    for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
        for (name, value) in dependencies(&manifest, section) {
            if inherits && value.get("workspace").is_none() {
                found.push(format!("{}: the version of {name} belongs in [workspace.dependencies]", source.path));
            }
        }
    }
    let shared = source.text.split("[workspace.dependencies]").nth(1).unwrap_or_default();
    let shared = shared.split("\n[").next().unwrap_or_default();
    for line in shared.lines().filter(|line| line.contains(" = ")) {
        if !line.contains("path = ") && !line.contains(" # ") {
            found.push(format!("{}: no reason for {line}", source.path));
        }
    }
    found
}

#[test]
fn versions_stand_in_one_place_with_a_reason() {
    assert_clean(versions);
    assert_eq!(planted(versions, "telegram/Cargo.toml", "[dependencies]\nserde = \"1\"\nsha2.workspace = true\n"), 1);
    let root =
        "[workspace.dependencies]\na = \"1\" # why\nb = { version = \"1\" }\nc = { path = \"c\" }\n[package]\nd = 1\n";
    assert_eq!(planted(versions, "Cargo.toml", root), 1);
    assert_eq!(planted(versions, "fuzz/Cargo.toml", "[workspace]\n[dependencies]\nserde = \"1\"\n"), 0);
}

/// The lock file of the fuzz targets, which nothing else reads, is of what the crates need that they run.
fn fuzz_lock(source: &Source) -> Vec<String> {
    if source.path != "fuzz/Cargo.lock" {
        return Vec::new();
    }
    let (lock, tracked) = (table(source), tracked());
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    let text = |value: &toml::Value, key| value.get(key).and_then(toml::Value::as_str).map(str::to_owned);
    let mut found = Vec::new();
    // What has a source comes from the registry.
    for package in packages.filter(|package| package.get("source").is_none()) {
        let Some(name) = text(package, "name") else { continue };
        let path = format!("{name}/Cargo.toml");
        let Some(manifest) = tracked.iter().find(|source| source.path == path) else { continue };
        let locked = package.get("dependencies").and_then(toml::Value::as_array).into_iter().flatten();
        let locked: Vec<&str> =
            locked.filter_map(toml::Value::as_str).filter_map(|one| one.split(' ').next()).collect();
        let manifest = table(manifest);
        let needed = [dependencies(&manifest, "dependencies"), dependencies(&manifest, "build-dependencies")].concat();
        let is_optional = |value: &toml::Value| value.get("optional").and_then(toml::Value::as_bool) == Some(true);
        for (needed, _) in needed.into_iter().filter(|(_, value)| !is_optional(value)) {
            if !locked.contains(&needed.as_str()) {
                found.push(format!(
                    "{} does not know that {name} needs {needed}: `cargo metadata --manifest-path fuzz/Cargo.toml`",
                    source.path
                ));
            }
        }
    }
    found
}

#[test]
fn the_fuzz_targets_are_locked_to_what_they_run() {
    assert_clean(fuzz_lock);
    let tracked = tracked();
    let lock = tracked.iter().find(|source| source.path == "fuzz/Cargo.lock").expect("it is tracked");
    assert_eq!(planted(fuzz_lock, "fuzz/Cargo.lock", &lock.text.replacen(" \"calamine\",\n", "", 1)), 1);
}

/// Code in the documentation of an item that nobody would compile: the workspace has no tests of documentation, which take a
/// minute and a half to find nothing. What is to be copied stands in docs/examples, and is compiled.
fn untested_examples(source: &Source) -> Vec<String> {
    if !source.path.ends_with(".rs") {
        return Vec::new();
    }
    let mut is_open = false;
    let mut faults = Vec::new();
    for (nth, line) in source.text.lines().enumerate() {
        let line = line.trim_start();
        let Some(fence) = ["/// ```", "//! ```"].iter().find_map(|fence| line.strip_prefix(fence)) else { continue };
        is_open = !is_open;
        if is_open && !["text", "ignore"].contains(&fence) {
            faults.push(format!("{}:{}: an example that is not tested", source.path, nth + 1));
        }
    }
    faults
}

/// What a library says of itself that has tests of documentation.
fn documentation_tests(source: &Source) -> Vec<String> {
    let is_library = source.path.ends_with("/Cargo.toml") && !source.path.starts_with("fuzz/");
    let has = is_library && !source.text.contains("\n[lib]\ndoctest = false\n");
    has.then(|| format!("{}: it looks for tests in its documentation", source.path)).into_iter().collect()
}

#[test]
fn no_example_stands_where_nothing_tests_it() {
    assert_eq!(
        planted(untested_examples, "a.rs", "/// ```text\n/// a\n/// ```\n/// ```\n/// a()\n/// ```\nfn a() {}"),
        1
    );
    assert_eq!(planted(documentation_tests, "front/Cargo.toml", "[package]\nname = \"front\"\n"), 1);
    assert_clean(untested_examples);
    assert_clean(documentation_tests);
}
