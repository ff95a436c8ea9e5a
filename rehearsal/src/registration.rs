//! A teacher registers, and the support service validates.

use bot_core::lists::List;
use bot_core::text::{Arg, Text, msg};

use crate::actor::{Actor, Played};

/// What a teacher says of themself.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The name.
    pub name: String,
    /// The school, not known yet.
    pub school: String,
    /// Its town.
    pub town: String,
    /// The key of its country.
    pub country: &'static str,
    /// The key of its region, where the country has them.
    pub region: Option<&'static str>,
    /// The key of what is taught.
    pub subject: &'static str,
    /// The key of what is spoken.
    pub language: &'static str,
}

impl Profile {
    /// Somebody in Madrid, as the questions' examples are.
    #[must_use]
    pub fn spanish(actor: &Actor) -> Self {
        Self {
            name: actor.name(),
            school: actor.example(&msg::field_school_name_example()),
            town: actor.example(&msg::field_town_example()),
            country: "es",
            region: Some("es-md"),
            subject: "biology",
            language: "es",
        }
    }

    /// Somebody in Poland.
    #[must_use]
    pub fn polish(actor: &Actor) -> Self {
        Self {
            name: actor.name(),
            school: "Szkoła Pod Lipą".to_owned(),
            town: "Lipowo".to_owned(),
            country: "pl",
            region: None,
            subject: "art",
            language: "pl",
        }
    }
}

impl Actor {
    /// Opens the chat and registers as a teacher; the registration is sent.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn registers(&self, profile: &Profile) -> Played {
        self.starts().await?;
        self.presses(&msg::button_register()).await?;
        self.fills_in(profile).await?;
        self.presses(&msg::button_send()).await
    }

    /// Fills the registration in, up to the review.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn fills_in(&self, profile: &Profile) -> Played {
        self.fills_in_up_to_subjects(profile).await?;
        let subject = entry(List::subjects(), profile.subject);
        self.ticks(&msg::field_subjects_taught_ask(), &[&subject]).await?;
        let language = entry(List::languages(), profile.language);
        self.ticks(&msg::field_languages_spoken_ask(), &[&language]).await
    }

    /// Fills the registration in until subjects are asked for, which is the first list of which several entries are ticked.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn fills_in_up_to_subjects(&self, profile: &Profile) -> Played {
        self.answers(&msg::field_name_ask(), &profile.name).await?;
        let place = |list: List, key: &str| self.locale.plain(&list.text(key));
        self.answers(&msg::field_country_ask(), &place(List::countries(), profile.country)).await?;
        self.answers(&msg::field_school_ask(), &profile.school).await?;
        self.presses(&msg::school_not_listed()).await?;
        self.answers(&msg::field_school_name_ask(), &profile.school).await?;
        self.answers(&msg::field_town_ask(), &profile.town).await?;
        if let Some(region) = profile.region {
            self.answers(
                &msg::field_region_ask(Arg::Key(profile.country.to_owned())),
                &place(List::regions(profile.country), region),
            )
            .await?;
        }
        self.asked(&msg::field_subjects_taught_ask()).await.map(drop)
    }

    /// As a support service: validates a teacher from the notification.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn validates(&self, profile: &Profile) -> Played {
        self.settles(&profile.name, &msg::button_validate()).await
    }

    /// Reads that the registration is validated.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn is_validated(&self) -> Played {
        // What stands on either side of the date.
        let valid = self.locale.plain(&msg::standing_valid("/"));
        let words = valid.split(|letter: char| !letter.is_alphanumeric() && letter != ' ').map(str::trim);
        let words = words.max_by_key(|part| part.len()).unwrap_or_default().to_owned();
        self.sees_words(&words).await.map(drop)
    }
}

/// An entry of a list by its key.
pub(crate) fn entry(list: List, key: &str) -> Text {
    list.text(key)
}
