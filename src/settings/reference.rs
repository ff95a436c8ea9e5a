//! The settings as a page for operators: what `twinbot config --reference` prints, and docs/configuration.md.

use super::SETTINGS;

const HEAD: &str = "\
# Configuration

This page is what `twinbot config --reference` prints. `twinbot setup` asks for what every deployment needs, and writes the file.

Every setting is a key in `twinbot.toml` (or the file that `--config` or `TWINBOT_CONFIG` names), an environment variable, and
a flag of `twinbot run`, `twinbot config` and `twinbot setup`. Flags override environment variables, which override the file. Of these flags
`twinbot ready` takes `--listen`, and `twinbot playground` takes `--log`, `--log-format` and those that say how a deployment decides;
`--help` lists them. All other commands read the file and the environment alone. A secret is no flag, as everybody on a machine can see
its command lines; it can come from a file of its own: with `_FILE` behind the variable's name, the variable names a file whose content is the value, as
`TWINBOT_TELEGRAM_TOKEN_FILE=/run/secrets/token`; setting both is refused.

A key that does not exist is refused with its line and the nearest one that does, and so is a variable that begins with
`TWINBOT_`; only those that Kubernetes sets by itself (`TWINBOT_SERVICE_HOST`, `TWINBOT_PORT` and the like) are left alone. `twinbot config`
prints what is in force and where it comes from, with secrets hidden. It fails where `twinbot run` would refuse a setting, or where no
platform has a token. It asks neither the platforms nor the database. `twinbot config check` does only that, `twinbot config print` only prints.

**When a setting takes effect.** Settings are read once, when the program starts: restart it after a change. Only a key file is followed
by the running program (`twinbot keys rotate`).

**Units.** A number is whole and has no unit behind it; its setting says which one is meant. A day is 24 hours, a MB 1 048 576 bytes.

**Several replicas.** Each setting says whether it has to be the same on all processes that share a database. Those that decide
something have to: else the same press would mean one thing here and another thing there.

```toml
# twinbot.toml
database_url = \"postgres://twinbot:…@db.example/twinbot\"
listen = \"127.0.0.1:8080\"
telegram_webhook_url = \"https://twinbot.example/telegram\"
undo_seconds = 120
```

";

/// The settings that say something of one process or of its machine, and decide nothing: replicas may have other values.
const MAY_DIFFER: [&str; 9] = [
    "keys_path",
    "listen",
    "metrics_listen",
    "telegram_api_url",
    "files_path",
    "postgres_connections",
    "postgres_statement_cache",
    "log",
    "log_format",
];

/// The page, in Markdown.
pub(crate) fn reference() -> String {
    let mut page = HEAD.to_owned();
    for setting in &SETTINGS {
        let default = setting.default.map_or_else(|| "not set".to_owned(), |default| format!("`{default}`"));
        let variable = setting.variable();
        let file = if setting.secret { format!(", or `{variable}_FILE`") } else { String::new() };
        let flag = if setting.secret { String::new() } else { format!("- flag: `--{}`\n", setting.flag()) };
        page += &format!(
            "## `{key}`\n\n{about}\n\n- environment: `{variable}`{file}\n{flag}- default: {default}\n- replicas: {replicas}\n\n",
            key = setting.key,
            about = setting.about,
            replicas = if MAY_DIFFER.contains(&setting.key) { "may differ" } else { "the same on all" },
        );
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::RULES;

    #[test]
    fn what_may_differ_between_replicas_is_a_setting_that_decides_nothing() {
        for key in MAY_DIFFER {
            let setting = SETTINGS.iter().find(|setting| setting.key == key);
            assert!(setting.is_some_and(|setting| !setting.secret), "{key} is no setting, or a secret");
            assert!(!RULES.contains(&key), "{key} decides something");
        }
    }

    #[test]
    fn the_page_is_up_to_date() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/configuration.md");
        let written = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            written == reference(),
            "docs/configuration.md is not what the settings are: cargo run -- config --reference > docs/configuration.md"
        );
    }
}
