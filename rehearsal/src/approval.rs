//! The approvers: appointed by a link, deciding from a notification.

use bot_core::text::msg;

use crate::actor::{Actor, Played};
use crate::cast::Cast;
use crate::project::Offer;

/// One link for each authority; whoever opens it decides for it.
#[derive(Clone, Debug)]
pub struct Links {
    /// The support service of Spain.
    pub spain: String,
    /// The support service of Poland.
    pub poland: String,
    /// The authority of Madrid.
    pub madrid: String,
}

impl Actor {
    /// Opens the link that makes an approver.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn is_appointed(&self, link: &str) -> Played {
        self.opens(link).await;
        self.sees(&msg::queue_title()).await.map(drop)
    }

    /// Approves a project from the notification.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn approves(&self, offer: &Offer) -> Played {
        self.settles(&offer.title, &msg::button_approve()).await
    }
}

impl Cast {
    /// The three approvers open their links.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): somebody's screen did not become what was expected.
    pub async fn appoint(&self, links: &Links) -> Played {
        self.eva.is_appointed(&links.spain).await?;
        self.olga.is_appointed(&links.poland).await?;
        self.marco.is_appointed(&links.madrid).await
    }
}
