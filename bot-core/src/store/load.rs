//! Loads what a step or a view has to know, and nothing else.

use super::{Error, Tx, conversations, projects};
use crate::areas::{authorities, contacts, people};
use crate::domain::Standing;
use crate::facts::{Facts, Needs, Task};

/// Fills facts with what is needed. What is not there stays empty: the view says so.
///
/// # Errors
/// When the database fails.
pub async fn load(tx: &mut Tx, needs: &Needs, facts: &mut Facts) -> Result<(), Error> {
    let me = facts.me.id;
    if needs.contacts {
        facts.contacts = contacts::store::of(tx, me).await?;
    }
    if let Some(words) = &needs.schools {
        facts.schools = people::store::schools::search(tx, words).await?;
    }
    if let Some(entry) = needs.entry {
        facts.entry = projects::entry(tx, entry).await?;
    }
    let told = facts.entry.as_ref().filter(|_| needs.entry.is_some()).map(|entry| (entry.project, 0));
    if let Some((project, lines)) = needs.project.or(told) {
        facts.project = projects::read(tx, project, lines).await?;
    }
    if needs.authorities {
        // Nobody decides on a project that they take part in, or on themselves.
        let concerned = facts.project.as_ref().map_or([me, me], |known| [known.project.founder, known.project.partner]);
        facts.authorities = authorities::store::all(tx, concerned).await?;
    }
    if needs.projects {
        facts.projects = projects::of(tx, me).await?;
    }
    if needs.projects || needs.drafts {
        facts.drafts = conversations::drafts(tx, me).await?;
    }
    load_tasks(tx, needs, facts).await
}

async fn load_tasks(tx: &mut Tx, needs: &Needs, facts: &mut Facts) -> Result<(), Error> {
    let me = facts.me.id;
    let approves = (needs.inbox || needs.queue) && facts.me.is_approver();
    if approves {
        facts.queue = people::store::waiting(tx, me).await?;
        facts.queue.extend(projects::to_approve(tx, me).await?);
        facts.queue.sort_by_key(|task| task.since);
    }
    if needs.inbox {
        facts.inbox = contacts::store::waiting(tx, me).await?;
        facts.inbox.extend(projects::offers(tx, me).await?);
        facts.inbox.extend(projects::returned(tx, me).await?);
        facts.inbox.extend(question(facts));
        facts.inbox.extend(facts.queue.iter().cloned());
        facts.inbox.sort_by_key(|task| task.since);
    }
    Ok(())
}

/// What the support service has asked the person.
fn question(facts: &Facts) -> Option<Task> {
    let teacher = facts.me.teacher.as_ref()?;
    let Standing::Asked { at, .. } = teacher.standing else { return None };
    Some(Task { screen: people::Screen::Registration.into(), about: teacher.name.as_str().to_owned(), since: at })
}
