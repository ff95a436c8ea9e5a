//! What is asked, in this order: the bots, the public address, who is responsible, who decides.
//!
//! An answer is looked at when it is given: its form by the table of settings, a token by its platform.

use std::time::Duration;

use anyhow::Result;
use bot_core::vault::Key;

use super::answers::Answers;
use super::dialogue::{Dialogue, Question};
use crate::commands::place;
use crate::platforms::{Bot, Platforms};
use crate::settings::Setting;

/// A platform on which there may be a bot.
struct Of {
    name: &'static str,
    key: &'static str,
    ask: &'static str,
    example: &'static str,
    without: &'static str,
}

const TELEGRAM: Of = Of {
    name: "Telegram",
    key: "telegram_token",
    ask: "What is the token of your bot on Telegram? @BotFather gives it: /newbot, or /token for a bot that is there.",
    example: "123456789:made-up_ABCdefGHIjkl-0123456789",
    without: "no bot on Telegram",
};

const DISCORD: Of = Of {
    name: "Discord",
    key: "discord_token",
    ask: "What is the token of your bot on Discord? The application's page gives it: Bot, Reset Token.",
    example: "three words with dots between, 70 letters or so",
    without: "no bot on Discord",
};

/// Asks everything that the configuration is to say.
///
/// # Errors
/// Somebody breaks it off; or nobody is asked, and something is missing or wrong.
pub(super) async fn ask(dialogue: &mut Dialogue, answers: &mut Answers<'_>) -> Result<()> {
    let discord = loop {
        let telegram = token(dialogue, answers, &TELEGRAM).await?;
        let discord = token(dialogue, answers, &DISCORD).await?;
        if telegram.is_some() || discord.is_some() {
            break discord;
        }
        dialogue
            .wrong("Without a bot nobody can be served: Twinbot needs the token of one, on Telegram or on Discord.")?;
    };
    public_address(dialogue, answers).await?;
    if let Some(bot) = discord.filter(|_| answers.get("public_url").is_some()) {
        calls_of_discord(dialogue, answers, &bot).await?;
    }
    who_is_responsible(dialogue, answers).await
}

/// The bot of a platform; `None`: there is none.
async fn token(dialogue: &mut Dialogue, answers: &mut Answers<'_>, of: &Of) -> Result<Option<Bot>> {
    let mut given = answers.given(of.key);
    // What a flag or a variable says wrongly is no answer to Enter.
    let present = answers.get(of.key).filter(|_| given.is_none()).map(str::to_owned);
    loop {
        let enter = match &present {
            Some(present) => (present.as_str(), "the one that is there"),
            None => ("", of.without),
        };
        let question = Question { ask: of.ask, example: of.example, enter: Some(enter), is_secret: true };
        let typed = match given.take() {
            Some(given) => given,
            None => dialogue.ask(&question).await?,
        };
        answers.forget(&[of.key]);
        if typed.is_empty() {
            return Ok(None);
        }
        if let Err(why) = check(of.key, &typed) {
            dialogue.wrong(&format!("This {why}."))?;
            continue;
        }
        answers.set(of.key, typed);
        if let Some(bot) = known(dialogue, answers, of).await? {
            return Ok(Some(bot));
        }
    }
}

/// Asks the platform whose token it is; `None`: another one is to be typed.
async fn known(dialogue: &mut Dialogue, answers: &Answers<'_>, of: &Of) -> Result<Option<Bot>> {
    // What the program says of a platform begins with its name.
    let without_name = |why: &str| why.strip_prefix(&format!("{}: ", of.name.to_lowercase())).unwrap_or(why).to_owned();
    let met = match Platforms::connect(&answers.settings()?.with_only(of.key)).await {
        Ok(platforms) => platforms.bot(),
        Err(why) => {
            dialogue.wrong(&format!("{}.", without_name(&format!("{why:#}"))))?;
            return Ok(None);
        }
    };
    match met {
        Some(Ok(bot)) => {
            dialogue.say(&format!("{} knows it: {}.", of.name, bot.name))?;
            Ok(Some(bot))
        }
        Some(Err(why)) => {
            dialogue.wrong(&format!("{} cannot be asked now: {}.", of.name, without_name(&why)))?;
            let is_taken = dialogue.agrees("Shall the token be taken without asking?", false).await?;
            Ok(is_taken.then(|| Bot { name: of.name.to_owned(), public_key: None }))
        }
        None => Ok(None),
    }
}

/// How the platforms reach this machine, if they shall. Only the form of the address and its name are looked at: nothing answers there
/// before Twinbot runs.
async fn public_address(dialogue: &mut Dialogue, answers: &mut Answers<'_>) -> Result<()> {
    if answers.given("telegram_webhook_url").is_some() {
        return Ok(());
    }
    let mut given = answers.given("public_url");
    let webhook = answers.get("telegram_webhook_url").and_then(|url| url.strip_suffix("/telegram"));
    let present = answers.get("public_url").or(webhook).filter(|_| given.is_none()).map(str::to_owned);
    let present = present.as_deref().map_or(("", "none, and Twinbot asks the platforms for news"), |url| (url, url));
    let question = Question {
        ask: "Which public address leads to this machine, through a proxy with TLS? The platforms call Twinbot there.",
        example: "https://twinbot.example.org",
        enter: Some(present),
        is_secret: false,
    };
    loop {
        let typed = match given.take() {
            Some(given) => given,
            None => dialogue.ask(&question).await?,
        };
        let url = typed.trim_end_matches('/');
        answers.forget(&["telegram_webhook_url", "public_url"]);
        if url.is_empty() {
            answers.forget(&["telegram_webhook_secret", "discord_public_key"]);
            return Ok(());
        }
        if let Err(why) = check("public_url", url) {
            dialogue.wrong(&format!("This {why}."))?;
            continue;
        }
        answers.set("public_url", url);
        if answers.get(TELEGRAM.key).is_some() {
            calls_of_telegram(answers, url);
        }
        match answers.settings() {
            Ok(_) => {
                note_unknown(dialogue, url).await?;
                let says = format!(
                    "let your proxy send /telegram, /discord and /files of {url} to Twinbot (docs/deployment.md); setup has not called \
                     that address"
                );
                answers.later.push(says);
                return Ok(());
            }
            Err(why) => dialogue.wrong(&format!("{why}."))?,
        }
    }
}

/// Lets Telegram call, with a secret that nobody can guess.
fn calls_of_telegram(answers: &mut Answers<'_>, url: &str) {
    answers.set("telegram_webhook_url", format!("{url}/telegram"));
    if answers.get("telegram_webhook_secret").is_none() {
        let secret: String = Key::random().iter().map(|byte| format!("{byte:02x}")).collect();
        answers.set("telegram_webhook_secret", secret);
    }
}

/// How long a name may take to be looked up.
const LOOKED_UP: Duration = Duration::from_secs(3);

/// Says it where this machine finds no address by the name: the platforms would find none either, unless a proxy is asked for it.
async fn note_unknown(dialogue: &mut Dialogue, url: &str) -> Result<()> {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest).split('/').next().unwrap_or_default().to_owned();
    let host = if host.contains(':') { host } else { format!("{host}:443") };
    let found = tokio::time::timeout(LOOKED_UP, tokio::net::lookup_host(&host)).await;
    if !matches!(found, Ok(Ok(_))) {
        dialogue.say(&format!(
            "Note: this machine finds nothing under the name of {url}. The platforms have to find it."
        ))?;
    }
    Ok(())
}

/// Whether Discord calls the public address, too.
async fn calls_of_discord(dialogue: &mut Dialogue, answers: &mut Answers<'_>, bot: &Bot) -> Result<()> {
    const KEY: &str = "discord_public_key";
    if answers.given(KEY).is_some() {
        return Ok(());
    }
    let usually = answers.get(KEY).is_some();
    let ask = "Shall Discord call that address, too? It serves any number of processes, but hears nothing that people write without a command.";
    if !dialogue.agrees(ask, usually).await? {
        answers.forget(&[KEY]);
        return Ok(());
    }
    let key = match &bot.public_key {
        Some(key) => key.clone(),
        None => public_key(dialogue).await?,
    };
    answers.set(KEY, key);
    let url = answers.get("public_url").unwrap_or_default();
    let says =
        format!("once Twinbot runs, enter {url}/discord as Interactions Endpoint URL on the page of the application");
    answers.later.push(says);
    Ok(())
}

/// The key of an application of which Discord has not been asked.
async fn public_key(dialogue: &mut Dialogue) -> Result<String> {
    let question = Question {
        ask: "What is the public key of the application? Its page says it, under General Information.",
        example: "64 digits and letters from a to f",
        enter: None,
        is_secret: false,
    };
    loop {
        let typed = dialogue.ask(&question).await?;
        match check("discord_public_key", &typed) {
            Ok(()) => return Ok(typed),
            Err(why) => dialogue.wrong(&format!("This {why}."))?,
        }
    }
}

/// What people read of those who run Twinbot: the key of the setting, the question, and an example.
const RESPONSIBLE: [(&str, &str, &str); 3] = [
    (
        "operator_name",
        "Who is responsible for this Twinbot and its data? People read it before they say anything about themselves.",
        "Ministry of Education of X",
    ),
    (
        "operator_contact",
        "How do people reach them about their data? An e-mail address, or a page.",
        "data-protection@education.example",
    ),
    (
        "operator_privacy",
        "Where is their privacy notice? docs/privacy-notice.md is a template of one.",
        "https://education.example/twinbot/privacy",
    ),
];

async fn who_is_responsible(dialogue: &mut Dialogue, answers: &mut Answers<'_>) -> Result<()> {
    for (key, ask, example) in RESPONSIBLE {
        if answers.given(key).is_some() {
            continue;
        }
        let present = answers.get(key).map(str::to_owned);
        let enter = Some(present.as_deref().map_or(("", "nothing is said for now"), |present| (present, present)));
        let question = Question { ask, example, enter, is_secret: false };
        loop {
            let typed = dialogue.ask(&question).await?;
            if typed.is_empty() {
                break;
            }
            match check(key, &typed) {
                Ok(()) => {
                    answers.set(key, typed);
                    break;
                }
                Err(why) => dialogue.wrong(&format!("This {why}."))?,
            }
        }
    }
    Ok(())
}

fn check(key: &str, text: &str) -> Result<(), &'static str> {
    Setting::named(key).map_or(Ok(()), |setting| setting.check(text))
}

/// A country or a region that has an authority.
pub(super) struct Seat {
    pub(super) country: String,
    pub(super) region: Option<String>,
}

impl Seat {
    /// As the operator writes it: ES, ES-MD.
    pub(super) fn code(&self) -> String {
        self.region.as_ref().unwrap_or(&self.country).to_uppercase()
    }
}

/// Who approves projects. Nobody is asked where a flag says it.
///
/// # Errors
/// Somebody breaks it off; or a flag names no country.
pub(super) async fn authorities(dialogue: &mut Dialogue, given: &[String]) -> Result<Vec<Seat>> {
    let question = Question {
        ask: "Who approves projects? The code of your country stands for its support service; a region has a code of its own.",
        example: "ES, or ES, ES-MD",
        enter: Some(("", "those that are there, if any")),
        is_secret: false,
    };
    let mut given = (!given.is_empty()).then(|| given.join(","));
    loop {
        let typed = match given.take() {
            Some(given) => given,
            None => dialogue.ask(&question).await?,
        };
        match seats(&typed) {
            Ok(seats) => return Ok(seats),
            Err(why) => dialogue.wrong(&format!("{why}."))?,
        }
    }
}

fn seats(typed: &str) -> Result<Vec<Seat>> {
    let codes = typed.split([',', ' ']).filter(|code| !code.is_empty());
    let seat = |code: &str| {
        let (country, region) = match code.split_once('-') {
            Some((country, _)) => (country, Some(code)),
            None => (code, None),
        };
        place(country, region).map(|(country, region)| Seat { country, region })
    };
    codes.map(seat).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_and_regions_are_known_by_their_codes() {
        let codes = |typed: &str| seats(typed).map(|seats| seats.iter().map(Seat::code).collect::<Vec<_>>());
        assert_eq!(codes("es, ES-md PL").expect("they are known"), ["ES", "ES-MD", "PL"]);
        assert!(codes(" , ").expect("it is nobody").is_empty());
        for (wrong, says) in
            [("XX", "not one of the countries"), ("ES-XX", "not a region of es"), ("Spain", "countries")]
        {
            let why = codes(wrong).expect_err("it is none").to_string();
            assert!(why.contains(says), "{wrong}: {why}");
        }
    }
}
