//! News and files of a TwinSpace: news is written in the form and read in the list; files have a list of their own.

use bot_core::text::{Text, msg};

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

    /// Publishes a post, from the list of all.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn publishes(&self, headline: &str, words: &str) -> Played {
        self.presses(&msg::button_write_post()).await?;
        self.answers(&msg::field_headline_ask(), headline).await?;
        self.answers(&msg::field_post_ask(), words).await?;
        self.settles(headline, &msg::button_publish()).await?;
        self.is_offered(&msg::button_remove_post()).await
    }
}
