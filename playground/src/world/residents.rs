//! Who comes, goes, changes their app or their language.

use bot_core::areas::{help, operators};
use bot_core::conversation::Action;
use bot_core::platform::Platform;
use bot_core::text::Locale;

use super::World;
use crate::Error;
use crate::people::{self, Resident, Role};

impl World {
    /// Somebody new with a phone in a language, which may be set from right to left; who is to decide for an authority
    /// gets the link that appoints them.
    pub(crate) async fn add(
        &self,
        name: Option<&str>,
        role: Role,
        platform: Platform,
        (language, mirrored): (&str, bool),
    ) -> Result<Resident, Error> {
        let invitation = self.invitation(&role, platform).await?;
        let resident = {
            let mut state = self.state();
            let id = state.next;
            state.next += 1;
            let name = name.map_or_else(|| people::fresh_name(&state.people, &role), str::to_owned);
            let language = language.to_owned();
            let resident = Resident { id, platform, name, role, language, mirrored, invitation };
            state.people.push(resident.clone());
            resident
        };
        drop(self.client_of(&resident));
        self.change();
        Ok(resident)
    }

    /// What makes somebody an approver, as it is opened on a platform.
    async fn invitation(&self, role: &Role, platform: Platform) -> Result<Option<String>, Error> {
        let Role::Approver { country, region } = role else { return Ok(None) };
        let operator = self.0.bot.operator()?;
        let authority = operator.set_up(country, region.as_deref()).await?;
        let code = operator.invite(operators::Role::Approver { authority }).await?;
        Ok(Some(self.app(platform).emulator().link(&code)))
    }

    /// Gives somebody a phone with another app, on which they are new; what they did with the first stays.
    pub(crate) async fn move_to(&self, id: i64, platform: Platform) -> Result<(), Error> {
        let Some(resident) = self.people().into_iter().find(|resident| resident.id == id) else { return Ok(()) };
        if resident.platform == platform {
            return Ok(());
        }
        let invitation = self.invitation(&resident.role, platform).await?;
        if let Some(moved) = self.state().people.iter_mut().find(|resident| resident.id == id) {
            (moved.platform, moved.invitation) = (platform, invitation);
        }
        self.take_from(&resident);
        drop(self.client(id));
        self.change();
        Ok(())
    }

    /// Somebody new opens a link with a phone of their own: a student, who has nothing but the card.
    pub(crate) async fn open_anew(&self, link: &str, platform: Platform, language: &str) -> Result<(), Error> {
        let resident = self.add(None, Role::Student, platform, (language, false)).await?;
        if let Some(client) = self.client(resident.id) {
            client.open(link);
        }
        Ok(())
    }

    fn take_from(&self, resident: &Resident) {
        self.app(resident.platform).emulator().remove(resident.id);
    }

    /// Takes somebody's phone away; what they did stays.
    pub(crate) fn remove(&self, id: i64) {
        let gone = self.people().into_iter().find(|resident| resident.id == id);
        self.state().people.retain(|resident| resident.id != id);
        gone.iter().for_each(|resident| self.take_from(resident));
        self.change();
    }

    /// Sets the language of somebody's client; whoever talks with the bot already speaks it there, too.
    /// It is the visitor who does so, so that a tour ends.
    pub(crate) fn speak(&self, id: i64, locale: Locale, mirrored: bool) {
        let changed = {
            let mut state = self.state();
            let resident = state.people.iter_mut().find(|resident| resident.id == id);
            resident.and_then(|resident| {
                resident.mirrored = mirrored;
                let before = std::mem::replace(&mut resident.language, locale.tag().to_owned());
                (before != locale.tag()).then_some(resident.platform)
            })
        };
        if let Some((platform, client)) = changed.zip(self.client(id)) {
            self.0.tour.take_over();
            client.set_language(locale.tag());
            self.app(platform)
                .press_for(&*client, &Action::Do(help::Command::Speak { tag: locale.tag().to_owned() }.into()));
        }
        self.change();
    }
}
