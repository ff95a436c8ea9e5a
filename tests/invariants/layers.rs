//! What a layer may know: platforms, SQL, the world outside, and the words that people read.

use crate::code::{Kind, Part, Token, lines_of, tokens};
use crate::sources::Source;
use crate::{assert_clean, planted};

/// Whoever is served, by any name, in lower case.
const PLATFORMS: [&str; 6] = ["telegram", "teloxide", "discord", "serenity", "twilight", "whatsapp"];

/// The core names no platform, but for the type that identifies one. Texts about one platform only stand in the file
/// named after it, under ids that begin with its name, so that a front end's words come and go with it.
fn platforms(source: &Source) -> Vec<String> {
    let own = source.path.strip_prefix("locales/").and_then(|path| path.split('/').nth(1)?.strip_suffix(".ftl"));
    let front_end = own.filter(|name| PLATFORMS.contains(name));
    // What snapshots say comes from the locales, and what is right though it looks wrong is named by its id.
    let is_said = ["bot-core/src/platform.rs", ".snap", "/check.txt"].iter().any(|end| source.path.ends_with(end));
    let must_not_name = source.is_in(&["bot-core/src", "locales"]) && !is_said;
    let fault = |line: &str| match front_end {
        Some(front_end) => {
            let id = line.split_once(" =").map(|(id, _)| id).filter(|id| !id.starts_with([' ', '.', '#']))?;
            let fault = format!("an id that does not begin with {front_end}-");
            (!id.starts_with(&format!("{front_end}-"))).then_some(fault)
        }
        None => {
            let line = line.to_lowercase();
            let named = PLATFORMS.iter().find(|name| must_not_name && line.contains(*name))?;
            Some(format!("names {named}"))
        }
    };
    let lines = (1..).zip(source.text.lines());
    lines.filter_map(|(number, line)| fault(line).map(|fault| source.at(number, &fault))).collect()
}

#[test]
fn the_core_names_no_platform() {
    assert_clean(platforms);
    assert_eq!(planted(platforms, "bot-core/src/a.rs", "/// As Telegram has it.\nfn a() {}\nfn discord() {}"), 2);
    assert_eq!(planted(platforms, "locales/en/help.ftl", "help = Write it in WhatsApp."), 1);
    assert_eq!(planted(platforms, "locales/en/telegram.ftl", "# note\ntelegram-a = A\n    .b = B\nhelp-b = B"), 1);
    assert_eq!(planted(platforms, "bot-core/src/platform.rs", "Telegram"), 0);
    assert_eq!(planted(platforms, "locales/ar/check.txt", "same discord-name-*"), 0);
    assert_eq!(planted(platforms, "bot-core/src/areas/snapshots/a.snap", "Telegram"), 0);
    assert_eq!(planted(platforms, "telegram/src/a.rs", "Telegram"), 0);
}

/// What plays and shows on every platform: it speaks of clients.
const TOOLS: [&str; 3] = ["playground/src", "rehearsal/src", "src/commands/demo"];

/// The list of the playground's apps with a file for each platform, and the page with its skins.
const OF_APPS: [&str; 2] = ["playground/src/apps", "playground/src/page"];

/// Code that names a platform. A text may: its id says in which file it stands.
fn favourites(source: &Source) -> Vec<String> {
    if !source.is_rust() || !source.is_in(&TOOLS) || source.is_in(&OF_APPS) {
        return Vec::new();
    }
    let fault = |token: &Token| {
        let named = match &token.kind {
            Kind::Ident(name) => PLATFORMS.iter().find(|platform| name.eq_ignore_ascii_case(platform)),
            Kind::Words(words) => PLATFORMS.iter().find(|platform| words.to_lowercase().contains(*platform)),
            Kind::Open | Kind::Close | Kind::Other | Kind::Sign(_) => None,
        };
        named.map(|platform| source.at(token.line, &format!("names {platform}")))
    };
    tokens(source, Part::Program).iter().filter_map(fault).collect()
}

#[test]
fn tools_speak_of_clients() {
    assert_clean(favourites);
    let text = "use emulators::telegram;\nfn a() { say(\"on Discord\", msg::discord_search()) }\n\
                #[cfg(test)]\nmod tests { use emulators::discord; }";
    assert_eq!(planted(favourites, "rehearsal/src/a.rs", text), 2);
    assert_eq!(planted(favourites, "playground/src/apps/telegram.rs", text), 0);
    assert_eq!(planted(favourites, "tests/e2e/telegram.rs", text), 0);
}

const STATEMENTS: [&str; 10] = [
    "SELECT ",
    "INSERT INTO ",
    "UPDATE ",
    "DELETE FROM ",
    "CREATE ",
    "ALTER TABLE ",
    "DROP ",
    "PRAGMA ",
    "WITH ",
    "BEGIN",
];

/// The store and the stores of areas hold the SQL; testkit makes and fills the databases of tests, and knows which statements may read
/// all of a table.
fn sql(source: &Source) -> Vec<String> {
    let holds_it = source.is_in(&[
        "bot-core/src/store",
        "testkit/src/aged",
        "testkit/src/plans",
        "testkit/src/postgres",
        "testkit/src/seed",
    ]) || is_store(&source.path);
    if !source.is_program() || holds_it {
        return Vec::new();
    }
    let tokens = tokens(source, Part::All);
    let is_statement = |token: &&Token| matches!(&token.kind, Kind::Words(words) if STATEMENTS.iter().any(|verb| words.trim_start().starts_with(verb)));
    tokens.iter().filter(is_statement).map(|token| source.at(token.line, "SQL")).collect()
}

#[test]
fn only_the_store_holds_sql() {
    assert_clean(sql);
    let text = "fn a() { sqlx::query(\"DELETE FROM person\"); }\nconst A: &str = \"\n  SELECT 1\";\n// SELECT 2\n";
    assert_eq!(planted(sql, "bot-core/src/engine/a.rs", text), 2);
    assert_eq!(planted(sql, "src/commands/a.rs", text), 2);
    assert_eq!(planted(sql, "bot-core/src/areas/a/rules.rs", text), 2);
    assert_eq!(planted(sql, "bot-core/src/store/a.rs", text), 0);
    assert_eq!(planted(sql, "bot-core/src/areas/a/store.rs", text), 0);
    assert_eq!(planted(sql, "bot-core/src/areas/a/mod.rs", text), 2);
}

/// What opens a database or looks at one, also before that, runs its transactions, reads its rows, hears what others write, sorts and says
/// its errors; testkit makes databases.
const OF_THE_DRIVER: [&str; 15] = [
    "bot-core/src/store.rs",
    "bot-core/src/store/backup/peek.rs",
    "bot-core/src/store/backup/schema.rs",
    "bot-core/src/store/call.rs",
    "bot-core/src/store/connect.rs",
    "bot-core/src/store/fault.rs",
    "bot-core/src/store/group.rs",
    "bot-core/src/store/inspect.rs",
    "bot-core/src/store/listen.rs",
    "bot-core/src/store/row.rs",
    "bot-core/src/store/schema.rs",
    "bot-core/src/store/transaction.rs",
    "testkit/src/aged.rs",
    "testkit/src/postgres.rs",
    "testkit/src/postgres/rows.rs",
];

/// Everything else asks a transaction, so that one place says how a statement travels.
fn driver(source: &Source) -> Vec<String> {
    if !source.is_program() || OF_THE_DRIVER.contains(&source.path.as_str()) {
        return Vec::new();
    }
    let lines = lines_of(&tokens(source, Part::All), &["sqlx"]);
    lines.into_iter().map(|line| source.at(line, "uses sqlx")).collect()
}

#[test]
fn only_the_transaction_knows_the_driver() {
    assert_clean(driver);
    let text = "use sqlx::Row;\n/// As sqlx has it.\nfn a() { sqlx::query(\"sqlx\"); }\n";
    assert_eq!(planted(driver, "bot-core/src/store/people.rs", text), 2);
    assert_eq!(planted(driver, "bot-core/src/engine/a.rs", text), 2);
    assert_eq!(planted(driver, "bot-core/src/store/transaction.rs", text), 0);
    assert_eq!(planted(driver, "bot-core/tests/store.rs", text), 0);
}

/// No input, no output, no time, no chance: what these know comes in as facts.
const PURE: [&str; 11] = [
    "bot-core/src/conversation",
    "bot-core/src/credentials",
    "bot-core/src/decision",
    "bot-core/src/reader",
    "bot-core/src/view",
    "bot-core/src/wire",
    "bot-core/src/domain",
    "bot-core/src/form",
    "bot-core/src/lists",
    "bot-core/src/text",
    "bot-core/src/translation",
];

const OUTSIDE: [&str; 17] = [
    "tokio",
    "tokio_util",
    "futures",
    "sqlx",
    "tracing",
    "getrandom",
    "fastrand",
    "async",
    "await",
    "SystemTime",
    "Instant",
    "fs",
    "net",
    "thread",
    "env",
    "println",
    "eprintln",
];

const IMPURE_LAYERS: [&str; 4] = ["store", "engine", "delivery", "update"];

/// Whether a file of an area is one of its stores.
fn is_store(path: &str) -> bool {
    let inside = path.strip_prefix("bot-core/src/areas/").and_then(|path| path.split_once('/'));
    inside.is_some_and(|(_, file)| file == "store.rs" || file.starts_with("store/"))
}

/// Whether a file of an area is pure: all are but its stores, and the `mod.rs` of it, or of a part of it, that hands over what
/// they read.
fn is_pure_in_area(path: &str) -> bool {
    let inside = path.strip_prefix("bot-core/src/areas/").and_then(|path| path.split_once('/'));
    inside.is_some_and(|(_, file)| file != "mod.rs" && !file.ends_with("/mod.rs")) && !is_store(path)
}

fn purity(source: &Source) -> Vec<String> {
    if !source.is_rust() || !(source.is_in(&PURE) || is_pure_in_area(&source.path)) {
        return Vec::new();
    }
    let tokens = tokens(source, Part::All);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Kind::Ident(name) = &token.kind else { continue };
        // The macro reads at build time.
        let at_build = name == "env" && tokens.get(at + 1).is_some_and(|next| next.is_sign("!"));
        // A text that is missing is a defect that nobody else can report.
        let of_texts = name == "tracing" && source.is_in(&["bot-core/src/text"]);
        if OUTSIDE.contains(&name.as_str()) && !at_build && !of_texts {
            found.push(source.at(token.line, &format!("pure code uses {name}")));
        }
    }
    for layer in IMPURE_LAYERS {
        let lines = lines_of(&tokens, &["crate", "::", layer]);
        found.extend(lines.into_iter().map(|line| source.at(line, &format!("pure code uses {layer}"))));
    }
    let process = lines_of(&tokens, &["std", "::", "process"]);
    found.extend(process.into_iter().map(|line| source.at(line, "pure code uses a process")));
    found
}

#[test]
fn the_pure_parts_stay_pure() {
    assert_clean(purity);
    let text = "use std::{fs, time::SystemTime};\nuse crate::store::Db;\nasync fn a() { std::process::exit(1) }\n";
    assert_eq!(planted(purity, "bot-core/src/form/a.rs", text), 5);
    for file in ["rules", "views", "views/list", "b/rules", "samples", "form", "link"] {
        assert_eq!(planted(purity, &format!("bot-core/src/areas/a/{file}.rs"), text), 5, "{file}");
    }
    assert_eq!(planted(purity, "bot-core/src/domain.rs", "// tokio\nconst A: &str = env!(\"OUT_DIR\");"), 0);
    for file in ["mod.rs", "b/mod.rs", "store.rs", "store/b.rs"] {
        assert_eq!(planted(purity, &format!("bot-core/src/areas/a/{file}"), text), 0, "{file}");
    }
    assert_eq!(planted(purity, "bot-core/src/engine/a.rs", text), 0);
}

/// The folders of the areas, in their order.
fn areas() -> Vec<String> {
    crate::areas::listed().into_iter().map(|(_, folder)| folder).collect()
}

/// What a path that begins with `areas::` goes on with: one name, or all of those in braces.
fn named_after(tokens: &[Token]) -> Vec<&Token> {
    let is_name = |token: &&Token| matches!(token.kind, Kind::Ident(_));
    match tokens.first() {
        Some(token) if is_name(&token) => vec![token],
        Some(Token { kind: Kind::Open, .. }) => {
            let mut depth = 0_usize;
            let mut names = Vec::new();
            let mut begins = true;
            for token in tokens {
                match &token.kind {
                    Kind::Open => depth += 1,
                    Kind::Close if depth == 1 => break,
                    Kind::Close => depth -= 1,
                    Kind::Ident(_) if depth == 1 && begins => names.push(token),
                    Kind::Ident(_) | Kind::Words(_) | Kind::Other | Kind::Sign(_) => {}
                }
                begins = token.is_sign(",") || (depth == 1 && matches!(token.kind, Kind::Open));
            }
            names
        }
        Some(_) | None => Vec::new(),
    }
}

/// An area knows those before it in the list, and none behind it.
fn order(source: &Source) -> Vec<String> {
    let Some((area, _)) = source.path.strip_prefix("bot-core/src/areas/").and_then(|path| path.split_once('/')) else {
        return Vec::new();
    };
    let areas = areas();
    if !source.is_rust() || !areas.iter().any(|known| known == area) {
        return Vec::new();
    }
    let place = |name: &str| areas.iter().position(|other| other == name);
    let (own, tokens) = (place(area), tokens(source, Part::All));
    let mut found = Vec::new();
    for at in 2..tokens.len() {
        if !(tokens[at - 2].is_ident("areas") && tokens[at - 1].is_sign("::")) {
            continue;
        }
        for token in named_after(&tokens[at..]) {
            if let Kind::Ident(name) = &token.kind
                && place(name) > own
            {
                found.push(source.at(token.line, &format!("{area} knows {name}, which comes after it")));
            }
        }
    }
    found
}

#[test]
fn no_area_knows_one_that_comes_after_it() {
    assert_clean(order);
    let areas = areas();
    assert_eq!(areas.first().map(String::as_str), Some("accounts"), "{areas:?}");
    assert!(areas.len() > 1, "{areas:?}");
    let last = areas.last().expect("there are areas");
    let text = format!("use crate::areas::{last};\nuse crate::areas::{{accounts, {last}::{{Screen, a}}}};\n");
    assert_eq!(planted(order, "bot-core/src/areas/accounts/rules.rs", &text), 2);
    assert_eq!(planted(order, &format!("bot-core/src/areas/{last}/rules.rs"), &text), 0);
    assert_eq!(planted(order, "bot-core/src/engine/a.rs", &text), 0);
}

/// Where words meet people. Front ends are told what to say, so they have none of their own either.
const SHOWN: [&str; 11] = [
    "bot-core/src/areas",
    "bot-core/src/conversation",
    "bot-core/src/domain",
    "bot-core/src/engine",
    "bot-core/src/flows",
    "bot-core/src/form",
    "bot-core/src/view",
    "discord/src/answer",
    "discord/src/render",
    "telegram/src/render",
    "telegram/src/answer",
];

/// Whose strings are for a log or a defect.
const SPOKEN_TO_NOBODY: [&str; 12] = [
    "trace",
    "debug",
    "info",
    "warn",
    "error",
    "expect",
    "panic",
    "unreachable",
    "assert",
    "assert_eq",
    "debug_assert",
    "custom",
];

/// Says to those who translate, at a shell, how much room a platform has.
const ROOM: [&str; 2] = ["discord/src/render/limits", "telegram/src/render/limits"];

/// Strings of two words or more: those that people read come from locales/. What they type and read at a shell is the same in
/// every language.
fn wordings(source: &Source) -> Vec<String> {
    if !source.is_program() || !source.is_in(&SHOWN) || is_store(&source.path) || source.is_in(&ROOM) {
        return Vec::new();
    }
    let tokens = tokens(source, Part::Program);
    let mut callers: Vec<bool> = Vec::new();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match &token.kind {
            Kind::Open => callers.push(speaks_to_nobody(&tokens[..at])),
            Kind::Close => drop(callers.pop()),
            Kind::Words(words) if !callers.contains(&true) && is_prose(words) => {
                found.push(source.at(token.line, &format!("says {words:?}, which no locale has")));
            }
            Kind::Words(_) | Kind::Ident(_) | Kind::Other | Kind::Sign(_) => {}
        }
    }
    found
}

/// Whether the group that follows holds the arguments of something that people do not read.
fn speaks_to_nobody(before: &[Token]) -> bool {
    let name = match before {
        [.., name, sign] if sign.is_sign("!") => name,
        [.., name] => name,
        [] => return false,
    };
    SPOKEN_TO_NOBODY.iter().any(|known| name.is_ident(known))
}

fn is_prose(words: &str) -> bool {
    if words.starts_with("twinbot ") {
        return false;
    }
    let is_word = |word: &&str| {
        word.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && !word.contains(['{', '_', '='])
    };
    words.split_whitespace().filter(is_word).count() > 1
}

#[test]
fn every_text_comes_from_the_locales() {
    assert_clean(wordings);
    let text = "fn a() { Text::words(\"Hello, Ana\"); tracing::warn!(a, \"a log line\"); b.expect(\"is there\"); }\n\
                #[cfg(test)]\nmod tests { const A: &str = \"two words\"; }";
    assert_eq!(planted(wordings, "bot-core/src/view/a.rs", text), 1);
    assert_eq!(planted(wordings, "telegram/src/render/a.rs", text), 1);
    assert_eq!(planted(wordings, "telegram/src/render/limits.rs", text), 0);
    assert_eq!(planted(wordings, "bot-core/src/areas/a/views.rs", text), 1);
    assert_eq!(planted(wordings, "bot-core/src/areas/a/store.rs", text), 0);
    assert_eq!(planted(wordings, "bot-core/src/screens/tests/a.rs", text), 0);
    assert_eq!(planted(wordings, "src/main.rs", text), 0);
}
