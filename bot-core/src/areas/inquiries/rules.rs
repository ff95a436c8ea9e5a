//! Who may ask a support service, who answers, and how a question never gets stuck (docs/domain.md, "Questions to a support service").

use super::{
    Asked, Claim, Command, Event, Inquiry, InquiryDraft, InquiryState, Official, Origin, Said, Screen, Timer, begins,
};
use crate::areas::authorities::Authority;
use crate::conversation::Key;
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal, Topic, Whom, read_words};
use crate::domain::{Cap, InquiryId, Message, Peer};
use crate::flows::Note;
use crate::lists::List;
use crate::reader::{Capacity, Fresh, Me, Reader};
use crate::text::{Arg, Text, msg};
use crate::view::Quote;
use crate::wire::{Page, Revision, Words};

/// For so long somebody has a question to themselves whom nobody else is to overtake, in ms: one hour.
pub const CLAIMED_FOR: i64 = 3_600_000;

/// By how much, in ms, the clocks of two processes may differ at most: what is taken until later than that was taken before a clock was
/// set back, and is free.
pub const SKEW: i64 = 300_000;

/// So many messages are quoted at most where they are answered.
const QUOTED: usize = 2;

/// What is known besides a question.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The authorities that are set up; its asker does not count among those who decide for one.
    pub services: &'a [Authority],
    /// How many questions of the person who acts wait for an answer.
    pub waiting: u32,
}

/// A question before a reader.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The question.
    pub inquiry: &'a Inquiry,
    /// What is known besides.
    pub known: Known<'a>,
    /// Who acts or reads.
    pub reader: &'a Reader,
}

impl<'a> About<'a> {
    /// The support service that answers it now, if one is set up.
    #[must_use]
    pub fn service(self) -> Option<&'a Authority> {
        Authority::service_of(&self.inquiry.country, self.known.services)
    }

    /// Whether the reader has asked.
    #[must_use]
    pub fn is_mine(self) -> bool {
        self.inquiry.asker.id == self.reader.me.id
    }

    /// Whether the reader decides for the service that answers it, though they may have asked themselves.
    #[must_use]
    pub fn is_asked_of_me(self) -> bool {
        self.service().is_some_and(|service| self.reader.me.decides_for(service.id))
    }

    /// Who has it now to themselves: somebody who still decides for the service, and whose time is not over.
    #[must_use]
    pub fn claim(self) -> Option<&'a Claim> {
        let holds = |claim: &&Claim| claim.is_appointed && is_held(claim.until, self.reader.now);
        self.inquiry.claim.as_ref().filter(|_| self.inquiry.state == InquiryState::Waiting).filter(holds)
    }

    /// Whether the reader has it.
    #[must_use]
    pub fn has_claim(self) -> bool {
        self.claim().is_some_and(|claim| claim.by == self.reader.me.id)
    }

    fn own(self) -> Screen {
        Screen::Question { inquiry: self.inquiry.id, page: Page(0) }
    }

    fn card(self) -> Screen {
        card(self.inquiry.id)
    }

    /// How the reader answers for the service: by appointment, or in a colleague's place; `None` where they may not.
    fn capacity(self) -> Option<Capacity<'a>> {
        let asker = self.inquiry.asker.id;
        self.reader.me.capacity(self.service()?.id, false, |person| person == asker)
    }

    /// The reader answers for the service, and nobody else has the question.
    ///
    /// # Errors
    /// They do not decide for it, they or that colleague have asked themselves, or somebody else has it.
    fn may_answer(self) -> Result<(), Refusal> {
        if self.capacity().is_none() {
            return Err(Refusal::not_allowed());
        }
        match self.claim() {
            Some(claim) if claim.by != self.reader.me.id => {
                let (name, until) = (claim.name.clone(), Arg::Moment(claim.until));
                Err(Refusal::not_yet(msg::refusal_taken(name, until)).showing(self.card()))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn asks_service(self) -> Effect {
        let asker = Some(&self.reader.me).filter(|_| self.is_mine());
        asks_service(self.inquiry.id, &self.inquiry.country, self.known.services, asker)
    }

    /// The same where the service had answered it, or had closed it: that comes whatever else waits for those who answer.
    fn asks_again(self) -> Effect {
        let screen = self.card();
        match self.service() {
            Some(service) if service.approvers > 0 => service.asked_again(screen),
            Some(_) | None => self.asks_service(),
        }
    }

    /// One more message, written now.
    fn says(self, words: Message, by: Option<Official>) -> Event {
        let said = Said { number: self.inquiry.revision() + 1, at: self.reader.now, words, by };
        Event::Written { inquiry: self.inquiry.id, said }
    }

    /// It is so far now, and nobody has it any more.
    fn moved(self, after: InquiryState) -> Change {
        let (id, at) = (self.inquiry.id, self.reader.now);
        let ended = Effect::ClearTimer(Timer::Claim { inquiry: id }.into());
        let moved = Event::Moved { inquiry: id, step: (self.inquiry.state, after), at };
        Change::event(moved).with([ended, Effect::Refresh(id.0)])
    }
}

/// The question as those who answer see it.
fn card(inquiry: InquiryId) -> Screen {
    Screen::Inquiry { inquiry, page: Page(0) }
}

/// Whether the time of a claim is not over. One that ends later than any can was made by a clock that was set back since.
fn is_held(until: i64, now: i64) -> bool {
    (now + 1..=now + CLAIMED_FOR + SKEW).contains(&until)
}

/// Shows a question to the support service of a country; where there is none, tells the operator so. `asker`: where they act.
fn asks_service(inquiry: InquiryId, country: &str, services: &[Authority], asker: Option<&Me>) -> Effect {
    let tells_operator = || Effect::Notify(Whom::Operator, card(inquiry).into(), Topic::Asked);
    match Authority::service_of(country, services) {
        // Nobody answers a question of their own, though somebody is appointed there: the operator reads of the question itself.
        Some(service) if service.approvers == 0 && asker.is_some_and(|me| me.decides_for(service.id)) => {
            tells_operator()
        }
        Some(service) => service.asked(card(inquiry)),
        None => tells_operator(),
    }
}

/// There is room for one more question of a person of whose so many wait.
///
/// # Errors
/// As many wait as may.
fn has_room(waiting: u32) -> Result<(), Refusal> {
    let cap = Cap::OpenInquiries;
    if waiting < cap.limit().0 { Ok(()) } else { Err(Refusal::capped(cap, None)) }
}

/// Opens the form of a new question of somebody who comes from there.
///
/// # Errors
/// As many of theirs wait as may.
pub fn write(origin: Option<Origin>, waiting: u32, reader: &Reader) -> Decided {
    has_room(waiting)?;
    let teaches_in = reader.me.teacher.as_ref().map(|teacher| teacher.school.country.clone());
    Ok(Decision::begins(InquiryDraft::of(teaches_in, origin), Again::GoesOn))
}

/// Asks the support service of a country: one's own where one teaches.
///
/// # Errors
/// There is no such country, or as many questions of theirs wait as may.
pub fn ask(
    (country, words, origin): (&Key, &Message, Option<Origin>),
    known: Known<'_>,
    reader: &Reader,
    fresh: &mut Fresh,
) -> Decided {
    has_room(known.waiting)?;
    let country = reader.me.teacher.as_ref().map_or(country, |teacher| &teacher.school.country);
    if !List::countries().contains(country) {
        return Err(Refusal::gone());
    }
    let id = fresh.id::<InquiryId>();
    let asked = Asked { by: reader.me.id, country: country.clone(), origin, words: words.clone() };
    let asks = asks_service(id, country, known.services, Some(&reader.me));
    let event = Event::Asked { inquiry: id, asked: Box::new(asked), at: reader.now };
    let shows = Screen::Question { inquiry: id, page: Page(0) };
    Ok(Decision::new(vec![event.into()], shows, msg::toast_sent()).with([Effect::Spend(Cap::Inquiries), asks]))
}

/// Takes a question and opens the form of its answer; with the words, answers it. It is its asker's turn then.
///
/// # Errors
/// The reader does not answer for the service, somebody else has the question, has answered or closed it, or more was written than
/// the reader has seen.
pub fn answer(revision: Revision, words: &Words, about: About<'_>) -> Decided {
    let (inquiry, me) = (about.inquiry, &about.reader.me);
    // A press that comes twice.
    let is_answered = |(said, by): (&Said, &Official)| {
        by.id == me.id && words.0.as_deref().is_some_and(|words| Message::read(words).as_ref() == Ok(&said.words))
    };
    if inquiry.state == InquiryState::Answered && inquiry.last_answer().is_some_and(is_answered) {
        return Ok(Decision::nothing(about.card(), msg::toast_sent()));
    }
    about.may_answer()?;
    match inquiry.state {
        InquiryState::Waiting => {}
        InquiryState::Answered | InquiryState::ClosedByAsker | InquiryState::ClosedByService => {
            return Err(Refusal::too_late().showing(about.card()));
        }
    }
    if revision.0 != inquiry.revision() {
        return Err(Refusal::changed(inquiry.revision()).showing(about.card()));
    }
    if words.0.is_none() {
        return Ok(taken(about));
    }
    let words = read_words(words, "")?;
    let for_whom = about.capacity().and_then(Capacity::giver);
    let by = Official { id: me.id, name: me.name.clone(), for_whom };
    let answered = Change::event(about.says(words, Some(by))).and(about.moved(InquiryState::Answered));
    let told = Effect::Notify(Whom::Person(inquiry.asker.id), about.own().into(), Topic::Asked);
    let closes = Effect::CloseNotes(about.card().into(), me.id);
    Ok(answered.with([told, closes]).decision(about.card(), msg::toast_sent()))
}

/// The reader has a question to themselves for a while, and writes the answer.
fn taken(about: About<'_>) -> Decision {
    let (inquiry, reader) = (about.inquiry, about.reader);
    let until = reader.now + CLAIMED_FOR;
    let command =
        Command::Answer { inquiry: inquiry.id, revision: Revision(inquiry.revision()), words: Words::default() };
    let asker = asker(inquiry);
    let quotes = last(inquiry.unanswered()).iter().map(|said| Quote::of(asker.clone(), said.words.as_str()));
    let note = Note::new(command.into(), reader.locale.plain(&asker)).answering(quotes.collect());
    let claimed = Event::Claimed { inquiry: inquiry.id, by: reader.me.id, until };
    let begins = Decision::begins(note, Again::GoesOn);
    Decision { events: vec![claimed.into()], ..begins }
        .with([Effect::SetTimer(Timer::Claim { inquiry: inquiry.id }.into(), until), Effect::Refresh(inquiry.id.0)])
}

/// The last messages of several.
fn last(all: &[Said]) -> &[Said] {
    &all[all.len().saturating_sub(QUOTED)..]
}

/// What those who answer call its asker: by the name only where a service has confirmed it, or is to.
pub(super) fn asker(inquiry: &Inquiry) -> Text {
    named(&inquiry.asker, &inquiry.country)
}

/// The same of somebody who asks the support service of a country.
pub(super) fn named(asker: &Peer, country: &str) -> Text {
    let is_theirs = asker.school.as_ref().is_some_and(|school| school.country == country);
    if is_theirs { asker.name() } else { asker.name_to_strangers() }
}

/// Gives a question back, which the reader has taken.
///
/// # Errors
/// They do not answer for the service, or somebody else has it.
pub fn give_back(about: About<'_>) -> Decided {
    about.may_answer()?;
    if !about.has_claim() {
        // A press that comes twice.
        return Ok(Decision::nothing(about.card(), msg::toast_done()));
    }
    Ok(released(about.inquiry.id).decision(about.card(), msg::toast_done()))
}

fn released(inquiry: InquiryId) -> Change {
    let ended = Effect::ClearTimer(Timer::Claim { inquiry }.into());
    Change::event(Event::Released { inquiry }).with([ended, Effect::Refresh(inquiry.0)])
}

/// The time of a claim is over: everybody can answer again. A timer that outlived what it was set for does nothing.
pub(super) fn free(inquiry: &Inquiry, now: i64) -> Decision {
    let timer = || Timer::Claim { inquiry: inquiry.id }.into();
    let change = match &inquiry.claim {
        Some(claim) if is_held(claim.until, now) => {
            Change::default().with([Effect::SetTimer(timer(), claim.until.min(now + CLAIMED_FOR))])
        }
        Some(_) => released(inquiry.id),
        None => Change::default(),
    };
    change.decision(card(inquiry.id), msg::toast_done())
}

/// Writes to the service once more: it waits for an answer then, whether or not it had one, or was closed.
///
/// # Errors
/// It is somebody else's, the words are missing, or as many questions of theirs wait as may.
pub fn reply(words: &Words, about: About<'_>) -> Decided {
    let inquiry = about.inquiry;
    if !about.is_mine() {
        return Err(Refusal::gone());
    }
    let waits = inquiry.state == InquiryState::Waiting;
    if !waits {
        has_room(about.known.waiting)?;
    }
    let subject = inquiry.said.first().map(|said| begins(&said.words)).unwrap_or_default();
    let words = read_words(words, &subject).map_err(|refusal| match inquiry.last_answer() {
        Some((said, _)) => refusal.answering(Quote::of(authority(inquiry), said.words.as_str())),
        None => refusal,
    });
    let written = Change::event(about.says(words?, None)).with([Effect::Spend(Cap::Inquiries)]);
    let id = inquiry.id;
    let written = match about.claim() {
        // Who writes the answer reads at once that there is more to answer.
        Some(claim) => {
            let told = Effect::Notify(Whom::Person(claim.by), about.card().into(), Topic::Asked);
            written.with([told, Effect::Refresh(id.0)])
        }
        None if waits => written.with([Effect::Refresh(id.0)]),
        None => written.and(about.moved(InquiryState::Waiting)).with([about.asks_again()]),
    };
    Ok(written.decision(about.own(), msg::toast_sent()))
}

/// The support service of a question, whether or not it is set up.
pub(super) fn authority(inquiry: &Inquiry) -> Text {
    msg::authority_national(List::countries().text(&inquiry.country))
}

/// Closes a question: its asker does, or somebody who answers for the service. What its asker writes then opens it again.
///
/// # Errors
/// It is somebody else's, or somebody else has taken it to answer it.
pub fn close(about: About<'_>) -> Decided {
    let (is_mine, me) = (about.is_mine(), about.reader.me.id);
    if !is_mine && !about.is_asked_of_me() {
        return Err(Refusal::gone());
    }
    let screen = if is_mine { about.own() } else { about.card() };
    if about.inquiry.state.is_closed() {
        return Ok(Decision::nothing(screen, msg::toast_done()));
    }
    let closes = Effect::CloseNotes(about.card().into(), me);
    if is_mine {
        return Ok(about.moved(InquiryState::ClosedByAsker).with([closes]).decision(screen, msg::toast_done()));
    }
    about.may_answer()?;
    let told = Effect::Notify(Whom::Person(about.inquiry.asker.id), about.own().into(), Topic::Asked);
    let closed = about.moved(InquiryState::ClosedByService).with([told, closes]);
    Ok(closed.decision(screen, msg::toast_done()))
}

/// Asks a support service that was set up since; one that waits no more needs nobody.
pub(super) fn ask_late(about: About<'_>) -> Decision {
    let change = match about.inquiry.state {
        InquiryState::Waiting => Change::default().with([about.asks_service(), Effect::Refresh(about.inquiry.id.0)]),
        InquiryState::Answered | InquiryState::ClosedByAsker | InquiryState::ClosedByService => Change::default(),
    };
    change.decision(about.card(), msg::toast_done())
}
