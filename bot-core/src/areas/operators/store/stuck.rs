//! What waits, and since when: with authorities, in countries without one, and in the program itself.

use std::collections::BTreeMap;

use crate::areas::authorities::Authority;
use crate::areas::operators::stuck::{Backlog, COUNTED, Heap, Machine, Place, Waits};
use crate::areas::projects::{Content, store as projects};
use crate::areas::{inquiries, people};
use crate::domain::AuthorityId;
use crate::lists::List;
use crate::store::stuck::{Late, stuck};
use crate::store::{Json, Result, Row, Tx, outbox, values};

/// What should have gone out or on for so long is late, in ms: 10 minutes.
const LATE: i64 = 10 * 60_000;

/// Reads what waits at a time in ms with each authority in use, in each country without a support service, and the first projects on which
/// no authority has a say.
pub(in crate::areas::operators) async fn backlogs(tx: &mut Tx, in_use: &[Authority], now: i64) -> Result<Vec<Backlog>> {
    let votes = projects::votes_waiting(tx, now).await?.into_iter();
    let votes: BTreeMap<AuthorityId, Heap> =
        votes.map(|votes| (votes.authority.id, heap((votes.by_age.iter().sum(), votes.since)))).collect();
    let mut all = Vec::new();
    for authority in in_use {
        let projects = votes.get(&authority.id).copied().unwrap_or_default();
        let waits = match authority.region {
            Some(_) => Waits { projects, ..Waits::default() },
            None => Waits { projects, ..in_country(tx, &authority.country).await? },
        };
        all.push(Backlog { place: Place::Authority(authority.clone()), waits });
    }
    for country in List::countries().keys() {
        if Authority::service_of(country, in_use).is_none() {
            let waits = in_country(tx, country).await?;
            all.push(Backlog { place: Place::Country(country.to_owned()), waits });
        }
    }
    all.extend(homeless(tx).await?);
    Ok(all)
}

/// So much of something, and since when.
fn heap((count, since): (u32, Option<i64>)) -> Heap {
    Heap { count: count.min(COUNTED), since }
}

/// Reads how many teachers and questions wait in a country.
async fn in_country(tx: &mut Tx, country: &str) -> Result<Waits> {
    let teachers = heap(people::store::waiting_in(tx, country).await?);
    let inquiries = heap(inquiries::store::waiting_since_in(tx, country).await?);
    Ok(Waits { projects: Heap::default(), teachers, inquiries })
}

/// Reads the first projects on which no authority has a say.
async fn homeless(tx: &mut Tx) -> Result<Vec<Backlog>> {
    let sql = "SELECT id, content, since FROM project WHERE state = 'waiting' \
               AND NOT EXISTS (SELECT 1 FROM vote v WHERE v.project_id = project.id AND v.dropped_at IS NULL) \
               ORDER BY since LIMIT 10";
    let backlog = |row: &Row| {
        let Json(Content { title, .. }) = row.get("content")?;
        let place = Place::Project(row.get("id")?, title.as_str().to_owned());
        let projects = Heap { count: 1, since: Some(row.get("since")?) };
        Ok(Backlog { place, waits: Waits { projects, ..Waits::default() } })
    };
    tx.list(sql, values![], backlog).await
}

/// Reads what the program cannot do, or is late with.
pub(in crate::areas::operators) async fn machine(tx: &mut Tx, now: i64) -> Result<Machine> {
    let found = stuck(tx, now, LATE).await?;
    let lanes = outbox::depths(tx, now - LATE).await?;
    // What is due to somebody who cannot be reached is nobody's delay.
    let since = lanes.iter().filter_map(|lane| lane.since).min();
    let count: u32 = if since.is_some() { lanes.iter().map(|lane| lane.due).sum() } else { 0 };
    let of = |late: Late| heap((u32::try_from(late.count).unwrap_or(u32::MAX), late.since));
    Ok(Machine {
        refused: of(found.refused),
        late: heap((count, since)),
        jobs: of(found.jobs),
        timers: of(found.timers),
        letters: of(found.letters),
    })
}
