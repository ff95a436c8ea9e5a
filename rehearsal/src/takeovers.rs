//! Students of other projects whose password a teacher does not know: whoever has registered them is asked.

use bot_core::text::msg;

use crate::actor::{Actor, Played};
use crate::project::Offer;

impl Actor {
    /// Types a user name alone where the user name and the password of a student of another project are asked for.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn asks_for_student(&self, offer: &Offer, user_name: &str) -> Played {
        // One that opened twice for the question before stands there still.
        self.client.dismiss();
        self.opens_students(offer).await?;
        let title = self.reads(&msg::students_title(offer.title.as_str()));
        self.presses_below(&title, &msg::button_join_student()).await?;
        self.answers(&msg::field_join_ask(), user_name).await?;
        self.sees(&msg::takeover_title(user_name)).await?;
        self.sees(&msg::takeover_title_asked()).await.map(drop)
    }

    /// Agrees that a student works in somebody's project, too, or does not, and reads so.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): nobody asks, or nothing comes of it.
    pub async fn answers_for_student(&self, asker: &Self, offer: &Offer, agrees: bool) -> Played {
        let asks = self.reads(&msg::takeover_asks(asker.name(), offer.title.as_str()));
        let (label, then) = match agrees {
            true => (msg::button_agree(), msg::takeover_you_agreed()),
            false => (msg::button_decline(), msg::takeover_you_declined()),
        };
        self.presses_below(&asks, &label).await?;
        self.sees(&then).await.map(drop)
    }
}
