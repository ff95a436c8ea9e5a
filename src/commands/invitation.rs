//! `twinbot invitation`: the links for a role or a group that nobody has opened yet.

use anyhow::{Context, Result, bail};
use bot_core::areas::contacts::store as contacts;
use bot_core::areas::operators::Role;
use bot_core::domain::LinkId;
use bot_core::engine::{Outside as _, System};
use bot_core::store::Db;
use clap::Subcommand;
use serde_json::json;

use super::authority::code;
use super::listing::{Entry, Form};
use super::{moment, operator, print, short};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Invitation {
    /// Lists the invitations of approvers, deputies, operators and groups that can still be opened: number, role, until when.
    List(Form),
    /// Ends an invitation: its link then gives nothing to anybody.
    Revoke {
        /// Its number: the digits that are listed, or the whole of it.
        invitation: String,
    },
}

impl Invitation {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        let now = System.now();
        match self {
            Self::List(form) => list(&db, form, now).await,
            Self::Revoke { invitation: typed } => {
                let all = open(&db, now).await?;
                let none = || {
                    format!("there is no invitation {typed} that can still be opened; see `twinbot invitation list`")
                };
                let id = short::find(&typed, &numbers(&all))?.map(LinkId).with_context(none)?;
                if !operator(&db).revoke_invitation(id).await? {
                    bail!(none());
                }
                let role = all.into_iter().find(|open| open.id == id).map(|open| format!(" ({})", open.role()));
                print(&format!("The invitation {typed}{} cannot be opened any more.", role.unwrap_or_default()))
            }
        }
    }
}

/// An invitation for a role, or for a group, that nobody has opened yet.
struct Open {
    id: LinkId,
    /// What it makes of the person who opens it, or of the group in which it is opened.
    role: &'static str,
    /// The authority that is decided for; `None` for an operator.
    authority: Option<String>,
    /// Until when it can be opened, in ms.
    until: Option<i64>,
}

impl Open {
    fn role(&self) -> String {
        let role = self.role;
        self.authority.as_ref().map_or_else(|| role.to_owned(), |authority| format!("{role} of {authority}"))
    }
}

fn numbers(all: &[Open]) -> Vec<i64> {
    all.iter().map(|open| open.id.0).collect()
}

async fn open(db: &Db, now: i64) -> Result<Vec<Open>> {
    let tx = &mut db.read().await?;
    let mut all = Vec::new();
    for invitation in contacts::role_invitations(tx, now).await? {
        // It is nobody's role.
        let Some(known) = Role::of(&invitation) else { continue };
        let role = match known {
            Role::Operator => "operator",
            Role::Approver { .. } => "approver",
            Role::Deputy { .. } => "deputy",
            Role::Room { .. } => "group",
        };
        let authority = match known.authority() {
            Some(authority) => Some(code(tx, authority).await?),
            None => None,
        };
        all.push(Open { id: invitation.id, role, authority, until: invitation.expires_at });
    }
    Ok(all)
}

async fn list(db: &Db, form: Form, now: i64) -> Result<()> {
    let entry = |(open, number): (Open, String)| {
        let (id, role) = (open.id.to_string(), open.role());
        let fields = json!({ "invitation": id, "role": open.role, "authority": open.authority, "until": open.until });
        Entry::new([number, role, open.until.map(moment).unwrap_or_default()], fields)
    };
    let all = open(db, now).await?;
    let shown = short::shown(&numbers(&all));
    let entries = all.into_iter().zip(shown).map(entry).collect();
    let empty = "No invitation waits to be opened. `twinbot approver invite --authority ES` and `twinbot operator invite` make one.";
    form.print(&["Number", "Role", "Until"], entries, empty)
}
