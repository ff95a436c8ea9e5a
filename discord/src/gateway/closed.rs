//! Says in words why Discord closes a connection, and what to do about it.

/// Says why Discord has closed a connection with one of its codes (docs/platforms.md, "Discord: gateway").
pub(super) fn because(code: Option<u16>) -> &'static str {
    match code {
        None | Some(1000 | 1001 | 4000) => "Discord closed it",
        Some(1006) => "the line was dead or broke",
        Some(4001..=4003 | 4005) => "Discord did not understand what was said",
        Some(4007) => "the session cannot go on where it was",
        Some(4008) => "too much was said at a time",
        Some(4009) => "the session is over",
        Some(4004) => {
            "Discord does not accept the token any more: press Reset Token on the application's page, under Bot, put the new \
             one into TWINBOT_DISCORD_TOKEN, and start the bot again"
        }
        Some(4010 | 4011) => {
            "the bot is in more servers than one connection may hear, and connects anew by as many as it needs"
        }
        Some(4012) => "Discord does not speak this version of the gateway any more: update the bot",
        Some(4013) => "Discord does not know what the bot wants to hear: update the bot",
        Some(4014) => {
            "Discord does not let the bot hear what it asks for, though that needs no permission: look at the application's \
             page, under Bot, Privileged Gateway Intents, whether the bot is limited, and update the bot"
        }
        Some(_) => "Discord closed it for a reason of its own",
    }
}

/// Says whether the session is over with this code.
pub(super) fn ends_session(code: Option<u16>) -> bool {
    matches!(code, Some(4007 | 4009))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_can_do_something_is_told_what() {
        for (code, what) in [(4004, "TWINBOT_DISCORD_TOKEN"), (4012, "update"), (4013, "update"), (4014, "Intents")] {
            assert!(because(Some(code)).contains(what), "{code}: {}", because(Some(code)));
        }
        assert_eq!(because(Some(1006)), "the line was dead or broke");
    }
}
