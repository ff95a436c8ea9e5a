//! The words of teachers' names, by which the support service of their country finds them.

use super::schools::{tuples, words_of};
use super::teacher_of;
use crate::domain::{PersonId, Teacher};
use crate::store::{Result, Sql, Tx, Value, values};
use crate::text::prefix_range;

/// So many words of a search are enough.
const WORDS: usize = 6;

/// At most so many entries of the index are looked at: the first names that begin with the longest word.
const MOST: u32 = 4_000;

/// Finds a teacher by the words of their name as it is now.
pub(super) async fn find_by(tx: &mut Tx, teacher: &Teacher) -> Result<()> {
    tx.run("DELETE FROM teacher_word WHERE person_id = $1", values![teacher.person]).await?;
    let words = words_of(teacher.name.as_str());
    let rows = words.into_iter().map(|word| values![teacher.person, word, &teacher.school.country]);
    let rows: Vec<Vec<Value>> = rows.collect();
    // A name has at least one letter or digit.
    if rows.is_empty() {
        return Ok(());
    }
    let sql = format!("INSERT INTO teacher_word (person_id, word, country) VALUES {}", tuples(rows.len(), 3));
    tx.run(Sql::composed(sql), rows.concat()).await
}

/// Finds a teacher in another country from now on.
pub(super) async fn moved(tx: &mut Tx, person: PersonId, country: &str) -> Result<()> {
    tx.run("UPDATE teacher_word SET country = $1 WHERE person_id = $2", values![country, person]).await
}

/// Reads the teachers of a country of whose names every word of `words` begins a word, so many at most, in the order of the longest one.
/// Where very many names begin with that, the first of them are looked at.
pub(crate) async fn search(tx: &mut Tx, words: &str, country: &str, most: usize) -> Result<Vec<Teacher>> {
    let mut typed: Vec<Vec<u8>> = words_of(words).into_iter().collect();
    typed.sort_by_key(|word| std::cmp::Reverse(word.len()));
    typed.truncate(WORDS);
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let mut values = values![country];
    for (from, below) in typed.iter().map(|word| prefix_range(word)) {
        values.extend(values![from, below]);
    }
    let others: String = (1..typed.len()).map(other).collect();
    let sql = format!(
        "SELECT t.card FROM ( \
           SELECT f.person_id, f.word FROM ( \
             SELECT w.person_id, w.word FROM teacher_word w WHERE w.country = $1 AND w.word >= $2 AND w.word < $3 \
             ORDER BY w.word, w.person_id LIMIT {MOST} \
           ) f WHERE 1 = 1{others} ORDER BY f.word, f.person_id LIMIT {} \
         ) g JOIN teacher t ON t.person_id = g.person_id ORDER BY g.word, g.person_id",
        // Two words of a name may begin alike.
        2 * most
    );
    let mut found: Vec<Teacher> = Vec::new();
    for teacher in tx.list(Sql::composed(sql), values, teacher_of).await? {
        if found.len() < most && !found.iter().any(|known| known.person == teacher.person) {
            found.push(teacher);
        }
    }
    Ok(found)
}

/// The condition that a name has the word of this number, too. It is counted for each name by itself: a condition with EXISTS could be
/// planned as a walk through all words of all names.
fn other(nth: usize) -> String {
    format!(
        " AND (SELECT COUNT(*) FROM teacher_word x WHERE x.person_id = f.person_id AND x.word >= ${} AND x.word < ${}) > 0",
        2 * nth + 2,
        2 * nth + 3
    )
}
