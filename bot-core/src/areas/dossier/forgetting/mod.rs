//! Somebody is forgotten: they leave what they take part in, and nothing is kept of them. What others rely on is locked before it is read.
//!
//! When that is due, and what keeps it from being done, is said by `parting`; what goes and what stays, by the table of columns (`store`).

use std::collections::BTreeSet;

use super::parting::{self, Why};
use super::{Event, Screen, leaving, other_operators, store};
use crate::area;
use crate::areas::authorities::{self, rules as of_authorities};
use crate::areas::members::{self, TeamRead};
use crate::areas::projects::{self, Seen, State};
use crate::areas::{accounts, archive, closing, contacts, guests, sessions, suspension};
use crate::decision::{Change, Decided, Decision, Refusal};
use crate::domain::{AuthorityId, PersonId, ProjectId, Right};
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx, people};
use crate::text::msg;
use crate::wire::{Revision, Words};

/// Locks what may need somebody who is forgotten. Two who rely on each other go one after the other: what holds somebody is read once it
/// is locked.
pub(super) async fn lock_concerned(tx: &mut Tx, person: PersonId) -> Result<()> {
    contacts::store::lock_opened(tx, person).await?;
    let mut locked = BTreeSet::new();
    lock_projects(tx, person, &mut locked).await?;
    for authority in store::appointed(tx, person).await? {
        authorities::store::hold(tx, authority).await?;
    }
    people::let_go(tx, person).await?;
    // What others had begun with them until now. That is locked behind a person: two may then wait for each other, and one is run again.
    lock_projects(tx, person, &mut locked).await
}

/// Locks the projects that somebody leaves who is forgotten, or that may need them, unless they are locked already.
async fn lock_projects(tx: &mut Tx, person: PersonId, locked: &mut BTreeSet<ProjectId>) -> Result<()> {
    for project in store::concerned(tx, person).await? {
        if locked.insert(project) {
            projects::store::lock(tx, project).await?;
        }
    }
    Ok(())
}

/// Forgets somebody again, of whom a database that was brought back still knows: they were forgotten, and nobody asks them once more.
pub(super) async fn forget_again(tx: &mut Tx, person: PersonId, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    store::locked(tx, person).await?;
    if !store::is_known(tx, person).await? {
        return Ok(Err(Refusal::gone()));
    }
    lock_concerned(tx, person).await?;
    let change = match is_nobody(tx, person).await? {
        true => Some(Change::event(accounts::Event::Forgotten { person })),
        false => forgotten(tx, reader, fresh).await?.map(leaving::quietly),
    };
    let decided = change.map(|change| change.decision(Screen::Forget, msg::toast_forgotten()));
    Ok(decided.ok_or_else(Refusal::too_late))
}

/// Whether a person has nothing that anybody would miss, but for their accounts: so a student's own chat goes, once the student is erased.
async fn is_nobody(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let own = store::accounts(tx, person).await?;
    let Some(account) = own.first() else { return Ok(false) };
    Ok(accounts::store::forgotten::nobodys(tx, *account).await?.is_some())
}

/// Somebody is forgotten: they leave what they take part in, as they would themselves, and then nothing is kept of them. A project that
/// nobody else can run is closed. `None` where a rule does not let them leave something.
pub(super) async fn forgotten(tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Option<Change>> {
    tx.alone()?;
    let person = reader.me.id;
    let mut change = Change::default();
    for project in store::not_begun(tx, person).await? {
        let Some(given_up) = given_up(tx, project, reader, fresh).await? else { return Ok(None) };
        change = change.and(given_up);
    }
    for (project, ..) in projects::store::active(tx, person).await? {
        let Some(read) = TeamRead::locked(tx, project).await? else { continue };
        let team = read.team(reader);
        if let Some(Why::Runs(_)) = parting::hold_of(team.seen.known, person) {
            let closed = closing::close(team, &Words(Some(String::new())), fresh);
            let Some(closed) = change_of(closed) else { return Ok(None) };
            change = change.and(closed);
        }
        change = change.and(members::parts(team.seen, fresh));
    }
    for authority in store::appointed(tx, person).await? {
        change = change.and(resigns(tx, authority, reader).await?);
    }
    if reader.me.operator {
        let made = contacts::store::role_invitations_of(tx, person, reader.now).await?;
        let others = other_operators(tx, person).await?;
        change = change.and(area::operator_leaves(person, (&others, &made), reader.now));
    }
    change = change.and(guests::parts(tx, reader).await?).and(suspension::parts(tx, reader, fresh).await?);
    change = change.and(archive::parts(tx, reader, fresh).await?);
    let accounts = store::accounts(tx, person).await?;
    for account in &accounts {
        let session = sessions::store::read(tx, *account, reader.now).await?;
        let ended = session.map(|session| sessions::rules::account_goes(*account, session.student));
        change = change.and(ended.unwrap_or_default());
    }
    Ok(Some(change.and(leaving::forgotten(person, &accounts, reader, fresh))))
}

/// Reads the active projects in which somebody has taken part who is forgotten, and in whose TwinSpaces nobody can change roles any more.
pub(crate) async fn without_roles(tx: &mut Tx, person: PersonId) -> Result<Vec<ProjectId>> {
    let mut without = Vec::new();
    for project in store::taken_part(tx, person).await? {
        let Some(known) = projects::store::read(tx, project, 0).await? else { continue };
        let mut members = known.members.iter().filter(|member| member.is_in());
        let is_active = known.project.state == State::Active;
        if is_active && !members.any(|member| member.profiles.may(Right::ChangeRoles)) {
            without.push(project);
        }
    }
    Ok(without)
}

/// An offer is declined, and what is theirs is taken back, whether it waits or was declined; `None` where a rule says no.
async fn given_up(tx: &mut Tx, project: ProjectId, reader: &Reader, fresh: &mut Fresh) -> Result<Option<Change>> {
    projects::store::lock(tx, project).await?;
    let Some((known, authorities)) = projects::read(tx, project, 0).await? else { return Ok(Some(Change::default())) };
    let seen = Seen::of(&known, &authorities, reader);
    let is_asked = known.project.state == State::Offered && known.project.partner == reader.me.id;
    let decided = if is_asked {
        projects::decline(seen, Revision(known.project.revision), &Words(Some(String::new())), fresh)
    } else {
        projects::withdraw(seen, fresh)
    };
    Ok(change_of(decided))
}

/// What follows from a decision, without what it shows; `None` of a refusal.
fn change_of(decided: Decided) -> Option<Change> {
    decided.ok().map(|Decision { events, effects, .. }| Change { events, effects })
}

/// Somebody decides for an authority no more, and the other one hears of it who has handed over to them, or taken over from them.
async fn resigns(tx: &mut Tx, authority: AuthorityId, reader: &Reader) -> Result<Change> {
    authorities::store::hold(tx, authority).await?;
    let person = reader.me.id;
    let mut change = Change::event(Event::Resigned { person, authority });
    for delegation in authorities::store::ends_with(tx, person, authority).await? {
        change = change.and(of_authorities::lost_role(&delegation, person, reader.now));
    }
    Ok(change)
}
