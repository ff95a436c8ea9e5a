//! News and files of a TwinSpace: news is written in the form and read in the list; files have a list of their own.

use bot_core::text::{Text, msg};
use emulators::{File, Filled};

use crate::actor::{Actor, Played, says};
use crate::project::Offer;

impl Actor {
    /// Opens the posts of a TwinSpace from the card of its project; so many of them are new.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_news(&self, offer: &Offer, new: u32) -> Played {
        let title = msg::news_title(offer.title.as_str());
        self.opens_in_space(offer, &msg::button_news_new(new), &title).await
    }

    /// Opens the files of a TwinSpace from the card of its project.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_files(&self, offer: &Offer) -> Played {
        self.opens_in_space(offer, &msg::button_files(), &msg::files_title(offer.title.as_str())).await
    }

    /// Opens one's own archive of a TwinSpace from the card of its project.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_archive(&self, offer: &Offer) -> Played {
        self.opens_in_space(offer, &msg::button_archive(), &msg::archive_title(offer.title.as_str())).await
    }

    /// Presses a button of a TwinSpace's home that leads to a screen with this title.
    async fn opens_in_space(&self, offer: &Offer, button: &Text, title: &Text) -> Played {
        let space = msg::space_title(offer.title.as_str());
        self.opens_from_card(offer, &msg::button_space(), &space).await?;
        let space = self.reads(&space);
        let home = self.client.messages(usize::MAX).into_iter().find(|message| says(message, &space));
        self.presses_below(&space, button).await?;
        // It becomes the screen, or the screen comes below it; something else may come below meanwhile.
        let above = home.map_or(0, |home| home.id - 1);
        self.sees_below(above, &self.reads(title)).await.map(drop)
    }

    /// Publishes a post without a picture, from the list of all.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn publishes(&self, headline: &str, words: &str) -> Played {
        self.presses(&msg::button_write_post()).await?;
        self.answers(&msg::field_headline_ask(), headline).await?;
        self.answers(&msg::field_post_ask(), words).await?;
        self.skips(&msg::field_picture_ask(), &msg::button_publish()).await?;
        self.settles(headline, &msg::button_publish()).await?;
        self.is_offered(&msg::button_remove_post()).await
    }

    /// Writes a post with a picture, from the list of all, up to the look at all of it.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn writes_with_picture(&self, headline: &str, words: &str, picture: &File) -> Played {
        self.presses(&msg::button_write_post()).await?;
        if self.client.has_modals() {
            // All of it in one modal, where that takes files.
            let [name, text, seen] =
                [msg::field_headline(), msg::field_post(), msg::field_picture()].map(|field| self.reads(&field));
            let asked = self.asked(&msg::field_headline_ask()).await?;
            let modal = self.opens_modal_of(&asked, &name).await?;
            let said = [(name, headline), (text, words)];
            let mut all: Vec<_> = said.map(|(field, words)| (field, Filled::Text(words.to_owned()))).into();
            if modal.fields.contains(&seen) {
                all.push((seen, Filled::File(picture.clone())));
                return self.fills(&all);
            }
            self.fills(&all)?;
            return self.answers_with_picture(&msg::field_picture_ask(), picture).await;
        }
        self.answers(&msg::field_headline_ask(), headline).await?;
        self.answers(&msg::field_post_ask(), words).await?;
        self.answers_with_picture(&msg::field_picture_ask(), picture).await
    }

    /// Publishes a post with a picture, and waits until it is there.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn publishes_with_picture(&self, headline: &str, words: &str, picture: &File) -> Played {
        self.writes_with_picture(headline, words, picture).await?;
        self.settles(headline, &msg::button_publish()).await?;
        self.is_offered(&msg::button_remove_post()).await
    }
}
