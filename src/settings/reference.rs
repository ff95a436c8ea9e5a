//! The settings as a page for operators: what `twinbot config --reference` prints, and docs/configuration.md.

use super::SETTINGS;

const HEAD: &str = "\
# Configuration

This page is what `twinbot config --reference` prints.

Every setting is a key in `twinbot.toml` (or the file that `--config` or `TWINBOT_CONFIG` names), an environment variable, and
a flag of `twinbot run` and `twinbot config`. Flags override environment variables, which override the file. All other commands
read the file and the environment. A secret is no flag, as everybody on a machine can see its command lines; it can come from a
file of its own: with `_FILE` behind the variable's name, the variable names a file whose content is the value, as
`TWINBOT_TELEGRAM_TOKEN_FILE=/run/secrets/token`; setting both is refused.

A key that does not exist is refused with its line and the nearest one that does, and so is a variable that begins with
`TWINBOT_`; only those that Kubernetes sets by itself (`TWINBOT_SERVICE_HOST`, `TWINBOT_PORT` and the like) are left alone. `twinbot config`
prints what is in force and where it comes from, with secrets hidden, and refuses whatever `twinbot run` would refuse.

```toml
# twinbot.toml
database_url = \"postgres://twinbot:…@db.example/twinbot\"
listen = \"127.0.0.1:8080\"
telegram_webhook_url = \"https://twinbot.example/telegram\"
undo_seconds = 120
```

";

/// The page, in Markdown.
pub(crate) fn reference() -> String {
    let mut page = HEAD.to_owned();
    for setting in &SETTINGS {
        let default = setting.default.map_or_else(|| "not set".to_owned(), |default| format!("`{default}`"));
        let variable = setting.variable();
        let file = if setting.secret { format!(", or `{variable}_FILE`") } else { String::new() };
        let flag = if setting.secret { String::new() } else { format!("- flag: `--{}`\n", setting.flag()) };
        page += &format!(
            "## `{key}`\n\n{about}\n\n- environment: `{variable}`{file}\n{flag}- default: {default}\n\n",
            key = setting.key,
            about = setting.about,
        );
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

#[cfg(test)]
mod tests {
    use super::*;

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
