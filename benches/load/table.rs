//! The figures as a table: each beside its goal and beside the reference of the same run.

use std::fmt;

// Named from above, as the test of the pages has these modules, too.
use super::asked::Kind;
use super::goal::Goal;
use super::machine;
use super::page::Report;

/// What people notice, in ms: where they think before they act, 99 of 100 first answers on Discord come within this time.
const SWIFT: Goal = Goal::AtMost(250.0);

/// What was measured while people acted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Load {
    /// Updates a second.
    pub(crate) rate: f64,
    /// CPU seconds for 1 000 updates.
    pub(crate) cpu: f64,
    /// Half of the answers came within this time, in ms.
    pub(crate) half: f64,
    /// 95 of 100 answers came within this time, in ms.
    pub(crate) most: f64,
    /// Calls of the Bot API for each answer.
    pub(crate) calls: f64,
    /// How many cores the bench itself has taken, in which the emulator and the people run.
    pub(crate) own: f64,
    /// How often somebody acted late.
    pub(crate) late: f64,
}

impl fmt::Display for Load {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rate, cpu, half, most, calls, own, late } = self;
        write!(f, "{rate:6.0} updates/s, {cpu:6.3} CPU s/1 000, p50 {half:6.1} ms, p95 {most:6.1} ms, ")?;
        write!(f, "{calls:5.2} calls an answer, {late} late, {own:.2} cores for the bench itself")
    }
}

/// What was measured while people acted on Discord.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Acted {
    /// 99 of 100 first answers came within this time, in ms.
    pub(crate) first: f64,
    /// Interactions a second.
    pub(crate) rate: f64,
    /// CPU seconds for 1 000 interactions.
    pub(crate) cpu: f64,
}

impl fmt::Display for Acted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { first, rate, cpu } = self;
        write!(f, "p99 to the first answer {first:6.1} ms, {rate:6.0} interactions/s, {cpu:6.3} CPU s/1 000")
    }
}

/// What was measured on Discord.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OnDiscord {
    /// While people think before they act.
    pub(crate) thinking: Acted,
    /// While they do not.
    pub(crate) hasty: Acted,
    /// In MB: of one that has just begun, and when very many people have come; of the program only.
    pub(crate) memory: Option<(f64, f64)>,
}

/// What was measured of one that ran; nothing of a part that was not asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Figures {
    pub(crate) saturation: Option<Load>,
    pub(crate) paced: Option<Load>,
    /// In MB: of one that has just begun, and when very many people have come.
    pub(crate) memory: Option<(f64, f64)>,
    pub(crate) discord: Option<OnDiscord>,
}

/// One figure of everything that ran.
struct Line {
    /// With the part that it is of: a goal that is missed is named by this alone.
    what: &'static str,
    goal: Goal,
    decimals: usize,
    /// Whether it is read beside the reference's.
    is_compared: bool,
    of: fn(&Figures) -> Option<f64>,
}

const fn line(what: &'static str, goal: Goal, decimals: usize, of: fn(&Figures) -> Option<f64>) -> Line {
    Line { what, goal, decimals, is_compared: true, of }
}

const fn alone(what: &'static str, goal: Goal, decimals: usize, of: fn(&Figures) -> Option<f64>) -> Line {
    Line { what, goal, decimals, is_compared: false, of }
}

const LINES: [Line; 21] = [
    line("saturation: updates/s", Goal::AtLeast(6_000.0), 0, |all| all.saturation.map(|load| load.rate)),
    line("saturation: CPU s for 1 000 updates", Goal::AtMost(0.20), 3, |all| all.saturation.map(|load| load.cpu)),
    line("saturation: p50 of an answer, ms", Goal::None, 1, |all| all.saturation.map(|load| load.half)),
    line("saturation: p95 of an answer, ms", Goal::None, 1, |all| all.saturation.map(|load| load.most)),
    alone("saturation: calls of the Bot API an answer", Goal::AtMost(1.05), 2, |all| {
        all.saturation.map(|load| load.calls)
    }),
    alone("saturation: cores that the bench itself takes", Goal::None, 2, |all| all.saturation.map(|load| load.own)),
    alone("saturation: cores that it leaves", Goal::None, 2, |all| {
        all.saturation.map(|load| machine::cores() - load.own)
    }),
    line("paced: CPU s for 1 000 updates", Goal::AtMost(0.5), 2, |all| all.paced.map(|load| load.cpu)),
    line("paced: p50 of an answer, ms", Goal::None, 1, |all| all.paced.map(|load| load.half)),
    line("paced: p95 of an answer, ms", Goal::AtMost(3.0), 1, |all| all.paced.map(|load| load.most)),
    alone("paced: calls of the Bot API an answer", Goal::AtMost(1.05), 2, |all| all.paced.map(|load| load.calls)),
    alone("paced: acts that were late", Goal::None, 0, |all| all.paced.map(|load| load.late)),
    line("memory: RSS when idle, MB", Goal::AtMost(25.0), 0, |all| all.memory.map(|(idle, _)| idle)),
    line("memory: RSS when all are known, MB", Goal::AtMost(45.0), 0, |all| all.memory.map(|(_, known)| known)),
    line("people who think: p99 to the first answer, ms", SWIFT, 1, |all| all.discord.map(|on| on.thinking.first)),
    line("people who think: CPU s for 1 000 interactions", Goal::None, 3, |all| all.discord.map(|on| on.thinking.cpu)),
    line("people in haste: p99 to the first answer, ms", Goal::None, 1, |all| all.discord.map(|on| on.hasty.first)),
    line("people in haste: interactions/s", Goal::None, 0, |all| all.discord.map(|on| on.hasty.rate)),
    line("people in haste: CPU s for 1 000 interactions", Goal::None, 3, |all| all.discord.map(|on| on.hasty.cpu)),
    alone("memory: RSS when idle, MB", Goal::None, 0, |all| Some(all.discord?.memory?.0)),
    alone("memory: RSS when all are known, MB", Goal::None, 0, |all| Some(all.discord?.memory?.1)),
];

/// The table in Markdown, and what is missed of the goals.
pub(crate) fn table(columns: &[(Kind, Figures)]) -> Report {
    let bare = columns.iter().find(|(kind, _)| *kind == Kind::Reference).map(|(_, figures)| figures);
    let names: Vec<&str> = columns.iter().map(|(kind, _)| kind.name()).collect();
    let mut text = format!("| | goal | {} |\n|---|---|{}\n", names.join(" | "), "---|".repeat(names.len()));
    let is_measured = |line: &&Line| columns.iter().any(|(_, figures)| (line.of)(figures).is_some());
    for line in LINES.iter().filter(is_measured) {
        let reference = bare.and_then(line.of).filter(|reference| line.is_compared && *reference > 0.0);
        let cells = columns.iter().map(|(kind, figures)| {
            let Some(figure) = (line.of)(figures) else { return String::new() };
            let ratio = reference.filter(|_| *kind != Kind::Reference).map(|reference| figure / reference);
            let beside = ratio.map(|ratio| format!(" ({ratio:.2})")).unwrap_or_default();
            format!("{}{beside}", line.goal.told(figure, line.decimals))
        });
        let cells: Vec<String> = cells.collect();
        let goal = line.goal.written(line.decimals);
        text.push_str(&format!("| {} | {goal} | {} |\n", line.what, cells.join(" | ")));
    }
    let mut all_missed = Vec::new();
    for (kind, figures) in columns.iter().filter(|(kind, _)| *kind != Kind::Reference) {
        let missed = missed(figures);
        match missed.is_empty() {
            true => text.push_str(&format!("\n{}: all goals are kept.\n", kind.name())),
            false => text.push_str(&format!("\n{} misses {}.\n", kind.name(), missed.join("; "))),
        }
        all_missed.extend(missed.into_iter().map(|missed| format!("{}, {missed}", kind.name())));
    }
    Report { text, missed: all_missed }
}

/// Which goals are missed.
fn missed(figures: &Figures) -> Vec<String> {
    let missed = |line: &Line| line.goal.missed(line.what, (line.of)(figures)?, line.decimals);
    LINES.iter().filter_map(missed).collect()
}
