//! Channels of servers: whether the bot can show cards in one. Discord says it only in parts: what the roles of the bot allow in
//! the server, and what the channel allows or denies besides (Discord's page "Permissions", "Permission Hierarchy").

use serde::{Deserialize, Deserializer};

use crate::Discord;
use crate::api::{CallError, code};

const ADMINISTRATOR: u64 = 1 << 3;

/// What the bot needs in a channel, as Discord's settings call it.
const NEEDED: [(u64, &str); 3] = [(1 << 10, "View Channel"), (1 << 11, "Send Messages"), (1 << 14, "Embed Links")];

/// The types of channels of a server that hold messages: text, and announcements.
const WITH_TEXT: [u8; 2] = [0, 5];

/// Why cards cannot be shown in a channel, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RoomError {
    /// There is none of this id.
    #[error(
        "Discord knows no such channel; with the developer mode on, \"Copy channel ID\" stands in the channel's menu"
    )]
    Unknown,
    /// The bot is not in the server, or the channel is hidden from it.
    #[error("the bot does not see this channel: add it to the server (Guild Install), and let it view the channel")]
    Unseen,
    /// It is a chat, a thread, a category or a channel for voices.
    #[error("this is no text channel of a server")]
    NoText,
    /// The bot lacks permissions.
    #[error("the bot may not do everything in #{name} that it needs there; allow it {lacks}, then bind the channel")]
    Rights {
        /// What the channel is called.
        name: String,
        /// The permissions, as Discord calls them.
        lacks: String,
    },
    /// Discord does not answer, or refuses the question.
    #[error(transparent)]
    Call(CallError),
}

impl From<CallError> for RoomError {
    fn from(error: CallError) -> Self {
        if matches!(error, CallError::Rejected { code: code::UNKNOWN_CHANNEL, .. }) {
            Self::Unknown
        } else if matches!(error, CallError::Rejected { code: code::MISSING_ACCESS, .. }) {
            Self::Unseen
        } else {
            Self::Call(error)
        }
    }
}

/// The part of a channel that is read.
#[derive(Deserialize)]
struct Room {
    #[serde(rename = "type")]
    kind: u8,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    guild_id: Option<String>,
    #[serde(default)]
    permission_overwrites: Vec<Overwrite>,
}

/// What a channel allows and denies to a role or a member.
#[derive(Deserialize)]
struct Overwrite {
    id: String,
    #[serde(deserialize_with = "bits")]
    allow: u64,
    #[serde(deserialize_with = "bits")]
    deny: u64,
}

/// The part of a server that is read.
#[derive(Deserialize)]
struct Guild {
    owner_id: String,
    roles: Vec<Role>,
}

#[derive(Deserialize)]
struct Role {
    id: String,
    #[serde(deserialize_with = "bits")]
    permissions: u64,
}

#[derive(Deserialize)]
struct Member {
    roles: Vec<String>,
}

#[derive(Deserialize)]
struct User {
    id: String,
}

/// Permissions are numbers written as texts.
fn bits<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
}

impl Discord {
    /// Asks Discord whether the bot can show cards in a channel of a server; gives the channel's name.
    ///
    /// # Errors
    /// [`RoomError`]: it cannot, or Discord does not say.
    pub async fn room(&self, channel: u64) -> Result<String, RoomError> {
        let room: Room = self.api.get(&format!("channels/{channel}")).await?;
        let Some(guild_id) = room.guild_id.as_deref().filter(|_| WITH_TEXT.contains(&room.kind)) else {
            return Err(RoomError::NoText);
        };
        // Of old applications the bot has another id.
        let me: User = self.api.get("users/@me").await?;
        let guild: Guild = self.api.get(&format!("guilds/{guild_id}")).await?;
        let member: Member = self.api.get(&format!("guilds/{guild_id}/members/{}", me.id)).await?;
        let may = permissions(&room.permission_overwrites, &guild, guild_id, (&me.id, &member.roles));
        let lacks: Vec<&str> = NEEDED.iter().filter(|(bit, _)| may & bit == 0).map(|(_, name)| *name).collect();
        let name = room.name.unwrap_or_default();
        if lacks.is_empty() { Ok(name) } else { Err(RoomError::Rights { name, lacks: lacks.join(", ") }) }
    }
}

/// What a member may do in a channel: what their roles allow, then what the channel says to everybody, to their roles taken
/// together, and to them alone. The role of everybody has the id of the server.
fn permissions(overwrites: &[Overwrite], guild: &Guild, everybody: &str, (me, roles): (&str, &[String])) -> u64 {
    let is_mine = |role: &str| roles.iter().any(|mine| mine == role);
    let held = guild.roles.iter().filter(|role| role.id == everybody || is_mine(&role.id));
    let base = held.fold(0, |may, role| may | role.permissions);
    if guild.owner_id == me || base & ADMINISTRATOR != 0 {
        return u64::MAX;
    }
    let apply = |may: u64, of: &dyn Fn(&str) -> bool| {
        let (allow, deny) = overwrites
            .iter()
            .filter(|overwrite| of(&overwrite.id))
            .fold((0, 0), |(allow, deny), one| (allow | one.allow, deny | one.deny));
        (may & !deny) | allow
    };
    let for_all = apply(base, &|id| id == everybody);
    let for_roles = apply(for_all, &|id| id != everybody && is_mine(id));
    apply(for_roles, &|id| id == me)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEW: u64 = 1 << 10;
    const SEND: u64 = 1 << 11;

    fn may(overwrites: &[(&str, u64, u64)], roles: &[(&str, u64)], mine: &[&str]) -> u64 {
        let overwrite =
            |(id, allow, deny): &(&str, u64, u64)| Overwrite { id: (*id).to_owned(), allow: *allow, deny: *deny };
        let role = |(id, permissions): &(&str, u64)| Role { id: (*id).to_owned(), permissions: *permissions };
        let guild = Guild { owner_id: "owner".to_owned(), roles: roles.iter().map(role).collect() };
        let mine: Vec<String> = mine.iter().map(|role| (*role).to_owned()).collect();
        let overwrites: Vec<Overwrite> = overwrites.iter().map(overwrite).collect();
        permissions(&overwrites, &guild, "guild", ("me", &mine))
    }

    #[test]
    fn a_channel_decides_after_the_server_and_the_nearest_last() {
        let roles = [("guild", VIEW | SEND), ("staff", 0), ("other", ADMINISTRATOR)];
        assert_eq!(may(&[], &roles, &[]), VIEW | SEND);
        assert_eq!(may(&[("guild", 0, SEND)], &roles, &[]), VIEW, "everybody is kept from writing");
        assert_eq!(may(&[("guild", 0, SEND), ("staff", SEND, 0)], &roles, &["staff"]), VIEW | SEND, "but the staff");
        assert_eq!(may(&[("staff", SEND, 0), ("guild", 0, SEND)], &roles, &[]), VIEW, "which the bot is not of");
        assert_eq!(may(&[("me", 0, VIEW), ("staff", VIEW, 0)], &roles, &["staff"]), SEND, "the bot alone");
        assert_eq!(
            may(&[("guild", 0, VIEW | SEND)], &roles, &["other"]),
            u64::MAX,
            "nothing is kept from administrators"
        );
    }
}
