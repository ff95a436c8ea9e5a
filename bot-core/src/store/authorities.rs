//! Authorities, and who decides for them.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::outbox::{self, Birth};
use super::{Error, Tx, number};
use crate::conversation::Screen;
use crate::domain::{Authority, AuthorityId, PersonId};

/// Every authority that is set up, the national ones first. Those who are concerned, or cannot be reached, do not count
/// among the people who decide.
///
/// # Errors
/// When the database fails.
pub async fn all(tx: &mut Tx, concerned: [PersonId; 2]) -> Result<Vec<Authority>, Error> {
    let rows = sqlx::query(
        "SELECT id, country, region, (SELECT COUNT(*) FROM appointment p \
           WHERE p.authority_id = authority.id AND p.revoked_at IS NULL AND p.person_id <> $1 AND p.person_id <> $2 \
             AND EXISTS (SELECT 1 FROM account c WHERE c.person_id = p.person_id AND c.unreachable_at IS NULL)) \
           AS approvers \
         FROM authority WHERE disabled_at IS NULL ORDER BY country, region",
    )
    .bind(concerned[0].0)
    .bind(concerned[1].0)
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(authority_of).collect()
}

fn authority_of(row: &AnyRow) -> Result<Authority, Error> {
    let region: String = row.try_get("region")?;
    Ok(Authority {
        id: AuthorityId(row.try_get("id")?),
        country: row.try_get("country")?,
        region: (!region.is_empty()).then_some(region),
        approvers: number(row.try_get("approvers")?)?,
    })
}

/// Sets an authority up, or up again after it was disabled.
///
/// # Errors
/// When the database fails.
pub async fn add(
    tx: &mut Tx,
    id: AuthorityId,
    (country, region): (&str, Option<&str>),
    now: i64,
) -> Result<AuthorityId, Error> {
    let row = sqlx::query(
        "INSERT INTO authority (id, country, region, created_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (country, region) DO UPDATE SET disabled_at = NULL RETURNING id",
    )
    .bind(id.0)
    .bind(country)
    .bind(region.unwrap_or_default())
    .bind(now)
    .fetch_one(tx.conn())
    .await?;
    Ok(AuthorityId(row.try_get("id")?))
}

/// Takes an authority out of use: it gets no vote in projects that are accepted from now on. Says
/// whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn disable(tx: &mut Tx, id: AuthorityId, now: i64) -> Result<bool, Error> {
    let row = sqlx::query("UPDATE authority SET disabled_at = $1 WHERE id = $2 AND disabled_at IS NULL RETURNING id")
        .bind(now)
        .bind(id.0)
        .fetch_optional(tx.conn())
        .await?;
    Ok(row.is_some())
}

pub(super) async fn appoint(tx: &mut Tx, person: PersonId, authority: AuthorityId, at: i64) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO appointment (person_id, authority_id, appointed_at) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id, authority_id) DO UPDATE SET appointed_at = excluded.appointed_at, revoked_at = NULL",
    )
    .bind(person.0)
    .bind(authority.0)
    .bind(at)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Ends an appointment. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn revoke(tx: &mut Tx, person: PersonId, authority: AuthorityId, at: i64) -> Result<bool, Error> {
    let row = sqlx::query(
        "UPDATE appointment SET revoked_at = $1 WHERE person_id = $2 AND authority_id = $3 AND revoked_at IS NULL \
         RETURNING person_id",
    )
    .bind(at)
    .bind(person.0)
    .bind(authority.0)
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.is_some())
}

/// An approver, for the operator's list.
#[derive(Clone, Debug)]
pub struct Approver {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// For whom.
    pub authority: AuthorityId,
    /// Since when, in ms.
    pub since: i64,
}

/// Everybody who decides for an authority.
///
/// # Errors
/// When the database fails.
pub async fn approvers(tx: &mut Tx) -> Result<Vec<Approver>, Error> {
    let rows = sqlx::query(
        "SELECT p.id, p.name, a.authority_id, a.appointed_at FROM appointment a JOIN person p ON p.id = a.person_id \
         WHERE a.revoked_at IS NULL ORDER BY a.authority_id, a.appointed_at",
    )
    .fetch_all(tx.conn())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Approver {
                person: PersonId(row.try_get("id")?),
                name: row.try_get("name")?,
                authority: AuthorityId(row.try_get("authority_id")?),
                since: row.try_get("appointed_at")?,
            })
        })
        .collect()
}

pub(super) async fn link_operator(tx: &mut Tx, person: PersonId, birth: Birth<'_>) -> Result<(), Error> {
    sqlx::query("INSERT INTO operator (person_id, linked_at) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(person.0)
        .bind(birth.now)
        .execute(tx.conn())
        .await?;
    for screen in unattended(tx).await? {
        outbox::tell(tx, person, &screen, birth).await?;
    }
    Ok(())
}

/// What waits for a decision that nobody can take, as the operator is told of it; at most 30.
///
/// # Errors
/// When the database fails.
pub async fn unattended(tx: &mut Tx) -> Result<Vec<Screen>, Error> {
    let rows = sqlx::query(
        "SELECT DISTINCT v.authority_id FROM vote v JOIN project p ON p.id = v.project_id AND p.state = 'waiting' \
         WHERE v.decided_at IS NULL AND NOT EXISTS (SELECT 1 FROM appointment a \
           WHERE a.authority_id = v.authority_id AND a.revoked_at IS NULL) LIMIT 10",
    )
    .fetch_all(tx.conn())
    .await?;
    let mut screens = Vec::new();
    for row in &rows {
        screens.push(Screen::NoApprover(AuthorityId(row.try_get("authority_id")?)));
    }
    for project in super::projects::without_votes(tx, 10).await? {
        screens.push(Screen::Project { id: project, page: 0 });
    }
    let rows = sqlx::query(
        "SELECT t.person_id FROM teacher t WHERE t.waiting_since IS NOT NULL AND NOT EXISTS ( \
           SELECT 1 FROM authority a WHERE a.country = t.country AND a.region = '' AND a.disabled_at IS NULL) \
         ORDER BY t.waiting_since LIMIT 10",
    )
    .fetch_all(tx.conn())
    .await?;
    for row in &rows {
        screens.push(Screen::Teacher(PersonId(row.try_get("person_id")?)));
    }
    Ok(screens)
}
