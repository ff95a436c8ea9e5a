//! `twinbot approver`: the people who decide for an authority, and its deputies.

use anyhow::{Context, Result, bail};
use bot_core::areas::authorities::{Rank, store as authorities};
use bot_core::areas::operators::Role;
use bot_core::domain::PersonId;
use bot_core::store::Db;
use clap::Subcommand;
use serde_json::json;

use super::authority::{code, find, label};
use super::listing::{Entry, Form};
use super::{invite, moment, operator, print, short};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Approver {
    /// Prints a link for one use: the person who opens it decides for the authority from then on, or is its deputy.
    Invite {
        /// The authority: ES, ES-MD.
        #[arg(long)]
        authority: String,
        /// Makes a deputy, who decides where an approver has handed over to them, and on what has waited for long.
        #[arg(long)]
        deputy: bool,
    },
    /// Lists who decides for which authority or is its deputy, and since when.
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
            Self::Invite { authority, deputy } => {
                let authority = find(&db, &authority).await?.id;
                let role = if deputy { Role::Deputy { authority } } else { Role::Approver { authority } };
                invite(settings, &db, role).await
            }
            Self::List(form) => list(&db, form).await,
            Self::Revoke { person: typed, authority: wanted } => {
                let found = find(&db, &wanted).await?;
                let all = authorities::approvers(&mut db.read().await?).await?;
                let numbers: Vec<i64> = all.iter().map(|approver| approver.person.0).collect();
                let nobody = || format!("{typed} does not decide for {wanted}; see `twinbot approver list`");
                let person = short::find(&typed, &numbers)?.map(PersonId).with_context(nobody)?;
                let name = all.into_iter().find(|approver| approver.person == person).map(|approver| approver.name);
                let operator = operator(&db).deciding(serve::rules(settings));
                if !operator.end_appointment(person, found.id).await? {
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
        let role = match approver.rank {
            Rank::Approver => "approver",
            Rank::Deputy => "deputy",
        };
        let since = approver.since;
        let fields = json!({ "authority": authority, "person": person, "name": name, "role": role, "since": since });
        entries.push(Entry::new([authority, number, name, role.to_owned(), moment(since)], fields));
    }
    let empty = "Nobody decides for any authority. Next: twinbot approver invite --authority ES";
    form.print(&["Authority", "Person", "Name", "Role", "Since"], entries, empty)
}
