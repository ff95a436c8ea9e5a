//! News of a TwinSpace: written in the form, read in the list, and told as each wishes.

use bot_core::text::msg;

use crate::actor::{Actor, Played};
use crate::project::Offer;

impl Actor {
    /// Opens the posts of a TwinSpace from the card of its project; so many of them are new.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_news(&self, offer: &Offer, new: u32) -> Played {
        let (space, news) = (msg::space_title(offer.title.as_str()), msg::news_title(offer.title.as_str()));
        self.opens_from_card(offer, &msg::button_space(), &space).await?;
        let before = self.client.newest();
        self.presses_below(&self.reads(&space), &msg::button_news_new(new)).await?;
        self.sees_below(before - 1, &self.reads(&news)).await.map(drop)
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
