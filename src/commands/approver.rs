//! `twinbot approver`: the people who decide for an authority.

use anyhow::{Context, Result, bail};
use bot_core::areas::authorities::store as authorities;
use bot_core::areas::contacts::InvitationKind;
use bot_core::areas::inquiries;
use bot_core::domain::{OutboxId, PersonId};
use bot_core::engine::{Outside as _, System};
use bot_core::store::Db;
use bot_core::store::outbox::{self, LeaseInfo};
use clap::Subcommand;
use futures::FutureExt;
use serde_json::json;

use super::authority::{code, find, label};
use super::listing::{Entry, Form};
use super::{ids, invite, moment, print, short};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Approver {
    /// Prints a link for one use: the person who opens it decides for the authority from then on.
    Invite {
        /// The authority: ES, ES-MD.
        #[arg(long)]
        authority: String,
    },
    /// Lists who decides for which authority, and since when.
    List(Form),
    /// Ends an appointment.
    Revoke {
        /// The person's number: the digits that are listed, or the whole of it.
        #[arg(long)]
        person: String,
        /// The authority: ES, ES-MD.
        #[arg(long)]
        authority: String,
    },
}

impl Approver {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        match self {
            Self::Invite { authority } => {
                let authority = find(&db, &authority).await?.id;
                invite(settings, &db, InvitationKind::Approver { authority }).await
            }
            Self::List(form) => list(&db, form).await,
            Self::Revoke { person: typed, authority: wanted } => {
                let found = find(&db, &wanted).await?;
                let (authority, now) = (found.id, System.now());
                let all = authorities::approvers(&mut db.read().await?).await?;
                let numbers: Vec<i64> = all.iter().map(|approver| approver.person.0).collect();
                let nobody = || format!("{typed} does not decide for {wanted}; see `twinbot approver list`");
                let person = short::find(&typed, &numbers)?.map(PersonId).with_context(nobody)?;
                let name = all.into_iter().find(|approver| approver.person == person).map(|approver| approver.name);
                let ord = ids().fresh::<OutboxId>().0;
                let revoked = db.turn(move |tx| {
                    async move {
                        // The commands of an approver go with the role.
                        let info = LeaseInfo { now, process: "", lease: 0, ord };
                        outbox::offer_commands(tx, person, info).await?;
                        let revoked = authorities::revoke(tx, person, authority, now).await?;
                        // What they have taken to answer it is everybody's again.
                        inquiries::store::leave(tx, (person, authority), info).await?;
                        Ok(revoked)
                    }
                    .boxed()
                });
                if !revoked.await? {
                    bail!(nobody());
                }
                let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| typed.clone());
                print(&format!("{name} does not decide for {} any more ({}).", found.code(), label(&found)))
            }
        }
    }
}

async fn list(db: &Db, form: Form) -> Result<()> {
    let tx = &mut db.read().await?;
    let mut entries = Vec::new();
    let approvers = authorities::approvers(tx).await?;
    let numbers = short::shown(&approvers.iter().map(|approver| approver.person.0).collect::<Vec<_>>());
    for (approver, number) in approvers.into_iter().zip(numbers) {
        let (authority, person, name) =
            (code(tx, approver.authority).await?, approver.person.to_string(), approver.name);
        let fields = json!({ "authority": authority, "person": person, "name": name, "since": approver.since });
        entries.push(Entry::new([authority, number, name, moment(approver.since)], fields));
    }
    let empty = "Nobody decides for any authority. Next: twinbot approver invite --authority ES";
    form.print(&["Authority", "Person", "Name", "Since"], entries, empty)
}
