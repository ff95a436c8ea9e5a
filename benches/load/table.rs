//! The figures as a table: each beside its goal and beside the reference of the same run; and the page that keeps them.

use std::fmt;

use anyhow::Context as _;

use crate::asked::NEWSLETTER;
use crate::running::Kind;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/benchmarks.md");
/// The page of what is measured once.
const MEASUREMENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/measurements.md");

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
    /// How often somebody acted late.
    pub(crate) late: f64,
}

impl fmt::Display for Load {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rate, cpu, half, most, calls, late } = self;
        write!(f, "{rate:6.0} updates/s, {cpu:6.3} CPU s/1 000, p50 {half:6.1} ms, p95 {most:6.1} ms, ")?;
        write!(f, "{calls:5.2} calls an answer, {late} late")
    }
}

/// What was measured of one that ran; nothing of a part that was not asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Figures {
    pub(crate) saturation: Option<Load>,
    pub(crate) paced: Option<Load>,
    /// In MB: of one that has just begun, and when very many people have come.
    pub(crate) memory: Option<(f64, f64)>,
}

/// What a figure should be.
#[derive(Clone, Copy, Debug)]
enum Goal {
    AtLeast(f64),
    AtMost(f64),
    None,
}

impl Goal {
    fn is_kept(self, figure: f64) -> bool {
        match self {
            Self::AtLeast(goal) => figure >= goal,
            Self::AtMost(goal) => figure <= goal,
            Self::None => true,
        }
    }

    fn written(self, decimals: usize) -> String {
        match self {
            Self::AtLeast(goal) => format!("at least {}", written(goal, decimals)),
            Self::AtMost(goal) => format!("at most {}", written(goal, decimals)),
            Self::None => String::new(),
        }
    }
}

/// One figure of everything that ran.
struct Line {
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

const LINES: [Line; 12] = [
    line("saturation: updates/s", Goal::AtLeast(6_000.0), 0, |all| all.saturation.map(|load| load.rate)),
    line("CPU s for 1 000 updates", Goal::AtMost(0.20), 3, |all| all.saturation.map(|load| load.cpu)),
    line("p50 of an answer, ms", Goal::None, 1, |all| all.saturation.map(|load| load.half)),
    line("p95 of an answer, ms", Goal::None, 1, |all| all.saturation.map(|load| load.most)),
    alone("calls of the Bot API an answer", Goal::AtMost(1.05), 2, |all| all.saturation.map(|load| load.calls)),
    line("paced: CPU s for 1 000 updates", Goal::AtMost(0.5), 2, |all| all.paced.map(|load| load.cpu)),
    line("p50 of an answer, ms", Goal::None, 1, |all| all.paced.map(|load| load.half)),
    line("p95 of an answer, ms", Goal::AtMost(3.0), 1, |all| all.paced.map(|load| load.most)),
    alone("calls of the Bot API an answer", Goal::AtMost(1.05), 2, |all| all.paced.map(|load| load.calls)),
    alone("acts that were late", Goal::None, 0, |all| all.paced.map(|load| load.late)),
    line("memory: RSS when idle, MB", Goal::AtMost(25.0), 0, |all| all.memory.map(|(idle, _)| idle)),
    line("RSS when all are known, MB", Goal::AtMost(45.0), 0, |all| all.memory.map(|(_, known)| known)),
];

/// A number with a space between thousands.
pub(crate) fn written(figure: f64, decimals: usize) -> String {
    let plain = format!("{figure:.decimals$}");
    let whole = plain.find('.').unwrap_or(plain.len());
    match whole.checked_sub(3).filter(|at| *at > 0) {
        Some(at) => format!("{} {}", &plain[..at], &plain[at..]),
        None => plain,
    }
}

/// The table in Markdown, and what is missed of the goals.
pub(crate) fn table(columns: &[(Kind, Figures)]) -> String {
    let bare = columns.iter().find(|(kind, _)| *kind == Kind::Reference).map(|(_, figures)| figures);
    let names: Vec<&str> = columns.iter().map(|(kind, _)| kind.name()).collect();
    let mut text = format!("| | goal | {} |\n|---|---|{}\n", names.join(" | "), "---|".repeat(names.len()));
    let is_measured = |line: &&Line| columns.iter().any(|(_, figures)| (line.of)(figures).is_some());
    for line in LINES.iter().filter(is_measured) {
        let reference = bare.and_then(line.of).filter(|reference| line.is_compared && *reference > 0.0);
        let cells = columns.iter().map(|(kind, figures)| {
            let figure = (line.of)(figures).unwrap_or_default();
            let ratio = reference.filter(|_| *kind != Kind::Reference).map(|reference| figure / reference);
            let beside = ratio.map(|ratio| format!(" ({ratio:.2})")).unwrap_or_default();
            format!("{}{beside}", written(figure, line.decimals))
        });
        let cells: Vec<String> = cells.collect();
        let goal = line.goal.written(line.decimals);
        text.push_str(&format!("| {} | {goal} | {} |\n", line.what, cells.join(" | ")));
    }
    for (kind, figures) in columns.iter().filter(|(kind, _)| *kind != Kind::Reference) {
        text.push_str(&format!("\n{}\n", judged(*kind, figures)));
    }
    text
}

/// Which goals are missed.
fn judged(kind: Kind, figures: &Figures) -> String {
    let missed = LINES.iter().filter_map(|line| {
        let figure = (line.of)(figures).filter(|figure| !line.goal.is_kept(*figure))?;
        let (figure, goal) = (written(figure, line.decimals), line.goal.written(line.decimals));
        Some(format!("{}: {figure} ({goal})", line.what))
    });
    let missed: Vec<String> = missed.collect();
    match missed.is_empty() {
        true => format!("{}: all goals are kept.", kind.name()),
        false => format!("{} misses {}.", kind.name(), missed.join("; ")),
    }
}

/// Writes a text between the two marks of this name in the page that has them.
pub(crate) fn write(name: &str, text: &str) -> anyhow::Result<()> {
    let path = if name == NEWSLETTER { MEASUREMENTS } else { PAGE };
    let page = std::fs::read_to_string(path)?;
    let (begin, end) = (format!("<!-- {name}: begin -->"), format!("<!-- {name}: end -->"));
    let (before, rest) = page.split_once(&begin).with_context(|| format!("the page has no mark {begin}"))?;
    let (_, after) = rest.split_once(&end).with_context(|| format!("the page has no mark {end}"))?;
    std::fs::write(path, format!("{before}{begin}\n\n{}\n\n{end}{after}", text.trim()))?;
    Ok(())
}
