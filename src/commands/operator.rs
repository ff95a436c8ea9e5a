//! `twinbot operator`: the chats in which the operator reads what needs attention.

use anyhow::{Context, Result, bail};
use bot_core::areas::authorities::store::{self as authorities, OperatorChat};
use bot_core::areas::operators::Role;
use bot_core::domain::PersonId;
use clap::Subcommand;
use serde_json::json;

use super::listing::{Entry, Form};
use super::{invite, moment, operator, print, short};
use crate::serve;
use crate::settings::Settings;

#[derive(Subcommand)]
pub(crate) enum Operator {
    /// Prints a link for one use: the chat that opens it is an operator's from then on.
    Invite,
    /// Lists whose chats are operators', and since when.
    List(Form),
    /// Ends it: the chat gets nothing more that is for operators.
    Revoke {
        /// The person's number: the digits that are listed, or the whole of it.
        #[arg(long)]
        person: String,
    },
}

impl Operator {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings).await?;
        match self {
            Self::Invite => invite(settings, &db, Role::Operator).await,
            Self::List(form) => {
                let entry = |(chat, number): (OperatorChat, String)| {
                    let person = chat.person.to_string();
                    let fields = json!({ "person": person, "name": chat.name, "since": chat.since });
                    Entry::new([number, chat.name, moment(chat.since)], fields)
                };
                let chats = authorities::operators(&mut db.read().await?).await?;
                let shown = short::shown(&numbers(&chats));
                let entries = chats.into_iter().zip(shown).map(entry).collect();
                let empty =
                    "No chat is an operator's, so nobody is told what needs attention. Next: twinbot operator invite";
                form.print(&["Person", "Name", "Since"], entries, empty)
            }
            Self::Revoke { person: typed } => {
                let chats = authorities::operators(&mut db.read().await?).await?;
                let nobody = || format!("the chat of {typed} is no operator's; see `twinbot operator list`");
                let person = short::find(&typed, &numbers(&chats))?.map(PersonId).with_context(nobody)?;
                let name = chats.into_iter().find(|chat| chat.person == person).map(|chat| chat.name);
                if !operator(&db).end_operator(person).await? {
                    bail!(nobody());
                }
                let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| typed.clone());
                print(&format!("The chat of {name} is no operator's any more."))
            }
        }
    }
}

fn numbers(chats: &[OperatorChat]) -> Vec<i64> {
    chats.iter().map(|chat| chat.person.0).collect()
}
