//! Whose login a teacher may hand to whom (docs/domain.md, "Students").

use super::{Handed, Handout};
use crate::areas::sessions::{Event, Screen};
use crate::areas::space::Inside;
use crate::areas::students::rules::is_of_class;
use crate::areas::students::{Claim, Pupil};
use crate::conversation::Picked;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{AccountId, Cap, ProjectId, Right, SecretId};
use crate::reader::{Fresh, Reader};
use crate::text::{folded, msg};

/// A login is handed over no later than this after somebody was picked, in ms: half an hour.
pub(super) const ASKED_FOR: i64 = 30 * 60_000;

/// Whom a login would reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Recipient {
    /// Somebody who has never written to the bot.
    New,
    /// Whoever has this account.
    Known(AccountId),
    /// Somebody with a role, who is no student: nothing is sent, and nobody learns why.
    NoStudent,
}

/// The code of the link of a student whose login the reader may hand over: as with the link itself.
///
/// # Errors
/// The person may not, the student is of another class, or has got the password, or its time is over.
pub(super) fn may(inside: Inside<'_>, pupil: &Pupil) -> Result<SecretId, Refusal> {
    inside.may(Right::Invite)?;
    if !is_of_class(inside, pupil) {
        return Err(Refusal::never(msg::refusal_other_class()));
    }
    let reader = inside.seen.reader;
    let is_over = reader.now - pupil.student.password_at >= reader.settings.students.claims_for;
    match pupil.student.claim {
        Claim::Open(code) if !is_over => Ok(code),
        Claim::Open(_) | Claim::Over | Claim::Claimed(..) => {
            Err(Refusal::not_yet(msg::refusal_handout_closed(pupil.student.name.short())))
        }
    }
}

/// Those of these students whom the words mean: each word begins a part of the name, or all are the user name.
#[must_use]
pub(super) fn meant<'a>(mine: &'a [(ProjectId, Pupil)], words: &str) -> Vec<&'a Pupil> {
    let wanted: Vec<String> = folded(words).split_whitespace().map(str::to_owned).collect();
    let is_meant = |pupil: &&Pupil| {
        let name = pupil.student.name.folded();
        let begins = |word: &String| name.split_whitespace().any(|part| part.starts_with(word.as_str()));
        pupil.student.user_name.as_str() == words.trim() || (!wanted.is_empty() && wanted.iter().all(begins))
    };
    mine.iter().map(|(_, pupil)| pupil).filter(is_meant).collect()
}

/// Asks whose login shall be handed to somebody who was picked.
///
/// # Errors
/// A program or the person themselves was picked, or nobody whose login they may hand over is called so.
pub(super) fn ask(
    (to, is_me): (&Picked, bool),
    (words, mine): (&str, &[(ProjectId, Pupil)]),
    reader: &Reader,
    fresh: &mut Fresh,
) -> Decided {
    if to.is_bot || is_me {
        return Err(Refusal::never(msg::refusal_handout_nobody()));
    }
    if meant(mine, words).is_empty() {
        return Err(Refusal::not_yet(msg::refusal_handout_none(words)));
    }
    let id = fresh.id();
    let handout = Handout { id, by: reader.account, to: to.clone(), made_at: reader.now, handed: None, is_lost: false };
    let asked = Event::HandoutAsked { handout: Box::new(handout), words: words.to_owned() };
    Ok(Decision { events: vec![asked.into()], ..Decision::shows(Screen::Handout { handout: id }) })
}

/// Hands the login of a student over: whoever was picked is asked in a direct message whether they are the student. Said once more of
/// the same student, it is shown again.
///
/// # Errors
/// The person may not hand it over, another login was handed over by this, or it was asked for too long ago.
pub(super) fn hand_out(
    inside: Inside<'_>,
    pupil: &Pupil,
    (handout, to): (&Handout, Recipient),
    fresh: &mut Fresh,
) -> Decided {
    let (reader, student) = (inside.seen.reader, pupil.student.id);
    let shows = Screen::Handout { handout: handout.id };
    if let Some(handed) = handout.handed {
        let is_same = handed.student == student;
        let decision = Decision::nothing(shows.clone(), msg::toast_sent());
        return if is_same { Ok(decision) } else { Err(Refusal::too_late().showing(shows)) };
    }
    if reader.now - handout.made_at >= ASKED_FOR {
        return Err(Refusal::too_late());
    }
    let code = may(inside, pupil)?;
    let (account, person) = match to {
        Recipient::New => (Some(fresh.id()), Some(fresh.id())),
        Recipient::Known(account) => (Some(account), None),
        Recipient::NoStudent => (None, None),
    };
    let handed = Handed { student, code, to: account };
    let event = Event::HandedOut { handout: Box::new(handout.clone()), handed, person };
    let offered = Screen::Offered { student, handout: handout.id };
    let told = account.map(|account| Effect::Notify(Whom::Account(account), offered.into(), Topic::Asked));
    let effects = [Effect::Spend(Cap::Handouts), Effect::Refresh(student.0)];
    Ok(Change::event(event).with(effects).with(told).decision(shows, msg::toast_sent()))
}
