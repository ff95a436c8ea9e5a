//! A project ends, and begins anew with what was in its TwinSpace.

use bot_core::text::{Text, msg};

use crate::actor::{Actor, Played};
use crate::project::Offer;

impl Actor {
    /// Closes an active project with a word of goodbye.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn closes(&self, offer: &Offer, goodbye: &str) -> Played {
        self.says("/projects").await?;
        self.presses_words(&self.reads(&msg::marked("✅", offer.title.as_str()))).await?;
        self.presses(&msg::button_closing()).await?;
        let title = self.reads(&msg::closing_title(offer.title.as_str()));
        self.presses_below(&title, &msg::button_close()).await?;
        self.answers(&msg::field_goodbye_ask(), goodbye).await?;
        self.presses_below(goodbye, &msg::button_close()).await?;
        self.is_offered(&msg::button_start_anew()).await
    }

    /// Starts a closed project anew with a contact, and sends it.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn starts_anew(&self, partner: &Actor, offer: &Offer) -> Played {
        self.presses(&msg::button_start_anew()).await?;
        self.chooses_partner(partner).await?;
        self.sends(offer).await
    }

    /// Brings over what is in the TwinSpace before, from the home of the new one: the files, and what is ticked besides, each by its
    /// label.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn brings_over(&self, offer: &Offer, ticks: &[Text]) -> Played {
        self.opens_space(offer).await?;
        let (space, title) = (msg::space_title(offer.title.as_str()), msg::bring_over_title(offer.title.as_str()));
        self.presses_on_to(&self.reads(&space), &msg::button_bring_over(), &title).await?;
        for label in ticks {
            self.presses(&msg::marked("☐", label.clone())).await?;
            self.is_offered(&msg::marked("☑", label.clone())).await?;
        }
        self.presses(&msg::button_begin_over()).await
    }
}
