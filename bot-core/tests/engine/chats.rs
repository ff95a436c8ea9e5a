//! A platform that only remembers what it was shown: slow, away, hanging or refusing if a test wants it so.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::delivery::{Channel, Delivery, FileOut, Outcome, ShownIn, Unreachable};
use bot_core::engine::{Outside as _, System};
use bot_core::file::{FetchFault, FileRef};
use bot_core::file_store::Incoming;
use bot_core::platform::Platform;
use bot_core::store::Db;
use bot_core::text::{Locale, Text};
use bot_core::update::ReplyHandle;
use bot_core::view::{Block, Secret, SecretWords, View};
use bytes::Bytes;
use futures::{StreamExt as _, stream};

use crate::play::{plain, shown};

mod history;
mod places;
mod stuck;

/// How links to chats begin, where there are any; a code follows.
pub(crate) const LINK: &str = "https://chat.example/?start=";

/// A chat as a person sees it: message numbers and what they show.
#[derive(Clone)]
pub(crate) struct Chats(Arc<Mutex<State>>, Platform);

#[derive(Clone, Default)]
struct State {
    next: i64,
    shown: BTreeMap<(String, i64), View>,
    /// In which language each message is written.
    written: BTreeMap<(String, i64), Locale>,
    /// What was shown by a way of its own, and not in the chat: no message that can be found again.
    aside: Vec<(String, View)>,
    /// The commands that each chat offers.
    commands: BTreeMap<String, Vec<&'static str>>,
    /// Who takes no messages.
    closed: Vec<String>,
    /// Where chats have gone that are others by now.
    moved: BTreeMap<String, String>,
    /// So many answers of the platform get lost: the message is there, and the engine does not know.
    losing: u32,
    /// The next message takes this long to arrive.
    slow: Duration,
    /// Nothing arrives as long as this holds.
    hangs: bool,
    /// Nothing with a file arrives as long as the first holds, and it fails as long as the second does.
    hangs_files: bool,
    fails_files: bool,
    /// The files that arrived, with the numbers of their messages.
    files: Vec<(String, i64, FileOut)>,
    /// The pictures that stand in messages now.
    pictures: BTreeMap<(String, i64), FileOut>,
    /// Chats in which every delivery fails; all of them as long as the platform is away.
    failing: Vec<String>,
    is_away: bool,
    /// Chats in which the platform takes no buttons, for a reason that nobody knows.
    refuses_buttons: Vec<String>,
    /// Chats in which it takes nothing at all.
    refuses_all: Vec<String>,
    /// What the platform asks for at the next delivery: to come back after this time.
    wait: Option<Duration>,
    /// How many messages are on their way to each chat, and the most that ever were on their way to one.
    on_the_way: BTreeMap<String, usize>,
    most_on_the_way: usize,
    /// How many deliveries have failed.
    failed: usize,
    /// How many presses were answered with nothing.
    nodded: usize,
    /// What is in files, by their ids.
    kept: BTreeMap<String, Vec<u8>>,
    /// Why no file is given out, and whether none ever comes.
    file_fault: Option<FetchFault>,
    files_hang: bool,
    /// How many come still, before whoever asks for one waits.
    files_left: Option<usize>,
    /// How often one was asked for.
    fetched: usize,
    /// What was taken away: whose message, and its number.
    erased: Vec<(String, i64)>,
    /// Whether nothing can be taken away.
    keeps_all: bool,
    /// What people have taken out of their chats.
    gone: BTreeSet<(String, i64)>,
    /// Everything that was ever drawn, each once.
    drawn: Vec<(View, Locale)>,
    /// What has ever stood in messages, with their chats and numbers.
    stood: Vec<(String, i64, View)>,
    /// What was shown anew as it was, though nobody waited for it.
    in_vain: Vec<View>,
    /// Where secrets were shown anew, and whether the engine knew that one stood there.
    secrets_again: Vec<(String, bool)>,
    /// Whether two programs may show the same here at once, each before the other one has noted it.
    is_shared: bool,
    stuck: stuck::Stuck,
}

#[async_trait]
impl Channel for Chats {
    fn platform(&self) -> Platform {
        self.1
    }

    fn invitation(&self, _: &str) -> Vec<Block> {
        Vec::new()
    }

    fn link(&self, code: &str) -> Option<String> {
        (self.1 != Platform::Discord).then(|| format!("{LINK}{code}"))
    }

    fn drawn(&self, view: &View, locale: Locale) -> Option<String> {
        let mut state = self.0.lock().expect("not poisoned");
        let known = state.drawn.iter().position(|(drawn, of)| drawn == view && *of == locale);
        let number = known.unwrap_or(state.drawn.len());
        if known.is_none() {
            state.drawn.push((view.clone(), locale));
        }
        Some(number.to_string())
    }

    async fn deliver(&self, delivery: &Delivery) -> Outcome {
        let slow = std::mem::take(&mut self.0.lock().expect("not poisoned").slow);
        let held = self.0.lock().expect("not poisoned").stuck.sets_out(delivery);
        tokio::time::sleep(slow).await;
        self.set_out(&delivery.address);
        // Whoever may see no file is told so by the same way.
        let is_file = !delivery.files.is_empty() || delivery.view == bot_core::area::not_there();
        let hangs = |state: &State| state.hangs || (state.hangs_files && is_file) || state.stuck.holds(held);
        while hangs(&self.0.lock().expect("not poisoned")) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let mut state = self.0.lock().expect("not poisoned");
        state.on_the_way.entry(delivery.address.clone()).and_modify(|count| *count -= 1);
        state.stuck.arrives(delivery);
        let fails = state.failing.contains(&delivery.address) || (state.fails_files && is_file);
        if state.is_away || fails {
            state.failed += 1;
            return Outcome::Failed;
        }
        if let Some(wait) = state.wait.take() {
            state.failed += 1;
            return Outcome::Later(wait);
        }
        let is_among = |addresses: &[String]| addresses.contains(&delivery.address);
        if is_among(&state.refuses_all) || (is_among(&state.refuses_buttons) && !is_plain(&delivery.view)) {
            state.failed += 1;
            return Outcome::Refused("400 Bad Request: something new".to_owned());
        }
        if delivery.handle.as_ref().is_some_and(|handle| handle.downcast::<Aside>().is_some()) {
            state.aside.push((delivery.account.clone(), delivery.view.clone()));
            return Outcome::Shown(None);
        }
        if delivery.address.is_empty() {
            return Outcome::Moved(delivery.account.clone());
        }
        if let Some(to) = state.moved.get(&delivery.address) {
            return Outcome::Moved(to.clone());
        }
        if state.closed.contains(&delivery.address) {
            return Outcome::Unreachable(Unreachable::Closed);
        }
        if let View::Commands(commands) = &delivery.view {
            let names = commands.iter().map(|command| command.name).collect();
            state.commands.insert(delivery.address.clone(), names);
            return Outcome::Shown(None);
        }
        if let Some(number) = delivery.message.filter(|_| delivery.erases) {
            if state.keeps_all {
                return Outcome::Refused("400 message can't be deleted".to_owned());
            }
            state.erased.push((delivery.address.clone(), number));
            return Outcome::Shown(None);
        }
        if let Some(number) = state.stuck.hands_over(delivery) {
            return Outcome::Shown(Some(ShownIn { number, at: Some(System.now()) }));
        }
        for (above, view) in &delivery.above {
            state.shown.insert((delivery.address.clone(), *above), view.clone());
        }
        let message = delivery.message.filter(|message| !state.gone.contains(&(delivery.address.clone(), *message)));
        let number = message.unwrap_or_else(|| {
            state.next += 1;
            state.next
        });
        let before = state.shown.insert((delivery.address.clone(), number), delivery.view.clone());
        let written = state.written.insert((delivery.address.clone(), number), delivery.locale);
        state.stood.push((delivery.address.clone(), number, delivery.view.clone()));
        let is_asked_for = delivery.repeated || !delivery.repairs;
        let is_same = before.as_ref() == Some(&delivery.view) && written == Some(delivery.locale);
        let is_known = is_same && !is_private(&delivery.view);
        let is_unsure = delivery.repairs && state.stuck.is_made_sure(&delivery.address, number);
        if is_known && !is_asked_for && !is_unsure && state.refuses_buttons.is_empty() {
            state.in_vain.push(delivery.view.clone());
        }
        if delivery.repairs && shows_secret(&delivery.view) {
            state.secrets_again.push((delivery.address.clone(), delivery.was_secret));
        }
        match &delivery.picture {
            Some(picture) => state.pictures.insert((delivery.address.clone(), number), picture.clone()),
            None => state.pictures.remove(&(delivery.address.clone(), number)),
        };
        for file in &delivery.files {
            state.files.push((delivery.address.clone(), number, file.clone()));
        }
        if let Some(late) = state.stuck.comes_late(&delivery.address, number) {
            state.shown.insert((delivery.address.clone(), number), late);
        }
        if state.losing > 0 {
            state.losing -= 1;
            return Outcome::Failed;
        }
        Outcome::Shown(Some(ShownIn { number, at: Some(System.now()) }))
    }

    fn hands_over(&self, _: &ReplyHandle) -> bool {
        self.0.lock().expect("not poisoned").stuck.is_late()
    }

    async fn nod(&self, _: &ReplyHandle) {
        self.0.lock().expect("not poisoned").nodded += 1;
    }

    async fn fetch(&self, file: &FileRef, _: u64) -> Result<Vec<u8>, FetchFault> {
        self.0.lock().expect("not poisoned").fetched += 1;
        while !self.comes() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let state = self.0.lock().expect("not poisoned");
        match state.file_fault {
            Some(fault) => Err(fault),
            None => state.kept.get(&file.id).cloned().ok_or(FetchFault::Gone),
        }
    }

    async fn open(&self, file: &FileRef) -> Result<Incoming, FetchFault> {
        let bytes = self.fetch(file, u64::MAX).await?;
        let pieces: Vec<_> = bytes.chunks(1 << 16).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
        Ok(stream::iter(pieces).boxed())
    }
}

/// Whether a view has what lets somebody in, or asks for what is typed: of that nobody notes how it looked, so that it is shown anew.
fn is_private(view: &View) -> bool {
    let is_secret = |block: &Block| matches!(block, Block::Secret(_) | Block::Invitation(_) | Block::StudentLink(_));
    match view {
        View::Card { blocks, .. } => blocks.iter().any(is_secret),
        View::Ask { .. } | View::Browse { .. } => true,
        View::Review { .. } | View::Commands(_) => false,
    }
}

/// Whether a secret can be read in a view.
fn shows_secret(view: &View) -> bool {
    let is_open = |block: &Block| matches!(block, Block::Secret(Secret { words: SecretWords::Opened(_), .. }));
    matches!(view, View::Card { blocks, .. } if blocks.iter().any(is_open))
}

fn is_plain(view: &View) -> bool {
    matches!(view, View::Card { buttons, .. } if buttons.is_empty()) || matches!(view, View::Commands(_))
}

/// A way to answer where only one person sees it.
pub(crate) struct Aside;

impl Chats {
    /// What was shown anew though it had not changed and nobody had asked for it; nothing where another program shows things, too.
    pub(crate) fn in_vain(&self) -> Vec<View> {
        let state = self.0.lock().expect("not poisoned");
        if state.is_shared { Vec::new() } else { state.in_vain.clone() }
    }

    /// Of each secret that was shown anew in a chat, whether the engine knew that one stood there.
    pub(crate) fn secrets_again(&self, address: &str) -> Vec<bool> {
        let state = self.0.lock().expect("not poisoned");
        state.secrets_again.iter().filter(|(of, _)| of == address).map(|(_, was)| *was).collect()
    }

    /// The messages of a chat in which one of these has ever stood.
    pub(crate) fn stood_in(&self, address: &str, texts: &[Text]) -> BTreeSet<i64> {
        let words: Vec<String> = texts.iter().map(|text| plain(&Locale::english().plain(text))).collect();
        let says = |view: &View| words.iter().any(|words| plain(&shown(view)).contains(words));
        let state = self.0.lock().expect("not poisoned");
        let of = state.stood.iter().filter(|(to, _, view)| to == address && says(view));
        of.map(|(_, number, _)| *number).collect()
    }

    /// How often something was shown in a chat.
    pub(crate) fn sent(&self, address: &str) -> usize {
        self.0.lock().expect("not poisoned").stood.iter().filter(|(to, ..)| to == address).count()
    }

    /// Another program shows things here from now on, perhaps beside the one that does.
    pub(crate) fn share(&self) {
        self.0.lock().expect("not poisoned").is_shared = true;
    }

    /// The same chats, which go on apart from these.
    pub(crate) fn apart(&self) -> Self {
        let state = State { is_shared: false, ..self.0.lock().expect("not poisoned").clone() };
        Self(Arc::new(Mutex::new(state)), self.1)
    }

    pub(crate) fn of(platform: Platform) -> Self {
        Self(Arc::default(), platform)
    }

    /// What was shown to somebody where only they see it, the oldest first.
    pub(crate) fn aside(&self, account: &str) -> Vec<View> {
        let state = self.0.lock().expect("not poisoned");
        state.aside.iter().filter(|(to, _)| to == account).map(|(_, view)| view.clone()).collect()
    }

    /// The platform gives this out as the file of this id.
    pub(crate) fn keeps_file(&self, id: &str, bytes: &[u8]) {
        self.0.lock().expect("not poisoned").kept.insert(id.to_owned(), bytes.to_vec());
    }

    /// Files do not come, for this reason.
    pub(crate) fn refuse_files(&self, fault: Option<FetchFault>) {
        self.0.lock().expect("not poisoned").file_fault = fault;
    }

    /// No file comes until this is said to be over.
    pub(crate) fn hang_fetches(&self, hangs: bool) {
        self.0.lock().expect("not poisoned").files_hang = hangs;
    }

    /// So many more files come, and whoever asks for one after them waits until more are let through; all come where this is `None`.
    pub(crate) fn let_fetches_through(&self, count: Option<usize>) {
        self.0.lock().expect("not poisoned").files_left = count;
    }

    /// Whether a file comes now, which counts it among those that are let through.
    fn comes(&self) -> bool {
        let mut state = self.0.lock().expect("not poisoned");
        if state.files_hang || state.files_left == Some(0) {
            return false;
        }
        state.files_left = state.files_left.map(|left| left - 1);
        true
    }

    /// How often a file was asked for.
    pub(crate) fn fetched(&self) -> usize {
        self.0.lock().expect("not poisoned").fetched
    }

    /// How often a message of somebody was taken away.
    pub(crate) fn erased(&self, who: &str, number: i64) -> usize {
        let state = self.0.lock().expect("not poisoned");
        state.erased.iter().filter(|(of, erased)| of == who && *erased == number).count()
    }

    /// Somebody takes a message out of their chat: what is shown in it stands in a new one from now on.
    pub(crate) fn take_out(&self, address: &str, number: i64) {
        let state = &mut *self.0.lock().expect("not poisoned");
        state.shown.remove(&(address.to_owned(), number));
        state.gone.insert((address.to_owned(), number));
    }

    /// The platform lets no message be taken away.
    pub(crate) fn keep_all(&self) {
        self.0.lock().expect("not poisoned").keeps_all = true;
    }

    /// The platform takes what it is given, and does not answer, until this is said to be over.
    pub(crate) fn hang(&self, hangs: bool) {
        self.0.lock().expect("not poisoned").hangs = hangs;
    }

    /// The platform takes files, and does not answer, until this is said to be over.
    pub(crate) fn hang_files(&self, hangs: bool) {
        self.0.lock().expect("not poisoned").hangs_files = hangs;
    }

    /// The platform takes no files until this is said to be over.
    pub(crate) fn fail_files(&self, fails: bool) {
        self.0.lock().expect("not poisoned").fails_files = fails;
    }

    /// The files that came to a chat, with the numbers of their messages, the oldest first.
    pub(crate) fn files(&self, address: &str) -> Vec<(i64, FileOut)> {
        let state = self.0.lock().expect("not poisoned");
        let of = state.files.iter().filter(|(to, ..)| to == address);
        of.map(|(_, number, file)| (*number, file.clone())).collect()
    }

    /// The pictures that stand in a chat, with the numbers of their messages, the oldest first.
    pub(crate) fn pictures(&self, address: &str) -> Vec<(i64, FileOut)> {
        let state = self.0.lock().expect("not poisoned");
        let of = state.pictures.iter().filter(|((to, _), _)| to == address);
        of.map(|((_, number), picture)| (*number, picture.clone())).collect()
    }

    /// The platform asks for so long a wait at the next delivery.
    pub(crate) fn ask_to_wait(&self, wait: Duration) {
        self.0.lock().expect("not poisoned").wait = Some(wait);
    }

    /// Nothing can be delivered until this is said to be over.
    pub(crate) fn go_away(&self, is_away: bool) {
        self.0.lock().expect("not poisoned").is_away = is_away;
    }

    /// Nothing can be delivered to these chats.
    pub(crate) fn fail_in(&self, addresses: &[&str]) {
        self.0.lock().expect("not poisoned").failing = addresses.iter().map(|&address| address.to_owned()).collect();
    }

    /// The platform takes no buttons in these chats, and nothing at all in those.
    pub(crate) fn refuse(&self, buttons: &[&str], all: &[&str]) {
        let mut state = self.0.lock().expect("not poisoned");
        let owned = |addresses: &[&str]| addresses.iter().map(|&address| address.to_owned()).collect();
        (state.refuses_buttons, state.refuses_all) = (owned(buttons), owned(all));
    }

    /// How many deliveries have failed or were refused.
    pub(crate) fn failed(&self) -> usize {
        self.0.lock().expect("not poisoned").failed
    }

    /// How many presses were answered with nothing, as something newer was there.
    pub(crate) fn nodded(&self) -> usize {
        self.0.lock().expect("not poisoned").nodded
    }

    fn set_out(&self, address: &str) {
        let state = &mut *self.0.lock().expect("not poisoned");
        let count = state.on_the_way.entry(address.to_owned()).or_default();
        *count += 1;
        state.most_on_the_way = state.most_on_the_way.max(*count);
    }

    /// How many messages are on their way, and the most that ever were on their way to one chat.
    pub(crate) fn on_the_way(&self) -> (usize, usize) {
        let state = self.0.lock().expect("not poisoned");
        (state.on_the_way.values().sum(), state.most_on_the_way)
    }

    /// The next message takes this long to arrive.
    pub(crate) fn delay(&self, time: Duration) {
        self.0.lock().expect("not poisoned").slow = time;
    }

    /// Whether that message has not set out yet.
    pub(crate) fn is_slow(&self) -> bool {
        !self.0.lock().expect("not poisoned").slow.is_zero()
    }

    /// Whether a chat offers a command.
    pub(crate) fn offers(&self, address: &str, command: &str) -> bool {
        let state = self.0.lock().expect("not poisoned");
        state.commands.get(address).is_some_and(|names| names.contains(&command))
    }

    /// Whether anything was shown in a chat.
    pub(crate) fn is_empty(&self, address: &str) -> bool {
        self.all(address).is_empty()
    }

    /// The platform numbers messages on and on, whichever program runs.
    pub(crate) async fn go_on(&self, db: &Db) {
        let mut tx = db.read().await.expect("the database is there");
        let newest = tx.one("SELECT COALESCE(MAX(number), 0) AS n FROM message", Vec::new()).await.expect("a row");
        self.0.lock().expect("not poisoned").next = newest.get("n").expect("a number");
    }

    pub(crate) fn number(&self) -> i64 {
        let mut state = self.0.lock().expect("not poisoned");
        state.next += 1;
        state.next
    }

    /// The platform's next answer gets lost.
    pub(crate) fn lose_an_answer(&self) {
        self.0.lock().expect("not poisoned").losing = 1;
    }

    /// All messages of a chat with what they show now, the oldest first.
    pub(crate) fn all(&self, address: &str) -> Vec<(i64, View)> {
        let state = self.0.lock().expect("not poisoned");
        let of = state.shown.iter().filter(|((to, _), _)| to == address);
        of.map(|((_, number), view)| (*number, view.clone())).collect()
    }

    pub(crate) fn last(&self, address: &str) -> (i64, View) {
        let state = self.0.lock().expect("not poisoned");
        let of = state.shown.iter().filter(|((to, _), _)| to == address);
        let ((_, number), view) = of.max_by_key(|((_, number), _)| *number).expect("something was shown");
        (*number, view.clone())
    }
}
