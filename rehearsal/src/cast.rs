//! The five people, and the whole play.

use std::sync::Arc;

use bot_core::text::Locale;
use emulators::{Client, Emulator};

use crate::actor::{Actor, Played};
use crate::approval::Links;
use crate::project::Offer;
use crate::registration::Profile;

/// Two teachers, their support services, and the authority of one region.
#[derive(Clone, Debug)]
pub struct Cast {
    /// Teaches in Spain, and founds the project.
    pub ana: Actor,
    /// Teaches in Poland.
    pub jan: Actor,
    /// Decides for the support service of Spain.
    pub eva: Actor,
    /// Decides for the support service of Poland.
    pub olga: Actor,
    /// Decides for the authority of Madrid.
    pub marco: Actor,
}

/// How the play goes; its links are opened by the approvers.
#[derive(Clone, Debug)]
pub struct Parts {
    /// Who appoints the approvers.
    pub links: Links,
    /// The project.
    pub offer: Offer,
}

impl Cast {
    /// Five people who speak these languages in turn, spread over these platforms. Their ids begin at `first`.
    ///
    /// # Panics
    /// There is no platform.
    #[must_use]
    pub fn new(platforms: &[&dyn Emulator], locales: &[Locale], first: i64) -> Self {
        Self::of(locales, |at, name, locale| {
            platforms[Self::place(at, platforms.len())].client(first + at, name, locale.tag())
        })
    }

    /// Which of so many platforms the nth of the five is on, from 0: the founder of the project and two who decide share the
    /// first, the partner and one who decides have the others.
    #[must_use]
    pub fn place(at: i64, platforms: usize) -> usize {
        match at {
            1 => 1 % platforms.max(1),
            2 => platforms.saturating_sub(1),
            _ => 0,
        }
    }

    /// Five people who speak these languages in turn, each with what `client` gives them by number, from 0, and name.
    #[must_use]
    pub fn of(locales: &[Locale], client: impl Fn(i64, &str, Locale) -> Arc<dyn Client>) -> Self {
        let actor = |at: usize, name: &str| {
            let locale = locales.get(at % locales.len().max(1)).copied().unwrap_or_else(Locale::english);
            Actor::new(client(i64::try_from(at).unwrap_or(0), name, locale), locale)
        };
        Self {
            ana: actor(0, "Ana Nube"),
            jan: actor(1, "Jan Lipa"),
            eva: actor(2, "Eva Mar"),
            olga: actor(3, "Olga Sosna"),
            marco: actor(4, "Marco Llano"),
        }
    }

    /// All five.
    pub fn all(&self) -> [&Actor; 5] {
        [&self.ana, &self.jan, &self.eva, &self.olga, &self.marco]
    }

    /// All five, to change how they act.
    pub fn all_mut(&mut self) -> [&mut Actor; 5] {
        [&mut self.ana, &mut self.jan, &mut self.eva, &mut self.olga, &mut self.marco]
    }

    /// The whole play: from the first /start to the active project.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): somebody's screen did not become what was expected.
    pub async fn play(&self, parts: &Parts) -> Played {
        self.prepare(&parts.links).await?;
        self.offer(&parts.offer).await?;
        self.jan.accepts(&parts.offer).await?;
        self.approve(&parts.offer).await?;
        self.become_active(&parts.offer).await
    }

    /// Everybody is there, and the teachers are validated and in contact.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): somebody's screen did not become what was expected.
    pub async fn prepare(&self, links: &Links) -> Played {
        self.appoint(links).await?;
        self.found().await
    }

    /// The teachers register, are validated, and come into contact.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): somebody's screen did not become what was expected.
    pub async fn found(&self) -> Played {
        let (ana, jan) = (Profile::spanish(&self.ana), Profile::polish(&self.jan));
        self.ana.registers(&ana).await?;
        self.eva.validates(&ana).await?;
        self.ana.is_validated().await?;
        self.jan.registers(&jan).await?;
        self.olga.validates(&jan).await?;
        self.jan.is_validated().await?;
        self.meet().await
    }

    /// Ana fills the form in and sends it to Jan.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): somebody's screen did not become what was expected.
    pub async fn offer(&self, offer: &Offer) -> Played {
        self.ana.drafts(&self.jan, offer).await?;
        self.ana.sends(offer).await
    }

    /// All three approve.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): somebody's screen did not become what was expected.
    pub async fn approve(&self, offer: &Offer) -> Played {
        self.eva.approves(offer).await?;
        self.marco.approves(offer).await?;
        self.olga.approves(offer).await
    }

    /// Both founders are told that the work can start.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): somebody's screen did not become what was expected.
    pub async fn become_active(&self, offer: &Offer) -> Played {
        self.ana.celebrates(offer).await?;
        self.jan.celebrates(offer).await
    }
}
