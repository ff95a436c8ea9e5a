//! Erasing students: whatever names them goes, wherever it is stored (docs/domain.md, "What is stored of a person").

use super::super::student::Student;
use super::{classes, reissues};
use crate::area;
use crate::domain::{SecretId, SpaceId, StudentId};
use crate::store::{Result, Row, Tx, secrets, traces, values};
use crate::text::folded;

/// Erases students, wherever they work, or those `of` a TwinSpace who work in no other; these work in that one no more. Those who are
/// gone already stay so.
pub(in crate::areas::students) async fn erase(tx: &mut Tx, students: &[StudentId], of: Option<SpaceId>) -> Result<()> {
    tx.alone()?;
    let mut gone: Vec<Named> = Vec::new();
    for id in students {
        // Two who remove them at once, each from another one, come one after the other.
        let Some(student) = super::locked(tx, *id).await? else { continue };
        if let Some(space) = of
            && super::spaces(tx, *id).await?.iter().any(|(other, _)| *other != space)
        {
            let sql = "DELETE FROM pupil WHERE space_id = $1 AND student_id = $2";
            tx.run(sql, values![space, *id]).await?;
            continue;
        }
        let named = Named::of(&student);
        let mut lines = classes::naming(tx, *id).await?;
        lines.retain(|line| line.is_own || named.is_whole_in(&line.words));
        classes::drop_lines(tx, &lines).await?;
        reissues::forget_student(tx, *id).await?;
        area::archives_end(tx, *id).await?;
        tx.run("DELETE FROM pupil WHERE student_id = $1", values![*id]).await?;
        let sql = "DELETE FROM student WHERE id = $1 RETURNING secret_id, claim_secret_id";
        let secrets_of = |row: &Row| Ok([row.get::<Option<SecretId>>("secret_id")?, row.get("claim_secret_id")?]);
        let sealed = tx.find(sql, values![*id], secrets_of).await?;
        secrets::delete(tx, &sealed.into_iter().flatten().flatten().collect::<Vec<_>>()).await?;
        area::student_is_erased(tx, *id).await?;
        gone.push(named);
    }
    if gone.is_empty() {
        return Ok(());
    }
    // A search for half a name says whom it was for; an update says it with the whole one.
    traces::forget_screens(tx, &|words| gone.iter().any(|named| named.is_in(words))).await?;
    traces::forget_letters(tx, &|words| gone.iter().any(|named| named.is_whole_in(words))).await?;
    area::forget_typed(tx, &|words| gone.iter().any(|named| named.is_in(words))).await?;
    tx.wipes();
    Ok(())
}

/// By what somebody's words name a student: words in small letters, without marks.
struct Named {
    user_name: String,
    given: Vec<String>,
    surname: Vec<String>,
}

impl Named {
    fn of(student: &Student) -> Self {
        let (given, surname) = (words_of(student.name.given.as_str()), words_of(student.name.surname.as_str()));
        Self { user_name: student.user_name.as_str().to_owned(), given, surname }
    }

    /// Whether the user name, or the given name and the surname, are in these words.
    fn is_whole_in(&self, text: &str) -> bool {
        let words = words_of(text);
        let has = |part: &[String]| part.iter().all(|word| words.contains(word));
        self.is_user_name_in(text) || (has(&self.given) && has(&self.surname))
    }

    /// Whether the user name, the given name or the surname is in these words.
    fn is_in(&self, text: &str) -> bool {
        let words = words_of(text);
        let has = |part: &[String]| !part.is_empty() && part.iter().all(|word| words.contains(word));
        self.is_user_name_in(text) || has(&self.given) || has(&self.surname)
    }

    /// The user name as a whole: that of another student may begin with it.
    fn is_user_name_in(&self, text: &str) -> bool {
        let text = folded(text);
        let mut words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '.');
        words.any(|word| word.trim_matches('.') == self.user_name)
    }
}

fn words_of(text: &str) -> Vec<String> {
    let folded = folded(text);
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(given: &str, surname: &str) -> Named {
        Named { user_name: "ana.garcia".to_owned(), given: words_of(given), surname: words_of(surname) }
    }

    #[test]
    fn words_name_a_student_however_they_are_written() {
        let ana = named("Ana María", "d'Ómbre");
        assert!(ana.is_whole_in("  D’OMBRE; ana MARIA") && ana.is_whole_in("login ANA.garcia x"));
        assert!(!ana.is_whole_in("Ana Ombre, ana.garcia2") && !ana.is_whole_in("Anabel María Dombre"));
        assert!(ana.is_in("maria ana") && ana.is_in("d ombre") && !ana.is_in("ana") && !ana.is_in(""));
    }
}
