//! What people's words leave behind outside the tables of areas: screens that carry words, and updates that were put aside.

use super::{Result, Tx, values};
use crate::domain::AccountId;

/// Whether words name somebody who is erased.
pub(crate) type Names<'a> = dyn Fn(&str) -> bool + Sync + 'a;

/// Whether a screen as it is stored carries words that somebody may have typed: it has a field `words`, or is a refusal.
pub(super) fn has_words(screen: &str) -> bool {
    screen.contains("\"words\":\"") || screen.contains("\"refused\":")
}

/// Forgets screens with words in which somebody is named: that they shall be shown, and where they are. In this order, as whoever notes a
/// delivery writes both, the outbox first: else two would wait for each other.
pub(crate) async fn forget_screens(tx: &mut Tx, is_named: &Names<'_>) -> Result<()> {
    // What is on its way is little, and soon is no more.
    let sql = "SELECT account_id, slot, screen FROM outbox WHERE screen LIKE '%\"words\":\"%' OR screen LIKE '%\"refused\":%'";
    let waiting = tx.list(sql, values![], |row| {
        Ok((row.get::<AccountId>("account_id")?, row.get::<String>("slot")?, row.get::<String>("screen")?))
    });
    for (account, slot, _) in waiting.await?.into_iter().filter(|(.., screen)| is_named(&plain(screen))) {
        tx.run("DELETE FROM outbox WHERE account_id = $1 AND slot = $2", values![account, slot]).await?;
    }
    let sql = "SELECT account_id, number, screen FROM message WHERE has_words = 1";
    let shown = tx.list(sql, values![], |row| {
        Ok((row.get::<AccountId>("account_id")?, row.get::<i64>("number")?, row.get::<String>("screen")?))
    });
    for (account, number, _) in shown.await?.into_iter().filter(|(.., screen)| is_named(&plain(screen))) {
        tx.run("DELETE FROM message WHERE account_id = $1 AND number = $2", values![account, number]).await?;
    }
    Ok(())
}

/// Forgets messages about some subjects in whose screens somebody is named who is forgotten. What waits to be shown to others stays: they
/// would never read it.
pub(crate) async fn forget_messages(tx: &mut Tx, subjects: &[i64], is_named: &Names<'_>) -> Result<()> {
    let sql = "SELECT account_id, number, subject, screen FROM message WHERE has_words = 1";
    let shown = tx.list(sql, values![], |row| {
        let at = (row.get::<AccountId>("account_id")?, row.get::<i64>("number")?);
        Ok((at, row.get::<Option<i64>>("subject")?, row.get::<String>("screen")?))
    });
    for ((account, number), subject, screen) in shown.await? {
        if subject.is_some_and(|subject| subjects.contains(&subject)) && is_named(&plain(&screen)) {
            tx.run("DELETE FROM message WHERE account_id = $1 AND number = $2", values![account, number]).await?;
        }
    }
    Ok(())
}

/// Forgets updates that could not be worked on and come from an account, or tell of it: by its platform, and the id that it has there.
pub(crate) async fn forget_letters_of(tx: &mut Tx, (platform, number): (&str, &str)) -> Result<()> {
    let sql = "SELECT id, body FROM dead_letter WHERE platform = $1";
    let letters = tx.list(sql, values![platform], |row| Ok((row.get::<i64>("id")?, row.get::<String>("body")?)));
    for (id, body) in letters.await? {
        if has(&body, number) {
            tx.run("DELETE FROM dead_letter WHERE id = $1", values![id]).await?;
        }
    }
    Ok(())
}

/// Whether a JSON text holds a value, be it a number or a string; of any other text, whether it is a word of it.
fn has(text: &str, value: &str) -> bool {
    match serde_json::from_str(text) {
        Ok(data) => holds(&data, value),
        Err(_) => text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == value),
    }
}

fn holds(data: &serde_json::Value, value: &str) -> bool {
    match data {
        serde_json::Value::String(text) => text == value,
        serde_json::Value::Number(number) => number.to_string() == value,
        serde_json::Value::Array(all) => all.iter().any(|data| holds(data, value)),
        serde_json::Value::Object(all) => all.values().any(|data| holds(data, value)),
        serde_json::Value::Null | serde_json::Value::Bool(_) => false,
    }
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
    use std::sync::Mutex;

    use futures::FutureExt;

    use super::*;
    use crate::area::Screen;
    use crate::areas::students;
    use crate::domain::{PersonId, ProjectId};
    use crate::platform::Platform;
    use crate::store::outbox::{self, Lane, LeaseInfo, Place};
    use crate::store::{Db, Options, Value, json, people};
    use crate::update::Sender;

    /// What was asked by the test below, in its order.
    static ASKED: Mutex<Vec<String>> = Mutex::new(Vec::new());

    fn asks(sql: &str, _: &[Value]) {
        ASKED.lock().expect("not poisoned").push(sql.to_owned());
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_waits_is_forgotten_before_what_stands_in_chats() {
        testkit::each_engine("what_waits_is_forgotten_before_what_stands", |url| async move {
            let db = Db::open(&url, Options { watch: Some(asks), ..Options::default() }).await.expect("opens");
            let forgotten = db.turn(|tx| {
                async move {
                    let (to, id) = ((PersonId(1), AccountId(51)), "51".to_owned());
                    let (name, username, language) = ("Otto".to_owned(), None, "en".to_owned());
                    let sender = Sender { account: id.clone(), address: Some(id), name, username, language };
                    people::add(tx, Platform::ALL[0], &sender, to, 1).await?;
                    let found: Screen =
                        students::Screen::Found { project: ProjectId(1), words: "ana".to_owned() }.into();
                    let sql = "INSERT INTO message (account_id, number, screen, shown_at, is_over, is_repeated, has_words, is_secret) \
                               VALUES (51, 7, $1, 1, 0, 0, 1, 0)";
                    tx.run(sql, values![json(&found)?]).await?;
                    let info = LeaseInfo { now: 1, process: "a", lease: 60_000, ord: 1 };
                    outbox::show(tx, to, Lane::Answer, (&found, Place::New), info).await?;
                    ASKED.lock().expect("not poisoned").clear();
                    forget_screens(tx, &|words: &str| words.contains("ana")).await?;
                    Ok(ASKED.lock().expect("not poisoned").clone())
                }
                .boxed()
            });
            let mut asked = forgotten.await.expect("forgotten");
            asked.retain(|sql| sql.starts_with("DELETE"));
            let of = |table: &str| asked.iter().position(|sql| sql.contains(table)).expect("it is forgotten");
            assert!(of("outbox") < of("message"), "{asked:#?}");
            db.close().await;
        })
        .await;
    }

    #[test]
    fn an_update_is_an_accounts_by_the_number_that_the_platform_gives_it() {
        for body in [r#"{"message":{"from":{"id":77,"first_name":"Al"}}}"#, r#"{"user":{"id":"77"}}"#, "cut off {77"] {
            assert!(has(body, "77"), "{body}");
        }
        for body in [r#"{"message":{"from":{"id":770},"text":"77 clouds"}}"#, "{\"id\":177", "null"] {
            assert!(!has(body, "77"), "{body}");
        }
    }

    #[test]
    fn escaped_words_are_read() {
        assert_eq!(plain(r#"{"message":{"text":"Jos\u00e9 \"Rojo\"","id":7}}"#), "José \"Rojo\" ");
        assert_eq!(plain("{ not JSON"), "{ not JSON");
    }
}
