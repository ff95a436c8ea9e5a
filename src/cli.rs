//! The command line: what can be asked of the program, and the settings as flags.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Arg, ArgMatches, Command, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::commands;
use crate::settings::{self, Outside, SETTINGS, Settings};
use crate::{logging, serve};

/// School twinning projects, conducted from the chat that teachers already use.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Cli {
    /// The configuration file [default: twinbot.toml, if it is there; environment: TWINBOT_CONFIG]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Serves every platform that has a token.
    Run,
    /// Shows a project from first contact to approval, in the terminal and without any token.
    #[cfg(feature = "playground")]
    Demo(commands::demo::Demo),
    /// Serves a page on this machine where one person plays every role, without any token.
    #[cfg(feature = "playground")]
    Playground(commands::playground::Playground),
    /// Prints the settings in force and where they come from; secrets are hidden.
    Config(commands::config::Config),
    /// Asks the program that runs here, at the address it listens on, whether it is ready.
    Ready,
    /// Sets up the national support services and regional authorities that approve projects.
    #[command(subcommand)]
    Authority(commands::authority::Authority),
    /// Invites, lists and revokes the people who decide for an authority.
    #[command(subcommand)]
    Approver(commands::approver::Approver),
    /// Binds channels in which an authority is told what its approvers are told.
    #[command(subcommand)]
    Channel(commands::channel::Channel),
    /// Links, lists and revokes the chats in which the operator is told what needs attention.
    #[command(subcommand)]
    Operator(commands::operator::Operator),
    /// Lists and revokes the links for a role that nobody has opened yet.
    #[command(subcommand)]
    Invitation(commands::invitation::Invitation),
    /// Brings schools in.
    #[command(subcommand)]
    Schools(commands::schools::Schools),
    /// Erases students whose projects have been closed for long.
    #[command(subcommand)]
    Students(commands::students::Students),
    /// Lists, rotates and drops the keys that seal what is shown once, such as first passwords.
    #[command(subcommand)]
    Keys(commands::keys::Command),
    /// Looks whether what is stored fits together.
    Doctor(commands::doctor::Doctor),
    /// Lists and replays updates that could not be worked on.
    #[command(subcommand)]
    DeadLetters(commands::dead_letters::DeadLetters),
}

/// Reads the command line and does what it asks.
pub(crate) fn run() -> Result<()> {
    let matches = with_settings(Cli::command()).get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let settings = read_settings(&cli, &matches)?;
    if let Task::Config(config) = &cli.command {
        return config.print(&settings);
    }
    // Commands print what they have to say; only what serves for long tells what it does.
    let usual = if matches!(cli.command, Task::Run) { settings.text("log") } else { "warn" };
    logging::start(&settings, usual)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let done = runtime.block_on(async {
        match cli.command {
            Task::Run => serve::run(&settings).await,
            #[cfg(feature = "playground")]
            Task::Demo(demo) => demo.run().await,
            #[cfg(feature = "playground")]
            Task::Playground(playground) => playground.run(&settings).await,
            Task::Config(_) => Ok(()),
            Task::Ready => commands::ready::ask(&settings).await,
            Task::Authority(task) => task.run(&settings).await,
            Task::Approver(task) => task.run(&settings).await,
            Task::Channel(task) => task.run(&settings).await,
            Task::Operator(task) => task.run(&settings).await,
            Task::Invitation(task) => task.run(&settings).await,
            Task::Schools(task) => task.run(&settings).await,
            Task::Students(task) => task.run(&settings).await,
            Task::Keys(task) => task.run(&settings).await,
            Task::Doctor(task) => task.run(&settings).await,
            Task::DeadLetters(task) => task.run(&settings).await,
        }
    });
    // What still blocks a thread, such as looking up a name, is not waited for.
    runtime.shutdown_timeout(std::time::Duration::from_millis(500));
    done
}

/// Every setting is a flag of every command, under a heading of its own.
fn with_settings(command: Command) -> Command {
    let flag = |setting: &'static settings::Setting| {
        let environment = setting.variable();
        let default = setting.default.map(|text| format!(" [default: {text}]")).unwrap_or_default();
        Arg::new(setting.key)
            .long(setting.flag())
            .global(true)
            .value_name("VALUE")
            .help_heading("Settings")
            .hide_short_help(true)
            .help(format!("{}{default} [environment: {environment}]", setting.about))
    };
    command.args(SETTINGS.iter().map(flag))
}

fn read_settings(cli: &Cli, matches: &ArgMatches) -> Result<Settings> {
    // A global flag is found in the matches of the command it was written after, too.
    let flag = |key: &str| matches.get_one::<String>(key).cloned();
    let outside = Outside { file: cli.config.as_deref(), variable: &|name| std::env::var(name).ok(), flag: &flag };
    Ok(settings::read(&outside)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        with_settings(Cli::command()).debug_assert();
    }
}
