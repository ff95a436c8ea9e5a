//! What people's words leave behind outside the tables of areas: screens that carry words, and updates that were put aside.

use super::{Result, Tx, values};
use crate::domain::AccountId;

/// Whether words name somebody who is erased.
pub(crate) type Names<'a> = dyn Fn(&str) -> bool + Sync + 'a;

/// Whether a screen as it is stored carries words that somebody may have typed: it has a field `words`, or is a refusal.
pub(super) fn has_words(screen: &str) -> bool {
    screen.contains("\"words\":\"") || screen.contains("\"refused\":")
}

/// Forgets screens with words in which somebody is named: where they are shown, and that they shall be.
pub(crate) async fn forget_screens(tx: &mut Tx, is_named: &Names<'_>) -> Result<()> {
    let sql = "SELECT account_id, number, screen FROM message WHERE has_words = 1";
    let shown = tx.list(sql, values![], |row| {
        Ok((row.get::<AccountId>("account_id")?, row.get::<i64>("number")?, row.get::<String>("screen")?))
    });
    for (account, number, _) in shown.await?.into_iter().filter(|(.., screen)| is_named(&plain(screen))) {
        tx.run("DELETE FROM message WHERE account_id = $1 AND number = $2", values![account, number]).await?;
    }
    // What is on its way is little, and soon is no more.
    let sql = "SELECT account_id, slot, screen FROM outbox WHERE screen LIKE '%\"words\":\"%' OR screen LIKE '%\"refused\":%'";
    let waiting = tx.list(sql, values![], |row| {
        Ok((row.get::<AccountId>("account_id")?, row.get::<String>("slot")?, row.get::<String>("screen")?))
    });
    for (account, slot, _) in waiting.await?.into_iter().filter(|(.., screen)| is_named(&plain(screen))) {
        tx.run("DELETE FROM outbox WHERE account_id = $1 AND slot = $2", values![account, slot]).await?;
    }
    Ok(())
}

/// Forgets updates that could not be worked on and name somebody.
pub(crate) async fn forget_letters(tx: &mut Tx, is_named: &Names<'_>) -> Result<()> {
    let sql = "SELECT id, body FROM dead_letter";
    let letters = tx.list(sql, values![], |row| Ok((row.get::<i64>("id")?, row.get::<String>("body")?)));
    for (id, _) in letters.await?.into_iter().filter(|(_, body)| is_named(&plain(body))) {
        tx.run("DELETE FROM dead_letter WHERE id = $1", values![id]).await?;
    }
    Ok(())
}

/// The words in a JSON text without what escapes them; any other text as it is.
fn plain(text: &str) -> String {
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) => {
            let mut words = String::new();
            collect(&value, &mut words);
            words
        }
        Err(_) => text.to_owned(),
    }
}

fn collect(value: &serde_json::Value, words: &mut String) {
    match value {
        serde_json::Value::String(text) => {
            words.push_str(text);
            words.push(' ');
        }
        serde_json::Value::Array(all) => all.iter().for_each(|value| collect(value, words)),
        serde_json::Value::Object(all) => all.values().for_each(|value| collect(value, words)),
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_words_are_read() {
        assert_eq!(plain(r#"{"message":{"text":"Jos\u00e9 \"Rojo\"","id":7}}"#), "José \"Rojo\" ");
        assert_eq!(plain("{ not JSON"), "{ not JSON");
    }
}
