//! Two teachers come into contact by a personal link.

use bot_core::text::msg;
use emulators::code_of;

use crate::actor::{Actor, Played, says};
use crate::cast::Cast;

impl Actor {
    /// Makes a link for one person and reads it from the message that is to be forwarded.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn makes_a_link(&self) -> Played<String> {
        let (title, known) = (self.reads(&msg::invite_title()), self.client.links());
        self.begins_anew(&title, || self.asks_for_a_link(&title, &known)).await
    }

    async fn asks_for_a_link(&self, title: &str, known: &[String]) -> Played<String> {
        self.says("/contacts").await?;
        self.presses(&msg::button_add_contact()).await?;
        self.presses(&msg::button_link_single()).await?;
        self.reads_link(title, known).await
    }

    /// Reads a new link from the message that is to be forwarded, which has no buttons and comes with what says `how` it is.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub(crate) async fn reads_link(&self, how: &str, known: &[String]) -> Played<String> {
        self.waits(how, |message| says(message, how).then_some(())).await?;
        let link = self.waits(how, |message| {
            let link = message.links().into_iter().find(|link| code_of(link).is_some() && !known.contains(link));
            link.filter(|_| message.buttons().next().is_none())
        });
        link.await
    }
}

impl Actor {
    /// Sends a link to somebody, who opens it, and accepts.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): somebody's screen did not become what was expected.
    pub async fn meets(&self, other: &Actor) -> Played {
        let link = self.makes_a_link().await?;
        other.opens(&link).await;
        other.sees(&msg::contact_request_own_title(self.name())).await?;
        let who = self.reads(&msg::contact_request_title(other.name()));
        self.presses_below(&who, &msg::button_accept()).await?;
        let met = msg::contact_request_accepted(self.name());
        other.sees(&met).await.map(drop)
    }
}

impl Cast {
    /// Ana sends a link, Jan opens it, Ana accepts.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): somebody's screen did not become what was expected.
    pub async fn meet(&self) -> Played {
        self.ana.meets(&self.jan).await
    }
}
