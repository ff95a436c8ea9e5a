//! What is asked of the bench: its arguments, and what they stand for.

use bot_core::platform::Platform;

// Named from above, as the test of the pages has these modules, too.
use super::page::WRITE_BEFORE;

const INTERACTIONS: &str = "interactions";
/// What is measured by itself.
pub(crate) const APART: [&str; 9] = ["schools", "classes", "files", BROADCAST, NEWSLETTER, ROUNDS, FAIR, FLAT, ALL];
/// Of these, what has a table in a page, too.
pub(crate) const FLAT: &str = "flat";
pub(crate) const NEWSLETTER: &str = "newsletter";
pub(crate) const BROADCAST: &str = "broadcast";
pub(crate) const FAIR: &str = "fair";
pub(crate) const ROUNDS: &str = "rounds";
/// Every table, one after the other.
pub(crate) const ALL: &str = "all";
/// The section of the page for what was before.
const BEFORE: &str = "before";
/// The words that write the table, and the names of the marks in the page between which it is written.
const WRITES: [(&str, &str); 2] = [("write", "now"), (WRITE_BEFORE, BEFORE)];

/// What runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Reference,
    Sqlite,
    Postgres,
    /// Two processes on one PostgreSQL.
    Replicas,
}

impl Kind {
    pub(crate) const ALL: [Self; 4] = [Self::Reference, Self::Sqlite, Self::Postgres, Self::Replicas];

    /// How it is called in tables.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
            Self::Replicas => "PostgreSQL, 2 replicas",
        }
    }

    /// The word by which it is asked for.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
            Self::Replicas => "replicas",
        }
    }

    pub(crate) fn is_on_postgres(self) -> bool {
        match self {
            Self::Reference | Self::Sqlite => false,
            Self::Postgres | Self::Replicas => true,
        }
    }

    /// Whether it is the program as one process.
    pub(crate) fn is_single(self) -> bool {
        match self {
            Self::Reference | Self::Replicas => false,
            Self::Sqlite | Self::Postgres => true,
        }
    }

    /// Those of them that can run where PostgreSQL is, or is not.
    ///
    /// # Errors
    /// Where nothing of the program is left: the reference alone would say nothing of what was asked.
    pub(crate) fn that_can_run(kinds: &[Self], has_postgres: bool) -> anyhow::Result<Vec<Self>> {
        let left: Vec<Self> = kinds.iter().copied().filter(|kind| has_postgres || !kind.is_on_postgres()).collect();
        let is_of_program = |kind: &Self| *kind != Self::Reference;
        anyhow::ensure!(
            left.iter().any(is_of_program) || !kinds.iter().any(is_of_program),
            "nothing can be measured: PostgreSQL is not here, and no other database was asked for"
        );
        Ok(left)
    }
}

/// What is measured on Telegram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Everybody acts as soon as they are answered.
    Saturation,
    /// Everybody acts at their time, whether or not the program keeps up.
    Paced,
    /// How much is held when nobody has come yet, and when very many have.
    Memory,
}

impl Part {
    pub(crate) const ALL: [Self; 3] = [Self::Saturation, Self::Paced, Self::Memory];

    /// The word by which it is asked for.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Saturation => "saturation",
            Self::Paced => "paced",
            Self::Memory => "memory",
        }
    }
}

/// How much is measured: the variable that says it, and what counts where nobody does.
#[derive(Clone, Copy)]
pub(crate) struct Amount(&'static str, usize);

impl Amount {
    pub(crate) const TEACHERS: Self = Self("BENCH_TEACHERS", 200);
    pub(crate) const PEOPLE: Self = Self("BENCH_PEOPLE", 10_000);
    pub(crate) const ROUNDS: Self = Self("BENCH_ROUNDS", 3);
    pub(crate) const SCHOOLS: Self = Self("BENCH_SCHOOLS", 300_000);
    pub(crate) const STORED: Self = Self("BENCH_STORED", 1_000_000);
    pub(crate) const CREDENTIALS: Self = Self("BENCH_CREDENTIALS", 10_000);
    pub(crate) const READERS: Self = Self("BENCH_READERS", 10_000);
    /// Those of what has a table in a page.
    const OF_TABLES: [Self; 6] =
        [Self::TEACHERS, Self::PEOPLE, Self::ROUNDS, Self::STORED, Self::CREDENTIALS, Self::READERS];

    pub(crate) fn asked(self) -> usize {
        let Self(variable, usual) = self;
        std::env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
    }
}

/// The words that were asked.
pub(crate) struct Asked(Vec<String>);

impl Asked {
    /// Reads the arguments of this process.
    pub(crate) fn read() -> anyhow::Result<Self> {
        // Cargo says to every bench that it is one.
        Self::of(std::env::args().skip(1).filter(|word| word != "--bench").collect())
    }

    /// Reads words.
    ///
    /// # Errors
    /// When nobody knows one of them, or when they do not go together.
    pub(crate) fn of(words: Vec<String>) -> anyhow::Result<Self> {
        let asked = Self(words);
        let mut known: Vec<&str> = Part::ALL.map(Part::word).to_vec();
        known.push(INTERACTIONS);
        known.extend(Kind::ALL.map(Kind::word));
        known.extend(WRITES.map(|(word, _)| word));
        known.extend(APART);
        known.extend(Platform::ALL.iter().map(|platform| platform.as_str()));
        if let Some(unknown) = asked.0.iter().find(|word| !known.contains(&word.as_str())) {
            anyhow::bail!("{unknown:?} is none of {}", known.join(", "));
        }
        if asked.writes().is_some() {
            asked.is_whole()?;
        }
        let is_before = asked.writes() == Some(BEFORE);
        anyhow::ensure!(!is_before || !asked.names_a_part(), "only the table of Telegram is kept from before");
        let is_elsewhere = asked.has(INTERACTIONS) || APART.iter().any(|word| asked.has(word));
        let is_on_one = asked.kinds().into_iter().any(Kind::is_single);
        anyhow::ensure!(!is_elsewhere || is_on_one, "only on Telegram are the reference and replicas measured");
        let apart: Vec<&str> = APART.into_iter().filter(|word| asked.has(word)).collect();
        anyhow::ensure!(apart.len() <= 1, "one at a time: {}", apart.join(", "));
        anyhow::ensure!(!asked.has(ALL) || asked.0.len() == 1, "{ALL:?} takes no other word");
        Ok(asked)
    }

    /// Fails where the table that would take the place of the one in the page has only a part of it, or is of less.
    fn is_whole(&self) -> anyhow::Result<()> {
        let is_of_its_own = [FLAT, NEWSLETTER, FAIR, BROADCAST, ROUNDS, INTERACTIONS].iter().any(|word| self.has(word));
        let names_some = Kind::ALL.iter().any(|kind| self.has(kind.word()))
            || Platform::ALL.iter().any(|platform| self.has(platform.as_str()))
            || Part::ALL.iter().any(|part| self.has(part.word()));
        anyhow::ensure!(
            !names_some && (is_of_its_own || !self.names_a_part()),
            "the page takes a whole table: name no part of it, no database and no platform"
        );
        if let Some(Amount(variable, usual)) = Amount::OF_TABLES.into_iter().find(|amount| amount.asked() < amount.1) {
            anyhow::bail!("the page takes figures of {usual} or more: {variable} says less");
        }
        Ok(())
    }

    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.iter().any(|asked| asked == word)
    }

    fn names_a_part(&self) -> bool {
        self.has(INTERACTIONS)
            || Part::ALL.iter().any(|part| self.has(part.word()))
            || APART.iter().any(|word| self.has(word))
    }

    /// The parts of the table.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let all = !self.names_a_part();
        Part::ALL.into_iter().filter(|part| all || self.has(part.word())).collect()
    }

    /// Whether people on Discord are measured: they have no section for what was before.
    pub(crate) fn wants_interactions(&self) -> bool {
        // There each database has one process.
        let is_all = !self.names_a_part() && self.kinds().into_iter().any(Kind::is_single);
        self.has(INTERACTIONS) || (is_all && self.writes() != Some(BEFORE))
    }

    /// What runs: always the reference, beside which the others are read.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        let all = !Kind::ALL.iter().any(|kind| self.has(kind.word()));
        Kind::ALL.into_iter().filter(|kind| all || *kind == Kind::Reference || self.has(kind.word())).collect()
    }

    /// Whether PostgreSQL has to be there: a table is written that has figures of it. That of the rounds is of SQLite alone.
    pub(crate) fn needs_postgres(&self) -> bool {
        self.writes().is_some() && !self.has(ROUNDS)
    }

    /// The name of the marks between which the table is written.
    pub(crate) fn writes(&self) -> Option<&'static str> {
        WRITES.iter().find(|(word, _)| self.has(word)).map(|(_, name)| *name)
    }
}
