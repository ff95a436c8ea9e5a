//! The Debian package: what Cargo.toml puts into it is installed by dpkg into a root of its own, with its scripts, and removed again.
//!
//! cargo-deb itself is not run: to build it takes minutes. `just deb` runs it.

use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::deploy::has;
use crate::{below, root, run};

/// What stands in the package, by Cargo.toml.
fn declared() -> toml::Table {
    let manifest: toml::Table =
        fs::read_to_string(root().join("Cargo.toml")).expect("a file of ours").parse().expect("TOML");
    manifest["package"]["metadata"]["deb"].as_table().expect("it is declared").clone()
}

/// One file of the package, or those of a pattern: from where, to where, and with which rights.
struct Asset {
    from: String,
    to: String,
    mode: u32,
}

fn assets(deb: &toml::Table) -> Vec<Asset> {
    let asset = |asset: &toml::Value| {
        let part = |nth: usize| asset[nth].as_str().expect("a text").to_owned();
        Asset { from: part(0), to: part(1), mode: u32::from_str_radix(&part(2), 8).expect("rights") }
    };
    deb["assets"].as_array().expect("a list").iter().map(asset).collect()
}

/// What `just deb` makes before it packs: the program, its man pages and its completions. The program is one that starts ours.
fn made(folder: &Path) {
    let program = folder.join("twinbot");
    fs::write(&program, format!("#!/bin/sh\nexec {} \"$@\"\n", env!("CARGO_BIN_EXE_twinbot"))).expect("written");
    fs::create_dir(folder.join("man")).expect("a folder");
    let pages = folder.join("man").display().to_string();
    assert!(run(&["shell", "man", &pages]).status.success());
    for shell in ["bash", "zsh", "fish"] {
        let script = run(&["shell", "completions", shell]).stdout;
        fs::write(folder.join(format!("twinbot.{shell}")), script).expect("written");
    }
}

/// The files that an asset names: one, or those of a pattern.
fn sources(from: &str, made: &Path) -> Vec<PathBuf> {
    let path = match from.strip_prefix("target/release/").or_else(|| from.strip_prefix("target/shell/")) {
        Some(made_one) => made.join(made_one),
        None => root().join(from),
    };
    path.iter().fold(vec![PathBuf::new()], |folders, part| {
        folders.iter().flat_map(|folder| entries(folder, &part.to_string_lossy())).collect()
    })
}

/// What a part of a path, which may be a pattern, names in a folder.
fn entries(folder: &Path, part: &str) -> Vec<PathBuf> {
    let Some((start, end)) = part.split_once('*') else { return vec![folder.join(part)] };
    // A file beside folders has nothing in it.
    let names = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry").file_name());
    let all = names.map(|name| name.to_string_lossy().into_owned());
    all.filter(|name| name.starts_with(start) && name.ends_with(end)).map(|name| folder.join(name)).collect()
}

/// Where cargo-deb puts a file of an asset: below a folder by its name, or by all of its path from the first folder on that a pattern
/// stands for.
fn place(Asset { from, to, .. }: &Asset, source: &Path) -> PathBuf {
    if !to.ends_with('/') {
        return PathBuf::from(to);
    }
    let parts: Vec<&str> = from.split('/').collect();
    let first = parts.iter().position(|part| part.contains('*')).unwrap_or(parts.len() - 1);
    let others = source.iter().count() - (parts.len() - first);
    Path::new(to).join(source.iter().skip(others).collect::<PathBuf>())
}

/// Lays the package out in a folder; gives where each file is in it, with its rights.
fn lay_out(deb: &toml::Table, made: &Path, tree: &Path) -> Vec<(PathBuf, u32)> {
    let mut laid = Vec::new();
    for asset in assets(deb) {
        let (sources, mode) = (sources(&asset.from, made), asset.mode);
        assert!(!sources.is_empty(), "{} is nothing", asset.from);
        for source in sources {
            let place = place(&asset, &source);
            let target = tree.join(&place);
            fs::create_dir_all(target.parent().expect("a folder")).expect("it can be made");
            fs::copy(&source, &target).unwrap_or_else(|error| panic!("{}: {error}", source.display()));
            fs::set_permissions(&target, Permissions::from_mode(mode)).expect("it is ours");
            laid.push((place, mode));
        }
    }
    let control = tree.join("DEBIAN");
    fs::create_dir(&control).expect("a folder");
    fs::set_permissions(&control, Permissions::from_mode(0o755)).expect("it is ours");
    let scripts = root().join(deb["maintainer-scripts"].as_str().expect("a folder"));
    for name in ["postinst", "prerm", "postrm"] {
        fs::copy(scripts.join(name), control.join(name)).expect("a script of ours");
        fs::set_permissions(control.join(name), Permissions::from_mode(0o755)).expect("it is ours");
    }
    let maintainer = deb["maintainer"].as_str().expect("somebody");
    let about = format!(
        "Package: twinbot\nVersion: 0.1.0-1\nArchitecture: all\nMaintainer: {maintainer}\nDepends: systemd\nDescription: Twinbot\n"
    );
    fs::write(control.join("control"), about).expect("written");
    laid
}

/// A root of its own in which nothing is installed.
fn fresh_root(at: &Path) {
    for folder in ["etc", "var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/dpkg/triggers"] {
        fs::create_dir_all(at.join(folder)).expect("it can be made");
    }
    fs::write(at.join("var/lib/dpkg/status"), "").expect("written");
}

/// dpkg in that root. The scripts run outside it, as it has no shell, and are told where it is.
#[track_caller]
fn dpkg(at: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("dpkg");
    command
        .arg(format!("--root={}", at.display()))
        .args(["--force-script-chrootless", "--force-depends"])
        .args(arguments);
    let Output { status, stdout, stderr } = command.output().expect("it runs");
    let said = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(status.success(), "{said}");
    said
}

#[test]
fn the_package_installs_upgrades_and_goes_and_leaves_what_nobody_may_lose() {
    let test = "the_package_installs_upgrades_and_goes";
    if !has("dpkg") || !has("systemd-sysusers") || !rustix::process::geteuid().is_root() {
        return testkit::skip(test, "no dpkg, no systemd-sysusers (systemd), or not as root");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let [made_here, tree, at] = ["made", "tree", "root"].map(|name| folder.path().join(name));
    [&made_here, &tree].into_iter().for_each(|folder| fs::create_dir(folder).expect("a folder"));
    made(&made_here);
    let laid = lay_out(&declared(), &made_here, &tree);
    let package = folder.path().join("twinbot.deb").display().to_string();
    let built =
        Command::new("dpkg-deb").args(["--root-owner-group", "-Znone", "--build"]).arg(&tree).arg(&package).output();
    assert!(built.expect("it runs").status.success());
    fresh_root(&at);

    let said = dpkg(&at, &["--install", &package]);
    assert!(said.contains("Next: twinbot setup"), "it says what comes next: {said}");
    for (place, mode) in &laid {
        let file = fs::metadata(at.join(place)).unwrap_or_else(|error| panic!("{}: {error}", place.display()));
        assert_eq!((file.mode() & 0o777, file.uid()), (*mode, 0), "{}", place.display());
    }
    let pages = laid.iter().filter(|(place, _)| place.starts_with("usr/share/man/man1")).count();
    assert!(pages > 30, "only {pages} man pages");
    starts_nothing(&at);
    let state = fs::metadata(at.join("var/lib/twinbot")).expect("its folder");
    let users = fs::read_to_string(at.join("etc/passwd")).expect("its user");
    let known = format!("twinbot:x:{}:", state.uid());
    assert!(users.lines().any(|user| user.starts_with(&known)), "it belongs to the user of the service: {users}");
    assert!(state.uid() != 0 && state.mode() & 0o777 == 0o700, "nobody else reads it");

    fs::write(at.join("etc/twinbot/twinbot.toml"), "telegram_token = \"1:made-up\"\n").expect("written");
    fs::write(at.join("var/lib/twinbot/twinbot.db"), "made up").expect("written");
    let again = dpkg(&at, &["--install", &package]);
    assert!(!again.contains("Next:"), "an upgrade needs no setup: {again}");
    dpkg(&at, &["--remove", "twinbot"]);
    assert!(at.join("etc/twinbot/twinbot.toml").exists() && !at.join("usr/bin/twinbot").exists());
    let said = dpkg(&at, &["--purge", "twinbot"]);
    assert!(!at.join("etc/twinbot").exists(), "no token stays behind");
    assert!(at.join("var/lib/twinbot/twinbot.db").exists() && said.contains("The database stays"), "{said}");
}

/// The unit is there, finds its program, and waits to be enabled.
fn starts_nothing(at: &Path) {
    assert!(!at.join("etc/systemd").exists(), "no unit is enabled");
    let unit = fs::read_to_string(at.join("usr/lib/systemd/system/twinbot.service")).expect("the unit");
    assert!(unit.contains("\nExecStart=twinbot run --config /etc/twinbot/twinbot.toml\n"), "{unit}");
    let mut verify = Command::new("systemd-analyze");
    verify.arg("verify").arg(format!("--root={}", at.display())).arg("twinbot.service");
    let said = String::from_utf8_lossy(&verify.output().expect("it runs").stderr).into_owned();
    // Nothing else of systemd is in that root.
    assert!(!said.contains("not executable"), "{said}");
}

/// The pages lead to each other, to transcripts, examples and pictures: all of docs/ lies in the package as it does here.
#[test]
fn all_of_the_pages_are_packed() {
    let mut packed = BTreeSet::new();
    for asset in assets(&declared()).into_iter().filter(|asset| asset.from.starts_with("docs/")) {
        for source in sources(&asset.from, Path::new("")) {
            let place = place(&asset, &source);
            let page = place.strip_prefix("usr/share/doc/twinbot").expect("where the pages of a package lie");
            packed.insert(Path::new("docs").join(page));
        }
    }
    let missing: Vec<String> =
        below(&["docs"]).into_iter().map(|page| page.path).filter(|path| !packed.contains(Path::new(path))).collect();
    assert!(packed.len() > 60 && missing.is_empty(), "the package has no {missing:?}");
}

/// What `just deb` makes is what the package expects, under the same names.
#[test]
fn the_recipe_makes_what_the_package_packs() {
    let recipes = fs::read_to_string(root().join("justfile")).expect("a file of ours");
    let recipe = recipes.split("\ndeb:\n").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("`just deb`");
    for word in
        ["--no-default-features", "shell man target/shell/man", "target/shell/twinbot.$shell", "cargo deb --no-build"]
    {
        assert!(recipe.contains(word), "{word}: {recipe}");
    }
    for Asset { from, .. } in assets(&declared()).into_iter().filter(|asset| asset.from.starts_with("target/shell/")) {
        let is_made =
            from.starts_with("target/shell/man/") || ["bash", "zsh", "fish"].iter().any(|shell| from.ends_with(shell));
        assert!(is_made, "nothing makes {from}");
    }
}
