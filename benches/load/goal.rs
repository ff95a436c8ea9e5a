//! What a figure should be, and how it is written, so that a reader sees whether it is.

/// So many more decimals a figure gets at most: with them any two numbers of this size read differently.
const MORE: usize = 15;

/// What a figure should be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Goal {
    AtLeast(f64),
    AtMost(f64),
    None,
}

impl Goal {
    pub(crate) fn is_kept(self, figure: f64) -> bool {
        match self {
            Self::AtLeast(goal) => figure >= goal,
            Self::AtMost(goal) => figure <= goal,
            Self::None => true,
        }
    }

    pub(crate) fn written(self, decimals: usize) -> String {
        match self {
            Self::AtLeast(goal) => format!("at least {}", written(goal, decimals)),
            Self::AtMost(goal) => format!("at most {}", written(goal, decimals)),
            Self::None => String::new(),
        }
    }

    /// Writes a figure with so many decimals, or with more where it misses the goal and would read like it.
    pub(crate) fn told(self, figure: f64, decimals: usize) -> String {
        let reads_kept = |decimals: usize| match self {
            Self::AtLeast(goal) | Self::AtMost(goal) => written(goal, decimals) == written(figure, decimals),
            Self::None => false,
        };
        let is_clear = |decimals: &usize| self.is_kept(figure) || !reads_kept(*decimals);
        written(figure, (decimals..decimals + MORE).find(is_clear).unwrap_or(decimals + MORE))
    }

    /// Says that a figure misses the goal, and what it is; nothing where the goal is kept.
    pub(crate) fn missed(self, what: &str, figure: f64, decimals: usize) -> Option<String> {
        let says = || format!("{what}: {} ({})", self.told(figure, decimals), self.written(decimals));
        (!self.is_kept(figure)).then(says)
    }
}

/// A number with a space between thousands.
pub(crate) fn written(figure: f64, decimals: usize) -> String {
    let plain = format!("{figure:.decimals$}");
    let whole = plain.find('.').unwrap_or(plain.len());
    match whole.checked_sub(3).filter(|at| *at > 0) {
        Some(at) => format!("{} {}", &plain[..at], &plain[at..]),
        None => plain,
    }
}
