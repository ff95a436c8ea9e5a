//! Counts how many schools have each word of a search, and reads the first of those that have all of them.

use std::ops::Range;

use super::super::{COLUMNS, school_of};
use super::SHOWN;
use crate::domain::{PersonId, School, SchoolsFound};
use crate::store::{Error, Sql, Tx, Value, values};
use crate::text::prefix_range;

/// What schools are searched by: for each word, the beginnings that the words of a school may have.
pub(super) struct Asked {
    /// Where the beginnings of each word stand among the values: the first from `$2` and below `$3`.
    words: Vec<Range<usize>>,
    values: Vec<Value>,
    /// At most so many entries of the index are looked at for a word.
    most: u32,
}

impl Asked {
    pub(super) fn new(country: &str, words: Vec<Vec<Vec<u8>>>, most: u32) -> Self {
        let mut asked = Self { words: Vec::new(), values: values![country], most };
        let mut next = 0;
        for beginnings in words {
            asked.words.push(next..next + beginnings.len());
            next += beginnings.len();
            for (from, below) in beginnings.iter().map(|beginning| prefix_range(beginning)) {
                asked.values.extend(values![from, below]);
            }
        }
        asked
    }

    /// How many schools have each word, up to the bound, and how many the teacher has added that are not taken yet.
    pub(super) async fn count(&self, tx: &mut Tx, by: PersonId) -> Result<(Vec<u32>, u32), Error> {
        let (sql, values) = self.counts(by);
        let row = tx.one(Sql::composed(sql), values).await?;
        let counts = (0..self.words.len()).map(|nth| row.get(&format!("n{nth}"))).collect::<Result<_, _>>()?;
        Ok((counts, row.get("own")?))
    }

    /// Reads the first schools that have all words, behind the teacher's own ones.
    pub(super) async fn found(&self, tx: &mut Tx, counts: &[u32], own: Vec<School>) -> Result<SchoolsFound, Error> {
        let (rarest, least) = counts.iter().copied().enumerate().min_by_key(|(_, count)| *count).unwrap_or((0, 0));
        let mut found = SchoolsFound::from(own);
        if least == 0 {
            return Ok(found);
        }
        let is_counted = least < self.most;
        // None of them is rare: those of one alone could all lack the others.
        let along = if is_counted { vec![rarest] } else { (0..counts.len()).collect() };
        let (sql, values) = self.page(&along);
        let rows = tx.rows(Sql::composed(sql), values).await?;
        let every = rows.first().map_or(Ok(0), |row| row.get::<u32>("every"))?;
        let every = usize::try_from(every).unwrap_or(usize::MAX).saturating_add(found.schools.len());
        let left = SHOWN.saturating_sub(found.schools.len());
        for row in rows.iter().take(left) {
            found.schools.push(school_of(row)?);
        }
        found.all = is_counted.then_some(every);
        Ok(found)
    }

    /// Counts the schools of each word.
    pub(super) fn counts(&self, by: PersonId) -> (String, Vec<Value>) {
        let count = |nth: usize| format!("(SELECT COUNT(*) FROM ({}) c) AS n{nth}, ", self.entries(nth, self.most));
        let counts: String = (0..self.words.len()).map(count).collect();
        let mut values = self.values.clone();
        values.extend(values![by]);
        let by = values.len();
        let own = format!("(SELECT COUNT(*) FROM school s WHERE s.added_by = ${by} AND s.taken_at IS NULL) AS own");
        (format!("SELECT {counts}{own}"), values)
    }

    /// Gives the first schools in order, and how many there are in all: those that the index has along some of the words, as
    /// far as they have the others.
    pub(super) fn page(&self, along: &[usize]) -> (String, Vec<Value>) {
        let most = self.most / u32::try_from(along.len().max(1)).unwrap_or(1);
        let entries = |nth: &usize| format!("SELECT {nth} AS nth, e{nth}.* FROM ({}) e{nth}", self.entries(*nth, most));
        let entries: Vec<String> = along.iter().map(entries).collect();
        let known = |nth: &usize| format!(", MIN(CASE WHEN c.nth = {nth} THEN c.rank END) AS t{nth}");
        let known: String = along.iter().map(known).collect();
        let rank = |nth: usize| match along.contains(&nth) {
            true => format!(", COALESCE(f.t{nth}, {}) AS t{nth}", self.rank(nth)),
            false => format!(", {} AS t{nth}", self.rank(nth)),
        };
        let ranks: String = (0..self.words.len()).map(rank).collect();
        let all = |is: &str| {
            let all: Vec<String> = (0..self.words.len()).map(|nth| format!("g.t{nth} {is}")).collect();
            all.join(" AND ")
        };
        let sql = format!(
            "SELECT {COLUMNS}, h.every FROM ( \
               SELECT g.school_id, g.place, COUNT(*) OVER () AS every, \
                 CASE WHEN {} THEN 0 WHEN {} THEN 1 ELSE 2 END AS rank FROM ( \
                   SELECT f.school_id, f.place{ranks} FROM ( \
                     SELECT c.school_id, c.place{known} FROM ({}) c GROUP BY c.school_id, c.place \
                   ) f LIMIT {} \
                 ) g WHERE {} ORDER BY rank, g.place, g.school_id LIMIT {SHOWN} \
             ) h JOIN school s ON s.id = h.school_id ORDER BY h.rank, h.place, h.school_id",
            all("= 0"),
            all("< 2"),
            entries.join(" UNION ALL "),
            self.most,
            all("IS NOT NULL"),
        );
        (sql, self.values.clone())
    }

    /// The first entries of a word in the order of the index: of each beginning, whole words of names before those of towns, and
    /// these before longer words.
    fn entries(&self, nth: usize, most: u32) -> String {
        let entries = |(from, below): (usize, usize)| {
            format!(
                "SELECT * FROM (SELECT w.school_id, w.place, CASE WHEN w.word = ${from} THEN w.part ELSE 2 END AS rank \
                 FROM school_word w WHERE w.country = $1 AND w.word >= ${from} AND w.word < ${below} \
                 ORDER BY w.word, w.part, w.place, w.school_id LIMIT {most}) b{from}"
            )
        };
        let entries: Vec<String> = self.places(nth).map(entries).collect();
        format!("{} LIMIT {most}", entries.join(" UNION ALL "))
    }

    /// How well a school has a word: 0 as a whole word of its name, 1 as one of its town, 2 as a beginning; else NULL.
    fn rank(&self, nth: usize) -> String {
        let wholes: Vec<String> = self.places(nth).map(|(from, _)| format!("${from}")).collect();
        let begins = |(from, below)| format!(" WHEN x.word >= ${from} AND x.word < ${below} THEN 2");
        let begins: String = self.places(nth).map(begins).collect();
        format!(
            "(SELECT MIN(CASE WHEN x.word IN ({}) THEN x.part{begins} END) FROM school_word x \
             WHERE x.school_id = f.school_id)",
            wholes.join(", ")
        )
    }

    /// Where the beginnings of a word stand among the values: from, and below.
    fn places(&self, nth: usize) -> impl Iterator<Item = (usize, usize)> {
        self.words[nth].clone().map(|beginning| (2 * beginning + 2, 2 * beginning + 3))
    }
}
