//! Partners come into a project that is active, and are given other profiles.

use bot_core::text::{Text, msg};
use emulators::Shown;

use crate::actor::{Actor, Played, says};
use crate::project::Offer;
use crate::registration::Profile;

impl Actor {
    /// Opens the list of those who take part in an active project.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_members(&self, offer: &Offer) -> Played {
        self.opens_from_card(offer, &msg::button_members(), &msg::members_title(offer.title.as_str())).await
    }

    /// Presses a button of an active project's card that leads to a screen with this title.
    pub(crate) async fn opens_from_card(&self, offer: &Offer, button: &Text, title: &Text) -> Played {
        let (before, label) = (self.client.newest(), self.reads(button));
        self.says("/projects").await?;
        self.presses_words(&self.reads(&msg::marked("✅", offer.title.as_str()))).await?;
        // Cards of the project that stand further up have the button, too.
        let is_new = |message: &Shown| message.id > before && message.buttons().any(|button| button.text == label);
        self.waits(&label, |message| is_new(message).then_some(())).await?;
        self.presses(button).await?;
        self.sees_below(before, &self.reads(title)).await.map(drop)
    }

    /// Opens one of those who take part.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_member(&self, offer: &Offer, member: &Actor) -> Played {
        self.opens_members(offer).await?;
        self.presses_words(&member.name()).await?;
        self.sees(&msg::field_desktop()).await.map(drop)
    }

    /// Invites contacts, with a message.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn invites(&self, offer: &Offer, partners: &[&Actor], message: &str) -> Played {
        self.opens_members(offer).await?;
        self.presses(&msg::button_add_partners()).await?;
        let question = self.reads(&msg::field_partners_ask());
        let mut labels = Vec::new();
        for partner in partners {
            let name = partner.name();
            let label = self.waits(&name, |message| {
                let mut labels = message.buttons().map(|button| button.text.clone());
                labels.find(|label| label.contains(&name)).filter(|_| says(message, &question))
            });
            labels.push(label.await?);
        }
        if self.client.has_modals() {
            let labels: Vec<Text> = labels.into_iter().map(Text::words).collect();
            self.ticks(&msg::field_partners_ask(), &labels.iter().collect::<Vec<_>>()).await?;
        } else {
            for label in &labels {
                self.presses_words(label).await?;
            }
            self.presses(&msg::button_done(labels.len())).await?;
        }
        self.answers(&msg::field_invitation_ask(), message).await?;
        self.presses_below(message, &msg::button_send()).await
    }

    /// Opens a link that invites to a project, registers, which has to be done first, and opens the invitation.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn follows(&self, link: &str, profile: &Profile, inviter: &Actor) -> Played {
        self.opens(link).await;
        self.sees(&msg::invitation_register()).await?;
        self.presses(&msg::button_register()).await?;
        self.fills_in(profile).await?;
        self.presses(&msg::button_send()).await?;
        self.says("/inbox").await?;
        self.presses(&msg::task_invitation(inviter.name().as_str())).await
    }

    /// Makes a link that invites whoever opens it, and reads it from the screen.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn makes_a_link_to(&self, offer: &Offer) -> Played<String> {
        self.opens_members(offer).await?;
        let known = self.client.links();
        self.presses(&msg::button_link_partner()).await?;
        let how = self.reads(&msg::partner_link_how());
        self.reads_link(&how, &known).await
    }

    /// Accepts an invitation to a project.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn joins(&self, by: &Actor) -> Played {
        let asks = self.locale.plain(&msg::invitation_asks(by.name(), ""));
        let asks = asks.split(['.', '\u{3002}']).next().unwrap_or_default().to_owned();
        self.presses_below(&asks, &msg::button_accept()).await?;
        self.sees(&msg::invitation_you_accepted()).await.map(drop)
    }

    /// Removes a partner from a project, and is sure.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn removes(&self, offer: &Offer, member: &Actor) -> Played {
        self.opens_member(offer, member).await?;
        self.presses(&msg::button_remove_member()).await?;
        let sure = self.reads(&msg::confirm_remove(member.name(), offer.title.as_str()));
        self.presses_below(&sure, &msg::button_remove_member()).await
    }
}
