//! A partner leaves a project, and somebody else carries on.

use bot_core::text::{Text, msg};

use crate::actor::{Actor, Played};
use crate::project::Offer;

impl Actor {
    /// Begins a plan for somebody who leaves: chooses who comes, a contact or whoever opens a link, and the way. Afterwards the
    /// plan is open.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn plans(&self, offer: &Offer, leaver: &Actor, comer: Option<&Actor>, way: &Text) -> Played {
        self.opens_members(offer).await?;
        self.presses(&msg::button_leaver()).await?;
        let who = self.reads(&msg::leaver_title(offer.title.as_str()));
        self.presses_below(&who, &Text::words(leaver.name())).await?;
        let label = comer.map_or_else(msg::button_comer_link, |comer| Text::words(comer.name()));
        let instead = self.reads(&msg::comer_title(leaver.name()));
        self.presses_below(&instead, &label).await?;
        let comes = comer.map_or_else(msg::comer_new, |comer| Text::words(comer.name()));
        let ways = self.reads(&msg::ways_title(comes, leaver.name()));
        self.presses_below(&ways, way).await?;
        self.is_offered(&msg::button_stop_plan()).await
    }

    /// Reads from the notice that a plan was begun, and opens the plan.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_plan(&self, offer: &Offer, by: &Actor, leaver: &Actor) -> Played {
        let begun = self.reads(&msg::news_plan_begun(by.name(), offer.title.as_str(), leaver.name()));
        self.presses_below(&begun, &msg::button_plan()).await
    }

    /// Opens the link of a plan, and reads it from the screen.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn reads_link_of_plan(&self) -> Played<String> {
        let known = self.client.links();
        self.presses(&msg::button_link_of_plan()).await?;
        let how = self.reads(&msg::partner_link_how());
        self.reads_link(&how, &known).await
    }
}
