//! A project: filled in, sent, accepted.

use bot_core::lists::List;
use bot_core::text::msg;

use crate::actor::{Actor, Played, says, unmarked};
use crate::registration::entry;

/// What is offered.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Its title.
    pub title: String,
    /// The pupils' ages; as in the question's example, where none are said.
    pub ages: Option<String>,
}

impl Offer {
    /// The project that the questions' examples describe.
    #[must_use]
    pub fn example(actor: &Actor) -> Self {
        Self::titled(&actor.example(&msg::field_title_example()))
    }

    /// A project with another title.
    #[must_use]
    pub fn titled(title: &str) -> Self {
        Self { title: title.to_owned(), ages: None }
    }

    /// The same for pupils of these ages, such as `13-15`.
    #[must_use]
    pub fn for_ages(self, ages: &str) -> Self {
        Self { ages: Some(ages.to_owned()), ..self }
    }
}

impl Actor {
    /// Fills the form in with one contact, up to the review.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn drafts(&self, partner: &Actor, offer: &Offer) -> Played {
        self.drafts_up_to_ages(partner, offer).await?;
        let ages = offer.ages.clone().unwrap_or_else(|| self.example(&msg::field_ages_example()));
        self.answers(&msg::field_ages_ask(), &ages).await?;
        self.answers(&msg::field_pupils_ask(), &self.example(&msg::field_pupils_example())).await?;
        self.ticks(&msg::field_tools_ask(), &[&entry(List::tools(), "chat")]).await?;
        self.answers(&msg::field_aims_ask(), &self.example(&msg::field_aims_example())).await?;
        self.answers(&msg::field_process_ask(), &self.example(&msg::field_process_example())).await?;
        self.answers(&msg::field_results_ask(), &self.example(&msg::field_results_example())).await?;
        self.skips(&msg::field_kit_ask(), &msg::button_send()).await
    }

    /// Fills the form in as far as the question for the pupils' ages.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn drafts_up_to_ages(&self, partner: &Actor, offer: &Offer) -> Played {
        self.drafts_up_to_title(partner).await?;
        self.answers(&msg::field_title_ask(), &offer.title).await?;
        self.answers(&msg::field_description_ask(), &self.example(&msg::field_description_example())).await?;
        let languages = [entry(List::languages(), "es"), entry(List::languages(), "pl")];
        self.ticks(&msg::field_languages_ask(), &languages.each_ref()).await?;
        self.ticks(&msg::field_subjects_ask(), &[&entry(List::subjects(), "biology")]).await?;
        self.asked(&msg::field_ages_ask()).await.map(drop)
    }

    /// Begins a project with one contact; the title is asked for.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn drafts_up_to_title(&self, partner: &Actor) -> Played {
        self.says("/new").await?;
        self.chooses_partner(partner).await?;
        self.asked(&msg::field_title_ask()).await.map(drop)
    }

    /// Chooses a contact as the partner.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn chooses_partner(&self, partner: &Actor) -> Played {
        let question = self.reads(&msg::field_partner_ask());
        let name = partner.name();
        let label = self.waits(&name, |message| {
            let label = message.buttons().find(|button| unmarked(&button.text).starts_with(&name))?.text.clone();
            says(message, &question).then_some(label)
        });
        let label = label.await?;
        self.presses_words(&label).await
    }

    /// Sends what the review shows.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn sends(&self, offer: &Offer) -> Played {
        self.settles(&offer.title, &msg::button_send()).await
    }

    /// As the partner: accepts the offer from the notification.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn accepts(&self, offer: &Offer) -> Played {
        self.settles(&offer.title, &msg::button_accept()).await
    }

    /// Reads that the work can start.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn celebrates(&self, offer: &Offer) -> Played {
        self.sees(&msg::news_activated(offer.title.as_str())).await.map(drop)
    }
}
