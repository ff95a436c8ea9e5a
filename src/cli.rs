//! The command line: what can be asked of the program, and which settings are flags of what.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Result;
use clap::{Arg, Command, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::commands::{self, config::Config, shell::Shell};
use crate::settings::{self, Outside, PREFIX, RULES, SETTINGS, Setting, Settings};
use crate::{VERSION, exit, logging, serve};

/// School twinning projects, conducted from the chat that teachers already use.
#[derive(Parser)]
#[command(version = VERSION, arg_required_else_help = true)]
struct Cli {
    /// The configuration file [default: twinbot.toml, if it is there; environment: TWINBOT_CONFIG]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Asks what Twinbot has to know, checks each answer at once, writes the configuration, and prints the first invitations.
    Setup(commands::setup::Setup),
    /// Serves every platform that has a token. Secrets, such as tokens, are no flags: they come from the environment, from files
    /// that TWINBOT_…_FILE names, or from the configuration file.
    Run,
    /// Shows a project from first contact to approval, in the terminal and without any token.
    #[cfg(feature = "playground")]
    Demo(commands::demo::Demo),
    /// Serves a page on this machine where one person plays every role, without any token.
    #[cfg(feature = "playground")]
    Playground(commands::playground::Playground),
    /// Prints the settings in force and where they come from, with secrets hidden, and fails where `twinbot run` would refuse them.
    Config(Config),
    /// Asks the program that runs here, at the address it listens on, whether it is ready.
    Ready,
    /// Sets up the national support services and regional authorities that approve projects.
    #[command(subcommand)]
    Authority(commands::authority::Authority),
    /// Invites, lists and revokes the people who decide for an authority.
    #[command(subcommand)]
    Approver(commands::approver::Approver),
    /// Binds channels and groups that show an authority's cards, as its approvers get them.
    #[command(subcommand)]
    Channel(commands::channel::Channel),
    /// Links, lists and revokes the chats in which the operator reads what needs attention.
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
    /// Counts projects by state and country, what waits for each authority and how fast it decides, and how many people are active.
    Stats(commands::stats::Stats),
    /// Writes everything that is stored into one file, while the program runs.
    Backup(commands::backup::Backup),
    /// Brings a backup back into an empty database, SQLite or PostgreSQL, whichever it was made of.
    Restore(commands::restore::Restore),
    /// Erases those again who are there again once a backup is restored, as they were erased after it was made: by an exported audit.
    EraseAgain(commands::erase_again::EraseAgain),
    /// Lists, rotates and drops the keys that seal what is shown once, such as first passwords.
    #[command(subcommand)]
    Keys(commands::keys::Command),
    /// Looks at everything that the program needs, changes nothing, and says what is wrong and what to do.
    Doctor(commands::doctor::Doctor),
    /// Says who did what, to whom and for whom, when, and whether that is as it was written.
    #[command(subcommand)]
    Audit(commands::audit::Audit),
    /// Lists and replays updates that could not be worked on.
    #[command(subcommand)]
    DeadLetters(commands::dead_letters::DeadLetters),
    /// Checks the texts of the languages, and begins a new language; for those who translate.
    #[command(subcommand)]
    Locales(commands::locales::Locales),
    /// Prints how a shell completes what is typed behind `twinbot`, and writes the man pages.
    #[command(subcommand)]
    Shell(Shell),
}

/// The stack of each worker, in bytes, four times the usual: a turn is one deep future, and the frames of a debug build are several times
/// those of a release. Memory is only what was ever used of it.
const STACK: usize = 8 << 20;

/// The command line with all its flags.
pub(crate) fn command() -> Command {
    with_settings(Cli::command())
}

/// Reads the command line and does what it asks.
pub(crate) fn run() -> Result<()> {
    let matches = command().after_help(exit::help()).get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let flags = matches.subcommand().map(|(_, flags)| flags);
    // A setting that is no flag of this command is unknown to its matches.
    let flag = |key: &str| flags?.try_get_one::<String>(key).ok().flatten().cloned();
    let variables = variables();
    let outside = Outside { file: cli.config.as_deref(), variables: &variables, flag: &flag };
    // These need no settings, or make them.
    if let Task::Shell(shell) = cli.command {
        return shell.run();
    }
    if let Task::Locales(locales) = cli.command {
        return locales.run();
    }
    if let Task::Config(config) = cli.command {
        return config.run(&outside);
    }
    if let Task::Setup(setup) = cli.command {
        logging::start(&settings::read_without_file(&outside)?, "warn")?;
        return on_a_runtime(setup.run(&outside));
    }
    does(cli.command, &settings::read(&outside)?)
}

/// Does what needs settings.
fn does(task: Task, settings: &Settings) -> Result<()> {
    // Commands print what they have to say; only what serves for long tells what it does.
    let usual = if matches!(task, Task::Run) { settings.text("log") } else { "warn" };
    logging::start(settings, usual)?;
    on_a_runtime(async {
        match task {
            Task::Run => serve::run(settings).await,
            #[cfg(feature = "playground")]
            Task::Demo(demo) => demo.run().await,
            #[cfg(feature = "playground")]
            Task::Playground(playground) => playground.run(settings).await,
            Task::Shell(_) | Task::Locales(_) | Task::Config(_) | Task::Setup(_) => Ok(()),
            Task::Ready => commands::ready::ask(settings).await,
            Task::Authority(task) => task.run(settings).await,
            Task::Approver(task) => task.run(settings).await,
            Task::Channel(task) => task.run(settings).await,
            Task::Operator(task) => task.run(settings).await,
            Task::Invitation(task) => task.run(settings).await,
            Task::Schools(task) => task.run(settings).await,
            Task::Students(task) => task.run(settings).await,
            Task::Stats(task) => task.run(settings).await,
            Task::Backup(task) => task.run(settings).await,
            Task::Restore(task) => task.run(settings).await,
            Task::EraseAgain(task) => task.run(settings).await,
            Task::Keys(task) => task.run(settings).await,
            Task::Doctor(task) => task.run(settings).await,
            Task::Audit(task) => task.run(settings).await,
            Task::DeadLetters(task) => task.run(settings).await,
        }
    })
}

/// Does what waits, on a runtime of its own.
pub(crate) fn on_a_runtime(does: impl Future<Output = Result<()>>) -> Result<()> {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.thread_stack_size(STACK).enable_all().build()?;
    let done = runtime.block_on(does);
    // What still blocks a thread, such as looking up a name, is not waited for.
    runtime.shutdown_timeout(std::time::Duration::from_millis(500));
    done
}

/// The settings as flags of the commands that need them, under a heading of their own.
fn with_settings(command: Command) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        // `twinbot config` has commands of its own, before and behind which they may stand.
        let flag = |setting| flag(setting).global(name == "config");
        let flags: Vec<Arg> = SETTINGS.iter().filter(|setting| is_flag(setting, &name)).map(flag).collect();
        command.mut_subcommand(name, |command| command.args(flags))
    })
}

/// Whether a setting is a flag of a command. A secret never is: everybody on the machine can see the command lines of all.
fn is_flag(setting: &Setting, command: &str) -> bool {
    let is_used = match command {
        "run" | "config" | "setup" => true,
        "playground" => RULES.contains(&setting.key) || ["log", "log_format"].contains(&setting.key),
        "ready" => setting.key == "listen",
        _ => false,
    };
    is_used && !setting.secret
}

fn flag(setting: &'static Setting) -> Arg {
    let environment = setting.variable();
    let default = setting.default.map(|text| format!(" [default: {text}]")).unwrap_or_default();
    Arg::new(setting.key)
        .long(setting.flag())
        .value_name("VALUE")
        .help_heading("Settings")
        .hide_short_help(true)
        .help(format!("{}{default} [environment: {environment}]", setting.about))
}

/// The environment, as far as it is ours.
fn variables() -> BTreeMap<String, String> {
    let text =
        std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    text.filter(|(name, _)| name.starts_with(PREFIX)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn the_version_is_that_of_the_package_with_a_commit_behind_it() {
        let behind = VERSION.strip_prefix(env!("CARGO_PKG_VERSION")).expect("the version of the package");
        let is_commit = |text: &str| text.len() >= 9 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        assert!(behind.is_empty() || behind.strip_prefix('+').is_some_and(is_commit), "{VERSION}");
    }

    /// What the playground takes: its own flags, the rules that it plays by, and how it logs.
    #[cfg(feature = "playground")]
    #[test]
    fn the_help_of_the_playground_names_what_it_takes_and_nothing_else() {
        let mut all = command();
        all.build();
        let help = all.find_subcommand_mut("playground").expect("it is built in").render_long_help().to_string();
        let lines = help.lines().filter_map(|line| line.trim_start().strip_prefix("--"));
        let mut named: Vec<&str> = lines.filter_map(|line| line.split_whitespace().next()).collect();
        named.sort_unstable();
        let settings = SETTINGS.iter().filter(|setting| RULES.contains(&setting.key)).map(Setting::flag);
        let own = ["config", "no-browser", "listen", "own-database", "gallery", "log", "log-format"].map(str::to_owned);
        let mut expected: Vec<String> = settings.chain(own).collect();
        expected.sort_unstable();
        assert_eq!(named, expected, "{help}");
        assert!(help.contains("[default: 127.0.0.1:8099]"), "where its page is: {help}");
        assert!(!help.contains(SETTINGS[0].about), "it serves no database that is configured: {help}");
    }

    #[test]
    fn settings_are_flags_only_where_they_are_used_and_secrets_nowhere() {
        let all = command();
        for command in all.get_subcommands() {
            let name = command.get_name();
            let flags: Vec<&str> = command.get_arguments().map(|argument| argument.get_id().as_str()).collect();
            for setting in &SETTINGS {
                let is_there = flags.contains(&setting.key);
                assert!(!(is_there && setting.secret), "twinbot {name} shows {} to everybody", setting.key);
                if ["run", "config", "setup"].contains(&name) {
                    assert_eq!(is_there, !setting.secret, "twinbot {name} takes {}", setting.key);
                }
                if ["demo", "authority", "approver", "schools", "backup", "restore", "erase-again", "keys", "doctor"]
                    .contains(&name)
                {
                    assert!(!is_there, "twinbot {name} does nothing with {}", setting.key);
                }
            }
        }
    }
}
