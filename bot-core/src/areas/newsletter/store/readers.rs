//! Who gets the newsletter of a country, in the database: what each has chosen, and who that is.

use crate::areas::newsletter::issue::Says;
use crate::areas::newsletter::reading::Choice;
use crate::areas::newsletter::rules::sending::Found;
use crate::areas::told::{Night, Own, Wish};
use crate::conversation::Key;
use crate::domain::PersonId;
use crate::job::PIECE;
use crate::platform::Platform;
use crate::store::outbox;
use crate::store::{Result, Row, Tx, values};

/// Whether the person with the subscription `s` gets newsletters: they teach, decide or are an operator, or else are no guest and work as no
/// student; and they have not said that they want to be told nothing that can wait.
macro_rules! gets {
    () => {
        "(EXISTS (SELECT 1 FROM teacher t WHERE t.person_id = s.person_id) \
            OR EXISTS (SELECT 1 FROM appointment p WHERE p.person_id = s.person_id AND p.revoked_at IS NULL) \
            OR EXISTS (SELECT 1 FROM operator o WHERE o.person_id = s.person_id) \
            OR NOT (EXISTS (SELECT 1 FROM guest g WHERE g.person_id = s.person_id AND g.left_at IS NULL) \
              OR EXISTS (SELECT 1 FROM session e JOIN account d ON d.id = e.account_id WHERE d.person_id = s.person_id))) \
         AND NOT EXISTS (SELECT 1 FROM wish w WHERE w.reader_id = s.person_id AND w.project_id = 0 AND w.kind = 'all' \
           AND w.wish = 'never')"
    };
}

pub(super) use gets;

/// Reads what somebody has chosen.
pub(in crate::areas::newsletter) async fn choice(tx: &mut Tx, person: PersonId) -> Result<Choice> {
    let about = "SELECT COALESCE((SELECT country FROM teacher WHERE person_id = $1), \
                   (SELECT MAX(a.country) FROM appointment x JOIN authority a ON a.id = x.authority_id \
                     WHERE x.person_id = $1 AND x.revoked_at IS NULL)) AS country, \
                 (SELECT COUNT(*) FROM guest WHERE person_id = $1 AND left_at IS NULL) AS visits, \
                 (SELECT COUNT(*) FROM wish WHERE reader_id = $1 AND project_id = 0 AND kind = 'all' AND wish = 'never') AS is_silent";
    let chosen = "SELECT language, country, is_on FROM subscription WHERE person_id = $1 ORDER BY language";
    let (about, chosen) = tx.both((about, values![person]), (chosen, values![person])).await?;
    let about = about.first().ok_or(crate::store::Error::Corrupt("subscription"))?;
    let own: Option<Key> = about.get("country")?;
    let (mut languages, mut country, mut is_on) = (Vec::new(), None, false);
    for row in &chosen {
        languages.push(row.get("language")?);
        country = Some(row.get::<Key>("country")?);
        is_on = row.get("is_on")?;
    }
    Ok(Choice {
        is_free: own.is_none(),
        // Who teaches in another country by now, or decides for one, gets that of before no more.
        is_on: is_on && (own.is_none() || own == country),
        country: own.or(country),
        languages,
        is_guest: about.get::<i64>("visits")? > 0,
        is_silent: about.get::<i64>("is_silent")? > 0,
    })
}

/// Somebody gets the newsletter of a country from now on, in these languages.
pub(in crate::areas::newsletter) async fn subscribe(
    tx: &mut Tx,
    person: PersonId,
    (country, languages): (&str, &[Key]),
) -> Result<()> {
    tx.run("UPDATE subscription SET is_on = 1, country = $1 WHERE person_id = $2", values![country, person]).await?;
    for language in languages {
        reads(tx, person, (language, country)).await?;
    }
    Ok(())
}

/// Somebody reads a language from now on.
async fn reads(tx: &mut Tx, person: PersonId, (language, country): (&str, &str)) -> Result<()> {
    let sql = "INSERT INTO subscription (person_id, language, country, is_on) VALUES ($1, $2, $3, 1) \
               ON CONFLICT (person_id, language) DO UPDATE SET country = excluded.country, is_on = 1";
    tx.run(sql, values![person, language, country]).await
}

/// Somebody reads a language of their newsletter from now on, or reads it no more.
pub(in crate::areas::newsletter) async fn read_in(
    tx: &mut Tx,
    person: PersonId,
    (language, is_on): (&str, bool),
) -> Result<()> {
    if !is_on {
        return tx
            .run("DELETE FROM subscription WHERE person_id = $1 AND language = $2", values![person, language])
            .await;
    }
    let sql = "INSERT INTO subscription (person_id, language, country, is_on) \
               SELECT $1, $2, MAX(country), MAX(is_on) FROM subscription WHERE person_id = $1 HAVING COUNT(*) > 0 \
               ON CONFLICT (person_id, language) DO NOTHING";
    tx.run(sql, values![person, language]).await
}

/// Somebody gets no newsletter any more: nor what is on its way to them.
pub(in crate::areas::newsletter) async fn unsubscribe(tx: &mut Tx, person: PersonId, now: i64) -> Result<()> {
    tx.run("UPDATE subscription SET is_on = 0 WHERE person_id = $1", values![person]).await?;
    // Who puts a copy into the outbox just now is waited for: what follows sees it there.
    let sql = "UPDATE newsletter_copy SET state = state WHERE person_id = $1 AND state IN ('waits', 'out')";
    tx.run(sql, values![person]).await?;
    let sql = "UPDATE newsletter_copy SET state = 'dropped' WHERE person_id = $1 AND (state = 'waits' OR (state = 'out' \
                 AND EXISTS (SELECT 1 FROM account a JOIN outbox o ON o.account_id = a.id \
                   WHERE a.person_id = $1 AND o.lane IN (4, 14) AND o.leased_until < $2 AND o.subject = \
                     (SELECT n.letter_id FROM newsletter n WHERE n.id = newsletter_copy.newsletter_id))))";
    tx.run(sql, values![person, now]).await?;
    outbox::take_back_of(tx, person, now).await
}

/// Somebody teaches in this country from now on: it is its newsletter that they get.
pub(crate) async fn moved(tx: &mut Tx, person: PersonId, country: &str) -> Result<()> {
    let sql = "UPDATE subscription SET country = $1 WHERE person_id = $2 AND country <> $1";
    tx.run(sql, values![country, person]).await
}

/// Forgets what somebody has chosen who is forgotten, and what they got.
pub(crate) async fn forget_person(tx: &mut Tx, person: PersonId) -> Result<()> {
    let statements =
        ["DELETE FROM subscription WHERE person_id = $1", "DELETE FROM newsletter_copy WHERE person_id = $1"];
    tx.each(&statements, values![person]).await
}

/// Counts those who would get a newsletter now: who can be written to.
pub(in crate::areas::newsletter) async fn count(tx: &mut Tx, (country, says): (&str, &Says)) -> Result<u32> {
    let sql = concat!(
        "SELECT COUNT(*) AS n FROM subscription s WHERE s.country = $1 AND s.language = $2 AND s.is_on = 1 AND ",
        gets!(),
        " AND EXISTS (SELECT 1 FROM account a WHERE a.person_id = s.person_id AND a.unreachable_at IS NULL)"
    );
    tx.one(sql, values![country, &says.language]).await?.get("n")
}

/// Whether anybody would get a newsletter now: 1 or 0, however many they are.
pub(in crate::areas::newsletter) async fn any(tx: &mut Tx, (country, says): (&str, &Says)) -> Result<u32> {
    let sql = concat!(
        "SELECT s.person_id FROM subscription s WHERE s.country = $1 AND s.language = $2 AND s.is_on = 1 AND ",
        gets!(),
        " AND EXISTS (SELECT 1 FROM account a WHERE a.person_id = s.person_id AND a.unreachable_at IS NULL) LIMIT 1"
    );
    Ok(u32::from(tx.any(sql, values![country, &says.language]).await?))
}

/// Reads the next ones who get a newsletter, behind one in the order of their ids: where each is written to, and when they want to hear
/// of what can wait.
pub(in crate::areas::newsletter) async fn find(
    tx: &mut Tx,
    (country, says): (&str, &Says),
    behind: PersonId,
) -> Result<Vec<Found>> {
    let sql = concat!(
        "SELECT s.person_id, \
         (SELECT a.platform FROM account a JOIN person w ON w.id = a.person_id \
           WHERE a.person_id = s.person_id AND a.unreachable_at IS NULL \
           ORDER BY CASE WHEN a.id = w.notices_account THEN 0 WHEN a.id = w.last_account THEN 1 ELSE 2 END, a.touched_at DESC, a.id \
           LIMIT 1) AS platform, \
         (SELECT w.wish FROM wish w WHERE w.reader_id = s.person_id AND w.project_id = 0 AND w.kind = 'all') AS usual, \
         n.from_hour, n.to_hour, n.is_on, \
         COALESCE(n.clock, (SELECT t.country FROM teacher t WHERE t.person_id = s.person_id), s.country) AS clock \
         FROM subscription s LEFT JOIN night n ON n.reader_id = s.person_id \
         WHERE s.country = $1 AND s.language = $2 AND s.is_on = 1 AND s.person_id > $3 AND ",
        gets!(),
        " ORDER BY s.person_id LIMIT $4"
    );
    let most = i64::try_from(PIECE).unwrap_or_default();
    tx.list(sql, values![country, &says.language, behind, most], found_of).await
}

fn found_of(row: &Row) -> Result<Found> {
    let platform = row.get::<Option<String>>("platform")?.and_then(|platform| Platform::from_name(&platform));
    let own = Own {
        usual: row.get::<Option<Wish>>("usual")?.unwrap_or_default(),
        night: night_of(row)?,
        clock: row.get("clock")?,
        takes_part: false,
    };
    Ok(Found { person: row.get("person_id")?, platform, own })
}

fn night_of(row: &Row) -> Result<Option<Night>> {
    let hours = row.get::<Option<u32>>("from_hour")?.zip(row.get::<Option<u32>>("to_hour")?);
    let hour = |hour: u32| u16::try_from(hour).unwrap_or_default();
    let is_on = row.get::<Option<bool>>("is_on")?;
    Ok(hours.zip(is_on).map(|((from, to), is_on)| Night { from: hour(from), to: hour(to), is_on }))
}
