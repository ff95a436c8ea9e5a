//! Every command of the program that is named exists, with all its flags.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Page, code, pages, run};

/// What the program says when it is asked for help with these words; each is asked once.
#[derive(Default)]
struct Help(BTreeMap<Vec<String>, Result<String, String>>);

impl Help {
    fn with(&mut self, words: &[String]) -> &Result<String, String> {
        self.0.entry(words.to_vec()).or_insert_with(|| {
            let words: Vec<&str> = words.iter().map(String::as_str).chain(["--help"]).collect();
            let output = run(&words);
            let said = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
            if output.status.success() { Ok(said(output.stdout)) } else { Err(said(output.stderr)) }
        })
    }

    fn has(&mut self, words: &[&str]) -> bool {
        self.with(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).is_ok()
    }
}

/// Words of a command line, each as the program gets it: quotes are taken away, and what stands for something becomes something.
fn words(line: &str) -> Vec<String> {
    let end = line.find([';', '|', '>', '#', '&']).unwrap_or(line.len());
    let line = &line[..end];
    let plain = |word: &str| word.replace(['[', ']', '"', '\''], "");
    let meant = |word: String| if word.contains('…') || word == "ID" { "1".to_owned() } else { word };
    line.split_whitespace().map(plain).map(meant).filter(|word| !word.is_empty()).collect()
}

/// The arguments with which a piece of code calls the program, if it does.
fn called(code: &str) -> Option<Vec<String>> {
    let all = words(code);
    let is_program = |word: &String| word == "twinbot" || word.ends_with("/twinbot");
    // Behind `sudo -u twinbot` or `docker compose exec twinbot`, the last one is the program.
    let at = all.iter().rposition(is_program)?;
    let is_image = all[..at]
        .last()
        .is_some_and(|word| ["-t", "-u", "exec", "restart", "--now", "enable"].contains(&word.as_str()));
    let mut arguments = all[at + 1..].to_vec();
    // Something else goes on beside it.
    arguments.pop_if(|last| last == "&");
    let is_called =
        arguments.first().is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
    (is_called && !is_image).then_some(arguments)
}

/// Commands of the program that are to be read of somewhere.
const TOLD: [&str; 23] = [
    "setup",
    "shell",
    "locales",
    "run",
    "audit",
    "config",
    "authority",
    "approver",
    "operator",
    "invitation",
    "channel",
    "schools",
    "students",
    "stats",
    "backup",
    "restore",
    "erase-again",
    "keys",
    "doctor",
    "dead-letters",
    "playground",
    "demo",
    "ready",
];

#[test]
fn every_command_that_is_named_exists_with_its_flags() {
    let (mut help, mut named) = (Help::default(), BTreeSet::new());
    for Page { path, text } in pages() {
        for (code, _) in code(&text) {
            let Some(arguments) = called(&code) else { continue };
            if let Err(said) = help.with(&arguments) {
                panic!("{path}: `{code}` cannot be done: {said}");
            }
            let first = arguments.iter().find(|word| !word.starts_with('-') && !word.ends_with(".toml"));
            named.extend(first.cloned());
        }
    }
    let untold: Vec<&str> = TOLD.into_iter().filter(|command| !named.contains(*command)).collect();
    assert!(untold.is_empty(), "nothing is said of {untold:?}");
}

#[test]
fn every_command_that_is_named_in_a_sentence_exists() {
    let mut help = Help::default();
    for Page { path, text } in pages() {
        for (at, _) in text.match_indices("`twinbot ") {
            let rest = text[at + "`twinbot ".len()..].split('`').next().unwrap_or_default();
            let mut rest = rest.split_whitespace().filter(|word| !word.starts_with(['-', '[']));
            let Some(first) = rest.next() else { continue };
            assert!(help.has(&[first]), "{path}: there is no twinbot {first}");
            let Ok(said) = help.with(&[first.to_owned()]).clone() else { continue };
            // Some do something by themselves, too: there the help says [COMMAND].
            if said.contains(" <COMMAND>") {
                let second = rest.next().unwrap_or_else(|| panic!("{path}: twinbot {first} does what?"));
                assert!(help.has(&[first, second]), "{path}: no twinbot {first} {second}");
            }
        }
    }
}

#[test]
fn calls_are_told_from_other_words() {
    let is = |code: &str, arguments: &[&str]| {
        assert_eq!(called(code), Some(arguments.iter().map(|word| (*word).to_owned()).collect()), "{code}");
    };
    is(
        "twinbot authority add --country ES [--region ES-MD]",
        &["authority", "add", "--country", "ES", "--region", "ES-MD"],
    );
    is("sudo -u twinbot twinbot --config /etc/t.toml keys drop ID", &["--config", "/etc/t.toml", "keys", "drop", "1"]);
    is("twinbot authority list --json | jq -r '.[]'", &["authority", "list", "--json"]);
    is("docker compose exec twinbot twinbot ready", &["ready"]);
    for other in
        ["systemctl enable --now twinbot", "docker build -t twinbot .", "journalctl -u twinbot -f", "cd twinbot"]
    {
        assert_eq!(called(other), None, "{other}");
    }
}
