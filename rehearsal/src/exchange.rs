//! What two classes exchange in their TwinSpace: news that one writes and the other reads, and a file that goes from one to the other.

use bot_core::text::{Locale, Text, msg};
use emulators::{Attached, File, Shown};

use crate::actor::{Actor, Played, says};
use crate::project::Offer;

/// Who is invited to look at the TwinSpace of the example.
pub const GUEST: &str = "Emil Fjord";

/// So many files may be sent so soon after each other that they are one upload.
const TOGETHER: usize = 10;

/// What the founders plan together: a text, with words in this language.
#[must_use]
pub fn plan(locale: Locale) -> File {
    let words = locale.plain(&msg::playground_tour_plan());
    File { name: "plan.txt".to_owned(), media_type: "text/plain".to_owned(), bytes: words.into_bytes() }
}

impl Actor {
    /// Publishes the post of the example, unless it is there.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn writes_news(&self, offer: &Offer) -> Played {
        let headline = self.example(&msg::field_headline_example());
        self.begins_anew(&headline, || self.opens_and_writes(offer, &headline)).await
    }

    async fn opens_and_writes(&self, offer: &Offer, headline: &str) -> Played {
        self.opens_news(offer, 0).await?;
        let title = self.reads(&msg::news_title(offer.title.as_str()));
        let is_there = |message: &Shown| says(message, &title).then(|| says(message, headline));
        if self.waits(&title, is_there).await? {
            return Ok(());
        }
        self.publishes(headline, &self.example(&msg::field_post_example())).await
    }

    /// Reads the news of a TwinSpace, in which that post is.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn reads_news(&self, offer: &Offer, headline: &str) -> Played {
        self.begins_anew(headline, || self.opens_and_reads(offer, headline)).await
    }

    async fn opens_and_reads(&self, offer: &Offer, headline: &str) -> Played {
        self.opens_space(offer).await?;
        let space = self.reads(&msg::space_title(offer.title.as_str()));
        // At the last try it may have been read, though nobody said so.
        let labels = [1, 0].map(|new| self.reads(&msg::button_news_new(new)));
        let offered = |message: &Shown| {
            let has = |label: &&String| message.buttons().any(|button| button.text == **label);
            labels.iter().find(has).filter(|_| says(message, &space)).cloned()
        };
        let label = self.waits(&labels[0], offered).await?;
        self.presses_words(&label).await?;
        self.sees_words(headline).await.map(drop)
    }

    /// Sends a file into a TwinSpace, unless it is there.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn shares(&self, offer: &Offer, file: &File) -> Played {
        self.begins_anew(&file.name, || self.opens_and_shares(offer, file)).await
    }

    async fn opens_and_shares(&self, offer: &Offer, file: &File) -> Played {
        if self.lists_file(offer, &file.name).await? {
            return Ok(());
        }
        self.sends_file(file).await?;
        // It may have joined others that were sent just before.
        let titles: Vec<String> = (1..=TOGETHER).map(|n| self.reads(&msg::upload_title_done(n, n))).collect();
        let is_kept = |message: &Shown| {
            (says(message, &file.name) && titles.iter().any(|title| says(message, title))).then_some(())
        };
        self.waits(&file.name, is_kept).await
    }

    /// Removes a file of a TwinSpace, unless it is gone.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn removes_file(&self, offer: &Offer, name: &str) -> Played {
        self.begins_anew(name, || self.opens_and_removes(offer, name)).await
    }

    async fn opens_and_removes(&self, offer: &Offer, name: &str) -> Played {
        if !self.lists_file(offer, name).await? {
            return Ok(());
        }
        self.presses_words(name).await?;
        self.presses(&msg::button_remove_file()).await?;
        let sure = self.reads(&msg::confirm_remove_file(name));
        // The question becomes the list, or the list comes below it.
        self.presses_on_to(&sure, &msg::button_remove_file(), &msg::files_title(offer.title.as_str())).await
    }

    /// Opens the files of a TwinSpace; says whether this one is on the first page.
    async fn lists_file(&self, offer: &Offer, name: &str) -> Played<bool> {
        self.opens_files(offer).await?;
        let title = self.reads(&msg::files_title(offer.title.as_str()));
        let has = |message: &Shown| message.buttons().any(|button| button.text.contains(name));
        self.waits(&title, |message| says(message, &title).then(|| has(message))).await
    }

    /// Gets a file of a TwinSpace.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn gets_file(&self, offer: &Offer, name: &str) -> Played<Attached> {
        self.begins_anew(name, || self.opens_and_gets(offer, name)).await
    }

    async fn opens_and_gets(&self, offer: &Offer, name: &str) -> Played<Attached> {
        self.opens_files(offer).await?;
        self.presses_words(name).await?;
        self.downloads(name).await
    }

    /// Finds a file by its name in the list that is open, as students and guests do, too, and opens it.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn finds_file(&self, name: &str) -> Played {
        self.presses(&msg::button_search()).await?;
        self.answers(&msg::field_find_file_ask(), name).await?;
        self.presses_below(name, &msg::button_search()).await?;
        let found = self.reads(&msg::found_files_title(name));
        self.presses_below(&found, &Text::words(name)).await?;
        let (kind, get) = (self.reads(&msg::file_kind()), self.reads(&msg::button_download()));
        let has = |message: &Shown| message.buttons().any(|button| button.text == get);
        let is_card = |message: &Shown| says(message, name) && says(message, &kind) && has(message);
        self.waits(name, |message| is_card(message).then_some(())).await
    }

    /// Gets the file of this name, whose card is open.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): nothing comes.
    pub async fn downloads(&self, name: &str) -> Played<Attached> {
        let before = self.client.newest();
        self.presses_below(name, &msg::button_download()).await?;
        let is_new = |message: &Shown| message.files().first().filter(|_| message.id > before).cloned();
        self.waits(name, is_new).await
    }
}

/// One founder publishes the post of the example and sends a file, and the other one reads and gets them.
///
/// # Errors
/// [`Stuck`](crate::Stuck): the screen did not become what was expected.
pub async fn happens(writer: &Actor, reader: &Actor, offer: &Offer) -> Played {
    writer.writes_news(offer).await?;
    reader.reads_news(offer, &writer.example(&msg::field_headline_example())).await?;
    let file = plan(writer.locale);
    writer.shares(offer, &file).await?;
    reader.gets_file(offer, &file.name).await.map(drop)
}
