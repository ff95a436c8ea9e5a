//! What is searched for among very much is read before the turn that asks for it, by a connection that only reads: nobody else's turn waits
//! for a search.
//!
//! What an update searches for depends on the form that its person fills in. The forms of those who may search next are remembered here,
//! as their last turns have left them. Where a form is not known, as after a restart or in another process, or where the turn finds that
//! something else is searched for, the turn searches itself.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};

use super::Engine;
use super::turn::Turn;
use crate::conversation::{Action, Answer, Input};
use crate::flows::{Conversation, Known, Sought};
use crate::platform::Platform;
use crate::reader::Reader;
use crate::store::Result;
use crate::update::{Update, What};

/// So many searches run beside each other: other readers are left to deliveries, which read as well.
const AT_ONCE: usize = 2;

/// When the forms of so many are remembered, all are forgotten: most of these have not come back.
const MOST: usize = 1_000;

/// Somebody who may search next: the form, and whoever fills it in.
#[derive(Clone)]
pub(super) struct Seeker {
    conversation: Conversation,
    reader: Reader,
}

/// What was searched for, and what was found.
#[derive(Clone)]
pub(super) struct Searched {
    sought: Sought,
    known: Known,
}

/// Those who may search next, by their accounts.
pub(super) struct Searches {
    seekers: Mutex<HashMap<(Platform, String), Seeker>>,
    hands: Semaphore,
}

impl Default for Searches {
    fn default() -> Self {
        Self { seekers: Mutex::default(), hands: Semaphore::new(AT_ONCE) }
    }
}

impl Seeker {
    /// What an update would be in the form.
    fn input(&self, what: &What) -> Option<Input> {
        match what {
            What::Text { words, .. } | What::Edited { words, .. } => {
                let asked = self.conversation.pending()?;
                Some(Input::answer(asked, Answer::Text(words.clone())))
            }
            What::Answers { answers, .. } => Some(Input::Modal(answers.clone())),
            What::Press { wire, .. } => {
                let Ok(Action::Form { press, .. }) = Action::decode(wire) else { return None };
                Some(Input::Press(press))
            }
            What::Command { .. }
            | What::Ticked { .. }
            | What::Unusable { .. }
            | What::File { .. }
            | What::Unfetched { .. }
            | What::Shared { .. }
            | What::HandOut { .. }
            | What::Left
            | What::Returned => None,
        }
    }
}

impl Searches {
    /// Remembers how a turn has left the form of whoever has sent an update, where they may search next.
    pub(super) fn note(&self, update: &Update, seeker: Option<Seeker>) {
        let mut all = self.seekers();
        let whose = || (update.platform, update.sender.account.clone());
        match seeker {
            Some(seeker) => {
                if all.len() >= MOST {
                    all.clear();
                }
                all.insert(whose(), seeker);
            }
            None if all.is_empty() => {}
            None => drop(all.remove(&whose())),
        }
    }

    fn seeker(&self, update: &Update) -> Option<Seeker> {
        let all = self.seekers();
        if all.is_empty() { None } else { all.get(&(update.platform, update.sender.account.clone())).cloned() }
    }

    fn seekers(&self) -> MutexGuard<'_, HashMap<(Platform, String), Seeker>> {
        self.seekers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Engine {
    /// Searches for what an update is about to ask, until then at most. `None` where it asks nothing of the kind, as far as is known here.
    pub(super) async fn searches(&self, update: &Update, until: Instant) -> Option<Searched> {
        let searches = &self.shared.searches;
        let seeker = searches.seeker(update)?;
        let input = seeker.input(&update.what)?;
        let Seeker { conversation, reader } = seeker;
        // Where that takes long, the turn searches itself, and needs time for it.
        let until = until.min(Instant::now() + Self::DEADLINE / 4);
        let sought = conversation.sought(Some(&input), &reader)?;
        let known = timeout_at(until, async {
            let _hand = searches.hands.acquire().await.ok()?;
            let mut tx = self.shared.db.read().await.ok()?;
            conversation.known(Some(&input), &mut tx, &reader).await.ok()
        });
        Some(Searched { sought, known: known.await.ok().flatten()? })
    }
}

impl Turn<'_> {
    /// What the questions of a form have to know for an input, or for the view. What is searched for was read before the turn, or else is
    /// once in it.
    pub(super) async fn known(&mut self, conversation: &Conversation, input: Option<&Input>) -> Result<Known> {
        let reader = self.reader();
        let Some(sought) = conversation.sought(input, &reader) else {
            return conversation.known(input, self.tx, &reader).await;
        };
        if let Some(searched) = self.searched.as_ref().filter(|searched| searched.sought == sought) {
            return Ok(searched.known.clone());
        }
        let known = conversation.known(input, self.tx, &reader).await?;
        self.searched = Some(Searched { sought, known: known.clone() });
        Ok(known)
    }

    /// Whether a form would have to search for what it shows.
    pub(super) fn has_to_search(&self, conversation: &Conversation) -> bool {
        let sought = conversation.sought(None, &self.reader());
        sought.is_some_and(|sought| self.searched.as_ref().is_none_or(|searched| searched.sought != sought))
    }

    /// Remembers a form that may be searched in next, as this turn leaves it.
    pub(super) fn may_search_in(&mut self, conversation: &Conversation) {
        if conversation.may_search() {
            self.outcome.seeker = Some(Seeker { conversation: conversation.clone(), reader: self.reader() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample::cast::{newcomer, reader};
    use crate::conversation::{Key, Press, QuestionId, Step};
    use crate::flows::ProfileDraft;
    use crate::update::{Sender, Where};

    const SCHOOL: QuestionId = QuestionId::new("school");

    fn does(who: &str, what: What) -> Update {
        let (account, name, language) = (who.to_owned(), who.to_owned(), "en".to_owned());
        let sender = Sender { account, address: None, name, username: None, language };
        let (id, raw, at) = (String::new(), String::new(), Where::Own);
        Update { platform: Platform::ALL[0], id, sender, what, written: None, handle: None, carries: false, at, raw }
    }

    fn writes(words: &str) -> What {
        What::Text { words: words.to_owned(), number: 7 }
    }

    /// Somebody who has said so much of their profile.
    fn seeker(answers: &[(&'static str, Answer)]) -> Seeker {
        let reader = reader(newcomer());
        let mut conversation = Conversation::from(ProfileDraft::default());
        let nothing = Known::Profile(Default::default());
        for (asked, answer) in answers {
            let input = Input::answer(QuestionId::new(asked), answer.clone());
            let Step::Continue(next) = conversation.step(&input, &reader, &nothing) else { panic!("{asked} is taken") };
            conversation = next;
        }
        Seeker { conversation, reader }
    }

    fn in_spain() -> Seeker {
        let country: Key = "es".to_owned();
        seeker(&[("name", Answer::Text("Nora Alba".to_owned())), ("country", Answer::One(country))])
    }

    /// What somebody would search for by something that they do.
    fn sought(seeker: &Seeker, what: &What) -> Option<Sought> {
        seeker.conversation.sought(Some(&seeker.input(what)?), &seeker.reader)
    }

    #[test]
    fn a_school_is_searched_for_by_its_words_in_its_country_and_by_whom() {
        let (nora, by) = (in_spain(), newcomer().id);
        let alba = Sought { words: "Alba".to_owned(), within: "es".to_owned(), by };
        assert!(sought(&nora, &writes("Alba")) == Some(alba.clone()));
        let both = vec![
            (QuestionId::new("country"), Answer::Text("Spain".to_owned())),
            (SCHOOL, Answer::Text("Alba".to_owned())),
        ];
        let modal = What::Answers { wire: String::new(), answers: both, message: None };
        let named = seeker(&[("name", Answer::Text("Nora Alba".to_owned()))]);
        assert!(sought(&named, &modal) == Some(alba.clone()), "a modal may say the country, too");
        assert!(sought(&named, &writes("Spain")).is_none(), "another question is answered");
        assert!(named.conversation.may_search(), "and the next one may be searched in");
    }

    #[test]
    fn what_was_searched_for_is_so_still_when_something_is_pressed_in_what_was_found() {
        let mut nora = in_spain();
        let input = Input::answer(SCHOOL, Answer::Text("Alba".to_owned()));
        let Step::Continue(next) = nora.conversation.step(&input, &nora.reader, &Known::Profile(Default::default()))
        else {
            panic!("it is searched for")
        };
        nora.conversation = next;
        let alba = Sought { words: "Alba".to_owned(), within: "es".to_owned(), by: newcomer().id };
        assert!(nora.conversation.sought(None, &nora.reader) == Some(alba.clone()), "what is shown");
        let id = crate::domain::ConversationId(7);
        let page = Action::Form { conversation: id, revision: 1, press: Press::Page(1) };
        let press = What::Press { wire: page.encode(), message: Some(5) };
        assert!(sought(&nora, &press) == Some(alba));
    }

    #[test]
    fn a_form_is_remembered_until_something_else_is_done_and_of_very_many_none() {
        let (searches, ana, nora) = (Searches::default(), does("ana", writes("Alba")), in_spain());
        searches.note(&ana, Some(nora.clone()));
        assert!(searches.seeker(&ana).is_some() && searches.seeker(&does("jan", writes("Alba"))).is_none());
        searches.note(&ana, None);
        assert!(searches.seeker(&ana).is_none());
        for nth in 0..=MOST {
            searches.note(&does(&format!("kid {nth}"), writes("Alba")), Some(nora.clone()));
        }
        assert_eq!(searches.seekers().len(), 1);
    }
}
