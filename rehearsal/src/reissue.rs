//! New passwords for several students at once.

use bot_core::text::{Text, msg};
use emulators::Shown;

use crate::actor::{Actor, Played, says};
use crate::project::Offer;
use crate::students::Login;

impl Actor {
    /// Makes new passwords for the whole class, of so many students, and reads those on the first page. `before` are older ones.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn renews_all(&self, offer: &Offer, count: usize, before: &[Login]) -> Played<Vec<Login>> {
        self.opens_passwords_of(offer).await?;
        let title = self.reads(&msg::sheet_title());
        self.presses_below(&title, &msg::button_reissue_all(count)).await?;
        let question = self.reads(&msg::confirm_reissue(count));
        self.presses_below(&question, &msg::button_reissue(count)).await?;
        self.reads_renewed(count, before).await
    }

    /// Ticks students by their whole names, and makes new passwords for them.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn renews_some(&self, offer: &Offer, students: &[&str], before: &[Login]) -> Played<Vec<Login>> {
        self.opens_passwords_of(offer).await?;
        self.presses_below(&self.reads(&msg::sheet_title()), &msg::button_reissue_some()).await?;
        let names: Vec<Text> = students.iter().map(|name| Text::words(*name)).collect();
        self.ticks(&msg::field_reissue_ask(), &names.iter().collect::<Vec<_>>()).await?;
        let note = self.reads(&msg::note_reissue());
        self.presses_below(&note, &msg::button_reissue(students.len())).await?;
        self.reads_renewed(students.len(), before).await
    }

    async fn opens_passwords_of(&self, offer: &Offer) -> Played {
        self.opens_students(offer).await?;
        let students = self.reads(&msg::students_title(offer.title.as_str()));
        // An older list of passwords, further up, can still be pressed.
        self.presses_on_to(&students, &msg::button_passwords(), &msg::sheet_title()).await
    }

    /// Waits until so many passwords are made, opens them and reads them.
    async fn reads_renewed(&self, count: usize, before: &[Login]) -> Played<Vec<Login>> {
        let done = msg::reissue_state_done(count, 14);
        self.sees(&done).await?;
        let pressed = self.pressed_below(&self.reads(&done), &msg::button_passwords()).await?;
        let (title, back) = (self.reads(&msg::sheet_title()), self.reads(&msg::button_back()));
        let read = |message: &Shown| {
            // What was read above shows the new ones of its students, too.
            let is_it =
                message.id >= pressed && says(message, &title) && message.buttons().any(|button| button.text == back);
            let all = self.logins(message);
            let are_new = all.len() == count && all.iter().all(|login| !before.contains(login));
            (is_it && are_new).then_some(all)
        };
        self.waits(&title, read).await
    }
}
