//! What stands on a phone, as the page draws it.

use bot_core::platform::Platform;
use serde::Serialize;
use serde_json::Value;

use crate::world::World;

/// What stands on one phone.
#[derive(Serialize)]
pub(crate) struct Phone {
    id: i64,
    /// It looks as the app of this platform does.
    platform: Platform,
    #[serde(flatten)]
    drawn: Value,
}

/// What stands on somebody's phone.
pub(crate) fn of(world: &World, id: i64) -> Option<Phone> {
    let platform = world.people().into_iter().find(|resident| resident.id == id)?.platform;
    let drawn = world.app(platform).draw(&*world.client(id)?);
    Some(Phone { id, platform, drawn })
}
