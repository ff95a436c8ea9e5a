//! `twinbot setup`: from a token to a configuration and the first invitations, by questions in the terminal.
//!
//! Nothing is written before the last question is answered. The configuration comes first, whole or not at all; if what follows is broken
//! off, setup finds the configuration and goes on from there.

mod answers;
mod begin;
mod dialogue;
mod place;
mod questions;
mod unit;

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;

use super::print;
use crate::exit::{BrokenOff, WrongSetting};
use crate::serve;
use crate::settings::{self, Outside};
use answers::Answers;
use dialogue::{Dialogue, NOTHING, Question};
use place::{Place, USER};
use questions::Seat;

/// What is said of a setup that ends once the configuration is there.
const GOES_ON: BrokenOff =
    BrokenOff("broken off: the configuration is written, and `twinbot setup` goes on from there");
/// What is said of one whose result nobody wants.
const UNWANTED: BrokenOff = BrokenOff("nothing is written");

/// What need not be asked. Every setting that a flag or a variable of the environment says is not asked for, and is written.
#[derive(Args)]
pub(crate) struct Setup {
    /// Who approves projects: the code of a country or of a region, such as ES or ES-MD; may be said several times
    #[arg(long, value_name = "CODE")]
    authority: Vec<String>,
    /// Asks nothing: takes what Enter would mean, and fails where an answer is needed
    #[arg(long)]
    no_input: bool,
    /// Keeps a configuration that is there, and goes on with the authorities and the links
    #[arg(long, conflicts_with = "replace")]
    keep: bool,
    /// Replaces a configuration that is there; it stays beside the new one, with .old behind its name
    #[arg(long)]
    replace: bool,
    /// Writes the unit by which systemd runs Twinbot, where the configuration is below /etc; else that is asked
    #[arg(long)]
    systemd: bool,
}

/// What becomes of the configuration.
#[derive(Clone, Copy, PartialEq)]
enum Plan {
    /// There is none.
    New,
    /// The one that is there goes.
    Replace,
    /// The one that is there stays.
    Keep,
}

/// Everything that was asked, and nothing of it written yet.
struct Asked<'a> {
    plan: Plan,
    /// `None`: the configuration that is there stays.
    answers: Option<Answers<'a>>,
    seats: Vec<Seat>,
    /// The program that systemd is to start; `None`: it starts none, or knows already.
    started: Option<PathBuf>,
}

impl Setup {
    pub(crate) async fn run(self, outside: &Outside<'_>) -> Result<()> {
        let stop = serve::stopping()?;
        let place = Place::of(settings::path(outside))?;
        let mut dialogue = Dialogue::here(!self.no_input);
        let asked = stop.run_until_cancelled(self.asks(&mut dialogue, outside, &place)).await;
        let Some(asked) = asked else {
            dialogue.say("")?;
            bail!(NOTHING);
        };
        let Asked { plan, answers, seats, started } = asked?;
        if let Some(answers) = &answers {
            write(&mut dialogue, &place, plan, answers)?;
        }
        if let Some(program) = started {
            let path = unit::write(&program, &place.path)?;
            dialogue.say(&format!("Written: {path}."))?;
        }
        match stop.run_until_cancelled(goes_on(outside, &place, &seats)).await {
            Some(done) => done?,
            None => bail!(GOES_ON),
        }
        let later = answers.map(|answers| answers.later).unwrap_or_default();
        later.iter().try_for_each(|says| print(&format!("Then: {says}.")))?;
        // The setup by root that has begun this one as the user of the service says it.
        if place.service.is_none() && place.is_of_a_service() && plan == Plan::Keep && self.no_input {
            return Ok(());
        }
        let program = program(outside, &place);
        print(&format!(
            "Then, once Twinbot runs and somebody has opened a link, see whether everything works: {program} doctor"
        ))
    }

    async fn asks<'a>(&self, dialogue: &mut Dialogue, outside: &'a Outside<'a>, place: &Place) -> Result<Asked<'a>> {
        if self.systemd && place.service.is_none() {
            bail!(WrongSetting("--systemd is for root, and for a configuration below /etc".to_owned()));
        }
        let plan = self.plan(dialogue, place).await?;
        let answers = match plan {
            Plan::New | Plan::Replace => Some(answers(dialogue, outside, place, plan).await?),
            // One that cannot be used is said before anything else is asked.
            Plan::Keep => settings::read(&Outside { file: Some(&place.path), ..*outside }).map(|_| None)?,
        };
        let seats = questions::authorities(dialogue, &self.authority).await?;
        let started = self.started(dialogue, place).await?;
        if let Some(answers) = &answers {
            if dialogue.asks() {
                let path = place.path.display();
                dialogue.say(&format!("\nThis becomes {path}:\n\n{}", answers.shown().trim_end()))?;
            }
            if !dialogue.agrees("Shall it be written?", true).await? {
                bail!(UNWANTED);
            }
        }
        Ok(Asked { plan, answers, seats, started })
    }

    /// What becomes of a configuration that is there.
    async fn plan(&self, dialogue: &mut Dialogue, place: &Place) -> Result<Plan> {
        let path = place.path.display();
        let plan = match (place.is_there(), self.keep, self.replace) {
            (true, true, _) => Plan::Keep,
            (true, false, true) => Plan::Replace,
            (true, false, false) => keep_or_replace(dialogue, place).await?,
            (false, true, _) => bail!(WrongSetting(format!("there is no configuration to keep: {path}"))),
            (false, false, _) => Plan::New,
        };
        if plan != Plan::Keep {
            place.require_writable()?;
        }
        place.require_open()?;
        if dialogue.asks() {
            dialogue.say(&format!(
                "Setting Twinbot up by {path}. Ctrl+C breaks it off: nothing is written before the end."
            ))?;
        }
        Ok(plan)
    }

    /// The program that systemd is to start; `None`: it starts none, or knows already.
    async fn started(&self, dialogue: &mut Dialogue, place: &Place) -> Result<Option<PathBuf>> {
        if place.service.is_none() || unit::is_there() {
            return Ok(None);
        }
        let ask = "Shall systemd run Twinbot, and start it again when the machine does?";
        let wants = self.systemd || (dialogue.asks() && dialogue.agrees(ask, true).await?);
        wants.then(unit::program).transpose()
    }
}

async fn keep_or_replace(dialogue: &mut Dialogue, place: &Place) -> Result<Plan> {
    let path = place.path.display();
    if !dialogue.asks() {
        bail!(WrongSetting(format!("there is a configuration already, {path}: say --keep or --replace")));
    }
    let ask = format!("There is a configuration already, {path}. Shall it be kept, or replaced?");
    let example = "replace, to answer all questions again; the one that is there stays beside the new one";
    let enter = Some(("keep", "keep, and go on with the authorities and the links"));
    let question = Question { ask: &ask, example, enter, is_secret: false };
    loop {
        match dialogue.ask(&question).await?.to_lowercase().as_str() {
            "keep" => return Ok(Plan::Keep),
            "replace" => return Ok(Plan::Replace),
            _ => dialogue.wrong("Please answer keep or replace. Ctrl+C changes nothing.")?,
        }
    }
}

/// Everything that the configuration is to say.
async fn answers<'a>(
    dialogue: &mut Dialogue,
    outside: &'a Outside<'a>,
    place: &Place,
    plan: Plan,
) -> Result<Answers<'a>> {
    let older = match plan {
        Plan::Replace => settings::values(&place.path).or_else(|why| {
            dialogue.say(&format!("{why}. It is kept beside the new one, and nothing is taken over."))?;
            anyhow::Ok(BTreeMap::new())
        })?,
        Plan::New | Plan::Keep => BTreeMap::new(),
    };
    let mut answers = Answers::new(outside, &older)?;
    questions::ask(dialogue, &mut answers).await?;
    if answers.get("database_url").is_none()
        && let Some(url) = place.database()
    {
        answers.set("database_url", url);
    }
    Ok(answers)
}

/// Writes the configuration.
fn write(dialogue: &mut Dialogue, place: &Place, plan: Plan, answers: &Answers<'_>) -> Result<()> {
    let path = place.path.display();
    match plan {
        Plan::New | Plan::Keep if place.is_there() => {
            bail!("somebody else has made {path} by now, so nothing is written: begin again")
        }
        Plan::New | Plan::Keep => {}
        Plan::Replace => {
            let kept = place.keep()?;
            dialogue.say(&format!("The one before is {} now.", kept.display()))?;
        }
    }
    place::write(&place.path, &answers.file(), 0o600, place.service)?;
    dialogue.say(&format!("Written: {path}. Nobody but its owner can read it."))
}

/// Does what follows the configuration, and says how Twinbot is started.
async fn goes_on(outside: &Outside<'_>, place: &Place, seats: &[Seat]) -> Result<()> {
    let settings = settings::read(&Outside { file: Some(&place.path), ..*outside })?;
    match place.service {
        // This program, run by that user, says it.
        Some(account) => begin::begin_as(account, &place.path, seats).await,
        None => {
            begin::begin(&settings, seats).await?;
            print(&format!("\nNext: {}", starts(outside, place)))
        }
    }
}

/// The program, as it is called with this configuration.
fn program(outside: &Outside<'_>, place: &Place) -> String {
    let path = place.path.display();
    match (place.is_of_a_service(), outside.file) {
        (true, _) => format!("sudo -u {USER} twinbot --config {path}"),
        (false, None) => "twinbot".to_owned(),
        (false, Some(_)) => format!("twinbot --config {path}"),
    }
}

/// The command that starts Twinbot.
fn starts(outside: &Outside<'_>, place: &Place) -> String {
    if place.is_of_a_service() && unit::starts(&place.path) {
        return "systemctl enable --now twinbot".to_owned();
    }
    format!("{} run", program(outside, place))
}
