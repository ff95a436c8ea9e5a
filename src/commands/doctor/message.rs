//! A test message to the operators' chats, by the way that every notice takes: the running program delivers it.

use std::time::Duration;

use bot_core::engine::{Operator, Probe};
use bot_core::store::{Db, Result};

use super::unread;
use crate::commands::operator;
use crate::finding::Finding;

const NAME: &str = "message";
/// How long it may take to arrive.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is looked whether it has.
const LOOKS: Duration = Duration::from_millis(200);

/// Sends it, and says whether it has arrived. What has not is taken back.
pub(super) async fn send(db: &Db) -> Finding {
    let operator = operator(db);
    let (probe, chats) = match operator.send_probe().await {
        Ok(sent) => sent,
        Err(error) => return unread(NAME, &error),
    };
    if chats == 0 {
        let to_do = "link one: twinbot operator invite";
        return Finding::warning(NAME, "there is nobody to send a message to: no chat is an operator's", to_do);
    }
    match tokio::time::timeout(PATIENCE, arrives(&operator, &probe)).await {
        Ok(Ok(())) => Finding::well(NAME, format!("the test message has arrived; chats: {chats}")),
        Ok(Err(error)) => unread(NAME, &error),
        Err(_) => match take_back(&operator, &probe).await {
            Ok(left) => Finding::wrong(
                NAME,
                format!("the test message did not arrive within {} s; chats: {left} of {chats}", PATIENCE.as_secs()),
                "see whether the program runs (`twinbot ready`), and whether these operators have blocked the bot",
            ),
            Err(error) => unread(NAME, &error),
        },
    }
}

/// Takes it back from those who have not got it; says how many they are.
async fn take_back(operator: &Operator, probe: &Probe) -> Result<u32> {
    let left = operator.awaiting(probe).await?;
    operator.take_back(probe).await?;
    Ok(left)
}

/// Waits until nobody waits for it.
async fn arrives(operator: &Operator, probe: &Probe) -> Result<()> {
    while operator.awaiting(probe).await? > 0 {
        tokio::time::sleep(LOOKS).await;
    }
    Ok(())
}
