//! Students with a client of their own, or with their teacher's: they open their link, note the password, log in and out, choose a
//! project. What a teacher does for them is in [`students`](crate::students).

use bot_core::text::{Text, msg};
use emulators::{Shown, code_of};

use crate::actor::{Actor, Played, says};
use crate::project::Offer;
use crate::students::Login;

impl Actor {
    /// Opens the link of a student from the list, and reads the code in it. `short` is the given name with an initial.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn reads_code(&self, offer: &Offer, student: &str, short: &str) -> Played<String> {
        self.opens_student(offer, student).await?;
        self.presses_below(student, &msg::button_student_link()).await?;
        let title = self.reads(&msg::student_link(short));
        let code = |message: &Shown| {
            let links = message.links();
            let mut codes = links.iter().filter_map(|link| code_of(link));
            codes.next().filter(|_| says(message, &title)).map(str::to_owned)
        };
        self.waits(&title, code).await
    }

    /// Opens a link by its code as students do it here: by the address, or by the command `/claim`.
    pub async fn opens_code(&self, code: &str) {
        let link = if self.client.has_modals() { format!("/claim code:{code}") } else { format!("?start={code}") };
        self.opens(&link).await;
    }

    /// Opens the link with this code, says yes, and reads what is shown then. `short` is the given name with an initial.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn claims(&self, code: &str, short: &str) -> Played<Login> {
        self.opens_code(code).await;
        self.presses_below(&self.reads(&msg::claim_title(short)), &msg::button_claim()).await?;
        let note = self.reads(&msg::credentials_title_note());
        self.waits(&note, |message| says(message, &note).then(|| self.logins(message).pop()).flatten()).await
    }

    /// Says that the password is noted, and comes to the TwinSpace.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn notes_password(&self) -> Played {
        self.presses(&msg::button_noted()).await?;
        self.loses(&msg::button_noted()).await?;
        self.is_offered(&msg::button_log_out()).await
    }

    /// Sends `/login`, and types the user name and the password. What comes of it is left to the caller.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it is not asked.
    pub async fn logs_in(&self, login: &Login) -> Played {
        self.says("/login").await?;
        self.types_login(login).await
    }

    /// Types the user name and the password where they are asked for.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): they are not asked for.
    pub async fn types_login(&self, login: &Login) -> Played {
        self.answers(&msg::field_login_ask(), &format!("{} {}", login.user_name, login.password)).await
    }

    /// Logs out by the button.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): there is none, or nothing comes of it.
    pub async fn logs_out(&self) -> Played {
        let label = self.reads(&msg::button_log_out());
        let has = |message: &Shown| message.buttons().any(|button| button.text == label);
        let pressed = self.waits(&label, |message| has(message).then_some(message.id)).await?;
        self.presses_words(&label).await?;
        // An older message of the student's may keep its own.
        let gone = self.client.wait_for_none(|message| message.id == pressed && has(message));
        self.in_time(&label, gone).await
    }

    /// Opens the list of the own projects, and chooses the one with this title.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it is not there.
    pub async fn chooses_project(&self, title: &str) -> Played {
        self.says("/projects").await?;
        let (asked, labels) = (self.reads(&msg::student_projects()), [Text::words(title), msg::profile_now(title)]);
        let offered = |message: &Shown| {
            let has = |label: &&Text| message.buttons().any(|button| button.text == self.reads(label));
            labels.iter().find(has).filter(|_| says(message, &asked)).cloned()
        };
        let label = self.waits(&asked, offered).await?;
        self.presses_below(&asked, &label).await?;
        self.sees(&msg::space_title(title)).await.map(drop)
    }
}
