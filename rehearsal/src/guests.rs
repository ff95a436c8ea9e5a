//! Guests of a TwinSpace: invited by a link, they come in, read the news, and go.

use bot_core::text::msg;
use emulators::Shown;

use crate::actor::{Actor, Played, says};
use crate::project::Offer;

impl Actor {
    /// Opens the home of the TwinSpace of an active project.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_space(&self, offer: &Offer) -> Played {
        self.opens_from_card(offer, &msg::button_space(), &msg::space_title(offer.title.as_str())).await
    }

    /// Opens the list of its guests.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_guests(&self, offer: &Offer) -> Played {
        self.opens_space(offer).await?;
        self.presses(&msg::button_guests()).await?;
        self.sees(&msg::guests_title(offer.title.as_str())).await.map(drop)
    }

    /// Makes a link for one guest, and reads it from the screen.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn makes_a_guest_link(&self, offer: &Offer) -> Played<String> {
        self.opens_guests(offer).await?;
        let known = self.client.links();
        self.presses(&msg::button_link_guest()).await?;
        let how = self.reads(&msg::guest_link_how());
        self.reads_link(&how, &known).await
    }

    /// Opens a link for a guest, says a name, and comes in.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn comes_as_guest(&self, link: &str, offer: &Offer, name: &str) -> Played {
        self.opens(link).await;
        self.answers(&msg::field_guest_name_ask(), name).await?;
        self.presses_below(name, &msg::button_come_in()).await?;
        let title = self.reads(&msg::space_title(offer.title.as_str()));
        let mut tries = 0;
        let looks_in = || {
            tries += 1;
            self.is_let_in(offer, tries > 1)
        };
        self.begins_anew(&title, looks_in).await
    }

    /// Waits until the TwinSpace is shown to a guest. The link lets nobody in twice: whoever did not see the answer finds it from Home.
    async fn is_let_in(&self, offer: &Offer, from_home: bool) -> Played {
        if from_home {
            self.finds_visit(offer.title.as_str()).await;
        }
        let (title, leave) =
            (self.reads(&msg::space_title(offer.title.as_str())), self.reads(&msg::button_leave_space()));
        let is_in = |message: &Shown| says(message, &title) && message.buttons().any(|button| button.text == leave);
        self.waits(&title, |message| is_in(message).then_some(())).await
    }

    /// Removes a guest, and is sure.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn removes_guest(&self, offer: &Offer, name: &str) -> Played {
        self.opens_guests(offer).await?;
        self.presses_words(name).await?;
        // News that stands in the chat can be removed, too.
        let (card, remove) = (self.reads(&msg::guest_title(name)), self.reads(&msg::button_remove_guest()));
        let back = self.reads(&msg::button_guests());
        let has = |message: &Shown, label: &str| message.buttons().any(|button| button.text == label);
        let is_card = |message: &Shown| says(message, &card) && has(message, &remove) && has(message, &back);
        self.waits(&card, |message| is_card(message).then_some(())).await?;
        self.presses_below(&card, &msg::button_remove_guest()).await?;
        let sure = self.reads(&msg::confirm_remove_guest(name, offer.title.as_str()));
        self.presses_below(&sure, &msg::button_remove_guest()).await
    }

    /// Leaves a TwinSpace as a guest, and is sure.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn leaves_space(&self, offer: &Offer) -> Played {
        self.presses(&msg::button_leave_space()).await?;
        let sure = self.reads(&msg::confirm_leave_space(offer.title.as_str()));
        self.presses_below(&sure, &msg::button_leave_space()).await?;
        self.sees(&msg::visits_title_empty()).await.map(drop)
    }
}
