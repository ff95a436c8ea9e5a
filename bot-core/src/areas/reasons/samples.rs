//! Samples of standard reasons.

use super::reason::StandardReason;
use super::{Command, Screen, views};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{MADRID, SPAIN, ana, authorities, eva, reader};
use crate::domain::{AuthorityId, Reason, ReasonId};
use crate::reader::{Me, Reader};
use crate::text::Locale;
use crate::wire::Page;

/// A reason of the support service of Spain, in English.
pub(crate) fn reason(n: i64, words: &str) -> StandardReason {
    let words = Reason::read(words).expect("a reason");
    StandardReason { id: ReasonId(700 + n), authority: SPAIN, language: Locale::english(), words }
}

fn some() -> Vec<StandardReason> {
    vec![
        reason(1, "Please say how many lessons you plan, and in which months."),
        reason(2, "The evaluation is missing."),
        reason(3, "Please name the teacher who stands in for you when you are away, as our rules ask for."),
    ]
}

fn list(name: &'static str, authority: AuthorityId, me: Me, reasons: Vec<StandardReason>) -> Sample {
    let shows = move |screen: &Screen, reader: &Reader| {
        let Screen::Reasons { authority, language, page } = screen else { return None };
        let all = authorities();
        let known = all.iter().find(|known| known.id == *authority)?;
        views::list((known, *language), &reasons, *page, reader)
    };
    let screen = Screen::Reasons { authority, language: Locale::english(), page: Page(0) };
    Sample::new(name, screen, reader(me), shows)
}

fn languages(name: &'static str, me: Me) -> Sample {
    let shows = |screen: &Screen, reader: &Reader| {
        let Screen::Languages { authority, language, page } = screen else { return None };
        let all = authorities();
        let known = all.iter().find(|known| known.id == *authority)?;
        views::languages((known, *language), *page, reader)
    };
    let screen = Screen::Languages { authority: SPAIN, language: Locale::english(), page: Page(0) };
    Sample::new(name, screen, reader(me), shows)
}

fn one(name: &'static str, me: Me, reason: StandardReason) -> Sample {
    let screen = Screen::Reason { reason: reason.id };
    Sample::new(name, screen, reader(me), move |_: &Screen, reader: &Reader| views::one(&reason, reader))
}

pub(crate) fn all() -> Vec<Sample> {
    let known = reason(1, "Please say how many lessons you plan, and in which months.");
    let removed = Command::RemoveReason { reason: known.id };
    let confirmed = known.clone();
    vec![
        list("reasons/none yet", SPAIN, eva(), Vec::new()),
        list("reasons/some", SPAIN, eva(), some()),
        list(
            "reasons/as many as there may be",
            SPAIN,
            eva(),
            (1..=12).map(|n| reason(n, &format!("Reason {n}"))).collect(),
        ),
        list("reasons/of another authority", MADRID, eva(), some()),
        languages("reasons/other languages", eva()),
        one("reasons/one", eva(), known.clone()),
        one("reasons/one, teacher", ana(), known),
        Sample::confirms("reasons/removing one", removed, reader(eva()), move |_| Some(views::removing(&confirmed))),
    ]
}

/// The same with words of the greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    let long = reason(1, &words(Reason::MAX));
    vec![list("reasons/some", SPAIN, eva(), vec![long.clone()]), one("reasons/one", eva(), long)]
}
