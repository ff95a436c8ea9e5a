//! What founders read in the end, so that it can be compared with what others read.

use bot_core::text::msg;
use rehearsal::{Actor, Offer};

/// A line without the day before its time: a message that was changed after it was sent says a date where another one says "today".
fn without_day(line: &str) -> String {
    match line.split_once("##:##") {
        Some((day, what)) if day.starts_with("• ") => format!("• ##:##{what}"),
        Some(_) | None => line.to_owned(),
    }
}

/// What a founder reads in the end, without times: the contacts, the projects, and every step of the project's history.
pub(crate) async fn outcome(actor: &Actor, offer: &Offer) -> Vec<String> {
    let mut read = Vec::new();
    let mut note = |message: rehearsal::Shown| {
        let text = message.text().replace(|letter: char| letter.is_ascii_digit(), "#");
        // Those who decide at the same time do so in any order.
        let mut lines: Vec<String> = text.lines().map(without_day).collect();
        lines.sort_unstable();
        read.push(lines.join("\n"));
    };
    actor.says("/contacts").await.expect("the contacts");
    note(actor.sees(&msg::contacts_title()).await.expect("the contacts"));
    actor.says("/projects").await.expect("the projects");
    note(actor.sees(&msg::projects_title()).await.expect("the projects"));
    let line = actor.reads(&msg::marked("✅", offer.title.as_str()));
    actor.presses_words(&line).await.expect("the project is listed as active");
    actor.presses_below(&offer.title, &msg::button_history()).await.expect("the history");
    note(actor.sees(&msg::history_title(offer.title.as_str())).await.expect("the history"));
    read
}

#[test]
fn the_same_step_is_read_the_same_on_whatever_day() {
    let step = |line| without_day(line);
    assert_eq!(step("• today ##:##: approved by everybody"), "• ##:##: approved by everybody");
    assert_eq!(step("• ## Nov ####, ##:##: approved by everybody"), step("• today ##:##: approved by everybody"));
    for other in
        ["• <t:##########:f>: approved by everybody", "History of “Rivers ###”", "• Ana Nube ### — Escuela Nube"]
    {
        assert_eq!(step(other), other);
    }
}
