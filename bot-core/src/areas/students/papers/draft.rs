//! What stands on login cards and on the class list. Each teacher gets the students of their own school, whose whole names they know.

use crate::areas::space::Inside;
use crate::areas::students::rules::is_of_class;
use crate::areas::students::student::Pupil;
use crate::areas::students::views::readable;
use crate::domain::Right;
use crate::paper::{CardSheet, Draft, Format, Paper, PaperKind, SealedLogin};
use crate::text::{Locale, msg};

/// Those of the reader's own class, for a reader who may bring students in.
pub(in crate::areas::students) fn own<'a>(inside: Inside<'a>, pupils: &'a [Pupil]) -> impl Iterator<Item = &'a Pupil> {
    let sees = inside.sees(Right::Invite);
    pupils.iter().filter(move |pupil| sees && is_of_class(inside, pupil))
}

/// What stands on a paper; `None` where nobody does.
pub(in crate::areas::students) fn draft(paper: &Paper, inside: Inside<'_>, pupils: &[Pupil]) -> Option<Draft> {
    let own: Vec<&Pupil> = own(inside, pupils).collect();
    let readable: Vec<(&Pupil, SealedLogin)> = readable(own.iter().copied())
        .map(|(pupil, password)| (pupil, SealedLogin { password, claim: pupil.student.claim_code() }))
        .collect();
    let draft = match (paper.kind, paper.format) {
        (PaperKind::Cards, Format::Pdf) => Draft::Cards(sheets(inside, &readable)),
        (PaperKind::Cards, Format::Csv) => {
            let (pupils, logins) = readable.iter().copied().unzip::<_, _, Vec<_>, Vec<_>>();
            let heads = [msg::field_claim_link(), msg::field_claim_link_command()];
            let heads = heads.map(|head| inside.seen.reader.locale.plain(&head));
            Draft::Logins { list: table(paper, inside, &pupils), heads, logins }
        }
        (PaperKind::List, _) => Draft::List(table(paper, inside, &own)),
    };
    let is_empty = match paper.kind {
        PaperKind::Cards => readable.is_empty(),
        PaperKind::List => own.is_empty(),
    };
    (!is_empty).then_some(draft)
}

/// The cards, a sheet for each language in which students have their passwords.
fn sheets(inside: Inside<'_>, pupils: &[(&Pupil, SealedLogin)]) -> Vec<CardSheet> {
    let mut sheets: Vec<(Locale, CardSheet)> = Vec::new();
    for (pupil, login) in pupils {
        let locale = pupil.student.locale;
        let at = sheets.iter().position(|(known, _)| *known == locale).unwrap_or_else(|| {
            let (sheet, scan) = (sheet(inside, locale), locale.plain(&msg::card_begin_scan()));
            sheets.push((locale, CardSheet { sheet, scan, locale, logins: Vec::new() }));
            sheets.len() - 1
        });
        let (_, cards) = &mut sheets[at];
        cards.sheet.cards.push(card(inside, pupil));
        cards.logins.push(*login);
    }
    sheets.into_iter().map(|(_, cards)| cards).collect()
}

fn sheet(inside: Inside<'_>, locale: Locale) -> cards::Sheet {
    let labels = cards::Labels {
        user_name: locale.plain(&msg::field_user_name()),
        password: locale.plain(&msg::field_password()),
    };
    let title = locale.label(&msg::cards_title(inside.seen.project().content.title.as_str()));
    cards::Sheet { title, language: locale.tag().to_owned(), labels, cards: Vec::new() }
}

fn card(inside: Inside<'_>, pupil: &Pupil) -> cards::Card {
    let student = &pupil.student;
    cards::Card {
        name: student.name.whole(),
        user_name: student.user_name.as_str().to_owned(),
        password: String::new(),
        project: inside.seen.project().content.title.as_str().to_owned(),
        begin: [msg::card_begin(), msg::card_begin_own()].map(|sentence| student.locale.plain(&sentence)),
        link: None,
    }
}

fn table(paper: &Paper, inside: Inside<'_>, pupils: &[&Pupil]) -> cards::List {
    let locale = inside.seen.reader.locale;
    let last = match paper.kind {
        PaperKind::Cards => msg::field_password(),
        PaperKind::List => msg::field_pupil_role(),
    };
    let heads = [msg::field_given(), msg::field_surname(), msg::field_user_name(), last];
    let row = |pupil: &&Pupil| {
        let student = &pupil.student;
        let known = [student.name.given.as_str(), student.name.surname.as_str(), student.user_name.as_str()];
        let role = match paper.kind {
            // The password stands there, once it is opened, and the link behind it.
            PaperKind::Cards => None,
            PaperKind::List => Some(locale.plain(&pupil.role.twinspace().text())),
        };
        known.into_iter().map(str::to_owned).chain(role).collect()
    };
    cards::List {
        title: locale.label(&paper.title),
        language: locale.tag().to_owned(),
        heads: heads.map(|head| locale.plain(&head)).to_vec(),
        rows: pupils.iter().map(row).collect(),
    }
}
